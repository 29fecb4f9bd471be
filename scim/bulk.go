package scim

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

const (
	bulkRequestURN  = "urn:ietf:params:scim:api:messages:2.0:BulkRequest"
	bulkResponseURN = "urn:ietf:params:scim:api:messages:2.0:BulkResponse"
)

// maxBulk bounds the operations of one Bulk request.
const maxBulk = 1000

// bulkDepth is how deep an operation's data lies in the request: in the object,
// the list and the operation.
const bulkDepth = 3

// resources is what may be done to users and groups, alone or in a Bulk
// request: the same functions serve both.
var resources = map[string]map[string]func(*request) error{
	"Users":       {"GET": (*request).listUsers, "POST": (*request).createUser},
	"Users/{id}":  {"GET": (*request).getUser, "PUT": (*request).replaceUser, "PATCH": (*request).patchUser, "DELETE": (*request).deleteUser},
	"Groups":      {"GET": (*request).listGroups, "POST": (*request).createGroup},
	"Groups/{id}": {"GET": (*request).getGroup, "PUT": (*request).replaceGroup, "PATCH": (*request).patchGroup, "DELETE": (*request).deleteGroup},
}

// bulk is one Bulk request under way (RFC 7644 section 3.7).
//
// Each operation is a transaction of its own. The RFC asks that those before a
// failure stay, and one transaction for several would take the locks of the
// second group behind the persons of the first, against the order of the
// store's locks; writers that wait for each other's commit share it anyway.
type bulk struct {
	rq       *request
	ops      []operation
	posts    map[string]int // the place of the POST with a bulkId
	circular []int          // created, and still without their references
	limit    int            // errors after which nothing more is done; 0: none
	failures int
	cut      error // why nothing more can be done for this request at all
}

// progress is how far an operation is.
type progress int

const (
	waiting progress = iota
	running          // what it refers to is being done
	done
	failed
)

// operation is one of a Bulk request.
type operation struct {
	method, bulkID, version string
	path                    string // of a collection, or of one resource and its id
	collection, id          string // Users or Groups, and whose; the id may be a reference
	data                    map[string]any
	wrong                   error // what is wrong with it as it stands

	needs  []int // the POSTs it refers to
	state  progress
	later  []any // PATCH operations that set what could not be set at once
	result bulkResult
}

// bulkResult is the answer to one operation.
type bulkResult struct {
	Method   string          `json:"method,omitempty"`
	BulkID   string          `json:"bulkId,omitempty"`
	Version  string          `json:"version,omitempty"`
	Location string          `json:"location,omitempty"`
	Status   string          `json:"status"`
	Response json.RawMessage `json:"response,omitempty"` // of an error; a resource is read at its location
}

// bulk answers a Bulk request with the result of every operation, in the order
// of the request. Where failOnErrors is reached the rest is neither done nor
// answered; where the token is revoked or the time is over meanwhile, the rest
// is answered with that.
func (rq *request) bulk() error {
	// An operation that fails early would never look at the token.
	if err := rq.view(rq.allowed); err != nil {
		return err
	}
	doc, err := rq.decode(codec.Limits{MaxBytes: rq.door.bodyBytes(), MaxDepth: codec.DefaultMaxDepth + bulkDepth})
	if se := (schema.Error{}); errors.As(err, &se) && se.Status == http.StatusRequestEntityTooLarge {
		return tooLarge("The size of the bulk operation exceeds the maxPayloadSize (%d).", rq.door.bodyBytes())
	}
	if err != nil {
		return err
	}
	b, err := rq.newBulk(doc)
	if err != nil {
		return err
	}
	for i := range b.ops {
		b.perform(i)
		b.close()
	}
	results := make([]bulkResult, 0, len(b.ops))
	for i := range b.ops {
		op := &b.ops[i]
		if op.state == waiting && b.cut != nil {
			b.fail(op, b.cut)
		}
		if op.state != waiting {
			results = append(results, op.result)
		}
	}
	body, err := json.Marshal(map[string]any{"schemas": []string{bulkResponseURN}, "Operations": results})
	if err != nil {
		return err
	}
	rq.send(http.StatusOK, body)
	return nil
}

// bodyBytes is the largest body, which is the largest Bulk request too.
func (d *Door) bodyBytes() int64 {
	if d.limits.MaxBytes > 0 {
		return d.limits.MaxBytes
	}
	return codec.DefaultMaxBytes
}

func tooLarge(format string, args ...any) error {
	return schema.Error{Status: http.StatusRequestEntityTooLarge, Detail: fmt.Sprintf(format, args...)}
}

// fieldsOf takes an object apart by names in any letter case; other keys mean
// nothing.
func fieldsOf(obj map[string]any, names ...string) ([]any, error) {
	out := make([]any, len(names))
	seen := make([]bool, len(names))
	for key, v := range obj {
		i := slices.IndexFunc(names, func(name string) bool { return strings.EqualFold(name, key) })
		if i < 0 {
			continue
		}
		if seen[i] {
			return nil, schema.Errorf(schema.InvalidSyntax, "%s is given twice in different letter case", names[i])
		}
		seen[i], out[i] = true, v
	}
	return out, nil
}

// newBulk reads a Bulk request. What is wrong with the request as a whole is an
// error; what is wrong with one operation is kept for its result.
func (rq *request) newBulk(doc map[string]any) (*bulk, error) {
	f, err := fieldsOf(doc, "schemas", "Operations", "failOnErrors")
	if err != nil {
		return nil, err
	}
	schemas, _ := f[0].([]any)
	if !slices.ContainsFunc(schemas, func(v any) bool { s, _ := v.(string); return strings.EqualFold(s, bulkRequestURN) }) {
		return nil, schema.Errorf(schema.InvalidSyntax, "schemas: a Bulk request needs [%q]", bulkRequestURN)
	}
	list, _ := f[1].([]any)
	if len(list) == 0 {
		return nil, schema.Errorf(schema.InvalidSyntax, "Operations: a list of at least one operation is needed")
	}
	if len(list) > maxBulk {
		return nil, tooLarge("The number of operations (%d) exceeds the maxOperations (%d).", len(list), maxBulk)
	}
	b := &bulk{rq: rq, ops: make([]operation, len(list)), posts: map[string]int{}}
	if f[2] != nil {
		n, ok := f[2].(int64)
		if !ok || n < 1 {
			return nil, schema.Errorf(schema.InvalidValue, "failOnErrors: an integer of at least 1 is needed; leave it out to go on after every error")
		}
		b.limit = int(min(n, maxBulk+1))
	}
	for i, v := range list {
		op := &b.ops[i]
		op.wrong = op.read(v)
		op.result = bulkResult{Method: op.method, BulkID: op.bulkID}
		if op.method != http.MethodPost || op.bulkID == "" {
			continue
		}
		if first, twice := b.posts[op.bulkID]; twice {
			return nil, schema.Errorf(schema.InvalidValue, "Operations[%d].bulkId: %s is that of Operations[%d] too", i, schema.Clip(op.bulkID), first)
		}
		b.posts[op.bulkID] = i
	}
	for i := range b.ops {
		if op := &b.ops[i]; op.wrong == nil {
			op.needs, op.wrong = b.references(op)
		}
	}
	return b, nil
}

// read takes an operation from the request.
func (op *operation) read(v any) error {
	obj, ok := v.(map[string]any)
	if !ok {
		return schema.Errorf(schema.InvalidSyntax, "an operation is an object with method, path, bulkId and data")
	}
	names := []string{"method", "bulkId", "version", "path", "data"}
	f, err := fieldsOf(obj, names...)
	if err != nil {
		return err
	}
	for i, to := range []*string{&op.method, &op.bulkID, &op.version, &op.path} {
		if *to, ok = f[i].(string); f[i] != nil && (!ok || *to == "") && err == nil {
			err = schema.Errorf(schema.InvalidSyntax, "%s: a string is needed", names[i])
		}
	}
	op.method = strings.ToUpper(op.method)
	if err != nil {
		return err
	}
	switch op.method {
	case http.MethodPost:
		if op.bulkID == "" {
			return schema.Errorf(schema.InvalidSyntax, "bulkId: a POST needs one, by which its result is told")
		}
	case http.MethodPut, http.MethodPatch, http.MethodDelete:
	default:
		if len(op.method) > len(http.MethodOptions) {
			op.method = ""
		}
		return schema.Errorf(schema.InvalidSyntax, "method: POST, PUT, PATCH or DELETE is needed")
	}
	if op.data, ok = f[4].(map[string]any); !ok && op.method != http.MethodDelete {
		return schema.Errorf(schema.InvalidSyntax, "data: the object that %s would have as its body is needed", op.method)
	}
	return op.readPath()
}

// readPath takes the path apart, which is relative to the base URL.
func (op *operation) readPath() error {
	collection, id, one := strings.Cut(strings.Trim(op.path, "/"), "/")
	for _, name := range []string{"Users", "Groups"} {
		if strings.EqualFold(name, collection) {
			op.collection = name
		}
	}
	if op.collection == "" || strings.ContainsAny(id, "/?#") {
		return schema.Errorf(schema.InvalidPath, "path: /Users, /Groups, or one of them and an id are needed, not %s", schema.Clip(op.path))
	}
	if one != (op.method != http.MethodPost) {
		return schema.Errorf(schema.InvalidPath, "path: %s is not allowed at %s", op.method, schema.Clip(op.path))
	}
	op.id = id
	if !strings.HasPrefix(id, reference) {
		var err error
		if op.id, err = url.PathUnescape(id); err != nil {
			return schema.Errorf(schema.InvalidPath, "path: %s is no path", schema.Clip(op.path))
		}
		op.id = idIn(op.id)
	}
	return nil
}

// stopped reports whether nothing more is to be done.
func (b *bulk) stopped() bool {
	if b.cut == nil && b.rq.r.Context().Err() != nil {
		b.cut = identity.Errorf(identity.CodeUnavailable, "", "the time of the request was over before this operation; send it again")
	}
	return b.cut != nil || b.limit > 0 && b.failures >= b.limit
}

// perform does an operation, and before it those that make what it refers to.
// One that is already under way refers to this one in a circle: that reference
// is set afterwards, by close.
func (b *bulk) perform(i int) {
	op := &b.ops[i]
	if op.state != waiting || b.stopped() {
		return
	}
	op.state = running
	for _, n := range op.needs {
		b.perform(n)
	}
	if b.stopped() {
		op.state = waiting
		return
	}
	err := op.wrong
	if err == nil && slices.ContainsFunc(op.needs, func(n int) bool { return b.ops[n].state == running }) {
		b.postpone(op)
	}
	if err == nil {
		err = b.resolve(op)
	}
	if err != nil {
		b.fail(op, err)
		return
	}
	if err := b.run(op, op.method, op.version, op.data); err != nil {
		b.fail(op, err)
		return
	}
	op.data, op.state = nil, done
	if op.later != nil {
		b.circular = append(b.circular, i)
	}
}

// close sets the references of those that were created without them.
func (b *bulk) close() {
	for _, i := range b.circular {
		op := &b.ops[i]
		var err error
		if b.stopped() {
			err = identity.Errorf(identity.CodeConflict, "", "the Bulk request ended before")
		}
		if err == nil {
			err = b.replace(op.later)
		}
		if err == nil {
			err = b.run(op, http.MethodPatch, "", map[string]any{"schemas": []any{patch.MessageURN}, "Operations": op.later})
		}
		if err == nil {
			continue
		}
		se := b.rq.scimError(err)
		se.Detail = "it was created, but what refers to others of the request could not be set: " + se.Detail
		b.fail(op, se)
	}
	b.circular = b.circular[:0]
}

// fail is the result of an operation that was not done, or not wholly.
func (b *bulk) fail(op *operation, err error) {
	se := b.rq.scimError(err)
	if se.Status == http.StatusUnauthorized {
		b.cut = err
	}
	b.failures++
	b.rq.keepOperation(op.method, op.target(), &tolerances{sent: op.data, refused: &se})
	op.state, op.data = failed, nil
	op.result.Status, op.result.Response = strconv.Itoa(se.Status), codec.AppendError(nil, se)
	if op.method != http.MethodPost && op.id != "" && !strings.HasPrefix(op.id, reference) {
		op.result.Location = b.rq.base + "/" + op.collection + "/" + op.id
	}
}

// run has the door do what it does for a request of its own, and keeps what the
// header of its answer says. Where the directory has changed since the operation
// before, nothing was done yet: it is read and the operation begins again, once.
func (b *bulk) run(op *operation, method, version string, data map[string]any) error {
	target := op.target()
	inner, out, err := b.handle(op, method, version, data)
	if errors.Is(err, auth.ErrChanged) {
		if err = b.rq.authenticate(b.rq.dir.ID, false); err == nil {
			inner, out, err = b.handle(op, method, version, data)
		}
	}
	if err != nil {
		return err
	}
	op.result.Version = out.header.Get("ETag")
	if location := out.header.Get("Location"); location != "" {
		op.id = location[strings.LastIndexByte(location, '/')+1:]
	}
	inner.sent, inner.status = data, out.status
	b.rq.keepOperation(method, target, &inner.tolerances)
	op.result.Location = b.rq.base + "/" + op.collection + "/" + op.id
	if op.later == nil || method == op.method { // the reference set later does not make it less created
		op.result.Status = strconv.Itoa(out.status)
	}
	return nil
}

// handle is run but for what comes of it.
func (b *bulk) handle(op *operation, method, version string, data map[string]any) (inner *request, out *outcome, err error) {
	pattern := op.collection
	if method != http.MethodPost {
		pattern += "/{id}"
	}
	r := (&http.Request{Method: method, URL: &url.URL{}, Header: http.Header{}}).WithContext(b.rq.r.Context())
	if version != "" {
		r.Header.Set("If-Match", version)
	}
	out = &outcome{header: http.Header{}}
	inner = &request{door: b.rq.door, w: out, r: r, id: op.id, remembered: b.rq.remembered, base: b.rq.base, doc: data, brief: true}
	defer func() {
		if p := recover(); p != nil {
			err = inner.panicked(p)
		}
	}()
	return inner, out, resources[pattern][method](inner)
}

// target is the path of an operation, as far as it is known.
func (op *operation) target() string {
	if op.id == "" {
		return "/" + op.collection
	}
	return "/" + op.collection + "/" + op.id
}

// outcome keeps the header of an answer and lets the body go.
type outcome struct {
	header http.Header
	status int
}

func (o *outcome) Header() http.Header    { return o.header }
func (o *outcome) WriteHeader(status int) { o.status = status }

func (o *outcome) Write(p []byte) (int, error) { return len(p), nil }
