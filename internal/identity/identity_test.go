package identity

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestSpec1_DefaultCatalogue(t *testing.T) {
	cat := DefaultCatalogue()
	work, console := cat[KindEnterprise], cat[KindConsole]
	for kind, want := range map[Kind]string{KindEnterprise: "owner* admin* user", KindTeam: "owner* admin* user", KindConsole: "admin* developer limited_developer billing claude_code_user user"} {
		k := cat[kind]
		var names []string
		for i, r := range k.Roles {
			name := string(r.Name)
			if k.Administers(r.Name) {
				name += "*"
			}
			names = append(names, name)
			if k.Rank(r.Name) != i || !k.HasRole(r.Name) {
				t.Errorf("%s: rank of %s", kind, r.Name)
			}
		}
		if got := strings.Join(names, " "); got != want || !k.HasRole(k.DefaultRole) || k.DefaultRole != "user" {
			t.Errorf("%s: %s, default %s", kind, got, k.DefaultRole)
		}
	}
	if fmt.Sprint(work.Seats) != "[premium standard]" || len(console.Seats) != 0 || work.SeatRank("premium") != 0 || work.SeatRank("gold") != 2 || work.HasSeat("gold") || !work.HasSeat("standard") {
		t.Errorf("seats %v and %v", work.Seats, console.Seats)
	}
	// The primary owner stands above the catalogue and is none of its roles.
	if work.Rank(RolePrimaryOwner) != -1 || work.HasRole(RolePrimaryOwner) || !work.Administers(RolePrimaryOwner) {
		t.Error("the primary owner")
	}
	if work.Rank("wizard") != 3 || work.HasRole("wizard") || work.Administers("wizard") || work.Administers("") {
		t.Error("a role the catalogue lacks")
	}
	if got := fmt.Sprint(work.AdministeringRoles()); got != "[primary_owner owner admin]" {
		t.Error(got)
	}
	for _, tt := range []struct {
		a, b Role
		want bool
	}{
		{"developer", "billing", false},
		{"billing", "claude_code_user", false},
		{"developer", "user", true},
		{"user", "developer", true},
		{"admin", "billing", true},
		{"developer", "developer", true},
		{RolePrimaryOwner, "billing", true},
		{"developer", "wizard", false},
		{"limited_developer", "claude_code_user", false},
	} {
		if console.Comparable(tt.a, tt.b) != tt.want || console.Comparable(tt.b, tt.a) != tt.want {
			t.Errorf("%s and %s: want %v", tt.a, tt.b, tt.want)
		}
	}
}

func TestErrors(t *testing.T) {
	status := map[Code]int{
		CodeInvalid: 400, CodeUnauthenticated: 401, CodeForbidden: 403, CodeNotFound: 404, CodeMethodNotAllowed: 405, CodeConflict: 409, CodeHeld: 409,
		CodeGone: 410, CodePrecondition: 412, CodeTooLarge: 413, CodeMediaType: 415, CodeTooMany: 429, CodeInternal: 500, CodeNotImplemented: 501, CodeUnavailable: 503, "new": 500,
	}
	for code, want := range status {
		if got := code.Status(); got != want {
			t.Errorf("%s: %d, want %d", code, got, want)
		}
	}
	known := Errorf(CodeConflict, "taken", "%s is taken", "ada")
	if got := AsError(fmt.Errorf("while saving: %w", known)); got != known || got.Error() != "ada is taken" {
		t.Errorf("%+v", got)
	}
	secret := errors.New("constraint failed: accounts.email_fold")
	got := AsError(secret)
	if got.Code != CodeInternal || strings.Contains(got.Detail, "constraint") || !errors.Is(got, secret) {
		t.Errorf("%+v", got)
	}
}

func TestDomainStates(t *testing.T) {
	for state, want := range map[DomainState][2]bool{ // admits, holds
		DomainPending: {}, DomainVerified: {true, true}, DomainFailed: {}, DomainDegraded: {true, true}, DomainLapsed: {false, true}, DomainRemoved: {}, "": {},
	} {
		if state.Admits() != want[0] || state.Holds() != want[1] {
			t.Errorf("%q: admits %v, holds %v", state, state.Admits(), state.Holds())
		}
	}
	for _, m := range Modes {
		if !m.Valid() {
			t.Error(m)
		}
	}
	for _, k := range Kinds {
		if !k.Valid() {
			t.Error(k)
		}
	}
	if Mode("push").Valid() || Kind("").Valid() {
		t.Error("a word that is none")
	}
}
