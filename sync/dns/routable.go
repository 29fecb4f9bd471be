package dns

import (
	"net/netip"

	"usher/internal/outgoing"
)

// askable reports whether usher may send a question to an address: whoever adds
// a domain must not have it ask inside the network it stands in. Groups and
// "nobody" are no servers even in a closed network.
func (r *Resolver) askable(a netip.Addr) bool {
	return outgoing.Reaches(a, r.networks) && !a.IsMulticast() && !a.IsUnspecified() && a != netip.AddrFrom4([4]byte{255, 255, 255, 255})
}
