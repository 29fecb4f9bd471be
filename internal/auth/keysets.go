package auth

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"log/slog"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/go-jose/go-jose/v4"

	"usher/internal/outgoing"
	"usher/internal/slots"
	"usher/internal/store/credentials"
)

// How key sets are fetched and remembered.
const (
	fetchFor     = 5 * time.Second
	maxFetched   = 256 << 10        // bytes
	maxFetchKeys = 64               // of one set
	maxFetches   = 8                // at once, half of them for one tenant at most
	maxSets      = 4096             // remembered; past it one makes room
	maxSetsOf    = 64               // of one tenant
	coolDown     = 30 * time.Second // in which an address that failed is left alone, and is not asked for a key that was not there
	maxMissed    = 4                // keys that were not there within coolDown: after so many an address is left alone
	freshFor     = 10 * time.Minute // unless the answer says, from minFresh to maxFresh
	minFresh     = time.Minute
	maxFresh     = time.Hour
	staleFor     = 6 * time.Hour // keys that were good count so long while the address fails
)

// KeySets fetches the key sets of issuers and remembers them. What it fetches is
// for the request that needs it and for those that wait with it: it is called
// outside of transactions, and holds no lock while it waits.
type KeySets struct {
	client *http.Client
	told   func(fetched bool)
	log    *slog.Logger
	now    func() time.Time
	slots  *slots.Slots
	decoys func() map[jose.SignatureAlgorithm]jose.JSONWebKey

	mu   sync.Mutex // guards sets, not what they point to
	sets map[source]*keySet
}

// source is where the keys of an issuer are. Each tenant has its own, though it be
// the address of another's: what one of them asks for there in vain is felt by it
// alone. The keys that are found count for all.
type source struct {
	tenant   string
	address  string
	metadata bool // address is that of an OpenID provider, whose metadata say where its keys are
}

// keySet is what is known of one source.
type keySet struct {
	mu      sync.Mutex // guards the rest; not held while it is fetched
	keys    jose.JSONWebKeySet
	fetched time.Time     // zero: never
	fresh   time.Time     // until when the keys count unasked
	failed  time.Time     // of the last look, where it brought no keys
	missed  []missed      // within coolDown, and maxMissed at most
	running chan struct{} // closed when the fetch under way has ended
}

// missed is a key that was looked for and not there.
type missed struct {
	kid string
	at  time.Time
}

// cooling reports whether the source is to be left alone though the key of a
// token is not among those known. A key that was not there keeps nobody from
// looking for another: tokens by a key that was just withdrawn do not hold up
// those by the one that came for it.
func (s *keySet) cooling(kid string, now time.Time) bool {
	s.missed = slices.DeleteFunc(s.missed, func(m missed) bool { return !within(m.at, now) })
	return within(s.failed, now) || len(s.missed) >= maxMissed || slices.ContainsFunc(s.missed, func(m missed) bool { return m.kid == kid })
}

// within reports whether a look is so recent that there is none yet, wherever the
// clock was set meanwhile.
func within(at, now time.Time) bool {
	return !at.IsZero() && now.Sub(at) < coolDown && at.Sub(now) < coolDown
}

// NewKeySets returns an empty memory; client is outgoing.Client's, and told is
// told of every fetch whether it brought keys; nil: nobody is.
func NewKeySets(client *http.Client, told func(fetched bool), log *slog.Logger, now func() time.Time) *KeySets {
	if told == nil {
		told = func(bool) {}
	}
	return &KeySets{client: client, told: told, log: log, now: now, slots: slots.New(maxFetches), decoys: sync.OnceValue(decoys), sets: map[source]*keySet{}}
}

// Verify returns by which credential a token is taken, or a Refusal of ErrToken.
// Whatever the reason, one signature is looked at.
func (k *KeySets) Verify(ctx context.Context, t *JWT, trusting []*credentials.Credential) (Verified, error) {
	why := "no key of the trusted issuer has the kid and alg of the token"
	looked := false
	for _, c := range trusting {
		set, problem := k.keysTrusted(ctx, t, c)
		if problem != "" {
			why = problem
		}
		key, ok := t.keyOf(set)
		if !ok {
			continue
		}
		looked = true
		if t.signedBy(key) {
			return Verified{Credential: c.ID, Target: c.Target, Bearer: Bearer{Hash: c.Hash, Until: t.until()}}, nil
		}
		why = "the signature of the token is not by the key it names"
	}
	if !looked {
		t.signedBy(k.decoys()[jose.SignatureAlgorithm(t.header.Algorithm)])
	}
	return Verified{}, refuse(why)
}

// Refuse is Verify for a token that nobody trusts, for the reason that is given.
func (k *KeySets) Refuse(ctx context.Context, t *JWT, why string) error {
	_, _ = k.Verify(ctx, t, nil) // always refused
	return refuse(why)
}

// keysTrusted returns the keys of an issuer that a directory trusts, and what is
// the matter where they could not be had.
func (k *KeySets) keysTrusted(ctx context.Context, t *JWT, c *credentials.Credential) (set jose.JSONWebKeySet, problem string) {
	if c.JWKS != "" {
		if json.Unmarshal([]byte(c.JWKS), &set) != nil {
			return set, "the keys of the trusted issuer cannot be read"
		}
		return set, ""
	}
	trust, err := TrustOf(c)
	if err != nil {
		return set, "the trusted issuer cannot be read"
	}
	set, _, problem = k.keysOf(ctx, t, source{tenant: c.Parent, address: trust.JWKSURL})
	return set, problem
}

// keysOf returns the keys of an issuer, which have the token's where the issuer
// has it; when they were fetched; and what is the matter where they could not be
// had.
func (k *KeySets) keysOf(ctx context.Context, t *JWT, src source) (set jose.JSONWebKeySet, fetched time.Time, problem string) {
	s := k.set(src)
	for {
		now := k.now()
		s.mu.Lock()
		has := t.isIn(s.keys)
		old := s.fetched.IsZero() || !now.Before(s.fetched.Add(staleFor)) && !now.Before(s.fresh)
		settled := has && now.Before(s.fresh)
		cooling := s.cooling(t.kid(), now)
		running := s.running
		if set, fetched = s.keys, s.fetched; old {
			set = jose.JSONWebKeySet{}
		}
		if !settled && !cooling && running == nil {
			s.running = make(chan struct{})
		}
		s.mu.Unlock()
		switch {
		case settled:
			return set, fetched, ""
		case running != nil:
			select {
			case <-running:
				continue
			case <-ctx.Done():
				return set, fetched, "the request ended while the keys of the issuer were fetched"
			}
		case cooling && old:
			return set, fetched, "the keys of the issuer could not be fetched; the log of the daemon says why"
		case cooling:
			return set, fetched, ""
		}
		k.fetch(ctx, t, src, s)
	}
}

func (k *KeySets) set(src source) *keySet {
	k.mu.Lock()
	defer k.mu.Unlock()
	s := k.sets[src]
	if s == nil {
		k.makeRoom(src.tenant)
		s = &keySet{}
		k.sets[src] = s
	}
	return s
}

// makeRoom forgets a set where there are too many, of a tenant or in all: whoever
// names many issuers pushes out their own.
func (k *KeySets) makeRoom(tenant string) {
	var own, some source
	n := 0
	for some = range k.sets {
		if some.tenant == tenant {
			own = some
			n++
		}
	}
	switch {
	case n >= maxSetsOf:
		delete(k.sets, own)
	case len(k.sets) >= maxSets:
		delete(k.sets, some)
	}
}

// fetch looks at a source once, for the key of a token and for everybody who
// waits: the end of the request that happens to do it is not the end of that. A
// look that finds the key starts no cool-down, so an issuer that publishes a key
// before it signs by it has nobody wait.
func (k *KeySets) fetch(ctx context.Context, t *JWT, src source, s *keySet) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fetchFor)
	defer cancel()
	var keys jose.JSONWebKeySet
	var header http.Header
	back, err := k.slots.Take(ctx, src.tenant)
	if err == nil {
		keys, header, err = k.get(ctx, src)
		back()
	}
	k.told(err == nil)
	now := k.now()
	if err != nil {
		k.log.Warn("the keys of an issuer could not be fetched", "address", src.address, "error", err)
	} else {
		k.share(src, keys, now, freshness(header))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed = now; err == nil {
		s.failed = time.Time{}
		s.learn(keys, now, freshness(header))
		if !t.isIn(keys) {
			s.missed = append(s.missed, missed{t.kid(), now})
		}
	}
	close(s.running)
	s.running = nil
}

// share tells other tenants with the same issuer what it publishes now: a key that
// is gone is gone for all of them. Only what was looked for in vain is each one's
// own.
func (k *KeySets) share(src source, keys jose.JSONWebKeySet, now time.Time, fresh time.Duration) {
	var others []*keySet
	k.mu.Lock()
	for other, s := range k.sets {
		if other.address == src.address && other.metadata == src.metadata && other.tenant != src.tenant {
			others = append(others, s)
		}
	}
	k.mu.Unlock()
	for _, s := range others {
		s.mu.Lock()
		s.learn(keys, now, fresh)
		s.mu.Unlock()
	}
}

// learn takes keys that were fetched at a time; mu is held.
func (s *keySet) learn(keys jose.JSONWebKeySet, at time.Time, fresh time.Duration) {
	if !at.Before(s.fetched) {
		s.keys, s.fetched, s.fresh = keys, at, at.Add(fresh)
	}
}

// get fetches the keys that are at a source.
func (k *KeySets) get(ctx context.Context, src source) (keys jose.JSONWebKeySet, header http.Header, err error) {
	address := src.address
	if src.metadata {
		if address, err = k.discover(ctx, address); err != nil {
			return keys, nil, err
		}
	}
	b, header, err := outgoing.Get(ctx, k.client, address, maxFetched)
	if err != nil {
		return keys, nil, err
	}
	keys, err = fetchedKeys(b)
	return keys, header, err
}

// freshness is how long an answer says it is good for, within bounds.
func freshness(h http.Header) time.Duration {
	for directive := range strings.SplitSeq(h.Get("Cache-Control"), ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(directive), "=")
		if seconds, err := strconv.Atoi(value); err == nil && strings.EqualFold(name, "max-age") {
			return min(max(time.Duration(min(seconds, 1<<30))*time.Second, minFresh), maxFresh)
		}
	}
	return freshFor
}

// fetchedKeys reads the keys of a set that can sign tokens; others, which a set
// may well have, are left out.
func fetchedKeys(b []byte) (out jose.JSONWebKeySet, err error) {
	var set struct {
		Keys []map[string]json.RawMessage `json:"keys"`
	}
	if err := json.Unmarshal(b, &set); err != nil {
		return out, err
	}
	for _, members := range set.Keys[:min(len(set.Keys), maxFetchKeys)] {
		keep(members)
		raw, err := json.Marshal(members)
		if err != nil {
			return out, err
		}
		var key jose.JSONWebKey
		if key.UnmarshalJSON(raw) == nil && fitsIssuer(key) {
			out.Keys = append(out.Keys, key)
		}
	}
	if len(out.Keys) == 0 {
		return out, badKeys("it has no key that could sign tokens")
	}
	return out, nil
}

// decoys are public keys that signed nothing: a token that no key is there for
// is looked at with one of them, so that it is refused in the same time.
func decoys() map[jose.SignatureAlgorithm]jose.JSONWebKey {
	out := map[jose.SignatureAlgorithm]jose.JSONWebKey{}
	n := make([]byte, minRSA/8)
	_, _ = rand.Read(n) // never fails
	n[0], n[len(n)-1] = n[0]|0x80, n[len(n)-1]|1
	rsaKey := &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: 65537}
	out[jose.RS256], out[jose.PS256] = jose.JSONWebKey{Key: rsaKey}, jose.JSONWebKey{Key: rsaKey}
	for alg, curve := range map[jose.SignatureAlgorithm]elliptic.Curve{jose.ES256: elliptic.P256(), jose.ES384: elliptic.P384()} {
		if key, err := ecdsa.GenerateKey(curve, rand.Reader); err == nil {
			out[alg] = jose.JSONWebKey{Key: &key.PublicKey}
		}
	}
	if public, _, err := ed25519.GenerateKey(rand.Reader); err == nil {
		out[jose.EdDSA] = jose.JSONWebKey{Key: public}
	}
	return out
}
