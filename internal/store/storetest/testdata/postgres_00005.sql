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

INSERT INTO public.accounts VALUES ('01a214ce-6278-7dcf-80e6-dc9d08727c4f', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645399671313);
INSERT INTO public.accounts VALUES ('01a214ce-627d-7511-a071-66c9efcd960d', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645399675954);
INSERT INTO public.accounts VALUES ('01a214ce-6280-7def-a305-195fa33fdaf7', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645399679038);
INSERT INTO public.accounts VALUES ('01a214ce-6283-7d35-8390-3032febf4727', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645399683169);
INSERT INTO public.accounts VALUES ('01a214ce-6287-7755-8109-b8e60070ac06', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645399686494);
INSERT INTO public.accounts VALUES ('01a214ce-628a-777b-8188-5273f9602647', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645399689771);
INSERT INTO public.accounts VALUES ('01a214ce-628e-7a67-bef6-8fbcc6de62a6', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645399694105);
INSERT INTO public.accounts VALUES ('01a214ce-6290-7478-8fa1-3f4ca252e99f', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645399695927);
INSERT INTO public.accounts VALUES ('01a214ce-62a0-7169-b05a-28ef1c9c892f', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645399710944);
INSERT INTO public.accounts VALUES ('01a214ce-62ae-7392-a72a-c41ed6173233', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645399716287);
INSERT INTO public.accounts VALUES ('01a214ce-630d-709b-973f-cba645e3ff79', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645399820769);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645399814495, 1795645399806752);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214ce-630f-713c-8113-fc30c104d8c2', 'read-only', '', '', '66586796e0be9b1e9de223ff28be33236a183935eed4ec28281d91b07a9c978c', 'usher_FMEe5y', 1795645399823009, NULL, 1795645399824159, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-632d-7a47-8caa-4e1c3526002a', 'oauth-client', '01a214ce-625e-7acb-9309-bfb7df163555', '', '536d3a4dceca442fa2e67cdcbbd484951cbe590ec9b1064d82e6a4aa89421fba', 'usher_bHsbXn', 1795645399852154, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6335-772b-ab9a-b498435b6a6d', 'access-token', '01a214ce-625e-7acb-9309-bfb7df163555', '', 'e830fd6855a3ef40987099c757024c2cb62f610023d9664f533dd805b8718432', 'usher_38Q9rS', 1795645399860838, 1795648999860838, NULL, '01a214ce-632d-7a47-8caa-4e1c3526002a', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6273-7a13-a565-e292e7d439c4', 'directory', '01a214ce-6267-724c-801e-c6eeafef1433', '', 'dea4edb7c4ca7a528101b2ce89567aa169b2ee4a826947fe1b280a99952cdd11', 'usher_Y7UBAj', 1795645399662230, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214ce-634a-7412-87c4-180e4fb8d4e0');
INSERT INTO public.credentials VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6337-7048-83e6-10b2c86529f3', 'jwt-issuer', '01a214ce-6267-724c-801e-c6eeafef1433', '', '59029ead29c193ace04bd95a4b4eba6110f53de20efef7fb1b2d49d088c02312', '', 1795645399862731, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39543/scim/01a214ce-6267-724c-801e-c6eeafef1433', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214ce-634a-7412-87c4-180e4fb8d4e0');
INSERT INTO public.credentials VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6302-77d5-8ca9-b0e4a9b607ed', 'login-hook', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '', '12d3dce5c45526dc9c260d4511a50eb5b955158b50cc22e13bb8298c56dc5a44', 'usher_G7QR04', 1795645399809441, NULL, NULL, '', '', '', '', '', '', 0, 1795645399886227, '');
INSERT INTO public.credentials VALUES ('', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', 'operator', '', 'first operator key', 'bc5bef0b9abeacdb50df39573e25803409e80b3fc3c0c06123bfdadcd598d88f', 'usher_8mUPo6', 1795645399459033, NULL, NULL, '', '', '', '', '', '', 0, 1795645400056262, '');
INSERT INTO public.credentials VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6263-7680-99f0-f4dcf5e9798a', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', 'df8b3073561987a81e9b66b5a6ed7920326cb0056fb9ce6dc412f5c6437e2a91', 'usher_aDn_fv', 1795645399650871, NULL, NULL, '', '', '', '', '', '', 0, 1795645400056262, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-631d-7e90-9180-d9724dec817a', 1795645399837954, 'dc53cc6963c5ba7d28a7563c3b55de28', 'GET', '/Users/01a214ce-629d-7164-a88e-11c0225755f6', 404, '', 'there is no user "01a214ce-629d-7164-a88e-11c0225755f6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-631e-7bdc-9817-c7347f3f969c', 1795645399838777, '3d7d222a30a818034c6e94bf777eac83', 'GET', '/Users/01a214ce-62a0-7170-9c6e-a31bc6c3d14f', 404, '', 'there is no user "01a214ce-62a0-7170-9c6e-a31bc6c3d14f" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-63ec-741f-8fb4-1d283f657f2b', 1795645400044270, '75a615a78614c4523551701f785688a9', 'GET', '/Users/01a214ce-629d-7164-a88e-11c0225755f6', 404, '', 'there is no user "01a214ce-629d-7164-a88e-11c0225755f6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-63ed-7750-8e35-fd3f2d1a305d', 1795645400045479, '8a1a245dc929475b95de9b38c279d67c', 'GET', '/Users/01a214ce-62a0-7170-9c6e-a31bc6c3d14f', 404, '', 'there is no user "01a214ce-62a0-7170-9c6e-a31bc6c3d14f" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645399645739, '', '', '');
INSERT INTO public.directories VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6267-724c-801e-c6eeafef1433', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645399653691, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214ce-634a-7412-87c4-180e4fb8d4e0');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'ada@acme.example', '01a214ce-6278-7de2-8e51-f3c84d17e335', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'ada@home.example', '01a214ce-6278-7de2-8e51-f3c84d17e335', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62b0-7aac-8a03-f741315104af', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645399728642, 1795645399761949, 0);
INSERT INTO public.directory_groups VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62dd-79ce-a38c-2f218f0a48aa', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645399773576, 1795645399773576, 1);
INSERT INTO public.directory_groups VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645399745737, 1795645399779150, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62b0-7aac-8a03-f741315104af', '01a214ce-6278-7de2-8e51-f3c84d17e335', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-628e-7a70-a7de-c9b05123a79c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6278-7de2-8e51-f3c84d17e335', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6287-775f-a214-34cabf56c73a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-627d-7523-9ee2-c3660aaf468b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6290-7480-b56c-4c23dba293ce', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-628a-7783-a7c5-960cc13252c9', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6294-7280-bb54-c8db5f8ab99e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-62ae-739d-9b32-cdeaea103a7a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6283-7d3e-8a69-2ea3e6c84600', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62b0-7aac-8a03-f741315104af', '01a214ce-627d-7523-9ee2-c3660aaf468b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62b0-7aac-8a03-f741315104af', '01a214ce-6280-7df8-8d71-03c29e5a6d94', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62c1-7b8a-89f5-251b923dbf49', '01a214ce-6280-7df8-8d71-03c29e5a6d94', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62dd-79ce-a38c-2f218f0a48aa', '01a214ce-6283-7d3e-8a69-2ea3e6c84600', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62dd-79ce-a38c-2f218f0a48aa', '01a214ce-62b0-7aac-8a03-f741315104af', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7170-9c6e-a31bc6c3d14f', 'NULL', '01a214ce-62a0-7169-b05a-28ef1c9c892f', 1798237399779150);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 7, 1, 0, '01a214ce-627d-7523-9ee2-c3660aaf468b');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 9, 1, 0, '01a214ce-6283-7d3e-8a69-2ea3e6c84600');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 6, 2, 0, '01a214ce-6287-775f-a214-34cabf56c73a');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 14, 2, 0, '01a214ce-628a-7783-a7c5-960cc13252c9');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 11, 1, 0, '01a214ce-6294-7280-bb54-c8db5f8ab99e');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 5, 2, 0, '01a214ce-62ae-739d-9b32-cdeaea103a7a');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'Group', 1, 1, 0, '01a214ce-62c1-7b8a-89f5-251b923dbf49');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'Group', 9, 2, 0, '01a214ce-62dd-79ce-a38c-2f218f0a48aa');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 0, 1, 1, '01a214ce-629d-7164-a88e-11c0225755f6');
INSERT INTO public.directory_totals VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', 'User', 2, 0, 1, '01a214ce-62a0-7170-9c6e-a31bc6c3d14f');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6278-7de2-8e51-f3c84d17e335', 'ada@acme.example', '00u-ada', 1, '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '', 1795645399671313, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645399671313, 1795645399671313);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-627d-7523-9ee2-c3660aaf468b', 'bob@acme.example', NULL, 1, '01a214ce-627d-7511-a071-66c9efcd960d', '', 1795645399675954, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645399675954, 1795645399675954);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6280-7df8-8d71-03c29e5a6d94', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214ce-6280-7def-a305-195fa33fdaf7', '', 1795645399679038, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645399679038, 1795645399679038);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6283-7d3e-8a69-2ea3e6c84600', 'zoe@acme.example', 'ZOË', 1, '01a214ce-6283-7d35-8390-3032febf4727', '', 1795645399683169, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645399683169, 1795645399683169);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6287-775f-a214-34cabf56c73a', 'astro@acme.example', '🚀', 1, '01a214ce-6287-7755-8109-b8e60070ac06', '', 1795645399686494, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645399686494, 1795645399686494);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628a-7783-a7c5-960cc13252c9', 'lines@acme.example', ' 007 ', 1, '01a214ce-628a-777b-8188-5273f9602647', '', 1795645399689771, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645399689771, 1795645399689771);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628e-7a70-a7de-c9b05123a79c', 'max@acme.example', '00u-max', 1, '01a214ce-628e-7a67-bef6-8fbcc6de62a6', '', 1795645399694105, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645399694105, 1795645399694105);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6290-7480-b56c-4c23dba293ce', 'left@acme.example', '00u-left', 0, '01a214ce-6290-7478-8fa1-3f4ca252e99f', '', 1795645399695927, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645399695927, 1795645399695927);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6294-7280-bb54-c8db5f8ab99e', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645399699023, 1795645399699023);
INSERT INTO public.directory_users VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-739d-9b32-cdeaea103a7a', 'staff@acme.example', '00u-staff', 0, '01a214ce-62ae-7392-a72a-c41ed6173233', '', 1795645399716287, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645399716287, 1795645399787190);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 'acme.example', '01a214ce-61f6-7cbd-9e3b-86cefc750080', 'verified', 'manual', 1795645399541126, 1795645399541126, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 'initech.example', '01a214ce-6213-7dd9-b3fb-3300a0a7c10a', 'verified', 'manual', 1795645399571276, 1795645399571276, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 8);
INSERT INTO public.event_heads VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 71);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214ce-6342-75b1-af4d-85459e923f3d', 1);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 4, 16, 16);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 6, 80, 80);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 7, 82, 82);
INSERT INTO public.event_order VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 8, 83, 83);
INSERT INTO public.event_order VALUES ('01a214ce-6342-75b1-af4d-85459e923f3d', 1, 81, 81);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 83, 83, 83, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214ce-61b0-7d6c-947b-cf3fae6a587b', 1795645399459033, 'token.created', 'operator', 'operator_key_file', '', '', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-61dc-7ba7-8ad6-61eeb769566d', 1795645399512875, 'parent.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-61d9-78f5-9e37-c6d269bf406a', NULL, NULL, 0, 'b56b60c840606054c6816ba45ed1c602');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-61f7-7359-a76e-a340dc5172dc', 1795645399541126, 'domain.verified', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-61f6-7cbd-9e3b-86cefc750080', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '04dad94cdaa8da1d2323dc2c0ba33abb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-620e-712d-8eae-eec63425cc94', 1795645399565822, 'parent.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-620d-7e75-8f47-10dc0b3d4b73', NULL, NULL, 0, '034be9b7e74d2bd51b6c63cda3135bb9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6214-713b-9f14-3fb7e61f3ae4', 1795645399571276, 'domain.verified', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6213-7dd9-b3fb-3300a0a7c10a', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'acb517013216391148ecf17ff266a58e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-621c-77c8-b421-7975291c391f', 1795645399577920, 'organization.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '54758b347b20bec37756318d8243bbc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-621c-7bbf-b313-82b3920f1bbe', 1795645399577920, 'organization.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-621c-77e2-b818-bc41022d7682', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '54758b347b20bec37756318d8243bbc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6220-7d25-badf-e0c26839ad26', 1795645399577920, 'policy.applied', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '54758b347b20bec37756318d8243bbc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6222-79a1-8cf5-df81ce498785', 1795645399577920, 'organization.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-621c-7332-8009-b476a6c657cd', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '54758b347b20bec37756318d8243bbc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6223-72dc-ae53-24ea20af9ccd', 1795645399577920, 'organization.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-621c-77e2-b818-bc41022d7682', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '54758b347b20bec37756318d8243bbc6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6230-771f-8ea1-06da9e0032fc', 1795645399599185, 'policy.applied', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'c517b355ed00adff7bfe5206305826b8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-624e-7966-8bd0-29ca95c5cd62', 1795645399610297, 'organization.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a7da96786761dc4f720dcc3c2b3c9b3a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6261-70bb-9011-9d80fe013478', 1795645399645739, 'directory.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-625e-7acb-9309-bfb7df163555', NULL, NULL, 0, '25f561b861546da0a79054cf2e8bbe8e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6263-77f5-9af4-e0881eda70a8', 1795645399650871, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6263-7680-99f0-f4dcf5e9798a', NULL, '{"scope":"directory","target":"01a214ce-625e-7acb-9309-bfb7df163555"}', 0, 'e3196080204cd6a23cd52952418ed6f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6269-722e-b30c-0988181881b5', 1795645399653691, 'directory.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6267-724c-801e-c6eeafef1433', NULL, NULL, 0, '921e66a40f2e521d35089623cfdef46e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6274-7bc4-9792-26cb7e5ed1d4', 1795645399662230, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6273-7a13-a565-e292e7d439c4', NULL, '{"scope":"directory","target":"01a214ce-6267-724c-801e-c6eeafef1433"}', 0, 'fae49f9ab9d131bbef40daa6d48f11ab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6278-7df7-bc7d-bb3baa5a96e9', 1795645399671313, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6278-7de2-8e51-f3c84d17e335', NULL, NULL, 2, '51b8989b729aaffcfe6545473928beca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6278-7dfa-add1-896ad44fb059', 1795645399671313, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '', '01a214ce-6278-7de2-8e51-f3c84d17e335', NULL, NULL, 2, '51b8989b729aaffcfe6545473928beca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-627d-7534-87fc-4c8efeb7077f', 1795645399675954, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-627d-7523-9ee2-c3660aaf468b', NULL, NULL, 2, '45c60cd24b3305d5a351f7bbf67a3ecc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-627d-7537-8480-6671ac0f3c18', 1795645399675954, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-627d-7511-a071-66c9efcd960d', '', '01a214ce-627d-7523-9ee2-c3660aaf468b', NULL, NULL, 2, '45c60cd24b3305d5a351f7bbf67a3ecc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6280-7e0c-b88d-887331e7c49f', 1795645399679038, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6280-7df8-8d71-03c29e5a6d94', NULL, NULL, 2, 'b2f248e239a0d19b870f6b1121de5f3d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6280-7e11-a85c-82071b0565fc', 1795645399679038, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6280-7def-a305-195fa33fdaf7', '', '01a214ce-6280-7df8-8d71-03c29e5a6d94', NULL, NULL, 2, 'b2f248e239a0d19b870f6b1121de5f3d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6283-7d5d-8963-843c1fedbdc5', 1795645399683169, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6283-7d3e-8a69-2ea3e6c84600', NULL, NULL, 2, '6fcbc26a88d5798893e0fe94adffa000');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6283-7d60-8787-0180146743a9', 1795645399683169, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6283-7d35-8390-3032febf4727', '', '01a214ce-6283-7d3e-8a69-2ea3e6c84600', NULL, NULL, 2, '6fcbc26a88d5798893e0fe94adffa000');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6287-7778-b977-196cafb2b8d0', 1795645399686494, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6287-775f-a214-34cabf56c73a', NULL, NULL, 2, '1466d699f615ce9af3ca82d564525a7a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6287-777a-8733-becd022351e2', 1795645399686494, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6287-7755-8109-b8e60070ac06', '', '01a214ce-6287-775f-a214-34cabf56c73a', NULL, NULL, 2, '1466d699f615ce9af3ca82d564525a7a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628a-7799-8fce-656b1a369291', 1795645399689771, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-628a-7783-a7c5-960cc13252c9', NULL, NULL, 2, '56a20ba31e17c02cdcbf64344b759e48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628a-779d-b39b-4f0ad2185bc7', 1795645399689771, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628a-777b-8188-5273f9602647', '', '01a214ce-628a-7783-a7c5-960cc13252c9', NULL, NULL, 2, '56a20ba31e17c02cdcbf64344b759e48');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628e-7a84-8db4-cd0ad4de0b0c', 1795645399694105, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-628e-7a70-a7de-c9b05123a79c', NULL, NULL, 2, '4f4afa0d0131ef3bcf62b07252d4871d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628e-7a87-b360-4909150ea977', 1795645399694105, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628e-7a67-bef6-8fbcc6de62a6', '', '01a214ce-628e-7a70-a7de-c9b05123a79c', NULL, NULL, 2, '4f4afa0d0131ef3bcf62b07252d4871d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6290-755c-aef3-069484782ff1', 1795645399695927, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6290-7480-b56c-4c23dba293ce', NULL, NULL, 2, '2366e16a6f2787433af8424c8422bb1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6290-7560-85b3-31fc97a12977', 1795645399695927, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6290-7478-8fa1-3f4ca252e99f', '', '01a214ce-6290-7480-b56c-4c23dba293ce', NULL, NULL, 2, '2366e16a6f2787433af8424c8422bb1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6290-7592-9186-4d5be9d4dd3f', 1795645399695927, 'gate.closed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6290-7478-8fa1-3f4ca252e99f', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2366e16a6f2787433af8424c8422bb1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6290-7595-98ff-f31d093753cd', 1795645399695927, 'session.revoked', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6290-7478-8fa1-3f4ca252e99f', '', '', NULL, NULL, 2, '2366e16a6f2787433af8424c8422bb1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6294-72ab-8a57-b3f61f45d66f', 1795645399699023, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6294-7280-bb54-c8db5f8ab99e', NULL, NULL, 2, 'c6e1655e5b4e5df37ec597c550908592');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6294-72b0-846e-107794f87ab0', 1795645399699023, 'directory_user.unbound', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-6294-7280-bb54-c8db5f8ab99e', NULL, '{"reason":"no_email"}', 2, 'c6e1655e5b4e5df37ec597c550908592');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-629d-7185-a201-86bb911251d5', 1795645399708691, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-629d-7164-a88e-11c0225755f6', NULL, NULL, 2, '97c43ded7858fb6ed52ab227cd435e54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-629d-7189-a287-582849b9031d', 1795645399708691, 'directory_user.unbound', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-629d-7164-a88e-11c0225755f6', NULL, '{"reason":"foreign_domain"}', 2, '97c43ded7858fb6ed52ab227cd435e54');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62a0-717c-9055-02904b46ff03', 1795645399710944, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62a0-7170-9c6e-a31bc6c3d14f', NULL, NULL, 2, '4b86b429bad74c23a2a4b76038e5e6c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62a0-717f-94a4-c591577fa03d', 1795645399710944, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7169-b05a-28ef1c9c892f', '', '01a214ce-62a0-7170-9c6e-a31bc6c3d14f', NULL, NULL, 2, '4b86b429bad74c23a2a4b76038e5e6c9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ae-73ab-82c0-d6fede66be2c', 1795645399716287, 'directory_user.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62ae-739d-9b32-cdeaea103a7a', NULL, NULL, 2, 'd3653840ab6314c9baa4720460a39cbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ae-73b0-b973-b3190c7548f4', 1795645399716287, 'account.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-7392-a72a-c41ed6173233', '', '01a214ce-62ae-739d-9b32-cdeaea103a7a', NULL, NULL, 2, 'd3653840ab6314c9baa4720460a39cbf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62b5-74ec-909a-bdf69e984cac', 1795645399728642, 'directory_group.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62b0-7aac-8a03-f741315104af', NULL, '{"members":1}', 0, '1c3006ca05e67b114f51a665a010b268');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62c3-714e-a5cd-ce4a0b74b1f3', 1795645399745737, 'directory_group.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62c1-7b8a-89f5-251b923dbf49', NULL, '{"members":11}', 0, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62c8-7198-b1c0-f13d7e5f5e36', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62c9-7aed-b32c-33f4bb59a50d', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-627d-7511-a071-66c9efcd960d', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ca-7399-9d47-170cb9b6d9c6', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6283-7d35-8390-3032febf4727', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ca-7eae-b932-6a199768a697', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6287-7755-8109-b8e60070ac06', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62cb-761e-a12f-93e4f3921cd2', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628a-777b-8188-5273f9602647', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62cc-7047-8718-e5bc1b1a16dc', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-628e-7a67-bef6-8fbcc6de62a6', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62cc-75bf-917b-06f1d508deb5', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7169-b05a-28ef1c9c892f', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62cc-790a-a0dc-08f4cf131a84', 1795645399745737, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-7392-a72a-c41ed6173233', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'bd9510eb916992d1c6727c00bd199170');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62cf-7653-9deb-85594f8fd057', 1795645399757575, 'directory_group.changed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62b0-7aac-8a03-f741315104af', NULL, '{"added":1,"removed":0}', 0, 'af1a3e610bbc5380111071127d893b74');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62d3-77f2-a6f1-32ff8290aa0a', 1795645399761949, 'directory_group.changed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62b0-7aac-8a03-f741315104af', NULL, '{"added":1,"removed":0}', 0, '9cedf0316d102e6ed9b2c65ed5e3b5c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62d6-7c93-8f8f-2f48b3d51a32', 1795645399764972, 'directory_group.changed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62c1-7b8a-89f5-251b923dbf49', NULL, '{"added":1,"removed":0}', 0, '2bd5e5018b70c1ee439d490a6356c4cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62dc-7736-be6b-e321c83f0ea9', 1795645399764972, 'membership.added', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-6280-7def-a305-195fa33fdaf7', '01a214ce-621c-7332-8009-b476a6c657cd', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '2bd5e5018b70c1ee439d490a6356c4cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62de-788d-9f31-f83290cf45a4', 1795645399773576, 'directory_group.created', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62dd-79ce-a38c-2f218f0a48aa', NULL, '{"members":2}', 0, '9f4af5c1900ef91c4bb5d9e0fd2915a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62e1-7113-82e8-57c84325027a', 1795645399776434, 'directory_user.deleted', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-629d-7164-a88e-11c0225755f6', NULL, NULL, 0, '9eac014c927bbe5e729e69a47f6d496f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62e3-7725-bc63-3e638b172ba1', 1795645399779150, 'directory_user.deleted', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62a0-7170-9c6e-a31bc6c3d14f', NULL, NULL, 0, '387455be28df61f6ec218c14b53d5bea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62e4-77ba-ae00-dd62646493df', 1795645399779150, 'gate.closed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7169-b05a-28ef1c9c892f', '', '', NULL, '{"cause":"directory_deleted"}', 2, '387455be28df61f6ec218c14b53d5bea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62e4-77c0-b00b-2a67a384f840', 1795645399779150, 'session.revoked', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7169-b05a-28ef1c9c892f', '', '', NULL, NULL, 2, '387455be28df61f6ec218c14b53d5bea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62e8-75ef-bf8e-88f7b9385d7f', 1795645399779150, 'membership.removed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62a0-7169-b05a-28ef1c9c892f', '01a214ce-621c-7332-8009-b476a6c657cd', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '387455be28df61f6ec218c14b53d5bea');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62eb-7bb4-ab16-423d372da99b', 1795645399787190, 'directory_user.changed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '', '', '01a214ce-62ae-739d-9b32-cdeaea103a7a', NULL, '{"active":false}', 0, 'e2151b0f5ba9929c0d8fe0c1ab919f51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ed-7a66-a055-d8d88060a76c', 1795645399787190, 'gate.closed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-7392-a72a-c41ed6173233', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e2151b0f5ba9929c0d8fe0c1ab919f51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ed-7a6a-988a-2699b6d41681', 1795645399787190, 'session.revoked', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-7392-a72a-c41ed6173233', '', '', NULL, NULL, 2, 'e2151b0f5ba9929c0d8fe0c1ab919f51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ef-74a3-a6b7-70b12f42acb9', 1795645399787190, 'membership.removed', 'directory', '01a214ce-625e-7acb-9309-bfb7df163555', '01a214ce-62ae-7392-a72a-c41ed6173233', '01a214ce-621c-7332-8009-b476a6c657cd', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'e2151b0f5ba9929c0d8fe0c1ab919f51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ff-7a27-a9ab-c59019633033', 1795645399806752, 'connection.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', NULL, NULL, 0, '6c5e6765a8ca9004f4431f2a37ae7a6e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6302-79ad-a966-8ea91a0114f8', 1795645399809441, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6302-77d5-8ca9-b0e4a9b607ed', NULL, '{"scope":"login-hook","target":"01a214ce-62ff-75ce-bfb8-a847bf2f607f"}', 0, '4b191fe3375060fb91111b8d24329a17');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6307-782c-b967-7f6b211edbd8', 1795645399814495, 'subject.linked', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', NULL, NULL, 2, '242d6603e969ac8eb88979c9fc3d48f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6307-7ef3-b67f-bbc9591e4d88', 1795645399814495, 'membership.added', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '01a214ce-621c-77e2-b818-bc41022d7682', '', NULL, '{"role":"user","source":"grant"}', 2, '242d6603e969ac8eb88979c9fc3d48f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6308-7dec-b979-37d501c0293c', 1795645399814495, 'connection.proven', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '', '', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', NULL, NULL, 2, '242d6603e969ac8eb88979c9fc3d48f2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-630d-70a0-b4ba-53e8a6f0d302', 1795645399820769, 'account.created', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '01a214ce-630d-709b-973f-cba645e3ff79', '', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', NULL, NULL, 2, 'a26f6877a1d3e8aa579fdf9398f03a80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-630d-70ac-abef-0384c027019e', 1795645399820769, 'subject.linked', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '01a214ce-630d-709b-973f-cba645e3ff79', '', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', NULL, NULL, 2, 'a26f6877a1d3e8aa579fdf9398f03a80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-630d-70f6-b65c-be099df2267f', 1795645399820769, 'membership.added', 'login', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', '01a214ce-630d-709b-973f-cba645e3ff79', '01a214ce-621c-77e2-b818-bc41022d7682', '', NULL, '{"role":"user","source":"grant"}', 2, 'a26f6877a1d3e8aa579fdf9398f03a80');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214ce-630f-72ab-9e3f-afb6c254d869', 1795645399823009, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-630f-713c-8113-fc30c104d8c2', NULL, '{"scope":"read-only","target":""}', 0, 'd6f9aeebfa9d610881559df4b0b1cf6b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214ce-6310-78b2-9c54-c74cf6557c84', 1795645399824159, 'token.revoked', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-630f-713c-8113-fc30c104d8c2', NULL, NULL, 0, 'fe34ecb94a8f2fe7b47b7cd44f7be226');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-632d-7e26-a5ab-918541abb979', 1795645399852154, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-632d-7a47-8caa-4e1c3526002a', NULL, '{"scope":"oauth-client","target":"01a214ce-625e-7acb-9309-bfb7df163555"}', 0, '233758442342a8f989367a3ee73907f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6335-79e1-a540-216a743b8e07', 1795645399860838, 'token.created', 'api_key', '01a214ce-632d-7a47-8caa-4e1c3526002a', '', '', '01a214ce-6335-772b-ab9a-b498435b6a6d', NULL, '{"client":"01a214ce-632d-7a47-8caa-4e1c3526002a","scope":"access-token","target":"01a214ce-625e-7acb-9309-bfb7df163555"}', 0, 'cd295082bab5c40d2fb89480f00c1e6e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6337-72d9-8551-e441d446e65a', 1795645399862731, 'token.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6337-7048-83e6-10b2c86529f3', NULL, '{"scope":"jwt-issuer","target":"01a214ce-6267-724c-801e-c6eeafef1433"}', 0, '79eb88cfd033e50a436d53e4fd701525');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-633d-7edd-884f-9afee4b94fa7', 1795645399867035, 'directory.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6267-724c-801e-c6eeafef1433', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '47cb650daeda310600b79bafdb91dd46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214ce-6342-75b1-af4d-85459e923f3d', '01a214ce-6342-7a63-b09b-295cf3a6041a', 1795645399874274, 'organization.created', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '01a214ce-6342-75b1-af4d-85459e923f3d', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '423e2605a4518ebd8420001dc23fa016');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-6345-7b98-ac0b-d437f8e66fbc', 1795645399876436, 'parent.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '8d1e00d7672d0cc12f76a891e8545ff6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214ce-620d-7e75-8f47-10dc0b3d4b73', '01a214ce-634a-742c-aad6-bc96c676b11f', 1795645399881147, 'directory.changed', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', '', '', '01a214ce-6267-724c-801e-c6eeafef1433', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '11858e653049a6ca173fdbea855620a6');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:23:18.971261');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:23:18.988669');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:23:19.224215');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:23:19.33971');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:23:19.370901');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:23:19.444781');


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

INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6283-7d35-8390-3032febf4727', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6287-7755-8109-b8e60070ac06', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628a-777b-8188-5273f9602647', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628e-7a67-bef6-8fbcc6de62a6', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-627d-7511-a071-66c9efcd960d', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645399745737);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6280-7def-a305-195fa33fdaf7', '01a214ce-621c-7332-8009-b476a6c657cd', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645399764972);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', '01a214ce-621c-77e2-b818-bc41022d7682', 0, 'jit', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', 1795645399814495, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645399814495);
INSERT INTO public.memberships VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-630d-709b-973f-cba645e3ff79', '01a214ce-621c-77e2-b818-bc41022d7682', 0, 'jit', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', 1795645399820769, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645399820769);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-621c-77e2-b818-bc41022d7682', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645399577920);
INSERT INTO public.organizations VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-621c-7332-8009-b476a6c657cd', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645399577920);
INSERT INTO public.organizations VALUES ('01a214ce-6342-75b1-af4d-85459e923f3d', '01a214ce-6342-75b1-af4d-85459e923f3d', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795645399874274);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 'acme', 'acme', '01a214ce-62ff-7a06-9a51-cce39ec6f08b', 2, 0, 1795645399512875, 0);
INSERT INTO public.parents VALUES ('01a214ce-6342-75b1-af4d-85459e923f3d', '~01a214ce-6342-75b1-af4d-85459e923f3d', '', '01a214ce-6342-7a4a-b6a0-1ff6f9e0ac05', 0, 0, 1795645399874274, 1);
INSERT INTO public.parents VALUES ('01a214ce-620d-7e75-8f47-10dc0b3d4b73', 'initech', 'initech', '01a214ce-6345-7b7f-af43-191eb7fa32bb', 0, 1, 1795645399565822, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6290-7478-8fa1-3f4ca252e99f', 'closed', 'directory_inactive', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399695927);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6283-7d35-8390-3032febf4727', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399683169);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6287-7755-8109-b8e60070ac06', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399686494);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628a-777b-8188-5273f9602647', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399689771);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-628e-7a67-bef6-8fbcc6de62a6', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399694105);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-627d-7511-a071-66c9efcd960d', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 3, 0, NULL, 1795645399675954);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6280-7def-a305-195fa33fdaf7', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 2, 0, NULL, 1795645399679038);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62a0-7169-b05a-28ef1c9c892f', 'closed', 'directory_deleted', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 4, 0, NULL, 1795645399710944);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ae-7392-a72a-c41ed6173233', 'closed', 'directory_inactive', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 3, 0, NULL, 1795645399716287);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', 'open', '', '01a214ce-625e-7acb-9309-bfb7df163555', 0, 3, 0, 1795645399814495, 1795645399671313);
INSERT INTO public.persons VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-630d-709b-973f-cba645e3ff79', 'open', '', '', 0, 1, 0, 1795645399820769, 1795645399820769);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', 1795645399577920);
INSERT INTO public.policy_versions VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214ce-61a7-79ba-810c-b9f5df5d3c7b', 1795645399599185);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645399500091, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645399562631, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795645399557283, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-621c-7332-8009-b476a6c657cd', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', 'ada', '01a214ce-6278-7dcf-80e6-dc9d08727c4f', 1795645399814495);
INSERT INTO public.subjects VALUES ('01a214ce-61d9-78f5-9e37-c6d269bf406a', '01a214ce-62ff-75ce-bfb8-a847bf2f607f', 'newcomer', '01a214ce-630d-709b-973f-cba645e3ff79', 1795645399820769);


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


