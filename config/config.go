// Package config owns the daemon's configuration: its keys, their defaults,
// the strict load from usher.yaml and the environment, validation, and secrets
// read from files. It is read by cmd and internal/daemon alone; every other
// room is handed values.
package config

import (
	"log/slog"
	"net/netip"
	"strings"
	"time"

	"usher/internal/identity"
)

// Config is the complete configuration of one daemon. Load returns it
// validated; nothing writes to it afterwards.
type Config struct {
	Listen           string         // host:port of SCIM, login hooks, API and console; port 0 picks a free one
	OperationsListen string         // host:port of metrics, health and profiling
	DataDir          string         // directory of the embedded store and of generated keys
	DatabaseURL      Secret         // of PostgreSQL; empty: the embedded store
	DatabaseWait     time.Duration  // how long a start waits for PostgreSQL
	RedisURL         Secret         // empty: no Redis
	FailStatic       bool           // logins may be answered while SQL is away
	FailStaticFor    time.Duration  // how old a decision may be that answers one
	PolicyDir        string         // empty: policies come through the API
	PublicURL        string         // absolute, without a trailing slash; empty: derived from Listen
	OperatorKeyFile  string         // holds the first operator key, bare
	SealingKeyFile   string         // holds the key that secrets in the store are sealed by
	SCIMRateLimit    int            // SCIM requests a second of one credential; 0: no limit
	OutgoingNetworks []netip.Prefix // that addresses which tenants name may lead to, beside the public internet
	ShutdownDelay    time.Duration  // how long a stopping daemon answers on that says it is not ready
	ShutdownTimeout  time.Duration
	Log              Log
	TLS              TLS
	Limits           Limits
	Domains          Domains
	Invitations      Invitations
	Merges           Merges
	Claims           Claims
	DNS              DNS
	Events           Events
	Debug            Debug
	Schedules        Schedules
	Catalogue        identity.Catalogue
}

// Log says what is logged and how.
type Log struct {
	Level  slog.Level
	Format string // "text" or "json"
}

// TLS names the certificate of the public listener; both files or none.
type TLS struct {
	CertFile string
	KeyFile  string

	ClientCertificates bool // clients are asked for a certificate, and need none
}

// Enabled reports whether the public listener speaks TLS.
func (t TLS) Enabled() bool { return t.CertFile != "" }

// Limits bound what one request may cost.
type Limits struct {
	BodyBytes      int64 // a larger body is answered 413
	RequestTimeout time.Duration
}

// Domains are the numbers of a domain's life.
type Domains struct {
	RecordPrefix string        // what TXT records begin with
	PendingFor   time.Duration // how long a claim waits for its record
	LapseAfter   time.Duration // how long the record of a held domain may be missing
	RefreshEvery time.Duration // how often people may ask for a look-up of one domain; 0: as often as they like
	UniqueFor    time.Duration // how long nobody else can verify a domain that lapsed
}

// Invitations are the numbers of invitations.
type Invitations struct {
	ExpireAfter time.Duration // how long one can be accepted
	PerHour     int           // how many an organization may send in an hour
}

// Merges are the numbers of merges of organizations into parents.
type Merges struct {
	ExpireAfter time.Duration // how long a proposal can be approved
}

// Claims are the numbers of claims of personal accounts.
type Claims struct {
	Deadline time.Duration // how long claimed people have to choose
}

// DNS says how name servers are asked.
type DNS struct {
	Resolvers []string // host:port of recursive resolvers; none: those of the system
	Port      int      // of the name servers of zones
}

// Events say how long the event log is kept.
type Events struct {
	KeepFor time.Duration
}

// Schedules say when the daemon does what it does by itself, each as
// crontab.Parse reads it.
type Schedules struct {
	Directories string // reads directories of kind ldap
	Verify      string // reads them whole
	Domains     string // looks for the TXT records of domains
	Invitations string // ends the invitations whose time is over
	Proposals   string // ends the proposed merges whose time is over
	Claims      string // takes the accounts of claims whose deadline is over
	Tombstones  string // lets go of people who left when they need not be remembered any more
	Events      string // deletes events that need not be kept any more
	Drift       string // holds memberships to what they should be
}

// Debug switches on what helps to look inside a running daemon.
type Debug struct {
	Pprof bool // serve /debug/pprof on the operations listener
}

// Default returns the configuration of a daemon that was given none.
func Default() *Config {
	c := &Config{Catalogue: identity.DefaultCatalogue()}
	for _, s := range settings {
		if s.def == "" {
			continue
		}
		if err := s.set(c, s.def); err != nil {
			panic("config: the default of " + s.key + " does not parse: " + err.Error())
		}
	}
	c.derive()
	return c
}

// derive fills the values that follow from others.
func (c *Config) derive() {
	if c.OperatorKeyFile == "" {
		c.OperatorKeyFile = strings.TrimRight(c.DataDir, "/") + "/operator.key"
	}
	if c.SealingKeyFile == "" {
		c.SealingKeyFile = strings.TrimRight(c.DataDir, "/") + "/sealing.key"
	}
}

// Redacted lists every key with its value in the order of the reference, for
// logs. Of a secret it says only whether it is set.
func (c *Config) Redacted() []slog.Attr {
	attrs := make([]slog.Attr, 0, len(settings))
	for _, s := range settings {
		attrs = append(attrs, slog.String(s.key, s.get(c)))
	}
	return attrs
}

// LogValue makes a Config safe to hand to slog: it is Redacted.
func (c *Config) LogValue() slog.Value { return slog.GroupValue(c.Redacted()...) }

// Secret is a value that is never printed: every way of formatting it says
// only whether it is set.
type Secret struct{ value string }

// NewSecret wraps a value that must not be printed.
func NewSecret(value string) Secret { return Secret{value: value} }

// Reveal returns the value itself.
func (s Secret) Reveal() string { return s.value }

// IsSet reports whether there is a value.
func (s Secret) IsSet() bool { return s.value != "" }

// String says whether the secret is set.
func (s Secret) String() string {
	if s.IsSet() {
		return "(set, not shown)"
	}
	return ""
}

// GoString keeps %#v from showing the value.
func (s Secret) GoString() string { return "config.Secret{" + s.String() + "}" }

// LogValue keeps slog from showing the value.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText keeps JSON and YAML encoders from showing the value.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
