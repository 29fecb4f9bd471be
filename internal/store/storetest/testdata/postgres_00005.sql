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
-- Name: invitation_sends; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_sends (
    parent text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    email_fold text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    tier text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    seat_held bigint DEFAULT 0 NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    managed bigint DEFAULT 0 NOT NULL,
    guest bigint DEFAULT 0 NOT NULL,
    inviter text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
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
    created_at bigint NOT NULL,
    guests bigint,
    guest_administrators bigint DEFAULT 0 NOT NULL
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

INSERT INTO public.accounts VALUES ('01a214d6-8498-70ed-84aa-8661643fb4dd', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645932691635);
INSERT INTO public.accounts VALUES ('01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645932705680);
INSERT INTO public.accounts VALUES ('01a214d6-84a7-7236-88f5-59c4dd1d2fb6', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645932710569);
INSERT INTO public.accounts VALUES ('01a214d6-84a8-7ec7-a25b-4507eb5c7579', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645932712394);
INSERT INTO public.accounts VALUES ('01a214d6-84ac-714f-a2b5-9ad54e91dc00', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645932715030);
INSERT INTO public.accounts VALUES ('01a214d6-84ae-78ae-9c80-ebd986f77174', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645932717955);
INSERT INTO public.accounts VALUES ('01a214d6-84b2-7276-84e7-193f094fe0b5', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645932720601);
INSERT INTO public.accounts VALUES ('01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645932723907);
INSERT INTO public.accounts VALUES ('01a214d6-84b8-7298-b68c-8af3a8ed96b3', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645932727874);
INSERT INTO public.accounts VALUES ('01a214d6-84b9-72d2-96ad-286246c75cd8', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645932728910);
INSERT INTO public.accounts VALUES ('01a214d6-850f-71ab-bb48-27c128314686', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645932813319);
INSERT INTO public.accounts VALUES ('01a214d6-8535-749e-97fb-d4bd0709bf31', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795645932852806);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8502-7f08-9cb4-686f3a68a68b', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645932808791, 1795645932801578);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214d6-8512-789c-bb0e-a1fda4d8bbd0', 'read-only', '', '', 'e7eaf4dfdd73ee7ca42a6cb2fec371cdd0ae1f69375d2d133cea1e3d5e84d405', 'usher_HoB0rg', 1795645932818481, NULL, 1795645932819520, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-851e-78ed-97d0-a4e7a7a9107c', 'oauth-client', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '68c808837896e6585dc62375244d1c41f610975b8582616a2c882aed632d9a64', 'usher_DgwWBv', 1795645932830316, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8520-7480-907f-3dcff7965d18', 'access-token', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '7b66cf1225e807cb597cfc2dd7a55b4fc00bcc91925b19516930496557a48ecb', 'usher_uJJMjz', 1795645932831728, 1795649532831728, NULL, '01a214d6-851e-78ed-97d0-a4e7a7a9107c', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-848f-7d0d-82b4-6af163099677', 'directory', '01a214d6-848d-74de-851e-74a9f1b0d843', '', '90e5b17684da3312536d8933c59639c89b0d3601d4aa7587a6677d55a8288a29', 'usher_1H-Rwb', 1795645932687475, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214d6-853e-74a1-981a-2a4441c6b98c');
INSERT INTO public.credentials VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8521-7860-8502-cc45433ccc56', 'jwt-issuer', '01a214d6-848d-74de-851e-74a9f1b0d843', '', 'ce5b00704a58148a1444a47f7e668c917fb879ef40423e7ce1bb752438267f44', '', 1795645932833320, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:34683/scim/01a214d6-848d-74de-851e-74a9f1b0d843', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214d6-853e-74a1-981a-2a4441c6b98c');
INSERT INTO public.credentials VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8506-7234-bc99-b39d7ea5f4a1', 'login-hook', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '', 'd51bb02e34e7e1304eafef0027995ff2a5265152cd6d8b81becf3d00082168cc', 'usher_TnYQmb', 1795645932805871, NULL, NULL, '', '', '', '', '', '', 0, 1795645932864656, '');
INSERT INTO public.credentials VALUES ('', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', 'operator', '', 'first operator key', 'f138f15b35eaadf5c9bad7fef2901216d069ac96560ea120363506298cff2647', 'usher_pa0y06', 1795645932574029, NULL, NULL, '', '', '', '', '', '', 0, 1795645932950585, '');
INSERT INTO public.credentials VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-848b-7eea-b369-658975304438', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', 'ffd14a177e574e9fada2226692300af8690c7e2edeca637d4f0b36ad4ed0ffd2', 'usher_3etvKU', 1795645932683399, NULL, NULL, '', '', '', '', '', '', 0, 1795645932950585, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-851a-7a78-b54a-9f844a33b424', 1795645932826686, '8e222ff1ff3afc56dad877b46fd69b18', 'GET', '/Users/01a214d6-84b7-729c-8997-c194faf2cb3d', 404, '', 'there is no user "01a214d6-84b7-729c-8997-c194faf2cb3d" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-851b-7538-a1bf-e4aa46a71253', 1795645932827342, '6bee8c7a1a22c9a44bd8c69b99dfef2a', 'GET', '/Users/01a214d6-84b8-729f-a878-2dd5c53915f3', 404, '', 'there is no user "01a214d6-84b8-729f-a878-2dd5c53915f3" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-858a-7ed8-ac30-002d13fbb8fa', 1795645932938973, '31eb9fe0bcfc85bbe05cd995232882a4', 'GET', '/Users/01a214d6-84b7-729c-8997-c194faf2cb3d', 404, '', 'there is no user "01a214d6-84b7-729c-8997-c194faf2cb3d" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-858b-7ddd-b311-1b792aa686ee', 1795645932939908, '508c06d7ddeec5cbc2339d22fc58ccb1', 'GET', '/Users/01a214d6-84b8-729f-a878-2dd5c53915f3', 404, '', 'there is no user "01a214d6-84b8-729f-a878-2dd5c53915f3" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645932681305, '', '', '');
INSERT INTO public.directories VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-848d-74de-851e-74a9f1b0d843', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645932685209, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214d6-853e-74a1-981a-2a4441c6b98c');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'ada@acme.example', '01a214d6-8498-70f7-9094-84b76d3af17b', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'ada@home.example', '01a214d6-8498-70f7-9094-84b76d3af17b', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-7dd8-92f5-7a05f9594690', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645932729894, 1795645932767718, 0);
INSERT INTO public.directory_groups VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84eb-7089-b7d0-9eae696f7727', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645932779010, 1795645932779010, 1);
INSERT INTO public.directory_groups VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645932733372, 1795645932789654, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-7dd8-92f5-7a05f9594690', '01a214d6-8498-70f7-9094-84b76d3af17b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84b2-7282-9dcb-2ab05c33c5f4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-8498-70f7-9094-84b76d3af17b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84ac-7156-b7c1-e2a60f2f1428', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84a2-72ae-adb6-68c285feefc3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84b4-7284-90e7-a75e21b75d58', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84ae-78b5-8784-6caf00fa23e2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84b6-7118-8000-e03e165a47bf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84b9-72d9-95ad-d194f07a31da', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84a8-7ece-844a-0d648321dde0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-7dd8-92f5-7a05f9594690', '01a214d6-84a2-72ae-adb6-68c285feefc3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-7dd8-92f5-7a05f9594690', '01a214d6-84a7-723c-8a9d-41cf230493bd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84bd-75ee-985e-f8783f16d5b5', '01a214d6-84a7-723c-8a9d-41cf230493bd', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84eb-7089-b7d0-9eae696f7727', '01a214d6-84a8-7ece-844a-0d648321dde0', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84eb-7089-b7d0-9eae696f7727', '01a214d6-84b9-7dd8-92f5-7a05f9594690', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-729f-a878-2dd5c53915f3', 'NULL', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', 1798237932789654);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 8, 1, 0, '01a214d6-8498-70f7-9094-84b76d3af17b');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 11, 2, 0, '01a214d6-84a8-7ece-844a-0d648321dde0');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 12, 2, 0, '01a214d6-84ae-78b5-8784-6caf00fa23e2');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 10, 1, 0, '01a214d6-84b2-7282-9dcb-2ab05c33c5f4');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 2, 1, 0, '01a214d6-84b4-7284-90e7-a75e21b75d58');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 14, 1, 0, '01a214d6-84b6-7118-8000-e03e165a47bf');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 1, 1, 0, '01a214d6-84b9-72d9-95ad-d194f07a31da');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'Group', 3, 1, 0, '01a214d6-84b9-7dd8-92f5-7a05f9594690');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'Group', 14, 1, 0, '01a214d6-84bd-75ee-985e-f8783f16d5b5');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'Group', 6, 1, 0, '01a214d6-84eb-7089-b7d0-9eae696f7727');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 13, 1, 1, '01a214d6-84b7-729c-8997-c194faf2cb3d');
INSERT INTO public.directory_totals VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 'User', 4, 0, 1, '01a214d6-84b8-729f-a878-2dd5c53915f3');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-8498-70f7-9094-84b76d3af17b', 'ada@acme.example', '00u-ada', 1, '01a214d6-8498-70ed-84aa-8661643fb4dd', '', 1795645932691635, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645932691635, 1795645932691635);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a2-72ae-adb6-68c285feefc3', 'bob@acme.example', NULL, 1, '01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', '', 1795645932705680, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645932705680, 1795645932705680);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a7-723c-8a9d-41cf230493bd', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214d6-84a7-7236-88f5-59c4dd1d2fb6', '', 1795645932710569, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645932710569, 1795645932710569);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a8-7ece-844a-0d648321dde0', 'zoe@acme.example', 'ZOË', 1, '01a214d6-84a8-7ec7-a25b-4507eb5c7579', '', 1795645932712394, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645932712394, 1795645932712394);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ac-7156-b7c1-e2a60f2f1428', 'astro@acme.example', '🚀', 1, '01a214d6-84ac-714f-a2b5-9ad54e91dc00', '', 1795645932715030, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645932715030, 1795645932715030);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ae-78b5-8784-6caf00fa23e2', 'lines@acme.example', ' 007 ', 1, '01a214d6-84ae-78ae-9c80-ebd986f77174', '', 1795645932717955, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645932717955, 1795645932717955);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b2-7282-9dcb-2ab05c33c5f4', 'max@acme.example', '00u-max', 1, '01a214d6-84b2-7276-84e7-193f094fe0b5', '', 1795645932720601, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645932720601, 1795645932720601);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b4-7284-90e7-a75e21b75d58', 'left@acme.example', '00u-left', 0, '01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', '', 1795645932723907, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645932723907, 1795645932723907);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b6-7118-8000-e03e165a47bf', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645932725809, 1795645932725809);
INSERT INTO public.directory_users VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d9-95ad-d194f07a31da', 'staff@acme.example', '00u-staff', 0, '01a214d6-84b9-72d2-96ad-286246c75cd8', '', 1795645932728910, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645932728910, 1795645932795499);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 'acme.example', '01a214d6-8462-7543-9d09-d5367aedf87c', 'verified', 'manual', 1795645932632011, 1795645932632011, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 'initech.example', '01a214d6-846c-7067-8f43-83fcf56fe257', 'verified', 'manual', 1795645932651551, 1795645932651551, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 76);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 12);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 72, 80, 80);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 6, 85, 85);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 7, 86, 86);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 8, 87, 87);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 9, 88, 88);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 10, 89, 89);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 11, 90, 90);
INSERT INTO public.event_order VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 12, 91, 91);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 91, 91, 91, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214d6-841f-708b-8138-5ff51b1aa8fa', 1795645932574029, 'token.created', 'operator', 'operator_key_file', '', '', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-844f-757b-8936-279d4718d698', 1795645932618852, 'parent.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-844b-7a11-aba4-e60e93e54e35', NULL, NULL, 0, '02cbd877fe2786de627cb27dd8c21cd1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8466-709b-94d9-5402a2521b39', 1795645932632011, 'domain.verified', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8462-7543-9d09-d5367aedf87c', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '2f5bf9fce5491ad6dabe8adea0a8b1ed');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-846a-779f-b743-0260b7ef11c7', 1795645932650334, 'parent.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-846a-7649-8f96-6738b592143e', NULL, NULL, 0, '67f29959fb4fcc247cd22ede7eadd5a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-846c-721c-8b35-49f5e3a192bf', 1795645932651551, 'domain.verified', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-846c-7067-8f43-83fcf56fe257', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '0c4ff4764b82a8291ae0b9f3287860ff');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-78ed-938c-e8677038969c', 1795645932653575, 'organization.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '612661332253dfef216a744367ea21b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-7bc2-aa0d-75630e8b3f3d', 1795645932653575, 'organization.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '612661332253dfef216a744367ea21b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8470-77bb-a45a-7c9986d3e922', 1795645932653575, 'policy.applied', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '612661332253dfef216a744367ea21b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8472-771e-9081-c36a6a19c18d', 1795645932653575, 'organization.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-74ce-adcb-b11d71669a83', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '612661332253dfef216a744367ea21b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8473-71ff-89e3-086eaac5af4b', 1795645932653575, 'organization.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '612661332253dfef216a744367ea21b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-847f-7250-9e6c-072cb8996ce7', 1795645932670309, 'policy.applied', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '4138bb7358cf56d79751f5620d2a336c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8487-7998-84e5-f09095aa0fa2', 1795645932673734, 'organization.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'e2b5a8c1b8772b67ecb7fc387de1396c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-848a-7281-9627-086e135043a0', 1795645932681305, 'directory.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', NULL, NULL, 0, '02affd454a69102c8a32ea8e655878f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-848c-7123-8279-57a8710b746c', 1795645932683399, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-848b-7eea-b369-658975304438', NULL, '{"scope":"directory","target":"01a214d6-8489-7dae-8736-7e852b8f5d7c"}', 0, 'dd1dc6177b4e31d74243c3e9e7367123');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-848d-762c-a6ab-2ee2887af4a7', 1795645932685209, 'directory.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-848d-74de-851e-74a9f1b0d843', NULL, NULL, 0, 'c18ca49d70836033b56d6f8c2d6c3e4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-848f-7e99-a15a-cbd66b784b2a', 1795645932687475, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-848f-7d0d-82b4-6af163099677', NULL, '{"scope":"directory","target":"01a214d6-848d-74de-851e-74a9f1b0d843"}', 0, '62fc59d9970bc9e9d45ec5866755a4b6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8498-7130-a415-e3c5e0edec8a', 1795645932691635, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-8498-70f7-9094-84b76d3af17b', NULL, NULL, 2, 'a4d7561bc4f74d59a80f9993ed5f65f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8498-7132-8ad6-da227967a4d2', 1795645932691635, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-8498-70ed-84aa-8661643fb4dd', '', '01a214d6-8498-70f7-9094-84b76d3af17b', NULL, NULL, 2, 'a4d7561bc4f74d59a80f9993ed5f65f1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a2-72c1-8d6b-f4f1a3840232', 1795645932705680, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84a2-72ae-adb6-68c285feefc3', NULL, NULL, 2, '3148664bbc0e2e8aeb6b228574beb369');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a2-72c4-bf16-648b23662db8', 1795645932705680, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', '', '01a214d6-84a2-72ae-adb6-68c285feefc3', NULL, NULL, 2, '3148664bbc0e2e8aeb6b228574beb369');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a7-724a-a6a8-f74b7478765d', 1795645932710569, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84a7-723c-8a9d-41cf230493bd', NULL, NULL, 2, '94faa205a0bd0859fd51683b6e76aa99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a7-724d-bf1c-f572d1163a86', 1795645932710569, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a7-7236-88f5-59c4dd1d2fb6', '', '01a214d6-84a7-723c-8a9d-41cf230493bd', NULL, NULL, 2, '94faa205a0bd0859fd51683b6e76aa99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a8-7edb-88d5-eddea1464f02', 1795645932712394, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84a8-7ece-844a-0d648321dde0', NULL, NULL, 2, '834dcf84259c9f5c0cb7544effde4fe1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a8-7edf-99fb-ade4763cf097', 1795645932712394, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a8-7ec7-a25b-4507eb5c7579', '', '01a214d6-84a8-7ece-844a-0d648321dde0', NULL, NULL, 2, '834dcf84259c9f5c0cb7544effde4fe1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ac-7163-afc6-d9088af879ce', 1795645932715030, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84ac-7156-b7c1-e2a60f2f1428', NULL, NULL, 2, 'e3d2792ad7421f2705aca9c469442963');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ac-7166-9df5-b7beb534d5aa', 1795645932715030, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ac-714f-a2b5-9ad54e91dc00', '', '01a214d6-84ac-7156-b7c1-e2a60f2f1428', NULL, NULL, 2, 'e3d2792ad7421f2705aca9c469442963');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ae-78c0-bfdd-d80b659c58fa', 1795645932717955, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84ae-78b5-8784-6caf00fa23e2', NULL, NULL, 2, '3f0c39c7be14b258209438312b1f41ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ae-78c3-9e9d-89163dcb5e64', 1795645932717955, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ae-78ae-9c80-ebd986f77174', '', '01a214d6-84ae-78b5-8784-6caf00fa23e2', NULL, NULL, 2, '3f0c39c7be14b258209438312b1f41ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b2-7290-9c9b-76ca6eaad8f3', 1795645932720601, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b2-7282-9dcb-2ab05c33c5f4', NULL, NULL, 2, 'd599a5bda33729624edb25a491390b9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b2-72b1-b9aa-7d5d07082b45', 1795645932720601, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b2-7276-84e7-193f094fe0b5', '', '01a214d6-84b2-7282-9dcb-2ab05c33c5f4', NULL, NULL, 2, 'd599a5bda33729624edb25a491390b9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b4-728f-a48d-89176be6877e', 1795645932723907, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b4-7284-90e7-a75e21b75d58', NULL, NULL, 2, 'f914af6d4eb8cffa4ee2dfa1aea91d84');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b4-7291-8523-441f33d29605', 1795645932723907, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', '', '01a214d6-84b4-7284-90e7-a75e21b75d58', NULL, NULL, 2, 'f914af6d4eb8cffa4ee2dfa1aea91d84');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b4-72c4-a08e-fbf5dda799b3', 1795645932723907, 'gate.closed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f914af6d4eb8cffa4ee2dfa1aea91d84');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b4-72c7-87c0-6362a4976ec2', 1795645932723907, 'session.revoked', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', '', '', NULL, NULL, 2, 'f914af6d4eb8cffa4ee2dfa1aea91d84');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b6-713e-a808-7becb4c3bc5f', 1795645932725809, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b6-7118-8000-e03e165a47bf', NULL, NULL, 2, '6993a2341af57d475d008ffd90a73f9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b6-7140-9c57-f787aa23a981', 1795645932725809, 'directory_user.unbound', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b6-7118-8000-e03e165a47bf', NULL, '{"reason":"no_email"}', 2, '6993a2341af57d475d008ffd90a73f9c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b7-72b7-82ac-5a01a4a91f6c', 1795645932726885, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b7-729c-8997-c194faf2cb3d', NULL, NULL, 2, 'aab3ffe956256b3289a1930566179dc1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b7-72b9-8e14-10665dd756f0', 1795645932726885, 'directory_user.unbound', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b7-729c-8997-c194faf2cb3d', NULL, '{"reason":"foreign_domain"}', 2, 'aab3ffe956256b3289a1930566179dc1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b8-72aa-89df-2b709f75bf07', 1795645932727874, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b8-729f-a878-2dd5c53915f3', NULL, NULL, 2, 'a6170af66515b46960f1e7c2854c3bce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b8-72c4-9821-305b2f7fb202', 1795645932727874, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', '', '01a214d6-84b8-729f-a878-2dd5c53915f3', NULL, NULL, 2, 'a6170af66515b46960f1e7c2854c3bce');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b9-72e5-a6cb-4beb9ed44fcf', 1795645932728910, 'directory_user.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b9-72d9-95ad-d194f07a31da', NULL, NULL, 2, '1dd177f0d439593a5631bd1930a34ad6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b9-72e7-a290-af50914bbfaa', 1795645932728910, 'account.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d2-96ad-286246c75cd8', '', '01a214d6-84b9-72d9-95ad-d194f07a31da', NULL, NULL, 2, '1dd177f0d439593a5631bd1930a34ad6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ba-7b6f-b4dd-3839e7b0b13d', 1795645932729894, 'directory_group.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b9-7dd8-92f5-7a05f9594690', NULL, '{"members":1}', 0, '219ffd0cfc6e4a221dd39d57c0690445');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84c0-7bcf-9507-968c437af138', 1795645932733372, 'directory_group.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84bd-75ee-985e-f8783f16d5b5', NULL, '{"members":11}', 0, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84c8-72dd-bd21-358ffbba1bf0', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-8498-70ed-84aa-8661643fb4dd', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ca-7c0a-b21c-b2e1e8147dcd', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84cc-70f5-8f09-804c523b474d', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a8-7ec7-a25b-4507eb5c7579', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84cc-77df-a2f1-d0d040dc97b2', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ac-714f-a2b5-9ad54e91dc00', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84cd-7d00-a7fd-e6e08f8239dd', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84ae-78ae-9c80-ebd986f77174', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ce-7c57-9776-b19b2397299a', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b2-7276-84e7-193f094fe0b5', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84d0-74c8-a9d2-e4070c04bea7', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84d1-72cc-b69f-54299ca1ff30', 1795645932733372, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d2-96ad-286246c75cd8', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '8ac2ef65b386349fc4b5fbf98725859b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84d8-74f3-8c6f-53f15cce1c17', 1795645932756021, 'directory_group.changed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b9-7dd8-92f5-7a05f9594690', NULL, '{"added":1,"removed":0}', 0, '48bcf46267e11ed283cb43615262a779');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84e1-7e4d-84b9-a8de3c6f2da4', 1795645932767718, 'directory_group.changed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b9-7dd8-92f5-7a05f9594690', NULL, '{"added":1,"removed":0}', 0, '63d25c08275026c239de068d0daf9338');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84e6-7c61-b9f5-7527e6e8c22a', 1795645932772598, 'directory_group.changed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84bd-75ee-985e-f8783f16d5b5', NULL, '{"added":1,"removed":0}', 0, '317955f529129d79ef129baff13491ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84e8-7f0a-9053-4461ff09ae19', 1795645932772598, 'membership.added', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84a7-7236-88f5-59c4dd1d2fb6', '01a214d6-846f-74ce-adcb-b11d71669a83', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '317955f529129d79ef129baff13491ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ec-7921-b0ba-9eb8ea4d9cde', 1795645932779010, 'directory_group.created', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84eb-7089-b7d0-9eae696f7727', NULL, '{"members":2}', 0, '0031ce342e8c367558bf26f8a1dbc99b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84f2-793a-af3c-10b0a5981586', 1795645932784842, 'directory_user.deleted', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b7-729c-8997-c194faf2cb3d', NULL, NULL, 0, '6705bb1113cec8f700dadba4d11f3949');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84f5-7e0d-b316-2bfb2d360435', 1795645932789654, 'directory_user.deleted', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b8-729f-a878-2dd5c53915f3', NULL, NULL, 0, '411bea845d9df9aaf3c7d6f61229906e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84f6-7b27-accd-6d5a1e0253e1', 1795645932789654, 'gate.closed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', '', '', NULL, '{"cause":"directory_deleted"}', 2, '411bea845d9df9aaf3c7d6f61229906e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84f6-7b2b-9d53-c162c0373746', 1795645932789654, 'session.revoked', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', '', '', NULL, NULL, 2, '411bea845d9df9aaf3c7d6f61229906e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84f9-771a-a303-3da531d6ad7f', 1795645932789654, 'membership.removed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', '01a214d6-846f-74ce-adcb-b11d71669a83', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '411bea845d9df9aaf3c7d6f61229906e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84fb-7c9a-ba35-7339c5fd2ebb', 1795645932795499, 'directory_user.changed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '', '', '01a214d6-84b9-72d9-95ad-d194f07a31da', NULL, '{"active":false}', 0, '38d08830bef6df334501b0cd4932cea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84fc-7ade-be83-3388b2a2e224', 1795645932795499, 'gate.closed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d2-96ad-286246c75cd8', '', '', NULL, '{"cause":"directory_inactive"}', 2, '38d08830bef6df334501b0cd4932cea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84fc-7ae3-ba68-5b8efd48e6f0', 1795645932795499, 'session.revoked', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d2-96ad-286246c75cd8', '', '', NULL, NULL, 2, '38d08830bef6df334501b0cd4932cea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84fe-7ae2-8dbe-20fef67284c9', 1795645932795499, 'membership.removed', 'directory', '01a214d6-8489-7dae-8736-7e852b8f5d7c', '01a214d6-84b9-72d2-96ad-286246c75cd8', '01a214d6-846f-74ce-adcb-b11d71669a83', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '38d08830bef6df334501b0cd4932cea7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8504-76eb-9fe5-44daf3522d13', 1795645932801578, 'connection.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8502-7f08-9cb4-686f3a68a68b', NULL, NULL, 0, '3a2fce4819325b27a8d6cef1cd53414f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8506-733f-86a3-54636282cd94', 1795645932805871, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8506-7234-bc99-b39d7ea5f4a1', NULL, '{"scope":"login-hook","target":"01a214d6-8502-7f08-9cb4-686f3a68a68b"}', 0, '4913f55c374d570fc8e7fea500d13fd7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8509-77e2-aa40-6692f91aeaca', 1795645932808791, 'subject.linked', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '01a214d6-8498-70ed-84aa-8661643fb4dd', '', '01a214d6-8502-7f08-9cb4-686f3a68a68b', NULL, NULL, 2, '731266fb13974d9843b49f294c5843de');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8509-7df1-8560-4c74848c49c4', 1795645932808791, 'membership.added', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '01a214d6-8498-70ed-84aa-8661643fb4dd', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '', NULL, '{"role":"user","source":"grant"}', 2, '731266fb13974d9843b49f294c5843de');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850a-7b36-aced-5f64501915d6', 1795645932808791, 'connection.proven', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '', '', '01a214d6-8502-7f08-9cb4-686f3a68a68b', NULL, NULL, 2, '731266fb13974d9843b49f294c5843de');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850f-71b3-ae37-aba0ecd90720', 1795645932813319, 'account.created', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '01a214d6-850f-71ab-bb48-27c128314686', '', '01a214d6-8502-7f08-9cb4-686f3a68a68b', NULL, NULL, 2, '3e8aa322f263b75a587d22e9a8ebf900');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850f-71c2-9638-47ebf602e892', 1795645932813319, 'subject.linked', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '01a214d6-850f-71ab-bb48-27c128314686', '', '01a214d6-8502-7f08-9cb4-686f3a68a68b', NULL, NULL, 2, '3e8aa322f263b75a587d22e9a8ebf900');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850f-71fc-8d32-74fa2ee64468', 1795645932813319, 'membership.added', 'login', '01a214d6-8502-7f08-9cb4-686f3a68a68b', '01a214d6-850f-71ab-bb48-27c128314686', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '', NULL, '{"role":"user","source":"grant"}', 2, '3e8aa322f263b75a587d22e9a8ebf900');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214d6-8512-79dd-bef5-4e1567e263f9', 1795645932818481, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8512-789c-bb0e-a1fda4d8bbd0', NULL, '{"scope":"read-only","target":""}', 0, '006b4bb3187f0f36ffdb7e514ba85e19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214d6-8514-7091-80da-1cb82ad0b81e', 1795645932819520, 'token.revoked', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8512-789c-bb0e-a1fda4d8bbd0', NULL, NULL, 0, 'f03307666f50914832f76728ac79c23b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-851e-7a35-a995-7afaa1ced54b', 1795645932830316, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-851e-78ed-97d0-a4e7a7a9107c', NULL, '{"scope":"oauth-client","target":"01a214d6-8489-7dae-8736-7e852b8f5d7c"}', 0, 'ae3ceecf1883f3dfe378f0caadd21024');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8520-7676-85e8-d00bc98e656a', 1795645932831728, 'token.created', 'api_key', '01a214d6-851e-78ed-97d0-a4e7a7a9107c', '', '', '01a214d6-8520-7480-907f-3dcff7965d18', NULL, '{"client":"01a214d6-851e-78ed-97d0-a4e7a7a9107c","scope":"access-token","target":"01a214d6-8489-7dae-8736-7e852b8f5d7c"}', 0, '78fac4911f5b9b445b30255d6ca148a0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8521-7b48-8d3c-27a35a9c94ea', 1795645932833320, 'token.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-8521-7860-8502-cc45433ccc56', NULL, '{"scope":"jwt-issuer","target":"01a214d6-848d-74de-851e-74a9f1b0d843"}', 0, 'f9f5cab5c6b1fd0f92e5e4b93bbd02f9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8524-71b7-99d8-0adf2dfe9c82', 1795645932835056, 'organization.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, 'dca1d5729c1a1d666d9d9cd63387cbde');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8527-7dba-89a8-9ffa5493ad6b', 1795645932838900, 'invitation.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '01a214d6-8527-7751-a88f-200919035265', NULL, '{"role":"user","guest":true}', 2, 'f9f2018b2743cd0e32bd2b5bdf4c66d9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8529-7e47-9eca-587fec2e2f77', 1795645932841377, 'invitation.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-74ce-adcb-b11d71669a83', '01a214d6-8529-7c3b-9451-90cbdb4b5bb0', NULL, '{"role":"user","managed":true}', 2, '22c635f7942f4c584d70d4c8a45c18cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-852d-7dc7-96af-5634a4f9b57b', 1795645932843471, 'invitation.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '01a214d6-852c-7c19-b646-7cf4f5c0e40a', NULL, '{"role":"user","guest":true}', 2, '327b3fe037d2959976a3aadf6df26e22');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8530-7e1e-910a-e97d471b62ca', 1795645932848204, 'invitation.revoked', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', '01a214d6-852c-7c19-b646-7cf4f5c0e40a', NULL, '{"reason":"by_hand"}', 2, '78932a6fa19ea54d27301fd60cebec81');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8532-7133-8966-d58431cf99c7', 1795645932849935, 'organization.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-8532-7035-aa9f-2733a3a84fcb', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '5142830db89447663fedff0e26c4289a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8533-7c33-8b8c-1c99b9876350', 1795645932851072, 'invitation.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '01a214d6-8532-7035-aa9f-2733a3a84fcb', '01a214d6-8533-79f1-a1a9-44824847c72c', NULL, '{"role":"user","guest":true}', 0, 'd72c8bd8102c21da65a4b4f48eeab6a8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8535-74a2-863e-55d4eb9e1f1a', 1795645932852806, 'account.created', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '01a214d6-8535-749e-97fb-d4bd0709bf31', '', '01a214d6-8533-79f1-a1a9-44824847c72c', NULL, NULL, 0, '1b5bef7c7fe60b56dfa22f00a8706469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8535-77d2-984d-eee0a8879198', 1795645932852806, 'invitation.accepted', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '01a214d6-8535-749e-97fb-d4bd0709bf31', '01a214d6-8532-7035-aa9f-2733a3a84fcb', '01a214d6-8533-79f1-a1a9-44824847c72c', NULL, '{"role":"user","guest":true}', 0, '1b5bef7c7fe60b56dfa22f00a8706469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8535-7813-9795-7ba0a9f4e671', 1795645932852806, 'membership.added', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '01a214d6-8535-749e-97fb-d4bd0709bf31', '01a214d6-8532-7035-aa9f-2733a3a84fcb', '', NULL, '{"role":"user","source":"grant"}', 0, '1b5bef7c7fe60b56dfa22f00a8706469');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8539-779d-818b-3254903f6f88', 1795645932855700, 'directory.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-848d-74de-851e-74a9f1b0d843', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '35688c41e4afb3d67ee0e4fb8ae2dda1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-853e-74bb-8d46-ed874edbff9a', 1795645932860919, 'directory.changed', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '', '01a214d6-848d-74de-851e-74a9f1b0d843', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, 'd07f177e52de24aa4356c2952bce6335');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:32:12.040541');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:32:12.061894');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:32:12.315129');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:32:12.373814');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:32:12.394586');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:32:12.540991');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 1795645932838900, '01a214d6-8527-7d48-a08a-2fef24628e3b');
INSERT INTO public.invitation_sends VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-74ce-adcb-b11d71669a83', 1795645932841377, '01a214d6-8529-7e27-8708-bc5575301be5');
INSERT INTO public.invitation_sends VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 1795645932843471, '01a214d6-852d-7d74-9764-e0d034af959b');
INSERT INTO public.invitation_sends VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8532-7035-aa9f-2733a3a84fcb', 1795645932851072, '01a214d6-8533-7c03-bed3-ec082ab9aa3f');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8527-7751-a88f-200919035265', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '22ec35778fd7ec6c00ea75439707e4f7ae1173c53238e9ddc86264954ccbe434', 1795645932838900, 1797460332838900, 0);
INSERT INTO public.invitations VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8529-7c3b-9451-90cbdb4b5bb0', '01a214d6-846f-74ce-adcb-b11d71669a83', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '51e53ccd8f3d4f2e1f23c940d441dddf64abff4b6318996bd91dd2de1b3cab9c', 1795645932841377, 1797460332841377, 0);
INSERT INTO public.invitations VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-852c-7c19-b646-7cf4f5c0e40a', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '', '0c3a2d07423661485f0ac2479dbdd1e3971ec833bfe55ab341377762af702123', 1795645932843471, 1797460332843471, 1795645932848204);
INSERT INTO public.invitations VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8533-79f1-a1a9-44824847c72c', '01a214d6-8532-7035-aa9f-2733a3a84fcb', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', '01a214d6-8535-749e-97fb-d4bd0709bf31', '035da11b8d219db847b25f9a6b9a222446bd3226b54bdff935926fc87bcd6980', 1795645932851072, 1797460332851072, 1795645932852806);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8498-70ed-84aa-8661643fb4dd', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a8-7ec7-a25b-4507eb5c7579', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ac-714f-a2b5-9ad54e91dc00', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ae-78ae-9c80-ebd986f77174', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b2-7276-84e7-193f094fe0b5', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645932733372);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a7-7236-88f5-59c4dd1d2fb6', '01a214d6-846f-74ce-adcb-b11d71669a83', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645932772598);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8498-70ed-84aa-8661643fb4dd', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 0, 'jit', '01a214d6-8502-7f08-9cb4-686f3a68a68b', 1795645932808791, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645932808791);
INSERT INTO public.memberships VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850f-71ab-bb48-27c128314686', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 0, 'jit', '01a214d6-8502-7f08-9cb4-686f3a68a68b', 1795645932813319, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645932813319);
INSERT INTO public.memberships VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8535-749e-97fb-d4bd0709bf31', '01a214d6-8532-7035-aa9f-2733a3a84fcb', 0, 'invite', '01a214d6-8533-79f1-a1a9-44824847c72c', 1795645932852806, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645932852806);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-74ce-adcb-b11d71669a83', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645932653575, NULL, 0);
INSERT INTO public.organizations VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-7901-8ccb-e5ad0c3246f1', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645932653575, 1, 1);
INSERT INTO public.organizations VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8532-7035-aa9f-2733a3a84fcb', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795645932849935, NULL, 0);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 'acme', 'acme', '01a214d6-8504-76e5-b823-e01c71a88a01', 2, 0, 1795645932618852);
INSERT INTO public.parents VALUES ('01a214d6-846a-7649-8f96-6738b592143e', 'initech', 'initech', '01a214d6-8532-7121-87cb-590a72a16773', 0, 0, 1795645932650334);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b4-727f-b4e2-1e3c75bb5bb9', 'closed', 'directory_inactive', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932723907);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a8-7ec7-a25b-4507eb5c7579', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932712394);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ac-714f-a2b5-9ad54e91dc00', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932715030);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84ae-78ae-9c80-ebd986f77174', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932717955);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b2-7276-84e7-193f094fe0b5', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932720601);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a2-72a5-aca7-37ffc1b4e0e2', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 3, 0, NULL, 1795645932705680);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84a7-7236-88f5-59c4dd1d2fb6', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 2, 0, NULL, 1795645932710569);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b8-7298-b68c-8af3a8ed96b3', 'closed', 'directory_deleted', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 4, 0, NULL, 1795645932727874);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-84b9-72d2-96ad-286246c75cd8', 'closed', 'directory_inactive', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 3, 0, NULL, 1795645932728910);
INSERT INTO public.persons VALUES ('01a214d6-846a-7649-8f96-6738b592143e', '01a214d6-8535-749e-97fb-d4bd0709bf31', 'open', '', '', 1, 1, 0, NULL, 1795645932852806);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8498-70ed-84aa-8661643fb4dd', 'open', '', '01a214d6-8489-7dae-8736-7e852b8f5d7c', 0, 3, 0, 1795645932808791, 1795645932691635);
INSERT INTO public.persons VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-850f-71ab-bb48-27c128314686', 'open', '', '', 0, 1, 0, 1795645932813319, 1795645932813319);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', 1795645932653575);
INSERT INTO public.policy_versions VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214d6-841e-7ad3-bd8e-ae42785f82a1', 1795645932670309);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645932600053, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645932637482, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795645932642834, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795645932635628, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-846f-74ce-adcb-b11d71669a83', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8502-7f08-9cb4-686f3a68a68b', 'ada', '01a214d6-8498-70ed-84aa-8661643fb4dd', 1795645932808791);
INSERT INTO public.subjects VALUES ('01a214d6-844b-7a11-aba4-e60e93e54e35', '01a214d6-8502-7f08-9cb4-686f3a68a68b', 'newcomer', '01a214d6-850f-71ab-bb48-27c128314686', 1795645932813319);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 91, true);


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
-- Name: invitation_sends invitation_sends_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_sends
    ADD CONSTRAINT invitation_sends_pkey PRIMARY KEY (parent, org, at, id);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (parent, id);


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
-- Name: invitations_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_due ON public.invitations USING btree (expires_at, parent, id) WHERE (state = 'open'::text);


--
-- Name: invitations_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_id ON public.invitations USING btree (id);


--
-- Name: invitations_inviter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_inviter ON public.invitations USING btree (parent, inviter, org) WHERE ((state = 'open'::text) AND (inviter <> ''::text));


--
-- Name: invitations_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_open ON public.invitations USING btree (parent, email_fold, org) WHERE (state = 'open'::text);


--
-- Name: invitations_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_org ON public.invitations USING btree (parent, org, id);


--
-- Name: invitations_seats; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_seats ON public.invitations USING btree (parent, org, tier) WHERE (seat_held = 1);


--
-- Name: invitations_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitations_token ON public.invitations USING btree (token_hash);


--
-- Name: invitations_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitations_waiting ON public.invitations USING btree (parent, org, expires_at) WHERE (state = 'open'::text);


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


