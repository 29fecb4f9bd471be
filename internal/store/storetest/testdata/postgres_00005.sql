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
    rev text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    deleted_at bigint DEFAULT 0 NOT NULL
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

INSERT INTO public.accounts VALUES ('01a214c9-f60f-78c8-ab3b-9b2195e2a264', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795645109773689);
INSERT INTO public.accounts VALUES ('01a214c9-f612-7b3f-bda9-2143882ef4fe', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795645109778195);
INSERT INTO public.accounts VALUES ('01a214c9-f614-77ff-b556-8efa468994e8', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795645109779894);
INSERT INTO public.accounts VALUES ('01a214c9-f616-73ff-a397-d4cbc3b99afd', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795645109781541);
INSERT INTO public.accounts VALUES ('01a214c9-f618-702a-aca3-3d4b196c88f9', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795645109783340);
INSERT INTO public.accounts VALUES ('01a214c9-f61b-718c-baf2-7c8456176180', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795645109786228);
INSERT INTO public.accounts VALUES ('01a214c9-f61c-7eed-8fa8-667905620538', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795645109788170);
INSERT INTO public.accounts VALUES ('01a214c9-f61e-7939-9b6d-ba82d421c6f4', 'left@acme.example', 'left@acme.example', 'acme.example', 1795645109790213);
INSERT INTO public.accounts VALUES ('01a214c9-f623-71c2-ab38-a358e7949769', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795645109794698);
INSERT INTO public.accounts VALUES ('01a214c9-f624-7667-bb83-de7e8b35034e', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795645109796069);
INSERT INTO public.accounts VALUES ('01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795645109844884);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64a-77cb-ab35-1de98dfe1925', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795645109841418, 1795645109832768);


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a214c9-f657-74ad-9415-4726b4585bca', 'read-only', '', '', '736ba49f2158f504bb1ae957d8ea73ce4c1e6ef66accc27008b4533dd519b7ce', 'usher_V0_Uv7', 1795645109847185, NULL, 1795645109848384, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f66d-73b3-b431-a1aea3714567', 'oauth-client', '01a214c9-f606-7813-a086-01f92d4621de', '', '44c11f8c3d2356ac510ff58a3c75b7a2f13afab54ae8e9ba0a4fb4c6bd3a6dd6', 'usher_Zmi8Kv', 1795645109868110, NULL, NULL, '', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f672-735a-a26c-29994f1ddfe7', 'access-token', '01a214c9-f606-7813-a086-01f92d4621de', '', '23e0fda86979815bbba9df73d938115f0e22357578b10b4812f757f41bdfd091', 'usher_LRtRuk', 1795645109871746, 1795648709871746, NULL, '01a214c9-f66d-73b3-b431-a1aea3714567', '', '', '', '', '', 0, 0, '');
INSERT INTO public.credentials VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f60c-7255-83e6-a7f09ff3365b', 'directory', '01a214c9-f60a-7618-86ba-0383f1741d98', '', 'e02a9e8aae41122833490319c20ab4525ff13a9f97164a72bb5c42379ce18855', 'usher_fOU1Xj', 1795645109771725, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a214c9-f684-76a2-8c39-1d10ead63d5f');
INSERT INTO public.credentials VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f674-74bf-baae-c57290e6636f', 'jwt-issuer', '01a214c9-f60a-7618-86ba-0383f1741d98', '', '37216edd6959122778d1e23ebc46a6f2b97b1e6ac709aa8feaa978b898aaf88c', '', 1795645109875977, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:35397/scim/01a214c9-f60a-7618-86ba-0383f1741d98', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a214c9-f684-76a2-8c39-1d10ead63d5f');
INSERT INTO public.credentials VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64c-78a9-b795-8aa544a10956', 'login-hook', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '', 'f51af926fa91d143e2b2b85a252a1d89906120d54f0ff5afcf93393e293e67c2', 'usher_9CZ-m1', 1795645109836103, NULL, NULL, '', '', '', '', '', '', 0, 1795645109893809, '');
INSERT INTO public.credentials VALUES ('', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', 'operator', '', 'first operator key', '0f77882553542f3e569f1ce66c732b2bbf261ac2d325de4b28c8748b7c8cf10f', 'usher_PnlfJE', 1795645109690183, NULL, NULL, '', '', '', '', '', '', 0, 1795645109991987, '');
INSERT INTO public.credentials VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f608-7e0c-98f5-9896f1daa817', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '2076c5af24c849adc67337eb52899c7c171ba113388d851b6af86b79a3ca97d5', 'usher_PxxOVV', 1795645109767998, NULL, NULL, '', '', '', '', '', '', 0, 1795645109991987, '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f662-71ca-b4ce-b9bfa2bd8079', 1795645109858117, '0cedd1cb7746918d4f39c339035999bf', 'GET', '/Users/01a214c9-f621-76b9-85a7-ec365c022cd6', 404, '', 'there is no user "01a214c9-f621-76b9-85a7-ec365c022cd6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f666-7558-9060-bd48ad001c40', 1795645109862350, 'ff6bb3b3cf187cf671b6284f53b1333d', 'GET', '/Users/01a214c9-f623-71c8-bc12-c32f4e863c1a', 404, '', 'there is no user "01a214c9-f623-71c8-bc12-c32f4e863c1a" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f6e1-7018-bbae-d0c7652beab6', 1795645109985006, 'a7aed4a6e637757ac323228de5f5e3c9', 'GET', '/Users/01a214c9-f621-76b9-85a7-ec365c022cd6', 404, '', 'there is no user "01a214c9-f621-76b9-85a7-ec365c022cd6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f6e1-7d88-84b8-5ee70726d256', 1795645109985887, '97920cebdd0848386acea7a024546f95', 'GET', '/Users/01a214c9-f623-71c8-bc12-c32f4e863c1a', 404, '', 'there is no user "01a214c9-f623-71c8-bc12-c32f4e863c1a" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'okta', 'scim', 'okta', 'userName', 0, '', 1795645109766292, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f676-76ae-b440-f3d5b535cf5c', '01a214c9-f676-76ae-b440-f3d5b535cf5c', 'scim', 'generic', 'userName', 0, '', 1795645109878127, '', '', '', 1795645109884015);
INSERT INTO public.directories VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f60a-7618-86ba-0383f1741d98', 'entra', 'scim', 'entra', 'userName', 0, '', 1795645109770317, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a214c9-f684-76a2-8c39-1d10ead63d5f', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'ada@acme.example', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'ada@home.example', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f625-75d8-8018-9bf2620a3ef7', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795645109797370, 1795645109813050, 0);
INSERT INTO public.directory_groups VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f63a-7022-8ebe-a14911ff7d0e', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795645109817991, 1795645109817991, 1);
INSERT INTO public.directory_groups VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795645109803063, 1795645109822977, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f625-75d8-8018-9bf2620a3ef7', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f61c-7ef6-aa77-f7e7ab3d1323', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f618-7033-8404-7516aa9f879a', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f612-7b48-9d37-2f556793fa0c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f61e-7944-ae90-fc3ad02da1c8', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f61b-7197-90e0-d571bd9161e2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f620-728f-9a87-916a8e605143', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f624-7681-8928-7a8e031efec6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f616-7408-bcc3-444190592f84', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f625-75d8-8018-9bf2620a3ef7', '01a214c9-f612-7b48-9d37-2f556793fa0c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f625-75d8-8018-9bf2620a3ef7', '01a214c9-f614-7809-9bb1-033bd75a8c54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', '01a214c9-f614-7809-9bb1-033bd75a8c54', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f63a-7022-8ebe-a14911ff7d0e', '01a214c9-f616-7408-bcc3-444190592f84', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f63a-7022-8ebe-a14911ff7d0e', '01a214c9-f625-75d8-8018-9bf2620a3ef7', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c8-bc12-c32f4e863c1a', 'NULL', '01a214c9-f623-71c2-ab38-a358e7949769', 1798237109822977);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 4, 1, 0, '01a214c9-f612-7b48-9d37-2f556793fa0c');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 2, 1, 0, '01a214c9-f614-7809-9bb1-033bd75a8c54');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 9, 1, 0, '01a214c9-f616-7408-bcc3-444190592f84');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 11, 1, 0, '01a214c9-f618-7033-8404-7516aa9f879a');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 0, 1, 0, '01a214c9-f61c-7ef6-aa77-f7e7ab3d1323');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 7, 1, 0, '01a214c9-f61e-7944-ae90-fc3ad02da1c8');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 5, 2, 0, '01a214c9-f620-728f-9a87-916a8e605143');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 15, 1, 0, '01a214c9-f624-7681-8928-7a8e031efec6');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'Group', 15, 1, 0, '01a214c9-f625-75d8-8018-9bf2620a3ef7');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'Group', 14, 2, 0, '01a214c9-f63a-7022-8ebe-a14911ff7d0e');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 12, 1, 1, '01a214c9-f621-76b9-85a7-ec365c022cd6');
INSERT INTO public.directory_totals VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', 'User', 1, 0, 1, '01a214c9-f623-71c8-bc12-c32f4e863c1a');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', 'ada@acme.example', '00u-ada', 1, '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '', 1795645109773689, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795645109773689, 1795645109773689);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f612-7b48-9d37-2f556793fa0c', 'bob@acme.example', NULL, 1, '01a214c9-f612-7b3f-bda9-2143882ef4fe', '', 1795645109778195, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795645109778195, 1795645109778195);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f614-7809-9bb1-033bd75a8c54', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a214c9-f614-77ff-b556-8efa468994e8', '', 1795645109779894, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795645109779894, 1795645109779894);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f616-7408-bcc3-444190592f84', 'zoe@acme.example', 'ZOË', 1, '01a214c9-f616-73ff-a397-d4cbc3b99afd', '', 1795645109781541, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795645109781541, 1795645109781541);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f618-7033-8404-7516aa9f879a', 'astro@acme.example', '🚀', 1, '01a214c9-f618-702a-aca3-3d4b196c88f9', '', 1795645109783340, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795645109783340, 1795645109783340);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61b-7197-90e0-d571bd9161e2', 'lines@acme.example', ' 007 ', 1, '01a214c9-f61b-718c-baf2-7c8456176180', '', 1795645109786228, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795645109786228, 1795645109786228);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61c-7ef6-aa77-f7e7ab3d1323', 'max@acme.example', '00u-max', 1, '01a214c9-f61c-7eed-8fa8-667905620538', '', 1795645109788170, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795645109788170, 1795645109788170);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61e-7944-ae90-fc3ad02da1c8', 'left@acme.example', '00u-left', 0, '01a214c9-f61e-7939-9b6d-ba82d421c6f4', '', 1795645109790213, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795645109790213, 1795645109790213);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f620-728f-9a87-916a8e605143', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795645109791875, 1795645109791875);
INSERT INTO public.directory_users VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7681-8928-7a8e031efec6', 'staff@acme.example', '00u-staff', 0, '01a214c9-f624-7667-bb83-de7e8b35034e', '', 1795645109796069, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795645109796069, 1795645109828298);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 'acme.example', '01a214c9-f5ee-7bca-b7ca-2e5719ea1b93', 'verified', 'manual', 1795645109740279, 1795645109740279, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 'initech.example', '01a214c9-f5f3-7c49-a253-821531263542', 'verified', 'manual', 1795645109747241, 1795645109747241, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 75);
INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 7);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 1, 2, 2);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 72, 80, 80);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 5, 79, 79);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 6, 84, 84);
INSERT INTO public.event_order VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 7, 85, 85);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 85, 85, 85, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a214c9-f5bb-735d-8df2-4f8ebdb07019', 1795645109690183, 'token.created', 'operator', 'operator_key_file', '', '', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5e8-7b87-8ac1-fbcc162900ef', 1795645109734738, 'parent.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', NULL, NULL, 0, '8474ec095b56b6782a6aca3d02bc3c86');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5ef-72c7-8769-d323183be0ad', 1795645109740279, 'domain.verified', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f5ee-7bca-b7ca-2e5719ea1b93', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '57aaf48292327dc778bd30053d4c37f4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f5f1-7dfd-a297-dfc19b45dc71', 1795645109745498, 'parent.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', NULL, NULL, 0, '801d1e3d416f199aeea64878c1ab5597');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f5f3-7e47-8f19-141f50d475d3', 1795645109747241, 'domain.verified', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f5f3-7c49-a253-821531263542', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '7c93a8d14018a4fbf332569a105a7109');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f8-75bd-af18-4bab26d4fee7', 1795645109749742, 'organization.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c81b62a7c8a0c7e52fb078ca4003ef76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f8-7b43-8567-7ef580862189', 1795645109749742, 'organization.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c81b62a7c8a0c7e52fb078ca4003ef76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f9-7bcd-af54-10cd432796c9', 1795645109749742, 'policy.applied', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, 'c81b62a7c8a0c7e52fb078ca4003ef76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5fb-7731-87fe-8901f74b1271', 1795645109749742, 'organization.changed', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, 'c81b62a7c8a0c7e52fb078ca4003ef76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5fc-7080-ab64-72521c7fd76b', 1795645109749742, 'organization.changed', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, 'c81b62a7c8a0c7e52fb078ca4003ef76');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f600-7502-96b4-ce9b401d39df', 1795645109759395, 'policy.applied', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, 'd6a7c0d5e5e1eca52f55982cdeb52dc4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f604-7c4e-95d5-d9f8b92ae430', 1795645109762625, 'organization.changed', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"limit":1,"seat":"premium"}', 0, '759513184465dae96dc660f5b7be3d56');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f606-7d6c-8dc6-2df2f5d26b12', 1795645109766292, 'directory.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f606-7813-a086-01f92d4621de', NULL, NULL, 0, '7de5a46636e1afea708113b93c7b181d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f609-720e-a3a9-07d68281313e', 1795645109767998, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f608-7e0c-98f5-9896f1daa817', NULL, '{"scope":"directory","target":"01a214c9-f606-7813-a086-01f92d4621de"}', 0, 'ca94cda24cbdd5097351820a317a8143');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f60a-76f6-96aa-66d8c557130a', 1795645109770317, 'directory.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f60a-7618-86ba-0383f1741d98', NULL, NULL, 0, 'c58b86c1b3885004959d202fbe56728a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f60c-7447-8627-ae6a199777b5', 1795645109771725, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f60c-7255-83e6-a7f09ff3365b', NULL, '{"scope":"directory","target":"01a214c9-f60a-7618-86ba-0383f1741d98"}', 0, '214cda77c60c815ccb51c582b960c1a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f60f-7908-87c6-7216b88b5325', 1795645109773689, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', NULL, NULL, 2, '94271fec3d074bf96502207c0a9f7ac0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f60f-790b-a4bf-c7600c77a62c', 1795645109773689, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '', '01a214c9-f60f-78ec-a37c-a9ff3c9820cf', NULL, NULL, 2, '94271fec3d074bf96502207c0a9f7ac0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f612-7b65-8302-f64a60b6f953', 1795645109778195, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f612-7b48-9d37-2f556793fa0c', NULL, NULL, 2, '58b6de49da89d24ace353eb2c4b5ac81');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f612-7b6a-8a13-60e350201884', 1795645109778195, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f612-7b3f-bda9-2143882ef4fe', '', '01a214c9-f612-7b48-9d37-2f556793fa0c', NULL, NULL, 2, '58b6de49da89d24ace353eb2c4b5ac81');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f614-782b-9c68-9c1c928e5b88', 1795645109779894, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f614-7809-9bb1-033bd75a8c54', NULL, NULL, 2, '028d2ebb2d965200deaa13434b9a3159');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f614-782d-9248-448a8e294c32', 1795645109779894, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f614-77ff-b556-8efa468994e8', '', '01a214c9-f614-7809-9bb1-033bd75a8c54', NULL, NULL, 2, '028d2ebb2d965200deaa13434b9a3159');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f616-7415-95ca-7123f24f0741', 1795645109781541, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f616-7408-bcc3-444190592f84', NULL, NULL, 2, '609d1d4d14b8e41e8bdb74955c72de67');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f616-7419-9dfb-b2086071c698', 1795645109781541, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f616-73ff-a397-d4cbc3b99afd', '', '01a214c9-f616-7408-bcc3-444190592f84', NULL, NULL, 2, '609d1d4d14b8e41e8bdb74955c72de67');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f618-703e-ba5f-eaf57dc90a23', 1795645109783340, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f618-7033-8404-7516aa9f879a', NULL, NULL, 2, '10f6ac7312d324319e4f1720267e550e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f618-7040-8d06-c0643896fc97', 1795645109783340, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f618-702a-aca3-3d4b196c88f9', '', '01a214c9-f618-7033-8404-7516aa9f879a', NULL, NULL, 2, '10f6ac7312d324319e4f1720267e550e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61b-71a2-bca9-3bb0f5299657', 1795645109786228, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f61b-7197-90e0-d571bd9161e2', NULL, NULL, 2, '0dfd0dc460577ee8140819576aeca766');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61b-71a6-bb43-fa25670f69c1', 1795645109786228, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61b-718c-baf2-7c8456176180', '', '01a214c9-f61b-7197-90e0-d571bd9161e2', NULL, NULL, 2, '0dfd0dc460577ee8140819576aeca766');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61c-7f04-a002-358f2cb30030', 1795645109788170, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f61c-7ef6-aa77-f7e7ab3d1323', NULL, NULL, 2, '5ffb01441c69cd7eb4fd003bc7978d4d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61c-7f07-865e-723997362cda', 1795645109788170, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61c-7eed-8fa8-667905620538', '', '01a214c9-f61c-7ef6-aa77-f7e7ab3d1323', NULL, NULL, 2, '5ffb01441c69cd7eb4fd003bc7978d4d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61e-7961-b1af-c06270ea663a', 1795645109790213, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f61e-7944-ae90-fc3ad02da1c8', NULL, NULL, 2, 'e8c546209b50c2013bb3f4870426e8eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61e-7964-83b7-300ed9c1437a', 1795645109790213, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61e-7939-9b6d-ba82d421c6f4', '', '01a214c9-f61e-7944-ae90-fc3ad02da1c8', NULL, NULL, 2, 'e8c546209b50c2013bb3f4870426e8eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61e-79a6-b6f5-dc73abce4dab', 1795645109790213, 'gate.closed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61e-7939-9b6d-ba82d421c6f4', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'e8c546209b50c2013bb3f4870426e8eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61e-79a8-b6d6-254938e1ea35', 1795645109790213, 'session.revoked', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61e-7939-9b6d-ba82d421c6f4', '', '', NULL, NULL, 2, 'e8c546209b50c2013bb3f4870426e8eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f620-72af-aedd-ceb4c8f8a1f9', 1795645109791875, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f620-728f-9a87-916a8e605143', NULL, NULL, 2, '00119100239ef8412a610fb84ff1d428');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f620-72b1-bdd7-b4cb65a06070', 1795645109791875, 'directory_user.unbound', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f620-728f-9a87-916a8e605143', NULL, '{"reason":"no_email"}', 2, '00119100239ef8412a610fb84ff1d428');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f621-7796-ae15-81f9d87208ef', 1795645109793120, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f621-76b9-85a7-ec365c022cd6', NULL, NULL, 2, 'fe7c0889f9162039aca5a5b61295b482');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f621-7799-966c-bd38d81bf13d', 1795645109793120, 'directory_user.unbound', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f621-76b9-85a7-ec365c022cd6', NULL, '{"reason":"foreign_domain"}', 2, 'fe7c0889f9162039aca5a5b61295b482');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f623-71d4-bc51-358363db6f6d', 1795645109794698, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f623-71c8-bc12-c32f4e863c1a', NULL, NULL, 2, 'fb250a9546e6c4209e181e18bfecbff5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f623-71d6-a0bc-c744bd19afc9', 1795645109794698, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c2-ab38-a358e7949769', '', '01a214c9-f623-71c8-bc12-c32f4e863c1a', NULL, NULL, 2, 'fb250a9546e6c4209e181e18bfecbff5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f624-768c-a562-41e4dfe4b25c', 1795645109796069, 'directory_user.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f624-7681-8928-7a8e031efec6', NULL, NULL, 2, 'fdda375692e784aa8bc85bd3f96340df');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f624-768f-a34d-16999d9a9bbb', 1795645109796069, 'account.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7667-bb83-de7e8b35034e', '', '01a214c9-f624-7681-8928-7a8e031efec6', NULL, NULL, 2, 'fdda375692e784aa8bc85bd3f96340df');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f627-76f6-9fcc-d30b00b39fa0', 1795645109797370, 'directory_group.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f625-75d8-8018-9bf2620a3ef7', NULL, '{"members":1}', 0, '051d7c6ad5085751f07de0fb52da7751');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62b-7ed4-a316-bc84a3ce4dd5', 1795645109803063, 'directory_group.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', NULL, '{"members":11}', 0, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62e-75b3-bd40-b54edcbc6a4a', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62f-70c6-8be9-ca43c0314c81', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f612-7b3f-bda9-2143882ef4fe', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62f-757d-8fb3-c1000324bcb8', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f616-73ff-a397-d4cbc3b99afd', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62f-7a4c-903b-bb87c8f50745', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f618-702a-aca3-3d4b196c88f9', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f62f-7dd6-bb4a-3c0a63cda69e', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61b-718c-baf2-7c8456176180', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f630-7219-8d46-f91c403e09fc', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f61c-7eed-8fa8-667905620538', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f630-7583-b503-8031ffa8d9cb', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c2-ab38-a358e7949769', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f630-7857-a3f0-d04292c3cb73', 1795645109803063, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7667-bb83-de7e8b35034e', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '447a362944613091fa9277761a290e4c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f633-732b-90fe-0053ed012d66', 1795645109809597, 'directory_group.changed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f625-75d8-8018-9bf2620a3ef7', NULL, '{"added":1,"removed":0}', 0, '4075e26864eeacc2941e56908b2b6de7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f636-7557-b593-238606030edb', 1795645109813050, 'directory_group.changed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f625-75d8-8018-9bf2620a3ef7', NULL, '{"added":1,"removed":0}', 0, '2ac5570a322e755114330b16c27ab124');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f638-78c0-bbbd-4245c5942877', 1795645109815301, 'directory_group.changed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f62b-712e-8fb0-eb3a3213c88b', NULL, '{"added":1,"removed":0}', 0, 'a019dfeaeccdea6029ae25a47255ff5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f639-720b-bee8-e7781f88ec91', 1795645109815301, 'membership.added', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f614-77ff-b556-8efa468994e8', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'a019dfeaeccdea6029ae25a47255ff5f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f63a-7f3f-8332-02d203ea4b82', 1795645109817991, 'directory_group.created', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f63a-7022-8ebe-a14911ff7d0e', NULL, '{"members":2}', 0, '0a98d51fadf30b08d3271296ff873167');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f63c-7d29-b323-60d7411fe1df', 1795645109820423, 'directory_user.deleted', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f621-76b9-85a7-ec365c022cd6', NULL, NULL, 0, '64fc44ceef5aa0f7ba1a56c76874073f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f63f-77c8-acbb-5f36f159ac98', 1795645109822977, 'directory_user.deleted', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f623-71c8-bc12-c32f4e863c1a', NULL, NULL, 0, '864a65c331db48fec3f5a6ae65833099');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f640-7698-ac85-f80da42f77dd', 1795645109822977, 'gate.closed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c2-ab38-a358e7949769', '', '', NULL, '{"cause":"directory_deleted"}', 2, '864a65c331db48fec3f5a6ae65833099');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f640-769d-a5f3-02857e84710c', 1795645109822977, 'session.revoked', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c2-ab38-a358e7949769', '', '', NULL, NULL, 2, '864a65c331db48fec3f5a6ae65833099');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f643-7185-8a47-fddef18acc94', 1795645109822977, 'membership.removed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f623-71c2-ab38-a358e7949769', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '864a65c331db48fec3f5a6ae65833099');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f645-75e2-b381-ee78ef03b8fc', 1795645109828298, 'directory_user.changed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '', '', '01a214c9-f624-7681-8928-7a8e031efec6', NULL, '{"active":false}', 0, '2ee291dc45d1f46c7e277676e4dba155');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f646-7a6c-b077-d11e3a527cbd', 1795645109828298, 'gate.closed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7667-bb83-de7e8b35034e', '', '', NULL, '{"cause":"directory_inactive"}', 2, '2ee291dc45d1f46c7e277676e4dba155');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f646-7a71-bf63-c21b4e65be2b', 1795645109828298, 'session.revoked', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7667-bb83-de7e8b35034e', '', '', NULL, NULL, 2, '2ee291dc45d1f46c7e277676e4dba155');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f647-7126-96fe-47471dfeee28', 1795645109828298, 'membership.removed', 'directory', '01a214c9-f606-7813-a086-01f92d4621de', '01a214c9-f624-7667-bb83-de7e8b35034e', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '2ee291dc45d1f46c7e277676e4dba155');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64a-7c33-80f4-a8908f1b3a34', 1795645109832768, 'connection.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f64a-77cb-ab35-1de98dfe1925', NULL, NULL, 0, 'e94798d4b628692698669cd7bc7372e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64c-7a4a-b86d-150c0131dfb3', 1795645109836103, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f64c-78a9-b795-8aa544a10956', NULL, '{"scope":"login-hook","target":"01a214c9-f64a-77cb-ab35-1de98dfe1925"}', 0, '304a04a0c0abc9f2e5dc610d64de184e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f652-7288-a221-2e359247e658', 1795645109841418, 'subject.linked', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '', '01a214c9-f64a-77cb-ab35-1de98dfe1925', NULL, NULL, 2, '13168cb7512d406a9da9cbe8b59158b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f652-7827-8900-cca277a4a834', 1795645109841418, 'membership.added', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', '', NULL, '{"role":"user","source":"grant"}', 2, '13168cb7512d406a9da9cbe8b59158b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f653-78e3-9330-46924c0b668f', 1795645109841418, 'connection.proven', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '', '', '01a214c9-f64a-77cb-ab35-1de98dfe1925', NULL, NULL, 2, '13168cb7512d406a9da9cbe8b59158b7');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f655-73e2-96b9-93109367e551', 1795645109844884, 'account.created', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', '', '01a214c9-f64a-77cb-ab35-1de98dfe1925', NULL, NULL, 2, '6c1b9f16dc720c7fce1bf2cac6e9ea51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f655-73f1-bea6-93f7d53050d6', 1795645109844884, 'subject.linked', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', '', '01a214c9-f64a-77cb-ab35-1de98dfe1925', NULL, NULL, 2, '6c1b9f16dc720c7fce1bf2cac6e9ea51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f655-74e7-8640-8561aedb4fa5', 1795645109844884, 'membership.added', 'login', '01a214c9-f64a-77cb-ab35-1de98dfe1925', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', '', NULL, '{"role":"user","source":"grant"}', 2, '6c1b9f16dc720c7fce1bf2cac6e9ea51');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a214c9-f657-773b-ba8a-1f461e05603d', 1795645109847185, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f657-74ad-9415-4726b4585bca', NULL, '{"scope":"read-only","target":""}', 0, '0984aa9950ab0d06b1071e8d915efb62');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a214c9-f658-7d67-832e-d896425f80a3', 1795645109848384, 'token.revoked', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f657-74ad-9415-4726b4585bca', NULL, NULL, 0, '5611fe3a68359d0772f3cd9916193b9a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f66d-7e69-9a81-98068a76316c', 1795645109868110, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f66d-73b3-b431-a1aea3714567', NULL, '{"scope":"oauth-client","target":"01a214c9-f606-7813-a086-01f92d4621de"}', 0, 'd2f8c0b0616c89bbf68160c535031517');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f672-7829-92c1-c98450c1e0df', 1795645109871746, 'token.created', 'api_key', '01a214c9-f66d-73b3-b431-a1aea3714567', '', '', '01a214c9-f672-735a-a26c-29994f1ddfe7', NULL, '{"client":"01a214c9-f66d-73b3-b431-a1aea3714567","scope":"access-token","target":"01a214c9-f606-7813-a086-01f92d4621de"}', 0, 'd58e7cb1c5369954f012e050a16ed257');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f674-784b-8b37-a489ffdf6b0e', 1795645109875977, 'token.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f674-74bf-baae-c57290e6636f', NULL, '{"scope":"jwt-issuer","target":"01a214c9-f60a-7618-86ba-0383f1741d98"}', 0, 'e813d8cacdbbdb40571db8ad5e38c97d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f676-7862-a939-cd9e09d8f934', 1795645109878127, 'directory.created', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f676-76ae-b440-f3d5b535cf5c', NULL, NULL, 0, '561bb6662c483a1060173c3f55d5e245');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f679-7318-8b4d-91577005a7f7', 1795645109879565, 'run.held', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f677-7e0c-a160-c1c553ac3337', NULL, '{"kind":"deletion","scope":"directory:01a214c9-f676-76ae-b440-f3d5b535cf5c"}', 0, 'd382a0605a02a0b431b0d2e836dc0a1e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f67d-765f-a3a5-6903d9c138be', 1795645109884015, 'directory.deleted', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f676-76ae-b440-f3d5b535cf5c', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'a32c85cc49bd423594a3b85b6e64e306');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f67d-7c8b-969e-aa9bf6e83dac', 1795645109884015, 'run.applied', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f677-7e0c-a160-c1c553ac3337', NULL, '{"kind":"deletion","scope":"directory:01a214c9-f676-76ae-b440-f3d5b535cf5c"}', 0, 'a32c85cc49bd423594a3b85b6e64e306');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f682-79ef-bccd-b7b4741bc7e5', 1795645109889975, 'directory.changed', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f60a-7618-86ba-0383f1741d98', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'edcafc9455ef5262e0d4ba04ee6c3d28');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a214c9-f5f1-7a45-bac2-6e7bde9eb229', '01a214c9-f684-76bb-831a-df9e06b77a61', 1795645109892158, 'directory.changed', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', '', '', '01a214c9-f60a-7618-86ba-0383f1741d98', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '257d7783813f9c3a006e08d2b5898e78');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 22:18:29.494568');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 22:18:29.504237');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 22:18:29.607828');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 22:18:29.640665');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 22:18:29.654227');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 22:18:29.684828');


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

INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f616-73ff-a397-d4cbc3b99afd', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f618-702a-aca3-3d4b196c88f9', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61b-718c-baf2-7c8456176180', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61c-7eed-8fa8-667905620538', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f612-7b3f-bda9-2143882ef4fe', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645109803063);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f614-77ff-b556-8efa468994e8', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795645109815301);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', 0, 'jit', '01a214c9-f64a-77cb-ab35-1de98dfe1925', 1795645109841418, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645109841418);
INSERT INTO public.memberships VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', 0, 'jit', '01a214c9-f64a-77cb-ab35-1de98dfe1925', 1795645109844884, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795645109844884);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f8-75d4-9b41-2eefcbae54a4', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795645109749742);
INSERT INTO public.organizations VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795645109749742);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a214c9-f5f1-7a45-bac2-6e7bde9eb229', 'initech', 'initech', '01a214c9-f5f3-7e25-b2b2-f42b8edf5d94', 0, 0, 1795645109745498);
INSERT INTO public.parents VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 'acme', 'acme', '01a214c9-f67d-7620-ad2e-bcd4a701e210', 2, 0, 1795645109734738);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61e-7939-9b6d-ba82d421c6f4', 'closed', 'directory_inactive', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109790213);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f616-73ff-a397-d4cbc3b99afd', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109781541);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f618-702a-aca3-3d4b196c88f9', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109783340);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61b-718c-baf2-7c8456176180', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109786228);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f61c-7eed-8fa8-667905620538', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109788170);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f612-7b3f-bda9-2143882ef4fe', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 3, 0, NULL, 1795645109778195);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f614-77ff-b556-8efa468994e8', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 2, 0, NULL, 1795645109779894);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f623-71c2-ab38-a358e7949769', 'closed', 'directory_deleted', '01a214c9-f606-7813-a086-01f92d4621de', 0, 4, 0, NULL, 1795645109794698);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f624-7667-bb83-de7e8b35034e', 'closed', 'directory_inactive', '01a214c9-f606-7813-a086-01f92d4621de', 0, 3, 0, NULL, 1795645109796069);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', 'open', '', '01a214c9-f606-7813-a086-01f92d4621de', 0, 3, 0, 1795645109841418, 1795645109773689);
INSERT INTO public.persons VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', 'open', '', '', 0, 1, 0, 1795645109844884, 1795645109844884);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', 1795645109749742);
INSERT INTO public.policy_versions VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', 1795645109759395);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f677-7e0c-a160-c1c553ac3337', 'deletion', 'applied', 'directory:01a214c9-f676-76ae-b440-f3d5b535cf5c', NULL, '{}', 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', 'd382a0605a02a0b431b0d2e836dc0a1e', 0, 1795645109879565, 1795645109884015, 'operator', '01a214c9-f5ba-7e36-ae86-a8e03d638b39', 1795645109884015, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795645109713484, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795645109737034, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795645109739359, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f5f8-7143-b65c-cb8fb914fec8', 'premium', 1, 1);


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64a-77cb-ab35-1de98dfe1925', 'ada', '01a214c9-f60f-78c8-ab3b-9b2195e2a264', 1795645109841418);
INSERT INTO public.subjects VALUES ('01a214c9-f5e7-73c9-82e0-b837bfd9ce9c', '01a214c9-f64a-77cb-ab35-1de98dfe1925', 'newcomer', '01a214c9-f655-73dc-bfe7-f0c4a8a0de0a', 1795645109844884);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 85, true);


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


