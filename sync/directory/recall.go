package directory

import (
	"hash/maphash"
	"slices"
	"sync"
)

// recall is what a process keeps in memory of a directory between its runs, so
// that of a group, which servers send whole for one that joins, only what is new
// in it is looked up: what names stand for among the entries that are stored, and
// who is in groups. It is true of one revision of what is stored alone: what
// anybody else has written voids all of it, and so does a run that ends with an
// error. A nil one knows nothing and learns nothing.
type recall struct {
	revision, basis string // basis: as the state has it
	names           map[key]called
	rolls           map[key]roll
	changed         map[key]bool // names that mean something else behind the run; too many to be told: nil
	seed            maphash.Seed
	size            int // bytes, roughly
	most            int
}

// called is the one entry that is called by a name; of kind nobody: none is. Of
// names that several are called by nothing is remembered.
type called struct {
	kind byte
	key  key
}

// nobody is the kind of what a name stands for that stands for nothing.
const nobody byte = 0

// roll is who is in a group, in their order, and what it calls them by, in the
// order in which that was sent.
type roll struct {
	digest key // membersDigest of users
	users  []key
	values []value
}

// value is how a group calls a user: as it was sent, by its hash, and the name.
type value struct {
	hash uint64
	ref  key
	user key // none: it is not known
}

// What bounds the memory of all of it, of one directory and of all in a process,
// and what a name and a roll take, with what a map takes for them.
const (
	recallOfOne = 8 << 20
	recallOfAll = 16 << 20
	nameTakes   = 56
	rollTakes   = 128
	userTakes   = 16
	valueTakes  = 40
	// changedMost is how many names may mean something else behind a run for the
	// rest to be known still.
	changedMost = 256
)

func newRecall(revision, basis string) *recall {
	return &recall{
		revision: revision, basis: basis, names: map[key]called{}, rolls: map[key]roll{}, changed: map[key]bool{},
		seed: maphash.MakeSeed(), most: recallOfOne,
	}
}

// name returns what a name stands for, false where that is not known.
func (r *recall) name(ref key) (c called, ok bool) {
	if r != nil {
		c, ok = r.names[ref]
	}
	return c, ok
}

// learn remembers what a name stands for.
func (r *recall) learn(ref key, c called) {
	if r == nil {
		return
	}
	if _, known := r.names[ref]; !known {
		r.size += nameTakes
	}
	r.names[ref] = c
	r.fit()
}

// forget lets go of a name: who is called so is about to change.
func (r *recall) forget(ref key) {
	if r == nil || ref == none {
		return
	}
	if r.changed != nil {
		if r.changed[ref] = true; len(r.changed) > changedMost {
			r.changed = nil
		}
	}
	r.omit(ref)
}

func (r *recall) omit(ref key) {
	if _, known := r.names[ref]; known {
		r.size -= nameTakes
		delete(r.names, ref)
	}
}

// roll returns who is in a group whose members have a digest, false where that is
// not known.
func (r *recall) roll(group, digest key) ([]key, bool) {
	if r == nil || digest == none {
		return nil, false
	}
	known, ok := r.rolls[group]
	return known.users, ok && known.digest == digest
}

// values returns what a group calls users by, as far as it is known.
func (r *recall) values(group key) []value {
	if r == nil {
		return nil
	}
	return r.rolls[group].values
}

// enroll remembers who is in a group, in their order, and what it calls them by,
// which are its own from now on; users nil: nothing is known of it any more.
func (r *recall) enroll(group, digest key, users []key, values []value) {
	if r == nil {
		return
	}
	r.strike(group)
	if users == nil {
		return
	}
	known := values[:0]
	for _, v := range values {
		if v.user == none {
			c, ok := r.name(v.ref)
			if !ok || c.kind != aUser {
				continue
			}
			v.user = c.key
		}
		known = append(known, v)
	}
	r.size += rollTakes + userTakes*len(users) + valueTakes*len(known)
	r.rolls[group] = roll{digest, users, known}
	r.fit()
}

// strike lets go of who is in a group.
func (r *recall) strike(group key) {
	if known, ok := r.rolls[group]; ok {
		r.size -= rollTakes + userTakes*len(known.users) + valueTakes*len(known.values)
		delete(r.rolls, group)
	}
}

// fit lets go of what is too much, whatever comes first: rolls while they take
// more than half, else names.
func (r *recall) fit() {
	for r.size > r.most {
		if nameTakes*len(r.names) < r.size/2 {
			for group := range r.rolls {
				r.strike(group)
				break
			}
			continue
		}
		for ref := range r.names {
			r.omit(ref)
			break
		}
	}
}

// purge ends a run: names that mean something else now are no longer known by how
// they were sent.
func (r *recall) purge() {
	for group, known := range r.rolls {
		n := len(known.values)
		if r.changed == nil {
			known.values = nil
		} else if len(r.changed) > 0 {
			known.values = slices.DeleteFunc(known.values, func(v value) bool { return r.changed[v.ref] })
		}
		if len(known.values) != n {
			r.size -= valueTakes * (n - len(known.values))
			r.rolls[group] = known
		}
	}
	r.changed = map[key]bool{}
}

// recalls are the recalls of a process, by directory.
type recalls struct {
	mu   sync.Mutex
	of   map[string]*recall
	used []string // directories, the last used last
	most int
}

// take hands out what is remembered of a directory in a revision, nothing yet
// where it was another. It is the caller's alone until it is kept again.
func (r *recalls) take(directory, revision, basis string) *recall {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := r.of[directory]
	r.drop(directory)
	if out == nil || out.revision != revision || out.basis != basis {
		out = newRecall(revision, basis)
	}
	return out
}

// keep keeps what is remembered of a directory for its next run, and lets go of
// those used the longest ago where all are too much.
func (r *recalls) keep(directory string, known *recall) {
	if known == nil {
		return
	}
	known.purge()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.drop(directory)
	if r.of == nil {
		r.of = map[string]*recall{}
	}
	r.of[directory] = known
	r.used = append(r.used, directory)
	sum := 0
	for _, one := range r.of {
		sum += one.size
	}
	for sum > r.most && len(r.used) > 1 {
		sum -= r.of[r.used[0]].size
		r.drop(r.used[0])
	}
}

func (r *recalls) drop(directory string) {
	delete(r.of, directory)
	for i, d := range r.used {
		if d == directory {
			r.used = append(r.used[:i], r.used[i+1:]...)
			return
		}
	}
}
