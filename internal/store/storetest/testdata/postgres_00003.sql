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

INSERT INTO public.accounts VALUES ('01a21438-4134-7b5a-9c48-25cd3ce3293a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795635560754695);
INSERT INTO public.accounts VALUES ('01a21438-413a-71f7-8ae2-41ce4852fe6d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795635560761467);
INSERT INTO public.accounts VALUES ('01a21438-413e-79c0-a58d-c34718609fff', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795635560763177);
INSERT INTO public.accounts VALUES ('01a21438-4142-7600-a373-91fb68b5b92f', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795635560768176);
INSERT INTO public.accounts VALUES ('01a21438-4146-7ce3-8a1f-31f3fe87ac68', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795635560774102);
INSERT INTO public.accounts VALUES ('01a21438-414c-7291-b66a-c31bec731669', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795635560777109);
INSERT INTO public.accounts VALUES ('01a21438-4152-7713-938d-21d97a0a0cff', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795635560781445);
INSERT INTO public.accounts VALUES ('01a21438-4155-7ca1-a03e-d93a99315084', 'left@acme.example', 'left@acme.example', 'acme.example', 1795635560789308);
INSERT INTO public.accounts VALUES ('01a21438-4160-73dd-b82d-52cfd005d3ff', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795635560799620);
INSERT INTO public.accounts VALUES ('01a21438-4162-7eae-8a3f-3e9aa824e9ed', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795635560802542);
INSERT INTO public.accounts VALUES ('01a21438-41e0-73fa-9432-9a4b142ad0c1', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795635560927584);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41cd-76e4-9d4d-f8729619f94e', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795635560919174, 1795635560908699);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21438-40c0-78da-a8cc-2a123d3728b0', 'operator', '', 'first operator key', '90ae3f04321f3ccb317430d9ae521b01e6a14598069dd8641b6ba7a00ac67e0d', 'usher_wrjTng', 1795635560639321, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4128-71a4-ad89-461d8155e45c', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '45583b1f68e473b6d194ae658e79c549110e0eb47162e38552a1bb596c72b44e', 'usher_QVLzmy', 1795635560743394, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41cf-7f29-bc2e-59fdc8a40025', 'login-hook', '01a21438-41cd-76e4-9d4d-f8729619f94e', '', '0fd7f44ded0ecc856012d8ac24165fbd7b8718ef279addcf44cae155966c2be8', 'usher_Gca_8X', 1795635560911488, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('', '01a21438-41e4-7b1c-ad95-233675cc7f32', 'read-only', '', '', '4f9d5d24bfcaa23f0b20d426ca00c28dafe2b8fc6c2b493cd290722e971ab96a', 'usher_40Oen3', 1795635560932510, NULL, 1795635560934105, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41f8-7829-a68b-3fb0084e3385', 'oauth-client', '01a21438-4123-7134-a3b2-e394113aa93a', '', '5800e011e73218db36ba025d90fe982cb348919dd913228eb3787d1455f776d3', 'usher__45okK', 1795635560952148, NULL, NULL, '', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41fb-797d-a8d3-11d4aa40bed8', 'access-token', '01a21438-4123-7134-a3b2-e394113aa93a', '', 'bc453fea159091bc7644fe7a0ec02de62af247521a1b614bc844ec007aa81246', 'usher_OmuGRR', 1795635560954130, 1795639160954130, NULL, '01a21438-41f8-7829-a68b-3fb0084e3385', '', '', '', '', '', 0);
INSERT INTO public.credentials VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-41ff-7113-bc30-dc22ec7196f7', 'jwt-issuer', '01a21438-412b-77d3-8a46-23b89f999759', '', 'dce65fd8434d3f120530aec7cff0d2dafe32ac6aaab2608cea3b2d823fdda006', '', 1795635560958727, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:34645/scim/01a21438-412b-77d3-8a46-23b89f999759', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0);
INSERT INTO public.credentials VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-412f-7090-ade2-638ef0e7cef4', 'directory', '01a21438-412b-77d3-8a46-23b89f999759', '', '144232e70e4a3f5e0b994c50961d320bd5f302683fd1c287ca468d502c94619f', 'usher_LrvZz9', 1795635560750260, NULL, NULL, '', '', '', '', '', '', 1);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-41f1-7af8-8aea-450a088743fe', 1795635560945719, 'da21a222db8663fb170cb5c93f073556', 'GET', '/Users/01a21438-415e-7a49-a02d-46024104d6a5', 404, '', 'there is no user "01a21438-415e-7a49-a02d-46024104d6a5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-41f2-79f7-909c-62e7f2600e13', 1795635560946653, '08b124a6b44f27f8a777e7e80adb8a7b', 'GET', '/Users/01a21438-4160-73f5-b556-8014796aaa50', 404, '', 'there is no user "01a21438-4160-73f5-b556-8014796aaa50" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4275-74d6-9005-74bb2a918a53', 1795635561077317, '3c8768484412eb267cda5aaf1fb6b305', 'GET', '/Users/01a21438-415e-7a49-a02d-46024104d6a5', 404, '', 'there is no user "01a21438-415e-7a49-a02d-46024104d6a5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4276-75cf-9e2a-21718fe424aa', 1795635561078381, 'fef8b2faf84ee798c6d83afceacd514d', 'GET', '/Users/01a21438-4160-73f5-b556-8014796aaa50', 404, '', 'there is no user "01a21438-4160-73f5-b556-8014796aaa50" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'okta', 'scim', 'okta', 'userName', 0, '', 1795635560738854, '');
INSERT INTO public.directories VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-412b-77d3-8a46-23b89f999759', 'entra', 'scim', 'entra', 'userName', 0, '', 1795635560747329, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'ada@acme.example', '01a21438-4134-7b69-a8d5-c55e247c66ea', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'ada@home.example', '01a21438-4134-7b69-a8d5-c55e247c66ea', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4164-7dc1-bc73-5e6895229d9a', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795635560804887, 1795635560847576);
INSERT INTO public.directory_groups VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-419b-7368-b1aa-fa7f0bfab8e7', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795635560859207, 1795635560859207);
INSERT INTO public.directory_groups VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795635560815427, 1795635560864787);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4164-7dc1-bc73-5e6895229d9a', '01a21438-4134-7b69-a8d5-c55e247c66ea', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4152-771d-a91f-ad486513ceaf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4134-7b69-a8d5-c55e247c66ea', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4146-7cee-9164-a6cbe4c1a253', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-413a-7202-8248-7f3e4995d300', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4155-7cb4-8004-41961239d7f2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-414c-729d-a9b5-5f3b3e9e42ce', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4159-78e8-beaf-8d6344518bdc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4162-7eb7-bf9d-0775da40042c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-4142-7609-965c-e87244218c72', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4164-7dc1-bc73-5e6895229d9a', '01a21438-413a-7202-8248-7f3e4995d300', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4164-7dc1-bc73-5e6895229d9a', '01a21438-413e-79ca-b423-0444fc5b6ce7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-416f-77df-b19c-5ff0e7201978', '01a21438-413e-79ca-b423-0444fc5b6ce7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-419b-7368-b1aa-fa7f0bfab8e7', '01a21438-4142-7609-965c-e87244218c72', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-419b-7368-b1aa-fa7f0bfab8e7', '01a21438-4164-7dc1-bc73-5e6895229d9a', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73f5-b556-8014796aaa50', 'NULL', '01a21438-4160-73dd-b82d-52cfd005d3ff', 1798227560864787);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 5, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 14, 2);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 4, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 10, 2);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'Group', 5, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'Group', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'Group', 3, 1);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 9, 0);
INSERT INTO public.directory_totals VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', 'User', 2, 1);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4134-7b69-a8d5-c55e247c66ea', 'ada@acme.example', '00u-ada', 1, '01a21438-4134-7b5a-9c48-25cd3ce3293a', '', 1795635560754695, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795635560754695, 1795635560754695);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413a-7202-8248-7f3e4995d300', 'bob@acme.example', NULL, 1, '01a21438-413a-71f7-8ae2-41ce4852fe6d', '', 1795635560761467, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795635560761467, 1795635560761467);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413e-79ca-b423-0444fc5b6ce7', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21438-413e-79c0-a58d-c34718609fff', '', 1795635560763177, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795635560763177, 1795635560763177);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4142-7609-965c-e87244218c72', 'zoe@acme.example', 'ZOË', 1, '01a21438-4142-7600-a373-91fb68b5b92f', '', 1795635560768176, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795635560768176, 1795635560768176);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4146-7cee-9164-a6cbe4c1a253', 'astro@acme.example', '🚀', 1, '01a21438-4146-7ce3-8a1f-31f3fe87ac68', '', 1795635560774102, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795635560774102, 1795635560774102);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-414c-729d-a9b5-5f3b3e9e42ce', 'lines@acme.example', ' 007 ', 1, '01a21438-414c-7291-b66a-c31bec731669', '', 1795635560777109, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795635560777109, 1795635560777109);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4152-771d-a91f-ad486513ceaf', 'max@acme.example', '00u-max', 1, '01a21438-4152-7713-938d-21d97a0a0cff', '', 1795635560781445, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795635560781445, 1795635560781445);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4155-7cb4-8004-41961239d7f2', 'left@acme.example', '00u-left', 0, '01a21438-4155-7ca1-a03e-d93a99315084', '', 1795635560789308, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795635560789308, 1795635560789308);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4159-78e8-beaf-8d6344518bdc', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795635560793182, 1795635560793182);
INSERT INTO public.directory_users VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eb7-bf9d-0775da40042c', 'staff@acme.example', '00u-staff', 0, '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '', 1795635560802542, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795635560802542, 1795635560904518);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 'acme.example', '01a21438-40f6-7d56-a25c-3b9dda0d87cb', 'verified', 'manual', 1795635560694273, 1795635560694273);
INSERT INTO public.domains VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 'initech.example', '01a21438-40fe-7234-a32d-4172737c7b86', 'verified', 'manual', 1795635560701893, 1795635560701893);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 6);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21438-40c1-7024-87ca-3dfe36aecaf0', 1795635560639321, 'token.created', 'operator', 'operator_key_file', '', '', '01a21438-40c0-78da-a8cc-2a123d3728b0', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-40f4-75fa-bda2-2e377af8db9b', 1795635560691460, 'parent.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-40f3-7c39-bce2-ca1ce42c59b9', NULL, NULL, 0, '30dcb301c7e8d02fd11fdb546a72b007');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-40f7-74fb-bfbd-7c09d494a05d', 1795635560694273, 'domain.verified', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-40f6-7d56-a25c-3b9dda0d87cb', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '324183d1b31c2c2811b24c79bbce260c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-40fa-7d3b-ad08-788473a3444b', 1795635560698588, 'parent.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-40fa-7c01-8acb-1567fd5e5f6c', NULL, NULL, 0, 'e31f784242571e3662da28dca0707202');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-40fe-7433-b857-adf7ae3c0340', 1795635560701893, 'domain.verified', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-40fe-7234-a32d-4172737c7b86', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '8d9ed6ad53128c8a15ccbee702fba037');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4106-7967-99c5-cc76c540cb79', 1795635560707141, 'organization.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1aca1fd11d28c33f7dda95c2fc402236');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4106-7e88-9b6c-96ddf73892e3', 1795635560707141, 'organization.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '01a21438-4106-797e-aab4-9b92b0a1dfa8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1aca1fd11d28c33f7dda95c2fc402236');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4108-7352-b8b9-8422963e4e62', 1795635560707141, 'policy.applied', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '1aca1fd11d28c33f7dda95c2fc402236');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-410a-763a-b179-d15a81381935', 1795635560707141, 'organization.changed', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '01a21438-4106-7471-ae23-9617be780715', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '1aca1fd11d28c33f7dda95c2fc402236');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-410b-70b2-9221-ca5ea3cc03e4', 1795635560707141, 'organization.changed', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '01a21438-4106-797e-aab4-9b92b0a1dfa8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '1aca1fd11d28c33f7dda95c2fc402236');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-411a-7000-b6f5-0b77c023d4a2', 1795635560723432, 'policy.applied', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd4530a02808dc9f2ca0b6ab2cce65562');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4120-72c4-84b5-d488f141fd3e', 1795635560732883, 'organization.changed', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"limit":1,"seat":"premium"}', 0, '352747c52e3c719e4ce1ae23ea489f05');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4123-78a6-830a-048512d3a91c', 1795635560738854, 'directory.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-4123-7134-a3b2-e394113aa93a', NULL, NULL, 0, '7bdf22452979fe8964ede329bc903e63');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4128-74f4-8eb9-6631bcc192f1', 1795635560743394, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-4128-71a4-ad89-461d8155e45c', NULL, '{"scope":"directory","target":"01a21438-4123-7134-a3b2-e394113aa93a"}', 0, '223819c74af871e01715504060ad39d6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-412b-7996-bb40-dcaf516a4b08', 1795635560747329, 'directory.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-412b-77d3-8a46-23b89f999759', NULL, NULL, 0, '8ae468b0f3938a17ac7e671272dd916c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-412f-729b-99ac-34993a0863c1', 1795635560750260, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-412f-7090-ade2-638ef0e7cef4', NULL, '{"scope":"directory","target":"01a21438-412b-77d3-8a46-23b89f999759"}', 0, '7d4ffcd146ae5931384688470ed57a5c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4134-7b8f-be90-146947a4be3d', 1795635560754695, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4134-7b69-a8d5-c55e247c66ea', NULL, NULL, 2, '280e4efa48be35189f869cd39ee849da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4134-7b93-8462-79a44c8e61ff', 1795635560754695, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '', '01a21438-4134-7b69-a8d5-c55e247c66ea', NULL, NULL, 2, '280e4efa48be35189f869cd39ee849da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413a-720f-a52d-82c0e80db31d', 1795635560761467, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-413a-7202-8248-7f3e4995d300', NULL, NULL, 2, '21fb976617c53333717a6789543baf88');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413a-7218-a20c-670bfbc6c3c7', 1795635560761467, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413a-71f7-8ae2-41ce4852fe6d', '', '01a21438-413a-7202-8248-7f3e4995d300', NULL, NULL, 2, '21fb976617c53333717a6789543baf88');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413e-79d8-80c8-2b9e771cf960', 1795635560763177, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-413e-79ca-b423-0444fc5b6ce7', NULL, NULL, 2, '173fdae088aeb3d7259b1eb0341487f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413e-79db-9afa-717b9fb8d797', 1795635560763177, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413e-79c0-a58d-c34718609fff', '', '01a21438-413e-79ca-b423-0444fc5b6ce7', NULL, NULL, 2, '173fdae088aeb3d7259b1eb0341487f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4142-7616-854c-aadcb2f99b6a', 1795635560768176, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4142-7609-965c-e87244218c72', NULL, NULL, 2, 'b1544f5b61c57f3c90ed8666792568e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4142-761a-81c2-95c2c204912f', 1795635560768176, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4142-7600-a373-91fb68b5b92f', '', '01a21438-4142-7609-965c-e87244218c72', NULL, NULL, 2, 'b1544f5b61c57f3c90ed8666792568e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4146-7cfc-909a-c2025018d430', 1795635560774102, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4146-7cee-9164-a6cbe4c1a253', NULL, NULL, 2, 'cf7c72926bade1d3c9aa980ac612ee2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4146-7cff-88ce-85b4907b5f02', 1795635560774102, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4146-7ce3-8a1f-31f3fe87ac68', '', '01a21438-4146-7cee-9164-a6cbe4c1a253', NULL, NULL, 2, 'cf7c72926bade1d3c9aa980ac612ee2f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-414c-72b4-acd5-a859e2deb8d1', 1795635560777109, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-414c-729d-a9b5-5f3b3e9e42ce', NULL, NULL, 2, 'c7501df3719a0b181f21894f374f7137');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-414c-72b7-b697-89a87a00dfc2', 1795635560777109, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-414c-7291-b66a-c31bec731669', '', '01a21438-414c-729d-a9b5-5f3b3e9e42ce', NULL, NULL, 2, 'c7501df3719a0b181f21894f374f7137');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4152-772c-85dc-3688731c58b6', 1795635560781445, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4152-771d-a91f-ad486513ceaf', NULL, NULL, 2, '297213a1b39af2b22a0c29a37f1e4f4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4152-772f-be03-9157c64cdcb6', 1795635560781445, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4152-7713-938d-21d97a0a0cff', '', '01a21438-4152-771d-a91f-ad486513ceaf', NULL, NULL, 2, '297213a1b39af2b22a0c29a37f1e4f4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4155-7cbf-bc2d-c480efe9aae7', 1795635560789308, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4155-7cb4-8004-41961239d7f2', NULL, NULL, 2, '903a7a3141d2b546abdd98cf70463523');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4155-7cc2-9439-671bf09b8858', 1795635560789308, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4155-7ca1-a03e-d93a99315084', '', '01a21438-4155-7cb4-8004-41961239d7f2', NULL, NULL, 2, '903a7a3141d2b546abdd98cf70463523');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4155-7d89-8c83-24c968647f03', 1795635560789308, 'gate.closed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4155-7ca1-a03e-d93a99315084', '', '', NULL, '{"cause":"directory_inactive"}', 2, '903a7a3141d2b546abdd98cf70463523');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4155-7d8c-acb9-e1dc4552ff9e', 1795635560789308, 'session.revoked', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4155-7ca1-a03e-d93a99315084', '', '', NULL, NULL, 2, '903a7a3141d2b546abdd98cf70463523');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4159-7924-829a-e740c8bf1049', 1795635560793182, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4159-78e8-beaf-8d6344518bdc', NULL, NULL, 2, '0760e47a18efe9991f1e87544246d051');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4159-7928-9e6e-b8c5aa57e08e', 1795635560793182, 'directory_user.unbound', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4159-78e8-beaf-8d6344518bdc', NULL, '{"reason":"no_email"}', 2, '0760e47a18efe9991f1e87544246d051');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-415e-7acb-a88f-a2754af712ec', 1795635560798246, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-415e-7a49-a02d-46024104d6a5', NULL, NULL, 2, '367d9c0e1d41b5ccbca09cae65cb7526');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-415e-7acf-a671-aaf76002456f', 1795635560798246, 'directory_user.unbound', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-415e-7a49-a02d-46024104d6a5', NULL, '{"reason":"foreign_domain"}', 2, '367d9c0e1d41b5ccbca09cae65cb7526');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4160-7402-8843-50ec7faa093a', 1795635560799620, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4160-73f5-b556-8014796aaa50', NULL, NULL, 2, '83829577dbbd1a7d9a1de695bab01b1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4160-7405-bcd9-0bb38592bf54', 1795635560799620, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73dd-b82d-52cfd005d3ff', '', '01a21438-4160-73f5-b556-8014796aaa50', NULL, NULL, 2, '83829577dbbd1a7d9a1de695bab01b1d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4163-7013-8097-4a76ef956eb6', 1795635560802542, 'directory_user.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4162-7eb7-bf9d-0775da40042c', NULL, NULL, 2, '1f58cd65f8303018814492eab96b9e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4163-7019-8b69-e7754204c413', 1795635560802542, 'account.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '', '01a21438-4162-7eb7-bf9d-0775da40042c', NULL, NULL, 2, '1f58cd65f8303018814492eab96b9e2e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4168-7af8-9674-aaf5f2fdc7f9', 1795635560804887, 'directory_group.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4164-7dc1-bc73-5e6895229d9a', NULL, '{"members":1}', 0, '81d9acfb1f238863c89617286b4a7e56');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4171-7e1b-95f7-b17324409979', 1795635560815427, 'directory_group.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-416f-77df-b19c-5ff0e7201978', NULL, '{"members":11}', 0, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4176-7ecb-9d86-47783954e8f9', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4177-7a2b-ac6a-f94f1583ef69', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413a-71f7-8ae2-41ce4852fe6d', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4177-7ef3-a8f8-716bf4a437be', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4142-7600-a373-91fb68b5b92f', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4178-74e6-b778-55ea12d1f18e', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4146-7ce3-8a1f-31f3fe87ac68', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-417a-7690-accc-4179e6bfdfa2', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-414c-7291-b66a-c31bec731669', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-417a-7d19-93c5-5ebd70fcaf7a', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4152-7713-938d-21d97a0a0cff', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4180-79f4-b2e2-ffed83d16ee1', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73dd-b82d-52cfd005d3ff', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4180-7ed7-81b3-4a1a741f7fdd', 1795635560815427, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '3ce999ce4bfb4e8ea2c99c1fe0a3fce7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-418b-795b-84b1-5fc4f23602fe', 1795635560836133, 'directory_group.changed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4164-7dc1-bc73-5e6895229d9a', NULL, '{"added":1,"removed":0}', 0, '26a18b26208ef2d11f7d070c73e6b8f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4191-723a-8cd2-39cdd0c48bcf', 1795635560847576, 'directory_group.changed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4164-7dc1-bc73-5e6895229d9a', NULL, '{"added":1,"removed":0}', 0, 'a09202db42583e6abc80a5bb8f8a87dc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4194-786b-9804-d48d4d68d466', 1795635560850342, 'directory_group.changed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-416f-77df-b19c-5ff0e7201978', NULL, '{"added":1,"removed":0}', 0, '7f93fc77375543cc92604a9f0f2283a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-419a-720c-9298-5c39d6318563', 1795635560850342, 'membership.added', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-413e-79c0-a58d-c34718609fff', '01a21438-4106-7471-ae23-9617be780715', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '7f93fc77375543cc92604a9f0f2283a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-419c-7356-bde4-16a9283b46de', 1795635560859207, 'directory_group.created', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-419b-7368-b1aa-fa7f0bfab8e7', NULL, '{"members":2}', 0, '24624d6c6b973284167a4aae1613852c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-419f-7690-9185-8009039dc5ab', 1795635560862873, 'directory_user.deleted', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-415e-7a49-a02d-46024104d6a5', NULL, NULL, 0, 'b9f735897bd6517e8ce1d1e85cd348a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41a3-7534-962c-3d8680655e32', 1795635560864787, 'directory_user.deleted', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4160-73f5-b556-8014796aaa50', NULL, NULL, 0, 'b5c5ef55db5ba27a8cccd03eab62b70d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41a4-7566-bb5c-8a6af89d9f03', 1795635560864787, 'gate.closed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73dd-b82d-52cfd005d3ff', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b5c5ef55db5ba27a8cccd03eab62b70d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41a4-756c-9af1-1bb5326553b9', 1795635560864787, 'session.revoked', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73dd-b82d-52cfd005d3ff', '', '', NULL, NULL, 2, 'b5c5ef55db5ba27a8cccd03eab62b70d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41c2-7022-9339-b02ce4b02d7d', 1795635560864787, 'membership.removed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4160-73dd-b82d-52cfd005d3ff', '01a21438-4106-7471-ae23-9617be780715', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b5c5ef55db5ba27a8cccd03eab62b70d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41c8-7ee8-bbfb-c5622ddae643', 1795635560904518, 'directory_user.changed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '', '', '01a21438-4162-7eb7-bf9d-0775da40042c', NULL, '{"active":false}', 0, '6760690c651c8169230f931d40ac0af4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41c9-7e7a-a89d-99659dcd3605', 1795635560904518, 'gate.closed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '', '', NULL, '{"cause":"directory_inactive"}', 2, '6760690c651c8169230f931d40ac0af4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41c9-7e80-a561-f1a80d27361a', 1795635560904518, 'session.revoked', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '', '', NULL, NULL, 2, '6760690c651c8169230f931d40ac0af4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41ca-78dc-8b51-4250982af8b4', 1795635560904518, 'membership.removed', 'directory', '01a21438-4123-7134-a3b2-e394113aa93a', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', '01a21438-4106-7471-ae23-9617be780715', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '6760690c651c8169230f931d40ac0af4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41cd-7cbd-b070-346528c98ee4', 1795635560908699, 'connection.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41cd-76e4-9d4d-f8729619f94e', NULL, NULL, 0, 'eb19cd7277328803c5c5e1732b4b22a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41d0-71da-b9fd-4be67fb8d073', 1795635560911488, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41cf-7f29-bc2e-59fdc8a40025', NULL, '{"scope":"login-hook","target":"01a21438-41cd-76e4-9d4d-f8729619f94e"}', 0, '294d73771271473bdc094fb8f926243b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41da-754d-b941-431e11c9e806', 1795635560919174, 'subject.linked', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '', '01a21438-41cd-76e4-9d4d-f8729619f94e', NULL, NULL, 2, '1f2de1c31b5f0815979a133f3fa1213a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41da-7d42-ab94-4a493c88ee45', 1795635560919174, 'membership.added', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '01a21438-4106-797e-aab4-9b92b0a1dfa8', '', NULL, '{"role":"user","source":"grant"}', 2, '1f2de1c31b5f0815979a133f3fa1213a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41dd-7841-a7ba-4109add04d16', 1795635560919174, 'connection.proven', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '', '', '01a21438-41cd-76e4-9d4d-f8729619f94e', NULL, NULL, 2, '1f2de1c31b5f0815979a133f3fa1213a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41e0-7400-95c6-05488d6fa0d5', 1795635560927584, 'account.created', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '01a21438-41e0-73fa-9432-9a4b142ad0c1', '', '01a21438-41cd-76e4-9d4d-f8729619f94e', NULL, NULL, 2, '1dec100b9c295059c1044ffb97cf26f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41e0-7427-9ef2-1c8031f8720a', 1795635560927584, 'subject.linked', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '01a21438-41e0-73fa-9432-9a4b142ad0c1', '', '01a21438-41cd-76e4-9d4d-f8729619f94e', NULL, NULL, 2, '1dec100b9c295059c1044ffb97cf26f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41e0-7461-bec0-ff0e692932cd', 1795635560927584, 'membership.added', 'login', '01a21438-41cd-76e4-9d4d-f8729619f94e', '01a21438-41e0-73fa-9432-9a4b142ad0c1', '01a21438-4106-797e-aab4-9b92b0a1dfa8', '', NULL, '{"role":"user","source":"grant"}', 2, '1dec100b9c295059c1044ffb97cf26f6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21438-41e4-7d2f-b46a-27c572c3ded0', 1795635560932510, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41e4-7b1c-ad95-233675cc7f32', NULL, '{"scope":"read-only","target":""}', 0, '26ed811478a1357b07a7ff86d2a0d13c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21438-41e6-7bce-9d5c-72e90e5eaefc', 1795635560934105, 'token.revoked', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41e4-7b1c-ad95-233675cc7f32', NULL, NULL, 0, 'c34dde0ec7848fba49e12f4e62ee829d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41f8-7a0e-9e0d-c13fc3aa3253', 1795635560952148, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41f8-7829-a68b-3fb0084e3385', NULL, '{"scope":"oauth-client","target":"01a21438-4123-7134-a3b2-e394113aa93a"}', 0, '2cb1da0afbe3f8df8ff911381554bca7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41fb-7e2d-b0b9-2c7556be160b', 1795635560954130, 'token.created', 'api_key', '01a21438-41f8-7829-a68b-3fb0084e3385', '', '', '01a21438-41fb-797d-a8d3-11d4aa40bed8', NULL, '{"client":"01a21438-41f8-7829-a68b-3fb0084e3385","scope":"access-token","target":"01a21438-4123-7134-a3b2-e394113aa93a"}', 0, '55734d8b0583cf2d08d3395f2e3a388c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-41ff-7643-ae3c-acf1c5f2b716', 1795635560958727, 'token.created', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-41ff-7113-bc30-dc22ec7196f7', NULL, '{"scope":"jwt-issuer","target":"01a21438-412b-77d3-8a46-23b89f999759"}', 0, '94f845de267ffeb5bf778de88cc899ec');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21438-40fa-7c01-8acb-1567fd5e5f6c', '01a21438-4201-773d-972c-1099e240395f', 1795635560960656, 'directory.changed', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', '', '', '01a21438-412b-77d3-8a46-23b89f999759', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'd27f30aae66d60e02703ef3c8434d076');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 19:39:20.099407');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 19:39:20.115833');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 19:39:20.465856');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 19:39:20.562656');


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

INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4142-7600-a373-91fb68b5b92f', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4146-7ce3-8a1f-31f3fe87ac68', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-414c-7291-b66a-c31bec731669', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4152-7713-938d-21d97a0a0cff', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413a-71f7-8ae2-41ce4852fe6d', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635560815427);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413e-79c0-a58d-c34718609fff', '01a21438-4106-7471-ae23-9617be780715', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795635560850342);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4134-7b5a-9c48-25cd3ce3293a', '01a21438-4106-797e-aab4-9b92b0a1dfa8', 0, 'jit', '01a21438-41cd-76e4-9d4d-f8729619f94e', 1795635560919174, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635560919174);
INSERT INTO public.memberships VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41e0-73fa-9432-9a4b142ad0c1', '01a21438-4106-797e-aab4-9b92b0a1dfa8', 0, 'jit', '01a21438-41cd-76e4-9d4d-f8729619f94e', 1795635560927584, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795635560927584);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4106-797e-aab4-9b92b0a1dfa8', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795635560707141);
INSERT INTO public.organizations VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4106-7471-ae23-9617be780715', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795635560707141);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21438-40fa-7c01-8acb-1567fd5e5f6c', 'initech', 'initech', '01a21438-40fe-7416-90cb-a7b7597cf202', 0, 0, 1795635560698588);
INSERT INTO public.parents VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 'acme', 'acme', '01a21438-41cd-7cb4-a716-f51ab27462ea', 2, 0, 1795635560691460);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4155-7ca1-a03e-d93a99315084', 'closed', 'directory_inactive', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560789308);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4142-7600-a373-91fb68b5b92f', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560768176);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4146-7ce3-8a1f-31f3fe87ac68', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560774102);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-414c-7291-b66a-c31bec731669', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560777109);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4152-7713-938d-21d97a0a0cff', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560781445);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413a-71f7-8ae2-41ce4852fe6d', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 3, 0, NULL, 1795635560761467);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-413e-79c0-a58d-c34718609fff', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 2, 0, NULL, 1795635560763177);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4160-73dd-b82d-52cfd005d3ff', 'closed', 'directory_deleted', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 4, 0, NULL, 1795635560799620);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4162-7eae-8a3f-3e9aa824e9ed', 'closed', 'directory_inactive', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 3, 0, NULL, 1795635560802542);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4134-7b5a-9c48-25cd3ce3293a', 'open', '', '01a21438-4123-7134-a3b2-e394113aa93a', 0, 3, 0, 1795635560919174, 1795635560754695);
INSERT INTO public.persons VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41e0-73fa-9432-9a4b142ad0c1', 'open', '', '', 0, 1, 0, 1795635560927584, 1795635560927584);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', 1795635560707141);
INSERT INTO public.policy_versions VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21438-40c0-78da-a8cc-2a123d3728b0', 1795635560723432);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-4106-7471-ae23-9617be780715', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41cd-76e4-9d4d-f8729619f94e', 'ada', '01a21438-4134-7b5a-9c48-25cd3ce3293a', 1795635560919174);
INSERT INTO public.subjects VALUES ('01a21438-40f3-7c39-bce2-ca1ce42c59b9', '01a21438-41cd-76e4-9d4d-f8729619f94e', 'newcomer', '01a21438-41e0-73fa-9432-9a4b142ad0c1', 1795635560927584);


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


