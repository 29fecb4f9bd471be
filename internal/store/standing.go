package store

import (
	"hash/maphash"
	"sync/atomic"
)

// Kinds of rows whose changes are noticed, as noticed.sql names them, with what
// a row of the kind is found by.
const (
	NoticedParent     = "parent"     // id: the revision, its name and its connections, and whether people of it wait to be settled
	NoticedPerson     = "person"     // parent, account: the access revision
	NoticedSubject    = "subject"    // connection, subject: the account it stands for
	NoticedCredential = "credential" // hash: whether it is good, and its TargetRev
	NoticedUser       = "user"       // directory, id: what is shown of it, and its groups
	NoticedGroup      = "group"      // directory, id: who is in it
	NoticedDirectory  = "directory"  // id: what its groups are called
)

// Place is where changes of a row are counted. Rows may share one: then one is
// taken for changed when the other is.
type Place uint32

// Rows that much is read under have places apart: there are few of them, they
// change seldom, and what is changed all the time must not count as a change of
// theirs.
const (
	placeBits   = 18
	apartBits   = 12
	maxStanding = 4 // places of a Standing
)

func apart(kind string) bool {
	return kind == NoticedParent || kind == NoticedCredential || kind == NoticedDirectory
}

var placeSeed = maphash.MakeSeed()

// PlaceOf returns the place of a row of a kind by one or two keys.
func PlaceOf(kind, first, second string) Place {
	var h maphash.Hash
	h.SetSeed(placeSeed)
	_, _ = h.WriteString(kind) // a hash never fails
	_ = h.WriteByte(0)
	_, _ = h.WriteString(first)
	_ = h.WriteByte(0)
	_, _ = h.WriteString(second)
	if apart(kind) {
		return 1<<placeBits + Place(h.Sum64()>>(64-apartBits))
	}
	return Place(h.Sum64() >> (64 - placeBits))
}

// Standing is how often some rows had been changed when something was about to
// be read of them. The zero value stands for nothing.
type Standing struct {
	// Until is from when on what was read is true no more, whatever the rows say,
	// in epoch microseconds; 0: that does not come.
	Until int64

	sum    uint64
	all    uint64 // how often anything had been noticed
	places [maxStanding]Place
	n      int
}

// Holds reports whether s stands for anything.
func (s Standing) Holds() bool { return s.sum != 0 }

// Standing is taken before rows are read, at most four places of them: as long
// as it Stands, who reads them again reads the same. Where another process may
// write to the database it is the zero value.
func (db *DB) Standing(places ...Place) (s Standing) {
	if e, ok := db.engine.(*sqlite); ok {
		s.n = copy(s.places[:], places)
		s.all, s.sum = e.changed(s.places[:s.n])
	}
	return s
}

// Join is for what was found only by reading: it adds the place of a row that was
// read after s was taken. It is the zero value where anything has changed since.
func (db *DB) Join(s Standing, p Place) Standing {
	e, ok := db.engine.(*sqlite)
	if !ok || s.sum == 0 || s.n == maxStanding {
		return Standing{}
	}
	s.places[s.n] = p
	s.n++
	all := s.all
	if s.all, s.sum = e.changed(s.places[:s.n]); s.all != all || s.sum == 0 {
		return Standing{}
	}
	return s
}

// Standing is what DB.Standing will be of the places when this transaction is
// committed: whoever keeps what it leaves keeps that with it, provided that the
// Update succeeds. It is taken after the last change. Where another process may
// write to the database, and in a transaction that only reads, it is the zero
// value.
func (tx *Tx) Standing(places ...Place) (s Standing) {
	if tx.recalled != nil {
		s.n = copy(s.places[:], places)
		s.sum = tx.recalled.noticed.after(s.places[:s.n])
	}
	return s
}

// Stands reports whether this transaction reads of the rows of s what was read
// when s was taken: neither it, nor a neighbour in its commit, nor anybody before
// has changed them. It does where DB.Stands does, in a transaction that writes.
func (tx *Tx) Stands(s Standing) bool {
	return s.sum != 0 && tx.recalled != nil && tx.recalled.noticed.sum(s.places[:s.n]) == s.sum && (s.Until == 0 || tx.Now() < s.Until)
}

// Stands reports whether nothing that has been answered for, and nothing that is
// being committed, has changed the rows since s was taken, and the store's time
// at which that is so, in epoch microseconds. It asks the database nothing.
func (db *DB) Stands(s Standing) (at int64, ok bool) {
	if s.sum == 0 {
		return 0, false
	}
	e, ok := db.engine.(*sqlite)
	if !ok {
		return 0, false
	}
	if _, sum := e.changed(s.places[:s.n]); sum != s.sum {
		return 0, false
	}
	at = e.now().UnixMicro()
	return at, s.Until == 0 || at < s.Until
}

// changed returns a number that is another one after every change of anything, and
// one that is after every change of places; 0: nobody can tell.
func (e *sqlite) changed(places []Place) (all, sum uint64) {
	if !e.gate.TryRLock() {
		return 0, 0 // another file is put in place
	}
	defer e.gate.RUnlock()
	select {
	case <-e.closed:
		return 0, 0
	default:
	}
	if e.broken != nil {
		return 0, 0
	}
	return e.noticed.all.Load(), e.noticed.sum(places)
}

// noticed counts the changes of places. A count is odd from the statement that
// changes a row until its transaction has ended, one way or the other, and before
// anybody is answered: in between some may read the old row and some the new one,
// and nobody is told that it stands.
type noticed struct {
	all     atomic.Uint64 // is another one after every change of any count
	first   uint64        // what is added to every count, by life; even
	counts  [1<<placeBits + 1<<apartBits]atomic.Uint64
	pending []Place // whose counts are odd; the writer's alone
}

// newNoticed returns counts that no sum of those of another life equals.
func newNoticed(life uint64) *noticed {
	n := &noticed{first: (life + 1) << 40}
	n.all.Store(n.first)
	return n
}

func (n *noticed) sum(places []Place) (sum uint64) {
	for _, p := range places {
		c := n.counts[p].Load()
		if c&1 == 1 {
			return 0
		}
		sum += n.first + c
	}
	return sum
}

// after is what sum will be once the writer's group has ended, unless another of
// its members changes one of the rows.
func (n *noticed) after(places []Place) (sum uint64) {
	for _, p := range places {
		c := n.counts[p].Load()
		sum += n.first + c + c&1
	}
	return sum
}

// begin notes that the writer changes a row. A change of what was changed already
// counts too: by two, since the row is still being changed.
func (n *noticed) begin(p Place) {
	n.all.Add(1)
	if c := &n.counts[p]; c.Load()&1 == 0 {
		c.Add(1)
		n.pending = append(n.pending, p)
	} else {
		c.Add(2)
	}
}

// end notes that what the writer has changed is committed, or is not.
func (n *noticed) end() {
	n.all.Add(1)
	for _, p := range n.pending {
		n.counts[p].Add(1)
	}
	n.pending = n.pending[:0]
}
