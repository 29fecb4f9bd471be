package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

const (
	backupPath  = "/v1/backup"
	restorePath = "/v1/restore"
	backupType  = "application/vnd.sqlite3"
	// SumHeader carries the SHA-256 of a backup in hexadecimal, beside the answer
	// that brings one and the request that takes one back.
	SumHeader = "Usher-Backup-Sha256"
	// pieceTimeout is how long a piece of a backup may take on its way: the whole
	// takes as long as it has to.
	pieceTimeout = 30 * time.Second
	// parentsTold is how many parents are told of a restore at a time.
	parentsTold = 1000
)

// Restored is what a restore answers.
type Restored struct {
	Kept     string   `json:"kept" doc:"The file in the data directory that holds the state before" example:"usher.db.before-restore-20261124T110000.000000Z"`
	Warnings []string `json:"warnings" nullable:"false" doc:"What of the daemon's configuration is not in force on the restored state"`
}

// backups serves backup and restore, whose bodies are as long as the store,
// and everything else by next.
func (s *server) backups(next http.Handler) http.Handler {
	handle := func(method string, fn func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			r = withToken(r)
			if r.Method != method {
				w.Header().Set("Allow", method)
				writeProblem(w, r, identity.Errorf(identity.CodeMethodNotAllowed, "method_not_allowed", "%s is not offered here; use %s", r.Method, method))
				return
			}
			ctx, cancel := unhurried(r.Context())
			defer cancel()
			if err := fn(w, r.WithContext(ctx)); err != nil {
				sendProblem(w, problemOf(r.Context(), s.Log, err))
			}
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc(backupPath, handle(http.MethodGet, s.backup))
	mux.HandleFunc(restorePath, handle(http.MethodPost, s.restore))
	mux.Handle("/", next)
	return mux
}

// unhurried takes the deadline of ordinary requests off a context; a client
// that hangs up still ends it.
func unhurried(ctx context.Context) (context.Context, context.CancelFunc) {
	longer, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		if !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			cancel()
		}
	})
	return longer, func() {
		stop()
		cancel()
	}
}

func (s *server) operator(ctx context.Context, what string) (who auth.Principal, err error) {
	err = s.view(ctx, func(c *call) error {
		who = c.who
		return c.operates(what)
	})
	return who, err
}

func (s *server) backup(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	who, err := s.operator(ctx, "make backups")
	if err != nil {
		return err
	}
	f, err := s.DB.BackupFile(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	sum := sha256.New()
	size, err := io.Copy(sum, f)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", backupType)
	h.Set("Content-Length", strconv.FormatInt(size, 10))
	h.Set(SumHeader, hex.EncodeToString(sum.Sum(nil)))
	h.Set("Cache-Control", "no-store")
	if _, err := io.Copy(&pacedWriter{w, http.NewResponseController(w)}, f); err != nil {
		s.Log.WarnContext(ctx, "a backup was not taken whole", "request_id", requestid.From(ctx), "error", err)
		return nil // the answer has begun; its length tells the client
	}
	s.Log.InfoContext(ctx, "backup sent", "request_id", requestid.From(ctx), "bytes", size, "key", who.Credential)
	return nil
}

func (s *server) restore(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	who, err := s.operator(ctx, "restore backups")
	if err != nil {
		return err
	}
	if identity.Encoded(r.Header["Content-Encoding"]) {
		return identity.ErrEncoded
	}
	body := &summed{r: &pacedReader{r.Body, http.NewResponseController(w)}, sum: sha256.New(), want: r.Header.Get(SumHeader)}
	path, err := s.DB.Spool(body, r.ContentLength)
	if err != nil {
		return err
	}
	var newest int64
	kept, err := s.DB.Restore(ctx, path, store.Handover{
		From: func(tx *store.Tx) (err error) {
			newest, err = events.Newest(tx)
			return err
		},
		To: func(tx *store.Tx) error { return tellRestored(tx, newest, who.Actor(), requestid.From(ctx)) },
	})
	if err != nil {
		return err
	}
	s.Log.WarnContext(ctx, "a backup was put in place of the store", "request_id", requestid.From(ctx), "key", who.Credential, "kept", kept)
	out := Restored{Kept: kept, Warnings: []string{}}
	if s.Restored != nil {
		if err := s.Restored(ctx); err != nil {
			s.Log.ErrorContext(ctx, "after a restore", "request_id", requestid.From(ctx), "error", err)
			out.Warnings = append(out.Warnings, "the operator key or the policy directory is not in force on the restored state; see the log and reload")
		}
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(pieceTimeout)) // a writer without deadlines is one of a test
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out) // the client is gone; there is nobody to tell
	return nil
}

// tellRestored has the log go on behind the newest event of the store before, and
// says why in the log of each parent too: who follows one of those has been told
// of what is undone.
func tellRestored(tx *store.Tx, newest int64, actor identity.Actor, requestID string) error {
	if err := events.GoOn(tx, newest, actor, requestID); err != nil {
		return err
	}
	for after := ""; ; {
		page, err := tenants.Parents(tx, after, parentsTold)
		if err != nil || len(page) == 0 {
			return err
		}
		es := make([]events.Event, len(page))
		for i, p := range page {
			after = p.ID
			es[i] = events.Event{Parent: p.ID, Type: events.StoreRestored, Actor: actor, RequestID: requestID}
		}
		if err := events.Append(tx, es...); err != nil {
			return err
		}
	}
}

// pacedWriter gives every piece that is written its time.
type pacedWriter struct {
	w         io.Writer
	deadlines *http.ResponseController
}

func (p *pacedWriter) Write(b []byte) (int, error) {
	_ = p.deadlines.SetWriteDeadline(time.Now().Add(pieceTimeout)) // a writer without deadlines is one of a test
	return p.w.Write(b)
}

// pacedReader gives every piece that is read its time.
type pacedReader struct {
	r         io.Reader
	deadlines *http.ResponseController
}

func (p *pacedReader) Read(b []byte) (int, error) {
	_ = p.deadlines.SetReadDeadline(time.Now().Add(pieceTimeout)) // a writer without deadlines is one of a test
	return p.r.Read(b)
}

// summed reads what must have a certain SHA-256; none wanted is any.
type summed struct {
	r    io.Reader
	sum  hash.Hash
	want string
}

var errSum = errors.New("the SHA-256 of what arrived is another")

func (s *summed) Read(b []byte) (int, error) {
	n, err := s.r.Read(b)
	_, _ = s.sum.Write(b[:n]) // never fails
	if errors.Is(err, io.EOF) && s.want != "" && !strings.EqualFold(s.want, hex.EncodeToString(s.sum.Sum(nil))) {
		return n, errSum
	}
	return n, err
}

// describeBackups adds to the document what is served beside its operations.
func (s *server) describeBackups() {
	file := map[string]*huma.MediaType{backupType: {Schema: &huma.Schema{Type: "string", Format: "binary"}}}
	problem := describedProblem()
	sum := &huma.Param{Name: SumHeader, In: "header", Description: "The SHA-256 of the backup in hexadecimal", Schema: &huma.Schema{Type: "string"}}

	get := operation("get-backup", http.MethodGet, backupPath, "Take a consistent copy of the embedded store, as a SQLite database", http.StatusOK)
	get.Description = "For operators. On PostgreSQL it is 501: use pg_dump."
	get.Responses = map[string]*huma.Response{
		"200":     {Description: "OK", Content: file, Headers: map[string]*huma.Param{SumHeader: {Description: sum.Description, Schema: sum.Schema}}},
		"default": problem,
	}
	s.api.OpenAPI().AddOperation(&get)

	post := operation("restore", http.MethodPost, restorePath, "Put a backup in the place of the embedded store", http.StatusOK)
	post.Description = "For operators. The backup is looked at first; while it is put in place requests are answered 503 with reason restoring. What was there before is kept in the data directory. On PostgreSQL it is 501: use pg_restore."
	post.Parameters = append(shared(http.MethodGet), sum)
	post.RequestBody = &huma.RequestBody{Required: true, Content: file}
	answer := s.api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Restored](), true, "Restored")
	post.Responses = map[string]*huma.Response{
		"200":     {Description: "OK", Content: map[string]*huma.MediaType{"application/json": {Schema: answer}}},
		"default": problem,
	}
	s.api.OpenAPI().AddOperation(&post)
}
