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
    target_rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sealed text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    created_at bigint NOT NULL,
    hidden bigint DEFAULT 0 NOT NULL
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

INSERT INTO public.accounts VALUES ('01a214d9-79f6-7070-968f-ee559a02dc77', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795646126580331);
INSERT INTO public.accounts VALUES ('01a214d9-7a04-7cba-8c60-454fda197ebe', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795646126596287);
INSERT INTO public.accounts VALUES ('01a214d9-7a0a-767a-977f-468d136c1662', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795646126601747);
INSERT INTO public.accounts VALUES ('01a214d9-7a0d-75bb-99a9-ff33eff6c901', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795646126604737);
INSERT INTO public.accounts VALUES ('01a214d9-7a12-7964-971b-062af94d7856', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795646126610019);
INSERT INTO public.accounts VALUES ('01a214d9-7a16-709f-83e8-e209c7684945', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795646126613415);
INSERT INTO public.accounts VALUES ('01a214d9-7a2b-7168-a614-79b31da663e6', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795646126634281);
INSERT INTO public.accounts VALUES ('01a214d9-7a32-7d10-b8c9-03bded1b2702', 'left@acme.example', 'left@acme.example', 'acme.example', 1795646126642321);
INSERT INTO public.accounts VALUES ('01a214d9-7a3d-75e4-b4bf-50f21290ac8c', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795646126653089);
INSERT INTO public.accounts VALUES ('01a214d9-7a42-7730-b48b-e387e286492c', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795646126658180);
INSERT INTO public.accounts VALUES ('01a214d9-7aae-7444-b8a6-222e2453aaf4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795646126765961);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795646126751294, 1795646126732131);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214d9-7ab0-7e20-8301-1f34ccd26cc4', 'read-only', '', '', '58885d10e76ca153569799648ef88a3e8206a128b509182d960e81f17f2ac0c5', 'usher_Qpf_HS', 1795646126768854, NULL, 1795646126774242, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7ad0-7747-abd1-1249506b9d31', 'oauth-client', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '65106876ea8f29dce43b61bd85b9e63c214f571afb766815c1f78febe677ba18', 'usher_9ctkPM', 1795646126800185, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7ad2-7b4a-a05f-03cffad783c9', 'access-token', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '153fc08b38bc6210fffe1397ce91fb87f2bc89c175f7f2503dab39968b4171d6', 'usher_c68Yto', 1795646126802168, 1795649726802168, NULL, '01a214d9-7ad0-7747-abd1-1249506b9d31', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79f3-71ef-b6d7-f81e921e9746', 'directory', '01a214d9-79f0-736a-a5c3-1b5da5bab715', '', '8117601fc26f3187655d50dbd687936831d21f8e53ca95ebbf1763d846d33356', 'usher_CM84AV', 1795646126578723, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214d9-7ae7-7244-ab57-c1dead900c55', '');
INSERT INTO public.credentials VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-7ad5-7d13-bbfe-2854758aee43', 'jwt-issuer', '01a214d9-79f0-736a-a5c3-1b5da5bab715', '', 'fdcc73ad3e74da1ee816b334a622fe2329d5459f9c77cde35eae04537c7c8522', '', 1795646126805580, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:36995/scim/01a214d9-79f0-736a-a5c3-1b5da5bab715', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214d9-7ae7-7244-ab57-c1dead900c55', '');
INSERT INTO public.credentials VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a91-7e8c-b795-d68ff573d06f', 'login-hook', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '', 'b646a9b36223c1f48307a5fcec07790346244adbc860677083493bc6eee6714b', 'usher_yFVMC7', 1795646126734406, NULL, NULL, '', '', '', '', '', '', 0, 1795646126825213, '', '');
INSERT INTO public.credentials VALUES ('', '01a214d9-7952-77dc-abb7-570c45d85920', 'operator', '', 'first operator key', 'c502630cec55143215a2882e5ce5d660488e76a1293c87f2bf4546b482bcd259', 'usher_u9oqeP', 1795646126417714, NULL, NULL, '', '', '', '', '', '', 0, 1795646127005224, '', '');
INSERT INTO public.credentials VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79ed-7197-92db-a0c035a43246', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', 'bd65b3f37821535ea188f75143b7a29204ae21c528da936f781a5ac7a2084c4c', 'usher_wFLuX5', 1795646126572122, NULL, NULL, '', '', '', '', '', '', 0, 1795646127005224, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7ac7-79ee-b468-c19b61012ef0', 1795646126791651, 'cf40f022b1bb4bc9c764e549260ebab4', 'GET', '/Users/01a214d9-7a3c-7309-8dc4-394ecf48dc77', 404, '', 'there is no user "01a214d9-7a3c-7309-8dc4-394ecf48dc77" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7ac9-75fc-b137-5eb0153b1b22', 1795646126793392, '7fe947b5972f1436d62733fb7ff73096', 'GET', '/Users/01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', 404, '', 'there is no user "01a214d9-7a3d-75eb-8ff1-26f4c793f2d6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7b7f-7990-94f8-e3ea6c7e9cfd', 1795646126975627, '96ba3a51b6f1a6960485ecdf4caf974c', 'GET', '/Users/01a214d9-7a3c-7309-8dc4-394ecf48dc77', 404, '', 'there is no user "01a214d9-7a3c-7309-8dc4-394ecf48dc77" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7b80-7869-a992-1745b608bcbd', 1795646126976551, 'c318aa8348284af15eb4fa0cf3888528', 'GET', '/Users/01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', 404, '', 'there is no user "01a214d9-7a3d-75eb-8ff1-26f4c793f2d6" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'okta', 'scim', 'okta', 'userName', 0, '', 1795646126568950, '', '', '');
INSERT INTO public.directories VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79f0-736a-a5c3-1b5da5bab715', 'entra', 'scim', 'entra', 'userName', 0, '', 1795646126575990, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214d9-7ae7-7244-ab57-c1dead900c55');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'ada@acme.example', '01a214d9-79f6-707b-9788-f63c535b8ae4', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'ada@home.example', '01a214d9-79f6-707b-9788-f63c535b8ae4', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a46-78a9-9724-1d8ad3060873', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795646126662513, 1795646126699016, 0);
INSERT INTO public.directory_groups VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a78-7192-8946-c07eb2e2dd39', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795646126712089, 1795646126712089, 1);
INSERT INTO public.directory_groups VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795646126675088, 1795646126720101, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a46-78a9-9724-1d8ad3060873', '01a214d9-79f6-707b-9788-f63c535b8ae4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a2b-7174-a133-9a467cb46851', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-79f6-707b-9788-f63c535b8ae4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a12-796b-83bc-1033296f11f3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a04-7ce7-89f9-0fc21e8312bc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a32-7d1b-8d8a-317b9b683546', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a16-70a7-ae61-93a7065eccd9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a3a-7d71-bbde-7c5123c34237', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a42-7737-a1a1-1482334d5b43', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a0d-75d8-abfc-d89a52a06a43', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a46-78a9-9724-1d8ad3060873', '01a214d9-7a04-7ce7-89f9-0fc21e8312bc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a46-78a9-9724-1d8ad3060873', '01a214d9-7a0a-7681-8b0d-fdb69e78888e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a53-71fd-b06f-fe353435c39c', '01a214d9-7a0a-7681-8b0d-fdb69e78888e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a78-7192-8946-c07eb2e2dd39', '01a214d9-7a0d-75d8-abfc-d89a52a06a43', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a78-7192-8946-c07eb2e2dd39', '01a214d9-7a46-78a9-9724-1d8ad3060873', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', 'NULL', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', 1798238126720101);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 2, 1, 0, '01a214d9-7a0a-7681-8b0d-fdb69e78888e');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 7, 1, 0, '01a214d9-7a0d-75d8-abfc-d89a52a06a43');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 3, 1, 0, '01a214d9-7a12-796b-83bc-1033296f11f3');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 13, 1, 0, '01a214d9-7a16-70a7-ae61-93a7065eccd9');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 15, 2, 0, '01a214d9-7a32-7d1b-8d8a-317b9b683546');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'Group', 5, 1, 0, '01a214d9-7a46-78a9-9724-1d8ad3060873');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'Group', 15, 1, 0, '01a214d9-7a53-71fd-b06f-fe353435c39c');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'Group', 10, 1, 0, '01a214d9-7a78-7192-8946-c07eb2e2dd39');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 12, 2, 1, '01a214d9-7a3c-7309-8dc4-394ecf48dc77');
INSERT INTO public.directory_totals VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 'User', 10, 2, 1, '01a214d9-7a42-7737-a1a1-1482334d5b43');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-79f6-707b-9788-f63c535b8ae4', 'ada@acme.example', '00u-ada', 1, '01a214d9-79f6-7070-968f-ee559a02dc77', '', 1795646126580331, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795646126580331, 1795646126580331);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a04-7ce7-89f9-0fc21e8312bc', 'bob@acme.example', NULL, 1, '01a214d9-7a04-7cba-8c60-454fda197ebe', '', 1795646126596287, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795646126596287, 1795646126596287);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0a-7681-8b0d-fdb69e78888e', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214d9-7a0a-767a-977f-468d136c1662', '', 1795646126601747, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795646126601747, 1795646126601747);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0d-75d8-abfc-d89a52a06a43', 'zoe@acme.example', 'ZOË', 1, '01a214d9-7a0d-75bb-99a9-ff33eff6c901', '', 1795646126604737, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795646126604737, 1795646126604737);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a12-796b-83bc-1033296f11f3', 'astro@acme.example', '🚀', 1, '01a214d9-7a12-7964-971b-062af94d7856', '', 1795646126610019, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795646126610019, 1795646126610019);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a16-70a7-ae61-93a7065eccd9', 'lines@acme.example', ' 007 ', 1, '01a214d9-7a16-709f-83e8-e209c7684945', '', 1795646126613415, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795646126613415, 1795646126613415);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a2b-7174-a133-9a467cb46851', 'max@acme.example', '00u-max', 1, '01a214d9-7a2b-7168-a614-79b31da663e6', '', 1795646126634281, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795646126634281, 1795646126634281);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a32-7d1b-8d8a-317b9b683546', 'left@acme.example', '00u-left', 0, '01a214d9-7a32-7d10-b8c9-03bded1b2702', '', 1795646126642321, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795646126642321, 1795646126642321);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3a-7d71-bbde-7c5123c34237', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795646126650438, 1795646126650438);
INSERT INTO public.directory_users VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7737-a1a1-1482334d5b43', 'staff@acme.example', '00u-staff', 0, '01a214d9-7a42-7730-b48b-e387e286492c', '', 1795646126658180, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795646126658180, 1795646126729815);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 'acme.example', '01a214d9-79aa-755f-88f9-46124d835443', 'verified', 'manual', 1795646126498989, 1795646126498989, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 'initech.example', '01a214d9-79b5-751f-b2b6-d0b7869a866b', 'verified', 'manual', 1795646126516611, 1795646126516611, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 71);
INSERT INTO public.event_heads VALUES ('01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', 1);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 8);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 7, 82, 82);
INSERT INTO public.event_order VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 8, 83, 83);
INSERT INTO public.event_order VALUES ('01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', 1, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 83, 83, 83, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214d9-7953-71bf-90cf-ae05dcbe8535', 1795646126417714, 'token.created', 'operator', 'operator_key_file', '', '', '01a214d9-7952-77dc-abb7-570c45d85920', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7998-7cff-8d92-4eb73ab6d599', 1795646126486791, 'parent.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7997-7e7c-bb37-83347c052f6d', NULL, NULL, 0, '41fe80925eabb41c387d5220e5cbfb05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79aa-7dd1-b712-7d9a4b03d1d6', 1795646126498989, 'domain.verified', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79aa-755f-88f9-46124d835443', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '082b05cafbd482c58b8fcd3b8d6e0ded');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79b0-7966-af62-7f688293c748', 1795646126512210, 'parent.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79b0-7730-bfdb-393eab6a2e54', NULL, NULL, 0, 'a3c557ef45bca2a6d54ca6b489f04815');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79b5-775b-9da9-d23266606e59', 1795646126516611, 'domain.verified', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79b5-751f-b2b6-d0b7869a866b', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '24cc5e234bda5c6e096748243e348a00');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79bc-7c86-9c4c-9b35ffe7c19e', 1795646126521207, 'organization.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ce9cce4774d02f3d25222564c48d0e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79bd-7064-8dbd-6194c10fed10', 1795646126521207, 'organization.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-79bc-7c93-93ea-3ece0bae470d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'ce9cce4774d02f3d25222564c48d0e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79be-7179-94a4-ef8f3907b3cb', 1795646126521207, 'policy.applied', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'ce9cce4774d02f3d25222564c48d0e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79c6-70e0-8095-e1a51d781960', 1795646126521207, 'organization.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-79bc-7785-8216-2485853f0d54', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'ce9cce4774d02f3d25222564c48d0e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79cd-762c-82ea-69c28ca1f9dd', 1795646126521207, 'organization.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-79bc-7c93-93ea-3ece0bae470d', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'ce9cce4774d02f3d25222564c48d0e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e0-719e-9e55-a0de3aa84085', 1795646126558502, 'policy.applied', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '15007898cd605bf5e3dbde75553c49bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e5-7568-b2d0-d47a4c5e3da5', 1795646126562818, 'organization.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"limit":1,"seat":"premium"}', 0, '333513fef4b43ebd1a3c78f349eb601b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79e9-7b52-bc40-5ff956a5ef1c', 1795646126568950, 'directory.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', NULL, NULL, 0, '3de92e3afc7bd93f0c335823c8a8c40b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79ed-78a8-8b56-40d4ec42f542', 1795646126572122, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79ed-7197-92db-a0c035a43246', NULL, '{"scope":"directory","target":"01a214d9-79e9-7335-bbf2-e592d52a1c52"}', 0, 'eb6c3324e128ee712a4102983819503d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79f0-74a0-985b-8f728fda5e85', 1795646126575990, 'directory.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79f0-736a-a5c3-1b5da5bab715', NULL, NULL, 0, 'ea2b5b120e5029c1396903fb15582ccf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-79f3-7352-a7e1-7a55f9e22bd6', 1795646126578723, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79f3-71ef-b6d7-f81e921e9746', NULL, '{"scope":"directory","target":"01a214d9-79f0-736a-a5c3-1b5da5bab715"}', 0, '13de88671ef7295f4bf5e8f0663a0f24');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79f6-70aa-a0b1-97fe514eaa5e', 1795646126580331, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-79f6-707b-9788-f63c535b8ae4', NULL, NULL, 2, '2f373f84785c6469e636dedac61a63a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79f6-70ac-81d1-101420124291', 1795646126580331, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-79f6-7070-968f-ee559a02dc77', '', '01a214d9-79f6-707b-9788-f63c535b8ae4', NULL, NULL, 2, '2f373f84785c6469e636dedac61a63a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a04-7cf7-8100-b2807e98c520', 1795646126596287, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a04-7ce7-89f9-0fc21e8312bc', NULL, NULL, 2, '5a5ba5b2478e8d7c56fdcb851a82adab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a04-7cfa-8eda-774cff834052', 1795646126596287, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a04-7cba-8c60-454fda197ebe', '', '01a214d9-7a04-7ce7-89f9-0fc21e8312bc', NULL, NULL, 2, '5a5ba5b2478e8d7c56fdcb851a82adab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0a-768e-8128-f819f3fae1f9', 1795646126601747, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a0a-7681-8b0d-fdb69e78888e', NULL, NULL, 2, '9b288d477e9d3e322050831350d99cf5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0a-7690-a9c7-46f21ce798e8', 1795646126601747, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0a-767a-977f-468d136c1662', '', '01a214d9-7a0a-7681-8b0d-fdb69e78888e', NULL, NULL, 2, '9b288d477e9d3e322050831350d99cf5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0d-75e3-bbf2-6bd665af481e', 1795646126604737, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a0d-75d8-abfc-d89a52a06a43', NULL, NULL, 2, 'cc15c980534e6c5cda98b882449cb54f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0d-75f5-bd51-f54734320f27', 1795646126604737, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0d-75bb-99a9-ff33eff6c901', '', '01a214d9-7a0d-75d8-abfc-d89a52a06a43', NULL, NULL, 2, 'cc15c980534e6c5cda98b882449cb54f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a12-7978-8034-f356b66dd8fa', 1795646126610019, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a12-796b-83bc-1033296f11f3', NULL, NULL, 2, '5318a7339149761f5ef83cab08f399b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a12-797a-ac50-59e65ecaaa28', 1795646126610019, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a12-7964-971b-062af94d7856', '', '01a214d9-7a12-796b-83bc-1033296f11f3', NULL, NULL, 2, '5318a7339149761f5ef83cab08f399b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a16-70b1-b8f4-f94e35b9b84c', 1795646126613415, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a16-70a7-ae61-93a7065eccd9', NULL, NULL, 2, 'ad69f041d75c53a9c9708ef652442fb9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a16-70b4-b9b3-bedb9f044a1b', 1795646126613415, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a16-709f-83e8-e209c7684945', '', '01a214d9-7a16-70a7-ae61-93a7065eccd9', NULL, NULL, 2, 'ad69f041d75c53a9c9708ef652442fb9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a2b-7188-b866-baac1d48e07e', 1795646126634281, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a2b-7174-a133-9a467cb46851', NULL, NULL, 2, 'cd48583dd7b1f97f10bab1545a90c954');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a2b-719c-b6f8-74ced1bd7247', 1795646126634281, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a2b-7168-a614-79b31da663e6', '', '01a214d9-7a2b-7174-a133-9a467cb46851', NULL, NULL, 2, 'cd48583dd7b1f97f10bab1545a90c954');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a32-7d2b-af26-7e1faae991ca', 1795646126642321, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a32-7d1b-8d8a-317b9b683546', NULL, NULL, 2, 'b059648a004a7f1f3dfd4ad3a758b5ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a32-7d2d-b947-5a486d849d1a', 1795646126642321, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a32-7d10-b8c9-03bded1b2702', '', '01a214d9-7a32-7d1b-8d8a-317b9b683546', NULL, NULL, 2, 'b059648a004a7f1f3dfd4ad3a758b5ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a32-7d6b-80e1-b6113c7c5637', 1795646126642321, 'gate.closed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a32-7d10-b8c9-03bded1b2702', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'b059648a004a7f1f3dfd4ad3a758b5ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a32-7d6d-8295-855a18dd8ffb', 1795646126642321, 'session.revoked', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a32-7d10-b8c9-03bded1b2702', '', '', NULL, NULL, 2, 'b059648a004a7f1f3dfd4ad3a758b5ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3a-7da4-a329-d50ed6b8779e', 1795646126650438, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3a-7d71-bbde-7c5123c34237', NULL, NULL, 2, 'fce34ee588539967757e3a188c14db1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3a-7da8-8a94-adb1f1b08997', 1795646126650438, 'directory_user.unbound', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3a-7d71-bbde-7c5123c34237', NULL, '{"reason":"no_email"}', 2, 'fce34ee588539967757e3a188c14db1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3c-732c-9dc7-1ef9f465d61d', 1795646126651850, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3c-7309-8dc4-394ecf48dc77', NULL, NULL, 2, 'a6ea4bac7011a395d02ef74c8f27b2ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3c-7330-918b-420e3d86ec9d', 1795646126651850, 'directory_user.unbound', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3c-7309-8dc4-394ecf48dc77', NULL, '{"reason":"foreign_domain"}', 2, 'a6ea4bac7011a395d02ef74c8f27b2ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3d-75f7-85dd-c0c492c23981', 1795646126653089, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', NULL, NULL, 2, 'ec66e4540244ad6df3484d6b48721cc0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3d-75fa-9325-547dc7ff14d2', 1795646126653089, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', '', '01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', NULL, NULL, 2, 'ec66e4540244ad6df3484d6b48721cc0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a42-7742-97cc-4fc4619960bb', 1795646126658180, 'directory_user.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a42-7737-a1a1-1482334d5b43', NULL, NULL, 2, 'aeed899e8bc5ef5af620ca214fbe9724');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a42-7744-8923-dd566f95a5ff', 1795646126658180, 'account.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7730-b48b-e387e286492c', '', '01a214d9-7a42-7737-a1a1-1482334d5b43', NULL, NULL, 2, 'aeed899e8bc5ef5af620ca214fbe9724');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a48-7d7e-b89c-b74688963c84', 1795646126662513, 'directory_group.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a46-78a9-9724-1d8ad3060873', NULL, '{"members":1}', 0, '18c7d9407b625749d429d1332f4195ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a56-756d-a0b2-947656c1d938', 1795646126675088, 'directory_group.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a53-71fd-b06f-fe353435c39c', NULL, '{"members":11}', 0, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a58-7db9-a043-68ed2a545ead', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-79f6-7070-968f-ee559a02dc77', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a59-74f7-8fc1-c3614bc45333', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a04-7cba-8c60-454fda197ebe', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a59-774c-bcea-96a3cd17737f', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0d-75bb-99a9-ff33eff6c901', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a59-7ae0-85ea-f735b15e8f2f', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a12-7964-971b-062af94d7856', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a59-7d84-b58f-7dfba4f41915', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a16-709f-83e8-e209c7684945', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a5a-70c3-81f2-7d23719f439a', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a2b-7168-a614-79b31da663e6', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a5a-7281-bd6d-0d3684e312b6', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a5a-73ac-ae8a-5eb2d2916f70', 1795646126675088, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7730-b48b-e387e286492c', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4f0b40557b629050dfdd76ffc5233aea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a65-763e-81d2-70e322e57eb5', 1795646126689959, 'directory_group.changed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a46-78a9-9724-1d8ad3060873', NULL, '{"added":1,"removed":0}', 0, '9c4e52c9587206f1634183c7489ec17b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a6e-7bff-9d23-2d691686ad9e', 1795646126699016, 'directory_group.changed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a46-78a9-9724-1d8ad3060873', NULL, '{"added":1,"removed":0}', 0, '3fb3549e96964cb2ae55d1d2f3c67e52');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a72-7ecf-87fe-d5957ab34719', 1795646126705379, 'directory_group.changed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a53-71fd-b06f-fe353435c39c', NULL, '{"added":1,"removed":0}', 0, 'c3207300799feb6cea3979ed126540a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a75-7ac9-92b1-f615d14ae983', 1795646126705379, 'membership.added', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a0a-767a-977f-468d136c1662', '01a214d9-79bc-7785-8216-2485853f0d54', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c3207300799feb6cea3979ed126540a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a78-7b51-bf8f-ab8282ab3679', 1795646126712089, 'directory_group.created', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a78-7192-8946-c07eb2e2dd39', NULL, '{"members":2}', 0, '31db436c3945fca3543c3389f571d8c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a7e-7099-a190-331474ccce9b', 1795646126713712, 'directory_user.deleted', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3c-7309-8dc4-394ecf48dc77', NULL, NULL, 0, '89a19918ecf70d37c3741e9c38353999');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a80-7632-b655-2bdc649ba90e', 1795646126720101, 'directory_user.deleted', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a3d-75eb-8ff1-26f4c793f2d6', NULL, NULL, 0, '238f6992f90022279654269d7d7276e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a81-75f4-9d27-9c902b6ce74e', 1795646126720101, 'gate.closed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', '', '', NULL, '{"cause":"directory_deleted"}', 2, '238f6992f90022279654269d7d7276e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a81-75f9-80be-ce19861134d5', 1795646126720101, 'session.revoked', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', '', '', NULL, NULL, 2, '238f6992f90022279654269d7d7276e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a86-77dc-b426-e6e9533adca0', 1795646126720101, 'membership.removed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', '01a214d9-79bc-7785-8216-2485853f0d54', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '238f6992f90022279654269d7d7276e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8a-715b-9f82-2ed3a7b6bbad', 1795646126729815, 'directory_user.changed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '', '', '01a214d9-7a42-7737-a1a1-1482334d5b43', NULL, '{"active":false}', 0, 'd392123a2ba4cce1e6c5bceff25d8dd0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8a-78ee-9c25-8f9cdad47833', 1795646126729815, 'gate.closed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7730-b48b-e387e286492c', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd392123a2ba4cce1e6c5bceff25d8dd0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8a-78f3-acd7-2d7bb56b56d8', 1795646126729815, 'session.revoked', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7730-b48b-e387e286492c', '', '', NULL, NULL, 2, 'd392123a2ba4cce1e6c5bceff25d8dd0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8a-7e51-8a67-9148aea571dd', 1795646126729815, 'membership.removed', 'directory', '01a214d9-79e9-7335-bbf2-e592d52a1c52', '01a214d9-7a42-7730-b48b-e387e286492c', '01a214d9-79bc-7785-8216-2485853f0d54', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd392123a2ba4cce1e6c5bceff25d8dd0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8c-7bad-ad58-7b316a84ce64', 1795646126732131, 'connection.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', NULL, NULL, 0, '6fdcc69b78613e001d732ab09dcc4f9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a92-70c8-95f6-f6a7febc325c', 1795646126734406, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7a91-7e8c-b795-d68ff573d06f', NULL, '{"scope":"login-hook","target":"01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e"}', 0, '7f76a523ee07b798eebe35249a13c624');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aa0-738c-9b73-5083b36e04fb', 1795646126751294, 'subject.linked', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '01a214d9-79f6-7070-968f-ee559a02dc77', '', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', NULL, NULL, 2, '63ffd00a234809ecbbc03cd2ecc70469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aa3-7033-a892-2162a35da904', 1795646126751294, 'membership.added', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '01a214d9-79f6-7070-968f-ee559a02dc77', '01a214d9-79bc-7c93-93ea-3ece0bae470d', '', NULL, '{"role":"user","source":"grant"}', 2, '63ffd00a234809ecbbc03cd2ecc70469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aa7-7bba-9504-c8dcc99029d6', 1795646126751294, 'connection.proven', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '', '', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', NULL, NULL, 2, '63ffd00a234809ecbbc03cd2ecc70469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aae-7449-a8aa-f78153e6e4fc', 1795646126765961, 'account.created', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '01a214d9-7aae-7444-b8a6-222e2453aaf4', '', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', NULL, NULL, 2, '83a1d8f1bcc8b27998bb07d2f37e93b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aae-746a-bb59-033ce1b2284d', 1795646126765961, 'subject.linked', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '01a214d9-7aae-7444-b8a6-222e2453aaf4', '', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', NULL, NULL, 2, '83a1d8f1bcc8b27998bb07d2f37e93b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aae-74ab-8f15-dc03fe4e6b02', 1795646126765961, 'membership.added', 'login', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', '01a214d9-7aae-7444-b8a6-222e2453aaf4', '01a214d9-79bc-7c93-93ea-3ece0bae470d', '', NULL, '{"role":"user","source":"grant"}', 2, '83a1d8f1bcc8b27998bb07d2f37e93b9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214d9-7ab1-7a2c-953e-973e73eee275', 1795646126768854, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7ab0-7e20-8301-1f34ccd26cc4', NULL, '{"scope":"read-only","target":""}', 0, '16162082e7808b74afa1c34d2052d614');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214d9-7ab6-7991-9dc1-8cb0dff54801', 1795646126774242, 'token.revoked', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7ab0-7e20-8301-1f34ccd26cc4', NULL, NULL, 0, '5bff86eb5d2300f3976ec0aba0240002');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7ad0-78a8-86d5-d436ea4f04e8', 1795646126800185, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7ad0-7747-abd1-1249506b9d31', NULL, '{"scope":"oauth-client","target":"01a214d9-79e9-7335-bbf2-e592d52a1c52"}', 0, 'a4f0a611b591ed18f1c0557506efa2ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7ad2-7d9a-b3f2-8e8ff0a422a0', 1795646126802168, 'token.created', 'api_key', '01a214d9-7ad0-7747-abd1-1249506b9d31', '', '', '01a214d9-7ad2-7b4a-a05f-03cffad783c9', NULL, '{"client":"01a214d9-7ad0-7747-abd1-1249506b9d31","scope":"access-token","target":"01a214d9-79e9-7335-bbf2-e592d52a1c52"}', 0, 'c9215218c2aa0d634a9f8331a15218fe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-7ad5-7f0c-8b6c-1442bd2650b4', 1795646126805580, 'token.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-7ad5-7d13-bbfe-2854758aee43', NULL, '{"scope":"jwt-issuer","target":"01a214d9-79f0-736a-a5c3-1b5da5bab715"}', 0, 'ae2b652d9d8d9e0c2419e9f92b00c86b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-7ad9-7655-8a19-4148b67a2add', 1795646126808761, 'directory.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79f0-736a-a5c3-1b5da5bab715', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '21364ab2ee93463e82eeb67d00c51bdf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', '01a214d9-7adb-71d2-b57c-95336010e7bb', 1795646126810865, 'organization.created', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '236380ec7a0463c36f2c0a5f5716b556');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-7ae0-70ca-8614-3beba090bede', 1795646126815794, 'parent.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79b0-7730-bfdb-393eab6a2e54', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '0c77c5b0bc72589a5d136429ec99f852');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214d9-79b0-7730-bfdb-393eab6a2e54', '01a214d9-7ae7-725f-95d2-3fc5c658a7b4', 1795646126820363, 'directory.changed', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', '', '', '01a214d9-79f0-736a-a5c3-1b5da5bab715', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'a2827af2819c14ad38f3eb8d1fd6b1c2');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:35:25.959131');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:35:25.973824');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:35:26.199118');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:35:26.263739');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:35:26.326581');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:35:26.397282');


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

INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79f6-7070-968f-ee559a02dc77', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0d-75bb-99a9-ff33eff6c901', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a12-7964-971b-062af94d7856', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a16-709f-83e8-e209c7684945', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a2b-7168-a614-79b31da663e6', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a04-7cba-8c60-454fda197ebe', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646126675088);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0a-767a-977f-468d136c1662', '01a214d9-79bc-7785-8216-2485853f0d54', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646126705379);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79f6-7070-968f-ee559a02dc77', '01a214d9-79bc-7c93-93ea-3ece0bae470d', 0, 'jit', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', 1795646126751294, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646126751294);
INSERT INTO public.memberships VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aae-7444-b8a6-222e2453aaf4', '01a214d9-79bc-7c93-93ea-3ece0bae470d', 0, 'jit', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', 1795646126765961, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646126765961);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79bc-7c93-93ea-3ece0bae470d', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795646126521207);
INSERT INTO public.organizations VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79bc-7785-8216-2485853f0d54', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795646126521207);
INSERT INTO public.organizations VALUES ('01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', '01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795646126810865);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 'acme', 'acme', '01a214d9-7a8c-7ba7-83db-a7c6e16f7543', 2, 0, 1795646126486791, 0);
INSERT INTO public.parents VALUES ('01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', '~01a214d9-7ada-7e42-9ce1-5684c2ce3c4a', '', '01a214d9-7adb-71b9-82d4-46e54deb5b2f', 0, 0, 1795646126810865, 1);
INSERT INTO public.parents VALUES ('01a214d9-79b0-7730-bfdb-393eab6a2e54', 'initech', 'initech', '01a214d9-7ae0-7069-a445-7cbb8e31f28c', 0, 1, 1795646126512210, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a32-7d10-b8c9-03bded1b2702', 'closed', 'directory_inactive', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126642321);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0d-75bb-99a9-ff33eff6c901', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126604737);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a12-7964-971b-062af94d7856', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126610019);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a16-709f-83e8-e209c7684945', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126613415);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a2b-7168-a614-79b31da663e6', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126634281);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a04-7cba-8c60-454fda197ebe', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 3, 0, NULL, 1795646126596287);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a0a-767a-977f-468d136c1662', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 2, 0, NULL, 1795646126601747);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a3d-75e4-b4bf-50f21290ac8c', 'closed', 'directory_deleted', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 4, 0, NULL, 1795646126653089);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a42-7730-b48b-e387e286492c', 'closed', 'directory_inactive', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 3, 0, NULL, 1795646126658180);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79f6-7070-968f-ee559a02dc77', 'open', '', '01a214d9-79e9-7335-bbf2-e592d52a1c52', 0, 3, 0, 1795646126751294, 1795646126580331);
INSERT INTO public.persons VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7aae-7444-b8a6-222e2453aaf4', 'open', '', '', 0, 1, 0, 1795646126765961, 1795646126765961);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', 1795646126521207);
INSERT INTO public.policy_versions VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214d9-7952-77dc-abb7-570c45d85920', 1795646126558502);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795646126462171, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795646126489820, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795646126488343, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-79bc-7785-8216-2485853f0d54', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', 'ada', '01a214d9-79f6-7070-968f-ee559a02dc77', 1795646126751294);
INSERT INTO public.subjects VALUES ('01a214d9-7997-7e7c-bb37-83347c052f6d', '01a214d9-7a8c-78a2-b7a4-0c2357f6ab1e', 'newcomer', '01a214d9-7aae-7444-b8a6-222e2453aaf4', 1795646126765961);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 83, true);


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
-- Name: parents_hidden; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX parents_hidden ON public.parents USING btree (id) WHERE (hidden = 1);


--
-- Name: parents_shown; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX parents_shown ON public.parents USING btree (id) WHERE (hidden = 0);


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


