package scim

import (
	"slices"
	"strings"
	"testing"
)

// An empty text is a value (RFC 7643 section 2.5): a filter finds who has one,
// whether an index or a look at each record answers it.
func TestReq04_AnEmptyTextIsFoundHoweverItIsLookedFor(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		w.user(generic, "none")
		w.do(generic, "POST", "/Users", userBody("blank", `"externalId":""`)).is(201)
		w.do(generic, "POST", "/Users", userBody("mail", `"externalId":"x","emails":[{"value":"","type":"work"}]`)).is(201)
		w.group(generic, "plain")
		w.do(generic, "POST", "/Groups", groupBody("bare", `"externalId":""`)).is(201)
		for _, c := range []struct{ path, filter, want string }{
			{"/Users", `externalId eq ""`, "blank"},
			{"/Users", `externalId eq "" and userName eq "none"`, ""},
			{"/Users", `externalId eq null`, "none"},
			{"/Users", `emails eq ""`, "mail"},
			{"/Users", `emails.value eq ""`, "mail"},
			{"/Users", `emails[value eq ""]`, "mail"},
			{"/Users", `emails[type eq "work" and value eq ""]`, "mail"},
			{"/Users", `userName eq ""`, ""},
			{"/Groups", `externalId eq ""`, "bare"},
			{"/Groups", `members.value eq ""`, ""},
		} {
			for _, filter := range []string{c.filter, "not (not (" + c.filter + "))"} {
				if got := w.do(generic, "GET", c.path+"?filter="+q(filter), "").is(200).names(); !slices.Equal(got, strings.Fields(c.want)) {
					t.Errorf("%s: %v, want [%s]", filter, got, c.want)
				}
			}
		}
	})
}
