package tenancy

// MovedTables are the tables whose rows go with an organization.
func MovedTables() []string {
	out := []string{persons}
	for _, m := range moved {
		out = append(out, m.table)
	}
	return out
}

// StayingTables are the others, with the reason of each.
func StayingTables() map[string]string { return stays }
