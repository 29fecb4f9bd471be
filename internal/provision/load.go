package provision

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/mappings"
)

// questions are what load needs to know of people, asked and not answered yet.
type questions struct {
	accounts []string
	docs     bool // whether rules look at attributes
	persons  func() (map[string]people.Person, error)
	rows     func() ([]*people.Membership, error)
	links    func() ([]directory.Link, error)
	groups   func() ([]directory.AccountGroup, error) // nil: no rule looks at groups
	byLink   bool                                     // groups are found by the links, which are read before
	judged   judged
}

// judged remembers what the rules of one snapshot say of groups, which many
// people are in. It is emptied when it has maxJudged.
type judged map[mappings.Group]mappings.GroupMatch

const maxJudged = 10_000

func (j judged) of(set *mappings.Set, g mappings.Group) mappings.GroupMatch {
	m, known := j[g]
	if !known {
		if len(j) >= maxJudged {
			clear(j)
		}
		m = set.Group(g)
		j[g] = m
	}
	return m
}

// ask asks for the facts of accounts, whose persons the caller holds.
func ask(tx *store.Tx, snap *Snapshot, accounts []string) *questions {
	q := &questions{accounts: accounts, docs: snap.Set != nil && snap.Set.UsesAttributes()}
	q.persons = people.AskPersons(tx, snap.Parent, accounts)
	q.rows = people.AskMemberships(tx, snap.Parent, accounts)
	q.links = directory.AskLinks(tx, snap.Parent, accounts, q.docs)
	if snap.Set != nil {
		q.groups = directory.AskGroupsOfAccounts(tx, snap.Parent, accounts)
	}
	// Where no answer is far, who has one link or two is looked up in the groups
	// by them.
	q.byLink = len(accounts) == 1 && !tx.Concurrent()
	return q
}

// load reads the facts of accounts; those the parent does not know are left
// out.
func load(tx *store.Tx, snap *Snapshot, accounts []string) ([]*state, error) {
	return ask(tx, snap, accounts).load(tx, snap)
}

// loadMore is load for whoever goes through many people under one snapshot.
func loadMore(tx *store.Tx, snap *Snapshot, accounts []string, j judged) ([]*state, error) {
	q := ask(tx, snap, accounts)
	q.judged = j
	return q.load(tx, snap)
}

func (q *questions) load(tx *store.Tx, snap *Snapshot) ([]*state, error) {
	persons, err := q.persons()
	if err != nil {
		return nil, err
	}
	byAccount := make(map[string]*state, len(persons))
	states := make([]*state, 0, len(persons))
	for id, p := range persons {
		s := &state{person: p, facts: mappings.PersonFacts{Guest: p.Guest}, rows: map[string]*people.Membership{}, before: map[string]people.Membership{}}
		byAccount[id] = s
		states = append(states, s)
	}
	slices.SortFunc(states, func(a, b *state) int { return cmp.Compare(a.person.Account, b.person.Account) })
	rows, err := q.rows()
	if err != nil {
		return nil, err
	}
	for _, m := range rows {
		if s := byAccount[m.Account]; s != nil {
			s.rows[m.Org], s.before[m.Org] = m, *m
		}
	}
	return states, q.loadDirectory(tx, snap, byAccount)
}

// groupsOf returns the groups that count for people with these links.
func (q *questions) groupsOf(tx *store.Tx, snap *Snapshot, links []directory.Link) (out []directory.AccountGroup, err error) {
	if !q.byLink {
		return q.groups()
	}
	for i := range links {
		if !links[i].Active {
			continue
		}
		some, err := directory.GroupsOfLink(tx, snap.Parent, &links[i])
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return out, nil
}

// reread reads the person's memberships again, which others have written since
// in the same transaction.
func (s *state) reread(tx *store.Tx) error {
	rows, err := people.Memberships(tx, s.person.Parent, []string{s.person.Account})
	clear(s.rows)
	clear(s.before)
	for _, m := range rows {
		s.rows[m.Org], s.before[m.Org] = m, *m
	}
	return err
}

// loadDirectory reads what directories say of people: who is active at the
// owner, and what the rules make of the owner's attributes and of every
// directory's groups.
func (q *questions) loadDirectory(tx *store.Tx, snap *Snapshot, byAccount map[string]*state) error {
	links, err := q.links()
	if err != nil {
		return err
	}
	links, without := snap.owners(byAccount, links)
	persons := map[string]*mappings.Person{}
	for _, l := range links {
		s := byAccount[l.Account]
		if s == nil {
			continue
		}
		if l.Directory == s.person.OwnerDirectory {
			s.facts.OwnerActive = s.facts.OwnerActive || l.Active
		}
		if !l.Active {
			continue
		}
		p := persons[l.Account]
		if p == nil {
			p = &mappings.Person{}
			persons[l.Account] = p
		}
		if q.docs && p.Attributes == nil && l.Directory == s.person.OwnerDirectory {
			if err := json.Unmarshal(l.Doc, &p.Attributes); err != nil {
				return err
			}
		}
	}
	if q.groups == nil || len(persons) == 0 {
		return nil
	}
	groups, err := q.groupsOf(tx, snap, links)
	if err != nil {
		return err
	}
	if q.judged == nil {
		q.judged = judged{}
	}
	matches := make(map[string][]mappings.GroupMatch, len(persons))
	for _, g := range groups {
		if persons[g.Account] != nil && !without[g.Directory] {
			group := mappings.Group{Name: g.Name, ExternalID: g.ExternalID, Directory: g.Directory}
			matches[g.Account] = append(matches[g.Account], q.judged.of(snap.Set, group))
		}
	}
	if q.docs {
		emails, err := people.Emails(tx, slices.Sorted(maps.Keys(persons)))
		if err != nil {
			return err
		}
		for id, p := range persons {
			p.Email = emails[id]
		}
	}
	ctx := tx.Context()
	if tx.Writable() {
		ctx = context.WithoutCancel(ctx) // once begun, it runs to its end
	}
	for id, p := range persons {
		match, err := snap.Set.MatchContext(ctx, *p, matches[id])
		if err != nil {
			return identity.Errorf(identity.CodeUnavailable, "timed_out", "the request took too long and was given up; try again")
		}
		byAccount[id].match = match
	}
	return nil
}
