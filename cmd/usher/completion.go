package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// completionCommand writes what a shell completes words of the command line by.
type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh" help:"bash or zsh. Read it from the shell's start file: source <(usher completion bash)."`
}

// Run implements the command.
func (c *completionCommand) Run(a *app, k *kong.Context) error {
	var out strings.Builder
	if c.Shell == "zsh" {
		out.WriteString("autoload -U +X bashcompinit && bashcompinit\n")
	}
	out.WriteString("_usher_words() {\n  case \"$1\" in\n")
	completions(&out, "", k.Model.Node)
	out.WriteString(`  esac
}
_usher() {
  local at= w i
  for ((i = 1; i < COMP_CWORD; i++)); do
    w=${COMP_WORDS[i]}
    case "$w" in -*) continue ;; esac
    [ -z "$(_usher_words "$at $w")" ] || at="$at $w"
  done
  COMPREPLY=($(compgen -W "$(_usher_words "$at")" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _usher usher
`)
	_, err := io.WriteString(a.stdout, out.String())
	return err
}

// completions writes the words that may stand behind a command, and behind each
// below it: commands, arguments that are one of a few words, and flags.
func completions(out *strings.Builder, at string, n *kong.Node) {
	var words []string
	for _, child := range n.Children {
		if child.Type == kong.CommandNode && !child.Hidden {
			words = append(words, child.Name)
		}
	}
	for _, p := range n.Positional {
		if p.Enum != "" {
			words = append(words, p.EnumSlice()...)
		}
	}
	for _, group := range n.AllFlags(true) {
		for _, f := range group {
			words = append(words, "--"+f.Name)
		}
	}
	_, _ = fmt.Fprintf(out, "    %q) echo %q ;;\n", at, strings.Join(words, " ")) // a Builder never fails
	for _, child := range n.Children {
		if child.Type == kong.CommandNode && !child.Hidden {
			completions(out, at+" "+child.Name, child)
		}
	}
}
