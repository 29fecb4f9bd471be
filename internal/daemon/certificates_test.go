package daemon

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/config"
)

// A certificate that is renewed is served without being asked to; files that are no
// pair leave the one before, which is told once, where it is not that somebody has
// written the first of two.
func TestARenewedCertificateIsTaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		at := func(name string) config.TLS {
			return config.TLS{CertFile: filepath.Join(dir, name+".crt"), KeyFile: filepath.Join(dir, name+".key")}
		}
		is := at("tls")
		put := func(from, to string) {
			t.Helper()
			text, err := os.ReadFile(from)
			if err == nil {
				err = os.WriteFile(to, text, 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		certificate(t, is, 1)
		certificate(t, at("new"), 2)
		certs, err := newCertificates(is.CertFile, is.KeyFile)
		if err != nil {
			t.Fatal(err)
		}
		text := &logs{}
		log, current := slog.New(slog.NewTextHandler(text, nil)), certificateCurrent()
		registry := prometheus.NewRegistry()
		registry.MustRegister(current)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { certs.watch(ctx, log, current); close(ended) }()
		for _, c := range []struct {
			what         string
			do           func()
			served       int64
			looks        time.Duration
			current      float64
			told, errors int
		}{
			{"nothing has changed", func() {}, 1, 3, 1, 0, 0},
			{"one of two files is written", func() { put(at("new").CertFile, is.CertFile) }, 1, 1, 1, 0, 0},
			{"and the other", func() { put(at("new").KeyFile, is.KeyFile) }, 2, 1, 1, 1, 0},
			{"the files are no pair", func() { certificate(t, at("new"), 3); put(at("new").CertFile, is.CertFile) }, 2, 5, 0, 0, 1},
			{"they are another that is none", func() { certificate(t, at("new"), 5); put(at("new").CertFile, is.CertFile) }, 2, 1, 0, 0, 0},
			{"one of them is gone", func() {
				if err := os.Remove(is.KeyFile); err != nil {
					t.Fatal(err)
				}
			}, 2, 2, 0, 0, 1},
			{"both are put right", func() { certificate(t, is, 4) }, 4, 1, 1, 1, 0},
			{"what was told is told anew", func() { put(at("new").CertFile, is.CertFile) }, 4, 2, 0, 0, 1},
		} {
			before := len(text.String())
			c.do()
			<-time.After(c.looks * certificatesEvery)
			synctest.Wait()
			if got := certs.current.Load().Leaf.SerialNumber.Int64(); got != c.served {
				t.Errorf("%s: certificate %d is served, want %d", c.what, got, c.served)
			}
			said := text.String()[before:]
			told, errs := strings.Count(said, "the certificate was read"), strings.Count(said, "level=ERROR")
			metric, err := registry.Gather()
			if err != nil {
				t.Fatal(err)
			}
			is := metric[0].Metric[0].Gauge.GetValue()
			if told != c.told || errs != c.errors || is != c.current {
				t.Errorf("%s: %d times told, %d errors and the metric %v, want %d, %d and %v:\n%s", c.what, told, errs, is, c.told, c.errors, c.current, said)
			}
		}
		cancel()
		<-ended
	})
}

// A certificate whose time is over is served, since nobody would be answered else, and
// told of, before clients tell of it.
func TestACertificateOutOfTimeIsToldOf(t *testing.T) {
	dir := t.TempDir()
	is := config.TLS{CertFile: filepath.Join(dir, "tls.crt"), KeyFile: filepath.Join(dir, "tls.key")}
	c := certificate(t, is, 1)
	certs, err := newCertificates(is.CertFile, is.KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	for now, want := range map[time.Time]string{
		time.Now():                    "",
		c.NotAfter.Add(time.Second):   is.CertFile + " has expired",
		c.NotBefore.Add(-time.Second): is.CertFile + " is not valid before",
	} {
		if got := certs.untimely(now); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("at %s: %q, want %q", now, got, want)
		}
	}
}
