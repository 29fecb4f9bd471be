package api

import (
	"net/http"
	"time"

	"usher/internal/identity"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy"
)

// SSOSuspension is required SSO that an operator suspended.
type SSOSuspension struct {
	Parent   string         `json:"parent" example:"acme"`
	ParentID string         `json:"parent_id"`
	Until    time.Time      `json:"until" doc:"From when it is in force again by itself"`
	Reason   string         `json:"reason"`
	Actor    identity.Actor `json:"actor" doc:"Who suspended it"`
}

// SSOState says whether required SSO of a parent is in force.
type SSOState struct {
	Parent     string         `json:"parent" example:"acme"`
	ParentID   string         `json:"parent_id"`
	Connection string         `json:"connection,omitempty" example:"acme/main" doc:"The connection that is enabled; absent: none is"`
	Proven     bool           `json:"proven" doc:"A login through that connection was allowed"`
	Suspended  *SSOSuspension `json:"suspended,omitempty"`
	InForce    bool           `json:"in_force" doc:"Organizations that want SSO have it: the connection is proven, and nobody suspended it"`
	MaxHours   int            `json:"max_suspension_hours" doc:"How long it may be suspended at most"`
}

func showSuspension(p *tenants.Parent, s *tenants.Suspension) *SSOSuspension {
	if s == nil {
		return nil
	}
	return &SSOSuspension{Parent: p.Slug, ParentID: p.ID, Until: at(s.Until), Reason: s.Reason, Actor: s.Actor}
}

func (c *call) showSSO(p *tenants.Parent) (SSOState, error) {
	out := SSOState{Parent: p.Slug, ParentID: p.ID, MaxHours: int(tenancy.MaxSuspension.Hours())}
	in, s, err := tenancy.SSOInForce(c.tx, p.ID)
	if err != nil {
		return out, err
	}
	n, err := tenants.EnabledConnection(c.tx, p.ID)
	if n != nil {
		out.Connection, out.Proven = joined(p.Slug, n.Slug), n.ProvenAt != 0
	}
	out.InForce, out.Suspended = in, showSuspension(p, s)
	return out, err
}

func (s *server) sso() {
	type one struct {
		Parent string `path:"parent" doc:"Slug or id"`
	}
	read(s, "get-sso", "/v1/parents/{parent}/sso", "Say whether required SSO of a parent is in force", func(c *call, in *one) (SSOState, error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return SSOState{}, err
		}
		return c.showSSO(p)
	})
	type suspend struct {
		Parent string `path:"parent" doc:"Slug or id"`
		Body   struct {
			Hours  int    `json:"hours" minimum:"1" maximum:"72" doc:"For how long, from now"`
			Reason string `json:"reason" minLength:"1" maxLength:"500" doc:"Why; it stands in the event log"`
		} `nameHint:"NewSSOSuspension"`
	}
	write(s, "suspend-sso", http.MethodPost, "/v1/parents/{parent}/sso/suspend", "Suspend required SSO of a parent for a time; operator keys only", http.StatusOK, func(c *call, in *suspend) (SSOState, error) {
		p, err := c.operatedParent(in.Parent, "suspend required SSO")
		if err != nil {
			return SSOState{}, err
		}
		if _, err := c.Tenancy.SuspendSSO(c.tx, c.change(p.ID), time.Duration(in.Body.Hours)*time.Hour, in.Body.Reason); err != nil {
			return SSOState{}, err
		}
		return c.showSSO(p)
	})
	write(s, "resume-sso", http.MethodPost, "/v1/parents/{parent}/sso/resume", "Put required SSO of a parent in force again before its suspension ends; operator keys only", http.StatusOK, func(c *call, in *one) (SSOState, error) {
		p, err := c.operatedParent(in.Parent, "resume required SSO")
		if err != nil {
			return SSOState{}, err
		}
		if err := c.Tenancy.ResumeSSO(c.tx, c.change(p.ID)); err != nil {
			return SSOState{}, err
		}
		return c.showSSO(p)
	})
}

// operatedParent returns a parent that the key may see, for an operator.
func (c *call) operatedParent(ref, what string) (*tenants.Parent, error) {
	p, err := c.findParent(ref)
	if err != nil {
		return nil, err
	}
	if p == nil || !c.who.Reads(p.ID) && !c.belongs(p.ID) {
		return nil, notFound("parent", ref)
	}
	return p, c.operates(what)
}

// requireSSO says whether SSO is wanted for an organization whose policy does not
// say.
func (c *call) requireSSO(o *tenants.Organization, wanted bool) error {
	if o.Managed {
		p, err := c.parentByID(o.Parent)
		if err != nil || p == nil {
			return errorOr(err, notFound("parent", o.Parent))
		}
		v, err := c.policyVersion(p, p.PolicyVersion)
		if err != nil {
			return err
		}
		if in, _ := policy.Stored(v.File, v.Source, c.Catalogue); in != nil && !in.Manages("sso.required."+string(o.Kind)) {
			return c.Tenancy.RequireSSO(c.tx, c.change(o.Parent), o, wanted)
		}
		return identity.Errorf(identity.CodeConflict, "managed_by_policy",
			"sso.required.%s is read-only here: that is what version %d of the policy of parent %q is about, in %s; change it there", o.Kind, v.Version, p.Slug, v.File)
	}
	return c.Tenancy.RequireSSO(c.tx, c.change(o.Parent), o, wanted)
}

// showRequired says whether SSO that an organization wants is in force.
func (c *call) showRequired(o *tenants.Organization, out *Organization) error {
	if !o.SSORequired {
		return nil
	}
	in, s, err := tenancy.SSOInForce(c.tx, o.Parent)
	out.SSOInForce = in
	if s != nil {
		out.SSOSuspendedUntil = atOrNil(s.Until)
	}
	return err
}
