package testserver

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// watcher runs in the server's directory: $1 prepares it, $2 serves. Then it
// waits for one order on its input. The end of the input is the order to stop
// and to remove the directory: it comes from remove, and from the kernel when
// the test process dies, so a killed test leaves nothing either.
//
// A shell starts its background commands with SIGINT ignored, and for a moment
// a server has no handlers yet: SIGTERM ends it then, and SIGINT makes
// PostgreSQL not wait for its clients.
const watcher = `
dir=$PWD
if sh -c "$1" </dev/null >&2; then sh -c "exec $2" >&2 & fi
exec 2>/dev/null
read -r order
if [ "$order" = kill ]; then kill -KILL $!; else kill -TERM $!; kill -INT $!; fi
wait $!
if [ -z "$order" ]; then cd /; rm -rf "$dir"; fi
`

// The orders a watcher takes. Both leave the directory for the next start.
const (
	orderHalt = "halt\n"
	orderKill = "kill\n"
)

// process is one run of a server program, below its watcher.
type process struct {
	name   string
	cmd    *exec.Cmd
	orders io.WriteCloser
	log    tail
	// gone is closed when every process that could write the log has ended:
	// the server, its children too.
	gone chan struct{}
}

// start runs a server in dir, which newDir made. Prepare and serve are shell
// commands; env is added to a small environment of its own.
func start(name, dir, prepare, serve string, env ...string) (*process, error) {
	credential, err := unprivileged()
	if err != nil {
		return nil, err
	}
	p := &process{name: name, gone: make(chan struct{})}
	p.cmd = exec.Command("/bin/sh", "-c", watcher, name, prepare, serve)
	p.cmd.Dir = dir
	p.cmd.Env = append([]string{"LC_ALL=C", "HOME=" + dir, "TMPDIR=" + dir, "PWD=" + dir}, env...)
	// A group of its own: an interrupt from the terminal is for the tests,
	// which then end their servers in order.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: credential, Setpgid: true}
	if p.orders, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	p.cmd.Stderr = write
	err = p.cmd.Start()
	_ = write.Close()
	if err != nil {
		_ = read.Close()
		return nil, fmt.Errorf("%s cannot be started in %s, which its user must reach (TMPDIR chooses another place): %w", name, dir, err)
	}
	go func() {
		_, _ = io.Copy(&p.log, read)
		_ = read.Close()
		close(p.gone)
	}()
	return p, nil
}

// await asks ready until it returns nil.
func (p *process) await(ready func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for {
		err := ready(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-p.gone:
			return fmt.Errorf("%s ended instead of serving. It wrote:\n%s", p.name, p.log.String())
		case <-ctx.Done():
			return fmt.Errorf("%s does not serve after %s: %w. It wrote:\n%s", p.name, patience, err, p.log.String())
		case <-again.C:
		}
	}
}

// obey gives the watcher an order and returns when the server and all its
// children have ended.
func (p *process) obey(order string) error {
	_, err := io.WriteString(p.orders, order)
	return errors.Join(err, p.wait())
}

// remove stops the server and removes its directory.
func (p *process) remove() error {
	// The watcher may not be allowed to remove it, or was killed.
	return errors.Join(p.orders.Close(), p.wait(), os.RemoveAll(p.cmd.Dir))
}

// wait returns when the watcher and the server have ended; one that does not
// is killed and an error.
func (p *process) wait() error {
	var slow error
	late := time.AfterFunc(patience, func() { _ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) })
	_ = p.cmd.Wait() // its status is that of its last command
	if !late.Stop() {
		slow = fmt.Errorf("%s did not stop within %s and was killed. It wrote:\n%s", p.name, patience, p.log.String())
	}
	<-p.gone
	return slow
}

// newDir makes a directory for a server, which the server's user owns.
func newDir(name string) (string, error) {
	credential, err := unprivileged()
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "usher-test-"+name+"-")
	if err != nil || credential == nil {
		return dir, err
	}
	return dir, os.Chown(dir, int(credential.Uid), int(credential.Gid))
}

// unprivileged says who servers run as: the user of the tests, or where that is
// root, as whom PostgreSQL does not start, postgres or nobody.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return nil, fmt.Errorf("the tests run as root, and servers need a user without rights, postgres or nobody: %w", err)
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}

// freePort returns a port of 127.0.0.1 that was free a moment ago. It is below
// the ports that systems give to clients: no client's connection can take it
// while a server is restarted.
func freePort() (int, error) {
	for range 100 {
		port := 15000 + rand.IntN(17000)
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err == nil {
			return port, l.Close()
		}
	}
	return 0, errors.New("no free port on 127.0.0.1 from 15000 to 32000 was found in 100 attempts")
}

// onFreePorts gives a server its ports and starts it, on others where another
// process takes one of them first.
func onFreePorts(start func() error, ports ...*int) (err error) {
	for range 10 {
		for _, port := range ports {
			if *port, err = freePort(); err != nil {
				return err
			}
		}
		if err = start(); err == nil || !strings.Contains(err.Error(), "Address already in use") {
			return err
		}
	}
	return err
}

// halt gives an order to what runs, if anything does, and returns when it is gone.
func halt(running **process, order string) error {
	p := *running
	*running = nil
	if p == nil {
		return nil
	}
	return p.obey(order)
}

// tail keeps the end of what a server writes.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const tailBytes = 16 << 10

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	if over := len(t.text) - tailBytes; over > 0 {
		t.text = append(t.text[:0], t.text[over:]...)
	}
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.text)
}
