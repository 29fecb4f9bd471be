package worldmodel_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/runs"
)

// snapshots are what is to be seen of tenants, each in lines, and of accounts.
// The first column of each is the tenant's id.
var snapshots = []struct{ kind, query string }{
	{"organization", `SELECT o.parent, o.slug, o.mode, CAST(o.mappings AS TEXT), CAST(o.sso_required AS TEXT), o.default_seat FROM organizations o WHERE o.parent`},
	{"member", `SELECT m.parent, o.slug, a.email, m.role, CASE WHEN m.seat_tier = '' THEN '-' ELSE m.seat_tier END, m.seat_state,
		CASE WHEN m.holds IS NULL THEN '' ELSE CAST(m.holds AS TEXT) END FROM memberships m JOIN organizations o ON o.id = m.org JOIN accounts a ON a.id = m.account WHERE m.present = 1 AND m.parent`},
	{"waits", `SELECT m.parent, o.slug, a.email, CAST(rank() OVER (PARTITION BY m.org ORDER BY m.wait_seq) AS TEXT), m.seat_accepts
		FROM memberships m JOIN organizations o ON o.id = m.org JOIN accounts a ON a.id = m.account WHERE m.wait_seq IS NOT NULL AND m.parent`},
	{"person", `SELECT p.parent, CASE WHEN a.email = '' THEN 'released' ELSE a.email END, p.gate, CAST(p.guest AS TEXT), coalesce(d.slug, '') FROM persons p JOIN accounts a ON a.id = p.account
		LEFT JOIN directories d ON d.parent = p.parent AND d.id = p.owner_directory WHERE p.parent`},
	{"seats", `SELECT t.parent, o.slug, t.tier, CAST(t.used AS TEXT), CAST(t.seat_limit AS TEXT) FROM seat_tiers t JOIN organizations o ON o.id = t.org WHERE t.seat_limit IS NOT NULL AND t.parent`},
	{"domain", `SELECT parent, name, state, reason FROM domains WHERE parent`},
	{"record", `SELECT u.parent, u.external_id, u.user_name_fold, CAST(u.active AS TEXT), coalesce(a.email, u.unbound) FROM directory_users u LEFT JOIN accounts a ON a.id = u.account WHERE u.parent`},
	{"subject", `SELECT s.parent, c.slug, s.subject, a.email FROM subjects s JOIN accounts a ON a.id = s.account JOIN connections c ON c.parent = s.parent AND c.id = s.connection WHERE s.parent`},
	{"connection", `SELECT parent, slug, CAST(enabled AS TEXT), CASE WHEN coalesce(proven_at, 0) = 0 THEN '0' ELSE '1' END FROM connections WHERE parent`},
	{"ended", `SELECT e.parent, CASE WHEN a.email = '' THEN 'released' ELSE a.email END FROM events e JOIN accounts a ON a.id = e.account JOIN connections c ON c.parent = e.parent AND c.id = e.target WHERE e.type = 'session.revoked' AND e.parent`},
	{"invitation", `SELECT i.parent, o.slug, i.email, i.state, CAST(i.managed AS TEXT), CAST(i.guest AS TEXT), CASE WHEN i.seat_held = 1 THEN i.tier ELSE '-' END FROM invitations i JOIN organizations o ON o.id = i.org WHERE i.parent`},
	{"proposal", `SELECT m.parent, o.slug, m.state, m.reason, CASE WHEN m.undone_at = 0 THEN '' ELSE 'undone' END, CAST(CASE WHEN m.host = '' THEN 0 ELSE 1 END + CASE WHEN m.joining = '' THEN 0 ELSE 1 END AS TEXT)
		FROM merge_proposals m JOIN organizations o ON o.id = m.org WHERE m.parent`},
	{"administrator", `SELECT r.parent, a.email FROM parent_administrators r JOIN accounts a ON a.id = r.account WHERE r.parent`},
	{"run", `SELECT r.parent, r.kind, coalesce(o.slug, d.slug), r.detail FROM runs r LEFT JOIN organizations o ON r.scope = 'org:' || o.id LEFT JOIN directories d ON d.parent = r.parent AND r.scope = 'directory:' || d.id AND d.deleted_at = 0
		WHERE r.state = 'held' AND r.kind IN ('guard', 'switch') AND coalesce(o.slug, d.slug) IS NOT NULL AND r.parent`},
	{"policy", `SELECT parent, CAST(version AS TEXT) FROM policy_versions WHERE parent`},
	{"claim", `SELECT parent, domain, state, reason FROM domain_claims WHERE parent`},
	{"claimed", `SELECT c.parent, CASE WHEN a.email = '' THEN 'released' ELSE a.email END, c.choice, c.state, c.note FROM claim_accounts c JOIN accounts a ON a.id = c.account WHERE c.parent`},
}

// columns is how many values a query of snapshots gives behind the tenant.
var columns = map[string]int{
	"organization": 5, "member": 6, "waits": 4, "person": 4, "seats": 4, "domain": 3, "record": 4, "subject": 3, "connection": 3, "ended": 1, "invitation": 6, "proposal": 5, "administrator": 1, "run": 3, "policy": 1, "claim": 3, "claimed": 4,
}

// seen reads what is to be seen of tenants, by id.
func (h *house) seen(tx *store.Tx, ids []string) (map[string][]string, error) {
	out := map[string][]string{}
	among, arg := tx.Among("$1", ids)
	for _, s := range snapshots {
		err := tx.Rows(s.query+among, []any{arg}, func(row store.Row) error {
			values := make([]any, columns[s.kind]+1)
			text := make([]string, len(values))
			for i := range values {
				values[i] = &text[i]
			}
			err := row.Scan(values...)
			if err != nil {
				return err
			}
			if s.kind == "member" {
				if text[6], err = holdsIn(text[6]); err != nil {
					return err
				}
			}
			if s.kind == "run" {
				if text[3], err = about(text[3]); err != nil {
					return err
				}
			}
			out[text[0]] = append(out[text[0]], line(s.kind, text[1:]...))
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.kind, err)
		}
	}
	return out, nil
}

// holdsIn says what is kept back of a membership, and by what: the floor, or a
// guard, whether somebody has decided that it stays or not.
func holdsIn(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	var holds []people.Hold
	if err := json.Unmarshal([]byte(text), &holds); err != nil {
		return "", err
	}
	out := make([]string, len(holds))
	for i, h := range holds {
		if out[i] = heldAs(h.Field, h.Acknowledged); h.Plan == people.HoldLastAdministrator {
			out[i] = "kept"
		}
	}
	slices.Sort(out)
	return strings.Join(out, ","), nil
}

// about says what a run that waits is about.
func about(text string) (string, error) {
	var d runs.Detail
	err := json.Unmarshal([]byte(text), &d)
	switch {
	case d.Administrators():
		return "administrators", err
	case d.Guard != "":
		return "losses", err
	}
	return fmt.Sprint(d.Mode, " ", d.GroupMappings), err
}

func heldAs(field string, acked bool) string {
	if acked {
		return field + "-stays"
	}
	return field + "-waits"
}

func line(kind string, words ...string) string {
	return strings.Join(strings.Fields(kind+" "+strings.Join(words, " ")), " ")
}

// ids returns the tenants of the world by what they are called, hidden ones by
// their organization.
func (w *world) ids(tx *store.Tx) (map[string]string, error) {
	out := map[string]string{}
	for slug, p := range w.parents {
		out[slug] = p.id
	}
	among, arg := tx.Among("$1", append(w.givens(), w.lone...))
	err := tx.Rows(`SELECT o.slug, o.parent FROM organizations o WHERE o.id = o.parent AND o.slug`+among+` UNION ALL SELECT slug, id FROM parents WHERE slug`+among, []any{arg}, func(row store.Row) error {
		var slug, id string
		err := row.Scan(&slug, &id)
		out[slug] = id
		return err
	})
	return out, err
}

// stored is everything that is to be seen of some of the world's tenants (nil:
// all of them, and the accounts), in one text.
func (w *world) stored(some ...string) (string, error) {
	var text string
	err := w.db.View(w.ctx, func(tx *store.Tx) error {
		ids, err := w.ids(tx)
		if err != nil {
			return err
		}
		names := some
		if len(names) == 0 {
			names = slices.Sorted(maps.Keys(ids))
		}
		var asked []string
		for _, n := range names {
			asked = append(asked, ids[n])
		}
		seen, err := w.seen(tx, asked)
		if err != nil {
			return err
		}
		var all []string
		for _, n := range names {
			for _, l := range seen[ids[n]] {
				all = append(all, n+": "+l)
			}
		}
		if len(some) == 0 {
			among, arg := tx.Among("$1", w.domains())
			if err := tx.Rows(`SELECT email FROM accounts WHERE domain`+among, []any{arg}, func(row store.Row) error {
				var email string
				err := row.Scan(&email)
				all = append(all, "account "+email)
				return err
			}); err != nil {
				return err
			}
		}
		slices.Sort(all)
		text = strings.Join(all, "\n")
		return nil
	})
	return text, err
}

func yes(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

func (m *model) name(account int) string {
	if m.emails[account] == "" {
		return "released"
	}
	return m.emails[account]
}

// stored is what world.stored is to be.
func (m *model) stored(some ...string) string {
	var all []string
	names := some
	if len(names) == 0 {
		names = slices.Sorted(maps.Keys(m.tenants))
		for _, email := range m.emails {
			if email != "" {
				all = append(all, "account "+email)
			}
		}
	}
	for _, n := range names {
		for _, l := range m.lines(m.tenants[n]) {
			all = append(all, n+": "+l)
		}
	}
	slices.Sort(all)
	return strings.Join(all, "\n")
}

func (m *model) lines(t *tenant) (out []string) {
	add := func(kind string, words ...string) { out = append(out, line(kind, words...)) }
	for _, o := range m.orgsOf(t) {
		add("organization", o.name, string(o.mode), yes(o.mappings), yes(o.sso), o.usual)
		for tier, limit := range o.limits {
			add("seats", o.name, tier, fmt.Sprint(m.used(o, tier)), fmt.Sprint(limit))
		}
		for a, p := range t.people {
			r := p.row(o)
			if r.present {
				tier, state, kept := "-", "none", []string{}
				if r.tier != "" {
					tier, state = r.tier, r.state
				}
				if r.kept != "" {
					kept = append(kept, "kept")
				}
				for field, h := range r.held {
					kept = append(kept, heldAs(field, h.acked))
				}
				slices.Sort(kept)
				add("member", o.name, m.name(a), r.role, tier, state, strings.Join(kept, ","))
			}
			if r.wait > 0 {
				place := 1
				for _, q := range t.people {
					if other := q.row(o); other.wait > 0 && other.wait < r.wait {
						place++
					}
				}
				add("waits", o.name, m.name(a), fmt.Sprint(place), strings.Join(r.accepts, ","))
			}
		}
	}
	for a, p := range t.people {
		gate := "open"
		if p.closed {
			gate = "closed"
		}
		add("person", m.name(a), gate, yes(p.guest), p.owner)
	}
	for name, d := range t.domains {
		add("domain", name, d.state, d.reason)
	}
	for _, r := range t.records {
		whose := r.unbound
		if r.account != nobody {
			whose = m.emails[r.account]
		}
		add("record", r.name, r.userName, yes(r.active), whose)
	}
	for slug, c := range t.conns {
		add("connection", slug, yes(c.enabled), yes(c.proven))
		for s, a := range c.subjects {
			add("subject", slug, s, m.emails[a])
		}
	}
	for _, a := range t.ended {
		if !m.erased[a] {
			add("ended", m.name(a))
		}
	}
	for a := range t.admins {
		add("administrator", m.emails[a])
	}
	for i := range t.versions {
		add("policy", fmt.Sprint(i+1))
	}
	out = append(out, m.waiting(t)...)
	for _, i := range m.invitations {
		if o := m.orgs[i.org]; o != nil && o.tenant == t.name {
			held := "-"
			if i.held {
				held = i.tier
			}
			add("invitation", i.org, i.email, i.state, yes(i.managed), yes(i.guest), held)
		}
	}
	for _, p := range m.proposals {
		if p.host == t.name && p.org != "" {
			undone, sides := "", 0
			if p.undone {
				undone = "undone"
			}
			for _, by := range []bool{p.byHost, p.byJoining} {
				if by {
					sides++
				}
			}
			add("proposal", p.org, p.state, p.reason, undone, fmt.Sprint(sides))
		}
	}
	for _, n := range m.claims {
		if n.tenant == t.name {
			add("claim", n.domain, n.state, n.reason)
			for _, a := range n.accounts {
				if m.erased[a.account] {
					continue
				}
				add("claimed", m.name(a.account), a.choice, a.state, a.note)
			}
		}
	}
	return out
}

// difference returns the lines that only one of two texts has.
func difference(got, want string) string {
	in := map[string]int{}
	for l := range strings.SplitSeq(want, "\n") {
		in[l]++
	}
	var out []string
	for l := range strings.SplitSeq(got, "\n") {
		if in[l]--; in[l] < 0 {
			out = append(out, "  is:     "+l)
		}
	}
	for l := range strings.SplitSeq(want, "\n") {
		if in[l] > 0 {
			in[l]--
			out = append(out, "  is not: "+l)
		}
	}
	return strings.Join(out, "\n")
}
