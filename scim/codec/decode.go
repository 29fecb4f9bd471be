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
	"strconv"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

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

// DecodeReader reads r to its end and decodes it. size is how long it says it
// is, -1: nothing. More than MaxBytes is 413; an error of r itself comes back
// unchanged.
func DecodeReader(r io.Reader, size int64, l Limits) (map[string]any, error) {
	const first = 64 << 10 // who says that much more is coming has to send it before there is room for it
	var data bytes.Buffer
	if size > 0 {
		data.Grow(int(min(size, l.bytes(), first)) + bytes.MinRead)
	}
	if _, err := data.ReadFrom(io.LimitReader(r, l.bytes()+1)); err != nil {
		return nil, err
	}
	return Decode(data.Bytes(), l)
}

// Decode decodes one JSON object. Values are string, bool, nil, []any,
// map[string]any, int64 where a number is written as an integer that fits and
// float64 otherwise. Duplicate keys, invalid UTF-8, anything after the object
// and nesting past MaxDepth are 400 invalidSyntax with the byte offset; more
// than MaxBytes is 413. It stops at the first thing wrong, so 200,000 opening
// brackets cost what MaxDepth of them do. data is not kept.
func Decode(data []byte, l Limits) (map[string]any, error) {
	if int64(len(data)) > l.bytes() {
		return nil, schema.Error{Status: 413, Detail: "the body is larger than the " + strconv.FormatInt(l.bytes(), 10) + " bytes that are accepted"}
	}
	d := decoders.Get().(*decoder)
	defer d.release()
	d.buf = *bytes.NewBuffer(data)
	d.json.Reset(&d.buf)
	d.left = l.depth()
	if kind := d.json.PeekKind(); kind != '{' {
		if len(bytes.TrimSpace(data)) == 0 {
			return nil, schema.Errorf(schema.InvalidSyntax, "the body is empty, a JSON object is needed")
		}
		if kind != jsontext.KindInvalid {
			return nil, schema.Errorf(schema.InvalidSyntax, "the body is not a JSON object")
		}
	}
	v, err := d.value()
	if err == nil {
		if _, after := d.json.ReadToken(); !errors.Is(after, io.EOF) {
			err = schema.Errorf(schema.InvalidSyntax, "the body goes on after its JSON object ends at byte %d", d.json.InputOffset())
		}
	}
	if err != nil {
		return nil, d.explain(err)
	}
	return v.(map[string]any), nil
}

type decoder struct {
	json jsontext.Decoder
	buf  bytes.Buffer
	left int // levels of nesting still allowed
}

var decoders = sync.Pool{New: func() any { return new(decoder) }}

func (d *decoder) release() {
	d.buf = bytes.Buffer{} // the caller's bytes are not ours to keep
	d.json.Reset(&d.buf)
	decoders.Put(d)
}

func (d *decoder) value() (any, error) {
	switch d.json.PeekKind() {
	case '{':
		return d.object()
	case '[':
		return d.array()
	case '"':
		raw, err := d.json.ReadValue()
		if err != nil {
			return nil, err
		}
		return unquote(raw), nil
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
	case '0':
		return number(tok.String())
	}
	return nil, nil
}

func number(s string) (any, error) {
	if i, err := strconv.ParseInt(s, 10, 64); err == nil {
		return i, nil
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
		return schema.Errorf(schema.InvalidSyntax, "the body is nested too deep at byte %d", d.json.InputOffset())
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
	out := make(map[string]any, 8)
	for d.json.PeekKind() != '}' {
		raw, err := d.json.ReadValue()
		if err != nil {
			return nil, err
		}
		name := key(raw)
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
	out := []any{}
	for d.json.PeekKind() != ']' {
		v, err := d.value()
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, d.shut()
}

// unquote returns the text of a JSON string that the decoder has checked.
func unquote(raw []byte) string {
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1 : len(raw)-1])
	}
	s, _ := jsontext.AppendUnquote(nil, raw)
	return string(s)
}

// key is unquote without an allocation for the names that come all the time.
func key(raw []byte) string {
	if name, ok := known[string(raw[1:len(raw)-1])]; ok {
		return name
	}
	return unquote(raw)
}

var known = func() map[string]string {
	m := map[string]string{}
	add := func(names ...string) {
		for _, n := range names {
			m[n] = n
		}
	}
	for _, r := range []*schema.Resource{schema.User(), schema.Group(false)} {
		for _, a := range r.Attributes() {
			add(a.Name)
			for _, s := range a.Sub {
				add(s.Name)
			}
		}
		for _, e := range r.Extensions {
			add(e.ID)
			for _, a := range e.Attributes {
				add(a.Name)
			}
		}
	}
	add("Operations", "op", "path", "name")
	return m
}()

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
			schema.Clip(syntax.JSONPointer.LastToken()), syntax.ByteOffset)
	}
	return schema.Errorf(schema.InvalidSyntax, "the body is not valid JSON at byte %d: %v", syntax.ByteOffset, syntax.Err)
}
