// Package source owns how a stored LDAP directory becomes one that is read: its
// settings and secrets as the configuration of sync/ldap, every mistake in them
// at once, and connection tests within bounds.
package source

import (
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"usher/internal/crontab"
	"usher/internal/identity"
	"usher/internal/nearest"
	"usher/internal/outgoing"
	"usher/internal/store/sources"
	"usher/sync/ldap"
	"usher/sync/schedule"
)

// Presets are the names of settings to begin with.
var Presets = []string{"openldap", "active-directory"}

// Preset returns settings to begin with: what fits a product below a base.
func Preset(name, base string) (sources.Settings, error) {
	var c ldap.Config
	switch name {
	case "", "openldap":
		c = ldap.OpenLDAP(base)
	case "active-directory":
		c = ldap.ActiveDirectory(base)
	default:
		return sources.Settings{}, identity.Errorf(identity.CodeInvalid, "unknown_preset", "preset %q is none of %s", name, strings.Join(Presets, ", "))
	}
	out := sources.Settings{Users: sources.Search{Filter: c.Users.Filter}, Groups: sources.Search{Filter: c.Groups.Filter}, Attributes: map[string]string{}}
	if base != "" {
		out.Users.Bases, out.Groups.Bases = c.Users.Bases, c.Groups.Bases
	}
	for name, at := range fields(&c.Attributes) {
		if *at != "" {
			out.Attributes[name] = *at
		}
	}
	return out, nil
}

// fields are the fields of an entry, by the names that settings have for them.
func fields(a *ldap.Attributes) map[string]*string {
	return map[string]*string{
		"id": &a.ID, "version": &a.Version, "userName": &a.UserName, "email": &a.Email, "givenName": &a.GivenName, "familyName": &a.FamilyName,
		"displayName": &a.DisplayName, "externalId": &a.ExternalID, "active": &a.Active, "expires": &a.Expires, "uid": &a.UID,
		"groupName": &a.GroupName, "membership": &a.Membership,
	}
}

// Config returns the configuration of settings and their secrets. networks may
// be connected to beside the public internet. What is wrong with it Check says.
func Config(s sources.Settings, secrets sources.Secrets, networks []netip.Prefix) *ldap.Config {
	c := &ldap.Config{
		Servers: s.Servers, StartTLS: s.StartTLS, CAs: []byte(s.CA), ServerName: s.ServerName,
		ClientCertificate: []byte(s.ClientCertificate), ClientKey: []byte(secrets.ClientKey),
		BindDN: s.BindDN, Password: ldap.Secret(secrets.Password), External: s.External, Networks: networks, PageSize: s.PageSize,
		Users: ldap.Search(s.Users), Groups: ldap.Search(s.Groups),
	}
	of := fields(&c.Attributes)
	for name, attribute := range s.Attributes {
		if at := of[name]; at != nil {
			*at = attribute
		}
	}
	c.Attributes.Extra = s.Extra
	return c
}

// Bounds of settings, in bytes and numbers.
const (
	maxServers = 16
	maxBases   = 32
	maxFilter  = 4000
	maxName    = 1000
	maxPEM     = 64 << 10
	maxSecret  = 1000
	maxExtra   = 64
)

// Check returns everything that is wrong with settings and their schedules, as
// one error. No server is asked.
func Check(s *sources.Source, secrets sources.Secrets, networks []netip.Prefix) error {
	problems := bounds(&s.Settings, secrets)
	known := slices.Sorted(maps.Keys(fields(&ldap.Attributes{})))
	for _, name := range slices.Sorted(maps.Keys(s.Settings.Attributes)) {
		if !slices.Contains(known, name) {
			problems = append(problems, fmt.Sprintf("attributes has no field %q%s; there are %s", name, meant(name, known), strings.Join(known, ", ")))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Settings.Extra)) {
		if slices.Contains(known, name) {
			problems = append(problems, fmt.Sprintf("extra.%s is a field of its own: set attributes.%[1]s", name))
		}
	}
	c := Config(s.Settings, secrets, networks)
	problems = append(problems, c.Problems()...)
	problems = append(problems, unwatchable(&s.Settings, c)...)
	problems = append(problems, unreachable(s.Settings.Servers, networks)...)
	problems = append(problems, catalogues(c)...)
	for _, one := range []struct{ name, text string }{{"schedule", s.Schedule}, {"verify_schedule", s.VerifySchedule}} {
		if one.text == "" {
			continue
		}
		if _, err := schedule.Parse(one.text, crontab.Shortest); err != nil {
			problems = append(problems, fmt.Sprintf("%s %q: %v", one.name, one.text, err))
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return identity.Errorf(identity.CodeInvalid, ldap.ReasonConfig, "the directory's configuration is wrong: %s", strings.Join(problems, "; "))
}

func meant(name string, known []string) string {
	if word := nearest.Word(name, known); word != "" {
		return fmt.Sprintf("; did you mean %q?", word)
	}
	return ""
}

func bounds(s *sources.Settings, secrets sources.Secrets) (problems []string) {
	long := func(what string, n, most int) {
		if n > most {
			problems = append(problems, fmt.Sprintf("%s is longer than %d bytes", what, most))
		}
	}
	many := func(what string, n, most int) {
		if n > most {
			problems = append(problems, fmt.Sprintf("%s has more than %d", what, most))
		}
	}
	many("servers", len(s.Servers), maxServers)
	many("users.bases", len(s.Users.Bases), maxBases)
	many("groups.bases", len(s.Groups.Bases), maxBases)
	many("extra", len(s.Extra), maxExtra)
	for _, v := range slices.Concat(s.Servers, s.Users.Bases, s.Groups.Bases) {
		long("a server or base", len(v), maxName)
	}
	long("users.filter", len(s.Users.Filter), maxFilter)
	long("groups.filter", len(s.Groups.Filter), maxFilter)
	long("bind_dn", len(s.BindDN), maxName)
	long("server_name", len(s.ServerName), maxName)
	long("ca", len(s.CA), maxPEM)
	long("client_certificate", len(s.ClientCertificate), maxPEM)
	long("client_key", len(secrets.ClientKey), maxPEM)
	long("password", len(secrets.Password), maxSecret)
	return problems
}

// unwatchable says why a directory that is to be watched cannot be: a watch is of
// servers with syncrepl.
func unwatchable(s *sources.Settings, c *ldap.Config) (problems []string) {
	if !s.Watch {
		return nil
	}
	if s.FullOnly {
		problems = append(problems, "watch tells that something changed, which full_only does not ask for: take one of them off")
	}
	if !strings.EqualFold(c.Attributes.ID, "entryUUID") {
		problems = append(problems, "watch is of servers that have syncrepl (RFC 4533), such as OpenLDAP, where attributes.id is entryUUID; Active Directory does not offer it: take watch off, and give the directory a schedule of its own")
	}
	if c.AsksMemberOf(ldap.User) || c.AsksMemberOf(ldap.Group) {
		problems = append(problems, "watch needs groups that name their members, and neither a filter nor an attribute that is memberOf: servers do not say when that changes")
	}
	return problems
}

// catalogues says which servers are the global catalogue of Active Directory. It has
// no members of most groups, and not when accounts end, and answers as if there were
// none: people would leave their groups, and who left would come back.
func catalogues(c *ldap.Config) (problems []string) {
	if !strings.EqualFold(c.Attributes.ID, "objectGUID") {
		return nil
	}
	for _, text := range c.Servers {
		if u, err := url.Parse(text); err == nil && (u.Port() == "3268" || u.Port() == "3269") {
			problems = append(problems, fmt.Sprintf("%s is the global catalogue, which has no members of most groups, and not when accounts end: name a domain controller, at 636, or 389 with StartTLS", text))
		}
	}
	return problems
}

// unreachable says which servers are given by an address that is not asked. What
// a name resolves to is looked at when it is.
func unreachable(servers []string, networks []netip.Prefix) (problems []string) {
	for _, text := range servers {
		u, err := url.Parse(text)
		if err != nil {
			continue // said already
		}
		if a, err := netip.ParseAddr(u.Hostname()); err == nil && !outgoing.Reaches(a, networks) {
			problems = append(problems, fmt.Sprintf("%s is not of the public internet, and no network that the operator has named in outgoing_networks holds it", text))
		}
	}
	return problems
}
