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
    target_rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    created_at bigint NOT NULL
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
    created_at bigint NOT NULL
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

INSERT INTO public.accounts VALUES ('01a214c7-7f40-716e-8801-d91f75a2d0d5', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795644948286262);
INSERT INTO public.accounts VALUES ('01a214c7-7f43-70f5-a2e1-48988e76cf61', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795644948290532);
INSERT INTO public.accounts VALUES ('01a214c7-7f44-7dbf-ae95-75d8fdcc37be', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795644948292167);
INSERT INTO public.accounts VALUES ('01a214c7-7f48-7321-a43f-e60ad69e983a', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795644948294929);
INSERT INTO public.accounts VALUES ('01a214c7-7f4c-704e-b09c-f1193d35e91b', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795644948298879);
INSERT INTO public.accounts VALUES ('01a214c7-7f52-7dc1-90e6-018d8dec4a42', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795644948306010);
INSERT INTO public.accounts VALUES ('01a214c7-7f56-7ede-b4fd-1dc3de008bc3', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795644948310283);
INSERT INTO public.accounts VALUES ('01a214c7-7f58-7584-8cbe-755bb706ba3d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795644948311946);
INSERT INTO public.accounts VALUES ('01a214c7-7f5e-769b-9bad-4679773fed2d', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795644948318108);
INSERT INTO public.accounts VALUES ('01a214c7-7f5f-7bfc-8967-669e746036af', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795644948319443);
INSERT INTO public.accounts VALUES ('01a214c7-8023-7cc6-8e34-14ba46567650', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795644948515160);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795644948498880, 1795644948474608, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8066-7e7b-ab47-be61e88af095', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795644948582815, 'urn:acme:''idp''', '', 'memberOf', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214c7-8039-77c4-a919-4ac89b8c048e', 'read-only', '', '', 'eada46603ded636e9d99103cdc1430d49b8d8b0b601d313376ee3cbd13bcc5c4', 'usher_xOYCAB', 1795644948537027, NULL, 1795644948539645, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-805c-74ed-9f0b-4673d926ad7a', 'oauth-client', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', 'b3e04f3a5b6eb1001bbb1e0da4cae339e8da4bedffd194accd425ce5ad098140', 'usher_KfFxPD', 1795644948572050, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-805e-70de-82c3-15181915a3b8', 'access-token', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', 'eb3c0fecad709ab0f35cb228394c0d01186b2f4187bd1b271d42c39eb33763bc', 'usher_yi9clQ', 1795644948573401, 1795648548573401, NULL, '01a214c7-805c-74ed-9f0b-4673d926ad7a', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f3c-74dd-b537-fb7933e80589', 'directory', '01a214c7-7f3a-7897-87a1-69c09f5f8895', '', 'f7ffe56e234e90254f42783d489c95bf75507cc468d5c37c2d0394985b80e120', 'usher_7VAkAg', 1795644948283820, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214c7-8064-7d8a-8193-3355965f4ff7');
INSERT INTO public.credentials VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-805f-765f-bb37-e381da9c1ca4', 'jwt-issuer', '01a214c7-7f3a-7897-87a1-69c09f5f8895', '', '257c642ae4bd5d448332242be68b7adce664a6027eb4464926e19883f7e2d6f4', '', 1795644948575206, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45221/scim/01a214c7-7f3a-7897-87a1-69c09f5f8895', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214c7-8064-7d8a-8193-3355965f4ff7');
INSERT INTO public.credentials VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-800a-7638-92d5-0b6bfe9e77c3', 'login-hook', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '', '4013a4095dca0be85fc2b6039efb09b56bb944950fc49c38d40f3dfa7599938f', 'usher_htjkgK', 1795644948489871, NULL, NULL, '', '', '', '', '', '', 0, 1795644948595437, '');
INSERT INTO public.credentials VALUES ('', '01a214c7-7ea7-793c-b061-ab31764192c2', 'operator', '', 'first operator key', '9c74f0648ff1d97507f343078366ae15a32b7cfd54a88704fd04f27bc6cbae5c', 'usher_8Jk_uJ', 1795644948134799, NULL, NULL, '', '', '', '', '', '', 0, 1795644948733560, '');
INSERT INTO public.credentials VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f38-7987-ad27-218df88adf81', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '4c9779cce3b1e6da57a24e1d5c2a5aefb86af6b3f039fc6d926a77ffb2bcdde3', 'usher_gLIXUD', 1795644948279710, NULL, NULL, '', '', '', '', '', '', 0, 1795644948733560, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-8057-7690-8b1e-ba357c2821f5', 1795644948567430, '8f53dadf728446a24bdd105427865b85', 'GET', '/Users/01a214c7-7f5c-709e-b4af-9a851c633de7', 404, '', 'there is no user "01a214c7-7f5c-709e-b4af-9a851c633de7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-8058-730f-bd53-79580656449e', 1795644948568201, '09c2e3d576879c6cfcb30cecdc7a29b5', 'GET', '/Users/01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', 404, '', 'there is no user "01a214c7-7f5e-76a3-bcc1-e2e243a71d6d" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-80ef-7b5d-965a-905e806f44af', 1795644948719745, '698d8994de0853dda74ea8360d1f498c', 'GET', '/Users/01a214c7-7f5c-709e-b4af-9a851c633de7', 404, '', 'there is no user "01a214c7-7f5c-709e-b4af-9a851c633de7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-80f1-77a5-b22b-4934e349f041', 1795644948721501, '602b154cae5a6a615955ea1b55a2dbee', 'GET', '/Users/01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', 404, '', 'there is no user "01a214c7-7f5e-76a3-bcc1-e2e243a71d6d" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'okta', 'scim', 'okta', 'userName', 0, '', 1795644948277582, '', '', '');
INSERT INTO public.directories VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f3a-7897-87a1-69c09f5f8895', 'entra', 'scim', 'entra', 'userName', 0, '', 1795644948282398, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214c7-8064-7d8a-8193-3355965f4ff7');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'ada@acme.example', '01a214c7-7f40-7179-8169-ba60f887c01d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'ada@home.example', '01a214c7-7f40-7179-8169-ba60f887c01d', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f64-799e-a19b-355b76ca2755', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795644948324560, 1795644948399572, 0);
INSERT INTO public.directory_groups VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7fc7-7cc4-8b53-640061d21074', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795644948423820, 1795644948423820, 1);
INSERT INTO public.directory_groups VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795644948349702, 1795644948464139, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f64-799e-a19b-355b76ca2755', '01a214c7-7f40-7179-8169-ba60f887c01d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f56-7ee7-be23-67c03e40f70c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f40-7179-8169-ba60f887c01d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f4c-7059-964a-fca266dc1a66', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f43-7162-bbb1-5e827869ff94', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f58-758c-9ca4-21d19f64524f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f52-7dca-ab0b-788dd5a7f8ea', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f5a-7be1-89da-92b15df88523', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f5f-7c04-b575-fe232688b202', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f48-732e-80ae-51e2c6ae7f0e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f64-799e-a19b-355b76ca2755', '01a214c7-7f43-7162-bbb1-5e827869ff94', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f64-799e-a19b-355b76ca2755', '01a214c7-7f44-7dc9-bc45-a79719f54551', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', '01a214c7-7f44-7dc9-bc45-a79719f54551', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7fc7-7cc4-8b53-640061d21074', '01a214c7-7f48-732e-80ae-51e2c6ae7f0e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7fc7-7cc4-8b53-640061d21074', '01a214c7-7f64-799e-a19b-355b76ca2755', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', 'NULL', '01a214c7-7f5e-769b-9bad-4679773fed2d', 1798236948464139);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 0, 2, 0, '01a214c7-7f4c-7059-964a-fca266dc1a66');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 8, 1, 0, '01a214c7-7f52-7dca-ab0b-788dd5a7f8ea');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 4, 2, 0, '01a214c7-7f56-7ee7-be23-67c03e40f70c');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 14, 1, 0, '01a214c7-7f58-758c-9ca4-21d19f64524f');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 5, 1, 0, '01a214c7-7f5a-7be1-89da-92b15df88523');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'Group', 1, 1, 0, '01a214c7-7f64-799e-a19b-355b76ca2755');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'Group', 15, 1, 0, '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'Group', 3, 1, 0, '01a214c7-7fc7-7cc4-8b53-640061d21074');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 10, 1, 1, '01a214c7-7f5c-709e-b4af-9a851c633de7');
INSERT INTO public.directory_totals VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 'User', 9, 2, 1, '01a214c7-7f5f-7c04-b575-fe232688b202');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f40-7179-8169-ba60f887c01d', 'ada@acme.example', '00u-ada', 1, '01a214c7-7f40-716e-8801-d91f75a2d0d5', '', 1795644948286262, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795644948286262, 1795644948286262);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f43-7162-bbb1-5e827869ff94', 'bob@acme.example', NULL, 1, '01a214c7-7f43-70f5-a2e1-48988e76cf61', '', 1795644948290532, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795644948290532, 1795644948290532);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f44-7dc9-bc45-a79719f54551', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214c7-7f44-7dbf-ae95-75d8fdcc37be', '', 1795644948292167, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795644948292167, 1795644948292167);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f48-732e-80ae-51e2c6ae7f0e', 'zoe@acme.example', 'ZOË', 1, '01a214c7-7f48-7321-a43f-e60ad69e983a', '', 1795644948294929, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795644948294929, 1795644948294929);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f4c-7059-964a-fca266dc1a66', 'astro@acme.example', '🚀', 1, '01a214c7-7f4c-704e-b09c-f1193d35e91b', '', 1795644948298879, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795644948298879, 1795644948298879);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f52-7dca-ab0b-788dd5a7f8ea', 'lines@acme.example', ' 007 ', 1, '01a214c7-7f52-7dc1-90e6-018d8dec4a42', '', 1795644948306010, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795644948306010, 1795644948306010);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f56-7ee7-be23-67c03e40f70c', 'max@acme.example', '00u-max', 1, '01a214c7-7f56-7ede-b4fd-1dc3de008bc3', '', 1795644948310283, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795644948310283, 1795644948310283);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f58-758c-9ca4-21d19f64524f', 'left@acme.example', '00u-left', 0, '01a214c7-7f58-7584-8cbe-755bb706ba3d', '', 1795644948311946, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795644948311946, 1795644948311946);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5a-7be1-89da-92b15df88523', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795644948314156, 1795644948314156);
INSERT INTO public.directory_users VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7c04-b575-fe232688b202', 'staff@acme.example', '00u-staff', 0, '01a214c7-7f5f-7bfc-8967-669e746036af', '', 1795644948319443, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795644948319443, 1795644948470294);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 'acme.example', '01a214c7-7efd-7213-a65d-19413ed1506b', 'verified', 'manual', 1795644948206847, 1795644948206847, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 'initech.example', '01a214c7-7f12-70c2-bf3a-08b49e441044', 'verified', 'manual', 1795644948239058, 1795644948239058, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 74);
INSERT INTO public.event_heads VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 7);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 72, 82, 82);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 73, 83, 83);
INSERT INTO public.event_order VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 74, 84, 84);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 84, 84, 84, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214c7-7ea7-7e69-96a8-acf9f1091e5f', 1795644948134799, 'token.created', 'operator', 'operator_key_file', '', '', '01a214c7-7ea7-793c-b061-ab31764192c2', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7eec-734b-8879-dc9847795d94', 1795644948202307, 'parent.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', NULL, NULL, 0, '07bb3e5f9699be4e6448b65f6983dfb0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7efd-7ba5-91b3-fc74480ed572', 1795644948206847, 'domain.verified', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7efd-7213-a65d-19413ed1506b', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '14f62c8d134e7935bad466100e3c25e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f0d-7d8c-b177-b8250899e33b', 1795644948237471, 'parent.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', NULL, NULL, 0, 'c7d6db91690ce78f106d37c133ef33af');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f12-7309-b577-c9bd1d8b719d', 1795644948239058, 'domain.verified', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f12-70c2-bf3a-08b49e441044', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '04924ba3214b42a23a0e139675a9cb6a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f1f-7dc5-a815-99fda4b21830', 1795644948245971, 'organization.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e476922f4e38ddf96ff173b038472ad4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f20-72f1-b2c5-17b5f2742430', 1795644948245971, 'organization.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'e476922f4e38ddf96ff173b038472ad4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f21-759f-944f-af9c2548c827', 1795644948245971, 'policy.applied', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'e476922f4e38ddf96ff173b038472ad4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f23-72a6-87ec-d55a658ffe09', 1795644948245971, 'organization.changed', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'e476922f4e38ddf96ff173b038472ad4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f24-7084-bcc8-16ce878effd1', 1795644948245971, 'organization.changed', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'e476922f4e38ddf96ff173b038472ad4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f29-7614-9834-b43505344f26', 1795644948264280, 'policy.applied', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '46df319514d4148081890c6504ee5ee8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f2f-77bf-8d2d-7ac3e6f908d3', 1795644948267883, 'organization.changed', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"limit":1,"seat":"premium"}', 0, '7936e9c98ff38a37d2058ad10aa170ce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f36-7545-8970-36e6a5592411', 1795644948277582, 'directory.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', NULL, NULL, 0, '877c919e3f9c528aba71cc247007bb3d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f38-7dfc-b9a1-74f3f3046e6e', 1795644948279710, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f38-7987-ad27-218df88adf81', NULL, '{"scope":"directory","target":"01a214c7-7f35-7e80-bf54-efc6eeaae6db"}', 0, 'b69dad14e379e7dca37a7531213d6ce5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f3a-7a5c-a2a2-fb0c4faa4ffe', 1795644948282398, 'directory.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f3a-7897-87a1-69c09f5f8895', NULL, NULL, 0, '6b5c01134ea2661de256ec6336cd3a6a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-7f3c-76af-b2fc-0c1bc411ea79', 1795644948283820, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f3c-74dd-b537-fb7933e80589', NULL, '{"scope":"directory","target":"01a214c7-7f3a-7897-87a1-69c09f5f8895"}', 0, 'eb40c304afb29e411328ebf6200ee3b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f40-7195-a177-c709ef48cff1', 1795644948286262, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f40-7179-8169-ba60f887c01d', NULL, NULL, 2, 'fc31b818169c51ee0b80ba4f5cb7caa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f40-7197-acb7-d2e7fc5d9a7e', 1795644948286262, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '', '01a214c7-7f40-7179-8169-ba60f887c01d', NULL, NULL, 2, 'fc31b818169c51ee0b80ba4f5cb7caa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f43-7172-8c51-377ac9e7c47b', 1795644948290532, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f43-7162-bbb1-5e827869ff94', NULL, NULL, 2, '9cddc7daccd56aaec7a6f4a434a66500');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f43-7176-948b-bce99a62eee3', 1795644948290532, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f43-70f5-a2e1-48988e76cf61', '', '01a214c7-7f43-7162-bbb1-5e827869ff94', NULL, NULL, 2, '9cddc7daccd56aaec7a6f4a434a66500');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f44-7dd6-8e6b-b88592de6319', 1795644948292167, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f44-7dc9-bc45-a79719f54551', NULL, NULL, 2, '0efab9f956c2ef0db242b817a3ea17a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f44-7dda-ae4b-f443e878fbc2', 1795644948292167, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f44-7dbf-ae95-75d8fdcc37be', '', '01a214c7-7f44-7dc9-bc45-a79719f54551', NULL, NULL, 2, '0efab9f956c2ef0db242b817a3ea17a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f48-7365-8feb-dfc61a6a01db', 1795644948294929, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f48-732e-80ae-51e2c6ae7f0e', NULL, NULL, 2, '177665a2701f5d69d0aaa3382fdb7681');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f48-7368-8a45-7df8d40bce29', 1795644948294929, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f48-7321-a43f-e60ad69e983a', '', '01a214c7-7f48-732e-80ae-51e2c6ae7f0e', NULL, NULL, 2, '177665a2701f5d69d0aaa3382fdb7681');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f4c-7065-8037-f29a96d06ddf', 1795644948298879, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f4c-7059-964a-fca266dc1a66', NULL, NULL, 2, '48e02244cb7552beb25202dbf7ad840d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f4c-7068-aa36-a0673b67dbce', 1795644948298879, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f4c-704e-b09c-f1193d35e91b', '', '01a214c7-7f4c-7059-964a-fca266dc1a66', NULL, NULL, 2, '48e02244cb7552beb25202dbf7ad840d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f52-7dd7-8667-13713936a14a', 1795644948306010, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f52-7dca-ab0b-788dd5a7f8ea', NULL, NULL, 2, 'a90d839b669523630c8f7c650bfc89b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f52-7df4-bfc2-967e98084a5b', 1795644948306010, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f52-7dc1-90e6-018d8dec4a42', '', '01a214c7-7f52-7dca-ab0b-788dd5a7f8ea', NULL, NULL, 2, 'a90d839b669523630c8f7c650bfc89b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f56-7ef8-80d0-85e074dd3007', 1795644948310283, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f56-7ee7-be23-67c03e40f70c', NULL, NULL, 2, 'baca2397c6df4317095c75b26c61e35a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f56-7efc-9562-30c29be6a8e1', 1795644948310283, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f56-7ede-b4fd-1dc3de008bc3', '', '01a214c7-7f56-7ee7-be23-67c03e40f70c', NULL, NULL, 2, 'baca2397c6df4317095c75b26c61e35a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f58-7597-87b4-589a7178d600', 1795644948311946, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f58-758c-9ca4-21d19f64524f', NULL, NULL, 2, '0967a04b6bd98d666e86e49267515a53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f58-7599-b483-3f687de8d67e', 1795644948311946, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f58-7584-8cbe-755bb706ba3d', '', '01a214c7-7f58-758c-9ca4-21d19f64524f', NULL, NULL, 2, '0967a04b6bd98d666e86e49267515a53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f58-761a-ab21-9d0d4c3469c1', 1795644948311946, 'gate.closed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f58-7584-8cbe-755bb706ba3d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '0967a04b6bd98d666e86e49267515a53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f58-761d-8891-e5de262fb892', 1795644948311946, 'session.revoked', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f58-7584-8cbe-755bb706ba3d', '', '', NULL, NULL, 2, '0967a04b6bd98d666e86e49267515a53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5a-7c09-b913-864ae56a36b0', 1795644948314156, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5a-7be1-89da-92b15df88523', NULL, NULL, 2, '642cc68cd7dda633d9894ddc476c43d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5a-7c0c-add4-385cea072f3c', 1795644948314156, 'directory_user.unbound', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5a-7be1-89da-92b15df88523', NULL, '{"reason":"no_email"}', 2, '642cc68cd7dda633d9894ddc476c43d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5c-70de-81ab-2093dd67f183', 1795644948315696, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5c-709e-b4af-9a851c633de7', NULL, NULL, 2, 'db2aca0f03e6778225953204b99e90c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5c-70e7-85a6-9edda294eba6', 1795644948315696, 'directory_user.unbound', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5c-709e-b4af-9a851c633de7', NULL, '{"reason":"foreign_domain"}', 2, 'db2aca0f03e6778225953204b99e90c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5e-76af-987c-cce8bdd88ae5', 1795644948318108, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', NULL, NULL, 2, 'e128a308f2e7ac6eec908ca91127415a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5e-76b2-9a86-5698adbb5ee3', 1795644948318108, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-769b-9bad-4679773fed2d', '', '01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', NULL, NULL, 2, 'e128a308f2e7ac6eec908ca91127415a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5f-7c0f-b62a-757a6aecc959', 1795644948319443, 'directory_user.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5f-7c04-b575-fe232688b202', NULL, NULL, 2, 'de5ebf51696376b629fd38248fa6731f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5f-7c12-8e24-6f77fbf50dd4', 1795644948319443, 'account.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7bfc-8967-669e746036af', '', '01a214c7-7f5f-7c04-b575-fe232688b202', NULL, NULL, 2, 'de5ebf51696376b629fd38248fa6731f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f66-79d4-bd90-68c884f26f53', 1795644948324560, 'directory_group.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f64-799e-a19b-355b76ca2755', NULL, '{"members":1}', 0, '8dad8ced491d880c280f00dab10642ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f85-7060-b5f3-22248f3848fe', 1795644948349702, 'directory_group.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', NULL, '{"members":11}', 0, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f96-7dec-9163-6a322c093186', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f9c-75ae-9e62-32396d59593d', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f43-70f5-a2e1-48988e76cf61', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f9e-70fd-8b82-e2ebda4c9771', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f48-7321-a43f-e60ad69e983a', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f9e-7560-92f2-be94bd90bf69', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f4c-704e-b09c-f1193d35e91b', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f9e-787c-91e2-5dcfad1fe6ce', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f52-7dc1-90e6-018d8dec4a42', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fa1-7ecd-adb6-7a959b05929e', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f56-7ede-b4fd-1dc3de008bc3', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fa2-739d-b7e8-c5beec16239d', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-769b-9bad-4679773fed2d', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fa2-760e-90e4-d69c6aeec366', 1795644948349702, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7bfc-8967-669e746036af', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '82b055d48dd41ef461b6a7ba465b85b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fa9-7099-a122-5bc8137a454d', 1795644948391362, 'directory_group.changed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f64-799e-a19b-355b76ca2755', NULL, '{"added":1,"removed":0}', 0, 'a9d61fd2d54038dbd938f53daadf0396');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fb2-798a-a3dc-9fed6ae23a75', 1795644948399572, 'directory_group.changed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f64-799e-a19b-355b76ca2755', NULL, '{"added":1,"removed":0}', 0, '537fdcfe4381c0f145b1d4ad465109e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fbd-791e-a9d3-6a1507904708', 1795644948412200, 'directory_group.changed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f7d-7b0a-8ec8-40d2d99df8d1', NULL, '{"added":1,"removed":0}', 0, 'd0a404dba7640b39ac05f82106340f9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fc1-774b-b97e-332d93ebcd7a', 1795644948412200, 'membership.added', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f44-7dbf-ae95-75d8fdcc37be', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd0a404dba7640b39ac05f82106340f9b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fd4-7e70-aa4b-8ea81df57179', 1795644948423820, 'directory_group.created', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7fc7-7cc4-8b53-640061d21074', NULL, '{"members":2}', 0, '63124baf220b7aa29d4271df58a42af9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7fe1-7cc4-9fab-4aa24ebb27c7', 1795644948449329, 'directory_user.deleted', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5c-709e-b4af-9a851c633de7', NULL, NULL, 0, '6032eab08e698a53daf53be7edb9057a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff0-7897-a478-3cc06588d881', 1795644948464139, 'directory_user.deleted', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5e-76a3-bcc1-e2e243a71d6d', NULL, NULL, 0, 'a64b4d757871379d41b8c46143a87078');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff1-780c-9c98-5d2e0959ab16', 1795644948464139, 'gate.closed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-769b-9bad-4679773fed2d', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'a64b4d757871379d41b8c46143a87078');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff1-7810-907e-2f54679e9546', 1795644948464139, 'session.revoked', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-769b-9bad-4679773fed2d', '', '', NULL, NULL, 2, 'a64b4d757871379d41b8c46143a87078');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff3-7023-8934-f130ea2c1e30', 1795644948464139, 'membership.removed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5e-769b-9bad-4679773fed2d', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'a64b4d757871379d41b8c46143a87078');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff6-7b45-9047-d7d05c2fc9ad', 1795644948470294, 'directory_user.changed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '', '', '01a214c7-7f5f-7c04-b575-fe232688b202', NULL, '{"active":false}', 0, '98247244bf05399905a6f7922e1d0cee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff7-7424-8a2d-055db3eeeb34', 1795644948470294, 'gate.closed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7bfc-8967-669e746036af', '', '', NULL, '{"cause":"directory_inactive"}', 2, '98247244bf05399905a6f7922e1d0cee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff7-7428-9a80-deb567af4f2d', 1795644948470294, 'session.revoked', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7bfc-8967-669e746036af', '', '', NULL, NULL, 2, '98247244bf05399905a6f7922e1d0cee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ff7-794e-b000-27a1bb030c27', 1795644948470294, 'membership.removed', 'directory', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', '01a214c7-7f5f-7bfc-8967-669e746036af', '01a214c7-7f1c-79c1-9499-1812c28558a3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '98247244bf05399905a6f7922e1d0cee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ffd-7236-b99b-1b7292162dca', 1795644948474608, 'connection.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'a986570c4d8ddb8331cb74372400ad5d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-800a-77fd-98e6-ba6a6270b3d4', 1795644948489871, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-800a-7638-92d5-0b6bfe9e77c3', NULL, '{"scope":"login-hook","target":"01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341"}', 0, 'cb8fdea43a12016539579165802d942f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8013-7a03-972e-fe18b2cee573', 1795644948498880, 'subject.linked', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', NULL, NULL, 2, '6d0df9616068276b066dbd65934c047a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8014-75e2-a7b5-73e937cd4c35', 1795644948498880, 'membership.added', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', '', NULL, '{"role":"user","source":"grant"}', 2, '6d0df9616068276b066dbd65934c047a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8018-7aae-8b16-cf98674a12d4', 1795644948498880, 'connection.proven', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '', '', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', NULL, NULL, 2, '6d0df9616068276b066dbd65934c047a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8023-7ccb-83ad-aaf8118bb50c', 1795644948515160, 'account.created', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '01a214c7-8023-7cc6-8e34-14ba46567650', '', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', NULL, NULL, 2, 'ac52f73571fe109e2ee6587ec044c204');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8023-7cd8-aa94-979e1a025a92', 1795644948515160, 'subject.linked', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '01a214c7-8023-7cc6-8e34-14ba46567650', '', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', NULL, NULL, 2, 'ac52f73571fe109e2ee6587ec044c204');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8023-7d30-9a5e-9340b33c2138', 1795644948515160, 'membership.added', 'login', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '01a214c7-8023-7cc6-8e34-14ba46567650', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', '', NULL, '{"role":"user","source":"grant"}', 2, 'ac52f73571fe109e2ee6587ec044c204');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214c7-8039-7e29-86bb-2c27ebbffa6c', 1795644948537027, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-8039-77c4-a919-4ac89b8c048e', NULL, '{"scope":"read-only","target":""}', 0, 'bcc9b018e2c945c65f4c1f8b410eb3b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214c7-803d-72bd-af73-0e9bacf7fe66', 1795644948539645, 'token.revoked', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-8039-77c4-a919-4ac89b8c048e', NULL, NULL, 0, 'b002779220964763586a43acac34dde4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-805c-7669-8f55-64a178fc55fc', 1795644948572050, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-805c-74ed-9f0b-4673d926ad7a', NULL, '{"scope":"oauth-client","target":"01a214c7-7f35-7e80-bf54-efc6eeaae6db"}', 0, '3b108a697042161b76c47f8a4fc13dec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-805e-731c-b552-63dc5decd3f7', 1795644948573401, 'token.created', 'api_key', '01a214c7-805c-74ed-9f0b-4673d926ad7a', '', '', '01a214c7-805e-70de-82c3-15181915a3b8', NULL, '{"client":"01a214c7-805c-74ed-9f0b-4673d926ad7a","scope":"access-token","target":"01a214c7-7f35-7e80-bf54-efc6eeaae6db"}', 0, 'd06c17cd6aaada63c79e2589d7d3026f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-805f-784c-bf0b-50ceabb50771', 1795644948575206, 'token.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-805f-765f-bb37-e381da9c1ca4', NULL, '{"scope":"jwt-issuer","target":"01a214c7-7f3a-7897-87a1-69c09f5f8895"}', 0, '6260eb999cdd12407d8cabc17470ba9d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-8062-7ae7-9d8b-fe0fadef8bd9', 1795644948578210, 'directory.changed', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f3a-7897-87a1-69c09f5f8895', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'cc1c7b0cca06af2da04db4929b25263c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', '01a214c7-8064-7dc4-ac2a-8f44221627d2', 1795644948580617, 'directory.changed', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7f3a-7897-87a1-69c09f5f8895', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'f0741a69e22b57e8ab39cd4b1d9c76a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8067-70d9-ab77-5b75f284653a', 1795644948582815, 'connection.created', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-8066-7e7b-ab47-be61e88af095', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '20d208308072ee764f5c3d667df99b52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-806b-75dd-923c-0247d5a4c9c5', 1795644948586405, 'run.held', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-806a-7f12-8646-e71d6865c8da', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341"}', 0, 'a7588bbaa3fe64a29bc3ac5c53827ac4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-806e-776b-a5d4-afd3a272277a', 1795644948590343, 'sso.suspended', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', '', '', '01a214c7-7eeb-71c7-9ee9-654b05b0e56b', NULL, '{"until":"2026-11-28T22:15:48.590343Z","reason":"''ẞ''"}', 0, '47751e4f984c028d64e49350a03296d9');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:15:47.623826');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:15:47.635662');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:15:47.981055');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:15:48.026409');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:15:48.042484');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:15:48.105436');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f48-7321-a43f-e60ad69e983a', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f4c-704e-b09c-f1193d35e91b', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f52-7dc1-90e6-018d8dec4a42', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f56-7ede-b4fd-1dc3de008bc3', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f43-70f5-a2e1-48988e76cf61', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644948349702);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f44-7dbf-ae95-75d8fdcc37be', '01a214c7-7f1c-79c1-9499-1812c28558a3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644948412200);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f40-716e-8801-d91f75a2d0d5', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', 0, 'jit', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 1795644948498880, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644948498880);
INSERT INTO public.memberships VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8023-7cc6-8e34-14ba46567650', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', 0, 'jit', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 1795644948515160, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644948515160);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f1f-7de7-98c2-bcaa83517c7d', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795644948245971);
INSERT INTO public.organizations VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f1c-79c1-9499-1812c28558a3', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795644948245971);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214c7-7f0d-7bb8-9a5e-cf723021c8d1', 'initech', 'initech', '01a214c7-7f12-72df-8b67-1af020d14924', 0, 0, 1795644948237471);
INSERT INTO public.parents VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 'acme', 'acme', '01a214c7-806e-7731-963a-e83b50d13dfd', 2, 0, 1795644948202307);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f58-7584-8cbe-755bb706ba3d', 'closed', 'directory_inactive', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948311946);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f48-7321-a43f-e60ad69e983a', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948294929);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f4c-704e-b09c-f1193d35e91b', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948298879);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f52-7dc1-90e6-018d8dec4a42', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948306010);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f56-7ede-b4fd-1dc3de008bc3', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948310283);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f43-70f5-a2e1-48988e76cf61', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 3, 0, NULL, 1795644948290532);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f44-7dbf-ae95-75d8fdcc37be', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 2, 0, NULL, 1795644948292167);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5e-769b-9bad-4679773fed2d', 'closed', 'directory_deleted', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 4, 0, NULL, 1795644948318108);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f5f-7bfc-8967-669e746036af', 'closed', 'directory_inactive', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 3, 0, NULL, 1795644948319443);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f40-716e-8801-d91f75a2d0d5', 'open', '', '01a214c7-7f35-7e80-bf54-efc6eeaae6db', 0, 3, 0, 1795644948498880, 1795644948286262);
INSERT INTO public.persons VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-8023-7cc6-8e34-14ba46567650', 'open', '', '', 0, 1, 0, 1795644948515160, 1795644948515160);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', 1795644948245971);
INSERT INTO public.policy_versions VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', 1795644948264280);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-806a-7f12-8646-e71d6865c8da', 'reconnect', 'held', 'connection:01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 'reconnect connection:01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2', 'a7588bbaa3fe64a29bc3ac5c53827ac4', 0, 1795644948586405, 1795644948586405, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795644948167734, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795644948211694, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795644948215056, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795644948218178, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7f1c-79c1-9499-1812c28558a3', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', 1795904148590343, '''ẞ''', 1795644948590343, 'operator', '01a214c7-7ea7-793c-b061-ab31764192c2');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 'ada', '01a214c7-7f40-716e-8801-d91f75a2d0d5', 1795644948498880);
INSERT INTO public.subjects VALUES ('01a214c7-7eeb-71c7-9ee9-654b05b0e56b', '01a214c7-7ffa-7b3e-a0f9-5ffdd56f4341', 'newcomer', '01a214c7-8023-7cc6-8e34-14ba46567650', 1795644948515160);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 84, true);


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


