// Package library owns the first baseline of the benchmark: the server of
// github.com/elimity-com/scim over plain maps in memory, written as an
// application that cares for speed would: index by id and by userName, group
// members in a set, no work under the lock that could be outside. It is not
// changed, so that figures stay comparable.
package library

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/elimity-com/scim"
	"github.com/elimity-com/scim/errors"
	"github.com/elimity-com/scim/optional"
	"github.com/elimity-com/scim/schema"
	"github.com/scim2/filter-parser/v2"
)

// Handler returns the library's server with users and groups, empty.
func Handler() (http.Handler, error) {
	server, err := scim.NewServer(&scim.ServerArgs{
		ServiceProviderConfig: &scim.ServiceProviderConfig{MaxResults: 1000, SupportFiltering: true, SupportPatch: true},
		ResourceTypes: []scim.ResourceType{
			{Name: "User", Endpoint: "/Users", Schema: schema.CoreUserSchema(), Handler: newStore("userName")},
			{Name: "Group", Endpoint: "/Groups", Schema: schema.CoreGroupSchema(), Handler: newStore("displayName")},
		},
	})
	return server, err
}

// record is one resource. Its attributes are never changed in place: a write
// stores a new map, so that readers encode without the lock. The member slice
// only grows within its map; removal makes a new one.
type record struct {
	id         string
	attributes scim.ResourceAttributes
	members    map[string]bool // ids of members, nil until there are some
	created    time.Time
	modified   time.Time
	version    int
}

func (r *record) resource() scim.Resource {
	created, modified := r.created, r.modified
	out := scim.Resource{
		ID: r.id, Attributes: r.attributes,
		Meta: scim.Meta{Created: &created, LastModified: &modified, Version: `W/"` + strconv.Itoa(r.version) + `"`},
	}
	if s, ok := r.attributes["externalId"].(string); ok {
		out.ExternalID = optional.NewString(s)
	}
	return out
}

// store holds the resources of one type, in order of creation.
type store struct {
	unique string // the attribute that is unique, without regard to case

	mu     sync.RWMutex
	byID   map[string]*record
	byName map[string]*record
	order  []*record
	next   int
}

func newStore(unique string) *store {
	return &store{unique: unique, byID: map[string]*record{}, byName: map[string]*record{}}
}

func (s *store) name(a scim.ResourceAttributes) string {
	v, _ := a[s.unique].(string)
	return strings.ToLower(v)
}

// Create stores a new resource.
func (s *store) Create(_ *http.Request, attributes scim.ResourceAttributes) (scim.Resource, error) {
	now := time.Now().UTC()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byName[s.name(attributes)] != nil {
		return scim.Resource{}, errors.ScimErrorUniqueness
	}
	s.next++
	r := &record{id: strconv.Itoa(s.next), created: now}
	s.byID[r.id] = r
	s.order = append(s.order, r)
	s.put(r, attributes, now)
	return r.resource(), nil
}

// put gives a record new attributes; the caller holds the lock.
func (s *store) put(r *record, attributes scim.ResourceAttributes, now time.Time) {
	if r.attributes != nil {
		delete(s.byName, s.name(r.attributes))
	}
	r.attributes, r.modified, r.members = attributes, now, nil
	r.version++
	s.byName[s.name(attributes)] = r
}

// Get returns one resource.
func (s *store) Get(_ *http.Request, id string) (scim.Resource, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, ok := s.byID[id]
	if !ok {
		return scim.Resource{}, errors.ScimErrorResourceNotFound(id)
	}
	return r.resource(), nil
}

// GetAll returns a page; equality on the unique attribute is served by index,
// every other filter by a scan.
func (s *store) GetAll(_ *http.Request, params scim.ListRequestParams) (scim.Page, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	found := s.order
	if params.FilterValidator != nil {
		found = s.filtered(params)
	}
	page := scim.Page{TotalResults: len(found), Resources: []scim.Resource{}}
	first := min(max(params.StartIndex-1, 0), len(found))
	for _, r := range found[first:min(first+max(params.Count, 0), len(found))] {
		page.Resources = append(page.Resources, r.resource())
	}
	return page, nil
}

func (s *store) filtered(params scim.ListRequestParams) []*record {
	if e, ok := params.FilterValidator.GetFilter().(*filter.AttributeExpression); ok && e.Operator == filter.EQ &&
		strings.EqualFold(e.AttributePath.AttributeName, s.unique) && e.AttributePath.SubAttribute == nil {
		if value, ok := e.CompareValue.(string); ok {
			if r := s.byName[strings.ToLower(value)]; r != nil {
				return []*record{r}
			}
			return nil
		}
	}
	var found []*record
	for _, r := range s.order {
		if params.FilterValidator.PassesFilter(r.attributes) == nil {
			found = append(found, r)
		}
	}
	return found
}

// Replace gives a resource all new attributes.
func (s *store) Replace(_ *http.Request, id string, attributes scim.ResourceAttributes) (scim.Resource, error) {
	now := time.Now().UTC()
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.byID[id]
	if !ok {
		return scim.Resource{}, errors.ScimErrorResourceNotFound(id)
	}
	if other := s.byName[s.name(attributes)]; other != nil && other != r {
		return scim.Resource{}, errors.ScimErrorUniqueness
	}
	s.put(r, attributes, now)
	return r.resource(), nil
}

// Delete removes a resource.
func (s *store) Delete(_ *http.Request, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.byID[id]
	if !ok {
		return errors.ScimErrorResourceNotFound(id)
	}
	delete(s.byID, id)
	delete(s.byName, s.name(r.attributes))
	s.order = slices.DeleteFunc(slices.Clone(s.order), func(o *record) bool { return o == r })
	return nil
}
