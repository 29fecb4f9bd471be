// Package mappings owns the pure half of the function from facts to
// memberships (spec section 12): compiling group mapping rules, matching one
// person against them, and the desired state that follows. It does no I/O and
// reads no clock: the same facts, in any order, give the same answer.
package mappings
