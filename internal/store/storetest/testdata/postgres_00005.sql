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
-- Name: answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answers (
    parent text NOT NULL COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    request text NOT NULL COLLATE pg_catalog."C",
    sealed text NOT NULL COLLATE pg_catalog."C",
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
    target_rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sealed text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
-- Name: parent_administrators; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parent_administrators (
    parent text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    granted_at bigint NOT NULL
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

INSERT INTO public.accounts VALUES ('01a214df-c7d1-72c9-a4f9-e1596a35a4fa', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795646539726485);
INSERT INTO public.accounts VALUES ('01a214df-c7d7-7f2b-bd2b-22454a903605', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795646539735328);
INSERT INTO public.accounts VALUES ('01a214df-c7da-7165-b557-80d3e94b3f20', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795646539737291);
INSERT INTO public.accounts VALUES ('01a214df-c7de-7cde-ab0c-518e61fd6746', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795646539742103);
INSERT INTO public.accounts VALUES ('01a214df-c7e2-7e6a-9f51-ef184e9123ea', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795646539746302);
INSERT INTO public.accounts VALUES ('01a214df-c7e7-79b9-b6bb-db8f1dfb491c', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795646539750185);
INSERT INTO public.accounts VALUES ('01a214df-c7ed-70cd-853d-36f731119312', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795646539756495);
INSERT INTO public.accounts VALUES ('01a214df-c7ee-7741-8260-71aba35332d4', 'left@acme.example', 'left@acme.example', 'acme.example', 1795646539758106);
INSERT INTO public.accounts VALUES ('01a214df-c7f5-7c81-ab96-ce4687b3daaf', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795646539765352);
INSERT INTO public.accounts VALUES ('01a214df-c7f8-746f-a3a9-9b2728775eb6', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795646539767236);
INSERT INTO public.accounts VALUES ('01a214df-c847-783b-9dd4-663931cf8bb4', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795646539847039);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '90e972c89f983e6d4bee720797c5321d64c9600fc3ac22f9121518fbce54f981', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'DGZKqSryroi48maUGDPYYtbsf5FBLpKJ2673rQOYnbEC4+sK/LxBjwzgofR6vkbQ528K8wRYWSAEjLHU/0HxHCUtoDyF8H/U+MoNJpze3xmXxnZUbKbDhXiXK+0GC+d6dZ1Ul5m7KteW10m0qS/GOw7nMtBuD611oTgLqXE2gUjIjrPd3DBbsm/CgjYJNEd3LJYzeglO9FrmV+Ly33NVHuv3M57/9Q80XpoaurL1adOfdxp8QFvvVqQYk6VrY8ljH/VXKdujY0Txld2MEuK3kPVdwB/cXKgW0VZqjurJ9ZYMMvdLWUv2u5j+6i6NGiCbPiQ3CIxZCgUf2wQtG327aOPs4vmfU/ZmrTTxuUrKkDYpp4JOV26hjCvT5oGbLFedVAYprSLgLLGekTEVxdd5v3qc3VfcY+S+1bBQt6ityByP9MpU9A==', 1795646539890507);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83a-7a97-8c0e-4d30e41422b4', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795646539841957, 1795646539834068);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214df-c84c-7e27-874f-7c3cff63fdf3', 'read-only', '', '', '0ff9b7b008d58b07468d28214ecb2284e79514ab70e665e29d3837689ad9d64d', 'usher_9koiI3', 1795646539850972, NULL, 1795646539859381, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c88e-7bfe-a3c6-3abffd785a23', 'oauth-client', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', 'ad03367550d55d6b5203a965f54a19244af1d2cd9e204882391e0219994ca571', 'usher_Tt-JYj', 1795646539918150, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c892-7ac9-85a8-5230cf659192', 'access-token', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', 'aa66a93e8b303cb3811e7df8331de33d189d2c1b0cfb9e3c3a369a70afab27b6', 'usher_Db6ISY', 1795646539922060, 1795650139922060, NULL, '01a214df-c88e-7bfe-a3c6-3abffd785a23', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c7c4-7e41-841a-fea32b6b43a0', 'directory', '01a214df-c7bf-77c4-ac43-6302a5d255ee', '', 'b2d4b5fd3ea6b51b071c24220d72ad33e2553923414ded1cc6fbb29808237683', 'usher_IPOJLK', 1795646539715499, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214df-c8c1-76e0-b335-a06c6a0bdb4b', '');
INSERT INTO public.credentials VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c899-7f34-9713-52a275a70044', 'jwt-issuer', '01a214df-c7bf-77c4-ac43-6302a5d255ee', '', '0df8cf2c86e85126c19efb56e22a85e6aa8b96dabd878e3b24759d26291056ca', '', 1795646539929739, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:43891/scim/01a214df-c7bf-77c4-ac43-6302a5d255ee', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214df-c8c1-76e0-b335-a06c6a0bdb4b', '');
INSERT INTO public.credentials VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83c-7a8c-a6da-72475f54598f', 'login-hook', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '', '89a925822a89be0448698e36f2aac63a9d4ba3728dec600b956980b29115ed0e', 'usher_fpxHSb', 1795646539836287, NULL, NULL, '', '', '', '', '', '', 0, 1795646539994799, '', '');
INSERT INTO public.credentials VALUES ('', '01a214df-c739-7221-b2cd-1ca586abaec7', 'operator', '', 'first operator key', 'a9b2a4a15cf6627c2f4a2bfefe7b4dfa43a4a6699afdfb5f4aee4d9b4ea9d7d0', 'usher_4B-Vmn', 1795646539576072, NULL, NULL, '', '', '', '', '', '', 0, 1795646540200308, '', '');
INSERT INTO public.credentials VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b9-7eae-8c9c-4c2e2abbd203', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', 'c83ee3912bb1e1dffc425bb76414dda1f9f720c7a64f2d9d7d231f247a4c4829', 'usher_3N_Lpm', 1795646539704723, NULL, NULL, '', '', '', '', '', '', 0, 1795646540200308, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c85c-785a-95e7-34cb73eb5d0b', 1795646539868547, '1b485d196a8b0065c68483acaeba564a', 'GET', '/Users/01a214df-c7f4-73e8-ab51-03d280364a1a', 404, '', 'there is no user "01a214df-c7f4-73e8-ab51-03d280364a1a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c85f-7ba3-bc6c-afc623d646cb', 1795646539871763, '7b3bbd447f7d306afc3bc123098b3972', 'GET', '/Users/01a214df-c7f5-7c89-87a1-a7260d7e3ee6', 404, '', 'there is no user "01a214df-c7f5-7c89-87a1-a7260d7e3ee6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c99a-7dc4-8820-f0b478ca38af', 1795646540186902, 'a69dc0d8b30dcde43083bed6d0bfb481', 'GET', '/Users/01a214df-c7f4-73e8-ab51-03d280364a1a', 404, '', 'there is no user "01a214df-c7f4-73e8-ab51-03d280364a1a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c99e-7db7-a128-2d1d2be48df4', 1795646540190899, '74633845a3354cb60995abb85c231073', 'GET', '/Users/01a214df-c7f5-7c89-87a1-a7260d7e3ee6', 404, '', 'there is no user "01a214df-c7f5-7c89-87a1-a7260d7e3ee6" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'okta', 'scim', 'okta', 'userName', 0, '', 1795646539701903, '', '', '');
INSERT INTO public.directories VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c7bf-77c4-ac43-6302a5d255ee', 'entra', 'scim', 'entra', 'userName', 0, '', 1795646539710958, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214df-c8c1-76e0-b335-a06c6a0bdb4b');


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'ada@acme.example', '01a214df-c7d1-72d5-b834-768f0e79a1cc', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'ada@home.example', '01a214df-c7d1-72d5-b834-768f0e79a1cc', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7fe-7599-a4bf-22b0629424c8', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795646539774350, 1795646539814119, 0);
INSERT INTO public.directory_groups VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c82d-7064-b32c-2dd8a333bc06', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795646539821011, 1795646539821011, 1);
INSERT INTO public.directory_groups VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795646539786452, 1795646539827277, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7fe-7599-a4bf-22b0629424c8', '01a214df-c7d1-72d5-b834-768f0e79a1cc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7ed-70d5-b888-095780d080b8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7d1-72d5-b834-768f0e79a1cc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7e2-7e71-9887-b3d924536492', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7d7-7f35-ab66-6e599448bca6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7ee-7747-9be8-616e3ab42eaa', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7e7-79c1-a540-1ec00c0fab65', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7f1-70a3-8ca5-661ecd929b8c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7f8-7478-900c-e51a170ec7ad', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7de-7ce6-9d30-97597a9ea685', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7fe-7599-a4bf-22b0629424c8', '01a214df-c7d7-7f35-ab66-6e599448bca6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7fe-7599-a4bf-22b0629424c8', '01a214df-c7da-716e-b2ef-096ce2ec62f3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c80a-7725-9ece-31dade143fbd', '01a214df-c7da-716e-b2ef-096ce2ec62f3', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c82d-7064-b32c-2dd8a333bc06', '01a214df-c7de-7ce6-9d30-97597a9ea685', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c82d-7064-b32c-2dd8a333bc06', '01a214df-c7fe-7599-a4bf-22b0629424c8', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c89-87a1-a7260d7e3ee6', 'NULL', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', 1798238539827277);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 5, 2, 0, '01a214df-c7da-716e-b2ef-096ce2ec62f3');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 14, 1, 0, '01a214df-c7e2-7e71-9887-b3d924536492');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 6, 2, 0, '01a214df-c7e7-79c1-a540-1ec00c0fab65');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 12, 1, 0, '01a214df-c7ed-70d5-b888-095780d080b8');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 13, 1, 0, '01a214df-c7f1-70a3-8ca5-661ecd929b8c');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 2, 2, 0, '01a214df-c7f8-7478-900c-e51a170ec7ad');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'Group', 4, 1, 0, '01a214df-c7fe-7599-a4bf-22b0629424c8');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'Group', 9, 1, 0, '01a214df-c80a-7725-9ece-31dade143fbd');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'Group', 1, 1, 0, '01a214df-c82d-7064-b32c-2dd8a333bc06');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 9, 0, 1, '01a214df-c7f4-73e8-ab51-03d280364a1a');
INSERT INTO public.directory_totals VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', 'User', 4, 1, 1, '01a214df-c7f5-7c89-87a1-a7260d7e3ee6');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d1-72d5-b834-768f0e79a1cc', 'ada@acme.example', '00u-ada', 1, '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '', 1795646539726485, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795646539726485, 1795646539726485);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d7-7f35-ab66-6e599448bca6', 'bob@acme.example', NULL, 1, '01a214df-c7d7-7f2b-bd2b-22454a903605', '', 1795646539735328, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795646539735328, 1795646539735328);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7da-716e-b2ef-096ce2ec62f3', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214df-c7da-7165-b557-80d3e94b3f20', '', 1795646539737291, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795646539737291, 1795646539737291);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7de-7ce6-9d30-97597a9ea685', 'zoe@acme.example', 'ZOË', 1, '01a214df-c7de-7cde-ab0c-518e61fd6746', '', 1795646539742103, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795646539742103, 1795646539742103);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e2-7e71-9887-b3d924536492', 'astro@acme.example', '🚀', 1, '01a214df-c7e2-7e6a-9f51-ef184e9123ea', '', 1795646539746302, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795646539746302, 1795646539746302);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e7-79c1-a540-1ec00c0fab65', 'lines@acme.example', ' 007 ', 1, '01a214df-c7e7-79b9-b6bb-db8f1dfb491c', '', 1795646539750185, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795646539750185, 1795646539750185);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ed-70d5-b888-095780d080b8', 'max@acme.example', '00u-max', 1, '01a214df-c7ed-70cd-853d-36f731119312', '', 1795646539756495, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795646539756495, 1795646539756495);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ee-7747-9be8-616e3ab42eaa', 'left@acme.example', '00u-left', 0, '01a214df-c7ee-7741-8260-71aba35332d4', '', 1795646539758106, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795646539758106, 1795646539758106);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f1-70a3-8ca5-661ecd929b8c', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795646539760708, 1795646539760708);
INSERT INTO public.directory_users VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-7478-900c-e51a170ec7ad', 'staff@acme.example', '00u-staff', 0, '01a214df-c7f8-746f-a3a9-9b2728775eb6', '', 1795646539767236, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795646539767236, 1795646539831349);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 'acme.example', '01a214df-c779-7670-9113-ad82bc8de424', 'verified', 'manual', 1795646539639838, 1795646539639838, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 'initech.example', '01a214df-c793-7836-8bab-decacfedc4fb', 'verified', 'manual', 1795646539666895, 1795646539666895, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214df-c8a2-71bf-8d07-21082872a450', 1);
INSERT INTO public.event_heads VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 8);
INSERT INTO public.event_heads VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 72);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 6, 81, 81);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 7, 83, 83);
INSERT INTO public.event_order VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 8, 84, 84);
INSERT INTO public.event_order VALUES ('01a214df-c8a2-71bf-8d07-21082872a450', 1, 82, 82);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 84, 84, 84, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214df-c739-7bcb-9817-c261eb564fdd', 1795646539576072, 'token.created', 'operator', 'operator_key_file', '', '', '01a214df-c739-7221-b2cd-1ca586abaec7', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c775-746e-a14d-cb52028d84e5', 1795646539635572, 'parent.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c774-7159-b524-0ec0521ef097', NULL, NULL, 0, '5e7917e040eda7d3a420c123d8e0338e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c77c-7361-8304-4efd2cacbbf5', 1795646539639838, 'domain.verified', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c779-7670-9113-ad82bc8de424', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, 'eee4c2022c5661fa63b8a501c2fa23eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c78d-7749-a116-2460b97df5ff', 1795646539661168, 'parent.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c78d-7544-9e4c-a3b34b1915cb', NULL, NULL, 0, 'cb95fe404cd63a5fedd64e8080c92460');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c793-7a88-9aac-6a0a48628955', 1795646539666895, 'domain.verified', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c793-7836-8bab-decacfedc4fb', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '9a6b8d5728d1093e20fbcc61e29ac078');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c79f-71b5-a525-0d2a005af22d', 1795646539676538, 'organization.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c56d3c08ff2ed7cd55cfd8ad17ce8f46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c79f-760a-a684-283df492dcc0', 1795646539676538, 'organization.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c79f-71cb-bd4b-0035d33443f4', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c56d3c08ff2ed7cd55cfd8ad17ce8f46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7a0-74e1-b063-a785a4850c06', 1795646539676538, 'policy.applied', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'c56d3c08ff2ed7cd55cfd8ad17ce8f46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7a1-7f02-b1d4-5edacd5679e0', 1795646539676538, 'organization.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'c56d3c08ff2ed7cd55cfd8ad17ce8f46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7a2-7985-93c0-30c3d7dfe9e9', 1795646539676538, 'organization.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c79f-71cb-bd4b-0035d33443f4', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'c56d3c08ff2ed7cd55cfd8ad17ce8f46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7aa-77ca-98a6-9e3d86914ba7', 1795646539689216, 'policy.applied', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd020000569bf1c15fdb59043816bc3b6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ae-7cac-9edf-00a428366fe1', 1795646539692657, 'organization.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"limit":1,"seat":"premium"}', 0, '6c58189398dab0db2ebe67abeb9dd7ad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7b6-7614-a9ca-a6207420f8a2', 1795646539701903, 'directory.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', NULL, NULL, 0, '86a31b314f7368876b8f083d3c20d8a5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ba-7303-b34e-db924fcb184d', 1795646539704723, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7b9-7eae-8c9c-4c2e2abbd203', NULL, '{"scope":"directory","target":"01a214df-c7b6-7239-9331-f66c33e35ca6"}', 0, 'f52a01a8bdeb717ab3b82b8c9aedafdb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c7bf-7a4e-aebb-b7060bca1616', 1795646539710958, 'directory.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7bf-77c4-ac43-6302a5d255ee', NULL, NULL, 0, '321dd474f960f8d51439819e42300df0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c7c5-7168-a08a-6e8007a3ff6b', 1795646539715499, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7c4-7e41-841a-fea32b6b43a0', NULL, '{"scope":"directory","target":"01a214df-c7bf-77c4-ac43-6302a5d255ee"}', 0, '5cd0717cd9032564cced197bc5c21e75');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-7328-a769-905aa841f65f', 1795646539726485, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7d1-72d5-b834-768f0e79a1cc', NULL, NULL, 2, '09aafd1d0453f8c07e412ec509b19e19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-732c-bece-b4df67e37b72', 1795646539726485, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '', '01a214df-c7d1-72d5-b834-768f0e79a1cc', NULL, NULL, 2, '09aafd1d0453f8c07e412ec509b19e19');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d8-7001-b21e-ed78f83a1bc6', 1795646539735328, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7d7-7f35-ab66-6e599448bca6', NULL, NULL, 2, 'e0f59ea79b8377d33b5b89789ccd4ab7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d8-701f-bb6d-a2809858f96a', 1795646539735328, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d7-7f2b-bd2b-22454a903605', '', '01a214df-c7d7-7f35-ab66-6e599448bca6', NULL, NULL, 2, 'e0f59ea79b8377d33b5b89789ccd4ab7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7da-7189-9ce5-862b3df1259e', 1795646539737291, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7da-716e-b2ef-096ce2ec62f3', NULL, NULL, 2, 'f7494579376dcb60e9939260dc211102');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7da-7192-8d66-e6520125b2c5', 1795646539737291, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7da-7165-b557-80d3e94b3f20', '', '01a214df-c7da-716e-b2ef-096ce2ec62f3', NULL, NULL, 2, 'f7494579376dcb60e9939260dc211102');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7de-7cf2-8cbb-fde28375deeb', 1795646539742103, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7de-7ce6-9d30-97597a9ea685', NULL, NULL, 2, '8b94da56d6596464ed5cc9d29bf6a016');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7de-7cf5-8a61-570059da84a3', 1795646539742103, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7de-7cde-ab0c-518e61fd6746', '', '01a214df-c7de-7ce6-9d30-97597a9ea685', NULL, NULL, 2, '8b94da56d6596464ed5cc9d29bf6a016');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e2-7e7d-89aa-9898f2190006', 1795646539746302, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7e2-7e71-9887-b3d924536492', NULL, NULL, 2, 'f760140cbd5e3e9bb74dcea1c17d106c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e2-7e96-afaa-89ad663c2161', 1795646539746302, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e2-7e6a-9f51-ef184e9123ea', '', '01a214df-c7e2-7e71-9887-b3d924536492', NULL, NULL, 2, 'f760140cbd5e3e9bb74dcea1c17d106c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e7-79ce-9da9-534ec6df357f', 1795646539750185, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7e7-79c1-a540-1ec00c0fab65', NULL, NULL, 2, '34d6ac0983d4ab89a282b7c7db1341e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e7-79d1-abf0-573faab3d7c7', 1795646539750185, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e7-79b9-b6bb-db8f1dfb491c', '', '01a214df-c7e7-79c1-a540-1ec00c0fab65', NULL, NULL, 2, '34d6ac0983d4ab89a282b7c7db1341e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ed-70f0-a07b-a007401f3075', 1795646539756495, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7ed-70d5-b888-095780d080b8', NULL, NULL, 2, '3f03d50922f7094bff6b48780824d3ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ed-70f3-977f-00e64baca62d', 1795646539756495, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ed-70cd-853d-36f731119312', '', '01a214df-c7ed-70d5-b888-095780d080b8', NULL, NULL, 2, '3f03d50922f7094bff6b48780824d3ac');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ee-7752-8983-8bb5f563d3ce', 1795646539758106, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7ee-7747-9be8-616e3ab42eaa', NULL, NULL, 2, '1cb6469e8c7b662a9389e9e33acef5cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ee-7755-b269-98bcb119984f', 1795646539758106, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ee-7741-8260-71aba35332d4', '', '01a214df-c7ee-7747-9be8-616e3ab42eaa', NULL, NULL, 2, '1cb6469e8c7b662a9389e9e33acef5cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ee-778e-b7f8-1a2114182678', 1795646539758106, 'gate.closed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ee-7741-8260-71aba35332d4', '', '', NULL, '{"cause":"directory_inactive"}', 2, '1cb6469e8c7b662a9389e9e33acef5cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ee-7791-a566-710034dc4ace', 1795646539758106, 'session.revoked', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ee-7741-8260-71aba35332d4', '', '', NULL, NULL, 2, '1cb6469e8c7b662a9389e9e33acef5cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f1-70c7-b5bc-2fef3a50dc41', 1795646539760708, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f1-70a3-8ca5-661ecd929b8c', NULL, NULL, 2, '52e0a14638f6165c19fdbc991a8a245c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f1-70cb-9df1-22e65c6bb746', 1795646539760708, 'directory_user.unbound', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f1-70a3-8ca5-661ecd929b8c', NULL, '{"reason":"no_email"}', 2, '52e0a14638f6165c19fdbc991a8a245c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f4-7461-b620-9156c9c88888', 1795646539763077, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f4-73e8-ab51-03d280364a1a', NULL, NULL, 2, '4570542f880925da1062356172334140');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f4-7464-a58a-b6f4e828253c', 1795646539763077, 'directory_user.unbound', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f4-73e8-ab51-03d280364a1a', NULL, '{"reason":"foreign_domain"}', 2, '4570542f880925da1062356172334140');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f5-7d08-ac3a-ad114aad2f70', 1795646539765352, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f5-7c89-87a1-a7260d7e3ee6', NULL, NULL, 2, 'e1df38b3b2dbeb7c563f116800aadd70');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f5-7d0c-9dcf-bd11925ca2b1', 1795646539765352, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', '', '01a214df-c7f5-7c89-87a1-a7260d7e3ee6', NULL, NULL, 2, 'e1df38b3b2dbeb7c563f116800aadd70');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f8-7484-b1df-9693a6fd3363', 1795646539767236, 'directory_user.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f8-7478-900c-e51a170ec7ad', NULL, NULL, 2, 'c4bdda5a0c99240e2e92b6c3a8c879e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f8-7487-9a5b-2edc3f64b7fb', 1795646539767236, 'account.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-746f-a3a9-9b2728775eb6', '', '01a214df-c7f8-7478-900c-e51a170ec7ad', NULL, NULL, 2, 'c4bdda5a0c99240e2e92b6c3a8c879e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ff-7bd6-8852-f2e2f7946a37', 1795646539774350, 'directory_group.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7fe-7599-a4bf-22b0629424c8', NULL, '{"members":1}', 0, '9f739876ff3beb38ede25e1561592d08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80b-7702-b4f6-386174b188ee', 1795646539786452, 'directory_group.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c80a-7725-9ece-31dade143fbd', NULL, '{"members":11}', 0, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80e-74d5-a555-54f33be97432', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80e-7d3b-aaff-60cfaf9c8837', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7d7-7f2b-bd2b-22454a903605', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80f-729a-ba40-932eb4b07d36', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7de-7cde-ab0c-518e61fd6746', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80f-7633-aa42-ad003e072b54', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e2-7e6a-9f51-ef184e9123ea', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80f-7964-a4b7-02dfb00aa578', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7e7-79b9-b6bb-db8f1dfb491c', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c80f-7dab-a681-2befe5437044', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7ed-70cd-853d-36f731119312', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c810-71d8-94d9-0850327dd31c', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c810-744a-98d3-144fca196099', 1795646539786452, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-746f-a3a9-9b2728775eb6', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'baf8aedcd24398d5f7eed6c13e25eaf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c81b-774a-a427-c4102e6690b0', 1795646539793732, 'directory_group.changed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7fe-7599-a4bf-22b0629424c8', NULL, '{"added":1,"removed":0}', 0, 'c19e81df088792dd664d96ec34a952e8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c827-7745-b326-de1fd227352a', 1795646539814119, 'directory_group.changed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7fe-7599-a4bf-22b0629424c8', NULL, '{"added":1,"removed":0}', 0, '10128e1922130c861601dcc9bed5b68d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c82b-776b-bde2-d0c49832e017', 1795646539818254, 'directory_group.changed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c80a-7725-9ece-31dade143fbd', NULL, '{"added":1,"removed":0}', 0, 'b4803ab31b991f74157a19aa75587e21');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c82b-7f11-9356-81efff3d56cc', 1795646539818254, 'membership.added', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7da-7165-b557-80d3e94b3f20', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b4803ab31b991f74157a19aa75587e21');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c82d-7b57-b0dc-697bbe33b36d', 1795646539821011, 'directory_group.created', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c82d-7064-b32c-2dd8a333bc06', NULL, '{"members":2}', 0, '095217f4d41481cb68c032c50ee5df68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c832-71f3-9902-cdd025602435', 1795646539825697, 'directory_user.deleted', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f4-73e8-ab51-03d280364a1a', NULL, NULL, 0, 'dc1b13cc188e7167f2051aef9b9cbefb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c833-79a8-ae0f-6b435f1fdada', 1795646539827277, 'directory_user.deleted', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f5-7c89-87a1-a7260d7e3ee6', NULL, NULL, 0, '285dcc4a02a8583008627fd327e518cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c834-7663-ab26-537a0664061f', 1795646539827277, 'gate.closed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', '', '', NULL, '{"cause":"directory_deleted"}', 2, '285dcc4a02a8583008627fd327e518cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c834-7668-a604-fc99b803056f', 1795646539827277, 'session.revoked', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', '', '', NULL, NULL, 2, '285dcc4a02a8583008627fd327e518cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c835-78a7-8c92-9090176e3e7c', 1795646539827277, 'membership.removed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '285dcc4a02a8583008627fd327e518cf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c837-79f1-af11-4e4ed8afd379', 1795646539831349, 'directory_user.changed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '', '', '01a214df-c7f8-7478-900c-e51a170ec7ad', NULL, '{"active":false}', 0, 'f07642979d88103e680e550d3fb6bbd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c838-72e0-8149-d240c189f692', 1795646539831349, 'gate.closed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-746f-a3a9-9b2728775eb6', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'f07642979d88103e680e550d3fb6bbd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c838-72e5-a2b6-eb3d4b15d250', 1795646539831349, 'session.revoked', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-746f-a3a9-9b2728775eb6', '', '', NULL, NULL, 2, 'f07642979d88103e680e550d3fb6bbd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c838-77db-83d3-907027666a36', 1795646539831349, 'membership.removed', 'directory', '01a214df-c7b6-7239-9331-f66c33e35ca6', '01a214df-c7f8-746f-a3a9-9b2728775eb6', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'f07642979d88103e680e550d3fb6bbd8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83a-7e7b-9960-7546d88c8f21', 1795646539834068, 'connection.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c83a-7a97-8c0e-4d30e41422b4', NULL, NULL, 0, '9f280b52afa5ff41f99e46f2bcd681f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83c-7c25-9121-116c9a26e530', 1795646539836287, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c83c-7a8c-a6da-72475f54598f', NULL, '{"scope":"login-hook","target":"01a214df-c83a-7a97-8c0e-4d30e41422b4"}', 0, '1e7bb2b7d9717026ba0bfb922e2289b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c842-7ce2-a40d-2decb2136bc9', 1795646539841957, 'subject.linked', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '', '01a214df-c83a-7a97-8c0e-4d30e41422b4', NULL, NULL, 2, '746043e790afef674b127129704af6b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c843-73eb-985a-13c0bd50a63e', 1795646539841957, 'membership.added', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '01a214df-c79f-71cb-bd4b-0035d33443f4', '', NULL, '{"role":"user","source":"grant"}', 2, '746043e790afef674b127129704af6b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c844-78b8-bd9e-4c66e12d8fe8', 1795646539841957, 'connection.proven', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '', '', '01a214df-c83a-7a97-8c0e-4d30e41422b4', NULL, NULL, 2, '746043e790afef674b127129704af6b4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c847-7840-a361-5aa183e2e44c', 1795646539847039, 'account.created', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '01a214df-c847-783b-9dd4-663931cf8bb4', '', '01a214df-c83a-7a97-8c0e-4d30e41422b4', NULL, NULL, 2, '96eb81bb9bf785fe3b1f3b43e4c6ca38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c847-784c-ab81-d6e2cc32efb1', 1795646539847039, 'subject.linked', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '01a214df-c847-783b-9dd4-663931cf8bb4', '', '01a214df-c83a-7a97-8c0e-4d30e41422b4', NULL, NULL, 2, '96eb81bb9bf785fe3b1f3b43e4c6ca38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c847-7878-9060-b7853264323b', 1795646539847039, 'membership.added', 'login', '01a214df-c83a-7a97-8c0e-4d30e41422b4', '01a214df-c847-783b-9dd4-663931cf8bb4', '01a214df-c79f-71cb-bd4b-0035d33443f4', '', NULL, '{"role":"user","source":"grant"}', 2, '96eb81bb9bf785fe3b1f3b43e4c6ca38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214df-c84f-73a1-9ad7-02b92ca59355', 1795646539850972, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c84c-7e27-874f-7c3cff63fdf3', NULL, '{"scope":"read-only","target":""}', 0, '20548c37d15cd9729bd60519d81cbdad');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214df-c854-7021-98d8-d013fe158e63', 1795646539859381, 'token.revoked', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c84c-7e27-874f-7c3cff63fdf3', NULL, NULL, 0, '4a65535bf3e2039114e174de5005360a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c873-7dd2-92dc-2d5ce3e3df05', 1795646539890507, 'parent_administrator.granted', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '', '', NULL, NULL, 0, '09dce7db55e0bec3f4626f2fa97adc60');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c88e-7ea8-8d9a-3201adb0b592', 1795646539918150, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c88e-7bfe-a3c6-3abffd785a23', NULL, '{"scope":"oauth-client","target":"01a214df-c7b6-7239-9331-f66c33e35ca6"}', 0, '4be07332bdbfa7b95381b83490d13770');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c893-7d55-8913-7be61dcb300e', 1795646539922060, 'token.created', 'api_key', '01a214df-c88e-7bfe-a3c6-3abffd785a23', '', '', '01a214df-c892-7ac9-85a8-5230cf659192', NULL, '{"client":"01a214df-c88e-7bfe-a3c6-3abffd785a23","scope":"access-token","target":"01a214df-c7b6-7239-9331-f66c33e35ca6"}', 0, '7485c764c099f99fd36763c933bc7cb1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c89a-7413-aecc-9c5cff8d767e', 1795646539929739, 'token.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c899-7f34-9713-52a275a70044', NULL, '{"scope":"jwt-issuer","target":"01a214df-c7bf-77c4-ac43-6302a5d255ee"}', 0, '33362803a18baac22c0f24f85dfe4b50');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c89c-77dc-8d62-e024362aab10', 1795646539931955, 'directory.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7bf-77c4-ac43-6302a5d255ee', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '8dc47cbc2610c6297677e3f65d215e7e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214df-c8a2-71bf-8d07-21082872a450', '01a214df-c8a2-74c9-9f8b-9f4f56ab4021', 1795646539938042, 'organization.created', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '01a214df-c8a2-71bf-8d07-21082872a450', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '8c63a603b380e601160ea91ed2f3b06e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c8a6-7c20-ae80-d6f8354b24cd', 1795646539942471, 'parent.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c78d-7544-9e4c-a3b34b1915cb', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '23a02d33f4809bffbed0c6dab8a09f06');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a214df-c78d-7544-9e4c-a3b34b1915cb', '01a214df-c8c1-7702-8601-71f8bcbddbfb', 1795646539966056, 'directory.changed', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', '', '', '01a214df-c7bf-77c4-ac43-6302a5d255ee', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '73c3587b48a1ffa4bec047a438793268');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:42:18.813177');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:42:18.836853');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:42:19.22671');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:42:19.318079');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:42:19.352545');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:42:19.487642');


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

INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7de-7cde-ab0c-518e61fd6746', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e2-7e6a-9f51-ef184e9123ea', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e7-79b9-b6bb-db8f1dfb491c', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ed-70cd-853d-36f731119312', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d7-7f2b-bd2b-22454a903605', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646539786452);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7da-7165-b557-80d3e94b3f20', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795646539818254);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', '01a214df-c79f-71cb-bd4b-0035d33443f4', 0, 'jit', '01a214df-c83a-7a97-8c0e-4d30e41422b4', 1795646539841957, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646539841957);
INSERT INTO public.memberships VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c847-783b-9dd4-663931cf8bb4', '01a214df-c79f-71cb-bd4b-0035d33443f4', 0, 'jit', '01a214df-c83a-7a97-8c0e-4d30e41422b4', 1795646539847039, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795646539847039);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c79f-71cb-bd4b-0035d33443f4', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795646539676538);
INSERT INTO public.organizations VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795646539676538);
INSERT INTO public.organizations VALUES ('01a214df-c8a2-71bf-8d07-21082872a450', '01a214df-c8a2-71bf-8d07-21082872a450', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795646539938042);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', 1795646539890507);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 'acme', 'acme', '01a214df-c83a-7e75-a7da-e7be1ad968b7', 2, 0, 1795646539635572, 0);
INSERT INTO public.parents VALUES ('01a214df-c8a2-71bf-8d07-21082872a450', '~01a214df-c8a2-71bf-8d07-21082872a450', '', '01a214df-c8a2-7490-91bd-db88eb9ce767', 0, 0, 1795646539938042, 1);
INSERT INTO public.parents VALUES ('01a214df-c78d-7544-9e4c-a3b34b1915cb', 'initech', 'initech', '01a214df-c8a6-7bea-85f3-385772016921', 0, 1, 1795646539661168, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ee-7741-8260-71aba35332d4', 'closed', 'directory_inactive', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539758106);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7de-7cde-ab0c-518e61fd6746', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539742103);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e2-7e6a-9f51-ef184e9123ea', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539746302);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7e7-79b9-b6bb-db8f1dfb491c', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539750185);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7ed-70cd-853d-36f731119312', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539756495);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d7-7f2b-bd2b-22454a903605', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 3, 0, NULL, 1795646539735328);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7da-7165-b557-80d3e94b3f20', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 2, 0, NULL, 1795646539737291);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f5-7c81-ab96-ce4687b3daaf', 'closed', 'directory_deleted', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 4, 0, NULL, 1795646539765352);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7f8-746f-a3a9-9b2728775eb6', 'closed', 'directory_inactive', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 3, 0, NULL, 1795646539767236);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', 'open', '', '01a214df-c7b6-7239-9331-f66c33e35ca6', 0, 3, 0, 1795646539841957, 1795646539726485);
INSERT INTO public.persons VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c847-783b-9dd4-663931cf8bb4', 'open', '', '', 0, 1, 0, 1795646539847039, 1795646539847039);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', 1795646539676538);
INSERT INTO public.policy_versions VALUES ('01a214df-c774-7159-b524-0ec0521ef097', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214df-c739-7221-b2cd-1ca586abaec7', 1795646539689216);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795646539608365, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795646539659237, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795646539664769, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795646539673829, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c79e-7c8a-aa5d-4b83ddc557c7', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83a-7a97-8c0e-4d30e41422b4', 'ada', '01a214df-c7d1-72c9-a4f9-e1596a35a4fa', 1795646539841957);
INSERT INTO public.subjects VALUES ('01a214df-c774-7159-b524-0ec0521ef097', '01a214df-c83a-7a97-8c0e-4d30e41422b4', 'newcomer', '01a214df-c847-783b-9dd4-663931cf8bb4', 1795646539847039);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 84, true);


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
-- Name: answers answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (parent, credential, account, name);


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
-- Name: parent_administrators parent_administrators_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parent_administrators
    ADD CONSTRAINT parent_administrators_pkey PRIMARY KEY (parent, account);


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
-- Name: answers_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answers_age ON public.answers USING btree (created_at);


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


