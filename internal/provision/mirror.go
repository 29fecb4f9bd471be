package provision

import (
	"slices"
	"strings"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/mappings"
)

// MaxMirrored is how many groups an organization shows at most.
const MaxMirrored = 100

// groupPage is how many groups are read at a time, and directoryPage how many
// directories.
const groupPage, directoryPage = 500, 100

// Mirrored is a directory's group that is shown in an organization.
type Mirrored struct {
	*directory.Group
	DirectorySlug string
	Rule          mappings.Ref // that mirrors it
}

// mirror gathers the groups that rules mirror into an organization.
type mirror struct {
	set   *mappings.Set
	org   string            // slug
	slugs map[string]string // of directories, by id
	shown []Mirrored
}

// take takes what is mirrored of groups.
func (m *mirror) take(groups []*directory.Group) {
	for _, g := range groups {
		slug := m.slugs[g.Directory]
		if ref, ok := m.set.Mirrors(mappings.Group{Name: g.DisplayName, ExternalID: g.ExternalID, Directory: slug}, m.org); ok {
			m.shown = append(m.shown, Mirrored{g, slug, ref})
		}
	}
}

// MirroredGroups returns the groups that mappings mirror into an organization,
// by its id: of those that match the first MaxMirrored, directory by directory
// and the oldest first, and whether there are more. None where mappings are off.
func (e *Engine) MirroredGroups(tx *store.Tx, parent, org string) (shown []Mirrored, more bool, err error) {
	snap, err := e.source(tx, parent)
	if err != nil {
		return nil, false, err
	}
	o := snap.Org(org)
	if o == nil || !o.Mappings || snap.Set == nil {
		return nil, false, nil
	}
	by := snap.Set.Mirroring(o.Slug)
	if !by.Patterns && len(by.Names)+len(by.ExternalIDs) == 0 {
		return nil, false, nil
	}
	m := mirror{set: snap.Set, org: o.Slug, slugs: map[string]string{}}
	for after := ""; ; {
		ds, err := directory.List(tx, parent, after, directoryPage)
		if err != nil {
			return nil, false, err
		}
		for _, d := range ds {
			m.slugs[d.ID] = d.Slug
			if by.Patterns && len(m.shown) <= MaxMirrored {
				if err := m.scan(tx, d); err != nil {
					return nil, false, err
				}
			}
		}
		if len(ds) < directoryPage {
			break
		}
		after = ds[len(ds)-1].ID
	}
	if !by.Patterns {
		called, err := directory.GroupsCalled(tx, parent, by.Names, by.ExternalIDs)
		if err != nil {
			return nil, false, err
		}
		m.take(called)
		slices.SortFunc(m.shown, func(a, b Mirrored) int { return strings.Compare(a.Directory+a.ID, b.Directory+b.ID) })
		m.shown = slices.CompactFunc(m.shown, func(a, b Mirrored) bool { return a.ID == b.ID })
	}
	if len(m.shown) > MaxMirrored {
		return m.shown[:MaxMirrored], true, nil
	}
	return m.shown, false, nil
}

// scan takes what is mirrored of a directory's groups, until there is more than
// is shown.
func (m *mirror) scan(tx *store.Tx, d *directory.Directory) error {
	for after := ""; len(m.shown) <= MaxMirrored; {
		groups, err := directory.GroupsAfter(tx, d.Parent, d.ID, after, groupPage)
		if err != nil {
			return err
		}
		m.take(groups)
		if len(groups) < groupPage {
			return nil
		}
		after = groups[len(groups)-1].ID
	}
	return nil
}

// MirroredGroup returns one of the groups that MirroredGroups returns, by its
// id, or nil.
func (e *Engine) MirroredGroup(tx *store.Tx, parent, org, id string) (*Mirrored, error) {
	shown, _, err := e.MirroredGroups(tx, parent, org)
	for i := range shown {
		if shown[i].ID == id {
			return &shown[i], err
		}
	}
	return nil, err
}
