package api

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"usher/internal/identity"
	"usher/internal/store/tenants"
)

// tagged is the body of a successful answer with the tag of what is at the path:
// a hash of it, so that it is strong without a version of every record.
type tagged[T any] struct {
	ETag string `header:"ETag" doc:"Names what is there now; give it as If-Match to change that and nothing newer"`
	Body T
}

// single reports whether an answer is one object, and no list.
func single[T any]() bool {
	t := reflect.TypeFor[T]()
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return true
	}
	_, list := t.FieldByName("Items")
	return !list
}

// tagOf returns the tag of what is shown.
func tagOf(shown any) (string, error) {
	b, err := json.Marshal(shown)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(b)
	return `"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`, nil
}

// conditions are the tags that a request names; nil: it has no such condition.
type conditions struct{ match, noneMatch []string }

type conditionsKey struct{}

// withConditions takes the conditions out of a request.
func withConditions(r *http.Request) *http.Request {
	in := conditions{tags(r.Header.Values("If-Match")), tags(r.Header.Values("If-None-Match"))}
	if in.match == nil && in.noneMatch == nil {
		return r
	}
	return r.WithContext(context.WithValue(r.Context(), conditionsKey{}, in))
}

// tags splits a list of tags (RFC 9110, section 8.8.3). None of usher's own has a
// comma in it, so that what is split wrongly matches nothing anyway.
func tags(values []string) []string {
	if len(values) == 0 {
		return nil
	}
	out := []string{}
	for _, t := range strings.Split(strings.Join(values, ","), ",") {
		out = append(out, strings.TrimSpace(t))
	}
	return out
}

// unmodified is the answer to a request for what the client has already.
type unmodified struct{ tag string }

func (u *unmodified) Error() string  { return "what was asked for is unmodified" }
func (u *unmodified) GetStatus() int { return http.StatusNotModified }

func (u *unmodified) GetHeaders() http.Header { return http.Header{"Etag": {u.tag}} }

// has reports whether the client has what a tag names (RFC 9110, section 13.1.2:
// compared weakly, as a proxy on the way may have made the tag weak).
func (in conditions) has(tag string) bool {
	return slices.ContainsFunc(in.noneMatch, func(t string) bool { return t == "*" || strings.TrimPrefix(t, "W/") == tag })
}

// shows returns the tag of what is at a path, for the parameters of the path.
type shows func(c *call, params map[string]string) (string, error)

// showing makes the shows of an operation that reads.
func showing[I, O any](fn func(*call, *I) (O, error)) shows {
	return func(c *call, params map[string]string) (string, error) {
		in := new(I)
		if err := setParams(reflect.ValueOf(in).Elem(), params); err != nil {
			return "", err
		}
		out, err := fn(c, in)
		if err != nil {
			return "", err
		}
		return tagOf(out)
	}
}

// unchanged refuses a request whose If-Match is not what is at the path now.
// What was looked at is held from then on: the parent it belongs to, alone.
func (c *call) unchanged(path string, params map[string]string) error {
	in, _ := c.ctx.Value(conditionsKey{}).(conditions)
	if in.match == nil {
		return nil
	}
	tag, err := c.tagAt(path, params)
	if err != nil {
		return err
	}
	if c.tx.Concurrent() {
		parents := slices.Sorted(maps.Keys(c.seen))
		for _, id := range parents {
			if err := tenants.Lock(c.tx, id); err != nil {
				return err
			}
		}
		if tag, err = c.tagAt(path, params); err != nil {
			return err
		}
	}
	if tag == "" || !slices.ContainsFunc(in.match, func(t string) bool { return t == "*" || t == tag }) {
		return identity.Errorf(identity.CodePrecondition, "changed_meanwhile",
			"If-Match does not name what is there now, which was changed since it was read; read it again and decide anew; nothing was changed")
	}
	return nil
}

// tagAt returns the tag of what is at a path now, "" where nothing shows it.
func (c *call) tagAt(path string, params map[string]string) (string, error) {
	show := c.shows[path]
	if show == nil {
		return "", nil
	}
	clear(c.seen) // read before the change, or before what was read was held
	return show(c, params)
}

// params returns the parameters of the path that a request was read into.
func params(in reflect.Value) map[string]string {
	out := map[string]string{}
	_ = eachParam(in, func(name string, v reflect.Value) error { // it never fails
		out[name] = fmt.Sprint(v.Interface())
		return nil
	})
	return out
}

func setParams(in reflect.Value, params map[string]string) error {
	return eachParam(in, func(name string, v reflect.Value) error {
		switch v.Kind() {
		case reflect.String:
			v.SetString(params[name])
		case reflect.Int64:
			n, err := strconv.ParseInt(params[name], 10, 64)
			v.SetInt(n)
			return err
		default:
			return fmt.Errorf("the path parameter %s is of kind %s, which nobody knows how to set", name, v.Kind())
		}
		return nil
	})
}

func eachParam(in reflect.Value, fn func(name string, v reflect.Value) error) error {
	for i := range in.NumField() {
		f := in.Type().Field(i)
		name, ok := f.Tag.Lookup("path")
		if !ok && f.Type.Kind() == reflect.String {
			name, ok = f.Tag.Lookup("query") // as whose something is shown
		}
		switch {
		case ok:
			if err := fn(name, in.Field(i)); err != nil {
				return err
			}
		case f.Anonymous && f.Type.Kind() == reflect.Struct:
			if err := eachParam(in.Field(i), fn); err != nil {
				return err
			}
		}
	}
	return nil
}
