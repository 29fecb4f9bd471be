package identity

import "strings"

// ErrEncoded refuses a body that came compressed. Whoever answers it says in
// Accept-Encoding that only TakenEncoding is taken, which tells it from a wrong
// media type (RFC 9110 section 12.5.3).
var ErrEncoded = Errorf(CodeMediaType, "content_encoding", "the body has a Content-Encoding, and none is taken: send it plain")

// TakenEncoding is the one content coding that is taken: none.
const TakenEncoding = "identity"

// Encoded reports whether a body is encoded by what its Content-Encoding says, in
// as many lines as it came.
func Encoded(lines []string) bool {
	for _, line := range lines {
		for coding := range strings.SplitSeq(line, ",") {
			if coding = strings.TrimSpace(coding); coding != "" && !strings.EqualFold(coding, TakenEncoding) {
				return true
			}
		}
	}
	return false
}
