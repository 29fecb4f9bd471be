// Package archtest owns the rules of how the rooms of usher stand to each
// other: who may import whom, who may name which table, how long a file may be,
// and that CONTRIBUTING.md knows them all. Its test applies them to the whole
// module; the rules are functions over plain data, so that they are tested
// themselves.
package archtest

import (
	"fmt"
	"slices"
	"strings"
)

// module is the module path that every room's import path begins with.
const module = "usher/"

// Package is what the rules look at: one package's import path below the
// module and everything its non-test files import.
type Package struct {
	Path    string
	Imports []string
}

// layers lists every room from the lowest to the highest. A room imports rooms
// of lower layers only; within a layer only a room's own family (see family).
// A package that is not listed is an error: whoever adds a room places it.
var layers = [][]string{
	{"internal/identity", "internal/address", "internal/nearest", "internal/linediff", "internal/crontab", "internal/requestid", "internal/slots", "internal/failpoint", "internal/outgoing", "internal/seal", "internal/testserver", "internal/testdns", "internal/testidp", "internal/testldap", "internal/load", "internal/faultproxy"},
	{"mappings", "config", "internal/store", "internal/cache", "scim/schema", "scim/filter"},
	{"policy", "scim/codec", "scim/patch"},
	{
		"internal/store/people", "internal/store/directory", "internal/store/tenants", "internal/store/policies",
		"internal/store/events", "internal/store/leases", "internal/store/dirty", "internal/store/runs", "internal/store/credentials", "internal/store/dialectlog", "internal/store/schedules", "internal/store/answers", "internal/store/invitations", "internal/store/merges", "internal/store/claims", "internal/store/fleet", "internal/store/ldapstate", "internal/store/sources",
	},
	{"internal/provision/plan", "internal/provision/guard", "internal/store/copying"},
	{"internal/provision"},
	{"internal/tenancy", "internal/tenancy/domains", "internal/auth"},
	{"policy/live", "internal/client", "internal/verify"},
	{"scim", "jit", "jit/hooks", "sync/directory", "sync/ldap", "sync/source", "sync/dns", "sync/schedule", "sync/watch", "internal/api"},
	{"internal/daemon"},
	{"internal/demo"},
	{"cmd/usher"},
	// What only tests and measurements use.
	{
		"internal/store/storetest", "internal/store/migrated", "internal/interleave", "internal/worldmodel", "internal/archtest", "internal/mutants", "internal/nodding", "internal/patchmodel", "internal/allocated", "internal/bench", "internal/bench/library", "internal/bench/bare",
		"internal/bench/stored", "internal/bench/planned", "internal/bench/handwritten", "internal/bench/reconciled", "internal/bench/cmd", "deploy", "e2e",
	},
}

// families are rooms that may import each other within their layer, by the
// prefix of their path.
var families = []string{"scim", "jit", "sync", "internal/provision", "internal/tenancy", "internal/bench"}

// onlyImportedBy names what is kept to its adapter: an import path, its
// subpackages included, and the rooms whose packages may have it.
var onlyImportedBy = []struct {
	path  string
	rooms []string
}{
	{"database/sql", []string{"internal/store"}},
	{"modernc.org/sqlite", []string{"internal/store"}},
	{"modernc.org/libc", []string{"internal/store"}},
	{"github.com/jackc/pgx", []string{"internal/store", "internal/testserver", "internal/bench/handwritten"}},
	{"github.com/pressly/goose", []string{"internal/store"}},
	{"github.com/redis/go-redis", []string{"internal/cache"}},
	{"github.com/go-redis/redis_rate", []string{"internal/cache"}},
	{"github.com/maypok86/otter", []string{"internal/cache"}},
	{"github.com/go-ldap/ldap", []string{"sync/ldap", "internal/bench/reconciled"}},
	{"github.com/miekg/dns", []string{"sync/dns", "internal/testdns"}},
	{"github.com/robfig/cron", []string{"sync/schedule"}},
	{"github.com/elimity-com/scim", []string{"scim", "internal/bench"}},
	{"github.com/danielgtaylor/huma", []string{"internal/api"}},
	{"github.com/fsnotify/fsnotify", []string{"policy/live"}},
	{"github.com/go-jose/go-jose", []string{"internal/auth", "internal/testidp"}},
	{"github.com/alecthomas/kong", []string{"cmd"}},
	{module + "config", []string{"cmd", "internal/daemon", "internal/demo", "deploy"}},
	{module + "internal/daemon", []string{"cmd", "internal/demo", "e2e"}},
	// Servers for tests: these rooms hold tests only, or measure, and test files
	// of the others are free.
	{module + "internal/testserver", []string{"internal/store/storetest", "internal/store/migrated", "e2e", "internal/bench/cmd"}},
	{module + "internal/testdns", []string{"internal/demo", "e2e"}},
	{module + "internal/testidp", []string{"internal/bench", "e2e"}},
	{module + "internal/testldap", []string{"e2e"}},
	{module + "internal/faultproxy", []string{"e2e"}},
}

// mayImportOnly names rooms that are held tighter than their layer: of the
// module they import only what is listed.
var mayImportOnly = map[string][]string{
	"internal/identity":   {},
	"internal/address":    {},
	"internal/testserver": {},
	"internal/testdns":    {},
	"internal/testidp":    {},
	"internal/testldap":   {},
	"internal/faultproxy": {},
	"internal/load":       {},
	"internal/patchmodel": {}, // it judges what is written apart from it
	"internal/verify":     {}, // it knows a server by its answers alone
	"internal/cache":      {"internal/identity"},
	"config":              {"internal/identity", "internal/nearest", "internal/crontab"},
	"internal/store":      {"internal/identity", "internal/failpoint"},
	"scim/schema":         {"internal/identity"},
	"scim/filter":         {"internal/identity", "scim/schema"},
	"mappings":            {"internal/identity", "internal/address", "internal/nearest"},
}

// pure names rooms without input, output or clock: they import none of these.
var pure = []string{"internal/identity", "internal/address", "internal/nearest", "internal/linediff", "mappings", "scim/schema", "scim/filter", "scim/patch", "scim/codec"}

var impure = []string{"os", "net", "net/http", "io/ioutil", "os/exec", "database/sql", "math/rand", "math/rand/v2", "crypto/rand"}

// vague are names that say nothing about what a package owns.
var vague = []string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "base", "lib", "types"}

// CheckImports returns every breach of the import rules, one line each.
func CheckImports(packages []Package) []string {
	var out []string
	for _, p := range packages {
		layer := layerOf(p.Path)
		if layer < 0 {
			out = append(out, fmt.Sprintf("%s stands in no layer; place it in internal/archtest", p.Path))
		}
		for _, element := range strings.Split(p.Path, "/") {
			if slices.Contains(vague, element) {
				out = append(out, fmt.Sprintf("%s: the name %q does not say what the package owns", p.Path, element))
			}
		}
		for _, imported := range p.Imports {
			out = append(out, checkImport(p.Path, layer, imported)...)
		}
	}
	return out
}

func checkImport(path string, layer int, imported string) []string {
	var out []string
	for _, rule := range onlyImportedBy {
		allowed := within(module+path, rule.path) || slices.ContainsFunc(rule.rooms, func(r string) bool { return within(path, r) })
		if within(imported, rule.path) && !allowed {
			out = append(out, fmt.Sprintf("%s imports %s, which only %s may", path, imported, strings.Join(rule.rooms, ", ")))
		}
	}
	if slices.Contains(pure, path) && slices.Contains(impure, imported) {
		out = append(out, fmt.Sprintf("%s is pure and imports %s", path, imported))
	}
	if path == "internal/identity" && strings.Contains(strings.Split(imported, "/")[0], ".") {
		out = append(out, fmt.Sprintf("%s imports %s; it has the standard library only", path, imported))
	}
	room, ours := strings.CutPrefix(imported, module)
	if !ours {
		return out
	}
	if only, tight := mayImportOnly[path]; tight && !slices.Contains(only, room) {
		out = append(out, fmt.Sprintf("%s may import of ours only %v, not %s", path, only, room))
	}
	switch to := layerOf(room); {
	case to > layer && layer >= 0:
		out = append(out, fmt.Sprintf("%s imports %s, which stands above it", path, room))
	case to == layer && layer >= 0 && !sameFamily(path, room):
		out = append(out, fmt.Sprintf("%s imports %s, which stands beside it", path, room))
	}
	return out
}

func layerOf(path string) int {
	return slices.IndexFunc(layers, func(l []string) bool { return slices.Contains(l, path) })
}

func sameFamily(a, b string) bool {
	return slices.ContainsFunc(families, func(f string) bool { return within(a, f) && within(b, f) })
}

// within reports whether path is room or below it.
func within(path, room string) bool { return path == room || strings.HasPrefix(path, room+"/") }
