package scim

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/storetest"
	"usher/scim/schema"
)

const (
	hr    = "urn:acme:scim:schemas:extension:hr:2.0:User"
	teams = "urn:acme:scim:schemas:extension:teams:2.0:Group"
)

// hrSchema is a schema for users with the attributes given.
func hrSchema(attributes ...schema.AttributeDefinition) schema.Definition {
	return schema.Definition{ID: hr, Name: "HR", Attributes: attributes}
}

var (
	size  = schema.AttributeDefinition{Name: "shoeSize", Type: schema.TypeInteger}
	floor = schema.AttributeDefinition{Name: "floor", Type: schema.TypeString}
)

// extendedUser is the body of a user with values of the extension.
func extendedUser(name, extension string) string {
	return fmt.Sprintf(`{"schemas":[%q],"userName":%q,%q:%s}`, schema.UserURN, name, hr, extension)
}

func TestReq02_SchemasOfADirectorysOwnAreThatDirectorysAlone(t *testing.T) {
	w := newWorld(t)
	w.extend(generic, hrSchema(size), schema.Definition{ID: teams, ResourceType: "Group", Attributes: []schema.AttributeDefinition{floor}})
	extensions := func(d identity.Dialect, header ...string) string {
		return text(w.do(d, "GET", "/ResourceTypes/User", "", header...).is(200).at("schemaExtensions")) + text(w.do(d, "GET", "/ResourceTypes/Group", "", header...).is(200).at("schemaExtensions"))
	}
	const enterprise = `[{"required":false,"schema":"` + schema.EnterpriseURN + `"}`
	if got, want := extensions(generic), enterprise+`,{"required":false,"schema":"`+hr+`"}][{"required":false,"schema":"`+teams+`"}]`; got != want {
		t.Errorf("schemaExtensions %s, want %s", got, want)
	}
	if got := extensions(okta) + extensions(generic, "Authorization", ""); got != strings.Repeat(enterprise+"][]", 2) {
		t.Errorf("another directory, and nobody in particular, are told of %s", got)
	}
	if got := w.do(generic, "GET", "/Schemas", "").is(200).total(); got != 5 {
		t.Errorf("%d schemas, want 5", got)
	}
	w.do(generic, "GET", "/Schemas/"+strings.ToUpper(hr), "").is(200)
	w.do(okta, "GET", "/Schemas/"+hr, "").fails(404, "")
	if got := w.do(okta, "GET", "/Schemas", "").is(200).total() + w.do(generic, "GET", "/Schemas", "", "Authorization", "").is(200).total(); got != 6 {
		t.Errorf("%d schemas in two answers of other directories, want 6", got)
	}

	a := w.do(generic, "POST", "/Users", extendedUser("ada@acme.example", `{"ShoeSize":38}`)).is(201)
	if got := text(a.at("schemas")) + text(a.at(hr)); got != `["`+schema.UserURN+`","`+hr+`"]{"shoeSize":38}` {
		t.Errorf("created as %s", got)
	}
	w.do(okta, "POST", "/Users", extendedUser("ada@acme.example", `{"shoeSize":38}`)).fails(400, schema.InvalidValue)
	w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"],"displayName":"A","`+hr+`":{"shoeSize":1}}`).fails(400, schema.InvalidValue)
	g := w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`","`+teams+`"],"displayName":"A","`+teams+`":{"floor":"3rd"}}`).is(201).id()
	w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"replace","path":"`+teams+`:floor","value":"4th"}`)).is(204)
	if got := w.do(generic, "GET", `/Groups?filter=`+q(teams+`:floor eq "4TH" and displayName eq "a"`), "").is(200).at("Resources", 0, teams, "floor"); got != "4th" {
		t.Errorf("the group is found with floor %v", got)
	}
	// A list of every type looks at both tables.
	found := w.do(generic, "POST", "/.search", `{"schemas":["`+searchURN+`"],"filter":"`+teams+`:floor pr or `+hr+`:shoeSize gt 37","sortBy":"`+hr+`:shoeSize"}`).is(200)
	if found.total() != 2 || found.at("Resources", 0, "id") != a.id() {
		t.Errorf("a search of every type finds %s", found.body)
	}
}

// A change counts from its commit on, whatever was remembered of a token, in
// this process and in others.
func TestReq02_AChangeOfSchemasIsSeenByTheNextRequest(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		here := w.door
		there := New(Options{DB: w.db, Engine: here.engine, Log: slog.New(slog.DiscardHandler), PublicURL: here.publicURL})
		ada := w.user(generic, "ada@acme.example")
		path := "/Users/" + ada
		check := func(has bool) {
			t.Helper()
			for i, door := range []*Door{here, there} {
				w.door = door
				type try struct {
					what string
					a    answer
					ok   int
				}
				// Each is the first that this process hears after a change of its own.
				w.extendAnew(has)
				tries := []try{{"PATCH", w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"`+hr+`:shoeSize","value":38}`)), 200}}
				w.extendAnew(has)
				tries = append(tries, try{"POST", w.do(generic, "POST", "/Users", extendedUser(fmt.Sprintf("u%d-%t-%d@acme.example", i, has, time.Now().UnixNano()), `{"shoeSize":38}`)), 201})
				w.extendAnew(has)
				tries = append(tries, try{"PUT", w.do(generic, "PUT", path, extendedUser("ada@acme.example", `{"shoeSize":39}`)), 200})
				w.extendAnew(has)
				tries = append(tries, try{"search", w.do(generic, "POST", "/Users/.search", `{"schemas":["`+searchURN+`"],"sortBy":"`+hr+`:shoeSize"}`), 200})
				w.extendAnew(has)
				bulk := w.do(generic, "POST", "/Bulk", `{"schemas":["`+bulkRequestURN+`"],"Operations":[{"method":"PATCH","path":"`+path+`","data":`+ops(`{"op":"replace","path":"`+hr+`:shoeSize","value":40}`)+`}]}`).is(200)
				for _, try := range tries {
					if want := map[bool]int{true: try.ok, false: 400}[has]; try.a.status != want {
						t.Errorf("door %d, schema there %t: %s answers %d %s, want %d", i, has, try.what, try.a.status, try.a.body, want)
					}
				}
				if got, want := bulk.at("Operations", 0, "status"), map[bool]string{true: "200", false: "400"}[has]; got != want {
					t.Errorf("door %d, schema there %t: the operation of a Bulk request has %v: %s", i, has, got, bulk.body)
				}
				w.extendAnew(has)
				shown := w.do(generic, "GET", path+"?attributes="+q(hr), "").is(200).at(hr, "shoeSize")
				if has != (shown == 40.0) {
					t.Errorf("door %d, schema there %t: GET shows %v", i, has, shown)
				}
				if has {
					w.bare(generic)
				}
			}
			w.door = here
		}
		check(false)
		check(true)
		check(false)
	})
}

// A schema that a directory did not have is there for the first request that names
// it: a body is not refused by what was remembered of the directory before.
func TestReq02_ANewSchemaIsThereForTheFirstBody(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, adaMail)
	for what, send := range map[string]func() answer{
		"POST": func() answer {
			return w.do(generic, "POST", "/Users", extendedUser("bob@acme.example", `{"shoeSize":38}`))
		},
		"PUT": func() answer { return w.do(generic, "PUT", "/Users/"+ada, extendedUser(adaMail, `{"shoeSize":38}`)) },
	} {
		w.bare(generic)
		w.extend(generic)
		send().fails(400, schema.InvalidValue) // and that is remembered
		w.extend(generic, hrSchema(size))
		if a := send(); a.status >= 300 || a.at(hr, "shoeSize") != 38.0 {
			t.Errorf("%s is answered %d %s", what, a.status, a.body)
		}
	}
}

// extendAnew gives the directory the schema once more, as a change, or takes it
// away.
func (w *world) extendAnew(has bool) {
	w.t.Helper()
	var defs []schema.Definition
	if has {
		d := hrSchema(size)
		d.Description = store.NewID()
		defs = append(defs, d)
	} else if err := w.tryExtend(generic, hrSchema(floor)); err != nil {
		w.t.Fatal(err)
	}
	w.extend(generic, defs...)
}

// bare has every user of the directory lose the extension.
func (w *world) bare(d identity.Dialect) {
	w.t.Helper()
	list, _ := w.do(d, "GET", "/Users?count=1000&attributes=id&filter="+q(hr+" pr"), "").is(200).at("Resources").([]any)
	for _, u := range list {
		w.do(d, "PATCH", "/Users/"+at(u, "id").(string), ops(`{"op":"remove","path":"`+hr+`"}`)).is(200)
	}
}

// A definition that stored values do not fit, or that would leave them behind,
// is refused before anything changes.
func TestReq02_StoredValuesAreNeverLeftBehind(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		list := func(a schema.AttributeDefinition) schema.AttributeDefinition { a.MultiValued = true; return a }
		as := func(a schema.AttributeDefinition, kind schema.Type) schema.AttributeDefinition {
			a.Type = kind
			return a
		}
		needed := func(a schema.AttributeDefinition) schema.AttributeDefinition { a.Required = true; return a }
		named := func(a schema.AttributeDefinition, name string) schema.AttributeDefinition { a.Name = name; return a }
		before := hrSchema(size, floor)
		w.extend(generic, before)
		bob := w.do(generic, "POST", "/Users", extendedUser("bob@acme.example", `{"floor":"3"}`)).is(201).id()
		ada := w.do(generic, "POST", "/Users", extendedUser("ada@acme.example", `{"shoeSize":38,"floor":"3"}`)).is(201).id()
		w.user(generic, "eve@acme.example")
		shown := w.do(generic, "GET", "/Schemas/"+hr, "").is(200).body
		onGroups := before
		onGroups.ResourceType = "Group"
		for name, c := range map[string]struct {
			defs []schema.Definition
			says string
		}{
			"the schema goes":      {nil, "the schema would be gone"},
			"it extends groups":    {[]schema.Definition{onGroups}, "the schema would be gone"},
			"an attribute goes":    {[]schema.Definition{hrSchema(floor)}, hr + ":shoeSize is no attribute"},
			"another type":         {[]schema.Definition{hrSchema(as(size, schema.TypeString), floor)}, hr + ":shoeSize: a string is needed"},
			"a list":               {[]schema.Definition{hrSchema(list(size), floor)}, hr + ":shoeSize is of another form"},
			"required of some":     {[]schema.Definition{hrSchema(needed(size), floor)}, hr + ":shoeSize is required"},
			"new and required":     {[]schema.Definition{hrSchema(size, floor, needed(named(size, "hatSize")))}, hr + ":hatSize is required"},
			"another letter case":  {[]schema.Definition{hrSchema(named(size, "ShoeSize"), floor)}, "another letter case"},
			"wrong, and once more": {[]schema.Definition{hrSchema(as(floor, schema.TypeDateTime), size)}, "dateTime"},
		} {
			err := w.tryExtend(generic, c.defs...)
			if e := identity.AsError(err); err == nil || e.Code != identity.CodeConflict || e.Reason != "values_stored" || !strings.Contains(e.Detail, c.says) || !strings.Contains(e.Detail, hr) {
				t.Errorf("%s: %v, want a conflict that says %q", name, err, c.says)
			}
			if after := w.do(generic, "GET", "/Schemas/"+hr, "").is(200).body; string(after) != string(shown) {
				t.Errorf("%s: /Schemas changed to %s", name, after)
			}
		}
		if got := w.do(generic, "GET", "/Users/"+ada, "").is(200).at(hr, "shoeSize"); got != 38.0 {
			t.Errorf("ada's value is %v", got)
		}
		// What every stored value fits is taken, though values are stored.
		unseen := needed(floor)
		unseen.Returned = schema.ReturnedRequest
		w.extend(generic, hrSchema(unseen, size, named(size, "hatSize")))
		if got := w.do(generic, "GET", "/Users/"+bob, "").is(200).at(hr); got != nil {
			t.Errorf("bob is shown with %v, which comes on request", got)
		}
		w.do(generic, "PATCH", "/Users/"+bob, ops(`{"op":"replace","path":"`+hr+`:hatSize","value":56}`)).is(200)
		// Nothing of it is left: now it may go.
		w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"remove","path":"`+hr+`:shoeSize"}`)).is(200)
		w.extend(generic, hrSchema(unseen, named(size, "hatSize")))
		w.bare(generic)
		w.extend(generic)
		w.do(generic, "GET", "/Schemas/"+hr, "").fails(404, "")
	})
}

// Writers and changes of the schemas at once: no value outlives its schema.
func TestReq02_WritersBesideAChangeOfSchemas(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		w.extend(generic, hrSchema(size))
		done := make(chan struct{})
		var wg sync.WaitGroup
		for n := range 4 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := 0; ; i++ {
					select {
					case <-done:
						return
					default:
					}
					a := w.do(generic, "POST", "/Users", extendedUser(fmt.Sprintf("u%d-%d@acme.example", n, i), `{"shoeSize":38}`))
					if a.status == 201 {
						a = w.do(generic, "DELETE", "/Users/"+a.id(), "")
					}
					if a.status != 204 && a.status != 400 && a.status != 503 {
						t.Errorf("a writer is answered %d %s", a.status, a.body)
						return
					}
				}
			}()
		}
		taken := 0
		for tries := 0; taken < 5 && tries < 3000; tries++ {
			if w.tryExtend(generic) != nil { // somebody's value is stored
				continue
			}
			taken++
			w.view(func(tx *store.Tx) error {
				return directory.EachUser(tx, directory.Query{Parent: w.parent, Directory: w.dirs[generic], Limit: -1}, func(u *directory.User) error {
					if strings.Contains(string(u.Doc), hr) {
						t.Errorf("the schema is gone, and %s holds %s", u.ID, u.Doc)
					}
					return nil
				})
			})
			w.extend(generic, hrSchema(size))
		}
		close(done)
		wg.Wait()
		if taken == 0 {
			t.Error("the schema was never taken away: the test shows nothing")
		}
	})
}

// A request that waits for a change of the schemas is judged by those of after.
func TestReq02_ARequestThatWaitsForAChange(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	w.extend(generic, hrSchema(size))
	w.user(generic, "ada@acme.example") // the token and its schemas are remembered
	answers := make(chan answer, 1)
	started := false
	w.update(func(tx *store.Tx) error {
		if err := w.setExtensions(tx, generic); err != nil {
			return err
		}
		if err := storetest.Flush(tx); err != nil {
			return err
		}
		if !started {
			started = true
			go func() {
				answers <- w.do(generic, "POST", "/Users", extendedUser("bob@acme.example", `{"shoeSize":38}`))
			}()
		}
		for waiting := 0; waiting == 0 && len(answers) == 0; {
			if _, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &waiting); err != nil {
				return err
			}
		}
		return nil
	})
	(<-answers).fails(400, schema.InvalidValue)
	if n := w.do(generic, "GET", "/Users", "").is(200).total(); n != 1 {
		t.Errorf("%d users, want the one of before", n)
	}
}

// A token that is made beside a change is not taken for one of before.
func TestReq02_ATokenThatIsMadeBesideAChange(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	w.extend(generic, hrSchema(floor))
	made := make(chan error, 1)
	started := false
	w.update(func(tx *store.Tx) error {
		if err := w.setExtensions(tx, generic, hrSchema(size)); err != nil {
			return err
		}
		if started { // the transaction is run again, and the other one may have ended
			return nil
		}
		started = true
		if err := storetest.Flush(tx); err != nil {
			return err
		}
		go func() {
			made <- w.db.Update(context.Background(), store.LaneNormal, func(tx *store.Tx) (err error) {
				c := &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic]}
				w.tokens[generic], err = auth.Issue(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
				return err
			})
		}()
		return storetest.AwaitWaiter(tx)
	})
	if err := <-made; err != nil {
		t.Fatal(err)
	}
	w.do(generic, "POST", "/Users", extendedUser("bob@acme.example", `{"shoeSize":38}`)).is(201)
}

// An attribute that is called as one of the core schema is means nothing there.
func TestReq02_AnAttributeOfTheSameNameOpensNoGate(t *testing.T) {
	w := newWorld(t)
	w.extend(generic, hrSchema(schema.AttributeDefinition{Name: "active", Type: schema.TypeBoolean}, schema.AttributeDefinition{Name: "userName", Type: schema.TypeString}))
	body := strings.Replace(extendedUser("ada@acme.example", `{"active":true,"userName":"x"}`), "{", `{"externalId":"00u-ada",`, 1)
	ada := w.do(generic, "POST", "/Users", body).is(201).id()
	closed := func() {
		t.Helper()
		if _, gate := w.access("ada@acme.example"); gate != identity.GateClosed {
			t.Fatalf("the gate is %s", gate)
		}
	}
	w.do(generic, "DELETE", "/Users/"+ada, "").is(204)
	closed()
	// Back by a POST that does not say so, which opens no gate (ADR 5).
	ada = w.do(generic, "POST", "/Users", body).is(201).id()
	closed()
	for _, op := range []string{
		`{"op":"replace","path":"` + hr + `:active","value":true}`, `{"op":"add","value":{"` + hr + `:active":true}}`,
		`{"op":"replace","value":{"` + hr + `":{"active":true}}}`, `{"op":"add","path":"` + hr + `","value":{"active":true}}`,
	} {
		w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"`+hr+`:active","value":false}`)).is(200)
		a := w.do(generic, "PATCH", "/Users/"+ada, ops(op)).is(200)
		if a.at(hr, "active") != true || a.at("userName") != "ada@acme.example" {
			t.Errorf("%s leaves %s", op, a.body)
		}
		closed()
	}
	// By the URN of the core schema it is meant.
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"`+schema.UserURN+`","value":{"active":true}}`)).is(200)
	if _, gate := w.access("ada@acme.example"); gate != identity.GateOpen {
		t.Errorf("active by the URN of the core schema leaves the gate %s", gate)
	}
}

// What no answer holds is not in the log of the directory's requests either.
func TestReq35_WhatIsNeverReturnedIsNotLogged(t *testing.T) {
	w := newWorld(t)
	recorder := dialectlog.NewRecorder(w.db, slog.New(slog.DiscardHandler), func(int) {})
	w.door.requests = recorder
	w.extend(generic, hrSchema(floor, schema.AttributeDefinition{Name: "Badge", Type: schema.TypeString, Mutability: schema.WriteOnly},
		schema.AttributeDefinition{Name: "born", Type: schema.TypeDateTime, Returned: schema.ReturnedNever},
		schema.AttributeDefinition{Name: "vault", Type: schema.TypeComplex, Returned: schema.ReturnedNever, SubAttributes: []schema.AttributeDefinition{{Name: "code", Type: schema.TypeString}}},
		schema.AttributeDefinition{Name: "keys", Type: schema.TypeComplex, MultiValued: true, SubAttributes: []schema.AttributeDefinition{{Name: "label", Type: schema.TypeString}, {Name: "pin", Type: schema.TypeString, Returned: schema.ReturnedNever}}}))
	ada := w.user(generic, "ada@acme.example")
	const secret = "12345678901234567890"
	w.do(generic, "POST", "/Users", extendedUser("eve@acme.example", `{"badge":"`+secret+`","unknown":"x"}`)).is(201)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"`+hr+`:badge","value":"`+secret+`","name":"x"}`)).is(200)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","value":{"`+hr+`:Badge":"`+secret+`","unknown":"x"}}`)).is(200)
	// A part of such an attribute, and what is compared with one.
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"`+hr+`:vault.code","value":"`+secret+`","name":"x"}`)).is(200)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","value":{"`+hr+`:vault.code":"`+secret+`"}}`)).is(200)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"add","path":"`+hr+`:keys[pin eq \"`+secret+`\"].label","value":"work"}`)).fails(400, schema.InvalidFilter)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"add","value":{"`+hr+`:keys[pin eq `+secret+`].label":"work"}}`)).fails(400, schema.InvalidFilter)
	w.do(generic, "GET", "/Users?filter="+q(hr+`:badge sw "`+secret+`"`), "").fails(400, schema.InvalidFilter)
	w.do(generic, "POST", "/Users/.search", `{"schemas":["`+searchURN+`"],"filter":"`+hr+`:badge eq `+secret+`"}`).fails(400, schema.InvalidFilter)
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"`+hr+`:born","value":"`+secret+`"}`)).fails(400, schema.InvalidValue)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	recorder.Run(ctx)
	w.view(func(tx *store.Tx) error {
		list, err := dialectlog.List(tx, w.parent, w.dirs[generic], "", 100)
		if len(list) != 10 {
			t.Errorf("%d requests are logged, want 10", len(list))
		}
		for _, e := range list {
			kept := strings.ReplaceAll(fmt.Sprint(e.Path, e.Detail, e.Tolerated, e.Body), ada, "")
			if strings.Contains(kept, secret[:2]) || !strings.Contains(kept, "hidden") {
				t.Errorf("logged as %s", kept)
			}
		}
		return err
	})
}

// text is a value as JSON.
func text(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return strings.TrimSpace(b.String())
}

// A rehire leaves what cannot be changed of a record as it was, as PUT does (RFC
// 7643 section 2.2).
func TestReq32_RehireKeepsWhatCannotBeChanged(t *testing.T) {
	w := newWorld(t)
	w.extend(okta, hrSchema(schema.AttributeDefinition{Name: "badge", Type: schema.TypeString, Mutability: schema.Immutable}, floor))
	id := w.do(okta, "POST", "/Users", extendedUser("ada@acme.example", `{"badge":"1","floor":"3"}`)).is(201).id()
	rehire := func(body string) answer {
		w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":false}`)).is(200)
		return w.do(okta, "POST", "/Users", body)
	}
	rehire(extendedUser("ada@acme.example", `{"badge":"2"}`)).fails(400, schema.NotMutable)
	if got := text(w.do(okta, "GET", "/Users/"+id, "").is(200).at(hr)); got != `{"badge":"1","floor":"3"}` {
		t.Errorf("refused, and it has %s", got)
	}
	for _, tt := range []struct{ body, want string }{
		{extendedUser("ada@acme.example", `{"floor":"4"}`), `{"badge":"1","floor":"4"}`},
		{extendedUser("ada@acme.example", `{"badge":"1","floor":"5"}`), `{"badge":"1","floor":"5"}`},
		{userBody("ada@acme.example"), `{"badge":"1"}`},
	} {
		a := rehire(tt.body).is(201)
		if got := text(a.at(hr)); a.id() != id || got != tt.want || text(a.at("schemas", 1)) != `"`+hr+`"` {
			t.Errorf("%s: %s", tt.body, a.body)
		}
	}
}

// A decimal is what it is, however it is written: 1.0 sent is 1 stored.
func TestReq09_DecimalsAreComparedByValue(t *testing.T) {
	w := newWorld(t)
	w.extend(generic, hrSchema(
		schema.AttributeDefinition{Name: "rate", Type: schema.TypeDecimal, Mutability: schema.Immutable},
		schema.AttributeDefinition{Name: "rates", Type: schema.TypeDecimal, MultiValued: true},
	))
	for i, same := range [][]string{{"1.0", "1", "10e-1"}, {"-0.0", "0"}, {"1.5", "15e-1"}, {"1e17", "100000000000000000"}, {"1152921504606846976.0", "1152921504606847000"}, {"1e300", "1.0e300"}} {
		name := fmt.Sprintf("u%d@acme.example", i)
		id := w.do(generic, "POST", "/Users", extendedUser(name, `{"rate":`+same[0]+`}`)).is(201).id()
		for _, rate := range same {
			w.do(generic, "PUT", "/Users/"+id, extendedUser(name, `{"rate":`+rate+`}`)).is(200)
			w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":"%s:rate","value":%s}`, hr, rate))).is(200)
			for range 2 {
				w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"add","path":"%s:rates","value":[%s]}`, hr, rate))).is(200)
			}
			if got, _ := w.do(generic, "GET", "/Users/"+id, "").at(hr, "rates").([]any); len(got) != 1 {
				t.Errorf("%s added twice: %v", rate, got)
			}
		}
		w.do(generic, "PUT", "/Users/"+id, extendedUser(name, `{"rate":7.0}`)).fails(400, schema.NotMutable)
	}
}
