package codec

import (
	"bytes"
	"slices"
	"time"

	"usher/scim/schema"
)

// Meta is what "meta" of an answer is written from.
type Meta struct {
	Created      int64  // epoch microseconds; written as RFC 3339 with milliseconds, UTC
	LastModified int64  // epoch microseconds
	Location     string // absolute
	Version      int64
	Beside       uint64 // digest of what is shown that Version does not name; 0: nothing
}

// GroupRef is one element of a user's "groups". Empty fields are left out.
type GroupRef struct {
	Value   string
	Ref     string
	Display string
	Type    string // "direct" or "indirect"
}

// User is a user as answers show it.
type User struct {
	ID     string
	Doc    []byte // the stored canonical document, see AppendDocument
	Groups []GroupRef
	Meta   Meta
}

// Group is a group as answers show it; its members come beside it.
type Group struct {
	ID   string
	Doc  []byte // the stored canonical document, see AppendDocument
	Meta Meta
}

// aroundDoc is about how many bytes an answer has beside the document, id and
// location.
const aroundDoc = 192

// AppendUser appends a user. Without a projection, or with one that leaves the
// document whole, the stored bytes are spliced in and not parsed.
func AppendUser(dst []byte, res *schema.Resource, u *User, p *Projection) ([]byte, error) {
	room := len(u.Doc) + len(u.ID) + len(u.Meta.Location) + aroundDoc
	dst, err := appendBegin(slices.Grow(dst, room), res, u.ID, u.Doc, p, p.splices(res))
	if err != nil {
		return dst, err
	}
	if len(u.Groups) > 0 && p.Wants(schema.AttrGroups) {
		dst = appendGroups(dst, u.Groups, p.picker(schema.AttrGroups))
	}
	return append(appendMetaOf(dst, res.Name, &u.Meta, p), '}'), nil
}

// appendBegin appends what the answer holds of a stored document, with the id;
// the closing brace is left to the caller. splices is the projection's.
func appendBegin(dst []byte, res *schema.Resource, id string, stored []byte, p *Projection, splices bool) ([]byte, error) {
	if splices {
		return appendHead(dst, id, stored), nil
	}
	doc, err := DecodeDocument(stored)
	if err != nil {
		return dst, err
	}
	kept := p.explicit(res).Apply(doc)
	kept[schema.AttrID] = id
	dst, err = AppendDocument(dst, res, kept)
	if err != nil {
		return dst, err
	}
	return dst[:len(dst)-1], nil
}

// appendHead appends an object that begins with schemas and id and goes on
// with the rest of doc; the closing brace is left to the caller.
func appendHead(dst []byte, id string, doc []byte) []byte {
	const first = `{"schemas":[`
	if len(doc) < 2 {
		doc = []byte("{}")
	}
	cut := 1
	if bytes.HasPrefix(doc, []byte(first)) {
		cut = bytes.IndexByte(doc, ']') + 1
	}
	dst = append(dst, doc[:cut]...)
	if cut > 1 {
		dst = append(dst, ',')
	}
	dst = append(dst, `"id":`...)
	dst = appendString(dst, id)
	rest := doc[cut : len(doc)-1]
	if len(rest) > 0 && rest[0] != ',' {
		dst = append(dst, ',')
	}
	return append(dst, rest...)
}

// picker returns which sub-attributes of the core attribute name are wanted;
// nil: all of them.
func (p *Projection) picker(name string) func(string) bool {
	if p == nil {
		return nil
	}
	a := p.res.Attribute(name)
	if a == nil {
		return nil
	}
	keep, _ := p.pick(a, p.top[name], p.core)
	if keep == nil {
		return nil
	}
	return func(sub string) bool { s := a.SubAttribute(sub); return s != nil && keep(s) }
}

// wants reports whether a picker keeps a sub-attribute.
func wants(keep func(string) bool, name string) bool { return keep == nil || keep(name) }

// field appends one member of an element; n counts those already written.
func field[T string | []byte](dst []byte, name string, value T, n *int, keep func(string) bool) []byte {
	if len(value) == 0 || !wants(keep, name) {
		return dst
	}
	dst = appendKey(dst, name, *n)
	*n++
	return appendString(dst, value)
}

func appendElement(dst []byte, value, ref, display, kind string, keep func(string) bool) []byte {
	n := 0
	dst = append(dst, '{')
	dst = field(dst, schema.SubValue, value, &n, keep)
	dst = field(dst, schema.SubRef, ref, &n, keep)
	dst = field(dst, schema.SubDisplay, display, &n, keep)
	dst = field(dst, schema.SubType, kind, &n, keep)
	return append(dst, '}')
}

const groupsKey = `,"groups":[`

func appendGroups(dst []byte, groups []GroupRef, keep func(string) bool) []byte {
	dst = append(dst, groupsKey...)
	for i := range groups {
		if i > 0 {
			dst = append(dst, ',')
		}
		g := &groups[i]
		dst = appendElement(dst, g.Value, g.Ref, g.Display, g.Type, keep)
	}
	return append(dst, ']')
}

func appendMetaOf(dst []byte, kind string, m *Meta, p *Projection) []byte {
	if !p.Wants(schema.AttrMeta) {
		return dst
	}
	return appendMeta(dst, kind, m, nil, "", p.picker(schema.AttrMeta))
}

// appendMeta appends meta with the sub-attributes that are kept, nil: all. Where
// at is given the resource with the id is found there, else at m.Location.
func appendMeta(dst []byte, kind string, m *Meta, at *Place, id string, keep func(string) bool) []byte {
	n := 0
	key := func(name, quoted string) bool {
		if !wants(keep, name) {
			return false
		}
		if n++; n > 1 {
			dst = append(dst, ',')
		}
		dst = append(append(dst, quoted...), ':')
		return true
	}
	dst = append(dst, `,"meta":{`...)
	if kind != "" && key("resourceType", `"resourceType"`) {
		dst = appendString(dst, kind)
	}
	var created []byte
	if key("created", `"created"`) {
		from := len(dst)
		dst = appendTime(dst, m.Created)
		created = dst[from:]
	}
	switch {
	case !key("lastModified", `"lastModified"`):
	case created != nil && m.LastModified == m.Created:
		dst = append(dst, created...)
	default:
		dst = appendTime(dst, m.LastModified)
	}
	switch {
	case at == nil && m.Location == "" || !key("location", `"location"`):
	case at == nil:
		dst = appendString(dst, m.Location)
	default:
		dst = at.append(dst, id)
	}
	if key("version", `"version"`) {
		dst = append(m.appendTag(append(dst, '"'), `\"`), '"')
	}
	return append(dst, '}')
}

func appendTime(dst []byte, micros int64) []byte {
	t := time.UnixMicro(micros).UTC()
	year, month, day := t.Date()
	if year < 0 || year > 9999 {
		return append(t.AppendFormat(append(dst, '"'), timeLayout), '"')
	}
	hour, minute, second := t.Clock()
	dst = appendDigits(append(dst, '"'), year/100, year%100)
	dst = appendDigits(append(dst, '-'), int(month))
	dst = appendDigits(append(dst, '-'), day)
	dst = appendDigits(append(dst, 'T'), hour)
	dst = appendDigits(append(dst, ':'), minute)
	dst = appendDigits(append(dst, ':'), second)
	millis := t.Nanosecond() / int(time.Millisecond)
	dst = append(dst, '.', byte('0'+millis/100))
	return append(appendDigits(dst, millis%100), 'Z', '"')
}

// appendDigits appends numbers below 100, two digits each.
func appendDigits(dst []byte, numbers ...int) []byte {
	for _, n := range numbers {
		dst = append(dst, byte('0'+n/10), byte('0'+n%10))
	}
	return dst
}

const timeLayout = "2006-01-02T15:04:05.000Z"

// FormatTime writes epoch microseconds as answers show a time: RFC 3339 with
// milliseconds, UTC. It is the form MetaMap uses.
func FormatTime(micros int64) string {
	return time.UnixMicro(micros).UTC().Format(timeLayout)
}

// MetaMap returns "meta" as a value, for evaluating a filter on it.
func MetaMap(res *schema.Resource, m *Meta) map[string]any {
	return map[string]any{
		"resourceType": res.Name, "location": m.Location, "version": m.Tag(),
		"created": FormatTime(m.Created), "lastModified": FormatTime(m.LastModified),
	}
}
