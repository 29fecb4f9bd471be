package allocated

import "testing"

var kept []byte

func TestBytesAreCounted(t *testing.T) {
	const size = 1 << 20
	if n := Bytes(0, func() { kept = make([]byte, size) }); n < size || n > 2*size {
		t.Errorf("%d bytes, want %d and little more", n, size)
	}
	if n := Bytes(0, func() {}); n > 4<<10 {
		t.Errorf("nothing allocates %d bytes", n)
	}
}
