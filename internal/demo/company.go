package demo

import "strings"

// domain is where everybody's e-mail is. example is a name that nobody can own.
const domain = "acme.example"

// givenNames and familyNames make the people: every pair is one person.
var (
	givenNames = strings.Fields("Ada Amir Bea Chen Diego Elif Femi Grace Hana Ivan Jonas Kofi Lena Mei Noor Oskar Priya Rosa Sami Tove")

	familyNames = strings.Fields("Abara Berg Castro Dahl Eriksen Fischer Garcia Haddad Ito Jansen")
)

// team is a part of the company whose people are in the same groups.
type team struct {
	department string
	size       int
	userType   string
	groups     []string // beside allStaff
}

// The groups that the story speaks of.
const (
	allStaff  = "all-staff"
	web       = "eng-web"
	backend   = "eng-backend"
	platform  = "eng-platform"
	itAdmins  = "it-admins"
	marketing = "marketing"
	finance   = "finance"
)

// contractor is the userType of those who are no employees.
const contractor = "contractor"

var teams = []team{
	{"Engineering", 22, "employee", []string{web}},
	{"Engineering", 26, "employee", []string{backend, "claude-premium"}},
	{"Engineering", 14, "employee", []string{"eng-data"}},
	{"Engineering", 4, "employee", []string{platform, "claude-premium"}},
	{"Engineering", 10, contractor, nil},
	{"Sales", 44, "employee", []string{"sales"}},
	{"Support", 34, "employee", []string{"support"}},
	{"Marketing", 12, "employee", []string{marketing}},
	{"Finance", 14, "employee", []string{finance}},
	{"People", 11, "employee", []string{"people"}},
	{"Legal", 6, "employee", []string{"legal"}},
	{"IT", 3, "employee", []string{itAdmins}},
}

// person is somebody whom the identity provider knows.
type person struct {
	given, family string
	department    string
	userType      string
	groups        []string
}

func (p *person) name() string  { return p.given + " " + p.family }
func (p *person) email() string { return strings.ToLower(p.given+"."+p.family) + "@" + domain }

// company returns everybody, the same at every call, team after team.
func company() []*person {
	var out []*person
	for _, t := range teams {
		for range t.size {
			// A step that has no factor in common with the number of pairs
			// meets each of them once, and mixes the names of a team.
			i := len(out) * 77 % (len(givenNames) * len(familyNames))
			out = append(out, &person{
				given: givenNames[i%len(givenNames)], family: familyNames[i/len(givenNames)],
				department: t.department, userType: t.userType, groups: append([]string{allStaff}, t.groups...),
			})
		}
	}
	return out
}

// groupNames lists the groups of people, in the order in which they are met.
func groupNames(people []*person) []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range people {
		for _, g := range p.groups {
			if !seen[g] {
				seen[g] = true
				out = append(out, g)
			}
		}
	}
	return out
}

// in returns those who are in a group.
func in(people []*person, group string) []*person {
	var out []*person
	for _, p := range people {
		for _, g := range p.groups {
			if g == group {
				out = append(out, p)
			}
		}
	}
	return out
}
