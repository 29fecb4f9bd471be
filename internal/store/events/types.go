package events

// Type is the noun.verb name of an event.
type Type string

// The types of event. Types describes each for the documentation.
const (
	ParentCreated         Type = "parent.created"
	ParentChanged         Type = "parent.changed"
	ParentDeleted         Type = "parent.deleted"
	OrganizationCreated   Type = "organization.created"
	OrganizationChanged   Type = "organization.changed"
	OrganizationMoved     Type = "organization.moved"
	OrganizationDeleted   Type = "organization.deleted"
	DomainAdded           Type = "domain.added"
	DomainVerified        Type = "domain.verified"
	DomainFailed          Type = "domain.failed"
	DomainDegraded        Type = "domain.degraded"
	DomainLapsed          Type = "domain.lapsed"
	DomainRestored        Type = "domain.restored"
	DomainRemoved         Type = "domain.removed"
	DirectoryCreated      Type = "directory.created"
	DirectoryChanged      Type = "directory.changed"
	DirectoryDeleted      Type = "directory.deleted"
	DirectorySyncFailed   Type = "directory.sync_failed"
	DirectorySyncRestored Type = "directory.sync_restored"
	AccountOwnerChanged   Type = "account.owner_changed"
	ConnectionCreated     Type = "connection.created"
	ConnectionProven      Type = "connection.proven"
	ConnectionChanged     Type = "connection.changed"
	ConnectionReset       Type = "connection.reset"
	ConnectionDeleted     Type = "connection.deleted"
	SSOSuspended          Type = "sso.suspended"
	SSOResumed            Type = "sso.resumed"
	TokenCreated          Type = "token.created"
	TokenRevoked          Type = "token.revoked"
	PolicyApplied         Type = "policy.applied"
	PolicyRolledBack      Type = "policy.rolled_back"
	AccountCreated        Type = "account.created"
	AccountEmailChanged   Type = "account.email_changed"
	AccountEmailConflict  Type = "account.email_conflict"
	AccountBound          Type = "account.bound"
	AccountErased         Type = "account.erased"
	GateClosed            Type = "gate.closed"
	GateOpened            Type = "gate.opened"
	SessionRevoked        Type = "session.revoked"
	MembershipAdded       Type = "membership.added"
	MembershipChanged     Type = "membership.changed"
	MembershipRemoved     Type = "membership.removed"
	MembershipHeld        Type = "membership.held"
	OwnerTransferred      Type = "owner.transferred"
	DirectoryUserCreated  Type = "directory_user.created"
	DirectoryUserChanged  Type = "directory_user.changed"
	DirectoryUserDeleted  Type = "directory_user.deleted"
	DirectoryUserUnbound  Type = "directory_user.unbound"
	DirectoryGroupCreated Type = "directory_group.created"
	DirectoryGroupChanged Type = "directory_group.changed"
	DirectoryGroupDeleted Type = "directory_group.deleted"
	SubjectLinked         Type = "subject.linked"
	LoginDenied           Type = "login.denied"
	LoginDegraded         Type = "login.degraded"
	SignupRefused         Type = "signup.refused"
	RunHeld               Type = "run.held"
	RunApplied            Type = "run.applied"
	RunDiscarded          Type = "run.discarded"
	RunResolved           Type = "run.resolved"
	StoreRestored         Type = "store.restored"
	InvitationCreated     Type = "invitation.created"
	InvitationResent      Type = "invitation.resent"
	InvitationAccepted    Type = "invitation.accepted"
	InvitationRevoked     Type = "invitation.revoked"
	InvitationExpired     Type = "invitation.expired"
	InvitationConsumed    Type = "invitation.consumed"

	MergeProposed       Type = "merge.proposed"
	MergeApproved       Type = "merge.approved"
	MergeApprovalLapsed Type = "merge.approval_lapsed"
	MergeCompleted      Type = "merge.completed"
	MergeRejected       Type = "merge.rejected"
	MergeCancelled      Type = "merge.cancelled"
	MergeExpired        Type = "merge.expired"
	MergeUndone         Type = "merge.undone"

	ClaimStarted        Type = "claim.started"
	ClaimAccountClaimed Type = "claim.account_claimed"
	ClaimChosen         Type = "claim.chosen"
	ClaimMerged         Type = "claim.merged"
	ClaimReleased       Type = "claim.released"
	ClaimCancelled      Type = "claim.cancelled"
	ClaimSettled        Type = "claim.settled"
	AccountReleased     Type = "account.released"

	ParentAdministratorGranted Type = "parent_administrator.granted"
	ParentAdministratorTaken   Type = "parent_administrator.taken"
)

// Types lists every event type with what it says.
var Types = []struct {
	Type Type
	Says string
}{
	{ParentCreated, "a parent organization exists"},
	{ParentChanged, "a parent's name changed, or whether it refuses new organizations and personal accounts on its domains; before and after"},
	{MergeProposed, "somebody proposes that the organization comes under the parent; in the logs of both, as what follows is. after names the side and how many members there are: tell the administrators of the other side"},
	{MergeApproved, "a side approves of the merge"},
	{MergeApprovalLapsed, "who had approved for the side may not speak for it any more at the deciding moment; the side is asked again"},
	{MergeCompleted, "both sides approve: the organization comes under the parent (organization.moved)"},
	{MergeRejected, "a side wants no merge"},
	{MergeCancelled, "the side that proposed the merge takes it back, or the organization chose another host or got a parent (reason)"},
	{MergeExpired, "the time in which the merge could be approved is over"},
	{MergeUndone, "an operator undid the merge: the organization is without a parent as before, with its settings, members and open invitations as they were before organization.moved. In the parent's log membership.removed stands before it for everybody it had"},
	{ClaimStarted, "the parent claims the personal accounts on a domain; target is the claim, as in what follows, org the organization whose mode they come under; after names domain, deadline and how many accounts there are"},
	{ClaimAccountClaimed, "the account is claimed: tell the person that they may choose merge or fresh until the deadline, and get fresh otherwise; after names domain and deadline"},
	{ClaimChosen, "the person of a claimed account chose; before and after"},
	{ClaimMerged, "the deadline is over and the account stays what it is: the parent manages it from here"},
	{ClaimReleased, "the deadline is over and another account has the e-mail, which after names; account.released follows"},
	{ClaimCancelled, "nobody else is claimed; after says why: by_hand, or what the claim needed and was not met at the deadline: domain_not_verified, creation_not_restricted, sso_not_required, sso_not_in_force, mode_not_managed or organization_gone. It counts what had become of its accounts"},
	{ClaimSettled, "all accounts of the claim are taken, or skipped; after counts them"},
	{AccountReleased, "the account is without an e-mail from here and nobody logs in by one: offer the person an export of what is theirs. session.revoked follows; target is the claim"},
	{ParentAdministratorGranted, "the account may edit the parent's settings while its gate there is open"},
	{ParentAdministratorTaken, "what was granted to the account is taken from it: it edits the parent's settings no more"},
	{OrganizationCreated, "an organization exists"},
	{OrganizationChanged, "an organization's mode, mappings, default seat, required SSO, name or guests changed, or the limit of one seat tier, -1 where there is none; before and after, of what was set together. Where guests is absent nothing is said of them: they are taken unless the mode is scim"},
	{OrganizationMoved, "an organization that had no parent belongs to the target from here: the last of its events in its own log, and the first in the parent's, where after holds its settings and the limits of its seats, and membership.added follows for everybody it has, invitation.created for what is open"},
	{OrganizationDeleted, "an organization without members is gone; before holds slug, name and kind"},
	{ParentDeleted, "a parent that had nothing is gone; before holds slug and name"},
	{DomainAdded, "the parent claims a domain; it is pending until its TXT record is found"},
	{DomainVerified, "a domain belongs to the parent; after names the strategy"},
	{DomainFailed, "the claim of a domain ended; after names the reason: verification_period_expired or verified_by_other_parent"},
	{DomainDegraded, "the TXT record of a domain is gone; everything works as before while it is looked for"},
	{DomainLapsed, "the TXT record stayed away: members log in as before, nobody is let in or bound on the domain any more"},
	{DomainRestored, "the TXT record of a domain came back; it is verified again"},
	{DomainRemoved, "the parent does not hold the domain any more; after names the reason: removed by a person, or verified_by_other_parent after it had lapsed"},
	{DirectoryCreated, "a directory exists; after holds slug and kind"},
	{DirectoryChanged, "a directory's profile changed, or its own schemas; before and after, with how many tokens made by hand are off, or on again, by the profile. Or how one of kind ldap is read: after names what changed, without values"},
	{DirectoryDeleted, "a directory is no more: its tokens are refused from here, its records and links go, whom it owned is owned by the oldest active link left; before holds its slug and counts its users and groups, and the tokens that were revoked"},
	{DirectorySyncFailed, "a directory of kind ldap could not be read, or not wholly: nothing was changed by it, and it is tried again at its next time; after names the reason, once for as long as that stays the same"},
	{DirectorySyncRestored, "a directory of kind ldap that could not be read can be again; before names the reason"},
	{AccountOwnerChanged, "another directory's word on active counts for the person from here, or none's; before and after name the directories"},
	{ConnectionCreated, "an SSO connection exists; after holds slug and settings"},
	{ConnectionChanged, "a connection has other settings, or is enabled or disabled; before and after"},
	{ConnectionReset, "whom a connection's subjects stand for is forgotten, and the sessions of the parent's people end; session.revoked follows for each"},
	{ConnectionDeleted, "a connection is gone; before holds what it was"},
	{SSOSuspended, "an operator suspended required SSO for a time; after names until and reason"},
	{SSOResumed, "required SSO that was suspended is in force again; before names what the suspension was, after why it ended: resumed, or its time was over"},
	{ConnectionProven, "a first login through the connection was allowed; required SSO is in force from here"},
	{TokenCreated, "a credential exists; target is its id, never the secret"},
	{TokenRevoked, "a credential no longer works"},
	{PolicyApplied, "a policy version is in force; after names version, file and hash"},
	{PolicyRolledBack, "the version that policy.applied names has the source of an earlier one; after names both"},
	{AccountCreated, "an account exists because a directory or a login brought it; target is the directory user, which belongs to it from here, the connection, or the claim by which it has the e-mail of another that was released. Without target: somebody added it to an organization by hand, or the application told of a personal account, in the log of no parent"},
	{AccountEmailChanged, "the directory, whose user is the target, or an operator moved the account to another e-mail"},
	{AccountEmailConflict, "the directory's e-mail change was not taken; after names the reason"},
	{AccountBound, "a directory user belongs to an account that was there before; after says how it was found"},
	{AccountErased, "all that the parent knew of the account is gone; what the log says of it names an id that stands for nobody, unless another parent knows the account: after says whether the account itself is gone, and counts what went. In the log of no parent where nobody knew it"},
	{GateClosed, "nobody may log in as this person anywhere under the parent; after names the cause"},
	{GateOpened, "the person may log in again"},
	{SessionRevoked, "end the person's sessions now"},
	{MembershipAdded, "the person is a member of the organization; after holds role, seat, source and rules"},
	{MembershipChanged, "role or seat changed; before and after. Where only the source or the rules are others that give the same role and seat, as when a policy calls a rule something else, nothing is logged: the list of memberships and explain say what they are now"},
	{MembershipRemoved, "the person is no member any more; before holds what was"},
	{MembershipHeld, "a change of the membership waits; after names each field, what holds it and what it would become"},
	{OwnerTransferred, "the organization has another primary owner, account; before names the account that was it, where there was one"},
	{DirectoryUserCreated, "the directory pushed a user; target is its id"},
	{DirectoryUserChanged, "the directory changed a user"},
	{DirectoryUserDeleted, "the directory deleted a user"},
	{DirectoryUserUnbound, "a directory user grants nothing because it is bound to no account; after names the reason"},
	{DirectoryGroupCreated, "the directory pushed a group; after counts its members"},
	{DirectoryGroupChanged, "the directory changed a group; after counts members added and removed"},
	{DirectoryGroupDeleted, "the directory deleted a group"},
	{SubjectLinked, "a connection's subject stands for the account from here"},
	{LoginDenied, "a login was refused; after names the reason; repeats within ten minutes are counted, not logged"},
	{LoginDegraded, "while the database was away logins were answered by what was decided before (fail_static); after counts them and says when the first and the last were, in microseconds since 1970"},
	{SignupRefused, "somebody with an e-mail on the parent's domain wanted an organization or a personal account of their own, which the parent restricts; after names domain and kind; repeats within ten minutes are counted, not logged"},
	{RunHeld, "a guard holds changes back until somebody decides; target is the run, after names the scope and what counted"},
	{RunApplied, "what a run held was applied; target is the run"},
	{RunDiscarded, "what a run held stays as it is, until what would change is another thing; target is the run"},
	{RunResolved, "nothing of what a run held waits any more, and nobody had to decide; target is the run"},
	{StoreRestored, "a backup was put in place of the store: what happened after it was made is undone, and events of that time are gone; in the log of each parent too"},
	{InvitationCreated, "somebody is invited into the organization; target is the invitation, after holds role, seat, managed and guest"},
	{InvitationResent, "the invitation has a new token, and the old is good for nothing; target is the invitation"},
	{InvitationAccepted, "the person came in by the invitation; target is the invitation, after holds role, seat and guest"},
	{InvitationRevoked, "the invitation is good for nothing any more; after names the reason: by_hand, left, where the person's gate closed, inviter_left, where the inviter's did, email_changed, where the person goes by another e-mail since, or inviter_lost_right"},
	{InvitationExpired, "nobody accepted the invitation in time; its seat is free"},
	{InvitationConsumed, "the directory bound the person of a managed invitation: its role and seat are the base of the membership"},
}
