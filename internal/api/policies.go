package api

import (
	"context"
	"math"
	"mime"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	jsonv2 "github.com/go-json-experiment/json"

	"usher/internal/identity"
	"usher/internal/store/policies"
	"usher/policy"
	"usher/policy/live"
)

// PolicyVersion is an accepted policy as answers show it.
type PolicyVersion struct {
	Parent    string         `json:"parent" example:"acme"`
	ParentID  string         `json:"parent_id"`
	Version   int64          `json:"version"`
	InForce   bool           `json:"in_force"`
	File      string         `json:"file" example:"acme.yaml"`
	Hash      string         `json:"hash" doc:"SHA-256 of the file, in hexadecimal"`
	Actor     identity.Actor `json:"actor"`
	CreatedAt time.Time      `json:"created_at"`
}

// AppliedPolicy says what applying a policy did.
type AppliedPolicy struct {
	Parent   string          `json:"parent" example:"acme"`
	ParentID string          `json:"parent_id"`
	Version  int64           `json:"version"`
	Changed  bool            `json:"changed" doc:"false: this very policy is in force already"`
	Created  []string        `json:"created" nullable:"false" doc:"The organizations that were made"`
	Removed  int             `json:"removed" doc:"Memberships that were removed"`
	Lowered  int             `json:"downgraded" doc:"Memberships that got a lower role"`
	Held     int             `json:"held" doc:"Changes that guards hold back"`
	Runs     []string        `json:"runs" nullable:"false" doc:"The runs that hold them, or in which a switch to mode scim waits"`
	Pending  bool            `json:"pending,omitempty" doc:"Very many people are settled behind this answer: what is removed or held of it is not known yet. A login answers by what holds already"`
	Warnings []PolicyProblem `json:"warnings" nullable:"false"`
}

// PolicyFile is a policy to apply.
type PolicyFile struct {
	File       string `json:"file,omitempty" maxLength:"255" doc:"The name that messages and rules show; policy.yaml when left out" example:"acme.yaml"`
	Source     string `json:"source" doc:"The YAML text"`
	CreateOrgs bool   `json:"create_orgs,omitempty" doc:"Make the organizations the policy declares and the parent lacks"`
	Plan       string `json:"plan,omitempty" maxLength:"64" doc:"The hash of the plan of this policy: do what it says, or nothing"`
}

// PolicyBody is a request that brings a policy, in one of two forms.
type PolicyBody struct {
	ContentType string `header:"Content-Type" hidden:"true"`
	File        string `query:"file" maxLength:"255" doc:"With a YAML body: the name that messages and rules show"`
	CreateOrgs  bool   `query:"create_orgs" doc:"With a YAML body: make missing organizations"`
	Plan        string `query:"plan" maxLength:"64" doc:"With a YAML body: the hash of its plan"`
	RawBody     []byte `contentType:"application/yaml"`
}

func (s *server) policies() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-policies", "/v1/policies", "List the accepted versions of a parent's policy, newest first", func(c *call, in *list) (List[PolicyVersion], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[PolicyVersion]{}, err
		}
		return paged(in.Page, "policies", func(after string, limit int) ([]*policies.Version, error) {
			before := int64(math.MaxInt64)
			if after != "" {
				if before, err = strconv.ParseInt(after, 10, 64); err != nil {
					return nil, identity.Errorf(identity.CodeInvalid, "invalid_cursor", "after is no cursor of this list")
				}
			}
			return policies.List(c.tx, p.ID, before, limit)
		}, func(v *policies.Version) string { return strconv.FormatInt(v.Version, 10) },
			func(v *policies.Version) (PolicyVersion, error) { return showVersion(p, v), nil })
	})
	s.policyHistory()
	op := operation("apply-policy", http.MethodPost, "/v1/policies", "Apply a policy; what it takes past the limits of the guards is held in a run", http.StatusOK)
	op.SkipValidateBody = true // the body has two forms; PolicyBody.policy judges it
	op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
		"application/json": {Schema: huma.SchemaFromType(s.api.OpenAPI().Components.Schemas, reflect.TypeFor[PolicyFile]())},
	}}
	workKept(s, op, s.applyPolicy)
}

// applyPolicy reads the policy outside of any transaction, after the key is
// known to be good for something: reading one costs much.
func (s *server) applyPolicy(ctx context.Context, in *PolicyBody) (AppliedPolicy, error) {
	err := s.view(ctx, func(c *call) error {
		if !c.who.ManagesSome() {
			return forbidden("apply policies")
		}
		return nil
	})
	if err != nil {
		return AppliedPolicy{}, err
	}
	if err := s.filesRule(); err != nil {
		return AppliedPolicy{}, err
	}
	file, err := in.policy()
	if err != nil {
		return AppliedPolicy{}, err
	}
	parsed, problems := s.parse(file)
	if problems.Err() != nil {
		return AppliedPolicy{}, &policyError{problems}
	}
	warnings, out := problems.Warnings(), AppliedPolicy{}
	err = s.done(ctx, func(c *call) error {
		if !c.readsAll() {
			if _, err := c.manageParent(parsed.Parent); err != nil {
				return err
			}
		}
		applied, problems, err := c.Applier.Apply(c.tx, c.change(""), parsed, live.Options{CreateOrgs: file.CreateOrgs, Plan: file.Plan})
		if out, err = taken(applied, warnings, problems, err); err != nil {
			return err
		}
		return c.keep(http.StatusOK, "", out)
	})
	return out, err
}

// taken answers what became of a policy.
func taken(applied *live.Applied, warnings, problems policy.Problems, err error) (AppliedPolicy, error) {
	if err != nil {
		return AppliedPolicy{}, err
	}
	if problems.Err() != nil {
		return AppliedPolicy{}, &policyError{problems}
	}
	return AppliedPolicy{
		Parent: applied.Parent.Slug, ParentID: applied.Parent.ID, Version: applied.Version, Changed: applied.Changed,
		Created: append([]string{}, applied.Created...),
		Removed: applied.Losses.Removed, Lowered: applied.Losses.Downgraded, Held: applied.Losses.Held, Pending: applied.Losses.Pending,
		Runs:     append(append([]string{}, applied.Losses.Runs()...), applied.Pending...),
		Warnings: append(showProblems(warnings), showProblems(applied.Warnings)...),
	}, nil
}

// filesRule refuses policies by API where they come from files.
func (s *server) filesRule() error {
	if !s.PolicyDirSet {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "managed_by_policy", "policies come from the daemon's policy_dir; change the files there")
}

func (s *server) parse(f PolicyFile) (*policy.Policy, policy.Problems) {
	s.applying.Lock()
	defer s.applying.Unlock()
	return policy.Parse(f.File, []byte(f.Source), s.Catalogue)
}

// policy returns the policy of either form of body.
func (in *PolicyBody) policy() (PolicyFile, error) {
	f := PolicyFile{File: in.File, CreateOrgs: in.CreateOrgs, Plan: in.Plan}
	media, _, err := mime.ParseMediaType(in.ContentType)
	switch {
	case err == nil && (media == "application/yaml" || media == "text/yaml" || media == "application/x-yaml"):
		f.Source = string(in.RawBody)
	case err == nil && media == "application/json":
		if in.File != "" || in.CreateOrgs || in.Plan != "" {
			return f, identity.Errorf(identity.CodeInvalid, "invalid_request", "with a JSON body, file, create_orgs and plan stand in the body")
		}
		if err := jsonv2.Unmarshal(in.RawBody, &f, jsonv2.RejectUnknownMembers(true)); err != nil {
			return f, identity.Errorf(identity.CodeInvalid, "invalid_request", "the body is no JSON object of file, source, create_orgs and plan")
		}
	default:
		return f, identity.Errorf(identity.CodeMediaType, "media_type", "send the policy as application/json or application/yaml")
	}
	if f.File == "" {
		f.File = "policy.yaml"
	}
	if len(f.File) > 255 || strings.ContainsFunc(f.File, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return f, identity.Errorf(identity.CodeInvalid, "invalid_request", "file is no file name")
	}
	if strings.TrimSpace(f.Source) == "" {
		return f, identity.Errorf(identity.CodeInvalid, "invalid_request", "the policy is empty")
	}
	return f, nil
}
