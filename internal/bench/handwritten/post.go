package handwritten

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"usher/internal/bench"
	"usher/internal/requestid"
)

const (
	shareLock    = `SELECT pg_advisory_xact_lock_shared($1)`
	takeLock     = `SELECT pg_advisory_xact_lock($1)`
	revAndToken  = `SELECT (SELECT rev FROM parents WHERE id = $1), EXISTS (SELECT 1 FROM credentials WHERE hash = $2 AND revoked_at IS NULL AND off = 0 AND (expires_at IS NULL OR expires_at > $3))`
	knownAccount = `SELECT id, email, email_fold, domain, created_at FROM accounts WHERE email_fold = $1`
	remembered   = `SELECT count(DISTINCT account) FROM directory_tombstones WHERE parent = $1 AND directory = $2 AND external_id = $3 AND until > $4`

	insertAccount = `INSERT INTO accounts (id, email, email_fold, domain, created_at) VALUES ($1, $2, $2, $3, $4)`
	insertPerson  = `INSERT INTO persons (parent, account, gate, owner_directory, created_at) VALUES ($1, $2, 'open', $3, $4)`
	insertUser    = `INSERT INTO directory_users (parent, directory, id, user_name_fold, external_id, active, account, linked_at, doc, version, created_at, modified_at)
		VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, 1, $7, $7)`
	countUser = `INSERT INTO directory_totals (parent, directory, kind, shard, n, last) VALUES ($1, $2, 'User', $3, 1, $4)
		ON CONFLICT (parent, directory, kind, shard) DO UPDATE SET n = directory_totals.n + 1,
			moved = directory_totals.moved + CASE WHEN excluded.last > directory_totals.last THEN 0 ELSE 1 END, last = greatest(excluded.last, directory_totals.last)`
	insertEmail = `INSERT INTO directory_emails (parent, directory, value_fold, user_id, pos, type_fold) VALUES ($1, $2, $3, $4, 0, 'work')`
	enterOrg    = `INSERT INTO memberships (parent, account, org, present, role, seat_tier, seat_state, seat_accepts, source, since)
		VALUES ($1, $2, $3, 1, 'user', 'premium', 'held', 'premium,standard', 'directory', $4)`
	insertEvents = `INSERT INTO events (parent, id, at, type, actor_kind, actor_id, account, org, target, after, policy_version, request_id)
		SELECT $1, e.id, $2, e.type, 'directory', $3, e.account, e.org, e.target, e.after, e.version, $4
		FROM unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::bigint[]) AS e(id, type, account, org, target, after, version)`

	entered = `{"role":"user","seat":"premium","seat_state":"held","source":"directory"}`
)

// post writes person i.
func (b *baseline) post(ctx context.Context, i int) error {
	_, err := b.insert(ctx, i)
	return err
}

// insert writes person i in two round trips, begin and commit among them, and
// returns the id of its record.
func (b *baseline) insert(ctx context.Context, i int) (string, error) {
	c, err := b.pool.Acquire(ctx)
	if err != nil {
		return "", err
	}
	defer c.Release()
	p, now, email := b.place, time.Now().UnixMicro(), bench.UserName(i)
	var ties int
	var live bool
	var rev string
	reads := &pgx.Batch{}
	reads.Queue("BEGIN")
	reads.Queue(shareLock, lockKey("parent:"+p.Parent))
	reads.Queue(revAndToken, p.Parent, p.TokenHash, now).QueryRow(one(&rev, &live))
	reads.Queue(takeLock, lockKey("email:"+email))
	reads.Queue(knownAccount, email).Query(none(email))
	reads.Queue(remembered, p.Parent, p.Directory, bench.ExternalID(i), now).QueryRow(one(&ties))
	if err := trip(ctx, c, reads); err != nil {
		return "", err
	}
	account, user := newID(), newID()
	writes := &pgx.Batch{}
	writes.Queue(insertAccount, account, email, bench.Domain, now)
	writes.Queue(insertPerson, p.Parent, account, p.Directory, now)
	writes.Queue(insertUser, p.Parent, p.Directory, user, email, bench.ExternalID(i), account, now, string(bench.UserBody(i)))
	writes.Queue(countUser, p.Parent, p.Directory, shard(user), user)
	writes.Queue(insertEmail, p.Parent, p.Directory, email, user)
	writes.Queue(enterOrg, p.Parent, account, p.Enterprise, now)
	es := &eventRows{}
	es.add("directory_user.created", "", "", user, "", 1)
	es.add("account.created", account, "", user, "", 1)
	es.add("membership.added", account, p.Enterprise, "", entered, 1)
	es.queue(writes, p.Parent, p.Directory, now)
	writes.Queue("COMMIT")
	return user, trip(ctx, c, writes)
}

// eventRows are events by column.
type eventRows struct {
	ids, types, accounts, orgs, targets []string
	after                               []*string
	versions                            []int64
}

func (e *eventRows) add(kind, account, org, target, after string, version int64) {
	e.ids, e.types = append(e.ids, newID()), append(e.types, kind)
	e.accounts, e.orgs, e.targets = append(e.accounts, account), append(e.orgs, org), append(e.targets, target)
	e.versions = append(e.versions, version)
	if after == "" {
		e.after = append(e.after, nil)
	} else {
		e.after = append(e.after, &after)
	}
}

func (e *eventRows) queue(batch *pgx.Batch, parent, directory string, now int64) {
	batch.Queue(insertEvents, parent, now, directory, requestid.New(), e.ids, e.types, e.accounts, e.orgs, e.targets, e.after, e.versions)
}
