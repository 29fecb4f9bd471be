package api

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/identity"
	"usher/internal/provision"
)

const (
	rebindPath = "/v1/rebinds"
	// maxRebound is how many lines a file has at most, and maxRebindBody how many
	// bytes a request with it.
	maxRebound    = 100_000
	maxRebindBody = 24 << 20
	// maxFindings is how many findings an answer names at most.
	maxFindings = 10_000
	maxName255  = 255
)

// Rebind says whose names become which.
type Rebind struct {
	Parent     string `json:"parent" doc:"Slug or id" example:"acme"`
	From       string `json:"from,omitempty" doc:"The directory that knows the old names: parent/slug or id" example:"acme/okta"`
	To         string `json:"to,omitempty" doc:"The directory that knows the new names; the same or another" example:"acme/entra"`
	Connection string `json:"connection,omitempty" doc:"Instead of directories: the connection whose subjects change; parent/slug or id" example:"acme/main"`
	Source     string `json:"source" doc:"CSV: old id or externalId, new id or externalId; of a connection old subject, new subject. A first line old,new is left out"`
	Hash       string `json:"hash,omitempty" maxLength:"64" doc:"The hash that the preflight answered: do what it came to, or nothing"`
}

// Rebound says what a file comes to, or came to.
type Rebound struct {
	Applied  bool                `json:"applied" doc:"false: this is the preflight, and nothing was changed"`
	Lines    int                 `json:"lines"`
	Rebind   int                 `json:"rebind" doc:"Accounts that would be rebound, or were"`
	Done     int                 `json:"done" doc:"Lines that were so already"`
	Hash     string              `json:"hash,omitempty" doc:"Given to apply it; absent where something is wrong"`
	Wrong    int                 `json:"wrong" doc:"How many lines are wrong: any, and nothing is done"`
	Problems []provision.Finding `json:"problems" nullable:"false" doc:"What is wrong, by line; 10,000 at most"`
	Warnings []provision.Finding `json:"warnings" nullable:"false" doc:"What is worth knowing, by line; 10,000 at most"`
	Held     int                 `json:"held" doc:"Applied: what a guard holds back of what people would lose by it, and nobody has decided about"`
	Runs     []string            `json:"runs" nullable:"false" doc:"The runs that hold it"`
}

func (s *server) rebinds() {
	type in struct{ Body Rebind }
	op := operation("rebind-accounts", http.MethodPost, rebindPath, "Say what rebinding accounts to other records or subjects comes to; with the hash of that, do it", http.StatusOK)
	op.Description = "For moving to another identity provider. An account keeps its id, history and roles; the gate of who has left stays closed. " +
		"Everything that is wrong with the file is reported together, and nothing is changed without the hash of a preflight that found nothing wrong. Interrupted, it is taken up by another preflight of the same file."
	huma.Register(s.api, op, func(ctx context.Context, in *in) (*answer[Rebound], error) {
		ctx, cancel := unhurried(ctx)
		defer cancel()
		var out *Rebound
		var err error
		if in.Body.Hash == "" { // the preflight changes nothing
			out, err = s.rebind(ctx, &in.Body)
		} else {
			err = s.doneAtLength(ctx, http.StatusOK, func() (_ any, err error) {
				out, err = s.rebind(ctx, &in.Body)
				return out, err
			})
		}
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		return &answer[Rebound]{*out}, nil
	})
}

// rebinding finds what a request is about, for a key that may change it.
func (c *call) rebinding(in *Rebind) (parent string, r provision.Rebinding, err error) {
	p, err := c.manageParent(in.Parent)
	if err != nil {
		return "", r, err
	}
	if (in.Connection == "") == (in.From == "" && in.To == "") || in.Connection == "" && (in.From == "" || in.To == "") {
		return "", r, identity.Errorf(identity.CodeInvalid, "invalid_request", "say whose names change: give from and to, two directories, or connection")
	}
	within := func(ref string) string {
		if isID(ref) || strings.Contains(ref, "/") {
			return ref
		}
		return joined(p.Slug, ref)
	}
	if in.Connection != "" {
		if r.Connection, err = c.connection(within(in.Connection)); err == nil && r.Connection.Parent != p.ID {
			err = notFound("connection", in.Connection)
		}
		return p.ID, r, err
	}
	if r.From, err = c.directory(within(in.From)); err != nil {
		return "", r, err
	}
	if r.To, err = c.directory(within(in.To)); err != nil {
		return "", r, err
	}
	if r.From.Parent != p.ID || r.To.Parent != p.ID {
		err = identity.Errorf(identity.CodeInvalid, "foreign_directory", "both directories must be of parent %s: accounts are rebound within one parent", p.Slug)
	}
	return p.ID, r, err
}

// rebind checks a file and, where the hash of that is given, applies it, some
// lines in a transaction. Interrupted, it is taken up by the next.
func (s *server) rebind(ctx context.Context, in *Rebind) (*Rebound, error) {
	// Whoever may not, or names what is not there, waits for nobody.
	if err := s.view(ctx, func(c *call) error {
		_, _, err := c.rebinding(in)
		return err
	}); err != nil {
		return nil, err
	}
	select {
	case s.rebound <- struct{}{}:
		defer func() { <-s.rebound }()
	case <-ctx.Done():
		return nil, identity.Errorf(identity.CodeUnavailable, "busy", "other accounts are being rebound; try again")
	}
	lines, malformed, err := rebindLines(in.Source)
	if err != nil {
		return nil, err
	}
	var out *Rebound
	err = s.view(ctx, func(c *call) error {
		parent, r, err := c.rebinding(in)
		if err != nil {
			return err
		}
		digest := sha256.New()
		found, err := c.Engine.CheckRebind(c.tx, parent, r, lines, digest)
		if err != nil {
			return err
		}
		problems := append(slices.Clone(malformed), found.Problems...)
		slices.SortStableFunc(problems, func(a, b provision.Finding) int { return a.Line - b.Line })
		out = &Rebound{
			Lines: len(lines) + len(malformed), Rebind: found.Rebind, Done: found.Done, Wrong: len(problems),
			Problems: append([]provision.Finding{}, problems[:min(len(problems), maxFindings)]...),
			Warnings: append([]provision.Finding{}, found.Warnings[:min(len(found.Warnings), maxFindings)]...),
			Runs:     []string{},
		}
		if out.Wrong == 0 {
			out.Hash = hex.EncodeToString(digest.Sum(nil))[:32]
		}
		return nil
	})
	if err != nil || in.Hash == "" {
		return out, err
	}
	switch {
	case out.Wrong > 0:
		first := out.Problems[0]
		return nil, identity.Errorf(identity.CodeConflict, "rebind_refused", "%d lines are wrong, and nothing was changed; line %d: %s", out.Wrong, first.Line, first.Detail)
	case out.Hash != in.Hash:
		return nil, identity.Errorf(identity.CodeConflict, "plan_changed", "this is not what was shown under hash %s any more; look again; nothing was changed", in.Hash)
	}
	out.Applied, out.Rebind = true, 0
	for part := range slices.Chunk(lines, provision.RebindBatch) {
		var n int
		var losses provision.Losses
		if err := s.update(ctx, func(c *call) error {
			parent, r, err := c.rebinding(in)
			if err == nil {
				n, losses, err = c.Engine.Rebind(c.tx, c.change(parent), r, part)
			}
			return err
		}); err != nil {
			return nil, err
		}
		out.Rebind += n
		out.Held += losses.Held
		out.Runs = append(out.Runs, losses.Runs()...)
	}
	slices.Sort(out.Runs)
	out.Runs = slices.Compact(out.Runs)
	return out, nil
}

// rebindLines reads a file: what is no line of two names, and names that are
// given twice, are findings.
func rebindLines(source string) (lines []provision.RebindLine, malformed []provision.Finding, err error) {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(source, "\ufeff")))
	r.FieldsPerRecord, r.ReuseRecord, r.TrimLeadingSpace = -1, true, true
	olds, news := map[string]int{}, map[string]int{}
	wrong := func(line int, reason, format string, args ...any) {
		malformed = append(malformed, provision.Finding{Line: line, Reason: reason, Detail: fmt.Sprintf(format, args...)})
	}
	for first := true; ; first = false {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return lines, malformed, nil
		}
		if len(lines)+len(malformed) >= maxRebound {
			return nil, nil, identity.Errorf(identity.CodeInvalid, "too_many", "the file has more than %d lines; cut it into several", maxRebound)
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			wrong(parse.Line, provision.FindMalformed, "no line of CSV: %v", parse.Err)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		line, _ := r.FieldPos(0)
		if first && len(record) == 2 && strings.EqualFold(record[0], "old") && strings.EqualFold(record[1], "new") {
			continue
		}
		for i := range record {
			record[i] = strings.TrimSpace(record[i])
		}
		switch {
		case len(record) != 2 || record[0] == "" || record[1] == "":
			wrong(line, provision.FindMalformed, "a line is the old name and the new one, with a comma between them")
		case len(record[0]) > maxName255 || len(record[1]) > maxName255:
			wrong(line, provision.FindMalformed, "a name is longer than %d bytes", maxName255)
		case olds[record[0]] != 0:
			wrong(line, provision.FindDouble, "%q is in line %d too", record[0], olds[record[0]])
		case news[record[1]] != 0:
			wrong(line, provision.FindDouble, "%q is given already in line %d", record[1], news[record[1]])
		default:
			olds[record[0]], news[record[1]] = line, line
			lines = append(lines, provision.RebindLine{Line: line, Old: strings.Clone(record[0]), New: strings.Clone(record[1])})
		}
	}
}
