// Package cache owns what usher may answer again: a cache in two levels, in the
// process and in Redis, whose keys contain the revisions that the store has said
// for the very request that asks. So nothing that is out of date can be found, and
// nothing has to be invalidated: flushing or killing Redis at any moment changes
// no answer. Redis also carries nudges between replicas and shares rate limits.
//
// What comes out of Redis is not trusted: a value carries its key and a code of
// authenticity by a secret that Redis does not know, and anything else is a miss.
// A Redis that is away costs a request nothing: after one call that failed it is
// left alone until a probe, which no request waits for, has reached it again.
package cache

import (
	"context"
	"time"

	"github.com/maypok86/otter/v2"
)

// Level is a level of the cache.
type Level string

// The levels.
const (
	Memory Level = "memory"
	Remote Level = "redis"
)

// Result is what came of one look, or one write.
type Result string

// The results.
const (
	Hit     Result = "hit"
	Miss    Result = "miss"
	Stale   Result = "stale"   // it is kept, and was made under other revisions
	Failed  Result = "error"   // Redis did not answer, or not in time
	Garbage Result = "garbage" // what Redis has is not what a replica of this fleet has put there
	Away    Result = "away"    // Redis is left alone, since it did not answer
)

// entryBytes is what an entry of the first level costs beside its value.
const entryBytes = 224

// Options are what a cache is built from.
type Options[V any] struct {
	Kind  string        // what is cached; part of the key in Redis
	Bytes uint64        // that the values in memory may take, their keys included
	Size  func(V) int   // how many bytes a value takes in memory
	TTL   time.Duration // how long Redis keeps a value
	Redis *Redis        // nil: there is none

	// Encode returns a value of an account as Redis keeps it; false: it is not for
	// Redis. Decode reads it back; false where it is no value of that account.
	Encode func(account string, v V) ([]byte, bool)
	Decode func(account string, b []byte) (V, bool)

	Count func(Level, Result) // nil: not counted
}

// Cache keeps values of one kind. It is safe for concurrent use.
type Cache[V any] struct {
	o      Options[V]
	memory *otter.Cache[Name, entry[V]]
}

// entry is a value and what it was made under.
type entry[V any] struct {
	sum   [32]byte
	value V
}

// New returns an empty cache.
func New[V any](o Options[V]) *Cache[V] {
	if o.Count == nil {
		o.Count = func(Level, Result) {}
	}
	size := o.Size
	return &Cache[V]{o: o, memory: otter.Must(&otter.Options[Name, entry[V]]{
		MaximumWeight: o.Bytes,
		Weigher:       func(_ Name, e entry[V]) uint32 { return uint32(min(entryBytes+size(e.value), 1<<30)) },
	})}
}

// Worth reports whether the store should be asked for revisions to look with:
// whether something is kept by this name here, or may be in Redis.
func (c *Cache[V]) Worth(name Name) bool {
	if _, here := c.memory.GetEntryQuietly(name); here || c.o.Redis.up() {
		return true
	}
	c.o.Count(Memory, Miss)
	return false
}

// Here returns what is kept by a name in memory, provided that it is good without
// its revisions being looked at, which is for the caller to say.
func (c *Cache[V]) Here(name Name, good func(V) bool) (v V, ok bool) {
	e, here := c.memory.GetIfPresent(name)
	if !here || !good(e.value) {
		return v, false
	}
	c.o.Count(Memory, Hit)
	return e.value, true
}

// Peek returns what is kept by a name in memory, under whatever revisions.
func (c *Cache[V]) Peek(name Name) (v V, ok bool) {
	e, ok := c.memory.GetEntryQuietly(name)
	return e.Value.value, ok
}

// Keep replaces in memory what is kept by a key, by a value that differs in
// nothing that concerns other replicas.
func (c *Cache[V]) Keep(k Key, v V) {
	if k.valid() {
		c.memory.Set(k.name, entry[V]{k.sum, v})
	}
}

// Get returns what is kept by a key. It asks Redis at most once, and not for
// longer than Redis' deadline.
func (c *Cache[V]) Get(ctx context.Context, k Key) (v V, ok bool) {
	if !k.valid() {
		return v, false
	}
	e, here := c.memory.GetIfPresent(k.name)
	switch {
	case here && e.sum == k.sum:
		c.o.Count(Memory, Hit)
		return e.value, true
	case here:
		c.o.Count(Memory, Stale)
	default:
		c.o.Count(Memory, Miss)
	}
	if c.o.Redis == nil {
		return v, false
	}
	b, result := c.o.Redis.get(ctx, k, c.o.Kind)
	if result == Hit {
		if v, ok = c.o.Decode(k.account, b); !ok {
			result = Garbage
		}
	}
	c.o.Count(Remote, result)
	if ok {
		c.memory.Set(k.name, entry[V]{k.sum, v})
	}
	return v, ok
}

// Add keeps a value under the revisions that it was made at. Redis gets it behind
// the caller's back.
func (c *Cache[V]) Add(k Key, v V) {
	if !k.valid() {
		return
	}
	c.memory.Set(k.name, entry[V]{k.sum, v})
	if c.o.Redis.up() {
		if b, ok := c.o.Encode(k.account, v); ok {
			c.o.Redis.put(k, c.o.Kind, b, c.o.TTL)
		}
	}
}

// Len is about how many values are in memory.
func (c *Cache[V]) Len() int { return c.memory.EstimatedSize() }
