package tenancy

import (
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// MaxSuspension is how long required SSO may be suspended at most.
const MaxSuspension = 72 * time.Hour

// maxReason bounds the reason of a suspension, in bytes.
const maxReason = 500

// RequireSSO says whether SSO is wanted for an organization. It is in force once
// a login has proven the parent's connection (SSOInForce). The caller holds the
// parent alone since before it read the organization.
func (t *Tenancy) RequireSSO(tx *store.Tx, c provision.Change, o *tenants.Organization, wanted bool) error {
	if o.SSORequired == wanted {
		return nil
	}
	was := settingsOf(o)
	want := was
	want.SSORequired = wanted
	if err := needsParent(tx, o, want); err != nil {
		return err
	}
	o.SSORequired = wanted
	if err := tenants.UpdateOrganization(tx, o); err != nil {
		return err
	}
	if err := tenants.Touch(tx, o.Parent); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationChanged, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(was), After: events.Object(settingsOf(o)),
	})
}

// SSOInForce reports whether SSO that is wanted for organizations of a parent is
// in force: a login has proven the connection that is enabled, and nobody has
// suspended it, which is returned where somebody has.
func SSOInForce(tx *store.Tx, parent string) (bool, *tenants.Suspension, error) {
	s, err := tenants.SuspensionOf(tx, parent)
	if err != nil {
		return false, nil, err
	}
	n, err := tenants.EnabledConnection(tx, parent)
	return err == nil && s == nil && n != nil && n.ProvenAt != 0, s, err
}

// suspension is how one shows in events.
type suspension struct {
	Until  time.Time `json:"until"`
	Reason string    `json:"reason"`
}

func suspensionView(s *tenants.Suspension) suspension {
	return suspension{time.UnixMicro(s.Until).UTC(), s.Reason}
}

// SuspendSSO takes the required SSO of a parent out of force for a time, at most
// MaxSuspension from now; one that is suspended already gets that end instead.
func (t *Tenancy) SuspendSSO(tx *store.Tx, c provision.Change, lasts time.Duration, reason string) (*tenants.Suspension, error) {
	reason = strings.TrimSpace(reason)
	if lasts <= 0 || lasts > MaxSuspension {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_hours", "required SSO is suspended for 1 to %d hours", int(MaxSuspension.Hours()))
	}
	if reason == "" || len(reason) > maxReason {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_reason", "say why required SSO is suspended, in 1 to %d bytes: it stands in the event log", maxReason)
	}
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return nil, err
	}
	s := &tenants.Suspension{Parent: c.Parent, Until: tx.Now() + lasts.Microseconds(), Reason: reason, Actor: c.Actor}
	if err := tenants.PutSuspension(tx, s); err != nil {
		return nil, err
	}
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return nil, err
	}
	return s, events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.SSOSuspended, Actor: c.Actor, Target: c.Parent, RequestID: c.RequestID, After: events.Object(suspensionView(s)),
	})
}

// ResumeSSO puts the required SSO of a parent in force again before its
// suspension ends.
func (t *Tenancy) ResumeSSO(tx *store.Tx, c provision.Change) error {
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return err
	}
	s, err := tenants.SuspensionOf(tx, c.Parent)
	if err != nil {
		return err
	}
	if s == nil {
		return identity.Errorf(identity.CodeConflict, "not_suspended", "required SSO of this parent is not suspended")
	}
	return endSuspension(tx, c, s, "resumed")
}

// EndSuspensions stores the end of up to limit suspensions whose time is over, of
// all parents, and returns how many there were. Discover looks at the time itself.
func (t *Tenancy) EndSuspensions(tx *store.Tx, limit int) (int, error) {
	over, err := tenants.EndedSuspensions(tx, limit)
	if err != nil {
		return 0, err
	}
	for _, s := range over {
		if err := endSuspension(tx, provision.Change{Parent: s.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}, s, "time_over"); err != nil {
			return 0, err
		}
	}
	return len(over), nil
}

func endSuspension(tx *store.Tx, c provision.Change, s *tenants.Suspension, why string) error {
	if err := tenants.Touch(tx, s.Parent); err != nil {
		return err
	}
	if there, err := tenants.DeleteSuspension(tx, s.Parent, s.Until); err != nil || !there {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: s.Parent, Type: events.SSOResumed, Actor: c.Actor, Target: s.Parent, RequestID: c.RequestID,
		Before: events.Object(suspensionView(s)), After: events.Object(map[string]string{"why": why}),
	})
}
