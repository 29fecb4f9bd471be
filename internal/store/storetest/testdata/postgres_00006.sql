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

INSERT INTO public.accounts VALUES ('01a215bf-d106-72ed-8469-6eda3454c811', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795661222132058);
INSERT INTO public.accounts VALUES ('01a215bf-d11d-70e2-a22c-8c4c2f0312fe', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795661222169391);
INSERT INTO public.accounts VALUES ('01a215bf-d128-7149-aa50-68687407c974', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795661222179271);
INSERT INTO public.accounts VALUES ('01a215bf-d135-717b-a8c8-ee0511e9d8e2', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795661222191225);
INSERT INTO public.accounts VALUES ('01a215bf-d140-77a9-b324-67c6e852e5f5', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795661222204226);
INSERT INTO public.accounts VALUES ('01a215bf-d14b-7115-86f6-64589ecb41cf', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795661222217696);
INSERT INTO public.accounts VALUES ('01a215bf-d14d-7ac7-9def-c2338c2e8e44', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795661222220855);
INSERT INTO public.accounts VALUES ('01a215bf-d154-7a2d-b6af-1168bd54071f', 'left@acme.example', 'left@acme.example', 'acme.example', 1795661222223262);
INSERT INTO public.accounts VALUES ('01a215bf-d16a-7809-a247-d31666b1e799', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795661222249731);
INSERT INTO public.accounts VALUES ('01a215bf-d171-7692-85f8-f5b47b38d35f', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795661222253069);
INSERT INTO public.accounts VALUES ('01a215bf-d2bc-7a39-944b-d28c0ed74203', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795661222587093);
INSERT INTO public.accounts VALUES ('01a215bf-d392-76a0-93c2-6d54250195e6', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795661222798069);
INSERT INTO public.accounts VALUES ('01a215bf-d4ae-7b79-8c20-a0546ec045fb', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795661223086090);
INSERT INTO public.accounts VALUES ('01a215bf-d4e1-73d2-8622-32ff7431beea', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795661223136926);
INSERT INTO public.accounts VALUES ('01a215bf-d513-7177-a51f-c71cdc84aee7', 'other@initech.example', 'other@initech.example', 'initech.example', 1795661223168978);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '144b151771a99b4085d0410d8c794de93a2b2e4990ece40a039727e6d49603ee', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'MT4DgYrctS5ZhagWJAUxz9y+vWN95aN75UZcQhg3Pk6evc6tfqQU2MlUSJG4dWV8wS+TLiYA/g8lSL/7G6WXT15tlAFxX+ZAJt8K1e9WdsJ+OGPmdoAjGEPKm59MH9I8pAk6xXTBeDSvEwLah5eYj81RSxwjlAttA/kPCqQc5xOvbsdJWbXqkqigdcvkgMmD5F2mMquPIxSYUo/qHFtEaxe9tG4TBu3W9+x8IMV48Y92ZUHZTuk/ZwLVZJIvkFvKAbeJ8MpJDwGoWt2qd33rtH2u07SI3xFh5rUp4Dv9yHU15pi78eIdm2TGi9ajBDsLak4hvpEnvEwmqXbMsyz8PSMmHYNYSfajqcHsLVuZ+1/ktq/DkOQToMhTJnr5qvRuTmyt7hwchCeJgxLEkLDIqtIgbQXptTWqkX1/8yexVhQ4KBUgQw==', 1795661222700308);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '6f4c2a1d37f4a1b5c109054d89c2dc223d09dab09019c61ef560a9f501d49c43', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'zoUp6M7oWqJX4qPTPkDbiMHROjGCK6vq4oAOYYupF5a2QTM9p3m/NrT1JAoC723JKKna5TMRz7oBheTL29wlQrahSnYHOowMCsIwMm1IC+NwM+G7H3+980nTYmm6sGVppCcBjB8ooxOhcfzD0Ev16wk14sF64cEpXHwQMXm1Mx4RkRS2MKLw8fWHtXJFZ6nfAufZ+aZI6/98MFciycA9Mno3ZbIyu1VB2Gw5oBOc6P01RLzcENEYAFfe6GUWnJ2i/F8=', 1795661223136926);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '6dbec988f1dc4e833565d9ac3d58eab9bbfe840d53c054cf2bba5c1f8da3c228', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'GU8O9r5NFb0hHX+C4maq0Ldv26Ln7MHf+AwQp8kBka+QBUqeE3ilA2FAQL1Xv3fG8MhrxoXuD0EAoXULGHSUqqdVvtOQTpkYeE5qbIdUyc1PALxAGIP0PxkrZjRg+h45NeLQ41R11lFdeCmp2sWTh1zPVWX1LXRyNMkNQpBGt7sOe7HDXONkgoeIgWCTCjSD/7MY226rbi1xwpt0zSidWURy7EH9hm3wxD4IDAU45ul0fXYpjZMUsne4RKO7', 1795661223168978);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', 'e49dd95f7e32f0de63dd5a9387a743b09dcf5fe6a79ff56e44532fea563ec3e3', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', '/bmjWmzylPZ1UMARXLBI2PXJhz1wIvsYzJGXhkOosIAAAP8uEd7lpZ9hYzdgMjH7AZ3NHIG4OhrHIMG33YcHdh5TY92MxUmeXsBleHOiA2hbsywmysamALHVcuqrd54OHBdQzZbVbRKac3iOE6aazmiSQ49vyGCQqwz3LlEeVYcUcHvMfWla53tt9IUXWllY5hqgREKIN/aV2qmghOHeeiHfqHtfmU9e3fWF7iFKoM9/eDOpr0etUQxKvvHElLDrL9DWgmzO9uCW++Cr4AFZb4NRdw==', 1795661223233741);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '81dcb8eab77a99a71114e97e260914492dbec3630c06776359b59038991747bb', '9bd81795398597806838556a5a5a9fb1ad892f379535d7c23ac096fc028b5489', 'SL7K47Tyk+VPrUI2+Ili9OG+CpNVEoNLrrfFwK7kEVy+a2aIo7fy1GJ8wgVzdKbUzK5kCUA/NCunyv+qQ0aEGTXAg2PIRLcsEc08QEMiWnw4b+lDFrqio7HV35DGwbvMwptm1Q4Ve87ruaPy0iKDzlIPYce2gbwC2XKnteR3iXnjfcOOZdj6l6S7OkAYQQNrKH308OOYuFsylR5cOmTS9n3Ld3Pkgn/VLdWgHbciwadgEDlOyVZ5EyDzcXslI/jQl435n4LklhMOApoYI8YnecwFpZdvKWwxOj6WH9h/H3j4f6AaLJfpt4bYoCVx1s25eG1OCh7unnAaGbE3bk9cO0n7FomqydThfufFT+h7uSyOQjDv6iW/vZxshJdPbx53cAjwsEUHOXgSc7G46d387BdWobpLl07P0JBAgp3Ihfx2sTSnrr+ZECsr2Gbqpxxs8/zl28wCM+ojjBFflGQkINJPwqHd+y8hdkdQ4rWD19U3njtLyTacTfltXYSQ0N+TcmJfi44aexnyBtKsAIvX/abKTwdr517p07W38YgE8bodmYvkwvYkJBCoMVOUS7p33aBVsFSsQoLpVcq0sa9/pZkXI4bzaPSjycxo3j/hivU6iAs+e7vVRoaruQmsdOuL6Ba/mCla4lNP6KTLFB810gjlLGqI7mSMD4/a/dQHf/wYYAO0GkPlUo748RGHT8OtC1jnPAgWSMo3dQsOmZr+mMXf5kj9WLUrS+p5VBxCEowo+jkVnxCi', 1795661223402428);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '060e55fee199a2241e187e64bb39b4f8977bb50e9b9a744e6a2dfe0128afbd27', 'be3de4e1cdf15bdb1464e1f7ef8eb8c95f07398e709c74521c547ca3d7c6b228', 'hEGuIYFNzfxWQmtfY8HQ/XtavHoi8kCvHwSd5YuDSYDneGGl38O68e79oUhLtFuOv759lxM9lLQ4Z+kttyd1+Juu3ftS/oQvFwWv46tdbfH3xuV7sZqra9td2WvFwjdt08XxZD0E5G6fG0pAwyL9eDFId4oQ8MYRWYIQ/L8G6Z/3iOUirJHhJh05sLOjhGdl2EkmVnkV4+AxjTyFV0rKvjEplxdsr9JKBd8yJkCH9IktlaYboL8xTfiCmGjFdoaCM43CzBAlJ97t5j2PktlxU3yGajcySUOJAUANEu658Li0MrGV+dw/j3qTccJ4OBx6V4NXX+QkpflJBJ4zvjSG7/kpPKIg+hKoNoU7CIVx8Kt+6gy3HN8eCwBlBtAxy3/d7wF2Ql6tU52uvL5ReeTHozhu1ZsHtSzJoNJ54qTv9In7TWxBIykSWVyqnY0K3c8gxPRGrrIcu3wKlKNXe2GETd7/S4nqC8PCp5j8av0Oj2Y4glaX7boWOdKbmHRPLp23uCjso/PKosKpuj89CMDSkckJkqQyQr9mmrJZOVvj0LahSYXCy2SjEBAA4wBkXdVv4OaUkmrDTJBeUOtdoGyu4cD6VhsZG2698A4tblJWtu+v2wuITkOIQQ6ovViPp9kRcnJyO5DEjBKV5ovGfHCc1/ygpII4VMOs4nieWz0XUI7THL/OIZ2a2YvivFa0aPQ576tY70ee5bnuQKH5RyXJHZRkJm+MOBt1FiiJLVj3DFfrfn2AfSnFmTF5fMg5MZ2rUA74NQswl8SmA+NMUj21XctiM6qcLQewbgWB9W3VqJvLgYrmA16FBatScENVckTLXlFZ8A==', 1795661223563361);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', 'e9a370f9eaecdf05a10143b2909621a5af344eaba90e91aaeeb30a636b7fc7ac', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'g1b6COcrM2qS+8QW1KwPwM1T+vS22BgkUGgDpvx9yAN7pk22R9x83g90M1f+3SwpwU6hTBWgjDMm+YJRPLRHz49lky7ZoLpkC3ov9slaU+I9Ao97MrG+PHvF814n0H/yrJtG8Zsqg4qtl3Ec0LPZqIGqvJTvI3PAIXwjcdQVITod0dPtPfidnC4V5rlZEl2b1sB1e/EX3YAaQ65O0STsEYG/psD/t9VVyXYf4xAptndhR8A9I6xfUQxFpYof+XKvzke5CrjKYggd0sxtNi4nng9PJg==', 1795661223659661);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', 'b8987a0ffab82108a5cced6cf3306ad0c66687a0f253fb2bdb200e711987ca41', '9bd81795398597806838556a5a5a9fb1ad892f379535d7c23ac096fc028b5489', 'zgmWAmZzDPqGRoksahdKeP/CyUoxN8rkBx4Ivyi+HdNZUAs/Cpes85ftXI0sZWAa7eX/tNkGlLMyNBQNOp/5XAMgOPwc62kbOdU1cecFw8laQibuq89LfO6lD3W7eMo6MNdRw8y5ao0hPS3HDV2Qga5Ouv3AJIDFYa78Epy4NZ8enOj3hcGrIbpSecWfka+JfU9jtVbMzSIrHpvkjoJRo+rXOCrKbvF3Y3+0H4bRzItWEXMIRBrklKxSDqJ9Eu5H7TDyo80C+X6+buKiQ1y8UX8QFRuHic7iYT4pDlv6hI6jErJOkhU/ItshZJRQsYg+9SzQztTy1yGzzA0gCTHlBR4yC5LGxup0zwvvIF8ZhCXLkMkCmq2IroeE+q+InfXLVnH8v/ZHGA3i7d/VOvtywA74QQ35CCJ358Vknh2pYtX555CHxOUEzhC2hwvHUvHE4uU0BsaomhPpPHZEt95WPCeSWumhJ+klHTYwBjFaJRhLROJYHX/3DX+T2q1VOWmpDGJw80yb12B4nXN65ojGzzj2JePYGNsDnPt8E6OLx2yEwq80Rhnt7g/D2Dj0wzhNLzR0GoMvFpNyyimv7Gm3yseEEhw/E8Dx19RPkH4GR3moB2wpTBJYuLjRWlCnROODOcsQOX5yea4Bo0FEei9erP95QEQ3+0KSCCrqTODur/wITHBlMPMY0UQ3ACwqAgJjwMJ5wy/4Rln4C+s1qgWE2cd7dTU29gZCLCzMLr0Iz/ycKNluF1NZ', 1795661223875894);
INSERT INTO public.answers VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '33aa65e4dabbd8f31f5244723079ab087595c386cb0bed3009664698b9eae015', 'cf21c495b36f3b87e482206355e13f223cb7f72b005794794ceab18df40d05fc', 'cBcrnQdQguY6qe0gv8IMVYGanoZAIfhUx974jLUXJa3oQUqIdnfy8ntjc6HPZGp38jo0XvZkqJJJsDWv2VxHVur6vKmWvXnkD6Ck7jOrLtKlQigpsSf6y0I7lQTQKaBFwB+sIGK+m4EdQT5ERwH3V2i5A5S3G9w2mZUDtbWE+nIN/Ki/A3iaQzrsm5eUehLN47X6b+KLmL5nawI4T1LKKKIMUilVsf5ntoB2Z0ih1R60g2Yotq5SNB4tqbvHvKlDIxnBw3fGMLB8xE27ngfVsThB7WeBFaN5WBLefv31q0jsmIKHD3B6ooBlrBzcGXjENFr4JShYjPKJB4yoJuyR70im27w=', 1795661223943700);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', '01a215bf-d4e1-73d2-8622-32ff7431beea', '', 'cancelled', '', '', 1795661223563361);
INSERT INTO public.claim_accounts VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', '01a215bf-d513-7177-a51f-c71cdc84aee7', '', 'cancelled', '', '', 1795661223563361);
INSERT INTO public.claim_accounts VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', '01a215bf-d513-7177-a51f-c71cdc84aee7', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', '01a215bf-d4e1-73d2-8622-32ff7431beea', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d27a-719c-928b-489d82d1f8cb', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795661222555111, 1795661222519914, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d461-7f11-9d71-a7a61a9654d6', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795661223009840, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d47b-7679-9420-725ae363f582', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795661223086090, 1795661223035234, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215bf-d2da-7270-aad0-48fdeaf61a04', 'read-only', '', '', '53241d8d48ea13c0ccf201e2d0cd53e433b950ec298ea316d29a583a52c09cc8', 'usher_bKT7g7', 1795661222617820, NULL, 1795661222639146, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d337-7773-b7d5-ae111b230fd0', 'oauth-client', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '97a3f65ba12bdbf424cb45218715704d34d88c8724d86a8f979c668ec903e2cd', 'usher_vDGxvM', 1795661222711201, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d33b-79b6-9bab-eb1dbc306573', 'access-token', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '7b32197b2c571d773de5f3e333f8922f5099123c4b8050d166f11aa54188f5f5', 'usher_nf6G0k', 1795661222714858, 1795664822714858, NULL, '01a215bf-d337-7773-b7d5-ae111b230fd0', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d0eb-7ab0-b1cd-bd3423f28cfc', 'directory', '01a215bf-d0e5-7b39-a5dd-7c6698997878', '', '7372fd5d305ae9142b5160da18fabff7a90b24919e328fdb99ae56439003ab3e', 'usher_w9nidm', 1795661222123077, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215bf-d45e-7675-b375-90a0f3101a05', '');
INSERT INTO public.credentials VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d34a-7936-9816-0515fb79dbf0', 'jwt-issuer', '01a215bf-d0e5-7b39-a5dd-7c6698997878', '', 'd5ed7dcd7b2723242c316d38bc4d18eb5d20063e474dd9663a5da0661b7a4a82', '', 1795661222728485, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33819/scim/01a215bf-d0e5-7b39-a5dd-7c6698997878', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215bf-d45e-7675-b375-90a0f3101a05', '');
INSERT INTO public.credentials VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d286-7d77-9ca9-043854a9acc0', 'login-hook', '01a215bf-d27a-719c-928b-489d82d1f8cb', '', '71297580b08daa71c8f9b411ce4f5312f3e7742ad89b53d2ce1fa82d0584e078', 'usher_G7nDMD', 1795661222533007, NULL, NULL, '', '', '', '', '', '', 0, 1795661223992216, '', '');
INSERT INTO public.credentials VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d47d-7020-9749-961c53e4ffc3', 'login-hook', '01a215bf-d47b-7679-9420-725ae363f582', '', 'fedbdd819cee98b61ba5c5ed2355f6df65bc7c15c12400af532805b2f6218f46', 'usher_dTl9Ch', 1795661223036718, NULL, NULL, '', '', '', '', '', '', 0, 1795661223992216, '', '');
INSERT INTO public.credentials VALUES ('', '01a215bf-cf46-752c-b82a-60241d269b0a', 'operator', '', 'first operator key', '6321711c827c4ed784a8bb9af052746d0b43c5ec6ce6c03eccca4c1ed55aecac', 'usher_b8Z1DY', 1795661221695422, NULL, NULL, '', '', '', '', '', '', 0, 1795661224479819, '', '');
INSERT INTO public.credentials VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0db-7c31-b96e-203c68adc9a1', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '0f276607310222dbab58a3e4562719fa3a45bd8d0f7cc18faf9a8c8b2ed84508', 'usher_OJ4m35', 1795661222100519, NULL, NULL, '', '', '', '', '', '', 0, 1795661224479819, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d30d-7226-a023-0fb70baa83ec', 1795661222669141, '92b34b7f449a66f47123e1d281486970', 'GET', '/Users/01a215bf-d166-7635-b603-479ee232ad9f', 404, '', 'there is no user "01a215bf-d166-7635-b603-479ee232ad9f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d310-7d69-9458-128cc47c1318', 1795661222672879, 'bf57ee38c57b796b797dad968316760b', 'GET', '/Users/01a215bf-d16a-7815-b75a-cd0a20488e5a', 404, '', 'there is no user "01a215bf-d16a-7815-b75a-cd0a20488e5a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-da17-7779-89c1-4e01fdb84d9c', 1795661224471490, 'f428fdc2133232de15ce21e1696e3a94', 'GET', '/Users/01a215bf-d166-7635-b603-479ee232ad9f', 404, '', 'there is no user "01a215bf-d166-7635-b603-479ee232ad9f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-da18-7395-8e60-6e8269e6fa66', 1795661224472235, 'd40ec3e97852445903c16a0d391d61b5', 'GET', '/Users/01a215bf-d16a-7815-b75a-cd0a20488e5a', 404, '', 'there is no user "01a215bf-d16a-7815-b75a-cd0a20488e5a" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'okta', 'scim', 'okta', 'userName', 0, '', 1795661222091344, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d39c-7592-bce0-421080600c32', '01a215bf-d39c-7592-bce0-421080600c32', 'scim', 'generic', 'userName', 0, '', 1795661222812242, '', '', '', 1795661222835344);
INSERT INTO public.directories VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d0e5-7b39-a5dd-7c6698997878', 'entra', 'scim', 'entra', 'userName', 0, '', 1795661222117333, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215bf-d45e-7675-b375-90a0f3101a05', 0);
INSERT INTO public.directories VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d82a-7636-b95c-e852429a02d2', 'corp', 'ldap', 'generic', 'emails', 1, '', 1795661223976741, '', '', '', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'ada@acme.example', '01a215bf-d106-730c-8e66-33ac663cf280', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'ada@home.example', '01a215bf-d106-730c-8e66-33ac663cf280', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d175-75ed-a488-a9c3b22a6a58', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795661222261315, 1795661222344598, 0);
INSERT INTO public.directory_groups VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d1ee-753b-ae5c-4388fb08a20f', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795661222382313, 1795661222382313, 1);
INSERT INTO public.directory_groups VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795661222284866, 1795661222432869, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d175-75ed-a488-a9c3b22a6a58', '01a215bf-d106-730c-8e66-33ac663cf280', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d14d-7adf-bf8b-f45e71b5d228', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d106-730c-8e66-33ac663cf280', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d140-77ba-9169-8a18059e5eac', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d11d-70fc-bdeb-062273ede606', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d154-7a3c-9dd4-ef5b3873352b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d14b-7126-92bd-fb402b1223ea', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d15c-7cba-a3f9-cbaae58babcc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d171-769f-8269-3494f7fd40e1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d135-718d-95b6-4264801fefc0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d175-75ed-a488-a9c3b22a6a58', '01a215bf-d11d-70fc-bdeb-062273ede606', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d175-75ed-a488-a9c3b22a6a58', '01a215bf-d128-715f-9203-ea40781fdcbb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d18c-7d88-8e75-063f14fcec76', '01a215bf-d128-715f-9203-ea40781fdcbb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d1ee-753b-ae5c-4388fb08a20f', '01a215bf-d135-718d-95b6-4264801fefc0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d1ee-753b-ae5c-4388fb08a20f', '01a215bf-d175-75ed-a488-a9c3b22a6a58', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7815-b75a-cd0a20488e5a', 'NULL', '01a215bf-d16a-7809-a247-d31666b1e799', 1798253222432869);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 6, 1, 0, '01a215bf-d11d-70fc-bdeb-062273ede606');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 10, 2, 0, '01a215bf-d128-715f-9203-ea40781fdcbb');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 9, 1, 0, '01a215bf-d140-77ba-9169-8a18059e5eac');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 13, 1, 0, '01a215bf-d14b-7126-92bd-fb402b1223ea');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 11, 2, 0, '01a215bf-d14d-7adf-bf8b-f45e71b5d228');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 1, 1, 0, '01a215bf-d154-7a3c-9dd4-ef5b3873352b');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 0, 1, 0, '01a215bf-d15c-7cba-a3f9-cbaae58babcc');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'Group', 1, 1, 0, '01a215bf-d175-75ed-a488-a9c3b22a6a58');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'Group', 11, 1, 0, '01a215bf-d18c-7d88-8e75-063f14fcec76');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'Group', 15, 1, 0, '01a215bf-d1ee-753b-ae5c-4388fb08a20f');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 3, 0, 1, '01a215bf-d166-7635-b603-479ee232ad9f');
INSERT INTO public.directory_totals VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 'User', 4, 1, 1, '01a215bf-d171-769f-8269-3494f7fd40e1');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d106-730c-8e66-33ac663cf280', 'ada@acme.example', '00u-ada', 1, '01a215bf-d106-72ed-8469-6eda3454c811', '', 1795661222132058, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795661222132058, 1795661222132058);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d11d-70fc-bdeb-062273ede606', 'bob@acme.example', NULL, 1, '01a215bf-d11d-70e2-a22c-8c4c2f0312fe', '', 1795661222169391, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795661222169391, 1795661222169391);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d128-715f-9203-ea40781fdcbb', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215bf-d128-7149-aa50-68687407c974', '', 1795661222179271, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795661222179271, 1795661222179271);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d135-718d-95b6-4264801fefc0', 'zoe@acme.example', 'ZOË', 1, '01a215bf-d135-717b-a8c8-ee0511e9d8e2', '', 1795661222191225, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795661222191225, 1795661222191225);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d140-77ba-9169-8a18059e5eac', 'astro@acme.example', '🚀', 1, '01a215bf-d140-77a9-b324-67c6e852e5f5', '', 1795661222204226, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795661222204226, 1795661222204226);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14b-7126-92bd-fb402b1223ea', 'lines@acme.example', ' 007 ', 1, '01a215bf-d14b-7115-86f6-64589ecb41cf', '', 1795661222217696, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795661222217696, 1795661222217696);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14d-7adf-bf8b-f45e71b5d228', 'max@acme.example', '00u-max', 1, '01a215bf-d14d-7ac7-9def-c2338c2e8e44', '', 1795661222220855, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795661222220855, 1795661222220855);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d154-7a3c-9dd4-ef5b3873352b', 'left@acme.example', '00u-left', 0, '01a215bf-d154-7a2d-b6af-1168bd54071f', '', 1795661222223262, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795661222223262, 1795661222223262);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d15c-7cba-a3f9-cbaae58babcc', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795661222236375, 1795661222236375);
INSERT INTO public.directory_users VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-769f-8269-3494f7fd40e1', 'staff@acme.example', '00u-staff', 0, '01a215bf-d171-7692-85f8-f5b47b38d35f', '', 1795661222253069, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795661222253069, 1795661222480067);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', 'initech.example', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 'cancelled', 'by_hand', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661223402428, 1798253223402428, 1795661223563361);
INSERT INTO public.domain_claims VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', 'initech.example', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 'open', '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661223875894, 1798253223875894, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 'acme.example', '01a215bf-d035-7a59-80d9-e1ae371acd19', 'verified', 'manual', 1795661221927714, 1795661221927714, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 'initech.example', '01a215bf-d06e-7879-8e95-babd7748a542', 'verified', 'manual', 1795661221997432, 1795661221997432, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 3);
INSERT INTO public.event_heads VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 6);
INSERT INTO public.event_heads VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 84);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 37);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 52, 57, 57);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 1, 97, 97);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 6, 110, 110);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 36, 134, 134);
INSERT INTO public.event_order VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 37, 135, 135);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 135, 135, 135, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215bf-cf4e-7205-8eba-ec2234068452', 1795661221695422, 'token.created', 'operator', 'operator_key_file', '', '', '01a215bf-cf46-752c-b82a-60241d269b0a', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d016-7a84-8535-66abc65063a9', 1795661221903723, 'parent.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d010-73b5-b6c8-e36e800af1dd', NULL, NULL, 0, 'd95f0a6dc5b824ce3c49d7714d9b1ca4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d03f-7aa1-a993-834f3f767774', 1795661221927714, 'domain.verified', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d035-7a59-80d9-e1ae371acd19', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '1c1f01833b5035261a7189b839001c98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d067-79e4-9b24-fc269d73f3c7', 1795661221990637, 'parent.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d067-7812-8beb-6f87f4560205', NULL, NULL, 0, '1523132b1988793cd2f0bee23d6b4f50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d06e-7c17-b51b-af96b016aca3', 1795661221997432, 'domain.verified', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d06e-7879-8e95-babd7748a542', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '945160d35dacd9e39c3dee5232a7ebef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-7b92-a092-a434123e1f7e', 1795661222001470, 'organization.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '853feef51b6fe1ba4f22f9e4652e5e3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07d-70e0-8334-9f8d716ec843', 1795661222001470, 'organization.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '853feef51b6fe1ba4f22f9e4652e5e3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d082-7e7b-b14c-52a8f245cc4e', 1795661222001470, 'policy.applied', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '853feef51b6fe1ba4f22f9e4652e5e3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d08a-7c9d-9307-f46362be65be', 1795661222001470, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '853feef51b6fe1ba4f22f9e4652e5e3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d08b-7bcd-ae14-d60392fdd310', 1795661222001470, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '853feef51b6fe1ba4f22f9e4652e5e3c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0a4-78fe-a2fe-1404a41803b1', 1795661222048501, 'policy.applied', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'f59270dfa36963c4533431e8bd1370b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0c1-7a3b-b398-4b2822bb5528', 1795661222068907, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a944ef13fd2323730e94c645ca14fb32');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0cd-7bd8-afe1-88635038e755', 1795661222091344, 'directory.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', NULL, NULL, 0, 'ed2a2929994c49928f95d28bc89d7f1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d0df-71af-969d-938db157f0fa', 1795661222100519, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0db-7c31-b96e-203c68adc9a1', NULL, '{"scope":"directory","target":"01a215bf-d0cc-74ed-aacb-530aea7095d0"}', 0, 'e47d74935610bbf3ddb0d7e3e7c24e9d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d0e5-7d3f-bb0a-36057ded8422', 1795661222117333, 'directory.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0e5-7b39-a5dd-7c6698997878', NULL, NULL, 0, '5696d8a355e86e4ac4cffd7d9bbb52d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d0eb-7df4-b9e5-83458ca7aaba', 1795661222123077, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0eb-7ab0-b1cd-bd3423f28cfc', NULL, '{"scope":"directory","target":"01a215bf-d0e5-7b39-a5dd-7c6698997878"}', 0, '37c5ea8acc2d69f6427b8ec2862a5966');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-7365-ae48-228f1c22d89f', 1795661222132058, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d106-730c-8e66-33ac663cf280', NULL, NULL, 2, 'a27f7397499a80143b0702a1b25d1671');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-7368-87d0-c4c93659ac78', 1795661222132058, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d106-72ed-8469-6eda3454c811', '', '01a215bf-d106-730c-8e66-33ac663cf280', NULL, NULL, 2, 'a27f7397499a80143b0702a1b25d1671');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d11d-7114-9da9-43b8b58357d4', 1795661222169391, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d11d-70fc-bdeb-062273ede606', NULL, NULL, 2, 'b05f6e545eb720caa746f8b3019c5d2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d11d-7116-bb5a-58eb3f343fe0', 1795661222169391, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d11d-70e2-a22c-8c4c2f0312fe', '', '01a215bf-d11d-70fc-bdeb-062273ede606', NULL, NULL, 2, 'b05f6e545eb720caa746f8b3019c5d2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d128-717a-b75d-312439f7ee9f', 1795661222179271, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d128-715f-9203-ea40781fdcbb', NULL, NULL, 2, '25d77ef35b40d710d62acbcd4dda7204');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d128-717c-8a54-3cbb8aa6558c', 1795661222179271, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d128-7149-aa50-68687407c974', '', '01a215bf-d128-715f-9203-ea40781fdcbb', NULL, NULL, 2, '25d77ef35b40d710d62acbcd4dda7204');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d135-71a3-b13a-da9db80fb88b', 1795661222191225, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d135-718d-95b6-4264801fefc0', NULL, NULL, 2, 'cda11af02fac7743c94c38e32991d1e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d135-71a6-b621-317a372a8e9e', 1795661222191225, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d135-717b-a8c8-ee0511e9d8e2', '', '01a215bf-d135-718d-95b6-4264801fefc0', NULL, NULL, 2, 'cda11af02fac7743c94c38e32991d1e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d140-77d1-890b-89df4e9ce6c5', 1795661222204226, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d140-77ba-9169-8a18059e5eac', NULL, NULL, 2, '588d615bb6949153d848f821fc1b8481');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d140-77d5-8e9b-d5932875be7e', 1795661222204226, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d140-77a9-b324-67c6e852e5f5', '', '01a215bf-d140-77ba-9169-8a18059e5eac', NULL, NULL, 2, '588d615bb6949153d848f821fc1b8481');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14b-7149-b409-be4aea6dbfb8', 1795661222217696, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d14b-7126-92bd-fb402b1223ea', NULL, NULL, 2, '5c5793adebdf0480c011877f1b56ba82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14b-714c-a793-406f6e45414a', 1795661222217696, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14b-7115-86f6-64589ecb41cf', '', '01a215bf-d14b-7126-92bd-fb402b1223ea', NULL, NULL, 2, '5c5793adebdf0480c011877f1b56ba82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14d-7afd-8c9f-0c3ad9417085', 1795661222220855, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d14d-7adf-bf8b-f45e71b5d228', NULL, NULL, 2, 'd30ee05eb19f778f6338400f60fff67a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14d-7b01-bb06-0a777785aa84', 1795661222220855, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14d-7ac7-9def-c2338c2e8e44', '', '01a215bf-d14d-7adf-bf8b-f45e71b5d228', NULL, NULL, 2, 'd30ee05eb19f778f6338400f60fff67a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d154-7a61-8941-8d82d4417902', 1795661222223262, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d154-7a3c-9dd4-ef5b3873352b', NULL, NULL, 2, 'da6e56dc5c6e5ef188bbf8b2071c363a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d154-7a64-9022-fdcb5bc1d0d1', 1795661222223262, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d154-7a2d-b6af-1168bd54071f', '', '01a215bf-d154-7a3c-9dd4-ef5b3873352b', NULL, NULL, 2, 'da6e56dc5c6e5ef188bbf8b2071c363a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d154-7aea-a331-356b646a3ae9', 1795661222223262, 'gate.closed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d154-7a2d-b6af-1168bd54071f', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'da6e56dc5c6e5ef188bbf8b2071c363a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d154-7af0-9e03-c15104e74321', 1795661222223262, 'session.revoked', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d154-7a2d-b6af-1168bd54071f', '', '', NULL, NULL, 2, 'da6e56dc5c6e5ef188bbf8b2071c363a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d15c-7cec-af19-6f6550574b3d', 1795661222236375, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d15c-7cba-a3f9-cbaae58babcc', NULL, NULL, 2, '42c78fbb296990ce269a3e88037e92e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d15c-7cf0-a250-139b5a523b31', 1795661222236375, 'directory_user.unbound', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d15c-7cba-a3f9-cbaae58babcc', NULL, '{"reason":"no_email"}', 2, '42c78fbb296990ce269a3e88037e92e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d166-767a-8b95-af9309b3c6ed', 1795661222244824, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d166-7635-b603-479ee232ad9f', NULL, NULL, 2, 'ba5269b4e134315e732c301bcb6722cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d166-7686-8a07-7c2901de557b', 1795661222244824, 'directory_user.unbound', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d166-7635-b603-479ee232ad9f', NULL, '{"reason":"foreign_domain"}', 2, 'ba5269b4e134315e732c301bcb6722cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d16a-78da-b78e-70541f119a06', 1795661222249731, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d16a-7815-b75a-cd0a20488e5a', NULL, NULL, 2, 'dd2c74665e870d5848d76ce312fc0c92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d16a-78dd-a1d1-b9137964031c', 1795661222249731, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7809-a247-d31666b1e799', '', '01a215bf-d16a-7815-b75a-cd0a20488e5a', NULL, NULL, 2, 'dd2c74665e870d5848d76ce312fc0c92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d171-76af-87f8-6f2c5108e495', 1795661222253069, 'directory_user.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d171-769f-8269-3494f7fd40e1', NULL, NULL, 2, 'db0861cfbd7f1f3b57edf662945a9acd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d171-76b1-b7ab-bcae631350cf', 1795661222253069, 'account.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-7692-85f8-f5b47b38d35f', '', '01a215bf-d171-769f-8269-3494f7fd40e1', NULL, NULL, 2, 'db0861cfbd7f1f3b57edf662945a9acd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d17d-70f5-b9c4-a73aa74246fc', 1795661222261315, 'directory_group.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d175-75ed-a488-a9c3b22a6a58', NULL, '{"members":1}', 0, '57f4e09fbe7c868f567f1a521fea4087');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d192-783f-9d8c-2585623a7283', 1795661222284866, 'directory_group.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d18c-7d88-8e75-063f14fcec76', NULL, '{"members":11}', 0, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d19b-7bb6-aa35-29d43d8033b3', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d106-72ed-8469-6eda3454c811', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a0-72c6-9e9f-c764f85b6b6c', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d11d-70e2-a22c-8c4c2f0312fe', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a2-72bf-b314-42b8580832ca', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d135-717b-a8c8-ee0511e9d8e2', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a2-777a-9326-9f2e387c3518', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d140-77a9-b324-67c6e852e5f5', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a2-7af2-b2d6-570779314289', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14b-7115-86f6-64589ecb41cf', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a3-7399-8be1-70d3a70bf62b', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d14d-7ac7-9def-c2338c2e8e44', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a6-785b-a63c-951fcc74d476', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7809-a247-d31666b1e799', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1a6-7c48-93c7-46ea328fe093', 1795661222284866, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-7692-85f8-f5b47b38d35f', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2b7023ea0778d97addb522fb4e11027b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1bb-7951-9415-20983d97e1a0', 1795661222324482, 'directory_group.changed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d175-75ed-a488-a9c3b22a6a58', NULL, '{"added":1,"removed":0}', 0, '1dd89f6529d8c4f0e4283dff8a057517');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1cd-781a-9c21-b21c60dc9e8b', 1795661222344598, 'directory_group.changed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d175-75ed-a488-a9c3b22a6a58', NULL, '{"added":1,"removed":0}', 0, '57f8ff40aaeea556c0d9bcdcbf923e43');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1dc-7a91-943b-1884027632cc', 1795661222362851, 'directory_group.changed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d18c-7d88-8e75-063f14fcec76', NULL, '{"added":1,"removed":0}', 0, 'a57639153a7ec6ac758c5a17f7dabd6b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1df-70a4-be32-2a838e0b8c49', 1795661222362851, 'membership.added', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d128-7149-aa50-68687407c974', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a57639153a7ec6ac758c5a17f7dabd6b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d1f5-7430-b60a-7f5d7b7a769e', 1795661222382313, 'directory_group.created', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d1ee-753b-ae5c-4388fb08a20f', NULL, '{"members":2}', 0, '8770830138dce893814d328d8ca0fcdc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d200-7612-bb2e-761a7c2ee59f', 1795661222399065, 'directory_user.deleted', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d166-7635-b603-479ee232ad9f', NULL, NULL, 0, 'b900166126f3881bd3a64e68aa34d0c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d221-76e0-b268-4f7678ce8644', 1795661222432869, 'directory_user.deleted', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d16a-7815-b75a-cd0a20488e5a', NULL, NULL, 0, '3f74294b88c25a3e2cab297ea61ffeda');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d22a-755d-9aa8-3d61e2702010', 1795661222432869, 'gate.closed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7809-a247-d31666b1e799', '', '', NULL, '{"cause":"directory_deleted"}', 2, '3f74294b88c25a3e2cab297ea61ffeda');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d22a-7567-8a34-51edd46346e3', 1795661222432869, 'session.revoked', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7809-a247-d31666b1e799', '', '', NULL, NULL, 2, '3f74294b88c25a3e2cab297ea61ffeda');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d247-7811-9acc-b478472c823d', 1795661222432869, 'membership.removed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d16a-7809-a247-d31666b1e799', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3f74294b88c25a3e2cab297ea61ffeda');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d250-7bd4-8dbe-6636815ae66b', 1795661222480067, 'directory_user.changed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '', '', '01a215bf-d171-769f-8269-3494f7fd40e1', NULL, '{"active":false}', 0, 'cc26cdbb15dafa768490a2b8ea8257d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d253-75a9-940d-4e0b0312e3b5', 1795661222480067, 'gate.closed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-7692-85f8-f5b47b38d35f', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'cc26cdbb15dafa768490a2b8ea8257d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d253-75af-aa94-51ab38103469', 1795661222480067, 'session.revoked', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-7692-85f8-f5b47b38d35f', '', '', NULL, NULL, 2, 'cc26cdbb15dafa768490a2b8ea8257d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d26d-77cc-847f-e8229385b584', 1795661222480067, 'membership.removed', 'directory', '01a215bf-d0cc-74ed-aacb-530aea7095d0', '01a215bf-d171-7692-85f8-f5b47b38d35f', '01a215bf-d07b-71b9-af1f-3e1406914c40', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'cc26cdbb15dafa768490a2b8ea8257d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d280-7435-92a3-f1c06602eaa7', 1795661222519914, 'connection.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d27a-719c-928b-489d82d1f8cb', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '836c208288fc1d78fe512fbc4e1aab05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d287-7475-bc88-ce08c456c138', 1795661222533007, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d286-7d77-9ca9-043854a9acc0', NULL, '{"scope":"login-hook","target":"01a215bf-d27a-719c-928b-489d82d1f8cb"}', 0, 'fe5863fa9a9595ef6deb392de38cc13f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2a2-7712-adac-a08ee2656a90', 1795661222555111, 'subject.linked', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '01a215bf-d106-72ed-8469-6eda3454c811', '', '01a215bf-d27a-719c-928b-489d82d1f8cb', NULL, NULL, 2, '38e46218952304ec5cb08db83f93340c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2a3-7261-9a57-dead255bac5a', 1795661222555111, 'membership.added', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '01a215bf-d106-72ed-8469-6eda3454c811', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '', NULL, '{"role":"user","source":"grant"}', 2, '38e46218952304ec5cb08db83f93340c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2a5-79c4-901c-ee76a7bdf0b0', 1795661222555111, 'connection.proven', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '', '', '01a215bf-d27a-719c-928b-489d82d1f8cb', NULL, NULL, 2, '38e46218952304ec5cb08db83f93340c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2bc-7a47-85b8-18a31390dfe1', 1795661222587093, 'account.created', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '01a215bf-d2bc-7a39-944b-d28c0ed74203', '', '01a215bf-d27a-719c-928b-489d82d1f8cb', NULL, NULL, 2, '35ff00a741e1bdfa58e5ee7768ad9d0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2bc-7afa-9a95-91bef5a798f1', 1795661222587093, 'subject.linked', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '01a215bf-d2bc-7a39-944b-d28c0ed74203', '', '01a215bf-d27a-719c-928b-489d82d1f8cb', NULL, NULL, 2, '35ff00a741e1bdfa58e5ee7768ad9d0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2bc-7b6c-ac60-cea92b8d494a', 1795661222587093, 'membership.added', 'login', '01a215bf-d27a-719c-928b-489d82d1f8cb', '01a215bf-d2bc-7a39-944b-d28c0ed74203', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '', NULL, '{"role":"user","source":"grant"}', 2, '35ff00a741e1bdfa58e5ee7768ad9d0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215bf-d2da-751e-8db9-cf01284a655a', 1795661222617820, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d2da-7270-aad0-48fdeaf61a04', NULL, '{"scope":"read-only","target":""}', 0, '5a3ebc7be9e953c2e1c6e034b9fc4cb1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215bf-d2f3-7c95-aff4-b79f9be97d06', 1795661222639146, 'token.revoked', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d2da-7270-aad0-48fdeaf61a04', NULL, NULL, 0, 'a76d6dcfec5b22180b33e37c1d831253');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d32d-740a-ad9a-743da7d26d25', 1795661222700308, 'parent_administrator.granted', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d106-72ed-8469-6eda3454c811', '', '', NULL, NULL, 0, '5e96765f4f323616f649984a81967740');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d337-7951-82f3-534aaef948ba', 1795661222711201, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d337-7773-b7d5-ae111b230fd0', NULL, '{"scope":"oauth-client","target":"01a215bf-d0cc-74ed-aacb-530aea7095d0"}', 0, '42d689e5f3b410d4145a123bb4608e7c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d344-71fd-848c-d0ccdcea5000', 1795661222714858, 'token.created', 'api_key', '01a215bf-d337-7773-b7d5-ae111b230fd0', '', '', '01a215bf-d33b-79b6-9bab-eb1dbc306573', NULL, '{"client":"01a215bf-d337-7773-b7d5-ae111b230fd0","scope":"access-token","target":"01a215bf-d0cc-74ed-aacb-530aea7095d0"}', 0, 'c2f9a10ad1b82add467a528c3a1ad69f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d34b-74f2-ab53-c20618b28f75', 1795661222728485, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d34a-7936-9816-0515fb79dbf0', NULL, '{"scope":"jwt-issuer","target":"01a215bf-d0e5-7b39-a5dd-7c6698997878"}', 0, 'f39ba3b8196fe98d80f4b634db04d95e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d351-74df-8f6c-c87ec5735964', 1795661222734109, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'f92553ab84f8e9eebd86350cce53f40c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d361-765f-b19a-2c66edc20443', 1795661222749412, 'invitation.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '01a215bf-d360-7c5c-b3e2-ec42c5c7760a', NULL, '{"role":"user","guest":true}', 2, 'ffdb0b91645e3949f5a6a6d37fec4800');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d36c-7b33-8e0c-c46097e13572', 1795661222761515, 'invitation.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-71b9-af1f-3e1406914c40', '01a215bf-d36a-7bbb-88fe-2acc9db9a3c7', NULL, '{"role":"user","managed":true}', 2, '846f715c4b2a322aab9e008fac8c6d8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d379-71ce-a45e-5082724e02fa', 1795661222776260, 'invitation.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '01a215bf-d378-7d51-870e-2a317b66e2a0', NULL, '{"role":"user","guest":true}', 2, 'c5c10558fb87a7f601939449a92bc30d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d37d-769e-afed-4c4386e02ece', 1795661222780324, 'invitation.revoked', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', '01a215bf-d378-7d51-870e-2a317b66e2a0', NULL, '{"reason":"by_hand"}', 2, '0552ab454dbd32d0dcea6ebb00caad0f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d384-735e-8696-653f4806cea4', 1795661222787968, 'organization.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8612a21ad7253a544d2d61d2ec4f196e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d387-7061-8a6a-7b7c01db8f5d', 1795661222789787, 'invitation.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d386-7c44-a22f-c005299af115', NULL, '{"role":"user","guest":true}', 0, '04581b687dd8e7a4498f424ea7f6aa00');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d392-76ac-98f5-691379c07420', 1795661222798069, 'account.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d392-76a0-93c2-6d54250195e6', '', '01a215bf-d386-7c44-a22f-c005299af115', NULL, NULL, 0, '4189bf7205a0579e5078364579fa63b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d392-7c07-89b0-7f90255a0153', 1795661222798069, 'invitation.accepted', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d392-76a0-93c2-6d54250195e6', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d386-7c44-a22f-c005299af115', NULL, '{"role":"user","guest":true}', 0, '4189bf7205a0579e5078364579fa63b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d392-7c84-bbaa-15c8e6dcd3f3', 1795661222798069, 'membership.added', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d392-76a0-93c2-6d54250195e6', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '', NULL, '{"role":"user","source":"grant"}', 0, '4189bf7205a0579e5078364579fa63b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d39c-78a8-a67b-e42d1fab9b4b', 1795661222812242, 'directory.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d39c-7592-bce0-421080600c32', NULL, NULL, 0, '3f047f32ec0a4deea6120718b9c36e83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d3a3-7a65-8f89-303ae6df1b06', 1795661222818609, 'run.held', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d3a3-7270-b246-ae0be588ce0b', NULL, '{"kind":"deletion","scope":"directory:01a215bf-d39c-7592-bce0-421080600c32"}', 0, 'c73864f6f76e81a971f247b11e415e40');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d3ba-78d3-a717-a4d6cbcd3caf', 1795661222835344, 'directory.deleted', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d39c-7592-bce0-421080600c32', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'e9ff55a412399a60c9f4342cac64e57b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d3bb-71e3-a142-782fa7d3b455', 1795661222835344, 'run.applied', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d3a3-7270-b246-ae0be588ce0b', NULL, '{"kind":"deletion","scope":"directory:01a215bf-d39c-7592-bce0-421080600c32"}', 0, 'e9ff55a412399a60c9f4342cac64e57b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d3d7-7eec-9ecd-cb69a8f00c66', 1795661222871199, 'directory.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0e5-7b39-a5dd-7c6698997878', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'bf25f9ce12437e52daf2f344db127fd6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3e3-71fc-8457-5db9ba13ca3d', 1795661222882734, 'organization.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '77506265ce5c9a250ca7172f86cdcbb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d3e9-7d60-af82-e60462b68b7c', 1795661222888780, 'organization.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '79e33c38a8adea004bb3d6ff94991a37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d3f1-7c1f-9851-4c7656c74afe', 1795661222896349, 'merge.proposed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3f1-723d-b436-3b24240425b3', NULL, '{"members":0,"side":"host"}', 0, 'c132dd05a5768687fcd982a69e9251dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3f1-7c26-b2f1-961b675ecddb', 1795661222896349, 'merge.proposed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3f1-723d-b436-3b24240425b3', NULL, '{"members":0,"side":"host"}', 0, 'c132dd05a5768687fcd982a69e9251dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d3fc-7727-b72d-db67b3820bbe', 1795661222904198, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3f1-723d-b436-3b24240425b3', NULL, '{"side":"host"}', 0, 'd3bcc7e5aba4f6017149101231c3cc7c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3fc-772d-a373-02c70924bf03', 1795661222904198, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3f1-723d-b436-3b24240425b3', NULL, '{"side":"host"}', 0, 'd3bcc7e5aba4f6017149101231c3cc7c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d404-7ac4-85d7-eddf2168fdbc', 1795661222915772, 'merge.proposed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"members":0,"side":"host"}', 0, '668dd81578ab803e7749ae974509a328');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-7ac9-b9c4-d820ac89b1c0', 1795661222915772, 'merge.proposed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"members":0,"side":"host"}', 0, '668dd81578ab803e7749ae974509a328');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d411-7db6-b73d-53597fb200b4', 1795661222923060, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"side":"joining"}', 0, '90054bdb3fc44d9d7f997cdb0ffcc7f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d411-7dbe-bb22-5a8054d04c9d', 1795661222923060, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"side":"joining"}', 0, '90054bdb3fc44d9d7f997cdb0ffcc7f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d429-7396-a259-f2914ff60642', 1795661222951929, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"side":"host"}', 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d429-739e-a3df-f871ee61bf2d', 1795661222951929, 'merge.approved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, '{"side":"host"}', 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d433-7ddc-93d6-3b9cbdb2fb74', 1795661222951929, 'merge.completed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, NULL, 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d433-7de2-81c5-a6b2cc3551f7', 1795661222951929, 'merge.completed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d404-78bd-a2ad-3cfea2656eea', NULL, NULL, 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d434-7ea7-b1dd-ad1b08702cb2', 1795661222951929, 'organization.moved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d067-7812-8beb-6f87f4560205', NULL, NULL, 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d434-7ead-be49-10f49ac986f0', 1795661222951929, 'organization.moved', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d067-7812-8beb-6f87f4560205', NULL, NULL, 0, 'ff9cdc72c2a85467dda0ef2f9867a4ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d45a-770b-a5cd-ff0e36e9214c', 1795661223001964, 'parent.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d067-7812-8beb-6f87f4560205', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '9c3c5b46162af7e4166c7ad1ea358ae7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d45e-7690-a57b-1785e304e252', 1795661223006033, 'directory.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d0e5-7b39-a5dd-7c6698997878', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '5c813d37a40d59b86140c56c275617d6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d462-7191-b382-c3ee877efb62', 1795661223009840, 'connection.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d461-7f11-9d71-a7a61a9654d6', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'f3d82a26760115fad2c5943c4f682ca5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d472-7bbd-a755-217f63170f75', 1795661223025113, 'run.held', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d472-7981-9500-c170b4b189a0', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215bf-d27a-719c-928b-489d82d1f8cb"}', 0, '208be88845c9c7e1cb88a86e3ade21c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d477-7e96-ac67-32f950ac0fcd', 1795661223031687, 'sso.suspended', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d010-73b5-b6c8-e36e800af1dd', NULL, '{"until":"2026-11-29T02:47:03.031687Z","reason":"''ẞ''"}', 0, '562de8e6ca495585011e0a3f3671a33e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d47b-796b-91b5-e63181ee535c', 1795661223035234, 'connection.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d47b-7679-9420-725ae363f582', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'ed1f036547ddb03eab539633c88a4f03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d47d-71f0-b6fe-352e9972d581', 1795661223036718, 'token.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d47d-7020-9749-961c53e4ffc3', NULL, '{"scope":"login-hook","target":"01a215bf-d47b-7679-9420-725ae363f582"}', 0, '21cdd6e3df176c9846a3871b2ddbed55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d481-7f2e-b7ba-abe3dbcd8844', 1795661223040237, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'b5b30b88388df3d0379773f2cdf6e0e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d483-7264-980c-002caa81034c', 1795661223040237, 'organization.changed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'b5b30b88388df3d0379773f2cdf6e0e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4ae-7b84-b75a-748acae294cc', 1795661223086090, 'account.created', 'login', '01a215bf-d47b-7679-9420-725ae363f582', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', '', '01a215bf-d47b-7679-9420-725ae363f582', NULL, NULL, 0, '53898cc7c03f9cfc555d5f5572ae4a11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4ae-7bb3-8ddf-fd6a05fa00fa', 1795661223086090, 'subject.linked', 'login', '01a215bf-d47b-7679-9420-725ae363f582', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', '', '01a215bf-d47b-7679-9420-725ae363f582', NULL, NULL, 0, '53898cc7c03f9cfc555d5f5572ae4a11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4ae-7ca2-915f-a1b4024b69e1', 1795661223086090, 'membership.added', 'login', '01a215bf-d47b-7679-9420-725ae363f582', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '', NULL, '{"role":"user","source":"grant"}', 0, '53898cc7c03f9cfc555d5f5572ae4a11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4b0-72f0-876f-73c79151e7ef', 1795661223086090, 'connection.proven', 'login', '01a215bf-d47b-7679-9420-725ae363f582', '', '', '01a215bf-d47b-7679-9420-725ae363f582', NULL, NULL, 0, '53898cc7c03f9cfc555d5f5572ae4a11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215bf-d4e1-73db-b814-aff30aa1a60b', 1795661223136926, 'account.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d4e1-73d2-8622-32ff7431beea', '', '', NULL, NULL, 0, '5697175612278fc880395e34c0a8dd5d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215bf-d513-7183-baae-d007e7c18f9d', 1795661223168978, 'account.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d513-7177-a51f-c71cdc84aee7', '', '', NULL, NULL, 0, '3a3ede1eada641331a64faec2f390cd9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-7ce0-baf2-82031689697d', 1795661223402428, 'claim.started', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', NULL, '{"accounts":2,"deadline":"2026-12-26T02:47:03.402428Z","domain":"initech.example"}', 0, '1a7082f59cebbedb2fb48150c228e678');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-7d52-b250-57706fc439b3', 1795661223402428, 'claim.account_claimed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d4e1-73d2-8622-32ff7431beea', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', NULL, '{"deadline":"2026-12-26T02:47:03.402428Z","domain":"initech.example"}', 0, '1a7082f59cebbedb2fb48150c228e678');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d5fc-7d67-a8da-465c91f1cd53', 1795661223402428, 'claim.account_claimed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d513-7177-a51f-c71cdc84aee7', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', NULL, '{"deadline":"2026-12-26T02:47:03.402428Z","domain":"initech.example"}', 0, '1a7082f59cebbedb2fb48150c228e678');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d68d-7eec-9aaa-f86c78935510', 1795661223563361, 'claim.cancelled', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d5fc-79fe-98e9-f3b2b78d585b', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '6468858b6b53b00268da520a3c3e0fb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-7858-8f8b-8f98baecbed2', 1795661223875894, 'claim.started', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', NULL, '{"accounts":2,"deadline":"2026-12-26T02:47:03.875894Z","domain":"initech.example"}', 0, 'f51cfc6f00bb83b91043997ccc238fa4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-78be-af38-756b029a7d7f', 1795661223875894, 'claim.account_claimed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d4e1-73d2-8622-32ff7431beea', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', NULL, '{"deadline":"2026-12-26T02:47:03.875894Z","domain":"initech.example"}', 0, 'f51cfc6f00bb83b91043997ccc238fa4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d7d1-78c2-96a3-eef6fcc2167d', 1795661223875894, 'claim.account_claimed', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d513-7177-a51f-c71cdc84aee7', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', NULL, '{"deadline":"2026-12-26T02:47:03.875894Z","domain":"initech.example"}', 0, 'f51cfc6f00bb83b91043997ccc238fa4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d818-7abb-83f7-7b5a79c9d6f6', 1795661223943700, 'claim.chosen', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d4e1-73d2-8622-32ff7431beea', '01a215bf-d384-71d0-a75d-2317c1f74ca8', '01a215bf-d7d1-77ba-acd8-9ef4833fea72', '{"choice":""}', '{"choice":"merge"}', 0, 'f2e6955ca9ab6d52710f1ecc10d8c274');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (135, '01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d82b-7638-bede-db536f83d86d', 1795661223976741, 'directory.created', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '', '01a215bf-d82a-7636-b95c-e852429a02d2', NULL, NULL, 0, '40e09552c3daab48f34419985be9901f');


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', 'ac6f1585212fcbf284bd8f2215d0486c1229a82c84a9b81bf79c31aaec33eb60');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 02:47:00.231332');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 02:47:00.276053');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 02:47:00.799381');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 02:47:00.965856');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 02:47:01.037908');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 02:47:01.150816');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 02:47:01.411591');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 1795661222749412, '01a215bf-d361-7560-b1f8-a420d92a4159');
INSERT INTO public.invitation_sends VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-71b9-af1f-3e1406914c40', 1795661222761515, '01a215bf-d36c-7af6-8a71-c42a701aed9e');
INSERT INTO public.invitation_sends VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 1795661222776260, '01a215bf-d379-718a-81b3-f639e35354e1');
INSERT INTO public.invitation_sends VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 1795661222789787, '01a215bf-d387-701b-8e26-d9430f145408');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d360-7c5c-b3e2-ec42c5c7760a', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '2ef298bba0866179dbe4529e64ee54aad8cd51dc07a9a9fa97048dc9769dc6f6', 1795661222749412, 1797475622749412, 0);
INSERT INTO public.invitations VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d36a-7bbb-88fe-2acc9db9a3c7', '01a215bf-d07b-71b9-af1f-3e1406914c40', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', 'b299c001ad0ba0b5d75d8b943df8f1c3cc1763f7f18eb24de2045c1a42474ba9', 1795661222761515, 1797475622761515, 0);
INSERT INTO public.invitations VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d378-7d51-870e-2a317b66e2a0', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '', '32f20a1026ac81690d7bba26bbc4b1e3a09444477489266012953bd92896cf20', 1795661222776260, 1797475622776260, 1795661222780324);
INSERT INTO public.invitations VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d386-7c44-a22f-c005299af115', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '01a215bf-d392-76a0-93c2-6d54250195e6', '8c3ded16bdd10ecc029d0cca0947dd82cecc6de63d04fc861e0bf5ab13183633', 1795661222789787, 1797475622789787, 1795661222798069);


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

INSERT INTO public.ldap_sources VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d82a-7636-b95c-e852429a02d2', '{"servers":["ldaps://dc1.corp.example"],"bind_dn":"cn=o''usher,dc=corp,dc=example","users":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=inetOrgPerson)"},"groups":{"bases":["ou=Größe,dc=corp,dc=example"],"filter":"(objectClass=groupOfNames)"},"attributes":{"active":"pwdAccountLockedTime","displayName":"displayName","email":"mail","familyName":"sn","givenName":"givenName","groupName":"cn","id":"entryUUID","membership":"member","uid":"uid","userName":"uid","version":"entryCSN"},"extra":{"userType":"employeeType"}}', '1.M1IJU6pAWXKEYnDezHU4wiQqPttXOP37EodZZXZPsekTifpOL4ZOZ5gGEgv3Sr7V4sDfKD7TaJk', '0 0 1 1 *', '', '01a215bf-d82d-700c-a259-d31aed227e48', 1795661223976741, 0, 0, '', '', '', '');


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

INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-72ed-8469-6eda3454c811', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d135-717b-a8c8-ee0511e9d8e2', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d140-77a9-b324-67c6e852e5f5', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14b-7115-86f6-64589ecb41cf', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14d-7ac7-9def-c2338c2e8e44', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d11d-70e2-a22c-8c4c2f0312fe', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661222284866);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d128-7149-aa50-68687407c974', '01a215bf-d07b-71b9-af1f-3e1406914c40', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795661222362851);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-72ed-8469-6eda3454c811', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 0, 'jit', '01a215bf-d27a-719c-928b-489d82d1f8cb', 1795661222555111, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661222555111);
INSERT INTO public.memberships VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2bc-7a39-944b-d28c0ed74203', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 0, 'jit', '01a215bf-d27a-719c-928b-489d82d1f8cb', 1795661222587093, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661222587093);
INSERT INTO public.memberships VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d392-76a0-93c2-6d54250195e6', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 0, 'invite', '01a215bf-d386-7c44-a22f-c005299af115', 1795661222798069, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661222798069);
INSERT INTO public.memberships VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 0, 'jit', '01a215bf-d47b-7679-9420-725ae363f582', 1795661223086090, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795661223086090);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d3f1-723d-b436-3b24240425b3', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 'host', 'pending', '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 0, '{"credential":"01a215bf-cf46-752c-b82a-60241d269b0a","at":1795661222904198}', '', 1795661222896349, 1796870822896349, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d404-78bd-a2ad-3cfea2656eea', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 'host', 'approved', '', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 0, '{"credential":"01a215bf-cf46-752c-b82a-60241d269b0a","at":1795661222951929}', '{"credential":"01a215bf-cf46-752c-b82a-60241d269b0a","at":1795661222923060}', 1795661222915772, 1796870822915772, 1795661222951929, '{"looks":"7405abeac8d5d13a20789ba8c5a4135ee4d5a0de874a9aea3aca47dddd0250bb","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-71b9-af1f-3e1406914c40', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795661222001470, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-7bb2-9eff-f90a32a93d9c', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795661222001470, 1, 1);
INSERT INTO public.organizations VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '01a215bf-d3e2-7d08-b4d9-6d74074a4c46', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795661222882734, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d3e9-7121-9260-8e6a8ad62f1b', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795661222888780, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d384-71d0-a75d-2317c1f74ca8', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795661222787968, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-72ed-8469-6eda3454c811', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661222700308);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '~01a215bf-d3e2-7d08-b4d9-6d74074a4c46', '', '01a215bf-d3e3-71db-998d-ea6dfcda0120', 0, 0, 1795661222882734, 1);
INSERT INTO public.parents VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 'acme', 'acme', '01a215bf-d477-7e35-b57d-a75ff7015202', 2, 0, 1795661221903723, 0);
INSERT INTO public.parents VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 'initech', 'initech', '01a215bf-d483-7247-9a6e-b50d5e2295ca', 0, 1, 1795661221990637, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d154-7a2d-b6af-1168bd54071f', 'closed', 'directory_inactive', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222223262);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d135-717b-a8c8-ee0511e9d8e2', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222191225);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d140-77a9-b324-67c6e852e5f5', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222204226);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14b-7115-86f6-64589ecb41cf', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222217696);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d14d-7ac7-9def-c2338c2e8e44', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222220855);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d11d-70e2-a22c-8c4c2f0312fe', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 3, 0, NULL, 1795661222169391);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d128-7149-aa50-68687407c974', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 2, 0, NULL, 1795661222179271);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d16a-7809-a247-d31666b1e799', 'closed', 'directory_deleted', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 4, 0, NULL, 1795661222249731);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d171-7692-85f8-f5b47b38d35f', 'closed', 'directory_inactive', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 3, 0, NULL, 1795661222253069);
INSERT INTO public.persons VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d392-76a0-93c2-6d54250195e6', 'open', '', '', 1, 1, 0, NULL, 1795661222798069);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d106-72ed-8469-6eda3454c811', 'open', '', '01a215bf-d0cc-74ed-aacb-530aea7095d0', 0, 3, 0, 1795661222555111, 1795661222132058);
INSERT INTO public.persons VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d2bc-7a39-944b-d28c0ed74203', 'open', '', '', 0, 1, 0, 1795661222587093, 1795661222587093);
INSERT INTO public.persons VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', 'open', '', '', 0, 1, 0, 1795661223086090, 1795661223086090);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661222001470);
INSERT INTO public.policy_versions VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661222048501);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d3a3-7270-b246-ae0be588ce0b', 'deletion', 'applied', 'directory:01a215bf-d39c-7592-bce0-421080600c32', NULL, '{}', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 'c73864f6f76e81a971f247b11e415e40', 0, 1795661222818609, 1795661222835344, 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', 1795661222835344, 0, 0);
INSERT INTO public.runs VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d472-7981-9500-c170b4b189a0', 'reconnect', 'held', 'connection:01a215bf-d27a-719c-928b-489d82d1f8cb', 'reconnect connection:01a215bf-d27a-719c-928b-489d82d1f8cb', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a', '208be88845c9c7e1cb88a86e3ade21c5', 0, 1795661223025113, 1795661223025113, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795661221905313, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795661221906121, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795661221907297, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795661221925381, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795661221943626, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795661221945706, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795661221946089, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795661221946440, 0);
INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795661221858130, 0);
INSERT INTO public.schedules VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', 'reconcile-directories:01a215bf-d82a-7636-b95c-e852429a02d2', '0 0 1 1 *', 1795661224454270, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795661221945277, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d07b-71b9-af1f-3e1406914c40', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', 1795920423031687, '''ẞ''', 1795661223031687, 'operator', '01a215bf-cf46-752c-b82a-60241d269b0a');


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

INSERT INTO public.subjects VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d27a-719c-928b-489d82d1f8cb', 'ada', '01a215bf-d106-72ed-8469-6eda3454c811', 1795661222555111);
INSERT INTO public.subjects VALUES ('01a215bf-d010-73b5-b6c8-e36e800af1dd', '01a215bf-d27a-719c-928b-489d82d1f8cb', 'newcomer', '01a215bf-d2bc-7a39-944b-d28c0ed74203', 1795661222587093);
INSERT INTO public.subjects VALUES ('01a215bf-d067-7812-8beb-6f87f4560205', '01a215bf-d47b-7679-9420-725ae363f582', 'prover', '01a215bf-d4ae-7b79-8c20-a0546ec045fb', 1795661223086090);


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


