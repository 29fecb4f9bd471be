package schedule

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"usher/internal/store/migrated"
	"usher/internal/store/schedules"
)

// process is a child that runs.
type process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

func beget(t *testing.T, url string) *process {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), childOf+"="+url)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{cmd: cmd, in: in, out: bufio.NewScanner(out)}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended, or should
		_ = cmd.Wait()
	})
	return p
}

// says reads what the child says next.
func (p *process) says(t *testing.T) string {
	t.Helper()
	if !p.out.Scan() {
		t.Fatalf("it has ended: %v", p.out.Err())
	}
	return p.out.Text()
}

func (p *process) signal(t *testing.T, s os.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// A daemon that is frozen while it runs, over times that another runs, writes
// nothing when it wakes, and does not do those times again.
func TestSpec10_AFrozenDaemon(t *testing.T) {
	url := migrated.Postgres(t)
	db := served(t, url)
	p := beget(t, url)
	frozen, ok := strings.CutPrefix(p.says(t), "begins ")
	if !ok {
		t.Fatal(frozen)
	}
	p.signal(t, syscall.SIGSTOP)
	ran := make(chan string, 1000)
	s, h := scheduler(t, db, "b", func(o *Options) { o.TTL = shortLease }, Job{Name: "j", Schedule: "@every 1s", Least: time.Second, Do: func(ctx context.Context, r *Run) error {
		err := effect(ctx, db, r)
		if err == nil {
			ran <- r.Scheduled.UTC().Format(time.RFC3339)
		}
		return err
	}})
	stop := start(t, s)
	var mine []string
	for range 3 {
		mine = append(mine, <-ran)
	}
	if h.said("j", "lost") != 1 {
		t.Errorf("told %v", h.outcomes)
	}
	p.signal(t, syscall.SIGCONT)
	if _, err := io.WriteString(p.in, "go on\n"); err != nil {
		t.Fatal(err)
	}
	if said := p.says(t); said != "lost" {
		t.Errorf("woken, its effect is %s", said)
	}
	// From now on they share the times, and each has one effect.
	if _, err := io.WriteString(p.in, "free\n"); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 1000)
	go func() {
		defer close(said)
		for p.out.Scan() {
			said <- p.out.Text()
		}
	}()
	var theirs []string
	begun, last := "", ""
	hear := func(line string) {
		if one, ok := strings.CutPrefix(line, "begins "); ok {
			begun = one
		} else if line == "written" {
			theirs = append(theirs, begun)
		}
		last = line
	}
	for len(mine)+len(theirs) < 8 {
		select {
		case one := <-ran:
			mine = append(mine, one)
		case line := <-said:
			hear(line)
		}
	}
	if err := p.in.Close(); err != nil {
		t.Fatal(err)
	}
	for line := range said {
		hear(line)
	}
	if last != "ended <nil>" {
		t.Errorf("its last words: %s", last)
	}
	stop()
	for len(ran) > 0 {
		mine = append(mine, <-ran)
	}
	all := slices.Sorted(slices.Values(slices.Concat(mine, theirs)))
	if got := slices.Sorted(slices.Values(effects(t, db))); !slices.Equal(got, all) || len(slices.Compact(slices.Clone(got))) != len(got) || slices.Contains(got, frozen) {
		t.Errorf("effects %q, runs %q and %q, frozen over %s", got, mine, theirs, frozen)
	}
	rows := runs(t, db, schedules.Key{Job: "j"})
	if r := rows[0]; r.State != schedules.StateLost || time.UnixMicro(r.Scheduled).UTC().Format(time.RFC3339) != frozen {
		t.Errorf("%+v", r)
	}
}

// A daemon that is killed while it runs has its run found lost by another.
func TestSpec10_AKilledDaemon(t *testing.T) {
	url := migrated.Postgres(t)
	db := served(t, url)
	p := beget(t, url)
	if said := p.says(t); !strings.HasPrefix(said, "begins ") {
		t.Fatal(said)
	}
	p.signal(t, syscall.SIGKILL)
	ran := make(chan struct{}, 1000)
	s, h := scheduler(t, db, "b", func(o *Options) { o.TTL = shortLease }, Job{Name: "j", Schedule: "@every 1s", Least: time.Second, Do: func(ctx context.Context, r *Run) error {
		defer func() { ran <- struct{}{} }()
		return effect(ctx, db, r)
	}})
	stop := start(t, s)
	<-ran
	stop()
	rows := told(runs(t, db, schedules.Key{Job: "j"}))
	if h.said("j", "lost") != 1 || !strings.HasSuffix(rows[0], " lost") || len(effects(t, db)) == 0 {
		t.Errorf("told %v, rows %q", h.outcomes, rows)
	}
}
