package scim

import (
	"bytes"
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

func (rq *request) userLocation(id string) string { return rq.base + "/Users/" + id }

// wireUser is a stored user as answers show it.
func (rq *request) wireUser(u *directory.User, groups []codec.GroupRef) *codec.User {
	return &codec.User{ID: u.ID, Doc: u.Doc, Groups: groups, Meta: codec.Meta{
		Created: u.CreatedAt, LastModified: u.ModifiedAt, Location: rq.userLocation(u.ID), Version: u.Version, Beside: codec.GroupsDigest(groups),
	}}
}

// groupsOf loads the groups of users, unless the answer does not want them.
func (rq *request) groupsOf(tx *store.Tx, p *codec.Projection, users ...string) (map[string][]codec.GroupRef, error) {
	if !p.Wants(schema.AttrGroups) || len(users) == 0 {
		return nil, nil
	}
	found, err := directory.GroupsOfUsers(tx, rq.dir.Parent, rq.dir.ID, users, false)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	out := make(map[string][]codec.GroupRef, len(users))
	refs := make([]codec.GroupRef, len(found))
	where := map[string]string{}
	for from, i := 0, 0; i < len(found); i++ { // they come by user
		r := found[i]
		ref := where[r.GroupID]
		if ref == "" {
			ref = rq.groupLocation(r.GroupID)
			where[r.GroupID] = ref
		}
		refs[i] = codec.GroupRef{Value: r.GroupID, Ref: ref, Display: r.DisplayName, Type: "direct"}
		if i+1 == len(found) || found[i+1].UserID != r.UserID {
			out[r.UserID] = refs[from : i+1 : i+1]
			from = i + 1
		}
	}
	return out, nil
}

// shownUser is a user as an answer shows it, with its groups.
func (rq *request) shownUser(tx *store.Tx, u *directory.User, p *codec.Projection) (*codec.User, error) {
	groups, err := rq.groupsOf(tx, p, u.ID)
	return rq.wireUser(u, groups[u.ID]), err
}

// written is a user as the answer to a write shows it; the body is made of it
// after the transaction, for which others wait.
type written struct {
	user     *codec.User
	name     string         // userName, folded
	standing store.Standing // of what is shown; of nothing where it is not to be kept
}

// written is what a transaction has written of a user, after its last change. An
// answer that does not show the user has its ETag, of which its groups are a part.
func (rq *request) written(tx *store.Tx, u *directory.User, p *codec.Projection) (written, error) {
	groups, err := rq.groupsOf(tx, p, u.ID)
	return rq.wrote(tx, u, groups[u.ID]), err
}

// wrote is written of a user whose groups are at hand. What nobody has read before
// is not kept: most of those who are written are not read.
func (rq *request) wrote(tx *store.Tx, u *directory.User, groups []codec.GroupRef) written {
	w := written{user: rq.wireUser(u, groups)}
	if _, known := rq.door.known.Get(rq.userBy(u.ID)); known {
		w.name, w.standing = identity.Fold(u.UserName), rq.settled(tx, u.ID)
	}
	return w
}

// answerUser sends a user.
func (rq *request) answerUser(status int, u *codec.User, p *codec.Projection) error {
	_, err := rq.sendUser(status, u, p)
	return err
}

// answerWritten is answerUser for what was written, which is kept for whoever reads
// it next.
func (rq *request) answerWritten(status int, w written, p *codec.Projection) error {
	body, err := rq.sendUser(status, w.user, p)
	if err == nil && body != nil && p == nil {
		rq.knowUser(knownAnswer{id: w.user.ID, name: w.name, meta: w.user.Meta, body: body}, w.standing)
	}
	return err
}

// sendUser sends a user and returns the body, nil where none was asked for.
func (rq *request) sendUser(status int, u *codec.User, p *codec.Projection) (body []byte, err error) {
	if !rq.brief {
		body, err = codec.AppendUser(nil, rq.userResource(), u, p)
	}
	if err == nil {
		rq.answer(status, u.Meta, body)
	}
	return body, err
}

// loadUser returns the user of the path.
func (rq *request) loadUser(tx *store.Tx) (*directory.User, error) {
	u, err := directory.UserByID(tx, rq.dir.Parent, rq.dir.ID, rq.id)
	if err == nil && u == nil {
		return nil, notFound("there is no user %s in this directory", schema.Clip(rq.id))
	}
	return u, err
}

// fill sets what the store keeps beside the document, which was another before,
// nil: none.
func (rq *request) fill(u *directory.User, old, doc map[string]any) error {
	if err := fits(rq.userResource(), old, doc); err != nil {
		return err
	}
	u.UserName, _ = doc[schema.AttrUserName].(string)
	u.ExternalID, _ = doc[schema.AttrExternalID].(string)
	if active, ok := doc[schema.AttrActive].(bool); ok {
		u.Active = active
	}
	was := emailsOf(old)
	u.Emails = emailsOf(doc)
	u.SameEmails = old != nil && slices.Equal(was, u.Emails)
	err := emailsFit(was, u.Emails)
	if err != nil {
		return err
	}
	if u.Doc, err = codec.AppendDocument(nil, rq.userResource(), doc); err != nil {
		return err
	}
	u.Email = rq.dir.DesignatedEmail(doc)
	return nil
}

// emailsOf returns what filters find of a document's emails.
func emailsOf(doc map[string]any) (out []directory.Email) {
	list, _ := doc[schema.AttrEmails].([]any)
	for _, item := range list {
		m, _ := item.(map[string]any)
		value, _ := m[schema.SubValue].(string)
		kind, _ := m[schema.SubType].(string)
		if value != "" {
			out = append(out, directory.Email{Value: value, Type: kind})
		}
	}
	return out
}

func userNameTaken(name string) error {
	return schema.Error{Status: http.StatusConflict, ScimType: schema.NotUnique, Detail: "userName " + schema.Clip(name) + " is taken in this directory"}
}

func (rq *request) getUser() error {
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return err
	}
	var wire *codec.User
	err = rq.view(func(tx *store.Tx) error {
		u, err := rq.loadUser(tx)
		if err != nil {
			return err
		}
		wire, err = rq.shownUser(tx, u, p)
		return err
	})
	if err != nil {
		return err
	}
	if rq.notModified(wire.Meta) {
		rq.answer(http.StatusNotModified, wire.Meta, nil)
		return nil
	}
	return rq.answerUser(http.StatusOK, wire, p)
}

func (rq *request) createUser() error {
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return err
	}
	raw, err := rq.body()
	if err != nil {
		return err
	}
	n, err := schema.Normalize(rq.userResource(), raw, schema.Create, schema.Options{})
	if err != nil {
		return err
	}
	rq.tolerate(n.Notes)
	says := saysOf(n.Doc)
	if _, ok := n.Doc[schema.AttrActive]; !ok {
		n.Doc[schema.AttrActive] = true
	}
	// Before anybody waits for the transaction, and once, however often it runs.
	fresh := directory.User{Parent: rq.dir.Parent, Directory: rq.dir.ID}
	if err := rq.fill(&fresh, nil, n.Doc); err != nil {
		return err
	}
	var wrote written
	err = rq.update(store.LaneNormal, func(tx *store.Tx) error {
		u, err := rq.rehired(tx, n.Doc)
		if err != nil {
			return err
		}
		if u != nil {
			if err := rq.rehire(tx, u, n.Doc, says); err != nil {
				return err
			}
			wrote, err = rq.written(tx, u, p)
			return err
		}
		inserted := fresh
		if err = rq.door.engine.UserCreated(tx, rq.change(), &inserted, says == saysActive, userNameTaken(inserted.UserName)); err != nil {
			return err
		}
		wrote = written{user: rq.wireUser(&inserted, nil)} // in no group yet
		return nil
	})
	if err != nil {
		return err
	}
	return rq.answerWritten(http.StatusCreated, wrote, p)
}

// overtaken is the answer to whoever writes a resource that another request has
// just written, past every lock: it does not happen, and nothing is changed.
var overtaken = identity.Errorf(identity.CodeUnavailable, "overtaken", "another request changed the resource at the same moment; try again")

// writeUser stores a changed document and has its effect settled. A document
// that is the same writes nothing; a request that says active:true, or again of
// somebody that they have left, is still looked at, since the gate may be another
// by now: somebody may have closed or opened it by hand.
func (rq *request) writeUser(tx *store.Tx, u *directory.User, current, doc map[string]any, says activeSaid) error {
	before := *u
	before.Email = rq.dir.DesignatedEmail(current)
	if err := rq.fill(u, current, doc); err != nil {
		return err
	}
	if _, ok := doc[schema.AttrActive]; !ok && says == saysLeft {
		u.Active = false // the word was taken back, and that lets nobody in
	}
	name, _ := current[schema.AttrUserName].(string)
	u.SameNames = identity.Fold(name) == identity.Fold(u.UserName) && before.ExternalID == u.ExternalID
	return rq.storeUser(tx, &before, u, says == saysActive)
}

// storeUser stores a user as it is now, where that is not as it was before, and
// has the effect settled; it is what writeUser says.
func (rq *request) storeUser(tx *store.Tx, before, u *directory.User, saysActive bool) error {
	same := bytes.Equal(before.Doc, u.Doc) && before.Active == u.Active
	if same && !saysActive && (u.Active || u.Account == "") {
		return nil
	}
	stored := func() (bool, error) { return true, nil }
	if !same {
		var taken error
		if !u.SameNames {
			taken = userNameTaken(u.UserName)
		}
		stored = directory.UpdateUser(tx, u, taken)
		if err := rq.log(tx, events.DirectoryUserChanged, u.ID, events.Object(struct {
			Active bool `json:"active"`
		}{u.Active})); err != nil {
			return err
		}
	}
	if err := rq.door.engine.UserChanged(tx, rq.change(), provision.UserChange{Before: before, After: u, SaysActive: saysActive && u.Active}); err != nil {
		return err
	}
	ok, err := stored()
	if err == nil && !ok {
		return overtaken
	}
	return err
}

// rewrite is a change of a user's whole document: next makes the new one, and tells
// what the request itself says of active.
func (rq *request) rewrite(next func(doc map[string]any) (map[string]any, activeSaid, error)) func(*store.Tx, *directory.User) error {
	return func(tx *store.Tx, u *directory.User) error {
		current, err := codec.DecodeDocument(u.Doc)
		if err != nil {
			return err
		}
		doc, says, err := next(current)
		if err != nil {
			return err
		}
		return rq.writeUser(tx, u, current, doc, says)
	}
}

// changeUser is what PUT and PATCH share: load, hold If-Match, change the user as
// change does, answer.
func (rq *request) changeUser(leaving bool, withBody bool, p *codec.Projection, change func(*store.Tx, *directory.User) error) error {
	lane := store.LaneNormal
	if leaving {
		lane = store.LaneLeaver
	}
	var wrote written
	err := rq.update(lane, func(tx *store.Tx) error {
		u, err := rq.loadUser(tx)
		if err != nil {
			return err
		}
		if err := rq.precondition(u.Version); err != nil {
			return err
		}
		if err := change(tx, u); err != nil {
			return err
		}
		wrote, err = rq.written(tx, u, p)
		return err
	})
	if err != nil {
		return err
	}
	if !withBody {
		rq.answer(http.StatusNoContent, wrote.user.Meta, nil)
		return nil
	}
	return rq.answerWritten(http.StatusOK, wrote, p)
}

func (rq *request) replaceUser() error {
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return err
	}
	raw, err := rq.body()
	if err != nil {
		return err
	}
	// Judged once before the transaction, so that a wrong body never takes it.
	n, err := schema.Normalize(rq.userResource(), raw, schema.Replace, schema.Options{})
	if err != nil {
		return err
	}
	rq.tolerate(n.Notes)
	return rq.changeUser(n.Doc[schema.AttrActive] == false, true, p, rq.rewrite(func(current map[string]any) (map[string]any, activeSaid, error) {
		out, err := schema.Normalize(rq.userResource(), raw, schema.Replace, schema.Options{Current: current})
		return out.Doc, saysOf(n.Doc), err
	}))
}

func (rq *request) patchUser() error {
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return err
	}
	ops, err := rq.operations()
	if err != nil {
		return err
	}
	says := speaksOfActive(rq.userResource(), ops)
	withBody := rq.dir.AnswersPatch() || p != nil
	apply := rq.rewrite(func(current map[string]any) (map[string]any, activeSaid, error) {
		doc, _, notes, err := patch.Apply(rq.userResource(), current, ops)
		rq.applied = notes
		if says == saysActive && doc[schema.AttrActive] != true { // and took it back
			return doc, saysNothing, err
		}
		return doc, says, err
	})
	active, alone := rq.switches(ops)
	return rq.changeUser(says == saysLeft, withBody, p, func(tx *store.Tx, u *directory.User) error {
		if alone {
			if done, err := rq.switchUser(tx, u, active); done || err != nil {
				return err
			}
		}
		return apply(tx, u)
	})
}

func (rq *request) operations() (patch.Ops, error) {
	raw, err := rq.body()
	if err != nil {
		return nil, err
	}
	ops, notes, err := patch.Parse(raw)
	rq.tolerate(notes)
	return ops, err
}

// speaksOfActive is what operations set active to last, as far as that can be seen
// before they are applied.
func speaksOfActive(res *schema.Resource, ops patch.Ops) (says activeSaid) {
	see := func(name string, value any) {
		ref, ok := res.Resolve(name)
		if !ok || ref.Extension || ref.Attr == nil || ref.Attr.Name != schema.AttrActive {
			return
		}
		// What is no boolean is refused when it is applied; null says nothing.
		v, _ := schema.Coerce(ref.Attr, value, new(schema.Notes))
		if now := saysOf(map[string]any{schema.AttrActive: v}); now != saysNothing {
			says = now
		}
	}
	for _, op := range ops {
		if op.Kind == patch.Remove {
			continue
		}
		values, _ := op.Value.(map[string]any)
		const blank = " \t" // means nothing around a path, and a key that may be one
		path := strings.Trim(op.Path, blank)
		switch {
		case path == "":
			for k, v := range values {
				see(strings.Trim(k, blank), v)
			}
		case strings.EqualFold(path, schema.UserURN):
			for k, v := range values {
				see(k, v)
			}
		default:
			see(path, op.Value)
		}
	}
	return says
}

func (rq *request) deleteUser() error {
	err := rq.update(store.LaneLeaver, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, true); err != nil {
			return err
		}
		u, err := rq.loadUser(tx)
		if err != nil {
			return err
		}
		if err := rq.precondition(u.Version); err != nil {
			return err
		}
		if u.Account == "" { // who it waited for is found by its e-mail
			doc, err := codec.DecodeDocument(u.Doc)
			if err != nil {
				return err
			}
			u.Email = rq.dir.DesignatedEmail(doc)
		}
		if err := directory.DeleteUser(tx, u); err != nil {
			return err
		}
		if err := rq.log(tx, events.DirectoryUserDeleted, u.ID, nil); err != nil {
			return err
		}
		return rq.door.engine.UserChanged(tx, rq.change(), provision.UserChange{Before: u})
	})
	if err != nil {
		return err
	}
	rq.w.WriteHeader(http.StatusNoContent)
	return nil
}

// log appends an event about a directory record.
func (rq *request) log(tx *store.Tx, t events.Type, target string, after json.RawMessage) error {
	c := rq.change()
	return events.Append(tx, events.Event{Parent: c.Parent, Type: t, Actor: c.Actor, Target: target, RequestID: c.RequestID, After: after})
}
