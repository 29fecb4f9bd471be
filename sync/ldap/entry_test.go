package ldap

import (
	"bufio"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	goldap "github.com/go-ldap/ldap/v3"
	"pgregory.net/rapid"
)

func TestSpec10_WhenAnAccountIsEnabled(t *testing.T) {
	for _, tt := range []struct {
		attribute, value string // "-": none
		want             bool
		problem          bool
	}{
		{"userAccountControl", "512", true, false},
		{"userAccountControl", "514", false, false},
		{"userAccountControl", "66048", true, false},
		{"userAccountControl", "66050", false, false},
		{"USERACCOUNTCONTROL", "514", false, false},
		{"userAccountControl", "-", true, true},
		{"userAccountControl", "x", true, true},
		{"nsAccountLock", "TRUE", false, false},
		{"nsAccountLock", "false", true, false},
		{"nsAccountLock", "-", true, false},
		{"pwdAccountLockedTime", "000001010000Z", false, false},
		{"pwdAccountLockedTime", "00000101000000Z", false, false},
		{"pwdAccountLockedTime", "00000101000000.0Z", false, false},
		{"pwdAccountLockedTime", "20261125231107Z", true, false},
		{"pwdAccountLockedTime", "-", true, false},
		{"employeeActive", "TRUE", true, false},
		{"employeeActive", "FALSE", false, false},
		{"employeeActive", "-", true, true},
		{"employeeActive", "maybe", true, true},
	} {
		v := []byte(tt.value)
		if tt.value == "-" {
			v = nil
		}
		got, err := enabled(tt.attribute, v)
		if got != tt.want || (err != nil) != tt.problem {
			t.Errorf("%s %s: %v, %v", tt.attribute, tt.value, got, err)
		}
	}
}

func TestSpec10_WhenAnAccountEnds(t *testing.T) {
	never, bad := "never", "bad"
	for _, tt := range []struct{ attribute, value, want string }{
		{"accountExpires", "0", never},
		{"accountExpires", "9223372036854775807", never},
		{"accountExpires", "132223104000000000", "2020-01-01T00:00:00Z"},
		{"accountExpires", "1", "1601-01-01T00:00:00Z"},
		{"accountExpires", "-1", bad},
		{"accountExpires", "soon", bad},
		{"shadowExpire", "18262", "2020-01-01T00:00:00Z"},
		{"shadowExpire", "-1", never},
		{"shadowExpire", "99999", "2243-10-16T00:00:00Z"},
		{"shadowExpire", "999999999", never}, // its microseconds would be before 1970
		{"shadowExpire", "2147483647", never},
		{"krbPrincipalExpiration", "20200101000000Z", "2020-01-01T00:00:00Z"},
		{"krbPrincipalExpiration", "2020", bad},
		{"pwdEndTime", "20200101000000.0Z", "2020-01-01T00:00:00Z"}, // generalized time as RFC 4517 has it
		{"pwdEndTime", "20200101000000,5Z", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "202001010000Z", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "2020010100Z", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "20200101013000+0130", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "20191231190000-05", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "202001010100+0100", "2020-01-01T00:00:00Z"},
		{"pwdEndTime", "20200101000000", bad},
		{"pwdEndTime", "20201301000000Z", bad},
	} {
		got, err := expiry(tt.attribute, tt.value)
		text := got.Truncate(time.Second).Format(time.RFC3339)
		if got.IsZero() {
			text = never
		}
		if err != nil {
			text = bad
		}
		if text != tt.want {
			t.Errorf("%s %s: %s, want %s", tt.attribute, tt.value, text, tt.want)
		}
	}
}

func TestSpec10_Identity(t *testing.T) {
	for _, tt := range []struct{ attribute, value, want string }{
		{"entryUUID", "C7A1E3C0-5F0E-103F-8D2B-0F4B8D3F7A11", "c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"},
		{"entryUUID", "c7a1e3c05f0e103f8d2b0f4b8d3f7a11", ""},
		{"entryUUID", "x", ""},
		{"objectGUID", "\x78\x56\x34\x12\x34\x12\x78\x56\x12\x34\x56\x78\x12\x34\x56\x78", "12345678-1234-5678-1234-567812345678"},
		{"objectguid", "short", ""},
		{"employeeNumber", " 0815 ", "0815"},
		{"employeeNumber", "\xff", ""},
	} {
		if got := identityOf(tt.attribute, []byte(tt.value)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.attribute, got, tt.want)
		}
	}
	id := "12345678-1234-5678-1234-567812345678"
	if got := identityOf("objectGUID", guidBytes(id)); got != id {
		t.Errorf("there and back: %s", got)
	}
}

func TestProxyAddresses(t *testing.T) {
	got := proxied([]string{"smtp:second@acme.example", "SMTP:first@acme.example", "x500:/o=Acme"})
	if strings.Join(got, " ") != "first@acme.example second@acme.example" {
		t.Errorf("got %q", got)
	}
}

func TestKey(t *testing.T) {
	for dn, want := range map[string]string{
		"uid=ada,ou=people,dc=acme,dc=example":      "uid=ada,ou=people,dc=acme,dc=example",
		"UID = Ada , OU=People,DC=acme, DC=example": "uid=ada,ou=people,dc=acme,dc=example",
		`uid=\41da,ou=people,dc=acme,dc=example`:    "uid=ada,ou=people,dc=acme,dc=example",
		"cn=Ada   King,dc=acme":                     "cn=ada king,dc=acme",
		`CN=King\, Ada,DC=acme`:                     `cn=king\2c ada,dc=acme`,
		`CN=King\2C  Ada,DC=acme`:                   `cn=king\2c ada,dc=acme`,
		"CN=Zoë,DC=acme":                            "cn=zoë,dc=acme",
		"CN=ZOË,DC=acme":                            "cn=zoë,dc=acme",
		"uid=ada+cn=Ada,dc=acme":                    "cn=ada+uid=ada,dc=acme",
		"cn=Ada+uid=ada,dc=acme":                    "cn=ada+uid=ada,dc=acme",
		"uid=ada,dc=acme#'0101'B":                   "uid=ada,dc=acme",
		"uid=ada,dc=acme#'B":                        `uid=ada,dc=acme\23'b`,
		"uid=ada,dc=acme#''B":                       "uid=ada,dc=acme",
		"uid=ada":                                   "uid=ada",
	} {
		if got, err := Key(dn); err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", dn, got, err, want)
		}
	}
	for _, dn := range []string{"", "ada", "uid=ada,", "uid=ada,,dc=acme", "=ada", `uid=ada\`, "uid=ada,people,dc=acme", `uid\=ada\,dc=acme`, "u  id=ada"} {
		if got, err := Key(dn); err == nil {
			t.Errorf("%q has the key %q", dn, got)
		}
	}
}

// The short way and the long one say the same, and names that differ do not meet.
func TestKeyHasOneForm(t *testing.T) {
	part := rapid.StringMatching(`[a-zA-Z0-9 .@_-]{0,3}[a-z][a-zA-Z0-9 ,+="#;<>\\é-]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		dn := goldap.DN{}
		plain := true
		for range rapid.IntRange(1, 3).Draw(t, "parts") {
			v := strings.TrimSpace(part.Draw(t, "value"))
			plain = plain && !strings.ContainsAny(v, `,+="#;<>\é`)
			dn.RDNs = append(dn.RDNs, &goldap.RelativeDN{Attributes: []*goldap.AttributeTypeAndValue{{Type: "CN", Value: v}}})
		}
		text := dn.String()
		got, err := Key(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		var long []string
		for _, r := range dn.RDNs {
			long = append(long, "cn="+escape(fold(r.Attributes[0].Value)))
		}
		if want := strings.Join(long, ","); got != want {
			t.Fatalf("%s: %q, want %q", text, got, want)
		}
		if _, ok := plainKey(text); plain && !ok {
			t.Fatalf("%s goes the long way", text)
		}
		if again, err := Key(got); err != nil || again != got {
			t.Fatalf("%s: %q and then %q, %v", text, got, again, err)
		}
	})
}

// Whatever a server sends, reading it ends without a panic, an entry that may be
// used is one that can be stored and found, and a name has one key by either way.
func FuzzDecode(f *testing.F) {
	entry := element(opEntry, text(tagString, "uid=p"), element(tagSequence, element(tagSequence, text(tagString, "member;range=0-1"), element(tagSet, text(tagString, "x"), text(tagString, "y")))))
	f.Add(entry)
	f.Add(element(tagSequence, text(tagString, oidPaging), boolean(true), element(tagString, element(tagSequence, number(tagInteger, 1), text(tagString, "x")))))
	f.Add(element(0x80, []byte(oidSyncInfo)))
	id := "c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"
	attribute := func(name string, values ...[]byte) []byte {
		return element(tagSequence, text(tagString, name), element(tagSet, values...))
	}
	f.Add(element(opEntry, text(tagString, "uid=p"), element(tagSequence, attribute("entryUUID", text(tagString, id)), attribute("uid", text(tagString, "p")), attribute("cn", text(tagString, "g")), attribute("mail", text(tagString, "p@x.example")), attribute("entryCSN", text(tagString, "1")))))
	f.Add(element(opEntry, text(tagString, "cn=p"), element(tagSequence, attribute("objectGUID", element(tagString, guidBytes(id))), attribute("userPrincipalName", text(tagString, "p@x.example")), attribute("cn", text(tagString, "g")), attribute("userAccountControl", text(tagString, "512")), attribute("accountExpires", text(tagString, "0")), attribute("member", text(tagString, "cn=a"), text(tagString, "cn=b")))))
	for _, dn := range []string{"uid=ada,ou=people,dc=acme", `CN=King\, Ada ,DC=acme`, "cn=a+uid=b,dc=x#'01'B", "cn=#04024869", `cn="a,b",dc=x`, "cn= A  b ,dc=ß", "cn=a#'B"} {
		f.Add([]byte(dn))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, body, _, err := next(b)
		if err != nil {
			body = b
		}
		var e rawEntry
		if e.parse(body) == nil {
			for _, kind := range []Kind{User, Group} {
				usable(t, kind, &e, ActiveDirectory("dc=x").Attributes)
				usable(t, kind, &e, OpenLDAP("dc=x").Attributes)
			}
		}
		_, _, _ = findControl(b, oidPaging)
		_, _ = parseResult(body)
		s := syncing{each: func(Change) error { return nil }, w: &wire{cfg: &Config{}, ctx: t.Context()}}
		_ = s.takeInfo(body)
		oneKey(t, string(b))
	})
}

// usable fails where what is made of an entry that may be used cannot be.
func usable(t *testing.T, kind Kind, raw *rawEntry, a Attributes) {
	t.Helper()
	e, _, err := newDecoder(kind, a).decode(raw)
	if err != nil || e.Problem != "" {
		return
	}
	texts := slices.Concat([]string{e.ID, e.Version, e.UserName, e.Email, e.GivenName, e.FamilyName, e.DisplayName, e.ExternalID, e.UID}, e.Emails, e.Groups, e.Members)
	if i := slices.IndexFunc(texts, func(s string) bool { return !utf8.ValidString(s) }); i >= 0 || e.ID == "" {
		t.Fatalf("it may be used, and has %q in %+v", texts[max(i, 0)], e)
	}
	found := []string{e.UserName, e.Email, e.ExternalID}
	if kind == Group {
		found = []string{e.DisplayName, e.ExternalID, e.ID}
	}
	if found[0] == "" || slices.ContainsFunc(found, func(s string) bool { return !fits(s) }) {
		t.Fatalf("it may be used, and cannot be found: %+v", e)
	}
}

// oneKey fails where the short way and the long one differ, or a key has another.
func oneKey(t *testing.T, dn string) {
	t.Helper()
	key, err := Key(dn)
	if err != nil {
		return
	}
	if again, err := Key(key); err != nil || again != key {
		t.Fatalf("%q: %q and then %q, %v", dn, key, again, err)
	}
	if short, plain := plainKey(dn); plain {
		if long, err := parsedKey(dn); err != nil || long != short {
			t.Fatalf("%q: %q the short way, %q the long, %v", dn, short, long, err)
		}
	}
}

// What a server claims to send takes no memory; what it sends does.
func TestAMessageGrowsAsItComes(t *testing.T) {
	for _, tt := range []struct {
		sent string
		err  error
	}{
		{"\x30\x84\x03\x00\x00\x00", io.ErrUnexpectedEOF},
		{"\x30\x84\x04\x00\x00\x01", errTooLarge},
		{"\x30\x84\xff\xff\xff\xff", errTooLarge},
		{"\x30\x85\x00\x00\x00\x00\x01", errBER},
		{"\x30\x80", errBER},
		{"\x31\x00", errBER},
		{"\x30\x03\x01", io.ErrUnexpectedEOF},
		{"\x30", io.ErrUnexpectedEOF},
		{"", io.EOF},
	} {
		content, buf, err := readMessage(bufio.NewReader(strings.NewReader(tt.sent)), nil, maxMessage)
		if !errors.Is(err, tt.err) || content != nil || cap(buf) > 128<<10 {
			t.Errorf("%x: %x, %d bytes, %v", tt.sent, content, cap(buf), err)
		}
	}
}
