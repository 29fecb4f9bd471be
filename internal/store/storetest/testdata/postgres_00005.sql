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
-- Name: claim_accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_accounts (
    parent text NOT NULL COLLATE pg_catalog."C",
    claim text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    choice text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    note text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    new_account text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    settled_at bigint DEFAULT 0 NOT NULL
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
    created_at bigint NOT NULL,
    entity_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    email_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    groups_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    subject_claim text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    clearing text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    cleared_to text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
-- Name: domain_claims; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain_claims (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    domain text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    deadline bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
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
-- Name: event_floors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_floors (
    parent text NOT NULL COLLATE pg_catalog."C",
    floor bigint NOT NULL,
    at bigint NOT NULL
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
-- Name: merge_proposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_proposals (
    parent text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    tenant text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    members bigint NOT NULL,
    host text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    joining text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL,
    record text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    undone_at bigint DEFAULT 0 NOT NULL
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
-- Name: sso_suspensions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sso_suspensions (
    parent text NOT NULL COLLATE pg_catalog."C",
    until bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    suspended_at bigint NOT NULL,
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795650595931369);
INSERT INTO public.accounts VALUES ('01a2151d-ac65-7d35-ada4-3d0b7809864b', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795650595939486);
INSERT INTO public.accounts VALUES ('01a2151d-ac6a-727a-8cfe-921d702dd4f3', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795650595944232);
INSERT INTO public.accounts VALUES ('01a2151d-ac6e-7e7f-95ad-6237e6a08c05', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795650595948924);
INSERT INTO public.accounts VALUES ('01a2151d-ac73-79a6-beac-5f59729f1e49', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795650595953423);
INSERT INTO public.accounts VALUES ('01a2151d-ac78-7359-a20f-e9e3718eb5f6', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795650595958274);
INSERT INTO public.accounts VALUES ('01a2151d-ac7a-7a41-9019-475b9ba2be92', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795650595962016);
INSERT INTO public.accounts VALUES ('01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', 'left@acme.example', 'left@acme.example', 'acme.example', 1795650595964969);
INSERT INTO public.accounts VALUES ('01a2151d-ac86-7179-a282-5f0036236f49', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795650595973789);
INSERT INTO public.accounts VALUES ('01a2151d-ac89-7091-88be-791c2dc1da88', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795650595976722);
INSERT INTO public.accounts VALUES ('01a2151d-acbc-7e3c-aaf1-f06019e48668', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795650596028633);
INSERT INTO public.accounts VALUES ('01a2151d-ad07-7f3a-8fca-947bee985a0a', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795650596103542);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '65477f119e19ba2138e94b992ce02e328bf7787afc254fc35a3928dd1355d81c', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'pn/kcLF46NgQdVxNqFsmVNO/5Y7u+ofPV4eY68aozT50x985DS49qJRg+e3tc7LxPCRWggxH0V1mJztXE2/iHP0XbrbIXhZKJvTt6bEc4qnds6EYjH4JHmwm4dLNpOUYiLXxx5tBTHZr7GBpCP024i3DEHRg4GbiFcERQaq78z6PcjzsIbrzUeFCEbXXQTsV8GEp56ykdS0HOlR43P+HfxkOxcdYln/+i4jjevwJG7uZZiaGM+il7ENRoEeS268ntHQje4XHen/CYY8jd1jdRO4u0wIOLulogW4CmDH2cI0YBILHnWUI1vk+bdpfpyQ2K2wc6260cQeRhYBaL4MkWsOah4HAws5C/r9hWSnD8aeNrrQJreOiU8wJ0Ggk+2QQCH6A/4+g1H75QQdtUMEbjyEgiSo5/z4RjQw4FGL68ltvdx1v1Q==', 1795650596071675);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb1-78ec-9b3b-9738066183e6', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795650596024147, 1795650596017404, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad43-722f-ba82-1bc8dc055690', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795650596163012, 'urn:acme:''idp''', '', 'memberOf', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a2151d-acbe-7752-a775-31a1b6664d72', 'read-only', '', '', '5781e8fc961964fc8cd9505ccf12e5b563f3757df8e1005e1d2ed1777e56f2e6', 'usher_SOWtgw', 1795650596030357, NULL, 1795650596032253, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acec-7b40-828c-ff4c8436b05c', 'oauth-client', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', 'fd8df53c83e9ba8f8d4172bad78b887b6e52cbeb9e08d180e5dbdf8fbe400006', 'usher_ci9Aco', 1795650596076350, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acee-7add-8616-eddb3f0fca35', 'access-token', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '8e31b90053b0dc12e34df8ac9eafb978f50b6d1b42670da06fa7aa5ba2b44ea6', 'usher_BjVsUZ', 1795650596077941, 1795654196077941, NULL, '01a2151d-acec-7b40-828c-ff4c8436b05c', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac57-7165-8ac1-6cc52121ac1d', 'directory', '01a2151d-ac52-745b-ba44-be239fd153da', '', 'c4236fed346f451d6913ab832a65d24a9145378de092648458abb5ff1b3d7b8e', 'usher_D6wPYf', 1795650595924940, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a2151d-ad33-7bb7-bd56-23d0043b0da6', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-acf0-7456-ac77-a84523bdce7c', 'jwt-issuer', '01a2151d-ac52-745b-ba44-be239fd153da', '', 'b4538b6b4a9ab25a3937c6edb321f1b24a1d36106fd839de471bab84f0ad769b', '', 1795650596079993, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:38231/scim/01a2151d-ac52-745b-ba44-be239fd153da', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a2151d-ad33-7bb7-bd56-23d0043b0da6', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb4-7633-9a65-c12ec20212eb', 'login-hook', '01a2151d-acb1-78ec-9b3b-9738066183e6', '', '806ffdc2151637a1c8cde9f9a473ff07e4f4add8136ee21244f91167e6f38b4c', 'usher_X9ejHp', 1795650596019935, NULL, NULL, '', '', '', '', '', '', 0, 1795650596178352, '', '');
INSERT INTO public.credentials VALUES ('', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 'operator', '', 'first operator key', '2c13f960bed08b3338af240cc3219416b2fa5f3e901ab6fa3c5c9e1ebd5a46ee', 'usher_fCBykv', 1795650595771251, NULL, NULL, '', '', '', '', '', '', 0, 1795650596409129, '', '');
INSERT INTO public.credentials VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac4b-73ff-b769-e98b00b7591f', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '9edb9d38fbf542df629df23438063913b36315a3156e37710c5ca605b827ef0b', 'usher_6S0G1S', 1795650595914492, NULL, NULL, '', '', '', '', '', '', 0, 1795650596409129, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-accd-7dc9-9031-259c651f98d1', 1795650596045903, 'e502de79058e4495b34515bbf06ca9f4', 'GET', '/Users/01a2151d-ac84-7db7-a535-043c704303e6', 404, '', 'there is no user "01a2151d-ac84-7db7-a535-043c704303e6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-acd0-747d-a590-64c3b16321a5', 1795650596048294, '3510d508d5fb0845871cbd67f5209f2e', 'GET', '/Users/01a2151d-ac86-7197-8e1c-68ce0120a972', 404, '', 'there is no user "01a2151d-ac86-7197-8e1c-68ce0120a972" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ae26-73a8-b978-778c37b778aa', 1795650596390240, '019a773f60d11f4c765d58157ca2d352', 'GET', '/Users/01a2151d-ac84-7db7-a535-043c704303e6', 404, '', 'there is no user "01a2151d-ac84-7db7-a535-043c704303e6" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ae2c-7590-865a-bc2a5feb9bc2', 1795650596396365, 'e4c8d0fe3a981c76c501051bd02274aa', 'GET', '/Users/01a2151d-ac86-7197-8e1c-68ce0120a972', 404, '', 'there is no user "01a2151d-ac86-7197-8e1c-68ce0120a972" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'okta', 'scim', 'okta', 'userName', 0, '', 1795650595911792, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0a-70d3-89d2-708087db87dd', '01a2151d-ad0a-70d3-89d2-708087db87dd', 'scim', 'generic', 'userName', 0, '', 1795650596105912, '', '', '', 1795650596109703);
INSERT INTO public.directories VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac52-745b-ba44-be239fd153da', 'entra', 'scim', 'entra', 'userName', 0, '', 1795650595922019, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a2151d-ad33-7bb7-bd56-23d0043b0da6', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'ada@acme.example', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'ada@home.example', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795650595978824, 1795650595995219, 0);
INSERT INTO public.directory_groups VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-aca2-7804-8e59-84fd024b5160', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795650596002475, 1795650596002475, 1);
INSERT INTO public.directory_groups VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795650595985582, 1795650596007778, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac7a-7a4a-b9b2-d4f483a78574', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac73-79b4-b867-aef2551949c4', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac65-7d6f-8676-5a9bb3571c34', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac7d-73d8-bc09-7f8bbe5ebe0b', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac78-7365-913c-23191b1ad613', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac81-72b0-9b5c-d326e41093b7', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac89-7099-8593-9e5cb4f4f1e6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac6e-7ea8-ba47-da1d4df352c6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', '01a2151d-ac65-7d6f-8676-5a9bb3571c34', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', '01a2151d-ac6a-7285-a6c6-a2c1f0309d4c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', '01a2151d-ac6a-7285-a6c6-a2c1f0309d4c', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-aca2-7804-8e59-84fd024b5160', '01a2151d-ac6e-7ea8-ba47-da1d4df352c6', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-aca2-7804-8e59-84fd024b5160', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7197-8e1c-68ce0120a972', 'NULL', '01a2151d-ac86-7179-a282-5f0036236f49', 1798242596007778);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 3, 2, 0, '01a2151d-ac6e-7ea8-ba47-da1d4df352c6');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 6, 2, 0, '01a2151d-ac78-7365-913c-23191b1ad613');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 5, 1, 0, '01a2151d-ac7a-7a4a-b9b2-d4f483a78574');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 15, 1, 0, '01a2151d-ac81-72b0-9b5c-d326e41093b7');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 11, 3, 0, '01a2151d-ac89-7099-8593-9e5cb4f4f1e6');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'Group', 1, 1, 0, '01a2151d-ac91-79dc-8a3e-e5b5bce43fad');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'Group', 9, 2, 0, '01a2151d-aca2-7804-8e59-84fd024b5160');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 14, 1, 1, '01a2151d-ac84-7db7-a535-043c704303e6');
INSERT INTO public.directory_totals VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 'User', 1, 0, 1, '01a2151d-ac86-7197-8e1c-68ce0120a972');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', 'ada@acme.example', '00u-ada', 1, '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '', 1795650595931369, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795650595931369, 1795650595931369);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac65-7d6f-8676-5a9bb3571c34', 'bob@acme.example', NULL, 1, '01a2151d-ac65-7d35-ada4-3d0b7809864b', '', 1795650595939486, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795650595939486, 1795650595939486);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6a-7285-a6c6-a2c1f0309d4c', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a2151d-ac6a-727a-8cfe-921d702dd4f3', '', 1795650595944232, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795650595944232, 1795650595944232);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6e-7ea8-ba47-da1d4df352c6', 'zoe@acme.example', 'ZOË', 1, '01a2151d-ac6e-7e7f-95ad-6237e6a08c05', '', 1795650595948924, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795650595948924, 1795650595948924);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac73-79b4-b867-aef2551949c4', 'astro@acme.example', '🚀', 1, '01a2151d-ac73-79a6-beac-5f59729f1e49', '', 1795650595953423, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795650595953423, 1795650595953423);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac78-7365-913c-23191b1ad613', 'lines@acme.example', ' 007 ', 1, '01a2151d-ac78-7359-a20f-e9e3718eb5f6', '', 1795650595958274, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795650595958274, 1795650595958274);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7a-7a4a-b9b2-d4f483a78574', 'max@acme.example', '00u-max', 1, '01a2151d-ac7a-7a41-9019-475b9ba2be92', '', 1795650595962016, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795650595962016, 1795650595962016);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7d-73d8-bc09-7f8bbe5ebe0b', 'left@acme.example', '00u-left', 0, '01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', '', 1795650595964969, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795650595964969, 1795650595964969);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac81-72b0-9b5c-d326e41093b7', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795650595968800, 1795650595968800);
INSERT INTO public.directory_users VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7099-8593-9e5cb4f4f1e6', 'staff@acme.example', '00u-staff', 0, '01a2151d-ac89-7091-88be-791c2dc1da88', '', 1795650595976722, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795650595976722, 1795650596014347);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 'acme.example', '01a2151d-ac16-7d75-9968-a8ff5b9edec6', 'verified', 'manual', 1795650595858838, 1795650595858838, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 'initech.example', '01a2151d-ac25-76a5-87c2-2bf68e6df366', 'verified', 'manual', 1795650595876791, 1795650595876791, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 84);
INSERT INTO public.event_heads VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', 3);
INSERT INTO public.event_heads VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 6);
INSERT INTO public.event_heads VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 20);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 2, 3, 3);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 2, 5, 5);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a2151d-ad19-79c5-bb59-062e1819b7ff', 6, 110, 110);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 116, 116, 116, '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a2151d-abbd-777c-9b5c-249140059666', 1795650595771251, 'token.created', 'operator', 'operator_key_file', '', '', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac0c-7441-b296-e7edfcbe3a63', 1795650595849979, 'parent.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac0a-77aa-a5fd-564b6350c98c', NULL, NULL, 0, 'e4373d0258332326c3e7c3dffac321be');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac17-746b-a6a2-256fa9c80fe0', 1795650595858838, 'domain.verified', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac16-7d75-9968-a8ff5b9edec6', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '569c39144eefb9f8fef52c0ab8d13cbc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac21-7cbd-9fb0-c5b98b03f818', 1795650595871869, 'parent.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac21-7925-861a-12ba04fe9e3c', NULL, NULL, 0, 'a0da9a55df5782dc0be1999a6f89dbf3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac25-78e6-ad58-0d6e9ef6e222', 1795650595876791, 'domain.verified', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac25-76a5-87c2-2bf68e6df366', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, '4a223a5aba42ec95576a8646951e5193');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2c-72b4-86a8-927b31d41f9f', 1795650595881467, 'organization.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6b163fee873616f9f2f0b05ebd582f0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2c-7639-ae47-4185c69521de', 1795650595881467, 'organization.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '6b163fee873616f9f2f0b05ebd582f0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2d-7c18-b3a2-58a96f76921f', 1795650595881467, 'policy.applied', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '6b163fee873616f9f2f0b05ebd582f0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac31-7a21-b630-41922fb0a2d0', 1795650595881467, 'organization.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '6b163fee873616f9f2f0b05ebd582f0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac32-767b-8c8d-ebd2a09656e8', 1795650595881467, 'organization.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '6b163fee873616f9f2f0b05ebd582f0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac38-79c3-bb7d-1d5e51d71547', 1795650595895622, 'policy.applied', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '142de2346809cd9aaf271f153e949cb3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac43-766f-b5d8-16d816857e98', 1795650595899267, 'organization.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"limit":1,"seat":"premium"}', 0, '6d3748b73689a803693a0d05feca8ff5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac48-7651-9b9a-aa417c625f3d', 1795650595911792, 'directory.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', NULL, NULL, 0, 'b982ddd4c2d9e90f948ccef3151c65cc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac4b-7779-807b-d11b522bafc9', 1795650595914492, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac4b-73ff-b769-e98b00b7591f', NULL, '{"scope":"directory","target":"01a2151d-ac48-721c-bd10-b4e045a0e67d"}', 0, 'ceb0bb7033d92ad4d212940e1eeed044');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac52-7643-be42-a1450dafec78', 1795650595922019, 'directory.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac52-745b-ba44-be239fd153da', NULL, NULL, 0, 'e1f951f53db9dda620343624775cb6e3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ac57-784d-96ef-a747b149839f', 1795650595924940, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac57-7165-8ac1-6cc52121ac1d', NULL, '{"scope":"directory","target":"01a2151d-ac52-745b-ba44-be239fd153da"}', 0, 'fec4053d393ce600a50afa4c83b7c75c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78e6-8032-1af96465751d', 1795650595931369, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', NULL, NULL, 2, '2cabdafb8804c0ee52c4507001618c83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78e9-8069-e2432e500e36', 1795650595931369, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '', '01a2151d-ac5e-78d1-b7b3-1c82f666b8bc', NULL, NULL, 2, '2cabdafb8804c0ee52c4507001618c83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac65-7d81-8cc4-b0950f98dcd2', 1795650595939486, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac65-7d6f-8676-5a9bb3571c34', NULL, NULL, 2, 'e671e0e51a23d1e07b66fd4fec079a8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac65-7d86-bbc7-6880c5aedc38', 1795650595939486, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac65-7d35-ada4-3d0b7809864b', '', '01a2151d-ac65-7d6f-8676-5a9bb3571c34', NULL, NULL, 2, 'e671e0e51a23d1e07b66fd4fec079a8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6a-72a2-a349-f7631c8c971e', 1795650595944232, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac6a-7285-a6c6-a2c1f0309d4c', NULL, NULL, 2, '34170ed226c37205188a7e0768d461bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6a-72a5-8c83-6d02f7049b4b', 1795650595944232, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6a-727a-8cfe-921d702dd4f3', '', '01a2151d-ac6a-7285-a6c6-a2c1f0309d4c', NULL, NULL, 2, '34170ed226c37205188a7e0768d461bd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6e-7eb6-8850-98e8991e1da7', 1795650595948924, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac6e-7ea8-ba47-da1d4df352c6', NULL, NULL, 2, 'a14afb46ce4cc032337232cd16357bdd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6e-7eb9-933a-caf435bd4d01', 1795650595948924, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6e-7e7f-95ad-6237e6a08c05', '', '01a2151d-ac6e-7ea8-ba47-da1d4df352c6', NULL, NULL, 2, 'a14afb46ce4cc032337232cd16357bdd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac73-79c1-b235-04f1ece24045', 1795650595953423, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac73-79b4-b867-aef2551949c4', NULL, NULL, 2, '6b70ad266085fc579b1e5040a2d4d675');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac73-79c4-8909-11c5bda75310', 1795650595953423, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac73-79a6-beac-5f59729f1e49', '', '01a2151d-ac73-79b4-b867-aef2551949c4', NULL, NULL, 2, '6b70ad266085fc579b1e5040a2d4d675');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac78-7373-bd0c-47c1c3e25926', 1795650595958274, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac78-7365-913c-23191b1ad613', NULL, NULL, 2, '1dba3e6dd2320614ab3755a488ee8034');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac78-7376-bced-c667e14f9580', 1795650595958274, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac78-7359-a20f-e9e3718eb5f6', '', '01a2151d-ac78-7365-913c-23191b1ad613', NULL, NULL, 2, '1dba3e6dd2320614ab3755a488ee8034');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7a-7a59-897e-fc03a8ef278c', 1795650595962016, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac7a-7a4a-b9b2-d4f483a78574', NULL, NULL, 2, 'bb111f3dc280317f4016e7c972bddfb1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7a-7a5e-898b-e8a4f83fc1d7', 1795650595962016, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7a-7a41-9019-475b9ba2be92', '', '01a2151d-ac7a-7a4a-b9b2-d4f483a78574', NULL, NULL, 2, 'bb111f3dc280317f4016e7c972bddfb1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7d-73fa-82ec-d0b52cd0d215', 1795650595964969, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac7d-73d8-bc09-7f8bbe5ebe0b', NULL, NULL, 2, '4d326762fc27a22e9dd9e410521a0ca6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7d-73fc-b52c-43468b2bb34e', 1795650595964969, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', '', '01a2151d-ac7d-73d8-bc09-7f8bbe5ebe0b', NULL, NULL, 2, '4d326762fc27a22e9dd9e410521a0ca6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7d-7431-aee8-eb8d09f8edc8', 1795650595964969, 'gate.closed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', '', '', NULL, '{"cause":"directory_inactive"}', 2, '4d326762fc27a22e9dd9e410521a0ca6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7d-7433-ade1-8d08d756e20a', 1795650595964969, 'session.revoked', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', '', '', NULL, NULL, 2, '4d326762fc27a22e9dd9e410521a0ca6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac81-72d1-ba24-b9dc35cbe949', 1795650595968800, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac81-72b0-9b5c-d326e41093b7', NULL, NULL, 2, '23e1f4bb86864c62d65b57e62a1447b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac81-72e3-b770-8efc2d065d17', 1795650595968800, 'directory_user.unbound', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac81-72b0-9b5c-d326e41093b7', NULL, '{"reason":"no_email"}', 2, '23e1f4bb86864c62d65b57e62a1447b0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac84-7df9-a7ce-9bfa2129386f', 1795650595971417, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac84-7db7-a535-043c704303e6', NULL, NULL, 2, '97dd7f4436ed1d2ed546eedab90ba9dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac84-7dfc-b2fc-d465e80bba9f', 1795650595971417, 'directory_user.unbound', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac84-7db7-a535-043c704303e6', NULL, '{"reason":"foreign_domain"}', 2, '97dd7f4436ed1d2ed546eedab90ba9dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac86-71a4-bb63-b03584d7a06f', 1795650595973789, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac86-7197-8e1c-68ce0120a972', NULL, NULL, 2, '68566ea4725558cb035bf841131faf17');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac86-71a6-b7a9-099110586618', 1795650595973789, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7179-a282-5f0036236f49', '', '01a2151d-ac86-7197-8e1c-68ce0120a972', NULL, NULL, 2, '68566ea4725558cb035bf841131faf17');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac89-70a4-969c-1dcf13e38c40', 1795650595976722, 'directory_user.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac89-7099-8593-9e5cb4f4f1e6', NULL, NULL, 2, 'f082012df538dc6dd8bccf9e0452635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac89-70a6-b2a9-ea740b9a6913', 1795650595976722, 'account.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7091-88be-791c2dc1da88', '', '01a2151d-ac89-7099-8593-9e5cb4f4f1e6', NULL, NULL, 2, 'f082012df538dc6dd8bccf9e0452635a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac8c-7744-9409-cdb36ec3dc25', 1795650595978824, 'directory_group.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', NULL, '{"members":1}', 0, 'c4116ceb1d12616e8d7f423e4736be97');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac92-7605-a5ba-c612846e0ddd', 1795650595985582, 'directory_group.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', NULL, '{"members":11}', 0, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac94-7561-98c6-0f15e87de0c4', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac94-7d90-bf3e-df1e50d59f40', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac65-7d35-ada4-3d0b7809864b', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-7112-becd-2faf709e48ed', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6e-7e7f-95ad-6237e6a08c05', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-7332-8f16-671366411880', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac73-79a6-beac-5f59729f1e49', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-74ff-8af4-69c463a9b5ec', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac78-7359-a20f-e9e3718eb5f6', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-773c-bab3-ae655275cef5', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac7a-7a41-9019-475b9ba2be92', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-791d-a924-a3b9229248af', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7179-a282-5f0036236f49', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac95-7d0b-8c9e-ebe3915c8fc1', 1795650595985582, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7091-88be-791c2dc1da88', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, '66133ea1fa4a8938e27f3a5fbba269e6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac98-75fa-97e9-9d86f704c068', 1795650595990858, 'directory_group.changed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', NULL, '{"added":1,"removed":0}', 0, 'a8cf1b9c93f0b2b2451c5603775ada83');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac9c-7731-9c6e-3b70fb75a156', 1795650595995219, 'directory_group.changed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac8a-7cc7-82e4-7781a236b17f', NULL, '{"added":1,"removed":0}', 0, '2ba6e85458998a914355d2f8bf892b38');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac9f-7ec6-a8e1-348abe87e0c0', 1795650595998552, 'directory_group.changed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac91-79dc-8a3e-e5b5bce43fad', NULL, '{"added":1,"removed":0}', 0, 'c4a7253c68b50d9f3d7f37b80f50fb91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca0-78e8-a0a5-7243c9f174b8', 1795650595998552, 'membership.added', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac6a-727a-8cfe-921d702dd4f3', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'c4a7253c68b50d9f3d7f37b80f50fb91');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca3-741a-b218-f83ab214125a', 1795650596002475, 'directory_group.created', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-aca2-7804-8e59-84fd024b5160', NULL, '{"members":2}', 0, 'f21b2184c54f859dff6cff135e7e8fc2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca5-7cda-9625-04366c8824a7', 1795650596005381, 'directory_user.deleted', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac84-7db7-a535-043c704303e6', NULL, NULL, 0, '2d7fcd4335bb171fa257098f452bc415');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca8-71a2-b347-6b9a748833bc', 1795650596007778, 'directory_user.deleted', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac86-7197-8e1c-68ce0120a972', NULL, NULL, 0, '1030ae82806b7d46277c27029f3df2ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca8-7e4a-9cef-2eeb8f46a96e', 1795650596007778, 'gate.closed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7179-a282-5f0036236f49', '', '', NULL, '{"cause":"directory_deleted"}', 2, '1030ae82806b7d46277c27029f3df2ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-aca8-7e4f-933f-ef9de6c2bae5', 1795650596007778, 'session.revoked', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7179-a282-5f0036236f49', '', '', NULL, NULL, 2, '1030ae82806b7d46277c27029f3df2ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acaa-7a0f-a804-68dd569ae86d', 1795650596007778, 'membership.removed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac86-7179-a282-5f0036236f49', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '1030ae82806b7d46277c27029f3df2ca');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acae-79fc-85bc-1125c0c74995', 1795650596014347, 'directory_user.changed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '', '', '01a2151d-ac89-7099-8593-9e5cb4f4f1e6', NULL, '{"active":false}', 0, '4774d1d431ec1d1c17bb1c894ee08deb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acaf-722b-8edc-a67a711a1500', 1795650596014347, 'gate.closed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7091-88be-791c2dc1da88', '', '', NULL, '{"cause":"directory_inactive"}', 2, '4774d1d431ec1d1c17bb1c894ee08deb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acaf-7231-b604-553f2377c00d', 1795650596014347, 'session.revoked', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7091-88be-791c2dc1da88', '', '', NULL, NULL, 2, '4774d1d431ec1d1c17bb1c894ee08deb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acaf-7c1e-add6-f14b1b0b4a08', 1795650596014347, 'membership.removed', 'directory', '01a2151d-ac48-721c-bd10-b4e045a0e67d', '01a2151d-ac89-7091-88be-791c2dc1da88', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '4774d1d431ec1d1c17bb1c894ee08deb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb2-7664-a70d-47f29b5fc902', 1795650596017404, 'connection.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acb1-78ec-9b3b-9738066183e6', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'dd37fef6829901e712ea687349899b77');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb4-77ea-8117-8be85e89a92b', 1795650596019935, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acb4-7633-9a65-c12ec20212eb', NULL, '{"scope":"login-hook","target":"01a2151d-acb1-78ec-9b3b-9738066183e6"}', 0, 'b0c42a71fcb765b2dd666f8578dfa95d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb9-728b-8430-f77816a997bf', 1795650596024147, 'subject.linked', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '', '01a2151d-acb1-78ec-9b3b-9738066183e6', NULL, NULL, 2, 'ed2ca0b9ee16fbb71287d00a4a44eddc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb9-7b4b-ba9c-62f31e371a35', 1795650596024147, 'membership.added', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '', NULL, '{"role":"user","source":"grant"}', 2, 'ed2ca0b9ee16fbb71287d00a4a44eddc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acba-7bfe-b94e-4a12306a2932', 1795650596024147, 'connection.proven', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '', '', '01a2151d-acb1-78ec-9b3b-9738066183e6', NULL, NULL, 2, 'ed2ca0b9ee16fbb71287d00a4a44eddc');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acbc-7e41-b27d-64ef57f0ad03', 1795650596028633, 'account.created', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '01a2151d-acbc-7e3c-aaf1-f06019e48668', '', '01a2151d-acb1-78ec-9b3b-9738066183e6', NULL, NULL, 2, 'ec8b1c2513fa98f929678ed7c23e7af3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acbc-7e4d-a18a-5f95759f4f72', 1795650596028633, 'subject.linked', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '01a2151d-acbc-7e3c-aaf1-f06019e48668', '', '01a2151d-acb1-78ec-9b3b-9738066183e6', NULL, NULL, 2, 'ec8b1c2513fa98f929678ed7c23e7af3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acbc-7e7f-b620-a32e31ded0bb', 1795650596028633, 'membership.added', 'login', '01a2151d-acb1-78ec-9b3b-9738066183e6', '01a2151d-acbc-7e3c-aaf1-f06019e48668', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '', NULL, '{"role":"user","source":"grant"}', 2, 'ec8b1c2513fa98f929678ed7c23e7af3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a2151d-acbe-78f9-a7f3-5d32a1c8ea71', 1795650596030357, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acbe-7752-a775-31a1b6664d72', NULL, '{"scope":"read-only","target":""}', 0, '677ad8ab17b592d3fa4aaa05ab4a1a12');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a2151d-acc0-7cb8-b5b1-867fd7be441b', 1795650596032253, 'token.revoked', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acbe-7752-a775-31a1b6664d72', NULL, NULL, 0, 'e895a05b915eb319778a35a31210054c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ace8-7486-8bb6-2bb2c487be39', 1795650596071675, 'parent_administrator.granted', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '', '', NULL, NULL, 0, '385ce3bf12b3b5e33c5d1fadca6244e4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acec-7cc1-ba4c-0ad51cc85773', 1795650596076350, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acec-7b40-828c-ff4c8436b05c', NULL, '{"scope":"oauth-client","target":"01a2151d-ac48-721c-bd10-b4e045a0e67d"}', 0, '481d652d140e7551d6fb47d60091d9ae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acee-7dd1-84fc-ca111420a7d2', 1795650596077941, 'token.created', 'api_key', '01a2151d-acec-7b40-828c-ff4c8436b05c', '', '', '01a2151d-acee-7add-8616-eddb3f0fca35', NULL, '{"client":"01a2151d-acec-7b40-828c-ff4c8436b05c","scope":"access-token","target":"01a2151d-ac48-721c-bd10-b4e045a0e67d"}', 0, 'f04d8bbdfab0b4b3dcaa33231d7b8ea5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-acf0-770f-af00-26c7b4321a7e', 1795650596079993, 'token.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-acf0-7456-ac77-a84523bdce7c', NULL, '{"scope":"jwt-issuer","target":"01a2151d-ac52-745b-ba44-be239fd153da"}', 0, '88b9fd945c77b939f6cc22a1a0fa61a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acf1-7e63-a25b-957e9a00cb34', 1795650596081513, 'organization.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '649837772d9de19ab55efe912d10223e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acf5-7bef-81ab-2b04c075c3d2', 1795650596083585, 'invitation.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '01a2151d-acf4-7cf5-b1de-dc9743a837d0', NULL, '{"role":"user","guest":true}', 2, '248e9f033bddfbe1ab4cf57491dd75c5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acf9-7d43-a83b-17c4b33bbd1f', 1795650596088656, 'invitation.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2b-7e03-908d-cf4d3c799748', '01a2151d-acf9-779e-abe7-df6ce1b9f3c2', NULL, '{"role":"user","managed":true}', 2, '6c0bfc33bd52c8440424cfc47b973c26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acfc-7a83-8590-84f118328509', 1795650596091571, 'invitation.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '01a2151d-acfc-749e-a49f-45baff06c4c7', NULL, '{"role":"user","guest":true}', 2, '30dd0888938c327cc030cb8d5439d8da');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acff-7edb-acbe-41e170f708d4', 1795650596094379, 'invitation.revoked', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', '01a2151d-acfc-749e-a49f-45baff06c4c7', NULL, '{"reason":"by_hand"}', 2, '76a5017405fd512dc0afd46859812b44');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad02-7a55-995a-4d504a4efd91', 1795650596098492, 'organization.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '9e01bb3e3d032b681c7252c0d85e7a7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad06-7676-afa1-b64d9af946ed', 1795650596100943, 'invitation.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', '01a2151d-ad05-7eb0-9120-3ee65851eba0', NULL, '{"role":"user","guest":true}', 0, 'f06df70badec1ff7cec1262aecce57e1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad07-7f40-b335-06905c9447f4', 1795650596103542, 'account.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', '', '01a2151d-ad05-7eb0-9120-3ee65851eba0', NULL, NULL, 0, 'aa15321a8991f8ce34e2a667042540d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad08-7279-a8a0-bc478c8df16a', 1795650596103542, 'invitation.accepted', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', '01a2151d-ad05-7eb0-9120-3ee65851eba0', NULL, '{"role":"user","guest":true}', 0, 'aa15321a8991f8ce34e2a667042540d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad08-72c3-8c38-cda949069479', 1795650596103542, 'membership.added', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', '', NULL, '{"role":"user","source":"grant"}', 0, 'aa15321a8991f8ce34e2a667042540d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0a-71de-bf9a-89dd0d700450', 1795650596105912, 'directory.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad0a-70d3-89d2-708087db87dd', NULL, NULL, 0, 'f927263efeb634c06439be7a4949cd08');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0b-7dce-9513-e883379af920', 1795650596106940, 'run.held', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad0b-74c8-8737-32131519cdc8', NULL, '{"kind":"deletion","scope":"directory:01a2151d-ad0a-70d3-89d2-708087db87dd"}', 0, 'bd6e9791f58ea46b3d41943c02e39d99');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0f-71d6-89ee-d75385ee8678', 1795650596109703, 'directory.deleted', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad0a-70d3-89d2-708087db87dd', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'c09bcb6a055a588b6ee55a220e3e0180');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0f-77eb-9761-400926ed3261', 1795650596109703, 'run.applied', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad0b-74c8-8737-32131519cdc8', NULL, '{"kind":"deletion","scope":"directory:01a2151d-ad0a-70d3-89d2-708087db87dd"}', 0, 'c09bcb6a055a588b6ee55a220e3e0180');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad14-7a10-85f5-9b0e533cff29', 1795650596116133, 'directory.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac52-745b-ba44-be239fd153da', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, '39b7e565e75a31ebc0a82f010c50a430');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad16-7247-9b44-1a25d8706988', 1795650596117935, 'organization.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'd94a97c1fd9cef6e18653775a49add59');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad19-7bd9-95ef-3098a2df51fe', 1795650596121543, 'organization.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'c4c5b9fee355d90af0ab29a5855b7fae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad1b-79a0-9e37-0024be10a397', 1795650596122808, 'merge.proposed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1b-73dc-9e40-69669ed6d3b5', NULL, '{"members":0,"side":"host"}', 0, '0edc4108916cb3b4ef4a324e011bc97d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1b-79a5-8ae3-75c559349c05', 1795650596122808, 'merge.proposed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1b-73dc-9e40-69669ed6d3b5', NULL, '{"members":0,"side":"host"}', 0, '0edc4108916cb3b4ef4a324e011bc97d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad1f-729f-9189-027d323de3cc', 1795650596126251, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1b-73dc-9e40-69669ed6d3b5', NULL, '{"side":"host"}', 0, '0ed075949d02319373519cdb373c677c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1f-72a6-ac1d-cef8b8e48de5', 1795650596126251, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad1b-73dc-9e40-69669ed6d3b5', NULL, '{"side":"host"}', 0, '0ed075949d02319373519cdb373c677c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad22-78dd-87e8-1e0a55fe0e2c', 1795650596130244, 'merge.proposed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"members":0,"side":"host"}', 0, '52e54d36b7e63f7d6b322580c8ac9c55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-78e2-b953-0a3ef8f5208e', 1795650596130244, 'merge.proposed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"members":0,"side":"host"}', 0, '52e54d36b7e63f7d6b322580c8ac9c55');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad25-750b-a6f5-9665d21a3e4d', 1795650596132674, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"side":"joining"}', 0, '2f6e03562e7e5b49d030459153a6a7d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad25-7511-afdc-17fc5b12303d', 1795650596132674, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"side":"joining"}', 0, '2f6e03562e7e5b49d030459153a6a7d4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad2a-7063-b445-2072307c360e', 1795650596137356, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"side":"host"}', 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad2a-706a-97f7-4b9bbdb84f6e', 1795650596137356, 'merge.approved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, '{"side":"host"}', 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad2a-762e-b128-f777e4dad282', 1795650596137356, 'merge.completed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, NULL, 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad2a-7639-879c-1bbd2659056f', 1795650596137356, 'merge.completed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad22-77cd-bc75-f838ef019bc2', NULL, NULL, 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad2a-7cef-bf57-f24328835893', 1795650596137356, 'organization.moved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ac21-7925-861a-12ba04fe9e3c', NULL, NULL, 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad2a-7cf4-8144-858d7f4209e8', 1795650596137356, 'organization.moved', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ac21-7925-861a-12ba04fe9e3c', NULL, NULL, 0, 'b0ad759cf903039860f780afd20694dd');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad30-76c8-992d-99c6925d767a', 1795650596144306, 'parent.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac21-7925-861a-12ba04fe9e3c', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '3dc68bc83d1b3785f4fb3f062ca8e745');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad33-7bdc-b99e-588c0dd21d59', 1795650596147561, 'directory.changed', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac52-745b-ba44-be239fd153da', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '9d1ec8849f768280ff8834a85e7dec46');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad43-73cd-b233-40420f9d698d', 1795650596163012, 'connection.created', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad43-722f-ba82-1bc8dc055690', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, '1873552f12c2b2ee8424295a7203dfab');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad48-74c3-88a8-1a9ca4b8a92a', 1795650596164688, 'run.held', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ad48-72d1-b7fc-c1cfe5e8d68e', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a2151d-acb1-78ec-9b3b-9738066183e6"}', 0, '690c31406551744225a8ccf100d6200f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad50-7084-a833-b0f24079dcfa', 1795650596175158, 'sso.suspended', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '', '01a2151d-ac0a-77aa-a5fd-564b6350c98c', NULL, '{"until":"2026-11-28T23:49:56.175158Z","reason":"''ẞ''"}', 0, '05918b88592502bd6d29553fa1b44235');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:49:55.392826');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:49:55.399141');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:49:55.570864');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:49:55.608527');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:49:55.626006');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:49:55.694817');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 1795650596083585, '01a2151d-acf5-7afa-8514-10f852b9fdde');
INSERT INTO public.invitation_sends VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 1795650596088656, '01a2151d-acf9-7d06-a38f-f3c0a7b21172');
INSERT INTO public.invitation_sends VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 1795650596091571, '01a2151d-acfc-7a61-b47e-cd9bfe0f9d0c');
INSERT INTO public.invitation_sends VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', 1795650596100943, '01a2151d-ad06-7621-b7ff-5c4525218fbf');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acf4-7cf5-b1de-dc9743a837d0', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '828b12c3b8dceef876e45db4eee5dd5fbe4f35ca6d360bee8eeca1a1b8531ffd', 1795650596083585, 1797464996083585, 0);
INSERT INTO public.invitations VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acf9-779e-abe7-df6ce1b9f3c2', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '569d362cec6e024a0cbda0843478ddd947ae27395019b47be07f937ec9f6b6a9', 1795650596088656, 1797464996088656, 0);
INSERT INTO public.invitations VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acfc-749e-a49f-45baff06c4c7', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '', '3e63ec6f391a932191927aa2ca22a1b2b5aa5d3785917bbc14b1c416c0cde02c', 1795650596091571, 1797464996091571, 1795650596094379);
INSERT INTO public.invitations VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad05-7eb0-9120-3ee65851eba0', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', '9f0b6b73cc8bcb59b77fd21b9fae91ddab33a7306f8a5659334f39a33b55c004', 1795650596100943, 1797464996100943, 1795650596103542);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6e-7e7f-95ad-6237e6a08c05', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac73-79a6-beac-5f59729f1e49', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac78-7359-a20f-e9e3718eb5f6', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7a-7a41-9019-475b9ba2be92', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac65-7d35-ada4-3d0b7809864b', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650595985582);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6a-727a-8cfe-921d702dd4f3', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795650595998552);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 0, 'jit', '01a2151d-acb1-78ec-9b3b-9738066183e6', 1795650596024147, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650596024147);
INSERT INTO public.memberships VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acbc-7e3c-aaf1-f06019e48668', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 0, 'jit', '01a2151d-acb1-78ec-9b3b-9738066183e6', 1795650596028633, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650596028633);
INSERT INTO public.memberships VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', 0, 'invite', '01a2151d-ad05-7eb0-9120-3ee65851eba0', 1795650596103542, 'user', '', 'invite', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795650596103542);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad1b-73dc-9e40-69669ed6d3b5', '01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad15-7f17-8cad-1f0c511372b8', 'host', 'pending', '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 0, '{"credential":"01a2151d-abbc-7bf7-b4c1-94d4365c0b2c","at":1795650596126251}', '', 1795650596122808, 1796860196122808, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad22-77cd-bc75-f838ef019bc2', '01a2151d-ad19-79c5-bb59-062e1819b7ff', '01a2151d-ad19-79c5-bb59-062e1819b7ff', 'host', 'approved', '', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 0, '{"credential":"01a2151d-abbc-7bf7-b4c1-94d4365c0b2c","at":1795650596137356}', '{"credential":"01a2151d-abbc-7bf7-b4c1-94d4365c0b2c","at":1795650596132674}', 1795650596130244, 1796860196130244, 1795650596137356, '{"looks":"c82c4dbf4fc40198b9dacd8550c2aae1d05a9bccb23510f8404e4923e6e47868","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795650595881467, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2c-72cf-b00d-f64b92e4412c', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795650595881467, 1, 1);
INSERT INTO public.organizations VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad02-78c0-a6d9-7ae5f9df6053', 'initech-console', 'initech-console', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650596098492, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', '01a2151d-ad15-7f17-8cad-1f0c511372b8', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650596117935, NULL, 0);
INSERT INTO public.organizations VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad19-79c5-bb59-062e1819b7ff', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795650596121543, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 1795650596071675);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a2151d-ad15-7f17-8cad-1f0c511372b8', '~01a2151d-ad15-7f17-8cad-1f0c511372b8', '', '01a2151d-ad16-7233-9730-f886715add79', 0, 0, 1795650596117935, 1);
INSERT INTO public.parents VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', 'initech', 'initech', '01a2151d-ad30-76b2-b4c3-0bb7f985ffb4', 0, 1, 1795650595871869, 0);
INSERT INTO public.parents VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 'acme', 'acme', '01a2151d-ad50-703e-a2db-11b0e7d3afe3', 2, 0, 1795650595849979, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7d-73d1-9c3f-6fe83b7a8cb1', 'closed', 'directory_inactive', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595964969);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6e-7e7f-95ad-6237e6a08c05', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595948924);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac73-79a6-beac-5f59729f1e49', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595953423);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac78-7359-a20f-e9e3718eb5f6', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595958274);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac7a-7a41-9019-475b9ba2be92', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595962016);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac65-7d35-ada4-3d0b7809864b', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 3, 0, NULL, 1795650595939486);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac6a-727a-8cfe-921d702dd4f3', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 2, 0, NULL, 1795650595944232);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac86-7179-a282-5f0036236f49', 'closed', 'directory_deleted', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 4, 0, NULL, 1795650595973789);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac89-7091-88be-791c2dc1da88', 'closed', 'directory_inactive', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 3, 0, NULL, 1795650595976722);
INSERT INTO public.persons VALUES ('01a2151d-ac21-7925-861a-12ba04fe9e3c', '01a2151d-ad07-7f3a-8fca-947bee985a0a', 'open', '', '', 1, 1, 0, NULL, 1795650596103542);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', 'open', '', '01a2151d-ac48-721c-bd10-b4e045a0e67d', 0, 3, 0, 1795650596024147, 1795650595931369);
INSERT INTO public.persons VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acbc-7e3c-aaf1-f06019e48668', 'open', '', '', 0, 1, 0, 1795650596028633, 1795650596028633);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 1795650595881467);
INSERT INTO public.policy_versions VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 1795650595895622);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad0b-74c8-8737-32131519cdc8', 'deletion', 'applied', 'directory:01a2151d-ad0a-70d3-89d2-708087db87dd', NULL, '{}', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 'bd6e9791f58ea46b3d41943c02e39d99', 0, 1795650596106940, 1795650596109703, 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', 1795650596109703, 0, 0);
INSERT INTO public.runs VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ad48-72d1-b7fc-c1cfe5e8d68e', 'reconnect', 'held', 'connection:01a2151d-acb1-78ec-9b3b-9738066183e6', 'reconnect connection:01a2151d-acb1-78ec-9b3b-9738066183e6', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c', '690c31406551744225a8ccf100d6200f', 0, 1795650596164688, 1795650596164688, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795650595824452, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795650595852381, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795650595852902, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795650595843466, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795650595844161, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795650595848614, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795650595849726, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795650595850183, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795650595850731, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795650595854155, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-ac2b-7e03-908d-cf4d3c799748', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', 1795909796175158, '''ẞ''', 1795650596175158, 'operator', '01a2151d-abbc-7bf7-b4c1-94d4365c0b2c');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb1-78ec-9b3b-9738066183e6', 'ada', '01a2151d-ac5e-78c1-a7fb-7f4eaf61c5e9', 1795650596024147);
INSERT INTO public.subjects VALUES ('01a2151d-ac0a-77aa-a5fd-564b6350c98c', '01a2151d-acb1-78ec-9b3b-9738066183e6', 'newcomer', '01a2151d-acbc-7e3c-aaf1-f06019e48668', 1795650596028633);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 116, true);


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
-- Name: claim_accounts claim_accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_accounts
    ADD CONSTRAINT claim_accounts_pkey PRIMARY KEY (parent, claim, account);


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
-- Name: domain_claims domain_claims_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_claims
    ADD CONSTRAINT domain_claims_pkey PRIMARY KEY (parent, id);


--
-- Name: domains domains_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domains
    ADD CONSTRAINT domains_pkey PRIMARY KEY (parent, name);


--
-- Name: event_floors event_floors_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_floors
    ADD CONSTRAINT event_floors_pkey PRIMARY KEY (parent);


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
-- Name: merge_proposals merge_proposals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_proposals
    ADD CONSTRAINT merge_proposals_pkey PRIMARY KEY (parent, id);


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
-- Name: sso_suspensions sso_suspensions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sso_suspensions
    ADD CONSTRAINT sso_suspensions_pkey PRIMARY KEY (parent);


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
-- Name: answers_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answers_age ON public.answers USING btree (created_at);


--
-- Name: claim_accounts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_account ON public.claim_accounts USING btree (parent, account);


--
-- Name: claim_accounts_new; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_new ON public.claim_accounts USING btree (parent, new_account) WHERE (new_account <> ''::text);


--
-- Name: claim_accounts_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_accounts_waiting ON public.claim_accounts USING btree (parent, claim, account) WHERE (state = 'claimed'::text);


--
-- Name: connections_active; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX connections_active ON public.connections USING btree (parent) WHERE (enabled = 1);


--
-- Name: connections_clearing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX connections_clearing ON public.connections USING btree (id) WHERE (clearing <> ''::text);


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
-- Name: domain_claims_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX domain_claims_due ON public.domain_claims USING btree (deadline, id) WHERE (state = ANY (ARRAY['open'::text, 'settling'::text]));


--
-- Name: domain_claims_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domain_claims_id ON public.domain_claims USING btree (id);


--
-- Name: domain_claims_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX domain_claims_open ON public.domain_claims USING btree (parent, domain) WHERE (state = ANY (ARRAY['open'::text, 'settling'::text]));


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
-- Name: merge_proposals_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_proposals_due ON public.merge_proposals USING btree (expires_at, id) WHERE (state = 'pending'::text);


--
-- Name: merge_proposals_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX merge_proposals_id ON public.merge_proposals USING btree (id);


--
-- Name: merge_proposals_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_proposals_org ON public.merge_proposals USING btree (org, id);


--
-- Name: merge_proposals_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX merge_proposals_pending ON public.merge_proposals USING btree (parent, org) WHERE (state = 'pending'::text);


--
-- Name: organizations_sso; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organizations_sso ON public.organizations USING btree (parent) WHERE (sso_required = 1);


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
-- Name: sso_suspensions_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sso_suspensions_until ON public.sso_suspensions USING btree (until);


--
-- Name: subjects_account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX subjects_account ON public.subjects USING btree (parent, connection, account);


--
-- PostgreSQL database dump complete
--


