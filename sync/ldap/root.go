package ldap

import (
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	goldap "github.com/go-ldap/ldap/v3"
)

const oidActiveDirectory = "1.2.840.113556.1.4.800"

// Position is how far a server has got in the directory's history, as far as it
// says so; the zero Position says nothing.
type Position struct {
	// CSNs are OpenLDAP's contextCSN, one for each server that changes come from.
	CSNs []string
	// Server and USN are the name of a domain controller, with the id of the object
	// that stands for it, and the number of its last change; numbers of two controllers
	// have nothing to do with each other, nor have those of one that was made anew
	// under the name of another, and begins to count again.
	Server string
	USN    int64
}

// Behind reports whether a server is known to lack something that was read
// before: a replica that lags, or one put back from a backup. What such a server
// does not have is not gone.
func (p Position) Behind(before Position) bool {
	if p.Server != "" && before.Server != "" && sameController(p.Server, before.Server) {
		return p.USN < before.USN
	}
	for _, old := range before.CSNs {
		if len(p.CSNs) > 0 && !slices.ContainsFunc(p.CSNs, func(s string) bool { return sid(s) == sid(old) && s >= old }) {
			return true
		}
	}
	return false
}

// sameController reports whether two names may be of one controller: of one of them the
// id may not have been read, by which one that was made anew would be told from it.
func sameController(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+" ") || strings.HasPrefix(b, a+" ")
}

// sid is the server that a CSN is of: 20261125231107.123456Z#000000#001#000000.
func sid(csn string) string {
	if parts := strings.Split(csn, "#"); len(parts) == 4 {
		return parts[2]
	}
	return ""
}

// readRoot reads what the server says of itself. One that says nothing is used
// all the same.
func (w *wire) readRoot() error {
	q := query{scope: scopeBase, filter: "(objectClass=*)", what: "the root entry of " + w.server.text, attributes: []string{
		"objectClass", "vendorName", "supportedControl", "supportedCapabilities", "namingContexts", "dsServiceName", "highestCommittedUSN", "isSynchronized",
	}}
	r, _, err := w.search(q, handlers{entry: w.takeRoot})
	if err == nil {
		err = r.busy(q.what)
	}
	if err != nil || r.code != goldap.LDAPResultSuccess {
		return err
	}
	if w.dse.ad && w.dse.behind { // its own number says nothing of what the others have
		return fault(nil, ReasonBehind, "%s was away, says that it has not taken over yet what changed meanwhile, and would take people who left for there. Ask another domain controller, or wait until it has", w.server.text)
	}
	if w.dse.ad && w.dse.position.Server != "" {
		if err := w.readSelf(); err != nil {
			return err
		}
	}
	for _, context := range w.dse.contexts {
		if !w.cfg.covers(context) {
			continue
		}
		q := query{base: context, scope: scopeBase, filter: "(objectClass=*)", attributes: []string{"contextCSN"}, what: context}
		r, _, err := w.search(q, handlers{entry: func(e *rawEntry, _ []byte) error {
			for _, a := range e.attributes {
				for _, v := range a.values {
					w.dse.position.CSNs = append(w.dse.position.CSNs, string(v))
				}
			}
			return nil
		}})
		if err == nil {
			err = r.busy(q.what)
		}
		if err != nil && Reason(err) != ReasonReferral {
			return err
		}
	}
	return nil
}

// readSelf adds to the name of a domain controller the id of the object that stands for
// it, where that may be read.
func (w *wire) readSelf() error {
	q := query{base: w.dse.position.Server, scope: scopeBase, filter: "(objectClass=*)", attributes: []string{"objectGUID"}, what: "what stands for " + w.server.text}
	id := ""
	r, _, err := w.search(q, handlers{entry: func(e *rawEntry, _ []byte) error {
		for _, a := range e.attributes {
			id = identityOf(string(a.name), first(a.values))
		}
		return nil
	}})
	if err == nil {
		err = r.busy(q.what)
	}
	if err != nil && Reason(err) != ReasonReferral {
		return err
	}
	if id != "" {
		w.dse.position.Server += " " + id
	}
	return nil
}

// busy is the fault of a server that has no time to say how far it is: by what it reads
// then nobody would know that it lags.
func (r result) busy(what string) error {
	if r.code == goldap.LDAPResultBusy || r.code == goldap.LDAPResultUnavailable {
		return r.fault(what)
	}
	return nil
}

// covers reports whether any base is in a naming context. Those of Active
// Directory have no contextCSN; asking is harmless.
func (c *Config) covers(context string) bool {
	dn, err := goldap.ParseDN(context)
	if err != nil || len(dn.RDNs) == 0 {
		return false
	}
	return slices.ContainsFunc(append(slices.Clone(c.Users.Bases), c.Groups.Bases...), func(base string) bool {
		b, err := goldap.ParseDN(base)
		return err == nil && (dn.EqualFold(b) || dn.AncestorOfFold(b))
	})
}

func (w *wire) takeRoot(e *rawEntry, _ []byte) error {
	d := &w.dse
	for _, a := range e.attributes {
		for _, v := range a.values {
			s := string(v)
			switch strings.ToLower(string(a.name)) {
			case "objectclass":
				if s == "OpenLDAProotDSE" {
					d.vendor = "OpenLDAP"
				}
			case "vendorname":
				d.vendor = printable(v)
			case "supportedcapabilities":
				if s == oidActiveDirectory {
					d.vendor, d.ad = "Active Directory", true
				}
			case "supportedcontrol":
				d.controls = append(d.controls, s)
			case "namingcontexts":
				d.contexts = append(d.contexts, printable(v))
			case "dsservicename":
				d.position.Server = s
			case "issynchronized":
				d.behind = s == "FALSE"
			case "highestcommittedusn":
				d.position.USN, _ = strconv.ParseInt(s, 10, 64) // else not said
			}
		}
	}
	return nil
}

// guidBytes is the binary form of the text of an objectGUID.
func guidBytes(s string) []byte {
	b, err := hex.DecodeString(strings.ReplaceAll(s, "-", ""))
	if err != nil || len(b) != 16 {
		return []byte(s)
	}
	slices.Reverse(b[0:4])
	slices.Reverse(b[4:6])
	slices.Reverse(b[6:8])
	return b
}
