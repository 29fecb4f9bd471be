package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

type accountCommands struct {
	Create     accountCreate     `cmd:"" help:"Tell of a personal account, which no parent knows."`
	List       accountList       `cmd:"" help:"List the accounts a parent knows."`
	Show       accountShow       `cmd:"" help:"Show what a parent knows of an account."`
	Deactivate accountDeactivate `cmd:"" help:"Close an account's gate: nobody logs in with it anywhere under the parent, and its sessions end."`
	Reactivate accountReactivate `cmd:"" help:"Open an account's gate, whatever closed it."`
	Rebind     accountRebind     `cmd:"" help:"Bind accounts to other records, or subjects, by a file. Without --hash it shows what that comes to and changes nothing."`

	ChangeEmail accountChangeEmail `cmd:"" help:"Move an account that no directory owns to another e-mail."`
	Erase       accountErase       `cmd:"" help:"Erase a person: all that a parent knows of an account, or the account that no parent knows. It cannot be undone."`
}

var accountFields = []string{"email", "account", "parent", "gate", "gate_cause", "owner_directory", "guest", "last_login_at", "created_at"}

// anAccount names an account.
type anAccount struct {
	Account string `arg:"" help:"Its e-mail or id."`
}

func (c anAccount) path() string { return "/v1/accounts/" + url.PathEscape(c.Account) }

type accountShow struct {
	anAccount
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *accountShow) Run(a *app) error {
	answer, err := a.call(http.MethodGet, c.path(), values("parent", c.Parent), nil)
	if err != nil {
		return err
	}
	return a.printObject(answer, accountFields...)
}

type accountDeactivate struct {
	anAccount
	Parent string `required:"" help:"Slug or id."`
}

func (c *accountDeactivate) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/deactivate", object{"parent": c.Parent}, accountFields...)
}

type accountReactivate struct {
	anAccount
	Parent string `required:"" help:"Slug or id."`
}

func (c *accountReactivate) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/reactivate", object{"parent": c.Parent}, accountFields...)
}

type accountList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
	Email  string `help:"Only the account of this e-mail."`
}

func (c *accountList) Run(a *app) error {
	return a.list("/v1/accounts", values("parent", c.Parent, "email", c.Email), "email", "account", "parent", "gate", "gate_cause", "owner_directory", "guest", "last_login_at", "created_at")
}

// maxRebindFile bounds the file of a rebind.
const maxRebindFile = 16 << 20

type accountRebind struct {
	File       string `arg:"" type:"existingfile" help:"CSV: old id or externalId, new id or externalId; with --connection old subject, new subject."`
	Parent     string `required:"" help:"Slug or id."`
	From       string `placeholder:"DIRECTORY" help:"The directory that knows the old names."`
	To         string `placeholder:"DIRECTORY" help:"The directory that knows the new names; the same or another."`
	Connection string `help:"Instead of directories: the connection whose subjects change."`
	Hash       string `aliases:"plan" help:"The hash that was shown: do what the file came to and nothing else."`
}

func (c *accountRebind) Run(a *app) error {
	if (c.Connection == "") == (c.From == "" && c.To == "") || c.Connection == "" && (c.From == "" || c.To == "") {
		return usageError{errors.New("say whose names change: give --from and --to, or --connection")}
	}
	info, err := os.Stat(c.File)
	if err != nil {
		return err
	}
	if info.Size() > maxRebindFile {
		return fmt.Errorf("%s is larger than %d bytes; cut it into several", c.File, maxRebindFile)
	}
	text, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	answer, err := a.call(http.MethodPost, "/v1/rebinds", nil, given("parent", c.Parent, "from", c.From, "to", c.To, "connection", c.Connection, "source", string(text), "hash", c.Hash))
	if err != nil {
		return err
	}
	type finding struct {
		Line   int    `json:"line"`
		Detail string `json:"detail"`
	}
	var out struct {
		Applied  bool      `json:"applied"`
		Rebind   int       `json:"rebind"`
		Done     int       `json:"done"`
		Hash     string    `json:"hash"`
		Wrong    int       `json:"wrong"`
		Problems []finding `json:"problems"`
		Warnings []finding `json:"warnings"`
	}
	if err := json.Unmarshal(answer, &out); err != nil {
		return err
	}
	if a.json() {
		if err := a.printJSON(answer); err != nil {
			return err
		}
	}
	name := filepath.Base(c.File)
	for _, f := range out.Problems {
		_, _ = fmt.Fprintf(a.stderr, "%s:%d: %s\n", name, f.Line, cell(f.Detail))
	}
	for _, f := range out.Warnings {
		_, _ = fmt.Fprintf(a.stderr, "%s:%d: warning: %s\n", name, f.Line, cell(f.Detail))
	}
	if out.Wrong > 0 {
		_, _ = fmt.Fprintf(a.stderr, "usher: %s wrong; nothing was changed\n", plural(out.Wrong, "line is", "lines are")) // the exit code says it too
		return failure{exitFailed}
	}
	if a.json() {
		return a.waits(answer)
	}
	done := ""
	if out.Done > 0 {
		done = fmt.Sprintf(" (%s so already)", plural(out.Done, "line was", "lines were"))
	}
	if out.Applied {
		_, err = fmt.Fprintf(a.stdout, "%s rebound%s\n", plural(out.Rebind, "account was", "accounts were"), done)
		return errors.Join(err, a.waits(answer))
	}
	_, err = fmt.Fprintf(a.stdout, "%s rebound%s\ndo it: %s --hash %s\n", plural(out.Rebind, "account would be", "accounts would be"), done, c.again(), out.Hash)
	return err
}

// again is the command without its hash.
func (c *accountRebind) again() string {
	words := []string{"usher account rebind --parent", c.Parent}
	for _, flag := range [][2]string{{"--from", c.From}, {"--to", c.To}, {"--connection", c.Connection}} {
		if flag[1] != "" {
			words = append(words, flag[0], flag[1])
		}
	}
	return strings.Join(append(words, c.File), " ")
}
