package outgoing_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"usher/internal/outgoing"
)

func TestOnlyThePublicInternetIsReached(t *testing.T) {
	for address, want := range map[string]bool{
		"1.1.1.1": true, "2606:4700::1111": true, "172.32.0.1": true, "100.128.0.1": true, "11.0.0.1": true,
		"127.0.0.1": false, "127.255.0.9": false, "10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false,
		"169.254.169.254": false, "100.64.0.1": false, "0.0.0.0": false, "224.0.0.1": false, "255.255.255.255": false, "192.0.0.192": false,
		"::1": false, "::": false, "fe80::1": false, "fe80::1%eth0": false, "fc00::1": false, "fd00:ec2::254": false, "ff02::1": false,
		"::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::ffff:1.1.1.1": true, "::127.0.0.1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "2001::1": false,
	} {
		if got := outgoing.Reaches(netip.MustParseAddr(address), nil); got != want {
			t.Errorf("%s: %v", address, got)
		}
	}
	if outgoing.Reaches(netip.Addr{}, nil) {
		t.Error("no address at all")
	}
	named := []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}
	for address, want := range map[string]bool{"10.1.2.3": true, "::ffff:10.1.2.3": true, "10.2.0.1": false, "127.0.0.1": false, "1.1.1.1": true} {
		if got := outgoing.Reaches(netip.MustParseAddr(address), named); got != want {
			t.Errorf("%s with 10.1.0.0/16: %v", address, got)
		}
	}
}

func TestCheckURL(t *testing.T) {
	for address, want := range map[string]bool{
		"https://issuer.example/keys": true, "https://issuer.example:8443/keys?v=1": true, "http://127.0.0.1:1/keys": true, "http://localhost/": true, "http://[::1]:1/": true,
		"http://issuer.example/keys": false, "http://10.0.0.1/": false, "https://": false, "https:///keys": false, "keys": false, "file:///etc/passwd": false, "https:x": false,
		"https://user@issuer.example/": false, "https://issuer.example/#x": false, "https://issuer.example/" + strings.Repeat("x", 2048): false, "": false, "https://%zz": false,
	} {
		if err := outgoing.CheckURL(address); (err == nil) != want {
			t.Errorf("%.60s: %v", address, err)
		}
	}
}

func TestGet(t *testing.T) {
	hung := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/redirect":
			http.Redirect(w, r, "/ok", http.StatusFound)
		case "/hang":
			<-hung
		case "/gone":
			w.WriteHeader(http.StatusGone)
		default:
			_, _ = w.Write([]byte("0123456789"))
		}
	}))
	t.Cleanup(s.Close)
	t.Cleanup(func() { close(hung) })
	here := outgoing.Client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")})
	for _, tt := range []struct {
		name, path string
		client     *http.Client
		limit      int64
		problem    string
	}{
		{"fits", "/ok", here, 10, ""},
		{"too large", "/ok", here, 9, "larger than 9 bytes"},
		{"a redirect", "/redirect", here, 10, "answered 302"},
		{"an error", "/gone", here, 10, "answered 410"},
		{"too slow", "/hang", here, 10, "deadline exceeded"},
		{"a network that nobody named", "/ok", outgoing.Client(nil), 10, "127.0.0.1 is not an address of the public internet"},
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		if tt.path == "/hang" {
			cancel()
			ctx, cancel = context.WithTimeout(t.Context(), 50*time.Millisecond)
		}
		b, _, err := outgoing.Get(ctx, tt.client, s.URL+tt.path, tt.limit)
		cancel()
		if tt.problem == "" && (err != nil || string(b) != "0123456789") || tt.problem != "" && (err == nil || !strings.Contains(err.Error(), tt.problem)) {
			t.Errorf("%s: %q %v", tt.name, b, err)
		}
	}
}
