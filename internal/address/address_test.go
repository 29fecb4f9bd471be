package address

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSpec1_Parse(t *testing.T) {
	for in, want := range map[string]string{
		"ada@acme.example":             "ada@acme.example",
		"Ada.King@Acme.Example":        "ada.king@acme.example",
		"ada+tag@acme.example.":        "ada+tag@acme.example",
		"o'neil/x=y!#$%&*?^_`{|}~@a.b": "o'neil/x=y!#$%&*?^_`{|}~@a.b",
		"ada@bücher.example":           "ada@xn--bcher-kva.example",
		"ada@BÜCHER.example":           "ada@xn--bcher-kva.example",
		"ada@XN--BCHER-KVA.example":    "ada@xn--bcher-kva.example",
		"ada@bücher。example":           "ada@xn--bcher-kva.example", // the ideographic full stop is a dot to IDNA
		"ada@sub.acme.example":         "ada@sub.acme.example",
		"ADA@123.example":              "ada@123.example",
	} {
		a, err := Parse(in)
		if err != nil || a.Folded != want || a.Verbatim != in || !strings.HasSuffix(want, "@"+a.Domain) {
			t.Errorf("%q: %+v %v, want %s", in, a, err, want)
		}
		for _, spelled := range a.Spellings() {
			if !Same(spelled, in) {
				t.Errorf("%q is no other spelling of %q", spelled, in)
			}
		}
	}
	for _, in := range []string{
		"", "ada", "@acme.example", "ada@", "ada@acme", "a@b@acme.example", "a@@acme.example", `"a b"@acme.example`, `"ada"@acme.example`,
		"a b@acme.example", " ada@acme.example", "ada@acme.example ", "ada\n@acme.example", "ada\x00@acme.example", "ädä@acme.example", "adа@acme.example",
		"ada@-acme.example", "ada@acme-.example", "ada@acme..example", "ada@.acme.example", "ada@acme.example..", "ada@[192.0.2.1]", "ada@acme_x.example",
		"ada@ac me.example", "a<da@acme.example", "Ada <ada@acme.example>", "ada(x)@acme.example", "ada,bob@acme.example", "ada@acme.example,bob@acme.example",
		strings.Repeat("a", 250) + "@a.bc", "ada@" + strings.Repeat("a", 64) + ".example", "ada@" + strings.Repeat("a.", 130) + "example", "ada@\xff.example", "\xff@acme.example",
		strings.Repeat("a", 60) + "@" + strings.Repeat("ü.", 26) + "example", // too long once the domain is ASCII
	} {
		if a, err := Parse(in); !errors.Is(err, ErrNotMatchable) {
			t.Errorf("%q: %+v %v, want ErrNotMatchable", in, a, err)
		}
	}
}

// fixpoint checks what holds of every address that parses.
func fixpoint(t interface{ Fatalf(string, ...any) }, s string) {
	a, err := Parse(s)
	if err != nil {
		return
	}
	if a.Verbatim != s {
		t.Fatalf("%q is kept as %q", s, a.Verbatim)
	}
	b, err := Parse(a.Folded)
	if err != nil || b.Folded != a.Folded || b.Domain != a.Domain {
		t.Fatalf("%q folds to %q, which folds to %q %v", s, a.Folded, b.Folded, err)
	}
	for i := range len(a.Folded) {
		if c := a.Folded[i]; c <= ' ' || c >= 0x7f || c >= 'A' && c <= 'Z' {
			t.Fatalf("%q folds to %q", s, a.Folded)
		}
	}
	d, err := Domain(a.Domain)
	if err != nil || d != a.Domain {
		t.Fatalf("domain %q of %q becomes %q %v", a.Domain, s, d, err)
	}
	// Letter case of the ASCII letters never matters.
	if u, err := Parse(upper(s)); err != nil || u.Folded != a.Folded {
		t.Fatalf("%q and %q: %q %q %v", s, upper(s), a.Folded, u.Folded, err)
	}
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

func TestSpec1_FoldedIsAFixpoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		local := rapid.StringOfN(rapid.RuneFrom([]rune("aZ09.+-_'é ")), 1, 70, -1).Draw(t, "local")
		label := rapid.OneOf(
			rapid.StringMatching(`[a-zA-Z0-9][a-zA-Z0-9-]{0,8}`),
			rapid.StringOfN(rapid.RuneFrom([]rune("aBüßΣςİ日本ａ。xn-")), 1, 12, -1),
			rapid.SampledFrom([]string{"xn--", "XN--BCHER-KVA", "xn--a", "", "ACME", "faß", "ẞ"}),
		)
		domain := strings.Join(rapid.SliceOfN(label, 1, 20).Draw(t, "labels"), ".")
		fixpoint(t, local+"@"+domain)
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"ada@acme.example", "ADA@BÜCHER.example", "a@xn--bcher-kva.example.", `"a"@b.c`, "a@b@c.d", "a@\u3002b.c", "a@faß.example", "a@xn--.example", "ä@b.c", "a@b..", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { fixpoint(t, s) })
}

func TestSpec1_Same(t *testing.T) {
	for _, b := range []string{"Ada@Acme.Example", "ada@acme.example", "ADA@acme.example."} {
		if !Same("ada@acme.example", b) || !Same(b, "ada@acme.example") {
			t.Errorf("%q is another address", b)
		}
	}
	for _, b := range []string{"", "ada", "bob@acme.example", "ada@acme.example.org", "ädä@acme.example"} {
		if Same("ada@acme.example", b) || Same(b, "ada@acme.example") {
			t.Errorf("%q is the same address", b)
		}
	}
	if Same("", "") || Same("a b@acme.example", "a b@acme.example") {
		t.Error("what is matched with nothing is the same")
	}
}
