package provision

import (
	"fmt"
	"strings"

	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
)

// withheldNotes says what reading a directory of kind ldap would have taken from
// the person, and what keeps it: while that waits, or since it was discarded, the
// record says what the directory says no more.
func (x *explainer) withheldNotes() error {
	for i := range x.links {
		l := &x.links[i]
		held, err := ldapstate.HeldOf(x.tx, x.snap.Parent, l.Directory, l.UserID)
		if err != nil {
			return err
		}
		if len(held) == 0 {
			continue
		}
		run, err := runs.Open(x.tx, x.snap.Parent, runs.KindReconcile, "", runs.DirectoryScope(l.Directory))
		if err != nil {
			return err
		}
		for _, acknowledged := range []bool{false, true} {
			if run == nil && !acknowledged {
				continue // an interrupted run left it, and it waits in none
			}
			says, err := x.withheld(l, held, acknowledged)
			switch {
			case err != nil:
				return err
			case says == "":
			case acknowledged:
				x.note("directory %s %s; the run that held it was discarded, so they keep what they have until it says something else", l.DirectorySlug, says)
			default:
				x.note("held by run %s since %s: directory %s %s; decide with: usher run apply %s, or usher run discard %s", run.ID, stamp(run.CreatedAt), l.DirectorySlug, says, run.ID, run.ID)
			}
		}
	}
	return nil
}

// withheld says what a directory says of one of its users and is held: what was
// acknowledged, or what was not.
func (x *explainer) withheld(l *directory.Link, held []ldapstate.Held, acknowledged bool) (string, error) {
	var says, left []string
	for _, h := range held {
		switch {
		case h.Acknowledged != acknowledged:
		case h.Action == ldapstate.ActionLeave:
			left = append(left, h.Group)
		case h.Action == ldapstate.ActionDisable:
			says = append(says, "has disabled them")
		default:
			n, err := directory.Elsewhere(x.tx, x.snap.Parent, l.Directory, []string{l.UserID}, UnboundLinked)
			if n > 0 && !acknowledged {
				return "has them under another id: bind them to it with usher account rebind before anything is applied", err
			}
			return "has them no more", err // their groups go with them
		}
	}
	groups, err := directory.GroupsByIDs(x.tx, x.snap.Parent, l.Directory, left[:min(len(left), maxShownGroups)])
	if err != nil {
		return "", err
	}
	names := make([]string, 0, len(groups)+1)
	for _, g := range groups {
		names = append(names, fmt.Sprintf("%q", g.DisplayName))
	}
	if more := len(left) - len(names); more > 0 {
		names = append(names, counted(more, "more group"))
	}
	if len(names) > 0 {
		says = append(says, "does not have them in "+strings.Join(names, ", ")+" any more")
	}
	return strings.Join(says, " and "), nil
}
