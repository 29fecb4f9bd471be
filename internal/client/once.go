package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/google/uuid"
)

const (
	// busyPause is how long is waited for a request that is being done still, and
	// busyTries how often it is asked for.
	busyPause = time.Second
	busyTries = 60
)

// once sends a request, and once more where its connection is lost, and returns
// the answer with its whole body.
func (c *Client) once(ctx context.Context, method, target string, content []byte) (*http.Response, []byte, error) {
	key := ""
	if method != http.MethodGet {
		key = uuid.NewString()
	}
	res, answer, err := c.try(ctx, method, target, content, key)
	if err == nil || !lost(ctx, err) {
		return res, answer, err
	}
	for range busyTries {
		res, answer, err = c.try(ctx, method, target, content, key)
		if err != nil || !busy(res, answer) {
			return res, answer, err
		}
		select {
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		case <-time.After(busyPause):
		}
	}
	return res, answer, err
}

// busy reports whether the first request is being done still.
func busy(res *http.Response, answer []byte) bool {
	var e Error
	return res.StatusCode == http.StatusConflict && json.Unmarshal(answer, &e) == nil && e.Reason == "in_progress"
}

// lost reports whether a connection was there and is not any more.
func lost(ctx context.Context, err error) bool {
	var op *net.OpError
	var timeout net.Error
	switch {
	case ctx.Err() != nil, errors.As(err, &timeout) && timeout.Timeout():
		return false
	case errors.As(err, &op):
		return op.Op != "dial"
	}
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

func (c *Client) try(ctx context.Context, method, target string, content []byte, key string) (*http.Response, []byte, error) {
	var body io.Reader
	if content != nil {
		body = bytes.NewReader(content)
	}
	req, err := c.request(ctx, method, target, body)
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("Accept", "application/json")
	if content != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if key != "" {
		req.Header.Set("Idempotency-Key", key)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return nil, nil, away{fmt.Errorf("no answer from %s: %w", c.base, cause(err))}
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil {
		return nil, nil, away{fmt.Errorf("the answer of %s broke off: %w", c.base, cause(err))}
	}
	if len(answer) > maxAnswer {
		return nil, nil, fmt.Errorf("the answer of %s is larger than %d MiB, and was not read to its end", c.base, maxAnswer>>20)
	}
	return res, answer, nil
}
