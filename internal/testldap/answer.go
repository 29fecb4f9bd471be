package testldap

import (
	"net"

	ber "github.com/go-asn1-ber/asn1-ber"
)

// Conn is a client's connection. Answers that cannot be written are dropped:
// the client has gone.
type Conn struct{ net.Conn }

// Attribute is one of an entry's, with its values.
type Attribute struct {
	Name   string
	Values []string
}

// Control is one that goes with an answer.
type Control struct{ OID, Value string }

// Default answers a bind with success, an extended request with refusal, and
// the search of the root entry with root; it reports whether it did.
func (c *Conn) Default(r Request, root ...Attribute) bool {
	switch {
	case r.Op == Bind:
		c.result(r.ID, 1, 0, "", nil)
	case r.Op == Extended:
		c.result(r.ID, 24, 2, "unsupported extended operation", nil)
	case r.Op == Search && r.DN == "":
		c.Entry(r.ID, "", root)
		c.Done(r.ID, 0, "")
	default:
		return r.Op != Search
	}
	return true
}

// Bound ends a bind.
func (c *Conn) Bound(id int64, code int64, text string) { c.result(id, 1, code, text, nil) }

// Entry sends one entry that was found.
func (c *Conn) Entry(id int64, dn string, attributes []Attribute, controls ...Control) {
	op := ber.Encode(ber.ClassApplication, ber.TypeConstructed, 4, nil, "")
	op.AppendChild(octets(dn))
	list := sequence()
	for _, a := range attributes {
		one, set := sequence(), ber.Encode(ber.ClassUniversal, ber.TypeConstructed, ber.TagSet, nil, "")
		for _, v := range a.Values {
			set.AppendChild(octets(v))
		}
		one.AppendChild(octets(a.Name))
		one.AppendChild(set)
		list.AppendChild(one)
	}
	op.AppendChild(list)
	c.send(id, op, controls)
}

// Reference sends one reference to another server.
func (c *Conn) Reference(id int64, url string) {
	op := ber.Encode(ber.ClassApplication, ber.TypeConstructed, 19, nil, "")
	op.AppendChild(octets(url))
	c.send(id, op, nil)
}

// Done ends a search.
func (c *Conn) Done(id int64, code int64, text string, controls ...Control) {
	c.result(id, 5, code, text, controls)
}

// Disconnecting tells the client that the connection is about to end.
func (c *Conn) Disconnecting(text string) { c.result(0, 24, 52, text, nil) }

// Paged is the control that ends a page; the last has an empty cookie.
func Paged(cookie string) Control {
	v := sequence()
	v.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagInteger, int64(0), ""))
	v.AppendChild(octets(cookie))
	return Control{"1.2.840.113556.1.4.319", string(v.Bytes())}
}

// DirSync is the control that ends an answer of DirSync.
func DirSync(more int64, cookie string) Control {
	v := sequence()
	v.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagInteger, more, ""))
	v.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagInteger, int64(0), ""))
	v.AppendChild(octets(cookie))
	return Control{"1.2.840.113556.1.4.841", string(v.Bytes())}
}

// SyncState is the control at an entry of syncrepl.
func SyncState(state int64, uuid string) Control {
	v := sequence()
	v.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagEnumerated, state, ""))
	v.AppendChild(octets(uuid))
	return Control{"1.3.6.1.4.1.4203.1.9.1.2", string(v.Bytes())}
}

// SyncDone is the control at the end of syncrepl.
func SyncDone(cookie string, refreshDeletes bool) Control {
	v := sequence()
	if cookie != "" {
		v.AppendChild(octets(cookie))
	}
	v.AppendChild(ber.NewBoolean(ber.ClassUniversal, ber.TypePrimitive, ber.TagBoolean, refreshDeletes, ""))
	return Control{"1.3.6.1.4.1.4203.1.9.1.3", string(v.Bytes())}
}

// SyncIDs sends a set of ids that are present or deleted.
func (c *Conn) SyncIDs(id int64, deleted bool, uuids ...string) {
	v := ber.Encode(ber.ClassContext, ber.TypeConstructed, 3, nil, "")
	v.AppendChild(ber.NewBoolean(ber.ClassUniversal, ber.TypePrimitive, ber.TagBoolean, deleted, ""))
	set := ber.Encode(ber.ClassUniversal, ber.TypeConstructed, ber.TagSet, nil, "")
	for _, u := range uuids {
		set.AppendChild(octets(u))
	}
	v.AppendChild(set)
	c.intermediate(id, v)
}

// RefreshPresent ends a present phase after which others follow.
func (c *Conn) RefreshPresent(id int64) {
	c.intermediate(id, ber.Encode(ber.ClassContext, ber.TypeConstructed, 2, nil, ""))
}

func (c *Conn) intermediate(id int64, value *ber.Packet) {
	op := ber.Encode(ber.ClassApplication, ber.TypeConstructed, 25, nil, "")
	op.AppendChild(ber.NewString(ber.ClassContext, ber.TypePrimitive, 0, "1.3.6.1.4.1.4203.1.9.1.4", ""))
	op.AppendChild(ber.NewString(ber.ClassContext, ber.TypePrimitive, 1, string(value.Bytes()), ""))
	c.send(id, op, nil)
}

func (c *Conn) result(id int64, tag ber.Tag, code int64, text string, controls []Control) {
	op := ber.Encode(ber.ClassApplication, ber.TypeConstructed, tag, nil, "")
	op.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagEnumerated, code, ""))
	op.AppendChild(octets(""))
	op.AppendChild(octets(text))
	c.send(id, op, controls)
}

func (c *Conn) send(id int64, op *ber.Packet, controls []Control) {
	m := sequence()
	m.AppendChild(ber.NewInteger(ber.ClassUniversal, ber.TypePrimitive, ber.TagInteger, id, ""))
	m.AppendChild(op)
	if len(controls) > 0 {
		list := ber.Encode(ber.ClassContext, ber.TypeConstructed, 0, nil, "")
		for _, control := range controls {
			one := sequence()
			one.AppendChild(octets(control.OID))
			one.AppendChild(octets(control.Value))
			list.AppendChild(one)
		}
		m.AppendChild(list)
	}
	_, _ = c.Write(m.Bytes())
}

func sequence() *ber.Packet {
	return ber.Encode(ber.ClassUniversal, ber.TypeConstructed, ber.TagSequence, nil, "")
}

func octets(s string) *ber.Packet {
	return ber.NewString(ber.ClassUniversal, ber.TypePrimitive, ber.TagOctetString, s, "")
}
