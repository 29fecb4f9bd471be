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
-- Name: replicas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.replicas (
    id text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL,
    beat_at bigint NOT NULL,
    beats bigint NOT NULL
);


--
-- Name: fleet_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fleet_secrets (
    purpose text NOT NULL COLLATE pg_catalog."C",
    secret text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a215cb-e97f-7010-adb5-4f76e8770a47', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795662014841097);
INSERT INTO public.accounts VALUES ('01a215cb-e982-7ad4-a575-7938b892b2a3', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795662014850140);
INSERT INTO public.accounts VALUES ('01a215cb-e986-7df0-ade0-a2a084e78575', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795662014854039);
INSERT INTO public.accounts VALUES ('01a215cb-e98a-7666-8dff-4de0151c1d65', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795662014857463);
INSERT INTO public.accounts VALUES ('01a215cb-e993-7352-a750-03eb06807a92', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795662014866417);
INSERT INTO public.accounts VALUES ('01a215cb-e996-7231-af37-a8ca7301605b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795662014868453);
INSERT INTO public.accounts VALUES ('01a215cb-e999-7ded-bc24-923a9393434a', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795662014871103);
INSERT INTO public.accounts VALUES ('01a215cb-e99e-7680-94c1-f77a731da48e', 'left@acme.example', 'left@acme.example', 'acme.example', 1795662014877980);
INSERT INTO public.accounts VALUES ('01a215cb-e9a6-79d6-b1b2-850df8d08312', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795662014886144);
INSERT INTO public.accounts VALUES ('01a215cb-e9aa-7854-b65c-506ea61cbc32', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795662014890058);
INSERT INTO public.accounts VALUES ('01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795662014967072);
INSERT INTO public.accounts VALUES ('01a215cb-ea67-7757-bc87-2d1fe76c4f7a', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795662015078372);
INSERT INTO public.accounts VALUES ('01a215cb-eac2-7745-837b-89d6a298a45e', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795662015170161);
INSERT INTO public.accounts VALUES ('01a215cb-ead6-7c5b-86e8-b7576c931021', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795662015190611);
INSERT INTO public.accounts VALUES ('01a215cb-eae9-76df-89b4-fb4c7ce22b05', 'other@initech.example', 'other@initech.example', 'initech.example', 1795662015209051);
INSERT INTO public.accounts VALUES ('01a215cb-ebd8-74d5-9389-b7b78604b185', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebd9-792f-a968-f5bcaf1cd493', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebde-7038-81a1-04f11fc2b694', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebde-7c76-860d-6d691450808c', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebdf-7724-92ba-36fb6ddfa7d7', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe0-7e1d-8992-6dac1cb28ecb', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe1-76dd-9f31-e26459fe64fe', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe1-7ec1-a2f2-86d548dd43ca', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe2-7671-85a0-9409c770e607', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe2-7d05-934e-4c7cd4699a0e', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe3-7418-b179-66515a729d63', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe3-7a59-a163-1a587c797f75', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe4-78a9-8de5-31447b1f5a11', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795662015445842);
INSERT INTO public.accounts VALUES ('01a215cb-ebe5-7738-9f87-3f888d421322', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795662015445842);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '55f05f0a3cb9013931e3c6dda5ec9b4e779ef75d69e816fb43db4180e5b9981f', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', '6rk0bp+66MteMnMDVoR6dt1TuCVMlo6NkhTxONMOU52SeiuMEbnTzyRiiLjajyTwOFJttt7O+PvtMr/gPSVzlIo4+jd7fqAYfC+1pRN8RQjF1q7qITyGDb2/Q8b4znbomekeVLBs2Fjizk7z5z5wqL7VeeogIy30KtSPkkrYGEFJQBmrhelrAhN/J7Yue3i3Tq3632DfcT7NI1wnQqTxOZtfdJT4CSKCfblo9FVass0lH6KFLjXor28VGu0+gxwHaeygQeHQ5FJQ7clNMFy01fW84nkQniFQTRaUE6A4fCTLURUvTssOWfXhrxvrw03cY7oKuZqSx7VtV59chtghtuZ/NUcrNTeUmPZJZTuKBuHhfTpsl8tz4UzBtksS8ZFhQk7TO2pJJjcymETSKNgzl5ZPxWoQcsm6bWISnJJmBdQMDfZuJA==', 1795662015026134);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '81b04863b8fa6930de4e060e6886bd53b38820083123baa91e1a27d0d0cef9c0', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'aPw1e4oEQK+u7qSbxDbuZ0FduVqk4gwOjWN7by1T/qGjQfuHMbBNbNILCKTyAUzgk9btsI3XNvcoX8O/VeH+evpLiPFJwQES2VHFXAZCNTfl5QBHsfCslen2L84R9Qq2ZVQjA3Byo5gCzAPzRtSb7scWZ+N5XqpOg4wp0dhcNmyth3hjpaf63gqHddIkgrL2SLD5NFkqcWqsk1A/DekrKS33Mi5OvodmJdTCnLMezOeselPKz/I0dz8KcVWwbJUpf1U=', 1795662015190611);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', 'b1a7541a643d287673f50271ce0f990123dedf870e556ab9ed9d0dfc6c3e92c7', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'kJEvonEv59LfemY3c/mGrk+mEBSw0iNYJB3Hm+sc4U7Wo9WKfy0ANLEYQCjPdt3sER7YfzXgm6Ou7kpZUZcybzTtrX0XSjVn4ANevjE0L2YLddiYwd3G6Vl021QVGyhuKZZnjNNUXd5BNdLeetV/h3N/VWFydjatTpyAX9dCvCCreEEl7u/Hcv1ok+gtjQUodne4DsqwOaAikZWJBFpOduimQWQuOAh44lQtAtVnh4Oi3SL3Hr/GoAh2az0w', 1795662015209051);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '6c2ec8d555dd1110604ed6e7d1369839d1c89693461d6b20b3bef4ddec1a5866', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'tmkrtpwo0eTNdCTuLBphwgAWb5Rd7HQujd38HSp++K9POQNxyWAN97QUCsrEgx2OTrUkufa5b9KMBkik3pmJMO8TWw8JnVtf3rJeLwAcJPsthPL5yhlzgPKaJEoinl7WLEoztzpR0Jwtt4WPZv/f4Sw/BZLd28UAMoiQ4jQKMZ5rL3e38yKOgGAAaVHN2vpOHzW4djM+ZVxcloqEcljhwOfkRD0UKIscVVGJ3WoBpcODMFHQCDYaCc71uHaDzVJfMz+Ime917LPQ9Trw/p7e3EmKYA==', 1795662015224501);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '5e9d39b8c9e82fe91e5f0da83ae4629284815801f093b8acac19b628e91db826', 'aef5ce5c49d787c4e27029692257adee995c5fbe6813b881a07303cbe55ffe07', 'pJjQDnl/UF8pu1w75yGj7txTyLYYeUyo4OwzszPD0LzzGQGi7/JolcrF5s9pEbc+2MW9MhrZA+n8JbyiPF0iG1X4fnEkytf3AbCe1NNvpbdgvYK+agiIcVSAsQWSwfITMNgtcuhKAa2WPIhV61IfQiIi/ZIP44ikJyZ+5KmeYHu+YSjPqwBwkz6RiI/zMpZqbVykKg6nlfTwmyrqopllKBKCuZ8CwYCqAI6dKJtumUliwWUNxlSDrZoRMbQlf6YTtEjIufKDVtpxuhOwBdiTpYLOA4NQ7blzgyU1vRl600a39GfSVoU0JxhWYjAFibpDLBfnseyGjg/pKJJa5tUrtwk6vCsfIjxt4i/kuU+dAebmI8rn57rLtsMEittUwhuz6M4NcERbj11s5iD8ArtsxXL+6Dxf0rofBp5zxAFvwsBOi9pmLuuvuNevKK9juJFh8BluZYV4kfU2UGHLvpHTIgzlOsMn15WIXwSw3nw4TDmgdr6NdZNBqvBQ5BVNICiWHowyMDWJQR6iEF3CbCnX9o/W1QgZEn8PHEpK1HsjaNVivkxmEMKCLBypCxEj9qfB5luCysBLTmZ63+ZCPJONtGrbyAnijyf4f2r2ZGHNU+IhS+f6R88dNXWKlrGNrt/0teoKUFj8RmEzilZXFZt3Vw5iiRjPtpD9XMhlp5l4h9IBXUjBUVIyDPnXRjm0iks3VBBA7s/Rll98e4voIVQP9idi6BhH9Xx0Pjg1Cuiy01qNyfsnL6mg', 1795662015250266);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', 'b315e77d7c12b66285a3304fb11e1c3aff832163b1839ba69632ced2541f2e2f', '609bb31777cc1e75bb6ea1eec7b309ca7daeae82342c015b6231f43ddfb6ec6d', 'Yah3zAm4msbJ5HclhDxWWGZ3CY5e1/xmKZEtUP6pu8gWeLiOLxQeSjaXYAmNXYQtetVb14rPh9sfzMAzPA7asMgS1fGK76lje8e4yW9C0rwj7e0VLqWRzN6BS/+CMApi5Nh0u2xORtKUnt86AfpmVfTV3dpFRD1x7b/G5hNnbMvrzJfZAohy++OipWesX8BkV6FsqY/HWwo3ABBz3FbHDdyHewQDMUnWGGOfxasKn7EWCdvtYFTy3aLHxijtmkiY088rkEKREjB48+KXcClyb0Xpv5aTthnzwfynh1yR+pzf+8w3imKTe7mggygSwh4oAP/nvHVxYyg0/1jB9F0jrzkuKx+s4x1XXtKOamKtvDMA0DXIJMXbQh2wkst8ZquYEmVerydpa0xZRKPPN9ylsZkGXLSyRtXWyc2s6/4JjyFekFMBdSO6/qugnE80KDRvonOOL+sno3tEfqT7G4qwYRvq4WK+G2R4fkmJW4EjNe4CsknJsLtuvpLcaHVpgJDBj6ogqzhgDoxUoFo6s75g1hNp1z/ELEIYp5wmRCfyRfBDwi7QV4L5KDfdUCM7c6lBEDnqVYNLCEeCXwQe5WQi6U+UblMaw+rx6EPkr8UHZmlAIEhGDLRNzbiwV7JZ0x52m1LhAybaAgMctZV3u5FmZIKMJPhvwTDETybp4UQGS2DmlMfdfhf2zYYI/LcFrPSYw7/6GqExsIE8BgkVcf9/HNBtAxqij8Fzj6U1WzdffoAlTVD3Zr2FH2dPwIHqYYtffItNN6tyLpbZVXvV7P0ErFkyEel3wgFFwY8y6ELaB9jTqOHSmsUO5kKQLWwIxlj89PWQqA==', 1795662015270865);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '0b5a773039cd5fdbb09a78777b8e1b129dfa719067731ce0055778bc68db34f9', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'lZdnvoirJ1LCXlFmjI0zQdDHKLXMtp7qQ9HbTKXPQH5NCn09hOsbz26+PFZksKH73mVk6SFirOOCH6g3uWKqzobn0IzBs1bFIL/ubLI9vDtrXRDHcwc/KZQwneICfcDGGSey1qIFDle908SA0n7ZuilIHUgsW1o+5DwAXPDPUxip8KZ5CbCAbMHZOR7RPQVmM0jt9vbOQ7gr8mieCC4IMcml6g1T9sEdct8uSxDNNnTRQtsNiE8M0WfomkbccFLMd1cVC5yEkf0ySrWJsCwJ4zE65A==', 1795662015287945);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '0fc717f8a8f5ab0eb2488e59f317e501062d6297cabc7808d5a70462ccd13dcc', 'aef5ce5c49d787c4e27029692257adee995c5fbe6813b881a07303cbe55ffe07', 'S+YkdwmaXCDt5V1sYoDXQBv2TLPvOQvixvkAbXYwalX/KlCC2KAh5Um+dOZAtKkO9cKdcXXLWrUBfRNSllmZMpKwPkgpVbUsbddIsNB/dNjj6oL8CHiIPYuimff9wruKAdNXGTDnT+KcMXaJmleZgU5iK2R7Kx7pUaO4X/g/dCFTSBnGG4H5Ij341CnVaG52NjD34+HX1ljJMdBkMFAFKph2U1B+Eh3OXv9TXw9tXV40HBwG2Ex86JEr1rgOXAPSCaG6B50Uzrsoj2D15nGwYkjA+JfnvW/G4ORqkx6OreOgzZx+0PE0gVDAJJfOsk99THUyHMSwm2mC63UX/HXFTH6b1SyAM29qq6OQSv4rraYxzRzfYsEtFWUwQcPM9a9lXBHgY74QSydIS7KPpdKUd+dIOzl01otF49KzEPSGaHNhZ8hhLnRm3BZup6UsfPKFG7xjg7CwI9TTdMBTOC9GW48qUP5Co/3tL0ljuBq9dfD+7ahKRIHgbocJpDP7nsjm/TAFjEvidzIm5N2EhoTB0rp/QGvChSsu098AXW2WB6YakZCKg5vr6vjZ1IvkSNiHyqQJJTdSZE//pLDzt5CIUceqPSZi23XsHIqNU2lfPkD8Qd7YAKo+T+Ovzm3qWsIGkidzvIlLxJHk4H82Df3N+ESOpQUnN0pY+zAx2bnPdqNFzDB6VYJ/o/PctOfXvEl42UHBwRF8OydMwMQ/4cn8HfHKyF3DhzSxZkDQHtNOPTvE039dbBLM', 1795662015305906);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '9aff4edae2c6893c341f2c3d91bce54bcfe8a01469fbb108139bfe73df944f37', '7c5b5cb4453affdd724225a03c70d535ac5f02fe4414a7a1cde9c627a85c5c6c', 'mUT+2MOsvrK4mi2st+cyUOWeyv31q6qGtcRnOcMKT6BvTDKyXW7Oq247Uf/4v363Drxllj+ddRKjGJ2neqSQEOKfXCbrqjwgHT6GZGdHVtQffQObY+VFq2XRwNeEVfH2gxSLD+UnB39WArLjkwkz6in7yCk8BL8FL534/wm5LyGyc/EQLdKvf63HmcFdFdf4Bi9z1utKgevEAQwr+svQEdfYmYD6N6UDIyav5Ci0KVkoxSYwv7jLORHio5hBYmxKJP5of8sn+7Z/FeZkEiYGUJyZnY51g9E3iASkE8gDfqB/IbT1e8vWt7qQf+9hqXoJKQjh7znr0y/Ju64+fkanKx7RKOs=', 1795662015322425);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', 'c30e3152001604661c1a5f83c97a17bf16d41d30bf89af4c36ab719cc9c4370c', '2a5ce7587435276291689a86031084214af7a724fed133640f56d48839e2cc90', 'FJSZ2IyjEK9nw2VKqsF6tiHkuSqez9uc/G9dzb++wjjOD7AmbRqrx871V3wbmK+1WQef/hgnnPbuUDURaBvay+OSYvi5rlLTYTHF0M7oQq5eKp70amufZsJpLr01PngGRaJ9v3hnQR9aKQG96PJGeVfRDLwKwDgQKcdyzjhHGD3u6Ilrg2nImNs7eNgzm7eKN5JVyxyVyUtEQ170tK2RQC4zpl55uy4QWKplkijEmm5/MSeV5/3H92pbbTmVlwewoIZ8i1Ps05aXaUvdE4fhxDnl8UCHiMEcRIVi4oTUAjWgFfTfonfsN21jTV8unto1K4c/s5SC+CbXZVBnaaMACTvUVpvHOpIE4CXw52UkJAi3wfuhJ2djo+CklhtUbIZsf3WoQw73RF3OsvtDlzGXzZskWvPrQNNvRSzdnYWBYd7Hq0+PbJPP1BNDEjtVjkCBjwBYizvlKcHBhQDl3eTEDzdlUaY6ZkEspntFJCDkihiPib/ecgk098j/fjKCAAXMdNqBkDUyoGu5pj9IoAOCpkrb8Ck42lhEV4bAcdg0LoQT5cZRL7FvjRZVIQ4v75tusQl985DIM8iNwwD1WE6ZCwD8cjN0p5eQ2DcWY545pRBGrP5OA0+JeVg8FXH8/q4FoTRaSyS+vW6U7xmlKuTRL6iUXmbUY70iwz+Np0OZxn4AJbbWUr+fEzm3X65SZXdv7RiLQ/zHbTmsqkZ7lvYLNgpRdFbETGRjHZTdU7c9u0RdESxCqTeQBM5bSdIb0MmLqNTAFwLJoSic8hHEDJDtcvoR5TGcEiR3lzf6K6bw4QtVrVTaKdpWMh+KL/iObNLXRgp5jw6XEMpWxa1bU7q7LaRtQ1FIumnQaADKGJe2AjzG/2HlFK85b+YoO2Cpu8BjpkMF+jHs8sDib3IeZNOvMpZwNzeJC7yXxVpKqjJk064Q1982E/jOuiJBYZGEa2LujY0Xg06fw1F0V1etT8sbHPcKFDduupw+Gvk8hIkDYNV4J/uA42FWaRW6MuFIZkQz2erfyYEApKDn4mW3Qimvr6WT+u8zrG966Iw/9da0inhLT3pt34CfqNovEECmC+shKNds8ZT6q6P040k9/0553rDiqysIJYPQQU6aqYkgncMSMxXM8lAYAB79/eVhijCvR54BbdtfvB/riutvJZZ4BRKG1y8Ttcy78QUFd8xtg0EicsQRAws8UCaiDgPfCXR0RPQpqBjcY8p99qHzh8fpXsU7TLexETX0OxOUuqfUImayjTofSZkIfTDExNJDkI94ARftdGkwd6cB434VF18DXykrDLk=', 1795662015392774);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '3a747755a62a2367c72871a63bbe8069d4851e387ef42c39fac69e5dc9470d07', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'utmzkP+HdrUHfPi3rZLlv1XoTjoc377pdCe54A0Pah52fdlaDohNzy1y9hgpX2wK1QKVEVEE2AsxSYzhB90z5jqoH6HHE/fO5AiQyFFEh6H2yDJEIAPUkkugGGsZaysg0uwNCHRcBYu9ZuZy0mYTAmLpitsyWV+LehfzSkPv2D3q4YEOjr987lq05U01nefYKak6CIES7+bU1QHCGMdBPKXrW+XiBJRuALPhhqEEddhi9g+sI2s91JA8BVi99cZQXNtMINh/m98iUbuczlsqTt9gRFzvmXKZaH7I0mmPPqLOUZn+YWYc+pTMNpKYXPwG3c4hJwtIAiJqrMbLRr+5M+hWSzBfAw85HLOOSShPtGP5B/68K+X2ZW4iS74aGDAxIyF/7VS+95DbP1i1zYhiL8Dy2BYnnkPQhRFL7eTQLxqMVlee5idDYnGkE3vVcNXR', 1795662015429483);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', 'a915e3977aa25f3a57f3dd1edc7ee2d76261deea0c539a158cead5d5ed4f999c', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'bDvvLvAwMiKpw6rgGDCIo0+ODaTXtMMet2BDD6o2JtUPBWptFpOhMu5GuZ1F8+ddxI6hvG+djzpvOj0iwHkBVnRBRJv77hrWUKXMrgLEerVNy0fVsCaKNcJZpBlUqxH5SI2FPgxjOc/r5tAkamkTtgdRplX6C2z6NMzVtsS1lnUKz3ZFTn5iPIVXBuIXezzROaqbjM4oaoGedpfiHNhCf7c26yt99Kv8ow9GD7eK5/ZxxW/2++hFQx4FduYE63KdKV+d+7rmF0T42P1FnO5UEKzj12woso+SRCYBH9ENKzExr2xY1xrVrPJ2dmtapiXRsEgLvPTUDbpHsW26Tcm6Z++cxW9DJaulihgI93B2cPZeTqfKLpEbpkj1mga5M5szuEymxL4GJV/1GAmhKLgS0UD4kiWW+p8Mnwda2NGyTVnsmhTkbRRv4jqKXPPKB9TG', 1795662015772788);
INSERT INTO public.answers VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '863dbe69622949a5310ca13ccfb29ecb426b8db919df1596b8b7d8c67e80b0d3', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'fsKhWNoiIQBr21VxJvn3r/MVb6mABN2qyScIrrzUw+ZePyLsErTl8GhBpyEZIXnfUQ0Au8CkyalOycV2Iy+QiIAl+4cXap/qsSFv6A1h0kOaXSoB7TSLULx0A/7HY5g2nVjzWLhvlNDCG1tVHX9ZV1dZcng7r91yvjIcXH+k327PRHjW3Oieb8LlKq500JA8q/Cu+x1IdeWc78ilagc7LtLUaWzlCYLXD2tyCJkVIL5PzW6vnE52nVajBT1Z4oZoHLY3UmtA3Ji+pf5xCKPD/3AG3H5Uz9ejLAGWhV4zL3b8SuE5AZg3UAOnjbL2mFd65yXZyLyjJyfwQRqSQym3AeM+Z6F4TygIGIX48g5QF7TFHrCKK8gGQWIyqLMeJPq3GIVYmpSLio+Omint0lz5QbBrhB2WX8wU3VDfPtLIi3V0sFkjWu8sbO2AphCEtGmk', 1795662016114867);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-79ad-926e-7a55dee01a96', '01a215cb-ead6-7c5b-86e8-b7576c931021', '', 'cancelled', '', '', 1795662015270865);
INSERT INTO public.claim_accounts VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-79ad-926e-7a55dee01a96', '01a215cb-eae9-76df-89b4-fb4c7ce22b05', '', 'cancelled', '', '', 1795662015270865);
INSERT INTO public.claim_accounts VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7aaa-865d-4b5321a09712', '01a215cb-eae9-76df-89b4-fb4c7ce22b05', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7aaa-865d-4b5321a09712', '01a215cb-ead6-7c5b-86e8-b7576c931021', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795662014959631, 1795662014945738, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-eab0-793b-9b5a-31ac4708e994', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795662015152402, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eab6-74d9-8cd5-5781b4129d18', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795662015170161, 1795662015158146, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215cb-e9fd-754a-a115-de6b65fa8105', 'read-only', '', '', '1b39fc1572ebc809d4d7dab0e3988560559005af55d30fd6de4a660f526510d5', 'usher_PJxxmK', 1795662014973141, NULL, 1795662014978556, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea3e-74ab-b852-aff3687ee5ca', 'oauth-client', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '092b04b4cea9bf24c194507fbe8a3728fb6bb80b585c8334ad7fcda8b145a4ab', 'usher_A4Oz87', 1795662015037760, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea43-75e8-aade-55601cda6031', 'access-token', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', 'a553eb3735c7c117616ee84336205f6c5141d64fb3835c86ef8f5090b0a86d6e', 'usher_Smdwjm', 1795662015042627, 1795665615042627, NULL, '01a215cb-ea3e-74ab-b852-aff3687ee5ca', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e976-7ecc-8ff2-be95c32e6a20', 'directory', '01a215cb-e972-7d4e-b893-536c40255ee3', '', 'c739907a9f89856357183c197e79d77e69baa8b289f344ce9d78c9b0e82c21f4', 'usher_y3SZKp', 1795662014838456, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215cb-eaae-7e35-b0e8-362f3e5893ee', '');
INSERT INTO public.credentials VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea44-7e8d-894c-8fa49abc4031', 'jwt-issuer', '01a215cb-e972-7d4e-b893-536c40255ee3', '', '0156edf3f890c17ad1235d5f67d45b187ab4b2ed6c1264d505ef3fcb158b50fc', '', 1795662015044644, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44283/scim/01a215cb-e972-7d4e-b893-536c40255ee3', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215cb-eaae-7e35-b0e8-362f3e5893ee', '');
INSERT INTO public.credentials VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e8-7b52-b638-5ccf03787e85', 'login-hook', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '', 'b602e44b44a3cfc55a83f91999a6e8fef487fae92ce02c29b9b10f181acea1ec', 'usher_IuqvBE', 1795662014952196, NULL, NULL, '', '', '', '', '', '', 0, 1795662016427621, '', '');
INSERT INTO public.credentials VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eab8-70c0-9f94-63d994e300e6', 'login-hook', '01a215cb-eab6-74d9-8cd5-5781b4129d18', '', '941c8ed73ddcc67fb95c7af70fb18e50ad7746342e97c29c91a7a20f02e03225', 'usher_7AdvF4', 1795662015159614, NULL, NULL, '', '', '', '', '', '', 0, 1795662016427621, '', '');
INSERT INTO public.credentials VALUES ('', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 'operator', '', 'first operator key', 'd0b4e7737b6a82648860ec9663a861b7f8d830ec8312f078a76b5628a0812e98', 'usher_f0B6YV', 1795662014679306, NULL, NULL, '', '', '', '', '', '', 0, 1795662016561987, '', '');
INSERT INTO public.credentials VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96f-760c-b348-c942edb97ac8', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '006437994a224409d7cf23a22ab51fcbfccc4bc9aa522c08890d75ab47badb8e', 'usher_O77UUO', 1795662014830476, NULL, NULL, '', '', '', '', '', '', 0, 1795662016561987, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-ea16-70fe-99a4-7337f42e2a54', 1795662014998065, 'ddebd248830a11ec7c835ce40301a161', 'GET', '/Users/01a215cb-e9a3-75de-a641-a6b0bb0e4242', 404, '', 'there is no user "01a215cb-e9a3-75de-a641-a6b0bb0e4242" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-ea16-7d6d-acfd-9300d6c033b9', 1795662014998880, '2417a25792950ce5cf40c19d2cab018d', 'GET', '/Users/01a215cb-e9a6-79de-b76e-9d00e80e26b6', 404, '', 'there is no user "01a215cb-e9a6-79de-b76e-9d00e80e26b6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-f02c-7bc2-920d-e2e34da4444c', 1795662016556771, '212966dce8f7898778897cfd6f3714bf', 'GET', '/Users/01a215cb-e9a3-75de-a641-a6b0bb0e4242', 404, '', 'there is no user "01a215cb-e9a3-75de-a641-a6b0bb0e4242" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-f02d-76b2-b923-2f7236222ab9', 1795662016557439, 'e94c23ee12cc584a1d48ea0ff49625e4', 'GET', '/Users/01a215cb-e9a6-79de-b76e-9d00e80e26b6', 404, '', 'there is no user "01a215cb-e9a6-79de-b76e-9d00e80e26b6" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'okta', 'scim', 'okta', 'userName', 0, '', 1795662014826714, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea69-7e0a-8011-fae4c0230f4f', '01a215cb-ea69-7e0a-8011-fae4c0230f4f', 'scim', 'generic', 'userName', 0, '', 1795662015081699, '', '', '', 1795662015091490);
INSERT INTO public.directories VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e972-7d4e-b893-536c40255ee3', 'entra', 'scim', 'entra', 'userName', 0, '', 1795662014834675, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215cb-eaae-7e35-b0e8-362f3e5893ee', 0);
INSERT INTO public.directories VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795662015392774, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ee52-7353-aaa4-06ac4133533a', 'away', 'ldap', 'generic', 'emails', 1, '', 1795662016081909, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'ada@acme.example', '01a215cb-e97f-7020-9641-2da55d03b981', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'ada@home.example', '01a215cb-e97f-7020-9641-2da55d03b981', 1, 'home');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p12@initech.example', '081e50ee-9e5e-8f92-bc74-f64134d9739c', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p4@initech.example', '24e48d77-61ac-8074-9e9a-2a529941c5bb', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p7@initech.example', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p8@initech.example', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p5@initech.example', '5c771216-4bb7-8326-80b2-70d125a78bd0', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p9@initech.example', '83a36025-97b6-883d-afad-dc0d723f6f45', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p6@initech.example', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p2@initech.example', '9a0fa010-75eb-8654-b19d-52391e811d3f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p10@initech.example', 'b0feaf19-e175-8cf2-871c-e7b912d14538', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p1@initech.example', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p13@initech.example', 'cdf008d3-5641-8654-ae57-213d1ba489f5', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p3@initech.example', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p0@initech.example', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'p11@initech.example', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', 0, 'work');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ab-7521-8a28-68c8053a7164', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795662014891324, 1795662014913925, 0);
INSERT INTO public.directory_groups VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ce-7098-b30b-5fa343467da5', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795662014926026, 1795662014926026, 1);
INSERT INTO public.directory_groups VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795662014898091, 1795662014934044, 0);
INSERT INTO public.directory_groups VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'all-staff', 'all-staff', NULL, '3fb1b9d2-7d91-1041-819a-b7618b20f4f1', '{"displayName":"all-staff","externalId":"3fb1b9d2-7d91-1041-819a-b7618b20f4f1"}', 2, 1795662015441906, 1795662015445842, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ab-7521-8a28-68c8053a7164', '01a215cb-e97f-7020-9641-2da55d03b981', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e999-7df9-8f99-33da54b68394', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e97f-7020-9641-2da55d03b981', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e993-735b-9730-5d2b77f92cac', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e982-7ade-89b5-f08c86106529', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e99e-7687-a276-1b32209de51e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e996-723a-8ab6-efd863f0b37c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e9a1-7c33-acae-9fe4db4bb681', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e9aa-785c-9c31-25e24c5e47be', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e98a-7671-bf0f-9b23aebe53d0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ab-7521-8a28-68c8053a7164', '01a215cb-e982-7ade-89b5-f08c86106529', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ab-7521-8a28-68c8053a7164', '01a215cb-e986-7df9-a5ce-5ebdb897b2ce', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9b2-7195-9f4e-975997ba93eb', '01a215cb-e986-7df9-a5ce-5ebdb897b2ce', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ce-7098-b30b-5fa343467da5', '01a215cb-e98a-7671-bf0f-9b23aebe53d0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9ce-7098-b30b-5fa343467da5', '01a215cb-e9ab-7521-8a28-68c8053a7164', 'Group', 'Group', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '081e50ee-9e5e-8f92-bc74-f64134d9739c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '24e48d77-61ac-8074-9e9a-2a529941c5bb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '5c771216-4bb7-8326-80b2-70d125a78bd0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '83a36025-97b6-883d-afad-dc0d723f6f45', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', '9a0fa010-75eb-8654-b19d-52391e811d3f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'b0feaf19-e175-8cf2-871c-e7b912d14538', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'cdf008d3-5641-8654-ae57-213d1ba489f5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '88373c94-a65d-864d-ab8d-492cd9705965', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', 'User', '', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79de-b76e-9d00e80e26b6', 'NULL', '01a215cb-e9a6-79d6-b1b2-850df8d08312', 1798254014934044);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 4, 1, 0, '01a215cb-e97f-7020-9641-2da55d03b981');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 15, 1, 0, '01a215cb-e982-7ade-89b5-f08c86106529');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 14, 1, 0, '01a215cb-e996-723a-8ab6-efd863f0b37c');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 8, 1, 0, '01a215cb-e999-7df9-8f99-33da54b68394');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 5, 2, 0, '01a215cb-e99e-7687-a276-1b32209de51e');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 13, 2, 0, '01a215cb-e9a1-7c33-acae-9fe4db4bb681');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 12, 2, 0, '01a215cb-e9aa-785c-9c31-25e24c5e47be');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'Group', 3, 1, 0, '01a215cb-e9ab-7521-8a28-68c8053a7164');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'Group', 6, 1, 0, '01a215cb-e9b2-7195-9f4e-975997ba93eb');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'Group', 8, 1, 0, '01a215cb-e9ce-7098-b30b-5fa343467da5');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 9, 0, 1, '01a215cb-e9a3-75de-a641-a6b0bb0e4242');
INSERT INTO public.directory_totals VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 'User', 7, 0, 1, '01a215cb-e9a6-79de-b76e-9d00e80e26b6');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'Group', 14, 1, 0, '88373c94-a65d-864d-ab8d-492cd9705965');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 7, 1, 0, '24e48d77-61ac-8074-9e9a-2a529941c5bb');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 2, 1, 0, '5c771216-4bb7-8326-80b2-70d125a78bd0');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 0, 2, 0, '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 5, 2, 0, '9a0fa010-75eb-8654-b19d-52391e811d3f');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 10, 3, 0, 'cdf008d3-5641-8654-ae57-213d1ba489f5');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 12, 3, 0, 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 4, 1, 0, 'dad8d9fc-c72b-8391-9902-4acc5b60979f');
INSERT INTO public.directory_totals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'User', 9, 1, 0, 'e77fa8e6-135d-876e-9b98-4e0f9562dadf');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e97f-7020-9641-2da55d03b981', 'ada@acme.example', '00u-ada', 1, '01a215cb-e97f-7010-adb5-4f76e8770a47', '', 1795662014841097, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795662014841097, 1795662014841097);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e982-7ade-89b5-f08c86106529', 'bob@acme.example', NULL, 1, '01a215cb-e982-7ad4-a575-7938b892b2a3', '', 1795662014850140, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795662014850140, 1795662014850140);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e986-7df9-a5ce-5ebdb897b2ce', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215cb-e986-7df0-ade0-a2a084e78575', '', 1795662014854039, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795662014854039, 1795662014854039);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e98a-7671-bf0f-9b23aebe53d0', 'zoe@acme.example', 'ZOË', 1, '01a215cb-e98a-7666-8dff-4de0151c1d65', '', 1795662014857463, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795662014857463, 1795662014857463);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e993-735b-9730-5d2b77f92cac', 'astro@acme.example', '🚀', 1, '01a215cb-e993-7352-a750-03eb06807a92', '', 1795662014866417, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795662014866417, 1795662014866417);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e996-723a-8ab6-efd863f0b37c', 'lines@acme.example', ' 007 ', 1, '01a215cb-e996-7231-af37-a8ca7301605b', '', 1795662014868453, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795662014868453, 1795662014868453);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e999-7df9-8f99-33da54b68394', 'max@acme.example', '00u-max', 1, '01a215cb-e999-7ded-bc24-923a9393434a', '', 1795662014871103, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795662014871103, 1795662014871103);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e99e-7687-a276-1b32209de51e', 'left@acme.example', '00u-left', 0, '01a215cb-e99e-7680-94c1-f77a731da48e', '', 1795662014877980, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795662014877980, 1795662014877980);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a1-7c33-acae-9fe4db4bb681', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795662014881296, 1795662014881296);
INSERT INTO public.directory_users VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-785c-9c31-25e24c5e47be', 'staff@acme.example', '00u-staff', 0, '01a215cb-e9aa-7854-b65c-506ea61cbc32', '', 1795662014890058, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795662014890058, 1795662014941997);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '081e50ee-9e5e-8f92-bc74-f64134d9739c', 'p12', '3fb1b89c-7d91-1041-8198-b7618b20f4f1', 1, '01a215cb-ebd8-74d5-9389-b7b78604b185', '', 1795662015445842, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"3fb1b89c-7d91-1041-8198-b7618b20f4f1","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '24e48d77-61ac-8074-9e9a-2a529941c5bb', 'p4', '3fb1b5b8-7d91-1041-8190-b7618b20f4f1', 1, '01a215cb-ebd9-792f-a968-f5bcaf1cd493', '', 1795662015445842, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"3fb1b5b8-7d91-1041-8190-b7618b20f4f1","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', 'p7', '3fb1b6b2-7d91-1041-8193-b7618b20f4f1', 1, '01a215cb-ebde-7038-81a1-04f11fc2b694', '', 1795662015445842, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"3fb1b6b2-7d91-1041-8193-b7618b20f4f1","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', 'p8', '3fb1b702-7d91-1041-8194-b7618b20f4f1', 1, '01a215cb-ebde-7c76-860d-6d691450808c', '', 1795662015445842, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"3fb1b702-7d91-1041-8194-b7618b20f4f1","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '5c771216-4bb7-8326-80b2-70d125a78bd0', 'p5', '3fb1b61c-7d91-1041-8191-b7618b20f4f1', 1, '01a215cb-ebdf-7724-92ba-36fb6ddfa7d7', '', 1795662015445842, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"3fb1b61c-7d91-1041-8191-b7618b20f4f1","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '83a36025-97b6-883d-afad-dc0d723f6f45', 'p9', '3fb1b766-7d91-1041-8195-b7618b20f4f1', 1, '01a215cb-ebe0-7e1d-8992-6dac1cb28ecb', '', 1795662015445842, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"3fb1b766-7d91-1041-8195-b7618b20f4f1","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', 'p6', '3fb1b66c-7d91-1041-8192-b7618b20f4f1', 1, '01a215cb-ebe1-76dd-9f31-e26459fe64fe', '', 1795662015445842, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"3fb1b66c-7d91-1041-8192-b7618b20f4f1","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '9a0fa010-75eb-8654-b19d-52391e811d3f', 'p2', '3fb1b4e6-7d91-1041-818e-b7618b20f4f1', 1, '01a215cb-ebe1-7ec1-a2f2-86d548dd43ca', '', 1795662015445842, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"3fb1b4e6-7d91-1041-818e-b7618b20f4f1","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'b0feaf19-e175-8cf2-871c-e7b912d14538', 'p10', '3fb1b7fc-7d91-1041-8196-b7618b20f4f1', 1, '01a215cb-ebe2-7671-85a0-9409c770e607', '', 1795662015445842, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"3fb1b7fc-7d91-1041-8196-b7618b20f4f1","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', 'p1', '3fb1b482-7d91-1041-818d-b7618b20f4f1', 1, '01a215cb-ebe2-7d05-934e-4c7cd4699a0e', '', 1795662015445842, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"3fb1b482-7d91-1041-818d-b7618b20f4f1","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'cdf008d3-5641-8654-ae57-213d1ba489f5', 'p13', '3fb1b8e2-7d91-1041-8199-b7618b20f4f1', 1, '01a215cb-ebe3-7418-b179-66515a729d63', '', 1795662015445842, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"3fb1b8e2-7d91-1041-8199-b7618b20f4f1","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', 'p3', '3fb1b536-7d91-1041-818f-b7618b20f4f1', 1, '01a215cb-ebe3-7a59-a163-1a587c797f75', '', 1795662015445842, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"3fb1b536-7d91-1041-818f-b7618b20f4f1","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', 'p0', '3fb1b3d8-7d91-1041-818c-b7618b20f4f1', 1, '01a215cb-ebe4-78a9-8de5-31447b1f5a11', '', 1795662015445842, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"3fb1b3d8-7d91-1041-818c-b7618b20f4f1","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795662015445842, 1795662015445842);
INSERT INTO public.directory_users VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', 'p11', '3fb1b84c-7d91-1041-8197-b7618b20f4f1', 1, '01a215cb-ebe5-7738-9f87-3f888d421322', '', 1795662015445842, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"3fb1b84c-7d91-1041-8197-b7618b20f4f1","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795662015445842, 1795662015445842);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-79ad-926e-7a55dee01a96', 'initech.example', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 'cancelled', 'by_hand', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662015250266, 1798254015250266, 1795662015270865);
INSERT INTO public.domain_claims VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7aaa-865d-4b5321a09712', 'initech.example', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 'open', '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662015305906, 1798254015305906, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 'acme.example', '01a215cb-e932-71f1-aeb5-24021d49e5ed', 'verified', 'manual', 1795662014759910, 1795662014759910, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'initech.example', '01a215cb-e93f-7a7f-915c-17ebb1813b57', 'verified', 'manual', 1795662014782893, 1795662014782893, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 3);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 84);
INSERT INTO public.event_heads VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 6);
INSERT INTO public.event_heads VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 69);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a215cb-ea88-7bf1-a94f-dd5016094350', 6, 110, 110);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 37, 135, 135);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 38, 136, 136);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 39, 137, 137);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 40, 138, 138);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 41, 139, 139);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 42, 140, 140);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 43, 141, 141);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 44, 142, 142);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 45, 143, 143);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 46, 144, 144);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 47, 145, 145);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 48, 146, 146);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 49, 147, 147);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 50, 148, 148);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 51, 149, 149);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 52, 150, 150);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 53, 151, 151);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 54, 152, 152);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 55, 153, 153);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 56, 154, 154);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 57, 155, 155);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 58, 156, 156);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 59, 157, 157);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 60, 158, 158);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 61, 159, 159);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 62, 160, 160);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 63, 161, 161);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 64, 162, 162);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 65, 163, 163);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 66, 164, 164);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 67, 165, 165);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 68, 166, 166);
INSERT INTO public.event_order VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 69, 167, 167);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 167, 167, 167, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215cb-e8da-7203-8384-063e5ff45e4b', 1795662014679306, 'token.created', 'operator', 'operator_key_file', '', '', '01a215cb-e8d8-7ec9-a4fa-865250affa17', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e924-7ab4-a0d6-e5fc50e6418a', 1795662014752887, 'parent.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e921-77ae-903e-8da5146cea87', NULL, NULL, 0, '822479248cbac2a38a47b67b1f49c875');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e932-7935-9e53-b0967ee13e61', 1795662014759910, 'domain.verified', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e932-71f1-aeb5-24021d49e5ed', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'cfc7adc9d77b68378556a81faf9e9f6e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e93b-7b0b-aeb7-bb980bddc0e1', 1795662014779396, 'parent.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e93b-7909-8efa-0bfb2b2753d2', NULL, NULL, 0, '08445efc7ffb778f5a76da07edfc3523');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e93f-7c6a-9d2f-a8b13613e547', 1795662014782893, 'domain.verified', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e93f-7a7f-915c-17ebb1813b57', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'e955eb060eda164fc89d97355a9c15a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-7665-b1b8-e9b442348a90', 1795662014790052, 'organization.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '08395892f7ef9e7b81576dd0a2f52c2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-7a98-8842-fa88715d19f2', 1795662014790052, 'organization.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '08395892f7ef9e7b81576dd0a2f52c2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e94a-7e1a-bf5c-d7b64e548135', 1795662014790052, 'policy.applied', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '08395892f7ef9e7b81576dd0a2f52c2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e94d-7e78-81b0-ee697837a67b', 1795662014790052, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-713f-8b36-6109b3231569', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '08395892f7ef9e7b81576dd0a2f52c2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e94f-7def-b72d-45a367969384', 1795662014790052, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '08395892f7ef9e7b81576dd0a2f52c2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e959-7228-8302-4a12584fa261', 1795662014807463, 'policy.applied', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'cd712761347026fbbf4f41d1469ff09d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e965-7b55-a0ce-fea8cc557b03', 1795662014818651, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'd712c30c0d729f48aa345da514266f56');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96b-74d7-bc19-0245c20f4314', 1795662014826714, 'directory.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', NULL, NULL, 0, '9956a051e92b985afe7b274fc36134ec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e96f-7bdb-b4d4-c15a6527e210', 1795662014830476, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e96f-760c-b348-c942edb97ac8', NULL, '{"scope":"directory","target":"01a215cb-e96a-7ed5-8096-f20ee767d2c1"}', 0, '8e749890f04d349cbc70a3c5119b1005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e973-7020-ad23-f1c499b5b28d', 1795662014834675, 'directory.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e972-7d4e-b893-536c40255ee3', NULL, NULL, 0, '81de0f43629385aede42ba1d25253e12');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-e977-7308-8d0a-ad46552dab4c', 1795662014838456, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e976-7ecc-8ff2-be95c32e6a20', NULL, '{"scope":"directory","target":"01a215cb-e972-7d4e-b893-536c40255ee3"}', 0, '08198f5c3f107ef24a84f3e449be32be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-703b-a82b-fd1fba7acb67', 1795662014841097, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e97f-7020-9641-2da55d03b981', NULL, NULL, 2, 'adef4e1d98ad3e6b19305844cf73f97e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-703e-a738-b3a676d84822', 1795662014841097, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e97f-7010-adb5-4f76e8770a47', '', '01a215cb-e97f-7020-9641-2da55d03b981', NULL, NULL, 2, 'adef4e1d98ad3e6b19305844cf73f97e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e982-7aeb-b793-c1137c5870a4', 1795662014850140, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e982-7ade-89b5-f08c86106529', NULL, NULL, 2, '5f2bced602d6fb743ee77be6e832741f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e982-7aed-aec7-38205b4d9698', 1795662014850140, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e982-7ad4-a575-7938b892b2a3', '', '01a215cb-e982-7ade-89b5-f08c86106529', NULL, NULL, 2, '5f2bced602d6fb743ee77be6e832741f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e986-7e06-afd2-fc18eaf6b74b', 1795662014854039, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e986-7df9-a5ce-5ebdb897b2ce', NULL, NULL, 2, '531efa500f9b9511938898e937fafb3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e986-7e09-b67b-0d55a173b445', 1795662014854039, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e986-7df0-ade0-a2a084e78575', '', '01a215cb-e986-7df9-a5ce-5ebdb897b2ce', NULL, NULL, 2, '531efa500f9b9511938898e937fafb3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e98a-7698-81f9-034d8093fa6f', 1795662014857463, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e98a-7671-bf0f-9b23aebe53d0', NULL, NULL, 2, 'e2222c0dd0a44a54234c8aa2a5f578f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e98a-769d-a847-1b76f15eaa7e', 1795662014857463, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e98a-7666-8dff-4de0151c1d65', '', '01a215cb-e98a-7671-bf0f-9b23aebe53d0', NULL, NULL, 2, 'e2222c0dd0a44a54234c8aa2a5f578f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e993-7367-9363-202bcd3b25fd', 1795662014866417, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e993-735b-9730-5d2b77f92cac', NULL, NULL, 2, 'd7dfc64d0327498bfdcddf4769043292');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e993-736a-8ab7-9201c4a13814', 1795662014866417, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e993-7352-a750-03eb06807a92', '', '01a215cb-e993-735b-9730-5d2b77f92cac', NULL, NULL, 2, 'd7dfc64d0327498bfdcddf4769043292');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e996-7245-a35a-757ff3676a94', 1795662014868453, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e996-723a-8ab6-efd863f0b37c', NULL, NULL, 2, 'a06e33d0863f99228b3e773ac77d2b5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e996-7249-8094-31392efafdf5', 1795662014868453, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e996-7231-af37-a8ca7301605b', '', '01a215cb-e996-723a-8ab6-efd863f0b37c', NULL, NULL, 2, 'a06e33d0863f99228b3e773ac77d2b5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e999-7e07-ba63-392881bbea14', 1795662014871103, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e999-7df9-8f99-33da54b68394', NULL, NULL, 2, 'deabbc58a819aa12e670c1061e86ce52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e999-7e0a-b1b8-e467ed6a3eb2', 1795662014871103, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e999-7ded-bc24-923a9393434a', '', '01a215cb-e999-7df9-8f99-33da54b68394', NULL, NULL, 2, 'deabbc58a819aa12e670c1061e86ce52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e99e-7690-a384-efa559fcfd8c', 1795662014877980, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e99e-7687-a276-1b32209de51e', NULL, NULL, 2, 'b52f90a660a8f4cc806ada1af299eaab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e99e-7693-9470-db2cc290fed2', 1795662014877980, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e99e-7680-94c1-f77a731da48e', '', '01a215cb-e99e-7687-a276-1b32209de51e', NULL, NULL, 2, 'b52f90a660a8f4cc806ada1af299eaab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e99e-76e1-9a8e-ee6672af179e', 1795662014877980, 'gate.closed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e99e-7680-94c1-f77a731da48e', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b52f90a660a8f4cc806ada1af299eaab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e99e-76e5-87bc-87f84dbd517b', 1795662014877980, 'session.revoked', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e99e-7680-94c1-f77a731da48e', '', '', NULL, NULL, 2, 'b52f90a660a8f4cc806ada1af299eaab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a1-7c50-ad45-f913ce8808d8', 1795662014881296, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a1-7c33-acae-9fe4db4bb681', NULL, NULL, 2, '5b3a1d775ed29fa6de1fcfb23102ffe0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a1-7c53-9d06-c053222abac8', 1795662014881296, 'directory_user.unbound', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a1-7c33-acae-9fe4db4bb681', NULL, '{"reason":"no_email"}', 2, '5b3a1d775ed29fa6de1fcfb23102ffe0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a3-760b-ae84-2013810305d5', 1795662014882948, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a3-75de-a641-a6b0bb0e4242', NULL, NULL, 2, '526155a1fb142a3d708619203dedd58b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a3-760e-9733-f95dce0b19f1', 1795662014882948, 'directory_user.unbound', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a3-75de-a641-a6b0bb0e4242', NULL, '{"reason":"foreign_domain"}', 2, '526155a1fb142a3d708619203dedd58b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a6-79fd-9e7e-b64bb075d8ac', 1795662014886144, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a6-79de-b76e-9d00e80e26b6', NULL, NULL, 2, '97aac9817d529b5e594e7096698f6591');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a6-7a00-b0e8-af69a9f3c2a3', 1795662014886144, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79d6-b1b2-850df8d08312', '', '01a215cb-e9a6-79de-b76e-9d00e80e26b6', NULL, NULL, 2, '97aac9817d529b5e594e7096698f6591');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9aa-7866-91f0-c33e7d7bf8a4', 1795662014890058, 'directory_user.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9aa-785c-9c31-25e24c5e47be', NULL, NULL, 2, 'bc49ea19d89740148e2869f8361ea3be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9aa-7869-8b07-022f5bb286d6', 1795662014890058, 'account.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-7854-b65c-506ea61cbc32', '', '01a215cb-e9aa-785c-9c31-25e24c5e47be', NULL, NULL, 2, 'bc49ea19d89740148e2869f8361ea3be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9ae-79e8-a9b8-be7f2c4efd93', 1795662014891324, 'directory_group.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9ab-7521-8a28-68c8053a7164', NULL, '{"members":1}', 0, 'dbc55af02303ea6ea915c802a7aa4dec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9b3-702c-abcd-e568e8653512', 1795662014898091, 'directory_group.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9b2-7195-9f4e-975997ba93eb', NULL, '{"members":11}', 0, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9b5-7520-9e23-bc26bed88d2c', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e97f-7010-adb5-4f76e8770a47', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9b5-7e13-b01a-bc990c243825', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e982-7ad4-a575-7938b892b2a3', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9b9-7edc-a762-8a17183891d5', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e98a-7666-8dff-4de0151c1d65', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9ba-762d-a852-d03ea1c320c4', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e993-7352-a750-03eb06807a92', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9ba-79af-87cf-09e71951145c', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e996-7231-af37-a8ca7301605b', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9ba-7d7c-93bd-f001db1d8bce', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e999-7ded-bc24-923a9393434a', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9bb-7152-b708-d5b1089ec39c', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79d6-b1b2-850df8d08312', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9bb-73d1-bf26-de498cafdbcc', 1795662014898091, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-7854-b65c-506ea61cbc32', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'e2697810dd0d7ef32f1d97109d92556c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9bf-7b0a-bc8b-01558063abc4', 1795662014910252, 'directory_group.changed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9ab-7521-8a28-68c8053a7164', NULL, '{"added":1,"removed":0}', 0, '889be9be52637bf607c1eddaaa9c78a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9c3-7465-ba0d-a2be1fc627d3', 1795662014913925, 'directory_group.changed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9ab-7521-8a28-68c8053a7164', NULL, '{"added":1,"removed":0}', 0, 'd2f672c3dcb8a7561fdef1b433d5f532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9cb-74f5-b1b5-535f25139e94', 1795662014922032, 'directory_group.changed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9b2-7195-9f4e-975997ba93eb', NULL, '{"added":1,"removed":0}', 0, '4a392c9f80afee2ff2dc4d8af92a6e26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9cb-7e95-937f-d7bf67906609', 1795662014922032, 'membership.added', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e986-7df0-ade0-a2a084e78575', '01a215cb-e949-713f-8b36-6109b3231569', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4a392c9f80afee2ff2dc4d8af92a6e26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9ce-7d6c-8b9d-4356ec0c63b2', 1795662014926026, 'directory_group.created', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9ce-7098-b30b-5fa343467da5', NULL, '{"members":2}', 0, 'd9ade28945f08222a3a08a2eb9199365');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9d3-730e-bb5b-149ff32738ea', 1795662014930786, 'directory_user.deleted', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a3-75de-a641-a6b0bb0e4242', NULL, NULL, 0, '347c90a4fabd1854f5116a6816d1e2cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9d6-7606-a8c0-8c49b20350a8', 1795662014934044, 'directory_user.deleted', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9a6-79de-b76e-9d00e80e26b6', NULL, NULL, 0, '7de2640dedc8dd6b313f1c27831cda77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9d7-73c3-8635-8f332336f491', 1795662014934044, 'gate.closed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79d6-b1b2-850df8d08312', '', '', NULL, '{"cause":"directory_deleted"}', 2, '7de2640dedc8dd6b313f1c27831cda77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9d7-73c8-814a-51d1c2b683e2', 1795662014934044, 'session.revoked', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79d6-b1b2-850df8d08312', '', '', NULL, NULL, 2, '7de2640dedc8dd6b313f1c27831cda77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9d8-7d3b-84ee-8f5515d23aae', 1795662014934044, 'membership.removed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9a6-79d6-b1b2-850df8d08312', '01a215cb-e949-713f-8b36-6109b3231569', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '7de2640dedc8dd6b313f1c27831cda77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9de-754f-be19-dc08478b54d4', 1795662014941997, 'directory_user.changed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '', '', '01a215cb-e9aa-785c-9c31-25e24c5e47be', NULL, '{"active":false}', 0, 'eeaaaee9ab1d775764f613424bc60519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9df-7049-821b-ef888f52cca7', 1795662014941997, 'gate.closed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-7854-b65c-506ea61cbc32', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'eeaaaee9ab1d775764f613424bc60519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9df-704d-9f02-5747ee676a77', 1795662014941997, 'session.revoked', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-7854-b65c-506ea61cbc32', '', '', NULL, NULL, 2, 'eeaaaee9ab1d775764f613424bc60519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9df-79df-8e1f-eb41e66b6e49', 1795662014941997, 'membership.removed', 'directory', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', '01a215cb-e9aa-7854-b65c-506ea61cbc32', '01a215cb-e949-713f-8b36-6109b3231569', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'eeaaaee9ab1d775764f613424bc60519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e2-7ddc-9e16-ceaa028b7bd6', 1795662014945738, 'connection.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '71661f5338fa0c6a39eaa5b74f09329a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e8-7d1c-a800-d47fac74dda5', 1795662014952196, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e9e8-7b52-b638-5ccf03787e85', NULL, '{"scope":"login-hook","target":"01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb"}', 0, 'da8bb72204bc4b1749768550bc0e97e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f0-7deb-b335-c129cb4da102', 1795662014959631, 'subject.linked', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '01a215cb-e97f-7010-adb5-4f76e8770a47', '', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', NULL, NULL, 2, 'be4ab120bc300a4df458a5bf617c4e5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f1-75f6-b111-bee3de9acf8f', 1795662014959631, 'membership.added', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '01a215cb-e97f-7010-adb5-4f76e8770a47', '01a215cb-e949-7676-9250-0a9d66b8064e', '', NULL, '{"role":"user","source":"grant"}', 2, 'be4ab120bc300a4df458a5bf617c4e5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f2-76af-ae1f-a98a8c1fc10a', 1795662014959631, 'connection.proven', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '', '', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', NULL, NULL, 2, 'be4ab120bc300a4df458a5bf617c4e5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f7-7ddd-aacb-18f0b8ee3c0c', 1795662014967072, 'account.created', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', '', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', NULL, NULL, 2, '28cd1140af7b4ea8911f1b84134fd6fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f7-7de9-8661-cfc3576f49b0', 1795662014967072, 'subject.linked', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', '', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', NULL, NULL, 2, '28cd1140af7b4ea8911f1b84134fd6fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f7-7e19-b0fa-1ed2ce0b320c', 1795662014967072, 'membership.added', 'login', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', '01a215cb-e949-7676-9250-0a9d66b8064e', '', NULL, '{"role":"user","source":"grant"}', 2, '28cd1140af7b4ea8911f1b84134fd6fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215cb-e9fd-7726-bc94-daf2a150b5c8', 1795662014973141, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e9fd-754a-a115-de6b65fa8105', NULL, '{"scope":"read-only","target":""}', 0, '65e2c4da5b3289ba78dcd8a756f11b98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215cb-ea03-7279-a783-23e118a4172d', 1795662014978556, 'token.revoked', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e9fd-754a-a115-de6b65fa8105', NULL, NULL, 0, '0fc47afc6391740110a37b4a84754d5e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea33-7414-973c-def7e4bb9835', 1795662015026134, 'parent_administrator.granted', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-e97f-7010-adb5-4f76e8770a47', '', '', NULL, NULL, 0, '09c5d790317501154f0423316a4bc5ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea3e-776b-8966-d49444679042', 1795662015037760, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea3e-74ab-b852-aff3687ee5ca', NULL, '{"scope":"oauth-client","target":"01a215cb-e96a-7ed5-8096-f20ee767d2c1"}', 0, 'bf32c0f76ec98149904d869ad97b3387');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea43-78dd-87c4-3fd9e0ea82ca', 1795662015042627, 'token.created', 'api_key', '01a215cb-ea3e-74ab-b852-aff3687ee5ca', '', '', '01a215cb-ea43-75e8-aade-55601cda6031', NULL, '{"client":"01a215cb-ea3e-74ab-b852-aff3687ee5ca","scope":"access-token","target":"01a215cb-e96a-7ed5-8096-f20ee767d2c1"}', 0, 'fae2345317c7432b2b8c5b6a4d20c5df');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea45-7232-9702-07fe994974d3', 1795662015044644, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea44-7e8d-894c-8fa49abc4031', NULL, '{"scope":"jwt-issuer","target":"01a215cb-e972-7d4e-b893-536c40255ee3"}', 0, '32ee5cd3f862c5980764292ea362950c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea4a-7088-adc6-038ee71a5543', 1795662015049576, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '0ecc8776bbd5110e941f5f6bb73022dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea4d-785c-97a5-c7b3a4ab00c7', 1795662015052241, 'invitation.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '01a215cb-ea4c-7e8a-ab63-f8df62cadf37', NULL, '{"role":"user","guest":true}', 2, '2d8e438ac667ec476f6491394a115cd3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea53-7ed6-8603-30252093a418', 1795662015059273, 'invitation.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-713f-8b36-6109b3231569', '01a215cb-ea53-7ca0-abb1-6f68f602603b', NULL, '{"role":"user","managed":true}', 2, '05a42fd9ca2879af5c3c27b8b1955fff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea57-7922-9eaf-ca6739d888c6', 1795662015062521, 'invitation.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '01a215cb-ea57-74b6-8b99-a7e11766c23e', NULL, '{"role":"user","guest":true}', 2, 'b50b6e084f41fd30c70c43038f9dff0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea5b-79e4-8b44-0c25d66ceb55', 1795662015066479, 'invitation.revoked', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-e949-7676-9250-0a9d66b8064e', '01a215cb-ea57-74b6-8b99-a7e11766c23e', NULL, '{"reason":"by_hand"}', 2, '48299cb989643734c4dbbc923dda1212');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea5e-7e96-8bc3-dcd3f91c62f4', 1795662015070536, 'organization.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'be75fb1fc2fae8741498e8f41725640e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea63-7a06-9a60-c40e713a5575', 1795662015074439, 'invitation.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-ea63-769a-ab1e-3107f819a09c', NULL, '{"role":"user","guest":true}', 0, 'f73b94ae6cadea97598fb719ed3c1012');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea67-775c-b99e-0ab0f9a78d8e', 1795662015078372, 'account.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', '', '01a215cb-ea63-769a-ab1e-3107f819a09c', NULL, NULL, 0, '8dde7992f8e12c59fd751bffb3c44118');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea67-7ac2-bd5c-72b38c2823ed', 1795662015078372, 'invitation.accepted', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-ea63-769a-ab1e-3107f819a09c', NULL, '{"role":"user","guest":true}', 0, '8dde7992f8e12c59fd751bffb3c44118');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea67-7b02-abda-4d56d1037055', 1795662015078372, 'membership.added', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '', NULL, '{"role":"user","source":"grant"}', 0, '8dde7992f8e12c59fd751bffb3c44118');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea6a-701e-8ab2-6308c572342a', 1795662015081699, 'directory.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea69-7e0a-8011-fae4c0230f4f', NULL, NULL, 0, 'abe8404f8c15cbcb9526f51068f1abc8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea6c-71af-b52a-844f9d013286', 1795662015083433, 'run.held', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea6b-7aec-9cdd-8a860f4bf4a3', NULL, '{"kind":"deletion","scope":"directory:01a215cb-ea69-7e0a-8011-fae4c0230f4f"}', 0, '431226a72c3cb3145818b237c2a68944');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea75-7668-8c14-c8ae9133924f', 1795662015091490, 'directory.deleted', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea69-7e0a-8011-fae4c0230f4f', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'd3cda3f07fafed5527cbb8b929c72361');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea75-7c30-8529-97cc8aec2a73', 1795662015091490, 'run.applied', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ea6b-7aec-9cdd-8a860f4bf4a3', NULL, '{"kind":"deletion","scope":"directory:01a215cb-ea69-7e0a-8011-fae4c0230f4f"}', 0, 'd3cda3f07fafed5527cbb8b929c72361');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea83-77a7-8fbd-24148ee2cbfc', 1795662015106667, 'directory.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e972-7d4e-b893-536c40255ee3', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '3f35aaeb58094ef4038cb3bd252529c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea87-7084-b780-0d1be6b75ec0', 1795662015110609, 'organization.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0d9c1cc6e078f51943d20fbfd4f4d6a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea89-7002-894a-3f5d5d3d4b3d', 1795662015112655, 'organization.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '57bbad7b4587ff91ff85dcddbc05d575');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea93-745a-9973-9b73b5116db2', 1795662015121910, 'merge.proposed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea92-7c25-a571-0e34b7697b12', NULL, '{"members":0,"side":"host"}', 0, 'd52c593eb6bdaa2374388964cd1e9640');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea93-745e-aa06-e966b2593001', 1795662015121910, 'merge.proposed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea92-7c25-a571-0e34b7697b12', NULL, '{"members":0,"side":"host"}', 0, 'd52c593eb6bdaa2374388964cd1e9640');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea97-7a07-a3d5-cd83e716f611', 1795662015126515, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea92-7c25-a571-0e34b7697b12', NULL, '{"side":"host"}', 0, 'ba11c5864c0d40ac1d9b3220d93f92ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea97-7a0d-957f-d2a6929e73cf', 1795662015126515, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea92-7c25-a571-0e34b7697b12', NULL, '{"side":"host"}', 0, 'ba11c5864c0d40ac1d9b3220d93f92ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea9a-7b56-8586-3acb3b96a6e9', 1795662015130321, 'merge.proposed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"members":0,"side":"host"}', 0, '17a9dc2f2851e80a91f41a21439d786c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7b59-b8d1-e4c2c041f798', 1795662015130321, 'merge.proposed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"members":0,"side":"host"}', 0, '17a9dc2f2851e80a91f41a21439d786c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea9e-7553-a0d3-3a315c7a7ffd', 1795662015131773, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"side":"joining"}', 0, 'b91f160ac6f530d7e75dc01c17e15921');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9e-7558-858a-a0049a049642', 1795662015131773, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"side":"joining"}', 0, 'b91f160ac6f530d7e75dc01c17e15921');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eaa1-7334-b4ca-3910747b7f48', 1795662015136526, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"side":"host"}', 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-eaa1-7339-b2aa-d2648668a864', 1795662015136526, 'merge.approved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, '{"side":"host"}', 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eaa1-7e2c-924f-dd1ddd15efee', 1795662015136526, 'merge.completed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, NULL, 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-eaa1-7e30-8d74-f1fe25fb8785', 1795662015136526, 'merge.completed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', NULL, NULL, 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-eaa2-7816-abd2-72f369e2ef9f', 1795662015136526, 'organization.moved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-e93b-7909-8efa-0bfb2b2753d2', NULL, NULL, 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eaa2-781a-bf6b-98bf079f8907', 1795662015136526, 'organization.moved', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-e93b-7909-8efa-0bfb2b2753d2', NULL, NULL, 0, '6f5492d7d19894c2c889a43de2dc7f16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eaab-702c-9961-b3aa1ab745e6', 1795662015146618, 'parent.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '174d8295482df89fb92bd8b529285dd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eaae-7e58-8b37-01a9025013ec', 1795662015150645, 'directory.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e972-7d4e-b893-536c40255ee3', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '69d3016036262eed63a0166d4c3bc8ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-eab0-7ba8-956b-4e4428ef4967', 1795662015152402, 'connection.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-eab0-793b-9b5a-31ac4708e994', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '4182f9d256ee2e7da6748d0a67b35ce8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-eab3-71ad-8fa2-ef080327867b', 1795662015154425, 'run.held', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-eab2-7f0e-88ef-03f36c409313', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb"}', 0, '0feaf36dd26a1423eaef64561d8e5647');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-eab4-768f-ab2c-db81332ce209', 1795662015156284, 'sso.suspended', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-e921-77ae-903e-8da5146cea87', NULL, '{"until":"2026-11-29T03:00:15.156284Z","reason":"''ẞ''"}', 0, '878054252659acc42afad02f3aeeeea3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eab6-7844-ab04-ee1604dedd36', 1795662015158146, 'connection.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-eab6-74d9-8cd5-5781b4129d18', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '212f001e230e1f16f9f4fff6ebf657c0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eab8-72fd-8d9f-0557b722e874', 1795662015159614, 'token.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-eab8-70c0-9f94-63d994e300e6', NULL, '{"scope":"login-hook","target":"01a215cb-eab6-74d9-8cd5-5781b4129d18"}', 0, '97895a193d25a36b08ebfa7735d8bb85');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eabb-73c1-8d7b-541cc3b29d88', 1795662015162429, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'a3465c20f30a3dab506fa6088e3a99ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eabc-7276-a6df-29de6f9774aa', 1795662015162429, 'organization.changed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'a3465c20f30a3dab506fa6088e3a99ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac2-774d-b1ff-e5ad7ac93908', 1795662015170161, 'account.created', 'login', '01a215cb-eab6-74d9-8cd5-5781b4129d18', '01a215cb-eac2-7745-837b-89d6a298a45e', '', '01a215cb-eab6-74d9-8cd5-5781b4129d18', NULL, NULL, 0, '11512dee569167cee90e37d1c274c945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac2-7759-9d2d-3010bf8fce55', 1795662015170161, 'subject.linked', 'login', '01a215cb-eab6-74d9-8cd5-5781b4129d18', '01a215cb-eac2-7745-837b-89d6a298a45e', '', '01a215cb-eab6-74d9-8cd5-5781b4129d18', NULL, NULL, 0, '11512dee569167cee90e37d1c274c945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac2-7792-b292-05afa608d814', 1795662015170161, 'membership.added', 'login', '01a215cb-eab6-74d9-8cd5-5781b4129d18', '01a215cb-eac2-7745-837b-89d6a298a45e', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '', NULL, '{"role":"user","source":"grant"}', 0, '11512dee569167cee90e37d1c274c945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac3-71f2-97b3-317bca851fcb', 1795662015170161, 'connection.proven', 'login', '01a215cb-eab6-74d9-8cd5-5781b4129d18', '', '', '01a215cb-eab6-74d9-8cd5-5781b4129d18', NULL, NULL, 0, '11512dee569167cee90e37d1c274c945');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215cb-ead6-7c5f-9e24-4e312f75205e', 1795662015190611, 'account.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ead6-7c5b-86e8-b7576c931021', '', '', NULL, NULL, 0, 'a7d46d8b3cb65b0a8faf9078831a096b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215cb-eae9-76e5-8568-8c20274e901d', 1795662015209051, 'account.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-eae9-76df-89b4-fb4c7ce22b05', '', '', NULL, NULL, 0, 'f499a95a9c75193de06064c0c4d18e7b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-7a13-9e92-9c7f120481c0', 1795662015250266, 'claim.started', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb16-79ad-926e-7a55dee01a96', NULL, '{"accounts":2,"deadline":"2026-12-26T03:00:15.250266Z","domain":"initech.example"}', 0, '4979775c2fe5bb15fed2a6b52754d893');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-7a33-9848-3a32870598ed', 1795662015250266, 'claim.account_claimed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ead6-7c5b-86e8-b7576c931021', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb16-79ad-926e-7a55dee01a96', NULL, '{"deadline":"2026-12-26T03:00:15.250266Z","domain":"initech.example"}', 0, '4979775c2fe5bb15fed2a6b52754d893');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb16-7a35-83be-d3738873ec24', 1795662015250266, 'claim.account_claimed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-eae9-76df-89b4-fb4c7ce22b05', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb16-79ad-926e-7a55dee01a96', NULL, '{"deadline":"2026-12-26T03:00:15.250266Z","domain":"initech.example"}', 0, '4979775c2fe5bb15fed2a6b52754d893');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb27-7d7d-8e6f-07339f3bcbcc', 1795662015270865, 'claim.cancelled', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb16-79ad-926e-7a55dee01a96', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '7edfcad1123b59ffccb9376fcfe8712b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7aee-aa8f-4c3270de927a', 1795662015305906, 'claim.started', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb4b-7aaa-865d-4b5321a09712', NULL, '{"accounts":2,"deadline":"2026-12-26T03:00:15.305906Z","domain":"initech.example"}', 0, '489c3a3b6b6970c8544e762596e575e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7b37-9707-7b2ec40f1301', 1795662015305906, 'claim.account_claimed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ead6-7c5b-86e8-b7576c931021', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb4b-7aaa-865d-4b5321a09712', NULL, '{"deadline":"2026-12-26T03:00:15.305906Z","domain":"initech.example"}', 0, '489c3a3b6b6970c8544e762596e575e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb4b-7b3a-a604-00673b0f729a', 1795662015305906, 'claim.account_claimed', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-eae9-76df-89b4-fb4c7ce22b05', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb4b-7aaa-865d-4b5321a09712', NULL, '{"deadline":"2026-12-26T03:00:15.305906Z","domain":"initech.example"}', 0, '489c3a3b6b6970c8544e762596e575e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eb5b-78aa-b2d8-e95c116a89bc', 1795662015322425, 'claim.chosen', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ead6-7c5b-86e8-b7576c931021', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', '01a215cb-eb4b-7aaa-865d-4b5321a09712', '{"choice":""}', '{"choice":"merge"}', 0, '37f1e2f47ca732a0727b2e9a4b1876f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-7916-bcdb-19a65a46c919', 1795662015392774, 'directory.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', NULL, NULL, 0, '855adfcbc0d18d6bf64fa3f47d1cfe2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (136, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd3-7157-8492-8bde166b6ed0', 1795662015441906, 'directory_group.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '88373c94-a65d-864d-ab8d-492cd9705965', NULL, '{"members":14}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (137, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd8-74f5-9b25-e7bf665ef7af', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '081e50ee-9e5e-8f92-bc74-f64134d9739c', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (138, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd8-74f8-b0b3-4eae1b827422', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebd8-74d5-9389-b7b78604b185', '', '081e50ee-9e5e-8f92-bc74-f64134d9739c', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (139, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd9-79dd-a405-c247eaf42d0c', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '24e48d77-61ac-8074-9e9a-2a529941c5bb', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (140, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd9-79ef-ba90-4aa3855da816', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebd9-792f-a968-f5bcaf1cd493', '', '24e48d77-61ac-8074-9e9a-2a529941c5bb', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (141, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-704f-9e67-0ae06c576f55', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (142, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-7051-9cf5-bc24bac4bffa', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebde-7038-81a1-04f11fc2b694', '', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (143, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-7c89-a948-29c26a852d70', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (144, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-7c8c-88f0-877ea6ceb324', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebde-7c76-860d-6d691450808c', '', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (145, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebdf-7736-a85e-b6be8a717674', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '5c771216-4bb7-8326-80b2-70d125a78bd0', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (146, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebdf-7739-a9a4-e7be485fc47a', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebdf-7724-92ba-36fb6ddfa7d7', '', '5c771216-4bb7-8326-80b2-70d125a78bd0', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (147, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe0-7e47-8609-31fc39da7898', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '83a36025-97b6-883d-afad-dc0d723f6f45', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (148, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe0-7e49-94ed-d9b09c313565', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe0-7e1d-8992-6dac1cb28ecb', '', '83a36025-97b6-883d-afad-dc0d723f6f45', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (149, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-76ed-bf02-f2d5a14ed607', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (150, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-76f0-a3a4-f1ddb7f10de8', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe1-76dd-9f31-e26459fe64fe', '', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (151, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-7ee9-a4e8-94dc478955b6', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '9a0fa010-75eb-8654-b19d-52391e811d3f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (152, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-7eeb-b33a-e87ce8dfc292', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe1-7ec1-a2f2-86d548dd43ca', '', '9a0fa010-75eb-8654-b19d-52391e811d3f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (153, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7694-b3fb-1e18a2ce91d1', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'b0feaf19-e175-8cf2-871c-e7b912d14538', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (154, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7697-9a98-7e46f9d94232', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe2-7671-85a0-9409c770e607', '', 'b0feaf19-e175-8cf2-871c-e7b912d14538', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (155, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7d1d-bb4c-ca2524d43e16', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (156, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7d25-9312-b9a0b44824ee', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe2-7d05-934e-4c7cd4699a0e', '', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (157, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7492-9f70-19059e4cbdb5', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'cdf008d3-5641-8654-ae57-213d1ba489f5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (158, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7495-8e8f-5c80b1090a33', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe3-7418-b179-66515a729d63', '', 'cdf008d3-5641-8654-ae57-213d1ba489f5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (159, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7a6a-a54d-7ce6f43093f5', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (160, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7a6d-804e-e9d6c312e880', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe3-7a59-a163-1a587c797f75', '', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (161, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe4-78cb-aa2c-c64a849bc6ba', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (162, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe4-78cd-bb85-2e5045cd8c46', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe4-78a9-8de5-31447b1f5a11', '', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (163, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe5-7770-b063-eb4ae80b51ae', 1795662015445842, 'directory_user.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (164, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe5-7773-b0a8-bfbd550cad58', 1795662015445842, 'account.created', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebe5-7738-9f87-3f888d421322', '', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (167, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ee7a-70f8-8b9c-9800e01dc69b', 1795662016121793, 'directory.sync_failed', 'schedule', '', '', '', '01a215cb-ee52-7353-aaa4-06ac4133533a', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (165, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ed3a-779e-abcf-6cad4b51e473', 1795662015801820, 'run.held', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', '', '01a215cb-ed3a-720b-9c37-d375e1f13a69', NULL, '{"kind":"reconcile","scope":"directory:01a215cb-eba1-745f-9c3a-f30406d0cbfa"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (166, '01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ee52-758f-8214-3cbc168ea17d', 1795662016081909, 'directory.created', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '', '01a215cb-ee52-7353-aaa4-06ac4133533a', NULL, NULL, 0, 'cd9ecd7c53674fc70b44d11eb6f239c8');


--
-- Data for Name: replicas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.replicas VALUES ('host/killed', 1772355600000000, 1772355605000000, 2);


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', 'b58664d8c9bb54b019db5232b30d90a6c13aa1b0c84f241bdb569839b3a0f0b0');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 03:00:13.915641');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 03:00:13.928174');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 03:00:14.206245');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 03:00:14.244891');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 03:00:14.254657');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 03:00:14.305853');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 03:00:14.505861');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-7676-9250-0a9d66b8064e', 1795662015052241, '01a215cb-ea4d-77f9-b171-91bdab8a19ec');
INSERT INTO public.invitation_sends VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-713f-8b36-6109b3231569', 1795662015059273, '01a215cb-ea53-7eb4-b16c-727981996086');
INSERT INTO public.invitation_sends VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-7676-9250-0a9d66b8064e', 1795662015062521, '01a215cb-ea57-7905-8528-9593a2bcc57f');
INSERT INTO public.invitation_sends VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 1795662015074439, '01a215cb-ea63-79b0-87c1-0a6d5ad7502b');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea4c-7e8a-ab63-f8df62cadf37', '01a215cb-e949-7676-9250-0a9d66b8064e', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '6641934b6195a166af9ba1eb8dfc2ee69e56d7ff9540c8d240af7a85b74b8d62', 1795662015052241, 1797476415052241, 0);
INSERT INTO public.invitations VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea53-7ca0-abb1-6f68f602603b', '01a215cb-e949-713f-8b36-6109b3231569', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '36a00f57e9af7e4a18918c0280d8a3a41218c66627ff829b62ca4815e88812af', 1795662015059273, 1797476415059273, 0);
INSERT INTO public.invitations VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea57-74b6-8b99-a7e11766c23e', '01a215cb-e949-7676-9250-0a9d66b8064e', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '', '5c833e02a1f1294e04fa1fb879197e093954fd12a8e636fd833551087b4fe8e2', 1795662015062521, 1797476415062521, 1795662015066479);
INSERT INTO public.invitations VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea63-769a-ab1e-3107f819a09c', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', '59dda2639cf1f20277cf6ae2d282c84a3a496bd629a03c45ff8decf93547ea58', 1795662015074439, 1797476415074439, 1795662015078372);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_cookies VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAwMTUuMzUzNDYwWiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO public.ldap_cookies VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAwMTUuMzUzNDYwWiMwMDAwMDAjMDAwIzAwMDAwMA==');


--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '081e50ee-9e5e-8f92-bc74-f64134d9739c', '3fb1b89c-7d91-1041-8198-b7618b20f4f1', '40eea016749646a9295342d4601a4b76', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '24e48d77-61ac-8074-9e9a-2a529941c5bb', '3fb1b5b8-7d91-1041-8190-b7618b20f4f1', '0e8ae5115671fbbf029670a9194a7fbd', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', '3fb1b6b2-7d91-1041-8193-b7618b20f4f1', '349b573ec0c22cd88d7e8e563e9b281f', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', '3fb1b702-7d91-1041-8194-b7618b20f4f1', 'e995fa14cfd030307c28ecb721bcb6e2', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '5c771216-4bb7-8326-80b2-70d125a78bd0', '3fb1b61c-7d91-1041-8191-b7618b20f4f1', '53afa2f27cf856dd630cfbd719ca1ead', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '83a36025-97b6-883d-afad-dc0d723f6f45', '3fb1b766-7d91-1041-8195-b7618b20f4f1', 'e2fd206c935725f9fc68cbb300e674e9', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', '3fb1b66c-7d91-1041-8192-b7618b20f4f1', 'cd93785289d359f9febe62c815a98802', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', '9a0fa010-75eb-8654-b19d-52391e811d3f', '3fb1b4e6-7d91-1041-818e-b7618b20f4f1', 'd6bc7ac62f8c5c8aefdcbb02041dfab9', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'b0feaf19-e175-8cf2-871c-e7b912d14538', '3fb1b7fc-7d91-1041-8196-b7618b20f4f1', '40bc489f473631b91f188287e0e1a654', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', '3fb1b482-7d91-1041-818d-b7618b20f4f1', 'de61bf4823466d0ab6396ab1188dc887', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'cdf008d3-5641-8654-ae57-213d1ba489f5', '3fb1b8e2-7d91-1041-8199-b7618b20f4f1', '979f1b22dbbfa2ee80812b6693e96757', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', '3fb1b536-7d91-1041-818f-b7618b20f4f1', '3ae71db919f7eb601ef6e6dc21089a75', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', '3fb1b3d8-7d91-1041-818c-b7618b20f4f1', '83559c3ebc34da01038a2e9c6872fa9b', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'user', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', '3fb1b84c-7d91-1041-8197-b7618b20f4f1', 'd63c493b849a0fa4b0c45fa0ff8668f8', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'group', '88373c94-a65d-864d-ab8d-492cd9705965', '3fb1b9d2-7d91-1041-819a-b7618b20f4f1', '6a2875370e9b73d230704b63f01e1eee', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '6b2efdda38be9f5e4d32d8ab87fbea46', '', 0);


--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '24e48d77-61ac-8074-9e9a-2a529941c5bb', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '3af2565f-9ec7-8db6-8b0f-4f628eb789d7', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '4bd2ec96-b895-8413-be0d-ad3a667ebf75', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '5c771216-4bb7-8326-80b2-70d125a78bd0', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '83a36025-97b6-883d-afad-dc0d723f6f45', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '8f4bf2e7-6909-8fa3-8cb9-fc833abb5b17', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', '9a0fa010-75eb-8654-b19d-52391e811d3f', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', 'b0feaf19-e175-8cf2-871c-e7b912d14538', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', 'c5b1ad7d-3e1d-8cc5-8dfe-ee8f82e2312f', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', 'dad8d9fc-c72b-8391-9902-4acc5b60979f', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', 'e3e5375c-e3af-8f19-ae7a-6daaaf4cd64b', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');
INSERT INTO public.ldap_held VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'remove', 'user', 'e77fa8e6-135d-876e-9b98-4e0f9562dadf', '', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced');


--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ebc9-72ab-ac31-e0fb1749aeb9', 'done', 1795662015482891, '{"id":"01a215cb-ebc9-72ab-ac31-e0fb1749aeb9","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T03:00:15.433173324Z","duration_ns":49561387,"server":"ldap://127.0.0.1:31709"}');
INSERT INTO public.ldap_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '01a215cb-ed1c-7e2b-bc62-b9c6144cbced', 'held', 1795662015806599, '{"id":"01a215cb-ed1c-7e2b-bc62-b9c6144cbced","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"368c32309aacddf937ff2963423024f9","run":"01a215cb-ed3a-720b-9c37-d375e1f13a69","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:00:15.772927Z","duration_ns":33635748,"server":"ldap://127.0.0.1:31709"}');
INSERT INTO public.ldap_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ee52-7353-aaa4-06ac4133533a', '01a215cb-ee73-71c0-9b9b-aa03d200f1d8', 'failed', 1795662016119731, '{"id":"01a215cb-ee73-71c0-9b9b-aa03d200f1d8","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:00:16.115114028Z","duration_ns":4595810}');


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ee52-7353-aaa4-06ac4133533a', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.ikCaHYpWogJURmc1i/5Wpe2y1earxlbnrLXlLO6/MO41dB8O7QvCNnBxAQy9L2aoasmvAFxc0WY', '0 0 1 1 *', '', '01a215cb-ee52-7714-b2b0-5c12e4a4fc18', 1795662016081909, 0, 0, 'ldap_unreachable', '01a215cb-ee6b-791d-b400-9b177ec7d940', '', '{"id":"01a215cb-ee73-71c0-9b9b-aa03d200f1d8","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:00:16.115114028Z","duration_ns":4595810}');
INSERT INTO public.ldap_sources VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '{"servers":["ldap://127.0.0.1:31709"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.sJkSJXbGIsGgJE9+KKqkqzGOJiOew/WQ8iCzCONNrkSQxlErIFXNXvzadAbL8HR8exRiwHatvvOrj/isYda/281d7coJ', '0 0 1 1 *', '', '01a215cb-eba2-7b1e-89c1-e431fe01cb0d', 1795662015392774, 0, 1795662015486418, '', '01a215cb-ed11-7efa-aed9-1ae5cd8231b7', '', '{"id":"01a215cb-ed1c-7e2b-bc62-b9c6144cbced","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"368c32309aacddf937ff2963423024f9","run":"01a215cb-ed3a-720b-9c37-d375e1f13a69","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:00:15.772927Z","duration_ns":33635748,"server":"ldap://127.0.0.1:31709"}');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_states VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126030015.739236Z#000000#000#000000"],"Server":"","USN":0}', 1795662015790749, 1795662015437185, 14, 1, 0, '368c32309aacddf937ff2963423024f9', '');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('ldap:01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', 2, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215cb-eba1-745f-9c3a-f30406d0cbfa:01a215cb-e93b-7909-8efa-0bfb2b2753d2', '', 2, 0);
INSERT INTO public.leases VALUES ('ldap:01a215cb-ee52-7353-aaa4-06ac4133533a', '', 1, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215cb-ee52-7353-aaa4-06ac4133533a:01a215cb-e93b-7909-8efa-0bfb2b2753d2', '', 1, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-7010-adb5-4f76e8770a47', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e98a-7666-8dff-4de0151c1d65', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e993-7352-a750-03eb06807a92', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e996-7231-af37-a8ca7301605b', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e999-7ded-bc24-923a9393434a', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e982-7ad4-a575-7938b892b2a3', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662014898091);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e986-7df0-ade0-a2a084e78575', '01a215cb-e949-713f-8b36-6109b3231569', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662014922032);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-7010-adb5-4f76e8770a47', '01a215cb-e949-7676-9250-0a9d66b8064e', 0, 'jit', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 1795662014959631, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662014959631);
INSERT INTO public.memberships VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', '01a215cb-e949-7676-9250-0a9d66b8064e', 0, 'jit', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 1795662014967072, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662014967072);
INSERT INTO public.memberships VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 0, 'invite', '01a215cb-ea63-769a-ab1e-3107f819a09c', 1795662015078372, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662015078372);
INSERT INTO public.memberships VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac2-7745-837b-89d6a298a45e', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 0, 'jit', '01a215cb-eab6-74d9-8cd5-5781b4129d18', 1795662015170161, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662015170161);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea92-7c25-a571-0e34b7697b12', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 'host', 'pending', '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 0, '{"credential":"01a215cb-e8d8-7ec9-a4fa-865250affa17","at":1795662015126515}', '', 1795662015121910, 1796871615121910, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea9a-7a2c-a8e2-3080941e83b7', '01a215cb-ea88-7bf1-a94f-dd5016094350', '01a215cb-ea88-7bf1-a94f-dd5016094350', 'host', 'approved', '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 0, '{"credential":"01a215cb-e8d8-7ec9-a4fa-865250affa17","at":1795662015136526}', '{"credential":"01a215cb-e8d8-7ec9-a4fa-865250affa17","at":1795662015131773}', 1795662015130321, 1796871615130321, 1795662015136526, '{"looks":"d906d0ac19c933b04088eb7655f74d7141f006d5a67349a49caa7b332135e1fa","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-713f-8b36-6109b3231569', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795662014790052, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-7676-9250-0a9d66b8064e', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795662014790052, 1, 1);
INSERT INTO public.organizations VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '01a215cb-ea86-7b0b-90aa-b232a4b7abf3', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662015110609, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea88-7bf1-a94f-dd5016094350', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662015112655, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea5e-7bee-a015-7264d45b0fd9', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795662015070536, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-7010-adb5-4f76e8770a47', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662015026134);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '~01a215cb-ea86-7b0b-90aa-b232a4b7abf3', '', '01a215cb-ea87-7070-90e7-67f6168423b8', 0, 0, 1795662015110609, 1);
INSERT INTO public.parents VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 'acme', 'acme', '01a215cb-eab4-7654-9220-778d6d3ba783', 2, 0, 1795662014752887, 0);
INSERT INTO public.parents VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'initech', 'initech', '01a215cb-eabc-7260-95f8-9f2d22a47e5f', 0, 1, 1795662014779396, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e99e-7680-94c1-f77a731da48e', 'closed', 'directory_inactive', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014877980);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', 'open', '', '', 0, 1, 0, 1795662014967072, 1795662014967072);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eac2-7745-837b-89d6a298a45e', 'open', '', '', 0, 1, 0, 1795662015170161, 1795662015170161);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e98a-7666-8dff-4de0151c1d65', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014857463);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e993-7352-a750-03eb06807a92', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014866417);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e996-7231-af37-a8ca7301605b', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014868453);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e999-7ded-bc24-923a9393434a', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014871103);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e97f-7010-adb5-4f76e8770a47', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 3, 0, 1795662014959631, 1795662014841097);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e982-7ad4-a575-7938b892b2a3', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 3, 0, NULL, 1795662014850140);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e986-7df0-ade0-a2a084e78575', 'open', '', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 2, 0, NULL, 1795662014854039);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9a6-79d6-b1b2-850df8d08312', 'closed', 'directory_deleted', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 4, 0, NULL, 1795662014886144);
INSERT INTO public.persons VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9aa-7854-b65c-506ea61cbc32', 'closed', 'directory_inactive', '01a215cb-e96a-7ed5-8096-f20ee767d2c1', 0, 3, 0, NULL, 1795662014890058);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ea67-7757-bc87-2d1fe76c4f7a', 'open', '', '', 1, 1, 0, NULL, 1795662015078372);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd8-74d5-9389-b7b78604b185', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebd9-792f-a968-f5bcaf1cd493', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-7038-81a1-04f11fc2b694', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebde-7c76-860d-6d691450808c', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebdf-7724-92ba-36fb6ddfa7d7', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe0-7e1d-8992-6dac1cb28ecb', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-76dd-9f31-e26459fe64fe', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe1-7ec1-a2f2-86d548dd43ca', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7671-85a0-9409c770e607', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe2-7d05-934e-4c7cd4699a0e', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7418-b179-66515a729d63', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe3-7a59-a163-1a587c797f75', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe4-78a9-8de5-31447b1f5a11', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);
INSERT INTO public.persons VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ebe5-7738-9f87-3f888d421322', 'open', '', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', 0, 1, 0, NULL, 1795662015445842);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662014790052);
INSERT INTO public.policy_versions VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662014807463);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-ea6b-7aec-9cdd-8a860f4bf4a3', 'deletion', 'applied', 'directory:01a215cb-ea69-7e0a-8011-fae4c0230f4f', NULL, '{}', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '431226a72c3cb3145818b237c2a68944', 0, 1795662015083433, 1795662015091490, 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', 1795662015091490, 0, 0);
INSERT INTO public.runs VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-eab2-7f0e-88ef-03f36c409313', 'reconnect', 'held', 'connection:01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 'reconnect connection:01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17', '0feaf36dd26a1423eaef64561d8e5647', 0, 1795662015154425, 1795662015154425, '', '', 0, 0, 0);
INSERT INTO public.runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-ed3a-720b-9c37-d375e1f13a69', 'reconcile', 'held', 'directory:01a215cb-eba1-745f-9c3a-f30406d0cbfa', 'reconcile directory:01a215cb-eba1-745f-9c3a-f30406d0cbfa', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215cb-eba1-745f-9c3a-f30406d0cbfa', '', 0, 1795662015801820, 1795662015801820, '', '', 0, 12, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedule_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'reconcile-directories:01a215cb-eba1-745f-9c3a-f30406d0cbfa', 1795662015424100, '01a215cb-ebc0-7186-affe-84eb027a0545', 'done', 'vm/01a215cb-e5bf-78dd-8fcd-45c71e87c179/01a215cb-ebc0-7186-affe-84eb027a0545', 1795662015424103, 1795662015488050, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17');
INSERT INTO public.schedule_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'reconcile-directories:01a215cb-eba1-745f-9c3a-f30406d0cbfa', 1795662015761981, '01a215cb-ed11-7efa-aed9-1ae5cd8231b7', 'done', 'vm/01a215cb-e5bf-78dd-8fcd-45c71e87c179/01a215cb-ed11-7efa-aed9-1ae5cd8231b7', 1795662015761985, 1795662015813760, '', '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17');
INSERT INTO public.schedule_runs VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'reconcile-directories:01a215cb-ee52-7353-aaa4-06ac4133533a', 1795662016107597, '01a215cb-ee6b-791d-b400-9b177ec7d940', 'failed', 'vm/01a215cb-e5bf-78dd-8fcd-45c71e87c179/01a215cb-ee6b-791d-b400-9b177ec7d940', 1795662016107602, 1795662016123666, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795662014752717, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795662014768890, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795662014770083, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795662014778221, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795662014779215, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795662014779890, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795662014784203, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795662014789387, 0);
INSERT INTO public.schedules VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'reconcile-directories:01a215cb-eba1-745f-9c3a-f30406d0cbfa', '0 0 1 1 *', 1795662015423090, 1795662015813760);
INSERT INTO public.schedules VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', 'reconcile-directories:01a215cb-ee52-7353-aaa4-06ac4133533a', '0 0 1 1 *', 1795662016105180, 0);
INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795662014720794, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795662014759633, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e949-713f-8b36-6109b3231569', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', 1795921215156284, '''ẞ''', 1795662015156284, 'operator', '01a215cb-e8d8-7ec9-a4fa-865250affa17');


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

INSERT INTO public.subjects VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 'ada', '01a215cb-e97f-7010-adb5-4f76e8770a47', 1795662014959631);
INSERT INTO public.subjects VALUES ('01a215cb-e921-77ae-903e-8da5146cea87', '01a215cb-e9e1-7e58-9f9d-ad0fdc579ddb', 'newcomer', '01a215cb-e9f7-7dd8-b9a8-6e80e5a63254', 1795662014967072);
INSERT INTO public.subjects VALUES ('01a215cb-e93b-7909-8efa-0bfb2b2753d2', '01a215cb-eab6-74d9-8cd5-5781b4129d18', 'prover', '01a215cb-eac2-7745-837b-89d6a298a45e', 1795662015170161);


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
-- Name: replicas replicas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replicas
    ADD CONSTRAINT replicas_pkey PRIMARY KEY (id);


--
-- Name: fleet_secrets fleet_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fleet_secrets
    ADD CONSTRAINT fleet_secrets_pkey PRIMARY KEY (purpose);


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


