package ldap

import (
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"
)

func TestAnEntryIsTakenOverThatCanBeFound(t *testing.T) {
	long := strings.Repeat("ä", maxFound)
	for _, tt := range []struct {
		name    string
		entry   Entry
		problem bool
		named   string
	}{
		{"short", Entry{Kind: User, Active: true, UserName: "ada"}, false, "ada"},
		{"just so long", Entry{Kind: User, Active: true, UserName: long[:maxFound]}, false, long[:maxFound]},
		{"too long", Entry{Kind: User, Active: true, UserName: long}, true, long},
		{"a long e-mail", Entry{Kind: User, Active: true, UserName: "ada", Emails: []string{"a", long}}, true, "ada"},
		{"U+0000", Entry{Kind: User, Active: true, UserName: "a\x00"}, true, "a\x00"},
		{"disabled and too long", Entry{Kind: User, UserName: "a" + long}, false, "a" + long[:maxFound-2]},
		{"disabled, with U+0000", Entry{Kind: User, UserName: "a\x00b"}, false, "a\uFFFDb"},
		{"a long id", Entry{Kind: User, ID: long, Active: true, UserName: "ada"}, true, "ada"},
		{"disabled, with U+0000 in its id", Entry{Kind: User, ID: "a\x00", UserName: "ada"}, true, "ada"},
		{"a group's long id", Entry{Kind: Group, ID: long, DisplayName: "eng"}, true, ""},
		{"a group", Entry{Kind: Group, DisplayName: long}, true, ""},
		{"a group's description of people", Entry{Kind: Group, DisplayName: "eng", UserName: long}, false, long},
	} {
		e := tt.entry
		if e.fit(); (e.Problem != "") != tt.problem || e.UserName != tt.named {
			t.Errorf("%s: problem %q, called %.20q of %d bytes", tt.name, e.Problem, e.UserName, len(e.UserName))
		}
	}
}

func TestWhatAFilterLooksAt(t *testing.T) {
	for filter, want := range map[string]string{
		"(uid=*)": "uid", "(&(objectClass=user)(!(|(cn>=a)(sn;lang-de=b*c*d))))": "objectClass cn sn", "(memberOf:1.2.840.113556.1.4.1941:=cn=x)": "memberOf",
		"(ou:dn:=people)": "ou", "(:2.5.13.5:=x)": "", "(&(a~=b)(c<=d)(memberOf=\\28x\\29))": "a c memberOf",
	} {
		c := Config{Users: Search{Filter: filter}}
		p, err := goldap.CompileFilter(filter)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(attributesOf(p.Bytes()), " "); got != want {
			t.Errorf("%s: %q, want %q", filter, got, want)
		}
		if got := c.AsksMemberOf(User); got != strings.Contains(want, "memberOf") {
			t.Errorf("%s: memberOf %v", filter, got)
		}
	}
}
