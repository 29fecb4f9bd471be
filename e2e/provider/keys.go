package main

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"fmt"
	"net/http"
	"sync"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// key is one by which tokens are signed.
type key struct {
	id      string
	private *rsa.PrivateKey
}

func (k *key) ID() string                                  { return k.id }
func (k *key) SignatureAlgorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (k *key) Key() any                                    { return k.private }

// published is a key as everybody may see it.
type published struct{ *key }

func (k published) Algorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (k published) Use() string                        { return "sig" }
func (k published) Key() any                           { return &k.private.PublicKey }

// keys are those that are published, the oldest first, and which of them signs.
type keys struct {
	mu      sync.Mutex // guards the rest
	made    int
	all     []*key
	signing *key
}

func newKeys() (*keys, error) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return nil, err
	}
	k := &keys{}
	k.append(private)
	k.signing = k.all[0]
	return k, nil
}

// append publishes one key more; mu is held, or nobody else has k yet.
func (k *keys) append(private *rsa.PrivateKey) {
	k.made++
	k.all = append(k.all, &key{fmt.Sprintf("key-%d", k.made), private})
}

// rotate takes a step of a rotation: publish a new key, sign by the newest,
// withdraw those before the one that signs. The step replace is all of that in
// one moment.
func (k *keys) rotate(w http.ResponseWriter, r *http.Request) {
	step := r.PathValue("step")
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	switch step {
	case "publish":
		k.append(private)
	case "sign":
		k.signing = k.all[len(k.all)-1]
	case "withdraw":
		k.all = []*key{k.signing}
	case "replace":
		k.append(private)
		k.all = k.all[len(k.all)-1:]
		k.signing = k.all[0]
	default:
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// SigningKey is called for each token.
func (k *keys) SigningKey(context.Context) (op.SigningKey, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.signing, nil
}

func (k *keys) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{jose.RS256}, nil
}

// KeySet is what is published.
func (k *keys) KeySet(context.Context) ([]op.Key, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	out := make([]op.Key, len(k.all))
	for i, one := range k.all {
		out[i] = published{one}
	}
	return out, nil
}
