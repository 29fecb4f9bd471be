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

INSERT INTO public.accounts VALUES ('01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795642526490420);
INSERT INTO public.accounts VALUES ('01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795642526494167);
INSERT INTO public.accounts VALUES ('01a214a2-8b20-7233-b909-f1650091881a', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795642526495474);
INSERT INTO public.accounts VALUES ('01a214a2-8b21-7be5-9f35-b86291e7b220', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795642526497055);
INSERT INTO public.accounts VALUES ('01a214a2-8b23-7762-bc72-f93ab34e35fb', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795642526498692);
INSERT INTO public.accounts VALUES ('01a214a2-8b25-74c1-b392-ca790adea0fd', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795642526500618);
INSERT INTO public.accounts VALUES ('01a214a2-8b26-7b8b-837d-7fa4580bcdaf', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795642526502122);
INSERT INTO public.accounts VALUES ('01a214a2-8b27-7de5-8295-ae829fc1970f', 'left@acme.example', 'left@acme.example', 'acme.example', 1795642526503464);
INSERT INTO public.accounts VALUES ('01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795642526507273);
INSERT INTO public.accounts VALUES ('01a214a2-8b2c-7c66-8e47-ca94618023a4', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795642526508367);
INSERT INTO public.accounts VALUES ('01a214a2-8b55-7eda-ae28-43be76f8fb96', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795642526549191);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4b-727e-b66f-70ef500a9a95', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795642526544308, 1795642526538663);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214a2-8b57-7c7e-ba15-0a19712efaaf', 'read-only', '', '', '237e757b607e3e4ccedd4b59d84d1b79585399f47dbf0257ff11c6572644579d', 'usher_c_mUEk', 1795642526551600, NULL, 1795642526552641, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b66-7a15-9e5a-9ae688701e41', 'oauth-client', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', 'e3d4659d494d43e64de7eee374b6d4cdbcba3f13c4f375e6be0749f3d63b85bb', 'usher_fwRxe0', 1795642526566168, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b68-7e5b-8355-2b08c14f321c', 'access-token', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '6b84c0b4ba17dee7f8e82799a074e8cf169fa92f2a54615072770e021f2fff4b', 'usher_fUEIDz', 1795642526567967, 1795646126567967, NULL, '01a214a2-8b66-7a15-9e5a-9ae688701e41', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b19-70dd-8e21-4824158ca385', 'directory', '01a214a2-8b17-7902-bc4f-5bf556b0adad', '', '5db88a5475cedc293516739ac1aa45df82d32c77481c05e7f84cc7277cb5a8bc', 'usher_7LB7ej', 1795642526488545, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214a2-8b6f-710e-9e5c-122cffa0b881');
INSERT INTO public.credentials VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b6a-7a77-a7fe-71c57ed325ad', 'jwt-issuer', '01a214a2-8b17-7902-bc4f-5bf556b0adad', '', '20cc4809df1862896697c60475de08840243efdb67b49f047e135907e4501c42', '', 1795642526570167, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:44627/scim/01a214a2-8b17-7902-bc4f-5bf556b0adad', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214a2-8b6f-710e-9e5c-122cffa0b881');
INSERT INTO public.credentials VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4c-7b02-9bd6-e0a6c891403b', 'login-hook', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '', '396823be49e5331da73b30c6f7027fb63facfe9675bf1fe2e4e0135a8d72187c', 'usher_asic_m', 1795642526540404, NULL, NULL, '', '', '', '', '', '', 0, 1795642526576331, '');
INSERT INTO public.credentials VALUES ('', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', 'operator', '', 'first operator key', '3c634095d4557da1a0cafa6a0d844cece5e549d7a7d2ec477350f5b4ea539071', 'usher_jRHnNt', 1795642526422969, NULL, NULL, '', '', '', '', '', '', 0, 1795642526656126, '');
INSERT INTO public.credentials VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b16-7286-92b7-6463a6dbb1e8', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', 'b0a2244bc23c0f0a9bbcda9e74da82549ea68cb5a0e63a5b4f2cb6026dbcb857', 'usher_wWQjjU', 1795642526485484, NULL, NULL, '', '', '', '', '', '', 0, 1795642526656126, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b5f-7f31-bba7-ecc915c17f6b', 1795642526559996, 'ad766464faef017090d25a0990a608ca', 'GET', '/Users/01a214a2-8b2a-77e9-bb52-a8d6fae1052a', 404, '', 'there is no user "01a214a2-8b2a-77e9-bb52-a8d6fae1052a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b60-7e03-bdcf-984f652a5038', 1795642526560918, '551d8d30741984b1cef1785ce235bb39', 'GET', '/Users/01a214a2-8b2b-7a79-8ef2-65775edf307d', 404, '', 'there is no user "01a214a2-8b2b-7a79-8ef2-65775edf307d" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8bb9-7d99-87df-d9eaec3ba558', 1795642526649891, '651d1af6ac704f74120f57a6d30120b0', 'GET', '/Users/01a214a2-8b2a-77e9-bb52-a8d6fae1052a', 404, '', 'there is no user "01a214a2-8b2a-77e9-bb52-a8d6fae1052a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8bba-7a6a-9f34-20f69e6337fa', 1795642526650683, '02e9eea37e68dedeb697056b3870cf8b', 'GET', '/Users/01a214a2-8b2b-7a79-8ef2-65775edf307d', 404, '', 'there is no user "01a214a2-8b2b-7a79-8ef2-65775edf307d" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'okta', 'scim', 'okta', 'userName', 0, '', 1795642526484137, '', '', '');
INSERT INTO public.directories VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b17-7902-bc4f-5bf556b0adad', 'entra', 'scim', 'entra', 'userName', 0, '', 1795642526487388, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214a2-8b6f-710e-9e5c-122cffa0b881');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'ada@acme.example', '01a214a2-8b1c-74a0-982b-b663844db7d8', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'ada@home.example', '01a214a2-8b1c-74a0-982b-b663844db7d8', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2d-78b6-a518-e74a67d20308', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795642526509559, 1795642526522580, 0);
INSERT INTO public.directory_groups VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b3f-7ba2-ac76-3c97afd6e80a', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795642526527747, 1795642526527747, 1);
INSERT INTO public.directory_groups VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795642526513221, 1795642526531899, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2d-78b6-a518-e74a67d20308', '01a214a2-8b1c-74a0-982b-b663844db7d8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b26-7b92-960b-231562803a32', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b1c-74a0-982b-b663844db7d8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b23-7769-89ea-6c72719418de', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b1e-783a-9c27-85bb4ccf09eb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b27-7dec-9ce8-16aa74d48de4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b25-74c8-86d1-9ae1e183c323', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b29-74e0-86d0-38c51ef53f9f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b21-7bec-a9e8-2202900e3a01', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2d-78b6-a518-e74a67d20308', '01a214a2-8b1e-783a-9c27-85bb4ccf09eb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2d-78b6-a518-e74a67d20308', '01a214a2-8b20-723a-b2fe-2fc4cb31815e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b31-738b-b7de-8bcc733afa35', '01a214a2-8b20-723a-b2fe-2fc4cb31815e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b3f-7ba2-ac76-3c97afd6e80a', '01a214a2-8b21-7bec-a9e8-2202900e3a01', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b3f-7ba2-ac76-3c97afd6e80a', '01a214a2-8b2d-78b6-a518-e74a67d20308', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a79-8ef2-65775edf307d', 'NULL', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', 1798234526531899);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 8, 1, 0, '01a214a2-8b1c-74a0-982b-b663844db7d8');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 6, 1, 0, '01a214a2-8b1e-783a-9c27-85bb4ccf09eb');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 14, 1, 0, '01a214a2-8b20-723a-b2fe-2fc4cb31815e');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 13, 2, 0, '01a214a2-8b23-7769-89ea-6c72719418de');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 0, 1, 0, '01a214a2-8b26-7b92-960b-231562803a32');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 12, 1, 0, '01a214a2-8b29-74e0-86d0-38c51ef53f9f');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 15, 2, 0, '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'Group', 2, 1, 0, '01a214a2-8b2d-78b6-a518-e74a67d20308');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'Group', 14, 1, 0, '01a214a2-8b31-738b-b7de-8bcc733afa35');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'Group', 6, 1, 0, '01a214a2-8b3f-7ba2-ac76-3c97afd6e80a');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 1, 0, 1, '01a214a2-8b2a-77e9-bb52-a8d6fae1052a');
INSERT INTO public.directory_totals VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', 'User', 7, 1, 1, '01a214a2-8b2b-7a79-8ef2-65775edf307d');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1c-74a0-982b-b663844db7d8', 'ada@acme.example', '00u-ada', 1, '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '', 1795642526490420, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795642526490420, 1795642526490420);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1e-783a-9c27-85bb4ccf09eb', 'bob@acme.example', NULL, 1, '01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', '', 1795642526494167, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795642526494167, 1795642526494167);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b20-723a-b2fe-2fc4cb31815e', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214a2-8b20-7233-b909-f1650091881a', '', 1795642526495474, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795642526495474, 1795642526495474);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b21-7bec-a9e8-2202900e3a01', 'zoe@acme.example', 'ZOË', 1, '01a214a2-8b21-7be5-9f35-b86291e7b220', '', 1795642526497055, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795642526497055, 1795642526497055);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b23-7769-89ea-6c72719418de', 'astro@acme.example', '🚀', 1, '01a214a2-8b23-7762-bc72-f93ab34e35fb', '', 1795642526498692, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795642526498692, 1795642526498692);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b25-74c8-86d1-9ae1e183c323', 'lines@acme.example', ' 007 ', 1, '01a214a2-8b25-74c1-b392-ca790adea0fd', '', 1795642526500618, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795642526500618, 1795642526500618);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b26-7b92-960b-231562803a32', 'max@acme.example', '00u-max', 1, '01a214a2-8b26-7b8b-837d-7fa4580bcdaf', '', 1795642526502122, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795642526502122, 1795642526502122);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b27-7dec-9ce8-16aa74d48de4', 'left@acme.example', '00u-left', 0, '01a214a2-8b27-7de5-8295-ae829fc1970f', '', 1795642526503464, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795642526503464, 1795642526503464);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b29-74e0-86d0-38c51ef53f9f', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795642526504937, 1795642526504937);
INSERT INTO public.directory_users VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b', 'staff@acme.example', '00u-staff', 0, '01a214a2-8b2c-7c66-8e47-ca94618023a4', '', 1795642526508367, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795642526508367, 1795642526535705);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 'acme.example', '01a214a2-8aff-7e8c-8f1a-4d7c1c6f7ad0', 'verified', 'manual', 1795642526462221, 1795642526462221, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 'initech.example', '01a214a2-8b04-7dbf-a541-9ed43c31f8d0', 'verified', 'manual', 1795642526468148, 1795642526468148, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 7);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214a2-8ad8-757a-b8cb-f870485d3637', 1795642526422969, 'token.created', 'operator', 'operator_key_file', '', '', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8afb-789d-8f21-06b9b17c8fc9', 1795642526458174, 'parent.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', NULL, NULL, 0, 'd4790c9dcb3d3d6de06005c149725768');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b00-7691-8711-2df871b87d4f', 1795642526462221, 'domain.verified', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8aff-7e8c-8f1a-4d7c1c6f7ad0', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'b20e1db2a47b9f20e3ebd7242def1c7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b03-72cd-9442-edd277236482', 1795642526466756, 'parent.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b02-7e3e-a342-711a85a94a76', NULL, NULL, 0, 'af5e816f036da045093fd74f660c5f13');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b05-70e8-8557-53d0f831685f', 1795642526468148, 'domain.verified', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b04-7dbf-a541-9ed43c31f8d0', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '76c5f4c136c903136131c105112f5fce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b08-7baf-97f7-4048d55c53af', 1795642526470675, 'organization.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'bcd1ce6c93c0113e8bff61d78732846d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b09-7010-a7d8-e943521768c2', 1795642526470675, 'organization.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'bcd1ce6c93c0113e8bff61d78732846d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b09-7ded-a5ac-f884a330ae26', 1795642526470675, 'policy.applied', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'bcd1ce6c93c0113e8bff61d78732846d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b0b-72f4-8fa3-8a3d702eec0a', 1795642526470675, 'organization.changed', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'bcd1ce6c93c0113e8bff61d78732846d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b0b-7a14-9984-afcbba8143db', 1795642526470675, 'organization.changed', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'bcd1ce6c93c0113e8bff61d78732846d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b0f-71d5-8668-97a7ec97bec5', 1795642526478311, 'policy.applied', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'ab2666a67f9cf3287532f3fc6dc132fa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b12-7df2-b42e-d85ec6e0a3b9', 1795642526480969, 'organization.changed', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'e8ab33e11407052736303eb2a00dfb36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b14-79a9-b83e-a8a51502319b', 1795642526484137, 'directory.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', NULL, NULL, 0, 'a15b60f57c42dca037513ed5dbc657a9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b16-7510-b658-3fac4dff1812', 1795642526485484, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b16-7286-92b7-6463a6dbb1e8', NULL, '{"scope":"directory","target":"01a214a2-8b14-7523-9b23-bd3086b87c50"}', 0, '156cc2ec8859a136e93dc16b48438d08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b17-7b02-8fd8-4a85186b312b', 1795642526487388, 'directory.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b17-7902-bc4f-5bf556b0adad', NULL, NULL, 0, '58b65e2c5244ba7aa1259fbeb9a2f514');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b19-732e-a1f7-a4f875e18284', 1795642526488545, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b19-70dd-8e21-4824158ca385', NULL, '{"scope":"directory","target":"01a214a2-8b17-7902-bc4f-5bf556b0adad"}', 0, '868c9cd2c80d84952955d3b55e822940');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1c-74ba-b81f-09f819579379', 1795642526490420, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b1c-74a0-982b-b663844db7d8', NULL, NULL, 2, '391a3044ff4fc4b176b23746d5aaaddd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1c-74bc-995b-ffe1842981dc', 1795642526490420, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '', '01a214a2-8b1c-74a0-982b-b663844db7d8', NULL, NULL, 2, '391a3044ff4fc4b176b23746d5aaaddd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1e-7846-8273-35531031a1ec', 1795642526494167, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b1e-783a-9c27-85bb4ccf09eb', NULL, NULL, 2, 'baa8b806789b1e264d4e6a73a628e80c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1e-7849-a448-6c9ce08d5dee', 1795642526494167, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', '', '01a214a2-8b1e-783a-9c27-85bb4ccf09eb', NULL, NULL, 2, 'baa8b806789b1e264d4e6a73a628e80c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b20-724b-8b24-9a47a4d90253', 1795642526495474, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b20-723a-b2fe-2fc4cb31815e', NULL, NULL, 2, '59687ee5be1d049735e32d70a961c2c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b20-724e-9d63-ebc5aa1e4e90', 1795642526495474, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b20-7233-b909-f1650091881a', '', '01a214a2-8b20-723a-b2fe-2fc4cb31815e', NULL, NULL, 2, '59687ee5be1d049735e32d70a961c2c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b21-7bf6-9ab4-79166f139bba', 1795642526497055, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b21-7bec-a9e8-2202900e3a01', NULL, NULL, 2, 'b474f1b07457d8abd071bb37bfac378e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b21-7bf8-a13f-bdb36e3da393', 1795642526497055, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b21-7be5-9f35-b86291e7b220', '', '01a214a2-8b21-7bec-a9e8-2202900e3a01', NULL, NULL, 2, 'b474f1b07457d8abd071bb37bfac378e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b23-7778-a05b-22224d58e69b', 1795642526498692, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b23-7769-89ea-6c72719418de', NULL, NULL, 2, 'a8456ad59d7fa07b334b8517f1d8426f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b23-777b-a08d-1a63d78d7c49', 1795642526498692, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b23-7762-bc72-f93ab34e35fb', '', '01a214a2-8b23-7769-89ea-6c72719418de', NULL, NULL, 2, 'a8456ad59d7fa07b334b8517f1d8426f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b25-74d0-8767-c1afc27dbd22', 1795642526500618, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b25-74c8-86d1-9ae1e183c323', NULL, NULL, 2, '813005282361159bb5001ed7adf7eb3f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b25-74d2-b136-a114d70b12b7', 1795642526500618, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b25-74c1-b392-ca790adea0fd', '', '01a214a2-8b25-74c8-86d1-9ae1e183c323', NULL, NULL, 2, '813005282361159bb5001ed7adf7eb3f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b26-7ba0-b8fc-0fee151cd072', 1795642526502122, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b26-7b92-960b-231562803a32', NULL, NULL, 2, '648bc685f4de7360975f1ee135d151a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b26-7ba4-a7aa-5dca4f446a00', 1795642526502122, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b26-7b8b-837d-7fa4580bcdaf', '', '01a214a2-8b26-7b92-960b-231562803a32', NULL, NULL, 2, '648bc685f4de7360975f1ee135d151a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b27-7df6-a824-3d97a01ab7f8', 1795642526503464, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b27-7dec-9ce8-16aa74d48de4', NULL, NULL, 2, '2e34871861e26ba6f7cf182d9d4f635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b27-7df9-b2d5-eb069967857f', 1795642526503464, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b27-7de5-8295-ae829fc1970f', '', '01a214a2-8b27-7dec-9ce8-16aa74d48de4', NULL, NULL, 2, '2e34871861e26ba6f7cf182d9d4f635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b27-7e20-8151-931edd588d77', 1795642526503464, 'gate.closed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b27-7de5-8295-ae829fc1970f', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2e34871861e26ba6f7cf182d9d4f635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b27-7e25-ae41-7f816ffe4019', 1795642526503464, 'session.revoked', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b27-7de5-8295-ae829fc1970f', '', '', NULL, NULL, 2, '2e34871861e26ba6f7cf182d9d4f635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b29-74f7-86e6-3e18ef35a4ef', 1795642526504937, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b29-74e0-86d0-38c51ef53f9f', NULL, NULL, 2, 'c94f05c915d9c21c611fbf65f7f1e7fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b29-74fa-989e-04712a006123', 1795642526504937, 'directory_user.unbound', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b29-74e0-86d0-38c51ef53f9f', NULL, '{"reason":"no_email"}', 2, 'c94f05c915d9c21c611fbf65f7f1e7fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2a-77fe-8d70-c6e1f1fe5336', 1795642526506153, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2a-77e9-bb52-a8d6fae1052a', NULL, NULL, 2, '3d130e9f8ae963ea7f671b8c2688ac11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2a-7801-802d-ba775689ba50', 1795642526506153, 'directory_user.unbound', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2a-77e9-bb52-a8d6fae1052a', NULL, '{"reason":"foreign_domain"}', 2, '3d130e9f8ae963ea7f671b8c2688ac11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2b-7a84-834d-596dfea30bd3', 1795642526507273, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2b-7a79-8ef2-65775edf307d', NULL, NULL, 2, 'b3dbe5a65baae05cde879e4569960f78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2b-7a86-a029-9cac76ca218a', 1795642526507273, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', '', '01a214a2-8b2b-7a79-8ef2-65775edf307d', NULL, NULL, 2, 'b3dbe5a65baae05cde879e4569960f78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2c-7c79-b504-ba7565f7bfb5', 1795642526508367, 'directory_user.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b', NULL, NULL, 2, 'eea40a9165275c8cb2d331bc6cb41beb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2c-7c7b-9bea-b903b91a7dff', 1795642526508367, 'account.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c66-8e47-ca94618023a4', '', '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b', NULL, NULL, 2, 'eea40a9165275c8cb2d331bc6cb41beb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2e-7da6-985c-be135ef85285', 1795642526509559, 'directory_group.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2d-78b6-a518-e74a67d20308', NULL, '{"members":1}', 0, '4f97ebaa5e070867dd28b6c13482bbe8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b32-7106-880e-3b226450eb76', 1795642526513221, 'directory_group.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b31-738b-b7de-8bcc733afa35', NULL, '{"members":11}', 0, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b34-72c5-8db8-9096611970ff', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b34-7ae2-9b9d-76f4e1d8153c', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b35-7082-a075-22ceb852d00c', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b21-7be5-9f35-b86291e7b220', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b35-73cd-9b21-ddaddf7cb666', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b23-7762-bc72-f93ab34e35fb', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b35-7711-8ed5-7436cf70522e', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b25-74c1-b392-ca790adea0fd', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b35-7b94-952f-a49494945559', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b26-7b8b-837d-7fa4580bcdaf', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b35-7ee5-91f7-bd38157ac395', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b36-71b8-8980-f7ff5a6a38ee', 1795642526513221, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c66-8e47-ca94618023a4', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '28133826b825e27a6fc848f12a8213fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b38-7780-9851-0a8de4a532ff', 1795642526518988, 'directory_group.changed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2d-78b6-a518-e74a67d20308', NULL, '{"added":1,"removed":0}', 0, 'a038a6c891d11df0cb29fe20e257facc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b3b-7d11-a251-e7bf56f313e8', 1795642526522580, 'directory_group.changed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2d-78b6-a518-e74a67d20308', NULL, '{"added":1,"removed":0}', 0, '170a5e83e97b73fa391280ecd4ff1658');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b3e-706e-b5a7-3f39496badaf', 1795642526524744, 'directory_group.changed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b31-738b-b7de-8bcc733afa35', NULL, '{"added":1,"removed":0}', 0, '6671d8ea6104142782c11d9bdc25d92d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b3e-7cc3-856f-496eea481f99', 1795642526524744, 'membership.added', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b20-7233-b909-f1650091881a', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '6671d8ea6104142782c11d9bdc25d92d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b40-79c3-8f96-d94530148b01', 1795642526527747, 'directory_group.created', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b3f-7ba2-ac76-3c97afd6e80a', NULL, '{"members":2}', 0, '963f79154cd3ae236b33f6e7cadcf94b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b42-7af1-84ec-23f16396c6b8', 1795642526530323, 'directory_user.deleted', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2a-77e9-bb52-a8d6fae1052a', NULL, NULL, 0, 'cf39ab6d3bbe9836a61baf1b568d718f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b44-7383-a077-efbe75cbc134', 1795642526531899, 'directory_user.deleted', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2b-7a79-8ef2-65775edf307d', NULL, NULL, 0, '54b2395ac78118e8dd4bb91da185140e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b45-7136-87b9-dfb420d37866', 1795642526531899, 'gate.closed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', '', '', NULL, '{"cause":"directory_deleted"}', 2, '54b2395ac78118e8dd4bb91da185140e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b45-713a-a630-00323bf0f7c0', 1795642526531899, 'session.revoked', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', '', '', NULL, NULL, 2, '54b2395ac78118e8dd4bb91da185140e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b46-7777-926c-e2fd38b7da83', 1795642526531899, 'membership.removed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '54b2395ac78118e8dd4bb91da185140e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b48-7139-aa7b-f45d96efe70e', 1795642526535705, 'directory_user.changed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '', '', '01a214a2-8b2c-7c6d-8db4-9b1efdf99a7b', NULL, '{"active":false}', 0, '9ceb551657828823464894f210bbd72e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b48-79d9-8a31-a1d6a4a14dd1', 1795642526535705, 'gate.closed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c66-8e47-ca94618023a4', '', '', NULL, '{"cause":"directory_inactive"}', 2, '9ceb551657828823464894f210bbd72e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b48-79dd-85cf-af2bd12e83f5', 1795642526535705, 'session.revoked', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c66-8e47-ca94618023a4', '', '', NULL, NULL, 2, '9ceb551657828823464894f210bbd72e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b48-7e69-92c6-4405771093cd', 1795642526535705, 'membership.removed', 'directory', '01a214a2-8b14-7523-9b23-bd3086b87c50', '01a214a2-8b2c-7c66-8e47-ca94618023a4', '01a214a2-8b08-77c9-9aa7-281107f84c17', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9ceb551657828823464894f210bbd72e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4b-7733-ab88-67c8cabb272f', 1795642526538663, 'connection.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b4b-727e-b66f-70ef500a9a95', NULL, NULL, 0, 'f95cf464997a42aff059b854be817097');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4c-7c84-982e-79bc0cbe4336', 1795642526540404, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b4c-7b02-9bd6-e0a6c891403b', NULL, '{"scope":"login-hook","target":"01a214a2-8b4b-727e-b66f-70ef500a9a95"}', 0, 'f0c3a0b8813ad6f10037ac646e97ce4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b51-7c08-bba0-8d6b8d335053', 1795642526544308, 'subject.linked', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '', '01a214a2-8b4b-727e-b66f-70ef500a9a95', NULL, NULL, 2, '63dfa29caa1cba5c3a9e364c132491ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b52-752b-bf5e-f7c31bbf4490', 1795642526544308, 'membership.added', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', '', NULL, '{"role":"user","source":"grant"}', 2, '63dfa29caa1cba5c3a9e364c132491ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b53-7526-9c86-12068585f72a', 1795642526544308, 'connection.proven', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '', '', '01a214a2-8b4b-727e-b66f-70ef500a9a95', NULL, NULL, 2, '63dfa29caa1cba5c3a9e364c132491ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b55-7ee1-8ddc-7001df0edb87', 1795642526549191, 'account.created', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '01a214a2-8b55-7eda-ae28-43be76f8fb96', '', '01a214a2-8b4b-727e-b66f-70ef500a9a95', NULL, NULL, 2, '0ae759b5729e9eaa8136bc8d93b55946');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b55-7eec-aa6d-34cfcdbaa9fa', 1795642526549191, 'subject.linked', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '01a214a2-8b55-7eda-ae28-43be76f8fb96', '', '01a214a2-8b4b-727e-b66f-70ef500a9a95', NULL, NULL, 2, '0ae759b5729e9eaa8136bc8d93b55946');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b55-7f25-a89a-7eab89610673', 1795642526549191, 'membership.added', 'login', '01a214a2-8b4b-727e-b66f-70ef500a9a95', '01a214a2-8b55-7eda-ae28-43be76f8fb96', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', '', NULL, '{"role":"user","source":"grant"}', 2, '0ae759b5729e9eaa8136bc8d93b55946');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214a2-8b58-7021-af13-b603c0a1bf96', 1795642526551600, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b57-7c7e-ba15-0a19712efaaf', NULL, '{"scope":"read-only","target":""}', 0, '7640b7e864c6f3e6de420ae7400cedfa');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214a2-8b59-70f6-9049-27362c5caea0', 1795642526552641, 'token.revoked', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b57-7c7e-ba15-0a19712efaaf', NULL, NULL, 0, '457cf4c48d6d272caaafd2254e705dc1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b66-7c3c-9ada-6558b6a2d902', 1795642526566168, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b66-7a15-9e5a-9ae688701e41', NULL, '{"scope":"oauth-client","target":"01a214a2-8b14-7523-9b23-bd3086b87c50"}', 0, '32960279ad788d7dccc56c4692b9b595');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b69-7270-893e-ae6ec7dfa833', 1795642526567967, 'token.created', 'api_key', '01a214a2-8b66-7a15-9e5a-9ae688701e41', '', '', '01a214a2-8b68-7e5b-8355-2b08c14f321c', NULL, '{"client":"01a214a2-8b66-7a15-9e5a-9ae688701e41","scope":"access-token","target":"01a214a2-8b14-7523-9b23-bd3086b87c50"}', 0, '29c8aa278abf8e345541dbd229330f31');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b6a-7dce-b408-4cd41df212b8', 1795642526570167, 'token.created', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b6a-7a77-a7fe-71c57ed325ad', NULL, '{"scope":"jwt-issuer","target":"01a214a2-8b17-7902-bc4f-5bf556b0adad"}', 0, '8130ed3155434edc5ef65e51960009bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b6d-7047-b55f-3686dbe1c8de', 1795642526572056, 'directory.changed', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b17-7902-bc4f-5bf556b0adad', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '2a55fce21747c4054b12cae90502d9a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214a2-8b02-7e3e-a342-711a85a94a76', '01a214a2-8b6f-7120-b416-f983e1e7ae86', 1795642526574546, 'directory.changed', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', '', '', '01a214a2-8b17-7902-bc4f-5bf556b0adad', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '1bae688619ebc1ef9ec1df9534a83b3e');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 21:35:26.323888');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 21:35:26.328176');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 21:35:26.377537');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 21:35:26.394484');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 21:35:26.40197');


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

INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b21-7be5-9f35-b86291e7b220', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b23-7762-bc72-f93ab34e35fb', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b25-74c1-b392-ca790adea0fd', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b26-7b8b-837d-7fa4580bcdaf', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642526513221);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b20-7233-b909-f1650091881a', '01a214a2-8b08-77c9-9aa7-281107f84c17', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795642526524744);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', 0, 'jit', '01a214a2-8b4b-727e-b66f-70ef500a9a95', 1795642526544308, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795642526544308);
INSERT INTO public.memberships VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b55-7eda-ae28-43be76f8fb96', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', 0, 'jit', '01a214a2-8b4b-727e-b66f-70ef500a9a95', 1795642526549191, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795642526549191);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b08-7bc0-a7ad-675f2301ceb2', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795642526470675);
INSERT INTO public.organizations VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b08-77c9-9aa7-281107f84c17', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795642526470675);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214a2-8b02-7e3e-a342-711a85a94a76', 'initech', 'initech', '01a214a2-8b05-70cf-8de7-ea66127e4129', 0, 0, 1795642526466756);
INSERT INTO public.parents VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 'acme', 'acme', '01a214a2-8b4b-772c-ad8a-13c8c72c6097', 2, 0, 1795642526458174);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b27-7de5-8295-ae829fc1970f', 'closed', 'directory_inactive', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526503464);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b21-7be5-9f35-b86291e7b220', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526497055);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b23-7762-bc72-f93ab34e35fb', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526498692);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b25-74c1-b392-ca790adea0fd', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526500618);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b26-7b8b-837d-7fa4580bcdaf', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526502122);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1e-7832-b877-5cf6c4ea4cdf', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 3, 0, NULL, 1795642526494167);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b20-7233-b909-f1650091881a', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 2, 0, NULL, 1795642526495474);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2b-7a6f-b2c5-6a818083b3d6', 'closed', 'directory_deleted', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 4, 0, NULL, 1795642526507273);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b2c-7c66-8e47-ca94618023a4', 'closed', 'directory_inactive', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 3, 0, NULL, 1795642526508367);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', 'open', '', '01a214a2-8b14-7523-9b23-bd3086b87c50', 0, 3, 0, 1795642526544308, 1795642526490420);
INSERT INTO public.persons VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b55-7eda-ae28-43be76f8fb96', 'open', '', '', 0, 1, 0, 1795642526549191, 1795642526549191);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', 1795642526470675);
INSERT INTO public.policy_versions VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214a2-8ad7-7e42-884c-4d82cd9f74b6', 1795642526478311);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795642526442065, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795642526457828, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795642526458626, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b08-77c9-9aa7-281107f84c17', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4b-727e-b66f-70ef500a9a95', 'ada', '01a214a2-8b1c-7493-aa9c-f5ddf44b4dd1', 1795642526544308);
INSERT INTO public.subjects VALUES ('01a214a2-8afa-7c91-bd5a-e7a6a8664fa8', '01a214a2-8b4b-727e-b66f-70ef500a9a95', 'newcomer', '01a214a2-8b55-7eda-ae28-43be76f8fb96', 1795642526549191);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 81, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 5, true);


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


