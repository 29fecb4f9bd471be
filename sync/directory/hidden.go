package directory

import (
	"fmt"

	"usher/internal/provision/guard"
	"usher/internal/store/runs"
)

// ungroupedFrom is how many people were in groups, at least, that all of them being in
// none is looked at by somebody. One or two leave a group as people do.
const ungroupedFrom = 3

// ungrouped reports whether everything was read and nobody is in any group by it. An
// access rule that hides who is in groups gives the same: no protocol tells.
func (x *execution) ungrouped() bool { return x.d == nil && x.members.n == 0 }

// foundUngrouped has what people would lose wait where nobody is in a group any more,
// though it be of so few that no limit is passed: nothing, where there was something, is
// no evidence. The run does not fail, since groups may be empty indeed, and who leaves
// would stay for as long as they are.
func (x *execution) foundUngrouped(pl *planner, lost *guard.Tally) *guard.Finding {
	if pl.ungrouped < ungroupedFrom || len(lost.Losses) == 0 {
		return nil
	}
	return &guard.Finding{
		Scope:  runs.DirectoryScope(x.src.Directory),
		Detail: runs.Detail{Guard: guard.MaxRemovals, Counted: int64(pl.ungrouped), Ungrouped: true},
	}
}

// noneUsable says so where everything was read and nothing can be made of anybody: by
// what changed such a run would be one that found nothing, for as long as it lasts.
func (x *execution) noneUsable() {
	if x.d != nil || x.unusable == 0 || x.unusable < x.out.Counts.Users {
		return
	}
	x.out.Message = fmt.Sprintf("none of the %d users can be read rightly, and nothing is changed by their entries: who is disabled there may stay, and who is new does not come in. An attribute that they must have may be hidden from the bind identity, or the map may name another: usher directory test says which is missing", x.unusable)
	x.r.p.Log.Warn("none of the users that were read can be used", "directory", x.src.Directory, "users", x.unusable)
}
