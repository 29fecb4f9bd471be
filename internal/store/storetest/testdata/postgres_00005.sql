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

INSERT INTO public.accounts VALUES ('01a21523-45bd-7f21-90e0-2a5d24017d3f', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650962876279);
INSERT INTO public.accounts VALUES ('01a21523-45c2-70ce-beb5-d3415f69f69c', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650962881241);
INSERT INTO public.accounts VALUES ('01a21523-45c4-7051-bed6-f85534550e51', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650962883137);
INSERT INTO public.accounts VALUES ('01a21523-45c5-7d43-9f7f-8d134fbc5b3d', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650962885040);
INSERT INTO public.accounts VALUES ('01a21523-45c8-7935-987b-4f5a9a62bb2a', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650962887130);
INSERT INTO public.accounts VALUES ('01a21523-45cb-7e33-a82b-dc80ebb748a4', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650962890989);
INSERT INTO public.accounts VALUES ('01a21523-45cd-7a7e-96ef-daf0af32e103', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650962893041);
INSERT INTO public.accounts VALUES ('01a21523-45cf-7c30-8fca-31117be70053', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650962895504);
INSERT INTO public.accounts VALUES ('01a21523-45d6-7ddd-a327-e21ce43a5356', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650962901901);
INSERT INTO public.accounts VALUES ('01a21523-45d8-70c3-8a25-3e02b914b6be', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650962903804);
INSERT INTO public.accounts VALUES ('01a21523-4602-7b36-a7e2-d593d0197e59', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650962946149);
INSERT INTO public.accounts VALUES ('01a21523-4645-7660-ae90-2d7a71101a16', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650963012317);
INSERT INTO public.accounts VALUES ('01a21523-467c-7594-90d3-37fb492a2556', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795650963067923);
INSERT INTO public.accounts VALUES ('01a21523-469b-756f-bcaa-d204a3a75c7e', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795650963098904);
INSERT INTO public.accounts VALUES ('01a21523-46b7-784c-ba31-e7e1830bdc35', 'other@initech.example', 'other@initech.example', 'initech.example', 1795650963126661);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', 'ea0bca4bc876ed5bdff0b6c48aa0e3e6e1b279071cb37d0232859d3841364421', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'a3aA7g/XcWq7SGTBDc4lEX4IvGSRu3hD3L6O0c/fhRIg9fJwLW7EzVEllMEVGM8Idd2e2sUydV+kScoH3oShi1pAHO6xX1n4gRM/zHanTwQoPLsAvUTExwnk9cnz1tvQ153iKAwLsCEQ2Ez5dGK+fo/PbT5n0G5rnfpoufvEXbXnnGejno9qPyGOFj263WF+26+H+iniacF0iwhiwLR/0uCtnHbHjWpUW3HnV1G3JyhB3yCcO+mPGY82Jdzd0JPkdMJuMxKLVibiYgpvEAN7orfV8iHbBjYmKKnbh0idsWcjcLN/geCkV7qkQjAlCeA78KaJqdh4A5uoOC3GcTFrCNVvhcG6lLWY423naMkiXLQCBZ8yvEdmcujs05YQ7gUdp+JidnLNB2HBVIwS97qz+je8j48ujP/q7JwEyk/Y7SGFJ7yzMw==', 1795650962983307);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', 'b8ba7a5696366c21748b819333ba49646efef1da85c6fba53a5463f844e9eacb', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 's2M1ksXMOB+ZZrMRIan9WhXX6hqcxAz0WeJin7AJfAaUYxcPq30B0FJ8HSq6caGg2Eymcs7dxBP+0WvmWp7/oVKr3JB91Pilj+YdF+VbXUa12kL/MU5E2Nudp/Z8irJptGZEFYNBRcudntDjy0mRE+xWSRlIvnQDBaRnP2m+EBZKQU67LjKQq1PKqom4Ecudk/jlyX4PLConexg6ww8PdtbYfGgJtG1CRoIgK3W2hN2yZlTL7wCO9OGnJPVro0e636s=', 1795650963098904);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', 'ebb176934009733bf54976989f5235dd1394f2a3a2f23675785c1dc6908817f5', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'WwRfGKXcsxn6VUfhCWv/XxCboJuburEA4Hx6b+g9FnJ+kCA0zqQHBxHjcaalFU26uIHcT/xtEiVKjic6RV0h08YLvQeAD+y2zja98ZLboxs3S2i+rUVz+6wv5/miDyCuHgDNOBg9ZT+KNhBn81HRjYb/bY6Rsntb2cieCpBt+so/3lDgf1BsSFKwBsEMXvUJxEFAXRMdhyWBPsTGVsU/Lz6LR5gi+IMZ/jw4l9eyf60yDdfTOh9NsR2oRP+U', 1795650963126661);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', '086eb0265bbe92af0e42c901b40046b8c92541f7ac36c627718dbb9079fca1bb', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'wOWRbxuZP01+zMfBn/ZyuBXtEgrnIviou7Fwna66tlLCBnrUvqT45BOwGKR1Xi87BIgYyNbIDu/fEc9w4opCrtH9O1m3h1gJDqUFCI+Pl0dvBaMSROCe50fnJXLH4mMEXf5W6rCwuKo7lT6D72WdqmVIMYVSKjvQ36PDGdUV7yFyl3HOjYwkWVGQJ+G9XuuT4g8DnYsZCdQOS+bzE98pu2pEPts1AWoLv+WJZHxL5Y/X+fSEmPTDgwkr+JdlpmCmAzQdBuMmEFn0C+m2ZUEzrQV8ww==', 1795650963149596);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', '778907e42ebdd34e9e4bcf27099fd7bce59138ca91500a89c247e926d1fb140f', '21a6431cbaec20518f3f17305760737650aa2324aafd38376e1b1e0e29a9b98a', 'tsBlsMe4FnRrg9BzvF3gMpZZVhVJmGnEo3ZzYAmsre9CbvJ9JD4iQ+qJ3zJql68hRAa4uB3U6JRBGxUijmyHrMlcbOCXLoeV0dfSBrN0JScCAkA0LvicnWn38/SPsF7ll+rHIjDUOa0Iopn8w7nt2jBSNYTjqBv/uxm/2jmK7Z23oeiNa5frcK5YqYbJAnW7g6fSslkWzQyYtEYSk8mu1iReFaCgDB39rHMMJoCpyWPPniE6go2amqZiETXzMelRb2eA89AaAxrrIYOwNwdUifr32usy4HaLIOXUvpi/bueG/WX0uYM8Mri9kRM208znD4pIOdACkYa1m7PSgvIX1HuJp/boIEGRkx6kZBeoj9B3lLLoTnUFmaByIAjU2Aopjg2to1bHhBZyDqZxBUQ7sdSCgQWjeM6Pm5R07FydVcvLtTZzUXZWF5pT07YlpY88dDYkmdNHU/T91OuY9xi2tel0VennV1bg2DtQRyKs1T7VVyhUkhZH3b3VHtERGkGtRC4kbMkjIfmz2BOgjEUSQVGV71CeS6CP5HlmDW0pjiyYNAmFNt5aVH5JQw/csfN3H4pjSRy8dFGrQmMP0g/dbQW8Oi77Co90e6Xp8m1Pqzbu5rqJb4SnTfjeCBxgN3ArhIu1JuJlRL0t1RyG0960p8eS1+My/HcC3yZgIiX5PhL/2pED0zqQ+XtAlIk29oA+71Q0zgsVFYUeDht/voPHvXunPBb4YNeJsy7TIpXZgomooofrTIoZ', 1795650963176218);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', '6fdc9aca50548409e035b5ae6eb4ee4696989a62909eca634bcab93a1aa1de1e', 'ae8782193d1980e9ee62122b66675218615bb0f20978d9c50f0f6e7ab476c91c', 'qbwiL7057eo5CjjJtz0R7n4Ymg4H8Aqc69TNK4a1dcc+K9DFJyJ5IAwe+UfXtYD9Sk0Z+DscRjG4BNqHySm5mAfzhtNI1GeYLCZRIJ63OhX3xpWsJDNHjup3k6XHhc5avc8d8p49P4cwTBBBEgBsE5ByGdOBbWq7n4xhrOV/AGzCkKxMdfltr9oYWMKm3bd5O5uANDsd3aCNDsZp3HGNuYv3HEAmyWcxRXT9OCqMHr2v1OEc6wacZPHn9bO7FhzKiDy7iMAUzmCmUS6b36RwWzU+0aOzLqEAJnexNGhveZhwHArVO5T2fFHsVJo+sS1gGCWdX9bJpYQhtbt0Q6gzdx262Lbv8sKw8v8MbygzNi930eRZXBpk++XgDJ7KcYmCsJ/nhzRsauXCpCaYSfHnOdTDCGXIDLDJG+f2MjvZ/hYTOGMyrJraWOFiNWfhSreqtNJQ02OzD8tySmipGbBk5XnToOvFjdisbHleD8VCYghQ8lgzMj4iONIIgNw1Pnd1P1bETHGrzHAs9lERyaY1IXT1JDr0Ko4qCuJk7TI+HbZXFXcMUppoSN+8qcln2b2pssTWEWRP7fmD6ildd2JEPLiyqee1A+NPqxuKM+Z+jkN/WHIPcS8zn9Y0LmXGY+d7SmdkvxtEXTwXPceJav9oVo//X3yIAj9R/HhV1gR/0Qj/95sgpY3dsqm9Lw6ReQ8lY9ihuLD24rzAMlxcCJKJCN4xhQPhJWD1cyLHT+yBg8CG2ogwYsUTmDpWUHtT1GV85jG2PqcC7Z6GZPp5vK7j+B8bM+yN2M+CZOW8dEwaKMHNp1Ba0bQxr8HOy51QpPqEkFaEfQ==', 1795650963208456);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', '6775ab62f1e6d63d6aa5532054de6b5d0d25a7cc42299af12050416d110e3fcb', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'ur8m4Hq6MqICnfqczeJJw1gHHz6jpD3esY9hXCS//Bz13gINxDGNMvNBqq2ZIcS6/qk+5jep1IfK5swQb2mFujjB4PkcXLi8g+Ebi421RIRDFv9oqyG2dD50gsXUErb6vGN67R9Wn+y2HwOmebGMjyj/vzZ1AdY1nAKPKvzKl/vVQAZxvRp0niLb9O2PpS9xSYSvDkQDQQuOdCXqJuzEo1s9HHpTiOqAidFe6ARbYWDXt1bz07sHLqq75QmrsE04165ydkEG1QIlEH/3VcNBBC9evg==', 1795650963230584);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', '6093d242aa5991a98bb4f90798894820e3222e9b166ee12a430ca38c332b7398', '21a6431cbaec20518f3f17305760737650aa2324aafd38376e1b1e0e29a9b98a', 'pcUeZIkuP/yMdHavHiJXD13I9FNfVaUKc6vTQyJvWrneGUMslZXvt8KALgOzcijgjGmpWN71Odg1s2XSknE29t6Rnsk4ZiY+xvGGVSOtvnXPM+reNKPGljT7VN8fHfn22Qt2YBZoBv20ubfV9iaKIZt87fckaEFbglR2qNrQHt35NUoMLvvlvUkmkO9kyufp/gdoa0IOkhEPyl95XMXOlJOqxP25seV6aM2jhJuAHpSqXc2uFCJ15kczndk2x7Zvs0RjsPIJyUXfVNPienofAWTUr5a6dD9McDKgKRcURADnB4zbuxWQ554xowCGhZ+IXfhmLcFM53EUcPVWL5Au3mvWDEo6ccd+sQexuCNyFe6Vhky/KLDczX7D5txhDfg3Vc+YDhMRCYNQ3yNEps+Xj9f9vCTRGUn+5LtPAyL8pYhtZW+1Ia0RdtnOn016BW36IEBUz2mx+RM/HDgX4SHDT2fC60mEVoYsRTmiHct35qDtYxd4W8j28GJgOy6ioi8Zc8y+KkiHuL91RfvA0gJKkMrI7oNuuc8LxrQN7Nh2vO1stxlwT5pR8MnALOpPnlOyhOiE3wuArmp5+Ywhl0Jek4CnSg0FTHrl4LPU0Z2BttCVSH6KCsZKhAuD2AmSdbxZCgHeUxl3NmNkS5wjA4tCbsxaH96IjjP9rOLn6JxZrNZBukdEJEWCy6drGHvKcOpJpYVTqtmJ0fONbxbPG2otJcKM5wv5+M4/iI/j4ILp1XizF40vp84E', 1795650963252689);
INSERT INTO public.answers VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', '', 'bd5ebfd6b7ed990472196773cd0443787c640f76e6d2043a7417c84dcfc9a72b', '4a173bb6b39153f82347bd71bf79f41ceac5539d08b1b36e8bc82c883bb330e8', 'pmAT83nrfsdsWglIFXjYBuAv4kzKTVbyA1P2J/9N9dwvtZQSwSucJvHaI4PnMYxI6+owOseLaa4iQuaERfLkCT+rwL4wUH5BmZLUcGDdGM3qAgVobu1eAZnlNtn0AgQ7evTBmCgTJkJHxZoRFhVtY8FDy421LbP06H+dAE9PqLZoHbkjL9GY+vmOMWUY+Q2XtiySca21BjRacpcOI/pPvIXwh9KZYexqYVQG5poyh1mgIfgw6nkgSREO/1c0Z+WpS7Y9/JbtDSYUPqwk3T409inzqs5pTIyoJtGndnCr1f1/c+eI8GUgw1UQFnWE4uXWtRMTy/uYRcZZaH8r06IvBHfFZ3Q=', 1795650963276748);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-77ad-ba24-be6bd02afb36', '01a21523-469b-756f-bcaa-d204a3a75c7e', '', 'cancelled', '', '', 1795650963208456);
INSERT INTO public.claim_accounts VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-77ad-ba24-be6bd02afb36', '01a21523-46b7-784c-ba31-e7e1830bdc35', '', 'cancelled', '', '', 1795650963208456);
INSERT INTO public.claim_accounts VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-76e7-b756-a4b5c42869b6', '01a21523-46b7-784c-ba31-e7e1830bdc35', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-76e7-b756-a4b5c42869b6', '01a21523-469b-756f-bcaa-d204a3a75c7e', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45f7-7828-8289-1ab05cdcff2e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650962941695, 1795650962935385, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-466c-79ab-9c1b-8fb183e22fdc', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650963052280, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4672-79db-9e36-0323af7c1331', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795650963067923, 1795650963058306, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21523-4604-778c-acc4-0e77bf38b4e9', 'read-only', '', '', '318cdab35d4df27d23e6ada4ef8e00f07c8875758a7c07b0a7a5ac1fa4d13aeb', 'usher_7u3ryn', 1795650962948362, NULL, 1795650962949399, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-462e-706c-b0eb-8aabb1ef0673', 'oauth-client', '01a21523-45b3-731c-819b-7845d9926c3d', '', '69971699a34da1e283a7110b09b36c74931879bcbefb285e59395e10d2b50097', 'usher_Z3sCDG', 1795650962989656, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4630-7814-9cd6-258ebd4ca974', 'access-token', '01a21523-45b3-731c-819b-7845d9926c3d', '', '55faa985c3473a8eedc95bef07922f7257dd9eec87dc34c79f56c2f8ce80d34d', 'usher_I8f-3E', 1795650962991515, 1795654562991515, NULL, '01a21523-462e-706c-b0eb-8aabb1ef0673', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-45b9-7a8c-adc7-05ea18422b96', 'directory', '01a21523-45b7-7222-b70f-86f3a9a955c9', '', '3345285bc0716794d42f760803665ef1c119d0cbe1412f980c334297c1fb938a', 'usher_wPj9KZ', 1795650962872431, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21523-466a-7d98-8b07-f627a45f4a2a', '');
INSERT INTO public.credentials VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4632-7453-8cee-fb5f4cf78e1d', 'jwt-issuer', '01a21523-45b7-7222-b70f-86f3a9a955c9', '', 'd97d6a7a607c8234658f18e0b96aa3629707348129b3f5cf0085254f174f1215', '', 1795650962993947, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38709/scim/01a21523-45b7-7222-b70f-86f3a9a955c9', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21523-466a-7d98-8b07-f627a45f4a2a', '');
INSERT INTO public.credentials VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45fa-7294-be96-a7f49bd8b736', 'login-hook', '01a21523-45f7-7828-8289-1ab05cdcff2e', '', 'c409ccbc7917d4b04fd816b740fa7c9f32d15270e75ff12d15acb231e41f1b7b', 'usher_K7YbHp', 1795650962937682, NULL, NULL, '', '', '', '', '', '', 0, 1795650963282779, '', '');
INSERT INTO public.credentials VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4674-730b-b9aa-16019649bdd6', 'login-hook', '01a21523-4672-79db-9e36-0323af7c1331', '', 'a0d454d5fcb57e533867597bf4d701da329c09fad75c0ec6701063b4ddda8a1c', 'usher_ihMQEB', 1795650963059930, NULL, NULL, '', '', '', '', '', '', 0, 1795650963282779, '', '');
INSERT INTO public.credentials VALUES ('', '01a21523-4558-7a73-a2ef-49422e376bde', 'operator', '', 'first operator key', '91aece919ba9a15202aec9082c5d5b756301f5739af2bb120e1acf2d6125e70e', 'usher_2AXSpy', 1795650962775879, NULL, NULL, '', '', '', '', '', '', 0, 1795650963500381, '', '');
INSERT INTO public.credentials VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b5-714a-8777-076e238c9644', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '6bda1ccb8f8a9dbd516522d22b04a43e56ec4385ded6cae3eba2fd6987861504', 'usher_zbDitH', 1795650962868461, NULL, NULL, '', '', '', '', '', '', 0, 1795650963500381, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-460d-7c23-be2c-125c0f0c6334', 1795650962957832, '2511bb2d02ea2b8ddff3bb4510f48d7b', 'GET', '/Users/01a21523-45d5-71ce-8ce8-50da540842f7', 404, '', 'there is no user "01a21523-45d5-71ce-8ce8-50da540842f7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-460e-7a7d-a0b8-ea6b89cc136f', 1795650962958687, '37ba8925a41f3da7ccbd17a29fed21bc', 'GET', '/Users/01a21523-45d6-7de6-bbf7-0ece6d7c5124', 404, '', 'there is no user "01a21523-45d6-7de6-bbf7-0ece6d7c5124" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-481f-764f-9d19-497d910807b3', 1795650963487414, 'bfab052ab617134663d2a1a9749c519f', 'GET', '/Users/01a21523-45d5-71ce-8ce8-50da540842f7', 404, '', 'there is no user "01a21523-45d5-71ce-8ce8-50da540842f7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-4821-7608-a488-9d1537d8a5a8', 1795650963489395, 'ff4622f6bc0d57caa1d400b593968b4a', 'GET', '/Users/01a21523-45d6-7de6-bbf7-0ece6d7c5124', 404, '', 'there is no user "01a21523-45d6-7de6-bbf7-0ece6d7c5124" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650962866957, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4647-7c94-bbd6-55db9230e532', '01a21523-4647-7c94-bbd6-55db9230e532', 'scim', 'generic', 'userName', 0, '', 1795650963015638, '', '', '', 1795650963019527);
INSERT INTO public.directories VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-45b7-7222-b70f-86f3a9a955c9', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650962871051, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21523-466a-7d98-8b07-f627a45f4a2a', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'ada@acme.example', '01a21523-45bd-7f31-99e1-ef05806a1c0a', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'ada@home.example', '01a21523-45bd-7f31-99e1-ef05806a1c0a', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650962904760, 1795650962918511, 0);
INSERT INTO public.directory_groups VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45eb-7819-84be-4d68a8f9a722', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650962923511, 1795650962923511, 1);
INSERT INTO public.directory_groups VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650962908646, 1795650962927314, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', '01a21523-45bd-7f31-99e1-ef05806a1c0a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45cd-7a87-a726-dccb31d9fec7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45bd-7f31-99e1-ef05806a1c0a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45c8-7940-9773-c8b2fbb85a97', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45c2-70db-a11d-169c48305074', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45cf-7c37-a203-2cdc233a8fdf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45cb-7e3e-a049-1e4989a70024', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45d1-7ce1-85e5-20add00d6b43', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45d8-70cc-ba31-57998bcd3eb2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45c5-7d4d-aae1-5ac1856f7420', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', '01a21523-45c2-70db-a11d-169c48305074', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', '01a21523-45c4-706f-b0b7-7796dfa25122', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45dc-7a10-b315-6890f7a5d97c', '01a21523-45c4-706f-b0b7-7796dfa25122', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45eb-7819-84be-4d68a8f9a722', '01a21523-45c5-7d4d-aae1-5ac1856f7420', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45eb-7819-84be-4d68a8f9a722', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7de6-bbf7-0ece6d7c5124', 'NULL', '01a21523-45d6-7ddd-a327-e21ce43a5356', 1798242962927314);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 12, 1, 0, '01a21523-45c2-70db-a11d-169c48305074');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 14, 1, 0, '01a21523-45c4-706f-b0b7-7796dfa25122');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 6, 1, 0, '01a21523-45c5-7d4d-aae1-5ac1856f7420');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 0, 2, 0, '01a21523-45cb-7e3e-a049-1e4989a70024');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 5, 1, 0, '01a21523-45cd-7a87-a726-dccb31d9fec7');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 13, 2, 0, '01a21523-45cf-7c37-a203-2cdc233a8fdf');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 4, 1, 0, '01a21523-45d8-70cc-ba31-57998bcd3eb2');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'Group', 6, 1, 0, '01a21523-45d8-7be2-9f31-0d9a72e01bd7');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'Group', 15, 1, 0, '01a21523-45dc-7a10-b315-6890f7a5d97c');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'Group', 8, 1, 0, '01a21523-45eb-7819-84be-4d68a8f9a722');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 10, 0, 1, '01a21523-45d5-71ce-8ce8-50da540842f7');
INSERT INTO public.directory_totals VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', 'User', 1, 1, 1, '01a21523-45d6-7de6-bbf7-0ece6d7c5124');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45bd-7f31-99e1-ef05806a1c0a', 'ada@acme.example', '00u-ada', 1, '01a21523-45bd-7f21-90e0-2a5d24017d3f', '', 1795650962876279, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650962876279, 1795650962876279);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c2-70db-a11d-169c48305074', 'bob@acme.example', NULL, 1, '01a21523-45c2-70ce-beb5-d3415f69f69c', '', 1795650962881241, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650962881241, 1795650962881241);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c4-706f-b0b7-7796dfa25122', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21523-45c4-7051-bed6-f85534550e51', '', 1795650962883137, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650962883137, 1795650962883137);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c5-7d4d-aae1-5ac1856f7420', 'zoe@acme.example', 'ZOË', 1, '01a21523-45c5-7d43-9f7f-8d134fbc5b3d', '', 1795650962885040, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650962885040, 1795650962885040);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c8-7940-9773-c8b2fbb85a97', 'astro@acme.example', '🚀', 1, '01a21523-45c8-7935-987b-4f5a9a62bb2a', '', 1795650962887130, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650962887130, 1795650962887130);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cb-7e3e-a049-1e4989a70024', 'lines@acme.example', ' 007 ', 1, '01a21523-45cb-7e33-a82b-dc80ebb748a4', '', 1795650962890989, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650962890989, 1795650962890989);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cd-7a87-a726-dccb31d9fec7', 'max@acme.example', '00u-max', 1, '01a21523-45cd-7a7e-96ef-daf0af32e103', '', 1795650962893041, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650962893041, 1795650962893041);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cf-7c37-a203-2cdc233a8fdf', 'left@acme.example', '00u-left', 0, '01a21523-45cf-7c30-8fca-31117be70053', '', 1795650962895504, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650962895504, 1795650962895504);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d1-7ce1-85e5-20add00d6b43', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650962897516, 1795650962897516);
INSERT INTO public.directory_users VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70cc-ba31-57998bcd3eb2', 'staff@acme.example', '00u-staff', 0, '01a21523-45d8-70c3-8a25-3e02b914b6be', '', 1795650962903804, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650962903804, 1795650962931587);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-77ad-ba24-be6bd02afb36', 'initech.example', '01a21523-4640-7471-a944-65eacaaf1818', 'cancelled', 'by_hand', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650963176218, 1798242963176218, 1795650963208456);
INSERT INTO public.domain_claims VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-76e7-b756-a4b5c42869b6', 'initech.example', '01a21523-4640-7471-a944-65eacaaf1818', 'open', '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650963252689, 1798242963252689, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21523-4587-7052-be2b-59130c119635', 'acme.example', '01a21523-458d-7584-a2ea-1838460bd040', 'verified', 'manual', 1795650962824901, 1795650962824901, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 'initech.example', '01a21523-4597-7231-8810-69c7c53bb983', 'verified', 'manual', 1795650962837515, 1795650962837515, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', 3);
INSERT INTO public.event_heads VALUES ('01a21523-4587-7052-be2b-59130c119635', 84);
INSERT INTO public.event_heads VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 6);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 36);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21523-4587-7052-be2b-59130c119635', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 16, 107, 107);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 18, 110, 110);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', 2, 109, 109);
INSERT INTO public.event_order VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', 3, 111, 111);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 4, 103, 103);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 5, 105, 105);
INSERT INTO public.event_order VALUES ('01a21523-4655-78c8-a9da-401ad02f9041', 6, 106, 106);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 36, 134, 134);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 134, 134, 134, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21523-4559-70b6-b61d-0c9fc7e600cc', 1795650962775879, 'token.created', 'operator', 'operator_key_file', '', '', '01a21523-4558-7a73-a2ef-49422e376bde', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4587-755a-b36f-5efa44e68430', 1795650962822881, 'parent.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4587-7052-be2b-59130c119635', NULL, NULL, 0, '1fffaf80c9fa58f4bbdce0f2e676ee48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21523-4587-7052-be2b-59130c119635', '01a21523-458f-71b5-aaf9-49b6ad3a65d3', 1795650962824901, 'domain.verified', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-458d-7584-a2ea-1838460bd040', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'f38bc9f09577994e71ef3c0363c1bf2a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4593-73de-a063-0c13268537c2', 1795650962835003, 'parent.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4593-72b7-bbc0-483a9ca15ba3', NULL, NULL, 0, '1b196ff7ab3b1fc01a703179d8f2fc53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4597-7653-b44c-1f4310a0f8a6', 1795650962837515, 'domain.verified', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4597-7231-8810-69c7c53bb983', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '7f220970250adc11208d244385582ffc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7e5b-be05-1d8e2c719dc7', 1795650962843532, 'organization.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5591dd4ee5c59b4d669a4c516f4a40f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21523-4587-7052-be2b-59130c119635', '01a21523-459e-74c6-8d83-b4625f1933c9', 1795650962843532, 'organization.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5591dd4ee5c59b4d669a4c516f4a40f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21523-4587-7052-be2b-59130c119635', '01a21523-459f-743f-a6d3-004fdabe42d9', 1795650962843532, 'policy.applied', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '5591dd4ee5c59b4d669a4c516f4a40f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45a2-72f5-bab5-a537b48c4b89', 1795650962843532, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7922-93bc-31f713d94a72', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '5591dd4ee5c59b4d669a4c516f4a40f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45a3-72b8-b08b-e0a837bb30ca', 1795650962843532, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '5591dd4ee5c59b4d669a4c516f4a40f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45a8-7c04-b6b8-4bb12ff3bf9f', 1795650962854233, 'policy.applied', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '736541179c320bd12f2548e5dc0e9f04');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ad-7a6d-9ed0-4e397944ebb3', 1795650962859058, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'd5b611eeb01ab8cd3869e56dcec39f06');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45b3-7813-95c6-334a92318a6f', 1795650962866957, 'directory.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b3-731c-819b-7845d9926c3d', NULL, NULL, 0, 'db2179be6f2150d9701e6fee1e500d20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45b5-729a-ae85-83eac188ba93', 1795650962868461, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b5-714a-8777-076e238c9644', NULL, '{"scope":"directory","target":"01a21523-45b3-731c-819b-7845d9926c3d"}', 0, 'ed3e97d29bdeb581ee7c171f5034150b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-45b7-7360-84b9-345ec64f3e52', 1795650962871051, 'directory.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b7-7222-b70f-86f3a9a955c9', NULL, NULL, 0, '918bcd778886d00095be11c4efb65842');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-45b9-7ce4-8e3e-b35838554149', 1795650962872431, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b9-7a8c-adc7-05ea18422b96', NULL, '{"scope":"directory","target":"01a21523-45b7-7222-b70f-86f3a9a955c9"}', 0, '75927d785d4b6a276befba5951a82cc2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45be-702f-bc64-c5a846e74826', 1795650962876279, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45bd-7f31-99e1-ef05806a1c0a', NULL, NULL, 2, '1fe461967433083d22e8040188acd323');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45be-7032-bb8e-0f01143bb490', 1795650962876279, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '', '01a21523-45bd-7f31-99e1-ef05806a1c0a', NULL, NULL, 2, '1fe461967433083d22e8040188acd323');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c2-70e8-aa21-dec13e652523', 1795650962881241, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45c2-70db-a11d-169c48305074', NULL, NULL, 2, '92472aee2b4a51947da04e7270fff232');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c2-7101-bbd2-0a6ca52bbd73', 1795650962881241, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c2-70ce-beb5-d3415f69f69c', '', '01a21523-45c2-70db-a11d-169c48305074', NULL, NULL, 2, '92472aee2b4a51947da04e7270fff232');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c4-707e-b45b-9ab475d702af', 1795650962883137, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45c4-706f-b0b7-7796dfa25122', NULL, NULL, 2, 'af59acf20d14fc5eceaf43fdcad7ea11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c4-7081-bacc-85ab2362bd18', 1795650962883137, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c4-7051-bed6-f85534550e51', '', '01a21523-45c4-706f-b0b7-7796dfa25122', NULL, NULL, 2, 'af59acf20d14fc5eceaf43fdcad7ea11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c5-7d5c-8e0d-ecddf02376cb', 1795650962885040, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45c5-7d4d-aae1-5ac1856f7420', NULL, NULL, 2, 'b05794a76c4e509334beafc4faa845dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c5-7d5f-9ca7-51ee62640c99', 1795650962885040, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c5-7d43-9f7f-8d134fbc5b3d', '', '01a21523-45c5-7d4d-aae1-5ac1856f7420', NULL, NULL, 2, 'b05794a76c4e509334beafc4faa845dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c8-794d-8862-0e7107a56ae5', 1795650962887130, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45c8-7940-9773-c8b2fbb85a97', NULL, NULL, 2, '99d9538f31ba7b7ac2aa0d611792f330');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45c8-7950-a9ef-7cbf00a23fb2', 1795650962887130, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c8-7935-987b-4f5a9a62bb2a', '', '01a21523-45c8-7940-9773-c8b2fbb85a97', NULL, NULL, 2, '99d9538f31ba7b7ac2aa0d611792f330');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cc-7020-a405-33f1879697d7', 1795650962890989, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45cb-7e3e-a049-1e4989a70024', NULL, NULL, 2, '4657c286d6d63f3fef795cd38ea61b01');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cc-7024-a31e-6f11b964db8f', 1795650962890989, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cb-7e33-a82b-dc80ebb748a4', '', '01a21523-45cb-7e3e-a049-1e4989a70024', NULL, NULL, 2, '4657c286d6d63f3fef795cd38ea61b01');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cd-7abd-bba6-934e135cca8f', 1795650962893041, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45cd-7a87-a726-dccb31d9fec7', NULL, NULL, 2, 'a2118b8f25ddbcecf6169fbc21e4d210');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cd-7ac0-bf8d-fbcd6cd1896e', 1795650962893041, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cd-7a7e-96ef-daf0af32e103', '', '01a21523-45cd-7a87-a726-dccb31d9fec7', NULL, NULL, 2, 'a2118b8f25ddbcecf6169fbc21e4d210');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cf-7c42-86eb-79fa46779490', 1795650962895504, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45cf-7c37-a203-2cdc233a8fdf', NULL, NULL, 2, 'a5414f41b70d227e75b956b759cdf649');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cf-7c46-b63c-44d14a6b35cb', 1795650962895504, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cf-7c30-8fca-31117be70053', '', '01a21523-45cf-7c37-a203-2cdc233a8fdf', NULL, NULL, 2, 'a5414f41b70d227e75b956b759cdf649');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cf-7c8a-8ab3-54d5d262fe3c', 1795650962895504, 'gate.closed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cf-7c30-8fca-31117be70053', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'a5414f41b70d227e75b956b759cdf649');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45cf-7c8d-ad2d-d667f1f3ddef', 1795650962895504, 'session.revoked', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cf-7c30-8fca-31117be70053', '', '', NULL, NULL, 2, 'a5414f41b70d227e75b956b759cdf649');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d1-7d00-8609-c4a82695bb7e', 1795650962897516, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d1-7ce1-85e5-20add00d6b43', NULL, NULL, 2, '70f53cfecbab2717ab682b6bbab124b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d1-7d03-b433-ff4ad5d1bd0e', 1795650962897516, 'directory_user.unbound', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d1-7ce1-85e5-20add00d6b43', NULL, '{"reason":"no_email"}', 2, '70f53cfecbab2717ab682b6bbab124b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d5-7200-850e-b9e0a82f9c1d', 1795650962900786, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d5-71ce-8ce8-50da540842f7', NULL, NULL, 2, '01997634ff57e0dbe59a973929613d05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d5-7204-9aee-c4bd7c076c46', 1795650962900786, 'directory_user.unbound', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d5-71ce-8ce8-50da540842f7', NULL, '{"reason":"foreign_domain"}', 2, '01997634ff57e0dbe59a973929613d05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d6-7df2-be85-219730854ac4', 1795650962901901, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d6-7de6-bbf7-0ece6d7c5124', NULL, NULL, 2, '0fb717138d172bc01deff44a3e5f3071');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d6-7df7-b47a-909f50a89d7a', 1795650962901901, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7ddd-a327-e21ce43a5356', '', '01a21523-45d6-7de6-bbf7-0ece6d7c5124', NULL, NULL, 2, '0fb717138d172bc01deff44a3e5f3071');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d8-70d7-9b80-3daeeea7a134', 1795650962903804, 'directory_user.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d8-70cc-ba31-57998bcd3eb2', NULL, NULL, 2, '7bda92f28ba87c5caf89b4666be47462');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d8-70da-9b74-2757b4448837', 1795650962903804, 'account.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70c3-8a25-3e02b914b6be', '', '01a21523-45d8-70cc-ba31-57998bcd3eb2', NULL, NULL, 2, '7bda92f28ba87c5caf89b4666be47462');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45d9-7e66-8ce1-2aa73ec5ea66', 1795650962904760, 'directory_group.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', NULL, '{"members":1}', 0, '551df98d767f52f33eba16de498742b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45dd-762b-a5f1-1ed0e0803d01', 1795650962908646, 'directory_group.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45dc-7a10-b315-6890f7a5d97c', NULL, '{"members":11}', 0, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45df-7e0d-ae84-d5cbe16a9fa2', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e0-7761-96d6-cffc702f8998', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c2-70ce-beb5-d3415f69f69c', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e0-7caa-a158-09fa67fa80f3', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c5-7d43-9f7f-8d134fbc5b3d', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e1-7154-9a1d-a8e56bf40999', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c8-7935-987b-4f5a9a62bb2a', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e1-750e-b3c6-e88fdfd3ce95', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cb-7e33-a82b-dc80ebb748a4', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e1-7a3e-8089-24234ae9f5e1', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45cd-7a7e-96ef-daf0af32e103', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e1-7db8-82c7-c5f87e63000a', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7ddd-a327-e21ce43a5356', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e2-7188-9df9-88d080ef3c14', 1795650962908646, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70c3-8a25-3e02b914b6be', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c795dae833d596c3700898e1b910daa1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e4-77c0-9f1e-55c10483768f', 1795650962915006, 'directory_group.changed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', NULL, '{"added":1,"removed":0}', 0, 'f7b992affa6da68abfc79805c0345211');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e7-7cbf-be7e-69a3eb8d1313', 1795650962918511, 'directory_group.changed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d8-7be2-9f31-0d9a72e01bd7', NULL, '{"added":1,"removed":0}', 0, 'd67293db3a7b4ae9eac02771b64cd30e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45e9-7ec5-b80b-35d592388bdb', 1795650962920642, 'directory_group.changed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45dc-7a10-b315-6890f7a5d97c', NULL, '{"added":1,"removed":0}', 0, 'cf458ce33065a5b76fd47aa8f35dc9dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ea-7aa5-93c5-e5f82d26a16d', 1795650962920642, 'membership.added', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45c4-7051-bed6-f85534550e51', '01a21523-459d-7922-93bc-31f713d94a72', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'cf458ce33065a5b76fd47aa8f35dc9dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ec-7567-a1e7-0e3bf40d63fe', 1795650962923511, 'directory_group.created', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45eb-7819-84be-4d68a8f9a722', NULL, '{"members":2}', 0, '3112f0e95d750a440d86317580dde198');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ee-7155-b0e2-b3ee3b699c9c', 1795650962925713, 'directory_user.deleted', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d5-71ce-8ce8-50da540842f7', NULL, NULL, 0, 'e1f67638e006a2030df3e78093d3283e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ef-78c8-9d84-7dd123d53475', 1795650962927314, 'directory_user.deleted', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d6-7de6-bbf7-0ece6d7c5124', NULL, NULL, 0, '23e456c213c49430db3829336974e3e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f0-7714-b5e8-8bd2fc963aeb', 1795650962927314, 'gate.closed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7ddd-a327-e21ce43a5356', '', '', NULL, '{"cause":"directory_deleted"}', 2, '23e456c213c49430db3829336974e3e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f0-7718-9b35-d6981ee6f6e8', 1795650962927314, 'session.revoked', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7ddd-a327-e21ce43a5356', '', '', NULL, NULL, 2, '23e456c213c49430db3829336974e3e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f2-7429-bc4d-210c00419833', 1795650962927314, 'membership.removed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d6-7ddd-a327-e21ce43a5356', '01a21523-459d-7922-93bc-31f713d94a72', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '23e456c213c49430db3829336974e3e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f3-7e2a-8347-4bd8f38381e7', 1795650962931587, 'directory_user.changed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '', '', '01a21523-45d8-70cc-ba31-57998bcd3eb2', NULL, '{"active":false}', 0, 'e34e28e732edfe2e6399948b6a3a1930');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f4-781c-a7a2-5601e51143c7', 1795650962931587, 'gate.closed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70c3-8a25-3e02b914b6be', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e34e28e732edfe2e6399948b6a3a1930');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f4-7821-8545-b6a047e2f4b3', 1795650962931587, 'session.revoked', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70c3-8a25-3e02b914b6be', '', '', NULL, NULL, 2, 'e34e28e732edfe2e6399948b6a3a1930');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f5-75d4-ae66-fd0172462658', 1795650962931587, 'membership.removed', 'directory', '01a21523-45b3-731c-819b-7845d9926c3d', '01a21523-45d8-70c3-8a25-3e02b914b6be', '01a21523-459d-7922-93bc-31f713d94a72', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'e34e28e732edfe2e6399948b6a3a1930');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45f8-7651-91bc-80134dc0a054', 1795650962935385, 'connection.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45f7-7828-8289-1ab05cdcff2e', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '9361e8fa7a86d5072ac4c23ad46509dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45fa-74b1-aa08-e31fb7ec0913', 1795650962937682, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45fa-7294-be96-a7f49bd8b736', NULL, '{"scope":"login-hook","target":"01a21523-45f7-7828-8289-1ab05cdcff2e"}', 0, 'ab37b4c800508eac1277bf361055b018');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45fe-7db1-b7ab-7a6a371473cf', 1795650962941695, 'subject.linked', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '', '01a21523-45f7-7828-8289-1ab05cdcff2e', NULL, NULL, 2, '687b2413c51531ebdc0e8a92c853622b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21523-4587-7052-be2b-59130c119635', '01a21523-45ff-7650-ac16-013094556f2a', 1795650962941695, 'membership.added', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '', NULL, '{"role":"user","source":"grant"}', 2, '687b2413c51531ebdc0e8a92c853622b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4600-79aa-8223-8d7e0218ec5c', 1795650962941695, 'connection.proven', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '', '', '01a21523-45f7-7828-8289-1ab05cdcff2e', NULL, NULL, 2, '687b2413c51531ebdc0e8a92c853622b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4602-7b3c-943e-69b86b00494c', 1795650962946149, 'account.created', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '01a21523-4602-7b36-a7e2-d593d0197e59', '', '01a21523-45f7-7828-8289-1ab05cdcff2e', NULL, NULL, 2, '8c2dea8c14f1b0fd950336aba5d32d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4602-7b48-920f-a53848de93ea', 1795650962946149, 'subject.linked', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '01a21523-4602-7b36-a7e2-d593d0197e59', '', '01a21523-45f7-7828-8289-1ab05cdcff2e', NULL, NULL, 2, '8c2dea8c14f1b0fd950336aba5d32d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4602-7b78-af9c-9f3fbefb661f', 1795650962946149, 'membership.added', 'login', '01a21523-45f7-7828-8289-1ab05cdcff2e', '01a21523-4602-7b36-a7e2-d593d0197e59', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '', NULL, '{"role":"user","source":"grant"}', 2, '8c2dea8c14f1b0fd950336aba5d32d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21523-4604-7970-86a8-d3dffa8f9896', 1795650962948362, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4604-778c-acc4-0e77bf38b4e9', NULL, '{"scope":"read-only","target":""}', 0, 'fc2b31680a60119b9e85b5e0764b4215');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21523-4606-728d-a3de-e7416a4d19e9', 1795650962949399, 'token.revoked', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4604-778c-acc4-0e77bf38b4e9', NULL, NULL, 0, '1f4baab0131758adc03c3322497fc4fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4628-73a1-8d3f-5a87773da53f', 1795650962983307, 'parent_administrator.granted', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '', '', NULL, NULL, 0, '6cb30ac53986554c00d5df7352491533');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21523-4587-7052-be2b-59130c119635', '01a21523-462e-7299-b9bd-a70c7ad4e7aa', 1795650962989656, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-462e-706c-b0eb-8aabb1ef0673', NULL, '{"scope":"oauth-client","target":"01a21523-45b3-731c-819b-7845d9926c3d"}', 0, '4c77ff132819e5447eec514bf221fbd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4630-7b96-8fbc-b38c549640fb', 1795650962991515, 'token.created', 'api_key', '01a21523-462e-706c-b0eb-8aabb1ef0673', '', '', '01a21523-4630-7814-9cd6-258ebd4ca974', NULL, '{"client":"01a21523-462e-706c-b0eb-8aabb1ef0673","scope":"access-token","target":"01a21523-45b3-731c-819b-7845d9926c3d"}', 0, '0877964859bc0196e6f2b5b72fe0f0ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4632-7763-a91d-3bdfc247e415', 1795650962993947, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4632-7453-8cee-fb5f4cf78e1d', NULL, '{"scope":"jwt-issuer","target":"01a21523-45b7-7222-b70f-86f3a9a955c9"}', 0, '360cea838a4040e1c96a45dec6929c04');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4634-71e0-9bc6-3e4f2f6fd3b0', 1795650962995601, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'a96823cd2611ddf40ba803e619db4358');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4637-7b0e-934b-cfdf3283b8a6', 1795650962998166, 'invitation.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '01a21523-4637-720a-84ae-e6d5d7c67d81', NULL, '{"role":"user","guest":true}', 2, '826aa83ee7bde14bb538b8ec73384562');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21523-4587-7052-be2b-59130c119635', '01a21523-463a-74d0-8ab7-48e19f27f420', 1795650963001411, 'invitation.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7922-93bc-31f713d94a72', '01a21523-463a-71ad-9d87-ef3f45ad7f2e', NULL, '{"role":"user","managed":true}', 2, '9634cee469bf3023968f2c43b7fd558a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21523-4587-7052-be2b-59130c119635', '01a21523-463c-7ba1-921b-7c7038258e03', 1795650963003914, 'invitation.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '01a21523-463c-76dd-abb4-13556ec7f64c', NULL, '{"role":"user","guest":true}', 2, '9bbf493559d979c3fa73e335f247a7be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21523-4587-7052-be2b-59130c119635', '01a21523-463f-70a0-8bcb-c4cf5f547a04', 1795650963005891, 'invitation.revoked', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', '01a21523-463c-76dd-abb4-13556ec7f64c', NULL, '{"reason":"by_hand"}', 2, '75f65b4bb0da6780e6ab247f587979cb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4640-75e9-acec-2c215c5d6aac', 1795650963008136, 'organization.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0945733b88214ed53b2a11072c878de9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4643-7205-8a35-8a61e2e6ea3f', 1795650963009448, 'invitation.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4642-7d1e-b080-a10a236064e6', NULL, '{"role":"user","guest":true}', 0, '77966e4976d949126a13cbf9a00719a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4645-7668-82a2-41a5b01b6768', 1795650963012317, 'account.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-4645-7660-ae90-2d7a71101a16', '', '01a21523-4642-7d1e-b080-a10a236064e6', NULL, NULL, 0, '706121c5878bdf16b65b776ed8ab8b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4645-7b55-aa64-d8fa2766ce43', 1795650963012317, 'invitation.accepted', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-4645-7660-ae90-2d7a71101a16', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4642-7d1e-b080-a10a236064e6', NULL, '{"role":"user","guest":true}', 0, '706121c5878bdf16b65b776ed8ab8b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4645-7bb4-8cb5-a27c3b82e157', 1795650963012317, 'membership.added', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-4645-7660-ae90-2d7a71101a16', '01a21523-4640-7471-a944-65eacaaf1818', '', NULL, '{"role":"user","source":"grant"}', 0, '706121c5878bdf16b65b776ed8ab8b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4647-7e39-8ad9-2983ff666050', 1795650963015638, 'directory.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4647-7c94-bbd6-55db9230e532', NULL, NULL, 0, '43c045d9f4c8e7a8b2efa477a8fc5543');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4649-7a1e-be6e-345d9e7cbfd6', 1795650963016840, 'run.held', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4649-722a-9565-529e22280152', NULL, '{"kind":"deletion","scope":"directory:01a21523-4647-7c94-bbd6-55db9230e532"}', 0, '1b31e19d40be3f9b4939a3b7d66589f8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21523-4587-7052-be2b-59130c119635', '01a21523-464c-7ad1-9a2d-4dc8a0780ff5', 1795650963019527, 'directory.deleted', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4647-7c94-bbd6-55db9230e532', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '1e1af190211ceed1bba07d507d98285e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21523-4587-7052-be2b-59130c119635', '01a21523-464d-7089-9e87-fcd9e4c39b0f', 1795650963019527, 'run.applied', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4649-722a-9565-529e22280152', NULL, '{"kind":"deletion","scope":"directory:01a21523-4647-7c94-bbd6-55db9230e532"}', 0, '1e1af190211ceed1bba07d507d98285e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4652-7556-9a08-812807445ff8', 1795650963025604, 'directory.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b7-7222-b70f-86f3a9a955c9', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c1f7a079f55d84fa9823d4bf0f4a6b8a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4654-737d-81f1-eb8a230451f2', 1795650963027841, 'organization.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4653-7e42-a2bf-e03055250b24', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'b2606b5624b4e71312ad0d049a4cf215');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4655-7b7a-97a7-81bfb879a2ec', 1795650963029487, 'organization.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fb9fa554c733a2d56b86f1e5b88969ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4658-7477-aa51-8d433dfb41e3', 1795650963031054, 'merge.proposed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"members":0,"side":"host"}', 0, 'b823e516d6d885aab34d6c173e855a0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4658-747c-978d-755dfcd24fd9', 1795650963031054, 'merge.proposed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"members":0,"side":"host"}', 0, 'b823e516d6d885aab34d6c173e855a0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-465b-76a7-980f-83ee74a26395', 1795650963033751, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"side":"joining"}', 0, '8a42a4a79aa5748896854ef90e08a652');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-465b-76ad-bf93-cdf8c3341d74', 1795650963033751, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"side":"joining"}', 0, '8a42a4a79aa5748896854ef90e08a652');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-465e-7508-b3c0-00839517fed9', 1795650963037085, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"side":"host"}', 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-465e-750c-ba2f-6f3040132e5d', 1795650963037085, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, '{"side":"host"}', 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-465f-7495-b6d0-037f71ea11ee', 1795650963037085, 'merge.completed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, NULL, 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-465f-749a-96b8-c4f78dc46bdf', 1795650963037085, 'merge.completed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', NULL, NULL, 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4660-7220-b158-225bb7e14d7e', 1795650963037085, 'organization.moved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4593-72b7-bbc0-483a9ca15ba3', NULL, NULL, 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4660-7224-bcc0-5b35175e57d6', 1795650963037085, 'organization.moved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4593-72b7-bbc0-483a9ca15ba3', NULL, NULL, 0, 'de1ff88d1e15966fc248a7e414130b18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4665-7254-bdef-42f211789b5b', 1795650963044501, 'merge.proposed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4665-706b-bf24-585ae65a5712', NULL, '{"members":0,"side":"host"}', 0, '1703f13a3d10282d69b8da90df6f4b39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4665-725a-8966-2374d2ba4439', 1795650963044501, 'merge.proposed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4665-706b-bf24-585ae65a5712', NULL, '{"members":0,"side":"host"}', 0, '1703f13a3d10282d69b8da90df6f4b39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4667-7756-9eea-77d660eaebbe', 1795650963046272, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4665-706b-bf24-585ae65a5712', NULL, '{"side":"host"}', 0, '0ab0c0954539368dab33e61b68f209f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4667-775a-8572-63a5d771ad94', 1795650963046272, 'merge.approved', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4665-706b-bf24-585ae65a5712', NULL, '{"side":"host"}', 0, '0ab0c0954539368dab33e61b68f209f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4669-7361-a432-da9f88a3eac0', 1795650963048954, 'parent.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4593-72b7-bbc0-483a9ca15ba3', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '061feb691fed9fb15ea1e22adcebf710');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-466a-7dac-bd2c-beb6f08814c9', 1795650963050553, 'directory.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-45b7-7222-b70f-86f3a9a955c9', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'add077ec9a128783e03b95ee1834fb7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21523-4587-7052-be2b-59130c119635', '01a21523-466c-7c87-aca8-7c9bb3fd742a', 1795650963052280, 'connection.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-466c-79ab-9c1b-8fb183e22fdc', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'a9f67bf42ab11b7a7e108e758ba525a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21523-4587-7052-be2b-59130c119635', '01a21523-466e-7b62-91c3-bb5c1453c56a', 1795650963053764, 'run.held', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-466e-78ef-bc6b-51f8f9733b91', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21523-45f7-7828-8289-1ab05cdcff2e"}', 0, 'a5d047d8cf14596d3cc30841b0019f70');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21523-4587-7052-be2b-59130c119635', '01a21523-4670-72d2-b7f5-95cad9fe628d', 1795650963055978, 'sso.suspended', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4587-7052-be2b-59130c119635', NULL, '{"until":"2026-11-28T23:56:03.055978Z","reason":"''ẞ''"}', 0, '3f1f91b26153b8c22c58c857bada9278');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4672-7e09-8939-094ad9d8d1db', 1795650963058306, 'connection.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4672-79db-9e36-0323af7c1331', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '8f75aeb215b5a768a37b01aec4d6f788');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4674-74a0-afa9-c859b8d4be56', 1795650963059930, 'token.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '', '01a21523-4674-730b-b9aa-16019649bdd6', NULL, '{"scope":"login-hook","target":"01a21523-4672-79db-9e36-0323af7c1331"}', 0, '8cce5c4dcd71410925519a11591f9d9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4676-7dab-8799-d89e8aad2ea5', 1795650963061328, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'e3d9b6f2c5a1caef80120411bbf5ff53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4678-74b6-825e-0ad9b4e3356f', 1795650963061328, 'organization.changed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'e3d9b6f2c5a1caef80120411bbf5ff53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467c-759b-aaa3-221197f13e34', 1795650963067923, 'account.created', 'login', '01a21523-4672-79db-9e36-0323af7c1331', '01a21523-467c-7594-90d3-37fb492a2556', '', '01a21523-4672-79db-9e36-0323af7c1331', NULL, NULL, 0, '85e5cd608d8bd34fe748b8f54063a8a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467c-75a8-b75b-a15558235044', 1795650963067923, 'subject.linked', 'login', '01a21523-4672-79db-9e36-0323af7c1331', '01a21523-467c-7594-90d3-37fb492a2556', '', '01a21523-4672-79db-9e36-0323af7c1331', NULL, NULL, 0, '85e5cd608d8bd34fe748b8f54063a8a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467c-75ed-81f8-712f4134fcd1', 1795650963067923, 'membership.added', 'login', '01a21523-4672-79db-9e36-0323af7c1331', '01a21523-467c-7594-90d3-37fb492a2556', '01a21523-4640-7471-a944-65eacaaf1818', '', NULL, '{"role":"user","source":"grant"}', 0, '85e5cd608d8bd34fe748b8f54063a8a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467d-75ed-b539-3bc32c3b0a2f', 1795650963067923, 'connection.proven', 'login', '01a21523-4672-79db-9e36-0323af7c1331', '', '', '01a21523-4672-79db-9e36-0323af7c1331', NULL, NULL, 0, '85e5cd608d8bd34fe748b8f54063a8a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21523-469b-7576-a442-27945d5c4ef6', 1795650963098904, 'account.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-469b-756f-bcaa-d204a3a75c7e', '', '', NULL, NULL, 0, 'b859baced81a55ceaefc1a6485653add');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21523-46b7-7854-b3a5-a889826fb5c8', 1795650963126661, 'account.created', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-46b7-784c-ba31-e7e1830bdc35', '', '', NULL, NULL, 0, '00a9b45dc0c1224cdf3bbaa512213b00');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-77fe-a6ea-ba94b772b746', 1795650963176218, 'claim.started', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-46ea-77ad-ba24-be6bd02afb36', NULL, '{"accounts":2,"deadline":"2026-12-25T23:56:03.176218Z","domain":"initech.example"}', 0, '260d0e9f5c42b2ca88f71e7e66f6a488');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-785b-8567-d56ffff10854', 1795650963176218, 'claim.account_claimed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-469b-756f-bcaa-d204a3a75c7e', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-46ea-77ad-ba24-be6bd02afb36', NULL, '{"deadline":"2026-12-25T23:56:03.176218Z","domain":"initech.example"}', 0, '260d0e9f5c42b2ca88f71e7e66f6a488');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-46ea-785d-aa52-4143e2f01c30', 1795650963176218, 'claim.account_claimed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-46b7-784c-ba31-e7e1830bdc35', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-46ea-77ad-ba24-be6bd02afb36', NULL, '{"deadline":"2026-12-25T23:56:03.176218Z","domain":"initech.example"}', 0, '260d0e9f5c42b2ca88f71e7e66f6a488');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-470a-70d9-b9ca-d6144e874557', 1795650963208456, 'claim.cancelled', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-46ea-77ad-ba24-be6bd02afb36', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '466f777de1ef392ac87b670fc08eb1c6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-773a-bdac-ace0c5fd9bdb', 1795650963252689, 'claim.started', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4737-76e7-b756-a4b5c42869b6', NULL, '{"accounts":2,"deadline":"2026-12-25T23:56:03.252689Z","domain":"initech.example"}', 0, 'a883e4431062202006ea11da75009965');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-775b-8039-fc9baf1cd30e', 1795650963252689, 'claim.account_claimed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-469b-756f-bcaa-d204a3a75c7e', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4737-76e7-b756-a4b5c42869b6', NULL, '{"deadline":"2026-12-25T23:56:03.252689Z","domain":"initech.example"}', 0, 'a883e4431062202006ea11da75009965');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4737-775e-987c-d25685f435bc', 1795650963252689, 'claim.account_claimed', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-46b7-784c-ba31-e7e1830bdc35', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4737-76e7-b756-a4b5c42869b6', NULL, '{"deadline":"2026-12-25T23:56:03.252689Z","domain":"initech.example"}', 0, 'a883e4431062202006ea11da75009965');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-474f-76f3-bbe3-c4b2140f7b52', 1795650963276748, 'claim.chosen', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-469b-756f-bcaa-d204a3a75c7e', '01a21523-4640-7471-a944-65eacaaf1818', '01a21523-4737-76e7-b756-a4b5c42869b6', '{"choice":""}', '{"choice":"merge"}', 0, '300ec3136cfdc2f8f61851ebe4205dd2');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:56:02.491047');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:56:02.502337');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:56:02.630587');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:56:02.661354');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:56:02.680768');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:56:02.720511');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 1795650962998166, '01a21523-4637-7a87-a82b-688f2c5ccb43');
INSERT INTO public.invitation_sends VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7922-93bc-31f713d94a72', 1795650963001411, '01a21523-463a-7499-a68e-50174178a384');
INSERT INTO public.invitation_sends VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 1795650963003914, '01a21523-463c-7b59-aa4d-6e8303148131');
INSERT INTO public.invitation_sends VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4640-7471-a944-65eacaaf1818', 1795650963009448, '01a21523-4643-71e4-80c2-712163e7eff7');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4637-720a-84ae-e6d5d7c67d81', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '59d08d2444aec64f6f66d6de7cac3eb7e5d39c17ec27c961a6b15b64c7ae9634', 1795650962998166, 1797465362998166, 0);
INSERT INTO public.invitations VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-463a-71ad-9d87-ef3f45ad7f2e', '01a21523-459d-7922-93bc-31f713d94a72', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '7976037bd77549f05ba5fae8283719f38ae81cbcb05125dbcae287d7a78f775c', 1795650963001411, 1797465363001411, 0);
INSERT INTO public.invitations VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-463c-76dd-abb4-13556ec7f64c', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '', '671382587837637dc6a79823b360662c6a849dde6498a4b8f5bece75f891b7c9', 1795650963003914, 1797465363003914, 1795650963005891);
INSERT INTO public.invitations VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4642-7d1e-b080-a10a236064e6', '01a21523-4640-7471-a944-65eacaaf1818', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '01a21523-4645-7660-ae90-2d7a71101a16', 'd1120eede7aa46352c902051a3764fefbb221880bf76c9efed4e72f019d4b8a6', 1795650963009448, 1797465363009448, 1795650963012317);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c5-7d43-9f7f-8d134fbc5b3d', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c8-7935-987b-4f5a9a62bb2a', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45cb-7e33-a82b-dc80ebb748a4', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45cd-7a7e-96ef-daf0af32e103', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c2-70ce-beb5-d3415f69f69c', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650962908646);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c4-7051-bed6-f85534550e51', '01a21523-459d-7922-93bc-31f713d94a72', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650962920642);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45bd-7f21-90e0-2a5d24017d3f', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 0, 'jit', '01a21523-45f7-7828-8289-1ab05cdcff2e', 1795650962941695, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650962941695);
INSERT INTO public.memberships VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4602-7b36-a7e2-d593d0197e59', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 0, 'jit', '01a21523-45f7-7828-8289-1ab05cdcff2e', 1795650962946149, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650962946149);
INSERT INTO public.memberships VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4645-7660-ae90-2d7a71101a16', '01a21523-4640-7471-a944-65eacaaf1818', 0, 'invite', '01a21523-4642-7d1e-b080-a10a236064e6', 1795650963012317, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650963012317);
INSERT INTO public.memberships VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467c-7594-90d3-37fb492a2556', '01a21523-4640-7471-a944-65eacaaf1818', 0, 'jit', '01a21523-4672-79db-9e36-0323af7c1331', 1795650963067923, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650963067923);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4657-7b97-8dcb-4b6f67e1aac4', '01a21523-4655-78c8-a9da-401ad02f9041', '01a21523-4655-78c8-a9da-401ad02f9041', 'host', 'approved', '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 0, '{"credential":"01a21523-4558-7a73-a2ef-49422e376bde","at":1795650963037085}', '{"credential":"01a21523-4558-7a73-a2ef-49422e376bde","at":1795650963033751}', 1795650963031054, 1796860563031054, 1795650963037085, '{"looks":"bf6461f2f52b58847e9658913c8345996b51747f9a08afdae5f57df415a5cab1","alone":null,"met":null}', 0);
INSERT INTO public.merge_proposals VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4665-706b-bf24-585ae65a5712', '01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4653-7e42-a2bf-e03055250b24', 'host', 'pending', '', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 0, '{"credential":"01a21523-4558-7a73-a2ef-49422e376bde","at":1795650963046272}', '', 1795650963044501, 1796860563044501, 0, '', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7922-93bc-31f713d94a72', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650962843532, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7e72-a8f6-3bcbaa1c2a11', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650962843532, 1, 1);
INSERT INTO public.organizations VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', '01a21523-4653-7e42-a2bf-e03055250b24', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650963027841, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4655-78c8-a9da-401ad02f9041', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650963029487, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4640-7471-a944-65eacaaf1818', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795650963008136, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45bd-7f21-90e0-2a5d24017d3f', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650962983307);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21523-4653-7e42-a2bf-e03055250b24', '~01a21523-4653-7e42-a2bf-e03055250b24', '', '01a21523-4654-7365-9528-aff08d9648fc', 0, 0, 1795650963027841, 1);
INSERT INTO public.parents VALUES ('01a21523-4587-7052-be2b-59130c119635', 'acme', 'acme', '01a21523-4670-7211-a7ce-bd2003d272d6', 2, 0, 1795650962822881, 0);
INSERT INTO public.parents VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', 'initech', 'initech', '01a21523-4678-749f-b135-afc9c39442b4', 0, 1, 1795650962835003, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45cf-7c30-8fca-31117be70053', 'closed', 'directory_inactive', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962895504);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c5-7d43-9f7f-8d134fbc5b3d', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962885040);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c8-7935-987b-4f5a9a62bb2a', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962887130);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45cb-7e33-a82b-dc80ebb748a4', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962890989);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45cd-7a7e-96ef-daf0af32e103', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962893041);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c2-70ce-beb5-d3415f69f69c', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 3, 0, NULL, 1795650962881241);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45c4-7051-bed6-f85534550e51', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 2, 0, NULL, 1795650962883137);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45d6-7ddd-a327-e21ce43a5356', 'closed', 'directory_deleted', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 4, 0, NULL, 1795650962901901);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45d8-70c3-8a25-3e02b914b6be', 'closed', 'directory_inactive', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 3, 0, NULL, 1795650962903804);
INSERT INTO public.persons VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4645-7660-ae90-2d7a71101a16', 'open', '', '', 1, 1, 0, NULL, 1795650963012317);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45bd-7f21-90e0-2a5d24017d3f', 'open', '', '01a21523-45b3-731c-819b-7845d9926c3d', 0, 3, 0, 1795650962941695, 1795650962876279);
INSERT INTO public.persons VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4602-7b36-a7e2-d593d0197e59', 'open', '', '', 0, 1, 0, 1795650962946149, 1795650962946149);
INSERT INTO public.persons VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-467c-7594-90d3-37fb492a2556', 'open', '', '', 0, 1, 0, 1795650963067923, 1795650963067923);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21523-4587-7052-be2b-59130c119635', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650962843532);
INSERT INTO public.policy_versions VALUES ('01a21523-4587-7052-be2b-59130c119635', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650962854233);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-4649-722a-9565-529e22280152', 'deletion', 'applied', 'directory:01a21523-4647-7c94-bbd6-55db9230e532', NULL, '{}', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', '1b31e19d40be3f9b4939a3b7d66589f8', 0, 1795650963016840, 1795650963019527, 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 1795650963019527, 0, 0);
INSERT INTO public.runs VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-466e-78ef-bc6b-51f8f9733b91', 'reconnect', 'held', 'connection:01a21523-45f7-7828-8289-1ab05cdcff2e', 'reconnect connection:01a21523-45f7-7828-8289-1ab05cdcff2e', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21523-4558-7a73-a2ef-49422e376bde', 'a5d047d8cf14596d3cc30841b0019f70', 0, 1795650963053764, 1795650963053764, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650962802713, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650962850244, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650962837477, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650962838766, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795650962843800, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650962845388, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650962848049, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650962848716, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650962849271, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795650962850979, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-459d-7922-93bc-31f713d94a72', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21523-4587-7052-be2b-59130c119635', 1795910163055978, '''ẞ''', 1795650963055978, 'operator', '01a21523-4558-7a73-a2ef-49422e376bde');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45f7-7828-8289-1ab05cdcff2e', 'ada', '01a21523-45bd-7f21-90e0-2a5d24017d3f', 1795650962941695);
INSERT INTO public.subjects VALUES ('01a21523-4587-7052-be2b-59130c119635', '01a21523-45f7-7828-8289-1ab05cdcff2e', 'newcomer', '01a21523-4602-7b36-a7e2-d593d0197e59', 1795650962946149);
INSERT INTO public.subjects VALUES ('01a21523-4593-72b7-bbc0-483a9ca15ba3', '01a21523-4672-79db-9e36-0323af7c1331', 'prover', '01a21523-467c-7594-90d3-37fb492a2556', 1795650963067923);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 134, true);


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


