// Command usher is the daemon and everything to drive one with: flags to
// options, signals to context, one file a group of commands, and no logic.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"usher/internal/client"
)

// The exit codes that scripts hold on to.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
	exitHeld   = 3 // held, or refused by a guard
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// globals are the flags every command accepts, behind it too.
type globals struct {
	Output     string  `enum:"table,json" default:"table" help:"How results are written: table or json (one JSON value on stdout)."`
	Server     string  `default:"http://127.0.0.1:8080" env:"USHER_SERVER" help:"The daemon to talk to."`
	APIKeyFile string  `name:"api-key-file" type:"path" placeholder:"FILE" help:"A file with the API key. Otherwise USHER_API_KEY; for a daemon on this machine, ./usher-data/operator.key."`
	OnBehalfOf *string `name:"on-behalf-of" env:"USHER_ON_BEHALF_OF" placeholder:"ACCOUNT" help:"Act for an account, by e-mail or id: what is done is what both the key and the account may do."`
}

type commands struct {
	globals

	Serve       serveCommand       `cmd:"" help:"Run the daemon."`
	Demo        demoCommand        `cmd:"" help:"Watch usher at work: a made-up company on a daemon of its own."`
	CheckConfig checkConfigCommand `cmd:"" help:"Check a configuration file and the environment, offline."`
	Policy      policyCommands     `cmd:"" help:"Check, test, explain and apply policies."`
	Parent      parentCommands     `cmd:"" help:"Parent organizations."`
	Org         orgCommands        `cmd:"" help:"Organizations and their members."`
	Domain      domainCommands     `cmd:"" help:"Domains of a parent."`
	Invite      inviteCommands     `cmd:"" help:"Invitations into organizations."`
	Merge       mergeCommands      `cmd:"" help:"Merges: organizations without a parent that come under one."`
	Claim       claimCommands      `cmd:"" help:"Claims of personal accounts on a verified domain."`
	Directory   directoryCommands  `cmd:"" help:"Directories: where users and groups come from."`
	Token       tokenCommands      `cmd:"" help:"API keys and directory tokens."`
	Connection  connectionCommands `cmd:"" help:"Single sign-on connections."`
	Account     accountCommands    `cmd:"" help:"Accounts: what a parent knows of people, and whether they may log in."`
	Run         runCommands        `cmd:"" help:"Held and past runs: what guards hold back, and switches that wait."`
	Schedule    scheduleCommands   `cmd:"" help:"What the daemon does by itself, and when."`
	Explain     explainCommand     `cmd:"" help:"Say what a person has and why, or why not, now or at a past time."`
	Events      eventsCommands     `cmd:"" help:"The event log."`
	SCIM        scimCommands       `cmd:"" name:"scim" help:"SCIM servers: preflight."`
	Bench       benchCommands      `cmd:"" help:"Load a running daemon and say what it bears."`
	Backup      backupCommand      `cmd:"" help:"Copy the embedded store of a running daemon to a file."`
	Restore     restoreCommand     `cmd:"" help:"Put a backup in the place of the embedded store of a running daemon."`
	Migrate     migrateCommands    `cmd:"" help:"The schema of the store, offline."`
	Version     versionCommand     `cmd:"" help:"Say which usher this is."`
	Completion  completionCommand  `cmd:"" help:"Write what a shell completes the words of these commands by."`
}

// usageError is a mistake in how usher was called.
type usageError struct{ error }

// failure is a failure that has been told already.
type failure struct{ code int }

func (failure) Error() string { return "" }

// exited is what ends run when kong has answered by itself, as for --help.
type exited int

// run is main with everything it touches handed in.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	defer func() {
		if p := recover(); p != nil {
			e, ok := p.(exited)
			if !ok {
				panic(p)
			}
			code = int(e)
		}
	}()
	var cli commands
	parser, err := kong.New(&cli,
		kong.Name("usher"),
		kong.Description("Shows people to their seats: SCIM, login and directory provisioning for organizations."),
		kong.Writers(stdout, stderr),
		kong.NamedMapper("path", kong.MapperFunc(pathAsGiven)),
		kong.TypeMapper(reflect.TypeFor[time.Time](), kong.MapperFunc(timeAsGiven)),
		kong.Exit(func(code int) { panic(exited(code)) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
	)
	if err != nil {
		panic("usher: the commands do not fit together: " + err.Error())
	}
	command, err := parser.Parse(args)
	if err == nil {
		err = noneEmpty(command.Path)
	}
	if err != nil {
		tell(stderr, err)
		if len(args) > 0 && args[0] == "serve" && strings.HasPrefix(err.Error(), "unknown flag") {
			_, _ = fmt.Fprintln(stderr, "settings are no flags: they are keys of the file that --config names, or USHER_… in the environment, such as USHER_DATA_DIR")
		}
		_, _ = fmt.Fprintln(stderr, "see: usher --help, or usher COMMAND --help")
		return exitUsage
	}
	a := &app{ctx: context.Background(), globals: cli.globals, stdin: stdin, stdout: stdout, stderr: stderr}
	return exitCode(stderr, a.refusedKey(command.Run(a)))
}

// pathAsGiven reads a path. Unlike kong's own mapper it leaves an empty one empty,
// which would be the current directory.
func pathAsGiven(ctx *kong.DecodeContext, target reflect.Value) error {
	var path string
	if err := ctx.Scan.PopValueInto("file", &path); err != nil {
		return err
	}
	if path != "" && path != "-" {
		path = kong.ExpandPath(path)
	}
	target.SetString(path)
	return nil
}

// timeAsGiven reads a time. Of one that is none kong's own mapper shows the layout of
// package time, which looks like a time that was asked for.
func timeAsGiven(ctx *kong.DecodeContext, target reflect.Value) error {
	var text string
	if err := ctx.Scan.PopValueInto("time", &text); err != nil {
		return err
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return fmt.Errorf("%q is no time with its zone, such as 2026-11-25T08:00:00Z", text)
	}
	target.Set(reflect.ValueOf(t))
	return nil
}

// noneEmpty refuses what is given and empty. It comes of a variable that a script
// did not set, and would do what leaving the flag out does: apply what nobody has
// looked at, or to more than was meant. Flags that may be empty are pointers.
func noneEmpty(path []*kong.Path) error {
	for _, p := range path {
		name, value := "", (*kong.Value)(nil)
		switch {
		case p.Flag != nil:
			name, value = "--"+p.Flag.Name, p.Flag.Value
		case p.Positional != nil:
			name, value = "<"+p.Positional.Name+">", p.Positional
		default:
			continue
		}
		empty := false
		switch v := value.Target; {
		case v.Kind() == reflect.String:
			empty = v.String() == ""
		case v.Kind() == reflect.Slice:
			empty = v.Len() == 0
		}
		if empty {
			return fmt.Errorf("%s is given and empty; give a value, or leave it out", name)
		}
	}
	return nil
}

// exitCode tells an error to people and returns what the process ends with.
func exitCode(stderr io.Writer, err error) int {
	if err == nil {
		return exitOK
	}
	var told failure
	if errors.As(err, &told) {
		return told.code
	}
	var refused *client.Error
	if errors.As(err, &refused) {
		for _, p := range refused.Problems {
			_, _ = fmt.Fprintln(stderr, p)
		}
	}
	tell(stderr, err)
	var usage usageError
	switch {
	case errors.As(err, &usage):
		return exitUsage
	case refused != nil && refused.Held():
		return exitHeld
	default:
		return exitFailed
	}
}

func tell(stderr io.Writer, err error) { _, _ = fmt.Fprintf(stderr, "usher: %v\n", err) }
