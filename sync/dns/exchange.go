package dns

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/miekg/dns"
)

const (
	udpSize    = 1232 // advertised: passes every path unfragmented (DNS flag day 2020)
	udpBuffer  = 4096 // read: some servers send more than they were told
	maxRecords = 1000 // in one message
	maxStrays  = 32   // datagrams that do not fit the question, before the wait is given up
	headerSize = 12
)

// failure is why a server, or the look-up, gave nothing to rely on. It is no
// error of usher's: its text is for people.
type failure struct {
	cause Cause
	text  string
}

func failf(c Cause, format string, args ...any) *failure {
	return &failure{c, fmt.Sprintf(format, args...)}
}

// query is one question to one server.
type query struct {
	server  string // host:port
	name    string
	kind    uint16
	recurse bool
	tries   int // over UDP, when no answer comes
}

// exchange asks one server and returns its answer, which fits the question and
// is whole: by TCP where UDP truncates, without EDNS0 where the server does not
// know it, and again where no answer came. The text of a failure continues a
// sentence that began with the server's name.
func (l *lookup) exchange(ctx context.Context, q query) (*dns.Msg, *failure) {
	edns := true
	for try := 1; ; {
		m, f := l.once(ctx, "udp", q, edns)
		switch {
		case f != nil && f.cause == CauseTimeout && try < q.tries:
			try++
			continue
		case f != nil:
			return nil, f
		case m.Rcode == dns.RcodeFormatError && edns:
			edns = false
			continue
		case !m.Truncated:
			return m, nil
		}
		m, f = l.once(ctx, "tcp", q, edns)
		if f == nil && m.Truncated {
			return nil, failf(CauseTruncated, "sends an answer that is cut off, over TCP too")
		}
		if f != nil && f.cause != CauseCancelled && f.cause != CauseLimit {
			f = failf(CauseTruncated, "sends an answer that is too long for UDP, and over TCP %s", f.text)
		}
		return m, f
	}
}

// once sends a question and waits for its answer. Source port and id are fresh
// and random each time; a connected socket takes datagrams of that server only.
func (l *lookup) once(parent context.Context, network string, q query, edns bool) (*dns.Msg, *failure) {
	if l.queries.Add(1) > maxQueries {
		return nil, failf(CauseLimit, "was not asked: the look-up took more than %d questions", maxQueries)
	}
	select {
	case l.sockets <- struct{}{}:
		defer func() { <-l.sockets }()
	case <-parent.Done():
		return nil, cancelled()
	}
	ctx, cancel := context.WithTimeout(parent, l.queryTimeout)
	defer cancel()
	m := &dns.Msg{Question: []dns.Question{{Name: q.name, Qtype: q.kind, Qclass: dns.ClassINET}}}
	m.Id, m.RecursionDesired = dns.Id(), q.recurse
	if edns {
		m.SetEdns0(udpSize, false)
	}
	packet, err := m.Pack()
	if err != nil {
		return nil, failf(CauseInvalid, "cannot be asked for %s, which is no name the DNS can carry", show(q.name))
	}
	dialer := net.Dialer{KeepAlive: -1}
	conn, err := dialer.DialContext(ctx, network, q.server)
	if err != nil {
		return nil, l.explain(parent, err, 0)
	}
	defer func() { _ = conn.Close() }() // nothing was written that could be lost
	// The end of ctx wakes the reader. Its watcher has gone before this returns.
	woken := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(woken)
		_ = conn.SetDeadline(time.Unix(1, 0)) // a closed connection needs no waking
	})
	defer func() {
		if !stop() {
			<-woken
		}
	}()
	if network == "tcp" {
		packet = append(binary.BigEndian.AppendUint16(nil, uint16(len(packet))), packet...)
	}
	if _, err := conn.Write(packet); err != nil {
		return nil, l.explain(parent, err, 0)
	}
	answer, strays, err := read(conn, network, m)
	if err != nil {
		return nil, l.explain(parent, err, strays)
	}
	return answer, nil
}

var errStrays = errors.New("too many answers that do not fit the question")

// read returns the first answer on conn that fits the question, and how many
// did not. On a stream there is one answer only.
func read(conn io.Reader, network string, question *dns.Msg) (*dns.Msg, int, error) {
	if network == "tcp" {
		var size [2]byte
		if _, err := io.ReadFull(conn, size[:]); err != nil {
			return nil, 0, err
		}
		packet := make([]byte, binary.BigEndian.Uint16(size[:]))
		if _, err := io.ReadFull(conn, packet); err != nil {
			return nil, 0, err
		}
		if m := fitting(packet, question); m != nil {
			return m, 0, nil
		}
		return nil, 1, errStrays
	}
	buffer := make([]byte, udpBuffer)
	for strays := 0; ; strays++ {
		if strays == maxStrays {
			return nil, strays, errStrays
		}
		n, err := conn.Read(buffer)
		if err != nil {
			return nil, strays, err
		}
		if m := fitting(buffer[:n], question); m != nil {
			return m, strays, nil
		}
	}
}

// fitting returns the message in packet if it is an answer to question: the
// same id and question, well-formed, not larger than maxRecords, and with as
// many records as it claims (the library takes a message that ends early for a
// whole one, and an answer without its answers would say that there are none).
// Of a truncated message only the header is looked at. nil: it does not fit.
func fitting(packet []byte, question *dns.Msg) *dns.Msg {
	if len(packet) < headerSize {
		return nil
	}
	count := func(section int) int { return int(binary.BigEndian.Uint16(packet[4+2*section:])) }
	flags := binary.BigEndian.Uint16(packet[2:])
	const response, opcode, truncated, rcode = 1 << 15, 0xf << 11, 1 << 9, 0xf
	if binary.BigEndian.Uint16(packet) != question.Id || flags&response == 0 || flags&opcode != 0 || count(0) > 1 || count(1)+count(2)+count(3) > maxRecords {
		return nil
	}
	if flags&truncated != 0 {
		return &dns.Msg{MsgHdr: dns.MsgHdr{Response: true, Truncated: true}}
	}
	m := new(dns.Msg)
	if m.Unpack(packet) != nil || len(m.Question) != count(0) || len(m.Answer) != count(1) || len(m.Ns) != count(2) || len(m.Extra) != count(3) {
		return nil
	}
	if len(m.Question) == 0 {
		// Some servers send a failure as a header alone.
		if code := flags & rcode; code == dns.RcodeSuccess || code == dns.RcodeNameError {
			return nil
		}
		return m
	}
	asked, got := question.Question[0], m.Question[0]
	if got.Qtype != asked.Qtype || got.Qclass != asked.Qclass || !strings.EqualFold(got.Name, asked.Name) {
		return nil
	}
	return m
}

func cancelled() *failure {
	return failf(CauseCancelled, "had not answered when the look-up had to end")
}

// explain says what an error of the network means for an administrator. parent
// is the context of the look-up: where that ended, the server is not to blame.
func (l *lookup) explain(parent context.Context, err error, strays int) *failure {
	var timeout net.Error
	switch {
	case parent.Err() != nil:
		return cancelled()
	case errors.Is(err, errStrays), strays > 0 && errors.Is(err, os.ErrDeadlineExceeded):
		return failf(CauseTimeout, "sent only answers that do not fit the question (another id or name, or broken)")
	case errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return failf(CauseTimeout, "did not answer within %v", l.queryTimeout)
	case errors.Is(err, syscall.ECONNREFUSED):
		return failf(CauseUnreachable, "does not listen")
	case errors.Is(err, syscall.ENETUNREACH), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.EADDRNOTAVAIL), errors.Is(err, syscall.EAFNOSUPPORT):
		return failf(CauseUnreachable, "cannot be reached from here: there is no route to it")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return failf(CauseMalformed, "hung up before its answer was whole")
	default:
		return failf(CauseUnreachable, "cannot be reached from here")
	}
}
