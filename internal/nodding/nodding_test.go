package nodding

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// apart are the packages whose tests of requirements ask no server.
var apart = map[string]string{
	"cmd/usher":                 "the command line, against answers that the tests give",
	"internal/store/dialectlog": "the table and the writer behind it",
	"scim/codec":                "pure: bytes and documents",
	"scim/filter":               "pure: text and documents",
	"scim/patch":                "pure: documents",
	"scim/schema":               "pure: documents",
}

// Every requirement of the document has a test that a server which nods fails.
func TestEveryRequirementIsShown(t *testing.T) {
	document, err := os.ReadFile("../../docs/scim.md")
	if err != nil {
		t.Fatal(err)
	}
	numbers := Numbered(string(document))
	for i, n := range numbers {
		if n != i+1 {
			t.Fatalf("docs/scim.md lists requirement %d where %d is due", n, i+1)
		}
	}
	if len(numbers) != 36 {
		t.Fatalf("docs/scim.md lists %d requirements, want 36", len(numbers))
	}
	found, err := Find(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range Missing(found, len(numbers), apart) {
		t.Error(problem)
	}
}

func TestWhatIsMissing(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	found, err := Find(fstest.MapFS{
		"door/a_test.go": file(`package door
func TestReq1_One(t *testing.T) {}
func TestReq02_Two(t *testing.T) {}
func TestReq9_Nine(t *testing.T) {}
func TestRequestsPass(t *testing.T) {}
func TestReq3to4(t *testing.T) {}
func (x) TestReq3_AMethod(t *testing.T) {}`),
		"door/b_test.go": file(`package door
func TestNoRequirementPasses(t *testing.T) { nodding.Check(t, nodding.Exempt{"TestReq02_Two": "why", "TestReq1_One/sub": "why"}) }`),
		"open/a_test.go":          file("package open\nfunc TestReq3_Three(t *testing.T) {}"),
		"pure/a_test.go":          file("package pure\nfunc TestReq4_Four(t *testing.T) {}"),
		"pure/testdata/a_test.go": file("package pure\nfunc TestReq2_Two(t *testing.T) {}"),
		"pure/other.go":           file("package pure\nfunc TestReq2_Two(t *testing.T) {}"),
	})
	if err != nil {
		t.Fatal(err)
	}
	got := Missing(found, 4, map[string]string{"pure": "pure", "gone": "pure"})
	want := []string{
		"door: TestReq9_Nine: there is no requirement of that number",
		"door: TestReq3to4 is not named TestReq<number>_<what it shows>",
		"open has tests of requirements and does not call nodding.Check",
		"gone is listed as one that asks no server and has no tests of requirements",
		"requirement 2: no test shows it", "requirement 3: no test shows it", "requirement 4: no test shows it",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got := Numbered("# x\n1. a\n text 2. b\n2. c\n10. d\n"); !slices.Equal(got, []int{1, 2, 10}) {
		t.Errorf("numbers %v", got)
	}
}

func TestJudgement(t *testing.T) {
	results := read(`=== RUN   TestReq1_A
--- FAIL: TestReq1_A (0.00s)
    --- PASS: TestReq1_A/sub (0.00s)
    --- FAIL: TestReq1_A/other (0.00s)
--- PASS: TestReq2_B (0.00s)
--- PASS: TestReq3_C (0.00s)
    --- PASS: TestReq3_C/sub (0.00s)
--- SKIP: TestReq4_D (0.00s)
--- FAIL: TestReq5_E (0.00s)
panic: x
`)
	got := judge(results, Exempt{"TestReq3_C": "why", "TestReq5_E": "why", "TestReq6_F": "why"})
	for i, want := range []string{"TestReq1_A/sub passes", "TestReq2_B passes", "TestReq4_D passes", "TestReq5_E is exempt and fails", "TestReq6_F is exempt and no test"} {
		if i >= len(got) || !strings.HasPrefix(got[i], want) {
			t.Errorf("%d: want %q in %q", i, want, got)
		}
	}
	if len(got) != 5 {
		t.Errorf("%q", got)
	}
	late := read("--- PASS: TestReq1_A (0.00s)\npanic: test timed out after 2m0s\n\trunning tests:\n\t\tTestReq2_B/sub (1m59s)\n\ngoroutine 1 [running]:\n")
	if late["TestReq1_A"] != "PASS" || late["TestReq2_B"] != "FAIL" || late["TestReq2_B/sub"] != "FAIL" || len(late) != 3 {
		t.Errorf("after a time-out: %v", late)
	}
}
