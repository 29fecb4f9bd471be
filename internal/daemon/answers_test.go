package daemon

import (
	"net/http"
	"testing"

	"usher/internal/api"
	"usher/internal/store"
	"usher/internal/store/answers"
)

// What requests were answered is let go of when it is not given again any more.
func TestAnswersAreLetGoOf(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	k := answers.Key{Parent: "p", Credential: "c"}
	put := func(name string) {
		t.Helper()
		if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			k.Name = name
			return answers.Put(tx, k, answers.Answer{Request: "r", Sealed: "s"})
		}); err != nil {
			t.Fatal(err)
		}
	}
	put("kept")
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		if n, err := answers.Forget(tx, tx.Now()-api.AnswersKept.Microseconds(), 10); n != 0 || err != nil {
			t.Errorf("%d %v", n, err)
		}
		if n, err := answers.Forget(tx, tx.Now()+1, 10); n != 1 || err != nil {
			t.Errorf("%d %v", n, err)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	put("again")
	var list scheduleList
	at := func() int {
		d.ask(t, http.MethodGet, "/v1/schedules", &list)
		for i := range list.Items {
			if list.Items[i].Job == forgettingAnswers {
				return i
			}
		}
		return -1
	}
	for at() < 0 { // they are in force a moment after the start
	}
	if one := list.Items[at()]; one.Schedule != forgetAnswersAt {
		t.Errorf("%+v", one)
	}
	var begun, run scheduledRun
	if status := d.ask(t, http.MethodPost, "/v1/schedules/"+forgettingAnswers+"/run", &begun); status != http.StatusAccepted {
		t.Fatalf("%d %+v", status, begun)
	}
	for run.State == "" || run.State == "running" {
		run = list.Items[at()].Runs[0]
	}
	if run.State != "done" || run.Counts["forgotten"] != 0 {
		t.Errorf("%+v", run)
	}
}
