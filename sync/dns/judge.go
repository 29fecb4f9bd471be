package dns

import (
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
)

// ruling is what the votes of one zone's servers come to: an answer, or where
// to look next.
type ruling struct {
	Answer
	next      *next
	contested bool // next was not the word of all who said something definite
}

// judge counts. A quorum that has the record is enough, whatever others say:
// secondary servers lag behind. That it is absent takes a quorum, nobody who
// says otherwise, here or (contested) on the way, and more than half of the
// zone's addresses asked. Whoever failed says nothing either way; where a
// look-up was cut short it never says absent, since the next might have had it.
func judge(zoneName string, votes []vote, s servers, contested bool) ruling {
	a := Answer{Evidence: identity.EvidenceNone, Zone: zoneName, Servers: s.total}
	ways := map[string][]vote{}
	var failed []vote
	cut := false
	for _, v := range votes {
		switch v.kind {
		case votePresent:
			a.Present++
		case voteAbsent:
			a.Absent++
		case voteNext:
			ways[v.next.key()] = append(ways[v.next.key()], v)
		default:
			failed = append(failed, v)
			cut = cut || v.failed.cause == CauseLimit || v.failed.cause == CauseCancelled
		}
	}
	var agreed []vote // on where to look next
	agreements := 0
	for _, w := range ways {
		if len(w) >= s.quorum() {
			agreed = w
			agreements++
		}
	}
	definite := len(votes) - len(failed)
	switch {
	case a.Present >= s.quorum():
		a.Evidence, a.Cause = identity.EvidencePresent, CausePresent
		a.Reason = fmt.Sprintf("the record is there: %s", counted(a.Present, s, zoneName, "has it", "have it"))
	case agreements == 1:
		return ruling{next: agreed[0].next, contested: len(agreed) < definite}
	case a.Absent >= s.quorum() && a.Absent == definite && !contested && !cut && 2*len(s.list) > s.total:
		a.Evidence, a.Cause = identity.EvidenceAbsent, CauseAbsent
		a.Reason = fmt.Sprintf("the record is not there: %s: %s", counted(a.Absent, s, zoneName, "says so", "say so"), instead(votes))
	default:
		a.Cause, a.Reason = undecided(a, votes, failed, len(ways), s, contested)
	}
	return ruling{Answer: a}
}

// undecided says why votes come to nothing.
func undecided(a Answer, votes, failed []vote, ways int, s servers, contested bool) (Cause, string) {
	definite := len(votes) - len(failed)
	positions := ways
	for _, n := range []int{a.Present, a.Absent} {
		if n > 0 {
			positions++
		}
	}
	zoneName := show(a.Zone)
	switch {
	case positions > 1:
		text := fmt.Sprintf("the name servers of %s disagree: of %d asked, %d have the record, %d do not", zoneName, len(votes), a.Present, a.Absent)
		if other := definite - a.Present - a.Absent; other > 0 {
			text += fmt.Sprintf(", %d point elsewhere", other)
		}
		return CauseDisagree, text + "; a change of the zone may not have reached all of them yet"
	case a.Absent >= s.quorum() && contested:
		return CauseDisagree, fmt.Sprintf("the name servers of %s do not have the record, but not all servers agree that the name leads there", zoneName)
	case a.Absent >= s.quorum() && 2*len(s.list) <= s.total:
		return CauseLimit, fmt.Sprintf("%s has %d name servers and usher asked %d: too few to say that the record is not there", zoneName, s.total, len(s.list))
	}
	cause := CauseTooFew
	if len(failed) > 0 {
		cause = failed[0].failed.cause
		if slices.ContainsFunc(failed, func(v vote) bool { return v.failed.cause != cause }) {
			cause = CauseTooFew
		}
	}
	text := fmt.Sprintf("of %d name servers of %s %d gave a usable answer, and %d must agree", s.total, zoneName, definite, s.quorum())
	if s.quorum() == 1 {
		text = fmt.Sprintf("the only name server of %s gave no usable answer", zoneName)
	}
	if !s.certain {
		text += " (the addresses of some could not be found)"
	}
	if hidden := s.total - len(s.list); hidden > 0 && s.total <= maxServers {
		text += fmt.Sprintf(" (%d are not on the open internet and were not asked)", hidden)
	}
	return cause, text + faults(failed)
}

// faults tells what was wrong with a few of the servers.
func faults(failed []vote) string {
	var b strings.Builder
	for i, v := range failed {
		if i == 3 {
			fmt.Fprintf(&b, "; and %d more", len(failed)-i)
			break
		}
		sep := "; "
		if i == 0 {
			sep = ": "
		}
		fmt.Fprintf(&b, "%s%s (%s) %s", sep, show(v.server.host), v.server.addr, v.failed.text)
	}
	return b.String()
}

// counted is "2 of 3 name servers of acme.example have it".
func counted(n int, s servers, zoneName, one, many string) string {
	switch {
	case s.total == 1:
		return fmt.Sprintf("the only name server of %s %s", show(zoneName), one)
	case n == s.total:
		return fmt.Sprintf("all %d name servers of %s %s", n, show(zoneName), many)
	default:
		return fmt.Sprintf("%d of %d name servers of %s %s", n, s.total, show(zoneName), many)
	}
}

// instead lists what the servers say there is in place of the record.
func instead(votes []vote) string {
	var texts []string
	for _, v := range votes {
		if v.kind == voteAbsent && !slices.Contains(texts, v.text) {
			texts = append(texts, v.text)
		}
	}
	slices.Sort(texts)
	return strings.Join(texts, ", or ")
}
