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

INSERT INTO public.accounts VALUES ('01a21448-5e2e-72b9-8d95-871be91ef715', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795636616742753);
INSERT INTO public.accounts VALUES ('01a21448-5e33-7da8-908e-ce4c8fc10ef8', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795636616755053);
INSERT INTO public.accounts VALUES ('01a21448-5e3c-7eb4-8747-1e247e7c8b30', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795636616757533);
INSERT INTO public.accounts VALUES ('01a21448-5e48-721d-bd78-a506616931ee', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795636616770351);
INSERT INTO public.accounts VALUES ('01a21448-5e4d-73b1-a73d-19d24c7e20f3', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795636616780515);
INSERT INTO public.accounts VALUES ('01a21448-5e77-71b6-a9f5-18a21a3f9d33', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795636616821910);
INSERT INTO public.accounts VALUES ('01a21448-5e7f-71a5-b317-775fa537bcfb', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795636616830285);
INSERT INTO public.accounts VALUES ('01a21448-5e86-79e2-a430-a562166d3e94', 'left@acme.example', 'left@acme.example', 'acme.example', 1795636616838163);
INSERT INTO public.accounts VALUES ('01a21448-5e9d-70d9-a8ef-a214f9c75220', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795636616860433);
INSERT INTO public.accounts VALUES ('01a21448-5ea0-7293-889c-fe2be5be5a1b', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795636616863740);
INSERT INTO public.accounts VALUES ('01a21448-5f50-7405-9fe7-3198643dd564', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795636617039636);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795636617031761, 1795636617019145);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21448-5da0-7cea-b73a-22893bf07bf7', 'operator', '', 'first operator key', 'ee29efc905ac601a6abc1a3599426caa7f2c92d2296c108125019c47ba17e6dc', 'usher_PhD0Y9', 1795636616608050, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e10-7cf4-a90a-119c60b912d9', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '7925e451291893a371363fcb482f994fb84584ea423a5105f8d84a0bc652d238', 'usher_GQrE8b', 1795636616720154, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f3f-73f4-9870-97f03b10ff33', 'login-hook', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '', '43dd15d36f8a4ab6839b548c7c10a112daa02feca2cc4744b2f69f12cb1b5eb6', 'usher_lB3kP9', 1795636617022515, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('', '01a21448-5f52-75bb-9b85-eda04c4739d8', 'read-only', '', '', 'e3934e8b670012746101ab025c6f3b8b2a1e1a7117f5fa2f742a36f4ecd96251', 'usher_4oC8LJ', 1795636617042251, NULL, 1795636617044921, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f75-771c-8eff-026e2abcfcb3', 'oauth-client', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '4bb2efa195c32095a33d158ca52fe0bfc99aadc7e7564b6b0066375c56c67252', 'usher_O9NVhu', 1795636617076901, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f7b-76a4-beef-2e62de704394', 'access-token', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', 'cb9a0abc72154e6a517de571d4b18bc9b594edd91e480f9d903fadbede84bd34', 'usher_L9HjEG', 1795636617082581, 1795640217082581, NULL, '01a21448-5f75-771c-8eff-026e2abcfcb3', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5f99-741b-9036-127120b7d15a', 'jwt-issuer', '01a21448-5e1a-7699-9980-d36e08bd7bc8', '', 'd8e735638f510a11359fa0cd168aae805e1667303a5465e1e28e44c675ac2201', '', 1795636617112779, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:41477/scim/01a21448-5e1a-7699-9980-d36e08bd7bc8', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO public.credentials VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5e21-714f-b6a9-194744ceb2ff', 'directory', '01a21448-5e1a-7699-9980-d36e08bd7bc8', '', '28ba7f6615046ed14fa942bfa8b11ca50b8e8ed56cfc42c0204f64e5e6922c57', 'usher_Ck3OOh', 1795636616736619, NULL, NULL, '', '', '', '', '', '', 1);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5f67-7b7a-8d5d-00f168f48fc4', 1795636617063752, '374d9630036eae57ea70cbb2c6f75f66', 'GET', '/Users/01a21448-5e94-7c80-b934-34db1e5bed2b', 404, '', 'there is no user "01a21448-5e94-7c80-b934-34db1e5bed2b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5f68-77a0-8907-c101ab39961d', 1795636617064500, '388ae7710e5197df70145223e4602908', 'GET', '/Users/01a21448-5e9d-70e1-93bd-7543f6db21a5', 404, '', 'there is no user "01a21448-5e9d-70e1-93bd-7543f6db21a5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-6014-7ed6-b794-9d8b012da5c4', 1795636617236972, 'b6b3be5a5d88cc1def82c5a556801db3', 'GET', '/Users/01a21448-5e94-7c80-b934-34db1e5bed2b', 404, '', 'there is no user "01a21448-5e94-7c80-b934-34db1e5bed2b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-6015-7de8-9548-a0985358cd8b', 1795636617237911, '728c6b9f72d6b3877c0c7d86011365d2', 'GET', '/Users/01a21448-5e9d-70e1-93bd-7543f6db21a5', 404, '', 'there is no user "01a21448-5e9d-70e1-93bd-7543f6db21a5" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'okta', 'scim', 'okta', 'userName', 0, '', 1795636616716748, '');
INSERT INTO public.directories VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5e1a-7699-9980-d36e08bd7bc8', 'entra', 'scim', 'entra', 'userName', 0, '', 1795636616730268, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'ada@acme.example', '01a21448-5e2e-72e4-9b78-cd44e80f770d', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'ada@home.example', '01a21448-5e2e-72e4-9b78-cd44e80f770d', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795636616869875, 1795636616918092, 0);
INSERT INTO public.directory_groups VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ef9-783b-bb93-24c3c384297b', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795636616953526, 1795636616953526, 1);
INSERT INTO public.directory_groups VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795636616882448, 1795636617006188, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', '01a21448-5e2e-72e4-9b78-cd44e80f770d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e7f-71b0-81a1-7374839b9e9f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e2e-72e4-9b78-cd44e80f770d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e4d-73b9-b0a3-7304d5d35f84', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e86-79eb-a054-81f775b2b359', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e77-71c2-9ef4-9706be235cf4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e8f-74ed-980f-fe210a2d9a66', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5ea0-729b-8410-b03f7ac2c14f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e48-7226-99e8-fe1c44ce3d3c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5eb2-779f-9446-f17222b199fa', '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ef9-783b-bb93-24c3c384297b', '01a21448-5e48-7226-99e8-fe1c44ce3d3c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ef9-783b-bb93-24c3c384297b', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70e1-93bd-7543f6db21a5', 'NULL', '01a21448-5e9d-70d9-a8ef-a214f9c75220', 1798228617006188);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 7, 1, 0, '01a21448-5e2e-72e4-9b78-cd44e80f770d');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 5, 1, 0, '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 11, 1, 0, '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 3, 1, 0, '01a21448-5e77-71c2-9ef4-9706be235cf4');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 10, 1, 0, '01a21448-5e7f-71b0-81a1-7374839b9e9f');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 6, 2, 0, '01a21448-5e86-79eb-a054-81f775b2b359');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 12, 2, 0, '01a21448-5ea0-729b-8410-b03f7ac2c14f');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'Group', 14, 1, 0, '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'Group', 4, 1, 0, '01a21448-5eb2-779f-9446-f17222b199fa');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'Group', 1, 1, 0, '01a21448-5ef9-783b-bb93-24c3c384297b');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 0, 1, 1, '01a21448-5e94-7c80-b934-34db1e5bed2b');
INSERT INTO public.directory_totals VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', 'User', 14, 0, 1, '01a21448-5e9d-70e1-93bd-7543f6db21a5');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e2e-72e4-9b78-cd44e80f770d', 'ada@acme.example', '00u-ada', 1, '01a21448-5e2e-72b9-8d95-871be91ef715', '', 1795636616742753, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795636616742753, 1795636616742753);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8', 'bob@acme.example', NULL, 1, '01a21448-5e33-7da8-908e-ce4c8fc10ef8', '', 1795636616755053, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795636616755053, 1795636616755053);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21448-5e3c-7eb4-8747-1e247e7c8b30', '', 1795636616757533, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795636616757533, 1795636616757533);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e48-7226-99e8-fe1c44ce3d3c', 'zoe@acme.example', 'ZOË', 1, '01a21448-5e48-721d-bd78-a506616931ee', '', 1795636616770351, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795636616770351, 1795636616770351);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e4d-73b9-b0a3-7304d5d35f84', 'astro@acme.example', '🚀', 1, '01a21448-5e4d-73b1-a73d-19d24c7e20f3', '', 1795636616780515, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795636616780515, 1795636616780515);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e77-71c2-9ef4-9706be235cf4', 'lines@acme.example', ' 007 ', 1, '01a21448-5e77-71b6-a9f5-18a21a3f9d33', '', 1795636616821910, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795636616821910, 1795636616821910);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e7f-71b0-81a1-7374839b9e9f', 'max@acme.example', '00u-max', 1, '01a21448-5e7f-71a5-b317-775fa537bcfb', '', 1795636616830285, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795636616830285, 1795636616830285);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e86-79eb-a054-81f775b2b359', 'left@acme.example', '00u-left', 0, '01a21448-5e86-79e2-a430-a562166d3e94', '', 1795636616838163, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795636616838163, 1795636616838163);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e8f-74ed-980f-fe210a2d9a66', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795636616842263, 1795636616842263);
INSERT INTO public.directory_users VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-729b-8410-b03f7ac2c14f', 'staff@acme.example', '00u-staff', 0, '01a21448-5ea0-7293-889c-fe2be5be5a1b', '', 1795636616863740, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795636616863740, 1795636617014307);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 'acme.example', '01a21448-5dd6-70a4-af4c-cdb04cf5f726', 'verified', 'manual', 1795636616650193, 1795636616650193, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 'initech.example', '01a21448-5de3-708e-b9eb-f9d2ef606894', 'verified', 'manual', 1795636616674420, 1795636616674420, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 71);
INSERT INTO public.event_heads VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 6);
INSERT INTO public.event_heads VALUES ('', 3);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21448-5da1-7398-bf81-6604b2cd7d4e', 1795636616608050, 'token.created', 'operator', 'operator_key_file', '', '', '01a21448-5da0-7cea-b73a-22893bf07bf7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5dc6-73f8-a506-7fd47b228969', 1795636616645345, 'parent.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5dc5-7b43-a60a-7a2574b4d775', NULL, NULL, 0, '88dd8e3a22685317ed929dd728affb97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5dd6-7865-9662-a30af70c86fb', 1795636616650193, 'domain.verified', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5dd6-70a4-af4c-cdb04cf5f726', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'cb75b54b545fd6770d2f46ef2bfac3cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5ddd-7d3c-a7d0-aa51b01eacd4', 1795636616669440, 'parent.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5ddd-7b0c-baee-19b29cffd907', NULL, NULL, 0, '63bc8ae3b3f7fc315be7ea6213eae36e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5de3-7352-82d3-474268f311da', 1795636616674420, 'domain.verified', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5de3-708e-b9eb-f9d2ef606894', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'd61ffec7e152e9466c6149be695d1e9e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ded-7c84-aaf0-a9851b85acba', 1795636616681443, 'organization.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4648fea1c8ccf0ad84ba0c11507dc794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5dee-7225-b781-c98ef4be5904', 1795636616681443, 'organization.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '01a21448-5ded-7c98-97ee-72d588b960cb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4648fea1c8ccf0ad84ba0c11507dc794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5df6-7236-ba71-ed78d20c3e13', 1795636616681443, 'policy.applied', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '4648fea1c8ccf0ad84ba0c11507dc794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5df8-71a3-91b5-b81e521bad0d', 1795636616681443, 'organization.changed', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '01a21448-5ded-76b6-a5be-61c30251f66d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '4648fea1c8ccf0ad84ba0c11507dc794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5df8-7cbf-9506-8a489aeb3962', 1795636616681443, 'organization.changed', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '01a21448-5ded-7c98-97ee-72d588b960cb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '4648fea1c8ccf0ad84ba0c11507dc794');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e00-75b9-a57b-6378048d96f3', 1795636616703118, 'policy.applied', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd4ee995210be0fbdae9f34be0c539a26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0b-7505-aac3-9b2af7ff3075', 1795636616712420, 'organization.changed', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a1dff5d190ac7605798cc96be17a7b3f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e0d-741c-837f-f36f8c1a3cfc', 1795636616716748, 'directory.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', NULL, NULL, 0, 'c777c3e84d37f509b3833b65cb999ee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e11-715b-bfa5-b4560ee11c25', 1795636616720154, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5e10-7cf4-a90a-119c60b912d9', NULL, '{"scope":"directory","target":"01a21448-5e0c-7ef9-814d-812e87fafb93"}', 0, 'd7a54fb16f7e46293b468a191ea8c386');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5e1a-783a-a103-996b5bf8a8aa', 1795636616730268, 'directory.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5e1a-7699-9980-d36e08bd7bc8', NULL, NULL, 0, '1698769622e7bce69828a52b16961468');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5e21-7319-afee-7b25c8078df8', 1795636616736619, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5e21-714f-b6a9-194744ceb2ff', NULL, '{"scope":"directory","target":"01a21448-5e1a-7699-9980-d36e08bd7bc8"}', 0, '24603dc5bdd99d3f0be3cf4e71cc1581');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e2e-730b-b354-5ee903b5fae6', 1795636616742753, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e2e-72e4-9b78-cd44e80f770d', NULL, NULL, 2, 'c8fcc6996d7e1b27978c05d0f7803677');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e2e-730f-9083-e522c5980d04', 1795636616742753, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e2e-72b9-8d95-871be91ef715', '', '01a21448-5e2e-72e4-9b78-cd44e80f770d', NULL, NULL, 2, 'c8fcc6996d7e1b27978c05d0f7803677');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e33-7dc3-afc3-9e4e23e46ec4', 1795636616755053, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8', NULL, NULL, 2, '7f93e52b4cf3a316ed4487dae7cee45c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e33-7dc6-87a0-7aa100ae4a98', 1795636616755053, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e33-7da8-908e-ce4c8fc10ef8', '', '01a21448-5e33-7db4-a8d8-1f0b0f4db4f8', NULL, NULL, 2, '7f93e52b4cf3a316ed4487dae7cee45c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e3c-7ecd-b415-edbe8f6be1f3', 1795636616757533, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54', NULL, NULL, 2, 'bb1929c9e0b5325926502b13421378fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e3c-7edd-b77d-671da9b85d23', 1795636616757533, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e3c-7eb4-8747-1e247e7c8b30', '', '01a21448-5e3c-7ebe-86dc-bd0e1b6b2b54', NULL, NULL, 2, 'bb1929c9e0b5325926502b13421378fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e48-7247-8248-c34de6c54c90', 1795636616770351, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e48-7226-99e8-fe1c44ce3d3c', NULL, NULL, 2, 'b2d23c734bd0644c7a2d2180ff03611c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e48-724b-a7b1-a5701e9982a4', 1795636616770351, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e48-721d-bd78-a506616931ee', '', '01a21448-5e48-7226-99e8-fe1c44ce3d3c', NULL, NULL, 2, 'b2d23c734bd0644c7a2d2180ff03611c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e4d-7424-a2a5-7c2285114603', 1795636616780515, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e4d-73b9-b0a3-7304d5d35f84', NULL, NULL, 2, '0ea5dab958115730890848d49d16f108');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e4d-7427-bc33-023dca4969d7', 1795636616780515, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e4d-73b1-a73d-19d24c7e20f3', '', '01a21448-5e4d-73b9-b0a3-7304d5d35f84', NULL, NULL, 2, '0ea5dab958115730890848d49d16f108');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e77-71d7-9fbc-879f0ac98a9f', 1795636616821910, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e77-71c2-9ef4-9706be235cf4', NULL, NULL, 2, '172667665c71ec40d790aff8971af4eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e77-71de-8dc1-e947fd581ce1', 1795636616821910, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e77-71b6-a9f5-18a21a3f9d33', '', '01a21448-5e77-71c2-9ef4-9706be235cf4', NULL, NULL, 2, '172667665c71ec40d790aff8971af4eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e7f-71c5-a6c8-403bc20c6b65', 1795636616830285, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e7f-71b0-81a1-7374839b9e9f', NULL, NULL, 2, 'af6331c2216fdc5ac47c72fea73d1796');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e7f-71c7-a7db-50c25d2ec24f', 1795636616830285, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e7f-71a5-b317-775fa537bcfb', '', '01a21448-5e7f-71b0-81a1-7374839b9e9f', NULL, NULL, 2, 'af6331c2216fdc5ac47c72fea73d1796');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e86-79f8-ac77-57866e923827', 1795636616838163, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e86-79eb-a054-81f775b2b359', NULL, NULL, 2, 'a2d1749c7262d6cbf2555b1f4f55da71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e86-79fb-a639-1995ecec45a1', 1795636616838163, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e86-79e2-a430-a562166d3e94', '', '01a21448-5e86-79eb-a054-81f775b2b359', NULL, NULL, 2, 'a2d1749c7262d6cbf2555b1f4f55da71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e86-7a6c-a0b9-006cb93d24eb', 1795636616838163, 'gate.closed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e86-79e2-a430-a562166d3e94', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'a2d1749c7262d6cbf2555b1f4f55da71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e86-7a71-b859-3dd893f997a0', 1795636616838163, 'session.revoked', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e86-79e2-a430-a562166d3e94', '', '', NULL, NULL, 2, 'a2d1749c7262d6cbf2555b1f4f55da71');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e8f-76a1-8a1a-03858b3e8302', 1795636616842263, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e8f-74ed-980f-fe210a2d9a66', NULL, NULL, 2, 'caca4a1ff48d5217872e83e5f5eb5f8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e8f-76a5-85ec-73adc53fe665', 1795636616842263, 'directory_user.unbound', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e8f-74ed-980f-fe210a2d9a66', NULL, '{"reason":"no_email"}', 2, 'caca4a1ff48d5217872e83e5f5eb5f8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e94-7ca1-9b50-571fa525ebff', 1795636616850456, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e94-7c80-b934-34db1e5bed2b', NULL, NULL, 2, '9f704916d3cc72e39213c578777db59e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e94-7ca4-bcf1-03c6cad8bd07', 1795636616850456, 'directory_user.unbound', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e94-7c80-b934-34db1e5bed2b', NULL, '{"reason":"foreign_domain"}', 2, '9f704916d3cc72e39213c578777db59e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e9d-70ed-ac5a-6a577970ae6d', 1795636616860433, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e9d-70e1-93bd-7543f6db21a5', NULL, NULL, 2, '2de53ca7a111e0c49b63f23b29a7cbb9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e9d-70ef-a5e6-300b6ab51005', 1795636616860433, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70d9-a8ef-a214f9c75220', '', '01a21448-5e9d-70e1-93bd-7543f6db21a5', NULL, NULL, 2, '2de53ca7a111e0c49b63f23b29a7cbb9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ea0-72aa-a953-920f0ee0145b', 1795636616863740, 'directory_user.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ea0-729b-8410-b03f7ac2c14f', NULL, NULL, 2, 'ad36b2f03ea5c4172c4e0f01f4616170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ea0-72ad-9cf3-8842e78abb32', 1795636616863740, 'account.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-7293-889c-fe2be5be5a1b', '', '01a21448-5ea0-729b-8410-b03f7ac2c14f', NULL, NULL, 2, 'ad36b2f03ea5c4172c4e0f01f4616170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ea7-79ed-a382-1e6f87403906', 1795636616869875, 'directory_group.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', NULL, '{"members":1}', 0, 'ad9d60accca89bf4205fa2446153ea26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eb3-78bd-906b-35e5c183fd6a', 1795636616882448, 'directory_group.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5eb2-779f-9446-f17222b199fa', NULL, '{"members":11}', 0, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eb8-7965-a309-ace10365e0ca', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e2e-72b9-8d95-871be91ef715', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eb9-76dc-a9ea-8521b532077e', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e33-7da8-908e-ce4c8fc10ef8', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eb9-7d30-9a02-659a22ed3024', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e48-721d-bd78-a506616931ee', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ebd-7f03-9a36-2c759913cfc2', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e4d-73b1-a73d-19d24c7e20f3', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ebe-7570-9222-cb768d585c20', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e77-71b6-a9f5-18a21a3f9d33', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ebe-7ab1-b013-6f0b4779f162', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e7f-71a5-b317-775fa537bcfb', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ebf-7055-bf21-79a62da2d3ad', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70d9-a8ef-a214f9c75220', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ebf-7306-98dc-ec86b625102b', 1795636616882448, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-7293-889c-fe2be5be5a1b', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '1a4893d30690302983f459b663747aa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ecd-7c2a-a01a-59bde33a66b2', 1795636616898487, 'directory_group.changed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', NULL, '{"added":1,"removed":0}', 0, 'e6027674557e48571540f647af00f5a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ed7-7ae8-976c-6b00a0987388', 1795636616918092, 'directory_group.changed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ea5-7d8c-8dbf-96da7fbe18e4', NULL, '{"added":1,"removed":0}', 0, 'a21a8fbc899544bdaa420f7d34c0b102');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eeb-7eee-9f07-61fbbd1d7aa6', 1795636616938355, 'directory_group.changed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5eb2-779f-9446-f17222b199fa', NULL, '{"added":1,"removed":0}', 0, '247d65e2526a3a5199b053a3607aa5f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5eec-7af9-9bea-cc6aaceb43a9', 1795636616938355, 'membership.added', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e3c-7eb4-8747-1e247e7c8b30', '01a21448-5ded-76b6-a5be-61c30251f66d', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '247d65e2526a3a5199b053a3607aa5f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5efa-77e8-ae8e-9b2cc49d4bf9', 1795636616953526, 'directory_group.created', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ef9-783b-bb93-24c3c384297b', NULL, '{"members":2}', 0, 'c0ac1942bb90ddf912572561775836b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f19-7bdf-9afa-88825bc53398', 1795636616985036, 'directory_user.deleted', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e94-7c80-b934-34db1e5bed2b', NULL, NULL, 0, '0aba210985a19616e8670cac9c92e83b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f2e-7af4-86d7-846e35ec7836', 1795636617006188, 'directory_user.deleted', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5e9d-70e1-93bd-7543f6db21a5', NULL, NULL, 0, '063f75b895bb5a81c2605a7e89cc76c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f30-7628-bf16-68ed19ac58d6', 1795636617006188, 'gate.closed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70d9-a8ef-a214f9c75220', '', '', NULL, '{"cause":"directory_deleted"}', 2, '063f75b895bb5a81c2605a7e89cc76c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f30-762f-8393-8ed165691bc0', 1795636617006188, 'session.revoked', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70d9-a8ef-a214f9c75220', '', '', NULL, NULL, 2, '063f75b895bb5a81c2605a7e89cc76c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f34-7c0f-9b42-3d8956b40984', 1795636617006188, 'membership.removed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5e9d-70d9-a8ef-a214f9c75220', '01a21448-5ded-76b6-a5be-61c30251f66d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '063f75b895bb5a81c2605a7e89cc76c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f37-73a4-94df-e3570b6787f6', 1795636617014307, 'directory_user.changed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '', '', '01a21448-5ea0-729b-8410-b03f7ac2c14f', NULL, '{"active":false}', 0, 'd49c708c1b157656ca999f942586fef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f37-7eb7-86dc-323875eddc9d', 1795636617014307, 'gate.closed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-7293-889c-fe2be5be5a1b', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd49c708c1b157656ca999f942586fef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f37-7ebc-a47f-d5a1de84e72d', 1795636617014307, 'session.revoked', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-7293-889c-fe2be5be5a1b', '', '', NULL, NULL, 2, 'd49c708c1b157656ca999f942586fef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f38-752e-bc39-966326a043ca', 1795636617014307, 'membership.removed', 'directory', '01a21448-5e0c-7ef9-814d-812e87fafb93', '01a21448-5ea0-7293-889c-fe2be5be5a1b', '01a21448-5ded-76b6-a5be-61c30251f66d', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd49c708c1b157656ca999f942586fef6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f3d-742f-b2d4-8779e4d90506', 1795636617019145, 'connection.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', NULL, NULL, 0, 'cfdf280d5412e889c918c221c2751e11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f41-7e05-a3f7-f4d0a9c20413', 1795636617022515, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f3f-73f4-9870-97f03b10ff33', NULL, '{"scope":"login-hook","target":"01a21448-5f3c-7df2-bd62-8435fc7ce2d5"}', 0, '4793e8bb596515ffc39ea421def284cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f49-7837-8a28-4c165a7c796e', 1795636617031761, 'subject.linked', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '01a21448-5e2e-72b9-8d95-871be91ef715', '', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', NULL, NULL, 2, '3c0c766a769ef47911125d7975787d09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f4a-733e-89d7-14cd17e84797', 1795636617031761, 'membership.added', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '01a21448-5e2e-72b9-8d95-871be91ef715', '01a21448-5ded-7c98-97ee-72d588b960cb', '', NULL, '{"role":"user","source":"grant"}', 2, '3c0c766a769ef47911125d7975787d09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f4c-713f-8d09-bed6194e9d80', 1795636617031761, 'connection.proven', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '', '', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', NULL, NULL, 2, '3c0c766a769ef47911125d7975787d09');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f50-740a-8903-c918f13136a6', 1795636617039636, 'account.created', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '01a21448-5f50-7405-9fe7-3198643dd564', '', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', NULL, NULL, 2, '9eb60e5d6564f49968a7b96560902499');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f50-7434-9e30-782bc21dc6ce', 1795636617039636, 'subject.linked', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '01a21448-5f50-7405-9fe7-3198643dd564', '', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', NULL, NULL, 2, '9eb60e5d6564f49968a7b96560902499');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f50-7461-9a50-3e98055ab864', 1795636617039636, 'membership.added', 'login', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', '01a21448-5f50-7405-9fe7-3198643dd564', '01a21448-5ded-7c98-97ee-72d588b960cb', '', NULL, '{"role":"user","source":"grant"}', 2, '9eb60e5d6564f49968a7b96560902499');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21448-5f52-7910-97e1-52fe6ec5a794', 1795636617042251, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f52-75bb-9b85-eda04c4739d8', NULL, '{"scope":"read-only","target":""}', 0, 'e249aef3adaa8d9752e8277d55e18f7a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21448-5f55-7777-8964-ed28437c578d', 1795636617044921, 'token.revoked', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f52-75bb-9b85-eda04c4739d8', NULL, NULL, 0, '62023a3f99a991f8de604024a43ede06');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f75-7a48-94d5-41745e0d5264', 1795636617076901, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f75-771c-8eff-026e2abcfcb3', NULL, '{"scope":"oauth-client","target":"01a21448-5e0c-7ef9-814d-812e87fafb93"}', 0, 'b701f99b21ce9ac67a2e71a75c513d2a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f7b-7a37-9974-bb2d87b0ed85', 1795636617082581, 'token.created', 'api_key', '01a21448-5f75-771c-8eff-026e2abcfcb3', '', '', '01a21448-5f7b-76a4-beef-2e62de704394', NULL, '{"client":"01a21448-5f75-771c-8eff-026e2abcfcb3","scope":"access-token","target":"01a21448-5e0c-7ef9-814d-812e87fafb93"}', 0, '53b57839228055026bef88dea257f1fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5f99-77ae-a7be-9b20324027cc', 1795636617112779, 'token.created', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5f99-741b-9036-127120b7d15a', NULL, '{"scope":"jwt-issuer","target":"01a21448-5e1a-7699-9980-d36e08bd7bc8"}', 0, 'a71ca70cafb976da7baf1ee2f9df057b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21448-5ddd-7b0c-baee-19b29cffd907', '01a21448-5f9e-70f7-af23-94f9f0d3bec8', 1795636617115790, 'directory.changed', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', '', '', '01a21448-5e1a-7699-9980-d36e08bd7bc8', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '15fb944a8d9173399b8ef45c9842f9dd');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 19:56:55.80513');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 19:56:55.842969');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 19:56:56.314247');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 19:56:56.401895');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 19:56:56.598323');


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

INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e2e-72b9-8d95-871be91ef715', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e48-721d-bd78-a506616931ee', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e4d-73b1-a73d-19d24c7e20f3', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e77-71b6-a9f5-18a21a3f9d33', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e7f-71a5-b317-775fa537bcfb', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e33-7da8-908e-ce4c8fc10ef8', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636616882448);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e3c-7eb4-8747-1e247e7c8b30', '01a21448-5ded-76b6-a5be-61c30251f66d', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795636616938355);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e2e-72b9-8d95-871be91ef715', '01a21448-5ded-7c98-97ee-72d588b960cb', 0, 'jit', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', 1795636617031761, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636617031761);
INSERT INTO public.memberships VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f50-7405-9fe7-3198643dd564', '01a21448-5ded-7c98-97ee-72d588b960cb', 0, 'jit', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', 1795636617039636, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795636617039636);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ded-7c98-97ee-72d588b960cb', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795636616681443);
INSERT INTO public.organizations VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ded-76b6-a5be-61c30251f66d', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795636616681443);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21448-5ddd-7b0c-baee-19b29cffd907', 'initech', 'initech', '01a21448-5de3-7335-a66c-1c127fb8aefc', 0, 0, 1795636616669440);
INSERT INTO public.parents VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 'acme', 'acme', '01a21448-5f3d-7427-8fe1-f63671e237c6', 2, 0, 1795636616645345);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e86-79e2-a430-a562166d3e94', 'closed', 'directory_inactive', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616838163);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e48-721d-bd78-a506616931ee', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616770351);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e4d-73b1-a73d-19d24c7e20f3', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616780515);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e77-71b6-a9f5-18a21a3f9d33', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616821910);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e7f-71a5-b317-775fa537bcfb', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616830285);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e33-7da8-908e-ce4c8fc10ef8', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 3, 0, NULL, 1795636616755053);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e3c-7eb4-8747-1e247e7c8b30', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 2, 0, NULL, 1795636616757533);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e9d-70d9-a8ef-a214f9c75220', 'closed', 'directory_deleted', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 4, 0, NULL, 1795636616860433);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ea0-7293-889c-fe2be5be5a1b', 'closed', 'directory_inactive', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 3, 0, NULL, 1795636616863740);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5e2e-72b9-8d95-871be91ef715', 'open', '', '01a21448-5e0c-7ef9-814d-812e87fafb93', 0, 3, 0, 1795636617031761, 1795636616742753);
INSERT INTO public.persons VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f50-7405-9fe7-3198643dd564', 'open', '', '', 0, 1, 0, 1795636617039636, 1795636617039636);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', 1795636616681443);
INSERT INTO public.policy_versions VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21448-5da0-7cea-b73a-22893bf07bf7', 1795636616703118);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5ded-76b6-a5be-61c30251f66d', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', 'ada', '01a21448-5e2e-72b9-8d95-871be91ef715', 1795636617031761);
INSERT INTO public.subjects VALUES ('01a21448-5dc5-7b43-a60a-7a2574b4d775', '01a21448-5f3c-7df2-bd62-8435fc7ce2d5', 'newcomer', '01a21448-5f50-7405-9fe7-3198643dd564', 1795636617039636);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 80, true);


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


