package provision

import (
	"usher/internal/store"
	"usher/internal/store/directory"
)

// comesBack returns the account of the one who left with the externalId of a user;
// "": nobody did, or others have it now. Nothing keeps an identity provider from
// sending one externalId of several people, and then it does not say which of them
// this is.
func (q *accountQuestions) comesBack(tx *store.Tx, u *directory.User) (string, error) {
	account, err := q.remembered()
	if err != nil || account == "" {
		return "", err
	}
	have, err := directory.CountUsers(tx, directory.Query{
		Parent: u.Parent, Directory: u.Directory, Terms: []directory.Term{{Field: directory.FieldExternalID, Value: u.ExternalID}},
	})
	if u.Version > 0 { // it is stored, and one of them
		have--
	}
	if err != nil || have > 0 {
		return "", err
	}
	return account, nil
}
