package e2e

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// incremental sends what changed since the initial cycle, one kind after
// another, and keeps what it means in the model.
func (c *cycle) incremental() {
	c.t.Helper()
	n := len(c.users)
	every := func(step, offset int, do func(p int)) {
		for p := offset; p < n; p += step {
			do(p)
		}
	}
	one := func(p int, operations ...object) func() error {
		return func() error { return c.send("PATCH", c.scim("/Users/"+c.users[p].id), patch(operations...), 204, nil) }
	}
	var changes, leavers, deletions, returns []func() error
	every(20, 1, func(p int) {
		changes = append(changes, func() error { return c.send("GET", c.scim("/Users/"+c.users[p].id), nil, 200, nil) }, one(p,
			object{"op": "Replace", "path": "displayName", "value": "Changed " + c.users[p].name},
			object{"op": "Add", "path": enterpriseSchema + ":department", "value": "Moved"},
			object{"op": "Replace", "path": `emails[type eq "work"].value`, "value": c.users[p].name + "@acme.example"}))
	})
	every(40, 2, func(p int) {
		c.users[p].left = true
		leavers = append(leavers, one(p, object{"op": "Replace", "path": "active", "value": "False"}))
	})
	every(120, 2, func(p int) {
		c.users[p].left = false
		returns = append(returns, one(p, object{"op": "Replace", "path": "active", "value": "True"}))
	})
	every(80, 42, func(p int) { // who left
		c.users[p].deleted = true
		for g := range c.groups {
			delete(c.groups[g].members, p)
		}
		deletions = append(deletions, func() error { return c.send("DELETE", c.scim("/Users/"+c.users[p].id), nil, 204, nil) })
	})
	c.phase("attributes", 0, nil, changes...)
	c.phase("members come and go", 0, nil, c.moves()...)
	c.phase("leavers", 0, nil, leavers...)
	c.phase("leavers who return", 0, nil, returns...)
	c.phase("deleted users", 0, nil, deletions...)
	c.phase("newcomers", n/50, c.newcomer(n, n/50))
	c.phase("newcomers join", 0, nil, c.joins(n)...)
	c.phase("deleted and renamed groups", 0, nil, c.groupChanges()...)
}

// moves takes people out of every third team and puts others in, by single
// operations on the largest groups and by lists on the others.
func (c *cycle) moves() (out []func() error) {
	for g := 1; g < len(c.groups); g += 3 {
		group := &c.groups[g]
		leave := slices.Sorted(maps.Keys(group.members))
		leave = leave[:len(leave)/4]
		join := []int{}
		for p := 7 * g % len(c.users); len(join) < 5; p = (p + 11) % len(c.users) {
			if !group.members[p] && !slices.Contains(join, p) && !c.users[p].deleted { // who is deleted later would leave again
				join = append(join, p)
			}
			if len(group.members)+len(join) > len(c.users)/2 {
				break
			}
		}
		batch := len(leave)
		if len(leave) > 20 {
			batch = 1
		}
		if len(leave) > 0 {
			for some := range slices.Chunk(leave, batch) {
				out = append(out, c.members(g, "Remove", some))
			}
		}
		if len(join) > 0 {
			out = append(out, c.members(g, "Add", join))
		}
		for _, p := range leave {
			delete(group.members, p)
		}
		for _, p := range join {
			group.members[p] = true
		}
	}
	return out
}

// newcomer makes room for people in the model and returns what creates one.
func (c *cycle) newcomer(from, n int) func(int) error {
	for i := range n {
		c.users = append(c.users, cycleUser{name: fmt.Sprintf("p%06d", from+i)})
	}
	return func(i int) error { return c.createUser(from + i) }
}

// joins puts newcomers into all-staff one by one, hundreds of requests on one
// group where they are many.
func (c *cycle) joins(from int) (out []func() error) {
	for p := from; p < len(c.users); p++ {
		c.groups[0].members[p] = true
		out = append(out, c.members(0, "Add", []int{p}))
	}
	return out
}

func (c *cycle) groupChanges() (out []func() error) {
	for g := 2; g < len(c.groups); g += 50 {
		c.groups[g].deleted = true
		out = append(out, func() error { return c.send("DELETE", c.scim("/Groups/"+c.groups[g].id), nil, 204, nil) })
	}
	for g := 3; g < len(c.groups); g += 50 {
		c.groups[g].name += "-renamed"
		out = append(out, func() error {
			return c.send("PATCH", c.scim("/Groups/"+c.groups[g].id), patch(object{"op": "Replace", "path": "displayName", "value": c.groups[g].name}), 204, nil)
		})
	}
	return out
}

// check reads everything back and holds it to the model.
func (c *cycle) check(after string) {
	c.t.Helper()
	var reads []func() error
	for g := range c.groups {
		reads = append(reads, func() error { return c.checkGroup(g) })
	}
	reads = append(reads, c.checkUsers)
	for org, in := range map[string]func(g *cycleGroup) bool{
		"acme-enterprise": func(g *cycleGroup) bool { return g.name == "all-staff" },
		"acme-console":    func(g *cycleGroup) bool { return strings.HasPrefix(g.name, "team-1") },
	} {
		reads = append(reads, func() error { return c.checkMemberships(org, in) })
	}
	c.phase("reading back after "+after, 0, nil, reads...)
}

func (c *cycle) checkGroup(g int) error {
	group := &c.groups[g]
	if group.deleted {
		return c.send("GET", c.scim("/Groups/"+group.id), nil, 404, nil)
	}
	var is struct {
		DisplayName string
		Members     []struct{ Value string }
	}
	if err := c.send("GET", c.scim("/Groups/"+group.id), nil, 200, &is); err != nil {
		return err
	}
	has := map[string]bool{}
	for _, m := range is.Members {
		has[m.Value] = true
	}
	for p := range group.members {
		if !has[c.users[p].id] {
			return fmt.Errorf("%s has lost %s", group.name, c.users[p].name)
		}
	}
	if is.DisplayName != group.name || len(is.Members) != len(group.members) {
		return fmt.Errorf("%s is called %s and has %d members, want %d", group.name, is.DisplayName, len(is.Members), len(group.members))
	}
	return nil
}

// checkUsers reads everybody by pages.
func (c *cycle) checkUsers() error {
	type user struct {
		ID, UserName string
		Active       bool
	}
	found := map[string]user{}
	for start := 1; ; {
		var page struct {
			TotalResults int
			Resources    []user
		}
		if err := c.send("GET", c.scim("/Users?count=1000&attributes=userName,active&startIndex="+strconv.Itoa(start)), nil, 200, &page); err != nil {
			return err
		}
		for _, u := range page.Resources {
			found[u.ID] = u
		}
		if start += len(page.Resources); start > page.TotalResults || len(page.Resources) == 0 {
			break
		}
	}
	want := 0
	for _, u := range c.users {
		is, there := found[u.id]
		if there == u.deleted || there && (is.Active == u.left || is.UserName != u.name+"@acme.example") {
			return fmt.Errorf("%s: %+v, there: %v", u.name, is, there)
		}
		if !u.deleted {
			want++
		}
	}
	if len(found) != want {
		return fmt.Errorf("%d users, want %d", len(found), want)
	}
	return nil
}

// checkMemberships holds the members of an organization to who is active and in
// a group that gives a place in it.
func (c *cycle) checkMemberships(org string, in func(*cycleGroup) bool) error {
	want := map[string]bool{}
	for g := range c.groups {
		if group := &c.groups[g]; !group.deleted && in(group) {
			for p := range group.members {
				if u := &c.users[p]; !u.left && !u.deleted {
					want[u.name+"@acme.example"] = true
				}
			}
		}
	}
	n, after := 0, ""
	for {
		var page struct {
			Items []struct{ Email, State string }
			Next  string
		}
		if err := c.send("GET", c.s.public+"/v1/memberships?limit=1000&organization="+org+"&after="+url.QueryEscape(after), nil, 200, &page); err != nil {
			return err
		}
		for _, m := range page.Items {
			if !want[m.Email] || m.State != "active" {
				return fmt.Errorf("%s: %s is %s", org, m.Email, m.State)
			}
		}
		if n += len(page.Items); page.Next == "" {
			break
		}
		after = page.Next
	}
	if n != len(want) {
		return fmt.Errorf("%s has %d members, want %d", org, n, len(want))
	}
	return nil
}
