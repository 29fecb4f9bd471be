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

INSERT INTO public.accounts VALUES ('01a21568-9f3f-778d-9424-b3310ad0319f', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795655507773867);
INSERT INTO public.accounts VALUES ('01a21568-9f41-7ca6-850e-c3d9f66a0fc8', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795655507777186);
INSERT INTO public.accounts VALUES ('01a21568-9f43-7436-b2b3-8c062dab57bf', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795655507778615);
INSERT INTO public.accounts VALUES ('01a21568-9f44-7a06-927d-0a6f30d00d69', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795655507780007);
INSERT INTO public.accounts VALUES ('01a21568-9f46-7977-8c08-fb829fc47b32', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795655507781778);
INSERT INTO public.accounts VALUES ('01a21568-9f48-75a5-aa54-b7082691176a', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795655507783606);
INSERT INTO public.accounts VALUES ('01a21568-9f49-7ad2-8335-001c37619e7c', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795655507785113);
INSERT INTO public.accounts VALUES ('01a21568-9f4a-7a75-b84b-438ea0cb58b3', 'left@acme.example', 'left@acme.example', 'acme.example', 1795655507786328);
INSERT INTO public.accounts VALUES ('01a21568-9f4e-73d2-a6f0-2ba40744085e', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795655507789865);
INSERT INTO public.accounts VALUES ('01a21568-9f4f-7355-83b4-ea34dd478ec4', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795655507790867);
INSERT INTO public.accounts VALUES ('01a21568-9f72-7b8a-be88-e3214881c56e', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795655507825972);
INSERT INTO public.accounts VALUES ('01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795655507874927);
INSERT INTO public.accounts VALUES ('01a21568-9fd5-7a5a-97c8-7fac73cff8a5', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795655507925071);
INSERT INTO public.accounts VALUES ('01a21568-9fe2-76b5-ac06-86ef9c6732e1', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795655507938131);
INSERT INTO public.accounts VALUES ('01a21568-9ff0-773d-ad8f-b2564d3bdc8c', 'other@initech.example', 'other@initech.example', 'initech.example', 1795655507952136);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '7fc8935a56f51c162750ad3acaf75ecadcd87fbe81b49d19c0b5f6012688ca98', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'e71PhsCcFfnvqW+qSqrGpMu+/yGLy49X72UTmynsw9ibsodWpri+krrTxeRrsN8d5kuoMsxvytH3H394/DYlpWJedKaJOJS9aArz+sXoOYDHTtKGN5KDsoduDby1XZycWE+dxiwB2h9eJQAY0pEnteaxYDdknD36b7cp/wu1x5zQAAToXWdRGC6eVnCq3r4yV29k9CBYeN0fdY+D0jNmp/3Ee1crr++3HieTtvFbDoHUhdbIz5S+FQkf+lz4TbhBc2XHC9YDFUzissdGoQFB6/ltEZd5U/ylhrRr2sIBHH/mOg+TWN1e9pxsEcz+hDABIGbcr0fSNmLtfIZ7+74yQ5re5FS2m0/NRxzLKsRucGuOUDiILzK4zcxiNevYdsUArz+f5LPZ46M7+K12AmMv0mxtESTczTOfeckvuipkxOyZASY12Q==', 1795655507852444);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '5261e01c08693cde67895aa0b784ba79b1ae93f552f150b4e0bc81d9139042f9', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'bspO0Qa+eomz0G9hdKA2pS1AhzG3yc2BHpoH/3eIusp9hgRM6KTKjx3b4he+Ifr0DC7Z8jxA4JEPIEeVeEt5pesBIsHjB1ELAdOPIs/WwhinGPZdhCGR3DgIuzQZ+pd4cGYxsoUvU1Zk2PCckydLWmBJ1wLZTB5BUPFW5QjSuBADS/ffmohYLZk5kdA33Y71/q1QSTFtdOab0REpSEVXCPv4slWkwk+c9MveiX62ifvoQeThLh+KY0j9s/+yyx9IvWI=', 1795655507938131);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '6f4341e569a2501aa8d35d7d13f383f527aa14829be989a07f7a6051550db25a', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'T6kXd/A0gr88fRJjOkf153OAHrHcsqED5FRHTRXKWPDykMQcvmMK3ZCSs/pnL+drmbTlop7rz/30tBn97KyGrS8U11KATSlJRYiypKDk4zbmrOD2vtqIasOHtVPDmE2NT0RmYnZk1xfQCIhdlikSZMoXLfwa/dU5tyYgG0kG/rlZK4/oReI8B8YaKDiy91NRzal6aY0yW/aPt9fGWMCX33c9RSKAGMDwReisdPrplGDRdShb83b5WpS1FxmZ', 1795655507952136);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', 'b90f125b7e05e6492a95a69f4e55b56357adc657b3536d77ae207db5c12ca6f8', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'OqFIw+gNWOd1gcXXrPLTv0LslGySrpbS10KMiDOThERPSSTlLUfcAMCxsokWq84tof4zmjlYjQMumuLm6KbPEoY6iIqf1l6NOvWTlaY5IB6jalqp+XvdnEdqz14FdAtG+LmYOgn9pwi10f7NYahqrn8MSStHODLlnmEGjIQCDL6oNwib7x8j5hgWzsFVh8XfJSBflHGilJ+08VWCMCd8jLbGPyjlfupt0JmgY5WliYyCOjXH0b5zQ/vD7/Gp1/7+RItislFqpDDq2iWN46XmUvIl3g==', 1795655507963536);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '0cbe32cfcfe75e33e00622c9eebbec4c0799148021e3d67b6796c349e2f5028f', '5bd8020f3cbd5f7f7307971e7fba9dfbf7c7831dd61dc402c1328ed0f4982592', '6mZ6RbV1eIFzWF4sFnNWZCuzprLTr0EnWjqSJ6W6FHwR+r5qtLEfzfgSjtNI+YPucQFhTJsgP+OYHJXWYxp9cIYgU/C/6gt9FvOMEjrLHQ/bLwHJVOU9JPF8LJ7lgDEB3UenfKbeGf739dXEu2tqcbD+Op5LecrUa4Gt5I9H8pROjH2ze/yRdSp6UjnceecaUKWYc0krdbOmVKQeCRBL8K41a7Zs22OSA3g2xgJFFjze5UF5C/qfr6o/E9hXEyKUNMJBXlF0hycXSgTEVMaT/qLLaTx4oPUoS86uhc7FCbpe5JlVhN7q0wz16gqdTY+tyoFcn5xzmJzwf6KNw/h+NG9jk+h82k80QS2lCO0JthkiFUvlcOsK2+WFAJiZBVx+kaee9493FETPnlU7qtovuqcmn36LHzTbRCRTsm+Q/1RGoM0fXMjblZ34sAuIrUwZSySjNKYieP+3oKkT1+85rm7EjfcKoos6o4VK3meCc9qJNRMymju9PLw2FhKuduLRt2q1p3dnLhELv63WULHHdvF9UXKVbFqOGmjZy4We0TVKMidDJe1DNqrJ3gZEPZKMBfdxkwEhjyMhxGZrgs4YtbJXyjHLDKbhteziK7t5Twe3UaJ3PL9PrIei5PREVwAoX1a631eDbZ8vQjYkOr1x225Y7/ui2Oa45OYBY5+7+sltgttkh0H9ViJjDMQzs6Ur2nAD6uo44POuXGHj67VyFpAj+XtASacZV6WBvxxAtEE7L0tT2tVA', 1795655507978653);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', 'f32e6a0911ead9dbc7cacdfe41f850579f6ebe259886818d5a7e38243e79680c', '645fed8e3b3846d1037a21a672b02d6ae8d23e5a0356b84f177130ba39d82b9a', 'vZYZzrdOSBjGTppeHla8o0/ukxwMcXuck0B7KsYJYyivp5imDaXzLlHZkbOjCvtblaA7v9kMfVkh6+JjzRZP+8IIr6qghdYmFr8VvqcionZ2VrCWEw+s33ImggovPchZlU5P1okzUYDTVgIr5qYoSccKEODIer4MRSIz/24pO2/nvrjDoqGrN1VbhQ3MWEWo6aZ1/gVvfTtHYVKZnp/uME3auLPUPQTWNXW0GVT4LCoCjtdIQYXEtbkiAAT1lFAv3SLeSBhAm1acFTCIST9wca7JhnjmibsPLS7djuX7X0XST5r466lNPMtpLxAB9GE73SddgJNasxboyOiynp29B3e23dZOF3fNxTpcs1c+bZgEKIF6TDte0UuttuXDT690ez8RTLWSgyiC5+8jA4I7FvBft+goeV4nujfpnnbOAZ3sqWgTDtGA4EOR3keJzZTpgqqx4nL92ysfr/1ahP4+eR/agng+yHkHPPDE8xlDMeLlbmeZeI0qKR5qadkadrFQA+FqbqTbmPyLz1UO5eEehm0TQY/LlotquhVzs98LcwdF3JlGSWwsHv59HjETiMiP7fV2MYkLnOsXy1pd2AWY36jd9LAALxdvoH4UW4qzb+K+CMWCIS3dlT010OqchU5BJ17aqYKvceKOQ3rLT3iYYTOHO6RDT/p/D+Ul2vx+ihsNtkuS/7gF5W6DBq6L3biePW82GKjEbaXPCLk8fxhxD1AYnYf3MKo0nip6p81RK674UmnMHoKizarCWhqK+abAf8BQPYNpZlBAqiB95mQfdDlBujB7Tci/Jc//KoOdpEHJKTAXB+7L9NN3Z0stCU1oOa4SlQ==', 1795655507996398);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', 'ef481c98ad4f1afc9f2ce56e370b0bb8ccde21a38e8bbe013e7bbd9c76ff2d12', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'lKxl38zFsg+6CETakWa3ZfTNhbNICy5YVGyWJHEjvJd/mmV/bVxO0A1ShZLhFIPkY2BpItB2VgTd99vfV8qxbMz8X+maJGaQdRgGvT8NjbNaS+feyPKn5L2Pdcn7k0YggLlShqQTCkYtLk5XuS/cBaXiPoT88kxaFFvWv8rCQixfjOMjSu1jNULJUWvoJI6u1o2DXkDXIYFGnJHVX3nuYwp3RdUrHeuxyHUEcT+Hgz1MsmAYVaY2y4NmE/to/cPQeXhBHjnp4HzZNYihPyII4+4lvg==', 1795655508011973);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '8041e381abc40410a177c6c0cddb710744b285b8bbbf3b56ab5f8e3fecaa2f8a', '5bd8020f3cbd5f7f7307971e7fba9dfbf7c7831dd61dc402c1328ed0f4982592', 'wgRr7lfi+kxlT5BqqfACv0PoPKLDr5nC2k4V6Geeg2tQSrO+RJu+2UwN/TRgIAoqVEQ+h9Z6yqQj7M2ovIrUByeMEZKLX34c2HjBXDc3n6m4nv47V4k5oWuv4Ob+wUwAeHqIyToL0bL+RHbKJkOXaPzjw5l2fwRzXECwWWdwboWoZWglwNTC7s9RGSCeiteL1OQ7eH4pozIZ1vO+2AIaEIZF5PiQASLTKb8CBXujzUsiC/tPSlYHLLitbnvRw87FkeOXhIFmJwJDiBj6wgD291lD8IEe8zhYffz+wl9rTuKiSF7PT3plCuq7hOcDYFhnd03IbYYoyFej9MhCh8rOoml4D1oOCotgyW9VCcP39Jy2asIjm297/QRgeRZEIUQl/pSPAeEh9cm8lXlZS+B5UyEUbukTYdnABEUKYMWdGXEAmgHAOjKBrOkvLiVsN/MM66xBApwP2QDWRe5FO5rjX6JUJj9EqFzpKgb652ZGZiDwqZHN8YTwRvBfZjMt6w+PA8g6Jv4NdR2uPE4SWR8PcKTJswMlGUYWJcdzzG8pvjXKiabnb/h5CBBPLhLCqlNInpUctm69c3XYXBTG2nub8wxEZkNbYmyZymp6PylWrrpYL0YsZrzlmP61vArgaNX85y8lYW+CCG6SVY/XsS4l9dHD0KKecQyMlmU9a+gbRxuOHZ38Xs8B2VxNvXQ5ZbtejmCOdL9HoJ9Wpi/z5xTOQdX8I3+4s3XQ/or2SZAwt4qJ4Hcn6ETu', 1795655508028286);
INSERT INTO public.answers VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '553c4916ef0765e06b76854f446a7c4b0657fe3c04411eeaca037ac59d5c4785', '8c56c93ffafe80d0f27bf6e21afefe92188bea9c6c2c94a648a4655248a28a30', 'UEq50VA6hdd/BaCvrH/dw8Ruadkvz739lyH2FQxV+XH8XIPrFvn8h95Is2PGi2PCgoKz3RJyXK/OFCyfA1THkEMZjvze3m/Pbo1eSNyUhcVD4MFj81Ag3BAhB6z1vmz5hQ7J+4EBkKMFlH/a6IX2vJ89pEmUvkvZcC5A2o/rGx4PYzuycaMcS+UC27IKV0sdQ9U5mJWv7SpUo7QdC8HIzyjkX6ILOx6s3EwiXJpN0wvMq4QNhH+NK3kpJWp5oj5R+FC6ujIU6Sbf8MF/syZnee0mMXswE40rCHw4euB1iBBNtkAEwd2meHPWczZvS9C3q+bl1nxJOEDO4A3Kp0aaG//3SIw=', 1795655508043579);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-76eb-9b7c-511a2f7c6439', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', '', 'cancelled', '', '', 1795655507996398);
INSERT INTO public.claim_accounts VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-76eb-9b7c-511a2f7c6439', '01a21568-9ff0-773d-ad8f-b2564d3bdc8c', '', 'cancelled', '', '', 1795655507996398);
INSERT INTO public.claim_accounts VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', '01a21568-9ff0-773d-ad8f-b2564d3bdc8c', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f67-7bac-be3a-169170df884f', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795655507821686, 1795655507815498, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fc6-7761-a4de-42d3b85b9562', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795655507910301, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcb-7584-bc75-1b8521bc0d13', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795655507925071, 1795655507915126, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21568-9f74-7862-9cd2-53b7945c3a51', 'read-only', '', '', '7055e88154e1ae8c67c8e2f24460b950f5f9764358c32fa877a31c9a940dbee4', 'usher_waXgnF', 1795655507828351, NULL, 1795655507829489, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f91-7552-aec7-5c35469d28d8', 'oauth-client', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '55ad7c2febb67eea58cff3cb78b949af5bbf8df2f9a35ba1afb7d2b3fee743d3', 'usher_zjOh6X', 1795655507856869, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f93-71ac-b994-bf7426fd38c4', 'access-token', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', 'c5aba99e8dc75680364caded2b3e1f5a2a3f93fa5e4a9a889d3a3f37f6411246', 'usher_LjFNLy', 1795655507858414, 1795659107858414, NULL, '01a21568-9f91-7552-aec7-5c35469d28d8', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f3c-7bd6-8fa6-ddcc8dfb539e', 'directory', '01a21568-9f3b-7945-acba-4ff862d87101', '', '3cb28edd3e51db0a59b82b89088ca03c47788d630676c53e4c51f7cf2ee68c0f', 'usher_lZZmGv', 1795655507772419, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21568-9fc5-7058-a4f4-6399d98d63da', '');
INSERT INTO public.credentials VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f94-74d8-bf31-5f6286d12928', 'jwt-issuer', '01a21568-9f3b-7945-acba-4ff862d87101', '', 'fef7872592b40cc8fe77d1cf817c7990c387c2672b46aef401006d1a07ed120e', '', 1795655507860005, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:32915/scim/01a21568-9f3b-7945-acba-4ff862d87101', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21568-9fc5-7058-a4f4-6399d98d63da', '');
INSERT INTO public.credentials VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f6a-7130-952f-11b11b87b3e0', 'login-hook', '01a21568-9f67-7bac-be3a-169170df884f', '', '301539cca0c12dec46aa3eca2ab43b437d5f3323c03dd60898ba4fdb311f0f1e', 'usher_bx-ORz', 1795655507817525, NULL, NULL, '', '', '', '', '', '', 0, 1795655508046985, '', '');
INSERT INTO public.credentials VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcc-7f2f-a9da-22453a377d10', 'login-hook', '01a21568-9fcb-7584-bc75-1b8521bc0d13', '', 'bfad63969dd1b4adc202321d9da0964274ca10d5c8888f74e4ca7f9a91b24f86', 'usher_Nbaj8S', 1795655507916545, NULL, NULL, '', '', '', '', '', '', 0, 1795655508046985, '', '');
INSERT INTO public.credentials VALUES ('', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 'operator', '', 'first operator key', 'c7fdd3eaecd1b1891d44ed16855d3a5cd73fff0e635ee1df8fe65c367920c25b', 'usher_HlLOX5', 1795655507698812, NULL, NULL, '', '', '', '', '', '', 0, 1795655508130216, '', '');
INSERT INTO public.credentials VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3a-72e7-a5e1-9601a7d97f2c', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '8d619d54be36df1432f1a1cdde7eca970b67c479e83d28995e435ca3b12ee601', 'usher_zSk2EW', 1795655507769252, NULL, NULL, '', '', '', '', '', '', 0, 1795655508130216, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f7d-72bd-9397-7df69a03d9ed', 1795655507837179, 'fb1e1e0245f3bdc8fc1f9c8e3109f5f3', 'GET', '/Users/01a21568-9f4d-75fe-8b3c-cad8d6bade03', 404, '', 'there is no user "01a21568-9f4d-75fe-8b3c-cad8d6bade03" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f7e-70a9-a595-32fca01cbc05', 1795655507838043, '3a304a6d34a4680c35fa640f2f8a473f', 'GET', '/Users/01a21568-9f4e-73da-971b-adbf9ff2de61', 404, '', 'there is no user "01a21568-9f4e-73da-971b-adbf9ff2de61" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-a09c-79ca-a0be-484769ceee43', 1795655508124642, '91b6edacdc421148d8e9a60a4a4f55c8', 'GET', '/Users/01a21568-9f4d-75fe-8b3c-cad8d6bade03', 404, '', 'there is no user "01a21568-9f4d-75fe-8b3c-cad8d6bade03" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-a09d-76a8-9310-dd19510ffe5c', 1795655508125436, 'd78c208c2b65eb4313fd0040242e58b1', 'GET', '/Users/01a21568-9f4e-73da-971b-adbf9ff2de61', 404, '', 'there is no user "01a21568-9f4e-73da-971b-adbf9ff2de61" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'okta', 'scim', 'okta', 'userName', 0, '', 1795655507767787, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fa5-7cd7-8386-e63f8e1d080a', '01a21568-9fa5-7cd7-8386-e63f8e1d080a', 'scim', 'generic', 'userName', 0, '', 1795655507877579, '', '', '', 1795655507880986);
INSERT INTO public.directories VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f3b-7945-acba-4ff862d87101', 'entra', 'scim', 'entra', 'userName', 0, '', 1795655507771378, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21568-9fc5-7058-a4f4-6399d98d63da', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'ada@acme.example', '01a21568-9f3f-7797-bd59-61382f531ee4', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'ada@home.example', '01a21568-9f3f-7797-bd59-61382f531ee4', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795655507791717, 1795655507802625, 0);
INSERT INTO public.directory_groups VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f5e-77e2-9bc7-1b450af7ce99', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795655507806456, 1795655507806456, 1);
INSERT INTO public.directory_groups VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795655507794889, 1795655507809379, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', '01a21568-9f3f-7797-bd59-61382f531ee4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f49-7ada-9082-58623c150bf9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f3f-7797-bd59-61382f531ee4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f46-7982-bc2d-0136791fbd7a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f41-7cb5-ac17-36dcf2cb7b66', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f4a-7a7b-8f5d-ee776bfed35b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f48-75ad-a2c7-bdebf01eb78f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f4c-76be-9a3b-f39b3e32d74c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f4f-735c-9a80-8d82c3321f67', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f44-7a1c-8c9d-1eb8e3b33d6a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', '01a21568-9f41-7cb5-ac17-36dcf2cb7b66', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', '01a21568-9f43-743f-9ea3-805b676dbb85', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f52-7e65-baee-0a6be3b5a083', '01a21568-9f43-743f-9ea3-805b676dbb85', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f5e-77e2-9bc7-1b450af7ce99', '01a21568-9f44-7a1c-8c9d-1eb8e3b33d6a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f5e-77e2-9bc7-1b450af7ce99', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73da-971b-adbf9ff2de61', 'NULL', '01a21568-9f4e-73d2-a6f0-2ba40744085e', 1798247507809379);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 8, 1, 0, '01a21568-9f3f-7797-bd59-61382f531ee4');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 2, 1, 0, '01a21568-9f41-7cb5-ac17-36dcf2cb7b66');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 6, 1, 0, '01a21568-9f43-743f-9ea3-805b676dbb85');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 10, 2, 0, '01a21568-9f4a-7a7b-8f5d-ee776bfed35b');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 15, 1, 0, '01a21568-9f4c-76be-9a3b-f39b3e32d74c');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 11, 1, 0, '01a21568-9f4f-735c-9a80-8d82c3321f67');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'Group', 10, 1, 0, '01a21568-9f4f-7b18-9736-7c6fdfb27a4a');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'Group', 3, 1, 0, '01a21568-9f52-7e65-baee-0a6be3b5a083');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'Group', 14, 1, 0, '01a21568-9f5e-77e2-9bc7-1b450af7ce99');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 0, 1, 1, '01a21568-9f4d-75fe-8b3c-cad8d6bade03');
INSERT INTO public.directory_totals VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 'User', 5, 2, 1, '01a21568-9f4e-73da-971b-adbf9ff2de61');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f3f-7797-bd59-61382f531ee4', 'ada@acme.example', '00u-ada', 1, '01a21568-9f3f-778d-9424-b3310ad0319f', '', 1795655507773867, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795655507773867, 1795655507773867);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f41-7cb5-ac17-36dcf2cb7b66', 'bob@acme.example', NULL, 1, '01a21568-9f41-7ca6-850e-c3d9f66a0fc8', '', 1795655507777186, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795655507777186, 1795655507777186);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f43-743f-9ea3-805b676dbb85', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21568-9f43-7436-b2b3-8c062dab57bf', '', 1795655507778615, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795655507778615, 1795655507778615);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f44-7a1c-8c9d-1eb8e3b33d6a', 'zoe@acme.example', 'ZOË', 1, '01a21568-9f44-7a06-927d-0a6f30d00d69', '', 1795655507780007, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795655507780007, 1795655507780007);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f46-7982-bc2d-0136791fbd7a', 'astro@acme.example', '🚀', 1, '01a21568-9f46-7977-8c08-fb829fc47b32', '', 1795655507781778, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795655507781778, 1795655507781778);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f48-75ad-a2c7-bdebf01eb78f', 'lines@acme.example', ' 007 ', 1, '01a21568-9f48-75a5-aa54-b7082691176a', '', 1795655507783606, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795655507783606, 1795655507783606);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f49-7ada-9082-58623c150bf9', 'max@acme.example', '00u-max', 1, '01a21568-9f49-7ad2-8335-001c37619e7c', '', 1795655507785113, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795655507785113, 1795655507785113);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4a-7a7b-8f5d-ee776bfed35b', 'left@acme.example', '00u-left', 0, '01a21568-9f4a-7a75-b84b-438ea0cb58b3', '', 1795655507786328, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795655507786328, 1795655507786328);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4c-76be-9a3b-f39b3e32d74c', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795655507788108, 1795655507788108);
INSERT INTO public.directory_users VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-735c-9a80-8d82c3321f67', 'staff@acme.example', '00u-staff', 0, '01a21568-9f4f-7355-83b4-ea34dd478ec4', '', 1795655507790867, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795655507790867, 1795655507812709);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-76eb-9b7c-511a2f7c6439', 'initech.example', '01a21568-9f9f-75d1-8ce7-367990a5f134', 'cancelled', 'by_hand', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655507978653, 1798247507978653, 1795655507996398);
INSERT INTO public.domain_claims VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', 'initech.example', '01a21568-9f9f-75d1-8ce7-367990a5f134', 'open', '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655508028286, 1798247508028286, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 'acme.example', '01a21568-9f1a-7c5e-9f37-e521a350d888', 'verified', 'manual', 1795655507735478, 1795655507735478, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 'initech.example', '01a21568-9f21-7db0-8547-59de5a795382', 'verified', 'manual', 1795655507744772, 1795655507744772, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', 3);
INSERT INTO public.event_heads VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 84);
INSERT INTO public.event_heads VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 36);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 1, 4, 4);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21568-9fb1-7da6-9e13-a0a147a89ad1', 6, 110, 110);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 36, 134, 134);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 134, 134, 134, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21568-9ef3-7cb4-88a6-89cced630c21', 1795655507698812, 'token.created', 'operator', 'operator_key_file', '', '', '01a21568-9ef3-771f-9ff3-0669bc3dc532', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f16-76de-8de8-fc30c2841a85', 1795655507733972, 'parent.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f16-7222-8caf-72be2276179a', NULL, NULL, 0, '9e0e0611c718adda3c82976ef2fecc0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f1b-7b0e-a948-ff25094e17da', 1795655507735478, 'domain.verified', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f1a-7c5e-9f37-e521a350d888', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'c4a3a9e267c0ce95205d88404704d465');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f1f-78cd-8a39-8e6f9ba12b46', 1795655507743294, 'parent.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f1f-772f-b9a4-e53a03b20d10', NULL, NULL, 0, '2846df38ff0e5032a80903f25cb456c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f22-7392-92e8-4ce1b6bfa972', 1795655507744772, 'domain.verified', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f21-7db0-8547-59de5a795382', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '6e32609652ac3801aba2c351888125cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f27-72a8-9ec2-7d1188e8a0ea', 1795655507748224, 'organization.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'bda760f18a70cd9fb3f7ad31a8f77807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f27-762d-9d31-29d2be3ec479', 1795655507748224, 'organization.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'bda760f18a70cd9fb3f7ad31a8f77807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f28-74ed-9ff7-83623c1fb757', 1795655507748224, 'policy.applied', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'bda760f18a70cd9fb3f7ad31a8f77807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f2a-79ee-b292-fb1254b23da8', 1795655507748224, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'bda760f18a70cd9fb3f7ad31a8f77807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f2b-7607-99e7-2aaa881d22a0', 1795655507748224, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'bda760f18a70cd9fb3f7ad31a8f77807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f2f-7ddc-96cc-61a36bf65795', 1795655507758449, 'policy.applied', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '0dc68e2058d3784a4b11888293a2ac10');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f35-714e-aaee-679c2a7a3533', 1795655507762474, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"limit":1,"seat":"premium"}', 0, '0c3559c627a8c28dba0618a02df3ad8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f38-75ba-8c74-4635a5351d97', 1795655507767787, 'directory.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', NULL, NULL, 0, '3222a92666d4c584c54fe37907137477');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3a-752c-badd-e48f8e519f26', 1795655507769252, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f3a-72e7-a5e1-9601a7d97f2c', NULL, '{"scope":"directory","target":"01a21568-9f38-70dd-aa70-06e8a3c31efa"}', 0, 'd1f21e34a68af8832906d476d8e3ffed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f3b-7b7a-b50b-3ff0ce5099a0', 1795655507771378, 'directory.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f3b-7945-acba-4ff862d87101', NULL, NULL, 0, '11f7fa1abadd3c70b63b59b0a5fa560a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f3c-7dea-ac02-3b92bb82cfcf', 1795655507772419, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f3c-7bd6-8fa6-ddcc8dfb539e', NULL, '{"scope":"directory","target":"01a21568-9f3b-7945-acba-4ff862d87101"}', 0, '1b71f3ab9fe62ca9dcad22b9abda0f2a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-77aa-b26f-6ccb130f4cad', 1795655507773867, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f3f-7797-bd59-61382f531ee4', NULL, NULL, 2, 'b1dbc5bc0925228dd688d7f7ed530e9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-77ad-af38-93f101e1ea39', 1795655507773867, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f3f-778d-9424-b3310ad0319f', '', '01a21568-9f3f-7797-bd59-61382f531ee4', NULL, NULL, 2, 'b1dbc5bc0925228dd688d7f7ed530e9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f41-7cc1-bfe7-d77cdef0199f', 1795655507777186, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f41-7cb5-ac17-36dcf2cb7b66', NULL, NULL, 2, '52a08f2ac6f223c7bbafa7be742f68f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f41-7cc4-9254-61afd297246f', 1795655507777186, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f41-7ca6-850e-c3d9f66a0fc8', '', '01a21568-9f41-7cb5-ac17-36dcf2cb7b66', NULL, NULL, 2, '52a08f2ac6f223c7bbafa7be742f68f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f43-7456-92d9-f8d78b939ee5', 1795655507778615, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f43-743f-9ea3-805b676dbb85', NULL, NULL, 2, 'fb5a9432ec1bc9d3c37e0752e3a55b9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f43-7458-82fc-c9af2f8e574f', 1795655507778615, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f43-7436-b2b3-8c062dab57bf', '', '01a21568-9f43-743f-9ea3-805b676dbb85', NULL, NULL, 2, 'fb5a9432ec1bc9d3c37e0752e3a55b9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f44-7a28-84d0-954de36bd51f', 1795655507780007, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f44-7a1c-8c9d-1eb8e3b33d6a', NULL, NULL, 2, 'c6db886ba66c12948aba04a9e942e1b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f44-7a2b-961a-696faa733c34', 1795655507780007, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f44-7a06-927d-0a6f30d00d69', '', '01a21568-9f44-7a1c-8c9d-1eb8e3b33d6a', NULL, NULL, 2, 'c6db886ba66c12948aba04a9e942e1b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f46-798f-a6e1-b973df221fd5', 1795655507781778, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f46-7982-bc2d-0136791fbd7a', NULL, NULL, 2, 'df0649b23eeb10296ae40b1e8ffdd86d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f46-7991-863c-506fe4d6393b', 1795655507781778, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f46-7977-8c08-fb829fc47b32', '', '01a21568-9f46-7982-bc2d-0136791fbd7a', NULL, NULL, 2, 'df0649b23eeb10296ae40b1e8ffdd86d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f48-75b7-b557-7737e0a7fbdd', 1795655507783606, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f48-75ad-a2c7-bdebf01eb78f', NULL, NULL, 2, '594c66b5cf71de89fb7719e010a82327');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f48-75ba-981f-99f12b9cfba4', 1795655507783606, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f48-75a5-aa54-b7082691176a', '', '01a21568-9f48-75ad-a2c7-bdebf01eb78f', NULL, NULL, 2, '594c66b5cf71de89fb7719e010a82327');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f49-7ae5-9bac-f44b1e7090e0', 1795655507785113, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f49-7ada-9082-58623c150bf9', NULL, NULL, 2, '7bbf07d755387f593cca638cb3e789e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f49-7ae7-9ec8-6abe71d4230e', 1795655507785113, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f49-7ad2-8335-001c37619e7c', '', '01a21568-9f49-7ada-9082-58623c150bf9', NULL, NULL, 2, '7bbf07d755387f593cca638cb3e789e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4a-7a85-ad44-06360cd0fb58', 1795655507786328, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4a-7a7b-8f5d-ee776bfed35b', NULL, NULL, 2, '1ca317a9b4845430728974189be95f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4a-7a87-96a8-a44973fc21e1', 1795655507786328, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4a-7a75-b84b-438ea0cb58b3', '', '01a21568-9f4a-7a7b-8f5d-ee776bfed35b', NULL, NULL, 2, '1ca317a9b4845430728974189be95f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4a-7aa3-9b51-0b9a39c3abfb', 1795655507786328, 'gate.closed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4a-7a75-b84b-438ea0cb58b3', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1ca317a9b4845430728974189be95f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4a-7aa5-9a47-f7b4aa441265', 1795655507786328, 'session.revoked', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4a-7a75-b84b-438ea0cb58b3', '', '', NULL, NULL, 2, '1ca317a9b4845430728974189be95f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4c-76d6-bb56-17db6c7da54c', 1795655507788108, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4c-76be-9a3b-f39b3e32d74c', NULL, NULL, 2, '8bae361675b2dbf4d148b404e5a998d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4c-76da-9643-be9a94693e84', 1795655507788108, 'directory_user.unbound', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4c-76be-9a3b-f39b3e32d74c', NULL, '{"reason":"no_email"}', 2, '8bae361675b2dbf4d148b404e5a998d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4d-7612-ae4f-b9ad6bc3501b', 1795655507788951, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4d-75fe-8b3c-cad8d6bade03', NULL, NULL, 2, '5070ea8315293dc5ea972f8f5256734c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4d-7615-8887-681c7408c81c', 1795655507788951, 'directory_user.unbound', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4d-75fe-8b3c-cad8d6bade03', NULL, '{"reason":"foreign_domain"}', 2, '5070ea8315293dc5ea972f8f5256734c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4e-73e2-ab6c-fc73ace10ec0', 1795655507789865, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4e-73da-971b-adbf9ff2de61', NULL, NULL, 2, '59d99a0abd7623173a7847c3c41847d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4e-73e5-90fb-fb5aded187f6', 1795655507789865, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73d2-a6f0-2ba40744085e', '', '01a21568-9f4e-73da-971b-adbf9ff2de61', NULL, NULL, 2, '59d99a0abd7623173a7847c3c41847d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4f-736f-8538-9d6554a6bc78', 1795655507790867, 'directory_user.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4f-735c-9a80-8d82c3321f67', NULL, NULL, 2, '7f23938905792f355f42fd15d693ff9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4f-7371-99cc-72da848fd758', 1795655507790867, 'account.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7355-83b4-ea34dd478ec4', '', '01a21568-9f4f-735c-9a80-8d82c3321f67', NULL, NULL, 2, '7f23938905792f355f42fd15d693ff9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f50-7a85-95f6-cb096f4d1af7', 1795655507791717, 'directory_group.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', NULL, '{"members":1}', 0, '17ea4211fde5ff3058cf9ea07128426c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f53-7ba9-9018-aa216832ec25', 1795655507794889, 'directory_group.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f52-7e65-baee-0a6be3b5a083', NULL, '{"members":11}', 0, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f55-7b5a-93dc-279d22dc4d3b', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f3f-778d-9424-b3310ad0319f', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f56-72fd-a897-2c99ccd29a56', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f41-7ca6-850e-c3d9f66a0fc8', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f56-763d-a7a5-2b746ed42759', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f44-7a06-927d-0a6f30d00d69', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f56-78bb-aca5-e15c928e2c5f', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f46-7977-8c08-fb829fc47b32', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f56-7adc-b0cf-e58c934edd83', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f48-75a5-aa54-b7082691176a', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f56-7d9b-855f-8aa17695b916', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f49-7ad2-8335-001c37619e7c', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f57-70de-9555-05c93b5c2627', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73d2-a6f0-2ba40744085e', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f57-733b-8db6-a098bf581724', 1795655507794889, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7355-83b4-ea34dd478ec4', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1ba05fb20b784e88620d5f9919082945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f59-712e-a105-885609cd18de', 1795655507799848, 'directory_group.changed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', NULL, '{"added":1,"removed":0}', 0, '782deaffd5e4808d2b8d44d32dd876a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f5b-798f-a260-96547a35f233', 1795655507802625, 'directory_group.changed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4f-7b18-9736-7c6fdfb27a4a', NULL, '{"added":1,"removed":0}', 0, '9c1475493c6eb891618af97289598c57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f5d-74e5-9258-53ab6f4992d1', 1795655507804310, 'directory_group.changed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f52-7e65-baee-0a6be3b5a083', NULL, '{"added":1,"removed":0}', 0, '92417e000348fce09aea97f307537449');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f5d-7dcf-9dc0-8fd42741973b', 1795655507804310, 'membership.added', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f43-7436-b2b3-8c062dab57bf', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '92417e000348fce09aea97f307537449');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f5f-71fb-b6a4-7ce2e2220d60', 1795655507806456, 'directory_group.created', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f5e-77e2-9bc7-1b450af7ce99', NULL, '{"members":2}', 0, 'fce689dc6c4d301576548b29562797da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f60-7800-86f2-a2b03dbe7c07', 1795655507808162, 'directory_user.deleted', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4d-75fe-8b3c-cad8d6bade03', NULL, NULL, 0, '5081f355edf9ddb6a53d73cc9c5aad60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f61-7ab2-9940-b229c46a388f', 1795655507809379, 'directory_user.deleted', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4e-73da-971b-adbf9ff2de61', NULL, NULL, 0, 'f0c26b2a46349f3c81aea3a63f48e88e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f62-761b-891f-b4424124f258', 1795655507809379, 'gate.closed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73d2-a6f0-2ba40744085e', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'f0c26b2a46349f3c81aea3a63f48e88e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f62-761f-9f36-10d01436fec3', 1795655507809379, 'session.revoked', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73d2-a6f0-2ba40744085e', '', '', NULL, NULL, 2, 'f0c26b2a46349f3c81aea3a63f48e88e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f63-7bd2-a864-890b47b4b575', 1795655507809379, 'membership.removed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4e-73d2-a6f0-2ba40744085e', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f0c26b2a46349f3c81aea3a63f48e88e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f64-7e8b-afc3-51d9d29e23d8', 1795655507812709, 'directory_user.changed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '', '', '01a21568-9f4f-735c-9a80-8d82c3321f67', NULL, '{"active":false}', 0, 'e5c9ee24493567b82fd5f24ec21b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f65-772e-8e5f-e806d82316a7', 1795655507812709, 'gate.closed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7355-83b4-ea34dd478ec4', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e5c9ee24493567b82fd5f24ec21b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f65-7731-8e87-84e2773ce4ec', 1795655507812709, 'session.revoked', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7355-83b4-ea34dd478ec4', '', '', NULL, NULL, 2, 'e5c9ee24493567b82fd5f24ec21b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f66-717d-b293-e68d8dff4f42', 1795655507812709, 'membership.removed', 'directory', '01a21568-9f38-70dd-aa70-06e8a3c31efa', '01a21568-9f4f-7355-83b4-ea34dd478ec4', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'e5c9ee24493567b82fd5f24ec21b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f68-787f-8af0-8f8809d7a107', 1795655507815498, 'connection.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f67-7bac-be3a-169170df884f', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'bda167acd3b9c9c1d08ef973d6239a7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f6a-7360-83b2-8b777f9b6ae3', 1795655507817525, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f6a-7130-952f-11b11b87b3e0', NULL, '{"scope":"login-hook","target":"01a21568-9f67-7bac-be3a-169170df884f"}', 0, 'df9422d5d8b55a9dc839ec92131e3200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f6f-719d-8ec6-adb2340a5f18', 1795655507821686, 'subject.linked', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '01a21568-9f3f-778d-9424-b3310ad0319f', '', '01a21568-9f67-7bac-be3a-169170df884f', NULL, NULL, 2, '5a2085f96a82788ed4396dd10bd895a9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f6f-7855-a72c-38b2a4c81f5a', 1795655507821686, 'membership.added', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '01a21568-9f3f-778d-9424-b3310ad0319f', '01a21568-9f27-72b5-a49d-2a972bd49e51', '', NULL, '{"role":"user","source":"grant"}', 2, '5a2085f96a82788ed4396dd10bd895a9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f70-76cc-9d66-5d9f1d06ac52', 1795655507821686, 'connection.proven', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '', '', '01a21568-9f67-7bac-be3a-169170df884f', NULL, NULL, 2, '5a2085f96a82788ed4396dd10bd895a9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f72-7b8f-bfdb-39ee80bf8010', 1795655507825972, 'account.created', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '01a21568-9f72-7b8a-be88-e3214881c56e', '', '01a21568-9f67-7bac-be3a-169170df884f', NULL, NULL, 2, '58812de5f6017b10eff41409b90ff744');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f72-7b9a-a3ed-9e837893c765', 1795655507825972, 'subject.linked', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '01a21568-9f72-7b8a-be88-e3214881c56e', '', '01a21568-9f67-7bac-be3a-169170df884f', NULL, NULL, 2, '58812de5f6017b10eff41409b90ff744');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f72-7bbd-80cd-776aa7f5899a', 1795655507825972, 'membership.added', 'login', '01a21568-9f67-7bac-be3a-169170df884f', '01a21568-9f72-7b8a-be88-e3214881c56e', '01a21568-9f27-72b5-a49d-2a972bd49e51', '', NULL, '{"role":"user","source":"grant"}', 2, '58812de5f6017b10eff41409b90ff744');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21568-9f74-7ac4-960c-cb5c3412971d', 1795655507828351, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f74-7862-9cd2-53b7945c3a51', NULL, '{"scope":"read-only","target":""}', 0, '9cbe60804ccfb02b1fa30a31dde13215');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21568-9f76-726a-b0f9-2262ddda1692', 1795655507829489, 'token.revoked', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f74-7862-9cd2-53b7945c3a51', NULL, NULL, 0, '2db9adb0758617655e4650ded88ec16f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f8d-75b1-b6b1-1ba3a9409ac3', 1795655507852444, 'parent_administrator.granted', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9f3f-778d-9424-b3310ad0319f', '', '', NULL, NULL, 0, '9bbdc8c16d9b7f768afa4fa4fca75cd6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f91-775a-94d1-8ffd3e4b211f', 1795655507856869, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f91-7552-aec7-5c35469d28d8', NULL, '{"scope":"oauth-client","target":"01a21568-9f38-70dd-aa70-06e8a3c31efa"}', 0, 'd2f433cf7be729ab92ff279ddb302f74');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f93-7375-b952-3e228fd7ac6a', 1795655507858414, 'token.created', 'api_key', '01a21568-9f91-7552-aec7-5c35469d28d8', '', '', '01a21568-9f93-71ac-b994-bf7426fd38c4', NULL, '{"client":"01a21568-9f91-7552-aec7-5c35469d28d8","scope":"access-token","target":"01a21568-9f38-70dd-aa70-06e8a3c31efa"}', 0, '8f4e0eda348f52556ab0be23933063dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f94-76a9-9d3d-2f1a51c18392', 1795655507860005, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f94-74d8-bf31-5f6286d12928', NULL, '{"scope":"jwt-issuer","target":"01a21568-9f3b-7945-acba-4ff862d87101"}', 0, '469e4b0d667525f07e9a426b329ef3c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f95-7a8c-b9f7-398a4641082c', 1795655507861250, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '1c50d43dd02f8f6296d24563a1a8cb05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f98-782b-a553-e74d26468adc', 1795655507863309, 'invitation.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '01a21568-9f98-70f3-b798-064b6281e12c', NULL, '{"role":"user","guest":true}', 2, '2d08f4c1197843ca311e65365111b716');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f9a-7a15-8f96-575a55245764', 1795655507865915, 'invitation.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f26-7c24-83dd-04ba82a7a04a', '01a21568-9f9a-7740-bc8f-f3cc59261151', NULL, '{"role":"user","managed":true}', 2, 'dbf863862d8746c43dc96d2f547e3251');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f9c-7480-8017-815e9d0abaee', 1795655507867738, 'invitation.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '01a21568-9f9c-7162-aead-bb6f34a61ec9', NULL, '{"role":"user","guest":true}', 2, '88972269a14eceea8b6a7883ff3d2b77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f9e-71cf-ab16-c90ebea65bf8', 1795655507869119, 'invitation.revoked', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f27-72b5-a49d-2a972bd49e51', '01a21568-9f9c-7162-aead-bb6f34a61ec9', NULL, '{"reason":"by_hand"}', 2, 'ce7a8c3eb0d829271f342a43b8793b82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f9f-7780-b220-04019ab97ecd', 1795655507871204, 'organization.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '873457cc2129427671f43f09e68081d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa1-7dd7-8b42-63a3e5bca4df', 1795655507872476, 'invitation.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-9fa1-792a-9f2d-6dbef899af0e', NULL, '{"role":"user","guest":true}', 0, 'ea6a6d521b1e5f3ed5f43bddc5617bf2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa3-7b8d-b5a7-2e98c6449a1c', 1795655507874927, 'account.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', '', '01a21568-9fa1-792a-9f2d-6dbef899af0e', NULL, NULL, 0, 'daea372c485bcb5a25f98dc2d5fee9e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa3-7e66-8175-c22a984443b2', 1795655507874927, 'invitation.accepted', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-9fa1-792a-9f2d-6dbef899af0e', NULL, '{"role":"user","guest":true}', 0, 'daea372c485bcb5a25f98dc2d5fee9e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa3-7e8a-8981-2ae3b530196e', 1795655507874927, 'membership.added', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', '01a21568-9f9f-75d1-8ce7-367990a5f134', '', NULL, '{"role":"user","source":"grant"}', 0, 'daea372c485bcb5a25f98dc2d5fee9e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fa5-7e6a-b704-b24f508b6638', 1795655507877579, 'directory.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fa5-7cd7-8386-e63f8e1d080a', NULL, NULL, 0, '1f56e0ae5c052279fb58aa86869a759a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fa7-762d-b303-9e9635227c85', 1795655507878711, 'run.held', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fa7-70b2-a7aa-fb65807835ef', NULL, '{"kind":"deletion","scope":"directory:01a21568-9fa5-7cd7-8386-e63f8e1d080a"}', 0, '044ca4f3d8679b560a505c043ba598f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9faa-73f8-a71c-47c994b1941a', 1795655507880986, 'directory.deleted', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fa5-7cd7-8386-e63f8e1d080a', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '794c1de217bb62227bbcca918306ee86');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9faa-78db-b9f5-3a5f7ba82814', 1795655507880986, 'run.applied', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fa7-70b2-a7aa-fb65807835ef', NULL, '{"kind":"deletion","scope":"directory:01a21568-9fa5-7cd7-8386-e63f8e1d080a"}', 0, '794c1de217bb62227bbcca918306ee86');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fae-7f2e-b1ad-45fec1d04b1f', 1795655507886301, 'directory.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f3b-7945-acba-4ff862d87101', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'e4d5093ea58fa8dad3c1ab58dcc0e8ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb0-7bdb-b287-a655e00cfc08', 1795655507888378, 'organization.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9121602252058124e204216cbace1096');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb2-722a-9b1b-0355668cec3d', 1795655507889778, 'organization.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4298229a25180bb4041ba8230225441b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb4-7909-8df9-56cb0f99b79d', 1795655507891312, 'merge.proposed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb4-725f-98ae-f26039adf7aa', NULL, '{"members":0,"side":"host"}', 0, '7a5e4a92d539ce412576610c45fc19c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb4-790c-9c7d-6ae70e9c90c0', 1795655507891312, 'merge.proposed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb4-725f-98ae-f26039adf7aa', NULL, '{"members":0,"side":"host"}', 0, '7a5e4a92d539ce412576610c45fc19c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb7-76ab-9fb3-42cc915ce761', 1795655507893882, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb4-725f-98ae-f26039adf7aa', NULL, '{"side":"host"}', 0, '7514113640f5ab77c164e1928aa530f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb7-76b0-9721-35c43ffaae12', 1795655507893882, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb4-725f-98ae-f26039adf7aa', NULL, '{"side":"host"}', 0, '7514113640f5ab77c164e1928aa530f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb9-78d0-b62e-3bf6beb26b41', 1795655507896790, 'merge.proposed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"members":0,"side":"host"}', 0, 'd15061b667c3ab0ac82ee5d0562d6da2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-78d3-b9fe-6116385ce166', 1795655507896790, 'merge.proposed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"members":0,"side":"host"}', 0, 'd15061b667c3ab0ac82ee5d0562d6da2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fbb-7b62-bf67-f7e89604c488', 1795655507898513, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"side":"joining"}', 0, '484dff7b2b26fd9733abfa4f7883da48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fbb-7b65-8295-1f8951dba959', 1795655507898513, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"side":"joining"}', 0, '484dff7b2b26fd9733abfa4f7883da48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fbe-702a-9589-4242fbbba7c9', 1795655507900821, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"side":"host"}', 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fbe-702d-b5b1-65ce764ab079', 1795655507900821, 'merge.approved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, '{"side":"host"}', 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fbe-7aff-9911-dc9e953f86ab', 1795655507900821, 'merge.completed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, NULL, 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fbe-7b02-8c84-54e8914e7699', 1795655507900821, 'merge.completed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb9-769e-b0b4-577a6186cd1f', NULL, NULL, 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fbf-7a16-bdaa-60f7a12a5b4c', 1795655507900821, 'organization.moved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9f1f-772f-b9a4-e53a03b20d10', NULL, NULL, 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fbf-7a18-a532-e53b8cb37410', 1795655507900821, 'organization.moved', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9f1f-772f-b9a4-e53a03b20d10', NULL, NULL, 0, '46d70d0d0338aa0a228f661843739f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fc3-752b-b4c7-8fbd4ebe7260', 1795655507907050, 'parent.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f1f-772f-b9a4-e53a03b20d10', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '3879f1258b1c19d4bfd89a22c774a5b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fc5-7077-b698-feaa362b6d40', 1795655507908496, 'directory.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f3b-7945-acba-4ff862d87101', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'acfeba0fb50d922785e4413d7c5f004e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fc6-7971-9906-40146a906aad', 1795655507910301, 'connection.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fc6-7761-a4de-42d3b85b9562', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '08b7a04f4735ab2b45abf76ea4f888d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fc8-7282-9e72-a9e4b04b52e1', 1795655507911488, 'run.held', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fc8-700d-85ce-5cd2ec9cc5a5', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21568-9f67-7bac-be3a-169170df884f"}', 0, 'd56ef172526bb548fd3492df44490251');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fc9-76a1-a0ee-7ade3dc35b94', 1795655507913205, 'sso.suspended', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9f16-7222-8caf-72be2276179a', NULL, '{"until":"2026-11-29T01:11:47.913205Z","reason":"''ẞ''"}', 0, '7a51554f84831483efba01d89cdbb1e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcb-79ea-add3-47293124add4', 1795655507915126, 'connection.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fcb-7584-bc75-1b8521bc0d13', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'b24fd7ea602878dac03c241a94656de5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcd-71a7-a5e3-8083f9f1f7bf', 1795655507916545, 'token.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '', '01a21568-9fcc-7f2f-a9da-22453a377d10', NULL, '{"scope":"login-hook","target":"01a21568-9fcb-7584-bc75-1b8521bc0d13"}', 0, '3245a014c4842ce97c7b03963c93e294');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcf-7875-9841-77b2b974d4d6', 1795655507918046, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '878452a64074838d1372d8c29af03ed2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd0-7e83-87e1-fe4b11d3260f', 1795655507918046, 'organization.changed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '878452a64074838d1372d8c29af03ed2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd5-7a60-b7ed-0a97b32032bc', 1795655507925071, 'account.created', 'login', '01a21568-9fcb-7584-bc75-1b8521bc0d13', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', '', '01a21568-9fcb-7584-bc75-1b8521bc0d13', NULL, NULL, 0, '7b1c753e60e3260dc6488ddef113f2ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd5-7a6c-b91c-9949fb4f8000', 1795655507925071, 'subject.linked', 'login', '01a21568-9fcb-7584-bc75-1b8521bc0d13', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', '', '01a21568-9fcb-7584-bc75-1b8521bc0d13', NULL, NULL, 0, '7b1c753e60e3260dc6488ddef113f2ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd5-7a8e-93f5-555d162d98b5', 1795655507925071, 'membership.added', 'login', '01a21568-9fcb-7584-bc75-1b8521bc0d13', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', '01a21568-9f9f-75d1-8ce7-367990a5f134', '', NULL, '{"role":"user","source":"grant"}', 0, '7b1c753e60e3260dc6488ddef113f2ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd6-75e1-858d-584bba6f5c23', 1795655507925071, 'connection.proven', 'login', '01a21568-9fcb-7584-bc75-1b8521bc0d13', '', '', '01a21568-9fcb-7584-bc75-1b8521bc0d13', NULL, NULL, 0, '7b1c753e60e3260dc6488ddef113f2ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21568-9fe2-76bb-aa82-8d8a02a8577d', 1795655507938131, 'account.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', '', '', NULL, NULL, 0, 'c8487a01763283b2b8170337882eee10');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21568-9ff0-7741-8e4e-522170bc7d68', 1795655507952136, 'account.created', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9ff0-773d-ad8f-b2564d3bdc8c', '', '', NULL, NULL, 0, '823f9e2a1b922b52e09a7db26c6c2f96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-772f-b2b1-53d7238f7235', 1795655507978653, 'claim.started', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a00c-76eb-9b7c-511a2f7c6439', NULL, '{"accounts":2,"deadline":"2026-12-26T01:11:47.978653Z","domain":"initech.example"}', 0, '378c1afb00f61dda9050dd435bd9119a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-7749-a015-a2b896c3886c', 1795655507978653, 'claim.account_claimed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a00c-76eb-9b7c-511a2f7c6439', NULL, '{"deadline":"2026-12-26T01:11:47.978653Z","domain":"initech.example"}', 0, '378c1afb00f61dda9050dd435bd9119a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a00c-774b-b15d-e019bf474db4', 1795655507978653, 'claim.account_claimed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9ff0-773d-ad8f-b2564d3bdc8c', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a00c-76eb-9b7c-511a2f7c6439', NULL, '{"deadline":"2026-12-26T01:11:47.978653Z","domain":"initech.example"}', 0, '378c1afb00f61dda9050dd435bd9119a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a01d-7b25-9e14-cbece87096cd', 1795655507996398, 'claim.cancelled', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a00c-76eb-9b7c-511a2f7c6439', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '26871fe087ae646845c28a6e69c9dddb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-750f-ab6b-d1cec576c927', 1795655508028286, 'claim.started', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', NULL, '{"accounts":2,"deadline":"2026-12-26T01:11:48.028286Z","domain":"initech.example"}', 0, '3e713c46bcbfbc8ae19913b2fd187be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-7524-8501-0eabe5b28b46', 1795655508028286, 'claim.account_claimed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', NULL, '{"deadline":"2026-12-26T01:11:48.028286Z","domain":"initech.example"}', 0, '3e713c46bcbfbc8ae19913b2fd187be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a03e-7526-a4a5-f22041d799b3', 1795655508028286, 'claim.account_claimed', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9ff0-773d-ad8f-b2564d3bdc8c', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', NULL, '{"deadline":"2026-12-26T01:11:48.028286Z","domain":"initech.example"}', 0, '3e713c46bcbfbc8ae19913b2fd187be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-a04c-78d0-ae9c-5871fde3e878', 1795655508043579, 'claim.chosen', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fe2-76b5-ac06-86ef9c6732e1', '01a21568-9f9f-75d1-8ce7-367990a5f134', '01a21568-a03e-74e3-9bfe-10b57d4d0d42', '{"choice":""}', '{"choice":"merge"}', 0, 'a3a71b1d6fcf32b5b77f8dd4d051e865');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 01:11:47.583557');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 01:11:47.587546');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 01:11:47.628033');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 01:11:47.641059');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 01:11:47.646895');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 01:11:47.663222');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 01:11:47.696643');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f27-72b5-a49d-2a972bd49e51', 1795655507863309, '01a21568-9f98-77e5-97ab-117e8ed8216b');
INSERT INTO public.invitation_sends VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 1795655507865915, '01a21568-9f9a-7a02-bdd2-f1b772680489');
INSERT INTO public.invitation_sends VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f27-72b5-a49d-2a972bd49e51', 1795655507867738, '01a21568-9f9c-7462-b3f6-5411ff1e16ca');
INSERT INTO public.invitation_sends VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f9f-75d1-8ce7-367990a5f134', 1795655507872476, '01a21568-9fa1-7dc1-9dbd-322be640480a');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f98-70f3-b798-064b6281e12c', '01a21568-9f27-72b5-a49d-2a972bd49e51', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', 'e471555386e4909fd47ef7b6cba789f8530e95fef498c54c397da428c222685a', 1795655507863309, 1797469907863309, 0);
INSERT INTO public.invitations VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f9a-7740-bc8f-f3cc59261151', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', '854dc3f4f9ad76cf406af48ae69cee4728a0f6703c8f96c91969a2d34197c48a', 1795655507865915, 1797469907865915, 0);
INSERT INTO public.invitations VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f9c-7162-aead-bb6f34a61ec9', '01a21568-9f27-72b5-a49d-2a972bd49e51', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '', 'd3b178f8db331a7cbb135906d9766c0a8fb9f7bb84d83d446dde8f6fa5d29989', 1795655507867738, 1797469907867738, 1795655507869119);
INSERT INTO public.invitations VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa1-792a-9f2d-6dbef899af0e', '01a21568-9f9f-75d1-8ce7-367990a5f134', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', '8cdb455800863d78d2f131e1beed447e6acecfc4f36424cb299a21d37d641b6b', 1795655507872476, 1797469907872476, 1795655507874927);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-778d-9424-b3310ad0319f', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f44-7a06-927d-0a6f30d00d69', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f46-7977-8c08-fb829fc47b32', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f48-75a5-aa54-b7082691176a', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f49-7ad2-8335-001c37619e7c', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f41-7ca6-850e-c3d9f66a0fc8', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507794889);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f43-7436-b2b3-8c062dab57bf', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795655507804310);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-778d-9424-b3310ad0319f', '01a21568-9f27-72b5-a49d-2a972bd49e51', 0, 'jit', '01a21568-9f67-7bac-be3a-169170df884f', 1795655507821686, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507821686);
INSERT INTO public.memberships VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f72-7b8a-be88-e3214881c56e', '01a21568-9f27-72b5-a49d-2a972bd49e51', 0, 'jit', '01a21568-9f67-7bac-be3a-169170df884f', 1795655507825972, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507825972);
INSERT INTO public.memberships VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', '01a21568-9f9f-75d1-8ce7-367990a5f134', 0, 'invite', '01a21568-9fa1-792a-9f2d-6dbef899af0e', 1795655507874927, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507874927);
INSERT INTO public.memberships VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', '01a21568-9f9f-75d1-8ce7-367990a5f134', 0, 'jit', '01a21568-9fcb-7584-bc75-1b8521bc0d13', 1795655507925071, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795655507925071);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb4-725f-98ae-f26039adf7aa', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', 'host', 'pending', '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 0, '{"credential":"01a21568-9ef3-771f-9ff3-0669bc3dc532","at":1795655507893882}', '', 1795655507891312, 1796865107891312, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb9-769e-b0b4-577a6186cd1f', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', 'host', 'approved', '', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 0, '{"credential":"01a21568-9ef3-771f-9ff3-0669bc3dc532","at":1795655507900821}', '{"credential":"01a21568-9ef3-771f-9ff3-0669bc3dc532","at":1795655507898513}', 1795655507896790, 1796865107896790, 1795655507900821, '{"looks":"485a26d3ea32d5d15125c3489dc9634233c9b9ca1e45a748c6fc43c138438822","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795655507748224, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f27-72b5-a49d-2a972bd49e51', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795655507748224, 1, 1);
INSERT INTO public.organizations VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', '01a21568-9fb0-779b-a1c9-20f94c0b2da9', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795655507888378, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fb1-7da6-9e13-a0a147a89ad1', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795655507889778, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9f9f-75d1-8ce7-367990a5f134', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795655507871204, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-778d-9424-b3310ad0319f', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655507852444);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21568-9fb0-779b-a1c9-20f94c0b2da9', '~01a21568-9fb0-779b-a1c9-20f94c0b2da9', '', '01a21568-9fb0-7bd1-9802-41e254ecef39', 0, 0, 1795655507888378, 1);
INSERT INTO public.parents VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 'acme', 'acme', '01a21568-9fc9-7607-971c-44e21e803b5a', 2, 0, 1795655507733972, 0);
INSERT INTO public.parents VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', 'initech', 'initech', '01a21568-9fd0-7e77-891b-ed7c9bd43c4c', 0, 1, 1795655507743294, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4a-7a75-b84b-438ea0cb58b3', 'closed', 'directory_inactive', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507786328);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f44-7a06-927d-0a6f30d00d69', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507780007);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f46-7977-8c08-fb829fc47b32', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507781778);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f48-75a5-aa54-b7082691176a', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507783606);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f49-7ad2-8335-001c37619e7c', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507785113);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f41-7ca6-850e-c3d9f66a0fc8', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 3, 0, NULL, 1795655507777186);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f43-7436-b2b3-8c062dab57bf', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 2, 0, NULL, 1795655507778615);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4e-73d2-a6f0-2ba40744085e', 'closed', 'directory_deleted', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 4, 0, NULL, 1795655507789865);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f4f-7355-83b4-ea34dd478ec4', 'closed', 'directory_inactive', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 3, 0, NULL, 1795655507790867);
INSERT INTO public.persons VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fa3-7b89-9bfe-b2d2f4f7a7ae', 'open', '', '', 1, 1, 0, NULL, 1795655507874927);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f3f-778d-9424-b3310ad0319f', 'open', '', '01a21568-9f38-70dd-aa70-06e8a3c31efa', 0, 3, 0, 1795655507821686, 1795655507773867);
INSERT INTO public.persons VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f72-7b8a-be88-e3214881c56e', 'open', '', '', 0, 1, 0, 1795655507825972, 1795655507825972);
INSERT INTO public.persons VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', 'open', '', '', 0, 1, 0, 1795655507925071, 1795655507925071);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655507748224);
INSERT INTO public.policy_versions VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655507758449);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fa7-70b2-a7aa-fb65807835ef', 'deletion', 'applied', 'directory:01a21568-9fa5-7cd7-8386-e63f8e1d080a', NULL, '{}', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', '044ca4f3d8679b560a505c043ba598f0', 0, 1795655507878711, 1795655507880986, 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 1795655507880986, 0, 0);
INSERT INTO public.runs VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9fc8-700d-85ce-5cd2ec9cc5a5', 'reconnect', 'held', 'connection:01a21568-9f67-7bac-be3a-169170df884f', 'reconnect connection:01a21568-9f67-7bac-be3a-169170df884f', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532', 'd56ef172526bb548fd3492df44490251', 0, 1795655507911488, 1795655507911488, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795655507724936, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795655507743993, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795655507744558, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795655507738790, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795655507739218, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795655507739563, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795655507739927, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795655507740227, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795655507742583, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795655507745288, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f26-7c24-83dd-04ba82a7a04a', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21568-9f16-7222-8caf-72be2276179a', 1795914707913205, '''ẞ''', 1795655507913205, 'operator', '01a21568-9ef3-771f-9ff3-0669bc3dc532');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f67-7bac-be3a-169170df884f', 'ada', '01a21568-9f3f-778d-9424-b3310ad0319f', 1795655507821686);
INSERT INTO public.subjects VALUES ('01a21568-9f16-7222-8caf-72be2276179a', '01a21568-9f67-7bac-be3a-169170df884f', 'newcomer', '01a21568-9f72-7b8a-be88-e3214881c56e', 1795655507825972);
INSERT INTO public.subjects VALUES ('01a21568-9f1f-772f-b9a4-e53a03b20d10', '01a21568-9fcb-7584-bc75-1b8521bc0d13', 'prover', '01a21568-9fd5-7a5a-97c8-7fac73cff8a5', 1795655507925071);


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


