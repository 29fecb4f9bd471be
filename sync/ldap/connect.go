package ldap

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/identity"
	"usher/internal/outgoing"
)

const (
	oidStartTLS = "1.3.6.1.4.1.1466.20037"
	oidWhoAmI   = "1.3.6.1.4.1.4203.1.11.3"

	writeTimeout = 10 * time.Second
	maxMessage   = 64 << 20 // bytes: a group of half a million members in one entry
	readAhead    = 64 << 10 // bytes
)

// wire is a connection with one operation at a time, in one goroutine: what is
// read is what the server sent next, and nothing is between the caller and the
// end of the stream.
type wire struct {
	cfg    *Config
	server server
	ctx    context.Context
	conn   net.Conn
	in     *bufio.Reader
	buf    []byte
	most   int // bytes of a message
	lastID int
	// abandoned is the last request of which messages may still come, as they may of
	// those before it.
	abandoned int
	left      time.Duration // what the server may still take
	broken    bool          // nothing more can be sent or read
	detach    func() bool   // ends the watch over ctx
	dse       rootDSE
	ends      Ends
}

// message is one of the server's; its parts are valid until the next is read.
type message struct {
	id             int
	op             byte
	body, controls []byte
}

// connect binds to the first server that can be bound to and reads its root
// entry. The caller closes the wire.
func connect(ctx context.Context, cfg *Config) (*wire, error) {
	var failed []error
	for _, text := range cfg.Servers {
		s, err := parseServer(text)
		if err != nil {
			return nil, fault(nil, ReasonConfig, "%v", err)
		}
		w, err := open(ctx, cfg, s)
		if err == nil {
			return w, nil
		}
		// A refused password is refused everywhere, and counts towards a lock.
		if r := Reason(err); r == ReasonCancelled || r == ReasonCredentials || len(cfg.Servers) == 1 {
			return nil, err
		}
		failed = append(failed, err)
	}
	reason, words := Reason(failed[0]), make([]string, len(failed))
	for i, err := range failed {
		words[i] = identity.AsError(err).Detail
		if Reason(err) != reason {
			reason = ReasonUnreachable
		}
	}
	return nil, fault(nil, reason, "none of the %d servers could be used: %s", len(failed), strings.Join(words, "; "))
}

func open(ctx context.Context, cfg *Config, s server) (*wire, error) {
	dialing, cancel := context.WithTimeout(ctx, cfg.dialTimeout())
	defer cancel()
	dialer := outgoing.Dialer(cfg.Networks)
	dialer.Timeout = 0 // that of the context
	conn, err := dialer.DialContext(dialing, "tcp", s.address())
	if err != nil {
		if ctx.Err() != nil {
			return nil, cancelled(ctx, "connecting to "+s.text)
		}
		return nil, fault(err, ReasonUnreachable, "%s cannot be reached: %s", s.text, unreachable(err))
	}
	w := &wire{cfg: cfg, server: s, ctx: ctx, conn: conn, most: maxMessage, dse: rootDSE{vendor: "unknown"}}
	w.in = bufio.NewReaderSize(waiting{w}, readAhead)
	w.watch()
	if err := w.greet(dialing); err != nil {
		w.close()
		return nil, err
	}
	return w, nil
}

// unreachable says why no connection was made.
func unreachable(err error) string {
	var name *net.DNSError
	var reserved outgoing.ReservedError
	switch {
	case errors.As(err, &reserved):
		return "its address is in a private network that the operator has not named in outgoing_networks"
	case errors.As(err, &name) && name.IsNotFound:
		return "no address is known for its name"
	case errors.As(err, &name):
		return "its name could not be looked up"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens at its port"
	case errors.Is(err, context.DeadlineExceeded) || errors.Is(err, os.ErrDeadlineExceeded):
		return "it did not answer in time"
	}
	return "the network gave no connection"
}

// watch interrupts a read where the context ends.
func (w *wire) watch() {
	conn := w.conn
	w.detach = context.AfterFunc(w.ctx, func() { _ = conn.SetReadDeadline(time.Unix(1, 0)) })
}

// greet makes the connection one that may be asked.
func (w *wire) greet(dialing context.Context) error {
	if w.cfg.StartTLS && !w.server.tls {
		w.left = w.cfg.dialTimeout()
		if err := w.startTLS(); err != nil {
			return err
		}
	}
	if w.cfg.StartTLS || w.server.tls {
		if err := w.secure(dialing); err != nil {
			return err
		}
	}
	w.left = w.cfg.bindTimeout()
	if err := w.bind(); err != nil {
		return err
	}
	return w.readRoot()
}

func (w *wire) startTLS() error {
	r, _, err := w.extended("asking "+w.server.text+" for TLS", oidStartTLS)
	if err != nil {
		return err
	}
	if r.code != goldap.LDAPResultSuccess {
		return fault(nil, ReasonTLS, "%s refused StartTLS: %s. Nothing was sent to it without TLS", w.server.text, r)
	}
	// What somebody in between put behind the answer would count as secured.
	if w.in.Buffered() > 0 {
		return fault(nil, ReasonTLS, "%s sent something between its answer to StartTLS and TLS; somebody may be in between", w.server.text)
	}
	return nil
}

func (w *wire) secure(dialing context.Context) error {
	config, err := w.cfg.tlsConfig(w.server.host)
	if err != nil {
		return fault(nil, ReasonConfig, "%v", err)
	}
	conn := tls.Client(w.conn, config)
	if err := conn.HandshakeContext(dialing); err != nil {
		return w.tlsFault(err)
	}
	w.ends = endsOf(conn.ConnectionState(), config)
	w.detach()
	w.conn = conn
	w.in.Reset(waiting{w})
	w.watch()
	return nil
}

// endsOf says when the certificates of a connection end. Of several ways in which the
// server is trusted the one counts that lasts longest.
func endsOf(s tls.ConnectionState, config *tls.Config) (e Ends) {
	for _, chain := range s.VerifiedChains {
		first := chain[0].NotAfter
		for _, c := range chain[1:] {
			if c.NotAfter.Before(first) {
				first = c.NotAfter
			}
		}
		if first.After(e.Server) {
			e.Server = first
		}
	}
	if len(config.Certificates) > 0 && config.Certificates[0].Leaf != nil {
		e.Client = config.Certificates[0].Leaf.NotAfter
	}
	return e
}

// tlsFault says what is wrong with a handshake.
func (w *wire) tlsFault(err error) error {
	w.broken = true
	if w.ctx.Err() != nil {
		return cancelled(w.ctx, "securing the connection to "+w.server.text)
	}
	var unknown x509.UnknownAuthorityError
	var invalid x509.CertificateInvalidError
	var host x509.HostnameError
	what := "TLS could not be agreed on"
	if w.server.tls {
		what += ": does it speak TLS at this port? ldaps:// is mostly 636; at 389 it is ldap:// with StartTLS"
	}
	switch {
	case errors.As(err, &unknown) && len(w.cfg.CAs) > 0:
		what = "its certificate was issued by none of the CAs of this directory"
	case errors.As(err, &unknown):
		what = "its certificate was issued by no CA that this system trusts; give the directory the CA's certificate"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		what = "its certificate has expired or is not valid yet"
	case errors.As(err, &host):
		what = "its certificate is for another name"
	case errors.Is(err, context.DeadlineExceeded) || errors.Is(err, os.ErrDeadlineExceeded):
		what = "TLS was not agreed on in time"
	case w.alert(err) != "":
		return fault(err, ReasonTLS, "%s ended TLS%s. No password was sent", w.server.text, w.alert(err))
	}
	return fault(err, ReasonTLS, "%s is not trusted: %s. No password was sent", w.server.text, what)
}

// alert is what a server says why it ends TLS, and "" where an error is of something
// else. With TLS 1.3 it looks at a client's certificate behind the handshake.
func (w *wire) alert(err error) string {
	var remote *net.OpError
	if !errors.As(err, &remote) || remote.Op != "remote error" {
		return ""
	}
	says := " and said: " + printable([]byte(remote.Err.Error()))
	if len(w.cfg.ClientCertificate) > 0 {
		says += "; look at the client certificate, when it expires and who issued it"
	}
	return says
}

func (w *wire) bind() error {
	auth := text(0x80, string(w.cfg.Password))
	if w.cfg.External {
		auth = element(0xa3, text(tagString, "EXTERNAL"), text(tagString, "")) // as whom the certificate says
	}
	id, err := w.send(opBind, element(opBind, number(tagInteger, 3), text(tagString, w.cfg.BindDN), auth))
	if err != nil {
		return err
	}
	what := "binding to " + w.server.text
	m, err := w.receive(id, what)
	if err != nil {
		return err
	}
	r, err := parseResult(m.body)
	if err != nil || m.op != opBound {
		return w.garbled(err, what)
	}
	switch r.code {
	case goldap.LDAPResultSuccess:
		return nil
	case goldap.LDAPResultBusy, goldap.LDAPResultUnavailable:
		return fault(nil, ReasonUnreachable, "%s has no time now: %s", w.server.text, r)
	case goldap.LDAPResultConfidentialityRequired, goldap.LDAPResultStrongAuthRequired:
		return fault(nil, ReasonTLS, "%s takes no bind without TLS: %s", w.server.text, r)
	case goldap.LDAPResultReferral:
		return fault(nil, ReasonReferral, "%s does not know who binds, and referred to another server: %s. Name the one that holds that entry", w.server.text, r)
	}
	who := w.cfg.BindDN
	if w.cfg.External {
		who = "the client certificate"
	}
	if r.broken() {
		return fault(nil, ReasonRefused, "%s could not judge the bind of %s: %s. It failed by itself, which says nothing of the password: its log says why", w.server.text, who, r)
	}
	return fault(nil, ReasonCredentials, "%s refused the bind of %s: %s. %s. No other server was tried, since each attempt may count towards a lock", w.server.text, who, r, w.remedy(r))
}

// remedy is what to do about a bind that was refused.
func (w *wire) remedy(r result) string {
	switch r.code {
	case goldap.LDAPResultInvalidDNSyntax:
		return "Give the bind DN as the server writes it"
	case goldap.LDAPResultNoSuchObject:
		return "There is no such entry: look at the bind DN"
	case goldap.LDAPResultAuthMethodNotSupported, goldap.LDAPResultInappropriateAuthentication:
		if w.cfg.External {
			return "The server does not bind by certificates, or does not ask for them: have it do so, or give a bind DN and a password"
		}
		return "The server does not let this entry bind by a password, or it has none: give it one, let it, or use a client certificate (--external)"
	case goldap.LDAPResultConstraintViolation, goldap.LDAPResultUnwillingToPerform:
		return "The account may be locked or disabled, its password expired, or binding by a password not be allowed: look at it at the server"
	}
	if w.cfg.External {
		return "Look which entry the server takes the certificate for, and at its log"
	}
	for data, says := range windowsSays {
		if strings.Contains(r.text, "data "+data+",") {
			return says
		}
	}
	return "Look at the bind DN and the password, and whether the account is locked or disabled or its password has expired, which most servers do not tell"
}

// windowsSays are the reasons that Active Directory gives for error 49, in the text
// that goes with it.
var windowsSays = map[string]string{
	"525": "There is no such user: look at the bind DN",
	"52e": "The password is wrong, or the bind DN is",
	"530": "The account may not log in at this time",
	"531": "The account may not log in at this controller",
	"532": "The password has expired: give the account another, and one that does not",
	"533": "The account is disabled",
	"701": "The account has expired",
	"773": "The password must be changed first: give the account one that need not be",
	"775": "The account is locked: unlock it, and see who tries wrong passwords",
}

// extended sends an extended request without a value.
func (w *wire) extended(what, oid string) (result, message, error) {
	id, err := w.send(opExtended, element(opExtended, text(0x80, oid)))
	if err != nil {
		return result{}, message{}, err
	}
	m, err := w.receive(id, what)
	if err != nil {
		return result{}, message{}, err
	}
	r, err := parseResult(m.body)
	if err != nil || m.op != opExtendedDone {
		return result{}, message{}, w.garbled(err, what)
	}
	return r, m, nil
}

// send writes a request and returns its id.
func (w *wire) send(op byte, request []byte, controls ...[]byte) (int, error) {
	w.lastID++
	parts := [][]byte{number(tagInteger, w.lastID), request}
	if len(controls) > 0 {
		parts = append(parts, element(tagControls, controls...))
	}
	_ = w.conn.SetWriteDeadline(time.Now().Add(writeTimeout)) // a closed connection says so at the write
	if _, err := w.conn.Write(element(tagSequence, parts...)); err != nil && op != opUnbind && op != opAbandon {
		return 0, w.lost(err, "asking "+w.server.text)
	}
	return w.lastID, nil
}

// receive reads the next message, which must belong to a request. What still
// comes of one that was abandoned is passed over.
func (w *wire) receive(id int, what string) (message, error) {
	for {
		m, err := w.read(what)
		switch {
		case err != nil:
			return message{}, err
		case m.id == id:
			return m, nil
		case m.id == 0 && m.op == opExtendedDone:
			w.broken = true
			r, _ := parseResult(m.body) // what it says is only repeated
			return message{}, fault(nil, ReasonLost, "%s, the server ended the connection and said: %s", what, r)
		case m.id == 0 || m.id > w.abandoned:
			return message{}, w.garbled(nil, what)
		}
	}
}

// read reads the next message, whomever it is for.
func (w *wire) read(what string) (message, error) {
	content, kept, err := readMessage(w.in, w.buf, w.most)
	w.buf = kept
	if err != nil {
		return message{}, w.lost(err, what)
	}
	var m message
	id, rest, err := take(content, tagInteger)
	if err == nil {
		m.id, err = value(id)
	}
	if err == nil {
		m.op, m.body, rest, err = next(rest)
	}
	if err == nil && is(rest, tagControls) {
		m.controls, _, err = take(rest, tagControls)
	}
	if err != nil {
		return message{}, w.garbled(err, what)
	}
	return m, nil
}

// lost says why nothing more can be read.
func (w *wire) lost(err error, what string) error {
	ended := w.ctx.Err() != nil
	late := errors.Is(err, os.ErrDeadlineExceeded)
	w.broken = w.broken || !ended && !late
	switch {
	case ended:
		return cancelled(w.ctx, what)
	case errors.Is(err, errBER):
		return w.garbled(err, what)
	case errors.Is(err, errTooLarge):
		return fault(err, ReasonLimit, "%s, an entry is too large to be read", what)
	case w.alert(err) != "":
		return fault(err, ReasonTLS, "%s, the server ended TLS%s", what, w.alert(err))
	case late:
		return fault(err, ReasonTimeout, "%s, the server did not answer in time", what)
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return fault(err, ReasonLost, "%s, the server closed the connection in the middle", what)
	}
	return fault(err, ReasonLost, "%s, the connection was lost", what)
}

func (w *wire) garbled(err error, what string) error {
	w.broken = true
	return fault(err, ReasonProtocol, "%s, the server sent something that is not an answer to what it was asked", what)
}

func cancelled(ctx context.Context, what string) error {
	return fault(ctx.Err(), ReasonCancelled, "%s was broken off", what)
}

// abandon tells the server to stop working on a request.
func (w *wire) abandon(id int) {
	w.abandoned = id
	if !w.broken {
		_, _ = w.send(opAbandon, number(opAbandon, id)) // a farewell; nobody waits for what comes of it
	}
}

func (w *wire) close() {
	w.detach()
	if !w.broken {
		_, _ = w.send(opUnbind, element(opUnbind))
	}
	_ = w.conn.Close() // everything that counts was read
}

// waiting is the connection for reading: it counts what the server takes
// against w.left.
type waiting struct{ w *wire }

func (r waiting) Read(b []byte) (int, error) {
	w, began := r.w, time.Now()
	if w.left <= 0 {
		return 0, os.ErrDeadlineExceeded
	}
	if err := w.conn.SetReadDeadline(began.Add(w.left)); err != nil {
		return 0, err
	}
	// The watch may have set its deadline just before.
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := w.conn.Read(b)
	w.left -= time.Since(began)
	return n, err
}

// rootDSE is what a server says of itself.
type rootDSE struct {
	vendor   string
	ad       bool
	behind   bool // it says so, of what changed while it was away
	contexts []string
	controls []string
	position Position
}

func (d *rootDSE) offers(oid string) bool { return slices.Contains(d.controls, oid) }
