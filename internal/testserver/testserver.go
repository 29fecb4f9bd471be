// Package testserver owns the real servers that tests need: finding the
// programs, starting them on free ports of 127.0.0.1 as an unprivileged user in
// a directory of their own, and ending them without a trace. Each server has
// its own file. Only tests and the benchmark import this package.
//
// A server belongs to one test process. It is started when first asked for and
// ends with the process, however that ends; a package whose tests use one says
// so in its TestMain, so that it is gone before goroutines are counted:
//
//	func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }
//
// or, without goleak, os.Exit(testserver.Main(m).Run()).
//
// A missing program fails the test and says what to install; nothing skips.
package testserver

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
)

// patience bounds one step: a start with recovery, a shutdown, a statement.
const patience = time.Minute

// Runner is what testing.M and goleak have in common.
type Runner interface{ Run() int }

type thenStop struct{ tests Runner }

// Main returns a Runner that runs the tests and then stops the servers they
// started. Where a server cannot be stopped the exit code is not 0.
func Main(m Runner) Runner { return thenStop{m} }

func (r thenStop) Run() int {
	code := r.tests.Run()
	if err := Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = max(code, 1)
	}
	return code
}

// shared are the servers of this test process, each started at most once.
var shared struct {
	sync.Mutex
	postgres    *PostgresInstance
	postgresErr error
}

// Stop ends the servers of this process and removes their directories. Later
// calls for a server start a new one. Servers of a test of their own, such as
// PostgresServer, end with that test.
func Stop() error {
	shared.Lock()
	defer shared.Unlock()
	var errs []error
	if shared.postgres != nil {
		errs = append(errs, shared.postgres.End())
	}
	shared.postgres, shared.postgresErr = nil, nil
	return errors.Join(errs...)
}
