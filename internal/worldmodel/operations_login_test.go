package worldmodel_test

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

func (d *drawing) login(p *parent) operation {
	in := evidence{email: d.email(p), through: pick(d.rt, "through", "sso", "sso", "sso", "sso", "sso", "sso", "alt")}
	in.subject = "sub-" + in.email[:strings.IndexByte(in.email, '@')]
	if pick(d.rt, "other subject", false, false, false, false, false, false, false, true) {
		in.subject = "sub-" + d.name()
	}
	in.groups = pick(d.rt, "groups", nil, []string{}, []string{"g0"}, []string{"g0", "g1"}, []string{"g0"}, []string{"g0", "g2"}, []string{"g3", "g2"})
	if some := d.invitations[p.slug]; len(some) > 0 && pick(d.rt, "by token", false, true) {
		in.token = pick(d.rt, "token", some...)
		if email := d.emails[in.token]; pick(d.rt, "of whom it is for", true, true, false) {
			in.email, in.subject = email, "sub-"+email[:strings.IndexByte(email, '@')]
		}
	}
	in.by = pick(d.rt, "by", vouched, vouched, byToken, byToken, byToken, byToken, byToken, byWrongToken)
	in.dated = in.by != vouched || rapid.Bool().Draw(d.rt, "dated")
	if in.dated {
		in.ago = pick(d.rt, "minutes ago", 0, 0, 2, 5, 9)
	}
	if pick(d.rt, "for", false, false, true) {
		in.meant = pick(d.rt, "which", p.orgs[0], p.orgs[1], string(identity.KindEnterprise), string(identity.KindConsole), d.org(p))
	}
	return login(p, in)
}

func login(p *parent, in evidence) operation {
	if in.through == "" {
		in.through = "sso"
	}
	with := ", through " + in.through
	if in.token != "" {
		with += ", with the token of " + in.token
	}
	if in.by != vouched {
		with += ", by " + in.by
	}
	if in.meant != "" {
		with += ", for " + in.meant
	}
	if in.dated {
		with += fmt.Sprintf(", issued %d minutes ago", in.ago)
	}
	return operation{
		words: fmt.Sprintf("%s logs in at %s as %s in groups %q (known: %v)%s", in.email, p.slug, in.subject, in.groups, in.groups != nil, with),
		do: func(w *world) string {
			said := object{"subject": in.subject, "email": in.email, "email_verified": true}
			if in.groups != nil {
				said["groups"] = in.groups
			}
			if in.dated {
				said["iat"] = w.issued(in)
			}
			body := object{"connection": p.conns[in.through], "claims": said}
			if in.by != vouched {
				var err error
				if body, err = w.signed(p, in, said); err != nil {
					return err.Error()
				}
			}
			if in.meant != "" {
				body["for"] = in.meant
			}
			if in.token != "" {
				if body["invitation"] = w.known(w.tokens, in.token); body["invitation"] == "" {
					delete(body, "invitation")
				}
			}
			return w.send(w.jit, p.hooks[in.through], "POST", "/v1/login/provision", body).words()
		},
		model: func(m *model, _ string) string {
			in := in
			if m.invitations[in.token] == nil {
				in.token = ""
			}
			return m.login(m.tenants[p.slug], in)
		},
	}
}

const clientID = "the-application"

func (w *world) issued(in evidence) int64 { return w.Now().Unix() - int64(in.ago)*60 }

// signed is the body of a login with an ID token of the provider: it is for the
// nonce that the caller names unless it is another login's.
func (w *world) signed(p *parent, in evidence, says object) (object, error) {
	claims := object{"aud": clientID, "iat": w.issued(in), "exp": w.Now().Unix() + 300, "nonce": "n-1"}
	for name, value := range says {
		claims[strings.Replace(name, "subject", "sub", 1)] = value
	}
	token, err := w.idp.Sign(claims)
	nonce := "n-1"
	if in.by == byWrongToken {
		nonce = "n-2"
	}
	return object{"connection": p.conns[in.through], "id_token": token, "nonce": nonce}, err
}
