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

INSERT INTO public.accounts VALUES ('01a215a9-7444-75c6-bb48-82d903bc6252', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795659756603908);
INSERT INTO public.accounts VALUES ('01a215a9-7450-790b-ae45-602ad254dfe1', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795659756623532);
INSERT INTO public.accounts VALUES ('01a215a9-7457-7c69-880f-f0f1bbac6468', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795659756630646);
INSERT INTO public.accounts VALUES ('01a215a9-745d-7c5b-bdc8-51577f5b6183', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795659756634484);
INSERT INTO public.accounts VALUES ('01a215a9-7461-76f5-ab30-37b4625f151c', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795659756640620);
INSERT INTO public.accounts VALUES ('01a215a9-7469-7d96-be72-303affa31112', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795659756646172);
INSERT INTO public.accounts VALUES ('01a215a9-746d-7235-8277-2e5a69dc53ef', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795659756652497);
INSERT INTO public.accounts VALUES ('01a215a9-746e-79c9-ac34-f77cf6ffaeb5', 'left@acme.example', 'left@acme.example', 'acme.example', 1795659756654227);
INSERT INTO public.accounts VALUES ('01a215a9-748c-7317-a974-f4936137b9e3', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795659756681264);
INSERT INTO public.accounts VALUES ('01a215a9-7491-7a75-a6f1-3267e8cf5563', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795659756687701);
INSERT INTO public.accounts VALUES ('01a215a9-75bc-7c35-b81e-2c80895d3ac2', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795659756981311);
INSERT INTO public.accounts VALUES ('01a215a9-772e-7807-a7b0-a55ccaed795b', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795659757357190);
INSERT INTO public.accounts VALUES ('01a215a9-7921-7f16-8870-cbde7b8c8bc9', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795659757850865);
INSERT INTO public.accounts VALUES ('01a215a9-7972-78ed-845a-e7b7ed6467ae', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795659757938290);
INSERT INTO public.accounts VALUES ('01a215a9-79e6-744f-967f-398a854d5345', 'other@initech.example', 'other@initech.example', 'initech.example', 1795659758052209);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '40e5647e688a8a278c826802865fc4460e7e61c21e295fa8e4ba255735ae62f9', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'ehL+pUXaR1408ojl2LYy5PJ2TxutVogOujm+wJQKKZzZLycHS8HRFiSDlr6OOMhumxS44yJ5gCuuU++qWDIzf4iFXsNkegOiN7+cAVftbxTVACO55I+MObYgvGO3WHeHKo2KeZh+fJQxxMxfd8oDzun8Q48bvMda8T7c1eOcwzkhIcwM8z8ecYwk9vf0fKXoJyh1dnPYRG+C3bJdSHnIPITdTGaFgWHYlrfQ0zYVNDI0FIag84Qqq8/dm5jqYAUHm9O18QCveamO6KfbfaZEfRbFKKTSXiW+6EQPSClDdGQ9sQIa3eBqKaQoGfEnRBVlBTme33Oz6rvf/bBFlgxQavLOhkQ75FFImaWAx8wni249I6a718WmxWV//uQjQFr7bFUKD/mJjiCcapl0ipHyZB/dF65cA2sDKak3xVSAmN8CiZ61lw==', 1795659757171313);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '0c8a345602f6f7aa633015ac53deadaea22edc6fcc2ff0e5c3d0fb1c7dcdebb9', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', 'AYkbrVg20sr7f9E4CgjKywGrUyykBSCuPHMSQnuNoB7bGfI0nUnwoT+dABhRXcq8l9BWT9A8Yz2D96Rx42Hvak3+obnQcHSolazzmh4dNmR4u6tsN9Z9VD1pvu2VxgJtGcTKbCGvGq/NGRq65R/lBb0pyFZdiG7hm9NxMowoq+pZJLIVM9iQSbJX6+LksgHWuaE3a68zet+BUUQPv8UoMm3MkZkjmi0KIFou64t9blR7aDeod+kBKOVgfuu/Lthn4w==', 1795659757938290);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '3061985534d7dada5e5252271144f035d7f91e4dcefb5f8df570f288e86cb69d', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'LPcGtfClIbwulc/ngfoaxBkFKA69wGYAYms1UHZiFpRbZz8fhQyrDFkSZKb11Rzg1q2XjONAY01MxgBLbWX9dMl79OVlxQz+wggI9YCNHytLgOI6ZThxN8Wld5BaL8vCfrKFcAFicgVg9m114eCq4QaJ8sBy+lV1rfWMx/pm7lXGGcZ3STVe4bwXsy6LxTF+THDOu7wREA29NUvPDvtrZcaPpxTUAPN6IheX+7OHw2WebZUeQxTICxTTbnb+', 1795659758052209);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '0fb600a2694c238da9326524bd26714bc504414a357426908e2dcddca8935d51', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'lXivcFXbNxLHKCOvIbUEoxnoEuZE3S6Ox6m28XM6RFEWz4DPEHv2Y+e12NIcqRN9797e5lxOPaYLdAQ9RQ4P5wHHnAkYYKQl/8WXXLVmmk/9Dm8X0G4SsQKEWc8jfh+/hSv/opGmyklkngnZfcnZTlXNRusoHAdzI6bFMf1SMRVs/eEMGCD2huPso/UVv2POIxuESKfenWhVNM9H89ohzsxUzeSqc42j4lVaVf6672Jq5UNYvuJXn8rHSmyZfPIP0jujFuzSNajpqoQlyytz63u9ow==', 1795659758080372);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '06d9fd2e4ae752a4b3c4d9f64da3ffb6eaad1a42cb384c0ddf39f6e05c79b6d5', '503feb3cd1b9912d445828a131e7b5fb112c32260911dfa6f5f68f1cb8f14097', 'FG00W5GrZqh9zRQBCbq8WgYMLZxvwVMhl5wcm1GynQJerp4aiBSgrVMsIBrOKGA9x+9U4sx5+ojsCgWpcxMNHdPOtBb7aif2OkpZGwrutu1/9FXIz41GnpZOmZqxP8EKZr5uoYEqMuv7op97K7VGPoNc1aOGzLdx71XJPSiMK/JXO3m58aEDw7/csmTLmls1Ho97ru+/1YjiuMCB2amk9QIcMu/zJaYFHFQB/oc74zbg7pjmdi4ZLSJO7Twb4x2b2ACtotpEFBVTbZ2QaY+L/4IRMGLLA2BMi4krUnyvb24L6F8nueEDRGIWcGPD667AvKMqN7KLoMIokZ2QeuzF0KlNIb9VveC3RKagIRDyjO3uW0/pVsZ5tvh7ViYa89K6C7yE1g1Ffy+eFOqXclQMttdkOZ0QIxak4A/Oo4tFL26ruSv3aIFXl5rONF6M45U3TTNHYTHBeqDEBtxceu/b4U5Il0nvR04USpNF9M9YYgdG7a49F/6/f2wlMKdXVyeJJLYw995PNTKg8jFT3E6DnWLjQty1ngHi46eMSW+XcT3HlWP8phzZnvC24q1vclFqyuyGmVzdGWPCFBXSiG6OwOENCZeme2CVfq0Xg+RTlEspRW46ilAJg8ePlwJFlDXnyj15p1qcm6vxecn44KKu1JvTy8m4a/MKgdYLd0r5LpPgOh46DKAOtSbLz8zTHR4UbjCN1zjJxH1NRItccyRp2Bq9pVzoIDHw1Li0WnPYK3Za88h9egt2', 1795659758148666);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', 'c5fbb0f690be44462cd69bc749bd3fef3fab9e5ae2a405efacc72ebaad306c54', 'cdcde3d901f722aba213a0c1af3cfbb0f10ad29a51610bd64b4b524c97d219c9', 'wnp9nwHS3I+wE9Bt5AWQZ3bhNXbDJxEw7lDGKYiB0U4NJg/Dy+xBui4onrHYfKewN7PAltQPl9TEJfJBkZEE2ESfZ42EzOLAOhYDd39edPLri0XEDHbKIDtIAOnslsi9ayvbGG/QNbHSgboU81YLCHNMgiWIgHWBslk+vHO805zxJJr9pVxIMnYJHKqU4AH9H2+WkLhMbo/5Yfq84Rkiqb8qh3GCLIaWuffYklAnz1LF4LTEF1dWLGk6jyTHSwbn5g/r9N3yNwVseYDh5vo7zGaqN/nz8fKb8tFR4I0+bx2EnTQ8LHEF5sNBuiK+euXg01/Vra8VtkC73D62D3fPOH1dgLq0Uj3EC6iLYeBZ46I6FSEfItdBOoeJoIJFv1/OacODxM5qojUm6llaDZNfbuv+EzCuYGh9y8QckzjU6j1d4WYjgZ+xbwE8iRZ9LbduRMRRcowTqcbZubv3YFYhCZfoNzfMpSCmLWX+LpLpMhmSfre+z2GTQVk9uAWln9hHwqglqAEmW+PKeuz4kv/T7g8YT53+Sjx8b4a0TbGmBSch1G6Ca/e4THDlHtQNRz4U9Ps0fiu/gGN4M7zBLGAd19piE9Ofb7lltlybEbG+6JI5DDjVbHTG93KSdP8F5oL5e0IcsarrrtW//NGCzxNME1hR1wZ0r62SL4HyEpaoRVK1bTGcnahWtC/gedQMjWmKQMqzfUvQE+h2Rws9uoLofRL5lz3RItMAlMp2STGFnAFouS/DmRNMJiuJGQ8r7gRoYoln6Pwhs0vnNBGJ4v/06ucTOUaEml2QXDzQP3lqVwlEwfLYW2GDNT5lQMoO1fn8gRPpBw==', 1795659758254166);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', 'cd4725d9d32efac7f6d4495623cd81a85eff89d006497837fb255dfb1ea27b49', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'fccSup+UDeJKJXJh9wIItMsNckqKdJUctN54HDn1/FCJxdsRWH4xegLCDBZD/UQ8y6u9fu9h4gwV8ee3TxYVzDJdiyT2lEiYpjMIp+iXcxIkSJfyeEnrBay9APP89fHJ3SVDzJnX+U2e6Kj3nKzXEXHGQ6PBr4ZM2X/X7so9XeE/Bg2yIdvpmfdCWGC0pQmT4OsQg+od8mI+8didW6FeZg0wDJiEzf59WZ+0/4s6QZQlmzVWZiUHXX6twj4FLt/6LUBm8xxKDNxFNB9qZ9AQw0WLVA==', 1795659758300575);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '2e5cec72751b3fa018e7976a3268b824a42e23b45fcfc79e6968c88f8f738127', '503feb3cd1b9912d445828a131e7b5fb112c32260911dfa6f5f68f1cb8f14097', 'TtCfco3TPr9yXBKgYCbDfl20DeM9aEotsweXZdJtJo8ACMagX8cW8bc5LuwKIr19jEIKjQ17ylNK4MvrZC/RpsdztnPaY864WSbKVl1MDBaiU+UO3EoUwoqc/5sI/T6i0uKwxlvHSdqFhv5tLotASiKeOP+7fNieErWLTvGs75L3qtlDQcjYHVUuvnAc8IKscg1n9bQtd8AZsTR+lucrfat4R77ThkdAH5ajbcixirx6sK9HG0NVpvkzLOwclaLu6eVENKWmG4g7/UlS26DBixGIi40NH91sEDRDXF6cMuT6HRdb1AslXBW8hJVb3lDvAD+4RwUl1h7vhdtuCwamxDNPP4SL4g/pqq03jmVpEQIu7LH67LuAmAnAbC+Rs1dppkD3iSFJlnVVxIVbejE7k98mVJZnF5VhJofcI+fV58zZqf6M8oI9xPBM5JknFQ9kn6sHnuAPpRyf65sySSWOBMQ1AXMCsyrCZ5Cs5kwMlpg9ICO4v+UELHIkkxR/xSJu7M2f69ourMOXN1vBU0T7CAV8VUgRKy5fgjhNTOonhLUTuFzewF/Hkvo+7dxSkntbugTRs9SKlhXwwbklk1CUYQtJ5arkUPGuHrMcBUNZW9JWKeFOi+G9+abVmQBT/wpA25es2/Y0FY9iqCr5cTcREBUFX9+yZCBtDjx0WuNwW9K41Kj5iIhPrKFkhItxsWaePWGXjaFVDugkLBxU61wWdz/KcJFg3liTN0EDg7xseM801E9Pqw==', 1795659758380580);
INSERT INTO public.answers VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', 'b909050f7ee6b1862301fdf1263ecd9b748b52efd48dd93d46fa07ce783ea0fd', '6cf19ac9fbc8eda57c8b292b1171dd1e4537ad3cfdff1d3273d3d588a65d7f3e', 'LGCdTq7kiGQHa/rXNArU0uP7vFugjcnEUo72UMWGz5yx5Hya+2fYVj6VsUZci7Jh80mSFGDkEOIsKGhICpqpLI1OmdCP82Hazdy9HCpeEcbOPp61CdTJC845oaE4cGRIiEjyN3kPlYIc+k6lXxQY8RWbQ2ok7g2ZD96U4Vz1vaeUR9w9/KTm/gA8UDq2k+HDkjMdPNx09olHH/4HYsma2RNtBNT4fnzMomd0ULzWjypw6IFLaTzzTdiAKWsqtRAi+jAmAaTRtQ4zVeeDRCR70jTJK1Xq1oV5c6fKAOXR1bI1z+tEnXAF7ijyn1QBwJWn5Qhct7m9RGjVDJ0sqcf9V4JEJw==', 1795659758411319);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-773a-8167-cf37019c6648', '01a215a9-7972-78ed-845a-e7b7ed6467ae', '', 'cancelled', '', '', 1795659758254166);
INSERT INTO public.claim_accounts VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-773a-8167-cf37019c6648', '01a215a9-79e6-744f-967f-398a854d5345', '', 'cancelled', '', '', 1795659758254166);
INSERT INTO public.claim_accounts VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-78dd-bb7f-470623373c90', '01a215a9-79e6-744f-967f-398a854d5345', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-78dd-bb7f-470623373c90', '01a215a9-7972-78ed-845a-e7b7ed6467ae', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795659756934691, 1795659756914312, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7865-7443-8603-82d067854ca9', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795659757666487, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78ab-7172-9bb2-cbfffeebef69', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795659757850865, 1795659757738958, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a215a9-75c6-7ca3-921b-98e0a4a4ee38', 'read-only', '', '', '2a15be0949935af634093a6c4bf792a76a2159f48d84c2babcdc3505ff69dcb3', 'usher_kUQQIB', 1795659756998586, NULL, 1795659757001638, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-769c-795c-a560-eea9e5848f6d', 'oauth-client', '01a215a9-741d-715f-8328-777a2d15c3ab', '', 'f5c9f54522c4111fd690e5befed943bb67dad4544f5879f8bb0c16aef93a3ff9', 'usher_p9l4Hu', 1795659757211771, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-769f-7bb2-a784-0c930899f85d', 'access-token', '01a215a9-741d-715f-8328-777a2d15c3ab', '', 'a1c43b8f9d55aa3420500d036d09f4aa9a155553a7454a51ad2ea80b145c6064', 'usher_JSZU4Z', 1795659757215068, 1795663357215068, NULL, '01a215a9-769c-795c-a560-eea9e5848f6d', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7438-78fd-945e-7d3ef13aa239', 'directory', '01a215a9-7433-7802-a914-cdd40c110d0a', '', '69ac0c32103090fdaac54ace5518ea86aa9697bf40d178b1a02f4015b9aafa91', 'usher_Hm08PM', 1795659756598813, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a215a9-7858-72cf-b12a-b79e4807bee2', '');
INSERT INTO public.credentials VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76a2-743f-a9b3-6041dc6270c6', 'jwt-issuer', '01a215a9-7433-7802-a914-cdd40c110d0a', '', '29996a6b12b1e00e3de6f056f53d008f06ed01ffbd9a497fd00596228f669a9d', '', 1795659757218005, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:37319/scim/01a215a9-7433-7802-a914-cdd40c110d0a', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a215a9-7858-72cf-b12a-b79e4807bee2', '');
INSERT INTO public.credentials VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7580-7ebd-a75f-a74e1820f046', 'login-hook', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '', '7e6b4a575e915a196117e27de1aadbee14366c7bf1a34d4cacfadf5e0da68f59', 'usher_dDd9aq', 1795659756927399, NULL, NULL, '', '', '', '', '', '', 0, 1795659758429305, '', '');
INSERT INTO public.credentials VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78c4-716e-94ad-2650a391997c', 'login-hook', '01a215a9-78ab-7172-9bb2-cbfffeebef69', '', 'cc87886b3d18f2a18a95bb1dfbfacd86734485290f0eece8effe2607eaf6046b', 'usher_x7pmDe', 1795659757763258, NULL, NULL, '', '', '', '', '', '', 0, 1795659758429305, '', '');
INSERT INTO public.credentials VALUES ('', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 'operator', '', 'first operator key', '17e26227d0189953544f8a18670406a5d86c9e295b3961567df5b6a1855be3a9', 'usher_DjiA0y', 1795659754620888, NULL, NULL, '', '', '', '', '', '', 0, 1795659759026197, '', '');
INSERT INTO public.credentials VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-742a-772f-918f-b84afe0e703e', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '4eb9ddbdbf80942282dd3268814c0eb3d727d8207699fe0002b75c82d29aaea2', 'usher_Lv0Fgm', 1795659756581553, NULL, NULL, '', '', '', '', '', '', 0, 1795659759026197, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-75fd-7463-8bc1-987c7d88149f', 1795659757053288, '318ac512f3900f6008686400d1e8839a', 'GET', '/Users/01a215a9-7483-7466-bcfd-6a751c9e8d70', 404, '', 'there is no user "01a215a9-7483-7466-bcfd-6a751c9e8d70" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7605-7147-a37e-94a94ec4e33a', 1795659757061084, '003432b7399b55218a76fb3f8c9ec30d', 'GET', '/Users/01a215a9-748c-733f-94d5-06209de148da', 404, '', 'there is no user "01a215a9-748c-733f-94d5-06209de148da" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7d9a-73da-a49d-50c448471b1c', 1795659759002253, '298981b175f767e8509737c9ec6972e6', 'GET', '/Users/01a215a9-7483-7466-bcfd-6a751c9e8d70', 404, '', 'there is no user "01a215a9-7483-7466-bcfd-6a751c9e8d70" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7d9b-7e65-925e-9ab1e63a408b', 1795659759003943, '1efe112d6c58c190317d439580372a47', 'GET', '/Users/01a215a9-748c-733f-94d5-06209de148da', 404, '', 'there is no user "01a215a9-748c-733f-94d5-06209de148da" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'okta', 'scim', 'okta', 'userName', 0, '', 1795659756567234, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7739-7330-9642-9fd2c33e5a69', '01a215a9-7739-7330-9642-9fd2c33e5a69', 'scim', 'generic', 'userName', 0, '', 1795659757368903, '', '', '', 1795659757377483);
INSERT INTO public.directories VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7433-7802-a914-cdd40c110d0a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795659756595282, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a215a9-7858-72cf-b12a-b79e4807bee2', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'ada@acme.example', '01a215a9-7444-75f1-97bd-d9a228370705', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'ada@home.example', '01a215a9-7444-75f1-97bd-d9a228370705', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7494-7d05-8611-1eab8e4ccc71', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795659756692831, 1795659756794769, 0);
INSERT INTO public.directory_groups VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7523-7bc2-bf0a-a33cd675dcaa', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795659756835753, 1795659756835753, 1);
INSERT INTO public.directory_groups VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795659756711285, 1795659756860494, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7494-7d05-8611-1eab8e4ccc71', '01a215a9-7444-75f1-97bd-d9a228370705', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-746d-7240-9b0c-9ab78c796e0a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7444-75f1-97bd-d9a228370705', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7461-7718-9515-0a2f7d5610ff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7450-791d-9d49-2a93be6b20c1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-746e-79d1-b2af-5d46d0ec782e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7469-7da3-a31a-76bdeea6893d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-747c-7391-9aff-7867c9006abd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7491-7a84-9e02-efc32de11871', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-745d-7d19-a159-42df54863695', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7494-7d05-8611-1eab8e4ccc71', '01a215a9-7450-791d-9d49-2a93be6b20c1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7494-7d05-8611-1eab8e4ccc71', '01a215a9-7457-7c75-92ef-10acce24fbc2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-74a7-752f-995a-df738822264a', '01a215a9-7457-7c75-92ef-10acce24fbc2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7523-7bc2-bf0a-a33cd675dcaa', '01a215a9-745d-7d19-a159-42df54863695', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7523-7bc2-bf0a-a33cd675dcaa', '01a215a9-7494-7d05-8611-1eab8e4ccc71', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-733f-94d5-06209de148da', 'NULL', '01a215a9-748c-7317-a974-f4936137b9e3', 1798251756860494);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 1, 1, 0, '01a215a9-7444-75f1-97bd-d9a228370705');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 10, 1, 0, '01a215a9-7450-791d-9d49-2a93be6b20c1');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 2, 1, 0, '01a215a9-7461-7718-9515-0a2f7d5610ff');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 0, 2, 0, '01a215a9-7469-7da3-a31a-76bdeea6893d');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 3, 1, 0, '01a215a9-746d-7240-9b0c-9ab78c796e0a');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 12, 1, 0, '01a215a9-746e-79d1-b2af-5d46d0ec782e');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 6, 1, 0, '01a215a9-7491-7a84-9e02-efc32de11871');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'Group', 11, 1, 0, '01a215a9-74a7-752f-995a-df738822264a');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'Group', 10, 2, 0, '01a215a9-7523-7bc2-bf0a-a33cd675dcaa');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 11, 1, 1, '01a215a9-7483-7466-bcfd-6a751c9e8d70');
INSERT INTO public.directory_totals VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', 'User', 14, 1, 1, '01a215a9-748c-733f-94d5-06209de148da');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7444-75f1-97bd-d9a228370705', 'ada@acme.example', '00u-ada', 1, '01a215a9-7444-75c6-bb48-82d903bc6252', '', 1795659756603908, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795659756603908, 1795659756603908);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7450-791d-9d49-2a93be6b20c1', 'bob@acme.example', NULL, 1, '01a215a9-7450-790b-ae45-602ad254dfe1', '', 1795659756623532, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795659756623532, 1795659756623532);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7457-7c75-92ef-10acce24fbc2', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a215a9-7457-7c69-880f-f0f1bbac6468', '', 1795659756630646, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795659756630646, 1795659756630646);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-745d-7d19-a159-42df54863695', 'zoe@acme.example', 'ZOË', 1, '01a215a9-745d-7c5b-bdc8-51577f5b6183', '', 1795659756634484, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795659756634484, 1795659756634484);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7461-7718-9515-0a2f7d5610ff', 'astro@acme.example', '🚀', 1, '01a215a9-7461-76f5-ab30-37b4625f151c', '', 1795659756640620, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795659756640620, 1795659756640620);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7469-7da3-a31a-76bdeea6893d', 'lines@acme.example', ' 007 ', 1, '01a215a9-7469-7d96-be72-303affa31112', '', 1795659756646172, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795659756646172, 1795659756646172);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746d-7240-9b0c-9ab78c796e0a', 'max@acme.example', '00u-max', 1, '01a215a9-746d-7235-8277-2e5a69dc53ef', '', 1795659756652497, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795659756652497, 1795659756652497);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746e-79d1-b2af-5d46d0ec782e', 'left@acme.example', '00u-left', 0, '01a215a9-746e-79c9-ac34-f77cf6ffaeb5', '', 1795659756654227, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795659756654227, 1795659756654227);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-747c-7391-9aff-7867c9006abd', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795659756665110, 1795659756665110);
INSERT INTO public.directory_users VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a84-9e02-efc32de11871', 'staff@acme.example', '00u-staff', 0, '01a215a9-7491-7a75-a6f1-3267e8cf5563', '', 1795659756687701, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795659756687701, 1795659756889230);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-773a-8167-cf37019c6648', 'initech.example', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 'cancelled', 'by_hand', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659758148666, 1798251758148666, 1795659758254166);
INSERT INTO public.domain_claims VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-78dd-bb7f-470623373c90', 'initech.example', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 'open', '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659758380580, 1798251758380580, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 'acme.example', '01a215a9-735c-79e7-a873-44adebc28223', 'verified', 'manual', 1795659756356087, 1795659756356087, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 'initech.example', '01a215a9-7398-767e-938c-d616ed0b16df', 'verified', 'manual', 1795659756428254, 1795659756428254, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', 3);
INSERT INTO public.event_heads VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 6);
INSERT INTO public.event_heads VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 84);
INSERT INTO public.event_heads VALUES ('', 5);
INSERT INTO public.event_heads VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 36);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 53, 58, 58);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a215a9-7769-746c-b93b-2158ac5712e2', 6, 110, 110);
INSERT INTO public.event_order VALUES ('', 4, 125, 125);
INSERT INTO public.event_order VALUES ('', 5, 126, 126);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 29, 127, 127);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 30, 128, 128);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 31, 129, 129);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 32, 130, 130);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 33, 131, 131);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 34, 132, 132);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 35, 133, 133);
INSERT INTO public.event_order VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 36, 134, 134);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 134, 134, 134, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a215a9-6ca2-71e4-aef3-a07bdb352e99', 1795659754620888, 'token.created', 'operator', 'operator_key_file', '', '', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-732b-78ca-8061-0e27995e07c2', 1795659756269968, 'parent.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7308-7062-9811-a5a6e6fe8cbe', NULL, NULL, 0, 'c9373919b15b742df2f339c6a28a0f21');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7360-79f3-9d75-b3b9b3b856ae', 1795659756356087, 'domain.verified', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-735c-79e7-a873-44adebc28223', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b5880885693cc2b75eddcdaae6dded98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7383-7277-b80d-30d569d6a6bf', 1795659756416206, 'parent.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7380-7bf0-b31f-7168732b6a5d', NULL, NULL, 0, '49a4b1ab3a1513f655887ba7e5d705e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7398-79e5-9015-cc4074018a72', 1795659756428254, 'domain.verified', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7398-767e-938c-d616ed0b16df', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'd93cdc89fa4c41dabd801dd6f64b5e44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ac-704e-a424-5246b6f7a42e', 1795659756455864, 'organization.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '09820a627d20d57f1b5841f6c751928e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ac-7550-b29c-dcc1e079a39b', 1795659756455864, 'organization.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '09820a627d20d57f1b5841f6c751928e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ad-7e2b-9d22-abbd0a198bf9', 1795659756455864, 'policy.applied', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '09820a627d20d57f1b5841f6c751928e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73bc-7c3f-a76e-14006f6fd6e5', 1795659756455864, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '09820a627d20d57f1b5841f6c751928e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73c2-7e37-a03d-6ed6358a805f', 1795659756455864, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '09820a627d20d57f1b5841f6c751928e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73de-7bc8-9613-743f40c5f032', 1795659756500513, 'policy.applied', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '0f081fcc0b09769f171c029b0898268b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73f7-7505-9b72-f3463c1d4f16', 1795659756521907, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"limit":1,"seat":"premium"}', 0, '6d41d70fb1eb5bb57c16637c996a885a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-741f-7181-8b4f-fa6790a84dc0', 1795659756567234, 'directory.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-741d-715f-8328-777a2d15c3ab', NULL, NULL, 0, '210c9ccb50e0fc9aec584cc1bd0aa50e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-742a-7b3c-b26d-214c1ee74d89', 1795659756581553, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-742a-772f-918f-b84afe0e703e', NULL, '{"scope":"directory","target":"01a215a9-741d-715f-8328-777a2d15c3ab"}', 0, '814542d399e352324237bdce19c4f11d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7433-7e55-9e4a-690e8bf9d261', 1795659756595282, 'directory.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7433-7802-a914-cdd40c110d0a', NULL, NULL, 0, 'f815feaae0530b98f7242fbc18e616f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7438-7bf3-afdb-c0a75a64b505', 1795659756598813, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7438-78fd-945e-7d3ef13aa239', NULL, '{"scope":"directory","target":"01a215a9-7433-7802-a914-cdd40c110d0a"}', 0, 'cb9a2a42d7be43a6e911216372b9615a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-7609-b134-3baa632dbc24', 1795659756603908, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7444-75f1-97bd-d9a228370705', NULL, NULL, 2, '45c829f54a455ffbb87171c14a9e2225');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-760d-9e55-f70cdcf56df6', 1795659756603908, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7444-75c6-bb48-82d903bc6252', '', '01a215a9-7444-75f1-97bd-d9a228370705', NULL, NULL, 2, '45c829f54a455ffbb87171c14a9e2225');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7450-792f-bc27-de1b8239fa68', 1795659756623532, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7450-791d-9d49-2a93be6b20c1', NULL, NULL, 2, '76cee1cb328b734a8639083899803f01');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7450-7932-a33f-a522982d19b0', 1795659756623532, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7450-790b-ae45-602ad254dfe1', '', '01a215a9-7450-791d-9d49-2a93be6b20c1', NULL, NULL, 2, '76cee1cb328b734a8639083899803f01');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7457-7c85-9b0d-49d90742325d', 1795659756630646, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7457-7c75-92ef-10acce24fbc2', NULL, NULL, 2, '4dbdd1a696c1f6501c931cea1a809ecf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7457-7c89-8046-90895fdc28af', 1795659756630646, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7457-7c69-880f-f0f1bbac6468', '', '01a215a9-7457-7c75-92ef-10acce24fbc2', NULL, NULL, 2, '4dbdd1a696c1f6501c931cea1a809ecf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-745d-7d28-b147-61a82e128b97', 1795659756634484, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-745d-7d19-a159-42df54863695', NULL, NULL, 2, '72b5c3813087e8af09ce5c7e72d74007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-745d-7d2c-b663-102c530edc49', 1795659756634484, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-745d-7c5b-bdc8-51577f5b6183', '', '01a215a9-745d-7d19-a159-42df54863695', NULL, NULL, 2, '72b5c3813087e8af09ce5c7e72d74007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7461-7728-8437-05d1bea316fe', 1795659756640620, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7461-7718-9515-0a2f7d5610ff', NULL, NULL, 2, 'd8ee1e71cfc2a49add3c4a9d0ba74789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7461-7749-bdc5-4dd0b67de1b7', 1795659756640620, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7461-76f5-ab30-37b4625f151c', '', '01a215a9-7461-7718-9515-0a2f7d5610ff', NULL, NULL, 2, 'd8ee1e71cfc2a49add3c4a9d0ba74789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7469-7db3-9fb9-e91edceebf09', 1795659756646172, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7469-7da3-a31a-76bdeea6893d', NULL, NULL, 2, '3208a76fbb37f009180c6d618632b873');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7469-7db7-b543-c129f841fd6e', 1795659756646172, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7469-7d96-be72-303affa31112', '', '01a215a9-7469-7da3-a31a-76bdeea6893d', NULL, NULL, 2, '3208a76fbb37f009180c6d618632b873');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746d-7276-9113-7b68ca9dce83', 1795659756652497, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-746d-7240-9b0c-9ab78c796e0a', NULL, NULL, 2, '3772e13975a63b4c92366e1a68d29606');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746d-7278-98fa-73868bbc5daf', 1795659756652497, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746d-7235-8277-2e5a69dc53ef', '', '01a215a9-746d-7240-9b0c-9ab78c796e0a', NULL, NULL, 2, '3772e13975a63b4c92366e1a68d29606');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746e-79dc-85c9-37fa4418b3b1', 1795659756654227, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-746e-79d1-b2af-5d46d0ec782e', NULL, NULL, 2, '958f488d3bbb434472f68ab7ebf51403');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746e-79de-98c9-7aa7c5d26ee4', 1795659756654227, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746e-79c9-ac34-f77cf6ffaeb5', '', '01a215a9-746e-79d1-b2af-5d46d0ec782e', NULL, NULL, 2, '958f488d3bbb434472f68ab7ebf51403');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746e-7a15-95bd-24e6402858a8', 1795659756654227, 'gate.closed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746e-79c9-ac34-f77cf6ffaeb5', '', '', NULL, '{"cause":"directory_inactive"}', 2, '958f488d3bbb434472f68ab7ebf51403');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746e-7a17-b097-92d86aa6cb2a', 1795659756654227, 'session.revoked', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746e-79c9-ac34-f77cf6ffaeb5', '', '', NULL, NULL, 2, '958f488d3bbb434472f68ab7ebf51403');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-747c-73c9-a08f-09593908d3dc', 1795659756665110, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-747c-7391-9aff-7867c9006abd', NULL, NULL, 2, 'b4a93d0fd23694a64c48967ab7d687cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-747c-73cd-b3c2-3a1cb0e8b113', 1795659756665110, 'directory_user.unbound', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-747c-7391-9aff-7867c9006abd', NULL, '{"reason":"no_email"}', 2, 'b4a93d0fd23694a64c48967ab7d687cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7483-74a3-8b72-1df9bd6f6c7d', 1795659756670688, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7483-7466-bcfd-6a751c9e8d70', NULL, NULL, 2, 'e025a55fa9089b4d806500654b2ba460');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7483-74a6-971b-8404f1ea2f89', 1795659756670688, 'directory_user.unbound', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7483-7466-bcfd-6a751c9e8d70', NULL, '{"reason":"foreign_domain"}', 2, 'e025a55fa9089b4d806500654b2ba460');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-748c-734f-b256-1596290df5b1', 1795659756681264, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-748c-733f-94d5-06209de148da', NULL, NULL, 2, '8f31cc232896df5baeddd23ffe1072e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-748c-7352-983e-5d54375aabaa', 1795659756681264, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-7317-a974-f4936137b9e3', '', '01a215a9-748c-733f-94d5-06209de148da', NULL, NULL, 2, '8f31cc232896df5baeddd23ffe1072e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7491-7a94-a41d-13421f80097b', 1795659756687701, 'directory_user.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7491-7a84-9e02-efc32de11871', NULL, NULL, 2, '5b140ace209de5a85122624069cd429d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7491-7a96-95ce-4c8ab695031b', 1795659756687701, 'account.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a75-a6f1-3267e8cf5563', '', '01a215a9-7491-7a84-9e02-efc32de11871', NULL, NULL, 2, '5b140ace209de5a85122624069cd429d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-749a-7a7c-9289-6eeb74428829', 1795659756692831, 'directory_group.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7494-7d05-8611-1eab8e4ccc71', NULL, '{"members":1}', 0, '79b47b2840d3f1b0ea41597fb6490ffd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74aa-7a0f-8da7-b86241de1e7a', 1795659756711285, 'directory_group.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-74a7-752f-995a-df738822264a', NULL, '{"members":11}', 0, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74bc-7d17-9952-957e3a27f00c', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7444-75c6-bb48-82d903bc6252', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74c3-7418-9dfb-04891f6a5ca3', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7450-790b-ae45-602ad254dfe1', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74c4-7b50-a778-e73200d5821f', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-745d-7c5b-bdc8-51577f5b6183', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74c7-7693-9c34-88809b813513', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7461-76f5-ab30-37b4625f151c', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74c9-7a41-9bc9-2a58eed3ee73', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7469-7d96-be72-303affa31112', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74cb-7f21-8195-91b5ad11c199', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-746d-7235-8277-2e5a69dc53ef', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74ce-76c0-92fb-cdbfb61e2878', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-7317-a974-f4936137b9e3', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74cf-7922-a141-81e9ffba2136', 1795659756711285, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a75-a6f1-3267e8cf5563', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'cfbeaca936e317ca063944500d89de96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-74db-79f6-ab1e-b5b052822c2b', 1795659756759801, 'directory_group.changed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7494-7d05-8611-1eab8e4ccc71', NULL, '{"added":1,"removed":0}', 0, 'a2d15fd5b4ca92ba045967991e504d4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-750c-758d-968d-1bf30051c32f', 1795659756794769, 'directory_group.changed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7494-7d05-8611-1eab8e4ccc71', NULL, '{"added":1,"removed":0}', 0, 'bbce888c5bb419c8ddfa4d52665f5943');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7513-7310-8979-606a08dc51df', 1795659756815098, 'directory_group.changed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-74a7-752f-995a-df738822264a', NULL, '{"added":1,"removed":0}', 0, '7209f7fc7d878777e597b1947cff669e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-751f-7c60-89c9-46b532f9e9f3', 1795659756815098, 'membership.added', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7457-7c69-880f-f0f1bbac6468', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '7209f7fc7d878777e597b1947cff669e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7528-7c98-b204-70eaec1a78c5', 1795659756835753, 'directory_group.created', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7523-7bc2-bf0a-a33cd675dcaa', NULL, '{"members":2}', 0, 'e1bea1f3a7712d7442cabfc19412a389');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7532-7844-9a8e-f7ea41aa6bdb', 1795659756849660, 'directory_user.deleted', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7483-7466-bcfd-6a751c9e8d70', NULL, NULL, 0, '91f54c25d671d0313af8369bc4bf85bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-753d-7c47-86b5-7bddf87f9563', 1795659756860494, 'directory_user.deleted', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-748c-733f-94d5-06209de148da', NULL, NULL, 0, '959cbb3b0b82ae234eb89598ba2c84ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7540-7f23-b3c3-a58b619a83ad', 1795659756860494, 'gate.closed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-7317-a974-f4936137b9e3', '', '', NULL, '{"cause":"directory_deleted"}', 2, '959cbb3b0b82ae234eb89598ba2c84ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7540-7f28-b608-e4d820ae3be8', 1795659756860494, 'session.revoked', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-7317-a974-f4936137b9e3', '', '', NULL, NULL, 2, '959cbb3b0b82ae234eb89598ba2c84ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7551-745f-a20f-9053ee56951e', 1795659756860494, 'membership.removed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-748c-7317-a974-f4936137b9e3', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '959cbb3b0b82ae234eb89598ba2c84ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-755b-7194-9125-feea02c9590d', 1795659756889230, 'directory_user.changed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '', '', '01a215a9-7491-7a84-9e02-efc32de11871', NULL, '{"active":false}', 0, '0a0463509122009ecf680660846bf8bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7560-77cb-a990-ef538cd841cb', 1795659756889230, 'gate.closed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a75-a6f1-3267e8cf5563', '', '', NULL, '{"cause":"directory_inactive"}', 2, '0a0463509122009ecf680660846bf8bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7560-77d1-9491-f661bc359b02', 1795659756889230, 'session.revoked', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a75-a6f1-3267e8cf5563', '', '', NULL, NULL, 2, '0a0463509122009ecf680660846bf8bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7568-7ec7-b775-69feb1c32d4e', 1795659756889230, 'membership.removed', 'directory', '01a215a9-741d-715f-8328-777a2d15c3ab', '01a215a9-7491-7a75-a6f1-3267e8cf5563', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '0a0463509122009ecf680660846bf8bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7578-716c-a13b-a0e65a891029', 1795659756914312, 'connection.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'dc464aaec3c48c990ccf69b0ecd76088');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7581-7168-add0-bc8aa26fd506', 1795659756927399, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7580-7ebd-a75f-a74e1820f046', NULL, '{"scope":"login-hook","target":"01a215a9-7573-793d-a5b9-4a7c04ffbf60"}', 0, '9cb3b886b19f8d1a4985301eb33a58d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7596-7459-a4dc-6f48fa1a8ecf', 1795659756934691, 'subject.linked', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '01a215a9-7444-75c6-bb48-82d903bc6252', '', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', NULL, NULL, 2, '3b2303fc2dbb604890011da384b5707c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-759a-710f-b63c-5bf6de1b8983', 1795659756934691, 'membership.added', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '01a215a9-7444-75c6-bb48-82d903bc6252', '01a215a9-73ac-7071-8f17-2e640205d6b9', '', NULL, '{"role":"user","source":"grant"}', 2, '3b2303fc2dbb604890011da384b5707c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75aa-7299-b8a2-f24013de3bce', 1795659756934691, 'connection.proven', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '', '', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', NULL, NULL, 2, '3b2303fc2dbb604890011da384b5707c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75bc-7c41-bce4-61a95ee4c476', 1795659756981311, 'account.created', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', '', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', NULL, NULL, 2, 'fd3152a35448bad993afb1c2c3fbc9ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75bc-7c71-937f-a49cbfc01476', 1795659756981311, 'subject.linked', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', '', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', NULL, NULL, 2, 'fd3152a35448bad993afb1c2c3fbc9ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75bc-7d3f-bb8b-a30188e8f7be', 1795659756981311, 'membership.added', 'login', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', '01a215a9-73ac-7071-8f17-2e640205d6b9', '', NULL, '{"role":"user","source":"grant"}', 2, 'fd3152a35448bad993afb1c2c3fbc9ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a215a9-75c6-7eb3-816b-6d619fad054f', 1795659756998586, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-75c6-7ca3-921b-98e0a4a4ee38', NULL, '{"scope":"read-only","target":""}', 0, 'baac8fe1058da16999cb4fb22f30be0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a215a9-75d8-7bd3-89c5-55eba45d460b', 1795659757001638, 'token.revoked', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-75c6-7ca3-921b-98e0a4a4ee38', NULL, NULL, 0, '7404612811d167cec13f3ddfa5ba7259');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7681-70c1-aba1-ec587e7a2f4d', 1795659757171313, 'parent_administrator.granted', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-7444-75c6-bb48-82d903bc6252', '', '', NULL, NULL, 0, '3874d577907b4f985b2664e5412c3624');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-769c-7bf5-830b-09ab97a598c3', 1795659757211771, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-769c-795c-a560-eea9e5848f6d', NULL, '{"scope":"oauth-client","target":"01a215a9-741d-715f-8328-777a2d15c3ab"}', 0, '052c394a86c8eab2bf9a95d8e3cf83ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-769f-7e08-b129-2a1c2120f6e6', 1795659757215068, 'token.created', 'api_key', '01a215a9-769c-795c-a560-eea9e5848f6d', '', '', '01a215a9-769f-7bb2-a784-0c930899f85d', NULL, '{"client":"01a215a9-769c-795c-a560-eea9e5848f6d","scope":"access-token","target":"01a215a9-741d-715f-8328-777a2d15c3ab"}', 0, 'a31287a58416548123b64fd11cba7421');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76a2-76dd-ab29-19d3d3f84654', 1795659757218005, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-76a2-743f-a9b3-6041dc6270c6', NULL, '{"scope":"jwt-issuer","target":"01a215a9-7433-7802-a914-cdd40c110d0a"}', 0, 'e98902b2798bfedafe4086eb34509a79');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76a8-75ae-a86b-f0d026e0e5a3', 1795659757220129, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '2c3d1afbe1fc81957202909931cff11a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76b1-751e-97ff-1a2319674f40', 1795659757231670, 'invitation.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '01a215a9-76b0-7c29-87db-accf5abf43b3', NULL, '{"role":"user","guest":true}', 2, '510b12d4ffacf0129109de225b1fe584');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76b5-79e0-aa82-714a4f18c94b', 1795659757236416, 'invitation.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', '01a215a9-76b5-73c9-9d79-93298cab6a3a', NULL, '{"role":"user","managed":true}', 2, 'c1fc4ba2c6660ba1bebccb77df864e5b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76c3-799d-8e26-2180b3d2bdf4', 1795659757244416, 'invitation.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '01a215a9-76c3-74a6-93ac-08130288276f', NULL, '{"role":"user","guest":true}', 2, '2fe69c8f71578b561056d0768195a81c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76cb-7d82-8534-60f2a0f7c6d3', 1795659757255639, 'invitation.revoked', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-73ac-7071-8f17-2e640205d6b9', '01a215a9-76c3-74a6-93ac-08130288276f', NULL, '{"reason":"by_hand"}', 2, '5b724d044d09545e9e7b44581b40c166');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76dd-7394-af02-4c97e2954371', 1795659757270806, 'organization.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '73405bb8d90c078d9668bbc92f6f02b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76ef-7d19-a9f9-fd3b5d2c9d63', 1795659757290882, 'invitation.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-76ef-7972-847e-e63e832c1850', NULL, '{"role":"user","guest":true}', 0, '58dac06373a03ee366f4a20cfa21b829');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-772e-7816-9ceb-c75f330e995e', 1795659757357190, 'account.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-772e-7807-a7b0-a55ccaed795b', '', '01a215a9-76ef-7972-847e-e63e832c1850', NULL, NULL, 0, 'ad457c587d3e75b54f70eaea54ea925f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-772f-70de-afb0-2542e719600a', 1795659757357190, 'invitation.accepted', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-772e-7807-a7b0-a55ccaed795b', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-76ef-7972-847e-e63e832c1850', NULL, '{"role":"user","guest":true}', 0, 'ad457c587d3e75b54f70eaea54ea925f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-772f-7139-b36c-85e7df2e95e5', 1795659757357190, 'membership.added', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-772e-7807-a7b0-a55ccaed795b', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '', NULL, '{"role":"user","source":"grant"}', 0, 'ad457c587d3e75b54f70eaea54ea925f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7739-76a9-bf98-0fd08eac082b', 1795659757368903, 'directory.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7739-7330-9642-9fd2c33e5a69', NULL, NULL, 0, '6cbc84237452a897aac620a67ea9ec18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-773c-73a7-8f5f-91e29d662d8b', 1795659757371296, 'run.held', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-773b-7b15-9aa0-333a13d31b6d', NULL, '{"kind":"deletion","scope":"directory:01a215a9-7739-7330-9642-9fd2c33e5a69"}', 0, 'e2fa4efa173443f32721e7e28e97c6f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7743-7101-9c57-8876c2f7c670', 1795659757377483, 'directory.deleted', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7739-7330-9642-9fd2c33e5a69', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '2dd72953fdbe2ed2046f3b52cea8fd83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7743-7761-b39f-261fc9b32be7', 1795659757377483, 'run.applied', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-773b-7b15-9aa0-333a13d31b6d', NULL, '{"kind":"deletion","scope":"directory:01a215a9-7739-7330-9642-9fd2c33e5a69"}', 0, '2dd72953fdbe2ed2046f3b52cea8fd83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7754-782b-9bb1-c5080327fd7c', 1795659757396023, 'directory.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7433-7802-a914-cdd40c110d0a', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c25a2a6adbdaa3d546e51ddb903b6abe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-7766-7ee3-b8dd-b225bb3d4e6b', 1795659757413506, 'organization.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '91eb4d7b34d4f124d75c7ba55bb6b040');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7769-7777-b622-15275aef9e6b', 1795659757417164, 'organization.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '188bc95ae356d77e698a44c0893c06fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-776f-7edd-8a33-0c048a3bc72e', 1795659757420087, 'merge.proposed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-776e-7378-9b9b-171b0159da9a', NULL, '{"members":0,"side":"host"}', 0, '60047a87fb27a0e516d0e5d5308c2fd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-776f-7ee1-93c1-46cb993a0c1d', 1795659757420087, 'merge.proposed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-776e-7378-9b9b-171b0159da9a', NULL, '{"members":0,"side":"host"}', 0, '60047a87fb27a0e516d0e5d5308c2fd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-777a-78fe-93e3-4951f7cca1df', 1795659757428917, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-776e-7378-9b9b-171b0159da9a', NULL, '{"side":"host"}', 0, '619f85ff851fe7af2c809609ae4c912a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-777a-7903-a983-388a04b6d030', 1795659757428917, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-776e-7378-9b9b-171b0159da9a', NULL, '{"side":"host"}', 0, '619f85ff851fe7af2c809609ae4c912a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7780-755c-ab50-e843f4377fed', 1795659757439131, 'merge.proposed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"members":0,"side":"host"}', 0, '8c030823d71dd8d49b57864548828bb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-7561-a401-8c9812ad6774', 1795659757439131, 'merge.proposed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"members":0,"side":"host"}', 0, '8c030823d71dd8d49b57864548828bb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7789-7b5c-b79f-ace4029109b9', 1795659757443704, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"side":"joining"}', 0, '60d21a67313624bd14c8e5a0ed2274a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7789-7b61-ae05-7c872ab4f000', 1795659757443704, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"side":"joining"}', 0, '60d21a67313624bd14c8e5a0ed2274a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-778e-7e49-b48f-93a45d19e781', 1795659757454306, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"side":"host"}', 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-778e-7e4c-a49e-e71432b933d8', 1795659757454306, 'merge.approved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, '{"side":"host"}', 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7791-77c5-8a69-be42965f61f4', 1795659757454306, 'merge.completed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, NULL, 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7791-77c9-b9d2-6a2e0d4566d6', 1795659757454306, 'merge.completed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7780-70d9-88b6-a0835469257b', NULL, NULL, 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7795-7573-a345-2ef9a821cf3c', 1795659757454306, 'organization.moved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7380-7bf0-b31f-7168732b6a5d', NULL, NULL, 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7795-7577-a983-e3225007ebe0', 1795659757454306, 'organization.moved', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7380-7bf0-b31f-7168732b6a5d', NULL, NULL, 0, '02421f1699b8f6f267b19d4e2d8bf89e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7846-7ccb-a5ff-59299df1b0e9', 1795659757637079, 'parent.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7380-7bf0-b31f-7168732b6a5d', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '36c8bd556816958cf45ae63a2cded2d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7858-7316-adf7-2d9984042e01', 1795659757654875, 'directory.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7433-7802-a914-cdd40c110d0a', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '0372e1ab542828d248d69c4886fc90cb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7866-78dc-8fef-bed5093c4cbb', 1795659757666487, 'connection.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7865-7443-8603-82d067854ca9', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '19679ee5cc44bcd21a99a1d35606990e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7886-768e-a81a-40b630e4c180', 1795659757697457, 'run.held', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7886-7388-9eda-4924a5dfb778', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a215a9-7573-793d-a5b9-4a7c04ffbf60"}', 0, 'df51fcec999270f59ceb5a32d48afde6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-789c-78c3-9c9b-1c176b8e670b', 1795659757723360, 'sso.suspended', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-7308-7062-9811-a5a6e6fe8cbe', NULL, '{"until":"2026-11-29T02:22:37.72336Z","reason":"''ẞ''"}', 0, '1417d919f3cce92915df19989401828f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78ab-7472-9f8a-14874a660821', 1795659757738958, 'connection.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-78ab-7172-9bb2-cbfffeebef69', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '23794645a4f61691bbdfb98cbb07b407');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78c5-7244-a355-684e549e83c2', 1795659757763258, 'token.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '', '01a215a9-78c4-716e-94ad-2650a391997c', NULL, '{"scope":"login-hook","target":"01a215a9-78ab-7172-9bb2-cbfffeebef69"}', 0, 'caac18761cab61fb247419952bbcf870');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78d0-76b1-b889-06167f6a83df', 1795659757774859, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, '37679c697d55aca41b3414997939cf55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78d6-7b71-97cc-6522b84b81c7', 1795659757774859, 'organization.changed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, '37679c697d55aca41b3414997939cf55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7921-7f20-8154-d9783bab4a24', 1795659757850865, 'account.created', 'login', '01a215a9-78ab-7172-9bb2-cbfffeebef69', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', '', '01a215a9-78ab-7172-9bb2-cbfffeebef69', NULL, NULL, 0, '4d074a9783857ee7f33a05c86ba89717');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7921-7f31-9b33-ddf9deff7685', 1795659757850865, 'subject.linked', 'login', '01a215a9-78ab-7172-9bb2-cbfffeebef69', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', '', '01a215a9-78ab-7172-9bb2-cbfffeebef69', NULL, NULL, 0, '4d074a9783857ee7f33a05c86ba89717');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7922-7045-95c6-10af1e87627a', 1795659757850865, 'membership.added', 'login', '01a215a9-78ab-7172-9bb2-cbfffeebef69', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '', NULL, '{"role":"user","source":"grant"}', 0, '4d074a9783857ee7f33a05c86ba89717');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-792d-7909-98cc-a19fb355f82a', 1795659757850865, 'connection.proven', 'login', '01a215a9-78ab-7172-9bb2-cbfffeebef69', '', '', '01a215a9-78ab-7172-9bb2-cbfffeebef69', NULL, NULL, 0, '4d074a9783857ee7f33a05c86ba89717');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-779d-9666-bbcab9411cd3', 1795659758148666, 'claim.started', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7a4f-773a-8167-cf37019c6648', NULL, '{"accounts":2,"deadline":"2026-12-26T02:22:38.148666Z","domain":"initech.example"}', 0, 'fd6d62b5f9c80b2d013dc0756ee07237');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-77c5-9427-c27c29012059', 1795659758148666, 'claim.account_claimed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-7972-78ed-845a-e7b7ed6467ae', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7a4f-773a-8167-cf37019c6648', NULL, '{"deadline":"2026-12-26T02:22:38.148666Z","domain":"initech.example"}', 0, 'fd6d62b5f9c80b2d013dc0756ee07237');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7a4f-77f0-a76c-239c17f422c3', 1795659758148666, 'claim.account_claimed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-79e6-744f-967f-398a854d5345', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7a4f-773a-8167-cf37019c6648', NULL, '{"deadline":"2026-12-26T02:22:38.148666Z","domain":"initech.example"}', 0, 'fd6d62b5f9c80b2d013dc0756ee07237');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7ab5-770d-b71e-d44513cc847d', 1795659758254166, 'claim.cancelled', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7a4f-773a-8167-cf37019c6648', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, 'cb52a450ccf98e45c9364120373018f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-793c-b3e2-cd0f53436332', 1795659758380580, 'claim.started', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7b2e-78dd-bb7f-470623373c90', NULL, '{"accounts":2,"deadline":"2026-12-26T02:22:38.38058Z","domain":"initech.example"}', 0, '265414cbad5b2ffc6063e5b1451f7429');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-795a-8529-fd0327871086', 1795659758380580, 'claim.account_claimed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-7972-78ed-845a-e7b7ed6467ae', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7b2e-78dd-bb7f-470623373c90', NULL, '{"deadline":"2026-12-26T02:22:38.38058Z","domain":"initech.example"}', 0, '265414cbad5b2ffc6063e5b1451f7429');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b2e-795f-bd1d-1571c904766f', 1795659758380580, 'claim.account_claimed', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-79e6-744f-967f-398a854d5345', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7b2e-78dd-bb7f-470623373c90', NULL, '{"deadline":"2026-12-26T02:22:38.38058Z","domain":"initech.example"}', 0, '265414cbad5b2ffc6063e5b1451f7429');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7b4c-78b0-9ba0-4c4f70fd9f3b', 1795659758411319, 'claim.chosen', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-7972-78ed-845a-e7b7ed6467ae', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', '01a215a9-7b2e-78dd-bb7f-470623373c90', '{"choice":""}', '{"choice":"merge"}', 0, '0957ac8e03fbc29ba6de9ea9b7b2f042');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a215a9-7972-78f6-b792-d52e72359f40', 1795659757938290, 'account.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-7972-78ed-845a-e7b7ed6467ae', '', '', NULL, NULL, 0, '14c7059556f0bdf7c21d2edf0ed106af');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a215a9-79e6-7458-8540-cf9c16f836f6', 1795659758052209, 'account.created', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-79e6-744f-967f-398a854d5345', '', '', NULL, NULL, 0, 'd65c0d2838e8ea3edb016709500effb6');


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', 'd71ec22ba57a99b46e08c137f6a4a67558234856333e57c3124edddde48155b9');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 02:22:26.220894');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 02:22:26.304521');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 02:22:28.782858');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 02:22:29.767514');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 02:22:30.188464');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 02:22:31.269946');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 02:22:33.955135');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ac-7071-8f17-2e640205d6b9', 1795659757231670, '01a215a9-76b1-74c4-9254-f579ef2e967c');
INSERT INTO public.invitation_sends VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 1795659757236416, '01a215a9-76b5-79be-a1fc-e3198f5f1834');
INSERT INTO public.invitation_sends VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ac-7071-8f17-2e640205d6b9', 1795659757244416, '01a215a9-76c3-7978-bc81-d3cca89a966d');
INSERT INTO public.invitation_sends VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 1795659757290882, '01a215a9-76ef-7cf0-b3b3-0e48a1e6374c');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76b0-7c29-87db-accf5abf43b3', '01a215a9-73ac-7071-8f17-2e640205d6b9', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '4f7e89a39b68048b4ea5730b3f9099cc481c91798a25bb353954b027db3bdd79', 1795659757231670, 1797474157231670, 0);
INSERT INTO public.invitations VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76b5-73c9-9d79-93298cab6a3a', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', '811e23d02c61b2b3ae885ca94c34d9a5b25d0fd364a37035753fd8d5e10f9df2', 1795659757236416, 1797474157236416, 0);
INSERT INTO public.invitations VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-76c3-74a6-93ac-08130288276f', '01a215a9-73ac-7071-8f17-2e640205d6b9', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '', 'e822318c72ac5ee29071cc84c248885446e826c5d6d61a7c185b69ffedfc9601', 1795659757244416, 1797474157244416, 1795659757255639);
INSERT INTO public.invitations VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76ef-7972-847e-e63e832c1850', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', '01a215a9-772e-7807-a7b0-a55ccaed795b', '0449ea8f1cb6c3158572801daca54e01b0a42dadc54bb9ea6259fcc907316f20', 1795659757290882, 1797474157290882, 1795659757357190);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-75c6-bb48-82d903bc6252', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-745d-7c5b-bdc8-51577f5b6183', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7461-76f5-ab30-37b4625f151c', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7469-7d96-be72-303affa31112', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746d-7235-8277-2e5a69dc53ef', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7450-790b-ae45-602ad254dfe1', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659756711285);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7457-7c69-880f-f0f1bbac6468', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795659756815098);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-75c6-bb48-82d903bc6252', '01a215a9-73ac-7071-8f17-2e640205d6b9', 0, 'jit', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', 1795659756934691, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659756934691);
INSERT INTO public.memberships VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', '01a215a9-73ac-7071-8f17-2e640205d6b9', 0, 'jit', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', 1795659756981311, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659756981311);
INSERT INTO public.memberships VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-772e-7807-a7b0-a55ccaed795b', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 0, 'invite', '01a215a9-76ef-7972-847e-e63e832c1850', 1795659757357190, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659757357190);
INSERT INTO public.memberships VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 0, 'jit', '01a215a9-78ab-7172-9bb2-cbfffeebef69', 1795659757850865, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795659757850865);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-776e-7378-9b9b-171b0159da9a', '01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-7765-79e1-adf2-fb5155d3ae92', 'host', 'pending', '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 0, '{"credential":"01a215a9-6c90-7bdf-8dd7-b52f6a8abffe","at":1795659757428917}', '', 1795659757420087, 1796869357420087, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7780-70d9-88b6-a0835469257b', '01a215a9-7769-746c-b93b-2158ac5712e2', '01a215a9-7769-746c-b93b-2158ac5712e2', 'host', 'approved', '', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 0, '{"credential":"01a215a9-6c90-7bdf-8dd7-b52f6a8abffe","at":1795659757454306}', '{"credential":"01a215a9-6c90-7bdf-8dd7-b52f6a8abffe","at":1795659757443704}', 1795659757439131, 1796869357439131, 1795659757454306, '{"looks":"190585a524ff4f87ec4427910b8f7221b4b8a2b77e76e49d944dc111032ad360","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795659756455864, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ac-7071-8f17-2e640205d6b9', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795659756455864, 1, 1);
INSERT INTO public.organizations VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', '01a215a9-7765-79e1-adf2-fb5155d3ae92', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795659757413506, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7769-746c-b93b-2158ac5712e2', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795659757417164, NULL, 0);
INSERT INTO public.organizations VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-76d7-7091-acba-b9ecf1d10cfa', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795659757270806, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-75c6-bb48-82d903bc6252', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659757171313);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a215a9-7765-79e1-adf2-fb5155d3ae92', '~01a215a9-7765-79e1-adf2-fb5155d3ae92', '', '01a215a9-7766-7ec9-a1c9-979ec749260a', 0, 0, 1795659757413506, 1);
INSERT INTO public.parents VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 'acme', 'acme', '01a215a9-789c-785e-84de-6ec9b0577999', 2, 0, 1795659756269968, 0);
INSERT INTO public.parents VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', 'initech', 'initech', '01a215a9-78d6-7add-8247-569c71731646', 0, 1, 1795659756416206, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746e-79c9-ac34-f77cf6ffaeb5', 'closed', 'directory_inactive', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756654227);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-745d-7c5b-bdc8-51577f5b6183', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756634484);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7461-76f5-ab30-37b4625f151c', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756640620);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7469-7d96-be72-303affa31112', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756646172);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-746d-7235-8277-2e5a69dc53ef', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756652497);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7450-790b-ae45-602ad254dfe1', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 3, 0, NULL, 1795659756623532);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7457-7c69-880f-f0f1bbac6468', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 2, 0, NULL, 1795659756630646);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-748c-7317-a974-f4936137b9e3', 'closed', 'directory_deleted', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 4, 0, NULL, 1795659756681264);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7491-7a75-a6f1-3267e8cf5563', 'closed', 'directory_inactive', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 3, 0, NULL, 1795659756687701);
INSERT INTO public.persons VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-772e-7807-a7b0-a55ccaed795b', 'open', '', '', 1, 1, 0, NULL, 1795659757357190);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7444-75c6-bb48-82d903bc6252', 'open', '', '01a215a9-741d-715f-8328-777a2d15c3ab', 0, 3, 0, 1795659756934691, 1795659756603908);
INSERT INTO public.persons VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', 'open', '', '', 0, 1, 0, 1795659756981311, 1795659756981311);
INSERT INTO public.persons VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', 'open', '', '', 0, 1, 0, 1795659757850865, 1795659757850865);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659756455864);
INSERT INTO public.policy_versions VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659756500513);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-773b-7b15-9aa0-333a13d31b6d', 'deletion', 'applied', 'directory:01a215a9-7739-7330-9642-9fd2c33e5a69', NULL, '{}', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 'e2fa4efa173443f32721e7e28e97c6f7', 0, 1795659757371296, 1795659757377483, 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 1795659757377483, 0, 0);
INSERT INTO public.runs VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7886-7388-9eda-4924a5dfb778', 'reconnect', 'held', 'connection:01a215a9-7573-793d-a5b9-4a7c04ffbf60', 'reconnect connection:01a215a9-7573-793d-a5b9-4a7c04ffbf60', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe', 'df51fcec999270f59ceb5a32d48afde6', 0, 1795659757697457, 1795659757697457, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795659755451294, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795659756399707, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795659756139366, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795659756170020, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795659756228104, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795659756302318, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795659756368963, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795659756378942, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795659756396456, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795659756405544, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-73ab-746b-9d98-8a8861c1a5f4', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', 1795918957723360, '''ẞ''', 1795659757723360, 'operator', '01a215a9-6c90-7bdf-8dd7-b52f6a8abffe');


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

INSERT INTO public.subjects VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', 'ada', '01a215a9-7444-75c6-bb48-82d903bc6252', 1795659756934691);
INSERT INTO public.subjects VALUES ('01a215a9-7308-7062-9811-a5a6e6fe8cbe', '01a215a9-7573-793d-a5b9-4a7c04ffbf60', 'newcomer', '01a215a9-75bc-7c35-b81e-2c80895d3ac2', 1795659756981311);
INSERT INTO public.subjects VALUES ('01a215a9-7380-7bf0-b31f-7168732b6a5d', '01a215a9-78ab-7172-9bb2-cbfffeebef69', 'prover', '01a215a9-7921-7f16-8870-cbde7b8c8bc9', 1795659757850865);


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


