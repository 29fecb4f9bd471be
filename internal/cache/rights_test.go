package cache

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"usher/internal/testserver"
)

// A user of Redis who may do what the documentation lists, and nothing else, is
// enough: for decisions and limits, and for logins while the database is away.
func TestTheRightsThatAreDocumentedAreEnough(t *testing.T) {
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`(?m)^- \*\*Rights\.\*\* .*$`).Find(page)
	server := testserver.Redis(t)
	may := []string{"ACL", "SETUSER", "usher", "on", ">secret", "~usher:*", "~rate:usher:*", "&usher:nudges", "-@all"}
	for _, name := range regexp.MustCompile("`([A-Z]+)`").FindAllSubmatch(line, -1) {
		may = append(may, "+"+strings.ToLower(string(name[1])))
	}
	server.Do(t, may...)
	o := options(server.Addr())
	o.Server.Username, o.Server.Password = "usher", "secret"
	r := running(t, o)
	if allowed, known := r.Allow(t.Context(), "p", "token", 5); !allowed || !known {
		t.Errorf("the limit: %t %t", allowed, known)
	}
	s := NewStatic(r, time.Minute)
	if err := s.Beat(t.Context(), "a"); err != nil {
		t.Errorf("the beat: %v", err)
	}
	if err := s.Deny(Denied{"p": {"bob": 1}, "q": nil}); err != nil {
		t.Errorf("tombstones: %v", err)
	}
	ticket := s.Ticket(t.Context(), "p", "ada")
	if ticket == nil || !s.Keep(t.Context(), ticket, login, 1, 0, []byte("allow")) {
		t.Error("a decision is not kept")
	}
	if account, _, why := s.Ask(t.Context(), "p", login, []string{"a"}); account != "ada" || why != "" {
		t.Errorf("%q is answered, %q", account, why)
	}
	if used, why := r.Status(); !used {
		t.Error(why)
	}
}
