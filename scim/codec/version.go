package codec

import (
	"strconv"
	"strings"
)

// Version returns the weak entity tag of a version: W/"7". It is meta.version
// and the ETag header (requirement 7).
func Version(v int64) string { return `W/"` + strconv.FormatInt(v, 10) + `"` }

// MatchVersion reports whether an If-Match or If-None-Match header names
// version v: weak comparison, a list of tags, or * (RFC 9110 section 13.1). An
// empty or malformed header names nothing.
func MatchVersion(header string, v int64) bool {
	want := strconv.FormatInt(v, 10)
	for header != "" {
		var tag string
		tag, header, _ = strings.Cut(header, ",")
		tag = strings.TrimSpace(tag)
		if tag == "*" {
			return true
		}
		tag = strings.TrimPrefix(tag, "W/")
		if len(tag) >= 2 && tag[0] == '"' && tag[len(tag)-1] == '"' && tag[1:len(tag)-1] == want {
			return true
		}
	}
	return false
}
