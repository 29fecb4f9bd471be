package daemon

import (
	"bytes"
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// certificatesEvery is how long a certificate that was renewed waits to be served.
// Files are read then, not watched: a volume of Kubernetes exchanges links in place
// of them, and they are small.
const certificatesEvery = 15 * time.Second

// certificates serves the certificate of a pair of files and takes up a new one
// when the files are another, and on reload.
type certificates struct {
	certFile, keyFile string
	current           atomic.Pointer[tls.Certificate]

	mu     sync.Mutex // guards what follows
	taken  pairOfFiles
	failed pairOfFiles // what was not taken when the files were last looked at
	said   bool        // that it was not
	stale  bool        // it was said, of these files or others, and none were taken since
}

type pairOfFiles struct{ cert, key []byte }

func (p pairOfFiles) equal(q pairOfFiles) bool {
	return bytes.Equal(p.cert, q.cert) && bytes.Equal(p.key, q.key)
}

func newCertificates(certFile, keyFile string) (*certificates, error) {
	c := &certificates{certFile: certFile, keyFile: keyFile}
	return c, c.load()
}

// load reads the files; on an error the certificate before stays.
func (c *certificates) load() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := c.take()
	return err
}

// take takes what is in the files.
func (c *certificates) take() (is pairOfFiles, err error) {
	failed := func(err error) error { return fmt.Errorf("tls: cannot load %s and %s: %w", c.certFile, c.keyFile, err) }
	if is.cert, err = os.ReadFile(c.certFile); err != nil {
		return is, failed(err)
	}
	if is.key, err = os.ReadFile(c.keyFile); err != nil {
		return is, failed(err)
	}
	pair, err := tls.X509KeyPair(is.cert, is.key)
	if err != nil {
		return is, failed(err)
	}
	c.current.Store(&pair)
	c.taken, c.failed, c.said, c.stale = is, pairOfFiles{}, false, false
	return is, nil
}

// look takes the files where they are others than those that were taken. What
// cannot be taken is told of once, and when it is the same at two looks: whoever
// writes two files writes one of them first.
func (c *certificates) look() (renewed bool, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.taken
	is, err := c.take()
	switch {
	case err == nil:
		return !is.equal(was), nil
	case !is.equal(c.failed):
		c.failed, c.said = is, false
		return false, nil
	case c.said:
		return false, nil
	}
	c.said, c.stale = true, true
	return false, err
}

// watch takes up certificates that are renewed until ctx ends. current is 0 while
// what is served is not what the files hold.
func (c *certificates) watch(ctx context.Context, log *slog.Logger, current prometheus.Gauge) {
	tick := time.NewTicker(certificatesEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		renewed, err := c.look()
		switch {
		case renewed:
			c.tell(log)
		case err != nil:
			log.Error("a certificate that was renewed cannot be taken, the one before is served; it is tried again", "error", err)
		}
		current.Set(c.fresh())
	}
}

// fresh is 1, and 0 where it was told that the files were not taken.
func (c *certificates) fresh() float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.stale {
		return 0
	}
	return 1
}

// tell logs which certificate is served from now on.
func (c *certificates) tell(log *slog.Logger) {
	leaf := c.current.Load().Leaf
	log.Info("the certificate was read", "file", c.certFile, "serial", leaf.SerialNumber.Text(16), "not_after", leaf.NotAfter)
	c.warn(log)
}

// warn logs where clients will not take the certificate for its time.
func (c *certificates) warn(log *slog.Logger) {
	if why := c.untimely(time.Now()); why != "" {
		log.Warn("clients refuse the certificate that is served", "reason", why)
	}
}

// untimely says what is wrong with the time of the certificate, if anything. It is
// served nevertheless: a clock may be wrong, and a daemon that does not start
// answers nobody.
func (c *certificates) untimely(now time.Time) string {
	leaf := c.current.Load().Leaf
	switch {
	case now.After(leaf.NotAfter):
		return fmt.Sprintf("tls: the certificate in %s has expired on %s: put a new one in its place, with its key", c.certFile, leaf.NotAfter.Format(time.RFC3339))
	case now.Before(leaf.NotBefore):
		return fmt.Sprintf("tls: the certificate in %s is not valid before %s: look at the clock of this machine", c.certFile, leaf.NotBefore.Format(time.RFC3339))
	}
	return ""
}

func (c *certificates) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	return c.current.Load(), nil
}

func certificateCurrent() prometheus.Gauge {
	g := prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_daemon_certificate_current_bool", Help: "0 while the files of tls.cert_file and tls.key_file cannot be taken and the certificate before is served: the log says why. 1 otherwise."})
	g.Set(1)
	return g
}
