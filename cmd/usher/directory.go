package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

type directoryCommands struct {
	Create directoryCreate `cmd:"" help:"Create a directory; of kind scim it prints the base URL to give to the IdP."`
	List   directoryList   `cmd:"" help:"List a parent's directories."`
	Show   directoryShow   `cmd:"" help:"Show a directory."`
	Update directoryUpdate `cmd:"" help:"Change a directory's profile, or how one of kind ldap is read."`
	Test   directoryTest   `cmd:"" help:"Connect to the servers of a directory of kind ldap and say what is there."`
	Sync   directorySync   `cmd:"" help:"Read a directory of kind ldap now; of another, bind users that wait for a domain and settle everybody anew."`
	Runs   directoryRuns   `cmd:"" help:"List the runs that read a directory of kind ldap, newest first."`

	Extensions directoryExtensions `cmd:"" help:"Show a directory's own SCIM schemas, or set them from a file."`

	Requests directoryRequests `cmd:"" help:"Show the latest requests of the IdP that were accepted by tolerance or refused."`

	Transfer directoryTransfer `cmd:"" help:"Have another directory own the people who are active in both; it waits in a run."`
	Delete   directoryDelete   `cmd:"" help:"Delete a directory; it waits in a run for somebody who has seen its plan."`
}

var directoryFields = []string{"slug", "id", "parent", "kind", "dialect", "email_from", "shared_group_names", "patch_answer", "profile", "extensions", "scim_base_url", "ldap", "created_at"}

type directoryCreate struct {
	Slug      string `arg:"" help:"Unique under the parent, as in okta."`
	Parent    string `required:"" help:"Slug or id."`
	Kind      string `required:"" enum:"scim,ldap" help:"How its records arrive: scim, pushed by the IdP, or ldap, read by usher."`
	Dialect   string `enum:",generic,entra,okta,onelogin,jumpcloud,ping,google" default:"" help:"Whose habits are tolerated: generic, entra, okta, onelogin, jumpcloud, ping or google."`
	EmailFrom string `enum:",userName,emails" default:"" help:"Which attribute people are matched by, for good: userName or emails. userName by default, emails of kind ldap."`

	SharedGroupNames bool   `help:"Let several groups have one displayName, as Entra ID does; they are unique otherwise."`
	PatchAnswer      string `enum:",200,204" default:"" help:"How PATCH of a user is answered: 200 with the user or 204. By default 204 in dialect entra, 200 elsewhere."`
	Profile          string `enum:",ipsie,none" default:"" help:"ipsie: take no bearer tokens made by hand, and limit requests. None by default."`

	Extensions string `type:"path" placeholder:"FILE" help:"A JSON file of SCIM schemas of its own, in the form of usher directory extensions."`

	newLDAP
}

func (c *directoryCreate) Run(a *app) error {
	body := given("slug", c.Slug, "parent", c.Parent, "kind", c.Kind, "dialect", c.Dialect, "email_from", c.EmailFrom, "patch_answer", c.PatchAnswer, "profile", c.Profile)
	if c.SharedGroupNames {
		body["shared_group_names"] = true
	}
	if c.Extensions != "" {
		defs, err := definitions(c.Extensions)
		if err != nil {
			return err
		}
		body["extensions"] = defs
	}
	if err := c.into(body, c.Kind); err != nil {
		return err
	}
	if c.Test {
		return a.test("/v1/directories/test", object{"parent": c.Parent, "ldap": body["ldap"]})
	}
	return a.send(http.MethodPost, "/v1/directories", body, directoryFields...)
}

type directoryList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *directoryList) Run(a *app) error {
	return a.list("/v1/directories", values("parent", c.Parent), "slug", "id", "parent", "kind", "dialect", "scim_base_url")
}

type directoryShow struct {
	Directory string `arg:"" help:"parent/slug, as in acme/okta, or an id."`
}

func (c *directoryShow) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/directories/"+escaped(c.Directory), nil, directoryFields...)
}

type directoryUpdate struct {
	Directory string  `arg:"" help:"parent/slug, as in acme/okta, or an id."`
	Profile   *string `enum:"ipsie,none" help:"ipsie: bearer tokens made by hand are refused from now on, and requests are limited. none: they count again."`
	ldapFlags
}

func (c *directoryUpdate) Run(a *app) error {
	body := object{}
	put(body, "profile", c.Profile)
	ldap, err := c.body()
	if err != nil {
		return err
	}
	if len(ldap) > 0 {
		body["ldap"] = ldap
	}
	if len(body) == 0 {
		return usageError{errors.New("nothing to change: give --profile, or of kind ldap --ldap-server and its like")}
	}
	answer, err := a.call(http.MethodPatch, "/v1/directories/"+escaped(c.Directory), nil, body)
	if err != nil {
		return err
	}
	var said struct {
		Warnings []string `json:"warnings"`
	}
	if err := json.Unmarshal(answer, &said); err != nil {
		return err
	}
	for _, w := range said.Warnings {
		_, _ = fmt.Fprintln(a.stderr, "warning: "+w)
	}
	return a.printObject(answer, directoryFields...)
}

// dryRun is the flag of what can be looked at before it is done.
type dryRun struct {
	DryRun bool `help:"Print what it would do to whom, and why, and change nothing."`
}

// sync syncs what is at path, or prints the plan of that; again is the command
// that does it.
func (a *app) sync(path string, dry bool, again string, fields ...string) error {
	if dry {
		return a.plan(path+"/plan", again)
	}
	answer, err := a.call(http.MethodPost, path+"/sync", nil, nil)
	if err != nil {
		return err
	}
	return errors.Join(a.printObject(answer, fields...), a.waits(answer))
}

// plan prints a plan that is asked for by GET, as JSON or for people.
func (a *app) plan(path, apply string) error {
	if !a.json() {
		return a.printPlan(http.MethodGet, path, nil, apply)
	}
	plan, err := a.call(http.MethodGet, path, nil, nil)
	if err != nil {
		return err
	}
	return a.printJSON(plan)
}

type directoryExtensions struct {
	Directory string `arg:"" help:"parent/slug, as in acme/okta, or an id."`
	File      string `type:"path" placeholder:"FILE" help:"A JSON file with all of them: {\"extensions\": […]}, a list, or a single schema as in /Schemas. What it leaves out is taken away, unless records hold values of it."`
}

func (c *directoryExtensions) Run(a *app) error {
	path, method := "/v1/directories/"+escaped(c.Directory)+"/extensions", http.MethodGet
	var body any
	if c.File != "" {
		defs, err := definitions(c.File)
		if err != nil {
			return err
		}
		method, body = http.MethodPut, map[string]any{"extensions": defs}
	}
	answer, err := a.call(method, path, nil, body)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(answer)
	}
	// A definition is no table: it is shown in the form that --file takes.
	var out bytes.Buffer
	if err := json.Indent(&out, answer, "", "  "); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.stdout, out.String())
	return err
}

// definitions reads a file of SCIM schemas. The daemon judges them; of what
// /Schemas shows, schemas and meta say nothing of a definition.
func definitions(file string) ([]map[string]json.RawMessage, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var whole struct {
		Extensions json.RawMessage `json:"extensions"`
	}
	if text = bytes.TrimSpace(text); bytes.HasPrefix(text, []byte("{")) {
		if err := json.Unmarshal(text, &whole); err == nil && whole.Extensions != nil {
			text = whole.Extensions
		} else {
			text = slices.Concat([]byte("["), text, []byte("]"))
		}
	}
	list := []map[string]json.RawMessage{}
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, fmt.Errorf("%s holds no SCIM schemas in JSON: %w", file, err)
	}
	for _, d := range list {
		delete(d, "schemas")
		delete(d, "meta")
	}
	return list, nil
}

type directoryRequests struct {
	Directory string `arg:"" help:"parent/slug, as in acme/okta, or an id."`
	Export    bool   `help:"Write them as JSON lines, oldest first, to keep or to replay. No tokens or passwords are in them, personal values are shortened."`
}

func (c *directoryRequests) Run(a *app) error {
	path := "/v1/directories/" + escaped(c.Directory) + "/requests"
	if !c.Export {
		return a.list(path, values("limit", "1000"), "at", "method", "path", "status", "scim_type", "tolerated", "detail")
	}
	items, err := a.items(path, values("limit", "1000"))
	if err != nil {
		return err
	}
	for _, item := range slices.Backward(items) {
		var line bytes.Buffer
		if err := json.Compact(&line, item); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(a.stdout, line.String()); err != nil {
			return err
		}
	}
	return nil
}

// escaped puts a parent/slug or an id into a path.
func escaped(ref string) string {
	parts := strings.Split(ref, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return strings.Join(parts, "/")
}
