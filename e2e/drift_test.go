package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// noDrift holds everybody to what users, groups and rules make of them, and finds
// nothing that was otherwise.
func (s *server) noDrift() {
	s.t.Helper()
	var begun struct{ ID string }
	eventually(s.t, 10*time.Second, "the schedule is in force", func() error {
		a := s.api("POST", "/v1/schedules/repair-drift/run", nil)
		if a.status != 202 {
			return fmt.Errorf("%s", a)
		}
		return json.Unmarshal(a.body, &begun)
	})
	eventually(s.t, 5*time.Minute, "the run ends", func() error {
		var list struct {
			Items []struct {
				Runs []struct {
					ID, State, Error string
					Counts           map[string]int64
				}
			}
		}
		if err := json.Unmarshal(s.api("GET", "/v1/schedules", nil).want(s.t, 200).body, &list); err != nil {
			return err
		}
		for _, one := range list.Items {
			for _, run := range one.Runs {
				if run.ID != begun.ID || run.State == "running" {
					continue
				}
				if run.State != "done" || run.Counts["parents"] == 0 || run.Counts["memberships_repaired"] != 0 || run.Counts["totals_repaired"] != 0 {
					s.t.Errorf("%+v", run)
				}
				return nil
			}
		}
		return fmt.Errorf("it runs")
	})
}

// Whatever made people's memberships, logins or directories, nothing drifts by it,
// and looking writes nothing.
func TestSpec10_NothingDriftsByItself(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, mapped := loginWorld(t, o)
		s.api("PATCH", "/v1/organizations/acme-enterprise", object{"seats": object{"premium": object{"limit": 1}}}).want(t, 200)
		d := s.directory("acme", "okta", "okta")
		d.createGroups(t, d.createAwkward(t))
		s.login(key, "acme/main", claims("ada", "ada@acme.example"))
		s.login(key, "acme/main", claims("ivy", "ivy@acme.example"))
		s.login(mapped, "initech/main", claims("eve", "eve@initech.example", "eng-platform"))
		s.login(mapped, "initech/main", claims("eve", "eve@initech.example")) // in no group any more
		before := strings.Join(append(s.events("acme"), s.events("initech")...), " ")
		s.noDrift()
		if after := strings.Join(append(s.events("acme"), s.events("initech")...), " "); after != before {
			t.Errorf("events before: %s\nand after: %s", before, after)
		}
	})
}
