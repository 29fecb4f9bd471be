// Package schema owns what usher knows of SCIM attributes: the compiled tables
// of User (core and enterprise extension) and Group, the documents of /Schemas
// and /ResourceTypes that are written from those same tables, and the rules
// that turn a request's body into the canonical document that is stored
// (RFC 7643; requirements 3, 9–14, 17, 20, 22, 24 and 32).
//
// A canonical document is a map[string]any that holds string, bool, int64,
// float64, []any and map[string]any, keyed by attribute names in the letter
// case of the tables. It has "schemas", "externalId" and every assigned
// writable attribute, extensions under their URN; it never has id, meta,
// groups, members, password, null or an empty list. Documents are shared and
// must be treated as read-only by everybody.
//
// The package is pure: no I/O, no clock. Tables are immutable once built and
// safe for any number of goroutines.
package schema
