package dialectlog

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func recorder(t *testing.T) (*store.DB, *Recorder, *atomic.Int64) {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() }) // closed by the test that cares
	var dropped atomic.Int64
	return db, NewRecorder(db, slog.New(slog.NewTextHandler(io.Discard, nil)), func(n int) { dropped.Add(int64(n)) }), &dropped
}

func stored(t *testing.T, db *store.DB) (out []*Entry) {
	t.Helper()
	if err := db.View(t.Context(), func(tx *store.Tx) (err error) {
		out, err = List(tx, "p", "d", "", 10*Keep)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// What does not fit into the queue is counted and let go, and nobody waits; what
// is in it is stored before Run ends.
func TestReq35_FullQueueDropsAndCounts(t *testing.T) {
	db, r, dropped := recorder(t)
	for range queued + 7 {
		r.Record(Entry{Parent: "p", Directory: "d", Method: "GET", Path: "/Users", Status: 400}, nil)
	}
	if got := dropped.Load(); got != 7 {
		t.Errorf("%d are counted as dropped, want 7", got)
	}
	ctx, end := context.WithCancel(t.Context())
	end()
	r.Run(ctx)
	if got := len(stored(t, db)); got != queued {
		t.Errorf("%d are stored, want %d", got, queued)
	}
}

// Recording from many goroutines while Run stores loses nothing that is not
// counted.
func TestReq35_ManyRecordAtOnce(t *testing.T) {
	db, r, dropped := recorder(t)
	ctx, end := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); r.Run(ctx) }()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 40 {
				r.Record(Entry{Parent: "p", Directory: "d", Method: "GET", Path: "/Users", Status: 400}, map[string]any{"userName": "ada@acme.example"})
			}
		})
	}
	wg.Wait()
	end()
	<-ended
	if got := len(stored(t, db)) + int(dropped.Load()); got != 320 {
		t.Errorf("%d are stored or counted, want 320", got)
	}
}

func TestReq35_AStoreThatFailsIsCounted(t *testing.T) {
	db, r, dropped := recorder(t)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	r.Record(Entry{Parent: "p", Directory: "d"}, nil)
	ctx, end := context.WithCancel(t.Context())
	end()
	r.Run(ctx)
	if got := dropped.Load(); got != 1 {
		t.Errorf("%d are counted, want 1", got)
	}
}

func TestReq35_Sanitised(t *testing.T) {
	const uuid = "0190b0c4-1111-7222-8333-444455556666"
	for _, tt := range []struct{ name, body, want string }{
		{"a user", `{"userName":"ada@acme.example","password":"pw","name":{"givenName":"Ada"},"active":"True"}`, `{"active":"True","name":{"givenName":"A…"},"password":"(hidden)","userName":"ad…"}`},
		{"schemas", `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]}`, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]}`},
		{"operations", `{"Operations":[{"op":"Add","path":"emails[value eq \"ada@acme.example\"].type","value":"work"}]}`, `{"Operations":[{"op":"Add","path":"emails[value eq \"ad…\"].type","value":"work"}]}`},
		{"a password by path", `{"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:Password","value":"hunter22"}`, `{"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:Password","value":"(hidden)"}`},
		{"a password by key", `{"value":{"urn:ietf:params:scim:schemas:core:2.0:User:password":{"a":"hunter22"}}}`, `{"value":{"urn:ietf:params:scim:schemas:core:2.0:User:password":"(hidden)"}}`},
		{"keys that are paths", `{"value":{"emails[type eq \"work\"].value":"ada@acme.example"}}`, `{"value":{"emails[type eq \"work\"].value":"ad…"}}`},
		{"members", `{"members":[{"value":"` + uuid + `","display":"Ada"},{"value":"x"}]}`, `{"members":[{"display":"A…","value":"` + uuid + `"},{"value":"…"}]}`},
		{"empty, null and numbers", `{"a":"","b":null,"c":[],"d":123456,"e":1.5}`, `{"a":"","b":null,"c":[],"d":12,"e":0}`},
	} {
		var doc map[string]any
		if err := json.Unmarshal([]byte(tt.body), &doc); err != nil {
			t.Fatal(err)
		}
		e := Entry{}
		if e.clean(doc); e.Body != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, e.Body, tt.want)
		}
	}
	for in, want := range map[string]string{
		"/Users":           "/Users",
		"/Users/.search":   "/Users/.search",
		"/Users/" + uuid:   "/Users/" + uuid,
		"/Users/ada@x.com": "/Users/ad%E2%80%A6",
		"/Users/ada%x.com": "/Users/ad%E2%80%A6",
		"/Users?filter=userName+eq+%22ada%40acme.example%22&access_token=abc&count=2": "/Users?count=2&filter=userName+eq+%22ad%E2%80%A6%22",
		"/Users?filter=userName+eq+ada%40acme.example":                                "/Users?filter=userName+eq+a%E2%80%A6",
		"/Users?filter=displayName+eq+Ada+Lovelace":                                   "/Users?filter=displayName+eq+A%E2%80%A6+Lo%E2%80%A6",
		"/Users?filter=emails[type+eq+%22work%22+and+value+co+%22ada%22]":             "/Users?filter=emails%5Btype+eq+%22work%22+and+value+co+%22a%E2%80%A6%22%5D",
		"/Users?filter=%22ada%40acme.example":                                         "/Users?filter=%22ad%E2%80%A6%22",
	} {
		e := Entry{Path: in}
		if e.clean(nil); e.Path != want {
			t.Errorf("%s: %s, want %s", in, e.Path, want)
		}
	}
	for _, tt := range []struct{ scimType, detail, want string }{
		{"uniqueness", `userName "ada@acme.example" is taken in this directory`, `userName "ad…" is taken in this directory`},
		{"invalidPath", `"shoeSize" is no attribute of a User`, `"shoeSize" is no attribute of a User`},
		{"invalidPath", `"members[value eq \"ada@acme.example\"" is no path`, `"me…" is no path`},
		{"invalidValue", `members: "Ada" is neither a user nor a group`, `members: "A…" is neither a user nor a group`},
	} {
		e := Entry{ScimType: tt.scimType, Detail: tt.detail}
		if e.clean(nil); e.Detail != tt.want {
			t.Errorf("%s: %s, want %s", tt.detail, e.Detail, tt.want)
		}
	}
}

// The parameters of a query are kept as they came, since they are read in any
// letter case.
func TestReq35_ParametersInAnyLetterCase(t *testing.T) {
	e := Entry{Path: `/Users?Filter=active+eq+yes&startindex=2&Other=1`}
	e.clean(nil)
	if want := `/Users?Filter=active+eq+y%E2%80%A6&startindex=2`; e.Path != want {
		t.Errorf("%s, want %s", e.Path, want)
	}
}

// Wherever a personal value or a secret stands, it is not kept.
func TestReq35_NothingPersonalIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.StringMatching(`[a-z]{6,12}@[a-z]{4,8}\.example`).Draw(t, "value")
		key := rapid.SampledFrom([]string{"userName", "value", "displayName", "externalId", "display", "x y", "$ref", "password"}).Draw(t, "key")
		var v any = secret
		for _, layer := range rapid.SliceOfN(rapid.IntRange(0, 2), 0, 4).Draw(t, "layers") {
			switch layer {
			case 0:
				v = []any{v, "work"}
			case 1:
				v = map[string]any{key: v}
			case 2:
				v = map[string]any{"op": "add", "path": `emails[value eq "` + secret + `"]`, "value": v}
			}
		}
		e := Entry{
			Path:   "/Users/" + secret + rapid.SampledFrom([]string{"", "?filter=userName+eq+" + secret, "?token=" + secret, "?filter=(" + secret + ")+x"}).Draw(t, "query"),
			Detail: rapid.SampledFrom([]string{`"` + secret + `" is wrong`, secret + " is wrong"}).Draw(t, "detail"), ScimType: "invalidPath",
			Tolerated: []Note{{Kind: "unknown_attribute", Path: `x[value eq "` + secret + `"]`}},
		}
		e.clean(map[string]any{key: v, `emails[value eq "` + secret + `"].type`: true})
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if local, domain, _ := strings.Cut(secret, "@"); strings.Contains(string(b), local) || strings.Contains(string(b), domain) {
			t.Fatalf("kept: %s", b)
		}
	})
}

// A body that is large is not kept and does not cost its size.
func TestReq35_LargeBodies(t *testing.T) {
	members := make([]any, 50_000)
	for i := range members {
		members[i] = map[string]any{"value": "0190b0c4-1111-7222-8333-444455556666"}
	}
	wide := map[string]any{}
	for i := range 5000 {
		wide[strings.Repeat("k", i%50)+string(rune('a'+i%26))+strings.Repeat("z", i/50)] = "v"
	}
	for name, doc := range map[string]map[string]any{
		"many members": {"members": members}, "many keys": wide, "long": {"schemas": []any{strings.Repeat("s", 400)}, "Operations": members[:1500]},
	} {
		e := Entry{}
		if e.clean(doc); e.Body != "" {
			t.Errorf("%s: %d bytes are kept", name, len(e.Body))
		}
	}
}
