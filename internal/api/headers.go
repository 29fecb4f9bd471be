package api

import "github.com/danielgtaylor/huma/v2"

// describeHeaders adds to the document what is the same for many operations.
func describeHeaders(c *huma.Components) {
	c.Parameters = map[string]*huma.Param{"OnBehalfOf": actingParam()}
}

// shared returns the parameters that every operation of a method takes.
func shared(method string) []*huma.Param {
	return []*huma.Param{{Ref: "#/components/parameters/OnBehalfOf"}}
}
