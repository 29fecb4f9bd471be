// Package fleet owns what the daemons on one database have in common beside what
// they serve: the secrets that they share.
package fleet

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Secret returns the secret of the fleet for a purpose. Where there is none yet,
// fresh becomes it, unless another daemon was first.
func Secret(tx *store.Tx, purpose, fresh string) (secret string, err error) {
	if err := tx.Do(`INSERT INTO fleet_secrets (purpose, secret) VALUES ($1, $2) ON CONFLICT (purpose) DO NOTHING`, purpose, fresh); err != nil {
		return "", err
	}
	ok, err := tx.Row(`SELECT secret FROM fleet_secrets WHERE purpose = $1`, []any{purpose}, &secret)
	if err == nil && !ok {
		err = identity.Errorf(identity.CodeUnavailable, "", "the secret of the fleet for %s was not kept", purpose)
	}
	return secret, err
}
