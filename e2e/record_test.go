package e2e

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// record keeps everything that usher prints and answers during one test, and
// the secrets that must not be in it.
type record struct {
	mu      sync.Mutex // guards what follows
	kept    []*kept
	secrets []string
}

type kept struct {
	source string
	text   bytes.Buffer
}

// newRecord returns a record that is searched when the test ends, after every
// server that was started later has stopped.
func newRecord(t *testing.T) *record {
	r := &record{}
	t.Cleanup(func() {
		for _, leak := range r.leaks() {
			t.Error(leak)
		}
	})
	return r
}

// internals are traces of what happens inside: stacks, statements, the driver.
var internals = []string{"goroutine ", "panic", "SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "sqlite", ".go:", "DATA RACE"}

// tokenForm is the form of every key and token.
var tokenForm = regexp.MustCompile(`usher_[A-Za-z0-9_-]{43}`)

// leaks says what of the record should not have got out, without repeating
// secrets.
func (r *record) leaks() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []string
	for _, k := range r.kept {
		text := k.text.String()
		for _, word := range internals {
			if i := strings.Index(text, word); i >= 0 {
				out = append(out, "internals got out in "+k.source+": "+text[max(0, i-200):min(len(text), i+300)])
			}
		}
		for _, s := range r.secrets {
			if strings.Contains(text, s) {
				out = append(out, "a key or token got out in "+k.source)
			}
		}
		if tokenForm.MatchString(text) {
			out = append(out, "something in the form of a token got out in "+k.source)
		}
	}
	return out
}

// secret adds a key or token that must not show up anywhere.
func (r *record) secret(s string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if s != "" {
		r.secrets = append(r.secrets, s)
	}
}

// keep adds a text.
func (r *record) keep(source, text string) {
	_, _ = io.WriteString(r.writer(source), text)
}

// writer returns a writer whose text is kept under the name of its source.
func (r *record) writer(source string) io.Writer {
	r.mu.Lock()
	defer r.mu.Unlock()
	k := &kept{source: source}
	r.kept = append(r.kept, k)
	return writerFunc(func(b []byte) (int, error) {
		r.mu.Lock()
		defer r.mu.Unlock()
		return k.text.Write(b)
	})
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// lines collects output and lets others wait for something in it.
type lines struct {
	mu     sync.Mutex // guards what follows
	text   bytes.Buffer
	change chan struct{} // closed, and made anew, with every write
}

func newLines() *lines { return &lines{change: make(chan struct{})} }

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	close(l.change)
	l.change = make(chan struct{})
	return l.text.Write(b)
}

// now returns what was written, and a channel that closes when more is.
func (l *lines) now() (string, <-chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String(), l.change
}

func (l *lines) String() string {
	s, _ := l.now()
	return s
}

// The search finds what it is for; otherwise it would pass whatever happens.
func TestTheSearchForLeaksFindsThem(t *testing.T) {
	token := "usher_" + strings.Repeat("aB3", 14) + "x"
	for text, want := range map[string]int{
		"level=INFO msg=\"usher serves\" public=127.0.0.1:8080": 0,
		"goroutine 7 [running]:":                                1,
		"near \"SELECT x\": syntax error":                       1,
		"door.go:12":                                            1,
		"your key is the-secret-of-the-test":                    1,
		"Bearer " + token:                                       1,
		"the first characters are usher_aB3aB3":                 0,
	} {
		r := &record{}
		r.secret("the-secret-of-the-test")
		r.keep("a text", text)
		if got := r.leaks(); len(got) != want {
			t.Errorf("%q: found %q, want %d", text, got, want)
		}
	}
}
