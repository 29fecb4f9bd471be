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
    verified_at bigint
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

INSERT INTO public.accounts VALUES ('01a21417-ef63-7efa-a629-69c5188062e7', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795633442657720);
INSERT INTO public.accounts VALUES ('01a21417-ef71-788b-a410-6a77e475ccbe', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795633442672983);
INSERT INTO public.accounts VALUES ('01a21417-ef75-772b-870c-17b8291b41c1', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795633442676801);
INSERT INTO public.accounts VALUES ('01a21417-ef77-749f-a46e-b2f79d2ec236', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795633442678729);
INSERT INTO public.accounts VALUES ('01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795633442681961);
INSERT INTO public.accounts VALUES ('01a21417-ef7d-7b79-8e37-d3b66ffdb012', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795633442685105);
INSERT INTO public.accounts VALUES ('01a21417-ef82-7ac0-a2c8-9cd39bf24968', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795633442690153);
INSERT INTO public.accounts VALUES ('01a21417-ef84-79af-828c-25ebff346508', 'left@acme.example', 'left@acme.example', 'acme.example', 1795633442692300);
INSERT INTO public.accounts VALUES ('01a21417-ef89-7932-8f43-f73a8d4be251', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795633442696650);
INSERT INTO public.accounts VALUES ('01a21417-efe1-74e8-9278-2a9bbedd01d4', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795633442708202);
INSERT INTO public.accounts VALUES ('01a21417-f0d3-76b6-9654-72996e54a3a5', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795633443027014);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f05a-7f29-b891-9a8bdb197823', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795633442919044, 1795633442906414);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21417-eef2-720e-bb60-c91e7bf3764a', 'operator', '', 'first operator key', 'f3e2a630dbadbca7080fa743604786a7b648a8f9789ce271a0f70bb7595340e8', 'usher_ntOLhD', 1795633442542168, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef3a-74ef-90ed-d29c2d2094f9', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', 'a325586a4699afc4d6b17d8f32383d7600cb400974eccf0685d05ce76f105a8f', 'usher_ywQ4iq', 1795633442617771, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f060-7b61-937c-3eb35795b5f5', 'login-hook', '01a21417-f05a-7f29-b891-9a8bdb197823', '', 'c347e94fef06aa5f16d51893133598ee5ba8b2d0b7175c54867a492de4aee50f', 'usher_c8K_Zq', 1795633442912470, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('', '01a21417-f0dd-7d51-8ff4-e5d7df2d278f', 'read-only', '', '', 'faea868866783958193d0eaf60829d4a6c82d5d311d8768aca830c325b27ea7d', 'usher_zdsk5g', 1795633443037754, NULL, 1795633443042319, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f107-7c7d-85a6-b4432ffa1091', 'oauth-client', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '351302521a874826417e36f7f7cb4f962632d4f60cb2f0e3970ce4dbbd2ed6e1', 'usher_exrOtT', 1795633443079378, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f10e-7f15-8222-0857c88fe11d', 'access-token', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', 'c4945114cf3b7903c04c9f157476fa8697ced8c0d6d2815bf38da18edeeb67cf', 'usher_LP8Har', 1795633443086398, 1795637043086398, NULL, '01a21417-f107-7c7d-85a6-b4432ffa1091', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-f112-77c7-bba8-20c28d01a9a8', 'jwt-issuer', '01a21417-ef42-79d5-bc30-780d017002f2', '', '14270308984809ab6aaacace6edf19a180df8b06c44053256de7497375fd5144', '', 1795633443090259, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42881/scim/01a21417-ef42-79d5-bc30-780d017002f2', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO public.credentials VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef46-797c-9ade-97ec21eb2a6d', 'directory', '01a21417-ef42-79d5-bc30-780d017002f2', '', 'af6c153cef570204f95116b37c6971860c2a217deee8e7d16c54b762b4fc8d41', 'usher_07oxQw', 1795633442630282, NULL, NULL, '', '', '', '', '', '', 1);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f102-749b-989d-cfd7b4587c5c', 1795633443074302, '6dab578aaa07c46421020bda61c54a96', 'GET', '/Users/01a21417-ef87-7357-815a-4056701ad782', 404, '', 'there is no user "01a21417-ef87-7357-815a-4056701ad782" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f102-7ecf-b376-42f1e2db6966', 1795633443074970, '7c5c1a25e73c68aacd26048265c5089c', 'GET', '/Users/01a21417-ef89-79ba-8479-24c9be4a293e', 404, '', 'there is no user "01a21417-ef89-79ba-8479-24c9be4a293e" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f17a-733c-84f5-d963ac6ecf0a', 1795633443194212, '8bd373dbf39b239c0dbe8025bed96a76', 'GET', '/Users/01a21417-ef87-7357-815a-4056701ad782', 404, '', 'there is no user "01a21417-ef87-7357-815a-4056701ad782" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f17b-713c-b4b6-66d885a9703d', 1795633443195081, 'cfabdb47dac20dd38669c4b57e3564c9', 'GET', '/Users/01a21417-ef89-79ba-8479-24c9be4a293e', 404, '', 'there is no user "01a21417-ef89-79ba-8479-24c9be4a293e" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'okta', 'scim', 'okta', 'userName', 0, '', 1795633442610356, '');
INSERT INTO public.directories VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef42-79d5-bc30-780d017002f2', 'entra', 'scim', 'entra', 'userName', 0, '', 1795633442626513, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'ada@acme.example', '01a21417-ef63-7f1f-86cf-bb1097280dd4', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'ada@home.example', '01a21417-ef63-7f1f-86cf-bb1097280dd4', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe4-73b9-ae05-fb6d01b7384b', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795633442788204, 1795633442822861);
INSERT INTO public.directory_groups VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f014-7790-b982-3fcfe2fe5e1a', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795633442836485, 1795633442836485);
INSERT INTO public.directory_groups VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795633442805569, 1795633442883181);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe4-73b9-ae05-fb6d01b7384b', '01a21417-ef63-7f1f-86cf-bb1097280dd4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef82-7ac8-993c-e765f857f26e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef63-7f1f-86cf-bb1097280dd4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef7a-76f6-863e-e68f0e071cd3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef71-7895-9201-16eb14071a5b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef84-79b7-8487-7b772618a8a1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef7d-7b81-887a-156d00205564', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef86-7350-b75b-1295ea3b71cc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-efe1-74fb-88d6-79352d05525f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef77-74a7-aaa2-a9ec5149d3e2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe4-73b9-ae05-fb6d01b7384b', '01a21417-ef71-7895-9201-16eb14071a5b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe4-73b9-ae05-fb6d01b7384b', '01a21417-ef75-7734-bbe2-bae7a474d911', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-eff5-78f0-a77e-016c472371cd', '01a21417-ef75-7734-bbe2-bae7a474d911', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f014-7790-b982-3fcfe2fe5e1a', '01a21417-ef77-74a7-aaa2-a9ec5149d3e2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-f014-7790-b982-3fcfe2fe5e1a', '01a21417-efe4-73b9-ae05-fb6d01b7384b', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-79ba-8479-24c9be4a293e', 'NULL', '01a21417-ef89-7932-8f43-f73a8d4be251', 1798225442883181);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 1, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 15, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 2, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 12, 2);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 4, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'Group', 14, 1);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'Group', 5, 2);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 10, 0);
INSERT INTO public.directory_totals VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', 'User', 8, 1);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef63-7f1f-86cf-bb1097280dd4', 'ada@acme.example', '00u-ada', 1, '01a21417-ef63-7efa-a629-69c5188062e7', '', 1795633442657720, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795633442657720, 1795633442657720);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef71-7895-9201-16eb14071a5b', 'bob@acme.example', NULL, 1, '01a21417-ef71-788b-a410-6a77e475ccbe', '', 1795633442672983, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795633442672983, 1795633442672983);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef75-7734-bbe2-bae7a474d911', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21417-ef75-772b-870c-17b8291b41c1', '', 1795633442676801, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795633442676801, 1795633442676801);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef77-74a7-aaa2-a9ec5149d3e2', 'zoe@acme.example', 'ZOË', 1, '01a21417-ef77-749f-a46e-b2f79d2ec236', '', 1795633442678729, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795633442678729, 1795633442678729);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7a-76f6-863e-e68f0e071cd3', 'astro@acme.example', '🚀', 1, '01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', '', 1795633442681961, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795633442681961, 1795633442681961);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7d-7b81-887a-156d00205564', 'lines@acme.example', ' 007 ', 1, '01a21417-ef7d-7b79-8e37-d3b66ffdb012', '', 1795633442685105, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795633442685105, 1795633442685105);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef82-7ac8-993c-e765f857f26e', 'max@acme.example', '00u-max', 1, '01a21417-ef82-7ac0-a2c8-9cd39bf24968', '', 1795633442690153, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795633442690153, 1795633442690153);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef84-79b7-8487-7b772618a8a1', 'left@acme.example', '00u-left', 0, '01a21417-ef84-79af-828c-25ebff346508', '', 1795633442692300, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795633442692300, 1795633442692300);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef86-7350-b75b-1295ea3b71cc', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795633442693948, 1795633442693948);
INSERT INTO public.directory_users VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74fb-88d6-79352d05525f', 'staff@acme.example', '00u-staff', 0, '01a21417-efe1-74e8-9278-2a9bbedd01d4', '', 1795633442708202, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795633442708202, 1795633442894197);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 'acme.example', '01a21417-ef10-7867-bfae-15205e87dde7', 'verified', 'manual', 1795633442576039, 1795633442576039);
INSERT INTO public.domains VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 'initech.example', '01a21417-ef1e-7c00-914f-305fb5926bbe', 'verified', 'manual', 1795633442590584, 1795633442590584);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 71);
INSERT INTO public.event_heads VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 6);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 51, 56, 56);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21417-eef2-781f-b17c-9258753c4ab6', 1795633442542168, 'token.created', 'operator', 'operator_key_file', '', '', '01a21417-eef2-720e-bb60-c91e7bf3764a', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef0e-7329-b820-f326399ff3a9', 1795633442573393, 'parent.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', NULL, NULL, 0, '952d2f9e432dafbe194114d6ecc77889');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef11-7be9-8733-74b9607bf01e', 1795633442576039, 'domain.verified', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef10-7867-bfae-15205e87dde7', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '167b095c9895acfd957be28c1d4f62f8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef16-7a19-88a3-717793b8c25f', 1795633442579875, 'parent.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef15-7d05-a35e-0259787c1419', NULL, NULL, 0, '3d0bbf5f7c3de44b2e731c93d3921aed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef1e-7dc1-9e0f-0fadca3368ea', 1795633442590584, 'domain.verified', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef1e-7c00-914f-305fb5926bbe', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '1c880382469d246c0ebc55a7133fd002');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef23-7140-9c9d-d09b0cd4251b', 1795633442592334, 'organization.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0210940151b65f3b36bddf80b8949c9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef23-7462-9d12-9883b4f5e10b', 1795633442592334, 'organization.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '01a21417-ef23-7154-8081-1bd7e34cb7a7', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '0210940151b65f3b36bddf80b8949c9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef24-7262-a110-b8bd3482089c', 1795633442592334, 'policy.applied', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '0210940151b65f3b36bddf80b8949c9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef25-7895-b0de-311565ad4252', 1795633442592334, 'organization.changed', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '0210940151b65f3b36bddf80b8949c9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef26-7270-8115-4a32aedd49d2', 1795633442592334, 'organization.changed', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '01a21417-ef23-7154-8081-1bd7e34cb7a7', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '0210940151b65f3b36bddf80b8949c9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef2b-7ba1-ad56-98ff82c1f779', 1795633442602874, 'policy.applied', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c8744243063ee91cee64283103bf86e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef2f-7a25-9560-85af8eb1f50f', 1795633442605739, 'organization.changed', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'db47e173e59e924a6e61c189b2d73546');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef32-7d8f-baba-79b4855c3ef8', 1795633442610356, 'directory.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', NULL, NULL, 0, '68195dcc37a08fad76516dafb862c6fa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef3a-7854-9681-63543f806c03', 1795633442617771, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef3a-74ef-90ed-d29c2d2094f9', NULL, '{"scope":"directory","target":"01a21417-ef32-77a4-9cb5-70efecec1c08"}', 0, '1ff667878620b69fe6ef10c1dbabda54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef42-7b50-af91-b8b792b2aa30', 1795633442626513, 'directory.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef42-79d5-bc30-780d017002f2', NULL, NULL, 0, '09d4f2119abe732e067b0e75efb0a356');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-ef46-7b22-a6c2-1bb88f65acdc', 1795633442630282, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef46-797c-9ade-97ec21eb2a6d', NULL, '{"scope":"directory","target":"01a21417-ef42-79d5-bc30-780d017002f2"}', 0, 'd6ed548420da9ebf9106a72449b32a83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef64-7009-b875-f89b2c72a454', 1795633442657720, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef63-7f1f-86cf-bb1097280dd4', NULL, NULL, 2, '27f56261dd88ba42554f3fd23052c151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef64-700c-b422-603db3789112', 1795633442657720, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef63-7efa-a629-69c5188062e7', '', '01a21417-ef63-7f1f-86cf-bb1097280dd4', NULL, NULL, 2, '27f56261dd88ba42554f3fd23052c151');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef71-78bb-84e1-d3980d9026d2', 1795633442672983, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef71-7895-9201-16eb14071a5b', NULL, NULL, 2, '4d85d215f218ff2b4d350cc692ab4cbe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef71-78be-a7cf-2b5d70345bff', 1795633442672983, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef71-788b-a410-6a77e475ccbe', '', '01a21417-ef71-7895-9201-16eb14071a5b', NULL, NULL, 2, '4d85d215f218ff2b4d350cc692ab4cbe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef75-775d-b146-a0001fedde45', 1795633442676801, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef75-7734-bbe2-bae7a474d911', NULL, NULL, 2, '3cc2895934c239f3bd8d9492651218b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef75-775f-bec9-ce594d64268a', 1795633442676801, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef75-772b-870c-17b8291b41c1', '', '01a21417-ef75-7734-bbe2-bae7a474d911', NULL, NULL, 2, '3cc2895934c239f3bd8d9492651218b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef77-74b8-a73e-de16a0f85917', 1795633442678729, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef77-74a7-aaa2-a9ec5149d3e2', NULL, NULL, 2, '3343a493b5f81db83ef9ebf89fba8128');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef77-74bc-b1d8-b5fcc2fcefbd', 1795633442678729, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef77-749f-a46e-b2f79d2ec236', '', '01a21417-ef77-74a7-aaa2-a9ec5149d3e2', NULL, NULL, 2, '3343a493b5f81db83ef9ebf89fba8128');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7a-7701-a72e-d14e48fe5fa2', 1795633442681961, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef7a-76f6-863e-e68f0e071cd3', NULL, NULL, 2, 'ad300fa6d52abca18f132bfca6ebec15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7a-7703-8473-47b10eedcb7c', 1795633442681961, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', '', '01a21417-ef7a-76f6-863e-e68f0e071cd3', NULL, NULL, 2, 'ad300fa6d52abca18f132bfca6ebec15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7d-7b8c-b40c-8a40d8aaf9e5', 1795633442685105, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef7d-7b81-887a-156d00205564', NULL, NULL, 2, 'd1fdeef52ebc53766f764e054df258e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7d-7b8e-916f-f036406f10f2', 1795633442685105, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7d-7b79-8e37-d3b66ffdb012', '', '01a21417-ef7d-7b81-887a-156d00205564', NULL, NULL, 2, 'd1fdeef52ebc53766f764e054df258e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef82-7ad7-9e3d-d88e3986e5da', 1795633442690153, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef82-7ac8-993c-e765f857f26e', NULL, NULL, 2, 'dd6a86b86b7980d43951b772c7eb16b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef82-7ada-aff0-33a6d7022772', 1795633442690153, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef82-7ac0-a2c8-9cd39bf24968', '', '01a21417-ef82-7ac8-993c-e765f857f26e', NULL, NULL, 2, 'dd6a86b86b7980d43951b772c7eb16b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef84-79c8-8a32-1b4b9aa0f612', 1795633442692300, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef84-79b7-8487-7b772618a8a1', NULL, NULL, 2, 'd07279ac40121b6f4819fc6d8022915c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef84-79cb-a8f5-423301ef577c', 1795633442692300, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef84-79af-828c-25ebff346508', '', '01a21417-ef84-79b7-8487-7b772618a8a1', NULL, NULL, 2, 'd07279ac40121b6f4819fc6d8022915c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef84-7a04-b2ed-9cc725c8b3b1', 1795633442692300, 'gate.closed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef84-79af-828c-25ebff346508', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd07279ac40121b6f4819fc6d8022915c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef84-7a07-8003-ce3da576fd2a', 1795633442692300, 'session.revoked', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef84-79af-828c-25ebff346508', '', '', NULL, NULL, 2, 'd07279ac40121b6f4819fc6d8022915c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef86-7372-97f6-1e73f925ee44', 1795633442693948, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef86-7350-b75b-1295ea3b71cc', NULL, NULL, 2, 'd9a63ec60f70873a9d213ef836f0355e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef86-7375-a975-38384ae4b9de', 1795633442693948, 'directory_user.unbound', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef86-7350-b75b-1295ea3b71cc', NULL, '{"reason":"no_email"}', 2, 'd9a63ec60f70873a9d213ef836f0355e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef87-7373-a976-4017f0d45f87', 1795633442694973, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef87-7357-815a-4056701ad782', NULL, NULL, 2, '8708009c499f414e35cde87900ed4ed1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef87-7376-b406-f3eae942b203', 1795633442694973, 'directory_user.unbound', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef87-7357-815a-4056701ad782', NULL, '{"reason":"foreign_domain"}', 2, '8708009c499f414e35cde87900ed4ed1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef89-79c7-91ae-7e952a1c2b0f', 1795633442696650, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef89-79ba-8479-24c9be4a293e', NULL, NULL, 2, 'bd732ee43ba08b727db5de5e8d143b09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef89-79ca-9a51-2b7e161480b5', 1795633442696650, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-7932-8f43-f73a8d4be251', '', '01a21417-ef89-79ba-8479-24c9be4a293e', NULL, NULL, 2, 'bd732ee43ba08b727db5de5e8d143b09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-efe1-7516-8987-2eb36f262358', 1795633442708202, 'directory_user.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-efe1-74fb-88d6-79352d05525f', NULL, NULL, 2, '864ac756201b4d6ec148555339f5e3dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-efe1-751a-8577-0c66f84a103b', 1795633442708202, 'account.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74e8-9278-2a9bbedd01d4', '', '01a21417-efe1-74fb-88d6-79352d05525f', NULL, NULL, 2, '864ac756201b4d6ec148555339f5e3dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-efe6-7e7b-bb83-87c82c2d4cc6', 1795633442788204, 'directory_group.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-efe4-73b9-ae05-fb6d01b7384b', NULL, '{"members":1}', 0, '5c557ebee88b3c4700ed5f1ed76a00f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-eff6-7639-ab9b-daa5d60cee18', 1795633442805569, 'directory_group.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-eff5-78f0-a77e-016c472371cd', NULL, '{"members":11}', 0, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effb-7052-a64a-f77d99542d02', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef63-7efa-a629-69c5188062e7', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effb-76f4-a3e6-bd66f0c5cdea', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef71-788b-a410-6a77e475ccbe', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effb-7ac0-a352-360768c800bc', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef77-749f-a46e-b2f79d2ec236', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effb-7cf8-b367-224764f06f8b', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effb-7efb-829c-83f2bb55ddd3', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef7d-7b79-8e37-d3b66ffdb012', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effc-71e5-b156-fccd1990e01e', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef82-7ac0-a2c8-9cd39bf24968', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effc-7454-b4f8-56723dc2bf8a', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-7932-8f43-f73a8d4be251', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-effc-75b4-ab4f-bf28ffb6be8c', 1795633442805569, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74e8-9278-2a9bbedd01d4', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8203e9e8d6018c08ff4e7868622e938f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f000-7c96-89f3-c72c38a24ede', 1795633442815483, 'directory_group.changed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-efe4-73b9-ae05-fb6d01b7384b', NULL, '{"added":1,"removed":0}', 0, 'ea057e3a69ab5be64654e6fe14b4dad2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f008-71ab-909a-6ec7883c3cad', 1795633442822861, 'directory_group.changed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-efe4-73b9-ae05-fb6d01b7384b', NULL, '{"added":1,"removed":0}', 0, 'c8dc9d71a3d8abcbb21a93883868ec2a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f010-7b1b-ad4c-12cebdc06257', 1795633442831495, 'directory_group.changed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-eff5-78f0-a77e-016c472371cd', NULL, '{"added":1,"removed":0}', 0, 'f9da3fc88d5190ef32f22ee6dcd9cae9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f011-774c-95b0-1b5c0ce0ae66', 1795633442831495, 'membership.added', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef75-772b-870c-17b8291b41c1', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'f9da3fc88d5190ef32f22ee6dcd9cae9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f036-783f-911e-e02a35aee0bc', 1795633442836485, 'directory_group.created', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-f014-7790-b982-3fcfe2fe5e1a', NULL, '{"members":2}', 0, 'd1df298bdf26675991fb55b6b352c3af');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f03f-734e-8590-9216b37f6e02', 1795633442878697, 'directory_user.deleted', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef87-7357-815a-4056701ad782', NULL, NULL, 0, '10dfd2684127604879e1a666beac57bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f043-7913-8dc4-f6f11bcaf2d7', 1795633442883181, 'directory_user.deleted', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-ef89-79ba-8479-24c9be4a293e', NULL, NULL, 0, '2e6ad5ea6b2ed5f08bedfa40a75e3047');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f045-79e0-a431-f9bf4aff0f84', 1795633442883181, 'gate.closed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-7932-8f43-f73a8d4be251', '', '', NULL, '{"cause":"directory_deleted"}', 2, '2e6ad5ea6b2ed5f08bedfa40a75e3047');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f045-79e6-97fa-e7a783713da7', 1795633442883181, 'session.revoked', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-7932-8f43-f73a8d4be251', '', '', NULL, NULL, 2, '2e6ad5ea6b2ed5f08bedfa40a75e3047');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f047-705b-855d-96be98b9aac8', 1795633442883181, 'membership.removed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-ef89-7932-8f43-f73a8d4be251', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2e6ad5ea6b2ed5f08bedfa40a75e3047');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f051-79de-869f-0a05f1897365', 1795633442894197, 'directory_user.changed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '', '', '01a21417-efe1-74fb-88d6-79352d05525f', NULL, '{"active":false}', 0, '72e3ff092d1e5e4437b67d15d10c8fab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f056-72f8-abb1-eb071394e90e', 1795633442894197, 'gate.closed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74e8-9278-2a9bbedd01d4', '', '', NULL, '{"cause":"directory_inactive"}', 2, '72e3ff092d1e5e4437b67d15d10c8fab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f056-72fd-a9d8-cc6c2f95317c', 1795633442894197, 'session.revoked', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74e8-9278-2a9bbedd01d4', '', '', NULL, NULL, 2, '72e3ff092d1e5e4437b67d15d10c8fab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f056-77ec-8661-b171417d93f7', 1795633442894197, 'membership.removed', 'directory', '01a21417-ef32-77a4-9cb5-70efecec1c08', '01a21417-efe1-74e8-9278-2a9bbedd01d4', '01a21417-ef22-7c9f-92fb-7ca80270d713', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '72e3ff092d1e5e4437b67d15d10c8fab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f05b-7363-be65-9672c2f3fde1', 1795633442906414, 'connection.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f05a-7f29-b891-9a8bdb197823', NULL, NULL, 0, '19f669a1f53d3a2ade6308e1dc5df431');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f060-7cb4-8d4e-fb9ac31121f8', 1795633442912470, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f060-7b61-937c-3eb35795b5f5', NULL, '{"scope":"login-hook","target":"01a21417-f05a-7f29-b891-9a8bdb197823"}', 0, '27ce555b98bfd4bb1fbb72dfd1ab9ab8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0ba-79ad-b557-6fd68061fb7c', 1795633442919044, 'subject.linked', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '01a21417-ef63-7efa-a629-69c5188062e7', '', '01a21417-f05a-7f29-b891-9a8bdb197823', NULL, NULL, 2, '9cfa6308d669b0330c5269c4241b523e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0bb-74b7-953f-981de270e0d9', 1795633442919044, 'membership.added', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '01a21417-ef63-7efa-a629-69c5188062e7', '01a21417-ef23-7154-8081-1bd7e34cb7a7', '', NULL, '{"role":"user","source":"grant"}', 2, '9cfa6308d669b0330c5269c4241b523e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0be-7c8a-bcb2-1d5c4c145d0b', 1795633442919044, 'connection.proven', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '', '', '01a21417-f05a-7f29-b891-9a8bdb197823', NULL, NULL, 2, '9cfa6308d669b0330c5269c4241b523e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0d3-76bd-98c2-8523bfe032ef', 1795633443027014, 'account.created', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '01a21417-f0d3-76b6-9654-72996e54a3a5', '', '01a21417-f05a-7f29-b891-9a8bdb197823', NULL, NULL, 2, '4faf4fca8498e243247460e094e81251');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0d3-76d6-8e25-3ee5084505b1', 1795633443027014, 'subject.linked', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '01a21417-f0d3-76b6-9654-72996e54a3a5', '', '01a21417-f05a-7f29-b891-9a8bdb197823', NULL, NULL, 2, '4faf4fca8498e243247460e094e81251');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0d3-771d-8d80-9def204bf7f3', 1795633443027014, 'membership.added', 'login', '01a21417-f05a-7f29-b891-9a8bdb197823', '01a21417-f0d3-76b6-9654-72996e54a3a5', '01a21417-ef23-7154-8081-1bd7e34cb7a7', '', NULL, '{"role":"user","source":"grant"}', 2, '4faf4fca8498e243247460e094e81251');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21417-f0de-7002-927b-e96990c4920e', 1795633443037754, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f0dd-7d51-8ff4-e5d7df2d278f', NULL, '{"scope":"read-only","target":""}', 0, '58a7d046b866aebea0690e514032cd9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21417-f0e2-7de3-bd6d-0e3b24dd1a9c', 1795633443042319, 'token.revoked', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f0dd-7d51-8ff4-e5d7df2d278f', NULL, NULL, 0, '9e41b59d3e08a8cf5d159788feb14206');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f107-7dc5-9a79-316c549cc399', 1795633443079378, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f107-7c7d-85a6-b4432ffa1091', NULL, '{"scope":"oauth-client","target":"01a21417-ef32-77a4-9cb5-70efecec1c08"}', 0, 'ce3f888ea70212af425505d33e3a1c18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f10f-7297-b981-2e00cba249e2', 1795633443086398, 'token.created', 'api_key', '01a21417-f107-7c7d-85a6-b4432ffa1091', '', '', '01a21417-f10e-7f15-8222-0857c88fe11d', NULL, '{"client":"01a21417-f107-7c7d-85a6-b4432ffa1091","scope":"access-token","target":"01a21417-ef32-77a4-9cb5-70efecec1c08"}', 0, '74a2b2be1a84865903e9ba8e99098d15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-f112-7a1e-8564-579acdfcc843', 1795633443090259, 'token.created', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-f112-77c7-bba8-20c28d01a9a8', NULL, '{"scope":"jwt-issuer","target":"01a21417-ef42-79d5-bc30-780d017002f2"}', 0, '24619e2872c414c86ff02650481be10e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21417-ef15-7d05-a35e-0259787c1419', '01a21417-f116-7e8e-a142-bea0081fd99e', 1795633443094336, 'directory.changed', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', '', '', '01a21417-ef42-79d5-bc30-780d017002f2', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '48ef05d93c4ac04cbf0ee879903762d8');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 19:04:02.054412');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 19:04:02.066917');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 19:04:02.401379');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 19:04:02.494623');


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

INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef63-7efa-a629-69c5188062e7', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef77-749f-a46e-b2f79d2ec236', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7d-7b79-8e37-d3b66ffdb012', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef82-7ac0-a2c8-9cd39bf24968', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef71-788b-a410-6a77e475ccbe', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633442805569);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef75-772b-870c-17b8291b41c1', '01a21417-ef22-7c9f-92fb-7ca80270d713', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795633442831495);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef63-7efa-a629-69c5188062e7', '01a21417-ef23-7154-8081-1bd7e34cb7a7', 0, 'jit', '01a21417-f05a-7f29-b891-9a8bdb197823', 1795633442919044, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795633442919044);
INSERT INTO public.memberships VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0d3-76b6-9654-72996e54a3a5', '01a21417-ef23-7154-8081-1bd7e34cb7a7', 0, 'jit', '01a21417-f05a-7f29-b891-9a8bdb197823', 1795633443027014, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795633443027014);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef23-7154-8081-1bd7e34cb7a7', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795633442592334);
INSERT INTO public.organizations VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef22-7c9f-92fb-7ca80270d713', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795633442592334);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21417-ef15-7d05-a35e-0259787c1419', 'initech', 'initech', '01a21417-ef1e-7da8-84f1-9c7eec62db33', 0, 0, 1795633442579875);
INSERT INTO public.parents VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 'acme', 'acme', '01a21417-f05b-7359-a5b6-6eb6eed4f13b', 2, 0, 1795633442573393);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef84-79af-828c-25ebff346508', 'closed', 'directory_inactive', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442692300);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef77-749f-a46e-b2f79d2ec236', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442678729);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7a-76ef-b0f0-b0d6442f2a7a', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442681961);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef7d-7b79-8e37-d3b66ffdb012', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442685105);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef82-7ac0-a2c8-9cd39bf24968', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442690153);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef71-788b-a410-6a77e475ccbe', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 3, 0, NULL, 1795633442672983);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef75-772b-870c-17b8291b41c1', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 2, 0, NULL, 1795633442676801);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef89-7932-8f43-f73a8d4be251', 'closed', 'directory_deleted', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 4, 0, NULL, 1795633442696650);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-efe1-74e8-9278-2a9bbedd01d4', 'closed', 'directory_inactive', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 3, 0, NULL, 1795633442708202);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef63-7efa-a629-69c5188062e7', 'open', '', '01a21417-ef32-77a4-9cb5-70efecec1c08', 0, 3, 0, 1795633442919044, 1795633442657720);
INSERT INTO public.persons VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f0d3-76b6-9654-72996e54a3a5', 'open', '', '', 0, 1, 0, 1795633443027014, 1795633443027014);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', 1795633442592334);
INSERT INTO public.policy_versions VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21417-eef2-720e-bb60-c91e7bf3764a', 1795633442602874);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-ef22-7c9f-92fb-7ca80270d713', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f05a-7f29-b891-9a8bdb197823', 'ada', '01a21417-ef63-7efa-a629-69c5188062e7', 1795633442919044);
INSERT INTO public.subjects VALUES ('01a21417-ef0d-7bd4-b8d8-4c6548e1a791', '01a21417-f05a-7f29-b891-9a8bdb197823', 'newcomer', '01a21417-f0d3-76b6-9654-72996e54a3a5', 1795633443027014);


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
-- Name: domains_held; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domains_held ON public.domains USING btree (name) WHERE (state = ANY (ARRAY['verified'::text, 'degraded'::text, 'lapsed'::text]));


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


