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
    created_at bigint NOT NULL
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
    off bigint DEFAULT 0 NOT NULL
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
    profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a2144e-19e0-79bf-9d45-1f0485706ea0', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795636992478401);
INSERT INTO public.accounts VALUES ('01a2144e-19f7-7b4d-a8f4-a1522b0b006b', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795636992502917);
INSERT INTO public.accounts VALUES ('01a2144e-19fe-74a3-8dcb-3555347af991', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795636992509338);
INSERT INTO public.accounts VALUES ('01a2144e-1a03-76c3-9cb5-5af8c959ce0b', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795636992512075);
INSERT INTO public.accounts VALUES ('01a2144e-1a0d-75c3-8418-aec20b98445e', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795636992519852);
INSERT INTO public.accounts VALUES ('01a2144e-1a19-7659-a21c-50685491d6ac', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795636992536449);
INSERT INTO public.accounts VALUES ('01a2144e-1a21-7c19-8f93-309061a2aa93', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795636992544898);
INSERT INTO public.accounts VALUES ('01a2144e-1a2c-7123-a20f-56893093d972', 'left@acme.example', 'left@acme.example', 'acme.example', 1795636992555229);
INSERT INTO public.accounts VALUES ('01a2144e-1a39-7670-b48f-e6d1438287a0', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795636992567853);
INSERT INTO public.accounts VALUES ('01a2144e-1a3e-792e-988c-8eb3e952e081', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795636992574165);
INSERT INTO public.accounts VALUES ('01a2144e-1b5e-784c-b223-2200a9a0cf0b', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795636992861896);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b0d-772c-8cd8-f7657cef09db', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795636992804759, 1795636992780377);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a2144e-188c-75f5-99f3-79276e4ce9c6', 'operator', '', 'first operator key', '107bcd2b1c9b8fadeaad03c9f5c96bd96cc0c66751a9ed1a316fe99624049638', 'usher_obZUIN', 1795636992137034, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19c7-7d4a-be22-5e19c3b40155', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', 'ef7ed3d30a9947117899494e1477fe91fa9e86f73063d334bb41a7df3867074e', 'usher_-qfTKo', 1795636992454919, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b16-7238-ab4c-876018e5a1fc', 'login-hook', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '', 'b3c8a3e5657e5f5f75971197b84fad32bea91eae7368f1e3058604745677f531', 'usher_cyaYM6', 1795636992786497, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('', '01a2144e-1b61-78d4-9e3f-55c9e4fcf4ab', 'read-only', '', '', '6d5ba412be306150b8ccfc2dc87a7bf93f7f390ce51f5d879bcd87bde875b1ea', 'usher_1CH9lD', 1795636992865410, NULL, 1795636992874690, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b91-7cf0-8ce1-16fbea4867b3', 'oauth-client', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '135f1ba601e9d43ad4329d2c6a970ea5f81a0dde0bc25456068f742287de7811', 'usher__MMpBA', 1795636992913178, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b9a-7982-9a75-54c9bf1337d1', 'access-token', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '90ae9bff6d2dc9ce9ac5ae6729197a0e379761be228af821487a05f277bdbaef', 'usher_7TKEAe', 1795636992918482, 1795640592918482, NULL, '01a2144e-1b91-7cf0-8ce1-16fbea4867b3', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-1bf4-7d96-908b-f315a7b2425d', 'jwt-issuer', '01a2144e-19d9-7d67-90f3-627a5ff5e7de', '', '5c4c85bb619c85a5a1535f1eadc0b87d668804cb9128e39dedeeff0270576aa4', '', 1795636993011569, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33391/scim/01a2144e-19d9-7d67-90f3-627a5ff5e7de', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO public.credentials VALUES ('01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-19dc-79ae-9221-014a7910b9e1', 'directory', '01a2144e-19d9-7d67-90f3-627a5ff5e7de', '', 'c4f78a0798ca4e91d36704f99bfa8fcd4f860938ab700785ac4a644a2371ee63', 'usher_vkut9-', 1795636992476266, NULL, NULL, '', '', '', '', '', '', 1);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1b8b-7208-bef0-5b059245aaff', 1795636992907133, '8e788b6dbabc4cc3b9eae3ce94d3fa1e', 'GET', '/Users/01a2144e-1a36-7933-93a5-9815abdd40a1', 404, '', 'there is no user "01a2144e-1a36-7933-93a5-9815abdd40a1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1b8c-733b-82a1-ad34d2badafe', 1795636992908212, '2fef55dc6b627f0ce24d50a3e2df504e', 'GET', '/Users/01a2144e-1a39-7677-bac0-ad640b9d4781', 404, '', 'there is no user "01a2144e-1a39-7677-bac0-ad640b9d4781" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1d64-7a24-bb2c-c9bbc34fa3eb', 1795636993380665, 'f3788aac4c4e97009df6ce05b47cb10f', 'GET', '/Users/01a2144e-1a36-7933-93a5-9815abdd40a1', 404, '', 'there is no user "01a2144e-1a36-7933-93a5-9815abdd40a1" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1d66-7164-a855-abd5cc75edf7', 1795636993382091, 'a49b947443e46fb7e26c541e0016a571', 'GET', '/Users/01a2144e-1a39-7677-bac0-ad640b9d4781', 404, '', 'there is no user "01a2144e-1a39-7677-bac0-ad640b9d4781" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'okta', 'scim', 'okta', 'userName', 0, '', 1795636992447357, '');
INSERT INTO public.directories VALUES ('01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-19d9-7d67-90f3-627a5ff5e7de', 'entra', 'scim', 'entra', 'userName', 0, '', 1795636992473717, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'ada@acme.example', '01a2144e-19e0-79ca-8397-1c189875d306', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'ada@home.example', '01a2144e-19e0-79ca-8397-1c189875d306', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a43-7eac-bb98-3d3666cd1071', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795636992579951, 1795636992663350, 0);
INSERT INTO public.directory_groups VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1ac6-7ae6-a75a-f518cbba98cc', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795636992710697, 1795636992710697, 1);
INSERT INTO public.directory_groups VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795636992594477, 1795636992733912, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a43-7eac-bb98-3d3666cd1071', '01a2144e-19e0-79ca-8397-1c189875d306', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a21-7c22-8b73-ae0f16a6b887', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-19e0-79ca-8397-1c189875d306', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a0d-75ce-a117-c53ea2669cbf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-19f7-7b56-972c-84a7025609e6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a2c-712c-9f61-d3c42585adfa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a19-7662-9805-193e2ddf9798', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a32-71d8-b8b0-7a212db884f2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a3e-7939-bf74-57c756ea22e9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-1a03-76cd-854a-b4c083038448', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a43-7eac-bb98-3d3666cd1071', '01a2144e-19f7-7b56-972c-84a7025609e6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a43-7eac-bb98-3d3666cd1071', '01a2144e-19fe-74ae-8785-4f44ff5b3d6d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a52-7785-94e5-b29f65df049b', '01a2144e-19fe-74ae-8785-4f44ff5b3d6d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1ac6-7ae6-a75a-f518cbba98cc', '01a2144e-1a03-76cd-854a-b4c083038448', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1ac6-7ae6-a75a-f518cbba98cc', '01a2144e-1a43-7eac-bb98-3d3666cd1071', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7677-bac0-ad640b9d4781', 'NULL', '01a2144e-1a39-7670-b48f-e6d1438287a0', 1798228992733912);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 14, 1, 0, '01a2144e-19e0-79ca-8397-1c189875d306');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 10, 1, 0, '01a2144e-19f7-7b56-972c-84a7025609e6');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 13, 1, 0, '01a2144e-19fe-74ae-8785-4f44ff5b3d6d');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 0, 1, 0, '01a2144e-1a0d-75ce-a117-c53ea2669cbf');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 15, 1, 0, '01a2144e-1a19-7662-9805-193e2ddf9798');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 3, 1, 0, '01a2144e-1a21-7c22-8b73-ae0f16a6b887');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 11, 1, 0, '01a2144e-1a32-71d8-b8b0-7a212db884f2');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 1, 3, 0, '01a2144e-1a3e-7939-bf74-57c756ea22e9');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'Group', 9, 1, 0, '01a2144e-1a43-7eac-bb98-3d3666cd1071');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'Group', 7, 1, 0, '01a2144e-1a52-7785-94e5-b29f65df049b');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'Group', 0, 1, 0, '01a2144e-1ac6-7ae6-a75a-f518cbba98cc');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 4, 0, 1, '01a2144e-1a36-7933-93a5-9815abdd40a1');
INSERT INTO public.directory_totals VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 'User', 6, 0, 1, '01a2144e-1a39-7677-bac0-ad640b9d4781');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19e0-79ca-8397-1c189875d306', 'ada@acme.example', '00u-ada', 1, '01a2144e-19e0-79bf-9d45-1f0485706ea0', '', 1795636992478401, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795636992478401, 1795636992478401);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19f7-7b56-972c-84a7025609e6', 'bob@acme.example', NULL, 1, '01a2144e-19f7-7b4d-a8f4-a1522b0b006b', '', 1795636992502917, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795636992502917, 1795636992502917);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19fe-74ae-8785-4f44ff5b3d6d', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2144e-19fe-74a3-8dcb-3555347af991', '', 1795636992509338, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795636992509338, 1795636992509338);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a03-76cd-854a-b4c083038448', 'zoe@acme.example', 'ZOË', 1, '01a2144e-1a03-76c3-9cb5-5af8c959ce0b', '', 1795636992512075, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795636992512075, 1795636992512075);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a0d-75ce-a117-c53ea2669cbf', 'astro@acme.example', '🚀', 1, '01a2144e-1a0d-75c3-8418-aec20b98445e', '', 1795636992519852, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795636992519852, 1795636992519852);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a19-7662-9805-193e2ddf9798', 'lines@acme.example', ' 007 ', 1, '01a2144e-1a19-7659-a21c-50685491d6ac', '', 1795636992536449, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795636992536449, 1795636992536449);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a21-7c22-8b73-ae0f16a6b887', 'max@acme.example', '00u-max', 1, '01a2144e-1a21-7c19-8f93-309061a2aa93', '', 1795636992544898, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795636992544898, 1795636992544898);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a2c-712c-9f61-d3c42585adfa', 'left@acme.example', '00u-left', 0, '01a2144e-1a2c-7123-a20f-56893093d972', '', 1795636992555229, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795636992555229, 1795636992555229);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a32-71d8-b8b0-7a212db884f2', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795636992561808, 1795636992561808);
INSERT INTO public.directory_users VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-7939-bf74-57c756ea22e9', 'staff@acme.example', '00u-staff', 0, '01a2144e-1a3e-792e-988c-8eb3e952e081', '', 1795636992574165, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795636992574165, 1795636992764769);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 'acme.example', '01a2144e-191a-7692-93a9-13aa6e9f0b60', 'verified', 'manual', 1795636992251977, 1795636992251977, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 'initech.example', '01a2144e-195b-7278-87f7-a8dbb640750a', 'verified', 'manual', 1795636992346295, 1795636992346295, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 71);
INSERT INTO public.event_heads VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 6);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a2144e-1892-7af5-8016-68e31915eb13', 1795636992137034, 'token.created', 'operator', 'operator_key_file', '', '', '01a2144e-188c-75f5-99f3-79276e4ce9c6', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-18f0-75fc-9410-50fb12271263', 1795636992238058, 'parent.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-18ee-78bf-a333-a7cbe0d829d4', NULL, NULL, 0, 'd0c540eda72e71e6595ea6daedbdb1f8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-193b-7044-8329-ddd4664e73a8', 1795636992251977, 'domain.verified', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-191a-7692-93a9-13aa6e9f0b60', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'a81a8e41a18c55aac555f218bb7cab38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-1957-7712-b0b1-e128f99963d5', 1795636992343044, 'parent.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1957-7340-9472-7273a285ad01', NULL, NULL, 0, '4a7e8243c1c6bfd5bbbb7ff75d6f7ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-195b-75ae-a8f1-683ea188809b', 1795636992346295, 'domain.verified', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-195b-7278-87f7-a8dbb640750a', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '36975e3f26fc291c9761cf45b056e71c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1960-7bed-bf46-613ec8e8e09b', 1795636992349556, 'organization.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ef332f2e96c5092045c14f7e0eb70a52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1961-704f-97dd-22b26ac72974', 1795636992349556, 'organization.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '01a2144e-1960-7c07-bc80-e54c42a40569', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ef332f2e96c5092045c14f7e0eb70a52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1972-7155-9a89-81b160062d5a', 1795636992349556, 'policy.applied', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ef332f2e96c5092045c14f7e0eb70a52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-198b-7399-916d-bbee336401fa', 1795636992349556, 'organization.changed', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '01a2144e-1960-76e1-bf4b-4538081c342f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ef332f2e96c5092045c14f7e0eb70a52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-198b-7e89-b57a-03ab9648b0cb', 1795636992349556, 'organization.changed', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '01a2144e-1960-7c07-bc80-e54c42a40569', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ef332f2e96c5092045c14f7e0eb70a52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19a5-7c19-8d41-def2049a0edb', 1795636992417106, 'policy.applied', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '805dedb9822b8550bdde7dbb2cf19e74');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19b9-78c9-94ab-b3234e79f369', 1795636992437990, 'organization.changed', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"limit":1,"seat":"premium"}', 0, '1ee48de8184cd98de69538d0c9a4f3b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19c0-702d-8e01-7b8d4137bafd', 1795636992447357, 'directory.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', NULL, NULL, 0, '278cf91cd0ac483e9d3313ac18d01d68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19c8-70e1-ba79-1881d736c5b7', 1795636992454919, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-19c7-7d4a-be22-5e19c3b40155', NULL, '{"scope":"directory","target":"01a2144e-19bf-7aef-b780-98e4040ef1a4"}', 0, '82c9cc1ec7058a23ffea18d0474b8a14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-19d9-7f05-87f8-b60c232d8dce', 1795636992473717, 'directory.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-19d9-7d67-90f3-627a5ff5e7de', NULL, NULL, 0, '22b65f6ea7b91250377000eb538fde99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-19dc-7b20-aa77-55c633bb3347', 1795636992476266, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-19dc-79ae-9221-014a7910b9e1', NULL, '{"scope":"directory","target":"01a2144e-19d9-7d67-90f3-627a5ff5e7de"}', 0, '99e4f2031bc38ae9d1ead9f230bd998d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19e0-79e4-b429-865646d4a01e', 1795636992478401, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-19e0-79ca-8397-1c189875d306', NULL, NULL, 2, '5345e91a2182b10e47bfd44825e8d0f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19e0-79e6-a18d-f8a6543bb15a', 1795636992478401, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '', '01a2144e-19e0-79ca-8397-1c189875d306', NULL, NULL, 2, '5345e91a2182b10e47bfd44825e8d0f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19f7-7b7e-819e-da8dd4e691f3', 1795636992502917, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-19f7-7b56-972c-84a7025609e6', NULL, NULL, 2, '9dc17dd515dbc0abb17eef5dcccd01d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19f7-7b81-8639-a36ae0d44e77', 1795636992502917, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19f7-7b4d-a8f4-a1522b0b006b', '', '01a2144e-19f7-7b56-972c-84a7025609e6', NULL, NULL, 2, '9dc17dd515dbc0abb17eef5dcccd01d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19fe-74bf-8231-3cc18c3e8cf1', 1795636992509338, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-19fe-74ae-8785-4f44ff5b3d6d', NULL, NULL, 2, '3ccc8195dd8bef166c7c8ba59454267f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19fe-74c2-99ce-9414611b7584', 1795636992509338, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19fe-74a3-8dcb-3555347af991', '', '01a2144e-19fe-74ae-8785-4f44ff5b3d6d', NULL, NULL, 2, '3ccc8195dd8bef166c7c8ba59454267f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a03-76dd-b647-a7fac14697c8', 1795636992512075, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a03-76cd-854a-b4c083038448', NULL, NULL, 2, '836e94cce75cbf5f1b0e4b7c5ca9ab63');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a03-76e0-9d14-4fa2fb82653c', 1795636992512075, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a03-76c3-9cb5-5af8c959ce0b', '', '01a2144e-1a03-76cd-854a-b4c083038448', NULL, NULL, 2, '836e94cce75cbf5f1b0e4b7c5ca9ab63');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a0d-75de-a3d7-29a65d66d159', 1795636992519852, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a0d-75ce-a117-c53ea2669cbf', NULL, NULL, 2, 'edc1fbaa385a80bfefd656bb6899c963');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a0d-75e1-b338-682d7743ef6b', 1795636992519852, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a0d-75c3-8418-aec20b98445e', '', '01a2144e-1a0d-75ce-a117-c53ea2669cbf', NULL, NULL, 2, 'edc1fbaa385a80bfefd656bb6899c963');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a19-7674-9c03-ab0175e6f48d', 1795636992536449, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a19-7662-9805-193e2ddf9798', NULL, NULL, 2, '52b32b975bcab77459788559468bfbf8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a19-7677-ad80-9c755fa6dbef', 1795636992536449, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a19-7659-a21c-50685491d6ac', '', '01a2144e-1a19-7662-9805-193e2ddf9798', NULL, NULL, 2, '52b32b975bcab77459788559468bfbf8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a21-7c36-9a89-95a5d7539690', 1795636992544898, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a21-7c22-8b73-ae0f16a6b887', NULL, NULL, 2, '4f1fc881a125574c216bae3a6fc58864');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a21-7c3b-a7d4-5ea46cbeeb24', 1795636992544898, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a21-7c19-8f93-309061a2aa93', '', '01a2144e-1a21-7c22-8b73-ae0f16a6b887', NULL, NULL, 2, '4f1fc881a125574c216bae3a6fc58864');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a2c-7199-b3c2-d64d53ddbfbd', 1795636992555229, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a2c-712c-9f61-d3c42585adfa', NULL, NULL, 2, '00245a0ec17d983b0d02a697cbb39250');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a2c-719c-8af6-f5a8afd64745', 1795636992555229, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a2c-7123-a20f-56893093d972', '', '01a2144e-1a2c-712c-9f61-d3c42585adfa', NULL, NULL, 2, '00245a0ec17d983b0d02a697cbb39250');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a2c-71de-9751-997b9a84782d', 1795636992555229, 'gate.closed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a2c-7123-a20f-56893093d972', '', '', NULL, '{"cause":"directory_inactive"}', 2, '00245a0ec17d983b0d02a697cbb39250');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a2c-71e3-bd45-4b402d5b3ab6', 1795636992555229, 'session.revoked', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a2c-7123-a20f-56893093d972', '', '', NULL, NULL, 2, '00245a0ec17d983b0d02a697cbb39250');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a32-7206-b9d3-44960569905b', 1795636992561808, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a32-71d8-b8b0-7a212db884f2', NULL, NULL, 2, '17d97ec9fe9fc5ddaf94180c5dcd5b29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a32-7209-9705-dc9e3d6bc833', 1795636992561808, 'directory_user.unbound', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a32-71d8-b8b0-7a212db884f2', NULL, '{"reason":"no_email"}', 2, '17d97ec9fe9fc5ddaf94180c5dcd5b29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a36-7982-b369-4d57b2eb77f7', 1795636992565850, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a36-7933-93a5-9815abdd40a1', NULL, NULL, 2, '059cdca9932d6ff33f037842a0d0ca63');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a36-7986-bd88-eebad45d64c5', 1795636992565850, 'directory_user.unbound', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a36-7933-93a5-9815abdd40a1', NULL, '{"reason":"foreign_domain"}', 2, '059cdca9932d6ff33f037842a0d0ca63');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a39-7686-93aa-9f71049cfab5', 1795636992567853, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a39-7677-bac0-ad640b9d4781', NULL, NULL, 2, '883442447ae679d67294087f2ee26718');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a39-7689-a341-7567d2077d7f', 1795636992567853, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7670-b48f-e6d1438287a0', '', '01a2144e-1a39-7677-bac0-ad640b9d4781', NULL, NULL, 2, '883442447ae679d67294087f2ee26718');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a3e-7947-83fc-02fd22791ac8', 1795636992574165, 'directory_user.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a3e-7939-bf74-57c756ea22e9', NULL, NULL, 2, '65e8bca1c6a9b0b351050b724bae7b6a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a3e-794a-ba83-d328fb3eb1d5', 1795636992574165, 'account.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-792e-988c-8eb3e952e081', '', '01a2144e-1a3e-7939-bf74-57c756ea22e9', NULL, NULL, 2, '65e8bca1c6a9b0b351050b724bae7b6a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a4a-7635-94ee-69d6af0ec1ab', 1795636992579951, 'directory_group.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a43-7eac-bb98-3d3666cd1071', NULL, '{"members":1}', 0, '2022081541d12c0b089a666a3c689a49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a57-709d-946f-cbf298c86b5a', 1795636992594477, 'directory_group.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a52-7785-94e5-b29f65df049b', NULL, '{"members":11}', 0, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a68-752b-8f82-07687b01ab28', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a69-72d5-ac07-b8fc2158ba6b', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19f7-7b4d-a8f4-a1522b0b006b', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a6c-7293-bb99-feae4ae9d4fc', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a03-76c3-9cb5-5af8c959ce0b', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a6c-7652-83e0-b54fb1a1838f', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a0d-75c3-8418-aec20b98445e', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a6c-7a93-ac69-a3e87cba1225', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a19-7659-a21c-50685491d6ac', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a6c-7e6e-8528-62dc02b4ee4f', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a21-7c19-8f93-309061a2aa93', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a71-7f2d-8ecf-883223508393', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7670-b48f-e6d1438287a0', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a72-7365-8042-823e3077c4c5', 1795636992594477, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-792e-988c-8eb3e952e081', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '73173d6def8f12c21ba9d66ffb1a2ab0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a90-7803-a68a-6264bd3f04c9', 1795636992644989, 'directory_group.changed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a43-7eac-bb98-3d3666cd1071', NULL, '{"added":1,"removed":0}', 0, 'efcdd219d4dd5c46b76fa2c0c76dd7f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aa0-723b-9276-8706a876d4d3', 1795636992663350, 'directory_group.changed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a43-7eac-bb98-3d3666cd1071', NULL, '{"added":1,"removed":0}', 0, 'f17b75034f4ef88c8aa32f0179e35013');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aab-7597-9a1d-f62777d75746', 1795636992674846, 'directory_group.changed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a52-7785-94e5-b29f65df049b', NULL, '{"added":1,"removed":0}', 0, '321561b8ae0bb33a3212d657b4883971');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aad-7465-83b4-cacf4a2e9813', 1795636992674846, 'membership.added', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-19fe-74a3-8dcb-3555347af991', '01a2144e-1960-76e1-bf4b-4538081c342f', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '321561b8ae0bb33a3212d657b4883971');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1ac9-7f41-9b29-4bb04d7184e5', 1795636992710697, 'directory_group.created', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1ac6-7ae6-a75a-f518cbba98cc', NULL, '{"members":2}', 0, '57b56a79ee061234161eb777fc58dbaa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1ad4-7114-b25e-38d61d8d889e', 1795636992723331, 'directory_user.deleted', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a36-7933-93a5-9815abdd40a1', NULL, NULL, 0, '287f32746938a9ba1fd62a0eaa4e763a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1ade-7936-a24d-df8f0a388783', 1795636992733912, 'directory_user.deleted', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a39-7677-bac0-ad640b9d4781', NULL, NULL, 0, '1b0e306b0a3f814b6fed7d831123a200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1ae0-72d6-a92e-084fc3f761a1', 1795636992733912, 'gate.closed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7670-b48f-e6d1438287a0', '', '', NULL, '{"cause":"directory_deleted"}', 2, '1b0e306b0a3f814b6fed7d831123a200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1ae0-72ec-a2f0-55c0ab67040c', 1795636992733912, 'session.revoked', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7670-b48f-e6d1438287a0', '', '', NULL, NULL, 2, '1b0e306b0a3f814b6fed7d831123a200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aec-710c-a0dc-04d8d61fd32d', 1795636992733912, 'membership.removed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a39-7670-b48f-e6d1438287a0', '01a2144e-1960-76e1-bf4b-4538081c342f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1b0e306b0a3f814b6fed7d831123a200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1afd-7a32-af7c-c622e75a8c90', 1795636992764769, 'directory_user.changed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '', '', '01a2144e-1a3e-7939-bf74-57c756ea22e9', NULL, '{"active":false}', 0, '58a0c3d159d431bf182902982a9fa53a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aff-788f-b0e9-21692426ffb9', 1795636992764769, 'gate.closed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-792e-988c-8eb3e952e081', '', '', NULL, '{"cause":"directory_inactive"}', 2, '58a0c3d159d431bf182902982a9fa53a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1aff-78a6-aab6-f76aee827e79', 1795636992764769, 'session.revoked', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-792e-988c-8eb3e952e081', '', '', NULL, NULL, 2, '58a0c3d159d431bf182902982a9fa53a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b00-722e-964e-e73be52d234c', 1795636992764769, 'membership.removed', 'directory', '01a2144e-19bf-7aef-b780-98e4040ef1a4', '01a2144e-1a3e-792e-988c-8eb3e952e081', '01a2144e-1960-76e1-bf4b-4538081c342f', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '58a0c3d159d431bf182902982a9fa53a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b0d-7dfe-9084-00a0134977d1', 1795636992780377, 'connection.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1b0d-772c-8cd8-f7657cef09db', NULL, NULL, 0, '98882fc371f401042c846c7401359b2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b16-7616-899b-a5042c0af14a', 1795636992786497, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1b16-7238-ab4c-876018e5a1fc', NULL, '{"scope":"login-hook","target":"01a2144e-1b0d-772c-8cd8-f7657cef09db"}', 0, '2a88ceee3674ec429cc296cfafd28a51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b36-7da3-9380-a05f332ac7cb', 1795636992804759, 'subject.linked', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '', '01a2144e-1b0d-772c-8cd8-f7657cef09db', NULL, NULL, 2, 'babf884c115aad7c14ee4e082a6b60f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b3c-7622-96ff-f4565494036c', 1795636992804759, 'membership.added', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '01a2144e-1960-7c07-bc80-e54c42a40569', '', NULL, '{"role":"user","source":"grant"}', 2, 'babf884c115aad7c14ee4e082a6b60f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b41-76c9-8216-bfe2f0e2d359', 1795636992804759, 'connection.proven', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '', '', '01a2144e-1b0d-772c-8cd8-f7657cef09db', NULL, NULL, 2, 'babf884c115aad7c14ee4e082a6b60f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b5e-7856-9a95-8c49133f93c7', 1795636992861896, 'account.created', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', '', '01a2144e-1b0d-772c-8cd8-f7657cef09db', NULL, NULL, 2, '2eb62cfa47cf584f0b57462e5e8c597c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b5e-7875-90dd-3740a47802af', 1795636992861896, 'subject.linked', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', '', '01a2144e-1b0d-772c-8cd8-f7657cef09db', NULL, NULL, 2, '2eb62cfa47cf584f0b57462e5e8c597c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b5e-7956-9a06-d305a4ae3618', 1795636992861896, 'membership.added', 'login', '01a2144e-1b0d-772c-8cd8-f7657cef09db', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', '01a2144e-1960-7c07-bc80-e54c42a40569', '', NULL, '{"role":"user","source":"grant"}', 2, '2eb62cfa47cf584f0b57462e5e8c597c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a2144e-1b61-7b20-86ad-4623a91ef6f8', 1795636992865410, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1b61-78d4-9e3f-55c9e4fcf4ab', NULL, '{"scope":"read-only","target":""}', 0, '7154241dd132be6b2b7e6cf9d21b3b87');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a2144e-1b6b-7815-8593-668073ccf0ca', 1795636992874690, 'token.revoked', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1b61-78d4-9e3f-55c9e4fcf4ab', NULL, NULL, 0, '3e1d119acbcffde541389671602fe057');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b92-7046-8181-7b5833394cc1', 1795636992913178, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1b91-7cf0-8ce1-16fbea4867b3', NULL, '{"scope":"oauth-client","target":"01a2144e-19bf-7aef-b780-98e4040ef1a4"}', 0, '2da9450e7a8c65efec3674608a4b386c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1bef-7d87-98b4-deabcf29f94e', 1795636992918482, 'token.created', 'api_key', '01a2144e-1b91-7cf0-8ce1-16fbea4867b3', '', '', '01a2144e-1b9a-7982-9a75-54c9bf1337d1', NULL, '{"client":"01a2144e-1b91-7cf0-8ce1-16fbea4867b3","scope":"access-token","target":"01a2144e-19bf-7aef-b780-98e4040ef1a4"}', 0, '8e66962847e62a3befb1b7e6c6d15287');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-1bf6-73ac-bb96-f890d5e6101f', 1795636993011569, 'token.created', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-1bf4-7d96-908b-f315a7b2425d', NULL, '{"scope":"jwt-issuer","target":"01a2144e-19d9-7d67-90f3-627a5ff5e7de"}', 0, '10d2683d1395df186ddf3d7cf84fb9dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a2144e-1957-7340-9472-7273a285ad01', '01a2144e-1c13-7215-a36a-bcc46f8f315f', 1795636993030559, 'directory.changed', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', '', '', '01a2144e-19d9-7d67-90f3-627a5ff5e7de', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'ea3a6f006e5188e56c84b9c013be4b7a');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:03:10.620371');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:03:10.652116');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:03:11.599369');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:03:11.732203');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a03-76c3-9cb5-5af8c959ce0b', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a0d-75c3-8418-aec20b98445e', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a19-7659-a21c-50685491d6ac', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a21-7c19-8f93-309061a2aa93', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19f7-7b4d-a8f4-a1522b0b006b', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636992594477);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19fe-74a3-8dcb-3555347af991', '01a2144e-1960-76e1-bf4b-4538081c342f', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636992674846);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19e0-79bf-9d45-1f0485706ea0', '01a2144e-1960-7c07-bc80-e54c42a40569', 0, 'jit', '01a2144e-1b0d-772c-8cd8-f7657cef09db', 1795636992804759, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636992804759);
INSERT INTO public.memberships VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', '01a2144e-1960-7c07-bc80-e54c42a40569', 0, 'jit', '01a2144e-1b0d-772c-8cd8-f7657cef09db', 1795636992861896, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636992861896);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1960-7c07-bc80-e54c42a40569', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795636992349556);
INSERT INTO public.organizations VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1960-76e1-bf4b-4538081c342f', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795636992349556);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a2144e-1957-7340-9472-7273a285ad01', 'initech', 'initech', '01a2144e-195b-7584-8583-a35f3997b66f', 0, 0, 1795636992343044);
INSERT INTO public.parents VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 'acme', 'acme', '01a2144e-1b0d-7df7-a3e3-3f96a5138383', 2, 0, 1795636992238058);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a2c-7123-a20f-56893093d972', 'closed', 'directory_inactive', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992555229);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a03-76c3-9cb5-5af8c959ce0b', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992512075);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a0d-75c3-8418-aec20b98445e', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992519852);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a19-7659-a21c-50685491d6ac', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992536449);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a21-7c19-8f93-309061a2aa93', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992544898);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19f7-7b4d-a8f4-a1522b0b006b', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 3, 0, NULL, 1795636992502917);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19fe-74a3-8dcb-3555347af991', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 2, 0, NULL, 1795636992509338);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a39-7670-b48f-e6d1438287a0', 'closed', 'directory_deleted', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 4, 0, NULL, 1795636992567853);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1a3e-792e-988c-8eb3e952e081', 'closed', 'directory_inactive', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 3, 0, NULL, 1795636992574165);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-19e0-79bf-9d45-1f0485706ea0', 'open', '', '01a2144e-19bf-7aef-b780-98e4040ef1a4', 0, 3, 0, 1795636992804759, 1795636992478401);
INSERT INTO public.persons VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', 'open', '', '', 0, 1, 0, 1795636992861896, 1795636992861896);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', 1795636992349556);
INSERT INTO public.policy_versions VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2144e-188c-75f5-99f3-79276e4ce9c6', 1795636992417106);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1960-76e1-bf4b-4538081c342f', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b0d-772c-8cd8-f7657cef09db', 'ada', '01a2144e-19e0-79bf-9d45-1f0485706ea0', 1795636992804759);
INSERT INTO public.subjects VALUES ('01a2144e-18ee-78bf-a333-a7cbe0d829d4', '01a2144e-1b0d-772c-8cd8-f7657cef09db', 'newcomer', '01a2144e-1b5e-784c-b223-2200a9a0cf0b', 1795636992861896);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 80, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 4, true);


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
-- Name: seat_tiers seat_tiers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_tiers
    ADD CONSTRAINT seat_tiers_pkey PRIMARY KEY (parent, org, tier);


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
-- Name: subjects_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX subjects_account ON public.subjects USING btree (parent, connection, account);


--
-- PostgreSQL database dump complete
--


