package ldap

import (
	"strings"
	"testing"
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
		{"a group", Entry{Kind: Group, DisplayName: long}, true, ""},
		{"a group's description of people", Entry{Kind: Group, DisplayName: "eng", UserName: long}, false, long},
	} {
		e := tt.entry
		if e.fit(); (e.Problem != "") != tt.problem || e.UserName != tt.named {
			t.Errorf("%s: problem %q, called %.20q of %d bytes", tt.name, e.Problem, e.UserName, len(e.UserName))
		}
	}
}
