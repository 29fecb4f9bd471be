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

INSERT INTO public.accounts VALUES ('01a213ba-6805-7635-aa65-1ae7c43cf4e5', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795627313156014);
INSERT INTO public.accounts VALUES ('01a213ba-680a-7b77-b535-3f241878bfcc', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795627313162264);
INSERT INTO public.accounts VALUES ('01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795627313164186);
INSERT INTO public.accounts VALUES ('01a213ba-6816-7483-89ed-5d03d77b3523', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795627313173604);
INSERT INTO public.accounts VALUES ('01a213ba-681a-7725-8e63-55d79989228f', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795627313177885);
INSERT INTO public.accounts VALUES ('01a213ba-681e-7be8-8ac9-7cf0e04769a1', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795627313182184);
INSERT INTO public.accounts VALUES ('01a213ba-6820-7e5c-9305-092633a73911', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795627313184452);
INSERT INTO public.accounts VALUES ('01a213ba-6826-74a0-8cc9-27823f83559d', 'left@acme.example', 'left@acme.example', 'acme.example', 1795627313190007);
INSERT INTO public.accounts VALUES ('01a213ba-682e-759e-aa25-7f14b6664678', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795627313198023);
INSERT INTO public.accounts VALUES ('01a213ba-6832-76e9-9f3e-7597ecd4c56e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795627313202157);
INSERT INTO public.accounts VALUES ('01a213ba-687a-7669-877e-19e12b973f83', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795627313274124);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686d-736a-a2b4-66f002c20d23', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795627313270361, 1795627313260680);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', 'operator', '', 'first operator key', 'e9921772784aece4b66452d7ab38c2f91b4f777a606c193faf2ca5d871297d3b', 'usher_jK_AJB', 1795627312745767, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67ef-7313-a3b9-3a1517bce3f2', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', 'e434a589922bc795cdde1adae651b548b9dd4c18c07f7d9e5f3c7b4129ca1e25', 'usher_FZ4Hbj', 1795627313134701, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-6802-7c4b-8b97-f66d89a61db9', 'directory', '01a213ba-67f3-7612-bfda-09685f56725a', '', '1b9c68d1270e3a092cf3b3d5299ea3aa94a0dc82d962a4e61d35607307c435f8', 'usher_wL6X0G', 1795627313154473, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686f-7570-b18c-d96b40b9c605', 'login-hook', '01a213ba-686d-736a-a2b4-66f002c20d23', '', '58383eee88180b9e3e6253b8244820148d490495f55a8dc02afa56075b28ad6c', 'usher_YH9xis', 1795627313262734, NULL, NULL);
INSERT INTO public.credentials VALUES ('', '01a213ba-687e-73a4-b20f-aaafe40bd0cd', 'read-only', '', '', '688370443ea52a7555af4bc8c451ce33899682ee42a80a78f7d928474d8a54cb', 'usher_ttV4MT', 1795627313278124, NULL, 1795627313282260);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-688e-72e1-9c9f-e9a6b2e51d23', 1795627313294189, '24948a95faae14c1b8a7a14705eed19e', 'GET', '/Users/01a213ba-682b-7eee-99ab-180e7b5b8071', 404, '', 'there is no user "01a213ba-682b-7eee-99ab-180e7b5b8071" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-688e-7ed8-971d-8ccfeeef418e', 1795627313294973, 'fadf2e48371fcb0d3a13fa3ad695c4d6', 'GET', '/Users/01a213ba-682e-75a6-9325-e5a4f15eb788', 404, '', 'there is no user "01a213ba-682e-75a6-9325-e5a4f15eb788" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6905-780d-9a86-95ed154e0cbd', 1795627313413528, '8b7d86b4d434655f948b3595a06a364b', 'GET', '/Users/01a213ba-682b-7eee-99ab-180e7b5b8071', 404, '', 'there is no user "01a213ba-682b-7eee-99ab-180e7b5b8071" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6906-7817-8fa6-4798c11bf2e7', 1795627313414530, '9c369868698dbe4e744946535f7eda60', 'GET', '/Users/01a213ba-682e-75a6-9325-e5a4f15eb788', 404, '', 'there is no user "01a213ba-682e-75a6-9325-e5a4f15eb788" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'okta', 'scim', 'okta', 'userName', 0, '', 1795627313126865);
INSERT INTO public.directories VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-67f3-7612-bfda-09685f56725a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795627313139248);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'ada@acme.example', '01a213ba-6805-7642-8e6f-1b8977a05895', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'ada@home.example', '01a213ba-6805-7642-8e6f-1b8977a05895', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6834-795c-99cb-e5b04f5752a3', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795627313204601, 1795627313234090);
INSERT INTO public.directory_groups VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6858-7bf4-aea6-14c50064128a', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795627313240771, 1795627313240771);
INSERT INTO public.directory_groups VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795627313214413, 1795627313249962);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6834-795c-99cb-e5b04f5752a3', '01a213ba-6805-7642-8e6f-1b8977a05895', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-6820-7e66-8100-32a0e597479e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-6805-7642-8e6f-1b8977a05895', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-681a-772e-a312-a3c59cfe0426', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-680a-7b82-ae8f-47f04f8fcb0b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-6826-74a7-a56c-b37b4271b188', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-681e-7bf7-8eef-be421204a305', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-682a-7481-80d7-b271c5b72a8b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-6832-76f0-8334-48634628382e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-6816-748c-8b68-bf056f392540', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6834-795c-99cb-e5b04f5752a3', '01a213ba-680a-7b82-ae8f-47f04f8fcb0b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6834-795c-99cb-e5b04f5752a3', '01a213ba-680c-7bff-9195-06f86be65104', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-683e-7677-a668-9ea59056877a', '01a213ba-680c-7bff-9195-06f86be65104', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6858-7bf4-aea6-14c50064128a', '01a213ba-6816-748c-8b68-bf056f392540', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6858-7bf4-aea6-14c50064128a', '01a213ba-6834-795c-99cb-e5b04f5752a3', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-75a6-9325-e5a4f15eb788', 'NULL', '01a213ba-682e-759e-aa25-7f14b6664678', 1798219313249962);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 12, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 1, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 3, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 13, 2);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 15, 2);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 5, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'Group', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'Group', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'Group', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 7, 0);
INSERT INTO public.directory_totals VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', 'User', 2, 0);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6805-7642-8e6f-1b8977a05895', 'ada@acme.example', '00u-ada', 1, '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '', 1795627313156014, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795627313156014, 1795627313156014);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680a-7b82-ae8f-47f04f8fcb0b', 'bob@acme.example', NULL, 1, '01a213ba-680a-7b77-b535-3f241878bfcc', '', 1795627313162264, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795627313162264, 1795627313162264);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680c-7bff-9195-06f86be65104', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', '', 1795627313164186, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795627313164186, 1795627313164186);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6816-748c-8b68-bf056f392540', 'zoe@acme.example', 'ZOË', 1, '01a213ba-6816-7483-89ed-5d03d77b3523', '', 1795627313173604, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795627313173604, 1795627313173604);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681a-772e-a312-a3c59cfe0426', 'astro@acme.example', '🚀', 1, '01a213ba-681a-7725-8e63-55d79989228f', '', 1795627313177885, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795627313177885, 1795627313177885);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681e-7bf7-8eef-be421204a305', 'lines@acme.example', ' 007 ', 1, '01a213ba-681e-7be8-8ac9-7cf0e04769a1', '', 1795627313182184, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795627313182184, 1795627313182184);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6820-7e66-8100-32a0e597479e', 'max@acme.example', '00u-max', 1, '01a213ba-6820-7e5c-9305-092633a73911', '', 1795627313184452, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795627313184452, 1795627313184452);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6826-74a7-a56c-b37b4271b188', 'left@acme.example', '00u-left', 0, '01a213ba-6826-74a0-8cc9-27823f83559d', '', 1795627313190007, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795627313190007, 1795627313190007);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682a-7481-80d7-b271c5b72a8b', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795627313194012, 1795627313194012);
INSERT INTO public.directory_users VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76f0-8334-48634628382e', 'staff@acme.example', '00u-staff', 0, '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '', 1795627313202157, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795627313202157, 1795627313255038);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 'acme.example', '01a213ba-669f-7295-84fa-528132da4cc3', 'verified', 'manual', 1795627312798793, 1795627312798793);
INSERT INTO public.domains VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 'initech.example', '01a213ba-66ae-779f-aa6d-3f88702ea8b7', 'verified', 'manual', 1795627312814366, 1795627312814366);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 69);
INSERT INTO public.event_heads VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 4);
INSERT INTO public.event_heads VALUES ('', 3);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 8, 11, 11);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 4, 16, 16);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 76, 76, 76, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a213ba-666a-7e8b-aa2b-50d5940f7fe4', 1795627312745767, 'token.created', 'operator', 'operator_key_file', '', '', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-668f-7ee6-91a2-e3056ac67f47', 1795627312781774, 'parent.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-668e-715c-987f-8166c114a9da', NULL, NULL, 0, 'e967c0b842fc8b49425022a17038ec87');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-669f-7952-b0aa-e44b0e4b3e97', 1795627312798793, 'domain.verified', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-669f-7295-84fa-528132da4cc3', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '4a09887100c897a8297d8ae41e554034');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-66a6-7bcc-9ef9-b9db881a52e0', 1795627312806515, 'parent.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-66a6-79ef-b336-3fc8bf367f21', NULL, NULL, 0, 'f4b2de4d2cff88a5800092831613a58f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-66ae-78a0-b19f-85bd2f51d537', 1795627312814366, 'domain.verified', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-66ae-779f-aa6d-3f88702ea8b7', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, 'c86bebebcc066f7817c782486c7b0952');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b4-7503-85d3-26fefe6143eb', 1795627312819328, 'organization.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd6949753bbc62790c3b9c7196852f8f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b4-77fb-bf95-bb35d853a2da', 1795627312819328, 'organization.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '01a213ba-66b4-7517-aaf0-7615d04ddec6', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd6949753bbc62790c3b9c7196852f8f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b9-78fb-b1f2-4cd3d8459c0a', 1795627312819328, 'policy.applied', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'd6949753bbc62790c3b9c7196852f8f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66bb-76f1-adb2-b266031d423e', 1795627312819328, 'organization.changed', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'd6949753bbc62790c3b9c7196852f8f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66be-7401-b555-f9490874f9dd', 1795627312819328, 'organization.changed', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '01a213ba-66b4-7517-aaf0-7615d04ddec6', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'd6949753bbc62790c3b9c7196852f8f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6741-7edd-b913-f8590c3fad01', 1795627312890089, 'policy.applied', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '50515989b9b28b5c0ddfc36bab0bd0d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67d1-708c-8047-c404d94d17ab', 1795627313065926, 'organization.changed', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'ca7383364f57686b26221789d4f36182');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67e8-725e-8987-ac7709a49ba0', 1795627313126865, 'directory.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-67e7-71c6-8691-789c58530f46', NULL, NULL, 0, '123077916eac2698140de93c8e351962');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-67ef-74be-9377-c6aa705b3fa9', 1795627313134701, 'token.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-67ef-7313-a3b9-3a1517bce3f2', NULL, '{"scope":"directory","target":"01a213ba-67e7-71c6-8691-789c58530f46"}', 0, '688ba06ed434c7eae08de3c02dfcc2d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-67f3-7775-aaaa-d51f396f752e', 1795627313139248, 'directory.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-67f3-7612-bfda-09685f56725a', NULL, NULL, 0, 'f3d83b57ee07de6a459441bef6b81252');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a213ba-66a6-79ef-b336-3fc8bf367f21', '01a213ba-6802-7d8d-9e6a-c6e906d60afc', 1795627313154473, 'token.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-6802-7c4b-8b97-f66d89a61db9', NULL, '{"scope":"directory","target":"01a213ba-67f3-7612-bfda-09685f56725a"}', 0, '3eb706364b52366dc1ab2d045e6b09d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6805-7665-85aa-ea876f9aa140', 1795627313156014, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6805-7642-8e6f-1b8977a05895', NULL, NULL, 2, 'a525f112ff07aeaae90b690ec3441e2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6805-7667-9347-027c3dc5f3bc', 1795627313156014, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '', '01a213ba-6805-7642-8e6f-1b8977a05895', NULL, NULL, 2, 'a525f112ff07aeaae90b690ec3441e2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680a-7b8f-8694-85f38dcaba14', 1795627313162264, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-680a-7b82-ae8f-47f04f8fcb0b', NULL, NULL, 2, 'd2629dc86777fb424c801624d2f3af5b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680a-7b92-8904-d024b3d6b592', 1795627313162264, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680a-7b77-b535-3f241878bfcc', '', '01a213ba-680a-7b82-ae8f-47f04f8fcb0b', NULL, NULL, 2, 'd2629dc86777fb424c801624d2f3af5b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680c-7c13-9ee7-8bd070de35cd', 1795627313164186, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-680c-7bff-9195-06f86be65104', NULL, NULL, 2, 'ec9371636af2621011fa2c6ecd3efc82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680c-7c1b-b573-e12f177119d7', 1795627313164186, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', '', '01a213ba-680c-7bff-9195-06f86be65104', NULL, NULL, 2, 'ec9371636af2621011fa2c6ecd3efc82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6816-74a6-b17b-07742c69b420', 1795627313173604, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6816-748c-8b68-bf056f392540', NULL, NULL, 2, '19815121c9afb83a45eddddba722e001');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6816-74a9-8456-c935c8c9481e', 1795627313173604, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6816-7483-89ed-5d03d77b3523', '', '01a213ba-6816-748c-8b68-bf056f392540', NULL, NULL, 2, '19815121c9afb83a45eddddba722e001');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681a-773b-b485-ea67ee56dae2', 1795627313177885, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-681a-772e-a312-a3c59cfe0426', NULL, NULL, 2, '94777a47e8124f4e8e2ab6cb9fa1c34d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681a-773d-91c4-55d37d966d38', 1795627313177885, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681a-7725-8e63-55d79989228f', '', '01a213ba-681a-772e-a312-a3c59cfe0426', NULL, NULL, 2, '94777a47e8124f4e8e2ab6cb9fa1c34d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681e-7c02-8f30-23410a59fd49', 1795627313182184, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-681e-7bf7-8eef-be421204a305', NULL, NULL, 2, '4b45650e369d8ba8bb4c6252a0ec5d73');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681e-7c15-a0d2-248f39b6cad5', 1795627313182184, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681e-7be8-8ac9-7cf0e04769a1', '', '01a213ba-681e-7bf7-8eef-be421204a305', NULL, NULL, 2, '4b45650e369d8ba8bb4c6252a0ec5d73');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6820-7e73-a087-db854e83128b', 1795627313184452, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6820-7e66-8100-32a0e597479e', NULL, NULL, 2, 'd74d166b27bd1c2f63205d7f64108d44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6820-7e75-b8d8-c8ef2e5d7be0', 1795627313184452, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6820-7e5c-9305-092633a73911', '', '01a213ba-6820-7e66-8100-32a0e597479e', NULL, NULL, 2, 'd74d166b27bd1c2f63205d7f64108d44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6826-74b1-961b-be91253da949', 1795627313190007, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6826-74a7-a56c-b37b4271b188', NULL, NULL, 2, '06fe5cb781b986c6cfc64fcc1f3bf910');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6826-74b3-ac82-510dd3f2963d', 1795627313190007, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6826-74a0-8cc9-27823f83559d', '', '01a213ba-6826-74a7-a56c-b37b4271b188', NULL, NULL, 2, '06fe5cb781b986c6cfc64fcc1f3bf910');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6826-74e2-90e0-02e4c5fc43fc', 1795627313190007, 'gate.closed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6826-74a0-8cc9-27823f83559d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '06fe5cb781b986c6cfc64fcc1f3bf910');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6826-74e4-a9a5-4c000800cd05', 1795627313190007, 'session.revoked', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6826-74a0-8cc9-27823f83559d', '', '', NULL, NULL, 2, '06fe5cb781b986c6cfc64fcc1f3bf910');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682a-74a4-88b5-6ecf7833aede', 1795627313194012, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682a-7481-80d7-b271c5b72a8b', NULL, NULL, 2, '19b8688b17a1fdb72602c0c50cf54fbb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682a-74a7-a4cd-11090c8d3d76', 1795627313194012, 'directory_user.unbound', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682a-7481-80d7-b271c5b72a8b', NULL, '{"reason":"no_email"}', 2, '19b8688b17a1fdb72602c0c50cf54fbb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682b-7f0e-96e7-889f1201a97a', 1795627313195632, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682b-7eee-99ab-180e7b5b8071', NULL, NULL, 2, 'bc073a7dfebed01a17af1ceed568d6d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682b-7f11-8906-f13aacd99b76', 1795627313195632, 'directory_user.unbound', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682b-7eee-99ab-180e7b5b8071', NULL, '{"reason":"foreign_domain"}', 2, 'bc073a7dfebed01a17af1ceed568d6d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682e-75bf-bcdc-ea87e71e68b7', 1795627313198023, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682e-75a6-9325-e5a4f15eb788', NULL, NULL, 2, 'dc41ef87d6f192716e696f0f4e8dd04c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682e-75c2-8aca-101d31b904ac', 1795627313198023, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-759e-aa25-7f14b6664678', '', '01a213ba-682e-75a6-9325-e5a4f15eb788', NULL, NULL, 2, 'dc41ef87d6f192716e696f0f4e8dd04c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6832-76fa-af3d-0a1ec154f18e', 1795627313202157, 'directory_user.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6832-76f0-8334-48634628382e', NULL, NULL, 2, '7d0726a0681123c60a4b5a96cc82abe0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6832-76fd-9fb3-7e79e5f93f01', 1795627313202157, 'account.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '', '01a213ba-6832-76f0-8334-48634628382e', NULL, NULL, 2, '7d0726a0681123c60a4b5a96cc82abe0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6835-7de1-9aa2-81b6e8ae7900', 1795627313204601, 'directory_group.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6834-795c-99cb-e5b04f5752a3', NULL, '{"members":1}', 0, '6dd50d42d3cb5b97408831ee7c1f3659');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-683f-7905-9148-0235ec7197f3', 1795627313214413, 'directory_group.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-683e-7677-a668-9ea59056877a', NULL, '{"members":11}', 0, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6847-7162-95f0-2ed9b3a8911f', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6847-7a40-bfde-080384a12b3d', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680a-7b77-b535-3f241878bfcc', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6847-7d94-8b44-b6a1c3ab0ca6', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6816-7483-89ed-5d03d77b3523', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6848-7076-95dc-057f74377755', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681a-7725-8e63-55d79989228f', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6848-734d-9cba-7dcb0dbe000d', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-681e-7be8-8ac9-7cf0e04769a1', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6848-761d-a7dc-79d3804500be', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6820-7e5c-9305-092633a73911', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6848-7a21-b8c2-033faa1c6959', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-759e-aa25-7f14b6664678', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6848-7c0d-b88c-28c16fd84a89', 1795627313214413, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3581aef09a973fd4263e64359f897e77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-684d-758d-a307-35d994240ff2', 1795627313227836, 'directory_group.changed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6834-795c-99cb-e5b04f5752a3', NULL, '{"added":1,"removed":0}', 0, '0df484f0a3f2376c0e0fe3bddbfef5cd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6853-772d-b82e-1f1256a61433', 1795627313234090, 'directory_group.changed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6834-795c-99cb-e5b04f5752a3', NULL, '{"added":1,"removed":0}', 0, '0d2a1e9eea45fd5f73b0ab741b7e8b82');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6857-75d8-8316-f4ad0fe47185', 1795627313238071, 'directory_group.changed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-683e-7677-a668-9ea59056877a', NULL, '{"added":1,"removed":0}', 0, 'e989b3befb1de7183e609eda8a929adf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6857-7f2c-9ad9-d53d68bababb', 1795627313238071, 'membership.added', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'e989b3befb1de7183e609eda8a929adf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-685a-773b-9ec1-2cb8a48acd44', 1795627313240771, 'directory_group.created', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6858-7bf4-aea6-14c50064128a', NULL, '{"members":2}', 0, '1672c339ad31e0cd43612dd5480b6902');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-685e-7364-a367-f133663147c9', 1795627313245726, 'directory_user.deleted', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682b-7eee-99ab-180e7b5b8071', NULL, NULL, 0, 'd35eb5e53a6d282a888d4ddeeadb25c6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6862-74dc-8f22-ad1185de9aad', 1795627313249962, 'directory_user.deleted', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-682e-75a6-9325-e5a4f15eb788', NULL, NULL, 0, 'b678433c48482424fe51e6be6f7cf588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6863-72c5-8b44-502533774aa9', 1795627313249962, 'gate.closed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-759e-aa25-7f14b6664678', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b678433c48482424fe51e6be6f7cf588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6863-72d8-a890-29286cbba647', 1795627313249962, 'session.revoked', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-759e-aa25-7f14b6664678', '', '', NULL, NULL, 2, 'b678433c48482424fe51e6be6f7cf588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6864-7966-99c9-b70844e67967', 1795627313249962, 'membership.removed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-682e-759e-aa25-7f14b6664678', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b678433c48482424fe51e6be6f7cf588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6867-7636-9328-3f1e5813ed8c', 1795627313255038, 'directory_user.changed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '', '', '01a213ba-6832-76f0-8334-48634628382e', NULL, '{"active":false}', 0, 'c05c0c4eaa3a0a032fed61c9acf503e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6868-7002-adef-33a9a63d42e7', 1795627313255038, 'gate.closed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'c05c0c4eaa3a0a032fed61c9acf503e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6868-7007-b19b-9ed976d0ec9f', 1795627313255038, 'session.revoked', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '', '', NULL, NULL, 2, 'c05c0c4eaa3a0a032fed61c9acf503e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6868-7628-b186-63694a18defd', 1795627313255038, 'membership.removed', 'directory', '01a213ba-67e7-71c6-8691-789c58530f46', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', '01a213ba-66b4-71de-a560-0801fc5b5cdb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'c05c0c4eaa3a0a032fed61c9acf503e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686d-7727-8bb4-fc57c5f8e6ca', 1795627313260680, 'connection.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-686d-736a-a2b4-66f002c20d23', NULL, NULL, 0, 'cdbf1ea653cac675537db312409b9198');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686f-769a-a5ab-104d94b099d2', 1795627313262734, 'token.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-686f-7570-b18c-d96b40b9c605', NULL, '{"scope":"login-hook","target":"01a213ba-686d-736a-a2b4-66f002c20d23"}', 0, '4326536cc38493b319b95f3dd0bfd6c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6876-7e81-ab01-feb93116bbeb', 1795627313270361, 'subject.linked', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '', '01a213ba-686d-736a-a2b4-66f002c20d23', NULL, NULL, 2, '6c10ba7c9c40c5e85d2fdd8fdd8dd7a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6877-7581-9448-472309467248', 1795627313270361, 'membership.added', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '01a213ba-66b4-7517-aaf0-7615d04ddec6', '', NULL, '{"role":"user","source":"grant"}', 2, '6c10ba7c9c40c5e85d2fdd8fdd8dd7a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6878-73c7-a502-809cf444bc78', 1795627313270361, 'connection.proven', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '', '', '01a213ba-686d-736a-a2b4-66f002c20d23', NULL, NULL, 2, '6c10ba7c9c40c5e85d2fdd8fdd8dd7a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-687a-766f-872e-23a7a92f5989', 1795627313274124, 'account.created', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '01a213ba-687a-7669-877e-19e12b973f83', '', '01a213ba-686d-736a-a2b4-66f002c20d23', NULL, NULL, 2, '09cb41338ab72fe3796fe92ec47e1332');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-687a-7681-b438-479c0f1f66cb', 1795627313274124, 'subject.linked', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '01a213ba-687a-7669-877e-19e12b973f83', '', '01a213ba-686d-736a-a2b4-66f002c20d23', NULL, NULL, 2, '09cb41338ab72fe3796fe92ec47e1332');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-687a-76ae-9ff1-7fddf6824f9a', 1795627313274124, 'membership.added', 'login', '01a213ba-686d-736a-a2b4-66f002c20d23', '01a213ba-687a-7669-877e-19e12b973f83', '01a213ba-66b4-7517-aaf0-7615d04ddec6', '', NULL, '{"role":"user","source":"grant"}', 2, '09cb41338ab72fe3796fe92ec47e1332');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a213ba-687e-74f4-b62f-a781cf317576', 1795627313278124, 'token.created', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-687e-73a4-b20f-aaafe40bd0cd', NULL, '{"scope":"read-only","target":""}', 0, '317087883d71f22b29a77985d0ff26d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a213ba-6882-7992-805b-ab8fbb20c94a', 1795627313282260, 'token.revoked', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', '', '', '01a213ba-687e-73a4-b20f-aaafe40bd0cd', NULL, NULL, 0, '223fbb419b16ca1b837850e46030cf84');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 17:21:52.316555');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 17:21:52.331083');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 17:21:52.590356');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 17:21:52.677866');


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

INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6816-7483-89ed-5d03d77b3523', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681a-7725-8e63-55d79989228f', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681e-7be8-8ac9-7cf0e04769a1', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6820-7e5c-9305-092633a73911', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680a-7b77-b535-3f241878bfcc', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627313214413);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795627313238071);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', '01a213ba-66b4-7517-aaf0-7615d04ddec6', 0, 'jit', '01a213ba-686d-736a-a2b4-66f002c20d23', 1795627313270361, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627313270361);
INSERT INTO public.memberships VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-687a-7669-877e-19e12b973f83', '01a213ba-66b4-7517-aaf0-7615d04ddec6', 0, 'jit', '01a213ba-686d-736a-a2b4-66f002c20d23', 1795627313274124, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795627313274124);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b4-7517-aaf0-7615d04ddec6', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795627312819328);
INSERT INTO public.organizations VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795627312819328);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a213ba-66a6-79ef-b336-3fc8bf367f21', 'initech', 'initech', '01a213ba-66ae-7885-a7b3-f90176fb8c3d', 0, 0, 1795627312806515);
INSERT INTO public.parents VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 'acme', 'acme', '01a213ba-686d-771f-940a-f499b6a73563', 2, 0, 1795627312781774);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6826-74a0-8cc9-27823f83559d', 'closed', 'directory_inactive', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313190007);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6816-7483-89ed-5d03d77b3523', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313173604);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681a-7725-8e63-55d79989228f', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313177885);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-681e-7be8-8ac9-7cf0e04769a1', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313182184);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6820-7e5c-9305-092633a73911', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313184452);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680a-7b77-b535-3f241878bfcc', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 3, 0, NULL, 1795627313162264);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-680c-7bf6-9c1a-76a6f5f4cb47', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 2, 0, NULL, 1795627313164186);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-682e-759e-aa25-7f14b6664678', 'closed', 'directory_deleted', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 4, 0, NULL, 1795627313198023);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6832-76e9-9f3e-7597ecd4c56e', 'closed', 'directory_inactive', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 3, 0, NULL, 1795627313202157);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-687a-7669-877e-19e12b973f83', 'open', '', '', 0, 1, 0, 1795627313274124, 1795627313274124);
INSERT INTO public.persons VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', 'open', '', '01a213ba-67e7-71c6-8691-789c58530f46', 0, 3, 0, 1795627313270361, 1795627313156014);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', 1795627312819328);
INSERT INTO public.policy_versions VALUES ('01a213ba-668e-715c-987f-8166c114a9da', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213ba-666a-7865-b86a-6f90cb5ca0eb', 1795627312890089);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-66b4-71de-a560-0801fc5b5cdb', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686d-736a-a2b4-66f002c20d23', 'ada', '01a213ba-6805-7635-aa65-1ae7c43cf4e5', 1795627313270361);
INSERT INTO public.subjects VALUES ('01a213ba-668e-715c-987f-8166c114a9da', '01a213ba-686d-736a-a2b4-66f002c20d23', 'newcomer', '01a213ba-687a-7669-877e-19e12b973f83', 1795627313274124);


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


