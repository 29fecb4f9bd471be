package scim

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	model "usher/internal/patchmodel"
)

// draws makes random operations for the model and the door alike.
type draws struct{ *rapid.T }

func oneOf[T any](d draws, what string, from ...T) T { return rapid.SampledFrom(from).Draw(d.T, what) }

// odds is true about once in n times; small numbers are drawn more often.
func (d draws) odds(n int) bool { return rapid.IntRange(0, 16*n-1).Draw(d.T, "odds")%n == n-1 }

// letters is a name in the letter case of some client.
func (d draws) letters(name string) string {
	switch {
	case d.odds(8):
		return strings.ToUpper(name)
	case d.odds(9):
		return strings.ToLower(name)
	}
	return name
}

var someTexts = []any{"a", "b", "B", "work", "home"}

func (d draws) text() any {
	if d.odds(40) {
		return oneOf[any](d, "no text", 5.0, true, []any{}, map[string]any{"value": "a"}, []any{"a", "b"})
	}
	return oneOf(d, "text", someTexts...)
}

func (d draws) boolean() any {
	return oneOf[any](d, "boolean", true, true, false, "True", "fAlse", "true", "x", nil, []any{false})
}

// object draws an object of some of these sub-attributes.
func (d draws) object(subs ...string) any {
	out := map[string]any{}
	for _, sub := range subs {
		if !d.odds(2) {
			continue
		}
		switch {
		case sub == "primary":
			out[sub] = oneOf[any](d, "primary", true, false, "TRUE", "false")
		case d.odds(12):
			out[sub] = nil
		default:
			out[d.letters(sub)] = d.text()
		}
	}
	if d.odds(12) {
		out["shoe"] = "44"
	}
	return out
}

// subsOf are the sub-attributes that are drawn of the complex attributes.
var subsOf = map[string][]string{
	"name": {"givenName", "familyName", "formatted"}, "emails": {"value", "type", "display", "primary"}, "roles": {"value", "type", "primary"},
	"addresses": {"formatted", "country", "type", "primary"}, "manager": {"value", "$ref", "displayName"},
}

// value draws what an attribute, or one of its elements, may be sent as.
func (d draws) value(attribute string, element bool) any {
	subs := subsOf[attribute]
	multi := attribute == "emails" || attribute == "roles" || attribute == "addresses"
	switch {
	case d.odds(14):
		return nil
	case attribute == "active":
		return d.boolean()
	case subs == nil:
		return d.text()
	case attribute == "manager" && d.odds(2):
		return oneOf[any](d, "manager", "m-1", "m-2", "", []any{map[string]any{"value": "m-1"}}, map[string]any{"value": ""}, map[string]any{"value": "m-2", "$ref": "r-2"})
	case d.odds(13):
		return d.text() // a bare value
	case !multi || element:
		return d.object(subs...)
	}
	list := []any{}
	for range rapid.IntRange(0, 3).Draw(d.T, "elements") {
		list = append(list, d.object(subs...))
	}
	if len(list) == 1 && d.odds(2) {
		return list[0]
	}
	return list
}

func (d draws) filter(subs []string, depth int) *model.Filter {
	if depth > 0 && d.odds(3) {
		f := &model.Filter{Op: oneOf(d, "logic", "and", "and", "or", "not"), Left: d.filter(subs, depth-1)}
		if f.Op != "not" {
			f.Right = d.filter(subs, depth-1)
		}
		return f
	}
	f := &model.Filter{Sub: d.letters(oneOf(d, "sub", subs...)), Op: oneOf(d, "op", "eq", "eq", "eq", "ne", "co", "sw", "ew", "pr")}
	if f.Value = oneOf(d, "operand", someTexts...); strings.EqualFold(f.Sub, "primary") {
		f.Value = oneOf[any](d, "operand", true, false, "True", "x")
	}
	if d.odds(30) {
		f.Sub = "shoe"
	}
	return f
}

// path draws a path and says which attribute it is about.
func (d draws) path() (p model.Path, attribute string) {
	switch {
	case d.odds(80):
		return model.Path{Text: oneOf(d, "malformed", "emails[", "emails[type eq", "a b", `emails[type eq "x"]value`, "1a"), Malformed: true}, ""
	case d.odds(50):
		p := oneOf(d, "unknown", model.Path{Name: "shoeSize"}, model.Path{Name: "name", Sub: "shoe"}, model.Path{Schema: "urn:example:2.0:User", Name: "shoe"}, model.Path{Name: "id"},
			model.Path{Name: "groups"}, model.Path{Name: "meta", Sub: "created"}, model.Path{Schema: model.EnterpriseURN, Name: "manager", Sub: "displayName"}, model.Path{Name: "password"})
		p.Text = pathText(p)
		return p, "title"
	case d.odds(20):
		p := model.Path{Schema: oneOf(d, "schema", model.EnterpriseURN, model.EnterpriseURN, model.UserURN)}
		p.Text = p.Schema
		return p, p.Schema
	}
	attribute = oneOf(d, "attribute", "userName", "title", "nickName", "displayName", "externalId", "active", "name", "emails", "emails", "emails", "roles", "addresses", "department", "employeeNumber", "manager")
	p.Name = d.letters(attribute)
	switch {
	case slices.Contains([]string{"department", "employeeNumber", "manager"}, attribute):
		p.Schema = model.EnterpriseURN
	case d.odds(10):
		p.Schema = model.UserURN
	}
	if subs := subsOf[attribute]; subs != nil {
		if (attribute == "emails" || attribute == "roles" || attribute == "addresses" || d.odds(20)) && d.odds(2) {
			p.Filter = d.filter(subs, 2)
		}
		if d.odds(2) {
			p.Sub = d.letters(oneOf(d, "sub", subs...))
		}
	}
	p.Text = pathText(p)
	return p, attribute
}

// pathText is a path as it is sent.
func pathText(p model.Path) string {
	s := p.Name
	if p.Schema != "" {
		s = p.Schema + ":" + s
	}
	if p.Filter != nil {
		s += "[" + p.Filter.String() + "]"
	}
	if p.Sub != "" {
		s += "." + p.Sub
	}
	return s
}

// operand draws the value of an operation on a path.
func (d draws) operand(p model.Path, attribute string) any {
	switch {
	case attribute == model.EnterpriseURN:
		return d.extension()
	case attribute == model.UserURN:
		return oneOf[any](d, "core", map[string]any{"title": "a"}, map[string]any{"nickName": "b", "active": "False", "groups": []any{}}, "x", nil)
	case strings.EqualFold(p.Sub, "primary"):
		return d.boolean()
	case p.Sub != "" && attribute == "manager":
		return oneOf[any](d, "sub", "m-1", "m-2", nil, 5.0)
	case p.Sub != "":
		if d.odds(10) {
			return nil
		}
		return d.text()
	}
	return d.value(attribute, p.Filter != nil)
}

func (d draws) extension() any {
	if d.odds(10) {
		return oneOf[any](d, "extension", nil, "x", []any{})
	}
	out := map[string]any{}
	for _, name := range []string{"department", "employeeNumber", "manager"} {
		if d.odds(2) {
			out[d.letters(name)] = d.value(name, false)
		}
	}
	return out
}

// op draws an operation and returns it as it is sent, too.
func (d draws) op() (model.Op, map[string]any) {
	op := model.Op{Name: oneOf(d, "op", "add", "add", "replace", "replace", "remove", "Add", "REPLACE", "Remove")}
	if d.odds(100) {
		op.Name = "move"
	}
	sent := map[string]any{"op": op.Name}
	if d.odds(4) {
		var keys []model.Key
		object := map[string]any{}
		taken := map[string]bool{}
		for range rapid.IntRange(0, 3).Draw(d.T, "keys") {
			p, attribute := d.path()
			if p.Malformed || taken[attribute] || attribute == model.UserURN || taken[model.EnterpriseURN] || attribute == model.EnterpriseURN && len(keys) > 0 {
				continue
			}
			taken[attribute] = true
			v := d.operand(p, attribute)
			keys = append(keys, model.Key{Path: p, Value: v})
			object[p.Text] = v
		}
		op.Value, op.Has, sent["value"] = keys, true, object
		if d.odds(20) {
			op.Value, sent["value"] = "x", "x"
		}
		return op, sent
	}
	p, attribute := d.path()
	op.Path, sent["path"] = &p, p.Text
	if op.Has = !strings.EqualFold(op.Name, "remove") && !d.odds(100) || d.odds(8); op.Has {
		op.Value = d.operand(p, attribute)
		sent["value"] = op.Value
	}
	return op, sent
}

// bareUser is a user without what the server adds.
func bareUser(t *rapid.T, a answer) map[string]any {
	t.Helper()
	out := maps.Clone(a.json())
	for _, name := range []string{"id", "meta", "schemas", "groups"} {
		delete(out, name)
	}
	return out
}

// Random PATCH requests on random users: the door accepts what the model does,
// refuses what it refuses with a scimType that it names, and keeps what it says.
func TestReq09_RandomSequencesFollowTheModel(t *testing.T) {
	w := newWorld(t)
	users, accepted, refused := 0, 0, map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		d := draws{rt}
		users++
		doc := map[string]any{"schemas": []any{model.UserURN}, "userName": fmt.Sprintf("u%d@acme.example", users)}
		for _, name := range slices.Sorted(maps.Keys(subsOf)) {
			if name == "manager" {
				doc[model.EnterpriseURN] = map[string]any{"department": "R", "manager": map[string]any{"value": "m-1", "$ref": "r-1"}}
			} else if list := []any{d.object(subsOf[name]...), d.object(subsOf[name]...)}; d.odds(2) && name != "name" {
				doc[name] = list
			}
		}
		made := w.sendTo(w.door, w.request(generic, "POST", "/Users", strings.NewReader(marshal(t, doc))))
		if made.status != 201 {
			return // a random body that is wrong
		}
		id := made.id()
		defer w.sendTo(w.door, w.request(generic, "DELETE", "/Users/"+id, nil)) // its userName is free for the next
		have := bareUser(rt, made)
		for range rapid.IntRange(4, 20).Draw(rt, "requests") {
			var operations []model.Op
			var sent []any
			for range rapid.IntRange(1, 2).Draw(rt, "operations") {
				op, s := d.op()
				operations, sent = append(operations, op), append(sent, s)
			}
			body := marshal(t, map[string]any{"schemas": []any{"urn:ietf:params:scim:api:messages:2.0:PatchOp"}, "Operations": sent})
			want, refusals := model.Apply(model.User, have, operations)
			a := w.do(generic, "PATCH", "/Users/"+id, body)
			got := bareUser(rt, w.do(generic, "GET", "/Users/"+id, ""))
			if len(refusals) > 0 {
				refused[refusals[0]]++
				if scimType, _ := a.json()["scimType"].(string); a.status != 400 || !slices.Contains(refusals, scimType) {
					rt.Fatalf("%s\non %s\nis answered %d %s\nwant one of %q", body, marshal(t, have), a.status, a.body, refusals)
				}
				want = have
			} else if accepted++; a.status != 200 || marshal(t, bareUser(rt, a)) != marshal(t, got) {
				rt.Fatalf("%s\non %s\nis answered %d %s\nwant %s", body, marshal(t, have), a.status, a.body, marshal(t, want))
			}
			if marshal(t, got) != marshal(t, want) {
				rt.Fatalf("%s\non   %s\nmade %s\nwant %s", body, marshal(t, have), marshal(t, got), marshal(t, want))
			}
			have = got
		}
	})
	for _, scimType := range []string{model.InvalidPath, model.InvalidSyntax, model.InvalidValue, model.Mutability, model.NoTarget} {
		if refused[scimType] == 0 {
			t.Errorf("nothing was refused as %s", scimType)
		}
	}
	t.Log(accepted, refused)
	if accepted < 50 {
		t.Errorf("only %d requests were accepted", accepted)
	}
}

// groupOp draws an operation on a group; values are those of members.
func (d draws) groupOp(values []string) (model.Op, map[string]any) {
	op := model.Op{Name: oneOf(d, "op", "add", "add", "replace", "remove", "remove", "Add", "REMOVE")}
	member := func() any {
		v := oneOf(d, "member", values...)
		if d.odds(30) {
			return oneOf[any](d, "no member", "", 5.0, map[string]any{"display": "x"})
		}
		return oneOf[any](d, "shape", v, map[string]any{"value": v}, map[string]any{"$ref": nil, "Value": v, "type": "User"})
	}
	operand := func(selected bool) any {
		switch {
		case d.odds(12):
			return nil
		case selected && d.odds(3):
			return map[string]any{"display": "x"}
		case selected || d.odds(4):
			return member()
		}
		list := []any{}
		for range rapid.IntRange(0, 4).Draw(d.T, "members") {
			list = append(list, member())
		}
		return list
	}
	p := model.Path{Name: d.letters("members")}
	switch {
	case d.odds(5):
		p.Name = d.letters("displayName")
		op.Value = oneOf[any](d, "name", "G", "H", nil, "")
	case d.odds(25):
		p = oneOf(d, "wrong", model.Path{Name: "owner"}, model.Path{Name: "id"}, model.Path{Name: "members", Sub: "value"}, model.Path{Name: "members", Sub: "shoe"})
		op.Value = "x"
	case d.odds(3):
		p.Filter = &model.Filter{Op: oneOf(d, "operator", "eq", "eq", "eq", "eq", "sw"), Sub: oneOf(d, "sub", "value", "VALUE", "value", "display"), Value: oneOf(d, "member", values...)}
		if d.odds(3) {
			p.Filter = &model.Filter{Op: oneOf(d, "logic", "or", "or", "and"), Left: p.Filter, Right: &model.Filter{Op: "eq", Sub: "value", Value: oneOf(d, "member", values...)}}
		}
		op.Value = operand(true)
	default:
		op.Value = operand(false)
	}
	p.Text = pathText(p)
	op.Has = !strings.EqualFold(op.Name, "remove") || d.odds(2)
	if !op.Has {
		op.Value = nil
	}
	sent := map[string]any{"op": op.Name}
	if op.Has {
		sent["value"] = op.Value
	}
	if op.Has && !strings.EqualFold(op.Name, "remove") && d.odds(4) {
		sent["value"] = map[string]any{p.Text: op.Value, "id": "x"}
		op.Value = []model.Key{{Path: p, Value: op.Value}}
		return op, sent
	}
	op.Path, sent["path"] = &p, p.Text
	return op, sent
}

// bareGroup is a group as the model has it.
func bareGroup(t *rapid.T, a answer) map[string]any {
	t.Helper()
	out := bareUser(t, a)
	members := map[string]any{}
	list, _ := out["members"].([]any)
	for _, m := range list {
		value, _ := at(m, "value").(string)
		if members[value] != nil {
			t.Fatalf("%s is a member twice: %s", value, a.body)
		}
		members[value] = true
	}
	out["members"] = members
	return out
}

// The same of groups and their members: those that nobody knows are refused, or
// in dialect entra kept.
func TestReq15_RandomMembersFollowTheModel(t *testing.T) {
	w := newWorld(t)
	for _, dialect := range []identity.Dialect{generic, entra} {
		people := []string{w.user(dialect, adaMail), w.user(dialect, bobMail), w.user(dialect, "eve@acme.example"), "nobody"}
		accepted := 0
		kind := model.Group(func(value string) bool { return dialect == entra || slices.Contains(people[:3], value) })
		rapid.Check(t, func(rt *rapid.T) {
			d := draws{rt}
			id := w.group(dialect, "G")
			defer w.sendTo(w.door, w.request(dialect, "DELETE", "/Groups/"+id, nil))
			have := map[string]any{"displayName": "G", "members": map[string]any{}}
			for range rapid.IntRange(2, 10).Draw(rt, "requests") {
				var operations []model.Op
				var sent []any
				for range rapid.IntRange(1, 3).Draw(rt, "operations") {
					op, s := d.groupOp(people)
					operations, sent = append(operations, op), append(sent, s)
				}
				body := marshal(t, map[string]any{"schemas": []any{"urn:ietf:params:scim:api:messages:2.0:PatchOp"}, "Operations": sent})
				want, refusals := model.Apply(kind, have, operations)
				a := w.do(dialect, "PATCH", "/Groups/"+id, body)
				if len(refusals) > 0 {
					if scimType, _ := at(bodyOf(a), "scimType").(string); a.status != 400 || !slices.Contains(refusals, scimType) {
						rt.Fatalf("%s\non %s\nis answered %d %s\nwant one of %q", body, marshal(t, have), a.status, a.body, refusals)
					}
					want = have
				} else if accepted++; a.status != 204 {
					rt.Fatalf("%s\non %s\nis answered %d %s\nwant %s", body, marshal(t, have), a.status, a.body, marshal(t, want))
				}
				got := bareGroup(rt, w.do(dialect, "GET", "/Groups/"+id, ""))
				if marshal(t, got) != marshal(t, want) {
					rt.Fatalf("%s\non   %s\nmade %s\nwant %s", body, marshal(t, have), marshal(t, got), marshal(t, want))
				}
				have = got
			}
		})
		if accepted < 50 {
			t.Errorf("only %d requests were accepted", accepted)
		}
	}
}

// bodyOf is an answer's body, nil where there is none.
func bodyOf(a answer) map[string]any {
	if len(a.body) == 0 {
		return nil
	}
	return a.json()
}
