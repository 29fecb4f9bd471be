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

INSERT INTO public.accounts VALUES ('01a21502-3db2-7b67-8e8f-de6863a162f7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795648798128869);
INSERT INTO public.accounts VALUES ('01a21502-3db5-732a-a4a9-7e7d1e5d821f', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795648798132727);
INSERT INTO public.accounts VALUES ('01a21502-3db6-7bee-b584-2c6fb7c3a0cd', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795648798134079);
INSERT INTO public.accounts VALUES ('01a21502-3db8-755d-9a7f-f6471a003747', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795648798135698);
INSERT INTO public.accounts VALUES ('01a21502-3db9-7c90-8bf6-7edf3d94077b', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795648798137162);
INSERT INTO public.accounts VALUES ('01a21502-3dbb-793b-a843-67bdcf5d03ce', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795648798138848);
INSERT INTO public.accounts VALUES ('01a21502-3dbc-7ef4-b82c-fd6aebdc3691', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795648798140480);
INSERT INTO public.accounts VALUES ('01a21502-3dbe-715a-8f92-61ed42552c9b', 'left@acme.example', 'left@acme.example', 'acme.example', 1795648798141737);
INSERT INTO public.accounts VALUES ('01a21502-3dc2-7013-9985-7aeeda9cdd46', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795648798145670);
INSERT INTO public.accounts VALUES ('01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795648798146857);
INSERT INTO public.accounts VALUES ('01a21502-3de7-7b66-b5d9-a07f11d89eb6', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795648798183333);
INSERT INTO public.accounts VALUES ('01a21502-3e1c-78bf-a6c5-dc485ae529c8', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795648798235418);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', 'b9d407b7507d88336e2f1e605c01f95dadabe0abcc0c4fc89715fdedababcaf0', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'x4ro30xaegQrXANtv4+KytFIW27pNV8XuAmf6DY+vfBSMXOjdfFaO1NbpfLr/V1dDxksQaHxfTJs0re/Z45Q86z3YYAOYhtKgomPAtmEFxy1uVf8o/Bazgd8OfDbmNm+cB3pXaqXdIAUlBDA031+Y2dGb4LckINYfpN8lTi5Vhcei5vmcJzQon+61l5Nc3L8pE/UFCUQNLjoW4StIndTnCV1p4hNBso/pQrI9iOVEbRpRIh8QqRWFnxU6oARHTAUeTOKGCUxD5SSOrwIlCWlh02Lmd5yjXUFu89YUaQTMONg4X/7xW4CG9L4r+Kt1lgb3JzmvI0yE7MPiBXwhcSRn++Ny4iQgWf8MTxJGjA4taDicmkgtn8PnmZvGO8A6d4QgnXx1vJQbQQMAXlPxaY75a29kXQQCkP5CQ9uPkP7uIlzKsj0BQ==', 1795648798210048);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dde-7c2c-b60f-a49d09cdc529', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795648798179755, 1795648798174661, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e30-7942-8865-24df12223d0d', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795648798256393, 'urn:acme:''idp''', '', 'memberOf', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21502-3de9-723e-8574-9509bffb0dae', 'read-only', '', '', 'a7f78bac5a0c505ec5bf7299f35433677792c45d20b1ae505060a06134fda895', 'usher_D5Lgi-', 1795648798185030, NULL, 1795648798186163, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e07-715b-990d-9168e03d3355', 'oauth-client', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '91e02df4aca85d80ee0fefe507b8dbc10143a32213e551b543b8f5103e39830f', 'usher_mvMKrh', 1795648798214806, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e08-7e41-ae41-dcbf3a6c627d', 'access-token', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '8d900b92eb68c1bf0ef69dc2d89522b34c0b2166c011ff1a7e155be17eae9be8', 'usher_1CFyp3', 1795648798216262, 1795652398216262, NULL, '01a21502-3e07-715b-990d-9168e03d3355', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3daf-7d6a-8f20-8ceac16f9af9', 'directory', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', '', '2ae8ee45ec29a463d39d1fa242d7025a3db578d70926a99eda43718e01557aa7', 'usher_s6T6Rd', 1795648798127503, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21502-3e2f-7360-aa58-9eda16d15bcf', '');
INSERT INTO public.credentials VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e0a-76ce-a8e5-1f78291144d2', 'jwt-issuer', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', '', '3c170d8c3e9065ae02e27c1cfa19424872103fb7b3aa9d2949dea094cab8477e', '', 1795648798218127, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35809/scim/01a21502-3dae-7a83-a00f-c14b5c7d5c8c', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21502-3e2f-7360-aa58-9eda16d15bcf', '');
INSERT INTO public.credentials VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de0-7e94-9483-afc7b29fc77e', 'login-hook', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '', 'a08e6c3ad747930026124511ec2bf81c3a2954b64fbbf9d6234e52db5c4676b3', 'usher_1sTZsB', 1795648798176544, NULL, NULL, '', '', '', '', '', '', 0, 1795648798261988, '', '');
INSERT INTO public.credentials VALUES ('', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 'operator', '', 'first operator key', 'ced0d5d1015fc6e9b7a68dfa2440a288679f79db9345a81cbf94d3444766c86a', 'usher_tUL3iM', 1795648798045889, NULL, NULL, '', '', '', '', '', '', 0, 1795648798353061, '', '');
INSERT INTO public.credentials VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dad-74d6-a03c-b02dbb3c0e51', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '32f6489aa61020983030ad31d3abe32e90a5be1f202fecaaf3cc462bfe1acda7', 'usher_2AlwKA', 1795648798124593, NULL, NULL, '', '', '', '', '', '', 0, 1795648798353061, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3df1-7ea1-a688-1b0cc6f417cf', 1795648798193959, '522ca6debaf56929a16f4052987c2563', 'GET', '/Users/01a21502-3dc0-7e0a-a2ab-e488ca716e17', 404, '', 'there is no user "01a21502-3dc0-7e0a-a2ab-e488ca716e17" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3df2-7c5c-ab1e-d0b9f69cdc8d', 1795648798194810, '171dd0196c594192c2607c7dcb3c3aaa', 'GET', '/Users/01a21502-3dc2-701c-a42d-ebcba80affaf', 404, '', 'there is no user "01a21502-3dc2-701c-a42d-ebcba80affaf" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3e8b-7db1-95f2-09d55967e46d', 1795648798347898, 'd24d5ef53996a4fd0f1360f16f5e96fd', 'GET', '/Users/01a21502-3dc0-7e0a-a2ab-e488ca716e17', 404, '', 'there is no user "01a21502-3dc0-7e0a-a2ab-e488ca716e17" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3e8c-7816-bb22-47f0c0162dce', 1795648798348530, 'c7e3b296f3404a2937bdc4cd969dd6f9', 'GET', '/Users/01a21502-3dc2-701c-a42d-ebcba80affaf', 404, '', 'there is no user "01a21502-3dc2-701c-a42d-ebcba80affaf" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'okta', 'scim', 'okta', 'userName', 0, '', 1795648798123331, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e1e-7ddc-b99a-2fcc804dfbdb', '01a21502-3e1e-7ddc-b99a-2fcc804dfbdb', 'scim', 'generic', 'userName', 0, '', 1795648798238773, '', '', '', 1795648798242723);
INSERT INTO public.directories VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', 'entra', 'scim', 'entra', 'userName', 0, '', 1795648798126567, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21502-3e2f-7360-aa58-9eda16d15bcf', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'ada@acme.example', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'ada@home.example', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795648798147834, 1795648798160171, 0);
INSERT INTO public.directory_groups VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dd4-7bdd-b21f-57d1a8e71463', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795648798164766, 1795648798164766, 1);
INSERT INTO public.directory_groups VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795648798151704, 1795648798167897, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3dbc-7eff-91d2-5182d8558ee7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3db9-7c9b-b302-02c7e64e18f5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3db5-7335-bd6b-ba74077bda82', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3dbe-7162-b4b7-d1bd5335131b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3dbb-7945-bcd5-2b7ec8978274', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3dbf-7e37-a011-e8146bd9d46d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3dc3-73b3-bbd7-eb407f25e3c1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3db8-757e-9e17-088ca1c1de9e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', '01a21502-3db5-7335-bd6b-ba74077bda82', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', '01a21502-3db6-7bf8-b17d-9d0f9254fc20', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc7-7af8-8a8b-767d7791024a', '01a21502-3db6-7bf8-b17d-9d0f9254fc20', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dd4-7bdd-b21f-57d1a8e71463', '01a21502-3db8-757e-9e17-088ca1c1de9e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dd4-7bdd-b21f-57d1a8e71463', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-701c-a42d-ebcba80affaf', 'NULL', '01a21502-3dc2-7013-9985-7aeeda9cdd46', 1798240798167897);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 11, 1, 0, '01a21502-3db2-7b74-b074-0eb4cf6fab6a');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 4, 1, 0, '01a21502-3db5-7335-bd6b-ba74077bda82');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 1, 1, 0, '01a21502-3db6-7bf8-b17d-9d0f9254fc20');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 6, 1, 0, '01a21502-3db8-757e-9e17-088ca1c1de9e');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 13, 2, 0, '01a21502-3dbb-7945-bcd5-2b7ec8978274');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 8, 1, 0, '01a21502-3dbc-7eff-91d2-5182d8558ee7');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 14, 1, 0, '01a21502-3dbe-7162-b4b7-d1bd5335131b');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 15, 1, 0, '01a21502-3dc3-73b3-bbd7-eb407f25e3c1');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'Group', 1, 1, 0, '01a21502-3dc3-7d05-a8d6-17978bdbb1ab');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'Group', 12, 1, 0, '01a21502-3dc7-7af8-8a8b-767d7791024a');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'Group', 4, 1, 0, '01a21502-3dd4-7bdd-b21f-57d1a8e71463');
INSERT INTO public.directory_totals VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', 'User', 10, 1, 2, '01a21502-3dc2-701c-a42d-ebcba80affaf');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', 'ada@acme.example', '00u-ada', 1, '01a21502-3db2-7b67-8e8f-de6863a162f7', '', 1795648798128869, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795648798128869, 1795648798128869);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db5-7335-bd6b-ba74077bda82', 'bob@acme.example', NULL, 1, '01a21502-3db5-732a-a4a9-7e7d1e5d821f', '', 1795648798132727, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795648798132727, 1795648798132727);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db6-7bf8-b17d-9d0f9254fc20', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21502-3db6-7bee-b584-2c6fb7c3a0cd', '', 1795648798134079, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795648798134079, 1795648798134079);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db8-757e-9e17-088ca1c1de9e', 'zoe@acme.example', 'ZOË', 1, '01a21502-3db8-755d-9a7f-f6471a003747', '', 1795648798135698, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795648798135698, 1795648798135698);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db9-7c9b-b302-02c7e64e18f5', 'astro@acme.example', '🚀', 1, '01a21502-3db9-7c90-8bf6-7edf3d94077b', '', 1795648798137162, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795648798137162, 1795648798137162);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbb-7945-bcd5-2b7ec8978274', 'lines@acme.example', ' 007 ', 1, '01a21502-3dbb-793b-a843-67bdcf5d03ce', '', 1795648798138848, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795648798138848, 1795648798138848);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbc-7eff-91d2-5182d8558ee7', 'max@acme.example', '00u-max', 1, '01a21502-3dbc-7ef4-b82c-fd6aebdc3691', '', 1795648798140480, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795648798140480, 1795648798140480);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbe-7162-b4b7-d1bd5335131b', 'left@acme.example', '00u-left', 0, '01a21502-3dbe-715a-8f92-61ed42552c9b', '', 1795648798141737, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795648798141737, 1795648798141737);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbf-7e37-a011-e8146bd9d46d', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795648798143670, 1795648798143670);
INSERT INTO public.directory_users VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73b3-bbd7-eb407f25e3c1', 'staff@acme.example', '00u-staff', 0, '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '', 1795648798146857, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795648798146857, 1795648798171623);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 'acme.example', '01a21502-3d93-7782-acb9-9fb2748b04eb', 'verified', 'manual', 1795648798096608, 1795648798096608, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 'initech.example', '01a21502-3d97-74db-af2d-d68b3db5b074', 'verified', 'manual', 1795648798102757, 1795648798102757, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 84);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 13);
INSERT INTO public.event_heads VALUES ('01a21502-3e2b-7658-822c-df0cc8b95f18', 1);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 82, 99, 99);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 83, 100, 100);
INSERT INTO public.event_order VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 84, 101, 101);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 12, 97, 97);
INSERT INTO public.event_order VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 13, 98, 98);
INSERT INTO public.event_order VALUES ('01a21502-3e2b-7658-822c-df0cc8b95f18', 1, 96, 96);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 101, 101, 101, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21502-3d5e-7dfa-b9d7-56fe6c1e52ca', 1795648798045889, 'token.created', 'operator', 'operator_key_file', '', '', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d8a-7b59-b5f5-623e35373e81', 1795648798088853, 'parent.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d8a-735c-92a6-4aad42166b4d', NULL, NULL, 0, '4c5edd37add9a7fbcab9041ff910fd70');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d93-7df7-867b-f84bde4e2455', 1795648798096608, 'domain.verified', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d93-7782-acb9-9fb2748b04eb', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '227e1db14734d3cc96ee05a9c5084630');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3d95-7db8-ab66-17abfb17a21f', 1795648798101672, 'parent.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d95-7c27-a894-fc3da292ab75', NULL, NULL, 0, '8ef1815b4606c43d0622d8f431074f1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3d97-76a8-acf6-d9e58de261c2', 1795648798102757, 'domain.verified', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d97-74db-af2d-d68b3db5b074', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'c25dce8292bf18bdee091d96e9fae5d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-75d8-924b-3895e422e8f0', 1795648798104786, 'organization.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '3d092bf2855b9261f9fce93a0f502e03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-78e6-b0c8-942013b0a780', 1795648798104786, 'organization.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '3d092bf2855b9261f9fce93a0f502e03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9c-76ab-b152-68c74de3e4c7', 1795648798104786, 'policy.applied', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '3d092bf2855b9261f9fce93a0f502e03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9e-7b24-ac30-dc9e386384a3', 1795648798104786, 'organization.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '3d092bf2855b9261f9fce93a0f502e03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9f-76bc-bb87-2c9c0171d90a', 1795648798104786, 'organization.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '3d092bf2855b9261f9fce93a0f502e03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3da4-7b34-a053-fed5fbb5a75d', 1795648798115749, 'policy.applied', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '0b85d3c261ef7a232614851167a7df39');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3da9-74d6-9ba1-9a3749b45a3a', 1795648798118881, 'organization.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a614d9715c7c4a548d34e1bdb8a510ba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dab-7baf-8b96-b4a8a02e7ddb', 1795648798123331, 'directory.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', NULL, NULL, 0, 'df82adb04d67af6b82e3079eab096db3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dad-775d-835e-5a202447e600', 1795648798124593, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dad-74d6-a03c-b02dbb3c0e51', NULL, '{"scope":"directory","target":"01a21502-3dab-781d-bdba-46bfe4b242f1"}', 0, 'a5c436d0f7127cc6d655ba66f077edd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3dae-7bc9-9a08-a4a99d9eaf35', 1795648798126567, 'directory.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', NULL, NULL, 0, 'e5e22d962cc3e5c0c07f474a22ed2976');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3daf-7edf-aa3f-87852ecf2807', 1795648798127503, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3daf-7d6a-8f20-8ceac16f9af9', NULL, '{"scope":"directory","target":"01a21502-3dae-7a83-a00f-c14b5c7d5c8c"}', 0, '467171211cf23bea16ddb8c5706c5f42');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b9a-a77b-672c2769c4b1', 1795648798128869, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', NULL, NULL, 2, '366eee73f3779a2ec76cd85adba7fd20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b9c-8a0b-20ce9af9c70c', 1795648798128869, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db2-7b67-8e8f-de6863a162f7', '', '01a21502-3db2-7b74-b074-0eb4cf6fab6a', NULL, NULL, 2, '366eee73f3779a2ec76cd85adba7fd20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db5-7347-a75d-99e1561cf429', 1795648798132727, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3db5-7335-bd6b-ba74077bda82', NULL, NULL, 2, 'f9103258f45f2b21fda79f64d9cce758');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db5-7349-8f72-d6365e2a0c4d', 1795648798132727, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db5-732a-a4a9-7e7d1e5d821f', '', '01a21502-3db5-7335-bd6b-ba74077bda82', NULL, NULL, 2, 'f9103258f45f2b21fda79f64d9cce758');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db6-7c16-a7ed-10960167a97a', 1795648798134079, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3db6-7bf8-b17d-9d0f9254fc20', NULL, NULL, 2, 'aca180d9880aef56620f2e48ccb06bcb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db6-7c18-899c-474245a71aa4', 1795648798134079, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db6-7bee-b584-2c6fb7c3a0cd', '', '01a21502-3db6-7bf8-b17d-9d0f9254fc20', NULL, NULL, 2, 'aca180d9880aef56620f2e48ccb06bcb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db8-7589-84df-ffae7b84880a', 1795648798135698, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3db8-757e-9e17-088ca1c1de9e', NULL, NULL, 2, '6dcb982bc316dfc38354b13ccb6a3c49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db8-758d-810f-c668a000df78', 1795648798135698, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db8-755d-9a7f-f6471a003747', '', '01a21502-3db8-757e-9e17-088ca1c1de9e', NULL, NULL, 2, '6dcb982bc316dfc38354b13ccb6a3c49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db9-7cd6-b425-8a9ca260f565', 1795648798137162, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3db9-7c9b-b302-02c7e64e18f5', NULL, NULL, 2, '5bc405afeba45e1063b832f87566c831');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db9-7cd8-a444-c7b4766a2355', 1795648798137162, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db9-7c90-8bf6-7edf3d94077b', '', '01a21502-3db9-7c9b-b302-02c7e64e18f5', NULL, NULL, 2, '5bc405afeba45e1063b832f87566c831');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbb-7954-872d-a976f9d5e5ae', 1795648798138848, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dbb-7945-bcd5-2b7ec8978274', NULL, NULL, 2, 'f45d34e6471d71785898fd280530fac7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbb-7956-9005-ebf5a19a617d', 1795648798138848, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbb-793b-a843-67bdcf5d03ce', '', '01a21502-3dbb-7945-bcd5-2b7ec8978274', NULL, NULL, 2, 'f45d34e6471d71785898fd280530fac7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbc-7f0d-a170-04f36e8bd6fe', 1795648798140480, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dbc-7eff-91d2-5182d8558ee7', NULL, NULL, 2, '4e32d39b173dd0ca3126cbf6e7bb3769');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbc-7f10-bf1b-9afd6bb6864d', 1795648798140480, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbc-7ef4-b82c-fd6aebdc3691', '', '01a21502-3dbc-7eff-91d2-5182d8558ee7', NULL, NULL, 2, '4e32d39b173dd0ca3126cbf6e7bb3769');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbe-716c-8320-15ef75c7d9bf', 1795648798141737, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dbe-7162-b4b7-d1bd5335131b', NULL, NULL, 2, '69d7cb689bbcacdde4ed06f2e6ee0999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbe-716f-b701-0595dc4c7ad7', 1795648798141737, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbe-715a-8f92-61ed42552c9b', '', '01a21502-3dbe-7162-b4b7-d1bd5335131b', NULL, NULL, 2, '69d7cb689bbcacdde4ed06f2e6ee0999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbe-7223-8ed1-f4cd2a98dad4', 1795648798141737, 'gate.closed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbe-715a-8f92-61ed42552c9b', '', '', NULL, '{"cause":"directory_inactive"}', 2, '69d7cb689bbcacdde4ed06f2e6ee0999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbe-7225-b175-71fb56cbe3bf', 1795648798141737, 'session.revoked', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbe-715a-8f92-61ed42552c9b', '', '', NULL, NULL, 2, '69d7cb689bbcacdde4ed06f2e6ee0999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbf-7e50-a393-688f924ca13e', 1795648798143670, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dbf-7e37-a011-e8146bd9d46d', NULL, NULL, 2, '16b082c1d061b9c6820f29065d8cf997');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbf-7e54-9c65-0dde714470a3', 1795648798143670, 'directory_user.unbound', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dbf-7e37-a011-e8146bd9d46d', NULL, '{"reason":"no_email"}', 2, '16b082c1d061b9c6820f29065d8cf997');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc0-7e25-8329-f6d3d8f15498', 1795648798144564, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc0-7e0a-a2ab-e488ca716e17', NULL, NULL, 2, 'eccea76a9b62c779c0d08eb78f6f5da2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc0-7e28-97e4-ea204c605ad0', 1795648798144564, 'directory_user.unbound', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc0-7e0a-a2ab-e488ca716e17', NULL, '{"reason":"foreign_domain"}', 2, 'eccea76a9b62c779c0d08eb78f6f5da2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc2-7028-a475-8ebe45ea4291', 1795648798145670, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc2-701c-a42d-ebcba80affaf', NULL, NULL, 2, 'a7c2fbbf4d039d934f3d429fc767f346');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc2-702a-a6a3-bfa72491ebf8', 1795648798145670, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-7013-9985-7aeeda9cdd46', '', '01a21502-3dc2-701c-a42d-ebcba80affaf', NULL, NULL, 2, 'a7c2fbbf4d039d934f3d429fc767f346');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc3-73be-960f-811abae69890', 1795648798146857, 'directory_user.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc3-73b3-bbd7-eb407f25e3c1', NULL, NULL, 2, '6c9bc2fb9c9bfdfd187d1792306ed1f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc3-73c0-943c-96be97f11cb2', 1795648798146857, 'account.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '', '01a21502-3dc3-73b3-bbd7-eb407f25e3c1', NULL, NULL, 2, '6c9bc2fb9c9bfdfd187d1792306ed1f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc5-7294-bece-10ae48bbf2cd', 1795648798147834, 'directory_group.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', NULL, '{"members":1}', 0, '7dd6f5b0b76d1c388820bc7989adb644');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc8-78a9-820a-03522cef4996', 1795648798151704, 'directory_group.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc7-7af8-8a8b-767d7791024a', NULL, '{"members":11}', 0, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dca-7a07-88f6-6d7e7bfd7dd3', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db2-7b67-8e8f-de6863a162f7', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcb-7228-8c07-40066273fabc', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db5-732a-a4a9-7e7d1e5d821f', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcb-75b2-8226-b0301c57a7d6', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db8-755d-9a7f-f6471a003747', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcb-78f1-a198-15aef2b425c5', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db9-7c90-8bf6-7edf3d94077b', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcb-7be0-bfbc-0e7fcfba9a59', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbb-793b-a843-67bdcf5d03ce', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcc-700c-9217-2f0338cebc19', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dbc-7ef4-b82c-fd6aebdc3691', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcc-7321-99cc-a37ce7ee78ea', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-7013-9985-7aeeda9cdd46', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dcc-7578-af59-b9158f4715e6', 1795648798151704, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '2213748e2c7e5082ad88846c844dd883');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dce-775b-a2e5-269d43a3fe71', 1795648798157093, 'directory_group.changed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', NULL, '{"added":1,"removed":0}', 0, 'b5d01b741d70f0531b447b08578ac435');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd1-75d9-8615-c800c0ffe5a7', 1795648798160171, 'directory_group.changed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc3-7d05-a8d6-17978bdbb1ab', NULL, '{"added":1,"removed":0}', 0, '86a4dba5ac27bf9164c3bd037d03d7d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd3-7746-a303-74ef81aa9e5d', 1795648798162206, 'directory_group.changed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc7-7af8-8a8b-767d7791024a', NULL, '{"added":1,"removed":0}', 0, 'd824ace48607a9def8ee58de2de80a23');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd4-70bf-a0f3-564b0ecc3695', 1795648798162206, 'membership.added', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3db6-7bee-b584-2c6fb7c3a0cd', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd824ace48607a9def8ee58de2de80a23');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd5-76f4-acb0-7fccd47cf9f4', 1795648798164766, 'directory_group.created', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dd4-7bdd-b21f-57d1a8e71463', NULL, '{"members":2}', 0, '9734943a77181e39d3e651720c0f6f5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd6-7da9-b925-7673d9a419dd', 1795648798166479, 'directory_user.deleted', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc0-7e0a-a2ab-e488ca716e17', NULL, NULL, 0, 'b0ae67d62dbde08ba08c4b1f45297fea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd8-725e-b196-7166d03c0802', 1795648798167897, 'directory_user.deleted', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc2-701c-a42d-ebcba80affaf', NULL, NULL, 0, '401dcafba5408a9bae97873b04e22f1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd8-7dcb-bfd5-c1e3f848cb64', 1795648798167897, 'gate.closed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-7013-9985-7aeeda9cdd46', '', '', NULL, '{"cause":"directory_deleted"}', 2, '401dcafba5408a9bae97873b04e22f1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dd8-7dcf-96ee-65050f9b4ed4', 1795648798167897, 'session.revoked', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-7013-9985-7aeeda9cdd46', '', '', NULL, NULL, 2, '401dcafba5408a9bae97873b04e22f1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dda-79cf-8301-b422f76cd9b7', 1795648798167897, 'membership.removed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc2-7013-9985-7aeeda9cdd46', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '401dcafba5408a9bae97873b04e22f1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3ddb-7d53-9e19-aebffc214165', 1795648798171623, 'directory_user.changed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '', '', '01a21502-3dc3-73b3-bbd7-eb407f25e3c1', NULL, '{"active":false}', 0, 'ece66d9ea2e0a0ed81d4dceae430f5f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3ddc-75f7-936e-ba3ce49f5638', 1795648798171623, 'gate.closed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'ece66d9ea2e0a0ed81d4dceae430f5f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3ddc-75fb-8b88-9a00853f5958', 1795648798171623, 'session.revoked', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '', '', NULL, NULL, 2, 'ece66d9ea2e0a0ed81d4dceae430f5f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3ddd-7092-bc21-34f8575f0024', 1795648798171623, 'membership.removed', 'directory', '01a21502-3dab-781d-bdba-46bfe4b242f1', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'ece66d9ea2e0a0ed81d4dceae430f5f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3ddf-7827-9af1-ad17a83bdd4f', 1795648798174661, 'connection.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dde-7c2c-b60f-a49d09cdc529', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'a51f97c7735a5b646cb62bb80e3e588b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de1-70d7-991b-89953f9a5f13', 1795648798176544, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3de0-7e94-9483-afc7b29fc77e', NULL, '{"scope":"login-hook","target":"01a21502-3dde-7c2c-b60f-a49d09cdc529"}', 0, '2db43c05735a2957311e939c1c944d96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de4-7a58-a83f-2b5213f3bb34', 1795648798179755, 'subject.linked', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '01a21502-3db2-7b67-8e8f-de6863a162f7', '', '01a21502-3dde-7c2c-b60f-a49d09cdc529', NULL, NULL, 2, 'a0825e7317f6b8a00562b95e6ffcf5f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de5-711e-89c3-d4e8cff2a5a4', 1795648798179755, 'membership.added', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '01a21502-3db2-7b67-8e8f-de6863a162f7', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '', NULL, '{"role":"user","source":"grant"}', 2, 'a0825e7317f6b8a00562b95e6ffcf5f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de5-7eb9-9d81-b7af84b8acae', 1795648798179755, 'connection.proven', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '', '', '01a21502-3dde-7c2c-b60f-a49d09cdc529', NULL, NULL, 2, 'a0825e7317f6b8a00562b95e6ffcf5f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de7-7b6d-95dc-263ae822d077', 1795648798183333, 'account.created', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', '', '01a21502-3dde-7c2c-b60f-a49d09cdc529', NULL, NULL, 2, 'c05ce31b80c8c9e036652bdd2071a742');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de7-7b77-beca-bae4043bc875', 1795648798183333, 'subject.linked', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', '', '01a21502-3dde-7c2c-b60f-a49d09cdc529', NULL, NULL, 2, 'c05ce31b80c8c9e036652bdd2071a742');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de7-7b9d-ae74-b7913c4a4868', 1795648798183333, 'membership.added', 'login', '01a21502-3dde-7c2c-b60f-a49d09cdc529', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '', NULL, '{"role":"user","source":"grant"}', 2, 'c05ce31b80c8c9e036652bdd2071a742');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21502-3de9-740e-b8ff-ac279918d2a3', 1795648798185030, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3de9-723e-8574-9509bffb0dae', NULL, '{"scope":"read-only","target":""}', 0, 'e9bfc26c453a7ea25110aea3a26bf42b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21502-3dea-7cbe-b214-a2752e1d4fc4', 1795648798186163, 'token.revoked', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3de9-723e-8574-9509bffb0dae', NULL, NULL, 0, 'bc4df5321fa91fda79e4695be2198510');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e03-72b2-8047-9921c13e73b1', 1795648798210048, 'parent_administrator.granted', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '01a21502-3db2-7b67-8e8f-de6863a162f7', '', '', NULL, NULL, 0, '12b7fc00dd18b4786a9ccdcdcd0c1e5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e07-72ca-9e54-facf165fbb00', 1795648798214806, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e07-715b-990d-9168e03d3355', NULL, '{"scope":"oauth-client","target":"01a21502-3dab-781d-bdba-46bfe4b242f1"}', 0, '59eb25eefc9850a2f30a0e3d98cbcf17');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e09-7110-8043-daea6736d1e3', 1795648798216262, 'token.created', 'api_key', '01a21502-3e07-715b-990d-9168e03d3355', '', '', '01a21502-3e08-7e41-ae41-dcbf3a6c627d', NULL, '{"client":"01a21502-3e07-715b-990d-9168e03d3355","scope":"access-token","target":"01a21502-3dab-781d-bdba-46bfe4b242f1"}', 0, 'f8367cdf17e09776c94c3222d7d8a07a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e0a-7a01-b4a5-e090a8d0d4a6', 1795648798218127, 'token.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e0a-76ce-a8e5-1f78291144d2', NULL, '{"scope":"jwt-issuer","target":"01a21502-3dae-7a83-a00f-c14b5c7d5c8c"}', 0, 'c3b737d2849ebb6f408b0e03ab1428b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e0c-74ce-b212-90dfc5dedadd', 1795648798219788, 'organization.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '77cd7220721aae58518c7fc36a8b3b9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e0f-7441-a1be-cc697d2e2ebf', 1795648798221941, 'invitation.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '01a21502-3e0e-7d61-a08c-eb2f933d0fba', NULL, '{"role":"user","guest":true}', 2, 'b8c79673e8e653fed055d3728dcdcc54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e11-7a6b-91b7-53d40b883470', 1795648798224809, 'invitation.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-71ad-be5f-03c6a0cff288', '01a21502-3e11-779c-8dc1-66b2c247c8cf', NULL, '{"role":"user","managed":true}', 2, '89abd1408a904de2af46e808ecfd2cd4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e14-713f-9462-eddb074c66da', 1795648798226978, 'invitation.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '01a21502-3e13-795f-b26e-ecc7b087ecfc', NULL, '{"role":"user","guest":true}', 2, 'a09e6db09aa7e5af08c5b4903b56ff85');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e16-76a7-9921-308aded448a2', 1795648798229290, 'invitation.revoked', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3d9b-75e5-b57e-cea7c1859c19', '01a21502-3e13-795f-b26e-ecc7b087ecfc', NULL, '{"reason":"by_hand"}', 2, '90e9d620b5bbdb93e56d0b00855c5989');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e17-7bc4-bfd1-5e546aa43029', 1795648798231596, 'organization.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3e17-7a9e-8da1-494e262d4323', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5367ca5aa7b2574094264621e33c56cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1a-7383-8346-4f74c52d82ca', 1795648798232702, 'invitation.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3e17-7a9e-8da1-494e262d4323', '01a21502-3e19-7c92-a1c0-92850827903f', NULL, '{"role":"user","guest":true}', 0, 'f917cc52dab8fbde0678e27ed14ec170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1c-78c4-9c3d-cef8e1f5d22e', 1795648798235418, 'account.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', '', '01a21502-3e19-7c92-a1c0-92850827903f', NULL, NULL, 0, 'c0780898f661b81aa03876cf418695e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1c-7c92-8346-7715a59d7a01', 1795648798235418, 'invitation.accepted', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', '01a21502-3e17-7a9e-8da1-494e262d4323', '01a21502-3e19-7c92-a1c0-92850827903f', NULL, '{"role":"user","guest":true}', 0, 'c0780898f661b81aa03876cf418695e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1c-7cd1-9af2-0099c05bad8f', 1795648798235418, 'membership.added', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', '01a21502-3e17-7a9e-8da1-494e262d4323', '', NULL, '{"role":"user","source":"grant"}', 0, 'c0780898f661b81aa03876cf418695e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e1f-7178-9b5d-172a15cd0f91', 1795648798238773, 'directory.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e1e-7ddc-b99a-2fcc804dfbdb', NULL, NULL, 0, '4d379f0c0efb4073c4643ade5de23411');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e20-7d89-920e-27c5c72212ba', 1795648798239965, 'run.held', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e20-7634-8174-ad2cdf6b674b', NULL, '{"kind":"deletion","scope":"directory:01a21502-3e1e-7ddc-b99a-2fcc804dfbdb"}', 0, '1f376935fa299c5dcf05fafae5ad52bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e23-7b9d-8519-802e94de74c4', 1795648798242723, 'directory.deleted', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e1e-7ddc-b99a-2fcc804dfbdb', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'e35969e7c50a97e4699652fee1ef3595');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e23-7f2a-b4ad-4642e2d39e13', 1795648798242723, 'run.applied', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e20-7634-8174-ad2cdf6b674b', NULL, '{"kind":"deletion","scope":"directory:01a21502-3e1e-7ddc-b99a-2fcc804dfbdb"}', 0, 'e35969e7c50a97e4699652fee1ef3595');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e29-7ad1-947d-f30614a4f343', 1795648798248825, 'directory.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '9f1d82a920fc82fa99510da20648fb89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21502-3e2b-7658-822c-df0cc8b95f18', '01a21502-3e2b-7bc6-978d-e37e0a102f65', 1795648798251298, 'organization.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '01a21502-3e2b-7658-822c-df0cc8b95f18', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4687c8ff83e9fe97e585ce4775993768');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e2d-7737-acb2-9fc037f4022b', 1795648798253047, 'parent.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d95-7c27-a894-fc3da292ab75', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, 'e35a7c27c4d6109f92e6fbcf13219964');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e2f-7375-8e71-843eedcc362a', 1795648798254810, 'directory.changed', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3dae-7a83-a00f-c14b5c7d5c8c', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'd9bd834658668e394e494f1be328c480');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e30-7be2-aa8e-fc6951f46969', 1795648798256393, 'connection.created', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e30-7942-8865-24df12223d0d', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '1b5a995da844caee9dc5c055ec1795e5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e32-786d-8ca5-36f3e25d2819', 1795648798257600, 'run.held', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3e32-75b6-837f-7cf9ec45d371', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21502-3dde-7c2c-b60f-a49d09cdc529"}', 0, 'bd0e293190af88d06412ee6840afa76a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e34-7142-95c2-d6e0846fb9e2', 1795648798259933, 'sso.suspended', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '', '01a21502-3d8a-735c-92a6-4aad42166b4d', NULL, '{"until":"2026-11-28T23:19:58.259933Z","reason":"''ẞ''"}', 0, '5494fa3e3e4c70cb64e75db43cc6a0f1');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:19:57.937225');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:19:57.941519');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:19:57.990026');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:19:58.004027');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:19:58.010057');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:19:58.024576');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 1795648798221941, '01a21502-3e0f-73d9-878a-1f9a50a5f979');
INSERT INTO public.invitation_sends VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 1795648798224809, '01a21502-3e11-7a38-adb8-24614c8a85b0');
INSERT INTO public.invitation_sends VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 1795648798226978, '01a21502-3e14-7122-bd8f-ca2829d3878d');
INSERT INTO public.invitation_sends VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e17-7a9e-8da1-494e262d4323', 1795648798232702, '01a21502-3e1a-7368-aad4-9594092fcc38');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e0e-7d61-a08c-eb2f933d0fba', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', 'aac43e3f45b25fe7cf73dedfc37f0ea2e1f7297e21bd1b467d88a47a4d7c6d08', 1795648798221941, 1797463198221941, 0);
INSERT INTO public.invitations VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e11-779c-8dc1-66b2c247c8cf', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '54744e9d10cae3570fba97e049d9e72d1f7b2caec633c3945edb037759cc9516', 1795648798224809, 1797463198224809, 0);
INSERT INTO public.invitations VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e13-795f-b26e-ecc7b087ecfc', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '', '28326e54f620f01ee5d9f082d8de65d8b040540052af5029f013275afa718853', 1795648798226978, 1797463198226978, 1795648798229290);
INSERT INTO public.invitations VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e19-7c92-a1c0-92850827903f', '01a21502-3e17-7a9e-8da1-494e262d4323', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', '9fb3c66d47ceaada07fdd7f81d48f78f6820f62ac5d1e99f22a9d7b93f72d600', 1795648798232702, 1797463198232702, 1795648798235418);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b67-8e8f-de6863a162f7', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db8-755d-9a7f-f6471a003747', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db9-7c90-8bf6-7edf3d94077b', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbb-793b-a843-67bdcf5d03ce', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbc-7ef4-b82c-fd6aebdc3691', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db5-732a-a4a9-7e7d1e5d821f', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648798151704);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db6-7bee-b584-2c6fb7c3a0cd', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795648798162206);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b67-8e8f-de6863a162f7', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 0, 'jit', '01a21502-3dde-7c2c-b60f-a49d09cdc529', 1795648798179755, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648798179755);
INSERT INTO public.memberships VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 0, 'jit', '01a21502-3dde-7c2c-b60f-a49d09cdc529', 1795648798183333, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648798183333);
INSERT INTO public.memberships VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', '01a21502-3e17-7a9e-8da1-494e262d4323', 0, 'invite', '01a21502-3e19-7c92-a1c0-92850827903f', 1795648798235418, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795648798235418);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795648798104786, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-75e5-b57e-cea7c1859c19', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795648798104786, 1, 1);
INSERT INTO public.organizations VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e17-7a9e-8da1-494e262d4323', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795648798231596, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21502-3e2b-7658-822c-df0cc8b95f18', '01a21502-3e2b-7658-822c-df0cc8b95f18', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795648798251298, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b67-8e8f-de6863a162f7', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 1795648798210048);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21502-3e2b-7658-822c-df0cc8b95f18', '~01a21502-3e2b-7658-822c-df0cc8b95f18', '', '01a21502-3e2b-7ba4-bb1e-50440ed5eebf', 0, 0, 1795648798251298, 1);
INSERT INTO public.parents VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', 'initech', 'initech', '01a21502-3e2d-771f-88e7-c4754da61b14', 0, 1, 1795648798101672, 0);
INSERT INTO public.parents VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 'acme', 'acme', '01a21502-3e34-7114-b08a-53838aecaeaa', 2, 0, 1795648798088853, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbe-715a-8f92-61ed42552c9b', 'closed', 'directory_inactive', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798141737);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db8-755d-9a7f-f6471a003747', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798135698);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db9-7c90-8bf6-7edf3d94077b', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798137162);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbb-793b-a843-67bdcf5d03ce', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798138848);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dbc-7ef4-b82c-fd6aebdc3691', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798140480);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db5-732a-a4a9-7e7d1e5d821f', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 3, 0, NULL, 1795648798132727);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db6-7bee-b584-2c6fb7c3a0cd', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 2, 0, NULL, 1795648798134079);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc2-7013-9985-7aeeda9cdd46', 'closed', 'directory_deleted', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 4, 0, NULL, 1795648798145670);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dc3-73ab-9fe0-8dadd7b3ce52', 'closed', 'directory_inactive', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 3, 0, NULL, 1795648798146857);
INSERT INTO public.persons VALUES ('01a21502-3d95-7c27-a894-fc3da292ab75', '01a21502-3e1c-78bf-a6c5-dc485ae529c8', 'open', '', '', 1, 1, 0, NULL, 1795648798235418);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3db2-7b67-8e8f-de6863a162f7', 'open', '', '01a21502-3dab-781d-bdba-46bfe4b242f1', 0, 3, 0, 1795648798179755, 1795648798128869);
INSERT INTO public.persons VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', 'open', '', '', 0, 1, 0, 1795648798183333, 1795648798183333);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 1795648798104786);
INSERT INTO public.policy_versions VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 1795648798115749);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e20-7634-8174-ad2cdf6b674b', 'deletion', 'applied', 'directory:01a21502-3e1e-7ddc-b99a-2fcc804dfbdb', NULL, '{}', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', '1f376935fa299c5dcf05fafae5ad52bd', 0, 1795648798239965, 1795648798242723, 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 1795648798242723, 0, 0);
INSERT INTO public.runs VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3e32-75b6-837f-7cf9ec45d371', 'reconnect', 'held', 'connection:01a21502-3dde-7c2c-b60f-a49d09cdc529', 'reconnect connection:01a21502-3dde-7c2c-b60f-a49d09cdc529', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac', 'bd0e293190af88d06412ee6840afa76a', 0, 1795648798257600, 1795648798257600, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795648798068727, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795648798089094, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795648798090312, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795648798090811, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795648798093742, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795648798085232, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795648798088728, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795648798095334, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3d9b-71ad-be5f-03c6a0cff288', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', 1795907998259933, '''ẞ''', 1795648798259933, 'operator', '01a21502-3d5e-79ae-8b50-2f4d3331d5ac');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dde-7c2c-b60f-a49d09cdc529', 'ada', '01a21502-3db2-7b67-8e8f-de6863a162f7', 1795648798179755);
INSERT INTO public.subjects VALUES ('01a21502-3d8a-735c-92a6-4aad42166b4d', '01a21502-3dde-7c2c-b60f-a49d09cdc529', 'newcomer', '01a21502-3de7-7b66-b5d9-a07f11d89eb6', 1795648798183333);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 101, true);


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


