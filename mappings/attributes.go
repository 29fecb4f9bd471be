package mappings

import (
	"slices"
	"strings"

	"usher/internal/nearest"
)

// EnterpriseExtension is the name below which a person's enterprise attributes
// stand, as in `user["…:2.0:User"].department`.
const EnterpriseExtension = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

// CoreAttributes and EnterpriseAttributes are what a SCIM user has (RFC 7643,
// 4.1 and 4.3). A directory may send others.
var (
	CoreAttributes = []string{
		"id", "externalId", "meta", "schemas", "userName", "name", "displayName", "nickName", "profileUrl", "title", "userType",
		"preferredLanguage", "locale", "timezone", "active", "emails", "phoneNumbers", "ims", "photos", "addresses", "groups",
		"entitlements", "roles", "x509Certificates",
	}
	EnterpriseAttributes = []string{"employeeNumber", "costCenter", "organization", "division", "department", "manager"}
)

// doubt looks at an attribute that an expression names and no SCIM user has,
// and says what was probably meant, ready to be written; empty where the name
// may well be one of the directory's own.
func doubt(path []string) (message, meant string) {
	name := path[0]
	switch {
	case slices.Contains(CoreAttributes, name) || strings.HasPrefix(name, "urn:") && name != EnterpriseExtension:
		return "", ""
	case name == EnterpriseExtension:
		if len(path) < 2 || slices.Contains(EnterpriseAttributes, path[1]) {
			return "", ""
		}
		if near := near(path[1], EnterpriseAttributes); near != "" {
			return "the enterprise extension has no attribute " + path[1], `user["` + EnterpriseExtension + `"].` + near
		}
		return "", ""
	case slices.Contains(EnterpriseAttributes, name):
		return name + " is an attribute of the enterprise extension and not of the user itself", `user["` + EnterpriseExtension + `"].` + name
	}
	if near := near(name, CoreAttributes); near != "" {
		return "a SCIM user has no attribute " + name, "user." + near
	}
	return "", ""
}

// near is nearest.Word for names that a directory could have made up: a guess
// must begin alike and be about as long.
func near(name string, known []string) string {
	w := nearest.Word(name, known)
	if len(w) < 4 || name == "" || !strings.EqualFold(w[:1], name[:1]) || len(w)-len(name) > 2 || len(name)-len(w) > 2 {
		return ""
	}
	return w
}
