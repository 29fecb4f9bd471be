package cache

import "github.com/maypok86/otter/v2"

// Local keeps values in the process alone, those that are asked for often, as
// many as fit in its bytes. It is safe for concurrent use. Whether a value is
// still right is for the caller to say.
type Local[K comparable, V any] struct{ kept *otter.Cache[K, V] }

// NewLocal returns an empty one of so many bytes; size returns how many a key
// and its value take.
func NewLocal[K comparable, V any](bytes uint64, size func(K, V) int) *Local[K, V] {
	return &Local[K, V]{otter.Must(&otter.Options[K, V]{
		MaximumWeight: bytes,
		Weigher:       func(k K, v V) uint32 { return uint32(min(entryBytes+size(k, v), 1<<30)) },
	})}
}

// Get returns the value of a key.
func (m *Local[K, V]) Get(k K) (V, bool) { return m.kept.GetIfPresent(k) }

// Set replaces it.
func (m *Local[K, V]) Set(k K, v V) { m.kept.Set(k, v) }
