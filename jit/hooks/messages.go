package hooks

// messages are what a person is told of a refusal: what they can do themselves,
// and nothing about the company, its groups or who else there is.
var messages = map[string]string{
	"deactivated":               "Your access has been switched off by your company. Ask its administrator if this is a mistake.",
	"waiting_for_seat":          "All of your company's seats are taken. You will get in when one is free; your administrator can add seats.",
	"no_mapped_group":           "You have not been given access to this application. Ask your company's administrator.",
	"not_assigned":              "You have not been given access to this application. Ask your company's administrator.",
	"no_group_evidence":         "Your login did not say which groups you are in. Try again, and tell your company's administrator if it stays so.",
	"email_missing":             "Your login did not say your e-mail address. Tell your company's administrator.",
	"email_not_trusted":         "Your e-mail address is not verified. Verify it where you log in, and try again.",
	"domain_not_verified":       "Your e-mail address is not one of this company's. Log in with your work address, or ask to be invited.",
	"subject_conflict":          "Your e-mail address belongs to another login here. Ask your company's administrator.",
	"invalid_id_token":          "Your login could not be confirmed. Start again from the application.",
	"invitation_invalid":        "Your invitation is not for this e-mail address, or is none of this company's. Ask who invited you to send it again.",
	"invitation_ended":          "Your invitation has ended. Ask who invited you to send it again.",
	"guests_not_allowed":        "This company takes no guests any more. Ask who invited you.",
	"connection_disabled":       "Single sign-on of this company is switched off. Ask its administrator.",
	"account_managed_elsewhere": "Your account is managed by another company. Ask your administrator.",
}

const fallback = "You cannot log in to this application now. Ask your company's administrator."

// Message returns what a person is told of a refusal.
func Message(reason string) string {
	if m, ok := messages[reason]; ok {
		return m
	}
	return fallback
}
