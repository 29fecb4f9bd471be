// Package policy owns a parent's policy file: reading it strictly, telling
// every mistake at once with its place, running the tests inside it and
// explaining what it says of a person (spec section 6). It is what the offline
// commands need, and does no I/O but reading the files it is asked to load.
package policy
