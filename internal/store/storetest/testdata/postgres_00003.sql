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

INSERT INTO public.accounts VALUES ('01a21464-8855-78f8-9d42-3c9df18a3332', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795638462545730);
INSERT INTO public.accounts VALUES ('01a21464-885b-7afb-9553-754b36ea71f9', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795638462555082);
INSERT INTO public.accounts VALUES ('01a21464-8861-76a7-9543-30e98489b7aa', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795638462560633);
INSERT INTO public.accounts VALUES ('01a21464-8866-7e7a-ad42-e5e49f7c97b5', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795638462566230);
INSERT INTO public.accounts VALUES ('01a21464-886d-7cf2-beb5-eb01908dff9f', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795638462571085);
INSERT INTO public.accounts VALUES ('01a21464-8875-7715-80bf-607cc6b062f2', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795638462579934);
INSERT INTO public.accounts VALUES ('01a21464-8880-7a6c-9465-505f200be1c0', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795638462591922);
INSERT INTO public.accounts VALUES ('01a21464-8886-75e6-bd65-748618287079', 'left@acme.example', 'left@acme.example', 'acme.example', 1795638462597957);
INSERT INTO public.accounts VALUES ('01a21464-88aa-7ba2-8213-95ad79d4af08', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795638462634264);
INSERT INTO public.accounts VALUES ('01a21464-88ae-7d20-b01f-65b3e59570be', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795638462638346);
INSERT INTO public.accounts VALUES ('01a21464-8973-79c6-a9ac-892a21471180', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795638462835230);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8942-7a0a-9316-33e631b9a037', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795638462799520, 1795638462785938);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21464-8979-7773-a519-f5ff838be260', 'read-only', '', '', 'ac5938e17d2064c72881b6a604384ab6dc0c85779f6c7d450fa7b1394733353a', 'usher_yT8SQh', 1795638462841367, NULL, 1795638462861889, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-89b4-7513-88f3-2b0753a6cd43', 'oauth-client', '01a21464-8834-72f1-8b54-5860d8960f94', '', '5c2076031ff715b8062d3302ee7b1290f3ff16ea3632c069c975b9b47c71966f', 'usher_RpPG4w', 1795638462900015, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-89bc-7437-9290-7632449f7318', 'access-token', '01a21464-8834-72f1-8b54-5860d8960f94', '', '058dd919ee888ea557253fe63ae29cc3cd39d868df8f458a35f32957ae4b2a7a', 'usher_gM4QK1', 1795638462907443, 1795642062907443, NULL, '01a21464-89b4-7513-88f3-2b0753a6cd43', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21464-880f-700e-befb-d29c2357cec5', '01a21464-884a-7f16-912d-7cee624c3368', 'directory', '01a21464-8844-7257-9c69-c12a1ff6c81a', '', '3e1e5208f7aa3ba19dff4d5a9d83abe7211604fd838e7788f47b11ac780fd7b6', 'usher_cXigP6', 1795638462534947, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21464-89c7-77bb-be73-b5e2babc5ad2');
INSERT INTO public.credentials VALUES ('01a21464-880f-700e-befb-d29c2357cec5', '01a21464-89be-7148-853f-5b1ea98f2033', 'jwt-issuer', '01a21464-8844-7257-9c69-c12a1ff6c81a', '', 'f1ee5967c915748f3023493f02b46e949ce719b6e0a302a3345684b7d8dab97d', '', 1795638462909787, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:37901/scim/01a21464-8844-7257-9c69-c12a1ff6c81a', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21464-89c7-77bb-be73-b5e2babc5ad2');
INSERT INTO public.credentials VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8946-7769-b7ea-898e3944f3bd', 'login-hook', '01a21464-8942-7a0a-9316-33e631b9a037', '', '2e7d9e73fa4ac546f2e9fba749d1886a559fd82c0f18006203308873763bbbd1', 'usher_1Sz3di', 1795638462790129, NULL, NULL, '', '', '', '', '', '', 0, 1795638462922550, '');
INSERT INTO public.credentials VALUES ('', '01a21464-876f-7656-9bf3-a6185588b13b', 'operator', '', 'first operator key', 'bd41334e5d36198950e479395c3c480f817352301e49707d892038075ffac3a5', 'usher_t5yKGy', 1795638462318577, NULL, NULL, '', '', '', '', '', '', 0, 1795638463092233, '');
INSERT INTO public.credentials VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-883c-76eb-aa69-dfaa0ba2e468', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '15f1be24c19baeda0e43c8157e9da11c72bcb6dd078d97d0115479cc5f7bb410', 'usher_o_1_iw', 1795638462521155, NULL, NULL, '', '', '', '', '', '', 0, 1795638463092233, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-89a2-7b95-a5c5-5b7f4448ebd7', 1795638462882759, '3905f1bd07fe3004561245595063fcc9', 'GET', '/Users/01a21464-889f-7707-9bb7-7da7adcab09a', 404, '', 'there is no user "01a21464-889f-7707-9bb7-7da7adcab09a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-89a3-768f-98cc-9a8319801605', 1795638462883430, 'abb0eb66913945d2ca0b2929e24a78c2', 'GET', '/Users/01a21464-88aa-7bac-853a-4147a1ba60b4', 404, '', 'there is no user "01a21464-88aa-7bac-853a-4147a1ba60b4" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8a65-7857-94b3-028f1d0ecc30', 1795638463077547, '39f61b62746092d3b50df009c8f4411f', 'GET', '/Users/01a21464-889f-7707-9bb7-7da7adcab09a', 404, '', 'there is no user "01a21464-889f-7707-9bb7-7da7adcab09a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8a67-778c-a8ee-6613489758ea', 1795638463079495, 'a3c004661a53a7782f996ffeb7e96581', 'GET', '/Users/01a21464-88aa-7bac-853a-4147a1ba60b4', 404, '', 'there is no user "01a21464-88aa-7bac-853a-4147a1ba60b4" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'okta', 'scim', 'okta', 'userName', 0, '', 1795638462515498, '', '', '');
INSERT INTO public.directories VALUES ('01a21464-880f-700e-befb-d29c2357cec5', '01a21464-8844-7257-9c69-c12a1ff6c81a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795638462531239, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21464-89c7-77bb-be73-b5e2babc5ad2');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'ada@acme.example', '01a21464-8855-7904-a2ea-9ede22486039', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'ada@home.example', '01a21464-8855-7904-a2ea-9ede22486039', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88b0-772f-9d03-8c372657a1d9', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795638462640450, 1795638462702451, 0);
INSERT INTO public.directory_groups VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8912-76c0-8951-543e954a8b73', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795638462738421, 1795638462738421, 1);
INSERT INTO public.directory_groups VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795638462674913, 1795638462754125, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88b0-772f-9d03-8c372657a1d9', '01a21464-8855-7904-a2ea-9ede22486039', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8880-7a8b-935d-85df2c216c6f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8855-7904-a2ea-9ede22486039', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-886d-7cfe-bf03-7165ef29ccb4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-885b-7b05-a4d6-9a46056816f0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8886-75ef-b609-21ae4674447e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8875-771f-929a-97c54f792295', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-889b-75f9-afb2-519cf23f43fa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-88ae-7d42-a89d-478fc1dd38de', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8866-7e83-bd73-70a2ccd0f28b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88b0-772f-9d03-8c372657a1d9', '01a21464-885b-7b05-a4d6-9a46056816f0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88b0-772f-9d03-8c372657a1d9', '01a21464-8861-76b0-b87c-fb90cc9c1aa3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88d2-7ec7-ae69-339d3808bf72', '01a21464-8861-76b0-b87c-fb90cc9c1aa3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8912-76c0-8951-543e954a8b73', '01a21464-8866-7e83-bd73-70a2ccd0f28b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8912-76c0-8951-543e954a8b73', '01a21464-88b0-772f-9d03-8c372657a1d9', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7bac-853a-4147a1ba60b4', 'NULL', '01a21464-88aa-7ba2-8213-95ad79d4af08', 1798230462754125);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 4, 2, 0, '01a21464-885b-7b05-a4d6-9a46056816f0');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 15, 1, 0, '01a21464-8861-76b0-b87c-fb90cc9c1aa3');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 3, 1, 0, '01a21464-8866-7e83-bd73-70a2ccd0f28b');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 11, 1, 0, '01a21464-886d-7cfe-bf03-7165ef29ccb4');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 7, 1, 0, '01a21464-8880-7a8b-935d-85df2c216c6f');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 12, 1, 0, '01a21464-8886-75ef-b609-21ae4674447e');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 8, 2, 0, '01a21464-889b-75f9-afb2-519cf23f43fa');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 10, 1, 0, '01a21464-88ae-7d42-a89d-478fc1dd38de');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'Group', 12, 1, 0, '01a21464-88b0-772f-9d03-8c372657a1d9');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'Group', 10, 1, 0, '01a21464-88d2-7ec7-ae69-339d3808bf72');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'Group', 3, 1, 0, '01a21464-8912-76c0-8951-543e954a8b73');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 6, 0, 1, '01a21464-889f-7707-9bb7-7da7adcab09a');
INSERT INTO public.directory_totals VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', 'User', 13, 0, 1, '01a21464-88aa-7bac-853a-4147a1ba60b4');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8855-7904-a2ea-9ede22486039', 'ada@acme.example', '00u-ada', 1, '01a21464-8855-78f8-9d42-3c9df18a3332', '', 1795638462545730, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795638462545730, 1795638462545730);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-885b-7b05-a4d6-9a46056816f0', 'bob@acme.example', NULL, 1, '01a21464-885b-7afb-9553-754b36ea71f9', '', 1795638462555082, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795638462555082, 1795638462555082);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8861-76b0-b87c-fb90cc9c1aa3', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21464-8861-76a7-9543-30e98489b7aa', '', 1795638462560633, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795638462560633, 1795638462560633);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8866-7e83-bd73-70a2ccd0f28b', 'zoe@acme.example', 'ZOË', 1, '01a21464-8866-7e7a-ad42-e5e49f7c97b5', '', 1795638462566230, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795638462566230, 1795638462566230);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-886d-7cfe-bf03-7165ef29ccb4', 'astro@acme.example', '🚀', 1, '01a21464-886d-7cf2-beb5-eb01908dff9f', '', 1795638462571085, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795638462571085, 1795638462571085);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8875-771f-929a-97c54f792295', 'lines@acme.example', ' 007 ', 1, '01a21464-8875-7715-80bf-607cc6b062f2', '', 1795638462579934, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795638462579934, 1795638462579934);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8880-7a8b-935d-85df2c216c6f', 'max@acme.example', '00u-max', 1, '01a21464-8880-7a6c-9465-505f200be1c0', '', 1795638462591922, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795638462591922, 1795638462591922);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8886-75ef-b609-21ae4674447e', 'left@acme.example', '00u-left', 0, '01a21464-8886-75e6-bd65-748618287079', '', 1795638462597957, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795638462597957, 1795638462597957);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-889b-75f9-afb2-519cf23f43fa', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795638462618901, 1795638462618901);
INSERT INTO public.directory_users VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d42-a89d-478fc1dd38de', 'staff@acme.example', '00u-staff', 0, '01a21464-88ae-7d20-b01f-65b3e59570be', '', 1795638462638346, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795638462638346, 1795638462774281);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21464-879e-7c00-8964-876e20d10790', 'acme.example', '01a21464-87ad-7d7e-8881-1d64d21c3aa9', 'verified', 'manual', 1795638462372529, 1795638462372529, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 'initech.example', '01a21464-8811-7096-a769-350a01e5b018', 'verified', 'manual', 1795638462480620, 1795638462480620, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 7);
INSERT INTO public.event_heads VALUES ('01a21464-879e-7c00-8964-876e20d10790', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21464-879e-7c00-8964-876e20d10790', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21464-876f-7d60-94ff-84783fe840c1', 1795638462318577, 'token.created', 'operator', 'operator_key_file', '', '', '01a21464-876f-7656-9bf3-a6185588b13b', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-87a0-7542-af95-04378da0d951', 1795638462363340, 'parent.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-879e-7c00-8964-876e20d10790', NULL, NULL, 0, '68f21a3ea13dea0f21b92cc36f163b23');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-87d2-7709-a2f9-1f877cfa6cf1', 1795638462372529, 'domain.verified', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-87ad-7d7e-8881-1d64d21c3aa9', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '133dd372046fd9887557bc03ff0efff3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-880f-7185-862d-2f90e181e470', 1795638462478771, 'parent.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-880f-700e-befb-d29c2357cec5', NULL, NULL, 0, '1a039617dba132bf780be3ea3d5cefbe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-8811-7203-8978-ee55448716ef', 1795638462480620, 'domain.verified', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8811-7096-a769-350a01e5b018', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '42d2976270d637fcf64fda5f8264552a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8818-77ae-8576-db7948b07fd8', 1795638462483245, 'organization.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fa3fda50542d4eaa820b65373ceb1e92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8818-7d10-904f-b9449a09ac0a', 1795638462483245, 'organization.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '01a21464-8818-77cf-b350-c7fbbfad6a30', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'fa3fda50542d4eaa820b65373ceb1e92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-881b-7369-a384-34329685d614', 1795638462483245, 'policy.applied', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'fa3fda50542d4eaa820b65373ceb1e92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-881f-75ee-a4b5-6c2055fa757b', 1795638462483245, 'organization.changed', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '01a21464-8817-791e-ae3f-259a38a16ab2', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'fa3fda50542d4eaa820b65373ceb1e92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-881f-7f03-b9ee-9d57a43068d6', 1795638462483245, 'organization.changed', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '01a21464-8818-77cf-b350-c7fbbfad6a30', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'fa3fda50542d4eaa820b65373ceb1e92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8827-74f9-a1ab-dedbfb7e85b6', 1795638462502537, 'policy.applied', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '3e3d34d752e1f431c1b2d6383b869300');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-882f-7508-ad5f-171270f41afa', 1795638462505549, 'organization.changed', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"limit":1,"seat":"premium"}', 0, '75da0d5b0d62cec317555ba7571faa40');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8834-7a11-a898-5ecab9517c46', 1795638462515498, 'directory.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8834-72f1-8b54-5860d8960f94', NULL, NULL, 0, '31b4f239da0ae2b16a44de4fa267b5ba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8840-7788-9a55-88a328e217ae', 1795638462521155, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-883c-76eb-aa69-dfaa0ba2e468', NULL, '{"scope":"directory","target":"01a21464-8834-72f1-8b54-5860d8960f94"}', 0, 'cfc374065a8368e8b486eaad6deb6c0a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-8844-762c-9039-40864ca12d93', 1795638462531239, 'directory.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8844-7257-9c69-c12a1ff6c81a', NULL, NULL, 0, '6a232d945311c73ea079411078b24724');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-884b-71a6-9751-50246519b788', 1795638462534947, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-884a-7f16-912d-7cee624c3368', NULL, '{"scope":"directory","target":"01a21464-8844-7257-9c69-c12a1ff6c81a"}', 0, '4216eb37791070b5b04b5051f235e4e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8855-7921-864d-da02de1036d2', 1795638462545730, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8855-7904-a2ea-9ede22486039', NULL, NULL, 2, '53244f7e98251de32516f2dac68f08c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8855-7923-998d-55fb61273cd3', 1795638462545730, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8855-78f8-9d42-3c9df18a3332', '', '01a21464-8855-7904-a2ea-9ede22486039', NULL, NULL, 2, '53244f7e98251de32516f2dac68f08c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-885b-7b16-8345-4f9b84e50000', 1795638462555082, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-885b-7b05-a4d6-9a46056816f0', NULL, NULL, 2, '5452525ed153abd1220dac8434ca0086');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-885b-7b19-8b42-94b7996e9011', 1795638462555082, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-885b-7afb-9553-754b36ea71f9', '', '01a21464-885b-7b05-a4d6-9a46056816f0', NULL, NULL, 2, '5452525ed153abd1220dac8434ca0086');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8861-76c0-a121-7f636fc97de5', 1795638462560633, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8861-76b0-b87c-fb90cc9c1aa3', NULL, NULL, 2, 'cedb2543ff10d6957b48fc3a6727406e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8861-76c2-bfa7-e1e576cc7681', 1795638462560633, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8861-76a7-9543-30e98489b7aa', '', '01a21464-8861-76b0-b87c-fb90cc9c1aa3', NULL, NULL, 2, 'cedb2543ff10d6957b48fc3a6727406e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8866-7e90-8dd2-95e5e4a85e1e', 1795638462566230, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8866-7e83-bd73-70a2ccd0f28b', NULL, NULL, 2, '28a769b8a5028452de89119cf50cd957');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8866-7e92-9a78-a0f0e555cd29', 1795638462566230, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8866-7e7a-ad42-e5e49f7c97b5', '', '01a21464-8866-7e83-bd73-70a2ccd0f28b', NULL, NULL, 2, '28a769b8a5028452de89119cf50cd957');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-886d-7d0c-9e87-a9f84253d38e', 1795638462571085, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-886d-7cfe-bf03-7165ef29ccb4', NULL, NULL, 2, 'd56398cea44677e2d50aaaaf0810691b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-886d-7d0e-9bdb-accefe7dd653', 1795638462571085, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-886d-7cf2-beb5-eb01908dff9f', '', '01a21464-886d-7cfe-bf03-7165ef29ccb4', NULL, NULL, 2, 'd56398cea44677e2d50aaaaf0810691b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8875-772f-99b2-471016581b98', 1795638462579934, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8875-771f-929a-97c54f792295', NULL, NULL, 2, '9c470cc7262502693be3e9607d87a784');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8875-7731-92c3-0d9a8f8ff1fb', 1795638462579934, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8875-7715-80bf-607cc6b062f2', '', '01a21464-8875-771f-929a-97c54f792295', NULL, NULL, 2, '9c470cc7262502693be3e9607d87a784');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8880-7a9f-98a7-f6a9fd612170', 1795638462591922, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8880-7a8b-935d-85df2c216c6f', NULL, NULL, 2, 'f49254c0ee97e29df046c57b877453a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8880-7aa2-952a-dfda57ea0bbd', 1795638462591922, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8880-7a6c-9465-505f200be1c0', '', '01a21464-8880-7a8b-935d-85df2c216c6f', NULL, NULL, 2, 'f49254c0ee97e29df046c57b877453a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8886-75fd-a8cb-70283408e56e', 1795638462597957, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8886-75ef-b609-21ae4674447e', NULL, NULL, 2, '2566b258967d0064adf8e304ae682139');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8886-7600-9670-86b14f8be01a', 1795638462597957, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8886-75e6-bd65-748618287079', '', '01a21464-8886-75ef-b609-21ae4674447e', NULL, NULL, 2, '2566b258967d0064adf8e304ae682139');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8886-763d-9151-7983004d5e33', 1795638462597957, 'gate.closed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8886-75e6-bd65-748618287079', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2566b258967d0064adf8e304ae682139');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8886-763e-9f37-72552dcf4699', 1795638462597957, 'session.revoked', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8886-75e6-bd65-748618287079', '', '', NULL, NULL, 2, '2566b258967d0064adf8e304ae682139');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-889b-76b6-b504-f348764f5862', 1795638462618901, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-889b-75f9-afb2-519cf23f43fa', NULL, NULL, 2, '981a5360092c29715989d08149c65223');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-889b-76b9-8eaa-0b1670d27582', 1795638462618901, 'directory_user.unbound', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-889b-75f9-afb2-519cf23f43fa', NULL, '{"reason":"no_email"}', 2, '981a5360092c29715989d08149c65223');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-889f-7738-b6ba-94f27143dd24', 1795638462621943, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-889f-7707-9bb7-7da7adcab09a', NULL, NULL, 2, '2e19aac1b7ff31f957db3ed51695ee57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-889f-775a-a43c-5be9ae304232', 1795638462621943, 'directory_user.unbound', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-889f-7707-9bb7-7da7adcab09a', NULL, '{"reason":"foreign_domain"}', 2, '2e19aac1b7ff31f957db3ed51695ee57');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88aa-7bbe-bfd3-5fd1b97420b8', 1795638462634264, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88aa-7bac-853a-4147a1ba60b4', NULL, NULL, 2, 'a73524f64919083cbc860782bc79db10');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88aa-7bc2-97b9-697afbac83ab', 1795638462634264, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7ba2-8213-95ad79d4af08', '', '01a21464-88aa-7bac-853a-4147a1ba60b4', NULL, NULL, 2, 'a73524f64919083cbc860782bc79db10');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88ae-7d52-8eb4-da9a41645318', 1795638462638346, 'directory_user.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88ae-7d42-a89d-478fc1dd38de', NULL, NULL, 2, '2ddd2f9bf3f41693ab6675c992d48c56');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88ae-7d56-8cd6-61a463ba673e', 1795638462638346, 'account.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d20-b01f-65b3e59570be', '', '01a21464-88ae-7d42-a89d-478fc1dd38de', NULL, NULL, 2, '2ddd2f9bf3f41693ab6675c992d48c56');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88c6-7549-863c-145633180057', 1795638462640450, 'directory_group.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88b0-772f-9d03-8c372657a1d9', NULL, '{"members":1}', 0, '7bf4f87a89b32622aa47b14d8a39268b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d3-7f2a-8860-8fea6f0e3151', 1795638462674913, 'directory_group.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88d2-7ec7-ae69-339d3808bf72', NULL, '{"members":11}', 0, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d6-78e6-aa78-abfb9076e424', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8855-78f8-9d42-3c9df18a3332', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d7-72ec-b18a-342d91af6017', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-885b-7afb-9553-754b36ea71f9', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d9-725e-8bb7-2abbefd262f8', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8866-7e7a-ad42-e5e49f7c97b5', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d9-76cf-beeb-15257836d4f8', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-886d-7cf2-beb5-eb01908dff9f', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d9-7b23-9421-70f8105383b4', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8875-7715-80bf-607cc6b062f2', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88d9-7f22-809e-d5ce5edbac60', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8880-7a6c-9465-505f200be1c0', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88dd-7e05-8122-81de28012d9c', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7ba2-8213-95ad79d4af08', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88de-71d0-ab4f-2d85f6815023', 1795638462674913, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d20-b01f-65b3e59570be', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'a5297cec8ccb5fc47c8fc40ae501275d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88e6-7230-b387-b7d1f616df49', 1795638462690678, 'directory_group.changed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88b0-772f-9d03-8c372657a1d9', NULL, '{"added":1,"removed":0}', 0, '9186fda5445f9b92332f0b80bffbe354');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88f1-7ba8-ae45-3f410aabcabd', 1795638462702451, 'directory_group.changed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88b0-772f-9d03-8c372657a1d9', NULL, '{"added":1,"removed":0}', 0, '91ddece3b78353c4eb9b6e7ced0f8bf8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-88ff-7b07-a306-a1d193a42f74', 1795638462718302, 'directory_group.changed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88d2-7ec7-ae69-339d3808bf72', NULL, '{"added":1,"removed":0}', 0, '4bbe04f7b80ef6a406d5e79413f3d07f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8906-7014-972e-fbc8934aa00d', 1795638462718302, 'membership.added', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-8861-76a7-9543-30e98489b7aa', '01a21464-8817-791e-ae3f-259a38a16ab2', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4bbe04f7b80ef6a406d5e79413f3d07f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8913-7592-abb0-3bd73ed82664', 1795638462738421, 'directory_group.created', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-8912-76c0-8951-543e954a8b73', NULL, '{"members":2}', 0, '586bf2517ba70d6398ce114ab5f824b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8917-7023-a396-1851eceb1564', 1795638462742525, 'directory_user.deleted', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-889f-7707-9bb7-7da7adcab09a', NULL, NULL, 0, 'b333924777d641979e6405baca2c074b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8922-77f7-8824-1eefd8999af3', 1795638462754125, 'directory_user.deleted', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88aa-7bac-853a-4147a1ba60b4', NULL, NULL, 0, 'a91a5665c09d25037958ebf91f408c6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8923-7858-b6f1-a0cd874e2040', 1795638462754125, 'gate.closed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7ba2-8213-95ad79d4af08', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'a91a5665c09d25037958ebf91f408c6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8923-785e-b62a-b53ca6850f7c', 1795638462754125, 'session.revoked', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7ba2-8213-95ad79d4af08', '', '', NULL, NULL, 2, 'a91a5665c09d25037958ebf91f408c6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8926-72e3-bb91-4111c3cfed15', 1795638462754125, 'membership.removed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88aa-7ba2-8213-95ad79d4af08', '01a21464-8817-791e-ae3f-259a38a16ab2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'a91a5665c09d25037958ebf91f408c6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8936-7a0f-ace0-f7dbcc3e5a0c', 1795638462774281, 'directory_user.changed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '', '', '01a21464-88ae-7d42-a89d-478fc1dd38de', NULL, '{"active":false}', 0, '643fa4e025a2ee27291669e6e789fc68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8937-74a9-844b-810bd38d1ab0', 1795638462774281, 'gate.closed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d20-b01f-65b3e59570be', '', '', NULL, '{"cause":"directory_inactive"}', 2, '643fa4e025a2ee27291669e6e789fc68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8937-74ad-b263-99f91b7819b5', 1795638462774281, 'session.revoked', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d20-b01f-65b3e59570be', '', '', NULL, NULL, 2, '643fa4e025a2ee27291669e6e789fc68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8937-7b27-8a42-7ec8c2a61936', 1795638462774281, 'membership.removed', 'directory', '01a21464-8834-72f1-8b54-5860d8960f94', '01a21464-88ae-7d20-b01f-65b3e59570be', '01a21464-8817-791e-ae3f-259a38a16ab2', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '643fa4e025a2ee27291669e6e789fc68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8942-7e97-8f11-8e8a8ab550e8', 1795638462785938, 'connection.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8942-7a0a-9316-33e631b9a037', NULL, NULL, 0, '305e1cbd1799ba0e8c55e816c652123e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8946-78fc-a95f-ded6e4962fae', 1795638462790129, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8946-7769-b7ea-898e3944f3bd', NULL, '{"scope":"login-hook","target":"01a21464-8942-7a0a-9316-33e631b9a037"}', 0, '245a361787959219e759c92472d79c8b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8950-76cf-8d7a-c5db94ec9bf1', 1795638462799520, 'subject.linked', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '01a21464-8855-78f8-9d42-3c9df18a3332', '', '01a21464-8942-7a0a-9316-33e631b9a037', NULL, NULL, 2, 'dc5ce527041ec6ba2c619470383e7365');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-895d-7026-9a41-127401ee26f7', 1795638462799520, 'membership.added', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '01a21464-8855-78f8-9d42-3c9df18a3332', '01a21464-8818-77cf-b350-c7fbbfad6a30', '', NULL, '{"role":"user","source":"grant"}', 2, 'dc5ce527041ec6ba2c619470383e7365');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-895f-7da8-a1fb-9181c61f213b', 1795638462799520, 'connection.proven', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '', '', '01a21464-8942-7a0a-9316-33e631b9a037', NULL, NULL, 2, 'dc5ce527041ec6ba2c619470383e7365');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8973-79cf-82f9-156906e3f24c', 1795638462835230, 'account.created', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '01a21464-8973-79c6-a9ac-892a21471180', '', '01a21464-8942-7a0a-9316-33e631b9a037', NULL, NULL, 2, 'fb390e9521d5285c48825c43f656aeee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8973-79dd-a953-02d1520568bd', 1795638462835230, 'subject.linked', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '01a21464-8973-79c6-a9ac-892a21471180', '', '01a21464-8942-7a0a-9316-33e631b9a037', NULL, NULL, 2, 'fb390e9521d5285c48825c43f656aeee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-8973-7a46-ad71-fa72d3e7a725', 1795638462835230, 'membership.added', 'login', '01a21464-8942-7a0a-9316-33e631b9a037', '01a21464-8973-79c6-a9ac-892a21471180', '01a21464-8818-77cf-b350-c7fbbfad6a30', '', NULL, '{"role":"user","source":"grant"}', 2, 'fb390e9521d5285c48825c43f656aeee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21464-8979-79ad-84d5-b565adf7a3da', 1795638462841367, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8979-7773-a519-f5ff838be260', NULL, '{"scope":"read-only","target":""}', 0, 'b2a7144b6ea692c7e0b0d9da1ffdad88');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21464-898e-79ad-8d7b-5900dfaef2e5', 1795638462861889, 'token.revoked', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8979-7773-a519-f5ff838be260', NULL, NULL, 0, 'b90fb90be1f34225bb8599db6084a145');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-89b4-76d1-8806-d0309dba41af', 1795638462900015, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-89b4-7513-88f3-2b0753a6cd43', NULL, '{"scope":"oauth-client","target":"01a21464-8834-72f1-8b54-5860d8960f94"}', 0, 'bbb128c3b5fafaeb555809f5e1a1bc98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21464-879e-7c00-8964-876e20d10790', '01a21464-89bc-7879-9795-1fd807baa4df', 1795638462907443, 'token.created', 'api_key', '01a21464-89b4-7513-88f3-2b0753a6cd43', '', '', '01a21464-89bc-7437-9290-7632449f7318', NULL, '{"client":"01a21464-89b4-7513-88f3-2b0753a6cd43","scope":"access-token","target":"01a21464-8834-72f1-8b54-5860d8960f94"}', 0, '613e01210a4bac90f656392625a0b080');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-89be-7351-aa99-4631c0af3d55', 1795638462909787, 'token.created', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-89be-7148-853f-5b1ea98f2033', NULL, '{"scope":"jwt-issuer","target":"01a21464-8844-7257-9c69-c12a1ff6c81a"}', 0, '35f5ae4413439a1fa10cf05ecab0b1fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-89c1-7e4b-9ade-701f3e7d1195', 1795638462911474, 'directory.changed', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8844-7257-9c69-c12a1ff6c81a', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'a8a47763e15d0fe3e5fc9e9c26e742ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21464-880f-700e-befb-d29c2357cec5', '01a21464-89c7-77cf-b965-aa8a480718be', 1795638462919072, 'directory.changed', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', '', '', '01a21464-8844-7257-9c69-c12a1ff6c81a', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '38736d4a5305feb9e36c4adebdf132c2');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:27:41.66493');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:27:41.675645');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:27:42.0417');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:27:42.120456');


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

INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8855-78f8-9d42-3c9df18a3332', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8866-7e7a-ad42-e5e49f7c97b5', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-886d-7cf2-beb5-eb01908dff9f', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8875-7715-80bf-607cc6b062f2', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8880-7a6c-9465-505f200be1c0', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-885b-7afb-9553-754b36ea71f9', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638462674913);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8861-76a7-9543-30e98489b7aa', '01a21464-8817-791e-ae3f-259a38a16ab2', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638462718302);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8855-78f8-9d42-3c9df18a3332', '01a21464-8818-77cf-b350-c7fbbfad6a30', 0, 'jit', '01a21464-8942-7a0a-9316-33e631b9a037', 1795638462799520, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638462799520);
INSERT INTO public.memberships VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8973-79c6-a9ac-892a21471180', '01a21464-8818-77cf-b350-c7fbbfad6a30', 0, 'jit', '01a21464-8942-7a0a-9316-33e631b9a037', 1795638462835230, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638462835230);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8818-77cf-b350-c7fbbfad6a30', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795638462483245);
INSERT INTO public.organizations VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8817-791e-ae3f-259a38a16ab2', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795638462483245);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21464-880f-700e-befb-d29c2357cec5', 'initech', 'initech', '01a21464-8811-71d4-948a-ec223719e62e', 0, 0, 1795638462478771);
INSERT INTO public.parents VALUES ('01a21464-879e-7c00-8964-876e20d10790', 'acme', 'acme', '01a21464-8942-7e8e-a04d-243f8bc3fa87', 2, 0, 1795638462363340);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8886-75e6-bd65-748618287079', 'closed', 'directory_inactive', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462597957);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8866-7e7a-ad42-e5e49f7c97b5', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462566230);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-886d-7cf2-beb5-eb01908dff9f', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462571085);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8875-7715-80bf-607cc6b062f2', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462579934);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8880-7a6c-9465-505f200be1c0', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462591922);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-885b-7afb-9553-754b36ea71f9', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 3, 0, NULL, 1795638462555082);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8861-76a7-9543-30e98489b7aa', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 2, 0, NULL, 1795638462560633);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-88aa-7ba2-8213-95ad79d4af08', 'closed', 'directory_deleted', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 4, 0, NULL, 1795638462634264);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-88ae-7d20-b01f-65b3e59570be', 'closed', 'directory_inactive', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 3, 0, NULL, 1795638462638346);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8855-78f8-9d42-3c9df18a3332', 'open', '', '01a21464-8834-72f1-8b54-5860d8960f94', 0, 3, 0, 1795638462799520, 1795638462545730);
INSERT INTO public.persons VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8973-79c6-a9ac-892a21471180', 'open', '', '', 0, 1, 0, 1795638462835230, 1795638462835230);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21464-879e-7c00-8964-876e20d10790', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', 1795638462483245);
INSERT INTO public.policy_versions VALUES ('01a21464-879e-7c00-8964-876e20d10790', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21464-876f-7656-9bf3-a6185588b13b', 1795638462502537);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795638462339027, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795638462357250, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795638462357761, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8817-791e-ae3f-259a38a16ab2', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8942-7a0a-9316-33e631b9a037', 'ada', '01a21464-8855-78f8-9d42-3c9df18a3332', 1795638462799520);
INSERT INTO public.subjects VALUES ('01a21464-879e-7c00-8964-876e20d10790', '01a21464-8942-7a0a-9316-33e631b9a037', 'newcomer', '01a21464-8973-79c6-a9ac-892a21471180', 1795638462835230);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 81, true);


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


