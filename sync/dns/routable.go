package dns

import "net/netip"

// inside lists what is routed on the internet but stands for, or leads to,
// addresses that are not, and what is set aside for documents and measurements
// (IANA special-purpose registries, RFC 6890). Whatever is not global unicast,
// or private by net/netip's own definition, needs no line here.
var inside = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // shared by a carrier's customers
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("192.88.99.0/24"), // 6to4 relays
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("2001::/23"), // Teredo among them, which carries an IPv4 address
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"), // 6to4 carries an IPv4 address
	netip.MustParsePrefix("3fff::/20"),
}

// globalIPv6 is all that has been given out as global unicast. What maps or
// translates IPv4 (::ffff:0:0/96, 64:ff9b::/96), unique local and site-local
// addresses are outside.
var globalIPv6 = netip.MustParsePrefix("2000::/3")

// public reports whether an address is one of the open internet, so that
// asking it cannot touch what stands behind usher's own firewall.
func public(a netip.Addr) bool {
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.Zone() != "" || !a.Is4() && !globalIPv6.Contains(a) {
		return false
	}
	for _, p := range inside {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// askable reports whether usher may send a question to an address. Groups and
// "nobody" are no servers even in a closed network.
func (r *Resolver) askable(a netip.Addr) bool {
	if r.private {
		return a.IsValid() && !a.IsMulticast() && !a.IsUnspecified() && a != netip.AddrFrom4([4]byte{255, 255, 255, 255})
	}
	return public(a)
}
