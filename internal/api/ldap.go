package api

import (
	"context"
	"net/http"
	"net/netip"

	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store/directory"
	"usher/internal/store/sources"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// LDAP is what the API needs of those who read LDAP directories.
type LDAP struct {
	// Preset returns settings to begin with, by the name of a product.
	Preset func(name, base string) (sources.Settings, error)
	// Check says everything that is wrong with settings. It asks no server and
	// can be called in a transaction.
	Check func(s *sources.Source, secrets sources.Secrets, networks []netip.Prefix) error
	// Test connects to a server for a parent and says what is there.
	Test func(ctx context.Context, parent string, s sources.Settings, secrets sources.Secrets) (LDAPFound, error)
	// Networks may be connected to beside the public internet.
	Networks []netip.Prefix
}

// LDAPSource is how a directory of kind ldap is read, as answers show it.
type LDAPSource struct {
	sources.Settings
	Schedule       string `json:"schedule,omitempty" example:"*/15 * * * *" doc:"When it is read; as the parent's policy says, or the daemon, where absent"`
	VerifySchedule string `json:"verify_schedule,omitempty" example:"30 2 * * *" doc:"When it is read whole; as the daemon says where absent"`
}

// LDAPSearch changes what one kind of entry is found by.
type LDAPSearch struct {
	Bases  []string `json:"bases,omitempty" nullable:"false" maxItems:"32" doc:"Each is read with everything below it"`
	Filter *string  `json:"filter,omitempty" maxLength:"4000"`
}

// LDAPChange changes how a directory is read; what is left out stays.
type LDAPChange struct {
	Servers           []string          `json:"servers,omitempty" nullable:"false" maxItems:"16" example:"ldaps://dc1.corp.example" doc:"Tried in order: ldaps://host, or ldap://host with start_tls"`
	StartTLS          *bool             `json:"start_tls,omitempty"`
	CA                *string           `json:"ca,omitempty" maxLength:"65536" doc:"PEM of the authorities that alone are trusted; empty: those of the system"`
	ServerName        *string           `json:"server_name,omitempty" maxLength:"253" doc:"Whom the servers' certificates must name; empty: the host of the address"`
	ClientCertificate *string           `json:"client_certificate,omitempty" maxLength:"65536" doc:"PEM of the certificate that usher shows"`
	ClientKey         *string           `json:"client_key,omitempty" maxLength:"65536" doc:"PEM of its key. It is kept sealed and never shown"`
	External          *bool             `json:"external,omitempty" doc:"Bind as whom the client certificate names (SASL EXTERNAL)"`
	BindDN            *string           `json:"bind_dn,omitempty" maxLength:"1000" doc:"Who reads: a distinguished name, or user@domain in Active Directory"`
	Password          *string           `json:"password,omitempty" maxLength:"1000" doc:"Of bind_dn. It is kept sealed and never shown; a change of servers, start_tls, ca or server_name needs it again"`
	FullOnly          *bool             `json:"full_only,omitempty" doc:"Read everything with every run, though the server could say what changed"`
	Watch             *bool             `json:"watch,omitempty" doc:"Have the server tell when something changes, and read what did at once; for servers with syncrepl (RFC 4533)"`
	PageSize          *int              `json:"page_size,omitempty" minimum:"0" maximum:"10000"`
	Users             *LDAPSearch       `json:"users,omitempty"`
	Groups            *LDAPSearch       `json:"groups,omitempty"`
	Attributes        map[string]string `json:"attributes,omitempty" doc:"By field; a field that is left out stays, an empty name makes it empty"`
	Extra             map[string]string `json:"extra,omitempty" doc:"By name; one that is left out stays, an empty attribute takes it away"`
	Schedule          *string           `json:"schedule,omitempty" maxLength:"200" example:"*/15 * * * *" doc:"When it is read; empty: as the parent's policy or the daemon says"`
	VerifySchedule    *string           `json:"verify_schedule,omitempty" maxLength:"200" example:"30 2 * * *" doc:"When it is read whole; empty: as the daemon says"`
}

// NewLDAP says how a new directory is read.
type NewLDAP struct {
	Preset string `json:"preset,omitempty" enum:"openldap,active-directory" doc:"What the rest begins with: filters and attributes that fit a product; openldap when left out"`
	Base   string `json:"base,omitempty" maxLength:"1000" example:"dc=acme,dc=example" doc:"The base of users and groups that have none of their own"`
	LDAPChange
}

// LDAPFound says what a connection test saw.
type LDAPFound struct {
	OK       bool          `json:"ok" doc:"Nothing stands in the way of reading the directory"`
	Reason   string        `json:"reason,omitempty" example:"ldap_credentials" doc:"Why nothing could be looked at, as a stable word"`
	Detail   string        `json:"detail,omitempty" doc:"Why nothing could be looked at, and what to do"`
	Server   string        `json:"server,omitempty" doc:"Which server was looked at"`
	Vendor   string        `json:"vendor,omitempty"`
	TLS      bool          `json:"tls"`
	BoundAs  string        `json:"bound_as,omitempty" doc:"Whom the server took the bind for, as far as it says"`
	Contexts []string      `json:"contexts" nullable:"false" doc:"The trees that the server has"`
	Paging   bool          `json:"paging" doc:"Without it nothing is read"`
	Syncrepl bool          `json:"syncrepl" doc:"Changes can be asked for, and watched for (RFC 4533: servers say one thing of both)"`
	DirSync  bool          `json:"dirsync" doc:"Changes can be asked for (Active Directory)"`
	Users    LDAPFoundKind `json:"users"`
	Groups   LDAPFoundKind `json:"groups"`
	Problems []string      `json:"problems" nullable:"false" doc:"What keeps the directory from being read rightly, each with what to do"`
}

// LDAPFoundKind says what a connection test saw of users or groups.
type LDAPFoundKind struct {
	Count     int          `json:"count" doc:"Entries that match, 1000 at most"`
	More      bool         `json:"more,omitempty" doc:"There are more than count"`
	Unusable  int          `json:"unusable,omitempty" doc:"Of them, how many cannot be read rightly"`
	Missing   []string     `json:"missing" nullable:"false" doc:"Attributes that none of them has: the directory has none, or they may not be read"`
	Outside   int          `json:"outside,omitempty" doc:"Of groups: how many name members below none of the bases that are read, who stand for nobody"`
	OutsideIs string       `json:"outside_is,omitempty" doc:"The first of those members, by its distinguished name"`
	Sample    []LDAPSample `json:"sample" nullable:"false"`
}

// LDAPSample is one entry that a connection test saw.
type LDAPSample struct {
	DN     string `json:"dn"`
	Name   string `json:"name" doc:"The userName, or the name of a group"`
	Email  string `json:"email,omitempty"`
	Active bool   `json:"active"`
	Count  int    `json:"members,omitempty" doc:"Of a group: how many members it names"`
	Says   string `json:"problem,omitempty" doc:"Why it cannot be used"`
}

// settings returns what settings are after the change.
func (b *LDAPChange) settings(s *sources.Settings) {
	if b.Servers != nil {
		s.Servers = b.Servers
	}
	set(&s.StartTLS, b.StartTLS)
	set(&s.CA, b.CA)
	set(&s.ServerName, b.ServerName)
	set(&s.ClientCertificate, b.ClientCertificate)
	set(&s.External, b.External)
	set(&s.BindDN, b.BindDN)
	set(&s.PageSize, b.PageSize)
	set(&s.FullOnly, b.FullOnly)
	set(&s.Watch, b.Watch)
	b.Users.search(&s.Users)
	b.Groups.search(&s.Groups)
	if s.Attributes == nil {
		s.Attributes = map[string]string{}
	}
	for field, name := range b.Attributes { // an unknown field is kept for the check to name
		s.Attributes[field] = name
	}
	for name, attribute := range b.Extra {
		if attribute == "" {
			delete(s.Extra, name)
			continue
		}
		if s.Extra == nil {
			s.Extra = map[string]string{}
		}
		s.Extra[name] = attribute
	}
}

func (b *LDAPSearch) search(s *sources.Search) {
	if b == nil {
		return
	}
	if b.Bases != nil {
		s.Bases = b.Bases
	}
	set(&s.Filter, b.Filter)
}

// change changes a source and its secrets.
func (b *LDAPChange) change(s *sources.Source, secrets *sources.Secrets) {
	b.settings(&s.Settings)
	set(&secrets.Password, b.Password)
	set(&secrets.ClientKey, b.ClientKey)
	set(&s.Schedule, b.Schedule)
	set(&s.VerifySchedule, b.VerifySchedule)
}

// newSource returns how a new directory is to be read.
func (s *server) newSource(b *NewLDAP) (*sources.Source, sources.Secrets, error) {
	var secrets sources.Secrets
	settings, err := s.LDAP.Preset(b.Preset, b.Base)
	out := &sources.Source{Settings: settings}
	if err == nil {
		b.change(out, &secrets)
	}
	return out, secrets, err
}

func (s *server) checkSource(of *sources.Source, secrets sources.Secrets) error {
	return s.LDAP.Check(of, secrets, s.LDAP.Networks)
}

// addSource makes the source of a new directory, which one of kind ldap has and
// no other.
func (c *call) addSource(d *directory.Directory, b *NewLDAP) error {
	if (b != nil) != (d.Kind == identity.DirectoryLDAP) {
		return identity.Errorf(identity.CodeInvalid, "setting_of_other_kind", "a directory of kind ldap needs ldap, which says how it is read, and one of kind scim has none")
	}
	if b == nil {
		return nil
	}
	source, secrets, err := c.newSource(b)
	if err != nil {
		return err
	}
	return c.Tenancy.AddSource(c.tx, d, source, secrets, c.checkSource, c.Sealing)
}

// changeSource changes how a directory is read.
func (c *call) changeSource(d *directory.Directory, b *LDAPChange) error {
	if err := tenants.Lock(c.tx, d.Parent); err != nil {
		return err
	}
	d, err := c.directory(d.ID) // it may have gone meanwhile
	if err != nil {
		return err
	}
	return c.Tenancy.ChangeSource(c.tx, c.change(d.Parent), d, b.change, c.checkSource, c.Sealing)
}

// showSource returns how a directory is read, nil of one that is not.
func (c *call) showSource(d *directory.Directory) (*LDAPSource, error) {
	if d.Kind != identity.DirectoryLDAP {
		return nil, nil
	}
	s, err := sources.Of(c.tx, d.Parent, d.ID)
	if err != nil || s == nil {
		return nil, err
	}
	out := &LDAPSource{s.Settings, s.Schedule, s.VerifySchedule}
	for _, list := range []*[]string{&out.Servers, &out.Users.Bases, &out.Groups.Bases} {
		if *list == nil {
			*list = []string{}
		}
	}
	return out, nil
}

// ldapTests registers connection tests.
func (s *server) ldapTests() {
	const summary = "Connect to the servers of a directory of kind ldap and say what is there"
	work(s, operation("test-directory", http.MethodPost, "/v1/directories/{parent}/{directory}/test", summary, http.StatusOK), func(ctx context.Context, in *directoryBySlug) (LDAPFound, error) {
		return s.testDirectory(ctx, joined(in.Parent, in.Directory))
	})
	work(s, operation("test-directory-by-id", http.MethodPost, "/v1/directories/{directory}/test", summary, http.StatusOK), func(ctx context.Context, in *directoryByID) (LDAPFound, error) {
		return s.testDirectory(ctx, in.Directory)
	})
	type attempt struct {
		Body struct {
			Parent string  `json:"parent" doc:"Slug or id" example:"acme"`
			LDAP   NewLDAP `json:"ldap"`
		} `nameHint:"DirectoryTest"`
	}
	work(s, operation("test-new-directory", http.MethodPost, "/v1/directories/test", "Connect to servers as a directory of kind ldap would, and say what is there; nothing is created", http.StatusOK),
		func(ctx context.Context, in *attempt) (LDAPFound, error) {
			source, secrets, err := s.newSource(&in.Body.LDAP)
			if err != nil {
				return LDAPFound{}, err
			}
			err = s.view(ctx, func(c *call) error {
				p, err := c.manageParent(in.Body.Parent)
				if err == nil {
					source.Parent = p.ID
					err = c.checkSource(source, secrets)
				}
				return err
			})
			if err != nil {
				return LDAPFound{}, err
			}
			return s.testSource(ctx, source, secrets)
		})
}

// testDirectory connects while no transaction is open.
func (s *server) testDirectory(ctx context.Context, ref string) (LDAPFound, error) {
	var source *sources.Source
	var secrets sources.Secrets
	err := s.view(ctx, func(c *call) error {
		d, err := c.managedDirectory(ref)
		if err != nil {
			return err
		}
		if source, err = tenancy.SourceOf(c.tx, d); err != nil {
			return err
		}
		secrets, err = source.Secrets(c.Sealing)
		return err
	})
	if err != nil {
		return LDAPFound{}, err
	}
	return s.testSource(ctx, source, secrets)
}

func (s *server) testSource(ctx context.Context, source *sources.Source, secrets sources.Secrets) (LDAPFound, error) {
	found, err := s.LDAP.Test(ctx, source.Parent, source.Settings, secrets)
	if err == nil {
		s.Log.InfoContext(ctx, "a directory was tested", "parent", source.Parent, "directory", source.Directory, "request_id", requestid.From(ctx), "ok", found.OK, "reason", found.Reason)
	}
	return found, err
}
