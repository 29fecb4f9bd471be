package codec

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"usher/scim/schema"
)

// DecodeDocument decodes a stored canonical document.
func DecodeDocument(doc []byte) (map[string]any, error) {
	return Decode(doc, Limits{MaxBytes: int64(len(doc)) + 1, stored: true})
}

// AppendDocument appends a canonical document as JSON: "schemas" first, then
// attributes and extensions in the order of res, so that the same document is
// always the same bytes. It errs on a value no canonical document holds.
func AppendDocument(dst []byte, res *schema.Resource, doc map[string]any) ([]byte, error) {
	dst = append(dst, '{')
	dst, err := appendMembers(dst, res, doc)
	return append(dst, '}'), err
}

func appendMembers(dst []byte, res *schema.Resource, doc map[string]any) ([]byte, error) {
	var err error
	written := 0
	for _, a := range res.Attributes() {
		v, ok := doc[a.Name]
		if !ok {
			continue
		}
		dst = appendKey(dst, a.Name, written)
		written++
		if dst, err = appendTyped(dst, a, v); err != nil {
			return dst, err
		}
	}
	for _, e := range res.Extensions {
		v, ok := doc[e.ID].(map[string]any)
		if !ok {
			continue
		}
		dst = appendKey(dst, e.ID, written)
		written++
		if dst, err = appendObject(dst, e.Attributes, v); err != nil {
			return dst, err
		}
	}
	if written != len(doc) {
		return dst, fmt.Errorf("codec: the document has %d members of which %s has %d", len(doc), res.Name, written)
	}
	return dst, nil
}

func appendKey(dst []byte, name string, written int) []byte {
	if written > 0 {
		dst = append(dst, ',')
	}
	dst = appendString(dst, name)
	return append(dst, ':')
}

func appendObject(dst []byte, attrs []*schema.Attribute, obj map[string]any) ([]byte, error) {
	var err error
	dst = append(dst, '{')
	written := 0
	for _, a := range attrs {
		v, ok := obj[a.Name]
		if !ok {
			continue
		}
		dst = appendKey(dst, a.Name, written)
		written++
		if dst, err = appendTyped(dst, a, v); err != nil {
			return dst, err
		}
	}
	if written != len(obj) {
		return dst, errors.New("codec: an object has members that its schema lacks")
	}
	return append(dst, '}'), nil
}

func appendTyped(dst []byte, a *schema.Attribute, v any) ([]byte, error) {
	var err error
	switch v := v.(type) {
	case string:
		return appendString(dst, v), nil
	case bool:
		return strconv.AppendBool(dst, v), nil
	case map[string]any:
		return appendObject(dst, a.Sub, v)
	case []any:
		dst = append(dst, '[')
		for i, e := range v {
			if i > 0 {
				dst = append(dst, ',')
			}
			if dst, err = appendTyped(dst, a, e); err != nil {
				return dst, err
			}
		}
		return append(dst, ']'), nil
	}
	return appendNumber(dst, v)
}

func appendNumber(dst []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case int64:
		return strconv.AppendInt(dst, v, 10), nil
	case float64:
		return jsontext.AppendFloat(dst, v, 64), nil
	}
	return dst, fmt.Errorf("codec: a canonical document holds no %T", v)
}

// appendString appends s as a JSON string. Invalid UTF-8, which no decoded
// body holds, comes out as the replacement character.
func appendString[T string | []byte](dst []byte, s T) []byte {
	if !isPlain(s) {
		dst, _ = jsontext.AppendQuote(dst, s)
		return dst
	}
	dst = append(dst, '"')
	dst = append(dst, s...)
	return append(dst, '"')
}

// isPlain reports whether all bytes of s stand in a JSON string as they are. It
// looks at eight at a time: x-n*ones&^x has a byte's high bit set where one of x
// is below n, and only then.
func isPlain[T string | []byte](s T) bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for len(s) >= 8 {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		quote, slash := x^ones*'"', x^ones*'\\'
		if (x|(x-ones*' ')&^x|(quote-ones)&^quote|(slash-ones)&^slash)&high != 0 {
			return false
		}
		s = s[8:]
	}
	for i := range len(s) {
		if !plain[s[i]] {
			return false
		}
	}
	return true
}

// plain tells the bytes that stand in a JSON string as they are.
var plain = func() (p [256]bool) {
	for c := ' '; c < 0x80; c++ {
		p[c] = c != '"' && c != '\\'
	}
	return p
}()
