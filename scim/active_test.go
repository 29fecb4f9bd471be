package scim

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

// drawText draws a text that is hard to find the end of.
func drawText(t *rapid.T) string {
	return rapid.StringOf(rapid.SampledFrom([]rune(`ab"\,{}[]:é∞ `+"\n"))).Draw(t, "text")
}

// drawUser draws a user as it is stored.
func drawUser(t *rapid.T) map[string]any {
	doc := map[string]any{
		"schemas": []any{schema.UserURN}, "userName": "n" + drawText(t), "active": rapid.Bool().Draw(t, "active"),
		"displayName": drawText(t), "title": `,"active":true`, "name": map[string]any{"familyName": drawText(t), "givenName": drawText(t)},
	}
	emails := []any{}
	for range rapid.IntRange(0, 2).Draw(t, "emails") {
		emails = append(emails, map[string]any{"value": drawText(t) + "@x.example", "type": rapid.SampledFrom([]string{"work", "home", "Work"}).Draw(t, "type"), "primary": false})
	}
	if len(emails) > 0 {
		doc["emails"] = emails
	}
	if rapid.Bool().Draw(t, "enterprise") {
		doc["schemas"] = []any{schema.UserURN, schema.EnterpriseURN}
		doc[schema.EnterpriseURN] = map[string]any{"department": drawText(t)}
	}
	if rapid.IntRange(0, 4).Draw(t, "silent") == 0 {
		delete(doc, "active")
	}
	return doc
}

// What is written into a document without reading it is what applying the
// operation makes of it, and so is the e-mail that is read out of it.
func TestSwitchedIsApplied(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		res := schema.User()
		before := drawUser(t)
		stored, err := codec.AppendDocument(nil, res, before)
		if err != nil {
			t.Fatal(err)
		}
		active := rapid.Bool().Draw(t, "to")
		body := map[string]any{"schemas": []any{patch.MessageURN}, "Operations": []any{rapid.SampledFrom([]map[string]any{
			{"op": "replace", "path": "active", "value": active},
			{"op": "Add", "path": "ACTIVE", "value": active},
			{"op": "replace", "value": map[string]any{"Active": active}},
		}).Draw(t, "op")}}
		ops, notes, err := patch.Parse(body)
		if err != nil || len(notes) > 0 {
			t.Fatal(err, notes)
		}
		d := &directory.Directory{EmailFrom: rapid.SampledFrom([]string{directory.EmailFromUserName, directory.EmailFromEmails}).Draw(t, "from")}
		rq := &request{remembered: remembered{dir: d}}
		if to, alone := rq.switches(ops); !alone || to != active {
			t.Fatalf("%v is not seen to switch active alone", body)
		}
		rq.dir.Extensions = "[]" // of which every document must have something, perhaps
		if _, alone := rq.switches(ops); alone {
			t.Fatalf("%v is taken for active alone under schemas of the directory's own", body)
		}
		doc, _, notes, err := patch.Apply(res, before, ops)
		if err != nil || len(notes) > 0 {
			t.Fatal(err, notes)
		}
		want, err := codec.AppendDocument(nil, res, doc)
		if err != nil {
			t.Fatal(err)
		}
		got, part := switched(stored, active, d.EmailFrom)
		if _, has := before["active"]; !has {
			if got != nil {
				t.Fatalf("%s has no active, and became %s", stored, got)
			}
			return
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("%s became %s, not %s", stored, got, want)
		}
		read, err := codec.DecodeDocument(part)
		if err != nil || d.DesignatedEmail(read) != d.DesignatedEmail(before) {
			t.Fatalf("%s: the e-mail is read out of %s as %q: %v", stored, part, d.DesignatedEmail(read), err)
		}
	})
}

// Whatever else is said is applied as ever.
func TestSwitchesIsActiveAlone(t *testing.T) {
	for name, op := range map[string]map[string]any{
		"a text":      {"op": "replace", "path": "active", "value": "True"},
		"removed":     {"op": "remove", "path": "active"},
		"another":     {"op": "replace", "path": "title", "value": true},
		"by its URN":  {"op": "replace", "path": schema.UserURN + ":active", "value": true},
		"with others": {"op": "replace", "value": map[string]any{"active": true, "title": "x"}},
		"null":        {"op": "replace", "value": map[string]any{"active": nil}},
	} {
		ops, _, err := patch.Parse(map[string]any{"schemas": []any{patch.MessageURN}, "Operations": []any{op}})
		if err != nil {
			t.Fatal(err)
		}
		rq := &request{remembered: remembered{dir: &directory.Directory{}}}
		if _, alone := rq.switches(ops); alone {
			t.Errorf("%s: taken for active alone", name)
		}
	}
}

// Blanks around a path, and around a key that may be one, mean nothing: whoever is
// answered to be active gets in.
func TestReq09_BlanksAroundAPathMeanNothing(t *testing.T) {
	for _, op := range []string{
		`{"op":"replace","path":" active","value":true}`,
		`{"op":"replace","path":"\tactive ","value":"True"}`,
		`{"op":"replace","value":{"active ":true}}`,
		`{"op":"add","value":{" ` + schema.UserURN + `:active":"True"}}`,
		`{"op":"replace","path":" ` + schema.UserURN + `","value":{"active":true}}`,
	} {
		w := newWorld(t)
		id := w.user(generic, "ada@acme.example")
		w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":false}`)).is(200)
		if got := w.do(generic, "PATCH", "/Users/"+id, ops(op)).is(200).at("active"); got != true {
			t.Errorf("%s: active is %v", op, got)
		}
		if _, gate := w.access("ada@acme.example"); gate != identity.GateOpen {
			t.Errorf("%s: answered active, and the gate is %s", op, gate)
		}
	}
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	if got := w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{" `+schema.EnterpriseURN+`":{"department":"R"}}}`)).is(200).at(schema.EnterpriseURN, "department"); got != "R" {
		t.Errorf("department is %v", got)
	}
	w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{" `+schema.UserURN+`":{"active":false}}}`)).fails(400, schema.InvalidPath)
}

// Whoever is said to have left has left, though the same request takes the word
// away again: removing it lets nobody in.
func TestReq10_WhoHasLeftStaysSoWhereActiveIsRemovedAtOnce(t *testing.T) {
	const left, gone = `{"op":"replace","path":"active","value":false}`, `{"op":"remove","path":"active"}`
	for name, c := range map[string]struct {
		before string // empty: nothing
		ops    []string
		gate   identity.Gate
	}{
		"left":                {"", []string{left, gone}, identity.GateClosed},
		"left, in a list":     {"", []string{`{"op":"replace","path":"active","value":["False"]}`, gone}, identity.GateClosed},
		"left, without paths": {"", []string{`{"op":"add","value":{"active":"false"}}`, `{"op":"replace","value":{"active":null}}`}, identity.GateClosed},
		"removed alone":       {"", []string{gone}, identity.GateOpen},
		"null alone":          {"", []string{`{"op":"replace","path":"active","value":null}`}, identity.GateOpen},
		"left and came back":  {"", []string{left, `{"op":"replace","path":"active","value":true}`, gone}, identity.GateOpen},
		"back, and removed":   {left, []string{`{"op":"replace","path":"active","value":true}`, gone}, identity.GateClosed},
		"back, in a list":     {left, []string{`{"op":"replace","path":"active","value":["True"]}`}, identity.GateOpen},
		"back after removal":  {left, []string{gone, `{"op":"add","path":"active","value":true}`}, identity.GateOpen},
	} {
		w := newWorld(t)
		id := w.user(generic, "ada@acme.example")
		if c.before != "" {
			w.do(generic, "PATCH", "/Users/"+id, ops(c.before)).is(200)
		}
		w.do(generic, "PATCH", "/Users/"+id, ops(c.ops...)).is(200)
		if _, gate := w.access("ada@acme.example"); gate != c.gate {
			t.Errorf("%s: the gate is %s, not %s", name, gate, c.gate)
		}
		want := 0.0
		if c.gate == identity.GateClosed {
			want = 1
		}
		if got := w.do(generic, "GET", "/Users?filter=active+eq+false", "").is(200).at("totalResults"); got != want {
			t.Errorf("%s: %v inactive users are found, not %v", name, got, want)
		}
	}
}
