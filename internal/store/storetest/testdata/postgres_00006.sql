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
-- Name: store_copies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.store_copies (
    name text NOT NULL COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    "position" text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    copied bigint DEFAULT 0 NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: store_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.store_terms (
    one bigint DEFAULT 1 NOT NULL,
    oldest bigint NOT NULL,
    unfinished text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT store_terms_one_check CHECK ((one = 1))
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

INSERT INTO public.accounts VALUES ('01a21574-22f5-7081-b734-1a4c403d1144', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795656262386683);
INSERT INTO public.accounts VALUES ('01a21574-22f8-7181-a643-b54907315f1b', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795656262391583);
INSERT INTO public.accounts VALUES ('01a21574-22fa-7511-8423-08afbd2632c4', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795656262393687);
INSERT INTO public.accounts VALUES ('01a21574-22fb-7d49-a4ce-045bf3eaee23', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795656262395185);
INSERT INTO public.accounts VALUES ('01a21574-22fd-762c-8104-c4c20817d335', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795656262396782);
INSERT INTO public.accounts VALUES ('01a21574-22ff-7705-b504-be7356fd7ec5', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795656262398783);
INSERT INTO public.accounts VALUES ('01a21574-2300-7d61-857d-b842d814d34d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795656262400342);
INSERT INTO public.accounts VALUES ('01a21574-2302-717f-a262-961b75d35bcb', 'left@acme.example', 'left@acme.example', 'acme.example', 1795656262401782);
INSERT INTO public.accounts VALUES ('01a21574-2309-7325-a23e-944e1e6d7497', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795656262408829);
INSERT INTO public.accounts VALUES ('01a21574-230a-7601-aae5-f2aaa96443e0', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795656262410069);
INSERT INTO public.accounts VALUES ('01a21574-2333-783f-9b0e-d0d2a38cacb6', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795656262451141);
INSERT INTO public.accounts VALUES ('01a21574-2363-7e34-8db9-ae0361b239d1', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795656262499282);
INSERT INTO public.accounts VALUES ('01a21574-238d-7e92-a51a-736bfde1f46f', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795656262541605);
INSERT INTO public.accounts VALUES ('01a21574-239d-7ecc-b0c5-e42a0d12f20e', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795656262557746);
INSERT INTO public.accounts VALUES ('01a21574-23ac-7bef-904e-e21d12264337', 'other@initech.example', 'other@initech.example', 'initech.example', 1795656262572412);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', 'ba4c6c2a1c809229eec31e39030bd5ad910db4b4050c742d975fbc4355f30917', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'LG9A83bx5DnsNlKlNBcgF/oyjdSxmqlIlH0clDUMkmlxcrG5uotbXMoh2ZHN6i+oiDiJrExzyIxS/9EhZpVaUC3d2hNOQNgiHsldDqvGBfOuZAI13fBOCgApovubEA32/IhQqt3lH6ng7LQnWJd+7CKhtKJQ/NH64qcCnb5yAn6xwUr6D30PCi1braNg83ty81/xm6zKqLPasqnzihQdbhtH7KoNArs0AII9wZFo2xdz1Th6WiaZzUXrkWmjEkQw12YtmCLsH4TmlbV9kE4ifGzPPjJt8gWcaGo7F3PDAzjcKeQJWnC2gHNuHLC992QaJDwceLbqupYrB6nh5xBDX9DQIzJBtrEbg3FSD62FN692ifS1pNfoXYfGdONw7ot3mBYvvz1IxjoXWdwRFvmKLQMKb17bmLsexP9ujHzeZvP4wKo8bA==', 1795656262474324);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '04ea8629848ddb1fc933627c8b13f008ba22f244b5857b899ce217bc266a5a9a', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'raJWU/J/LskrWSgqIOfg3u3IBzZE/3a2gKE78uLJdP4DMzpa3ooTJKaWee4fnjFPCsetmT9iUJkzEU5d6AklICCf8KCjSV3YCalt24Ho0oGvfvs6vkR4X5tSskm+YHLk9tgEKafKDDBwZ4TE/SXSZbnhwDOHMcKv5zXHXUAmHsBjpzL6EZUf/WlIdJlxXh3UE53/Db1F9tUd95NuFNQHfRNC0xIS1EokMPa4xC6Y2JbcmIf5+NjIwoXgHinHXGuUxwo=', 1795656262557746);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', 'cf2e880beb3870d31c6a123c0e13e8d8bb7aca48271fa7c76d0abb8b575483ee', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'fzD/6iFpkVPeL7OkQH4+X07dv5d3NxbAGWktjf9A33a0y3jxUqTtsGZxwd1/O3feNj5T3iIxQ8cqsGyRJGs3kP9dwGhvd2uWGpf8b5NFLyDcDs+qyMI6Rddht6pukEVQCqLCpMCYngGc5gOgn7gA2dH1V/RPEmvXlMefsvn0k1ptG+GoQNzp9M0ymfsdsqoosDRy4gVHt/ECg+4FQadwy1OIRu9Uf1mNLRLf7/Ya0XRR5JtDxungUKz1kvaZ', 1795656262572412);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '303ba75830fc102a7981cf77b4c7f26ef89029f332f3fb8b5b5f47ec02519e38', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Gvu0YQC9XvR+k+7HleZm7591SVT1YCitrUFl8yi1Peq095MRM2VgMeyXSapV3z0r1W/6K21AeFjmlmR1HvFwfYs3/TIYPVSG1UBjrOXXXlJX1/kD/1Kn90F3XjerZgfH8Tk3wzf7kl6PR5rylMVdFbnwW9E14M1zAnKPPqGa91GdL0YLRuv9QKViw1x+OXs3R1P9PhUxh1buU7YYJQYqTwElwcnLJh7EtyMmPhGo7w0lSejK/loW0bEWqr6o9aRY2Oy3tqDf33XycLMWuvMoQ+yfZw==', 1795656262586058);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '98d7b4a1e2ef3bbcb322f2c13545926d27abd39243eb59972d2df027f0e2f0fa', '56bd66a80638c8ee28f3bb57196f00b8cbb8a80e42dfdb03c59fcae177ea06f8', 'DEqhSknsUxOCjtjCIASKQ+CZglGaVTp8YsXbwZaxBenciD/es+V6AQrYaUoVNi7M3cBSyguj/5V9+U2ZBxio/byKkWc1DoLycHkvtJBgm4u7+Ck4LzyYebTzwW8EtxwKZbaJ0/IC68MvhjnJafH+Oc3qLljsAfYhvHjHwbflamaiRzHmh1orCswV3kjK6m2pBxLW2tvU9huOnJ9JTZcKqIuIAu6zTwT4DaYu1exzDuu3+ZxppOxEHXerjR26yj2fR+8YCa6uQTJ0kuG+ieA53YuvWmphuN+smjGxQFaZcVAC3KfZVB2iEJbWis5vSpWPu7/wkweZxQiBmZIfNeLOL9uOhlgjhXJORmge2HS888IyYwjsRZwMuZVgoHvIPHz+5/ffR0asMa392CM0ytvchdKUTnSaK2skVV9dyxUZaWTfQHapwgD+cBgIBHFG8Mu46aBmi4ifKxHAL0weSp6ZutwwGzHjDG7uFlnZjQFiQhQqyLR0DrrLsXfEZOSNeOotgjAAT3Ddl/EffBfesKXEhuQnqs4jIdUuModSS23OoI+hqRrYye8Ly0QBIs3t5enGCnTqzPxyD6aX/1oEEuH1E/jtKLGxlRx5oMgQQp4/t931+a4bdBjp5TonmPsBkb6m1Eif3Vvjrp3G4j12qvj0bQWGx9IlldJlmEePjXq3MK9CIau8/SfjHi2bCNLPG2pD5JzW8LQpQThVmNkT8zAuV7Lgo43bz3qXHHaCRmELgeZOfykxmaGb', 1795656262603485);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '2dbd777f448b6c7b3484b7763ae135bc7d1799ef4cfc361e2dc4531f68348fa3', 'ec8e9dc0e44169e5e82abf5965cd50d5b1defdc15d7db2961e762821d8e71ec0', '9b+/fTvvgR2ws1tzMH8QIfUag/sHz+orUjOf4fXHIY4Bc3xuHsqtUo13y4b9E34OHlBLxPUQqn6T7eI8oKqDzCE7PzSliztwfPhLyW73UuwScWPHhO3iPPBpZIZc74fI7FQLkEpNO/YXHlDFKf7nQWJAXtDGvQfYXxU5aKe2gcNTCvVw312FksrfVpxpPaFPf1OMh7qskJCvNtMGi61ErlF/6FwlyQLLIiX+lbEPPkPX1WWMCPeua9e2HNiEzhf0xRSPPx8Kfbd4G8QKh9JMr8YA6aIYRsbhC6xjeV52qygYnQXKEPuh1aj/uR/Bja8UQlcSNXjRPUH5hPQNOQ0A8MIYJ621/939zjgU1ArL9Jr6ZDt17rhk/ybEWzKAEu6RWQ56ziEXsiGbI0tGmSq4xaJrJ6MTm71ieIPVYhyCuOdwRjiW2Tq2inDk0QqF0OYSaX2EAZ1W7df4OBEtHtX8iGGENvVKJ7mejuGdIZm6jrolWZSf7Kery4N35SmkWgdY/V2wPiQEJNFdVn8apsTjN5c3FHSPrxv7n5bPTNUFN52hB/+OY8oz06sLj03p0lcc1wueU0icd7HjOZda7xEvL7MdKshZ0/I/u1hosNpLwn/5kKHbXd8WF4lkhjs0fLouM77arY/9OVhRpBevCZZelH4ld5+lzyu6g71GFFXRXOtCCfiVrA/WqRPu3NetyJH2Sy0FEiZR4fu+yOXiLqK0u3/NXs854chH13OUSKC7KHu/QFtDu6wigXop/n6KKEKkxTzwvDd73m8Q8QC9QzQjXSWrFYAJ2Ak9pB4jd4368K27miR4e6yAutx0uKukqG08eA2ueg==', 1795656262631316);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '385157054c00ac88dc96e0d26dea133de702744f7064ae6c4937969a6ac93308', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'njsu60u9/HQLeCanoyFvR6F7EyyXo6A0q6W/ER/OXcIpux/X/dPqx1ITx0NfvJgFHhFbt7vNoS1Lk3p2FvsPhenfbcv13UrOS24MtYX/z+qGF2k1BQt8NWi+B5jAaTOIKt8Ilw9McrdtYZjiiwlOTxCDT5LExMyY0n5iRAR3WuAVG+ZJfx9Vz3iUMOq+XnP51oiQvKKWg/Rb4Brybfya0vwIINvyIWm2SV30SsGvvnKo89nhH/8HgM4hGOgvWYV1ye4+Fna9dI7pxzz+Ym5KUFhgUw==', 1795656262645577);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', 'a02c77653be245724701a951b5eff4980b28edffab1b774495b470d0518517d7', '56bd66a80638c8ee28f3bb57196f00b8cbb8a80e42dfdb03c59fcae177ea06f8', 'pHAKNUJAeYdOdw0QOfr/pI8oamzsQcwGlPHdx4MSMedKILTW3OQlPw4apowDhj1No3GhHLCUVhGlfOWeU/mBEk2Jprm+1MMRj6JYQSD4s1oTCYf2k85WyoKt4sHEThNdYJRmEf/a7Y/7MYjDs/rDjw8hBp4kJWOkbl+ACk3Hrp8A5/ozeDJkg39Y+odwSotszlmXsjQxplnwx4Z1padPIpGnGIxDRedmQVCQYaSW0HIQ2tlpm1+UtNrv5487y+TnGpbjMPRgBk7VEjz/ZUA9sSopbvJ4fbGi5DwoZSIFfv1OtfPlNQwU6LeLaNC6BTgXA6FDWAM63Snux/A6jPuON/11wKiGk4EQA9cD9KJGJzLUmYF6gVPYEpCaoGiYWQoAwNjQ7LCArtxdEccJ42x28tZ64lmorVtqebE7VkbmYEGBUU1SdDNRRwevyn+nL2NjLLnP1ASa5ZSd6CgDZhEkjLbgDSfed2v/t4HmZ6Qy4FZ3PbSsDR3v/P/sSRouXLfypVkEbFtXP9PfMsfBReWG46POxTldxXsNdlvDKI2jIfoguOsfcb71kxMhDY9kJWQDYOcgGho/iIfg0BUDIqEgid25RLuTOMDeVrkbIIkjt5Gm2e3YaSw42UjJQzwIQgUo//XHxjPOXSh1uZ39Z/6J3UykJ5eLt/4GGTjZ9Bsxu3eMCUBoTGAD8anG7F3LGNUrOjjyKe8ytmc/foAk5JCp3NOMiWUwKJMq82oDKj9YssNeu1ifGEmv', 1795656262663001);
INSERT INTO public.answers VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '3c78be8c1325f34c76378c72cac220ee7749a11bf457c158cd044c656b1d781b', '3a521dd27acfae993650e356681334ae210cd5ad28265cf4c92e84b57007f8c8', 'vfZ9evMxrCVYwySGyDjDLwKpZA1HW34ULHpTPwPp57vpettpUuoRmsD8ap4/SQXNIU/Ay+hPcfmPR5XrEGY/Zmm5PzrlGjTc232eFQvIWuRuLrKdLag+2DwLRTZwtas5Ar2wzUj08erRcyzRR/WQTcrYjVnLpoWZJylwqtEx34xvqsb+ZZCBY1DO2pxnlnSQh5uDCvXZICtGEGHBu5HC5mTd4KjD/geTv7GEEVd1eOoZ8lHjYFskLaahNh+CykI3tfu0T7lP2MRMMIYv0H794hgwW2lUnpIFci3bLDe/KY9yxF38n2V9TuhAe+gmPDBqJTFYkQvcxpzf4jCv9m8g1SAJqIQ=', 1795656262679752);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', '', 'cancelled', '', '', 1795656262631316);
INSERT INTO public.claim_accounts VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', '01a21574-23ac-7bef-904e-e21d12264337', '', 'cancelled', '', '', 1795656262631316);
INSERT INTO public.claim_accounts VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7a96-b782-f7c7ecceb336', '01a21574-23ac-7bef-904e-e21d12264337', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7a96-b782-f7c7ecceb336', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232b-7f2c-b384-c0bfa4d6a444', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795656262448144, 1795656262443887, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2382-7a3f-901f-c02ea3e2a27e', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795656262530574, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2387-7283-8455-2d55a1a369c0', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795656262541605, 1795656262535048, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21574-2334-7ba2-a3d4-bba644f96424', 'read-only', '', '', '0697eec5480c85e545cd81f5a298ebf9753528d6e4d3372f6524e58cd79cff15', 'usher_Lv18ht', 1795656262452676, NULL, 1795656262453522, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-234f-78b9-ba9e-909dde547ece', 'oauth-client', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', 'abe5631d4382dc623c4631742c378f885464236f05fbe8f0599cbb651e045092', 'usher_roy9Ga', 1795656262479355, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2351-7160-93c5-0806c22a6fd7', 'access-token', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '77614d615f64c897b2bcae6b6c216962d123570f8ff6ea5cfc38a3d2fe3edacc', 'usher_UkKT1U', 1795656262480565, 1795659862480565, NULL, '01a21574-234f-78b9-ba9e-909dde547ece', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22f1-7271-b3c2-325732077639', 'directory', '01a21574-22ef-7a8e-b914-4a9234268cc8', '', 'a3d21cf75df2ac157fa4b0019d9dcadfdf42563cc60f8319cefe6d510c115b29', 'usher_mVLa1f', 1795656262384709, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21574-2381-7402-b7cc-c54b908dbeb0', '');
INSERT INTO public.credentials VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2352-751a-badf-e82b29797911', 'jwt-issuer', '01a21574-22ef-7a8e-b914-4a9234268cc8', '', 'f0dcda40079cff3a94c38b45cec4b2c5fb2ec963d3b5f3ac151026a5f3579d40', '', 1795656262482109, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45697/scim/01a21574-22ef-7a8e-b914-4a9234268cc8', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21574-2381-7402-b7cc-c54b908dbeb0', '');
INSERT INTO public.credentials VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232d-7c57-a642-42381f18f023', 'login-hook', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '', '32561eb93cf724bed76a7ff71d21244ab56381652181c0a08adf8fbfc17c06c9', 'usher_fMHXGJ', 1795656262445453, NULL, NULL, '', '', '', '', '', '', 0, 1795656262685002, '', '');
INSERT INTO public.credentials VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2388-75b3-bd71-601b81aaa33a', 'login-hook', '01a21574-2387-7283-8455-2d55a1a369c0', '', '28672fbeb33b1cff283f45e0dfb80300a10d7d74de84a1c5110547a7c5982907', 'usher_GQggNV', 1795656262536154, NULL, NULL, '', '', '', '', '', '', 0, 1795656262685002, '', '');
INSERT INTO public.credentials VALUES ('', '01a21574-229c-7289-af6f-f94e5f8e63ef', 'operator', '', 'first operator key', 'f4cfe079e83168b9800fc77857a4874f96306e1f9acf8f3ce91017225041e264', 'usher_WM205g', 1795656262299417, NULL, NULL, '', '', '', '', '', '', 0, 1795656262788646, '', '');
INSERT INTO public.credentials VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ee-721e-a69c-38641fe6e295', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '0de64b070e3225a92462b9074a62382733064ce6f490c118dae3e5bd04e015db', 'usher_thUqh0', 1795656262381181, NULL, NULL, '', '', '', '', '', '', 0, 1795656262788646, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-233b-7b32-bb9f-b7f0163465e6', 1795656262459734, '212570baf333154bd20c47bf7eebd403', 'GET', '/Users/01a21574-2305-7254-8fbe-67898ec439fd', 404, '', 'there is no user "01a21574-2305-7254-8fbe-67898ec439fd" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-233c-7510-9cbf-0907b3237d5b', 1795656262460332, 'fdfc0099db4dc39940c330249e30d93f', 'GET', '/Users/01a21574-2309-732d-9c6b-e7cbd54bded0', 404, '', 'there is no user "01a21574-2309-732d-9c6b-e7cbd54bded0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-247e-752b-940d-acc97a10924e', 1795656262782339, '1fb2f5a0901821e964904b5d197c1063', 'GET', '/Users/01a21574-2305-7254-8fbe-67898ec439fd', 404, '', 'there is no user "01a21574-2305-7254-8fbe-67898ec439fd" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-247f-772b-99f6-4f5174e5ccf9', 1795656262783470, 'd56534ddc8897b24df55d0ecbc47ae75', 'GET', '/Users/01a21574-2309-732d-9c6b-e7cbd54bded0', 404, '', 'there is no user "01a21574-2309-732d-9c6b-e7cbd54bded0" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'okta', 'scim', 'okta', 'userName', 0, '', 1795656262379544, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2365-7bf1-b5cf-0f7d88ec4580', '01a21574-2365-7bf1-b5cf-0f7d88ec4580', 'scim', 'generic', 'userName', 0, '', 1795656262501675, '', '', '', 1795656262504513);
INSERT INTO public.directories VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22ef-7a8e-b914-4a9234268cc8', 'entra', 'scim', 'entra', 'userName', 0, '', 1795656262383528, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21574-2381-7402-b7cc-c54b908dbeb0', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'ada@acme.example', '01a21574-22f5-70a6-be07-08ecd70d9d5d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'ada@home.example', '01a21574-22f5-70a6-be07-08ecd70d9d5d', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230b-72a1-9a07-a48f93840203', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795656262411158, 1795656262424726, 0);
INSERT INTO public.directory_groups VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-231e-7621-805a-8ee1cd3b732c', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795656262430391, 1795656262430391, 1);
INSERT INTO public.directory_groups VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795656262414574, 1795656262437737, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230b-72a1-9a07-a48f93840203', '01a21574-22f5-70a6-be07-08ecd70d9d5d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-2300-7d6b-964f-c07e33836611', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22f5-70a6-be07-08ecd70d9d5d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22fd-7636-8d12-b531123d6c58', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22f8-718d-8548-ece19450a0fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-2302-7186-bcf9-cf06f3d3c8f5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22ff-770f-b15f-2b2451e26139', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-2304-70cd-8bb9-9bee04228965', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-230a-7608-a149-aab542345a59', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22fb-7d5f-a428-adca11e1c079', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230b-72a1-9a07-a48f93840203', '01a21574-22f8-718d-8548-ece19450a0fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230b-72a1-9a07-a48f93840203', '01a21574-22fa-751a-87d1-d117712d1d72', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230e-78fc-aaad-5345e286396e', '01a21574-22fa-751a-87d1-d117712d1d72', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-231e-7621-805a-8ee1cd3b732c', '01a21574-22fb-7d5f-a428-adca11e1c079', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-231e-7621-805a-8ee1cd3b732c', '01a21574-230b-72a1-9a07-a48f93840203', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-732d-9c6b-e7cbd54bded0', 'NULL', '01a21574-2309-7325-a23e-944e1e6d7497', 1798248262437737);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 2, 1, 0, '01a21574-22f5-70a6-be07-08ecd70d9d5d');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 10, 1, 0, '01a21574-22f8-718d-8548-ece19450a0fd');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 6, 1, 0, '01a21574-22fa-751a-87d1-d117712d1d72');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 4, 2, 0, '01a21574-22ff-770f-b15f-2b2451e26139');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 15, 1, 0, '01a21574-2300-7d6b-964f-c07e33836611');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 12, 1, 0, '01a21574-2302-7186-bcf9-cf06f3d3c8f5');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 11, 1, 0, '01a21574-2304-70cd-8bb9-9bee04228965');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 0, 1, 0, '01a21574-230a-7608-a149-aab542345a59');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'Group', 5, 1, 0, '01a21574-230b-72a1-9a07-a48f93840203');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'Group', 10, 1, 0, '01a21574-230e-78fc-aaad-5345e286396e');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'Group', 11, 1, 0, '01a21574-231e-7621-805a-8ee1cd3b732c');
INSERT INTO public.directory_totals VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', 'User', 7, 1, 2, '01a21574-2309-732d-9c6b-e7cbd54bded0');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f5-70a6-be07-08ecd70d9d5d', 'ada@acme.example', '00u-ada', 1, '01a21574-22f5-7081-b734-1a4c403d1144', '', 1795656262386683, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795656262386683, 1795656262386683);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f8-718d-8548-ece19450a0fd', 'bob@acme.example', NULL, 1, '01a21574-22f8-7181-a643-b54907315f1b', '', 1795656262391583, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795656262391583, 1795656262391583);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fa-751a-87d1-d117712d1d72', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21574-22fa-7511-8423-08afbd2632c4', '', 1795656262393687, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795656262393687, 1795656262393687);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fb-7d5f-a428-adca11e1c079', 'zoe@acme.example', 'ZOË', 1, '01a21574-22fb-7d49-a4ce-045bf3eaee23', '', 1795656262395185, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795656262395185, 1795656262395185);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fd-7636-8d12-b531123d6c58', 'astro@acme.example', '🚀', 1, '01a21574-22fd-762c-8104-c4c20817d335', '', 1795656262396782, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795656262396782, 1795656262396782);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22ff-770f-b15f-2b2451e26139', 'lines@acme.example', ' 007 ', 1, '01a21574-22ff-7705-b504-be7356fd7ec5', '', 1795656262398783, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795656262398783, 1795656262398783);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2300-7d6b-964f-c07e33836611', 'max@acme.example', '00u-max', 1, '01a21574-2300-7d61-857d-b842d814d34d', '', 1795656262400342, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795656262400342, 1795656262400342);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2302-7186-bcf9-cf06f3d3c8f5', 'left@acme.example', '00u-left', 0, '01a21574-2302-717f-a262-961b75d35bcb', '', 1795656262401782, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795656262401782, 1795656262401782);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2304-70cd-8bb9-9bee04228965', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795656262403749, 1795656262403749);
INSERT INTO public.directory_users VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7608-a149-aab542345a59', 'staff@acme.example', '00u-staff', 0, '01a21574-230a-7601-aae5-f2aaa96443e0', '', 1795656262410069, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795656262410069, 1795656262441208);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', 'initech.example', '01a21574-2360-7492-ba26-6636dd2bf3b6', 'cancelled', 'by_hand', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262603485, 1798248262603485, 1795656262631316);
INSERT INTO public.domain_claims VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7a96-b782-f7c7ecceb336', 'initech.example', '01a21574-2360-7492-ba26-6636dd2bf3b6', 'open', '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262663001, 1798248262663001, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 'acme.example', '01a21574-22d6-70ae-bb59-d4dfeb27d962', 'verified', 'manual', 1795656262356850, 1795656262356850, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 'initech.example', '01a21574-22da-7102-b0a9-5b61e5ea1912', 'verified', 'manual', 1795656262361523, 1795656262361523, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21574-2371-7938-9406-d837800b4181', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 84);
INSERT INTO public.event_heads VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', 3);
INSERT INTO public.event_heads VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 36);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21574-2371-7938-9406-d837800b4181', 6, 110, 110);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 36, 134, 134);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 134, 134, 134, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21574-229c-781c-80e5-795caf4119b0', 1795656262299417, 'token.created', 'operator', 'operator_key_file', '', '', '01a21574-229c-7289-af6f-f94e5f8e63ef', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22d2-79e0-a3fd-1acea4f1bb61', 1795656262354158, 'parent.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22d2-75a4-ac32-6ff4f82330d5', NULL, NULL, 0, 'e028541cab076a9695cb5e200b90a010');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22d6-75a8-9d24-56eb5bd5ac83', 1795656262356850, 'domain.verified', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22d6-70ae-bb59-d4dfeb27d962', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '63a9b6dab228b2b1c992cd198f6d1344');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22d8-7960-9401-ccfa70602986', 1795656262360344, 'parent.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22d8-7703-8078-9e75ce296999', NULL, NULL, 0, '4f999cf462445f3645a12fed484484d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22da-72e8-aa01-097f825cb645', 1795656262361523, 'domain.verified', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22da-7102-b0a9-5b61e5ea1912', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'bac6d928e52b8769098403efbebfa466');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7e5f-b92d-c8ed0bd715bd', 1795656262363700, 'organization.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '86d9f31453fa32f1abd1e1bc35a64b97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22de-727f-9e09-33caaa5abc94', 1795656262363700, 'organization.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '86d9f31453fa32f1abd1e1bc35a64b97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22de-7e0a-9f3e-c310204f553a', 1795656262363700, 'policy.applied', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '86d9f31453fa32f1abd1e1bc35a64b97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22e1-7063-a0e0-4df7a7b96e58', 1795656262363700, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7a30-83c2-7241d86625f5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '86d9f31453fa32f1abd1e1bc35a64b97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22e1-79f3-b761-41a932791884', 1795656262363700, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '86d9f31453fa32f1abd1e1bc35a64b97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22e5-7686-9687-01b1c18d4c89', 1795656262372567, 'policy.applied', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '6eb77a260549bd1bd857122b961c78ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22e9-755b-bbaf-cf631b510a06', 1795656262375258, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"limit":1,"seat":"premium"}', 0, '87739c316db873f012d3b2b44dc64653');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ec-734b-83c3-5160c962e728', 1795656262379544, 'directory.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', NULL, NULL, 0, '3f03f9374840b2fb4227d527b0fbd011');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ee-753f-95b1-cfe5931bde6e', 1795656262381181, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22ee-721e-a69c-38641fe6e295', NULL, '{"scope":"directory","target":"01a21574-22eb-7d42-8514-5c6275a66bfc"}', 0, 'ce38bee077d0dbddcc2f9f7ddbc8af84');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22ef-7b9c-97c5-3769b862f044', 1795656262383528, 'directory.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22ef-7a8e-b914-4a9234268cc8', NULL, NULL, 0, '1daed9b63e4abf4b6e755f742605b112');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-22f1-74a9-8ab7-8b46042a420e', 1795656262384709, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22f1-7271-b3c2-325732077639', NULL, '{"scope":"directory","target":"01a21574-22ef-7a8e-b914-4a9234268cc8"}', 0, '04af1354ab72943d1fa59b321c92ffca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-70d5-9cb3-982e942e753e', 1795656262386683, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22f5-70a6-be07-08ecd70d9d5d', NULL, NULL, 2, '2784b89a59dec00ad9ce02afc3bf39ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-70d7-acd2-d3598f408c8c', 1795656262386683, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f5-7081-b734-1a4c403d1144', '', '01a21574-22f5-70a6-be07-08ecd70d9d5d', NULL, NULL, 2, '2784b89a59dec00ad9ce02afc3bf39ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f8-7199-b8f9-cb393fc08186', 1795656262391583, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22f8-718d-8548-ece19450a0fd', NULL, NULL, 2, '37dac3e8a98b7a5c5f9aa3df0f40f3b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f8-719c-a6d2-7d23536e6172', 1795656262391583, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f8-7181-a643-b54907315f1b', '', '01a21574-22f8-718d-8548-ece19450a0fd', NULL, NULL, 2, '37dac3e8a98b7a5c5f9aa3df0f40f3b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fa-7527-a76c-eaadb5e410ea', 1795656262393687, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22fa-751a-87d1-d117712d1d72', NULL, NULL, 2, '24d8b4d965608299e975c1d4f45830a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fa-7529-89c0-ca6a99f60d3a', 1795656262393687, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fa-7511-8423-08afbd2632c4', '', '01a21574-22fa-751a-87d1-d117712d1d72', NULL, NULL, 2, '24d8b4d965608299e975c1d4f45830a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fb-7d6b-a239-47033a4ccea7', 1795656262395185, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22fb-7d5f-a428-adca11e1c079', NULL, NULL, 2, '64db4682b2bec247e69eda794b72c3e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fb-7d6d-b693-13f805db63c3', 1795656262395185, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fb-7d49-a4ce-045bf3eaee23', '', '01a21574-22fb-7d5f-a428-adca11e1c079', NULL, NULL, 2, '64db4682b2bec247e69eda794b72c3e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fd-7640-833f-de6455fc2e1d', 1795656262396782, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22fd-7636-8d12-b531123d6c58', NULL, NULL, 2, 'd7d02f6d5621883ca9e977c4a6cbfb9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fd-7642-aa30-4af84239014f', 1795656262396782, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fd-762c-8104-c4c20817d335', '', '01a21574-22fd-7636-8d12-b531123d6c58', NULL, NULL, 2, 'd7d02f6d5621883ca9e977c4a6cbfb9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ff-771b-93bc-f428d777c112', 1795656262398783, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-22ff-770f-b15f-2b2451e26139', NULL, NULL, 2, 'ef831e93053faab808a32a719c26bd73');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ff-771d-baca-83cc22a24c16', 1795656262398783, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22ff-7705-b504-be7356fd7ec5', '', '01a21574-22ff-770f-b15f-2b2451e26139', NULL, NULL, 2, 'ef831e93053faab808a32a719c26bd73');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2300-7d91-b06b-2c0859f52958', 1795656262400342, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2300-7d6b-964f-c07e33836611', NULL, NULL, 2, '6d4e058c8905f29418cf60107f9cf30c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2300-7d93-9948-1ab66d1b7413', 1795656262400342, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2300-7d61-857d-b842d814d34d', '', '01a21574-2300-7d6b-964f-c07e33836611', NULL, NULL, 2, '6d4e058c8905f29418cf60107f9cf30c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2302-7190-ab39-fd0fa3adf1a1', 1795656262401782, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2302-7186-bcf9-cf06f3d3c8f5', NULL, NULL, 2, 'afcfa42127ee2f2a6852a31ae8abfd49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2302-7192-8900-151d62b80ab7', 1795656262401782, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2302-717f-a262-961b75d35bcb', '', '01a21574-2302-7186-bcf9-cf06f3d3c8f5', NULL, NULL, 2, 'afcfa42127ee2f2a6852a31ae8abfd49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2302-71af-bc70-2523196fbd69', 1795656262401782, 'gate.closed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2302-717f-a262-961b75d35bcb', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'afcfa42127ee2f2a6852a31ae8abfd49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2302-71b1-91a4-a17752421e5e', 1795656262401782, 'session.revoked', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2302-717f-a262-961b75d35bcb', '', '', NULL, NULL, 2, 'afcfa42127ee2f2a6852a31ae8abfd49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2304-70eb-8161-cda683d4c3f8', 1795656262403749, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2304-70cd-8bb9-9bee04228965', NULL, NULL, 2, 'f1bfb51c46456b63d8da592eed2e99db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2304-70ee-a3e2-3ebf68965a6e', 1795656262403749, 'directory_user.unbound', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2304-70cd-8bb9-9bee04228965', NULL, '{"reason":"no_email"}', 2, 'f1bfb51c46456b63d8da592eed2e99db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2305-7278-8cbf-630f4386790e', 1795656262404795, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2305-7254-8fbe-67898ec439fd', NULL, NULL, 2, 'e51a52ee02e3977de9109f03ad410dc0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2305-727b-89cb-0eea9b700a62', 1795656262404795, 'directory_user.unbound', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2305-7254-8fbe-67898ec439fd', NULL, '{"reason":"foreign_domain"}', 2, 'e51a52ee02e3977de9109f03ad410dc0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2309-7337-b0f2-c3ef3ff0f820', 1795656262408829, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2309-732d-9c6b-e7cbd54bded0', NULL, NULL, 2, 'b008914b0af300a2ac64dbab2d3c9b93');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2309-7339-997a-20ea51c2de1f', 1795656262408829, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-7325-a23e-944e1e6d7497', '', '01a21574-2309-732d-9c6b-e7cbd54bded0', NULL, NULL, 2, 'b008914b0af300a2ac64dbab2d3c9b93');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-230a-7614-a36d-6c23d41efb1b', 1795656262410069, 'directory_user.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230a-7608-a149-aab542345a59', NULL, NULL, 2, '8a72f3980b60771aaba74ba64b0a654c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-230a-7618-a9d7-e5cfd79bb9f1', 1795656262410069, 'account.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7601-aae5-f2aaa96443e0', '', '01a21574-230a-7608-a149-aab542345a59', NULL, NULL, 2, '8a72f3980b60771aaba74ba64b0a654c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-230c-74a4-8ca8-1976d220c4b3', 1795656262411158, 'directory_group.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230b-72a1-9a07-a48f93840203', NULL, '{"members":1}', 0, 'fce8c623d15b3b21ea9bad4b3eb2e0ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-230f-7659-ba16-1ef5062acf16', 1795656262414574, 'directory_group.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230e-78fc-aaad-5345e286396e', NULL, '{"members":11}', 0, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2311-74a8-a688-a56fbf22b7d4', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f5-7081-b734-1a4c403d1144', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2311-7c5d-ad41-00cbfd048615', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22f8-7181-a643-b54907315f1b', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2312-70dd-8ad4-910d509cdd3f', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fb-7d49-a4ce-045bf3eaee23', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2312-7429-b8c0-de12373ed087', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fd-762c-8104-c4c20817d335', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2312-76f4-9810-1ab854a6c4ac', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22ff-7705-b504-be7356fd7ec5', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2312-7a39-94cb-c90345617fb5', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2300-7d61-857d-b842d814d34d', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2312-7d48-86e2-b61af9a9acc0', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-7325-a23e-944e1e6d7497', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2313-701a-aa9e-80bb0cd07e19', 1795656262414574, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7601-aae5-f2aaa96443e0', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '30d700c79c6530764483521202d687fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2315-70b1-9005-6d5a34d26afb', 1795656262419786, 'directory_group.changed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230b-72a1-9a07-a48f93840203', NULL, '{"added":1,"removed":0}', 0, '03e6e0689f6cc6f4147f34c1b4e03c97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2319-7e0b-b664-5703cffc118d', 1795656262424726, 'directory_group.changed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230b-72a1-9a07-a48f93840203', NULL, '{"added":1,"removed":0}', 0, '90ba4355625c2b9c310f26b5fd2ab1bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-231c-7cf8-9615-7f67d0c08fdc', 1795656262427616, 'directory_group.changed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230e-78fc-aaad-5345e286396e', NULL, '{"added":1,"removed":0}', 0, 'eb05cdbbe1c7160cd54a737db364f9e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-231d-7649-b9e4-ebab4370df50', 1795656262427616, 'membership.added', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-22fa-7511-8423-08afbd2632c4', '01a21574-22dd-7a30-83c2-7241d86625f5', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'eb05cdbbe1c7160cd54a737db364f9e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-231f-70c1-bf45-57afee36281d', 1795656262430391, 'directory_group.created', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-231e-7621-805a-8ee1cd3b732c', NULL, '{"members":2}', 0, 'df8ee2faedc1f99007e3bc6f720d0079');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2320-7a5f-bec9-ffc51659d87c', 1795656262432312, 'directory_user.deleted', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2305-7254-8fbe-67898ec439fd', NULL, NULL, 0, '379e73b75f3233b2f20f901c84b7e499');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2326-712a-bdf9-78522ab64fb2', 1795656262437737, 'directory_user.deleted', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-2309-732d-9c6b-e7cbd54bded0', NULL, NULL, 0, '1582033e77697f495a2b125a5319be1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2326-7dd1-9d25-12eae892e51e', 1795656262437737, 'gate.closed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-7325-a23e-944e1e6d7497', '', '', NULL, '{"cause":"directory_deleted"}', 2, '1582033e77697f495a2b125a5319be1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2326-7dd6-978b-d0a20ec3dae8', 1795656262437737, 'session.revoked', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-7325-a23e-944e1e6d7497', '', '', NULL, NULL, 2, '1582033e77697f495a2b125a5319be1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2328-73da-95d7-ee5417a13fef', 1795656262437737, 'membership.removed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-2309-7325-a23e-944e1e6d7497', '01a21574-22dd-7a30-83c2-7241d86625f5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1582033e77697f495a2b125a5319be1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2329-7776-9d54-c2f57c533169', 1795656262441208, 'directory_user.changed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '', '', '01a21574-230a-7608-a149-aab542345a59', NULL, '{"active":false}', 0, '5fa4e4354504984fff0d547acef6dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2329-7ef5-ad41-92d87c79dace', 1795656262441208, 'gate.closed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7601-aae5-f2aaa96443e0', '', '', NULL, '{"cause":"directory_inactive"}', 2, '5fa4e4354504984fff0d547acef6dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2329-7ef9-8f65-2cdc71537a4a', 1795656262441208, 'session.revoked', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7601-aae5-f2aaa96443e0', '', '', NULL, NULL, 2, '5fa4e4354504984fff0d547acef6dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232a-77d5-a2ba-5c0c5bfb8b4d', 1795656262441208, 'membership.removed', 'directory', '01a21574-22eb-7d42-8514-5c6275a66bfc', '01a21574-230a-7601-aae5-f2aaa96443e0', '01a21574-22dd-7a30-83c2-7241d86625f5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5fa4e4354504984fff0d547acef6dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232c-79ae-babf-1d6a8d9ffb91', 1795656262443887, 'connection.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-232b-7f2c-b384-c0bfa4d6a444', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'de8be6002e9addcac6c3718646f2f5ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232d-7d81-8469-6c5dae2c9a47', 1795656262445453, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-232d-7c57-a642-42381f18f023', NULL, '{"scope":"login-hook","target":"01a21574-232b-7f2c-b384-c0bfa4d6a444"}', 0, '40460f1253509ea0fdee2f5e0d1f5f12');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2330-7cad-b718-c6969f9cc5a4', 1795656262448144, 'subject.linked', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '01a21574-22f5-7081-b734-1a4c403d1144', '', '01a21574-232b-7f2c-b384-c0bfa4d6a444', NULL, NULL, 2, '403da44ccc92d82f5c49bada40928a9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2331-728c-aa3b-70cd8d5ef1e8', 1795656262448144, 'membership.added', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '01a21574-22f5-7081-b734-1a4c403d1144', '01a21574-22dd-7e72-b56a-b79f173dee90', '', NULL, '{"role":"user","source":"grant"}', 2, '403da44ccc92d82f5c49bada40928a9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2331-7e58-8062-686d6869e6ce', 1795656262448144, 'connection.proven', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '', '', '01a21574-232b-7f2c-b384-c0bfa4d6a444', NULL, NULL, 2, '403da44ccc92d82f5c49bada40928a9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2333-7845-996f-9a267b39b47d', 1795656262451141, 'account.created', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '01a21574-2333-783f-9b0e-d0d2a38cacb6', '', '01a21574-232b-7f2c-b384-c0bfa4d6a444', NULL, NULL, 2, '77493d9f3020fc82656cdf64ceca6794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2333-7852-a434-7ae5413d620a', 1795656262451141, 'subject.linked', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '01a21574-2333-783f-9b0e-d0d2a38cacb6', '', '01a21574-232b-7f2c-b384-c0bfa4d6a444', NULL, NULL, 2, '77493d9f3020fc82656cdf64ceca6794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2333-787a-a122-a3151f054e0a', 1795656262451141, 'membership.added', 'login', '01a21574-232b-7f2c-b384-c0bfa4d6a444', '01a21574-2333-783f-9b0e-d0d2a38cacb6', '01a21574-22dd-7e72-b56a-b79f173dee90', '', NULL, '{"role":"user","source":"grant"}', 2, '77493d9f3020fc82656cdf64ceca6794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21574-2334-7cb7-b7ff-8f1fb5246458', 1795656262452676, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2334-7ba2-a3d4-bba644f96424', NULL, '{"scope":"read-only","target":""}', 0, '98c59227b20b395acb5ce35746b16025');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21574-2336-7036-8066-bfc773af7da6', 1795656262453522, 'token.revoked', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2334-7ba2-a3d4-bba644f96424', NULL, NULL, 0, '372f4e27785ea3eb16a2600d596ffe8c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-234a-7bbc-92ab-631d96721fde', 1795656262474324, 'parent_administrator.granted', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-22f5-7081-b734-1a4c403d1144', '', '', NULL, NULL, 0, '591cda23bca877252caff535e0c31d43');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-234f-79bf-8f6d-1da125aa1cec', 1795656262479355, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-234f-78b9-ba9e-909dde547ece', NULL, '{"scope":"oauth-client","target":"01a21574-22eb-7d42-8514-5c6275a66bfc"}', 0, '28d30b587bcdeda2a712aeeb6d00f416');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2351-734e-94c0-0623ab265922', 1795656262480565, 'token.created', 'api_key', '01a21574-234f-78b9-ba9e-909dde547ece', '', '', '01a21574-2351-7160-93c5-0806c22a6fd7', NULL, '{"client":"01a21574-234f-78b9-ba9e-909dde547ece","scope":"access-token","target":"01a21574-22eb-7d42-8514-5c6275a66bfc"}', 0, '41855f654fda83d709d29acb67227fa7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2352-76ec-8556-9dea6253a475', 1795656262482109, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2352-751a-badf-e82b29797911', NULL, '{"scope":"jwt-issuer","target":"01a21574-22ef-7a8e-b914-4a9234268cc8"}', 0, 'd0000a1acf5d4030044fdac73f7d15cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2353-7964-ad28-406e8fcea02b', 1795656262483336, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '02936ff65df2ddda6c25e70730c78dc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2355-7d00-8b08-2c5eea0f8e14', 1795656262484862, 'invitation.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '01a21574-2355-76ce-b0c1-94e632f45bba', NULL, '{"role":"user","guest":true}', 2, '7b398d4142863c34bacbf4fb0d2a742c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-235a-7b84-b467-5dfa426e7f75', 1795656262490218, 'invitation.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7a30-83c2-7241d86625f5', '01a21574-235a-7959-8999-60534e6944d3', NULL, '{"role":"user","managed":true}', 2, '0e3da0915332a40a194c9f744ab1e90f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-235c-7846-b06a-5264eb58f3e1', 1795656262491882, 'invitation.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '01a21574-235c-745e-b474-617025b56a2e', NULL, '{"role":"user","guest":true}', 2, '7140d214fc0963606b91c03a062f7166');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-235e-7175-b883-9d4a7fc77d65', 1795656262493402, 'invitation.revoked', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-22dd-7e72-b56a-b79f173dee90', '01a21574-235c-745e-b474-617025b56a2e', NULL, '{"reason":"by_hand"}', 2, '959a19b59d73cc2949fb77f846e156c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2360-75f7-a5d2-4415db21f824', 1795656262496181, 'organization.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8004918d6204d89acc97d5873e092a95');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2362-7434-9941-add180d6254a', 1795656262497257, 'invitation.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2362-710f-84c0-b40fa8fd99b0', NULL, '{"role":"user","guest":true}', 0, 'a2cc7e30d245eecc6e56a1890996c6dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2363-7e39-b899-41d9fe7a187b', 1795656262499282, 'account.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-2363-7e34-8db9-ae0361b239d1', '', '01a21574-2362-710f-84c0-b40fa8fd99b0', NULL, NULL, 0, '14ae27e3527c81ce85532367e150339d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2364-717b-94a8-92428485b595', 1795656262499282, 'invitation.accepted', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-2363-7e34-8db9-ae0361b239d1', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2362-710f-84c0-b40fa8fd99b0', NULL, '{"role":"user","guest":true}', 0, '14ae27e3527c81ce85532367e150339d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2364-71a9-bafd-4e1e5f95b6bb', 1795656262499282, 'membership.added', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-2363-7e34-8db9-ae0361b239d1', '01a21574-2360-7492-ba26-6636dd2bf3b6', '', NULL, '{"role":"user","source":"grant"}', 0, '14ae27e3527c81ce85532367e150339d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2365-7d67-b112-5782690fe300', 1795656262501675, 'directory.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2365-7bf1-b5cf-0f7d88ec4580', NULL, NULL, 0, 'eb0978b82db4496800697fb0c22fb027');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2367-71ce-90d7-09d3ef05c27d', 1795656262502580, 'run.held', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2366-7b94-bb2e-a970d91522c9', NULL, '{"kind":"deletion","scope":"directory:01a21574-2365-7bf1-b5cf-0f7d88ec4580"}', 0, '2931d27331ec27007cf8b4612408ae3b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2369-758d-b23e-b44c745441ab', 1795656262504513, 'directory.deleted', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2365-7bf1-b5cf-0f7d88ec4580', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '1846a53db391e81a6d5b16a45aa2e17b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2369-7900-96e2-627181c51c42', 1795656262504513, 'run.applied', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2366-7b94-bb2e-a970d91522c9', NULL, '{"kind":"deletion","scope":"directory:01a21574-2365-7bf1-b5cf-0f7d88ec4580"}', 0, '1846a53db391e81a6d5b16a45aa2e17b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-236e-7e08-962f-4f1ad5836ee8', 1795656262510338, 'directory.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22ef-7a8e-b914-4a9234268cc8', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '88f97529881440003c04cd2a92391346');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2370-7a7d-817a-1b82ff0c28f1', 1795656262512370, 'organization.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2370-7722-bb98-b5eb8676ddd5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '30d20d2a3712c3ba26f5018bb24e23d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21574-2371-7938-9406-d837800b4181', '01a21574-2371-7c3e-a56e-858fd1c2877e', 1795656262513537, 'organization.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '721f118bfc3e7160c1d6085486ecbcb0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2373-7d1b-a3ae-e3069b0e6f6e', 1795656262514911, 'merge.proposed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2373-772e-8777-06f7615b4941', NULL, '{"members":0,"side":"host"}', 0, 'afd46631062e0aa2e4247a90554d2997');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2373-7d20-a32d-6250d9eca5b6', 1795656262514911, 'merge.proposed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2373-772e-8777-06f7615b4941', NULL, '{"members":0,"side":"host"}', 0, 'afd46631062e0aa2e4247a90554d2997');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2376-72b2-9900-39b9a27786cf', 1795656262517083, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2373-772e-8777-06f7615b4941', NULL, '{"side":"host"}', 0, '2adc046194370f9bc8675dee8a6f5bcd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2376-72b7-87a1-8bbea8464e60', 1795656262517083, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2373-772e-8777-06f7615b4941', NULL, '{"side":"host"}', 0, '2adc046194370f9bc8675dee8a6f5bcd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2378-700b-a4e2-477f0775b173', 1795656262519541, 'merge.proposed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"members":0,"side":"host"}', 0, '5645379d0b437c5a671d4e121a46f767');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21574-2371-7938-9406-d837800b4181', '01a21574-2378-700e-adab-b8d0e5f5e964', 1795656262519541, 'merge.proposed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"members":0,"side":"host"}', 0, '5645379d0b437c5a671d4e121a46f767');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2379-7cbc-9e68-ce9922766864', 1795656262520888, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"side":"joining"}', 0, '9b40d0dcc5696a0affabe80f8ff6f444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21574-2371-7938-9406-d837800b4181', '01a21574-2379-7cc0-9ff1-9f8e358f37e2', 1795656262520888, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"side":"joining"}', 0, '9b40d0dcc5696a0affabe80f8ff6f444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-237b-79a2-b871-be8d5e392adb', 1795656262522909, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"side":"host"}', 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21574-2371-7938-9406-d837800b4181', '01a21574-237b-79a7-9d01-6bd12cff0c50', 1795656262522909, 'merge.approved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, '{"side":"host"}', 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-237c-7176-a5dd-3bbbbada3e22', 1795656262522909, 'merge.completed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, NULL, 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21574-2371-7938-9406-d837800b4181', '01a21574-237c-717a-a38c-d0864415888d', 1795656262522909, 'merge.completed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2377-7db2-9d2c-231b3aa88f20', NULL, NULL, 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21574-2371-7938-9406-d837800b4181', '01a21574-237c-7a75-8f0e-1101ae2a94cf', 1795656262522909, 'organization.moved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-22d8-7703-8078-9e75ce296999', NULL, NULL, 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-237c-7a78-b764-4314956873d9', 1795656262522909, 'organization.moved', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2371-7938-9406-d837800b4181', '01a21574-22d8-7703-8078-9e75ce296999', NULL, NULL, 0, '68c3a2ebfae6c22e25280b558abfc174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-237f-7e5f-9881-45288cda9c4e', 1795656262527718, 'parent.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22d8-7703-8078-9e75ce296999', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'd7e6aedc302bfd523a70a74fe01a862a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2381-7413-8b5b-30230adb085c', 1795656262528999, 'directory.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22ef-7a8e-b914-4a9234268cc8', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '981da9d5546b7af535fe09d09d03f1f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2382-7c67-be1c-01f93a521300', 1795656262530574, 'connection.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2382-7a3f-901f-c02ea3e2a27e', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '3bc780f3a716a2fbde8355935ab8ca68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2384-746c-bb06-fffe9d683c7c', 1795656262531633, 'run.held', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2384-7278-abc9-57dbd6971872', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21574-232b-7f2c-b384-c0bfa4d6a444"}', 0, '42c6eaaa1c6c961e7c8847f48cbb7d47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2385-76cd-925a-18f10469a4e8', 1795656262533327, 'sso.suspended', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-22d2-75a4-ac32-6ff4f82330d5', NULL, '{"until":"2026-11-29T01:24:22.533327Z","reason":"''ẞ''"}', 0, 'f967ecbc5980872b331ba5a891c60c4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2387-7572-8bc2-2834c170add8', 1795656262535048, 'connection.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2387-7283-8455-2d55a1a369c0', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '31ebdd1a3060343804f0647885cb1daa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2388-76a0-96ac-6c278cb67b42', 1795656262536154, 'token.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '', '01a21574-2388-75b3-bd71-601b81aaa33a', NULL, '{"scope":"login-hook","target":"01a21574-2387-7283-8455-2d55a1a369c0"}', 0, 'ab9dd2f345a92916de7327b4e701c6e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238a-75b9-ba7a-9d164fe49e07', 1795656262537344, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'b70a67e52e206e7d30bd462a7cf6758d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238b-73f2-bca6-a0d48bc61630', 1795656262537344, 'organization.changed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'b70a67e52e206e7d30bd462a7cf6758d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238d-7e97-81ee-2bc7b8448581', 1795656262541605, 'account.created', 'login', '01a21574-2387-7283-8455-2d55a1a369c0', '01a21574-238d-7e92-a51a-736bfde1f46f', '', '01a21574-2387-7283-8455-2d55a1a369c0', NULL, NULL, 0, '3d05a719e7c2b113b719f02d8173f338');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238d-7ea3-9e65-3e0c9a4a5a7c', 1795656262541605, 'subject.linked', 'login', '01a21574-2387-7283-8455-2d55a1a369c0', '01a21574-238d-7e92-a51a-736bfde1f46f', '', '01a21574-2387-7283-8455-2d55a1a369c0', NULL, NULL, 0, '3d05a719e7c2b113b719f02d8173f338');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238e-7008-8f2a-f8457a29134b', 1795656262541605, 'membership.added', 'login', '01a21574-2387-7283-8455-2d55a1a369c0', '01a21574-238d-7e92-a51a-736bfde1f46f', '01a21574-2360-7492-ba26-6636dd2bf3b6', '', NULL, '{"role":"user","source":"grant"}', 0, '3d05a719e7c2b113b719f02d8173f338');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238e-78bc-91c4-edffe97e02ef', 1795656262541605, 'connection.proven', 'login', '01a21574-2387-7283-8455-2d55a1a369c0', '', '', '01a21574-2387-7283-8455-2d55a1a369c0', NULL, NULL, 0, '3d05a719e7c2b113b719f02d8173f338');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21574-239d-7ed1-a5e4-3eb06a2a042c', 1795656262557746, 'account.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', '', '', NULL, NULL, 0, '9f9705eb453d177b69b3021975cb6acd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21574-23ac-7bf2-b28c-40195b8568db', 1795656262572412, 'account.created', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-23ac-7bef-904e-e21d12264337', '', '', NULL, NULL, 0, '43c65c24c0f5a77cdd1849a5d97b82a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7b6c-b052-b7f8d68ba2f4', 1795656262603485, 'claim.started', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', NULL, '{"accounts":2,"deadline":"2026-12-26T01:24:22.603485Z","domain":"initech.example"}', 0, '090c23297084fa48e260dd5855ed8dfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7ba5-bc03-d6f728f8c670', 1795656262603485, 'claim.account_claimed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', NULL, '{"deadline":"2026-12-26T01:24:22.603485Z","domain":"initech.example"}', 0, '090c23297084fa48e260dd5855ed8dfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23d2-7ba8-a740-c1062e201a3b', 1795656262603485, 'claim.account_claimed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-23ac-7bef-904e-e21d12264337', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', NULL, '{"deadline":"2026-12-26T01:24:22.603485Z","domain":"initech.example"}', 0, '090c23297084fa48e260dd5855ed8dfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-23e8-7802-9a14-f469579af98f', 1795656262631316, 'claim.cancelled', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-23d2-7b32-a3c2-c23fdb01c63d', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'ff75642d9d960b62e39c8ab2fce3b73e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7ad3-8910-667fd8de6e31', 1795656262663001, 'claim.started', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2409-7a96-b782-f7c7ecceb336', NULL, '{"accounts":2,"deadline":"2026-12-26T01:24:22.663001Z","domain":"initech.example"}', 0, '4b7b6217a4d64d1c7e281814d0d91475');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7b16-b439-e4b691ba1650', 1795656262663001, 'claim.account_claimed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2409-7a96-b782-f7c7ecceb336', NULL, '{"deadline":"2026-12-26T01:24:22.663001Z","domain":"initech.example"}', 0, '4b7b6217a4d64d1c7e281814d0d91475');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2409-7b1a-b602-a008902d777c', 1795656262663001, 'claim.account_claimed', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-23ac-7bef-904e-e21d12264337', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2409-7a96-b782-f7c7ecceb336', NULL, '{"deadline":"2026-12-26T01:24:22.663001Z","domain":"initech.example"}', 0, '4b7b6217a4d64d1c7e281814d0d91475');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2418-7662-9412-987476cbaa56', 1795656262679752, 'claim.chosen', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-239d-7ecc-b0c5-e42a0d12f20e', '01a21574-2360-7492-ba26-6636dd2bf3b6', '01a21574-2409-7a96-b782-f7c7ecceb336', '{"choice":""}', '{"choice":"merge"}', 0, '16bcac0a7ca34bc8be5289e4814f7b75');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 01:24:22.089492');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 01:24:22.095235');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 01:24:22.170205');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 01:24:22.189916');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 01:24:22.199228');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 01:24:22.220404');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 01:24:22.278817');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7e72-b56a-b79f173dee90', 1795656262484862, '01a21574-2355-7caf-ab2d-f01a225337bf');
INSERT INTO public.invitation_sends VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7a30-83c2-7241d86625f5', 1795656262490218, '01a21574-235a-7b69-ba77-d5c4444f8976');
INSERT INTO public.invitation_sends VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7e72-b56a-b79f173dee90', 1795656262491882, '01a21574-235c-7828-b752-32b71578857c');
INSERT INTO public.invitation_sends VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2360-7492-ba26-6636dd2bf3b6', 1795656262497257, '01a21574-2362-7419-a74b-c815d8d3a96f');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2355-76ce-b0c1-94e632f45bba', '01a21574-22dd-7e72-b56a-b79f173dee90', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', 'ff3ebade730af027b17814e197fbf6038e475d8514f218fc057dca9595418409', 1795656262484862, 1797470662484862, 0);
INSERT INTO public.invitations VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-235a-7959-8999-60534e6944d3', '01a21574-22dd-7a30-83c2-7241d86625f5', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '1b72339b6d1cbc79eeeac05250c494d2d7dc0791cb0d0b77e1860685fbe328d0', 1795656262490218, 1797470662490218, 0);
INSERT INTO public.invitations VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-235c-745e-b474-617025b56a2e', '01a21574-22dd-7e72-b56a-b79f173dee90', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '', '1cd93deeaddfa300cdc5fbcb103ceb4d620fb98f4cd0d5a054691efacbf70a50', 1795656262491882, 1797470662491882, 1795656262493402);
INSERT INTO public.invitations VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2362-710f-84c0-b40fa8fd99b0', '01a21574-2360-7492-ba26-6636dd2bf3b6', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '01a21574-2363-7e34-8db9-ae0361b239d1', '45df384cb4d0b6a41bbc2f5bb85339a2672b67388708e684a1ce7ac038188c6c', 1795656262497257, 1797470662497257, 1795656262499282);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-7081-b734-1a4c403d1144', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fb-7d49-a4ce-045bf3eaee23', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fd-762c-8104-c4c20817d335', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ff-7705-b504-be7356fd7ec5', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2300-7d61-857d-b842d814d34d', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f8-7181-a643-b54907315f1b', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656262414574);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fa-7511-8423-08afbd2632c4', '01a21574-22dd-7a30-83c2-7241d86625f5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795656262427616);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-7081-b734-1a4c403d1144', '01a21574-22dd-7e72-b56a-b79f173dee90', 0, 'jit', '01a21574-232b-7f2c-b384-c0bfa4d6a444', 1795656262448144, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656262448144);
INSERT INTO public.memberships VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2333-783f-9b0e-d0d2a38cacb6', '01a21574-22dd-7e72-b56a-b79f173dee90', 0, 'jit', '01a21574-232b-7f2c-b384-c0bfa4d6a444', 1795656262451141, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656262451141);
INSERT INTO public.memberships VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2363-7e34-8db9-ae0361b239d1', '01a21574-2360-7492-ba26-6636dd2bf3b6', 0, 'invite', '01a21574-2362-710f-84c0-b40fa8fd99b0', 1795656262499282, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656262499282);
INSERT INTO public.memberships VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238d-7e92-a51a-736bfde1f46f', '01a21574-2360-7492-ba26-6636dd2bf3b6', 0, 'jit', '01a21574-2387-7283-8455-2d55a1a369c0', 1795656262541605, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795656262541605);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2373-772e-8777-06f7615b4941', '01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2370-7722-bb98-b5eb8676ddd5', 'host', 'pending', '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 0, '{"credential":"01a21574-229c-7289-af6f-f94e5f8e63ef","at":1795656262517083}', '', 1795656262514911, 1796865862514911, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2377-7db2-9d2c-231b3aa88f20', '01a21574-2371-7938-9406-d837800b4181', '01a21574-2371-7938-9406-d837800b4181', 'host', 'approved', '', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 0, '{"credential":"01a21574-229c-7289-af6f-f94e5f8e63ef","at":1795656262522909}', '{"credential":"01a21574-229c-7289-af6f-f94e5f8e63ef","at":1795656262520888}', 1795656262519541, 1796865862519541, 1795656262522909, '{"looks":"09564b133c2538a5da64798f476a980d15c7df29472c5914f62048f65728dd05","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7a30-83c2-7241d86625f5', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795656262363700, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7e72-b56a-b79f173dee90', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795656262363700, 1, 1);
INSERT INTO public.organizations VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', '01a21574-2370-7722-bb98-b5eb8676ddd5', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656262512370, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2371-7938-9406-d837800b4181', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795656262513537, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2360-7492-ba26-6636dd2bf3b6', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795656262496181, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-7081-b734-1a4c403d1144', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262474324);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21574-2370-7722-bb98-b5eb8676ddd5', '~01a21574-2370-7722-bb98-b5eb8676ddd5', '', '01a21574-2370-7a6c-87f4-72e8f28105e4', 0, 0, 1795656262512370, 1);
INSERT INTO public.parents VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 'acme', 'acme', '01a21574-2385-76a0-aa5b-5b2750a839e3', 2, 0, 1795656262354158, 0);
INSERT INTO public.parents VALUES ('01a21574-22d8-7703-8078-9e75ce296999', 'initech', 'initech', '01a21574-238b-73de-b9bd-d0a66423b0da', 0, 1, 1795656262360344, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2302-717f-a262-961b75d35bcb', 'closed', 'directory_inactive', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262401782);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fb-7d49-a4ce-045bf3eaee23', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262395185);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fd-762c-8104-c4c20817d335', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262396782);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22ff-7705-b504-be7356fd7ec5', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262398783);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2300-7d61-857d-b842d814d34d', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262400342);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f8-7181-a643-b54907315f1b', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 3, 0, NULL, 1795656262391583);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22fa-7511-8423-08afbd2632c4', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 2, 0, NULL, 1795656262393687);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2309-7325-a23e-944e1e6d7497', 'closed', 'directory_deleted', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 4, 0, NULL, 1795656262408829);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-230a-7601-aae5-f2aaa96443e0', 'closed', 'directory_inactive', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 3, 0, NULL, 1795656262410069);
INSERT INTO public.persons VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2363-7e34-8db9-ae0361b239d1', 'open', '', '', 1, 1, 0, NULL, 1795656262499282);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22f5-7081-b734-1a4c403d1144', 'open', '', '01a21574-22eb-7d42-8514-5c6275a66bfc', 0, 3, 0, 1795656262448144, 1795656262386683);
INSERT INTO public.persons VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2333-783f-9b0e-d0d2a38cacb6', 'open', '', '', 0, 1, 0, 1795656262451141, 1795656262451141);
INSERT INTO public.persons VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-238d-7e92-a51a-736bfde1f46f', 'open', '', '', 0, 1, 0, 1795656262541605, 1795656262541605);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262363700);
INSERT INTO public.policy_versions VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262372567);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2366-7b94-bb2e-a970d91522c9', 'deletion', 'applied', 'directory:01a21574-2365-7bf1-b5cf-0f7d88ec4580', NULL, '{}', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '2931d27331ec27007cf8b4612408ae3b', 0, 1795656262502580, 1795656262504513, 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', 1795656262504513, 0, 0);
INSERT INTO public.runs VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-2384-7278-abc9-57dbd6971872', 'reconnect', 'held', 'connection:01a21574-232b-7f2c-b384-c0bfa4d6a444', 'reconnect connection:01a21574-232b-7f2c-b384-c0bfa4d6a444', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef', '42c6eaaa1c6c961e7c8847f48cbb7d47', 0, 1795656262531633, 1795656262531633, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795656262323011, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795656262344521, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795656262345086, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795656262345960, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795656262347296, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795656262348047, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795656262349074, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795656262349483, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795656262342571, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795656262351410, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-22dd-7a30-83c2-7241d86625f5', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', 1795915462533327, '''ẞ''', 1795656262533327, 'operator', '01a21574-229c-7289-af6f-f94e5f8e63ef');


--
-- Data for Name: store_copies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: store_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.store_terms VALUES (1, 5, '');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232b-7f2c-b384-c0bfa4d6a444', 'ada', '01a21574-22f5-7081-b734-1a4c403d1144', 1795656262448144);
INSERT INTO public.subjects VALUES ('01a21574-22d2-75a4-ac32-6ff4f82330d5', '01a21574-232b-7f2c-b384-c0bfa4d6a444', 'newcomer', '01a21574-2333-783f-9b0e-d0d2a38cacb6', 1795656262451141);
INSERT INTO public.subjects VALUES ('01a21574-22d8-7703-8078-9e75ce296999', '01a21574-2387-7283-8455-2d55a1a369c0', 'prover', '01a21574-238d-7e92-a51a-736bfde1f46f', 1795656262541605);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 134, true);


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
-- Name: store_copies store_copies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store_copies
    ADD CONSTRAINT store_copies_pkey PRIMARY KEY (name);


--
-- Name: store_terms store_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.store_terms
    ADD CONSTRAINT store_terms_pkey PRIMARY KEY (one);


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


