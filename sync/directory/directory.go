package directory

import (
	"log/slog"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/sync/ldap"
)

// Source is what a run needs to know of a directory of kind ldap.
type Source struct {
	Parent, Directory string      // ids
	Rev               string      // of the settings that Config was made of; empty: nobody changes them
	Config            ldap.Config // checked, the password filled in
	// Deltas lets a run ask for what changed alone, where the server can say so
	// and a cookie is kept. Without it every run reads everything.
	Deltas bool
}

// Options say how one run goes.
type Options struct {
	Full      bool           // read everything, whatever cookies are kept
	Dry       bool           // say what would be done, and do nothing
	Behind    bool           // as if ForgetPosition had been called before
	Watched   bool           // it follows what a watch told: runs that find nothing, or are ended, leave no line in the history, others share one
	Actor     identity.Actor // who wants it; the zero value: a schedule
	RequestID string
	Progress  func(Progress) // may be nil; called by the run's own goroutine, so it should not take long
}

// Phase is where a run is.
type Phase string

// The phases of a run, in their order.
const (
	PhaseRead    Phase = "read"    // entries come from the directory
	PhaseCompare Phase = "compare" // they are sorted and compared with what is stored
	PhaseConfirm Phase = "confirm" // what seems gone is asked for again
	PhasePlan    Phase = "plan"    // what the run would take is counted
	PhaseApply   Phase = "apply"   // people are changed
)

// Progress is how far a run is. Of is 0 where nobody knows.
type Progress struct {
	Phase Phase `json:"phase"`
	Done  int   `json:"done"`
	Of    int   `json:"of,omitempty"`
}

// State is what became of a run.
type State string

// The states of a run that has ended.
const (
	StateDone    State = "done"    // what it found is true now; of a dry run: it would be
	StateNothing State = "nothing" // it found nothing changed
	StateHeld    State = "held"    // what it would add is true; what it would take waits in a run of kind reconcile, or of a guard
	StateFailed  State = "failed"  // it found no evidence of anything and changed nothing; of reason run_interrupted: it was ended before its end
)

// Counts count what a run read and did, or would do.
type Counts struct {
	Users    int `json:"users"`              // entries read; of a delta: that were sent
	Groups   int `json:"groups"`             // likewise
	Unusable int `json:"unusable,omitempty"` // entries with something in them that cannot be read: nothing was changed by them

	Added    int `json:"added"`    // users
	Changed  int `json:"changed"`  // users whose attributes are others, the renamed and disabled included
	Moved    int `json:"moved"`    // users and groups whose distinguished name is another
	Disabled int `json:"disabled"` // users, the expired included
	Enabled  int `json:"enabled"`
	Gone     int `json:"gone"` // users

	GroupsAdded   int `json:"groups_added"`
	GroupsChanged int `json:"groups_changed"` // called otherwise
	GroupsGone    int `json:"groups_gone"`

	MembersAdded   int `json:"members_added"` // of groups, those of groups in them included
	MembersRemoved int `json:"members_removed"`
}

// Outcome is what became of a run.
type Outcome struct {
	ID      string `json:"id"` // of the run in its history
	State   State  `json:"state"`
	Full    bool   `json:"full"` // everything was read
	Dry     bool   `json:"dry,omitempty"`
	Watched bool   `json:"watched,omitempty"` // it followed what a watch told
	Runs    int    `json:"runs,omitempty"`    // of a line in the history: how many runs it stands for, the counts and durations together; 0: one
	Counts  Counts `json:"counts"`
	Reason  string `json:"reason,omitempty"`  // a word, where it failed: one of package ldap, or of this one
	Message string `json:"message,omitempty"` // a sentence for it, and what to do; where it did not fail: that nobody can be used
	Plan    *Plan  `json:"plan,omitempty"`    // of a dry run, and of one that is held

	Refused *Refusal `json:"refused,omitempty"` // that it met, if it did
	unasked bool     // no server was asked, since one refused the bind not long ago

	StartedAt time.Time     `json:"started_at"`
	Duration  time.Duration `json:"duration_ns"`
	Server    string        `json:"server,omitempty"` // that was asked
	// ServerEnds and ClientEnds are when the certificates end by which the server is
	// trusted, and which it is shown.
	ServerEnds time.Time `json:"server_certificate_ends,omitzero"`
	ClientEnds time.Time `json:"client_certificate_ends,omitzero"`
}

// Plan is what a run would do, or does not do before somebody has decided.
type Plan struct {
	Hash  string `json:"hash"`
	Run   string `json:"run,omitempty"` // where it waits: apply it with usher run apply
	Guard string `json:"guard,omitempty"`
	// Counted people lose something, past a limit that may be a share of people.
	Counted int64 `json:"counted,omitempty"`
	Limit   int64 `json:"limit,omitempty"`
	Of      int64 `json:"of,omitempty"`
	// Whole: everybody of an organization would go, however few. Ungrouped: nobody would
	// be in a group any more.
	Whole     bool `json:"whole,omitempty"`
	Ungrouped bool `json:"ungrouped,omitempty"`
	// Elsewhere are those of whom waits that they are gone and who are there under
	// another id: their accounts are to be rebound, or applying it puts them out.
	Elsewhere int `json:"elsewhere,omitempty"`

	Items []Item `json:"items"`          // the first MaxItems
	More  int    `json:"more,omitempty"` // how many there are beside them
}

// MaxItems is how many items a plan shows.
const MaxItems = 1000

// Action is what a plan does to a record.
type Action string

// The actions of a plan.
const (
	ActionAdd     Action = "add"
	ActionChange  Action = "change"
	ActionDisable Action = "disable"
	ActionEnable  Action = "enable"
	ActionRemove  Action = "remove" // the entry is gone
	ActionJoin    Action = "join"   // a user becomes a member of Group
	ActionLeave   Action = "leave"  // a user is a member of Group no more
)

// Item is what a plan does to one record.
type Item struct {
	Action Action    `json:"action"`
	Kind   ldap.Kind `json:"kind"`
	ID     string    `json:"id"`              // of the record
	Name   string    `json:"name"`            // its userName, or the group's name
	DN     string    `json:"dn,omitempty"`    // where it was read
	Group  string    `json:"group,omitempty"` // of join and leave: the group's name
}

// Parts are what a Runner is made of.
type Parts struct {
	DB     *store.DB
	Engine *provision.Engine
	Log    *slog.Logger     // nil: slog.Default
	Now    func() time.Time // nil: time.Now
	Dir    string           // where files are spilled; empty: the system's directory for temporary files
	// Marked is called after a transaction that left work for a provision.Worker;
	// nil: nobody is.
	Marked func()
	// Ended is told of every run that is not dry; nil: nobody is.
	Ended func(src Source, o Outcome)
}

// Runner runs reconciliations. It may be used by many at once; of one directory
// one run goes on at a time, whichever process has it.
type Runner struct {
	p       Parts
	recalls recalls
}

// New returns a Runner.
func New(p Parts) *Runner {
	if p.Log == nil {
		p.Log = slog.Default()
	}
	if p.Now == nil {
		p.Now = time.Now
	}
	if p.Marked == nil {
		p.Marked = func() {}
	}
	if p.Ended == nil {
		p.Ended = func(Source, Outcome) {}
	}
	return &Runner{p: p, recalls: recalls{most: recallOfAll}}
}
