package api

import (
	"context"
	"net/http"
	"strconv"

	"usher/internal/identity"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/policy/live"
)

// PolicyText is an accepted policy with its source.
type PolicyText struct {
	PolicyVersion
	Source string `json:"source" doc:"The YAML text as it was accepted"`
}

func showVersion(p *tenants.Parent, v *policies.Version) PolicyVersion {
	return PolicyVersion{
		Parent: p.Slug, ParentID: p.ID, Version: v.Version, InForce: v.Version == p.PolicyVersion,
		File: v.File, Hash: v.Hash, Actor: v.Actor, CreatedAt: at(v.CreatedAt),
	}
}

type policyRollBack struct {
	Parent string `path:"parent" doc:"Slug or id"`
	Body   struct {
		Version    int64  `json:"version" minimum:"1" doc:"The version whose source is to be in force again"`
		CreateOrgs bool   `json:"create_orgs,omitempty" doc:"Make the organizations the policy declares and the parent lacks"`
		Plan       string `json:"plan,omitempty" maxLength:"64" doc:"The hash of the plan of this policy: do what it says, or nothing"`
	} `nameHint:"PolicyRollBack"`
}

func (s *server) policyHistory() {
	type one struct {
		Parent  string `path:"parent" doc:"Slug or id"`
		Version int64  `path:"version" minimum:"1"`
	}
	read(s, "get-policy", "/v1/policies/{parent}/{version}", "Show a version of a parent's policy with its source", func(c *call, in *one) (PolicyText, error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return PolicyText{}, err
		}
		v, err := c.policyVersion(p, in.Version)
		if err != nil {
			return PolicyText{}, err
		}
		return PolicyText{showVersion(p, v), string(v.Source)}, nil
	})
	op := operation("roll-back-policy", http.MethodPost, "/v1/policies/{parent}/rollback",
		"Apply the source of an earlier version as a new one, by the rules of applying any policy", http.StatusOK)
	workKept(s, op, s.rollBack)
}

// policyVersion returns a version of a parent's policy.
func (c *call) policyVersion(p *tenants.Parent, n int64) (*policies.Version, error) {
	v, err := policies.Get(c.tx, p.ID, n)
	if err == nil && v == nil {
		err = notFound("policy version", p.Slug+" "+strconv.FormatInt(n, 10))
	}
	return v, err
}

// rollBack reads the stored policy outside of the transaction that applies it,
// as applyPolicy does. A version never changes, so that nothing can come
// between.
func (s *server) rollBack(ctx context.Context, in *policyRollBack) (AppliedPolicy, error) {
	var from *policies.Version
	var slug string
	err := s.view(ctx, func(c *call) error {
		p, err := c.manageParent(in.Parent)
		if err != nil {
			return err
		}
		if err := c.filesRule(); err != nil {
			return err
		}
		slug = p.Slug
		from, err = c.policyVersion(p, in.Body.Version)
		return err
	})
	if err != nil {
		return AppliedPolicy{}, err
	}
	parsed, problems := s.parse(PolicyFile{File: from.File, Source: string(from.Source)})
	if problems.Err() != nil {
		return AppliedPolicy{}, &policyError{problems}
	}
	if parsed.Parent != slug {
		return AppliedPolicy{}, identity.Errorf(identity.CodeInvalid, "invalid_policy",
			"policy version %d speaks of parent %q; take its source (usher policy show), write %q there and apply it", from.Version, parsed.Parent, slug)
	}
	warnings, out := problems.Warnings(), AppliedPolicy{}
	err = s.done(ctx, func(c *call) error {
		p, err := c.manageParent(from.Parent)
		if err != nil {
			return err
		}
		applied, problems, err := c.Applier.RollBack(c.tx, c.change(p.ID), from, parsed, live.Options{CreateOrgs: in.Body.CreateOrgs, Plan: in.Body.Plan})
		if out, err = taken(applied, warnings, problems, err); err != nil {
			return err
		}
		return c.keep(http.StatusOK, "", out)
	})
	return out, err
}
