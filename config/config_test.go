package config

import (
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

var update = flag.Bool("update", false, "rewrite docs/configuration.md")

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// load loads content as usher.yaml and returns the problems with the directory
// taken off their source.
func load(t *testing.T, content string, environ ...string) (*Config, []string) {
	t.Helper()
	c, problems := Load(write(t, "usher.yaml", content), environ)
	lines := []string{}
	for _, p := range problems {
		if p.Line > 0 || strings.HasSuffix(p.Source, "usher.yaml") {
			p.Source = filepath.Base(p.Source)
		}
		lines = append(lines, p.String())
	}
	if (c == nil) != (problems.Err() != nil) {
		t.Fatalf("config %v beside problems %v", c, problems)
	}
	return c, lines
}

func TestDefaults(t *testing.T) {
	c, problems := Load("", nil)
	if len(problems) != 0 {
		t.Fatal(problems)
	}
	want := &Config{
		Listen: ":8080", OperationsListen: "127.0.0.1:9090", DataDir: "./usher-data",
		OperatorKeyFile: "./usher-data/operator.key", SealingKeyFile: "./usher-data/sealing.key", DatabaseWait: 30 * time.Second, FailStaticFor: 15 * time.Minute, ShutdownTimeout: 20 * time.Second,
		Log:         Log{Level: slog.LevelInfo, Format: "text"},
		Limits:      Limits{BodyBytes: 2 << 20, RequestTimeout: 30 * time.Second},
		Domains:     Domains{RecordPrefix: "usher-domain-verification", PendingFor: 720 * time.Hour, LapseAfter: 168 * time.Hour, RefreshEvery: 10 * time.Second, UniqueFor: 720 * time.Hour},
		Invitations: Invitations{ExpireAfter: 504 * time.Hour, PerHour: 100},
		Merges:      Merges{ExpireAfter: 336 * time.Hour},
		Claims:      Claims{Deadline: 720 * time.Hour},
		DNS:         DNS{Port: 53},
		Events:      Events{KeepFor: 2160 * time.Hour},
		Schedules:   Schedules{Directories: "*/15 * * * *", Verify: "30 2 * * *", Tombstones: "20 3 * * *", Domains: "0 * * * *", Invitations: "*/10 * * * *", Proposals: "5 * * * *", Claims: "*/10 * * * *", Events: "50 3 * * *", Drift: "10 4 * * *"},
		Catalogue:   identity.DefaultCatalogue(),
	}
	if !reflect.DeepEqual(c, want) {
		t.Errorf("got %+v\nwant %+v", c, want)
	}
	if !reflect.DeepEqual(c, Default()) {
		t.Error("Load without anything differs from Default")
	}
}

func TestEnvironmentOverFileOverDefaults(t *testing.T) {
	c, problems := load(t, "listen: 127.0.0.1:1\ndata_dir: /file\nlog:\n  level: debug\nlimits: {body_bytes: 4096}\n",
		"USHER_LISTEN=127.0.0.1:2", "USHER_LOG_FORMAT=json", "USHER_PUBLIC_URL=https://usher.example/base/", "USHER_POLICY_DIR=", "HOME=/root")
	if len(problems) != 0 {
		t.Fatal(problems)
	}
	if c.Listen != "127.0.0.1:2" || c.DataDir != "/file" || c.Log.Level != slog.LevelDebug || c.Log.Format != "json" ||
		c.Limits.BodyBytes != 4096 || c.OperationsListen != "127.0.0.1:9090" || c.PublicURL != "https://usher.example/base" {
		t.Errorf("%+v", c)
	}
	if c.OperatorKeyFile != "/file/operator.key" {
		t.Errorf("operator key file %q does not follow data_dir", c.OperatorKeyFile)
	}
}

// Every key must be reachable from the file and from the environment.
func TestEveryKeyBothWays(t *testing.T) {
	pem := write(t, "pem", "x")
	values := map[string]string{
		"listen": "[::1]:1", "operations_listen": "localhost:2", "data_dir": "/d", "policy_dir": t.TempDir(),
		"public_url": "http://h:1/p", "operator_key_file": "/k", "sealing_key_file": "/s", "tls.client_certificates": "true", "log.level": "warn", "log.format": "json",
		"tls.cert_file": pem, "tls.key_file": pem, "limits.body_bytes": "1048576", "limits.request_timeout": "1m0s",
		"scim_rate_limit": "25", "outgoing_networks": "10.0.0.0/8,fd00::/8", "domains.record_prefix": "acme-check", "domains.pending_for": "1h0m0s", "domains.lapse_after": "2h0m0s", "domains.unique_for": "3h0m0s",
		"dns.resolvers": "127.0.0.1:53,[::1]:5353", "dns.port": "5353", "shutdown_delay": "15s", "shutdown_timeout": "5s", "debug.pprof": "true", "redis_url": "redis://h", "fail_static": "true", "fail_static_for": "10m0s", "database_url": "postgres://h/d", "database_wait": "1m0s",
		"invitations.expire_after": "240h0m0s", "invitations.per_hour": "20", "claims.deadline": "48h0m0s", "schedules.claims": "@daily",
		"schedules.directories": "@hourly", "schedules.directory_verify": "@weekly", "schedules.domains": "*/10 * * * *", "schedules.invitations": "@hourly", "merges.expire_after": "2h0m0s", "schedules.proposals": "@daily", "schedules.tombstones": "CRON_TZ=Europe/Berlin @daily",
		"domains.refresh_every": "1m0s", "events.keep_for": "48h0m0s", "schedules.events": "@weekly", "schedules.drift": "@every 6h",
	}
	var file strings.Builder
	var environ []string
	for _, s := range settings {
		v, ok := values[s.key]
		if !ok {
			t.Errorf("no value for %s in this test", s.key)
			continue
		}
		environ = append(environ, s.env()+"="+v)
		if section, name, nested := strings.Cut(s.key, "."); !nested {
			fmt.Fprintf(&file, "%s: %q\n", s.key, v)
		} else {
			if !strings.Contains(file.String(), "\n"+section+":\n") {
				fmt.Fprintf(&file, "%s:\n", section)
			}
			fmt.Fprintf(&file, "  %s: %q\n", name, v)
		}
	}
	fromFile, problems := load(t, file.String())
	fromEnv, more := load(t, "", environ...)
	if fromFile == nil || fromEnv == nil {
		t.Fatal(problems, more)
	}
	if !reflect.DeepEqual(fromFile, fromEnv) {
		t.Errorf("file %+v\nenvironment %+v", fromFile, fromEnv)
	}
	for _, a := range fromFile.Redacted() {
		if want := values[a.Key]; !strings.HasSuffix(a.Key, "_url") && a.Value.String() != want {
			t.Errorf("%s = %q, want %q", a.Key, a.Value, want)
		}
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct {
		name, file string
		environ    []string
		want       []string
	}{
		{"unknown key", "listne: :1\n", nil, []string{`usher.yaml:1:1: unknown key listne; did you mean "listen"?`}},
		{"unknown nested key", "log:\n  levl: info\n", nil, []string{`usher.yaml:2:3: unknown key log.levl; did you mean "log.level"?`}},
		{"unknown section", "lgo: {level: info}\n", nil, []string{`usher.yaml:1:1: unknown key lgo; did you mean "log"?`}},
		{"nothing near", "zzzzzzzz: 1\n", nil, []string{`usher.yaml:1:1: unknown key zzzzzzzz`}},
		{"written twice", "data_dir: a\ndata_dir: b\n", nil, []string{`usher.yaml:2:1: data_dir is written twice; it is on line 1 already`}},
		{"no value", "data_dir:\n", nil, []string{`usher.yaml:1:10: data_dir has no value; write one or remove the line`}},
		{"list for a value", "data_dir: [a]\n", nil, []string{`usher.yaml:1:11: data_dir must be a single value`}},
		{"value for a section", "log: info\n", nil, []string{`usher.yaml:1:6: log must hold keys with values`}},
		{"not a mapping", "- a\n", nil, []string{`usher.yaml:1:1: the configuration must hold keys with values`}},
		{"address", "listen: 8080\n", nil, []string{`usher.yaml:1:9: listen: "8080" is not host:port; write for example 127.0.0.1:8080, or :8080 for every interface`}},
		{"port", "listen: :http\n", nil, []string{`usher.yaml:1:9: listen: the port "http" is not a number from 0 to 65535`}},
		{"same address", "listen: :9\noperations_listen: :9\n", nil, []string{`usher.yaml:2:20: operations_listen and listen are both :9; give each an address of its own`}},
		{"level", "log: {level: wran}\n", nil, []string{`usher.yaml:1:14: log.level: "wran" is not a level: debug, info, warn or error; did you mean "warn"?`}},
		{"format", "log: {format: xml}\n", nil, []string{`usher.yaml:1:15: log.format: "xml" is not a format: text or json`}},
		{"boolean", "debug: {pprof: yes}\n", nil, []string{`usher.yaml:1:16: debug.pprof: "yes" is not true or false`}},
		{"size", "limits: {body_bytes: 2GB}\n", nil, []string{`usher.yaml:1:22: limits.body_bytes: "2GB" is not a size; write bytes, or for example 512KiB or 2MiB`}},
		{"size range", "limits: {body_bytes: 65MiB}\n", nil, []string{`usher.yaml:1:22: limits.body_bytes: 65MiB is out of range: from 1KiB to 64MiB`}},
		{"rate", "scim_rate_limit: fast\n", nil, []string{`usher.yaml:1:18: scim_rate_limit: "fast" is not a number of requests a second; write for example 50, or 0 for no limit`}},
		{"a network", "outgoing_networks: 10.0.0.0/8, 10.1.2.3/8\n", nil, []string{`usher.yaml:1:20: outgoing_networks: "10.1.2.3/8" is no network; write for example 10.20.0.0/16, and commas between several`}},
		{"a prefix with dots", "domains:\n  record_prefix: a.b\n", nil, []string{`usher.yaml:2:18: domains.record_prefix: "a.b" is no beginning of a record: use 1 to 63 lower-case letters, digits and inner hyphens, as in acme-domain-verification`}},
		{"a resolver by name", "dns:\n  resolvers: dns.example:53\n", nil, []string{`usher.yaml:2:14: dns.resolvers: "dns.example:53" is not address:port; write for example 10.0.0.53:53, or [2001:db8::53]:53`}},
		{"a port that is none", "dns:\n  port: 0\n", nil, []string{`usher.yaml:2:9: dns.port: the port "0" is not a number from 1 to 65535`}},
		{"rate below what must pass", "scim_rate_limit: 24\n", nil, []string{`usher.yaml:1:18: scim_rate_limit: 24 is out of range: from 25 to 100000 requests a second, or 0 for no limit`}},
		{"duration", "shutdown_timeout: 10\n", nil, []string{`usher.yaml:1:19: shutdown_timeout: "10" is not a duration; write hours, minutes or seconds, as in 720h, 2m or 30s`}},
		{"days", "events: {keep_for: 90d}\n", nil, []string{`usher.yaml:1:20: events.keep_for: "90d" is not a duration; write hours, minutes or seconds, as in 720h, 2m or 30s`}},
		{"a home", "data_dir: ~/usher\n", []string{"USHER_SEALING_KEY_FILE=$HOME/sealing.key"}, []string{
			`usher.yaml:1:11: data_dir: "~/usher" begins with "~", which stands for nothing here; write the whole path, or ./~/usher for what is called so`,
			`USHER_SEALING_KEY_FILE: sealing_key_file: "$HOME/sealing.key" begins with "$", which stands for nothing here; write the whole path, or ./$HOME/sealing.key for what is called so`,
		}},
		{"duration range", "shutdown_timeout: 0s\n", nil, []string{`usher.yaml:1:19: shutdown_timeout: 0s is out of range: from 1s to 10m0s`}},
		{"written in two ways", "log.level: debug\nlog: {format: json, level: error}\n", nil, []string{`usher.yaml:2:21: log.level is written twice; it is on line 1 already`}},
		{"public url without a host", "public_url: http://:8080\n", nil, []string{`usher.yaml:1:13: public_url: this is not an absolute http or https URL; write for example https://usher.example.com`}},
		{"public url with a space", "public_url: https://h/a b\n", nil, []string{`usher.yaml:1:13: public_url: a space has no place in a URL; write it as %20, or leave it out`}},
		{"public url", "public_url: usher.example\n", nil, []string{`usher.yaml:1:13: public_url: this is not an absolute http or https URL; write for example https://usher.example.com`}},
		{"public url with user", "public_url: https://a:b@h/\n", nil, []string{`usher.yaml:1:13: public_url: a user, a query or a fragment has no place in public_url; write scheme, host and path only`}},
		{"half of TLS", "tls: {key_file: /dev/null}\n", nil, []string{`usher.yaml:1:17: tls.key_file is set and tls.cert_file is not; TLS needs both`}},
		{"database without a place", "database_url: 'postgres://'\n", nil, []string{`usher.yaml:1:15: database_url: the URL does not begin with postgres://; remove the key to use the embedded store in data_dir`}},
		{"database with a raw password", "database_url: postgres://u:secret%@h/d\n", nil, []string{`usher.yaml:1:15: database_url: this is no URL; write special characters in user and password as %40 and the like`}},
		{"schedule that never runs", "schedules: {tombstones: 0 0 30 2 *}\n", nil, []string{`usher.yaml:1:25: schedules.tombstones: "0 0 30 2 *": this schedule never runs: no month it names has a day 30`}},
		{"database wait", "database_wait: 11m\n", nil, []string{`usher.yaml:1:16: database_wait: 11m is out of range: from 0s to 10m0s`}},
		{"other database", "database_url: mysql://u:secret@h/d\n", nil, []string{`usher.yaml:1:15: database_url: the URL does not begin with postgres://; remove the key to use the embedded store in data_dir`}},
		{"redis", "redis_url: http://secret\n", nil, []string{`usher.yaml:1:12: redis_url: the URL does not begin with redis:// or rediss://; ` + redisForms}},
		{"quotation never closed", "data_dir: a\nlisten: \":8080\npublic_url: b\n", nil, []string{`usher.yaml:2:9: this is not valid YAML: the quotation mark here is never closed`}},
		{"bracket never closed", "fail_static:\n  a: [1\n  b\n", nil, []string{`usher.yaml:4:1: this is not valid YAML: did not find expected ',' or ']' while parsing a flow sequence, which begins on line 2`}},
		{"two documents", "data_dir: a\n---\ndata_dir: b\n", nil, []string{`usher.yaml:2:1: a second YAML document begins here; write one only`}},
		{"syntax", "a: b\n  c: [\n", nil, nil},
		{"unknown variable", "", []string{"USHER_LISTNE=:1"}, []string{`USHER_LISTNE: unknown environment variable USHER_LISTNE; did you mean "USHER_LISTEN"?`}},
		{"variable", "", []string{"USHER_LISTEN=x"}, []string{`USHER_LISTEN: listen: "x" is not host:port; write for example 127.0.0.1:8080, or :8080 for every interface`}},
		{"a mistake that is overridden", "listen: x\n", []string{"USHER_LISTEN=:1"}, []string{`usher.yaml:1:9: listen: "x" is not host:port; write for example 127.0.0.1:8080, or :8080 for every interface`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, got := load(t, tt.file, tt.environ...)
			if c != nil {
				t.Error("a configuration with an error was returned")
			}
			if tt.want == nil {
				if len(got) != 1 || !strings.HasPrefix(got[0], "usher.yaml:2:") {
					t.Errorf("got %q, want one problem on line 2", got)
				}
			} else if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
			if strings.Contains(strings.Join(got, ""), "secret") {
				t.Errorf("a secret is printed: %q", got)
			}
		})
	}
}

func TestAllMistakesAtOnce(t *testing.T) {
	_, got := load(t, "listne: :1\nlog: {level: loud, colour: red}\ndata_dir:\nshutdown_timeout: soon\ncatalogue: {guild: {}}\n", "USHER_DEBUG=1", "USHER_PUBLIC_URL=x")
	want := []string{"usher.yaml:1:1:", "usher.yaml:2:14:", "usher.yaml:2:20:", "usher.yaml:3:10:", "usher.yaml:4:19:", "usher.yaml:5:13:", "USHER_DEBUG:", "USHER_PUBLIC_URL:"}
	if len(got) != len(want) {
		t.Fatalf("%d problems, want %d: %q", len(got), len(want), got)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("problem %d is %q, want it at %s", i, got[i], want[i])
		}
	}
}

func TestWarningsLeaveTheConfigurationUsable(t *testing.T) {
	c, got := load(t, "redis_url: redis://:secret@h\npolicy_dir: /nowhere/at/all\n")
	if c == nil || len(got) != 2 || !strings.Contains(got[0], "warning: redis_url is of use to several") || !strings.Contains(got[1], "warning: policy_dir cannot be read") {
		t.Errorf("%v %q", c, got)
	}
}

func TestMissingFile(t *testing.T) {
	c, problems := Load(filepath.Join(t.TempDir(), "usher.yaml"), nil)
	if c != nil || len(problems) != 1 || !strings.Contains(problems[0].Message, "no such file") {
		t.Errorf("%v %v", c, problems)
	}
}

func TestVariablesOfOthersArePassedOver(t *testing.T) {
	c, problems := Load("", []string{
		"USHER_API_KEY=k", "USHER_SERVER=s", "USHER_SCIM_TOKEN=t", "USHER_ON_BEHALF_OF=ada@acme.example", "USHER_REQUIRE_SERVERS=1",
		"USHER_SERVICE_HOST=10.0.0.1", "USHER_SERVICE_PORT=80", "USHER_SERVICE_PORT_HTTP=80", "USHER_PORT=tcp://10.0.0.1:80",
		"USHER_PORT_80_TCP=tcp://10.0.0.1:80", "USHER_PORT_80_TCP_ADDR=10.0.0.1", "USHER_OPERATIONS_PORT_9090_TCP_PROTO=tcp",
	})
	if c == nil || len(problems) != 0 {
		t.Error(problems)
	}
	if _, problems := Load("", []string{"USHER_SUPPORT=1"}); problems.Err() == nil {
		t.Error("USHER_SUPPORT was taken for a service link")
	}
}

func TestSecretFromFile(t *testing.T) {
	path := write(t, "redis", "redis://:secret@h\n")
	c, _ := load(t, "redis_url_file: "+path+"\n")
	if c == nil || c.RedisURL.Reveal() != "redis://:secret@h" {
		t.Fatalf("%+v", c)
	}
	c, _ = load(t, "redis_url_file: "+path+"\n", "USHER_REDIS_URL=redis://other")
	if c == nil || c.RedisURL.Reveal() != "redis://other" {
		t.Errorf("the environment does not override a secret's file: %+v", c)
	}
	c, got := load(t, "redis_url_file: "+path+"\nredis_url: redis://secret\n")
	if c != nil || len(got) < 1 || !strings.Contains(got[0], "are both set; keep one") {
		t.Errorf("%v %q", c, got)
	}
	c, got = load(t, "redis_url_file: /nowhere\n")
	if c != nil || !slices.Equal(got, []string{"usher.yaml:1:17: redis_url_file cannot be read: /nowhere: no such file or directory"}) {
		t.Errorf("%v %q", c, got)
	}
}

func TestADatabaseURLIsASecretToo(t *testing.T) {
	const of = "postgresql://usher:hunter2@db.example/usher?sslmode=verify-full"
	path := write(t, "database", of+"\n")
	for how, environ := range map[string][]string{
		"file": {"USHER_DATABASE_URL_FILE=" + path}, "environment": {"USHER_DATABASE_URL=" + of},
	} {
		c, got := load(t, "", environ...)
		if c == nil || len(got) != 0 || c.DatabaseURL.Reveal() != of {
			t.Errorf("%s: %v %q", how, c, got)
		}
	}
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	c, _ := load(t, "redis_url: redis://:hunter2@h\ndatabase_url: postgres://usher:hunter2@h/d\n")
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("configuration", "config", c, "url", c.RedisURL)
	asJSON, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, printed := range []string{log.String(), string(asJSON), fmt.Sprint(c.RedisURL), fmt.Sprintf("%v %+v %#v %s", *c, *c, *c, c.RedisURL)} {
		if strings.Contains(printed, "hunter2") {
			t.Errorf("the secret is printed: %s", printed)
		}
	}
	if !strings.Contains(log.String(), "config.listen=:8080") || !strings.Contains(log.String(), `config.redis_url="(set, not shown)"`) {
		t.Errorf("the log does not show the configuration: %s", log.String())
	}
}

func TestReferenceIsCurrent(t *testing.T) {
	const path = "../docs/configuration.md"
	want := Reference()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what the settings say; run make generate", path)
	}
}

// The catalogue that the reference shows must be the shipped one.
func TestReferenceCatalogueLoads(t *testing.T) {
	_, block, _ := strings.Cut(Reference(), "```yaml\n")
	block, _, _ = strings.Cut(block, "```")
	c, got := load(t, block)
	if c == nil || len(got) != 0 || !reflect.DeepEqual(c.Catalogue, identity.DefaultCatalogue()) {
		t.Errorf("%v %q", c, got)
	}
}

// Whatever is written, Load answers with a configuration or with errors that
// say where.
func TestLoadAlwaysAnswers(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(dir, "usher.yaml")
		key := rapid.SampledFrom(append(keys(), "log", "nothing")).Draw(t, "key")
		content := key + ": " + rapid.StringN(0, 40, -1).Draw(t, "value")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		c, problems := Load(path, nil)
		if (c == nil) != (problems.Err() != nil) {
			t.Fatalf("config %v beside %v", c, problems)
		}
		for _, p := range problems {
			if p.Source == "" || p.Message == "" {
				t.Fatalf("a problem without place or message: %+v", p)
			}
		}
	})
}

func FuzzLoad(f *testing.F) {
	f.Add("listen: :8080\n")
	f.Add("catalogue: {console: {roles: [{name: a, administers: true, includes: [b]}, {name: b}], default_role: b}}\n")
	f.Add("a: &a [*a]\nlog: {level: [}\n")
	f.Add("---\n---\n")
	f.Fuzz(func(t *testing.T, content string) {
		path := filepath.Join(t.TempDir(), "usher.yaml")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		c, problems := Load(path, nil)
		if (c == nil) != (problems.Err() != nil) {
			t.Fatalf("config %v beside %v", c, problems)
		}
		if d, again := Load(path, nil); !reflect.DeepEqual(again, problems) || !reflect.DeepEqual(d, c) {
			t.Fatalf("read twice: %v\n%v\n%+v\n%+v", problems, again, c, d)
		}
	})
}
