package tenancy

import (
	"net/url"
	"strings"
	"unicode"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// Bounds of what a connection says, in bytes.
const (
	maxIssuer = 2000
	maxClient = 500
	maxClaim  = 200
)

// CreateConnection makes a parent's SSO connection, enabled.
func (t *Tenancy) CreateConnection(tx *store.Tx, c provision.Change, n *tenants.Connection) error {
	n.Enabled = true
	return t.AddConnection(tx, c, n)
}

// AddConnection makes a connection of a parent, enabled or not as it says.
func (t *Tenancy) AddConnection(tx *store.Tx, c provision.Change, n *tenants.Connection) error {
	if err := checkSlug("connection", n.Slug); err != nil {
		return err
	}
	if err := checkConnection(n); err != nil {
		return err
	}
	if err := roomForConnection(tx, c.Parent); err != nil {
		return err
	}
	n.Parent, n.ID = c.Parent, store.NewID()
	if err := onlyActive(tx, n); err != nil {
		return err
	}
	if err := tenants.InsertConnection(tx, n); err != nil {
		return taken(err, "connection", n.Slug)
	}
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return err
	}
	return logConnection(tx, c, n, events.ConnectionCreated, nil, namedConnection{n.Slug, settingsOfConnection(n)})
}

// onlyActive refuses to enable a connection beside another one.
func onlyActive(tx *store.Tx, n *tenants.Connection) error {
	if !n.Enabled {
		return nil
	}
	active, err := tenants.EnabledConnection(tx, n.Parent)
	if err != nil || active == nil || active.ID == n.ID || active.Slug == n.Slug { // the slug is taken, which is said elsewhere
		return err
	}
	return identity.Errorf(identity.CodeConflict, "connection_exists",
		"the parent has an active connection, %q, and has one at a time: disable that one first, or create this one disabled", active.Slug)
}

// checkConnection refuses settings that no login can be judged by, and says what
// is left out.
func checkConnection(n *tenants.Connection) error {
	if n.EmailTrust == "" {
		n.EmailTrust = tenants.EmailTrustClaim
	}
	if n.EmailTrust != tenants.EmailTrustClaim && n.EmailTrust != tenants.EmailTrustConnection {
		return identity.Errorf(identity.CodeInvalid, "unknown_email_trust", "email_trust %q is none of claim, connection", n.EmailTrust)
	}
	switch n.Kind {
	case tenants.KindOIDC:
		if n.EntityID != "" {
			return identity.Errorf(identity.CodeInvalid, "setting_of_other_kind", "entity_id is a setting of saml; of oidc give issuer and client_id")
		}
		if err := checkIssuer(n.Issuer); err != nil {
			return err
		}
		if (n.Issuer == "") != (n.ClientID == "") {
			return identity.Errorf(identity.CodeInvalid, "incomplete_connection", "of oidc give issuer and client_id together: tokens are taken from the one for the other")
		}
	case tenants.KindSAML:
		if n.Issuer != "" || n.ClientID != "" {
			return identity.Errorf(identity.CodeInvalid, "setting_of_other_kind", "issuer and client_id are settings of oidc; of saml give entity_id")
		}
	default:
		return identity.Errorf(identity.CodeInvalid, "unknown_kind", "kind %q is none of oidc, saml", n.Kind)
	}
	for _, one := range []struct {
		name, value string
		most        int
	}{
		{"client_id", n.ClientID, maxClient},
		{"entity_id", n.EntityID, maxIssuer},
		{"claims.email", n.EmailClaim, maxClaim},
		{"claims.groups", n.GroupsClaim, maxClaim},
		{"claims.subject", n.SubjectClaim, maxClaim},
	} {
		if len(one.value) > one.most || strings.ContainsFunc(one.value, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) || r == unicode.ReplacementChar }) {
			return identity.Errorf(identity.CodeInvalid, "invalid_connection", "%s must be at most %d bytes, without spaces and control characters", one.name, one.most)
		}
	}
	return nil
}

// checkIssuer refuses what cannot be an issuer (OpenID Connect Discovery 1.0,
// section 3: a URL without query or fragment).
func checkIssuer(issuer string) error {
	if issuer == "" {
		return nil
	}
	u, err := url.Parse(issuer)
	if err != nil || len(issuer) > maxIssuer || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return identity.Errorf(identity.CodeInvalid, "invalid_issuer", "issuer is no URL such as https://login.acme.example, without query or fragment")
	}
	return nil
}

// ChangeConnection gives a connection other settings. What its subjects mean is
// changed at once where they stand for nobody; otherwise that part waits in a run
// whose plan somebody has seen, and its id is returned (spec section 4). meant
// says that what subjects mean was given: that it is what it is ends a run that
// waits. The caller holds the parent alone since before it read the connection.
func (t *Tenancy) ChangeConnection(tx *store.Tx, c provision.Change, n *tenants.Connection, want tenants.Connection, meant bool) (pending string, err error) {
	if err := notClearing(n); err != nil {
		return "", err
	}
	if err := checkConnection(&want); err != nil {
		return "", err
	}
	if err := onlyActive(tx, &want); err != nil {
		return "", err
	}
	if meant {
		if pending, err = t.pendMeaning(tx, c, n, want.Means()); err != nil {
			return "", err
		}
	}
	if pending != "" {
		want.Mean(n.Means())
	}
	if want == *n {
		return pending, nil
	}
	was := settingsOfConnection(n)
	if want.Means() != n.Means() {
		want.ProvenAt = 0 // that login was one of another place
	}
	*n = want
	return pending, t.storeConnection(tx, c, n, was)
}

func (t *Tenancy) storeConnection(tx *store.Tx, c provision.Change, n *tenants.Connection, was connectionSettings) error {
	if err := tenants.UpdateConnection(tx, n); err != nil {
		return err
	}
	if err := tenants.Touch(tx, n.Parent); err != nil {
		return err
	}
	return logConnection(tx, c, n, events.ConnectionChanged, was, settingsOfConnection(n))
}

// pendMeaning puts another meaning of a connection's subjects into a run that
// waits, where they stand for anybody. Otherwise it ends a run that waits.
func (t *Tenancy) pendMeaning(tx *store.Tx, c provision.Change, n *tenants.Connection, want tenants.Means) (string, error) {
	waits := want != n.Means()
	if waits {
		some, err := people.LinkedAccounts(tx, n.Parent, n.ID, "", 1)
		if err != nil {
			return "", err
		}
		waits = len(some) > 0
	}
	if !waits {
		return "", endReconnect(tx, c, n)
	}
	meaning := runs.Meaning(want)
	run := runs.Run{
		Parent: n.Parent, Kind: runs.KindReconnect, Scope: runs.ConnectionScope(n.ID), Actor: c.Actor, RequestID: c.RequestID,
		Detail: runs.Detail{Meaning: &meaning},
	}
	id, opened, err := runs.Hold(tx, run, 0)
	if err != nil || !opened {
		return id, err
	}
	return id, logReconnect(tx, c, &run, id, events.RunHeld)
}

// endReconnect discards the run in which a connection's change waits, where one
// does.
func endReconnect(tx *store.Tx, c provision.Change, n *tenants.Connection) error {
	open, err := PendingReconnect(tx, n)
	if err != nil || open == nil {
		return err
	}
	if err := runs.Decide(tx, n.Parent, open.ID, runs.StateDiscarded, c.Actor); err != nil {
		return err
	}
	return logReconnect(tx, c, open, open.ID, events.RunDiscarded)
}

func notClearing(n *tenants.Connection) error {
	if n.Clearing == tenants.ClearingNone {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "connection_clearing",
		"the subjects of connection %q are being let go of (%s); it can be changed when that is done, in a moment", n.Slug, n.Clearing)
}

// connectionSettings is how a connection shows in events.
type connectionSettings struct {
	tenants.Means
	EmailClaim  string `json:"email_claim,omitempty"`
	GroupsClaim string `json:"groups_claim,omitempty"`
	EmailTrust  string `json:"email_trust"`
	Vouched     bool   `json:"vouched"`
	Enabled     bool   `json:"enabled"`
	Proven      bool   `json:"proven"`
}

func settingsOfConnection(n *tenants.Connection) connectionSettings {
	return connectionSettings{
		Means: n.Means(), EmailClaim: n.EmailClaim, GroupsClaim: n.GroupsClaim, EmailTrust: n.EmailTrust,
		Vouched: n.Vouched, Enabled: n.Enabled, Proven: n.ProvenAt != 0,
	}
}

// namedConnection is how a connection shows in the events of its beginning and end.
type namedConnection struct {
	Slug string `json:"slug"`
	connectionSettings
}

func logConnection(tx *store.Tx, c provision.Change, n *tenants.Connection, says events.Type, before, after any) error {
	e := events.Event{Parent: n.Parent, Type: says, Actor: c.Actor, Target: n.ID, RequestID: c.RequestID}
	if before != nil {
		e.Before = events.Object(before)
	}
	if after != nil {
		e.After = events.Object(after)
	}
	return events.Append(tx, e)
}

// DeleteConnection begins to let go of a connection that is disabled, of its
// subjects and of the keys that are bound to it; ClearConnection ends it.
func (t *Tenancy) DeleteConnection(tx *store.Tx, c provision.Change, n *tenants.Connection) error {
	if err := notClearing(n); err != nil {
		return err
	}
	if n.Enabled {
		return identity.Errorf(identity.CodeConflict, "connection_enabled", "connection %q is enabled: people log in through it; disable it first", n.Slug)
	}
	if err := endReconnect(tx, c, n); err != nil {
		return err
	}
	revoked, err := credentials.RevokeOf(tx, n.Parent, "login-hook", n.ID)
	if err != nil {
		return err
	}
	for _, id := range revoked {
		if err := events.Append(tx, events.Event{Parent: n.Parent, Type: events.TokenRevoked, Actor: c.Actor, Target: id, RequestID: c.RequestID}); err != nil {
			return err
		}
	}
	return t.clear(tx, n, tenants.ClearingDelete)
}

// ResetConnection begins to let go of whom a connection's subjects stand for and
// to end the sessions of the parent's people; required SSO is not in force until
// a login has proven the connection anew. ClearConnection ends it.
func (t *Tenancy) ResetConnection(tx *store.Tx, c provision.Change, n *tenants.Connection) error {
	if err := notClearing(n); err != nil {
		return err
	}
	if err := t.clear(tx, n, tenants.ClearingReset); err != nil {
		return err
	}
	return logConnection(tx, c, n, events.ConnectionReset, nil, nil)
}

func (t *Tenancy) clear(tx *store.Tx, n *tenants.Connection, why tenants.Clearing) error {
	n.Clearing, n.ClearedTo, n.ProvenAt = why, "", 0
	if err := tenants.UpdateConnection(tx, n); err != nil {
		return err
	}
	return tenants.Touch(tx, n.Parent)
}
