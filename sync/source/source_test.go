package source_test

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/store/sources"
	"usher/sync/ldap"
	"usher/sync/source"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// What a preset says is what sync/ldap reads by.
func TestPresetsAreConfigurations(t *testing.T) {
	const base = "dc=acme,dc=example"
	for name, want := range map[string]ldap.Config{"": ldap.OpenLDAP(base), "openldap": ldap.OpenLDAP(base), "active-directory": ldap.ActiveDirectory(base)} {
		s, err := source.Preset(name, base)
		if err != nil {
			t.Fatal(err)
		}
		s.Servers, s.BindDN = []string{"ldaps://dc1.corp.example"}, "cn=usher"
		got := source.Config(s, sources.Secrets{Password: "secret"}, nil)
		want.Attributes.Extra = nil
		if got.Attributes.ID != want.Attributes.ID || got.Attributes.Membership != want.Attributes.Membership || got.Attributes.Expires != want.Attributes.Expires ||
			got.Users.Filter != want.Users.Filter || got.Groups.Filter != want.Groups.Filter || len(got.Users.Bases) != 1 || got.Password != "secret" {
			t.Errorf("%q: %+v, want %+v", name, got, want)
		}
		if problems := got.Problems(); len(problems) != 0 {
			t.Errorf("%q: %v", name, problems)
		}
	}
	if _, err := source.Preset("novell", base); reason(err) != "unknown_preset" {
		t.Errorf("got %v", err)
	}
}

func reason(err error) string {
	var e *identity.Error
	errors.As(err, &e)
	if e == nil {
		return ""
	}
	return e.Reason
}

// Somebody who manages a parent has usher connect now and then, and not as often
// as they like.
func TestSpec10_ConnectionTestsAreBounded(t *testing.T) {
	now := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	tester := source.NewTester(func() time.Time { return now })
	test := func(parent string) string {
		_, err := tester.Test(t.Context(), parent, &ldap.Config{}) // which is refused before a server is asked
		return reason(err)
	}
	for i, c := range []struct {
		after  time.Duration
		parent string
		want   string
	}{
		{0, "acme", ldap.ReasonConfig},
		{time.Second, "acme", "tested_recently"},
		{0, "globex", ldap.ReasonConfig},
		{time.Second, "acme", ldap.ReasonConfig},
		{-time.Hour, "acme", ldap.ReasonConfig}, // the clock was set back
	} {
		now = now.Add(c.after)
		if got := test(c.parent); got != c.want {
			t.Errorf("%d: %s is answered %q, want %q", i, c.parent, got, c.want)
		}
	}
}

// A parent whose servers say nothing leaves room for the tests of others.
func TestSpec10_OneParentLeavesConnectionTestsToOthers(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = silent.Close() }()
	cfg := ldap.OpenLDAP("dc=evil,dc=example")
	cfg.Servers, cfg.Networks = []string{"ldap://" + silent.Addr().String()}, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	cfg.BindDN, cfg.Password = "cn=reader", "secret"

	now := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	tester := source.NewTester(func() time.Time {
		now = now.Add(time.Minute)
		return now
	})
	ctx, cancel := context.WithCancel(t.Context())
	var all sync.WaitGroup
	for range 2 {
		one := cfg
		all.Go(func() { _, _ = tester.Test(ctx, "evil", &one) })
		conn, err := silent.Accept() // the test goes on
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
	}
	if _, err := tester.Test(ctx, "evil", &ldap.Config{}); reason(err) != "tests_running" {
		t.Errorf("a third test of the parent: %v", err)
	}
	if _, err := tester.Test(ctx, "acme", &ldap.Config{}); reason(err) != ldap.ReasonConfig {
		t.Errorf("another parent's: %v", err)
	}
	cancel()
	all.Wait()
	if _, err := tester.Test(t.Context(), "evil", &ldap.Config{}); reason(err) != ldap.ReasonConfig {
		t.Errorf("when they have ended: %v", err)
	}
}

// Where a server cannot tell what changes, a directory is not set to be watched.
func TestSpec10_WhatCannotBeWatchedIsRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		preset string
		change func(*sources.Settings)
		words  string // empty: it can
	}{
		"OpenLDAP":         {"openldap", func(*sources.Settings) {}, ""},
		"by another id":    {"openldap", func(s *sources.Settings) { s.Attributes["id"] = "nsUniqueId" }, "attributes.id is entryUUID"},
		"full_only":        {"openldap", func(s *sources.Settings) { s.FullOnly = true }, "full_only"},
		"memberOf":         {"openldap", func(s *sources.Settings) { s.Attributes["membership"] = "memberOf" }, "memberOf"},
		"memberOf asked":   {"openldap", func(s *sources.Settings) { s.Users.Filter = "(|(uid=x)(!(memberOf=cn=x)))" }, "memberOf"},
		"memberOf taken":   {"openldap", func(s *sources.Settings) { s.Extra = map[string]string{"teams": "memberOf"} }, "memberOf"},
		"Active Directory": {"active-directory", func(*sources.Settings) {}, "Active Directory does not offer it"},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := source.Preset(tt.preset, "dc=acme,dc=example")
			if err != nil {
				t.Fatal(err)
			}
			s.Servers, s.BindDN, s.Watch = []string{"ldaps://dc1.corp.example"}, "cn=usher", true
			tt.change(&s)
			err = source.Check(&sources.Source{Settings: s}, sources.Secrets{Password: "secret"}, nil)
			if tt.words == "" && err != nil || tt.words != "" && (reason(err) != ldap.ReasonConfig || !strings.Contains(err.Error(), tt.words)) {
				t.Errorf("got %v", err)
			}
			s.Watch = false
			if err := source.Check(&sources.Source{Settings: s}, sources.Secrets{Password: "secret"}, nil); err != nil {
				t.Errorf("without it: %v", err)
			}
		})
	}
}

// The global catalogue answers as if groups had no members.
func TestSpec10_TheGlobalCatalogueIsRefused(t *testing.T) {
	for preset, refused := range map[string]bool{"active-directory": true, "openldap": false} {
		for server, catalogue := range map[string]bool{"ldaps://dc1.corp.example:3269": true, "ldap://dc1.corp.example:3268": true, "ldaps://dc1.corp.example": false} {
			s, err := source.Preset(preset, "dc=acme,dc=example")
			if err != nil {
				t.Fatal(err)
			}
			s.Servers, s.StartTLS, s.BindDN = []string{"ldaps://dc0.corp.example", server}, true, "cn=usher"
			err = source.Check(&sources.Source{Settings: s}, sources.Secrets{Password: "secret"}, nil)
			if (err != nil) != (refused && catalogue) || err != nil && !strings.Contains(err.Error(), server+" is the global catalogue") {
				t.Errorf("%s, %s: %v", preset, server, err)
			}
		}
	}
}
