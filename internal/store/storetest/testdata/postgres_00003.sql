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

INSERT INTO public.accounts VALUES ('01a21458-3480-75dd-aa45-7824fe647299', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637654654205);
INSERT INTO public.accounts VALUES ('01a21458-3491-7e64-8f0a-264d4f429dc2', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637654665750);
INSERT INTO public.accounts VALUES ('01a21458-349a-78bd-aed8-e706289b7f39', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637654681659);
INSERT INTO public.accounts VALUES ('01a21458-34a1-72dd-935c-e52faaf00342', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637654685794);
INSERT INTO public.accounts VALUES ('01a21458-34a5-7bff-80a7-2f43a8cf5635', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637654692735);
INSERT INTO public.accounts VALUES ('01a21458-34a9-7c72-824e-0f7b70b24ed2', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637654696931);
INSERT INTO public.accounts VALUES ('01a21458-34b6-7f0d-b491-792d27fd5ce5', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637654709135);
INSERT INTO public.accounts VALUES ('01a21458-34be-7c42-9669-3a1a5161496e', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637654713324);
INSERT INTO public.accounts VALUES ('01a21458-34cb-794c-b8cd-9e573145879f', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637654730948);
INSERT INTO public.accounts VALUES ('01a21458-34cd-7904-ac34-792127a9e917', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637654733183);
INSERT INTO public.accounts VALUES ('01a21458-3560-7bf5-b547-1627be6ff3be', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637654880234);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3547-7727-84d2-f1bbe90337b7', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637654872006, 1795637654853059);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21458-33b1-7177-a2ae-04598be8d1e6', 'operator', '', 'first operator key', '43fb4218681e985bb39a39e153d6ed148303004a6f2d2bba931eb860c9663de9', 'usher_i22sLk', 1795637654448013, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3467-7d6c-910d-f5a38b32081a', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '6a1813ccda8c8cfeef0fa9537ddd6e4392b7ca1d3a294fa9dc367cd81a25727c', 'usher_VitlV-', 1795637654630964, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-354d-74a8-a261-de60403d4bc1', 'login-hook', '01a21458-3547-7727-84d2-f1bbe90337b7', '', '54b53623acb629aa15160770ef9ba3e198938364b09c8f65e9b813b87435b8e8', 'usher_a5_jhW', 1795637654859831, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('', '01a21458-3564-7ca3-a1c9-03aabafbc002', 'read-only', '', '', '97a4be055931594953af79845a64a32e9dc990229933a68c26be094d2287264b', 'usher_4OlQ8E', 1795637654884575, NULL, 1795637654888194, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-358d-7a21-ae88-647f0d7fad4a', 'oauth-client', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '8145d87179b7bcfc1f40e10b5aa419ba9b8f05811b3946c4b70cd45afa48d6e2', 'usher_lzcjAx', 1795637654924119, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3591-77c6-befb-84fa9f49da91', 'access-token', '01a21458-3463-74d1-a73f-bec2a1e08745', '', 'c8bfec531f1d0e7c5eefe6165d4d0919134ed4fbe7970abd9be0651897ecb668', 'usher_fC3808', 1795637654927524, 1795641254927524, NULL, '01a21458-358d-7a21-ae88-647f0d7fad4a', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3594-7c26-889c-291bf04d22b4', 'jwt-issuer', '01a21458-346e-7a7e-81c1-d9cf8a9ddc76', '', '3603d307758e43515130998d285efcd221f29054be991bba284bb82766439c9d', '', 1795637654932434, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:33809/scim/01a21458-346e-7a7e-81c1-d9cf8a9ddc76', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO public.credentials VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3475-7648-90a3-3e19cff286aa', 'directory', '01a21458-346e-7a7e-81c1-d9cf8a9ddc76', '', 'f9c9a69c48f626fe1906f8ff58e3adbe23ebab3b2692349fc211d8e08b154b68', 'usher_20lxq1', 1795637654644929, NULL, NULL, '', '', '', '', '', '', 1);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-357f-74cf-bc09-c9f3580fbf10', 1795637654911316, 'd421426015d8de1dd5a5a025482076d6', 'GET', '/Users/01a21458-34c9-7459-bd43-f1e0b77ef827', 404, '', 'there is no user "01a21458-34c9-7459-bd43-f1e0b77ef827" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3580-7655-9a65-3c0908a2dfa6', 1795637654912415, '1c76027f206f409d44eaea7f6232090b', 'GET', '/Users/01a21458-34cb-7954-a817-13a545cfbaff', 404, '', 'there is no user "01a21458-34cb-7954-a817-13a545cfbaff" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-364b-7deb-a568-5505571bcfaa', 1795637655115912, '387d67ebbd45afb844d62c42a741a7db', 'GET', '/Users/01a21458-34c9-7459-bd43-f1e0b77ef827', 404, '', 'there is no user "01a21458-34c9-7459-bd43-f1e0b77ef827" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3652-7983-9918-ce9a32c5e97d', 1795637655122624, '2644883e9d70a05a251e2f6acbf96bb5', 'GET', '/Users/01a21458-34cb-7954-a817-13a545cfbaff', 404, '', 'there is no user "01a21458-34cb-7954-a817-13a545cfbaff" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637654627084, '');
INSERT INTO public.directories VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-346e-7a7e-81c1-d9cf8a9ddc76', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637654638497, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'ada@acme.example', '01a21458-3480-75eb-a7a9-20f6b3326430', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'ada@home.example', '01a21458-3480-75eb-a7a9-20f6b3326430', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637654741338, 1795637654799109, 0);
INSERT INTO public.directory_groups VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3524-72c6-8032-905ada4b4f13', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637654820168, 1795637654820168, 1);
INSERT INTO public.directory_groups VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637654752037, 1795637654830812, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', '01a21458-3480-75eb-a7a9-20f6b3326430', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34b6-7f1d-a3e8-b3962df71f1e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-3480-75eb-a7a9-20f6b3326430', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34a5-7c0c-8fbd-784ad34eca32', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-3491-7e82-878a-c4e50423b968', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34be-7d21-b4df-3e70bc5fcaa3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34a9-7c7e-b98d-3dfc936de9b8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34c6-72b9-b2d4-b63ac277ab16', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34cd-790c-8333-a8abb4f51d60', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-34a1-72e9-96a1-2ae2111b73fc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', '01a21458-3491-7e82-878a-c4e50423b968', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', '01a21458-349a-78cb-8334-dee1c61e1ecb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34e0-70c0-9a37-f331fc31cb67', '01a21458-349a-78cb-8334-dee1c61e1ecb', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3524-72c6-8032-905ada4b4f13', '01a21458-34a1-72e9-96a1-2ae2111b73fc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3524-72c6-8032-905ada4b4f13', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-7954-a817-13a545cfbaff', 'NULL', '01a21458-34cb-794c-b8cd-9e573145879f', 1798229654830812);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 0, 1, 0, '01a21458-3480-75eb-a7a9-20f6b3326430');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 7, 1, 0, '01a21458-3491-7e82-878a-c4e50423b968');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 15, 1, 0, '01a21458-349a-78cb-8334-dee1c61e1ecb');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 6, 1, 0, '01a21458-34a5-7c0c-8fbd-784ad34eca32');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 5, 1, 0, '01a21458-34a9-7c7e-b98d-3dfc936de9b8');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 11, 1, 0, '01a21458-34b6-7f1d-a3e8-b3962df71f1e');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 2, 1, 0, '01a21458-34be-7d21-b4df-3e70bc5fcaa3');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 4, 2, 0, '01a21458-34c6-72b9-b2d4-b63ac277ab16');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 3, 1, 0, '01a21458-34cd-790c-8333-a8abb4f51d60');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'Group', 12, 1, 0, '01a21458-34d5-7552-8e1e-b6fead5d1d0c');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'Group', 13, 1, 0, '01a21458-34e0-70c0-9a37-f331fc31cb67');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'Group', 0, 1, 0, '01a21458-3524-72c6-8032-905ada4b4f13');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 10, 0, 1, '01a21458-34c9-7459-bd43-f1e0b77ef827');
INSERT INTO public.directory_totals VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', 'User', 12, 0, 1, '01a21458-34cb-7954-a817-13a545cfbaff');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3480-75eb-a7a9-20f6b3326430', 'ada@acme.example', '00u-ada', 1, '01a21458-3480-75dd-aa45-7824fe647299', '', 1795637654654205, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637654654205, 1795637654654205);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3491-7e82-878a-c4e50423b968', 'bob@acme.example', NULL, 1, '01a21458-3491-7e64-8f0a-264d4f429dc2', '', 1795637654665750, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637654665750, 1795637654665750);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-349a-78cb-8334-dee1c61e1ecb', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21458-349a-78bd-aed8-e706289b7f39', '', 1795637654681659, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637654681659, 1795637654681659);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a1-72e9-96a1-2ae2111b73fc', 'zoe@acme.example', 'ZOË', 1, '01a21458-34a1-72dd-935c-e52faaf00342', '', 1795637654685794, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637654685794, 1795637654685794);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a5-7c0c-8fbd-784ad34eca32', 'astro@acme.example', '🚀', 1, '01a21458-34a5-7bff-80a7-2f43a8cf5635', '', 1795637654692735, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637654692735, 1795637654692735);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a9-7c7e-b98d-3dfc936de9b8', 'lines@acme.example', ' 007 ', 1, '01a21458-34a9-7c72-824e-0f7b70b24ed2', '', 1795637654696931, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637654696931, 1795637654696931);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34b6-7f1d-a3e8-b3962df71f1e', 'max@acme.example', '00u-max', 1, '01a21458-34b6-7f0d-b491-792d27fd5ce5', '', 1795637654709135, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637654709135, 1795637654709135);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34be-7d21-b4df-3e70bc5fcaa3', 'left@acme.example', '00u-left', 0, '01a21458-34be-7c42-9669-3a1a5161496e', '', 1795637654713324, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637654713324, 1795637654713324);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34c6-72b9-b2d4-b63ac277ab16', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637654723718, 1795637654723718);
INSERT INTO public.directory_users VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-790c-8333-a8abb4f51d60', 'staff@acme.example', '00u-staff', 0, '01a21458-34cd-7904-ac34-792127a9e917', '', 1795637654733183, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637654733183, 1795637654843716);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 'acme.example', '01a21458-341a-7706-87f9-467ab6038cb0', 'verified', 'manual', 1795637654545126, 1795637654545126, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 'initech.example', '01a21458-342e-7f32-bb43-63ec0766f0a1', 'verified', 'manual', 1795637654572345, 1795637654572345, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 6);
INSERT INTO public.event_heads VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 71);
INSERT INTO public.event_heads VALUES ('', 3);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21458-33b1-778f-8f44-574c2e86cb54', 1795637654448013, 'token.created', 'operator', 'operator_key_file', '', '', '01a21458-33b1-7177-a2ae-04598be8d1e6', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3405-71c7-b720-6b46dcb88d92', 1795637654530895, 'parent.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3404-7422-9d44-cefa7c493194', NULL, NULL, 0, '1af56cf9aede19235e2a7e9f75811651');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-341a-7f0e-b865-1415be189224', 1795637654545126, 'domain.verified', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-341a-7706-87f9-467ab6038cb0', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'ce07bf760308c258dd672c0977ad2671');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3429-73d5-ad1a-b120f85818de', 1795637654568882, 'parent.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3429-71de-aee6-9952eeb58ccd', NULL, NULL, 0, '469a46281b598c25c855ae9b3cab32fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3431-7cd6-a782-1e68546934d1', 1795637654572345, 'domain.verified', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-342e-7f32-bb43-63ec0766f0a1', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'c8abeb65706397d7eee6bab312d468d2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3442-7dec-abf1-c914f8eef5d2', 1795637654583858, 'organization.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5c0ddb220dc543d8eac67e9650441f14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3443-75c8-968b-c7c8e4ea1084', 1795637654583858, 'organization.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '01a21458-3442-7e17-ac4b-2902786bbcb7', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5c0ddb220dc543d8eac67e9650441f14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3444-7820-a673-85274b74c003', 1795637654583858, 'policy.applied', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '5c0ddb220dc543d8eac67e9650441f14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3446-7abe-a226-3877f19b9a0e', 1795637654583858, 'organization.changed', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '01a21458-3442-77ed-a062-73aa6a514693', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '5c0ddb220dc543d8eac67e9650441f14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3447-7680-914d-53bb780b225d', 1795637654583858, 'organization.changed', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '01a21458-3442-7e17-ac4b-2902786bbcb7', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '5c0ddb220dc543d8eac67e9650441f14');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3454-79f7-8ef7-b5cf66875473', 1795637654611347, 'policy.applied', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e13372e8d35f5bd9b64531b20a48efc9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3461-7813-a2f8-93846a956560', 1795637654622789, 'organization.changed', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'bec55620976b27f4691c2bfafd244437');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3463-79a9-8dfd-5fcde517c867', 1795637654627084, 'directory.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3463-74d1-a73f-bec2a1e08745', NULL, NULL, 0, 'efa4bcce07ab6b52d6a6caf1782cbf2b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3468-7195-aea9-6238964145f8', 1795637654630964, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3467-7d6c-910d-f5a38b32081a', NULL, '{"scope":"directory","target":"01a21458-3463-74d1-a73f-bec2a1e08745"}', 0, '8148485e51a0e23b689112ad377e5616');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-346e-7dd8-8d42-c9601c50967c', 1795637654638497, 'directory.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-346e-7a7e-81c1-d9cf8a9ddc76', NULL, NULL, 0, 'dbb4b95e608727f949beffc5095a8891');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3475-77e0-8df9-374d9a1edad9', 1795637654644929, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3475-7648-90a3-3e19cff286aa', NULL, '{"scope":"directory","target":"01a21458-346e-7a7e-81c1-d9cf8a9ddc76"}', 0, 'a3ae4dfbe93a34c6cd5c8c6b0847289f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3480-760b-a065-1bbe18dc9516', 1795637654654205, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-3480-75eb-a7a9-20f6b3326430', NULL, NULL, 2, '67dc173236f69ef452a8ba9ea920f884');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3480-760e-a291-87937e08ca7c', 1795637654654205, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3480-75dd-aa45-7824fe647299', '', '01a21458-3480-75eb-a7a9-20f6b3326430', NULL, NULL, 2, '67dc173236f69ef452a8ba9ea920f884');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3491-7e98-8242-e94f53e9d143', 1795637654665750, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-3491-7e82-878a-c4e50423b968', NULL, NULL, 2, 'cd9fae03021fef3021777f5aabfed855');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3491-7e9b-992c-7ca703d7763b', 1795637654665750, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3491-7e64-8f0a-264d4f429dc2', '', '01a21458-3491-7e82-878a-c4e50423b968', NULL, NULL, 2, 'cd9fae03021fef3021777f5aabfed855');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-349a-78f5-8741-99e08b66ccd1', 1795637654681659, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-349a-78cb-8334-dee1c61e1ecb', NULL, NULL, 2, 'a249b7b6b98d01e9e84c6dcc98d3fc30');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-349a-78f9-9ec4-aee2318f4a1a', 1795637654681659, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-349a-78bd-aed8-e706289b7f39', '', '01a21458-349a-78cb-8334-dee1c61e1ecb', NULL, NULL, 2, 'a249b7b6b98d01e9e84c6dcc98d3fc30');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a1-72fb-9c84-24b012bd2a12', 1795637654685794, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34a1-72e9-96a1-2ae2111b73fc', NULL, NULL, 2, 'a97c5fb867a4a991c8a9223d587e27de');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a1-72fe-b7fa-d9dc71901a16', 1795637654685794, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a1-72dd-935c-e52faaf00342', '', '01a21458-34a1-72e9-96a1-2ae2111b73fc', NULL, NULL, 2, 'a97c5fb867a4a991c8a9223d587e27de');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a5-7c42-bb18-bedc33ba179c', 1795637654692735, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34a5-7c0c-8fbd-784ad34eca32', NULL, NULL, 2, '239db20626907f5a307c0b9702bc2501');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a5-7c45-9774-b6e32df49f5b', 1795637654692735, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a5-7bff-80a7-2f43a8cf5635', '', '01a21458-34a5-7c0c-8fbd-784ad34eca32', NULL, NULL, 2, '239db20626907f5a307c0b9702bc2501');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a9-7c8f-9115-82b13c4cbdd2', 1795637654696931, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34a9-7c7e-b98d-3dfc936de9b8', NULL, NULL, 2, '942e8b592a91bbada8567dbe7d9ae5c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a9-7c93-b5e2-3f33c091d0a7', 1795637654696931, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a9-7c72-824e-0f7b70b24ed2', '', '01a21458-34a9-7c7e-b98d-3dfc936de9b8', NULL, NULL, 2, '942e8b592a91bbada8567dbe7d9ae5c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34b6-7f31-b512-d44dac1d78b3', 1795637654709135, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34b6-7f1d-a3e8-b3962df71f1e', NULL, NULL, 2, '3880ed905c1d15e8d9fc8dcd3120a0cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34b6-7f35-ba5d-369ae3bd8656', 1795637654709135, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34b6-7f0d-b491-792d27fd5ce5', '', '01a21458-34b6-7f1d-a3e8-b3962df71f1e', NULL, NULL, 2, '3880ed905c1d15e8d9fc8dcd3120a0cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34be-7d31-bd5e-0387d2e74a4e', 1795637654713324, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34be-7d21-b4df-3e70bc5fcaa3', NULL, NULL, 2, '7858d8089851229cc8b0637f7ba0c161');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34be-7d36-b834-d57f2af83348', 1795637654713324, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34be-7c42-9669-3a1a5161496e', '', '01a21458-34be-7d21-b4df-3e70bc5fcaa3', NULL, NULL, 2, '7858d8089851229cc8b0637f7ba0c161');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34be-7d91-ac78-bb0e35205907', 1795637654713324, 'gate.closed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34be-7c42-9669-3a1a5161496e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '7858d8089851229cc8b0637f7ba0c161');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34be-7d94-b259-7c409a0a2896', 1795637654713324, 'session.revoked', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34be-7c42-9669-3a1a5161496e', '', '', NULL, NULL, 2, '7858d8089851229cc8b0637f7ba0c161');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34c6-72e3-ae86-529dd9053eb7', 1795637654723718, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34c6-72b9-b2d4-b63ac277ab16', NULL, NULL, 2, '6d0c21abc8ce7e91f1e15df491f86685');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34c6-72e6-b402-901db5de766b', 1795637654723718, 'directory_user.unbound', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34c6-72b9-b2d4-b63ac277ab16', NULL, '{"reason":"no_email"}', 2, '6d0c21abc8ce7e91f1e15df491f86685');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34c9-7510-ba90-24bfab7829bb', 1795637654728894, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34c9-7459-bd43-f1e0b77ef827', NULL, NULL, 2, 'e66fbee7dd82d613f1735b7e167e7c29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34c9-7514-aa4a-a3c8488dd43b', 1795637654728894, 'directory_user.unbound', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34c9-7459-bd43-f1e0b77ef827', NULL, '{"reason":"foreign_domain"}', 2, 'e66fbee7dd82d613f1735b7e167e7c29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cb-7962-bbf6-8e2415ed9f69', 1795637654730948, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34cb-7954-a817-13a545cfbaff', NULL, NULL, 2, 'fd6a7e2ee69d5dd4efaf74516744fc9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cb-7964-a344-659f37189228', 1795637654730948, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-794c-b8cd-9e573145879f', '', '01a21458-34cb-7954-a817-13a545cfbaff', NULL, NULL, 2, 'fd6a7e2ee69d5dd4efaf74516744fc9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cd-7919-a647-03f479dc4e5e', 1795637654733183, 'directory_user.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34cd-790c-8333-a8abb4f51d60', NULL, NULL, 2, '452b825d566932f9dcce4df1d2d6076e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cd-791c-9189-36ac619163cc', 1795637654733183, 'account.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-7904-ac34-792127a9e917', '', '01a21458-34cd-790c-8333-a8abb4f51d60', NULL, NULL, 2, '452b825d566932f9dcce4df1d2d6076e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34d8-7a21-aef3-edeb7897ac1c', 1795637654741338, 'directory_group.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', NULL, '{"members":1}', 0, 'e15feb71c57bf6d24b8b312ebc218a9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34e1-7b8a-a3ae-b624ab35c9f5', 1795637654752037, 'directory_group.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34e0-70c0-9a37-f331fc31cb67', NULL, '{"members":11}', 0, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34e9-73b3-a301-0db6469adc2b', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3480-75dd-aa45-7824fe647299', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34eb-79a0-b709-b62b352dc5da', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-3491-7e64-8f0a-264d4f429dc2', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34eb-7f0d-965a-1cbe1b533cfa', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a1-72dd-935c-e52faaf00342', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34ec-7e96-bdfe-fde77df39ece', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a5-7bff-80a7-2f43a8cf5635', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34f0-7dd8-9493-057157c0a08b', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34a9-7c72-824e-0f7b70b24ed2', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34f2-7941-851c-9b0cdc3759bf', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34b6-7f0d-b491-792d27fd5ce5', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34f3-7207-9e23-60c43a2a6a67', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-794c-b8cd-9e573145879f', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34f3-7676-b29c-341bfb078595', 1795637654752037, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-7904-ac34-792127a9e917', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8c37de0314582ba9a025732cfc6b28d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3502-79e9-bde3-9532b5b2cdad', 1795637654772781, 'directory_group.changed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', NULL, '{"added":1,"removed":0}', 0, '658addc2a27e153de7ae907085517a79');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3513-7e3b-8253-68eb47974c29', 1795637654799109, 'directory_group.changed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34d5-7552-8e1e-b6fead5d1d0c', NULL, '{"added":1,"removed":0}', 0, '171c4f2c32c9fabd485723a5a73efbcc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-351e-7d0c-b19c-46e45868f6fd', 1795637654809844, 'directory_group.changed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34e0-70c0-9a37-f331fc31cb67', NULL, '{"added":1,"removed":0}', 0, '9ba1fc53d63702ae062cb92f540e29c6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3522-7a23-80e7-f84818ad290c', 1795637654809844, 'membership.added', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-349a-78bd-aed8-e706289b7f39', '01a21458-3442-77ed-a062-73aa6a514693', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '9ba1fc53d63702ae062cb92f540e29c6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3526-7c1c-8f22-8265acb03246', 1795637654820168, 'directory_group.created', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-3524-72c6-8032-905ada4b4f13', NULL, '{"members":2}', 0, '82c41c59e72a78bb633473dc73d1ffdf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-352a-7b7d-91f2-e5aa6c170bcf', 1795637654825738, 'directory_user.deleted', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34c9-7459-bd43-f1e0b77ef827', NULL, NULL, 0, '8bee85666197aa6be39e6e98b714f678');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3530-78ac-8f12-52be7aa0e847', 1795637654830812, 'directory_user.deleted', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34cb-7954-a817-13a545cfbaff', NULL, NULL, 0, 'b6291880571b90783a91150aa5bf3577');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3533-79dd-bcc5-3f19e834789f', 1795637654830812, 'gate.closed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-794c-b8cd-9e573145879f', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b6291880571b90783a91150aa5bf3577');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3533-79e3-a91f-5c40f2789caf', 1795637654830812, 'session.revoked', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-794c-b8cd-9e573145879f', '', '', NULL, NULL, 2, 'b6291880571b90783a91150aa5bf3577');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3538-75c0-a1a5-c94cf8b73a02', 1795637654830812, 'membership.removed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cb-794c-b8cd-9e573145879f', '01a21458-3442-77ed-a062-73aa6a514693', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b6291880571b90783a91150aa5bf3577');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-353c-79c1-8d95-bfc90a1ce081', 1795637654843716, 'directory_user.changed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '', '', '01a21458-34cd-790c-8333-a8abb4f51d60', NULL, '{"active":false}', 0, 'd8f91c044e11e7a87bc745159f29b30e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-353e-7a27-b213-a2ead8bffa45', 1795637654843716, 'gate.closed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-7904-ac34-792127a9e917', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd8f91c044e11e7a87bc745159f29b30e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-353e-7a2a-bb18-180cadb8a493', 1795637654843716, 'session.revoked', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-7904-ac34-792127a9e917', '', '', NULL, NULL, 2, 'd8f91c044e11e7a87bc745159f29b30e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-353f-7369-a551-0fe32e664193', 1795637654843716, 'membership.removed', 'directory', '01a21458-3463-74d1-a73f-bec2a1e08745', '01a21458-34cd-7904-ac34-792127a9e917', '01a21458-3442-77ed-a062-73aa6a514693', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'd8f91c044e11e7a87bc745159f29b30e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3548-7935-ad75-85e110c0c17d', 1795637654853059, 'connection.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3547-7727-84d2-f1bbe90337b7', NULL, NULL, 0, '3c4b3af8512a8a81700e5f914fadd304');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-354d-7677-bb43-eafd76159ff0', 1795637654859831, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-354d-74a8-a261-de60403d4bc1', NULL, '{"scope":"login-hook","target":"01a21458-3547-7727-84d2-f1bbe90337b7"}', 0, '17b38dde91637efadc16044b02302952');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-355a-79c2-a8be-020ad85c8e2e', 1795637654872006, 'subject.linked', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '01a21458-3480-75dd-aa45-7824fe647299', '', '01a21458-3547-7727-84d2-f1bbe90337b7', NULL, NULL, 2, 'c50e378038b98983a4d7a6fefbead6cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-355b-71ba-ab24-b5ae0ef4424e', 1795637654872006, 'membership.added', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '01a21458-3480-75dd-aa45-7824fe647299', '01a21458-3442-7e17-ac4b-2902786bbcb7', '', NULL, '{"role":"user","source":"grant"}', 2, 'c50e378038b98983a4d7a6fefbead6cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-355e-72bc-8255-747723ff9c33', 1795637654872006, 'connection.proven', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '', '', '01a21458-3547-7727-84d2-f1bbe90337b7', NULL, NULL, 2, 'c50e378038b98983a4d7a6fefbead6cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3560-7bfc-8713-787ab6d216a1', 1795637654880234, 'account.created', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '01a21458-3560-7bf5-b547-1627be6ff3be', '', '01a21458-3547-7727-84d2-f1bbe90337b7', NULL, NULL, 2, '386f23ec6bd0183083fd1378651d991a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3560-7c0c-9737-cf2e2493a7d6', 1795637654880234, 'subject.linked', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '01a21458-3560-7bf5-b547-1627be6ff3be', '', '01a21458-3547-7727-84d2-f1bbe90337b7', NULL, NULL, 2, '386f23ec6bd0183083fd1378651d991a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3560-7ce9-9dd4-046167216f76', 1795637654880234, 'membership.added', 'login', '01a21458-3547-7727-84d2-f1bbe90337b7', '01a21458-3560-7bf5-b547-1627be6ff3be', '01a21458-3442-7e17-ac4b-2902786bbcb7', '', NULL, '{"role":"user","source":"grant"}', 2, '386f23ec6bd0183083fd1378651d991a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21458-3565-7a3d-8614-fb29cbc2906b', 1795637654884575, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3564-7ca3-a1c9-03aabafbc002', NULL, '{"scope":"read-only","target":""}', 0, '599893248e61662da7d3fcbd2eb2b3a1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21458-3569-7a01-b2dc-caaaa6c3794a', 1795637654888194, 'token.revoked', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3564-7ca3-a1c9-03aabafbc002', NULL, NULL, 0, 'ee384d3a43df4feffeb16759c828a990');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-358d-7cab-bbdf-1c7f7e1b46f8', 1795637654924119, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-358d-7a21-ae88-647f0d7fad4a', NULL, '{"scope":"oauth-client","target":"01a21458-3463-74d1-a73f-bec2a1e08745"}', 0, '8322662f6c80f74b3d4fa94f808114db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3592-7b3f-94b5-59aa18d342c8', 1795637654927524, 'token.created', 'api_key', '01a21458-358d-7a21-ae88-647f0d7fad4a', '', '', '01a21458-3591-77c6-befb-84fa9f49da91', NULL, '{"client":"01a21458-358d-7a21-ae88-647f0d7fad4a","scope":"access-token","target":"01a21458-3463-74d1-a73f-bec2a1e08745"}', 0, '7bc66165863b70ce703cb583fb485d25');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3595-70eb-a8b7-013edde68214', 1795637654932434, 'token.created', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-3594-7c26-889c-291bf04d22b4', NULL, '{"scope":"jwt-issuer","target":"01a21458-346e-7a7e-81c1-d9cf8a9ddc76"}', 0, '3e67e6f3902681325d461b4219c6b1f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21458-3429-71de-aee6-9952eeb58ccd', '01a21458-3597-7d2a-917b-abba814d0012', 1795637654934949, 'directory.changed', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', '', '', '01a21458-346e-7a7e-81c1-d9cf8a9ddc76', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f893d896c7ab969c645a0a194315491f');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:14:13.834599');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:14:13.850617');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:14:14.1287');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:14:14.280046');


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

INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3480-75dd-aa45-7824fe647299', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a1-72dd-935c-e52faaf00342', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a5-7bff-80a7-2f43a8cf5635', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a9-7c72-824e-0f7b70b24ed2', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34b6-7f0d-b491-792d27fd5ce5', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3491-7e64-8f0a-264d4f429dc2', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637654752037);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-349a-78bd-aed8-e706289b7f39', '01a21458-3442-77ed-a062-73aa6a514693', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637654809844);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3480-75dd-aa45-7824fe647299', '01a21458-3442-7e17-ac4b-2902786bbcb7', 0, 'jit', '01a21458-3547-7727-84d2-f1bbe90337b7', 1795637654872006, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637654872006);
INSERT INTO public.memberships VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3560-7bf5-b547-1627be6ff3be', '01a21458-3442-7e17-ac4b-2902786bbcb7', 0, 'jit', '01a21458-3547-7727-84d2-f1bbe90337b7', 1795637654880234, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637654880234);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3442-7e17-ac4b-2902786bbcb7', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637654583858);
INSERT INTO public.organizations VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3442-77ed-a062-73aa6a514693', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637654583858);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21458-3429-71de-aee6-9952eeb58ccd', 'initech', 'initech', '01a21458-3431-7c97-8768-65b40436bced', 0, 0, 1795637654568882);
INSERT INTO public.parents VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 'acme', 'acme', '01a21458-3548-792d-b10d-7c8769b85b48', 2, 0, 1795637654530895);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34be-7c42-9669-3a1a5161496e', 'closed', 'directory_inactive', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654713324);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a1-72dd-935c-e52faaf00342', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654685794);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a5-7bff-80a7-2f43a8cf5635', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654692735);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34a9-7c72-824e-0f7b70b24ed2', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654696931);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34b6-7f0d-b491-792d27fd5ce5', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654709135);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3491-7e64-8f0a-264d4f429dc2', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 3, 0, NULL, 1795637654665750);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-349a-78bd-aed8-e706289b7f39', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 2, 0, NULL, 1795637654681659);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cb-794c-b8cd-9e573145879f', 'closed', 'directory_deleted', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 4, 0, NULL, 1795637654730948);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-34cd-7904-ac34-792127a9e917', 'closed', 'directory_inactive', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 3, 0, NULL, 1795637654733183);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3480-75dd-aa45-7824fe647299', 'open', '', '01a21458-3463-74d1-a73f-bec2a1e08745', 0, 3, 0, 1795637654872006, 1795637654654205);
INSERT INTO public.persons VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3560-7bf5-b547-1627be6ff3be', 'open', '', '', 0, 1, 0, 1795637654880234, 1795637654880234);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', 1795637654583858);
INSERT INTO public.policy_versions VALUES ('01a21458-3404-7422-9d44-cefa7c493194', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21458-33b1-7177-a2ae-04598be8d1e6', 1795637654611347);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795637654483816, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795637654507624, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3442-77ed-a062-73aa6a514693', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3547-7727-84d2-f1bbe90337b7', 'ada', '01a21458-3480-75dd-aa45-7824fe647299', 1795637654872006);
INSERT INTO public.subjects VALUES ('01a21458-3404-7422-9d44-cefa7c493194', '01a21458-3547-7727-84d2-f1bbe90337b7', 'newcomer', '01a21458-3560-7bf5-b547-1627be6ff3be', 1795637654880234);


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


