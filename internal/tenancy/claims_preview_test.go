package tenancy_test

import (
	"encoding/json"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
)

// Somebody is in a directory however that spells the address: in upper and lower
// case, its domain in ASCII or in Unicode, with a dot behind it.
func TestSpec4_APreviewKnowsWhoIsInADirectoryByAnySpelling(t *testing.T) {
	onBothClaiming(t, identity.ModeSCIM, func(f *claiming) {
		f.domain = f.verified(f.acme.ID, "xn--bcher-kva.example")
		for account, record := range map[string]string{
			"ada@bücher.example":          "ADA@xn--bcher-kva.example",
			"bob@xn--bcher-kva.example":   "bob@Bücher.example",
			"Carol@BÜCHER.example":        "carol@bücher.example.",
			"dan@bücher.example.":         "dan@bücher.example",
			"erin@bücher.example":         "erin@bücher.example",
			"nobody@bücher.example":       "nobody@bucher.example",
			"frank@XN--BCHER-KVA.example": "frank@xn--bcher-kva.example.",
		} {
			f.account(account)
			f.recorded(record)
		}
		if got := f.preview(); got.Accounts != 7 || got.InDirectory != 6 {
			f.Errorf("%d of %d are in a directory, want 6 of 7", got.InDirectory, got.Accounts)
		}
	})
}

// recorded has a directory know a user who waits for a domain.
func (f *claiming) recorded(email string) {
	f.Helper()
	f.update(func(tx *store.Tx) error {
		d, err := directory.BySlug(tx, f.acme.ID, "okta")
		if err == nil && d == nil {
			d = &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}
			err = f.CreateDirectory(tx, f.change(), d)
		}
		if err != nil {
			return err
		}
		doc, err := json.Marshal(map[string]any{"userName": email})
		if err != nil {
			return err
		}
		return directory.InsertUser(tx, &directory.User{Parent: d.Parent, Directory: d.ID, UserName: email, Active: true, Doc: doc})
	})
}
