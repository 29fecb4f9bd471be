package daemon

import (
	"errors"
	"fmt"
	"io/fs"
	"time"

	"usher/config"
	"usher/internal/seal"
	"usher/internal/store"
)

// Unfit says, without a daemon, what a start would refuse of a configuration that
// is well-formed: what is in the files that it names, where they are there. Of a
// key that only the user who runs the daemon may read it warns, and of a certificate
// whose time is over.
func Unfit(cfg *config.Config) (problems config.Problems) {
	found := func(err error) {
		switch {
		case err == nil, errors.Is(err, fs.ErrNotExist): // a key that is missing is made
		case errors.Is(err, fs.ErrPermission):
			problems = append(problems, config.Problem{Warning: true, Message: fmt.Sprintf("%v; it is not looked into: check the configuration as the user who runs the daemon", err)})
		default:
			problems = append(problems, config.Problem{Message: err.Error()})
		}
	}
	if cfg.DatabaseURL.IsSet() {
		found(store.CheckURL(cfg.DatabaseURL.Reveal()))
	}
	if t := cfg.TLS; t.Enabled() {
		certs, err := newCertificates(t.CertFile, t.KeyFile)
		if found(err); err == nil {
			if why := certs.untimely(time.Now()); why != "" {
				problems = append(problems, config.Problem{Warning: true, Message: why})
			}
		}
	}
	_, err := readKey(cfg.OperatorKeyFile)
	found(err)
	found(seal.NewFile(cfg.SealingKeyFile).Check())
	if cfg.RedisURL.IsSet() {
		said, err := config.ParseRedis(cfg.RedisURL.Reveal())
		if err == nil {
			_, err = redisServer(said)
		}
		found(err)
	}
	return problems
}
