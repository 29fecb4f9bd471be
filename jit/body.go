package jit

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"
)

// Nearly every login is the same few keys with plain values, and reading them with
// reflection takes as long as all else that a login which changes nothing does.
// readPlain reads those; whatever is unusual is left to decode, and so is every
// refusal.

// readHook reads the body of a login.
func readHook(body []byte) (in hook, err error) {
	if readPlain(body, &in) {
		return in, nil
	}
	in = hook{}
	err = decode(body, &in)
	return in, err
}

// readPlain reads the body of a login, provided that it is an object of keys spelled
// as documented, each of them once, with texts without escapes, a flag, a number and
// groups that are an array; it reports whether it did. Then decode would have read
// the same. Otherwise in is of no use.
func readPlain(body []byte, in *hook) bool {
	s := scanner{rest: body}
	var seen keys
	return s.object(func(key []byte) bool {
		switch string(key) {
		case "connection":
			return seen.first(0) && s.text(&in.Connection)
		case "for":
			return seen.first(1) && s.text(&in.For)
		case "id_token":
			return seen.first(2) && s.text(&in.IDToken)
		case "nonce":
			return seen.first(3) && s.text(&in.Nonce)
		case "invitation":
			return seen.first(4) && s.text(&in.Invitation)
		case "claims":
			in.Claims = &claims{}
			return seen.first(5) && s.claims(in.Claims)
		}
		return false
	}) && s.end()
}

func (s *scanner) claims(c *claims) bool {
	var seen keys
	return s.object(func(key []byte) bool {
		switch string(key) {
		case "subject":
			return seen.first(0) && s.text(&c.Subject)
		case "email":
			return seen.first(1) && s.text(&c.Email)
		case "email_verified":
			return seen.first(2) && s.flag(&c.EmailVerified)
		case "groups":
			return seen.first(3) && s.texts(&c.Groups)
		case "iat":
			return seen.first(4) && s.number(&c.IssuedAt)
		}
		return false
	})
}

// keys are those of an object that were seen.
type keys uint8

// first notes a key and reports whether it was not seen before.
func (k *keys) first(key int) bool {
	bit := keys(1) << key
	was := *k&bit != 0
	*k |= bit
	return !was
}

// scanner reads plain JSON from its beginning. What its methods read is theirs only
// where they report true.
type scanner struct{ rest []byte }

// next returns the byte that comes behind white space, 0 at the end.
func (s *scanner) next() byte {
	for i, c := range s.rest {
		if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			s.rest = s.rest[i:]
			return c
		}
	}
	s.rest = nil
	return 0
}

// end reports whether nothing but white space is left.
func (s *scanner) end() bool {
	s.next()
	return len(s.rest) == 0
}

// take reads one byte.
func (s *scanner) take(want byte) bool {
	if s.next() != want {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

// object reads an object, whose values member reads.
func (s *scanner) object(member func(key []byte) bool) bool {
	if !s.take('{') {
		return false
	}
	for more := !s.take('}'); more; more = !s.take('}') {
		key, ok := s.raw()
		if !ok || !s.take(':') || !member(key) {
			return false
		}
		if s.next() != '}' && !(s.take(',') && s.next() == '"') {
			return false
		}
	}
	return true
}

// raw reads a text without escapes, as it stands between its quotes.
func (s *scanner) raw() ([]byte, bool) {
	if !s.take('"') {
		return nil, false
	}
	wide := false
	for i, c := range s.rest {
		switch {
		case c == '"':
			text := s.rest[:i]
			s.rest = s.rest[i+1:]
			return text, !wide || utf8.Valid(text)
		case c == '\\' || c < ' ':
			return nil, false
		case c >= utf8.RuneSelf:
			wide = true
		}
	}
	return nil, false
}

func (s *scanner) text(to *string) bool {
	text, ok := s.raw()
	*to = string(text)
	return ok
}

// texts reads an array of texts and keeps it as it stands.
func (s *scanner) texts(to *json.RawMessage) bool {
	s.next()
	whole := s.rest
	if !s.take('[') {
		return false
	}
	for more := !s.take(']'); more; more = !s.take(']') {
		if _, ok := s.raw(); !ok {
			return false
		}
		if s.next() != ']' && !(s.take(',') && s.next() == '"') {
			return false
		}
	}
	*to = bytes.Clone(whole[:len(whole)-len(s.rest)])
	return true
}

func (s *scanner) flag(to *bool) bool {
	s.next()
	if rest, ok := bytes.CutPrefix(s.rest, []byte("true")); ok {
		s.rest, *to = rest, true
		return true
	}
	var ok bool
	s.rest, ok = bytes.CutPrefix(s.rest, []byte("false"))
	return ok
}

// number reads an integer without a sign.
func (s *scanner) number(to *json.Number) bool {
	s.next()
	n := 0
	for n < len(s.rest) && s.rest[n] >= '0' && s.rest[n] <= '9' {
		n++
	}
	if n == 0 || n > 1 && s.rest[0] == '0' {
		return false
	}
	*to = json.Number(s.rest[:n])
	s.rest = s.rest[n:]
	return true
}
