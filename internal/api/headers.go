package api

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// describeHeaders adds to the document what is the same for many operations.
func describeHeaders(c *huma.Components) {
	text := func(name, description, example string) *huma.Param {
		return &huma.Param{Name: name, In: "header", Description: description, Example: example, Schema: &huma.Schema{Type: huma.TypeString}}
	}
	c.Parameters = map[string]*huma.Param{
		"OnBehalfOf": text(actingHeader, "The id or e-mail of the account that the key acts for: what is done is what both may do", "ada@acme.example"),
		"IdempotencyKey": text(onceHeader, "A name for this request, 1 to 255 printable ASCII characters, as a UUID. Sent again within 24 hours with the same key, the request is not done again but answered as it was, with "+
			replayedHeader+": true. Another request under the name is 409 idempotency_key_reused, and one that is not over yet 409 in_progress. Refusals are not remembered", "3f1c1f0a-9a44-4b39-8a3b-0f6f2f8a3a11"),
		"IfMatch":     text("If-Match", "The ETag of what is to be changed, as GET answers it: 412 where it is another by now, and nothing is changed", `"0qS0lsmFzWb5kTXfV-Ku6g"`),
		"IfNoneMatch": text("If-None-Match", "An ETag that was answered before: 304 where it still is the current one", `"0qS0lsmFzWb5kTXfV-Ku6g"`),
	}
}

func sharedParam(name string) *huma.Param {
	return &huma.Param{Ref: "#/components/parameters/" + name}
}

// shared returns the parameters that every operation of a method takes.
func shared(method string) []*huma.Param {
	out := []*huma.Param{sharedParam("OnBehalfOf")}
	if method != http.MethodGet {
		out = append(out, sharedParam("IdempotencyKey"))
	}
	if conditional(method) {
		out = append(out, sharedParam("IfMatch"))
	}
	return out
}

// conditional reports whether a method changes what is at the path.
func conditional(method string) bool {
	return method == http.MethodPatch || method == http.MethodPut || method == http.MethodDelete
}
