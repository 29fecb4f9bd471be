package codec

import (
	"slices"

	"usher/scim/schema"
)

// Members hands a group's members to each, one after the other as they come out
// of the store. It ends with the first error, its own or that of each, which
// Stream.Group returns.
type Members func(each func(*Member) error) error

// Member is one member of a group; what is empty is left out. Its texts are read
// before the function that is given it returns.
type Member struct {
	Value, Display, Type []byte
	At                   *Place // where Value is found; nil: nowhere, and there is no $ref
}

// Place is the absolute URL below which resources of one type are found, ready
// to be written many times.
type Place struct{ quoted []byte } // as JSON, without the closing quote

// NewPlace returns the place of a URL, its last slash included.
func NewPlace(url string) *Place {
	quoted := appendString(nil, url)
	return &Place{slices.Clip(quoted[:len(quoted)-1])}
}

// append appends the URL of the resource with an id as a JSON string.
func (p *Place) append(dst []byte, id string) []byte {
	dst = append(dst, p.quoted...)
	if !isPlain(id) {
		return append(dst, appendString(nil, id)[1:]...)
	}
	return append(append(dst, id...), '"')
}

// appendMember appends one member with the sub-attributes that are kept, nil:
// all.
func appendMember(dst []byte, m *Member, keep func(string) bool) []byte {
	if keep == nil && m.At != nil && len(m.Display) == 0 && len(m.Type) == 0 {
		// A large group has mostly these: what its URL ends with is quoted already.
		const key = `{"value":`
		from := len(dst) + len(key) + 1
		dst = appendString(append(dst, key...), m.Value)
		to := len(dst)
		dst = append(append(dst, `,"$ref":`...), m.At.quoted...)
		return append(append(dst, dst[from:to]...), '}')
	}
	n := 0
	dst = field(append(dst, '{'), schema.SubValue, m.Value, &n, keep)
	if m.At != nil && wants(keep, schema.SubRef) {
		dst = append(appendKey(dst, schema.SubRef, n), m.At.quoted...)
		n++
		dst = append(dst, appendString(nil, m.Value)[1:]...)
	}
	dst = field(dst, schema.SubDisplay, m.Display, &n, keep)
	dst = field(dst, schema.SubType, m.Type, &n, keep)
	return append(dst, '}')
}
