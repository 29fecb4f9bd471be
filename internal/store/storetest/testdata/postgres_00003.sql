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

INSERT INTO public.accounts VALUES ('01a213d2-289f-7c4d-b910-86c60b44e93a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795628869790189);
INSERT INTO public.accounts VALUES ('01a213d2-28a5-7cf3-b004-d134bdf08b1e', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795628869793971);
INSERT INTO public.accounts VALUES ('01a213d2-28a8-7b4d-9588-d0a4cdf41acc', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795628869800005);
INSERT INTO public.accounts VALUES ('01a213d2-28aa-7ae1-a4e3-e46bb7aab153', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795628869802004);
INSERT INTO public.accounts VALUES ('01a213d2-28b1-7de0-acf2-da5437b01d1d', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795628869809206);
INSERT INTO public.accounts VALUES ('01a213d2-28b5-75e4-9da6-cf48f77b5a91', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795628869812731);
INSERT INTO public.accounts VALUES ('01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795628869814400);
INSERT INTO public.accounts VALUES ('01a213d2-28b8-7309-897d-7eebaf8cd9ac', 'left@acme.example', 'left@acme.example', 'acme.example', 1795628869815890);
INSERT INTO public.accounts VALUES ('01a213d2-28bb-7e06-91ff-89c4ad6d76a6', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795628869819535);
INSERT INTO public.accounts VALUES ('01a213d2-28bc-7e01-9e94-73763e257102', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795628869820654);
INSERT INTO public.accounts VALUES ('01a213d2-28f3-71eb-bb3f-f2aa86be656d', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795628869874578);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795628869859610, 1795628869854878);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a213d2-2815-72c5-b944-0bd3caf1ea95', 'operator', '', 'first operator key', 'eceac1e228b4a6ccb11b9b211890f8f9d46adeca79e4433a31cc9446ce9a706d', 'usher_W5DMj2', 1795628869652271, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2893-73fd-a079-db7e23697ad3', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '188291118d61f0b6fe8b7017bb3c1821f5ac5e86a83e25166ed86c2086994e05', 'usher_JMnukT', 1795628869778529, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-289a-78e1-b0b0-d8974d3d1aa1', 'directory', '01a213d2-2896-78d4-b1b3-6d0ca8a2a712', '', '095d5bcca102f85709f4d79e43d451657f396efbee73d287a336e4be78b6e477', 'usher_p7F-UO', 1795628869786293, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28e1-7155-a339-4119622f3097', 'login-hook', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '', '13aa34b82fa43fa2ccceadf2d2b3183cf7694e9413dd37ffdfa92f08777065d0', 'usher_jpZRWA', 1795628869856735, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('', '01a213d2-28f9-7d00-856a-981472fe6cee', 'read-only', '', '', '1af216f4b1dfa618c4ffd28d79b3e203d0ab4ec92e229cc79236e5d479325e26', 'usher__lwjLI', 1795628869878548, NULL, 1795628869886585, '', '', '');
INSERT INTO public.credentials VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2912-7ae9-9c09-bd2896543c0a', 'oauth-client', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '679167727404fb3cdd681fffc23763cbefc1245529620508980e67a864925d06', 'usher_v_mAXl', 1795628869906314, NULL, NULL, '', '', '');
INSERT INTO public.credentials VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-291a-7696-a406-7c200a9bf847', 'access-token', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', 'e18029a7edefd83af031019004efcf7790caba4887a44215d50ed94d4e8e4ad7', 'usher_3tRnGs', 1795628869913869, 1795632469913869, NULL, '01a213d2-2912-7ae9-9c09-bd2896543c0a', '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-290c-7b16-b627-b405cb9a6400', 1795628869900727, '23b3003a56c67b777076c8a2b42944f8', 'GET', '/Users/01a213d2-28ba-7c70-be84-bf79cbbf93c2', 404, '', 'there is no user "01a213d2-28ba-7c70-be84-bf79cbbf93c2" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-290d-79c0-a150-66c5b788c510', 1795628869901639, 'e6f4fd2bdb47d0ed91ceeb89b2e5d9d3', 'GET', '/Users/01a213d2-28bb-7e0c-8183-70f83d947a0c', 404, '', 'there is no user "01a213d2-28bb-7e0c-8183-70f83d947a0c" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-298f-7494-b62a-8f6f35f43609', 1795628870031300, '5749ec251aa83650747a91461198e3e2', 'GET', '/Users/01a213d2-28ba-7c70-be84-bf79cbbf93c2', 404, '', 'there is no user "01a213d2-28ba-7c70-be84-bf79cbbf93c2" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-299b-7032-91b8-a1083991b65d', 1795628870043013, '0968addd405a0407a2cd1f83868a5033', 'GET', '/Users/01a213d2-28bb-7e0c-8183-70f83d947a0c', 404, '', 'there is no user "01a213d2-28bb-7e0c-8183-70f83d947a0c" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'okta', 'scim', 'okta', 'userName', 0, '', 1795628869774753);
INSERT INTO public.directories VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-2896-78d4-b1b3-6d0ca8a2a712', 'entra', 'scim', 'entra', 'userName', 0, '', 1795628869782414);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'ada@acme.example', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'ada@home.example', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bd-7aca-bd03-d2da283f74f0', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795628869821697, 1795628869834570);
INSERT INTO public.directory_groups VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28cf-7a1c-9073-7c447161dfc7', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795628869839651, 1795628869839651);
INSERT INTO public.directory_groups VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795628869825713, 1795628869848061);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bd-7aca-bd03-d2da283f74f0', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28b6-7e56-8fd4-caf328212c77', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28b1-7de9-b22d-5fe07eac1f9c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28a5-7d03-b7ac-4619c3aca27a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28b8-7310-97cd-b3c9ce2f5b5c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28b5-75ed-927e-210935c1d813', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28b9-792f-8664-4c9b15f09c27', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28bc-7e08-b639-d5598fd84def', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28aa-7c62-a293-cdd326bf7b34', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bd-7aca-bd03-d2da283f74f0', '01a213d2-28a5-7d03-b7ac-4619c3aca27a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bd-7aca-bd03-d2da283f74f0', '01a213d2-28a8-7b56-8f91-a85672b55f2c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28c1-7b27-aae6-852b08cb14d1', '01a213d2-28a8-7b56-8f91-a85672b55f2c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28cf-7a1c-9073-7c447161dfc7', '01a213d2-28aa-7c62-a293-cdd326bf7b34', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28cf-7a1c-9073-7c447161dfc7', '01a213d2-28bd-7aca-bd03-d2da283f74f0', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e0c-8183-70f83d947a0c', 'NULL', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', 1798220869848061);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 1, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 14, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 8, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 9, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 11, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'Group', 5, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'Group', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'Group', 12, 1);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 0, 3);
INSERT INTO public.directory_totals VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 'User', 4, 1);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', 'ada@acme.example', '00u-ada', 1, '01a213d2-289f-7c4d-b910-86c60b44e93a', '', 1795628869790189, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795628869790189, 1795628869790189);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a5-7d03-b7ac-4619c3aca27a', 'bob@acme.example', NULL, 1, '01a213d2-28a5-7cf3-b004-d134bdf08b1e', '', 1795628869793971, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795628869793971, 1795628869793971);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a8-7b56-8f91-a85672b55f2c', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a213d2-28a8-7b4d-9588-d0a4cdf41acc', '', 1795628869800005, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795628869800005, 1795628869800005);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28aa-7c62-a293-cdd326bf7b34', 'zoe@acme.example', 'ZOË', 1, '01a213d2-28aa-7ae1-a4e3-e46bb7aab153', '', 1795628869802004, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795628869802004, 1795628869802004);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b1-7de9-b22d-5fe07eac1f9c', 'astro@acme.example', '🚀', 1, '01a213d2-28b1-7de0-acf2-da5437b01d1d', '', 1795628869809206, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795628869809206, 1795628869809206);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b5-75ed-927e-210935c1d813', 'lines@acme.example', ' 007 ', 1, '01a213d2-28b5-75e4-9da6-cf48f77b5a91', '', 1795628869812731, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795628869812731, 1795628869812731);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b6-7e56-8fd4-caf328212c77', 'max@acme.example', '00u-max', 1, '01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', '', 1795628869814400, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795628869814400, 1795628869814400);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b8-7310-97cd-b3c9ce2f5b5c', 'left@acme.example', '00u-left', 0, '01a213d2-28b8-7309-897d-7eebaf8cd9ac', '', 1795628869815890, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795628869815890, 1795628869815890);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b9-792f-8664-4c9b15f09c27', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795628869817366, 1795628869817366);
INSERT INTO public.directory_users VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e08-b639-d5598fd84def', 'staff@acme.example', '00u-staff', 0, '01a213d2-28bc-7e01-9e94-73763e257102', '', 1795628869820654, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795628869820654, 1795628869851829);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 'acme.example', '01a213d2-285f-7d7f-8a12-351c0b38034e', 'verified', 'manual', 1795628869727589, 1795628869727589);
INSERT INTO public.domains VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 'initech.example', '01a213d2-2866-7783-8ee6-a177dfc5995b', 'verified', 'manual', 1795628869734320, 1795628869734320);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 4);
INSERT INTO public.event_heads VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 71);
INSERT INTO public.event_heads VALUES ('', 3);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 2, 3, 3);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 4, 16, 16);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 78, 78, 78, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a213d2-2815-7ae0-8140-07a4048f05f1', 1795628869652271, 'token.created', 'operator', 'operator_key_file', '', '', '01a213d2-2815-72c5-b944-0bd3caf1ea95', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2856-73ed-8590-6a6371af4dee', 1795628869715650, 'parent.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2855-7696-a9ce-72e4c99d6fcf', NULL, NULL, 0, 'c86c5fa228c871786d3ffc64075f2444');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2860-73ed-bfbf-334c78d9737c', 1795628869727589, 'domain.verified', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-285f-7d7f-8a12-351c0b38034e', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, '0c56f711d7ee37bb583422fa94d49d7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-2861-7d08-9a6f-cb5ee83423de', 1795628869729536, 'parent.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2861-7be6-b13b-aa7ed322295d', NULL, NULL, 0, 'e6053a410229bc7563926d149875ca0e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-2866-78cf-83e2-30e278a82bc0', 1795628869734320, 'domain.verified', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2866-7783-8ee6-a177dfc5995b', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '22ec1ce94013056413be441b9717a614');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286b-7d54-84a1-2c81e8aa6876', 1795628869737132, 'organization.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c36d075586da058510282599c068951f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286c-7325-a090-fd837c19afe2', 1795628869737132, 'organization.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '01a213d2-286b-7d72-b8de-b10fc7420071', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c36d075586da058510282599c068951f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286e-7ba8-849d-50404eedb1ce', 1795628869737132, 'policy.applied', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'c36d075586da058510282599c068951f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2872-7cb8-839b-32d882b50b06', 1795628869737132, 'organization.changed', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'c36d075586da058510282599c068951f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2873-75c7-bbe7-fea97ab4ff47', 1795628869737132, 'organization.changed', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '01a213d2-286b-7d72-b8de-b10fc7420071', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'c36d075586da058510282599c068951f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2881-7381-8251-2d31c21cd40d', 1795628869755504, 'policy.applied', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'e016580d9a8cab3e74fb97151405f200');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2888-79eb-8ad3-a6d97b6f2b24', 1795628869766500, 'organization.changed', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"limit":1,"seat":"premium"}', 0, '9a9bca784a78d9eb12e2ddbdc13ef6ee');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-288f-7856-acd9-6aae9ce1ba5c', 1795628869774753, 'directory.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', NULL, NULL, 0, '7dc9a7425dbe77c697cf888d4d45b719');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2893-76e1-867f-566d96d1be25', 1795628869778529, 'token.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2893-73fd-a079-db7e23697ad3', NULL, '{"scope":"directory","target":"01a213d2-288f-707c-b2ce-07b7a9c7dd70"}', 0, '36993423c04a27de3505b53da6cd0270');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-2896-7aa4-8c24-993bce1c18e8', 1795628869782414, 'directory.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2896-78d4-b1b3-6d0ca8a2a712', NULL, NULL, 0, '36d996f294eae857cdd51ab6ec68cbf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a213d2-2861-7be6-b13b-aa7ed322295d', '01a213d2-289a-7a9b-b1df-0069d3c82380', 1795628869786293, 'token.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-289a-78e1-b0b0-d8974d3d1aa1', NULL, '{"scope":"directory","target":"01a213d2-2896-78d4-b1b3-6d0ca8a2a712"}', 0, '060c1216086e2b721973218394af5651');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-289f-7c7d-85ce-fd62622c0af5', 1795628869790189, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', NULL, NULL, 2, '7c380c66c6d4e7cc6e150d26bc01f5ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-289f-7c7f-94a9-76467684f49a', 1795628869790189, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-289f-7c4d-b910-86c60b44e93a', '', '01a213d2-289f-7c59-bfd8-8e8a89b160d4', NULL, NULL, 2, '7c380c66c6d4e7cc6e150d26bc01f5ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a5-7d14-852f-46c20f418633', 1795628869793971, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28a5-7d03-b7ac-4619c3aca27a', NULL, NULL, 2, '2ee16daa321d34bd2917ad601f4603b3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a5-7d17-aa3f-d4a38b636f15', 1795628869793971, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a5-7cf3-b004-d134bdf08b1e', '', '01a213d2-28a5-7d03-b7ac-4619c3aca27a', NULL, NULL, 2, '2ee16daa321d34bd2917ad601f4603b3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a8-7b62-afe9-2b1f0d87eea8', 1795628869800005, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28a8-7b56-8f91-a85672b55f2c', NULL, NULL, 2, '10c2272fb84118091acd0055fdc465da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a8-7b66-8493-20a0ed5f5c69', 1795628869800005, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a8-7b4d-9588-d0a4cdf41acc', '', '01a213d2-28a8-7b56-8f91-a85672b55f2c', NULL, NULL, 2, '10c2272fb84118091acd0055fdc465da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28aa-7c6e-9297-459d6dc7c3a1', 1795628869802004, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28aa-7c62-a293-cdd326bf7b34', NULL, NULL, 2, '5a65d9d57aeb2d7d6266420b3263c8db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28aa-7c71-9e05-d9e61803ad75', 1795628869802004, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28aa-7ae1-a4e3-e46bb7aab153', '', '01a213d2-28aa-7c62-a293-cdd326bf7b34', NULL, NULL, 2, '5a65d9d57aeb2d7d6266420b3263c8db');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b1-7df6-ab5d-689340b84c71', 1795628869809206, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b1-7de9-b22d-5fe07eac1f9c', NULL, NULL, 2, '5ed4b4e322b777a1be254e522507a2a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b1-7df8-bbe3-869df9cae1b8', 1795628869809206, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b1-7de0-acf2-da5437b01d1d', '', '01a213d2-28b1-7de9-b22d-5fe07eac1f9c', NULL, NULL, 2, '5ed4b4e322b777a1be254e522507a2a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b5-75f9-96e5-97fb52f90e6a', 1795628869812731, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b5-75ed-927e-210935c1d813', NULL, NULL, 2, '484ed69910b851eec43ff0396fe3a7f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b5-75fb-b603-417500a20416', 1795628869812731, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b5-75e4-9da6-cf48f77b5a91', '', '01a213d2-28b5-75ed-927e-210935c1d813', NULL, NULL, 2, '484ed69910b851eec43ff0396fe3a7f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b6-7e63-9a6c-d69a552720b3', 1795628869814400, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b6-7e56-8fd4-caf328212c77', NULL, NULL, 2, 'b5f809b34b4c8a93b578b427b1906196');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b6-7e66-807c-3a9fbe31b675', 1795628869814400, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', '', '01a213d2-28b6-7e56-8fd4-caf328212c77', NULL, NULL, 2, 'b5f809b34b4c8a93b578b427b1906196');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b8-731b-ad92-f0fed5718cd5', 1795628869815890, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b8-7310-97cd-b3c9ce2f5b5c', NULL, NULL, 2, 'fbaab02431e1bba7c84d92d37bfc80d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b8-731e-a51a-47d91279fb0a', 1795628869815890, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b8-7309-897d-7eebaf8cd9ac', '', '01a213d2-28b8-7310-97cd-b3c9ce2f5b5c', NULL, NULL, 2, 'fbaab02431e1bba7c84d92d37bfc80d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b8-736c-a858-751ce8079d49', 1795628869815890, 'gate.closed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b8-7309-897d-7eebaf8cd9ac', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'fbaab02431e1bba7c84d92d37bfc80d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b8-736f-9311-7680eb0b066c', 1795628869815890, 'session.revoked', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b8-7309-897d-7eebaf8cd9ac', '', '', NULL, NULL, 2, 'fbaab02431e1bba7c84d92d37bfc80d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b9-7a19-85cb-3a70e164d62e', 1795628869817366, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b9-792f-8664-4c9b15f09c27', NULL, NULL, 2, '8e0c7790b9e5df7c3f74dc4c11ffd588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b9-7a1c-9c92-402f4e05feb3', 1795628869817366, 'directory_user.unbound', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28b9-792f-8664-4c9b15f09c27', NULL, '{"reason":"no_email"}', 2, '8e0c7790b9e5df7c3f74dc4c11ffd588');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28ba-7c8c-990e-5acbf04c3295', 1795628869818560, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28ba-7c70-be84-bf79cbbf93c2', NULL, NULL, 2, 'e43ed6bc6dfb6e9e819e67089afce31c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28ba-7ca5-b231-00f6493e9973', 1795628869818560, 'directory_user.unbound', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28ba-7c70-be84-bf79cbbf93c2', NULL, '{"reason":"foreign_domain"}', 2, 'e43ed6bc6dfb6e9e819e67089afce31c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bb-7e17-b785-fe3cd6dde05d', 1795628869819535, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bb-7e0c-8183-70f83d947a0c', NULL, NULL, 2, '0ff8f8e7e0db2119718ed85b851c82f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bb-7e19-96d2-3055e6b28cb4', 1795628869819535, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', '', '01a213d2-28bb-7e0c-8183-70f83d947a0c', NULL, NULL, 2, '0ff8f8e7e0db2119718ed85b851c82f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bc-7e12-b36b-8e7322b42b4f', 1795628869820654, 'directory_user.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bc-7e08-b639-d5598fd84def', NULL, NULL, 2, 'ec645206474c424fe834eb242f1a16bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bc-7e15-bc9a-6d060487eecf', 1795628869820654, 'account.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e01-9e94-73763e257102', '', '01a213d2-28bc-7e08-b639-d5598fd84def', NULL, NULL, 2, 'ec645206474c424fe834eb242f1a16bb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28be-7dad-aa4c-9e67d8de2622', 1795628869821697, 'directory_group.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bd-7aca-bd03-d2da283f74f0', NULL, '{"members":1}', 0, 'a085f103b575d4e517139956335ad9fd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c2-77c4-95d3-43db748abcc8', 1795628869825713, 'directory_group.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28c1-7b27-aae6-852b08cb14d1', NULL, '{"members":11}', 0, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c4-788b-920c-cff1f31c8215', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-289f-7c4d-b910-86c60b44e93a', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c5-711e-9434-987a7c7deebd', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a5-7cf3-b004-d134bdf08b1e', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c5-74aa-a6a5-8c354955207e', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28aa-7ae1-a4e3-e46bb7aab153', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c5-7779-8fac-4b0e0b1936f9', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b1-7de0-acf2-da5437b01d1d', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c5-7d81-95da-d09d9915f8f0', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b5-75e4-9da6-cf48f77b5a91', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c6-7324-bd84-682f41b7f421', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c6-7672-92e8-f64c2f3dafb5', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c6-7889-a0f9-b89d8cc6f3d6', 1795628869825713, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e01-9e94-73763e257102', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bed6254d67281c6c07eab3ff0ca4640d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28c8-7f0f-b31c-9fcea22a561a', 1795628869831593, 'directory_group.changed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bd-7aca-bd03-d2da283f74f0', NULL, '{"added":1,"removed":0}', 0, '1daf637d41b1d1d9c64de8549cf4e3cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28cb-7dd1-a247-d7ad9ef0e879', 1795628869834570, 'directory_group.changed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bd-7aca-bd03-d2da283f74f0', NULL, '{"added":1,"removed":0}', 0, '388a33192fc852cbd6beba1afde00acb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28ce-741e-81a0-662662e573f9', 1795628869836847, 'directory_group.changed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28c1-7b27-aae6-852b08cb14d1', NULL, '{"added":1,"removed":0}', 0, 'ffcbfd8048acb98406ad60a698b286a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28ce-7cac-bdcf-a433f1082357', 1795628869836847, 'membership.added', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28a8-7b4d-9588-d0a4cdf41acc', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'ffcbfd8048acb98406ad60a698b286a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28d0-74d9-b70b-24ee7ac6ecf5', 1795628869839651, 'directory_group.created', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28cf-7a1c-9073-7c447161dfc7', NULL, '{"members":2}', 0, '9cb8fb4e010cdd2ca72d81f77c09af33');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28d6-7d61-ae74-b8504478742b', 1795628869846495, 'directory_user.deleted', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28ba-7c70-be84-bf79cbbf93c2', NULL, NULL, 0, '4289896f5f401378d6884819c0ce98ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28d8-7516-95cc-f1461ce7e986', 1795628869848061, 'directory_user.deleted', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bb-7e0c-8183-70f83d947a0c', NULL, NULL, 0, '94c6c072be7f7d1d3018c64974e78d0f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28d9-7124-be00-11359021bad8', 1795628869848061, 'gate.closed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', '', '', NULL, '{"cause":"directory_deleted"}', 2, '94c6c072be7f7d1d3018c64974e78d0f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28d9-712d-9b92-60f3f8c8182a', 1795628869848061, 'session.revoked', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', '', '', NULL, NULL, 2, '94c6c072be7f7d1d3018c64974e78d0f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28da-79d7-ab4f-b42a12374333', 1795628869848061, 'membership.removed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '94c6c072be7f7d1d3018c64974e78d0f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28dc-7191-9887-7bb99cefcbaa', 1795628869851829, 'directory_user.changed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '', '', '01a213d2-28bc-7e08-b639-d5598fd84def', NULL, '{"active":false}', 0, 'bc9c2e8fe8642b655eacf317c51e84c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28dc-78ed-a740-223a9a50bee6', 1795628869851829, 'gate.closed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e01-9e94-73763e257102', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'bc9c2e8fe8642b655eacf317c51e84c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28dc-78f7-9430-b68dfd23d567', 1795628869851829, 'session.revoked', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e01-9e94-73763e257102', '', '', NULL, NULL, 2, 'bc9c2e8fe8642b655eacf317c51e84c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28dd-703e-b4be-77f782b11758', 1795628869851829, 'membership.removed', 'directory', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', '01a213d2-28bc-7e01-9e94-73763e257102', '01a213d2-286b-7566-877f-85a54f7cd3f3', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'bc9c2e8fe8642b655eacf317c51e84c8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28df-7b73-8ba4-a6e2b578333d', 1795628869854878, 'connection.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', NULL, NULL, 0, '401ddd502abe67a34b95789423c30801');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28e1-725a-86a7-24dbcab4095e', 1795628869856735, 'token.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-28e1-7155-a339-4119622f3097', NULL, '{"scope":"login-hook","target":"01a213d2-28df-7742-8d7e-f7f4a940aa3d"}', 0, '3b23d3a4546405981ffbe45c9441699d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28e4-791f-b967-b15f3df4b98e', 1795628869859610, 'subject.linked', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '01a213d2-289f-7c4d-b910-86c60b44e93a', '', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', NULL, NULL, 2, 'ee438491b44d338f7e50036cf65bd5f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28e5-7014-b9c4-2b43177d3aea', 1795628869859610, 'membership.added', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '01a213d2-289f-7c4d-b910-86c60b44e93a', '01a213d2-286b-7d72-b8de-b10fc7420071', '', NULL, '{"role":"user","source":"grant"}', 2, 'ee438491b44d338f7e50036cf65bd5f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28e5-7eb2-8819-7be2366a0b67', 1795628869859610, 'connection.proven', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '', '', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', NULL, NULL, 2, 'ee438491b44d338f7e50036cf65bd5f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28f3-71f5-aef8-af38b17fc162', 1795628869874578, 'account.created', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', '', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', NULL, NULL, 2, 'ac4fac309ea671452a07b2e881a58414');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28f3-7206-ad4e-ee34e90f0b80', 1795628869874578, 'subject.linked', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', '', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', NULL, NULL, 2, 'ac4fac309ea671452a07b2e881a58414');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28f3-72b4-afa7-953613dc19bc', 1795628869874578, 'membership.added', 'login', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', '01a213d2-286b-7d72-b8de-b10fc7420071', '', NULL, '{"role":"user","source":"grant"}', 2, 'ac4fac309ea671452a07b2e881a58414');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a213d2-28f9-7ef0-a4e0-7f668a27bf3f', 1795628869878548, 'token.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-28f9-7d00-856a-981472fe6cee', NULL, '{"scope":"read-only","target":""}', 0, '33d600a131b57336810b8ad6306c9cf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a213d2-28ff-73e8-b2eb-1149d406df7f', 1795628869886585, 'token.revoked', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-28f9-7d00-856a-981472fe6cee', NULL, NULL, 0, '072066b9e0d7af0709697d21437d24ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-2912-7ce8-a958-d9007c1dbfff', 1795628869906314, 'token.created', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', '', '', '01a213d2-2912-7ae9-9c09-bd2896543c0a', NULL, '{"scope":"oauth-client","target":"01a213d2-288f-707c-b2ce-07b7a9c7dd70"}', 0, 'f9668def8682a0174f0253a9506a5e23');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-291a-7d25-910e-04567f784cc2', 1795628869913869, 'token.created', 'api_key', '01a213d2-2912-7ae9-9c09-bd2896543c0a', '', '', '01a213d2-291a-7696-a406-7c200a9bf847', NULL, '{"client":"01a213d2-2912-7ae9-9c09-bd2896543c0a","scope":"access-token","target":"01a213d2-288f-707c-b2ce-07b7a9c7dd70"}', 0, 'fd424317c4b498aa427e52ae536271b3');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 17:47:49.37488');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 17:47:49.397069');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 17:47:49.525279');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 17:47:49.593965');


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

INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-289f-7c4d-b910-86c60b44e93a', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28aa-7ae1-a4e3-e46bb7aab153', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b1-7de0-acf2-da5437b01d1d', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b5-75e4-9da6-cf48f77b5a91', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a5-7cf3-b004-d134bdf08b1e', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628869825713);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a8-7b4d-9588-d0a4cdf41acc', '01a213d2-286b-7566-877f-85a54f7cd3f3', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795628869836847);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-289f-7c4d-b910-86c60b44e93a', '01a213d2-286b-7d72-b8de-b10fc7420071', 0, 'jit', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', 1795628869859610, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795628869859610);
INSERT INTO public.memberships VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', '01a213d2-286b-7d72-b8de-b10fc7420071', 0, 'jit', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', 1795628869874578, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795628869874578);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286b-7d72-b8de-b10fc7420071', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795628869737132);
INSERT INTO public.organizations VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286b-7566-877f-85a54f7cd3f3', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795628869737132);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a213d2-2861-7be6-b13b-aa7ed322295d', 'initech', 'initech', '01a213d2-2866-78b0-9ba7-38db68f33914', 0, 0, 1795628869729536);
INSERT INTO public.parents VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 'acme', 'acme', '01a213d2-28df-7b6b-882f-f20e33fb6e02', 2, 0, 1795628869715650);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b8-7309-897d-7eebaf8cd9ac', 'closed', 'directory_inactive', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869815890);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28aa-7ae1-a4e3-e46bb7aab153', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869802004);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b1-7de0-acf2-da5437b01d1d', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869809206);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b5-75e4-9da6-cf48f77b5a91', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869812731);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28b6-7e4d-9d8e-ab2d6d37df2c', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869814400);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a5-7cf3-b004-d134bdf08b1e', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 3, 0, NULL, 1795628869793971);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28a8-7b4d-9588-d0a4cdf41acc', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 2, 0, NULL, 1795628869800005);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bb-7e06-91ff-89c4ad6d76a6', 'closed', 'directory_deleted', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 4, 0, NULL, 1795628869819535);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28bc-7e01-9e94-73763e257102', 'closed', 'directory_inactive', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 3, 0, NULL, 1795628869820654);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-289f-7c4d-b910-86c60b44e93a', 'open', '', '01a213d2-288f-707c-b2ce-07b7a9c7dd70', 0, 3, 0, 1795628869859610, 1795628869790189);
INSERT INTO public.persons VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', 'open', '', '', 0, 1, 0, 1795628869874578, 1795628869874578);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', 1795628869737132);
INSERT INTO public.policy_versions VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a213d2-2815-72c5-b944-0bd3caf1ea95', 1795628869755504);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-286b-7566-877f-85a54f7cd3f3', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', 'ada', '01a213d2-289f-7c4d-b910-86c60b44e93a', 1795628869859610);
INSERT INTO public.subjects VALUES ('01a213d2-2855-7696-a9ce-72e4c99d6fcf', '01a213d2-28df-7742-8d7e-f7f4a940aa3d', 'newcomer', '01a213d2-28f3-71eb-bb3f-f2aa86be656d', 1795628869874578);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 78, true);


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


