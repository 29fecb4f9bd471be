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

INSERT INTO public.accounts VALUES ('01a21516-4bb0-766b-b61f-5d4c80182cfe', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650112430507);
INSERT INTO public.accounts VALUES ('01a21516-4bb5-7e54-9794-0515b1d34450', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650112434426);
INSERT INTO public.accounts VALUES ('01a21516-4bba-7d49-9273-627c24502150', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650112442071);
INSERT INTO public.accounts VALUES ('01a21516-4bbe-7a4d-b3ad-a40e4a169739', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650112446056);
INSERT INTO public.accounts VALUES ('01a21516-4bc2-7b29-a93e-575d8994bcb3', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650112450092);
INSERT INTO public.accounts VALUES ('01a21516-4bca-73d7-8b74-0d58c3b1179b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650112457421);
INSERT INTO public.accounts VALUES ('01a21516-4bce-7826-a529-7792e0ab0129', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650112462077);
INSERT INTO public.accounts VALUES ('01a21516-4bd0-7c99-ac11-3d419106bc3b', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650112464504);
INSERT INTO public.accounts VALUES ('01a21516-4bda-759d-95a7-74b10f76bd5e', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650112474037);
INSERT INTO public.accounts VALUES ('01a21516-4bdd-741b-86ed-de37c557236e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650112476943);
INSERT INTO public.accounts VALUES ('01a21516-4c1f-7055-91e1-d49f167817dd', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650112542703);
INSERT INTO public.accounts VALUES ('01a21516-4c80-7f0c-97fe-f90593e071d4', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650112638251);
INSERT INTO public.accounts VALUES ('01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795650112715555);
INSERT INTO public.accounts VALUES ('01a21516-4ce9-7070-8813-671409843bdd', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795650112744753);
INSERT INTO public.accounts VALUES ('01a21516-4cf7-7882-8dda-52282dbbb2c4', 'other@initech.example', 'other@initech.example', 'initech.example', 1795650112759269);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'fcdf9b1885e374b6c682739281c2d9d27a6b234a5a272d83610fc4009f804500', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'FugLMD/N0RBUMNjBoutDZk5j5rp9ZNY0aE6xCC2AnSZblO285wgeROWkCwrS4Jncjz0Q1lHfgKPeG4cKKqz6KPRrrRQMemYQjJdsNt8J4Cfh8zbnlZRE8x2MFraqTr3wGtsFZ6DSeuS0wI0pLVdcQsDBh6XefkmDvGNt7TibmJeFSjjtQIhIXw/B0gPL/5HnayhouZ9toaTHxLJVagVlanuwU9NqtulhShU7QGLQ1qhlHPwQI4TIly9ZtS4ahFfQRvXPOCjm1psVwaHNaTSs+6dEPSVO8iUr4illy13wGn+l1zAZqh6kHtfn147Kv2BANkhtcZsch83X//yxUuGnGgj0b6GgL8Pp2MfmPpnS7Z6xo7wo9dTw8VggX/vZ5M3zR3GLz9ddZ3CURekzQQmYVFQOQ7ul1hiFuAbP10sQIX84P9yVkw==', 1795650112594187);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'd83ff854e7261ec5fc2b39e3a7009f82f6a6339e18099eff659bb219de480d46', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'OebIc8f7+uxV3i8JUzHOfQTDIOjf3mYT7Wv7kwUWgT3IzLiVB7ygPJQ0n1d8dm4zyQ+7CQg+3aiUWaAM6ToduXqkMYCVvLLu0PJV6l16F+yhV8IhAeCuugKqLeDVxONqd2ATcnmGhuq5eaAUm7eXSqlaRTmPxia34gjZHowc+1sQm0Ly3U7WGMBaF0VvNzcXyS47n3//XOJs4C9ISbF9U3StnV2BnFTdBGxL2rS5aD36dj6dFk0IuB9xLGBAFUfk/LU=', 1795650112744753);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', '4943f49064646040182560732f3ad184417babe0e42689f9f58f19ca172617ee', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 's6jkCQ9zimB4w1ZU6W8F/CloMBPxW0QHsr0RF2lDjEGQ1G07DKhuqgSEs48fl3ZOEryvdEQK1h0YmrBPllGrmuMSA7pJi5nZ8MC0uwi6oxg2qiRYmRI0pv4IEgfkcPRrgF0d4Uq4ajM3r7HhufwSiDRs+qVS69Lqjvu+qerBZWbvKWCrTdNnlv6WPfeUsqrMA3J2THlj6Pc+6OPSdH9yen4PEjfToyhNQXrj4Unf6zPNlrBjgkUV3riyqd7/', 1795650112759269);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'cc4e76f1ef3fc3be971c3b1815a2758741a2f0dd34b95d1928aba4145b6d3ab0', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'pKxUeofYupL4yJmwuDGo43X70GKb6cDtGqSSKblO4FXTwvPvICk9Hd/tkGIUy4IdRnaJqxeHNzAXmdpwlXLsFRl8h1RJBxr5/rotWMKQ6OzFaWEP8nr3YfxQxKa2sk3GBxpRdiwqkNs9+U5Ot90ZbGz8WIF93GrkfnRVUH7p90OZcOC+D5f4puow+XL3BViZNFmK/jR7eP/WkHQpx8G0m9nvGj4F2h0cILDkDaASS8SpSZxgnpxY9Sy0OMi6sKJD73SMhEfGv28S2DLv6tjHWGz4ZQ==', 1795650112774047);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'a9b5a8013f8ca81b9f6a7fe02d512ec34d6394d8fa13d1296976bae929ed9c58', '91433e438228381fe0098865ccb4e987d30a6abebc6683afa48e57502ab00351', '22++dCLZuOep5gPKF1ZsSX8sFwoKoH9QK2RsToGtAhEGaZM0kvsakfz089AEfMlh3cogaZkdWqgoCm54Gmf5H/4SP4mlE+WVzvXrcmUbc3DjQjEl3z1a2mZMDi0dLNkGft48aN8fEQ1CyNue12EV9a6p2O0cdZVdQ1hnoIAAjJD8vKLW5Xa+hIsuKMZLXy5rTUNbEpffShWImI6qt0KckvKWThKTAujuEuhsbDxwGfYrpjQsF8tn+k5Oxxp1hvxHtYhrlrRs8ffFG83nNCrM7zX6QnIPK5irMcNC5120CTrYo1tzUoSBjinc1CJs7i5SeATJqgLJuo8zrIfFPVTaZqEFc1jHlwrV5lScNnW+iiiXTmfMGEBOg1yO9OvCZcfE5MVSuEBwpzQuphOGRicI1NXn5uFhJPrYVCwmWsqp1/Vxnnza3fvlKiQd5t6b8H2WektuR/w15qNeXb3ljFYPibjlyS3btfXDqaUqzZroXNggaYwByr6Z9SKh0NSS9QCCL0eyECoddRY4IeFVs170cCkgDrKLFOEzqgAWroRZv8KsoP1ggZXbF1VZ0BunqUhxhb/PMnPX9Z88aWMEjVQjSUdPWsGeFjJBOZmqeRMnWpE0Cut0UgJgm8gPmaemgvgF+b89U+eK9tra/0dBoEcioryk1KmrqtClNrfQXFTtpfV2yCLjosztQPeSOacmGn7kKSsidJ7QWlYfAETmX2bj74JHsz2lWwoT3FOuB9Adk5ngAupp6TgN', 1795650112791779);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'dfec089c97b89b34a95307af568fe87187d7c297ac36c88db858ab865a9b2053', '0d3088f98d23fe3c081fb10ed82b17e4d886ccd914914639c6cd795e0236cb6b', 'x7kB42b0orqbs8LpolL3fNZ/kbcfripneoJ0yWSOKqTQcxp2p/5RexTg57h735LcQsjPej+fS7iDiDADvBavtXUJO6mYH7ipBgMqsOVTIbnIiN6ELFMK/OnJZV5f4yXtXwnVdf4X+aUTmFQxoxVKBiZJP6SeQ8XbZo6P0r1CsSnfYEyuSxd5pXvvLyBuAiDZEZ8nWqE+lOIXrrFoH/lH/LiUYxEuM9/H5pNnVIkRwg0OfMJUker8+qwFr2zJAZvK58du/1u7F1Jt1R9NWxer2dlhBk/hcJi5xxKdtjOddb3/8FBOC4VrYdm4yQt3wTswNO2Ml0WSQjSrTwTUIy68l4qPLpsZnJpWQ1fCL5DHvhkb9McD9M/R2clZu9Huv+uf6IJxRk52tsXTNJKHBpudaskwfx9R9oIQRNF5OTKh/qkTr+a/WP5BL2E9JVF3rFcf0Q+fAhueGoEn+tlM1v5oPRlPNROmdvK0p/VEfTE2DjNonop1Ohgowd8ZFFzPqhzsu7HIcmEo5Ib2003Y3zQdM2ekb4upYSGONz1S+U5xpLhZV5itZm7xUBLlFE85PUpF/8Gq3NM5ydK0IePh9nIldDAtAAq2+ye2qG6Hce6BEWNVGunzu/TxnU2o3uEiqPDcV3FyBkUtHcPDLIFGAiMPLU/CnhMizdO3FJtbgDTUHRtdDVBtYxCF69i4iSfuuTl8OvoifO8KgTGViO61NSbEW4HzhJ0NA/TAXXkiz5Y00sMtjoNT3n+es/sdm7oL7pXsFqTA/cFgPVWyiPmqazHbYDytEqX8RbmoEeU35Tob4cg3JBdWBXbMMs3Vve16luXYwc3+pw==', 1795650112810286);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', '0b2ef48318c1b0fa5c323ec704fab233e6df09b53ef693b129e3720ce6e3bbdc', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'kd93d3dt5G7GZm6SQ08AVgcVNAeTT4wm59fsmqcJzQ9qSn2oRBTg301ELUPdj4edBd8Ke4r06Zq+7SdrRxLkvuYZyURDGYPR1oC1MqHwP5SDPN6SMwz63ZsTykurXfQu6GbvSI2ElTXRCd4O3G1WZjxjr+bEn343AhbEn/rtbPWhxVade2oQG81mmph6XKBv1CuY4jPzwM+g/FlA2B2s+A8XsfDWzi74Vnc0pVrYoAcS/0oHWPISe00zMXHxLDT8VUkOoAk3ff95vbgRieYr3miVMA==', 1795650112833843);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'f71e158cfdebf03549c2d8a7241f612b8cf4fb9d7a0802e8abc8fd5bedb2906e', '91433e438228381fe0098865ccb4e987d30a6abebc6683afa48e57502ab00351', 'Qkbzun73pzkMpbCsARnLyI3tcV1jqu8RI47Xd0O2bNv+O6hpZDFXTp2XKKHEflcZ7QJbCozB/TDoskYpP8NR+aOqw9CZjwgE5OvcKMBZTRvwVbLGc71gRqHuEgt6U0woupqPi6cqe2vveSIi45GUcCoRXU6uyfRQe4sGKzi6awHLUI6gAQ8XQR5T25qdW7VmYNhaCKBBNm6moWYm4f6nH1o55TfNT0HjN0ziQixGFybdS6K/yvUDkLJuhYNImQIRmCHj8FcU4qeAhtk/xadNScGMkmyVucrTyetYM+vgKQEVRmgsDaGlqdB2EVh7oMBbgSSKq6/jnKwAbfOMnOWDxcFwuK5lUhmWdwDJJdw1mMRqHfR/ngSzYB+5bIeqq0Cijn43uYWnAMRY8l6dpauQayxpTW0KD97nqiFeGKbAKN8JC5Sjs5zsYmVLy16kIxh8kfCORck2D3agJNEYnKEg8V6weYPLUYxk5XbA6HhLpHZWoKwB8y304Zn8g02NOD7W1Kv31izS4h3CwEH0e3IEsVKCsKffkQrPLJG7oMqq6f5s+0VIvCKTjxCdVAt1dUVWI7crJLcq5YBHYiHmrigyc4MOlfuXXcesAQknyImgSD3Un3Pc5VStesmgpGDRNWIL3jeKm/UJLZir+iYzZpP3m90zLP42PUF6HGsRLYxnA4kubOAj8WwF+gMD9Oe4ZQOHmeEy7N5np1wMomszFu43Z1A5E2vR/4qP/qdoTQ8k+Ojpzz2gVtyA', 1795650112862365);
INSERT INTO public.answers VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'd852b1294c2c02d15c937c77f6cc50d1f52baaf8f8c52c7e70cce69470c5a263', 'd1022d53d1f6efb52d6efaa3a44b3d4e3935a3161714124e7b771e795040e900', 'aEtKMuZ4GEh+OZhnQBRX5vjjJCp+Cql2we5Ptb4L64cZ04EsakMBBHXJ8D3PqY+KcicJGCsfmDXqAc2ejqwxQ3DKX+i6YTn4TuOjf7u9LX0jPut3nq7X6GKKXZGCctCOonCzJKVeSoD8VJM1aUeJUYOhelhSRgNSk8pPKEOA/8XoqOAnBAuHutbn5uLM33WdtMj5odnfxSHg6OBLiaozXipvS4ZAobDgSk3lpNFM4xJJDcx5dJRjqm3hdnaldSvayC3LYun9FZHLH6WYbkG4b221eeZF4WV3Nnt0zhCLRkR2Guhd4SQgLcryqAa/V4CXPLUczntHU0VAUqweJDRZkR0Z5Kc=', 1795650112894410);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-7774-a101-b47280787e91', '01a21516-4ce9-7070-8813-671409843bdd', '', 'cancelled', '', '', 1795650112810286);
INSERT INTO public.claim_accounts VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-7774-a101-b47280787e91', '01a21516-4cf7-7882-8dda-52282dbbb2c4', '', 'cancelled', '', '', 1795650112810286);
INSERT INTO public.claim_accounts VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7c78-819a-e8c22431eac6', '01a21516-4cf7-7882-8dda-52282dbbb2c4', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7c78-819a-e8c22431eac6', '01a21516-4ce9-7070-8813-671409843bdd', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0e-7738-9476-b42685f0dcd9', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650112537859, 1795650112526354, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4caa-7a79-9b16-427eadaf44c2', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650112682546, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cb6-76b1-821f-db15f15a8318', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795650112715555, 1795650112694313, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21516-4c22-788f-ae19-7278f666d4d0', 'read-only', '', '', '7d535182734174dc4164fe75d11127752e1aa998e4de391197f064d8384f00de', 'usher_20UO6S', 1795650112546468, NULL, 1795650112550210, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c57-712b-935b-4ff4c6349cb3', 'oauth-client', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '44e0700cd826c03161b5de7ed6effd819a3dbcd481642b2ae9134ec58baa77ba', 'usher_0aoMlp', 1795650112598757, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c5f-74f7-a8bd-80e4e238d531', 'access-token', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '87863247bf5490bacc4c2640fc54bd84e5e40333145e6cbdb29a6f422c381501', 'usher_Booajj', 1795650112606571, 1795653712606571, NULL, '01a21516-4c57-712b-935b-4ff4c6349cb3', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4baa-79ff-a44d-a4d331b8d745', 'directory', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', '', '5a865edc0732f7688db264b7b9e3c19abd39bf59e8842e60f9cdf4e012b35f5c', 'usher_JdVF52', 1795650112426306, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21516-4c9f-7e9f-8725-8b1873ad1bb1', '');
INSERT INTO public.credentials VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c62-7c05-9e93-a6dcad5ac0ff', 'jwt-issuer', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', '', '757f216cd8fad66886ed955f857a4177234247b06092389cce67402567c103ae', '', 1795650112610504, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:37255/scim/01a21516-4ba6-7729-8d9a-4ffcfb0ef764', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21516-4c9f-7e9f-8725-8b1873ad1bb1', '');
INSERT INTO public.credentials VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c12-7a11-acd0-45483369ac04', 'login-hook', '01a21516-4c0e-7738-9476-b42685f0dcd9', '', '7a877735a68bbaf18411918549c43d40da9e4fafb341fdd35f29ff631508bcb5', 'usher_Arefqe', 1795650112530348, NULL, NULL, '', '', '', '', '', '', 0, 1795650112900367, '', '');
INSERT INTO public.credentials VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cbe-77ee-9328-ad26640d3652', 'login-hook', '01a21516-4cb6-76b1-821f-db15f15a8318', '', 'b59876923f4814b439d5fec6040c09abf4965db9e42dad48cc63af055d8b5c96', 'usher_gc8f1a', 1795650112702281, NULL, NULL, '', '', '', '', '', '', 0, 1795650112900367, '', '');
INSERT INTO public.credentials VALUES ('', '01a21516-4b45-7031-a05f-3d67666638f5', 'operator', '', 'first operator key', 'd41cb60549dbf3f5bb92761f030ce44a6713b8acd02ab2a8278cfa10aa851148', 'usher_GQwYHa', 1795650112324290, NULL, NULL, '', '', '', '', '', '', 0, 1795650113058550, '', '');
INSERT INTO public.credentials VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4ba2-7d67-8056-ac8942aab540', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '31a47f8e74028af07c0726cef636de40e36b24837312e3bbe0fc42d441a21a8a', 'usher_grrDS3', 1795650112418434, NULL, NULL, '', '', '', '', '', '', 0, 1795650113058550, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4c2e-7bfe-8bd8-0717a5c2b65e', 1795650112558786, '19834ab0ea9e36549294194a66118437', 'GET', '/Users/01a21516-4bd6-73df-a7b6-d50a2c5622d1', 404, '', 'there is no user "01a21516-4bd6-73df-a7b6-d50a2c5622d1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4c2f-764e-8d69-2766f076a94c', 1795650112559413, '8355a224f39bb42bf130292c9f0b4867', 'GET', '/Users/01a21516-4bda-75a5-9c03-6ff1c542eefe', 404, '', 'there is no user "01a21516-4bda-75a5-9c03-6ff1c542eefe" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4e17-7c3d-8571-4e015265c48f', 1795650113047802, '581ddf16a17aa2afd4ab57dbc338f99b', 'GET', '/Users/01a21516-4bd6-73df-a7b6-d50a2c5622d1', 404, '', 'there is no user "01a21516-4bd6-73df-a7b6-d50a2c5622d1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4e18-7b96-afe2-d666de0719d0', 1795650113048759, 'f15d3b3b23799a08e9fcef009fea9434', 'GET', '/Users/01a21516-4bda-75a5-9c03-6ff1c542eefe', 404, '', 'there is no user "01a21516-4bda-75a5-9c03-6ff1c542eefe" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650112413751, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c86-7d44-ad13-1e93ec87eb10', '01a21516-4c86-7d44-ad13-1e93ec87eb10', 'scim', 'generic', 'userName', 0, '', 1795650112646717, '', '', '', 1795650112654855);
INSERT INTO public.directories VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650112422347, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21516-4c9f-7e9f-8725-8b1873ad1bb1', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'ada@acme.example', '01a21516-4bb0-767b-9b28-5c08572d181d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'ada@home.example', '01a21516-4bb0-767b-9b28-5c08572d181d', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be2-7031-bfe5-9740fe934c4b', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650112481998, 1795650112498121, 0);
INSERT INTO public.directory_groups VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bfa-70fa-8122-0f5ab0f03b11', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650112506051, 1795650112506051, 1);
INSERT INTO public.directory_groups VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650112487704, 1795650112513934, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be2-7031-bfe5-9740fe934c4b', '01a21516-4bb0-767b-9b28-5c08572d181d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bce-7832-8eda-b6e5218454fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bb0-767b-9b28-5c08572d181d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bc2-7b34-8c09-31f94b16a043', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bb5-7e67-87db-f9aaa413c200', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bd0-7ca3-a6c7-d527c7ad8f7c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bca-73e1-bb56-8e43b0926388', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bd2-7c10-a47f-59ce3606fb81', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bbe-7a56-80bb-580e9d4f424c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be2-7031-bfe5-9740fe934c4b', '01a21516-4bb5-7e67-87db-f9aaa413c200', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be2-7031-bfe5-9740fe934c4b', '01a21516-4bba-7d54-9934-fbdb37850fe2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4be7-7af2-bc47-73bc2bab91c2', '01a21516-4bba-7d54-9934-fbdb37850fe2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bfa-70fa-8122-0f5ab0f03b11', '01a21516-4bbe-7a56-80bb-580e9d4f424c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bfa-70fa-8122-0f5ab0f03b11', '01a21516-4be2-7031-bfe5-9740fe934c4b', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-75a5-9c03-6ff1c542eefe', 'NULL', '01a21516-4bda-759d-95a7-74b10f76bd5e', 1798242112513934);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 6, 1, 0, '01a21516-4bba-7d54-9934-fbdb37850fe2');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 12, 2, 0, '01a21516-4bbe-7a56-80bb-580e9d4f424c');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 5, 2, 0, '01a21516-4bc2-7b34-8c09-31f94b16a043');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 3, 1, 0, '01a21516-4bca-73e1-bb56-8e43b0926388');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 8, 2, 0, '01a21516-4bd0-7ca3-a6c7-d527c7ad8f7c');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 1, 1, 0, '01a21516-4bd2-7c10-a47f-59ce3606fb81');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 9, 1, 0, '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'Group', 8, 1, 0, '01a21516-4be2-7031-bfe5-9740fe934c4b');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'Group', 9, 1, 0, '01a21516-4be7-7af2-bc47-73bc2bab91c2');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'Group', 13, 1, 0, '01a21516-4bfa-70fa-8122-0f5ab0f03b11');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 15, 0, 1, '01a21516-4bd6-73df-a7b6-d50a2c5622d1');
INSERT INTO public.directory_totals VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 'User', 14, 0, 1, '01a21516-4bda-75a5-9c03-6ff1c542eefe');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb0-767b-9b28-5c08572d181d', 'ada@acme.example', '00u-ada', 1, '01a21516-4bb0-766b-b61f-5d4c80182cfe', '', 1795650112430507, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650112430507, 1795650112430507);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb5-7e67-87db-f9aaa413c200', 'bob@acme.example', NULL, 1, '01a21516-4bb5-7e54-9794-0515b1d34450', '', 1795650112434426, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650112434426, 1795650112434426);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bba-7d54-9934-fbdb37850fe2', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21516-4bba-7d49-9273-627c24502150', '', 1795650112442071, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650112442071, 1795650112442071);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bbe-7a56-80bb-580e9d4f424c', 'zoe@acme.example', 'ZOË', 1, '01a21516-4bbe-7a4d-b3ad-a40e4a169739', '', 1795650112446056, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650112446056, 1795650112446056);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bc2-7b34-8c09-31f94b16a043', 'astro@acme.example', '🚀', 1, '01a21516-4bc2-7b29-a93e-575d8994bcb3', '', 1795650112450092, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650112450092, 1795650112450092);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bca-73e1-bb56-8e43b0926388', 'lines@acme.example', ' 007 ', 1, '01a21516-4bca-73d7-8b74-0d58c3b1179b', '', 1795650112457421, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650112457421, 1795650112457421);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bce-7832-8eda-b6e5218454fd', 'max@acme.example', '00u-max', 1, '01a21516-4bce-7826-a529-7792e0ab0129', '', 1795650112462077, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650112462077, 1795650112462077);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bd0-7ca3-a6c7-d527c7ad8f7c', 'left@acme.example', '00u-left', 0, '01a21516-4bd0-7c99-ac11-3d419106bc3b', '', 1795650112464504, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650112464504, 1795650112464504);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bd2-7c10-a47f-59ce3606fb81', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650112466431, 1795650112466431);
INSERT INTO public.directory_users VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5', 'staff@acme.example', '00u-staff', 0, '01a21516-4bdd-741b-86ed-de37c557236e', '', 1795650112476943, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650112476943, 1795650112521227);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-7774-a101-b47280787e91', 'initech.example', '01a21516-4c79-71f8-869e-a525fdeb0eba', 'cancelled', 'by_hand', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112791779, 1798242112791779, 1795650112810286);
INSERT INTO public.domain_claims VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7c78-819a-e8c22431eac6', 'initech.example', '01a21516-4c79-71f8-869e-a525fdeb0eba', 'open', '', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112862365, 1798242112862365, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 'acme.example', '01a21516-4b7c-7b8b-91b6-912b7a69f1eb', 'verified', 'manual', 1795650112379338, 1795650112379338, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 'initech.example', '01a21516-4b82-75bb-a809-ee30002fe8f3', 'verified', 'manual', 1795650112386054, 1795650112386054, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21516-4c9a-7064-aca7-18c78f901e2f', 1);
INSERT INTO public.event_heads VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 84);
INSERT INTO public.event_heads VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 29);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 6, 86, 86);
INSERT INTO public.event_order VALUES ('', 4, 110, 110);
INSERT INTO public.event_order VALUES ('', 5, 111, 111);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 82, 99, 99);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 83, 100, 100);
INSERT INTO public.event_order VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 84, 101, 101);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 12, 97, 97);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 13, 98, 98);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 15, 103, 103);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 16, 104, 104);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 17, 105, 105);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 18, 106, 106);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 19, 107, 107);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 20, 108, 108);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 21, 109, 109);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 22, 112, 112);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 23, 113, 113);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 24, 114, 114);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 25, 115, 115);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 26, 116, 116);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 27, 117, 117);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 28, 118, 118);
INSERT INTO public.event_order VALUES ('01a21516-4c9a-7064-aca7-18c78f901e2f', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 29, 119, 119);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 119, 119, 119, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21516-4b45-73f4-b246-617644edb923', 1795650112324290, 'token.created', 'operator', 'operator_key_file', '', '', '01a21516-4b45-7031-a05f-3d67666638f5', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b77-7922-b160-91866709f59e', 1795650112374933, 'parent.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b77-72bd-ac59-2d4845486de2', NULL, NULL, 0, 'de83b3508b86e1190b627d01c24bfc1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b7d-726a-a312-2af477124d4b', 1795650112379338, 'domain.verified', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b7c-7b8b-91b6-912b7a69f1eb', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'a36b671a3d18aeed53290ed372de6d14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4b7f-7f0a-bcdd-a50c3b771526', 1795650112383473, 'parent.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b7f-7d1a-b222-2107c378622a', NULL, NULL, 0, 'f905ae0ed25ed5ff287ef0a67e41a180');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4b82-76fa-af08-491146fabcc5', 1795650112386054, 'domain.verified', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b82-75bb-a809-ee30002fe8f3', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '316c83964bde3572c5b6e78b81d464bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-77e3-8729-f46cd1efafe4', 1795650112388350, 'organization.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cfa82e6331701f29c81a0ca8a086b2cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b87-72c1-b5b0-3acc71d080f9', 1795650112388350, 'organization.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cfa82e6331701f29c81a0ca8a086b2cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b89-70b3-8e8b-9e965b606c0f', 1795650112388350, 'policy.applied', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'cfa82e6331701f29c81a0ca8a086b2cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b8b-7488-9a8f-a83d352fdfb6', 1795650112388350, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-7135-b987-999188d4d784', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'cfa82e6331701f29c81a0ca8a086b2cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b8b-7cbd-99c7-b4209292e33d', 1795650112388350, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'cfa82e6331701f29c81a0ca8a086b2cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b94-70b2-8f69-c36b5de5989c', 1795650112403249, 'policy.applied', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '20ce8b31066ebb1f01bd95f1f540a8b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9c-72d6-8c13-52e590803bc2', 1795650112410338, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'c1ab90e36f78fc1d3f706d8eddf5cf9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b9e-71ee-a192-47207807dbb4', 1795650112413751, 'directory.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', NULL, NULL, 0, '1c23383c28196c6157a8483d72c710a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4ba2-7f3d-9f88-12d50f72b87a', 1795650112418434, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4ba2-7d67-8056-ac8942aab540', NULL, '{"scope":"directory","target":"01a21516-4b9d-7d66-b5ef-0a8198d96b42"}', 0, '6f272003cf3e17fcf4271b43199879ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ba6-7874-8e7e-b78d13b2a438', 1795650112422347, 'directory.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', NULL, NULL, 0, '81e28c5131709d5eb4c5353c824f46a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4baa-7b2b-a3cb-ec3ff4de8abd', 1795650112426306, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4baa-79ff-a44d-a4d331b8d745', NULL, '{"scope":"directory","target":"01a21516-4ba6-7729-8d9a-4ffcfb0ef764"}', 0, 'ba85ed33955d233319be26a24269916a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-768f-9476-624250b03b2a', 1795650112430507, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bb0-767b-9b28-5c08572d181d', NULL, NULL, 2, 'e569a3801b1a83b5576d870111268a3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-7691-9b8d-c7bc90c3f266', 1795650112430507, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '', '01a21516-4bb0-767b-9b28-5c08572d181d', NULL, NULL, 2, 'e569a3801b1a83b5576d870111268a3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb5-7e79-9d3a-551364e1c7d5', 1795650112434426, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bb5-7e67-87db-f9aaa413c200', NULL, NULL, 2, 'edadb402653459b4c440ed070591d1dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb5-7e7c-821f-f2af3d05825a', 1795650112434426, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb5-7e54-9794-0515b1d34450', '', '01a21516-4bb5-7e67-87db-f9aaa413c200', NULL, NULL, 2, 'edadb402653459b4c440ed070591d1dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bba-7d75-9334-6c8ac376fab8', 1795650112442071, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bba-7d54-9934-fbdb37850fe2', NULL, NULL, 2, '86d4f5253ab8af663adcb7288d27fceb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bba-7d77-88e6-89b7abcccd21', 1795650112442071, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bba-7d49-9273-627c24502150', '', '01a21516-4bba-7d54-9934-fbdb37850fe2', NULL, NULL, 2, '86d4f5253ab8af663adcb7288d27fceb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bbe-7a66-b298-f411e1988bf0', 1795650112446056, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bbe-7a56-80bb-580e9d4f424c', NULL, NULL, 2, 'eccfd5b417014619c0e3878dfa231bf0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bbe-7a68-b9e5-0a9fd2c8c93b', 1795650112446056, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bbe-7a4d-b3ad-a40e4a169739', '', '01a21516-4bbe-7a56-80bb-580e9d4f424c', NULL, NULL, 2, 'eccfd5b417014619c0e3878dfa231bf0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bc2-7b40-a8ee-df36410557ce', 1795650112450092, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bc2-7b34-8c09-31f94b16a043', NULL, NULL, 2, '31388a1f054b569f9bb49930c1a828a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bc2-7b42-b670-d0601dd11793', 1795650112450092, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bc2-7b29-a93e-575d8994bcb3', '', '01a21516-4bc2-7b34-8c09-31f94b16a043', NULL, NULL, 2, '31388a1f054b569f9bb49930c1a828a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bca-73f1-a371-3a7e6e24ef76', 1795650112457421, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bca-73e1-bb56-8e43b0926388', NULL, NULL, 2, '223bf8587ecce0d480ddb4328bce0471');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bca-73f5-b810-70468ab1af5c', 1795650112457421, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bca-73d7-8b74-0d58c3b1179b', '', '01a21516-4bca-73e1-bb56-8e43b0926388', NULL, NULL, 2, '223bf8587ecce0d480ddb4328bce0471');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bce-783f-bd89-8b2098344b95', 1795650112462077, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bce-7832-8eda-b6e5218454fd', NULL, NULL, 2, '1ecf654f31eed7e2d9cfb463c0855b26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bce-7843-83e7-92256706c28c', 1795650112462077, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bce-7826-a529-7792e0ab0129', '', '01a21516-4bce-7832-8eda-b6e5218454fd', NULL, NULL, 2, '1ecf654f31eed7e2d9cfb463c0855b26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd0-7cae-b6fe-99effc7d8c6b', 1795650112464504, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd0-7ca3-a6c7-d527c7ad8f7c', NULL, NULL, 2, 'ee0fd90e929d8c3be5ddff10c26c289a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd0-7cb0-bd44-18d769e9e34d', 1795650112464504, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bd0-7c99-ac11-3d419106bc3b', '', '01a21516-4bd0-7ca3-a6c7-d527c7ad8f7c', NULL, NULL, 2, 'ee0fd90e929d8c3be5ddff10c26c289a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd0-7d00-a154-21f0b794a770', 1795650112464504, 'gate.closed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bd0-7c99-ac11-3d419106bc3b', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'ee0fd90e929d8c3be5ddff10c26c289a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd0-7d03-8740-6ec78c52ca03', 1795650112464504, 'session.revoked', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bd0-7c99-ac11-3d419106bc3b', '', '', NULL, NULL, 2, 'ee0fd90e929d8c3be5ddff10c26c289a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd2-7c35-a334-ae1438ee1faf', 1795650112466431, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd2-7c10-a47f-59ce3606fb81', NULL, NULL, 2, '66f2d8f13220e8a11be250ff306eaa7c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd2-7c39-acbd-659ca759f49b', 1795650112466431, 'directory_user.unbound', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd2-7c10-a47f-59ce3606fb81', NULL, '{"reason":"no_email"}', 2, '66f2d8f13220e8a11be250ff306eaa7c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd6-73fa-866e-3a3dfcc8cf17', 1795650112470031, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd6-73df-a7b6-d50a2c5622d1', NULL, NULL, 2, '129eeee7a611beca13d199a6dd89677e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd6-73fd-a338-e51370c232d6', 1795650112470031, 'directory_user.unbound', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd6-73df-a7b6-d50a2c5622d1', NULL, '{"reason":"foreign_domain"}', 2, '129eeee7a611beca13d199a6dd89677e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bda-75b0-acc3-63e65c05c49a', 1795650112474037, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bda-75a5-9c03-6ff1c542eefe', NULL, NULL, 2, '17fa8d870a7ffcf85bb0908c819226d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bda-75b2-9ec5-a04e5cee6649', 1795650112474037, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-759d-95a7-74b10f76bd5e', '', '01a21516-4bda-75a5-9c03-6ff1c542eefe', NULL, NULL, 2, '17fa8d870a7ffcf85bb0908c819226d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bdd-742f-ac44-d74700fc9928', 1795650112476943, 'directory_user.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5', NULL, NULL, 2, 'f6d7872551d2bc13ded32dd4d3f71ed6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bdd-7431-ae6d-6b72c7be5caa', 1795650112476943, 'account.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-741b-86ed-de37c557236e', '', '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5', NULL, NULL, 2, 'f6d7872551d2bc13ded32dd4d3f71ed6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4be3-75fb-9c51-f0533dd8a27d', 1795650112481998, 'directory_group.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4be2-7031-bfe5-9740fe934c4b', NULL, '{"members":1}', 0, '873f83b550f63f550cd10469fd515a82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4be8-7803-bbc4-11be0ab683bd', 1795650112487704, 'directory_group.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4be7-7af2-bc47-73bc2bab91c2', NULL, '{"members":11}', 0, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bea-77ca-970a-9d88bd715d95', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bea-7f1e-a2d3-8a23201775bc', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bb5-7e54-9794-0515b1d34450', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-72eb-97eb-8b917597f58b', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bbe-7a4d-b3ad-a40e4a169739', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-7581-bb41-04fa131acad7', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bc2-7b29-a93e-575d8994bcb3', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-782b-af39-d4c1c433ec82', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bca-73d7-8b74-0d58c3b1179b', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-7b6d-8168-5a05b5b2f257', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bce-7826-a529-7792e0ab0129', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-7de6-8816-27f477ba427a', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-759d-95a7-74b10f76bd5e', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4beb-7f2e-b7d5-70aa4dc3e670', 1795650112487704, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-741b-86ed-de37c557236e', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '5f7017d8de45861112bec6af8627c1e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bef-7a11-ae1a-3f88b60df3a9', 1795650112494119, 'directory_group.changed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4be2-7031-bfe5-9740fe934c4b', NULL, '{"added":1,"removed":0}', 0, 'ac9d99f508a96b419857cda0b4d3e216');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bf3-7777-ab98-0e5e67ae1a64', 1795650112498121, 'directory_group.changed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4be2-7031-bfe5-9740fe934c4b', NULL, '{"added":1,"removed":0}', 0, '07c88263db173f707029f54b569b325d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bf7-7395-ada8-a2d28b8b7759', 1795650112502027, 'directory_group.changed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4be7-7af2-bc47-73bc2bab91c2', NULL, '{"added":1,"removed":0}', 0, '2a85133b61648e292d8b88d5f3b2e433');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bf7-7b3b-b86c-3b55e652167d', 1795650112502027, 'membership.added', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bba-7d49-9273-627c24502150', '01a21516-4b86-7135-b987-999188d4d784', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2a85133b61648e292d8b88d5f3b2e433');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bfa-796f-8cbb-54a7ef3f896d', 1795650112506051, 'directory_group.created', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bfa-70fa-8122-0f5ab0f03b11', NULL, '{"members":2}', 0, '1bc93cc41f054c1b9671dac91e5a4327');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bfe-7dee-b2ba-4ad9faf3f4d8', 1795650112510555, 'directory_user.deleted', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bd6-73df-a7b6-d50a2c5622d1', NULL, NULL, 0, 'e87abcb7e3cad6528c59b74651aa9590');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c02-743f-9b68-feeb8d09676e', 1795650112513934, 'directory_user.deleted', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bda-75a5-9c03-6ff1c542eefe', NULL, NULL, 0, '07c4e8a51457cf1ccb3ea35a3e9490e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c03-70a1-b45e-5c1b5e0d68f0', 1795650112513934, 'gate.closed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-759d-95a7-74b10f76bd5e', '', '', NULL, '{"cause":"directory_deleted"}', 2, '07c4e8a51457cf1ccb3ea35a3e9490e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c03-70a8-ae81-7c768f9aeee8', 1795650112513934, 'session.revoked', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-759d-95a7-74b10f76bd5e', '', '', NULL, NULL, 2, '07c4e8a51457cf1ccb3ea35a3e9490e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c04-76a3-bb00-097a31fdbe9e', 1795650112513934, 'membership.removed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bda-759d-95a7-74b10f76bd5e', '01a21516-4b86-7135-b987-999188d4d784', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '07c4e8a51457cf1ccb3ea35a3e9490e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c09-7885-8d81-e1ff2683498d', 1795650112521227, 'directory_user.changed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '', '', '01a21516-4bdd-7424-9fcb-ba87e3a0d9a5', NULL, '{"active":false}', 0, '7cfe7ad0de418a0e6c271f16a2026f27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0a-71c4-8118-107043f3bb7e', 1795650112521227, 'gate.closed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-741b-86ed-de37c557236e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '7cfe7ad0de418a0e6c271f16a2026f27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0a-71c9-bb9c-3accdc2a7dc5', 1795650112521227, 'session.revoked', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-741b-86ed-de37c557236e', '', '', NULL, NULL, 2, '7cfe7ad0de418a0e6c271f16a2026f27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0a-7b7f-b438-037930620566', 1795650112521227, 'membership.removed', 'directory', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', '01a21516-4bdd-741b-86ed-de37c557236e', '01a21516-4b86-7135-b987-999188d4d784', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '7cfe7ad0de418a0e6c271f16a2026f27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0f-738c-a6b9-ec84baf69dea', 1795650112526354, 'connection.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c0e-7738-9476-b42685f0dcd9', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'ae6594885d71693553ecd2be3eac0828');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c12-7b62-9219-2dc9492e0c3e', 1795650112530348, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c12-7a11-acd0-45483369ac04', NULL, '{"scope":"login-hook","target":"01a21516-4c0e-7738-9476-b42685f0dcd9"}', 0, 'aae35b470df6fc15c7edd5b56a70d147');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1a-788d-bd85-7f8637abcfd9', 1795650112537859, 'subject.linked', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '', '01a21516-4c0e-7738-9476-b42685f0dcd9', NULL, NULL, 2, 'a9541a121aee36e21f67a987779636b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1a-7e8c-82cb-6ce454a85836', 1795650112537859, 'membership.added', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '01a21516-4b86-77fd-b790-05fb444b6306', '', NULL, '{"role":"user","source":"grant"}', 2, 'a9541a121aee36e21f67a987779636b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1b-7de6-86cd-9456d37298ae', 1795650112537859, 'connection.proven', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '', '', '01a21516-4c0e-7738-9476-b42685f0dcd9', NULL, NULL, 2, 'a9541a121aee36e21f67a987779636b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1f-705b-8b73-69b1bae3aea1', 1795650112542703, 'account.created', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '01a21516-4c1f-7055-91e1-d49f167817dd', '', '01a21516-4c0e-7738-9476-b42685f0dcd9', NULL, NULL, 2, '80c35abbfec61e9ee41d423519470db1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1f-707b-852d-689e775ab5aa', 1795650112542703, 'subject.linked', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '01a21516-4c1f-7055-91e1-d49f167817dd', '', '01a21516-4c0e-7738-9476-b42685f0dcd9', NULL, NULL, 2, '80c35abbfec61e9ee41d423519470db1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1f-70c3-b0a3-171c41ed591b', 1795650112542703, 'membership.added', 'login', '01a21516-4c0e-7738-9476-b42685f0dcd9', '01a21516-4c1f-7055-91e1-d49f167817dd', '01a21516-4b86-77fd-b790-05fb444b6306', '', NULL, '{"role":"user","source":"grant"}', 2, '80c35abbfec61e9ee41d423519470db1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21516-4c22-79f8-b5f5-312b45cc4b50', 1795650112546468, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c22-788f-ae19-7278f666d4d0', NULL, '{"scope":"read-only","target":""}', 0, 'cca9f49465aefbfc90f5eed1e9fa9098');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21516-4c26-7abd-8fce-78f993f37b79', 1795650112550210, 'token.revoked', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c22-788f-ae19-7278f666d4d0', NULL, NULL, 0, '22c42dd8a1c186de331d617ffe39a4ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c52-7cb4-a4a2-54cbce74d03f', 1795650112594187, 'parent_administrator.granted', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '', '', NULL, NULL, 0, 'c9bde567ccf7f292c5cfd2ba2af19fd6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c57-73c8-bcbf-df82767b4062', 1795650112598757, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c57-712b-935b-4ff4c6349cb3', NULL, '{"scope":"oauth-client","target":"01a21516-4b9d-7d66-b5ef-0a8198d96b42"}', 0, '712391e675347129a09d44fb9864a557');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c5f-7805-869c-436439459b0c', 1795650112606571, 'token.created', 'api_key', '01a21516-4c57-712b-935b-4ff4c6349cb3', '', '', '01a21516-4c5f-74f7-a8bd-80e4e238d531', NULL, '{"client":"01a21516-4c57-712b-935b-4ff4c6349cb3","scope":"access-token","target":"01a21516-4b9d-7d66-b5ef-0a8198d96b42"}', 0, 'ca3a497fd2d3b8a8adba64721fc9bdc7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c62-7f21-a8d5-64db8d6100c6', 1795650112610504, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c62-7c05-9e93-a6dcad5ac0ff', NULL, '{"scope":"jwt-issuer","target":"01a21516-4ba6-7729-8d9a-4ffcfb0ef764"}', 0, 'd97bb8c9adfc1c669cc2c0496f8155df');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c66-7ae5-a403-2d1626dfb44c', 1795650112614342, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '7bc347d068fa2550c2f8dcad7cc61e9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c6b-79f8-a1e5-c97658eba799', 1795650112618344, 'invitation.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '01a21516-4c6b-7161-8622-9567c7ffe50a', NULL, '{"role":"user","guest":true}', 2, '649fa9aefa442110d14a05d2bf02d5f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c6d-7dbc-af6b-5a124e088c05', 1795650112621174, 'invitation.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-7135-b987-999188d4d784', '01a21516-4c6d-7b35-9166-70e34227f325', NULL, '{"role":"user","managed":true}', 2, '7d4018ad52487375749c15741af0e8dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c73-728d-9fcd-02cfc041117c', 1795650112626329, 'invitation.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '01a21516-4c72-7d7d-ab61-dc098a628c9e', NULL, '{"role":"user","guest":true}', 2, '7bbb1551d395cd9d4571436d8bcf2cef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c76-7359-a3ff-286a332a167c', 1795650112628260, 'invitation.revoked', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4b86-77fd-b790-05fb444b6306', '01a21516-4c72-7d7d-ab61-dc098a628c9e', NULL, '{"reason":"by_hand"}', 2, '289891e71c9e3a94ca38c96cd3609010');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c79-7382-9ec2-ed5d3d74357d', 1795650112633003, 'organization.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b447a4508efe2a99dc7d95dbc1c4d23a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c7b-738d-b799-eb07095713f0', 1795650112634208, 'invitation.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4c7b-70d5-93a0-47bf7305d41f', NULL, '{"role":"user","guest":true}', 0, '590a2dab528adad7d52d6831c72ed67d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c80-7f15-8910-8224b8d05283', 1795650112638251, 'account.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4c80-7f0c-97fe-f90593e071d4', '', '01a21516-4c7b-70d5-93a0-47bf7305d41f', NULL, NULL, 0, '6c224b08f9319e0c29db020aa2c5b348');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c81-73e3-b48b-1e9534648db8', 1795650112638251, 'invitation.accepted', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4c80-7f0c-97fe-f90593e071d4', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4c7b-70d5-93a0-47bf7305d41f', NULL, '{"role":"user","guest":true}', 0, '6c224b08f9319e0c29db020aa2c5b348');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c81-742e-a451-287d7860e827', 1795650112638251, 'membership.added', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4c80-7f0c-97fe-f90593e071d4', '01a21516-4c79-71f8-869e-a525fdeb0eba', '', NULL, '{"role":"user","source":"grant"}', 0, '6c224b08f9319e0c29db020aa2c5b348');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c86-7eb1-b02b-c2baa17fc37f', 1795650112646717, 'directory.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c86-7d44-ad13-1e93ec87eb10', NULL, NULL, 0, 'f6d62bb958d6a510583cae9205420494');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c8a-7ed4-a9c5-6f28d66aea1d', 1795650112650222, 'run.held', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c8a-782a-bdca-83427897e034', NULL, '{"kind":"deletion","scope":"directory:01a21516-4c86-7d44-ad13-1e93ec87eb10"}', 0, '9c7d78429e77ebbd0fbc289aeb87537e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c90-70fd-97e7-7252dca56dd7', 1795650112654855, 'directory.deleted', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c86-7d44-ad13-1e93ec87eb10', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '98747b976c48ef8a01d36073623ee94b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c90-756b-b33c-5c179fa68e64', 1795650112654855, 'run.applied', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4c8a-782a-bdca-83427897e034', NULL, '{"kind":"deletion","scope":"directory:01a21516-4c86-7d44-ad13-1e93ec87eb10"}', 0, '98747b976c48ef8a01d36073623ee94b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c97-7256-b97d-9001b826c6dc', 1795650112662457, 'directory.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'd6f03e624fcd696bf02df1ebf6deb674');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21516-4c9a-7064-aca7-18c78f901e2f', '01a21516-4c9a-73e4-9656-9be123066556', 1795650112665933, 'organization.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c9a-7064-aca7-18c78f901e2f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c9c76319892e47dd42e6055477e989ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c9e-784d-a7f7-dd8616de5a28', 1795650112670289, 'parent.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b7f-7d1a-b222-2107c378622a', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'd894895ad0c89aefbd363ebeea1d3466');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c9f-7eb7-b233-4e836274d457', 1795650112671652, 'directory.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4ba6-7729-8d9a-4ffcfb0ef764', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '129f062b77d4eade18a7a03f39f9bbe6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4caa-7c72-9432-f89e04451ba2', 1795650112682546, 'connection.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4caa-7a79-9b16-427eadaf44c2', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '42707346af7bdfc3d6edc0cec2b78c82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4caf-7547-a6ab-1052777a08a3', 1795650112686346, 'run.held', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4caf-72c3-9c8d-b831c52b3d46', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21516-4c0e-7738-9476-b42685f0dcd9"}', 0, 'fd5670b19405d734a95f95498da4a9dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4cb2-7652-8c0e-74b23746995d', 1795650112690257, 'sso.suspended', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4b77-72bd-ac59-2d4845486de2', NULL, '{"until":"2026-11-28T23:41:52.690257Z","reason":"''ẞ''"}', 0, '029d5d668c159e35c76333b26139f6a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cb6-79cc-8d84-2a661ccffe29', 1795650112694313, 'connection.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4cb6-76b1-821f-db15f15a8318', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '300d7ace957903c076b48f32b3181167');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cbe-7996-91f3-2e7e0622c5f4', 1795650112702281, 'token.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '', '01a21516-4cbe-77ee-9328-ad26640d3652', NULL, '{"scope":"login-hook","target":"01a21516-4cb6-76b1-821f-db15f15a8318"}', 0, '82fe86d7529a1e8e3238cea122eecefd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cc3-78a2-bf60-9273d10abb3a', 1795650112706284, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '6bd7aaa63202cda41a95a4055dd693db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cc4-79ce-8b57-606e6ad7354e', 1795650112706284, 'organization.changed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '6bd7aaa63202cda41a95a4055dd693db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccb-7ea4-bc54-96c188502237', 1795650112715555, 'account.created', 'login', '01a21516-4cb6-76b1-821f-db15f15a8318', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', '', '01a21516-4cb6-76b1-821f-db15f15a8318', NULL, NULL, 0, '7e802ed6fa937fba4755272e61dddb8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccb-7eb3-a2f0-ea3805c64020', 1795650112715555, 'subject.linked', 'login', '01a21516-4cb6-76b1-821f-db15f15a8318', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', '', '01a21516-4cb6-76b1-821f-db15f15a8318', NULL, NULL, 0, '7e802ed6fa937fba4755272e61dddb8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccb-7ef1-9cfe-775cd47147a5', 1795650112715555, 'membership.added', 'login', '01a21516-4cb6-76b1-821f-db15f15a8318', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', '01a21516-4c79-71f8-869e-a525fdeb0eba', '', NULL, '{"role":"user","source":"grant"}', 0, '7e802ed6fa937fba4755272e61dddb8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccc-7a87-9181-eb17ebd3d80f', 1795650112715555, 'connection.proven', 'login', '01a21516-4cb6-76b1-821f-db15f15a8318', '', '', '01a21516-4cb6-76b1-821f-db15f15a8318', NULL, NULL, 0, '7e802ed6fa937fba4755272e61dddb8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '', '01a21516-4ce9-7076-ad89-0d2db0e65957', 1795650112744753, 'account.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4ce9-7070-8813-671409843bdd', '', '', NULL, NULL, 0, '4ac63efe67be5d6dbe444070d65da09f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '', '01a21516-4cf7-7888-b76b-559c080a629e', 1795650112759269, 'account.created', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4cf7-7882-8dda-52282dbbb2c4', '', '', NULL, NULL, 0, '87c439039e9dabfc93cd78b255fa20b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-77c9-80f7-4713d08f042b', 1795650112791779, 'claim.started', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d19-7774-a101-b47280787e91', NULL, '{"accounts":2,"deadline":"2026-12-25T23:41:52.791779Z","domain":"initech.example"}', 0, '405e18ef78db04caa09cfaa90a34eef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-7806-9bd6-c2a951195a2b', 1795650112791779, 'claim.account_claimed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4ce9-7070-8813-671409843bdd', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d19-7774-a101-b47280787e91', NULL, '{"deadline":"2026-12-25T23:41:52.791779Z","domain":"initech.example"}', 0, '405e18ef78db04caa09cfaa90a34eef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d19-7809-b9fb-c07a8e6b7f79', 1795650112791779, 'claim.account_claimed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4cf7-7882-8dda-52282dbbb2c4', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d19-7774-a101-b47280787e91', NULL, '{"deadline":"2026-12-25T23:41:52.791779Z","domain":"initech.example"}', 0, '405e18ef78db04caa09cfaa90a34eef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d2b-757a-bc79-7dc73fa9d76e', 1795650112810286, 'claim.cancelled', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d19-7774-a101-b47280787e91', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '084c9951b933671e5dc2ae57fbeb4c4d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7cd3-9263-3e55b6e0c003', 1795650112862365, 'claim.started', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d60-7c78-819a-e8c22431eac6', NULL, '{"accounts":2,"deadline":"2026-12-25T23:41:52.862365Z","domain":"initech.example"}', 0, '81143de81e9382530c4814e18c9f20e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7cf8-9cb3-242485eaf5e8', 1795650112862365, 'claim.account_claimed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4ce9-7070-8813-671409843bdd', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d60-7c78-819a-e8c22431eac6', NULL, '{"deadline":"2026-12-25T23:41:52.862365Z","domain":"initech.example"}', 0, '81143de81e9382530c4814e18c9f20e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d60-7cfc-a0b8-af06b17cf53d', 1795650112862365, 'claim.account_claimed', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4cf7-7882-8dda-52282dbbb2c4', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d60-7c78-819a-e8c22431eac6', NULL, '{"deadline":"2026-12-25T23:41:52.862365Z","domain":"initech.example"}', 0, '81143de81e9382530c4814e18c9f20e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4d7f-7332-89be-c6bd34dc6833', 1795650112894410, 'claim.chosen', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4ce9-7070-8813-671409843bdd', '01a21516-4c79-71f8-869e-a525fdeb0eba', '01a21516-4d60-7c78-819a-e8c22431eac6', '{"choice":""}', '{"choice":"merge"}', 0, '9fc92886ae9981dba6ee4f9cfe420f40');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:41:51.645918');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:41:51.680396');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:41:51.958132');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:41:52.033968');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:41:52.08183');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:41:52.149833');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-77fd-b790-05fb444b6306', 1795650112618344, '01a21516-4c6b-7991-9a3a-5e2663fc844e');
INSERT INTO public.invitation_sends VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-7135-b987-999188d4d784', 1795650112621174, '01a21516-4c6d-7d98-9a57-88f804da7f75');
INSERT INTO public.invitation_sends VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-77fd-b790-05fb444b6306', 1795650112626329, '01a21516-4c73-7269-a364-10b3712ae7c5');
INSERT INTO public.invitation_sends VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c79-71f8-869e-a525fdeb0eba', 1795650112634208, '01a21516-4c7b-736b-8347-9bcaeb121a36');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c6b-7161-8622-9567c7ffe50a', '01a21516-4b86-77fd-b790-05fb444b6306', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'f4047b639a8fefbfbca7392c11fa5dace07ef14010f21b365b0972e5d42b10f2', 1795650112618344, 1797464512618344, 0);
INSERT INTO public.invitations VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c6d-7b35-9166-70e34227f325', '01a21516-4b86-7135-b987-999188d4d784', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', '36fedd3957d21dbeff178243b075a3a65052d4d133fdfe09a7e041993d95de07', 1795650112621174, 1797464512621174, 0);
INSERT INTO public.invitations VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c72-7d7d-ab61-dc098a628c9e', '01a21516-4b86-77fd-b790-05fb444b6306', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '', 'fbd31c9f45229851f4fa4ee40ffec711413c2b1161e8bed33913b4f32d057dfc', 1795650112626329, 1797464512626329, 1795650112628260);
INSERT INTO public.invitations VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c7b-70d5-93a0-47bf7305d41f', '01a21516-4c79-71f8-869e-a525fdeb0eba', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '01a21516-4c80-7f0c-97fe-f90593e071d4', 'd69025bf76fddbe1ff7cc3fa4a5ba07e44b6d62480e49aa088cb2bd50cadb842', 1795650112634208, 1797464512634208, 1795650112638251);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bbe-7a4d-b3ad-a40e4a169739', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bc2-7b29-a93e-575d8994bcb3', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bca-73d7-8b74-0d58c3b1179b', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bce-7826-a529-7792e0ab0129', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb5-7e54-9794-0515b1d34450', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650112487704);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bba-7d49-9273-627c24502150', '01a21516-4b86-7135-b987-999188d4d784', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650112502027);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-766b-b61f-5d4c80182cfe', '01a21516-4b86-77fd-b790-05fb444b6306', 0, 'jit', '01a21516-4c0e-7738-9476-b42685f0dcd9', 1795650112537859, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650112537859);
INSERT INTO public.memberships VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1f-7055-91e1-d49f167817dd', '01a21516-4b86-77fd-b790-05fb444b6306', 0, 'jit', '01a21516-4c0e-7738-9476-b42685f0dcd9', 1795650112542703, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650112542703);
INSERT INTO public.memberships VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c80-7f0c-97fe-f90593e071d4', '01a21516-4c79-71f8-869e-a525fdeb0eba', 0, 'invite', '01a21516-4c7b-70d5-93a0-47bf7305d41f', 1795650112638251, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650112638251);
INSERT INTO public.memberships VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', '01a21516-4c79-71f8-869e-a525fdeb0eba', 0, 'jit', '01a21516-4cb6-76b1-821f-db15f15a8318', 1795650112715555, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650112715555);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-7135-b987-999188d4d784', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650112388350, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-77fd-b790-05fb444b6306', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650112388350, 1, 1);
INSERT INTO public.organizations VALUES ('01a21516-4c9a-7064-aca7-18c78f901e2f', '01a21516-4c9a-7064-aca7-18c78f901e2f', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650112665933, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c79-71f8-869e-a525fdeb0eba', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795650112633003, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-766b-b61f-5d4c80182cfe', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112594187);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21516-4c9a-7064-aca7-18c78f901e2f', '~01a21516-4c9a-7064-aca7-18c78f901e2f', '', '01a21516-4c9a-73d0-ae6d-0f99d3b79885', 0, 0, 1795650112665933, 1);
INSERT INTO public.parents VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 'acme', 'acme', '01a21516-4cb2-75ef-ab12-0b1fcedc8a73', 2, 0, 1795650112374933, 0);
INSERT INTO public.parents VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', 'initech', 'initech', '01a21516-4cc4-79b7-b09e-829c9d9a5c13', 0, 1, 1795650112383473, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bd0-7c99-ac11-3d419106bc3b', 'closed', 'directory_inactive', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112464504);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bbe-7a4d-b3ad-a40e4a169739', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112446056);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bc2-7b29-a93e-575d8994bcb3', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112450092);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bca-73d7-8b74-0d58c3b1179b', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112457421);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bce-7826-a529-7792e0ab0129', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112462077);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb5-7e54-9794-0515b1d34450', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 3, 0, NULL, 1795650112434426);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bba-7d49-9273-627c24502150', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 2, 0, NULL, 1795650112442071);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bda-759d-95a7-74b10f76bd5e', 'closed', 'directory_deleted', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 4, 0, NULL, 1795650112474037);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bdd-741b-86ed-de37c557236e', 'closed', 'directory_inactive', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 3, 0, NULL, 1795650112476943);
INSERT INTO public.persons VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4c80-7f0c-97fe-f90593e071d4', 'open', '', '', 1, 1, 0, NULL, 1795650112638251);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4bb0-766b-b61f-5d4c80182cfe', 'open', '', '01a21516-4b9d-7d66-b5ef-0a8198d96b42', 0, 3, 0, 1795650112537859, 1795650112430507);
INSERT INTO public.persons VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c1f-7055-91e1-d49f167817dd', 'open', '', '', 0, 1, 0, 1795650112542703, 1795650112542703);
INSERT INTO public.persons VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', 'open', '', '', 0, 1, 0, 1795650112715555, 1795650112715555);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112388350);
INSERT INTO public.policy_versions VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112403249);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c8a-782a-bdca-83427897e034', 'deletion', 'applied', 'directory:01a21516-4c86-7d44-ad13-1e93ec87eb10', NULL, '{}', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', '9c7d78429e77ebbd0fbc289aeb87537e', 0, 1795650112650222, 1795650112654855, 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 1795650112654855, 0, 0);
INSERT INTO public.runs VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4caf-72c3-9c8d-b831c52b3d46', 'reconnect', 'held', 'connection:01a21516-4c0e-7738-9476-b42685f0dcd9', 'reconnect connection:01a21516-4c0e-7738-9476-b42685f0dcd9', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21516-4b45-7031-a05f-3d67666638f5', 'fd5670b19405d734a95f95498da4a9dc', 0, 1795650112686346, 1795650112686346, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795650112392149, 0);
INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650112355149, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650112383531, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650112384094, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795650112390004, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650112390764, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650112391234, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650112391621, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650112378612, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4b86-7135-b987-999188d4d784', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', 1795909312690257, '''ẞ''', 1795650112690257, 'operator', '01a21516-4b45-7031-a05f-3d67666638f5');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0e-7738-9476-b42685f0dcd9', 'ada', '01a21516-4bb0-766b-b61f-5d4c80182cfe', 1795650112537859);
INSERT INTO public.subjects VALUES ('01a21516-4b77-72bd-ac59-2d4845486de2', '01a21516-4c0e-7738-9476-b42685f0dcd9', 'newcomer', '01a21516-4c1f-7055-91e1-d49f167817dd', 1795650112542703);
INSERT INTO public.subjects VALUES ('01a21516-4b7f-7d1a-b222-2107c378622a', '01a21516-4cb6-76b1-821f-db15f15a8318', 'prover', '01a21516-4ccb-7e9d-afad-dbe6db1f2ac1', 1795650112715555);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 119, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 6, true);


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


