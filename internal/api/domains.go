package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

// TXTRecord is what a parent publishes to show that a domain is its own.
type TXTRecord struct {
	Type  string `json:"type" enum:"TXT"`
	Name  string `json:"name" example:"acme.example"`
	Value string `json:"value" example:"usher-domain-verification-4x8k2p=hT6…"`
}

// Domain is a parent's domain as answers show it.
type Domain struct {
	ID         string               `json:"id"`
	Domain     string               `json:"domain" example:"acme.example"`
	Parent     string               `json:"parent"`
	ParentID   string               `json:"parent_id"`
	State      identity.DomainState `json:"state" enum:"pending,verified,failed,degraded,lapsed,removed"`
	Reason     string               `json:"reason,omitempty" enum:"verification_period_expired,verified_by_other_parent,removed" doc:"Why it failed or was removed"`
	Strategy   string               `json:"strategy" enum:"dns,manual" doc:"How it is verified; manual: an operator vouches for it"`
	Record     *TXTRecord           `json:"record,omitempty" doc:"The TXT record to publish, and to leave there"`
	CreatedAt  time.Time            `json:"created_at"`
	VerifiedAt *time.Time           `json:"verified_at,omitempty"`
	CheckedAt  *time.Time           `json:"checked_at,omitempty" doc:"When the record was looked for last"`
	AnsweredAt *time.Time           `json:"answered_at,omitempty" doc:"When the zone's name servers last said anything about it"`
	MissingAt  *time.Time           `json:"missing_at,omitempty" doc:"Since when the record is missing"`
	LapsedAt   *time.Time           `json:"lapsed_at,omitempty"`
}

// VerifiedDomain is a domain after it was verified, or looked for.
type VerifiedDomain struct {
	Domain
	Evidence identity.Evidence `json:"evidence,omitempty" enum:"present,absent,none" doc:"What the zone's own name servers say of the record; none: nothing that can be relied on, and nothing is changed by it"`
	Why      string            `json:"why,omitempty" doc:"Why they said nothing, or what they said instead"`
	Runs     []string          `json:"runs" nullable:"false" doc:"Runs in which the binding of users waits who waited for the domain"`
}

// Removal is what removing a domain would come to.
type Removal struct {
	Domain  Domain `json:"domain"`
	People  int    `json:"people" doc:"People of the parent whose e-mail is on the domain: nobody more would be let in, linked or bound on it"`
	Members int    `json:"members" doc:"Of them, who is a member of an organization, and logs in as before"`
	Hash    string `json:"hash" doc:"Names this preview; give it to remove the domain"`
}

func (c *call) showDomain(d *tenants.Domain) (Domain, error) {
	slug, err := c.parentSlug(d.Parent)
	out := Domain{
		ID: d.ID, Domain: d.Name, Parent: slug, ParentID: d.Parent, State: d.State, Reason: d.Reason, Strategy: d.Strategy,
		CreatedAt: at(d.CreatedAt), VerifiedAt: atOrNil(d.VerifiedAt), CheckedAt: atOrNil(d.CheckedAt), AnsweredAt: atOrNil(d.AnsweredAt),
		MissingAt: atOrNil(d.MissingAt), LapsedAt: atOrNil(d.LapsedAt),
	}
	if !d.State.Remembers() {
		out.VerifiedAt = nil // it was, when the parent had it before
	}
	if d.Record != "" && d.State != identity.DomainFailed && d.State != identity.DomainRemoved {
		out.Record = &TXTRecord{Type: "TXT", Name: d.Name, Value: d.Record}
	}
	return out, err
}

// domain returns a domain, named parent/name or by id, that the key may read.
func (c *call) domain(ref string) (*tenants.Domain, error) {
	d, err := underParent(c, ref, func(tx *store.Tx, parent, name string) (*tenants.Domain, error) {
		folded, err := address.Domain(name)
		if err != nil {
			return nil, nil //nolint:nilerr,nilnil // what is no name is nobody's
		}
		return tenants.DomainNamed(tx, parent, folded)
	}, tenants.DomainByID)
	if err != nil {
		return nil, err
	}
	if d == nil || !c.who.Reads(d.Parent) {
		return nil, notFoundUnder("domain", ref)
	}
	return d, nil
}

// managedDomain returns a domain that the key may change.
func (c *call) managedDomain(ref string) (*tenants.Domain, error) {
	d, err := c.domain(ref)
	if err != nil {
		return nil, err
	}
	return d, c.manages(d.Parent)
}

type domainByID struct {
	Domain string `path:"domain" doc:"Id, or parent/name with the slash escaped"`
}

type domainByName struct {
	Parent string `path:"parent" doc:"Slug or id"`
	Domain string `path:"domain" doc:"Name"`
}

func (s *server) domains() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-domains", "/v1/domains", "List a parent's domains", func(c *call, in *list) (List[Domain], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Domain]{}, err
		}
		return paged(in.Page, "domains", func(after string, limit int) ([]*tenants.Domain, error) {
			return tenants.DomainsAfter(c.tx, p.ID, after, limit)
		}, func(d *tenants.Domain) string { return d.Name }, c.showDomain)
	})
	type create struct {
		Body struct {
			Parent string `json:"parent" doc:"Slug or id" example:"acme"`
			Domain string `json:"domain" example:"acme.example"`
			Manual bool   `json:"manual,omitempty" doc:"The operator vouches for the domain, which is not looked for in DNS then; operator keys only"`
		} `nameHint:"NewDomain"`
	}
	write(s, "add-domain", http.MethodPost, "/v1/domains", "Claim a domain: publish the TXT record that is answered. Verified by hand or by its record, it changes nobody's access by itself", http.StatusCreated,
		func(c *call, in *create) (VerifiedDomain, error) {
			return c.addDomain(in.Body.Parent, in.Body.Domain, in.Body.Manual)
		})
	read(s, "get-domain", "/v1/domains/{parent}/{domain}", "Show a domain, with the TXT record to publish", func(c *call, in *domainByName) (Domain, error) {
		return c.showDomainOf(joined(in.Parent, in.Domain))
	})
	read(s, "get-domain-by-id", "/v1/domains/{domain}", "Show a domain by its id", func(c *call, in *domainByID) (Domain, error) { return c.showDomainOf(in.Domain) })

	const refresh = "Look for a domain's TXT record now, and verify, restore or degrade it by what is found"
	work(s, operation("refresh-domain", http.MethodPost, "/v1/domains/{parent}/{domain}/refresh", refresh, http.StatusOK),
		func(ctx context.Context, in *domainByName) (VerifiedDomain, error) {
			return s.refreshDomain(ctx, joined(in.Parent, in.Domain))
		})
	work(s, operation("refresh-domain-by-id", http.MethodPost, "/v1/domains/{domain}/refresh", refresh, http.StatusOK),
		func(ctx context.Context, in *domainByID) (VerifiedDomain, error) {
			return s.refreshDomain(ctx, in.Domain)
		})

	const preview = "Say what removing a domain would come to"
	read(s, "preview-domain-removal", "/v1/domains/{parent}/{domain}/removal", preview, func(c *call, in *domainByName) (Removal, error) {
		return c.previewRemoval(joined(in.Parent, in.Domain))
	})
	read(s, "preview-domain-removal-by-id", "/v1/domains/{domain}/removal", preview, func(c *call, in *domainByID) (Removal, error) { return c.previewRemoval(in.Domain) })
	const remove = "Remove a domain whose removal was previewed: its members log in as before, nobody more is let in on it, and another parent may verify it"
	type removeByName struct {
		Parent string `path:"parent" doc:"Slug or id"`
		Domain string `path:"domain" doc:"Name"`
		Hash   string `query:"hash" maxLength:"64" doc:"The hash of the preview"`
	}
	write(s, "remove-domain", http.MethodDelete, "/v1/domains/{parent}/{domain}", remove, http.StatusOK, func(c *call, in *removeByName) (Domain, error) {
		return c.removeDomain(joined(in.Parent, in.Domain), in.Hash)
	})
	type removeByID struct {
		Domain string `path:"domain" doc:"Id, or parent/name with the slash escaped"`
		Hash   string `query:"hash" maxLength:"64" doc:"The hash of the preview"`
	}
	write(s, "remove-domain-by-id", http.MethodDelete, "/v1/domains/{domain}", remove, http.StatusOK, func(c *call, in *removeByID) (Domain, error) {
		return c.removeDomain(in.Domain, in.Hash)
	})
}

func (c *call) addDomain(parent, name string, manual bool) (VerifiedDomain, error) {
	out := VerifiedDomain{Runs: []string{}}
	p, err := c.manageParent(parent)
	if err != nil {
		return out, err
	}
	var d *tenants.Domain
	if manual {
		if err := c.operates("vouch for domains"); err != nil {
			return out, err
		}
		if d, err = domains.VerifyManually(c.tx, c.change(p.ID), c.Domains.Rules, name); err != nil {
			return out, err
		}
		if out.Runs, err = c.Tenancy.DomainVerified(c.tx, c.change(p.ID), d); err != nil {
			return out, err
		}
	} else if d, err = domains.Add(c.tx, c.change(p.ID), c.Domains.Rules, name); err != nil {
		return out, err
	}
	out.Domain, err = c.showDomain(d)
	return out, err
}

func (c *call) showDomainOf(ref string) (Domain, error) {
	d, err := c.domain(ref)
	if err != nil {
		return Domain{}, err
	}
	return c.showDomain(d)
}

// refreshDomain asks name servers while no transaction is open.
func (s *server) refreshDomain(ctx context.Context, ref string) (VerifiedDomain, error) {
	out := VerifiedDomain{Runs: []string{}}
	var d *tenants.Domain
	var change provision.Change
	var done func()
	var asked int64
	err := s.view(ctx, func(c *call) (err error) {
		if d, err = c.managedDomain(ref); err != nil {
			return err
		}
		change = c.change(d.Parent)
		if err := refreshable(d); err != nil {
			return err
		}
		asked = c.tx.Now()
		return nil
	})
	if err == nil {
		done, err = s.Domains.Refreshes.Begin(d, asked)
	}
	if err != nil {
		return out, err
	}
	defer done()
	checked, err := s.Domains.Check(ctx, change, d)
	if err != nil {
		return out, err
	}
	out.Evidence, out.Why, out.Runs = checked.Evidence, checked.Why, append(out.Runs, checked.Runs...)
	err = s.view(ctx, func(c *call) (err error) {
		out.Domain, err = c.showDomain(checked.Domain)
		return err
	})
	return out, err
}

// refreshable refuses what there is nothing to look for.
func refreshable(d *tenants.Domain) error {
	switch {
	case d.State == identity.DomainFailed || d.State == identity.DomainRemoved:
		return identity.Errorf(identity.CodeConflict, "domain_"+string(d.State), "domain %q %s (%s); add it again for a new record", d.Name, map[identity.DomainState]string{
			identity.DomainFailed: "failed", identity.DomainRemoved: "was removed",
		}[d.State], strings.ReplaceAll(d.Reason, "_", " "))
	case d.Strategy == tenants.StrategyManual:
		return identity.Errorf(identity.CodeConflict, "domain_manual", "an operator vouches for domain %q: there is no record to look for", d.Name)
	}
	return nil
}

// previewPage is how many people a preview reads at a time.
const previewPage = 500

// previewRemoval goes through the parent's people.
func (c *call) previewRemoval(ref string) (Removal, error) {
	d, err := c.managedDomain(ref)
	if err != nil {
		return Removal{}, err
	}
	out := Removal{}
	for after := ""; ; {
		accounts, err := people.Everyone(c.tx, d.Parent, after, previewPage)
		if err != nil {
			return out, err
		}
		if len(accounts) == 0 {
			break
		}
		after = accounts[len(accounts)-1]
		emails, err := people.Emails(c.tx, accounts)
		if err != nil {
			return out, err
		}
		on := map[string]bool{}
		for account, email := range emails {
			if a, err := address.Parse(email); err == nil && a.Domain == d.Name {
				on[account] = true
			}
		}
		out.People += len(on)
		rows, err := people.Memberships(c.tx, d.Parent, accounts)
		if err != nil {
			return out, err
		}
		for _, m := range rows {
			if m.Present && on[m.Account] {
				on[m.Account] = false
				out.Members++
			}
		}
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %d %d", d.ID, d.State, out.People, out.Members))
	out.Hash = hex.EncodeToString(sum[:])[:16]
	out.Domain, err = c.showDomain(d)
	return out, err
}

func (c *call) removeDomain(ref, hash string) (Domain, error) {
	d, err := c.managedDomain(ref)
	if err != nil {
		return Domain{}, err
	}
	preview, err := c.previewRemoval(d.ID)
	if err != nil {
		return Domain{}, err
	}
	switch hash {
	case preview.Hash:
	case "":
		return Domain{}, identity.Errorf(identity.CodeConflict, "preview_needed",
			"%d people of the parent are on domain %q; look at what removing it comes to, and give the hash of that preview", preview.People, d.Name)
	default:
		return Domain{}, identity.Errorf(identity.CodeConflict, "plan_changed", "removing domain %q comes to something else than what was shown under hash %s; look again", d.Name, hash)
	}
	if d, err = domains.Remove(c.tx, c.change(d.Parent), c.Domains.Rules, d.ID); err != nil {
		return Domain{}, err
	}
	return c.showDomain(d)
}
