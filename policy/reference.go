package policy

//go:generate go test -run ^TestReferenceIsCurrent$ -update .

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"usher/internal/identity"
	"usher/mappings"
)

//go:embed reference.txt
var referenceHead string

// Reference returns docs/policy.md: every key of a policy file with its form,
// default and meaning, from the tables the strict reader uses.
func Reference() string {
	var b strings.Builder
	b.WriteString(strings.Replace(referenceHead, "BOUNDS", fmt.Sprintf("%d MiB, %d organizations, %d mappings (%d of them with an expression) and %d tests, and no text in it more than %d KiB",
		MaxSize>>20, maxOrganizations, maxRules, mappings.MaxExpressions, maxTests, maxText>>10), 1))
	b.WriteString("\n## Keys\n")
	writeTable(&b, fileKeys)
	b.WriteString("\n## Roles and seat tiers\n\nWhat usher ships, from the highest to the lowest. An operator may change them in the daemon's configuration; `usher policy check --config usher.yaml` then reads them there.\n\n| kind | roles | seat tiers |\n|---|---|---|\n")
	cat := identity.DefaultCatalogue()
	for _, kind := range identity.Kinds {
		roles := make([]string, len(cat[kind].Roles))
		for i, r := range cat[kind].Roles {
			roles[i] = "`" + string(r.Name) + "`"
			if r.Administers {
				roles[i] += " (administers)"
			}
		}
		seats := "none"
		if s := words(cat[kind].Seats); len(s) > 0 {
			seats = quotedList(s)
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", kind, strings.Join(roles, ", "), seats)
	}
	return b.String()
}

// writeTable writes the keys of t, and then the tables of those that have
// keys of their own.
func writeTable(b *strings.Builder, t *table) {
	heading := "### `" + t.name + "`"
	if t == fileKeys {
		heading = "### The file"
	}
	fmt.Fprintf(b, "\n%s\n\n", heading)
	if t.doc != "" {
		fmt.Fprintf(b, "%s\n\n", t.doc)
	}
	b.WriteString("| key | form | default | meaning |\n|---|---|---|---|\n")
	for _, k := range t.keys {
		fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", k.name, k.formText(), k.defaultText(), k.doc)
	}
	for _, k := range t.keys {
		if k.of != nil {
			writeTable(b, k.of)
		}
	}
}

func (k *key) formText() string {
	switch k.form {
	case formSlug:
		return "slug"
	case formFlag:
		return "`true` or `false`"
	case formNumber:
		return fmt.Sprintf("whole number from %d to %d", k.low, k.high)
	case formChoice:
		return quotedList(k.words)
	case formVersion:
		return fmt.Sprintf("`%d`", Version)
	case formRole:
		return "role"
	case formSeat:
		return "seat tier"
	case formSchedule:
		return "schedule"
	case formEmail:
		return "e-mail"
	case formObject:
		return "keys"
	case formBySlug:
		if k.most > 0 {
			return fmt.Sprintf("slugs with keys, at most %d", k.most)
		}
		return "slugs with keys"
	case formList:
		return fmt.Sprintf("list, at most %d", k.most)
	case formGroups:
		return "list"
	case formAttributes:
		return "any keys with values"
	default:
		return "text"
	}
}

func (k *key) defaultText() string {
	switch {
	case k.required:
		return "must be given"
	case k.def == nil && k.otherwise == "":
		return "none"
	case k.def == nil:
		return k.otherwise
	}
	if s, ok := k.def.(string); ok {
		return "`" + s + "`"
	}
	return "`" + strconv.FormatBool(k.def == true) + "`"
}

func quotedList(names []string) string { return "`" + strings.Join(names, "`, `") + "`" }
