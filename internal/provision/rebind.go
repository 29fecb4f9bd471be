package provision

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// UnboundRebound is why a record is bound to no account any more: another of its
// directory has taken its place.
const UnboundRebound = "rebound"

// Rebinding is whose names change: of a directory's records, whose people another
// directory, or the same, knows under other ids; or of a connection's subjects.
type Rebinding struct {
	From, To   *directory.Directory
	Connection *tenants.Connection // nil: of directories
}

// RebindLine is one line of the file that says which name becomes which.
type RebindLine struct {
	Line     int
	Old, New string
}

// Finding is what is wrong with a line, or worth knowing.
type Finding struct {
	Line   int    `json:"line"`
	Reason string `json:"reason" enum:"malformed,double,unknown,ambiguous,unbound,bound_already,foreign_domain,guest,gate_closed,inactive,others_email,done"`
	Detail string `json:"detail"`
}

// Reasons of a Finding.
const (
	FindMalformed = "malformed"
	FindDouble    = "double"
	FindUnknown   = "unknown"
	FindAmbiguous = "ambiguous"
	FindUnbound   = "unbound"
	FindBound     = "bound_already"
	FindForeign   = "foreign_domain"
	FindGuest     = "guest"
	FindClosed    = "gate_closed"  // a warning: the gate stays closed
	FindInactive  = "inactive"     // a warning: who is rebound has left, or is active nowhere
	FindOthers    = "others_email" // a warning: the new record has the e-mail of another of the parent's people
	FindDone      = "done"         // a warning: the line seems to be done
)

// RebindCheck is what a file comes to.
type RebindCheck struct {
	Rebind   int       // accounts that would be rebound
	Done     int       // lines that are so already
	Problems []Finding // any: nothing is done
	Warnings []Finding
}

// rebound is a line with what it names.
type rebound struct {
	RebindLine
	account string
	old     directory.Named
	record  directory.Named // the new one
	email   string          // of that, as it is compared
	done    bool
	problem *Finding
	warning *Finding
}

func (r *rebound) wrong(reason, format string, args ...any) {
	if r.problem == nil {
		r.problem = &Finding{r.Line, reason, fmt.Sprintf(format, args...)}
	}
}

// RebindBatch is how many lines are looked at, or applied, together.
const RebindBatch = 200

// CheckRebind says what lines come to, whose names are each given once. It writes
// nothing but, to digest, what names it: what is done already is no part of that.
func (e *Engine) CheckRebind(tx *store.Tx, parent string, r Rebinding, lines []RebindLine, digest io.Writer) (RebindCheck, error) {
	var out RebindCheck
	snap, err := e.source(tx, parent)
	if err != nil {
		return out, err
	}
	if r.Connection != nil {
		_, _ = fmt.Fprintln(digest, parent, "connection", r.Connection.ID) // a hash takes everything
	} else {
		_, _ = fmt.Fprintln(digest, parent, "directories", r.From.ID, r.To.ID)
	}
	seen := map[string]int{} // account → line
	for part := range slices.Chunk(lines, RebindBatch) {
		found, err := r.resolve(tx, snap, part)
		if err != nil {
			return out, err
		}
		for i := range found {
			f := &found[i]
			if f.problem == nil {
				if first := seen[f.account]; first != 0 {
					f.wrong(FindDouble, "line %d is about the same account", first)
				}
				seen[f.account] = f.Line
			}
			switch {
			case f.problem != nil:
				out.Problems = append(out.Problems, *f.problem)
			case f.done:
				out.Done++
			default:
				out.Rebind++
				_, _ = fmt.Fprintf(digest, "%q %q %q\n", f.account, f.old.ID, cmp.Or(f.record.ID, f.New))
			}
			if f.problem == nil && f.warning != nil {
				out.Warnings = append(out.Warnings, *f.warning)
			}
		}
	}
	return out, nil
}

// resolve finds what lines name.
func (r Rebinding) resolve(tx *store.Tx, snap *Snapshot, lines []RebindLine) ([]rebound, error) {
	out := make([]rebound, len(lines))
	old, wanted := make([]string, len(lines)), make([]string, len(lines))
	for i, l := range lines {
		out[i].RebindLine, old[i], wanted[i] = l, l.Old, l.New
	}
	find := r.records
	if r.Connection != nil {
		find = r.subjects
	}
	if err := find(tx, snap, out, old, wanted); err != nil {
		return nil, err
	}
	return out, r.persons(tx, snap, out)
}

func (r Rebinding) subjects(tx *store.Tx, snap *Snapshot, out []rebound, old, wanted []string) error {
	before, err := people.SubjectsAmong(tx, snap.Parent, r.Connection.ID, old)
	if err != nil {
		return err
	}
	after, err := people.SubjectsAmong(tx, snap.Parent, r.Connection.ID, wanted)
	if err != nil {
		return err
	}
	for i := range out {
		f := &out[i]
		f.account, f.old.ID = before[f.Old], f.Old
		switch taken := after[f.New]; {
		case f.account == "" && taken != "":
			// What had the old subject has been given the new one before, it seems.
			f.account, f.done = taken, true
			f.warning = &Finding{f.Line, FindDone, fmt.Sprintf("subject %q is not linked, and %q is: taken as done before", f.Old, f.New)}
		case f.account == "":
			f.wrong(FindUnknown, "no subject %q is linked on the connection", f.Old)
		case taken != "":
			f.wrong(FindBound, "subject %q stands for an account already", f.New)
		}
	}
	return nil
}

func (r Rebinding) records(tx *store.Tx, snap *Snapshot, out []rebound, old, wanted []string) error {
	before, err := directory.NamedUsers(tx, snap.Parent, r.From.ID, old)
	if err != nil {
		return err
	}
	gone, err := directory.NamedGone(tx, snap.Parent, r.From.ID, old)
	if err != nil {
		return err
	}
	after, err := directory.NamedUsers(tx, snap.Parent, r.To.ID, wanted)
	if err != nil {
		return err
	}
	for i := range out {
		f := &out[i]
		records := distinct(before[f.Old])
		if len(records) == 0 {
			records = distinct(gone[f.Old])
		}
		switch {
		case len(records) == 0:
			f.wrong(FindUnknown, "directory %s knows no user with id or externalId %q", r.From.Slug, f.Old)
			continue
		case len(records) > 1:
			f.wrong(FindAmbiguous, "%q names several users of directory %s; give their ids", f.Old, r.From.Slug)
			continue
		}
		f.old, f.account = records[0], records[0].Account
		records = distinct(after[f.New])
		switch {
		case len(records) == 0:
			f.wrong(FindUnknown, "directory %s has no user with id or externalId %q", r.To.Slug, f.New)
			continue
		case len(records) > 1:
			f.wrong(FindAmbiguous, "%q names several users of directory %s; give their ids", f.New, r.To.Slug)
			continue
		}
		if f.record = records[0]; r.From.ID == r.To.ID && f.record.ID == f.old.ID && !f.old.Gone {
			f.wrong(FindDouble, "%q and %q are the same user", f.Old, f.New)
			continue
		}
		if err := r.mayBind(snap, f); err != nil {
			return err
		}
	}
	return nil
}

// distinct drops a record that is named by its id and its externalId alike.
func distinct(records []directory.Named) []directory.Named {
	return slices.CompactFunc(records, func(a, b directory.Named) bool { return a.ID == b.ID })
}

// mayBind judges the new record of a line: it stands for nobody, and its e-mail
// is on a domain that the parent holds, as that of any record that is bound.
func (r Rebinding) mayBind(snap *Snapshot, f *rebound) error {
	var doc map[string]any
	if err := json.Unmarshal(f.record.Doc, &doc); err != nil {
		return err
	}
	addr, err := address.Parse(r.To.DesignatedEmail(doc))
	f.email = addr.Folded
	switch {
	case f.account == "" && f.record.Account != "" && f.old.Unbound == UnboundRebound:
		// The old record was rebound before.
		f.account, f.done = f.record.Account, true
	case f.account == "":
		f.wrong(FindUnbound, "user %q of directory %s stands for no account", f.Old, r.From.Slug)
	case f.record.Account == f.account:
		f.done = true
	case f.record.Account != "":
		f.wrong(FindBound, "user %q of directory %s stands for an account already", f.New, r.To.Slug)
	case err != nil || !snap.Domains[addr.Domain].Admits():
		f.wrong(FindForeign, "the e-mail of user %q of directory %s is on no domain that the parent holds", f.New, r.To.Slug)
	case !f.record.Active:
		f.warning = &Finding{f.Line, FindInactive, fmt.Sprintf("user %q of directory %s is not active: whoever that directory owns from then on has left, and the gate closes", f.New, r.To.Slug)}
	}
	return nil
}

// persons judges whom lines are about.
func (r Rebinding) persons(tx *store.Tx, snap *Snapshot, out []rebound) error {
	var accounts, emails []string
	for i := range out {
		if out[i].account != "" && out[i].problem == nil {
			accounts = append(accounts, out[i].account)
			if out[i].email != "" && !out[i].done {
				emails = append(emails, out[i].email)
			}
		}
	}
	if len(accounts) == 0 {
		return nil
	}
	holders, err := people.AccountsByEmails(tx, emails)
	if err != nil {
		return err
	}
	persons, err := people.Persons(tx, snap.Parent, slices.AppendSeq(slices.Clone(accounts), maps.Values(holders)))
	if err != nil {
		return err
	}
	var links []directory.Link
	if r.To != nil {
		if links, err = directory.Links(tx, snap.Parent, accounts, false); err != nil {
			return err
		}
	}
	for i := range out {
		f := &out[i]
		p, known := persons[f.account]
		switch {
		case f.problem != nil:
		case !known:
			f.wrong(FindUnknown, "the parent does not know the account of %q", f.Old)
		case p.Guest && r.Connection == nil:
			f.wrong(FindGuest, "the account of %q is a guest's, which no directory manages", f.Old)
		case !f.done && r.To != nil && slices.ContainsFunc(links, func(l directory.Link) bool {
			return l.Account == f.account && l.Directory == r.To.ID && l.UserID != f.old.ID
		}):
			f.wrong(FindBound, "the account of %q has another user in directory %s", f.Old, r.To.Slug)
		case p.Gate == identity.GateClosed:
			f.warning = &Finding{f.Line, FindClosed, fmt.Sprintf("the account of %q has left, and its gate stays closed", f.Old)}
		}
		// Nobody else is told of whom the parent does not know.
		if holder := holders[f.email]; f.problem == nil && !f.done && holder != f.account && persons[holder].Account != "" {
			f.warning = &Finding{f.Line, FindOthers, fmt.Sprintf("user %q of directory %s has the e-mail of another account than that of %q: are the lines shifted, or two exchanged? Whoever leaves there closes the gate of the account that they are bound to", f.New, r.To.Slug, f.Old)}
		}
	}
	return nil
}

// Rebind applies lines, RebindBatch at most, that were checked before: each must
// come to what it came to then. It returns how many were not so already, and what
// they lost: the check says nothing of that, so the guards look at it. The
// account keeps its id and all it has, a closed gate stays closed, and where the
// old directory owned the person the new one does: a record of it that is not
// active closes the gate.
func (e *Engine) Rebind(tx *store.Tx, c Change, r Rebinding, lines []RebindLine) (int, Losses, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return 0, Losses{}, err
	}
	if r.To != nil {
		// As whoever binds a user does: see bind.
		if err := directory.LockMembers(tx, r.To.ID, true); err != nil {
			return 0, Losses{}, err
		}
	}
	if r.Connection != nil {
		if err := r.holdSubjects(tx, lines); err != nil {
			return 0, Losses{}, err
		}
	}
	found, err := r.resolve(tx, snap, lines)
	if err != nil {
		return 0, Losses{}, err
	}
	var accounts []string
	for i := range found {
		f := &found[i]
		if f.problem != nil {
			return 0, Losses{}, identity.Errorf(identity.CodeConflict, "plan_changed", "line %d is not what it was when it was looked at: %s; what stands before it is done: look again", f.Line, f.problem.Detail)
		}
		if !f.done {
			accounts = append(accounts, f.account)
		}
	}
	if len(accounts) == 0 {
		return 0, Losses{}, nil
	}
	if err := people.Lock(tx, c.Parent, accounts...); err != nil {
		return 0, Losses{}, err
	}
	persons, err := people.Persons(tx, c.Parent, accounts)
	if err != nil {
		return 0, Losses{}, err
	}
	var left []people.Person
	for i := range found {
		f := &found[i]
		if f.done {
			continue
		}
		p := persons[f.account]
		if r.Connection != nil {
			err = r.relink(tx, snap, c, f)
		} else {
			err = r.take(tx, snap, c, f, &p)
		}
		if err != nil {
			return 0, Losses{}, err
		}
		if r.To != nil && p.OwnerDirectory == r.To.ID && !f.record.Active && p.Gate == identity.GateOpen {
			left = append(left, p)
		}
	}
	for i := range left { // behind the users of all lines: it may hold organizations
		if _, err := closeGate(tx, snap, c, &left[i], CauseInactive, nil); err != nil {
			return 0, Losses{}, err
		}
	}
	if r.Connection != nil {
		return len(accounts), Losses{}, nil
	}
	losses, err := e.recompute(tx, snap, c, accounts)
	return len(accounts), losses, err
}

// holdSubjects has whoever logs in by one of the subjects come before what is
// looked at, or after all is done.
func (r Rebinding) holdSubjects(tx *store.Tx, lines []RebindLine) error {
	var names []string
	for _, l := range lines {
		names = append(names, l.Old, l.New)
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		if err := people.LockSubject(tx, r.Connection.ID, name); err != nil {
			return err
		}
	}
	return nil
}

// relink gives an account another subject.
func (r Rebinding) relink(tx *store.Tx, snap *Snapshot, c Change, f *rebound) error {
	if err := people.RelinkSubject(tx, c.Parent, r.Connection.ID, f.Old, f.New); err != nil {
		return err
	}
	if err := people.RaiseAccess(tx, c.Parent, f.account); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: events.SubjectLinked, Account: f.account, Target: r.Connection.ID, After: events.Object(map[string]string{"found": "rebind"})})
}

// take binds the new record of a line to a person, whose owner may be another
// directory then.
func (r Rebinding) take(tx *store.Tx, snap *Snapshot, c Change, f *rebound, p *people.Person) error {
	if r.From.ID == r.To.ID && !f.old.Gone { // an account has one user in a directory
		if err := directory.Bind(tx, c.Parent, r.From.ID, f.old.ID, "", UnboundRebound); err != nil {
			return err
		}
	}
	if r.From.ID != r.To.ID { // what the old directory remembers says that it is done
		if err := directory.Forget(tx, c.Parent, r.To.ID, f.account); err != nil {
			return err
		}
	}
	if err := directory.Bind(tx, c.Parent, r.To.ID, f.record.ID, f.account, ""); err != nil {
		return err
	}
	if err := c.log(tx, snap, events.Event{Type: events.AccountBound, Account: f.account, Target: f.record.ID, After: events.Object(map[string]string{"found": "rebind"})}); err != nil {
		return err
	}
	if before := p.OwnerDirectory; before != r.To.ID && (before == r.From.ID || snap.unowned(before)) {
		p.OwnerDirectory = r.To.ID
		return own(tx, snap, c, *p, before)
	}
	return nil
}
