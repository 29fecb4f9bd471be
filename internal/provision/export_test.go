package provision

// Limit makes large what tests can afford: see limits.
func (e *Engine) Limit(atOnce, listed, batch int) {
	e.limits = limits{atOnce: atOnce, listed: listed, batch: batch}
}
