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

INSERT INTO public.accounts VALUES ('01a20d75-4a30-7a56-969d-50477fa63aee', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795522120215960);
INSERT INTO public.accounts VALUES ('01a20d75-4a5b-7096-9a53-a53f999504ef', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795522120281104);
INSERT INTO public.accounts VALUES ('01a20d75-4a6f-7a03-9f93-d29603e2bc35', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795522120301353);
INSERT INTO public.accounts VALUES ('01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795522120314611);
INSERT INTO public.accounts VALUES ('01a20d75-4a88-7e37-be03-a05666e8fe6f', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795522120326933);
INSERT INTO public.accounts VALUES ('01a20d75-4a92-7753-b378-86f692626f7d', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795522120336219);
INSERT INTO public.accounts VALUES ('01a20d75-4a98-7d63-99ff-f2cee158ebd8', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795522120342227);
INSERT INTO public.accounts VALUES ('01a20d75-4aa5-7284-944c-a26cf63d4ea3', 'left@acme.example', 'left@acme.example', 'acme.example', 1795522120353926);
INSERT INTO public.accounts VALUES ('01a20d75-4acc-7bf9-a69f-4c2e408db992', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795522120391288);
INSERT INTO public.accounts VALUES ('01a20d75-4ad9-7c85-b848-2326d9a214fd', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795522120406878);
INSERT INTO public.accounts VALUES ('01a20d75-4c68-7ad9-a577-f44c9448b320', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795522120806883);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c28-7c35-82fa-0cdaae477f93', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795522120783888, 1795522120742568);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a20d75-46c9-7835-b605-28595e18102f', 'operator', '', 'first operator key', 'fb9015bc5558d598829b14529ece9836d01a9e58ca9ea21a73da530314de4456', 'usher_Ywn3DL', 1795522119367903, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49fe-7ea6-9a1d-7f07502972e0', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '8a0cef4cc48574c578683c59d91c56df0a55aa78e1ab507aae21332bc13b2923', 'usher_Ndn8So', 1795522120182827, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-4a12-7dd7-a9e8-55df75946c40', 'directory', '01a20d75-4a0b-76d2-8bbb-8287e71e95e5', '', '570c7ed9e3cb37e3a101f41485c1140deb6ccb12ea10d2080feae6e0081e1d6b', 'usher_HvhPt4', 1795522120209916, NULL, NULL);
INSERT INTO public.credentials VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c31-7a84-b8d4-1f94722ee265', 'login-hook', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '', '40baebb1a75e64eb108f8eef210fbc4fc9901cb5206e8f8ddf93525213fc05ee', 'usher_8TPoft', 1795522120750602, NULL, NULL);
INSERT INTO public.credentials VALUES ('', '01a20d75-4c70-7b07-a64e-85d3e47ca63c', 'read-only', '', '', 'aa0e89314581d8db0b538eb8c4b3b3ac8d41894a3f294e91a613ff850241678b', 'usher_byvCfZ', 1795522120815656, NULL, 1795522120841542);


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'okta', 'scim', 'okta', 'userName', 0, '', 1795522120174613);
INSERT INTO public.directories VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-4a0b-76d2-8bbb-8287e71e95e5', 'entra', 'scim', 'entra', 'userName', 0, '', 1795522120202016);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'ada@acme.example', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'ada@home.example', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795522120414984, 1795522120589948);
INSERT INTO public.directory_groups VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4be6-75ff-9d07-da19578b444a', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795522120678369, 1795522120678369);
INSERT INTO public.directory_groups VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795522120478655, 1795522120691933);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a98-7d73-8225-2724f59d3621', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a88-7e48-8391-286ec0817025', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a5b-70ad-b107-bc2672412290', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4aa5-7401-adbf-3af59220f3f3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a92-7763-a591-d9c04c0d1fd7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4ab3-7d12-ad60-ed8319c7c69f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4ad9-7c93-bd18-19f658c664c6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a7c-7763-b510-3ac05ebc6a4b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', '01a20d75-4a5b-70ad-b107-bc2672412290', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', '01a20d75-4a6f-7d3d-9973-0b9155f2503d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', '01a20d75-4a6f-7d3d-9973-0b9155f2503d', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4be6-75ff-9d07-da19578b444a', '01a20d75-4a7c-7763-b510-3ac05ebc6a4b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4be6-75ff-9d07-da19578b444a', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7c0d-967e-270052dafa35', 'NULL', '01a20d75-4acc-7bf9-a69f-4c2e408db992', 1798114120691933);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 7, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 8, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 2, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 4, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 10, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 1, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 6, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'Group', 0, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'Group', 15, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'Group', 2, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 13, 1);
INSERT INTO public.directory_totals VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 'User', 3, 2);


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', 'ada@acme.example', '00u-ada', 1, '01a20d75-4a30-7a56-969d-50477fa63aee', '', 1795522120215960, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795522120215960, 1795522120215960);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a5b-70ad-b107-bc2672412290', 'bob@acme.example', NULL, 1, '01a20d75-4a5b-7096-9a53-a53f999504ef', '', 1795522120281104, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795522120281104, 1795522120281104);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a6f-7d3d-9973-0b9155f2503d', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a20d75-4a6f-7a03-9f93-d29603e2bc35', '', 1795522120301353, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795522120301353, 1795522120301353);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a7c-7763-b510-3ac05ebc6a4b', 'zoe@acme.example', 'ZOË', 1, '01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', '', 1795522120314611, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795522120314611, 1795522120314611);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a88-7e48-8391-286ec0817025', 'astro@acme.example', '🚀', 1, '01a20d75-4a88-7e37-be03-a05666e8fe6f', '', 1795522120326933, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795522120326933, 1795522120326933);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a92-7763-a591-d9c04c0d1fd7', 'lines@acme.example', ' 007 ', 1, '01a20d75-4a92-7753-b378-86f692626f7d', '', 1795522120336219, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795522120336219, 1795522120336219);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a98-7d73-8225-2724f59d3621', 'max@acme.example', '00u-max', 1, '01a20d75-4a98-7d63-99ff-f2cee158ebd8', '', 1795522120342227, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795522120342227, 1795522120342227);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4aa5-7401-adbf-3af59220f3f3', 'left@acme.example', '00u-left', 0, '01a20d75-4aa5-7284-944c-a26cf63d4ea3', '', 1795522120353926, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795522120353926, 1795522120353926);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ab3-7d12-ad60-ed8319c7c69f', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795522120370237, 1795522120370237);
INSERT INTO public.directory_users VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c93-bd18-19f658c664c6', 'staff@acme.example', '00u-staff', 0, '01a20d75-4ad9-7c85-b848-2326d9a214fd', '', 1795522120406878, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795522120406878, 1795522120733142);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 'acme.example', '01a20d75-48b2-76e1-8ee0-743ad164f4a2', 'verified', 'manual', 1795522119854795, 1795522119854795);
INSERT INTO public.domains VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 'initech.example', '01a20d75-48ee-755e-a945-11d12851d5a5', 'verified', 'manual', 1795522119916929, 1795522119916929);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 4);
INSERT INTO public.event_heads VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 69);
INSERT INTO public.event_heads VALUES ('', 3);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 63, 68, 68);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 69, 74, 74);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 76, 76, 76, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a20d75-46ca-77e8-ad16-480615685624', 1795522119367903, 'token.created', 'operator', 'operator_key_file', '', '', '01a20d75-46c9-7835-b605-28595e18102f', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-489f-706e-abfa-3838c3e01fe9', 1795522119833384, 'parent.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-489a-7a10-82ae-0b9a7b517ca8', NULL, NULL, 0, '7e3bceccb7cfdc2d7677b3680cd33d29');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-48cf-765b-a912-7ef4cb6e8b92', 1795522119854795, 'domain.verified', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-48b2-76e1-8ee0-743ad164f4a2', NULL, '{"domain":"acme.example","strategy":"manual"}', 0, 'c2bc084086fe181722b1cb91f5c53dc7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-48e6-7882-95b4-071e1eee3195', 1795522119908271, 'parent.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-48e5-7e8b-a1d7-095ac6151782', NULL, NULL, 0, '156e4c6b18420bff76e64f62da9d5441');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-48ee-7bc8-b444-ef0ace9a38cc', 1795522119916929, 'domain.verified', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-48ee-755e-a945-11d12851d5a5', NULL, '{"domain":"initech.example","strategy":"manual"}', 0, '2c18ea121ad192a6c772223e154c82d8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-492e-7371-be8a-8fb5c95b08e6', 1795522119934621, 'organization.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a6ad9477105c141d7fd163281f8dbd37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4935-78c0-8eea-1a10e6e78f38', 1795522119934621, 'organization.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '01a20d75-492e-746c-8e0e-d1383b04e7e5', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'a6ad9477105c141d7fd163281f8dbd37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-498a-7e49-8259-2f9316d59c1e', 1795522119934621, 'policy.applied', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'a6ad9477105c141d7fd163281f8dbd37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-499c-72d9-9bd2-bdd66f7a6909', 1795522119934621, 'organization.changed', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'a6ad9477105c141d7fd163281f8dbd37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49a0-7798-946a-9a631b1938f6', 1795522119934621, 'organization.changed', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '01a20d75-492e-746c-8e0e-d1383b04e7e5', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'a6ad9477105c141d7fd163281f8dbd37');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49c6-74e9-9a1f-05c972b06ee6', 1795522120127871, 'policy.applied', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '22379759cc6bb13fe1e180893a76901e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49e6-7474-8c4a-7feb922bb3de', 1795522120143325, 'organization.changed', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"limit":1,"seat":"premium"}', 0, '196a2218362fb47c36cb1060a7e70d76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-49f2-7d06-8369-9ab9140701ab', 1795522120174613, 'directory.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', NULL, NULL, 0, '4af036033600c5735406158133a77e9d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a01-7b95-aac7-dd761094b6ea', 1795522120182827, 'token.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-49fe-7ea6-9a1d-7f07502972e0', NULL, '{"scope":"directory","target":"01a20d75-49ef-7a30-bcf4-05fdd75f9a58"}', 0, '677267113bab46c0daed31332ec707ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-4a0b-7dbf-b2f3-66ebff4889a2', 1795522120202016, 'directory.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4a0b-76d2-8bbb-8287e71e95e5', NULL, NULL, 0, '722eb54696238becddddfbd1479377ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a20d75-48e5-7e8b-a1d7-095ac6151782', '01a20d75-4a13-7246-8119-4529634a87a2', 1795522120209916, 'token.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4a12-7dd7-a9e8-55df75946c40', NULL, '{"scope":"directory","target":"01a20d75-4a0b-76d2-8bbb-8287e71e95e5"}', 0, 'd118f06dacd918e5e967fff9136ff090');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a30-7c87-b8c8-26610c2f03a8', 1795522120215960, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', NULL, NULL, 2, 'b90073fd5fe797f2fbee2c4b1ce726a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a30-7c8b-8553-391e2ee27ef1', 1795522120215960, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a30-7a56-969d-50477fa63aee', '', '01a20d75-4a30-7be6-bb1c-58c1b6867a98', NULL, NULL, 2, 'b90073fd5fe797f2fbee2c4b1ce726a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a5b-70c6-8c4a-6d79a03084a1', 1795522120281104, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a5b-70ad-b107-bc2672412290', NULL, NULL, 2, 'a64f07ad2244e8214af0be1687842b16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a5b-70ca-a706-5690858eb4f5', 1795522120281104, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a5b-7096-9a53-a53f999504ef', '', '01a20d75-4a5b-70ad-b107-bc2672412290', NULL, NULL, 2, 'a64f07ad2244e8214af0be1687842b16');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a6f-7d58-b5c1-904223168b38', 1795522120301353, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a6f-7d3d-9973-0b9155f2503d', NULL, NULL, 2, '5aba406718022adc0fde1e994f5b0bf7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a6f-7d5c-841c-b0256a1b7e14', 1795522120301353, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a6f-7a03-9f93-d29603e2bc35', '', '01a20d75-4a6f-7d3d-9973-0b9155f2503d', NULL, NULL, 2, '5aba406718022adc0fde1e994f5b0bf7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a7c-7779-b483-226e336d73f6', 1795522120314611, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a7c-7763-b510-3ac05ebc6a4b', NULL, NULL, 2, '93d89e0fb38073753d34f3901dc5e310');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a7c-777d-9c6d-9d830d8a4b0e', 1795522120314611, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', '', '01a20d75-4a7c-7763-b510-3ac05ebc6a4b', NULL, NULL, 2, '93d89e0fb38073753d34f3901dc5e310');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a88-7e5f-9617-42056f6781a6', 1795522120326933, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a88-7e48-8391-286ec0817025', NULL, NULL, 2, '71fdceebbd13b66d73a1084500099d4e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a88-7e65-8dd0-8893a17366fb', 1795522120326933, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a88-7e37-be03-a05666e8fe6f', '', '01a20d75-4a88-7e48-8391-286ec0817025', NULL, NULL, 2, '71fdceebbd13b66d73a1084500099d4e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a92-7873-943b-6f8bd5655d86', 1795522120336219, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a92-7763-a591-d9c04c0d1fd7', NULL, NULL, 2, 'cf3fafa7047ddd6e00a5f7200dd6c232');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a92-7877-b604-4df22c3bfec6', 1795522120336219, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a92-7753-b378-86f692626f7d', '', '01a20d75-4a92-7763-a591-d9c04c0d1fd7', NULL, NULL, 2, 'cf3fafa7047ddd6e00a5f7200dd6c232');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a98-7d8c-8192-b673391bcbdb', 1795522120342227, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4a98-7d73-8225-2724f59d3621', NULL, NULL, 2, '34b21d5b8c06d92e124b7ee1a0a304fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a98-7d90-a0b1-c2187a591b20', 1795522120342227, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a98-7d63-99ff-f2cee158ebd8', '', '01a20d75-4a98-7d73-8225-2724f59d3621', NULL, NULL, 2, '34b21d5b8c06d92e124b7ee1a0a304fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4aa5-741f-9e90-6cdfaa36bb70', 1795522120353926, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4aa5-7401-adbf-3af59220f3f3', NULL, NULL, 2, 'bbf7042406da5312129cbd2ac0455188');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4aa5-7423-a19f-a7385dd8675f', 1795522120353926, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4aa5-7284-944c-a26cf63d4ea3', '', '01a20d75-4aa5-7401-adbf-3af59220f3f3', NULL, NULL, 2, 'bbf7042406da5312129cbd2ac0455188');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4aa5-77d1-baf3-04288b7504da', 1795522120353926, 'gate.closed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4aa5-7284-944c-a26cf63d4ea3', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'bbf7042406da5312129cbd2ac0455188');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4aa5-77d8-905c-abd86b11488b', 1795522120353926, 'session.revoked', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4aa5-7284-944c-a26cf63d4ea3', '', '', NULL, NULL, 2, 'bbf7042406da5312129cbd2ac0455188');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ab3-7d5a-aa12-a62a224d06ce', 1795522120370237, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ab3-7d12-ad60-ed8319c7c69f', NULL, NULL, 2, '8f1a4d46629a13f6da7537c388b2acd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ab3-7d5f-a09e-1211f2e1b779', 1795522120370237, 'directory_user.unbound', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ab3-7d12-ad60-ed8319c7c69f', NULL, '{"reason":"no_email"}', 2, '8f1a4d46629a13f6da7537c388b2acd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ac0-72de-ab94-fffac3495a42', 1795522120378058, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ac0-727e-9dfc-27a2b10ab9b2', NULL, NULL, 2, '5d78ccc1135930e297262770ef8aab50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ac0-72e2-80bd-7ae341e24d3f', 1795522120378058, 'directory_user.unbound', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ac0-727e-9dfc-27a2b10ab9b2', NULL, '{"reason":"foreign_domain"}', 2, '5d78ccc1135930e297262770ef8aab50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4acc-7c26-814a-ddbdc8541a86', 1795522120391288, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4acc-7c0d-967e-270052dafa35', NULL, NULL, 2, 'ec959ae4ddd099116e69080396a0f183');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4acc-7c29-8b30-5e35c238409e', 1795522120391288, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7bf9-a69f-4c2e408db992', '', '01a20d75-4acc-7c0d-967e-270052dafa35', NULL, NULL, 2, 'ec959ae4ddd099116e69080396a0f183');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ad9-7cae-9bb8-53e67d8b35ff', 1795522120406878, 'directory_user.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ad9-7c93-bd18-19f658c664c6', NULL, NULL, 2, '4976c3bb077df0f92becea9f7548c4a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ad9-7d3e-be86-c7efc735ce0d', 1795522120406878, 'account.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c85-b848-2326d9a214fd', '', '01a20d75-4ad9-7c93-bd18-19f658c664c6', NULL, NULL, 2, '4976c3bb077df0f92becea9f7548c4a7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4af1-7055-b98e-892c1f8efc78', 1795522120414984, 'directory_group.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', NULL, '{"members":1}', 0, '88d14c2b4ef002161f522ca5f89e02b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b26-7617-b4ca-ab66e8e813a8', 1795522120478655, 'directory_group.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', NULL, '{"members":11}', 0, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b3d-77f5-8030-0e4186548cdd', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a30-7a56-969d-50477fa63aee', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b4e-77a9-b464-ee15dae101cf', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a5b-7096-9a53-a53f999504ef', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b4f-7728-b844-615b46c65e45', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b54-79cc-916d-2f46916d90f1', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a88-7e37-be03-a05666e8fe6f', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b55-77ca-a4aa-2f81030c3227', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a92-7753-b378-86f692626f7d', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b5c-7418-b6fb-25376b08074d', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a98-7d63-99ff-f2cee158ebd8', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b5d-739c-a506-543caf1f860e', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7bf9-a69f-4c2e408db992', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b62-70e2-acef-e24b704add5d', 1795522120478655, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c85-b848-2326d9a214fd', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bcdc05aceea46c38c094aea6fd549a5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b7f-79f0-9d0a-9f186c5b8cb5', 1795522120558149, 'directory_group.changed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', NULL, '{"added":1,"removed":0}', 0, '33100237df4a28d3b3ecee0260b060bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4b99-7927-9560-47b0ec1ec33e', 1795522120589948, 'directory_group.changed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4adf-7269-a8d2-df94c1a0a72e', NULL, '{"added":1,"removed":0}', 0, '3448282852757226432a68bc0343e5f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4bdb-70c9-8d66-df090adf340a', 1795522120656576, 'directory_group.changed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4b1e-7a8b-b77e-b1837d1e2275', NULL, '{"added":1,"removed":0}', 0, 'a3ddb503687a2aef8417abea38027e99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4be0-79eb-913e-6125b4158b62', 1795522120656576, 'membership.added', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4a6f-7a03-9f93-d29603e2bc35', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a3ddb503687a2aef8417abea38027e99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4be9-7a80-82b8-3b73b37afebd', 1795522120678369, 'directory_group.created', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4be6-75ff-9d07-da19578b444a', NULL, '{"members":2}', 0, '6929b473c8d815c03d964f926fea7ea8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4bef-71d6-abbb-4bb6ef6fde8c', 1795522120685845, 'directory_user.deleted', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ac0-727e-9dfc-27a2b10ab9b2', NULL, NULL, 0, 'ea70aeaf69994c257abe429e224c9cdb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4bf4-7f20-9362-46337471bb3d', 1795522120691933, 'directory_user.deleted', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4acc-7c0d-967e-270052dafa35', NULL, NULL, 0, '97ff8d01b92b54718696129face50587');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4bf7-732c-901b-51be34fcb09d', 1795522120691933, 'gate.closed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7bf9-a69f-4c2e408db992', '', '', NULL, '{"cause":"directory_deleted"}', 2, '97ff8d01b92b54718696129face50587');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4bf7-7334-8f25-ef5899b94d7f', 1795522120691933, 'session.revoked', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7bf9-a69f-4c2e408db992', '', '', NULL, NULL, 2, '97ff8d01b92b54718696129face50587');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c15-7913-bbea-1332c54274e3', 1795522120691933, 'membership.removed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4acc-7bf9-a69f-4c2e408db992', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '97ff8d01b92b54718696129face50587');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c1e-70b4-b1ac-e586e8cd4eff', 1795522120733142, 'directory_user.changed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '', '', '01a20d75-4ad9-7c93-bd18-19f658c664c6', NULL, '{"active":false}', 0, '3ad7f5855f97f5051186677e7c6ba12b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c1f-78e6-aa62-6c3771f31c4d', 1795522120733142, 'gate.closed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c85-b848-2326d9a214fd', '', '', NULL, '{"cause":"directory_inactive"}', 2, '3ad7f5855f97f5051186677e7c6ba12b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c1f-78f1-8a59-e4959855e648', 1795522120733142, 'session.revoked', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c85-b848-2326d9a214fd', '', '', NULL, NULL, 2, '3ad7f5855f97f5051186677e7c6ba12b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c20-7996-a2fa-f72e377cbe7c', 1795522120733142, 'membership.removed', 'directory', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', '01a20d75-4ad9-7c85-b848-2326d9a214fd', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '3ad7f5855f97f5051186677e7c6ba12b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c29-7eb5-9003-9137c2190c99', 1795522120742568, 'connection.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4c28-7c35-82fa-0cdaae477f93', NULL, NULL, 0, 'a333fe6c17314fcced3a0fa1e0f3481d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c32-70dd-b1e1-282813b767db', 1795522120750602, 'token.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4c31-7a84-b8d4-1f94722ee265', NULL, '{"scope":"login-hook","target":"01a20d75-4c28-7c35-82fa-0cdaae477f93"}', 0, '5bb107a8816db6b7ff4e0e0b59da452f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c58-7789-b660-7f90d2fca26b', 1795522120783888, 'subject.linked', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '01a20d75-4a30-7a56-969d-50477fa63aee', '', '01a20d75-4c28-7c35-82fa-0cdaae477f93', NULL, NULL, 2, '538f2d77d666bedcd5d260f05db6ea3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c5a-7819-8705-1b4fdf7b8e8a', 1795522120783888, 'membership.added', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '01a20d75-4a30-7a56-969d-50477fa63aee', '01a20d75-492e-746c-8e0e-d1383b04e7e5', '', NULL, '{"role":"user","source":"grant"}', 2, '538f2d77d666bedcd5d260f05db6ea3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c5f-7716-9290-dc48365ef049', 1795522120783888, 'connection.proven', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '', '', '01a20d75-4c28-7c35-82fa-0cdaae477f93', NULL, NULL, 2, '538f2d77d666bedcd5d260f05db6ea3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c68-7ae6-865c-8fee70317f8a', 1795522120806883, 'account.created', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '01a20d75-4c68-7ad9-a577-f44c9448b320', '', '01a20d75-4c28-7c35-82fa-0cdaae477f93', NULL, NULL, 2, '2a282a2461f57bfbf61b780948986297');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c68-7afb-ba97-4e3ccc03c9e4', 1795522120806883, 'subject.linked', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '01a20d75-4c68-7ad9-a577-f44c9448b320', '', '01a20d75-4c28-7c35-82fa-0cdaae477f93', NULL, NULL, 2, '2a282a2461f57bfbf61b780948986297');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c68-7ce9-a251-6872f9d9d965', 1795522120806883, 'membership.added', 'login', '01a20d75-4c28-7c35-82fa-0cdaae477f93', '01a20d75-4c68-7ad9-a577-f44c9448b320', '01a20d75-492e-746c-8e0e-d1383b04e7e5', '', NULL, '{"role":"user","source":"grant"}', 2, '2a282a2461f57bfbf61b780948986297');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a20d75-4c71-747b-823a-b0aa19cac7e0', 1795522120815656, 'token.created', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4c70-7b07-a64e-85d3e47ca63c', NULL, '{"scope":"read-only","target":""}', 0, 'f96780e1e1626052ce2e8e88f1c094e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a20d75-4c9d-70ca-acce-c55d277809e3', 1795522120841542, 'token.revoked', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', '', '', '01a20d75-4c70-7b07-a64e-85d3e47ca63c', NULL, NULL, 0, '9491a36012f65af6b5ce03807b778cb9');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-24 12:08:38.096734');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-24 12:08:38.168025');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-24 12:08:39.241822');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);
INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a30-7a56-969d-50477fa63aee', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a88-7e37-be03-a05666e8fe6f', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a92-7753-b378-86f692626f7d', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a98-7d63-99ff-f2cee158ebd8', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a5b-7096-9a53-a53f999504ef', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522120478655);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a6f-7a03-9f93-d29603e2bc35', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795522120656576);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a30-7a56-969d-50477fa63aee', '01a20d75-492e-746c-8e0e-d1383b04e7e5', 0, 'jit', '01a20d75-4c28-7c35-82fa-0cdaae477f93', 1795522120783888, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522120783888);
INSERT INTO public.memberships VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c68-7ad9-a577-f44c9448b320', '01a20d75-492e-746c-8e0e-d1383b04e7e5', 0, 'jit', '01a20d75-4c28-7c35-82fa-0cdaae477f93', 1795522120806883, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795522120806883);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-492e-746c-8e0e-d1383b04e7e5', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795522119934621);
INSERT INTO public.organizations VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795522119934621);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a20d75-48e5-7e8b-a1d7-095ac6151782', 'initech', 'initech', '01a20d75-48ee-7b88-81e8-3cbad184f3ab', 0, 0, 1795522119908271);
INSERT INTO public.parents VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 'acme', 'acme', '01a20d75-4c29-7ea4-a37c-6b6baba2ec43', 2, 0, 1795522119833384);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4aa5-7284-944c-a26cf63d4ea3', 'closed', 'directory_inactive', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120353926);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a7c-7753-9cc3-7fa0bd7669bf', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120314611);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a88-7e37-be03-a05666e8fe6f', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120326933);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a92-7753-b378-86f692626f7d', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120336219);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a98-7d63-99ff-f2cee158ebd8', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120342227);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a5b-7096-9a53-a53f999504ef', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 3, 0, NULL, 1795522120281104);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a6f-7a03-9f93-d29603e2bc35', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 2, 0, NULL, 1795522120301353);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4acc-7bf9-a69f-4c2e408db992', 'closed', 'directory_deleted', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 4, 0, NULL, 1795522120391288);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4ad9-7c85-b848-2326d9a214fd', 'closed', 'directory_inactive', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 3, 0, NULL, 1795522120406878);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4a30-7a56-969d-50477fa63aee', 'open', '', '01a20d75-49ef-7a30-bcf4-05fdd75f9a58', 0, 3, 0, 1795522120783888, 1795522120215960);
INSERT INTO public.persons VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c68-7ad9-a577-f44c9448b320', 'open', '', '', 0, 1, 0, 1795522120806883, 1795522120806883);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', 1795522119934621);
INSERT INTO public.policy_versions VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a20d75-46c9-7835-b605-28595e18102f', 1795522120127871);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-491e-7777-b74f-c10ec5bdbcbe', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c28-7c35-82fa-0cdaae477f93', 'ada', '01a20d75-4a30-7a56-969d-50477fa63aee', 1795522120783888);
INSERT INTO public.subjects VALUES ('01a20d75-489a-7a10-82ae-0b9a7b517ca8', '01a20d75-4c28-7c35-82fa-0cdaae477f93', 'newcomer', '01a20d75-4c68-7ad9-a577-f44c9448b320', 1795522120806883);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 76, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 3, true);


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
-- Name: subjects_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX subjects_account ON public.subjects USING btree (parent, connection, account);


--
-- PostgreSQL database dump complete
--


