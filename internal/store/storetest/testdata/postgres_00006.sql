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
    acknowledged text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    revision text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a21643-a041-74b8-b2b6-cf1f43d1361f', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795669860414640);
INSERT INTO public.accounts VALUES ('01a21643-a04a-7259-81ea-df6a61a97a97', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795669860420804);
INSERT INTO public.accounts VALUES ('01a21643-a04f-73fd-9cb2-959a6d18fb82', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795669860430225);
INSERT INTO public.accounts VALUES ('01a21643-a053-72fc-a5d7-86615e112714', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795669860434308);
INSERT INTO public.accounts VALUES ('01a21643-a058-7ece-9e24-1c97cd76d532', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795669860439941);
INSERT INTO public.accounts VALUES ('01a21643-a05b-7b1e-9821-3f29cef9c257', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795669860442728);
INSERT INTO public.accounts VALUES ('01a21643-a063-7193-b385-d556d6445012', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795669860450296);
INSERT INTO public.accounts VALUES ('01a21643-a066-72bf-90b0-1d563035f741', 'left@acme.example', 'left@acme.example', 'acme.example', 1795669860453600);
INSERT INTO public.accounts VALUES ('01a21643-a072-77b3-bde0-63af20d83651', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795669860466099);
INSERT INTO public.accounts VALUES ('01a21643-a074-7b89-a18c-d50b6dc1785f', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795669860468145);
INSERT INTO public.accounts VALUES ('01a21643-a0c4-7f18-9012-eccd2e2a1f96', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795669860548324);
INSERT INTO public.accounts VALUES ('01a21643-a156-759e-a167-1988b001cdc4', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795669860691193);
INSERT INTO public.accounts VALUES ('01a21643-a1b1-71fb-8f33-783bde542690', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795669860784644);
INSERT INTO public.accounts VALUES ('01a21643-a1c4-77ce-a43e-01f42b9ed61f', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795669860804297);
INSERT INTO public.accounts VALUES ('01a21643-a1dd-70c9-94e5-119d21ad4631', 'other@initech.example', 'other@initech.example', 'initech.example', 1795669860828168);
INSERT INTO public.accounts VALUES ('01a21643-a2f0-73df-be2b-f205163e6a8c', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2f1-7c5a-bdd9-adc0cd534435', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2f6-7154-a959-dcc57f6d7b91', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2f6-7e3b-ba08-1685f14edded', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2f7-7b1a-8556-c2efffcfa67a', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2f8-7f13-852c-032da8ebe57b', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fa-7774-930a-deea38fc7840', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fa-7ec9-9100-4d8de76d23e0', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fb-777e-97a4-eb2ac0e11106', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fb-7d71-a6f6-85fb77a109e2', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fc-758b-8bb5-a31d7ef02bed', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fc-7cd3-9ae0-efca3d8fb8bf', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fd-7421-a182-19987c3a1947', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795669861101257);
INSERT INTO public.accounts VALUES ('01a21643-a2fe-735c-ba82-4efda69b08ce', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795669861101257);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'd74243af69bbcde8ae516f4763450184f025967a8e676c0e2b96e943ac2083c6', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'ht20g5DjCRk1UxJZwB6FwGKssH3IIAwTd3oK9kszUNrNVhgq/1VEYqU5F4aPPtqtthlATCmQTiYLSE82YXN/OQUoOXneSbqTUIUTihdKhbTUcLATeaQ9lZxeyFQDaebX4W+Iep8PTYzdvItF2ny3oGyeQIlMsAJOcFn6U67z5D/GedLqn7u9BOsuXI+SqNMx0OYtdAJsWpWO076Y8Omu+/IeizlgZQ9/U+Wmc54ZHVyOKBTrE2H3A5qSKZ/5MEqOeLG2+TuskdOgTf1IRZnF9E9jcawvKCdSdL3F1u4Eg8GOY4jWoVPFRO/M9O9H3oCTFmdag8FV6VXeu6748PMFR8uo7I1m6ymeE2lGbiMoMU4yTW7DLJsDAkvKbVlGJzCenwwOyLaCWUr8A+64q2BVIj10k4Q/DF6h0zPrxCfjU2TFQeH3iA==', 1795669860602013);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '5576fa7b49f95492898e47875ed1334b4c1c5ce246aac36e31f32d038b06e316', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'J6yUtBTTpNxg8z0DY0+D0wqDshF63pwxQNDjRR1r56JnwbVekUiz68fMu5hwvDRhMzkyEZBm6FxzT88Rpi0PKe5zjWKVWf/QHycFfd/p2lP7BSOLBh+N+4k2H3noknmNmOReJmzKOlw94XMZVhI8NmptiITTe8gVKUpdfclAiJeaLb5Pe4aFC1L14UHGKUZN6qH9NXuORiPMjsw7R2gS9ruFzAFbvRd4vAV1lwXR8wZ2zVUldz7JVPkius/FnTKl30Q=', 1795669860804297);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'bc35863f0081db8e1293ab2d030ac01df6b72cc25fd332e1309662a5c5010bc5', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', '1d3hFJupQCCWGusAUB2BDB8kDzTpsGD5ZIi88RirLNWSoWdwxYfU0nMm5cuZZP5veQ95wjU+7wh+kWjlYnJXPGi4IprJnBzkuukyXW+fX1vwVhCxDBKub2T/AykOgx/azVcd3wC80aNX3hnsv6DBrX2axYKEO5jouaq7NYqa6u8xO1kx8Lhx+jWASdGaC9iOzQLLxRRvZhIUULvTceJ5TiHGBy8jXPgzerKJNNkrhnE4P5Bej+gjPXDSA9uk', 1795669860828168);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'bee37877410202e25da649951746647a27969f2d02ea734cfcc94f5e19351998', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'zHhqXj66v+s9v3tULqK98EVu0oIgmvRjsIr34ABOLWLtragcRUNZ4sS2/LMp4H1YFf0hfcu8YKwuUTXF5KEWXp6rWpKq/3X0esZF3mwFybseWJPWAsffXiRw7W6rJuxQN8v2ryCXjSe9uLpCJ3R25pAk9hUQROFbwwycX2En0IorcI1eTO4fF/aR/oLwaSOSs9imCtouXcbqCpeVxyOhm5CWnGizCu3QTWiFZQu+KvEM5D/ihchKA0MRrBs7QyWJjQx+Z/duoOKP0KJWKEQT9GC8Ng==', 1795669860847564);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '8ece1a6a7a98cc7204cbd1e97c31791bb7877704b37e6aa681576a17ca27fc15', '67f108c5dfc693d7d2a40ac60a9518bbd7fae7b43840d18687de9af3ba5442f3', 'MNwT5xUj6vjDBYBAc+AF4krB7QMfbJHJEuFdAP3/5xZ/0J0lJVqZT95OFGNdSUdXsjqz4YKFX3mLST+4n+pVDt5L/EMIpOm/0D0cg3vqzo/nyulA/pw9Sn4dRLmNa+f2tE0iD5yCSiSbVzHl8sNoxZKGaXa8fS/caaLbZCnqEQ8s1ZkAvr5qlEQoh6eSOFRZnK0Bgeo/3xq6Mw7hkx6goZuVZjftE5t1elQOKAsvGH54o/NakiH8oZ1IYGSWq+0KumFuVx5jiTN4X848SpyMUwdkhPUwpDV5ob/0BX2+YBUCXrKeVxlUdDy5zZ5+FiGDiVWVJXpxldxR2da7z/VBD5qYTA/rA2eLfSKVkoRgxzhVJmKeofhCwiPwJBHrDTaZz8obZh+KBmKRDa2PSGNtOZFitBgzIxvxAFD/0/OYyNFqM0W6ZmWRLsgmQQBLCC6jdhCTzRbJNcf/0X1ABHloVZcmpvbiEE/9u/NkBUkWGAxpZGic4XiK4tGaAVc2f6CFzb/OpOunMYOvUXdiam9QHqK+mCaeQhYjzNpBbtz86w+6pcjnfabxp17gzBSx/dUo6GFzJInGtB4zNXUqRBTkojTA+zePOMBpXVTcEap0rXuJckRX6/WJHfdRuF0l6OYSzSrKd6siZaS8F6LTkkU7wdPv8AyXiFxD/OBHcGsn4wAp2y82aX4fYO7TP87TpxApbfNymyyBblOkF6kr2xeq6jG6nf+U7PWFPLXwadPoKpvvT7XGqzZj', 1795669860870636);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '6d590cad641db046a9e0c73d0b950a628ac1a6652100e4c2813a6cdbd0c2491a', '19cc3f7d4ea00fd46bb6773cc6e9f8f4feb54d7ffaf17237b46bf260e4fd60de', 'iWZgaqUk8W1uKWlU8RYUtkjzfVleqdFLl7NulTwdgk4hXDsl4YVUXSZxcHXAH4i0U3HqqITVDabu/ahpkwdsa37nQvLANa+AvnAhEr/+uZcgwfdX/f8IE1Wzjlx45ZxGYG+iYMOD3iiAZX+0/zMO7SdMDsx3i2ytiYpbyZf2QJTBgtRXQgifgaDPAfkwJB9yMhIN4zeZvG12wukZ3sZSMA2/ZQrIL3TV0JgaonTjLpnN/vt8rb9ZM2mmkEr/qEVtupq210vHzlS9pCL1Y+rLXqIz6CBMSMCsjBF/qvz5KJZWkO4M7TzDx/1v7bZckda4gAspdCdvI5UVoSIWx3z4Th6nHT+u97ydOfQDNP0pLYOxYriNglXJCjmqq8HxS7suBynqVyigWb9AwR9VcU4gh+AetopK6McivMg3tWVGaNQ+QMPx0wJkZbgdaZhO73ZRrGt1EN82XRa2iNVKBLwXlafRLIfKPU2zejY3xoXDYvxFOshD8YDBpaoezCcTuSa3RFFZQ6Q0YFzpGLhDBEapPKe4tS3nCNwbx7XAvYZSXIQ0ADPePyMw867XWoW4+P+ztAK4CubroEAN6U3k3V7pINJiyQ2P/GfITRMM8T7lUMqJKWVIhK0LgEEIsXEcK1R3vpDSX2kjtiUAiesudMnCEgSN+Xn2mCekcSJjwkIBK2sr5rDmW++6ACBHnayaRKKbL8lQ5EOZGWa2EO8Z2JhWSBo4XyBZri/+ikh1OG/igWAzgdfIt5dNlxCE50mJvG6czj5fOb5iE3wjsAFkfk9BqPEm8LQOxiHNviEMbFSV68XBFW5vBgR+u5BZE7yJKlQJ9IagQQ==', 1795669860890249);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'c31fc314da52884a4b0bace330c664fc1c29b03adaa406880f2ffdd8979b5a64', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'TgFFLOeTuXj9zTXUE1ytofgwnR2nVa8LI1MQKfwgZiitvjk33Pip+4t2YSDoMCbSw0u3Q/yV4Mt4JBxRnBI0XzCDMBKjQHYFdL8CPu7f6F4FSlwPj8+s9tlFU0Iykh3jFGcIlyLrZKQZcjuvbv3iyKgqRyosq33z7T+PizdzyI69zHPKC7/PSg1Y6dp/R1D9n2+HcY1wHCgV5JqRvy3pdm9UCKhAzMg1qu0FTQoFr9LPl0Sb7TpgvqZ6EVauJyt5hiRu7IunjwsdQtwDKRy2b3gBSQ==', 1795669860912390);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '454f74f718ca764fc4cde054abd75ecd2540d052d6363cb8851717f8244139d0', '67f108c5dfc693d7d2a40ac60a9518bbd7fae7b43840d18687de9af3ba5442f3', '4c8xBaL++BobC8e8th2+m6bkqJx+XClWTKBTp2Y2wzHnUklmJZwLmxSwU9Rhznr8NaS9s3tqHNc1G+QUaNNCfICEmdqVzNoRgVN6p6HXsrh3pfCNT8wCDD+bZuB6+uh5EbFu6TuVMRcpk1BU4KfSIrpJdQsPNB9gFSxBcvFIEmEkcUHybTYLnPmeqi167hf2wCXPiliq/qD+RdMX6hmtccsSfIIB9gEsgkVOWCFwywMlV1Oee667r/2fQcp/TclYUAVQFjgC77gP322rDXrd+/gHalrGd2yWCmA+DTXALjgJ76P1GWoVgS2drIOAUpNMr7no+vJCpuY1Xtk9miQC2IyZNeKWsT+ylFnkO7/GMZ2I20XpGoa2SMSMXxBOy9jbErqq1zj1EM/WcpMfNWp/PZgC1nwIsux8GzrcYOXnmUhnZywXWEPwwoUaC96q+vV03qOnCuwp6iZlLgTqC5wlE8KWG8W+lSwvvaczirVqYhWrPWzVoy12kZwTf/2EghS6rzYy/+vOhRXnRaaadWYiXqJWXwXlKUuxmXwJYGSL1QVbbnMDyJuquKUzMYWvXhaWcGSJnGvYTUvk2c/VsjDxx1+n98VQPiKmFD8syHN5pC94HCxzCMnHxtia+xZv8IvTMwJoZumwa25/J4AUyyj69klPaHnlrSp1THqD2vGsK0+tR8CNkGiG/m1nC1r7RAi5heFAVfGDViU6Lu+A5qkelUx5kLbQecIhKPpQvEVwiCNVbofjEZkl', 1795669860934221);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '16f38ce18a91017dd51e610cd455ca9092d1377f9474f9c2a989fca7d8e613c9', 'd2afe727b99639440a78d22307f0593c6e912a75f977073a24b50fbccfda2e50', 'mSv2xGMMnPDjr/Lmn2mTllmcp89ya1kXrzCLSWfPTo6lwaJgbIxLgAAXhZydOL+wxKsT0xgyWuvMmFe4Nq9XVuzQRf5ox4rJSce+hSMXbvgTxntHnhL55UxZ3vqkvkwaigW3MNor4D6Q8p9NDB27ce7YzhTrdT7WtkkXN1WBdLQlEbZphv+VGhJcrdsElp9xM/butzDw4HuleCXqrdlSqfZxN5eVH67044ia/zX43I+ufXd1QJIn5JhD55P9khpE18dfo69/W+D9TUk/dazrvHMKZeP0SC1lCHFwnTKMhMPZStIrQsISlxyc4x5mE5DUu/FI+53aW2VyfSzauxCw/1o6zuI=', 1795669860956470);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'daf235e9f806aa7a9b9acee15aeeffde91a051385feae81441f01b38e8e406af', '090bf42aa9640de12ce16637113bb308c2e94001b16aaa02821623611ef292cc', 'wLJDXA1BUip0tI/+EgLFjEn5EdlTVMLjJTEJ8zpd2HgcmznwfRps2oI52uMkQuI77VDlEvAsVCi23jjRCmLgae24+nf9DRTgcA6SALHvcLyyFqCAwe/BiV3jv1QnZIsmoTNClzqtLu9ITnbiFNKjMTaA3v6tb2EGld25+S40ze9PA+9FddJhFb2H287COR4a57MnN1FdIBi048UpkT3gCZEFXtMOmKgAAk48YLq2ROvNx+vzol0RPtNMHd22B9uRdzBx5vSrLFRUWBQRYDbKK9X68A96jre60GlO0cDsrRQpzv/lxkOFJNBnAou2kHyekVs+IET4TERnW1v3RAwiJw33F9HPRsVeclOrFWGYD1qo37t6k+gU63wuIS4RCyMg1iKsUdCWtaOV4W1XRAzDMj2ncrBBj2mp8vVQh9ODakmZAAc3tqypAICK1hhOP7rdUDY6k5jCvQLxbQr8BjJMGZ636CaYlfGNdYC62Q5ih2TUxPfRb8Kb4Kjjm6q3Xp9IruQdTQrxFcZ5LOj9CA/YsFp3YvfSR87TlRW0nk5KfpgBpmPIj+NcL4xtNdkcFUHDG5AhyNF1V7FNDyJlsAbt49tqa4HTY6YyC6tFaZecMtDSbQ/5zjvCF51B9xQm0FKWYuHYDftROWYk41I3TRCpiXtDjUnEQmnLEt8TiCFCl4k4SV3VPIOMVRN+LblB1FZmcqhArYtaLBR/WIqPSHLIqlPC0FeOS19T5GNMdPZCINEqoCkh+DuXujvjD1QDGOXb05KD8yXCRzBCAyXNjlzRWRMejMnwgL+a312o7I8NIdUPmGviZcPDc5WjEOgEFTbikp5vjNVcs8veQfrYVNnv7pn5kv22Ta7JABfutYJ16IiSEdlIDnzmfplf+B+91chgNAsHCXUxurncKhsLvoaALqCnlbzEJD2EERhzm0CTF0g0DKc3R3nx5ddeU4nn73rtJVFA5g67IAxF1MNENSZdoNQ4AbBRbCujgd+0N3Coj3ScKUdjIfuJrYUxoVhGYYtb2zcBqw49J0Qf17gSwjkUJ3qfxlhomnwz6kgCHDKXXDKHPoQsHhnGcfAQD4r97E6U1IbMAGUDwE2xHaA87NBNjwaELwePQ0DeFe2uw+4A4FZcZ2RSxeHdEqCAu9ztWT4Wvt1wSrlW9Mv3SSAflkU06I/vKDgOl96Qmrw7aIb8k4lR7kF8RfXKt4u2aRZ2DLW3V7NACiiktZ4FI+KK8geYs2tXBvnvM/jZBjMNoS92uWhylsZURISHMG2fEie6SqyhLRrNBnGklS8O6ZSBKX0cpdVWttE=', 1795669861045547);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'e000173f8695dbb25a3539fdee3daad7cf3af6095311111444932980ce030e8a', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'd8jRJu07Cnra8EjHKWw6gP3Yhl9CPO8mGgu3zreg3bXYNlllVx+ZJoA7kYlVvogbrunN94xg/bTaTFdHzWO0DGiC9H8DbJ/f5ksC6tPQvISJMRw5iITAVqfIhtqDPChHur9WKbfSKzsT2H1I2EGEfrhfy06Jioc75KHO60A/lt7PXlFaXmo5TgZDdMmC4mRx9tP/xJ/63TMqMlqZ1yiC3ea6sSXj5/7wP5hpiY/yvclB2Y+WWsfXmKvcQqJ2lYOa2d4PlJKYr6lsL/x2/+fIAhsLLprFtttVfz5EY69fRQarybWbEZA/FkxwJBsB89puBJIiQ+hbj4I87r2Zw7WfMsvCeAIH2Fv9Qxf1hYsUupGHhgiwyRc5mBmAwvSp7ZdT5XKc3kkWFSWd1PbbvsOg/AcPEEaZXJNQewcoE2IQK15S1ZMndvu8b24Eg6/jxUyN', 1795669861082635);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '755ff7bef872c1d654e0262dccd3abf903881a620d3c16de11482b6bc557323a', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', 'n9Xv8+Q+kV6QoR13QtKXh85AOM9z8tfSLu6qG4nUvTZ4quCL3CpRTpddBINNzxL6yzo512wSZUrPCPq3NG7XGJvSRfVQb7bOwOGtVE2j8jQh3ZJklP/qMDMsQ1Zs0eulc2g48pf47IvX/1Fj0xkjt4vKp8H+A4g8e4iAui7PA7Z4soIgC4/MDRV8fCb7PyUXLMBmCX09rYjb60j3hzT95lLH7kiqgG+vv6BA/iXNmeC8W7gw/RQ9BQKKOoMFofjcqj0WsgpC9XOpExg21PMbNM1e6as/2culwfXiL20hXMBRs461PysaVZhrggF54L2fH6yOq0QPumtH2zo+eClgvOmq3Pk+77DIJ8W4aYcR6cWh7VaYMsLtjp/ABBzn/UpG8RCzkeUIz/zUOTSXg3KsdcmEF7x2OcIKq0eEvdyO6UYpnklrfuC20CNWLHW5quS8', 1795669861420584);
INSERT INTO public.answers VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '73f6f8817dd976d9841278118714f4f9e88cdaf6cb2fbb739c554f4799c481aa', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'Dl1U8/kffiWmaP81vAqNF6N7h5+uZQNUtJbbyAuXCatChtJRyLhe9ipK3zm3V1eDaOLzgz4PHev+CCo5BRX9JBSTV/KyrBiT43n0muDgXtyiXnyfgZvP3KI2HMX7THNDp7ChMNDdXdz/2y4RhRkBP21XeRR58VAVkEOHSbY23wBPQ8GYA94jgM+1YE3waYglRrGPF5Y+HHmd8OjhCXWhUFvT1kQO77C3SSSZPGf68l5RHhSU9TFqcs9g7Ca89u+HrMkXhJQA20lU9Ac8bG+SEpzaZWJPGuoVircNpUTKDXpaLXDuY+F7OKN9FkgG/gnBxazxegauQjIrc43/0SJT58RrrfpZ1Zg+kiRDHfjPihvgNVkRBvvxEBxcgC6XxJWSkxeTJN4727LYTCfeFA6cW+fqtHSLB8/0zNKyMg10t3SpoWuI/RZn0Xp2ukHLC+Ds', 1795669861758061);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-7044-bdeb-756da58162d9', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', '', 'cancelled', '', '', 1795669860890249);
INSERT INTO public.claim_accounts VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-7044-bdeb-756da58162d9', '01a21643-a1dd-70c9-94e5-119d21ad4631', '', 'cancelled', '', '', 1795669860890249);
INSERT INTO public.claim_accounts VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-7589-a2a6-324942352110', '01a21643-a1dd-70c9-94e5-119d21ad4631', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-7589-a2a6-324942352110', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795669860540892, 1795669860528326, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a193-7138-90cf-1c84d44de2d5', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795669860754925, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a19f-7631-966b-62068adc0c3a', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795669860784644, 1795669860767247, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21643-a0ca-7ada-830e-6b8f8ad26742', 'read-only', '', '', '882395dac4e3a8e81f43954b8c384232c1ef4ffb55b93483cb71608d1a42dac9', 'usher_A5BbQN', 1795669860554561, NULL, 1795669860558468, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a10f-7155-a292-8c54b8524040', 'oauth-client', '01a21643-a026-7c98-80e5-328303e17050', '', 'a520df28db4c4a39b725a3784ef6ba23c5c41ec489d1c6c592ea56127d074ed2', 'usher_b-_Y88', 1795669860621909, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a114-78f0-8a61-835bb36c69b1', 'access-token', '01a21643-a026-7c98-80e5-328303e17050', '', '5ca0beed52b2e69735ef02b2ae3769bf5ffbbecccb9e02cfa0c9f1d55ef0a2d7', 'usher_bdWkrW', 1795669860627030, 1795673460627030, NULL, '01a21643-a10f-7155-a292-8c54b8524040', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a03b-713f-9b11-e669a5a87c99', 'directory', '01a21643-a036-7809-9a73-ff2c6bdb5040', '', '83ca5d63dc367c8943c6c20c342d9b074bdbd448e7f7e88711c4d8d32dd4e5a4', 'usher_Bp3i-Y', 1795669860410382, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21643-a191-70fc-8ffb-6c64f9b33355', '');
INSERT INTO public.credentials VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a117-74e4-8a58-cd61401284f0', 'jwt-issuer', '01a21643-a036-7809-9a73-ff2c6bdb5040', '', '40ad238f389f3af02aaa0544e930340342be0ff9308208c4617665c6a1396cbe', '', 1795669860630778, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39429/scim/01a21643-a036-7809-9a73-ff2c6bdb5040', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21643-a191-70fc-8ffb-6c64f9b33355', '');
INSERT INTO public.credentials VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b5-740f-8080-f16fb7820142', 'login-hook', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '', '58150c4ddbc144490797f6ed48bafa4cab040b638c3e3e47b6a38847f10047bf', 'usher_JGW-8l', 1795669860532744, NULL, NULL, '', '', '', '', '', '', 0, 1795669862065159, '', '');
INSERT INTO public.credentials VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1a2-7ced-87d3-f77240141d1a', 'login-hook', '01a21643-a19f-7631-966b-62068adc0c3a', '', '4ed86c3574cf7a553940d60f202d3aa52d6a580903154df038b20ff0f4329385', 'usher_hbs2hi', 1795669860770529, NULL, NULL, '', '', '', '', '', '', 0, 1795669862065159, '', '');
INSERT INTO public.credentials VALUES ('', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 'operator', '', 'first operator key', '92a4dcf0623b42aff9d883d67ccab392a2409089f5c8860213a65ebe6692af58', 'usher_LXVpw1', 1795669860160882, NULL, NULL, '', '', '', '', '', '', 0, 1795669862211136, '', '');
INSERT INTO public.credentials VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a02f-7e8f-b0a9-c2fe53a71117', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', 'ef2eb56643d5a8a61f6718d5c90efee6d75f7427e835c889bf500177b33dc051', 'usher_K1mXdI', 1795669860398950, NULL, NULL, '', '', '', '', '', '', 0, 1795669862211136, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a0de-7d0e-9bd1-e5a3d0490274', 1795669860574856, '1d2aeabd4836bdc40f25a5699790d999', 'GET', '/Users/01a21643-a06e-7225-b21c-591015bcf73b', 404, '', 'there is no user "01a21643-a06e-7225-b21c-591015bcf73b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a0e0-72bf-9153-e01104f2a461', 1795669860576180, '7386a26eff219a94ef908b971a335595', 'GET', '/Users/01a21643-a072-77be-a7be-95cd35f566bb', 404, '', 'there is no user "01a21643-a072-77be-a7be-95cd35f566bb" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a73b-7667-8eae-3b710685130a', 1795669862203420, 'c79fc1684f753e747a80133494cbbb3c', 'GET', '/Users/01a21643-a06e-7225-b21c-591015bcf73b', 404, '', 'there is no user "01a21643-a06e-7225-b21c-591015bcf73b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a73c-7863-b04b-8c2e18d41072', 1795669862204550, 'fe05886c7d3d3819172cfac1025c4c8c', 'GET', '/Users/01a21643-a072-77be-a7be-95cd35f566bb', 404, '', 'there is no user "01a21643-a072-77be-a7be-95cd35f566bb" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'okta', 'scim', 'okta', 'userName', 0, '', 1795669860390510, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a15c-763f-b61e-b023b8673b8b', '01a21643-a15c-763f-b61e-b023b8673b8b', 'scim', 'generic', 'userName', 0, '', 1795669860700154, '', '', '', 1795669860709549);
INSERT INTO public.directories VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a036-7809-9a73-ff2c6bdb5040', 'entra', 'scim', 'entra', 'userName', 0, '', 1795669860406224, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21643-a191-70fc-8ffb-6c64f9b33355', 0);
INSERT INTO public.directories VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795669861045547, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a561-77b7-8e1d-f6ae2ba750dc', 'away', 'ldap', 'generic', 'emails', 1, '', 1795669861729330, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'ada@acme.example', '01a21643-a041-74c8-9cac-9a50c63f8720', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'ada@home.example', '01a21643-a041-74c8-9cac-9a50c63f8720', 1, 'home');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p2@initech.example', '01664a5e-bcad-8d9f-aa14-b33540315776', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p13@initech.example', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p12@initech.example', '516b423b-5ee5-8f8a-956f-31209c90b942', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p8@initech.example', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p7@initech.example', '817088fd-ac99-8aac-9874-538c8b8d6854', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p9@initech.example', '898543be-757e-86fd-8146-7443fb5e8cc5', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p3@initech.example', '9700396f-d352-8812-8d04-feffc0f45dfe', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p6@initech.example', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p1@initech.example', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p5@initech.example', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p11@initech.example', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p0@initech.example', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p4@initech.example', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'p10@initech.example', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', 0, 'work');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a076-720e-8bc0-00638ea08530', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795669860470106, 1795669860499928, 0);
INSERT INTO public.directory_groups VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a09a-73ae-b6fe-65959d33bad9', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795669860506174, 1795669860506174, 1);
INSERT INTO public.directory_groups VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795669860477560, 1795669860510647, 0);
INSERT INTO public.directory_groups VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'all-staff', 'all-staff', NULL, '840ea858-7da3-1041-9f50-c333f128b7ce', '{"displayName":"all-staff","externalId":"840ea858-7da3-1041-9f50-c333f128b7ce"}', 2, 1795669861096437, 1795669861101257, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a076-720e-8bc0-00638ea08530', '01a21643-a041-74c8-9cac-9a50c63f8720', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a063-719d-bb57-9ae422a24d37', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a041-74c8-9cac-9a50c63f8720', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a058-7ed9-a2f0-ab0032a6d05d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a04a-7292-b520-a4b5cd6e9d0c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a066-72c7-a3fe-3896da54adc6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a05b-7b28-baa1-4d6d3849e1cd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a06a-7a18-97df-a5d0386c8c4d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a074-7b94-8241-52bd2737bf68', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a053-7308-b2c5-14889f6bfabd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a076-720e-8bc0-00638ea08530', '01a21643-a04a-7292-b520-a4b5cd6e9d0c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a076-720e-8bc0-00638ea08530', '01a21643-a04f-740a-9471-4b9c0f98665f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', '01a21643-a04f-740a-9471-4b9c0f98665f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a09a-73ae-b6fe-65959d33bad9', '01a21643-a053-7308-b2c5-14889f6bfabd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a09a-73ae-b6fe-65959d33bad9', '01a21643-a076-720e-8bc0-00638ea08530', 'Group', 'Group', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '01664a5e-bcad-8d9f-aa14-b33540315776', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '516b423b-5ee5-8f8a-956f-31209c90b942', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '817088fd-ac99-8aac-9874-538c8b8d6854', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '898543be-757e-86fd-8146-7443fb5e8cc5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '9700396f-d352-8812-8d04-feffc0f45dfe', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', 'User', '', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77be-a7be-95cd35f566bb', 'NULL', '01a21643-a072-77b3-bde0-63af20d83651', 1798261860510647);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 37, 1, 0, '01a21643-a041-74c8-9cac-9a50c63f8720');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 51, 1, 0, '01a21643-a04f-740a-9471-4b9c0f98665f');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 63, 1, 0, '01a21643-a053-7308-b2c5-14889f6bfabd');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 47, 1, 0, '01a21643-a058-7ed9-a2f0-ab0032a6d05d');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 24, 1, 0, '01a21643-a05b-7b28-baa1-4d6d3849e1cd');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 34, 1, 0, '01a21643-a063-719d-bb57-9ae422a24d37');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 46, 1, 0, '01a21643-a066-72c7-a3fe-3896da54adc6');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 23, 1, 0, '01a21643-a06a-7a18-97df-a5d0386c8c4d');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 16, 2, 0, '01a21643-a074-7b94-8241-52bd2737bf68');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'Group', 59, 1, 0, '01a21643-a076-720e-8bc0-00638ea08530');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'Group', 18, 1, 0, '01a21643-a07d-78cc-9a68-cb525c1f2dd3');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'Group', 7, 1, 0, '01a21643-a09a-73ae-b6fe-65959d33bad9');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 43, 0, 1, '01a21643-a06e-7225-b21c-591015bcf73b');
INSERT INTO public.directory_totals VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', 'User', 55, 0, 1, '01a21643-a072-77be-a7be-95cd35f566bb');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'Group', 38, 1, 0, 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 49, 1, 0, '01664a5e-bcad-8d9f-aa14-b33540315776');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 39, 1, 0, '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 51, 1, 0, '516b423b-5ee5-8f8a-956f-31209c90b942');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 14, 1, 0, '7f21040d-22dd-8999-8d58-cd4d7f52f7cd');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 0, 2, 0, 'd538d468-bb7a-8c44-b487-38ce74d10ea6');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 15, 1, 0, '898543be-757e-86fd-8146-7443fb5e8cc5');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 40, 1, 0, '9700396f-d352-8812-8d04-feffc0f45dfe');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 22, 1, 0, 'c35539de-67cf-8e3c-86ee-45d69064ca4c');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 61, 2, 0, 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 53, 1, 0, 'eef70e72-1f91-892c-a6f5-fc4e88c2a756');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 29, 1, 0, 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732');
INSERT INTO public.directory_totals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'User', 11, 1, 0, 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a041-74c8-9cac-9a50c63f8720', 'ada@acme.example', '00u-ada', 1, '01a21643-a041-74b8-b2b6-cf1f43d1361f', '', 1795669860414640, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795669860414640, 1795669860414640);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04a-7292-b520-a4b5cd6e9d0c', 'bob@acme.example', NULL, 1, '01a21643-a04a-7259-81ea-df6a61a97a97', '', 1795669860420804, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795669860420804, 1795669860420804);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04f-740a-9471-4b9c0f98665f', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21643-a04f-73fd-9cb2-959a6d18fb82', '', 1795669860430225, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795669860430225, 1795669860430225);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a053-7308-b2c5-14889f6bfabd', 'zoe@acme.example', 'ZOË', 1, '01a21643-a053-72fc-a5d7-86615e112714', '', 1795669860434308, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795669860434308, 1795669860434308);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a058-7ed9-a2f0-ab0032a6d05d', 'astro@acme.example', '🚀', 1, '01a21643-a058-7ece-9e24-1c97cd76d532', '', 1795669860439941, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795669860439941, 1795669860439941);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a05b-7b28-baa1-4d6d3849e1cd', 'lines@acme.example', ' 007 ', 1, '01a21643-a05b-7b1e-9821-3f29cef9c257', '', 1795669860442728, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795669860442728, 1795669860442728);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a063-719d-bb57-9ae422a24d37', 'max@acme.example', '00u-max', 1, '01a21643-a063-7193-b385-d556d6445012', '', 1795669860450296, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795669860450296, 1795669860450296);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a066-72c7-a3fe-3896da54adc6', 'left@acme.example', '00u-left', 0, '01a21643-a066-72bf-90b0-1d563035f741', '', 1795669860453600, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795669860453600, 1795669860453600);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a06a-7a18-97df-a5d0386c8c4d', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795669860458236, 1795669860458236);
INSERT INTO public.directory_users VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b94-8241-52bd2737bf68', 'staff@acme.example', '00u-staff', 0, '01a21643-a074-7b89-a18c-d50b6dc1785f', '', 1795669860468145, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795669860468145, 1795669860522222);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01664a5e-bcad-8d9f-aa14-b33540315776', 'p2', '840ea2fe-7da3-1041-9f44-c333f128b7ce', 1, '01a21643-a2f0-73df-be2b-f205163e6a8c', '', 1795669861101257, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"840ea2fe-7da3-1041-9f44-c333f128b7ce","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', 'p13', '840ea768-7da3-1041-9f4f-c333f128b7ce', 1, '01a21643-a2f1-7c5a-bdd9-adc0cd534435', '', 1795669861101257, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"840ea768-7da3-1041-9f4f-c333f128b7ce","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '516b423b-5ee5-8f8a-956f-31209c90b942', 'p12', '840ea718-7da3-1041-9f4e-c333f128b7ce', 1, '01a21643-a2f6-7154-a959-dcc57f6d7b91', '', 1795669861101257, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"840ea718-7da3-1041-9f4e-c333f128b7ce","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', 'p8', '840ea592-7da3-1041-9f4a-c333f128b7ce', 1, '01a21643-a2f6-7e3b-ba08-1685f14edded', '', 1795669861101257, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"840ea592-7da3-1041-9f4a-c333f128b7ce","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '817088fd-ac99-8aac-9874-538c8b8d6854', 'p7', '840ea542-7da3-1041-9f49-c333f128b7ce', 1, '01a21643-a2f7-7b1a-8556-c2efffcfa67a', '', 1795669861101257, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"840ea542-7da3-1041-9f49-c333f128b7ce","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '898543be-757e-86fd-8146-7443fb5e8cc5', 'p9', '840ea60a-7da3-1041-9f4b-c333f128b7ce', 1, '01a21643-a2f8-7f13-852c-032da8ebe57b', '', 1795669861101257, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"840ea60a-7da3-1041-9f4b-c333f128b7ce","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '9700396f-d352-8812-8d04-feffc0f45dfe', 'p3', '840ea358-7da3-1041-9f45-c333f128b7ce', 1, '01a21643-a2fa-7774-930a-deea38fc7840', '', 1795669861101257, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"840ea358-7da3-1041-9f45-c333f128b7ce","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', 'p6', '840ea4e8-7da3-1041-9f48-c333f128b7ce', 1, '01a21643-a2fa-7ec9-9100-4d8de76d23e0', '', 1795669861101257, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"840ea4e8-7da3-1041-9f48-c333f128b7ce","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', 'p1', '840ea290-7da3-1041-9f43-c333f128b7ce', 1, '01a21643-a2fb-777e-97a4-eb2ac0e11106', '', 1795669861101257, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"840ea290-7da3-1041-9f43-c333f128b7ce","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', 'p5', '840ea498-7da3-1041-9f47-c333f128b7ce', 1, '01a21643-a2fb-7d71-a6f6-85fb77a109e2', '', 1795669861101257, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"840ea498-7da3-1041-9f47-c333f128b7ce","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', 'p11', '840ea6be-7da3-1041-9f4d-c333f128b7ce', 1, '01a21643-a2fc-758b-8bb5-a31d7ef02bed', '', 1795669861101257, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"840ea6be-7da3-1041-9f4d-c333f128b7ce","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', 'p0', '840ea1c8-7da3-1041-9f42-c333f128b7ce', 1, '01a21643-a2fc-7cd3-9ae0-efca3d8fb8bf', '', 1795669861101257, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"840ea1c8-7da3-1041-9f42-c333f128b7ce","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', 'p4', '840ea420-7da3-1041-9f46-c333f128b7ce', 1, '01a21643-a2fd-7421-a182-19987c3a1947', '', 1795669861101257, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"840ea420-7da3-1041-9f46-c333f128b7ce","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795669861101257, 1795669861101257);
INSERT INTO public.directory_users VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', 'p10', '840ea66e-7da3-1041-9f4c-c333f128b7ce', 1, '01a21643-a2fe-735c-ba82-4efda69b08ce', '', 1795669861101257, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"840ea66e-7da3-1041-9f4c-c333f128b7ce","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795669861101257, 1795669861101257);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-7044-bdeb-756da58162d9', 'initech.example', '01a21643-a13e-705f-a05e-95f89dedbf8f', 'cancelled', 'by_hand', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860870636, 1798261860870636, 1795669860890249);
INSERT INTO public.domain_claims VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-7589-a2a6-324942352110', 'initech.example', '01a21643-a13e-705f-a05e-95f89dedbf8f', 'open', '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860934221, 1798261860934221, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 'acme.example', '01a21643-9fea-7e92-a534-624a9e80ec1e', 'verified', 'manual', 1795669860326079, 1795669860326079, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'initech.example', '01a21643-9ff7-7052-8857-f290f3eaa883', 'verified', 'manual', 1795669860340953, 1795669860340953, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 6);
INSERT INTO public.event_heads VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', 3);
INSERT INTO public.event_heads VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 84);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 69);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21643-a173-7b7d-ad14-1bc2faf45e50', 6, 110, 110);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 37, 135, 135);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 38, 136, 136);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 39, 137, 137);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 40, 138, 138);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 41, 139, 139);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 42, 140, 140);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 43, 141, 141);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 44, 142, 142);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 45, 143, 143);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 46, 144, 144);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 47, 145, 145);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 48, 146, 146);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 49, 147, 147);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 50, 148, 148);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 51, 149, 149);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 52, 150, 150);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 53, 151, 151);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 54, 152, 152);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 55, 153, 153);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 56, 154, 154);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 57, 155, 155);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 58, 156, 156);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 59, 157, 157);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 60, 158, 158);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 61, 159, 159);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 62, 160, 160);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 63, 161, 161);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 64, 162, 162);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 65, 163, 163);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 66, 164, 164);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 68, 166, 166);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 69, 167, 167);
INSERT INTO public.event_order VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 67, 165, 165);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 167, 167, 167, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21643-9f4d-7044-aa2f-52b0a35f18d9', 1795669860160882, 'token.created', 'operator', 'operator_key_file', '', '', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-9fd1-79f0-b1c8-c82dac4e8e41', 1795669860303058, 'parent.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9fd0-777b-9ead-458ae7721925', NULL, NULL, 0, 'a1609745a201577701183557e0f5349e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-9fec-7e65-9465-a1b03cc83046', 1795669860326079, 'domain.verified', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9fea-7e92-a534-624a9e80ec1e', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'ec3b3f0426e64c90c33e67dc127b949b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-9ff2-7b33-a83b-480e491d4823', 1795669860337783, 'parent.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9ff2-7470-9833-4418bebbdad6', NULL, NULL, 0, 'f70ae6b8b14e1288055fcb79e7de2aef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-9ff7-74a0-93aa-3c3b57774fdb', 1795669860340953, 'domain.verified', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9ff7-7052-8857-f290f3eaa883', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '9199c1fa13a49f5af9885ff5eb5f04c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a003-7078-b750-0f6f67b59cd5', 1795669860351169, 'organization.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2c46b111669b2ec3d9481f0a4247e923');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a003-74f7-839d-e354d8e084fa', 1795669860351169, 'organization.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '2c46b111669b2ec3d9481f0a4247e923');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a004-7c09-817a-1812455e47b5', 1795669860351169, 'policy.applied', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '2c46b111669b2ec3d9481f0a4247e923');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a008-7532-8086-d12b9d56e6c0', 1795669860351169, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '2c46b111669b2ec3d9481f0a4247e923');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a00a-7b8b-aed7-867d3f021849', 1795669860351169, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '2c46b111669b2ec3d9481f0a4247e923');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a014-7e5b-b546-9596991fecef', 1795669860371198, 'policy.applied', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '086f02048bd0b14c421669529ef34575');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a01e-7a2e-9899-e2fa66ade70e', 1795669860378815, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5b3f970baf3f877dc5c2371b197c5b8a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a027-7269-a968-fd90dacc9029', 1795669860390510, 'directory.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a026-7c98-80e5-328303e17050', NULL, NULL, 0, '9f36924546083a625d300fc93116d67d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a030-758e-8031-a790776c6eef', 1795669860398950, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a02f-7e8f-b0a9-c2fe53a71117', NULL, '{"scope":"directory","target":"01a21643-a026-7c98-80e5-328303e17050"}', 0, '5faa035e6f82c02fec92bbfe5af588bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a036-7a5a-b659-57cc0612bb0e', 1795669860406224, 'directory.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a036-7809-9a73-ff2c6bdb5040', NULL, NULL, 0, 'bfb44410b8d0fb5822868f0b75f8b986');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a03b-7591-905d-8b2803ec76ab', 1795669860410382, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a03b-713f-9b11-e669a5a87c99', NULL, '{"scope":"directory","target":"01a21643-a036-7809-9a73-ff2c6bdb5040"}', 0, '5ac48d9a983feb0a59cc0feb33e999f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-750f-a74f-6652e94683b9', 1795669860414640, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a041-74c8-9cac-9a50c63f8720', NULL, NULL, 2, '42e33e663f17c8bd2cf5063ac431a933');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-7512-a042-8d531abbc6fe', 1795669860414640, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '', '01a21643-a041-74c8-9cac-9a50c63f8720', NULL, NULL, 2, '42e33e663f17c8bd2cf5063ac431a933');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04a-72a1-81c7-2569b97cab43', 1795669860420804, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a04a-7292-b520-a4b5cd6e9d0c', NULL, NULL, 2, '9a1eaa7f64d550b6da998f4423295931');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04a-72a4-8106-baa158761451', 1795669860420804, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04a-7259-81ea-df6a61a97a97', '', '01a21643-a04a-7292-b520-a4b5cd6e9d0c', NULL, NULL, 2, '9a1eaa7f64d550b6da998f4423295931');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04f-7417-a965-7a5871dcb754', 1795669860430225, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a04f-740a-9471-4b9c0f98665f', NULL, NULL, 2, 'd9eccb38f51b0fc496af0471865b83ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04f-741a-856e-ff47cb9dc8df', 1795669860430225, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04f-73fd-9cb2-959a6d18fb82', '', '01a21643-a04f-740a-9471-4b9c0f98665f', NULL, NULL, 2, 'd9eccb38f51b0fc496af0471865b83ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a053-7315-af0c-eb1021fde17e', 1795669860434308, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a053-7308-b2c5-14889f6bfabd', NULL, NULL, 2, '6b72bde1014d906fabe428625e5c0a44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a053-732f-b812-5db8e8461cd9', 1795669860434308, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a053-72fc-a5d7-86615e112714', '', '01a21643-a053-7308-b2c5-14889f6bfabd', NULL, NULL, 2, '6b72bde1014d906fabe428625e5c0a44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a058-7ee6-b11b-8baeb1a9cddf', 1795669860439941, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a058-7ed9-a2f0-ab0032a6d05d', NULL, NULL, 2, '189483a29f22955f057af2596930c080');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a058-7ee8-8f52-242634db5be8', 1795669860439941, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a058-7ece-9e24-1c97cd76d532', '', '01a21643-a058-7ed9-a2f0-ab0032a6d05d', NULL, NULL, 2, '189483a29f22955f057af2596930c080');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a05b-7b48-aca6-cfb0de63e878', 1795669860442728, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a05b-7b28-baa1-4d6d3849e1cd', NULL, NULL, 2, 'a6436c537cb212dde62bc1c1564a625f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a05b-7b4b-866c-d4ba318f9366', 1795669860442728, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a05b-7b1e-9821-3f29cef9c257', '', '01a21643-a05b-7b28-baa1-4d6d3849e1cd', NULL, NULL, 2, 'a6436c537cb212dde62bc1c1564a625f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a063-71a8-8a56-445ab9a24023', 1795669860450296, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a063-719d-bb57-9ae422a24d37', NULL, NULL, 2, '1789f74238040c7169f8c0c75bc0c0cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a063-71ab-bc5c-2d33085c7ad0', 1795669860450296, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a063-7193-b385-d556d6445012', '', '01a21643-a063-719d-bb57-9ae422a24d37', NULL, NULL, 2, '1789f74238040c7169f8c0c75bc0c0cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a066-72d1-8e43-232af0f20713', 1795669860453600, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a066-72c7-a3fe-3896da54adc6', NULL, NULL, 2, '3705b74d97481bb03fa52ddc1137a0bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a066-72d3-a5d5-f5c3e0f493bc', 1795669860453600, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a066-72bf-90b0-1d563035f741', '', '01a21643-a066-72c7-a3fe-3896da54adc6', NULL, NULL, 2, '3705b74d97481bb03fa52ddc1137a0bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a066-7306-99cd-db1462eb4d0f', 1795669860453600, 'gate.closed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a066-72bf-90b0-1d563035f741', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3705b74d97481bb03fa52ddc1137a0bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a066-730b-b234-ba2919b1fc35', 1795669860453600, 'session.revoked', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a066-72bf-90b0-1d563035f741', '', '', NULL, NULL, 2, '3705b74d97481bb03fa52ddc1137a0bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a06a-7a3c-a76a-64988320fca1', 1795669860458236, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a06a-7a18-97df-a5d0386c8c4d', NULL, NULL, 2, 'cf4499ea93613860d36556cf6ae56d50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a06a-7a3f-b728-33738de2412d', 1795669860458236, 'directory_user.unbound', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a06a-7a18-97df-a5d0386c8c4d', NULL, '{"reason":"no_email"}', 2, 'cf4499ea93613860d36556cf6ae56d50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a06e-724b-b5be-30b55b7dfbb9', 1795669860461511, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a06e-7225-b21c-591015bcf73b', NULL, NULL, 2, '2536a6e01e0beb85b2fa6bb1b2e9eb9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a06e-724e-b55d-06228bf42aee', 1795669860461511, 'directory_user.unbound', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a06e-7225-b21c-591015bcf73b', NULL, '{"reason":"foreign_domain"}', 2, '2536a6e01e0beb85b2fa6bb1b2e9eb9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a072-77ea-b748-70ffe60289aa', 1795669860466099, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a072-77be-a7be-95cd35f566bb', NULL, NULL, 2, 'd1403aacca7d28fdb9ca6dde54820a27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a072-77ed-8a06-fec93062a820', 1795669860466099, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77b3-bde0-63af20d83651', '', '01a21643-a072-77be-a7be-95cd35f566bb', NULL, NULL, 2, 'd1403aacca7d28fdb9ca6dde54820a27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a074-7ba1-a9a7-eed43f4552a1', 1795669860468145, 'directory_user.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a074-7b94-8241-52bd2737bf68', NULL, NULL, 2, '9e8f9d4bc5d6e1385a0b1359f35e8806');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a074-7ba5-935b-ce9f84013d21', 1795669860468145, 'account.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b89-a18c-d50b6dc1785f', '', '01a21643-a074-7b94-8241-52bd2737bf68', NULL, NULL, 2, '9e8f9d4bc5d6e1385a0b1359f35e8806');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a077-7e5f-8421-c5426e934120', 1795669860470106, 'directory_group.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a076-720e-8bc0-00638ea08530', NULL, '{"members":1}', 0, 'f002a76a5c35d9fe302897688c191b36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a07e-7a3c-8128-fa962e29607f', 1795669860477560, 'directory_group.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', NULL, '{"members":11}', 0, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a081-7ac4-8951-f6b0af9a4d8a', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a083-7804-a36c-181caa86e4ee', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04a-7259-81ea-df6a61a97a97', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a083-7e03-b850-249ebab15075', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a053-72fc-a5d7-86615e112714', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a084-736a-b63d-bb1bcb3a3dde', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a058-7ece-9e24-1c97cd76d532', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a084-77bd-9824-d0118cd2c82f', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a05b-7b1e-9821-3f29cef9c257', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a084-7c36-8491-9c63bf0b5eef', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a063-7193-b385-d556d6445012', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a085-712c-a5ff-1cf96a619ffd', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77b3-bde0-63af20d83651', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a085-7409-9324-213a1f9c8288', 1795669860477560, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b89-a18c-d50b6dc1785f', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1599c1e5498aecebd95b9e6a71cd9341');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a08d-721c-8197-9fffb7f035e0', 1795669860491408, 'directory_group.changed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a076-720e-8bc0-00638ea08530', NULL, '{"added":1,"removed":0}', 0, 'f989ef2eb66f5b99b2d6bbfad17172fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a095-7cd4-8fa6-fc20f3993722', 1795669860499928, 'directory_group.changed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a076-720e-8bc0-00638ea08530', NULL, '{"added":1,"removed":0}', 0, '5d5f86d3be42f494c2fdffcacfa86890');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a098-78e1-aa4d-ab7c0367bc1c', 1795669860502957, 'directory_group.changed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a07d-78cc-9a68-cb525c1f2dd3', NULL, '{"added":1,"removed":0}', 0, 'c6db3452324c1754d2da7c13e555d96a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a099-750d-bf80-d519dfcd9058', 1795669860502957, 'membership.added', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a04f-73fd-9cb2-959a6d18fb82', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c6db3452324c1754d2da7c13e555d96a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a09b-7102-89cd-7ce4f03a0302', 1795669860506174, 'directory_group.created', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a09a-73ae-b6fe-65959d33bad9', NULL, '{"members":2}', 0, '790bf3b4ce108353edb5c2145a002419');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a09c-7dab-8e82-170566dc81cf', 1795669860508380, 'directory_user.deleted', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a06e-7225-b21c-591015bcf73b', NULL, NULL, 0, 'd836bbbbe83c50d846394bc5d323e9c7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a09f-716b-873c-f794ae604eb4', 1795669860510647, 'directory_user.deleted', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a072-77be-a7be-95cd35f566bb', NULL, NULL, 0, '784b0424c5914f9b47758e821a979d0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0a0-7085-9c05-4f36424073f2', 1795669860510647, 'gate.closed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77b3-bde0-63af20d83651', '', '', NULL, '{"cause":"directory_deleted"}', 2, '784b0424c5914f9b47758e821a979d0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0a0-708b-acbe-d40a567740a2', 1795669860510647, 'session.revoked', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77b3-bde0-63af20d83651', '', '', NULL, NULL, 2, '784b0424c5914f9b47758e821a979d0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0a3-7d20-adef-c121d74e0a89', 1795669860510647, 'membership.removed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a072-77b3-bde0-63af20d83651', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '784b0424c5914f9b47758e821a979d0d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0aa-7b20-aaf2-1fc89e34696d', 1795669860522222, 'directory_user.changed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '', '', '01a21643-a074-7b94-8241-52bd2737bf68', NULL, '{"active":false}', 0, '5fed80e7494c7b0111e5a277991b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0ab-7535-997d-9b09bc015523', 1795669860522222, 'gate.closed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b89-a18c-d50b6dc1785f', '', '', NULL, '{"cause":"directory_inactive"}', 2, '5fed80e7494c7b0111e5a277991b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0ab-753a-8d61-7c77fb33e9c0', 1795669860522222, 'session.revoked', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b89-a18c-d50b6dc1785f', '', '', NULL, NULL, 2, '5fed80e7494c7b0111e5a277991b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0ac-7503-b802-0336b29503e8', 1795669860522222, 'membership.removed', 'directory', '01a21643-a026-7c98-80e5-328303e17050', '01a21643-a074-7b89-a18c-d50b6dc1785f', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '5fed80e7494c7b0111e5a277991b2d22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b1-7b90-81d2-af63264a0e60', 1795669860528326, 'connection.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'e0fe2d36b7f7d17e5b3aa2dfa51fbca7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b5-75df-8909-d4417be7f25b', 1795669860532744, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a0b5-740f-8080-f16fb7820142', NULL, '{"scope":"login-hook","target":"01a21643-a0b0-7842-b0b7-ef2dbd6a0329"}', 0, '24c6644cd6a8484a73e6aaed180a3e7f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0be-714d-8410-4d75a315898f', 1795669860540892, 'subject.linked', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', NULL, NULL, 2, '7fd3a91c8e282f53c794291fc57670aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0be-7909-9b72-dabd51ec9675', 1795669860540892, 'membership.added', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '01a21643-a003-7089-8cd7-f72cb16a6627', '', NULL, '{"role":"user","source":"grant"}', 2, '7fd3a91c8e282f53c794291fc57670aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0bf-7a76-973e-268e42e314c5', 1795669860540892, 'connection.proven', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '', '', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', NULL, NULL, 2, '7fd3a91c8e282f53c794291fc57670aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0c4-7f1d-9f38-6f63628a4386', 1795669860548324, 'account.created', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', '', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', NULL, NULL, 2, 'c0fab91338bb20eb7d6a6c8abb2c90cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0c4-7f2c-bb13-d079b0d71d07', 1795669860548324, 'subject.linked', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', '', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', NULL, NULL, 2, 'c0fab91338bb20eb7d6a6c8abb2c90cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0c5-7049-ac77-d80eff8a4529', 1795669860548324, 'membership.added', 'login', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', '01a21643-a003-7089-8cd7-f72cb16a6627', '', NULL, '{"role":"user","source":"grant"}', 2, 'c0fab91338bb20eb7d6a6c8abb2c90cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21643-a0cb-7071-b563-3f31e6fd2de8', 1795669860554561, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a0ca-7ada-830e-6b8f8ad26742', NULL, '{"scope":"read-only","target":""}', 0, '8cd8c1c31a147aa5305177a5a84e83b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21643-a0d0-76e6-85fa-d116dea0688a', 1795669860558468, 'token.revoked', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a0ca-7ada-830e-6b8f8ad26742', NULL, NULL, 0, '0e580acdcf1ee86496840f5a911efe54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0ff-76cb-9fec-700bb7db011b', 1795669860602013, 'parent_administrator.granted', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '', '', NULL, NULL, 0, '64745a44aef468bade75ba9f8c52d98e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a10f-797c-9482-c9576a6ab8f4', 1795669860621909, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a10f-7155-a292-8c54b8524040', NULL, '{"scope":"oauth-client","target":"01a21643-a026-7c98-80e5-328303e17050"}', 0, '97b411b4a734607c91fcfb53462364ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a114-7cc0-943b-ce21152da84e', 1795669860627030, 'token.created', 'api_key', '01a21643-a10f-7155-a292-8c54b8524040', '', '', '01a21643-a114-78f0-8a61-835bb36c69b1', NULL, '{"client":"01a21643-a10f-7155-a292-8c54b8524040","scope":"access-token","target":"01a21643-a026-7c98-80e5-328303e17050"}', 0, 'a264fb8f0e0025f77b9ff09e12304ae4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a11a-7369-a4d3-bb288c6ecb70', 1795669860630778, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a117-74e4-8a58-cd61401284f0', NULL, '{"scope":"jwt-issuer","target":"01a21643-a036-7809-9a73-ff2c6bdb5040"}', 0, '51127789b6adb8bc5124676ff4500eae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a11f-7132-989e-4e2fa19ec24c', 1795669860638031, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'ec8b1d89cb0d50adef144514bf75d94d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a125-7ed6-af11-1b031d5a94e8', 1795669860642380, 'invitation.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '01a21643-a124-7bfe-aed4-f4c773a0e181', NULL, '{"role":"user","guest":true}', 2, '20d01ce59f5147a00767ba4b5bb2b56b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a12d-7b9d-8edc-514793c5c75a', 1795669860652138, 'invitation.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', '01a21643-a12d-75c4-bca0-4c09d7462276', NULL, '{"role":"user","managed":true}', 2, '57418c3943601e3ec1023c97f908c912');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a133-7ccb-8ab6-bb367dfc315d', 1795669860658388, 'invitation.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '01a21643-a133-7565-abbb-37699974812b', NULL, '{"role":"user","guest":true}', 2, 'db60500763b70b286686f40b76e74b69');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a13c-728d-948d-38cbb4ecfce6', 1795669860666714, 'invitation.revoked', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a003-7089-8cd7-f72cb16a6627', '01a21643-a133-7565-abbb-37699974812b', NULL, '{"reason":"by_hand"}', 2, 'b30af17b741ec75840802b144d5d9980');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a13e-753b-9fc1-c6eac40618d1', 1795669860669649, 'organization.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7ccbb25d09932890c850270d0ffb5030');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a14c-77b5-97ca-13ed0e56f7e4', 1795669860681838, 'invitation.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a14c-73bb-a003-1c351e1e7bd3', NULL, '{"role":"user","guest":true}', 0, '3c0204591f8446beaf47705aea627ccc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a156-75be-8c2e-952571b744fa', 1795669860691193, 'account.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a156-759e-a167-1988b001cdc4', '', '01a21643-a14c-73bb-a003-1c351e1e7bd3', NULL, NULL, 0, '4c5be15feef36e3bb5690c308b6fc8a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a156-7bba-a50e-df9eab6e548b', 1795669860691193, 'invitation.accepted', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a156-759e-a167-1988b001cdc4', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a14c-73bb-a003-1c351e1e7bd3', NULL, '{"role":"user","guest":true}', 0, '4c5be15feef36e3bb5690c308b6fc8a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a156-7c17-bd3c-e12818bc52dc', 1795669860691193, 'membership.added', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a156-759e-a167-1988b001cdc4', '01a21643-a13e-705f-a05e-95f89dedbf8f', '', NULL, '{"role":"user","source":"grant"}', 0, '4c5be15feef36e3bb5690c308b6fc8a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a15c-78ae-85ce-14b56658d93c', 1795669860700154, 'directory.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a15c-763f-b61e-b023b8673b8b', NULL, NULL, 0, 'f3b3c09964588401bce87ecf2d5e453b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a163-749b-9834-7b9f908fec53', 1795669860706440, 'run.held', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a162-7c07-b052-53b8fe2da9ac', NULL, '{"kind":"deletion","scope":"directory:01a21643-a15c-763f-b61e-b023b8673b8b"}', 0, '0531eb8b8a879b491928a2cf8e6cad83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a167-73ae-a507-37833a0e05f2', 1795669860709549, 'directory.deleted', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a15c-763f-b61e-b023b8673b8b', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '0a5507531f0e38e58f1172cd35dadb31');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a167-7af2-b7f3-6eb5ddf160a1', 1795669860709549, 'run.applied', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a162-7c07-b052-53b8fe2da9ac', NULL, '{"kind":"deletion","scope":"directory:01a21643-a15c-763f-b61e-b023b8673b8b"}', 0, '0a5507531f0e38e58f1172cd35dadb31');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a16f-7abd-bb62-ad33535cb817', 1795669860718994, 'directory.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a036-7809-9a73-ff2c6bdb5040', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c4df90628a2b910ffc820128482b23b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a172-720a-83b6-523b7059e4a6', 1795669860721681, 'organization.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a171-7c8c-9670-9f62396f3c6a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b99696a1cf947835c9f44a05b6e4eec6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a173-7ef5-bf75-796bc2617fca', 1795669860723656, 'organization.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'f94f68da53cecf68963670e5d018eab3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a176-785d-ac1d-d56639aa3706', 1795669860725405, 'merge.proposed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a176-71fd-9a1b-0306a5c542db', NULL, '{"members":0,"side":"host"}', 0, '3670486ba4a00848dabb786c8cf7b249');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a176-7861-a488-7f1d92223dfd', 1795669860725405, 'merge.proposed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a176-71fd-9a1b-0306a5c542db', NULL, '{"members":0,"side":"host"}', 0, '3670486ba4a00848dabb786c8cf7b249');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a17b-741b-97cf-f3b0dceeb163', 1795669860729497, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a176-71fd-9a1b-0306a5c542db', NULL, '{"side":"host"}', 0, '3aca653981644448b0e1969cbf42c7c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a17b-742a-9429-1762117cda54', 1795669860729497, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a176-71fd-9a1b-0306a5c542db', NULL, '{"side":"host"}', 0, '3aca653981644448b0e1969cbf42c7c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a17e-734a-8c4d-edd957279928', 1795669860733237, 'merge.proposed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"members":0,"side":"host"}', 0, 'f039afe29ead780ec7a685a48fea5f32');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-7350-8194-12bec8a77c14', 1795669860733237, 'merge.proposed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"members":0,"side":"host"}', 0, 'f039afe29ead780ec7a685a48fea5f32');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a181-72db-8b7c-fb1c24cfe373', 1795669860735594, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"side":"joining"}', 0, '2ec8075e994f69032bd27cbeec931fb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a181-72e0-a2a1-ad5b92fa43d7', 1795669860735594, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"side":"joining"}', 0, '2ec8075e994f69032bd27cbeec931fb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a186-7202-8989-0a1ae4633345', 1795669860739094, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"side":"host"}', 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a186-7208-a0a7-20d2e083281f', 1795669860739094, 'merge.approved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, '{"side":"host"}', 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a186-7e2b-9dad-84fad2d789ec', 1795669860739094, 'merge.completed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, NULL, 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a186-7e2f-8feb-40dea6102bad', 1795669860739094, 'merge.completed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a17e-70b3-800d-23f8a13072d1', NULL, NULL, 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a187-7ee4-8b70-8826c4e75b27', 1795669860739094, 'organization.moved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-9ff2-7470-9833-4418bebbdad6', NULL, NULL, 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a187-7eea-9a78-f9ec63c18a5e', 1795669860739094, 'organization.moved', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-9ff2-7470-9833-4418bebbdad6', NULL, NULL, 0, '734a398653dd9b61762b8b6821a4a635');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a18e-7d3f-b3a6-05782b6565b0', 1795669860750553, 'parent.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9ff2-7470-9833-4418bebbdad6', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'addf79ff2900034ba486c506ab1701f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a191-7135-a197-c400caf23ff5', 1795669860752557, 'directory.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a036-7809-9a73-ff2c6bdb5040', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '8d7994bbc64be74ebeb6c093f3b4e648');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a193-76ee-b0a4-74f1a6de101f', 1795669860754925, 'connection.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a193-7138-90cf-1c84d44de2d5', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '20aab18981cd8eba9ce7e43153992b76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a19a-7719-8070-d4e14292c91d', 1795669860756674, 'run.held', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a19a-723a-921e-fdd5b22c823e', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21643-a0b0-7842-b0b7-ef2dbd6a0329"}', 0, '96d6b60f54c1e61a0e30949385494f26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a19c-745c-b909-c6c724604f7e', 1795669860764076, 'sso.suspended', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-9fd0-777b-9ead-458ae7721925', NULL, '{"until":"2026-11-29T05:11:00.764076Z","reason":"''ẞ''"}', 0, 'dce174982bae3067856b38865dfaa95d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a19f-797c-ac43-5db4d8994f4c', 1795669860767247, 'connection.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a19f-7631-966b-62068adc0c3a', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '8fc13a57ad4a69d4682d2ce9b6389670');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1a2-7e56-90b5-70a2c3a583a7', 1795669860770529, 'token.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a1a2-7ced-87d3-f77240141d1a', NULL, '{"scope":"login-hook","target":"01a21643-a19f-7631-966b-62068adc0c3a"}', 0, 'bf4ea105a094fe192cce40cc346cfc9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1a8-75f5-a1e0-5508f8250b51', 1795669860774491, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '9c80b16436b65eb5c8556357b6407de0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1aa-7c32-a160-863b7216c9cf', 1795669860774491, 'organization.changed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '9c80b16436b65eb5c8556357b6407de0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b1-7202-b270-13b07b87e88d', 1795669860784644, 'account.created', 'login', '01a21643-a19f-7631-966b-62068adc0c3a', '01a21643-a1b1-71fb-8f33-783bde542690', '', '01a21643-a19f-7631-966b-62068adc0c3a', NULL, NULL, 0, 'aeb6907ffa4cbcdd7f3ef12d623cbae4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b1-7211-bd3a-46096dad67f4', 1795669860784644, 'subject.linked', 'login', '01a21643-a19f-7631-966b-62068adc0c3a', '01a21643-a1b1-71fb-8f33-783bde542690', '', '01a21643-a19f-7631-966b-62068adc0c3a', NULL, NULL, 0, 'aeb6907ffa4cbcdd7f3ef12d623cbae4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b1-7254-bb7f-26ee94081905', 1795669860784644, 'membership.added', 'login', '01a21643-a19f-7631-966b-62068adc0c3a', '01a21643-a1b1-71fb-8f33-783bde542690', '01a21643-a13e-705f-a05e-95f89dedbf8f', '', NULL, '{"role":"user","source":"grant"}', 0, 'aeb6907ffa4cbcdd7f3ef12d623cbae4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b2-7564-9750-a461d5df9e71', 1795669860784644, 'connection.proven', 'login', '01a21643-a19f-7631-966b-62068adc0c3a', '', '', '01a21643-a19f-7631-966b-62068adc0c3a', NULL, NULL, 0, 'aeb6907ffa4cbcdd7f3ef12d623cbae4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21643-a1c4-77d3-8999-3aea868bd487', 1795669860804297, 'account.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', '', '', NULL, NULL, 0, '2663e8a29e737d4c2862796619bd7182');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21643-a1dd-70ce-bc1e-f4f869101a9a', 1795669860828168, 'account.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1dd-70c9-94e5-119d21ad4631', '', '', NULL, NULL, 0, 'cd67d127c69a3e35031b2c28e55e683b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-70b2-9429-365003d67ec4', 1795669860870636, 'claim.started', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a209-7044-bdeb-756da58162d9', NULL, '{"accounts":2,"deadline":"2026-12-26T05:11:00.870636Z","domain":"initech.example"}', 0, 'cb9fb5741a87c51fe7c66cedd7fcb1d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-70ee-854e-99c5b4a73771', 1795669860870636, 'claim.account_claimed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a209-7044-bdeb-756da58162d9', NULL, '{"deadline":"2026-12-26T05:11:00.870636Z","domain":"initech.example"}', 0, 'cb9fb5741a87c51fe7c66cedd7fcb1d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a209-70f2-b86b-6d91451e410e', 1795669860870636, 'claim.account_claimed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1dd-70c9-94e5-119d21ad4631', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a209-7044-bdeb-756da58162d9', NULL, '{"deadline":"2026-12-26T05:11:00.870636Z","domain":"initech.example"}', 0, 'cb9fb5741a87c51fe7c66cedd7fcb1d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a21b-76c4-ab06-37165e02623d', 1795669860890249, 'claim.cancelled', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a209-7044-bdeb-756da58162d9', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '02feb3e24f1f1b9d05b918357a957db6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-75fd-b0e9-c5f89a5ce42d', 1795669860934221, 'claim.started', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a248-7589-a2a6-324942352110', NULL, '{"accounts":2,"deadline":"2026-12-26T05:11:00.934221Z","domain":"initech.example"}', 0, '903094a553160620d4d6abeae480a68e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-762f-bec3-9e91e4aab9cd', 1795669860934221, 'claim.account_claimed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a248-7589-a2a6-324942352110', NULL, '{"deadline":"2026-12-26T05:11:00.934221Z","domain":"initech.example"}', 0, '903094a553160620d4d6abeae480a68e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a248-7632-9be1-33bf457df989', 1795669860934221, 'claim.account_claimed', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1dd-70c9-94e5-119d21ad4631', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a248-7589-a2a6-324942352110', NULL, '{"deadline":"2026-12-26T05:11:00.934221Z","domain":"initech.example"}', 0, '903094a553160620d4d6abeae480a68e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a25d-7631-926c-07cf23b815e3', 1795669860956470, 'claim.chosen', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a1c4-77ce-a43e-01f42b9ed61f', '01a21643-a13e-705f-a05e-95f89dedbf8f', '01a21643-a248-7589-a2a6-324942352110', '{"choice":""}', '{"choice":"merge"}', 0, '1ba60aea0f95a715678145c1b44529b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b6-705f-8fb6-357ffc873675', 1795669861045547, 'directory.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', NULL, NULL, 0, '36f61070545a756cc7123382ada9d4bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (136, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2e9-7db5-894d-19b53941e092', 1795669861096437, 'directory_group.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', NULL, '{"members":14}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (137, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f0-7420-ac8e-7778968ac399', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '01664a5e-bcad-8d9f-aa14-b33540315776', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (138, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f0-7425-8685-d6f99248b912', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f0-73df-be2b-f205163e6a8c', '', '01664a5e-bcad-8d9f-aa14-b33540315776', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (139, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f1-7c76-8722-d42a3b703038', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (140, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f1-7c79-bc0c-5280685e0ffc', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f1-7c5a-bdd9-adc0cd534435', '', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (141, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7170-978c-06c4ad5c0c97', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '516b423b-5ee5-8f8a-956f-31209c90b942', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (142, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7174-8cd3-c9e802d4d776', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f6-7154-a959-dcc57f6d7b91', '', '516b423b-5ee5-8f8a-956f-31209c90b942', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (143, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7e4f-ae12-41b3823fb6a0', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (144, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7e52-85f4-38c2107de5ae', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f6-7e3b-ba08-1685f14edded', '', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (145, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f7-7b30-8b0d-bbb61ec09f7e', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '817088fd-ac99-8aac-9874-538c8b8d6854', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (146, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f7-7b33-9c93-4b39ad13c28c', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f7-7b1a-8556-c2efffcfa67a', '', '817088fd-ac99-8aac-9874-538c8b8d6854', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (147, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f8-7f37-9e7c-cea3d19ca6f4', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '898543be-757e-86fd-8146-7443fb5e8cc5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (148, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f8-7f3a-9dee-0935d1b952a7', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2f8-7f13-852c-032da8ebe57b', '', '898543be-757e-86fd-8146-7443fb5e8cc5', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (149, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-778c-b578-a759b65984c0', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '9700396f-d352-8812-8d04-feffc0f45dfe', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (150, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-778f-9ed5-acad19aab2c5', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fa-7774-930a-deea38fc7840', '', '9700396f-d352-8812-8d04-feffc0f45dfe', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (151, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-7eda-861f-0855d55eac04', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (152, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-7edd-9d7a-0381dfc47eab', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fa-7ec9-9100-4d8de76d23e0', '', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (153, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-778f-bd67-9d04bec53ff3', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (154, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-7791-a208-a06a2dffac42', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fb-777e-97a4-eb2ac0e11106', '', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (155, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-7d80-b734-fba64091bd7f', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (156, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-7d82-8590-393e42fed832', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fb-7d71-a6f6-85fb77a109e2', '', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (157, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-759c-9ae3-7502ec1e4fa2', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (158, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-759f-80b8-a30236ffaecc', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fc-758b-8bb5-a31d7ef02bed', '', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (159, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-7cfe-96e4-6f141d482717', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (160, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-7d00-ac29-d616df1cc7c4', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fc-7cd3-9ae0-efca3d8fb8bf', '', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (161, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fd-7432-b12e-8458e294338b', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (162, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fd-7434-a5ed-a9436b4a4ef3', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fd-7421-a182-19987c3a1947', '', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (163, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fe-73a2-af43-023411d4453b', 1795669861101257, 'directory_user.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (164, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fe-73a3-9d7d-549f6555a136', 1795669861101257, 'account.created', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2fe-735c-ba82-4efda69b08ce', '', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (167, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a58c-7b6d-9beb-b5404324fcd3', 1795669861772516, 'directory.sync_failed', 'schedule', '', '', '', '01a21643-a561-77b7-8e1d-f6ae2ba750dc', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (165, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a440-7370-a6e2-5e6ae3a684ac', 1795669861439682, 'run.held', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', '', '01a21643-a43f-7e3b-96fa-ad01305e9390', NULL, '{"kind":"reconcile","scope":"directory:01a21643-a2b5-7d3f-a573-4f8f451b4785"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (166, '01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a561-7a6d-96a3-9768f94eaec1', 1795669861729330, 'directory.created', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '', '01a21643-a561-77b7-8e1d-f6ae2ba750dc', NULL, NULL, 0, '2fbb406dcad77bd62e15fc876537a162');


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', '8358e0c3767c3c26a34d685d44fe3816f5a0fb4e917e33452d6c99fa8d1e4650');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 05:10:59.434382');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 05:10:59.444112');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 05:10:59.69776');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 05:10:59.771565');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 05:10:59.799524');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 05:10:59.886145');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 05:11:00.041934');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a003-7089-8cd7-f72cb16a6627', 1795669860642380, '01a21643-a125-7e73-973e-c2a1c12f1355');
INSERT INTO public.invitation_sends VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 1795669860652138, '01a21643-a12d-7b7e-ae5a-eb40cb726ca2');
INSERT INTO public.invitation_sends VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a003-7089-8cd7-f72cb16a6627', 1795669860658388, '01a21643-a133-7c94-9a23-8360de32c937');
INSERT INTO public.invitation_sends VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a13e-705f-a05e-95f89dedbf8f', 1795669860681838, '01a21643-a14c-7787-b184-b67d8a6004d1');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a124-7bfe-aed4-f4c773a0e181', '01a21643-a003-7089-8cd7-f72cb16a6627', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', 'd6d4408fdbb4bbd98ba21ece197185af204de99a64ace580b41d6beafe4fc223', 1795669860642380, 1797484260642380, 0);
INSERT INTO public.invitations VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a12d-75c4-bca0-4c09d7462276', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '66b720885b16a461934812288e088502ae7747916f6dbdcc28d1f767d0d57e12', 1795669860652138, 1797484260652138, 0);
INSERT INTO public.invitations VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a133-7565-abbb-37699974812b', '01a21643-a003-7089-8cd7-f72cb16a6627', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '', '19bf9d46a3d780476ca4aad8e599c1abd43a88bb8304c227ceac41546b0be747', 1795669860658388, 1797484260658388, 1795669860666714);
INSERT INTO public.invitations VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a14c-73bb-a003-1c351e1e7bd3', '01a21643-a13e-705f-a05e-95f89dedbf8f', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '01a21643-a156-759e-a167-1988b001cdc4', 'a73a4eed934c06ee811eb195114c524880c4cb6c3cc9edee3fb2f468f7bb3a69', 1795669860681838, 1797484260681838, 1795669860691193);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_cookies VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwNTExMDAuOTg4Njk5WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO public.ldap_cookies VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjYwNTExMDAuOTg4Njk5WiMwMDAwMDAjMDAwIzAwMDAwMA==');


--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '01664a5e-bcad-8d9f-aa14-b33540315776', '840ea2fe-7da3-1041-9f44-c333f128b7ce', 'd871736432460f20bb0ca205970a6be8', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '384a63c7-e5fd-8ee2-bd81-c6e70d78ed52', '840ea768-7da3-1041-9f4f-c333f128b7ce', '0b8e894c3fdd9d20667a02c46f4f7f38', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '516b423b-5ee5-8f8a-956f-31209c90b942', '840ea718-7da3-1041-9f4e-c333f128b7ce', 'c3a6575d240b60e062463e66d47d9dc4', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', '840ea592-7da3-1041-9f4a-c333f128b7ce', 'a9f12e6dcdf20698ea2d5a449131c91d', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '817088fd-ac99-8aac-9874-538c8b8d6854', '840ea542-7da3-1041-9f49-c333f128b7ce', 'f7e2732f2575f654da775ba4309fdf2a', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '898543be-757e-86fd-8146-7443fb5e8cc5', '840ea60a-7da3-1041-9f4b-c333f128b7ce', '0223e6a975805e3e6b8725bb757248bc', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', '9700396f-d352-8812-8d04-feffc0f45dfe', '840ea358-7da3-1041-9f45-c333f128b7ce', 'f8f99972af0add4e1e9128a75269d74e', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', '840ea4e8-7da3-1041-9f48-c333f128b7ce', '0a576f907cdae2566b574ca653d71b48', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', '840ea290-7da3-1041-9f43-c333f128b7ce', '2e9a8ccc9a783aa8da4efa35d3ff87ae', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', '840ea498-7da3-1041-9f47-c333f128b7ce', '24c7bce115ec3e29f90bb8b1d3d90fe2', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', '840ea6be-7da3-1041-9f4d-c333f128b7ce', 'cbe480fb1b844a432d5cf7cb29f54061', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', '840ea1c8-7da3-1041-9f42-c333f128b7ce', '9dba5463c3f027555488ac595f0b0b26', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', '840ea420-7da3-1041-9f46-c333f128b7ce', '070c28878c031f441e9a22172d0b2779', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'user', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', '840ea66e-7da3-1041-9f4c-c333f128b7ce', '4ee861a813b155520708886bb6b67f0d', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'group', 'cd23bf08-84a1-87f9-b2b4-9cc4806f72a0', '840ea858-7da3-1041-9f50-c333f128b7ce', '3ea34c4cdd5f577a053447f2f7712ad0', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, 'ce2ad92817191cf60b81d073549b19ce', '', 0);


--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', '01664a5e-bcad-8d9f-aa14-b33540315776', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', '7f21040d-22dd-8999-8d58-cd4d7f52f7cd', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', '817088fd-ac99-8aac-9874-538c8b8d6854', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', '898543be-757e-86fd-8146-7443fb5e8cc5', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', '9700396f-d352-8812-8d04-feffc0f45dfe', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'a3da581a-d43b-835d-ac13-253fda7f7dc7', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'c35539de-67cf-8e3c-86ee-45d69064ca4c', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'cbc66e49-4871-8b8e-8d3e-956b6d43bd48', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'd538d468-bb7a-8c44-b487-38ce74d10ea6', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'eef70e72-1f91-892c-a6f5-fc4e88c2a756', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'f0fa3adb-24ba-8bc6-8fd1-1ed16dbbc732', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');
INSERT INTO public.ldap_held VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 'remove', 'user', 'fc06f7ff-ed5f-8fd8-b567-79c9c5eaedcf', '', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3');


--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a2dd-7ddf-b0a7-76e63909c225', 'done', 1795669861138026, '{"id":"01a21643-a2dd-7ddf-b0a7-76e63909c225","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-26T05:11:01.085907455Z","duration_ns":51936493,"server":"ldap://127.0.0.1:29026"}');
INSERT INTO public.ldap_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '01a21643-a42c-73d6-aadb-f9d73dcf3bd3', 'held', 1795669861445799, '{"id":"01a21643-a42c-73d6-aadb-f9d73dcf3bd3","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"383450eb89a58dda93577adabc71c3ba","run":"01a21643-a43f-7e3b-96fa-ad01305e9390","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T05:11:01.420249405Z","duration_ns":25476332,"server":"ldap://127.0.0.1:29026"}');
INSERT INTO public.ldap_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a561-77b7-8e1d-f6ae2ba750dc', '01a21643-a581-7c06-a342-e7125e68902e', 'failed', 1795669861769771, '{"id":"01a21643-a581-7c06-a342-e7125e68902e","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T05:11:01.761786511Z","duration_ns":7954050}');


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a561-77b7-8e1d-f6ae2ba750dc', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.HsLsIcofhPOJ1f3uL4f8fcZSwHvUYw5W2nQYNSgYK1oAoQ6WmCSMz5Q1kwT9rbkfixrNtG2zKDY', '0 0 1 1 *', '', '01a21643-a561-7c5e-9961-c77a8f4c21a5', 1795669861729330, 0, 0, 'ldap_unreachable', '01a21643-a57b-74e8-adfa-429ba3672ca0', '', '{"id":"01a21643-a581-7c06-a342-e7125e68902e","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-26T05:11:01.761786511Z","duration_ns":7954050}');
INSERT INTO public.ldap_sources VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '{"servers":["ldap://127.0.0.1:29026"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.frHfeaGZ51b1cEhrCYEcj0rhLMwgkwxIFDdlPr2GhI4MaceANNlBjKy0C8Jhtai8Nf0/qJiImhvkoSmL76JX5PD46bQm', '0 0 1 1 *', '', '01a21643-a2b6-7dfd-a917-0333b2552141', 1795669861045547, 0, 1795669861141894, '', '01a21643-a427-702f-9355-6bdb4051ea17', '', '{"id":"01a21643-a42c-73d6-aadb-f9d73dcf3bd3","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"383450eb89a58dda93577adabc71c3ba","run":"01a21643-a43f-7e3b-96fa-ad01305e9390","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-26T05:11:01.420249405Z","duration_ns":25476332,"server":"ldap://127.0.0.1:29026"}');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_states VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261126051101.393374Z#000000#000#000000"],"Server":"","USN":0}', 1795669861430910, 1795669861091709, 14, 1, 0, '383450eb89a58dda93577adabc71c3ba', '', '01a21643-a440-7383-8e85-f841274cda90');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('ldap:01a21643-a2b5-7d3f-a573-4f8f451b4785', '', 2, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a21643-a2b5-7d3f-a573-4f8f451b4785:01a21643-9ff2-7470-9833-4418bebbdad6', '', 2, 0);
INSERT INTO public.leases VALUES ('ldap:01a21643-a561-77b7-8e1d-f6ae2ba750dc', '', 1, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a21643-a561-77b7-8e1d-f6ae2ba750dc:01a21643-9ff2-7470-9833-4418bebbdad6', '', 1, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a053-72fc-a5d7-86615e112714', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a058-7ece-9e24-1c97cd76d532', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a05b-7b1e-9821-3f29cef9c257', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a063-7193-b385-d556d6445012', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04a-7259-81ea-df6a61a97a97', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669860477560);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04f-73fd-9cb2-959a6d18fb82', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795669860502957);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-74b8-b2b6-cf1f43d1361f', '01a21643-a003-7089-8cd7-f72cb16a6627', 0, 'jit', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 1795669860540892, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669860540892);
INSERT INTO public.memberships VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', '01a21643-a003-7089-8cd7-f72cb16a6627', 0, 'jit', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 1795669860548324, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669860548324);
INSERT INTO public.memberships VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a156-759e-a167-1988b001cdc4', '01a21643-a13e-705f-a05e-95f89dedbf8f', 0, 'invite', '01a21643-a14c-73bb-a003-1c351e1e7bd3', 1795669860691193, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669860691193);
INSERT INTO public.memberships VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b1-71fb-8f33-783bde542690', '01a21643-a13e-705f-a05e-95f89dedbf8f', 0, 'jit', '01a21643-a19f-7631-966b-62068adc0c3a', 1795669860784644, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795669860784644);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a176-71fd-9a1b-0306a5c542db', '01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a171-7c8c-9670-9f62396f3c6a', 'host', 'pending', '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 0, '{"credential":"01a21643-9f46-742d-8d5f-26aadcf1d4b0","at":1795669860729497}', '', 1795669860725405, 1796879460725405, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a17e-70b3-800d-23f8a13072d1', '01a21643-a173-7b7d-ad14-1bc2faf45e50', '01a21643-a173-7b7d-ad14-1bc2faf45e50', 'host', 'approved', '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 0, '{"credential":"01a21643-9f46-742d-8d5f-26aadcf1d4b0","at":1795669860739094}', '{"credential":"01a21643-9f46-742d-8d5f-26aadcf1d4b0","at":1795669860735594}', 1795669860733237, 1796879460733237, 1795669860739094, '{"looks":"a6980a862b5abadf06c0ed9a103d447d44517881a96ffbfdb27beddc42daabc3","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795669860351169, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a003-7089-8cd7-f72cb16a6627', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795669860351169, 1, 1);
INSERT INTO public.organizations VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', '01a21643-a171-7c8c-9670-9f62396f3c6a', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795669860721681, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a173-7b7d-ad14-1bc2faf45e50', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795669860723656, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a13e-705f-a05e-95f89dedbf8f', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795669860669649, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-74b8-b2b6-cf1f43d1361f', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860602013);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21643-a171-7c8c-9670-9f62396f3c6a', '~01a21643-a171-7c8c-9670-9f62396f3c6a', '', '01a21643-a172-71f2-877f-6cde962a7d91', 0, 0, 1795669860721681, 1);
INSERT INTO public.parents VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 'acme', 'acme', '01a21643-a19c-7421-a204-608f941279ec', 2, 0, 1795669860303058, 0);
INSERT INTO public.parents VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'initech', 'initech', '01a21643-a1aa-7c1b-9ea4-bec439b184a4', 0, 1, 1795669860337783, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a066-72bf-90b0-1d563035f741', 'closed', 'directory_inactive', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860453600);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a041-74b8-b2b6-cf1f43d1361f', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 3, 0, 1795669860540892, 1795669860414640);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', 'open', '', '', 0, 1, 0, 1795669860548324, 1795669860548324);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a053-72fc-a5d7-86615e112714', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860434308);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a058-7ece-9e24-1c97cd76d532', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860439941);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a05b-7b1e-9821-3f29cef9c257', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860442728);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a063-7193-b385-d556d6445012', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860450296);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a1b1-71fb-8f33-783bde542690', 'open', '', '', 0, 1, 0, 1795669860784644, 1795669860784644);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04a-7259-81ea-df6a61a97a97', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 3, 0, NULL, 1795669860420804);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a04f-73fd-9cb2-959a6d18fb82', 'open', '', '01a21643-a026-7c98-80e5-328303e17050', 0, 2, 0, NULL, 1795669860430225);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a072-77b3-bde0-63af20d83651', 'closed', 'directory_deleted', '01a21643-a026-7c98-80e5-328303e17050', 0, 4, 0, NULL, 1795669860466099);
INSERT INTO public.persons VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a074-7b89-a18c-d50b6dc1785f', 'closed', 'directory_inactive', '01a21643-a026-7c98-80e5-328303e17050', 0, 3, 0, NULL, 1795669860468145);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a156-759e-a167-1988b001cdc4', 'open', '', '', 1, 1, 0, NULL, 1795669860691193);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f0-73df-be2b-f205163e6a8c', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f1-7c5a-bdd9-adc0cd534435', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7154-a959-dcc57f6d7b91', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f6-7e3b-ba08-1685f14edded', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f7-7b1a-8556-c2efffcfa67a', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2f8-7f13-852c-032da8ebe57b', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-7774-930a-deea38fc7840', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fa-7ec9-9100-4d8de76d23e0', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-777e-97a4-eb2ac0e11106', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fb-7d71-a6f6-85fb77a109e2', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-758b-8bb5-a31d7ef02bed', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fc-7cd3-9ae0-efca3d8fb8bf', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fd-7421-a182-19987c3a1947', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);
INSERT INTO public.persons VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a2fe-735c-ba82-4efda69b08ce', 'open', '', '01a21643-a2b5-7d3f-a573-4f8f451b4785', 0, 1, 0, NULL, 1795669861101257);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860351169);
INSERT INTO public.policy_versions VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860371198);


--
-- Data for Name: replicas; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a162-7c07-b052-53b8fe2da9ac', 'deletion', 'applied', 'directory:01a21643-a15c-763f-b61e-b023b8673b8b', NULL, '{}', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '0531eb8b8a879b491928a2cf8e6cad83', 0, 1795669860706440, 1795669860709549, 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', 1795669860709549, 0, 0);
INSERT INTO public.runs VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a19a-723a-921e-fdd5b22c823e', 'reconnect', 'held', 'connection:01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 'reconnect connection:01a21643-a0b0-7842-b0b7-ef2dbd6a0329', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0', '96d6b60f54c1e61a0e30949385494f26', 0, 1795669860756674, 1795669860756674, '', '', 0, 0, 0);
INSERT INTO public.runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a43f-7e3b-96fa-ad01305e9390', 'reconcile', 'held', 'directory:01a21643-a2b5-7d3f-a573-4f8f451b4785', 'reconcile directory:01a21643-a2b5-7d3f-a573-4f8f451b4785', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a21643-a2b5-7d3f-a573-4f8f451b4785', '', 0, 1795669861439682, 1795669861439682, '', '', 0, 12, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedule_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'reconcile-directories:01a21643-a2b5-7d3f-a573-4f8f451b4785', 1795669861074695, '01a21643-a2d2-7a9b-a58c-ee8d1263534d', 'done', 'vm/01a21643-9c5f-7736-8fbb-1a209e01f2f4/01a21643-a2d2-7a9b-a58c-ee8d1263534d', 1795669861074699, 1795669861145792, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0');
INSERT INTO public.schedule_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'reconcile-directories:01a21643-a2b5-7d3f-a573-4f8f451b4785', 1795669861415012, '01a21643-a427-702f-9355-6bdb4051ea17', 'done', 'vm/01a21643-9c5f-7736-8fbb-1a209e01f2f4/01a21643-a427-702f-9355-6bdb4051ea17', 1795669861415016, 1795669861449790, '', '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0');
INSERT INTO public.schedule_runs VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'reconcile-directories:01a21643-a561-77b7-8e1d-f6ae2ba750dc', 1795669861755321, '01a21643-a57b-74e8-adfa-429ba3672ca0', 'failed', 'vm/01a21643-9c5f-7736-8fbb-1a209e01f2f4/01a21643-a57b-74e8-adfa-429ba3672ca0', 1795669861755324, 1795669861778049, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795669860320540, 0);
INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795669860253980, 0);
INSERT INTO public.schedules VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'reconcile-directories:01a21643-a2b5-7d3f-a573-4f8f451b4785', '0 0 1 1 *', 1795669861072139, 1795669861449790);
INSERT INTO public.schedules VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', 'reconcile-directories:01a21643-a561-77b7-8e1d-f6ae2ba750dc', '0 0 1 1 *', 1795669861753529, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795669860308910, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795669860299910, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795669860309757, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795669860313765, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795669860303516, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795669860317936, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795669860319476, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795669860300441, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a002-7a2c-bcee-8eeb5f4f90ff', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', 1795929060764076, '''ẞ''', 1795669860764076, 'operator', '01a21643-9f46-742d-8d5f-26aadcf1d4b0');


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

INSERT INTO public.subjects VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 'ada', '01a21643-a041-74b8-b2b6-cf1f43d1361f', 1795669860540892);
INSERT INTO public.subjects VALUES ('01a21643-9fd0-777b-9ead-458ae7721925', '01a21643-a0b0-7842-b0b7-ef2dbd6a0329', 'newcomer', '01a21643-a0c4-7f18-9012-eccd2e2a1f96', 1795669860548324);
INSERT INTO public.subjects VALUES ('01a21643-9ff2-7470-9833-4418bebbdad6', '01a21643-a19f-7631-966b-62068adc0c3a', 'prover', '01a21643-a1b1-71fb-8f33-783bde542690', 1795669860784644);


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


