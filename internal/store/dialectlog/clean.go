package dialectlog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	maxBody  = 8 << 10 // bytes kept of a sanitised body; a larger one is not kept
	maxNodes = 2000    // values of a body that are looked at; one with more is not kept
	maxText  = 512     // bytes kept of a path or a detail
	hidden   = "(hidden)"
)

// clean takes out of an entry what nobody is to read there.
func (e *Entry) clean(body map[string]any) {
	c := cleaner{secret: e.Secret}
	e.Path = clip(c.target(e.Path))
	e.Detail = clip(c.detail(e.ScimType, e.Detail))
	for i := range e.Tolerated {
		e.Tolerated[i].Path = clip(c.path(e.Tolerated[i].Path))
	}
	if body == nil {
		return
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(c.value("", body)); err != nil || c.nodes > maxNodes || out.Len() > maxBody {
		return
	}
	e.Body = strings.TrimSpace(out.String())
}

func clip(s string) string {
	if len(s) <= maxText {
		return s
	}
	cut := maxText
	for !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// cleaner makes the copy of a body that is kept, and counts its values.
type cleaner struct {
	nodes  int
	secret []string
}

func (c *cleaner) value(key string, v any) any {
	if c.nodes++; c.nodes > maxNodes {
		return nil
	}
	if c.secretive(key) {
		return hidden
	}
	switch v := v.(type) {
	case map[string]any:
		return c.object(v)
	case []any:
		out := make([]any, 0, min(len(v), maxNodes))
		for _, e := range v {
			if c.nodes > maxNodes {
				break
			}
			out = append(out, c.value(key, e))
		}
		return out
	case string:
		switch strings.ToLower(key) {
		case "path", "filter", "attributes", "excludedattributes", "sortby", "sortorder":
			return c.path(v)
		case "op", "schemas", "type", "resourcetype", "method", "grant_type", "client_assertion_type":
			return clip(v)
		}
		return Shorten(v)
	case nil, bool:
		return v
	default: // a number
		return number(fmt.Sprint(v))
	}
}

func (c *cleaner) object(v map[string]any) any {
	if len(v) > maxNodes {
		c.nodes = maxNodes + 1
		return nil
	}
	out := make(map[string]any, min(len(v), maxNodes))
	secret := false // an operation on what is secret
	for k, e := range v {
		if s, ok := e.(string); ok && strings.EqualFold(k, "path") {
			secret = c.secretive(s)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(v)) {
		if c.nodes > maxNodes {
			break
		}
		kept := clip(c.path(k))
		if secret && strings.EqualFold(k, "value") {
			out[kept] = hidden
			continue
		}
		out[kept] = c.value(k, v[k])
	}
	return out
}

// secretive reports whether a name or a path is of something that is not kept at
// all, or of a part of it.
func (c *cleaner) secretive(name string) bool {
	lower := strings.ToLower(name)
	return slices.ContainsFunc([]string{"password", "secret", "token", "x509"}, func(s string) bool { return strings.Contains(lower, s) }) || c.names(name)
}

// names reports whether a text has the name of an attribute in it whose values are
// not kept at all.
func (c *cleaner) names(text string) bool {
	if strings.Contains(strings.ToLower(text), "password") {
		return true
	}
	if len(c.secret) == 0 {
		return false
	}
	for _, word := range inText.FindAllString(text, -1) {
		if slices.ContainsFunc(c.secret, func(s string) bool { return strings.EqualFold(s, word) }) {
			return true
		}
	}
	return false
}

// path is cleanPath, and keeps nothing of what compares such an attribute.
func (c *cleaner) path(s string) string {
	if strings.ContainsAny(s, "\" \t") && c.names(s) {
		return hidden
	}
	return cleanPath(s)
}

// number keeps the first two digits of a number: it may be an employee's.
func number(s string) any {
	n := min(2, len(s))
	if strings.ContainsAny(s[:n], "-.eE") {
		return json.Number("0")
	}
	return json.Number(strings.TrimLeft(s[:n-1], "0") + s[n-1:n])
}

var (
	words = regexp.MustCompile(`(?i)^(true|false|null|work|home|other|mobile|fax|pager|user|group|direct)$`)
	id    = regexp.MustCompile(`(?i)^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
	urn   = regexp.MustCompile(`(?i)^(urn:(ietf:params:)?scim:[a-z0-9:._-]+|http://schemas\.microsoft\.com/2006/11/[A-Za-z0-9/._-]+)$`)
)

// Shorten returns what is kept of a personal value: its first characters, at
// most two and less than half of it. Ids of usher's own, schema URNs and the
// words of the protocol are kept whole.
func Shorten(s string) string {
	if s == "" || words.MatchString(s) || id.MatchString(s) || urn.MatchString(s) {
		return s
	}
	runes := []rune(s)
	n := min(2, (len(runes)-1)/2)
	return strings.ToValidUTF8(string(runes[:n]), "") + "…"
}

var (
	inText   = regexp.MustCompile(`[A-Za-z0-9$_-]+`) // names of attributes, among others
	literal  = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"?`)
	address  = regexp.MustCompile(`[^\s"()\[\]=]+@[^\s"()\[\]]+`)
	notation = regexp.MustCompile(`^[A-Za-z$][A-Za-z0-9_.:$-]*$`)
)

// operators are the words of a filter that stand beside values.
var operators = regexp.MustCompile(`(?i)^(eq|ne|co|sw|ew|gt|ge|lt|le|pr|and|or|not)$`)

// cleanPath shortens the values in a path or a filter: what is quoted, and of
// the rest every word but operators and what stands before one.
func cleanPath(s string) string {
	s = clip(s)
	if !strings.ContainsAny(s, "\" @\t") {
		return s
	}
	s = literal.ReplaceAllStringFunc(s, func(m string) string { return `"` + Shorten(unquoted(m)) + `"` })
	s = address.ReplaceAllStringFunc(s, Shorten)
	fields := strings.Fields(s)
	bare := func(i int) string { return strings.Trim(fields[i], "()[]") }
	for i, f := range fields {
		word := bare(i)
		before := i+1 < len(fields) && operators.MatchString(bare(i+1)) && !operators.MatchString(word)
		after := i > 0 && operators.MatchString(bare(i-1)) && !strings.EqualFold(bare(i-1), "and") && !strings.EqualFold(bare(i-1), "or") && !strings.EqualFold(bare(i-1), "not")
		switch {
		case word == "" || operators.MatchString(word) || strings.Contains(f, `"`) || len(fields) == 1 || before && !after:
		default:
			fields[i] = strings.Replace(f, word, Shorten(word), 1)
		}
	}
	return strings.Join(fields, " ")
}

func unquoted(m string) string { return strings.TrimSuffix(strings.TrimPrefix(m, `"`), `"`) }

// detail shortens what an error quotes. What it names where a path is
// wrong is kept: a name is no value. Of an attribute whose values are not kept at
// all nothing is.
func (c *cleaner) detail(scimType, s string) string {
	secret := c.names(s)
	keep := scimType == "invalidPath" || scimType == "mutability" || scimType == "noTarget"
	s = literal.ReplaceAllStringFunc(s, func(m string) string {
		text := unquoted(m)
		if secret {
			return `"` + hidden + `"`
		}
		if keep && notation.MatchString(text) {
			return m
		}
		return `"` + Shorten(text) + `"`
	})
	return address.ReplaceAllStringFunc(s, Shorten)
}

// queries are the parameters that are kept, in any letter case, as they are read.
var queries = []string{"filter", "attributes", "excludedAttributes", "startIndex", "count", "sortBy", "sortOrder"}

// target keeps of a path and query what the protocol has.
func (c *cleaner) target(s string) string {
	if s == "/oauth/token" { // beside the base URL
		return s
	}
	path, query, _ := strings.Cut(s, "?")
	parts := strings.Split(path, "/")
	for i, p := range parts {
		// Collections and discovery are kept, and ids as usher gives them.
		text, err := url.PathUnescape(p)
		if err != nil { // of an operation of a Bulk request, whose id is not escaped
			text = p
		}
		if i > 1 && !urn.MatchString(text) && !strings.EqualFold(text, ".search") {
			parts[i] = url.PathEscape(Shorten(text))
		}
	}
	out := url.Values{}
	given, _ := url.ParseQuery(query) // what cannot be read is not kept
	for name := range given {
		if v := given.Get(name); v != "" && slices.ContainsFunc(queries, func(s string) bool { return strings.EqualFold(s, name) }) {
			out.Set(name, c.path(v))
		}
	}
	path = strings.Join(parts, "/")
	if len(out) == 0 {
		return path
	}
	return path + "?" + out.Encode()
}
