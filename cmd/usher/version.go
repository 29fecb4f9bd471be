package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is set by the linker.
var version string

// currentVersion returns the linker's version, else what the build knows.
func currentVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "unknown"
}

type versionCommand struct{}

func (c *versionCommand) Run(a *app) error {
	if a.json() {
		return a.printJSON(map[string]string{"version": currentVersion(), "go": runtime.Version()})
	}
	_, err := fmt.Fprintln(a.stdout, "usher", currentVersion())
	return err
}
