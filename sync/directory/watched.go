package directory

import (
	"context"
	"encoding/json"
	"time"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/ldap"
)

// sameLine is how long runs that follow a watch, and come to the same, share a
// line in the history: there may be thousands, and those of the schedule are to
// be found among them.
const sameLine = time.Hour

// InProgress reports whether an error of Run says that the directory is being
// read already.
func InProgress(err error) bool { return inProgress(err) }

// From returns the searches of a directory, and where a watch goes on from: the
// cookies that the last run kept. It returns none where a run has to come first.
func (r *Runner) From(ctx context.Context, src Source) ([]ldap.Watched, error) {
	x := &execution{r: r, src: src}
	err := r.p.DB.View(ctx, func(tx *store.Tx) (err error) {
		if x.state, err = ldapstate.Get(tx, src.Parent, src.Directory); err == nil {
			x.cookies, err = ldapstate.Cookies(tx, src.Parent, src.Directory)
		}
		return err
	})
	if err != nil || x.state.Basis != x.basis() || !x.covered() {
		return nil, err
	}
	var out []ldap.Watched
	for _, s := range x.searches() {
		out = append(out, ldap.Watched{Kind: s.kind, Base: s.base, Cookie: x.cookie(s)})
	}
	return out, nil
}

// leavesNoLine reports whether a run is not for the history: there may be any
// number that asked no server, or follow a watch and find nothing, or are ended.
func leavesNoLine(out Outcome) bool {
	return out.unasked || out.Watched && (out.State == StateNothing || out.Reason == ReasonInterrupted)
}

// keepLine keeps the outcome of a run, and the line that says it, in the history.
func keepLine(tx *store.Tx, src Source, out Outcome, line string) error {
	if leavesNoLine(out) {
		return nil
	}
	if out.Watched {
		if joined, err := joinLine(tx, src, out); joined || err != nil {
			return err
		}
	}
	return ldapstate.AddRun(tx, src.Parent, src.Directory, ldapstate.Run{ID: out.ID, State: string(out.State), EndedAt: tx.Now(), Outcome: line}, kept)
}

// joinLine adds a run to the newest line of the history, where that is of runs
// that followed a watch too and came to the same not long ago, and reports whether
// it did.
func joinLine(tx *store.Tx, src Source, out Outcome) (joined bool, err error) {
	rows, err := ldapstate.Runs(tx, src.Parent, src.Directory, "", 1)
	if err != nil || len(rows) == 0 {
		return false, err
	}
	var line Outcome
	if err := json.Unmarshal([]byte(rows[0].Outcome), &line); err != nil {
		return false, err
	}
	if !line.Watched || line.State != out.State || line.Reason != out.Reason || line.Full != out.Full || out.StartedAt.Sub(line.StartedAt) > sameLine {
		return false, nil
	}
	line.Runs = max(1, line.Runs) + 1
	line.Counts.add(out.Counts)
	line.Counts.Users += out.Counts.Users
	line.Counts.Groups += out.Counts.Groups
	line.Counts.Unusable += out.Counts.Unusable
	line.Duration += out.Duration
	line.Message, line.Plan, line.Server, line.Refused = out.Message, out.Plan, out.Server, out.Refused
	text, err := json.Marshal(line)
	if err != nil {
		return false, err
	}
	return true, ldapstate.ChangeRun(tx, src.Parent, src.Directory, ldapstate.Run{ID: rows[0].ID, State: rows[0].State, EndedAt: tx.Now(), Outcome: string(text)})
}
