package cache

import (
	"crypto/hmac"
	"crypto/sha256"
)

// A value in Redis is: a version, the sum of its key, the tenant's id behind its
// length, what was encoded, and a code of authenticity over all of it and the kind.
const (
	valueVersion = 1
	maxValue     = 64 << 10 // bytes of a whole value; what is larger is neither put nor taken
	macBytes     = sha256.Size
)

// seal makes the value of a key; nil where it would be too large.
func (r *Redis) seal(k Key, kind string, payload []byte) []byte {
	n := 1 + len(k.sum) + 1 + len(k.parent) + len(payload) + macBytes
	if n > maxValue || len(k.parent) > 255 {
		return nil
	}
	out := make([]byte, 0, n)
	out = append(out, valueVersion)
	out = append(out, k.sum[:]...)
	out = append(out, byte(len(k.parent)))
	out = append(out, k.parent...)
	out = append(out, payload...)
	return append(out, r.code(kind, out)...)
}

// open returns what was encoded in the value of a key; false where it is not a
// value of this key that was sealed by the secret.
func (r *Redis) open(k Key, kind string, value string) ([]byte, bool) {
	if len(value) > maxValue || len(value) < 1+len(k.sum)+1+len(k.parent)+macBytes {
		return nil, false
	}
	said, code := []byte(value[:len(value)-macBytes]), value[len(value)-macBytes:]
	if said[0] != valueVersion || !hmac.Equal([]byte(code), r.code(kind, said)) {
		return nil, false
	}
	said = said[1:]
	if string(said[:len(k.sum)]) != string(k.sum[:]) {
		return nil, false
	}
	said = said[len(k.sum):]
	n := int(said[0])
	if n != len(k.parent) || string(said[1:1+n]) != k.parent {
		return nil, false
	}
	return said[1+n:], true
}

// code is the code of authenticity of what is said of a kind.
func (r *Redis) code(kind string, said []byte) []byte {
	m := hmac.New(sha256.New, r.o.Secret)
	_, _ = m.Write([]byte(r.o.Epoch)) // a hash takes everything
	_, _ = m.Write([]byte{0})
	_, _ = m.Write([]byte(kind))
	_, _ = m.Write([]byte{0})
	_, _ = m.Write(said)
	return m.Sum(nil)
}
