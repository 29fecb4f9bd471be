// Package directory owns the reconciliation of a directory of kind ldap: one run
// reads what the directory has, compares it with what was made of it before, and
// takes the difference to people, groups and memberships by the one write path
// (spec section 10).
//
// The rule of everything here: nothing is taken from anybody because something
// did not come. A read that failed, or that is complete with nothing in it where
// there was something, is no evidence, and the run ends before it changed
// anything. What a complete read does not have is asked for again. And what a run
// would take is counted, all of it, before any of it is taken: past the limits of
// the parent it waits in a run of kind reconcile for somebody who has seen it.
//
// Memory does not follow the directory: what was read is spilled to files as
// records of a fixed size, sorted there, and compared with what is stored in the
// order of its keys.
package directory
