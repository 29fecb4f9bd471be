// Package ldap owns the LDAP source: reading the people and groups of an LDAP
// directory or Active Directory, whole or as what changed, and proving that what
// was read is all there is. It decides nothing and keeps nothing; what becomes
// of the entries is sync/directory's.
//
// The rule of everything here: people are removed because a directory says
// that they are gone, never because it did not say that they are there. A
// time-out, a limit, a referral, a page or a part of a long attribute that did
// not come, a connection that ended: each is an error in the words of whoever
// runs the directory, and an error never comes with a Proof.
//
// The wire is ours, and github.com/go-ldap/ldap/v3 gives filters, distinguished
// names and the names of result codes. Its connection reads in a goroutine and
// hands on what it likes: SearchAsync ends without an error on a closed
// connection or a cancelled context, Search past a limit returns entries beside
// the error, SearchWithPaging keeps everything in memory, and none of them sends
// an Abandon. A connection here is read by the one who wants its next message,
// so the end of the stream, a deadline and a cancelled context meet exactly the
// read they belong to; and an entry is decoded once, from the bytes, which takes
// a fraction of the time.
package ldap
