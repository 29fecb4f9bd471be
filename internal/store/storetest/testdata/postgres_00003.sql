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
    assertion text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    created_at bigint NOT NULL
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
    modified_at bigint NOT NULL
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
    n bigint NOT NULL
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

INSERT INTO public.accounts VALUES ('01a21437-05f4-7271-a4d4-903e045c0061', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795635480049991);
INSERT INTO public.accounts VALUES ('01a21437-05fe-7a19-a80f-1c209f930b2a', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795635480062086);
INSERT INTO public.accounts VALUES ('01a21437-0600-7c4b-9d94-fc5236cabfe2', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795635480064016);
INSERT INTO public.accounts VALUES ('01a21437-0607-756f-b055-2ce8107332ea', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795635480070654);
INSERT INTO public.accounts VALUES ('01a21437-060b-73d6-94da-984c1b8e8c58', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795635480074488);
INSERT INTO public.accounts VALUES ('01a21437-0612-71fd-8a7f-544a6b482d2b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795635480079208);
INSERT INTO public.accounts VALUES ('01a21437-0636-7521-9d2c-a0d782c88174', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795635480114669);
INSERT INTO public.accounts VALUES ('01a21437-0639-7f3d-8fbf-2b0a521a834a', 'left@acme.example', 'left@acme.example', 'acme.example', 1795635480120548);
INSERT INTO public.accounts VALUES ('01a21437-0656-72e5-8c06-dbd642c90081', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795635480149219);
INSERT INTO public.accounts VALUES ('01a21437-0658-7e1c-a33f-04db1730a7f8', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795635480152399);
INSERT INTO public.accounts VALUES ('01a21437-06a2-799e-9649-1750d69194a4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795635480226139);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0691-772c-a845-86a81bd8e65b', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795635480220340, 1795635480208650);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21437-04e8-7b2e-9024-fbafec8c964b', 'operator', '', 'first operator key', '43628e27938d7ec16bee013da63459bd2e839eb6ad401533014d6a2226e2784d', 'usher_A2PeGG', 1795635479783946, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05ec-7efd-8730-8eca1402177c', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', 'abdef8d4ccc6d7b5634e740eed2c05aea13160acb6e7d45a8c3407177037e7c2', 'usher_lQaUnE', 1795635480044473, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-05f0-792e-881a-09d29611dcff', 'directory', '01a21437-05ee-7a73-ba6d-62cfc0e268dc', '', 'dbf457b868983137423a1b27fd2511daa3fd25e8cf4e70bef475d0c9ac60e243', 'usher_6s_qU6', 1795635480048137, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0697-71b1-b517-ead0b2a6d6e9', 'login-hook', '01a21437-0691-772c-a845-86a81bd8e65b', '', '6e3d15099267a7cd89fc424c690b8ad54518244d7136699aae008220d9a56d17', 'usher_BNpRv5', 1795635480214525, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('', '01a21437-06a4-7c5d-b043-f6ad4a676618', 'read-only', '', '', 'ca5e007a8485ff22b2c19c71e5628ae4863a9916246a1e0e8a358e37d389312c', 'usher_xBgyJ2', 1795635480228653, NULL, 1795635480234451, '', '', '');
INSERT INTO public.credentials VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06c6-7f01-b98d-8441e740e904', 'oauth-client', '01a21437-05e7-7141-8387-c0b1bb780e65', '', 'f8c25e2972c286f188bf1ea0fcb26c6da1af4d915fb9c13890ddeaed32ac26ee', 'usher_oowe5Y', 1795635480262341, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06c9-7298-a2b9-767322f5ecb2', 'access-token', '01a21437-05e7-7141-8387-c0b1bb780e65', '', 'c116c297ee26ad1e06a1ce01f6b6546ff42b3990337432eb4690c63c47bd1c75', 'usher_VKc_yg', 1795635480264346, 1795639080264346, NULL, '01a21437-06c6-7f01-b98d-8441e740e904', '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-06bd-758d-8e34-81b4cca2ac89', 1795635480253364, '6c159fa3f46670b873fa007b44f78193', 'GET', '/Users/01a21437-064b-770f-bd62-c6138b72ef2e', 404, '', 'there is no user "01a21437-064b-770f-bd62-c6138b72ef2e" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-06be-769a-83ed-41689e4ec9ac', 1795635480254433, 'b5f841225c2188cd890c5da4010605c6', 'GET', '/Users/01a21437-0656-72f2-899c-0ff96488e16d', 404, '', 'there is no user "01a21437-0656-72f2-899c-0ff96488e16d" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-073f-763f-92da-c0f2b913b140', 1795635480383410, 'ba801e9a604d2c125c7ff53bb14222f8', 'GET', '/Users/01a21437-064b-770f-bd62-c6138b72ef2e', 404, '', 'there is no user "01a21437-064b-770f-bd62-c6138b72ef2e" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0740-75d4-96a4-ebf7cc5d98a8', 1795635480384382, '3aebdd8326f490d091fa76a5521950a9', 'GET', '/Users/01a21437-0656-72f2-899c-0ff96488e16d', 404, '', 'there is no user "01a21437-0656-72f2-899c-0ff96488e16d" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'okta', 'scim', 'okta', 'userName', 0, '', 1795635480038841);
INSERT INTO public.directories VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-05ee-7a73-ba6d-62cfc0e268dc', 'entra', 'scim', 'entra', 'userName', 0, '', 1795635480046506);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'ada@acme.example', '01a21437-05f4-728a-953f-8d71432eedc3', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'ada@home.example', '01a21437-05f4-728a-953f-8d71432eedc3', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795635480157376, 1795635480184013);
INSERT INTO public.directory_groups VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-067e-7ee1-813f-9c097e77c6e0', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795635480190964, 1795635480190964);
INSERT INTO public.directory_groups VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795635480167069, 1795635480196807);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', '01a21437-05f4-728a-953f-8d71432eedc3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0636-7532-ab59-ca4b5bf35a46', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-05f4-728a-953f-8d71432eedc3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-060b-73e0-be9a-8fa3aeda2d95', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-05fe-7a2d-a158-64fd95be0ad5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-063a-7014-81fa-6538d9d846d8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0612-720d-be6b-d9b234ecfcd8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0645-7dbf-b643-8ad4b103d78d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0658-7e27-9ded-fac31d86276f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0607-757a-b9d9-aa0d233c6f40', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', '01a21437-05fe-7a2d-a158-64fd95be0ad5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', '01a21437-0600-7c56-9e7c-4e66b9d99c70', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0667-71ef-b2b1-a737937e5b0e', '01a21437-0600-7c56-9e7c-4e66b9d99c70', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-067e-7ee1-813f-9c097e77c6e0', '01a21437-0607-757a-b9d9-aa0d233c6f40', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-067e-7ee1-813f-9c097e77c6e0', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72f2-899c-0ff96488e16d', 'NULL', '01a21437-0656-72e5-8c06-dbd642c90081', 1798227480196807);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 10, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 11, 2);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 15, 3);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'Group', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'Group', 3, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'Group', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', 'User', 8, 1);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05f4-728a-953f-8d71432eedc3', 'ada@acme.example', '00u-ada', 1, '01a21437-05f4-7271-a4d4-903e045c0061', '', 1795635480049991, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795635480049991, 1795635480049991);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05fe-7a2d-a158-64fd95be0ad5', 'bob@acme.example', NULL, 1, '01a21437-05fe-7a19-a80f-1c209f930b2a', '', 1795635480062086, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795635480062086, 1795635480062086);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0600-7c56-9e7c-4e66b9d99c70', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21437-0600-7c4b-9d94-fc5236cabfe2', '', 1795635480064016, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795635480064016, 1795635480064016);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0607-757a-b9d9-aa0d233c6f40', 'zoe@acme.example', 'ZOË', 1, '01a21437-0607-756f-b055-2ce8107332ea', '', 1795635480070654, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795635480070654, 1795635480070654);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-060b-73e0-be9a-8fa3aeda2d95', 'astro@acme.example', '🚀', 1, '01a21437-060b-73d6-94da-984c1b8e8c58', '', 1795635480074488, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795635480074488, 1795635480074488);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0612-720d-be6b-d9b234ecfcd8', 'lines@acme.example', ' 007 ', 1, '01a21437-0612-71fd-8a7f-544a6b482d2b', '', 1795635480079208, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795635480079208, 1795635480079208);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0636-7532-ab59-ca4b5bf35a46', 'max@acme.example', '00u-max', 1, '01a21437-0636-7521-9d2c-a0d782c88174', '', 1795635480114669, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795635480114669, 1795635480114669);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-063a-7014-81fa-6538d9d846d8', 'left@acme.example', '00u-left', 0, '01a21437-0639-7f3d-8fbf-2b0a521a834a', '', 1795635480120548, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795635480120548, 1795635480120548);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0645-7dbf-b643-8ad4b103d78d', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795635480125782, 1795635480125782);
INSERT INTO public.directory_users VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e27-9ded-fac31d86276f', 'staff@acme.example', '00u-staff', 0, '01a21437-0658-7e1c-a33f-04db1730a7f8', '', 1795635480152399, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795635480152399, 1795635480204936);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 'acme.example', '01a21437-0510-7c87-b0ea-96139c523723', 'verified', 'manual', 1795635479822775, 1795635479822775, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 'initech.example', '01a21437-054b-73fb-a301-e03a64d7c110', 'verified', 'manual', 1795635479881763, 1795635479881763, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 4);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 71, 78, 78);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 78, 78, 78, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21437-04e9-7419-a8e9-73b00c9babc8', 1795635479783946, 'token.created', 'operator', 'operator_key_file', '', '', '01a21437-04e8-7b2e-9024-fbafec8c964b', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0505-7269-a774-4a1f106d1eaa', 1795635479812592, 'parent.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-0504-7b08-9970-17e375733cc2', NULL, NULL, 0, '66bd7c5565e854d9166d235fd84349f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0511-7c27-9523-ee283c1c1f38', 1795635479822775, 'domain.verified', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-0510-7c87-b0ea-96139c523723', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '49457f43c8dceac1c99cf2111bd56b2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-0532-78c0-bbe8-413d24a6f819', 1795635479858225, 'parent.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-0532-764b-9c7e-0e37215c6538', NULL, NULL, 0, 'f07f0a99669c31f4233e900cb71fbd53');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-054b-76e6-8f84-88226a1596bc', 1795635479881763, 'domain.verified', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-054b-73fb-a301-e03a64d7c110', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '95d903dac8e9464f910c31146a2a9075');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-058e-7661-b187-0841a2d4d8e1', 1795635479886512, 'organization.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ecb68100eaa5aae99bc50a8b99dc8337');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-058e-7c95-acdb-b79a122e131c', 1795635479886512, 'organization.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '01a21437-058e-767e-a544-1a2792efe913', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ecb68100eaa5aae99bc50a8b99dc8337');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-059d-708f-8786-5be668cb051f', 1795635479886512, 'policy.applied', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ecb68100eaa5aae99bc50a8b99dc8337');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-059e-7851-9ebe-561b32c7f42e', 1795635479886512, 'organization.changed', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '01a21437-058d-7c6f-b261-0227ae183026', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ecb68100eaa5aae99bc50a8b99dc8337');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-059f-70eb-9557-fc22e384a558', 1795635479886512, 'organization.changed', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '01a21437-058e-767e-a544-1a2792efe913', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ecb68100eaa5aae99bc50a8b99dc8337');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05d9-79cf-b498-54475cbb6943', 1795635480024117, 'policy.applied', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e7778f6a017f573c9b333d37fcfc8d8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e2-71e4-b3e7-410a637362f0', 1795635480031091, 'organization.changed', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"limit":1,"seat":"premium"}', 0, '51ea96076f60873c6a903c43c60bf38c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05e7-762b-b1fa-a7699ab9453b', 1795635480038841, 'directory.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-05e7-7141-8387-c0b1bb780e65', NULL, NULL, 0, '43548dabba0cab5e1d5ae1cd923d2612');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05ed-717e-b6d0-c7713e26b1c7', 1795635480044473, 'token.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-05ec-7efd-8730-8eca1402177c', NULL, '{"scope":"directory","target":"01a21437-05e7-7141-8387-c0b1bb780e65"}', 0, '1e6618724e827579438908a5f3da7510');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-05ee-7be4-a690-cad3dfa3b643', 1795635480046506, 'directory.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-05ee-7a73-ba6d-62cfc0e268dc', NULL, NULL, 0, '189b0f572f61de48dff6b50836ef7765');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21437-0532-764b-9c7e-0e37215c6538', '01a21437-05f0-7b19-bb14-3c57eca68b80', 1795635480048137, 'token.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-05f0-792e-881a-09d29611dcff', NULL, '{"scope":"directory","target":"01a21437-05ee-7a73-ba6d-62cfc0e268dc"}', 0, 'ecf4941be00d197697c4803fbced2c0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05f4-72b1-92cf-33feb71ce857', 1795635480049991, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-05f4-728a-953f-8d71432eedc3', NULL, NULL, 2, 'e7448d3d884c8377b9b81a0d3bf0ef2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05f4-72ba-8439-1ceb9aaedcff', 1795635480049991, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05f4-7271-a4d4-903e045c0061', '', '01a21437-05f4-728a-953f-8d71432eedc3', NULL, NULL, 2, 'e7448d3d884c8377b9b81a0d3bf0ef2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05fe-7a40-865f-e85a2ef0c8d6', 1795635480062086, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-05fe-7a2d-a158-64fd95be0ad5', NULL, NULL, 2, '271d58986590d9b942f6c3889bf8907c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05fe-7a49-8a88-ff9fc2db1714', 1795635480062086, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05fe-7a19-a80f-1c209f930b2a', '', '01a21437-05fe-7a2d-a158-64fd95be0ad5', NULL, NULL, 2, '271d58986590d9b942f6c3889bf8907c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0600-7c73-bf16-ba0f82c1bbb3', 1795635480064016, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0600-7c56-9e7c-4e66b9d99c70', NULL, NULL, 2, '221ed5fd65a142e46c6aae1fdfab22a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0600-7c76-b79e-6c881ec9bfa2', 1795635480064016, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0600-7c4b-9d94-fc5236cabfe2', '', '01a21437-0600-7c56-9e7c-4e66b9d99c70', NULL, NULL, 2, '221ed5fd65a142e46c6aae1fdfab22a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0607-7595-bd57-3baa9aeccc10', 1795635480070654, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0607-757a-b9d9-aa0d233c6f40', NULL, NULL, 2, '5ead47877c6f40870bad6eb3c1065202');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0607-759b-8e07-56882c4055df', 1795635480070654, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0607-756f-b055-2ce8107332ea', '', '01a21437-0607-757a-b9d9-aa0d233c6f40', NULL, NULL, 2, '5ead47877c6f40870bad6eb3c1065202');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-060b-73ed-af4e-1b496d320493', 1795635480074488, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-060b-73e0-be9a-8fa3aeda2d95', NULL, NULL, 2, 'b617bd76dfc919db53884dd02f49ff54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-060b-73f0-87f4-f145925467b2', 1795635480074488, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-060b-73d6-94da-984c1b8e8c58', '', '01a21437-060b-73e0-be9a-8fa3aeda2d95', NULL, NULL, 2, 'b617bd76dfc919db53884dd02f49ff54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0612-722b-9892-fc70204ce696', 1795635480079208, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0612-720d-be6b-d9b234ecfcd8', NULL, NULL, 2, '68474f1971a1e8ba1cd91615687caefd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0612-7230-b7bb-e544c0eb90d1', 1795635480079208, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0612-71fd-8a7f-544a6b482d2b', '', '01a21437-0612-720d-be6b-d9b234ecfcd8', NULL, NULL, 2, '68474f1971a1e8ba1cd91615687caefd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0636-7557-ab44-cf2cd1842e7e', 1795635480114669, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0636-7532-ab59-ca4b5bf35a46', NULL, NULL, 2, '97b12d332e2e6cd339b95d7bc54eee71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0636-756f-86f8-6e98933ec1ee', 1795635480114669, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0636-7521-9d2c-a0d782c88174', '', '01a21437-0636-7532-ab59-ca4b5bf35a46', NULL, NULL, 2, '97b12d332e2e6cd339b95d7bc54eee71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-063a-7021-a23c-9f9244cb6631', 1795635480120548, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-063a-7014-81fa-6538d9d846d8', NULL, NULL, 2, '3d8b7bc0a121d7c1b1cc36b1d975ac19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-063a-7023-b079-b980afd90610', 1795635480120548, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0639-7f3d-8fbf-2b0a521a834a', '', '01a21437-063a-7014-81fa-6538d9d846d8', NULL, NULL, 2, '3d8b7bc0a121d7c1b1cc36b1d975ac19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-063a-706f-8a36-682873d2f3c7', 1795635480120548, 'gate.closed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0639-7f3d-8fbf-2b0a521a834a', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3d8b7bc0a121d7c1b1cc36b1d975ac19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-063a-7072-84ba-e694bd8f04a9', 1795635480120548, 'session.revoked', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0639-7f3d-8fbf-2b0a521a834a', '', '', NULL, NULL, 2, '3d8b7bc0a121d7c1b1cc36b1d975ac19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0645-7e11-b65f-ad0475965cef', 1795635480125782, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0645-7dbf-b643-8ad4b103d78d', NULL, NULL, 2, 'a222b6c0abbb4b6d92aea361bc0a6085');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0645-7e14-b0bd-5b17d05dc5c6', 1795635480125782, 'directory_user.unbound', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0645-7dbf-b643-8ad4b103d78d', NULL, '{"reason":"no_email"}', 2, 'a222b6c0abbb4b6d92aea361bc0a6085');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-064b-7736-9463-80f19d46728b', 1795635480138466, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-064b-770f-bd62-c6138b72ef2e', NULL, NULL, 2, '8fd65f843226b1a369c0a3fbd1d9108d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-064b-773a-9ce6-acbea08ba7d9', 1795635480138466, 'directory_user.unbound', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-064b-770f-bd62-c6138b72ef2e', NULL, '{"reason":"foreign_domain"}', 2, '8fd65f843226b1a369c0a3fbd1d9108d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0656-7305-b80d-41ce65dbbcfa', 1795635480149219, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0656-72f2-899c-0ff96488e16d', NULL, NULL, 2, '82d44367d9a3f93cb3edd272ae4e9ec2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0656-7308-930a-18aa3a5c4bd1', 1795635480149219, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72e5-8c06-dbd642c90081', '', '01a21437-0656-72f2-899c-0ff96488e16d', NULL, NULL, 2, '82d44367d9a3f93cb3edd272ae4e9ec2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0658-7e36-b6f2-390ac28c31c3', 1795635480152399, 'directory_user.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0658-7e27-9ded-fac31d86276f', NULL, NULL, 2, '9e82dde7fe915b72c26953d2be26dd34');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0658-7e3a-8873-c672ff31f1a8', 1795635480152399, 'account.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e1c-a33f-04db1730a7f8', '', '01a21437-0658-7e27-9ded-fac31d86276f', NULL, NULL, 2, '9e82dde7fe915b72c26953d2be26dd34');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-065f-75f9-8227-08a48a8e71b5', 1795635480157376, 'directory_group.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', NULL, '{"members":1}', 0, 'c394be4ce65e9531c176911dd4e62d88');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0668-72e5-9cbd-6136f6781c72', 1795635480167069, 'directory_group.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0667-71ef-b2b1-a737937e5b0e', NULL, '{"members":11}', 0, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066b-7c10-a4a3-c383b0d69aa8', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05f4-7271-a4d4-903e045c0061', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066c-7a05-b6ef-e79cf53562d5', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-05fe-7a19-a80f-1c209f930b2a', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066d-7048-b23b-9678f77c7914', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0607-756f-b055-2ce8107332ea', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066d-750a-98d3-140de794b02e', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-060b-73d6-94da-984c1b8e8c58', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066d-79f6-958b-0a16024265c8', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0612-71fd-8a7f-544a6b482d2b', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066d-7f30-ba6f-851cb8a7f7de', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0636-7521-9d2c-a0d782c88174', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066e-739e-a0f1-0abada42ba2c', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72e5-8c06-dbd642c90081', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-066e-76ad-8cc3-b563487101d5', 1795635480167069, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e1c-a33f-04db1730a7f8', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'dda4f8fb7590482beeab80d50780b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0672-7c8a-b730-64e4600f025b', 1795635480177099, 'directory_group.changed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', NULL, '{"added":1,"removed":0}', 0, 'd3a0c98426467da397e9b99b337e2c64');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0679-7bb7-9788-86acb483d943', 1795635480184013, 'directory_group.changed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-065d-75fc-8fca-7ef6a6fb1d4e', NULL, '{"added":1,"removed":0}', 0, 'fafd463c1fde8a4f7abead49b257afc3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-067d-7205-a291-b2af2e4e5f52', 1795635480187452, 'directory_group.changed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0667-71ef-b2b1-a737937e5b0e', NULL, '{"added":1,"removed":0}', 0, 'b8980c21a6dad1a14525a80bb915f519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-067d-7f3b-8849-da45a624f93a', 1795635480187452, 'membership.added', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0600-7c4b-9d94-fc5236cabfe2', '01a21437-058d-7c6f-b261-0227ae183026', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b8980c21a6dad1a14525a80bb915f519');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-067f-79f9-8dcd-20156c1d390c', 1795635480190964, 'directory_group.created', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-067e-7ee1-813f-9c097e77c6e0', NULL, '{"members":2}', 0, 'c3de5b60f72a6484371683dd0219ad4b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0681-72d3-9388-2dd48d8fa488', 1795635480192736, 'directory_user.deleted', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-064b-770f-bd62-c6138b72ef2e', NULL, NULL, 0, '869c507128e2bbd81b43884364473020');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0685-72bc-ab9e-8a9b81982aa6', 1795635480196807, 'directory_user.deleted', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0656-72f2-899c-0ff96488e16d', NULL, NULL, 0, '690820628e0dd9d585621a8447b16ea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0686-7371-a74a-0f0335a66f4d', 1795635480196807, 'gate.closed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72e5-8c06-dbd642c90081', '', '', NULL, '{"cause":"directory_deleted"}', 2, '690820628e0dd9d585621a8447b16ea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0686-7376-b92e-b68b88b4408f', 1795635480196807, 'session.revoked', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72e5-8c06-dbd642c90081', '', '', NULL, NULL, 2, '690820628e0dd9d585621a8447b16ea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0687-7a65-b402-07f78cb35b34', 1795635480196807, 'membership.removed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0656-72e5-8c06-dbd642c90081', '01a21437-058d-7c6f-b261-0227ae183026', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '690820628e0dd9d585621a8447b16ea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-068d-743d-8d98-a09d100f2eab', 1795635480204936, 'directory_user.changed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '', '', '01a21437-0658-7e27-9ded-fac31d86276f', NULL, '{"active":false}', 0, '8a82459db5c2a80a24f07a06f6f4af14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-068d-7e8d-9b48-37785a76fd1c', 1795635480204936, 'gate.closed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e1c-a33f-04db1730a7f8', '', '', NULL, '{"cause":"directory_inactive"}', 2, '8a82459db5c2a80a24f07a06f6f4af14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-068d-7e93-93d0-96734d839bcc', 1795635480204936, 'session.revoked', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e1c-a33f-04db1730a7f8', '', '', NULL, NULL, 2, '8a82459db5c2a80a24f07a06f6f4af14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-068e-7600-bd1f-8a379e3ddf3a', 1795635480204936, 'membership.removed', 'directory', '01a21437-05e7-7141-8387-c0b1bb780e65', '01a21437-0658-7e1c-a33f-04db1730a7f8', '01a21437-058d-7c6f-b261-0227ae183026', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8a82459db5c2a80a24f07a06f6f4af14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0691-7c45-abed-2234100fa5ef', 1795635480208650, 'connection.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-0691-772c-a845-86a81bd8e65b', NULL, NULL, 0, '6b5e60f2ce077f4da55a989bfe20aa23');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0697-7550-a7a9-cb524f909c54', 1795635480214525, 'token.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-0697-71b1-b517-ead0b2a6d6e9', NULL, '{"scope":"login-hook","target":"01a21437-0691-772c-a845-86a81bd8e65b"}', 0, '65aa9401b46bdcfb2f491c9c7e757795');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-069d-7764-9cee-aa3989146f9a', 1795635480220340, 'subject.linked', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '01a21437-05f4-7271-a4d4-903e045c0061', '', '01a21437-0691-772c-a845-86a81bd8e65b', NULL, NULL, 2, '53540097e892f278a333dc88bfdecb4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-069e-7488-92cd-8f903202a490', 1795635480220340, 'membership.added', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '01a21437-05f4-7271-a4d4-903e045c0061', '01a21437-058e-767e-a544-1a2792efe913', '', NULL, '{"role":"user","source":"grant"}', 2, '53540097e892f278a333dc88bfdecb4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-069f-77ad-bfd3-c59ac849d2fe', 1795635480220340, 'connection.proven', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '', '', '01a21437-0691-772c-a845-86a81bd8e65b', NULL, NULL, 2, '53540097e892f278a333dc88bfdecb4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06a2-79a5-9716-090ca6ef05fe', 1795635480226139, 'account.created', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '01a21437-06a2-799e-9649-1750d69194a4', '', '01a21437-0691-772c-a845-86a81bd8e65b', NULL, NULL, 2, '271fcbef16f05f502db933afd2fde2ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06a2-79b3-bf5f-225d23a3c20b', 1795635480226139, 'subject.linked', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '01a21437-06a2-799e-9649-1750d69194a4', '', '01a21437-0691-772c-a845-86a81bd8e65b', NULL, NULL, 2, '271fcbef16f05f502db933afd2fde2ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06a2-79e8-8002-543b41a39347', 1795635480226139, 'membership.added', 'login', '01a21437-0691-772c-a845-86a81bd8e65b', '01a21437-06a2-799e-9649-1750d69194a4', '01a21437-058e-767e-a544-1a2792efe913', '', NULL, '{"role":"user","source":"grant"}', 2, '271fcbef16f05f502db933afd2fde2ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21437-06a4-7e25-ac50-7e45858c3247', 1795635480228653, 'token.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-06a4-7c5d-b043-f6ad4a676618', NULL, '{"scope":"read-only","target":""}', 0, '0a83eb10a515827941b82225d4979b85');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21437-06ab-7097-b970-82aea3c93719', 1795635480234451, 'token.revoked', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-06a4-7c5d-b043-f6ad4a676618', NULL, NULL, 0, '7ec41ec54476b1276359ac759bfc707a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06c7-71ba-9113-291f52d1ed54', 1795635480262341, 'token.created', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', '', '', '01a21437-06c6-7f01-b98d-8441e740e904', NULL, '{"scope":"oauth-client","target":"01a21437-05e7-7141-8387-c0b1bb780e65"}', 0, '4d414cfd377398391445addc8b53f489');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06c9-755a-a61a-0519e13c8d9a', 1795635480264346, 'token.created', 'api_key', '01a21437-06c6-7f01-b98d-8441e740e904', '', '', '01a21437-06c9-7298-a2b9-767322f5ecb2', NULL, '{"client":"01a21437-06c6-7f01-b98d-8441e740e904","scope":"access-token","target":"01a21437-05e7-7141-8387-c0b1bb780e65"}', 0, 'ac0c9c65f73f3e1d9546d10eb3f00e33');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 19:37:59.442804');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 19:37:59.449247');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 19:37:59.632889');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 19:37:59.711991');


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

INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05f4-7271-a4d4-903e045c0061', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0607-756f-b055-2ce8107332ea', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-060b-73d6-94da-984c1b8e8c58', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0612-71fd-8a7f-544a6b482d2b', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0636-7521-9d2c-a0d782c88174', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05fe-7a19-a80f-1c209f930b2a', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635480167069);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0600-7c4b-9d94-fc5236cabfe2', '01a21437-058d-7c6f-b261-0227ae183026', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635480187452);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05f4-7271-a4d4-903e045c0061', '01a21437-058e-767e-a544-1a2792efe913', 0, 'jit', '01a21437-0691-772c-a845-86a81bd8e65b', 1795635480220340, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635480220340);
INSERT INTO public.memberships VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06a2-799e-9649-1750d69194a4', '01a21437-058e-767e-a544-1a2792efe913', 0, 'jit', '01a21437-0691-772c-a845-86a81bd8e65b', 1795635480226139, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635480226139);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-058e-767e-a544-1a2792efe913', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795635479886512);
INSERT INTO public.organizations VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-058d-7c6f-b261-0227ae183026', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795635479886512);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21437-0532-764b-9c7e-0e37215c6538', 'initech', 'initech', '01a21437-054b-76b6-ace1-c048ca627e8d', 0, 0, 1795635479858225);
INSERT INTO public.parents VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 'acme', 'acme', '01a21437-0691-7c3d-8345-5049444ff3ec', 2, 0, 1795635479812592);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0639-7f3d-8fbf-2b0a521a834a', 'closed', 'directory_inactive', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480120548);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0607-756f-b055-2ce8107332ea', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480070654);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-060b-73d6-94da-984c1b8e8c58', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480074488);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0612-71fd-8a7f-544a6b482d2b', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480079208);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0636-7521-9d2c-a0d782c88174', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480114669);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05fe-7a19-a80f-1c209f930b2a', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 3, 0, NULL, 1795635480062086);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0600-7c4b-9d94-fc5236cabfe2', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 2, 0, NULL, 1795635480064016);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0656-72e5-8c06-dbd642c90081', 'closed', 'directory_deleted', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 4, 0, NULL, 1795635480149219);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0658-7e1c-a33f-04db1730a7f8', 'closed', 'directory_inactive', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 3, 0, NULL, 1795635480152399);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-05f4-7271-a4d4-903e045c0061', 'open', '', '01a21437-05e7-7141-8387-c0b1bb780e65', 0, 3, 0, 1795635480220340, 1795635480049991);
INSERT INTO public.persons VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-06a2-799e-9649-1750d69194a4', 'open', '', '', 0, 1, 0, 1795635480226139, 1795635480226139);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', 1795635479886512);
INSERT INTO public.policy_versions VALUES ('01a21437-0504-7b08-9970-17e375733cc2', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21437-04e8-7b2e-9024-fbafec8c964b', 1795635480024117);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-058d-7c6f-b261-0227ae183026', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0691-772c-a845-86a81bd8e65b', 'ada', '01a21437-05f4-7271-a4d4-903e045c0061', 1795635480220340);
INSERT INTO public.subjects VALUES ('01a21437-0504-7b08-9970-17e375733cc2', '01a21437-0691-772c-a845-86a81bd8e65b', 'newcomer', '01a21437-06a2-799e-9649-1750d69194a4', 1795635480226139);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 78, true);


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


