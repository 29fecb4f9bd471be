package codec

import "bytes"

// EachPart calls fn with every key of a document as AppendDocument writes it, as
// it stands there without its quotes, and with where its value begins and has
// ended. It reports false for what AppendDocument does not write, as far as it
// can be seen without reading the values.
func EachPart(doc []byte, fn func(key []byte, begin, end int)) bool {
	at := 1
	if len(doc) < 2 || doc[0] != '{' {
		return false
	}
	for doc[at] == '"' {
		end := endOfString(doc, at)
		if end < 0 || end >= len(doc) || doc[end] != ':' {
			return false
		}
		after := endOfValue(doc, end+1)
		if after < 0 || after >= len(doc) {
			return false
		}
		fn(doc[at+1:end-1], end+1, after)
		if doc[after] == '}' {
			return after == len(doc)-1
		}
		if at = after + 1; doc[after] != ',' || at >= len(doc) {
			return false
		}
	}
	return false
}

// endOfString returns where the string that begins at a quote has ended; -1: it
// does not.
func endOfString(doc []byte, at int) int {
	for at++; ; {
		n := bytes.IndexByte(doc[at:], '"')
		if n < 0 {
			return -1
		}
		end := at + n
		escapes := 0
		for doc[end-1-escapes] == '\\' { // a quote stands before them at the latest
			escapes++
		}
		if at = end + 1; escapes%2 == 0 {
			return at
		}
	}
}

// endOfValue returns where the value that begins at a place has ended; -1: it
// does not.
func endOfValue(doc []byte, at int) int {
	begin, depth := at, 0
	for at < len(doc) {
		switch doc[at] {
		case '"':
			if at = endOfString(doc, at); at < 0 {
				return -1
			}
			if depth == 0 {
				return at
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return valueOr(begin, at)
			}
			if depth--; depth == 0 {
				return at + 1
			}
		case ',':
			if depth == 0 {
				return valueOr(begin, at)
			}
		}
		at++
	}
	return -1
}

// valueOr returns at, or -1 where nothing stands before it.
func valueOr(begin, at int) int {
	if at == begin {
		return -1
	}
	return at
}
