package policy

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
)

// The published schema and the reference of the file are what the tables say.
func TestReferenceIsCurrent(t *testing.T) {
	for path, want := range map[string]string{
		"../docs/policy.md":          Reference(),
		"../docs/policy.schema.json": string(Schema(identity.DefaultCatalogue())),
	} {
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
			t.Errorf("%s is not what the tables say; run make generate", path)
		}
	}
}

func compileSchema(t testing.TB, cat identity.Catalogue) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(cat)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("policy.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("policy.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate says what the schema makes of a file; what is no YAML is no policy.
func validate(t testing.TB, s *jsonschema.Schema, src []byte) error {
	t.Helper()
	var value any
	if err := yaml.Unmarshal(src, &value); err != nil {
		return err
	}
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func TestSchema_TakesEveryWorkingFile(t *testing.T) {
	s := compileSchema(t, identity.DefaultCatalogue())
	var files []string
	for _, pattern := range []string{"testdata/working_*.yaml", "../examples/policies/*.yaml"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatal("no files", pattern, err)
		}
		files = append(files, found...)
	}
	for _, path := range files {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, s, src); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Each of these is wrong by its shape alone: the schema and the reader refuse
// it both.
func TestSchema_RefusesWrongShapes(t *testing.T) {
	s := compileSchema(t, identity.DefaultCatalogue())
	shapes := map[string]string{
		"no version":                    "parent: acme\n",
		"another version":               "version: 2\nparent: acme\n",
		"no parent":                     "version: 1\n",
		"parent that is no slug":        "version: 1\nparent: acme inc\n",
		"unknown key":                   "version: 1\nparent: acme\norganisations: {}\n",
		"a list":                        "- version\n",
		"organizations as a list":       "version: 1\nparent: acme\norganizations: []\n",
		"organization without a kind":   "version: 1\nparent: acme\norganizations: {a: {mode: scim}}\n",
		"unknown kind":                  "version: 1\nparent: acme\norganizations: {a: {kind: shop, mode: scim}}\n",
		"unknown mode":                  "version: 1\nparent: acme\norganizations: {a: {kind: team, mode: skim}}\n",
		"slug with a blank":             "version: 1\nparent: acme\norganizations: {a b: {kind: team, mode: scim}}\n",
		"mappings on in mode invite":    "version: 1\nparent: acme\norganizations: {a: {kind: team, mode: invite, group_mappings: true}}\n",
		"seat where there are none":     "version: 1\nparent: acme\norganizations: {a: {kind: console, mode: scim, default_seat: premium}}\n",
		"unknown seat":                  "version: 1\nparent: acme\norganizations: {a: {kind: team, mode: scim, default_seat: gold}}\n",
		"yes is no flag":                "version: 1\nparent: acme\norganizations: {a: {kind: team, mode: scim, group_mappings: yes}}\n",
		"unknown kind in sso":           "version: 1\nparent: acme\nsso: {required: {shop: true}}\n",
		"flag as a number":              "version: 1\nparent: acme\nsso: {restrict_org_creation: 1}\n",
		"empty limit":                   "version: 1\nparent: acme\nguards: {max_removals: {}}\n",
		"negative limit":                "version: 1\nparent: acme\nguards: {max_removals: {count: -1}}\n",
		"more than all":                 "version: 1\nparent: acme\nguards: {max_removals: {percent: 101}}\n",
		"half a person":                 "version: 1\nparent: acme\nguards: {max_removals: {count: 1.5}}\n",
		"limit of nothing":              "version: 1\nparent: acme\nguards: {max_new_administrators: {}}\n",
		"unknown effect":                "version: 1\nparent: acme\nguards: {scim_groups: holt}\n",
		"unknown schedule":              "version: 1\nparent: acme\nschedules: {director: '@daily'}\n",
		"mapping without a matcher":     string(with("mappings: [{name: a, org: con, role: user}]")),
		"mapping with two matchers":     string(with("mappings: [{name: a, group: a, when: 'true', org: con, role: user}]")),
		"mapping without an effect":     string(with("mappings: [{name: a, group: a, org: con}]")),
		"mapping without a name":        string(with("mappings: [{group: a, org: con, role: user}]")),
		"mapping without an org":        string(with("mappings: [{name: a, group: a, role: user}]")),
		"unknown role":                  string(with("mappings: [{name: a, group: a, org: con, role: develop}]")),
		"primary owner":                 string(with("mappings: [{name: a, group: a, org: ent, role: primary_owner}]")),
		"group as a number":             string(with("mappings: [{name: a, group: 7, org: con, role: user}]")),
		"blank group":                   string(with("mappings: [{name: a, group: ' ', org: con, role: user}]")),
		"mapping that is a text":        string(with("mappings: [a]")),
		"empty mappings":                string(with("mappings:")),
		"test without an expectation":   string(with("tests: [{name: a, person: {email: a@b.c}}]")),
		"no e-mail":                     string(with("tests: [{name: a, person: {email: nobody}, expect: {}}]")),
		"groups as a text":              string(with("tests: [{name: a, person: {email: a@b.c, groups: eng}, expect: {}}]")),
		"group without a name":          string(with("tests: [{name: a, person: {email: a@b.c, groups: [{externalId: x}]}, expect: {}}]")),
		"attributes as a list":          string(with("tests: [{name: a, person: {email: a@b.c, attributes: [a]}, expect: {}}]")),
		"unknown role in a test":        string(with("tests: [{name: a, person: {email: a@b.c}, expect: {con: {role: usr}}}]")),
		"unknown key in an expectation": string(with("tests: [{name: a, person: {email: a@b.c}, expect: {con: {rol: user}}}]")),
	}
	for _, name := range slices.Sorted(maps.Keys(shapes)) {
		if err := validate(t, s, []byte(shapes[name])); err == nil {
			t.Errorf("%s: the schema takes it", name)
		}
		if p, _ := Parse("p.yaml", []byte(shapes[name]), identity.DefaultCatalogue()); p != nil {
			t.Errorf("%s: the reader takes it", name)
		}
	}
	busted, err := os.ReadFile("testdata/busted_ten_mistakes.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if validate(t, s, busted) == nil {
		t.Error("the schema takes the file of many mistakes")
	}
}

// The roles and seats of the schema are the catalogue's.
func TestSchema_OfACatalogue(t *testing.T) {
	cat := identity.DefaultCatalogue()
	console := cat[identity.KindConsole]
	console.Roles = append(slices.Clone(console.Roles), identity.RoleSpec{Name: "custom"})
	cat[identity.KindConsole] = console
	src := with("mappings: [{name: a, group: a, org: con, role: custom}]")
	if err := validate(t, compileSchema(t, cat), src); err != nil {
		t.Error(err)
	}
	if validate(t, compileSchema(t, identity.DefaultCatalogue()), src) == nil {
		t.Error("the shipped catalogue has no role custom")
	}
}

// tables lists every table that can be reached from the root, by name.
func tables() map[string]*table {
	out := map[string]*table{}
	var visit func(t *table)
	visit = func(t *table) {
		out[t.name] = t
		for _, k := range t.keys {
			if k.of != nil {
				visit(k.of)
			}
		}
	}
	visit(fileKeys)
	return out
}

// What the reader takes and what the schema takes is the same: every key of
// every table stands in a file that is taken, the schema has exactly the tables' keys, and nothing else is allowed.
func TestSchema_HasTheReadersKeysAndNoOthers(t *testing.T) {
	used := map[string]bool{}
	files, err := filepath.Glob("testdata/working_*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var doc yaml.Node
		if err := yaml.Unmarshal(src, &doc); err != nil {
			t.Fatal(err)
		}
		eachKey(fileKeys, doc.Content[0], func(path string, _ *yaml.Node) { used[path] = true })
	}
	for name, table := range tables() {
		for _, k := range table.keys {
			if !used[name+" "+k.name] {
				t.Errorf("no working file uses %s of %s", k.name, name)
			}
			if k.doc == "" || !strings.HasSuffix(k.doc, ".") {
				t.Errorf("%s of %s has no sentence that says what it means", k.name, name)
			}
			if !k.required && k.def == nil && k.otherwise == "" && table != mappingKeys {
				t.Errorf("%s of %s may be left out, and nothing says what counts then", k.name, name)
			}
		}
	}
	var schema map[string]any
	if err := json.Unmarshal(Schema(identity.DefaultCatalogue()), &schema); err != nil {
		t.Fatal(err)
	}
	sameKeys(t, fileKeys, schema)
}

// sameKeys holds that a schema of an object lists exactly the keys of a table
// and allows no others.
func sameKeys(t *testing.T, table *table, schema map[string]any) {
	t.Helper()
	properties, _ := schema["properties"].(map[string]any)
	got, want := slices.Sorted(maps.Keys(properties)), table.names()
	slices.Sort(want)
	if !slices.Equal(got, want) || schema["additionalProperties"] != false {
		t.Errorf("%s: the schema has %v and allows others: %v; the reader takes %v", table.name, got, schema["additionalProperties"], want)
		return
	}
	for _, k := range table.keys {
		if k.of == nil {
			continue
		}
		below := properties[k.name].(map[string]any)
		switch k.form {
		case formBySlug:
			below = below["additionalProperties"].(map[string]any)
		case formList:
			below = below["items"].(map[string]any)
		case formGroups:
			below = below["items"].(map[string]any)["anyOf"].([]any)[1].(map[string]any)
		}
		sameKeys(t, k.of, below)
	}
}

// Every key of a table is read: no value of another form is taken in silence.
func TestEveryKeyIsRead(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"working_everything.yaml", "working_example.yaml"} {
		src, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		var doc yaml.Node
		if err := yaml.Unmarshal(src, &doc); err != nil {
			t.Fatal(err)
		}
		eachKey(fileKeys, doc.Content[0], func(path string, value *yaml.Node) {
			seen[path] = true
			was := *value
			*value = yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Content: []*yaml.Node{{Kind: yaml.SequenceNode, Tag: "!!seq"}}}
			changed, err := yaml.Marshal(&doc)
			*value = was
			if err != nil {
				t.Fatal(err)
			}
			if p, _ := Parse("p.yaml", changed, identity.DefaultCatalogue()); p != nil {
				t.Errorf("%s: a list of lists is taken", path)
			}
		})
	}
	for name, table := range tables() {
		for _, k := range table.keys {
			if !seen[name+" "+k.name] {
				t.Errorf("%s of %s was not tried", k.name, name)
			}
		}
	}
}

// eachKey calls fn with every key of a table in a file, the keys below it last.
func eachKey(t *table, n *yaml.Node, fn func(path string, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		at := slices.IndexFunc(t.keys, func(k key) bool { return k.name == n.Content[i].Value })
		if at < 0 {
			continue
		}
		k, value := &t.keys[at], n.Content[i+1]
		fn(t.name+" "+k.name, value)
		switch k.form {
		case formObject:
			eachKey(k.of, value, fn)
		case formList, formGroups:
			for _, item := range value.Content {
				eachKey(k.of, item, fn)
			}
		case formBySlug:
			for j := 1; j < len(value.Content); j += 2 {
				eachKey(k.of, value.Content[j], fn)
			}
		}
	}
}
