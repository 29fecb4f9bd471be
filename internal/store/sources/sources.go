// Package sources owns how the LDAP directories are read: where their servers
// are, who asks, what is read and when. Secrets are here sealed, and apart from
// what is shown.
package sources

import (
	"encoding/json"
	"maps"
	"slices"

	"usher/internal/identity"
	"usher/internal/seal"
	"usher/internal/store"
)

// Source is how one LDAP directory is read.
type Source struct {
	Parent, Directory string
	Settings          Settings
	Sealed            string // Secrets as JSON, sealed for Place; empty: it has none
	Schedule          string // when it is read, as crontab.Parse reads it; empty: as the parent's policy or the daemon says
	VerifySchedule    string // when it is read whole; empty: as the daemon says
	Rev               string // a new value with every change
	ChangedAt         int64

	FullWanted bool    // the next run reads everything
	FullAt     int64   // when a run that read everything last ended well; 0: none did
	Failing    string  // why runs fail, a word; empty: they do not
	Attempt    Attempt // the run that is, or was the last
}

// Attempt is how far a run is, or what became of it. Both texts are JSON of
// whoever runs it; nobody's name is in them.
type Attempt struct {
	ID       string // of the scheduled run
	Progress string // empty: it has not begun to read, or ended
	Outcome  string // empty: it has not ended, or was lost
}

// Settings say how a directory is read. They hold no secret.
type Settings struct {
	Servers           []string          `json:"servers" nullable:"false" maxItems:"16" example:"ldaps://dc1.corp.example" doc:"Tried in order: ldaps://host, or ldap://host with start_tls"`
	StartTLS          bool              `json:"start_tls,omitempty" doc:"Ask for TLS on ldap://"`
	CA                string            `json:"ca,omitempty" maxLength:"65536" doc:"PEM of the authorities that alone are trusted; those of the system when left out"`
	ServerName        string            `json:"server_name,omitempty" maxLength:"253" doc:"Whom the servers' certificates must name; the host of the address when left out"`
	ClientCertificate string            `json:"client_certificate,omitempty" maxLength:"65536" doc:"PEM of the certificate that usher shows"`
	External          bool              `json:"external,omitempty" doc:"Bind as whom the client certificate names (SASL EXTERNAL), without bind_dn and password"`
	BindDN            string            `json:"bind_dn,omitempty" maxLength:"1000" doc:"Who reads: a distinguished name, or user@domain in Active Directory"`
	FullOnly          bool              `json:"full_only,omitempty" doc:"Read everything with every run, though the server could say what changed"`
	Watch             bool              `json:"watch,omitempty" doc:"Have the server tell when something changes (RFC 4533, refreshAndPersist), and read what did at once"`
	PageSize          int               `json:"page_size,omitempty" minimum:"0" maximum:"10000" doc:"Entries a page; 500 when left out"`
	Users             Search            `json:"users"`
	Groups            Search            `json:"groups"`
	Attributes        map[string]string `json:"attributes" doc:"Which attribute becomes which field: id, version, userName, email, givenName, familyName, displayName, externalId, active, expires, uid, groupName; membership: where it is written who is in a group. An empty name: the field stays empty"`
	Extra             map[string]string `json:"extra,omitempty" doc:"Further attributes of people that mappings speak of, by the name they get"`
}

// Search is what one kind of entry is found by.
type Search struct {
	Bases  []string `json:"bases" nullable:"false" maxItems:"32" doc:"Each is read with everything below it; none: no such entries are read"`
	Filter string   `json:"filter" maxLength:"4000"`
}

// Secrets are what usher proves itself by to the servers. They are never shown.
type Secrets struct {
	Password  string `json:"password,omitempty"`
	ClientKey string `json:"client_key,omitempty"`
}

// place is what the secrets of a directory are sealed for: put beside another
// directory, they do not open.
func place(directory string) string { return "ldap source " + directory }

// Secrets opens what usher proves itself by.
func (s *Source) Secrets(key *seal.File) (out Secrets, err error) {
	if s.Sealed == "" {
		return out, nil
	}
	text, err := key.Open(s.Sealed, place(s.Directory))
	if err == nil {
		err = json.Unmarshal(text, &out)
	}
	if err != nil {
		return Secrets{}, &identity.Error{
			Code: identity.CodeUnavailable, Reason: "sealing_key", Detail: "the directory's password cannot be opened: the log of the daemon says why", Err: err,
		}
	}
	return out, nil
}

// SetSecrets seals what usher is to prove itself by. The directory has its id.
func (s *Source) SetSecrets(secrets Secrets, key *seal.File) error {
	if s.Sealed = ""; secrets == (Secrets{}) {
		return nil
	}
	text, err := json.Marshal(secrets)
	if err == nil {
		s.Sealed, err = key.Seal(text, place(s.Directory))
	}
	return err
}

// Clone returns settings that share nothing.
func (s Settings) Clone() Settings {
	s.Servers = slices.Clone(s.Servers)
	s.Users.Bases, s.Groups.Bases = slices.Clone(s.Users.Bases), slices.Clone(s.Groups.Bases)
	s.Attributes, s.Extra = maps.Clone(s.Attributes), maps.Clone(s.Extra)
	return s
}

const columns = `SELECT parent, directory, settings, sealed, schedule, verify_schedule, rev, changed_at, full_wanted, full_at, failing, attempt, progress, outcome FROM ldap_sources `

func scan(row store.Row) (*Source, error) {
	var s Source
	var settings string
	var wanted int64
	err := row.Scan(&s.Parent, &s.Directory, &settings, &s.Sealed, &s.Schedule, &s.VerifySchedule, &s.Rev, &s.ChangedAt,
		&wanted, &s.FullAt, &s.Failing, &s.Attempt.ID, &s.Attempt.Progress, &s.Attempt.Outcome)
	s.FullWanted = wanted != 0
	if err == nil {
		err = json.Unmarshal([]byte(settings), &s.Settings)
	}
	return &s, err
}

// Put stores how a directory is read, and gives it a new Rev. What is known of
// runs stays.
func Put(tx *store.Tx, s *Source) error {
	settings, err := json.Marshal(s.Settings)
	if err != nil {
		return err
	}
	s.Rev, s.ChangedAt = store.NewID(), tx.Now()
	return tx.Do(`INSERT INTO ldap_sources (parent, directory, settings, sealed, schedule, verify_schedule, rev, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (parent, directory) DO UPDATE SET settings = excluded.settings, sealed = excluded.sealed, schedule = excluded.schedule,
			verify_schedule = excluded.verify_schedule, rev = excluded.rev, changed_at = excluded.changed_at`,
		s.Parent, s.Directory, string(settings), s.Sealed, s.Schedule, s.VerifySchedule, s.Rev, s.ChangedAt)
}

// Of returns how a directory is read, or nil.
func Of(tx *store.Tx, parent, directory string) (out *Source, err error) {
	err = tx.Rows(columns+`WHERE parent = $1 AND directory = $2`, []any{parent, directory}, func(row store.Row) (err error) {
		out, err = scan(row)
		return err
	})
	return out, err
}

// Rev returns the Rev of how a directory is read, empty where it is not.
func Rev(tx *store.Tx, parent, directory string) (rev string, err error) {
	_, err = tx.Row(`SELECT rev FROM ldap_sources WHERE parent = $1 AND directory = $2`, []any{parent, directory}, &rev)
	return rev, err
}

// After returns up to limit sources of all parents behind one.
func After(tx *store.Tx, parent, directory string, limit int) (out []*Source, err error) {
	err = tx.Rows(columns+`WHERE (parent, directory) > ($1, $2) ORDER BY parent, directory LIMIT $3`, []any{parent, directory, limit}, func(row store.Row) error {
		s, err := scan(row)
		out = append(out, s)
		return err
	})
	return out, err
}

// WantFull has the next run read everything.
func WantFull(tx *store.Tx, parent, directory string) error {
	return tx.Do(`UPDATE ldap_sources SET full_wanted = 1 WHERE parent = $1 AND directory = $2`, parent, directory)
}

// Begin notes that a run began.
func Begin(tx *store.Tx, parent, directory, attempt string) error {
	return tx.Do(`UPDATE ldap_sources SET attempt = $3, progress = '', outcome = '' WHERE parent = $1 AND directory = $2`, parent, directory, attempt)
}

// Progress notes how far a run is, unless another began.
func Progress(tx *store.Tx, parent, directory, attempt, progress string) error {
	return tx.Do(`UPDATE ldap_sources SET progress = $4 WHERE parent = $1 AND directory = $2 AND attempt = $3`, parent, directory, attempt, progress)
}

// Ended is what became of a run.
type Ended struct {
	Attempt string
	Outcome string // JSON
	Failing string // why it failed, a word; empty: it did not
	Keeps   bool   // it says nothing of whether runs fail: Failing is not kept
	Full    bool   // it read everything and ended well, so that nobody waits for that any more
}

// End notes what became of a run, unless another began. It returns why runs failed
// before, "" where they did not.
func End(tx *store.Tx, parent, directory string, e Ended) (was string, err error) {
	ok, err := tx.Row(`SELECT failing FROM ldap_sources WHERE parent = $1 AND directory = $2 AND attempt = $3`+tx.ForUpdate(), []any{parent, directory, e.Attempt}, &was)
	if err != nil || !ok {
		return e.Failing, err
	}
	if e.Keeps {
		e.Failing = was
	}
	if err := tx.Do(`UPDATE ldap_sources SET progress = '', outcome = $3, failing = $4 WHERE parent = $1 AND directory = $2`, parent, directory, e.Outcome, e.Failing); err != nil || !e.Full {
		return was, err
	}
	return was, tx.Do(`UPDATE ldap_sources SET full_wanted = 0, full_at = $3 WHERE parent = $1 AND directory = $2`, parent, directory, tx.Now())
}

// Failing returns how many directories cannot be read, as the last run of each
// says.
func Failing(tx *store.Tx) (n int64, err error) {
	_, err = tx.Row(`SELECT count(*) FROM ldap_sources WHERE failing <> ''`, nil, &n)
	return n, err
}

// EachOutcome calls fn for what became of the last run of each directory that is not
// running.
func EachOutcome(tx *store.Tx, fn func(outcome string) error) error {
	return tx.Rows(`SELECT outcome FROM ldap_sources WHERE outcome <> ''`, nil, func(row store.Row) error {
		var text string
		if err := row.Scan(&text); err != nil {
			return err
		}
		return fn(text)
	})
}

// Forget deletes how a directory is read, its secrets with it.
func Forget(tx *store.Tx, parent, directory string) error {
	return tx.Do(`DELETE FROM ldap_sources WHERE parent = $1 AND directory = $2`, parent, directory)
}
