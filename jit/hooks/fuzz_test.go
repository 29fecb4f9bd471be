package hooks_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"usher/internal/identity"
	"usher/jit/hooks"
)

// Whatever comes under a product's name is a login of somebody, with groups that
// are JSON or none, or a mistake of who sent it; and whatever was decided can be
// written in its shape.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.request.json")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, name := range files {
		body, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	for _, s := range []string{"", "null", "{}", `{"user":{"id":"a","groups":["/a",null]},"user_metadata":[{"key":"groups","value":"WyJhIl0="}]}`, `{"user":{"user_id":"a","app_metadata":{"groups":null}}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		for name, a := range hooks.All {
			login, respond, err := a.Read(body)
			if again, _, e := a.Read(body); !reflect.DeepEqual(again, login) || (e == nil) != (err == nil) {
				t.Fatalf("%s reads %+v and then %+v", name, login, again)
			}
			if err != nil {
				if e := (*identity.Error)(nil); !errors.As(err, &e) || e.Code != identity.CodeInvalid {
					t.Fatalf("%s: not a mistake of who sent it: %v", name, err)
				}
				continue
			}
			if login.Groups != nil && !json.Valid(login.Groups) || login.Subject == "" && name != "generic" {
				t.Fatalf("%s reads %+v", name, login)
			}
			if _, err := json.Marshal(login.Attributes); err != nil {
				t.Fatalf("%s reads attributes that cannot be kept: %v", name, err)
			}
			for _, d := range []hooks.Decision{{Allow: true, Account: "a", Native: map[string]any{}}, {Reason: "deactivated", Message: "m", Native: map[string]any{}}} {
				if _, err := json.Marshal(respond(d, "a~b/c").Body); err != nil {
					t.Fatalf("%s cannot be answered %+v: %v", name, d, err)
				}
			}
		}
	})
}
