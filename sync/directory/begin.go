package directory

import (
	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
)

// beginning is what a run finds when it begins.
type beginning struct {
	state   ldapstate.State
	cookies []ldapstate.Cookie
	open    *runs.Run // in which something of the directory waits; nil: none does
	waits   bool      // something of it is held
	refused *Refusal  // that the newest run met; nil: none
	why     string    // that one said
	clock   int64     // the database's
}

func begins(tx *store.Tx, src Source) (b beginning, err error) {
	if b.state, err = ldapstate.Get(tx, src.Parent, src.Directory); err != nil {
		return b, err
	}
	if b.cookies, err = ldapstate.Cookies(tx, src.Parent, src.Directory); err != nil {
		return b, err
	}
	if b.open, err = runs.Open(tx, src.Parent, runs.KindReconcile, "", runs.DirectoryScope(src.Directory)); err != nil {
		return b, err
	}
	if b.waits, err = ldapstate.AnyHeld(tx, src.Parent, src.Directory); err != nil {
		return b, err
	}
	if b.refused, b.why, err = refusal(tx, src); err != nil {
		return b, err
	}
	b.clock, err = tx.Clock()
	return b, err
}

// begin takes over what was found, and looks at the clock.
func (x *execution) begin(b beginning) {
	x.state, x.kept, x.open, x.waits = b.state, b.cookies, b.open, b.waits || b.open != nil
	x.refused, x.refusedWhy = b.refused, b.why
	if x.state.Position == "" {
		x.state.Position = "{}"
	}
	x.now = x.r.p.Now().UnixMicro()
	off := max(x.now-b.clock, b.clock-x.now)
	x.doubtful = off > doubt.Microseconds() || x.now < x.state.Clock-doubt.Microseconds()
}
