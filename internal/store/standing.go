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
	NoticedDirectory  = "directory"  // id: what its groups are called
)

// Place is where changes of a row are counted. Rows may share one: then one is
// taken for changed when the other is.
type Place uint32

const (
	placeBits   = 16
	maxStanding = 4 // places of a Standing
)

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
	return Place(h.Sum64() >> (64 - placeBits))
}

// Standing is how often some rows had been changed when something was about to
// be read of them. The zero value stands for nothing.
type Standing struct {
	// Until is from when on what was read is true no more, whatever the rows say,
	// in epoch microseconds; 0: that does not come.
	Until int64

	sum    uint64
	places [maxStanding]Place
	n      int
}

// Standing is taken before rows are read, at most four places of them: as long
// as it Stands, who reads them again reads the same. Where another process may
// write to the database it is the zero value.
func (db *DB) Standing(places ...Place) (s Standing) {
	if e, ok := db.engine.(*sqlite); ok {
		s.n = copy(s.places[:], places)
		s.sum = e.changed(s.places[:s.n])
	}
	return s
}

// Stands reports whether nothing that has been answered for, and nothing that is
// being committed, has changed the rows since s was taken, and the store's time
// at which that is so, in epoch microseconds. It asks the database nothing.
func (db *DB) Stands(s Standing) (at int64, ok bool) {
	if s.sum == 0 {
		return 0, false
	}
	e, ok := db.engine.(*sqlite)
	if !ok || e.changed(s.places[:s.n]) != s.sum {
		return 0, false
	}
	at = e.now().UnixMicro()
	return at, s.Until == 0 || at < s.Until
}

// changed returns a number that is another one after every change of places; 0:
// nobody can tell.
func (e *sqlite) changed(places []Place) uint64 {
	if !e.gate.TryRLock() {
		return 0 // another file is put in place
	}
	defer e.gate.RUnlock()
	select {
	case <-e.closed:
		return 0
	default:
	}
	if e.broken != nil {
		return 0
	}
	return e.noticed.sum(places)
}

// noticed counts the changes of places. A count is odd from the statement that
// changes a row until its transaction has ended, one way or the other, and before
// anybody is answered: in between some may read the old row and some the new one,
// and nobody is told that it stands.
type noticed struct {
	counts  [1 << placeBits]atomic.Uint64
	pending []Place // whose counts are odd; the writer's alone
}

// newNoticed returns counts that no sum of those of another life equals.
func newNoticed(life uint64) *noticed {
	n := &noticed{}
	for i := range n.counts {
		n.counts[i].Store((life + 1) << 40)
	}
	return n
}

func (n *noticed) sum(places []Place) (sum uint64) {
	for _, p := range places {
		c := n.counts[p].Load()
		if c&1 == 1 {
			return 0
		}
		sum += c
	}
	return sum
}

// begin notes that the writer changes a row.
func (n *noticed) begin(p Place) {
	if c := &n.counts[p]; c.Load()&1 == 0 {
		c.Add(1)
		n.pending = append(n.pending, p)
	}
}

// end notes that what the writer has changed is committed, or is not.
func (n *noticed) end() {
	for _, p := range n.pending {
		n.counts[p].Add(1)
	}
	n.pending = n.pending[:0]
}
