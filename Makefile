# Targets with a ## comment are listed by `make help`.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

VERSION   ?= $(shell git describe --always --dirty 2>/dev/null || echo unknown)
BIN       := bin/usher
SOURCES    = $(shell find . -name '*.go' -not -name '*_test.go' -not -path './.cache/*') go.mod go.sum
EMBEDDED   = $(shell find . \( -name '*.sql' -o -name '*.json' -o -name '*.yaml' -o -name '*.txt' \) -not -path './.*' -not -path '*/node_modules/*' -not -path './usher-data/*')
TOOLS     := $(CURDIR)/.cache/tools
FUZZTIME  ?= 10m
FUZZ      ?= .
WORLDS    ?= 200
TIMEOUT   ?= 20m
# What tests longest begins first, or one processor waits for it at the end.
LONG      := ./scim ./internal/provision ./internal/api
export SUITES ?= $(CURDIR)/../shared/suites

# Tools are pinned here and built outside the module, so that they add nothing
# to its requirements. A new version gets a new file name and is built again.
GOFUMPT_VERSION  := v0.12.0
GOLANGCI_VERSION := v2.15.0
GOFUMPT          := $(TOOLS)/gofumpt-$(GOFUMPT_VERSION)
GOLANGCI         := $(TOOLS)/golangci-lint-$(GOLANGCI_VERSION)

.PHONY: help run demo build test check bench bench-large bench-logins bench-fleet bench-ldap entra-cycle domains-pass ldap-large fuzz e2e e2e-redis interop image generate clean gcc servers mutants soak fleet fleet-leavers statements

help: ## print this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

build: $(BIN) ## build bin/usher

$(BIN): $(SOURCES) $(EMBEDDED)
	CGO_ENABLED=0 go build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o $@ ./cmd/usher

run: $(BIN) ## build and serve on loopback with data in ./usher-data; ARGS adds flags
	exec ./$(BIN) serve --dev $(ARGS)

demo: $(BIN) ## build and watch usher at work on a made-up company; ARGS=--once ends by itself
	exec ./$(BIN) demo $(ARGS)

# The race detector needs a C compiler. Where none can be installed the tests
# run without it and say so: a reduced run must not look like a full one.
gcc:
	@if ! command -v gcc >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "gcc is missing and the race detector needs it: installing"; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gcc libc6-dev; } >/dev/null || echo "gcc could not be installed" >&2; \
	fi

# The servers that tests start themselves, and strace, which a reduced run does
# without and says so. Debian's packages of PostgreSQL and OpenLDAP would run one
# too, unless their configuration is there first and says no; that of Redis asks
# policy-rc.d, which says no while it is installed.
servers:
	@newest() { for p in "$$(command -v postgres || true)" /usr/lib/postgresql/*/bin/postgres; do \
			if [ -x "$$p" ] && [ -x "$$(dirname "$$p")/initdb" ]; then "$$p" --version; fi; \
		done | sort -V | tail -n 1; }; \
	enough() { major=$${found#postgres (PostgreSQL) }; major=$${major%%[!0-9]*}; [ "$${major:-0}" -ge 15 ]; }; \
	found=$$(newest); \
	if ! enough && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "PostgreSQL is missing and the tests need it: installing"; \
		conf=/etc/postgresql-common/createcluster.conf; mkdir -p "$$(dirname $$conf)"; \
		[ -e $$conf ] || echo "create_main_cluster = false" >$$conf; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null || echo "PostgreSQL could not be installed" >&2; \
		found=$$(newest); \
	fi; \
	ldap() { PATH="$$PATH:/usr/sbin" command -v slapd; }; \
	if ! ldap >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "slapd is missing and the tests need it: installing"; \
		{ echo "slapd slapd/no_configuration boolean true" | debconf-set-selections && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slapd ldap-utils; } >/dev/null || echo "slapd could not be installed" >&2; \
	fi; \
	redis() { PATH="$$PATH:/usr/bin:/usr/local/bin" command -v redis-server; }; \
	if ! redis >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "redis-server is missing and the tests need it: installing"; \
		policy=/usr/sbin/policy-rc.d; ours=; \
		[ -e $$policy ] || { ours=1; printf '#!/bin/sh\nexit 101\n' >$$policy && chmod 755 $$policy; }; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server; } >/dev/null || echo "redis-server could not be installed" >&2; \
		[ -z "$$ours" ] || rm -f $$policy; \
	fi; \
	if ! command -v strace >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "strace is missing and the tests of durability trace with it: installing"; \
		{ { apt-get install -y -qq --no-install-recommends strace || { apt-get update -qq && apt-get install -y -qq --no-install-recommends strace; }; } </dev/null; } >/dev/null 2>&1 || true; \
	fi; \
	if command -v strace >/dev/null; then strace --version | head -n 1; \
	else echo "WARNING: no strace: whether the WAL is synced before an answer is not traced; install strace for the full run" >&2; fi; \
	if ldap >/dev/null; then echo "slapd: $$(ldap)"; \
	else echo "slapd is missing: tests that need it will fail. It must be on PATH or in /usr/sbin. Install it (Debian, Ubuntu: apt-get install slapd)." >&2; fi; \
	if redis >/dev/null; then redis-server --version | cut -d ' ' -f 1-3; \
	else echo "redis-server is missing: tests that need it will fail. It must be on PATH. Install it (Debian, Ubuntu: apt-get install redis-server)." >&2; fi; \
	if enough && { { ldap && redis; } >/dev/null || [ "$${USHER_REQUIRE_SERVERS:-}" != 1 ]; }; then echo "$$found"; exit 0; fi; \
	if enough; then exit 1; fi; \
	echo "PostgreSQL 15 or newer is missing: tests that need it will fail. Its programs initdb and postgres must be on PATH or in /usr/lib/postgresql/*/bin; found: $${found:-none}. Install them (Debian, Ubuntu: apt-get install postgresql)." >&2; \
	[ "$${USHER_REQUIRE_SERVERS:-}" != 1 ]

# The race detector watches everything but SQLite itself: that is C put into Go by
# a program, works on memory of its own, which the last of the three gives out, and
# would take three quarters of the time.
# The driver around it and every lock it takes are watched.
UNWATCHED := -gcflags=modernc.org/sqlite/lib=-race=false -gcflags=modernc.org/libc/...=-race=false -gcflags=modernc.org/memory=-race=false

test: gcc servers ## run every test, the end-to-end tests on the built binary included
	@go version; \
	if command -v gcc >/dev/null; then gcc --version | head -n 1; race='-race $(UNWATCHED)'; cgo=1; \
	else echo "WARNING: no gcc: the tests run WITHOUT the race detector; install gcc for the full run" >&2; race=; cgo=0; \
	fi; \
	CGO_ENABLED=$$cgo go test -vet=off $$race -timeout $(TIMEOUT) $(ARGS) $(LONG) ./...

e2e: gcc servers ## run only the end-to-end tests
	go test -count=1 -timeout $(TIMEOUT) $(ARGS) ./e2e/...

e2e-redis: gcc servers ## the end-to-end tests with a Redis for every server, flushed while they run, and then one that forgets nothing
	USHER_E2E_REDIS=flushed go test -count=1 -timeout $(TIMEOUT) $(ARGS) ./e2e
	USHER_E2E_REDIS=kept go test -count=1 -timeout $(TIMEOUT) $(ARGS) ./e2e

# What is checked is compiled as make build does, which the tests have done already.
check: export CGO_ENABLED = 0
check: export GOFLAGS = $(shell go env GOFLAGS) -trimpath
check: $(GOFUMPT) $(GOLANGCI) ## format, vet, lint, modules, generated files
	@echo "gofumpt"; \
	unformatted=$$(git ls-files -co --exclude-standard '*.go' | xargs -r ls -d 2>/dev/null | xargs -r $(GOFUMPT) -l); \
	if [ -n "$$unformatted" ]; then echo "not formatted, run: $(GOFUMPT) -w ." >&2; echo "$$unformatted" >&2; exit 1; fi
	go vet ./...
	$(GOLANGCI) run ./...
	go mod verify
	go mod tidy -diff
	go -C e2e/provider vet ./...
	cd e2e/provider && $(GOLANGCI) run ./...
	go -C e2e/provider mod tidy -diff
	.ci/generated

generate: ## rewrite generated files, docs/configuration.md among them
	go generate ./...

bench: $(BIN) servers ## measure usher on SQLite and PostgreSQL against baselines and its bars; ARGS="--write --output json --large"
	go run ./internal/bench/cmd --usher $(BIN) $(ARGS)

bench-large: $(BIN) ## measure usher with 1,000,000 users against usher with 10,000, and its memory
	go run ./internal/bench/cmd --usher $(BIN) --users 1000000 $(ARGS)

bench-logins: $(BIN) ## measure logins with 100,000 accounts and 1,000 rules, and the rate at which answers come late; ARGS=--write
	go run ./internal/bench/cmd --usher $(BIN) --logins 100000 $(ARGS)

bench-fleet: $(BIN) servers ## measure 1, 2 and 4 replicas on one PostgreSQL: what adds up and what contends; ARGS="--write --rounds 7"
	go run ./internal/bench/cmd --usher $(BIN) --fleet $(ARGS)

bench-ldap: servers ## measure runs of an LDAP directory against bare reads of it, and their memory: LDAP=100000 people; ARGS="--write --rounds 3"
	go run ./internal/bench/cmd --ldap $(or $(LDAP),100000) $(ARGS)

entra-cycle: $(BIN) servers ## a whole cycle of Entra ID: USERS=50000 GROUPS=2000; ARGS="-run /SQLite"
	USHER_CYCLE_USERS=$(or $(USERS),50000) USHER_CYCLE_GROUPS=$(or $(GROUPS),2000) go test -count=1 -v -timeout 2h -run TestReq28_EntraCycle $(ARGS) ./e2e

ldap-large: servers ## reconcile a large LDAP directory: LDAP=100000/1000 people/groups; ARGS="-run /SQLite"
	LDAP_LARGE=$(or $(LDAP),100000/1000) go test -count=1 -v -timeout 2h -run TestSpec10_ARunMakesTheDirectoryTrue $(ARGS) ./sync/directory

domains-pass: $(BIN) servers ## look for the records of many domains in one scheduled pass: DOMAINS=10000; ARGS="-run /SQLite"
	USHER_PASS_DOMAINS=$(or $(DOMAINS),10000) go test -count=1 -v -timeout 2h -run TestSpec10_ManyDomainsInOnePass $(ARGS) ./e2e

fleet-leavers: $(BIN) servers ## LEAVERS=10000 people leave at one daemon and try to log in at another, in each state of Redis
	USHER_FLEET_LEAVERS=$(or $(LEAVERS),10000) go test -count=1 -v -timeout 4h -run 'TestSpec7_ALeaverIsRefusedByEveryDaemon|TestFailStatic' $(ARGS) ./e2e

fuzz: ## run every fuzz target for FUZZTIME (10m) each; FUZZ=REGEXP chooses
	@git ls-files -co --exclude-standard '*_test.go' | xargs -r grep -HoE '^func Fuzz\w+' | sed 's/func //' | grep -E -- '$(FUZZ)' | while IFS=: read -r file target; do \
		echo "$$(dirname $$file) $$target"; go test "./$$(dirname $$file)" -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x </dev/null; \
	done

mutants: servers ## take out one safeguard after another: its test must fail; ARGS="--only NAME" takes one
	go run ./internal/mutants $(ARGS)

soak: gcc servers ## kill the server at many more moments, and try many more orders, than the tests do
	USHER_SOAK=1 go test -count=1 -v -timeout 60m -run 'Survives|ARunThatIsKilled' $(ARGS) ./e2e
	USHER_SOAK=1 go test -count=1 -timeout 60m -run ParallelClients $(ARGS) ./internal/provision
	USHER_SOAK=1 go test -count=1 -timeout 4h -run EveryInterleaving $(ARGS) ./internal/interleave
	USHER_SOAK=1 go test -count=1 -v -timeout 4h -run SeveralParents ./internal/worldmodel -rapid.checks=$(WORLDS)

fleet: $(BIN) servers ## three replicas have a bad day that is MINUTES=10 long: killed, frozen, cut off, and their database too
	USHER_FLEET=$(or $(MINUTES),10) go test -count=1 -v -timeout 3h -run TestReplicasHaveABadDay $(ARGS) ./e2e

statements: servers ## record what this release asks its database, for the next one: docs/upgrade.md
	internal/store/storetest/record

interop: $(BIN) ## run the third-party SCIM suites found in SUITES
	e2e/interop/run $(BIN) "$(SUITES)"

image: ## build the container image; without an engine, check its steps
	@if docker info >/dev/null 2>&1; then \
		docker build -f deploy/Dockerfile --build-arg VERSION=$(VERSION) -t usher:$(VERSION) .; \
	else \
		echo "no container engine answers: checking the steps of deploy/Dockerfile instead"; \
		go test -count=1 -v ./deploy/...; \
	fi

clean: ## remove what was built; data in ./usher-data stays
	rm -rf bin .cache

$(GOFUMPT):
	@mkdir -p $(TOOLS)/new
	GOBIN=$(TOOLS)/new go install mvdan.cc/gofumpt@$(GOFUMPT_VERSION)
	@mv $(TOOLS)/new/gofumpt $@

$(GOLANGCI):
	@mkdir -p $(TOOLS)/new
	GOBIN=$(TOOLS)/new go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	@mv $(TOOLS)/new/golangci-lint $@
