package worldmodel_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
)

// lastly are the comings and goings of members, each with how many came after it.
const lastly = `SELECT parent, account, org, type, row_number() OVER (PARTITION BY parent, account, org ORDER BY n DESC) AS back FROM events WHERE type IN ('membership.added', 'membership.removed')`

// broken are conditions that nothing may leave behind, each with what it finds.
var broken = []struct{ what, query string }{
	{"more seats are counted than members and invitations hold, or fewer", `SELECT o.slug || ' ' || t.tier FROM seat_tiers t JOIN organizations o ON o.id = t.org WHERE t.seat_limit IS NOT NULL
		AND t.used <> (SELECT count(*) FROM memberships m WHERE m.parent = t.parent AND m.org = t.org AND m.seat_tier = t.tier AND m.seat_state = 'held')
			+ (SELECT count(*) FROM invitations i WHERE i.parent = t.parent AND i.org = t.org AND i.state = 'open' AND i.seat_held = 1 AND i.tier = t.tier)`},
	{"somebody waits for a seat that is free", `SELECT a.email FROM memberships m JOIN accounts a ON a.id = m.account JOIN seat_tiers t ON t.parent = m.parent AND t.org = m.org
		WHERE m.wait_seq IS NOT NULL AND ',' || m.seat_accepts || ',' LIKE '%,' || t.tier || ',%' AND t.used < t.seat_limit`},
	{"a domain is held by two parents", `SELECT name FROM domains WHERE state IN ('verified', 'degraded', 'lapsed') GROUP BY name HAVING count(*) > 1`},
	{"an account is two parents' own", `SELECT a.email || ' ' || p.slug || ' ' || q.slug FROM persons x JOIN persons y ON y.account = x.account AND y.parent > x.parent
		JOIN parents p ON p.id = x.parent JOIN parents q ON q.id = y.parent JOIN accounts a ON a.id = x.account WHERE x.guest = 0 AND y.guest = 0 AND p.hidden = 0 AND q.hidden = 0`},
	{"an organization has two primary owners", `SELECT o.slug FROM organizations o JOIN memberships m ON m.org = o.id WHERE m.primary_owner = 1 GROUP BY o.slug HAVING count(*) > 1`},
	{"a record is bound to an account that the parent does not know", `SELECT u.user_name_fold FROM directory_users u WHERE u.account IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.parent = u.parent AND p.account = u.account)`},
	{"an account is two records of one directory", `SELECT account FROM directory_users WHERE account IS NOT NULL GROUP BY directory, account HAVING count(*) > 1`},
	{"a membership of somebody whom the tenant does not know", `SELECT m.account FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM persons p WHERE p.parent = m.parent AND p.account = m.account)`},
	{"a membership, seat or invitation is under another tenant than its organization", `SELECT 'membership ' || o.slug FROM memberships m JOIN organizations o ON o.id = m.org WHERE o.parent <> m.parent
		UNION ALL SELECT 'seats ' || o.slug FROM seat_tiers m JOIN organizations o ON o.id = m.org WHERE o.parent <> m.parent
		UNION ALL SELECT 'invitation ' || o.slug FROM invitations m JOIN organizations o ON o.id = m.org WHERE o.parent <> m.parent`},
	{"rows of a tenant that is not there", `SELECT 'organization ' || slug FROM organizations WHERE parent NOT IN (SELECT id FROM parents)
		UNION ALL SELECT 'subject' FROM subjects WHERE parent NOT IN (SELECT id FROM parents) UNION ALL SELECT 'membership' FROM memberships WHERE parent NOT IN (SELECT id FROM parents)
		UNION ALL SELECT 'person' FROM persons WHERE parent NOT IN (SELECT id FROM parents) UNION ALL SELECT 'invitation' FROM invitations WHERE parent NOT IN (SELECT id FROM parents)
		UNION ALL SELECT 'seats' FROM seat_tiers WHERE parent NOT IN (SELECT id FROM parents)`},
	{"something is of an account that is not there", `SELECT 'person ' || account FROM persons WHERE account NOT IN (SELECT id FROM accounts)
		UNION ALL SELECT 'membership ' || account FROM memberships WHERE account NOT IN (SELECT id FROM accounts) UNION ALL SELECT 'subject ' || subject FROM subjects WHERE account NOT IN (SELECT id FROM accounts)
		UNION ALL SELECT 'record ' || id FROM directory_users WHERE account IS NOT NULL AND account NOT IN (SELECT id FROM accounts)
		UNION ALL SELECT 'tombstone ' || user_id FROM directory_tombstones WHERE account NOT IN (SELECT id FROM accounts)
		UNION ALL SELECT 'invitation ' || email FROM invitations WHERE account <> '' AND account NOT IN (SELECT id FROM accounts)`},
	{"the order of a tenant's events has a hole", `SELECT parent FROM event_order GROUP BY parent HAVING count(*) <> max(seq) - min(seq) + 1 OR min(seq) <> 1`},
	{"the events of an account are not in their order", `SELECT x.account FROM (SELECT e.account, e.n, lag(e.n) OVER (PARTITION BY e.parent, e.account ORDER BY o.seq) AS earlier
		FROM events e JOIN event_order o ON o.parent = e.parent AND o.n = e.n WHERE e.account <> '') x WHERE x.earlier > x.n`},
	{"somebody came or went twice in a row, by the events", `SELECT a.email || ' ' || x.type FROM (SELECT account, type, lag(type) OVER (PARTITION BY parent, account, org ORDER BY n) AS earlier
		FROM events WHERE type IN ('membership.added', 'membership.removed')) x JOIN accounts a ON a.id = x.account WHERE x.type = x.earlier`},
	{"a gate closed or opened twice in a row, by the events", `SELECT a.email || ' ' || x.type FROM (SELECT account, type, lag(type) OVER (PARTITION BY parent, account ORDER BY n) AS earlier
		FROM events WHERE type IN ('gate.closed', 'gate.opened', 'account.erased')) x JOIN accounts a ON a.id = x.account WHERE x.type = x.earlier`},
	{"somebody is a member, and the last event of the tenant's log does not say so", `SELECT a.email || ' ' || o.slug FROM memberships m JOIN accounts a ON a.id = m.account JOIN organizations o ON o.id = m.org
		LEFT JOIN (` + lastly + `) l ON l.back = 1 AND l.parent = m.parent AND l.account = m.account AND l.org = m.org
		WHERE m.present = 1 AND coalesce(l.type, '') <> 'membership.added'`},
	{"somebody is no member, and the last event of the tenant's log says so", `SELECT a.email || ' ' || o.slug FROM (` + lastly + `) l JOIN accounts a ON a.id = l.account JOIN organizations o ON o.parent = l.parent AND o.id = l.org
		LEFT JOIN memberships m ON m.parent = l.parent AND m.account = l.account AND m.org = l.org AND m.present = 1
		WHERE l.back = 1 AND l.type = 'membership.added' AND m.account IS NULL`},
	{"a gate closed, and nothing ended the sessions", `SELECT a.email FROM (SELECT account, max(CASE WHEN type = 'gate.closed' THEN n END) AS closed, max(CASE WHEN type = 'session.revoked' THEN n END) AS ended
		FROM events WHERE type IN ('gate.closed', 'session.revoked') GROUP BY parent, account) x JOIN accounts a ON a.id = x.account WHERE x.closed > coalesce(x.ended, 0)`},
}

// sound holds what is stored to what must be so after anything, and settles
// everybody anew: memberships are what the facts say, so that nothing changes.
func (p *play) sound() {
	w := p.w
	if p.ms[0].atOnce < 1000 {
		p.step(swept(0))
	}
	if err := events.CatchUp(w.ctx, w.db); err != nil {
		p.rt.Fatal(err)
	}
	for _, b := range broken {
		if !w.orders && strings.Contains(b.query, "event_order") {
			continue // the embedded store writes events one after the other: n is their place
		}
		var found []string
		if err := w.db.View(w.ctx, func(tx *store.Tx) error {
			found = nil
			return tx.Rows(b.query, nil, func(row store.Row) error {
				var one string
				err := row.Scan(&one)
				found = append(found, one)
				return err
			})
		}); err != nil {
			p.rt.Fatalf("%s: %v", b.what, err)
		}
		found = slices.DeleteFunc(found, func(one string) bool { return w.found[b.what+one] }) // another world left it behind
		for _, one := range found {
			w.found[b.what+one] = true
		}
		if len(found) > 0 {
			p.rt.Fatalf("%s: %s\n%s", b.what, strings.Join(found, ", "), p.story())
		}
	}
	p.step(operation{
		words: "everybody is settled anew",
		do: func(w *world) string {
			return told(w.update(func(tx *store.Tx) error {
				ids, err := w.ids(tx)
				if err != nil {
					return err
				}
				for _, name := range slices.Sorted(maps.Keys(ids)) {
					if _, err := w.engine.RecomputeAll(tx, provision.Change{Parent: ids[name], Actor: operator}); err != nil {
						return err
					}
				}
				return nil
			}))
		},
		model: func(m *model, _ string) string {
			for _, t := range m.tenants {
				if len(t.people) > m.atOnce {
					m.settleAll(t, excuse{})
				}
			}
			return "done"
		},
	})
	if p.ms[0].atOnce < 1000 {
		p.step(swept(0))
	}
}

// apart requires that nothing of a parent is to be had by the key of another: it
// is in none of its lists, and asked for by its id it is not there.
func (p *play) apart() {
	p.rt.Helper()
	w := p.w
	type list struct{ path, one string }
	for _, a := range w.slugs {
		own := w.parents[a]
		for _, l := range []list{
			{"organizations?parent=" + a, "organizations/"},
			{"domains?parent=" + a, "domains/"},
			{"directories?parent=" + a, "directories/"},
			{"connections?parent=" + a, "connections/"},
			{"invitations?parent=" + a, "invitations/"},
			{"merge-proposals?parent=" + a, "merge-proposals/"},
			{"domain-claims?parent=" + a, "domain-claims/"},
			{"tokens?parent=" + a, "tokens/"},
			{"events?parent=" + a, ""},
			{"accounts?parent=" + a, ""},
			{"policies?parent=" + a, ""},
			{"runs?parent=" + a, "runs/"},
		} {
			said := w.manage(own.key, "GET", l.path, nil)
			if said.status != 200 {
				p.rt.Fatalf("%s of itself: %d %s", l.path, said.status, said.body)
			}
			for _, b := range w.slugs {
				if b == a {
					continue
				}
				if got := w.manage(w.parents[b].key, "GET", l.path, nil); got.status != 404 && got.status != 403 {
					p.rt.Fatalf("%s asks for %s and is answered %d %s\n%s", b, l.path, got.status, got.body, p.story())
				}
				for _, id := range idsIn(said.body) {
					if l.one == "" {
						continue
					}
					if got := w.manage(w.parents[b].key, "GET", l.one+id, nil); got.status != 404 {
						p.rt.Fatalf("%s asks for %s%s of %s and is answered %d %s\n%s", b, l.one, id, a, got.status, got.body, p.story())
					}
				}
			}
		}
	}
}

// idsIn returns the ids of a list's items.
func idsIn(body []byte) []string {
	var said struct{ Items []struct{ ID string } }
	_ = json.Unmarshal(body, &said) // what is none has no items
	var out []string
	for _, i := range said.Items {
		out = append(out, i.ID)
	}
	return out
}
