package ldap_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

// domain is a domain controller with DirSync: each change gets the next number,
// and a cookie is the number that was reached. It names what changed by pieces,
// at most two an answer, computers among them, as the real one does.
type domain struct {
	mu      sync.Mutex // of what follows
	usn     int
	objects map[string]*object
	refuse  int64 // the code that ends an answer of DirSync, 0 for success
	mute    bool  // no control at its end
}

type object struct {
	name, at string // of which at is below the domain
	usn      int
	gone     bool
	changed  string // the attribute that was changed last
}

const corpDN = "DC=corp,DC=example"

// set writes an object. Of one that is there one thing is changed; where that is
// nothing else, an attribute of which nobody is told.
func (d *domain) set(key, name, at string, gone bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.usn++
	o := &object{name, at, d.usn, gone, "employeetype"}
	switch was := d.objects[key]; {
	case was == nil || was.name != name:
		o.changed = "userprincipalname"
	case gone: // nothing is taken off an object that can be brought back
		o.changed = "isdeleted"
	case was.at != at: // which has a new version then, though it is called the same
		o.changed = "name"
	}
	d.objects[key] = o
}

func (d *domain) guid(key string) string { return strings.Repeat(key, 16) }

func (d *domain) fail(code int64, mute bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.refuse, d.mute = code, mute
}

func (d *domain) serve(c *testldap.Conn, r testldap.Request) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if c.Default(r,
		testldap.Attribute{Name: "supportedCapabilities", Values: []string{"1.2.840.113556.1.4.800"}},
		testldap.Attribute{Name: "namingContexts", Values: []string{"DC=example", corpDN, "CN=Configuration," + corpDN}},
		testldap.Attribute{Name: "supportedControl", Values: []string{"1.2.840.113556.1.4.319", "1.2.840.113556.1.4.1339", "1.2.840.113556.1.4.841"}}) {
		return
	}
	var keys []string
	for key := range d.objects {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int { return d.objects[a].usn - d.objects[b].usn })
	if value, ok := r.Controls["1.2.840.113556.1.4.841"]; ok {
		d.changes(c, r, keys, string(value))
		return
	}
	asked := slices.ContainsFunc(r.Values, func(v string) bool { return len(v) == 16 && v == strings.Repeat(v[:1], 16) })
	for _, key := range keys {
		o := d.objects[key]
		if o.gone || !strings.HasSuffix(o.at+","+corpDN, r.DN) || asked && !slices.Contains(r.Values, d.guid(key)) || o.name == "computer" {
			continue
		}
		c.Entry(r.ID, "CN="+key+","+o.at+","+corpDN, []testldap.Attribute{
			{Name: "objectGUID", Values: []string{d.guid(key)}}, {Name: "userPrincipalName", Values: []string{o.name}}, {Name: "userAccountControl", Values: []string{"512"}}, {Name: "uSNChanged", Values: []string{strconv.Itoa(o.usn)}},
		})
	}
	c.Done(r.ID, 0, "", testldap.Paged(""))
}

func (d *domain) changes(c *testldap.Conn, r testldap.Request, keys []string, value string) {
	if r.DN != corpDN {
		c.Done(r.ID, 53, "not a naming context")
		return
	}
	if d.refuse != 0 {
		c.Done(r.ID, d.refuse, "000020EF")
		return
	}
	from, _ := strconv.Atoi(value[strings.LastIndexByte(value, '#')+1:])
	if !strings.Contains(value, "#") {
		from = 0
	}
	sent, more, reached := 0, int64(0), d.usn
	for _, key := range keys {
		o := d.objects[key]
		if o.usn <= from || !slices.ContainsFunc(r.Attributes, func(a string) bool { return strings.EqualFold(a, o.changed) }) {
			continue
		}
		if sent++; sent > 2 {
			more = 1
			break
		}
		reached = o.usn
		c.Entry(r.ID, "CN="+key, []testldap.Attribute{{Name: "objectGUID", Values: []string{d.guid(key)}}})
	}
	if d.mute {
		c.Done(r.ID, 0, "")
		return
	}
	c.Done(r.ID, 0, "", testldap.DirSync(more, fmt.Sprintf("#%d", reached)))
}

func TestSpec10_DirSyncNamesWhatIsReadAnew(t *testing.T) {
	d := &domain{objects: map[string]*object{}}
	for _, key := range []string{"a", "b", "c", "d", "e"} {
		d.set(key, key+"@corp.example", "OU=Staff", false)
	}
	d.set("x", "out@corp.example", "OU=Others", false)
	c := corp(testldap.Start(t, d.serve))
	c.Users.Bases = []string{"OU=Staff," + corpDN}
	var cookie []byte
	follow := func() (ldap.Delta, string) {
		t.Helper()
		var got []string
		delta, err := ldap.Sync(t.Context(), c, ldap.User, c.Users.Bases[0], cookie, func(c ldap.Change) error {
			got = append(got, string(c.State)+" "+c.ID[:1]+c.ID[1:2]+" "+c.Entry.UserName)
			return nil
		})
		if err != nil || !delta.Complete() {
			t.Fatal(err)
		}
		cookie = delta.Cookie
		slices.Sort(got)
		return delta, strings.Join(got, ", ")
	}
	delta, got := follow()
	if !delta.Initial || delta.Deletes != ldap.DeletesByAbsence || delta.Users != 5 || got != "put 61 a@corp.example, put 62 b@corp.example, put 63 c@corp.example, put 64 d@corp.example, put 65 e@corp.example" {
		t.Errorf("at first: %+v: %s", delta, got)
	}
	delta, got = follow()
	if delta.Initial || delta.Deletes != ldap.DeletesNamed || got != "" {
		t.Errorf("nothing changed: %+v: %s", delta, got)
	}
	d.set("a", "ada@corp.example", "OU=Staff", false)
	d.set("b", "b@corp.example", "OU=Left", false)
	d.set("c", "c@corp.example", "CN=Deleted Objects", true)
	d.set("x", "in@corp.example", "OU=Staff", false)
	d.set("d", "d@corp.example", "OU=Staff", false)
	d.set("p", "computer", "OU=Staff", false)
	c.Users.Filter = "(&(objectClass=user)(!(employeeType=gone)))" // by which d may be read no more
	delta, got = follow()
	if delta.Deletes != ldap.DeletesNamed || delta.Pages != 3 || got != "deleted 62 , deleted 63 , deleted 70 , put 61 ada@corp.example, put 64 d@corp.example, put 78 in@corp.example" {
		t.Errorf("changes: %+v: %s", delta, got)
	}

	for code, reason := range map[int64]string{12: ldap.ReasonRefresh, 53: ldap.ReasonRefresh, 50: ldap.ReasonRights, 11: ldap.ReasonLimit, 51: ldap.ReasonUnreachable} {
		d.fail(code, false)
		_, err := ldap.Sync(t.Context(), c, ldap.User, c.Users.Bases[0], cookie, func(ldap.Change) error { return nil })
		wantFault(t, err, reason)
	}
	d.fail(0, true)
	delta, err := ldap.Sync(t.Context(), c, ldap.User, c.Users.Bases[0], cookie, func(ldap.Change) error { return nil })
	wantFault(t, err, ldap.ReasonSync)
	if delta.Complete() {
		t.Error("complete")
	}
	_, err = ldap.Sync(t.Context(), c, ldap.User, "OU=Staff,DC=other", cookie, nil)
	wantFault(t, err, ldap.ReasonBase, "none of the naming contexts")
	c.Attributes.ID = "entryUUID"
	_, err = ldap.Sync(t.Context(), c, ldap.User, c.Users.Bases[0], nil, nil)
	wantFault(t, err, ldap.ReasonConfig, "objectGUID")
	o := reading(testserver.Slapd(t, testserver.SlapdOptions{}))
	o.Attributes.ID = "objectGUID"
	_, err = ldap.Sync(t.Context(), o, ldap.User, people, nil, nil)
	wantFault(t, err, ldap.ReasonConfig, "entryUUID")
}
