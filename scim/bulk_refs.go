package scim

import (
	"net/http"
	"strings"

	"usher/scim/schema"
)

// reference begins a value that stands for the id of a resource which the same
// Bulk request creates: "bulkId:qwerty".
const reference = "bulkId:"

// eachReference calls fn with every reference in a value that stands under key,
// and puts the id that fn returns in its place; "" leaves it. A reference is a whole string, or a
// quoted one in the path of a PATCH operation, as in members[value eq
// "bulkId:qwerty"]. A password is never one.
func eachReference(key string, v any, fn func(bulkID string) (string, error)) (any, error) {
	var err error
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if path, _ := v["path"].(string); strings.EqualFold(k, "value") && isPassword(path) {
				continue
			}
			if v[k], err = eachReference(k, inner, fn); err != nil {
				return nil, err
			}
		}
	case []any:
		for i, inner := range v {
			if v[i], err = eachReference(key, inner, fn); err != nil {
				return nil, err
			}
		}
	case string:
		switch {
		case isPassword(key):
		case strings.HasPrefix(v, reference):
			if id, err := fn(v[len(reference):]); id != "" || err != nil {
				return id, err
			}
		case strings.EqualFold(key, "path"):
			return inPath(v, fn)
		}
	}
	return v, nil
}

func isPassword(path string) bool {
	return strings.EqualFold(path[strings.LastIndexByte(path, ':')+1:], "password")
}

func inPath(path string, fn func(string) (string, error)) (any, error) {
	const open = `"` + reference
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(path, open)
		bulkID, after, closed := strings.Cut(rest, `"`)
		if !found || !closed {
			return out.String() + path, nil
		}
		id, err := fn(bulkID)
		if err != nil {
			return nil, err
		}
		if id == "" {
			id = reference + bulkID
		}
		out.WriteString(before + `"` + id + `"`)
		path = after
	}
}

// references returns the POSTs that an operation refers to.
func (b *bulk) references(op *operation) (needs []int, err error) {
	seen := map[int]bool{}
	see := func(bulkID string) (string, error) {
		n, ok := b.posts[bulkID]
		if !ok {
			return "", schema.Errorf(schema.InvalidValue, "%s%s: no POST of this request has this bulkId", reference, schema.Clip(bulkID))
		}
		if !seen[n] {
			seen[n], needs = true, append(needs, n)
		}
		return "", nil
	}
	if bulkID, ok := strings.CutPrefix(op.id, reference); ok {
		if _, err := see(bulkID); err != nil {
			return nil, err
		}
	}
	if op.data == nil {
		return needs, nil
	}
	_, err = eachReference("", op.data, see)
	return needs, err
}

// made returns the id of what the POST with a bulkId created.
func (b *bulk) made(bulkID string) (string, error) {
	op := &b.ops[b.posts[bulkID]]
	if op.state != done {
		return "", schema.Error{Status: http.StatusConflict, Detail: reference + schema.Clip(bulkID) + ": the operation that this refers to failed"}
	}
	return op.id, nil
}

// resolve puts ids in the place of an operation's references.
func (b *bulk) resolve(op *operation) (err error) {
	if len(op.needs) == 0 {
		return nil
	}
	if bulkID, ok := strings.CutPrefix(op.id, reference); ok {
		if op.id, err = b.made(bulkID); err != nil {
			op.id = reference + bulkID
			return err
		}
	}
	if op.data == nil {
		return nil
	}
	_, err = eachReference("", op.data, b.made)
	return err
}

func (b *bulk) replace(operations []any) error {
	for _, v := range operations {
		o, _ := v.(map[string]any)
		var err error
		if o["value"], err = eachReference("value", o["value"], b.made); err != nil {
			return err
		}
	}
	return nil
}

// postpone takes out of a POST what refers to resources that are not created
// yet, since they refer to this one. What is taken out becomes PATCH
// operations.
func (b *bulk) postpone(op *operation) {
	b.postponeIn(op, "", op.data)
	for key, v := range op.data {
		if extension, ok := v.(map[string]any); ok && b.isExtension(op, key) {
			if b.postponeIn(op, key+":", extension); len(extension) == 0 {
				delete(op.data, key)
			}
		}
	}
}

// isExtension reports whether a key is the URN of an extension, and not that of one
// of its attributes, which may stand beside those of the core.
func (b *bulk) isExtension(op *operation, key string) bool {
	res := b.rq.userResource()
	if op.collection == "Groups" {
		res = b.rq.groupResource()
	}
	return res.Extension(key) != nil
}

func (b *bulk) postponeIn(op *operation, prefix string, attributes map[string]any) {
	later := func(key string, v any) {
		op.later = append(op.later, map[string]any{"op": "add", "path": prefix + key, "value": v})
	}
	for key, v := range attributes {
		if prefix == "" && b.isExtension(op, key) {
			continue
		}
		list, ok := v.([]any)
		if !ok {
			if b.unfinished(key, v) {
				later(key, v)
				delete(attributes, key)
			}
			continue
		}
		var now, then []any
		for _, e := range list {
			if b.unfinished(key, e) {
				then = append(then, e)
			} else {
				now = append(now, e)
			}
		}
		if then != nil {
			attributes[key] = append([]any{}, now...)
			later(key, then)
		}
	}
}

// unfinished reports whether a value refers to what is under way.
func (b *bulk) unfinished(key string, v any) (found bool) {
	_, _ = eachReference(key, v, func(bulkID string) (string, error) { // fn never fails
		if b.ops[b.posts[bulkID]].state == running {
			found = true
		}
		return "", nil
	})
	return found
}
