package ldap

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// LDAP is written in BER with definite lengths and tags of one byte (RFC 4511
// section 5.1); anything else in it is a mistake.

// Tags of what this package reads and writes.
const (
	tagBoolean    = 0x01
	tagInteger    = 0x02
	tagString     = 0x04
	tagEnumerated = 0x0a
	tagSequence   = 0x30
	tagSet        = 0x31

	opBind         = 0x60
	opBound        = 0x61
	opUnbind       = 0x42
	opSearch       = 0x63
	opEntry        = 0x64
	opDone         = 0x65
	opReference    = 0x73
	opAbandon      = 0x50
	opExtended     = 0x77
	opExtendedDone = 0x78
	opIntermediate = 0x79
	tagControls    = 0xa0
	tagReferral    = 0xa3
)

var errBER = errors.New("the server sent something that is not LDAP")

// tlv appends an element of tag and the parts that make its content.
func tlv(to []byte, tag byte, parts ...[]byte) []byte {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	to = append(to, tag)
	switch {
	case n < 0x80:
		to = append(to, byte(n))
	case n < 1<<8:
		to = append(to, 0x81, byte(n))
	case n < 1<<16:
		to = append(to, 0x82, byte(n>>8), byte(n))
	default:
		to = append(to, 0x84, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
	}
	for _, p := range parts {
		to = append(to, p...)
	}
	return to
}

// element is tlv alone.
func element(tag byte, parts ...[]byte) []byte { return tlv(nil, tag, parts...) }

// text is a string as an element.
func text(tag byte, s string) []byte { return element(tag, []byte(s)) }

// number is a number from 0 up as an element.
func number(tag byte, n int) []byte {
	b := []byte{byte(n)}
	for n >>= 8; n > 0; n >>= 8 {
		b = append([]byte{byte(n)}, b...)
	}
	if b[0] >= 0x80 {
		b = append([]byte{0}, b...)
	}
	return element(tag, b)
}

func boolean(v bool) []byte {
	if v {
		return []byte{tagBoolean, 1, 0xff}
	}
	return []byte{tagBoolean, 1, 0}
}

// next takes the first element of b apart.
func next(b []byte) (tag byte, content, rest []byte, err error) {
	if len(b) < 2 {
		return 0, nil, nil, errBER
	}
	tag, n, at := b[0], int(b[1]), 2
	if n >= 0x80 {
		octets := n & 0x7f
		if octets == 0 || octets > 4 || len(b) < 2+octets {
			return 0, nil, nil, errBER
		}
		n = 0
		for _, o := range b[2 : 2+octets] {
			n = n<<8 | int(o)
		}
		at += octets
	}
	if tag&0x1f == 0x1f || n > len(b)-at {
		return 0, nil, nil, errBER
	}
	return tag, b[at : at+n], b[at+n:], nil
}

// take is next for an element that must have a tag.
func take(b []byte, want byte) (content, rest []byte, err error) {
	tag, content, rest, err := next(b)
	if err == nil && tag != want {
		err = errBER
	}
	return content, rest, err
}

// is reports whether b goes on with an element of a tag.
func is(b []byte, tag byte) bool { return len(b) > 0 && b[0] == tag }

// value reads the content of a number from 0 up.
func value(content []byte) (int, error) {
	if len(content) == 0 || len(content) > 5 || content[0] >= 0x80 {
		return 0, errBER
	}
	n := 0
	for _, o := range content {
		n = n<<8 | int(o)
	}
	return n, nil
}

// readMessage reads one message of at most limit bytes into buf, which it
// returns for the next call, and returns the message's content. It is valid
// until then.
func readMessage(in *bufio.Reader, buf []byte, limit int) (content, kept []byte, err error) {
	var head [6]byte
	if _, err := io.ReadFull(in, head[:2]); err != nil {
		return nil, buf, err
	}
	n := int(head[1])
	if head[0] != tagSequence {
		return nil, buf, errBER
	}
	if n >= 0x80 {
		octets := n & 0x7f
		if octets == 0 || octets > 4 {
			return nil, buf, errBER
		}
		if _, err := io.ReadFull(in, head[2:2+octets]); err != nil {
			return nil, buf, unexpected(err)
		}
		n = 0
		for _, o := range head[2 : 2+octets] {
			n = n<<8 | int(o)
		}
	}
	if n > limit {
		return nil, buf, fmt.Errorf("%w: a message of %d bytes is over the %d that are read", errTooLarge, n, limit)
	}
	// What is claimed is not believed: memory grows as bytes come.
	buf = buf[:0]
	for len(buf) < n {
		step := min(n-len(buf), max(len(buf), 64<<10))
		if cap(buf)-len(buf) < step {
			buf = append(make([]byte, 0, len(buf)+step), buf...)
		}
		at := len(buf)
		buf = buf[:at+step]
		if _, err := io.ReadFull(in, buf[at:]); err != nil {
			return nil, buf[:0], unexpected(err)
		}
	}
	return buf, buf, nil
}

var (
	errTooLarge = errors.New("too large")
	errMany     = fmt.Errorf("%w: an entry of more than %d values", errTooLarge, maxValues)
)

// unexpected names the end of the stream inside a message.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
