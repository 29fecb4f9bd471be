package directory

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/runs"
	"usher/sync/ldap"
)

// planner gathers a plan while people go by.
type planner struct {
	x           *execution
	all, losses hash.Hash
	gains, lost Counts // what adds to what people have, and what may take from it
	items       []Item
	more        int
	keys        []planned // of the items
	held        int       // things that may be held

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
	for _, h := range []hash.Hash{pl.all, pl.losses} {
		if h == pl.losses && !loss {
			continue
		}
		_, _ = h.Write([]byte(action)) // a hash takes everything
		_, _ = h.Write(a[:])
		_, _ = h.Write(b[:])
	}
	if loss {
		pl.held++
	}
}

func (pl *planner) person(p *person) error {
	pl.people++
	pl.moves += len(p.joins) + len(p.leaves)
	switch {
	case p.leaving():
		pl.passes[2]++
	case pl.x.otherwise(p):
		pl.passes[0]++
	default:
		pl.passes[1]++
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
	waits := !pl.x.otherwise(p)
	for _, g := range p.leaves {
		if waits {
			pl.lost.MembersRemoved++
		} else {
			pl.gains.MembersRemoved++
		}
		pl.note(waits, ActionLeave, p.key, g)
		pl.item(ActionLeave, ldap.User, p, g)
	}
	return nil
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
	switch g.action {
	case added:
		pl.gains.GroupsAdded++
		pl.note(false, ActionAdd, g.key, g.n.digest)
		pl.item(ActionAdd, ldap.Group, nil, g.key)
	case changed:
		pl.gains.GroupsChanged++
		pl.note(false, ActionChange, g.key, g.n.digest)
		pl.item(ActionChange, ldap.Group, nil, g.key)
	case vanished:
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
	pl := &planner{x: x, all: sha256.New(), losses: sha256.New()}
	if len(x.groups) == 0 && x.persons.n == 0 && x.moves.n == 0 {
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
		g := &x.groups[i]
		pl.group(g)
		x.groupAt[g.key] = i
	}
	if err := x.people(pl.person); err != nil {
		return nil, err
	}
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
	var chunk []*person
	moves := 0
	err := x.people(func(p *person) error {
		if !wanted(p) {
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
	}
	return out, nil
}
