package daemon

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/client"
	"usher/internal/nodding"
)

// logged is one line of `usher directory requests --export`.
type logged struct {
	Method    string          `json:"method"`
	Path      string          `json:"path"`
	Status    int             `json:"status"`
	ScimType  string          `json:"scim_type,omitempty"`
	Detail    string          `json:"detail,omitempty"`
	Tolerated []any           `json:"tolerated"`
	Body      json.RawMessage `json:"body,omitempty"`
}

// idp is a directory of a fresh daemon and what is known of it.
type idp struct {
	t           *testing.T
	api         *client.Client
	base, token string
	slug        string
	serial      int
}

func newIDP(t *testing.T, dialect string) *idp {
	t.Helper()
	cfg := configuration(t.TempDir())
	d, _ := startDaemon(t, cfg)
	t.Cleanup(http.DefaultClient.CloseIdleConnections) // of the API's client
	key, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	api, err := client.New("http://"+d.Addr(), strings.TrimSpace(string(key)))
	if err != nil {
		t.Fatal(err)
	}
	i := &idp{t: t, api: api, slug: "acme/" + dialect}
	i.post("/v1/parents", map[string]any{"slug": "acme", "name": "Acme Inc."})
	i.base, _ = i.post("/v1/directories", map[string]any{"slug": dialect, "parent": "acme", "kind": "scim", "dialect": dialect})["scim_base_url"].(string)
	i.base = nodding.URL(t, i.base)
	i.token, _ = i.post("/v1/tokens", map[string]any{"directory": i.slug})["token"].(string)
	return i
}

func (i *idp) post(path string, body any) map[string]any {
	i.t.Helper()
	answer, err := i.api.Do(i.t.Context(), http.MethodPost, path, nil, body)
	if err != nil {
		i.t.Fatal(err)
	}
	return decoded(i.t, answer)
}

func decoded(t *testing.T, b []byte) (out map[string]any) {
	t.Helper()
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	return out
}

// send sends a SCIM request.
func (i *idp) send(method, path, body string) (status int, answer []byte) {
	i.t.Helper()
	req, err := http.NewRequestWithContext(i.t.Context(), method, i.base+path, strings.NewReader(body))
	if err != nil {
		i.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+i.token)
	req.Header.Set("Content-Type", "application/scim+json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		i.t.Fatal(err)
	}
	answer, err = io.ReadAll(resp.Body)
	_ = resp.Body.Close() // it was read
	if err != nil {
		i.t.Fatal(err)
	}
	return resp.StatusCode, answer
}

// make makes a user or group and returns its id.
func (i *idp) make(collection string) string {
	i.t.Helper()
	i.serial++
	body := fmt.Sprintf(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:%s"],"userName":"made%d@acme.example","active":true}`, collection[1:len(collection)-1], i.serial)
	if collection == "/Groups" {
		body = fmt.Sprintf(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"made%d"}`, i.serial)
	}
	status, answer := i.send(http.MethodPost, collection, body)
	id, _ := decoded(i.t, answer)["id"].(string)
	if status != http.StatusCreated || id == "" {
		i.t.Fatalf("POST %s: %d %s", collection, status, answer)
	}
	return id
}

// requests waits until the log holds n requests and returns them, oldest first.
func (i *idp) requests(n int) []logged {
	i.t.Helper()
	for end := time.Now().Add(20 * time.Second); ; <-time.After(20 * time.Millisecond) {
		answer, err := i.api.Do(i.t.Context(), http.MethodGet, "/v1/directories/"+i.slug+"/requests", nil, nil)
		if err != nil {
			i.t.Fatal(err)
		}
		var page struct{ Items []logged }
		if err := json.Unmarshal(answer, &page); err != nil {
			i.t.Fatal(err)
		}
		if len(page.Items) >= n || time.Now().After(end) || nodding.On() { // there is nothing to come of a server that nods
			slices.Reverse(page.Items)
			return page.Items
		}
	}
}

// sample is a request that each of the clients is known to send; %U, %G and %M
// stand for a user, a group and another user.
type sample struct{ method, path, body string }

const (
	samplePatch = `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}`
	sampleUser  = `"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]`
)

var samples = map[string][]sample{
	"entra": {
		{"POST", "/Users", `{` + sampleUser + `,"userName":"ada@acme.example","active":"True","emails":[{"primary":"true","type":"work","value":"ada@acme.example"}],"shoeSize":"44"}`},
		{"PATCH", "/Users/%U", fmt.Sprintf(samplePatch, `{"op":"Replace","path":"active","value":"False"}`)},
		{"PATCH", "/Users/%U", fmt.Sprintf(samplePatch, `{"op":"Replace","value":{"name.givenName":"Grace","emails[type eq \"work\"].value":"grace@acme.example"}}`)},
		{"PATCH", "/Users/%U", fmt.Sprintf(samplePatch, `{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"b2c1"}`)},
		{"PATCH", "/Users/%U", fmt.Sprintf(samplePatch, `{"op":"Replace","path":"shoeSize","value":"44"}`)},
		{"PATCH", "/Groups/%G", fmt.Sprintf(samplePatch, `{"op":"Add","path":"members","value":[{"$ref":null,"value":"nobody-at-all"}]}`)},
		{"PATCH", "/Groups/%G", `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"id":"x","Operations":[{"name":"addMember","op":"Add","path":"members","value":"%M"}]}`},
		{"GET", "/Users?filter=userName+eq", ""},
		{"GET", "/Users/6c2a5b1e-0000-4000-8000-0123456789ab", ""},
	},
	"okta": {
		{"POST", "/Users", `{` + sampleUser + `,"userName":"ada@acme.example","password":"hunter22hunter22","groups":[],"active":true}`},
		{"POST", "/Users", `{` + sampleUser + `,"userName":"ADA@acme.example","active":true}`},
		{"PATCH", "/Groups/%G", fmt.Sprintf(samplePatch, `{"op":"replace","value":{"id":"%G","displayName":"Everybody at Acme"}}`)},
		{"PATCH", "/Groups/%G", fmt.Sprintf(samplePatch, `{"op":"add","path":"members","value":[{"value":"nobody-at-all"}]}`)},
		{"PUT", "/Users/%U", `{` + sampleUser + `,"active":true}`},
		{"DELETE", "/Users/6c2a5b1e-0000-4000-8000-0123456789ab", ""},
	},
}

func recording(dialect string) string { return "testdata/requests_" + dialect + ".jsonl" }

// What clients send is recorded without tokens, passwords and people; with
// -update the recordings that the replay uses are made of it.
func TestReq35_RequestsAreRecorded(t *testing.T) {
	for _, dialect := range slices.Sorted(maps.Keys(samples)) {
		t.Run(dialect, func(t *testing.T) {
			i := newIDP(t, dialect)
			ids := strings.NewReplacer("%U", i.make("/Users"), "%G", i.make("/Groups"), "%M", i.make("/Users"))
			for _, s := range samples[dialect] {
				i.send(s.method, ids.Replace(s.path), ids.Replace(s.body))
			}
			got := i.requests(len(samples[dialect]))
			var out bytes.Buffer
			e := json.NewEncoder(&out)
			e.SetEscapeHTML(false)
			for n, l := range got {
				if n < len(samples[dialect]) && (l.Method != samples[dialect][n].method || len(l.Tolerated) == 0 && l.Status < 400) {
					t.Errorf("request %d is logged as %+v", n, l)
				}
				if err := e.Encode(l); err != nil {
					t.Fatal(err)
				}
			}
			if len(got) != len(samples[dialect]) {
				t.Errorf("%d of %d requests are logged", len(got), len(samples[dialect]))
			}
			for _, word := range []string{"ada@", "acme.example", "grace", "hunter", "Everybody at", i.token} {
				if strings.Contains(strings.ToLower(out.String()), strings.ToLower(word)) {
					t.Errorf("the log tells %s", word)
				}
			}
			if *update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(recording(dialect), out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// Of a Bulk request each operation is recorded as it would be by itself.
func TestReq35_OperationsOfBulkAreRecorded(t *testing.T) {
	i := newIDP(t, "generic")
	status, answer := i.send(http.MethodPost, "/Bulk", `{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],"Operations":[
		{"method":"POST","path":"/Users","bulkId":"a","data":{`+sampleUser+`,"userName":"ada@acme.example","active":"True"}},
		{"method":"POST","path":"/Users","bulkId":"b","data":{`+sampleUser+`,"userName":"bob@acme.example"}},
		{"method":"POST","path":"/Users","bulkId":"c","data":{`+sampleUser+`,"title":"nobody"}}]}`)
	if status != http.StatusOK {
		t.Fatalf("%d %s", status, answer)
	}
	got := i.requests(2)
	if len(got) != 2 || got[0].Status != 201 || len(got[0].Tolerated) != 1 || got[1].Status != 400 || got[1].ScimType != "invalidValue" {
		t.Fatalf("%+v", got)
	}
	for _, l := range got {
		if l.Method != "POST" || !strings.HasPrefix(l.Path, "/Users") || len(l.Body) == 0 || strings.Contains(string(l.Body), "ada@") {
			t.Errorf("%s %s %s", l.Method, l.Path, l.Body)
		}
	}
}

// What a filter or the brackets of a path were read in spite of is recorded too,
// wherever they stand.
func TestReq35_TolerancesOfFiltersAreRecorded(t *testing.T) {
	i := newIDP(t, "generic")
	id := i.make("/Users")
	search := func(filter string) string {
		return `{"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"filter":"` + filter + `"}`
	}
	var want []any
	for _, c := range []struct {
		method, path, body string
		status             int
		kind, attribute    string
	}{
		{"GET", "/Users?filter=userName+eq+nobody@acme.example", "", 200, "unquoted_value", "userName"},
		{"GET", "/Users?filter=userName+eq+%22nobody%22", "", 200, "", ""},
		{"GET", "/Groups?filter=(externalId+eq+g1)+and+externalId+eq+g1", "", 200, "unquoted_value", "externalId"},
		{"GET", "/Users?filter=emails%5Btype+eq+work%5D", "", 200, "unquoted_value", "type"},
		{"GET", "/Users?filter=meta.created+gt+%222026-01-31T10:00:00+02:00%22", "", 200, "space_for_plus", "meta.created"},
		{"GET", "/Users?filter=meta.created+gt+%222026-01-31T10:00:00%2B02:00%22", "", 200, "", ""},
		{"GET", "/Users?filter=title+eq+%222026-01-31T10:00:00+02:00%22", "", 200, "", ""},
		{"POST", "/.search", search(`meta.lastModified lt \"2026-01-31T10:00:00 02:00\"`), 200, "space_for_plus", "meta.lastModified"},
		{"POST", "/Users/.search", search(`userName sw a`), 200, "unquoted_value", "userName"},
		{"PATCH", "/Users/" + id, fmt.Sprintf(samplePatch, `{"op":"replace","path":"emails[type eq work].value","value":"x"}`), 200, "unquoted_value", "type"},
		{"PATCH", "/Users/" + id, fmt.Sprintf(samplePatch, `{"op":"replace","path":"emails[type eq \"work\"].value","value":"x"}`), 200, "", ""},
		{"GET", "/Users?filter=active+gt+yes", "", 400, "unquoted_value", "active"},
	} {
		if status, answer := i.send(c.method, c.path, c.body); status != c.status {
			t.Errorf("%s %s: %d %s", c.method, c.path, status, answer)
		}
		if c.kind != "" {
			want = append(want, []any{map[string]any{"kind": c.kind, "path": c.attribute}})
		}
	}
	got := i.requests(len(want))
	for n, l := range got {
		if n >= len(want) || !reflect.DeepEqual(l.Tolerated, want[n]) {
			t.Errorf("request %d: %+v", n, l)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d requests are recorded, want %d", len(got), len(want))
	}
}

var uuids = regexp.MustCompile(`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`)

// A recording is answered by a fresh daemon as it was, and logged as it was.
func TestReq35_RecordingsReplay(t *testing.T) {
	for _, dialect := range slices.Sorted(maps.Keys(samples)) {
		t.Run(dialect, func(t *testing.T) {
			text, err := os.ReadFile(recording(dialect))
			if err != nil {
				t.Fatal(err)
			}
			i := newIDP(t, dialect)
			known := map[string]string{}
			var want []logged
			for line := range strings.Lines(string(text)) {
				var l logged
				if err := json.Unmarshal([]byte(line), &l); err != nil {
					t.Fatal(err)
				}
				want = append(want, l)
				collection := "/Users"
				if strings.HasPrefix(l.Path, "/Groups") {
					collection = "/Groups"
				}
				// Who stood behind an id then is somebody of the same kind now.
				stand := func(text, collection string) string {
					if l.Status == http.StatusNotFound {
						return text
					}
					return uuids.ReplaceAllStringFunc(text, func(id string) string {
						if known[id] == "" {
							known[id] = i.make(collection)
						}
						return known[id]
					})
				}
				path := stand(l.Path, collection)
				status, answer := i.send(l.Method, path, stand(string(l.Body), "/Users"))
				if status != l.Status {
					t.Errorf("%s %s %s: %d, was %d then: %s", l.Method, l.Path, l.Body, status, l.Status, answer)
				}
			}
			got := i.requests(len(want))
			if len(got) != len(want) || len(want) == 0 {
				t.Fatalf("%d requests are logged, were %d then", len(got), len(want))
			}
			for n := range want {
				if got[n].ScimType != want[n].ScimType || !reflect.DeepEqual(got[n].Tolerated, want[n].Tolerated) {
					t.Errorf("%s %s: scimType %q and tolerated %v, was %q and %v then",
						want[n].Method, want[n].Path, got[n].ScimType, got[n].Tolerated, want[n].ScimType, want[n].Tolerated)
				}
			}
		})
	}
}
