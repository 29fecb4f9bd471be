// Package requestid owns the id by which one request is found in answers,
// logs and events.
package requestid

import (
	"context"
	"crypto/rand"
	"encoding/hex"
)

type key struct{}

// New returns a new random id: 32 hexadecimal digits.
func New() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails; the program ends when the system has no randomness
	return hex.EncodeToString(b[:])
}

// With returns ctx with the id of the request it belongs to.
func With(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, id)
}

// From returns the id of the request ctx belongs to, or "".
func From(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}
