package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// Run is a held or past run as answers show it.
type Run struct {
	ID             string              `json:"id"`
	Parent         string              `json:"parent,omitempty" example:"acme" doc:"Absent where the organization has none"`
	ParentID       string              `json:"parent_id,omitempty"`
	Kind           string              `json:"kind" enum:"guard,switch,binding,deletion,transfer,reconnect,reconcile" doc:"guard: a limit was passed; switch: an organization's switch to mode scim waits; binding: users of a directory waited for a domain that is verified now; deletion: a directory is to be deleted; transfer: another directory is to own a directory's people; reconnect: what a connection's subjects mean is to change; reconcile: what reading a directory would take from people is past a limit"`
	State          string              `json:"state" enum:"held,applied,discarded,resolved" doc:"resolved: what it held came to nothing by itself"`
	Organization   string              `json:"organization,omitempty" example:"acme-console" doc:"What is counted, or switched"`
	Directory      string              `json:"directory,omitempty" example:"acme/okta" doc:"What is counted, whose users are to be bound, what is to be deleted, or whose people are to be transferred"`
	To             string              `json:"to,omitempty" example:"acme/entra" doc:"Of a transfer: the directory that is to own the people"`
	Why            string              `json:"why" doc:"Which limit was passed and what counted when it was, or to which mode the switch is"`
	Held           int64               `json:"held" doc:"Changes it was ever given"`
	Applied        int64               `json:"applied" doc:"Of them, applied"`
	Hash           string              `json:"hash,omitempty" doc:"Names what it holds now; given to apply it, nothing else is applied"`
	Actor          identity.Actor      `json:"actor" doc:"Whose change was held first"`
	RequestID      string              `json:"request_id,omitempty"`
	PolicyVersion  int64               `json:"policy_version,omitempty"`
	CreatedAt      time.Time           `json:"created_at"`
	UpdatedAt      time.Time           `json:"updated_at"`
	DecidedBy      *identity.Actor     `json:"decided_by,omitempty" doc:"Who applied or discarded it"`
	DecidedAt      *time.Time          `json:"decided_at,omitempty"`
	Reconciliation *ReconciliationPlan `json:"reconciliation,omitempty" doc:"Of a run of kind reconcile, while it is held: what the directory does not have any more"`
	Reconnect      *Reconnect          `json:"reconnect,omitempty" doc:"Of a run that changes a connection, while it is held: what that comes to"`
}

// RunItem is one change that a run holds.
type RunItem struct {
	Account      string `json:"account"`
	Email        string `json:"email"`
	Organization string `json:"organization" example:"acme-console"`
	Field        string `json:"field" enum:"presence,role,seat"`
	From         string `json:"from,omitempty" doc:"Role or seat now"`
	To           string `json:"to,omitempty" doc:"Role or seat it waits to become; absent: removed"`
	Acknowledged bool   `json:"acknowledged" doc:"Somebody discarded the run: it stays as it is until what it waits to become is another thing"`
}

// Applied says what applying a run did.
type Applied struct {
	Run
	Removed    int `json:"removed"`
	Downgraded int `json:"downgraded"`
	Granted    int `json:"granted" doc:"Administering roles that were given"`
	// Pending: of a switch, a deletion and a binding.
	Pending bool `json:"pending,omitempty" doc:"Very many people are settled behind this answer: what is removed of it is not known yet. A login answers by what holds already"`
}

func (c *call) showRun(r *runs.Run) (Run, error) {
	parent, parentID, err := c.parentOf(r.Parent)
	if err != nil {
		return Run{}, err
	}
	out := Run{
		ID: r.ID, Parent: parent, ParentID: parentID, Kind: r.Kind, State: r.State, Why: why(r), Held: r.Held, Applied: r.Applied,
		Actor: r.Actor, RequestID: r.RequestID, PolicyVersion: r.PolicyVersion, CreatedAt: at(r.CreatedAt), UpdatedAt: at(r.UpdatedAt),
		DecidedAt: atOrNil(r.DecidedAt),
	}
	if r.DecidedAt != 0 {
		out.DecidedBy = &r.DecidedBy
	}
	if id, ok := runs.ScopedOrg(r.Scope); ok {
		o, err := tenants.OrganizationByID(c.tx, id)
		if err != nil {
			return out, err
		}
		if o != nil {
			out.Organization = o.Slug
		}
	}
	if id, ok := runs.ScopedDirectory(r.Scope); ok {
		d, err := directory.ByID(c.tx, id)
		if err != nil {
			return out, err
		}
		if d != nil {
			out.Directory = joined(parent, d.Slug)
		}
	}
	if r.Detail.To != "" {
		d, err := directory.ByID(c.tx, r.Detail.To)
		if err != nil {
			return out, err
		}
		if d != nil {
			out.To = joined(parent, d.Slug)
		}
	}
	return out, nil
}

// why says in words why a run is held.
func why(r *runs.Run) string {
	d := r.Detail
	switch {
	case r.Kind == runs.KindSwitch:
		mapped := "without"
		if d.GroupMappings {
			mapped = "with"
		}
		return fmt.Sprintf("the switch to mode %s %s mappings waits for somebody who has seen its plan", d.Mode, mapped)
	case r.Kind == runs.KindDeletion:
		return "the directory is to be deleted, which waits for somebody who has seen its plan"
	case r.Kind == runs.KindTransfer && len(d.Accounts) > 0:
		return fmt.Sprintf("another directory is to own %d listed people, as far as they are active in both", len(d.Accounts))
	case r.Kind == runs.KindTransfer:
		return "another directory is to own everybody who is active in both"
	case r.Kind == runs.KindReconnect:
		return "subjects of a connection are to mean something else, and those there are stand for people; they are let go of, and each person is found by e-mail at the next login"
	case r.Kind == runs.KindReconcile && d.Ungrouped:
		return fmt.Sprintf("nobody is in a group of the directory any more, and %d people were: look whether the bind identity may read who is in groups; people keep what they have until somebody has looked", d.Counted)
	case r.Kind == runs.KindReconcile && d.Whole:
		return "reading the directory would take everybody who is no guest out of an organization; they keep what they have until somebody has looked why"
	case r.Kind == runs.KindReconcile:
		return fmt.Sprintf("reading the directory would take something from %d of %d people, the limit is %d; they keep what they have until somebody has looked why", d.Counted, d.Of, d.Limit)
	case r.Kind == runs.KindBinding:
		return fmt.Sprintf("domain %s is verified, and users who waited for it are to be bound", d.Domain)
	case d.Administrators():
		return fmt.Sprintf("mappings would make %d new administrators within an hour, the limit is %d", d.Counted, d.Limit)
	case d.Whole:
		return "everybody who is no guest would lose the membership"
	default:
		return fmt.Sprintf("%d losses of a membership, role or seat within an hour among %d people, the limit is %d", d.Counted, d.Of, d.Limit)
	}
}

// run returns a run the key may read.
func (c *call) run(id string) (*runs.Run, error) {
	if !isID(id) {
		return nil, notFound("run", id)
	}
	r, err := runs.ByID(c.tx, id)
	if err != nil {
		return nil, err
	}
	if r == nil || !c.who.Reads(r.Parent) {
		return nil, notFound("run", id)
	}
	return r, nil
}

type oneRun struct {
	Run string `path:"run" doc:"Id"`
}

func (s *server) runs() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
		State  string `query:"state" enum:"held,applied,discarded,resolved" doc:"Only runs in this state"`
	}
	read(s, "list-runs", "/v1/runs", "List a parent's runs, newest first", func(c *call, in *list) (List[Run], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Run]{}, err
		}
		return paged(in.Page, "runs", func(after string, limit int) ([]*runs.Run, error) {
			return runs.List(c.tx, p.ID, in.State, after, limit)
		}, func(r *runs.Run) string { return r.ID }, c.showRun)
	})
	read(s, "get-run", "/v1/runs/{run}", "Show a run", func(c *call, in *oneRun) (Run, error) {
		r, err := c.run(in.Run)
		if err != nil {
			return Run{}, err
		}
		out, err := c.showRun(r)
		if err == nil && r.State == runs.StateHeld && r.Kind == runs.KindGuard {
			out.Hash, err = c.Engine.RunHash(c.tx, r)
		}
		if err == nil && r.State == runs.StateHeld && r.Kind == runs.KindReconcile {
			if out.Reconciliation, err = c.showReconciliation(r); err == nil {
				out.Hash = out.Reconciliation.Hash
			}
		}
		if err == nil && r.State == runs.StateHeld && r.Kind == runs.KindReconnect {
			if out.Reconnect, err = c.showReconnect(r); err == nil {
				out.Hash, err = c.reconnectHash(r)
			}
		}
		return out, err
	})
	type items struct {
		Page
		Run string `path:"run" doc:"Id"`
	}
	read(s, "list-run-items", "/v1/runs/{run}/items", "List what a guard's run holds, by account", func(c *call, in *items) (List[RunItem], error) {
		r, err := c.run(in.Run)
		if err != nil {
			return List[RunItem]{}, err
		}
		return c.runItems(in.Page, r)
	})
	type apply struct {
		Run  string `path:"run" doc:"Id"`
		Hash string `query:"hash" maxLength:"64" doc:"The hash that was shown: apply nothing where the run holds something else by now"`
	}
	work(s, operation("apply-run", http.MethodPost, "/v1/runs/{run}/apply", "Apply what a run holds", http.StatusOK),
		func(ctx context.Context, in *apply) (Applied, error) { return s.applyRun(ctx, in.Run, in.Hash) })
	work(s, operation("discard-run", http.MethodPost, "/v1/runs/{run}/discard", "Leave what a run holds as it is", http.StatusOK),
		func(ctx context.Context, in *oneRun) (Run, error) { return s.discardRun(ctx, in.Run) })
}

// runItems lists by account: a page ends with an account, so it may be a little
// longer than its limit.
func (c *call) runItems(page Page, r *runs.Run) (List[RunItem], error) {
	out := List[RunItem]{Items: []RunItem{}}
	after, err := page.after("run-items")
	if err != nil || r.Kind != runs.KindGuard {
		return out, err
	}
	accounts, err := provision.HeldBy(c.tx, r, after, page.limit())
	if err != nil || len(accounts) == 0 {
		return out, err
	}
	rows, err := people.Memberships(c.tx, r.Parent, accounts)
	if err != nil {
		return out, err
	}
	emails, err := people.Emails(c.tx, accounts)
	if err != nil {
		return out, err
	}
	slugs := map[string]string{}
	for _, m := range rows {
		for _, h := range m.Holds {
			if h.Plan != r.ID {
				continue
			}
			if slugs[m.Org] == "" {
				o, err := tenants.OrganizationByID(c.tx, m.Org)
				if err != nil || o == nil {
					return out, errorOr(err, notFound("organization", m.Org))
				}
				slugs[m.Org] = o.Slug
			}
			out.Items = append(out.Items, RunItem{
				Account: m.Account, Email: emails[m.Account], Organization: slugs[m.Org], Field: h.Field, From: h.From, To: h.To, Acknowledged: h.Acknowledged,
			})
		}
	}
	if len(accounts) == page.limit() {
		out.Next = cursor("run-items", accounts[len(accounts)-1])
	}
	return out, nil
}

// managedRun returns a run the key may decide on, as it is in this transaction.
func (c *call) managedRun(id string) (*runs.Run, error) {
	r, err := c.run(id)
	if err != nil {
		return nil, err
	}
	return r, c.manages(r.Parent)
}

var errApplyUnfinished = identity.Errorf(identity.CodeUnavailable, "apply_unfinished",
	"applying the run takes longer than one request may; what is applied stays so, and applying it again, without the hash, goes on where this ended: it is given nothing more meanwhile")

// applyRun applies what a run holds. What one request has no time for is left to
// the next.
func (s *server) applyRun(ctx context.Context, id, hash string) (Applied, error) {
	out, err := s.applyBatches(ctx, id, hash)
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return out, errApplyUnfinished
	}
	return out, err
}

// seal has a guard's run that is about to be applied be given nothing more, and
// compares what it holds with what was shown.
func (s *server) seal(ctx context.Context, id, hash string) error {
	return s.update(ctx, func(c *call) error {
		r, err := c.managedRun(id)
		if err != nil || r.Kind != runs.KindGuard || r.State != runs.StateHeld {
			return err
		}
		if err := provision.Seal(c.tx, r); err != nil {
			return err
		}
		return c.sameHash(r, hash)
	})
}

// applyBatches applies a batch of people in each of several transactions, so that
// nobody waits for the whole. Interrupted, it is taken up by the next.
func (s *server) applyBatches(ctx context.Context, id, hash string) (Applied, error) {
	var total provision.Losses
	var out Applied
	if of, err := s.bindingOf(ctx, id); err != nil {
		return out, err
	} else if of != nil {
		return s.applyBinding(ctx, id, of)
	}
	if waits, err := s.reconnects(ctx, id); err != nil {
		return out, err
	} else if waits {
		return s.applyReconnect(ctx, id, hash)
	}
	if r, c, err := s.reconciles(ctx, id); err != nil {
		return out, err
	} else if r != nil {
		return s.applyReconciliation(ctx, r, c, hash)
	}
	if err := s.seal(ctx, id, hash); err != nil {
		return out, err
	}
	var p piece
	for first, after := true, ""; !p.done; first, after = false, p.next {
		err := s.update(ctx, func(c *call) error {
			r, err := c.managedRun(id)
			if err != nil {
				return err
			}
			if first && r.Kind != runs.KindGuard {
				if err := c.sameHash(r, hash); err != nil {
					return err
				}
			}
			if p, err = c.applyPiece(r, after); err != nil {
				return err
			}
			if r, err = runs.ByID(c.tx, id); err != nil || !p.done {
				return err
			}
			out.Run, err = c.showRun(r)
			return err
		})
		if err != nil {
			return out, err
		}
		total.Removed += p.losses.Removed
		total.Downgraded += p.losses.Downgraded
		total.Granted += p.losses.Granted
		out.Pending = out.Pending || p.losses.Pending
	}
	out.Removed, out.Downgraded, out.Granted = total.Removed, total.Downgraded, total.Granted
	return out, nil
}

func (c *call) sameHash(r *runs.Run, hash string) error {
	if hash == "" || r.State != runs.StateHeld {
		return nil
	}
	now, err := c.runHash(r)
	if err != nil || now == hash {
		return err
	}
	return identity.Errorf(identity.CodeConflict, "plan_changed",
		"this is not what was shown under hash %s any more; look again with: usher run show %s; nothing was changed", hash, r.ID)
}

// runHash names what applying a run would do now.
func (c *call) runHash(r *runs.Run) (string, error) {
	switch r.Kind {
	case runs.KindBinding:
		return "", nil
	case runs.KindReconnect:
		return c.reconnectHash(r)
	case runs.KindGuard:
		return c.Engine.RunHash(c.tx, r)
	}
	if err := tenants.Lock(c.tx, r.Parent); err != nil {
		return "", err
	}
	if err := c.Engine.CatchUp(c.tx, r.Parent); err != nil {
		return "", err
	}
	cand, _, err := c.candidate(r)
	if err != nil {
		return "", err
	}
	sum, err := c.Engine.Plan(c.tx, c.change(r.Parent), cand, func(plan.Item) error { return nil }, func(int) {})
	if err != nil {
		return "", err
	}
	return sum.Hash, nil
}

func (s *server) discardRun(ctx context.Context, id string) (Run, error) {
	var out Run
	if r, c, err := s.reconciles(ctx, id); err != nil {
		return out, err
	} else if r != nil {
		return s.discardReconciliation(ctx, r, c)
	}
	for after, done := "", false; !done; {
		next := ""
		err := s.update(ctx, func(c *call) error {
			r, err := c.managedRun(id)
			if err != nil {
				return err
			}
			switch r.Kind {
			case runs.KindSwitch:
				err = c.Tenancy.DiscardSwitch(c.tx, c.change(r.Parent), r)
			case runs.KindDeletion, runs.KindTransfer:
				err = c.Tenancy.DiscardWaiting(c.tx, c.change(r.Parent), r.ID)
			case runs.KindReconnect:
				err = c.Tenancy.DiscardReconnect(c.tx, c.change(r.Parent), r)
			case runs.KindBinding:
				err = c.Tenancy.DiscardBinding(c.tx, c.change(r.Parent), r)
			default:
				next, err = c.Engine.DiscardRun(c.tx, c.change(r.Parent), r, after)
			}
			if err != nil {
				return err
			}
			if r, err = runs.ByID(c.tx, id); err != nil {
				return err
			}
			out, err = c.showRun(r)
			return err
		})
		if err != nil {
			return out, err
		}
		after, done = next, next == ""
	}
	return out, nil
}
