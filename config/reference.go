package config

//go:generate go test -run ^TestReferenceIsCurrent$ -update .

import (
	"fmt"
	"strings"

	"usher/internal/identity"
)

// Reference returns docs/configuration.md: every key with its environment
// variable, default and meaning, from the table that Load itself reads.
func Reference() string {
	var b strings.Builder
	b.WriteString(referenceHead)
	b.WriteString("| key | environment | default | form | meaning |\n|---|---|---|---|---|\n")
	for _, s := range settings {
		row(&b, s.key, s.env(), shownDefault(s), s.form, s.doc)
		if s.secret {
			row(&b, s.key+"_file", envName(s.key+"_file"), "none", "file", fmt.Sprintf("A file that holds `%s`, so that the value is in neither the configuration nor the environment.", s.key))
		}
	}
	row(&b, catalogueKey, envName(catalogueKey), "see below", "YAML", "Roles and seat tiers of each kind of organization.")
	b.WriteString(referenceCatalogue)
	writeCatalogue(&b, identity.DefaultCatalogue())
	b.WriteString("```\n")
	return b.String()
}

func row(b *strings.Builder, key, env, def, form, doc string) {
	fmt.Fprintf(b, "| `%s` | `%s` | %s | %s | %s |\n", key, env, def, form, doc)
}

func shownDefault(s setting) string {
	switch {
	case s.show != "":
		return s.show
	case s.def != "":
		return "`" + s.def + "`"
	default:
		return "none"
	}
}

// writeCatalogue writes c in the form of the catalogue key.
func writeCatalogue(b *strings.Builder, c identity.Catalogue) {
	b.WriteString("catalogue:\n")
	for _, kind := range identity.Kinds {
		k := c[kind]
		fmt.Fprintf(b, "  %s:\n    default_role: %s\n", kind, k.DefaultRole)
		seats := make([]string, len(k.Seats))
		for i, t := range k.Seats {
			seats[i] = string(t)
		}
		fmt.Fprintf(b, "    seats: [%s]\n    roles:\n", strings.Join(seats, ", "))
		for _, r := range k.Roles {
			fmt.Fprintf(b, "      - {name: %s", r.Name)
			if r.Administers {
				b.WriteString(", administers: true")
			}
			if len(r.Includes) > 0 {
				names := make([]string, len(r.Includes))
				for i, n := range r.Includes {
					names[i] = string(n)
				}
				fmt.Fprintf(b, ", includes: [%s]", strings.Join(names, ", "))
			}
			b.WriteString("}\n")
		}
	}
}

const referenceHead = `# Configuration

<!-- Generated from the table in config/settings.go: make generate. -->

` + "`usher serve`" + ` needs no configuration: it listens on ` + "`:8080`" + ` and keeps its data in ` + "`./usher-data`" + `.
What differs is written in a file given by ` + "`--config usher.yaml`" + `, in the environment, or both. The environment overrides the file, the file overrides the defaults.

- Dots are levels: ` + "`log.level`" + ` is ` + "`log: {level: debug}`" + ` in the file and ` + "`USHER_LOG_LEVEL`" + ` in the environment. An empty variable counts as not set.
- Everything is checked at start, and by ` + "`usher check-config usher.yaml`" + `: unknown keys and variables are errors, and all mistakes are reported at once, with their place and the name that was probably meant; and what is in the files that hold keys and certificates.
- ` + "`USHER_API_KEY`, `USHER_SERVER`, `USHER_SCIM_TOKEN`" + ` and ` + "`USHER_ON_BEHALF_OF`" + ` belong to the command line, ` + "`USHER_REQUIRE_SERVERS`" + ` to the tests. What Kubernetes adds for a Service (` + "`USHER_SERVICE_HOST`, `USHER_PORT`" + `, …) is passed over.
- Paths are relative to the directory usher is started in; one that begins with ` + "`~` or `$`" + ` is refused. Secrets are never printed; logs say only that they are set.

`

const referenceCatalogue = `
## Roles and seats

` + "`catalogue`" + ` replaces the roles and seat tiers of the kinds it names; the other kinds keep what is shipped. In the environment the same YAML is the value of ` + "`USHER_CATALOGUE`" + `.

- ` + "`roles`" + `: from highest to lowest; the highest wins where several rules match. At least one has ` + "`administers: true`" + `. ` + "`includes`" + ` names lower roles whose rights are part of this one; what those include is included too. Two roles of which neither includes the other are incomparable, and policies warn when one of them loses.
- ` + "`seats`" + `: from best to least; empty where a kind has no seats.
- ` + "`default_role`" + `: what people get when no rule gives a role; ` + "`user`" + ` when left out.
- ` + "`team_scim: true`" + ` beside the kinds lets organizations of kind team, and consoles under a parent that pays for nothing else, use mode ` + "`scim`" + `, which their plan does not offer as shipped. Who is in it stays in it when this is turned off.
- ` + "`primary_owner`" + ` is reserved: it stands above every catalogue and is moved by transfer only.

What is shipped:

` + "```yaml\n"
