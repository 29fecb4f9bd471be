package api

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// body is one of JSON, and how much of it was read.
type body struct {
	text *strings.Reader
	read int
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.text.Read(p)
	b.read += n
	return n, err
}

// A large body is read, and made something of, for those alone who have a key:
// numbers of 20 MiB become more than a gigabyte.
func TestStrangersSendNoLargeBody(t *testing.T) {
	w := newWorld(t)
	w.acme()
	for name, tc := range map[string]struct {
		key    string
		status int
		whole  bool
	}{
		"no key":          {"", 401, false},
		"unknown":         {"usher_nobody", 401, false},
		"of a directory":  {w.token("directory:acme/okta"), 403, false},
		"of the operator": {w.operator, 400, true},
	} {
		sent := &body{text: strings.NewReader(`{"parent":[` + strings.Repeat("0,", maxBody/2) + `0]}`)}
		whole := sent.text.Len()
		r := httptest.NewRequest(http.MethodPost, rebindPath, sent)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+tc.key)
		rec := httptest.NewRecorder()
		w.handler.ServeHTTP(rec, r)
		if rec.Code != tc.status {
			t.Errorf("%s: %d %s", name, rec.Code, rec.Body)
		}
		if tc.whole && sent.read != whole || !tc.whole && sent.read > strangersBody+1 {
			t.Errorf("%s: %d bytes of %d were read", name, sent.read, whole)
		}
	}
}
