--
-- PostgreSQL database dump
--






--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    email_fold text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);


--
-- Name: answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answers (
    parent text NOT NULL COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    request text NOT NULL COLLATE pg_catalog."C",
    sealed text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);


--
-- Name: claim_accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_accounts (
    parent text NOT NULL COLLATE pg_catalog."C",
    claim text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    choice text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    note text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    new_account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    settled_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: connections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.connections (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    issuer text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    client_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    email_trust text NOT NULL COLLATE pg_catalog."C",
    vouched bigint DEFAULT 0 NOT NULL,
    enabled bigint DEFAULT 1 NOT NULL,
    proven_at bigint,
    created_at bigint NOT NULL,
    entity_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    email_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    groups_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    subject_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    clearing text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    cleared_to text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: credentials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credentials (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    target text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    name text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    hint text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    client text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    jwks text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    assertion text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    issuer text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    audience text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    trust text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    off bigint DEFAULT 0 NOT NULL,
    last_used_at bigint DEFAULT 0 NOT NULL,
    target_rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sealed text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: dialect_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dialect_log (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    request_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    method text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    scim_type text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    detail text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    tolerated text NOT NULL COLLATE pg_catalog."C",
    body text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directories (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    dialect text NOT NULL COLLATE pg_catalog."C",
    email_from text NOT NULL COLLATE pg_catalog."C",
    shared_group_names bigint DEFAULT 0 NOT NULL,
    patch_answer text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    extensions text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    deleted_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: directory_emails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_emails (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    value_fold text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    pos bigint NOT NULL,
    type_fold text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directory_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_groups (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    display_fold text NOT NULL COLLATE pg_catalog."C",
    unique_name text COLLATE pg_catalog."C",
    external_id text COLLATE pg_catalog."C",
    doc text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL,
    described bigint DEFAULT 0 NOT NULL
);


--
-- Name: directory_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_members (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    group_id text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    type text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    display text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directory_tombstones; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_tombstones (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    external_id text COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    until bigint NOT NULL
);


--
-- Name: directory_totals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_totals (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    shard bigint NOT NULL,
    n bigint NOT NULL,
    moved bigint DEFAULT 0 NOT NULL,
    last text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
)
WITH (fillfactor='50');


--
-- Name: directory_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_users (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    user_name_fold text NOT NULL COLLATE pg_catalog."C",
    external_id text COLLATE pg_catalog."C",
    active bigint NOT NULL,
    account text COLLATE pg_catalog."C",
    unbound text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    linked_at bigint,
    doc text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    modified_at bigint NOT NULL
);


--
-- Name: dirty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dirty (
    parent text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    target text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    "position" text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    marked_at bigint NOT NULL,
    detail text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: domain_claims; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain_claims (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    deadline bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: domains; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domains (
    parent text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    strategy text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    verified_at bigint,
    record text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    pending_at bigint DEFAULT 0 NOT NULL,
    checked_at bigint DEFAULT 0 NOT NULL,
    answered_at bigint DEFAULT 0 NOT NULL,
    missing_at bigint DEFAULT 0 NOT NULL,
    lapsed_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: event_floors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_floors (
    parent text NOT NULL COLLATE pg_catalog."C",
    floor bigint NOT NULL,
    at bigint NOT NULL
);


--
-- Name: event_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_heads (
    parent text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL
);


--
-- Name: event_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_order (
    parent text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    place bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: event_sequencer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_sequencer (
    one bigint DEFAULT 1 NOT NULL,
    place bigint DEFAULT 0 NOT NULL,
    low bigint DEFAULT 0 NOT NULL,
    high bigint DEFAULT 0 NOT NULL,
    awaited text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT event_sequencer_one_check CHECK ((one = 1))
);


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    n bigint NOT NULL,
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    org text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    target text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    after text COLLATE pg_catalog."C",
    policy_version bigint DEFAULT 0 NOT NULL,
    request_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: events_n_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.events ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.events_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: guard_windows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.guard_windows (
    parent text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    counter text NOT NULL COLLATE pg_catalog."C",
    minute bigint NOT NULL,
    n bigint NOT NULL,
    held bigint DEFAULT 0 NOT NULL,
    size bigint DEFAULT 0 NOT NULL,
    "least" bigint DEFAULT 0 NOT NULL
);


--
-- Name: invitation_sends; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_sends (
    parent text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    email_fold text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    tier text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    seat_held bigint DEFAULT 0 NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    managed bigint DEFAULT 0 NOT NULL,
    guest bigint DEFAULT 0 NOT NULL,
    inviter text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: ldap_sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_sources (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    settings text NOT NULL COLLATE pg_catalog."C",
    sealed text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    schedule text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    verify_schedule text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    rev text NOT NULL COLLATE pg_catalog."C",
    changed_at bigint NOT NULL
);


--
-- Name: leases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leases (
    name text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    epoch bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: memberships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.memberships (
    parent text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    primary_owner bigint DEFAULT 0 NOT NULL,
    grant_kind text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    grant_by text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    grant_at bigint DEFAULT 0 NOT NULL,
    base_role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    base_seat text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    base_source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    login_result text COLLATE pg_catalog."C",
    present bigint DEFAULT 0 NOT NULL,
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    seat_tier text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    seat_state text DEFAULT 'none'::text NOT NULL COLLATE pg_catalog."C",
    seat_accepts text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    wait_seq bigint,
    holds text COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    rules text COLLATE pg_catalog."C",
    since bigint DEFAULT 0 NOT NULL
);


--
-- Name: merge_proposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_proposals (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    tenant text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    members bigint NOT NULL,
    host text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    joining text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL,
    record text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    undone_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: organizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organizations (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    mode text NOT NULL COLLATE pg_catalog."C",
    mappings bigint DEFAULT 0 NOT NULL,
    default_seat text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sso_required bigint DEFAULT 0 NOT NULL,
    managed bigint DEFAULT 0 NOT NULL,
    epoch bigint DEFAULT 1 NOT NULL,
    wait_seq bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    guests bigint,
    guest_administrators bigint DEFAULT 0 NOT NULL
);


--
-- Name: parent_administrators; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parent_administrators (
    parent text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    granted_at bigint NOT NULL
);


--
-- Name: parents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parents (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    rev text NOT NULL COLLATE pg_catalog."C",
    policy_version bigint DEFAULT 0 NOT NULL,
    restrict_org_creation bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    hidden bigint DEFAULT 0 NOT NULL
);


--
-- Name: persons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.persons (
    parent text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    gate text NOT NULL COLLATE pg_catalog."C",
    gate_cause text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    owner_directory text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    guest bigint DEFAULT 0 NOT NULL,
    access_rev bigint DEFAULT 1 NOT NULL,
    evidence_at bigint DEFAULT 0 NOT NULL,
    last_login_at bigint,
    created_at bigint NOT NULL
);


--
-- Name: policy_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_versions (
    parent text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    file text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);


--
-- Name: runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.runs (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    open_scope text COLLATE pg_catalog."C",
    detail text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    request_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    policy_version bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    decided_kind text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    decided_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    decided_at bigint DEFAULT 0 NOT NULL,
    held bigint DEFAULT 0 NOT NULL,
    applied bigint DEFAULT 0 NOT NULL
);


--
-- Name: schedule_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schedule_runs (
    parent text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    scheduled bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    holder text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    started bigint NOT NULL,
    ended bigint DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    counts text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: schedules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schedules (
    parent text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    schedule text NOT NULL COLLATE pg_catalog."C",
    settled bigint NOT NULL,
    succeeded bigint DEFAULT 0 NOT NULL
);


--
-- Name: seat_tiers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seat_tiers (
    parent text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    tier text NOT NULL COLLATE pg_catalog."C",
    seat_limit bigint,
    used bigint DEFAULT 0 NOT NULL
);


--
-- Name: sso_suspensions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sso_suspensions (
    parent text NOT NULL COLLATE pg_catalog."C",
    until bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    suspended_at bigint NOT NULL,
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: subjects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subjects (
    parent text NOT NULL COLLATE pg_catalog."C",
    connection text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('01a2157c-bc67-7547-964f-3143e396961e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795656825957720);
INSERT INTO public.accounts VALUES ('01a2157c-bc69-7aba-a362-2f78535f7bea', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795656825961164);
INSERT INTO public.accounts VALUES ('01a2157c-bc6b-7403-a2fc-a1f22740dc85', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795656825962619);
INSERT INTO public.accounts VALUES ('01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795656825964074);
INSERT INTO public.accounts VALUES ('01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795656825965459);
INSERT INTO public.accounts VALUES ('01a2157c-bc70-74cf-91b4-df14f31aa104', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795656825967667);
INSERT INTO public.accounts VALUES ('01a2157c-bc71-7a5a-a284-4d82eb13d1c4', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795656825969152);
INSERT INTO public.accounts VALUES ('01a2157c-bc72-7c54-ba67-b86feef2712b', 'left@acme.example', 'left@acme.example', 'acme.example', 1795656825970556);
INSERT INTO public.accounts VALUES ('01a2157c-bc76-7d15-99c6-e2dd70ad0243', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795656825974568);
INSERT INTO public.accounts VALUES ('01a2157c-bc77-7e1b-805d-4f31c71ae775', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795656825975716);
INSERT INTO public.accounts VALUES ('01a2157c-bc9a-7845-9c5b-df16619d8d53', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795656826010167);
INSERT INTO public.accounts VALUES ('01a2157c-bccc-7344-9e88-b9fef8a2a78a', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795656826059540);
INSERT INTO public.accounts VALUES ('01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795656826105346);
INSERT INTO public.accounts VALUES ('01a2157c-bd08-7d65-a5f6-b2088f023622', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795656826120620);
INSERT INTO public.accounts VALUES ('01a2157c-bd18-7bdd-b629-94175178df83', 'other@initech.example', 'other@initech.example', 'initech.example', 1795656826136553);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '12f092665639385a93b824d687c4b3f2ff5c3ee513558716ff0b191b3d98bcbd', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'AcYBL7MP4nbMIq0Nm7mkmX3GsGeuWw3/rTobFez47C8Y+WSZ4b5YY6if1Od1BLu8wC4a/PWkTDcFYtgDuZamZFWsqcQLmPmzz2hv46ajEOsUYZROVGjb1dEMIHR/jDGbYdbgzqSnvW1bGn7nPRv1TggV0u3Spej7yiOfSSe+aK6BWX1gCr9gk0jNgMa9mBKCXelX/mhruyNM1jfe2aEQwdsGvMUB1X9yGKwWMa0/KzGtkC+25osKU1RBI4Td466QR49Ek1JmDE8J4jfWYnDnt3cZOg0dVP3ik/erGrszzNXKIS6v2nkz7Q7sqOtc+e7WQlrGAmSv107gIcGPmbs6HQQ/IlZIKciZBc1nbSiXPSILOnRKKkcqsaazrE4LkCt50stAzzM0blHFAppGVj1Ggv6cruCnqBLemwbOE2yOnDjihMyn/w==', 1795656826037768);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'ebf3b2593854742566e08cde73736bd2ed83ffa5355283c6526bfae203704915', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'q+3pax32NMd0mpUVVo+AdfNGS51newCKbS+W6F1BFnHnkyRxo/sR1qjb+FZa2j/1xr5hoq2ucEyoYT9U5DTmtBaC+JK2fdEPOAI5c6R9MFMNFd3nSBxuNp75H3WeEVNQ/gYiFIHZ97gz4PXmCFD6fSoVNO+Vm7PzbLlWOXl4pEtu1FnJEziw1Ek9G+3+W/yPv8Ud77SlTtiLNDwnm2mG8Y7fQzYz5BiRFmDdrmgrqScCXcJ9biCd9mW/voGHEdgKGQ==', 1795656826120620);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'd6b316fc6e7a0b2939a27ae7371ca1f7e8d6957883cec6f0bdfc44ce260d0e09', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'w5cENkgDzM5bui8XX/dfs7E+pyU8JBaM7qyjiaJjFp01NUJaqnRJ0yA129XL4AL6WT34CdtBFq8/BEEfKlRh29df7+HtA7/8C7fttkqeaaUyZszbCsQEogdaUHax4i7QvA1n8OUqOEXTACxV4MRWF9f/6OMmfr8hjZVbvaTTpKRBaCBB3wKvbXazrBd3zdp8x0hqOEqgCeuZrGKNjT45feF8P7S1m61hc2gdClHFnhSEVoBeiESfU7iFKn73', 1795656826136553);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '057de85cb2f2dbdc1aa1646af76e776b29eab1266a5e5e4da54d185eb12cbd19', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'gwOL3kGmYarBfPLJYwQO8RftIDXNaIRfriZR2jxJQKrsFXF+vhY8ctvGHhzPjxvPgoNHGWWSvuu43tFjaD2O2TdUOApnPT70MfN8GG5Vgcn+xhBgL3cgIbr/jS3KYFTwowlBojrgkKrFo9bp9CJkWDhzQB4mN4Z84fRiS85p4z/hfnImhfbD1Yfk3xZXopSN2FUG6yt+jOoBSSdhKbmDaOmTk/55U/XI0Ny22Ps5iU9AnMYmbQHORqGnixBIfgRpLK7FCeWeeKuvukikCYc4mWVI+Q==', 1795656826150724);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'b79618fb21588e9453de883f92b93f08f8cacdd52e483a2e709eb022fdd97484', '51db93f1fc1f20f6e34dc6aebb62f5ab61fc19b6ddd20848bdde9e8449dde87e', '/TDWQ6OnMP4iUMJXYLdMjx/1ROoCe+syocwcV5xMyr9saZdPxvcsW27venkNnnliaWkw8Swd1UBWT+v2VtVOBSwms8HGLaTWKabNTCdAZjvMXMSZ0bkSxfWuCBC7yLm/kfDz17sSf6GI2OPRwzPuoFk9ePUCetv0j9jwz51bqFivZd0uLJVm1Ozceimlh2bmBL85QDsHNETtqNwkGDA8ZUbIj5MZ1Iwg9yIZHTvff81dPhsD8N10UDd0vxLXbmmVpk/ENQ7IagoaCpP+z5qDWNUDN0ziIzSa707C9eDqiLh9L4CI1kfGxhP06/yIN281aIpw0ftOenIfaEgWRbZRt2Cp4SP7p7kV8DaGiVgHgmwvEKE13bNCFH9oj6gbqUhH/EaktcBJqV4Zx/2pfEPF9BmhYM2AauWZoFkbFXkpxkE4u1/bJYbj4tfb6dihUkZqibGF0czradXpSsjHGJ291MlnQxQSkqYiC+uI1715jKDdlcC9wBhNxD416SNgvwJ1hDDL6yvlhuzWM07iM0RR3JD0vYUYf01sTsnypqk+kKlIg6gg1GeOR9uE11OlpXXF+2LgPdUOZmUXbkhrL5yGimlojYICCeLIPPYcFrH+kOdV5tF6B2P8n/4CDZW8B/wx1lmiVxvQqPPG2st2mAnylYCiLXt3ZwPO+pt05wcAi85sKW/Yb9vCQrQlbaU4dwu1Sm6Q9o3h6s80bnDHxdRfgiEfsfrSaIkQBWy1PHy9besOl/vlDPw/', 1795656826173985);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'f6c707aa8f2c88df92eae5e6ff4ade9dccee967da609ad314e12cbd71bc2f0ac', 'a93217d613b6b1c1fcf382e4b031049670fa65a0e4500a8f0ad64f4dd8264abb', 'I4xjXv5fyeivBNjIrFv1SUpBDwXOqq5bHQIl6mlzrbaEFNcG5Pvzgmsqzn3zaMbzvbm1GYY5Al/RwYRSqnRxP3p/i3XkE5hUC+FH8F9zi/9g/vacYtYrsiCoWxEG19vRFM73/Df8vJqLkeNFL69/622hcob8SMKxfq+Cx9o7AmNgwQmrcIyEDvx4Ig4lp/HVw6Pll2roklWQebn3I/iWrFjLDQNRmpx1NDWr/r/I1pTKPBWN6DBRtcD7D1FSuF6p53gIxEi12A4o9/rykrAmZ4cATv0qMrYC/3vqNOiQndSchJ9FikvrMQKs7BLDg8aebH94Ivs7j0mh85rA/pZtZYfzZzJA6lgUqRfTAsWJUm5oTrRrQhj0htbx8GgTvbAVJQs+LsvXACOXkgybcJWLp8v09bCc7kGIWbtIHh/wsBchJWKnTRjP4Dy242ODVUtdRe2wAaa3VrL6OjAKxriJhC7zAV5vKRIDhwmyliWS/NZbOGN46wJ96y9tG/7cK1QFJ/6E7ahQQbuN+muYPARrE4JS0WUFYxAl99YNAaBqBQNBfuwXKTSpSqfpsvLQ6KPc88zoMpY5gsNbWys718B3OUCkmuzyOZa7FhzF/U9P7b9fTteQ+XAH7a5cBuXeZL6OHdJLB+6PBjJ3sNQMRDBpqFIeQywXMN/CgwpQECPDUS2SEpEIshzamD3WKnaXOX3TglbxqCYZtz+KWKzTci/1JcXCMSsG7ikU2H2J/uGZXLuY7hy8JkNuBxunqTqDbi4plc1kqMlaudNEKdNqqhZVAqaF64LL09kOYuGhFZ67Ky3mIU5tskQANb5eQwkGZbL19WJG0Q==', 1795656826201941);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '59f49c291624c8a4f1a4d7c8066091944532683205eb6d0d45af86923e732716', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'i4DOk/xAsFCcB/uJEoQsc4wLD90HdZJU7BiQ7T7k21CtbMs506GCZ7RZyV44NOueexV9VqxZ0f6KXMH075UZvBFR5Z1r0MQI/oK74yceqR0pKp9m73VQp6wX+Y637ClkNk1Sgy1TN962to6ZYMArhFxUlITVyQk6cER7EMymY0jdVepSvJujRpAB2Hr/lIvvEHx3iFMEITc59hXXeyod9o91+pGrNkOz4El3Eb3xkuL3ajAJaAeFRUH7ezcEjTWrLZsEMt0PIZ4iULKNLokWWc1SYA==', 1795656826220035);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '5f1c8cc02d9b7bfd49ac1b72c6b406fa4939dd7b638e6279b579f31b47dead5a', '51db93f1fc1f20f6e34dc6aebb62f5ab61fc19b6ddd20848bdde9e8449dde87e', 'BBstqfTU/irCKDfhZp43RhFMNKP+ZwHZDnlAt2puQvIFp+6Tk4J0jhW5EeN2SoePmKvh+2cDe+dgwp+i9tkoh8AqRy8vKIhvw+irzjBpF7uCkUAhQhLyOpSmziJa5S3iMmyklfgC1lB/wc9VaZl6gC1FkN7qVtnPDB3L9jCtGEPuh80F7oAeKdIDqcakRHiTJrobEd/ocKdRHNshwgTgktm22naWd+9Y3/sUbLkMKsj3lFuBLJQVdIGPSwMdvjojYXmEIc7gyavA4p+vsvN7ro4o20SpAXnjfX48Ir/oQycbCNFWpsRbeetywvTZLsXL1le6bjeXlch1MF8TdHjQoXKMA89rfz9l5CL/JwUYmO3hiY7wJ8wbBV253rzrJmCW5rOb85dSkwFl+XFA42kCsTq6BsA7s055T07XxwNbqxuckiZ+9yP9goPGzPxbAG2BrIbgsRSCjAVOKvFn5YUoBrjX4LZi9bRgc71ctwZhnMwDDSmb7mGhBLd7l0YlJolD0Lx/vLjULQAmSVFnQlg1FRn9JsSN5aYmKxDZ/Kfd0NQDHrVQl9uyvdr20pYZUO9NB8sV7zaJzu2Tl+pJKE7kgQWqNyTnnN8MeB0HoV+XPXUuId8AzTVz6BLX/W+uwq+EJBlplzY2mfhPocef+NyUxh50FoTo/5yREV+ZitW8gUwcyPxUrR0BDPjbH2iLxhDS53i6nS0QFeGzr/+oRPPln9xj3zBWoNhO1/YOACOzau4qlB9vyPb3', 1795656826242241);
INSERT INTO public.answers VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'dbf39dc59327b0954870add2298f83b71a10ea0b39364b6f2d2df095b40bf9c2', '27cdf3bd26e5769945954c0e14ad58bc61e86b717ce386e764e931494ed33eb1', 'unI6UOVpgZbu6TpUmiJlyeFruRhwJPN2THACqyft7G5/y9K8vuKBexRlAL6IxAf/dNz1VliZHsacWIyBylo9HdmJRS06NpxYSstInNe6dIrkTNoF03YrpNrqlbhhZI0W8gpi3/cQAoyWIr7qa/gp3dXUlAuTJ/MXkHxYg9W1yBwt13Gydlo/KumNjlKBTW07r2Frj4+X6vsC7fjffLnfGlZfUeVQNpjn/CWoEotEoYFA8fyRSHOtjLhJyVQe4a7CZ7AudaSZ/ghL1qXZHeqROGOYNFb4uC18bOZHVt80bO5KGB70jO5ET3LFE6VZZVmtRhJYu+wdd5+vuQ2gnRkHLeseJA==', 1795656826258755);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-74fb-a6d2-3aea52411660', '01a2157c-bd08-7d65-a5f6-b2088f023622', '', 'cancelled', '', '', 1795656826201941);
INSERT INTO public.claim_accounts VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-74fb-a6d2-3aea52411660', '01a2157c-bd18-7bdd-b629-94175178df83', '', 'cancelled', '', '', 1795656826201941);
INSERT INTO public.claim_accounts VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-703d-9e3b-d81679f80900', '01a2157c-bd18-7bdd-b629-94175178df83', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-703d-9e3b-d81679f80900', '01a2157c-bd08-7d65-a5f6-b2088f023622', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc92-7336-8184-704d91f9b86e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795656826006680, 1795656826002026, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcec-7bc2-b600-36a3ee7db350', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795656826092655, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf1-7591-9dd3-b510206d2273', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795656826105346, 1795656826097240, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a2157c-bc9b-7e0c-af4b-afded55c0319', 'read-only', '', '', '40376a1faebc9b73e81868de8138bf217ebc6981df54389a7c24bedf2f2e313c', 'usher_PunXsv', 1795656826011847, NULL, 1795656826012681, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcbb-767d-a406-1e6b92142e38', 'oauth-client', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', 'a6be41220a94750b256b9303d166db1b060f600f027bb7fe40fe77719058ae22', 'usher_TeIrDQ', 1795656826043152, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcbd-7128-9a7e-c4c4ea3ea1f8', 'access-token', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '6ddc600f24b8590780288a61bef2d899c265aa6bcd2d6c68f12b035ee48309d8', 'usher__hqgDA', 1795656826044521, 1795660426044521, NULL, '01a2157c-bcbb-767d-a406-1e6b92142e38', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc64-7a03-ae8b-9ca123a466ad', 'directory', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', '', 'cb9f70be921cfcf0c542ec763ab32fecc6708f84f5e38cef38b9ff70ef614dd0', 'usher_Pc0-1T', 1795656825956327, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a2157c-bceb-73b4-91eb-06d41479d0a5', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcbe-73ce-9dba-8de46111aba9', 'jwt-issuer', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', '', 'fd79ada5d70a5399a8f5797a4f177ba3464f977b0141a68e18869a75005b119b', '', 1795656826045995, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33111/scim/01a2157c-bc63-77aa-bce3-194ad54f6e5d', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a2157c-bceb-73b4-91eb-06d41479d0a5', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc94-7312-a0a0-bcf78a268750', 'login-hook', '01a2157c-bc92-7336-8184-704d91f9b86e', '', '1416a39523d9740a09790e9a35f2a30a2ef58e6a0263a2e560ddb7f8615a1a54', 'usher_EjfTg8', 1795656826003874, NULL, NULL, '', '', '', '', '', '', 0, 1795656826266643, '', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf2-7dc2-aaa0-5ff081bad7e3', 'login-hook', '01a2157c-bcf1-7591-9dd3-b510206d2273', '', '406a6ff0b10b912396d1cabc19da357d31b924edffe7d0f8a4b76336dd4d9f1f', 'usher_3RXMcm', 1795656826098642, NULL, NULL, '', '', '', '', '', '', 0, 1795656826266643, '', '');
INSERT INTO public.credentials VALUES ('', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 'operator', '', 'first operator key', '265ba8aa7a5783b0eec7a80d9381cda380006f8cba5260051075a6bf18718adf', 'usher_HD4eJ8', 1795656825869862, NULL, NULL, '', '', '', '', '', '', 0, 1795656826368744, '', '');
INSERT INTO public.credentials VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc62-74f0-8599-3ecbd7ddabdd', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', 'cb91d33bbe3264ccf6872c87b80c6fec058af3bc4d02b0b283a31e7a83370796', 'usher_RHvu0w', 1795656825953675, NULL, NULL, '', '', '', '', '', '', 0, 1795656826368744, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bca3-71ae-9553-dc19a6c4100a', 1795656826019110, '0baf2265273a7a0ec3a7ae47b6f42e36', 'GET', '/Users/01a2157c-bc75-7c6e-91e4-9a8baa3256f5', 404, '', 'there is no user "01a2157c-bc75-7c6e-91e4-9a8baa3256f5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bca3-7bc0-abff-215104a46bbd', 1795656826019770, '209b5ac51ec3a23b91a64af4b184443c', 'GET', '/Users/01a2157c-bc76-7d1c-b3e0-4fca038457ee', 404, '', 'there is no user "01a2157c-bc76-7d1c-b3e0-4fca038457ee" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bdf9-7a5a-85ed-c2417d5e72cd', 1795656826361679, '319bcda47463787b46c118e1272bd274', 'GET', '/Users/01a2157c-bc75-7c6e-91e4-9a8baa3256f5', 404, '', 'there is no user "01a2157c-bc75-7c6e-91e4-9a8baa3256f5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bdfa-79d4-a581-d99611d2064e', 1795656826362644, '2b371124069d00309c94ac92a4ef7dd4', 'GET', '/Users/01a2157c-bc76-7d1c-b3e0-4fca038457ee', 404, '', 'there is no user "01a2157c-bc76-7d1c-b3e0-4fca038457ee" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'okta', 'scim', 'okta', 'userName', 0, '', 1795656825952353, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcce-71be-a34c-a3defd875635', '01a2157c-bcce-71be-a34c-a3defd875635', 'scim', 'generic', 'userName', 0, '', 1795656826061952, '', '', '', 1795656826064991);
INSERT INTO public.directories VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', 'entra', 'scim', 'entra', 'userName', 0, '', 1795656825955384, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a2157c-bceb-73b4-91eb-06d41479d0a5', 0);
INSERT INTO public.directories VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd97-7bae-a2ea-2738e1b4850c', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795656826263530, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'ada@acme.example', '01a2157c-bc67-7554-862a-f50d0fd5d41c', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'ada@home.example', '01a2157c-bc67-7554-862a-f50d0fd5d41c', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc78-7976-ac01-6d65cbdbb548', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795656825976603, 1795656825988268, 0);
INSERT INTO public.directory_groups VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc88-7c22-8620-62fd6e1cd82e', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795656825992783, 1795656825992783, 1);
INSERT INTO public.directory_groups VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795656825980044, 1795656825995699, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc78-7976-ac01-6d65cbdbb548', '01a2157c-bc67-7554-862a-f50d0fd5d41c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc71-7a64-bb3d-0fd924bc11a4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc67-7554-862a-f50d0fd5d41c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc6e-7439-904a-79f8daeca32e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc69-7ad6-913c-b3dbd6a0d026', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc72-7c5c-b34d-c0de081ce40e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc70-74da-9b75-20c9f532788e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc74-7c94-839b-83fdbf9c0291', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc77-7e22-9f90-bd5714bfa43f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc6c-79d7-a16d-822704b962d2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc78-7976-ac01-6d65cbdbb548', '01a2157c-bc69-7ad6-913c-b3dbd6a0d026', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc78-7976-ac01-6d65cbdbb548', '01a2157c-bc6b-740b-8843-41043910f77e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', '01a2157c-bc6b-740b-8843-41043910f77e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc88-7c22-8620-62fd6e1cd82e', '01a2157c-bc6c-79d7-a16d-822704b962d2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc88-7c22-8620-62fd6e1cd82e', '01a2157c-bc78-7976-ac01-6d65cbdbb548', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d1c-b3e0-4fca038457ee', 'NULL', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', 1798248825995699);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 13, 1, 0, '01a2157c-bc67-7554-862a-f50d0fd5d41c');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 15, 1, 0, '01a2157c-bc69-7ad6-913c-b3dbd6a0d026');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 6, 1, 0, '01a2157c-bc6c-79d7-a16d-822704b962d2');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 4, 1, 0, '01a2157c-bc71-7a64-bb3d-0fd924bc11a4');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 2, 3, 0, '01a2157c-bc72-7c5c-b34d-c0de081ce40e');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'Group', 12, 1, 0, '01a2157c-bc78-7976-ac01-6d65cbdbb548');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'Group', 15, 1, 0, '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'Group', 4, 1, 0, '01a2157c-bc88-7c22-8620-62fd6e1cd82e');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 3, 0, 1, '01a2157c-bc75-7c6e-91e4-9a8baa3256f5');
INSERT INTO public.directory_totals VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 'User', 11, 3, 1, '01a2157c-bc77-7e22-9f90-bd5714bfa43f');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc67-7554-862a-f50d0fd5d41c', 'ada@acme.example', '00u-ada', 1, '01a2157c-bc67-7547-964f-3143e396961e', '', 1795656825957720, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795656825957720, 1795656825957720);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc69-7ad6-913c-b3dbd6a0d026', 'bob@acme.example', NULL, 1, '01a2157c-bc69-7aba-a362-2f78535f7bea', '', 1795656825961164, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795656825961164, 1795656825961164);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6b-740b-8843-41043910f77e', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2157c-bc6b-7403-a2fc-a1f22740dc85', '', 1795656825962619, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795656825962619, 1795656825962619);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6c-79d7-a16d-822704b962d2', 'zoe@acme.example', 'ZOË', 1, '01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', '', 1795656825964074, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795656825964074, 1795656825964074);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6e-7439-904a-79f8daeca32e', 'astro@acme.example', '🚀', 1, '01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', '', 1795656825965459, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795656825965459, 1795656825965459);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc70-74da-9b75-20c9f532788e', 'lines@acme.example', ' 007 ', 1, '01a2157c-bc70-74cf-91b4-df14f31aa104', '', 1795656825967667, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795656825967667, 1795656825967667);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc71-7a64-bb3d-0fd924bc11a4', 'max@acme.example', '00u-max', 1, '01a2157c-bc71-7a5a-a284-4d82eb13d1c4', '', 1795656825969152, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795656825969152, 1795656825969152);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc72-7c5c-b34d-c0de081ce40e', 'left@acme.example', '00u-left', 0, '01a2157c-bc72-7c54-ba67-b86feef2712b', '', 1795656825970556, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795656825970556, 1795656825970556);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc74-7c94-839b-83fdbf9c0291', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795656825972513, 1795656825972513);
INSERT INTO public.directory_users VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e22-9f90-bd5714bfa43f', 'staff@acme.example', '00u-staff', 0, '01a2157c-bc77-7e1b-805d-4f31c71ae775', '', 1795656825975716, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795656825975716, 1795656825999301);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-74fb-a6d2-3aea52411660', 'initech.example', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 'cancelled', 'by_hand', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656826173985, 1798248826173985, 1795656826201941);
INSERT INTO public.domain_claims VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-703d-9e3b-d81679f80900', 'initech.example', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 'open', '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656826242241, 1798248826242241, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 'acme.example', '01a2157c-bc47-7711-9202-6bf59e96a63e', 'verified', 'manual', 1795656825925404, 1795656825925404, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 'initech.example', '01a2157c-bc4e-7146-8fdf-de951c9b758e', 'verified', 'manual', 1795656825932913, 1795656825932913, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 3);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 84);
INSERT INTO public.event_heads VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 6);
INSERT INTO public.event_heads VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 37);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a2157c-bcd9-7c1d-8088-33a2f7360645', 6, 110, 110);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 37, 135, 135);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 135, 135, 135, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a2157c-bc0f-7018-9b9f-3b382d720e32', 1795656825869862, 'token.created', 'operator', 'operator_key_file', '', '', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc43-71ac-a979-981213c469d6', 1795656825922322, 'parent.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc42-7a4b-aa67-9d19284b616f', NULL, NULL, 0, 'ff82e0abf50327c580f02a5566253100');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc47-7cf8-a908-a5c9910c9423', 1795656825925404, 'domain.verified', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc47-7711-9202-6bf59e96a63e', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'e2f571549a51674086aceeba1e18e02f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc4b-7a25-a2da-4a572dcb09a3', 1795656825931066, 'parent.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', NULL, NULL, 0, 'f2e457ca02aed806673253241b8bc564');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc4e-7546-aaa7-47f9743571c6', 1795656825932913, 'domain.verified', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc4e-7146-8fdf-de951c9b758e', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '545b3c88479ccfb1b1b1d28f5fd15989');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-79e7-8612-c05f4bf90a19', 1795656825936405, 'organization.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8abf742ffe9adfea54675e4a6bac294f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-7e9f-a1bd-141818032ecb', 1795656825936405, 'organization.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8abf742ffe9adfea54675e4a6bac294f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc53-7b19-b2d2-d8a5769eb9bf', 1795656825936405, 'policy.applied', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '8abf742ffe9adfea54675e4a6bac294f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc55-7dc6-aaa7-654d87ee8efe', 1795656825936405, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-7627-8ea1-5a9531652101', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '8abf742ffe9adfea54675e4a6bac294f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc56-7851-a71a-534a2f655b20', 1795656825936405, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '8abf742ffe9adfea54675e4a6bac294f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc5a-723e-a9a7-077b4ea2716a', 1795656825945257, 'policy.applied', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '3d0e04098223ff23f2878ed850d3c69a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc5e-76df-977a-6a5fc67e3a5f', 1795656825948212, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5d1c27aefea8444c337467bee76e7702');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc60-7c20-829a-e611e8ec3ee7', 1795656825952353, 'directory.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', NULL, NULL, 0, 'dfc8b0a12e990d180228b41757f46eed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc62-785a-8c7e-6ba0d153ae27', 1795656825953675, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc62-74f0-8599-3ecbd7ddabdd', NULL, '{"scope":"directory","target":"01a2157c-bc60-7887-9cda-603ac5e40dbf"}', 0, '2f5629916f9f3edf0717f199e1b345da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc63-78ea-a47e-8c8d24c362fe', 1795656825955384, 'directory.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', NULL, NULL, 0, '5377aa1e30166b88e7152e770d55f7c7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bc64-7c67-80c4-be96e33fa50d', 1795656825956327, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc64-7a03-ae8b-9ca123a466ad', NULL, '{"scope":"directory","target":"01a2157c-bc63-77aa-bce3-194ad54f6e5d"}', 0, '93e6dc485a038e80710fac55f814016a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-756b-b897-aade6ac1485e', 1795656825957720, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc67-7554-862a-f50d0fd5d41c', NULL, NULL, 2, '71ddfbb9429b64c3d143924f93e629a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-756e-b9ef-14522281cd7a', 1795656825957720, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc67-7547-964f-3143e396961e', '', '01a2157c-bc67-7554-862a-f50d0fd5d41c', NULL, NULL, 2, '71ddfbb9429b64c3d143924f93e629a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc69-7ae3-969b-986c8fbab27a', 1795656825961164, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc69-7ad6-913c-b3dbd6a0d026', NULL, NULL, 2, '1f7c527a6224ae9c47c9499e2135d47c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc69-7ae7-bf1c-381ec7993e25', 1795656825961164, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc69-7aba-a362-2f78535f7bea', '', '01a2157c-bc69-7ad6-913c-b3dbd6a0d026', NULL, NULL, 2, '1f7c527a6224ae9c47c9499e2135d47c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6b-7416-bf9a-f58091059c15', 1795656825962619, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc6b-740b-8843-41043910f77e', NULL, NULL, 2, '3265459ae0bb2b9d77a1af9c7a9dd66f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6b-7418-927c-5d767ddb5ebc', 1795656825962619, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6b-7403-a2fc-a1f22740dc85', '', '01a2157c-bc6b-740b-8843-41043910f77e', NULL, NULL, 2, '3265459ae0bb2b9d77a1af9c7a9dd66f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6c-79e3-a755-bd260b745fa6', 1795656825964074, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc6c-79d7-a16d-822704b962d2', NULL, NULL, 2, 'd536668cca4bb7fc5ed72b7a7a697b3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6c-79e7-bd78-87c7550a959c', 1795656825964074, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', '', '01a2157c-bc6c-79d7-a16d-822704b962d2', NULL, NULL, 2, 'd536668cca4bb7fc5ed72b7a7a697b3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6e-7443-8f0d-5cb1a10de4a8', 1795656825965459, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc6e-7439-904a-79f8daeca32e', NULL, NULL, 2, '04703b8b643e87c5bf85f04f05e669f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6e-7447-b9ff-1f257607de51', 1795656825965459, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', '', '01a2157c-bc6e-7439-904a-79f8daeca32e', NULL, NULL, 2, '04703b8b643e87c5bf85f04f05e669f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc70-74e5-952a-46b8a7796df6', 1795656825967667, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc70-74da-9b75-20c9f532788e', NULL, NULL, 2, '779778a9703d47b8683ad61a8d7b1d98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc70-74e8-84cd-0897d346c4e8', 1795656825967667, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc70-74cf-91b4-df14f31aa104', '', '01a2157c-bc70-74da-9b75-20c9f532788e', NULL, NULL, 2, '779778a9703d47b8683ad61a8d7b1d98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc71-7a71-911f-730e361a2654', 1795656825969152, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc71-7a64-bb3d-0fd924bc11a4', NULL, NULL, 2, '9c723b67044a682903c12899021816bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc71-7a73-9021-140d8b41c322', 1795656825969152, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc71-7a5a-a284-4d82eb13d1c4', '', '01a2157c-bc71-7a64-bb3d-0fd924bc11a4', NULL, NULL, 2, '9c723b67044a682903c12899021816bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc72-7c77-8135-13923a9439ff', 1795656825970556, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc72-7c5c-b34d-c0de081ce40e', NULL, NULL, 2, '16ecf4c8e56b1965c4b550486822b186');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc72-7c79-b3ee-30a125c69dcb', 1795656825970556, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc72-7c54-ba67-b86feef2712b', '', '01a2157c-bc72-7c5c-b34d-c0de081ce40e', NULL, NULL, 2, '16ecf4c8e56b1965c4b550486822b186');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc72-7c9b-ae9e-2fe70083188e', 1795656825970556, 'gate.closed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc72-7c54-ba67-b86feef2712b', '', '', NULL, '{"cause":"directory_inactive"}', 2, '16ecf4c8e56b1965c4b550486822b186');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc72-7c9e-960f-bfdba5a9a4cc', 1795656825970556, 'session.revoked', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc72-7c54-ba67-b86feef2712b', '', '', NULL, NULL, 2, '16ecf4c8e56b1965c4b550486822b186');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc74-7cb1-a66f-ea98c8a2de3e', 1795656825972513, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc74-7c94-839b-83fdbf9c0291', NULL, NULL, 2, '205cb6590aa9fb333e3d255a88261434');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc74-7cb4-a460-d14a7f0bf554', 1795656825972513, 'directory_user.unbound', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc74-7c94-839b-83fdbf9c0291', NULL, '{"reason":"no_email"}', 2, '205cb6590aa9fb333e3d255a88261434');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc75-7cfb-9f6b-807345787fca', 1795656825973471, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc75-7c6e-91e4-9a8baa3256f5', NULL, NULL, 2, '7e477ea826f9da617e495a87ef66d941');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc75-7cfe-8dda-0e1088fa06f9', 1795656825973471, 'directory_user.unbound', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc75-7c6e-91e4-9a8baa3256f5', NULL, '{"reason":"foreign_domain"}', 2, '7e477ea826f9da617e495a87ef66d941');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc76-7d27-a19c-7e599f97d17e', 1795656825974568, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc76-7d1c-b3e0-4fca038457ee', NULL, NULL, 2, 'd51f9d675b788845fab765b3550ac1fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc76-7d93-bfac-c156f0d20cf8', 1795656825974568, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', '', '01a2157c-bc76-7d1c-b3e0-4fca038457ee', NULL, NULL, 2, 'd51f9d675b788845fab765b3550ac1fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc77-7e2c-a279-ad52a4becc33', 1795656825975716, 'directory_user.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc77-7e22-9f90-bd5714bfa43f', NULL, NULL, 2, '73aeb4744d1d04c7adbb143978463e4b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc77-7e2e-a86c-f759f017ae86', 1795656825975716, 'account.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e1b-805d-4f31c71ae775', '', '01a2157c-bc77-7e22-9f90-bd5714bfa43f', NULL, NULL, 2, '73aeb4744d1d04c7adbb143978463e4b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc79-7c6a-9f76-eb415aa0010c', 1795656825976603, 'directory_group.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc78-7976-ac01-6d65cbdbb548', NULL, '{"members":1}', 0, 'e20d7fcb0f58764182234408000f2c55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc7c-7ce7-a7c1-864e217f37be', 1795656825980044, 'directory_group.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', NULL, '{"members":11}', 0, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc7e-7c87-b45f-689636906291', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc67-7547-964f-3143e396961e', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc7f-756e-ba52-478e61dfed80', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc69-7aba-a362-2f78535f7bea', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc7f-7940-9a6b-668096549471', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc7f-7c99-8bb8-b3f83f211caf', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc80-703f-b84a-3e98c5b11931', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc70-74cf-91b4-df14f31aa104', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc80-73ad-bbc6-ef5f11225199', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc71-7a5a-a284-4d82eb13d1c4', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc80-76a9-9a2a-f38a16f3788b', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc80-78c8-8b99-3794f78271ae', 1795656825980044, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e1b-805d-4f31c71ae775', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3160bb8fb12a0ef9ff0bf920082dcc9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc82-7917-b63f-51efbe9aca1f', 1795656825985300, 'directory_group.changed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc78-7976-ac01-6d65cbdbb548', NULL, '{"added":1,"removed":0}', 0, '3b6a4d294cde908167bdd3b3a77da06e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc85-7660-b466-037eee6f3958', 1795656825988268, 'directory_group.changed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc78-7976-ac01-6d65cbdbb548', NULL, '{"added":1,"removed":0}', 0, '95c85447238f8bcac7039f87e9c2b89d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc87-7783-ba4b-c6f45f5263c7', 1795656825990354, 'directory_group.changed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc7c-7109-a7ba-f82d1f85e7fe', NULL, '{"added":1,"removed":0}', 0, 'a8381767f379e0452a23d4a7e0aa4c7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc88-7123-be09-cf2d7d66f29e', 1795656825990354, 'membership.added', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc6b-7403-a2fc-a1f22740dc85', '01a2157c-bc52-7627-8ea1-5a9531652101', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a8381767f379e0452a23d4a7e0aa4c7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc89-756f-9eb5-ca3b747e6031', 1795656825992783, 'directory_group.created', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc88-7c22-8620-62fd6e1cd82e', NULL, '{"members":2}', 0, '0c005450f5164920b40636c84f3e7ff6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8a-7b3b-bfef-9c3a739115fd', 1795656825994434, 'directory_user.deleted', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc75-7c6e-91e4-9a8baa3256f5', NULL, NULL, 0, 'd3720e4e2bfa3cba3b08650efbdf16f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8b-7ebb-a632-52ad7d70fd30', 1795656825995699, 'directory_user.deleted', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc76-7d1c-b3e0-4fca038457ee', NULL, NULL, 0, '5b261008d8cd263f06fce618905af8aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8c-7aa0-99bc-dcd296701cd6', 1795656825995699, 'gate.closed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', '', '', NULL, '{"cause":"directory_deleted"}', 2, '5b261008d8cd263f06fce618905af8aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8c-7aa5-8110-8c0fcf955be1', 1795656825995699, 'session.revoked', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', '', '', NULL, NULL, 2, '5b261008d8cd263f06fce618905af8aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8e-73cf-8925-6fbd8998f78e', 1795656825995699, 'membership.removed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', '01a2157c-bc52-7627-8ea1-5a9531652101', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5b261008d8cd263f06fce618905af8aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc8f-792a-bc1a-15098b287abc', 1795656825999301, 'directory_user.changed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '', '', '01a2157c-bc77-7e22-9f90-bd5714bfa43f', NULL, '{"active":false}', 0, '3271ceeeecf943748a18562370d30e78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc90-71a2-862e-96a126a6f5f2', 1795656825999301, 'gate.closed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e1b-805d-4f31c71ae775', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3271ceeeecf943748a18562370d30e78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc90-71a7-8984-327cbfd06cf9', 1795656825999301, 'session.revoked', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e1b-805d-4f31c71ae775', '', '', NULL, NULL, 2, '3271ceeeecf943748a18562370d30e78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc90-7ae0-8eb1-a3d4a2f8a861', 1795656825999301, 'membership.removed', 'directory', '01a2157c-bc60-7887-9cda-603ac5e40dbf', '01a2157c-bc77-7e1b-805d-4f31c71ae775', '01a2157c-bc52-7627-8ea1-5a9531652101', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3271ceeeecf943748a18562370d30e78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc92-7e0b-97ba-92773875e7e5', 1795656826002026, 'connection.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc92-7336-8184-704d91f9b86e', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'b0b1f4e8aae1f23d30b4b575c8b8d8b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc94-748a-8dff-84542a3cfffa', 1795656826003874, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc94-7312-a0a0-bcf78a268750', NULL, '{"scope":"login-hook","target":"01a2157c-bc92-7336-8184-704d91f9b86e"}', 0, 'e7c30fdbb7a7188f4632184bb4532e09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc97-797f-9afe-e1c799725047', 1795656826006680, 'subject.linked', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '01a2157c-bc67-7547-964f-3143e396961e', '', '01a2157c-bc92-7336-8184-704d91f9b86e', NULL, NULL, 2, '9d652c9a42130ac1239b42f1b2a2b036');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc98-7031-86b9-61cd7a593cc9', 1795656826006680, 'membership.added', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '01a2157c-bc67-7547-964f-3143e396961e', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '', NULL, '{"role":"user","source":"grant"}', 2, '9d652c9a42130ac1239b42f1b2a2b036');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc98-7d42-96ef-1983f4783e86', 1795656826006680, 'connection.proven', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '', '', '01a2157c-bc92-7336-8184-704d91f9b86e', NULL, NULL, 2, '9d652c9a42130ac1239b42f1b2a2b036');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc9a-784a-b6f6-b05916e4f76f', 1795656826010167, 'account.created', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '01a2157c-bc9a-7845-9c5b-df16619d8d53', '', '01a2157c-bc92-7336-8184-704d91f9b86e', NULL, NULL, 2, '59b74c3a074f37a06b1a649b69479b47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc9a-7856-9f5c-e6c69349a875', 1795656826010167, 'subject.linked', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '01a2157c-bc9a-7845-9c5b-df16619d8d53', '', '01a2157c-bc92-7336-8184-704d91f9b86e', NULL, NULL, 2, '59b74c3a074f37a06b1a649b69479b47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc9a-789e-b607-fe1ef777601c', 1795656826010167, 'membership.added', 'login', '01a2157c-bc92-7336-8184-704d91f9b86e', '01a2157c-bc9a-7845-9c5b-df16619d8d53', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '', NULL, '{"role":"user","source":"grant"}', 2, '59b74c3a074f37a06b1a649b69479b47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a2157c-bc9b-7f26-929c-88ae6bbf41e7', 1795656826011847, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc9b-7e0c-af4b-afded55c0319', NULL, '{"scope":"read-only","target":""}', 0, 'bdb28fd26af08c9f874ce00c894bc7a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a2157c-bc9d-7264-8bad-6667c040c94e', 1795656826012681, 'token.revoked', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc9b-7e0c-af4b-afded55c0319', NULL, NULL, 0, '170bcdc1d1ee2948d28203ced1679992');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcb6-74bb-b2f4-e51bb59c030f', 1795656826037768, 'parent_administrator.granted', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bc67-7547-964f-3143e396961e', '', '', NULL, NULL, 0, '3ff8b4bcc8c6274eac2c5844404f33f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcbb-787e-88c9-2011935820b1', 1795656826043152, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcbb-767d-a406-1e6b92142e38', NULL, '{"scope":"oauth-client","target":"01a2157c-bc60-7887-9cda-603ac5e40dbf"}', 0, 'e1a7998604ee968b7fa5a4e4f01103f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcbd-739d-a451-c36ac9f34eb2', 1795656826044521, 'token.created', 'api_key', '01a2157c-bcbb-767d-a406-1e6b92142e38', '', '', '01a2157c-bcbd-7128-9a7e-c4c4ea3ea1f8', NULL, '{"client":"01a2157c-bcbb-767d-a406-1e6b92142e38","scope":"access-token","target":"01a2157c-bc60-7887-9cda-603ac5e40dbf"}', 0, '258949af4e936807b5b5a11923849a4e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcbe-76bf-87df-6a663eaae392', 1795656826045995, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcbe-73ce-9dba-8de46111aba9', NULL, '{"scope":"jwt-issuer","target":"01a2157c-bc63-77aa-bce3-194ad54f6e5d"}', 0, '21b487ae6f3f68c54612966bf023b901');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcbf-7ba3-ad44-653b559d3b83', 1795656826047390, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '5de0738de57e13ae9893159933b127a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc2-7155-ba9e-7559dc1e80a5', 1795656826048980, 'invitation.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '01a2157c-bcc1-7a38-8da6-518fd5a4abb8', NULL, '{"role":"user","guest":true}', 2, '874cc21b8e487cf3c0ca80de09888de0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc4-7221-92ca-2be4e3210de3', 1795656826051436, 'invitation.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-7627-8ea1-5a9531652101', '01a2157c-bcc3-7f17-b3e4-c6ffdd1d2482', NULL, '{"role":"user","managed":true}', 2, '5d465253ce3e1b025758744bb56f21d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc5-7a95-8a3f-85078413488f', 1795656826053035, 'invitation.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '01a2157c-bcc5-7667-94d3-97f88ac1e3ed', NULL, '{"role":"user","guest":true}', 2, '640505770a6eb64cc8dc7b77fc61d3c7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc7-75e5-80d8-31230e066da5', 1795656826054656, 'invitation.revoked', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bc52-79fb-ad81-6e339f5cf690', '01a2157c-bcc5-7667-94d3-97f88ac1e3ed', NULL, '{"reason":"by_hand"}', 2, '4b46aebeb43c0a6bac933c41b220488e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcc8-7833-a693-376eb9776570', 1795656826056301, 'organization.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c41ac8ff7e5b02980ea51d920006e53a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcca-7721-a772-5624796786f6', 1795656826057352, 'invitation.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bcca-72e1-8220-8602d2b14bdd', NULL, '{"role":"user","guest":true}', 0, '1ed6e9088a67fae4946061b1d270645e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bccc-7358-bdba-6d99003df365', 1795656826059540, 'account.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', '', '01a2157c-bcca-72e1-8220-8602d2b14bdd', NULL, NULL, 0, '05ec554b5fe529dc0a01dbaee322209b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bccc-763a-9e97-6aab7d591ce1', 1795656826059540, 'invitation.accepted', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bcca-72e1-8220-8602d2b14bdd', NULL, '{"role":"user","guest":true}', 0, '05ec554b5fe529dc0a01dbaee322209b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bccc-766c-bc9e-7adb44e657df', 1795656826059540, 'membership.added', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '', NULL, '{"role":"user","source":"grant"}', 0, '05ec554b5fe529dc0a01dbaee322209b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcce-7310-af30-e70acec60194', 1795656826061952, 'directory.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcce-71be-a34c-a3defd875635', NULL, NULL, 0, 'cd875db32b83f13d5974befb1de56d9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bccf-77db-956f-d864c00c9401', 1795656826062863, 'run.held', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bccf-71e5-a63b-648602155c91', NULL, '{"kind":"deletion","scope":"directory:01a2157c-bcce-71be-a34c-a3defd875635"}', 0, '22790923bda17547631ab6ac057a64ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcd1-7ebd-add7-47f1375e419a', 1795656826064991, 'directory.deleted', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcce-71be-a34c-a3defd875635', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '7543bc1ee8ce358304f988eefc5a6742');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcd2-76f3-b288-3bfe80e146be', 1795656826064991, 'run.applied', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bccf-71e5-a63b-648602155c91', NULL, '{"kind":"deletion","scope":"directory:01a2157c-bcce-71be-a34c-a3defd875635"}', 0, '7543bc1ee8ce358304f988eefc5a6742');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcd6-7d4e-879f-244345cf503a', 1795656826070071, 'directory.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '76c7f20e53eebad5b7e7c52495aedf7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcd8-7c3b-a03c-85be5135a71a', 1795656826072452, 'organization.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '84650871eb5c0cf10d8e48c71319d524');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bcda-70ef-9bd2-892ec7b1abb4', 1795656826073692, 'organization.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e7a582c764722c63ebf12b5387a8817d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcdc-7245-982b-962146d3e16f', 1795656826075210, 'merge.proposed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcdb-7b00-86fd-f7ba186562ba', NULL, '{"members":0,"side":"host"}', 0, 'd636155d0412012b09768275b71308b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcdc-7249-96e6-e452c2568e23', 1795656826075210, 'merge.proposed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcdb-7b00-86fd-f7ba186562ba', NULL, '{"members":0,"side":"host"}', 0, 'd636155d0412012b09768275b71308b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcde-77d7-8c67-eb615dff7316', 1795656826077364, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcdb-7b00-86fd-f7ba186562ba', NULL, '{"side":"host"}', 0, '55800087492df34b031158bbddd9b8d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcde-77dd-812e-da5da2c61040', 1795656826077364, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcdb-7b00-86fd-f7ba186562ba', NULL, '{"side":"host"}', 0, '55800087492df34b031158bbddd9b8d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce0-7358-a8e3-2026609561b3', 1795656826079765, 'merge.proposed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"members":0,"side":"host"}', 0, '9566f4c55a3f083cf003d25c46829d36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-735c-b26a-8b1428e29a86', 1795656826079765, 'merge.proposed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"members":0,"side":"host"}', 0, '9566f4c55a3f083cf003d25c46829d36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce1-7d02-be8f-05f5cac30d6e', 1795656826081095, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"side":"joining"}', 0, '36c90dca40b424e7affc0d38a8740481');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce1-7d06-9439-09e90071f3e7', 1795656826081095, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"side":"joining"}', 0, '36c90dca40b424e7affc0d38a8740481');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce3-7a14-8875-aa0386da6691', 1795656826083005, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"side":"host"}', 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce3-7a1a-9845-59c8532540c8', 1795656826083005, 'merge.approved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, '{"side":"host"}', 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce4-71e4-8f6a-5d2ef8a4b85f', 1795656826083005, 'merge.completed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, NULL, 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce4-7260-a315-10ea7df59674', 1795656826083005, 'merge.completed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce0-7222-8156-a404cce7f48d', NULL, NULL, 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bce4-7abb-8700-77e2e75e29bc', 1795656826083005, 'organization.moved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', NULL, NULL, 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce4-7abf-8e63-a4e0a79fa480', 1795656826083005, 'organization.moved', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', NULL, NULL, 0, '0711150c5087b7f47adac72f49c4ee2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce9-75fe-998b-1f05e163690b', 1795656826088970, 'parent.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '4256bd4b8261769e89e4243caae32a2b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bceb-73d3-8da2-38b986600edb', 1795656826090795, 'directory.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc63-77aa-bce3-194ad54f6e5d', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '11c8763474e6b9380899ca132f4a4598');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcec-7d70-bb1c-5f85f41335db', 1795656826092655, 'connection.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcec-7bc2-b600-36a3ee7db350', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'b15570c6d236c18528d8a6a1ffa4e8c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcee-787d-a673-737ebd85ff9c', 1795656826093725, 'run.held', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcee-7655-9367-96effd5f76a7', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a2157c-bc92-7336-8184-704d91f9b86e"}', 0, 'b2dd8d37af3d13509fc4e53b92e7f420');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcef-7bb6-87bb-0017f956c613', 1795656826095692, 'sso.suspended', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bc42-7a4b-aa67-9d19284b616f', NULL, '{"until":"2026-11-29T01:33:46.095692Z","reason":"''ẞ''"}', 0, '18c93e2aaf98ffd2569f68c325f8473f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf1-7885-b84c-bdd02c3ca02c', 1795656826097240, 'connection.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcf1-7591-9dd3-b510206d2273', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '2bade524dcd85a8070bbf92508ac8971');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf2-7ef9-9203-d8527a668174', 1795656826098642, 'token.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bcf2-7dc2-aaa0-5ff081bad7e3', NULL, '{"scope":"login-hook","target":"01a2157c-bcf1-7591-9dd3-b510206d2273"}', 0, 'c2362884752a7d0fbe3b9984cecfb998');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf5-72d3-98a6-fb8860bb993a', 1795656826099814, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '3d27b700c5788b4b9fa1c97960b84006');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf6-7715-9ad7-52d7b06831b0', 1795656826099814, 'organization.changed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '3d27b700c5788b4b9fa1c97960b84006');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf9-7a26-a151-6c21c10d9890', 1795656826105346, 'account.created', 'login', '01a2157c-bcf1-7591-9dd3-b510206d2273', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', '', '01a2157c-bcf1-7591-9dd3-b510206d2273', NULL, NULL, 0, 'acb868672b1aa967c8eb3c69d30ad680');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf9-7a33-87ae-d684de7d3b87', 1795656826105346, 'subject.linked', 'login', '01a2157c-bcf1-7591-9dd3-b510206d2273', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', '', '01a2157c-bcf1-7591-9dd3-b510206d2273', NULL, NULL, 0, 'acb868672b1aa967c8eb3c69d30ad680');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf9-7a63-aa03-3ece9e02f814', 1795656826105346, 'membership.added', 'login', '01a2157c-bcf1-7591-9dd3-b510206d2273', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '', NULL, '{"role":"user","source":"grant"}', 0, 'acb868672b1aa967c8eb3c69d30ad680');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcfa-7617-a675-d74522a7420a', 1795656826105346, 'connection.proven', 'login', '01a2157c-bcf1-7591-9dd3-b510206d2273', '', '', '01a2157c-bcf1-7591-9dd3-b510206d2273', NULL, NULL, 0, 'acb868672b1aa967c8eb3c69d30ad680');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a2157c-bd08-7d69-ae1e-983913916d31', 1795656826120620, 'account.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd08-7d65-a5f6-b2088f023622', '', '', NULL, NULL, 0, '4358a5a8790891e44a34cd943b7d0be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a2157c-bd18-7bf6-bd43-eba79e5a2c12', 1795656826136553, 'account.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd18-7bdd-b629-94175178df83', '', '', NULL, NULL, 0, 'ea641f66466e841f4bc14199ba54b2cd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-7553-991b-9920d9832745', 1795656826173985, 'claim.started', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd41-74fb-a6d2-3aea52411660', NULL, '{"accounts":2,"deadline":"2026-12-26T01:33:46.173985Z","domain":"initech.example"}', 0, '70178a085369dd3c4b97890731403b1a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-757d-90c8-1b9a01ee1ee6', 1795656826173985, 'claim.account_claimed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd08-7d65-a5f6-b2088f023622', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd41-74fb-a6d2-3aea52411660', NULL, '{"deadline":"2026-12-26T01:33:46.173985Z","domain":"initech.example"}', 0, '70178a085369dd3c4b97890731403b1a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd41-757f-9ed5-7655822ac1c3', 1795656826173985, 'claim.account_claimed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd18-7bdd-b629-94175178df83', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd41-74fb-a6d2-3aea52411660', NULL, '{"deadline":"2026-12-26T01:33:46.173985Z","domain":"initech.example"}', 0, '70178a085369dd3c4b97890731403b1a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd5a-7d75-89f7-aa184f27146d', 1795656826201941, 'claim.cancelled', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd41-74fb-a6d2-3aea52411660', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '2c8c9b380935e903bf4e217a89ee544e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-708f-8120-685a78758b51', 1795656826242241, 'claim.started', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd84-703d-9e3b-d81679f80900', NULL, '{"accounts":2,"deadline":"2026-12-26T01:33:46.242241Z","domain":"initech.example"}', 0, 'c0e51d06330b29419e1645b89817901d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-70af-9a08-136edc6a6d41', 1795656826242241, 'claim.account_claimed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd08-7d65-a5f6-b2088f023622', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd84-703d-9e3b-d81679f80900', NULL, '{"deadline":"2026-12-26T01:33:46.242241Z","domain":"initech.example"}', 0, 'c0e51d06330b29419e1645b89817901d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd84-70b1-a8f1-d8a1e1a3e5c2', 1795656826242241, 'claim.account_claimed', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd18-7bdd-b629-94175178df83', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd84-703d-9e3b-d81679f80900', NULL, '{"deadline":"2026-12-26T01:33:46.242241Z","domain":"initech.example"}', 0, 'c0e51d06330b29419e1645b89817901d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd93-7b33-914f-52de32d7a1a8', 1795656826258755, 'claim.chosen', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bd08-7d65-a5f6-b2088f023622', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', '01a2157c-bd84-703d-9e3b-d81679f80900', '{"choice":""}', '{"choice":"merge"}', 0, '46be1a5d68bd72a247b46d8b8ef522fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd97-7e85-aae5-fbe3ab89b7dc', 1795656826263530, 'directory.created', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '', '01a2157c-bd97-7bae-a2ea-2738e1b4850c', NULL, NULL, 0, 'eff447343fd870cc7e084ead96d86e15');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 01:33:45.710001');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 01:33:45.714439');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 01:33:45.779664');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 01:33:45.797052');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 01:33:45.805496');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 01:33:45.825221');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 01:33:45.865484');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 1795656826048980, '01a2157c-bcc2-7100-82a2-86686b9329ba');
INSERT INTO public.invitation_sends VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-7627-8ea1-5a9531652101', 1795656826051436, '01a2157c-bcc4-7204-8f83-7d931d22e025');
INSERT INTO public.invitation_sends VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 1795656826053035, '01a2157c-bcc5-7a75-adc3-c062045d0805');
INSERT INTO public.invitation_sends VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 1795656826057352, '01a2157c-bcca-7703-b02d-071b066ebc16');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc1-7a38-8da6-518fd5a4abb8', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', '2aba4f9d4e4e07277b841bd97baff17a8db848cf68c0f282b75052cb257815c8', 1795656826048980, 1797471226048980, 0);
INSERT INTO public.invitations VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc3-7f17-b3e4-c6ffdd1d2482', '01a2157c-bc52-7627-8ea1-5a9531652101', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'fce165e9481ed813b886280a326fa227e2edf4954d127c0734004a734ebb7519', 1795656826051436, 1797471226051436, 0);
INSERT INTO public.invitations VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcc5-7667-94d3-97f88ac1e3ed', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '', 'e3c22adf1a895cfb0dc38bd3fcce13e319d8228d7afdf0096abbbed4cf719209', 1795656826053035, 1797471226053035, 1795656826054656);
INSERT INTO public.invitations VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcca-72e1-8220-8602d2b14bdd', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', '856ca04b4633119cb6e64a61d042d4af4e588544d64a433748c6832d5492bb08', 1795656826057352, 1797471226057352, 1795656826059540);


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bd97-7bae-a2ea-2738e1b4850c', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.r9MeXmbH4o+/xjU8FcZfzki4mDJ46xfukt8I3D6ApxfWGGwyNB1hOLbv1Q/z/Af7vKOmGzxi1sU', '0 0 1 1 *', '', '01a2157c-bd98-7e92-a469-f0dc15de3f6e', 1795656826263530);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-7547-964f-3143e396961e', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc70-74cf-91b4-df14f31aa104', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc71-7a5a-a284-4d82eb13d1c4', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc69-7aba-a362-2f78535f7bea', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825980044);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6b-7403-a2fc-a1f22740dc85', '01a2157c-bc52-7627-8ea1-5a9531652101', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656825990354);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-7547-964f-3143e396961e', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 0, 'jit', '01a2157c-bc92-7336-8184-704d91f9b86e', 1795656826006680, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656826006680);
INSERT INTO public.memberships VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc9a-7845-9c5b-df16619d8d53', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 0, 'jit', '01a2157c-bc92-7336-8184-704d91f9b86e', 1795656826010167, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656826010167);
INSERT INTO public.memberships VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 0, 'invite', '01a2157c-bcca-72e1-8220-8602d2b14bdd', 1795656826059540, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656826059540);
INSERT INTO public.memberships VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 0, 'jit', '01a2157c-bcf1-7591-9dd3-b510206d2273', 1795656826105346, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656826105346);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcdb-7b00-86fd-f7ba186562ba', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 'host', 'pending', '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 0, '{"credential":"01a2157c-bc0e-79f0-8bb8-2a99c509fe4d","at":1795656826077364}', '', 1795656826075210, 1796866426075210, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bce0-7222-8156-a404cce7f48d', '01a2157c-bcd9-7c1d-8088-33a2f7360645', '01a2157c-bcd9-7c1d-8088-33a2f7360645', 'host', 'approved', '', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 0, '{"credential":"01a2157c-bc0e-79f0-8bb8-2a99c509fe4d","at":1795656826083005}', '{"credential":"01a2157c-bc0e-79f0-8bb8-2a99c509fe4d","at":1795656826081095}', 1795656826079765, 1796866426079765, 1795656826083005, '{"looks":"b03e0540483b0659280492dc63033cda77850fb557a657c836e70fb8bc4d03f9","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-7627-8ea1-5a9531652101', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795656825936405, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-79fb-ad81-6e339f5cf690', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795656825936405, 1, 1);
INSERT INTO public.organizations VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '01a2157c-bcd8-7873-bcfb-bcd68c6998a8', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656826072452, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcd9-7c1d-8088-33a2f7360645', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656826073692, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcc8-769a-9440-07fcdf1b22b8', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795656826056301, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-7547-964f-3143e396961e', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656826037768);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '~01a2157c-bcd8-7873-bcfb-bcd68c6998a8', '', '01a2157c-bcd8-7c26-89a5-579cce1b5abf', 0, 0, 1795656826072452, 1);
INSERT INTO public.parents VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 'acme', 'acme', '01a2157c-bcef-7b88-880e-1a11ccc87700', 2, 0, 1795656825922322, 0);
INSERT INTO public.parents VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', 'initech', 'initech', '01a2157c-bcf6-7702-a9ba-01b74782db86', 0, 1, 1795656825931066, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc72-7c54-ba67-b86feef2712b', 'closed', 'directory_inactive', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825970556);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6c-79ce-9443-e06a8d9ec2f9', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825964074);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6e-742e-a8aa-ee1e6f0b3467', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825965459);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc70-74cf-91b4-df14f31aa104', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825967667);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc71-7a5a-a284-4d82eb13d1c4', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825969152);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc69-7aba-a362-2f78535f7bea', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 3, 0, NULL, 1795656825961164);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc6b-7403-a2fc-a1f22740dc85', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 2, 0, NULL, 1795656825962619);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc76-7d15-99c6-e2dd70ad0243', 'closed', 'directory_deleted', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 4, 0, NULL, 1795656825974568);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc77-7e1b-805d-4f31c71ae775', 'closed', 'directory_inactive', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 3, 0, NULL, 1795656825975716);
INSERT INTO public.persons VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bccc-7344-9e88-b9fef8a2a78a', 'open', '', '', 1, 1, 0, NULL, 1795656826059540);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc9a-7845-9c5b-df16619d8d53', 'open', '', '', 0, 1, 0, 1795656826010167, 1795656826010167);
INSERT INTO public.persons VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', 'open', '', '', 0, 1, 0, 1795656826105346, 1795656826105346);
INSERT INTO public.persons VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc67-7547-964f-3143e396961e', 'open', '', '01a2157c-bc60-7887-9cda-603ac5e40dbf', 0, 3, 0, 1795656826006680, 1795656825957720);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656825936405);
INSERT INTO public.policy_versions VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656825945257);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bccf-71e5-a63b-648602155c91', 'deletion', 'applied', 'directory:01a2157c-bcce-71be-a34c-a3defd875635', NULL, '{}', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', '22790923bda17547631ab6ac057a64ef', 0, 1795656826062863, 1795656826064991, 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 1795656826064991, 0, 0);
INSERT INTO public.runs VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bcee-7655-9367-96effd5f76a7', 'reconnect', 'held', 'connection:01a2157c-bc92-7336-8184-704d91f9b86e', 'reconnect connection:01a2157c-bc92-7336-8184-704d91f9b86e', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d', 'b2dd8d37af3d13509fc4e53b92e7f420', 0, 1795656826093725, 1795656826093725, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795656825900068, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795656825921031, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795656825925905, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795656825929807, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795656825912770, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795656825913732, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795656825914544, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795656825915728, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795656825917721, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795656825930384, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc52-7627-8ea1-5a9531652101', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', 1795916026095692, '''ẞ''', 1795656826095692, 'operator', '01a2157c-bc0e-79f0-8bb8-2a99c509fe4d');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc92-7336-8184-704d91f9b86e', 'ada', '01a2157c-bc67-7547-964f-3143e396961e', 1795656826006680);
INSERT INTO public.subjects VALUES ('01a2157c-bc42-7a4b-aa67-9d19284b616f', '01a2157c-bc92-7336-8184-704d91f9b86e', 'newcomer', '01a2157c-bc9a-7845-9c5b-df16619d8d53', 1795656826010167);
INSERT INTO public.subjects VALUES ('01a2157c-bc4b-7488-92ea-abeb52bf5d5c', '01a2157c-bcf1-7591-9dd3-b510206d2273', 'prover', '01a2157c-bcf9-7a1f-8f8c-9ba1857e485d', 1795656826105346);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 135, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 7, true);


--
-- Name: accounts accounts_email_fold_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_email_fold_key UNIQUE (email_fold);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: answers answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (parent, credential, account, name);


--
-- Name: claim_accounts claim_accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_accounts
    ADD CONSTRAINT claim_accounts_pkey PRIMARY KEY (parent, claim, account);


--
-- Name: connections connections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.connections
    ADD CONSTRAINT connections_pkey PRIMARY KEY (parent, id);


--
-- Name: credentials credentials_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_hash_key UNIQUE (hash);


--
-- Name: credentials credentials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (id);


--
-- Name: dialect_log dialect_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dialect_log
    ADD CONSTRAINT dialect_log_pkey PRIMARY KEY (parent, directory, id);


--
-- Name: directories directories_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directories
    ADD CONSTRAINT directories_pkey PRIMARY KEY (parent, id);


--
-- Name: directory_emails directory_emails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_emails
    ADD CONSTRAINT directory_emails_pkey PRIMARY KEY (parent, directory, value_fold, user_id, pos);


--
-- Name: directory_groups directory_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_groups
    ADD CONSTRAINT directory_groups_pkey PRIMARY KEY (parent, directory, id);


--
-- Name: directory_members directory_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_members
    ADD CONSTRAINT directory_members_pkey PRIMARY KEY (parent, directory, group_id, value);


--
-- Name: directory_tombstones directory_tombstones_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_tombstones
    ADD CONSTRAINT directory_tombstones_pkey PRIMARY KEY (parent, directory, user_id);


--
-- Name: directory_totals directory_totals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_totals
    ADD CONSTRAINT directory_totals_pkey PRIMARY KEY (parent, directory, kind, shard);


--
-- Name: directory_users directory_users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_users
    ADD CONSTRAINT directory_users_pkey PRIMARY KEY (parent, directory, id);


--
-- Name: dirty dirty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dirty
    ADD CONSTRAINT dirty_pkey PRIMARY KEY (parent, kind, target);


--
-- Name: domain_claims domain_claims_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_claims
    ADD CONSTRAINT domain_claims_pkey PRIMARY KEY (parent, id);


--
-- Name: domains domains_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domains
    ADD CONSTRAINT domains_pkey PRIMARY KEY (parent, name);


--
-- Name: event_floors event_floors_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_floors
    ADD CONSTRAINT event_floors_pkey PRIMARY KEY (parent);


--
-- Name: event_heads event_heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_heads
    ADD CONSTRAINT event_heads_pkey PRIMARY KEY (parent);


--
-- Name: event_order event_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_order
    ADD CONSTRAINT event_order_pkey PRIMARY KEY (parent, seq);


--
-- Name: event_sequencer event_sequencer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_sequencer
    ADD CONSTRAINT event_sequencer_pkey PRIMARY KEY (one);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (n);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: guard_windows guard_windows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guard_windows
    ADD CONSTRAINT guard_windows_pkey PRIMARY KEY (parent, scope, counter, minute);


--
-- Name: invitation_sends invitation_sends_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_sends
    ADD CONSTRAINT invitation_sends_pkey PRIMARY KEY (parent, org, at, id);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (parent, id);


--
-- Name: ldap_sources ldap_sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_sources
    ADD CONSTRAINT ldap_sources_pkey PRIMARY KEY (parent, directory);


--
-- Name: leases leases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (name);


--
-- Name: memberships memberships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (parent, account, org);


--
-- Name: merge_proposals merge_proposals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_proposals
    ADD CONSTRAINT merge_proposals_pkey PRIMARY KEY (parent, id);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (parent, id);


--
-- Name: organizations organizations_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_slug_key UNIQUE (slug);


--
-- Name: parent_administrators parent_administrators_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parent_administrators
    ADD CONSTRAINT parent_administrators_pkey PRIMARY KEY (parent, account);


--
-- Name: parents parents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parents
    ADD CONSTRAINT parents_pkey PRIMARY KEY (id);


--
-- Name: parents parents_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parents
    ADD CONSTRAINT parents_slug_key UNIQUE (slug);


--
-- Name: persons persons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (parent, account);


--
-- Name: policy_versions policy_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_versions
    ADD CONSTRAINT policy_versions_pkey PRIMARY KEY (parent, version);


--
-- Name: runs runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (parent, id);


--
-- Name: schedule_runs schedule_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedule_runs
    ADD CONSTRAINT schedule_runs_pkey PRIMARY KEY (parent, job, scheduled);


--
-- Name: schedules schedules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schedules
    ADD CONSTRAINT schedules_pkey PRIMARY KEY (parent, job);


--
-- Name: seat_tiers seat_tiers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_tiers
    ADD CONSTRAINT seat_tiers_pkey PRIMARY KEY (parent, org, tier);


--
-- Name: sso_suspensions sso_suspensions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sso_suspensions
    ADD CONSTRAINT sso_suspensions_pkey PRIMARY KEY (parent);


--
-- Name: subjects subjects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subjects
    ADD CONSTRAINT subjects_pkey PRIMARY KEY (parent, connection, subject);


--
-- Name: accounts_domain; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_domain ON public.accounts USING btree (domain, id);


--
-- Name: answers_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answers_age ON public.answers USING btree (created_at);


--
-- Name: claim_accounts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_account ON public.claim_accounts USING btree (parent, account);


--
-- Name: claim_accounts_new; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_new ON public.claim_accounts USING btree (parent, new_account) WHERE (new_account <> ''::text);


--
-- Name: claim_accounts_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_waiting ON public.claim_accounts USING btree (parent, claim, account) WHERE (state = 'claimed'::text);


--
-- Name: connections_active; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX connections_active ON public.connections USING btree (parent) WHERE (enabled = 1);


--
-- Name: connections_clearing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX connections_clearing ON public.connections USING btree (id) WHERE (clearing <> ''::text);


--
-- Name: connections_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX connections_id ON public.connections USING btree (id);


--
-- Name: connections_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX connections_slug ON public.connections USING btree (parent, slug);


--
-- Name: credentials_access; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_access ON public.credentials USING btree (target, created_at) WHERE (client <> ''::text);


--
-- Name: credentials_assertion; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX credentials_assertion ON public.credentials USING btree (assertion) WHERE (assertion <> ''::text);


--
-- Name: credentials_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_expiry ON public.credentials USING btree (scope, expires_at) WHERE ((expires_at IS NOT NULL) AND (client = ''::text));


--
-- Name: credentials_issuer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_issuer ON public.credentials USING btree (issuer, audience, target) WHERE (issuer <> ''::text);


--
-- Name: credentials_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX credentials_target ON public.credentials USING btree (parent, scope, target);


--
-- Name: directories_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX directories_id ON public.directories USING btree (id);


--
-- Name: directories_slug; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX directories_slug ON public.directories USING btree (parent, slug);


--
-- Name: directory_emails_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_emails_user ON public.directory_emails USING btree (parent, directory, user_id);


--
-- Name: directory_groups_external; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_groups_external ON public.directory_groups USING btree (parent, directory, external_id, id) WHERE (external_id IS NOT NULL);


--
-- Name: directory_groups_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_groups_name ON public.directory_groups USING btree (parent, directory, display_fold, id);


--
-- Name: directory_groups_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX directory_groups_unique ON public.directory_groups USING btree (parent, directory, unique_name) WHERE (unique_name IS NOT NULL);


--
-- Name: directory_members_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_members_value ON public.directory_members USING btree (parent, directory, value, group_id);


--
-- Name: directory_tombstones_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_tombstones_account ON public.directory_tombstones USING btree (parent, account);


--
-- Name: directory_tombstones_external; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_tombstones_external ON public.directory_tombstones USING btree (parent, directory, external_id) WHERE (external_id IS NOT NULL);


--
-- Name: directory_tombstones_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_tombstones_until ON public.directory_tombstones USING btree (until);


--
-- Name: directory_users_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_users_account ON public.directory_users USING btree (parent, account) WHERE (account IS NOT NULL);


--
-- Name: directory_users_external; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_users_external ON public.directory_users USING btree (parent, directory, external_id, id) WHERE (external_id IS NOT NULL);


--
-- Name: directory_users_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX directory_users_name ON public.directory_users USING btree (parent, directory, user_name_fold);


--
-- Name: dirty_marked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dirty_marked ON public.dirty USING btree (marked_at);


--
-- Name: domain_claims_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX domain_claims_due ON public.domain_claims USING btree (deadline, id) WHERE (state = ANY (ARRAY['open'::text, 'settling'::text]));


--
-- Name: domain_claims_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domain_claims_id ON public.domain_claims USING btree (id);


--
-- Name: domain_claims_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domain_claims_open ON public.domain_claims USING btree (parent, domain) WHERE (state = ANY (ARRAY['open'::text, 'settling'::text]));


--
-- Name: domains_claimed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX domains_claimed ON public.domains USING btree (name, id) WHERE (state = 'pending'::text);


--
-- Name: domains_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX domains_due ON public.domains USING btree (checked_at, id) WHERE ((strategy = 'dns'::text) AND (state = ANY (ARRAY['pending'::text, 'verified'::text, 'degraded'::text, 'lapsed'::text])));


--
-- Name: domains_held; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domains_held ON public.domains USING btree (name) WHERE (state = ANY (ARRAY['verified'::text, 'degraded'::text, 'lapsed'::text]));


--
-- Name: domains_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domains_id ON public.domains USING btree (id);


--
-- Name: event_order_n; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX event_order_n ON public.event_order USING btree (n);


--
-- Name: event_order_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX event_order_place ON public.event_order USING btree (place);


--
-- Name: events_gate; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_gate ON public.events USING btree (parent, account, n) WHERE (type = ANY (ARRAY['gate.closed'::text, 'gate.opened'::text]));


--
-- Name: events_membership; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_membership ON public.events USING btree (parent, account, org, n) WHERE (org <> ''::text);


--
-- Name: invitations_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_due ON public.invitations USING btree (expires_at, parent, id) WHERE (state = 'open'::text);


--
-- Name: invitations_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_id ON public.invitations USING btree (id);


--
-- Name: invitations_inviter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_inviter ON public.invitations USING btree (parent, inviter, org) WHERE ((state = 'open'::text) AND (inviter <> ''::text));


--
-- Name: invitations_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_open ON public.invitations USING btree (parent, email_fold, org) WHERE (state = 'open'::text);


--
-- Name: invitations_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_org ON public.invitations USING btree (parent, org, id);


--
-- Name: invitations_seats; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_seats ON public.invitations USING btree (parent, org, tier) WHERE (seat_held = 1);


--
-- Name: invitations_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_token ON public.invitations USING btree (token_hash);


--
-- Name: invitations_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_waiting ON public.invitations USING btree (parent, org, expires_at) WHERE (state = 'open'::text);


--
-- Name: memberships_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX memberships_held ON public.memberships USING btree (parent, org) WHERE (holds IS NOT NULL);


--
-- Name: memberships_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX memberships_org ON public.memberships USING btree (parent, org, account);


--
-- Name: memberships_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX memberships_role ON public.memberships USING btree (parent, org, role) WHERE ((present = 1) AND (role <> 'user'::text));


--
-- Name: memberships_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX memberships_waiting ON public.memberships USING btree (parent, org, wait_seq) WHERE (wait_seq IS NOT NULL);


--
-- Name: merge_proposals_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_proposals_due ON public.merge_proposals USING btree (expires_at, id) WHERE (state = 'pending'::text);


--
-- Name: merge_proposals_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX merge_proposals_id ON public.merge_proposals USING btree (id);


--
-- Name: merge_proposals_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_proposals_org ON public.merge_proposals USING btree (org, id);


--
-- Name: merge_proposals_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX merge_proposals_pending ON public.merge_proposals USING btree (parent, org) WHERE (state = 'pending'::text);


--
-- Name: organizations_sso; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organizations_sso ON public.organizations USING btree (parent) WHERE (sso_required = 1);


--
-- Name: parents_hidden; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX parents_hidden ON public.parents USING btree (id) WHERE (hidden = 1);


--
-- Name: parents_shown; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX parents_shown ON public.parents USING btree (id) WHERE (hidden = 0);


--
-- Name: persons_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX persons_account ON public.persons USING btree (account);


--
-- Name: runs_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX runs_id ON public.runs USING btree (id);


--
-- Name: runs_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX runs_open ON public.runs USING btree (parent, open_scope) WHERE (open_scope IS NOT NULL);


--
-- Name: schedule_runs_running; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX schedule_runs_running ON public.schedule_runs USING btree (parent, job) WHERE (state = 'running'::text);


--
-- Name: sso_suspensions_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sso_suspensions_until ON public.sso_suspensions USING btree (until);


--
-- Name: subjects_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX subjects_account ON public.subjects USING btree (parent, connection, account);


--
-- PostgreSQL database dump complete
--


