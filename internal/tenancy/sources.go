package tenancy

import (
	"reflect"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/sources"
)

// CheckSource says everything that is wrong with how a directory is to be read.
type CheckSource func(s *sources.Source, secrets sources.Secrets) error

// AddSource says how a new directory of kind ldap is read.
func (t *Tenancy) AddSource(tx *store.Tx, d *directory.Directory, s *sources.Source, secrets sources.Secrets, check CheckSource, key *seal.File) error {
	if err := check(s, secrets); err != nil {
		return err
	}
	s.Parent, s.Directory = d.Parent, d.ID
	if err := s.SetSecrets(secrets, key); err != nil {
		return err
	}
	return sources.Put(tx, s)
}

// SourceOf returns how a directory is read; an error of reason not_ldap where it
// is none that is.
func SourceOf(tx *store.Tx, d *directory.Directory) (*sources.Source, error) {
	s, err := sources.Of(tx, d.Parent, d.ID)
	if err == nil && s == nil {
		err = identity.Errorf(identity.CodeConflict, "not_ldap", "directory %q is of kind %s: its IdP pushes what it knows, and there is no server to ask", d.Slug, d.Kind)
	}
	return s, err
}

// ChangeSource changes how a directory is read, as change does it to what is in
// force. A password that is kept goes to the servers that it went to, by the TLS
// that it went by: whoever changes those gives it anew, so that nobody has it sent
// to a server of their own. The caller holds the parent alone since before it read
// the directory.
func (t *Tenancy) ChangeSource(tx *store.Tx, c provision.Change, d *directory.Directory, change func(*sources.Source, *sources.Secrets), check CheckSource, key *seal.File) error {
	was, err := SourceOf(tx, d)
	if err != nil {
		return err
	}
	had, lost := was.Secrets(key)
	now, secrets := *was, had
	now.Settings = was.Settings.Clone()
	change(&now, &secrets)
	if lost != nil && secrets == (sources.Secrets{}) { // those that do not open can only be given anew
		return lost
	}
	if secrets.Password != "" && secrets.Password == had.Password && elsewhere(&was.Settings, &now.Settings) {
		return identity.Errorf(identity.CodeInvalid, "password_needed",
			"servers, start_tls, ca and server_name say whom the password is told: give password again with a change of them")
	}
	if err := check(&now, secrets); err != nil {
		return err
	}
	changed := differences(was, &now)
	if secrets.Password != had.Password {
		changed = append(changed, "password")
	}
	if secrets.ClientKey != had.ClientKey {
		changed = append(changed, "client_key")
	}
	if len(changed) == 0 {
		return nil
	}
	if secrets != had {
		if err := now.SetSecrets(secrets, key); err != nil {
			return err
		}
	}
	if err := sources.Put(tx, &now); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: d.Parent, Type: events.DirectoryChanged, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID, After: events.Object(map[string]any{"ldap": changed}),
	})
}

// elsewhere reports whether a password would be told somebody else.
func elsewhere(was, now *sources.Settings) bool {
	return slices.ContainsFunc(now.Servers, func(s string) bool { return !slices.Contains(was.Servers, s) }) ||
		was.StartTLS != now.StartTLS || was.CA != now.CA || was.ServerName != now.ServerName
}

// differences names what differs, as it is called in answers.
func differences(was, now *sources.Source) (out []string) {
	a, b := reflect.ValueOf(was.Settings), reflect.ValueOf(now.Settings)
	for i := range a.NumField() {
		if !reflect.DeepEqual(a.Field(i).Interface(), b.Field(i).Interface()) {
			name, _, _ := strings.Cut(a.Type().Field(i).Tag.Get("json"), ",")
			out = append(out, name)
		}
	}
	if was.Schedule != now.Schedule {
		out = append(out, "schedule")
	}
	if was.VerifySchedule != now.VerifySchedule {
		out = append(out, "verify_schedule")
	}
	return out
}
