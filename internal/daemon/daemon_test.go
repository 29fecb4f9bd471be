package daemon

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/config"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// logs is a log that may be read while it is written.
type logs struct {
	mu   sync.Mutex // guards text
	text bytes.Buffer
}

func (l *logs) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// configuration is that of a daemon on free ports with its data in dir.
func configuration(dir string) *config.Config {
	cfg := config.Default()
	cfg.Listen, cfg.OperationsListen = "127.0.0.1:0", "127.0.0.1:0"
	cfg.DataDir, cfg.OperatorKeyFile = dir, filepath.Join(dir, "operator.key")
	return cfg
}

func newDaemon(t *testing.T, cfg *config.Config) (*Daemon, *logs) {
	t.Helper()
	log := &logs{}
	d, err := New(cfg, Options{Version: "test", Log: slog.New(slog.NewTextHandler(log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return d, log
}

// startDaemon starts a daemon and stops it when the test ends.
func startDaemon(t *testing.T, cfg *config.Config) (*Daemon, *logs) {
	t.Helper()
	d, log := newDaemon(t, cfg)
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stopDaemon(d); err != nil {
			t.Error(err)
		}
	})
	return d, log
}

func stopDaemon(d *Daemon) error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return d.Stop(ctx)
}

// get asks on a connection of its own.
func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	return getBy(t, &http.Transport{DisableKeepAlives: true}, url)
}

func getBy(t *testing.T, transport *http.Transport, url string) (status int, body string) {
	t.Helper()
	defer transport.CloseIdleConnections()
	resp, err := (&http.Client{Transport: transport, Timeout: 20 * time.Second}).Get(url)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

func isDone(d *Daemon) bool {
	select {
	case <-d.Done():
		return true
	default:
		return false
	}
}

func TestADaemonNeedsAConfiguration(t *testing.T) {
	if _, err := New(nil, Options{}); err == nil {
		t.Error("New accepts no configuration")
	}
}

func TestStartServesOnFreePortsAndSaysWhich(t *testing.T) {
	cfg := configuration(t.TempDir())
	d, _ := newDaemon(t, cfg)
	if d.Addr() != "" || d.OperationsAddr() != "" {
		t.Errorf("addresses before Start: %q %q", d.Addr(), d.OperationsAddr())
	}
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, addr := range []string{d.Addr(), d.OperationsAddr()} {
		if _, port, err := net.SplitHostPort(addr); err != nil || port == "0" {
			t.Errorf("address %q: %v", addr, err)
		}
	}
	if status, body := get(t, "http://"+d.OperationsAddr()+"/readyz"); status != 200 || !strings.Contains(body, `"ready":true`) {
		t.Errorf("readyz: %d %s", status, body)
	}
	if status, _ := get(t, "http://"+d.OperationsAddr()+"/healthz"); status != 200 {
		t.Errorf("healthz: %d", status)
	}
	if status, _ := get(t, "http://"+d.Addr()+"/v1/parents"); status != 401 {
		t.Errorf("the API without a key: %d, want 401", status)
	}
	if err := stopDaemon(d); err != nil {
		t.Fatal(err)
	}
	if !isDone(d) {
		t.Error("Done is not closed after Stop")
	}
}

func TestADaemonIsStartedOnce(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	if err := d.Start(t.Context()); !errors.Is(err, ErrState) {
		t.Errorf("the second Start: %v, want ErrState", err)
	}
	if status, _ := get(t, "http://"+d.OperationsAddr()+"/readyz"); status != 200 {
		t.Errorf("readyz after the second Start: %d", status)
	}
	if err := stopDaemon(d); err != nil {
		t.Fatal(err)
	}
	if err := stopDaemon(d); err != nil {
		t.Errorf("the second Stop: %v", err)
	}
	if err := d.Start(t.Context()); !errors.Is(err, ErrState) {
		t.Errorf("Start after Stop: %v, want ErrState", err)
	}
}

func TestStopBeforeStart(t *testing.T) {
	cfg := configuration(t.TempDir())
	d, _ := newDaemon(t, cfg)
	if err := stopDaemon(d); err != nil {
		t.Fatal(err)
	}
	if !isDone(d) {
		t.Error("Done is not closed")
	}
	if err := d.Start(t.Context()); !errors.Is(err, ErrState) {
		t.Errorf("Start after Stop: %v, want ErrState", err)
	}
	if err := d.Reload(t.Context()); !errors.Is(err, ErrState) {
		t.Errorf("Reload after Stop: %v, want ErrState", err)
	}
	if entries, err := os.ReadDir(cfg.DataDir); err != nil || len(entries) != 0 {
		t.Errorf("a daemon that never started left %v (%v)", entries, err)
	}
}

func TestTwoDaemonsInOneProcess(t *testing.T) {
	a, _ := startDaemon(t, configuration(t.TempDir()))
	b, _ := startDaemon(t, configuration(t.TempDir()))
	for range 3 {
		get(t, "http://"+a.Addr()+"/v1/parents")
	}
	get(t, "http://"+b.Addr()+"/v1/parents")
	for d, want := range map[*Daemon]string{a: "3", b: "1"} {
		_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
		if line := `usher_http_requests_total{door="api",method="GET",status="401"} ` + want; !strings.Contains(metrics, line+"\n") {
			t.Errorf("metrics lack %q: two daemons share what they count", line)
		}
	}
	if err := stopDaemon(a); err != nil {
		t.Fatal(err)
	}
	if status, _ := get(t, "http://"+b.OperationsAddr()+"/readyz"); status != 200 {
		t.Errorf("readyz of one after the other stopped: %d", status)
	}
}

func TestASecondDaemonOnTheSameDataIsRefused(t *testing.T) {
	cfg := configuration(t.TempDir())
	first, _ := startDaemon(t, cfg)
	second, _ := newDaemon(t, cfg)
	err := second.Start(t.Context())
	if err == nil || !strings.Contains(err.Error(), "is in use by another usher") {
		t.Fatalf("Start: %v", err)
	}
	if !isDone(second) {
		t.Error("a daemon that could not start is not done")
	}
	if err := stopDaemon(second); err != nil {
		t.Errorf("Stop of one that could not start: %v", err)
	}
	if status, _ := get(t, "http://"+first.OperationsAddr()+"/readyz"); status != 200 {
		t.Errorf("readyz of the first: %d", status)
	}
	if err := stopDaemon(first); err != nil {
		t.Fatal(err)
	}
	third, _ := newDaemon(t, cfg)
	if err := third.Start(t.Context()); err != nil {
		t.Fatalf("Start after the first stopped: %v", err)
	}
	if err := stopDaemon(third); err != nil {
		t.Error(err)
	}
}

// Whatever keeps a daemon from starting, what it opened is closed again: the
// same data and ports can be used at once.
func TestAFailedStartLeavesNothingOpen(t *testing.T) {
	dir := t.TempDir()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	for name, c := range map[string]struct {
		change func(*config.Config)
		want   string
	}{
		"listen":            {func(c *config.Config) { c.Listen = taken.Addr().String() }, "listen: cannot listen on "},
		"operations_listen": {func(c *config.Config) { c.OperationsListen = taken.Addr().String() }, "operations_listen: cannot listen on "},
		"tls":               {func(c *config.Config) { c.TLS = config.TLS{CertFile: "none.pem", KeyFile: "none.pem"} }, "tls: cannot load "},
		"operator_key_file": {func(c *config.Config) { c.OperatorKeyFile = dir }, "operator_key_file: "},
	} {
		cfg := configuration(dir)
		c.change(cfg)
		d, _ := newDaemon(t, cfg)
		if err := d.Start(t.Context()); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if !isDone(d) {
			t.Errorf("%s: not done", name)
		}
	}
	startDaemon(t, configuration(dir))
}

func TestAShortOperatorKeyIsRefused(t *testing.T) {
	cfg := configuration(t.TempDir())
	if err := os.WriteFile(cfg.OperatorKeyFile, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d, _ := newDaemon(t, cfg)
	err := d.Start(t.Context())
	if err == nil || !strings.Contains(err.Error(), "no usable key") || strings.Contains(err.Error(), "secret") {
		t.Errorf("Start: %v", err)
	}
}

// A request that runs while Stop is called is answered; meanwhile readyz says
// that requests should go elsewhere.
func TestStopLetsARunningRequestEnd(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	operations := "http://" + d.OperationsAddr()
	conn, answers := halfRequest(t, d.Addr())
	stopped := make(chan error, 1)
	go func() { stopped <- stopDaemon(d) }()
	for draining := false; !draining; {
		status, body := get(t, operations+"/readyz")
		draining = status == http.StatusServiceUnavailable && strings.Contains(body, "shutting down")
	}
	select {
	case err := <-stopped:
		t.Fatalf("Stop returned under a running request: %v", err)
	default:
	}
	if _, err := io.WriteString(conn, "{}"); err != nil {
		t.Fatal(err)
	}
	resp, err := http.ReadResponse(answers, nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("the running request: %d, want 401", resp.StatusCode)
	}
	if err := <-stopped; err != nil {
		t.Errorf("Stop: %v", err)
	}
}

// A request that does not end keeps nobody for longer than they are willing to
// wait, and they are told.
func TestStopEndsWhenItsTimeIsUp(t *testing.T) {
	d, _ := newDaemon(t, configuration(t.TempDir()))
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	halfRequest(t, d.Addr())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.Stop(ctx); err == nil || !strings.Contains(err.Error(), "not every request ended in time") {
		t.Errorf("Stop: %v", err)
	}
	if !isDone(d) {
		t.Error("not done")
	}
}

// halfRequest sends a request up to its body of two bytes, and returns when a
// handler reads it.
func halfRequest(t *testing.T, addr string) (net.Conn, *bufio.Reader) {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Fprintf(conn, "POST /v1/login/discover HTTP/1.1\r\nHost: %s\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n", addr); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewReader(conn)
	resp, err := http.ReadResponse(answers, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _ = resp.Body.Close(); resp.StatusCode != http.StatusContinue {
		t.Fatalf("%d, want 100: no handler reads the body", resp.StatusCode)
	}
	return conn, answers
}

// certificate writes a certificate for 127.0.0.1 and its key, and returns it.
func certificate(t *testing.T, cfg config.TLS, serial int64) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "usher"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for path, b := range map[string]*pem.Block{cfg.CertFile: {Type: "CERTIFICATE", Bytes: der}, cfg.KeyFile: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(path, pem.EncodeToMemory(b), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// served returns the serial number of the certificate that is served to those
// who trust c.
func served(t *testing.T, d *Daemon, c *x509.Certificate) int64 {
	t.Helper()
	pool := x509.NewCertPool()
	pool.AddCert(c)
	conn, err := tls.Dial("tcp", d.Addr(), &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	return conn.ConnectionState().PeerCertificates[0].SerialNumber.Int64()
}

func TestReq34_ReloadTakesUpANewCertificateAndKeepsAGoodOne(t *testing.T) {
	cfg := configuration(t.TempDir())
	files := t.TempDir()
	cfg.TLS = config.TLS{CertFile: filepath.Join(files, "tls.crt"), KeyFile: filepath.Join(files, "tls.key")}
	first := certificate(t, cfg.TLS, 1)
	d, log := startDaemon(t, cfg)
	if got := served(t, d, first); got != 1 {
		t.Errorf("certificate %d is served, want 1", got)
	}
	pool := x509.NewCertPool()
	pool.AddCert(first)
	status, body := getBy(t, &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, DisableKeepAlives: true}, "https://"+d.Addr()+"/scim/v2/ServiceProviderConfig")
	if status != 200 || !strings.Contains(body, `"location":"https://`+d.Addr()) {
		t.Errorf("over TLS: %d %s; want locations of that scheme", status, body)
	}
	if conn, err := tls.Dial("tcp", d.Addr(), &tls.Config{RootCAs: pool, MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10}); err == nil {
		_ = conn.Close()
		t.Error("TLS 1.1 is accepted")
	}

	second := certificate(t, cfg.TLS, 2)
	if err := d.Reload(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := served(t, d, second); got != 2 {
		t.Errorf("certificate %d is served after Reload, want 2", got)
	}
	for _, want := range []string{`msg="the certificate was read" file=` + cfg.TLS.CertFile + " serial=2 not_after=", "msg=\"reloaded; what else the configuration says counts from the next start\" certificate=true policies=false"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log does not hold %q:\n%s", want, log)
		}
	}
	if err := os.WriteFile(cfg.TLS.CertFile, []byte("nothing"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := d.Reload(t.Context()); err == nil || !strings.Contains(err.Error(), "tls: cannot load ") {
		t.Errorf("Reload of a broken certificate: %v", err)
	}
	if got := served(t, d, second); got != 2 {
		t.Errorf("certificate %d is served after a broken one, want 2", got)
	}
}

func TestReloadSaysWhatOfThePoliciesIsNotTaken(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.PolicyDir = t.TempDir()
	file := filepath.Join(cfg.PolicyDir, "acme.yaml")
	if err := os.WriteFile(file, []byte("version: 2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d, log := startDaemon(t, cfg)
	if err := d.Reload(t.Context()); err == nil || !strings.Contains(err.Error(), "the last good policies stay in force") {
		t.Errorf("Reload: %v", err)
	}
	status, body := get(t, "http://"+d.OperationsAddr()+"/readyz")
	if place := file + ":1:10: version 2"; status != 200 || !strings.Contains(body, place) || !strings.Contains(log.String(), place) {
		t.Errorf("readyz: %d %s\nlog: %s\nwant %q in both", status, body, log, place)
	}
	wantMetrics(t, d, "usher_policy_reload_success_bool 0", "usher_policy_reload_problems 2")
}

// wantMetrics holds the daemon to lines of its metrics.
func wantMetrics(t *testing.T, d *Daemon, lines ...string) {
	t.Helper()
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, line := range lines {
		if !strings.Contains(metrics, "\n"+line+"\n") {
			t.Errorf("the metrics lack %q", line)
		}
	}
}

func TestPprofIsThereOnlyWhenAskedFor(t *testing.T) {
	for on, want := range map[bool]int{true: 200, false: 404} {
		cfg := configuration(t.TempDir())
		cfg.Debug.Pprof = on
		d, _ := startDaemon(t, cfg)
		if status, _ := get(t, "http://"+d.OperationsAddr()+"/debug/pprof/"); status != want {
			t.Errorf("pprof %t: %d, want %d", on, status, want)
		}
		if status, _ := get(t, "http://"+d.Addr()+"/debug/pprof/"); status != 404 {
			t.Errorf("pprof %t on the public listener: %d, want 404", on, status)
		}
	}
}
