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
    assertion text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a21423-ec33-7467-b04f-d77a2d610807', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795634228273377);
INSERT INTO public.accounts VALUES ('01a21423-ec35-7e9b-9ffc-85311de41862', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795634228277445);
INSERT INTO public.accounts VALUES ('01a21423-ec37-7899-b124-1e222b6b455b', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795634228278875);
INSERT INTO public.accounts VALUES ('01a21423-ec39-7231-a66d-fa0f7c0f389f', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795634228280468);
INSERT INTO public.accounts VALUES ('01a21423-ec3a-7a4c-a3ac-a17e770571c3', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795634228282034);
INSERT INTO public.accounts VALUES ('01a21423-ec3d-729f-adf3-601bd3711584', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795634228284476);
INSERT INTO public.accounts VALUES ('01a21423-ec3e-7af0-ad01-5ed70742e840', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795634228286114);
INSERT INTO public.accounts VALUES ('01a21423-ec40-7183-9e8c-3122ca7609f3', 'left@acme.example', 'left@acme.example', 'acme.example', 1795634228287689);
INSERT INTO public.accounts VALUES ('01a21423-ec43-7d42-921c-1a1917552269', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795634228291476);
INSERT INTO public.accounts VALUES ('01a21423-ec45-70f3-8b4a-6fe83ef73afb', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795634228292676);
INSERT INTO public.accounts VALUES ('01a21423-ec6d-72d1-b841-33f8ac927547', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795634228332787);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec63-7e14-9e48-c69956a15186', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795634228328706, 1795634228323316);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21423-ebe1-7729-acd0-15cfb575c264', 'operator', '', 'first operator key', '120fb52d920c1a42f5fbc41efdf0d11dfd1c3a065800956c1418312b2737669b', 'usher_fJuTuB', 1795634228192868, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2d-75f0-bad5-e5cbbb22bcc0', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '16f1b20bdd47ea782f36eed8fccc48dad1c1782c89da6e430573e4de38fe10b9', 'usher_Fzea4T', 1795634228268929, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ec30-7337-ae27-81d544258f60', 'directory', '01a21423-ec2e-7c77-9960-6f4ab51e470c', '', '8c64c09781b55979c0ca01bb8a622108c05105c89c00848615300783c79219b7', 'usher_ZUp91g', 1795634228271896, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec65-78f4-8f27-93c1c2762af8', 'login-hook', '01a21423-ec63-7e14-9e48-c69956a15186', '', 'd3fed5051c7d8c6e50ff7f577ea49186e72c650454e4f49c5f168de76f421b77', 'usher_63EURz', 1795634228325126, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('', '01a21423-ec6e-7ba3-9eea-767279524bc2', 'read-only', '', '', '6592c1dfaf683069b00d09b84e260f35811ce6116340d4247c37ebb128657460', 'usher_6GZpcb', 1795634228334648, NULL, 1795634228335652, '', '', '');
INSERT INTO public.credentials VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec7b-75e9-ae00-b6db3e3185a0', 'oauth-client', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', 'ccada3a87f65db2d9ffb482a5c786458c38a14316f49cef895c24834f4675c29', 'usher_vKHdXQ', 1795634228346958, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec7d-7290-9ed0-390432d2af7d', 'access-token', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', 'b6977fda2190efe573889b4ac3f116a444d64e9beb0c960e8f40ab1b3fdbedb7', 'usher_DFcC1N', 1795634228348490, 1795637828348490, NULL, '01a21423-ec7b-75e9-ae00-b6db3e3185a0', '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec76-79f7-96eb-5780ee02df0a', 1795634228342653, '6fbfac1b29415b3204b4e67f993aefa1', 'GET', '/Users/01a21423-ec42-7a73-be01-ff6f393c05b0', 404, '', 'there is no user "01a21423-ec42-7a73-be01-ff6f393c05b0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec77-755c-b249-ec4e64d50992', 1795634228343351, '51f365246b363889399c54ab2dad59a1', 'GET', '/Users/01a21423-ec43-7d5f-994a-5abbf202899b', 404, '', 'there is no user "01a21423-ec43-7d5f-994a-5abbf202899b" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ecc6-7791-8607-77ce89ab979c', 1795634228422496, 'f17edb4362ac518ad2e52d8021e8e577', 'GET', '/Users/01a21423-ec42-7a73-be01-ff6f393c05b0', 404, '', 'there is no user "01a21423-ec42-7a73-be01-ff6f393c05b0" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ecc7-7245-8590-63196cb7a61e', 1795634228423149, 'bcfcc80d096313cb598e1be43db9537d', 'GET', '/Users/01a21423-ec43-7d5f-994a-5abbf202899b', 404, '', 'there is no user "01a21423-ec43-7d5f-994a-5abbf202899b" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'okta', 'scim', 'okta', 'userName', 0, '', 1795634228267085);
INSERT INTO public.directories VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ec2e-7c77-9960-6f4ab51e470c', 'entra', 'scim', 'entra', 'userName', 0, '', 1795634228270676);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'ada@acme.example', '01a21423-ec33-7471-9600-f350c27bff54', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'ada@home.example', '01a21423-ec33-7471-9600-f350c27bff54', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-7e0e-aeab-a940f2c203ae', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795634228293897, 1795634228308228, 0);
INSERT INTO public.directory_groups VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec59-75aa-ab9a-58b4bddf945e', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795634228313362, 1795634228313362, 1);
INSERT INTO public.directory_groups VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795634228298451, 1795634228316776, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-7e0e-aeab-a940f2c203ae', '01a21423-ec33-7471-9600-f350c27bff54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec3e-7af9-90e4-3cdf1e7ad407', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec33-7471-9600-f350c27bff54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec3a-7a54-ab6d-c48b67e0ea37', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec35-7ea4-9d03-6e91bf26edd5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec40-718c-b345-b1d24cf5e598', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec3d-72a8-bced-57e5b8e14024', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec41-778f-82d4-2993cce4a4e5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec45-70fb-8597-ca6a1b959420', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec39-7238-a513-b59a209998fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-7e0e-aeab-a940f2c203ae', '01a21423-ec35-7ea4-9d03-6e91bf26edd5', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-7e0e-aeab-a940f2c203ae', '01a21423-ec37-78a1-80ed-8f63c0984787', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec4a-7700-a505-555b215a110b', '01a21423-ec37-78a1-80ed-8f63c0984787', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec59-75aa-ab9a-58b4bddf945e', '01a21423-ec39-7238-a513-b59a209998fd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec59-75aa-ab9a-58b4bddf945e', '01a21423-ec45-7e0e-aeab-a940f2c203ae', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d5f-994a-5abbf202899b', 'NULL', '01a21423-ec43-7d42-921c-1a1917552269', 1798226228316776);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 3, 1, 0, '01a21423-ec39-7238-a513-b59a209998fd');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 2, 1, 0, '01a21423-ec3a-7a54-ab6d-c48b67e0ea37');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 0, 3, 0, '01a21423-ec3d-72a8-bced-57e5b8e14024');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 5, 1, 0, '01a21423-ec3e-7af9-90e4-3cdf1e7ad407');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 10, 1, 0, '01a21423-ec40-718c-b345-b1d24cf5e598');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 1, 1, 0, '01a21423-ec41-778f-82d4-2993cce4a4e5');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 15, 2, 0, '01a21423-ec45-70fb-8597-ca6a1b959420');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'Group', 14, 1, 0, '01a21423-ec45-7e0e-aeab-a940f2c203ae');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'Group', 5, 1, 0, '01a21423-ec4a-7700-a505-555b215a110b');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'Group', 0, 1, 0, '01a21423-ec59-75aa-ab9a-58b4bddf945e');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 14, 0, 1, '01a21423-ec42-7a73-be01-ff6f393c05b0');
INSERT INTO public.directory_totals VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 'User', 7, 0, 1, '01a21423-ec43-7d5f-994a-5abbf202899b');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec33-7471-9600-f350c27bff54', 'ada@acme.example', '00u-ada', 1, '01a21423-ec33-7467-b04f-d77a2d610807', '', 1795634228273377, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795634228273377, 1795634228273377);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec35-7ea4-9d03-6e91bf26edd5', 'bob@acme.example', NULL, 1, '01a21423-ec35-7e9b-9ffc-85311de41862', '', 1795634228277445, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795634228277445, 1795634228277445);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec37-78a1-80ed-8f63c0984787', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21423-ec37-7899-b124-1e222b6b455b', '', 1795634228278875, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795634228278875, 1795634228278875);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec39-7238-a513-b59a209998fd', 'zoe@acme.example', 'ZOË', 1, '01a21423-ec39-7231-a66d-fa0f7c0f389f', '', 1795634228280468, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795634228280468, 1795634228280468);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3a-7a54-ab6d-c48b67e0ea37', 'astro@acme.example', '🚀', 1, '01a21423-ec3a-7a4c-a3ac-a17e770571c3', '', 1795634228282034, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795634228282034, 1795634228282034);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3d-72a8-bced-57e5b8e14024', 'lines@acme.example', ' 007 ', 1, '01a21423-ec3d-729f-adf3-601bd3711584', '', 1795634228284476, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795634228284476, 1795634228284476);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3e-7af9-90e4-3cdf1e7ad407', 'max@acme.example', '00u-max', 1, '01a21423-ec3e-7af0-ad01-5ed70742e840', '', 1795634228286114, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795634228286114, 1795634228286114);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec40-718c-b345-b1d24cf5e598', 'left@acme.example', '00u-left', 0, '01a21423-ec40-7183-9e8c-3122ca7609f3', '', 1795634228287689, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795634228287689, 1795634228287689);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec41-778f-82d4-2993cce4a4e5', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795634228289178, 1795634228289178);
INSERT INTO public.directory_users VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70fb-8597-ca6a1b959420', 'staff@acme.example', '00u-staff', 0, '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '', 1795634228292676, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795634228292676, 1795634228320486);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 'acme.example', '01a21423-ebfa-7241-bfca-bf6b29ce68bf', 'verified', 'manual', 1795634228217741, 1795634228217741);
INSERT INTO public.domains VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 'initech.example', '01a21423-ebfe-7b3d-9f2a-67075f33cafc', 'verified', 'manual', 1795634228222526, 1795634228222526);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 4);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 4, 16, 16);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 78, 78, 78, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21423-ebe1-7c69-9b01-43fc879cb079', 1795634228192868, 'token.created', 'operator', 'operator_key_file', '', '', '01a21423-ebe1-7729-acd0-15cfb575c264', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ebf8-707e-88b4-dad3e2cd7604', 1795634228215291, 'parent.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ebf7-78cd-8284-8c5e1ef6861d', NULL, NULL, 0, '40c62ccfee0d4ee96c9bf1e0a8238ee6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ebfb-70cb-b60a-4db4f3f8c5de', 1795634228217741, 'domain.verified', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ebfa-7241-bfca-bf6b29ce68bf', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '550be14d0f940a5a84bfec37b1afe45f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ebfd-7060-a327-2b053c96bf55', 1795634228220782, 'parent.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ebfc-7e59-b21e-4e8c5381b0e9', NULL, NULL, 0, '6f6900ba97c123b818d6788c966ee57d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ebfe-7c5a-b185-2d7ba3d42713', 1795634228222526, 'domain.verified', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ebfe-7b3d-9f2a-67075f33cafc', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '884f4d25c5f1789bfda60a931e3c5b3e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0b-7b57-bc8a-b649214ff7f7', 1795634228230732, 'organization.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '232b88dfd42f9442a742060cc4528eba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0c-709e-bfed-972ddf8b2433', 1795634228230732, 'organization.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '01a21423-ec0b-7b6e-b210-052f3e7836ae', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '232b88dfd42f9442a742060cc4528eba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0c-7f12-85fd-1eef7f92e8d7', 1795634228230732, 'policy.applied', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '232b88dfd42f9442a742060cc4528eba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0f-7dae-b5fd-e8061f5f0680', 1795634228230732, 'organization.changed', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '232b88dfd42f9442a742060cc4528eba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec10-77b9-8ab9-8433112478c3', 1795634228230732, 'organization.changed', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '01a21423-ec0b-7b6e-b210-052f3e7836ae', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '232b88dfd42f9442a742060cc4528eba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec1f-7d8d-9fce-b14c590cfc77', 1795634228254778, 'policy.applied', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '4a0cf77a9718c3dd276ec23d36d0dfd3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec24-7371-9f6d-fb813374631e', 1795634228258080, 'organization.changed', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"limit":1,"seat":"premium"}', 0, '54eab8fa4086113bc7316fcdc07ed58d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2b-7ed3-b29d-84be31ff55ba', 1795634228267085, 'directory.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', NULL, NULL, 0, '89dcf3a7c8bdcce4c45f37d3ca185859');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec2d-78dc-9b0e-6379363e0108', 1795634228268929, 'token.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec2d-75f0-bad5-e5cbbb22bcc0', NULL, '{"scope":"directory","target":"01a21423-ec2b-75bc-a9da-aa74ef9b418d"}', 0, 'd6856e8f177a44079bab77135b32450b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ec2e-7de3-9c15-429dc85b568e', 1795634228270676, 'directory.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec2e-7c77-9960-6f4ab51e470c', NULL, NULL, 0, 'ee21deaaa8177554d3273f3e25496fa3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21423-ebfc-7e59-b21e-4e8c5381b0e9', '01a21423-ec30-7489-a6dd-5f131e802aba', 1795634228271896, 'token.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec30-7337-ae27-81d544258f60', NULL, '{"scope":"directory","target":"01a21423-ec2e-7c77-9960-6f4ab51e470c"}', 0, '0977da4fa2ba4a82feaf7f0030db0ff1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec33-748c-b0f8-53e30537fee6', 1795634228273377, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec33-7471-9600-f350c27bff54', NULL, NULL, 2, '41afd7c7c7ac86f89c37e53b5c9ae438');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec33-748f-a35d-8e4e13629e25', 1795634228273377, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec33-7467-b04f-d77a2d610807', '', '01a21423-ec33-7471-9600-f350c27bff54', NULL, NULL, 2, '41afd7c7c7ac86f89c37e53b5c9ae438');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec35-7eb1-b5da-926ae597896f', 1795634228277445, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec35-7ea4-9d03-6e91bf26edd5', NULL, NULL, 2, 'db2e2a779cd5e7c716a17d05ef24925f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec35-7eb5-925f-2e72889eb5b8', 1795634228277445, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec35-7e9b-9ffc-85311de41862', '', '01a21423-ec35-7ea4-9d03-6e91bf26edd5', NULL, NULL, 2, 'db2e2a779cd5e7c716a17d05ef24925f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec37-78ad-8a1b-ca4a7dec9b5b', 1795634228278875, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec37-78a1-80ed-8f63c0984787', NULL, NULL, 2, '7d99e153e36d5a1b983f5320c2918279');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec37-78af-ba99-c9ed8d851e85', 1795634228278875, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec37-7899-b124-1e222b6b455b', '', '01a21423-ec37-78a1-80ed-8f63c0984787', NULL, NULL, 2, '7d99e153e36d5a1b983f5320c2918279');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec39-7244-8426-46ed1ce6dadb', 1795634228280468, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec39-7238-a513-b59a209998fd', NULL, NULL, 2, 'a76cf4bdddbac4d2f1dd7a0a704af61f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec39-7246-8694-34c2f62d086f', 1795634228280468, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec39-7231-a66d-fa0f7c0f389f', '', '01a21423-ec39-7238-a513-b59a209998fd', NULL, NULL, 2, 'a76cf4bdddbac4d2f1dd7a0a704af61f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3a-7a60-ba80-43f4e0cb1707', 1795634228282034, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec3a-7a54-ab6d-c48b67e0ea37', NULL, NULL, 2, 'd6bfe1555cd458759a2ceeceb6e64c62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3a-7a63-bba9-0f168d0b3829', 1795634228282034, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3a-7a4c-a3ac-a17e770571c3', '', '01a21423-ec3a-7a54-ab6d-c48b67e0ea37', NULL, NULL, 2, 'd6bfe1555cd458759a2ceeceb6e64c62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3d-72b4-aa81-49344cf6386f', 1795634228284476, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec3d-72a8-bced-57e5b8e14024', NULL, NULL, 2, 'c19930087622e623cdfbeaee4fe8c1d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3d-72b6-9549-e52c68b489ee', 1795634228284476, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3d-729f-adf3-601bd3711584', '', '01a21423-ec3d-72a8-bced-57e5b8e14024', NULL, NULL, 2, 'c19930087622e623cdfbeaee4fe8c1d1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3e-7b07-a341-3eea6ef85275', 1795634228286114, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec3e-7af9-90e4-3cdf1e7ad407', NULL, NULL, 2, '323d9f21de63b1e8bc35f035e108697a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3e-7b09-a74c-057a8643a0cb', 1795634228286114, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3e-7af0-ad01-5ed70742e840', '', '01a21423-ec3e-7af9-90e4-3cdf1e7ad407', NULL, NULL, 2, '323d9f21de63b1e8bc35f035e108697a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec40-7197-8ae8-814d084ed803', 1795634228287689, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec40-718c-b345-b1d24cf5e598', NULL, NULL, 2, '01bea1067018122026f9028551964991');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec40-719a-a49a-a5773084ecdb', 1795634228287689, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec40-7183-9e8c-3122ca7609f3', '', '01a21423-ec40-718c-b345-b1d24cf5e598', NULL, NULL, 2, '01bea1067018122026f9028551964991');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec40-71d7-b8ac-5391b0cbc5bc', 1795634228287689, 'gate.closed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec40-7183-9e8c-3122ca7609f3', '', '', NULL, '{"cause":"directory_inactive"}', 2, '01bea1067018122026f9028551964991');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec40-71d9-9e47-505945990b45', 1795634228287689, 'session.revoked', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec40-7183-9e8c-3122ca7609f3', '', '', NULL, NULL, 2, '01bea1067018122026f9028551964991');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec41-77d5-baf7-48dc1d72f148', 1795634228289178, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec41-778f-82d4-2993cce4a4e5', NULL, NULL, 2, 'ebeaeaa5066e15b292162ee910b62885');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec41-77d8-ae3b-4f73c4abee28', 1795634228289178, 'directory_user.unbound', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec41-778f-82d4-2993cce4a4e5', NULL, '{"reason":"no_email"}', 2, 'ebeaeaa5066e15b292162ee910b62885');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec42-7b22-91a1-56835c00b054', 1795634228290266, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec42-7a73-be01-ff6f393c05b0', NULL, NULL, 2, '255d4690c7e2cc68ce0ba7fba34579c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec42-7b25-a865-02cbb92d0b99', 1795634228290266, 'directory_user.unbound', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec42-7a73-be01-ff6f393c05b0', NULL, '{"reason":"foreign_domain"}', 2, '255d4690c7e2cc68ce0ba7fba34579c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec43-7d6b-b509-3fbb7d4f7f51', 1795634228291476, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec43-7d5f-994a-5abbf202899b', NULL, NULL, 2, '6724465fca62978390bae704c97603d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec43-7d6e-92a2-1514feffd7b6', 1795634228291476, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d42-921c-1a1917552269', '', '01a21423-ec43-7d5f-994a-5abbf202899b', NULL, NULL, 2, '6724465fca62978390bae704c97603d3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec45-7108-98b4-343aef73c7bf', 1795634228292676, 'directory_user.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec45-70fb-8597-ca6a1b959420', NULL, NULL, 2, '7b016f38ddc9cd08649ede3abdb033ce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec45-710a-a9fb-0ff8c107aad4', 1795634228292676, 'account.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '', '01a21423-ec45-70fb-8597-ca6a1b959420', NULL, NULL, 2, '7b016f38ddc9cd08649ede3abdb033ce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec47-73c4-8496-54cb255c5411', 1795634228293897, 'directory_group.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec45-7e0e-aeab-a940f2c203ae', NULL, '{"members":1}', 0, 'ab4050d29b71489ffb1c3b60dd25bd29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4b-7534-a2de-112f27eb4e50', 1795634228298451, 'directory_group.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec4a-7700-a505-555b215a110b', NULL, '{"members":11}', 0, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4d-79f7-859b-e37e27e39e03', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec33-7467-b04f-d77a2d610807', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4e-731e-9fca-cc889033f45e', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec35-7e9b-9ffc-85311de41862', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4e-76fc-80d9-bf81aacba074', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec39-7231-a66d-fa0f7c0f389f', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4e-7a9b-b603-557e62009847', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3a-7a4c-a3ac-a17e770571c3', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4e-7e70-bce5-a7bbc4bfd5b4', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3d-729f-adf3-601bd3711584', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4f-7308-b47e-423563b2fe34', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec3e-7af0-ad01-5ed70742e840', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4f-767e-bd80-e93aa2b98040', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d42-921c-1a1917552269', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec4f-78ff-983d-6f0bad0a69ab', 1795634228298451, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '672f6593daa73c0bbd9c10f178dafd98');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec52-7500-93cb-3ae2afd521d9', 1795634228304890, 'directory_group.changed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec45-7e0e-aeab-a940f2c203ae', NULL, '{"added":1,"removed":0}', 0, 'b1c4605081e8a2f7b25e8701b5c2e785');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec55-78a4-8386-b4c38e638c09', 1795634228308228, 'directory_group.changed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec45-7e0e-aeab-a940f2c203ae', NULL, '{"added":1,"removed":0}', 0, 'dbd7caa4cfa0452bbc20dd2735e2a04c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec57-7df3-b5af-dd0c7c580446', 1795634228310491, 'directory_group.changed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec4a-7700-a505-555b215a110b', NULL, '{"added":1,"removed":0}', 0, '1337ab3beba393343906173ca7abe881');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec58-79a5-947c-90b274f73831', 1795634228310491, 'membership.added', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec37-7899-b124-1e222b6b455b', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '1337ab3beba393343906173ca7abe881');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5a-7324-ad7b-5f699706904d', 1795634228313362, 'directory_group.created', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec59-75aa-ab9a-58b4bddf945e', NULL, '{"members":2}', 0, '8ce34b523a31b13e8497df2fdba19965');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5b-7bad-9201-50662b244ab3', 1795634228315452, 'directory_user.deleted', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec42-7a73-be01-ff6f393c05b0', NULL, NULL, 0, '738eabeb89f5ad2cfcc20382fe562576');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5c-7ec8-95dc-7b0e3a76112b', 1795634228316776, 'directory_user.deleted', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec43-7d5f-994a-5abbf202899b', NULL, NULL, 0, 'a2884ad768804fe13e15b2e2eee1ac0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5d-7ea2-8e7b-2ba42c714b00', 1795634228316776, 'gate.closed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d42-921c-1a1917552269', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'a2884ad768804fe13e15b2e2eee1ac0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5d-7ea7-89bb-458accf58c0e', 1795634228316776, 'session.revoked', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d42-921c-1a1917552269', '', '', NULL, NULL, 2, 'a2884ad768804fe13e15b2e2eee1ac0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec5f-749a-9d0e-c4bfbd694dc7', 1795634228316776, 'membership.removed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec43-7d42-921c-1a1917552269', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'a2884ad768804fe13e15b2e2eee1ac0b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec60-7b0b-a186-68273efb209f', 1795634228320486, 'directory_user.changed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '', '', '01a21423-ec45-70fb-8597-ca6a1b959420', NULL, '{"active":false}', 0, '7fd909de10a89e551a506aaae8763f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec61-73bb-8b0c-56b7a760c87a', 1795634228320486, 'gate.closed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '', '', NULL, '{"cause":"directory_inactive"}', 2, '7fd909de10a89e551a506aaae8763f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec61-73bf-8d91-9bc0b45d206a', 1795634228320486, 'session.revoked', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '', '', NULL, NULL, 2, '7fd909de10a89e551a506aaae8763f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec61-78aa-9e30-0919da5c5e57', 1795634228320486, 'membership.removed', 'directory', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '7fd909de10a89e551a506aaae8763f8d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec64-7309-a8dc-cd5577b95302', 1795634228323316, 'connection.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec63-7e14-9e48-c69956a15186', NULL, NULL, 0, '476e1179191f1cff7ba63f5002f96b0e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec65-7ac2-98fc-8cef49ead34a', 1795634228325126, 'token.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec65-78f4-8f27-93c1c2762af8', NULL, '{"scope":"login-hook","target":"01a21423-ec63-7e14-9e48-c69956a15186"}', 0, '9602b7f1f6b85aa219a674bc033761a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec69-7a9e-9561-64cce87d583c', 1795634228328706, 'subject.linked', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '01a21423-ec33-7467-b04f-d77a2d610807', '', '01a21423-ec63-7e14-9e48-c69956a15186', NULL, NULL, 2, '07f2ec46b87da935e35b10fb3fa2e30c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6a-73b6-b7e6-52227334ab05', 1795634228328706, 'membership.added', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '01a21423-ec33-7467-b04f-d77a2d610807', '01a21423-ec0b-7b6e-b210-052f3e7836ae', '', NULL, '{"role":"user","source":"grant"}', 2, '07f2ec46b87da935e35b10fb3fa2e30c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6b-75ca-8b9b-d50422cb67d6', 1795634228328706, 'connection.proven', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '', '', '01a21423-ec63-7e14-9e48-c69956a15186', NULL, NULL, 2, '07f2ec46b87da935e35b10fb3fa2e30c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6d-72d6-aa1f-ea674c0573c9', 1795634228332787, 'account.created', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '01a21423-ec6d-72d1-b841-33f8ac927547', '', '01a21423-ec63-7e14-9e48-c69956a15186', NULL, NULL, 2, 'a0ace47049076473467e816fd21b530d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6d-7301-804b-1beabe236655', 1795634228332787, 'subject.linked', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '01a21423-ec6d-72d1-b841-33f8ac927547', '', '01a21423-ec63-7e14-9e48-c69956a15186', NULL, NULL, 2, 'a0ace47049076473467e816fd21b530d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6d-7335-989b-37a6d2c21a11', 1795634228332787, 'membership.added', 'login', '01a21423-ec63-7e14-9e48-c69956a15186', '01a21423-ec6d-72d1-b841-33f8ac927547', '01a21423-ec0b-7b6e-b210-052f3e7836ae', '', NULL, '{"role":"user","source":"grant"}', 2, 'a0ace47049076473467e816fd21b530d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21423-ec6e-7d6c-aca4-b495cb037764', 1795634228334648, 'token.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec6e-7ba3-9eea-767279524bc2', NULL, '{"scope":"read-only","target":""}', 0, '1a76afe13217476d796c86f48e8ddbb2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21423-ec70-721e-8483-d3c26e80724e', 1795634228335652, 'token.revoked', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec6e-7ba3-9eea-767279524bc2', NULL, NULL, 0, 'c6a2b2987b8c6d12a4b3c744e8e1d938');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec7b-778f-a8d4-45e7849f5168', 1795634228346958, 'token.created', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', '', '', '01a21423-ec7b-75e9-ae00-b6db3e3185a0', NULL, '{"scope":"oauth-client","target":"01a21423-ec2b-75bc-a9da-aa74ef9b418d"}', 0, '87993285c1699164bb511f01e67723e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec7d-753c-be0e-b9d1c0ab591d', 1795634228348490, 'token.created', 'api_key', '01a21423-ec7b-75e9-ae00-b6db3e3185a0', '', '', '01a21423-ec7d-7290-9ed0-390432d2af7d', NULL, '{"client":"01a21423-ec7b-75e9-ae00-b6db3e3185a0","scope":"access-token","target":"01a21423-ec2b-75bc-a9da-aa74ef9b418d"}', 0, 'eb8a32d893e96ad3a2e5d813da6faff7');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 19:17:08.060139');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 19:17:08.066843');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 19:17:08.14861');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 19:17:08.171691');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 19:17:08.188148');


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

INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec33-7467-b04f-d77a2d610807', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec39-7231-a66d-fa0f7c0f389f', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3a-7a4c-a3ac-a17e770571c3', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3d-729f-adf3-601bd3711584', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3e-7af0-ad01-5ed70742e840', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec35-7e9b-9ffc-85311de41862', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634228298451);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec37-7899-b124-1e222b6b455b', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795634228310491);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec33-7467-b04f-d77a2d610807', '01a21423-ec0b-7b6e-b210-052f3e7836ae', 0, 'jit', '01a21423-ec63-7e14-9e48-c69956a15186', 1795634228328706, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795634228328706);
INSERT INTO public.memberships VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6d-72d1-b841-33f8ac927547', '01a21423-ec0b-7b6e-b210-052f3e7836ae', 0, 'jit', '01a21423-ec63-7e14-9e48-c69956a15186', 1795634228332787, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795634228332787);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0b-7b6e-b210-052f3e7836ae', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795634228230732);
INSERT INTO public.organizations VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795634228230732);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21423-ebfc-7e59-b21e-4e8c5381b0e9', 'initech', 'initech', '01a21423-ebfe-7c41-8d22-dfc2f2c28524', 0, 0, 1795634228220782);
INSERT INTO public.parents VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 'acme', 'acme', '01a21423-ec64-7302-9617-5b7603ded173', 2, 0, 1795634228215291);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec40-7183-9e8c-3122ca7609f3', 'closed', 'directory_inactive', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228287689);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec39-7231-a66d-fa0f7c0f389f', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228280468);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3a-7a4c-a3ac-a17e770571c3', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228282034);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3d-729f-adf3-601bd3711584', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228284476);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec3e-7af0-ad01-5ed70742e840', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228286114);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec35-7e9b-9ffc-85311de41862', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 3, 0, NULL, 1795634228277445);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec37-7899-b124-1e222b6b455b', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 2, 0, NULL, 1795634228278875);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec43-7d42-921c-1a1917552269', 'closed', 'directory_deleted', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 4, 0, NULL, 1795634228291476);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec45-70f3-8b4a-6fe83ef73afb', 'closed', 'directory_inactive', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 3, 0, NULL, 1795634228292676);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec33-7467-b04f-d77a2d610807', 'open', '', '01a21423-ec2b-75bc-a9da-aa74ef9b418d', 0, 3, 0, 1795634228328706, 1795634228273377);
INSERT INTO public.persons VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec6d-72d1-b841-33f8ac927547', 'open', '', '', 0, 1, 0, 1795634228332787, 1795634228332787);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', 1795634228230732);
INSERT INTO public.policy_versions VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21423-ebe1-7729-acd0-15cfb575c264', 1795634228254778);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec0b-76f5-b0aa-1640c213b8b8', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec63-7e14-9e48-c69956a15186', 'ada', '01a21423-ec33-7467-b04f-d77a2d610807', 1795634228328706);
INSERT INTO public.subjects VALUES ('01a21423-ebf7-78cd-8284-8c5e1ef6861d', '01a21423-ec63-7e14-9e48-c69956a15186', 'newcomer', '01a21423-ec6d-72d1-b841-33f8ac927547', 1795634228332787);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 78, true);


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


