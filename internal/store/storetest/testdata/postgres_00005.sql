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

INSERT INTO public.accounts VALUES ('01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795644347632042);
INSERT INTO public.accounts VALUES ('01a214be-54f4-73c5-912b-36058b67e260', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795644347635784);
INSERT INTO public.accounts VALUES ('01a214be-54f5-7a74-ae92-262bcb696cd8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795644347637020);
INSERT INTO public.accounts VALUES ('01a214be-54f7-72a4-9bab-24f487a6da9a', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795644347638534);
INSERT INTO public.accounts VALUES ('01a214be-54f8-7866-8591-a1418dd96610', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795644347639946);
INSERT INTO public.accounts VALUES ('01a214be-54fa-75a8-a3df-dd645c1c96ba', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795644347641740);
INSERT INTO public.accounts VALUES ('01a214be-54fb-7b8b-b16a-898e0eef2e65', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795644347643138);
INSERT INTO public.accounts VALUES ('01a214be-54fc-7d13-81cf-21ea78ce57ec', 'left@acme.example', 'left@acme.example', 'acme.example', 1795644347644389);
INSERT INTO public.accounts VALUES ('01a214be-5500-7471-b50d-2cdaecb319a2', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795644347647896);
INSERT INTO public.accounts VALUES ('01a214be-5501-73c9-adbd-4cbb3fe10f8d', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795644347648929);
INSERT INTO public.accounts VALUES ('01a214be-5525-7e54-a5c8-b041689f698a', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795644347685216);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551b-777b-983b-c5e53a45c513', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795644347681009, 1795644347674742);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214be-5527-789e-91f5-96136312ddb6', 'read-only', '', '', 'f12c820e2b673eeb2582dbabc692d524e09b0a1f74db39b9009ad2f27fe6113a', 'usher_7ZF_lD', 1795644347687344, NULL, 1795644347688543, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5535-7832-abe3-79fe0e7e64eb', 'oauth-client', '01a214be-54e9-71c7-bcda-4c04450de368', '', 'e6106d92adab0bacc48d8dff1921f9bb696c38fe3e672d2952b5ec752e35d4d3', 'usher_8WIKgT', 1795644347701041, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5537-77b2-87d9-140f29f171cc', 'access-token', '01a214be-54e9-71c7-bcda-4c04450de368', '', 'e225a5f4ae9242b87de35850dfada3182d2f0fd269f40eaa6dfb81747fd1cffd', 'usher_ACJ76s', 1795644347702744, 1795647947702744, NULL, '01a214be-5535-7832-abe3-79fe0e7e64eb', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54ee-7990-9bd3-5473938fc3b1', 'directory', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', '', 'e4ba58f3684c508676bbb49e1ef7a8e3d182feb59b8aa0b2aeb79db78e089494', 'usher_z_wWhp', 1795644347629979, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214be-553c-7b9f-9fcf-924277510128');
INSERT INTO public.credentials VALUES ('01a214be-54d3-77e4-89e2-9613325602de', '01a214be-5538-7e1b-9814-20e19203f677', 'jwt-issuer', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', '', '451cb1d7c700a0892e17df6a58291e54c3c83537d22d5ecbd45a150daf848cb8', '', 1795644347704458, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38597/scim/01a214be-54ed-7078-a1de-2ed5c4b9fa94', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214be-553c-7b9f-9fcf-924277510128');
INSERT INTO public.credentials VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551d-7710-98dc-3a62f453f7a0', 'login-hook', '01a214be-551b-777b-983b-c5e53a45c513', '', '77b004f21b51728ed0bada0715644c6c7f47672e7b99eb8c37494e53705ee220', 'usher_6vyNi2', 1795644347676851, NULL, NULL, '', '', '', '', '', '', 0, 1795644347710102, '');
INSERT INTO public.credentials VALUES ('', '01a214be-54b0-71c2-934d-092b353e88f7', 'operator', '', 'first operator key', 'f3a5518a881f344d6f69bb3dc188b68c27ea07f4a629b66a5665e6cab5394a56', 'usher_i1Njdp', 1795644347567475, NULL, NULL, '', '', '', '', '', '', 0, 1795644347783954, '');
INSERT INTO public.credentials VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54eb-76be-bd56-37db05248b41', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', 'e8081b57f0224588127452dbed9891771167dd02607d0c5a86a537548f1dfdbf', 'usher_i7DKFW', 1795644347626529, NULL, NULL, '', '', '', '', '', '', 0, 1795644347783954, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-552f-79a0-b9a0-b1cf45ff9669', 1795644347695631, '641022187d7dc11b95e533a5fc853491', 'GET', '/Users/01a214be-54ff-75d6-a16c-79bc77a97e19', 404, '', 'there is no user "01a214be-54ff-75d6-a16c-79bc77a97e19" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5531-735b-bc61-892fbdbf76d1', 1795644347697220, 'e1649f3d811f1da21f76692e22edcf97', 'GET', '/Users/01a214be-5500-7479-ae3e-c3bd135245b9', 404, '', 'there is no user "01a214be-5500-7479-ae3e-c3bd135245b9" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5582-7de1-8061-1cb89807bcb5', 1795644347778910, 'e1b9bf484cbf462a7b46fa330d253579', 'GET', '/Users/01a214be-54ff-75d6-a16c-79bc77a97e19', 404, '', 'there is no user "01a214be-54ff-75d6-a16c-79bc77a97e19" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5583-78d6-a53c-e9516baca67c', 1795644347779579, '330ac8990390032c96b0696b766e7d60', 'GET', '/Users/01a214be-5500-7479-ae3e-c3bd135245b9', 404, '', 'there is no user "01a214be-5500-7479-ae3e-c3bd135245b9" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'okta', 'scim', 'okta', 'userName', 0, '', 1795644347624879, '', '', '');
INSERT INTO public.directories VALUES ('01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', 'entra', 'scim', 'entra', 'userName', 0, '', 1795644347628777, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214be-553c-7b9f-9fcf-924277510128');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'ada@acme.example', '01a214be-54f1-7bbf-9484-d9f92baffbff', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'ada@home.example', '01a214be-54f1-7bbf-9484-d9f92baffbff', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-7d0f-80fe-284274a6e711', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795644347649841, 1795644347661293, 0);
INSERT INTO public.directory_groups VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5511-7d85-b869-3f16a9c33e3f', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795644347665876, 1795644347665876, 1);
INSERT INTO public.directory_groups VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795644347653159, 1795644347668917, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-7d0f-80fe-284274a6e711', '01a214be-54f1-7bbf-9484-d9f92baffbff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54fb-7b92-b401-012d824dbfae', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54f1-7bbf-9484-d9f92baffbff', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54f8-786c-a64c-023dcde26fcc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54f4-73cd-aaf6-537743deba2f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54fc-7d64-98fb-d8f8c836de74', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54fa-75c8-8f47-a87e73deb43a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54fe-7517-b42e-3b319aeea862', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-5501-73cf-b583-abeb9a9b8ed6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54f7-72aa-8bdd-122e522cbda3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-7d0f-80fe-284274a6e711', '01a214be-54f4-73cd-aaf6-537743deba2f', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-7d0f-80fe-284274a6e711', '01a214be-54f5-7a88-8e71-e84db4b1c3b1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5505-72a8-85c2-23c0a84311ae', '01a214be-54f5-7a88-8e71-e84db4b1c3b1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5511-7d85-b869-3f16a9c33e3f', '01a214be-54f7-72aa-8bdd-122e522cbda3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5511-7d85-b869-3f16a9c33e3f', '01a214be-5501-7d0f-80fe-284274a6e711', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7479-ae3e-c3bd135245b9', 'NULL', '01a214be-5500-7471-b50d-2cdaecb319a2', 1798236347668917);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 10, 1, 0, '01a214be-54f7-72aa-8bdd-122e522cbda3');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 5, 1, 0, '01a214be-54fa-75c8-8f47-a87e73deb43a');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 6, 1, 0, '01a214be-54fb-7b92-b401-012d824dbfae');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 4, 1, 0, '01a214be-54fe-7517-b42e-3b319aeea862');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 13, 4, 0, '01a214be-5501-73cf-b583-abeb9a9b8ed6');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'Group', 10, 1, 0, '01a214be-5501-7d0f-80fe-284274a6e711');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'Group', 0, 1, 0, '01a214be-5505-72a8-85c2-23c0a84311ae');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'Group', 7, 1, 0, '01a214be-5511-7d85-b869-3f16a9c33e3f');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 2, 2, 1, '01a214be-54ff-75d6-a16c-79bc77a97e19');
INSERT INTO public.directory_totals VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', 'User', 15, 0, 1, '01a214be-5500-7479-ae3e-c3bd135245b9');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f1-7bbf-9484-d9f92baffbff', 'ada@acme.example', '00u-ada', 1, '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '', 1795644347632042, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795644347632042, 1795644347632042);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f4-73cd-aaf6-537743deba2f', 'bob@acme.example', NULL, 1, '01a214be-54f4-73c5-912b-36058b67e260', '', 1795644347635784, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795644347635784, 1795644347635784);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f5-7a88-8e71-e84db4b1c3b1', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214be-54f5-7a74-ae92-262bcb696cd8', '', 1795644347637020, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795644347637020, 1795644347637020);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f7-72aa-8bdd-122e522cbda3', 'zoe@acme.example', 'ZOË', 1, '01a214be-54f7-72a4-9bab-24f487a6da9a', '', 1795644347638534, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795644347638534, 1795644347638534);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f8-786c-a64c-023dcde26fcc', 'astro@acme.example', '🚀', 1, '01a214be-54f8-7866-8591-a1418dd96610', '', 1795644347639946, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795644347639946, 1795644347639946);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fa-75c8-8f47-a87e73deb43a', 'lines@acme.example', ' 007 ', 1, '01a214be-54fa-75a8-a3df-dd645c1c96ba', '', 1795644347641740, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795644347641740, 1795644347641740);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fb-7b92-b401-012d824dbfae', 'max@acme.example', '00u-max', 1, '01a214be-54fb-7b8b-b16a-898e0eef2e65', '', 1795644347643138, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795644347643138, 1795644347643138);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fc-7d64-98fb-d8f8c836de74', 'left@acme.example', '00u-left', 0, '01a214be-54fc-7d13-81cf-21ea78ce57ec', '', 1795644347644389, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795644347644389, 1795644347644389);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fe-7517-b42e-3b319aeea862', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795644347645965, 1795644347645965);
INSERT INTO public.directory_users VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73cf-b583-abeb9a9b8ed6', 'staff@acme.example', '00u-staff', 0, '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '', 1795644347648929, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795644347648929, 1795644347672059);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 'acme.example', '01a214be-54ce-7adf-84bb-9d43a70e432c', 'verified', 'manual', 1795644347597170, 1795644347597170, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 'initech.example', '01a214be-54d5-719c-aaed-869eba998b62', 'verified', 'manual', 1795644347604428, 1795644347604428, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 7);
INSERT INTO public.event_heads VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 71);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 2, 3, 3);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 7, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 81, 81, 81, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214be-54b0-78ca-bdb4-0ebbc58d2fb5', 1795644347567475, 'token.created', 'operator', 'operator_key_file', '', '', '01a214be-54b0-71c2-934d-092b353e88f7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54ca-7a15-a38c-9009798b6d99', 1795644347594110, 'parent.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ca-74fe-b047-3235d61199dd', NULL, NULL, 0, '912d2fa306b490093c20505d750c5bb8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54cf-71e7-90a0-0396b36a4a8a', 1795644347597170, 'domain.verified', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ce-7adf-84bb-9d43a70e432c', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '237d62c9beeaaffdd8c690affff8a8b6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54d3-798c-97a1-c8674edd46be', 1795644347603170, 'parent.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54d3-77e4-89e2-9613325602de', NULL, NULL, 0, '3ccb35cc428f52999bdd98dba1c813f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54d5-73ab-ad73-166df7003689', 1795644347604428, 'domain.verified', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54d5-719c-aaed-869eba998b62', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '2dfcc53cb13166813ad390f6346aa811');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54d9-7a3e-9168-adcbc6903f06', 1795644347606847, 'organization.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6bc782941fdfc5aee2312cfd6a8e1b61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54d9-7db7-9d2f-7a0371a80912', 1795644347606847, 'organization.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '01a214be-54d9-7a4b-b6af-b69fb076ba73', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6bc782941fdfc5aee2312cfd6a8e1b61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54da-7e29-9758-936c387baaa8', 1795644347606847, 'policy.applied', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '6bc782941fdfc5aee2312cfd6a8e1b61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54dc-77a4-81f7-1a4bef5e3087', 1795644347606847, 'organization.changed', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '6bc782941fdfc5aee2312cfd6a8e1b61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54dd-70fe-8e76-f6628f505388', 1795644347606847, 'organization.changed', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '01a214be-54d9-7a4b-b6af-b69fb076ba73', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '6bc782941fdfc5aee2312cfd6a8e1b61');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e2-7262-9c83-bb9cf1a6e07a', 1795644347616567, 'policy.applied', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '5ea8abe6f725d3a50caa32326594b89b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e7-75c3-b67d-b8dfc53e779d', 1795644347620794, 'organization.changed', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"limit":1,"seat":"premium"}', 0, '355f23c02fb3c901cf7a8b0f3c3772f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54e9-772e-87b0-4cf23d91e561', 1795644347624879, 'directory.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54e9-71c7-bcda-4c04450de368', NULL, NULL, 0, '0d002513b9294e4542208456ec5c8c2d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54eb-7b17-a8d3-77de3699b774', 1795644347626529, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54eb-76be-bd56-37db05248b41', NULL, '{"scope":"directory","target":"01a214be-54e9-71c7-bcda-4c04450de368"}', 0, 'ee9a0e932ef00224db1e59deda70b31d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54ed-729f-98d8-03be619c0c41', 1795644347628777, 'directory.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', NULL, NULL, 0, '9d90da35cbcca449fbd4607ecc42d435');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-54ee-7c10-9997-32966933613a', 1795644347629979, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ee-7990-9bd3-5473938fc3b1', NULL, '{"scope":"directory","target":"01a214be-54ed-7078-a1de-2ed5c4b9fa94"}', 0, '75210d543600aa5b7a1080be513efadc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f1-7bd0-af85-745b996f2a74', 1795644347632042, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54f1-7bbf-9484-d9f92baffbff', NULL, NULL, 2, 'c57223a75cbea948188994d63520f314');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f1-7bd3-8316-b3f20c1c4e20', 1795644347632042, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '', '01a214be-54f1-7bbf-9484-d9f92baffbff', NULL, NULL, 2, 'c57223a75cbea948188994d63520f314');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f4-73d8-8ce7-5975ef88d4f9', 1795644347635784, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54f4-73cd-aaf6-537743deba2f', NULL, NULL, 2, '2387339d02fee3911428865870fa3f76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f4-73da-87e5-710b2f4bee30', 1795644347635784, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f4-73c5-912b-36058b67e260', '', '01a214be-54f4-73cd-aaf6-537743deba2f', NULL, NULL, 2, '2387339d02fee3911428865870fa3f76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f5-7a92-afe8-97e66a75b28d', 1795644347637020, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54f5-7a88-8e71-e84db4b1c3b1', NULL, NULL, 2, '1c8640972d265885be63366f9c60c28a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f5-7a94-be44-1ea562e6e41b', 1795644347637020, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f5-7a74-ae92-262bcb696cd8', '', '01a214be-54f5-7a88-8e71-e84db4b1c3b1', NULL, NULL, 2, '1c8640972d265885be63366f9c60c28a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f7-72b2-af5a-502e96425afa', 1795644347638534, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54f7-72aa-8bdd-122e522cbda3', NULL, NULL, 2, 'e7a29aaee450ad988576d9e5f0dfc141');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f7-72b5-ba18-6d383b8fd562', 1795644347638534, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f7-72a4-9bab-24f487a6da9a', '', '01a214be-54f7-72aa-8bdd-122e522cbda3', NULL, NULL, 2, 'e7a29aaee450ad988576d9e5f0dfc141');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f8-7875-93da-3b8bc1608fcb', 1795644347639946, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54f8-786c-a64c-023dcde26fcc', NULL, NULL, 2, 'cc1e3d168e950c079d849d998a63eb6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f8-7877-9a5d-23127c341adf', 1795644347639946, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f8-7866-8591-a1418dd96610', '', '01a214be-54f8-786c-a64c-023dcde26fcc', NULL, NULL, 2, 'cc1e3d168e950c079d849d998a63eb6f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fa-75d2-bfe7-508fbda26330', 1795644347641740, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54fa-75c8-8f47-a87e73deb43a', NULL, NULL, 2, 'f110152e7e440b4440e07766a05d35ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fa-75d4-b738-77c6c7e5bf7f', 1795644347641740, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fa-75a8-a3df-dd645c1c96ba', '', '01a214be-54fa-75c8-8f47-a87e73deb43a', NULL, NULL, 2, 'f110152e7e440b4440e07766a05d35ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fb-7bae-8cb4-da9196fae901', 1795644347643138, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54fb-7b92-b401-012d824dbfae', NULL, NULL, 2, '2406b2d6e89c18dbe114449da29a9030');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fb-7bb0-aa7d-fb3f1c2984e2', 1795644347643138, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fb-7b8b-b16a-898e0eef2e65', '', '01a214be-54fb-7b92-b401-012d824dbfae', NULL, NULL, 2, '2406b2d6e89c18dbe114449da29a9030');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fc-7d6f-8e30-dfe65a57e78d', 1795644347644389, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54fc-7d64-98fb-d8f8c836de74', NULL, NULL, 2, '9d7dc8f35c7ada3a8ff754787b575315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fc-7d8f-84a0-df0f060d719b', 1795644347644389, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fc-7d13-81cf-21ea78ce57ec', '', '01a214be-54fc-7d64-98fb-d8f8c836de74', NULL, NULL, 2, '9d7dc8f35c7ada3a8ff754787b575315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fc-7dba-a54c-ce356b1e12da', 1795644347644389, 'gate.closed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fc-7d13-81cf-21ea78ce57ec', '', '', NULL, '{"cause":"directory_inactive"}', 2, '9d7dc8f35c7ada3a8ff754787b575315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fc-7dbd-97a8-bbe044a695bc', 1795644347644389, 'session.revoked', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fc-7d13-81cf-21ea78ce57ec', '', '', NULL, NULL, 2, '9d7dc8f35c7ada3a8ff754787b575315');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fe-7544-97d4-a7327f5d04db', 1795644347645965, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54fe-7517-b42e-3b319aeea862', NULL, NULL, 2, 'db5695dfdaf36cfd9899cfdcce177fd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fe-7547-8399-4befa2c1f971', 1795644347645965, 'directory_user.unbound', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54fe-7517-b42e-3b319aeea862', NULL, '{"reason":"no_email"}', 2, 'db5695dfdaf36cfd9899cfdcce177fd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54ff-75ea-85e6-6204b12d1e85', 1795644347647000, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54ff-75d6-a16c-79bc77a97e19', NULL, NULL, 2, '433358d29ee04dd3e062ad45b712238f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54ff-75ed-b8a4-53e642da50e1', 1795644347647000, 'directory_user.unbound', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54ff-75d6-a16c-79bc77a97e19', NULL, '{"reason":"foreign_domain"}', 2, '433358d29ee04dd3e062ad45b712238f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5500-7483-8bb1-fe7cb6a993b4', 1795644347647896, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5500-7479-ae3e-c3bd135245b9', NULL, NULL, 2, 'c0dc71f768185459105a8fc34fe97c15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5500-7486-9929-63f391ca8842', 1795644347647896, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7471-b50d-2cdaecb319a2', '', '01a214be-5500-7479-ae3e-c3bd135245b9', NULL, NULL, 2, 'c0dc71f768185459105a8fc34fe97c15');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5501-73d8-9504-a243e5c68f05', 1795644347648929, 'directory_user.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5501-73cf-b583-abeb9a9b8ed6', NULL, NULL, 2, '5d5aa7d7d1c627f46457d7b9391264e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5501-73d9-bdc2-a653d658e163', 1795644347648929, 'account.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '', '01a214be-5501-73cf-b583-abeb9a9b8ed6', NULL, NULL, 2, '5d5aa7d7d1c627f46457d7b9391264e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5502-7f3c-9e00-3f02ff5e37ee', 1795644347649841, 'directory_group.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5501-7d0f-80fe-284274a6e711', NULL, '{"members":1}', 0, '5d9194cf9abcc58b73cc1e92d5250aff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5506-707d-bf09-d0e49aeb55ae', 1795644347653159, 'directory_group.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5505-72a8-85c2-23c0a84311ae', NULL, '{"members":11}', 0, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5508-71f8-8e4a-9b3280ba8e6c', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5508-7a16-a500-143dd74b01ee', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f4-73c5-912b-36058b67e260', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5508-7d84-a4b9-4737e863dcd8', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f7-72a4-9bab-24f487a6da9a', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5509-711a-bf30-c5c1eeb662c5', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f8-7866-8591-a1418dd96610', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5509-73d3-b372-292279119c23', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fa-75a8-a3df-dd645c1c96ba', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5509-76a8-94b3-28e30977501c', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54fb-7b8b-b16a-898e0eef2e65', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5509-78c5-9f03-056d30fb8f9e', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7471-b50d-2cdaecb319a2', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5509-7bf5-8141-148b62754638', 1795644347653159, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'c375972c5bd6a4ab3be98e080fb402b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-550b-79f9-93f3-8c57badee5b4', 1795644347658419, 'directory_group.changed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5501-7d0f-80fe-284274a6e711', NULL, '{"added":1,"removed":0}', 0, 'bb3f135e19f909a4699e0817f91e3a20');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-550e-7778-81c2-c0eb671eb92f', 1795644347661293, 'directory_group.changed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5501-7d0f-80fe-284274a6e711', NULL, '{"added":1,"removed":0}', 0, 'bbd26faebb66ad4a6e85a65ff29907bc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5510-7709-b166-fca895a2e9fa', 1795644347663270, 'directory_group.changed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5505-72a8-85c2-23c0a84311ae', NULL, '{"added":1,"removed":0}', 0, 'abbc1bfe29d4daee2041d27e2b733842');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5511-7427-81e6-12286a34e291', 1795644347663270, 'membership.added', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-54f5-7a74-ae92-262bcb696cd8', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'abbc1bfe29d4daee2041d27e2b733842');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5512-7887-9a9c-62be77bd01d5', 1795644347665876, 'directory_group.created', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5511-7d85-b869-3f16a9c33e3f', NULL, '{"members":2}', 0, '5ccb3c75ab4203adc53bfe6f0c272146');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5514-70c4-a518-11f57401c886', 1795644347667700, 'directory_user.deleted', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-54ff-75d6-a16c-79bc77a97e19', NULL, NULL, 0, '4bc85f0f2f72e790f7ef2dec3dbab9b3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5515-718b-a81a-390e88580eaf', 1795644347668917, 'directory_user.deleted', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5500-7479-ae3e-c3bd135245b9', NULL, NULL, 0, 'b4124e43ba4b298f42a933e40e7c47e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5515-7dd4-9efe-a7728f54c2c9', 1795644347668917, 'gate.closed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7471-b50d-2cdaecb319a2', '', '', NULL, '{"cause":"directory_deleted"}', 2, 'b4124e43ba4b298f42a933e40e7c47e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5515-7dd7-bf44-5b4793802c3f', 1795644347668917, 'session.revoked', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7471-b50d-2cdaecb319a2', '', '', NULL, NULL, 2, 'b4124e43ba4b298f42a933e40e7c47e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5517-710d-b52f-81fce46e2349', 1795644347668917, 'membership.removed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5500-7471-b50d-2cdaecb319a2', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'b4124e43ba4b298f42a933e40e7c47e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5518-7537-a988-c1fb63b91f9c', 1795644347672059, 'directory_user.changed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '', '', '01a214be-5501-73cf-b583-abeb9a9b8ed6', NULL, '{"active":false}', 0, '01f6b9f94ab8dc5cb77f6f7fcc06e3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5518-7d18-bcda-554fb73879bc', 1795644347672059, 'gate.closed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '', '', NULL, '{"cause":"directory_inactive"}', 2, '01f6b9f94ab8dc5cb77f6f7fcc06e3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5518-7d1c-9e19-e80a605bdb0d', 1795644347672059, 'session.revoked', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '', '', NULL, NULL, 2, '01f6b9f94ab8dc5cb77f6f7fcc06e3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5519-722b-bdff-ded8f8fe04e6', 1795644347672059, 'membership.removed', 'directory', '01a214be-54e9-71c7-bcda-4c04450de368', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', '01a214be-54d9-74a8-9f42-a5375b1a7f61', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '01f6b9f94ab8dc5cb77f6f7fcc06e3c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551b-7d35-8c0c-c11bfdb7bdb0', 1795644347674742, 'connection.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-551b-777b-983b-c5e53a45c513', NULL, NULL, 0, '45190c8552bd9e561a57162788a8a830');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551d-79a7-b685-604a0bfa3cda', 1795644347676851, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-551d-7710-98dc-3a62f453f7a0', NULL, '{"scope":"login-hook","target":"01a214be-551b-777b-983b-c5e53a45c513"}', 0, '2b04582af518620c9b85320bdd64f0a6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5522-7518-b6c6-9b05ca617931', 1795644347681009, 'subject.linked', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '', '01a214be-551b-777b-983b-c5e53a45c513', NULL, NULL, 2, '22140090e76b6c0e56200f25f76288ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5522-7c5d-8a40-bd82fc6ea782', 1795644347681009, 'membership.added', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '01a214be-54d9-7a4b-b6af-b69fb076ba73', '', NULL, '{"role":"user","source":"grant"}', 2, '22140090e76b6c0e56200f25f76288ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5523-7b3b-89c9-c51a475ad5df', 1795644347681009, 'connection.proven', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '', '', '01a214be-551b-777b-983b-c5e53a45c513', NULL, NULL, 2, '22140090e76b6c0e56200f25f76288ef');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5525-7e5a-bbed-d2a03f77ae55', 1795644347685216, 'account.created', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '01a214be-5525-7e54-a5c8-b041689f698a', '', '01a214be-551b-777b-983b-c5e53a45c513', NULL, NULL, 2, 'b6762de9c3569244628a6ea1d940300d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5525-7e66-afcd-ee8c16adad40', 1795644347685216, 'subject.linked', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '01a214be-5525-7e54-a5c8-b041689f698a', '', '01a214be-551b-777b-983b-c5e53a45c513', NULL, NULL, 2, 'b6762de9c3569244628a6ea1d940300d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5525-7e87-a52a-ff340ce2c6a4', 1795644347685216, 'membership.added', 'login', '01a214be-551b-777b-983b-c5e53a45c513', '01a214be-5525-7e54-a5c8-b041689f698a', '01a214be-54d9-7a4b-b6af-b69fb076ba73', '', NULL, '{"role":"user","source":"grant"}', 2, 'b6762de9c3569244628a6ea1d940300d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214be-5527-7abd-b32b-7559b4a46b7b', 1795644347687344, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-5527-789e-91f5-96136312ddb6', NULL, '{"scope":"read-only","target":""}', 0, '09eac7e1add6b600ea1479bab7e481ba');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214be-5529-735e-8958-0c6996935ab7', 1795644347688543, 'token.revoked', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-5527-789e-91f5-96136312ddb6', NULL, NULL, 0, '9f7dad4a8f3e6c8fe2f8c2c4db996b2c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5535-7ac7-adc2-831d81ca114d', 1795644347701041, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-5535-7832-abe3-79fe0e7e64eb', NULL, '{"scope":"oauth-client","target":"01a214be-54e9-71c7-bcda-4c04450de368"}', 0, '52b2e7f2d825ac140080f9d1209fd505');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5537-7a5f-ab84-c5684ec9286a', 1795644347702744, 'token.created', 'api_key', '01a214be-5535-7832-abe3-79fe0e7e64eb', '', '', '01a214be-5537-77b2-87d9-140f29f171cc', NULL, '{"client":"01a214be-5535-7832-abe3-79fe0e7e64eb","scope":"access-token","target":"01a214be-54e9-71c7-bcda-4c04450de368"}', 0, '987be80115b148a875a50e509b610d03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-5539-7125-b719-71e49aa6fc24', 1795644347704458, 'token.created', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-5538-7e1b-9814-20e19203f677', NULL, '{"scope":"jwt-issuer","target":"01a214be-54ed-7078-a1de-2ed5c4b9fa94"}', 0, 'fa25d21b21fc9313ae39dfa2d001bc9d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-553a-7c04-98e9-c740e5a458a1', 1795644347706001, 'directory.changed', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'c1121f83d1f1873d5448e7b5def1fbd3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214be-54d3-77e4-89e2-9613325602de', '01a214be-553c-7bb3-8ae7-667417afc305', 1795644347708165, 'directory.changed', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', '', '', '01a214be-54ed-7078-a1de-2ed5c4b9fa94', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '46d1ba17a2541007250676a98a649c29');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:05:47.441227');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:05:47.446891');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:05:47.498205');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:05:47.514916');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:05:47.528578');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:05:47.560993');


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

INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f7-72a4-9bab-24f487a6da9a', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f8-7866-8591-a1418dd96610', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fa-75a8-a3df-dd645c1c96ba', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fb-7b8b-b16a-898e0eef2e65', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f4-73c5-912b-36058b67e260', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644347653159);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f5-7a74-ae92-262bcb696cd8', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795644347663270);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', '01a214be-54d9-7a4b-b6af-b69fb076ba73', 0, 'jit', '01a214be-551b-777b-983b-c5e53a45c513', 1795644347681009, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644347681009);
INSERT INTO public.memberships VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5525-7e54-a5c8-b041689f698a', '01a214be-54d9-7a4b-b6af-b69fb076ba73', 0, 'jit', '01a214be-551b-777b-983b-c5e53a45c513', 1795644347685216, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795644347685216);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54d9-7a4b-b6af-b69fb076ba73', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795644347606847);
INSERT INTO public.organizations VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795644347606847);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214be-54d3-77e4-89e2-9613325602de', 'initech', 'initech', '01a214be-54d5-7392-a655-422c26f9d683', 0, 0, 1795644347603170);
INSERT INTO public.parents VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 'acme', 'acme', '01a214be-551b-7d1e-a4ff-c7e0a222e73a', 2, 0, 1795644347594110);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fc-7d13-81cf-21ea78ce57ec', 'closed', 'directory_inactive', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347644389);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f7-72a4-9bab-24f487a6da9a', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347638534);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f8-7866-8591-a1418dd96610', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347639946);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fa-75a8-a3df-dd645c1c96ba', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347641740);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54fb-7b8b-b16a-898e0eef2e65', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347643138);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f4-73c5-912b-36058b67e260', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 3, 0, NULL, 1795644347635784);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f5-7a74-ae92-262bcb696cd8', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 2, 0, NULL, 1795644347637020);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5500-7471-b50d-2cdaecb319a2', 'closed', 'directory_deleted', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 4, 0, NULL, 1795644347647896);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5501-73c9-adbd-4cbb3fe10f8d', 'closed', 'directory_inactive', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 3, 0, NULL, 1795644347648929);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', 'open', '', '01a214be-54e9-71c7-bcda-4c04450de368', 0, 3, 0, 1795644347681009, 1795644347632042);
INSERT INTO public.persons VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-5525-7e54-a5c8-b041689f698a', 'open', '', '', 0, 1, 0, 1795644347685216, 1795644347685216);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', 1795644347606847);
INSERT INTO public.policy_versions VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214be-54b0-71c2-934d-092b353e88f7', 1795644347616567);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795644347582158, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795644347599309, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795644347600707, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-54d9-74a8-9f42-a5375b1a7f61', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551b-777b-983b-c5e53a45c513', 'ada', '01a214be-54f1-7bb8-a4e1-9188cbb8a7c2', 1795644347681009);
INSERT INTO public.subjects VALUES ('01a214be-54ca-74fe-b047-3235d61199dd', '01a214be-551b-777b-983b-c5e53a45c513', 'newcomer', '01a214be-5525-7e54-a5c8-b041689f698a', 1795644347685216);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 81, true);


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
-- Name: accounts_domain; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts_domain ON public.accounts USING btree (domain, id);


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


