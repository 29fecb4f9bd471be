package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

// ldapFlags say how a directory of kind ldap is read. A flag that is not given
// leaves what is.
type ldapFlags struct {
	Server                []string          `name:"ldap-server" sep:"none" placeholder:"URL" group:"Of kind ldap:" help:"ldaps://host, or ldap://host with --start-tls; again for each, in the order in which they are tried."`
	StartTLS              *bool             `name:"start-tls" negatable:"" group:"Of kind ldap:" help:"Ask for TLS on ldap://."`
	CAFile                *string           `name:"ca-file" placeholder:"FILE" group:"Of kind ldap:" help:"PEM of the authorities that alone are trusted. Those of the daemon's system by default."`
	ServerName            *string           `placeholder:"NAME" group:"Of kind ldap:" help:"Whom the servers' certificates must name. The host of the address by default."`
	ClientCertificateFile *string           `placeholder:"FILE" group:"Of kind ldap:" help:"PEM of the certificate that usher shows."`
	ClientKeyFile         *string           `placeholder:"FILE" group:"Of kind ldap:" help:"PEM of its key. The daemon keeps it sealed."`
	External              *bool             `negatable:"" group:"Of kind ldap:" help:"Bind as whom the client certificate names (SASL EXTERNAL), without --bind-dn and --password-file."`
	BindDN                *string           `name:"bind-dn" placeholder:"DN" group:"Of kind ldap:" help:"Who reads: a distinguished name, or user@domain in Active Directory."`
	PasswordFile          *string           `placeholder:"FILE" group:"Of kind ldap:" help:"A file with the password of --bind-dn. The daemon keeps it sealed."`
	UserBase              []string          `sep:"none" placeholder:"DN" group:"Of kind ldap:" help:"Below what people are; again for each. --base by default."`
	GroupBase             []string          `sep:"none" placeholder:"DN" group:"Of kind ldap:" help:"Below what groups are; again for each. --base by default."`
	UserFilter            *string           `placeholder:"FILTER" group:"Of kind ldap:" help:"Which entries are people. By default as --preset says."`
	GroupFilter           *string           `placeholder:"FILTER" group:"Of kind ldap:" help:"Which entries are groups. By default as --preset says."`
	Membership            *string           `placeholder:"NAME" group:"Of kind ldap:" help:"Where it is written who is in a group: member, uniqueMember, memberUid or memberOf."`
	Attribute             map[string]string `placeholder:"FIELD=NAME" group:"Of kind ldap:" help:"Which attribute becomes a field, as in userName=uid; again for each. Fields: id, version, userName, email, givenName, familyName, displayName, externalId, active, expires, uid, groupName."`
	Extra                 map[string]string `placeholder:"NAME=ATTRIBUTE" group:"Of kind ldap:" help:"A further attribute of people, by the name that mappings have for it, as in userType=employeeType; again for each."`
	FullOnly              *bool             `negatable:"" group:"Of kind ldap:" help:"Read everything with every run, though the server could say what changed."`
	Watch                 *bool             `negatable:"" group:"Of kind ldap:" help:"Have the server tell when something changes, and read what did at once. For servers with syncrepl (RFC 4533), such as OpenLDAP."`
	PageSize              *int              `placeholder:"N" group:"Of kind ldap:" help:"Entries a page. 500 by default."`
	Schedule              *string           `placeholder:"CRON" group:"Of kind ldap:" help:"When it is read, as in \"*/15 * * * *\". By default as the parent's policy or the daemon says."`
	VerifySchedule        *string           `placeholder:"CRON" group:"Of kind ldap:" help:"When it is read whole. By default as the daemon says."`
}

// body returns what was given, with the content of files.
func (f *ldapFlags) body() (object, error) {
	o, users, groups, attributes := object{}, object{}, object{}, object{}
	put(o, "start_tls", f.StartTLS)
	put(o, "server_name", f.ServerName)
	put(o, "external", f.External)
	put(o, "bind_dn", f.BindDN)
	put(o, "page_size", f.PageSize)
	put(o, "full_only", f.FullOnly)
	put(o, "watch", f.Watch)
	put(o, "schedule", f.Schedule)
	put(o, "verify_schedule", f.VerifySchedule)
	put(users, "filter", f.UserFilter)
	put(groups, "filter", f.GroupFilter)
	put(attributes, "membership", f.Membership)
	for field, name := range f.Attribute {
		attributes[field] = name
	}
	some(o, "servers", f.Server)
	some(users, "bases", f.UserBase)
	some(groups, "bases", f.GroupBase)
	for name, part := range map[string]object{"users": users, "groups": groups, "attributes": attributes} {
		if len(part) > 0 {
			o[name] = part
		}
	}
	if len(f.Extra) > 0 {
		o["extra"] = f.Extra
	}
	for name, file := range map[string]*string{"ca": f.CAFile, "client_certificate": f.ClientCertificateFile, "client_key": f.ClientKeyFile, "password": f.PasswordFile} {
		if file == nil {
			continue
		}
		text, err := content(*file)
		if err != nil {
			return nil, err
		}
		if name == "password" { // which a line break at the end of the file is no part of
			text = strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
		}
		o[name] = text
	}
	return o, nil
}

func put[T any](o object, name string, given *T) {
	if given != nil {
		o[name] = *given
	}
}

func some(o object, name string, given []string) {
	if len(given) > 0 {
		o[name] = given
	}
}

// maxSecretFile bounds what is read of a file with a certificate, key or
// password.
const maxSecretFile = 64 << 10

// content reads a file; of the empty name, nothing.
func content(file string) (string, error) {
	if file == "" {
		return "", nil
	}
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(io.LimitReader(f, maxSecretFile+1))
	if err == nil && len(b) > maxSecretFile {
		err = fmt.Errorf("%s is longer than %d bytes", file, maxSecretFile)
	}
	return string(b), err
}

// newLDAP are the flags of a new directory of kind ldap.
type newLDAP struct {
	Preset string `enum:",openldap,active-directory" default:"" group:"Of kind ldap:" help:"What filters and attributes begin with: openldap or active-directory. openldap by default."`
	Base   string `placeholder:"DN" group:"Of kind ldap:" help:"Below what people and groups are, as in dc=acme,dc=example."`
	ldapFlags
	Test bool `group:"Of kind ldap:" help:"Connect as the directory would and say what is there; create nothing."`
}

// into puts the flags into the body of a directory of a kind.
func (f *newLDAP) into(body object, kind string) error {
	o, err := f.body()
	if err != nil {
		return err
	}
	for name, v := range given("preset", f.Preset, "base", f.Base) {
		o[name] = v
	}
	switch {
	case kind == "ldap" && len(o) == 0:
		return usageError{errors.New("say how the directory is read: --ldap-server, --base, --bind-dn, --password-file; usher directory create --help lists what there is")}
	case kind != "ldap" && (len(o) > 0 || f.Test):
		return usageError{errors.New("--ldap-server and the other flags of LDAP are of --kind ldap")}
	case kind == "ldap":
		body["ldap"] = o
	}
	return nil
}

type directoryTest struct {
	Directory string `arg:"" help:"parent/slug, as in acme/corp, or an id."`
}

func (c *directoryTest) Run(a *app) error {
	return a.test("/v1/directories/"+escaped(c.Directory)+"/test", nil)
}

// found is what a connection test says.
type found struct {
	OK       bool      `json:"ok"`
	Detail   string    `json:"detail"`
	Server   string    `json:"server"`
	Vendor   string    `json:"vendor"`
	TLS      bool      `json:"tls"`
	BoundAs  string    `json:"bound_as"`
	Contexts []string  `json:"contexts"`
	Paging   bool      `json:"paging"`
	Syncrepl bool      `json:"syncrepl"`
	DirSync  bool      `json:"dirsync"`
	Users    foundKind `json:"users"`
	Groups   foundKind `json:"groups"`
	Problems []string  `json:"problems"`
}

type foundKind struct {
	Count     int      `json:"count"`
	More      bool     `json:"more"`
	Unusable  int      `json:"unusable"`
	Missing   []string `json:"missing"`
	Outside   int      `json:"outside"`
	OutsideIs string   `json:"outside_is"`
	Sample    []struct {
		DN      string `json:"dn"`
		Name    string `json:"name"`
		Email   string `json:"email"`
		Active  bool   `json:"active"`
		Members int    `json:"members"`
		Problem string `json:"problem"`
	} `json:"sample"`
}

// test has a connection tested and prints what is there. It fails where
// something stands in the way of reading it.
func (a *app) test(path string, body any) error {
	answer, err := a.call(http.MethodPost, path, nil, body)
	if err != nil {
		return err
	}
	var f found
	if err := json.Unmarshal(answer, &f); err != nil {
		return err
	}
	if a.json() {
		err = a.printJSON(answer)
	} else {
		_, err = io.WriteString(a.stdout, f.String())
	}
	if err == nil && !f.OK {
		err = failure{exitFailed}
	}
	return err
}

// String says what was found, for people.
func (f *found) String() string {
	var b strings.Builder
	if f.Detail != "" {
		fmt.Fprintf(&b, "nothing could be looked at: %s\n", cell(f.Detail))
		return b.String()
	}
	line := func(name, value string) { fmt.Fprintf(&b, "%-9s %s\n", name, cell(value)) }
	how := map[bool]string{true: "with TLS", false: "without TLS"}[f.TLS]
	line("server", strings.TrimSpace(f.Server+", "+how+"; "+f.Vendor))
	line("bound as", f.BoundAs)
	line("trees", strings.Join(f.Contexts, "; "))
	offers := []string{}
	for _, o := range []struct {
		name string
		has  bool
	}{{"pages", f.Paging}, {"changes by syncrepl, which can be watched", f.Syncrepl}, {"changes by DirSync", f.DirSync}} {
		if o.has {
			offers = append(offers, o.name)
		}
	}
	line("offers", strings.Join(offers, ", "))
	f.Users.write(&b, "users")
	f.Groups.write(&b, "groups")
	for _, p := range f.Problems {
		line("problem", p)
	}
	return b.String()
}

func (k *foundKind) write(b *strings.Builder, name string) {
	n := fmt.Sprint(k.Count)
	if k.More {
		n = "more than " + n
	}
	if k.Unusable > 0 {
		n += fmt.Sprintf(", of them %d that cannot be read rightly", k.Unusable)
	}
	fmt.Fprintf(b, "%-9s %s\n", name, n)
	for _, s := range k.Sample {
		says := s.Name
		if s.Email != "" && s.Email != s.Name {
			says += " <" + s.Email + ">"
		}
		if s.Members > 0 {
			says += ", " + plural(s.Members, "member", "members")
		}
		if !s.Active {
			says += ", disabled"
		}
		if s.Problem != "" {
			says += ": " + s.Problem
		}
		fmt.Fprintf(b, "%-9s %s (%s)\n", "", cell(says), cell(s.DN))
	}
	if len(k.Missing) > 0 {
		fmt.Fprintf(b, "%-9s none of them has %s: the directory has none, or the bind identity may not read it\n", "", cell(strings.Join(k.Missing, ", ")))
	}
	if k.Outside > 0 {
		fmt.Fprintf(b, "%-9s members below none of the bases are named by %d of them, such as %s: they count for nobody, and nor does who is in them where they are groups; name their base, too, where they are meant\n", "", k.Outside, cell(k.OutsideIs))
	}
}
