package scim

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/scim/schema"
)

// asShown returns the users of a directory as its list shows them, which nothing
// is kept of, by id.
func (w *world) asShown() map[string]map[string]any {
	w.t.Helper()
	out := map[string]map[string]any{}
	list, _ := w.do(generic, "GET", "/Users?count=1000", "").is(200).at("Resources").([]any)
	for _, u := range list {
		m, _ := u.(map[string]any)
		out[m["id"].(string)] = m
	}
	return out
}

// shownAlike holds what is answered about each user to what the list shows, often
// enough that what can be given again is.
func (w *world) shownAlike(names []string, gone map[string]bool) {
	w.t.Helper()
	users := w.asShown()
	byName := map[string]map[string]any{}
	for id, want := range users {
		byName[strings.ToLower(want["userName"].(string))] = want
		for range 3 {
			if got := w.do(generic, "GET", "/Users/"+id, "").is(200).json(); !reflect.DeepEqual(got, want) {
				w.t.Fatalf("by id %v\nlisted %v", got, want)
			}
		}
	}
	for _, name := range names {
		for range 4 {
			found, _ := w.do(generic, "GET", "/Users?filter="+q("userName eq "+fmt.Sprintf("%q", name)), "").is(200).at("Resources").([]any)
			switch want := byName[name]; {
			case want == nil && len(found) > 0:
				w.t.Fatalf("%s is %v, and nobody has the name", name, found)
			case want != nil && (len(found) != 1 || !reflect.DeepEqual(found[0], any(want))):
				w.t.Fatalf("by userName %v\nlisted %v", found, want)
			}
		}
	}
	for id := range gone {
		w.do(generic, "GET", "/Users/"+id, "").is(404)
	}
}

// What is given again about a user is what is stored, whatever was changed of it,
// of its groups or of what they are called.
func TestAnswersThatAreGivenAgainAreAsStored(t *testing.T) {
	names := []string{"a@acme.example", "b@acme.example", "c@acme.example", "d@acme.example"}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := newWorld(t)
			draw := rand.New(rand.NewPCG(seed, 7))
			gone := map[string]bool{}
			pick := func(from []string) string {
				if len(from) == 0 {
					return store.NewID()
				}
				return from[draw.IntN(len(from))]
			}
			groups := []string{w.group(generic, "eng-one"), w.group(generic, "two")}
			for range 40 {
				var ids []string
				for id := range w.asShown() {
					ids = append(ids, id)
				}
				id, group, name := pick(ids), pick(groups), pick(names)
				var said string
				switch draw.IntN(10) {
				case 0, 1:
					said = w.do(generic, "POST", "/Users", fmt.Sprintf(`{"schemas":[%q],"userName":%q}`, schema.UserURN, name)).what
				case 2:
					said = w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":"title","value":"t%d"}`, draw.IntN(9)))).what
				case 3:
					said = w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":"userName","value":%q}`, name))).what
				case 4:
					said = w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":"active","value":%t}`, draw.IntN(2) == 0))).what
				case 5:
					if a := w.do(generic, "DELETE", "/Users/"+id, ""); a.status == http.StatusNoContent {
						gone[id] = true
					}
				case 6:
					said = w.do(generic, "PATCH", "/Groups/"+group, ops(`{"op":"add","path":"members","value":`+refs(id)+`}`)).what
				case 7:
					said = w.do(generic, "PATCH", "/Groups/"+group, ops(`{"op":"remove","path":"members[value eq \"`+id+`\"]"}`)).what
				case 8:
					said = w.do(generic, "PATCH", "/Groups/"+group, ops(fmt.Sprintf(`{"op":"replace","path":"displayName","value":"g%d"}`, draw.IntN(9)))).what
				case 9:
					w.do(generic, "DELETE", "/Groups/"+group, "")
					for i := range groups {
						if groups[i] == group {
							groups[i] = w.group(generic, "n"+store.NewID(), ids...)
						}
					}
				}
				if draw.IntN(2) == 0 { // else what is kept of a write outlives another one
					w.shownAlike(names, gone)
				}
				if t.Failed() {
					t.Fatalf("after %s", said)
				}
			}
		})
	}
}

// again reports whether the answer about a user would be given again.
func (w *world) again(id string) bool {
	w.t.Helper()
	a, ok := w.door.known.Get(knownBy{credential: auth.Hash(w.tokens[generic]), asked: id})
	if !ok {
		return false
	}
	_, ok = w.db.Stands(a.standing)
	return ok
}

// What a write answered of somebody who was read before is given again to whoever
// reads it next, by id or by userName, and so is what a query found to whoever asks
// by id.
func TestWhatWasAnsweredIsKnown(t *testing.T) {
	w := newWorld(t)
	body := func(name, title string) string {
		return fmt.Sprintf(`{"schemas":[%q],"userName":%q,"title":%q}`, schema.UserURN, name, title)
	}
	a := w.do(generic, "POST", "/Users", body("Ada", "one")).is(201)
	id := a.at("id").(string)
	byName := "/Users?filter=" + q(`userName eq "ada"`)
	for _, write := range []func(){
		func() {},
		func() { a = w.do(generic, "PUT", "/Users/"+id, body("Ada", "two")).is(200) },
		func() {
			a = w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"title","value":"three"}`)).is(200)
		},
		func() {
			a = w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":false}`)).is(200)
		},
	} {
		write()
		if read := w.again(id); read != (a.status == 200) {
			t.Errorf("after %s it is known: %t", a.what, read)
		}
		w.do(generic, "GET", byName, "").is(200)
		if !w.again(id) {
			t.Errorf("%s is not known", a.body)
		}
		if got := w.do(generic, "GET", "/Users/"+id, "").is(200); !bytes.Equal(got.body, a.body) || got.header.Get("ETag") != a.header.Get("ETag") {
			t.Errorf("answered %s\nread     %s", a.body, got.body)
		}
		if got := w.do(generic, "GET", byName, "").is(200).at("Resources"); !reflect.DeepEqual(got, []any{a.json()}) {
			t.Errorf("answered %s\nfound    %v", a.body, got)
		}
	}
	group := w.group(generic, "eng-one", id)
	if w.again(id) {
		t.Error("the answer outlives a change of the user's groups")
	}
	if w.do(generic, "GET", byName, "").is(200); !w.again(id) {
		t.Error("what a query found is not known")
	}
	w.do(generic, "DELETE", "/Groups/"+group, "").is(204)
	if w.again(id) {
		t.Error("the answer outlives the group")
	}
	other := w.do(generic, "POST", "/Users", body("Bob", "x")).is(201).at("id").(string)
	w.do(generic, "GET", byName, "").is(200)
	w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"userName","value":"eve"}`)).is(200)
	if got := w.do(generic, "GET", byName, "").is(200).at("totalResults"); got != 0.0 {
		t.Errorf("%v have a userName that nobody has any more", got)
	}
	w.do(generic, "PATCH", "/Users/"+other, ops(`{"op":"replace","path":"userName","value":"ada"}`)).is(200)
	if got := w.do(generic, "GET", byName, "").is(200).at("Resources", 0, "id"); got != other {
		t.Errorf("the userName went to %s, and %v has it", other, got)
	}
}

// An answer that could be given again is not, once the token is revoked, the
// directory has other schemas, or the token's time is over; and a client that has
// the version is told so.
func TestReq19_AnswersThatAreGivenAgainAskForTheToken(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	known := func() answer {
		t.Helper()
		var a answer
		for range 3 {
			a = w.do(generic, "GET", "/Users/"+id, "").is(200)
		}
		if !w.again(id) {
			t.Fatal("the answer is not kept")
		}
		return a
	}
	tag := known().header.Get("ETag")
	w.do(generic, "GET", "/Users/"+id, "", "If-None-Match", tag).is(304)
	w.extend(generic, hrSchema(size))
	if w.again(id) {
		t.Error("the answer outlives the directory's schemas")
	}
	known()
	hash := auth.Hash(w.tokens[generic])
	w.update(func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, hash)
		if err != nil {
			return err
		}
		_, err = credentials.Revoke(tx, c.ID)
		return err
	})
	w.do(generic, "GET", "/Users/"+id, "").is(401)
	w.do(generic, "GET", "/Users?filter="+q(`userName eq "ada@acme.example"`), "").is(401)
}

// What a query was read in spite of is noted each time: its answer is not kept.
func TestReq35_WhatIsToleratedIsNotGivenAgain(t *testing.T) {
	w := newWorld(t)
	w.user(generic, "ada")
	for filter, kept := range map[string]bool{`userName eq "ada"`: true, `userName eq ada`: false} {
		query := "attributes=userName&filter=" + q(filter)
		for range 4 {
			w.do(generic, "GET", "/Users?"+query, "").is(200)
		}
		a, ok := w.door.known.Get(knownBy{credential: auth.Hash(w.tokens[generic]), list: true, asked: query})
		if ok != kept || ok && a.body == nil {
			t.Errorf("%s: kept: %t, want %t", filter, ok, kept)
		}
	}
}
