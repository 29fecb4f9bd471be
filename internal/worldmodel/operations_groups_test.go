package worldmodel_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// group draws something that a parent's first directory says of a whole group.
func (d *drawing) group(p *parent) operation {
	g := pick(d.rt, "which group", groups...)
	switch pick(d.rt, "of the group", "empty", "empty", "only", "only", "call", "call", "call back", "call back", "drop", "make", "make") {
	case "empty":
		return emptied(p, g, pick(d.rt, "by", "PUT", "replace", "remove"))
	case "only":
		return d.only(p, g, d.name())
	case "call":
		return called(p, g, pick(d.rt, "name", append([]string{"off"}, groups...)...))
	case "call back":
		return called(p, g, g)
	case "drop":
		return droppedGroup(p, g)
	}
	return madeGroup(p, g)
}

func (w *world) groupSend(p *parent, g, method string, body object) answer {
	return w.scimSend(p, g, method, "/Groups/"+w.known(p.groups, g), body)
}

// groupName is what a group is called by now, empty where it is not there.
func (w *world) groupName(p *parent, g string) string {
	var said struct{ DisplayName string }
	a := w.groupSend(p, g, "GET", nil)
	if a.status != 200 || json.Unmarshal(a.body, &said) != nil {
		return ""
	}
	return said.DisplayName
}

func aboutGroup(p *parent, g string) string { return p.slug + "/group " + g }

// emptied takes everybody out of a group, in one of the ways to say so.
func emptied(p *parent, g, how string) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s has nobody in %s any more, by %s", p.slug, g, how), about: aboutGroup(p, g),
		do: func(w *world) string {
			switch how {
			case "replace":
				return w.groupSend(p, g, "PATCH", patched("replace", "members", []object{})).words()
			case "remove":
				return w.groupSend(p, g, "PATCH", object{"schemas": []string{patchURN}, "Operations": []object{{"op": "remove", "path": "members"}}}).words()
			}
			name := w.groupName(p, g)
			if name == "" {
				return "404"
			}
			return w.groupSend(p, g, "PUT", object{"schemas": []string{groupURN}, "displayName": name, "members": []object{}}).words()
		},
		model: func(m *model, _ string) string {
			if how == "PUT" {
				return m.put(m.tenants[p.slug], g)
			}
			return m.only(m.tenants[p.slug], g)
		},
	}
}

// only has a group hold one record and nobody else.
func (d *drawing) only(p *parent, g, name string) operation {
	return d.user(p, name, fmt.Sprintf("has nobody in %s but %s", g, name), func(w *world, id string) string {
		return w.groupSend(p, g, "PATCH", patched("replace", "members", []object{{"value": id}})).words()
	}, func(m *model, t *tenant) string {
		if t.recordNamed(name) == nil {
			return "nobody"
		}
		return m.only(t, g, name)
	})
}

func called(p *parent, g, name string) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s calls its group %s now %s", p.slug, g, name), about: aboutGroup(p, g),
		do: func(w *world) string {
			return w.groupSend(p, g, "PATCH", patched("replace", "displayName", name)).words()
		},
		model: func(m *model, _ string) string { return m.callGroup(m.tenants[p.slug], g, name) },
	}
}

func droppedGroup(p *parent, g string) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s deletes the group %s", p.slug, g), about: aboutGroup(p, g),
		do:    func(w *world) string { return w.groupSend(p, g, "DELETE", nil).words() },
		model: func(m *model, _ string) string { return m.dropGroup(m.tenants[p.slug], g) },
	}
}

func madeGroup(p *parent, g string) operation {
	return operation{
		words: fmt.Sprintf("the directory of %s creates the group %s", p.slug, g), about: aboutGroup(p, g),
		do: func(w *world) string {
			if w.groupName(p, g) != "" {
				return "there already"
			}
			return w.made(w.scimSend(p, g, "POST", "/Groups", object{"schemas": []string{groupURN}, "displayName": g, "externalId": g}), g, p.groups, "id")
		},
		model: func(m *model, _ string) string { return m.makeGroup(m.tenants[p.slug], g) },
	}
}

// shown reads which groups an organization shows, and who is in them. It is several
// requests, so nothing happens beside it.
func shown(p *parent, org string) operation {
	return operation{
		words: fmt.Sprintf("somebody reads the groups that %s shows", org),
		do: func(w *world) string {
			var said struct {
				Items []struct {
					ID, Directory string
					Name          string `json:"display_name"`
				}
			}
			a := w.manage(w.operator, "GET", "organizations/"+org+"/groups", nil)
			if a.status != 200 || json.Unmarshal(a.body, &said) != nil {
				return a.words()
			}
			var out []string
			for _, g := range said.Items {
				var members struct{ Items []struct{ Email string } }
				b := w.manage(w.operator, "GET", "organizations/"+org+"/groups/"+g.ID+"/members", nil)
				if b.status != 200 || json.Unmarshal(b.body, &members) != nil {
					return b.words()
				}
				var in []string
				for _, one := range members.Items {
					in = append(in, one.Email)
				}
				slices.Sort(in)
				out = append(out, g.Name+" of "+strings.TrimPrefix(g.Directory, p.slug+"/")+": "+strings.Join(in, ", "))
			}
			slices.Sort(out)
			return "shows " + strings.Join(out, "; ")
		},
		model: func(m *model, _ string) string { return m.shown(m.orgs[org]) },
	}
}
