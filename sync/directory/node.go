package directory

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"usher/internal/store/directory"
	"usher/sync/ldap"
)

// key is sixteen bytes that stand for something longer: a record, a name, or what
// was taken over of an entry. The keys of records are ordered as their texts are.
type key [16]byte

var none key

func digest(parts ...string) key {
	var scratch [256]byte
	b := scratch[:0]
	for _, p := range parts {
		b = appendText(b, p)
	}
	return sumOf(b)
}

// sumOf is the digest of bytes.
func sumOf(b []byte) (k key) {
	sum := sha256.Sum256(b)
	copy(k[:], sum[:])
	return k
}

// recordKey is the id of the record of an entry: of the same entry always the
// same, wherever it is moved and however often it comes back; of two directories
// never.
func recordKey(directory string, kind ldap.Kind, entry string) key {
	k := digest("usher ldap record", directory, string(kind), entry)
	k[6] = k[6]&0x0f | 0x80 // a UUID of version 8
	k[8] = k[8]&0x3f | 0x80
	return k
}

// id is a record's key as its id.
func (k key) id() string {
	s := hex.EncodeToString(k[:])
	return s[0:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// text is another key as it is stored; none is empty.
func (k key) text() string {
	if k == none {
		return ""
	}
	return hex.EncodeToString(k[:])
}

// keyOf is the reverse of id and text; what is neither is none.
func keyOf[T ~string | ~[]byte](text T) (k key) {
	n := 0
	for i := range len(text) {
		c := text[i]
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case c == '-':
			continue
		default:
			return none
		}
		if n == 2*len(k) {
			return none
		}
		k[n/2] = k[n/2]<<4 | c
		n++
	}
	if n != 2*len(k) {
		return none
	}
	return k
}

// unmet is the digest of what was taken over of an entry, as it is stored while
// somebody else has its address.
func (k key) unmet() key { return sumOf(append([]byte("unmet"), k[:]...)) }

// sum adds a key to a sum that does not depend on the order.
func (k *key) sum(more key) {
	carry := 0
	for i := len(k) - 1; i >= 0; i-- {
		n := int(k[i]) + int(more[i]) + carry
		k[i], carry = byte(n), n>>8
	}
}

// The kinds of a node, in their order.
const (
	aGroup byte = 'g'
	aUser  byte = 'u'
)

func kindOf(k ldap.Kind) byte {
	if k == ldap.Group {
		return aGroup
	}
	return aUser
}

// Flags of a node.
const (
	enabled byte = 1 << iota // the entry's own word, whatever its end
	problem
	aliased // groups may call the user by several names, of which ref is one
)

// node is what is known of an entry that was read, of a fixed size. The rest is a
// text in a spool.
type node struct {
	kind            byte
	key             key
	digest, ref, dn key
	flags           byte
	expires         int64 // epoch microseconds, 0: never
	at              int64 // of the text
	n               int   // its length
	twice           bool  // it was read under two names, and is what was read last; not kept
}

const nodeSize = 1 + 4*16 + 1 + 8 + 8 + 4

func (n *node) append(to []byte) []byte {
	to = append(to, n.kind)
	to = append(to, n.key[:]...)
	to = append(to, n.digest[:]...)
	to = append(to, n.ref[:]...)
	to = append(to, n.dn[:]...)
	to = append(to, n.flags)
	to = binary.BigEndian.AppendUint64(to, uint64(n.expires)) //nolint:gosec // read back as it is
	to = binary.BigEndian.AppendUint64(to, uint64(n.at))      //nolint:gosec // likewise
	return binary.BigEndian.AppendUint32(to, uint32(n.n))     //nolint:gosec // a message is far shorter
}

func (n *node) decode(b []byte) {
	n.kind = b[0]
	copy(n.key[:], b[1:])
	copy(n.digest[:], b[17:])
	copy(n.ref[:], b[33:])
	copy(n.dn[:], b[49:])
	n.flags = b[65]
	n.expires = int64(binary.BigEndian.Uint64(b[66:])) //nolint:gosec // as it was written
	n.at = int64(binary.BigEndian.Uint64(b[74:]))      //nolint:gosec // likewise
	n.n = int(binary.BigEndian.Uint32(b[82:]))
}

// live reports whether a user may log in at a time, in epoch microseconds.
func (n *node) live(now int64) bool {
	return n.flags&enabled != 0 && (n.expires == 0 || now < n.expires)
}

// aliased reports whether groups may call a user by several names. A delta in which one
// of them is given up has everything read: what groups say is stored of one name alone.
func (n *node) aliased() bool { return n.flags&aliased != 0 }

// appendText appends a text and its length.
func appendText(to []byte, s string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(s))), s...)
}

// appendTexts appends how many texts there are, and the texts.
func appendTexts(to []byte, list []string) []byte {
	to = binary.AppendUvarint(to, uint64(len(list)))
	for _, s := range list {
		to = appendText(to, s)
	}
	return to
}

// appendContent appends what is taken over of an entry. What it is called and who
// is in it are no part of it.
func appendContent(to []byte, e *ldap.Entry) []byte {
	for _, s := range [...]string{e.ID, e.UserName, e.GivenName, e.FamilyName, e.DisplayName, e.ExternalID} {
		to = appendText(to, s)
	}
	to = appendTexts(to, e.Emails)
	to = binary.AppendUvarint(to, uint64(len(e.Extra)))
	if len(e.Extra) > 0 {
		for _, name := range slices.Sorted(maps.Keys(e.Extra)) {
			to = appendTexts(appendText(to, name), e.Extra[name])
		}
	}
	return to
}

// content reads back what appendContent wrote, and the distinguished name behind
// it.
type content struct {
	b   []byte
	bad bool
}

func (c *content) number() int {
	n, size := binary.Uvarint(c.b)
	if size <= 0 || n > uint64(len(c.b)) {
		c.b, c.bad = nil, true
		return 0
	}
	c.b = c.b[size:]
	return int(n) //nolint:gosec // it is no more than there are bytes
}

func (c *content) text() string {
	n := min(c.number(), len(c.b))
	s := string(c.b[:n])
	c.b = c.b[n:]
	return s
}

func (c *content) texts() (out []string) {
	for range c.number() {
		out = append(out, c.text())
	}
	return out
}

// text is what a node's record is made of.
type text struct {
	Entry  string // the entry's id
	DN     string
	Name   string // userName or displayName
	Emails []string
	Doc    json.RawMessage // without active
}

var errSpoiled = errors.New("what was spilled of an entry cannot be read back")

// textOf makes of what was spilled of an entry what its record is made of.
func textOf(kind byte, spilled []byte) (*text, error) {
	c := content{b: spilled}
	e := ldap.Entry{ID: c.text(), UserName: c.text(), GivenName: c.text(), FamilyName: c.text(), DisplayName: c.text(), ExternalID: c.text(), Emails: c.texts()}
	for range c.number() {
		if e.Extra == nil {
			e.Extra = map[string][]string{}
		}
		name := c.text()
		e.Extra[name] = c.texts()
	}
	t := &text{Entry: e.ID, DN: c.text(), Name: e.UserName, Emails: e.Emails}
	doc := map[string]any{"displayName": e.DisplayName, "externalId": e.ID}
	if kind == aUser {
		doc = docOf(&e)
	} else {
		t.Name = e.DisplayName
	}
	if c.bad {
		return nil, errSpoiled
	}
	var err error
	t.Doc, err = json.Marshal(doc)
	return t, err
}

// docOf is the document of a user's record, as a client of SCIM would have sent
// it, but for active, which depends on the time.
func docOf(e *ldap.Entry) map[string]any {
	doc := map[string]any{"userName": e.UserName, "externalId": e.ID}
	if e.ExternalID != "" {
		doc["externalId"] = e.ExternalID
	}
	name := map[string]any{}
	if e.GivenName != "" {
		name["givenName"] = e.GivenName
	}
	if e.FamilyName != "" {
		name["familyName"] = e.FamilyName
	}
	if len(name) > 0 {
		doc["name"] = name
	}
	if e.DisplayName != "" {
		doc["displayName"] = e.DisplayName
	}
	if len(e.Emails) > 0 {
		list := make([]any, len(e.Emails))
		for i, m := range e.Emails {
			list[i] = map[string]any{"value": m, "type": "work", "primary": i == 0}
		}
		doc["emails"] = list
	}
	for name, values := range e.Extra {
		setExtra(doc, name, values)
	}
	return doc
}

// setExtra sets a further attribute where nothing else stands: at the top, or in
// an extension whose URN its name begins with.
func setExtra(doc map[string]any, name string, values []string) {
	if len(values) == 0 {
		return
	}
	in := doc
	if i := strings.LastIndexByte(name, ':'); i > 0 && strings.HasPrefix(name, "urn:") {
		extension, _ := doc[name[:i]].(map[string]any)
		if extension == nil {
			extension = map[string]any{}
			doc[name[:i]] = extension
		}
		in, name = extension, name[i+1:]
	}
	if _, taken := in[name]; taken {
		return
	}
	if len(values) == 1 {
		in[name] = values[0]
		return
	}
	in[name] = values
}

// withActive returns a record's document with active as it is.
func withActive(doc json.RawMessage, active bool) (json.RawMessage, map[string]any, error) {
	var m map[string]any
	if err := json.Unmarshal(doc, &m); err != nil {
		return nil, nil, err
	}
	m["active"] = active
	out, err := json.Marshal(m)
	return out, m, err
}

// emailsOf returns what filters find of a user's e-mails.
func emailsOf(emails []string) []directory.Email {
	out := make([]directory.Email, len(emails))
	for i, e := range emails {
		out[i] = directory.Email{Value: e, Type: "work"}
	}
	return out
}
