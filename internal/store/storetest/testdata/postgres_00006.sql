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

INSERT INTO public.accounts VALUES ('01a215b1-bbd8-75db-88bc-5489b779102a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795660299215734);
INSERT INTO public.accounts VALUES ('01a215b1-bbe8-77ac-b854-c7757d6725ea', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795660299239864);
INSERT INTO public.accounts VALUES ('01a215b1-bbea-77f4-952d-9b4d1e4764b8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795660299241834);
INSERT INTO public.accounts VALUES ('01a215b1-bbec-738e-8ead-74658f3cd167', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795660299243546);
INSERT INTO public.accounts VALUES ('01a215b1-bbf4-7087-bbca-3685d815112c', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795660299251310);
INSERT INTO public.accounts VALUES ('01a215b1-bc1e-7809-b1f8-527a8354f171', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795660299290495);
INSERT INTO public.accounts VALUES ('01a215b1-bc33-714f-af40-8e748517c5bc', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795660299314317);
INSERT INTO public.accounts VALUES ('01a215b1-bc41-7922-be64-613be1b4fb7c', 'left@acme.example', 'left@acme.example', 'acme.example', 1795660299329092);
INSERT INTO public.accounts VALUES ('01a215b1-bc7d-7398-856a-7fb50f38995b', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795660299383093);
INSERT INTO public.accounts VALUES ('01a215b1-bc8c-7a97-bcd4-1174b3bdc966', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795660299404284);
INSERT INTO public.accounts VALUES ('01a215b1-bced-748a-b1a8-384b1cee9e3c', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795660299500817);
INSERT INTO public.accounts VALUES ('01a215b1-bd72-743e-b268-6aa94b20aa80', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795660299633658);
INSERT INTO public.accounts VALUES ('01a215b1-be9e-73f6-b867-9d41cfbca78c', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795660299933954);
INSERT INTO public.accounts VALUES ('01a215b1-bee8-71c2-ac27-527164dd0ffe', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795660300005254);
INSERT INTO public.accounts VALUES ('01a215b1-bf27-7ed4-a81e-59401533dfcf', 'other@initech.example', 'other@initech.example', 'initech.example', 1795660300069933);
INSERT INTO public.accounts VALUES ('01a215b1-c2fb-7d70-b132-86798feda110', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c2fd-74ef-b3e1-40341c6cdcce', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c304-7b08-b9f7-47cea9f8a637', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c30e-7edf-88b5-9ebe36345677', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c313-78cc-8272-48f187c99333', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c314-7b06-8eff-aeb5220e357b', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c315-7167-bb87-a20984a103cd', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c31f-71d4-b1be-f1aefd54d54f', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c31f-788f-9911-89533aa02fcb', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c31f-7e7a-9e7e-7d7283f1f3d6', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c320-7411-a0d7-5799309d2b6d', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c32b-7116-aec5-000a46157530', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c330-7d91-b390-35576b1a3558', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795660301050706);
INSERT INTO public.accounts VALUES ('01a215b1-c337-71b0-b3c2-c2f0820ead90', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795660301050706);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '064c5e087585c74a78000dc3bffbaf30fd2752feeb96b758b1c8b041287fbca7', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'V2jwoPo0XH/p8aAEpnThmaU5bvV4FPbFJRofDFRIxkTuUvDffVrkrtsCfzDAGkQKXSlGWTrbJmgiSHhFg0WXq2nuDtdoovJitRJCV376t/H5NAMlSUYXdUkrP2Wg4zxNbf40oVTgATnIaSXuW2JgZJGMdRCfDHA9DgO5fNJeiOXJfnd1NOANoBhsVm+Deb5uEaMAWJ4VY7doHVcf+WTLTGiWDNm67pVG9kXp+KraPKF+2yJtHmYG30hs/i8oPB9DQBvBnWQp2penWhp0AkKIemLork+ghpQ33VAmYsE4lAi6x8kL29Nmq9hp8jSlJjDiv7HdKuc3T9+xyiWAwluosu6MoWzFV6yBvAXbRmmylWb0PzaJiYXr3sa8gxe2Wd5T+MBw56TpgIzPzfK6thcZMiKG+rWbigfVjTjlbYjFnOlH0eNm/A==', 1795660299533776);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '6a8850a1ecf29c3897dd8cb164702d07c9fd87254b54afbfd9b4a8624e26d895', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'cNzzjvVj8cbMcYDUvvshZil8XWM1g77K+bxW4P0lzyJRhVbvVHqwM7c7BlU67N1a/B2gZCe6PJ4QsUjRBaNx/8RPNVcOcJj65KYGlq6qLYZiY83hYwgKgeAeljA2V24TeNguDHADXaMRLLDwPvXr9kRDIAg8e/Jesd6+e8B1w9H4110XrGLHBkzVM+JTtxx63Bpf1uVepB2G7Q9LrknENVvxvqDi7NTw1c/yCBmR4aBy+JQR344tPmH9IVo/K8rL3AE=', 1795660300005254);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '756cc4b8b6988695a772009ae6aa77c3b628af2232e3d93c38490e7ad8ed2aa1', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'Sf5yiV1KEPZrBAcOHLixQb58Wjp9S5zPa3NjCNpjoI4sMDdgYWdqET6C0Tu4V2Za7eKpaK0eOexkIQ6s4SoWFo7exUwPL0qwkjDHk0YQ/QYfCPmyx1gxENOZXVLf6YoqOv55ep3X+6lEPN/pz2i22FHA3r4fUd/uVzTB41F0BVX1Z28rY0UvqSxX1Oua/yGrFY1693TQPZyryRolqp6a5TI1V9Ft5jlkmgRq5z8JokkYZJU7GTOa8VdrrHcG', 1795660300069933);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', 'f4f29d59f4bbbe96c4f65639101db43e0a5223214e4992d0d3f178792d72570e', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'sLjWy3S3YZ7czEtk0JttbI0Ok6Q8LDrMkgUcCHD0rwH9ca12l1A0JGhKwFRAtphN2YwpRxcwv4oLBINWXTo5AqDH8/YeLSjb2QCw7xhXpFp40wQHPgxVAkVcSbXsJqMwtKfwWwz0oIf3uJGvSoD8BhAlXJP6KqGduABNZZ0AJuKeqs0De2B/5RMHEhRPKhRM7qe0U/Aw2PUYkz76DhsLqd3yrMMgjQrJAxjG34wzXTpijYfC2qpcNbSIXvaC57+MSAlMA/ycdDpQpyfrA4RYagrpMg==', 1795660300222023);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '605f37b4b1955e1aa5af022d2ed25f1926e94b7c98f4810cae0f1a640e245e57', 'faa10d8c3041a12d8a2e27b24e455add39ee7db94add99716bc52895f9c7b7f9', 'ZjOxDIHiB93wVH3f9UqBYFkh/i4+5dfkWXwZVuRl7zfj8l4aKxVNE51/YDdLvjZg6PFPHsbtPrAnoi57mNQaHPejq2VlAKf3yvA9qnsHtl4nQNeWEXlvfvZnjkTU4qjKcCbRAucRd1OrfTRmS/kX9VP2EaCyCC7vcJckCQHL7OJ+gGJf2Ij0pFgzSZIXbPjNR+/0mSiXi2uH5kA8sbk1ulJ5SO9S9a/We+v79bdLxNhXvqVZ0/qa8+i1cpl4jcWdQR6zJFeyBTy9Gh5cOK8NvIED00KzRdGhkg9FG7/qiAnX1BjVJXvnzQdJqF4qjGz7RGEZY2apGPvEQtQYWHXOYRXakQyRfp/jQMB0qzMJzUlmzRa3MXfMeExN7JIVXdbUYkrGIzWJG0htGOdu77eFSu2+12MWK2lG5cfho3lIOBR74MsStGj/O8FegaoYatdNLZ+vDqcoNuF00cD99QJs8m4BnI88SGz24IXmpEnNBXnvaziJIL3DPEmhYB+SBGKu/FY/+PzdFEhFEz42r/nKdTC4PX68OJ0qVqlL6tisZ1vnK2Hac2Lcl0O2W/G8geJOhU2ClISkNyuIm5DQMj8zGGTau9LjZygcQ1/aK6+ID5b6z+CXHxpZKwOxdotoj+IgIvQb22LOYz7XbAPGRa3GeCWAmE+ii4RNSjJNDEsb9Db1uatYNWBeKN856ncT1+onIm/WfeAmZrx/mgorochVWFpf4Wp9qPG4F8YOKTzht4n9qfyT7VUA', 1795660300292499);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', 'e74df4e0ac6fe89690b5aeabb15e4a6b7a344f839ffeeb4c097c720927f9054e', '9672341fc76a409756737484fa3d3db0ff675e549287a4995915e0c160ab9d43', 'p2bsTYj44I7EFB0OoeEODgdhxeWw4g/iOklX07nccWShVXqg8hj7awC0oX6evaGvsIfvtfE6HgpPPTRt4wqPXGJ4wYNbf0pr/Np4jFCpLtthyt8PofB/IuiLi7h7Eu8T5AH9WLjupB0XdGcBlmSm2jagGHunrYbHX8sqBSiF0uaRQN679A9rZLADQluVKz/AV41SddS/OZbjeobRrGgLsFmagVHaICuNBm2/D06AtoSm06TT9dUjC6lPLXEyIh7X5XI/XBBgpIMvO7u+lkNYlszca5bDbJCBvzQLk+J2Dwh2mNJ8n30aXEYrbDHjEU4pjXSFz87svmCokRhZh2FO7LjjRXO9XAGrV1f+pLWa9itNonJkm7HSfMydee3OBkxAXGG54m9OYFByeN2pa0+Et35fKj8vx2AV+cIigi3IKke2ZtP+rj0t8C1KhUrxUrg0PVJEOpplzmBjkyZj2NSgi3uhgyONsEo/Ds8HhVljCwXVKecUONKK7uvN6mKc4ZyXynX1aeBF2ilnDNCnuav/oNpKsKqtBFX0U8+70oq8J3aKt9LycsOtlar2bo0aKJzncnBqwSCcYWnBrFKI1hJqxybYkeQYu2AAeX/jVPiBjUpaZCvPKDP+w+nXFTcBnIPg/A6FLlSPvWcQ6qeh2U9jhovqh5Q97b0PxBuK3hunRD0puR0HoaIwQ9pIiM1vzQ4tGeGnu43L1OvBurii84gDGahg9CW40R5vF3OCIV3XUMY+igSoO8aes6eI1R+PE9Bq3GX/MfUghbtVHtlKsPBFMwuqWaWI9yA0zbHWpqrWBifNErNVFPfbz7h8M+U8k2CqVV614w==', 1795660300388842);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '7f7407df4c90e1b495422474a8f993fc5c0745193230a14bdc32a43f1ab9b4b8', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'JZjI5AZp+mETrv3E6CAIqmc3LvX9vLJzD8s2lMf8096rDVYxi5UCo5TjBOqtAcvREi9+a6Dwl7WDEO1acjskqxuKxHVA8yGWb3MXvXKc5fRYyN+wgLqDCFPdHlYoIA0gKnb6r6R73xFaFHgF4p8eL6HPXPoRwWAGAJWc5nufFpGR3guhUhwis5CxMQn/V38iVwArGwItvbHO10j4N13tKwPhrZYxJ+acEl9Hte/3E3EAy9ihCPZYxiQqgstN951fZzcY01t6WA/fjMg+Hb/oYamXDg==', 1795660300437333);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', 'ba28db1a7e22ac188dcbcfbc3344247598f0cc4d520fbabb53fbe9d67d7a7900', 'faa10d8c3041a12d8a2e27b24e455add39ee7db94add99716bc52895f9c7b7f9', '5H/hMJItAVjoiHZ68fOv4eiSvsI7xkeVnOlNzQHdBXxAZ1yOtFcYg2Wg9dnjIMROkZJgkXoGzPARKjUX7f8xUkZ4mkv654Mlf1ddJ+BN8DvkxbMiqmhIz+m3jHAE6DzI3uC3fuWdac02PafQYWwLRrZbVxFNUkLa0Gt8ynE8h+QRusqIwiEYkJ/yvc6qYlue6AQJhr/xLdbv5OsGQcqH6WCJwR+jYmTGBYsS1wThyz8a7xUzMb2YSA/aVWMLiNdoTGN9UDotgF6a6f91WQfHRJZTF/hbQWxh9NQQPQ50dNjnKpC7LJWgiDIwoCK5/0HYt7Qgz5Jp4VAkufLFplNR/It1HMmfOyvJRW7JZaHIrhbaQZEJiYHe2SQHDhsF00LWy3bpkJw4Hek75WxXcgb5lKpN+Vgem7Fte2Ar7U1lRSawyO9KBK1wpI/OCJnHexupbuTP7gteVI9zxAWo2iyADo26Xf1yZSApJfKJxXmjMqriPUo0SpHyI/XB+c+/NGXV9kBc+xMjACbecIanFr+IPOyfeXt2h5SZou7ZQkAggChUoHh+FGCoB0UoYx8nyBYb9h73DECAvoeIYGwywMvXHHdReAs6sjqIS/jgqVFAWIARzjCkGe2U8+7qd5/N6hQWRB9Ql+wv6zzz6JLk/iHSc7N0a0mx4mB4IJkNGeIueWsuGp229f9CglcEv5TR+84vTs9XeIQXke/TFYP2xdtT7XYZzUgj5EHwsPIy7ztGtMKbGsPIJBK9', 1795660300472798);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '71dd00c7c91592fcbf5973b0175f6dfb07c979debd2daeb30e98c59a5208fe14', '89bc2e7c160c0b07de5b068b855b8d29ee202418790754531894e59547d6cc10', '6yJXvJHgz911fFGGK6zBL795nx732XA9epv3BgAjzQSnvx8R2f48HaBAYw65UEpv3VNGv3opTgnfU0zDntXilL1sFz76sFrTyN4jeCVawechKHIV7LSnzEnR6grrB8y/wt5RnrzE4mNpdBR3Y4DepJTVwkpD07vN3PehQ6pHVXYD980H4y8HN69EDwn429M5fE66gTvoHiZLtBoVHkoI5uhOtPb3LJ4n6/wkfqwC67YNr5UsB7zFc2MX/1mdAGtoZt2V29PGpdNMxwu8+X+w4JD5q9ME6d8bwH7H0HwV0xS/wb+pEgSOi8e+sQ9qtBFppo/97+j021l3Fr0AWfycEdIIYP4=', 1795660300503185);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '7d87b97651f5dd1b881c790f10445fa1e6a815508aecb8c208daed46c60356c6', '29a6ba0c8be7cc4a84b427a6310bf002098cae0ba3d34cef76bd37e2ae7e7715', 'iWchtE9zow+hoFKNmzTuLkogei0FjzTiViJn+suzxo46v+fqYUUW2uUQhlU46wIIbl/jXR7S0He16LJ548Q4UQp6qaweEFSK5SAILZnPJuNVeCa2pDVihbUfMwZUBiR6VgePvSXdQwaamxy3E0xpmVdMtI6LnCg3YVF50j8iv2K80s432DCCzCkPu0CQSRt8Y0VkuacZlBRmSLXVrSE2ILHsjYOPkH6kYyGCgaGLLl2QVzKectOGIL4OYY3IZBoYPBoo+nCEx5/m8xfgrM/4vAwcA9wrgERIKqi6b2mxKNQCvGsEWdtAC+JUKgKDguBDbycqvbHI+OLvPn/IdD+f3MjXYbg7A4f3SUn1f2CxK3Bt7wyR3iwrhPkU/5wjbFLR2scm/DV5NFcckBjJlMsj9pdjGbxlXj106cXyL+n34ZOvQJakV/7XuDgz/lZcvRW4u/JGHFXPoP9sB3tKxPa53XbYjEB0mWIsAaVh5zZMqQEI7ctv17/SXsiOtOzFqeB5etxK/j839KIvWmLQVjPvf9a/Fn9N/RpbvVHoA2TW99dnnegUmy9hr4d/gSxmnnyj9wO2cq8G6Rj2OHtFnKElmWzNSmVV0KCKG6ah9jhOMkxK1PgGI0K7y2A/7GugvBCBvXlJgFLf6m1swMZNvUgb7E+Bjne5L9HS4vn0hDD3rkCph0bwCjCyghwIkY51sGLA4t4BjEQp2N/mlIEfiSbHgTV+MRRewuQMwv04AErTkpTcIrW6lITYcke2DkIdbBnqANbo8JPON0/vU5/i9TMGJj2gEuyak0ua2u8+h4R8dZmYlrWIYekc7zOBAjllSDLHO9ET5cPGvpiC0Ura6c16hdAfAH/gLxiixp08P2kjW9eSnEs+FzDN22VCViVwIQguV+YbB0HrMXEJfGU45QP1JtTnBhvbaGNIwTTkig3I1521E8G5nMin9bcnUCmhe6cR1YmqO9/q/WpI4G5+JnaAxO5zIOL1rKIaBd1ezpf9hkktUKilzhmNEHz7Ck3AU3Hjv2LTn1te9Ke/WLXkpH4R+PF5xjM/aipUGv6ovvbBUSBFfcXdAZsY/Z91Av4O0FDh00nqgihybZL/S1Hr7CgKDE2EEHEnyU7XEASVudW2XhBiv4OWvEKnpgIQgQMLivo8HVCDRHVl5W9CXIPQHBGgvMURHgulRzK3Gsu+Tf5J+RPaATBR7ADP7sJ7uJcsEdcdHF5L0ip2R4wLLnegZnX/MD3MjKG5IhePpOpVFYwTW4XcsILA3H0eGAA71w5cxfVFWqqMHN4RVg8v2Fdjsw2oWGFpdP8=', 1795660300725905);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '20cd8eaf0d24975333da2923dabef437ba7fb5f07c03c0043e7c1256cb91803d', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'mJDbjK191dgHKMzIexhmO1XPPpbx0N35bLZhwo8ZZsz3sqq+qaGoNFCHUUsoUmxB2IfSquQspdbWeEqWk62MeR/kS7lW59ZSQabYK6v85WwXTBYKuGRhMOaNW7sxT9tMKjtcPPmm3WdD3NuVWZXX56ARCyK6ay7DYvBW53eVR0FIfvoBfd/pflm8up5orIYKXB8rL+N6m81EwLOCxDjpvKtCoYaJKq5ILlM1xujJI9dVo+r48M1C7hdTV8TFMxrjr2FnuaBvW/Vy7HgQftnDQMRdyoRA2kmeelVpCueyMoyHLgVpfy3pMGremyv0tUn2Iwo8TFhmtK3twtXEYikpuOV/GuBunU7yOCRgBjF4hxSHLyTD7ABr4W7iwn6ndU7DmRTC+ErGLAAUhR47NG+owap6S+zkUNViXMzNRcUpVl6iGbE2a13/NqxLoDGYsfWw', 1795660300974249);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '9d65ff55e0c5afbdb965bd79211a097cb241703fbd9172785f06b61f267d4424', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'KeQ+JUsGh4EH90rmuzgsXu+YdHFHV0PkdrUVHlWjdn69NRtf4PoBza4jt57GvmkYd6kX+iehLW2Tvj0HJfeJUcRmiLo4P9DDJ44i8LUpdTUiyTQkOYaeexmagpXav6Cxv1GCrxOmn7oSWCZ3Va84CDLwalKbVLTeyaJurtwoVJa8mHHE+fbnwZbH/YwfRjt5eq9nboZvkJOhYHAamb5WgGc8BeKG3N3+wWoNqbAvX8bYq01AJokW3agQz1oKlYy5Mk4YsiZrYtkAWMv9Xz51UmWv0iYP/V+XYQVc6lGbAl7O8QsjSWo1VbjR/m4AVnwdoQJD12IaGE8Z37xFzbhoex0KEFm3ozgzxe1SMy3sr1IM552Es+FdRME3sd5eIJaVfr+qI//7AvR52Iu3oj8VyrAh6+4Vc1DKVSYamHXopqvGt3Q3tSSwiG0ZUSp1bBHk', 1795660301348497);
INSERT INTO public.answers VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '3bdc82cbdffedb45b293a620b4fcd9a8ef693fa88f8951c86fe0073dc85b2767', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', '6+w1uMT2fVt4XD4CFlYdsjbyux1mQlhXFskKMidNKr0KpGg8SilxTF4ONyKnEyDJ75CZhlr1+LpVOMEmDl0HJ1HG5BNddKdwioUD5mT7inWxBgQkXQFWGAuRV6FeBNvApqt7nktm4OLH/s0ROenwc3rOWQ8pGLLSYjuwEdZHEvGDFhR75p/ZZ3EKggDzLY15eSTcdTTtnpeVm4L46H7EtaPQU5i55X7d/Az6u1L65jcLFel3NvmeaeuhFk/bdW3QCozc1VzeP3l2+Vb1mbMabBhUbDxoQKhLPp+BbtqAV5HQKf+nDWNPnibOOmgwsso5/OrAJkbFn/WZyrakj2zNa7dxoECGuvMrMltkkaXZD1RoPKMnxuxsoCN2Fr7vC02O5tl7dnvqLc70u1XPPlol5s1KF0t8iaaQoJRApKVkjM3F+9jl66y67rPIVTbP09cJ', 1795660301715450);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7a59-bf93-07dff158a363', '01a215b1-bee8-71c2-ac27-527164dd0ffe', '', 'cancelled', '', '', 1795660300388842);
INSERT INTO public.claim_accounts VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7a59-bf93-07dff158a363', '01a215b1-bf27-7ed4-a81e-59401533dfcf', '', 'cancelled', '', '', 1795660300388842);
INSERT INTO public.claim_accounts VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', '01a215b1-bf27-7ed4-a81e-59401533dfcf', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', '01a215b1-bee8-71c2-ac27-527164dd0ffe', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce1-7e43-a935-56e798ceb09e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795660299497116, 1795660299489749, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-be56-7593-9f3b-cef796dc0f3a', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795660299862259, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be8d-774c-9f56-fb3787ee647f', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795660299933954, 1795660299917229, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215b1-bcef-7145-ab51-3f1ea995935d', 'read-only', '', '', '4d6ad8ebaaf16944b24731513eeecb5566c3485c299caa22899838d793249437', 'usher_yAUCUQ', 1795660299502984, NULL, 1795660299503849, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd14-72db-a5d4-26da081499a7', 'oauth-client', '01a215b1-bba1-71ad-837c-0871160677d7', '', 'c5b26168dc9bbaecc49a712e7fe1592c98a47f8b14d55b379fcd6b843d72e6da', 'usher_6YfonX', 1795660299539885, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd16-71b9-9b7b-ee8ba25c8f4c', 'access-token', '01a215b1-bba1-71ad-837c-0871160677d7', '', '903fc6aba668fc34f59daa439dbf841f4f6c8eb0c36e1fbff1fc1f514187bb4a', 'usher_-oj7jF', 1795660299541576, 1795663899541576, NULL, '01a215b1-bd14-72db-a5d4-26da081499a7', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bbc4-74e9-bccf-bfbe0683a630', 'directory', '01a215b1-bbbf-765e-8a7c-061c95c878b8', '', '4abcecb5e0027cf766fe8cef0b0d283fe298216069209f42d071d6fd90773541', 'usher_eC3pUO', 1795660299201639, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215b1-be4e-7d15-bad4-66fb361701f0', '');
INSERT INTO public.credentials VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd19-74ef-9e77-620865b75623', 'jwt-issuer', '01a215b1-bbbf-765e-8a7c-061c95c878b8', '', '433fd71430b3c700f1fe5bae01f7feb7fbe71682c3e5af175cdda1202cfe4d42', '', 1795660299545110, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42407/scim/01a215b1-bbbf-765e-8a7c-061c95c878b8', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215b1-be4e-7d15-bad4-66fb361701f0', '');
INSERT INTO public.credentials VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce6-72f2-bfbf-bf8b142225e0', 'login-hook', '01a215b1-bce1-7e43-a935-56e798ceb09e', '', '54598e38ca43239e4bb3f2d9a75ad0dd2be1dbfcefa234dbbcc2deae981ec761', 'usher_5qs9_T', 1795660299493744, NULL, NULL, '', '', '', '', '', '', 0, 1795660302022299, '', '');
INSERT INTO public.credentials VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be92-7544-88dd-d15417891fd0', 'login-hook', '01a215b1-be8d-774c-9f56-fb3787ee647f', '', '35ed2f83999d6200286a31989f52d0f05b5f96d7f834375debe58dc48a7897cc', 'usher_aGX1NP', 1795660299922044, NULL, NULL, '', '', '', '', '', '', 0, 1795660302022299, '', '');
INSERT INTO public.credentials VALUES ('', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 'operator', '', 'first operator key', '8b78ab04bf1ae88ec931797074c0beaef71a9a90f56127c7aea129deff69d080', 'usher_xRPXxW', 1795660298862730, NULL, NULL, '', '', '', '', '', '', 0, 1795660302499121, '', '');
INSERT INTO public.credentials VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbba-745a-bf6f-f8004391fd73', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '6cb48fa60a76330e65dbc87044cc46431b41010bed06f9a6df2c2c069cc62def', 'usher_NWEG1E', 1795660299188984, NULL, NULL, '', '', '', '', '', '', 0, 1795660302499121, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bcf7-7196-ab7a-644d513ba83f', 1795660299511104, '17250b5f196e5d526bd55af4d206afd3', 'GET', '/Users/01a215b1-bc6d-7571-854c-d040d02085a5', 404, '', 'there is no user "01a215b1-bc6d-7571-854c-d040d02085a5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bcf7-7c41-b22c-cc92300c6c07', 1795660299511813, '75cf65d46798ca9d97d594dc4cfa3e03', 'GET', '/Users/01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', 404, '', 'there is no user "01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-c898-7246-8e31-d9c42e94924c', 1795660302488149, 'ff1022e114c22548fc342cf7cf6ba2f5', 'GET', '/Users/01a215b1-bc6d-7571-854c-d040d02085a5', 404, '', 'there is no user "01a215b1-bc6d-7571-854c-d040d02085a5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-c899-713f-8dd2-662dd91f2dc0', 1795660302489082, '329ea30bedb11b03da38975bce492ff7', 'GET', '/Users/01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', 404, '', 'there is no user "01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'okta', 'scim', 'okta', 'userName', 0, '', 1795660299168891, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd74-77c6-9e1d-c902d1ff9f01', '01a215b1-bd74-77c6-9e1d-c902d1ff9f01', 'scim', 'generic', 'userName', 0, '', 1795660299636410, '', '', '', 1795660299640601);
INSERT INTO public.directories VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bbbf-765e-8a7c-061c95c878b8', 'entra', 'scim', 'entra', 'userName', 0, '', 1795660299198051, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215b1-be4e-7d15-bad4-66fb361701f0', 0);
INSERT INTO public.directories VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795660300725905, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c55a-75f1-a440-f591fea522d5', 'away', 'ldap', 'generic', 'emails', 1, '', 1795660301658213, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'ada@acme.example', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'ada@home.example', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', 1, 'home');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p7@initech.example', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p12@initech.example', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p9@initech.example', '11650fa3-77b7-84cf-98d6-9263957fb165', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p8@initech.example', '254f7a9f-992c-8492-93b9-a2e965281948', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p10@initech.example', '2db5488f-daf2-89c2-8ca0-6108751238b2', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p4@initech.example', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p11@initech.example', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p13@initech.example', '945e56e9-957e-8fbf-bc90-3359beb765a6', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p3@initech.example', 'a6708618-f473-898d-a104-6a505a269ad1', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p6@initech.example', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p0@initech.example', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p5@initech.example', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p2@initech.example', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'p1@initech.example', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', 0, 'work');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8f-7a8d-b4e5-09523234583f', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795660299407673, 1795660299447991, 0);
INSERT INTO public.directory_groups VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bcd4-7713-adba-1f179c7fc5b5', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795660299476409, 1795660299476409, 1);
INSERT INTO public.directory_groups VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795660299417017, 1795660299479997, 0);
INSERT INTO public.directory_groups VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'all-staff', 'all-staff', NULL, '4195ac1c-7d8d-1041-9583-ed881bbbd44d', '{"displayName":"all-staff","externalId":"4195ac1c-7d8d-1041-9583-ed881bbbd44d"}', 2, 1795660301035873, 1795660301050706, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8f-7a8d-b4e5-09523234583f', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bc33-7161-9847-4f84e7e2cfe4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bbf4-7091-b9a8-a58ea6871d6b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bbe8-77b9-a251-c401fe455db0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bc41-792c-b230-4809fd4997ff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bc1e-7832-af14-9c1a0fdb7e7f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bc66-7665-a1de-3ba71e06fb4a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bbec-7397-b862-185467c26c91', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8f-7a8d-b4e5-09523234583f', '01a215b1-bbe8-77b9-a251-c401fe455db0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8f-7a8d-b4e5-09523234583f', '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc99-708b-8084-691f695fb13d', '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bcd4-7713-adba-1f179c7fc5b5', '01a215b1-bbec-7397-b862-185467c26c91', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bcd4-7713-adba-1f179c7fc5b5', '01a215b1-bc8f-7a8d-b4e5-09523234583f', 'Group', 'Group', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '11650fa3-77b7-84cf-98d6-9263957fb165', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '254f7a9f-992c-8492-93b9-a2e965281948', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '2db5488f-daf2-89c2-8ca0-6108751238b2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '945e56e9-957e-8fbf-bc90-3359beb765a6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'a6708618-f473-898d-a104-6a505a269ad1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'adce01cb-8b14-8c13-8f24-acc75a484eff', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', 'User', '', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', 'NULL', '01a215b1-bc7d-7398-856a-7fb50f38995b', 1798252299479997);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 12, 1, 0, '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 5, 1, 0, '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 13, 1, 0, '01a215b1-bbec-7397-b862-185467c26c91');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 3, 1, 0, '01a215b1-bbf4-7091-b9a8-a58ea6871d6b');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 10, 1, 0, '01a215b1-bc1e-7832-af14-9c1a0fdb7e7f');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 9, 1, 0, '01a215b1-bc33-7161-9847-4f84e7e2cfe4');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 2, 1, 0, '01a215b1-bc66-7665-a1de-3ba71e06fb4a');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 13, 2, 0, '945e56e9-957e-8fbf-bc90-3359beb765a6');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 6, 2, 0, '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'Group', 11, 1, 0, '01a215b1-bc8f-7a8d-b4e5-09523234583f');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'Group', 10, 1, 0, '01a215b1-bc99-708b-8084-691f695fb13d');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'Group', 2, 1, 0, '01a215b1-bcd4-7713-adba-1f179c7fc5b5');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 0, 0, 1, '01a215b1-bc6d-7571-854c-d040d02085a5');
INSERT INTO public.directory_totals VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', 'User', 8, 1, 1, '01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'Group', 1, 1, 0, 'adce01cb-8b14-8c13-8f24-acc75a484eff');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 14, 1, 0, '254f7a9f-992c-8492-93b9-a2e965281948');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 2, 1, 0, '2db5488f-daf2-89c2-8ca0-6108751238b2');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 11, 3, 0, 'bbe513cb-772d-8279-99b2-6f713a38e2ad');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 12, 2, 0, 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 8, 1, 0, '7ce4afdc-f1fd-8eee-95da-bf4a295790bf');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 4, 1, 0, 'e0746ddd-cba6-8b28-a822-0868e223ae8d');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 10, 1, 0, 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5');
INSERT INTO public.directory_totals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'User', 0, 2, 0, 'ed948d6e-bff5-81d2-8342-5096c0bd98a8');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', 'ada@acme.example', '00u-ada', 1, '01a215b1-bbd8-75db-88bc-5489b779102a', '', 1795660299215734, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795660299215734, 1795660299215734);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbe8-77b9-a251-c401fe455db0', 'bob@acme.example', NULL, 1, '01a215b1-bbe8-77ac-b854-c7757d6725ea', '', 1795660299239864, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795660299239864, 1795660299239864);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215b1-bbea-77f4-952d-9b4d1e4764b8', '', 1795660299241834, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795660299241834, 1795660299241834);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbec-7397-b862-185467c26c91', 'zoe@acme.example', 'ZOË', 1, '01a215b1-bbec-738e-8ead-74658f3cd167', '', 1795660299243546, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795660299243546, 1795660299243546);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbf4-7091-b9a8-a58ea6871d6b', 'astro@acme.example', '🚀', 1, '01a215b1-bbf4-7087-bbca-3685d815112c', '', 1795660299251310, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795660299251310, 1795660299251310);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc1e-7832-af14-9c1a0fdb7e7f', 'lines@acme.example', ' 007 ', 1, '01a215b1-bc1e-7809-b1f8-527a8354f171', '', 1795660299290495, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795660299290495, 1795660299290495);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc33-7161-9847-4f84e7e2cfe4', 'max@acme.example', '00u-max', 1, '01a215b1-bc33-714f-af40-8e748517c5bc', '', 1795660299314317, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795660299314317, 1795660299314317);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc41-792c-b230-4809fd4997ff', 'left@acme.example', '00u-left', 0, '01a215b1-bc41-7922-be64-613be1b4fb7c', '', 1795660299329092, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795660299329092, 1795660299329092);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc66-7665-a1de-3ba71e06fb4a', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795660299362778, 1795660299362778);
INSERT INTO public.directory_users VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b', 'staff@acme.example', '00u-staff', 0, '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '', 1795660299404284, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795660299404284, 1795660299484087);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', 'p7', '4195a91a-7d8d-1041-957c-ed881bbbd44d', 1, '01a215b1-c2fb-7d70-b132-86798feda110', '', 1795660301050706, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"4195a91a-7d8d-1041-957c-ed881bbbd44d","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', 'p12', '4195aadc-7d8d-1041-9581-ed881bbbd44d', 1, '01a215b1-c2fd-74ef-b3e1-40341c6cdcce', '', 1795660301050706, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"4195aadc-7d8d-1041-9581-ed881bbbd44d","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '11650fa3-77b7-84cf-98d6-9263957fb165', 'p9', '4195a9d8-7d8d-1041-957e-ed881bbbd44d', 1, '01a215b1-c304-7b08-b9f7-47cea9f8a637', '', 1795660301050706, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"4195a9d8-7d8d-1041-957e-ed881bbbd44d","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '254f7a9f-992c-8492-93b9-a2e965281948', 'p8', '4195a96a-7d8d-1041-957d-ed881bbbd44d', 1, '01a215b1-c30e-7edf-88b5-9ebe36345677', '', 1795660301050706, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"4195a96a-7d8d-1041-957d-ed881bbbd44d","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '2db5488f-daf2-89c2-8ca0-6108751238b2', 'p10', '4195aa32-7d8d-1041-957f-ed881bbbd44d', 1, '01a215b1-c313-78cc-8272-48f187c99333', '', 1795660301050706, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"4195aa32-7d8d-1041-957f-ed881bbbd44d","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', 'p4', '4195a802-7d8d-1041-9579-ed881bbbd44d', 1, '01a215b1-c314-7b06-8eff-aeb5220e357b', '', 1795660301050706, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"4195a802-7d8d-1041-9579-ed881bbbd44d","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', 'p11', '4195aa82-7d8d-1041-9580-ed881bbbd44d', 1, '01a215b1-c315-7167-bb87-a20984a103cd', '', 1795660301050706, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"4195aa82-7d8d-1041-9580-ed881bbbd44d","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '945e56e9-957e-8fbf-bc90-3359beb765a6', 'p13', '4195ab2c-7d8d-1041-9582-ed881bbbd44d', 1, '01a215b1-c31f-71d4-b1be-f1aefd54d54f', '', 1795660301050706, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"4195ab2c-7d8d-1041-9582-ed881bbbd44d","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'a6708618-f473-898d-a104-6a505a269ad1', 'p3', '4195a776-7d8d-1041-9578-ed881bbbd44d', 1, '01a215b1-c31f-788f-9911-89533aa02fcb', '', 1795660301050706, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"4195a776-7d8d-1041-9578-ed881bbbd44d","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', 'p6', '4195a8c0-7d8d-1041-957b-ed881bbbd44d', 1, '01a215b1-c31f-7e7a-9e7e-7d7283f1f3d6', '', 1795660301050706, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"4195a8c0-7d8d-1041-957b-ed881bbbd44d","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', 'p0', '4195a5f0-7d8d-1041-9575-ed881bbbd44d', 1, '01a215b1-c320-7411-a0d7-5799309d2b6d', '', 1795660301050706, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"4195a5f0-7d8d-1041-9575-ed881bbbd44d","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', 'p5', '4195a870-7d8d-1041-957a-ed881bbbd44d', 1, '01a215b1-c32b-7116-aec5-000a46157530', '', 1795660301050706, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"4195a870-7d8d-1041-957a-ed881bbbd44d","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', 'p2', '4195a71c-7d8d-1041-9577-ed881bbbd44d', 1, '01a215b1-c330-7d91-b390-35576b1a3558', '', 1795660301050706, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"4195a71c-7d8d-1041-9577-ed881bbbd44d","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795660301050706, 1795660301050706);
INSERT INTO public.directory_users VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', 'p1', '4195a6ae-7d8d-1041-9576-ed881bbbd44d', 1, '01a215b1-c337-71b0-b3c2-c2f0820ead90', '', 1795660301050706, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"4195a6ae-7d8d-1041-9576-ed881bbbd44d","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795660301050706, 1795660301050706);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7a59-bf93-07dff158a363', 'initech.example', '01a215b1-bd6e-7485-8821-1cbd046800b5', 'cancelled', 'by_hand', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660300292499, 1798252300292499, 1795660300388842);
INSERT INTO public.domain_claims VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', 'initech.example', '01a215b1-bd6e-7485-8821-1cbd046800b5', 'open', '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660300472798, 1798252300472798, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 'acme.example', '01a215b1-badb-7126-8f40-b45d5f5fa255', 'verified', 'manual', 1795660298956193, 1795660298956193, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'initech.example', '01a215b1-baf7-7169-aa5a-26cdeca621dd', 'verified', 'manual', 1795660298998506, 1795660298998506, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', 3);
INSERT INTO public.event_heads VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 84);
INSERT INTO public.event_heads VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 69);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 48, 53, 53);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 38, 136, 136);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 39, 137, 137);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 40, 138, 138);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 41, 139, 139);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 42, 140, 140);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 43, 141, 141);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 44, 142, 142);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 45, 143, 143);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 46, 144, 144);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 47, 145, 145);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 48, 146, 146);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 49, 147, 147);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 50, 148, 148);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 51, 149, 149);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 52, 150, 150);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 53, 151, 151);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 54, 152, 152);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 55, 153, 153);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 56, 154, 154);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 57, 155, 155);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 58, 156, 156);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 59, 157, 157);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 60, 158, 158);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 61, 159, 159);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 62, 160, 160);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 63, 161, 161);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 64, 162, 162);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 65, 163, 163);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 66, 164, 164);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 68, 166, 166);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 16, 107, 107);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 18, 110, 110);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', 2, 109, 109);
INSERT INTO public.event_order VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', 3, 111, 111);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 4, 103, 103);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 5, 105, 105);
INSERT INTO public.event_order VALUES ('01a215b1-bde2-7a25-88be-f6eadfc5d682', 6, 106, 106);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 37, 135, 135);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 67, 165, 165);
INSERT INTO public.event_order VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 69, 167, 167);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 167, 167, 167, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215b1-ba70-7c5e-ac0c-b999a3b361d3', 1795660298862730, 'token.created', 'operator', 'operator_key_file', '', '', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-babe-7c2c-9861-06c1dd7d8b98', 1795660298942009, 'parent.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-babe-7592-952e-d50ce44638ca', NULL, NULL, 0, '0ace3e89d792dc6b117dd324e1ca967e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-badb-7824-aa8c-f387d9754f5a', 1795660298956193, 'domain.verified', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-badb-7126-8f40-b45d5f5fa255', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '9b97f92fdcedc89a927d729baa802e1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bae8-7015-aaf3-06a4713a0fc7', 1795660298983786, 'parent.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bae7-7e20-b9fe-e58939d69e09', NULL, NULL, 0, 'd49598be0180e1f3ce026621df38f11c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-baf7-7475-9b79-55c7937bdfc7', 1795660298998506, 'domain.verified', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-baf7-7169-aa5a-26cdeca621dd', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '10b91d87911758c819459c9dc9d8024b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2e-7723-885e-e85509b8136a', 1795660299039819, 'organization.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '375c4e023d7932a01fca8c40547109fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb32-75d6-a72a-01ea4f8aa9e6', 1795660299039819, 'organization.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '375c4e023d7932a01fca8c40547109fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb3e-742b-a604-bfed353bc4b7', 1795660299039819, 'policy.applied', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '375c4e023d7932a01fca8c40547109fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb57-711a-9a13-f8fdbace4977', 1795660299039819, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '375c4e023d7932a01fca8c40547109fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb5c-7918-ab3d-06f7dc924135', 1795660299039819, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '375c4e023d7932a01fca8c40547109fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb83-7d9b-8341-2f8a483818a6', 1795660299137453, 'policy.applied', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '722414cc14cf1f537968c65875e5ad60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb96-7d87-bdfb-b50f7c31dff5', 1795660299153050, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'd6106d005873945cb7999868eb8cbddb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bba7-7e3b-98a5-2d7424c622e5', 1795660299168891, 'directory.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bba1-71ad-837c-0871160677d7', NULL, NULL, 0, '77462d3624fcb3313bad9cbcad2bc5a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbba-79d6-b5af-6748b0130de3', 1795660299188984, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bbba-745a-bf6f-f8004391fd73', NULL, '{"scope":"directory","target":"01a215b1-bba1-71ad-837c-0871160677d7"}', 0, '13f74a429f85a5abf1565e0261ac62c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bbbf-79bf-a2bb-42f48c0c1e23', 1795660299198051, 'directory.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bbbf-765e-8a7c-061c95c878b8', NULL, NULL, 0, '9ce3e00acffac29e2b2bcc793633fde6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bbc6-79f6-85ab-5c2a7c210258', 1795660299201639, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bbc4-74e9-bccf-bfbe0683a630', NULL, '{"scope":"directory","target":"01a215b1-bbbf-765e-8a7c-061c95c878b8"}', 0, '7a790eb913a9c596efdf6a0a54ff023a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-763f-8f93-2d6d57e89410', 1795660299215734, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', NULL, NULL, 2, '320ef0bb5405c087e599db903cbb63cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-7642-8c34-f174537b7138', 1795660299215734, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbd8-75db-88bc-5489b779102a', '', '01a215b1-bbd8-75fc-a6fb-103c6edcf9c7', NULL, NULL, 2, '320ef0bb5405c087e599db903cbb63cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbe8-77cd-975f-08ad4ff4c55d', 1795660299239864, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bbe8-77b9-a251-c401fe455db0', NULL, NULL, 2, 'de94d956805e851f2f7502d256e15343');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbe8-77d1-8ade-83cbbb90a468', 1795660299239864, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbe8-77ac-b854-c7757d6725ea', '', '01a215b1-bbe8-77b9-a251-c401fe455db0', NULL, NULL, 2, 'de94d956805e851f2f7502d256e15343');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbea-780c-8bbb-e7bf9f44daf5', 1795660299241834, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6', NULL, NULL, 2, 'f376e7cb03e422294a960df6fd1fcf5b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbea-780f-8490-4ef46a5887bd', 1795660299241834, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbea-77f4-952d-9b4d1e4764b8', '', '01a215b1-bbea-77fe-ae7a-c9e43a1ddae6', NULL, NULL, 2, 'f376e7cb03e422294a960df6fd1fcf5b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbec-73a4-8e66-13fae285dae6', 1795660299243546, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bbec-7397-b862-185467c26c91', NULL, NULL, 2, 'dbf2d617fcae83e0d22310d4d0190c20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbec-73a6-90b7-8d4efbb1f476', 1795660299243546, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbec-738e-8ead-74658f3cd167', '', '01a215b1-bbec-7397-b862-185467c26c91', NULL, NULL, 2, 'dbf2d617fcae83e0d22310d4d0190c20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbf4-709e-91d5-21e9c6ebd022', 1795660299251310, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bbf4-7091-b9a8-a58ea6871d6b', NULL, NULL, 2, 'b95c6ed0ae6d7091dddc2c7e64847e91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbf4-70a0-b075-7250747839c1', 1795660299251310, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbf4-7087-bbca-3685d815112c', '', '01a215b1-bbf4-7091-b9a8-a58ea6871d6b', NULL, NULL, 2, 'b95c6ed0ae6d7091dddc2c7e64847e91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc1e-785b-8177-d89fce655413', 1795660299290495, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc1e-7832-af14-9c1a0fdb7e7f', NULL, NULL, 2, '2f32bd12f5948675bd0fddefc6d1bab8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc1e-785e-9cdb-f0c94f609adb', 1795660299290495, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc1e-7809-b1f8-527a8354f171', '', '01a215b1-bc1e-7832-af14-9c1a0fdb7e7f', NULL, NULL, 2, '2f32bd12f5948675bd0fddefc6d1bab8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc33-717c-8135-2f5389faba07', 1795660299314317, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc33-7161-9847-4f84e7e2cfe4', NULL, NULL, 2, '5554b20f793e016c4e58d9b398de6eaa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc33-7181-8e69-7f4c16235826', 1795660299314317, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc33-714f-af40-8e748517c5bc', '', '01a215b1-bc33-7161-9847-4f84e7e2cfe4', NULL, NULL, 2, '5554b20f793e016c4e58d9b398de6eaa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc41-799d-8313-86e654e427be', 1795660299329092, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc41-792c-b230-4809fd4997ff', NULL, NULL, 2, '53239d3daa2e764326b061e9296595ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc41-79a1-ac4b-4ec619df4c9c', 1795660299329092, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc41-7922-be64-613be1b4fb7c', '', '01a215b1-bc41-792c-b230-4809fd4997ff', NULL, NULL, 2, '53239d3daa2e764326b061e9296595ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc41-7a29-b2b3-15bbbed15d47', 1795660299329092, 'gate.closed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc41-7922-be64-613be1b4fb7c', '', '', NULL, '{"cause":"directory_inactive"}', 2, '53239d3daa2e764326b061e9296595ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc41-7a2c-a7b4-bc6d92c55aca', 1795660299329092, 'session.revoked', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc41-7922-be64-613be1b4fb7c', '', '', NULL, NULL, 2, '53239d3daa2e764326b061e9296595ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc66-76ae-bb36-5fc7c541948a', 1795660299362778, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc66-7665-a1de-3ba71e06fb4a', NULL, NULL, 2, '75243f0cbae6b215885787f39c0f7005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc66-76b3-b829-eadcdcb07f51', 1795660299362778, 'directory_user.unbound', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc66-7665-a1de-3ba71e06fb4a', NULL, '{"reason":"no_email"}', 2, '75243f0cbae6b215885787f39c0f7005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc6d-75af-988f-30665b081fda', 1795660299368060, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc6d-7571-854c-d040d02085a5', NULL, NULL, 2, 'a3d8b8335e55285963f16cf19a07b7c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc6d-75b2-8d99-43ade80ed695', 1795660299368060, 'directory_user.unbound', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc6d-7571-854c-d040d02085a5', NULL, '{"reason":"foreign_domain"}', 2, 'a3d8b8335e55285963f16cf19a07b7c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc7d-73bd-af40-1ca338527803', 1795660299383093, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', NULL, NULL, 2, '202c210b07aed9bd7008206362c5d738');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc7d-73c0-9b42-2228249a2b56', 1795660299383093, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-7398-856a-7fb50f38995b', '', '01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', NULL, NULL, 2, '202c210b07aed9bd7008206362c5d738');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc8c-7ab4-9fe4-fffebe2e09cf', 1795660299404284, 'directory_user.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b', NULL, NULL, 2, 'a4b79d213c48a3f222c69a253d72c7c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc8c-7ab8-ad2c-c102b3dc1900', 1795660299404284, 'account.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '', '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b', NULL, NULL, 2, 'a4b79d213c48a3f222c69a253d72c7c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc91-747c-b534-e14970b6dfaa', 1795660299407673, 'directory_group.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc8f-7a8d-b4e5-09523234583f', NULL, '{"members":1}', 0, 'afb6c06980feb99ffb01014fe877a1e5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc9a-7b81-bca7-1361a3685862', 1795660299417017, 'directory_group.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc99-708b-8084-691f695fb13d', NULL, '{"members":11}', 0, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc9f-7542-8eb1-aa220e507047', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbd8-75db-88bc-5489b779102a', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bca2-70a5-b19a-829b657c1d56', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbe8-77ac-b854-c7757d6725ea', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bca5-7c48-9003-6d84260858cf', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbec-738e-8ead-74658f3cd167', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bca6-7994-b7ec-1392f35b4885', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbf4-7087-bbca-3685d815112c', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bca8-709e-af26-7b395b52a0fb', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc1e-7809-b1f8-527a8354f171', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bca9-72e7-ae80-ac735f440566', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc33-714f-af40-8e748517c5bc', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcaa-7a95-bf83-a1c05ef56b39', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-7398-856a-7fb50f38995b', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcaa-7c7f-a2a6-30d23326c146', 1795660299417017, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'fb8b8ef077d854b9459fba59fab90061');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcb2-7147-8143-92d1f8b1853c', 1795660299438378, 'directory_group.changed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc8f-7a8d-b4e5-09523234583f', NULL, '{"added":1,"removed":0}', 0, '89692f4742f5d3f007344e3240aa674e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bccd-70dc-900d-e8b3039c2b2c', 1795660299447991, 'directory_group.changed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc8f-7a8d-b4e5-09523234583f', NULL, '{"added":1,"removed":0}', 0, '142577271aee4193c0e64a474a4d3952');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd3-7115-8de6-acb4bb0a21cd', 1795660299473734, 'directory_group.changed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc99-708b-8084-691f695fb13d', NULL, '{"added":1,"removed":0}', 0, '6cab0ae58ffef85112f435e9a8c87315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd3-78c4-bf5d-b599bd979818', 1795660299473734, 'membership.added', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bbea-77f4-952d-9b4d1e4764b8', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6cab0ae58ffef85112f435e9a8c87315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd5-713c-b8ec-399ea1f4b1eb', 1795660299476409, 'directory_group.created', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bcd4-7713-adba-1f179c7fc5b5', NULL, '{"members":2}', 0, '81f309fa56195d40d8bcc7eb1f75788f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd6-7b53-804b-33b2f440d65f', 1795660299478348, 'directory_user.deleted', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc6d-7571-854c-d040d02085a5', NULL, NULL, 0, '9590dd93d98d40969d1edb174073a174');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd8-74be-a555-983fd722a350', 1795660299479997, 'directory_user.deleted', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc7d-73ab-9b5d-b8d43d56a8b0', NULL, NULL, 0, 'bfe962cf4c035e99ef9e16f0ef714d8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd9-72b4-8bec-f7d35e455daf', 1795660299479997, 'gate.closed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-7398-856a-7fb50f38995b', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'bfe962cf4c035e99ef9e16f0ef714d8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcd9-72ba-b5fb-b05e10c843c5', 1795660299479997, 'session.revoked', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-7398-856a-7fb50f38995b', '', '', NULL, NULL, 2, 'bfe962cf4c035e99ef9e16f0ef714d8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcda-7dc1-bcf0-f1e8470a2eee', 1795660299479997, 'membership.removed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc7d-7398-856a-7fb50f38995b', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'bfe962cf4c035e99ef9e16f0ef714d8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcdc-75ba-88af-89f03461ac87', 1795660299484087, 'directory_user.changed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '', '', '01a215b1-bc8c-7aa3-a215-c7f13c4b1e6b', NULL, '{"active":false}', 0, '3f687439617b2df0f20ec047ab01b80b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcdc-7cdf-b8cf-0755834f7c9b', 1795660299484087, 'gate.closed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3f687439617b2df0f20ec047ab01b80b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcdc-7ce3-98db-8881876348d0', 1795660299484087, 'session.revoked', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '', '', NULL, NULL, 2, '3f687439617b2df0f20ec047ab01b80b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcdd-7b13-9b25-fd2ab0ca7db8', 1795660299484087, 'membership.removed', 'directory', '01a215b1-bba1-71ad-837c-0871160677d7', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3f687439617b2df0f20ec047ab01b80b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce2-7cdf-bb40-f2534b01ade5', 1795660299489749, 'connection.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bce1-7e43-a935-56e798ceb09e', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'b2346fdce60be1f5c3531c3f0de09642');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce6-754e-9487-6c7bf37c4458', 1795660299493744, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bce6-72f2-bfbf-bf8b142225e0', NULL, '{"scope":"login-hook","target":"01a215b1-bce1-7e43-a935-56e798ceb09e"}', 0, 'd27334eea59ce6a67c378e3bde8ca72d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce9-7d1b-b298-c3f4546e96f9', 1795660299497116, 'subject.linked', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '01a215b1-bbd8-75db-88bc-5489b779102a', '', '01a215b1-bce1-7e43-a935-56e798ceb09e', NULL, NULL, 2, '95b76878cc1be5b7467a92eae797a02f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bcea-745f-8fe3-7a9376a16193', 1795660299497116, 'membership.added', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '01a215b1-bbd8-75db-88bc-5489b779102a', '01a215b1-bb2e-773f-8992-489d1f931e81', '', NULL, '{"role":"user","source":"grant"}', 2, '95b76878cc1be5b7467a92eae797a02f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bceb-72d7-b396-67cfd34d122d', 1795660299497116, 'connection.proven', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '', '', '01a215b1-bce1-7e43-a935-56e798ceb09e', NULL, NULL, 2, '95b76878cc1be5b7467a92eae797a02f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bced-7490-a3af-6030f190aa30', 1795660299500817, 'account.created', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '01a215b1-bced-748a-b1a8-384b1cee9e3c', '', '01a215b1-bce1-7e43-a935-56e798ceb09e', NULL, NULL, 2, '5413357e5e77c08abe00dd91b091cb6c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bced-749e-952a-29a9bfb063fb', 1795660299500817, 'subject.linked', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '01a215b1-bced-748a-b1a8-384b1cee9e3c', '', '01a215b1-bce1-7e43-a935-56e798ceb09e', NULL, NULL, 2, '5413357e5e77c08abe00dd91b091cb6c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bced-74df-abbf-40df20a68ca6', 1795660299500817, 'membership.added', 'login', '01a215b1-bce1-7e43-a935-56e798ceb09e', '01a215b1-bced-748a-b1a8-384b1cee9e3c', '01a215b1-bb2e-773f-8992-489d1f931e81', '', NULL, '{"role":"user","source":"grant"}', 2, '5413357e5e77c08abe00dd91b091cb6c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215b1-bcef-72ca-97c8-8b6625e5d45a', 1795660299502984, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bcef-7145-ab51-3f1ea995935d', NULL, '{"scope":"read-only","target":""}', 0, 'c660ea4994169d5ac42b79ed2a41ac52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215b1-bcf0-74e5-9c90-3cfa96c50b0c', 1795660299503849, 'token.revoked', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bcef-7145-ab51-3f1ea995935d', NULL, NULL, 0, '795da0ae49d3f7eba841a09aa1efcc5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd0e-7b90-bdfb-22f81bcc4656', 1795660299533776, 'parent_administrator.granted', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bbd8-75db-88bc-5489b779102a', '', '', NULL, NULL, 0, 'c80cbed5e855acdd6dd6f318a50dabb0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd14-753f-a1a2-cfedec097920', 1795660299539885, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd14-72db-a5d4-26da081499a7', NULL, '{"scope":"oauth-client","target":"01a215b1-bba1-71ad-837c-0871160677d7"}', 0, 'c51b6d7921541374e49473de85be42b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd16-73b4-beac-e540a167e9e5', 1795660299541576, 'token.created', 'api_key', '01a215b1-bd14-72db-a5d4-26da081499a7', '', '', '01a215b1-bd16-71b9-9b7b-ee8ba25c8f4c', NULL, '{"client":"01a215b1-bd14-72db-a5d4-26da081499a7","scope":"access-token","target":"01a215b1-bba1-71ad-837c-0871160677d7"}', 0, 'cbfb423821d565742fdbd05a4549d9bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd19-7770-af50-2c682b645852', 1795660299545110, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd19-74ef-9e77-620865b75623', NULL, '{"scope":"jwt-issuer","target":"01a215b1-bbbf-765e-8a7c-061c95c878b8"}', 0, '22f1cc4ae203af887ed8ff3e58812585');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd1a-772a-b050-f34f82358dad', 1795660299546221, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'b8e2e4a0468fae81de0ecd644bf90774');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd2b-7539-a555-a9c5cdefe13f', 1795660299561764, 'invitation.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '01a215b1-bd2a-7ac5-bfe7-45bea9cb7728', NULL, '{"role":"user","guest":true}', 2, '3be87a4dc1eb6b48e2975908061f9317');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd58-789b-9f8e-0f121642123b', 1795660299607187, 'invitation.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', '01a215b1-bd58-742a-9cc4-a6915912806f', NULL, '{"role":"user","managed":true}', 2, '7219981ffed0bf0a2c2090d3cdac0bac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd60-7956-abb8-5d70eaee4a2e', 1795660299615553, 'invitation.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '01a215b1-bd60-745b-b9f5-08fadcb54912', NULL, '{"role":"user","guest":true}', 2, '9c65f043e032a26766b316a0ad3f5514');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd6c-7758-9010-ed6a148e17ec', 1795660299627230, 'invitation.revoked', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bb2e-773f-8992-489d1f931e81', '01a215b1-bd60-745b-b9f5-08fadcb54912', NULL, '{"reason":"by_hand"}', 2, 'b464f811594607ea5fc97801e78a1096');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd6e-7605-8be4-57f3d11cc0bb', 1795660299630170, 'organization.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd159da960a22ce3467bf6d9962045eac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd70-7965-aaaf-a5cdb50086d6', 1795660299631658, 'invitation.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-bd70-76af-b9c1-fc24541b02c8', NULL, '{"role":"user","guest":true}', 0, '6afd57b5b698cd57d9ea4b82908683a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd72-74c2-b72f-ffb85454c5bb', 1795660299633658, 'account.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bd72-743e-b268-6aa94b20aa80', '', '01a215b1-bd70-76af-b9c1-fc24541b02c8', NULL, NULL, 0, 'be95c4f556f0597d245a076ce9dada3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd72-7807-bebb-e948534d867e', 1795660299633658, 'invitation.accepted', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bd72-743e-b268-6aa94b20aa80', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-bd70-76af-b9c1-fc24541b02c8', NULL, '{"role":"user","guest":true}', 0, 'be95c4f556f0597d245a076ce9dada3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd72-786e-8255-e8ae82d47bbc', 1795660299633658, 'membership.added', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bd72-743e-b268-6aa94b20aa80', '01a215b1-bd6e-7485-8821-1cbd046800b5', '', NULL, '{"role":"user","source":"grant"}', 0, 'be95c4f556f0597d245a076ce9dada3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd74-78ef-a033-684c2475a381', 1795660299636410, 'directory.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd74-77c6-9e1d-c902d1ff9f01', NULL, NULL, 0, '9d1132e3bedfd00a09c3a7301324742a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd76-7994-9d7f-762895dd0bf6', 1795660299637947, 'run.held', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd76-7351-b8cd-dcb229ddd9ee', NULL, '{"kind":"deletion","scope":"directory:01a215b1-bd74-77c6-9e1d-c902d1ff9f01"}', 0, '860bb220ecde4c8a0747fa0e80b6f77b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd7a-7562-9adf-73e2ee26a3e5', 1795660299640601, 'directory.deleted', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd74-77c6-9e1d-c902d1ff9f01', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '2a3a33c9c6a937dc9dffb0529aee2ff8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd7a-782d-ba2a-86cd4508282b', 1795660299640601, 'run.applied', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bd76-7351-b8cd-dcb229ddd9ee', NULL, '{"kind":"deletion","scope":"directory:01a215b1-bd74-77c6-9e1d-c902d1ff9f01"}', 0, '2a3a33c9c6a937dc9dffb0529aee2ff8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bdce-74cd-ad03-e2e86f01d81e', 1795660299721017, 'directory.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bbbf-765e-8a7c-061c95c878b8', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c7d46459f2c6a88b122c8c040d36cbaf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-bdda-77ec-b9a2-57d9165e4834', 1795660299737980, 'organization.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bdda-71c7-8062-2c4f193fb574', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f3297ec663e03622297a538a65529b76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bde2-7c65-9707-5cc61cbcbc0f', 1795660299746573, 'organization.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'adf41ff2f56ff2c805ea729de4d0ea7f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bdec-7e47-9388-fc29f4e9a3ca', 1795660299754640, 'merge.proposed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"members":0,"side":"host"}', 0, 'bdaef700cbaf8618c17e4367f66df3ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdec-7e4c-a373-d1ee7b675652', 1795660299754640, 'merge.proposed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"members":0,"side":"host"}', 0, 'bdaef700cbaf8618c17e4367f66df3ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be10-733f-a4b7-e57d52ca80d6', 1795660299790847, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"side":"joining"}', 0, '370b6f4480139666ca58a6fe729a548e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-be10-7348-ab2d-3c4168cd49c5', 1795660299790847, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"side":"joining"}', 0, '370b6f4480139666ca58a6fe729a548e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be1f-7855-a000-4cb567244dd5', 1795660299799189, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"side":"host"}', 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-be1f-785d-8e79-f44dd3c52d98', 1795660299799189, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, '{"side":"host"}', 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be25-7cc9-af83-a0ce41f5e52b', 1795660299799189, 'merge.completed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, NULL, 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-be25-7cd0-96a7-6fec33d1fc65', 1795660299799189, 'merge.completed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bdeb-7c24-8096-719fa359ba6e', NULL, NULL, 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-be26-781d-96b9-128f9755c47c', 1795660299799189, 'organization.moved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bae7-7e20-b9fe-e58939d69e09', NULL, NULL, 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be26-7821-8332-926c863013cb', 1795660299799189, 'organization.moved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bae7-7e20-b9fe-e58939d69e09', NULL, NULL, 0, 'f77b1cbd6e069dc1a08cb08f07afc6c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be36-7f2b-b9dd-5dd246068b10', 1795660299830494, 'merge.proposed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be36-7dc2-909e-5e9d586ff827', NULL, '{"members":0,"side":"host"}', 0, '4cd5854827f9695f87e95837c2d407ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be36-7f30-aa42-9d69830c479f', 1795660299830494, 'merge.proposed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be36-7dc2-909e-5e9d586ff827', NULL, '{"members":0,"side":"host"}', 0, '4cd5854827f9695f87e95837c2d407ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be48-707f-af4a-7f5cf272ec6e', 1795660299846896, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be36-7dc2-909e-5e9d586ff827', NULL, '{"side":"host"}', 0, '39360e0e40838f86e70e1010d160df61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be48-7085-96e7-ccb240cf0260', 1795660299846896, 'merge.approved', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-be36-7dc2-909e-5e9d586ff827', NULL, '{"side":"host"}', 0, '39360e0e40838f86e70e1010d160df61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be4b-7622-9357-1e64984e6a69', 1795660299851233, 'parent.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bae7-7e20-b9fe-e58939d69e09', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '0e1ec83a97dbee5428d3c0907cb144d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be4e-7d2d-922f-05fc65b33ec0', 1795660299854609, 'directory.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-bbbf-765e-8a7c-061c95c878b8', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '90a840ccf1a42574453c131167a37d17');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-be56-770d-84a8-313d044f0cd2', 1795660299862259, 'connection.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-be56-7593-9f3b-cef796dc0f3a', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '39a69a2e789e083e2ddd6853eb2cc198');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-be5c-7c73-a6ef-bfedef93ad46', 1795660299867940, 'run.held', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-be5c-7a72-bfd3-b354517b6ea0', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215b1-bce1-7e43-a935-56e798ceb09e"}', 0, '4cc6788523b20f1596142d574166b7cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-be74-75ca-a04c-c5ffc064b1e9', 1795660299892215, 'sso.suspended', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-babe-7592-952e-d50ce44638ca', NULL, '{"until":"2026-11-29T02:31:39.892215Z","reason":"''ẞ''"}', 0, '7b1126d0922554890b01c2224147cde5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be8d-7d6a-bed0-711ec34698ac', 1795660299917229, 'connection.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-be8d-774c-9f56-fb3787ee647f', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '97ba4b512b99d1d1d5172f989a153db5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be92-768d-b7dc-fb11b5e87095', 1795660299922044, 'token.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-be92-7544-88dd-d15417891fd0', NULL, '{"scope":"login-hook","target":"01a215b1-be8d-774c-9f56-fb3787ee647f"}', 0, 'b93cc3afddc975e11afb4434f6c32b70');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be98-75ea-9181-a240916b5c8b', 1795660299927341, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'fd732a9bb1bf2de6e75386bdb0c3135e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be99-7431-94a7-e9af73d8a039', 1795660299927341, 'organization.changed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'fd732a9bb1bf2de6e75386bdb0c3135e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-7400-b527-97e053dc6384', 1795660299933954, 'account.created', 'login', '01a215b1-be8d-774c-9f56-fb3787ee647f', '01a215b1-be9e-73f6-b867-9d41cfbca78c', '', '01a215b1-be8d-774c-9f56-fb3787ee647f', NULL, NULL, 0, '10f284f2a2c21d02946b962702545cc5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-740f-92ed-84ae4e38e0ca', 1795660299933954, 'subject.linked', 'login', '01a215b1-be8d-774c-9f56-fb3787ee647f', '01a215b1-be9e-73f6-b867-9d41cfbca78c', '', '01a215b1-be8d-774c-9f56-fb3787ee647f', NULL, NULL, 0, '10f284f2a2c21d02946b962702545cc5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-745c-b90f-4f47138c5947', 1795660299933954, 'membership.added', 'login', '01a215b1-be8d-774c-9f56-fb3787ee647f', '01a215b1-be9e-73f6-b867-9d41cfbca78c', '01a215b1-bd6e-7485-8821-1cbd046800b5', '', NULL, '{"role":"user","source":"grant"}', 0, '10f284f2a2c21d02946b962702545cc5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-7f03-857d-4df96de12b94', 1795660299933954, 'connection.proven', 'login', '01a215b1-be8d-774c-9f56-fb3787ee647f', '', '', '01a215b1-be8d-774c-9f56-fb3787ee647f', NULL, NULL, 0, '10f284f2a2c21d02946b962702545cc5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215b1-bee8-71cb-8a8a-03166c00ac0b', 1795660300005254, 'account.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bee8-71c2-ac27-527164dd0ffe', '', '', NULL, NULL, 0, 'a8c0370d9d92456156619887d654610c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215b1-bf27-7ee0-a9f9-ad6b0204dc14', 1795660300069933, 'account.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bf27-7ed4-a81e-59401533dfcf', '', '', NULL, NULL, 0, '9836104d2acd7f1427fdf54b14388e78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7b45-959a-c24fa7fce528', 1795660300292499, 'claim.started', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c02d-7a59-bf93-07dff158a363', NULL, '{"accounts":2,"deadline":"2026-12-26T02:31:40.292499Z","domain":"initech.example"}', 0, '2b7bcdc8aab4379cbc5cfdcee53cfa57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7b78-93be-d6926cee7796', 1795660300292499, 'claim.account_claimed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bee8-71c2-ac27-527164dd0ffe', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c02d-7a59-bf93-07dff158a363', NULL, '{"deadline":"2026-12-26T02:31:40.292499Z","domain":"initech.example"}', 0, '2b7bcdc8aab4379cbc5cfdcee53cfa57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c02d-7b7d-a6dc-6514484d042c', 1795660300292499, 'claim.account_claimed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bf27-7ed4-a81e-59401533dfcf', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c02d-7a59-bf93-07dff158a363', NULL, '{"deadline":"2026-12-26T02:31:40.292499Z","domain":"initech.example"}', 0, '2b7bcdc8aab4379cbc5cfdcee53cfa57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c072-7ce4-8465-ce136f180c27', 1795660300388842, 'claim.cancelled', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c02d-7a59-bf93-07dff158a363', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '2e11e1f312ec38a180f440148251919a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7b4e-9aa0-5ea0e219610c', 1795660300472798, 'claim.started', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', NULL, '{"accounts":2,"deadline":"2026-12-26T02:31:40.472798Z","domain":"initech.example"}', 0, '7ed7535456308013e5754a038e8072e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7b6f-aea8-4df8a870f224', 1795660300472798, 'claim.account_claimed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bee8-71c2-ac27-527164dd0ffe', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', NULL, '{"deadline":"2026-12-26T02:31:40.472798Z","domain":"initech.example"}', 0, '7ed7535456308013e5754a038e8072e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0ba-7b72-b32f-e4753933cee7', 1795660300472798, 'claim.account_claimed', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bf27-7ed4-a81e-59401533dfcf', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', NULL, '{"deadline":"2026-12-26T02:31:40.472798Z","domain":"initech.example"}', 0, '7ed7535456308013e5754a038e8072e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c0d7-7ef0-a1e2-6731e14864a7', 1795660300503185, 'claim.chosen', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bee8-71c2-ac27-527164dd0ffe', '01a215b1-bd6e-7485-8821-1cbd046800b5', '01a215b1-c0ba-7af3-92cd-0edd0e0f8669', '{"choice":""}', '{"choice":"merge"}', 0, '58adfb874650b187701a99f22cce3ae7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-772e-b66e-16d5479c0dba', 1795660300725905, 'directory.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', NULL, NULL, 0, '2cbd2f8afa94fd1ee6cc9fdc59798584');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (136, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2ec-78d5-be3e-8d4b4e93beb5', 1795660301035873, 'directory_group.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'adce01cb-8b14-8c13-8f24-acc75a484eff', NULL, '{"members":14}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (137, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fb-7d8f-813e-92c75decde51', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (138, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fb-7d92-baa4-0dc5011a5df0', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c2fb-7d70-b132-86798feda110', '', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (139, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fd-7511-8efa-4fa7f8c11ec3', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (140, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fd-7514-82f7-c5f211f11d34', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c2fd-74ef-b3e1-40341c6cdcce', '', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (141, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c304-7b25-a033-4e538466078f', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '11650fa3-77b7-84cf-98d6-9263957fb165', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (142, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c304-7b29-a39d-39d8196013e5', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c304-7b08-b9f7-47cea9f8a637', '', '11650fa3-77b7-84cf-98d6-9263957fb165', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (143, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c30f-708c-8ee0-9b9f941cff95', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '254f7a9f-992c-8492-93b9-a2e965281948', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (144, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c30f-708f-a1fb-3496e498b065', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c30e-7edf-88b5-9ebe36345677', '', '254f7a9f-992c-8492-93b9-a2e965281948', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (145, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c313-78e8-a6db-f165a09ec4e2', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '2db5488f-daf2-89c2-8ca0-6108751238b2', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (146, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c313-78ec-b117-5095e4e0c742', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c313-78cc-8272-48f187c99333', '', '2db5488f-daf2-89c2-8ca0-6108751238b2', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (147, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c314-7b20-970d-e12fbbf15936', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (148, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c314-7b23-9f45-595a545bcd52', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c314-7b06-8eff-aeb5220e357b', '', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (149, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c315-717b-bd98-47c3330ce7ce', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (150, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c315-7226-848d-a5133678adc9', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c315-7167-bb87-a20984a103cd', '', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (151, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-71ef-9f90-8a74721cf3f8', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '945e56e9-957e-8fbf-bc90-3359beb765a6', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (152, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-71f2-b241-6ddcf06f62b4', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c31f-71d4-b1be-f1aefd54d54f', '', '945e56e9-957e-8fbf-bc90-3359beb765a6', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (153, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-792d-acdc-f1b4a6c6a116', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'a6708618-f473-898d-a104-6a505a269ad1', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (154, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-7930-b293-c811fce0f882', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c31f-788f-9911-89533aa02fcb', '', 'a6708618-f473-898d-a104-6a505a269ad1', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (155, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-7e8e-9eb1-f94f4b7ebd48', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (156, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-7e91-9025-596d67be9413', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c31f-7e7a-9e7e-7d7283f1f3d6', '', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (157, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c320-7422-a873-f8238162b1d0', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (158, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c320-7424-a671-4845d57af643', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c320-7411-a0d7-5799309d2b6d', '', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (159, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c32b-7133-a2b4-ad932826e734', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (160, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c32b-7136-83ed-11f24265e06b', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c32b-7116-aec5-000a46157530', '', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (161, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c330-7db0-817a-3714649986be', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (162, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c330-7db4-8a28-b97774a644eb', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c330-7d91-b390-35576b1a3558', '', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (163, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c337-71d4-9b54-4f4b644df2c5', 1795660301050706, 'directory_user.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (164, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c337-71d8-9060-c208da700c7a', 1795660301050706, 'account.created', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c337-71b0-b3c2-c2f0820ead90', '', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (165, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c460-7366-8d6e-2344a942aec8', 1795660301407857, 'run.held', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', '', '01a215b1-c460-70ff-b3d1-53a5524cee01', NULL, '{"kind":"reconcile","scope":"directory:01a215b1-c1b6-73b0-8445-cc9122bae8c1"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (166, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c55a-784e-8010-0f519d34b096', 1795660301658213, 'directory.created', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '', '01a215b1-c55a-75f1-a440-f591fea522d5', NULL, NULL, 0, '40cf00bb6a51b1d25f70f35831a4f087');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (167, '01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c5b6-7363-b754-3dfbe72eefc4', 1795660301749334, 'directory.sync_failed', 'schedule', '', '', '', '01a215b1-c55a-75f1-a440-f591fea522d5', NULL, '{"reason":"ldap_unreachable"}', 0, '');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 02:31:37.529212');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 02:31:37.569865');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 02:31:38.211077');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 02:31:38.309853');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 02:31:38.366597');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 02:31:38.462223');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 02:31:38.746');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2e-773f-8992-489d1f931e81', 1795660299561764, '01a215b1-bd2b-74a7-8c33-efede704e3c4');
INSERT INTO public.invitation_sends VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 1795660299607187, '01a215b1-bd58-785b-b4d4-10a1bb4d90e8');
INSERT INTO public.invitation_sends VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2e-773f-8992-489d1f931e81', 1795660299615553, '01a215b1-bd60-790e-a7e0-68d18571dbd2');
INSERT INTO public.invitation_sends VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd6e-7485-8821-1cbd046800b5', 1795660299631658, '01a215b1-bd70-7940-b052-b76608ca18fb');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd2a-7ac5-bfe7-45bea9cb7728', '01a215b1-bb2e-773f-8992-489d1f931e81', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', 'dfd66ac3631e6c494f70377ab22ad09ed41163be8c0b249c79334677d5e9a025', 1795660299561764, 1797474699561764, 0);
INSERT INTO public.invitations VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd58-742a-9cc4-a6915912806f', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', '4b48048a027460c0219c024c88655ae01b2fa6ba8cc30c96b4c5018275a16cc9', 1795660299607187, 1797474699607187, 0);
INSERT INTO public.invitations VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd60-745b-b9f5-08fadcb54912', '01a215b1-bb2e-773f-8992-489d1f931e81', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '', 'f753b5183caaec824251349560d1fbd5ba1bdb19c13e7cec25f611a773a9fea8', 1795660299615553, 1797474699615553, 1795660299627230);
INSERT INTO public.invitations VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd70-76af-b9c1-fc24541b02c8', '01a215b1-bd6e-7485-8821-1cbd046800b5', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '01a215b1-bd72-743e-b268-6aa94b20aa80', '56d7a0769a86a3a63531bb73b649ee2ead477fbd01a785629ef23d0ee597b954', 1795660299631658, 1797474699631658, 1795660299633658);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_cookies VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMjMxNDAuNTM4MTM0WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO public.ldap_cookies VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMjMxNDAuNTM4MTM0WiMwMDAwMDAjMDAwIzAwMDAwMA==');


--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', '4195a91a-7d8d-1041-957c-ed881bbbd44d', '1eeb182da0043735757ece2886fc01db', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '0930cf18-2d61-8547-b12e-9bfc7bfec67a', '4195aadc-7d8d-1041-9581-ed881bbbd44d', 'dcc846b18167d7e62f733bb36afed5f9', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '11650fa3-77b7-84cf-98d6-9263957fb165', '4195a9d8-7d8d-1041-957e-ed881bbbd44d', 'd67160196e30552a4d1088aa3f1a2c16', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '254f7a9f-992c-8492-93b9-a2e965281948', '4195a96a-7d8d-1041-957d-ed881bbbd44d', 'a5db5a3ab65b19b89d0837798168089e', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '2db5488f-daf2-89c2-8ca0-6108751238b2', '4195aa32-7d8d-1041-957f-ed881bbbd44d', '8b179b52f8b98b4b9b8b465ab76709ae', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', '4195a802-7d8d-1041-9579-ed881bbbd44d', '54f0054b9e8a02b8c8eed74df3d335bd', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', '4195aa82-7d8d-1041-9580-ed881bbbd44d', '6bec587070657eefa961eb688730cd22', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', '945e56e9-957e-8fbf-bc90-3359beb765a6', '4195ab2c-7d8d-1041-9582-ed881bbbd44d', 'f0537173daa0497086b5c42673cea640', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'a6708618-f473-898d-a104-6a505a269ad1', '4195a776-7d8d-1041-9578-ed881bbbd44d', 'fb18d4165c40b629a98a9ab3ac80df17', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', '4195a8c0-7d8d-1041-957b-ed881bbbd44d', 'e5322bf66dad38a17ca5a5a9fa7af0d3', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', '4195a5f0-7d8d-1041-9575-ed881bbbd44d', '57150ec3e826d1f823ff27acee134968', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', '4195a870-7d8d-1041-957a-ed881bbbd44d', 'a2021fae99ac18920ca293896f3984e1', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', '4195a71c-7d8d-1041-9577-ed881bbbd44d', 'fe784e3f83f668be9b7dfa5eb16edfb4', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'user', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', '4195a6ae-7d8d-1041-9576-ed881bbbd44d', '8b2519527a9149c3a60cc269035e846c', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'group', 'adce01cb-8b14-8c13-8f24-acc75a484eff', '4195ac1c-7d8d-1041-9583-ed881bbbd44d', 'a95264a65376290ffcf8eb5724e677f3', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '11db20a4e35700397974a9eb919ff06d', '', 0);


--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '05d4f45a-dc44-83a0-8cfe-bbc00edd3c46', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '11650fa3-77b7-84cf-98d6-9263957fb165', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '254f7a9f-992c-8492-93b9-a2e965281948', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '2db5488f-daf2-89c2-8ca0-6108751238b2', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '6ea3b6eb-1ccc-81ab-8079-c312da88b312', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', '7ce4afdc-f1fd-8eee-95da-bf4a295790bf', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'a6708618-f473-898d-a104-6a505a269ad1', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'bbe513cb-772d-8279-99b2-6f713a38e2ad', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'c16e83b9-a26f-85ec-9546-8ea9cdc3889a', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'e0746ddd-cba6-8b28-a822-0868e223ae8d', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'e8bcacd9-5200-8a6e-bbea-fbaf5aaaf5b5', '', '01a215b1-c429-7cec-98db-d06aa5498788');
INSERT INTO public.ldap_held VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'remove', 'user', 'ed948d6e-bff5-81d2-8342-5096c0bd98a8', '', '01a215b1-c429-7cec-98db-d06aa5498788');


--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c2c3-7d26-a2a2-e58ccb4c10ad', 'done', 1795660301185186, '{"id":"01a215b1-c2c3-7d26-a2a2-e58ccb4c10ad","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T02:31:40.995858305Z","duration_ns":188998890,"server":"ldap://127.0.0.1:31375"}');
INSERT INTO public.ldap_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '01a215b1-c429-7cec-98db-d06aa5498788', 'held', 1795660301416699, '{"id":"01a215b1-c429-7cec-98db-d06aa5498788","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"653032e48729accff4e4fb418b2fb98d","run":"01a215b1-c460-70ff-b3d1-53a5524cee01","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T02:31:41.353844603Z","duration_ns":62810214,"server":"ldap://127.0.0.1:31375"}');
INSERT INTO public.ldap_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c55a-75f1-a440-f591fea522d5', '01a215b1-c593-7ecd-9377-4547ed69fc22', 'failed', 1795660301731451, '{"id":"01a215b1-c593-7ecd-9377-4547ed69fc22","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T02:31:41.71596818Z","duration_ns":15455148}');


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c55a-75f1-a440-f591fea522d5', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.UMzrU0el60kildoYnt6EiBRxbl0McFfwv9FRRGVPrJbA0G29jM364Xj22x220M9qVhZM58iCaIM', '0 0 1 1 *', '', '01a215b1-c55a-7a07-a094-e1f1235c0b0c', 1795660301658213, 0, 0, 'ldap_unreachable', '01a215b1-c580-79b6-94fb-d475b4627945', '', '{"id":"01a215b1-c593-7ecd-9377-4547ed69fc22","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T02:31:41.71596818Z","duration_ns":15455148}');
INSERT INTO public.ldap_sources VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '{"servers":["ldap://127.0.0.1:31375"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.rUjAyA3rR1ZdJzkqmCtgOcoo7NB+dGFd0gL9u24Gm69uMP5djEOe00yJ0KL2MTuTkg4B+4Ldbf9BlEiLWoX0YFoxhcoB', '0 0 1 1 *', '', '01a215b1-c1bb-7369-8797-6b631947680b', 1795660300725905, 0, 1795660301188680, '', '01a215b1-c41f-7af3-9302-a521d25cedf4', '', '{"id":"01a215b1-c429-7cec-98db-d06aa5498788","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"653032e48729accff4e4fb418b2fb98d","run":"01a215b1-c460-70ff-b3d1-53a5524cee01","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T02:31:41.353844603Z","duration_ns":62810214,"server":"ldap://127.0.0.1:31375"}');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_states VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126023141.309756Z#000000#000#000000"],"Server":"","USN":0}', 1795660301392749, 1795660301028993, 14, 1, 0, '653032e48729accff4e4fb418b2fb98d', '');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('ldap:01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', 2, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215b1-c1b6-73b0-8445-cc9122bae8c1:01a215b1-bae7-7e20-b9fe-e58939d69e09', '', 2, 0);
INSERT INTO public.leases VALUES ('ldap:01a215b1-c55a-75f1-a440-f591fea522d5', '', 1, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215b1-c55a-75f1-a440-f591fea522d5:01a215b1-bae7-7e20-b9fe-e58939d69e09', '', 1, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-75db-88bc-5489b779102a', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbec-738e-8ead-74658f3cd167', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbf4-7087-bbca-3685d815112c', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc1e-7809-b1f8-527a8354f171', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc33-714f-af40-8e748517c5bc', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbe8-77ac-b854-c7757d6725ea', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660299417017);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbea-77f4-952d-9b4d1e4764b8', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795660299473734);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-75db-88bc-5489b779102a', '01a215b1-bb2e-773f-8992-489d1f931e81', 0, 'jit', '01a215b1-bce1-7e43-a935-56e798ceb09e', 1795660299497116, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660299497116);
INSERT INTO public.memberships VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bced-748a-b1a8-384b1cee9e3c', '01a215b1-bb2e-773f-8992-489d1f931e81', 0, 'jit', '01a215b1-bce1-7e43-a935-56e798ceb09e', 1795660299500817, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660299500817);
INSERT INTO public.memberships VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd72-743e-b268-6aa94b20aa80', '01a215b1-bd6e-7485-8821-1cbd046800b5', 0, 'invite', '01a215b1-bd70-76af-b9c1-fc24541b02c8', 1795660299633658, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660299633658);
INSERT INTO public.memberships VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-73f6-b867-9d41cfbca78c', '01a215b1-bd6e-7485-8821-1cbd046800b5', 0, 'jit', '01a215b1-be8d-774c-9f56-fb3787ee647f', 1795660299933954, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795660299933954);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bdeb-7c24-8096-719fa359ba6e', '01a215b1-bde2-7a25-88be-f6eadfc5d682', '01a215b1-bde2-7a25-88be-f6eadfc5d682', 'host', 'approved', '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 0, '{"credential":"01a215b1-ba6f-7e53-a5ea-f0909ef74069","at":1795660299799189}', '{"credential":"01a215b1-ba6f-7e53-a5ea-f0909ef74069","at":1795660299790847}', 1795660299754640, 1796869899754640, 1795660299799189, '{"looks":"25d3bc8d9018c1dbdf3aa6973292a4f45521af29ab8ff2e881648df7c921b65e","alone":null,"met":null}', 0);
INSERT INTO public.merge_proposals VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be36-7dc2-909e-5e9d586ff827', '01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-bdda-71c7-8062-2c4f193fb574', 'host', 'pending', '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 0, '{"credential":"01a215b1-ba6f-7e53-a5ea-f0909ef74069","at":1795660299846896}', '', 1795660299830494, 1796869899830494, 0, '', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795660299039819, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2e-773f-8992-489d1f931e81', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795660299039819, 1, 1);
INSERT INTO public.organizations VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', '01a215b1-bdda-71c7-8062-2c4f193fb574', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660299737980, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bde2-7a25-88be-f6eadfc5d682', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795660299746573, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd6e-7485-8821-1cbd046800b5', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795660299630170, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-75db-88bc-5489b779102a', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660299533776);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215b1-bdda-71c7-8062-2c4f193fb574', '~01a215b1-bdda-71c7-8062-2c4f193fb574', '', '01a215b1-bdda-77c8-a54a-24fa6eb6906e', 0, 0, 1795660299737980, 1);
INSERT INTO public.parents VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 'acme', 'acme', '01a215b1-be74-7569-9212-90e2f21516d3', 2, 0, 1795660298942009, 0);
INSERT INTO public.parents VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'initech', 'initech', '01a215b1-be99-7417-90a8-4592c7d4e26b', 0, 1, 1795660298983786, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc41-7922-be64-613be1b4fb7c', 'closed', 'directory_inactive', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299329092);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbd8-75db-88bc-5489b779102a', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 3, 0, 1795660299497116, 1795660299215734);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bced-748a-b1a8-384b1cee9e3c', 'open', '', '', 0, 1, 0, 1795660299500817, 1795660299500817);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbec-738e-8ead-74658f3cd167', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299243546);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbf4-7087-bbca-3685d815112c', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299251310);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc1e-7809-b1f8-527a8354f171', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299290495);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc33-714f-af40-8e748517c5bc', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299314317);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be9e-73f6-b867-9d41cfbca78c', 'open', '', '', 0, 1, 0, 1795660299933954, 1795660299933954);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbe8-77ac-b854-c7757d6725ea', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 3, 0, NULL, 1795660299239864);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bbea-77f4-952d-9b4d1e4764b8', 'open', '', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 2, 0, NULL, 1795660299241834);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc7d-7398-856a-7fb50f38995b', 'closed', 'directory_deleted', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 4, 0, NULL, 1795660299383093);
INSERT INTO public.persons VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bc8c-7a97-bcd4-1174b3bdc966', 'closed', 'directory_inactive', '01a215b1-bba1-71ad-837c-0871160677d7', 0, 3, 0, NULL, 1795660299404284);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-bd72-743e-b268-6aa94b20aa80', 'open', '', '', 1, 1, 0, NULL, 1795660299633658);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fb-7d70-b132-86798feda110', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c2fd-74ef-b3e1-40341c6cdcce', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c304-7b08-b9f7-47cea9f8a637', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c30e-7edf-88b5-9ebe36345677', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c313-78cc-8272-48f187c99333', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c314-7b06-8eff-aeb5220e357b', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c315-7167-bb87-a20984a103cd', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-71d4-b1be-f1aefd54d54f', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-788f-9911-89533aa02fcb', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c31f-7e7a-9e7e-7d7283f1f3d6', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c320-7411-a0d7-5799309d2b6d', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c32b-7116-aec5-000a46157530', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c330-7d91-b390-35576b1a3558', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);
INSERT INTO public.persons VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c337-71b0-b3c2-c2f0820ead90', 'open', '', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', 0, 1, 0, NULL, 1795660301050706);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660299039819);
INSERT INTO public.policy_versions VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660299137453);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bd76-7351-b8cd-dcb229ddd9ee', 'deletion', 'applied', 'directory:01a215b1-bd74-77c6-9e1d-c902d1ff9f01', NULL, '{}', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '860bb220ecde4c8a0747fa0e80b6f77b', 0, 1795660299637947, 1795660299640601, 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', 1795660299640601, 0, 0);
INSERT INTO public.runs VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-be5c-7a72-bfd3-b354517b6ea0', 'reconnect', 'held', 'connection:01a215b1-bce1-7e43-a935-56e798ceb09e', 'reconnect connection:01a215b1-bce1-7e43-a935-56e798ceb09e', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069', '4cc6788523b20f1596142d574166b7cc', 0, 1795660299867940, 1795660299867940, '', '', 0, 0, 0);
INSERT INTO public.runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-c460-70ff-b3d1-53a5524cee01', 'reconcile', 'held', 'directory:01a215b1-c1b6-73b0-8445-cc9122bae8c1', 'reconcile directory:01a215b1-c1b6-73b0-8445-cc9122bae8c1', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215b1-c1b6-73b0-8445-cc9122bae8c1', '', 0, 1795660301407857, 1795660301407857, '', '', 0, 12, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedule_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'reconcile-directories:01a215b1-c1b6-73b0-8445-cc9122bae8c1', 1795660300815973, '01a215b1-c20f-7ed8-8e1a-aa29a5904769', 'done', 'vm/01a215b1-b4bf-7e00-8144-0e7e211d5755/01a215b1-c20f-7ed8-8e1a-aa29a5904769', 1795660300815978, 1795660301189417, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069');
INSERT INTO public.schedule_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'reconcile-directories:01a215b1-c1b6-73b0-8445-cc9122bae8c1', 1795660301343718, '01a215b1-c41f-7af3-9302-a521d25cedf4', 'done', 'vm/01a215b1-b4bf-7e00-8144-0e7e211d5755/01a215b1-c41f-7af3-9302-a521d25cedf4', 1795660301343722, 1795660301422802, '', '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069');
INSERT INTO public.schedule_runs VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'reconcile-directories:01a215b1-c55a-75f1-a440-f591fea522d5', 1795660301696636, '01a215b1-c580-79b6-94fb-d475b4627945', 'failed', 'vm/01a215b1-b4bf-7e00-8144-0e7e211d5755/01a215b1-c580-79b6-94fb-d475b4627945', 1795660301696642, 1795660301753828, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795660298905312, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795660298961473, 0);
INSERT INTO public.schedules VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'reconcile-directories:01a215b1-c1b6-73b0-8445-cc9122bae8c1', '0 0 1 1 *', 1795660300806313, 1795660301422802);
INSERT INTO public.schedules VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', 'reconcile-directories:01a215b1-c55a-75f1-a440-f591fea522d5', '0 0 1 1 *', 1795660301686827, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795660299064559, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795660299056860, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795660298965995, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795660298983276, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795660299063096, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795660299010661, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795660298952718, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795660299068126, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bb2d-71ba-9e4f-8f5af9fd3636', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', 1795919499892215, '''ẞ''', 1795660299892215, 'operator', '01a215b1-ba6f-7e53-a5ea-f0909ef74069');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce1-7e43-a935-56e798ceb09e', 'ada', '01a215b1-bbd8-75db-88bc-5489b779102a', 1795660299497116);
INSERT INTO public.subjects VALUES ('01a215b1-babe-7592-952e-d50ce44638ca', '01a215b1-bce1-7e43-a935-56e798ceb09e', 'newcomer', '01a215b1-bced-748a-b1a8-384b1cee9e3c', 1795660299500817);
INSERT INTO public.subjects VALUES ('01a215b1-bae7-7e20-b9fe-e58939d69e09', '01a215b1-be8d-774c-9f56-fb3787ee647f', 'prover', '01a215b1-be9e-73f6-b867-9d41cfbca78c', 1795660299933954);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 167, true);


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


