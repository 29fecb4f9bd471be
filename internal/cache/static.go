package cache

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"usher/internal/identity"
)

// How replicas show each other in Redis that they can write there.
const (
	BeatEvery = 5 * time.Second
	beatFor   = 10 * time.Second // how long a beat is good: two may be lost
	beatSlack = time.Second      // by which clocks may run apart meanwhile
)

// staticWithin bounds a round trip: changes wait for it, and logins without SQL.
const staticWithin = 500 * time.Millisecond

// maxDenied is how many people of a tenant get a tombstone each; past it the whole
// tenant does.
const maxDenied = 200

// Static keeps in Redis, for each person, the last decision that let them in or
// that it holds no more, so that a replica without SQL may answer a login. All it
// says is void unless every replica could have written a tombstone there.
//
// A decision is written only over the state that was in Redis before its
// revisions were read (Ticket), and a tombstone changes that state; so whichever
// comes last to Redis, and whatever Redis forgets between, a decision that was
// made before a change never stands behind its tombstone.
type Static struct {
	r     *Redis
	bound time.Duration

	mu      sync.Mutex                  // guards the rest
	sent    time.Time                   // when the latest beat went off
	run     string                      // which Redis answered it
	clock   int64                       // of that, in milliseconds
	heard   time.Time                   // when it said so
	told    map[string]time.Time        // when tombstones of a tenant were last written
	pending map[string]map[string]int64 // tombstones that Redis does not have yet: revisions by account and tenant; nil: all of the tenant
}

// NewStatic returns what keeps decisions for bound.
func NewStatic(r *Redis, bound time.Duration) *Static {
	return &Static{r: r, bound: bound, pending: map[string]map[string]int64{}, told: map[string]time.Time{}}
}

func personKey(parent, account string) string { return personPrefix(parent) + account }
func personPrefix(parent string) string       { return "usher:{" + parent + "}:person:" }
func tenantKey(parent string) string          { return "usher:{" + parent + "}:tenant" }
func beatKey(replica string) string           { return "usher:beat:" + replica }

func pointerKey(parent string, name Name) string {
	return "usher:{" + parent + "}:name:" + field(name)
}

func field(name Name) string { return base64.RawURLEncoding.EncodeToString(name[:]) }

// thisRedis is what every script begins with: which Redis this is, and its clock.
const thisRedis = `local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
`

const ticketScript = thisRedis + `local p = redis.call('HGET', KEYS[1], 'n')
if not p then
  p = ARGV[1]
  redis.call('HSET', KEYS[1], 'n', p, 'state', 'new', 'rev', '0')
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
local q = redis.call('GET', KEYS[2])
if not q then q = ARGV[1] end
redis.call('SET', KEYS[2], q, 'PX', ARGV[2])
return {p, q, run, tostring(now)}`

const keepScript = thisRedis + `if run ~= ARGV[1] or redis.call('HGET', KEYS[1], 'n') ~= ARGV[2] or redis.call('GET', KEYS[2]) ~= ARGV[3] then return 0 end
local state, rev = redis.call('HGET', KEYS[1], 'state'), redis.call('HGET', KEYS[1], 'rev')
if state == 'deny' and tonumber(rev) > tonumber(ARGV[4]) then return 0 end
if state ~= 'allow' or rev ~= ARGV[4] or redis.call('HLEN', KEYS[1]) > 10 then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'n', ARGV[2], 'state', 'allow', 'rev', ARGV[4])
end
redis.call('HSET', KEYS[1], ARGV[5], ARGV[6])
redis.call('PEXPIRE', KEYS[1], ARGV[7])
redis.call('SET', KEYS[3], ARGV[8], 'PX', ARGV[7])
return 1`

// Of people first, with a revision each, then of tenants.
const denyScript = `local people = tonumber(ARGV[3])
for i, key in ipairs(KEYS) do
  if i <= people then
    local rev = ARGV[3 + i]
    local was = redis.call('HGET', key, 'rev')
    if was and redis.call('HGET', key, 'state') == 'deny' and tonumber(was) > tonumber(rev) then rev = was end
    redis.call('DEL', key)
    redis.call('HSET', key, 'n', ARGV[1], 'state', 'deny', 'rev', rev)
    redis.call('PEXPIRE', key, ARGV[2])
  else
    redis.call('SET', key, ARGV[1], 'PX', ARGV[2])
  end
end
return #KEYS`

const beatScript = thisRedis + `if run == ARGV[2] then redis.call('SET', KEYS[1], run, 'PXAT', ARGV[1]) end
return {run, tostring(now)}`

const askScript = thisRedis + `for i = 3, #KEYS do
  if redis.call('GET', KEYS[i]) ~= run then return {'replica'} end
end
local account = redis.call('GET', KEYS[1])
if not account then return {'unknown'} end
local key = ARGV[1] .. account
if redis.call('HGET', key, 'state') ~= 'allow' then return {'denied'} end
local sealed, q = redis.call('HGET', key, ARGV[2]), redis.call('GET', KEYS[2])
if not sealed or not q then return {'unknown'} end
return {'', account, sealed, redis.call('HGET', key, 'n'), q, run, tostring(now), redis.call('HGET', key, 'rev')}`

// Ticket is the state of a person in Redis before the revisions were read by
// which a decision about them is made.
type Ticket struct {
	parent, account     string
	person, tenant, run string
	at                  int64 // by the clock of Redis, in milliseconds
}

// Ticket asks for the state of a person. nil: Redis did not say.
func (s *Static) Ticket(ctx context.Context, parent, account string) *Ticket {
	if !s.r.up() {
		return nil
	}
	said, err := s.eval(ctx, ticketScript, []string{personKey(parent, account), tenantKey(parent)}, rand.Text(), s.bound.Milliseconds())
	if err != nil || len(said) != 4 {
		return nil
	}
	at, err := strconv.ParseInt(said[3], 10, 64)
	if err != nil {
		return nil
	}
	return &Ticket{parent: parent, account: account, person: said[0], tenant: said[1], run: said[2], at: at}
}

// eval runs a script whose answer is a list of texts.
func (s *Static) eval(ctx context.Context, script string, keys []string, args ...any) (said []string, err error) {
	err = s.r.callFor(ctx, staticWithin, func(ctx context.Context) error {
		said, err = s.r.client.Eval(ctx, script, keys, args...).StringSlice()
		return err
	})
	return said, err
}

// promise is what a decision in Redis says, sealed.
type promise struct {
	Name, Account, Person, Tenant, Run string
	Rev, At, Until                     int64 // times in milliseconds since 1970
	Body                               []byte
}

// Keep writes a decision, unless anything has changed since its ticket, and reports
// whether it did. It was made under a revision of the person, and what it rests on
// beside ends at until, in milliseconds since 1970; 0: never.
func (s *Static) Keep(ctx context.Context, t *Ticket, name Name, rev, until int64, body []byte) bool {
	if t == nil || !s.r.up() {
		return false
	}
	text, err := json.Marshal(promise{
		Name: field(name), Account: t.account, Person: t.person, Tenant: t.tenant, Run: t.run, Rev: rev, At: t.at, Until: until, Body: body,
	})
	if err != nil {
		return false
	}
	sealed := s.r.seal(staticKey(t.parent, name), "static", text)
	if sealed == nil {
		return false
	}
	keys, kept := []string{personKey(t.parent, t.account), tenantKey(t.parent), pointerKey(t.parent, name)}, 0
	err = s.r.callFor(ctx, staticWithin, func(ctx context.Context) (err error) {
		kept, err = s.r.client.Eval(ctx, keepScript, keys, t.run, t.person, t.tenant, strconv.FormatInt(rev, 10), field(name), sealed, s.bound.Milliseconds(), t.account).Int()
		return err
	})
	return err == nil && kept == 1
}

// staticKey is what promises are sealed for: their name in their tenant. What they
// were made under they say themselves.
func staticKey(parent string, name Name) Key { return Key{parent: parent, name: name, sum: name} }

// Reasons for which a login without SQL is not answered.
const (
	StaticAway    = "redis"   // Redis does not answer
	StaticReplica = "replica" // of some replica it cannot be told whether it could write tombstones
	StaticUnknown = "unknown" // nothing is kept of the login
	StaticDenied  = "denied"  // the person's access has changed since
	StaticStale   = "stale"   // what is kept is too old, of another Redis or of before a change
	StaticGarbage = "garbage" // what is kept is not of this fleet
)

// Ask returns the decision that is kept of a login, where every one of replicas
// has shown that it can write there: the one round trip of a login without SQL. why
// is empty where it is good.
func (s *Static) Ask(ctx context.Context, parent string, name Name, replicas []string) (account string, body []byte, why string) {
	if !s.r.up() {
		return "", nil, StaticAway
	}
	keys := []string{pointerKey(parent, name), tenantKey(parent)}
	for _, id := range replicas {
		keys = append(keys, beatKey(id))
	}
	said, err := s.eval(ctx, askScript, keys, personPrefix(parent), field(name))
	switch {
	case err != nil || len(said) == 0:
		return "", nil, StaticAway
	case said[0] != "":
		return "", nil, said[0]
	case len(said) != 8 || len(replicas) == 0:
		return "", nil, StaticGarbage
	}
	text, ok := s.r.open(staticKey(parent, name), "static", said[2])
	var p promise
	if !ok || json.Unmarshal(text, &p) != nil || p.Name != field(name) || p.Account != said[1] {
		return "", nil, StaticGarbage
	}
	now, err := strconv.ParseInt(said[6], 10, 64)
	if err != nil {
		return "", nil, StaticGarbage
	}
	if p.Person != said[3] || p.Tenant != said[4] || p.Run != said[5] || strconv.FormatInt(p.Rev, 10) != said[7] ||
		now < p.At || now-p.At >= s.bound.Milliseconds() || p.Until != 0 && time.Now().UnixMilli() >= p.Until {
		return "", nil, StaticStale
	}
	return p.Account, p.Body, ""
}

// Denied are people whose access changes: the revisions they are given, by account
// and tenant; nil: everybody of the tenant.
type Denied map[string]map[string]int64

// Deny writes tombstones. Those that Redis does not take are kept, and no beat is
// sent before it has.
func (s *Static) Deny(d Denied) error {
	s.mu.Lock()
	for parent := range d {
		s.told[parent] = time.Now()
	}
	s.mu.Unlock()
	err := s.deny(d)
	if err == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for parent, people := range d {
		s.add(parent, people)
	}
	return err
}

// add keeps tombstones that are still to be written.
func (s *Static) add(parent string, people map[string]int64) {
	waiting, some := s.pending[parent]
	if people == nil || some && waiting == nil || len(waiting)+len(people) > maxDenied {
		s.pending[parent] = nil
		return
	}
	if !some {
		waiting = map[string]int64{}
		s.pending[parent] = waiting
	}
	for account, rev := range people {
		waiting[account] = max(rev, waiting[account])
	}
}

// deny tries even while requests leave Redis alone: whoever waits for it waits longer
// where it fails.
func (s *Static) deny(d Denied) error {
	ctx, cancel := context.WithTimeout(context.Background(), staticWithin)
	defer cancel()
	var people, tenants []string
	var revs []any
	for parent, accounts := range d {
		if accounts == nil || len(accounts) > maxDenied {
			tenants = append(tenants, tenantKey(parent))
			continue
		}
		for account, rev := range accounts {
			people, revs = append(people, personKey(parent, account)), append(revs, strconv.FormatInt(rev, 10))
		}
	}
	keys := slices.Concat(people, tenants)
	args := append([]any{rand.Text(), s.bound.Milliseconds(), len(people)}, revs...)
	n, err := s.r.client.Eval(ctx, denyScript, keys, args...).Int()
	if err == nil && n != len(keys) {
		err = fmt.Errorf("%d of %d tombstones were written", n, len(keys))
	}
	if err != nil && !harmless(err) {
		s.r.trip(err)
	}
	return err
}

// Beat shows the others that this replica can write tombstones, once all that it
// owes are written. On another Redis than before, which may not have what the last
// one was given, it first makes void what is kept of the tenants concerned.
func (s *Static) Beat(ctx context.Context, replica string) error {
	for range 3 { // the first learns which Redis this is
		s.mu.Lock()
		owed := Denied(s.pending)
		s.pending = map[string]map[string]int64{}
		s.mu.Unlock()
		if len(owed) > 0 {
			if err := s.Deny(owed); err != nil {
				return err
			}
		}
		if done, err := s.beat(ctx, replica); done || err != nil {
			return err
		}
	}
	return identity.Errorf(identity.CodeUnavailable, "", "Redis changes")
}

func (s *Static) beat(ctx context.Context, replica string) (done bool, err error) {
	s.mu.Lock()
	if len(s.pending) > 0 { // a change has come between
		s.mu.Unlock()
		return false, nil
	}
	known := s.run
	// By the clock of Redis and not from when it gets there: a beat that was long
	// under way says nothing of when it arrives.
	until := strconv.FormatInt(s.clock+time.Since(s.heard).Milliseconds()+beatFor.Milliseconds(), 10)
	if known != "" {
		s.sent = time.Now()
	}
	s.mu.Unlock()
	said, err := s.eval(ctx, beatScript, []string{beatKey(replica)}, until, known)
	if err != nil {
		return false, err
	}
	if len(said) != 2 {
		return false, identity.Errorf(identity.CodeUnavailable, "", "Redis answers what it was not asked")
	}
	now, err := strconv.ParseInt(said[1], 10, 64)
	if err != nil {
		return false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.run, s.clock, s.heard = said[0], now, time.Now()
	if said[0] == known {
		return true, nil
	}
	for parent, at := range s.told {
		if time.Since(at) < s.bound {
			s.pending[parent] = nil
		} else {
			delete(s.told, parent)
		}
	}
	return false, nil
}

// Silent returns how long the others may still believe by an earlier beat that this
// replica can write tombstones.
func (s *Static) Silent() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sent.IsZero() {
		return 0
	}
	return max(0, beatFor+beatSlack-time.Since(s.sent))
}

// Owes reports whether tombstones wait to be written.
func (s *Static) Owes() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.pending) > 0
}
