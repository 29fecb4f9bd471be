package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// everyKind is a plan with all that one can say.
const everyKind = `{"looked":500}
{"item":{"kind":"gain","email":"ada@acme.example","organization":"acme-lab","from":{},"to":{"role":"developer"},"reason":"rule \"makers\" (acme.yaml:9), group \"makers\""}}
{"item":{"kind":"loss","email":"bob@acme.example","organization":"acme-work","from":{"role":"user","seat":"standard"},"to":{},"reason":"no rule matches any more"}}
{"item":{"kind":"change","email":"eve\u001b[2J@acme.example","organization":"acme-work","from":{"role":"user"},"to":{"role":"user","seat":"standard"},"reason":"rule \"staff\" (acme.yaml:7)"}}
{"looked":1000}
{"item":{"kind":"deferred","email":"fay@acme.example","organization":"acme-team","from":{"role":"user"},"to":{"role":"user"},"reason":"the next login decides"}}
{"item":{"kind":"held","email":"gus@acme.example","organization":"acme-lab","from":{"role":"admin"},"to":{"role":"user"},"reason":"held before, by run r1"}}
{"summary":{"hash":"0123abcd","people":1000,"gains":1,"losses":3,"removed":1,"changes":1,"deferred":1,"held":1,
 "organizations":{"acme-work":{"losses":2,"removed":2,"changes":1},"acme-lab":{"gains":1,"losses":1,"held":1},"acme-team":{"deferred":1}},
 "create":["acme-new"],
 "switches":[{"organization":"acme-team","from":"scim","from_group_mappings":true,"to":"jit","to_group_mappings":false}],
 "guards":[
  {"scope":"organization acme-work","detail":{"guard":"max_removals","whole":true,"counted":2,"limit":10}},
  {"scope":"directory acme/okta","detail":{"guard":"max_removals","counted":30,"of":90,"limit":18}},
  {"scope":"organization acme-lab","detail":{"guard":"max_new_administrators","counted":6,"limit":5}}],
 "pending":true}}
`

const everyKindPlain = `+ ada@acme.example     acme-lab   – → developer           rule "makers" (acme.yaml:9), group "makers"
- bob@acme.example     acme-work  user/standard → –       no rule matches any more
~ eve�[2J@acme.example  acme-work  user → user/standard    rule "staff" (acme.yaml:7)
? fay@acme.example     acme-team  user → ?                the next login decides
! gus@acme.example     acme-lab   admin → user            held before, by run r1
organization acme-new would be made
organization acme-team would go from mode scim with mappings to mode jit
memberships of 1000 people: + 1 gained, - 3 lowered or removed (1 removed), ~ 1 changed, ? 1 decided at the next login, ! 1 held, and kept as they are
  acme-lab: + 1 gained, - 1 lowered, ! 1 held, and kept as they are
  acme-team: ? 1 decided at the next login
  acme-work: - 2 removed, ~ 1 changed
guard: everybody of organization acme-work who is no guest would lose the membership
guard: 30 losses of a membership, role or seat within an hour among the 90 people of directory acme/okta, the limit is 18
guard: mappings would make 6 new administrators in organization acme-lab within an hour, the limit is 5
a large change of before is still being settled; the plan may change
plan 0123abcd
apply exactly this: usher policy apply acme.yaml --plan 0123abcd
applied without --plan, what a guard names would be held until somebody decides
`

// squeezed takes the padding of columns out of a text.
func squeezed(text string) string {
	for strings.Contains(text, "   ") {
		text = strings.ReplaceAll(text, "   ", "  ")
	}
	return text
}

func printed(t *testing.T, p planPrinter, lines string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	p.out, p.apply = &out, "usher policy apply acme.yaml"
	if p.progress == nil {
		p.progress = func(int) {}
	}
	err := p.print(strings.NewReader(lines))
	return out.String(), err
}

func TestSpec6_APlanReads(t *testing.T) {
	got, err := printed(t, planPrinter{guarded: true}, everyKind)
	if err != nil || squeezed(got) != squeezed(everyKindPlain) {
		t.Errorf("%v\n%s\nwant\n%s", err, got, everyKindPlain)
	}
	// A switch that is applied is held back by no guard.
	got, err = printed(t, planPrinter{}, everyKind)
	if want, _, _ := strings.Cut(everyKindPlain, "applied without"); err != nil || squeezed(got) != squeezed(want) {
		t.Errorf("of a switch: %v\n%s", err, got)
	}
	// On a terminal each kind has its colour, and nothing else differs.
	coloured, err := printed(t, planPrinter{guarded: true, colours: true}, everyKind)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(coloured, "\n")
	for i, start := range []string{"\x1b[32m+ ada", "\x1b[31m- bob", "\x1b[33m~ eve", "\x1b[36m? fay", "\x1b[35m! gus"} {
		if !strings.HasPrefix(lines[i], start) || !strings.HasSuffix(lines[i], "\x1b[0m") {
			t.Errorf("line %d is %q, want it to begin %q", i+1, lines[i], start)
		}
	}
	plain := coloured
	for _, code := range []string{"0", "31", "32", "33", "35", "36"} {
		plain = strings.ReplaceAll(plain, "\x1b["+code+"m", "")
	}
	if squeezed(plain) != squeezed(everyKindPlain) {
		t.Errorf("without its colours:\n%s", plain)
	}
}

func TestAPlanTellsHowFarItIs(t *testing.T) {
	var told []int
	_, err := printed(t, planPrinter{progress: func(n int) { told = append(told, n) }}, everyKind)
	if want := "[500 1000 -1]"; err != nil || fmt.Sprint(told) != want {
		t.Errorf("%v, told %v, want %s", err, told, want)
	}
	// Elsewhere than on a terminal: a plain line now and then.
	var out bytes.Buffer
	progress := progressOn(&out)
	for n := 500; n <= 120_000; n += 500 {
		progress(n)
	}
	progress(-1)
	if want := "50000 people looked at\n100000 people looked at\n"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
}

func TestAPlanThatEndsBadlySaysSo(t *testing.T) {
	for name, tc := range map[string]struct{ lines, want string }{
		"broken off": {`{"looked":500}` + "\n", "the plan broke off: EOF"},
		"a problem":  {`{"problem":{"status":404,"code":"not_found","reason":"not_found","detail":"parent \"acne\" does not exist"}}`, `parent "acne" does not exist`},
	} {
		if got, err := printed(t, planPrinter{}, tc.lines); err == nil || err.Error() != tc.want || got != "" {
			t.Errorf("%s: %v, printed %q", name, err, got)
		}
	}
	got, err := printed(t, planPrinter{}, `{"summary":{"hash":"h","people":1}}`)
	if want := "of 1 person nobody gains, loses or changes anything\nplan h\napply exactly this: usher policy apply acme.yaml --plan h\n"; err != nil || got != want {
		t.Errorf("%v, %q, want %q", err, got, want)
	}
	got, err = printed(t, planPrinter{}, `{"summary":{"people":5,"bound":2,"gains":1,"guards":[{"scope":"organization acme-lab","detail":{"guard":"max_removals","whole":true}}]}}`)
	if want := `2 users of the directory would be bound to an account
memberships of 5 people: + 1 gained
guard: everybody of organization acme-lab who is no guest would lose the membership
do it: usher policy apply acme.yaml
what a guard names would be held until somebody decides
`; err != nil || got != want {
		t.Errorf("of a sync: %v, %q, want %q", err, got, want)
	}
}
