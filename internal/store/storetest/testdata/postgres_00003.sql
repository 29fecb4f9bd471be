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

INSERT INTO public.accounts VALUES ('01a21452-6ad9-78f3-8669-3d25e5fbe3f6', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795637275349348);
INSERT INTO public.accounts VALUES ('01a21452-6ade-70fa-83c6-00a21124c7f1', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795637275357598);
INSERT INTO public.accounts VALUES ('01a21452-6ae2-72d5-b43b-269c786e1a4b', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795637275360628);
INSERT INTO public.accounts VALUES ('01a21452-6ae5-7765-80f2-9543f9258c57', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795637275363791);
INSERT INTO public.accounts VALUES ('01a21452-6ae7-7c0d-916e-f7ee8d520992', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795637275366768);
INSERT INTO public.accounts VALUES ('01a21452-6aec-796b-a0a5-2e641af17324', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795637275371532);
INSERT INTO public.accounts VALUES ('01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795637275375307);
INSERT INTO public.accounts VALUES ('01a21452-6af2-72ce-a93b-689af5ff7e89', 'left@acme.example', 'left@acme.example', 'acme.example', 1795637275377122);
INSERT INTO public.accounts VALUES ('01a21452-6af9-720f-a38a-2990cd6c7e2a', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795637275384656);
INSERT INTO public.accounts VALUES ('01a21452-6b14-7684-b1c5-80acd632e780', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795637275389684);
INSERT INTO public.accounts VALUES ('01a21452-6bee-745b-98a1-90c5ef91f41c', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795637275627973);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bc0-7ccc-b63e-44c3e152c224', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795637275610139, 1795637275583800);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21452-69d8-7839-9f0b-4adce4c7412e', 'operator', '', 'first operator key', '0866900500ffeb2afd8817788383d910459717ebc79ba299f9f94b7f51c64d14', 'usher_SjG7ju', 1795637275095581, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aca-7e9a-b6d7-3fc0f4f0402a', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', 'dfebef23a69a805516745e3715668db4eba7824c4214d3613146ded73e450d6e', 'usher_clyj1p', 1795637275337086, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bce-7751-9bb7-542252d603aa', 'login-hook', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '', 'b8e83229ad1dca91605175431aaf7254d45e0fe325f4df4211ac3250a65df19b', 'usher_i-y5OO', 1795637275597920, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('', '01a21452-6bf6-787e-a9de-be058d5afba5', 'read-only', '', '', '51575d4def335eb0f74aab92e2f8761b7f51b8ae1ac93ace3026f2a5e7198901', 'usher_S4duMl', 1795637275638258, NULL, 1795637275642845, '', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6c27-765e-9d6e-80bcb7e30c30', 'oauth-client', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '063c8ef42ef5c66dee15c4f9c7b53f09da456a38464c506d7772fed6b276fb12', 'usher_w5utV7', 1795637275686934, NULL, NULL, '', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6c2e-7728-8bea-f6e5021f36e1', 'access-token', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', 'faa6da82baffb1264fdab7c00a0af57cbe2c1ecf7f3ba3bc1e629acbbbbdae74', 'usher_Yek7a-', 1795637275691075, 1795640875691075, NULL, '01a21452-6c27-765e-9d6e-80bcb7e30c30', '', '', '', '', '', 0, '');
INSERT INTO public.credentials VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6ad3-72bf-bde6-94fcbce14f41', 'directory', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', '', '23d1439b89852059b16822a5083e1e580df2ea38b05a9e07c4789311426be2ac', 'usher_WmzOyF', 1795637275345665, NULL, NULL, '', '', '', '', '', '', 1, '01a21452-6c56-7c56-9807-8d6f6c88699c');
INSERT INTO public.credentials VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6c33-79c8-b69c-383a42dbd275', 'jwt-issuer', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', '', '3ced4bb5973a2f25daa2a9434e96ba2f6617e1880cf3c49def8dbd6e0bc1de24', '', 1795637275699240, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39465/scim/01a21452-6acf-7d61-96b7-6f48e1c8f3bf', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, '01a21452-6c56-7c56-9807-8d6f6c88699c');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6c18-71aa-8d1f-f290e8ccc151', 1795637275672110, '14d96d04d58d06149e151d005004e33a', 'GET', '/Users/01a21452-6af6-7399-addb-2c7668ab9bb5', 404, '', 'there is no user "01a21452-6af6-7399-addb-2c7668ab9bb5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6c19-7e88-b82c-09913134fc92', 1795637275673953, '9529cdc4940489dcbf8ca1b03fb92c86', 'GET', '/Users/01a21452-6af9-721b-ae13-d9175b8869c2', 404, '', 'there is no user "01a21452-6af9-721b-ae13-d9175b8869c2" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6d3a-7099-9bc5-eab7b283c173', 1795637275962039, 'b439d9d91b443100de5581300d5c4e91', 'GET', '/Users/01a21452-6af6-7399-addb-2c7668ab9bb5', 404, '', 'there is no user "01a21452-6af6-7399-addb-2c7668ab9bb5" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6d3c-7034-943b-f005e4932ac5', 1795637275964013, 'dfaa47a31e4b2b8d97646e24f2662f7a', 'GET', '/Users/01a21452-6af9-721b-ae13-d9175b8869c2', 404, '', 'there is no user "01a21452-6af9-721b-ae13-d9175b8869c2" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'okta', 'scim', 'okta', 'userName', 0, '', 1795637275331831, '', '', '');
INSERT INTO public.directories VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', 'entra', 'scim', 'entra', 'userName', 0, '', 1795637275343651, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21452-6c56-7c56-9807-8d6f6c88699c');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'ada@acme.example', '01a21452-6ad9-7900-b90b-8c471981ff9f', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'ada@home.example', '01a21452-6ad9-7900-b90b-8c471981ff9f', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b16-7972-9891-2d4c45b926f3', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795637275414585, 1795637275503306, 0);
INSERT INTO public.directory_groups VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b92-792c-9d5b-2b45da869e44', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795637275538584, 1795637275538584, 1);
INSERT INTO public.directory_groups VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795637275441123, 1795637275554045, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b16-7972-9891-2d4c45b926f3', '01a21452-6ad9-7900-b90b-8c471981ff9f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6aef-7e93-8499-ced57005a7ed', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6ad9-7900-b90b-8c471981ff9f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6ae7-7c18-b140-6d9c9672303c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6ade-720f-994c-927612cc8ee8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6af2-72da-831b-0c16a988229a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6aec-7979-8fa6-3ba63d27fef5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6af4-786a-8d91-fe33f30b15b4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6b14-76ac-9c4e-584411d5c633', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6ae5-7770-bde3-76202e00a528', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b16-7972-9891-2d4c45b926f3', '01a21452-6ade-720f-994c-927612cc8ee8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b16-7972-9891-2d4c45b926f3', '01a21452-6ae2-72df-8186-754d39dde0a7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b31-7232-bdba-ac1087386d01', '01a21452-6ae2-72df-8186-754d39dde0a7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b92-792c-9d5b-2b45da869e44', '01a21452-6ae5-7770-bde3-76202e00a528', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b92-792c-9d5b-2b45da869e44', '01a21452-6b16-7972-9891-2d4c45b926f3', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-721b-ae13-d9175b8869c2', 'NULL', '01a21452-6af9-720f-a38a-2990cd6c7e2a', 1798229275554045);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 6, 1, 0, '01a21452-6ad9-7900-b90b-8c471981ff9f');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 2, 1, 0, '01a21452-6ade-720f-994c-927612cc8ee8');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 3, 1, 0, '01a21452-6ae5-7770-bde3-76202e00a528');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 5, 2, 0, '01a21452-6aec-7979-8fa6-3ba63d27fef5');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 1, 1, 0, '01a21452-6aef-7e93-8499-ced57005a7ed');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 14, 1, 0, '01a21452-6af2-72da-831b-0c16a988229a');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 12, 2, 0, '01a21452-6af4-786a-8d91-fe33f30b15b4');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 11, 1, 0, '01a21452-6b14-76ac-9c4e-584411d5c633');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'Group', 8, 1, 0, '01a21452-6b16-7972-9891-2d4c45b926f3');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'Group', 12, 1, 0, '01a21452-6b31-7232-bdba-ac1087386d01');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'Group', 3, 1, 0, '01a21452-6b92-792c-9d5b-2b45da869e44');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 8, 0, 1, '01a21452-6af6-7399-addb-2c7668ab9bb5');
INSERT INTO public.directory_totals VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 'User', 15, 0, 1, '01a21452-6af9-721b-ae13-d9175b8869c2');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ad9-7900-b90b-8c471981ff9f', 'ada@acme.example', '00u-ada', 1, '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '', 1795637275349348, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795637275349348, 1795637275349348);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ade-720f-994c-927612cc8ee8', 'bob@acme.example', NULL, 1, '01a21452-6ade-70fa-83c6-00a21124c7f1', '', 1795637275357598, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795637275357598, 1795637275357598);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae2-72df-8186-754d39dde0a7', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21452-6ae2-72d5-b43b-269c786e1a4b', '', 1795637275360628, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795637275360628, 1795637275360628);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae5-7770-bde3-76202e00a528', 'zoe@acme.example', 'ZOË', 1, '01a21452-6ae5-7765-80f2-9543f9258c57', '', 1795637275363791, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795637275363791, 1795637275363791);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae7-7c18-b140-6d9c9672303c', 'astro@acme.example', '🚀', 1, '01a21452-6ae7-7c0d-916e-f7ee8d520992', '', 1795637275366768, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795637275366768, 1795637275366768);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aec-7979-8fa6-3ba63d27fef5', 'lines@acme.example', ' 007 ', 1, '01a21452-6aec-796b-a0a5-2e641af17324', '', 1795637275371532, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795637275371532, 1795637275371532);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aef-7e93-8499-ced57005a7ed', 'max@acme.example', '00u-max', 1, '01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', '', 1795637275375307, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795637275375307, 1795637275375307);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af2-72da-831b-0c16a988229a', 'left@acme.example', '00u-left', 0, '01a21452-6af2-72ce-a93b-689af5ff7e89', '', 1795637275377122, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795637275377122, 1795637275377122);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af4-786a-8d91-fe33f30b15b4', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795637275379885, 1795637275379885);
INSERT INTO public.directory_users VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-76ac-9c4e-584411d5c633', 'staff@acme.example', '00u-staff', 0, '01a21452-6b14-7684-b1c5-80acd632e780', '', 1795637275389684, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795637275389684, 1795637275571296);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 'acme.example', '01a21452-6a3f-7a39-893a-f8dceb49b18d', 'verified', 'manual', 1795637275194759, 1795637275194759, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 'initech.example', '01a21452-6a4f-777c-8039-9e66f212956c', 'verified', 'manual', 1795637275214761, 1795637275214761, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 71);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 7);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21452-69d9-7299-9dbd-1142960cb047', 1795637275095581, 'token.created', 'operator', 'operator_key_file', '', '', '01a21452-69d8-7839-9f0b-4adce4c7412e', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a36-7df2-b559-1a37fb1519ab', 1795637275190049, 'parent.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6a36-767c-bb21-46a032a47d6a', NULL, NULL, 0, '0e2b7e14100c3792e37d5866318a716c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a41-7dc2-be77-0617507755ec', 1795637275194759, 'domain.verified', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6a3f-7a39-893a-f8dceb49b18d', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'd9e9e4ca94bbdde78ff63e4d4a259ea6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6a4b-7140-87c4-dc28200b89bf', 1795637275208742, 'parent.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6a49-7b0a-8582-fd70a3186dfd', NULL, NULL, 0, '197bcf1e35b0e236ce3c24f92bd62a06');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6a4f-7a00-a933-2ccfdf687e14', 1795637275214761, 'domain.verified', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6a4f-777c-8039-9e66f212956c', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '08c7d1580ceb5b287dfd4cc078d1a067');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a63-7930-84f8-23b1fac8a029', 1795637275218747, 'organization.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c08e7b945f2f68f80c3b097632a24320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a64-749c-85d1-3b3b390bef80', 1795637275218747, 'organization.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '01a21452-6a63-7959-84d6-d5f7de175b5f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c08e7b945f2f68f80c3b097632a24320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a69-71eb-892c-92ebbc9b1126', 1795637275218747, 'policy.applied', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'c08e7b945f2f68f80c3b097632a24320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a73-71f6-80cc-d0dacc44c046', 1795637275218747, 'organization.changed', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'c08e7b945f2f68f80c3b097632a24320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a75-7b4d-a2a1-24b1abd6797b', 1795637275218747, 'organization.changed', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '01a21452-6a63-7959-84d6-d5f7de175b5f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'c08e7b945f2f68f80c3b097632a24320');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a91-74d3-834e-cccd07ab082b', 1795637275272003, 'policy.applied', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '46869ad040862912e0069cbe01a215a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6abe-70de-b6aa-357e574fa569', 1795637275297645, 'organization.changed', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'cfc2a02adf89c00d2a5deb9b97d82a74');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ac4-7c56-9770-20e858a8c4b0', 1795637275331831, 'directory.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', NULL, NULL, 0, '54d3242ba534ac33aa0553aaf4d0fe77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6acb-76eb-b5a4-8f5feebfc78c', 1795637275337086, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6aca-7e9a-b6d7-3fc0f4f0402a', NULL, '{"scope":"directory","target":"01a21452-6ac4-758b-9cbe-4d2ebb32c53e"}', 0, '0da04bfb10f2937b6086025b2b43cbdc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6acf-7efa-8a86-cdeac6c15330', 1795637275343651, 'directory.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', NULL, NULL, 0, '14ab800f0ab5c44c52b1f828927bafcf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6ad3-74ae-bdd3-877396eaec2d', 1795637275345665, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6ad3-72bf-bde6-94fcbce14f41', NULL, '{"scope":"directory","target":"01a21452-6acf-7d61-96b7-6f48e1c8f3bf"}', 0, 'd515eb0e0821cc88da28f0468bab9c74');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ad9-7924-9dd5-f2b28c767bce', 1795637275349348, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6ad9-7900-b90b-8c471981ff9f', NULL, NULL, 2, 'e8300c9ad28a71d7c174a3ff5a340f59');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ad9-7927-bd08-bc764d5158ba', 1795637275349348, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '', '01a21452-6ad9-7900-b90b-8c471981ff9f', NULL, NULL, 2, 'e8300c9ad28a71d7c174a3ff5a340f59');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ade-7225-b8cd-c28f14d0020b', 1795637275357598, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6ade-720f-994c-927612cc8ee8', NULL, NULL, 2, 'e21358a77fe701272e23c335e57304f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ade-7228-b3c0-b7f537af30f8', 1795637275357598, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ade-70fa-83c6-00a21124c7f1', '', '01a21452-6ade-720f-994c-927612cc8ee8', NULL, NULL, 2, 'e21358a77fe701272e23c335e57304f7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae2-72f3-b8b1-a965f5271f56', 1795637275360628, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6ae2-72df-8186-754d39dde0a7', NULL, NULL, 2, '2913764c17bc01e6b8fa581f7db9c0d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae2-72f7-b303-e0a21b1d6aa3', 1795637275360628, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae2-72d5-b43b-269c786e1a4b', '', '01a21452-6ae2-72df-8186-754d39dde0a7', NULL, NULL, 2, '2913764c17bc01e6b8fa581f7db9c0d7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae5-777f-9f29-dccf934d1a35', 1795637275363791, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6ae5-7770-bde3-76202e00a528', NULL, NULL, 2, '062bf5305cc4ef8b7721a5c6ecf73460');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae5-7783-90af-422af1e8d74f', 1795637275363791, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae5-7765-80f2-9543f9258c57', '', '01a21452-6ae5-7770-bde3-76202e00a528', NULL, NULL, 2, '062bf5305cc4ef8b7721a5c6ecf73460');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae7-7c26-b3f1-0186a7079e73', 1795637275366768, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6ae7-7c18-b140-6d9c9672303c', NULL, NULL, 2, 'e53df7ed2e4da0c220f41c0273589789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae7-7c2a-8738-0fb878c4b732', 1795637275366768, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae7-7c0d-916e-f7ee8d520992', '', '01a21452-6ae7-7c18-b140-6d9c9672303c', NULL, NULL, 2, 'e53df7ed2e4da0c220f41c0273589789');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aec-7987-9034-dc1fe2cc1557', 1795637275371532, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6aec-7979-8fa6-3ba63d27fef5', NULL, NULL, 2, 'cab1fab649e0fa8c609da2af5a980ea2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aec-798b-bdc0-409f5a989f11', 1795637275371532, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aec-796b-a0a5-2e641af17324', '', '01a21452-6aec-7979-8fa6-3ba63d27fef5', NULL, NULL, 2, 'cab1fab649e0fa8c609da2af5a980ea2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aef-7ea3-b97c-6bde188cb13e', 1795637275375307, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6aef-7e93-8499-ced57005a7ed', NULL, NULL, 2, '82bfd3c8eddd3290e934fcba79410a77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aef-7ea7-8de3-5cbbeedf74ed', 1795637275375307, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', '', '01a21452-6aef-7e93-8499-ced57005a7ed', NULL, NULL, 2, '82bfd3c8eddd3290e934fcba79410a77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af2-72e6-85b1-27290a8ec083', 1795637275377122, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af2-72da-831b-0c16a988229a', NULL, NULL, 2, 'd4ea0bdde97993863ead454698695eab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af2-72ea-bd1d-4f950a573f27', 1795637275377122, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af2-72ce-a93b-689af5ff7e89', '', '01a21452-6af2-72da-831b-0c16a988229a', NULL, NULL, 2, 'd4ea0bdde97993863ead454698695eab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af2-7327-af2f-4bd10cad8650', 1795637275377122, 'gate.closed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af2-72ce-a93b-689af5ff7e89', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'd4ea0bdde97993863ead454698695eab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af2-7329-8caf-6b2444b66f82', 1795637275377122, 'session.revoked', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af2-72ce-a93b-689af5ff7e89', '', '', NULL, NULL, 2, 'd4ea0bdde97993863ead454698695eab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af4-78a0-907a-1a15d8022391', 1795637275379885, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af4-786a-8d91-fe33f30b15b4', NULL, NULL, 2, 'f8e89becffee96e6d79975fa09c439f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af4-78a4-96bd-a9050c3eeadf', 1795637275379885, 'directory_user.unbound', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af4-786a-8d91-fe33f30b15b4', NULL, '{"reason":"no_email"}', 2, 'f8e89becffee96e6d79975fa09c439f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af6-73bb-b642-1846f3639e83', 1795637275381748, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af6-7399-addb-2c7668ab9bb5', NULL, NULL, 2, '24f137bf09dba58cccf899e3dbb1b1ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af6-73bf-82fd-7529be3fcb92', 1795637275381748, 'directory_user.unbound', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af6-7399-addb-2c7668ab9bb5', NULL, '{"reason":"foreign_domain"}', 2, '24f137bf09dba58cccf899e3dbb1b1ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af9-7228-b040-cd16932f0f76', 1795637275384656, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af9-721b-ae13-d9175b8869c2', NULL, NULL, 2, 'b6fbdfcc87727fc9b7d002d839288f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af9-722b-b946-83d69a4673cb', 1795637275384656, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-720f-a38a-2990cd6c7e2a', '', '01a21452-6af9-721b-ae13-d9175b8869c2', NULL, NULL, 2, 'b6fbdfcc87727fc9b7d002d839288f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b14-76c4-b723-812c613e3997', 1795637275389684, 'directory_user.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b14-76ac-9c4e-584411d5c633', NULL, NULL, 2, 'cd67c8b2a78cd4c1614ad7709c8d8a28');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b14-76c8-965c-949a3366d94c', 1795637275389684, 'account.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-7684-b1c5-80acd632e780', '', '01a21452-6b14-76ac-9c4e-584411d5c633', NULL, NULL, 2, 'cd67c8b2a78cd4c1614ad7709c8d8a28');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b21-7f29-8143-6845d960b81f', 1795637275414585, 'directory_group.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b16-7972-9891-2d4c45b926f3', NULL, '{"members":1}', 0, 'd2872876b9789631fb6a595c5e31bd4d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b35-7ce3-b43e-90bf46ad7df4', 1795637275441123, 'directory_group.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b31-7232-bdba-ac1087386d01', NULL, '{"members":11}', 0, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b43-73df-a5cb-34d32ca7e11b', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b48-78f4-bfd1-42c5e4ccae45', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ade-70fa-83c6-00a21124c7f1', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b48-7f0e-b993-4eaed49ec8ca', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae5-7765-80f2-9543f9258c57', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b49-7dd4-b958-7035792ec09b', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae7-7c0d-916e-f7ee8d520992', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b4d-73b6-84e1-5cf3721bfd10', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aec-796b-a0a5-2e641af17324', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b4d-7a6d-8975-e8ba5fe6c649', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b4f-7a50-81bf-b1e3324253ec', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-720f-a38a-2990cd6c7e2a', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b51-7a9e-8538-95338a919bbb', 1795637275441123, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-7684-b1c5-80acd632e780', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '520bf8b56da0ba8d852d49d618f3dee3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b61-75b0-89cf-cc12fc76d570', 1795637275478969, 'directory_group.changed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b16-7972-9891-2d4c45b926f3', NULL, '{"added":1,"removed":0}', 0, 'f9fefa68a0ba3fb814aa2806047e54fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b7a-729a-9657-ca0ae668cadb', 1795637275503306, 'directory_group.changed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b16-7972-9891-2d4c45b926f3', NULL, '{"added":1,"removed":0}', 0, 'e1effd6de780800adee6cb21e72c3214');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b8c-7bd8-aee9-2a1d1000e415', 1795637275521155, 'directory_group.changed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b31-7232-bdba-ac1087386d01', NULL, '{"added":1,"removed":0}', 0, 'de5e2a989b68024e316ec2aac2d62cf6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b8f-7cfe-9204-1d86d54f6396', 1795637275521155, 'membership.added', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6ae2-72d5-b43b-269c786e1a4b', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'de5e2a989b68024e316ec2aac2d62cf6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b96-74aa-8b6e-46e105ca25f7', 1795637275538584, 'directory_group.created', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b92-792c-9d5b-2b45da869e44', NULL, '{"members":2}', 0, '73bbf84c3466f49757ebdd9037980dc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b9d-7ab6-8ff9-add8b94e1568', 1795637275547330, 'directory_user.deleted', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af6-7399-addb-2c7668ab9bb5', NULL, NULL, 0, 'c039bfd3c3c3e07e5ef3143e34c6f6c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ba2-7696-bad2-276b7361f98f', 1795637275554045, 'directory_user.deleted', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6af9-721b-ae13-d9175b8869c2', NULL, NULL, 0, '8b5260011f79c405514d293b0df3d284');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ba6-794d-a055-a2dc225394f6', 1795637275554045, 'gate.closed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-720f-a38a-2990cd6c7e2a', '', '', NULL, '{"cause":"directory_deleted"}', 2, '8b5260011f79c405514d293b0df3d284');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ba6-7954-95c4-878c541523c2', 1795637275554045, 'session.revoked', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-720f-a38a-2990cd6c7e2a', '', '', NULL, NULL, 2, '8b5260011f79c405514d293b0df3d284');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bad-7b89-afb7-1d949a730beb', 1795637275554045, 'membership.removed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6af9-720f-a38a-2990cd6c7e2a', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '8b5260011f79c405514d293b0df3d284');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bb6-7c5b-b343-13289201e50e', 1795637275571296, 'directory_user.changed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '', '', '01a21452-6b14-76ac-9c4e-584411d5c633', NULL, '{"active":false}', 0, '1e99b66d03f4765d23a7ece6f17d2760');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bb8-7cdd-9f46-cfe4677b1db6', 1795637275571296, 'gate.closed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-7684-b1c5-80acd632e780', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1e99b66d03f4765d23a7ece6f17d2760');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bb8-7ce2-bac9-91231b052fef', 1795637275571296, 'session.revoked', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-7684-b1c5-80acd632e780', '', '', NULL, NULL, 2, '1e99b66d03f4765d23a7ece6f17d2760');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bb9-7520-a0d9-fcd49b7f154f', 1795637275571296, 'membership.removed', 'directory', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', '01a21452-6b14-7684-b1c5-80acd632e780', '01a21452-6a5f-7284-acdc-287f2a5f0e00', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1e99b66d03f4765d23a7ece6f17d2760');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bc1-7311-ad08-b49c97ad9f3d', 1795637275583800, 'connection.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6bc0-7ccc-b63e-44c3e152c224', NULL, NULL, 0, '572f98dabc2faa3e64b1e1bd38da6006');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bce-7935-9820-5a4c39c90046', 1795637275597920, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6bce-7751-9bb7-542252d603aa', NULL, '{"scope":"login-hook","target":"01a21452-6bc0-7ccc-b63e-44c3e152c224"}', 0, '03c168075d87c572ce9680c1ea01ecee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bde-709a-a30d-bde0d4bb0346', 1795637275610139, 'subject.linked', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '', '01a21452-6bc0-7ccc-b63e-44c3e152c224', NULL, NULL, 2, 'b90acba00a49c029e7d841485d33eab4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6be1-7e35-87b4-6b4e41c6943c', 1795637275610139, 'membership.added', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '01a21452-6a63-7959-84d6-d5f7de175b5f', '', NULL, '{"role":"user","source":"grant"}', 2, 'b90acba00a49c029e7d841485d33eab4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6be4-7e12-8b26-453c8e82ef2c', 1795637275610139, 'connection.proven', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '', '', '01a21452-6bc0-7ccc-b63e-44c3e152c224', NULL, NULL, 2, 'b90acba00a49c029e7d841485d33eab4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bee-7463-86a6-8c9eef2eac9a', 1795637275627973, 'account.created', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '01a21452-6bee-745b-98a1-90c5ef91f41c', '', '01a21452-6bc0-7ccc-b63e-44c3e152c224', NULL, NULL, 2, '3066b0038367605255f25d2f9a9a20fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bee-7470-842a-83d2042d10e1', 1795637275627973, 'subject.linked', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '01a21452-6bee-745b-98a1-90c5ef91f41c', '', '01a21452-6bc0-7ccc-b63e-44c3e152c224', NULL, NULL, 2, '3066b0038367605255f25d2f9a9a20fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bee-7549-9ff0-8f619dd963ad', 1795637275627973, 'membership.added', 'login', '01a21452-6bc0-7ccc-b63e-44c3e152c224', '01a21452-6bee-745b-98a1-90c5ef91f41c', '01a21452-6a63-7959-84d6-d5f7de175b5f', '', NULL, '{"role":"user","source":"grant"}', 2, '3066b0038367605255f25d2f9a9a20fc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21452-6bf6-7ad1-8243-9009ec6f15a4', 1795637275638258, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6bf6-787e-a9de-be058d5afba5', NULL, '{"scope":"read-only","target":""}', 0, 'a1813b34e05f6dcaf28699f6ff2019b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21452-6bfe-7396-944f-434be4b376f9', 1795637275642845, 'token.revoked', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6bf6-787e-a9de-be058d5afba5', NULL, NULL, 0, '0472c0dc88fcdd453b1dc7a90bb24f97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6c27-792c-9eb0-4075c733a852', 1795637275686934, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6c27-765e-9d6e-80bcb7e30c30', NULL, '{"scope":"oauth-client","target":"01a21452-6ac4-758b-9cbe-4d2ebb32c53e"}', 0, '57f035473dba9ecbf6ee6e8561c39d69');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6c2f-7ce9-b062-72fdffb1aeef', 1795637275691075, 'token.created', 'api_key', '01a21452-6c27-765e-9d6e-80bcb7e30c30', '', '', '01a21452-6c2e-7728-8bea-f6e5021f36e1', NULL, '{"client":"01a21452-6c27-765e-9d6e-80bcb7e30c30","scope":"access-token","target":"01a21452-6ac4-758b-9cbe-4d2ebb32c53e"}', 0, 'ee5ea0dc419eccbaf89d3aaa5bcce3a3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6c33-7cfe-8fb3-fbb43251a6ac', 1795637275699240, 'token.created', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6c33-79c8-b69c-383a42dbd275', NULL, '{"scope":"jwt-issuer","target":"01a21452-6acf-7d61-96b7-6f48e1c8f3bf"}', 0, '3ee4222410586a625940a823b2f8500f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6c4a-7709-a905-12cc94cf7a9f', 1795637275716820, 'directory.changed', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'f7bf2c8306d29403e7c9326f984451c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21452-6a49-7b0a-8582-fd70a3186dfd', '01a21452-6c56-7c72-b2f9-61601d848e22', 1795637275734202, 'directory.changed', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', '', '', '01a21452-6acf-7d61-96b7-6f48e1c8f3bf', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'c86121dc29b00a12401ab43d9e601603');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 20:07:54.344607');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 20:07:54.418855');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 20:07:54.975938');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 20:07:55.025006');


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

INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae5-7765-80f2-9543f9258c57', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae7-7c0d-916e-f7ee8d520992', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aec-796b-a0a5-2e641af17324', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ade-70fa-83c6-00a21124c7f1', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637275441123);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae2-72d5-b43b-269c786e1a4b', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795637275521155);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', '01a21452-6a63-7959-84d6-d5f7de175b5f', 0, 'jit', '01a21452-6bc0-7ccc-b63e-44c3e152c224', 1795637275610139, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637275610139);
INSERT INTO public.memberships VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bee-745b-98a1-90c5ef91f41c', '01a21452-6a63-7959-84d6-d5f7de175b5f', 0, 'jit', '01a21452-6bc0-7ccc-b63e-44c3e152c224', 1795637275627973, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795637275627973);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a63-7959-84d6-d5f7de175b5f', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795637275218747);
INSERT INTO public.organizations VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795637275218747);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21452-6a49-7b0a-8582-fd70a3186dfd', 'initech', 'initech', '01a21452-6a4f-79d6-9b36-ccfe0d8612ab', 0, 0, 1795637275208742);
INSERT INTO public.parents VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 'acme', 'acme', '01a21452-6bc1-7308-8474-d05d77724d50', 2, 0, 1795637275190049);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af2-72ce-a93b-689af5ff7e89', 'closed', 'directory_inactive', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275377122);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae5-7765-80f2-9543f9258c57', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275363791);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae7-7c0d-916e-f7ee8d520992', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275366768);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aec-796b-a0a5-2e641af17324', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275371532);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6aef-7e8a-b8e9-1fe7eda9e0a3', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275375307);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ade-70fa-83c6-00a21124c7f1', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 3, 0, NULL, 1795637275357598);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ae2-72d5-b43b-269c786e1a4b', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 2, 0, NULL, 1795637275360628);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6af9-720f-a38a-2990cd6c7e2a', 'closed', 'directory_deleted', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 4, 0, NULL, 1795637275384656);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6b14-7684-b1c5-80acd632e780', 'closed', 'directory_inactive', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 3, 0, NULL, 1795637275389684);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', 'open', '', '01a21452-6ac4-758b-9cbe-4d2ebb32c53e', 0, 3, 0, 1795637275610139, 1795637275349348);
INSERT INTO public.persons VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bee-745b-98a1-90c5ef91f41c', 'open', '', '', 0, 1, 0, 1795637275627973, 1795637275627973);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', 1795637275218747);
INSERT INTO public.policy_versions VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21452-69d8-7839-9f0b-4adce4c7412e', 1795637275272003);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6a5f-7284-acdc-287f2a5f0e00', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bc0-7ccc-b63e-44c3e152c224', 'ada', '01a21452-6ad9-78f3-8669-3d25e5fbe3f6', 1795637275610139);
INSERT INTO public.subjects VALUES ('01a21452-6a36-767c-bb21-46a032a47d6a', '01a21452-6bc0-7ccc-b63e-44c3e152c224', 'newcomer', '01a21452-6bee-745b-98a1-90c5ef91f41c', 1795637275627973);


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


