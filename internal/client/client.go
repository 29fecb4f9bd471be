// Package client owns how the command line speaks to a running daemon: JSON
// over the management API with a bearer key. It knows no operation.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

const (
	maxAnswer = 64 << 20
	timeout   = 5 * time.Minute // applying a policy settles everybody of a parent
)

// Client calls one daemon. It is safe for concurrent use.
type Client struct {
	base   string
	key    string
	acting string // whom the key acts for; empty: it acts by itself
	http   *http.Client
}

// ActFor has the key act for an account, named by id or e-mail, from here on; by
// itself where it is empty.
func (c *Client) ActFor(account string) { c.acting = account }

// New returns a client of the daemon at base, an http or https URL, with an
// API key.
func New(base, key string) (*Client, error) {
	u, err := url.Parse(base)
	if err == nil && u.User != nil { // the key is what is sent, and a password would be told with every failure
		return nil, errors.New("a user and a password have no place in the server's address; give scheme, host and path only")
	}
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("%q is no server address; give one such as http://127.0.0.1:8080", base)
	}
	return &Client{base: strings.TrimRight(base, "/"), key: key, http: &http.Client{
		Timeout: timeout,
		// A redirect would carry the key to somewhere nobody asked for.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// Error is an answer that says no: the problem details of the API.
type Error struct {
	Status    int       `json:"status"`
	Code      string    `json:"code"`
	Reason    string    `json:"reason"`
	Detail    string    `json:"detail"`
	RequestID string    `json:"request_id"`
	Problems  []Problem `json:"problems"`
}

// Problem is one mistake in a policy.
type Problem struct {
	File       string `json:"file"`
	Line       int    `json:"line"`
	Column     int    `json:"column"`
	Severity   string `json:"severity"`
	Message    string `json:"message"`
	Suggestion string `json:"suggestion"`
}

// String writes the problem as file:line:column: message.
func (p Problem) String() string {
	s := p.File
	if p.Line > 0 {
		s += fmt.Sprintf(":%d:%d", p.Line, p.Column)
	}
	s += ": "
	if p.Severity == "warning" {
		s += "warning: "
	}
	s += p.Message
	if p.Suggestion != "" {
		s += fmt.Sprintf(" (did you mean %q?)", p.Suggestion)
	}
	return s
}

// Error returns the detail, with the request id where the log says more.
func (e *Error) Error() string {
	if e.Code == "internal" && e.RequestID != "" {
		return fmt.Sprintf("%s (request id %s)", e.Detail, e.RequestID)
	}
	return e.Detail
}

// Held reports whether a guard refused.
func (e *Error) Held() bool { return e.Code == "held" }

// away is that the daemon did not answer, or that what stands before it says so.
type away struct{ error }

func (a away) Unwrap() error { return a.error }

// Away reports whether err is of a daemon that cannot answer now, as while it is
// started again, and may answer the same request later.
func Away(err error) bool {
	var gone away
	var refused *Error
	switch {
	case errors.As(err, &gone):
		return true
	case errors.As(err, &refused):
		return refused.Status == http.StatusTooManyRequests || refused.Status/100 == 5
	}
	return false
}

// Do sends body, unless it is nil, as JSON and returns the JSON answer; nil
// when it is empty. An answer that says no is an *Error. A request whose
// connection is lost is sent once more: one that writes has a name by which the
// daemon does it once.
func (c *Client) Do(ctx context.Context, method, path string, query url.Values, body any) (json.RawMessage, error) {
	target := c.base + path
	if len(query) > 0 {
		target += "?" + query.Encode()
	}
	var content []byte
	if body != nil {
		var err error
		if content, err = json.Marshal(body); err != nil {
			return nil, err
		}
	}
	res, answer, err := c.once(ctx, method, target, content) //nolint:bodyclose // its body was read and closed
	if err != nil {
		return nil, err
	}
	if res.StatusCode/100 != 2 {
		return nil, refusal(res, answer)
	}
	if len(answer) > 0 && !json.Valid(answer) {
		return nil, fmt.Errorf("%s answers with something that is no JSON; is it an usher?", c.base)
	}
	return answer, nil
}

func (c *Client) request(ctx context.Context, method, target string, content io.Reader) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, method, target, content)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.key)
	if c.acting != "" {
		req.Header.Set("Usher-On-Behalf-Of", c.acting)
	}
	return req, nil
}

// Stream sends size bytes of body as they are, none when it is nil, and returns
// the answer, whose body the caller reads and closes. It may take as long as it
// has to. An answer that says no is an *Error.
func (c *Client) Stream(ctx context.Context, method, path string, header http.Header, body io.Reader, size int64) (*http.Response, error) {
	req, err := c.request(ctx, method, c.base+path, body)
	if err != nil {
		return nil, err
	}
	for k, v := range header {
		req.Header[k] = v
	}
	req.ContentLength = size
	patient := *c.http
	patient.Timeout = 0
	res, err := patient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("no answer from %s: %w", c.base, cause(err))
	}
	if res.StatusCode/100 == 2 {
		return res, nil
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("the answer of %s broke off: %w", c.base, cause(err))
	}
	return nil, refusal(res, answer)
}

// cause takes the method and URL off an error of net/http.
func cause(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

func refusal(res *http.Response, answer []byte) error {
	e := &Error{}
	if to := res.Header.Get("Location"); res.StatusCode/100 == 3 && to != "" {
		return fmt.Errorf("%s answers %s to %q, which is not followed: the key would go along; give the address of the daemon itself", res.Request.URL.Host, res.Status, to)
	}
	if res.Request.URL.Scheme == "http" && res.StatusCode == http.StatusBadRequest && bytes.Contains(answer, []byte("HTTPS")) { // as servers say it, net/http among them
		return fmt.Errorf("%s speaks TLS: give its address as https://%s", res.Request.URL.Host, res.Request.URL.Host)
	}
	if err := json.Unmarshal(answer, e); err != nil || e.Detail == "" {
		err := fmt.Errorf("%s answers %s and does not say why; is it an usher?", res.Request.URL.Host, res.Status)
		if res.StatusCode/100 == 5 { // a proxy says so of a daemon that is not there
			return away{err}
		}
		return err
	}
	e.Status = res.StatusCode
	return e
}
