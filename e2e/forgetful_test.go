package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/testserver"
)

// The servers of tests have a Redis where their options want one, or all of them
// where USHER_E2E_REDIS says so: one for the whole process, which others use at
// the same time for other data, and which is flushed again and again while tests
// run. None of them may be able to tell. "kept" in place of any other value
// leaves it as it is: what is out of date could be found then.
const redisForAll = "USHER_E2E_REDIS"

// flushWithin is how long Redis goes on remembering at most.
const flushWithin = 100 * time.Millisecond

// forgetful is that Redis, started when first asked for.
var forgetful struct {
	sync.Mutex
	redis *testserver.RedisInstance
	stop  chan struct{}
	ended chan error
}

// withRedis adds the Redis to a server's environment where it is to have it.
func withRedis(o options) ([]string, error) {
	if o.noRedis || os.Getenv(redisForAll) == "" && !o.redis {
		return nil, nil
	}
	for _, kv := range o.env {
		if strings.HasPrefix(kv, "USHER_REDIS_URL") {
			return nil, nil
		}
	}
	f := &forgetful
	f.Lock()
	defer f.Unlock()
	if f.redis == nil {
		redis, err := testserver.StartRedis()
		if err != nil {
			return nil, err
		}
		f.redis, f.stop, f.ended = redis, make(chan struct{}), make(chan error, 1)
		go func() { f.ended <- forget(redis.Addr(), f.stop) }()
	}
	return []string{"USHER_REDIS_URL=" + f.redis.URL()}, nil
}

// forget flushes a Redis at moments nobody chose until stop is closed.
func forget(addr string, stop <-chan struct{}) error {
	if os.Getenv(redisForAll) == "kept" {
		<-stop
		return nil
	}
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	answers := bufio.NewReader(conn)
	for {
		select {
		case <-stop:
			return nil
		case <-time.After(rand.N(flushWithin)):
		}
		if _, err := io.WriteString(conn, "FLUSHALL\r\n"); err != nil {
			return err
		}
		if line, err := answers.ReadString('\n'); err != nil || !strings.HasPrefix(line, "+OK") {
			return fmt.Errorf("FLUSHALL is answered %q: %w", line, err)
		}
	}
}

// endRedis ends it when the tests have.
func endRedis() error {
	f := &forgetful
	f.Lock()
	defer f.Unlock()
	if f.redis == nil {
		return nil
	}
	close(f.stop)
	return errors.Join(<-f.ended, f.redis.End())
}

// A server that is to have that Redis uses it.
func TestServersUseTheRedisThatForgets(t *testing.T) {
	t.Parallel()
	s := start(t, options{redis: true})
	eventually(t, startsWithin, "Redis is used", func() error { return s.measures("usher_cache_redis_up_bool", "", 1) })
}
