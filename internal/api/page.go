package api

import (
	"encoding/base64"
	"strings"

	"usher/internal/identity"
)

const defaultPage = 100

// Page is how every list is read in parts.
type Page struct {
	Limit int    `query:"limit" default:"100" minimum:"1" maximum:"1000" doc:"How many items at most"`
	After string `query:"after" maxLength:"200" doc:"The next of the page before"`
}

// limit returns how many items are wanted.
func (p Page) limit() int {
	if p.Limit == 0 {
		return defaultPage
	}
	return p.Limit
}

// after returns the position behind which a list of this kind goes on.
func (p Page) after(kind string) (string, error) {
	if p.After == "" {
		return "", nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(p.After)
	of, position, ok := strings.Cut(string(raw), ":")
	if err != nil || !ok || of != kind {
		return "", identity.Errorf(identity.CodeInvalid, "invalid_cursor", "after is no cursor of this list; give the next of its page before, or leave it out")
	}
	return position, nil
}

// cursor returns the opaque form of a position in a list of this kind.
func cursor(kind, position string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(kind + ":" + position))
}

// List is a page of a list.
type List[T any] struct {
	Items []T    `json:"items" nullable:"false"`
	Next  string `json:"next,omitempty" doc:"The cursor of the next page; absent on the last"`
}

// paged reads one page: fetch returns up to limit records behind a position,
// position names one, and show turns it into an item.
func paged[R, T any](p Page, kind string, fetch func(after string, limit int) ([]R, error), position func(R) string, show func(R) (T, error)) (List[T], error) {
	out := List[T]{Items: []T{}}
	after, err := p.after(kind)
	if err != nil {
		return out, err
	}
	records, err := fetch(after, p.limit()+1)
	if err != nil {
		return out, err
	}
	if len(records) > p.limit() {
		records = records[:p.limit()]
		out.Next = cursor(kind, position(records[len(records)-1]))
	}
	for _, r := range records {
		item, err := show(r)
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, item)
	}
	return out, nil
}
