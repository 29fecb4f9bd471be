package e2e

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
)

// explained returns what explanations of people say they have, in the form of
// memberships; at is a past time, or zero.
func (s *server) explained(at time.Time) []string {
	s.t.Helper()
	out := []string{}
	for _, p := range people {
		query := url.Values{"email": {email(p)}, "parent": {"acme"}}
		if !at.IsZero() {
			query.Set("at", at.UTC().Format(time.RFC3339Nano))
		}
		a := s.api("GET", "/v1/explain?"+query.Encode(), nil).want(s.t, 200)
		var e struct {
			Organizations []struct {
				Organization, Headline, Role, State string
				Present                             bool
				Why                                 []string
				WhyNot                              []string `json:"why_not"`
				Seat                                *struct{ Tier string }
				Stored                              *object
			}
		}
		if err := json.Unmarshal(a.body, &e); err != nil {
			s.t.Fatalf("%s: %v", a, err)
		}
		for _, o := range e.Organizations {
			if o.Headline == "" || o.Stored != nil || o.Present && len(o.Why) == 0 || !o.Present && len(o.WhyNot) == 0 {
				s.t.Errorf("%s: of %s nothing is said, or not what is stored", a, o.Organization)
			}
			if o.Present {
				seat := "-"
				if o.Seat != nil {
					seat = o.Seat.Tier
				}
				out = append(out, fmt.Sprintf("%s %s %s %s %s", email(p), o.Organization, o.Role, seat, o.State))
			}
		}
	}
	slices.Sort(out)
	return out
}

// chronicle is what explanations said, step by step.
type chronicle []chapter

type chapter struct {
	step string
	at   time.Time
	said []string
}

// note holds explanations to the memberships of now, and remembers them.
func (c *chronicle) note(s *server, step string) {
	s.t.Helper()
	was := []string{}
	for _, p := range people {
		was = append(was, s.memberships("email", email(p))...)
	}
	slices.Sort(was)
	said := s.explained(time.Time{})
	if !slices.Equal(said, was) {
		s.t.Fatalf("after %q, explained:\n  %s\nwant:\n  %s", step, strings.Join(said, "\n  "), strings.Join(was, "\n  "))
	}
	*c = append(*c, chapter{step, time.Now(), said})
}

// holds asks about every step once all is over.
func (c *chronicle) holds(s *server) {
	s.t.Helper()
	for _, past := range *c {
		if said := s.explained(past.at); !slices.Equal(said, past.said) {
			s.t.Errorf("explained of the time after %q:\n  %s\nwas:\n  %s", past.step, strings.Join(said, "\n  "), strings.Join(past.said, "\n  "))
		}
	}
}

func TestExplainFromTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	provider := okta{newBooks(t, setUpByCommands(s, "okta"))}
	provider.createUser("ada", "employee")
	provider.createGroup("eng-platform")
	provider.add("eng-platform", "ada")
	for _, tc := range []struct {
		args string
		code int
		want []string // on stdout where it works, else on stderr
	}{
		{"--email " + email("ada") + " --org acme-console", 0, []string{
			email("ada") + " is admin of acme-console since ", `  why: mapping "platform" at acme.yaml:10 gives role admin: group "eng-platform"`, `  also: mapping "engineers" at acme.yaml:9 (developer)`,
		}},
		{"--email " + email("ada"), 0, []string{
			email("ada") + " is a member of 1 of the 2 organizations of acme\n", `  why not: mapping "everybody" at acme.yaml:11 (role user): the person is in no group "all-staff"; no directory has one`,
		}},
		{"--email " + email("zoe") + " --parent acme", 0, []string{"acme knows nobody with the e-mail " + email("zoe")}},
		{"--email " + email("ada") + " --at 2020-01-01T00:00:00Z", 0, []string{"nothing is known before "}},
		{"--email " + email("zoe"), 1, []string{"no parent knows this person"}},
		{"--email " + email("ada") + " --org acme-consul", 1, []string{`there is no organization "acme-consul"`}},
		{"", 2, []string{"say who"}},
	} {
		r := s.cli(append([]string{"explain"}, strings.Fields(tc.args)...)...).want(t, tc.code)
		out := r.stdout
		if tc.code != 0 {
			out = r.stderr
		}
		for _, want := range tc.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s\nwant %q in it", r, want)
			}
		}
	}
	if got := s.cliJSON("explain", "--email", email("ada")); got["known"] != true || got["email"] != email("ada") {
		t.Errorf("explain in JSON: %v", got)
	}
}
