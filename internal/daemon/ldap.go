package daemon

import (
	"context"
	"errors"
	"time"

	"usher/internal/api"
	"usher/internal/identity"
	"usher/internal/store/sources"
	"usher/sync/ldap"
	"usher/sync/source"
)

// ldap is what the API needs of those who read LDAP directories.
func (d *Daemon) ldap() api.LDAP {
	tester := source.NewTester(time.Now)
	networks := d.cfg.OutgoingNetworks
	return api.LDAP{
		Preset: source.Preset, Check: source.Check, Networks: networks,
		Test: func(ctx context.Context, parent string, s sources.Settings, secrets sources.Secrets) (api.LDAPFound, error) {
			found, err := tester.Test(ctx, parent, source.Config(s, secrets, networks))
			if err == nil && s.Watch && !found.Syncrepl {
				found.Problems = append(found.Problems, "the server does not say that it offers syncrepl (1.3.6.1.4.1.4203.1.9.1.1), so it cannot be watched: OpenLDAP needs the overlay syncprov; take watch off otherwise")
			}
			return seen(found, err)
		},
	}
}

// seen is what a connection test says. That a server does not answer is what was
// found, and no failure of usher's.
func seen(found ldap.Found, err error) (api.LDAPFound, error) {
	out := api.LDAPFound{
		OK: err == nil && len(found.Problems) == 0, Server: found.Server, Vendor: found.Vendor, TLS: found.TLS, BoundAs: found.BoundAs,
		Contexts: listed(found.Contexts), Paging: found.Paging, Syncrepl: found.Syncrepl, DirSync: found.DirSync,
		Users: seenKind(found.Users), Groups: seenKind(found.Groups), Problems: listed(found.Problems),
	}
	if err == nil {
		return out, nil
	}
	var known *identity.Error
	if !errors.As(err, &known) || known.Code != identity.CodeUnavailable || ldap.Reason(err) == ldap.ReasonCancelled {
		return out, err
	}
	out.Reason, out.Detail = known.Reason, known.Detail
	return out, nil
}

func seenKind(f ldap.FoundKind) api.LDAPFoundKind {
	out := api.LDAPFoundKind{Count: f.Count, More: f.More, Unusable: f.Unusable, Missing: listed(f.Missing), Outside: f.Outside, OutsideIs: f.OutsideIs, Sample: []api.LDAPSample{}}
	for _, e := range f.Sample {
		one := api.LDAPSample{DN: e.DN, Name: e.UserName, Email: e.Email, Active: e.Active, Says: e.Problem}
		if e.Kind == ldap.Group {
			one = api.LDAPSample{DN: e.DN, Name: e.DisplayName, Active: true, Count: len(e.Members), Says: e.Problem}
		}
		out.Sample = append(out.Sample, one)
	}
	return out
}

func listed(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
