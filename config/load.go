package config

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
)

const (
	maxConfigBytes = 1 << 20
	maxSecretBytes = 64 << 10
)

// elsewhere are USHER_ variables that other parts of the program read.
var elsewhere = []string{"USHER_API_KEY", "USHER_SERVER", "USHER_SCIM_TOKEN", "USHER_ON_BEHALF_OF", "USHER_REQUIRE_SERVERS"}

// serviceLink matches what Kubernetes puts into every container of a namespace
// that has a Service whose name begins with usher; it is nobody's mistake.
var serviceLink = regexp.MustCompile(`^USHER_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)$`)

// Load reads the file at path (none when path is empty) and the environment
// (in the form of os.Environ), which overrides the file, which overrides the
// defaults. It reports every problem at once. The Config is nil when any
// problem is an error; warnings come beside a usable Config.
func Load(path string, environ []string) (*Config, Problems) {
	l := loader{file: map[string]raw{}, env: map[string]raw{}}
	if path != "" {
		l.readFile(path)
	}
	l.readEnvironment(environ)

	c := Default()
	c.OperatorKeyFile, c.SealingKeyFile = "", ""
	for _, s := range settings {
		l.apply(c, s)
	}
	c.Catalogue = l.catalogue()
	c.derive()
	l.crossCheck(c)

	l.problems.sort()
	if l.problems.Err() != nil {
		return nil, l.problems
	}
	return c, l.problems
}

// raw is a value as written, with its place.
type raw struct {
	value  string
	node   *yaml.Node // the catalogue only
	source string
	line   int
	column int
}

type loader struct {
	file, env map[string]raw // by dotted key
	problems  Problems
}

func (l *loader) fail(at raw, format string, args ...any) {
	l.problems = append(l.problems, Problem{Source: at.source, Line: at.line, Column: at.column, Message: fmt.Sprintf(format, args...)})
}

func (l *loader) warn(at raw, format string, args ...any) {
	l.fail(at, format, args...)
	l.problems[len(l.problems)-1].Warning = true
}

// keys lists every dotted key that may be written, secrets' files included.
func keys() []string {
	out := []string{catalogueKey}
	for _, s := range settings {
		out = append(out, s.key)
		if s.secret {
			out = append(out, s.key+"_file")
		}
	}
	return out
}

func (l *loader) readFile(path string) {
	data, err := readBounded(path, maxConfigBytes)
	if err != nil {
		l.fail(raw{source: path}, "the configuration cannot be read: %v", err)
		return
	}
	root, at, err := parse(data)
	if err != nil {
		at.source = path
		l.fail(at, "%v", err)
		return
	}
	if root != nil {
		l.mapping(path, "", root)
	}
}

// parse returns the root node of the one YAML document in data, nil when there
// is nothing in it.
func parse(data []byte) (*yaml.Node, raw, error) {
	loader, err := yaml.NewLoader(bytes.NewReader(data))
	if err != nil {
		return nil, raw{line: 1, column: 1}, errors.New("this is not valid YAML")
	}
	var doc, second yaml.Node
	var bad *yaml.LoadError
	switch err := loader.Load(&doc); {
	case errors.As(err, &bad):
		at, err := malformed(bad)
		return nil, at, err
	case errors.Is(err, io.EOF):
		return nil, raw{}, nil
	case err != nil:
		return nil, raw{line: 1, column: 1}, errors.New("this is not valid YAML")
	}
	if err := loader.Load(&second); !errors.Is(err, io.EOF) {
		return nil, raw{line: max(second.Line, 1), column: max(second.Column, 1)}, errors.New("a second YAML document begins here; write one only")
	}
	if len(doc.Content) == 0 || isNull(doc.Content[0]) {
		return nil, raw{}, nil
	}
	return doc.Content[0], raw{}, nil
}

// malformed returns where a text stops being YAML, and why.
func malformed(e *yaml.LoadError) (raw, error) {
	at, why := e.Mark, e.Message
	switch begun := e.ContextMark.Line; {
	case e.ContextMsg == "while scanning a quoted scalar" && strings.Contains(e.Message, "end of stream"):
		// The text went on to the end of the file: what is wrong is where it began.
		at, why = e.ContextMark, "the quotation mark here is never closed"
	case e.ContextMsg != "" && begun > 0 && begun < e.Mark.Line:
		why += fmt.Sprintf(" %s, which begins on line %d", e.ContextMsg, begun)
	case e.ContextMsg != "":
		why += " " + e.ContextMsg
	}
	return raw{line: max(at.Line, 1), column: max(at.Column, 1)}, errors.New("this is not valid YAML: " + why)
}

// mapping walks one level of the file; prefix is the dotted path so far.
func (l *loader) mapping(source, prefix string, node *yaml.Node) {
	at := place(source, node)
	if node.Kind != yaml.MappingNode {
		l.fail(at, "%s must hold keys with values", cmp.Or(strings.TrimSuffix(prefix, "."), "the configuration"))
		return
	}
	known := keys()
	first := map[string]int{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		name, value := node.Content[i], node.Content[i+1]
		key, at := prefix+name.Value, place(source, name)
		if line, twice := first[name.Value]; twice {
			l.fail(at, "%s is written twice; it is on line %d already", key, line)
			continue
		}
		first[name.Value] = name.Line
		if before, twice := l.file[key]; twice { // in both ways: with a dot, and by levels
			l.fail(at, "%s is written twice; it is on line %d already", key, before.line)
			continue
		}
		isSection := slices.ContainsFunc(known, func(k string) bool { return strings.HasPrefix(k, key+".") })
		switch {
		case !isSection && !slices.Contains(known, key):
			l.fail(at, "unknown key %s%s", key, suggestion(key, append(sections(), known...)))
		case isNull(value):
			l.fail(place(source, value), "%s has no value; write one or remove the line", key)
		case isSection:
			l.mapping(source, key+".", value)
		case key == catalogueKey:
			at.node = value
			l.file[key] = at
		case value.Kind != yaml.ScalarNode:
			l.fail(place(source, value), "%s must be a single value", key)
		default:
			at = place(source, value)
			at.value = value.Value
			l.file[key] = at
		}
	}
}

// sections lists the keys that hold other keys.
func sections() []string {
	var out []string
	for _, s := range settings {
		if section, _, ok := strings.Cut(s.key, "."); ok && !slices.Contains(out, section) {
			out = append(out, section)
		}
	}
	return out
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func place(source string, n *yaml.Node) raw {
	return raw{source: source, line: n.Line, column: n.Column}
}

func (l *loader) readEnvironment(environ []string) {
	known := map[string]string{}
	names := slices.Clone(elsewhere)
	for _, k := range keys() {
		known[envName(k)] = k
		names = append(names, envName(k))
	}
	for _, kv := range environ {
		name, value, _ := strings.Cut(kv, "=")
		if !strings.HasPrefix(name, "USHER_") || slices.Contains(elsewhere, name) {
			continue
		}
		key, ok := known[name]
		switch {
		case ok && value == "":
			// Compose files and units pass variables on empty when they are not set.
		case ok:
			l.env[key] = raw{value: value, source: name}
		case serviceLink.MatchString(name):
		default:
			l.fail(raw{source: name}, "unknown environment variable %s%s", name, suggestion(name, names))
		}
	}
}

// apply sets one setting from the source that wins. The other source is still
// parsed, so that a mistake in it shows before it starts to count.
func (l *loader) apply(c *Config, s setting) {
	for _, from := range []map[string]raw{l.file, l.env} {
		v, given := from[s.key]
		if file, ok := from[s.key+"_file"]; ok && s.secret {
			if given {
				l.fail(file, "%s and %s_file are both set; keep one", s.key, s.key)
				continue
			}
			content, err := readBounded(file.value, maxSecretBytes)
			if err != nil {
				l.fail(file, "%s_file cannot be read: %v", s.key, err)
				continue
			}
			v, given = file, true
			v.value = strings.TrimRight(string(content), "\r\n")
		}
		if !given {
			continue
		}
		if err := s.set(c, v.value); err != nil {
			l.fail(v, "%s: %v", s.key, err)
		}
	}
}

// at returns where key was set, for problems that concern several keys.
func (l *loader) at(key string) raw {
	for _, from := range []map[string]raw{l.env, l.file} {
		for _, k := range []string{key, key + "_file"} {
			if v, ok := from[k]; ok {
				return v
			}
		}
	}
	return raw{}
}

// crossCheck reports what no single key shows.
func (l *loader) crossCheck(c *Config) {
	if c.Listen == c.OperationsListen && !strings.HasSuffix(c.Listen, ":0") {
		l.fail(l.at("operations_listen"), "operations_listen and listen are both %s; give each an address of its own", c.Listen)
	}
	if (c.TLS.CertFile == "") != (c.TLS.KeyFile == "") {
		present, missing := "tls.cert_file", "tls.key_file"
		if c.TLS.CertFile == "" {
			present, missing = missing, present
		}
		l.fail(l.at(present), "%s is set and %s is not; TLS needs both", present, missing)
	}
	if c.TLS.ClientCertificates && !c.TLS.Enabled() {
		l.fail(l.at("tls.client_certificates"), "tls.client_certificates needs TLS; set tls.cert_file and tls.key_file")
	}
	for key, path := range map[string]string{"tls.cert_file": c.TLS.CertFile, "tls.key_file": c.TLS.KeyFile} {
		if path == "" {
			continue
		}
		if _, err := readBounded(path, maxConfigBytes); err != nil {
			l.fail(l.at(key), "%s cannot be read: %v", key, err)
		}
	}
	if c.PolicyDir != "" {
		info, err := os.Stat(c.PolicyDir)
		switch {
		case err != nil:
			// A missing mount must not keep a daemon with stored policies from starting.
			l.warn(l.at("policy_dir"), "policy_dir cannot be read, the last accepted policies keep serving: %v", plainPathError(c.PolicyDir, err))
		case !info.IsDir():
			l.fail(l.at("policy_dir"), "policy_dir: %s is not a directory", c.PolicyDir)
		}
	}
	l.checkRedis(c)
}

// checkRedis reports what is wrong with redis_url beside its form.
func (l *loader) checkRedis(c *Config) {
	if c.FailStatic && (!c.DatabaseURL.IsSet() || !c.RedisURL.IsSet()) {
		l.fail(l.at("fail_static"), "fail_static needs database_url and redis_url; set both or leave it out")
	}
	if !c.RedisURL.IsSet() {
		return
	}
	if r, err := ParseRedis(c.RedisURL.Reveal()); err == nil && r.Cluster && c.FailStatic {
		l.fail(l.at("fail_static"), "fail_static needs one Redis, or one behind sentinels: in a cluster nobody can tell that every daemon reaches every node")
	}
	if !c.DatabaseURL.IsSet() {
		l.warn(l.at("redis_url"), "redis_url is of use to several daemons on one database_url; with the embedded store there is one")
	}
	if r, err := ParseRedis(c.RedisURL.Reveal()); err == nil && r.CAFile != "" {
		if _, err := readBounded(r.CAFile, maxConfigBytes); err != nil {
			l.fail(l.at("redis_url"), "redis_url: ca_file cannot be read: %v", err)
		}
	}
}

// catalogue returns the catalogue of the source that wins; as with every key,
// the other source is read for its mistakes.
func (l *loader) catalogue() identity.Catalogue {
	out := identity.DefaultCatalogue()
	if v, ok := l.file[catalogueKey]; ok {
		out = l.readCatalogue(v)
	}
	if v, ok := l.env[catalogueKey]; ok {
		node, at, err := parse([]byte(v.value))
		switch {
		case err != nil:
			at.source = v.source
			l.fail(at, "%v", err)
		case node != nil:
			v.node = node
			out = l.readCatalogue(v)
		}
	}
	return out
}

// readBounded reads a file of at most limit bytes. Its errors name the path
// and the reason only.
func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, plainPathError(path, err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, plainPathError(path, err)
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s is larger than %d bytes", path, limit)
	}
	return data, nil
}

func plainPathError(path string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return fmt.Errorf("%s: %w", path, pe.Err)
	}
	return err
}
