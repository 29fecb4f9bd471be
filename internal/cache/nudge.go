package cache

import (
	"context"
	"crypto/rand"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
)

// channel is where replicas nudge each other. What is heard there is believed by
// nobody: it says only that it is worth to look at the store now.
const channel = "usher:nudges"

// Nudge topics.
const (
	// Settle: people wait to be settled.
	Settle = "settle"
	// Changed: something that decisions read may have changed: a policy, an
	// organization, a connection, a domain.
	Changed = "changed"
)

func identityOf() string { return rand.Text() }

// On has fn called when another replica nudges. It must not block, and is set
// before Run. Nudges may be lost, and come from anybody who reaches Redis.
func (r *Redis) On(topic string, fn func()) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.handlers[topic] = append(r.handlers[topic], fn)
}

// Nudge tells the other replicas that it is worth to look. It does not wait.
func (r *Redis) Nudge(topic string) {
	if !r.up() {
		return
	}
	r.behind(func(ctx context.Context, p redis.Pipeliner) { p.Publish(ctx, channel, topic+" "+r.id) })
}

// listen hears nudges until ctx ends. The client connects again by itself.
func (r *Redis) listen(ctx context.Context) {
	sub := r.client.Subscribe(ctx, channel)
	defer func() { _ = sub.Close() }()
	heard := sub.Channel(redis.WithChannelSize(64), redis.WithChannelHealthCheckInterval(time.Second), redis.WithChannelSendTimeout(time.Second))
	for {
		select {
		case <-ctx.Done():
			return
		case m, open := <-heard:
			if !open {
				return
			}
			topic, from, ok := strings.Cut(m.Payload, " ")
			if !ok || from == r.id {
				continue
			}
			r.mu.Lock()
			handlers := r.handlers[topic]
			r.mu.Unlock()
			for _, fn := range handlers {
				fn()
			}
		}
	}
}
