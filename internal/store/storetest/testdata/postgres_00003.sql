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

INSERT INTO public.accounts VALUES ('01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795627866873755);
INSERT INTO public.accounts VALUES ('01a213c2-db00-7e50-ac5b-0352404df0a5', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795627866880462);
INSERT INTO public.accounts VALUES ('01a213c2-db02-7a0d-9d92-e440c22cd3ea', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795627866881860);
INSERT INTO public.accounts VALUES ('01a213c2-db05-7ec6-94b9-669726abe063', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795627866885290);
INSERT INTO public.accounts VALUES ('01a213c2-db07-7bd7-b632-f6de477c8473', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795627866887016);
INSERT INTO public.accounts VALUES ('01a213c2-db0c-7893-b30d-2e08e0dc72ad', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795627866891849);
INSERT INTO public.accounts VALUES ('01a213c2-db0e-7751-8425-d476b1f1e5e0', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795627866893562);
INSERT INTO public.accounts VALUES ('01a213c2-db10-7713-adc1-37851f8c6064', 'left@acme.example', 'left@acme.example', 'acme.example', 1795627866895801);
INSERT INTO public.accounts VALUES ('01a213c2-db16-7462-bb37-3e7763f75831', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795627866901534);
INSERT INTO public.accounts VALUES ('01a213c2-db17-7beb-a616-c8ae7a8eca4c', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795627866903433);
INSERT INTO public.accounts VALUES ('01a213c2-db67-7166-bf70-c20fc314accf', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795627866982875);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db58-7c99-a1eb-55d275e610f8', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795627866977748, 1795627866968225);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a213c2-da73-7333-a122-5c39a059073d', 'operator', '', 'first operator key', '03cecf76bd23e8cfcdac45ab3f3b3398f9e9dee9fafc49663561dcae8c71e1cc', 'usher_5qssn4', 1795627866738561, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daf1-7bd3-9f5c-25ca4094b798', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', 'c9ef2d7c95d35329ca0fd97d9df2193c34ccd25e0d1b9af63c9511a3b00eee0d', 'usher_STJ0V6', 1795627866865344, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-daf7-7aa4-8219-542479f1276d', 'directory', '01a213c2-daf6-78b7-8264-98c429fda332', '', 'bf8438b61dd846e13a4eb94c469464a18df5ed1c2a3013c8405d68b4b8ccd42f', 'usher_xg8kNZ', 1795627866871506, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db5b-7214-8464-f525bcfae54f', 'login-hook', '01a213c2-db58-7c99-a1eb-55d275e610f8', '', '7d69c31cb7ab68a43d70118c798bff6ea92ba8409ceab12b0803f181f8612650', 'usher_Hb4hVq', 1795627866970518, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('', '01a213c2-db69-78ec-9757-992d4dc956ae', 'read-only', '', '', '060ef13cb6c45a20b19cb08bc40cfb95ecd78c0dd8b49b09ff7df8160ce3c26f', 'usher_WUuufi', 1795627866985476, NULL, 1795627866987366, '', '', '');
INSERT INTO public.credentials VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db7b-7885-8621-195a63fcfcc7', 'oauth-client', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '1f665cdfb2a426a5d808a6e8dd0a895e69e90967eca9dcfe21a47ec59fe79e16', 'usher_cUQwcs', 1795627867003337, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db7e-79d1-8c71-fde873a816c7', 'access-token', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '909833dc551470aadf1de26431fe5c160bed886cf0461332f7a2014184d3681d', 'usher_oHGWOQ', 1795627867006209, 1795631467006209, NULL, '01a213c2-db7b-7885-8621-195a63fcfcc7', '', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'okta', 'scim', 'okta', 'userName', 0, '', 1795627866862788);
INSERT INTO public.directories VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-daf6-78b7-8264-98c429fda332', 'entra', 'scim', 'entra', 'userName', 0, '', 1795627866870439);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'ada@acme.example', '01a213c2-dafe-73e4-810b-08eae316bb5f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'ada@home.example', '01a213c2-dafe-73e4-810b-08eae316bb5f', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db19-740c-bda9-816909643056', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795627866905252, 1795627866925547);
INSERT INTO public.directory_groups VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db3b-70e3-9410-083a045500a2', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795627866939040, 1795627866939040);
INSERT INTO public.directory_groups VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795627866914504, 1795627866946370);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db19-740c-bda9-816909643056', '01a213c2-dafe-73e4-810b-08eae316bb5f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db0e-775b-b1ca-e3571b69d5a8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-dafe-73e4-810b-08eae316bb5f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db07-7bee-9833-2dba047d99d4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db00-7e5c-bd53-67d0552a3b98', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db10-771c-b740-a4f22efe0982', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db0c-78a2-82b2-ee1063fd7f92', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db13-7881-aab2-c1ed69640861', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db17-7bf3-82bb-67c8c4add046', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db05-7ed0-a1f8-028f2f34fc75', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db19-740c-bda9-816909643056', '01a213c2-db00-7e5c-bd53-67d0552a3b98', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db19-740c-bda9-816909643056', '01a213c2-db02-7a16-8711-a5ec44b02ce0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db22-77e1-a46e-d2f894b2f933', '01a213c2-db02-7a16-8711-a5ec44b02ce0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db3b-70e3-9410-083a045500a2', '01a213c2-db05-7ed0-a1f8-028f2f34fc75', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db3b-70e3-9410-083a045500a2', '01a213c2-db19-740c-bda9-816909643056', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-746b-a22e-3c2959cea652', 'NULL', '01a213c2-db16-7462-bb37-3e7763f75831', 1798219866946370);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 8, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 4, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 15, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 9, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 1, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 14, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 3, 2);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'Group', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'Group', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'Group', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 12, 0);
INSERT INTO public.directory_totals VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', 'User', 7, 0);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-dafe-73e4-810b-08eae316bb5f', 'ada@acme.example', '00u-ada', 1, '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '', 1795627866873755, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795627866873755, 1795627866873755);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db00-7e5c-bd53-67d0552a3b98', 'bob@acme.example', NULL, 1, '01a213c2-db00-7e50-ac5b-0352404df0a5', '', 1795627866880462, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795627866880462, 1795627866880462);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db02-7a16-8711-a5ec44b02ce0', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213c2-db02-7a0d-9d92-e440c22cd3ea', '', 1795627866881860, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795627866881860, 1795627866881860);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db05-7ed0-a1f8-028f2f34fc75', 'zoe@acme.example', 'ZOË', 1, '01a213c2-db05-7ec6-94b9-669726abe063', '', 1795627866885290, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795627866885290, 1795627866885290);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db07-7bee-9833-2dba047d99d4', 'astro@acme.example', '🚀', 1, '01a213c2-db07-7bd7-b632-f6de477c8473', '', 1795627866887016, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795627866887016, 1795627866887016);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0c-78a2-82b2-ee1063fd7f92', 'lines@acme.example', ' 007 ', 1, '01a213c2-db0c-7893-b30d-2e08e0dc72ad', '', 1795627866891849, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795627866891849, 1795627866891849);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0e-775b-b1ca-e3571b69d5a8', 'max@acme.example', '00u-max', 1, '01a213c2-db0e-7751-8425-d476b1f1e5e0', '', 1795627866893562, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795627866893562, 1795627866893562);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db10-771c-b740-a4f22efe0982', 'left@acme.example', '00u-left', 0, '01a213c2-db10-7713-adc1-37851f8c6064', '', 1795627866895801, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795627866895801, 1795627866895801);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db13-7881-aab2-c1ed69640861', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795627866899031, 1795627866899031);
INSERT INTO public.directory_users VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7bf3-82bb-67c8c4add046', 'staff@acme.example', '00u-staff', 0, '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '', 1795627866903433, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795627866903433, 1795627866958044);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 'acme.example', '01a213c2-daa3-74bb-8fb2-0abc165f10ee', 'verified', 'manual', 1795627866786781, 1795627866786781);
INSERT INTO public.domains VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 'initech.example', '01a213c2-dab8-75ed-9b03-1da33efcfe9a', 'verified', 'manual', 1795627866807888, 1795627866807888);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 71);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 4);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 4, 16, 16);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 78, 78, 78, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a213c2-da73-785a-827d-fa74b1dadeb9', 1795627866738561, 'token.created', 'operator', 'operator_key_file', '', '', '01a213c2-da73-7333-a122-5c39a059073d', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-da99-7ad4-99ea-628ae59441c9', 1795627866776664, 'parent.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-da99-70bf-9815-2394f952a5a8', NULL, NULL, 0, '8c78c038265cdaff767ee434da6a9c48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daa4-701c-9d97-6e160b7059cb', 1795627866786781, 'domain.verified', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daa3-74bb-8fb2-0abc165f10ee', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '1903ec797860dc153f03eb296c624735');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-daa8-7420-86dd-76c4028501ce', 1795627866791915, 'parent.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daa8-71b0-8ad4-8aff48cea208', NULL, NULL, 0, 'b9b3d130b920086ad8baf70d873259d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-dab8-78ab-b306-bb0c21ce89a9', 1795627866807888, 'domain.verified', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-dab8-75ed-9b03-1da33efcfe9a', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '291a2f53bdb2652d85480104c5126c42');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac3-70b1-9e04-baff0cca5b30', 1795627866813300, 'organization.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4dd70cf064f2c116a02754889a391d49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac3-7606-baac-bbf3f8699416', 1795627866813300, 'organization.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4dd70cf064f2c116a02754889a391d49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac5-7c96-815d-83f25714ec24', 1795627866813300, 'policy.applied', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '4dd70cf064f2c116a02754889a391d49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dad2-7dac-a2fb-9ed2a07af8da', 1795627866813300, 'organization.changed', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '01a213c2-dac2-790c-8c99-18457664a871', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '4dd70cf064f2c116a02754889a391d49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dad7-7ecf-bfbf-b335cbf19f7d', 1795627866813300, 'organization.changed', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '4dd70cf064f2c116a02754889a391d49');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dade-7dfc-99e2-ef8aab72a6f6', 1795627866846072, 'policy.applied', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '2f599e4e9bfae5ec1613dc04baf75d24');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dae4-7e01-9b18-75b44abbbd6e', 1795627866850438, 'organization.changed', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'aae185e8d0051acf7b2662af51259af5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daef-76da-b11a-e5016b3dadee', 1795627866862788, 'directory.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daee-7f06-88e7-28290be3ae37', NULL, NULL, 0, 'cad44b9e59490e77b617f381afba02af');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-daf1-7dd6-8cce-558518f5f229', 1795627866865344, 'token.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daf1-7bd3-9f5c-25ca4094b798', NULL, '{"scope":"directory","target":"01a213c2-daee-7f06-88e7-28290be3ae37"}', 0, '61b89a2bb9b693d1dd387e4c6889b5c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-daf6-79f5-9e0a-13116731a68b', 1795627866870439, 'directory.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daf6-78b7-8264-98c429fda332', NULL, NULL, 0, '8b8e6543a4d869f6466a05ecbb4996a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a213c2-daa8-71b0-8ad4-8aff48cea208', '01a213c2-daf7-7b9a-a8ab-25c48d2ef297', 1795627866871506, 'token.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-daf7-7aa4-8219-542479f1276d', NULL, '{"scope":"directory","target":"01a213c2-daf6-78b7-8264-98c429fda332"}', 0, 'e34ccd886c29be42813d7d00fd06379f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dafe-740c-9a33-7dbbcd0f1de5', 1795627866873755, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-dafe-73e4-810b-08eae316bb5f', NULL, NULL, 2, 'd84bc11418cfa4e21ededd223b8e39ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dafe-7410-9cd3-ad5a05292c38', 1795627866873755, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '', '01a213c2-dafe-73e4-810b-08eae316bb5f', NULL, NULL, 2, 'd84bc11418cfa4e21ededd223b8e39ea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db00-7e6b-a061-e6420f8cc876', 1795627866880462, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db00-7e5c-bd53-67d0552a3b98', NULL, NULL, 2, '309fe1d685c41a02889b40a76f90c1ec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db00-7e79-8712-92543ff13b36', 1795627866880462, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db00-7e50-ac5b-0352404df0a5', '', '01a213c2-db00-7e5c-bd53-67d0552a3b98', NULL, NULL, 2, '309fe1d685c41a02889b40a76f90c1ec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db02-7a2c-8ead-4beb8a11eb70', 1795627866881860, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db02-7a16-8711-a5ec44b02ce0', NULL, NULL, 2, '28779da75929fea2185bdcfcd88b3e61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db02-7a30-ac7c-8a102b798c94', 1795627866881860, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db02-7a0d-9d92-e440c22cd3ea', '', '01a213c2-db02-7a16-8711-a5ec44b02ce0', NULL, NULL, 2, '28779da75929fea2185bdcfcd88b3e61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db05-7eea-b342-deda7fbbc375', 1795627866885290, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db05-7ed0-a1f8-028f2f34fc75', NULL, NULL, 2, '514d90ae00555279fc238a40b912156a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db05-7eed-873f-6e93fdb81bc0', 1795627866885290, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db05-7ec6-94b9-669726abe063', '', '01a213c2-db05-7ed0-a1f8-028f2f34fc75', NULL, NULL, 2, '514d90ae00555279fc238a40b912156a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db07-7bfd-ba3d-101d6d4ed78c', 1795627866887016, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db07-7bee-9833-2dba047d99d4', NULL, NULL, 2, 'e96a94d7efb12e6c24995ff3b8e19983');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db07-7c00-92b2-fd39b9069b94', 1795627866887016, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db07-7bd7-b632-f6de477c8473', '', '01a213c2-db07-7bee-9833-2dba047d99d4', NULL, NULL, 2, 'e96a94d7efb12e6c24995ff3b8e19983');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0c-78b8-ba3d-0318414b82f1', 1795627866891849, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db0c-78a2-82b2-ee1063fd7f92', NULL, NULL, 2, '44ff1f099d8328b98a86b68e92567615');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0c-78bb-9e99-736fb3079fae', 1795627866891849, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0c-7893-b30d-2e08e0dc72ad', '', '01a213c2-db0c-78a2-82b2-ee1063fd7f92', NULL, NULL, 2, '44ff1f099d8328b98a86b68e92567615');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0e-776b-aef1-8a1c9c7d2fde', 1795627866893562, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db0e-775b-b1ca-e3571b69d5a8', NULL, NULL, 2, '78daba2df7dad2fd5c137173e7dd40dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0e-7787-b321-4d4ed1d3d55c', 1795627866893562, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0e-7751-8425-d476b1f1e5e0', '', '01a213c2-db0e-775b-b1ca-e3571b69d5a8', NULL, NULL, 2, '78daba2df7dad2fd5c137173e7dd40dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db10-7732-a77d-01cb7e79b571', 1795627866895801, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db10-771c-b740-a4f22efe0982', NULL, NULL, 2, '43f56e2e24e3014386fac2c5e72e450a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db10-7736-8ca8-cad527d88429', 1795627866895801, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db10-7713-adc1-37851f8c6064', '', '01a213c2-db10-771c-b740-a4f22efe0982', NULL, NULL, 2, '43f56e2e24e3014386fac2c5e72e450a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db10-7771-9679-5991c171c21f', 1795627866895801, 'gate.closed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db10-7713-adc1-37851f8c6064', '', '', NULL, '{"cause":"directory_inactive"}', 2, '43f56e2e24e3014386fac2c5e72e450a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db10-77b3-97f6-55fdbad84073', 1795627866895801, 'session.revoked', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db10-7713-adc1-37851f8c6064', '', '', NULL, NULL, 2, '43f56e2e24e3014386fac2c5e72e450a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db13-78bf-857d-fcc2458e3c80', 1795627866899031, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db13-7881-aab2-c1ed69640861', NULL, NULL, 2, '6034ceddd0b4b50695a3a936fe039918');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db13-78c4-9e4f-9eb7dab00290', 1795627866899031, 'directory_user.unbound', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db13-7881-aab2-c1ed69640861', NULL, '{"reason":"no_email"}', 2, '6034ceddd0b4b50695a3a936fe039918');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db14-7d13-a37e-cfe55ed4b6f1', 1795627866900339, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db14-7cf5-ae69-49928789f409', NULL, NULL, 2, 'ed442763b8c521f582471783d1494d13');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db14-7d17-b6ad-eb60145be23b', 1795627866900339, 'directory_user.unbound', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db14-7cf5-ae69-49928789f409', NULL, '{"reason":"foreign_domain"}', 2, 'ed442763b8c521f582471783d1494d13');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db16-7487-a2b5-ef12551eabaf', 1795627866901534, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db16-746b-a22e-3c2959cea652', NULL, NULL, 2, '37cdeccdb90eaadab0cc3a8e266cbb47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db16-748c-bab3-50933d1dc39d', 1795627866901534, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-7462-bb37-3e7763f75831', '', '01a213c2-db16-746b-a22e-3c2959cea652', NULL, NULL, 2, '37cdeccdb90eaadab0cc3a8e266cbb47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db17-7c0a-921d-2c3c2f8848bc', 1795627866903433, 'directory_user.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db17-7bf3-82bb-67c8c4add046', NULL, NULL, 2, '690b9e4823f13d4959ff20c4df57229e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db17-7c0e-9ff4-da7df77ed97d', 1795627866903433, 'account.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '', '01a213c2-db17-7bf3-82bb-67c8c4add046', NULL, NULL, 2, '690b9e4823f13d4959ff20c4df57229e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db1a-7a94-bb03-e3c43c5d9e72', 1795627866905252, 'directory_group.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db19-740c-bda9-816909643056', NULL, '{"members":1}', 0, 'b4007eca12d5f00bad383e5967fe5e5e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db23-7408-bb90-4079de22235d', 1795627866914504, 'directory_group.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db22-77e1-a46e-d2f894b2f933', NULL, '{"members":11}', 0, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db25-7399-9130-2264a75161e5', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db25-7dba-9f5e-da5a3f7ca3c4', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db00-7e50-ac5b-0352404df0a5', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-7212-af78-32f23c33afd4', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db05-7ec6-94b9-669726abe063', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-74bf-9349-fea9907dac66', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db07-7bd7-b632-f6de477c8473', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-76fd-9a3d-b2fb7226ad6e', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0c-7893-b30d-2e08e0dc72ad', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-79e1-9e9b-d37e39e5c3a9', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db0e-7751-8425-d476b1f1e5e0', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-7c66-bd38-cefc531a32ec', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-7462-bb37-3e7763f75831', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db26-7dfa-a509-0bbfb58b3155', 1795627866914504, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'd49dd6a35e1ece2b9b3e2f7b5f3809ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db2b-7e81-aa07-7d2509300081', 1795627866922605, 'directory_group.changed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db19-740c-bda9-816909643056', NULL, '{"added":1,"removed":0}', 0, '5eebc9c6d57059651d84a352d0e4100f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db35-71e2-bd4d-9f467117c1b5', 1795627866925547, 'directory_group.changed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db19-740c-bda9-816909643056', NULL, '{"added":1,"removed":0}', 0, '7d756f52dc8250fd266f52596c986822');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db38-71d9-b656-8d7a4a985888', 1795627866934733, 'directory_group.changed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db22-77e1-a46e-d2f894b2f933', NULL, '{"added":1,"removed":0}', 0, '68d8fcd62a826980bc64f7b034831ede');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db3a-74ec-8018-0be5fccf1248', 1795627866934733, 'membership.added', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db02-7a0d-9d92-e440c22cd3ea', '01a213c2-dac2-790c-8c99-18457664a871', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '68d8fcd62a826980bc64f7b034831ede');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db3c-7a6d-babd-ff4871d421b2', 1795627866939040, 'directory_group.created', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db3b-70e3-9410-083a045500a2', NULL, '{"members":2}', 0, '5f3e3fcfec39a744ee65b3a4b3cf6e55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db3f-7ad5-94ba-bdd3fa6abf4c', 1795627866942849, 'directory_user.deleted', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db14-7cf5-ae69-49928789f409', NULL, NULL, 0, 'e3c7c18d29f2020c3c7064b1f9607a95');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db42-7a2e-b626-199790469272', 1795627866946370, 'directory_user.deleted', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db16-746b-a22e-3c2959cea652', NULL, NULL, 0, '9eaa5c8423cb4c9cdcfbd5c387007732');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db44-7a0a-9e8e-ea46b5cfbba2', 1795627866946370, 'gate.closed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-7462-bb37-3e7763f75831', '', '', NULL, '{"cause":"directory_deleted"}', 2, '9eaa5c8423cb4c9cdcfbd5c387007732');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db44-7a10-ae73-6559899a0279', 1795627866946370, 'session.revoked', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-7462-bb37-3e7763f75831', '', '', NULL, NULL, 2, '9eaa5c8423cb4c9cdcfbd5c387007732');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db4a-757e-951c-fcd0ab40a0ce', 1795627866946370, 'membership.removed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db16-7462-bb37-3e7763f75831', '01a213c2-dac2-790c-8c99-18457664a871', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9eaa5c8423cb4c9cdcfbd5c387007732');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db4e-757c-a2d0-6eef95d6f21e', 1795627866958044, 'directory_user.changed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '', '', '01a213c2-db17-7bf3-82bb-67c8c4add046', NULL, '{"active":false}', 0, '1cd6b8ea1fafa48f61bb97cb87f4fdbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db4e-7e05-b54e-2975462aec35', 1795627866958044, 'gate.closed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1cd6b8ea1fafa48f61bb97cb87f4fdbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db4e-7e0a-9de2-9908e9984e72', 1795627866958044, 'session.revoked', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '', '', NULL, NULL, 2, '1cd6b8ea1fafa48f61bb97cb87f4fdbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db4f-73a8-b201-5222740efb2e', 1795627866958044, 'membership.removed', 'directory', '01a213c2-daee-7f06-88e7-28290be3ae37', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', '01a213c2-dac2-790c-8c99-18457664a871', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1cd6b8ea1fafa48f61bb97cb87f4fdbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db59-7144-ae5d-dfda52055a8d', 1795627866968225, 'connection.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-db58-7c99-a1eb-55d275e610f8', NULL, NULL, 0, '93f74d18fef6e0753891c1d49a3b2fbc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db5b-7353-8a2f-28b3b7eb6791', 1795627866970518, 'token.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-db5b-7214-8464-f525bcfae54f', NULL, '{"scope":"login-hook","target":"01a213c2-db58-7c99-a1eb-55d275e610f8"}', 0, '27ef206aea4aa7e93382a7549fca2f94');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db62-76a2-b058-287d65b0773e', 1795627866977748, 'subject.linked', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '', '01a213c2-db58-7c99-a1eb-55d275e610f8', NULL, NULL, 2, 'a8483bcd7a306785f1350f3df6190aa7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db62-7dcb-ac82-e45384432cea', 1795627866977748, 'membership.added', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', '', NULL, '{"role":"user","source":"grant"}', 2, 'a8483bcd7a306785f1350f3df6190aa7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db63-7b63-9b9b-1e1d50f9d9d5', 1795627866977748, 'connection.proven', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '', '', '01a213c2-db58-7c99-a1eb-55d275e610f8', NULL, NULL, 2, 'a8483bcd7a306785f1350f3df6190aa7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db67-716d-95c9-58e7c226cda5', 1795627866982875, 'account.created', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '01a213c2-db67-7166-bf70-c20fc314accf', '', '01a213c2-db58-7c99-a1eb-55d275e610f8', NULL, NULL, 2, '2583271ec46a25611beab58c03dc0590');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db67-7183-9b5a-3833ccf8d855', 1795627866982875, 'subject.linked', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '01a213c2-db67-7166-bf70-c20fc314accf', '', '01a213c2-db58-7c99-a1eb-55d275e610f8', NULL, NULL, 2, '2583271ec46a25611beab58c03dc0590');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db67-71c0-a874-ff5a8c71bc9c', 1795627866982875, 'membership.added', 'login', '01a213c2-db58-7c99-a1eb-55d275e610f8', '01a213c2-db67-7166-bf70-c20fc314accf', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', '', NULL, '{"role":"user","source":"grant"}', 2, '2583271ec46a25611beab58c03dc0590');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a213c2-db69-7ac2-b24d-3e5fb6c7d999', 1795627866985476, 'token.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-db69-78ec-9757-992d4dc956ae', NULL, '{"scope":"read-only","target":""}', 0, '91f0cb2d4ccf4b456a0b2bef1e48c1fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a213c2-db6b-7d07-8bb3-c0489206a4b6', 1795627866987366, 'token.revoked', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-db69-78ec-9757-992d4dc956ae', NULL, NULL, 0, 'd3e906602ba39352c388c829951ae195');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db7b-7995-873d-e80ad0119846', 1795627867003337, 'token.created', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', '', '', '01a213c2-db7b-7885-8621-195a63fcfcc7', NULL, '{"scope":"oauth-client","target":"01a213c2-daee-7f06-88e7-28290be3ae37"}', 0, 'd4f8b614ff5c5d84e8810a3d4f0a0981');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db7e-7bd8-b872-352b4c51be04', 1795627867006209, 'token.created', 'api_key', '01a213c2-db7b-7885-8621-195a63fcfcc7', '', '', '01a213c2-db7e-79d1-8c71-fde873a816c7', NULL, '{"client":"01a213c2-db7b-7885-8621-195a63fcfcc7","scope":"access-token","target":"01a213c2-daee-7f06-88e7-28290be3ae37"}', 0, 'bdc104478111984307bbc1bb906cd1a9');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 17:31:06.105662');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 17:31:06.123053');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 17:31:06.595814');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 17:31:06.669703');


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

INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db05-7ec6-94b9-669726abe063', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db07-7bd7-b632-f6de477c8473', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0c-7893-b30d-2e08e0dc72ad', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0e-7751-8425-d476b1f1e5e0', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db00-7e50-ac5b-0352404df0a5', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627866914504);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db02-7a0d-9d92-e440c22cd3ea', '01a213c2-dac2-790c-8c99-18457664a871', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627866934733);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', 0, 'jit', '01a213c2-db58-7c99-a1eb-55d275e610f8', 1795627866977748, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627866977748);
INSERT INTO public.memberships VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db67-7166-bf70-c20fc314accf', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', 0, 'jit', '01a213c2-db58-7c99-a1eb-55d275e610f8', 1795627866982875, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627866982875);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac3-70c1-b59b-6b975bcb6be0', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795627866813300);
INSERT INTO public.organizations VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac2-790c-8c99-18457664a871', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795627866813300);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a213c2-daa8-71b0-8ad4-8aff48cea208', 'initech', 'initech', '01a213c2-dab8-7881-9aa8-9fcd459ce3a8', 0, 0, 1795627866791915);
INSERT INTO public.parents VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 'acme', 'acme', '01a213c2-db59-713b-8443-5ceacc0c1bf7', 2, 0, 1795627866776664);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db10-7713-adc1-37851f8c6064', 'closed', 'directory_inactive', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866895801);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db05-7ec6-94b9-669726abe063', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866885290);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db07-7bd7-b632-f6de477c8473', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866887016);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0c-7893-b30d-2e08e0dc72ad', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866891849);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db0e-7751-8425-d476b1f1e5e0', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866893562);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db00-7e50-ac5b-0352404df0a5', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 3, 0, NULL, 1795627866880462);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db02-7a0d-9d92-e440c22cd3ea', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 2, 0, NULL, 1795627866881860);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db16-7462-bb37-3e7763f75831', 'closed', 'directory_deleted', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 4, 0, NULL, 1795627866901534);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db17-7beb-a616-c8ae7a8eca4c', 'closed', 'directory_inactive', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 3, 0, NULL, 1795627866903433);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', 'open', '', '01a213c2-daee-7f06-88e7-28290be3ae37', 0, 3, 0, 1795627866977748, 1795627866873755);
INSERT INTO public.persons VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db67-7166-bf70-c20fc314accf', 'open', '', '', 0, 1, 0, 1795627866982875, 1795627866982875);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', 1795627866813300);
INSERT INTO public.policy_versions VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213c2-da73-7333-a122-5c39a059073d', 1795627866846072);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-dac2-790c-8c99-18457664a871', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db58-7c99-a1eb-55d275e610f8', 'ada', '01a213c2-dafe-73d4-ab8a-2661d0b9c3ba', 1795627866977748);
INSERT INTO public.subjects VALUES ('01a213c2-da99-70bf-9815-2394f952a5a8', '01a213c2-db58-7c99-a1eb-55d275e610f8', 'newcomer', '01a213c2-db67-7166-bf70-c20fc314accf', 1795627866982875);


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


