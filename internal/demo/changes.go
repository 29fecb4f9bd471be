package demo

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"
)

// shownOfRun is how many lines are shown of a run: it, and some that it holds.
const shownOfRun = 17

// developers is how many people are developers of the console.
func developers(people []*person) int {
	n := 0
	for _, g := range groupNames(people) {
		if strings.HasPrefix(g, "eng-") && g != platform {
			n += len(in(people, g))
		}
	}
	return n
}

// contractors is how many people are no employees.
func contractors(people []*person) int {
	n := 0
	for _, p := range people {
		if p.userType == contractor {
			n++
		}
	}
	return n
}

// inConsole is how many people the console has once finance reads the reports.
func (s *story) inConsole() int {
	return developers(s.people) + len(in(s.people, platform)) + contractors(s.people) + len(in(s.people, finance))
}

var planHash = regexp.MustCompile(`(?m)^plan (\S+)$`)

// change is a change that is foreseen, agreed to and applied as it was foreseen.
func (s *story) change(ctx context.Context) (map[string]any, error) {
	gain, lose := len(in(s.people, finance)), len(in(s.people, marketing))
	s.say("The reports move from marketing to finance, which is one word in %s:", policyFile)
	if err := s.edit("group: "+marketing, "group: "+finance); err != nil {
		return nil, err
	}
	s.say("Nothing is in force yet. Whom would it touch, and why?")
	out, err := s.usher(0, s.planned, "policy", "plan", policyFile)
	if err != nil {
		return nil, err
	}
	hash := planHash.FindStringSubmatch(out)
	if hash == nil {
		return nil, errors.New("the plan has no hash")
	}
	var plan struct {
		Summary struct {
			Hash    string `json:"hash"`
			Gains   int    `json:"gains"`
			Losses  int    `json:"losses"`
			Changes int    `json:"changes"`
		} `json:"summary"`
	}
	if err := s.api(ctx, http.MethodPost, "/v1/plans", nil, object{"file": policyFile, "source": s.source}, &plan); err != nil {
		return nil, err
	}
	if err := errors.Join(
		holds("who gains", plan.Summary.Gains, gain), holds("who loses", plan.Summary.Losses, lose), holds("who changes", plan.Summary.Changes, 0),
		holds("the same plan, made again", plan.Summary.Hash, hash[1]), s.headcount(ctx, len(s.people), s.inConsole()-gain+lose),
	); err != nil {
		return nil, err
	}
	s.say("That is what was meant. It is applied by its hash: exactly this, or nothing if something has changed since.")
	s.before = time.Now().Truncate(time.Millisecond)
	if _, err := s.usher(0, s.whole, "policy", "apply", policyFile, "--plan", hash[1]); err != nil {
		return nil, err
	}
	return map[string]any{"gains": gain, "losses": lose, "plan": hash[1]}, s.headcount(ctx, len(s.people), s.inConsole())
}

// planned shows of a plan some people of every kind, and its summary.
func (s *story) planned(text string) {
	const some = 3
	shown := map[string]int{}
	left := 0
	more := func() {
		if left > 0 {
			s.more(left, "people")
		}
		left = 0
	}
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		kind := line[:min(2, len(line))]
		if _, item := lineColours[kind]; item {
			if shown[kind]++; shown[kind] > some {
				left++
				continue
			}
		} else {
			more()
		}
		s.answer(line)
	}
	s.write("", "")
}

// heldRun is a run as the API lists it.
type heldRun struct {
	ID    string `json:"id"`
	State string `json:"state"`
	Why   string `json:"why"`
	Held  int    `json:"held"`
}

// onlyRun returns the one run that is held.
func (s *story) onlyRun(ctx context.Context) (heldRun, error) {
	held, err := list[heldRun](ctx, s, "/v1/runs", url.Values{"parent": {parent}, "state": {"held"}})
	if err == nil && len(held) != 1 {
		err = fmt.Errorf("%d runs are held, not one as told", len(held))
	}
	if err != nil {
		return heldRun{}, err
	}
	return held[0], nil
}

// runIs holds a run to its state.
func (s *story) runIs(ctx context.Context, id, state string) error {
	var r heldRun
	err := s.api(ctx, http.MethodGet, "/v1/runs/"+url.PathEscape(id), nil, nil, &r)
	return errors.Join(err, holds("the state of the run", r.State, state))
}

// typo is a policy that would take the access of many: one that the tests in the
// file are about, then one that only a guard is left for.
func (s *story) typo(ctx context.Context) (map[string]any, error) {
	tested, mistyped := [2]string{"group: " + allStaff, "group: all-stuff"}, [2]string{`group: "eng-*"`, `group: "eng_*"`}
	s.say("Somebody mistypes a group, and applies the policy without a look at the plan. Tests in the file are about this line, so it is refused whole:")
	if err := s.edit(tested[0], tested[1]); err != nil {
		return nil, err
	}
	if _, err := s.usher(1, s.whole, "policy", "apply", policyFile); err != nil {
		return nil, err
	}
	s.say("The same mistake in a line that no test is about:")
	if err := errors.Join(s.restore(tested[1], tested[0]), s.edit(mistyped[0], mistyped[1])); err != nil {
		return nil, err
	}
	if _, err := s.usher(3, s.whole, "policy", "apply", policyFile); err != nil {
		return nil, err
	}
	held, err := s.onlyRun(ctx)
	if err == nil {
		err = errors.Join(holds("changes that are held", held.Held, developers(s.people)), s.headcount(ctx, len(s.people), s.inConsole()))
	}
	if err != nil {
		return nil, err
	}
	s.say("Exit code 3: held. Nobody has lost anything: %s still has its %d members. What waits is in a run, with the reason:", console, s.inConsole())
	if _, err := s.usher(0, s.ends(shownOfRun, 0), "run", "show", held.ID); err != nil {
		return nil, err
	}
	s.say("The typo is mended and applied. Nothing waits any more, so the run is over by itself:")
	if err := s.edit(mistyped[1], mistyped[0]); err != nil {
		return nil, err
	}
	if _, err := s.usher(0, s.whole, "policy", "apply", policyFile); err != nil {
		return nil, err
	}
	if _, err := s.usher(0, s.ends(4, 0), "run", "show", held.ID); err != nil {
		return nil, err
	}
	return map[string]any{"held": held.Held, "why": held.Why, "lost": 0}, errors.Join(s.runIs(ctx, held.ID, "resolved"), s.headcount(ctx, len(s.people), s.inConsole()))
}

// mistake is a mistake at the identity provider.
func (s *story) mistake(ctx context.Context) (map[string]any, error) {
	members := in(s.people, backend)
	s.say("Somebody there takes all %d people out of %s. usher stores what it is sent, and says so:", len(members), backend)
	if err := s.idp.changeMembers(ctx, backend, "Remove", members); err != nil {
		return nil, err
	}
	took := s.idp.last()
	stored, err := s.idp.members(ctx, backend)
	if err != nil {
		return nil, err
	}
	s.write("", "")
	s.output(fmt.Sprintf("PATCH /Groups/… is answered 204 after %s; GET /Groups/… now answers %d members", round(took), stored), 1, 0)
	held, err := s.onlyRun(ctx)
	if err != nil {
		return nil, err
	}
	s.say("What it would do to people is past the limit of %s, so they keep their access until somebody has looked:", console)
	if _, err := s.usher(0, s.ends(shownOfRun, 0), "run", "show", held.ID); err != nil {
		return nil, err
	}
	if err := errors.Join(holds("members of the group", stored, 0), holds("changes that are held", held.Held, len(members)), s.headcount(ctx, len(s.people), s.inConsole())); err != nil {
		return nil, err
	}
	s.say("Nobody meant it: the run is discarded, and the people are put back at the identity provider.")
	if _, err := s.usher(0, s.whole, "run", "discard", held.ID); err != nil {
		return nil, err
	}
	if err := s.idp.changeMembers(ctx, backend, "Add", members); err != nil {
		return nil, err
	}
	return map[string]any{"answered_ms": milliseconds(took), "held": held.Held, "why": held.Why, "lost": 0},
		errors.Join(s.runIs(ctx, held.ID, "discarded"), s.headcount(ctx, len(s.people), s.inConsole()))
}

// explanation is what of an explanation the story is held to.
type explanation struct {
	Organizations []struct {
		Organization string `json:"organization"`
		Present      bool   `json:"present"`
	} `json:"organizations"`
}

// explain asks why somebody has something now, why not then, and why somebody
// else has not.
func (s *story) explain(ctx context.Context) (map[string]any, error) {
	gained, lost := in(s.people, finance)[0], in(s.people, marketing)[0]
	at := s.before.UTC().Format("2006-01-02T15:04:05.000Z")
	figures := map[string]any{}
	for _, q := range []struct {
		name, words string
		p           *person
		at          string
		present     bool
	}{
		{"now", gained.name() + " of " + gained.department + " reads the reports now. Why?", gained, "", true},
		{"before", "And just before the policy was changed?", gained, at, false},
		{"why_not", lost.name() + " of " + lost.department + " does so no more. Why not?", lost, "", false},
	} {
		s.say("%s", q.words)
		args := []string{"explain", "--email", q.p.email(), "--org", console}
		query := url.Values{"email": {q.p.email()}, "organization": {console}}
		if q.at != "" {
			args = append(args, "--at", q.at)
			query.Set("at", q.at)
		}
		if _, err := s.usher(0, s.whole, args...); err != nil {
			return nil, err
		}
		var e explanation
		if err := s.api(ctx, http.MethodGet, "/v1/explain", query, nil, &e); err != nil {
			return nil, err
		}
		if len(e.Organizations) != 1 || e.Organizations[0].Present != q.present {
			return nil, fmt.Errorf("the explanation of %s (%s) does not say that membership is %t: %+v", q.p.email(), q.name, q.present, e)
		}
		figures[q.name] = q.present
	}
	return figures, nil
}
