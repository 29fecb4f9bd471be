package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"usher/internal/store"
	"usher/internal/store/copying"
)

type migrateCopy struct {
	From      string `required:"" type:"path" placeholder:"DIR|FILE" help:"The data directory of an usher that is stopped, or a backup made with: usher backup FILE. It is only read."`
	To        string `placeholder:"URL" help:"An empty PostgreSQL database, postgres://… A password is better in --to-file, or in USHER_DATABASE_URL or the file that USHER_DATABASE_URL_FILE names, which are read where neither flag is given."`
	ToFile    string `type:"path" placeholder:"FILE" help:"A file that holds the URL."`
	StartOver bool   `help:"Empty the database of an unfinished copy first, whatever it is of."`
}

// destination returns the URL of the database. It is a secret.
func (c *migrateCopy) destination() (string, error) {
	url, file := c.To, c.ToFile
	if url != "" && file != "" {
		return "", usageError{errors.New("--to and --to-file are both given; keep one")}
	}
	if url == "" && file == "" {
		url, file = os.Getenv("USHER_DATABASE_URL"), os.Getenv("USHER_DATABASE_URL_FILE")
	}
	if url == "" && file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("the file with the URL of the destination cannot be read: %w", err)
		}
		url = string(b)
	}
	if url = strings.TrimSpace(url); url == "" {
		return "", usageError{errors.New("say where to: --to-file FILE, --to URL, or USHER_DATABASE_URL")}
	}
	if err := store.CheckURL(url); err != nil {
		return "", usageError{err}
	}
	return url, nil
}

// Run copies until it is done or a signal ends it. Whenever it ends early the
// next run goes on.
func (c *migrateCopy) Run(a *app) (err error) {
	url, err := c.destination()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	from, err := store.OpenSource(ctx, c.From)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := store.Open(ctx, store.Options{URL: url, Unfinished: true, Connections: 2, Log: slog.New(slog.NewTextHandler(a.stderr, nil))})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	p := &rowsCopied{w: a.stderr, every: 5 * time.Second, moves: isTerminal(a.stderr), last: time.Now()}
	if p.moves {
		p.every = 200 * time.Millisecond
	}
	r, err := copying.Run(ctx, from, to, c.StartOver, p.tell)
	p.end()
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("stopped; run it again to go on")
		}
		return err
	}
	return a.printCopied(r)
}

func (a *app) printCopied(r copying.Result) error {
	if a.json() {
		return a.printJSON(r)
	}
	if r.Done {
		_, err := fmt.Fprintln(a.stdout, "the store was copied before, and nothing was done: start the daemon with database_url")
		return err
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "TABLE\tROWS\tSHA256") // Flush reports the error
	for _, t := range r.Tables {
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\n", t.Name, t.Rows, t.Sum)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.stdout, "%d rows of %d tables are the same in both: start the daemon with database_url, and not on the data directory any more\n", r.Rows, len(r.Tables))
	return err
}

// rowsCopied shows how far a copy is: as a bar that moves on a terminal, as a
// line every few seconds elsewhere.
type rowsCopied struct {
	w     io.Writer
	every time.Duration
	moves bool
	last  time.Time
	line  string
	shown bool
}

func (p *rowsCopied) tell(what, table string, done, total int64) {
	percent := int64(100)
	if total > 0 {
		percent = min(100, 100*done/total)
	}
	p.line = fmt.Sprintf("%s: %d of %d rows, %d%%", what, done, total, percent)
	if p.moves {
		const width = 30
		p.line += fmt.Sprintf(" [%-*.*s] %-24s", width, int(width*percent/100), "##############################", table)
	} else {
		p.line += ", " + table
	}
	if time.Since(p.last) >= p.every {
		p.last = time.Now()
		p.show()
	}
}

func (p *rowsCopied) show() {
	p.shown = true
	if p.moves {
		_, _ = fmt.Fprint(p.w, "\r"+p.line) // a terminal that is gone harms nothing
		return
	}
	_, _ = fmt.Fprintln(p.w, p.line)
}

// end leaves the line of the bar.
func (p *rowsCopied) end() {
	if p.moves && p.line != "" {
		p.show()
		_, _ = fmt.Fprintln(p.w)
	}
}

// isTerminal reports whether what is written there is seen by somebody.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
