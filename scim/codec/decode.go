// Package codec owns how SCIM looks on the wire: strict and bounded JSON in
// (Decode), canonical documents, resources, lists and errors out (Append…,
// Stream), projection by attributes and excludedAttributes, and versions.
//
// It is pure: the only I/O is the io.Reader and io.Writer it is handed.
package codec

import (
	"bytes"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"usher/internal/identity"
	"usher/scim/schema"
)

// The bounds of Decode where Limits leaves them at zero.
const (
	DefaultMaxBytes = 2 << 20
	DefaultMaxDepth = 16
)

// Limits bound a body.
type Limits struct {
	MaxBytes int64 // bytes; more is 413; zero is DefaultMaxBytes
	MaxDepth int   // nested objects and lists; zero is DefaultMaxDepth
	Members  bool  // the body is a group's: its members may come as schema.PlainMembers
	stored   bool  // the text is usher's own: what it holds was judged when it came
}

func (l Limits) bytes() int64 {
	if l.MaxBytes > 0 {
		return l.MaxBytes
	}
	return DefaultMaxBytes
}

func (l Limits) depth() int {
	if l.MaxDepth > 0 {
		return l.MaxDepth
	}
	return DefaultMaxDepth
}

// What decoding may allocate: MaxGrowth times the bytes of the body, and Slack on
// top, which is what a body of any length may need. A document is as large as
// that where its values are tiny, and then it is no SCIM resource: a list of
// members with ids takes nine times its text.
const (
	MaxGrowth = 10
	Slack     = 256 << 10
)

// DecodeReader reads r to its end and decodes it. size is how long it says it
// is, -1: nothing. More than MaxBytes is 413; an error of r itself comes back
// unchanged.
func DecodeReader(r io.Reader, size int64, l Limits) (map[string]any, error) {
	const first = 64 << 10 // who says that much more is coming has to send it before there is room for it
	var data bytes.Buffer
	if size > 0 {
		data.Grow(int(min(size, l.bytes(), first)) + bytes.MinRead)
	}
	body := io.LimitReader(r, l.bytes()+1)
	if size > first {
		if _, err := io.CopyN(&data, body, first); err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		if data.Len() == first {
			data.Grow(int(min(size, l.bytes(), 8*first)) - first + bytes.MinRead)
		}
	}
	if _, err := data.ReadFrom(body); err != nil {
		return nil, err
	}
	return Decode(data.Bytes(), l)
}

// Decode decodes one JSON object. Values are string, bool, nil, []any,
// map[string]any, int64 where a number is written as an integer that fits and
// float64 otherwise. Duplicate keys, invalid UTF-8, anything after the object
// and nesting past MaxDepth are 400 invalidSyntax with the byte offset, and so
// are so many tiny values that more than MaxGrowth and Slack allow would be
// allocated; more than MaxBytes is 413. It stops at the first thing wrong, so
// 200,000 opening brackets cost what MaxDepth of them do. data is not kept, a
// copy of it is as long as any of its strings.
func Decode(data []byte, l Limits) (map[string]any, error) {
	if int64(len(data)) > l.bytes() {
		return nil, schema.Error{Status: 413, Detail: "the body is larger than the " + strconv.FormatInt(l.bytes(), 10) + " bytes that are accepted"}
	}
	if l.Members && l.depth() >= memberDepth {
		if members := findMembers(data); members.n > 0 {
			doc, err := decode(members.around(data), len(data)-members.cost(), members.gap, l)
			if err == nil {
				doc[schema.AttrMembers] = members.read(data)
			}
			return doc, err
		}
	}
	return decode(data, len(data), gap{}, l)
}

// decode decodes a body, which was so many bytes long before something was cut
// out of it.
func decode(data []byte, size int, g gap, l Limits) (map[string]any, error) {
	d := decoders.Get().(*decoder)
	defer d.release()
	d.buf = *bytes.NewBuffer(data)
	d.json.Reset(&d.buf)
	d.left, d.gap = l.depth(), g
	d.text = string(data)
	if d.stack == nil {
		d.stack = make([]any, 0, keptStack)
	}
	if d.budget = (MaxGrowth-1)*size + Slack - fixedCost; l.stored {
		d.budget = math.MaxInt
	}
	if kind := d.json.PeekKind(); kind != '{' {
		if len(bytes.TrimSpace(data)) == 0 {
			return nil, schema.Errorf(schema.InvalidSyntax, "the body is empty, a JSON object is needed")
		}
		if kind != jsontext.KindInvalid {
			return nil, schema.Errorf(schema.InvalidSyntax, "the body is not a JSON object")
		}
	}
	if !l.stored && identity.HasNUL(data) {
		return nil, schema.Errorf(schema.InvalidValue, "%s", identity.ErrNUL.Detail)
	}
	v, err := d.value()
	if err == nil {
		if _, after := d.json.ReadToken(); !errors.Is(after, io.EOF) {
			err = schema.Errorf(schema.InvalidSyntax, "the body goes on after its JSON object ends at byte %d", d.offset())
		}
	}
	if err != nil {
		return nil, d.explain(err)
	}
	return v.(map[string]any), nil
}

// What values cost to keep, in bytes, as Go's allocator and maps have it; held
// by TestReq17_DecodingAllocatesWithinItsBudget.
const (
	fixedCost = 12 << 10 // the decoder and its stack, where the pool has none
	boxCost   = 16       // a string or number in an interface
	hugeCost  = 128      // a number that is no integer of 64 bits
	listCost  = 24 + 8   // a list without its elements
	slotCost  = 16       // an element
	emptyCost = 48       // an object without keys
	eightCost = 336 - 48 // its first eight keys
	keyCost   = 36       // each place for a key more
	twiceCost = 224      // what tells that a key comes twice, from the ninth on
)

type decoder struct {
	json   jsontext.Decoder
	buf    bytes.Buffer
	text   string // what is decoded; strings are parts of it
	gap    gap    // in it
	left   int    // levels of nesting still allowed
	budget int    // bytes that values may still take
	stack  []any  // elements of the lists that are being read
	used   int    // how many places of the stack were
}

var decoders = sync.Pool{New: func() any { return new(decoder) }}

// keptStack is the stack that every body begins with.
const keptStack = 512

func (d *decoder) release() {
	d.buf = bytes.Buffer{} // the caller's bytes are not ours to keep
	d.text = ""
	d.json.Reset(&d.buf)
	clear(d.stack[:d.used])
	d.used = 0
	if d.stack = d.stack[:0]; cap(d.stack) > keptStack {
		d.stack = nil // what the next body may hold must not depend on this one
	}
	decoders.Put(d)
}

// offset is how far the body has been read.
func (d *decoder) offset() int64 { return d.gap.whole(d.json.InputOffset()) }

// charge takes from the budget what a value costs.
func (d *decoder) charge(bytes int) error {
	if d.budget -= bytes; d.budget < 0 {
		return schema.Errorf(schema.InvalidSyntax, "the body has too many values for its length, up to byte %d: fewer, or longer ones, are accepted", d.offset())
	}
	return nil
}

func (d *decoder) value() (any, error) {
	switch d.json.PeekKind() {
	case '{':
		return d.object()
	case '[':
		return d.array()
	case '"':
		s, err := d.str()
		if err != nil {
			return nil, err
		}
		return s, d.charge(boxCost)
	case '0':
		raw, err := d.json.ReadValue()
		if err != nil {
			return nil, err
		}
		if err := d.charge(boxCost); err != nil {
			return nil, err
		}
		return d.number(d.part(raw))
	}
	tok, err := d.json.ReadToken()
	if err != nil {
		return nil, err
	}
	switch tok.Kind() {
	case 't':
		return true, nil
	case 'f':
		return false, nil
	}
	return nil, nil
}

// part is the text of the value that was read last.
func (d *decoder) part(raw []byte) string {
	end := int(d.json.InputOffset())
	return d.text[end-len(raw) : end]
}

// str reads a string, which the decoder checks.
func (d *decoder) str() (string, error) {
	raw, err := d.json.ReadValue()
	if err != nil {
		return "", err
	}
	if bytes.IndexByte(raw, '\\') < 0 {
		s := d.part(raw)
		return s[1 : len(s)-1], nil
	}
	s, _ := jsontext.AppendUnquote(nil, raw)
	return string(s), d.charge(4 * len(raw)) // it grows, and is copied
}

func (d *decoder) number(s string) (any, error) {
	if !strings.ContainsAny(s, ".eE") {
		if i, err := strconv.ParseInt(s, 10, 64); err == nil {
			return i, nil
		}
		if err := d.charge(hugeCost); err != nil {
			return nil, err
		}
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, schema.Errorf(schema.InvalidSyntax, "the number %s is out of range", schema.Clip(s))
	}
	return f, nil
}

// open reads a bracket and takes one level of nesting.
func (d *decoder) open() error {
	if d.left == 0 {
		return schema.Errorf(schema.InvalidSyntax, "the body is nested too deep at byte %d", d.offset())
	}
	d.left--
	_, err := d.json.ReadToken()
	return err
}

func (d *decoder) shut() error {
	d.left++
	_, err := d.json.ReadToken()
	return err
}

func (d *decoder) object() (any, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	if err := d.charge(emptyCost); err != nil {
		return nil, err
	}
	out := make(map[string]any)
	places := 0
	for d.json.PeekKind() != '}' {
		name, err := d.str()
		if err != nil {
			return nil, err
		}
		switch n := len(out); {
		case n == 0:
			places, err = 8, d.charge(eightCost)
		case n >= 8:
			err = d.charge(twiceCost)
			if err == nil && (places == 8 || n >= places/8*7) {
				places *= 2
				err = d.charge(places*keyCost + 2*listCost)
			}
		}
		if err != nil {
			return nil, err
		}
		if out[name], err = d.value(); err != nil {
			return nil, err
		}
	}
	return out, d.shut()
}

func (d *decoder) array() (any, error) {
	if err := d.open(); err != nil {
		return nil, err
	}
	if err := d.charge(listCost); err != nil {
		return nil, err
	}
	begin := len(d.stack)
	for d.json.PeekKind() != ']' {
		v, err := d.value()
		if err == nil {
			err = d.push(v)
		}
		if err != nil {
			return nil, err
		}
	}
	out := make([]any, len(d.stack)-begin)
	copy(out, d.stack[begin:])
	d.stack = d.stack[:begin]
	return out, d.shut()
}

// push puts an element on the stack, which doubles: append would grow it by less
// and copy it more often.
func (d *decoder) push(v any) error {
	cost := slotCost
	full := len(d.stack) == cap(d.stack)
	if full {
		cost += 2 * cap(d.stack) * slotCost
	}
	if err := d.charge(cost); err != nil {
		return err
	}
	if full {
		grown := make([]any, len(d.stack), 2*cap(d.stack))
		copy(grown, d.stack)
		d.stack = grown
	}
	d.stack = append(d.stack, v)
	d.used = max(d.used, len(d.stack))
	return nil
}

// explain makes a SCIM error of the decoder's. It repeats no more of the body
// than the name of a duplicate key.
func (d *decoder) explain(err error) error {
	var ours schema.Error
	if errors.As(err, &ours) {
		return ours
	}
	var syntax *jsontext.SyntacticError
	if !errors.As(err, &syntax) {
		return schema.Errorf(schema.InvalidSyntax, "the body ends in the middle of a JSON value")
	}
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return schema.Errorf(schema.InvalidSyntax, "the key %s is given twice, the second time at byte %d",
			schema.Clip(syntax.JSONPointer.LastToken()), d.gap.whole(syntax.ByteOffset))
	}
	return schema.Errorf(schema.InvalidSyntax, "the body is not valid JSON at byte %d: %s", d.gap.whole(syntax.ByteOffset), reason(syntax.Err))
}

// reason is what is wrong with a text, without the text: that of an escape goes on
// in what somebody is called.
func reason(err error) string {
	said := err.Error()
	for _, what := range []string{"invalid escape sequence", "invalid surrogate pair"} {
		if strings.HasPrefix(said, what) {
			return what + " in string"
		}
	}
	return said
}
