package scim

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

// HEAD is offered wherever GET is, and is answered with its status and headers
// and no body (RFC 9110 section 9.3.2), through a connection, which would fall out
// of step otherwise.
func TestReq01_HEADIsGETWithoutItsBody(t *testing.T) {
	w := newWorld(t)
	user := w.user(generic, "ada@acme.example")
	group := w.group(generic, "eng", user)
	large := w.group(generic, "large", w.crowd(generic, 100)...)
	tag := w.do(generic, "GET", "/Users/"+user, "").header.Get("ETag")
	server := httptest.NewServer(w.asked())
	defer server.Close()
	ask := func(method, target string, header ...string) answer {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, server.URL+target, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+w.tokens[generic])
		r.Header.Set("Accept-Encoding", "identity")
		for i := 0; i+1 < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		return answer{t: t, what: method + " " + target, status: resp.StatusCode, header: resp.Header, body: body}
	}
	base := "/scim/" + w.dirs[generic] + "/v2"
	for _, tt := range []struct {
		target string
		status int
		header []string
	}{
		{base + "/Users/" + user, 200, nil},
		{base + "/Users/" + user, 304, []string{"If-None-Match", tag}},
		{base + "/Users/" + user, 401, []string{"Authorization", "Bearer nobody"}},
		{base + "/Users/nobody", 404, nil},
		{base + "/Users?filter=" + q(`userName eq "ada@acme.example"`), 200, nil},
		{base + "/Users?sortBy=userName", 200, nil},
		{base + "/Users?filter=nonsense", 400, nil},
		{base + "/Groups/" + group, 200, nil},
		{base + "/Groups/" + large, 200, nil},
		{base + "/Groups/nobody", 404, nil},
		{base + "/Groups", 200, nil},
		{base + "/ServiceProviderConfig", 200, nil},
		{base + "/Schemas", 200, nil},
		{base + "/Me", 501, nil},
		{metadataPath + "/scim/" + w.dirs[generic], 200, nil},
	} {
		get, head := ask("GET", tt.target, tt.header...).is(tt.status), ask("HEAD", tt.target, tt.header...).is(tt.status)
		if len(head.body) != 0 || len(get.body) == 0 && tt.status != 304 {
			t.Errorf("%s: %d bytes of GET, %d of HEAD", tt.target, len(get.body), len(head.body))
		}
		for _, name := range []string{"ETag", "Content-Type", "WWW-Authenticate"} {
			if got, want := head.header.Get(name), get.header.Get(name); got != want {
				t.Errorf("%s: %s of HEAD %q, of GET %q", tt.target, name, got, want)
			}
		}
		if n := head.header.Get("Content-Length"); n != "" && tt.status == 200 && n != strconv.Itoa(len(get.body)) {
			t.Errorf("%s: HEAD tells of %s bytes, GET has %d", tt.target, n, len(get.body))
		}
	}
	for _, tt := range []struct{ method, target, allow string }{
		{"POST", metadataPath + "/scim/" + w.dirs[generic], "GET, HEAD"},
		{"HEAD", base + "/Bulk", "POST"},
	} {
		if got := ask(tt.method, tt.target).is(405).header.Get("Allow"); got != tt.allow {
			t.Errorf("%s %s: Allow %q", tt.method, tt.target, got)
		}
	}
}
