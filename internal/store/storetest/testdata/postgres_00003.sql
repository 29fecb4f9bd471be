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
    revoked_at bigint
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

INSERT INTO public.accounts VALUES ('01a2139a-4507-7f19-8a6f-a14c972fc4f6', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795625207046363);
INSERT INTO public.accounts VALUES ('01a2139a-450c-79e9-bebb-406a31ed109a', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795625207050055);
INSERT INTO public.accounts VALUES ('01a2139a-450e-7a29-8ed7-c6ba691684f8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795625207054127);
INSERT INTO public.accounts VALUES ('01a2139a-4511-7876-bd17-adf32f2881e9', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795625207056981);
INSERT INTO public.accounts VALUES ('01a2139a-4516-7803-8bfe-8069c93ba01f', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795625207062023);
INSERT INTO public.accounts VALUES ('01a2139a-451a-7aa5-ac8f-326af420937f', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795625207066012);
INSERT INTO public.accounts VALUES ('01a2139a-451d-7a7b-88a1-81cfe0e45e98', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795625207069208);
INSERT INTO public.accounts VALUES ('01a2139a-4522-74a0-bfca-fcc7f3889317', 'left@acme.example', 'left@acme.example', 'acme.example', 1795625207074023);
INSERT INTO public.accounts VALUES ('01a2139a-452e-755d-bfff-2913a1693085', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795625207086037);
INSERT INTO public.accounts VALUES ('01a2139a-4532-75d7-83a3-2d0209db3d2f', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795625207089992);
INSERT INTO public.accounts VALUES ('01a2139a-4585-726c-82de-262d9cceddd8', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795625207172902);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4571-744e-b025-34bc0c1cb127', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795625207164153, 1795625207152667);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', 'operator', '', 'first operator key', 'b226e8bb2d8b99d2d2fab29f606a5e79221c5d9df6fde663aa907207bee106bc', 'usher_KmIvW0', 1795625206953235, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44fa-7bd5-98ac-38473f9087ed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '9148846b6284205db70c34f4d2eab6d57725c47e94a967da8ad509eb30dad9b7', 'usher_F7SCau', 1795625207034347, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-4501-7b83-ad9f-e1f10512d593', 'directory', '01a2139a-44fd-7253-b4c3-5745463b74d6', '', '5d3fd00d4e3f72324be30f233572a6cb8e7177897a480bd0c0a0e073772664ba', 'usher_To7E6l', 1795625207038207, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4576-7bab-bdc9-ec80133e0eb1', 'login-hook', '01a2139a-4571-744e-b025-34bc0c1cb127', '', 'b42a6d633b1846d09ce4d06075a6a07e3360b3c4d002c8d8f736479c45caa4ba', 'usher_AI0LRf', 1795625207158422, NULL, NULL);
INSERT INTO public.credentials VALUES ('', '01a2139a-4586-7e30-98db-191357c29bcf', 'read-only', '', '', '388c01c460dc996107f87ed2b1018c5294f1b23e6ff0d1c5b8b9bed02cab90dd', 'usher_WxtoAD', 1795625207174795, NULL, 1795625207177585);


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'okta', 'scim', 'okta', 'userName', 0, '', 1795625207029656);
INSERT INTO public.directories VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-44fd-7253-b4c3-5745463b74d6', 'entra', 'scim', 'entra', 'userName', 0, '', 1795625207037067);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'ada@acme.example', '01a2139a-4507-7f25-8fd8-7304f059c41f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'ada@home.example', '01a2139a-4507-7f25-8fd8-7304f059c41f', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4533-7ead-a7f8-a9da77360cd1', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795625207091951, 1795625207117518);
INSERT INTO public.directory_groups VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-455e-7006-95ae-203e79bbf8f3', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795625207133990, 1795625207133990);
INSERT INTO public.directory_groups VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795625207102557, 1795625207142025);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4533-7ead-a7f8-a9da77360cd1', '01a2139a-4507-7f25-8fd8-7304f059c41f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-451d-7a83-97a1-52cee75e6505', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4507-7f25-8fd8-7304f059c41f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4516-780c-ae83-5ebded2e97ab', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-450c-79f7-9c3e-0d85c5ff636e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4522-74a9-bc67-255ecab81f57', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-451a-7aac-9455-1eaca3531809', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4525-7649-867c-b57491ad6110', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4532-75e0-a37e-039c062c58cd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-4511-787c-845a-727ac420217a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4533-7ead-a7f8-a9da77360cd1', '01a2139a-450c-79f7-9c3e-0d85c5ff636e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4533-7ead-a7f8-a9da77360cd1', '01a2139a-450e-7a32-b411-89dbf3051e3c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', '01a2139a-450e-7a32-b411-89dbf3051e3c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-455e-7006-95ae-203e79bbf8f3', '01a2139a-4511-787c-845a-727ac420217a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-455e-7006-95ae-203e79bbf8f3', '01a2139a-4533-7ead-a7f8-a9da77360cd1', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-7565-82f5-fff7f0d181ce', 'NULL', '01a2139a-452e-755d-bfff-2913a1693085', 1798217207142025);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 14, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 3, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 9, 2);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 5, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 2, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'Group', 15, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'Group', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'Group', 2, 1);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 15, 0);
INSERT INTO public.directory_totals VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', 'User', 4, 0);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4507-7f25-8fd8-7304f059c41f', 'ada@acme.example', '00u-ada', 1, '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '', 1795625207046363, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795625207046363, 1795625207046363);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450c-79f7-9c3e-0d85c5ff636e', 'bob@acme.example', NULL, 1, '01a2139a-450c-79e9-bebb-406a31ed109a', '', 1795625207050055, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795625207050055, 1795625207050055);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450e-7a32-b411-89dbf3051e3c', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2139a-450e-7a29-8ed7-c6ba691684f8', '', 1795625207054127, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795625207054127, 1795625207054127);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4511-787c-845a-727ac420217a', 'zoe@acme.example', 'ZOË', 1, '01a2139a-4511-7876-bd17-adf32f2881e9', '', 1795625207056981, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795625207056981, 1795625207056981);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4516-780c-ae83-5ebded2e97ab', 'astro@acme.example', '🚀', 1, '01a2139a-4516-7803-8bfe-8069c93ba01f', '', 1795625207062023, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795625207062023, 1795625207062023);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451a-7aac-9455-1eaca3531809', 'lines@acme.example', ' 007 ', 1, '01a2139a-451a-7aa5-ac8f-326af420937f', '', 1795625207066012, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795625207066012, 1795625207066012);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451d-7a83-97a1-52cee75e6505', 'max@acme.example', '00u-max', 1, '01a2139a-451d-7a7b-88a1-81cfe0e45e98', '', 1795625207069208, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795625207069208, 1795625207069208);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4522-74a9-bc67-255ecab81f57', 'left@acme.example', '00u-left', 0, '01a2139a-4522-74a0-bfca-fcc7f3889317', '', 1795625207074023, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795625207074023, 1795625207074023);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4525-7649-867c-b57491ad6110', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795625207077106, 1795625207077106);
INSERT INTO public.directory_users VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75e0-a37e-039c062c58cd', 'staff@acme.example', '00u-staff', 0, '01a2139a-4532-75d7-83a3-2d0209db3d2f', '', 1795625207089992, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795625207089992, 1795625207150016);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 'acme.example', '01a2139a-44d7-743a-8da5-9d2669087b7b', 'verified', 'manual', 1795625206999009, 1795625206999009);
INSERT INTO public.domains VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 'initech.example', '01a2139a-44dc-785f-9180-82b9ef261edc', 'verified', 'manual', 1795625207004384, 1795625207004384);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 69);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 4);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 4, 16, 16);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 76, 76, 76, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a2139a-44aa-7334-b7e4-9837446dbc27', 1795625206953235, 'token.created', 'operator', 'operator_key_file', '', '', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44cd-720e-b792-a240e884e2dc', 1795625206988409, 'parent.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44cc-7b04-b3c3-bab46c701700', NULL, NULL, 0, '241a518d975329d8372fd16bd74cb2ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44d7-7b94-b807-2d56318353dd', 1795625206999009, 'domain.verified', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44d7-743a-8da5-9d2669087b7b', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'b19395c20d755fd01bfeb6149ae0c690');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-44d9-77e9-8476-bd79324c2fc1', 1795625207001302, 'parent.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44d9-76bf-8cd4-9308e622c11b', NULL, NULL, 0, '7ade857c536be2335a8f2dac49837f2b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-44dc-794b-a5e4-2f005a48498b', 1795625207004384, 'domain.verified', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44dc-785f-9180-82b9ef261edc', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '3e4aa1224e336d1229da6fcaac6b8f1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e1-7e17-8d5f-eab15c984fdd', 1795625207006494, 'organization.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7ea9190742bd1e69e09be6f1be7bdf08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e2-7307-9522-d53f04980cdc', 1795625207006494, 'organization.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '01a2139a-44e1-7e38-b760-68a3e9391846', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '7ea9190742bd1e69e09be6f1be7bdf08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e2-7f1a-a2e3-6a4a0f90c091', 1795625207006494, 'policy.applied', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '7ea9190742bd1e69e09be6f1be7bdf08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e4-7643-b12d-69b3ef598ff1', 1795625207006494, 'organization.changed', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '7ea9190742bd1e69e09be6f1be7bdf08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e4-7c23-842c-7b029a544d03', 1795625207006494, 'organization.changed', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '01a2139a-44e1-7e38-b760-68a3e9391846', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '7ea9190742bd1e69e09be6f1be7bdf08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44ec-7aab-b142-982196c406cb', 1795625207020043, 'policy.applied', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '6b4b7a4c256205a7999401af7afd5c80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f4-7688-b54b-67aaaba7d996', 1795625207026329, 'organization.changed', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'fc1ed4c733df735b57029d10f9d4e784');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44f6-7223-9f24-a5ab30fff3ff', 1795625207029656, 'directory.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44f5-7bef-ab42-e062101371a9', NULL, NULL, 0, '5e3ae0868bae9a0cabe923b39e302999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44fa-7e25-9c0e-4d8ee34ef7cd', 1795625207034347, 'token.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44fa-7bd5-98ac-38473f9087ed', NULL, '{"scope":"directory","target":"01a2139a-44f5-7bef-ab42-e062101371a9"}', 0, 'af9c3cc741759653cd47febfa4cb83bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-44fd-7378-825f-f46e8295a62f', 1795625207037067, 'directory.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-44fd-7253-b4c3-5745463b74d6', NULL, NULL, 0, '692f028dd7bdbbe3b8cd4b8a7a930be5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a2139a-44d9-76bf-8cd4-9308e622c11b', '01a2139a-4501-7ccb-8c93-dcc065277fcf', 1795625207038207, 'token.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-4501-7b83-ad9f-e1f10512d593', NULL, '{"scope":"directory","target":"01a2139a-44fd-7253-b4c3-5745463b74d6"}', 0, '79b228cc4e8913783c0f2f40f8c34ddd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4508-7010-bbf6-402d020961d4', 1795625207046363, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4507-7f25-8fd8-7304f059c41f', NULL, NULL, 2, '315e8451abf49cb2712d49b36ba0f4aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4508-7012-a610-b5b01ca58bb8', 1795625207046363, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '', '01a2139a-4507-7f25-8fd8-7304f059c41f', NULL, NULL, 2, '315e8451abf49cb2712d49b36ba0f4aa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450c-7a30-a5fe-a741266a296f', 1795625207050055, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-450c-79f7-9c3e-0d85c5ff636e', NULL, NULL, 2, '338dca5242838e30add7b4cf00986553');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450c-7a33-8278-79a27cc2f7d5', 1795625207050055, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450c-79e9-bebb-406a31ed109a', '', '01a2139a-450c-79f7-9c3e-0d85c5ff636e', NULL, NULL, 2, '338dca5242838e30add7b4cf00986553');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450e-7a3e-a01e-f382d68dfbc1', 1795625207054127, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-450e-7a32-b411-89dbf3051e3c', NULL, NULL, 2, 'a781d875f090cab12e5b2274ed46008f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450e-7a40-b6db-f8c82541f38d', 1795625207054127, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450e-7a29-8ed7-c6ba691684f8', '', '01a2139a-450e-7a32-b411-89dbf3051e3c', NULL, NULL, 2, 'a781d875f090cab12e5b2274ed46008f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4511-788a-aaf2-12de81a3a546', 1795625207056981, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4511-787c-845a-727ac420217a', NULL, NULL, 2, 'b2ddb986bb96a8393c2edd3a3c203197');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4511-788d-be38-7be55102d24e', 1795625207056981, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4511-7876-bd17-adf32f2881e9', '', '01a2139a-4511-787c-845a-727ac420217a', NULL, NULL, 2, 'b2ddb986bb96a8393c2edd3a3c203197');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4516-7829-bb5a-ea3d19fa991f', 1795625207062023, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4516-780c-ae83-5ebded2e97ab', NULL, NULL, 2, '45e49fd2c2a4fa686a75e56d53dd90b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4516-782d-9c22-a2b9cd7b164a', 1795625207062023, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4516-7803-8bfe-8069c93ba01f', '', '01a2139a-4516-780c-ae83-5ebded2e97ab', NULL, NULL, 2, '45e49fd2c2a4fa686a75e56d53dd90b1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451a-7ab8-8ee0-8238edcf9fa8', 1795625207066012, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-451a-7aac-9455-1eaca3531809', NULL, NULL, 2, '92ed4420b228b1429464e54e9702843b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451a-7aba-9e40-3fdb927de3ea', 1795625207066012, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451a-7aa5-ac8f-326af420937f', '', '01a2139a-451a-7aac-9455-1eaca3531809', NULL, NULL, 2, '92ed4420b228b1429464e54e9702843b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451d-7a90-9567-1fd2f055cdb2', 1795625207069208, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-451d-7a83-97a1-52cee75e6505', NULL, NULL, 2, '9483bbe6a09a22354937f1f062d3ebd2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451d-7a92-8c1b-8a71e92a9814', 1795625207069208, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451d-7a7b-88a1-81cfe0e45e98', '', '01a2139a-451d-7a83-97a1-52cee75e6505', NULL, NULL, 2, '9483bbe6a09a22354937f1f062d3ebd2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4522-74b3-a917-fcdfd4cbb5e4', 1795625207074023, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4522-74a9-bc67-255ecab81f57', NULL, NULL, 2, '99126f9296461c7be058ac53f3d8dbe4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4522-74c9-b5ac-f78d2e8cceaa', 1795625207074023, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4522-74a0-bfca-fcc7f3889317', '', '01a2139a-4522-74a9-bc67-255ecab81f57', NULL, NULL, 2, '99126f9296461c7be058ac53f3d8dbe4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4522-7515-914e-a597e0b9501f', 1795625207074023, 'gate.closed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4522-74a0-bfca-fcc7f3889317', '', '', NULL, '{"cause":"directory_inactive"}', 2, '99126f9296461c7be058ac53f3d8dbe4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4522-7519-b6e1-57d9dedfe9f4', 1795625207074023, 'session.revoked', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4522-74a0-bfca-fcc7f3889317', '', '', NULL, NULL, 2, '99126f9296461c7be058ac53f3d8dbe4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4525-766c-8945-2062369250d3', 1795625207077106, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4525-7649-867c-b57491ad6110', NULL, NULL, 2, '868363d5ce96a1df20d0a2753cebcac0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4525-766f-89c9-52567be6d927', 1795625207077106, 'directory_user.unbound', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4525-7649-867c-b57491ad6110', NULL, '{"reason":"no_email"}', 2, '868363d5ce96a1df20d0a2753cebcac0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-452a-76a3-9c82-672a461e0f2b', 1795625207082164, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-452a-7685-9ec3-319c88c60a7c', NULL, NULL, 2, '6ae6a6571575806e8f3adf8988e9e271');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-452a-76a6-bf56-249e2b193a0b', 1795625207082164, 'directory_user.unbound', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-452a-7685-9ec3-319c88c60a7c', NULL, '{"reason":"foreign_domain"}', 2, '6ae6a6571575806e8f3adf8988e9e271');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-452e-7570-ba02-b7731003e630', 1795625207086037, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-452e-7565-82f5-fff7f0d181ce', NULL, NULL, 2, 'fe566f99fdc0116f61d74ecce9d22183');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-452e-7574-b894-93322cb695ea', 1795625207086037, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-755d-bfff-2913a1693085', '', '01a2139a-452e-7565-82f5-fff7f0d181ce', NULL, NULL, 2, 'fe566f99fdc0116f61d74ecce9d22183');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4532-75eb-a312-32046c4c1090', 1795625207089992, 'directory_user.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4532-75e0-a37e-039c062c58cd', NULL, NULL, 2, 'd620bdc5ad60b89e5be2bd0afb104aae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4532-75ef-ab84-731b46af8a04', 1795625207089992, 'account.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75d7-83a3-2d0209db3d2f', '', '01a2139a-4532-75e0-a37e-039c062c58cd', NULL, NULL, 2, 'd620bdc5ad60b89e5be2bd0afb104aae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4536-71cb-aabb-7f766f0c03c5', 1795625207091951, 'directory_group.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4533-7ead-a7f8-a9da77360cd1', NULL, '{"members":1}', 0, '0decfe289cc5c5b4b43fd28338a6dec4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-453f-78d2-ac2d-c7788f5853fc', 1795625207102557, 'directory_group.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', NULL, '{"members":11}', 0, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4541-7b3b-bdc2-b17dd5e00bc7', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4542-743f-93b9-319b824ddb7a', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450c-79e9-bebb-406a31ed109a', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4542-77c5-a44b-400c35e471c7', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4511-7876-bd17-adf32f2881e9', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4542-7aa8-a34f-ae72b25d382c', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4516-7803-8bfe-8069c93ba01f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4542-7dbd-8c0a-072c0087b2e1', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451a-7aa5-ac8f-326af420937f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4545-74a4-957e-de42e2926c80', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-451d-7a7b-88a1-81cfe0e45e98', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4545-7816-bcf1-eef061ecdd45', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-755d-bfff-2913a1693085', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4545-7abe-aa7b-b14a8e12e5a7', 1795625207102557, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75d7-83a3-2d0209db3d2f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '443d3ca9086451b8a10dc40e78cb9844');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-454b-7c6f-98ef-e4c7d0b3861b', 1795625207114511, 'directory_group.changed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4533-7ead-a7f8-a9da77360cd1', NULL, '{"added":1,"removed":0}', 0, '02d990c2d7fa4491c455e820e9b36d73');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4552-78ec-997c-e496f764cc11', 1795625207117518, 'directory_group.changed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4533-7ead-a7f8-a9da77360cd1', NULL, '{"added":1,"removed":0}', 0, '55f38aead1ff444ff06b83f719ac6c96');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4555-773d-9740-66864dccded7', 1795625207124240, 'directory_group.changed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-453e-78d3-a7a8-a9a46ebf5548', NULL, '{"added":1,"removed":0}', 0, '175deb0436884fc75acd1ee73d742527');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-455a-7266-b1d5-8f592727c3a2', 1795625207124240, 'membership.added', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-450e-7a29-8ed7-c6ba691684f8', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '175deb0436884fc75acd1ee73d742527');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-455e-78e3-94a2-2a12bee5225d', 1795625207133990, 'directory_group.created', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-455e-7006-95ae-203e79bbf8f3', NULL, '{"members":2}', 0, '359b1e12ea5129f55f2e0b3834bd1fad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4562-76f6-97bc-17e1b7cb99f2', 1795625207138051, 'directory_user.deleted', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-452a-7685-9ec3-319c88c60a7c', NULL, NULL, 0, '9d432a85e0b11d4a56fee6088e545f06');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4566-743e-9fe9-046de7e72827', 1795625207142025, 'directory_user.deleted', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-452e-7565-82f5-fff7f0d181ce', NULL, NULL, 0, '254669e7d566c58a1a205de648202ca2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4567-709b-973e-daee69f47350', 1795625207142025, 'gate.closed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-755d-bfff-2913a1693085', '', '', NULL, '{"cause":"directory_deleted"}', 2, '254669e7d566c58a1a205de648202ca2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4567-70a1-b787-e6789e8f45ad', 1795625207142025, 'session.revoked', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-755d-bfff-2913a1693085', '', '', NULL, NULL, 2, '254669e7d566c58a1a205de648202ca2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4568-73ab-8053-da9624c56281', 1795625207142025, 'membership.removed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-452e-755d-bfff-2913a1693085', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '254669e7d566c58a1a205de648202ca2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-456e-74d7-ab0f-fdcccac09c74', 1795625207150016, 'directory_user.changed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '', '', '01a2139a-4532-75e0-a37e-039c062c58cd', NULL, '{"active":false}', 0, 'c1e7312ab0f6171aeb34e9a8b8178bad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-456e-7d1e-bdf6-ccc64cfdbd2f', 1795625207150016, 'gate.closed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75d7-83a3-2d0209db3d2f', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c1e7312ab0f6171aeb34e9a8b8178bad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-456e-7d22-95d8-8a8e39281840', 1795625207150016, 'session.revoked', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75d7-83a3-2d0209db3d2f', '', '', NULL, NULL, 2, 'c1e7312ab0f6171aeb34e9a8b8178bad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-456f-72aa-93f5-c03f2a778a41', 1795625207150016, 'membership.removed', 'directory', '01a2139a-44f5-7bef-ab42-e062101371a9', '01a2139a-4532-75d7-83a3-2d0209db3d2f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'c1e7312ab0f6171aeb34e9a8b8178bad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4571-783c-b557-604c7b90e7b6', 1795625207152667, 'connection.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-4571-744e-b025-34bc0c1cb127', NULL, NULL, 0, '023a9fd13228c66b445a6c0a686cd3ce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4576-7c91-83c3-7e08aceeafa9', 1795625207158422, 'token.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-4576-7bab-bdc9-ec80133e0eb1', NULL, '{"scope":"login-hook","target":"01a2139a-4571-744e-b025-34bc0c1cb127"}', 0, 'c163766e44f240933bb6b03225912a93');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-457c-7e39-8260-eeb4a8e3c12e', 1795625207164153, 'subject.linked', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '', '01a2139a-4571-744e-b025-34bc0c1cb127', NULL, NULL, 2, '0b2eef99029ab6c7692742639b30848f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-457d-758d-9273-26986539379a', 1795625207164153, 'membership.added', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '01a2139a-44e1-7e38-b760-68a3e9391846', '', NULL, '{"role":"user","source":"grant"}', 2, '0b2eef99029ab6c7692742639b30848f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-457e-74a8-ba95-5af2c1e2c52e', 1795625207164153, 'connection.proven', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '', '', '01a2139a-4571-744e-b025-34bc0c1cb127', NULL, NULL, 2, '0b2eef99029ab6c7692742639b30848f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4585-7273-afae-86a09183777a', 1795625207172902, 'account.created', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '01a2139a-4585-726c-82de-262d9cceddd8', '', '01a2139a-4571-744e-b025-34bc0c1cb127', NULL, NULL, 2, 'cf1b6b27256cfcc154a54cf6364c234f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4585-7283-8f0c-092f461c8d58', 1795625207172902, 'subject.linked', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '01a2139a-4585-726c-82de-262d9cceddd8', '', '01a2139a-4571-744e-b025-34bc0c1cb127', NULL, NULL, 2, 'cf1b6b27256cfcc154a54cf6364c234f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4585-72fa-8ae5-a05edce613c7', 1795625207172902, 'membership.added', 'login', '01a2139a-4571-744e-b025-34bc0c1cb127', '01a2139a-4585-726c-82de-262d9cceddd8', '01a2139a-44e1-7e38-b760-68a3e9391846', '', NULL, '{"role":"user","source":"grant"}', 2, 'cf1b6b27256cfcc154a54cf6364c234f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a2139a-4587-7044-86e4-310533fcdca3', 1795625207174795, 'token.created', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-4586-7e30-98db-191357c29bcf', NULL, '{"scope":"read-only","target":""}', 0, 'b0d9a9eaaa69e3a4917b650a0c1167f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a2139a-4589-7de4-a57d-75ed1093025d', 1795625207177585, 'token.revoked', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', '', '', '01a2139a-4586-7e30-98db-191357c29bcf', NULL, NULL, 0, '2109cd5212ea69925d00a0b6d756a53e');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 16:46:46.548906');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 16:46:46.564827');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 16:46:46.846195');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 16:46:46.915685');


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

INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4511-7876-bd17-adf32f2881e9', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4516-7803-8bfe-8069c93ba01f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451a-7aa5-ac8f-326af420937f', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451d-7a7b-88a1-81cfe0e45e98', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450c-79e9-bebb-406a31ed109a', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625207102557);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450e-7a29-8ed7-c6ba691684f8', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795625207124240);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', '01a2139a-44e1-7e38-b760-68a3e9391846', 0, 'jit', '01a2139a-4571-744e-b025-34bc0c1cb127', 1795625207164153, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795625207164153);
INSERT INTO public.memberships VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4585-726c-82de-262d9cceddd8', '01a2139a-44e1-7e38-b760-68a3e9391846', 0, 'jit', '01a2139a-4571-744e-b025-34bc0c1cb127', 1795625207172902, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795625207172902);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44e1-7e38-b760-68a3e9391846', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795625207006494);
INSERT INTO public.organizations VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795625207006494);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a2139a-44d9-76bf-8cd4-9308e622c11b', 'initech', 'initech', '01a2139a-44dc-7933-8ede-84383fa91a8d', 0, 0, 1795625207001302);
INSERT INTO public.parents VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 'acme', 'acme', '01a2139a-4571-7834-b1bc-547ec770a4af', 2, 0, 1795625206988409);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4522-74a0-bfca-fcc7f3889317', 'closed', 'directory_inactive', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207074023);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4511-7876-bd17-adf32f2881e9', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207056981);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4516-7803-8bfe-8069c93ba01f', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207062023);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451a-7aa5-ac8f-326af420937f', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207066012);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-451d-7a7b-88a1-81cfe0e45e98', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207069208);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450c-79e9-bebb-406a31ed109a', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 3, 0, NULL, 1795625207050055);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-450e-7a29-8ed7-c6ba691684f8', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 2, 0, NULL, 1795625207054127);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-452e-755d-bfff-2913a1693085', 'closed', 'directory_deleted', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 4, 0, NULL, 1795625207086037);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4532-75d7-83a3-2d0209db3d2f', 'closed', 'directory_inactive', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 3, 0, NULL, 1795625207089992);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', 'open', '', '01a2139a-44f5-7bef-ab42-e062101371a9', 0, 3, 0, 1795625207164153, 1795625207046363);
INSERT INTO public.persons VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4585-726c-82de-262d9cceddd8', 'open', '', '', 0, 1, 0, 1795625207172902, 1795625207172902);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', 1795625207006494);
INSERT INTO public.policy_versions VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2139a-44a9-7d4e-92d1-a253b30f0a7e', 1795625207020043);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-44df-77ef-97d5-f81921e1e9b5', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4571-744e-b025-34bc0c1cb127', 'ada', '01a2139a-4507-7f19-8a6f-a14c972fc4f6', 1795625207164153);
INSERT INTO public.subjects VALUES ('01a2139a-44cc-7b04-b3c3-bab46c701700', '01a2139a-4571-744e-b025-34bc0c1cb127', 'newcomer', '01a2139a-4585-726c-82de-262d9cceddd8', 1795625207172902);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 76, true);


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


