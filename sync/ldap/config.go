package ldap

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"maps"
	"net"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
)

// Secret is text that is not printed.
type Secret string

// String hides the text.
func (s Secret) String() string { return "(hidden)" }

// GoString hides the text.
func (s Secret) GoString() string { return "(hidden)" }

// Config says which servers hold a directory, who asks, and what is read.
// OpenLDAP and ActiveDirectory return one to begin with.
type Config struct {
	// Servers are tried in order until one can be bound to:
	// ldaps://dc1.corp.example, or ldap:// with StartTLS. The ports are 636 and
	// 389 where none is given. Without TLS only this machine is asked.
	Servers  []string
	StartTLS bool
	// CAs are PEM certificates, which alone are trusted; none: those of the
	// system. ServerName is who the certificate must name; none: the host of
	// the address.
	CAs        []byte
	ServerName string
	// ClientCertificate and ClientKey are PEM.
	ClientCertificate, ClientKey []byte

	// BindDN and Password are for a simple bind, the password without the line
	// break that a file has at its end; External takes the name in the
	// client certificate instead (SASL EXTERNAL).
	BindDN   string
	Password Secret
	External bool

	// Networks may be connected to beside the public internet.
	Networks []netip.Prefix

	// Bounds of connecting with TLS, of the bind, and of what the server takes
	// for one page; the time that the caller takes for its entries is not
	// counted. 0: 10 s, 10 s, 60 s.
	DialTimeout, BindTimeout, PageTimeout time.Duration
	PageSize                              int // entries a page; 0: 500
	// WatchQuiet is how long a watched server may say nothing before it is asked
	// whether it is there; it has BindTimeout to answer. 0: 30 s.
	WatchQuiet time.Duration

	Users, Groups Search
	Attributes    Attributes
}

// Search is what one kind of entry is found by. Each base is read with
// everything below it; no base: none of that kind is read.
type Search struct {
	Bases  []string
	Filter string
}

// Attributes are the names of the attributes that become fields of an Entry. An
// empty name: the field stays empty.
type Attributes struct {
	// ID identifies an entry for ever: entryUUID, objectGUID. It is needed.
	ID string
	// Version has another value after every change: entryCSN, uSNChanged.
	Version string

	UserName, Email, GivenName, FamilyName, DisplayName, ExternalID string
	// Active says whether the account is enabled. Understood by name are
	// userAccountControl, nsAccountLock, pwdAccountLockedTime and
	// ds-pwp-account-disabled; any other holds TRUE or FALSE and must be there.
	// "": every account that exists is enabled.
	Active string
	// Expires is when the account ends: accountExpires, shadowExpire, or an
	// attribute of generalized time.
	Expires string
	// UID is what groups call a person by where Membership is memberUid.
	UID string
	// GroupName is the name of a group.
	GroupName string
	// Membership is where it is written who is in a group: member or
	// uniqueMember (distinguished names), memberUid (see UID), or memberOf,
	// which stands at the member and not at the group.
	Membership string
	// Extra are further attributes of people, by the name they get in an Entry.
	Extra map[string]string
}

// OpenLDAP returns what fits inetOrgPerson and groupOfNames below base.
func OpenLDAP(base string) Config {
	return Config{
		Users:  Search{Bases: []string{base}, Filter: "(objectClass=inetOrgPerson)"},
		Groups: Search{Bases: []string{base}, Filter: "(objectClass=groupOfNames)"},
		Attributes: Attributes{
			ID: "entryUUID", Version: "entryCSN", UserName: "uid", Email: "mail", GivenName: "givenName", FamilyName: "sn", DisplayName: "displayName",
			Active: "pwdAccountLockedTime", UID: "uid", GroupName: "cn", Membership: "member",
		},
	}
}

// ActiveDirectory returns what fits Active Directory below base.
func ActiveDirectory(base string) Config {
	return Config{
		Users:  Search{Bases: []string{base}, Filter: "(&(objectCategory=person)(objectClass=user))"},
		Groups: Search{Bases: []string{base}, Filter: "(objectCategory=group)"},
		Attributes: Attributes{
			ID: "objectGUID", Version: "uSNChanged", UserName: "userPrincipalName", Email: "mail", GivenName: "givenName", FamilyName: "sn", DisplayName: "displayName",
			Active: "userAccountControl", Expires: "accountExpires", UID: "sAMAccountName", GroupName: "cn", Membership: "member",
		},
	}
}

// The attributes whose name says how they are read.
const (
	attrMember    = "member"
	attrMemberOf  = "memberof"
	attrMemberUID = "memberuid"
	attrUnique    = "uniquemember"
)

// MembersByUID reports whether the members of groups are values of the
// attribute UID of people, and not distinguished names.
func (c *Config) MembersByUID() bool {
	return strings.EqualFold(c.Attributes.Membership, attrMemberUID)
}

// MembersAtUsers reports whether people name their groups, and not groups
// their members.
func (c *Config) MembersAtUsers() bool {
	return strings.EqualFold(c.Attributes.Membership, attrMemberOf)
}

// backLinks are the attributes that servers write by themselves, or make up as they
// answer, where a group is changed: that is no change to the entries that have them.
var backLinks = []string{attrMemberOf, "ismemberof", "msds-memberoftransitive", "1.2.840.113556.1.2.102"}

// AsksMemberOf reports whether something of what is read of a kind is memberOf or the
// like, or depends on it: the filter too. Of that servers do not say when it changes.
func (c *Config) AsksMemberOf(kind Kind) bool {
	names := newDecoder(kind, c.Attributes).names
	if filter, err := goldap.CompileFilter(c.search(kind).Filter); err == nil {
		names = append(names, attributesOf(filter.Bytes())...)
	}
	return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(backLinks, strings.ToLower(name)) })
}

func (c *Config) dialTimeout() time.Duration { return orDefault(c.DialTimeout, 10*time.Second) }
func (c *Config) bindTimeout() time.Duration { return orDefault(c.BindTimeout, 10*time.Second) }
func (c *Config) pageTimeout() time.Duration { return orDefault(c.PageTimeout, 60*time.Second) }
func (c *Config) pageSize() int {
	if c.PageSize == 0 {
		return 500
	}
	return c.PageSize
}

func orDefault(d, otherwise time.Duration) time.Duration {
	if d == 0 {
		return otherwise
	}
	return d
}

// Check returns everything that is wrong with a configuration, as one error.
func (c *Config) Check() error {
	problems := c.Problems()
	if len(problems) == 0 {
		return nil
	}
	return fault(nil, ReasonConfig, "the directory's configuration is wrong: %s", strings.Join(problems, "; "))
}

// Problems returns everything that is wrong with a configuration.
func (c *Config) Problems() []string {
	problems := c.checkServers()
	if c.External {
		if len(c.ClientCertificate) == 0 || c.BindDN != "" || c.Password != "" {
			problems = append(problems, "an EXTERNAL bind takes a client certificate, and neither bind DN nor password")
		}
	} else if c.BindDN == "" || c.Password == "" {
		problems = append(problems, "bind DN and password are needed: a server takes an empty password for an anonymous bind and answers success")
	}
	if c.BindDN != "" && !strings.ContainsAny(c.BindDN, "=@\\") {
		problems = append(problems, fmt.Sprintf("the bind DN %q is neither a distinguished name nor user@domain", c.BindDN))
	}
	if c.DialTimeout < 0 || c.BindTimeout < 0 || c.PageTimeout < 0 || c.WatchQuiet < 0 || c.PageSize < 0 || c.PageSize > 10_000 {
		problems = append(problems, "time-outs are from 0 up and a page has 1 to 10000 entries")
	}
	if c.Attributes.ID == "" {
		problems = append(problems, "the attribute that identifies an entry is needed: entryUUID, objectGUID")
	}
	if len(c.Groups.Bases) > 0 && c.Attributes.Membership == "" {
		problems = append(problems, "the attribute that says who is in a group is needed: member, uniqueMember, memberUid or memberOf")
	}
	if c.MembersByUID() && c.Attributes.UID == "" {
		problems = append(problems, "memberUid needs the attribute of people that it names: uid")
	}
	if len(c.Users.Bases) == 0 {
		problems = append(problems, "at least one base for users is needed")
	}
	problems = append(problems, c.Attributes.check()...)
	problems = append(problems, c.Users.check("users")...)
	return append(problems, c.Groups.check("groups")...)
}

func (c *Config) checkServers() (problems []string) {
	if len(c.Servers) == 0 {
		problems = append(problems, "at least one server is needed, as in ldaps://dc1.corp.example")
	}
	for _, s := range c.Servers {
		u, err := parseServer(s)
		if err != nil {
			problems = append(problems, err.Error())
		} else if !u.tls && !c.StartTLS && !u.loopback() {
			problems = append(problems, fmt.Sprintf("%s would send the password without TLS: use ldaps:// or StartTLS", s))
		}
	}
	if _, err := c.tlsConfig("host"); err != nil {
		problems = append(problems, err.Error())
	}
	return problems
}

// attributeName is a name or an OID, without options: a part of the values under
// one name is asked for by this package alone.
var attributeName = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9-]{0,63}|[0-9]+(\.[0-9]+)+)$`)

func (a Attributes) check() (problems []string) {
	names := []string{a.ID, a.Version, a.UserName, a.Email, a.GivenName, a.FamilyName, a.DisplayName, a.ExternalID, a.Active, a.Expires, a.UID, a.GroupName, a.Membership}
	for _, key := range slices.Sorted(maps.Keys(a.Extra)) {
		names = append(names, a.Extra[key])
	}
	for _, name := range names {
		if name != "" && !attributeName.MatchString(name) {
			problems = append(problems, fmt.Sprintf("%q is not the name of an attribute", name))
		}
	}
	return problems
}

func (s Search) check(what string) (problems []string) {
	var bases []*goldap.DN
	for _, b := range s.Bases {
		dn, err := goldap.ParseDN(b)
		if err != nil || len(dn.RDNs) == 0 {
			problems = append(problems, fmt.Sprintf("the base %q of %s is not a distinguished name, as in ou=people,dc=acme,dc=example", b, what))
			continue
		}
		for _, other := range bases {
			if other.EqualFold(dn) || other.AncestorOfFold(dn) || dn.AncestorOfFold(other) {
				problems = append(problems, fmt.Sprintf("the base %q of %s overlaps another: entries would be read twice", b, what))
			}
		}
		bases = append(bases, dn)
	}
	if len(s.Bases) > 0 {
		if _, err := goldap.CompileFilter(s.Filter); err != nil {
			problems = append(problems, fmt.Sprintf("the filter %q of %s cannot be read: %v", s.Filter, what, err))
		}
	}
	return problems
}

// server is an address taken apart.
type server struct {
	text, host, port string
	tls              bool
}

func parseServer(text string) (server, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "ldap" && u.Scheme != "ldaps" || u.Hostname() == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return server{}, fmt.Errorf("%q is not the address of a server, as in ldaps://dc1.corp.example or ldap://localhost:389", text)
	}
	s := server{text: text, host: u.Hostname(), port: u.Port(), tls: u.Scheme == "ldaps"}
	if s.port == "" {
		s.port = "389"
		if s.tls {
			s.port = "636"
		}
	}
	return s, nil
}

func (s server) loopback() bool {
	a, err := netip.ParseAddr(s.host)
	return s.host == "localhost" || err == nil && a.Unmap().IsLoopback()
}

func (s server) address() string { return net.JoinHostPort(s.host, s.port) }

// tlsConfig is what a server is held to.
func (c *Config) tlsConfig(host string) (*tls.Config, error) {
	out := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: host}
	if c.ServerName != "" {
		out.ServerName = c.ServerName
	}
	if len(c.CAs) > 0 {
		out.RootCAs = x509.NewCertPool()
		if !out.RootCAs.AppendCertsFromPEM(c.CAs) {
			return nil, fmt.Errorf("the CA file holds no PEM certificate")
		}
	}
	if len(c.ClientCertificate) > 0 || len(c.ClientKey) > 0 {
		pair, err := tls.X509KeyPair(c.ClientCertificate, c.ClientKey)
		if err != nil {
			return nil, fmt.Errorf("the client certificate and its key do not go together: %w", err)
		}
		out.Certificates = []tls.Certificate{pair}
	}
	return out, nil
}
