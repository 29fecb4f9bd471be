package tenancy_test

import (
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

func TestSpec4_WhatAConnectionMaySay(t *testing.T) {
	f := newFixture(t)
	for reason, n := range map[string]tenants.Connection{
		"unknown_kind":          {Kind: "ldap"},
		"unknown_email_trust":   {Kind: "oidc", EmailTrust: "always"},
		"invalid_issuer":        {Kind: "oidc", Issuer: "https://login.acme.example?x=1", ClientID: "c"},
		"incomplete_connection": {Kind: "oidc", Issuer: "https://login.acme.example"},
		"setting_of_other_kind": {Kind: "saml", Issuer: "https://login.acme.example", ClientID: "c"},
		"invalid_connection":    {Kind: "saml", EntityID: "https://idp.acme.example\n"},
	} {
		n.Slug = "sso"
		if e := f.refused(func(tx *store.Tx) error { return f.AddConnection(tx, f.change(), &n) }); e.Reason != reason || e.Detail == "" {
			t.Errorf("want %s: %v", reason, e)
		}
	}
	for _, n := range []tenants.Connection{
		{Kind: "saml", EntityID: "urn:x", Slug: "other", EmailClaim: strings.Repeat("x", 201)},
		{Kind: "oidc", EntityID: "urn:x", Slug: "other"},
		{Kind: "oidc", ClientID: "c", Slug: "other"},
		{Kind: "oidc", SubjectClaim: "my sub", Slug: "other"},
	} {
		if e := f.refused(func(tx *store.Tx) error { return f.AddConnection(tx, f.change(), &n) }); e.Code != identity.CodeInvalid {
			t.Errorf("%+v: %v", n, e)
		}
	}
	f.update(func(tx *store.Tx) error {
		return f.AddConnection(tx, f.change(), &tenants.Connection{Slug: "sso", Kind: "saml", EntityID: "urn:acme:idp", EmailClaim: "urn:oid:0.9.2342.19200300.100.1.3", Enabled: true})
	})
}
