package bench

import "fmt"

// Figure names one measured value: what a contender did in an operation.
type Figure struct{ Operation, Contender string }

// Bar is a ratio that usher is to reach: of Measured to Against, operations per
// second or milliseconds of one.
type Bar struct {
	Name              string
	Measured, Against Figure
	AtLeast, AtMost   float64 // one of them; none: the ratio is shown and not judged
}

// Verdict is a bar with what was measured.
type Verdict struct {
	Bar      string  `json:"bar"`
	Unit     string  `json:"unit"` // of Measured and Against
	Measured float64 `json:"measured"`
	Against  float64 `json:"against"`
	Ratio    float64 `json:"ratio"`
	AtLeast  float64 `json:"at_least,omitempty"`
	AtMost   float64 `json:"at_most,omitempty"`
	Met      bool    `json:"met"` // true where there is nothing to reach
}

// sameCost is by how much what costs the same may differ.
const sameCost = 1.5

// Bars lists what a run with these options is measured against.
func Bars(o Options) []Bar {
	than := func(name, operation, contender, against string, atLeast float64) Bar {
		return Bar{Name: name, Measured: Figure{operation, contender}, Against: Figure{operation, against}, AtLeast: atLeast}
	}
	bars := []Bar{
		than("SQLite: POST user ÷ library", PostUser, Usher, Library, 0.6),
		than("SQLite: POST user ÷ single-row commits, 16 connections", PostUser, Usher, SingleCommits, 1),
		than("SQLite: POST user ÷ single-row commits, 64 connections", PostUserMany, Usher, SingleCommits, 1.5),
		than("SQLite: POST user ÷ the same rows without HTTP, 16 writers", PostUser, Usher, SameRows, 0.6),
		than("SQLite: GET id ÷ library", GetUser, Usher, Library, 1),
		than("SQLite: PATCH active ÷ library", PatchActive, Usher, Library, 0.8),
		than("SQLite: PATCH with 5 operations ÷ library", PatchFive, Usher, Library, 3),
		than("SQLite: userName eq ÷ library", FilterName, Usher, Library, 3.5),
		than("SQLite: list of 100 ÷ library", ListPage, Usher, Library, 3),
		than("SQLite: login, unchanged ÷ bare net/http", Login, Usher, Bare, 0.5),
		than("SQLite: login with ID token, unchanged ÷ bare net/http", LoginSigned, Usher, Bare, 0.35),
		than("SQLite: login discover ÷ bare net/http", Discover, Usher, Bare, 0.6),
		than("PostgreSQL: POST user ÷ the same statements by hand", PostUser, UsherPostgres, Handwritten, 0.6),
		than("PostgreSQL: PATCH +100 members ÷ the same statements by hand", PatchMembers, UsherPostgres, Handwritten, 0.6),
		than("SQLite: policy plan ÷ reading the rows it is made of", PolicyPlan, Planned, Scanned, 1/sameCost),
		than("PostgreSQL: login, unchanged ÷ one indexed SELECT", Login, UsherPostgres, Select, 0.7),
	}
	if n := o.Whole(); n > 0 {
		bars = append(bars,
			than(fmt.Sprintf("SQLite: GET group of %d ÷ library", n), GetGroup, Usher, Library, 1),
			than(fmt.Sprintf("SQLite: GET group of %d ÷ reading its rows", n), ReadGroup, Usher, GroupRows, 1/1.6),
			than(fmt.Sprintf("SQLite: PUT group of %d with 10 changes ÷ library", n), PutGroup, Usher, Library, 2),
		)
	}
	for _, s := range []struct{ store, contender string }{{"SQLite", Usher}, {"PostgreSQL", UsherPostgres}} {
		for _, what := range []string{addHundred, addOne, removeOne} {
			for i := 1; i < len(o.Sizes); i++ {
				bars = append(bars, Bar{
					Name:     fmt.Sprintf("%s: time of %s at %d ÷ at %d", s.store, what, o.Sizes[i], o.Sizes[0]),
					Measured: Figure{sizedOperation(what, o.Sizes[i]), s.contender},
					Against:  Figure{sizedOperation(what, o.Sizes[0]), s.contender},
					AtMost:   sameCost,
				})
			}
		}
	}
	return append(bars,
		than("PostgreSQL: login discover ÷ one indexed SELECT", Discover, UsherPostgres, Select, 0),
		than("SQLite: POST user ÷ single-row updates that share commits, 16 connections", PostUser, Usher, SharedCommits, 0),
		than("SQLite: POST user ÷ single-row updates that share commits, 64 connections", PostUserMany, Usher, SharedCommits, 0),
	)
}

// LDAPBars lists what runs of an LDAP directory are measured against.
func LDAPBars() []Bar {
	bar := func(name, operation, contender, against string, atMost float64) Bar {
		return Bar{Name: name, Measured: Figure{operation, contender}, Against: Figure{operation, against}, AtMost: atMost}
	}
	return []Bar{
		bar("time of a full read into a plan ÷ bare go-ldap", LDAPPlan, LDAPRun, GoLDAP, 1.3),
		bar("time of a full run, nothing changed ÷ bare go-ldap over two attributes", LDAPUnchanged, LDAPRun, GoLDAP, 1.3),
		bar("time of a delta to memberships ÷ the delta read alone", LDAPDelta, LDAPRun, LDAPRead, 10),
		bar("time of the read alone ÷ bare go-ldap", LDAPPlan, LDAPRead, GoLDAP, 0),
		bar("time of the read alone ÷ `ldapsearch`", LDAPPlan, LDAPRead, LDAPSearch, 0),
		bar("time of a full read into a plan ÷ `ldapsearch`", LDAPPlan, LDAPRun, LDAPSearch, 0),
		bar("time of a delta, nothing changed ÷ the delta read alone", LDAPNothing, LDAPRun, LDAPRead, 0),
	}
}

// Judge compares results with bars. Bars of which a side was not measured are
// left out.
func Judge(results []Result, bars []Bar) []Verdict {
	find := func(f Figure) (value float64, unit string) {
		for _, r := range results {
			if r.Operation != f.Operation {
				continue
			}
			if v := r.PerSecond[f.Contender]; v > 0 {
				return v, "/s"
			}
			return r.Milliseconds[f.Contender], "ms"
		}
		return 0, ""
	}
	out := []Verdict{}
	for _, b := range bars {
		measured, unit := find(b.Measured)
		against, other := find(b.Against)
		if measured == 0 || against == 0 || unit != other {
			continue
		}
		v := Verdict{Bar: b.Name, Unit: unit, Measured: measured, Against: against, Ratio: measured / against, AtLeast: b.AtLeast, AtMost: b.AtMost}
		v.Met = (b.AtLeast == 0 || v.Ratio >= b.AtLeast) && (b.AtMost == 0 || v.Ratio <= b.AtMost)
		out = append(out, v)
	}
	return out
}
