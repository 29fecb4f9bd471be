package daemon

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A door that panics answers 500, in a form that its callers know, and leaves a
// line in the log and a count that say so. One that has begun its answer breaks
// it off.
func TestAPanicIsAnsweredLoggedAndCounted(t *testing.T) {
	d, log := newDaemon(t, configuration(t.TempDir()))
	serve := func(h http.HandlerFunc) (status int, header http.Header, body []byte, err error) {
		s := httptest.NewServer(d.guard(d.metrics.measure("api", d.caught(h))))
		defer s.Close()
		res, err := s.Client().Get(s.URL)
		if err != nil {
			return 0, nil, nil, err
		}
		defer func() { _ = res.Body.Close() }()
		body, err = io.ReadAll(res.Body)
		return res.StatusCode, res.Header, body, err
	}
	status, header, body, err := serve(func(http.ResponseWriter, *http.Request) { panic("a mistake of ours") })
	if err != nil || status != 500 || header.Get("Content-Type") != "application/problem+json" {
		t.Fatalf("%d %v %v", status, header, err)
	}
	var problem struct{ Code, Detail string }
	if err := json.Unmarshal(body, &problem); err != nil || problem.Code != "internal" || strings.Contains(problem.Detail, "mistake") {
		t.Errorf("%+v %v", problem, err)
	}
	if text := log.String(); !strings.Contains(text, "level=ERROR") || !strings.Contains(text, "a mistake of ours") || !strings.Contains(text, header.Get("Usher-Request-Id")) {
		t.Errorf("logged: %s", text)
	}
	metrics := httptest.NewRecorder()
	d.operationsHandler().ServeHTTP(metrics, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if text := metrics.Body.String(); !strings.Contains(text, `usher_http_requests_total{door="api",method="GET",status="500"} 1`) || strings.Contains(text, `status="200"`) {
		t.Errorf("counted: %s", text)
	}
	if _, _, _, err := serve(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "10")
		_, _ = w.Write([]byte("half"))
		panic("another")
	}); err == nil || !strings.Contains(log.String(), "another") {
		t.Errorf("%v, logged: %s", err, log)
	}
	if _, _, _, err := serve(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }); err == nil || strings.Contains(log.String(), "abort") {
		t.Errorf("%v, logged: %s", err, log)
	}
}
