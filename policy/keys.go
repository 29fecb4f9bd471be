package policy

import (
	"strings"

	"usher/internal/crontab"
	"usher/internal/identity"
)

// form is what the value of a key has to be.
type form int

const (
	formText       form = iota // a text that is not empty
	formSlug                   // the name of a parent, organization or directory in addresses
	formFlag                   // true or false
	formNumber                 // a whole number from low to high
	formChoice                 // one of words
	formVersion                // the number Version
	formRole                   // a role of the catalogue
	formSeat                   // a seat tier of the catalogue
	formSchedule               // see crontab.Parse
	formEmail                  // one @ with something on both sides
	formObject                 // the keys of table of
	formBySlug                 // slugs, each with the keys of table of
	formList                   // a list of what has the keys of table of
	formGroups                 // a list of group names, or of what has the keys of table of
	formAttributes             // any keys with values
)

// key is one key that an object of a policy file may have. The strict reader,
// the JSON Schema and docs/policy.md are all made of these tables.
type key struct {
	name      string
	form      form
	required  bool
	low, high int      // of a number
	words     []string // of a choice
	of        *table
	most      int    // entries of a list or of formBySlug
	def       any    // counts when the key is left out, where that is one value
	otherwise string // what counts when the key is left out, where it is not
	doc       string // for people: what it means
}

// table lists the keys of one object, in the order in which they are read.
type table struct {
	name string // as headings call it
	doc  string
	keys []key
}

const mostOfALimit = 1_000_000

// fileKeys is the root of a policy file.
var fileKeys = &table{
	name: "the file",
	keys: []key{
		{name: "version", form: formVersion, required: true, doc: "The version of this format."},
		{name: "parent", form: formSlug, required: true, doc: "The parent organization whose policy this is. A parent has one file."},
		{
			name: "organizations", form: formBySlug, of: organizationKeys, most: maxOrganizations, otherwise: "none",
			doc: "The organizations the policy speaks about, by slug. They are the application's: one that does not exist under the parent is an error when the policy is applied, unless it is asked to create them.",
		},
		{name: "sso", form: formObject, of: ssoKeys, otherwise: "nothing is required", doc: "The switches of single sign-on."},
		{
			name: "mappings", form: formList, of: mappingKeys, most: maxRules, otherwise: "none",
			doc: "The rules from groups and attributes to roles and seats. Their order does not matter: of several that match a person in an organization, the highest role and the highest seat tier win.",
		},
		{name: "guards", form: formObject, of: guardKeys, otherwise: "the defaults below", doc: "The limits of automatic change. What goes past them is held until a person applies or discards it. Limits that an edit of the file loosens count from the next change on: that edit is judged by those of before too."},
		{name: "schedules", form: formObject, of: scheduleKeys, otherwise: "the daemon's schedules", doc: "When periodic work runs for this parent."},
		{
			name: "tests", form: formList, of: testKeys, most: maxTests, otherwise: "none",
			doc: "People and the memberships they must get. The policy is accepted only when all of them hold.",
		},
	},
}

// organizationKeys is what a policy may say of one organization.
var organizationKeys = &table{
	name: "organizations.SLUG",
	keys: []key{
		{name: "kind", form: formChoice, words: words(identity.Kinds), required: true, doc: "The kind of the organization, which decides the roles and seat tiers it has."},
		{
			name: "mode", form: formChoice, words: words(identity.Modes), required: true,
			doc: "How people come in and go out. `invite`: by invitation and by hand. `jit`: at their first login. `scim`: as a directory says, the moment it says so.",
		},
		{
			name: "group_mappings", form: formFlag, def: false,
			doc: "Whether the mappings decide who is a member and with which role. Needs mode `jit` or `scim`. Off in mode `scim`, every active person of the parent's directories is a member.",
		},
		{
			name: "default_seat", form: formSeat, otherwise: "the best tier with a free seat",
			doc: "The seat tier of members whom no mapping gives one. For kinds that have seats.",
		},
	},
}

var ssoKeys = &table{
	name: "sso",
	keys: []key{
		{
			name: "required", form: formObject, of: ssoRequiredKeys, otherwise: "nowhere",
			doc: "Whether people on the parent's domains must log in through single sign-on, by kind of organization. Wanted at once, in force after a proven login through the connection.",
		},
		{
			name: "restrict_org_creation", form: formFlag, def: false,
			doc: "Whether new organizations and personal accounts on the parent's domains are refused. Needs a verified domain.",
		},
	},
}

var ssoRequiredKeys = func() *table {
	t := &table{name: "sso.required"}
	for _, kind := range identity.Kinds {
		t.keys = append(t.keys, key{name: string(kind), form: formFlag, def: false, doc: "For organizations of kind " + string(kind) + "."})
	}
	return t
}()

// mappingKeys is one rule.
var mappingKeys = &table{
	name: "mappings[]",
	doc:  "A rule has exactly one of `group`, `externalId` and `when`, and at least one of `role`, `seat` and `mirror`. A rule without a `role` makes nobody a member.",
	keys: []key{
		{name: "name", form: formText, required: true, doc: "What explanations, plans and events call the rule. Every rule has its own."},
		{
			name: "group", form: formText,
			doc: "Matches people in a group of this display name, compared without case, or of a pattern: `*` stands for any characters, `?` for one, `[a-z]` and `[^a-z]` for one of a class; a backslash takes the next character as it is. Whoever may create groups at the identity provider can name one so.",
		},
		{name: "externalId", form: formText, doc: "Matches people in the group of this externalId, compared exactly."},
		{
			name: "when", form: formText,
			doc: "Matches people of whom this CEL expression is true. It sees `user` (the attributes, as in `user.userType`), `groups` (the names of the groups; `\"name\" in groups` compares without case) and `email` (in lower case, its domain in ASCII, however it was spelled). An attribute that a person lacks makes it not match. Time is limited: an expression goes through the groups once, not in a loop of a loop. Where it takes too long for somebody in thousands of groups all the same, it is given up: they keep what they have of what the rule gives, and nobody comes in by it.",
		},
		{
			name: "directory", form: formSlug, otherwise: "every directory, and logins",
			doc: "Only groups of this directory count, for `group` and `externalId` as well as for `groups` in `when`.",
		},
		{name: "org", form: formSlug, required: true, doc: "The organization, one of `organizations`, with `group_mappings` on."},
		{name: "role", form: formRole, otherwise: "the rule gives no role", doc: "The role it gives, one of the organization's kind."},
		{name: "seat", form: formSeat, otherwise: "the rule gives no seat", doc: "The seat tier it gives, without falling back to another when that one is full."},
		{
			name: "mirror", form: formFlag, def: false,
			doc: "Whether the directory's groups that `group` or `externalId` matches are shown in the organization, with those of its members who are in them: at `/v1/organizations/ORG/groups`, the first hundred.",
		},
	},
}

var guardKeys = &table{
	name: "guards",
	keys: []key{
		{
			name: "max_removals", form: formObject, of: maxRemovalsKeys, otherwise: "10 people or 20 percent",
			doc: "How many people may lose a membership, or be downgraded, in a rolling hour, in each organization and directory: the greater of the two limits. A person's own leaving is not counted and never held.",
		},
		{name: "max_new_administrators", form: formObject, of: maxNewAdministratorsKeys, otherwise: "5", doc: "How many people mappings may give an administering role in an hour."},
		{
			name: "scim_groups", form: formChoice, words: []string{SCIMGroupsHold, SCIMGroupsApply}, def: SCIMGroupsHold,
			doc: "What happens past `max_removals` when a directory deletes, empties, replaces or renames a group: `hold` holds what people lose by it, `apply` lets it through. `max_new_administrators` holds either way.",
		},
	},
}

var maxRemovalsKeys = &table{
	name: "guards.max_removals",
	doc:  "At least one of the two. The one that is left out counts as 0, so that the other is the limit.",
	keys: []key{
		{name: "count", form: formNumber, low: 0, high: mostOfALimit, otherwise: "0", doc: "People."},
		{name: "percent", form: formNumber, low: 0, high: 100, otherwise: "0", doc: "Percent of the members."},
	},
}

var maxNewAdministratorsKeys = &table{
	name: "guards.max_new_administrators",
	keys: []key{{name: "count", form: formNumber, low: 0, high: mostOfALimit, required: true, doc: "People."}},
}

var scheduleKeys = &table{
	name: "schedules",
	doc:  "Five cron fields (minute, hour, day of the month, month, day of the week), one of " + "`" + strings.Join(crontab.Names(), "`, `") + "`" + ", or `@every 90m`; before them `CRON_TZ=Area/City` for another time zone than UTC. A time that a change of the clocks leaves out runs right after it, one that it repeats runs once.",
	keys: []key{
		{name: "directories", form: formSchedule, otherwise: "the daemon's", doc: "When directories that are pulled are read."},
		{name: "domains", form: formSchedule, otherwise: "the daemon's", doc: "When domains are checked again."},
	},
}

// testKeys is one test.
var testKeys = &table{
	name: "tests[]",
	keys: []key{
		{name: "name", form: formText, required: true, doc: "What the test shows. Every test has its own."},
		{name: "person", form: formObject, of: personKeys, required: true, doc: "A person: active in the directory, logged in through single sign-on just now, invited nowhere."},
		{
			name: "expect", form: formBySlug, of: expectationKeys, required: true,
			doc: "The organizations the person must be a member of, by slug. In every other organization of the policy the person must not be one; `{}` expects no membership at all.",
		},
	},
}

var personKeys = &table{
	name: "tests[].person",
	keys: []key{
		{name: "email", form: formEmail, required: true, doc: "The e-mail."},
		{name: "groups", form: formGroups, of: groupKeys, otherwise: "none", doc: "The groups: names, or names with what some rules ask for besides."},
		{name: "attributes", form: formAttributes, otherwise: "none", doc: "The attributes that `when` sees as `user`."},
	},
}

var groupKeys = &table{
	name: "tests[].person.groups[]",
	doc:  "A group is its display name, or these keys.",
	keys: []key{
		{name: "name", form: formText, required: true, doc: "The display name."},
		{name: "externalId", form: formText, otherwise: "none", doc: "The externalId."},
		{name: "directory", form: formSlug, otherwise: "of no directory, as a login's", doc: "The directory the group comes from."},
	},
}

var expectationKeys = &table{
	name: "tests[].expect.SLUG",
	keys: []key{
		{name: "role", form: formRole, otherwise: "any role", doc: "The role the person must have there."},
		{name: "seat", form: formSeat, otherwise: "any seat", doc: "The seat tier the person must be offered first."},
	},
}

// names are the names of the keys.
func (t *table) names() []string {
	out := make([]string, len(t.keys))
	for i, k := range t.keys {
		out[i] = k.name
	}
	return out
}
