package identity

import "testing"

func TestSpec2_PlansThatOfferSCIM(t *testing.T) {
	const e, m, c = KindEnterprise, KindTeam, KindConsole
	shipped, all := DefaultCatalogue(), DefaultCatalogue()
	team := all[m]
	team.NoSCIM = false
	all[m] = team
	for _, tt := range []struct {
		kind  Kind
		under []Kind
		want  bool
	}{
		{e, []Kind{e}, true},
		{e, []Kind{e, m, c}, true},
		{m, []Kind{m}, false},
		{m, []Kind{m, e}, false},
		{c, []Kind{c}, true}, // nothing is paid for
		{c, []Kind{c, c}, true},
		{c, []Kind{c, m}, false},
		{c, []Kind{c, m, m}, false},
		{c, []Kind{m, e, c}, true},
	} {
		if got := shipped.OffersSCIM(tt.kind, tt.under); got != tt.want {
			t.Errorf("%s under %v: %t", tt.kind, tt.under, got)
		}
		if !all.OffersSCIM(tt.kind, tt.under) {
			t.Errorf("%s under %v is refused although teams may", tt.kind, tt.under)
		}
	}
}
