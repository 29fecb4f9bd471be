package e2e

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var updateMessages = flag.Bool("update", false, "write testdata/messages.golden anew")

// transcript is what a person at a terminal sees, with ids, hashes, times and
// paths by the order in which they come up.
type transcript struct {
	*server
	dir   string // of policies
	text  strings.Builder
	names map[string]string
}

var (
	anID   = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	aHash  = regexp.MustCompile(`\b[0-9a-f]{32}\b`)
	aTime  = regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z *`)
	padded = regexp.MustCompile(`(?m)(CREATED_AT) +| +$`)
)

func (tr *transcript) masked(text string) string {
	name := func(kind string) func(string) string {
		return func(found string) string {
			if tr.names[found] == "" {
				tr.names[kind] += "|"
				tr.names[found] = fmt.Sprintf("%s%d", kind, len(tr.names[kind]))
			}
			return tr.names[found]
		}
	}
	text = strings.ReplaceAll(text, tr.dir+string(filepath.Separator), "")
	text = anID.ReplaceAllStringFunc(text, name("ID"))
	text = aHash.ReplaceAllStringFunc(text, name("HASH"))
	text = aTime.ReplaceAllString(text, "TIME  ")
	return padded.ReplaceAllString(text, "$1  ")
}

// run runs a command, with "$RUN" for the newest held run, and notes what it
// shows.
func (tr *transcript) run(code int, args ...string) ran {
	tr.t.Helper()
	for i, a := range args {
		if strings.HasSuffix(a, ".yaml") {
			args[i] = filepath.Join(tr.dir, a)
		}
	}
	r := tr.cli(args...)
	out := "$ usher " + strings.Join(args, " ") + "\n" + r.stdout
	for line := range strings.Lines(r.stderr) {
		out += "! " + line
	}
	if r.code != 0 {
		out += fmt.Sprintf("exit code %d\n", r.code)
	}
	tr.text.WriteString(tr.masked(out) + "\n")
	return r.want(tr.t, code)
}

func (tr *transcript) heading(text string) { tr.text.WriteString("== " + text + "\n\n") }

// held returns the newest run that is held.
func (tr *transcript) held() string {
	tr.t.Helper()
	items := tr.api("GET", "/v1/runs?state=held&parent=acme", nil).want(tr.t, 200).object(tr.t)["items"].([]any)
	if len(items) == 0 {
		tr.t.Fatal("no run is held")
	}
	return items[0].(object)["id"].(string)
}

const messagesPolicy = `version: 1
parent: acme
organizations:
  acme-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-lab: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: all-staff, org: acme-work, role: user}
  - {name: heavy users, group: heavy, org: acme-work, seat: premium}
  - {name: makers, group: makers, org: acme-lab, role: developer}
  - {name: bosses, group: bosses, org: acme-lab, role: admin}
`

// edit writes the policy with words replaced, pair by pair, under a name.
func (tr *transcript) edit(name string, pairs ...string) {
	tr.t.Helper()
	text := strings.NewReplacer(pairs...).Replace(messagesPolicy)
	if len(pairs) > 0 && text == messagesPolicy {
		tr.t.Fatalf("%s is no edit", name)
	}
	write(tr.t, filepath.Join(tr.dir, name), text)
}

// What the commands about plans, policies and runs tell, word by word.
func TestSpec9_WhatAnAdministratorReads(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	tr := &transcript{server: s, dir: t.TempDir(), names: map[string]string{}}
	s.parent("acme", "acme.example")
	tr.edit("good.yaml")
	tr.heading("a first policy")
	tr.run(1, "policy", "apply", "good.yaml")
	tr.run(0, "policy", "plan", "good.yaml", "--create-orgs")
	tr.run(0, "policy", "apply", "good.yaml", "--create-orgs")
	tr.staff()
	tr.plansAndHolds()
	tr.administrators()
	tr.switches()
	tr.byHand()

	golden := filepath.Join("testdata", "messages.golden")
	if *updateMessages {
		if err := os.MkdirAll("testdata", 0o750); err != nil {
			t.Fatal(err)
		}
		write(t, golden, tr.text.String())
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(tr.text.String(), "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s, line %d: got\n%s\nwant\n%s\n(-update writes it anew)", golden, i+1, g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Fatalf("%s: got %d lines, want %d (-update writes it anew)", golden, len(g), len(w))
	}
}

// staff pushes twelve people: all in all-staff, three makers, one boss, one
// heavy user, and seven who might be bosses one day.
func (tr *transcript) staff() {
	tr.t.Helper()
	d := tr.directory("acme", "okta", "okta")
	var all []object
	for i := range 12 {
		mail := fmt.Sprintf("p%02d@acme.example", i)
		id := d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": mail, "active": true, "emails": []object{{"primary": true, "value": mail}}}).want(tr.t, 201).text(tr.t, "id")
		all = append(all, object{"value": id})
	}
	for _, g := range []struct {
		name    string
		members []object
	}{{"all-staff", all}, {"makers", all[1:4]}, {"bosses", all[:1]}, {"heavy", all[1:2]}, {"leads", all[4:11]}} {
		d.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": g.name, "members": g.members}).want(tr.t, 201)
	}
}

func (tr *transcript) plansAndHolds() {
	tr.heading("the same policy again")
	tr.run(0, "policy", "plan", "good.yaml")
	tr.run(0, "policy", "apply", "good.yaml")

	tr.heading("gains and losses within the limits")
	tr.edit("mixed.yaml", "role: developer", "role: limited_developer", "group: heavy", "group: hevy", "group: bosses", "group: leads", "role: admin", "role: developer")
	tr.run(0, "policy", "plan", "mixed.yaml")

	tr.heading("a typo: everybody would go")
	tr.edit("typo.yaml", "group: all-staff", "group: all-stuff")
	tr.run(0, "policy", "plan", "typo.yaml")
	tr.run(3, "policy", "apply", "typo.yaml")
	run := tr.held()
	tr.run(0, "run", "list", "--parent", "acme")
	tr.run(0, "run", "show", run)
	tr.run(0, "policy", "plan", "typo.yaml")
	tr.run(0, "run", "discard", run)
	tr.run(0, "run", "show", run)
	tr.run(1, "run", "apply", run)
	tr.run(0, "policy", "apply", "good.yaml")

	tr.heading("most would go, and it is mended")
	tr.edit("most.yaml", "group: all-staff", "group: bosses")
	tr.run(0, "policy", "plan", "most.yaml")
	tr.run(3, "policy", "apply", "most.yaml")
	tr.run(0, "policy", "apply", "good.yaml")
	tr.run(0, "run", "list", "--parent", "acme", "--state", "resolved")

	tr.heading("an organization left out")
	text, err := os.ReadFile(filepath.Join(tr.dir, "good.yaml"))
	if err != nil {
		tr.t.Fatal(err)
	}
	write(tr.t, filepath.Join(tr.dir, "left-out.yaml"), withoutOrg("acme-lab")(string(text)))
	tr.run(3, "policy", "apply", "left-out.yaml")

	tr.heading("a plan that is not true any more")
	tr.run(1, "policy", "apply", "mixed.yaml", "--plan", "00000000000000000000000000000000")
}

func (tr *transcript) administrators() {
	tr.heading("new administrators")
	tr.edit("leads.yaml", "group: bosses", "group: leads", "group: makers", "group: bosses")
	tr.run(0, "policy", "plan", "leads.yaml")
	tr.run(3, "policy", "apply", "leads.yaml")
	run := tr.held()
	tr.run(0, "run", "show", run)
	tr.run(1, "run", "apply", run, "--hash", "00000000000000000000000000000000")
	tr.run(0, "run", "apply", run)
	tr.run(1, "run", "discard", run)
	tr.run(1, "run", "show", "00000000-0000-0000-0000-000000000000")
}

func (tr *transcript) switches() {
	tr.heading("modes")
	tr.edit("jit.yaml", "acme-lab: {kind: console, mode: scim", "acme-lab: {kind: console, mode: jit")
	tr.run(0, "policy", "plan", "jit.yaml")
	tr.run(0, "policy", "apply", "jit.yaml")
	tr.edit("later.yaml", "acme-lab: {kind: console, mode: scim", "acme-lab: {kind: console, mode: jit", "role: developer", "role: user")
	tr.run(0, "policy", "plan", "later.yaml")
	tr.run(0, "policy", "plan", "good.yaml")
	tr.run(3, "policy", "apply", "good.yaml")
	run := tr.held()
	tr.run(0, "run", "show", run)
	tr.run(1, "run", "apply", run, "--plan", "00000000000000000000000000000000")
	tr.run(0, "run", "apply", run)
}

func (tr *transcript) byHand() {
	tr.heading("an organization's settings")
	tr.run(1, "org", "update", "acme-lab", "--mode", "jit", "--default-seat", "standard")
	// One that a policy filled, and speaks of no more.
	with := "mappings:\n  - {name: extra, group: leads, org: acme-extra, role: user}\n"
	tr.edit("extra.yaml", "mappings:\n", "  acme-extra: {kind: enterprise, mode: scim, group_mappings: true}\n"+with)
	tr.cli("policy", "apply", filepath.Join(tr.dir, "extra.yaml"), "--create-orgs").want(tr.t, 0)
	tr.edit("invite.yaml", "mappings:\n", "  acme-extra: {kind: enterprise, mode: invite}\nmappings:\n")
	tr.cli("policy", "apply", filepath.Join(tr.dir, "invite.yaml")).want(tr.t, 0)
	tr.cli("policy", "apply", filepath.Join(tr.dir, "good.yaml")).want(tr.t, 0)
	tr.run(3, "org", "update", "acme-extra", "--mode", "scim")
	run := tr.held()
	tr.run(0, "run", "show", run)
	tr.run(0, "run", "discard", run)
}
