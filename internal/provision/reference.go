package provision

//go:generate go test -run ^TestReferenceIsCurrent$ -update .

import (
	"fmt"
	"strings"
)

// Reference returns the text of docs/login-reasons.md.
func Reference() string {
	var b strings.Builder
	b.WriteString(`# Why a login is refused

Generated from ` + "`internal/provision`" + `; ` + "`make generate`" + ` rewrites it.

` + "`POST /v1/login/provision`" + ` answers ` + "`\"decision\": \"deny\"`" + ` with one of these reasons. Each is counted in ` + "`usher_login_decisions_total`" + ` and, once in ten minutes per person, is an event ` + "`login.denied`" + `.

| reason | what it means and what to do |
|---|---|
`)
	for _, r := range Reasons {
		fmt.Fprintf(&b, "| `%s` | %s |\n", r.Reason, r.Says)
	}
	return b.String()
}
