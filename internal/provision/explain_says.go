package provision

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/mappings"
)

// The sentences of explanations that need nothing but what they are told.

// stamp writes a stored time, epoch microseconds, for people.
func stamp(at int64) string { return time.UnixMicro(at).UTC().Format(time.RFC3339) }

func timeOrNil(at int64) *time.Time {
	if at == 0 {
		return nil
	}
	t := time.UnixMicro(at).UTC()
	return &t
}

// ofTime is " of <time>", or nothing where the time is not known.
func ofTime(at int64) string {
	if at == 0 {
		return ""
	}
	return " of " + stamp(at)
}

func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

func place(file string, line int) string { return fmt.Sprintf("%s:%d", file, line) }

// gives says what a rule gives.
func gives(role identity.Role, seat identity.Tier) string {
	switch {
	case seat == "":
		return "role " + string(role)
	case role == "":
		return "seat " + string(seat)
	default:
		return "role " + string(role) + " and seat " + string(seat)
	}
}

func ruleSays(name, file string, line int, gives, why string) string {
	says := fmt.Sprintf("mapping %q", name)
	if file != "" {
		says += " at " + place(file, line)
	}
	if gives != "" {
		says += " " + gives
	}
	if why != "" {
		says += ": " + why
	}
	return says
}

// refsSay names rules of a policy that need not be in force any more.
func refsSay(refs []mappings.Ref) []string {
	out := make([]string, 0, len(refs))
	for _, r := range refs {
		out = append(out, ruleSays(r.Name, r.File, r.Line, "", r.Why))
	}
	return out
}

// decidedSays says of a rule that gave a membership and does not match now, why it is
// there: what a login brought stays until the next one, though the policy has the rule
// no more, and a hold keeps what no rule gives.
func decidedSays(rule string, m *people.Membership) string {
	switch login := m.Login; {
	case len(m.Holds) > 0:
		return rule + "; that is so no more"
	case m.Source == mappings.SourceLogin && login != nil:
		return fmt.Sprintf("%s at the last complete login%s; the policy in force has it no more", rule, ofTime(login.IssuedAt))
	default:
		return rule
	}
}

func byGroup(a, b GroupOf) int {
	return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Directory, b.Directory), strings.Compare(a.ExternalID, b.ExternalID))
}

// rowSays is what a row of the table of presence says (spec section 12).
func rowSays(row int, org *Organization, guest bool) string {
	switch {
	case row == 1:
		return "the primary owner is always a member"
	case row == 2 && guest:
		return "a guest is outside of mappings and directories: a member by invitation or by hand"
	case row == 2 && org.Standalone:
		return "an organization without a parent: a member by invitation or by hand"
	case row == 2:
		return "mode invite: a member by invitation or by hand"
	case row == 3:
		return "mode scim with mappings: a member while active in the owning directory and matched by a mapping with a role; the highest role counts"
	case row == 4:
		return "mode scim: a member while active in the owning directory"
	case row == 5:
		return "mode jit with mappings: what the mappings said at the last complete login counts"
	case row == 6:
		return "mode jit with mappings: until the next complete login a member by what was granted before"
	default:
		return "mode jit: a member from the first login on, until removed by hand"
	}
}

// tiersSay names seat tiers that will do.
func tiersSay(tiers []identity.Tier) string {
	words := make([]string, len(tiers))
	for i, t := range tiers {
		words[i] = string(t)
	}
	return strings.Join(words, " or ")
}

// orgHeadline is the one sentence about a person in an organization, now.
func orgHeadline(name string, o *OrgExplanation, person *people.Person) string {
	if !o.Present {
		return fmt.Sprintf("%s is no member of %s", name, o.Organization)
	}
	says := fmt.Sprintf("%s is %s of %s", name, o.Role, o.Organization)
	if s := o.Seat; s != nil {
		switch {
		case s.State == identity.SeatHeld && s.Place > 0:
			says += fmt.Sprintf(" with a %s seat, waiting for %s in place %d", s.Tier, tiersSay(s.Waits), s.Place)
		case s.State == identity.SeatHeld:
			says += fmt.Sprintf(" with a %s seat", s.Tier)
		case s.State == identity.SeatWaiting && s.Place > 0:
			says += fmt.Sprintf(" without access: waiting for a %s seat in place %d", tiersSay(s.Waits), s.Place)
		}
	}
	if o.Since != nil {
		says += " since " + o.Since.Format(time.RFC3339)
	}
	if person.Gate == identity.GateClosed {
		says += ", and cannot log in: the gate is closed"
	}
	return says
}

// pendingSays says that what is stored has not caught up, and with a loss.
func pendingSays(stored *StoredResult, loses bool) string {
	is := "no member"
	if stored.Present {
		is = string(stored.Role)
		if stored.Seat != "" {
			is += fmt.Sprintf(", seat %s %s", stored.Seat, stored.SeatState)
		}
	}
	says := "pending: a large change is being worked off and stored is still " + is + "; the person's next login settles it at once"
	if loses {
		says += ", unless a guard holds it back"
	}
	return says
}

// causeSays says why a gate is closed.
func causeSays(cause, directory string) string {
	who := "the directory that owned the account"
	if directory != "" {
		who = "directory " + directory
	}
	switch cause {
	case CauseInactive:
		return who + " said that they are not active"
	case CauseDeleted:
		return who + " deleted them"
	case "":
		return "no cause is kept"
	default:
		return cause
	}
}

// unboundSays says why a directory user stands for nobody, and what to do.
func unboundSays(reason string) string {
	switch reason {
	case UnboundNoEmail:
		return "it has no e-mail that usher can match; send one as the directory's designated e-mail"
	case UnboundForeignDomain:
		return "the domain of its e-mail is not verified by this parent; verify the domain"
	case UnboundLinked:
		return "the account of its e-mail is, or lately was, that of another directory user; move it by a rebind, or delete the other one and wait"
	case UnboundGateClosed:
		return "the account of its e-mail has left; only its own directory or an administrator opens the gate again"
	case UnboundGuest:
		return "the account of its e-mail is a guest here"
	case UnboundRebound:
		return "a rebind gave its place to another user of the directory; it may be deleted, which takes nothing from anybody"
	case UnboundManaged:
		return "its e-mail cannot be taken in by this parent"
	default:
		return reason
	}
}

// verifiedSays says what binds a directory user whose domain was verified behind it.
func verifiedSays(parent, directory string) string {
	return fmt.Sprintf("the domain of its e-mail was verified later, and it is bound once somebody has seen what follows: usher directory sync %[1]s/%[2]s --dry-run, or the run that waits (usher run list --parent %[1]s)", parent, directory)
}

// wouldBe says what a hold keeps from coming about.
func wouldBe(h people.Hold) string {
	switch {
	case h.Field == guard.FieldSeat && h.To == "":
		return "there would be no seat"
	case h.Field == guard.FieldSeat:
		return "the seat would be " + strings.ReplaceAll(h.To, ",", " or ")
	case h.Field == guard.FieldRole:
		return "the role would be " + h.To
	default:
		return "they would be no member"
	}
}

// runSays says what a run of a guard holds back. scope names what was counted.
func runSays(h people.Hold, run *runs.Run, scope string) string {
	says := "held by run " + h.Plan
	if run != nil {
		d := run.Detail
		counted := fmt.Sprintf("%d in an hour, past %d", d.Counted, d.Limit)
		if d.Whole {
			counted = "everybody would go"
		}
		says += fmt.Sprintf(" since %s (%s of %s: %s)", stamp(run.CreatedAt), d.Guard, scope, counted)
	}
	says += ": " + wouldBe(h)
	if h.Acknowledged {
		return says + "; the run was discarded, so it stays until what is wanted changes"
	}
	return says + fmt.Sprintf("; decide with: usher run apply %s, or usher run discard %s", h.Plan, h.Plan)
}

// switchSays says what a run of a switch waits for.
func switchSays(run *runs.Run) string {
	mode := "mode " + string(run.Detail.Mode)
	if run.Detail.GroupMappings {
		mode += " with mappings"
	}
	return fmt.Sprintf("a switch of the organization to %s waits for somebody who has seen its plan: usher run show %s", mode, run.ID)
}
