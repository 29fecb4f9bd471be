package ldap

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	goldap "github.com/go-ldap/ldap/v3"
)

// probeSample is how many entries of each kind a Found shows, probeLimit how
// many it counts.
const (
	probeSample = 3
	probeLimit  = 1000
)

// Found is what a connection test saw. It is for people to look at before
// anything is read in earnest.
type Found struct {
	Server, Vendor string
	TLS            bool
	BoundAs        string // who the server took the bind for, "" where it does not say
	Contexts       []string
	Paging         bool // without it nothing is read
	Syncrepl       bool
	DirSync        bool
	Users, Groups  FoundKind
	// Problems are what keeps the directory from being read rightly, each with
	// what to do.
	Problems []string
}

// FoundKind is what a connection test saw of users or groups.
type FoundKind struct {
	Count  int  // entries that match, at most 1000
	More   bool // there are more than Count
	Sample []Entry
	// Missing are configured attributes that no looked-at entry had, by their
	// names in the directory: it has none, or they may not be read.
	Missing []string
	// Unusable counts entries with a Problem.
	Unusable int
	// Outside counts groups that name members below no base of the configuration, and
	// OutsideIs is the first of those: they stand for nobody, and where one is a group,
	// who is in it is not in the outer one.
	Outside   int
	OutsideIs string
}

// Probe binds as Read would and says what it finds. An error means that nothing
// could be looked at; what is wrong further on is among the problems.
func Probe(ctx context.Context, cfg *Config) (Found, error) {
	if err := cfg.Check(); err != nil {
		return Found{}, err
	}
	w, err := connect(ctx, cfg)
	if err != nil {
		return Found{}, err
	}
	defer w.close()
	f := Found{
		Server: w.server.text, Vendor: w.dse.vendor, TLS: w.server.tls || cfg.StartTLS, Contexts: w.dse.contexts,
		Paging: w.dse.offers(oidPaging), Syncrepl: w.dse.offers(oidSyncRequest), DirSync: w.dse.offers(oidDirSync),
	}
	if f.BoundAs, err = w.whoAmI(); err != nil {
		return Found{}, err
	}
	if len(w.dse.controls) == 0 {
		f.Problems = append(f.Problems, "the server's root entry cannot be read, so what it offers is not known: let the bind identity read it")
	} else if !f.Paging {
		f.Problems = append(f.Problems, "the server does not offer paged results (1.2.840.113556.1.4.319): nothing can be read")
	}
	for _, kind := range []Kind{User, Group} {
		found := &f.Users
		if kind == Group {
			found = &f.Groups
		}
		problems, err := w.look(kind, found)
		if err != nil {
			return Found{}, err
		}
		f.Problems = append(f.Problems, problems...)
	}
	if ctx.Err() != nil {
		return Found{}, cancelled(ctx, "looking at the directory")
	}
	return f, nil
}

// whoAmI asks who the connection is bound as (RFC 4532).
func (w *wire) whoAmI() (string, error) {
	w.left = w.cfg.bindTimeout()
	r, m, err := w.extended("asking who is bound", oidWhoAmI)
	if err != nil || r.code != goldap.LDAPResultSuccess {
		return "", err
	}
	for b := m.body; len(b) > 0; {
		tag, content, rest, err := next(b)
		if err != nil {
			return "", w.garbled(err, "asking who is bound")
		}
		if tag == 0x8b {
			return printable(content), nil
		}
		b = rest
	}
	return "", nil
}

var errEnough = errors.New("enough was seen")

// look counts and samples one kind. Only what ends the connection is an error.
func (w *wire) look(kind Kind, f *FoundKind) (problems []string, err error) {
	d := w.decoder(kind)
	had, addressed := map[string]bool{}, false
	bases := w.cfg.baseKeys()
	for _, base := range w.cfg.search(kind).Bases {
		before := f.Count
		_, err := w.paged(w.cfg.query(kind, base, d), func(raw *rawEntry) error {
			if f.Count == probeLimit {
				f.More = true
				return errEnough
			}
			f.Count++
			for _, a := range raw.attributes {
				name, _ := splitOptions(a.name)
				had[strings.ToLower(string(name))] = true
			}
			e, _, err := d.decode(raw)
			if err != nil {
				f.Unusable++
				if !slices.Contains(problems, err.Error()) && len(problems) < 5 {
					problems = append(problems, err.Error())
				}
				return nil
			}
			if e.Problem != "" {
				f.Unusable++
			}
			addressed = addressed || e.Email != "" || strings.Contains(e.UserName, "@")
			if kind == Group && !w.cfg.MembersByUID() {
				if at := slices.IndexFunc(e.Members, func(m string) bool { return !below(m, bases) }); at >= 0 {
					if f.Outside++; f.Outside == 1 {
						f.OutsideIs = printable([]byte(e.Members[at]))
					}
				}
			}
			if len(f.Sample) < probeSample {
				f.Sample = append(f.Sample, e)
			}
			return nil
		}, func() error { return nil })
		switch {
		case errors.Is(err, errEnough):
		case w.broken || Reason(err) == ReasonCancelled || Reason(err) == ReasonTimeout:
			return nil, err
		case err != nil:
			problems = append(problems, err.Error())
		case f.Count == before:
			problem, err := w.nothing(kind, base)
			if err != nil {
				return nil, err
			}
			problems = append(problems, problem)
		}
	}
	for _, name := range d.names {
		if f.Count > 0 && !had[strings.ToLower(name)] {
			f.Missing = append(f.Missing, name)
		}
	}
	if kind == User && f.Count > f.Unusable && !addressed {
		problems = append(problems, fmt.Sprintf("no user that was looked at has an e-mail (%s), so nobody would be bound to an account: the attribute is another, or the bind identity may not read it", cmp.Or(w.cfg.Attributes.Email, w.cfg.Attributes.UserName)))
	}
	return problems, nil
}

// baseKeys are the bases of all that is read, in the form of Key.
func (c *Config) baseKeys() (keys []string) {
	for _, base := range slices.Concat(c.Users.Bases, c.Groups.Bases) {
		if k, err := Key(base); err == nil {
			keys = append(keys, k)
		}
	}
	return keys
}

// below reports whether an entry is a base or below one, those in the form of Key. What
// is no name is not said to be anywhere else.
func below(dn string, bases []string) bool {
	entry, err := Key(dn)
	return err != nil || slices.ContainsFunc(bases, func(base string) bool { return entry == base || strings.HasSuffix(entry, ","+base) })
}

// nothing says why a base that could be searched yielded nothing.
func (w *wire) nothing(kind Kind, base string) (string, error) {
	w.left = w.cfg.pageTimeout()
	entries := 0
	what := "what is below " + base
	_, _, err := w.search(query{base: base, scope: scopeSubtree, filter: "(objectClass=*)", attributes: []string{"1.1"}, sizeLimit: 2, what: what},
		handlers{entry: func(*rawEntry, []byte) error { entries++; return nil }})
	if err != nil {
		return "", err
	}
	if entries > 1 {
		return fmt.Sprintf("no %s below %s matches the filter %s, though entries are there: the filter is wrong, or the bind identity may not read the attributes it names", kind, base, w.cfg.search(kind).Filter), nil
	}
	return fmt.Sprintf("%s exists and nothing below it can be seen: it is empty, or the bind identity lacks the right to read it", base), nil
}
