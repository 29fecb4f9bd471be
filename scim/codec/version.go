package codec

import (
	"hash/fnv"
	"strconv"
	"strings"
)

// Version returns the weak entity tag of a version: W/"7". It is meta.version
// and the ETag header (requirement 7).
func Version(v int64) string { return `W/"` + strconv.FormatInt(v, 10) + `"` }

// Tag returns the entity tag of what is shown of a resource: its version, and
// behind it, as in W/"7-1f", the digest of what is shown beside it.
func (m Meta) Tag() string { return string(m.appendTag(nil, `"`)) }

// appendTag appends the entity tag with quotes written as quote.
func (m Meta) appendTag(dst []byte, quote string) []byte {
	dst = append(append(dst, 'W', '/'), quote...)
	dst = strconv.AppendInt(dst, m.Version, 10)
	if m.Beside != 0 {
		dst = strconv.AppendUint(append(dst, '-'), m.Beside, 16)
	}
	return append(dst, quote...)
}

// GroupsDigest returns a digest of a user's groups for Meta.Beside: they come
// and go, and are renamed, without a change of the user. It does not depend on
// their order, and of no groups it is 0.
func GroupsDigest(groups []GroupRef) (sum uint64) {
	h := fnv.New64a()
	for i := range groups {
		h.Reset()
		for _, s := range []string{groups[i].Value, "\x00", groups[i].Display} {
			_, _ = h.Write([]byte(s)) // never fails
		}
		sum += h.Sum64()
	}
	return sum
}

// MatchVersion reports whether an If-Match header names version v, with
// whatever was shown beside it: weak comparison, a list of tags, or * (RFC 9110
// section 13.1). An empty or malformed header names nothing.
func MatchVersion(header string, v int64) bool {
	want := strconv.FormatInt(v, 10)
	return anyTag(header, func(tag string) bool {
		version, _, _ := strings.Cut(tag, "-")
		return version == want
	})
}

// Matches reports whether an If-None-Match header names just what is shown now.
func (m Meta) Matches(header string) bool {
	want := string(m.appendTag(nil, ""))[len("W/"):]
	return anyTag(header, func(tag string) bool { return tag == want })
}

func anyTag(header string, match func(string) bool) bool {
	for header != "" {
		var tag string
		tag, header, _ = strings.Cut(header, ",")
		tag = strings.TrimSpace(tag)
		if tag == "*" {
			return true
		}
		tag = strings.TrimPrefix(tag, "W/")
		if len(tag) >= 2 && tag[0] == '"' && tag[len(tag)-1] == '"' && match(tag[1:len(tag)-1]) {
			return true
		}
	}
	return false
}
