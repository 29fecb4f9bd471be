package scim

import (
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// maxFound is how many bytes a value may have that the store finds records by.
// PostgreSQL takes 2,704 into a row of an index, with what else is in it, and in
// another letter case a text may be longer by half.
const maxFound = 1000

// foundBy are the attributes that are such values, by the name of the resource.
var foundBy = map[string][]string{
	"User":  {schema.AttrUserName, schema.AttrExternalID},
	"Group": {schema.AttrDisplayName, schema.AttrExternalID},
}

func short(name, value string) error {
	if len(value) > maxFound {
		return schema.Errorf(schema.InvalidValue, "%s: %d bytes, at most %d are kept", name, len(value), maxFound)
	}
	return nil
}

// fits refuses a document for a value that is too long to be found by. What it had
// before, nil where it is new, stays: nobody is kept by it who leaves.
func fits(res *schema.Resource, old, doc map[string]any) error {
	for _, name := range foundBy[res.Name] {
		value, _ := doc[name].(string)
		if value == old[name] {
			continue
		}
		if err := short(name, value); err != nil {
			return err
		}
	}
	return nil
}

// emailsFit is fits for the e-mails of a user.
func emailsFit(old, emails []directory.Email) error {
	had := func(value string) bool {
		for _, e := range old {
			if e.Value == value {
				return true
			}
		}
		return false
	}
	for _, e := range emails {
		if err := short("emails.value", e.Value); err != nil && !had(e.Value) {
			return err
		}
	}
	return nil
}
