package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"text/tabwriter"
	"unicode"

	"usher/internal/client"
)

// localKey is where a daemon that was started without configuration in this
// directory keeps the first operator key.
const localKey = "usher-data/operator.key"

// maxKeyFile bounds what is read of a key file.
const maxKeyFile = 4096

// app is what commands work with.
type app struct {
	globals
	ctx            context.Context
	keyOf          string // where the API key that was sent is from
	stdin          io.Reader
	stdout, stderr io.Writer
}

// object is a JSON object whose numbers stay as they were written.
type object map[string]any

func (a *app) json() bool { return a.Output == "json" }

// client returns the client of the daemon the flags name.
func (a *app) client() (*client.Client, error) {
	key, err := a.key()
	if err != nil {
		return nil, err
	}
	c, err := client.New(a.Server, key)
	if err != nil {
		return nil, usageError{err}
	}
	switch acting := a.OnBehalfOf; {
	case acting == nil:
	case *acting == "": // a variable of a script that is empty must not make the key act by itself
		return nil, usageError{errors.New("--on-behalf-of, or USHER_ON_BEHALF_OF, names nobody: give an e-mail or id, or leave it out to act by the key alone")}
	default:
		c.ActFor(*acting)
	}
	return c, nil
}

// key returns the API key: of the file given, of the environment, or of the
// daemon on this machine. Without an address nobody can tell which that is.
func (a *app) key() (string, error) {
	if _, err := client.New(a.Server, ""); err != nil {
		return "", usageError{err}
	}
	if a.keyOf = a.APIKeyFile; a.keyOf != "" {
		return readKey(a.keyOf)
	}
	if key := os.Getenv("USHER_API_KEY"); key != "" {
		a.keyOf = "USHER_API_KEY"
		return bareKey(a.keyOf, key)
	}
	where := ""
	if local(a.Server) {
		a.keyOf = localKey
		key, err := readKey(a.keyOf)
		if !errors.Is(err, fs.ErrNotExist) {
			return key, err
		}
		where = "; here is no " + localKey + ", and a daemon has its first key in operator.key of its data_dir"
	}
	return "", usageError{errors.New("no API key: set USHER_API_KEY or give --api-key-file" + where)}
}

// refusedKey says of a key that is refused where it is from: of several that there
// may be, the one that was meant is mostly another.
func (a *app) refusedKey(err error) error {
	var refused *client.Error
	if a.keyOf != "" && errors.As(err, &refused) && refused.Status == http.StatusUnauthorized {
		err = fmt.Errorf("%w; it is that of %s", err, a.keyOf)
	}
	return err
}

func readKey(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("the key file cannot be read: %w", err)
	}
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return "", fmt.Errorf("the key file cannot be read: %w", err)
	}
	return bareKey(path, string(b))
}

// bareKey returns the one key that a file or variable holds: whatever the daemon
// takes for one from its operator_key_file, of several words too.
func bareKey(where, text string) (string, error) {
	key := strings.TrimSpace(text)
	if key == "" || strings.ContainsFunc(key, unicode.IsControl) {
		return "", fmt.Errorf("%s does not hold one bare key: it is empty, or of more than one line", where)
	}
	return key, nil
}

// local reports whether a server address is one of this machine.
func local(server string) bool {
	u, err := url.Parse(server)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

// send calls an operation and prints the object it answers, in a table the
// named fields of it.
func (a *app) send(method, path string, body any, fields ...string) error {
	answer, err := a.call(method, path, nil, body)
	if err != nil {
		return err
	}
	return a.printObject(answer, fields...)
}

func (a *app) call(method, path string, query url.Values, body any) (json.RawMessage, error) {
	c, err := a.client()
	if err != nil {
		return nil, err
	}
	return c.Do(a.ctx, method, path, query, body)
}

// list reads every page of a list and prints it, in a table the named columns.
func (a *app) list(path string, query url.Values, columns ...string) error {
	items, err := a.items(path, query)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(map[string]any{"items": items})
	}
	return a.printTable(items, columns)
}

// items reads every page of a list.
func (a *app) items(path string, query url.Values) ([]json.RawMessage, error) {
	items := []json.RawMessage{}
	if query == nil {
		query = url.Values{}
	}
	for {
		answer, err := a.call(http.MethodGet, path, query, nil)
		if err != nil {
			return nil, err
		}
		var page struct {
			Items []json.RawMessage `json:"items"`
			Next  string            `json:"next"`
		}
		if err := json.Unmarshal(answer, &page); err != nil {
			return nil, fmt.Errorf("the daemon answers with something that is no list: %w", err)
		}
		items = append(items, page.Items...)
		if page.Next == "" {
			return items, nil
		}
		query.Set("after", page.Next)
	}
}

// printJSON prints the one JSON value of the command.
func (a *app) printJSON(v any) error {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := a.stdout.Write(out.Bytes())
	return err
}

func (a *app) printObject(answer json.RawMessage, fields ...string) error {
	if a.json() {
		return a.printJSON(answer)
	}
	o, err := decode(answer)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	for _, f := range fields {
		if s := cell(o[f]); s != "" {
			_, _ = fmt.Fprintf(w, "%s\t%s\n", f, s) // Flush reports the error
		}
	}
	return w.Flush()
}

func (a *app) printTable(items []json.RawMessage, columns []string) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, strings.ToUpper(strings.Join(columns, "\t"))) // Flush reports the error
	for _, item := range items {
		o, err := decode(item)
		if err != nil {
			return err
		}
		cells := make([]string, len(columns))
		for i, c := range columns {
			cells[i] = cell(o[c])
		}
		_, _ = fmt.Fprintln(w, strings.Join(cells, "\t"))
	}
	return w.Flush()
}

func decode(raw json.RawMessage) (object, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var o object
	if err := d.Decode(&o); err != nil {
		return nil, fmt.Errorf("the daemon answers with something that is no object: %w", err)
	}
	return o, nil
}

// cell writes a value for people. Control characters, which a name from an IdP
// may carry, do not reach the terminal.
func cell(v any) string {
	var s string
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		s = v
	case bool, json.Number:
		s = fmt.Sprint(v)
	default:
		b, err := json.Marshal(v)
		if err != nil {
			return ""
		}
		if s = string(b); s == "{}" || s == "[]" {
			return ""
		}
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return '�'
		}
		return r
	}, s)
}

// values makes a query of pairs of name and value; empty values are left out.
func values(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			v.Set(pairs[i], pairs[i+1])
		}
	}
	return v
}

// given makes a body of pairs of name and value; empty strings are left out.
func given(pairs ...any) object {
	o := object{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			o[pairs[i].(string)] = pairs[i+1]
		}
	}
	return o
}
