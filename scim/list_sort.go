package scim

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// maxKey is how many bytes of a value count where no index keeps it in order.
const maxKey = 256

// order is how a list is sorted (RFC 7644 section 3.4.2.3). The zero order is
// by id, ascending.
type order struct {
	ref        schema.Ref        // what is sorted by
	leaf       *schema.Attribute // whose values are compared; nil: the id
	descending bool
	by         directory.Order // what serves it
	scan       bool            // nothing does: it takes a look at every candidate
}

// orderOf reads sortBy and sortOrder.
func orderOf(res *schema.Resource, s search) (order, error) {
	o := order{descending: strings.EqualFold(s.sortOrder, "descending")}
	if !o.descending && s.sortOrder != "" && !strings.EqualFold(s.sortOrder, "ascending") {
		return o, schema.Errorf(schema.InvalidValue, "sortOrder: %s is neither ascending nor descending", schema.Clip(s.sortOrder))
	}
	if s.sortBy == "" {
		return order{}, nil
	}
	var ok bool
	if o.ref, ok = res.Resolve(s.sortBy); !ok || o.ref.Attr == nil {
		return o, schema.Errorf(schema.InvalidValue, "sortBy: %s", schema.NoAttribute(res, s.sortBy))
	}
	o.leaf = o.ref.Leaf()
	if o.leaf.Type == schema.TypeComplex {
		if !o.leaf.HasValue() {
			return o, schema.Errorf(schema.InvalidValue, "sortBy: %s is complex: sort by one of its sub-attributes", o.leaf.Path)
		}
		o.leaf = o.leaf.SubAttribute(schema.SubValue)
	}
	if o.leaf.Returned == schema.ReturnedNever || o.ref.Attr.Returned == schema.ReturnedNever {
		return o, schema.Errorf(schema.InvalidValue, "sortBy: %s is never returned and cannot be sorted by", o.leaf.Path)
	}
	switch core := !o.ref.Extension; {
	case core && o.leaf.Name == schema.AttrID && o.ref.Sub == nil:
		o.leaf = nil
	case core && o.leaf == o.ref.Attr && o.leaf.Name == schema.AttrUserName && res.Core.ID == schema.UserURN:
		o.by = directory.OrderUserName
	case core && o.leaf == o.ref.Attr && o.leaf.Name == schema.AttrDisplayName && res.Core.ID != schema.UserURN:
		o.by = directory.OrderDisplayName
	default:
		o.scan = true
	}
	return o, nil
}

// name is what a list is sorted by.
func (o order) name() string {
	if o.leaf == nil {
		return schema.AttrID
	}
	return o.leaf.Path
}

// uses reports whether the order looks at the core attribute name.
func (o order) uses(name string) bool {
	return o.leaf != nil && !o.ref.Extension && o.ref.Attr.Name == name
}

// key returns where a record stands: keys compare as the order does, byte by
// byte. What has no value stands last; equal values stand by id.
func (o order) key(doc map[string]any, id string) string {
	if o.leaf == nil {
		return id
	}
	v, ok := o.value(doc)
	if !ok {
		return "1\x00" + id
	}
	if o.scan && len(v) > maxKey {
		v = v[:maxKey]
	}
	return "0" + v + "\x00" + id
}

// place takes a key of an order that an index serves apart.
func (o order) place(key string) (value, id string) {
	i := strings.LastIndexByte(key, 0)
	if i < 0 {
		return "", key
	}
	return key[1:i], key[i+1:]
}

// before reports whether one key stands before another.
func (o order) before(a, b string) bool {
	if o.descending {
		return a > b
	}
	return a < b
}

// value returns what a record is sorted by, as text that compares as the values
// do; false where it has none. Of several elements it is the primary one's, else
// the first one's.
func (o order) value(doc map[string]any) (string, bool) {
	if o.ref.Extension {
		doc, _ = doc[o.ref.Schema.ID].(map[string]any)
	}
	v := doc[o.ref.Attr.Name]
	if list, ok := v.([]any); ok && len(list) > 0 {
		v = list[max(0, slices.IndexFunc(list, func(e any) bool {
			m, _ := e.(map[string]any)
			return m[schema.SubPrimary] == true
		}))]
	}
	if m, ok := v.(map[string]any); ok {
		v = m[o.leaf.Name]
	}
	switch v := v.(type) {
	case bool:
		return strconv.FormatBool(v), true // false sorts before true
	case int64:
		return sortable(float64(v)) + beyond(v), true
	case float64:
		return sortable(v) + beyond(0), true
	case string:
		if o.leaf.Type == schema.TypeDateTime {
			t, ok := schema.ParseTime(v)
			return t.UTC().Format("2006-01-02T15:04:05.000000000"), ok
		}
		if !o.leaf.CaseExact {
			v = identity.Fold(v)
		}
		return v, v != ""
	}
	return "", false
}

// sortable writes a number so that the texts compare as the numbers do.
func sortable(f float64) string {
	bits := math.Float64bits(f)
	if bits>>63 != 0 {
		bits = ^bits
	} else {
		bits |= 1 << 63
	}
	return hex.EncodeToString(binary.BigEndian.AppendUint64(nil, bits))
}

// beyond writes what float64 cannot hold of an integer, so that the texts
// compare as those rests do.
func beyond(v int64) string {
	const middle, limit = 1 << 15, 1 << 63
	rest := int64(0)
	if f := float64(v); f == limit { // rounded up, past the largest
		rest = v - math.MaxInt64 - 1
	} else {
		rest = v - int64(f)
	}
	return fmt.Sprintf("%04x", middle+rest)
}

// keyed is a record and where it stands in its list.
type keyed[T any] struct {
	key  string
	item T
}

// top keeps the first records of a list that come in any order, so that what
// it holds does not grow with the list.
type top[T any] struct {
	order order
	after string // only what stands behind this counts; empty: everything does
	keep  int
	size  func(T) int
	most  int // bytes, by size, that may be kept
	items []keyed[T]
	held  int  // bytes, by size
	full  bool // the last of items was cut to keep
}

func (t *top[T]) offer(key string, item T) error {
	if t.keep == 0 || t.after != "" && !t.order.before(t.after, key) {
		return nil
	}
	if t.full && !t.order.before(key, t.items[t.keep-1].key) {
		return nil
	}
	t.items = append(t.items, keyed[T]{key, item})
	if t.held += t.size(item); len(t.items) >= 2*t.keep || t.held > 2*t.most {
		return t.cut()
	}
	return nil
}

// cut sorts what is kept and lets go of the rest.
func (t *top[T]) cut() error {
	slices.SortFunc(t.items, func(a, b keyed[T]) int {
		if t.order.descending {
			a, b = b, a
		}
		return strings.Compare(a.key, b.key)
	})
	if len(t.items) >= t.keep {
		for _, gone := range t.items[t.keep:] {
			t.held -= t.size(gone.item)
		}
		clear(t.items[t.keep:])
		t.items, t.full = t.items[:t.keep], true
	}
	return heldWell(t.held, t.most)
}
