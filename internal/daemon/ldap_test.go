package daemon

import (
	"net/netip"
	"strings"
	"testing"

	"usher/config"
	"usher/internal/store/sources"
	"usher/internal/testldap"
	"usher/sync/source"
)

// A connection test of a directory that is to be watched says where it cannot be.
func TestSpec10_AConnectionTestSaysWhatCannotBeWatched(t *testing.T) {
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if !c.Default(r, testldap.Attribute{Name: "supportedControl", Values: []string{"1.2.840.113556.1.4.319"}}) {
			c.Done(r.ID, 0, "", testldap.Paged(""))
		}
	})
	settings, err := source.Preset("openldap", "dc=acme,dc=example")
	if err != nil {
		t.Fatal(err)
	}
	settings.Servers, settings.BindDN = []string{s.URL()}, "cn=reader"
	d := &Daemon{cfg: &config.Config{OutgoingNetworks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}}
	for _, settings.Watch = range []bool{false, true} {
		found, err := d.ldap().Test(t.Context(), "acme", settings, sources.Secrets{Password: "x"})
		if err != nil {
			t.Fatal(err)
		}
		if says := strings.Contains(strings.Join(found.Problems, "\n"), "cannot be watched"); says != settings.Watch || settings.Watch && found.OK {
			t.Errorf("watch %v: %+v", settings.Watch, found)
		}
	}
}
