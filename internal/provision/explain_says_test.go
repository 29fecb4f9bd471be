package provision

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/mappings"
)

// The sentences that the scenarios of testdata/explain.txt do not reach.
func TestSpec9_SentencesOfExplanations(t *testing.T) {
	run := &runs.Run{ID: "r1", CreatedAt: 1_800_000_000_000_000, Detail: runs.Detail{Guard: "max_removals", Counted: 12, Limit: 10}}
	whole := *run
	whole.Detail.Whole = true
	login := &people.Membership{Source: mappings.SourceLogin, Login: &mappings.LoginResult{IssuedAt: 1_800_000_000_000_000}}
	hold := people.Hold{Field: "presence", Plan: "r1", From: "admin"}
	acknowledged := people.Hold{Field: "role", Plan: "r1", From: "admin", To: "user", Acknowledged: true}
	for _, tc := range []struct{ got, want string }{
		{runSays(hold, run, "directory okta"), "held by run r1 since 2027-01-15T08:00:00Z (max_removals of directory okta: 12 in an hour, past 10): they would be no member; decide with: usher run apply r1, or usher run discard r1"},
		{runSays(acknowledged, &whole, "organization acme-work"), "held by run r1 since 2027-01-15T08:00:00Z (max_removals of organization acme-work: everybody would go): the role would be user; the run was discarded, so it stays until what is wanted changes"},
		{runSays(hold, nil, ""), "held by run r1: they would be no member; decide with: usher run apply r1, or usher run discard r1"},
		{decidedSays(`mapping "devs"`, login), `mapping "devs" at the last complete login of 2027-01-15T08:00:00Z; the policy in force has it no more`},
		{decidedSays(`mapping "devs"`, &people.Membership{Source: mappings.SourceMapping}), `mapping "devs"`},
		{wouldBe(people.Hold{Field: "seat", From: "premium", To: "standard,basic"}), "the seat would be standard or basic"},
		{wouldBe(people.Hold{Field: "seat", From: "premium"}), "there would be no seat"},
		{switchSays(&runs.Run{ID: "r2", Detail: runs.Detail{Mode: "scim", GroupMappings: true}}), "a switch of the organization to mode scim with mappings waits for somebody who has seen its plan: usher run show r2"},
		{switchSays(&runs.Run{ID: "r2", Detail: runs.Detail{Mode: "scim"}}), "a switch of the organization to mode scim waits for somebody who has seen its plan: usher run show r2"},
		{causeSays(CauseInactive, "okta"), "directory okta said that they are not active"},
		{causeSays(CauseDeleted, ""), "the directory that owned the account deleted them"},
		{causeSays("", "okta"), "no cause is kept"},
		{causeSays("by an administrator", "okta"), "by an administrator"},
		{unboundSays(UnboundNoEmail), "it has no e-mail that usher can match; send one as the directory's designated e-mail"},
		{unboundSays(UnboundForeignDomain), "the domain of its e-mail is not verified by this parent; verify the domain"},
		{unboundSays(UnboundLinked), "the account of its e-mail is, or lately was, that of another directory user; move it by a rebind, or delete the other one and wait"},
		{unboundSays(UnboundGateClosed), "the account of its e-mail has left; only its own directory or an administrator opens the gate again"},
		{unboundSays(UnboundGuest), "the account of its e-mail is a guest here"},
		{unboundSays(UnboundRebound), "a rebind gave its place to another user of the directory; it may be deleted, which takes nothing from anybody"},
		{unboundSays(UnboundManaged), "its e-mail cannot be taken in by this parent"},
		{unboundSays("else"), "else"},
		{baseSays(baseInvited), "is what they were invited with"},
		{baseSays(baseByHand), "was set by hand"},
		{baseSays(baseByTransfer), "is what a primary owner has who handed the ownership on"},
		{baseSays("retained"), "was kept when mode or mappings were switched"},
		{gives("admin", ""), "role admin"},
		{gives("", "premium"), "seat premium"},
		{gives("admin", "premium"), "role admin and seat premium"},
		{counted(1, "rule"), "1 rule"},
		{counted(0, "rule"), "0 rules"},
		{pendingSays(&StoredResult{Present: true, Role: "user"}, true), "pending: a large change is being worked off and stored is still user; the person's next login settles it at once, unless a guard holds it back"},
		{pendingSays(&StoredResult{}, false), "pending: a large change is being worked off and stored is still no member; the person's next login settles it at once"},
	} {
		if tc.got != tc.want {
			t.Errorf("it says\n%s\nwant\n%s", tc.got, tc.want)
		}
	}
}

// An organization without a parent has neither domains nor guests, and nobody is added
// to it by hand: whoever asks about a stranger to it is told of none of these.
func TestSpec2_WhoIsUnknownToAnOrganizationWithoutAParent(t *testing.T) {
	orgs := []Organization{{Org: mappings.Org{Slug: "lone", Mode: identity.ModeInvite, Standalone: true}}}
	x := &explainer{snap: &Snapshot{Slug: "lone", Orgs: NewOrganizations(orgs)}, q: Question{Email: "ada@acme.example"}, out: &Explanation{}, orgs: orgs}
	if err := x.unknown(); err != nil {
		t.Fatal(err)
	}
	if len(x.out.Notes) > 0 || x.out.Organizations[0].WhyNot[0] != "an organization without a parent: people become members by invitation" {
		t.Errorf("it says %q, and %q", x.out.Notes, x.out.Organizations[0].WhyNot)
	}
}
