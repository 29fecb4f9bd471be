package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"usher/internal/client"
	"usher/policy"
)

type policyCommands struct {
	Check   policyCheck   `cmd:"" help:"Report every mistake in policy files, offline."`
	Test    policyTest    `cmd:"" help:"Run the tests in policy files, offline."`
	Explain policyExplain `cmd:"" help:"Say what policy files make of a person, and why, offline."`
	Schema  policySchema  `cmd:"" help:"Print the JSON Schema of policy files, for editors, offline."`
	Plan    policyPlan    `cmd:"" help:"Say what policies would do to whom, and why; nothing is changed."`
	Apply   policyApply   `cmd:"" help:"Make policies the ones in force. What they take past the limits of the guards is held."`

	History  policyHistory  `cmd:"" help:"List the accepted versions of a parent's policy, newest first."`
	Show     policyShow     `cmd:"" help:"Print the source of a version of a parent's policy; of the one in force when none is said."`
	Diff     policyDiff     `cmd:"" help:"Print what changed between two versions of a parent's policy."`
	Rollback policyRollback `cmd:"" help:"Put an earlier version of a parent's policy in force again, as a new version, by the rules of apply."`
}

type policyApply struct {
	Path       string `arg:"" name:"dir-or-file" help:"A policy file, or a directory of them."`
	CreateOrgs bool   `help:"Make the organizations a policy declares and its parent lacks."`
	Plan       string `placeholder:"HASH" help:"Do what the plan with this hash says, held back by no guard, or nothing where that has changed; with one file."`
}

// Run applies one file after the other; each is taken whole or not at all, and
// the first that is refused ends it.
func (c *policyApply) Run(a *app) error {
	files, dir, err := policyFiles(c.Path)
	if err != nil {
		return err
	}
	if c.Plan != "" && len(files) > 1 {
		return usageError{errors.New("--plan is of one policy; give its file")}
	}
	sources, err := a.readPolicies(files)
	if err != nil {
		return err
	}
	answers := []json.RawMessage{}
	for i, file := range files {
		answer, err := c.apply(a, file, sources[i])
		if err != nil && dir {
			return errors.Join(c.before(a, answers, file, len(files)-i-1), err)
		}
		if err != nil {
			return err
		}
		answers = append(answers, answer)
	}
	err = c.show(a, answers, dir)
	for _, answer := range answers {
		err = errors.Join(err, a.waits(answer))
	}
	return err
}

// before tells, where a file is refused, what the ones before it have done, and
// that those left behind it were not sent.
func (c *policyApply) before(a *app, answers []json.RawMessage, file string, left int) error {
	var err error
	if len(answers) > 0 {
		err = c.show(a, answers, true)
	}
	for _, answer := range answers {
		_ = a.waits(answer) // that the file is refused is what the command ends with
	}
	_, _ = fmt.Fprintf(a.stderr, "usher: %s: refused; %s applied, %s not sent\n",
		file, plural(len(answers), "policy before it is", "policies before it are"), plural(left, "file behind it was", "files behind it were"))
	return err
}

func (c *policyApply) show(a *app, answers []json.RawMessage, dir bool) error {
	switch {
	case a.json() && dir:
		return a.printJSON(map[string]any{"items": answers})
	case a.json():
		return a.printJSON(answers[0])
	default:
		return a.printTable(answers, []string{"parent", "version", "changed", "created", "removed", "downgraded", "held"})
	}
}

// apply applies a file, and tells what its policy warns of.
func (c *policyApply) apply(a *app, file, source string) (json.RawMessage, error) {
	answer, err := a.call(http.MethodPost, "/v1/policies", nil, given("file", filepath.Base(file), "source", source, "create_orgs", c.CreateOrgs, "plan", c.Plan))
	if err == nil {
		err = a.warn(answer)
	}
	return answer, err
}

// warn tells the warnings of an applied policy.
func (a *app) warn(answer json.RawMessage) error {
	var applied struct {
		Warnings []client.Problem `json:"warnings"`
	}
	err := json.Unmarshal(answer, &applied)
	for _, w := range applied.Warnings {
		_, _ = fmt.Fprintln(a.stderr, w)
	}
	return err
}

// policyFiles lists the policies at a path and says whether it is a directory.
func policyFiles(path string) (files []string, dir bool, err error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, fmt.Errorf("%s does not exist", path)
	} else if err != nil {
		return nil, false, err
	}
	if !info.IsDir() {
		return []string{path}, false, nil
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, true, err
	}
	for _, e := range entries {
		ext := filepath.Ext(e.Name())
		if !e.IsDir() && !strings.HasPrefix(e.Name(), ".") && (ext == ".yaml" || ext == ".yml") {
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, true, fmt.Errorf("%s: no policy here: the directory has no *.yaml or *.yml file", path)
	}
	return files, true, nil
}

// readPolicies reads all files before the first is sent.
func (a *app) readPolicies(files []string) ([]string, error) {
	sources := make([]string, len(files))
	for i, file := range files {
		var err error
		if sources[i], err = readPolicy(file); err != nil {
			return nil, err
		}
	}
	if problems := policy.Sendable(files, sources); len(problems) > 0 {
		tellProblems(a.stderr, problems)
		_, _ = io.WriteString(a.stderr, "usher: nothing was sent\n") // the exit code says it too
		return nil, failure{exitFailed}
	}
	return sources, nil
}

func readPolicy(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(io.LimitReader(f, policy.MaxSize+1))
	if err == nil && len(b) > policy.MaxSize {
		err = fmt.Errorf("%s is larger than %d bytes", path, policy.MaxSize)
	}
	return string(b), err
}
