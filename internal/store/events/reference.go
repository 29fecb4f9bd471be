package events

//go:generate go test -run ^TestReferenceIsCurrent$ -update .

import (
	"fmt"
	"strings"
)

// Reference returns the text of docs/events.md.
func Reference() string {
	var b strings.Builder
	b.WriteString(`# Events

Generated from ` + "`internal/store/events`" + `; ` + "`make generate`" + ` rewrites it.

The log is append-only and ordered. ` + "`GET /v1/events?after=`" + ` answers what came behind a cursor and the next cursor; a cursor never passes an event that becomes visible later. Each parent has a log, and all together have one: a cursor belongs to the log that it was given for. Events are kept for 90 days unless ` + "`events.keep_for`" + ` says otherwise; a cursor behind which events are gone, or to which the log has not come since its database was put back to an earlier time, is answered 410 with reason ` + "`cursor_expired`" + `, never by leaving them out. The events of one account stand in both in the order in which they happened. Every event names its actor (account, API key, directory, login, schedule or operator), what it is about, before and after where there is any, the policy version it was decided under, and the request id. Events name people by account id alone.

| type | what it says |
|---|---|
`)
	for _, t := range Types {
		fmt.Fprintf(&b, "| `%s` | %s |\n", t.Type, t.Says)
	}
	return b.String()
}
