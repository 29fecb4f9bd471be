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

INSERT INTO public.accounts VALUES ('01a214b6-4cec-7ee3-87c5-ad8502c6c212', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795643821291360);
INSERT INTO public.accounts VALUES ('01a214b6-4cef-756a-82c7-213f39303d19', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795643821294915);
INSERT INTO public.accounts VALUES ('01a214b6-4cf0-7bed-93b2-f194ff01a3c9', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795643821296167);
INSERT INTO public.accounts VALUES ('01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795643821297530);
INSERT INTO public.accounts VALUES ('01a214b6-4cf3-7a3b-ac93-530c5027ec49', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795643821299060);
INSERT INTO public.accounts VALUES ('01a214b6-4cf5-7454-9696-b337b54f568b', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795643821300613);
INSERT INTO public.accounts VALUES ('01a214b6-4cf6-786c-b3cb-e34921c5697d', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795643821302033);
INSERT INTO public.accounts VALUES ('01a214b6-4cf7-7b0e-9281-3152397a95f6', 'left@acme.example', 'left@acme.example', 'acme.example', 1795643821303289);
INSERT INTO public.accounts VALUES ('01a214b6-4cfa-7ca2-a63b-979aa0c9475e', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795643821306487);
INSERT INTO public.accounts VALUES ('01a214b6-4cfb-7bbd-a454-106aae9ecf5c', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795643821307379);
INSERT INTO public.accounts VALUES ('01a214b6-4d28-7aaf-99e6-4645c700c6a3', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795643821352092);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795643821347687, 1795643821341624);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214b6-4d2a-7530-b4c6-6c2255950921', 'read-only', '', '', 'df0e14921f3cf50d208b1166ae9e5acc1e5f7b2cefefcdc2dfead228f6193a72', 'usher_W5CVIF', 1795643821354106, NULL, 1795643821355400, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d43-7c91-a875-b0bb94d6fefe', 'oauth-client', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '01351fb1294856afe93bc28ee4e27e9fa442e8db2d15a83f225b04501b2c425a', 'usher_L2b-Jz', 1795643821379337, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d45-7cac-a531-ba458bd4e3d4', 'access-token', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '142199aef16aa758d21146c4cba74ac8134b305e5abaf7f369c44938d0da5afc', 'usher_rhi-Fq', 1795643821380984, 1795647421380984, NULL, '01a214b6-4d43-7c91-a875-b0bb94d6fefe', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4cea-727d-afb9-164bac001b38', 'directory', '01a214b6-4ce8-785a-b478-3b79bafff02f', '', '11310b14dcc35d14b441588db411eacd3d9d1351bb1cc95912d51560fd6874ff', 'usher_hcioa8', 1795643821289484, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214b6-4d4b-7c46-81a7-9ea666a74ede');
INSERT INTO public.credentials VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4d47-7e94-a2ea-8efbe1fb1911', 'jwt-issuer', '01a214b6-4ce8-785a-b478-3b79bafff02f', '', '36da811adab0fc5f212a78d11a5edd6fbff0b3bab34f7ff2e1c543022df9f298', '', 1795643821383548, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:34093/scim/01a214b6-4ce8-785a-b478-3b79bafff02f', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214b6-4d4b-7c46-81a7-9ea666a74ede');
INSERT INTO public.credentials VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d20-7396-9cc8-5489b7e4abd9', 'login-hook', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '', 'b3edff37ce230e5bc17eb64b7a3cf7abd119dd60e27b8f30578bc4d9ebcf66b1', 'usher_c4wY24', 1795643821343660, NULL, NULL, '', '', '', '', '', '', 0, 1795643821390041, '');
INSERT INTO public.credentials VALUES ('', '01a214b6-4caf-714b-99c4-a47300d9ee9f', 'operator', '', 'first operator key', '141d66a28dbfa4686b77afa060aae17289ed34a706225dee0339cd324e05e112', 'usher_kbGex8', 1795643821230450, NULL, NULL, '', '', '', '', '', '', 0, 1795643821456349, '');
INSERT INTO public.credentials VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce7-75b4-8142-05d9e9171c03', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '05335f047bda20d2d9988c525edc51a1793b105657e97fa22b8db0b2f23b5339', 'usher_pQ5fUO', 1795643821286987, NULL, NULL, '', '', '', '', '', '', 0, 1795643821456349, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d3e-76c5-9aba-fcb3bb4941b6', 1795643821374444, 'adc9a7c78fb19cad98dc01af3cc05d4c', 'GET', '/Users/01a214b6-4cf9-7e46-ab24-c2708baab2e0', 404, '', 'there is no user "01a214b6-4cf9-7e46-ab24-c2708baab2e0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d3f-75ac-a20b-857007e541a6', 1795643821375372, 'd65e3494acd842fbf8f6513cd3f3c01e', 'GET', '/Users/01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', 404, '', 'there is no user "01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d8b-7979-9355-5983deda272b', 1795643821451621, '9e18d8aeb17fdafc426a87952278ad81', 'GET', '/Users/01a214b6-4cf9-7e46-ab24-c2708baab2e0', 404, '', 'there is no user "01a214b6-4cf9-7e46-ab24-c2708baab2e0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d8c-72ee-ae61-26131b2aa3fe', 1795643821452192, '889ec11400ac220d7fbf7cf12d9e6f40', 'GET', '/Users/01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', 404, '', 'there is no user "01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'okta', 'scim', 'okta', 'userName', 0, '', 1795643821285502, '', '', '');
INSERT INTO public.directories VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4ce8-785a-b478-3b79bafff02f', 'entra', 'scim', 'entra', 'userName', 0, '', 1795643821288448, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214b6-4d4b-7c46-81a7-9ea666a74ede');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'ada@acme.example', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'ada@home.example', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfc-7625-a627-3fc5a91e708f', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795643821308385, 1795643821324366, 0);
INSERT INTO public.directory_groups VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d10-7567-91c7-fd7d8b29d455', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795643821328342, 1795643821328342, 1);
INSERT INTO public.directory_groups VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795643821311611, 1795643821335999, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfc-7625-a627-3fc5a91e708f', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf6-7872-8989-a70078fc2426', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf3-7a58-9cbf-63ccc9360296', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cef-7573-b074-cce7c3a42e61', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf7-7b14-a9ce-b9d5338fd6b5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf5-746b-84d5-ac2cfba84a0b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf9-7091-b471-47075bb81d75', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf2-7284-b4be-187e404be51d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfc-7625-a627-3fc5a91e708f', '01a214b6-4cef-7573-b074-cce7c3a42e61', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfc-7625-a627-3fc5a91e708f', '01a214b6-4cf0-7bf4-a3fe-62423fe113f8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cff-7a35-9039-131d6e27af05', '01a214b6-4cf0-7bf4-a3fe-62423fe113f8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d10-7567-91c7-fd7d8b29d455', '01a214b6-4cf2-7284-b4be-187e404be51d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4d10-7567-91c7-fd7d8b29d455', '01a214b6-4cfc-7625-a627-3fc5a91e708f', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', 'NULL', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', 1798235821335999);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 10, 2, 0, '01a214b6-4cf3-7a58-9cbf-63ccc9360296');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 9, 2, 0, '01a214b6-4cf5-746b-84d5-ac2cfba84a0b');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 11, 2, 0, '01a214b6-4cf6-7872-8989-a70078fc2426');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 7, 1, 0, '01a214b6-4cf9-7091-b471-47075bb81d75');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 12, 1, 0, '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'Group', 14, 1, 0, '01a214b6-4cfc-7625-a627-3fc5a91e708f');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'Group', 7, 1, 0, '01a214b6-4cff-7a35-9039-131d6e27af05');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'Group', 4, 1, 0, '01a214b6-4d10-7567-91c7-fd7d8b29d455');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 2, 1, 1, '01a214b6-4cf9-7e46-ab24-c2708baab2e0');
INSERT INTO public.directory_totals VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 'User', 13, 1, 1, '01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', 'ada@acme.example', '00u-ada', 1, '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '', 1795643821291360, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795643821291360, 1795643821291360);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cef-7573-b074-cce7c3a42e61', 'bob@acme.example', NULL, 1, '01a214b6-4cef-756a-82c7-213f39303d19', '', 1795643821294915, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795643821294915, 1795643821294915);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf0-7bf4-a3fe-62423fe113f8', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214b6-4cf0-7bed-93b2-f194ff01a3c9', '', 1795643821296167, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795643821296167, 1795643821296167);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf2-7284-b4be-187e404be51d', 'zoe@acme.example', 'ZOË', 1, '01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', '', 1795643821297530, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795643821297530, 1795643821297530);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf3-7a58-9cbf-63ccc9360296', 'astro@acme.example', '🚀', 1, '01a214b6-4cf3-7a3b-ac93-530c5027ec49', '', 1795643821299060, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795643821299060, 1795643821299060);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf5-746b-84d5-ac2cfba84a0b', 'lines@acme.example', ' 007 ', 1, '01a214b6-4cf5-7454-9696-b337b54f568b', '', 1795643821300613, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795643821300613, 1795643821300613);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf6-7872-8989-a70078fc2426', 'max@acme.example', '00u-max', 1, '01a214b6-4cf6-786c-b3cb-e34921c5697d', '', 1795643821302033, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795643821302033, 1795643821302033);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf7-7b14-a9ce-b9d5338fd6b5', 'left@acme.example', '00u-left', 0, '01a214b6-4cf7-7b0e-9281-3152397a95f6', '', 1795643821303289, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795643821303289, 1795643821303289);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf9-7091-b471-47075bb81d75', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795643821304709, 1795643821304709);
INSERT INTO public.directory_users VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24', 'staff@acme.example', '00u-staff', 0, '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '', 1795643821307379, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795643821307379, 1795643821339215);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 'acme.example', '01a214b6-4ccf-7465-99e3-f78d4fc06451', 'verified', 'manual', 1795643821260671, 1795643821260671, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 'initech.example', '01a214b6-4cd3-731e-aaeb-c61b99d8e537', 'verified', 'manual', 1795643821266540, 1795643821266540, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 71);
INSERT INTO public.event_heads VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 7);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214b6-4caf-76ce-8045-64ac5141ad75', 1795643821230450, 'token.created', 'operator', 'operator_key_file', '', '', '01a214b6-4caf-714b-99c4-a47300d9ee9f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cc9-7e9f-a06d-29962f95e407', 1795643821256968, 'parent.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4cc9-7319-9bc2-ed0d23c79315', NULL, NULL, 0, 'e0ca1286516e55ac385787825a162cf8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ccf-7bb3-abfe-1d88fac64d04', 1795643821260671, 'domain.verified', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ccf-7465-99e3-f78d4fc06451', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '3c962e901bad513bb1254fb9c91eb2e0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4cd1-7c84-b574-10dd319203c2', 1795643821265486, 'parent.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', NULL, NULL, 0, '5396239481766511aa8782914dc05db2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4cd3-751e-bf34-ab0cbf952f73', 1795643821266540, 'domain.verified', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4cd3-731e-aaeb-c61b99d8e537', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '1d6476e3ba7429b645d0deca948842ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd7-79a2-8102-ad078bd7cf9e', 1795643821268710, 'organization.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'db68691d5259b6f89d42f26afbd6c848');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd7-7ce9-b399-8c453b953c9f', 1795643821268710, 'organization.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'db68691d5259b6f89d42f26afbd6c848');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd8-7cde-8ece-4d835de19c22', 1795643821268710, 'policy.applied', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'db68691d5259b6f89d42f26afbd6c848');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cda-7767-b1aa-4f095e8a4e8b', 1795643821268710, 'organization.changed', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'db68691d5259b6f89d42f26afbd6c848');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cdb-7141-95be-60a8e15362bd', 1795643821268710, 'organization.changed', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'db68691d5259b6f89d42f26afbd6c848');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cdf-7a91-ac55-8ab0a43e6d83', 1795643821278236, 'policy.applied', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd93cea1543e47980e6b000682ba83905');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce4-71a6-91b3-739fec2d4815', 1795643821281969, 'organization.changed', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'c9550d693935f3e220bfa7f237c320f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce6-71f3-89be-7ca76d68d92a', 1795643821285502, 'directory.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', NULL, NULL, 0, '4d07772f1a48c10ae89f19adf0497ccc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4ce7-787f-9af9-c64275fb3297', 1795643821286987, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ce7-75b4-8142-05d9e9171c03', NULL, '{"scope":"directory","target":"01a214b6-4ce5-7c51-9cd4-39993a28f7da"}', 0, 'bf113e4564dcced7b58526def26d7915');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4ce8-7973-891e-0844b9bfb9a8', 1795643821288448, 'directory.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ce8-785a-b478-3b79bafff02f', NULL, NULL, 0, '6d7744565f2c3d5e87056c29284b1c08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4cea-74b6-ae25-0f7f0e6e404b', 1795643821289484, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4cea-727d-afb9-164bac001b38', NULL, '{"scope":"directory","target":"01a214b6-4ce8-785a-b478-3b79bafff02f"}', 0, '6aac79fbce00b4e190cd078ab201f641');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cec-7f13-a7c8-5631d2d91268', 1795643821291360, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', NULL, NULL, 2, '0517250f9e2f7decf16a3038bd6cceb5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cec-7f15-a92a-d2d6dcf40119', 1795643821291360, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '', '01a214b6-4cec-7eec-84f6-7b24ec30eb7b', NULL, NULL, 2, '0517250f9e2f7decf16a3038bd6cceb5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cef-7580-a695-62174dda8f05', 1795643821294915, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cef-7573-b074-cce7c3a42e61', NULL, NULL, 2, '9a6172842b01e4609deea771da80ba1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cef-7583-8e4a-e3cd72eb8735', 1795643821294915, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cef-756a-82c7-213f39303d19', '', '01a214b6-4cef-7573-b074-cce7c3a42e61', NULL, NULL, 2, '9a6172842b01e4609deea771da80ba1c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf0-7c00-8cda-21773e5f48d6', 1795643821296167, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf0-7bf4-a3fe-62423fe113f8', NULL, NULL, 2, '67bf71346ecc22867eea83bbc5be0928');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf0-7c12-b3cc-b3cd99cf4683', 1795643821296167, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf0-7bed-93b2-f194ff01a3c9', '', '01a214b6-4cf0-7bf4-a3fe-62423fe113f8', NULL, NULL, 2, '67bf71346ecc22867eea83bbc5be0928');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf2-7290-9fcd-6259e490f0af', 1795643821297530, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf2-7284-b4be-187e404be51d', NULL, NULL, 2, 'f0f3b6a2036e82dcd84bbedbdfacd1cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf2-7292-b912-ad1bf0fb76f8', 1795643821297530, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', '', '01a214b6-4cf2-7284-b4be-187e404be51d', NULL, NULL, 2, 'f0f3b6a2036e82dcd84bbedbdfacd1cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf3-7a79-af8c-d1d48840be7a', 1795643821299060, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf3-7a58-9cbf-63ccc9360296', NULL, NULL, 2, 'f91d202816acbc4bc6a543c009206a58');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf3-7a7d-82a4-de503fe735b9', 1795643821299060, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf3-7a3b-ac93-530c5027ec49', '', '01a214b6-4cf3-7a58-9cbf-63ccc9360296', NULL, NULL, 2, 'f91d202816acbc4bc6a543c009206a58');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf5-747f-9ab8-8cc038dc9eaf', 1795643821300613, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf5-746b-84d5-ac2cfba84a0b', NULL, NULL, 2, '2bdcdd0646919a4e04cdb787ddd9c011');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf5-7487-b226-5b8c209d4124', 1795643821300613, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf5-7454-9696-b337b54f568b', '', '01a214b6-4cf5-746b-84d5-ac2cfba84a0b', NULL, NULL, 2, '2bdcdd0646919a4e04cdb787ddd9c011');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf6-788d-ad2d-8957c5f755bf', 1795643821302033, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf6-7872-8989-a70078fc2426', NULL, NULL, 2, '1f518da70d3bee837f2b45b10baecd3e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf6-788f-bb01-9d64cd765f24', 1795643821302033, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf6-786c-b3cb-e34921c5697d', '', '01a214b6-4cf6-7872-8989-a70078fc2426', NULL, NULL, 2, '1f518da70d3bee837f2b45b10baecd3e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf7-7b1d-8594-3143b6486c74', 1795643821303289, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf7-7b14-a9ce-b9d5338fd6b5', NULL, NULL, 2, 'd17c46500a26a417231395ced79c0d2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf7-7b36-a9fc-ca9254346d60', 1795643821303289, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf7-7b0e-9281-3152397a95f6', '', '01a214b6-4cf7-7b14-a9ce-b9d5338fd6b5', NULL, NULL, 2, 'd17c46500a26a417231395ced79c0d2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf7-7b55-9e0f-893b78d5878a', 1795643821303289, 'gate.closed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf7-7b0e-9281-3152397a95f6', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd17c46500a26a417231395ced79c0d2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf7-7b58-8573-e9539a11910d', 1795643821303289, 'session.revoked', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf7-7b0e-9281-3152397a95f6', '', '', NULL, NULL, 2, 'd17c46500a26a417231395ced79c0d2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf9-70aa-bbc4-f3417787ba0c', 1795643821304709, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf9-7091-b471-47075bb81d75', NULL, NULL, 2, 'b92eaa12263d814e8c3f10b324ad37f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf9-70ae-9f93-220ac5671b4f', 1795643821304709, 'directory_user.unbound', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf9-7091-b471-47075bb81d75', NULL, '{"reason":"no_email"}', 2, 'b92eaa12263d814e8c3f10b324ad37f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf9-7e5c-8332-6d9d8ed92424', 1795643821305547, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf9-7e46-ab24-c2708baab2e0', NULL, NULL, 2, 'e3001474511360195180bb1105da74f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf9-7e5f-b149-e693f0e6f138', 1795643821305547, 'directory_user.unbound', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf9-7e46-ab24-c2708baab2e0', NULL, '{"reason":"foreign_domain"}', 2, 'e3001474511360195180bb1105da74f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfa-7cb1-ae10-183ac5a0d7f7', 1795643821306487, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', NULL, NULL, 2, 'eaa9efef70dc6e13c7d71ebb516f879f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfa-7cb3-8eb7-7a1bfab34479', 1795643821306487, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', '', '01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', NULL, NULL, 2, 'eaa9efef70dc6e13c7d71ebb516f879f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfb-7bce-9534-f96a09c06527', 1795643821307379, 'directory_user.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24', NULL, NULL, 2, '0d6972b2647ca70456c477b66bcba94c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfb-7bd0-a88d-60229d6fb668', 1795643821307379, 'account.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '', '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24', NULL, NULL, 2, '0d6972b2647ca70456c477b66bcba94c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfd-7853-bee1-ebf5310f9194', 1795643821308385, 'directory_group.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfc-7625-a627-3fc5a91e708f', NULL, '{"members":1}', 0, '19ae296a733f6addc0433285a97c290f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d00-7608-a01e-b6f6f311a439', 1795643821311611, 'directory_group.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cff-7a35-9039-131d6e27af05', NULL, '{"members":11}', 0, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d07-75bc-907b-c6a600c3a1b7', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d07-7cbe-ae25-d5a640539d3e', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cef-756a-82c7-213f39303d19', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-7087-9082-f17a82bc2eab', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-731e-bec0-f0aa3749b7b9', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf3-7a3b-ac93-530c5027ec49', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-75bb-9c2f-fb61dbb9be35', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf5-7454-9696-b337b54f568b', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-7874-90cf-fbed19bc37e2', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf6-786c-b3cb-e34921c5697d', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-7aec-b1d7-febdc7d157a8', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d08-7d2a-add7-e12f14993723', 1795643821311611, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'b7aea709389f53035aba1e8ab267be89');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d0a-7baf-8e54-8ad78cb31117', 1795643821321494, 'directory_group.changed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfc-7625-a627-3fc5a91e708f', NULL, '{"added":1,"removed":0}', 0, 'ef6b77bd5a523ba3a5fff6f021b5143e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d0d-76f2-b8c8-d48c30d4b542', 1795643821324366, 'directory_group.changed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfc-7625-a627-3fc5a91e708f', NULL, '{"added":1,"removed":0}', 0, '13772a03cf66b46fad16b20be1ce3b4a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d0f-73dd-bfc5-9c392cfcccfa', 1795643821326176, 'directory_group.changed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cff-7a35-9039-131d6e27af05', NULL, '{"added":1,"removed":0}', 0, '135922c2c240c56b596072390cbd72d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d0f-7d52-af78-723eebf481a0', 1795643821326176, 'membership.added', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cf0-7bed-93b2-f194ff01a3c9', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '135922c2c240c56b596072390cbd72d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d11-7059-8dca-ea297dfdc20e', 1795643821328342, 'directory_group.created', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4d10-7567-91c7-fd7d8b29d455', NULL, '{"members":2}', 0, '4d614c2d6bbe7d1f09bbd05aeae1b56b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d12-7713-aa23-e982c14401db', 1795643821330128, 'directory_user.deleted', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cf9-7e46-ab24-c2708baab2e0', NULL, NULL, 0, 'c1bf0c56bf343984d516d014775d9f33');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d18-73a9-b136-228ee3826fc7', 1795643821335999, 'directory_user.deleted', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfa-7ca8-a23a-9c9d1a850c0b', NULL, NULL, 0, 'b6d6421db08a8bdee66d306ef86a05bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d18-7ea0-9760-f3d826d78ec1', 1795643821335999, 'gate.closed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b6d6421db08a8bdee66d306ef86a05bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d18-7ea3-94ca-97d7655a143f', 1795643821335999, 'session.revoked', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', '', '', NULL, NULL, 2, 'b6d6421db08a8bdee66d306ef86a05bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1a-7218-b8b8-7f2d5d6716c7', 1795643821335999, 'membership.removed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b6d6421db08a8bdee66d306ef86a05bf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1b-7731-aa67-81a2da71b835', 1795643821339215, 'directory_user.changed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '', '', '01a214b6-4cfb-7bc4-ae4a-72dc48d0ca24', NULL, '{"active":false}', 0, '78032bddd970fa51abba2351de87f6c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1b-7f00-8bf6-a3ee75afd02f', 1795643821339215, 'gate.closed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '', '', NULL, '{"cause":"directory_inactive"}', 2, '78032bddd970fa51abba2351de87f6c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1b-7f04-928e-f69ed80bbd0b', 1795643821339215, 'session.revoked', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '', '', NULL, NULL, 2, '78032bddd970fa51abba2351de87f6c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1c-73f5-bd85-e0b57613c218', 1795643821339215, 'membership.removed', 'directory', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', '01a214b6-4cd7-7465-b41a-5ead13f75442', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '78032bddd970fa51abba2351de87f6c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1e-7a5e-b29b-ba92fc7e656a', 1795643821341624, 'connection.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', NULL, NULL, 0, '8d200cbc3322ade2c2223c2fda40d829');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d20-75d5-a63b-a902482a27d2', 1795643821343660, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d20-7396-9cc8-5489b7e4abd9', NULL, '{"scope":"login-hook","target":"01a214b6-4d1e-74d8-a2ee-bd947d4a82d1"}', 0, '6a83d04a52f0a79267695c1ef4ed1c72');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d25-70bf-8cbc-406adef298c3', 1795643821347687, 'subject.linked', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', NULL, NULL, 2, 'e39a2f9e46fa1b227de6a7cef9ab3a8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d25-77b9-be2d-d0e0be9bf9e2', 1795643821347687, 'membership.added', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', '', NULL, '{"role":"user","source":"grant"}', 2, 'e39a2f9e46fa1b227de6a7cef9ab3a8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d26-77ec-bfac-f13bd4aaf411', 1795643821347687, 'connection.proven', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '', '', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', NULL, NULL, 2, 'e39a2f9e46fa1b227de6a7cef9ab3a8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d28-7ab3-9f85-c9854c5320a7', 1795643821352092, 'account.created', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', '', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', NULL, NULL, 2, 'bdb88c8f084b5877bf012a540a0b007d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d28-7abd-9d50-4c3cacdc7d83', 1795643821352092, 'subject.linked', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', '', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', NULL, NULL, 2, 'bdb88c8f084b5877bf012a540a0b007d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d28-7b32-a5c7-2df227c3f2ef', 1795643821352092, 'membership.added', 'login', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', '', NULL, '{"role":"user","source":"grant"}', 2, 'bdb88c8f084b5877bf012a540a0b007d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214b6-4d2a-77a4-a6e4-9bf3e415ca06', 1795643821354106, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d2a-7530-b4c6-6c2255950921', NULL, '{"scope":"read-only","target":""}', 0, 'de7d5b652f278826cff6c1b479a5c156');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214b6-4d2c-716b-aa3f-3543f847febc', 1795643821355400, 'token.revoked', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d2a-7530-b4c6-6c2255950921', NULL, NULL, 0, 'b226237f0f9055dfef6ee50d533190c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d43-7f20-9e05-8306b4e18f39', 1795643821379337, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d43-7c91-a875-b0bb94d6fefe', NULL, '{"scope":"oauth-client","target":"01a214b6-4ce5-7c51-9cd4-39993a28f7da"}', 0, 'a6d56d803771feaed3f7a94bdab27664');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d46-7060-9ed2-0cc2bf6e43fe', 1795643821380984, 'token.created', 'api_key', '01a214b6-4d43-7c91-a875-b0bb94d6fefe', '', '', '01a214b6-4d45-7cac-a531-ba458bd4e3d4', NULL, '{"client":"01a214b6-4d43-7c91-a875-b0bb94d6fefe","scope":"access-token","target":"01a214b6-4ce5-7c51-9cd4-39993a28f7da"}', 0, '6431e115f3586336723cde59ff2e6f44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4d48-71d2-8c79-a589f534f595', 1795643821383548, 'token.created', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4d47-7e94-a2ea-8efbe1fb1911', NULL, '{"scope":"jwt-issuer","target":"01a214b6-4ce8-785a-b478-3b79bafff02f"}', 0, '7d594c17411ca8e1990ffada072b015f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4d49-7dea-ab62-f1f69edc0ff6', 1795643821385071, 'directory.changed', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ce8-785a-b478-3b79bafff02f', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'ab48c4e073881c1c2110a311fbe08c36');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214b6-4cd1-7a75-84c5-363bd4b56c5a', '01a214b6-4d4b-7c5a-88b8-ec230a214db5', 1795643821387199, 'directory.changed', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', '', '', '01a214b6-4ce8-785a-b478-3b79bafff02f', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'c02e998f7776c3f96d655981db379200');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 21:57:01.119616');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 21:57:01.125481');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 21:57:01.170183');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 21:57:01.189681');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 21:57:01.203468');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 21:57:01.228437');


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

INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf3-7a3b-ac93-530c5027ec49', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf5-7454-9696-b337b54f568b', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf6-786c-b3cb-e34921c5697d', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cef-756a-82c7-213f39303d19', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643821311611);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf0-7bed-93b2-f194ff01a3c9', '01a214b6-4cd7-7465-b41a-5ead13f75442', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795643821326176);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', 0, 'jit', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', 1795643821347687, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795643821347687);
INSERT INTO public.memberships VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', 0, 'jit', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', 1795643821352092, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795643821352092);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd7-79be-9ccb-4c50315c9ea5', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795643821268710);
INSERT INTO public.organizations VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd7-7465-b41a-5ead13f75442', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795643821268710);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214b6-4cd1-7a75-84c5-363bd4b56c5a', 'initech', 'initech', '01a214b6-4cd3-750b-a035-1f8c83b4da30', 0, 0, 1795643821265486);
INSERT INTO public.parents VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 'acme', 'acme', '01a214b6-4d1e-7a5a-a403-ab158a103f5e', 2, 0, 1795643821256968);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf7-7b0e-9281-3152397a95f6', 'closed', 'directory_inactive', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821303289);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf2-7279-ae67-a6ec9e16bdc6', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821297530);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf3-7a3b-ac93-530c5027ec49', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821299060);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf5-7454-9696-b337b54f568b', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821300613);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf6-786c-b3cb-e34921c5697d', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821302033);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cef-756a-82c7-213f39303d19', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 3, 0, NULL, 1795643821294915);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cf0-7bed-93b2-f194ff01a3c9', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 2, 0, NULL, 1795643821296167);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfa-7ca2-a63b-979aa0c9475e', 'closed', 'directory_deleted', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 4, 0, NULL, 1795643821306487);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cfb-7bbd-a454-106aae9ecf5c', 'closed', 'directory_inactive', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 3, 0, NULL, 1795643821307379);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', 'open', '', '01a214b6-4ce5-7c51-9cd4-39993a28f7da', 0, 3, 0, 1795643821347687, 1795643821291360);
INSERT INTO public.persons VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', 'open', '', '', 0, 1, 0, 1795643821352092, 1795643821352092);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', 1795643821268710);
INSERT INTO public.policy_versions VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214b6-4caf-714b-99c4-a47300d9ee9f', 1795643821278236);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795643821243841, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795643821254077, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795643821254943, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4cd7-7465-b41a-5ead13f75442', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', 'ada', '01a214b6-4cec-7ee3-87c5-ad8502c6c212', 1795643821347687);
INSERT INTO public.subjects VALUES ('01a214b6-4cc9-7319-9bc2-ed0d23c79315', '01a214b6-4d1e-74d8-a2ee-bd947d4a82d1', 'newcomer', '01a214b6-4d28-7aaf-99e6-4645c700c6a3', 1795643821352092);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 81, true);


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


