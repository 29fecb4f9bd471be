package deploy

import (
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v4"

	"usher/config"
)

const root = ".."

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// instruction is one instruction of a Dockerfile, continued lines joined.
type instruction struct{ name, args string }

func dockerfile(t *testing.T) []instruction {
	var out []instruction
	text := strings.ReplaceAll(read(t, "Dockerfile"), "\\\n", " ")
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			name, args, _ := strings.Cut(line, " ")
			out = append(out, instruction{strings.ToUpper(name), strings.TrimSpace(args)})
		}
	}
	return out
}

// only returns the arguments of every instruction of that name.
func only(in []instruction, name string) []string {
	var out []string
	for _, i := range in {
		if i.name == name {
			out = append(out, i.args)
		}
	}
	return out
}

// copied returns what the first stage takes from the repository.
func copied(t *testing.T) []string {
	var out []string
	for _, args := range only(dockerfile(t), "COPY") {
		if strings.HasPrefix(args, "--from=") {
			continue
		}
		fields := strings.Fields(args)
		out = append(out, fields[:len(fields)-1]...)
	}
	return out
}

// The image is built from what the Dockerfile copies and nothing else, with
// the command that it runs.
func TestTheImageBuilds(t *testing.T) {
	src := t.TempDir()
	for _, name := range copied(t) {
		from, to := filepath.Join(root, name), filepath.Join(src, name)
		info, err := os.Stat(from)
		if err != nil {
			t.Fatalf("COPY %s: %v", name, err)
		}
		if info.IsDir() {
			err = os.CopyFS(to, os.DirFS(from))
		} else {
			err = os.WriteFile(to, []byte(read(t, from)), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	var build string
	for _, run := range only(dockerfile(t), "RUN") {
		if strings.Contains(run, "go build") {
			build = run
		}
	}
	if !strings.Contains(build, "CGO_ENABLED=0 ") || !strings.Contains(build, " -o /out/usher ") {
		t.Fatalf("the build is not the static one expected: %q", build)
	}
	binary := filepath.Join(t.TempDir(), "usher")
	cmd := exec.Command("sh", "-ec", strings.ReplaceAll(build, "/out/usher", binary))
	cmd.Dir = src
	cmd.Env = append(os.Environ(), "VERSION=image-test")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", build, err, out)
	}
	out, err := exec.Command(binary, "version").CombinedOutput()
	if err != nil || !strings.Contains(string(out), "image-test") {
		t.Errorf("usher version of the image: %v %q", err, out)
	}
	for _, flags := range [][]string{command(t), unitCommand(t)} {
		checkFlags(t, binary, flags)
	}
}

// command returns ENTRYPOINT and CMD of the image.
func command(t *testing.T) []string {
	var words []string
	for _, name := range []string{"ENTRYPOINT", "CMD"} {
		for _, args := range only(dockerfile(t), name) {
			var list []string
			if err := yaml.Load([]byte(args), &list); err != nil {
				t.Fatalf("%s is not in exec form: %v", name, err)
			}
			words = append(words, list...)
		}
	}
	return words
}

func unitCommand(t *testing.T) []string {
	return strings.Fields(unit(t)["ExecStart"][0])
}

// checkFlags asks the binary itself whether it knows the subcommand and every
// flag of a command line.
func checkFlags(t *testing.T, binary string, words []string) {
	t.Helper()
	if len(words) < 2 || filepath.Base(words[0]) != "usher" {
		t.Fatalf("not a command of usher: %q", words)
	}
	help, err := exec.Command(binary, words[1], "--help").CombinedOutput()
	if err != nil {
		t.Fatalf("usher %s --help: %v\n%s", words[1], err, help)
	}
	for _, w := range words[2:] {
		if name, _, _ := strings.Cut(w, "="); strings.HasPrefix(w, "--") && !regexp.MustCompile(regexp.QuoteMeta(name)+`\b`).Match(help) {
			t.Errorf("usher %s has no flag %s", words[1], name)
		}
	}
}

func TestTheImageRunsUnprivileged(t *testing.T) {
	in := dockerfile(t)
	users := only(in, "USER")
	if len(users) != 1 || !regexp.MustCompile(`^[1-9]\d+:[1-9]\d+$`).MatchString(users[0]) {
		t.Fatalf("USER %q: orchestrators tell an unprivileged user by its number alone", users)
	}
	if !strings.Contains(strings.Join(only(in, "COPY"), "\n"), "--chown="+users[0]+" /out/data /data") {
		t.Errorf("/data does not belong to the user %s", users[0])
	}
	from := only(in, "FROM")
	if len(from) != 2 {
		t.Fatalf("FROM %q, want two stages", from)
	}
	goVersion := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(read(t, filepath.Join(root, "go.mod")))
	if len(goVersion) != 2 || !strings.HasPrefix(from[0], "golang:"+goVersion[1]+"-") {
		t.Errorf("the image builds with %q, go.mod says %q", from[0], goVersion)
	}
}

// environment checks variables as the daemon would, and returns them loaded.
func environment(t *testing.T, environ []string) *config.Config {
	t.Helper()
	c, problems := config.Load("", environ)
	if len(problems) != 0 {
		t.Fatalf("%q: %v", environ, problems)
	}
	return c
}

func port(t *testing.T, address string) string {
	t.Helper()
	_, p, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTheImageFitsTheConfiguration(t *testing.T) {
	in := dockerfile(t)
	c := environment(t, strings.Fields(strings.Join(only(in, "ENV"), " ")))
	if volumes := only(in, "VOLUME"); !slices.Contains(volumes, c.DataDir) {
		t.Errorf("data_dir %s is no volume: %q", c.DataDir, volumes)
	}
	if exposed := only(in, "EXPOSE"); !slices.Equal(exposed, []string{port(t, c.Listen)}) {
		t.Errorf("EXPOSE %q, the daemon listens on %s", exposed, c.Listen)
	}
}

func TestCompose(t *testing.T) {
	var file struct {
		Services map[string]struct {
			Build       struct{ Context, Dockerfile string }
			Environment map[string]string
			Ports       []string
			Volumes     []string
			ReadOnly    bool   `yaml:"read_only"`
			StopGrace   string `yaml:"stop_grace_period"`
		}
		Volumes map[string]any
	}
	if err := yaml.Load([]byte(read(t, "compose.yaml")), &file); err != nil {
		t.Fatal(err)
	}
	s, ok := file.Services["usher"]
	if !ok {
		t.Fatal("no service usher")
	}
	if _, err := os.Stat(filepath.Join(s.Build.Context, s.Build.Dockerfile)); err != nil {
		t.Error(err)
	}
	var environ []string
	for k, v := range s.Environment {
		environ = append(environ, k+"="+v)
	}
	c := environment(t, environ)
	want := []string{port(t, c.Listen) + ":" + port(t, c.Listen), "127.0.0.1:" + port(t, c.OperationsListen) + ":" + port(t, c.OperationsListen)}
	if !slices.Equal(s.Ports, want) {
		t.Errorf("ports %q, want %q", s.Ports, want)
	}
	if !s.ReadOnly {
		t.Error("the root file system is not read-only")
	}
	for _, v := range s.Volumes {
		name, target, _ := strings.Cut(v, ":")
		if _, declared := file.Volumes[name]; !declared || !slices.Contains(only(dockerfile(t), "VOLUME"), target) {
			t.Errorf("volume %s is not declared, or not one of the image", v)
		}
	}
}

func TestComposeWithPostgres(t *testing.T) {
	type service struct {
		Environment map[string]string
		Volumes     []string
		DependsOn   []string `yaml:"depends_on"`
	}
	var file struct {
		Services map[string]service
		Volumes  map[string]any
	}
	if err := yaml.Load([]byte(read(t, "compose.postgres.yaml")), &file); err != nil {
		t.Fatal(err)
	}
	// What compose fills in from the environment.
	filled := regexp.MustCompile(`\$\{POSTGRES_PASSWORD:\?[^}]*\}`)
	var environ []string
	for k, v := range file.Services["usher"].Environment {
		environ = append(environ, k+"="+filled.ReplaceAllString(v, "filled1n"))
	}
	database, err := url.Parse(environment(t, environ).DatabaseURL.Reveal())
	if err != nil {
		t.Fatal(err)
	}
	c := environment(t, environ)
	if redis, err := config.ParseRedis(c.RedisURL.Reveal()); err != nil || !slices.Equal(redis.Addrs, []string{"redis:6379"}) || !slices.Contains(file.Services["usher"].DependsOn, "redis") {
		t.Errorf("usher and Redis do not meet: %v", err)
	}
	server := file.Services["postgres"]
	password, _ := database.User.Password()
	if database.Hostname() != "postgres" || !slices.Contains(file.Services["usher"].DependsOn, "postgres") || password != "filled1n" ||
		database.User.Username() != server.Environment["POSTGRES_USER"] || database.Path != "/"+server.Environment["POSTGRES_DB"] {
		t.Errorf("usher and the database do not meet: %s, %v", database.Redacted(), server.Environment)
	}
	for _, v := range server.Volumes {
		if name, _, _ := strings.Cut(v, ":"); len(file.Volumes) != 1 || file.Volumes[name] == nil {
			t.Errorf("volume %s is not declared", v)
		}
	}
}

// unit returns the settings of the systemd unit.
func unit(t *testing.T) map[string][]string {
	out := map[string][]string{}
	for _, line := range strings.Split(read(t, "usher.service"), "\n") {
		if key, value, ok := strings.Cut(line, "="); ok && !strings.HasPrefix(line, "#") {
			out[key] = append(out[key], value)
		}
	}
	return out
}

func TestUnit(t *testing.T) {
	u := unit(t)
	for key, want := range map[string]string{"DynamicUser": "yes", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes", "CapabilityBoundingSet": ""} {
		if got := u[key]; !slices.Equal(got, []string{want}) {
			t.Errorf("%s=%q, want %q", key, got, want)
		}
	}
	c := environment(t, u["Environment"])
	if want := "/var/lib/" + u["StateDirectory"][0]; c.DataDir != want {
		t.Errorf("data_dir is %s, the unit may write to %s only", c.DataDir, want)
	}
	if stop, err := time.ParseDuration(u["TimeoutStopSec"][0]); err != nil || stop <= c.ShutdownDelay+c.ShutdownTimeout {
		t.Errorf("systemd kills after %s (%v), shutdown_delay is %s and shutdown_timeout %s", stop, err, c.ShutdownDelay, c.ShutdownTimeout)
	}
	if _, problems := config.Load("usher.yaml", nil); len(problems) != 0 {
		t.Error(problems)
	}
}

// systemd judges the unit where it is installed; the binary's place is given
// by a path that exists, as the unit's own does not on a build machine.
func TestUnitInTheEyesOfSystemd(t *testing.T) {
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Log("systemd-analyze is not installed: the unit is checked by TestUnit alone")
		return
	}
	words := unitCommand(t)
	path := filepath.Join(t.TempDir(), "usher.service")
	text := strings.Replace(read(t, "usher.service"), "ExecStart="+words[0], "ExecStart=/bin/true", 1)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(analyze, "verify", "--man=no", "--recursive-errors=no", path).CombinedOutput(); err != nil || strings.Contains(string(out), "usher.service") {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
}

// Every alert asks for metrics that the daemon has, and docs/operations.md has a row that
// says where to look when it rings.
func TestAlertsAskForMetricsThatExist(t *testing.T) {
	var file struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Labels      map[string]string
				Annotations map[string]string
			}
		}
	}
	if err := yaml.Unmarshal([]byte(read(t, "alerts.yaml")), &file); err != nil {
		t.Fatal(err)
	}
	reference, rules := read(t, filepath.Join(root, "docs", "metrics.md")), 0
	operations := read(t, filepath.Join(root, "docs", "operations.md"))
	for _, g := range file.Groups {
		for _, r := range g.Rules {
			rules++
			if r.Alert == "" || r.Labels["severity"] == "" || r.Annotations["summary"] == "" || r.Annotations["description"] == "" {
				t.Errorf("%+v does not say enough", r)
			}
			if !regexp.MustCompile("(?m)^\\|.*`" + r.Alert + "`.* \\| .+ \\| \\[.+\\]\\(.+\\) \\|$").MatchString(operations) {
				t.Errorf("docs/operations.md does not say what to do when %s rings", r.Alert)
			}
			metrics := regexp.MustCompile(`usher_\w+`).FindAllString(r.Expr, -1)
			if len(metrics) == 0 {
				t.Errorf("%s asks for no metric", r.Alert)
			}
			for _, m := range metrics {
				if !strings.Contains(reference, "| `"+m+"` |") {
					t.Errorf("%s asks for %s, which docs/metrics.md does not have", r.Alert, m)
				}
			}
		}
	}
	if rules == 0 {
		t.Error("there are no alerts")
	}
}
