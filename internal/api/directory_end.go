package api

import (
	"context"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// Transfer says whose owning directory becomes which.
type Transfer struct {
	To       string   `json:"to" example:"acme/entra" doc:"The directory that is to own the people: parent/slug or id"`
	Accounts []string `json:"accounts,omitempty" nullable:"false" minItems:"1" maxItems:"1000" doc:"Only these, by account id or e-mail; left out: everybody who is active in both directories"`
}

// directoryEnds registers how a directory ends: its deletion, and the transfer of
// its people to another.
func (s *server) directoryEnds() {
	const remove = "Propose to delete a directory: nothing is changed before the run that is answered is applied, with the hash of its plan"
	write(s, "delete-directory", http.MethodDelete, "/v1/directories/{parent}/{directory}", remove, http.StatusAccepted, func(c *call, in *directoryBySlug) (Run, error) {
		return c.proposeDeletion(joined(in.Parent, in.Directory))
	})
	write(s, "delete-directory-by-id", http.MethodDelete, "/v1/directories/{directory}", remove, http.StatusAccepted, func(c *call, in *directoryByID) (Run, error) {
		return c.proposeDeletion(in.Directory)
	})
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		Body      Transfer
	}
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		Body      Transfer
	}
	const move = "Propose that another directory owns the people of one who are active in both; the run that is answered does it once it is applied"
	write(s, "transfer-directory", http.MethodPost, "/v1/directories/{parent}/{directory}/transfer", move, http.StatusAccepted, func(c *call, in *bySlug) (Run, error) {
		return c.proposeTransfer(joined(in.Parent, in.Directory), &in.Body)
	})
	write(s, "transfer-directory-by-id", http.MethodPost, "/v1/directories/{directory}/transfer", move, http.StatusAccepted, func(c *call, in *byID) (Run, error) {
		return c.proposeTransfer(in.Directory, &in.Body)
	})
	s.transferPlans()
}

// TransferQuery is Transfer as a query.
type TransferQuery struct {
	To       string   `query:"to" required:"true" doc:"The directory that is to own the people: parent/slug or id"`
	Accounts []string `query:"accounts" maxItems:"1000" doc:"Only these, by account id or e-mail; left out: everybody who is active in both directories"`
	Accepting
}

func (s *server) transferPlans() {
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		TransferQuery
	}
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		TransferQuery
	}
	const summary = "Say what a transfer of a directory's people would do to whom, and why; nothing is changed"
	stream := func(ref string, q *TransferQuery) *huma.StreamResponse {
		return s.stream(q.Accept, func(ctx context.Context, out *planWriter) error { return s.planTransfer(ctx, ref, q, out) })
	}
	op := operation("plan-transfer", http.MethodGet, "/v1/directories/{parent}/{directory}/transfer", summary, http.StatusOK)
	op.Responses = s.planResponses()
	huma.Register(s.api, op, func(_ context.Context, in *bySlug) (*huma.StreamResponse, error) {
		return stream(joined(in.Parent, in.Directory), &in.TransferQuery), nil
	})
	op = operation("plan-transfer-by-id", http.MethodGet, "/v1/directories/{directory}/transfer", summary, http.StatusOK)
	op.Responses = s.planResponses()
	huma.Register(s.api, op, func(_ context.Context, in *byID) (*huma.StreamResponse, error) {
		return stream(in.Directory, &in.TransferQuery), nil
	})
}

// managedDirectory returns a directory that the key may change.
func (c *call) managedDirectory(ref string) (*directory.Directory, error) {
	d, err := c.directory(ref)
	if err != nil {
		return nil, err
	}
	return d, c.manages(d.Parent)
}

// endingDirectory is managedDirectory with the parent held alone, and the directory as
// it is then: a run of one that was deleted meanwhile could only be discarded, and of
// two transfers at a time the second would be answered the first one's run.
func (c *call) endingDirectory(ref string) (*directory.Directory, error) {
	d, err := c.managedDirectory(ref)
	if err != nil {
		return nil, err
	}
	if err := tenants.Lock(c.tx, d.Parent); err != nil {
		return nil, err
	}
	return c.directory(ref)
}

func (c *call) showRunByID(id string) (Run, error) {
	r, err := runs.ByID(c.tx, id)
	if err != nil || r == nil {
		return Run{}, errorOr(err, notFound("run", id))
	}
	return c.showRun(r)
}

func (c *call) proposeDeletion(ref string) (Run, error) {
	d, err := c.endingDirectory(ref)
	if err != nil {
		return Run{}, err
	}
	id, err := c.Tenancy.ProposeDeletion(c.tx, c.change(d.Parent), d)
	if err != nil {
		return Run{}, err
	}
	return c.showRunByID(id)
}

// transferred returns the directories of a transfer and the accounts that it
// lists.
func (c *call) transferred(ref, to string, listed []string) (from, owner *directory.Directory, accounts []string, err error) {
	if from, err = c.managedDirectory(ref); err != nil {
		return nil, nil, nil, err
	}
	if owner, err = c.managedDirectory(to); err != nil {
		return nil, nil, nil, err
	}
	for _, name := range listed {
		account := name
		if !isID(name) {
			a, err := c.account(name)
			if err != nil {
				return nil, nil, nil, err
			}
			account = ""
			if a != nil {
				account = a.ID
			}
		}
		person, err := people.PersonOf(c.tx, from.Parent, account)
		if err != nil {
			return nil, nil, nil, err
		}
		if person == nil {
			return nil, nil, nil, notFound("account", name)
		}
		if person.OwnerDirectory != from.ID {
			return nil, nil, nil, identity.Errorf(identity.CodeConflict, "not_owned", "directory %s does not own %s: there is nothing to transfer", from.Slug, name)
		}
		accounts = append(accounts, account)
	}
	slices.Sort(accounts)
	return from, owner, slices.Compact(accounts), c.Tenancy.CheckTransfer(from, owner, accounts)
}

func (c *call) proposeTransfer(ref string, in *Transfer) (Run, error) {
	if _, err := c.endingDirectory(ref); err != nil {
		return Run{}, err
	}
	from, to, accounts, err := c.transferred(ref, in.To, in.Accounts)
	if err != nil {
		return Run{}, err
	}
	id, err := c.Tenancy.ProposeTransfer(c.tx, c.change(from.Parent), from, to, accounts)
	if err != nil {
		return Run{}, err
	}
	return c.showRunByID(id)
}

func (s *server) planTransfer(ctx context.Context, ref string, in *TransferQuery, out *planWriter) error {
	return s.view(ctx, func(c *call) error {
		from, to, accounts, err := c.transferred(ref, in.To, in.Accounts)
		if err != nil {
			return err
		}
		cand, err := c.Engine.PlanTransfer(c.tx, from.Parent, from.ID, to.ID, accounts, "")
		if err != nil {
			return err
		}
		sum, err := c.Engine.Plan(c.tx, c.change(from.Parent), cand, out.item, out.looked)
		if err != nil {
			return err
		}
		sum.Hash = "" // the run's plan has one
		return out.end(sum)
	})
}

// candidate returns the parent as it would be if a run that waits were applied;
// planned: the run is of a kind that has such a plan.
func (c *call) candidate(r *runs.Run) (cand provision.Candidate, planned bool, err error) {
	id, _ := runs.ScopedDirectory(r.Scope)
	switch r.Kind {
	case runs.KindSwitch:
		cand, err = c.Engine.PlanSwitch(c.tx, r.Parent, r)
	case runs.KindDeletion:
		cand, err = c.Engine.PlanDeletion(c.tx, r.Parent, id, r.ID)
	case runs.KindTransfer:
		cand, err = c.Engine.PlanTransfer(c.tx, r.Parent, id, r.Detail.To, r.Detail.Accounts, r.ID)
	default:
		return cand, false, nil
	}
	return cand, r.State == runs.StateHeld, err
}

// piece is what one transaction of applying a run did.
type piece struct {
	losses provision.Losses
	next   string // where a transfer goes on
	done   bool
}

// applyPiece applies a run, or of one that may be large the next piece.
func (c *call) applyPiece(r *runs.Run, after string) (p piece, err error) {
	switch r.Kind {
	case runs.KindSwitch:
		p.losses, err = c.Tenancy.ApplySwitch(c.tx, c.change(r.Parent), r)
		p.done = true
	case runs.KindDeletion:
		p.losses, err = c.Tenancy.DeleteDirectory(c.tx, c.change(r.Parent), r.ID)
		p.done = true
	case runs.KindTransfer:
		var moved provision.Transferred
		moved, err = c.Tenancy.ApplyTransfer(c.tx, c.change(r.Parent), r.ID, after)
		p.losses, p.next, p.done = moved.Losses, moved.Next, moved.Next == ""
	default:
		p.losses, p.done, err = c.Engine.ApplyRun(c.tx, c.change(r.Parent), r)
	}
	return p, err
}
