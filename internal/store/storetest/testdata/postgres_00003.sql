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
    last_used_at bigint DEFAULT 0 NOT NULL
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

INSERT INTO public.accounts VALUES ('01a21456-3830-707e-a631-84f30fb5a2b5', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637524517366);
INSERT INTO public.accounts VALUES ('01a21456-3835-739e-9478-528d74ae4cb0', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637524532711);
INSERT INTO public.accounts VALUES ('01a21456-3837-7a90-abfa-e57146f1c9be', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637524534957);
INSERT INTO public.accounts VALUES ('01a21456-383b-787e-97a2-1d11baf1511d', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637524538359);
INSERT INTO public.accounts VALUES ('01a21456-383e-710c-b94c-1f8dd653c2db', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637524540851);
INSERT INTO public.accounts VALUES ('01a21456-3841-7d6d-8fc8-935d5d829d35', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637524544748);
INSERT INTO public.accounts VALUES ('01a21456-3843-7be1-a6cc-6d4dc5169675', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637524547078);
INSERT INTO public.accounts VALUES ('01a21456-3847-7752-9687-c5a96db2b110', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637524550884);
INSERT INTO public.accounts VALUES ('01a21456-384f-70dc-a674-72e9e70d29f7', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637524558651);
INSERT INTO public.accounts VALUES ('01a21456-3850-78c3-8f3e-c390ea3a7982', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637524560112);
INSERT INTO public.accounts VALUES ('01a21456-38b2-7382-b330-bf41bae67ef8', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637524657766);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389a-7299-8ad9-c6141f74a883', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637524646938, 1795637524632156);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21456-38b6-708c-b736-5da44e19008c', 'read-only', '', '', '0460578a6cde3e48b3c3cd7cf02374ce9ceafe12549c9d96eb44eaafee63fed9', 'usher_2YJJj9', 1795637524661893, NULL, 1795637524664880, '', '', '', '', '', '', 0, 0);
INSERT INTO public.credentials VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38d3-7438-ab03-49ac07c54703', 'oauth-client', '01a21456-3819-7be1-924c-1f49e6731a7a', '', 'b3f29edc576b474816a35a2e517c28fbcfb8badb79261c1e92d1ff1a32e630cc', 'usher_1FBVGW', 1795637524690934, NULL, NULL, '', '', '', '', '', '', 0, 0);
INSERT INTO public.credentials VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38d8-7a43-b0d8-2571b45e3b17', 'access-token', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '8859ef36eb877c3023d855da69ce63cee40c87fe5ab634018ddb007326baff5f', 'usher_7IHs_c', 1795637524694619, 1795641124694619, NULL, '01a21456-38d3-7438-ab03-49ac07c54703', '', '', '', '', '', 0, 0);
INSERT INTO public.credentials VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-38db-7b8e-b1f0-ec357042b7a4', 'jwt-issuer', '01a21456-381f-7e74-83c4-028e6b4bdd4a', '', '50400ea57ba1300589b67dbdabaa9e268d38660a0db90e942b24d3a7ee6063a7', '', 1795637524699371, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39775/scim/01a21456-381f-7e74-83c4-028e6b4bdd4a', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0);
INSERT INTO public.credentials VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-3822-728a-b7aa-08f6394239db', 'directory', '01a21456-381f-7e74-83c4-028e6b4bdd4a', '', 'ef069a23225e8b4b2fabe37d7c2aeb746e09cfe8b7171e21e6c43468a5d3aa59', 'usher_jXZd-g', 1795637524513389, NULL, NULL, '', '', '', '', '', '', 1, 0);
INSERT INTO public.credentials VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389d-7625-ba5d-ff62dafe51db', 'login-hook', '01a21456-389a-7299-8ad9-c6141f74a883', '', '1d8edfde64b59c80161a0750153418deb6118cfcb937651b7a5e04bca82d223b', 'usher_s_51Wp', 1795637524636957, NULL, NULL, '', '', '', '', '', '', 0, 1795637524707574);
INSERT INTO public.credentials VALUES ('', '01a21456-37b2-7397-81f0-8ab111f576cc', 'operator', '', 'first operator key', '23c21e13fccd79c29fa1eca59f0b0fbcb4e50649c69da4c10a4062b731a9ca3d', 'usher_llgQe_', 1795637524400065, NULL, NULL, '', '', '', '', '', '', 0, 1795637524871045);
INSERT INTO public.credentials VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-381d-7b7a-be41-72d2b5f10ffe', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', 'e9f1b00fdbee5093f1773db313cbd8aae1aef5ed166c799b27f9f5023daa1afd', 'usher_Cq9tuD', 1795637524508911, NULL, NULL, '', '', '', '', '', '', 0, 1795637524871045);


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-38c9-74fc-8b75-bd757b706ed3', 1795637524681327, '9c28feda9faf357b72c9c81ae09c278c', 'GET', '/Users/01a21456-384d-744d-b6b4-7dac1288fa0f', 404, '', 'there is no user "01a21456-384d-744d-b6b4-7dac1288fa0f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-38cc-723d-b4a2-bafd5fe9d325', 1795637524684147, 'f5bf9525e67da94b51dd1a09397d5f96', 'GET', '/Users/01a21456-384f-70e3-9eb1-e924034a239f', 404, '', 'there is no user "01a21456-384f-70e3-9eb1-e924034a239f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3973-768d-a2f9-eb52bbac6fc3', 1795637524851429, 'a4ab8c6d9d7324ddd672312cc68642a4', 'GET', '/Users/01a21456-384d-744d-b6b4-7dac1288fa0f', 404, '', 'there is no user "01a21456-384d-744d-b6b4-7dac1288fa0f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3976-775c-80cb-11d4291e6979', 1795637524854482, '9d730f3178b0aa4ff0433dafce31511b', 'GET', '/Users/01a21456-384f-70e3-9eb1-e924034a239f', 404, '', 'there is no user "01a21456-384f-70e3-9eb1-e924034a239f" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637524505484, '');
INSERT INTO public.directories VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-381f-7e74-83c4-028e6b4bdd4a', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637524511649, 'ipsie');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'ada@acme.example', '01a21456-3830-708c-8687-3945410e4ddd', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'ada@home.example', '01a21456-3830-708c-8687-3945410e4ddd', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3852-732e-b7f4-b6709ec682a9', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637524562198, 1795637524595185, 0);
INSERT INTO public.directory_groups VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3881-73a3-aac1-cb928dcf454e', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637524609219, 1795637524609219, 1);
INSERT INTO public.directory_groups VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637524569203, 1795637524620800, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3852-732e-b7f4-b6709ec682a9', '01a21456-3830-708c-8687-3945410e4ddd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3843-7beb-8927-edf7577b8ca4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3830-708c-8687-3945410e4ddd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-383e-7115-a4f7-f66943b1e8e5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3835-73a8-9e48-3298e9e9c3fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3847-775a-89e3-97eadc65a94d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3841-7d75-a3fd-88bec5ae6688', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-384b-7aa5-a465-4b3e8a8bdcab', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3850-78cb-a296-ee875e538ab9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-383b-7887-88ec-86986531e08a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3852-732e-b7f4-b6709ec682a9', '01a21456-3835-73a8-9e48-3298e9e9c3fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3852-732e-b7f4-b6709ec682a9', '01a21456-3837-7a98-8584-df7d8abd2c52', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3859-7413-bfba-6e842a5cb9ef', '01a21456-3837-7a98-8584-df7d8abd2c52', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3881-73a3-aac1-cb928dcf454e', '01a21456-383b-7887-88ec-86986531e08a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3881-73a3-aac1-cb928dcf454e', '01a21456-3852-732e-b7f4-b6709ec682a9', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70e3-9eb1-e924034a239f', 'NULL', '01a21456-384f-70dc-a674-72e9e70d29f7', 1798229524620800);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 3, 2, 0, '01a21456-383b-7887-88ec-86986531e08a');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 1, 1, 0, '01a21456-3841-7d75-a3fd-88bec5ae6688');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 7, 2, 0, '01a21456-384b-7aa5-a465-4b3e8a8bdcab');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 0, 2, 0, '01a21456-3850-78cb-a296-ee875e538ab9');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'Group', 7, 1, 0, '01a21456-3852-732e-b7f4-b6709ec682a9');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'Group', 10, 1, 0, '01a21456-3859-7413-bfba-6e842a5cb9ef');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'Group', 4, 1, 0, '01a21456-3881-73a3-aac1-cb928dcf454e');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 8, 1, 1, '01a21456-384d-744d-b6b4-7dac1288fa0f');
INSERT INTO public.directory_totals VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', 'User', 4, 2, 1, '01a21456-384f-70e3-9eb1-e924034a239f');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3830-708c-8687-3945410e4ddd', 'ada@acme.example', '00u-ada', 1, '01a21456-3830-707e-a631-84f30fb5a2b5', '', 1795637524517366, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637524517366, 1795637524517366);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3835-73a8-9e48-3298e9e9c3fd', 'bob@acme.example', NULL, 1, '01a21456-3835-739e-9478-528d74ae4cb0', '', 1795637524532711, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637524532711, 1795637524532711);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3837-7a98-8584-df7d8abd2c52', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21456-3837-7a90-abfa-e57146f1c9be', '', 1795637524534957, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637524534957, 1795637524534957);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383b-7887-88ec-86986531e08a', 'zoe@acme.example', 'ZOË', 1, '01a21456-383b-787e-97a2-1d11baf1511d', '', 1795637524538359, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637524538359, 1795637524538359);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383e-7115-a4f7-f66943b1e8e5', 'astro@acme.example', '🚀', 1, '01a21456-383e-710c-b94c-1f8dd653c2db', '', 1795637524540851, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637524540851, 1795637524540851);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3841-7d75-a3fd-88bec5ae6688', 'lines@acme.example', ' 007 ', 1, '01a21456-3841-7d6d-8fc8-935d5d829d35', '', 1795637524544748, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637524544748, 1795637524544748);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3843-7beb-8927-edf7577b8ca4', 'max@acme.example', '00u-max', 1, '01a21456-3843-7be1-a6cc-6d4dc5169675', '', 1795637524547078, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637524547078, 1795637524547078);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3847-775a-89e3-97eadc65a94d', 'left@acme.example', '00u-left', 0, '01a21456-3847-7752-9687-c5a96db2b110', '', 1795637524550884, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637524550884, 1795637524550884);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384b-7aa5-a465-4b3e8a8bdcab', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637524555286, 1795637524555286);
INSERT INTO public.directory_users VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78cb-a296-ee875e538ab9', 'staff@acme.example', '00u-staff', 0, '01a21456-3850-78c3-8f3e-c390ea3a7982', '', 1795637524560112, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637524560112, 1795637524625897);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 'acme.example', '01a21456-37e2-719e-9245-e262365f1af7', 'verified', 'manual', 1795637524447085, 1795637524447085, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 'initech.example', '01a21456-37eb-7248-ad64-61397230fe5a', 'verified', 'manual', 1795637524458555, 1795637524458555, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 6);
INSERT INTO public.event_heads VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 6, 80, 80);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 80, 80, 80, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21456-37b3-7a01-9998-8e1229bdeed6', 1795637524400065, 'token.created', 'operator', 'operator_key_file', '', '', '01a21456-37b2-7397-81f0-8ab111f576cc', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37db-770b-b4a4-f0cdc0a5cd92', 1795637524442631, 'parent.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-37da-7f2d-871e-f579acf91f50', NULL, NULL, 0, '647e23f06aad752a39e90a47dba55351');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37e3-74e0-b3be-2cf3696c1620', 1795637524447085, 'domain.verified', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-37e2-719e-9245-e262365f1af7', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'f433cf6202b6778ca9f9da62e5810160');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-37e9-7592-a912-1fbd8d4df531', 1795637524457084, 'parent.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-37e9-745c-897b-3d05a6eb0a38', NULL, NULL, 0, '0eb46092f6885b06b345ac56144ee294');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-37eb-74b8-bd7b-8ffa287d5c01', 1795637524458555, 'domain.verified', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-37eb-7248-ad64-61397230fe5a', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '8492cd26c1bba773b26bfeb83bdf2156');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f4-7122-bd45-dc6b722d2476', 1795637524462185, 'organization.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6fb78a8444452fe84276caf98159686f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f4-7a54-9a90-1906d097becf', 1795637524462185, 'organization.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '01a21456-37f4-7150-ae86-2051b63b9cae', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6fb78a8444452fe84276caf98159686f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f8-7ba2-8ace-284ed7f2f4ea', 1795637524462185, 'policy.applied', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '6fb78a8444452fe84276caf98159686f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37fe-7419-9243-c676f4b3fa63', 1795637524462185, 'organization.changed', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '6fb78a8444452fe84276caf98159686f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37fe-7d26-b1fc-b7f7f50454b9', 1795637524462185, 'organization.changed', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '01a21456-37f4-7150-ae86-2051b63b9cae', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '6fb78a8444452fe84276caf98159686f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-380a-7ca0-82fa-78ab8e93d559', 1795637524485785, 'policy.applied', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c5efb557b44f0905b77967e7456f75db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3813-7631-a98b-c247d01c26a2', 1795637524496618, 'organization.changed', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"limit":1,"seat":"premium"}', 0, '2240501dccbb24da7faaf8d2b140bd93');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-381a-70e4-b44f-5282d5fee966', 1795637524505484, 'directory.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-3819-7be1-924c-1f49e6731a7a', NULL, NULL, 0, '0b52ccfd7e350785d344122d8266bbf2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-381e-7185-933c-9c78db6b5425', 1795637524508911, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-381d-7b7a-be41-72d2b5f10ffe', NULL, '{"scope":"directory","target":"01a21456-3819-7be1-924c-1f49e6731a7a"}', 0, 'd01ea51ff4dd3055639ec2f27ff9fbc8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-3820-72de-a54d-6283b5b5fcfa', 1795637524511649, 'directory.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-381f-7e74-83c4-028e6b4bdd4a', NULL, NULL, 0, '0caaafc1ea2213cc22a62693500e0ec4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-3822-7694-a05f-1c743a7d95b0', 1795637524513389, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-3822-728a-b7aa-08f6394239db', NULL, '{"scope":"directory","target":"01a21456-381f-7e74-83c4-028e6b4bdd4a"}', 0, 'c0794860b3d68cdc0ff6afe13b1512d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3830-70cf-b68f-a75046aa80dc', 1795637524517366, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3830-708c-8687-3945410e4ddd', NULL, NULL, 2, '889402ea280a11f57a513e19c2c17000');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3830-70d3-ab67-2ea209cdc500', 1795637524517366, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3830-707e-a631-84f30fb5a2b5', '', '01a21456-3830-708c-8687-3945410e4ddd', NULL, NULL, 2, '889402ea280a11f57a513e19c2c17000');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3835-73b4-bcac-5f6539c9e08c', 1795637524532711, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3835-73a8-9e48-3298e9e9c3fd', NULL, NULL, 2, '330ee3f24895fbbef99617d76a72ad76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3835-73b8-9f38-3e3161f8bf1d', 1795637524532711, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3835-739e-9478-528d74ae4cb0', '', '01a21456-3835-73a8-9e48-3298e9e9c3fd', NULL, NULL, 2, '330ee3f24895fbbef99617d76a72ad76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3837-7aa5-8917-382d1417dda0', 1795637524534957, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3837-7a98-8584-df7d8abd2c52', NULL, NULL, 2, 'b9d4670e8f1d05f48a33c0b6ad55e221');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3837-7aa8-8333-9db59cfdde31', 1795637524534957, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3837-7a90-abfa-e57146f1c9be', '', '01a21456-3837-7a98-8584-df7d8abd2c52', NULL, NULL, 2, 'b9d4670e8f1d05f48a33c0b6ad55e221');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383b-7892-a769-b417758eb302', 1795637524538359, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-383b-7887-88ec-86986531e08a', NULL, NULL, 2, '659c3e0cb673fdfc00caafc092961ccd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383b-7894-ac17-88ec14f62fab', 1795637524538359, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383b-787e-97a2-1d11baf1511d', '', '01a21456-383b-7887-88ec-86986531e08a', NULL, NULL, 2, '659c3e0cb673fdfc00caafc092961ccd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383e-7124-9f01-01137b080887', 1795637524540851, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-383e-7115-a4f7-f66943b1e8e5', NULL, NULL, 2, '47b92ea35862048ceea9a1c251f03890');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383e-7126-a62c-83cba393c2e7', 1795637524540851, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383e-710c-b94c-1f8dd653c2db', '', '01a21456-383e-7115-a4f7-f66943b1e8e5', NULL, NULL, 2, '47b92ea35862048ceea9a1c251f03890');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3841-7d99-bed8-b7ce0bbcbd32', 1795637524544748, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3841-7d75-a3fd-88bec5ae6688', NULL, NULL, 2, '5c30287c3f262b2c857ea104cf369301');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3841-7d9b-87b7-771c0f9047bd', 1795637524544748, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3841-7d6d-8fc8-935d5d829d35', '', '01a21456-3841-7d75-a3fd-88bec5ae6688', NULL, NULL, 2, '5c30287c3f262b2c857ea104cf369301');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3843-7bf9-9423-930cd2100f5d', 1795637524547078, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3843-7beb-8927-edf7577b8ca4', NULL, NULL, 2, '26475e96c42daa50548b9f74eecdc5a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3843-7bfd-9909-5d746a9e3f90', 1795637524547078, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3843-7be1-a6cc-6d4dc5169675', '', '01a21456-3843-7beb-8927-edf7577b8ca4', NULL, NULL, 2, '26475e96c42daa50548b9f74eecdc5a4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3847-7764-9295-ac24a1b9a319', 1795637524550884, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3847-775a-89e3-97eadc65a94d', NULL, NULL, 2, '2b16efe7d3382db5bc3e6261b0aba76d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3847-7766-9b70-b9e051ef4820', 1795637524550884, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3847-7752-9687-c5a96db2b110', '', '01a21456-3847-775a-89e3-97eadc65a94d', NULL, NULL, 2, '2b16efe7d3382db5bc3e6261b0aba76d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3847-783e-a6e5-d316a05fd777', 1795637524550884, 'gate.closed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3847-7752-9687-c5a96db2b110', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2b16efe7d3382db5bc3e6261b0aba76d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3847-7840-a345-405012b4eddf', 1795637524550884, 'session.revoked', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3847-7752-9687-c5a96db2b110', '', '', NULL, NULL, 2, '2b16efe7d3382db5bc3e6261b0aba76d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384b-7acd-81b1-335a4ff22f2f', 1795637524555286, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384b-7aa5-a465-4b3e8a8bdcab', NULL, NULL, 2, '52349fda8648a6cd6dc7f1309d143fe1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384b-7acf-8f6f-8965bdde4ca9', 1795637524555286, 'directory_user.unbound', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384b-7aa5-a465-4b3e8a8bdcab', NULL, '{"reason":"no_email"}', 2, '52349fda8648a6cd6dc7f1309d143fe1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384d-752a-9366-678da8969bb1', 1795637524556660, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384d-744d-b6b4-7dac1288fa0f', NULL, NULL, 2, '102f195e1f04ceeff42093b92fd4961d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384d-752e-8331-85c508cd2334', 1795637524556660, 'directory_user.unbound', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384d-744d-b6b4-7dac1288fa0f', NULL, '{"reason":"foreign_domain"}', 2, '102f195e1f04ceeff42093b92fd4961d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384f-710f-a3cd-a8e377a6bc65', 1795637524558651, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384f-70e3-9eb1-e924034a239f', NULL, NULL, 2, 'e57e0212dfac562dcf7d861ffc0f085b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384f-7112-b6d7-a417ab7ba0d6', 1795637524558651, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70dc-a674-72e9e70d29f7', '', '01a21456-384f-70e3-9eb1-e924034a239f', NULL, NULL, 2, 'e57e0212dfac562dcf7d861ffc0f085b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3850-78d7-ba93-1405c7464fec', 1795637524560112, 'directory_user.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3850-78cb-a296-ee875e538ab9', NULL, NULL, 2, 'd4e0e2d4a821c43cb40bd05a74611d34');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3850-78da-bf8f-f149344b92a3', 1795637524560112, 'account.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78c3-8f3e-c390ea3a7982', '', '01a21456-3850-78cb-a296-ee875e538ab9', NULL, NULL, 2, 'd4e0e2d4a821c43cb40bd05a74611d34');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3853-7d70-89db-4d4a727946cf', 1795637524562198, 'directory_group.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3852-732e-b7f4-b6709ec682a9', NULL, '{"members":1}', 0, '4c3bcf6776e68b9b27c3e5c188e846b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-385b-7606-9d1e-f907e8509d65', 1795637524569203, 'directory_group.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3859-7413-bfba-6e842a5cb9ef', NULL, '{"members":11}', 0, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3860-7b0a-9bab-7bb8e86af27b', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3830-707e-a631-84f30fb5a2b5', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3861-755e-8acc-a4d9ad54cd2d', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3835-739e-9478-528d74ae4cb0', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3861-7c85-b361-53d5bd8be80c', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383b-787e-97a2-1d11baf1511d', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3862-718f-94ed-b6ee43e5f611', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-383e-710c-b94c-1f8dd653c2db', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3862-7568-a6c2-948507def8da', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3841-7d6d-8fc8-935d5d829d35', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3863-71dd-9ebc-fa8f8301cd1d', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3843-7be1-a6cc-6d4dc5169675', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3863-7b15-b942-f062a8a4c7cd', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70dc-a674-72e9e70d29f7', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3868-7ea8-8255-91d1012b32f3', 1795637524569203, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78c3-8f3e-c390ea3a7982', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '05d291d1fcbf4c5d46240edee379447b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-386f-772c-9f75-fc69c1c0df6e', 1795637524586705, 'directory_group.changed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3852-732e-b7f4-b6709ec682a9', NULL, '{"added":1,"removed":0}', 0, '471ec19772c2914f964c97cc5fb6ac9f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3875-71e0-a6ce-642411ed3fd4', 1795637524595185, 'directory_group.changed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3852-732e-b7f4-b6709ec682a9', NULL, '{"added":1,"removed":0}', 0, 'e2d5beb5dc5a94d5ea6426f0e6c8f3fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3877-7ac0-ae62-3b8863461093', 1795637524598173, 'directory_group.changed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3859-7413-bfba-6e842a5cb9ef', NULL, '{"added":1,"removed":0}', 0, '465ad906cd2f8aaf5eb2da09bb0aeeb2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-387f-716b-bf3a-2f5f142769d0', 1795637524598173, 'membership.added', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3837-7a90-abfa-e57146f1c9be', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '465ad906cd2f8aaf5eb2da09bb0aeeb2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3883-75e3-8d73-ff419c1c0315', 1795637524609219, 'directory_group.created', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3881-73a3-aac1-cb928dcf454e', NULL, '{"members":2}', 0, '49b3926c39ecfba63cb9a28f228a8820');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-388a-7948-921c-421e8c26ae02', 1795637524618069, 'directory_user.deleted', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384d-744d-b6b4-7dac1288fa0f', NULL, NULL, 0, '322fd160846d4cf324cbc3a52485d087');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-388d-7212-85c3-f0692ea9dc1f', 1795637524620800, 'directory_user.deleted', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-384f-70e3-9eb1-e924034a239f', NULL, NULL, 0, '9b015974d09621bc65ed3e4101b48641');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-388e-749a-b16b-390c872f4643', 1795637524620800, 'gate.closed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70dc-a674-72e9e70d29f7', '', '', NULL, '{"cause":"directory_deleted"}', 2, '9b015974d09621bc65ed3e4101b48641');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-388e-749f-ac97-8cee5dc8069a', 1795637524620800, 'session.revoked', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70dc-a674-72e9e70d29f7', '', '', NULL, NULL, 2, '9b015974d09621bc65ed3e4101b48641');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-388f-7bb7-9ba5-6cad21d11371', 1795637524620800, 'membership.removed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-384f-70dc-a674-72e9e70d29f7', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '9b015974d09621bc65ed3e4101b48641');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3892-74ab-a132-83227d8179bb', 1795637524625897, 'directory_user.changed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '', '', '01a21456-3850-78cb-a296-ee875e538ab9', NULL, '{"active":false}', 0, '725ab05913eb866b2f0a5c92123fa9b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3893-7e55-8073-6c20a868d0c1', 1795637524625897, 'gate.closed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78c3-8f3e-c390ea3a7982', '', '', NULL, '{"cause":"directory_inactive"}', 2, '725ab05913eb866b2f0a5c92123fa9b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3893-7e59-b897-68a0ec56d504', 1795637524625897, 'session.revoked', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78c3-8f3e-c390ea3a7982', '', '', NULL, NULL, 2, '725ab05913eb866b2f0a5c92123fa9b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3894-7521-9f93-267f3459cdeb', 1795637524625897, 'membership.removed', 'directory', '01a21456-3819-7be1-924c-1f49e6731a7a', '01a21456-3850-78c3-8f3e-c390ea3a7982', '01a21456-37f3-79f2-83f9-2232ae3ea249', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '725ab05913eb866b2f0a5c92123fa9b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389a-7771-828f-bde748b880b6', 1795637524632156, 'connection.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-389a-7299-8ad9-c6141f74a883', NULL, NULL, 0, 'b8d1e138c65b639614e7d3990126bb92');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389e-7808-aaff-b5e4d34079ff', 1795637524636957, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-389d-7625-ba5d-ff62dafe51db', NULL, '{"scope":"login-hook","target":"01a21456-389a-7299-8ad9-c6141f74a883"}', 0, '799231a2258752d343b841566d0fcc24');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38ab-73c8-ba3c-16edb172e32a', 1795637524646938, 'subject.linked', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '01a21456-3830-707e-a631-84f30fb5a2b5', '', '01a21456-389a-7299-8ad9-c6141f74a883', NULL, NULL, 2, '7f53b9aa39c2d677751f79586d31b09d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38ab-7cff-948b-e321b4bdb791', 1795637524646938, 'membership.added', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '01a21456-3830-707e-a631-84f30fb5a2b5', '01a21456-37f4-7150-ae86-2051b63b9cae', '', NULL, '{"role":"user","source":"grant"}', 2, '7f53b9aa39c2d677751f79586d31b09d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38ae-714e-9841-dacc2d39fdaf', 1795637524646938, 'connection.proven', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '', '', '01a21456-389a-7299-8ad9-c6141f74a883', NULL, NULL, 2, '7f53b9aa39c2d677751f79586d31b09d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38b2-7389-a21b-d60ab6eeb4f0', 1795637524657766, 'account.created', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '01a21456-38b2-7382-b330-bf41bae67ef8', '', '01a21456-389a-7299-8ad9-c6141f74a883', NULL, NULL, 2, '6220cb932c60d556dcb8aa7e89fed162');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38b2-7396-a7f4-d5f22303c664', 1795637524657766, 'subject.linked', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '01a21456-38b2-7382-b330-bf41bae67ef8', '', '01a21456-389a-7299-8ad9-c6141f74a883', NULL, NULL, 2, '6220cb932c60d556dcb8aa7e89fed162');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38b2-73ca-b369-f1b37322ca0c', 1795637524657766, 'membership.added', 'login', '01a21456-389a-7299-8ad9-c6141f74a883', '01a21456-38b2-7382-b330-bf41bae67ef8', '01a21456-37f4-7150-ae86-2051b63b9cae', '', NULL, '{"role":"user","source":"grant"}', 2, '6220cb932c60d556dcb8aa7e89fed162');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21456-38b6-726c-8c89-1995b4a9a054', 1795637524661893, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-38b6-708c-b736-5da44e19008c', NULL, '{"scope":"read-only","target":""}', 0, 'd112d54d4fed8e53f88194a49e40c2b3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21456-38b9-7755-bd06-daa443b9ac09', 1795637524664880, 'token.revoked', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-38b6-708c-b736-5da44e19008c', NULL, NULL, 0, 'b819b0ea60d84bdfb9e861d746c2f652');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38d3-762e-91fb-a7829b6206b5', 1795637524690934, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-38d3-7438-ab03-49ac07c54703', NULL, '{"scope":"oauth-client","target":"01a21456-3819-7be1-924c-1f49e6731a7a"}', 0, '697c0bfaf8a7b1538dba03dc059ed0a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38d8-7de0-9cd3-3ac89d6f47ab', 1795637524694619, 'token.created', 'api_key', '01a21456-38d3-7438-ab03-49ac07c54703', '', '', '01a21456-38d8-7a43-b0d8-2571b45e3b17', NULL, '{"client":"01a21456-38d3-7438-ab03-49ac07c54703","scope":"access-token","target":"01a21456-3819-7be1-924c-1f49e6731a7a"}', 0, 'df0b6d8f71b508e685ee87dbf898b8eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-38db-7ef1-9049-15a50637443d', 1795637524699371, 'token.created', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-38db-7b8e-b1f0-ec357042b7a4', NULL, '{"scope":"jwt-issuer","target":"01a21456-381f-7e74-83c4-028e6b4bdd4a"}', 0, '6fedd5c0683dca6e7a6c44c38650ebe8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21456-37e9-745c-897b-3d05a6eb0a38', '01a21456-38de-7bb0-97ca-339764c5f3de', 1795637524702018, 'directory.changed', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', '', '', '01a21456-381f-7e74-83c4-028e6b4bdd4a', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f594d395ed09da90e864a661e4533ea6');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:12:03.898807');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:12:03.916795');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:12:04.235179');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:12:04.310213');


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

INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3830-707e-a631-84f30fb5a2b5', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383b-787e-97a2-1d11baf1511d', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383e-710c-b94c-1f8dd653c2db', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3841-7d6d-8fc8-935d5d829d35', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3843-7be1-a6cc-6d4dc5169675', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3835-739e-9478-528d74ae4cb0', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637524569203);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3837-7a90-abfa-e57146f1c9be', '01a21456-37f3-79f2-83f9-2232ae3ea249', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637524598173);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3830-707e-a631-84f30fb5a2b5', '01a21456-37f4-7150-ae86-2051b63b9cae', 0, 'jit', '01a21456-389a-7299-8ad9-c6141f74a883', 1795637524646938, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637524646938);
INSERT INTO public.memberships VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38b2-7382-b330-bf41bae67ef8', '01a21456-37f4-7150-ae86-2051b63b9cae', 0, 'jit', '01a21456-389a-7299-8ad9-c6141f74a883', 1795637524657766, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637524657766);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f4-7150-ae86-2051b63b9cae', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637524462185);
INSERT INTO public.organizations VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f3-79f2-83f9-2232ae3ea249', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637524462185);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21456-37e9-745c-897b-3d05a6eb0a38', 'initech', 'initech', '01a21456-37eb-749b-91f2-7eb1f2eb7ca9', 0, 0, 1795637524457084);
INSERT INTO public.parents VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 'acme', 'acme', '01a21456-389a-776b-9117-902272d5c60f', 2, 0, 1795637524442631);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3847-7752-9687-c5a96db2b110', 'closed', 'directory_inactive', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524550884);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383b-787e-97a2-1d11baf1511d', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524538359);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-383e-710c-b94c-1f8dd653c2db', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524540851);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3841-7d6d-8fc8-935d5d829d35', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524544748);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3843-7be1-a6cc-6d4dc5169675', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524547078);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3835-739e-9478-528d74ae4cb0', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 3, 0, NULL, 1795637524532711);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3837-7a90-abfa-e57146f1c9be', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 2, 0, NULL, 1795637524534957);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-384f-70dc-a674-72e9e70d29f7', 'closed', 'directory_deleted', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 4, 0, NULL, 1795637524558651);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3850-78c3-8f3e-c390ea3a7982', 'closed', 'directory_inactive', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 3, 0, NULL, 1795637524560112);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-3830-707e-a631-84f30fb5a2b5', 'open', '', '01a21456-3819-7be1-924c-1f49e6731a7a', 0, 3, 0, 1795637524646938, 1795637524517366);
INSERT INTO public.persons VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-38b2-7382-b330-bf41bae67ef8', 'open', '', '', 0, 1, 0, 1795637524657766, 1795637524657766);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', 1795637524462185);
INSERT INTO public.policy_versions VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21456-37b2-7397-81f0-8ab111f576cc', 1795637524485785);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-37f3-79f2-83f9-2232ae3ea249', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389a-7299-8ad9-c6141f74a883', 'ada', '01a21456-3830-707e-a631-84f30fb5a2b5', 1795637524646938);
INSERT INTO public.subjects VALUES ('01a21456-37da-7f2d-871e-f579acf91f50', '01a21456-389a-7299-8ad9-c6141f74a883', 'newcomer', '01a21456-38b2-7382-b330-bf41bae67ef8', 1795637524657766);


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


