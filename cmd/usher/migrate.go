package main

import (
	"errors"
	"fmt"
	"os"

	"usher/config"
	"usher/internal/store"
)

type migrateCommands struct {
	Status migrateStatus `cmd:"" help:"Say which schema the store has and which one this usher needs. Changes nothing."`
	Up     migrateUp     `cmd:"" help:"Bring the schema up to date, as a start does. Stop the daemon first where the store is embedded."`
	Copy   migrateCopy   `cmd:"" help:"Copy an embedded store into an empty PostgreSQL database. Stopped anywhere, the next run goes on."`
}

type storeFlags struct {
	Config string `placeholder:"FILE" help:"The configuration that names the store; every key also as USHER_… in the environment."`
}

// options returns the store that the configuration names.
func (f storeFlags) options(a *app) (store.Options, error) {
	cfg, problems := config.Load(f.Config, os.Environ())
	for _, p := range problems {
		_, _ = fmt.Fprintln(a.stderr, p)
	}
	if cfg == nil {
		return store.Options{}, failure{exitUsage}
	}
	return store.Options{URL: cfg.DatabaseURL.Reveal(), Dir: cfg.DataDir, Log: logger(cfg.Log, a.stderr)}, nil
}

type migrateStatus struct{ storeFlags }

func (c *migrateStatus) Run(a *app) error {
	o, err := c.options(a)
	if err != nil {
		return err
	}
	current, target, err := store.Schema(a.ctx, o)
	if err != nil {
		return err
	}
	oldest, err := store.Oldest(a.ctx, o, current)
	if err != nil {
		return err
	}
	return a.printSchema(current, target, oldest)
}

// printSchema says how a database with the schema current, which asks for an
// usher that knows oldest at least, stands to this usher, which knows target.
func (a *app) printSchema(current, target, oldest int64) error {
	allowed := current > target && oldest != 0 && oldest <= target
	if a.json() {
		return a.printJSON(map[string]any{"current": current, "target": target, "oldest": oldest, "up_to_date": current == target, "usable": current <= target || allowed})
	}
	says := "up to date"
	switch {
	case current == 0:
		says = "empty: a start makes the tables"
	case current < target:
		says = "older than this usher: a start, or usher migrate up, brings it up to date"
	case current > target:
		says = "newer than this usher, which refuses it: start the newer usher"
		if allowed {
			says = "newer than this usher, which may go on beside the newer one"
		}
	}
	_, err := fmt.Fprintf(a.stdout, "schema %d of %d: %s\n", current, target, says)
	return err
}

type migrateUp struct{ storeFlags }

func (c *migrateUp) Run(a *app) error {
	o, err := c.options(a)
	if err != nil {
		return err
	}
	db, err := store.Open(a.ctx, o)
	if err != nil {
		return err
	}
	if err := db.Close(); err != nil {
		return err
	}
	current, target, err := store.Schema(a.ctx, o)
	if err != nil {
		return err
	}
	oldest, err := store.Oldest(a.ctx, o, current)
	if err == nil && (current < target || current > target && oldest > target) {
		err = errors.New("the schema is not up to date; see the log")
	}
	if err != nil {
		return err
	}
	return a.printSchema(current, target, oldest)
}
