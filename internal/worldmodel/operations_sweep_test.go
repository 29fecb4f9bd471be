package worldmodel_test

import (
	"strings"

	"usher/internal/store"
	"usher/internal/store/dirty"
)

// behind has whatever concerns more people than some settled behind its answer.
func (p *play) behind(some, batch int) {
	p.w.engine.SettleBehind(some, batch)
	for _, m := range p.ms {
		m.atOnce, m.batch = some, batch
	}
}

// sweep has a worker come now and then, where there is anything for one.
func (p *play) sweep() {
	if p.ms[0].atOnce < 1000 && pick(p.rt, "worker", true, false) {
		p.step(swept(pick(p.rt, "batches", 1, 1, 2, 3, 5, 0)))
	}
}

// nextBatch has a worker settle a batch, and says of which tenant it was where it was
// of what concerns everybody.
func (h *house) nextBatch(slugs func(*store.Tx) (map[string]string, error)) (whose string, more bool, err error) {
	err = h.update(func(tx *store.Tx) error {
		var parent, kind string
		if _, err := tx.Row(`SELECT parent, kind FROM dirty ORDER BY marked_at LIMIT 1`, nil, &parent, &kind); err != nil {
			return err
		}
		whose = ""
		others, err := dirty.Others(tx, &dirty.Row{Parent: parent, Kind: kind, Target: parent})
		if err != nil {
			return err
		}
		if kind == dirty.KindEveryone && len(others) == 0 {
			ids, err := slugs(tx)
			if err != nil {
				return err
			}
			for slug, id := range ids {
				if id == parent {
					whose = slug
				}
			}
		}
		_, more, err = h.engine.SettleDirty(tx)
		return err
	})
	return whose, more, err
}

// swept has a worker settle some batches of those who wait, of whichever tenant is the
// first; 0: all of them. It is several requests, so nothing happens beside it.
func swept(some int) operation {
	words := "a worker settles some of those who wait"
	if some == 0 {
		words = "a worker settles whoever waits"
	}
	return operation{
		words: words,
		do: func(w *world) string {
			var of []string
			for n := 0; n < some || some == 0; n++ {
				whose, more, err := w.nextBatch(w.ids)
				if err != nil {
					return err.Error()
				}
				if !more {
					break
				}
				if whose != "" {
					of = append(of, whose)
				}
			}
			return strings.TrimSpace("of " + strings.Join(of, " "))
		},
		model: func(m *model, answer string) string {
			for _, whose := range strings.Fields(answer)[1:] {
				t := m.tenants[whose]
				if t == nil || t.sweep == nil {
					return "nobody waits of " + whose
				}
				m.swept(t)
			}
			if some == 0 {
				for name, t := range m.tenants {
					if t.sweep != nil {
						return "somebody waits of " + name
					}
				}
			}
			return answer
		},
	}
}
