package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// setUp makes everything an identity provider needs.
func (s *story) setUp(ctx context.Context) (map[string]any, error) {
	s.source = policySource
	if err := os.WriteFile(filepath.Join(s.dir, policyFile), []byte(s.source), 0o600); err != nil {
		return nil, err
	}
	s.say("A parent organization, its domain, for which an operator vouches, and a policy: which groups give whom which role where. " +
		"The policy brings tests of its own; it is taken only when they hold.")
	var made struct {
		Base string `json:"scim_base_url"`
	}
	for _, c := range []struct {
		show func(string)
		args []string
		into any
	}{
		{nil, []string{"parent", "create", parent, "--name", "Acme Inc."}, nil},
		{nil, []string{"domain", "add", domain, "--parent", parent, "--manual"}, nil},
		{s.whole, []string{"policy", "test", policyFile}, nil},
		{s.whole, []string{"policy", "apply", policyFile, "--create-orgs"}, nil},
		{nil, []string{"connection", "create", "login", "--parent", parent, "--kind", "oidc", "--vouched"}, nil},
		{nil, []string{"directory", "create", "entra", "--parent", parent, "--kind", "scim", "--dialect", dialect, "--output", "json"}, &made},
	} {
		out, err := s.usher(0, c.show, c.args...)
		if err == nil && c.into != nil {
			err = json.Unmarshal([]byte(out), c.into)
		}
		if err != nil {
			return nil, err
		}
	}
	directoryToken, err := s.token("--directory", "acme/entra")
	if err != nil {
		return nil, err
	}
	hook, err := s.token("--scope", "login-hook:acme/login")
	if err != nil {
		return nil, err
	}
	s.write("", "")
	s.say("The first token is the identity provider's; the second is the login flow's, and lies in %s. Neither is shown again.", loginKey)
	s.idp = newIDP(s.http, made.Base, directoryToken)
	return map[string]any{"policy_tests": strings.Count(s.source, "expect:")}, os.WriteFile(filepath.Join(s.dir, loginKey), []byte(hook), 0o600)
}

// token makes a key and returns its secret, which is not shown.
func (s *story) token(purpose ...string) (string, error) {
	out, err := s.usher(0, nil, append(append([]string{"token", "create"}, purpose...), "--output", "json")...)
	if err != nil {
		return "", err
	}
	var made struct {
		Secret string `json:"token"`
	}
	if err := json.Unmarshal([]byte(out), &made); err != nil || made.Secret == "" {
		return "", errors.New("a token is made, and there is no secret in the answer")
	}
	return made.Secret, nil
}

// push is the first push: everybody, then every group.
func (s *story) push(ctx context.Context) (map[string]any, error) {
	groups := groupNames(s.people)
	s.say("It sends, one after another, what Entra ID sends: it asks for each user, creates it, then does the same with each group and adds the members.")
	began := time.Now()
	for _, p := range s.people {
		if err := s.idp.createUser(ctx, p); err != nil {
			return nil, err
		}
	}
	users := time.Since(began)
	for _, g := range groups {
		if err := s.idp.createGroup(ctx, g, in(s.people, g)); err != nil {
			return nil, err
		}
	}
	all := time.Since(began)
	s.say("%d users in %s and %d groups in %s, by %d changes. An answer is sent when the memberships are true, so they are there now:",
		len(s.people), round(users), len(groups), round(all-users), len(s.idp.pushes))
	s.write("", "")
	figures := map[string]any{"users": len(s.people), "groups": len(groups), "changes": len(s.idp.pushes), "users_ms": milliseconds(users), "groups_ms": milliseconds(all - users)}
	counts, err := s.whoIsWhere(ctx)
	if err != nil {
		return nil, err
	}
	figures["members"] = counts
	administrators := len(in(s.people, itAdmins))
	return figures, errors.Join(
		holds("people in "+enterprise, counts[enterprise+" user"], len(s.people)-administrators),
		holds("administrators of "+enterprise, counts[enterprise+" admin"], administrators),
		holds("developers", counts[console+" developer"], developers(s.people)),
		holds("administrators of "+console, counts[console+" admin"], len(in(s.people, platform))),
		holds("contractors", counts[console+" claude_code_user"], contractors(s.people)),
		holds("readers of reports", counts[console+" user"], len(in(s.people, marketing))),
	)
}

// whoIsWhere tells how many people have which role where, and returns it by
// "organization role".
func (s *story) whoIsWhere(ctx context.Context) (map[string]int, error) {
	counts, seats := map[string]int{}, map[string]int{}
	for _, org := range []string{enterprise, console} {
		members, err := s.members(ctx, org)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			counts[org+" "+m.Role]++
			if m.Seat != "" {
				seats[org+" "+m.Role+" "+m.Seat]++
			}
		}
	}
	var table bytes.Buffer
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ORGANIZATION\tROLE\tPEOPLE\tSEATS") // Flush reports the error
	for _, key := range sorted(counts) {
		org, role, _ := strings.Cut(key, " ")
		var held []string
		for _, k := range sorted(seats) {
			if tier, ok := strings.CutPrefix(k, key+" "); ok {
				held = append(held, fmt.Sprintf("%d %s", seats[k], tier))
			}
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%d\t%s\n", org, role, counts[key], strings.Join(held, ", ")) // Flush reports the error
	}
	if err := w.Flush(); err != nil {
		return nil, err
	}
	s.whole(table.String())
	return counts, nil
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// decision is the answer of the login door.
type decision struct {
	Decision    string           `json:"decision"`
	Reason      string           `json:"reason"`
	Account     string           `json:"account"`
	Memberships []map[string]any `json:"memberships"`
	took        time.Duration
}

// logIn is what the login flow does once it has authenticated somebody.
func (s *story) logIn(ctx context.Context, p *person) (*decision, error) {
	body := fmt.Sprintf(`{"connection":"acme/login","claims":{"subject":"00u-%s","email":"%s","email_verified":true}}`, p.given, p.email())
	s.command("curl -s $USHER_SERVER/v1/login/provision -H \"Authorization: Bearer $(cat " + loginKey + ")\" \\\n" +
		"    -d '" + strings.Replace(body, `,"claims"`, ",\n         \"claims\"", 1) + "'")
	key, err := os.ReadFile(filepath.Join(s.dir, loginKey))
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+"/v1/login/provision", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+string(key))
	began := time.Now()
	res, err := s.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	d := &decision{took: time.Since(began)}
	if err := json.Unmarshal(answer, d); err != nil || res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("a login is answered %s: %s", res.Status, answer)
	}
	// Blanks between the members let long lines break there.
	s.whole(strings.NewReplacer(`,"`, `, "`, `},{`, `}, {`).Replace(string(answer)))
	return d, nil
}

func (s *story) login(ctx context.Context) (map[string]any, error) {
	p := in(s.people, web)[0]
	s.say("%s of %s has been authenticated. The login flow asks whether she may come in, and is told where to.", p.name(), p.department)
	d, err := s.logIn(ctx, p)
	if err != nil {
		return nil, err
	}
	return map[string]any{"decision": d.Decision, "memberships": len(d.Memberships), "took_ms": milliseconds(d.took)}, errors.Join(
		holds("the decision", d.Decision, "allow"),
		holds("memberships", len(d.Memberships), 2),
	)
}

// shownOfEvents is how many columns are shown of the event log: without ids.
const shownOfEvents = 76

// leave is the leaver: refused in the moment the identity provider is answered.
func (s *story) leave(ctx context.Context) (map[string]any, error) {
	p := in(s.people, web)[0]
	_, after, err := s.log(ctx)
	if err != nil {
		return nil, err
	}
	s.say("%s, who logged in before, leaves the company: the identity provider says active: False.", p.name())
	if err := s.idp.deactivate(ctx, p); err != nil {
		return nil, err
	}
	took := s.idp.last()
	s.say("It was answered after %s. The next login, in the same moment:", round(took))
	d, err := s.logIn(ctx, p)
	if err != nil {
		return nil, err
	}
	s.say("And this is what the application has read in the event log meanwhile, to end the session that is open:")
	args := []string{"events", "tail", "--parent", parent, "--after", after}
	out, _, err := s.run(0, args)
	if err != nil {
		return nil, err
	}
	s.command(commandLine(args) + fmt.Sprintf(" | cut -c 1-%d", shownOfEvents))
	for line := range strings.Lines(out) {
		s.answer(strings.TrimRight(string([]rune(line)[:min(shownOfEvents, len([]rune(line)))]), "\n"))
	}
	s.write("", "")
	missing := []string{}
	for _, want := range []string{"gate.closed", "session.revoked", "membership.removed"} {
		if !strings.Contains(out, want) {
			missing = append(missing, want)
		}
	}
	return map[string]any{"answered_ms": milliseconds(took), "decision": d.Decision, "reason": d.Reason}, errors.Join(
		holds("the decision", d.Decision, "deny"),
		holds("its reason", d.Reason, "deactivated"),
		holds("events that are missing", strings.Join(missing, ", "), ""),
		s.headcount(ctx, len(s.people)-1, s.inConsole()-1),
	)
}
