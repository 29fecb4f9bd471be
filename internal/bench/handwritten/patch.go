package handwritten

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"usher/internal/bench"
)

const (
	groupDoc    = `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"` + bench.Group + `"}`
	insertGroup = `INSERT INTO directory_groups (parent, directory, id, display_name, display_fold, unique_name, doc, version, created_at, modified_at)
		VALUES ($1, $2, $3, $4, $4, $4, $5, 1, $6, $6)`

	lockGroup = `SELECT display_name, coalesce(external_id, ''), doc, version FROM directory_groups WHERE parent = $1 AND directory = $2 AND id = $3 FOR UPDATE`
	groupsOf  = `SELECT id FROM directory_groups WHERE parent = $1 AND directory = $2 AND id = ANY($3)`
	usersOf   = `SELECT coalesce(account, '') FROM directory_users WHERE parent = $1 AND directory = $2 AND id = ANY($3)`

	addMembers = `INSERT INTO directory_members (parent, directory, group_id, value, kind)
		SELECT $1, $2, $3, value, 'User' FROM unnest($4::text[]) AS value ON CONFLICT (parent, directory, group_id, value) DO NOTHING RETURNING value`
	lockPersons = `SELECT account FROM persons WHERE parent = $1 AND account = ANY($2) ORDER BY account FOR UPDATE`
	personsOf   = `SELECT account, gate, gate_cause, owner_directory, guest, access_rev, evidence_at, coalesce(last_login_at, 0), created_at
		FROM persons WHERE parent = $1 AND account = ANY($2)`
	membershipsOf = `SELECT account, org, primary_owner, grant_kind, grant_by, grant_at, base_role, base_seat, base_source, login_result, present, role,
		seat_tier, seat_state, seat_accepts, coalesce(wait_seq, 0), holds, source, rules, since FROM memberships WHERE parent = $1 AND account = ANY($2)`
	linksOf = `SELECT u.account, u.directory, d.slug, u.id, u.active FROM directory_users u JOIN directories d ON d.parent = u.parent AND d.id = u.directory
		WHERE u.parent = $1 AND u.account = ANY($2) ORDER BY u.account, u.linked_at, u.id`
	namesOf = `SELECT u.account, d.slug, g.display_name, coalesce(g.external_id, '') FROM directory_users u
		JOIN directories d ON d.parent = u.parent AND d.id = u.directory
		JOIN directory_members m ON m.parent = u.parent AND m.directory = u.directory AND m.value = u.id
		JOIN directory_groups g ON g.parent = m.parent AND g.directory = m.directory AND g.id = m.group_id
		WHERE u.parent = $1 AND u.account = ANY($2) AND u.active = 1`

	raiseGroup = `UPDATE directory_groups SET version = version + 1, modified_at = $4 WHERE parent = $1 AND directory = $2 AND id = $3`
	joinOrg    = `INSERT INTO memberships (parent, account, org, present, role, source, rules, since)
		SELECT $1, account, $2, 1, 'developer', 'mapping', $3, $4 FROM unnest($5::text[]) AS account`
	raiseAccess = `UPDATE persons SET access_rev = access_rev + 1 WHERE parent = $1 AND account = ANY($2)`

	rule   = `[{"name":"members","file":"bench.yaml","line":7,"column":5,"why":"group \"bench\""}]`
	joined = `{"role":"developer","source":"mapping","rules":` + rule + `}`
)

// patch adds the i-th hundred people to the group in three round trips, begin
// and commit among them.
func (b *baseline) patch(ctx context.Context, i int) error {
	c, err := b.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer c.Release()
	p, now := b.place, time.Now().UnixMicro()
	values := b.users[i*bench.MembersPerPatch:][:bench.MembersPerPatch]
	var live bool
	var rev, name, external, doc string
	var version int64
	var accounts []string
	first := &pgx.Batch{}
	first.Queue("BEGIN")
	first.Queue(shareLock, lockKey("parent:"+p.Parent))
	first.Queue(revAndToken, p.Parent, p.TokenHash, now).QueryRow(one(&rev, &live))
	first.Queue(shareLock, lockKey("members:"+p.Directory))
	first.Queue(groupsOf, p.Parent, p.Directory, values).Query(none("a group among the users"))
	first.Queue(usersOf, p.Parent, p.Directory, values).Query(collect(&accounts))
	first.Queue(lockGroup, p.Parent, p.Directory, b.group).QueryRow(one(&name, &external, &doc, &version))
	if err := trip(ctx, c, first); err != nil {
		return err
	}
	var added []string
	f := facts{}
	second := &pgx.Batch{}
	second.Queue(addMembers, p.Parent, p.Directory, b.group, values).Query(collect(&added))
	second.Queue(lockPersons, p.Parent, accounts)
	f.queue(second, p.Parent, accounts)
	if err := trip(ctx, c, second); err != nil {
		return err
	}
	if len(added) != len(values) || f.persons != len(values) {
		return fmt.Errorf("%d of %d joined, and %d are persons", len(added), len(values), f.persons)
	}
	third := &pgx.Batch{}
	third.Queue(raiseGroup, p.Parent, p.Directory, b.group, now)
	third.Queue(joinOrg, p.Parent, p.Console, rule, now, accounts)
	es := &eventRows{}
	es.add("directory_group.changed", "", "", b.group, fmt.Sprintf(`{"added":%d,"removed":0}`, len(added)), 0)
	for _, account := range accounts {
		es.add("membership.added", account, p.Console, "", joined, 1)
	}
	es.queue(third, p.Parent, p.Directory, now)
	third.Queue(raiseAccess, p.Parent, accounts)
	third.Queue("COMMIT")
	return trip(ctx, c, third)
}

// collect reads an answer of one column.
func collect(into *[]string) func(pgx.Rows) error {
	return func(rows pgx.Rows) (err error) {
		*into, err = pgx.CollectRows(rows, pgx.RowTo[string])
		return err
	}
}

// facts are what is read of people before they are settled. Here what follows
// from them is known, so that only their number is kept.
type facts struct{ persons, memberships, links, groups int }

func (f *facts) queue(batch *pgx.Batch, parent string, accounts []string) {
	for _, q := range []struct {
		query string
		count *int
	}{{personsOf, &f.persons}, {membershipsOf, &f.memberships}, {linksOf, &f.links}, {namesOf, &f.groups}} {
		batch.Queue(q.query, parent, accounts).Query(func(rows pgx.Rows) error {
			defer rows.Close()
			for rows.Next() {
				if _, err := rows.Values(); err != nil { // decoded, as whoever needs them does
					return err
				}
				*q.count++
			}
			return rows.Err()
		})
	}
}
