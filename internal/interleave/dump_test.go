package interleave_test

import (
	"context"
	"fmt"
	"strings"

	"usher/internal/store"
	"usher/internal/store/dirty"
)

// dump is everything that is stored about a company, one line each, without
// ids, times and revisions: two orders of the same operations have done the same
// where their dumps are equal. What happened to an account under a parent is in
// it in its order.
const dump = `
SELECT 'user ' || d.slug || ' ' || u.user_name_fold || ' active ' || u.active || ' version ' || u.version || ' account ' || coalesce(a.email, 'none ' || u.unbound) || ' ' || u.doc
	FROM directory_users u JOIN directories d ON d.id = u.directory LEFT JOIN accounts a ON a.id = u.account
UNION ALL SELECT 'group ' || d.slug || ' ' || g.display_name || ' version ' || g.version || ': ' || coalesce((
		SELECT string_agg(coalesce(u.user_name_fold, 'dangling ' || m.kind), ' ' ORDER BY u.user_name_fold) FROM directory_members m LEFT JOIN directory_users u ON u.id = m.value WHERE m.group_id = g.id), '')
	FROM directory_groups g JOIN directories d ON d.id = g.directory
UNION ALL SELECT 'orphan ' || m.value FROM directory_members m WHERE NOT EXISTS (SELECT 1 FROM directory_groups g WHERE g.id = m.group_id)
UNION ALL SELECT 'index ' || d.slug || ' ' || coalesce(u.user_name_fold, 'of nobody') || ' ' || e.value_fold FROM directory_emails e JOIN directories d ON d.id = e.directory LEFT JOIN directory_users u ON u.id = e.user_id
UNION ALL SELECT 'total ' || d.slug || ' ' || t.kind || ' ' || sum(t.n) FROM directory_totals t JOIN directories d ON d.id = t.directory GROUP BY d.slug, t.kind
UNION ALL SELECT 'account ' || CASE WHEN email = '' THEN 'released' ELSE email || ' ' || email_fold || ' ' || domain END FROM accounts
UNION ALL SELECT 'person ' || a.email || ' ' || p.gate || ' ' || p.gate_cause || ' guest ' || p.guest || ' owner ' || coalesce(d.slug, 'none') || ' evidence ' || p.evidence_at
	FROM persons p LEFT JOIN accounts a ON a.id = p.account LEFT JOIN directories d ON d.id = p.owner_directory
UNION ALL SELECT concat_ws(' ', 'subject', s.subject, a.email, 'of', n.slug) FROM subjects s LEFT JOIN accounts a ON a.id = s.account LEFT JOIN connections n ON n.id = s.connection
UNION ALL SELECT concat_ws(' ', 'connection', slug, enabled, clearing, 'proven', proven_at > 0) FROM connections
UNION ALL SELECT 'remembered ' || d.slug || ' ' || coalesce(t.external_id, '') || ' ' || a.email FROM directory_tombstones t JOIN directories d ON d.id = t.directory LEFT JOIN accounts a ON a.id = t.account
UNION ALL SELECT concat_ws(' ', 'membership', o.slug, a.email, 'owner', m.primary_owner, 'grant', m.grant_kind, 'base', m.base_role, m.base_seat, m.base_source, 'login', m.login_result,
		'is', m.present, m.role, 'seat', m.seat_tier, m.seat_state, m.seat_accepts, 'place', CASE WHEN m.wait_seq IS NOT NULL THEN rank() OVER (PARTITION BY m.org ORDER BY m.wait_seq) END,
		'holds', regexp_replace(m.holds, '"plan":"[-0-9a-f]{36}"', '"plan":"a run"', 'g'), 'by', m.source, m.rules)
	FROM memberships m JOIN organizations o ON o.id = m.org LEFT JOIN accounts a ON a.id = m.account
UNION ALL SELECT concat_ws(' ', 'organization', o.slug, o.name, o.mode, o.mappings, o.default_seat, o.managed, o.epoch, 'of', p.slug) FROM organizations o LEFT JOIN parents p ON p.id = o.parent
UNION ALL SELECT concat_ws(' ', 'seats', o.slug, t.tier, t.used, 'of', t.seat_limit) FROM seat_tiers t JOIN organizations o ON o.id = t.org
UNION ALL SELECT concat_ws(' ', 'merge', o.slug, m.state, m.reason, 'host', m.host <> '', 'joining', m.joining <> '', 'record', m.record <> '') FROM merge_proposals m LEFT JOIN organizations o ON o.id = m.org
UNION ALL SELECT concat_ws(' ', 'invitation', o.slug, i.email, i.role, i.state, i.reason, 'seat', i.tier, i.seat_held, 'managed', i.managed, 'guest', i.guest, 'by', a.email, 'of', p.slug) FROM invitations i LEFT JOIN organizations o ON o.id = i.org LEFT JOIN accounts a ON a.id = i.account LEFT JOIN parents p ON p.id = i.parent
UNION ALL SELECT concat_ws(' ', 'claim', state, reason) FROM domain_claims
UNION ALL SELECT concat_ws(' ', 'claimed', a.email, c.choice, c.state, c.note, 'new', n.email) FROM claim_accounts c LEFT JOIN accounts a ON a.id = c.account LEFT JOIN accounts n ON n.id = c.new_account
UNION ALL SELECT concat_ws(' ', 'domain', name, state) FROM domains
UNION ALL SELECT concat_ws(' ', 'parent', slug, policy_version, (SELECT count(*) FROM policy_versions)) FROM parents
UNION ALL SELECT concat_ws(' ', 'key', c.scope, 'of', p.slug, 'revoked', c.revoked_at IS NOT NULL) FROM credentials c LEFT JOIN parents p ON p.id = c.parent
UNION ALL SELECT 'dirty ' || kind FROM dirty
UNION ALL SELECT concat_ws(' ', 'run of', p.slug, r.kind, d.slug, o.slug, r.detail, r.state, 'given', r.held, 'applied', r.applied, 'by', r.decided_kind) FROM runs r JOIN parents p ON p.id = r.parent LEFT JOIN directories d ON r.scope LIKE '%' || d.id LEFT JOIN organizations o ON r.scope LIKE '%' || o.id
UNION ALL SELECT concat_ws(' ', 'counted of', p.slug, split_part(g.scope, ':', 1), coalesce(o.slug, d.slug), g.counter, sum(g.n), 'held', sum(g.held)) FROM guard_windows g JOIN parents p ON p.id = g.parent
	LEFT JOIN organizations o ON 'org:' || o.id = g.scope LEFT JOIN directories d ON 'directory:' || d.id = g.scope GROUP BY p.slug, g.scope, o.slug, d.slug, g.counter
UNION ALL SELECT 'events of ' || a.email || ' at ' || coalesce(p.slug, 'a tenant that is gone') || ': ' || string_agg(concat_ws(' ', e.type, o.slug, e.before, CASE WHEN e.type <> 'claim.released' THEN regexp_replace(e.after, '"plan":"[-0-9a-f]{36}"', '"plan":"a run"', 'g') END), '; ' ORDER BY e.n)
	FROM events e JOIN accounts a ON a.id = e.account LEFT JOIN organizations o ON o.id = e.org LEFT JOIN parents p ON p.id = e.parent WHERE e.type <> 'login.denied' GROUP BY a.email, p.slug
UNION ALL SELECT concat_ws(' ', 'events', e.type, o.slug, e.after, count(*)) FROM events e LEFT JOIN organizations o ON o.id = e.org WHERE e.account = '' GROUP BY e.type, o.slug, e.after
ORDER BY 1`

// broken are conditions that nothing may leave behind, each with what it finds.
var broken = []struct{ what, query string }{
	{"more seats are given than exist", `SELECT o.slug || ' ' || t.tier FROM seat_tiers t JOIN organizations o ON o.id = t.org WHERE t.used > t.seat_limit`},
	{"a counter of seats is wrong", `SELECT o.slug || ' ' || t.tier || ': ' || t.used FROM seat_tiers t JOIN organizations o ON o.id = t.org
		WHERE t.used <> (SELECT count(*) FROM memberships m WHERE m.org = t.org AND m.seat_tier = t.tier AND m.seat_state = 'held')
			+ (SELECT count(*) FROM invitations i WHERE i.org = t.org AND i.tier = t.tier AND i.state = 'open' AND i.seat_held = 1)`},
	{"somebody waits for a seat that is free", `SELECT a.email FROM memberships m JOIN accounts a ON a.id = m.account JOIN seat_tiers t ON t.org = m.org
		WHERE m.wait_seq IS NOT NULL AND ',' || m.seat_accepts || ',' LIKE '%,' || t.tier || ',%' AND t.used < t.seat_limit`},
	{"nobody administers", `SELECT o.slug FROM organizations o WHERE o.slug = 'acme-work'
		AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.org = o.id AND m.present = 1 AND m.role IN ('admin', 'owner', 'primary_owner'))`},
	{"nobody administers the team", `SELECT o.slug FROM organizations o WHERE o.slug = 'acme-team'
		AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.org = o.id AND m.present = 1 AND m.role = 'admin')`},
	{"an organization has two primary owners", `SELECT o.slug FROM organizations o JOIN memberships m ON m.org = o.id WHERE m.primary_owner = 1 GROUP BY o.slug HAVING count(*) > 1`},
	{"nobody administers and can log in, though nobody who did has left", `SELECT o.slug FROM organizations o WHERE o.slug = 'acme-work'
		AND NOT EXISTS (SELECT 1 FROM memberships m JOIN persons p ON p.account = m.account
			WHERE m.org = o.id AND p.parent = m.parent AND m.present = 1 AND m.role IN ('admin', 'owner', 'primary_owner') AND m.seat_state <> 'waiting' AND p.gate = 'open')
		AND NOT EXISTS (SELECT 1 FROM memberships m JOIN persons p ON p.account = m.account WHERE m.org = o.id AND p.parent = m.parent AND m.present = 1 AND m.role IN ('admin', 'primary_owner') AND p.gate = 'closed')`},
	{"members of groups are deleted users", `SELECT m.value FROM directory_members m WHERE m.kind = 'User' AND NOT EXISTS (SELECT 1 FROM directory_users u WHERE u.id = m.value)`},
	{"members of nothing", `SELECT m.value FROM directory_members m WHERE NOT EXISTS (SELECT 1 FROM directory_groups g WHERE g.id = m.group_id)`},
	{"a record is bound to an account that the parent does not know", `SELECT u.user_name_fold FROM directory_users u WHERE u.account IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.parent = u.parent AND p.account = u.account)`},
	{"an account is two records of one directory", `SELECT account FROM directory_users WHERE account IS NOT NULL GROUP BY directory, account HAVING count(*) > 1`},
	{"a membership of nobody", `SELECT m.account FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM persons p WHERE p.parent = m.parent AND p.account = m.account)`},
	{"rows of a tenant that is not there", `SELECT 'organization ' || slug FROM organizations WHERE parent NOT IN (SELECT id FROM parents)
		UNION ALL SELECT 'person' FROM persons WHERE parent NOT IN (SELECT id FROM parents) UNION ALL SELECT 'invitation' FROM invitations WHERE parent NOT IN (SELECT id FROM parents) UNION ALL SELECT 'seats' FROM seat_tiers WHERE parent NOT IN (SELECT id FROM parents)`},
	{"a run waits for a directory that is not there", `SELECT r.kind FROM runs r WHERE r.state = 'held' AND r.scope LIKE 'directory:%' AND NOT EXISTS (SELECT 1 FROM directories d WHERE 'directory:' || d.id = r.scope)`},
	{"a key counts of what is not there", `SELECT scope FROM credentials WHERE revoked_at IS NULL AND target <> '' AND target NOT IN (SELECT id FROM directories UNION ALL SELECT id FROM organizations UNION ALL SELECT id FROM connections)`},
	{"a subject of a connection that is not there", `SELECT subject FROM subjects WHERE connection NOT IN (SELECT id FROM connections)`},
	{"a total is wrong", `SELECT d.slug || ' ' || k.kind FROM directories d CROSS JOIN (VALUES ('User'), ('Group')) k (kind)
		WHERE coalesce(d.deleted_at, 0) = 0 AND coalesce((SELECT sum(n) FROM directory_totals t WHERE t.directory = d.id AND t.kind = k.kind), 0) <>
			CASE k.kind WHEN 'User' THEN (SELECT count(*) FROM directory_users u WHERE u.directory = d.id) ELSE (SELECT count(*) FROM directory_groups g WHERE g.directory = d.id) END`},
	{"somebody who came or went twice in a row, by the events", `SELECT a.email || ' ' || x.type FROM (SELECT account, type, lag(type) OVER (PARTITION BY parent, account, org ORDER BY n) AS earlier
		FROM events WHERE type IN ('membership.added', 'membership.removed')) x JOIN accounts a ON a.id = x.account WHERE x.type = x.earlier`},
	{"what the events say last is not what is", `SELECT a.email || ' ' || x.type FROM (SELECT DISTINCT ON (parent, account, org) parent, account, org, type FROM events
		WHERE type IN ('membership.added', 'membership.removed') ORDER BY parent, account, org, n DESC) x JOIN accounts a ON a.id = x.account JOIN organizations o ON o.id = x.org AND o.parent = x.parent
		WHERE (x.type = 'membership.added') <> EXISTS (SELECT 1 FROM memberships m WHERE m.account = x.account AND m.org = x.org AND m.present = 1)`},
	{"something is held by a run that nobody can decide any more", `SELECT a.email || ' ' || (h ->> 'field') FROM memberships m JOIN accounts a ON a.id = m.account CROSS JOIN LATERAL jsonb_array_elements(m.holds::jsonb) h
		WHERE coalesce(h ->> 'acknowledged', '') <> 'true' AND h ->> 'plan' <> 'last_administrator' AND NOT EXISTS (SELECT 1 FROM runs r WHERE r.parent = m.parent AND r.id = h ->> 'plan' AND r.state = 'held')`},
	{"somebody is a member and no event says so", `SELECT account FROM memberships m WHERE present = 1
		AND NOT EXISTS (SELECT 1 FROM events e WHERE e.account = m.account AND e.org = m.org AND e.type = 'membership.added')`},
}

// stored returns the company as it is stored.
func (w *world) stored() (string, error) {
	lines, err := w.lines(dump)
	return strings.Join(lines, "\n"), err
}

// lines returns the rows of a query of one text column.
func (w *world) lines(query string) ([]string, error) {
	rows, err := w.conn.Query(context.Background(), query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var line *string
		if err := rows.Scan(&line); err != nil {
			return nil, err
		}
		if line == nil {
			return nil, fmt.Errorf("a line of a dump is empty after %q", out)
		}
		out = append(out, *line)
	}
	return out, rows.Err()
}

// check returns what is wrong with the company as it is stored.
func (w *world) check() ([]string, error) {
	var out []string
	for _, b := range broken {
		found, err := w.lines(b.query)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", b.what, err)
		}
		if len(found) > 0 {
			out = append(out, b.what+": "+strings.Join(found, ", "))
		}
	}
	wrong, err := w.drained()
	if err != nil {
		return nil, err
	}
	out = append(out, wrong...)
	before, err := w.stored()
	if err != nil {
		return nil, err
	}
	if err := w.recompute(); err != nil {
		return nil, err
	}
	after, err := w.stored()
	if before != after {
		out = append(out, "memberships are not what the facts say:\n"+difference(before, after))
	}
	return out, err
}

// unresolved are conditions that nothing may leave behind once a worker has done all
// that there is to do.
var unresolved = append(broken, []struct{ what, query string }{
	{"people wait to be settled", `SELECT kind FROM dirty`},
	{"something is left of a directory that is deleted", `SELECT x.what FROM directories d JOIN (SELECT directory, 'user ' || id AS what FROM directory_users UNION ALL SELECT directory, 'group ' || id FROM directory_groups
		UNION ALL SELECT directory, 'member ' || value FROM directory_members UNION ALL SELECT directory, 'total of ' || kind FROM directory_totals UNION ALL SELECT directory, 'tie of ' || account FROM directory_tombstones
		UNION ALL SELECT directory, 'e-mail ' || value_fold FROM directory_emails UNION ALL SELECT owner_directory, 'person ' || account FROM persons) x ON x.directory = d.id WHERE d.deleted_at > 0`},
	{"a run that holds nothing waits", `SELECT r.id FROM runs r WHERE r.kind = 'guard' AND r.state = 'held' AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.parent = r.parent AND m.holds LIKE '%' || r.id || '%')`},
	{"losses count as held and no run waits", `SELECT g.scope FROM guard_windows g WHERE g.held > 0 AND NOT EXISTS (SELECT 1 FROM runs r WHERE r.parent = g.parent AND r.kind = 'guard' AND r.state = 'held')`},
}...)

// drained returns what is wrong once a worker has done all there is to do.
func (w *world) drained() (out []string, err error) {
	for marks := 1; marks > 0; {
		if err := w.update(func(tx *store.Tx) error {
			if err := w.settleOnce(tx); err != nil {
				return err
			}
			marks, err = dirty.Count(tx)
			return err
		}); err != nil {
			return nil, err
		}
	}
	if err := w.update(w.resolve); err != nil {
		return nil, err
	}
	for _, b := range unresolved {
		found, err := w.lines(b.query)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", b.what, err)
		}
		if len(found) > 0 {
			out = append(out, b.what+" in the end: "+strings.Join(found, ", "))
		}
	}
	return out, nil
}

// difference returns the lines that only one of two dumps has.
func difference(a, b string) string {
	in := map[string]int{}
	for line := range strings.SplitSeq(a, "\n") {
		in[line]++
	}
	var out []string
	for line := range strings.SplitSeq(b, "\n") {
		if in[line]--; in[line] < 0 {
			out = append(out, "+ "+line)
		}
	}
	for line := range strings.SplitSeq(a, "\n") {
		if in[line] > 0 {
			in[line]--
			out = append(out, "- "+line)
		}
	}
	return strings.Join(out, "\n")
}
