package directory

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"slices"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/runs"
	"usher/sync/ldap"
)

// planner gathers a plan while people go by.
type planner struct {
	x           *execution
	all         hash.Hash
	gains, lost Counts // what adds to what people have, and what may take from it
	kept        Counts // what waits of the latter already
	items       []Item
	more        int
	keys        []planned // of the items
	held        int       // things that may be held

	waiting, losses, known hash.Hash // what waits, with what may be held, and with what was discarded
	waits, acknowledged    int       // things that wait, and that were discarded
	stale                  int       // that are stored as held, and are so no more

	ungrouped     int    // people who stay, and would leave groups of which nobody is in any
	people, moves int    // of the run, and what they join and leave
	passes        [3]int // people by the pass that applies them
}

// planned is what an item is about, for looking names up.
type planned struct {
	user, group key
	n           node // of the user, where it was read
}

func (pl *planner) item(action Action, kind ldap.Kind, p *person, group key) {
	if len(pl.items) >= MaxItems {
		pl.more++
		return
	}
	i := Item{Action: action, Kind: kind}
	k := planned{group: group}
	if p != nil {
		k.user, k.n = p.key, p.n
	}
	pl.items = append(pl.items, i)
	pl.keys = append(pl.keys, k)
}

// note takes one thing that is done to a record into the hashes.
func (pl *planner) note(loss bool, action Action, a, b key) {
	if !loss {
		sum(action, a, b, pl.all)
		return
	}
	sum(action, a, b, pl.all, pl.losses, pl.known)
	pl.held++
}

// keep takes one thing that is held already into the hashes, and reports whether
// it waits for somebody.
func (pl *planner) keep(is byte, action Action, a, b key) bool {
	if is == discarded {
		sum(action, a, b, pl.known)
		pl.acknowledged++
		return false
	}
	sum(action, a, b, pl.all, pl.waiting, pl.losses, pl.known)
	pl.waits++
	return true
}

func sum(action Action, a, b key, into ...hash.Hash) {
	for _, h := range into {
		_, _ = h.Write([]byte(action)) // a hash takes everything
		_, _ = h.Write(a[:])
		_, _ = h.Write(b[:])
	}
}

func (pl *planner) person(p *person) error {
	pl.stale += len(p.stale)
	switch {
	case p.idle():
	case p.leaving():
		pl.passes[2]++
	case pl.x.otherwise(p):
		pl.passes[0]++
	default:
		pl.passes[1]++
	}
	if !p.idle() {
		pl.people++
		pl.moves += len(p.joins) + len(p.leaves)
	}
	if pl.x.ungrouped() && len(p.leaves) > 0 && !p.leaving() {
		pl.ungrouped++
	}
	if p.moved {
		pl.gains.Moved++
	}
	switch p.action {
	case added:
		pl.gains.Added++
		pl.record(false, ActionAdd, p)
	case changed:
		pl.gains.Changed++
		pl.record(false, ActionChange, p)
	case revived:
		pl.gains.Changed++
		pl.gains.Enabled++
		pl.record(false, ActionEnable, p)
	case disabled:
		pl.lost.Changed++
		pl.lost.Disabled++
		pl.record(true, ActionDisable, p)
	case vanished:
		pl.lost.Gone++
		pl.record(true, ActionRemove, p)
	}
	for _, g := range p.joins {
		pl.gains.MembersAdded++
		pl.note(false, ActionJoin, p.key, g)
		pl.item(ActionJoin, ldap.User, p, g)
	}
	pl.leaves(p)
	return nil
}

// leaves notes what is held of a person, and the groups that they leave, in an
// order that does not depend on which of them are.
func (pl *planner) leaves(p *person) {
	all := slices.Clone(p.held)
	for _, g := range p.leaves {
		all = append(all, withheld{group: g, is: leftover})
	}
	slices.SortStableFunc(all, inOrder)
	waits := !pl.x.otherwise(p)
	for _, w := range all {
		switch {
		case w.is != leftover:
			pl.withheld(p, &w)
			continue
		case waits:
			pl.lost.MembersRemoved++
		default:
			pl.gains.MembersRemoved++
		}
		pl.note(waits, ActionLeave, p.key, w.group)
		pl.item(ActionLeave, ldap.User, p, w.group)
	}
}

// withheld notes one thing that is held of a person already.
func (pl *planner) withheld(p *person, w *withheld) {
	action := Action(actionIs[w.action])
	if w.implied || !pl.keep(w.is, action, p.key, w.group) {
		return
	}
	pl.item(action, ldap.User, p, w.group)
	switch action {
	case ActionLeave:
		pl.kept.MembersRemoved++
	case ActionDisable:
		pl.kept.Changed++
		pl.kept.Disabled++
	case ActionRemove:
		pl.kept.Gone++
	}
}

func (pl *planner) record(loss bool, action Action, p *person) {
	if loss {
		pl.note(true, action, p.key, none)
	} else {
		pl.note(false, action, p.key, p.n.digest)
	}
	pl.item(action, ldap.User, p, none)
}

func (pl *planner) group(g *groupChange) {
	if g.moved {
		pl.gains.Moved++
	}
	switch {
	case g.held:
		if pl.keep(g.is, ActionRemove, g.key, none) {
			pl.kept.GroupsGone++
			pl.item(ActionRemove, ldap.Group, nil, g.key)
		}
	case g.action == added:
		pl.gains.GroupsAdded++
		pl.note(false, ActionAdd, g.key, g.n.digest)
		pl.item(ActionAdd, ldap.Group, nil, g.key)
	case g.action == changed:
		pl.gains.GroupsChanged++
		pl.note(false, ActionChange, g.key, g.n.digest)
		pl.item(ActionChange, ldap.Group, nil, g.key)
	case g.goes():
		pl.lost.GroupsGone++
		pl.note(true, ActionRemove, g.key, none)
		pl.item(ActionRemove, ldap.Group, nil, g.key)
	}
}

func (c *Counts) add(more Counts) {
	c.Added += more.Added
	c.Changed += more.Changed
	c.Moved += more.Moved
	c.Disabled += more.Disabled
	c.Enabled += more.Enabled
	c.Gone += more.Gone
	c.GroupsAdded += more.GroupsAdded
	c.GroupsChanged += more.GroupsChanged
	c.GroupsGone += more.GroupsGone
	c.MembersAdded += more.MembersAdded
	c.MembersRemoved += more.MembersRemoved
}

func hexOf(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil))[:32] }

// plan gathers what the run would do, and has the guard look at what it would
// take.
func (x *execution) plan(ctx context.Context) (*planner, error) {
	pl := &planner{x: x, all: sha256.New(), waiting: sha256.New(), losses: sha256.New(), known: sha256.New()}
	if len(x.groups) == 0 && x.persons.n == 0 && x.moves.n == 0 && !x.waits {
		return pl, nil
	}
	err := x.r.p.DB.View(ctx, func(tx *store.Tx) (err error) {
		x.rules, x.attributes, err = x.r.p.Engine.LooksAt(tx, x.src.Parent)
		return err
	})
	if err != nil {
		return nil, err
	}
	for i := range x.groups {
		x.groupAt[x.groups[i].key] = i
	}
	if err := x.recallHeld(ctx); err != nil {
		return nil, err
	}
	pl.stale = len(x.staleGroups)
	for i := range x.groups {
		pl.group(&x.groups[i])
	}
	if err := x.people(pl.person); err != nil {
		return nil, err
	}
	x.agreed = pl.held > 0 && pl.waits == 0 && hexOf(pl.known) == x.state.Acknowledged
	return pl, x.judge(ctx, pl)
}

// nameItems fills in what items are called.
func (x *execution) nameItems(ctx context.Context, pl *planner) error {
	const atOnce = 500
	for from := 0; from < len(pl.items); from += atOnce {
		items, keys := pl.items[from:min(from+atOnce, len(pl.items))], pl.keys[from:min(from+atOnce, len(pl.items))]
		names := map[key]string{}
		var users, groups []string
		for i := range items {
			if err := x.readItem(&items[i], &keys[i]); err != nil {
				return err
			}
			if items[i].Kind == ldap.User && items[i].Name == "" {
				users = append(users, keys[i].user.id())
			}
			if g := keys[i].group; g != none && names[g] == "" {
				if at, ok := x.groupAt[g]; ok && x.groups[at].n.n > 0 {
					t, err := x.textOf(&x.groups[at].n)
					if err != nil {
						return err
					}
					names[g] = t.Name
				} else {
					groups = append(groups, g.id())
				}
			}
		}
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) error {
			us, err := directory.UsersByIDs(tx, x.src.Parent, x.src.Directory, users)
			if err != nil {
				return err
			}
			for _, u := range us {
				var doc struct{ UserName string }
				if err := json.Unmarshal(u.Doc, &doc); err != nil {
					return err
				}
				names[keyOf(u.ID)] = doc.UserName
			}
			gs, err := directory.GroupsByIDs(tx, x.src.Parent, x.src.Directory, groups)
			for _, g := range gs {
				names[keyOf(g.ID)] = g.DisplayName
			}
			return err
		})
		if err != nil {
			return err
		}
		for i := range items {
			if items[i].Kind == ldap.Group {
				items[i].Name = names[keys[i].group]
				continue
			}
			if items[i].Name == "" {
				items[i].Name = names[keys[i].user]
			}
			if keys[i].group != none {
				items[i].Group = names[keys[i].group]
			}
		}
	}
	return nil
}

// readItem fills in what was read of an item.
func (x *execution) readItem(item *Item, about *planned) error {
	if item.Kind == ldap.Group {
		item.ID = about.group.id()
		return nil
	}
	item.ID = about.user.id()
	t, err := x.textOf(&about.n)
	if err == nil && t != nil {
		item.Name, item.DN = t.Name, t.DN
	}
	return err
}

// peopleAtOnce and movesAtOnce bound one transaction.
const (
	peopleAtOnce = 200
	movesAtOnce  = 4000
)

// chunks hands out the people that wanted picks, a bounded number at a time.
func (x *execution) chunks(wanted func(*person) bool, fn func([]*person) error) error {
	return x.chunksOf(func(p *person) *person {
		if p.idle() || !wanted(p) {
			return nil
		}
		return p
	}, fn)
}

// chunksOf is chunks for what part makes of people; nil: nothing.
func (x *execution) chunksOf(part func(*person) *person, fn func([]*person) error) error {
	var chunk []*person
	moves := 0
	err := x.people(func(p *person) error {
		if p = part(p); p == nil {
			return nil
		}
		chunk = append(chunk, p)
		moves += len(p.joins) + len(p.leaves)
		if len(chunk) < peopleAtOnce && moves < movesAtOnce {
			return nil
		}
		some := chunk
		chunk, moves = nil, 0
		return fn(some)
	})
	if err != nil || len(chunk) == 0 {
		return err
	}
	return fn(chunk)
}

// shown is the plan of what is not done, or would be, as outcomes show it.
func (pl *planner) shown(ctx context.Context, hash string, finding *runs.Detail) (*Plan, error) {
	if err := pl.x.nameItems(ctx, pl); err != nil {
		return nil, err
	}
	out := &Plan{Hash: hash, Items: pl.items, More: pl.more}
	if out.Items == nil {
		out.Items = []Item{}
	}
	if finding != nil {
		out.Guard, out.Counted, out.Limit, out.Of = finding.Guard, finding.Counted, finding.Limit, finding.Of
		out.Whole, out.Ungrouped = finding.Whole, finding.Ungrouped
	}
	return out, nil
}
