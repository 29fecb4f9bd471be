package scim

import (
	"fmt"
	"testing"

	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/scim/schema"
)

// A change of a group that concerns more than a thousand is answered before they
// are settled; who settles them is told, once it is durable and not before.
func TestLargeGroupChangesTellWhoSettlesThem(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(1200)
	marks := func() (n int) {
		w.view(func(tx *store.Tx) (err error) {
			n, err = dirty.Count(tx)
			return err
		})
		return n
	}
	told := 0
	w.door.marked = func() {
		if told++; marks() != told {
			t.Errorf("told %d times, %d marks are durable", told, marks())
		}
	}
	replace := func(g, name string, members []string, header ...string) answer {
		body := fmt.Sprintf(`{"schemas":[%q],"displayName":%q,"members":%s}`, schema.GroupURN, name, refs(members...))
		return w.do(generic, "PUT", "/Groups/"+g, body, header...)
	}
	g := w.group(generic, "eng-all", ids...)
	for _, step := range []struct {
		what string
		do   func() answer
		told int // by then
	}{
		{"made", func() answer { return w.do(generic, "GET", "/Groups/"+g+"?excludedAttributes=members", "").is(200) }, 1},
		{"emptied", func() answer { return replace(g, "eng-all", nil).is(200) }, 2},
		{"a few joined", func() answer { return replace(g, "eng-all", ids[:10]).is(200) }, 2},
		{"all joined, out of date", func() answer { return replace(g, "eng-all", ids, "If-Match", `W/"1"`).is(412) }, 2},
		{"all joined", func() answer { return replace(g, "eng-all", ids).is(200) }, 3},
		{"renamed", func() answer { return replace(g, "sales", ids).is(200) }, 4},
		{"renamed, and no rule looks", func() answer { return replace(g, "sales-all", ids).is(200) }, 4},
		{"deleted, and who was in it when it had another name is not settled", func() answer { return w.do(generic, "DELETE", "/Groups/"+g, "").is(204) }, 5},
		{"another is deleted, and no rule ever looked", func() answer {
			return w.do(generic, "DELETE", "/Groups/"+w.group(generic, "sales-more", ids...), "").is(204)
		}, 5},
	} {
		step.do()
		if told != step.told {
			t.Errorf("%s: told %d times, want %d", step.what, told, step.told)
		}
	}
}
