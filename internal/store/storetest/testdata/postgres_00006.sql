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
-- Name: replicas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.replicas (
    id text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL,
    beat_at bigint NOT NULL,
    beats bigint NOT NULL
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

INSERT INTO public.accounts VALUES ('01a215cf-21ec-7627-a584-e67aeec3039e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795662225898292);
INSERT INTO public.accounts VALUES ('01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795662225902413);
INSERT INTO public.accounts VALUES ('01a215cf-21f0-79a2-9d6f-02c29c948770', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795662225903834);
INSERT INTO public.accounts VALUES ('01a215cf-21f2-74b4-8f8c-c0c11bed192d', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795662225905389);
INSERT INTO public.accounts VALUES ('01a215cf-21f4-7b7f-92e2-fa35e19ebc89', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795662225907981);
INSERT INTO public.accounts VALUES ('01a215cf-21f6-7707-a346-e8dfa5391dc2', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795662225909689);
INSERT INTO public.accounts VALUES ('01a215cf-21f8-701c-b9ca-22a189ebae3f', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795662225911417);
INSERT INTO public.accounts VALUES ('01a215cf-21f9-70d6-8da0-9440daa138a5', 'left@acme.example', 'left@acme.example', 'acme.example', 1795662225912641);
INSERT INTO public.accounts VALUES ('01a215cf-21fe-7a08-b9ea-4e680b1674e5', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795662225918262);
INSERT INTO public.accounts VALUES ('01a215cf-21ff-7964-92b3-d018c792a6ad', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795662225919232);
INSERT INTO public.accounts VALUES ('01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795662225968054);
INSERT INTO public.accounts VALUES ('01a215cf-227a-71e6-8a35-b25233d4d55f', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795662226041098);
INSERT INTO public.accounts VALUES ('01a215cf-22c5-76e5-8988-83ddb7931ce1', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795662226117000);
INSERT INTO public.accounts VALUES ('01a215cf-22d7-77c0-8d62-d1325d9db6a4', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795662226135191);
INSERT INTO public.accounts VALUES ('01a215cf-22ee-791e-be94-e3ee09b1164e', 'other@initech.example', 'other@initech.example', 'initech.example', 1795662226158340);
INSERT INTO public.accounts VALUES ('01a215cf-23eb-7943-bb42-b178bf0af313', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23ec-7c60-961c-ce408f1f0cc5', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23ed-77c1-a2a3-859895d2e224', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23ee-72a1-a052-c2f9e8effc23', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23ee-7e7b-9591-f2d06be0b0ae', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f4-7911-b52f-914a308e1827', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f5-7842-a10a-8e5c8a95c843', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f5-7f3c-a90b-73936706fde9', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f6-7569-b874-6473162e1451', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f6-7b12-8d57-92cd5090238a', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f7-70c8-81e6-ca29914b6b14', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f7-7630-a45c-38ca35bb81f8', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f7-7b0e-a6a9-fd8beb5a0359', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795662226409414);
INSERT INTO public.accounts VALUES ('01a215cf-23f8-7365-b23c-5dfb7c9bf19d', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795662226409414);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', 'e27ff2ebd0e231b2860fc1404333f7828c50db88d660b334abd56a4974acd18a', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'DtVpCaFagJURQhgUHciAfuF3fzuG0Hx/kJ9wj+nZaxKkC3WCvdPNEL17xvkd8aMhIsvvXJmEJZCsBTtYUJBypznxeunFHtG+3XMijqn+8Hhn8D+Cpe6l35xbw/P7iqNFMQt1OnPiIlI+rF00nHya9tdOCB7pJIWkKJAxAcNC5d4tpaXU47fFf7vBpJ1hln683Bw6I3zXC7C2mZgcxutRcgqnO0VLCBUdnfNo0OV7hHWMIPfOvtPSWHxGEk2bMzJ0d4B80bU7mmUPyhwObCdiFn7venul2h3Gbyh8b2NCqX7dSDrRoKlH+M99cUFnAkZlSlSQ9NTyV1zd/yv9/nKisdCZJnTJ620ta+yNgZYlCGWidDtxM1WGY9V9wlWL9MIXagNN5G1ReFAOtfQ9uQqQDaCyxCBHB8ijQXdD09shIsG4/03KTg==', 1795662226003831);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '1a9ad709c71d1ba0869baf90c35b975a5a5d327b6f073dc02ac62f9308f5ae27', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', '4nGoAGRcHLBTuiUUqkMxrjZM1NTTY/rpVZKADzx2af90vaphzCCfjP9rnwCYOCH1WRzywOO7ohWFC11/gOevuWvmie1jd1zZTawjt5eaqvsOuZlWUdEf+YaEyyfZu9DJYfJtF2H7t7Q64pkdvQIyyt6vbKgejozNoqs1U7S5E9PYGJYKYOAKRXdkZfHzOcX+pc6i1gDw81idDeTCJ++Rj79hqF1qphSFHbkHH0Hn3em0VytNiPfxpuNWQUq6DKcKIDA=', 1795662226135191);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '3020268e5c9dbb50059c4ead380ba90839afe5fcde2170dd5c6615eb3e23d3ae', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'owEjG8bWW7ryD74Gn9fADC6ojPbMleg9HYeiqPkyblr/fKOr1QuNcE7kDK3I7GiWSY2VS8mJ/YnP99wKjdPZvkLnmk11GaVIXGTxULN++KgqlyY+vkM/v7RhA7oab0dRaJ7eV9YV39TJXyBmPwr/hb3kuKX2qSL38eL+0q/7/AcaKszjrUSOBJIO045FD6BBT0qvmimO9NVPtjjbnBxhBgB292uijYsqGcTJWpywkn+o2+AKwiIISmKuw/8=', 1795662226158340);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '84ba86c8ecd52356d0edb076aafeb50fd3a29222b59b46fae2cb872b5b9e0dff', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'IUKBljHM0yNSJHQ+9XYwF+oB1bvcAz7GFfaJ0FFr5O/MqSIlBpD+zbe2do+ukwVfnQN+MNBRyEcyXf6cWzbAhC/NPUNVtUGiChyq5uLL/ITE4xPZQT55iSH3rwXP8piI3yWyI+GhF8jmiUY8/1mo1QeyJyGg5yJnn4+lZsFoEt61FGpDw81kux/+20Y6v+kRLM81TwEgTCKuzAHA0lwzxz2oTV+nnfjIQj5xNNUiI0ZH1OdefM2Vg/c66Y0t8Jtbg1PamR+AN/OzjNygjDodO5yvCA==', 1795662226176700);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', 'c471db91cd6e4b5ff3e0c8f4f6f86cad8b6280cd263d34fe351ca3478366b13d', '45fff3f7e6758dc5b0624cbaf2a9888c38f914bb03522d10e5d98df5221ad053', 'OjdRwl90eh+4yw1jqOXitE+r3CRn7K+EHuC+brbexw5XU9XifU0PTYC1sPyhODe96ys5X8sNEPMQ+M8MRi/KmomuLAMjHKorL7wWZC/tCd0iCPIF6ZHff5RVKL2dUa9/zFA9z4nVncp5AIw9hvpLI+xRr/x6uvvS3WXiUtuGX7gJkRq67KpstKcw1wST0DZuxFbqg9vWlt+c7SLcrgdp8p57rNT1FT98EY0A3/obW10xpJERCneWY5d0B7xPhiey2HvQJtZEvNRE8HIF3SkWJrd0X1g7RPubPpAnJONQZ5lfgOjFFeXgQNRANwVi3GXIHdi2tP8AMPTMVJ6ggcxJqXh2Zi2vC+HopoT7g/WLVXlxN35d718WrBy5bCEjXzVFM6rPU6gjVrlHzwEgYyORMefEVXqsH5OYPm44tIN4ZQoUU7pNQGN6VV85R1tlSLM5VM14ur8cYNlknXvK+SL506h01yslx/nC/5HIUSUEP3pZg/9WD3H6gIgBF52vPV8RMe7IzjfnC0/dQOHrf1VVDQvfw2zUP6FRFemiCAv9aCI6LEx5MkLBW3OUfFRCX+VWg+i1iD4eB1OK10cmh0tPXHBej9qCNEo1SlNziHAJ/nValeaOAwkDrLufqxBCJkiPJxmdqd3GxnH2Ym+uLtSCbsiQuggomgKHc87DgXe599cmJbqvRrhlY4Hf6S3TN/urKw2RExLQFisb9wjJBVzQqUGXrXejNJAC7XMiH6yMvqTkMs75JGEY', 1795662226197067);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', 'be7f1e5c8188732cdee944268b0e2de82b7a4408edfa682fd393fa2bbb7e4ed4', 'c848a44d135e2b1d9e5082ddfe14ba964c3a1ef2531fda43999cb1b0c8a72ae2', 'klgX3UzOAGV5tCbjNH4zmKIwfA3w/5628seiCBPwe6gimuNRkcOZIHIp+j7ryqw6ALfUBiC+FLASodejhp/m5onJFDxtJqPYymGa0I14vd33+ucEPYyH7tqhzm81X2e7H22tZDEFtlPvdwVItPxoJNbRCI6s6uS5xnkmIJGQITWvj6+/bV+j3wQ63Lt7uzhIf/tTPe3s8q637BE/uoOKo7pec/bRAAt1SOPyLMW30B4lVtuH8aGUWj9+Nrs+2JPHi4Rums68x3mSxXWbS46kvWPvjdEzY/NLNDq0uOcqe5vdvJX27X+3sU2yxAZzw9y8Npq+8u/A5hYm52wcxsSvTNbScV6Nv3D8CI/f/bYuzqRJLKJV/Vq1IXshaM0WlhOJHwZhjgGA7wjscoBfSM5wjUJ6zQwJcdhrUEnuLBP8gb+6D75l3nLduOj6jYLjJnF+zNMZbx1HTc00C0gSzhSgYqrrww6ShoisZtWx0lH5jg4qFCo+RMdmnC3VvZha+al75cj0FRj0vUtJ5UU5RRcARJ+QuI6q4lsmKwYIN+VTGPxjfDLB0YpSuR5Qy69Ns/eRnqriZvsMvntwYryTKV7vbjB0Z7NIYyJhRFYT68RKEOnTsJo6TrJ98BkFEi+Q7+XxG8/nb3/urX83cFtKhEU3SvheYvSYMXpUSdN8BgJ3oH74WTuRdq21CD+5/CddRAx+lbfrRnjBUFxDTo8MlBLC1UCyG4ikvDDRjr0VSmqLwZ+eV0NxgTL+FAdMsVo4NsMnepfJQE0RhJ47UWXGFTSqx3JLcUiutPUN11QD//NwtrT0IqZueB9q4t2AK0CJQFoEPUBUOw==', 1795662226218877);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '5e759285bfc48bae71e6d4406cc17334ab7736b49c864a4c3081ebb0ea4ebfa0', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '6eJRFQgy+f7wut+1nQedQO6yGXuG/4wiFZYh5EAK3V0nbOlDJ309LRgDV9fNDa/5ObBt5m8wYdZR5Z/siH71BqetPj04EdX2mglFwzfAAJPcSAe3zxi30xwWNvVOVvm7jKjf8CQzn8Evj1VJVPr4byhFs+FryCrukjI6tWTQXc3fFvxtt8QkcvnDkJLex/spDB/izF9WpIRPhWsBwl6rs/xbu9vsA28aQaKF/nUJKwY/lXGanDLFGhmaMvLjYyyWBQLuekeKt98yp7u1L0Wy9n+1Ww==', 1795662226240639);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '73af3257afb77be80d25f7524eb1330592eae008f90495feaa9d5ce7815f9df5', '45fff3f7e6758dc5b0624cbaf2a9888c38f914bb03522d10e5d98df5221ad053', '8qlJgyawFJLAJvqE170nQGJje+uguU8k5oK32N0pExAqLzPUXqsxsHJsCLXcvpvQpRbng8yI5O3rrXzpaQ0UMddjb/QI+0DsEvHxYjGwMIgOk8WQjb5Mz6gB2YGc3NYnWriQsNgIvdI6xfvUy/Il5AHfxyj/ufDQHNWsZthp/6JepzmvJTL7UcxHtxP64tnyRT3rWK8IkUXihruQUmxXDeoMMkyKuaj1Mpg9SG4ZvDc6YymfXDsx5zpkSF+VAEwFCJrKTTdpxH4UWd+IZmaWDIWKSQCi8CZOUMyibwKXDWiN2Ko5FWXtcmaFxJcCfoGoiUizECONDcjnuAAx/ynV2U7XgkAXyHBulK1TYnhuX+JHNH7vwKO/7FhWg6lstYxKr7G2lhiRSP3qUjqmLpWyKKNl81RpCpgYtv71+cB3iA7OrB7YHV96nXB9lSouoJuHseN6UjQVRJqq1n+jhgjUge0JWvXx43cpvh+mqqStIT+TSdUw6cBZkG/ovkdH2l1iJ8re4sMK3GuS6tRhDmfy7Wae1rAYn3W2IVCvB0HjTWeCv4QJMFBmvU9QysAB8w8rGHORJpOqa/4/ztcoU1zInseq0SDTS9vGLoumCk7vbPDbI590k3vsd7n7BtRrzhKC306+uDQ3ZRtTcb+5wDtayKWWS4h48cQwjKr+gp0U5ljonH4cOx/tesBlC0mPlFEfmirLI/Q/UN/5JQaRPy2dhqAuE+6AaoBwPFHDfPQ+JHKAHRmql+X2', 1795662226259008);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '9faa05270e242a0d2fcf579adc51a87ddb2f32bfeaf11a1cfb4f24aa63836f15', 'e2c09f7f1327e5ad6b8cb37529079512bffd493e8792187fc02cfee3c1aab7d4', '1aIlYj6U5atqD7nlPEJ+fVLvJO0MQ7wesbXqGSfh9HJH8ZW6nOWWVYra88VyY2T14+JOYHXbUEVlJ5nRMNA/8wV/i3FoU+SoNp8rHiD7jSA2fPxgL7oGbSRqgfmsqTC+JSGpyerS44j7OTExepBDfmDzHsq5cZxkkmTe6y24waGAwZxn0di0aNxB30L1OlzivSXfXTWzPkFc0nBjfJQEfIW42Ja1gn27X17qZrRor+2fPGoaCqeHhVHjreaeubPoeRq0xtTrVfJeHrJY/utTF7EgpR1rKhyyOFU9e41pb6ClE9afAuyQx1rMutCoMV2jKwU7XxrokGAkZMFoXrBbESpHLnk=', 1795662226281585);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '649939b177a5f515a48f8e5b6ccba0dc8ecd6c18491be71848b98bf8c7ab338f', 'fe3c02077c03b27604ccdb23c20c726303582cd3d7041ea1853e587c21bd1e66', 'nKGESappAcccayM/KW7wdhjrPX0ZeCYXl7MkIyKC8v1yJkcTEs9mOrmoqYZ48WhP9nlBAsHMNCdTI9ZiCLY9mRpvCb3w48/V4FtGq5d+zJ5WzY8rj+9GnQ4qbXu5mb3apNDMfBltoDYg0PA/PKc7LkIitPvrrjnijd4rdQMFQgsKhJLbIRLgHLfS9Ti2gYOJ3Nqh2+AyfOC4BsCpNTk+GF4d4XioalNdNNI7w0sEzx8NaQHBTd8sQmNXJJVg6jX4UU/Xy8mDACw9PEWJ9Vd8qWpKTNmUjnsi660c+OcIxnbVMtq6soNfSOPHM/bsByGuwfI+5yakGKr7S/rbOH+3WCFOMF7lgfVSJbwllZPbh8Op3AUfHfkjIveXcGkaGb1IBkqneMGbJ5Rzbk4WrIjUL1Qzbo104ioLPjprxC8+u6VeqDXW9nQkMkdaVT2+FAXbcU/9UwBnWxchqnuCT/y9z29M0XP5q3pkRtZVop6JjhE5FgEYbumC/2HVcV4Cdjnr3jCssdsJ4+qzzzAdObpM1dWzXdcP9wNSP+T0Tmo1VB90Y63/5FoeL7u2c9NAFBBYIcIZgYBIqduy4hgNBLnix9L31GkKKyHi3qTWQ3zUJ7APWQYBFbWl76/8fohtyFWsCbd/Y0FLf+KyidFgxzpbsI5Ldi1ICbusKZGqhwgZbD4jyaf/tKubWdUp+ZmZgqDKvL4cLYLUETTRIuLQbn6IS16MqIiJrBIeVd7JkgQmSTZm1fwlkKZZyFa7EeQa2+7lDTaZNCyALppxoz0yjuC4lU1me2IWPxHRN0opaOdw4uLChl4hSkucMxWCkRcrAdezMVD6FzmS+SffFgH2udIOQflnQn+0rehmT0w3+Pg8//snqS+bsKHlE73DCAicjSqlW7vyWkNB/HChvVc2SEyq+RVYao1GACtVjWAckJ1M08mpoh+ktYLfCfC9cQK9iIKmz7MFezX/JmSb0Z1dRrZwBE9xMddJdZGlRubkS+b/aJZ98ORN5ghkJBaTSIbjPHQRMDmGKYOz3cHIquzotvgmvMuj2G+/4ixI8RVTJwRQeicdTj8FQYct3e0zmolu/FUPCPLWhSMxxM+A7C4/pXtrGnTrTmEcoIBWxXC1SJOtXx4uOQQHugYHDpG3mHNEAMSQjh+TAfTH8sn0bepL4awRwISLMmC4gWFv9hEtOS4Cm1B3FoHWOqHSPlDGhdD3YPNlTzN01C0g7EmLFZdAS2v6VXR9F3P3vvQt/bLfuy19ISOpkYOHZ1OhfzzoAcsQ3mE+X2xufHwjVr+Ce4anO6LOZ7myVtM=', 1795662226355359);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '614f18da5297359b4c5d59e72e22aa892f225d8d053aa47bc0b631f73d848764', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'hjuBWUktIv0dCMwcC4pcM8Kri3AA3vgGr+37d6/hgW1KGXe7OPYkuAguPVaG3qYnvhP8J8fWHq57QQ+v2rBhcXpUwhTcrZOX3R2IcKFMP9OG1VvkDKdDD4BXyXpU8HvhhJBtbZLOVXX2zI1b7mVS2zzJZjHplEKGEssi9lyVf9Hd90Klv2e44Ei2Sx04DwHK3YafEOCpPpOQMkz9kVYStLiD3bGR89Z9VtsysUgqglXz115lP+fUg5d1/Ot+TSxkV9PnFa+7J67w8o2m4KRyz3H8xj0UL0KlQP+iVRdj0ObA/7mP2isz3R5AEQ7Q4gGV5uUQG438iDLfidwhDOQncWPvVaPea3lAepWC6czWnc+/bsBlepcMMK2uRW3tbGt3TZ7pxhIypr/8WdAcHSf70aXlj/AhCfPjYSDSzovhZPynm343TZNzNscVtB6KdcHV', 1795662226394184);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '3666dd57ed55b7852868d9df24c2ead187f60ba9154390dcbfff13f3db11d662', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'ORLPLEkMmfQvae1zPjXTQ1pkN8UpG00w8Xd/zhO0zVFADeNVdAdTAlrphu4QjUVEXno9JMCNdw4l7maEC9dNhfyKUW5dD9NK3r9GIUfGAzL+JBCyi4w+igJt8M9dCEqe3dc+eFMJsXwJl03occJvyJirDQJ/jl1v/RvQhnrebj8i+4V1QpR1W4AHjhpuQ9VNiTRq4JA5IfOKMsLMwnY834+9fy3ehvuMVFUaqqBEr7kxC7blaNgdQBb9TAj0Kkg7I4pffc9tDVizoDFQOm1aNC8xwEJ+QFFJ+GkrSz7ighQHriudubQky1pp5aaIof0dHWLz43DnIDqVIplBKIwo+HlTgFyaQnmWr8gxCgrJ8lPhnftknJ7EqieUrT0ExAgrV6ANoHECVIzj1OYc9oIIhbT8ll3v0jeYASbEylkppXCt3pR4dW/5ZXJqLiCLO3mR', 1795662226733387);
INSERT INTO public.answers VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', '', '874bca50232a12da450b536f0c90d39c339c15f5842d9d027142ff74f0036fc5', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', '8Y1PbLKpJ7Hus5SY9drSSuYqNZSN7rNoZzO0RXR/uwP2jrXwY9dGK8crrkzDFslT+NKk6HdH3nzVFzwgjyqKcmOa431xHH6tjEi017OI8vAgD9PC4Amp1vTXyamp0gNfEw/M+mZ7cFaaqvoHvJEzl73ZOo5Je/hKNuDVSdBPCILwlvtDw+Y1kCFxMlHtKoMV+dYnBRxNzpGgxojb1nhGt+tC6Lr67PMwOFMzfl0vvrD09ms9fqe5bDrSuoOi/s+oYVFK/Pog+eorrvUzbvDfrdLL+Hih8vcXWJisOp2J4PRVtisDlGPqNwl3qpDJJCXPxHyNsIlwz0sC6lg22rs2tgt+WzYkU8zz8taU+fbRpyKOcVMYnnKqvO3OofeEd3GbXCoJXdQ2wmF0rfooZHxKN4X4P0zAyGrhiyJqtbo3HQl9c+Toy3xREV2JNAOCt8uq', 1795662227077496);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-75f2-9b4f-80610a388eda', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', '', 'cancelled', '', '', 1795662226218877);
INSERT INTO public.claim_accounts VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-75f2-9b4f-80610a388eda', '01a215cf-22ee-791e-be94-e3ee09b1164e', '', 'cancelled', '', '', 1795662226218877);
INSERT INTO public.claim_accounts VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-70a4-9fe3-6672f7146124', '01a215cf-22ee-791e-be94-e3ee09b1164e', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-70a4-9fe3-6672f7146124', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2220-78da-8d17-44df5ca12743', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795662225961058, 1795662225952276, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-22a7-7485-977d-f55f0eb0f485', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795662226087121, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22ad-7a14-94c1-e4230e825aa6', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795662226117000, 1795662226093395, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215cf-2232-7b59-8828-8cb535a007d0', 'read-only', '', '', '7cf76d4f71c235c5e2863086707e31cdb9d409f3d695161fe808374d4df600b9', 'usher_0PMOER', 1795662225970514, NULL, 1795662225971939, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-225b-70d4-96a9-403c9d8268e4', 'oauth-client', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '9e91fdb9f5c051cf86d4ecadf89a1c8fec2e7b3be914b1deba1b061d7d7e6bc8', 'usher_By75D_', 1795662226010743, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-225d-7887-8d31-6065c15f1325', 'access-token', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', 'acbfbc8460fcb80fd529192ea766da846d17a6df61e76dace0caa8c8bddef85c', 'usher_DOGnQf', 1795662226012371, 1795665826012371, NULL, '01a215cf-225b-70d4-96a9-403c9d8268e4', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21e8-73b1-a705-fdb489f82d71', 'directory', '01a215cf-21e6-7497-a932-43567a0ee352', '', 'a8daacb82bbf89637523f09411d21a1eef5a0d50024638a0ff7ce8dd0233f24e', 'usher_VKFbKy', 1795662225895499, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215cf-22a5-7a83-a0a3-0a419f009da8', '');
INSERT INTO public.credentials VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2260-7a8a-8754-a61b490d03f2', 'jwt-issuer', '01a215cf-21e6-7497-a932-43567a0ee352', '', '178350051b5c04f9a819265f04a808b293d92ab4a98dc7ddabaf295f0006fc30', '', 1795662226015290, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33593/scim/01a215cf-21e6-7497-a932-43567a0ee352', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215cf-22a5-7a83-a0a3-0a419f009da8', '');
INSERT INTO public.credentials VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2223-75ef-8943-aa14939c1cf0', 'login-hook', '01a215cf-2220-78da-8d17-44df5ca12743', '', '7ccf30d99b82f97f6b32ff4b7e33299ecd07db5994c827f4fec641301a78fb1f', 'usher_aN0z18', 1795662225954830, NULL, NULL, '', '', '', '', '', '', 0, 1795662227384754, '', '');
INSERT INTO public.credentials VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22b8-7127-b2c2-74c8563ccca3', 'login-hook', '01a215cf-22ad-7a14-94c1-e4230e825aa6', '', 'fc6a2d5cd24bd116d1d4b9bb17b3094312a0ad9a4fe90aceb34e284243ddd733', 'usher_tyF8om', 1795662226101805, NULL, NULL, '', '', '', '', '', '', 0, 1795662227384754, '', '');
INSERT INTO public.credentials VALUES ('', '01a215cf-217c-7726-8cb4-020133f06049', 'operator', '', 'first operator key', 'f4038bbc2adc0a9b15679694848def0cabebbb2feb9caf7a1e93c3ac652c5592', 'usher_0fNlmF', 1795662225787131, NULL, NULL, '', '', '', '', '', '', 0, 1795662227524977, '', '');
INSERT INTO public.credentials VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e4-761a-947b-b3550c00f666', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '6e1e8640e146817f600d79f412d21b1d72ae49f6ce90b99bcc5d1ec42c8ffd2e', 'usher_BtFfe5', 1795662225891459, NULL, NULL, '', '', '', '', '', '', 0, 1795662227524977, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-223e-7c80-8b06-45982af0734c', 1795662225982819, 'e4146caf88410d725c563253faa40699', 'GET', '/Users/01a215cf-21fd-77ea-ab32-0c8b8279329a', 404, '', 'there is no user "01a215cf-21fd-77ea-ab32-0c8b8279329a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-223f-7c2d-98bb-73893e4832b1', 1795662225983798, 'ef316c600a0b8d2937830a1da32c7d27', 'GET', '/Users/01a215cf-21fe-7a0f-81d5-7589d11eb7ed', 404, '', 'there is no user "01a215cf-21fe-7a0f-81d5-7589d11eb7ed" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-283a-782a-af6f-89d91d5b8204', 1795662227514535, 'eb3aebe390ad788d502b2aa7488104de', 'GET', '/Users/01a215cf-21fd-77ea-ab32-0c8b8279329a', 404, '', 'there is no user "01a215cf-21fd-77ea-ab32-0c8b8279329a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-283b-7e1d-abad-abfcd10b9131', 1795662227515925, 'fee08149de6a9e548eceeba99d97d1bf', 'GET', '/Users/01a215cf-21fe-7a0f-81d5-7589d11eb7ed', 404, '', 'there is no user "01a215cf-21fe-7a0f-81d5-7589d11eb7ed" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'okta', 'scim', 'okta', 'userName', 0, '', 1795662225889696, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-227d-74e2-8050-e1d11b333227', '01a215cf-227d-74e2-8050-e1d11b333227', 'scim', 'generic', 'userName', 0, '', 1795662226045120, '', '', '', 1795662226052136);
INSERT INTO public.directories VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21e6-7497-a932-43567a0ee352', 'entra', 'scim', 'entra', 'userName', 0, '', 1795662225894083, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215cf-22a5-7a83-a0a3-0a419f009da8', 0);
INSERT INTO public.directories VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795662226355359, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2664-7a98-835d-2d15becfe3f0', 'away', 'ldap', 'generic', 'emails', 1, '', 1795662227044227, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'ada@acme.example', '01a215cf-21ec-7645-8ca6-3f668739b045', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'ada@home.example', '01a215cf-21ec-7645-8ca6-3f668739b045', 1, 'home');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p1@initech.example', '0eb9032d-fce8-86cd-b74c-23e97a7308da', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p7@initech.example', '32dea786-2c82-8f7e-b8ca-8518c41980aa', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p4@initech.example', '37807666-bc3d-8868-b589-5be1cd1879da', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p2@initech.example', '406c05ca-569f-8f83-92f9-4814ed05ce57', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p0@initech.example', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p3@initech.example', '64866b7c-7f1b-8670-9bed-811b12af4e34', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p8@initech.example', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p13@initech.example', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p12@initech.example', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p5@initech.example', 'b750a66b-8a2f-88b4-b241-346f4399e26f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p10@initech.example', 'f4317631-842a-8db4-858f-0129a3347f23', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p6@initech.example', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p9@initech.example', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'p11@initech.example', 'fced44c8-69aa-8b55-973b-cee359992452', 0, 'work');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2200-7530-a62a-bfb258698095', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795662225920324, 1795662225934821, 0);
INSERT INTO public.directory_groups VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2214-7aab-99b0-1cee27fd30f4', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795662225940683, 1795662225940683, 1);
INSERT INTO public.directory_groups VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795662225924482, 1795662225944065, 0);
INSERT INTO public.directory_groups VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'all-staff', 'all-staff', NULL, 'bd6e1ab4-7d91-1041-8771-473f19d21a51', '{"displayName":"all-staff","externalId":"bd6e1ab4-7d91-1041-8771-473f19d21a51"}', 2, 1795662226405034, 1795662226409414, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2200-7530-a62a-bfb258698095', '01a215cf-21ec-7645-8ca6-3f668739b045', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f8-7023-b9c1-a26d2d2d19aa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21ec-7645-8ca6-3f668739b045', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f4-7b87-b4b6-98c2a330873c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21ee-7e11-b189-3d88668077c4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f9-70f1-8e16-bdf1b035d705', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f6-770e-8ac5-92068b4cc050', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21fb-724b-a932-b386c47daa9a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21ff-796b-9f81-a8e6f89dccc2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f2-74bc-ac71-eaac02257368', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2200-7530-a62a-bfb258698095', '01a215cf-21ee-7e11-b189-3d88668077c4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2200-7530-a62a-bfb258698095', '01a215cf-21f0-79aa-89b7-69e7472bbaad', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2204-77a0-ae40-e1a45f618b27', '01a215cf-21f0-79aa-89b7-69e7472bbaad', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2214-7aab-99b0-1cee27fd30f4', '01a215cf-21f2-74bc-ac71-eaac02257368', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-2214-7aab-99b0-1cee27fd30f4', '01a215cf-2200-7530-a62a-bfb258698095', 'Group', 'Group', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '0eb9032d-fce8-86cd-b74c-23e97a7308da', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '32dea786-2c82-8f7e-b8ca-8518c41980aa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '37807666-bc3d-8868-b589-5be1cd1879da', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '406c05ca-569f-8f83-92f9-4814ed05ce57', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '64866b7c-7f1b-8670-9bed-811b12af4e34', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'b750a66b-8a2f-88b4-b241-346f4399e26f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'f4317631-842a-8db4-858f-0129a3347f23', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'fced44c8-69aa-8b55-973b-cee359992452', 'User', '', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a0f-81d5-7589d11eb7ed', 'NULL', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', 1798254225944065);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 52, 1, 0, '01a215cf-21ec-7645-8ca6-3f668739b045');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 17, 1, 0, '01a215cf-21ee-7e11-b189-3d88668077c4');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 57, 1, 0, '01a215cf-21f0-79aa-89b7-69e7472bbaad');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 24, 1, 0, '01a215cf-21f2-74bc-ac71-eaac02257368');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 5, 1, 0, '01a215cf-21f4-7b87-b4b6-98c2a330873c');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 9, 1, 0, '01a215cf-21f6-770e-8ac5-92068b4cc050');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 41, 1, 0, '01a215cf-21f8-7023-b9c1-a26d2d2d19aa');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 59, 1, 0, '01a215cf-21f9-70f1-8e16-bdf1b035d705');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 62, 1, 0, '01a215cf-21fb-724b-a932-b386c47daa9a');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 11, 1, 0, '01a215cf-21ff-796b-9f81-a8e6f89dccc2');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'Group', 41, 1, 0, '01a215cf-2200-7530-a62a-bfb258698095');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'Group', 43, 1, 0, '01a215cf-2204-77a0-ae40-e1a45f618b27');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'Group', 44, 1, 0, '01a215cf-2214-7aab-99b0-1cee27fd30f4');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 43, 0, 1, '01a215cf-21fd-77ea-ab32-0c8b8279329a');
INSERT INTO public.directory_totals VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', 'User', 60, 0, 1, '01a215cf-21fe-7a0f-81d5-7589d11eb7ed');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'Group', 23, 1, 0, '23ff8cd3-050c-887c-965e-0af6ab9f877a');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 21, 1, 0, '0eb9032d-fce8-86cd-b74c-23e97a7308da');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 11, 1, 0, '32dea786-2c82-8f7e-b8ca-8518c41980aa');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 38, 1, 0, '37807666-bc3d-8868-b589-5be1cd1879da');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 59, 1, 0, '406c05ca-569f-8f83-92f9-4814ed05ce57');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 24, 1, 0, '440c29c8-7f7e-8968-9d8a-dc70aef3258d');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 62, 1, 0, '64866b7c-7f1b-8670-9bed-811b12af4e34');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 37, 1, 0, '7f655220-3e5e-81a2-b638-f4401ae3ccd8');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 34, 1, 0, '82ae3e5b-9ff3-8b99-918d-46b419ee16ba');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 57, 1, 0, 'b750a66b-8a2f-88b4-b241-346f4399e26f');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 15, 1, 0, 'f4317631-842a-8db4-858f-0129a3347f23');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 35, 1, 0, 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 49, 2, 0, 'fae0f4d2-c5f6-892e-830c-dc450c66083b');
INSERT INTO public.directory_totals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'User', 39, 1, 0, 'fced44c8-69aa-8b55-973b-cee359992452');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ec-7645-8ca6-3f668739b045', 'ada@acme.example', '00u-ada', 1, '01a215cf-21ec-7627-a584-e67aeec3039e', '', 1795662225898292, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795662225898292, 1795662225898292);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ee-7e11-b189-3d88668077c4', 'bob@acme.example', NULL, 1, '01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', '', 1795662225902413, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795662225902413, 1795662225902413);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f0-79aa-89b7-69e7472bbaad', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215cf-21f0-79a2-9d6f-02c29c948770', '', 1795662225903834, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795662225903834, 1795662225903834);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f2-74bc-ac71-eaac02257368', 'zoe@acme.example', 'ZOË', 1, '01a215cf-21f2-74b4-8f8c-c0c11bed192d', '', 1795662225905389, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795662225905389, 1795662225905389);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f4-7b87-b4b6-98c2a330873c', 'astro@acme.example', '🚀', 1, '01a215cf-21f4-7b7f-92e2-fa35e19ebc89', '', 1795662225907981, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795662225907981, 1795662225907981);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f6-770e-8ac5-92068b4cc050', 'lines@acme.example', ' 007 ', 1, '01a215cf-21f6-7707-a346-e8dfa5391dc2', '', 1795662225909689, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795662225909689, 1795662225909689);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f8-7023-b9c1-a26d2d2d19aa', 'max@acme.example', '00u-max', 1, '01a215cf-21f8-701c-b9ca-22a189ebae3f', '', 1795662225911417, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795662225911417, 1795662225911417);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f9-70f1-8e16-bdf1b035d705', 'left@acme.example', '00u-left', 0, '01a215cf-21f9-70d6-8da0-9440daa138a5', '', 1795662225912641, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795662225912641, 1795662225912641);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fb-724b-a932-b386c47daa9a', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795662225914686, 1795662225914686);
INSERT INTO public.directory_users VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-796b-9f81-a8e6f89dccc2', 'staff@acme.example', '00u-staff', 0, '01a215cf-21ff-7964-92b3-d018c792a6ad', '', 1795662225919232, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795662225919232, 1795662225949187);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '0eb9032d-fce8-86cd-b74c-23e97a7308da', 'p1', 'bd6e14ce-7d91-1041-8764-473f19d21a51', 1, '01a215cf-23eb-7943-bb42-b178bf0af313', '', 1795662226409414, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"bd6e14ce-7d91-1041-8764-473f19d21a51","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '32dea786-2c82-8f7e-b8ca-8518c41980aa', 'p7', 'bd6e1726-7d91-1041-876a-473f19d21a51', 1, '01a215cf-23ec-7c60-961c-ce408f1f0cc5', '', 1795662226409414, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"bd6e1726-7d91-1041-876a-473f19d21a51","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '37807666-bc3d-8868-b589-5be1cd1879da', 'p4', 'bd6e1618-7d91-1041-8767-473f19d21a51', 1, '01a215cf-23ed-77c1-a2a3-859895d2e224', '', 1795662226409414, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"bd6e1618-7d91-1041-8767-473f19d21a51","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '406c05ca-569f-8f83-92f9-4814ed05ce57', 'p2', 'bd6e1532-7d91-1041-8765-473f19d21a51', 1, '01a215cf-23ee-72a1-a052-c2f9e8effc23', '', 1795662226409414, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"bd6e1532-7d91-1041-8765-473f19d21a51","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', 'p0', 'bd6e141a-7d91-1041-8763-473f19d21a51', 1, '01a215cf-23ee-7e7b-9591-f2d06be0b0ae', '', 1795662226409414, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"bd6e141a-7d91-1041-8763-473f19d21a51","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '64866b7c-7f1b-8670-9bed-811b12af4e34', 'p3', 'bd6e158c-7d91-1041-8766-473f19d21a51', 1, '01a215cf-23f4-7911-b52f-914a308e1827', '', 1795662226409414, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"bd6e158c-7d91-1041-8766-473f19d21a51","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', 'p8', 'bd6e1776-7d91-1041-876b-473f19d21a51', 1, '01a215cf-23f5-7842-a10a-8e5c8a95c843', '', 1795662226409414, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"bd6e1776-7d91-1041-876b-473f19d21a51","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', 'p13', 'bd6e1956-7d91-1041-8770-473f19d21a51', 1, '01a215cf-23f5-7f3c-a90b-73936706fde9', '', 1795662226409414, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"bd6e1956-7d91-1041-8770-473f19d21a51","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', 'p12', 'bd6e1906-7d91-1041-876f-473f19d21a51', 1, '01a215cf-23f6-7569-b874-6473162e1451', '', 1795662226409414, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"bd6e1906-7d91-1041-876f-473f19d21a51","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'b750a66b-8a2f-88b4-b241-346f4399e26f', 'p5', 'bd6e167c-7d91-1041-8768-473f19d21a51', 1, '01a215cf-23f6-7b12-8d57-92cd5090238a', '', 1795662226409414, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"bd6e167c-7d91-1041-8768-473f19d21a51","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'f4317631-842a-8db4-858f-0129a3347f23', 'p10', 'bd6e185c-7d91-1041-876d-473f19d21a51', 1, '01a215cf-23f7-70c8-81e6-ca29914b6b14', '', 1795662226409414, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"bd6e185c-7d91-1041-876d-473f19d21a51","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', 'p6', 'bd6e16cc-7d91-1041-8769-473f19d21a51', 1, '01a215cf-23f7-7630-a45c-38ca35bb81f8', '', 1795662226409414, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"bd6e16cc-7d91-1041-8769-473f19d21a51","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', 'p9', 'bd6e17f8-7d91-1041-876c-473f19d21a51', 1, '01a215cf-23f7-7b0e-a6a9-fd8beb5a0359', '', 1795662226409414, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"bd6e17f8-7d91-1041-876c-473f19d21a51","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795662226409414, 1795662226409414);
INSERT INTO public.directory_users VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'fced44c8-69aa-8b55-973b-cee359992452', 'p11', 'bd6e18b6-7d91-1041-876e-473f19d21a51', 1, '01a215cf-23f8-7365-b23c-5dfb7c9bf19d', '', 1795662226409414, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"bd6e18b6-7d91-1041-876e-473f19d21a51","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795662226409414, 1795662226409414);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-75f2-9b4f-80610a388eda', 'initech.example', '01a215cf-2276-7360-b27e-e2120cb4ce78', 'cancelled', 'by_hand', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662226197067, 1798254226197067, 1795662226218877);
INSERT INTO public.domain_claims VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-70a4-9fe3-6672f7146124', 'initech.example', '01a215cf-2276-7360-b27e-e2120cb4ce78', 'open', '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662226259008, 1798254226259008, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 'acme.example', '01a215cf-21c2-79d5-8da0-fe323605d547', 'verified', 'manual', 1795662225853886, 1795662225853886, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'initech.example', '01a215cf-21c7-7134-b7c5-0152c611a192', 'verified', 'manual', 1795662225862479, 1795662225862479, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 84);
INSERT INTO public.event_heads VALUES ('01a215cf-228e-720a-b41f-54b455677b99', 3);
INSERT INTO public.event_heads VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 69);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 16, 107, 107);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 18, 110, 110);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215cf-228e-720a-b41f-54b455677b99', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215cf-228e-720a-b41f-54b455677b99', 2, 109, 109);
INSERT INTO public.event_order VALUES ('01a215cf-228e-720a-b41f-54b455677b99', 3, 111, 111);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 4, 103, 103);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 5, 105, 105);
INSERT INTO public.event_order VALUES ('01a215cf-228f-77f0-8d55-a526cfa7f8bc', 6, 106, 106);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 37, 135, 135);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 38, 136, 136);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 39, 137, 137);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 40, 138, 138);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 41, 139, 139);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 42, 140, 140);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 43, 141, 141);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 44, 142, 142);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 45, 143, 143);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 46, 144, 144);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 47, 145, 145);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 48, 146, 146);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 49, 147, 147);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 50, 148, 148);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 51, 149, 149);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 52, 150, 150);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 53, 151, 151);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 54, 152, 152);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 55, 153, 153);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 56, 154, 154);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 57, 155, 155);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 58, 156, 156);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 59, 157, 157);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 60, 158, 158);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 61, 159, 159);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 62, 160, 160);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 63, 161, 161);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 64, 162, 162);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 65, 163, 163);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 66, 164, 164);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 67, 165, 165);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 68, 166, 166);
INSERT INTO public.event_order VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 69, 167, 167);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 167, 167, 167, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215cf-217c-7d84-8cc3-61ad42f582bf', 1795662225787131, 'token.created', 'operator', 'operator_key_file', '', '', '01a215cf-217c-7726-8cb4-020133f06049', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21bb-7d86-ae12-3fe99d02dd3c', 1795662225850245, 'parent.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21ba-7c0b-bc8e-4b8218958842', NULL, NULL, 0, 'debfb5e115718ae2e1b9261a58f51e6c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21c3-7158-9f21-214325227c06', 1795662225853886, 'domain.verified', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21c2-79d5-8da0-fe323605d547', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'f8fdd2350d3a383a525dcab102233ea0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21c5-7758-b279-cdfec34fd694', 1795662225861154, 'parent.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21c5-7524-8a3b-6ce6df755e44', NULL, NULL, 0, 'c82badcbe3609ce3464a5534fdc7866f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21c7-7367-9123-82e470690522', 1795662225862479, 'domain.verified', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21c7-7134-b7c5-0152c611a192', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '6a9c3b1b992e14870f1457fe24e72921');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7567-87ed-3c3435031507', 1795662225864943, 'organization.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0b3214e04fe14628244c97ee9331dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-78e2-85bc-d3beb4bcc010', 1795662225864943, 'organization.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0b3214e04fe14628244c97ee9331dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ce-7969-b4ec-969879d7d239', 1795662225864943, 'policy.applied', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '0b3214e04fe14628244c97ee9331dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21d1-731c-b1da-3b7b7421c650', 1795662225864943, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7009-8947-0b59ace46849', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '0b3214e04fe14628244c97ee9331dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21d2-717c-97d7-ef29665a4f00', 1795662225864943, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '0b3214e04fe14628244c97ee9331dc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21d8-7386-a89c-48af8e0915a5', 1795662225878620, 'policy.applied', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '5ad9ee6ca312cbe0f5d6620b891c93bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21de-7b2e-bd90-410bce81529e', 1795662225882864, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'acc3505d72cbc23772609bb81f3dfcd6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e2-74d1-9536-56eb436de45b', 1795662225889696, 'directory.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', NULL, NULL, 0, 'ab6f6b46ad429865884f5f6eadfc9cca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21e4-7b4e-820e-2e225e394082', 1795662225891459, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e4-761a-947b-b3550c00f666', NULL, '{"scope":"directory","target":"01a215cf-21e1-7eef-a6be-ade554b1c397"}', 0, 'bcfd50ecce2b654e7493f6ebe56d2969');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21e6-771a-a58f-ae223a662c1c', 1795662225894083, 'directory.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e6-7497-a932-43567a0ee352', NULL, NULL, 0, '27ae1e927f278bd107acb1a4a7a847e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-21e8-7b9e-bec1-81230a69f490', 1795662225895499, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e8-73b1-a705-fdb489f82d71', NULL, '{"scope":"directory","target":"01a215cf-21e6-7497-a932-43567a0ee352"}', 0, 'e82f52929132009263c4be4f3620de2a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-765a-8891-ddc34b273325', 1795662225898292, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21ec-7645-8ca6-3f668739b045', NULL, NULL, 2, '7115beee73acff9d3e1c7f428a641878');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-765d-b148-6d0e0522102b', 1795662225898292, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ec-7627-a584-e67aeec3039e', '', '01a215cf-21ec-7645-8ca6-3f668739b045', NULL, NULL, 2, '7115beee73acff9d3e1c7f428a641878');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ee-7e21-8bba-32edf4c52b00', 1795662225902413, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21ee-7e11-b189-3d88668077c4', NULL, NULL, 2, '98ee4e92516142fbcee2f5910b8988f5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ee-7e24-8958-7501c2730c72', 1795662225902413, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', '', '01a215cf-21ee-7e11-b189-3d88668077c4', NULL, NULL, 2, '98ee4e92516142fbcee2f5910b8988f5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f0-79b4-9f33-b61e9226b41f', 1795662225903834, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f0-79aa-89b7-69e7472bbaad', NULL, NULL, 2, 'be23c022e69bae68e917a0dbc2a274fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f0-79b8-b909-f6f83cea1057', 1795662225903834, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f0-79a2-9d6f-02c29c948770', '', '01a215cf-21f0-79aa-89b7-69e7472bbaad', NULL, NULL, 2, 'be23c022e69bae68e917a0dbc2a274fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f2-74c7-836c-c8fd9c96be15', 1795662225905389, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f2-74bc-ac71-eaac02257368', NULL, NULL, 2, 'a3731ed01cd3d33a1f2ef616a50bdf62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f2-74d8-8301-c42fdfa1e4fc', 1795662225905389, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f2-74b4-8f8c-c0c11bed192d', '', '01a215cf-21f2-74bc-ac71-eaac02257368', NULL, NULL, 2, 'a3731ed01cd3d33a1f2ef616a50bdf62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f4-7b92-bbd0-d8eafbbabaa5', 1795662225907981, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f4-7b87-b4b6-98c2a330873c', NULL, NULL, 2, '99a788bda78b854911fbd4948f5f74fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f4-7b96-93d5-b9fafb095817', 1795662225907981, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f4-7b7f-92e2-fa35e19ebc89', '', '01a215cf-21f4-7b87-b4b6-98c2a330873c', NULL, NULL, 2, '99a788bda78b854911fbd4948f5f74fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f6-7719-a25f-685aae34fc5d', 1795662225909689, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f6-770e-8ac5-92068b4cc050', NULL, NULL, 2, 'dd41763718821423fd7a6f983742d789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f6-7723-bcbc-149f1f297c5e', 1795662225909689, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f6-7707-a346-e8dfa5391dc2', '', '01a215cf-21f6-770e-8ac5-92068b4cc050', NULL, NULL, 2, 'dd41763718821423fd7a6f983742d789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f8-702d-ad37-8c4304592ad5', 1795662225911417, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f8-7023-b9c1-a26d2d2d19aa', NULL, NULL, 2, '8262ef1b65e6aff8c262080e8fe8d136');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f8-7030-ae29-bbe4e0b359eb', 1795662225911417, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f8-701c-b9ca-22a189ebae3f', '', '01a215cf-21f8-7023-b9c1-a26d2d2d19aa', NULL, NULL, 2, '8262ef1b65e6aff8c262080e8fe8d136');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f9-70fb-bebe-fc13799e7f10', 1795662225912641, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21f9-70f1-8e16-bdf1b035d705', NULL, NULL, 2, 'f368ad928ee591f6199ec0330ba3a654');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f9-70fe-a113-5b0ccfb4fa8f', 1795662225912641, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f9-70d6-8da0-9440daa138a5', '', '01a215cf-21f9-70f1-8e16-bdf1b035d705', NULL, NULL, 2, 'f368ad928ee591f6199ec0330ba3a654');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f9-7121-981c-778e2cad0ca5', 1795662225912641, 'gate.closed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f9-70d6-8da0-9440daa138a5', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f368ad928ee591f6199ec0330ba3a654');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f9-7122-ab7f-db057072a4b3', 1795662225912641, 'session.revoked', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f9-70d6-8da0-9440daa138a5', '', '', NULL, NULL, 2, 'f368ad928ee591f6199ec0330ba3a654');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fb-7266-905d-456f598c60d1', 1795662225914686, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fb-724b-a932-b386c47daa9a', NULL, NULL, 2, '6c5669754cb22f04ed0bab0ad8f31283');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fb-7268-87d6-63d2c64ce0a9', 1795662225914686, 'directory_user.unbound', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fb-724b-a932-b386c47daa9a', NULL, '{"reason":"no_email"}', 2, '6c5669754cb22f04ed0bab0ad8f31283');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fd-7809-8128-cabbcdda2aca', 1795662225915768, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fd-77ea-ab32-0c8b8279329a', NULL, NULL, 2, '05d7d2b10b0ad02e175ce3fad05ee1b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fd-780c-95ef-3002a86ab08f', 1795662225915768, 'directory_user.unbound', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fd-77ea-ab32-0c8b8279329a', NULL, '{"reason":"foreign_domain"}', 2, '05d7d2b10b0ad02e175ce3fad05ee1b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fe-7a1b-950e-dd0cce24b5d1', 1795662225918262, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fe-7a0f-81d5-7589d11eb7ed', NULL, NULL, 2, 'ef56351c041a9e11019baa1d38aebb39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fe-7a1d-9706-d8934a03a5e6', 1795662225918262, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', '', '01a215cf-21fe-7a0f-81d5-7589d11eb7ed', NULL, NULL, 2, 'ef56351c041a9e11019baa1d38aebb39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ff-7988-9983-2473af6b6ac4', 1795662225919232, 'directory_user.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21ff-796b-9f81-a8e6f89dccc2', NULL, NULL, 2, '35964ff9135c177064adbd2438b13125');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ff-798c-9d22-827c4019ff22', 1795662225919232, 'account.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-7964-92b3-d018c792a6ad', '', '01a215cf-21ff-796b-9f81-a8e6f89dccc2', NULL, NULL, 2, '35964ff9135c177064adbd2438b13125');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2201-7bd2-9e78-3f65be63f3f3', 1795662225920324, 'directory_group.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2200-7530-a62a-bfb258698095', NULL, '{"members":1}', 0, 'a6f5634673f5bcec7bd44027a1c225cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2205-750c-a219-bcd9f013fde6', 1795662225924482, 'directory_group.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2204-77a0-ae40-e1a45f618b27', NULL, '{"members":11}', 0, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2209-7023-a580-7f3cb2cd2ca6', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ec-7627-a584-e67aeec3039e', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2209-788e-a3ff-d491573221d2', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2209-7c32-a529-f3f9c954c798', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f2-74b4-8f8c-c0c11bed192d', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2209-7f24-9f91-b5491569fe19', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f4-7b7f-92e2-fa35e19ebc89', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-220a-7270-8c67-64d939c3360a', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f6-7707-a346-e8dfa5391dc2', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-220a-7629-a56a-a237582ee5eb', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f8-701c-b9ca-22a189ebae3f', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-220a-7913-a880-86e563a52a5d', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-220a-7c17-b8a8-e04357a3995b', 1795662225924482, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-7964-92b3-d018c792a6ad', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'f0857037c7ba60a5a101709aec3cc6d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-220c-7e3e-9f9c-4d488d7678bb', 1795662225931536, 'directory_group.changed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2200-7530-a62a-bfb258698095', NULL, '{"added":1,"removed":0}', 0, '64a7a4fe6d650468777cff2d9796e1e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2210-72ac-895b-ff22667d5fc4', 1795662225934821, 'directory_group.changed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2200-7530-a62a-bfb258698095', NULL, '{"added":1,"removed":0}', 0, 'c37199c3c86fa10863891fbc67e15771');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2212-7993-bf69-803c02c95556', 1795662225937372, 'directory_group.changed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2204-77a0-ae40-e1a45f618b27', NULL, '{"added":1,"removed":0}', 0, '3170fdda0f22b734bae2412eb912a580');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2213-7e8d-9d62-7e9aea4de493', 1795662225937372, 'membership.added', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21f0-79a2-9d6f-02c29c948770', '01a215cf-21cd-7009-8947-0b59ace46849', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3170fdda0f22b734bae2412eb912a580');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2215-791f-929a-42782f6ea9d2', 1795662225940683, 'directory_group.created', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-2214-7aab-99b0-1cee27fd30f4', NULL, '{"members":2}', 0, '6ee9a2ff8d1df48324a191ddc6977f0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2217-72c5-b9b1-8bf1c3a3a081', 1795662225942805, 'directory_user.deleted', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fd-77ea-ab32-0c8b8279329a', NULL, NULL, 0, '51eb3627a8b9b1b1f4969fe9a6e06e34');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2218-7598-a0e5-6631a7fe2a30', 1795662225944065, 'directory_user.deleted', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21fe-7a0f-81d5-7589d11eb7ed', NULL, NULL, 0, 'c4fa42db7777fce66ff629af351d3ed4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2219-7446-af51-d2e9ca796fd6', 1795662225944065, 'gate.closed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'c4fa42db7777fce66ff629af351d3ed4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2219-744a-8d43-de2d0f853890', 1795662225944065, 'session.revoked', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', '', '', NULL, NULL, 2, 'c4fa42db7777fce66ff629af351d3ed4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-221c-720f-b6fd-5023ab680e50', 1795662225944065, 'membership.removed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', '01a215cf-21cd-7009-8947-0b59ace46849', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'c4fa42db7777fce66ff629af351d3ed4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-221d-7773-b142-78df6a7b44b2', 1795662225949187, 'directory_user.changed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '', '', '01a215cf-21ff-796b-9f81-a8e6f89dccc2', NULL, '{"active":false}', 0, 'cc7752ff74b7a621e0d1be31b5c08252');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-221e-70b9-b810-93db256b3549', 1795662225949187, 'gate.closed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-7964-92b3-d018c792a6ad', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'cc7752ff74b7a621e0d1be31b5c08252');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-221e-70bd-a4ff-2d8d13efd18c', 1795662225949187, 'session.revoked', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-7964-92b3-d018c792a6ad', '', '', NULL, NULL, 2, 'cc7752ff74b7a621e0d1be31b5c08252');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-221e-79fa-9243-7659072d07db', 1795662225949187, 'membership.removed', 'directory', '01a215cf-21e1-7eef-a6be-ade554b1c397', '01a215cf-21ff-7964-92b3-d018c792a6ad', '01a215cf-21cd-7009-8947-0b59ace46849', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'cc7752ff74b7a621e0d1be31b5c08252');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2221-7767-aeac-38e29fb4b06f', 1795662225952276, 'connection.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2220-78da-8d17-44df5ca12743', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'bdb19ec74b36ee6e8f554fe01d602dc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2223-78a6-a606-f8d941c65869', 1795662225954830, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2223-75ef-8943-aa14939c1cf0', NULL, '{"scope":"login-hook","target":"01a215cf-2220-78da-8d17-44df5ca12743"}', 0, '224e546b9e75e1707be39e2ce0e98415');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-222a-7727-9c58-c76c3d60a724', 1795662225961058, 'subject.linked', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '01a215cf-21ec-7627-a584-e67aeec3039e', '', '01a215cf-2220-78da-8d17-44df5ca12743', NULL, NULL, 2, '96ef1cf8c20791fb8e486b6c0903242b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-222a-7ec2-a992-16f3ca31d651', 1795662225961058, 'membership.added', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '01a215cf-21ec-7627-a584-e67aeec3039e', '01a215cf-21cd-7575-851e-949948f1ca54', '', NULL, '{"role":"user","source":"grant"}', 2, '96ef1cf8c20791fb8e486b6c0903242b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-222c-72d3-9010-afdff4a85e3c', 1795662225961058, 'connection.proven', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '', '', '01a215cf-2220-78da-8d17-44df5ca12743', NULL, NULL, 2, '96ef1cf8c20791fb8e486b6c0903242b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2230-7b3a-8d5a-3bf5cf8b64b2', 1795662225968054, 'account.created', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', '', '01a215cf-2220-78da-8d17-44df5ca12743', NULL, NULL, 2, '109b64f8e5e04dacf5d4f6b2f4eb6bfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2230-7b48-bc2e-c41f647739c4', 1795662225968054, 'subject.linked', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', '', '01a215cf-2220-78da-8d17-44df5ca12743', NULL, NULL, 2, '109b64f8e5e04dacf5d4f6b2f4eb6bfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2230-7b7c-ae89-ec01e4fc2753', 1795662225968054, 'membership.added', 'login', '01a215cf-2220-78da-8d17-44df5ca12743', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', '01a215cf-21cd-7575-851e-949948f1ca54', '', NULL, '{"role":"user","source":"grant"}', 2, '109b64f8e5e04dacf5d4f6b2f4eb6bfd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215cf-2232-7e3b-b199-74f5d69d9eac', 1795662225970514, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2232-7b59-8828-8cb535a007d0', NULL, '{"scope":"read-only","target":""}', 0, 'c91be25e31c338a6ba9037fa8517936a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215cf-2234-7992-bb11-13ab6dac978b', 1795662225971939, 'token.revoked', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2232-7b59-8828-8cb535a007d0', NULL, NULL, 0, '66e474ac86e9cf5fd758e8c0419b945d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2254-788b-afd2-91f47c845ffa', 1795662226003831, 'parent_administrator.granted', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-21ec-7627-a584-e67aeec3039e', '', '', NULL, NULL, 0, 'f5258cad070e9cec6edcb74cde7292a9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-225b-7409-ad48-602749700ceb', 1795662226010743, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-225b-70d4-96a9-403c9d8268e4', NULL, '{"scope":"oauth-client","target":"01a215cf-21e1-7eef-a6be-ade554b1c397"}', 0, 'f0d4b785facf8a510ba0b11ac7aefb76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-225d-7d1b-91b7-012161d588de', 1795662226012371, 'token.created', 'api_key', '01a215cf-225b-70d4-96a9-403c9d8268e4', '', '', '01a215cf-225d-7887-8d31-6065c15f1325', NULL, '{"client":"01a215cf-225b-70d4-96a9-403c9d8268e4","scope":"access-token","target":"01a215cf-21e1-7eef-a6be-ade554b1c397"}', 0, 'f5876fbdaa11c7d14824c271cee365d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2261-77d0-8014-46d649911627', 1795662226015290, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2260-7a8a-8754-a61b490d03f2', NULL, '{"scope":"jwt-issuer","target":"01a215cf-21e6-7497-a932-43567a0ee352"}', 0, '9e8d2dc485ba45f13f46dc84707f31a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2265-71c3-9d59-dd0f6edd075d', 1795662226020746, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'ef8bfc9cfb80b2b963107bed6d2159cd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2269-7616-975c-ca2e8d5facd0', 1795662226023038, 'invitation.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '01a215cf-2268-72b7-b4f2-e270ba21e30c', NULL, '{"role":"user","guest":true}', 2, '97651282b160c4edabd3018ba5def279');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-226e-707b-9634-69b515ae6592', 1795662226028876, 'invitation.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7009-8947-0b59ace46849', '01a215cf-226d-7bbf-8e4c-66c4cb0cca8f', NULL, '{"role":"user","managed":true}', 2, '3a267860938608b5fe8edf1104da55d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2271-7e9e-ba19-e77f91ce7588', 1795662226031481, 'invitation.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '01a215cf-2271-76c5-a0d0-d5f4502608e6', NULL, '{"role":"user","guest":true}', 2, '6225ea0f7cb49e29989e60954f6bcf96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2275-7376-96c8-92773ac48f67', 1795662226035031, 'invitation.revoked', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-21cd-7575-851e-949948f1ca54', '01a215cf-2271-76c5-a0d0-d5f4502608e6', NULL, '{"reason":"by_hand"}', 2, '098acaa63454fbf7ccb6e692ee1fc73d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2276-747b-b7f3-f57d06dafc7e', 1795662226038130, 'organization.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '3ba7e2199b4dcadce1e3c1932d28299f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2278-711f-aec4-d103e60181c8', 1795662226039275, 'invitation.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2277-7e09-8785-03095858027e', NULL, '{"role":"user","guest":true}', 0, '0ef03b19e353882dbff2910f189b0ce9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-227a-71ed-942b-c10a1360b471', 1795662226041098, 'account.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-227a-71e6-8a35-b25233d4d55f', '', '01a215cf-2277-7e09-8785-03095858027e', NULL, NULL, 0, '23cdb3a2a4d1d6b09f4887c3584125ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-227a-74fa-898a-9d65f2e46ac1', 1795662226041098, 'invitation.accepted', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-227a-71e6-8a35-b25233d4d55f', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2277-7e09-8785-03095858027e', NULL, '{"role":"user","guest":true}', 0, '23cdb3a2a4d1d6b09f4887c3584125ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-227a-76c4-afbd-403cadc7786f', 1795662226041098, 'membership.added', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-227a-71e6-8a35-b25233d4d55f', '01a215cf-2276-7360-b27e-e2120cb4ce78', '', NULL, '{"role":"user","source":"grant"}', 0, '23cdb3a2a4d1d6b09f4887c3584125ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-227d-7aaf-ae6d-deb400ba5b18', 1795662226045120, 'directory.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-227d-74e2-8050-e1d11b333227', NULL, NULL, 0, 'ed45c582e56fbcff4eafd86d2c78ebbb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2282-743b-8520-692f496f38e1', 1795662226047963, 'run.held', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2281-7579-8d2e-1d52a845ffde', NULL, '{"kind":"deletion","scope":"directory:01a215cf-227d-74e2-8050-e1d11b333227"}', 0, 'dc79789c2fb8c093d56311d885f0d0cd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2285-7a3f-bfa2-40b9bda3678e', 1795662226052136, 'directory.deleted', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-227d-74e2-8050-e1d11b333227', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '3994eac86f43b3d8a48ff9527256c851');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2285-7d04-8944-1418b75c72a8', 1795662226052136, 'run.applied', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2281-7579-8d2e-1d52a845ffde', NULL, '{"kind":"deletion","scope":"directory:01a215cf-227d-74e2-8050-e1d11b333227"}', 0, '3994eac86f43b3d8a48ff9527256c851');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-228c-7b0a-985d-49b9f9e06716', 1795662226060137, 'directory.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e6-7497-a932-43567a0ee352', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '18e0d28c56bbd665a39c16f4a2c1feeb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-228e-75b7-9b29-ff378545c149', 1795662226062024, 'organization.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228e-720a-b41f-54b455677b99', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8c3d8ab38b356cd8f2a13f7540d269fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-228f-79e2-b140-86749e96bc4d', 1795662226063458, 'organization.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'afb3873033294e8b3922111048287a44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2291-7e8e-a367-9db4ffdc4f35', 1795662226064551, 'merge.proposed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"members":0,"side":"host"}', 0, '6b0e01fe7a823ebd68e35317e1c78ba7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-7e93-b194-1a32600e871f', 1795662226064551, 'merge.proposed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"members":0,"side":"host"}', 0, '6b0e01fe7a823ebd68e35317e1c78ba7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2295-715d-896c-039a2d9b0f0b', 1795662226068140, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"side":"joining"}', 0, 'f0dc5133ea13e529ca6f97aabe4742bc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2295-7161-af05-c736beb449b3', 1795662226068140, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"side":"joining"}', 0, 'f0dc5133ea13e529ca6f97aabe4742bc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2298-7096-bca6-e32c1478a9ad', 1795662226070568, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"side":"host"}', 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2298-709a-bf71-4c0a56bc0594', 1795662226070568, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, '{"side":"host"}', 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2298-7bed-a942-355f647d8eae', 1795662226070568, 'merge.completed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, NULL, 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2298-7bf2-95f1-600a99a53096', 1795662226070568, 'merge.completed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2291-72bb-b344-a1fee700f9b8', NULL, NULL, 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-2299-7d21-8d80-bb7272d0741a', 1795662226070568, 'organization.moved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-21c5-7524-8a3b-6ce6df755e44', NULL, NULL, 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2299-7d25-abbd-b46bce5cab64', 1795662226070568, 'organization.moved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-21c5-7524-8a3b-6ce6df755e44', NULL, NULL, 0, '122b129fbb606570abc64ad78ca7aace');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22a0-70da-9c5e-8f2466c3c0ef', 1795662226079220, 'merge.proposed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-229f-7dd5-aec3-9a10c2952793', NULL, '{"members":0,"side":"host"}', 0, 'ed2b684a542b4f40ff237df29bf1ddb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-22a0-70df-ad15-4d8b65dc76cc', 1795662226079220, 'merge.proposed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-229f-7dd5-aec3-9a10c2952793', NULL, '{"members":0,"side":"host"}', 0, 'ed2b684a542b4f40ff237df29bf1ddb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22a2-72eb-9186-c46c518e5498', 1795662226081297, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-229f-7dd5-aec3-9a10c2952793', NULL, '{"side":"host"}', 0, '5e63abd64b377e1a8e6239a1ff13d431');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-22a2-72f1-8f92-2a05d8b79f4a', 1795662226081297, 'merge.approved', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-229f-7dd5-aec3-9a10c2952793', NULL, '{"side":"host"}', 0, '5e63abd64b377e1a8e6239a1ff13d431');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22a4-70a6-96bf-c669326aedb2', 1795662226083677, 'parent.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21c5-7524-8a3b-6ce6df755e44', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'b09db8da585c36d94b61b5362dec2ff8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22a5-7aa9-810d-9f15a375f02a', 1795662226085363, 'directory.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21e6-7497-a932-43567a0ee352', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '5b46e9a83ad7c2fb61ad2e3075c93983');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-22a7-771a-8283-97fdcf4ba686', 1795662226087121, 'connection.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-22a7-7485-977d-f55f0eb0f485', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '98adf3dedb45411c79f71e803bf62d3b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-22a9-7915-b5e0-496a7f3f6661', 1795662226088515, 'run.held', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-22a9-76af-bdde-c38e770492d7', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215cf-2220-78da-8d17-44df5ca12743"}', 0, '67e04f38e85357c2c87400a470990058');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-22ab-77c5-af96-8c4c61dcbb64', 1795662226091197, 'sso.suspended', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-21ba-7c0b-bc8e-4b8218958842', NULL, '{"until":"2026-11-29T03:03:46.091197Z","reason":"''ẞ''"}', 0, 'd8cfb87107a1c8348ef3f2b7e36ed2f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22ad-7d9b-855b-72a5b4dc6332', 1795662226093395, 'connection.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-22ad-7a14-94c1-e4230e825aa6', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'bd6d46f0fd7822250e82d45bc876af2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22b8-7c18-b649-57c1b94bc498', 1795662226101805, 'token.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-22b8-7127-b2c2-74c8563ccca3', NULL, '{"scope":"login-hook","target":"01a215cf-22ad-7a14-94c1-e4230e825aa6"}', 0, 'dde8e0c37c28a745f7d7537dcf9f1807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22bf-74dd-bb70-d9eba2ee5eda', 1795662226109720, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '12b2ff1abe2b130fdb2280939d2cd581');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c0-7e77-a6be-85b73108fd67', 1795662226109720, 'organization.changed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '12b2ff1abe2b130fdb2280939d2cd581');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c5-76f9-9721-0f0611a602e6', 1795662226117000, 'account.created', 'login', '01a215cf-22ad-7a14-94c1-e4230e825aa6', '01a215cf-22c5-76e5-8988-83ddb7931ce1', '', '01a215cf-22ad-7a14-94c1-e4230e825aa6', NULL, NULL, 0, '5c0faa9af0f56e4ce97a3b7ee6ebf3d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c5-7707-8b3c-0e45d3828e57', 1795662226117000, 'subject.linked', 'login', '01a215cf-22ad-7a14-94c1-e4230e825aa6', '01a215cf-22c5-76e5-8988-83ddb7931ce1', '', '01a215cf-22ad-7a14-94c1-e4230e825aa6', NULL, NULL, 0, '5c0faa9af0f56e4ce97a3b7ee6ebf3d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c5-77be-9292-89d827a5c1e0', 1795662226117000, 'membership.added', 'login', '01a215cf-22ad-7a14-94c1-e4230e825aa6', '01a215cf-22c5-76e5-8988-83ddb7931ce1', '01a215cf-2276-7360-b27e-e2120cb4ce78', '', NULL, '{"role":"user","source":"grant"}', 0, '5c0faa9af0f56e4ce97a3b7ee6ebf3d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c6-75bd-b6e8-cc44b9cc6715', 1795662226117000, 'connection.proven', 'login', '01a215cf-22ad-7a14-94c1-e4230e825aa6', '', '', '01a215cf-22ad-7a14-94c1-e4230e825aa6', NULL, NULL, 0, '5c0faa9af0f56e4ce97a3b7ee6ebf3d5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215cf-22d7-77c5-b108-eec9116065e4', 1795662226135191, 'account.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', '', '', NULL, NULL, 0, '6c2fff72995e887971c1841f25548cab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215cf-22ee-7923-a7ff-e72ed76cd332', 1795662226158340, 'account.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22ee-791e-be94-e3ee09b1164e', '', '', NULL, NULL, 0, 'bb2115b84fd37c18736d8856f15b1548');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-763f-9f94-af487de496f1', 1795662226197067, 'claim.started', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2317-75f2-9b4f-80610a388eda', NULL, '{"accounts":2,"deadline":"2026-12-26T03:03:46.197067Z","domain":"initech.example"}', 0, 'e7bdb6912d60cf211f136c9a618fe7b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-7667-8671-efa5eed454e9', 1795662226197067, 'claim.account_claimed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2317-75f2-9b4f-80610a388eda', NULL, '{"deadline":"2026-12-26T03:03:46.197067Z","domain":"initech.example"}', 0, 'e7bdb6912d60cf211f136c9a618fe7b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2317-766b-ba09-540f14c8ab0a', 1795662226197067, 'claim.account_claimed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22ee-791e-be94-e3ee09b1164e', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2317-75f2-9b4f-80610a388eda', NULL, '{"deadline":"2026-12-26T03:03:46.197067Z","domain":"initech.example"}', 0, 'e7bdb6912d60cf211f136c9a618fe7b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-232c-76f9-8bb1-ad7b368648ed', 1795662226218877, 'claim.cancelled', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2317-75f2-9b4f-80610a388eda', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'f4cd0d05ca436a1a353adf17714bd5d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-7153-b9f6-0d7fb51e1eff', 1795662226259008, 'claim.started', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2355-70a4-9fe3-6672f7146124', NULL, '{"accounts":2,"deadline":"2026-12-26T03:03:46.259008Z","domain":"initech.example"}', 0, '55c00cab8cd004d4eaecd9531c647830');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-7182-a346-433217a78e8d', 1795662226259008, 'claim.account_claimed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2355-70a4-9fe3-6672f7146124', NULL, '{"deadline":"2026-12-26T03:03:46.259008Z","domain":"initech.example"}', 0, '55c00cab8cd004d4eaecd9531c647830');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2355-7185-bbc0-a2db0d705c89', 1795662226259008, 'claim.account_claimed', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22ee-791e-be94-e3ee09b1164e', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2355-70a4-9fe3-6672f7146124', NULL, '{"deadline":"2026-12-26T03:03:46.259008Z","domain":"initech.example"}', 0, '55c00cab8cd004d4eaecd9531c647830');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-236a-733c-a7e5-9bc74443a706', 1795662226281585, 'claim.chosen', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-22d7-77c0-8d62-d1325d9db6a4', '01a215cf-2276-7360-b27e-e2120cb4ce78', '01a215cf-2355-70a4-9fe3-6672f7146124', '{"choice":""}', '{"choice":"merge"}', 0, '89f3165ec353ac566ca5722e135ba37e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b4-78ce-8f45-f57c168b7a25', 1795662226355359, 'directory.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', NULL, NULL, 0, 'c5c7ad973e8895f27700c6774d74e6ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (136, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23e8-7253-b401-b5db92c7e199', 1795662226405034, 'directory_group.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '23ff8cd3-050c-887c-965e-0af6ab9f877a', NULL, '{"members":14}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (137, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23eb-7961-8805-2a4b817344e6', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '0eb9032d-fce8-86cd-b74c-23e97a7308da', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (138, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23eb-7964-bdc6-66220079ce02', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23eb-7943-bb42-b178bf0af313', '', '0eb9032d-fce8-86cd-b74c-23e97a7308da', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (139, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ec-7c8d-9e2b-5f6310892302', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '32dea786-2c82-8f7e-b8ca-8518c41980aa', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (140, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ec-7c91-ac15-ac86a7cbd2ff', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23ec-7c60-961c-ce408f1f0cc5', '', '32dea786-2c82-8f7e-b8ca-8518c41980aa', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (141, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ed-77fd-867a-bd844a65fe78', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '37807666-bc3d-8868-b589-5be1cd1879da', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (142, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ed-7800-ba6a-af2d242ed8da', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23ed-77c1-a2a3-859895d2e224', '', '37807666-bc3d-8868-b589-5be1cd1879da', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (143, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-72b5-89da-830742433afa', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '406c05ca-569f-8f83-92f9-4814ed05ce57', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (144, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-72b8-a262-b76b19f2e9a3', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23ee-72a1-a052-c2f9e8effc23', '', '406c05ca-569f-8f83-92f9-4814ed05ce57', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (145, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-7e9e-b0af-a34226b8fdaa', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (146, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-7ea0-9d15-2395ffe6170e', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23ee-7e7b-9591-f2d06be0b0ae', '', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (147, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f4-792b-aaa5-e137d2b53e36', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '64866b7c-7f1b-8670-9bed-811b12af4e34', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (148, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f4-792e-bd75-a6b6a4a5c140', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f4-7911-b52f-914a308e1827', '', '64866b7c-7f1b-8670-9bed-811b12af4e34', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (149, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f5-7857-8849-7d2395914527', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (150, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f5-7859-8203-45be82e9e86f', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f5-7842-a10a-8e5c8a95c843', '', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (151, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-700d-89e1-be7a2d419079', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (152, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7010-bf5b-426ca6c9e0ab', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f5-7f3c-a90b-73936706fde9', '', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (153, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7579-b60a-c5b741c50e0e', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (154, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-757b-9b15-b3ec31d96ca4', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f6-7569-b874-6473162e1451', '', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (155, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7b2d-8bd5-7c7030c93c72', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'b750a66b-8a2f-88b4-b241-346f4399e26f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (156, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7b30-b3c8-a2349aabff90', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f6-7b12-8d57-92cd5090238a', '', 'b750a66b-8a2f-88b4-b241-346f4399e26f', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (157, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-70d7-b762-b7825d230550', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'f4317631-842a-8db4-858f-0129a3347f23', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (158, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-70d9-a327-4646f42dde6a', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f7-70c8-81e6-ca29914b6b14', '', 'f4317631-842a-8db4-858f-0129a3347f23', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (159, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7651-8326-b64b2b1e8bbf', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (160, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7654-9597-fbbc075bb466', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f7-7630-a45c-38ca35bb81f8', '', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (161, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7b1e-8123-3b61b9b25162', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (162, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7b20-867c-eead27530a6d', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f7-7b0e-a6a9-fd8beb5a0359', '', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (163, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f8-7379-87cf-ee320fad4bff', 1795662226409414, 'directory_user.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', 'fced44c8-69aa-8b55-973b-cee359992452', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (164, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f8-738a-9c8a-9cb17e248495', 1795662226409414, 'account.created', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23f8-7365-b23c-5dfb7c9bf19d', '', 'fced44c8-69aa-8b55-973b-cee359992452', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (167, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-268a-7085-9ee2-8895223207fb', 1795662227081701, 'directory.sync_failed', 'schedule', '', '', '', '01a215cf-2664-7a98-835d-2d15becfe3f0', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (165, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2540-7ab8-be5f-86fe93466ea9', 1795662226751428, 'run.held', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', '', '01a215cf-2540-7374-8202-c1d80437050b', NULL, '{"kind":"reconcile","scope":"directory:01a215cf-23b3-79e3-8b2c-fd820e154157"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (166, '01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2664-7cac-803b-bc24060321f8', 1795662227044227, 'directory.created', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '', '01a215cf-2664-7a98-835d-2d15becfe3f0', NULL, NULL, 0, '79ada7a8482f9187b030c5f37578beaf');


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', '13b26617eca83aed0dae69c5bdaf3ddf1a979dca240a7a529278c9683907d550');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 03:03:45.614723');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 03:03:45.623217');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 03:03:45.668504');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 03:03:45.684821');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 03:03:45.695442');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 03:03:45.722818');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 03:03:45.755699');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7575-851e-949948f1ca54', 1795662226023038, '01a215cf-2269-74a7-8794-8aeffe7575f1');
INSERT INTO public.invitation_sends VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7009-8947-0b59ace46849', 1795662226028876, '01a215cf-226e-705a-92c4-18497278abd5');
INSERT INTO public.invitation_sends VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7575-851e-949948f1ca54', 1795662226031481, '01a215cf-2271-7e7a-ad27-8c1811e029c3');
INSERT INTO public.invitation_sends VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2276-7360-b27e-e2120cb4ce78', 1795662226039275, '01a215cf-2278-7102-a8b9-76277a73b07b');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2268-72b7-b4f2-e270ba21e30c', '01a215cf-21cd-7575-851e-949948f1ca54', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', 'aa354351151a589682774face28e45b5603c45d87e516103c72c8c5201f52260', 1795662226023038, 1797476626023038, 0);
INSERT INTO public.invitations VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-226d-7bbf-8e4c-66c4cb0cca8f', '01a215cf-21cd-7009-8947-0b59ace46849', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '67c0a5195f4315bba74aceea8af4c10ae4825f03dfe1e638446ace9df9a5ee09', 1795662226028876, 1797476626028876, 0);
INSERT INTO public.invitations VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2271-76c5-a0d0-d5f4502608e6', '01a215cf-21cd-7575-851e-949948f1ca54', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '', '9b93b4713728d6b1097d9e1ce08bf35a0398f5cc3619797c4a9eaa9aec0f2218', 1795662226031481, 1797476626031481, 1795662226035031);
INSERT INTO public.invitations VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2277-7e09-8785-03095858027e', '01a215cf-2276-7360-b27e-e2120cb4ce78', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '01a215cf-227a-71e6-8a35-b25233d4d55f', 'd48306235f57a03ce73a7d1dd287945bcea9c12fe0498e9bcde3c2cf47df06a2', 1795662226039275, 1797476626039275, 1795662226041098);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_cookies VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAzNDYuMzAzMjE3WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO public.ldap_cookies VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwMzAzNDYuMzAzMjE3WiMwMDAwMDAjMDAwIzAwMDAwMA==');


--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '0eb9032d-fce8-86cd-b74c-23e97a7308da', 'bd6e14ce-7d91-1041-8764-473f19d21a51', '535c930f658563b42b927ec528f193a0', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '32dea786-2c82-8f7e-b8ca-8518c41980aa', 'bd6e1726-7d91-1041-876a-473f19d21a51', 'ba05fe53f87c45752b22c13064e009c9', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '37807666-bc3d-8868-b589-5be1cd1879da', 'bd6e1618-7d91-1041-8767-473f19d21a51', 'bc8fdb73431ef67b22a8884b7e62638e', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '406c05ca-569f-8f83-92f9-4814ed05ce57', 'bd6e1532-7d91-1041-8765-473f19d21a51', '23b143847ec4229f25e47080d2f1bfd1', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', 'bd6e141a-7d91-1041-8763-473f19d21a51', '2dbdba9b673feb228958d542e362a9e0', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '64866b7c-7f1b-8670-9bed-811b12af4e34', 'bd6e158c-7d91-1041-8766-473f19d21a51', 'e845c12fcdd0a06a5bf8b6a0f6178109', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', 'bd6e1776-7d91-1041-876b-473f19d21a51', '4733a82e30b8ce6e67222659d395d900', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', '82ae3e5b-9ff3-8b99-918d-46b419ee16ba', 'bd6e1956-7d91-1041-8770-473f19d21a51', '809c919b28112e204fe574a499e966e0', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'b0d624c3-c4de-8bc2-82a6-f8adcba01082', 'bd6e1906-7d91-1041-876f-473f19d21a51', 'cfe148ded27e6f27bd7735690306c500', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'b750a66b-8a2f-88b4-b241-346f4399e26f', 'bd6e167c-7d91-1041-8768-473f19d21a51', 'b38d782c1b72fa7ae11209975aa85acf', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'f4317631-842a-8db4-858f-0129a3347f23', 'bd6e185c-7d91-1041-876d-473f19d21a51', 'ca6c6824df6d4e2e50fac46b8a4fa126', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', 'bd6e16cc-7d91-1041-8769-473f19d21a51', '39b18c2147f346ec6a75285703789c53', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', 'bd6e17f8-7d91-1041-876c-473f19d21a51', '57387cbc390cbd9fc428d83ab828bfcc', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'user', 'fced44c8-69aa-8b55-973b-cee359992452', 'bd6e18b6-7d91-1041-876e-473f19d21a51', 'f6b5a91f0c394798ca75847bfa323fbc', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'group', '23ff8cd3-050c-887c-965e-0af6ab9f877a', 'bd6e1ab4-7d91-1041-8771-473f19d21a51', 'b50b9549fbd659cd9c791fe5ecbb4e2a', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '6c196782b1cedb67688eaaeca6667acb', '', 0);


--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '0eb9032d-fce8-86cd-b74c-23e97a7308da', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '32dea786-2c82-8f7e-b8ca-8518c41980aa', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '37807666-bc3d-8868-b589-5be1cd1879da', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '406c05ca-569f-8f83-92f9-4814ed05ce57', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '440c29c8-7f7e-8968-9d8a-dc70aef3258d', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '64866b7c-7f1b-8670-9bed-811b12af4e34', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', '7f655220-3e5e-81a2-b638-f4401ae3ccd8', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', 'b750a66b-8a2f-88b4-b241-346f4399e26f', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', 'f4317631-842a-8db4-858f-0129a3347f23', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', 'f891dc9d-5f4f-8b21-8a5f-a937dd4ef355', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', 'fae0f4d2-c5f6-892e-830c-dc450c66083b', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');
INSERT INTO public.ldap_held VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', 'remove', 'user', 'fced44c8-69aa-8b55-973b-cee359992452', '', '01a215cf-252c-77c1-9e92-e7e09d6903da');


--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-23d8-768f-9bf2-2039e4e53145', 'done', 1795662226430707, '{"id":"01a215cf-23d8-768f-9bf2-2039e4e53145","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T03:03:46.392428344Z","duration_ns":38136647,"server":"ldap://127.0.0.1:16348"}');
INSERT INTO public.ldap_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '01a215cf-252c-77c1-9e92-e7e09d6903da', 'held', 1795662226755628, '{"id":"01a215cf-252c-77c1-9e92-e7e09d6903da","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"3b1c9986bbbd44449cc7b92ac7440979","run":"01a215cf-2540-7374-8202-c1d80437050b","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:03:46.732506366Z","duration_ns":23047631,"server":"ldap://127.0.0.1:16348"}');
INSERT INTO public.ldap_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2664-7a98-835d-2d15becfe3f0', '01a215cf-2685-7c63-880b-ca53c7fef35f', 'failed', 1795662227081136, '{"id":"01a215cf-2685-7c63-880b-ca53c7fef35f","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:03:47.077810947Z","duration_ns":3303289}');


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2664-7a98-835d-2d15becfe3f0', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.A1USW6uhwouvO0/SW56FCYgFC2mAzvqae5GcG+gsjl1KebWkSbtDbavYTuVEI+z2fmyU3sV+gW4', '0 0 1 1 *', '', '01a215cf-2665-7173-8100-16e326802c50', 1795662227044227, 0, 0, 'ldap_unreachable', '01a215cf-2681-7e64-ab3d-74f2a56b34df', '', '{"id":"01a215cf-2685-7c63-880b-ca53c7fef35f","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T03:03:47.077810947Z","duration_ns":3303289}');
INSERT INTO public.ldap_sources VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '{"servers":["ldap://127.0.0.1:16348"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.v6Sf67uPgMk7I4tx3sA6cJM9MhNrL/z5y87LiDaHDLnl676XKPGVPsSQVeeGADijR+DLtZLk2kl19eV/FnzncYD7i3SN', '0 0 1 1 *', '', '01a215cf-23b5-7e75-bca3-62ea7134fd47', 1795662226355359, 0, 1795662226431618, '', '01a215cf-2529-7a06-bcb3-e4485ab3362f', '', '{"id":"01a215cf-252c-77c1-9e92-e7e09d6903da","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"3b1c9986bbbd44449cc7b92ac7440979","run":"01a215cf-2540-7374-8202-c1d80437050b","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T03:03:46.732506366Z","duration_ns":23047631,"server":"ldap://127.0.0.1:16348"}');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_states VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23b3-79e3-8b2c-fd820e154157', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126030346.706299Z#000000#000#000000"],"Server":"","USN":0}', 1795662226744730, 1795662226398052, 14, 1, 0, '3b1c9986bbbd44449cc7b92ac7440979', '');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('ldap:01a215cf-23b3-79e3-8b2c-fd820e154157', '', 2, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215cf-23b3-79e3-8b2c-fd820e154157:01a215cf-21c5-7524-8a3b-6ce6df755e44', '', 2, 0);
INSERT INTO public.leases VALUES ('ldap:01a215cf-2664-7a98-835d-2d15becfe3f0', '', 1, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a215cf-2664-7a98-835d-2d15becfe3f0:01a215cf-21c5-7524-8a3b-6ce6df755e44', '', 1, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-7627-a584-e67aeec3039e', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f2-74b4-8f8c-c0c11bed192d', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f4-7b7f-92e2-fa35e19ebc89', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f6-7707-a346-e8dfa5391dc2', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f8-701c-b9ca-22a189ebae3f', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662225924482);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f0-79a2-9d6f-02c29c948770', '01a215cf-21cd-7009-8947-0b59ace46849', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795662225937372);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-7627-a584-e67aeec3039e', '01a215cf-21cd-7575-851e-949948f1ca54', 0, 'jit', '01a215cf-2220-78da-8d17-44df5ca12743', 1795662225961058, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662225961058);
INSERT INTO public.memberships VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', '01a215cf-21cd-7575-851e-949948f1ca54', 0, 'jit', '01a215cf-2220-78da-8d17-44df5ca12743', 1795662225968054, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662225968054);
INSERT INTO public.memberships VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-227a-71e6-8a35-b25233d4d55f', '01a215cf-2276-7360-b27e-e2120cb4ce78', 0, 'invite', '01a215cf-2277-7e09-8785-03095858027e', 1795662226041098, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662226041098);
INSERT INTO public.memberships VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c5-76e5-8988-83ddb7931ce1', '01a215cf-2276-7360-b27e-e2120cb4ce78', 0, 'jit', '01a215cf-22ad-7a14-94c1-e4230e825aa6', 1795662226117000, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795662226117000);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2291-72bb-b344-a1fee700f9b8', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', 'host', 'approved', '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 0, '{"credential":"01a215cf-217c-7726-8cb4-020133f06049","at":1795662226070568}', '{"credential":"01a215cf-217c-7726-8cb4-020133f06049","at":1795662226068140}', 1795662226064551, 1796871826064551, 1795662226070568, '{"looks":"70c0bb6a7c11836f7b98a2caeb5d2085748ae40f196126146138d1cf9d59f08e","alone":null,"met":null}', 0);
INSERT INTO public.merge_proposals VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-229f-7dd5-aec3-9a10c2952793', '01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-228e-720a-b41f-54b455677b99', 'host', 'pending', '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 0, '{"credential":"01a215cf-217c-7726-8cb4-020133f06049","at":1795662226081297}', '', 1795662226079220, 1796871826079220, 0, '', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7009-8947-0b59ace46849', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795662225864943, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7575-851e-949948f1ca54', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795662225864943, 1, 1);
INSERT INTO public.organizations VALUES ('01a215cf-228e-720a-b41f-54b455677b99', '01a215cf-228e-720a-b41f-54b455677b99', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662226062024, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-228f-77f0-8d55-a526cfa7f8bc', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795662226063458, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2276-7360-b27e-e2120cb4ce78', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795662226038130, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-7627-a584-e67aeec3039e', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662226003831);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215cf-228e-720a-b41f-54b455677b99', '~01a215cf-228e-720a-b41f-54b455677b99', '', '01a215cf-228e-757c-8408-f38f30b2b2f0', 0, 0, 1795662226062024, 1);
INSERT INTO public.parents VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 'acme', 'acme', '01a215cf-22ab-7708-aa89-7e0df6e72d49', 2, 0, 1795662225850245, 0);
INSERT INTO public.parents VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'initech', 'initech', '01a215cf-22c0-7e60-9b03-610597fe14d7', 0, 1, 1795662225861154, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f9-70d6-8da0-9440daa138a5', 'closed', 'directory_inactive', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225912641);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ec-7627-a584-e67aeec3039e', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 3, 0, 1795662225961058, 1795662225898292);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', 'open', '', '', 0, 1, 0, 1795662225968054, 1795662225968054);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f2-74b4-8f8c-c0c11bed192d', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225905389);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f4-7b7f-92e2-fa35e19ebc89', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225907981);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f6-7707-a346-e8dfa5391dc2', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225909689);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f8-701c-b9ca-22a189ebae3f', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225911417);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22c5-76e5-8988-83ddb7931ce1', 'open', '', '', 0, 1, 0, 1795662226117000, 1795662226117000);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ee-7e03-93f1-a4e9de8c6ccb', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 3, 0, NULL, 1795662225902413);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21f0-79a2-9d6f-02c29c948770', 'open', '', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 2, 0, NULL, 1795662225903834);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21fe-7a08-b9ea-4e680b1674e5', 'closed', 'directory_deleted', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 4, 0, NULL, 1795662225918262);
INSERT INTO public.persons VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21ff-7964-92b3-d018c792a6ad', 'closed', 'directory_inactive', '01a215cf-21e1-7eef-a6be-ade554b1c397', 0, 3, 0, NULL, 1795662225919232);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-227a-71e6-8a35-b25233d4d55f', 'open', '', '', 1, 1, 0, NULL, 1795662226041098);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23eb-7943-bb42-b178bf0af313', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ec-7c60-961c-ce408f1f0cc5', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ed-77c1-a2a3-859895d2e224', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-72a1-a052-c2f9e8effc23', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23ee-7e7b-9591-f2d06be0b0ae', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f4-7911-b52f-914a308e1827', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f5-7842-a10a-8e5c8a95c843', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f5-7f3c-a90b-73936706fde9', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7569-b874-6473162e1451', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f6-7b12-8d57-92cd5090238a', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-70c8-81e6-ca29914b6b14', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7630-a45c-38ca35bb81f8', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f7-7b0e-a6a9-fd8beb5a0359', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);
INSERT INTO public.persons VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-23f8-7365-b23c-5dfb7c9bf19d', 'open', '', '01a215cf-23b3-79e3-8b2c-fd820e154157', 0, 1, 0, NULL, 1795662226409414);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662225864943);
INSERT INTO public.policy_versions VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662225878620);


--
-- Data for Name: replicas; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2281-7579-8d2e-1d52a845ffde', 'deletion', 'applied', 'directory:01a215cf-227d-74e2-8050-e1d11b333227', NULL, '{}', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 'dc79789c2fb8c093d56311d885f0d0cd', 0, 1795662226047963, 1795662226052136, 'operator', '01a215cf-217c-7726-8cb4-020133f06049', 1795662226052136, 0, 0);
INSERT INTO public.runs VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-22a9-76af-bdde-c38e770492d7', 'reconnect', 'held', 'connection:01a215cf-2220-78da-8d17-44df5ca12743', 'reconnect connection:01a215cf-2220-78da-8d17-44df5ca12743', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215cf-217c-7726-8cb4-020133f06049', '67e04f38e85357c2c87400a470990058', 0, 1795662226088515, 1795662226088515, '', '', 0, 0, 0);
INSERT INTO public.runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-2540-7374-8202-c1d80437050b', 'reconcile', 'held', 'directory:01a215cf-23b3-79e3-8b2c-fd820e154157', 'reconcile directory:01a215cf-23b3-79e3-8b2c-fd820e154157', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a215cf-23b3-79e3-8b2c-fd820e154157', '', 0, 1795662226751428, 1795662226751428, '', '', 0, 12, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedule_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'reconcile-directories:01a215cf-23b3-79e3-8b2c-fd820e154157', 1795662226388314, '01a215cf-23d4-74cc-a6c5-9ee57e3dce9c', 'done', 'vm/01a215cf-20c4-7ecd-aeeb-c8dd36896d0b/01a215cf-23d4-74cc-a6c5-9ee57e3dce9c', 1795662226388318, 1795662226432222, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a215cf-217c-7726-8cb4-020133f06049');
INSERT INTO public.schedule_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'reconcile-directories:01a215cf-23b3-79e3-8b2c-fd820e154157', 1795662226729657, '01a215cf-2529-7a06-bcb3-e4485ab3362f', 'done', 'vm/01a215cf-20c4-7ecd-aeeb-c8dd36896d0b/01a215cf-2529-7a06-bcb3-e4485ab3362f', 1795662226729676, 1795662226759308, '', '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049');
INSERT INTO public.schedule_runs VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'reconcile-directories:01a215cf-2664-7a98-835d-2d15becfe3f0', 1795662227073943, '01a215cf-2681-7e64-ab3d-74f2a56b34df', 'failed', 'vm/01a215cf-20c4-7ecd-aeeb-c8dd36896d0b/01a215cf-2681-7e64-ab3d-74f2a56b34df', 1795662227073946, 1795662227082513, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a215cf-217c-7726-8cb4-020133f06049');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795662225821910, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795662225853713, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795662225850199, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795662225851560, 0);
INSERT INTO public.schedules VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'reconcile-directories:01a215cf-23b3-79e3-8b2c-fd820e154157', '0 0 1 1 *', 1795662226386297, 1795662226759308);
INSERT INTO public.schedules VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', 'reconcile-directories:01a215cf-2664-7a98-835d-2d15becfe3f0', '0 0 1 1 *', 1795662227072274, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795662225855340, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795662225848929, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795662225843068, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795662225843708, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795662225852682, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795662225855962, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-21cd-7009-8947-0b59ace46849', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', 1795921426091197, '''ẞ''', 1795662226091197, 'operator', '01a215cf-217c-7726-8cb4-020133f06049');


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

INSERT INTO public.subjects VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2220-78da-8d17-44df5ca12743', 'ada', '01a215cf-21ec-7627-a584-e67aeec3039e', 1795662225961058);
INSERT INTO public.subjects VALUES ('01a215cf-21ba-7c0b-bc8e-4b8218958842', '01a215cf-2220-78da-8d17-44df5ca12743', 'newcomer', '01a215cf-2230-7b35-9cb9-fd5ebaedc1d4', 1795662225968054);
INSERT INTO public.subjects VALUES ('01a215cf-21c5-7524-8a3b-6ce6df755e44', '01a215cf-22ad-7a14-94c1-e4230e825aa6', 'prover', '01a215cf-22c5-76e5-8988-83ddb7931ce1', 1795662226117000);


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
-- Name: replicas replicas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replicas
    ADD CONSTRAINT replicas_pkey PRIMARY KEY (id);


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


