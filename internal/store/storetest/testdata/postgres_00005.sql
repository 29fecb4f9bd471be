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

INSERT INTO public.accounts VALUES ('01a21516-962d-7a21-a97c-bbfac1a45c4a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650131498749);
INSERT INTO public.accounts VALUES ('01a21516-9631-72ca-b209-2fd0dd0e64e0', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650131504629);
INSERT INTO public.accounts VALUES ('01a21516-9633-7df9-9bb1-ad1e1f6e986a', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650131506598);
INSERT INTO public.accounts VALUES ('01a21516-9636-704f-893f-314ca7e6e217', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650131509231);
INSERT INTO public.accounts VALUES ('01a21516-9638-77b2-b9c6-2ee2e8fc4786', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650131511351);
INSERT INTO public.accounts VALUES ('01a21516-963b-7956-958a-b5383e121cac', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650131514344);
INSERT INTO public.accounts VALUES ('01a21516-963d-7631-994b-29432ea79f84', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650131516886);
INSERT INTO public.accounts VALUES ('01a21516-963f-7921-8f07-aff24faeba80', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650131518659);
INSERT INTO public.accounts VALUES ('01a21516-9648-70bb-8507-663be2a0b67b', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650131524725);
INSERT INTO public.accounts VALUES ('01a21516-9649-7d32-ba85-d6cd10c472dd', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650131529523);
INSERT INTO public.accounts VALUES ('01a21516-968b-76ef-aaff-6bae48c48622', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650131592624);
INSERT INTO public.accounts VALUES ('01a21516-974a-7b62-98ba-6d9ab9e90930', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650131781402);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '7eba086886a4e0f4a5097ef076d602e53234c7721b5c383f5e02d6d6b5bcbb5b', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'iArmA1ZuDoMGg5mw/Ci+hsBcSV97LX3GdJSiocZl2X69sm6gKQTpCODQ21s+mIk56fyWshOPGQ9GKBApgxUwQOaglXCJikW1cQFei13g2gVHyVVHmvk2xKE7WDYQgmRlGZ03oAT6SJmR9zlv91o+/BolKexjyodJ0yCmXrC1PgbIdDwu581lfD8vIHWgP4nfFdyCYUCv11+pwFAFadREaCymEKb8Y4CbfMP5WrUIMcz5/3emyNAzJ+uej6Ilsby33aJuyC6OdMkZnWhCW9v5KpSGRwKYnzhlSN8jM4KnGmgsExzGmshjHx9cp82Yyb5aEv7C/PXnnxL1C9/43Q8RBE815FoeK+5YOFckSlKsUb1h6m2CUtuJmysvjN+GQJ4esmYVrnItzXWwhkVxO7kGFYzc4yv4muHryx8AYOP0d78aIwByrA==', 1795650131722692);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967c-744d-94cc-c21e42a1f54b', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650131588135, 1795650131580105, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-978f-76ce-8f41-4252de98dcfe', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650131855286, 'urn:acme:''idp''', '', 'memberOf', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21516-9692-7882-9818-6e0a62c50a20', 'read-only', '', '', '5e64c1c512d1165aa17c820a288675522694b0c2c4236e9469df682712749055', 'usher_XgnUgR', 1795650131602286, NULL, 1795650131603938, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-971f-7794-a098-df1f97b1b02d', 'oauth-client', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', 'fb122638bc2f1442ee84a39a86955dff02eda1dc29648ea22e642c2f5acc2a46', 'usher_ng3Mzt', 1795650131740067, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9724-753c-a8ec-0ee0f89b9219', 'access-token', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '9a3711bfd23db1137b020c668c9aa0af1184365b116305ec46f469a42303f6bb', 'usher_Disd2s', 1795650131746168, 1795653731746168, NULL, '01a21516-971f-7794-a098-df1f97b1b02d', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9629-734a-af00-b8da0079d3bf', 'directory', '01a21516-9627-7894-be61-a409554b3bc3', '', 'a93135ab662c7cdd8a0778dc609d2a031e82b99642daad0b75644e56d6692bd4', 'usher_HfWBJw', 1795650131496845, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21516-978b-7211-9c59-aff6ea26eb09', '');
INSERT INTO public.credentials VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9726-7e53-b6e9-e07d59cc7b7d', 'jwt-issuer', '01a21516-9627-7894-be61-a409554b3bc3', '', 'da4118a152ae235376a6e690ddbd5223bd9060bc4219b018fb219d1f20dadcd0', '', 1795650131750477, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35853/scim/01a21516-9627-7894-be61-a409554b3bc3', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21516-978b-7211-9c59-aff6ea26eb09', '');
INSERT INTO public.credentials VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967f-79cd-b6f5-8cf50efb0461', 'login-hook', '01a21516-967c-744d-94cc-c21e42a1f54b', '', '6589671251353193644d29d37e2fb9f81a2822cf87ad077d204ff531ebd4b73e', 'usher_pJgYEd', 1795650131583087, NULL, NULL, '', '', '', '', '', '', 0, 1795650131863733, '', '');
INSERT INTO public.credentials VALUES ('', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 'operator', '', 'first operator key', 'f4195da1747f1d5c082e1c9e3fb1ab0e01e8caf352e9b85210b7e5c1e6c483b7', 'usher_v2jMyH', 1795650131391641, NULL, NULL, '', '', '', '', '', '', 0, 1795650132169353, '', '');
INSERT INTO public.credentials VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9625-74b4-9aab-fb0524d097be', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '361458be0d962b2a04ed8acaddd4a7caa56dae211c325821e9b9c8ddd7899ffb', 'usher_IKxgBy', 1795650131492618, NULL, NULL, '', '', '', '', '', '', 0, 1795650132169353, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-96f3-7c77-ad7e-1bb1eaaff464', 1795650131699817, '567f05c3d05e5d9f8ad3116afcf932e2', 'GET', '/Users/01a21516-9643-779f-8bf8-0ab6e71b0d2e', 404, '', 'there is no user "01a21516-9643-779f-8bf8-0ab6e71b0d2e" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-96f4-7dcd-a061-7192aacc5a2d', 1795650131700904, 'd6825d422e4100e920bfe7d8508cb86d', 'GET', '/Users/01a21516-9648-70c7-8ea8-ddbb12800f0a', 404, '', 'there is no user "01a21516-9648-70c7-8ea8-ddbb12800f0a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-98b7-7a2a-a4cb-75ee40e77336', 1795650132151666, 'fd7d3be20433f3f77a81e69b1bfc933b', 'GET', '/Users/01a21516-9643-779f-8bf8-0ab6e71b0d2e', 404, '', 'there is no user "01a21516-9643-779f-8bf8-0ab6e71b0d2e" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-98b8-7c0f-b1a5-ec014c4ffd64', 1795650132152790, 'f4fb2c030c2ddf71051fa27e0e919f54', 'GET', '/Users/01a21516-9648-70c7-8ea8-ddbb12800f0a', 404, '', 'there is no user "01a21516-9648-70c7-8ea8-ddbb12800f0a" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650131490145, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-974e-7168-83c9-18541963057b', '01a21516-974e-7168-83c9-18541963057b', 'scim', 'generic', 'userName', 0, '', 1795650131789675, '', '', '', 1795650131796136);
INSERT INTO public.directories VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9627-7894-be61-a409554b3bc3', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650131495416, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21516-978b-7211-9c59-aff6ea26eb09', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'ada@acme.example', '01a21516-962d-7a2e-97c2-0c66241d5310', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'ada@home.example', '01a21516-962d-7a2e-97c2-0c66241d5310', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-964b-70d1-9871-fc30090805ec', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650131531039, 1795650131548833, 0);
INSERT INTO public.directory_groups VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-966b-79b7-9c99-c8d335773026', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650131563622, 1795650131563622, 1);
INSERT INTO public.directory_groups VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650131536168, 1795650131569378, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-964b-70d1-9871-fc30090805ec', '01a21516-962d-7a2e-97c2-0c66241d5310', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-963d-763a-8bf7-9d39ee89609a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-962d-7a2e-97c2-0c66241d5310', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9638-77bf-84cf-bf11c6285c5c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9631-72d3-bf2b-e393aec08c7f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-963f-7940-9c9b-adf7cfa56a04', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-963b-7960-840b-6c35e531503b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9641-7e5c-a841-54232a20779a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9649-7d3a-95a2-781248336da0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9636-705a-9e7d-04321dd01715', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-964b-70d1-9871-fc30090805ec', '01a21516-9631-72d3-bf2b-e393aec08c7f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-964b-70d1-9871-fc30090805ec', '01a21516-9633-7e02-8ba9-1c4f929ab814', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9650-72d2-9b69-47b74dc66b13', '01a21516-9633-7e02-8ba9-1c4f929ab814', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-966b-79b7-9c99-c8d335773026', '01a21516-9636-705a-9e7d-04321dd01715', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-966b-79b7-9c99-c8d335773026', '01a21516-964b-70d1-9871-fc30090805ec', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70c7-8ea8-ddbb12800f0a', 'NULL', '01a21516-9648-70bb-8507-663be2a0b67b', 1798242131569378);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 5, 1, 0, '01a21516-9633-7e02-8ba9-1c4f929ab814');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 7, 1, 0, '01a21516-963b-7960-840b-6c35e531503b');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 2, 1, 0, '01a21516-963d-763a-8bf7-9d39ee89609a');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 15, 2, 0, '01a21516-9641-7e5c-a841-54232a20779a');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 1, 1, 0, '01a21516-9649-7d3a-95a2-781248336da0');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'Group', 8, 1, 0, '01a21516-964b-70d1-9871-fc30090805ec');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'Group', 0, 1, 0, '01a21516-9650-72d2-9b69-47b74dc66b13');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'Group', 3, 1, 0, '01a21516-966b-79b7-9c99-c8d335773026');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 6, 2, 1, '01a21516-9643-779f-8bf8-0ab6e71b0d2e');
INSERT INTO public.directory_totals VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 'User', 8, 2, 1, '01a21516-9648-70c7-8ea8-ddbb12800f0a');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-962d-7a2e-97c2-0c66241d5310', 'ada@acme.example', '00u-ada', 1, '01a21516-962d-7a21-a97c-bbfac1a45c4a', '', 1795650131498749, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650131498749, 1795650131498749);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9631-72d3-bf2b-e393aec08c7f', 'bob@acme.example', NULL, 1, '01a21516-9631-72ca-b209-2fd0dd0e64e0', '', 1795650131504629, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650131504629, 1795650131504629);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9633-7e02-8ba9-1c4f929ab814', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21516-9633-7df9-9bb1-ad1e1f6e986a', '', 1795650131506598, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650131506598, 1795650131506598);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9636-705a-9e7d-04321dd01715', 'zoe@acme.example', 'ZOË', 1, '01a21516-9636-704f-893f-314ca7e6e217', '', 1795650131509231, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650131509231, 1795650131509231);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9638-77bf-84cf-bf11c6285c5c', 'astro@acme.example', '🚀', 1, '01a21516-9638-77b2-b9c6-2ee2e8fc4786', '', 1795650131511351, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650131511351, 1795650131511351);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963b-7960-840b-6c35e531503b', 'lines@acme.example', ' 007 ', 1, '01a21516-963b-7956-958a-b5383e121cac', '', 1795650131514344, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650131514344, 1795650131514344);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963d-763a-8bf7-9d39ee89609a', 'max@acme.example', '00u-max', 1, '01a21516-963d-7631-994b-29432ea79f84', '', 1795650131516886, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650131516886, 1795650131516886);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963f-7940-9c9b-adf7cfa56a04', 'left@acme.example', '00u-left', 0, '01a21516-963f-7921-8f07-aff24faeba80', '', 1795650131518659, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650131518659, 1795650131518659);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9641-7e5c-a841-54232a20779a', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650131521602, 1795650131521602);
INSERT INTO public.directory_users VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d3a-95a2-781248336da0', 'staff@acme.example', '00u-staff', 0, '01a21516-9649-7d32-ba85-d6cd10c472dd', '', 1795650131529523, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650131529523, 1795650131575153);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 'acme.example', '01a21516-95ff-7463-969a-ceee357112bd', 'verified', 'manual', 1795650131447245, 1795650131447245, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21516-9604-71a6-8814-933856ee980e', 'initech.example', '01a21516-9608-716c-942f-119a6480c7e9', 'verified', 'manual', 1795650131463057, 1795650131463057, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 84);
INSERT INTO public.event_heads VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', 3);
INSERT INTO public.event_heads VALUES ('01a21516-9604-71a6-8814-933856ee980e', 20);
INSERT INTO public.event_heads VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 6);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21516-9604-71a6-8814-933856ee980e', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21516-9767-7e51-93c4-e0158b9b9d73', 6, 110, 110);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 116, 116, 116, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21516-95c1-7c26-bdb7-38997bc7bae2', 1795650131391641, 'token.created', 'operator', 'operator_key_file', '', '', '01a21516-95c1-7553-ae2c-7ed775e1ee33', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-95f1-7dd2-a957-4d3c1342ab1c', 1795650131441268, 'parent.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-95f1-7704-8316-b3d1620ecddf', NULL, NULL, 0, 'e101145133dc1105132743b39ffa888e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-95ff-7b44-9650-f31227625b8f', 1795650131447245, 'domain.verified', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-95ff-7463-969a-ceee357112bd', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '71be0bdc6dd48b787b3e388ce23fe8fa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9605-7449-a78c-fda8ff122fd7', 1795650131459996, 'parent.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9604-71a6-8814-933856ee980e', NULL, NULL, 0, 'b5d3417ba25984689427681fe431d6a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9608-7307-a40b-6c02dcb01868', 1795650131463057, 'domain.verified', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9608-716c-942f-119a6480c7e9', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'deb4aa8954a02055279a5d7b98bca1f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960d-733e-99be-165a053b5063', 1795650131466344, 'organization.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9c559c93a3393864c50eb1f252556528');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960d-762e-85c4-12ca339c6601', 1795650131466344, 'organization.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9c559c93a3393864c50eb1f252556528');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960e-7860-9f26-69ed9b633560', 1795650131466344, 'policy.applied', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '9c559c93a3393864c50eb1f252556528');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9611-741e-bb9c-bd79c596530c', 1795650131466344, 'organization.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960c-7dcc-8783-0318f26f5adf', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '9c559c93a3393864c50eb1f252556528');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9612-70b6-9453-8ada2ef7b730', 1795650131466344, 'organization.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '9c559c93a3393864c50eb1f252556528');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9617-7e7f-826d-9cdfec832263', 1795650131478368, 'policy.applied', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c357a14ba35957017ae23a0df7db6b39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-961f-7187-8fb3-7365a4686ff9', 1795650131483643, 'organization.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'e7501335cc27949c3fb28822fe7d6569');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9623-71c1-9a78-1179c83963ea', 1795650131490145, 'directory.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', NULL, NULL, 0, '7e2271620287d4a197f65e95c2ca4d3e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9625-7d13-8e2e-41fcdb6ea0ef', 1795650131492618, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9625-74b4-9aab-fb0524d097be', NULL, '{"scope":"directory","target":"01a21516-9622-7b9b-804d-0a4b1afe6a59"}', 0, '2b472bae05152475e85b98d80a5e6017');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9627-79da-8579-d3004c99814d', 1795650131495416, 'directory.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9627-7894-be61-a409554b3bc3', NULL, NULL, 0, 'f454de71e254e18c4b85edf29638573c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9629-74aa-905d-8d6c71e34423', 1795650131496845, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9629-734a-af00-b8da0079d3bf', NULL, '{"scope":"directory","target":"01a21516-9627-7894-be61-a409554b3bc3"}', 0, '319694b26067f3d46b36e4cea3e485a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a44-a8a7-96dc8d952c04', 1795650131498749, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-962d-7a2e-97c2-0c66241d5310', NULL, NULL, 2, '4fec8bfb785e90199613d8244c89d828');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a46-b412-3a32ac1e3bac', 1795650131498749, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '', '01a21516-962d-7a2e-97c2-0c66241d5310', NULL, NULL, 2, '4fec8bfb785e90199613d8244c89d828');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9631-72e1-99e9-f9bf1bd9f468', 1795650131504629, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9631-72d3-bf2b-e393aec08c7f', NULL, NULL, 2, 'e472b2883203f6436eab06ea0aa1ca3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9631-72e3-b208-60dcc7fa5641', 1795650131504629, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9631-72ca-b209-2fd0dd0e64e0', '', '01a21516-9631-72d3-bf2b-e393aec08c7f', NULL, NULL, 2, 'e472b2883203f6436eab06ea0aa1ca3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9633-7e10-9747-e0402dc8c8e8', 1795650131506598, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9633-7e02-8ba9-1c4f929ab814', NULL, NULL, 2, '00eb7a80609fd76c644a9e301d1c3be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9633-7e13-aabb-4a3af846e6f8', 1795650131506598, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9633-7df9-9bb1-ad1e1f6e986a', '', '01a21516-9633-7e02-8ba9-1c4f929ab814', NULL, NULL, 2, '00eb7a80609fd76c644a9e301d1c3be1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9636-7077-bd58-1f1809f30cc9', 1795650131509231, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9636-705a-9e7d-04321dd01715', NULL, NULL, 2, 'e57f021898af9595edefbbcbe6ccd24c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9636-707a-bfdd-a6e7a0b48693', 1795650131509231, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9636-704f-893f-314ca7e6e217', '', '01a21516-9636-705a-9e7d-04321dd01715', NULL, NULL, 2, 'e57f021898af9595edefbbcbe6ccd24c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9638-77cb-9ea3-a89b8bd83e2d', 1795650131511351, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9638-77bf-84cf-bf11c6285c5c', NULL, NULL, 2, '4a8c705eb1e8b7b23b0f8a13101b0f91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9638-77cf-beb2-2ec385a0e55d', 1795650131511351, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9638-77b2-b9c6-2ee2e8fc4786', '', '01a21516-9638-77bf-84cf-bf11c6285c5c', NULL, NULL, 2, '4a8c705eb1e8b7b23b0f8a13101b0f91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963b-796d-a305-ac6ff73a6c56', 1795650131514344, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-963b-7960-840b-6c35e531503b', NULL, NULL, 2, 'ef3fd1264ad1f42c0f9555fb05a6f32c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963b-796f-aecd-a441ddd6a82b', 1795650131514344, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963b-7956-958a-b5383e121cac', '', '01a21516-963b-7960-840b-6c35e531503b', NULL, NULL, 2, 'ef3fd1264ad1f42c0f9555fb05a6f32c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963d-7656-84c0-7edeacc597a2', 1795650131516886, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-963d-763a-8bf7-9d39ee89609a', NULL, NULL, 2, 'cda746a264ee547bbd750e8cdd93035a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963d-7659-bcb8-5d5d08774be1', 1795650131516886, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963d-7631-994b-29432ea79f84', '', '01a21516-963d-763a-8bf7-9d39ee89609a', NULL, NULL, 2, 'cda746a264ee547bbd750e8cdd93035a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963f-794d-86f1-e018a42af339', 1795650131518659, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-963f-7940-9c9b-adf7cfa56a04', NULL, NULL, 2, 'd54f4d9ee20493aa28e3f1fb90065151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963f-7950-a306-48e8506af4f0', 1795650131518659, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963f-7921-8f07-aff24faeba80', '', '01a21516-963f-7940-9c9b-adf7cfa56a04', NULL, NULL, 2, 'd54f4d9ee20493aa28e3f1fb90065151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963f-799f-a5a7-87e1c6fa9524', 1795650131518659, 'gate.closed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963f-7921-8f07-aff24faeba80', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd54f4d9ee20493aa28e3f1fb90065151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963f-79a2-9389-7e52d2970548', 1795650131518659, 'session.revoked', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963f-7921-8f07-aff24faeba80', '', '', NULL, NULL, 2, 'd54f4d9ee20493aa28e3f1fb90065151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9641-7e80-85bc-d1011f5ef2b0', 1795650131521602, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9641-7e5c-a841-54232a20779a', NULL, NULL, 2, '510ddc532caada131fc41165cd2c55d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9641-7e84-afbd-020908ee129b', 1795650131521602, 'directory_user.unbound', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9641-7e5c-a841-54232a20779a', NULL, '{"reason":"no_email"}', 2, '510ddc532caada131fc41165cd2c55d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9643-77bc-adcf-33f86d9f6efc', 1795650131523204, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9643-779f-8bf8-0ab6e71b0d2e', NULL, NULL, 2, '3111a7a163225b2f7e1375a7a3909ed9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9643-77be-9827-79e61dd2db83', 1795650131523204, 'directory_user.unbound', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9643-779f-8bf8-0ab6e71b0d2e', NULL, '{"reason":"foreign_domain"}', 2, '3111a7a163225b2f7e1375a7a3909ed9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9648-70d3-b9b1-dd118bb6f907', 1795650131524725, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9648-70c7-8ea8-ddbb12800f0a', NULL, NULL, 2, 'd93f7d2203b9d641df27f4448b9fc093');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9648-70d7-a971-8144528a1c34', 1795650131524725, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70bb-8507-663be2a0b67b', '', '01a21516-9648-70c7-8ea8-ddbb12800f0a', NULL, NULL, 2, 'd93f7d2203b9d641df27f4448b9fc093');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9649-7d44-aa47-542cb581c5eb', 1795650131529523, 'directory_user.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9649-7d3a-95a2-781248336da0', NULL, NULL, 2, '147f09b8b9e873fb5a33fe5746793366');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9649-7d47-8de0-5f6d8ed50427', 1795650131529523, 'account.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d32-ba85-d6cd10c472dd', '', '01a21516-9649-7d3a-95a2-781248336da0', NULL, NULL, 2, '147f09b8b9e873fb5a33fe5746793366');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-964c-7c08-a726-08a572b67bb2', 1795650131531039, 'directory_group.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-964b-70d1-9871-fc30090805ec', NULL, '{"members":1}', 0, 'd70a57d9e36a9d3e12b5ed5a43853016');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9651-790d-b6d3-c1e6f7911a9c', 1795650131536168, 'directory_group.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9650-72d2-9b69-47b74dc66b13', NULL, '{"members":11}', 0, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9654-7932-ac65-636a5a59eaee', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9655-7824-93c8-270e1cae7e02', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9631-72ca-b209-2fd0dd0e64e0', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9655-7c37-9b4a-782a08ad437f', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9636-704f-893f-314ca7e6e217', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9656-7064-bfb8-7b60e9778678', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9638-77b2-b9c6-2ee2e8fc4786', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9656-733a-b8c5-d58fede9142f', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963b-7956-958a-b5383e121cac', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9656-7f16-b372-a30ffc9a5bd0', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-963d-7631-994b-29432ea79f84', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9657-7370-9b6f-097ffeaf77a8', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70bb-8507-663be2a0b67b', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9657-7577-af95-604b5ea35d2a', 1795650131536168, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d32-ba85-d6cd10c472dd', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '98fe8ae81c14d9360f1deaf0b72786c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-965a-76a4-bcb8-467a492e6cd5', 1795650131544600, 'directory_group.changed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-964b-70d1-9871-fc30090805ec', NULL, '{"added":1,"removed":0}', 0, 'b6a8a42b08ead067b16282411654c817');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9660-7660-a609-bac8e25813a7', 1795650131548833, 'directory_group.changed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-964b-70d1-9871-fc30090805ec', NULL, '{"added":1,"removed":0}', 0, '5638809473823b9ecb5fbf15ebe1bbcc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9668-7b5d-8577-b198026f6651', 1795650131557908, 'directory_group.changed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9650-72d2-9b69-47b74dc66b13', NULL, '{"added":1,"removed":0}', 0, 'd6828e1b48e7c49ca6835d4204b58502');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9669-7d85-8ecb-eb4764e21290', 1795650131557908, 'membership.added', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9633-7df9-9bb1-ad1e1f6e986a', '01a21516-960c-7dcc-8783-0318f26f5adf', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd6828e1b48e7c49ca6835d4204b58502');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-966c-7e49-81c4-a154dcbf1a25', 1795650131563622, 'directory_group.created', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-966b-79b7-9c99-c8d335773026', NULL, '{"members":2}', 0, '4275e7fc9e81be524d334d8a65dd0b9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-966f-7266-8644-3eecb34987f4', 1795650131566749, 'directory_user.deleted', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9643-779f-8bf8-0ab6e71b0d2e', NULL, NULL, 0, '64c283f10b2c77fa5dbd4cc49574597c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9671-7add-bdc5-55b6b750b53e', 1795650131569378, 'directory_user.deleted', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9648-70c7-8ea8-ddbb12800f0a', NULL, NULL, 0, '20052e63793d9d96a4e9c412ce7ecf26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9672-7b76-b4a2-b366e8ff77a3', 1795650131569378, 'gate.closed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70bb-8507-663be2a0b67b', '', '', NULL, '{"cause":"directory_deleted"}', 2, '20052e63793d9d96a4e9c412ce7ecf26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9672-7b7a-9d8e-3781ab7a92ea', 1795650131569378, 'session.revoked', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70bb-8507-663be2a0b67b', '', '', NULL, NULL, 2, '20052e63793d9d96a4e9c412ce7ecf26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9674-7da8-87a6-c90e2dc892d9', 1795650131569378, 'membership.removed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9648-70bb-8507-663be2a0b67b', '01a21516-960c-7dcc-8783-0318f26f5adf', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '20052e63793d9d96a4e9c412ce7ecf26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9677-7907-a8c6-e86e9c7f45ea', 1795650131575153, 'directory_user.changed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '', '', '01a21516-9649-7d3a-95a2-781248336da0', NULL, '{"active":false}', 0, 'c0dc7b65d538ef0b629bd7e0052d06db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9678-7534-809a-d67e84c9be33', 1795650131575153, 'gate.closed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d32-ba85-d6cd10c472dd', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c0dc7b65d538ef0b629bd7e0052d06db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9678-7538-88d4-1b6b2495993b', 1795650131575153, 'session.revoked', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d32-ba85-d6cd10c472dd', '', '', NULL, NULL, 2, 'c0dc7b65d538ef0b629bd7e0052d06db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9679-710d-a94f-8dbc693a7ceb', 1795650131575153, 'membership.removed', 'directory', '01a21516-9622-7b9b-804d-0a4b1afe6a59', '01a21516-9649-7d32-ba85-d6cd10c472dd', '01a21516-960c-7dcc-8783-0318f26f5adf', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'c0dc7b65d538ef0b629bd7e0052d06db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967d-745a-8e7c-c5db191e3ea3', 1795650131580105, 'connection.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-967c-744d-94cc-c21e42a1f54b', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '7d3a0fd828a7fdb496db7ba40d00b28d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967f-7b87-84de-d0dda79ba060', 1795650131583087, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-967f-79cd-b6f5-8cf50efb0461', NULL, '{"scope":"login-hook","target":"01a21516-967c-744d-94cc-c21e42a1f54b"}', 0, 'd5263dadac51823e531fffa861223007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9685-726a-9a1f-9ce28f0a0f16', 1795650131588135, 'subject.linked', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '', '01a21516-967c-744d-94cc-c21e42a1f54b', NULL, NULL, 2, '9093e7da1299e7ce686f840012430cd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9685-7afb-a142-0a0497829028', 1795650131588135, 'membership.added', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '01a21516-960d-7359-ad62-7d4ff8dee401', '', NULL, '{"role":"user","source":"grant"}', 2, '9093e7da1299e7ce686f840012430cd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9686-79fc-b7e2-acc04e36b9c3', 1795650131588135, 'connection.proven', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '', '', '01a21516-967c-744d-94cc-c21e42a1f54b', NULL, NULL, 2, '9093e7da1299e7ce686f840012430cd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-968b-7708-8811-1bbb5133392f', 1795650131592624, 'account.created', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '01a21516-968b-76ef-aaff-6bae48c48622', '', '01a21516-967c-744d-94cc-c21e42a1f54b', NULL, NULL, 2, 'd5509d79d088e368a18238bcf4c9c3ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-968b-7714-a9cb-59e47e2bae8a', 1795650131592624, 'subject.linked', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '01a21516-968b-76ef-aaff-6bae48c48622', '', '01a21516-967c-744d-94cc-c21e42a1f54b', NULL, NULL, 2, 'd5509d79d088e368a18238bcf4c9c3ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-968b-7746-9411-fffee60deb88', 1795650131592624, 'membership.added', 'login', '01a21516-967c-744d-94cc-c21e42a1f54b', '01a21516-968b-76ef-aaff-6bae48c48622', '01a21516-960d-7359-ad62-7d4ff8dee401', '', NULL, '{"role":"user","source":"grant"}', 2, 'd5509d79d088e368a18238bcf4c9c3ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21516-9692-7b3d-aabb-09f6708abbe7', 1795650131602286, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9692-7882-9818-6e0a62c50a20', NULL, '{"scope":"read-only","target":""}', 0, '0cc79369ca62c4f18a08baf1682d1ca0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21516-9695-70e3-addf-863cd68ca1cd', 1795650131603938, 'token.revoked', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9692-7882-9818-6e0a62c50a20', NULL, NULL, 0, 'f6e512e8cd779ad01b8f2448c051704c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-970e-7529-9254-fe7f13895479', 1795650131722692, 'parent_administrator.granted', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '', '', NULL, NULL, 0, '8f4e9ce64f0c7a34ee03112175d19e7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-971f-7bc7-8b0c-48d0a90f875a', 1795650131740067, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-971f-7794-a098-df1f97b1b02d', NULL, '{"scope":"oauth-client","target":"01a21516-9622-7b9b-804d-0a4b1afe6a59"}', 0, 'c898a29f7d17fa46e0e314450c9cbdf8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9724-7895-a268-d80433e0df98', 1795650131746168, 'token.created', 'api_key', '01a21516-971f-7794-a098-df1f97b1b02d', '', '', '01a21516-9724-753c-a8ec-0ee0f89b9219', NULL, '{"client":"01a21516-971f-7794-a098-df1f97b1b02d","scope":"access-token","target":"01a21516-9622-7b9b-804d-0a4b1afe6a59"}', 0, '464478454d5eab73a2bf8631daae5dde');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9727-724d-9478-131061797a89', 1795650131750477, 'token.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9726-7e53-b6e9-e07d59cc7b7d', NULL, '{"scope":"jwt-issuer","target":"01a21516-9627-7894-be61-a409554b3bc3"}', 0, '180da2aa1828b6807ec789967f4f75f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9729-775f-a7af-700e60a60dee', 1795650131752485, 'organization.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '685cf4094f1eeeb7f749356ffb617034');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9732-71c9-83cd-367d05080c50', 1795650131757914, 'invitation.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '01a21516-972f-7d4b-9ffd-9027049def5f', NULL, '{"role":"user","guest":true}', 2, 'ddd9e04e58264d105675072caa5c4ad3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9736-709b-bddc-35a451f6dd68', 1795650131764169, 'invitation.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960c-7dcc-8783-0318f26f5adf', '01a21516-9735-772c-bfa3-dc5e365f4907', NULL, '{"role":"user","managed":true}', 2, '0952fc995a17ffd8dfda546c80ae1b0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9738-79c0-a7fd-1577bb317a3d', 1795650131767466, 'invitation.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '01a21516-9738-7342-8464-65d2ea0c9c6d', NULL, '{"role":"user","guest":true}', 2, 'e4bc3c3afcba78a85677ea025d649051');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-973c-788a-a7cd-23912f81a866', 1795650131771299, 'invitation.revoked', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-960d-7359-ad62-7d4ff8dee401', '01a21516-9738-7342-8464-65d2ea0c9c6d', NULL, '{"reason":"by_hand"}', 2, 'f0c5e802e3ba9c86c886f8b27c73dbeb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-973e-79a5-a53c-77d2a9e07527', 1795650131773941, 'organization.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-973e-749f-b909-e82b7ab05eef', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '51d6ab3a8b2fdfb8b380d817a7287af7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9743-7cec-81a4-41627ff7fd6a', 1795650131776351, 'invitation.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-973e-749f-b909-e82b7ab05eef', '01a21516-9743-7760-bac6-1d0b951c7f54', NULL, '{"role":"user","guest":true}', 0, '8883fdf7bed6994d64877d7ff9287581');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-974a-7b69-9c59-847165c2311a', 1795650131781402, 'account.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '01a21516-974a-7b62-98ba-6d9ab9e90930', '', '01a21516-9743-7760-bac6-1d0b951c7f54', NULL, NULL, 0, '81190ee59fb95a434c5a34bd2ae2cd7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-974b-73b6-925d-56593a71af2a', 1795650131781402, 'invitation.accepted', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '01a21516-974a-7b62-98ba-6d9ab9e90930', '01a21516-973e-749f-b909-e82b7ab05eef', '01a21516-9743-7760-bac6-1d0b951c7f54', NULL, '{"role":"user","guest":true}', 0, '81190ee59fb95a434c5a34bd2ae2cd7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-974b-7480-831d-c5c1cb9b3470', 1795650131781402, 'membership.added', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '01a21516-974a-7b62-98ba-6d9ab9e90930', '01a21516-973e-749f-b909-e82b7ab05eef', '', NULL, '{"role":"user","source":"grant"}', 0, '81190ee59fb95a434c5a34bd2ae2cd7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-974e-7655-974f-364e602603cf', 1795650131789675, 'directory.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-974e-7168-83c9-18541963057b', NULL, NULL, 0, 'eb5d5c885d31b90909ec1b6cdf48dafb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9751-70ed-afd5-5afd4c89730f', 1795650131792269, 'run.held', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9750-79cf-9998-e73f1b545c99', NULL, '{"kind":"deletion","scope":"directory:01a21516-974e-7168-83c9-18541963057b"}', 0, 'ca0bdc9bffcd48ceefe2b4ac89560f89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9756-764c-abb1-63b3f3d36a5f', 1795650131796136, 'directory.deleted', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-974e-7168-83c9-18541963057b', '{"users":0,"groups":0,"tokens":0}', NULL, 0, '91b9efdcae70f9f50982511e5b78cb50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9757-7c5f-a1cf-68de538ba7b4', 1795650131796136, 'run.applied', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9750-79cf-9998-e73f1b545c99', NULL, '{"kind":"deletion","scope":"directory:01a21516-974e-7168-83c9-18541963057b"}', 0, '91b9efdcae70f9f50982511e5b78cb50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9763-70b4-b2c2-8706f3f2cf9d', 1795650131809459, 'directory.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9627-7894-be61-a409554b3bc3', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '04d663f32cb8ba27f64472b18ceef9c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-9766-760e-97ce-101800ff9ee8', 1795650131813666, 'organization.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9765-7d74-bf92-a058b2efb380', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e581d895833229e93ec06192772958dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9768-7835-a8af-b82e18f07f72', 1795650131815853, 'organization.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5b1ec67940b176001c9c3c8ffedd32d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-976b-7e7e-a43e-81f4df8d4edb', 1795650131817833, 'merge.proposed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-976a-7d85-b4a1-7930cd7a3e6b', NULL, '{"members":0,"side":"host"}', 0, 'b2f0b7f77442e93119dcba049fd11e53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-976b-7e82-813a-99868946e243', 1795650131817833, 'merge.proposed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-976a-7d85-b4a1-7930cd7a3e6b', NULL, '{"members":0,"side":"host"}', 0, 'b2f0b7f77442e93119dcba049fd11e53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9772-7f18-9b1a-0f53fdde6c71', 1795650131824303, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-976a-7d85-b4a1-7930cd7a3e6b', NULL, '{"side":"host"}', 0, 'af40b50f3e2dceb6b44268578d47d630');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-9772-7f1e-8174-7ddf75ce1f1a', 1795650131824303, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-976a-7d85-b4a1-7930cd7a3e6b', NULL, '{"side":"host"}', 0, 'af40b50f3e2dceb6b44268578d47d630');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9776-7ebd-9e04-7bd95ea89966', 1795650131830148, 'merge.proposed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"members":0,"side":"host"}', 0, 'f5159572a50fd6790e675d3b15056381');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ec1-9b1c-006312fafa50', 1795650131830148, 'merge.proposed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"members":0,"side":"host"}', 0, 'f5159572a50fd6790e675d3b15056381');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-977a-72cc-b6d2-482de12cf7c3', 1795650131832383, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"side":"joining"}', 0, 'f5691cd7d06972fa1a10b4b1ce7fd747');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-977a-72d1-9e3c-c505e70d123a', 1795650131832383, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"side":"joining"}', 0, 'f5691cd7d06972fa1a10b4b1ce7fd747');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-977e-7902-a904-aa8305ebe73f', 1795650131836507, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"side":"host"}', 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-977e-7907-a64e-1e730b721cc6', 1795650131836507, 'merge.approved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, '{"side":"host"}', 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-977f-77d0-b2e7-35ca3831e75d', 1795650131836507, 'merge.completed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, NULL, 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-977f-77d4-905a-88917bef25ac', 1795650131836507, 'merge.completed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9776-7ccd-9198-8c1ff7ae132f', NULL, NULL, 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9781-740e-bc6f-4b8fda4c188f', 1795650131836507, 'organization.moved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9604-71a6-8814-933856ee980e', NULL, NULL, 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9781-7413-83a7-dc09037dba77', 1795650131836507, 'organization.moved', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9604-71a6-8814-933856ee980e', NULL, NULL, 0, '0286207960a6280a7b24a70f7725b444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-9788-7588-b41f-2fc734c13839', 1795650131848033, 'parent.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9604-71a6-8814-933856ee980e', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '2048c756739b3580b9d85401633b883f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21516-9604-71a6-8814-933856ee980e', '01a21516-978b-7226-b945-d1bd44754043', 1795650131850441, 'directory.changed', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9627-7894-be61-a409554b3bc3', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '1c18858cdf00756fe060621a64c0c568');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-978f-7c20-ba92-3ccb44cbe639', 1795650131855286, 'connection.created', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-978f-76ce-8f41-4252de98dcfe', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '52aca01cee30acce49c16554be3050cd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9793-7478-9a2e-8fe82e7be632', 1795650131857228, 'run.held', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-9792-7b64-9885-4dd20c8fe38e', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21516-967c-744d-94cc-c21e42a1f54b"}', 0, '33fa9820e6acb6af2ce01f8b2b2cd77a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9795-7389-978d-d9197c9a3647', 1795650131861099, 'sso.suspended', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '', '01a21516-95f1-7704-8316-b3d1620ecddf', NULL, '{"until":"2026-11-28T23:42:11.861099Z","reason":"''ẞ''"}', 0, 'cc7355a268a13e39fd68a4b555a50b79');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:42:11.087008');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:42:11.199244');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:42:11.278076');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:42:11.309882');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:42:11.330052');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:42:11.351564');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960d-7359-ad62-7d4ff8dee401', 1795650131757914, '01a21516-9732-7163-a295-e4628ec49019');
INSERT INTO public.invitation_sends VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960c-7dcc-8783-0318f26f5adf', 1795650131764169, '01a21516-9735-7e7c-9148-6366a2ecf143');
INSERT INTO public.invitation_sends VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960d-7359-ad62-7d4ff8dee401', 1795650131767466, '01a21516-9738-7924-871d-f6d8a71cffce');
INSERT INTO public.invitation_sends VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-973e-749f-b909-e82b7ab05eef', 1795650131776351, '01a21516-9743-7ccd-9183-dc48dbc2ede4');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-972f-7d4b-9ffd-9027049def5f', '01a21516-960d-7359-ad62-7d4ff8dee401', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '9adfdda1526a98f523934525f3f7abfd79c6a2c4b03de63fd7914d3c5b623da4', 1795650131757914, 1797464531757914, 0);
INSERT INTO public.invitations VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9735-772c-bfa3-dc5e365f4907', '01a21516-960c-7dcc-8783-0318f26f5adf', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', '97164e8134f387e7bb01595b09526e933276532863fe3b2b4cb56e97f32a93fe', 1795650131764169, 1797464531764169, 0);
INSERT INTO public.invitations VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9738-7342-8464-65d2ea0c9c6d', '01a21516-960d-7359-ad62-7d4ff8dee401', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '', 'b3812fdabe15d263e2028bd9665e0e19316bc1a7c2d13bf517b2d09b32484caa', 1795650131767466, 1797464531767466, 1795650131771299);
INSERT INTO public.invitations VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9743-7760-bac6-1d0b951c7f54', '01a21516-973e-749f-b909-e82b7ab05eef', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '01a21516-974a-7b62-98ba-6d9ab9e90930', '11f782f6af9aea9d20c04639a40c0914e22ddb2043ca35c615ee5b6def841630', 1795650131776351, 1797464531776351, 1795650131781402);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9636-704f-893f-314ca7e6e217', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9638-77b2-b9c6-2ee2e8fc4786', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963b-7956-958a-b5383e121cac', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963d-7631-994b-29432ea79f84', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9631-72ca-b209-2fd0dd0e64e0', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650131536168);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9633-7df9-9bb1-ad1e1f6e986a', '01a21516-960c-7dcc-8783-0318f26f5adf', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650131557908);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a21-a97c-bbfac1a45c4a', '01a21516-960d-7359-ad62-7d4ff8dee401', 0, 'jit', '01a21516-967c-744d-94cc-c21e42a1f54b', 1795650131588135, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650131588135);
INSERT INTO public.memberships VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-968b-76ef-aaff-6bae48c48622', '01a21516-960d-7359-ad62-7d4ff8dee401', 0, 'jit', '01a21516-967c-744d-94cc-c21e42a1f54b', 1795650131592624, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650131592624);
INSERT INTO public.memberships VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-974a-7b62-98ba-6d9ab9e90930', '01a21516-973e-749f-b909-e82b7ab05eef', 0, 'invite', '01a21516-9743-7760-bac6-1d0b951c7f54', 1795650131781402, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650131781402);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-976a-7d85-b4a1-7930cd7a3e6b', '01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-9765-7d74-bf92-a058b2efb380', 'host', 'pending', '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 0, '{"credential":"01a21516-95c1-7553-ae2c-7ed775e1ee33","at":1795650131824303}', '', 1795650131817833, 1796859731817833, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9776-7ccd-9198-8c1ff7ae132f', '01a21516-9767-7e51-93c4-e0158b9b9d73', '01a21516-9767-7e51-93c4-e0158b9b9d73', 'host', 'approved', '', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 0, '{"credential":"01a21516-95c1-7553-ae2c-7ed775e1ee33","at":1795650131836507}', '{"credential":"01a21516-95c1-7553-ae2c-7ed775e1ee33","at":1795650131832383}', 1795650131830148, 1796859731830148, 1795650131836507, '{"looks":"947d44a873560578ec98228211eb9aa1bb249baf9a22edb037fd6954f5b2c744","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960c-7dcc-8783-0318f26f5adf', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650131466344, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960d-7359-ad62-7d4ff8dee401', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650131466344, 1, 1);
INSERT INTO public.organizations VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-973e-749f-b909-e82b7ab05eef', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650131773941, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', '01a21516-9765-7d74-bf92-a058b2efb380', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650131813666, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-9767-7e51-93c4-e0158b9b9d73', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650131815853, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a21-a97c-bbfac1a45c4a', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 1795650131722692);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21516-9765-7d74-bf92-a058b2efb380', '~01a21516-9765-7d74-bf92-a058b2efb380', '', '01a21516-9766-7586-963d-e8c3a906a3e6', 0, 0, 1795650131813666, 1);
INSERT INTO public.parents VALUES ('01a21516-9604-71a6-8814-933856ee980e', 'initech', 'initech', '01a21516-9788-7571-b634-160792fd6679', 0, 1, 1795650131459996, 0);
INSERT INTO public.parents VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 'acme', 'acme', '01a21516-9795-7352-8e1d-aae1c1f7f24e', 2, 0, 1795650131441268, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963f-7921-8f07-aff24faeba80', 'closed', 'directory_inactive', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131518659);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9636-704f-893f-314ca7e6e217', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131509231);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9638-77b2-b9c6-2ee2e8fc4786', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131511351);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963b-7956-958a-b5383e121cac', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131514344);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-963d-7631-994b-29432ea79f84', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131516886);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9631-72ca-b209-2fd0dd0e64e0', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 3, 0, NULL, 1795650131504629);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9633-7df9-9bb1-ad1e1f6e986a', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 2, 0, NULL, 1795650131506598);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9648-70bb-8507-663be2a0b67b', 'closed', 'directory_deleted', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 4, 0, NULL, 1795650131524725);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9649-7d32-ba85-d6cd10c472dd', 'closed', 'directory_inactive', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 3, 0, NULL, 1795650131529523);
INSERT INTO public.persons VALUES ('01a21516-9604-71a6-8814-933856ee980e', '01a21516-974a-7b62-98ba-6d9ab9e90930', 'open', '', '', 1, 1, 0, NULL, 1795650131781402);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-962d-7a21-a97c-bbfac1a45c4a', 'open', '', '01a21516-9622-7b9b-804d-0a4b1afe6a59', 0, 3, 0, 1795650131588135, 1795650131498749);
INSERT INTO public.persons VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-968b-76ef-aaff-6bae48c48622', 'open', '', '', 0, 1, 0, 1795650131592624, 1795650131592624);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 1795650131466344);
INSERT INTO public.policy_versions VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 1795650131478368);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9750-79cf-9998-e73f1b545c99', 'deletion', 'applied', 'directory:01a21516-974e-7168-83c9-18541963057b', NULL, '{}', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 'ca0bdc9bffcd48ceefe2b4ac89560f89', 0, 1795650131792269, 1795650131796136, 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', 1795650131796136, 0, 0);
INSERT INTO public.runs VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-9792-7b64-9885-4dd20c8fe38e', 'reconnect', 'held', 'connection:01a21516-967c-744d-94cc-c21e42a1f54b', 'reconnect connection:01a21516-967c-744d-94cc-c21e42a1f54b', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33', '33fa9820e6acb6af2ce01f8b2b2cd77a', 0, 1795650131857228, 1795650131857228, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650131422506, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650131455263, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795650131457784, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650131458393, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650131459600, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650131460132, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650131452618, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650131453548, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795650131460999, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-960c-7dcc-8783-0318f26f5adf', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', 1795909331861099, '''ẞ''', 1795650131861099, 'operator', '01a21516-95c1-7553-ae2c-7ed775e1ee33');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967c-744d-94cc-c21e42a1f54b', 'ada', '01a21516-962d-7a21-a97c-bbfac1a45c4a', 1795650131588135);
INSERT INTO public.subjects VALUES ('01a21516-95f1-7704-8316-b3d1620ecddf', '01a21516-967c-744d-94cc-c21e42a1f54b', 'newcomer', '01a21516-968b-76ef-aaff-6bae48c48622', 1795650131592624);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 116, true);


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


