package ldap

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Proof says that everything a configuration finds was handed out. Only Read and
// Sync make one that is complete; the zero Proof proves nothing.
type Proof struct {
	Server, Vendor string
	Users, Groups  int // entries handed out
	Pages          int
	Ends           Ends
	// Position is how far the server was when the read began. It may stay the
	// same or go on, and not back: see Position.Behind.
	Position Position
	// Yields is what each search of a Read handed out.
	Yields   []Yield
	complete bool
}

// Ends are when certificates end without which there is no connection; zero: there is
// none.
type Ends struct {
	Server time.Time // the first of those by which the server is trusted, the CA's included
	Client time.Time // what the server is shown
}

// Yield is how many entries of a kind there are below a base.
type Yield struct {
	Kind Kind
	Base string
	N    int
}

// Complete reports whether what was handed out is all there is for the bind
// identity. What access rules hide from it does not count as there: a proof with
// far fewer entries than the last is for a guard to judge.
func (p Proof) Complete() bool { return p.complete }

// Read hands out every user and then every group, each in its own turn and while
// the rest is still on its way; memory does not grow with their number. An error
// of each ends the read and is returned as it is.
//
// The Proof is complete exactly where the error is nil: every page of every base
// came with success and said which was the last, no part was elsewhere, hidden
// by a limit, or missing from a long attribute, and the context still lives. On
// any error what was handed out is a part, and nothing follows from what was not
// in it. Complete with nothing in it is what a filter that matches nothing
// gives; where there was something before, that is no evidence either.
//
// It is not a picture of one moment: an entry that is moved from one base to
// another meanwhile can be in neither. Confirm asks again for what seems gone.
func Read(ctx context.Context, cfg *Config, each func(Entry) error) (Proof, error) {
	if err := cfg.Check(); err != nil {
		return Proof{}, err
	}
	w, err := connect(ctx, cfg)
	if err != nil {
		return Proof{}, err
	}
	defer w.close()
	p := Proof{Server: w.server.text, Vendor: w.dse.vendor, Ends: w.ends, Position: w.dse.position}
	for _, kind := range []Kind{User, Group} {
		n := &p.Users
		if kind == Group {
			n = &p.Groups
		}
		for _, base := range cfg.search(kind).Bases {
			before := *n
			pages, err := w.everything(w.decoder(kind), base, nil, func(e Entry) error { *n++; return each(e) })
			p.Pages += pages
			if err != nil {
				return Proof{}, err
			}
			p.Yields = append(p.Yields, Yield{kind, base, *n - before})
		}
	}
	// Whoever was cancelled a moment ago does not want to act on this.
	if ctx.Err() != nil {
		return Proof{}, cancelled(ctx, "reading the directory")
	}
	p.complete = true
	return p, nil
}

func (c *Config) search(kind Kind) Search {
	if kind == Group {
		return c.Groups
	}
	return c.Users
}

func (c *Config) query(kind Kind, base string, d *decoder) query {
	return query{base: base, scope: scopeSubtree, filter: c.search(kind).Filter, attributes: d.names, what: string(kind) + "s below " + base}
}

// everything hands out all of one kind below one base, or of them only those of
// some ids. Entries of which a part is missing wait for the end of their page,
// when the connection is free to ask.
func (w *wire) everything(d *decoder, base string, ids []string, each func(Entry) error) (pages int, err error) {
	q := w.cfg.query(d.kind, base, d)
	if ids != nil {
		q.filter = "(&" + q.filter + "(|" + idFilter(w.cfg.Attributes.ID, ids) + "))"
	}
	type partial struct {
		Entry
		rest []incomplete
	}
	var wait []partial
	return w.paged(q, func(raw *rawEntry) error {
		e, rest, err := d.decode(raw)
		switch {
		case err != nil:
			return err
		case rest != nil:
			wait = append(wait, partial{e, rest})
			return nil
		}
		return each(e)
	}, func() error {
		for _, p := range wait {
			e, err := w.complete(d, p.Entry, p.rest)
			if err == nil {
				err = each(e)
			}
			if err != nil {
				return err
			}
		}
		wait = wait[:0]
		return nil
	})
}

// confirmAtOnce is how many entries one question of Confirm names.
const confirmAtOnce = 50

// Confirm asks a server again for entries that a read did not find, and returns
// the ids of those that it does not find now either. It is for the few that a
// read says are gone, before anything is done about them. It may not be the server
// that was read: the Proof, which is not complete, says how far this one was.
func Confirm(ctx context.Context, cfg *Config, kind Kind, ids []string) (gone []string, p Proof, err error) {
	if err := cfg.Check(); err != nil {
		return nil, p, err
	}
	w, err := connect(ctx, cfg)
	if err != nil {
		return nil, p, err
	}
	defer w.close()
	p = Proof{Server: w.server.text, Vendor: w.dse.vendor, Ends: w.ends, Position: w.dse.position}
	d := newDecoder(kind, Attributes{ID: cfg.Attributes.ID})
	for some := range slices.Chunk(ids, confirmAtOnce) {
		found := map[string]bool{}
		for _, base := range cfg.search(kind).Bases {
			if _, err := w.everything(d, base, some, func(e Entry) error {
				if !kept(cfg.Attributes.ID) && !slices.Contains(some, e.ID) { // to the server it is one of them
					return otherID(kind, cfg.Attributes.ID, e.DN)
				}
				found[e.ID] = true
				return nil
			}); err != nil {
				return nil, p, err
			}
		}
		for _, id := range some {
			if !found[id] {
				gone = append(gone, id)
			}
		}
	}
	if ctx.Err() != nil {
		return nil, p, cancelled(ctx, "asking again")
	}
	return gone, p, nil
}

// idFilter is a condition for each id, as the attribute is compared.
func idFilter(attribute string, ids []string) string {
	var s strings.Builder
	for _, id := range ids {
		v := []byte(id)
		switch strings.ToLower(attribute) {
		case "objectguid", "ms-ds-consistencyguid", "guid":
			v = guidBytes(id)
		}
		s.WriteString("(" + attribute + "=")
		for _, c := range v {
			fmt.Fprintf(&s, "\\%02x", c)
		}
		s.WriteString(")")
	}
	return s.String()
}
