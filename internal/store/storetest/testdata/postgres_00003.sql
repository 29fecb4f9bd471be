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

INSERT INTO public.accounts VALUES ('01a21461-1daf-714b-b520-7086a854fd15', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795638238636441);
INSERT INTO public.accounts VALUES ('01a21461-1db3-7185-a5e1-9ae3a3df094d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795638238642412);
INSERT INTO public.accounts VALUES ('01a21461-1db5-7779-aaac-fbc3fed286fe', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795638238644620);
INSERT INTO public.accounts VALUES ('01a21461-1db8-7769-b01e-9b2c0664bde3', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795638238646789);
INSERT INTO public.accounts VALUES ('01a21461-1dbc-7052-ade5-847d7ef9c64b', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795638238650191);
INSERT INTO public.accounts VALUES ('01a21461-1dc0-76dd-964b-dad4a4adc5ac', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795638238654600);
INSERT INTO public.accounts VALUES ('01a21461-1dc3-75c7-afec-a0f819e6823f', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795638238658566);
INSERT INTO public.accounts VALUES ('01a21461-1dc6-749f-9e84-65204f336338', 'left@acme.example', 'left@acme.example', 'acme.example', 1795638238661715);
INSERT INTO public.accounts VALUES ('01a21461-1dd0-7669-bc90-b9ce854502be', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795638238670696);
INSERT INTO public.accounts VALUES ('01a21461-1dd2-7d02-b63b-f484d45a48b1', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795638238674373);
INSERT INTO public.accounts VALUES ('01a21461-1e25-79fe-9050-f1de1fe883e7', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795638238756513);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e11-7576-8177-5e380849cfb2', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795638238747086, 1795638238736625);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21461-1e29-743d-9d6f-3b2d255bc35b', 'read-only', '', '', '90464e584db7c0e84adb9d1038714044ce78af04a6f552d8303520988c5db3eb', 'usher_m7ztN2', 1795638238761119, NULL, 1795638238763468, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e49-73d5-a9f1-5791cd8c7a8d', 'oauth-client', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', 'ebc8916d985fb19648ed521ae904aae97e1e43b257d3a4da94577012dc17f252', 'usher_zlXpzE', 1795638238792715, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e4d-7356-a6a1-5b2424c4e301', 'access-token', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '3eb889695e8c14ee2c3fb78d1136bf3e292932991c45233b299a01887f7a6c59', 'usher_ZTs4wN', 1795638238796102, 1795641838796102, NULL, '01a21461-1e49-73d5-a9f1-5791cd8c7a8d', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1da9-7d06-94c2-040fdfee9a16', 'directory', '01a21461-1da6-7692-a083-178d93cfb33b', '', 'bc940c7af2203fb50f0c913e66624ec87a4c9969dbf5f0a918bf5cbab53149fb', 'usher_xhGc4i', 1795638238633160, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21461-1e58-71c0-869c-ed706cbc0afa');
INSERT INTO public.credentials VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1e4f-7787-b6dd-84534a5bc0f4', 'jwt-issuer', '01a21461-1da6-7692-a083-178d93cfb33b', '', '9fb94e6f9ce222270281b13c81382bf97b71916ded0723c3f82d1b90976c2893', '', 1795638238799111, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:42435/scim/01a21461-1da6-7692-a083-178d93cfb33b', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21461-1e58-71c0-869c-ed706cbc0afa');
INSERT INTO public.credentials VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e15-70dc-85ce-6d03b0d2d1dc', 'login-hook', '01a21461-1e11-7576-8177-5e380849cfb2', '', 'f255236ed212822da605a979b4de987b2394b4b7ab8db50d702c3f4c2c39f112', 'usher_o8YZU-', 1795638238739936, NULL, NULL, '', '', '', '', '', '', 0, 1795638238810665, '');
INSERT INTO public.credentials VALUES ('', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', 'operator', '', 'first operator key', 'a45c86b305f8a6ca82464346107bf99e0eb2cc6f3aaf0d45742750463cc9b11c', 'usher_kGxIqx', 1795638238511631, NULL, NULL, '', '', '', '', '', '', 0, 1795638238930593, '');
INSERT INTO public.credentials VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9e-7521-8278-0fee04466825', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', 'a61563ee125138c17cedb014506206b067cfcf8235359a67db99589025063550', 'usher_GrAK8G', 1795638238620663, NULL, NULL, '', '', '', '', '', '', 0, 1795638238930593, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1e3e-79a3-8974-02f3dffec2a2', 1795638238782632, '562084024751e32e0181f088642b5750', 'GET', '/Users/01a21461-1dcb-7ae7-8f01-ce42eafa31b7', 404, '', 'there is no user "01a21461-1dcb-7ae7-8f01-ce42eafa31b7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1e40-77ce-a5bf-e26fa9f86ebf', 1795638238784511, '74f9448063fca573707f10df2c376474', 'GET', '/Users/01a21461-1dd0-7672-9ae2-1eb83696362a', 404, '', 'there is no user "01a21461-1dd0-7672-9ae2-1eb83696362a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1eca-7e8b-8a3f-14178cc6c77a', 1795638238922953, '83edfe37e3968e4e4846cd224fa7c517', 'GET', '/Users/01a21461-1dcb-7ae7-8f01-ce42eafa31b7', 404, '', 'there is no user "01a21461-1dcb-7ae7-8f01-ce42eafa31b7" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ecb-7c0e-ada7-4419412c843f', 1795638238923790, 'db3af259655e85fa8eb6ab0a4d150857', 'GET', '/Users/01a21461-1dd0-7672-9ae2-1eb83696362a', 404, '', 'there is no user "01a21461-1dd0-7672-9ae2-1eb83696362a" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'okta', 'scim', 'okta', 'userName', 0, '', 1795638238617894, '', '', '');
INSERT INTO public.directories VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1da6-7692-a083-178d93cfb33b', 'entra', 'scim', 'entra', 'userName', 0, '', 1795638238629904, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21461-1e58-71c0-869c-ed706cbc0afa');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'ada@acme.example', '01a21461-1daf-715b-9818-4b9f8dd8e639', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'ada@home.example', '01a21461-1daf-715b-9818-4b9f8dd8e639', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd4-72e8-8c4f-344512f4976c', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795638238676176, 1795638238704715, 0);
INSERT INTO public.directory_groups VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dfa-7e1d-93c9-5bb15e168693', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795638238714898, 1795638238714898, 1);
INSERT INTO public.directory_groups VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795638238683072, 1795638238720073, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd4-72e8-8c4f-344512f4976c', '01a21461-1daf-715b-9818-4b9f8dd8e639', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dc3-75d1-81ec-c0e422745b6c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1daf-715b-9818-4b9f8dd8e639', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dbc-7086-9083-c9db135ef73b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1db3-723c-815c-80ee9e640494', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dc6-74aa-b39d-113a919e74aa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dc0-76e8-a17a-187767e5c26c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dc9-7576-8fdd-a039c9ae16ad', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1dd2-7d0b-9421-c266a700bc6d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1db8-7772-971c-20dc05872c33', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd4-72e8-8c4f-344512f4976c', '01a21461-1db3-723c-815c-80ee9e640494', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd4-72e8-8c4f-344512f4976c', '01a21461-1db5-7782-8b9d-35563aaf4295', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1ddb-7158-b174-446f9c5f394e', '01a21461-1db5-7782-8b9d-35563aaf4295', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dfa-7e1d-93c9-5bb15e168693', '01a21461-1db8-7772-971c-20dc05872c33', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dfa-7e1d-93c9-5bb15e168693', '01a21461-1dd4-72e8-8c4f-344512f4976c', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7672-9ae2-1eb83696362a', 'NULL', '01a21461-1dd0-7669-bc90-b9ce854502be', 1798230238720073);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 14, 1, 0, '01a21461-1daf-715b-9818-4b9f8dd8e639');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 6, 1, 0, '01a21461-1db3-723c-815c-80ee9e640494');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 8, 1, 0, '01a21461-1db5-7782-8b9d-35563aaf4295');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 11, 1, 0, '01a21461-1db8-7772-971c-20dc05872c33');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 9, 1, 0, '01a21461-1dc0-76e8-a17a-187767e5c26c');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 15, 1, 0, '01a21461-1dc3-75d1-81ec-c0e422745b6c');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 4, 1, 0, '01a21461-1dc9-7576-8fdd-a039c9ae16ad');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 13, 2, 0, '01a21461-1dd2-7d0b-9421-c266a700bc6d');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'Group', 3, 1, 0, '01a21461-1ddb-7158-b174-446f9c5f394e');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'Group', 13, 2, 0, '01a21461-1dfa-7e1d-93c9-5bb15e168693');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 12, 1, 1, '01a21461-1dcb-7ae7-8f01-ce42eafa31b7');
INSERT INTO public.directory_totals VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', 'User', 3, 0, 1, '01a21461-1dd0-7672-9ae2-1eb83696362a');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1daf-715b-9818-4b9f8dd8e639', 'ada@acme.example', '00u-ada', 1, '01a21461-1daf-714b-b520-7086a854fd15', '', 1795638238636441, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795638238636441, 1795638238636441);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db3-723c-815c-80ee9e640494', 'bob@acme.example', NULL, 1, '01a21461-1db3-7185-a5e1-9ae3a3df094d', '', 1795638238642412, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795638238642412, 1795638238642412);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db5-7782-8b9d-35563aaf4295', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21461-1db5-7779-aaac-fbc3fed286fe', '', 1795638238644620, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795638238644620, 1795638238644620);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db8-7772-971c-20dc05872c33', 'zoe@acme.example', 'ZOË', 1, '01a21461-1db8-7769-b01e-9b2c0664bde3', '', 1795638238646789, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795638238646789, 1795638238646789);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dbc-7086-9083-c9db135ef73b', 'astro@acme.example', '🚀', 1, '01a21461-1dbc-7052-ade5-847d7ef9c64b', '', 1795638238650191, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795638238650191, 1795638238650191);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc0-76e8-a17a-187767e5c26c', 'lines@acme.example', ' 007 ', 1, '01a21461-1dc0-76dd-964b-dad4a4adc5ac', '', 1795638238654600, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795638238654600, 1795638238654600);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc3-75d1-81ec-c0e422745b6c', 'max@acme.example', '00u-max', 1, '01a21461-1dc3-75c7-afec-a0f819e6823f', '', 1795638238658566, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795638238658566, 1795638238658566);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc6-74aa-b39d-113a919e74aa', 'left@acme.example', '00u-left', 0, '01a21461-1dc6-749f-9e84-65204f336338', '', 1795638238661715, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795638238661715, 1795638238661715);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc9-7576-8fdd-a039c9ae16ad', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795638238664807, 1795638238664807);
INSERT INTO public.directory_users VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d0b-9421-c266a700bc6d', 'staff@acme.example', '00u-staff', 0, '01a21461-1dd2-7d02-b63b-f484d45a48b1', '', 1795638238674373, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795638238674373, 1795638238730258);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 'acme.example', '01a21461-1d6e-783a-b160-410486bc1c76', 'verified', 'manual', 1795638238571596, 1795638238571596, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 'initech.example', '01a21461-1d75-720b-acac-1fd01f47ace2', 'verified', 'manual', 1795638238580408, 1795638238580408, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 71);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 7);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21461-1d33-7165-9779-9ce7fad270f9', 1795638238511631, 'token.created', 'operator', 'operator_key_file', '', '', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d65-7019-bf78-9f19bd39f652', 1795638238563911, 'parent.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d64-74b9-9f6a-eafa115e0b24', NULL, NULL, 0, '801948d5950f0a387cfef82089acd0f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d6f-707d-a81d-f657676a22cb', 1795638238571596, 'domain.verified', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d6e-783a-b160-410486bc1c76', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'e77d5c0aac538e497ea57ce7b3c776c3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1d72-7b2e-ad55-344f907980be', 1795638238578322, 'parent.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d72-791d-8e24-ad818bd5d6c2', NULL, NULL, 0, '83347eb678a5a1b4cc613f4500448136');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1d75-7459-bf7d-32a630678884', 1795638238580408, 'domain.verified', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d75-720b-acac-1fd01f47ace2', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '01e79eb7c36de5985031c8fa122c91eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7d-7240-8916-9e4caee3c2b4', 1795638238583902, 'organization.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4dabded0c18cbb1bf47988841da2c532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7d-7bc7-9a01-89884955fdd9', 1795638238583902, 'organization.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '4dabded0c18cbb1bf47988841da2c532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7f-702e-a06f-5404a6d27d04', 1795638238583902, 'policy.applied', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '4dabded0c18cbb1bf47988841da2c532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d87-719c-b9cd-2d2869989bcc', 1795638238583902, 'organization.changed', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '4dabded0c18cbb1bf47988841da2c532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d88-75b9-8091-de9e4f72a694', 1795638238583902, 'organization.changed', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '4dabded0c18cbb1bf47988841da2c532');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d90-7d9f-9aa4-3c4605d56a73', 1795638238607487, 'policy.applied', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'ff60dc11eef5bd9b3e2e4e17a6fa6ecb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d97-789a-b10c-85c8a57384f8', 1795638238612487, 'organization.changed', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"limit":1,"seat":"premium"}', 0, '8090fb06f671a663224eb601dc7d3bb5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9a-7f14-a8ea-55826f4fc8c2', 1795638238617894, 'directory.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', NULL, NULL, 0, 'e380db635817e1519955dcba939518f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d9e-7ae5-a785-7659f8250c52', 1795638238620663, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1d9e-7521-8278-0fee04466825', NULL, '{"scope":"directory","target":"01a21461-1d9a-7408-9e73-3062803eb9d0"}', 0, '703794b5b06466ff5b8d54f943f90001');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1da6-78e6-842f-32c06d40a0b0', 1795638238629904, 'directory.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1da6-7692-a083-178d93cfb33b', NULL, NULL, 0, 'c910b6e9409ac9d161e208c6ce970669');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1daa-7215-a271-fb550140ac58', 1795638238633160, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1da9-7d06-94c2-040fdfee9a16', NULL, '{"scope":"directory","target":"01a21461-1da6-7692-a083-178d93cfb33b"}', 0, 'b8caee3c7875a7a55c1e12658bdc7e80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1daf-7171-89a5-6355a9bca759', 1795638238636441, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1daf-715b-9818-4b9f8dd8e639', NULL, NULL, 2, '1e8a171b19a42531355705e8e050b5b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1daf-7173-bd95-3ee1c6c1b220', 1795638238636441, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1daf-714b-b520-7086a854fd15', '', '01a21461-1daf-715b-9818-4b9f8dd8e639', NULL, NULL, 2, '1e8a171b19a42531355705e8e050b5b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db3-7258-ab0b-7ea45c62f658', 1795638238642412, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1db3-723c-815c-80ee9e640494', NULL, NULL, 2, '1f34d5c0940d26d8ec4c8f1ebd42dff8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db3-725c-8322-3c60c2a013ad', 1795638238642412, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db3-7185-a5e1-9ae3a3df094d', '', '01a21461-1db3-723c-815c-80ee9e640494', NULL, NULL, 2, '1f34d5c0940d26d8ec4c8f1ebd42dff8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db5-7791-858f-637297cf3967', 1795638238644620, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1db5-7782-8b9d-35563aaf4295', NULL, NULL, 2, '002e70525daad9c4f41ff2ed8724c6b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db5-7796-8fcb-f9cf2b0d912f', 1795638238644620, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db5-7779-aaac-fbc3fed286fe', '', '01a21461-1db5-7782-8b9d-35563aaf4295', NULL, NULL, 2, '002e70525daad9c4f41ff2ed8724c6b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db8-77b5-bad4-0c6913e486ff', 1795638238646789, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1db8-7772-971c-20dc05872c33', NULL, NULL, 2, '9785cdfab905f639a65a434a6c42f3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db8-792c-8a5f-60053002a00d', 1795638238646789, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db8-7769-b01e-9b2c0664bde3', '', '01a21461-1db8-7772-971c-20dc05872c33', NULL, NULL, 2, '9785cdfab905f639a65a434a6c42f3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dbc-7094-af90-abd41f0a658e', 1795638238650191, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dbc-7086-9083-c9db135ef73b', NULL, NULL, 2, 'da6a00a0d5e8d75e04d4cfb55d7cc450');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dbc-7096-bc49-284bc6c90e29', 1795638238650191, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dbc-7052-ade5-847d7ef9c64b', '', '01a21461-1dbc-7086-9083-c9db135ef73b', NULL, NULL, 2, 'da6a00a0d5e8d75e04d4cfb55d7cc450');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc0-76f6-8ee6-fee9f50d1a66', 1795638238654600, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dc0-76e8-a17a-187767e5c26c', NULL, NULL, 2, '4b4ba61d2f882ba87f54b3d5e18c86c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc0-76fa-bd90-3381e60f5cab', 1795638238654600, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc0-76dd-964b-dad4a4adc5ac', '', '01a21461-1dc0-76e8-a17a-187767e5c26c', NULL, NULL, 2, '4b4ba61d2f882ba87f54b3d5e18c86c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc3-75e1-aa61-22dff49923f6', 1795638238658566, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dc3-75d1-81ec-c0e422745b6c', NULL, NULL, 2, '819f4d56306e108e370205f2dd1e73f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc3-75e4-8d28-0866737f741c', 1795638238658566, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc3-75c7-afec-a0f819e6823f', '', '01a21461-1dc3-75d1-81ec-c0e422745b6c', NULL, NULL, 2, '819f4d56306e108e370205f2dd1e73f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc6-74d1-8643-d50bf6118579', 1795638238661715, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dc6-74aa-b39d-113a919e74aa', NULL, NULL, 2, '1461821199b2f37548cdeb4f4bed533b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc6-74d4-a596-5444d3a003fa', 1795638238661715, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc6-749f-9e84-65204f336338', '', '01a21461-1dc6-74aa-b39d-113a919e74aa', NULL, NULL, 2, '1461821199b2f37548cdeb4f4bed533b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc6-7512-8303-1f0a314d4568', 1795638238661715, 'gate.closed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc6-749f-9e84-65204f336338', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1461821199b2f37548cdeb4f4bed533b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc6-7515-bfea-3e3c971ceeba', 1795638238661715, 'session.revoked', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc6-749f-9e84-65204f336338', '', '', NULL, NULL, 2, '1461821199b2f37548cdeb4f4bed533b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc9-759e-b7ab-36e80798eebf', 1795638238664807, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dc9-7576-8fdd-a039c9ae16ad', NULL, NULL, 2, '87ef5226235b855ce69c3b4f5255a0e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc9-75a3-a98e-28525cf19f2f', 1795638238664807, 'directory_user.unbound', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dc9-7576-8fdd-a039c9ae16ad', NULL, '{"reason":"no_email"}', 2, '87ef5226235b855ce69c3b4f5255a0e9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dcb-7b1c-a21b-2081a371f6b2', 1795638238666392, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dcb-7ae7-8f01-ce42eafa31b7', NULL, NULL, 2, 'f1a377634d31f8586708ab8f35384bf5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dcb-7b1f-8126-a0caf8434435', 1795638238666392, 'directory_user.unbound', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dcb-7ae7-8f01-ce42eafa31b7', NULL, '{"reason":"foreign_domain"}', 2, 'f1a377634d31f8586708ab8f35384bf5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd0-7726-8def-350e9707419a', 1795638238670696, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd0-7672-9ae2-1eb83696362a', NULL, NULL, 2, '32f61557e5e025ca4741b845b19e892b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd0-772a-afac-f4ce9ec4efc0', 1795638238670696, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7669-bc90-b9ce854502be', '', '01a21461-1dd0-7672-9ae2-1eb83696362a', NULL, NULL, 2, '32f61557e5e025ca4741b845b19e892b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd2-7d15-9c5f-01777386c8c1', 1795638238674373, 'directory_user.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd2-7d0b-9421-c266a700bc6d', NULL, NULL, 2, '06847598bf2580fbbc4c7ece31a0dcc3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd2-7d19-8bed-c0ef28c4ff7a', 1795638238674373, 'account.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d02-b63b-f484d45a48b1', '', '01a21461-1dd2-7d0b-9421-c266a700bc6d', NULL, NULL, 2, '06847598bf2580fbbc4c7ece31a0dcc3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd6-76ad-81cc-e6baf07a7a4d', 1795638238676176, 'directory_group.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd4-72e8-8c4f-344512f4976c', NULL, '{"members":1}', 0, '129726b64d54e5dcf1744db44764079a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1ddd-71a2-8e4d-4e6dbfcd3b37', 1795638238683072, 'directory_group.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1ddb-7158-b174-446f9c5f394e', NULL, '{"members":11}', 0, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de2-7920-8652-4361451c9037', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1daf-714b-b520-7086a854fd15', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de3-79a7-b5d0-5201e7eeaf27', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db3-7185-a5e1-9ae3a3df094d', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de4-79a1-8ffd-a7c7e79f910d', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db8-7769-b01e-9b2c0664bde3', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de4-7ebd-b6bd-3b76dd78fc2d', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dbc-7052-ade5-847d7ef9c64b', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de5-792f-b0e3-40eca2f2ebbc', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc0-76dd-964b-dad4a4adc5ac', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de6-74fc-9ddf-900d97a219dc', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dc3-75c7-afec-a0f819e6823f', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de7-7bed-ba21-d4f299ad4d6a', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7669-bc90-b9ce854502be', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1de7-7f03-b726-530b1d36c361', 1795638238683072, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d02-b63b-f484d45a48b1', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '4666e17f2807b8353684bfc2fab8039f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1ded-706a-8a38-2c92e4603e2c', 1795638238697096, 'directory_group.changed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd4-72e8-8c4f-344512f4976c', NULL, '{"added":1,"removed":0}', 0, '8264d4d379df07de4aaad31efabff615');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1df2-7834-aa94-1b7d2e6b4f6f', 1795638238704715, 'directory_group.changed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd4-72e8-8c4f-344512f4976c', NULL, '{"added":1,"removed":0}', 0, 'a2657ebd53ea5ba8f90357382179354f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1df8-7300-b973-581383862c0e', 1795638238709151, 'directory_group.changed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1ddb-7158-b174-446f9c5f394e', NULL, '{"added":1,"removed":0}', 0, '65b715866af09166f9d47f7aa48de506');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1df9-7bc3-8ebd-96aeb2bd6ffb', 1795638238709151, 'membership.added', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1db5-7779-aaac-fbc3fed286fe', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '65b715866af09166f9d47f7aa48de506');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dfc-701e-bbcf-d4386a93b0be', 1795638238714898, 'directory_group.created', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dfa-7e1d-93c9-5bb15e168693', NULL, '{"members":2}', 0, '67c31fd0ea5b0d34f33667d49132170f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dfe-735a-9b8d-58bd00af3b4f', 1795638238717769, 'directory_user.deleted', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dcb-7ae7-8f01-ce42eafa31b7', NULL, NULL, 0, '186a506038e8143b15b65a7ab07a6bc2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e00-7680-ac1d-2dddb79cfc5f', 1795638238720073, 'directory_user.deleted', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd0-7672-9ae2-1eb83696362a', NULL, NULL, 0, '061ade4da6ee0287226d727602825ba6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e02-7591-8c88-da629ce553dd', 1795638238720073, 'gate.closed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7669-bc90-b9ce854502be', '', '', NULL, '{"cause":"directory_deleted"}', 2, '061ade4da6ee0287226d727602825ba6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e02-7597-a4b2-3a6dad86f97a', 1795638238720073, 'session.revoked', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7669-bc90-b9ce854502be', '', '', NULL, NULL, 2, '061ade4da6ee0287226d727602825ba6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e07-754f-a8ea-0f4373cd191c', 1795638238720073, 'membership.removed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd0-7669-bc90-b9ce854502be', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '061ade4da6ee0287226d727602825ba6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e0b-7385-9f74-721a6c23677a', 1795638238730258, 'directory_user.changed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '', '', '01a21461-1dd2-7d0b-9421-c266a700bc6d', NULL, '{"active":false}', 0, 'f56a4dac66bf78a3874e978b48633d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e0c-7510-8f2d-690e76d035b9', 1795638238730258, 'gate.closed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d02-b63b-f484d45a48b1', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f56a4dac66bf78a3874e978b48633d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e0c-7514-bf24-5759f0c073f9', 1795638238730258, 'session.revoked', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d02-b63b-f484d45a48b1', '', '', NULL, NULL, 2, 'f56a4dac66bf78a3874e978b48633d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e0d-7906-9825-0c98da134f3a', 1795638238730258, 'membership.removed', 'directory', '01a21461-1d9a-7408-9e73-3062803eb9d0', '01a21461-1dd2-7d02-b63b-f484d45a48b1', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f56a4dac66bf78a3874e978b48633d9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e11-7c89-afb1-0a7387feb122', 1795638238736625, 'connection.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e11-7576-8177-5e380849cfb2', NULL, NULL, 0, '3bca9fa77131591320ac932bcc9e45d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e15-7441-8c65-ca9be3680b02', 1795638238739936, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e15-70dc-85ce-6d03b0d2d1dc', NULL, '{"scope":"login-hook","target":"01a21461-1e11-7576-8177-5e380849cfb2"}', 0, 'd2e26ca3d3cf96cc4bf746d379f17118');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e1d-71f7-98ad-7164aad95890', 1795638238747086, 'subject.linked', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '01a21461-1daf-714b-b520-7086a854fd15', '', '01a21461-1e11-7576-8177-5e380849cfb2', NULL, NULL, 2, 'cba49e1c4ca68349b73298c6a570bb35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e1e-7213-8d57-de36804ad850', 1795638238747086, 'membership.added', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '01a21461-1daf-714b-b520-7086a854fd15', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', '', NULL, '{"role":"user","source":"grant"}', 2, 'cba49e1c4ca68349b73298c6a570bb35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e20-7a02-9692-5cf47b2af86c', 1795638238747086, 'connection.proven', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '', '', '01a21461-1e11-7576-8177-5e380849cfb2', NULL, NULL, 2, 'cba49e1c4ca68349b73298c6a570bb35');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e25-7a04-ae43-15b3963ad798', 1795638238756513, 'account.created', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '01a21461-1e25-79fe-9050-f1de1fe883e7', '', '01a21461-1e11-7576-8177-5e380849cfb2', NULL, NULL, 2, '9f32014a601ac20c9b279ae1e1c7fbae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e25-7a12-a387-1f4d27e3d967', 1795638238756513, 'subject.linked', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '01a21461-1e25-79fe-9050-f1de1fe883e7', '', '01a21461-1e11-7576-8177-5e380849cfb2', NULL, NULL, 2, '9f32014a601ac20c9b279ae1e1c7fbae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e25-7a5b-9ede-38e6d2b42f59', 1795638238756513, 'membership.added', 'login', '01a21461-1e11-7576-8177-5e380849cfb2', '01a21461-1e25-79fe-9050-f1de1fe883e7', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', '', NULL, '{"role":"user","source":"grant"}', 2, '9f32014a601ac20c9b279ae1e1c7fbae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21461-1e29-7623-825d-e2a71467f2fc', 1795638238761119, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e29-743d-9d6f-3b2d255bc35b', NULL, '{"scope":"read-only","target":""}', 0, 'bb241c1e30794909f1c03b2a37b05df4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21461-1e2d-77c8-9753-c935757b3287', 1795638238763468, 'token.revoked', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e29-743d-9d6f-3b2d255bc35b', NULL, NULL, 0, 'a7fec1f806ef00663f59c328a0cea555');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e49-763d-91ec-33d158e1e6b3', 1795638238792715, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e49-73d5-a9f1-5791cd8c7a8d', NULL, '{"scope":"oauth-client","target":"01a21461-1d9a-7408-9e73-3062803eb9d0"}', 0, '825fa9e97875a5b5bd0ece845a10667f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e4d-79ec-9577-e6d954724c6d', 1795638238796102, 'token.created', 'api_key', '01a21461-1e49-73d5-a9f1-5791cd8c7a8d', '', '', '01a21461-1e4d-7356-a6a1-5b2424c4e301', NULL, '{"client":"01a21461-1e49-73d5-a9f1-5791cd8c7a8d","scope":"access-token","target":"01a21461-1d9a-7408-9e73-3062803eb9d0"}', 0, '99d4e660fdcdb48a291d3b37aa73de4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1e51-7115-b8eb-0d5bee308cd9', 1795638238799111, 'token.created', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1e4f-7787-b6dd-84534a5bc0f4', NULL, '{"scope":"jwt-issuer","target":"01a21461-1da6-7692-a083-178d93cfb33b"}', 0, 'e261434cd0f275cfec7078fa5e5c49b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1e54-798b-9f51-ac973f9821df', 1795638238802780, 'directory.changed', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1da6-7692-a083-178d93cfb33b', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'bb0970a10ce7fe6599aad913142fa783');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21461-1d72-791d-8e24-ad818bd5d6c2', '01a21461-1e58-7280-8f01-6df8156e78e3', 1795638238806548, 'directory.changed', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', '', '', '01a21461-1da6-7692-a083-178d93cfb33b', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'dc8343dca82bdc90bd0c6134aab75f4b');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:23:58.309154');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:23:58.317301');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:23:58.423867');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:23:58.450259');


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

INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1daf-714b-b520-7086a854fd15', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db8-7769-b01e-9b2c0664bde3', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dbc-7052-ade5-847d7ef9c64b', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc0-76dd-964b-dad4a4adc5ac', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc3-75c7-afec-a0f819e6823f', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db3-7185-a5e1-9ae3a3df094d', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638238683072);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db5-7779-aaac-fbc3fed286fe', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795638238709151);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1daf-714b-b520-7086a854fd15', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', 0, 'jit', '01a21461-1e11-7576-8177-5e380849cfb2', 1795638238747086, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638238747086);
INSERT INTO public.memberships VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e25-79fe-9050-f1de1fe883e7', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', 0, 'jit', '01a21461-1e11-7576-8177-5e380849cfb2', 1795638238756513, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795638238756513);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7d-726b-90d2-3a0ccb1e9d50', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795638238583902);
INSERT INTO public.organizations VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795638238583902);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21461-1d72-791d-8e24-ad818bd5d6c2', 'initech', 'initech', '01a21461-1d75-743c-b159-b5eb61edadb0', 0, 0, 1795638238578322);
INSERT INTO public.parents VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 'acme', 'acme', '01a21461-1e11-7c7f-9c89-7a56dc2b33b2', 2, 0, 1795638238563911);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc6-749f-9e84-65204f336338', 'closed', 'directory_inactive', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238661715);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db8-7769-b01e-9b2c0664bde3', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238646789);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dbc-7052-ade5-847d7ef9c64b', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238650191);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc0-76dd-964b-dad4a4adc5ac', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238654600);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dc3-75c7-afec-a0f819e6823f', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238658566);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db3-7185-a5e1-9ae3a3df094d', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 3, 0, NULL, 1795638238642412);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1db5-7779-aaac-fbc3fed286fe', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 2, 0, NULL, 1795638238644620);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd0-7669-bc90-b9ce854502be', 'closed', 'directory_deleted', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 4, 0, NULL, 1795638238670696);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1dd2-7d02-b63b-f484d45a48b1', 'closed', 'directory_inactive', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 3, 0, NULL, 1795638238674373);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e25-79fe-9050-f1de1fe883e7', 'open', '', '', 0, 1, 0, 1795638238756513, 1795638238756513);
INSERT INTO public.persons VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1daf-714b-b520-7086a854fd15', 'open', '', '01a21461-1d9a-7408-9e73-3062803eb9d0', 0, 3, 0, 1795638238747086, 1795638238636441);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', 1795638238583902);
INSERT INTO public.policy_versions VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21461-1d31-7a22-b0d4-ed227f56cfc6', 1795638238607487);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795638238550035, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '7 * * * *', 1795638238571943, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795638238571141, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1d7c-7b0d-ad26-47b74ead18fb', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e11-7576-8177-5e380849cfb2', 'ada', '01a21461-1daf-714b-b520-7086a854fd15', 1795638238747086);
INSERT INTO public.subjects VALUES ('01a21461-1d64-74b9-9f6a-eafa115e0b24', '01a21461-1e11-7576-8177-5e380849cfb2', 'newcomer', '01a21461-1e25-79fe-9050-f1de1fe883e7', 1795638238756513);


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


