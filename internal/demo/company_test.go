package demo

import (
	"reflect"
	"regexp"
	"testing"
)

func TestTheCompanyIsTheSameEveryTime(t *testing.T) {
	people := company()
	if !reflect.DeepEqual(people, company()) {
		t.Error("two companies differ")
	}
	emails, departments := map[string]bool{}, map[string]int{}
	form := regexp.MustCompile(`^[a-z]+\.[a-z]+@acme\.example$`)
	for _, p := range people {
		if emails[p.email()] || !form.MatchString(p.email()) {
			t.Errorf("%s is there twice, or is no address", p.email())
		}
		emails[p.email()] = true
		departments[p.department]++
	}
	if len(people) != 200 || len(departments) != 8 {
		t.Errorf("%d people in %v", len(people), departments)
	}
	if got := len(in(people, allStaff)); got != 200 {
		t.Errorf("%d of them are staff", got)
	}
	if got := len(groupNames(people)); got != 13 {
		t.Errorf("%d groups", got)
	}
}
