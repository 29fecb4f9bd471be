package bench

// Names of the contenders at scale: the same usher, few and many people.
const (
	FewPeople  = "few"
	ManyPeople = "many"
)

// AtScale is what `make bench-large` runs: the requests of Full against a store
// of few people and one of many, without other contenders.
func AtScale() Options {
	o := Full
	o.Sizes, o.Batches = nil, 4
	return o
}

// ScaleBars lists what a store of many people is measured against: one of few.
// A request may take half as much time again.
func ScaleBars(o Options) []Bar {
	var bars []Bar
	for _, op := range operations(o) {
		if op.request == nil {
			continue // nobody is asked over HTTP
		}
		bars = append(bars, Bar{
			Name:     op.name + ": many users ÷ few",
			Measured: Figure{op.name, ManyPeople}, Against: Figure{op.name, FewPeople}, AtLeast: 1 / sameCost,
		})
	}
	return bars
}

// ScaleTable writes the rates of both as a Markdown table.
func ScaleTable(results []Result) string {
	return table(results, []column{{ManyPeople, "many users"}, {FewPeople, "few users"}}, []column{{FewPeople, "many ÷ few"}})
}
