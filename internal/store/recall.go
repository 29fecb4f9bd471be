package store

// maxRecalled is how many values the writer keeps; past it, it begins anew.
const maxRecalled = 1024

// recalled is what transactions of the embedded store's writer have read of rows
// that change seldom and that nearly every request reads: they are not read again
// until they change. It is the writer's alone. Nobody else writes, and what the
// transaction itself or a neighbour in its group changes is noticed at once, so
// what is recalled is what a statement would say.
type recalled struct {
	noticed *noticed
	values  map[any]recalledValue
}

type recalledValue struct {
	value    any
	standing Standing
}

// Recall returns what Remember kept under key, while none of the rows that it was
// read from has changed and its time is not over. Outside of a transaction that
// writes, and where another process may write to the database, there is nothing.
func (tx *Tx) Recall(key any) (value any, ok bool) {
	if tx.recalled == nil {
		return nil, false
	}
	v, ok := tx.recalled.values[key]
	if !ok || tx.recalled.noticed.sum(v.standing.places[:v.standing.n]) != v.standing.sum || v.standing.Until != 0 && tx.Now() >= v.standing.Until {
		return nil, false
	}
	return v.value, true
}

// Remember keeps a value that this transaction has read, for others after it and
// until a time in epoch microseconds, 0 for none. places are those of all the rows
// it was read from, four at most; where one of them is being changed it is not
// kept. The value is shared: nobody may change it.
func (tx *Tx) Remember(key, value any, until int64, places ...Place) {
	if tx.recalled == nil {
		return
	}
	s := Standing{Until: until}
	s.n = copy(s.places[:], places)
	if s.sum = tx.recalled.noticed.sum(s.places[:s.n]); s.sum == 0 {
		return
	}
	if len(tx.recalled.values) >= maxRecalled {
		clear(tx.recalled.values)
	}
	tx.recalled.values[key] = recalledValue{value, s}
}
