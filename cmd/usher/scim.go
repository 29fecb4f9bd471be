package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"usher/internal/verify"
)

type scimCommands struct {
	Verify scimVerify `cmd:"" help:"Drive a SCIM server, this one or any other, as an identity provider would, and report what it gets wrong."`
}

type scimVerify struct {
	Base      string        `arg:"" name:"base-url" help:"The SCIM base URL, as in https://usher.example/scim/ID/v2."`
	Token     string        `xor:"token" placeholder:"TOKEN" help:"The bearer token. Other users of this machine see it in the list of processes: prefer --token-file or USHER_SCIM_TOKEN."`
	TokenFile string        `xor:"token" type:"path" placeholder:"FILE" help:"A file with the bearer token. Otherwise USHER_SCIM_TOKEN."`
	As        string        `enum:"generic,entra,okta" default:"generic" help:"Whose requests are sent: generic, entra or okta."`
	Timeout   time.Duration `default:"30s" help:"How long one request may take."`
}

func (c *scimVerify) token() (string, error) {
	switch {
	case c.TokenFile != "":
		return readKey(c.TokenFile)
	case c.Token != "":
		return c.Token, nil
	}
	if token := os.Getenv("USHER_SCIM_TOKEN"); token != "" {
		return bareKey("USHER_SCIM_TOKEN", token)
	}
	return "", usageError{errors.New("no token: set USHER_SCIM_TOKEN, or give --token-file or --token")}
}

// Run verifies until it is done or a signal ends it; what was made is deleted
// in either case.
func (c *scimVerify) Run(a *app) error {
	token, err := c.token()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	report, err := verify.Run(ctx, verify.Options{BaseURL: c.Base, Token: token, As: verify.Client(c.As), Timeout: c.Timeout})
	if report == nil {
		return usageError{err}
	}
	if printed := c.print(a, report); printed != nil {
		return errors.Join(err, printed)
	}
	for _, path := range report.Left {
		_, _ = fmt.Fprintf(a.stderr, "usher: left behind: %s\n", path)
	}
	switch {
	case err != nil:
		return err
	case report.Failed > 0 || len(report.Left) > 0:
		return failure{exitFailed}
	}
	return nil
}

func (c *scimVerify) print(a *app, report *verify.Report) error {
	if a.json() {
		return a.printJSON(report)
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "LINE\tCHECK\tOUTCOME\tREQUIRED") // Flush reports the error
	for _, r := range report.Checks {
		_, _ = fmt.Fprintln(w, strings.Join([]string{strconv.Itoa(r.Requirement), cell(r.Name), string(r.Outcome), cell(r.Required)}, "\t"))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, r := range report.Checks {
		if r.Outcome != verify.Fail {
			continue
		}
		_, _ = fmt.Fprintf(a.stdout, "\n%d %s: %s\n  required: %s\n", r.Requirement, r.Name, cell(r.Reason), cell(r.Required)) // the summary reports the error
		if n := len(r.Steps); n > 0 {
			last := r.Steps[n-1]
			_, _ = fmt.Fprintf(a.stdout, "  sent:     %s %s\n  came:     %d %s\n", cell(last.Request), cell(last.Body), last.Status, cell(last.Answer))
		}
	}
	_, err := fmt.Fprintf(a.stdout, "\n%s as %s: %d passed, %d failed, %d skipped\n", report.BaseURL, report.As, report.Passed, report.Failed, report.Skipped)
	return err
}
