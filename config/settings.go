package config

import (
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/netip"
	"regexp"
	"strconv"
	"strings"
	"time"

	"usher/internal/crontab"
)

// setting is one scalar key: its name, its words in the reference, and how it
// goes in and out of a Config. The table of settings is the only list of keys;
// the file, the environment, the redacted view and docs/configuration.md are
// all read from it.
type setting struct {
	key    string // dotted path in usher.yaml
	def    string // default, in the form a person would write
	show   string // default as the reference shows it, where it differs from def
	form   string // what may be written
	doc    string
	secret bool // may be given as key_file too, and is never shown
	set    func(*Config, string) error
	get    func(*Config) string
}

// env returns the name of the environment variable of the setting.
func (s setting) env() string { return envName(s.key) }

// envName turns a dotted key into the name of its environment variable.
func envName(key string) string {
	return "USHER_" + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}

// catalogueKey is the one key that is no scalar.
const catalogueKey = "catalogue"

var settings = []setting{
	{
		key: "listen", def: ":8080", form: "host:port",
		doc: "Where SCIM, login hooks, the API and the console are served. Port 0 takes a free one.",
		set: address(func(c *Config) *string { return &c.Listen }),
		get: func(c *Config) string { return c.Listen },
	},
	{
		key: "operations_listen", def: "127.0.0.1:9090", form: "host:port",
		doc: "Where `/metrics`, `/healthz`, `/readyz` and, when switched on, `/debug/pprof` are served. They carry no authentication: keep this address private.",
		set: address(func(c *Config) *string { return &c.OperationsListen }),
		get: func(c *Config) string { return c.OperationsListen },
	},
	{
		key: "data_dir", def: "./usher-data", form: "directory",
		doc: "Holds the embedded store and the files usher makes. Created when missing; one daemon at a time. With `database_url` only the operator key and the sealing key are in it, unless `operator_key_file` and `sealing_key_file` say otherwise, and, while a large directory of kind `ldap` is read, files without a name.",
		set: text(func(c *Config) *string { return &c.DataDir }),
		get: func(c *Config) string { return c.DataDir },
	},
	{
		key: "database_url", form: "postgres://…", secret: true,
		doc: "A database on PostgreSQL 15 or newer in place of the embedded store, as in `postgres://usher:password@db.example:5432/usher?sslmode=verify-full`. Any number of daemons share it. Its tables are made and migrated at start.",
		set: databaseURL,
		get: func(c *Config) string { return c.DatabaseURL.String() },
	},
	{
		key: "database_wait", def: "30s", form: "duration",
		doc: "How long a starting daemon waits for a PostgreSQL that does not answer before it gives up with exit code 1. From 0s to 10m.",
		set: duration(func(c *Config) *time.Duration { return &c.DatabaseWait }, 0, 10*time.Minute),
		get: func(c *Config) string { return c.DatabaseWait.String() },
	},
	{
		key: "redis_url", form: "redis://…, redis+sentinel://… or redis+cluster://…, with TLS rediss…", secret: true,
		doc: "A Redis for what daemons on one `database_url` share: decisions about logins, rate limits, nudges. One server, `rediss://user:password@redis.example:6379/0`; sentinels, `redis+sentinel://s1.example,s2.example/mymaster` (with `?sentinel_username=` and `sentinel_password=` where they ask for them); a cluster, `redis+cluster://n1.example,n2.example`. `rediss` in place of `redis` speaks TLS, held to the system's certificates or those of `?ca_file=`. It may be flushed or away at any moment, at start too.",
		set: redisURL,
		get: func(c *Config) string { return c.RedisURL.String() },
	},
	{
		key: "fail_static", def: "false", form: "true or false",
		doc: "Answer logins by the last decision about them while the database is away, marked `degraded`. Needs `database_url` and a `redis_url` of one server or of sentinels. It makes every change of somebody's access wait for Redis: docs/operations.md says what it costs.",
		set: boolean(func(c *Config) *bool { return &c.FailStatic }),
		get: func(c *Config) string { return strconv.FormatBool(c.FailStatic) },
	},
	{
		key: "fail_static_for", def: "15m", form: "duration",
		doc: "How old a decision may be that answers a login while the database is away. From 1m to 1h.",
		set: duration(func(c *Config) *time.Duration { return &c.FailStaticFor }, time.Minute, time.Hour),
		get: func(c *Config) string { return c.FailStaticFor.String() },
	},
	{
		key: "policy_dir", form: "directory",
		doc: "A directory of policy files, read at start, on SIGHUP and when they change. Where it is set the files rule, and applying a policy by API answers 409.",
		set: text(func(c *Config) *string { return &c.PolicyDir }),
		get: func(c *Config) string { return c.PolicyDir },
	},
	{
		key: "public_url", form: "http(s)://host[/path]", show: "derived from `listen`",
		doc: "The address under which clients reach usher. It is what `Location` headers and `scim_base_url` begin with; set it behind a proxy.",
		set: publicURL,
		get: func(c *Config) string { return c.PublicURL },
	},
	{
		key: "operator_key_file", form: "file", show: "`<data_dir>/operator.key`",
		doc: "The first operator key is read from this file, or made and written to it with mode 0600. It holds the bare key.",
		set: text(func(c *Config) *string { return &c.OperatorKeyFile }),
		get: func(c *Config) string { return c.OperatorKeyFile },
	},
	{
		key: "sealing_key_file", form: "file", show: "`<data_dir>/sealing.key`",
		doc: "The key that secrets in the store are sealed by, such as those that callers sign by: 32 bytes in base64, read from this file, or made and written to it with mode 0600. Replicas share it; a backup of the store is of use for those secrets only beside it.",
		set: text(func(c *Config) *string { return &c.SealingKeyFile }),
		get: func(c *Config) string { return c.SealingKeyFile },
	},
	{
		key: "log.level", def: "info", form: "debug, info, warn or error",
		doc: "The least severe level that is logged.",
		set: logLevel,
		get: func(c *Config) string { return strings.ToLower(c.Log.Level.String()) },
	},
	{
		key: "log.format", def: "text", form: "text or json",
		doc: "How log lines are written.",
		set: logFormat,
		get: func(c *Config) string { return c.Log.Format },
	},
	{
		key: "tls.cert_file", form: "file",
		doc: "Certificate chain of the public listener, PEM. Needs `tls.key_file`.",
		set: text(func(c *Config) *string { return &c.TLS.CertFile }),
		get: func(c *Config) string { return c.TLS.CertFile },
	},
	{
		key: "tls.key_file", form: "file",
		doc: "Private key of the certificate, PEM. Needs `tls.cert_file`.",
		set: text(func(c *Config) *string { return &c.TLS.KeyFile }),
		get: func(c *Config) string { return c.TLS.KeyFile },
	},
	{
		key: "tls.client_certificates", def: "false", form: "true or false",
		doc: "Ask clients for a certificate, so that login hooks can prove themselves by one that was registered (`usher token create --certificate`). Nobody needs one. Needs `tls.cert_file`.",
		set: boolean(func(c *Config) *bool { return &c.TLS.ClientCertificates }),
		get: func(c *Config) string { return strconv.FormatBool(c.TLS.ClientCertificates) },
	},
	{
		key: "limits.body_bytes", def: "2MiB", form: "bytes, or with KiB or MiB",
		doc: "The largest body of a SCIM request; a larger one is answered 413. From 1 KiB to 64 MiB. Requests to `/v1` have limits of their own: 256 KiB to `/v1/login` and `/v1/signup`, 4 MiB of policies, 24 MiB of who is to be rebound, 2 MiB elsewhere.",
		set: bodyBytes,
		get: func(c *Config) string { return strconv.FormatInt(c.Limits.BodyBytes, 10) },
	},
	{
		key: "limits.request_timeout", def: "30s", form: "duration",
		doc: "How long one request may take. From 1s to 10m.",
		set: duration(func(c *Config) *time.Duration { return &c.Limits.RequestTimeout }, time.Second, 10*time.Minute),
		get: func(c *Config) string { return c.Limits.RequestTimeout.String() },
	},
	{
		key: "scim_rate_limit", def: "0", form: "0, or 25 to 100000",
		doc: "How many SCIM requests a second one credential may send to this daemon; what is more is answered 429 with `Retry-After`. A Bulk request counts as one. 0 is no limit.",
		set: rateLimit,
		get: func(c *Config) string { return strconv.Itoa(c.SCIMRateLimit) },
	},
	{
		key: "outgoing_networks", form: "networks, with commas between",
		doc: "Networks that are not of the public internet and may be asked nevertheless for what tenants give the address of, as in `10.20.0.0/16,fd00:1::/64`: the keys of issuers that directories trust. Addresses of usher's own machine and of private networks are refused otherwise.",
		set: networks,
		get: func(c *Config) string { return networksText(c.OutgoingNetworks) },
	},
	{
		key: "shutdown_delay", def: "0s", form: "duration",
		doc: "How long a stopping daemon answers on while `/readyz` says already that it is not ready: a little longer than whatever sends it requests takes to see that. From 0s to 10m.",
		set: duration(func(c *Config) *time.Duration { return &c.ShutdownDelay }, 0, 10*time.Minute),
		get: func(c *Config) string { return c.ShutdownDelay.String() },
	},
	{
		key: "shutdown_timeout", def: "20s", form: "duration",
		doc: "How long a stopping daemon waits for requests under way, behind `shutdown_delay`. From 1s to 10m.",
		set: duration(func(c *Config) *time.Duration { return &c.ShutdownTimeout }, time.Second, 10*time.Minute),
		get: func(c *Config) string { return c.ShutdownTimeout.String() },
	},
	{
		key: "domains.record_prefix", def: "usher-domain-verification", form: "lower-case letters, digits and hyphens",
		doc: "What the TXT record begins with that shows whose a domain is. Records that were given out before keep theirs.",
		set: recordPrefix,
		get: func(c *Config) string { return c.Domains.RecordPrefix },
	},
	{
		key: "domains.pending_for", def: "720h", form: "duration",
		doc: "How long a claim of a domain waits for its record before it fails. From 1h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Domains.PendingFor }, time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Domains.PendingFor.String() },
	},
	{
		key: "domains.lapse_after", def: "168h", form: "duration",
		doc: "How long the record of a verified domain may be missing before the domain lapses. From 1h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Domains.LapseAfter }, time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Domains.LapseAfter.String() },
	},
	{
		key: "domains.unique_for", def: "720h", form: "duration",
		doc: "How long no other parent can verify a domain that lapsed. From 1h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Domains.UniqueFor }, time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Domains.UniqueFor.String() },
	},
	{
		key: "domains.refresh_every", def: "10s", form: "duration",
		doc: "How often the record of one domain may be looked for on demand; what is more is answered 429 with `Retry-After`. 0s is no limit. From 0s to 1h.",
		set: duration(func(c *Config) *time.Duration { return &c.Domains.RefreshEvery }, 0, time.Hour),
		get: func(c *Config) string { return c.Domains.RefreshEvery.String() },
	},
	{
		key: "invitations.expire_after", def: "504h", form: "duration",
		doc: "How long an invitation can be accepted, from when it was made or sent again. From 1h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Invitations.ExpireAfter }, time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Invitations.ExpireAfter.String() },
	},
	{
		key: "invitations.per_hour", def: "100", form: "1 to 100000",
		doc: "How many invitations an organization may make or send again in an hour, at all daemons together; what is more is answered 429 with `Retry-After`.",
		set: invitationsPerHour,
		get: func(c *Config) string { return strconv.Itoa(c.Invitations.PerHour) },
	},
	{
		key: "merges.expire_after", def: "336h", form: "duration",
		doc: "How long a proposed merge can be approved, 14 days. From 1h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Merges.ExpireAfter }, time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Merges.ExpireAfter.String() },
	},
	{
		key: "claims.deadline", def: "720h", form: "duration",
		doc: "How long people whose personal accounts are claimed have to choose, and for how long a claim can be cancelled, from its start. From 24h to 8760h.",
		set: duration(func(c *Config) *time.Duration { return &c.Claims.Deadline }, 24*time.Hour, 8760*time.Hour),
		get: func(c *Config) string { return c.Claims.Deadline.String() },
	},
	{
		key: "dns.resolvers", form: "host:port, …", show: "those of the system",
		doc: "Recursive resolvers, separated by commas, that find the name servers of a domain's zone. What those say themselves is what counts.",
		set: resolvers,
		get: func(c *Config) string { return strings.Join(c.DNS.Resolvers, ",") },
	},
	{
		key: "dns.port", def: "53", form: "1 to 65535",
		doc: "The port of the name servers of zones, for closed networks and tests. Those at private addresses are asked where `outgoing_networks` has them.",
		set: dnsPort,
		get: func(c *Config) string { return strconv.Itoa(c.DNS.Port) },
	},
	{
		key: "events.keep_for", def: "2160h", form: "duration",
		doc: "How long the event log is kept, 90 days. A cursor behind which events are gone is answered 410, and explain knows the past as far as the log goes. From 24h to 87600h.",
		set: duration(func(c *Config) *time.Duration { return &c.Events.KeepFor }, 24*time.Hour, 87600*time.Hour),
		get: func(c *Config) string { return c.Events.KeepFor.String() },
	},
	{
		key: "schedules.directories", def: "*/15 * * * *", form: "schedule",
		doc: "When directories of kind `ldap` are read, those that have no schedule of their own and whose parent's policy does not say. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Directories }),
		get: func(c *Config) string { return c.Schedules.Directories },
	},
	{
		key: "schedules.directory_verify", def: "30 2 * * *", form: "schedule",
		doc: "When directories of kind `ldap` are read whole, where only what changed is asked for otherwise: the first run behind such a time reads everything. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Verify }),
		get: func(c *Config) string { return c.Schedules.Verify },
	},
	{
		key: "schedules.domains", def: "0 * * * *", form: "schedule",
		doc: "When the TXT records of domains are looked for, of parents whose policy does not say. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Domains }),
		get: func(c *Config) string { return c.Schedules.Domains },
	},
	{
		key: "schedules.invitations", def: "*/10 * * * *", form: "schedule",
		doc: "When invitations whose time is over are ended and their seats given to those who wait. None is accepted after its time, whenever that is. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Invitations }),
		get: func(c *Config) string { return c.Schedules.Invitations },
	},
	{
		key: "schedules.proposals", def: "5 * * * *", form: "schedule",
		doc: "When proposed merges whose time is over are ended. None is approved after its time, whenever that is. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Proposals }),
		get: func(c *Config) string { return c.Schedules.Proposals },
	},
	{
		key: "schedules.claims", def: "*/10 * * * *", form: "schedule",
		doc: "When the accounts of claims whose deadline is over are taken. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Claims }),
		get: func(c *Config) string { return c.Schedules.Claims },
	},
	{
		key: "schedules.events", def: "50 3 * * *", form: "schedule",
		doc: "When events are deleted that are older than `events.keep_for`. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Events }),
		get: func(c *Config) string { return c.Schedules.Events },
	},
	{
		key: "schedules.drift", def: "10 4 * * *", form: "schedule",
		doc: "When memberships are held to what users, groups and rules make of them, and the totals of directories to their records. Written as `schedules.tombstones`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Drift }),
		get: func(c *Config) string { return c.Schedules.Drift },
	},
	{
		key: "schedules.tombstones", def: "20 3 * * *", form: "schedule",
		doc: "When people who left are let go of who need not be remembered any more. Five cron fields in UTC, `CRON_TZ=Area/City` before them for another time zone, a name such as `@daily`, or `@every 6h`.",
		set: cron(func(c *Config) *string { return &c.Schedules.Tombstones }),
		get: func(c *Config) string { return c.Schedules.Tombstones },
	},
	{
		key: "debug.pprof", def: "false", form: "true or false",
		doc: "Serve `/debug/pprof` on the operations listener.",
		set: boolean(func(c *Config) *bool { return &c.Debug.Pprof }),
		get: func(c *Config) string { return strconv.FormatBool(c.Debug.Pprof) },
	},
}

func text(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, v string) error {
		if strings.TrimSpace(v) != v || v == "" || strings.ContainsRune(v, 0) {
			return fmt.Errorf("%q is not a path: it is empty or has spaces around it", v)
		}
		// A shell would have made another path of it, and keys be where nobody looks.
		if v[0] == '~' || v[0] == '$' {
			return fmt.Errorf("%q begins with %q, which stands for nothing here; write the whole path, or ./%s for what is called so", v, v[:1], v)
		}
		*field(c) = v
		return nil
	}
}

func address(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, v string) error {
		host, port, err := net.SplitHostPort(v)
		if err != nil {
			return fmt.Errorf("%q is not host:port; write for example 127.0.0.1:8080, or :8080 for every interface", v)
		}
		n, err := strconv.ParseUint(port, 10, 16)
		if err != nil {
			return fmt.Errorf("the port %q is not a number from 0 to %d", port, math.MaxUint16)
		}
		if strings.ContainsAny(host, " /@") {
			return fmt.Errorf("%q is not a host name or IP address", host)
		}
		*field(c) = net.JoinHostPort(host, strconv.FormatUint(n, 10))
		return nil
	}
}

func boolean(field func(*Config) *bool) func(*Config, string) error {
	return func(c *Config, v string) error {
		if v != "true" && v != "false" {
			return fmt.Errorf("%q is not true or false", v)
		}
		*field(c) = v == "true"
		return nil
	}
}

func duration(field func(*Config) *time.Duration, least, most time.Duration) func(*Config, string) error {
	return func(c *Config, v string) error {
		d, err := time.ParseDuration(v)
		if err != nil {
			return fmt.Errorf("%q is not a duration; write hours, minutes or seconds, as in 720h, 2m or 30s", v)
		}
		if d < least || d > most {
			return fmt.Errorf("%s is out of range: from %s to %s", v, least, most)
		}
		*field(c) = d
		return nil
	}
}

func cron(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, v string) error {
		if _, err := crontab.Parse(v, crontab.Shortest); err != nil {
			return fmt.Errorf("%q: %w", v, err)
		}
		*field(c) = v
		return nil
	}
}

func logLevel(c *Config, v string) error {
	levels := map[string]slog.Level{"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError}
	l, ok := levels[strings.ToLower(v)]
	if !ok {
		return fmt.Errorf("%q is not a level: debug, info, warn or error%s", v, suggestion(v, []string{"debug", "info", "warn", "error"}))
	}
	c.Log.Level = l
	return nil
}

func logFormat(c *Config, v string) error {
	if v != "text" && v != "json" {
		return fmt.Errorf("%q is not a format: text or json", v)
	}
	c.Log.Format = v
	return nil
}

func bodyBytes(c *Config, v string) error {
	digits, unit := v, int64(1)
	if d, ok := strings.CutSuffix(v, "KiB"); ok {
		digits, unit = d, 1<<10
	} else if d, ok := strings.CutSuffix(v, "MiB"); ok {
		digits, unit = d, 1<<20
	}
	n, err := strconv.ParseInt(strings.TrimSpace(digits), 10, 32)
	if err != nil {
		return fmt.Errorf("%q is not a size; write bytes, or for example 512KiB or 2MiB", v)
	}
	if n *= unit; n < 1<<10 || n > 64<<20 {
		return fmt.Errorf("%s is out of range: from 1KiB to 64MiB", v)
	}
	c.Limits.BodyBytes = n
	return nil
}

// rateLimit refuses a limit below what Entra ID sends at (requirement 18).
func rateLimit(c *Config, v string) error {
	n, err := strconv.Atoi(v)
	if err != nil {
		return fmt.Errorf("%q is not a number of requests a second; write for example 50, or 0 for no limit", v)
	}
	if n != 0 && (n < 25 || n > 100_000) {
		return fmt.Errorf("%s is out of range: from 25 to 100000 requests a second, or 0 for no limit", v)
	}
	c.SCIMRateLimit = n
	return nil
}

func networks(c *Config, v string) error {
	c.OutgoingNetworks = nil
	for text := range strings.SplitSeq(v, ",") {
		p, err := netip.ParsePrefix(strings.TrimSpace(text))
		if err != nil || p != p.Masked() {
			return fmt.Errorf("%q is no network; write for example 10.20.0.0/16, and commas between several", strings.TrimSpace(text))
		}
		c.OutgoingNetworks = append(c.OutgoingNetworks, p)
	}
	return nil
}

func networksText(networks []netip.Prefix) string {
	texts := make([]string, len(networks))
	for i, p := range networks {
		texts[i] = p.String()
	}
	return strings.Join(texts, ",")
}

var prefixForm = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

func recordPrefix(c *Config, v string) error {
	if !prefixForm.MatchString(v) {
		return fmt.Errorf("%q is no beginning of a record: use 1 to 63 lower-case letters, digits and inner hyphens, as in acme-domain-verification", v)
	}
	c.Domains.RecordPrefix = v
	return nil
}

func resolvers(c *Config, v string) error {
	var all []string
	for part := range strings.SplitSeq(v, ",") {
		part = strings.TrimSpace(part)
		host, port, err := net.SplitHostPort(part)
		if err != nil || net.ParseIP(host) == nil {
			return fmt.Errorf("%q is not address:port; write for example 10.0.0.53:53, or [2001:db8::53]:53", part)
		}
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return fmt.Errorf("the port %q is not a number from 1 to %d", port, math.MaxUint16)
		}
		all = append(all, net.JoinHostPort(host, port))
	}
	c.DNS.Resolvers = all
	return nil
}

func invitationsPerHour(c *Config, v string) error {
	n, err := strconv.Atoi(v)
	if err != nil || n < 1 || n > 100_000 {
		return fmt.Errorf("%q is not a number from 1 to 100000", v)
	}
	c.Invitations.PerHour = n
	return nil
}

func dnsPort(c *Config, v string) error {
	n, err := strconv.ParseUint(v, 10, 16)
	if err != nil || n == 0 {
		return fmt.Errorf("the port %q is not a number from 1 to %d", v, math.MaxUint16)
	}
	c.DNS.Port = int(n)
	return nil
}
