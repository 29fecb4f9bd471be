package directory

import (
	"encoding/json"
	"fmt"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/ldap"
)

// A bind that is refused counts towards a lock, and the account that is locked is not
// usher's alone. So runs that nobody asked for send a password that was refused again
// after this long, and twice as long each time up to most: by the first, a directory
// that is read every quarter of an hour skips nothing at once.
const refusedFor, refusedMost = 10 * time.Minute, time.Hour

// Refusal is that the bind of a run was refused.
type Refusal struct {
	Rev   string    `json:"rev"`   // of the settings by which it was
	Times int       `json:"times"` // in a row
	Last  time.Time `json:"last"`
}

// until is when a run by itself may try again.
func (r *Refusal) until() time.Time {
	return r.Last.Add(min(refusedFor<<min(r.Times-1, 10), refusedMost))
}

// refusal returns the refusal that the newest run of a directory met with the settings
// as they are; nil: none.
func refusal(tx *store.Tx, src Source) (*Refusal, string, error) {
	if src.Rev == "" {
		return nil, "", nil
	}
	rows, err := ldapstate.Runs(tx, src.Parent, src.Directory, "", 1)
	if err != nil || len(rows) == 0 || rows[0].State != string(StateFailed) {
		return nil, "", err
	}
	var out Outcome
	if err := json.Unmarshal([]byte(rows[0].Outcome), &out); err != nil || out.Refused == nil || out.Refused.Rev != src.Rev {
		return nil, "", err
	}
	return out.Refused, out.Message, nil
}

// mayBind is why the server is not asked now, where that is so: nobody asked for the
// run, and the password was refused not long ago.
func (x *execution) mayBind() error {
	if x.refused == nil || x.o.Dry || x.o.Actor != (identity.Actor{}) {
		return nil
	}
	now := x.r.p.Now()
	if now.Before(x.refused.Last) || !now.Before(x.refused.until()) { // or the clock went back
		return nil
	}
	x.out.unasked = true
	return identity.Errorf(identity.CodeUnavailable, ldap.ReasonCredentials, "%s", x.refusedWhy)
}

// notes notes a refusal in what became of a run, and says when it is tried again.
func (o *Outcome) notes(src Source, before *Refusal, now time.Time) {
	if o.Reason != ldap.ReasonCredentials || o.unasked || src.Rev == "" {
		return
	}
	o.Refused = &Refusal{Rev: src.Rev, Times: 1, Last: now}
	if before != nil {
		o.Refused.Times += before.Times
	}
	o.Message += fmt.Sprintf(". By itself it is not tried again before %s; at once, where the directory's settings are changed, or it is asked for by hand (usher directory sync)", o.Refused.until().UTC().Format(time.RFC3339))
}
