package verify

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

const (
	scimType  = "application/scim+json"
	maxAnswer = 8 << 20 // bytes read of an answer
	maxShown  = 600     // bytes of a body in the report

	coreUser   = "urn:ietf:params:scim:schemas:core:2.0:User"
	coreGroup  = "urn:ietf:params:scim:schemas:core:2.0:Group"
	enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
	configURN  = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
	listURN    = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
	errorURN   = "urn:ietf:params:scim:api:messages:2.0:Error"
	patchURN   = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
)

// feature is what a server may do without, and then says so.
type feature string

const (
	featurePatch      feature = "patch"
	featureFilter     feature = "filter"
	featureSort       feature = "sort"
	featureETag       feature = "etag"
	featureBulk       feature = "bulk"
	featureCursor     feature = "pagination.cursor"
	featureEnterprise feature = "the enterprise extension"
	featureUniqueName feature = "uniqueness of displayName"
)

// session is what all checks of one run share.
type session struct {
	base, token string
	as          Client
	prefix      string
	http        *http.Client

	discovered bool // the server said what it offers
	features   map[feature]bool

	mu     sync.Mutex // guards what follows
	serial int
	made   []string          // paths of what was made and is still there, oldest first
	mine   map[string]bool   // paths that may be written to: what was made, and ids that nobody has
	unsure map[string]string // collection by name, where nobody knows whether it was made
}

// answer is what came.
type answer struct {
	status int // 0: nothing came
	header http.Header
	body   []byte
	doc    map[string]any // nil: the body is no JSON object
}

// call is one request, with headers given as name, value pairs.
func (s *session) call(ctx context.Context, method, path, body string, header ...string) (answer, error) {
	if err := s.allowed(method, path); err != nil {
		return answer{}, err
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, strings.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	req.Header.Set("Authorization", "Bearer "+s.token)
	req.Header.Set("Accept", scimType)
	req.Header.Set("User-Agent", "usher-scim-verify")
	if body != "" {
		req.Header.Set("Content-Type", scimType)
	}
	for i := 0; i+1 < len(header); i += 2 {
		if header[i+1] == "" {
			req.Header.Del(header[i])
			continue
		}
		req.Header.Set(header[i], header[i+1])
	}
	name := s.begin(method, path, body)
	resp, err := s.http.Do(req)
	if err != nil {
		return answer{}, err
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return answer{}, err
	}
	a := answer{status: resp.StatusCode, header: resp.Header, body: b}
	if json.Unmarshal(b, &a.doc) != nil {
		a.doc = nil
	}
	s.end(method, path, name, a)
	return a, nil
}

// allowed refuses a write to what this run did not make.
func (s *session) allowed(method, path string) error {
	path, _, _ = strings.Cut(path, "?")
	s.mu.Lock()
	defer s.mu.Unlock()
	if method == http.MethodGet || method == http.MethodPost || s.mine[path] {
		return nil
	}
	return fmt.Errorf("%s %s was not sent: this run did not make it", method, path)
}

// begin notes what a POST may make, and returns its name.
func (s *session) begin(method, path, body string) string {
	collection, _, _ := strings.Cut(path, "?")
	if method != http.MethodPost || collection != "/Users" && collection != "/Groups" {
		return ""
	}
	name := nameIn(body)
	if name == "" {
		return ""
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, known := s.unsure[name]; !known {
		s.unsure[name] = collection
	}
	return name
}

// named finds the name in a body that is no JSON, which a server may take.
var named = regexp.MustCompile(`"(?:userName|displayName)":"([^"]+)"`)

func nameIn(body string) string {
	var doc struct {
		UserName    string `json:"userName"`
		DisplayName string `json:"displayName"`
	}
	if json.Unmarshal([]byte(body), &doc) != nil {
		if m := named.FindStringSubmatch(body); m != nil {
			return m[1]
		}
		return ""
	}
	if doc.UserName != "" {
		return doc.UserName
	}
	return doc.DisplayName
}

// end notes what an answer says of what exists. Something was made where the
// answer is 201 and names what was asked for; a refusal made nothing; after
// anything else cleanUp asks.
func (s *session) end(method, path, name string, a answer) {
	path, _, _ = strings.Cut(path, "?")
	s.mu.Lock()
	defer s.mu.Unlock()
	if method == http.MethodDelete && (a.status == http.StatusNoContent || a.status == http.StatusNotFound) {
		s.made = slices.DeleteFunc(s.made, func(p string) bool { return p == path })
		return
	}
	if name == "" {
		return
	}
	id, _ := a.doc["id"].(string)
	answered := nameIn(string(a.body))
	switch {
	case a.status == http.StatusCreated && id != "" && strings.EqualFold(answered, name):
		s.keep(path + "/" + url.PathEscape(id))
		delete(s.unsure, name)
	case a.status >= 400 && a.status < 500 && a.status != http.StatusConflict: // which says that the name is there
		delete(s.unsure, name)
	}
}

// keep notes a resource of this run; the caller holds the lock.
func (s *session) keep(path string) {
	if !slices.Contains(s.made, path) {
		s.made = append(s.made, path)
	}
	s.mine[path] = true
}

// cleanUp deletes what was made, newest first, and returns what is left.
func (s *session) cleanUp(ctx context.Context) []string {
	var left []string
	for name, collection := range s.unsure {
		attribute := "userName"
		if collection == "/Groups" {
			attribute = "displayName"
		}
		a, err := s.call(ctx, http.MethodGet, collection+"?filter="+url.QueryEscape(attribute+" eq "+quote(name)), "")
		if err != nil {
			left = append(left, collection+" "+name+" (whether it is there could not be found out: "+err.Error()+")")
			continue
		}
		for _, r := range items(a.doc["Resources"]) {
			id, _ := at(r, "id").(string)
			if found, _ := at(r, attribute).(string); id != "" && strings.EqualFold(found, name) {
				s.keep(collection + "/" + url.PathEscape(id))
			}
		}
	}
	for _, path := range slices.Backward(slices.Clone(s.made)) {
		a, err := s.call(ctx, http.MethodDelete, path, "")
		if err != nil || a.status != http.StatusNotFound && a.status/100 != 2 {
			left = append(left, path)
		}
	}
	return left
}

// discover reads what the server offers. An error says that nothing answers, that
// the token is refused, or that there is no SCIM at the base URL: sixty checks that
// fail by it would hide that.
func (s *session) discover(ctx context.Context) error {
	a, err := s.call(ctx, http.MethodGet, "/ServiceProviderConfig", "")
	if err != nil {
		return fmt.Errorf("the server cannot be reached: %w", err)
	}
	if a.status == http.StatusUnauthorized {
		return errors.New("the server refuses the token: it answers 401 to GET /ServiceProviderConfig; is it the whole token, and one of this base URL?")
	}
	if a.status == http.StatusNotFound { // some that speak SCIM do not say what they offer
		users, err := s.call(ctx, http.MethodGet, "/Users?count=1", "")
		if err != nil {
			return fmt.Errorf("the server cannot be reached: %w", err)
		}
		if users.status == http.StatusNotFound {
			return errors.New("there is no SCIM at this base URL: the server answers 404 to GET /ServiceProviderConfig and to GET /Users; is it the whole base URL, as in https://usher.example/scim/ID/v2, and nothing more?")
		}
	}
	if a.status != http.StatusOK || !has(a.doc["schemas"], configURN) {
		return nil // whatever it offers, it does not say so: every check runs
	}
	s.discovered, s.features = true, map[feature]bool{}
	for _, f := range []feature{featurePatch, featureFilter, featureSort, featureETag, featureBulk} {
		s.features[f] = at(a.doc, string(f), "supported") == true
	}
	s.features[featureCursor] = at(a.doc, "pagination", "cursor") == true
	if a, err = s.call(ctx, http.MethodGet, "/Schemas", ""); err != nil {
		return fmt.Errorf("the server cannot be reached: %w", err)
	}
	for _, r := range items(a.doc["Resources"]) {
		switch id, _ := at(r, "id").(string); {
		case strings.EqualFold(id, enterprise):
			s.features[featureEnterprise] = true
		case strings.EqualFold(id, coreGroup):
			name := pick(at(r, "attributes"), "name", "displayName")
			s.features[featureUniqueName] = at(name, "uniqueness") == "server"
		}
	}
	return nil
}

// next returns a name that nothing else has.
func (s *session) next() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.serial++
	return fmt.Sprintf("%s%d", s.prefix, s.serial)
}

// shown is a body for the report: without the token, short, and on one line, since
// the line breaks of a server that writes JSON for people would look like damage.
func (s *session) shown(body []byte) string {
	var line bytes.Buffer
	if json.Compact(&line, body) == nil {
		body = line.Bytes()
	}
	text := strings.ReplaceAll(string(bytes.ToValidUTF8(body, []byte("�"))), s.token, "(token)")
	if len(text) <= maxShown {
		return text
	}
	cut := maxShown
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut] + "…"
}
