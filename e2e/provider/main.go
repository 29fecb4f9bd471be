// Command provider is a real OpenID provider for the end-to-end tests: the one of
// github.com/zitadel/oidc on loopback, with a login page, people who are whoever
// they say they are, and keys that rotate when they are told to. It is a module
// of its own, so that usher's requires nothing of what it needs.
//
// It prints its issuer as its first line and ends when its standard input does.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"html/template"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/zitadel/oidc/v3/example/server/storage"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// What the end-to-end test has to know: the password of everybody, the secret of
// every client, and where they send their users back to.
const (
	password = "correct horse"
	secret   = "battery staple"
	callback = "https://flow.example/callback"
)

// groupsScope is what a client asks for to be told groups.
const groupsScope = "groups"

// clients are the applications that may ask for tokens, by id.
var clients = map[string]client{
	"usher":   {life: time.Hour},
	"other":   {life: time.Hour},
	"expired": {life: -5 * time.Minute},                 // its tokens are late as they come
	"behind":  {life: time.Hour, skew: 2 * time.Minute}, // its tokens say that they are older than they are
}

// client is an application as the library's example keeps it, whose ID tokens say
// who somebody is.
type client struct {
	*storage.Client
	life, skew time.Duration
}

func (c client) LoginURL(id string) string            { return "/login?id=" + id }
func (c client) IDTokenLifetime() time.Duration       { return c.life }
func (c client) ClockSkew() time.Duration             { return c.skew }
func (c client) IDTokenUserinfoClaimsAssertion() bool { return true }
func (c client) IsScopeAllowed(scope string) bool     { return scope == groupsScope }

// people are everybody: who says to be ada is ada@domain.
type people struct{ domain string }

func (p people) GetUserByID(id string) *storage.User {
	return &storage.User{ID: id, Username: id, Password: password, FirstName: id, LastName: "Example", Email: id + "@" + p.domain, EmailVerified: true}
}

func (p people) GetUserByUsername(name string) *storage.User { return p.GetUserByID(name) }
func (p people) ExampleClientID() string                     { return "" }

// example is the library's own storage, in memory.
type example struct{ *storage.Storage }

// provider is that with clients, groups and keys of its own, whose methods stand
// before those of the example.
type provider struct {
	example
	*keys
	groups []string // of everybody
}

func (p *provider) GetClientByClientID(ctx context.Context, id string) (op.Client, error) {
	c, ok := clients[id]
	if !ok {
		return nil, errors.New("there is no such client")
	}
	c.Client = storage.WebClient(id, secret, callback)
	return c, nil
}

func (p *provider) SetUserinfoFromRequest(ctx context.Context, info *oidc.UserInfo, r op.IDTokenRequest, scopes []string) error {
	for _, scope := range scopes {
		if scope == groupsScope {
			info.AppendClaims("groups", p.groups)
		}
	}
	return p.Storage.SetUserinfoFromRequest(ctx, info, r, scopes)
}

var page = template.Must(template.New("login").Parse(`<!doctype html><title>Log in</title>
<form method="post" action="/login"><input type="hidden" name="id" value="{{.}}">
<input name="username"><input name="password" type="password"><button>Log in</button></form>
`))

// login shows the form and, of who sends it, goes on with the request for a code.
func (p *provider) login(next func(context.Context, string) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id := r.FormValue("id")
		if r.Method != http.MethodPost {
			_ = page.Execute(w, id) // the browser is gone: nobody to tell
			return
		}
		if err := p.CheckUsernamePassword(r.FormValue("username"), r.FormValue("password"), id); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		http.Redirect(w, r, next(r.Context(), id), http.StatusFound)
	}
}

func run(out io.Writer, domain string, groups []string) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	issuer := "http://" + listener.Addr().String()
	keys, err := newKeys()
	if err != nil {
		return err
	}
	registered := map[string]*storage.Client{}
	for id := range clients {
		registered[id] = storage.WebClient(id, secret, callback)
	}
	p := &provider{example{storage.NewStorageWithClients(people{domain}, registered)}, keys, groups}
	config := &op.Config{CodeMethodS256: true, SupportedScopes: []string{oidc.ScopeOpenID, oidc.ScopeEmail, oidc.ScopeProfile, groupsScope}}
	if _, err := rand.Read(config.CryptoKey[:]); err != nil {
		return err
	}
	server, err := op.NewProvider(config, p, op.StaticIssuer(issuer), op.WithAllowInsecure(), op.WithLogger(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))))
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("/", server)
	through := op.NewIssuerInterceptor(server.IssuerFromRequest)
	mux.HandleFunc("/login", through.HandlerFunc(p.login(op.AuthCallbackURL(server))))
	mux.HandleFunc("POST /rotation/{step}", p.rotate)
	if _, err := fmt.Fprintln(out, issuer); err != nil {
		return err
	}
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin) // whatever ends it
		os.Exit(0)
	}()
	return (&http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}).Serve(listener)
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: provider DOMAIN [GROUP …]")
		os.Exit(2)
	}
	if err := run(os.Stdout, os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "provider:", err)
		os.Exit(1)
	}
}
