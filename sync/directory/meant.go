package directory

import (
	"context"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/sources"
)

// stillMeant looks whether the directory is to be read as it was read: a read takes
// its time, and who puts a filter right meanwhile does not mean what the wrong one
// did not find.
func (x *execution) stillMeant(ctx context.Context) error {
	if x.src.Rev == "" {
		return nil
	}
	var now string
	err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
		now, err = sources.Rev(tx, x.src.Parent, x.src.Directory)
		return err
	})
	if err != nil || now == x.src.Rev {
		return err
	}
	return identity.Errorf(identity.CodeUnavailable, ReasonSettings,
		"how the directory is read was changed while it was read. Nothing was changed; the next run reads it as it is set now")
}
