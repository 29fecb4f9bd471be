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

INSERT INTO public.accounts VALUES ('01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795790025131732);
INSERT INTO public.accounts VALUES ('01a21d6d-31b2-7876-b07f-547ea589b3d5', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795790025137859);
INSERT INTO public.accounts VALUES ('01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795790025139623);
INSERT INTO public.accounts VALUES ('01a21d6d-31b6-79a8-9fa2-220b1d81bf37', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795790025141650);
INSERT INTO public.accounts VALUES ('01a21d6d-31b8-7900-9c57-a8459fa652bd', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795790025143611);
INSERT INTO public.accounts VALUES ('01a21d6d-31ba-7ce4-8264-065a997e427c', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795790025145859);
INSERT INTO public.accounts VALUES ('01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795790025147772);
INSERT INTO public.accounts VALUES ('01a21d6d-31bd-7ba0-a2e7-032b4d012606', 'left@acme.example', 'left@acme.example', 'acme.example', 1795790025149295);
INSERT INTO public.accounts VALUES ('01a21d6d-31c2-7edc-9336-3cef599f67f1', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795790025154475);
INSERT INTO public.accounts VALUES ('01a21d6d-31c4-75bd-8014-7d69095f5eda', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795790025155839);
INSERT INTO public.accounts VALUES ('01a21d6d-31f8-7687-8878-5c5975b64246', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795790025207356);
INSERT INTO public.accounts VALUES ('01a21d6d-324f-757e-b027-13641a75e6d0', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795790025293879);
INSERT INTO public.accounts VALUES ('01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795790025377547);
INSERT INTO public.accounts VALUES ('01a21d6d-32b4-7c38-b2f7-91a13a01b330', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795790025396278);
INSERT INTO public.accounts VALUES ('01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', 'other@initech.example', 'other@initech.example', 'initech.example', 1795790025418478);
INSERT INTO public.accounts VALUES ('01a21d6d-33f3-7a4d-83e4-6edfdb20f3ba', 'p9@initech.example', 'p9@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f4-7359-8a20-dda5574ac818', 'p5@initech.example', 'p5@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f4-7ad7-8bca-39cb8cd64c65', 'p7@initech.example', 'p7@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f5-7261-839e-2bde0f89ab16', 'p10@initech.example', 'p10@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f5-7806-ae0f-24c856a147b1', 'p2@initech.example', 'p2@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f6-7080-aac9-0c878dbc3152', 'p12@initech.example', 'p12@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f6-777b-838e-282aaf0cd345', 'p0@initech.example', 'p0@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f6-7cfe-a672-bd23ffef8131', 'p3@initech.example', 'p3@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f7-7324-8d60-a0bf3c9e702d', 'p4@initech.example', 'p4@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f7-792e-abb8-ac3cabd9a3ef', 'p1@initech.example', 'p1@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f7-7ed7-986d-6cdd98f0b80a', 'p6@initech.example', 'p6@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f8-74bb-b6c7-eb510bdc8ef7', 'p8@initech.example', 'p8@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f8-7a12-8198-3deb3de77261', 'p11@initech.example', 'p11@initech.example', 'initech.example', 1795790025714536);
INSERT INTO public.accounts VALUES ('01a21d6d-33f9-7085-b313-27180f2b15b0', 'p13@initech.example', 'p13@initech.example', 'initech.example', 1795790025714536);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'f186ae7a3f71b87eb96edfb3173bb48c1e7d8d8b73ed9273250556fbd90c2c53', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'ujV93b+p2Ffqi7N1yAOHojl0ZjBP45QTO7Q9ibC/T7diy2dgQ8pur1b0JEGN7r3ikg2YKTFp/dzM3KhL++i46bzyBaaNWpPRyH0xZHVsiazxAnSPXTnskWGPj/YgHkitXmX8sRJ9uD5OmA0Vcvb5wqWULB4uhX4o8oKTWswydzOdV5ue/lMFUwB98k9a8+fui6bt9McUgUsfChU6+UFHKGe5k8AtqwxWTC+JwvzpBE71LekjHhFNXvMneMbWghFJ9sm+xWJZ+uz8809Gl7XwUi6U9Dr7lBX7GcPoLHV0YuPY8+gytui2db4xCcmohF0PdRIXS3sSNTWmODYLEttnwHwgJBA9js2R8XX19qSxwZQWu6rt6aB2UcsP/8mIUPKDP2ey1XCqyQIoNNRk2L6PeqmGsJ98oWl0T7WCisCBalyMo+Qj8Q==', 1795790025252119);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'e26769338d73b5d24a37fd2ce2f4cf99ac178022a39bb6b7248f85445323812e', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'CkJOYe+GOcLNF5m3Rbs3HEgzbssi7nTDRZsngopsPlNo5PlYjB4gTMvcFAQidJCA6Z1RBt0soTv8Fa8G8BO8bNA6qu/k3tKma2vshFEr/rj1WYb7qupYkNHhmCbqzidFXorOw4nid6nx1VDqY8s3loHlxkHaYsBdwYw1PS5uVq+29hiLsL/I4Qx071qjZOn8/FyzUq+kvhB9CJ8fik8C6QWfuJclhwWgE8GrapB0/M2qJXoAa7yfzwKDASY1CObTHBQ=', 1795790025396278);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '9fa04329fc49a907c514fb20645546ca66568059f4257bf530d98c276042e2b2', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'Ce0oHAV5mJKMiJ8T85fL6dn5mVAxVSx8M0Sb/5g2pkF4qeNbl/eG2Avdgn/gzwzsBEDQJPUty6HrlbiwvgsXXyF9iC4xbFYUyUBEVoSb2qZgbUBuS7QKGasrDafgrJ0sHmZj+mMLSuWt/TVobHHbSHTAnyPphbBBJnthjnulzpHsiE9DZ+gSzxoRWym+qAYM3juNNSxB/XcC5kZngUU3oDAdvWmCzHF6u7QTInoy8usTgbQwpSCm2UWLZUqP', 1795790025418478);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '1a8c8932a0e16fcfc10cf848b57a9cd3e7222477429c066587ea1ca23e0a10d9', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'HTsraafwmzgV/2HpeSuMShn09qJCyxekUYNYblv74nuoVmyY+5BeEx39uAYz4MnHb6NK1o357VgcXS33uUL433VFO2KUpURlrwHPBJcnfXZH1cs8jRkVV8+EyhKf2OthmRLz/isyzyNtOD8mOpeSsunZ+gr7H8QX7l/zipnN4074GYMXq48hz3X96MhRwYHZb1Zws9IBTsXyGQYDEeAazogYINy9UwCsvF+1aH+jfo5Ai/KPkOibs0C+Cmqb81eE5DFCfyQAFII2LVeOuCxBWe9tFw==', 1795790025438864);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'fff7cdcd4d12073c0b70ff85a609facaff16cd2812a1677f57f2df9b5abfa530', '7231ac6cdda5deebf9d1da8674eb82673eff1f4bcd2bb0a93ed929d34f98ad15', 'iXEfBGFOymyjTf+/xKMeOF8MylT07YzAOv11iNp/VziXBoo9bA29SKf5aeC8UIhegzZNpW2TgAhegcd4ns5IvfnQCcpZoxjNI57JHgwCbDI9ShrDiXKWVy4zE8A30DIKeYlvShERYuAAWQ9EQO+o6MVn65caRYKlutox4cdCP08USOA9HxD4xsmquNS+Rof0zfqTy6GMHpfw5z6D8wZ1t2Sf7P67Sl0Av+OEKGqBopRNaP+0sHIf715P2aza9Rtp7YN9wMjkbJdVR6UnSldNuhvfIp0gCpCOYUmfUJ159YZJxC8sjRs+l1w6ar2dzuOZiXXpHzipcrQ7JdTj56dTBc2ABqOh4qVqBpxad9cWKVVEJ6WnGBnBmd9y+LAVqLcF3ylGmHzvtnabqIcO1YsiBRU0w8KNnXfBy6RfJR6BIxtzYXS8aetkuLPIw0zkhs2etgLh+kA82iDS6czjiCZ90hDvKbP38TZZ/UmLS5qhsA0YcBTqBw5H39GFgonb4KKNSAglCLYD7HbAHy8nat7Z52piYsL9JgdE7NyBwNlLvKfLCvBakVoNE7YoLceimcfKdxVxxwXN6+YLPNV91vJaITve/WA0/3rfDK8lflR4HvInRMhshPNtG7J1R5xEkNNzn/Hpk/BUaRM6l2DhdIPE/RXR+v1g2KuSIR73IjSQjzpKJkqiQZQ7fI2vtvVHwT4ds+voWn4WnSup1ZgmEDl7r9AiQvqCTAz9vAvDjGefhoJwvfOjbijQ', 1795790025465557);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '85182e9f858737eb1604ee7a0056307d919f457908f9ab0db172019e65e7760e', '9d28ee77ade07eb1e36cff44235849ec607af7829bfc21c0d3e0e3fc326f596f', 'pWbrVT76gjH1XyWeGE1SeTLEV5BtKS6fbHMcB1nI2YEd7NtOWF1tBAmxv/EGoBZxODvx+gkesef/ZbJAKpqKSIw05nlm+MKYkp52en27KTIKybfkL3eHVfD/A7IUvZMJJ0xVuCvu/VdAzQJ6+lppz0TwoFPnsGMoVwkeD6dGR+kY9eNsX4WaR5BMTK6q5wyETqqtVn+akp+w45YaCOE1qCxg6k2ZqecfnLzMYvUw0/vXrWso7qzjx5I64Ar8OfljQ4is3lO7w5af4Fdu2xFzEh8U9Y69wUhyZ/8HnqcSHkVIyJPuHeiNckA3Q/lTJQ9o6DsuN57hnUZs/pQpVHdrsOoZKVQOFOm69SYAzgFdv+/tG1nDhG0Z6U76p8+vFIWxTqUHfoihg+MHjvCHPIkspKsjwkPKaM5OCrLI4+kWUV1rgJwXeVnRVI6msiJ20EO0SqLId8SC88bALUHvFmSBlfbxqVKSC3fAeiiRDQZmFsozlWSUPE0gu9JBNkgzJqU5Pm7s0jqkuVtZy11Fy/aHgdZqjbFAxQl5Yxh267KcIuUMWBZvPp8xd9ScTpsQ3hiVm2ITrF/UpXAGwLDU96iiXaZyMAwSE6rkenkTgBTqkntlMCXcZ2pkBefIpw4PCLIic7hxvRgP9yvjvwNIqfQkJaE3QsYw5IvaqqbSI7o7fHGTqdFkt0TtfJ5SIvYez8ECEA0wBwcimWI52mV6C3W/ADGbbq597Wt/mTPKWSK0qltWs6g3NcUcP+G4oGK3sOb8NYEX93fCUUmcwV5g8VrwBsz8cwZAMddIAlsM3rJngZQB4zjTFXRmnY4DfTevuZh6FwM7Gg==', 1795790025491245);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '8fce4b4dd1febc6c23686b07e49f2c2892a0cf7dace249d7090e5dd595cb216d', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'W2F33olbHFXqVpT7I4HzyMAgQq0q0k3xPevp70QR8m81wderdtLt+sX5Xtknq2DJcyVn4Y2VQf9gd3E6qstYJZnkUc+x4z6U00p3GcMic6XhlUX/ovGpsutkTQLkFBFlPiv6FwoI4KKwTvBVcah9sSUayWwh0llhVdnt49wb1vHfmDq1CHdct43qYCpElaIpxSmO3hGaCdVXoIJXNre+Nv9mKcUcDzaLZbydhjnrbOtfO8IQeOQQgIuGjlbgfSCM4vCvBGHgY6POFhxStZXEvD6OWw==', 1795790025513413);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'd2934a75127bf59041fb3e81d313002f08bf0ca1c19f2842cc0d88f379635403', '7231ac6cdda5deebf9d1da8674eb82673eff1f4bcd2bb0a93ed929d34f98ad15', 'wMdsDsPB/47brbZWK4wwj2UVdJxpNEnJBwRdzmKSPvn8jmRhRedQvvsVUgNvl2liGP8kRVyZGsUf2udX6nVMkD7MHpcyuxJQ2PfVk7xj0U+IlGwmMxE5iVIMxLjjO+ERnOR1WEq0XJq7hb1ImTYKK6xBZkJL0DaTjUwFlr3GeJB6pJNSNwJtYB7clCmzjA1iUhmITwgqAcFXoBrkwO1EBEhekL+i+2IzBx7afVh+NVNY2hztvSmslwZ7i2fRKYjo/ZvZ45enpXiUCxOVG/Mj5PjdPxAqUm3nRfVu9oLgKUCk4hasW1Jd80tyaPa4nxXBUMNF4b+DK0ZZtAN+JjRiW0d7PJ5LR2KwYGXNbmsbRF0bxBcgZm/94lNo6bIKVjVMqeY6ZHQKYRTSn+3DGJn8B6pUjeeaKXHKHKfoVRsIOtL5TJ0FsrJVFnLShigEv/AZBIPZ6ooHwbmbzPXUpIymP79MzAhwGGnYV4g4tlbqGizb+B9TXhDhw/OhhcW6WF7YNHKJtgpq0+lInX/ujETf1NdOXPqczy3JBkTb6O81h8h2sxyZqHBk0srjTP6E/nQgE9ltYG9V4hvBDithaOuc7kne5l38zOYvW9PApITwS07IbEUcHkou1bSgdtpnd1KWBcXUh86Bg5YlLFBJOlMvju7Ury1RlgkA/GjBdyI6yQaIYyrsA41dnp4YvELyS8JAP8dKvr/VY/uNvXA8YH2N5WL2bpnKBAi8YGJq49Q+eohgkJsQ7k31', 1795790025536295);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '72dd4e6e3b97da566a367f3cafb3af652f9b58f3817f7d81b9157679dfc089ea', 'a7ed1748a82c1012c391f86d0cafcf5f2ff4ab17e63c8438624e6b8c59f3798e', 'qZVbTcek5Rkf2A/AO4rs4bwDezmYwkJYSTFBKFHQj26v18eSet3G3qCQc3/xR4kMLcJ+kdITCFDspcwJ3Q3j+8WTz3soDjUODyECSytmhVKwxFl2fMr5MwAkf8p/v4hY/6pSz+MZ0kVolczsiHvZrNytHhHGjCftXVylMAH0+XBcoX9GdhFktRLIKcaz5V05zyf7YXmEgAqrp+K2Hh0+m9mtENSNbhDMX3lwFeur0pha6tWyIh5o45sVGEPOt3p5QQWwiMSFJ/Wke1V3bHxPODSyhlLZgxyl8wfuAxWaXBUX6ye/k+48s0yO9PKifEJUhFh3nVEq0lLsw55rYNNaJB/OPRI=', 1795790025566490);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'ec3478a30c35727c36186917bfeb35ba6cadb7bf933adcf0311616f0029bacdb', '726d51b3fb275aa2b10a7271b5c29f00e763ff51ad7ca150da9fbfe4eab1c674', 'TEQWKwkdsXzaTZd/CIloNz55yjrXeAMJJoH8xE0CmTdi6ocQpBIQ5vI2pfWdRQolIvjP9nzU2jmkay+FFSgILN+o+3kOpFVFONe4HlOt/Ndi9mgOsXGeLgOD3OdWJ/BmjhjmBTXuQZ9Nt+zNRzvQUlfoZkX4D7T0GMcNKWYUyd803R/0PJPMa4wVpg3VJRVZa8Ce937W3dceDk1Bgs34zMuPBPqUt7AqxNOslw9ttCpQdSbnGBVUREwO5Ak7BDxMsQzN2COONHxBcCG85EApmeHLWXaU1XkN42iecrHOUQZCzpRXN8zWbqtBKhHjChWT8yPql1RdXl3LpnoRan+vpueqHYUPfg2CVLHNg6SX+sKiLW9QhY8oTqoMRKAKycGBRhFlWb+HtgccAEPX8YCn8OODDb5/B9v4KQYBIqZzDVzq8LhLCiC5FW9tuAppYFKh1Cq7UeEDVnBgEcM5ffds1zViQGTMhvXRgyf/eMIhGD6dyiKZEMVGBzJOlscRR0bjbvPC7lTo1pQiety77bvdHAXevrGbfVI1zY6aWKODB6ifPzJ5dynbCKmI05Gs7OMCtQzkpSLlF9aVw4SWjMAIcEdhUSC9+N6gqS4AHyGgAxxCZCCKv0DjJYnkEZH7YEq6K6hmm4In2kKYDER2sO65aF2jC8qtinEv1Ip69wLXaDha3b9dUwp5KuMN5RXttE65+kVHINo0YhzWQ21hkQjoz6V+IW7U7q+vVEgN+6jXkgxsOL5y1DGyiNMpAwaEbtyxISuZrtULqEUs/hrXGpdVLcra9pPgTKY3sw5Tk7MTYzqnVGb6oQydioMOUbULGSmO+9UAUpzfJsIu8mtpPsuTCawb/ShRCug5xeB/F99/RcRdyiRMH4m4PyNfbVDWsMptvfN60F/6SBe1Vjj0BD0OzX9naXXfEwUIe8m9MIILUkamN21Fq2bwf0bRNZpsdpX1nLOs+NcSIjiy2tjEFkcnnPODhRej8lZvbCYjMUUJ4VswThbyAQAGKtAOOzrXgbkzcSmTqBiqIAgTPc23xdphoEaKWiOIFWvnfZAbZJxVLivckIWAHlOHB4uUIbY1165cEUEcYKf8ZIw+KgF66P+vL+UJ/EB2ULiFPtwEjAkqMpHMH8wUYjt+rkN82SoTJZGVw7m91JM1RboAvtPax2tmfwdgP3x3XKQC/p+u9WMrcRirGAEf/2u3lweG7+xiKs3wnwcY9dEN8jld9US21lIgwKDG05hbFB3njeie1+QFQnUrB2IljoJ9CFYFufiikfEmZYxtLcbSq72T9HuUpi7/7r+R5uY=', 1795790025663797);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'eb45aa6d413a760611eb02dafa3d93a7f02c6aea53bca294deafebeec302541f', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', '5JrKtS/8xyvjo1G7zcxFFr8K8jyAAzrUUIiW4wuUSbRfRu+nIWitJuCw48r7MgyTKGqCQAfOcNOp99fuEZgwUcXIp9lrB3U594Gip7i+O8652juJNIB3ve5/+ZkjKlYlHw3ZTw5lKmi0t89VqM/CUAWAARg2OyFZNt75JHUAv75vBNBZOcLUWpRwkRgHuMln2xv1mYf91RA09TmCSsN9lNFYGtgpii8S7OzUwTxCVZK0V1AJPd+9C0lGMnkvXgM4deM5VzdMS+NPnLONxBh42g6sSasn221GOQY03iqbdUMsjrp+gQExYTyG3lclCp5JvY/0U5Y3dvWIwuzEtVZh+SMxdAT/bmI5Lo5L/WiPY8YuymdxGwY2JFy8n6uNvU1CZHxLPdV5cg/YW0Zn0MAEnfSBdCCUD4JnE+1wQ+0NdO9uVu09AesRqYa/+4YWrE4E', 1795790025705314);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'e30fa275a1a029b702c47d1cd67be15be52ded70393f8c0a76d6ba0294316450', '9b9b7557ab3b872c8ed6b3e8b937d4f7a133c69a0d4b54b1ea879652719f2b80', 'VYY6rpo38cKKNuI10chTv+ZJI/lY0UhqyOxW8W/mnQKGYvDBGPYUynwTV136Oe+YmYkDOCwvFjJ7weRb06F2bxsj1zu9DEpz0zMskDjUR/yUuiM9W5U8DCY4yMx7z68JOIrGAfYXLJerMdbD5FcSgqwIjpeaHk9pvMpEwFcfx3PU5h6PV9785U7+t/TYTYhHAObS/YuV1qqB2IJbaHBBwhw1Uj3GFPLaQK/SLfk+wSPbI56z83Y07Yfh5hnwN7Vs4Pa2MDS/4XxqioxvYciaUARHh95eId4GJa9pUZDmT0GdIAwirJK1YZ3H1S5uoa2iIRY4EwlJ7L+LKXVbQvzYVd2HVckSWyE4graDZZXoJNApKaYqzgYu22peUJKwnSfTzPeZbT6ZjJntQHqemQ2S8Z9StcwlTD4VUbBii+u7tM1/jCKhe7qrmejSaZd5GaQP', 1795790026368466);
INSERT INTO public.answers VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'ee4593592306c26180e5c12b01d4792dc0c5402ee866823fa208e1f783338118', '6100fb40c4f52ee19115d86f00636b998fdf21610cab25c993cf90feb5cbbffa', '/JTAjiZ4BbkUcK/3bCMM2DhdYIo0VeCCn25d8yE9ZNpCA3XNKBs+KAz9ZmJoA7PAzY3Pk6hljqh7HRQctScF67W3VFYH9++qv+ZcI2KM+LVjoSprcoqf0GtgXAn+dQX9pRai+ZDrV6rtOLFphQn5ViDxzYkCpnmGySVqMaBRHigmVDNqLYf7Ynl8gqTSMji2Jj2hVQsp3EmNy7s/tm8wqMEO+l+tiuGdzpldO4TBKcmI5pgeVyeobgBJ/CDPJV8Kjy0dlQmrOFyAF4zlVuVzYhIZSnejlJg/o4RW7Y8S+gj0kkhMdA579XGt+fRQgWuUBCgvW+liZLFYuhnDamAtOKZ0nIvLPhB71Bk/WAxR2BSSpeE3UdPbPKYPFmywf1nPuia8A4MswbrO2mRMM4fp6u++9FQtggCkxbefIcA9Ce0OU6h02H8mKgbABjsFMMkD', 1795790026034181);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', '', 'cancelled', '', '', 1795790025491245);
INSERT INTO public.claim_accounts VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', '01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', '', 'cancelled', '', '', 1795790025491245);
INSERT INTO public.claim_accounts VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', '01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795790025201846, 1795790025193241, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3289-7b07-adf0-0bebea4de2cc', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795790025353314, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3293-7507-8bdd-96062c1a646e', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795790025377547, 1795790025362808, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21d6d-31fa-73f2-93f1-7ae9ab1545e4', 'read-only', '', '', 'bdda0fb7a32ebe915ff315a470b266e2207b5b17e2d0fb7e2fc5b0a9f944c9a9', 'usher_P5wloq', 1795790025209967, NULL, 1795790025211516, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-322f-78ba-a84c-8983a536b41f', 'oauth-client', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', 'b55c5ea00bcd407fb2df836d69d754dab2c71b8544910e36c8d4f7c4f52c008d', 'usher_Dc3I8P', 1795790025262707, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3232-79e2-b818-84057b5f72db', 'access-token', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', 'ae6edcfc2ae83ac667bb29c1fe9ef35fbe3a1fcc59c5d1c1e95f92dbe9ff2e20', 'usher_rlSUS-', 1795790025265553, 1795793625265553, NULL, '01a21d6d-322f-78ba-a84c-8983a536b41f', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-31a9-7e7b-89f0-3d4a474a6cca', 'directory', '01a21d6d-31a7-792a-8628-e18de04819b1', '', '348f7d8973d39407bd3846b6107bd63760b332eeb94f59e940416d5b48281572', 'usher_bc5EcF', 1795790025128865, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21d6d-3287-7812-84f9-de4ffa98be24', '');
INSERT INTO public.credentials VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3235-7795-b554-203b745a2be9', 'jwt-issuer', '01a21d6d-31a7-792a-8628-e18de04819b1', '', '8e222c922e3452a9df78535fcd57337ec2a4f112c3bec5e9f1df86e478dd7554', '', 1795790025268237, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33551/scim/01a21d6d-31a7-792a-8628-e18de04819b1', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21d6d-3287-7812-84f9-de4ffa98be24', '');
INSERT INTO public.credentials VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ed-708d-b10a-a2aceac65ed2', 'login-hook', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '', 'e5f4c8b2cfafd7628767a1aca09d03eaba1cb90da1f46e2a6ef0cab46e3350b0', 'usher_4EjA93', 1795790025196225, NULL, NULL, '', '', '', '', '', '', 0, 1795790026675278, '', '');
INSERT INTO public.credentials VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3295-7b14-a0f9-e2c025dcb233', 'login-hook', '01a21d6d-3293-7507-8bdd-96062c1a646e', '', '4c00e0a77091773edbaa701f6e6993246b36882c73f817b105f99d6c2b85d965', 'usher_BDio5z', 1795790025365048, NULL, NULL, '', '', '', '', '', '', 0, 1795790026675278, '', '');
INSERT INTO public.credentials VALUES ('', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 'operator', '', 'first operator key', '2e45b3f46fe7142424769e5aa3ccfb6a95dfc92d1d59f712a36c0d6a7973e483', 'usher_fxDtin', 1795790025004059, NULL, NULL, '', '', '', '', '', '', 0, 1795790026819942, '', '');
INSERT INTO public.credentials VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a5-744a-ae15-43b56097feb0', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '69187808fcd0f3a67f7bc43647553fe8aaa6a17b337c1166175b55c4492c9fb7', 'usher_tUACBn', 1795790025123866, NULL, NULL, '', '', '', '', '', '', 0, 1795790026819942, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-3204-77c9-8b5b-d3336bc5664f', 1795790025220510, '744b7e9822a074cbfd0d45f6df753e2f', 'GET', '/Users/01a21d6d-31c1-7ab9-a62e-8b39124826da', 404, '', 'there is no user "01a21d6d-31c1-7ab9-a62e-8b39124826da" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-3205-7544-8e4c-50ce4dda8ed1', 1795790025221345, '5217885fa66404a08a5cd1e99a31c0d3', 'GET', '/Users/01a21d6d-31c2-7ee4-9af1-281b335e18f8', 404, '', 'there is no user "01a21d6d-31c2-7ee4-9af1-281b335e18f8" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-383c-7e42-a028-2bcf76165657', 1795790026812934, 'b94b58602bfb08343a6710ef6e782d1e', 'GET', '/Users/01a21d6d-31c1-7ab9-a62e-8b39124826da', 404, '', 'there is no user "01a21d6d-31c1-7ab9-a62e-8b39124826da" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-383d-7bb6-aa06-08b3dd12c334', 1795790026813767, 'dcbe0df9cca7a32d935da7c8d1e3877f', 'GET', '/Users/01a21d6d-31c2-7ee4-9af1-281b335e18f8', 404, '', 'there is no user "01a21d6d-31c2-7ee4-9af1-281b335e18f8" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'okta', 'scim', 'okta', 'userName', 0, '', 1795790025121279, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3252-7957-8020-8212cb8e5ae4', '01a21d6d-3252-7957-8020-8212cb8e5ae4', 'scim', 'generic', 'userName', 0, '', 1795790025298233, '', '', '', 1795790025304087);
INSERT INTO public.directories VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-31a7-792a-8628-e18de04819b1', 'entra', 'scim', 'entra', 'userName', 0, '', 1795790025127242, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21d6d-3287-7812-84f9-de4ffa98be24', 0);
INSERT INTO public.directories VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795790025663797, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3666-7906-a4ac-1c33b034d265', 'away', 'ldap', 'generic', 'emails', 1, '', 1795790026342247, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'ada@acme.example', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'ada@home.example', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', 1, 'home');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p9@initech.example', '1aa780fb-b677-8efc-902d-3bb63ee476e3', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p5@initech.example', '22c7bbad-949d-84b2-ad5c-00c53fc76477', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p7@initech.example', '3f28df77-e59f-8d06-b43e-95744e224753', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p10@initech.example', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p2@initech.example', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p12@initech.example', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p0@initech.example', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p3@initech.example', '8917e584-9237-8a73-949d-f955aee41ecd', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p4@initech.example', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p1@initech.example', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p6@initech.example', 'd49d38b8-6dec-8949-99a9-14232fccd541', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p8@initech.example', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p11@initech.example', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'p13@initech.example', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', 0, 'work');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c5-728e-b665-5e5a3800ff54', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795790025157157, 1795790025173578, 0);
INSERT INTO public.directory_groups VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31db-7a46-b294-a7c68533b646', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795790025179665, 1795790025179665, 1);
INSERT INTO public.directory_groups VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795790025162142, 1795790025184011, 0);
INSERT INTO public.directory_groups VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'all-staff', 'all-staff', NULL, '4bbf448a-7ebb-1041-9c09-6f154d1e2c63', '{"displayName":"all-staff","externalId":"4bbf448a-7ebb-1041-9c09-6f154d1e2c63"}', 2, 1795790025712666, 1795790025714536, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c5-728e-b665-5e5a3800ff54', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31bc-76a5-85a8-13e9692ea895', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31b8-790d-bd60-6ec53dfbc5b8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31b2-7882-b54d-10686d79cadb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31bd-7baa-8967-0616fbe00797', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31ba-7cf0-ac8c-2eca1f01d4bf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31c0-7781-855c-2cd9464c0bc3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31c4-75c5-900c-b542e08994c6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31b6-79b3-8d28-20503be0a79a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c5-728e-b665-5e5a3800ff54', '01a21d6d-31b2-7882-b54d-10686d79cadb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c5-728e-b665-5e5a3800ff54', '01a21d6d-31b4-79db-a4aa-cc422b7d8190', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ca-7261-8f85-c2358baf7cda', '01a21d6d-31b4-79db-a4aa-cc422b7d8190', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31db-7a46-b294-a7c68533b646', '01a21d6d-31b6-79b3-8d28-20503be0a79a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31db-7a46-b294-a7c68533b646', '01a21d6d-31c5-728e-b665-5e5a3800ff54', 'Group', 'Group', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '1aa780fb-b677-8efc-902d-3bb63ee476e3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '22c7bbad-949d-84b2-ad5c-00c53fc76477', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '3f28df77-e59f-8d06-b43e-95744e224753', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '8917e584-9237-8a73-949d-f955aee41ecd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'd49d38b8-6dec-8949-99a9-14232fccd541', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '510a86fd-f62e-89a0-a104-82d3489c3a36', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', 'User', '', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7ee4-9af1-281b335e18f8', 'NULL', '01a21d6d-31c2-7edc-9336-3cef599f67f1', 1798382025184011);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 0, 1, 0, '01a21d6d-31ae-7ba0-b79a-29a5e1730a01');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 43, 1, 0, '01a21d6d-31b2-7882-b54d-10686d79cadb');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 50, 1, 0, '01a21d6d-31b4-79db-a4aa-cc422b7d8190');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 56, 1, 0, '01a21d6d-31b8-790d-bd60-6ec53dfbc5b8');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 55, 1, 0, '01a21d6d-31bc-76a5-85a8-13e9692ea895');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 34, 1, 0, '01a21d6d-31bd-7baa-8967-0616fbe00797');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 32, 1, 0, '01a21d6d-31c0-7781-855c-2cd9464c0bc3');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 22, 2, 0, '01a21d6d-31c4-75c5-900c-b542e08994c6');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'Group', 61, 1, 0, '01a21d6d-31c5-728e-b665-5e5a3800ff54');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'Group', 60, 1, 0, '01a21d6d-31ca-7261-8f85-c2358baf7cda');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'Group', 63, 1, 0, '01a21d6d-31db-7a46-b294-a7c68533b646');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 39, 0, 1, '01a21d6d-31c1-7ab9-a62e-8b39124826da');
INSERT INTO public.directory_totals VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 'User', 11, 1, 1, '01a21d6d-31c2-7ee4-9af1-281b335e18f8');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'Group', 1, 1, 0, '510a86fd-f62e-89a0-a104-82d3489c3a36');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 10, 1, 0, '22c7bbad-949d-84b2-ad5c-00c53fc76477');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 58, 1, 0, '3f28df77-e59f-8d06-b43e-95744e224753');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 20, 1, 0, '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 53, 1, 0, '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 49, 2, 0, '94b98d6a-849b-8255-ad7c-c3b84b5e652b');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 30, 1, 0, '614dc3f0-8e7b-84ed-933f-9e8f72baad23');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 13, 1, 0, '7b9efb25-21d9-8ee8-a449-03f8e66f037b');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 11, 1, 0, '8917e584-9237-8a73-949d-f955aee41ecd');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 0, 1, 0, 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 59, 1, 0, 'd49d38b8-6dec-8949-99a9-14232fccd541');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 44, 1, 0, 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 42, 1, 0, 'e2373a61-e75b-89ff-9a9d-e808e8b6565b');
INSERT INTO public.directory_totals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'User', 5, 1, 0, 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', 'ada@acme.example', '00u-ada', 1, '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '', 1795790025131732, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795790025131732, 1795790025131732);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b2-7882-b54d-10686d79cadb', 'bob@acme.example', NULL, 1, '01a21d6d-31b2-7876-b07f-547ea589b3d5', '', 1795790025137859, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795790025137859, 1795790025137859);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b4-79db-a4aa-cc422b7d8190', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', '', 1795790025139623, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795790025139623, 1795790025139623);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b6-79b3-8d28-20503be0a79a', 'zoe@acme.example', 'ZOË', 1, '01a21d6d-31b6-79a8-9fa2-220b1d81bf37', '', 1795790025141650, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795790025141650, 1795790025141650);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b8-790d-bd60-6ec53dfbc5b8', 'astro@acme.example', '🚀', 1, '01a21d6d-31b8-7900-9c57-a8459fa652bd', '', 1795790025143611, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795790025143611, 1795790025143611);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ba-7cf0-ac8c-2eca1f01d4bf', 'lines@acme.example', ' 007 ', 1, '01a21d6d-31ba-7ce4-8264-065a997e427c', '', 1795790025145859, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795790025145859, 1795790025145859);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bc-76a5-85a8-13e9692ea895', 'max@acme.example', '00u-max', 1, '01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', '', 1795790025147772, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795790025147772, 1795790025147772);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bd-7baa-8967-0616fbe00797', 'left@acme.example', '00u-left', 0, '01a21d6d-31bd-7ba0-a2e7-032b4d012606', '', 1795790025149295, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795790025149295, 1795790025149295);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c0-7781-855c-2cd9464c0bc3', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795790025151992, 1795790025151992);
INSERT INTO public.directory_users VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75c5-900c-b542e08994c6', 'staff@acme.example', '00u-staff', 0, '01a21d6d-31c4-75bd-8014-7d69095f5eda', '', 1795790025155839, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795790025155839, 1795790025189369);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '1aa780fb-b677-8efc-902d-3bb63ee476e3', 'p9', '4bbf40a2-7ebb-1041-9c04-6f154d1e2c63', 1, '01a21d6d-33f3-7a4d-83e4-6edfdb20f3ba', '', 1795790025714536, '{"active":true,"displayName":"Person Number 9","emails":[{"primary":true,"type":"work","value":"p9@initech.example"}],"externalId":"4bbf40a2-7ebb-1041-9c04-6f154d1e2c63","name":{"familyName":"Family9","givenName":"Given9"},"userName":"p9","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '22c7bbad-949d-84b2-ad5c-00c53fc76477', 'p5', '4bbf3e22-7ebb-1041-9c00-6f154d1e2c63', 1, '01a21d6d-33f4-7359-8a20-dda5574ac818', '', 1795790025714536, '{"active":true,"displayName":"Person Number 5","emails":[{"primary":true,"type":"work","value":"p5@initech.example"}],"externalId":"4bbf3e22-7ebb-1041-9c00-6f154d1e2c63","name":{"familyName":"Family5","givenName":"Given5"},"userName":"p5","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '3f28df77-e59f-8d06-b43e-95744e224753', 'p7', '4bbf3f4e-7ebb-1041-9c02-6f154d1e2c63', 1, '01a21d6d-33f4-7ad7-8bca-39cb8cd64c65', '', 1795790025714536, '{"active":true,"displayName":"Person Number 7","emails":[{"primary":true,"type":"work","value":"p7@initech.example"}],"externalId":"4bbf3f4e-7ebb-1041-9c02-6f154d1e2c63","name":{"familyName":"Family7","givenName":"Given7"},"userName":"p7","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', 'p10', '4bbf4142-7ebb-1041-9c05-6f154d1e2c63', 1, '01a21d6d-33f5-7261-839e-2bde0f89ab16', '', 1795790025714536, '{"active":true,"displayName":"Person Number 10","emails":[{"primary":true,"type":"work","value":"p10@initech.example"}],"externalId":"4bbf4142-7ebb-1041-9c05-6f154d1e2c63","name":{"familyName":"Family10","givenName":"Given10"},"userName":"p10","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', 'p2', '4bbf3bf2-7ebb-1041-9bfd-6f154d1e2c63', 1, '01a21d6d-33f5-7806-ae0f-24c856a147b1', '', 1795790025714536, '{"active":true,"displayName":"Person Number 2","emails":[{"primary":true,"type":"work","value":"p2@initech.example"}],"externalId":"4bbf3bf2-7ebb-1041-9bfd-6f154d1e2c63","name":{"familyName":"Family2","givenName":"Given2"},"userName":"p2","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', 'p12', '4bbf425a-7ebb-1041-9c07-6f154d1e2c63', 1, '01a21d6d-33f6-7080-aac9-0c878dbc3152', '', 1795790025714536, '{"active":true,"displayName":"Person Number 12","emails":[{"primary":true,"type":"work","value":"p12@initech.example"}],"externalId":"4bbf425a-7ebb-1041-9c07-6f154d1e2c63","name":{"familyName":"Family12","givenName":"Given12"},"userName":"p12","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', 'p0', '4bbf3a26-7ebb-1041-9bfb-6f154d1e2c63', 1, '01a21d6d-33f6-777b-838e-282aaf0cd345', '', 1795790025714536, '{"active":true,"displayName":"Person Number 0","emails":[{"primary":true,"type":"work","value":"p0@initech.example"}],"externalId":"4bbf3a26-7ebb-1041-9bfb-6f154d1e2c63","name":{"familyName":"Family0","givenName":"Given0"},"userName":"p0","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '8917e584-9237-8a73-949d-f955aee41ecd', 'p3', '4bbf3c7e-7ebb-1041-9bfe-6f154d1e2c63', 1, '01a21d6d-33f6-7cfe-a672-bd23ffef8131', '', 1795790025714536, '{"active":true,"displayName":"Person Number 3","emails":[{"primary":true,"type":"work","value":"p3@initech.example"}],"externalId":"4bbf3c7e-7ebb-1041-9bfe-6f154d1e2c63","name":{"familyName":"Family3","givenName":"Given3"},"userName":"p3","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', 'p4', '4bbf3d78-7ebb-1041-9bff-6f154d1e2c63', 1, '01a21d6d-33f7-7324-8d60-a0bf3c9e702d', '', 1795790025714536, '{"active":true,"displayName":"Person Number 4","emails":[{"primary":true,"type":"work","value":"p4@initech.example"}],"externalId":"4bbf3d78-7ebb-1041-9bff-6f154d1e2c63","name":{"familyName":"Family4","givenName":"Given4"},"userName":"p4","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', 'p1', '4bbf3b48-7ebb-1041-9bfc-6f154d1e2c63', 1, '01a21d6d-33f7-792e-abb8-ac3cabd9a3ef', '', 1795790025714536, '{"active":true,"displayName":"Person Number 1","emails":[{"primary":true,"type":"work","value":"p1@initech.example"}],"externalId":"4bbf3b48-7ebb-1041-9bfc-6f154d1e2c63","name":{"familyName":"Family1","givenName":"Given1"},"userName":"p1","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'd49d38b8-6dec-8949-99a9-14232fccd541', 'p6', '4bbf3eb8-7ebb-1041-9c01-6f154d1e2c63', 1, '01a21d6d-33f7-7ed7-986d-6cdd98f0b80a', '', 1795790025714536, '{"active":true,"displayName":"Person Number 6","emails":[{"primary":true,"type":"work","value":"p6@initech.example"}],"externalId":"4bbf3eb8-7ebb-1041-9c01-6f154d1e2c63","name":{"familyName":"Family6","givenName":"Given6"},"userName":"p6","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', 'p8', '4bbf3fda-7ebb-1041-9c03-6f154d1e2c63', 1, '01a21d6d-33f8-74bb-b6c7-eb510bdc8ef7', '', 1795790025714536, '{"active":true,"displayName":"Person Number 8","emails":[{"primary":true,"type":"work","value":"p8@initech.example"}],"externalId":"4bbf3fda-7ebb-1041-9c03-6f154d1e2c63","name":{"familyName":"Family8","givenName":"Given8"},"userName":"p8","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', 'p11', '4bbf41ce-7ebb-1041-9c06-6f154d1e2c63', 1, '01a21d6d-33f8-7a12-8198-3deb3de77261', '', 1795790025714536, '{"active":true,"displayName":"Person Number 11","emails":[{"primary":true,"type":"work","value":"p11@initech.example"}],"externalId":"4bbf41ce-7ebb-1041-9c06-6f154d1e2c63","name":{"familyName":"Family11","givenName":"Given11"},"userName":"p11","userType":"staff"}', 1, 1795790025714536, 1795790025714536);
INSERT INTO public.directory_users VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', 'p13', '4bbf42e6-7ebb-1041-9c08-6f154d1e2c63', 1, '01a21d6d-33f9-7085-b313-27180f2b15b0', '', 1795790025714536, '{"active":true,"displayName":"Person Number 13","emails":[{"primary":true,"type":"work","value":"p13@initech.example"}],"externalId":"4bbf42e6-7ebb-1041-9c08-6f154d1e2c63","name":{"familyName":"Family13","givenName":"Given13"},"userName":"p13","userType":"staff"}', 1, 1795790025714536, 1795790025714536);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', 'initech.example', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 'cancelled', 'by_hand', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025465557, 1798382025465557, 1795790025491245);
INSERT INTO public.domain_claims VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', 'initech.example', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 'open', '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025536295, 1798382025536295, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 'acme.example', '01a21d6d-3174-7c5d-ae62-bd5a7113af73', 'verified', 'manual', 1795790025074332, 1795790025074332, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'initech.example', '01a21d6d-317f-7592-af3d-3d59acc31f42', 'verified', 'manual', 1795790025086218, 1795790025086218, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', 3);
INSERT INTO public.event_heads VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 84);
INSERT INTO public.event_heads VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 69);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 2, 3, 3);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 1, 97, 97);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21d6d-3268-770d-b3b3-721628d9894d', 6, 110, 110);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 37, 135, 135);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 38, 136, 136);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 39, 137, 137);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 40, 138, 138);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 41, 139, 139);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 42, 140, 140);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 43, 141, 141);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 44, 142, 142);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 45, 143, 143);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 46, 144, 144);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 47, 145, 145);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 48, 146, 146);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 49, 147, 147);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 50, 148, 148);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 51, 149, 149);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 52, 150, 150);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 53, 151, 151);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 54, 152, 152);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 55, 153, 153);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 56, 154, 154);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 57, 155, 155);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 58, 156, 156);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 59, 157, 157);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 60, 158, 158);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 61, 159, 159);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 62, 160, 160);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 63, 161, 161);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 64, 162, 162);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 65, 163, 163);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 66, 164, 164);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 67, 165, 165);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 68, 166, 166);
INSERT INTO public.event_order VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 69, 167, 167);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 167, 167, 167, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21d6d-312d-775a-93a9-fb630dbeeffb', 1795790025004059, 'token.created', 'operator', 'operator_key_file', '', '', '01a21d6d-312d-716d-86f9-a9d3b830a83c', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-316f-7271-b84d-e27488d126b7', 1795790025070126, 'parent.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-316e-7879-a1c2-7aee69c769c0', NULL, NULL, 0, '0a5b2cee5fec6c52b9fb7cf1ca06a6c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3175-7595-9511-33d4fcfd7a61', 1795790025074332, 'domain.verified', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3174-7c5d-ae62-bd5a7113af73', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '6c10b69e12e1e10731dabb450c3c517d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-317c-792d-ab9e-2be2a6e59837', 1795790025083811, 'parent.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-317c-7340-a2ae-825122b8d651', NULL, NULL, 0, '6ebb47aa69dcaddd7134b837e8e6fde0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-317f-7870-af0f-ea9857c1b801', 1795790025086218, 'domain.verified', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-317f-7592-af3d-3d59acc31f42', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '549b973a00ffdbce06299ed28a648789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-76c5-937b-6a3d80a46cc2', 1795790025089620, 'organization.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cb6d9ccb269c0e82600bbcd5c3df233e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-7e19-85de-5171e314cc64', 1795790025089620, 'organization.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cb6d9ccb269c0e82600bbcd5c3df233e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3188-7262-85bd-957cb42b8c14', 1795790025089620, 'policy.applied', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'cb6d9ccb269c0e82600bbcd5c3df233e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-318b-7e96-9829-0339bc7e4918', 1795790025089620, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'cb6d9ccb269c0e82600bbcd5c3df233e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-318d-7047-aa05-b627359273e5', 1795790025089620, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'cb6d9ccb269c0e82600bbcd5c3df233e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3194-7b73-93bc-aba35c819f91', 1795790025106492, 'policy.applied', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd2452e19b55ce551f97aa338e67f2382');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-319d-7452-a52c-d0dd8fc94040', 1795790025113306, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"limit":1,"seat":"premium"}', 0, '5e52b5dd8f0cb0f91a03d593e6c1668a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a2-7476-a252-b56761e26d56', 1795790025121279, 'directory.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', NULL, NULL, 0, '1857874ef3c11eaf86f20f662baad93e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31a5-7bcf-959c-06bcca66dbe7', 1795790025123866, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a5-744a-ae15-43b56097feb0', NULL, '{"scope":"directory","target":"01a21d6d-31a1-7ca7-a4ea-9b8a074abe47"}', 0, 'b26be3dd5a8f6a6feaf46f73b86b94e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-31a7-7b43-915c-1d5b4ba06210', 1795790025127242, 'directory.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a7-792a-8628-e18de04819b1', NULL, NULL, 0, 'e8e5c77e139137e30cfd31898003709f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-31aa-7352-b4ef-b3390959b9ab', 1795790025128865, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a9-7e7b-89f0-3d4a474a6cca', NULL, '{"scope":"directory","target":"01a21d6d-31a7-792a-8628-e18de04819b1"}', 0, 'ec3e185384e15742c9559d6f59a0029d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7bd0-9ffa-e0fabc297271', 1795790025131732, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', NULL, NULL, 2, '0a18c733b5de38d6909a349d924127a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7bd3-98bf-e0ae33d30bdd', 1795790025131732, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '', '01a21d6d-31ae-7ba0-b79a-29a5e1730a01', NULL, NULL, 2, '0a18c733b5de38d6909a349d924127a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b2-78c3-a0eb-d841f5e98d7b', 1795790025137859, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31b2-7882-b54d-10686d79cadb', NULL, NULL, 2, '730cae806d9084e97e93bcca049d3d3b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b2-78c6-a111-683d8ba99806', 1795790025137859, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b2-7876-b07f-547ea589b3d5', '', '01a21d6d-31b2-7882-b54d-10686d79cadb', NULL, NULL, 2, '730cae806d9084e97e93bcca049d3d3b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b4-79ed-ba96-b88e55f0c4e1', 1795790025139623, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31b4-79db-a4aa-cc422b7d8190', NULL, NULL, 2, '0e93342b425aa7478cae895897f3044c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b4-79f1-8417-9c09d03fb920', 1795790025139623, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', '', '01a21d6d-31b4-79db-a4aa-cc422b7d8190', NULL, NULL, 2, '0e93342b425aa7478cae895897f3044c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b6-79be-88d2-43e07ed312dc', 1795790025141650, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31b6-79b3-8d28-20503be0a79a', NULL, NULL, 2, '7d156bd69967c9701ef6d9a8c5abe09e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b6-79c2-bb6c-f85c79ec310a', 1795790025141650, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b6-79a8-9fa2-220b1d81bf37', '', '01a21d6d-31b6-79b3-8d28-20503be0a79a', NULL, NULL, 2, '7d156bd69967c9701ef6d9a8c5abe09e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b8-791a-b361-a9e51210b268', 1795790025143611, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31b8-790d-bd60-6ec53dfbc5b8', NULL, NULL, 2, '45aa45ecd3eca1ebc38755d40a883bae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b8-791d-b4aa-2a32f35302c8', 1795790025143611, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b8-7900-9c57-a8459fa652bd', '', '01a21d6d-31b8-790d-bd60-6ec53dfbc5b8', NULL, NULL, 2, '45aa45ecd3eca1ebc38755d40a883bae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ba-7cfa-8aab-3f6b37a2dc72', 1795790025145859, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31ba-7cf0-ac8c-2eca1f01d4bf', NULL, NULL, 2, '60530befab766e7212c36e2b233fd1e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ba-7cfe-bc4b-5ba761ead5bb', 1795790025145859, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ba-7ce4-8264-065a997e427c', '', '01a21d6d-31ba-7cf0-ac8c-2eca1f01d4bf', NULL, NULL, 2, '60530befab766e7212c36e2b233fd1e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bc-76b0-86e5-890e6a14b5d7', 1795790025147772, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31bc-76a5-85a8-13e9692ea895', NULL, NULL, 2, '900f0e04971bc0c4facf138db4c8372a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bc-76b2-88d3-f615457a4290', 1795790025147772, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', '', '01a21d6d-31bc-76a5-85a8-13e9692ea895', NULL, NULL, 2, '900f0e04971bc0c4facf138db4c8372a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bd-7bb8-bc1e-c5bceb8448d4', 1795790025149295, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31bd-7baa-8967-0616fbe00797', NULL, NULL, 2, '289277f3142bc199975df7eac6b29f2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bd-7bbb-bbf6-ed325aef7872', 1795790025149295, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bd-7ba0-a2e7-032b4d012606', '', '01a21d6d-31bd-7baa-8967-0616fbe00797', NULL, NULL, 2, '289277f3142bc199975df7eac6b29f2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bd-7c2e-9fd7-0be52ec136c6', 1795790025149295, 'gate.closed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bd-7ba0-a2e7-032b4d012606', '', '', NULL, '{"cause":"directory_inactive"}', 2, '289277f3142bc199975df7eac6b29f2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bd-7c32-ac25-62d2f0a400e6', 1795790025149295, 'session.revoked', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bd-7ba0-a2e7-032b4d012606', '', '', NULL, NULL, 2, '289277f3142bc199975df7eac6b29f2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c0-77cd-944b-bec130e5eff5', 1795790025151992, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c0-7781-855c-2cd9464c0bc3', NULL, NULL, 2, '318b532a1301c7bf3baf0233b5442dea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c0-77d0-bedc-f8e930c29838', 1795790025151992, 'directory_user.unbound', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c0-7781-855c-2cd9464c0bc3', NULL, '{"reason":"no_email"}', 2, '318b532a1301c7bf3baf0233b5442dea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c1-7aec-9ea2-a16ee37f0c5a', 1795790025153256, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c1-7ab9-a62e-8b39124826da', NULL, NULL, 2, '2019a9cef8967624f0bcc2f8db5571ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c1-7aef-ac39-4258e0dc496c', 1795790025153256, 'directory_user.unbound', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c1-7ab9-a62e-8b39124826da', NULL, '{"reason":"foreign_domain"}', 2, '2019a9cef8967624f0bcc2f8db5571ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c2-7eee-bbeb-6e3cf7abb499', 1795790025154475, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c2-7ee4-9af1-281b335e18f8', NULL, NULL, 2, '338bdf6d4be6df548f8283d606ca0828');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c2-7ef1-98fa-400e2d754df0', 1795790025154475, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7edc-9336-3cef599f67f1', '', '01a21d6d-31c2-7ee4-9af1-281b335e18f8', NULL, NULL, 2, '338bdf6d4be6df548f8283d606ca0828');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c4-75ce-9369-acff17d1a49f', 1795790025155839, 'directory_user.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c4-75c5-900c-b542e08994c6', NULL, NULL, 2, '1b51023c38fc93bdba55c8aa871f8731');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c4-75e4-bf2f-558bd8fed30e', 1795790025155839, 'account.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75bd-8014-7d69095f5eda', '', '01a21d6d-31c4-75c5-900c-b542e08994c6', NULL, NULL, 2, '1b51023c38fc93bdba55c8aa871f8731');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c6-7ce8-8916-d9447a2e8782', 1795790025157157, 'directory_group.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c5-728e-b665-5e5a3800ff54', NULL, '{"members":1}', 0, '80f11ea7bfc4046812df3485e753d52d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31cb-73de-ac0f-2a0316d4175a', 1795790025162142, 'directory_group.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31ca-7261-8f85-c2358baf7cda', NULL, '{"members":11}', 0, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ce-75d9-af2b-04d2643fbef0', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31cf-7256-971d-2cef4c6fea9d', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b2-7876-b07f-547ea589b3d5', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31cf-77a3-b39a-1dd7ab91f049', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b6-79a8-9fa2-220b1d81bf37', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31cf-7c48-a471-a734a509c100', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b8-7900-9c57-a8459fa652bd', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d0-7078-8ae8-2630892a37f7', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31ba-7ce4-8264-065a997e427c', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d0-746d-98e2-2b41656de326', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d0-78bf-8e99-143cedd33b16', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7edc-9336-3cef599f67f1', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d0-7bd2-b3a5-4364ed523a9a', 1795790025162142, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75bd-8014-7d69095f5eda', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'caaeb8a3ea11eedff724716968e31bfb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d3-771c-b562-22586ceb77d6', 1795790025169808, 'directory_group.changed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c5-728e-b665-5e5a3800ff54', NULL, '{"added":1,"removed":0}', 0, '3ed6ba517f022b7a21ace7b018b07507');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d7-7416-adaa-222949420848', 1795790025173578, 'directory_group.changed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c5-728e-b665-5e5a3800ff54', NULL, '{"added":1,"removed":0}', 0, '769a4e7a5cee24af61e410bfb3dda499');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31d9-7f26-a1f6-3543c39e2acc', 1795790025176157, 'directory_group.changed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31ca-7261-8f85-c2358baf7cda', NULL, '{"added":1,"removed":0}', 0, '3e3ef2c80888fa64515fdf2ee3fe0a2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31da-7d48-b1fc-5af549236f30', 1795790025176157, 'membership.added', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3e3ef2c80888fa64515fdf2ee3fe0a2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31dc-78f4-9bb4-3182ece7ebb6', 1795790025179665, 'directory_group.created', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31db-7a46-b294-a7c68533b646', NULL, '{"members":2}', 0, '76f6a081796be3f10972d42d3fca5518');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31de-7aff-8913-228b4de24760', 1795790025182211, 'directory_user.deleted', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c1-7ab9-a62e-8b39124826da', NULL, NULL, 0, '54cafe4e35a3f96dc9f307ea7a715807');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e0-740f-97ae-fc0a8be74c23', 1795790025184011, 'directory_user.deleted', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c2-7ee4-9af1-281b335e18f8', NULL, NULL, 0, '062d7dab14d7f8e3dc8456192e1470b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e1-7652-8f06-69bd9600348c', 1795790025184011, 'gate.closed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7edc-9336-3cef599f67f1', '', '', NULL, '{"cause":"directory_deleted"}', 2, '062d7dab14d7f8e3dc8456192e1470b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e1-7656-8337-7efd205ceec8', 1795790025184011, 'session.revoked', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7edc-9336-3cef599f67f1', '', '', NULL, NULL, 2, '062d7dab14d7f8e3dc8456192e1470b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e3-7ca5-9efd-8087fb2576cc', 1795790025184011, 'membership.removed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c2-7edc-9336-3cef599f67f1', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '062d7dab14d7f8e3dc8456192e1470b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e5-7b09-80b2-0eb4fb86aaa9', 1795790025189369, 'directory_user.changed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '', '', '01a21d6d-31c4-75c5-900c-b542e08994c6', NULL, '{"active":false}', 0, 'f37a706f9b41616c563fe67332b52593');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e6-7571-888e-2a52c3bae5bf', 1795790025189369, 'gate.closed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75bd-8014-7d69095f5eda', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f37a706f9b41616c563fe67332b52593');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e6-7575-b9f9-7eb4aa9e5aee', 1795790025189369, 'session.revoked', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75bd-8014-7d69095f5eda', '', '', NULL, NULL, 2, 'f37a706f9b41616c563fe67332b52593');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e7-7397-bfdc-ded728091846', 1795790025189369, 'membership.removed', 'directory', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', '01a21d6d-31c4-75bd-8014-7d69095f5eda', '01a21d6d-3186-702a-98c6-fe609ee188b2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f37a706f9b41616c563fe67332b52593');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ea-7ec8-af0b-0cf02b15c264', 1795790025193241, 'connection.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '5b53206b6f2fd9f7e76a9cf83a199edd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ed-738d-92f4-dc6c957e809b', 1795790025196225, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31ed-708d-b10a-a2aceac65ed2', NULL, '{"scope":"login-hook","target":"01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2"}', 0, 'f328da0eb3d75eb0b011d488fb87b242');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f3-7aaf-99a5-5faa434c8dd2', 1795790025201846, 'subject.linked', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', NULL, NULL, 2, '31864ac45dfbd9c1f4779c75a863887a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f4-7368-8f2c-f616455aa152', 1795790025201846, 'membership.added', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '', NULL, '{"role":"user","source":"grant"}', 2, '31864ac45dfbd9c1f4779c75a863887a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f5-771d-ad03-00909bc8ed73', 1795790025201846, 'connection.proven', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '', '', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', NULL, NULL, 2, '31864ac45dfbd9c1f4779c75a863887a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f8-76ee-b6f5-09e5ffe77eee', 1795790025207356, 'account.created', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '01a21d6d-31f8-7687-8878-5c5975b64246', '', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', NULL, NULL, 2, 'f8d125b25beadcdb2e0b175f243bc21f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f8-76fa-a2f6-44a6c8bfee7f', 1795790025207356, 'subject.linked', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '01a21d6d-31f8-7687-8878-5c5975b64246', '', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', NULL, NULL, 2, 'f8d125b25beadcdb2e0b175f243bc21f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f8-7743-833e-a5c46a1f985e', 1795790025207356, 'membership.added', 'login', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '01a21d6d-31f8-7687-8878-5c5975b64246', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '', NULL, '{"role":"user","source":"grant"}', 2, 'f8d125b25beadcdb2e0b175f243bc21f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21d6d-31fa-767e-a87e-56b706d372ae', 1795790025209967, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31fa-73f2-93f1-7ae9ab1545e4', NULL, '{"scope":"read-only","target":""}', 0, '1a37557d13a76191e666f5730baee26d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21d6d-31fc-764f-bb47-1c0e94cdb91a', 1795790025211516, 'token.revoked', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31fa-73f2-93f1-7ae9ab1545e4', NULL, NULL, 0, '9c2af49555f74fd6d531597f4e2455e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3226-7704-aad0-1173c3c9c701', 1795790025252119, 'parent_administrator.granted', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '', '', NULL, NULL, 0, '3f6bbb8846bb81ec58d6fb78989c4d80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-322f-7def-a7bb-e790554f2119', 1795790025262707, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-322f-78ba-a84c-8983a536b41f', NULL, '{"scope":"oauth-client","target":"01a21d6d-31a1-7ca7-a4ea-9b8a074abe47"}', 0, '63ea365f45a2da43f04bef37cb9860a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3232-7e2f-b4db-26c72481faf4', 1795790025265553, 'token.created', 'api_key', '01a21d6d-322f-78ba-a84c-8983a536b41f', '', '', '01a21d6d-3232-79e2-b818-84057b5f72db', NULL, '{"client":"01a21d6d-322f-78ba-a84c-8983a536b41f","scope":"access-token","target":"01a21d6d-31a1-7ca7-a4ea-9b8a074abe47"}', 0, '48cccd233e0460e89f422c84e9a5317b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3235-7cd9-abe9-f1dc1b8be036', 1795790025268237, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3235-7795-b554-203b745a2be9', NULL, '{"scope":"jwt-issuer","target":"01a21d6d-31a7-792a-8628-e18de04819b1"}', 0, '1bf30fa593e8f48dce6710b774532831');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3237-7d3b-971e-74a2b9d989af', 1795790025271182, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '7dafc91b767ca6a0906ead9517cf8f80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-323c-7729-9c01-851f3b42950b', 1795790025274228, 'invitation.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '01a21d6d-323b-7aaa-b190-3f5112e0db53', NULL, '{"role":"user","guest":true}', 2, '13f4078c3d92a815cf3d72831376aa31');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3240-72df-a829-9f85c79b6ac0', 1795790025278762, 'invitation.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-702a-98c6-fe609ee188b2', '01a21d6d-323f-7cdc-b886-1771fbc0fa9b', NULL, '{"role":"user","managed":true}', 2, '830571d253e83371c0cc3ed54d0cf4f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3243-7406-9750-1c59debd4047', 1795790025281667, 'invitation.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '01a21d6d-3242-7b22-bd7f-abc7711494a6', NULL, '{"role":"user","guest":true}', 2, '242f9e3fec598d4fc991f0896041ce83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3246-7560-96c4-89a5d091d014', 1795790025284863, 'invitation.revoked', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', '01a21d6d-3242-7b22-bd7f-abc7711494a6', NULL, '{"reason":"by_hand"}', 2, '7e047f2bf3ca15442ed248bc4a28f376');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3248-78c0-9b89-41b1689288c0', 1795790025288021, 'organization.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e2131d5cbe2b3e31388087693eab8b4a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324c-74eb-b97c-75d5a115b81c', 1795790025290140, 'invitation.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-324b-7d1b-83c7-a75b727998f6', NULL, '{"role":"user","guest":true}', 0, 'db9543eb9a4b95874c9b5957e40ba324');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324f-7583-bf50-bf77c9b22a3e', 1795790025293879, 'account.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-324f-757e-b027-13641a75e6d0', '', '01a21d6d-324b-7d1b-83c7-a75b727998f6', NULL, NULL, 0, '766ff79cbc6e6f5c73d1f172cc871684');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324f-7a98-b2c6-550661e958bd', 1795790025293879, 'invitation.accepted', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-324f-757e-b027-13641a75e6d0', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-324b-7d1b-83c7-a75b727998f6', NULL, '{"role":"user","guest":true}', 0, '766ff79cbc6e6f5c73d1f172cc871684');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324f-7ae9-bb25-3a76fad1552f', 1795790025293879, 'membership.added', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-324f-757e-b027-13641a75e6d0', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '', NULL, '{"role":"user","source":"grant"}', 0, '766ff79cbc6e6f5c73d1f172cc871684');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3252-7b75-8017-7b0e59e6f6e7', 1795790025298233, 'directory.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3252-7957-8020-8212cb8e5ae4', NULL, NULL, 0, '24694736baeed28d340795309136e56a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3254-77a3-b030-ada0e7655e71', 1795790025299596, 'run.held', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3253-7ddf-b7af-ba9b2a90c8c4', NULL, '{"kind":"deletion","scope":"directory:01a21d6d-3252-7957-8020-8212cb8e5ae4"}', 0, 'de39012747e5a585e94066fbc9d51d39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-325a-7e3b-9187-86a4c0e50248', 1795790025304087, 'directory.deleted', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3252-7957-8020-8212cb8e5ae4', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '7f891a1ed94336025212d3f248d36f3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-325b-75bb-8736-294bc67e1fb2', 1795790025304087, 'run.applied', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3253-7ddf-b7af-ba9b2a90c8c4', NULL, '{"kind":"deletion","scope":"directory:01a21d6d-3252-7957-8020-8212cb8e5ae4"}', 0, '7f891a1ed94336025212d3f248d36f3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3264-7014-a544-eb56fdc9da76', 1795790025314943, 'directory.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a7-792a-8628-e18de04819b1', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'de2d67821072063ec2775e1c080e2c94');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-3266-79fe-a1e5-49e3e3d5c59c', 1795790025318141, 'organization.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3266-747c-bfd7-8ae90757e507', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '73e36e5f22905fb01edcbd985ede3ebe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3268-7b6e-adff-3da9158e1d5a', 1795790025320310, 'organization.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9c5c06804dbd3a8b3ef6b28d83f602fa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-326c-7759-8031-cfc5ce02592c', 1795790025322458, 'merge.proposed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-326b-7a82-9734-169684ef0a17', NULL, '{"members":0,"side":"host"}', 0, '312e3af1f510a04252c3616bde337f81');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-326c-775f-a961-58d41b2ef21e', 1795790025322458, 'merge.proposed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-326b-7a82-9734-169684ef0a17', NULL, '{"members":0,"side":"host"}', 0, '312e3af1f510a04252c3616bde337f81');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3270-7993-a506-6223ff49c600', 1795790025326677, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-326b-7a82-9734-169684ef0a17', NULL, '{"side":"host"}', 0, '936cd84e2d98c4479e9b33cb4a352f0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-3270-799a-a74c-6e4bc44e61aa', 1795790025326677, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-326b-7a82-9734-169684ef0a17', NULL, '{"side":"host"}', 0, '936cd84e2d98c4479e9b33cb4a352f0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3273-7c35-a9d9-f04bdb7cc53f', 1795790025330744, 'merge.proposed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"members":0,"side":"host"}', 0, 'd6441760be4ff06e0fc9ca41a33b6ec3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7c39-9549-032b60fc16fc', 1795790025330744, 'merge.proposed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"members":0,"side":"host"}', 0, 'd6441760be4ff06e0fc9ca41a33b6ec3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3277-724d-8354-a6a39065fb16', 1795790025333357, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"side":"joining"}', 0, 'ae0bdd71ef3f8dedb466582813e3e52e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3277-7286-8b3a-86e563c2ffc5', 1795790025333357, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"side":"joining"}', 0, 'ae0bdd71ef3f8dedb466582813e3e52e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-327a-7ae6-9640-06c6455b7633', 1795790025336720, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"side":"host"}', 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-327a-7aeb-bdac-48b3173b5f2d', 1795790025336720, 'merge.approved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, '{"side":"host"}', 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-327b-7b4e-86f9-e715c93b4de5', 1795790025336720, 'merge.completed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, NULL, 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-327b-7b7a-8d10-4077d669e2be', 1795790025336720, 'merge.completed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3273-7957-a8b0-2e416dd9976d', NULL, NULL, 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-327d-72eb-ad80-96d8f337328f', 1795790025336720, 'organization.moved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-317c-7340-a2ae-825122b8d651', NULL, NULL, 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-327d-72ee-9931-7a59d2fad9fa', 1795790025336720, 'organization.moved', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-317c-7340-a2ae-825122b8d651', NULL, NULL, 0, '436417cfbb8d60a99d46598025de7faa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3285-7766-811e-db195a62958c', 1795790025348894, 'parent.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-317c-7340-a2ae-825122b8d651', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '66c2fda2f5880311ba88c4fa835b906c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3287-782f-b750-813c75dec560', 1795790025350990, 'directory.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-31a7-792a-8628-e18de04819b1', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '3649df8cc92ae75c340eb96d9a1f4f5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3289-7dd2-a1a4-2fd1587ae1b6', 1795790025353314, 'connection.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3289-7b07-adf0-0bebea4de2cc', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '3c5a1c56e4148dc61b44cc004b4d1a33');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-328c-79ee-8142-b223f1254a62', 1795790025355185, 'run.held', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-328c-769f-981d-0819b20e4f2d', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2"}', 0, '60f6fad6271ba90902e7cb7b820ccb9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-328f-72bc-91c0-36395ae89056', 1795790025358858, 'sso.suspended', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-316e-7879-a1c2-7aee69c769c0', NULL, '{"until":"2026-11-30T14:33:45.358858Z","reason":"''ẞ''"}', 0, '02cc3f5147117549436bf89444e072ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3293-79fb-8401-1a47a85ab3e7', 1795790025362808, 'connection.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3293-7507-8bdd-96062c1a646e', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'fc83c70e00f0f9a15f76809f7404e444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3295-7dc0-81ea-d9d9fb385ede', 1795790025365048, 'token.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3295-7b14-a0f9-e2c025dcb233', NULL, '{"scope":"login-hook","target":"01a21d6d-3293-7507-8bdd-96062c1a646e"}', 0, '7d9d8f1edbcbc3d53ed4be67b0a9aba8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3298-7de9-a6b6-748df4c97b33', 1795790025367325, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '8cd073694c0d7456ba666d7ec8432b36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-329b-745a-b9e6-449e5ec6460b', 1795790025367325, 'organization.changed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '8cd073694c0d7456ba666d7ec8432b36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a2-78b5-9db8-44a885a28051', 1795790025377547, 'account.created', 'login', '01a21d6d-3293-7507-8bdd-96062c1a646e', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', '', '01a21d6d-3293-7507-8bdd-96062c1a646e', NULL, NULL, 0, 'c824e2a354c0c91690636f69bc63eb0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a2-78c2-a909-32c2932976d2', 1795790025377547, 'subject.linked', 'login', '01a21d6d-3293-7507-8bdd-96062c1a646e', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', '', '01a21d6d-3293-7507-8bdd-96062c1a646e', NULL, NULL, 0, 'c824e2a354c0c91690636f69bc63eb0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a2-796b-8866-65ce699796cf', 1795790025377547, 'membership.added', 'login', '01a21d6d-3293-7507-8bdd-96062c1a646e', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '', NULL, '{"role":"user","source":"grant"}', 0, 'c824e2a354c0c91690636f69bc63eb0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a3-78d6-a239-a76de88507c9', 1795790025377547, 'connection.proven', 'login', '01a21d6d-3293-7507-8bdd-96062c1a646e', '', '', '01a21d6d-3293-7507-8bdd-96062c1a646e', NULL, NULL, 0, 'c824e2a354c0c91690636f69bc63eb0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21d6d-32b4-7c5f-8cb5-7ec67be0fff6', 1795790025396278, 'account.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', '', '', NULL, NULL, 0, '0c567517cb6f74a7cfd393433fb70d9d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21d6d-32cb-70f1-9cdb-1c0ce2e4c0f2', 1795790025418478, 'account.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', '', '', NULL, NULL, 0, '59e155fc739afd42d5d998cfec839225');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-7825-8bf3-fae3a05f5fbc', 1795790025465557, 'claim.started', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', NULL, '{"accounts":2,"deadline":"2026-12-27T14:33:45.465557Z","domain":"initech.example"}', 0, '42effaf783d63828732c62c872fc34e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-7860-8369-5049d9279e76', 1795790025465557, 'claim.account_claimed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', NULL, '{"deadline":"2026-12-27T14:33:45.465557Z","domain":"initech.example"}', 0, '42effaf783d63828732c62c872fc34e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32fc-7864-83fd-9903e3d006b8', 1795790025465557, 'claim.account_claimed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', NULL, '{"deadline":"2026-12-27T14:33:45.465557Z","domain":"initech.example"}', 0, '42effaf783d63828732c62c872fc34e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3315-781c-8b81-5bf78a1b9c77', 1795790025491245, 'claim.cancelled', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-32fc-77a8-9c11-ac6ea5ed118a', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '4d69115a3fea566590fa555f1ef6111e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-7055-997f-25f399d393d4', 1795790025536295, 'claim.started', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', NULL, '{"accounts":2,"deadline":"2026-12-27T14:33:45.536295Z","domain":"initech.example"}', 0, '03dd80275509242fab5ea8400422541f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-7077-bf11-5d01fd59f02b', 1795790025536295, 'claim.account_claimed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', NULL, '{"deadline":"2026-12-27T14:33:45.536295Z","domain":"initech.example"}', 0, '03dd80275509242fab5ea8400422541f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3343-707a-a947-73b283ec575c', 1795790025536295, 'claim.account_claimed', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32cb-70eb-9e86-c6869fb6e8ec', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', NULL, '{"deadline":"2026-12-27T14:33:45.536295Z","domain":"initech.example"}', 0, '03dd80275509242fab5ea8400422541f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3360-7da4-a530-9a5de25f5402', 1795790025566490, 'claim.chosen', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-32b4-7c38-b2f7-91a13a01b330', '01a21d6d-3248-769e-a9f3-e4c83d81252e', '01a21d6d-3343-7008-a71e-44b1c7bbfc44', '{"choice":""}', '{"choice":"merge"}', 0, 'f3423a5650b71d19496f499263d5222b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-7d4a-893c-7d71a0798f48', 1795790025663797, 'directory.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', NULL, NULL, 0, '3e9a57226e78a84709d59d5e0cf59e5e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (136, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f1-76f4-a25c-e9a6fd04974c', 1795790025712666, 'directory_group.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '510a86fd-f62e-89a0-a104-82d3489c3a36', NULL, '{"members":14}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (137, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f3-7a6c-b2e8-5e85e3b2ebb3', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '1aa780fb-b677-8efc-902d-3bb63ee476e3', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (138, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f3-7a6e-aab6-30e6870a3ced', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f3-7a4d-83e4-6edfdb20f3ba', '', '1aa780fb-b677-8efc-902d-3bb63ee476e3', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (139, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7381-a45b-a951b4dad538', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '22c7bbad-949d-84b2-ad5c-00c53fc76477', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (140, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7384-8d50-a559c28e8dc2', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f4-7359-8a20-dda5574ac818', '', '22c7bbad-949d-84b2-ad5c-00c53fc76477', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (141, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7aea-8dcb-6ae59143c973', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '3f28df77-e59f-8d06-b43e-95744e224753', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (142, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7b06-a243-d2e413f53e6e', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f4-7ad7-8bca-39cb8cd64c65', '', '3f28df77-e59f-8d06-b43e-95744e224753', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (143, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7275-9727-d1de42380cf1', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (144, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7277-82e6-59b753dfb3fb', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f5-7261-839e-2bde0f89ab16', '', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (145, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7834-8ff7-a1cb6e631dce', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (146, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7836-94d0-9aba04dea8d2', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f5-7806-ae0f-24c856a147b1', '', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (147, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7090-9ebf-f151bbfceaa1', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (148, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7092-aa9e-9319e24ed962', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f6-7080-aac9-0c878dbc3152', '', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (149, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-778c-8270-cc1bc234e655', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (150, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-778e-841e-f0df393625d3', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f6-777b-838e-282aaf0cd345', '', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (151, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7d1f-972d-35a768b0bc36', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '8917e584-9237-8a73-949d-f955aee41ecd', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (152, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7d21-9b99-0188c9168f10', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f6-7cfe-a672-bd23ffef8131', '', '8917e584-9237-8a73-949d-f955aee41ecd', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (153, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7333-8329-92b13beee4b0', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (154, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7335-a355-ecda9b829352', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f7-7324-8d60-a0bf3c9e702d', '', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (155, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7951-845a-1971068f8144', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (156, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7953-89e1-64ad8a1a7205', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f7-792e-abb8-ac3cabd9a3ef', '', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (157, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7ee6-9f4a-56577f7450b2', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', 'd49d38b8-6dec-8949-99a9-14232fccd541', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (158, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7ee7-8d2b-eb8966b755ee', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f7-7ed7-986d-6cdd98f0b80a', '', 'd49d38b8-6dec-8949-99a9-14232fccd541', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (159, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-74e3-a7c4-bc315db284d1', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (160, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-74e5-afd8-4c9ac6e2db26', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f8-74bb-b6c7-eb510bdc8ef7', '', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (161, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-7a3c-ab5e-25459382a901', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (162, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-7a3e-bc01-c6f996d58799', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f8-7a12-8198-3deb3de77261', '', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (163, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f9-70ad-904d-8090d08d8237', 1795790025714536, 'directory_user.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (164, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f9-70af-9544-14112dcf12f9', 1795790025714536, 'account.created', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33f9-7085-b313-27180f2b15b0', '', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', NULL, NULL, 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (167, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3685-72e4-a24e-5dba8666282c', 1795790026372933, 'directory.sync_failed', 'schedule', '', '', '', '01a21d6d-3666-7906-a4ac-1c33b034d265', NULL, '{"reason":"ldap_unreachable"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (165, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3541-7b3d-8d8c-c7b075ac1f5d', 1795790026049018, 'run.held', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', '', '01a21d6d-3541-75c6-ae98-493b71f6e366', NULL, '{"kind":"reconcile","scope":"directory:01a21d6d-33c0-78b8-86d2-a18fc1f25af9"}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (166, '01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3666-7b63-a198-31d30cefc683', 1795790026342247, 'directory.created', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '', '01a21d6d-3666-7906-a4ac-1c33b034d265', NULL, NULL, 0, '7417a40abe8f10ec515579d42c44fd15');


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', '908e5ff373fbd1ebd39c069fb9f64878e823ec56a104aa51bb78baff4a6510d9');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 14:33:44.819702');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 14:33:44.825695');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 14:33:44.877489');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 14:33:44.909291');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 14:33:44.917297');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 14:33:44.938359');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 14:33:44.971032');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 14:33:44.993622');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 1795790025274228, '01a21d6d-323c-76be-9c69-3f30c1b25250');
INSERT INTO public.invitation_sends VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-702a-98c6-fe609ee188b2', 1795790025278762, '01a21d6d-3240-72bf-bda8-7c39c3d3e1a7');
INSERT INTO public.invitation_sends VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 1795790025281667, '01a21d6d-3243-73ec-9d5e-047c62090d56');
INSERT INTO public.invitation_sends VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 1795790025290140, '01a21d6d-324c-74c4-8f88-f7f6818067cf');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-323b-7aaa-b190-3f5112e0db53', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'a4995cb8ae7d9b2358f8265f2e4907f0aa737162d785457944591bb9327cb8b6', 1795790025274228, 1797604425274228, 0);
INSERT INTO public.invitations VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-323f-7cdc-b886-1771fbc0fa9b', '01a21d6d-3186-702a-98c6-fe609ee188b2', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', 'e7b3708ad5f2246506e5270a200c5a5b1a77d2b817093cfcbed1a7804a00796e', 1795790025278762, 1797604425278762, 0);
INSERT INTO public.invitations VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3242-7b22-bd7f-abc7711494a6', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '', '23eb4b536fd2b0ef592e7252f2e28a4e57141c359d602abb358d121e3f6389a0', 1795790025281667, 1797604425281667, 1795790025284863);
INSERT INTO public.invitations VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324b-7d1b-83c7-a75b727998f6', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '01a21d6d-324f-757e-b027-13641a75e6d0', '4094fc769fa1b38d24c254c00c6529a6a138ceb2f1070ccfed75dc69d3ac822e', 1795790025290140, 1797604425290140, 1795790025293879);


--
-- Data for Name: ldap_cookies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_cookies VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'ou=people,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjcxNDMzNDUuNjAwMjg4WiMwMDAwMDAjMDAwIzAwMDAwMA==');
INSERT INTO public.ldap_cookies VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'group', 'ou=groups,dc=acme,dc=example', 'cmlkPTAwMCxjc249MjAyNjExMjcxNDMzNDUuNjAwMjg4WiMwMDAwMDAjMDAwIzAwMDAwMA==');


--
-- Data for Name: ldap_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '1aa780fb-b677-8efc-902d-3bb63ee476e3', '4bbf40a2-7ebb-1041-9c04-6f154d1e2c63', 'b5317a8cc9619372e12faae28ac4ba43', '23c5c52995dfeec48b4fac3d42baaea5', '23c5c52995dfeec48b4fac3d42baaea5', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '22c7bbad-949d-84b2-ad5c-00c53fc76477', '4bbf3e22-7ebb-1041-9c00-6f154d1e2c63', '2e22c04db39087954232a1ab56da4651', 'c6579001528ad36e1c227b6d9840254c', 'c6579001528ad36e1c227b6d9840254c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '3f28df77-e59f-8d06-b43e-95744e224753', '4bbf3f4e-7ebb-1041-9c02-6f154d1e2c63', '9fea6ada2ac864c0a5990bf54120544b', 'f12d624d14111f4b9b907599b43f652a', 'f12d624d14111f4b9b907599b43f652a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', '4bbf4142-7ebb-1041-9c05-6f154d1e2c63', 'facde2f4f6e89ce7a8e8ab42cf1ddfb4', 'a9b0de7b57c9beb08401ebf839d33467', 'a9b0de7b57c9beb08401ebf839d33467', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', '4bbf3bf2-7ebb-1041-9bfd-6f154d1e2c63', 'ee9e55b369b1fe209ca5b9b8e8828bc3', 'c26a5f232e717b6c55097f8899c472d1', 'c26a5f232e717b6c55097f8899c472d1', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '614dc3f0-8e7b-84ed-933f-9e8f72baad23', '4bbf425a-7ebb-1041-9c07-6f154d1e2c63', 'a720ed187a9ddb8556ef22dd7f0abad7', 'c4c1fa77e5ed384823e909ac5dd0f24a', 'c4c1fa77e5ed384823e909ac5dd0f24a', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', '4bbf3a26-7ebb-1041-9bfb-6f154d1e2c63', '9e82844be4118e5bbe5842ce13924418', '74aeee75c96f17775ed39a6f4858dd5d', '74aeee75c96f17775ed39a6f4858dd5d', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '8917e584-9237-8a73-949d-f955aee41ecd', '4bbf3c7e-7ebb-1041-9bfe-6f154d1e2c63', '09baf09c70ef80990f3f6f03f837d3a4', '1b9c1afa738d46db5180f05a4f66d97c', '1b9c1afa738d46db5180f05a4f66d97c', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', '4bbf3d78-7ebb-1041-9bff-6f154d1e2c63', '6c3a27094b2cc422f3988bf3eb5880d2', '1d95ee2642b5287178b09dc96b7211a9', '1d95ee2642b5287178b09dc96b7211a9', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', '4bbf3b48-7ebb-1041-9bfc-6f154d1e2c63', 'e98142ea296cc6c9a9dc602d87310a1d', 'e4c2eb8a9f30ed63e209fc492ab014eb', 'e4c2eb8a9f30ed63e209fc492ab014eb', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'd49d38b8-6dec-8949-99a9-14232fccd541', '4bbf3eb8-7ebb-1041-9c01-6f154d1e2c63', 'b7da3586dc0f239a346fbd37d7a90bba', '1eb868abe769d35f64c583ca89b63dea', '1eb868abe769d35f64c583ca89b63dea', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', '4bbf3fda-7ebb-1041-9c03-6f154d1e2c63', '7485ae7bb155bb4e209289039fb245fa', '00c9ccd9c1ecadc4131e5920ed8d0853', '00c9ccd9c1ecadc4131e5920ed8d0853', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', '4bbf41ce-7ebb-1041-9c06-6f154d1e2c63', '1371b0d4adb988c55307af0d3bea628a', 'fbf50ed6f6a24484e348512f78e8e6ad', 'fbf50ed6f6a24484e348512f78e8e6ad', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'user', 'e24d7fb4-088b-8f57-af1e-d6bcf3e43b47', '4bbf42e6-7ebb-1041-9c08-6f154d1e2c63', '48affdd4300177872b85ef330fc41e16', '1809969c656f1179c266bead72eeea33', '1809969c656f1179c266bead72eeea33', 1, 0, '', '', 0);
INSERT INTO public.ldap_entries VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'group', '510a86fd-f62e-89a0-a104-82d3489c3a36', '4bbf448a-7ebb-1041-9c09-6f154d1e2c63', '8afc8bd4b937ae954266b867c9c37975', '00d272edebc0d00366feed4cb8b57c47', '00d272edebc0d00366feed4cb8b57c47', 1, 0, '0c996267741f8f8e9475eaa66f4d0fca', '', 0);


--
-- Data for Name: ldap_held; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '1aa780fb-b677-8efc-902d-3bb63ee476e3', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '22c7bbad-949d-84b2-ad5c-00c53fc76477', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '3f28df77-e59f-8d06-b43e-95744e224753', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '57df6be9-1c5b-8dab-8b53-65f0d1e6fb24', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '5cd8a1c8-5d21-8192-b3c3-a3e54a7ba045', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '7b9efb25-21d9-8ee8-a449-03f8e66f037b', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '8917e584-9237-8a73-949d-f955aee41ecd', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', '94b98d6a-849b-8255-ad7c-c3b84b5e652b', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', 'afcbea4b-b221-85b1-8e4a-8935de7d3fc9', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', 'd49d38b8-6dec-8949-99a9-14232fccd541', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', 'e0d84278-6c65-8598-8788-cb7ae1b1c7f8', '', '01a21d6d-3532-787f-b758-f623853b2b9c');
INSERT INTO public.ldap_held VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'remove', 'user', 'e2373a61-e75b-89ff-9a9d-e808e8b6565b', '', '01a21d6d-3532-787f-b758-f623853b2b9c');


--
-- Data for Name: ldap_owed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ldap_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-33e9-7bde-a70d-31b8e2b74441', 'done', 1795790025727012, '{"id":"01a21d6d-33e9-7bde-a70d-31b8e2b74441","state":"done","full":true,"counts":{"users":14,"groups":1,"added":14,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":1,"groups_changed":0,"groups_gone":0,"members_added":14,"members_removed":0},"started_at":"2026-11-27T14:33:45.705776936Z","duration_ns":21076323,"server":"ldap://127.0.0.1:24924"}');
INSERT INTO public.ldap_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '01a21d6d-3532-787f-b758-f623853b2b9c', 'held', 1795790026053113, '{"id":"01a21d6d-3532-787f-b758-f623853b2b9c","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"3bce76df42caa9edc1f3d6c95a9ce276","run":"01a21d6d-3541-75c6-ae98-493b71f6e366","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-27T14:33:46.034556009Z","duration_ns":18497159,"server":"ldap://127.0.0.1:24924"}');
INSERT INTO public.ldap_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3666-7906-a4ac-1c33b034d265', '01a21d6d-3681-73b7-a7f0-33483b38c39f', 'failed', 1795790026372299, '{"id":"01a21d6d-3681-73b7-a7f0-33483b38c39f","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-27T14:33:46.369241788Z","duration_ns":3034167}');


--
-- Data for Name: ldap_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_sources VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3666-7906-a4ac-1c33b034d265', '{"servers":["ldap://localhost:1"],"bind_dn":"cn=o''brien,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"}}', '1.RTsGxVyw1ABO9TXDGVIOAj/IRQeqoYu4pHaV18ni6Na6YoZRFp97xoyLQAw9NAEZ8lMGT0m4NxE', '0 0 1 1 *', '', '01a21d6d-3666-7ccb-9d26-537076b4af3b', 1795790026342247, 0, 0, 'ldap_unreachable', '01a21d6d-367d-77ee-9a79-98ba169b1ac9', '', '{"id":"01a21d6d-3681-73b7-a7f0-33483b38c39f","state":"failed","full":true,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"reason":"ldap_unreachable","message":"ldap://localhost:1 cannot be reached: nothing listens at its port","started_at":"2026-11-27T14:33:46.369241788Z","duration_ns":3034167}');
INSERT INTO public.ldap_sources VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '{"servers":["ldap://127.0.0.1:24924"],"bind_dn":"cn=reader,dc=acme,dc=example","users":{"bases":["ou=people,dc=acme,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=groups,dc=acme,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"roomNumber","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.mgVjDAtvM4MKVl5OZDts90NW7totwPCmQmOSbwAE1aizHLuy5PA7qhNJnnG7WKieNHFpyrT8RyjbC+thJLKm3eaaYWYY', '0 0 1 1 *', '', '01a21d6d-33c1-791b-afdb-90c4ad3c8b3d', 1795790025663797, 0, 1795790025727936, '', '01a21d6d-352f-721c-96b0-93c1ee945343', '', '{"id":"01a21d6d-3532-787f-b758-f623853b2b9c","state":"held","full":false,"counts":{"users":0,"groups":0,"added":0,"changed":0,"moved":0,"disabled":0,"enabled":0,"gone":0,"groups_added":0,"groups_changed":0,"groups_gone":0,"members_added":0,"members_removed":0},"plan":{"hash":"3bce76df42caa9edc1f3d6c95a9ce276","run":"01a21d6d-3541-75c6-ae98-493b71f6e366","guard":"max_removals","counted":12,"limit":10,"of":14,"items":[],"more":12},"started_at":"2026-11-27T14:33:46.034556009Z","duration_ns":18497159,"server":"ldap://127.0.0.1:24924"}');


--
-- Data for Name: ldap_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ldap_states VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '4b21dde1a1a92bd930457526aa5c5f73', '{"CSNs":["20261127143346.014070Z#000000#000#000000"],"Server":"","USN":0,"Yields":[{"Kind":"user","Base":"ou=people,dc=acme,dc=example","N":14},{"Kind":"group","Base":"ou=groups,dc=acme,dc=example","N":1}],"ID":"entryUUID","Asked":"ldap://127.0.0.1:24924"}', 1795790026048546, 1795790025708529, 14, 1, 0, '3bce76df42caa9edc1f3d6c95a9ce276', '', '01a21d6d-3544-71cc-aedc-bf8330ed461c');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('ldap:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', 2, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a21d6d-33c0-78b8-86d2-a18fc1f25af9:01a21d6d-317c-7340-a2ae-825122b8d651', '', 2, 0);
INSERT INTO public.leases VALUES ('ldap:01a21d6d-3666-7906-a4ac-1c33b034d265', '', 1, 0);
INSERT INTO public.leases VALUES ('schedule:reconcile-directories:01a21d6d-3666-7906-a4ac-1c33b034d265:01a21d6d-317c-7340-a2ae-825122b8d651', '', 1, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b6-79a8-9fa2-220b1d81bf37', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b8-7900-9c57-a8459fa652bd', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ba-7ce4-8264-065a997e427c', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b2-7876-b07f-547ea589b3d5', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790025162142);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', '01a21d6d-3186-702a-98c6-fe609ee188b2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795790025176157);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 0, 'jit', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 1795790025201846, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790025201846);
INSERT INTO public.memberships VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f8-7687-8878-5c5975b64246', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 0, 'jit', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 1795790025207356, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790025207356);
INSERT INTO public.memberships VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324f-757e-b027-13641a75e6d0', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 0, 'invite', '01a21d6d-324b-7d1b-83c7-a75b727998f6', 1795790025293879, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790025293879);
INSERT INTO public.memberships VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 0, 'jit', '01a21d6d-3293-7507-8bdd-96062c1a646e', 1795790025377547, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795790025377547);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-326b-7a82-9734-169684ef0a17', '01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-3266-747c-bfd7-8ae90757e507', 'host', 'pending', '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 0, '{"credential":"01a21d6d-312d-716d-86f9-a9d3b830a83c","at":1795790025326677}', '', 1795790025322458, 1796999625322458, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3273-7957-a8b0-2e416dd9976d', '01a21d6d-3268-770d-b3b3-721628d9894d', '01a21d6d-3268-770d-b3b3-721628d9894d', 'host', 'approved', '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 0, '{"credential":"01a21d6d-312d-716d-86f9-a9d3b830a83c","at":1795790025336720}', '{"credential":"01a21d6d-312d-716d-86f9-a9d3b830a83c","at":1795790025333357}', 1795790025330744, 1796999625330744, 1795790025336720, '{"looks":"5abea9dbc55d7889845a51f048446d511e63735b424335dbb113cd882eac6910","alone":null,"met":null,"keys":[]}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-702a-98c6-fe609ee188b2', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795790025089620, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-7c1c-baa9-36eb2fd19492', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795790025089620, 1, 1);
INSERT INTO public.organizations VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', '01a21d6d-3266-747c-bfd7-8ae90757e507', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795790025318141, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3268-770d-b3b3-721628d9894d', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795790025320310, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3248-769e-a9f3-e4c83d81252e', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795790025288021, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025252119);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21d6d-3266-747c-bfd7-8ae90757e507', '~01a21d6d-3266-747c-bfd7-8ae90757e507', '', '01a21d6d-3266-79eb-b913-9ece34fa2784', 0, 0, 1795790025318141, 1);
INSERT INTO public.parents VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 'acme', 'acme', '01a21d6d-328f-7286-bf23-6ef2754c7be6', 2, 0, 1795790025070126, 0);
INSERT INTO public.parents VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'initech', 'initech', '01a21d6d-329b-7443-9809-3b615e6c2d92', 0, 1, 1795790025083811, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bd-7ba0-a2e7-032b4d012606', 'closed', 'directory_inactive', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025149295);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 3, 0, 1795790025201846, 1795790025131732);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31f8-7687-8878-5c5975b64246', 'open', '', '', 0, 1, 0, 1795790025207356, 1795790025207356);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b6-79a8-9fa2-220b1d81bf37', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025141650);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b8-7900-9c57-a8459fa652bd', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025143611);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31ba-7ce4-8264-065a997e427c', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025145859);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31bc-7699-b5d8-fe8ffc33e2fe', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025147772);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', 'open', '', '', 0, 1, 0, 1795790025377547, 1795790025377547);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b2-7876-b07f-547ea589b3d5', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 3, 0, NULL, 1795790025137859);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31b4-79cd-b2dd-b9cf2a05d1c9', 'open', '', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 2, 0, NULL, 1795790025139623);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c2-7edc-9336-3cef599f67f1', 'closed', 'directory_deleted', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 4, 0, NULL, 1795790025154475);
INSERT INTO public.persons VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31c4-75bd-8014-7d69095f5eda', 'closed', 'directory_inactive', '01a21d6d-31a1-7ca7-a4ea-9b8a074abe47', 0, 3, 0, NULL, 1795790025155839);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-324f-757e-b027-13641a75e6d0', 'open', '', '', 1, 1, 0, NULL, 1795790025293879);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f3-7a4d-83e4-6edfdb20f3ba', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7359-8a20-dda5574ac818', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f4-7ad7-8bca-39cb8cd64c65', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7261-839e-2bde0f89ab16', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f5-7806-ae0f-24c856a147b1', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7080-aac9-0c878dbc3152', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-777b-838e-282aaf0cd345', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f6-7cfe-a672-bd23ffef8131', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7324-8d60-a0bf3c9e702d', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-792e-abb8-ac3cabd9a3ef', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f7-7ed7-986d-6cdd98f0b80a', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-74bb-b6c7-eb510bdc8ef7', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f8-7a12-8198-3deb3de77261', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);
INSERT INTO public.persons VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-33f9-7085-b313-27180f2b15b0', 'open', '', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 0, 1, 0, NULL, 1795790025714536);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025089620);
INSERT INTO public.policy_versions VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025106492);


--
-- Data for Name: replicas; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3253-7ddf-b7af-ba9b2a90c8c4', 'deletion', 'applied', 'directory:01a21d6d-3252-7957-8020-8212cb8e5ae4', NULL, '{}', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 'de39012747e5a585e94066fbc9d51d39', 0, 1795790025299596, 1795790025304087, 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', 1795790025304087, 0, 0);
INSERT INTO public.runs VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-328c-769f-981d-0819b20e4f2d', 'reconnect', 'held', 'connection:01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 'reconnect connection:01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c', '60f6fad6271ba90902e7cb7b820ccb9f', 0, 1795790025355185, 1795790025355185, '', '', 0, 0, 0);
INSERT INTO public.runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3541-75c6-ae98-493b71f6e366', 'reconcile', 'held', 'directory:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 'reconcile directory:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '{"guard":"max_removals","counted":12,"limit":10,"of":14}', 'directory', '01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '', 0, 1795790026049018, 1795790026049018, '', '', 0, 12, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedule_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'reconcile-directories:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 1795790025702184, '01a21d6d-33e6-72cd-873c-57318f1b36c2', 'done', 'vm/01a21d6d-3067-7a66-a62e-9970a70182ad/01a21d6d-33e6-72cd-873c-57318f1b36c2', 1795790025702193, 1795790025728878, '', '{"added":14,"groups":1,"users":14}', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c');
INSERT INTO public.schedule_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'reconcile-directories:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', 1795790026031138, '01a21d6d-352f-721c-96b0-93c1ee945343', 'done', 'vm/01a21d6d-3067-7a66-a62e-9970a70182ad/01a21d6d-352f-721c-96b0-93c1ee945343', 1795790026031142, 1795790026054638, '', '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c');
INSERT INTO public.schedule_runs VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'reconcile-directories:01a21d6d-3666-7906-a4ac-1c33b034d265', 1795790026365520, '01a21d6d-367d-77ee-9a79-98ba169b1ac9', 'failed', 'vm/01a21d6d-3067-7a66-a62e-9970a70182ad/01a21d6d-367d-77ee-9a79-98ba169b1ac9', 1795790026365523, 1795790026373676, 'ldap://localhost:1 cannot be reached: nothing listens at its port', '', 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c');


--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795790025048194, 0);
INSERT INTO public.schedules VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'reconcile-directories:01a21d6d-33c0-78b8-86d2-a18fc1f25af9', '0 0 1 1 *', 1795790025700090, 1795790026054638);
INSERT INTO public.schedules VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', 'reconcile-directories:01a21d6d-3666-7906-a4ac-1c33b034d265', '0 0 1 1 *', 1795790026364115, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795790025082074, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795790025078063, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795790025078896, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795790025073320, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795790025081174, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795790025072264, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795790025079437, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795790025074242, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795790025083128, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-3186-702a-98c6-fe609ee188b2', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', 1796049225358858, '''ẞ''', 1795790025358858, 'operator', '01a21d6d-312d-716d-86f9-a9d3b830a83c');


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

INSERT INTO public.subjects VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 'ada', '01a21d6d-31ae-7b91-b9e7-ceaa8da0d366', 1795790025201846);
INSERT INTO public.subjects VALUES ('01a21d6d-316e-7879-a1c2-7aee69c769c0', '01a21d6d-31e9-7ac0-b1e0-9464e7ea2eb2', 'newcomer', '01a21d6d-31f8-7687-8878-5c5975b64246', 1795790025207356);
INSERT INTO public.subjects VALUES ('01a21d6d-317c-7340-a2ae-825122b8d651', '01a21d6d-3293-7507-8bdd-96062c1a646e', 'prover', '01a21d6d-32a2-78ac-9ca6-6dd0ffa321d9', 1795790025377547);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 167, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 8, true);


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


