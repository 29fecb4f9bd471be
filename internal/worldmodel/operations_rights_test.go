package worldmodel_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/requestid"
)

// as sends a request of a key that acts for an account, and returns what that
// learns; empty: the key acts for nobody. Of an account without the right it is not
// said in which words it is refused: they go by what it saw when it was asked.
func (w *world) as(key, email, method, path string, body any) string {
	b, _ := json.Marshal(body)
	r := httptest.NewRequest(method, "https://usher.example/v1/"+path, bytes.NewReader(b)).WithContext(requestid.With(w.ctx, "r"))
	r.Header.Set("Authorization", "Bearer "+key)
	r.Header.Set("Content-Type", "application/json")
	if email != "" {
		r.Header.Set("Usher-On-Behalf-Of", email)
	}
	rec := httptest.NewRecorder()
	w.api.ServeHTTP(rec, r)
	said := answer{rec.Code, rec.Body.Bytes()}.words()
	if email != "" && slices.Contains([]string{"403 cannot_act_for", forbidden, notThere}, said) {
		return mayNot
	}
	return said
}

// administer lets somebody edit a parent's settings, or not any more. by is who
// does it, empty for an operator.
func administer(p *parent, by, email string, is bool) operation {
	words, method := map[bool]string{true: "lets %s administer %s", false: "does not let %s administer %s any more"}[is], map[bool]string{true: "PUT", false: "DELETE"}[is]
	who := by
	if by == "" {
		who = "an operator"
	}
	return operation{
		words: fmt.Sprintf("%s "+words, who, email, p.slug),
		do: func(w *world) string {
			key := p.key
			if by == "" {
				key = w.operator
			}
			return w.as(key, by, method, "parents/"+p.slug+"/administrators/"+email, nil)
		},
		model: func(m *model, _ string) string {
			said := map[bool]func(*tenant, int, bool, string) string{true: m.grant, false: m.ungrant}[is](m.tenants[p.slug], m.byEmail(by), by != "", email)
			if by != "" && said == notThere {
				return mayNot // the same words
			}
			return said
		},
	}
}

// transfer is what somebody does who is the primary owner, or is not.
func transfer(p *parent, by, to string) operation {
	work := p.orgs[0]
	return operation{
		words: fmt.Sprintf("%s hands the ownership of %s on to %s", by, work, to),
		do: func(w *world) string {
			return w.as(p.key, by, "POST", "organizations/"+work+"/owner", object{"email": to})
		},
		model: func(m *model, _ string) string { return m.transfer(m.orgs[work], m.byEmail(by), to) },
	}
}

// crowned is what an operator does.
func crowned(work, email string) operation {
	return operation{
		words: fmt.Sprintf("an operator makes %s the primary owner of %s", email, work),
		do: func(w *world) string {
			return w.manage(w.operator, "POST", "organizations/"+work+"/owner", object{"email": email}).words()
		},
		model: func(m *model, _ string) string { return m.crown(m.orgs[work], email) },
	}
}

// restrictAs is restrict by somebody.
func restrictAs(p *parent, by string, on bool) operation {
	return operation{
		words: fmt.Sprintf("%s, for %s, restricts new organizations and accounts: %v", by, p.slug, on),
		do: func(w *world) string {
			return w.as(p.key, by, "PATCH", "parents/"+p.slug, object{"restrict_org_creation": on})
		},
		model: func(m *model, _ string) string { return m.restrictAs(m.tenants[p.slug], m.byEmail(by), on) },
	}
}

// approveAs is an approval by somebody, for a side or (empty) for all they speak for.
func approveAs(handle, side, email string) operation {
	return operation{
		words: fmt.Sprintf("%s is approved by %s for the side %q", handle, email, side),
		do: func(w *world) string {
			id := w.known(w.proposals, handle)
			if id == "" {
				return "nothing"
			}
			body := object{}
			if side != "" {
				body["side"] = side
			}
			return w.as(w.operator, email, "POST", "merge-proposals/"+id+"/approve", body)
		},
		model: func(m *model, answer string) string { return m.approveAs(handle, side, email, answer) },
		begin: func(m *model) { m.ask(handle, side, email) },
	}
}

// rights draws something about who may do what at a parent.
func (d *drawing) rights(p *parent) operation {
	by, email := d.name()+"@"+p.home, d.email(p)
	switch pick(d.rt, "rights", "transfer", "transfer", "crown", "grant", "grant", "grant", "take", "restrict") {
	case "transfer":
		return transfer(p, by, email)
	case "crown":
		return crowned(p.orgs[0], email)
	case "restrict":
		return restrictAs(p, by, rapid.Bool().Draw(d.rt, "on"))
	case "grant":
		return administer(p, pick(d.rt, "by", "", by), email, true)
	}
	return administer(p, pick(d.rt, "by", "", by), email, false)
}

// ownerScript: the ownership goes from one to another, while either comes or goes,
// and who has a right by it has it no longer than that.
func (d *drawing) ownerScript(p *parent) []beat {
	work := p.orgs[0]
	ada, bob := "ada@"+p.home, "bob@"+p.home
	mode := pick(d.rt, "mode", identity.Modes...)
	mapped := mode != identity.ModeInvite && rapid.Bool().Draw(d.rt, "mapped")
	out := one(create(p, "ada", ada, said(true)), create(p, "bob", bob, said(true)), d.member(p, "ada", "g1", true), d.member(p, "bob", pick(d.rt, "group", "g0", "g2"), true),
		configure(work, mode, mapped, false), byHand(work, bob, "user"), crowned(work, ada))
	some := []operation{
		active(d, p, "bob", false), gated(p, bob, false), removed(work, bob), d.member(p, "bob", "g0", false), active(d, p, "ada", false), deleted(d, p, "ada"), gated(p, ada, false),
		transfer(p, ada, "cat@"+p.home), transfer(p, bob, ada), administer(p, ada, bob, true), restrictAs(p, ada, true), removed(work, ada), crowned(work, bob), erase(p, ada),
	}
	out = append(out, beat{[]operation{transfer(p, ada, bob), pick(d.rt, "at once with", some...)}})
	for range 2 {
		out = append(out, d.atOnce(pick(d.rt, "then", some...)))
	}
	return append(out, one(restrictAs(p, ada, true), gated(p, ada, false), crowned(work, bob), transfer(p, bob, ada), active(d, p, "ada", true), gated(p, ada, true), transfer(p, bob, ada))...)
}

// merging is a merge that was proposed when the world began, or is now.
func (d *drawing) merging(p *parent, org string) (handle string, proposed []beat) {
	if rapid.Bool().Draw(d.rt, "proposed before") {
		return d.proposals[slices.Index(d.w.lone, org)], nil
	}
	handle = d.handle("merge")
	d.proposals = append(d.proposals, handle)
	return handle, one(propose(handle, p, org, pick(d.rt, "side", "host", "joining")))
}

// personsScript: people approve a merge who may, one for both sides or one for
// each, and some have lost the right when it is decided.
func (d *drawing) personsScript() []beat {
	org := pick(d.rt, "org", d.w.lone...)
	p := d.hostOf(org)
	merge, proposed := d.merging(p, org)
	kim, ada := "kim@"+p.home, "ada@"+p.home
	out := one(create(p, "kim", kim, said(true)), create(p, "ada", ada, said(true)), administer(p, "", ada, true))
	out = append(out, proposed...)
	switch pick(d.rt, "who", "one for both", "one for both", "one for each", "lost", "lost", "lost at once") {
	case "one for both":
		out = append(out, one(administer(p, pick(d.rt, "by", "", ada), kim, true))...)
		out = append(out, d.atOnce(approveAs(merge, "", kim)))
	case "one for each":
		out = append(out, beat{[]operation{approveAs(merge, pick(d.rt, "for", "", "host"), ada), approveAs(merge, pick(d.rt, "for", "", "joining"), kim)}})
	case "lost":
		out = append(out, one(approveAs(merge, "host", ada), pick(d.rt, "how", administer(p, "", ada, false), gated(p, ada, false), active(d, p, "ada", false)), approveAs(merge, "joining", kim), gated(p, ada, true), administer(p, "", ada, true),
			approveAs(merge, "host", ada))...)
	default:
		out = append(out, one(approveAs(merge, "joining", kim))...)
		out = append(out, beat{[]operation{approveAs(merge, "host", ada), pick(d.rt, "how", administer(p, "", ada, false), gated(p, ada, false), byHand(org, kim, "developer"), removed(org, kim))}})
	}
	return append(out, one(administer(p, "", kim, rapid.Bool().Draw(d.rt, "is")), undo(merge))...)
}
