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
-- Name: ldap_cookies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_cookies (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    base text NOT NULL COLLATE pg_catalog."C",
    cookie text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ldap_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_entries (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    entry text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    ref text NOT NULL COLLATE pg_catalog."C",
    dn text NOT NULL COLLATE pg_catalog."C",
    live bigint NOT NULL,
    expires bigint NOT NULL,
    members text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unresolved text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    nested bigint DEFAULT 0 NOT NULL
);


--
-- Name: ldap_held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_held (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    group_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_run text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ldap_owed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_owed (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    group_id text NOT NULL COLLATE pg_catalog."C",
    ref text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ldap_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_runs (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    ended_at bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C"
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
    changed_at bigint NOT NULL,
    full_wanted bigint DEFAULT 0 NOT NULL,
    full_at bigint DEFAULT 0 NOT NULL,
    failing text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    attempt text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    progress text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    outcome text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ldap_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ldap_states (
    parent text NOT NULL COLLATE pg_catalog."C",
    directory text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    "position" text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    full_at bigint NOT NULL,
    users bigint NOT NULL,
    groups bigint NOT NULL,
    unsettled bigint DEFAULT 0 NOT NULL,
    held_hash text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    acknowledged text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a215af-7571-73e7-b6ff-64c32a647443', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795660150081918);
INSERT INTO public.accounts VALUES ('01a215af-759c-75fa-97de-67a4ea8e7e9b', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795660150162385);
INSERT INTO public.accounts VALUES ('01a215af-75d5-7161-a430-5a8b20eb61ac', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795660150198211);
INSERT INTO public.accounts VALUES ('01a215af-7601-7ac1-b690-c1b617eaf5f5', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795660150249876);
INSERT INTO public.accounts VALUES ('01a215af-764a-73e1-bdbd-a75034163dfb', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795660150302361);
INSERT INTO public.accounts VALUES ('01a215af-7675-70d3-85b3-870b4a9ac73f', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795660150366150);
INSERT INTO public.accounts VALUES ('01a215af-76a0-7af9-abf0-f630bc34c421', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795660150408496);
INSERT INTO public.accounts VALUES ('01a215af-76fb-7295-bcd7-aff162bfdf50', 'left@acme.example', 'left@acme.example', 'acme.example', 1795660150469300);
INSERT INTO public.accounts VALUES ('01a215af-7765-78c8-ae8c-dd5647dc8879', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795660150573469);
INSERT INTO public.accounts VALUES ('01a215af-7781-7e49-af70-b32879867a2e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795660150640389);
INSERT INTO public.accounts VALUES ('01a215af-7ab7-7ad0-9365-79a135d47ad4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795660151478966);
INSERT INTO public.accounts VALUES ('01a215af-7b92-77a1-9c09-64b05d8705fe', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795660151674065);
INSERT INTO public.accounts VALUES ('01a215af-7d9a-79f0-9127-81c2556da0b8', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795660152213296);
INSERT INTO public.accounts VALUES ('01a215af-7dbc-785d-90ff-ca7b323fe735', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795660152252226);
INSERT INTO public.accounts VALUES ('01a215af-7dd4-7d3b-bfb4-62e505f8631e', 'other@initech.example', 'other@initech.example', 'initech.example', 1795660152276656);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '96bb4638b20cdb7934018e426f370908f4716f437867f1e7ba70765a4db91e38', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'Ka5xK1HX4nAnMitz77aWY5uldDLQ0i6m0+vyAeGpeQP2aSq8N3keXy7gtwHWTPKWkXZfsgK/dBU0iCoiqWynIzSixvxRoAMOsy4gJDsZXJIxkP9ZYLjS1XoIJKeiN/rHqFROZe4V1LaPvlX9AbfWH2vsxrLTNbEYC4OybMu7EDVvQQt12F9Lsxoey0GIWm6DaKPzS6r+55xsjpPnNCkCE/Mx7Hesdgfkm8QW7DVywK/wM3XbXldn/RutjrS3rArfTQhVAEy2/Tr0RKpXLhcVlykv1IRjpGbHR/42S1BDaxExz2/WIGMib23qFBWaF3sCfkIS0fKwtf7+w/TX/mlAzLF2/zVCRs2OPZRScbiMPM1H3kiHSqFIBIZNtDyGLyUNu9cUa39LDX30KMs9eWhYTpK91njT+dm+8OFgxiT0pOmmELcHQA==', 1795660151552666);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '9184ab1a13cd1fa3b85d1f0a13923f53796cda7a0fe52b21bf0ad5f0193f3519', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'OyrLdN+h+PCKTb8yNsBnOHn0ekAEt7gyQwzVfTf6CQFhE/j+iuqekn9dgbqfzNcdDMvAegb3XvBvfx5tL4GLdH8ei0A4acIto7vSsKPkcq+FryMz3IE6CnRd0Dh3YvD2bm5CS1Ty2Qo+is8DYZfEW2ZflfBVcusJNJmR11MhCpDbV8Adq1g4ixvxnwAhvNjSCKIhjdsSGirjEP6Wbx3j3T2j03V8aGduVDd4f5sPGo2zIItJ10WFixEdQ5P26jLwxd0=', 1795660152252226);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '9c9e0c6e72c7049a4ecbba24ce752fa54a70c46bb8b72d419ace7ba6741a0629', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'ukb/CZcbjxV3cUt8g9lwmCO37VQX6X4EU9z0GgDZCn8SYqF49GYCa89ypBaVogROTlPgQ2TjC+ATPUNoJKpb3YCR9/UMW4Q3HHUHmPkwaLECrjWrZ6eZW0AnM+9ddqXhf2Btqo1ALoZCT/ctCRAdfspaaBPHSkGpZLiSyJsEKy5XVG7cjg4cRH5pwUGsIljQQ3vG1kMy3kif+58cFLbI5X0Zzz4dJ3LY2RpcRzO962dVCDeVgV+1UXtnCM1P', 1795660152276656);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '80a75295070ebda592dfcaad26728e18bc4bb38a96d27b0ce0834859a93b2ee3', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'GpqTNa44VBAxdeywpl22M5AVWj7fKgW4dvYapxhG4WmzSAFThoolP/aZD0S9RR9oZ5jljLczSycNXtV4AZ/4rzWqrlkKJoRA381HQ3jMcLsnIdrJ+78YZ4H47682+xRdZC4WDcVYBuhl/hjwLkX33bFUUjKkccoCvM0zEuKli0B8BzCALdxRsW4O45z5+fwtuKbi0K1k6YhYitVqx9BquPvX19FDAv+GXCvHxajoEP9FnALNmgx/cFuT5Z4oASW5GE8ty3a26q+3fF5yDebsfTdgXw==', 1795660152292939);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', 'c28325aa033426a1714b48acd7fe989683b379aee3726d5a6e5f2dc1506d3db0', 'a8400e541fa254e20ab01b961a08905cf9087b49bb10277bfa897bc7b4644bb0', 'E5SI+UXlgnX31FsQURDZuvwX0cA8JYzVS9MfMIHM1ITKstKVm9JZmy9unSvb0o88D0YvtJpWzgbWMTTlEqDqZN4hTOoK+/dGNCY1dhTw7C0pMe7rPzdD1k7mEm2g6Q6cprB+NyTLRc1Dl2qawnQtIwN58RUyVCc8dZLViOFHcbEnWVwakomUbSNadL47WxSG21a7rTaKmClQ+ew64x+K4KSWye/xbnowtJlCQ2gUebzpL6Qpm1MPSLOWiNN5M0L6FfzgY3Zx9O5GfsnJYX/MipMOhuYaNjHC3Ph4O/5pP4If82k4o37Ils+aPJS1xvcNyrLHU3m2XyoQvsOlQfBpujCutsp+m992wI7GEwHKcGbxiLK/6zBwUwEFcLEx293LQynIwaQEYocrirxQoAk6eBl0wtcyzcnL766Y8dBMNjl5Mj2xmTrT98XDpuWzMmfb4oav+3wlVJe08TwKUGgco3Zw/QZolYd5Vx0OcFqSTgzuElImIN69bAasfFx9jvjjGc5CRoL42Ap7+zDNhA1kh+Y0Rc45MQeScRAtXGTxmjd0ZskFkEZ/FW/qMb3Ys+BA8IY00eAb5fbOOIe6DhSLOsHuEDHAHNtFKMsIElUQPxFprhShTKXv6FQuXKz6f8pAq8rTy+R64H+RhJSoeoM/P5GHOErcb9S3OPIxW8aOyjbSmGrltX6P24ZdRNQkGORnkTBxlms0CpQiBwn+PYGQklTbwn1UkD2CT2SufodIo920Q+2iLgzU', 1795660152461766);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '96ed2e4ed5e5f2f8fea57d671c55ad2943ac6475e37be42179f139c76ccc50c7', '80a80a17973f371868a890ce19efaff04bdd2bb250d857abd0ad919a4b9b75b4', 'hxCFI36ENBPTnz/Bi0J81zxIVj2dgflZgo2BCgca3zKKksc1YioDi+3qdmNC9qL6gissHnxKDuxvS6OLscMB3YkaRArcVpLh5P6A1cjZUeoTWqykLz3J4Y08arBpfAorGNUAXfKEMfqR7hCjsMkKz7YL1kwRHmhBfEHwEBuxsEO5dgdeLOJRMueiN1fyFPwq4ZnNYq0JD/hH0ApFmyBQ+DXJ2pf6fJabS2lhIgXI7y1gPrQ/c0r8hWsvwPQmYN8A8yVKhlkLVl6dtmAPOaMGVSN8PTuRYvzTmb2a1pKSP2ckBypJTZcXZ2CoLu3Wv7tRGV2hicAV04UQOUMEF4MhTMyfuy8r0Eq8UKQbC9P25HrYXL0sPDvYYtlV5qXwnVIBFonnjgy5ZUmlgzGP1CUa+ff+UWNUaA2uxnDqlasK1ErvbH+O4D3EabT/0FZRP+D02/88m9CZOj4N2ZrDEKv4oumhAvs9HCrJjF07ZKVpv87BUxPxGlcDPgD2pR2pQBv4WYoVY73CX9nhfO9r8y9y/degHV21nNf1aYhT2naz7qFuQ3CymsnCpQw18bchpFVvmb0Ey1+Ydnh16aCqFI2T2phnPXNVwzt/BehrUgfJHS0FW1ppJnNcbXOm/3agE3DFJ+dGmEMBg1Q2j0B89LnN2W2lbie/Ind7wN2oOjsBOzjDoGmawGx/WX8q+1qJ6JSeyhullyUsN0HGe2Ta2WFTKoBUB8b9TRL0XmGomxSZv3xZH1sNNYdZpeMfHxjt933PgyoruksJ94y2RwpE7m0TrV0e5By0Dort86FfwYr01IsgI1thvS7k2PkfBPZLtU0s+QnEZw==', 1795660152715408);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', 'b87dd34d3d089cdae706eea81a095ee6e4f474d2f165061981ed29b8134227d2', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '8csEwUHbJnGZ+DFgPvvW7KNa3Q/Uscyf05IbaNaISU7tnHBOddblPiaodXVSZ7RLONfOfmIH4ESdVBb3xFkTG00WKoFEougXioWeQpLhY23Wjq/z+72MUUaslP+YTqcm1VHbKAMpkQ5h9x9dzyOhBK/mdVMC0GdjI+IXTja7/4uaIDeRGKRuxnmLU0BG5a+RA/1HRFLAjccEqFm/h1Re+H/icoSVkZRu34+Q1q7Y890oY+PQX6LH+X69rqtI5WV/kOswVL707Jd+wG6AizpndhZQbg==', 1795660152883232);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '51356e137bc444238f2dbeecf5d3b37cb31b71991479aa4adf3858925cdfaecf', 'a8400e541fa254e20ab01b961a08905cf9087b49bb10277bfa897bc7b4644bb0', 'k/k2FsTwcPWPgVTJaUMBAxnu9dJIkquT16fsCmXrbj7UJPBHEmTX6bFjrDFa5Y1/TXLJTYz6m4fyOuAKAH0JtAt6JGkYkaer5cZXs8JBv284QG0h5QXTIjdsW56QKSQtL84CtkLoh6oTDkR8CJtP1nnjpkfIH+p9jqBsazeDUaDe1+cxJqv+nIf2ale+7MIKUto4s3a/0kW9bSNlK5tWO1uaZyWHzX0xJDGHcuyC2BBLrmGGnG6v2LBJqfaVPbvkK6QNhQQ7UjuHJQ0CwcO7RWNIjzG/DzaGeeTJViqnHeNcGFFgNrRwptH6na3NQHd6bDRMyrz3hTAuV9AX0Ss1RkuXg+5kFzTHg7a0Tr06chdQaDHR0YTGFtrrLBhcE52hPDvwBY1P1ofXUbFHjTBwqsJt1mSkYDq/tgO1pa2+VvAuYrFep8hKEQ5L/IOsok5HrzttODteVYXuPfl68UKv78zP4wwJ/3s86doR7L+58TfolCBIhQTWjc3pzVJfr85hHSkBj6HixvbK1Bn+8JGDIU5pO1LJVO7fI23hzozHAk2a/l8ItTnq7tDGQvKyO8TpFTXd3vWuyidJjUVwBOhgvJ6csqeUpq+AQPwPLmnDGnFkk+CNK1KDXTrvwx7SluTk5iUDwL0Xm3DJ8/AmYCgBopouph2WhYp2jmiFxJONEqO8MUX75YbqxdKxUEjApCSU7UeUMxAF+eg9B4b3DqEVmJ/SwO1a77aG6CJz2/Ak6iGwQ6+QtaEE', 1795660153238041);
INSERT INTO public.answers VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', '', '500a4bbdf035d9138cd1dbad802c40e51cd7c7a8f5aa45294b5a25000dc5f5e5', 'db8986a1895807d7cf4c702a8858f9a1ec4850f4109e0672689f1ce2070941e9', 'eZfaipNu3rx6kEmtko+efavO21BuFMRBjQGNXGOmtB6oKTu0u1fDySL1ap80YuMmCT1TgFM3u4XIJRSBVnwc78WJxH1Z9OcP1XMeA8gckt91VtyheQrfPH0klROCP2l5z3oiI3nmlNFHk4ewVPaV19+DHp12VfWAeaNPqxsak4HxddM/G97mw4jzyA3QirU46yiQ+PI54bY0e7Zy3qkE4iorycEhAtch3/MYuYkoESc0hzFsiPq+vY9mYO6e2OvEdZjUO4NA3Ygat51zNPXNJhP28kYBLRuiGhZx8sqHv3BijOZbbgMuoBxD8MP6hJoC1bLfgIAs6Ycca3q5NIGntaRxvlE=', 1795660153538478);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-74b1-8873-373665b4a1af', '01a215af-7dbc-785d-90ff-ca7b323fe735', '', 'cancelled', '', '', 1795660152715408);
INSERT INTO public.claim_accounts VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-74b1-8873-373665b4a1af', '01a215af-7dd4-7d3b-bfb4-62e505f8631e', '', 'cancelled', '', '', 1795660152715408);
INSERT INTO public.claim_accounts VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', '01a215af-7dd4-7d3b-bfb4-62e505f8631e', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', '01a215af-7dbc-785d-90ff-ca7b323fe735', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795660151444137, 1795660151304429, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7d5d-7ebc-aa18-8df60086fa43', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795660152157856, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d6f-7920-9d1c-f02250929349', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795660152213296, 1795660152175509, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215af-7ab9-7eee-a064-37fccd4016ff', 'read-only', '', '', 'ddaacc5383edf0aba4249717bfec2ed42db029733b092cc7c2681708dc7835c0', 'usher_iZWjTm', 1795660151481825, NULL, 1795660151484399, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b12-7843-873e-550fa6e7858c', 'oauth-client', '01a215af-7426-7667-913b-c6164311878a', '', '9b7f046ba1f3c8dd32edf3f2599bad4d52c71ee98c7cda8bb04b0ede535ce1eb', 'usher_72ep9l', 1795660151570054, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b19-7ed1-8a6d-2a6ed3aa689d', 'access-token', '01a215af-7426-7667-913b-c6164311878a', '', 'aa206bf77e8bd37df9cfb03493e17f586febda89f01dc6884cca45b33e4302e2', 'usher_tlrygW', 1795660151573132, 1795663751573132, NULL, '01a215af-7b12-7843-873e-550fa6e7858c', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-74a4-7991-be28-26d6175396ef', 'directory', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', '', '66ea2e8df527e60b1b4b037b28b374eb730a1ae4e45d9480b4074ca60995f456', 'usher_v7Jrgj', 1795660149914476, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215af-7d57-70e1-b000-845ec84c284c', '');
INSERT INTO public.credentials VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b21-7356-8c4b-87d56002a75a', 'jwt-issuer', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', '', 'cd1ee5fc090a5d2c0209ba116c7ede0cf42228c3599ab1c6f333a8c7add7d05f', '', 1795660151584951, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45645/scim/01a215af-7471-7a8e-bcf7-5f4ee0826c4e', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215af-7d57-70e1-b000-845ec84c284c', '');
INSERT INTO public.credentials VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a68-7393-a4e0-4e9dd1dc01c0', 'login-hook', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '', 'ea25926239b920ce791d04f81895d1f73fbc958fd6d6841d6f287a29f4aa6481', 'usher_9xzuU-', 1795660151388601, NULL, NULL, '', '', '', '', '', '', 0, 1795660153659951, '', '');
INSERT INTO public.credentials VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d71-72c9-9187-ee6cfd714b48', 'login-hook', '01a215af-7d6f-7920-9d1c-f02250929349', '', 'b6bad1c3af3cb4243d855aee47b40ece1551b3a90702c49873b502f865f7e28a', 'usher_OGSf9j', 1795660152176894, NULL, NULL, '', '', '', '', '', '', 0, 1795660153659951, '', '');
INSERT INTO public.credentials VALUES ('', '01a215af-6cf6-74ef-b553-1106b119d694', 'operator', '', 'first operator key', '90959fec7c24c600b1c86d4c14c030fe2ee106e5864e6b4050c2566a907260a5', 'usher_-2QjDk', 1795660147957675, NULL, NULL, '', '', '', '', '', '', 0, 1795660154581297, '', '');
INSERT INTO public.credentials VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-745a-7c47-9411-41edb298e0b4', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '13a0f09f622b4f535e879612147aea63fc9c58aa08bdee1c00bd3962bd7fe155', 'usher_vV9rga', 1795660149841443, NULL, NULL, '', '', '', '', '', '', 0, 1795660154581297, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7adb-7e1a-b8e7-dfd8568fd6ce', 1795660151515924, 'b9a268de2416a48520799fcf4e248105', 'GET', '/Users/01a215af-7712-767e-bb2e-03832072bba1', 404, '', 'there is no user "01a215af-7712-767e-bb2e-03832072bba1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7adc-7d01-afff-596c773164d0', 1795660151516852, 'e7a95a390b9ecfdfdb58f58d6dbec28d', 'GET', '/Users/01a215af-7765-78e3-a3be-9493530c94fb', 404, '', 'there is no user "01a215af-7765-78e3-a3be-9493530c94fb" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-866f-7707-a944-7e6d9943a757', 1795660154479461, '342896ab528cb961e3571a78c8910d90', 'GET', '/Users/01a215af-7712-767e-bb2e-03832072bba1', 404, '', 'there is no user "01a215af-7712-767e-bb2e-03832072bba1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-8671-7c8e-99d0-72a3e86860e9', 1795660154481823, 'c81a5f5f1f96178867dffaad426f566f', 'GET', '/Users/01a215af-7765-78e3-a3be-9493530c94fb', 404, '', 'there is no user "01a215af-7765-78e3-a3be-9493530c94fb" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'okta', 'scim', 'okta', 'userName', 0, '', 1795660149798200, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a', '01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a', 'scim', 'generic', 'userName', 0, '', 1795660151881990, '', '', '', 1795660152051786);
INSERT INTO public.directories VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', 'entra', 'scim', 'entra', 'userName', 0, '', 1795660149871296, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215af-7d57-70e1-b000-845ec84c284c', 0);
INSERT INTO public.directories VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-8312-7d34-94c0-374c0ae7895d', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795660153616527, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'ada@acme.example', '01a215af-7571-73fd-b382-5fe7e409869c', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'ada@home.example', '01a215af-7571-73fd-b382-5fe7e409869c', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-778a-7252-b94c-12b6c8cdf3b8', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795660150666123, 1795660150913196, 0);
INSERT INTO public.directory_groups VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7903-78f9-afe3-c198dcee1205', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795660151043555, 1795660151043555, 1);
INSERT INTO public.directory_groups VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795660150754914, 1795660151159062, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-778a-7252-b94c-12b6c8cdf3b8', '01a215af-7571-73fd-b382-5fe7e409869c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-76a0-7b0c-b9b3-02abcfd07818', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-7571-73fd-b382-5fe7e409869c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-764a-73f3-89df-e9c23cf883c1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-759c-7608-9aae-3b6d620bb08e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-76fb-72a7-b9ea-f407a2f9c383', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-7675-717b-816e-3ad1187857e5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-7703-7c13-9baa-7fc0d121b633', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-7781-7e6d-87e7-837bac97b888', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-7601-7ad5-b1b2-1243592852ff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-778a-7252-b94c-12b6c8cdf3b8', '01a215af-759c-7608-9aae-3b6d620bb08e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-778a-7252-b94c-12b6c8cdf3b8', '01a215af-75d5-7175-865b-4237673ee7bf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', '01a215af-75d5-7175-865b-4237673ee7bf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7903-78f9-afe3-c198dcee1205', '01a215af-7601-7ad5-b1b2-1243592852ff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7903-78f9-afe3-c198dcee1205', '01a215af-778a-7252-b94c-12b6c8cdf3b8', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78e3-a3be-9493530c94fb', 'NULL', '01a215af-7765-78c8-ae8c-dd5647dc8879', 1798252151159062);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 9, 1, 0, '01a215af-75d5-7175-865b-4237673ee7bf');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 11, 1, 0, '01a215af-7601-7ad5-b1b2-1243592852ff');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 2, 1, 0, '01a215af-764a-73f3-89df-e9c23cf883c1');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 3, 1, 0, '01a215af-7675-717b-816e-3ad1187857e5');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 8, 1, 0, '01a215af-76a0-7b0c-b9b3-02abcfd07818');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 1, 2, 0, '01a215af-76fb-72a7-b9ea-f407a2f9c383');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 10, 1, 0, '01a215af-7703-7c13-9baa-7fc0d121b633');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'Group', 7, 1, 0, '01a215af-778a-7252-b94c-12b6c8cdf3b8');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'Group', 6, 1, 0, '01a215af-77e2-7e4d-84a5-4162b85bfa3a');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'Group', 2, 1, 0, '01a215af-7903-78f9-afe3-c198dcee1205');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 0, 2, 1, '01a215af-7781-7e6d-87e7-837bac97b888');
INSERT INTO public.directory_totals VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', 'User', 12, 0, 1, '01a215af-7765-78e3-a3be-9493530c94fb');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7571-73fd-b382-5fe7e409869c', 'ada@acme.example', '00u-ada', 1, '01a215af-7571-73e7-b6ff-64c32a647443', '', 1795660150081918, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795660150081918, 1795660150081918);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-759c-7608-9aae-3b6d620bb08e', 'bob@acme.example', NULL, 1, '01a215af-759c-75fa-97de-67a4ea8e7e9b', '', 1795660150162385, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795660150162385, 1795660150162385);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-75d5-7175-865b-4237673ee7bf', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215af-75d5-7161-a430-5a8b20eb61ac', '', 1795660150198211, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795660150198211, 1795660150198211);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7601-7ad5-b1b2-1243592852ff', 'zoe@acme.example', 'ZOË', 1, '01a215af-7601-7ac1-b690-c1b617eaf5f5', '', 1795660150249876, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795660150249876, 1795660150249876);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-764a-73f3-89df-e9c23cf883c1', 'astro@acme.example', '🚀', 1, '01a215af-764a-73e1-bdbd-a75034163dfb', '', 1795660150302361, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795660150302361, 1795660150302361);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7675-717b-816e-3ad1187857e5', 'lines@acme.example', ' 007 ', 1, '01a215af-7675-70d3-85b3-870b4a9ac73f', '', 1795660150366150, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795660150366150, 1795660150366150);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76a0-7b0c-b9b3-02abcfd07818', 'max@acme.example', '00u-max', 1, '01a215af-76a0-7af9-abf0-f630bc34c421', '', 1795660150408496, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795660150408496, 1795660150408496);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76fb-72a7-b9ea-f407a2f9c383', 'left@acme.example', '00u-left', 0, '01a215af-76fb-7295-bcd7-aff162bfdf50', '', 1795660150469300, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795660150469300, 1795660150469300);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7703-7c13-9baa-7fc0d121b633', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795660150530167, 1795660150530167);
INSERT INTO public.directory_users VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e6d-87e7-837bac97b888', 'staff@acme.example', '00u-staff', 0, '01a215af-7781-7e49-af70-b32879867a2e', '', 1795660150640389, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795660150640389, 1795660151238460);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-74b1-8873-373665b4a1af', 'initech.example', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 'cancelled', 'by_hand', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660152461766, 1798252152461766, 1795660152715408);
INSERT INTO public.domain_claims VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', 'initech.example', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 'open', '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660153238041, 1798252153238041, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 'acme.example', '01a215af-6fdb-7237-ade8-c7f241d0fac2', 'verified', 'manual', 1795660148590185, 1795660148590185, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 'initech.example', '01a215af-710b-767c-961e-6c838dfe479e', 'verified', 'manual', 1795660148950035, 1795660148950035, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 6);
INSERT INTO public.event_heads VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', 3);
INSERT INTO public.event_heads VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 84);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 37);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 63, 68, 68);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a215af-7d19-7bd6-8f02-459b21959683', 6, 110, 110);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 37, 135, 135);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 135, 135, 135, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215af-6cf6-79d3-9db3-f802dbb71777', 1795660147957675, 'token.created', 'operator', 'operator_key_file', '', '', '01a215af-6cf6-74ef-b553-1106b119d694', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-6ecf-7253-b5aa-229781050b1a', 1795660148421225, 'parent.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-6ec5-7b7d-b232-fc597573a778', NULL, NULL, 0, 'a08093a2c580be82238f3cb3613d5ff1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-6fe3-7654-a004-bcd042533717', 1795660148590185, 'domain.verified', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-6fdb-7237-ade8-c7f241d0fac2', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '22bf7601cf8812de6b8d60d1ebdd210a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7085-7b44-8b7b-57373e4bae70', 1795660148834238, 'parent.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7066-7879-af6c-07e4e71e851c', NULL, NULL, 0, 'c2ae45c0093f00bb22b49141535992ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-711e-774f-8bae-45a62625e37d', 1795660148950035, 'domain.verified', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-710b-767c-961e-6c838dfe479e', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'aee36c30d2f2c117c8509e0281bb66c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7241-734b-9c1d-cae9169cb325', 1795660149101693, 'organization.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '38a95bfb1609d232a277d355a6f5ecab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7241-7d18-bc53-f6151702fd9f', 1795660149101693, 'organization.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '38a95bfb1609d232a277d355a6f5ecab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-726c-71b8-8c5f-e5c7ab9e69b2', 1795660149101693, 'policy.applied', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '38a95bfb1609d232a277d355a6f5ecab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-72cd-7cc8-a688-6243ce5bd19a', 1795660149101693, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7239-7628-982a-15f638ac9798', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '38a95bfb1609d232a277d355a6f5ecab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-72f0-782c-8a39-e39056f85953', 1795660149101693, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '38a95bfb1609d232a277d355a6f5ecab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-73c6-7263-b436-36b8078a1718', 1795660149609200, 'policy.applied', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '1070aa742cc0e180c17c8b0793bb0088');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7420-7704-94c1-8c6077910a64', 1795660149763418, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"limit":1,"seat":"premium"}', 0, '59727d2169d4833d5ac585f311970c0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7426-7b85-940d-2170ed19f840', 1795660149798200, 'directory.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7426-7667-913b-c6164311878a', NULL, NULL, 0, 'c2216f4d4cb9de26d26c63576e3d873c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-745b-7035-938d-1aa3725c806d', 1795660149841443, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-745a-7c47-9411-41edb298e0b4', NULL, '{"scope":"directory","target":"01a215af-7426-7667-913b-c6164311878a"}', 0, '3362cd9e9b2f68064616e17f323c8aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7471-7c37-b18a-96907e70b489', 1795660149871296, 'directory.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', NULL, NULL, 0, 'b13ffaef3fefb3db33fa8a81a0430c62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-74a4-7dd0-9510-0799ecb37c66', 1795660149914476, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-74a4-7991-be28-26d6175396ef', NULL, '{"scope":"directory","target":"01a215af-7471-7a8e-bcf7-5f4ee0826c4e"}', 0, 'ec51995edb1c6b1b3c08fc00bdbc1be9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-7432-a829-5e2863f391c7', 1795660150081918, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7571-73fd-b382-5fe7e409869c', NULL, NULL, 2, '768b69724cf91b78227d02a7b00c7049');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-7434-9d45-97bf4f2607eb', 1795660150081918, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7571-73e7-b6ff-64c32a647443', '', '01a215af-7571-73fd-b382-5fe7e409869c', NULL, NULL, 2, '768b69724cf91b78227d02a7b00c7049');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-759c-7623-837e-d8225fb4b765', 1795660150162385, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-759c-7608-9aae-3b6d620bb08e', NULL, NULL, 2, 'afed06e19ad158d679d909aa31488509');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-759c-7626-9457-00106a1639ee', 1795660150162385, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-759c-75fa-97de-67a4ea8e7e9b', '', '01a215af-759c-7608-9aae-3b6d620bb08e', NULL, NULL, 2, 'afed06e19ad158d679d909aa31488509');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-75d5-71fd-8498-7695c5612773', 1795660150198211, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-75d5-7175-865b-4237673ee7bf', NULL, NULL, 2, '855506199027c46e7d359e0e8f62cd15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-75d5-7201-83e1-52ec2039a959', 1795660150198211, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-75d5-7161-a430-5a8b20eb61ac', '', '01a215af-75d5-7175-865b-4237673ee7bf', NULL, NULL, 2, '855506199027c46e7d359e0e8f62cd15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7601-7b11-b860-71838fb03e50', 1795660150249876, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7601-7ad5-b1b2-1243592852ff', NULL, NULL, 2, '347509607bbadce870b2f73c62ba5cbd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7601-7b13-ba5c-7bcb98a8d9df', 1795660150249876, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7601-7ac1-b690-c1b617eaf5f5', '', '01a215af-7601-7ad5-b1b2-1243592852ff', NULL, NULL, 2, '347509607bbadce870b2f73c62ba5cbd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-764a-740d-81a3-808d67d0ae3b', 1795660150302361, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-764a-73f3-89df-e9c23cf883c1', NULL, NULL, 2, '7211f23b3d3df6339051b23f90cd503f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-764a-740f-9dfc-9bdbf8b0cb53', 1795660150302361, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-764a-73e1-bdbd-a75034163dfb', '', '01a215af-764a-73f3-89df-e9c23cf883c1', NULL, NULL, 2, '7211f23b3d3df6339051b23f90cd503f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7675-7195-8748-5a23641b486a', 1795660150366150, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7675-717b-816e-3ad1187857e5', NULL, NULL, 2, '8ec26109c056f373ba1c4d19558d132c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7675-71aa-9b49-a50a10cd226d', 1795660150366150, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7675-70d3-85b3-870b4a9ac73f', '', '01a215af-7675-717b-816e-3ad1187857e5', NULL, NULL, 2, '8ec26109c056f373ba1c4d19558d132c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76a0-7b24-9959-7d1f6e5579f3', 1795660150408496, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-76a0-7b0c-b9b3-02abcfd07818', NULL, NULL, 2, '341c3f4cf58f9c6e15407ad29b67f5ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76a0-7b27-bc2a-fef55f6c8c54', 1795660150408496, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76a0-7af9-abf0-f630bc34c421', '', '01a215af-76a0-7b0c-b9b3-02abcfd07818', NULL, NULL, 2, '341c3f4cf58f9c6e15407ad29b67f5ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76fb-72c0-8f3e-125cc1bfa207', 1795660150469300, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-76fb-72a7-b9ea-f407a2f9c383', NULL, NULL, 2, '0e6bfac258e8c19a3ce2cbd38634cdad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76fb-72c4-8069-f1b2b8175cac', 1795660150469300, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76fb-7295-bcd7-aff162bfdf50', '', '01a215af-76fb-72a7-b9ea-f407a2f9c383', NULL, NULL, 2, '0e6bfac258e8c19a3ce2cbd38634cdad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76fb-7344-ac0f-4eb367df1ab8', 1795660150469300, 'gate.closed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76fb-7295-bcd7-aff162bfdf50', '', '', NULL, '{"cause":"directory_inactive"}', 2, '0e6bfac258e8c19a3ce2cbd38634cdad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76fb-7348-95d1-894208bc0b11', 1795660150469300, 'session.revoked', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76fb-7295-bcd7-aff162bfdf50', '', '', NULL, NULL, 2, '0e6bfac258e8c19a3ce2cbd38634cdad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7703-7c45-95f2-6251672ed61c', 1795660150530167, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7703-7c13-9baa-7fc0d121b633', NULL, NULL, 2, '585c355337410dae0b9f238cc77e8c92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7703-7c47-8cb7-0461a0ae20e7', 1795660150530167, 'directory_user.unbound', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7703-7c13-9baa-7fc0d121b633', NULL, '{"reason":"no_email"}', 2, '585c355337410dae0b9f238cc77e8c92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7712-76c1-94c3-52a781d3f6b1', 1795660150538633, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7712-767e-bb2e-03832072bba1', NULL, NULL, 2, 'ce4b9c820a2b630dbcb9fc88598a7978');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7712-76c3-b466-ebd886520523', 1795660150538633, 'directory_user.unbound', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7712-767e-bb2e-03832072bba1', NULL, '{"reason":"foreign_domain"}', 2, 'ce4b9c820a2b630dbcb9fc88598a7978');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7765-78fc-92c5-87828fa5ecfd', 1795660150573469, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7765-78e3-a3be-9493530c94fb', NULL, NULL, 2, '3c3acc5bf8da676be634fb1da1d9f255');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7765-7900-ae28-61fa2b2909a0', 1795660150573469, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78c8-ae8c-dd5647dc8879', '', '01a215af-7765-78e3-a3be-9493530c94fb', NULL, NULL, 2, '3c3acc5bf8da676be634fb1da1d9f255');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7781-7e90-ac8a-c0ba595f3d5f', 1795660150640389, 'directory_user.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7781-7e6d-87e7-837bac97b888', NULL, NULL, 2, 'b444f443b88013621d64579884758862');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7781-7e94-87ec-b3958c0283f8', 1795660150640389, 'account.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e49-af70-b32879867a2e', '', '01a215af-7781-7e6d-87e7-837bac97b888', NULL, NULL, 2, 'b444f443b88013621d64579884758862');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-77ab-72f8-ba45-b7d15182dc32', 1795660150666123, 'directory_group.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-778a-7252-b94c-12b6c8cdf3b8', NULL, '{"members":1}', 0, '2a9185c9890cf1a3074f531856c2f426');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-77fe-75cc-a518-3aa59c561aff', 1795660150754914, 'directory_group.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', NULL, '{"members":11}', 0, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7840-76bf-b53f-5e79cf99ec3d', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7571-73e7-b6ff-64c32a647443', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7847-7e3d-800d-ffa277841400', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-759c-75fa-97de-67a4ea8e7e9b', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7849-7008-84d5-4946640f9681', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7601-7ac1-b690-c1b617eaf5f5', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7849-76dd-924a-785fbd793d98', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-764a-73e1-bdbd-a75034163dfb', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7849-7d4c-8917-faf8683d3601', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7675-70d3-85b3-870b4a9ac73f', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-785e-7a7b-91bd-b7c4efbcdee8', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-76a0-7af9-abf0-f630bc34c421', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7860-7063-b808-c093d8b92aeb', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78c8-ae8c-dd5647dc8879', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7860-76ea-b2b6-daaf98314b20', 1795660150754914, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e49-af70-b32879867a2e', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b5b568c1227f76325893f4031253f35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-786c-7763-a44a-05c6e6a21064', 1795660150887067, 'directory_group.changed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-778a-7252-b94c-12b6c8cdf3b8', NULL, '{"added":1,"removed":0}', 0, '3308a73eee12492d6c65df0a4188da89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7882-7d29-8fe0-6b94507cb237', 1795660150913196, 'directory_group.changed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-778a-7252-b94c-12b6c8cdf3b8', NULL, '{"added":1,"removed":0}', 0, '55d1c88024b12ec45e06b1198f80dd8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-78c1-7c46-b10f-3d84b0b6024e', 1795660150954513, 'directory_group.changed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-77e2-7e4d-84a5-4162b85bfa3a', NULL, '{"added":1,"removed":0}', 0, 'df9c9234a14c5bc346e38d6a86465542');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-78e4-72d5-a0bc-aa5dd7897904', 1795660150954513, 'membership.added', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-75d5-7161-a430-5a8b20eb61ac', '01a215af-7239-7628-982a-15f638ac9798', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'df9c9234a14c5bc346e38d6a86465542');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-791a-720b-8ae1-f06384eba6a7', 1795660151043555, 'directory_group.created', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7903-78f9-afe3-c198dcee1205', NULL, '{"members":2}', 0, '656be9958c2db9b6209c7b7e3d419305');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7961-7e78-83d3-4d1a21f3706e', 1795660151105937, 'directory_user.deleted', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7712-767e-bb2e-03832072bba1', NULL, NULL, 0, '48564272d9a2b24d6edd4394e50e0518');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-797b-737d-872c-1e63cfa6ec2c', 1795660151159062, 'directory_user.deleted', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7765-78e3-a3be-9493530c94fb', NULL, NULL, 0, 'fa010c464bf0327bd79010019a26948d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-797c-7ccf-b1aa-6f2078c22be4', 1795660151159062, 'gate.closed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78c8-ae8c-dd5647dc8879', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'fa010c464bf0327bd79010019a26948d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-797c-7cd5-8203-fe3da33c1944', 1795660151159062, 'session.revoked', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78c8-ae8c-dd5647dc8879', '', '', NULL, NULL, 2, 'fa010c464bf0327bd79010019a26948d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7996-7563-9086-72b02f1f0a2c', 1795660151159062, 'membership.removed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7765-78c8-ae8c-dd5647dc8879', '01a215af-7239-7628-982a-15f638ac9798', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'fa010c464bf0327bd79010019a26948d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-79c9-7d1f-86f6-885ee414c3b4', 1795660151238460, 'directory_user.changed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '', '', '01a215af-7781-7e6d-87e7-837bac97b888', NULL, '{"active":false}', 0, '2b4d13a6acd91c54f89e06038f9b18d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-79da-70cd-9b71-816a4b561d08', 1795660151238460, 'gate.closed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e49-af70-b32879867a2e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2b4d13a6acd91c54f89e06038f9b18d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-79da-70d2-8579-a8450ee8393e', 1795660151238460, 'session.revoked', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e49-af70-b32879867a2e', '', '', NULL, NULL, 2, '2b4d13a6acd91c54f89e06038f9b18d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-79e5-7d38-867a-11574688ec17', 1795660151238460, 'membership.removed', 'directory', '01a215af-7426-7667-913b-c6164311878a', '01a215af-7781-7e49-af70-b32879867a2e', '01a215af-7239-7628-982a-15f638ac9798', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2b4d13a6acd91c54f89e06038f9b18d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a42-730a-b4ea-7464b34da420', 1795660151304429, 'connection.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '9d269d3a4df8c5902c5838ef52956320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a68-7869-a169-0a5779d0911b', 1795660151388601, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7a68-7393-a4e0-4e9dd1dc01c0', NULL, '{"scope":"login-hook","target":"01a215af-7a1e-77c4-9090-fc6fbfb6c3fa"}', 0, 'a3d7455e55aee29b5d22bde2a405b953');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7aaa-78a4-9e39-0f48a72b943e', 1795660151444137, 'subject.linked', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '01a215af-7571-73e7-b6ff-64c32a647443', '', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', NULL, NULL, 2, '5812104ce84d6ad9ad9f5095d99aece9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7aab-7339-bee8-fdd2aaf15928', 1795660151444137, 'membership.added', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '01a215af-7571-73e7-b6ff-64c32a647443', '01a215af-7241-737c-bf90-f240c051a67e', '', NULL, '{"role":"user","source":"grant"}', 2, '5812104ce84d6ad9ad9f5095d99aece9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab4-7dea-877c-27daf93985b9', 1795660151444137, 'connection.proven', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '', '', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', NULL, NULL, 2, '5812104ce84d6ad9ad9f5095d99aece9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab7-7ad5-8d39-0cebacd4b7fb', 1795660151478966, 'account.created', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '01a215af-7ab7-7ad0-9365-79a135d47ad4', '', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', NULL, NULL, 2, '4ed5225589a7aee28cad3238136741be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab7-7ae1-806f-fa7b3130afa9', 1795660151478966, 'subject.linked', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '01a215af-7ab7-7ad0-9365-79a135d47ad4', '', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', NULL, NULL, 2, '4ed5225589a7aee28cad3238136741be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab7-7b20-b123-8ff088589cbd', 1795660151478966, 'membership.added', 'login', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '01a215af-7ab7-7ad0-9365-79a135d47ad4', '01a215af-7241-737c-bf90-f240c051a67e', '', NULL, '{"role":"user","source":"grant"}', 2, '4ed5225589a7aee28cad3238136741be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215af-7aba-719f-96e9-e941fa2c160c', 1795660151481825, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7ab9-7eee-a064-37fccd4016ff', NULL, '{"scope":"read-only","target":""}', 0, '0f6be3c05cd13619371172d0ae1cb110');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215af-7abe-7c24-9c6a-e1ab013792fe', 1795660151484399, 'token.revoked', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7ab9-7eee-a064-37fccd4016ff', NULL, NULL, 0, '78fd075a858df5ed106b1606a9a93f33');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b05-7c20-a413-5743ae6ec622', 1795660151552666, 'parent_administrator.granted', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7571-73e7-b6ff-64c32a647443', '', '', NULL, NULL, 0, 'c505283281b1e8b7c1bbe9840d234575');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b12-7d45-bfe1-28bf23139ac9', 1795660151570054, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7b12-7843-873e-550fa6e7858c', NULL, '{"scope":"oauth-client","target":"01a215af-7426-7667-913b-c6164311878a"}', 0, '6a7eed6a16888ac3ba4a19bc14def7f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b1a-7265-9665-ef4b664f8dd7', 1795660151573132, 'token.created', 'api_key', '01a215af-7b12-7843-873e-550fa6e7858c', '', '', '01a215af-7b19-7ed1-8a6d-2a6ed3aa689d', NULL, '{"client":"01a215af-7b12-7843-873e-550fa6e7858c","scope":"access-token","target":"01a215af-7426-7667-913b-c6164311878a"}', 0, 'c4d34a66985e7aed2cb61cf1a7a0a394');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b21-776b-beac-03f55500616f', 1795660151584951, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7b21-7356-8c4b-87d56002a75a', NULL, '{"scope":"jwt-issuer","target":"01a215af-7471-7a8e-bcf7-5f4ee0826c4e"}', 0, 'c1adaa83f35edba270bb225f8d1ab06b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b28-7edf-a88e-98a1f26188f8', 1795660151592488, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '64383cfe757edd8e941e003fd6049126');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b34-7b85-8c53-42423a1b370b', 1795660151603298, 'invitation.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '01a215af-7b34-7274-8af7-446cd10a9147', NULL, '{"role":"user","guest":true}', 2, 'bbeda801b9525414aa0d477c43ec958c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b48-7913-b427-e0983cbe7713', 1795660151623594, 'invitation.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7239-7628-982a-15f638ac9798', '01a215af-7b48-7525-9b0e-050cf11bfc5c', NULL, '{"role":"user","managed":true}', 2, 'd6a56867bc8d346f29e9e32ad07e14bc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b51-7417-9c6b-590978833cd0', 1795660151632453, 'invitation.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '01a215af-7b51-7005-988c-e82494470459', NULL, '{"role":"user","guest":true}', 2, 'ac6e3f879ae1fc64b8768557ddccde98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b56-70be-9d4c-7a5a85c0b6b9', 1795660151635089, 'invitation.revoked', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7241-737c-bf90-f240c051a67e', '01a215af-7b51-7005-988c-e82494470459', NULL, '{"reason":"by_hand"}', 2, '5132a9bb7715a579cb76d1adbebd267b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b5e-7077-bb6d-9a4c5a8072a2', 1795660151645549, 'organization.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c718dd74318116abff83823fb5cf9e39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b66-7ce9-942d-75fb9af65d7c', 1795660151653763, 'invitation.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7b66-7a30-b840-1f9c3f7aa70c', NULL, '{"role":"user","guest":true}', 0, '558ad42eb66529f2a3818db0524f5535');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b92-77ae-9141-5085da9814c0', 1795660151674065, 'account.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7b92-77a1-9c09-64b05d8705fe', '', '01a215af-7b66-7a30-b840-1f9c3f7aa70c', NULL, NULL, 0, '8ff47153f23491a4db00ec33d878495f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7bae-71ba-a994-7af4abf72515', 1795660151674065, 'invitation.accepted', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7b92-77a1-9c09-64b05d8705fe', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7b66-7a30-b840-1f9c3f7aa70c', NULL, '{"role":"user","guest":true}', 0, '8ff47153f23491a4db00ec33d878495f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7bae-7228-b8ae-df1665f86bba', 1795660151674065, 'membership.added', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7b92-77a1-9c09-64b05d8705fe', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '', NULL, '{"role":"user","source":"grant"}', 0, '8ff47153f23491a4db00ec33d878495f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7fc4-707f-8b84-0bf706834199', 1795660152715408, 'claim.cancelled', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7e9e-74b1-8873-373665b4a1af', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '36e02697a07ade37569ac3bcb5c7da2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-76f2-85b0-98880314ce0a', 1795660153238041, 'claim.started', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', NULL, '{"accounts":2,"deadline":"2026-12-26T02:29:13.238041Z","domain":"initech.example"}', 0, 'd24fb17d02d500e1f9edcc035d8bc8d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-773d-94b6-e3739d1ecd1a', 1795660153238041, 'claim.account_claimed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dbc-785d-90ff-ca7b323fe735', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', NULL, '{"deadline":"2026-12-26T02:29:13.238041Z","domain":"initech.example"}', 0, 'd24fb17d02d500e1f9edcc035d8bc8d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-81ea-7742-b10d-0b98b10fad17', 1795660153238041, 'claim.account_claimed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dd4-7d3b-bfb4-62e505f8631e', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', NULL, '{"deadline":"2026-12-26T02:29:13.238041Z","domain":"initech.example"}', 0, 'd24fb17d02d500e1f9edcc035d8bc8d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ca5-7d83-8c9d-5dd5e6f86823', 1795660151881990, 'directory.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a', NULL, NULL, 0, '1fe882a315b276d7de3a7f6a60755295');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7cd6-71b8-933c-b73efeffbc66', 1795660152006207, 'run.held', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7ccd-7e5d-ab07-0149929ed431', NULL, '{"kind":"deletion","scope":"directory:01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a"}', 0, 'd410d4ebdda10b2a1e115bb71f33004a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7cf8-7202-85d9-3742df7e36c0', 1795660152051786, 'directory.deleted', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'cf16cbff33f91161a99a167710fd5376');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7cfa-70bd-9f14-fa431c45f963', 1795660152051786, 'run.applied', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7ccd-7e5d-ab07-0149929ed431', NULL, '{"kind":"deletion","scope":"directory:01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a"}', 0, 'cf16cbff33f91161a99a167710fd5376');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d14-7626-b3e3-c8a25335c190', 1795660152083843, 'directory.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '68f3bf5af272d3451b2fe7b98f5d5cde');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d16-74a8-8edb-65eccadf05ba', 1795660152086006, 'organization.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d16-70d6-b607-d6307c1580fb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0ee77a6578509a6e0d73b687137c8a00');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d19-7d9e-b2ca-240b475e7a26', 1795660152089691, 'organization.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1ebc20c5e00c9b5bff2af2c88da761ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d24-7362-aff7-3335e431d289', 1795660152098881, 'merge.proposed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d23-7b6a-9ecd-8265c2c268d9', NULL, '{"members":0,"side":"host"}', 0, '2cb17935cf0c7a4d75d62faf3d5a85a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d24-7367-925a-746b113cb07c', 1795660152098881, 'merge.proposed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d23-7b6a-9ecd-8265c2c268d9', NULL, '{"members":0,"side":"host"}', 0, '2cb17935cf0c7a4d75d62faf3d5a85a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d28-71a0-ad22-62393d6b793c', 1795660152102255, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d23-7b6a-9ecd-8265c2c268d9', NULL, '{"side":"host"}', 0, '06bc77678db255887790d0b7486c2537');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d28-71a5-be87-e40805ffba4d', 1795660152102255, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d23-7b6a-9ecd-8265c2c268d9', NULL, '{"side":"host"}', 0, '06bc77678db255887790d0b7486c2537');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d2f-7219-ab71-e39ea8796093', 1795660152110446, 'merge.proposed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"members":0,"side":"host"}', 0, '44007fda1c9c7b9a35aa80202a62152d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-721c-b78a-eafd8115e51a', 1795660152110446, 'merge.proposed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"members":0,"side":"host"}', 0, '44007fda1c9c7b9a35aa80202a62152d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d32-7d80-81a3-a263ca7f8166', 1795660152114184, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"side":"joining"}', 0, '8cf7d3835fdc9509687c70471863e506');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d32-7d86-bbb7-189435e06e72', 1795660152114184, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"side":"joining"}', 0, '8cf7d3835fdc9509687c70471863e506');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d35-752e-9129-abd880bf154c', 1795660152116732, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"side":"host"}', 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d35-7533-9866-bcfeca8a5728', 1795660152116732, 'merge.approved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, '{"side":"host"}', 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d37-724d-9735-ec0527bb3f77', 1795660152116732, 'merge.completed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, NULL, 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d37-7253-ba66-339d967da0ab', 1795660152116732, 'merge.completed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d2f-70d4-b306-1a96aa7094b8', NULL, NULL, 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d3f-7efd-a5ff-0fd714ae0af3', 1795660152116732, 'organization.moved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7066-7879-af6c-07e4e71e851c', NULL, NULL, 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d3f-7f03-87f9-982c28f86f5f', 1795660152116732, 'organization.moved', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7066-7879-af6c-07e4e71e851c', NULL, NULL, 0, '801ba6abb769400a8459403b9f63bc45');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d50-73c1-ad83-bac04c4308a2', 1795660152144027, 'parent.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7066-7879-af6c-07e4e71e851c', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '124900e1ddf062cb75f71d8ade9ee9c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d57-70f9-8bfb-21b6beb0a15e', 1795660152148751, 'directory.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7471-7a8e-bcf7-5f4ee0826c4e', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '33045f78f0377faf16e88927e8e3c92b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7d5e-744f-89fb-b1eeac1c8ebe', 1795660152157856, 'connection.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7d5d-7ebc-aa18-8df60086fa43', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '956b2cd58cb7c2d613936679038dbd6d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7d65-7907-bed2-354fdfbe5289', 1795660152159974, 'run.held', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7d65-768f-8264-c5faf570ea6c', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215af-7a1e-77c4-9090-fc6fbfb6c3fa"}', 0, '0e7911823c147257e6698aeb1f6b1934');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7d6a-7d6a-a2ee-e3c9bc2e399f', 1795660152170759, 'sso.suspended', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-6ec5-7b7d-b232-fc597573a778', NULL, '{"until":"2026-11-29T02:29:12.170759Z","reason":"''ẞ''"}', 0, '00b6f06737dd7a260b2515a19dd748db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d6f-7b52-9899-c17ea8a4bdc0', 1795660152175509, 'connection.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7d6f-7920-9d1c-f02250929349', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '429ec4134d51ac68f7224ad63600e00c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d71-74b4-8f0d-7e5d3fefcc7c', 1795660152176894, 'token.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-7d71-72c9-9187-ee6cfd714b48', NULL, '{"scope":"login-hook","target":"01a215af-7d6f-7920-9d1c-f02250929349"}', 0, 'b812ff809b3d2e901b094bb5dad8838a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d7a-7990-a11c-49a07ceafff6', 1795660152179243, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '5aa88c436cccc353af288f2ce8914608');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d84-79b1-bcf9-b36b98fac77b', 1795660152179243, 'organization.changed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '5aa88c436cccc353af288f2ce8914608');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9a-79f7-aae3-9a9d34000c9b', 1795660152213296, 'account.created', 'login', '01a215af-7d6f-7920-9d1c-f02250929349', '01a215af-7d9a-79f0-9127-81c2556da0b8', '', '01a215af-7d6f-7920-9d1c-f02250929349', NULL, NULL, 0, '7e81eb5be8ee68145cb38f9ebb252174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9a-7a18-810f-8eea0f03b8df', 1795660152213296, 'subject.linked', 'login', '01a215af-7d6f-7920-9d1c-f02250929349', '01a215af-7d9a-79f0-9127-81c2556da0b8', '', '01a215af-7d6f-7920-9d1c-f02250929349', NULL, NULL, 0, '7e81eb5be8ee68145cb38f9ebb252174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9a-7a83-b996-ac6c0113854b', 1795660152213296, 'membership.added', 'login', '01a215af-7d6f-7920-9d1c-f02250929349', '01a215af-7d9a-79f0-9127-81c2556da0b8', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '', NULL, '{"role":"user","source":"grant"}', 0, '7e81eb5be8ee68145cb38f9ebb252174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9f-7cf0-9ad6-70fb8e83e5db', 1795660152213296, 'connection.proven', 'login', '01a215af-7d6f-7920-9d1c-f02250929349', '', '', '01a215af-7d6f-7920-9d1c-f02250929349', NULL, NULL, 0, '7e81eb5be8ee68145cb38f9ebb252174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215af-7dbc-7863-983f-277d96db728e', 1795660152252226, 'account.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dbc-785d-90ff-ca7b323fe735', '', '', NULL, NULL, 0, '111f9d8aaad23bbb906f78e309d4b33c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215af-7dd4-7d3f-bf70-b4031f41bb27', 1795660152276656, 'account.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dd4-7d3b-bfb4-62e505f8631e', '', '', NULL, NULL, 0, '893f66af6732839d5adf94b9e7c61d4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-7537-b091-4204ec9c07e2', 1795660152461766, 'claim.started', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7e9e-74b1-8873-373665b4a1af', NULL, '{"accounts":2,"deadline":"2026-12-26T02:29:12.461766Z","domain":"initech.example"}', 0, '13dc0a2f7f20d08c34277f1ec00b6ece');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-7568-85db-84b02aaba22c', 1795660152461766, 'claim.account_claimed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dbc-785d-90ff-ca7b323fe735', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7e9e-74b1-8873-373665b4a1af', NULL, '{"deadline":"2026-12-26T02:29:12.461766Z","domain":"initech.example"}', 0, '13dc0a2f7f20d08c34277f1ec00b6ece');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7e9e-756c-aa6e-2ff0bc4d4e54', 1795660152461766, 'claim.account_claimed', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dd4-7d3b-bfb4-62e505f8631e', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-7e9e-74b1-8873-373665b4a1af', NULL, '{"deadline":"2026-12-26T02:29:12.461766Z","domain":"initech.example"}', 0, '13dc0a2f7f20d08c34277f1ec00b6ece');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-82d5-7278-ab28-89add6bde7d8', 1795660153538478, 'claim.chosen', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7dbc-785d-90ff-ca7b323fe735', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', '01a215af-81ea-7188-9e0e-b0172ae5ec9b', '{"choice":""}', '{"choice":"merge"}', 0, '4705934b9e1a08aa927e93339dbce8f8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-8314-7604-90bd-3642c2b0e9c4', 1795660153616527, 'directory.created', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '', '01a215af-8312-7d34-94c0-374c0ae7895d', NULL, NULL, 0, '00861b44475cda1fe45fd050bbd586f3');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 02:29:06.672735');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 02:29:06.781673');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 02:29:07.309183');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 02:29:07.403684');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 02:29:07.646096');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 02:29:07.799622');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 02:29:07.925187');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7241-737c-bf90-f240c051a67e', 1795660151603298, '01a215af-7b34-7b2a-8d92-ff47960e431a');
INSERT INTO public.invitation_sends VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7239-7628-982a-15f638ac9798', 1795660151623594, '01a215af-7b48-78db-aa44-1d46813b779a');
INSERT INTO public.invitation_sends VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7241-737c-bf90-f240c051a67e', 1795660151632453, '01a215af-7b51-73f4-a386-b4cea23f7ca2');
INSERT INTO public.invitation_sends VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 1795660151653763, '01a215af-7b66-7cca-ad92-dba449768667');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b34-7274-8af7-446cd10a9147', '01a215af-7241-737c-bf90-f240c051a67e', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '6fd5cc7b409326dc71fa61ed37b95f3a056a151f35b72de4e1732a6895cd172a', 1795660151603298, 1797474551603298, 0);
INSERT INTO public.invitations VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b48-7525-9b0e-050cf11bfc5c', '01a215af-7239-7628-982a-15f638ac9798', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '7aff144e8ad08f91d3a21b8ca0800b5d08ebf3a42f6c9d37f88e5396d60d3931', 1795660151623594, 1797474551623594, 0);
INSERT INTO public.invitations VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7b51-7005-988c-e82494470459', '01a215af-7241-737c-bf90-f240c051a67e', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '', '3a359e29c76872d333b62b2118f8822c57caf45cad1ff15e2f00e914de7e78a8', 1795660151632453, 1797474551632453, 1795660151635089);
INSERT INTO public.invitations VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b66-7a30-b840-1f9c3f7aa70c', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '01a215af-7b92-77a1-9c09-64b05d8705fe', '7eb434f013b3dc5c81a65ed85a96b2e2ff2398b6b1442a06ffa83d7d33a2945c', 1795660151653763, 1797474551653763, 1795660151674065);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-8312-7d34-94c0-374c0ae7895d', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1./LrzE2g97HojmSl8LNR1I3FRg24q3aOVB5jKjppl8iZoFgxk54QWqKvFkSNLaRA48DXbysRjhJs', '0 0 1 1 *', '', '01a215af-8316-7953-957c-c7ef42dd33a6', 1795660153616527, 0, 0, '', '', '', '');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-73e7-b6ff-64c32a647443', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7601-7ac1-b690-c1b617eaf5f5', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-764a-73e1-bdbd-a75034163dfb', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7675-70d3-85b3-870b4a9ac73f', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76a0-7af9-abf0-f630bc34c421', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-759c-75fa-97de-67a4ea8e7e9b', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660150754914);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-75d5-7161-a430-5a8b20eb61ac', '01a215af-7239-7628-982a-15f638ac9798', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660150954513);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-73e7-b6ff-64c32a647443', '01a215af-7241-737c-bf90-f240c051a67e', 0, 'jit', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 1795660151444137, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660151444137);
INSERT INTO public.memberships VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab7-7ad0-9365-79a135d47ad4', '01a215af-7241-737c-bf90-f240c051a67e', 0, 'jit', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 1795660151478966, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660151478966);
INSERT INTO public.memberships VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b92-77a1-9c09-64b05d8705fe', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 0, 'invite', '01a215af-7b66-7a30-b840-1f9c3f7aa70c', 1795660151674065, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660151674065);
INSERT INTO public.memberships VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9a-79f0-9127-81c2556da0b8', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 0, 'jit', '01a215af-7d6f-7920-9d1c-f02250929349', 1795660152213296, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660152213296);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d23-7b6a-9ecd-8265c2c268d9', '01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d16-70d6-b607-d6307c1580fb', 'host', 'pending', '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 0, '{"credential":"01a215af-6cf6-74ef-b553-1106b119d694","at":1795660152102255}', '', 1795660152098881, 1796869752098881, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d2f-70d4-b306-1a96aa7094b8', '01a215af-7d19-7bd6-8f02-459b21959683', '01a215af-7d19-7bd6-8f02-459b21959683', 'host', 'approved', '', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 0, '{"credential":"01a215af-6cf6-74ef-b553-1106b119d694","at":1795660152116732}', '{"credential":"01a215af-6cf6-74ef-b553-1106b119d694","at":1795660152114184}', 1795660152110446, 1796869752110446, 1795660152116732, '{"looks":"f830bd7539a1f5e1928f372323770494e731e53f62e79278d17f3e7eab47f6be","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7239-7628-982a-15f638ac9798', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795660149101693, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7241-737c-bf90-f240c051a67e', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795660149101693, 1, 1);
INSERT INTO public.organizations VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', '01a215af-7d16-70d6-b607-d6307c1580fb', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660152086006, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d19-7bd6-8f02-459b21959683', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660152089691, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b5d-7bce-b2f8-2c33066b65d5', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795660151645549, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-73e7-b6ff-64c32a647443', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660151552666);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215af-7d16-70d6-b607-d6307c1580fb', '~01a215af-7d16-70d6-b607-d6307c1580fb', '', '01a215af-7d16-748f-8ba7-576c97c3072e', 0, 0, 1795660152086006, 1);
INSERT INTO public.parents VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 'acme', 'acme', '01a215af-7d6a-7d1d-93b6-39af642ec8d3', 2, 0, 1795660148421225, 0);
INSERT INTO public.parents VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 'initech', 'initech', '01a215af-7d84-7997-b3d8-8b41b8041642', 0, 1, 1795660148834238, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76fb-7295-bcd7-aff162bfdf50', 'closed', 'directory_inactive', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150469300);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7601-7ac1-b690-c1b617eaf5f5', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150249876);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-764a-73e1-bdbd-a75034163dfb', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150302361);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7675-70d3-85b3-870b4a9ac73f', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150366150);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-76a0-7af9-abf0-f630bc34c421', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150408496);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-759c-75fa-97de-67a4ea8e7e9b', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 3, 0, NULL, 1795660150162385);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-75d5-7161-a430-5a8b20eb61ac', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 2, 0, NULL, 1795660150198211);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7765-78c8-ae8c-dd5647dc8879', 'closed', 'directory_deleted', '01a215af-7426-7667-913b-c6164311878a', 0, 4, 0, NULL, 1795660150573469);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7781-7e49-af70-b32879867a2e', 'closed', 'directory_inactive', '01a215af-7426-7667-913b-c6164311878a', 0, 3, 0, NULL, 1795660150640389);
INSERT INTO public.persons VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7b92-77a1-9c09-64b05d8705fe', 'open', '', '', 1, 1, 0, NULL, 1795660151674065);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7571-73e7-b6ff-64c32a647443', 'open', '', '01a215af-7426-7667-913b-c6164311878a', 0, 3, 0, 1795660151444137, 1795660150081918);
INSERT INTO public.persons VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ab7-7ad0-9365-79a135d47ad4', 'open', '', '', 0, 1, 0, 1795660151478966, 1795660151478966);
INSERT INTO public.persons VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d9a-79f0-9127-81c2556da0b8', 'open', '', '', 0, 1, 0, 1795660152213296, 1795660152213296);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660149101693);
INSERT INTO public.policy_versions VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660149609200);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7ccd-7e5d-ab07-0149929ed431', 'deletion', 'applied', 'directory:01a215af-7c8f-7c4b-9c3b-1ea6f2dfec7a', NULL, '{}', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 'd410d4ebdda10b2a1e115bb71f33004a', 0, 1795660152006207, 1795660152051786, 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', 1795660152051786, 0, 0);
INSERT INTO public.runs VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7d65-768f-8264-c5faf570ea6c', 'reconnect', 'held', 'connection:01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 'reconnect connection:01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215af-6cf6-74ef-b553-1106b119d694', '0e7911823c147257e6698aeb1f6b1934', 0, 1795660152159974, 1795660152159974, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795660148029684, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795660148446813, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795660148194783, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795660148448798, 0);
INSERT INTO public.schedules VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', 'reconcile-directories:01a215af-8312-7d34-94c0-374c0ae7895d', '0 0 1 1 *', 1795660154318281, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795660148371903, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795660148378007, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795660148410442, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795660148213955, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795660148431115, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795660148536141, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7239-7628-982a-15f638ac9798', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', 1795919352170759, '''ẞ''', 1795660152170759, 'operator', '01a215af-6cf6-74ef-b553-1106b119d694');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 'ada', '01a215af-7571-73e7-b6ff-64c32a647443', 1795660151444137);
INSERT INTO public.subjects VALUES ('01a215af-6ec5-7b7d-b232-fc597573a778', '01a215af-7a1e-77c4-9090-fc6fbfb6c3fa', 'newcomer', '01a215af-7ab7-7ad0-9365-79a135d47ad4', 1795660151478966);
INSERT INTO public.subjects VALUES ('01a215af-7066-7879-af6c-07e4e71e851c', '01a215af-7d6f-7920-9d1c-f02250929349', 'prover', '01a215af-7d9a-79f0-9127-81c2556da0b8', 1795660152213296);


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
-- Name: ldap_cookies ldap_cookies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_cookies
    ADD CONSTRAINT ldap_cookies_pkey PRIMARY KEY (parent, directory, kind, base);


--
-- Name: ldap_entries ldap_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_entries
    ADD CONSTRAINT ldap_entries_pkey PRIMARY KEY (parent, directory, kind, id);


--
-- Name: ldap_held ldap_held_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_held
    ADD CONSTRAINT ldap_held_pkey PRIMARY KEY (parent, directory, kind, id, action, group_id);


--
-- Name: ldap_owed ldap_owed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_owed
    ADD CONSTRAINT ldap_owed_pkey PRIMARY KEY (parent, directory, group_id, ref);


--
-- Name: ldap_runs ldap_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_runs
    ADD CONSTRAINT ldap_runs_pkey PRIMARY KEY (parent, directory, id);


--
-- Name: ldap_sources ldap_sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_sources
    ADD CONSTRAINT ldap_sources_pkey PRIMARY KEY (parent, directory);


--
-- Name: ldap_states ldap_states_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ldap_states
    ADD CONSTRAINT ldap_states_pkey PRIMARY KEY (parent, directory);


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
-- Name: ldap_entries_expiring; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ldap_entries_expiring ON public.ldap_entries USING btree (parent, directory, expires) WHERE ((expires > 0) AND (live = 1));


--
-- Name: ldap_entries_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ldap_entries_ref ON public.ldap_entries USING btree (parent, directory, ref);


--
-- Name: ldap_owed_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ldap_owed_ref ON public.ldap_owed USING btree (parent, directory, ref);


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


