package e2e

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
)

// seedPolicy is what acme wants once the consoles are its own: who does what
// follows from the groups at the identity provider, in each console its own.
const seedPolicy = `version: 1
parent: acme
organizations:
  build: {kind: console, mode: jit, group_mappings: true}
  labs:  {kind: console, mode: jit, group_mappings: true}
sso: {required: {console: true}, restrict_org_creation: true}
mappings:
  - {name: admins,    group: eng-leads,  org: build, role: admin}
  - {name: engineers, group: eng,        org: build, role: developer}
  - {name: finance,   group: finance,    org: build, role: billing}
  - {name: leads,     group: eng-leads,  org: labs,  role: admin}
  - {name: coders,    group: "coders-*", org: labs,  role: claude_code_user}
`

// seed is a running usher with an enterprise and people who act by keys.
type seed struct {
	*server
	keys map[string]string // of whom a key acts for
}

// as runs a command on behalf of somebody, by the key of an organization or the
// parent.
func (s *seed) as(who string, args ...string) ran {
	s.t.Helper()
	return usher(s.t, s.record, s.dir, []string{"USHER_SERVER=" + s.public, "USHER_API_KEY=" + s.keys[who]}, append(args, "--on-behalf-of", email(who))...)
}

func (s *seed) asJSON(who string, args ...string) object {
	s.t.Helper()
	return s.as(who, append(args, "--output", "json")...).want(s.t, 0).object(s.t)
}

// console makes a console without a parent, with an administrator and others who
// came by invitation, and returns its id.
func (s *seed) console(slug, admin string, others ...string) string {
	s.t.Helper()
	id := s.cliJSON("org", "create", slug, "--kind", "console")["id"].(string)
	for i, mail := range append([]string{email(admin)}, others...) {
		token := s.api("POST", "/v1/invitations", object{"organization": slug, "email": mail, "role": []string{"admin", "developer"}[min(i, 1)]}).want(s.t, 201).text(s.t, "token")
		s.cli("invite", "accept", mail, "--token", token).want(s.t, 0)
	}
	return id
}

// The document that usher was conceived from, played: an enterprise with a
// domain, a console that comes under it by the will of both, and what follows for
// everybody who logs in.
func TestSpec2_TheSeed(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s := &seed{server: start(t, o), keys: map[string]string{}}
		s.cliJSON("org", "create", "acme-work", "--kind", "enterprise", "--create-parent", "acme")
		s.cliJSON("domain", "add", "acme.example", "--parent", "acme", "--manual")
		s.cli("org", "members", "acme-work", "add", email("pam"), "--role", "owner").want(t, 0)
		s.cli("org", "transfer-owner", "acme-work", "--to", email("pam")).want(t, 0)
		s.keys["pam"] = s.token("scope", "operator")

		s.merges()
		s.onePersonForBoth()
		s.theTimePasses(o)
		s.peopleLogIn()
		s.accountsAreClaimed(o)
	})
}

// merges has an administrator of a console find the enterprise and join it once
// everybody in the console is on its domain.
func (s *seed) merges() {
	t := s.t
	s.console("build", "carol", email("dora"), "mallory@else.example")
	s.keys["carol"] = s.token("scope", "org:build")
	found := s.asJSON("carol", "merge", "search", "--organization", "build", "--email", email("pam"))["items"].([]any)
	if len(found) != 1 {
		t.Fatalf("carol finds %v", found)
	}
	p := s.asJSON("carol", "merge", "propose", "build", "--parent", found[0].(object)["id"].(string))
	id := p["id"].(string)
	if p["state"] != "pending" || p["side"] != "joining" || p["members"] != 3.0 {
		t.Errorf("proposed: %v", p)
	}
	for who, emails := range map[string]string{"pam": "<nil>", "carol": "[mallory@else.example]"} {
		e := s.asJSON(who, "merge", "show", id)["eligibility"].(object)
		if got := fmt.Sprintln(e["eligible"], e["reason"], e["members"], e["off_domain"], e["emails"]); got != "false off_domain 3 1 "+emails+"\n" {
			t.Errorf("%s reads %v", who, e)
		}
		if r := s.as(who, "merge", "approve", id); r.code != 1 || !strings.Contains(r.stderr, "1 members or open invitations") || strings.Contains(r.stderr, "mallory") {
			t.Errorf("%s", r)
		}
	}
	if r := s.as("pam", "merge", "preview", id); r.code != 1 || strings.Contains(r.stdout, "@") {
		t.Errorf("%s", r)
	}
	s.as("carol", "org", "members", "build", "remove", "mallory@else.example").want(t, 0)
	if got := s.as("pam", "merge", "preview", id).want(t, 0).stdout; !strings.Contains(got, email("dora")) {
		t.Errorf("the preview is %s", got)
	}
	if got := s.asJSON("carol", "merge", "approve", id); got["state"] != "pending" || got["joining_approved_at"] == nil {
		t.Errorf("carol approves: %v", got)
	}
	if got := s.asJSON("pam", "merge", "approve", id); got["state"] != "approved" {
		t.Errorf("pam approves: %v", got)
	}
	got := s.cliJSON("org", "show", "build")
	if got["parent"] != "acme" || got["mode"] != "invite" || len(s.members("build")) != 2 {
		t.Errorf("build is %v", got)
	}
	if got := s.asJSON("carol", "merge", "show", id); got["state"] != "approved" || got["parent"] != "acme" {
		t.Errorf("afterwards carol reads %v", got)
	}
	if says := s.events("acme"); !slices.Contains(says, "merge.proposed") || !slices.Contains(says, "merge.completed") || !slices.Contains(says, "organization.moved") {
		t.Errorf("the log has %q", says)
	}
}

// onePersonForBoth has somebody who administers both settle a merge alone.
func (s *seed) onePersonForBoth() {
	t := s.t
	s.console("labs", "pam", email("dora"))
	id := s.asJSON("pam", "merge", "propose", "labs", "--parent", "acme")["id"].(string)
	if got := s.asJSON("pam", "merge", "approve", id); got["state"] != "approved" || s.cliJSON("org", "show", "labs")["parent"] != "acme" {
		t.Errorf("pam approves: %v", got)
	}
}

// aged stops the daemon, changes what it wrote down and starts it again.
func (s *seed) aged(o options, query string, args ...any) {
	t := s.t
	s.stop()
	at := store.Options{Dir: s.data}
	if o.database != "" {
		at = store.Options{URL: o.database}
	}
	db, err := store.Open(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(context.WithoutCancel(t.Context()), store.LaneNormal, func(tx *store.Tx) error { return tx.Do(query, args...) })
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	s.server = start(t, options{record: s.record, dir: s.dir, data: s.data, database: o.database, redis: o.redis})
}

// theTimePasses lets a proposal grow 14 days old: the clock of a daemon is not
// set, what it wrote down is.
func (s *seed) theTimePasses(o options) {
	t := s.t
	org := s.console("late", "carol")
	s.keys["late"] = s.token("scope", "org:late")
	p := s.cliJSON("merge", "propose", org, "--parent", "acme", "--side", "host")
	id := p["id"].(string)
	if got := span(t, p["created_at"], p["expires_at"]); got != 14*24*time.Hour {
		t.Errorf("it can be approved for %s", got)
	}
	s.cliJSON("merge", "approve", id, "--side", "host")
	s.aged(o, `UPDATE merge_proposals SET created_at = created_at - $2, expires_at = expires_at - $2 WHERE id = $1`, id, (14 * 24 * time.Hour).Microseconds())
	if r := s.cli("merge", "approve", id, "--side", "joining"); r.code != 1 || !strings.Contains(r.stderr, "the time in which the merge could be approved is over") {
		t.Errorf("%s", r)
	}
	eventually(t, startsWithin, "the schedules are in force", func() error {
		if r := s.cli("schedule", "run", "expire-proposals"); r.code != 0 {
			return errors.New(r.stderr)
		}
		return nil
	})
	eventually(t, startsWithin, "the proposal to be ended", func() error {
		if says := s.events("acme"); !slices.Contains(says, "merge.expired") {
			return fmt.Errorf("the log has %q", says)
		}
		return nil
	})
	if got := s.cliJSON("merge", "show", id); got["state"] != "expired" || s.cliJSON("org", "show", "late")["parent"] == "acme" {
		t.Errorf("it is %v", got)
	}
}

func span(t *testing.T, from, to any) time.Duration {
	t.Helper()
	a, err := time.Parse(time.RFC3339Nano, from.(string))
	b, err2 := time.Parse(time.RFC3339Nano, to.(string))
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	return b.Sub(a)
}

// peopleLogIn has the parent say by groups who does what, and people log in.
func (s *seed) peopleLogIn() {
	t := s.t
	hook := s.connection("acme")
	s.policy(seedPolicy).want(t, 200)
	if got := s.discovered(hook, email("anybody")); got != "optional" {
		t.Errorf("before a login is proven single sign-on is %s", got)
	}
	provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	provider.createUser("lee", "")
	for who, groups := range map[string][]string{
		"carol": {"eng-leads"}, "dora": {"eng", "finance"}, "fay": {"finance"}, "cody": {"coders-go"}, "lee": {"eng", "coders-c"},
	} {
		if got := s.login(hook, "acme/main", claims(who, email(who), groups...)); got.Decision != "allow" {
			t.Errorf("%s: %+v", who, got)
		}
	}
	for org, want := range map[string]map[string]string{
		"build": {"carol": "admin", "dora": "developer", "fay": "billing", "lee": "developer"},
		"labs":  {"carol": "admin", "cody": "claude_code_user", "lee": "claude_code_user", "pam": "admin"}, // who has not logged in yet keeps what was
	} {
		members := s.members(org)
		for who, role := range want {
			if got := members[email(who)]; got.Role != role {
				t.Errorf("%s is %+v in %s, want %s", who, got, org, role)
			}
		}
		if len(members) != len(want) {
			t.Errorf("%s has %v", org, members)
		}
	}
	found := s.call(hook, "POST", "/v1/login/discover", object{"email": "Whoever@ACME.example"}).want(t, 200).object(t)
	if found["sso"] != "required" || found["connection"] != "acme/main" || found["parent"] != "acme" {
		t.Errorf("an e-mail on the domain is sent to %v", found)
	}
	if got := s.discovered(hook, "mallory@else.example"); got != "none" {
		t.Errorf("an e-mail off the domain: %s", got)
	}
	signup := s.call(hook, "POST", "/v1/signup/check", object{"email": email("new"), "kind": "organization"}).want(t, 200).object(t)
	if signup["allowed"] != false || signup["connection"] != "acme/main" {
		t.Errorf("signing up by oneself: %v", signup)
	}
	provider.deactivate("lee")
	for who, got := range map[string]decision{
		"a stranger":               s.login(hook, "acme/main", claims("eve", email("eve"), "visitors")),
		"somebody off the domain":  s.login(hook, "acme/main", claims("mallory", "mallory@else.example", "eng")),
		"somebody who left":        s.login(hook, "acme/main", claims("lee", email("lee"), "eng")),
		"somebody without a group": s.login(hook, "acme/main", claims("fay", email("fay"))),
	} {
		if got.Decision != "deny" || got.Reason == "" {
			t.Errorf("%s: %+v", who, got)
		}
	}
	if got := s.members("build"); got[email("fay")].Role != "" {
		t.Errorf("without a group fay is %+v", got[email("fay")])
	}
}

// accountsAreClaimed has the parent claim the personal accounts on its domain: one
// that chooses to come along, and one that says nothing.
func (s *seed) accountsAreClaimed(o options) {
	t := s.t
	zed := s.cliJSON("account", "create", email("zed"), "--existing")["account"].(string)
	yan := s.cliJSON("account", "create", email("yan"), "--existing")["account"].(string)
	id := s.startClaim("acme", "build")
	s.cli("claim", "choose", id, email("zed"), "merge").want(t, 0)
	s.aged(o, `UPDATE domain_claims SET deadline = deadline - $2 WHERE id = $1`, id, (30 * 24 * time.Hour).Microseconds())
	eventually(t, startsWithin, "the schedules are in force", func() error {
		if r := s.cli("schedule", "run", "settle-claims"); r.code != 0 {
			return errors.New(r.stderr)
		}
		return nil
	})
	eventually(t, startsWithin, "the claim to be settled", func() error {
		if got := s.cliJSON("claim", "show", id); got["state"] != "settled" {
			return fmt.Errorf("it is %v", got["state"])
		}
		return nil
	})
	if got := s.cliJSON("account", "show", email("zed"), "--parent", "acme"); got["account"] != zed || got["guest"] != false {
		t.Errorf("who chose to come along is %v, was %s", got, zed)
	}
	if got := s.cliJSON("account", "show", email("yan"), "--parent", "acme"); got["account"] == yan {
		t.Errorf("who said nothing kept account %s", yan)
	}
	says := s.events("acme")
	for _, one := range []string{"claim.merged", "claim.released", "claim.settled"} {
		if !slices.Contains(says, one) {
			t.Errorf("the log lacks %s", one)
		}
	}
	hook := s.token("scope", "login-hook:acme/main")
	if got := s.login(hook, "acme/main", claims("zed", email("zed"), "eng")); got.Decision != "allow" || got.Account != zed {
		t.Errorf("zed logs in: %+v", got)
	}
	if got := s.login(hook, "acme/main", claims("yan", email("yan"), "finance")); got.Decision != "allow" || got.Account == yan {
		t.Errorf("yan logs in: %+v", got)
	}
}
