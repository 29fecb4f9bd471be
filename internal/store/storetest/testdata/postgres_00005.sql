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

INSERT INTO public.accounts VALUES ('01a214ce-1249-7c18-a818-c4cde42c40b7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645379144261);
INSERT INTO public.accounts VALUES ('01a214ce-124c-7163-8d75-c216125d8ca3', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645379147676);
INSERT INTO public.accounts VALUES ('01a214ce-124d-7928-aebb-e75b3f99bce8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645379148978);
INSERT INTO public.accounts VALUES ('01a214ce-124f-7320-80e9-28fba273581f', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645379150608);
INSERT INTO public.accounts VALUES ('01a214ce-1250-7958-b08b-eab3011bf5a8', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645379152108);
INSERT INTO public.accounts VALUES ('01a214ce-1252-731f-ac1e-cc4ab8b5e62a', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645379153559);
INSERT INTO public.accounts VALUES ('01a214ce-1256-72cc-9fa0-b295159cdf4e', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645379155116);
INSERT INTO public.accounts VALUES ('01a214ce-125a-76b6-8c00-ba286161f388', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645379162099);
INSERT INTO public.accounts VALUES ('01a214ce-1262-7475-89a6-7d9f022ebeef', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645379170021);
INSERT INTO public.accounts VALUES ('01a214ce-1263-7721-b3d7-3eae9f0dd70d', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645379171149);
INSERT INTO public.accounts VALUES ('01a214ce-12b6-79da-ae88-72eef56f34d8', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645379254364);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a214ce-11f3-7da3-b5c4-948144795821', '', '697dc760d897ed52c7b161e8f10280480566d7a63949bdf7b7aa294e2cce2624', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'nA9Jdo6cjmlQcjjOiKJsKF2vrlkjhZMqAJYLeRwQ3xJztsGmYIiXS2TFAQs1A99/9UFslvcOIq/f0QWTFrojffhg0GYpHwE/CTTFvz6Irf8Pj+ieNKaXetNQr6JOkrX3GcxnqVcVP+dQf1wmqzqdSWMNGFPHx7XaeYCnJbpBmcEgItwPdQ2wbrZumHSttCPBZVAEwhmMTdY3Xs94WW73c59XJrDYPUBamGzStDIp8T2DkWaO2GvugWEx+1IJYT+sXPvOg1lv86VA829fjTeeKeVhC30dKcAzj7rGJBRPAkj0GVfgPju+O3gFWX0PkadCm/iRb1FpRiXN6NtNFEwpOoJwQUm6ydfaSJoaJP0VcBO7bQ4A4M6Qd0GtgvayITOWh0HNzSDmTsYfT80QNWyJdepSfXmPNiO1oY/9PNWMlR/I4OVCAg==', 1795645379283736);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645379247859, 1795645379238299);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214ce-12b8-71b0-89f4-981af1ace11b', 'read-only', '', '', '7777fb72c1a5ceb10264f9ffd8987822e1dec2a7ce66217b4d059a9412620e6d', 'usher_0PmT6x', 1795645379256010, NULL, 1795645379258237, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12e4-7104-af7e-170582ecf4f6', 'oauth-client', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '0d95222f9652a703b1d5c1c43262adc34da13c740d72bd76633efaee6ca27f1b', 'usher_MTaFZo', 1795645379299781, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12e6-7e5e-b6d6-f1eb6e987078', 'access-token', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '8362101619d7a24e84925bc002f34867abc80726cfe4c0925f608d7f08cbde99', 'usher_XrStT9', 1795645379302410, 1795648979302410, NULL, '01a214ce-12e4-7104-af7e-170582ecf4f6', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1247-7277-817c-140a8bc3ab4f', 'directory', '01a214ce-1245-7b64-afca-498326b11c3a', '', '1adddc0875f68635ec448eed4c050e04c9a7fb16c3402d2400eeafa71199c93f', 'usher_7pQEa3', 1795645379142791, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214ce-12f2-7c3d-b482-b9ba9b0e925e');
INSERT INTO public.credentials VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-12ea-79a9-ae64-3401916403ae', 'jwt-issuer', '01a214ce-1245-7b64-afca-498326b11c3a', '', 'bb2d66b182898d4336705e72cbd349660f7d7622a6ed7bbee45e222eeabdddbb', '', 1795645379306324, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:45381/scim/01a214ce-1245-7b64-afca-498326b11c3a', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214ce-12f2-7c3d-b482-b9ba9b0e925e');
INSERT INTO public.credentials VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12aa-794a-827b-fc00cdf14a39', 'login-hook', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '', '6257648d2b37b794bfb87bca06502176c5b905fb620cae2ccbc6a3080dcce8be', 'usher_RHCiA_', 1795645379242249, NULL, NULL, '', '', '', '', '', '', 0, 1795645379320542, '');
INSERT INTO public.credentials VALUES ('', '01a214ce-11f3-7da3-b5c4-948144795821', 'operator', '', 'first operator key', '4afb298217f60affc1aa0e14f6ad66c0704d69e31e67e64ce31047a820778efa', 'usher_Gzk4pj', 1795645379058926, NULL, NULL, '', '', '', '', '', '', 0, 1795645379436624, '');
INSERT INTO public.credentials VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1244-733a-befb-01ceadad4dc8', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '5e24b33c247ae45bdd99fadc44608cf39d9c36a8f3a5972f4bb6bf431ba80c3a', 'usher_EUXche', 1795645379139694, NULL, NULL, '', '', '', '', '', '', 0, 1795645379436624, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-12c3-7d5e-b615-05bbf4dcd81c', 1795645379267876, 'bedf43ae615a8bd7428d297ca0ed5304', 'GET', '/Users/01a214ce-125e-7421-900a-c2d9e7259e26', 404, '', 'there is no user "01a214ce-125e-7421-900a-c2d9e7259e26" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-12c4-79c5-a5f3-e804a9e79137', 1795645379268640, '6d91abed2b9280580312956266d069dc', 'GET', '/Users/01a214ce-1262-747d-bc34-3a11acdfee23', 404, '', 'there is no user "01a214ce-1262-747d-bc34-3a11acdfee23" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1366-7124-b204-b4f2204d0418', 1795645379430076, '1a2a18272cf4c16db6ed3525c06dca3c', 'GET', '/Users/01a214ce-125e-7421-900a-c2d9e7259e26', 404, '', 'there is no user "01a214ce-125e-7421-900a-c2d9e7259e26" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1367-71da-b781-823204b601ca', 1795645379431122, '8b56a4e363cb802774a5b020db50831a', 'GET', '/Users/01a214ce-1262-747d-bc34-3a11acdfee23', 404, '', 'there is no user "01a214ce-1262-747d-bc34-3a11acdfee23" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645379137104, '', '', '');
INSERT INTO public.directories VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1245-7b64-afca-498326b11c3a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645379141455, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214ce-12f2-7c3d-b482-b9ba9b0e925e');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'ada@acme.example', '01a214ce-1249-7c23-bafb-bfe70d170255', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'ada@home.example', '01a214ce-1249-7c23-bafb-bfe70d170255', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645379174070, 1795645379202036, 0);
INSERT INTO public.directory_groups VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-128e-7723-942d-cd83c7c8485f', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645379214420, 1795645379214420, 1);
INSERT INTO public.directory_groups VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645379186093, 1795645379221931, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', '01a214ce-1249-7c23-bafb-bfe70d170255', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-1256-72d5-b8ad-b73184887ef4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-1249-7c23-bafb-bfe70d170255', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-1250-7960-8238-e3506ad451d2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-124c-716b-b033-d3b3d7cb674d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-125a-76be-aae5-b84036f6263e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-1252-7329-a13d-7772d44ae770', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-125c-759e-94df-bd7606af428e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-1263-772a-901c-fe84a5d51b73', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-124f-7328-a47e-b1df066a1fcf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', '01a214ce-124c-716b-b033-d3b3d7cb674d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', '01a214ce-124d-792f-84c4-28f559e49de0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1272-719f-9108-b3edb5fbb79c', '01a214ce-124d-792f-84c4-28f559e49de0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-128e-7723-942d-cd83c7c8485f', '01a214ce-124f-7328-a47e-b1df066a1fcf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-128e-7723-942d-cd83c7c8485f', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-747d-bc34-3a11acdfee23', 'NULL', '01a214ce-1262-7475-89a6-7d9f022ebeef', 1798237379221931);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 7, 1, 0, '01a214ce-124c-716b-b033-d3b3d7cb674d');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 0, 1, 0, '01a214ce-124d-792f-84c4-28f559e49de0');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 2, 1, 0, '01a214ce-124f-7328-a47e-b1df066a1fcf');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 15, 2, 0, '01a214ce-1252-7329-a13d-7772d44ae770');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 10, 2, 0, '01a214ce-1256-72d5-b8ad-b73184887ef4');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 8, 1, 0, '01a214ce-125a-76be-aae5-b84036f6263e');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 9, 1, 0, '01a214ce-125c-759e-94df-bd7606af428e');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 5, 1, 0, '01a214ce-1263-772a-901c-fe84a5d51b73');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'Group', 10, 1, 0, '01a214ce-1266-714e-bfd7-446f0ab1c6f2');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'Group', 7, 1, 0, '01a214ce-1272-719f-9108-b3edb5fbb79c');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'Group', 8, 1, 0, '01a214ce-128e-7723-942d-cd83c7c8485f');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 14, 0, 1, '01a214ce-125e-7421-900a-c2d9e7259e26');
INSERT INTO public.directory_totals VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 'User', 4, 0, 1, '01a214ce-1262-747d-bc34-3a11acdfee23');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1249-7c23-bafb-bfe70d170255', 'ada@acme.example', '00u-ada', 1, '01a214ce-1249-7c18-a818-c4cde42c40b7', '', 1795645379144261, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645379144261, 1795645379144261);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124c-716b-b033-d3b3d7cb674d', 'bob@acme.example', NULL, 1, '01a214ce-124c-7163-8d75-c216125d8ca3', '', 1795645379147676, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645379147676, 1795645379147676);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124d-792f-84c4-28f559e49de0', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214ce-124d-7928-aebb-e75b3f99bce8', '', 1795645379148978, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645379148978, 1795645379148978);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124f-7328-a47e-b1df066a1fcf', 'zoe@acme.example', 'ZOË', 1, '01a214ce-124f-7320-80e9-28fba273581f', '', 1795645379150608, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645379150608, 1795645379150608);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1250-7960-8238-e3506ad451d2', 'astro@acme.example', '🚀', 1, '01a214ce-1250-7958-b08b-eab3011bf5a8', '', 1795645379152108, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645379152108, 1795645379152108);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1252-7329-a13d-7772d44ae770', 'lines@acme.example', ' 007 ', 1, '01a214ce-1252-731f-ac1e-cc4ab8b5e62a', '', 1795645379153559, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645379153559, 1795645379153559);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1256-72d5-b8ad-b73184887ef4', 'max@acme.example', '00u-max', 1, '01a214ce-1256-72cc-9fa0-b295159cdf4e', '', 1795645379155116, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645379155116, 1795645379155116);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-125a-76be-aae5-b84036f6263e', 'left@acme.example', '00u-left', 0, '01a214ce-125a-76b6-8c00-ba286161f388', '', 1795645379162099, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645379162099, 1795645379162099);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-125c-759e-94df-bd7606af428e', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645379164066, 1795645379164066);
INSERT INTO public.directory_users VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-772a-901c-fe84a5d51b73', 'staff@acme.example', '00u-staff', 0, '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '', 1795645379171149, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645379171149, 1795645379230664);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 'acme.example', '01a214ce-121e-7706-a6ad-e16f1918dda9', 'verified', 'manual', 1795645379101048, 1795645379101048, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 'initech.example', '01a214ce-1223-7b91-b267-01dc1153bd8f', 'verified', 'manual', 1795645379106573, 1795645379106573, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 7);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 72);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 6, 81, 81);
INSERT INTO public.event_order VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 7, 82, 82);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 82, 82, 82, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214ce-11f4-7560-ac62-707011149378', 1795645379058926, 'token.created', 'operator', 'operator_key_file', '', '', '01a214ce-11f3-7da3-b5c4-948144795821', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1219-7aa0-b0c2-b766b9e883f3', 1795645379097208, 'parent.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1219-755c-99e8-8c1643b29965', NULL, NULL, 0, 'a71707bc96e15e7c88c0583300878b10');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-121e-7c52-b719-c48e08ff12fa', 1795645379101048, 'domain.verified', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-121e-7706-a6ad-e16f1918dda9', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'f41c9922211b0d8e10ef42d0ed23473a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1221-715e-b0f3-fd44fc05d745', 1795645379104864, 'parent.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1220-7f19-b142-a2aa5ad76707', NULL, NULL, 0, 'fd2bcbcaa6dd978f5e834a164606c14e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1223-7d43-ae59-f5a6d6c420ce', 1795645379106573, 'domain.verified', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1223-7b91-b267-01dc1153bd8f', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'd8997fc427e5fd049518844a931c2ea1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122d-7dde-8d7e-42729c2bf0ac', 1795645379114931, 'organization.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6504840ff8e3c18e80fe36d710168289');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122e-7315-abbe-db3d22a404eb', 1795645379114931, 'organization.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '01a214ce-122d-7ded-9acf-28cf368c3d17', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6504840ff8e3c18e80fe36d710168289');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122f-741e-b471-a77aec89a958', 1795645379114931, 'policy.applied', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '6504840ff8e3c18e80fe36d710168289');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1232-758f-8667-2524cb6a53b4', 1795645379114931, 'organization.changed', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '6504840ff8e3c18e80fe36d710168289');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1232-7f09-a48a-78aef1f67ab3', 1795645379114931, 'organization.changed', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '01a214ce-122d-7ded-9acf-28cf368c3d17', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '6504840ff8e3c18e80fe36d710168289');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-123b-78af-a090-b1078e1d661a', 1795645379130917, 'policy.applied', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '96a1d5fe192a4889910c8790c0635de6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-123f-7716-92d6-8823aaea405c', 1795645379133480, 'organization.changed', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"limit":1,"seat":"premium"}', 0, '21a058e27dc8dbd9f4515d3af373322e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1241-76eb-b4f0-2e5ea5df9ce3', 1795645379137104, 'directory.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', NULL, NULL, 0, '96572107c2cffa5a2ddc1a09b0fa6f99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1244-75bd-ae7b-6ab8abe7f4f4', 1795645379139694, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1244-733a-befb-01ceadad4dc8', NULL, '{"scope":"directory","target":"01a214ce-1241-7365-ba7e-6861c67bc5bc"}', 0, 'c2bd7ca1829bb106fc26f0529e5c8080');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1245-7cc1-a435-c4494a6abddd', 1795645379141455, 'directory.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1245-7b64-afca-498326b11c3a', NULL, NULL, 0, 'd2c192f48515ef352015ceabe334d912');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-1247-73fc-b747-ec1b901d558e', 1795645379142791, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1247-7277-817c-140a8bc3ab4f', NULL, '{"scope":"directory","target":"01a214ce-1245-7b64-afca-498326b11c3a"}', 0, '0550f4d9915c6ea44dd35835ca1385c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c38-a44a-467837e11c78', 1795645379144261, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1249-7c23-bafb-bfe70d170255', NULL, NULL, 2, 'd07c2092725b018f1bf9de0f4f560c0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c3b-92a1-d33c2ebe823a', 1795645379144261, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1249-7c18-a818-c4cde42c40b7', '', '01a214ce-1249-7c23-bafb-bfe70d170255', NULL, NULL, 2, 'd07c2092725b018f1bf9de0f4f560c0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124c-7176-b7a1-4c42c24e1af7', 1795645379147676, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-124c-716b-b033-d3b3d7cb674d', NULL, NULL, 2, '0de51ddad8179f85e6ae5eac543aad04');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124c-7178-ad61-0904e8bb6014', 1795645379147676, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124c-7163-8d75-c216125d8ca3', '', '01a214ce-124c-716b-b033-d3b3d7cb674d', NULL, NULL, 2, '0de51ddad8179f85e6ae5eac543aad04');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124d-793a-8038-0b1e22ce9e13', 1795645379148978, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-124d-792f-84c4-28f559e49de0', NULL, NULL, 2, '0ac28976842641a210b8f5e256791b5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124d-79ca-90a8-e93b9c373c66', 1795645379148978, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124d-7928-aebb-e75b3f99bce8', '', '01a214ce-124d-792f-84c4-28f559e49de0', NULL, NULL, 2, '0ac28976842641a210b8f5e256791b5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124f-7334-a655-067f3a828ac3', 1795645379150608, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-124f-7328-a47e-b1df066a1fcf', NULL, NULL, 2, '8abe3d4bf4ef1bdcb1b2f5d6d6f09a13');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124f-734e-80d6-f890cef32a83', 1795645379150608, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124f-7320-80e9-28fba273581f', '', '01a214ce-124f-7328-a47e-b1df066a1fcf', NULL, NULL, 2, '8abe3d4bf4ef1bdcb1b2f5d6d6f09a13');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1250-796b-ac9f-d61af8b70968', 1795645379152108, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1250-7960-8238-e3506ad451d2', NULL, NULL, 2, '0b60e6e49ee4a48a020c075abd53d90a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1250-796d-bc1f-ad2c04b3fec1', 1795645379152108, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1250-7958-b08b-eab3011bf5a8', '', '01a214ce-1250-7960-8238-e3506ad451d2', NULL, NULL, 2, '0b60e6e49ee4a48a020c075abd53d90a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1252-7356-aea8-2500ae0c4081', 1795645379153559, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1252-7329-a13d-7772d44ae770', NULL, NULL, 2, '10cada7c76c4ef316cbb2df9054ad10c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1252-7359-af7f-a369bf18e476', 1795645379153559, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1252-731f-ac1e-cc4ab8b5e62a', '', '01a214ce-1252-7329-a13d-7772d44ae770', NULL, NULL, 2, '10cada7c76c4ef316cbb2df9054ad10c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1256-72e1-81c0-914986591450', 1795645379155116, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1256-72d5-b8ad-b73184887ef4', NULL, NULL, 2, 'cf9c7e0bc3e9b3d84c99c8f18c7e8270');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1256-72e3-b3d2-7e60d81c2655', 1795645379155116, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1256-72cc-9fa0-b295159cdf4e', '', '01a214ce-1256-72d5-b8ad-b73184887ef4', NULL, NULL, 2, 'cf9c7e0bc3e9b3d84c99c8f18c7e8270');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125a-76d2-b343-84ce15377b94', 1795645379162099, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125a-76be-aae5-b84036f6263e', NULL, NULL, 2, '88eb44c2af62ad684645ae65028dac03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125a-76d6-895e-75d94ec3f2e1', 1795645379162099, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-125a-76b6-8c00-ba286161f388', '', '01a214ce-125a-76be-aae5-b84036f6263e', NULL, NULL, 2, '88eb44c2af62ad684645ae65028dac03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125a-7706-9548-70d849198b8e', 1795645379162099, 'gate.closed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-125a-76b6-8c00-ba286161f388', '', '', NULL, '{"cause":"directory_inactive"}', 2, '88eb44c2af62ad684645ae65028dac03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125a-770a-ac70-fb0bdc3a91e4', 1795645379162099, 'session.revoked', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-125a-76b6-8c00-ba286161f388', '', '', NULL, NULL, 2, '88eb44c2af62ad684645ae65028dac03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125c-75bd-994e-ca68a393566b', 1795645379164066, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125c-759e-94df-bd7606af428e', NULL, NULL, 2, '8de1ea1f575b45639e85f39023615df7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125c-75bf-847b-0e70199335a9', 1795645379164066, 'directory_user.unbound', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125c-759e-94df-bd7606af428e', NULL, '{"reason":"no_email"}', 2, '8de1ea1f575b45639e85f39023615df7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125e-7440-9672-7285c6abad28', 1795645379165930, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125e-7421-900a-c2d9e7259e26', NULL, NULL, 2, '48e088502dac2180b2121180ab7453d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125e-7445-88b9-a5a5216f79ce', 1795645379165930, 'directory_user.unbound', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125e-7421-900a-c2d9e7259e26', NULL, '{"reason":"foreign_domain"}', 2, '48e088502dac2180b2121180ab7453d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1262-7488-9632-291c3fef666e', 1795645379170021, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1262-747d-bc34-3a11acdfee23', NULL, NULL, 2, 'b9392caa14c6182871a38325b3cd3529');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1262-748b-9d38-58cf97b7f9c4', 1795645379170021, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-7475-89a6-7d9f022ebeef', '', '01a214ce-1262-747d-bc34-3a11acdfee23', NULL, NULL, 2, 'b9392caa14c6182871a38325b3cd3529');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1263-7734-8f74-d16f35b81884', 1795645379171149, 'directory_user.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1263-772a-901c-fe84a5d51b73', NULL, NULL, 2, 'c54c05a748bb067158ac142043b49c19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1263-7736-9793-877f6935c736', 1795645379171149, 'account.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '', '01a214ce-1263-772a-901c-fe84a5d51b73', NULL, NULL, 2, 'c54c05a748bb067158ac142043b49c19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1267-774c-a1dc-be43b8700643', 1795645379174070, 'directory_group.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', NULL, '{"members":1}', 0, '1d49acf9f92b0677b21774889ba51007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1273-720c-87d2-fcdfecc1b1f4', 1795645379186093, 'directory_group.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1272-719f-9108-b3edb5fbb79c', NULL, '{"members":11}', 0, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1275-7563-95df-1d1f9811884f', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1249-7c18-a818-c4cde42c40b7', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1275-7e68-9eb5-e03df4bd42b2', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124c-7163-8d75-c216125d8ca3', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1276-733b-bb86-87004a5c371a', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124f-7320-80e9-28fba273581f', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1276-766e-9d79-b8f8c6862e5b', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1250-7958-b08b-eab3011bf5a8', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1276-795f-a2a6-745c35f5b53a', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1252-731f-ac1e-cc4ab8b5e62a', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1276-7e35-8b70-4d44eab51bcd', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1256-72cc-9fa0-b295159cdf4e', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1277-71dd-bc7c-17674b126d0c', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-7475-89a6-7d9f022ebeef', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1277-73ff-ad88-4eda50b84928', 1795645379186093, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '26992fa2c99643037349a006b9165708');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-127b-7dd7-a5bf-db6aa93a439f', 1795645379194269, 'directory_group.changed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', NULL, '{"added":1,"removed":0}', 0, '0fff41062451346917c5b2cbb5260b2b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1283-7715-be8c-571ae0db683d', 1795645379202036, 'directory_group.changed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1266-714e-bfd7-446f0ab1c6f2', NULL, '{"added":1,"removed":0}', 0, 'f28457e4af75f6c76de9b86430f4df18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1285-7b8d-8644-3f6c3003cee2', 1795645379204480, 'directory_group.changed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1272-719f-9108-b3edb5fbb79c', NULL, '{"added":1,"removed":0}', 0, '639509977f0f4f3b45dd1ad2869bfa38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1286-74c0-8db7-bfb0e42c40f3', 1795645379204480, 'membership.added', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-124d-7928-aebb-e75b3f99bce8', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '639509977f0f4f3b45dd1ad2869bfa38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-128f-7340-9574-eb0ac7d159df', 1795645379214420, 'directory_group.created', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-128e-7723-942d-cd83c7c8485f', NULL, '{"members":2}', 0, '28494abbbcab62f5bdb991d96d574ca3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1292-7e30-989d-57b1fbb619f2', 1795645379218500, 'directory_user.deleted', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-125e-7421-900a-c2d9e7259e26', NULL, NULL, 0, '97f002e6405f379a55ba947ae13e0cbb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1296-7466-a0aa-7c3eca49e240', 1795645379221931, 'directory_user.deleted', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1262-747d-bc34-3a11acdfee23', NULL, NULL, 0, '2ef82304fe283256e0726277a788c290');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1297-73f4-824f-76faa4d12267', 1795645379221931, 'gate.closed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-7475-89a6-7d9f022ebeef', '', '', NULL, '{"cause":"directory_deleted"}', 2, '2ef82304fe283256e0726277a788c290');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1297-73fa-8816-ca9e8fe3719a', 1795645379221931, 'session.revoked', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-7475-89a6-7d9f022ebeef', '', '', NULL, NULL, 2, '2ef82304fe283256e0726277a788c290');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1298-78e7-826d-2ef5ff426126', 1795645379221931, 'membership.removed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1262-7475-89a6-7d9f022ebeef', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2ef82304fe283256e0726277a788c290');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-129e-7f1b-b8bb-8e14130abc59', 1795645379230664, 'directory_user.changed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '', '', '01a214ce-1263-772a-901c-fe84a5d51b73', NULL, '{"active":false}', 0, '3bb7557c8cf2e3dc6d80acc34e37c7e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-129f-77f4-bfa9-bfd3156d84f3', 1795645379230664, 'gate.closed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3bb7557c8cf2e3dc6d80acc34e37c7e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-129f-77fa-bfd2-4710cd03247a', 1795645379230664, 'session.revoked', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '', '', NULL, NULL, 2, '3bb7557c8cf2e3dc6d80acc34e37c7e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-129f-7d95-9d56-aa495d060bb7', 1795645379230664, 'membership.removed', 'directory', '01a214ce-1241-7365-ba7e-6861c67bc5bc', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3bb7557c8cf2e3dc6d80acc34e37c7e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12a7-70e9-b7d7-d1017103450d', 1795645379238299, 'connection.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', NULL, NULL, 0, '5c3e58b02d67ca27bee05519654afa3b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12aa-7ae8-a03a-638d6e81c1d9', 1795645379242249, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12aa-794a-827b-fc00cdf14a39', NULL, '{"scope":"login-hook","target":"01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275"}', 0, '6e97c8a90b2eaa0d4ed9a6d13b9663e7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b0-78cc-8710-423f42f470da', 1795645379247859, 'subject.linked', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '01a214ce-1249-7c18-a818-c4cde42c40b7', '', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', NULL, NULL, 2, '4491e2dff048d946beead8693ba3628c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b0-7f38-81b4-8510bd0056d6', 1795645379247859, 'membership.added', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '01a214ce-1249-7c18-a818-c4cde42c40b7', '01a214ce-122d-7ded-9acf-28cf368c3d17', '', NULL, '{"role":"user","source":"grant"}', 2, '4491e2dff048d946beead8693ba3628c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b1-7e96-8ea4-f930d3e56839', 1795645379247859, 'connection.proven', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '', '', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', NULL, NULL, 2, '4491e2dff048d946beead8693ba3628c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b6-79e0-b31e-7c266b7c6d10', 1795645379254364, 'account.created', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '01a214ce-12b6-79da-ae88-72eef56f34d8', '', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', NULL, NULL, 2, '69907db961c0160d2a84efb61d30c41f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b6-79ec-a8a5-56f93c1e8b62', 1795645379254364, 'subject.linked', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '01a214ce-12b6-79da-ae88-72eef56f34d8', '', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', NULL, NULL, 2, '69907db961c0160d2a84efb61d30c41f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b6-7a39-aeb1-710d96b82465', 1795645379254364, 'membership.added', 'login', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', '01a214ce-12b6-79da-ae88-72eef56f34d8', '01a214ce-122d-7ded-9acf-28cf368c3d17', '', NULL, '{"role":"user","source":"grant"}', 2, '69907db961c0160d2a84efb61d30c41f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214ce-12b8-7327-8922-f4e1f5eaccae', 1795645379256010, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12b8-71b0-89f4-981af1ace11b', NULL, '{"scope":"read-only","target":""}', 0, '23093630d4a5b33ce7c8b09738b53792');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214ce-12ba-7b07-87f3-82a40a20040c', 1795645379258237, 'token.revoked', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12b8-71b0-89f4-981af1ace11b', NULL, NULL, 0, '87eacf8930c96445a075e4fdda7ca7d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12da-706d-ab64-3e31b8a7395b', 1795645379283736, 'parent_administrator.granted', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '01a214ce-1249-7c18-a818-c4cde42c40b7', '', '', NULL, NULL, 0, '70af1a3594f96555a60a7053d9358cd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12e4-7235-9517-af1f9fa89157', 1795645379299781, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12e4-7104-af7e-170582ecf4f6', NULL, '{"scope":"oauth-client","target":"01a214ce-1241-7365-ba7e-6861c67bc5bc"}', 0, '40b61ede87d808a4fa995ff6c8657180');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12e7-713b-9495-c255a9b9aede', 1795645379302410, 'token.created', 'api_key', '01a214ce-12e4-7104-af7e-170582ecf4f6', '', '', '01a214ce-12e6-7e5e-b6d6-f1eb6e987078', NULL, '{"client":"01a214ce-12e4-7104-af7e-170582ecf4f6","scope":"access-token","target":"01a214ce-1241-7365-ba7e-6861c67bc5bc"}', 0, 'bccf30f67e3b677581b1f890ac0f1f94');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-12ea-7c36-bba4-944025591a8f', 1795645379306324, 'token.created', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-12ea-79a9-ae64-3401916403ae', NULL, '{"scope":"jwt-issuer","target":"01a214ce-1245-7b64-afca-498326b11c3a"}', 0, '913a79df2444c54ab8ab7271c8a91f28');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-12ee-7c7b-9d79-acab88866300', 1795645379310250, 'directory.changed', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1245-7b64-afca-498326b11c3a', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c12691ba9ed57b4042490d022080959f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214ce-1220-7f19-b142-a2aa5ad76707', '01a214ce-12f2-7c75-9a13-4061d93e45c5', 1795645379314476, 'directory.changed', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', '', '', '01a214ce-1245-7b64-afca-498326b11c3a', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '916c53ee2671b9e5103fdb88d4cc5692');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:22:58.361708');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:22:58.393652');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:22:58.768228');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:22:58.865859');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:22:58.927411');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:22:59.028347');


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

INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c18-a818-c4cde42c40b7', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124f-7320-80e9-28fba273581f', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1250-7958-b08b-eab3011bf5a8', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1252-731f-ac1e-cc4ab8b5e62a', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1256-72cc-9fa0-b295159cdf4e', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124c-7163-8d75-c216125d8ca3', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645379186093);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124d-7928-aebb-e75b3f99bce8', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645379204480);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c18-a818-c4cde42c40b7', '01a214ce-122d-7ded-9acf-28cf368c3d17', 0, 'jit', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', 1795645379247859, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645379247859);
INSERT INTO public.memberships VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b6-79da-ae88-72eef56f34d8', '01a214ce-122d-7ded-9acf-28cf368c3d17', 0, 'jit', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', 1795645379254364, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645379254364);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122d-7ded-9acf-28cf368c3d17', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645379114931);
INSERT INTO public.organizations VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645379114931);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c18-a818-c4cde42c40b7', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', 1795645379283736);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214ce-1220-7f19-b142-a2aa5ad76707', 'initech', 'initech', '01a214ce-1223-7d26-bd9d-cb7bdfa55673', 0, 0, 1795645379104864);
INSERT INTO public.parents VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 'acme', 'acme', '01a214ce-12a7-70e2-ad61-6ebc59862539', 2, 0, 1795645379097208);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-125a-76b6-8c00-ba286161f388', 'closed', 'directory_inactive', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379162099);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124f-7320-80e9-28fba273581f', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379150608);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1250-7958-b08b-eab3011bf5a8', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379152108);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1252-731f-ac1e-cc4ab8b5e62a', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379153559);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1256-72cc-9fa0-b295159cdf4e', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379155116);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124c-7163-8d75-c216125d8ca3', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 3, 0, NULL, 1795645379147676);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-124d-7928-aebb-e75b3f99bce8', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 2, 0, NULL, 1795645379148978);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1262-7475-89a6-7d9f022ebeef', 'closed', 'directory_deleted', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 4, 0, NULL, 1795645379170021);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1263-7721-b3d7-3eae9f0dd70d', 'closed', 'directory_inactive', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 3, 0, NULL, 1795645379171149);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12b6-79da-ae88-72eef56f34d8', 'open', '', '', 0, 1, 0, 1795645379254364, 1795645379254364);
INSERT INTO public.persons VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-1249-7c18-a818-c4cde42c40b7', 'open', '', '01a214ce-1241-7365-ba7e-6861c67bc5bc', 0, 3, 0, 1795645379247859, 1795645379144261);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', 1795645379114931);
INSERT INTO public.policy_versions VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214ce-11f3-7da3-b5c4-948144795821', 1795645379130917);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645379076327, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645379099903, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795645379100631, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795645379098483, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-122d-77a6-8800-f0ab1ef3d0be', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', 'ada', '01a214ce-1249-7c18-a818-c4cde42c40b7', 1795645379247859);
INSERT INTO public.subjects VALUES ('01a214ce-1219-755c-99e8-8c1643b29965', '01a214ce-12a6-7c2b-bd6f-aa5b3b4f9275', 'newcomer', '01a214ce-12b6-79da-ae88-72eef56f34d8', 1795645379254364);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 82, true);


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
-- Name: subjects subjects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subjects
    ADD CONSTRAINT subjects_pkey PRIMARY KEY (parent, connection, subject);


--
-- Name: answers_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answers_age ON public.answers USING btree (created_at);


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
-- Name: subjects_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX subjects_account ON public.subjects USING btree (parent, connection, account);


--
-- PostgreSQL database dump complete
--


