// Package outgoing owns the requests that usher sends to addresses which
// tenants name. Such an address must not be a way into the network that usher
// runs in, so what a name resolves to is judged when the connection is made:
// only addresses of the public internet are reached, and the networks that the
// operator has named.
package outgoing

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"syscall"
	"time"
)

// Bounds of a connection.
const (
	dialTimeout = 5 * time.Second
	maxHeader   = 64 << 10 // bytes
	maxURL      = 2048     // bytes
)

// reserved are the networks that lead to usher's own machine, to its
// neighbours, or nowhere; those that are global in IPv6 and hold an address of IPv4 among them.
var reserved = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)

// global is all of IPv6 that has been given out as global unicast.
var global = netip.MustParsePrefix("2000::/3")

func prefixes(texts ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(texts))
	for i, s := range texts {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// Reaches reports whether an address may be connected to, where networks names
// the ones that are allowed though they are not public.
func Reaches(a netip.Addr, networks []netip.Prefix) bool {
	a = a.Unmap().WithZone("")
	in := func(p netip.Prefix) bool { return p.Contains(a) }
	return slices.ContainsFunc(networks, in) || a.IsValid() && (a.Is4() || global.Contains(a)) && !slices.ContainsFunc(reserved, in)
}

// CheckURL holds an address that a tenant names to the form of one that is
// fetched: https, or http where the host is this machine.
func CheckURL(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Hostname() == "" || u.Opaque != "" || len(text) > maxURL:
		return errors.New("it is not an absolute URL, as in https://issuer.example/keys")
	case u.User != nil || u.Fragment != "":
		return errors.New("a user or a fragment has no place in it")
	case u.Scheme == "https" || u.Scheme == "http" && loopback(u.Hostname()):
		return nil
	}
	return errors.New("it must begin with https://")
}

func loopback(host string) bool {
	a, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && a.Unmap().IsLoopback()
}

// ReservedError says that an address is none that may be connected to.
type ReservedError struct{ Addr netip.Addr }

// Error names the address.
func (e ReservedError) Error() string {
	return e.Addr.String() + " is not an address of the public internet, nor in outgoing_networks"
}

// Dialer returns a dialer that reaches the public internet and networks. What a
// connection may be used for after it was made is the caller's affair.
func Dialer(networks []netip.Prefix) *net.Dialer {
	return &net.Dialer{Timeout: dialTimeout, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err == nil && !Reaches(to.Addr(), networks) {
			err = ReservedError{to.Addr()}
		}
		return err
	}}
}

// Client returns a client that reaches the public internet and networks. It
// follows no redirect, since whoever is redirected to was not named, asks no
// proxy, and keeps no connection. What a request may take is its context's
// affair.
func Client(networks []netip.Prefix) *http.Client {
	d := Dialer(networks)
	return &http.Client{
		Transport: &http.Transport{
			DialContext: d.DialContext, TLSHandshakeTimeout: dialTimeout, DisableKeepAlives: true, MaxResponseHeaderBytes: maxHeader,
			TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Get reads up to limit bytes of what is at an address, and returns them with
// the header of the answer, which must be 200.
func Get(ctx context.Context, c *http.Client, address string, limit int64) ([]byte, http.Header, error) {
	if err := CheckURL(address); err != nil {
		return nil, nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, nil, err
	}
	r.Header.Set("Accept", "application/json")
	resp, err := c.Do(r)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = resp.Body.Close() }() // what was read is all that counts
	if resp.StatusCode != http.StatusOK {
		return nil, nil, fmt.Errorf("it answered %d, not 200", resp.StatusCode)
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("it is larger than %d bytes", limit)
	}
	return b, resp.Header, err
}
