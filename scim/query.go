package scim

import (
	"net/url"
	"slices"
	"strings"

	"usher/scim/codec"
	"usher/scim/schema"
)

// path is that of the request, where several slashes in a row are as good as one:
// clients put them behind a base URL that ends in one. What is escaped in an id
// stays apart.
func (rq *request) path() string {
	path := rq.r.URL.Path
	if strings.Contains(path, "//") && strings.Contains(rq.r.URL.EscapedPath(), "//") {
		return oneSlash(path)
	}
	return path
}

func oneSlash(path string) string {
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return path
}

// idIn is an id that came in a path. PostgreSQL takes no text with U+0000 in it, or
// that is not UTF-8: nobody's id is one, nor what stands for it here.
func idIn(path string) string {
	const nobody = "\uFFFD"
	return strings.ToValidUTF8(strings.ReplaceAll(path, "\x00", nobody), nobody)
}

// asked is the query of the request. url.URL.Query leaves out what it cannot read,
// and everybody would be answered where that is the filter: here it is refused.
func (rq *request) asked() (url.Values, error) {
	raw := rq.r.URL.RawQuery
	if raw == "" {
		return nil, nil
	}
	q, err := url.ParseQuery(raw)
	if err != nil {
		scimType := schema.InvalidValue
		if strings.Contains(strings.ToLower(raw), "filter=") {
			scimType = schema.InvalidFilter
		}
		return nil, schema.Errorf(scimType, "the query cannot be read: %s", "a % is sent as %25, and a ; as %3B")
	}
	named(q)
	for _, name := range parameters {
		if len(q[name]) > 1 {
			return nil, schema.Errorf(schema.InvalidValue, "the query has %s %d times, of which one would be passed over", name, len(q[name]))
		}
	}
	return q, nil
}

// parameters are those that say who is answered (RFC 7644 section 3.4.2, RFC 9865),
// and shownBy those that say what of them.
var (
	parameters = []string{"filter", "sortBy", "sortOrder", "startIndex", "count", "cursor"}
	shownBy    = []string{"attributes", "excludedAttributes"}
)

// named gives parameters that came in another letter case the names they are looked
// for by, as the keys of a SearchRequest have them: passed over, a Filter would be
// answered with everybody.
func named(q url.Values) {
	for _, name := range slices.Concat(parameters, shownBy) {
		for given, values := range q {
			if given != name && strings.EqualFold(given, name) {
				delete(q, given)
				q[name] = append(q[name], values...)
			}
		}
	}
}

// projection reads attributes and excludedAttributes.
func (rq *request) projection(res *schema.Resource) (*codec.Projection, error) {
	q, err := rq.asked()
	if err != nil || q == nil {
		return nil, err
	}
	return codec.ParseProjection(res, listed(q, "attributes"), listed(q, "excludedAttributes"))
}

// listed is a parameter that is a list of names: several of it are one list, as many
// an HTTP library writes one.
func listed(q url.Values, name string) string {
	if given := q[name]; len(given) > 1 {
		return strings.Join(slices.DeleteFunc(slices.Clone(given), func(s string) bool { return strings.TrimSpace(s) == "" }), ",")
	}
	return q.Get(name)
}
