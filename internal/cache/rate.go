package cache

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-redis/redis_rate/v10"
	"github.com/redis/go-redis/v9"
)

// Allow takes one of rate a second out of a bucket that all replicas share, which
// holds two seconds of them. known is false where Redis did not say: the caller
// has a limit of its own then.
func (r *Redis) Allow(ctx context.Context, parent, holder string, rate int) (allowed, known bool) {
	if !r.up() {
		return false, false
	}
	err := r.call(ctx, func(ctx context.Context) (err error) {
		defer func() { // the library takes for granted what Redis answers
			if odd := recover(); odd != nil {
				err = fmt.Errorf("it answers what it was not asked: %v", odd)
			}
		}()
		said, err := r.limits.Allow(ctx, "usher:{"+parent+"}:"+holder, redis_rate.Limit{Rate: rate, Burst: 2 * rate, Period: time.Second})
		if err == nil {
			allowed = said.Allowed > 0
		}
		return err
	})
	return allowed, err == nil
}

// whole sends scripts whole at once: by their digest a Redis that has just begun
// has to be asked twice.
type whole struct{ redis.UniversalClient }

var errWhole = errors.New("NOSCRIPT scripts are sent whole")

// EvalSha answers without a round trip that the script is not known.
func (w whole) EvalSha(ctx context.Context, sha string, keys []string, args ...any) *redis.Cmd {
	c := redis.NewCmd(ctx, "evalsha", sha)
	c.SetErr(noScript{})
	return c
}

// noScript is the error by which the client knows that it has to send a script.
type noScript struct{}

func (noScript) Error() string { return errWhole.Error() }

// RedisError marks it as one that Redis would have said.
func (noScript) RedisError() {}
