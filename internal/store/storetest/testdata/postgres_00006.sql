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
-- Name: replicas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.replicas (
    id text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL,
    beat_at bigint NOT NULL,
    beats bigint NOT NULL
);


--
-- Name: fleet_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fleet_secrets (
    purpose text NOT NULL COLLATE pg_catalog."C",
    secret text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.accounts VALUES ('01a21584-d687-7b7a-a6e5-4930dc3efe2e', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1795657356934073);
INSERT INTO public.accounts VALUES ('01a21584-d68b-7148-8fb3-d93172878b21', 'bob@acme.example', 'bob@acme.example', 'acme.example', 1795657356938422);
INSERT INTO public.accounts VALUES ('01a21584-d68d-7616-a860-5ce35067c8d0', 'o''brien@acme.example', 'o''brien@acme.example', 'acme.example', 1795657356940325);
INSERT INTO public.accounts VALUES ('01a21584-d68f-75be-99ee-05081edbb42b', 'zoe@acme.example', 'zoe@acme.example', 'acme.example', 1795657356942522);
INSERT INTO public.accounts VALUES ('01a21584-d698-7971-bc22-c234b7313b65', 'astro@acme.example', 'astro@acme.example', 'acme.example', 1795657356945152);
INSERT INTO public.accounts VALUES ('01a21584-d6a2-78f7-a1ff-59da5ccea660', 'lines@acme.example', 'lines@acme.example', 'acme.example', 1795657356960174);
INSERT INTO public.accounts VALUES ('01a21584-d6a6-7a85-93e9-16a5d8c97949', 'MAX@ACME.EXAMPLE', 'max@acme.example', 'acme.example', 1795657356965175);
INSERT INTO public.accounts VALUES ('01a21584-d6ab-72df-a842-886f398ba0b7', 'left@acme.example', 'left@acme.example', 'acme.example', 1795657356970501);
INSERT INTO public.accounts VALUES ('01a21584-d6b8-77f4-8f7f-81bf6b5139a5', 'nil@acme.example', 'nil@acme.example', 'acme.example', 1795657356982856);
INSERT INTO public.accounts VALUES ('01a21584-d6bd-7c10-8513-24c1eb3c3899', 'staff@acme.example', 'staff@acme.example', 'acme.example', 1795657356987044);
INSERT INTO public.accounts VALUES ('01a21584-d71a-7498-87b1-96af85ae388f', 'newcomer@acme.example', 'newcomer@acme.example', 'acme.example', 1795657357081152);
INSERT INTO public.accounts VALUES ('01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 1795657357225573);
INSERT INTO public.accounts VALUES ('01a21584-d832-7ddb-939e-f2731535c4df', 'prover@initech.example', 'prover@initech.example', 'initech.example', 1795657357362463);
INSERT INTO public.accounts VALUES ('01a21584-d849-76a4-a052-6648e273a2e3', 'o''personal@initech.example', 'o''personal@initech.example', 'initech.example', 1795657357383690);
INSERT INTO public.accounts VALUES ('01a21584-d861-7b45-ab5b-e1845f5d6128', 'other@initech.example', 'other@initech.example', 'initech.example', 1795657357409505);


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', 'd03998a449fb64aa90dc6236a70132df08aa26a65833e1a43fa332aa5a5332ac', '9c80b91f2aa3e4234325a27bea7a0cf751e0823441da619e1cf6c5997137ae2b', 'Mz+H7DHw/qwcyR4YDw/rwZ/3T7CqXr1jJ6uVwyY1J3AppJ5xyDIudIyY1rIOdd4BdKCHw2xDls35rcZwknU8wfO7eDdqWvweKTiEWrw5f9r4RROBgbWSeY0CnJ6jJmBTbn9hEPfv/LPJO2Dq9FEfowc/yiwlFzEqSJ+f+NDRNYubEAyeuK6bfGxAqHnHafXCjY5G130Qinvgj3F1B7J/QvhDkz5/oUptbz7KzU9EslwK81zVqvLhzqXHSd/dXnOAvUBJqSfoqz1W29Xb+NqIGwyvrHRfs1HMxETTMQuWQ0Uarj+I4IgY6AjpgJMdKZkhA1J4Diy3JSu/QOnQBifmsDInDPtAYLEKz8qIude5HdTpbhb84cwfRd+ezzIDdN0w3JvQKHQ4FS1u7ByPHApQLKcVSBkST0AaXWHoxV/TlTu5NIi3', 1795657357138490);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '1fb7df1102a2142bb972c3a3ce2d7f21cbac485045e6b099f60eff1e38fc5e04', '693123451dd674e393bc1144448558d8a0487bb8b2c47044146f6102e75d2334', '6RG4AW8O4/1CIpl2k3H5xm8hhCxnu+BcaxqqGSjG6fOyuhFJihNCBo+4MDJ+V++QhgSlLkUKNz+St013C82LNWaTHgockBESOBWFlPGvHv0l4dvR/5NkNn0clc1HXvnblPppVVRn0TZj4a2Rn4JrqwUomAIz9RmYG21zMO+bNaR7VsS6UqK/vD+V1UZF8uvlR3j94+AMZvxFMvja1wYa3qnlNCK4GX60Tk+ZmyIxMk7m8+la3qNvE5a/slpHG3ioxw==', 1795657357383690);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '23f2eb551613583f2d29b5c4dd5f34152cab3ba4b53380a9a8eb3f764aaa8b03', '0d59f29bdd044abdc5ca9de2c2ffe971c84a270e0708ea5cd17f7c208e77bce0', 'LdRiRH4g6GxXs2Rnar6eXqTjadyOdIQQ2SKpfUBIXea6LNq3L0Yk9Axww6rjKIbPNHPoXetjEibbg8EpUVyGOpcnRZA+V/tYN85mNd+nlL+tNg3nsxkf0W2LA+OVKPwrd2axXn8EHx62UMU5g1gq7cXF0R/tUSzBomKGnxcCrpyc19A2za7ZhleSmD7aEV0tRWAIO7k3hh8sGlsnSw7QuXaH1BDVJ9DV4GYS8vQDGJcqf2e3sTvYFDApznXj', 1795657357409505);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', 'a17287bf479cff866ebba6b62270bf5b309c952e057ddd4aefe7f3601a7fa17f', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'KEVbFA2Uv63xgKTNr+Wkr19GxbzX6NvGwZA/P+9eeMIfxNeQCJwl0mj+FLkXpo4nN9C2PBd+FHgWOMtmiT4nbj/6I2uDiaP+b/Y/JAu5zoozepzo2kU+MrXG1s676cxPTPHCuNJYPAMkq102OQY60T1oHGK6Sj1wWbNY9i5WjSHHKrchNZi85HMmEABx1HJJ/4d18xm6NNs+cNuDZbLP9fJ0IOmfsAuPbwgWa3J7uVcB1NdPhFhDysSVlo5pyfHMr/iVd/nDmnVwwAMjKCc+TYs4Qg==', 1795657357430251);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '4ac234c97ceb2284860afd41bc92634dcfd6ab23c8de1444ebfc0b772ee7bcd6', '2d893a8e5462f2ed676e5a24f8c85855436f785da522c5ad6966620aa44e368d', 'b7UH9PW0UrI0u0dOGhhvNWtHXl39G679AwDrMYBHU7ZDEro/22MBcJQArs69neLCUpT8K6k9MOhsovyKwEMXclCFLCkYMbDqhN8yqZfaA3BVf6TVFQjhjdzCUqTbs/CyGdkP3KcnNt3OSHNL21/LAOTIzmcThluSmqlo6aT7Fil3wqBFSbZgYHkB6vhZlBtY6av9HDsX7/LpsnClx7DoEroywLS3mC2VflrhjUkaqfO79b1EH8rFoqSBIVoz12wge1YCmoeUYkHl+0Ut0S0HKMJxScRez/eQxwqgs7FkI5IGphD64zRselJKvHta9lGtbdmVFFzsghrJU/i13kM2oD2xlMskhME15/p7Cd4JVnXxtgiViAMqoSlWimf5KDVbBCWoH4793tViRBqsVs7l/4WXdjed6PMM5kNbPXgbBg2jijJerj+kCTACiUPAZ3RU/9kitGnYPKngYX0pHPbYdMwMwBkaZkeCXeJXvrlWMU90QADCpxS735bcFTSaCaU0bsb/yn47mi9lPfDG66bJ/rvEtOcQQxSMXgECkumCBWCvK1ueoSvbQok1SNebp5kLg2CNhGzqIARHcDSQXwxZXGOYh6U9NK39MS3VJPBpOfjO1nsLoO6Ru4UtYJj38EpzFeiImbvQzYVetxUU0ZEZrpGQaZp0pI5rzCNAIRE+OCxdPQCDKiWQ1Yx+BPqR2kbFEn13cikcuWrvr3fov7FjYjP0vCSLREGz6PK6TW/Ff+GCzSYx0eTh', 1795657357449577);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '1ca5cda65cbcbeb43b47bc75f44a767b19049f354f3a00c53b41a6dce18c1244', '60cfa0664276be702d07a58f910c8244ef91539889522478e0951583daf8ab9f', 'SlQ0J1O2ouPSN7oKmSb2jG5m0TMi7s3sQISF4GlC/OJpavrjO7zQ7YXCS0xfC+973yNbOMHkh61UP5uawX5c4+4+FTDCOP6+rXhw+2CXewZw/cRWvH3Zcqv7Waz2ySUyTKAXsOIod2sKYubC+fVQJwVp3BRyCklKKOWh1M2VoprXW59TMo/TbPbUO//8qTEXkf7bx/zJsnIOTcqYwoWwSwZFXdaImxKRjj81qArRi/jlwPgYP/qlXo8rsPCwRRAPwT50gc9NYqWMAtYqndsRxIwbGnZT3VG5ruF271LFSfd7E3K8ewtc4fezZCZVLqkEO8klEKhV6SaS8N4gNeWAdkLopbsYpUMZmiYzsxFMcYXWaBwegRdi48FGhtt4RIDCerKFIPu34slXF/mcVP2GltpRFOhVbCEBTVB/vNWnW8bwEUO+0Opgasjxshuqkeh6PE/5QDXjjmDQKehEcnr9DA2Y1JhTwU5iNXvDKw1VRxK6swr9TFo2twNPcFuPNFfkCGmDLIMvcy//S25bOb7LBcFMBPvXaTSa5we4MAkpuTKFpJwp9THM9iKjicmXzfFiEaICER1ScZlMcibKnVcfKYiCdi3cTq+CPDWycxIcCMwwhGfdTbGjj9dy0I2xTszE4brLaY55t9msMmyoYCHR5muKce1Au2TInt+3Rx2jjlPUqc/OSddx8IRdHvJquV/jIkRcvQd8b9cfn3cw++ZfFct0n27Me04kFHHe5jds9yAaGgMXLe0GHZ2mnRv7HSlJ8BQTlC1xroNJuqfBkhPBY18HVVytFH+xDbRXkQuZQRDlWtXxIuXpOVz1CbxrH5uo7Wnwng==', 1795657357467224);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '715ae8de9d6f0bb676f4a50faab6c022d6666ac6f92cccc48a025b11183c9ebb', '47da7d5ba09042695bc80c0b5661ddd0638b9e04b18b4df0f4bc2865dd0daedb', 'Ip9F2odF5n3QGlDjXVkP/+H4LZQhZzJH543K1Jxq7bK3SdJdr0+bX8dmt3l5abBuRzj63Hpxa4RWKcLfLiZGEijGzx7LH1mV059RKTLtqU/JAy6KzKwjlE8jopq98OuZO76iwlhxKShiVWNajdyerJcBuTsLrF1HrKQETUfadfGIYBW3bRWVd8HrBXCikJWllw+m/esP4LhiL6La0HN3bJddxWnGnpZAQjjcPAZMHXCsOfIWnnANyygVefNHyjlo8i1HfhMyxFI7E9WnJc+DKMFX1Q==', 1795657357483140);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '3a223f22d5061f0ed9c77f24385ebff841fd4601f8cece1c9a41324d54418066', '2d893a8e5462f2ed676e5a24f8c85855436f785da522c5ad6966620aa44e368d', 'jaBQ23hXXFEvM9eg1FeW5K93HJtpq6QJ7T6zG6GmggLTvujo7FJnuXcbmv9bJ3iXsMB/DIWVbyzfA/Za0LVgWfANbvTbSXMKM2g7Uclj9YIQG5ZEOg+FAGV9Dwx/3pqHRDaNjBdQkQzbZEV9S+n0nOQKvcxdIecHZuFZlil+Hp5teT/+vJhwDup+dZOF/XQywQdhSkOATGRp0/JNPIZ04zoz4sNLM+VpzhAiPmjes8uskH38Fnkw6FGmV2EdFNdF/OUz0Mt9ksASMnV8MT/x2vs+vdP8DoZUQLz1ESGHLo923rmc4L8h076lg4/xZ4Q9Dq0Pxua9DAv0dCRfS8CUA13fjfzFnyDBLsA8JHWF1dl4wOn/jVrlYKVJSkOfZpVV0RDktHbnDTzywG9w8hy3Yqs1Nx/bkKMZYn2sCeL+biY6u5BjJ/IIqphNkEdV6r4WW1kYrrcZHzBJns8bO+c8l73/XtRk0SX7oHv0+/vCxkgjSPu3pfNPOR7ShnzcAG6O4aNgadmqvuaccASXiUf2gs7ditSVLTXlfjQs1zIHkETxTXaXetvgx72KrAT2a+dO0/g8a23DEV+S3pi4OIAhFQcvltZfg2sVMLqgMq/sf/m3BCxDdJVdDCia/oU/Ep4gUFmSEGuVkbmyfzw+q4iZ92IhwTeM8g3aMqFfmhKeZEQMXs0mEnKlW9EfJHqLPIVMeSget4qnTIXLzmz6QMX9XacKNHrl/7j1b5NOtT7KFmagzEdFpCPQ', 1795657357504632);
INSERT INTO public.answers VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '94cc63d1d39e64015a4d67e37d3b7936b3c7dc458f3dc8ccf7de9cfbfb54cfd9', '6ec3ff4b6635a7929f569dc4fb8e86d36b2486932e62d7098329c59d62ba0b24', 'bU6wctM0y7+voRGyd/Yfaxm2XFAxxjYyq4C8/zYRDeWKjfs7vuz8boP4cxuuzJjMzaqKvy/RMJK9FIFKM5CMFGQfozPO5iy2X1BJBH2ngow/SnFip7QNI3JoAixtJ0zS9VYcWHCG8E2lVSIBwDcBWeJkatJsB/9glV7zHaxlNrKhE4+l84//G79EX2J9H9pEODoH6QI2xMOChr7XTaVHwP0+fZrFWaEZ88ZUaAvU537ZtozhYJZQMVXZ0Tlujy9DgiUwbQylEjkpXNDhc0yazWhDE5ZTVNTXcUnDA1ec+oMZZXJMxTbzFnDEgi9bmndNb8S2iH78DhnzWKH2YGVFvoY2YA==', 1795657357524446);


--
-- Data for Name: claim_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_accounts VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-7199-91a3-aa3a433a5beb', '01a21584-d849-76a4-a052-6648e273a2e3', '', 'cancelled', '', '', 1795657357467224);
INSERT INTO public.claim_accounts VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-7199-91a3-aa3a433a5beb', '01a21584-d861-7b45-ab5b-e1845f5d6128', '', 'cancelled', '', '', 1795657357467224);
INSERT INTO public.claim_accounts VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-7160-901e-fe19bb0516be', '01a21584-d861-7b45-ab5b-e1845f5d6128', '', 'claimed', '', '', 0);
INSERT INTO public.claim_accounts VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-7160-901e-fe19bb0516be', '01a21584-d849-76a4-a052-6648e273a2e3', 'merge', 'claimed', '', '', 0);


--
-- Data for Name: connections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connections VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d707-71f1-8179-04c564d0f31f', 'main', 'oidc', 'https://login.acme.example', 'usher', 'claim', 1, 1, 1795657357075304, 1795657357062876, '', '', '', '', '', '');
INSERT INTO public.connections VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d80a-706f-8f42-c977c990080a', 'later', 'saml', '', '', 'claim', 0, 0, NULL, 1795657357321944, 'urn:acme:''idp''', '', 'memberOf', '', '', '');
INSERT INTO public.connections VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d818-7850-816a-90ef865d446c', 'main', 'oidc', 'https://login.initech.example', 'usher', 'claim', 1, 1, 1795657357362463, 1795657357336380, '', '', '', '', '', '');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('', '01a21584-d722-718e-b905-61d676c9099d', 'read-only', '', '', '7af68873509edd6faa7ecf922f3c32d1c25a8c405aecb6f88e2ae0440913362e', 'usher_Q5cQTO', 1795657357089734, NULL, 1795657357092838, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d76b-7677-86c1-ca838d25fef2', 'oauth-client', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '77597848d28ad7b7f6f1927ac375e3d97bfeb37131f517e9527d1873d7899e24', 'usher_En4ITg', 1795657357162514, NULL, NULL, '', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d76f-72ee-b478-b109f157b2bb', 'access-token', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '9ff90534923463ef722aff4f6c443dcf793dea9e27edfb033112447485335565', 'usher_ZY6QjS', 1795657357166466, 1795660957166466, NULL, '01a21584-d76b-7677-86c1-ca838d25fef2', '', '', '', '', '', 0, 0, '', '');
INSERT INTO public.credentials VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d682-70bc-9cd3-ecf6e9deb044', 'directory', '01a21584-d67a-7301-a580-e02bc2fa990c', '', '7ddc35663b3a7ced97fb65c7be08bddea67f29d19d3f3ff287f4ae3d77b3c802', 'usher_Fg1a1p', 1795657356927538, NULL, NULL, '', '', '', '', '', '', 1, 0, '01a21584-d808-7a88-9f77-724f039ef854', '');
INSERT INTO public.credentials VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d771-7727-b8c0-1d27d3ec49ff', 'jwt-issuer', '01a21584-d67a-7301-a580-e02bc2fa990c', '', '657c483ddbb87aede09e276a0553b2648fee682b2db73b95b5c81de403516b81', '', 1795657357169162, NULL, NULL, '', '', '', 'https://issuer.example/', 'http://127.0.0.1:39057/scim/01a21584-d67a-7301-a580-e02bc2fa990c', '{"jwks_url":"https://issuer.example/keys","claims":{"tid":"''ẞ''"}}', 0, 0, '01a21584-d808-7a88-9f77-724f039ef854', '');
INSERT INTO public.credentials VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d70c-7611-beb1-6fe5d602bb28', 'login-hook', '01a21584-d707-71f1-8179-04c564d0f31f', '', '2d9052a0f63ed63b704224f3068449364bd115db0a19fca4570c9a65c1415f2c', 'usher_T2zGI9', 1795657357066664, NULL, NULL, '', '', '', '', '', '', 0, 1795657357533379, '', '');
INSERT INTO public.credentials VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d81e-72c9-b9ef-54e6ebfbc7b5', 'login-hook', '01a21584-d818-7850-816a-90ef865d446c', '', 'bc3e4741418b32e4ab59e6002c60782aa893e1e310c27faae4048891c4d3853b', 'usher_Oe0KqL', 1795657357341933, NULL, NULL, '', '', '', '', '', '', 0, 1795657357533379, '', '');
INSERT INTO public.credentials VALUES ('', '01a21584-d5fb-74ff-8628-9130fda02f3d', 'operator', '', 'first operator key', '843ba0adc61e5fc685237061d360d697d7f974a389ed24db68ceb59147b2073f', 'usher_2hCYp5', 1795657356794493, NULL, NULL, '', '', '', '', '', '', 0, 1795657357827959, '', '');
INSERT INTO public.credentials VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d677-7c7a-803d-7e5b40aaa4f2', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', 'efbc1d100bfc74b1332f8e350265e06f13fa55d30e1f62e3313ef8b188f25248', 'usher_GGqnND', 1795657356919286, NULL, NULL, '', '', '', '', '', '', 0, 1795657357827959, '', '');


--
-- Data for Name: dialect_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dialect_log VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d732-7012-b9eb-f8fc920b4109', 1795657357106004, 'd438977e97d1668fd9278a35b084c2a9', 'GET', '/Users/01a21584-d6b6-7026-a430-faeef64b4879', 404, '', 'there is no user "01a21584-d6b6-7026-a430-faeef64b4879" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d733-7b6b-90a7-9b05bb91e46b', 1795657357107748, '2d8998c4dbc088f9eceb2040e85a4722', 'GET', '/Users/01a21584-d6b8-77ff-a41e-39c333fdb999', 404, '', 'there is no user "01a21584-d6b8-77ff-a41e-39c333fdb999" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d9f7-7313-b03d-1691679fd9bf', 1795657357815202, '6d326a4a331157eb8d6be138ce6455cd', 'GET', '/Users/01a21584-d6b6-7026-a430-faeef64b4879', 404, '', 'there is no user "01a21584-d6b6-7026-a430-faeef64b4879" in this directory', '[]', '');
INSERT INTO public.dialect_log VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d9f7-7d17-9579-bf602957d917', 1795657357815858, 'd7922aa6d7a1ffaf992796a70eb22ae8', 'GET', '/Users/01a21584-d6b8-77ff-a41e-39c333fdb999', 404, '', 'there is no user "01a21584-d6b8-77ff-a41e-39c333fdb999" in this directory', '[]', '');


--
-- Data for Name: directories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directories VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'okta', 'scim', 'okta', 'userName', 0, '', 1795657356917580, '', '', '', 0);
INSERT INTO public.directories VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7b3-7df8-9453-3d9ee8b1e30a', '01a21584-d7b3-7df8-9453-3d9ee8b1e30a', 'scim', 'generic', 'userName', 0, '', 1795657357235704, '', '', '', 1795657357243487);
INSERT INTO public.directories VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d67a-7301-a580-e02bc2fa990c', 'entra', 'scim', 'entra', 'userName', 0, '', 1795657356922120, 'ipsie', '[{"id":"urn:acme:scim:schemas:extension:hr:2.0:User","name":"User","description":"''quotes'' and Umläute","resourceType":"User","attributes":[{"name":"floor","type":"string","caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}]', '01a21584-d808-7a88-9f77-724f039ef854', 0);


--
-- Data for Name: directory_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_emails VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'ada@acme.example', '01a21584-d687-7b88-a393-3c1bf2d7f920', 0, 'work');
INSERT INTO public.directory_emails VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'ada@home.example', '01a21584-d687-7b88-a393-3c1bf2d7f920', 1, 'home');


--
-- Data for Name: directory_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_groups VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c2-71c6-ae92-dc82961a3866', 'claude-premium', 'claude-premium', 'claude-premium', 'g''claude-premium', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''claude-premium","displayName":"claude-premium"}', 3, 1795657356994096, 1795657357026217, 0);
INSERT INTO public.directory_groups VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ef-7ede-962d-da614c823fc9', 'Größe "XL" o''clock', 'größe "xl" o''clock', 'größe "xl" o''clock', 'g''Größe "XL" o''clock', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''Größe \"XL\" o''clock","displayName":"Größe \"XL\" o''clock"}', 1, 1795657357039937, 1795657357039937, 1);
INSERT INTO public.directory_groups VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', 'all-staff', 'all-staff', 'all-staff', 'g''all-staff', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g''all-staff","displayName":"all-staff"}', 4, 1795657356998297, 1795657357050149, 0);


--
-- Data for Name: directory_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c2-71c6-ae92-dc82961a3866', '01a21584-d687-7b88-a393-3c1bf2d7f920', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d6a6-7a95-9642-cb2f22fd0c51', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d687-7b88-a393-3c1bf2d7f920', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d698-797d-abd5-9e6df517ae4e', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d68b-7153-aeda-ed1d3be9bfa1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d6ab-72e8-b5b8-04a792360e86', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d6a2-7903-895a-de1fa869aa92', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d6b1-7d51-9676-f96481c3fb10', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d68f-75c9-975c-ccd758465be2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c2-71c6-ae92-dc82961a3866', '01a21584-d68b-7153-aeda-ed1d3be9bfa1', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c2-71c6-ae92-dc82961a3866', '01a21584-d68d-7620-935f-07e0a44c0d92', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', '01a21584-d68d-7620-935f-07e0a44c0d92', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ef-7ede-962d-da614c823fc9', '01a21584-d68f-75c9-975c-ccd758465be2', 'User', '', '');
INSERT INTO public.directory_members VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ef-7ede-962d-da614c823fc9', '01a21584-d6c2-71c6-ae92-dc82961a3866', 'Group', 'Group', '');


--
-- Data for Name: directory_tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_tombstones VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77ff-a41e-39c333fdb999', 'NULL', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', 1798249357050149);


--
-- Data for Name: directory_totals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 0, 1, 0, '01a21584-d687-7b88-a393-3c1bf2d7f920');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 8, 1, 0, '01a21584-d68d-7620-935f-07e0a44c0d92');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 3, 1, 0, '01a21584-d68f-75c9-975c-ccd758465be2');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 15, 1, 0, '01a21584-d6a2-7903-895a-de1fa869aa92');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 9, 2, 0, '01a21584-d6a6-7a95-9642-cb2f22fd0c51');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 6, 1, 0, '01a21584-d6ab-72e8-b5b8-04a792360e86');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 14, 1, 0, '01a21584-d6b1-7d51-9676-f96481c3fb10');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 11, 1, 0, '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'Group', 9, 1, 0, '01a21584-d6c2-71c6-ae92-dc82961a3866');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'Group', 12, 1, 0, '01a21584-d6c6-74b9-a7d2-f9834ab971d8');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'Group', 0, 1, 0, '01a21584-d6ef-7ede-962d-da614c823fc9');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 1, 1, 1, '01a21584-d6b6-7026-a430-faeef64b4879');
INSERT INTO public.directory_totals VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', 'User', 13, 0, 1, '01a21584-d6b8-77ff-a41e-39c333fdb999');


--
-- Data for Name: directory_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d687-7b88-a393-3c1bf2d7f920', 'ada@acme.example', '00u-ada', 1, '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '', 1795657356934073, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-ada","userName":"ada@acme.example","name":{"familyName":"Example","givenName":"Ada"},"displayName":"Ada","active":true,"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"Ada@Home.example","type":"home"}]}', 1, 1795657356934073, 1795657356934073);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68b-7153-aeda-ed1d3be9bfa1', 'bob@acme.example', NULL, 1, '01a21584-d68b-7148-8fb3-d93172878b21', '', 1795657356938422, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"bob@acme.example","displayName":"no externalId","active":true}', 1, 1795657356938422, 1795657356938422);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68d-7620-935f-07e0a44c0d92', 'o''brien@acme.example', '''; DROP TABLE events; --', 1, '01a21584-d68d-7616-a860-5ce35067c8d0', '', 1795657356940325, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"''; DROP TABLE events; --","userName":"o''brien@acme.example","displayName":"Pat \"Patsy\" O''Brien \\ 100% $1 {} ?","active":true}', 1, 1795657356940325, 1795657356940325);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68f-75c9-975c-ccd758465be2', 'zoe@acme.example', 'ZOË', 1, '01a21584-d68f-75be-99ee-05081edbb42b', '', 1795657356942522, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ZOË","userName":"zoe@acme.example","displayName":"Zoë Ñandú, é decomposed, ẞ ß İ ı, 東京, שלום","active":true}', 1, 1795657356942522, 1795657356942522);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d698-797d-abd5-9e6df517ae4e', 'astro@acme.example', '🚀', 1, '01a21584-d698-7971-bc22-c234b7313b65', '', 1795657356945152, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"🚀","userName":"astro@acme.example","displayName":"👩‍🚀 ‮gnirts‬","active":true}', 1, 1795657356945152, 1795657356945152);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a2-7903-895a-de1fa869aa92', 'lines@acme.example', ' 007 ', 1, '01a21584-d6a2-78f7-a1ff-59da5ccea660', '', 1795657356960174, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":" 007 ","userName":"lines@acme.example","displayName":"one\ntwo\r\n\tthree\\n","active":true}', 1, 1795657356960174, 1795657356960174);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a6-7a95-9642-cb2f22fd0c51', 'max@acme.example', '00u-max', 1, '01a21584-d6a6-7a85-93e9-16a5d8c97949', '', 1795657356965175, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-max","userName":"MAX@ACME.EXAMPLE","displayName":"LOUD","active":true}', 1, 1795657356965175, 1795657356965175);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ab-72e8-b5b8-04a792360e86', 'left@acme.example', '00u-left', 0, '01a21584-d6ab-72df-a842-886f398ba0b7', '', 1795657356970501, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-left","userName":"left@acme.example","active":false}', 1, 1795657356970501, 1795657356970501);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b1-7d51-9676-f96481c3fb10', 'no address at all', '00u-unbound', 1, NULL, 'no_email', NULL, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"00u-unbound","userName":"no address at all","active":true}', 1, 1795657356973764, 1795657356973764);
INSERT INTO public.directory_users VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe', 'staff@acme.example', '00u-staff', 0, '01a21584-d6bd-7c10-8513-24c1eb3c3899', '', 1795657356987044, '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"00u-staff","userName":"staff@acme.example","active":false,"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"0042","department":"R&D <b>"}}', 2, 1795657356987044, 1795657357059659);


--
-- Data for Name: dirty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dirty VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 'directory', '01a21584-d7b3-7df8-9453-3d9ee8b1e30a', 1, 'people:01a21584-d71a-7498-87b1-96af85ae388f', 1795657357243487, '{"directory":"01a21584-d7b3-7df8-9453-3d9ee8b1e30a","request_id":"f96ad811dc38aeb1026ceaffc7545d03","actor":{"kind":"operator","id":"01a21584-d5fb-74ff-8628-9130fda02f3d"}}');


--
-- Data for Name: domain_claims; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_claims VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-7199-91a3-aa3a433a5beb', 'initech.example', '01a21584-d799-7c56-9f67-7af07d75444f', 'cancelled', 'by_hand', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657357449577, 1798249357449577, 1795657357467224);
INSERT INTO public.domain_claims VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-7160-901e-fe19bb0516be', 'initech.example', '01a21584-d799-7c56-9f67-7af07d75444f', 'open', '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657357504632, 1798249357504632, 0);


--
-- Data for Name: domains; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domains VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 'acme.example', '01a21584-d656-7ecb-a725-b32181de22ed', 'verified', 'manual', 1795657356885405, 1795657356885405, '', '', 0, 0, 0, 0, 0);
INSERT INTO public.domains VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 'initech.example', '01a21584-d65c-7c51-9a4c-6f7880fa91c8', 'verified', 'manual', 1795657356892246, 1795657356892246, '', '', 0, 0, 0, 0, 0);


--
-- Data for Name: event_floors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_heads VALUES ('', 3);
INSERT INTO public.event_heads VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 84);
INSERT INTO public.event_heads VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 6);
INSERT INTO public.event_heads VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', 3);
INSERT INTO public.event_heads VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 28);


--
-- Data for Name: event_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_order VALUES ('', 1, 1, 1);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 1, 2, 2);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 2, 3, 3);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 3, 6, 6);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 4, 7, 7);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 5, 8, 8);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 6, 9, 9);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 7, 10, 10);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 1, 4, 4);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 2, 5, 5);
INSERT INTO public.event_order VALUES ('', 2, 75, 75);
INSERT INTO public.event_order VALUES ('', 3, 76, 76);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 8, 11, 11);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 9, 12, 12);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 10, 13, 13);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 11, 14, 14);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 12, 17, 17);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 13, 18, 18);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 14, 19, 19);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 15, 20, 20);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 16, 21, 21);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 17, 22, 22);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 18, 23, 23);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 19, 24, 24);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 20, 25, 25);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 21, 26, 26);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 22, 27, 27);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 23, 28, 28);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 24, 29, 29);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 25, 30, 30);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 26, 31, 31);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 27, 32, 32);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 28, 33, 33);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 29, 34, 34);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 30, 35, 35);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 31, 36, 36);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 32, 37, 37);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 33, 38, 38);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 34, 39, 39);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 35, 40, 40);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 36, 41, 41);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 37, 42, 42);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 38, 43, 43);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 39, 44, 44);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 40, 45, 45);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 41, 46, 46);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 42, 47, 47);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 43, 48, 48);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 44, 49, 49);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 45, 50, 50);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 46, 51, 51);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 47, 52, 52);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 48, 53, 53);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 49, 54, 54);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 50, 55, 55);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 51, 56, 56);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 52, 57, 57);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 53, 58, 58);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 54, 59, 59);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 55, 60, 60);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 56, 61, 61);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 57, 62, 62);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 58, 63, 63);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 59, 64, 64);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 60, 65, 65);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 61, 66, 66);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 62, 67, 67);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 63, 68, 68);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 64, 69, 69);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 65, 70, 70);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 66, 71, 71);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 67, 72, 72);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 68, 73, 73);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 69, 74, 74);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 3, 15, 15);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 4, 16, 16);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 70, 77, 77);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 71, 78, 78);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 72, 79, 79);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 73, 81, 81);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 74, 82, 82);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 75, 83, 83);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 76, 84, 84);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 77, 85, 85);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 78, 91, 91);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 79, 92, 92);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 80, 93, 93);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 81, 94, 94);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 82, 114, 114);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 83, 115, 115);
INSERT INTO public.event_order VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 84, 116, 116);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 5, 80, 80);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 6, 86, 86);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 7, 87, 87);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 8, 88, 88);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 9, 89, 89);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 10, 90, 90);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 11, 95, 95);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 12, 98, 98);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 13, 100, 100);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 14, 102, 102);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 15, 104, 104);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 16, 106, 106);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 17, 108, 108);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 18, 111, 111);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 19, 112, 112);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 20, 113, 113);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 21, 117, 117);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 22, 118, 118);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 23, 119, 119);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 24, 120, 120);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 25, 121, 121);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 26, 122, 122);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 27, 123, 123);
INSERT INTO public.event_order VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 28, 124, 124);
INSERT INTO public.event_order VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', 1, 96, 96);
INSERT INTO public.event_order VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', 2, 99, 99);
INSERT INTO public.event_order VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', 3, 101, 101);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 1, 97, 97);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 2, 103, 103);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 3, 105, 105);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 4, 107, 107);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 5, 109, 109);
INSERT INTO public.event_order VALUES ('01a21584-d7d6-7ae7-a670-6b926632c35a', 6, 110, 110);


--
-- Data for Name: event_sequencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_sequencer VALUES (1, 124, 76, 125, '6/89');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (1, '', '01a21584-d5fb-7a90-963a-dc6484a3cd3f', 1795657356794493, 'token.created', 'operator', 'operator_key_file', '', '', '01a21584-d5fb-74ff-8628-9130fda02f3d', NULL, '{"scope":"operator","target":""}', 0, '');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (2, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d650-716f-98b5-b25418ba34e2', 1795657356879350, 'parent.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d64f-78e7-83c0-dd67d3dab76c', NULL, NULL, 0, 'cb4febe8f122dbcd1cc8bef5a11d4b7d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (3, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d657-7433-9e6e-917bc4e18313', 1795657356885405, 'domain.verified', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d656-7ecb-a725-b32181de22ed', NULL, '{"domain":"acme.example","state":"verified","strategy":"manual"}', 0, '22c607a5476c7e3f77deec5c6a274101');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (4, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d65b-7066-9dbf-b7e9f90ab164', 1795657356890784, 'parent.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d65a-7e30-8968-6f6a815c22a7', NULL, NULL, 0, 'febf5f954196960cd2d6447aeb32c3b5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (5, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d65c-7ddf-85ce-b7345c751cff', 1795657356892246, 'domain.verified', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d65c-7c51-9a4c-6f7880fa91c8', NULL, '{"domain":"initech.example","state":"verified","strategy":"manual"}', 0, 'f62a740085fb895fbb5823409896596a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (6, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-7442-98e6-c99c83250572', 1795657356895412, 'organization.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1ad5d7ec34d391560770eff4717ce092');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (7, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-7774-aaf7-3b4434f14fa7', 1795657356895412, 'organization.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '1ad5d7ec34d391560770eff4717ce092');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (8, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d662-7502-b653-28a12d853713', 1795657356895412, 'policy.applied', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '', NULL, '{"file":"policy.yaml","hash":"6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355","version":1}', 1, '1ad5d7ec34d391560770eff4717ce092');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (9, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d664-7772-9d60-1e34ef5cfa56', 1795657356895412, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-70f4-be53-5f39228d02d4', '', '{"mode":"invite","group_mappings":false}', '{"mode":"scim","group_mappings":true,"default_seat":"standard","managed_by_policy":true}', 0, '1ad5d7ec34d391560770eff4717ce092');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (10, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d664-7f37-bd82-ee4d491553a9', 1795657356895412, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false,"managed_by_policy":true}', 0, '1ad5d7ec34d391560770eff4717ce092');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (11, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d66e-7d68-ac10-fb609a94b7bb', 1795657356908901, 'policy.applied', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '', NULL, '{"file":"policy.yaml","hash":"43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673","version":2}', 2, '4219db6d3b76ca6ddbf2a9eb64af1cb6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (12, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d673-7a89-9d8f-cd6a7cb43d85', 1795657356913862, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"limit":1,"seat":"premium"}', 0, 'a1f2921a38aaf3aee4120db1a6c495d0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (13, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d675-7f28-87ca-562e8566eef6', 1795657356917580, 'directory.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d675-7bb9-8fea-20106179dbbf', NULL, NULL, 0, '3a865c10096e14fb858838cec72a4d4f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (14, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d677-7ec0-8283-43b8e8c4854f', 1795657356919286, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d677-7c7a-803d-7e5b40aaa4f2', NULL, '{"scope":"directory","target":"01a21584-d675-7bb9-8fea-20106179dbbf"}', 0, 'ef7c6abf43e6796bbe34f9aa1041f32e');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (15, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d67a-7430-b15a-528f4beb9c3a', 1795657356922120, 'directory.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d67a-7301-a580-e02bc2fa990c', NULL, NULL, 0, '7f51b44d8cd81394f53f9caeb78921f3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (16, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d682-7201-8888-271acccd4afa', 1795657356927538, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d682-70bc-9cd3-ecf6e9deb044', NULL, '{"scope":"directory","target":"01a21584-d67a-7301-a580-e02bc2fa990c"}', 0, '25a5afe0c733ce933993f8c1276d534c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (17, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7bc4-a2e8-76450812ad70', 1795657356934073, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d687-7b88-a393-3c1bf2d7f920', NULL, NULL, 2, '53fc08291974f6d555d7eccbf3b8a309');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (18, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7bc6-911d-24d1df7a890d', 1795657356934073, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '', '01a21584-d687-7b88-a393-3c1bf2d7f920', NULL, NULL, 2, '53fc08291974f6d555d7eccbf3b8a309');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (19, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68b-7160-add8-1bb53f9ada31', 1795657356938422, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d68b-7153-aeda-ed1d3be9bfa1', NULL, NULL, 2, '0d43402f637c84e400114329b0076f47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (20, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68b-7163-9634-493dea868dbc', 1795657356938422, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68b-7148-8fb3-d93172878b21', '', '01a21584-d68b-7153-aeda-ed1d3be9bfa1', NULL, NULL, 2, '0d43402f637c84e400114329b0076f47');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (21, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68d-762d-b400-0a5c50af6429', 1795657356940325, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d68d-7620-935f-07e0a44c0d92', NULL, NULL, 2, '170171b0984b79eaae70687ea37e9c68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (22, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68d-7630-b78a-5075cac98562', 1795657356940325, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68d-7616-a860-5ce35067c8d0', '', '01a21584-d68d-7620-935f-07e0a44c0d92', NULL, NULL, 2, '170171b0984b79eaae70687ea37e9c68');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (23, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68f-75e3-95ea-6c1a4bfe7fc7', 1795657356942522, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d68f-75c9-975c-ccd758465be2', NULL, NULL, 2, 'add7d14c1b87b3667365de60bfa1eb27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (24, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68f-75e6-8def-e41ed5cbe985', 1795657356942522, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68f-75be-99ee-05081edbb42b', '', '01a21584-d68f-75c9-975c-ccd758465be2', NULL, NULL, 2, 'add7d14c1b87b3667365de60bfa1eb27');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (25, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d698-798b-9fcf-04409fc4fd6d', 1795657356945152, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d698-797d-abd5-9e6df517ae4e', NULL, NULL, 2, '2fd116f4099989eb025c3e1387956f18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (26, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d698-798d-ae08-42dfd2a5664f', 1795657356945152, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d698-7971-bc22-c234b7313b65', '', '01a21584-d698-797d-abd5-9e6df517ae4e', NULL, NULL, 2, '2fd116f4099989eb025c3e1387956f18');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (27, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a2-792d-910d-fd975470295a', 1795657356960174, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6a2-7903-895a-de1fa869aa92', NULL, NULL, 2, '9ea344a8671559e00b53b8dd0dcff75f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (28, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a2-7931-a740-5e20f27f4efa', 1795657356960174, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a2-78f7-a1ff-59da5ccea660', '', '01a21584-d6a2-7903-895a-de1fa869aa92', NULL, NULL, 2, '9ea344a8671559e00b53b8dd0dcff75f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (29, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a6-7aa3-a634-9cb1b603af81', 1795657356965175, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6a6-7a95-9642-cb2f22fd0c51', NULL, NULL, 2, '8067e2463d0c02aa470eb43fe8af7714');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (30, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a6-7aa6-a9c8-dc6c1b2ee8fb', 1795657356965175, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a6-7a85-93e9-16a5d8c97949', '', '01a21584-d6a6-7a95-9642-cb2f22fd0c51', NULL, NULL, 2, '8067e2463d0c02aa470eb43fe8af7714');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (31, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ab-730c-91bf-062576135be8', 1795657356970501, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6ab-72e8-b5b8-04a792360e86', NULL, NULL, 2, '01d0dbf7a0398999b11815e5ac407e8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (32, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ab-7310-9659-f1424dbc7b9f', 1795657356970501, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ab-72df-a842-886f398ba0b7', '', '01a21584-d6ab-72e8-b5b8-04a792360e86', NULL, NULL, 2, '01d0dbf7a0398999b11815e5ac407e8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (33, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ab-7349-9085-8d6d0af07f77', 1795657356970501, 'gate.closed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ab-72df-a842-886f398ba0b7', '', '', NULL, '{"cause":"directory_inactive"}', 2, '01d0dbf7a0398999b11815e5ac407e8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (34, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ab-734c-9a61-11fca5aeebdf', 1795657356970501, 'session.revoked', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6ab-72df-a842-886f398ba0b7', '', '', NULL, NULL, 2, '01d0dbf7a0398999b11815e5ac407e8f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (35, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b1-7d9e-aa4a-211faf7f0abf', 1795657356973764, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b1-7d51-9676-f96481c3fb10', NULL, NULL, 2, 'f07ac7a855416c47521ce38b2a73b42b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (36, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b1-7da2-a950-38594362bf6e', 1795657356973764, 'directory_user.unbound', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b1-7d51-9676-f96481c3fb10', NULL, '{"reason":"no_email"}', 2, 'f07ac7a855416c47521ce38b2a73b42b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (37, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b6-705a-82e9-86387e42e9b5', 1795657356978522, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b6-7026-a430-faeef64b4879', NULL, NULL, 2, 'c8b0f5b503dcae4ac4eb33479bf74553');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (38, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b6-705d-a2e2-4be8886e8cbe', 1795657356978522, 'directory_user.unbound', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b6-7026-a430-faeef64b4879', NULL, '{"reason":"foreign_domain"}', 2, 'c8b0f5b503dcae4ac4eb33479bf74553');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (39, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b8-780d-8239-e3f9df016f85', 1795657356982856, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b8-77ff-a41e-39c333fdb999', NULL, NULL, 2, 'e8c2b3efbb02eb1879c4f674fbbba735');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (40, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b8-7810-b542-898c1e05aa40', 1795657356982856, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', '', '01a21584-d6b8-77ff-a41e-39c333fdb999', NULL, NULL, 2, 'e8c2b3efbb02eb1879c4f674fbbba735');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (41, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6bd-7c2b-82ce-80e8120482fb', 1795657356987044, 'directory_user.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe', NULL, NULL, 2, 'e97a77f12bb04e76ce6a7a8f527b6f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (42, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6bd-7c2e-91db-a2440f547446', 1795657356987044, 'account.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c10-8513-24c1eb3c3899', '', '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe', NULL, NULL, 2, 'e97a77f12bb04e76ce6a7a8f527b6f11');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (43, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6c3-71e9-a79f-c0fe06bd62d5', 1795657356994096, 'directory_group.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6c2-71c6-ae92-dc82961a3866', NULL, '{"members":1}', 0, '5b0f1a6aa1c6cfce28b1524bcb756750');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (44, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6c9-7077-85db-27d2a2f27f15', 1795657356998297, 'directory_group.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', NULL, '{"members":11}', 0, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (45, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6cf-7b3e-b297-67d36dde0e5d', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"premium","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (46, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d5-7d56-b5af-1cbf799095f5', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68b-7148-8fb3-d93172878b21', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (47, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d6-72fd-9fb3-43261409bb5f', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68f-75be-99ee-05081edbb42b', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (48, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d6-78f6-9bdc-efaaa52533d4', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d698-7971-bc22-c234b7313b65', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (49, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d6-7f06-8db9-05a44c4f52ce', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a2-78f7-a1ff-59da5ccea660', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (50, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d7-74d4-ba3e-3614a09a020f', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6a6-7a85-93e9-16a5d8c97949', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (51, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d7-7b2b-8842-2ef7748c680f', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (52, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6d7-7e2e-9c59-8cfc1ff73ba6', 1795657356998297, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c10-8513-24c1eb3c3899', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', 2, 'edde21cacad5f8410200ffa6e1120cd5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (53, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6dc-704a-b7d4-0d447b12463b', 1795657357017586, 'directory_group.changed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6c2-71c6-ae92-dc82961a3866', NULL, '{"added":1,"removed":0}', 0, '5bf154bf55780dce6a6ad4ce8702675c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (54, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6e5-7e4d-9bdd-34f89e799b57', 1795657357026217, 'directory_group.changed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6c2-71c6-ae92-dc82961a3866', NULL, '{"added":1,"removed":0}', 0, '5928e71143ba4521293e3ac9b91cafa8');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (55, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ec-7837-8242-74330ecf271d', 1795657357033301, 'directory_group.changed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6c6-74b9-a7d2-f9834ab971d8', NULL, '{"added":1,"removed":0}', 0, 'b5a26a3294840523f7c62b079a181554');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (56, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ed-76b1-99e1-287c42701116', 1795657357033301, 'membership.added', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d68d-7616-a860-5ce35067c8d0', '01a21584-d661-70f4-be53-5f39228d02d4', '', NULL, '{"role":"user","seat":"premium","seat_state":"waiting","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]}', 2, 'b5a26a3294840523f7c62b079a181554');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (57, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6f2-7572-acde-f47b59204661', 1795657357039937, 'directory_group.created', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6ef-7ede-962d-da614c823fc9', NULL, '{"members":2}', 0, '069ea31c1689537ca902bc3a5ed29954');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (58, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6f6-7997-9fa0-c515e1628d80', 1795657357046233, 'directory_user.deleted', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b6-7026-a430-faeef64b4879', NULL, NULL, 0, 'e3431309b16ec0ed20b4c4bf4a6edaf6');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (59, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6fa-75ce-b18e-025d07037090', 1795657357050149, 'directory_user.deleted', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6b8-77ff-a41e-39c333fdb999', NULL, NULL, 0, '4c363bcd5b207d991f797d79bc93c86b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (60, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6fb-70e3-bdda-6e1324004521', 1795657357050149, 'gate.closed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', '', '', NULL, '{"cause":"directory_deleted"}', 2, '4c363bcd5b207d991f797d79bc93c86b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (61, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6fb-70e8-8d8b-1c6c4951db0e', 1795657357050149, 'session.revoked', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', '', '', NULL, NULL, 2, '4c363bcd5b207d991f797d79bc93c86b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (62, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d702-799a-ad20-98130f8f1653', 1795657357050149, 'membership.removed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', '01a21584-d661-70f4-be53-5f39228d02d4', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, '4c363bcd5b207d991f797d79bc93c86b');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (63, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d703-7ee9-b9ca-c4b768374d25', 1795657357059659, 'directory_user.changed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '', '', '01a21584-d6bd-7c1e-af8b-6f85a8c5ffbe', NULL, '{"active":false}', 0, 'bf78f174c5b0ae54c69ab8f11aaf2370');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (64, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d704-771d-a128-4182f60e37c8', 1795657357059659, 'gate.closed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c10-8513-24c1eb3c3899', '', '', NULL, '{"cause":"directory_inactive"}', 2, 'bf78f174c5b0ae54c69ab8f11aaf2370');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (65, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d704-7721-ae27-93a007676cf0', 1795657357059659, 'session.revoked', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c10-8513-24c1eb3c3899', '', '', NULL, NULL, 2, 'bf78f174c5b0ae54c69ab8f11aaf2370');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (66, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d705-700b-8c17-a00689d8b2d0', 1795657357059659, 'membership.removed', 'directory', '01a21584-d675-7bb9-8fea-20106179dbbf', '01a21584-d6bd-7c10-8513-24c1eb3c3899', '01a21584-d661-70f4-be53-5f39228d02d4', '', '{"role":"user","seat":"standard","seat_state":"held","source":"mapping","rules":[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]}', NULL, 2, 'bf78f174c5b0ae54c69ab8f11aaf2370');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (67, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d708-7cb1-8201-32c3664486c2', 1795657357062876, 'connection.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d707-71f1-8179-04c564d0f31f', NULL, '{"kind":"oidc","issuer":"https://login.acme.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, '3ebced4dde45ccf120d857b623e9f744');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (68, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d70c-774c-9f56-2dced042b998', 1795657357066664, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d70c-7611-beb1-6fe5d602bb28', NULL, '{"scope":"login-hook","target":"01a21584-d707-71f1-8179-04c564d0f31f"}', 0, 'b62e923a69dd7614dd61cf6c9d2e8cbe');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (69, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d714-72a5-b840-79d36819a6d8', 1795657357075304, 'subject.linked', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '', '01a21584-d707-71f1-8179-04c564d0f31f', NULL, NULL, 2, '99f31f0470c7b4cf3995493cb4f6634f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (70, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d714-7af8-a623-e0dc3c634177', 1795657357075304, 'membership.added', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '01a21584-d661-7453-829a-83ab75375385', '', NULL, '{"role":"user","source":"grant"}', 2, '99f31f0470c7b4cf3995493cb4f6634f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (71, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d715-789a-986f-bcd4e86406d2', 1795657357075304, 'connection.proven', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '', '', '01a21584-d707-71f1-8179-04c564d0f31f', NULL, NULL, 2, '99f31f0470c7b4cf3995493cb4f6634f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (72, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d71a-749e-a24e-3a7a1dd4cdd3', 1795657357081152, 'account.created', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '01a21584-d71a-7498-87b1-96af85ae388f', '', '01a21584-d707-71f1-8179-04c564d0f31f', NULL, NULL, 2, '8c29a20628efc4d57b2d75be252ad2c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (73, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d71a-74ac-8d0d-af4d086bdcb1', 1795657357081152, 'subject.linked', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '01a21584-d71a-7498-87b1-96af85ae388f', '', '01a21584-d707-71f1-8179-04c564d0f31f', NULL, NULL, 2, '8c29a20628efc4d57b2d75be252ad2c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (74, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d71a-74e1-98c0-e25b62fa265d', 1795657357081152, 'membership.added', 'login', '01a21584-d707-71f1-8179-04c564d0f31f', '01a21584-d71a-7498-87b1-96af85ae388f', '01a21584-d661-7453-829a-83ab75375385', '', NULL, '{"role":"user","source":"grant"}', 2, '8c29a20628efc4d57b2d75be252ad2c1');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (75, '', '01a21584-d722-72c9-9960-d164ffd4c7f4', 1795657357089734, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d722-718e-b905-61d676c9099d', NULL, '{"scope":"read-only","target":""}', 0, '93ead800c1f41e3e6ddcd7975f0e2d64');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (76, '', '01a21584-d725-74e4-a76a-bb4e3cecabf3', 1795657357092838, 'token.revoked', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d722-718e-b905-61d676c9099d', NULL, NULL, 0, '86892c4805f024963061526814d271c4');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (77, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d757-7708-bb18-4ac994a8a86f', 1795657357138490, 'parent_administrator.granted', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '', '', NULL, NULL, 0, '0600b32f6a2b997327cb11b846be80a2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (78, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d76c-76ff-8f12-c07b347a41b0', 1795657357162514, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d76b-7677-86c1-ca838d25fef2', NULL, '{"scope":"oauth-client","target":"01a21584-d675-7bb9-8fea-20106179dbbf"}', 0, '36ff11d5e4fd7d1d975e310c59933872');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (79, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d76f-74e5-80be-84d7b4d63f6a', 1795657357166466, 'token.created', 'api_key', '01a21584-d76b-7677-86c1-ca838d25fef2', '', '', '01a21584-d76f-72ee-b478-b109f157b2bb', NULL, '{"client":"01a21584-d76b-7677-86c1-ca838d25fef2","scope":"access-token","target":"01a21584-d675-7bb9-8fea-20106179dbbf"}', 0, '4572c78036761a4e16cb3d11341b57f0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (80, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d771-7aa6-bb2e-ec01ccd8a678', 1795657357169162, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d771-7727-b8c0-1d27d3ec49ff', NULL, '{"scope":"jwt-issuer","target":"01a21584-d67a-7301-a580-e02bc2fa990c"}', 0, 'd57756fb0ae8762e898c7871a24a814a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (81, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d775-7b23-ab3a-9d514f0f37f8', 1795657357173197, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '', '{"guests":true,"guest_administrators":false}', '{"guests":true,"guest_administrators":true}', 0, '7dc5f345b4bb8f26fc6650c592dccba2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (82, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d782-77e4-8645-85bf5b30e075', 1795657357179852, 'invitation.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '01a21584-d77c-7f0a-907b-fffe0b82751f', NULL, '{"role":"user","guest":true}', 2, '00490ef3c450f45e94cf13eee6f04b78');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (83, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d78b-7bc0-9811-14f649544d97', 1795657357189899, 'invitation.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-70f4-be53-5f39228d02d4', '01a21584-d789-7bb8-abc9-41b8821150ff', NULL, '{"role":"user","managed":true}', 2, '9267d919b68668342d696f8b0d5dbb5a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (84, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d78f-716e-91f6-3a4f4970555b', 1795657357197589, 'invitation.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '01a21584-d78e-7a24-b938-3057d453c887', NULL, '{"role":"user","guest":true}', 2, 'fa5b93f83e3f2cd51ec4dc1c99a82a0c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (85, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d793-7a14-857b-4d9f2bbd441f', 1795657357202955, 'invitation.revoked', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d661-7453-829a-83ab75375385', '01a21584-d78e-7a24-b938-3057d453c887', NULL, '{"reason":"by_hand"}', 2, '40123a63e33c28e1e4b867476ebd27e5');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (86, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d79a-7e0a-aa43-951163a32609', 1795657357209535, 'organization.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '', NULL, '{"mode":"invite","group_mappings":false}', 0, 'cfebc964d7f5469142cecc821c8bf465');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (87, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7a6-765f-8065-520289ccc8fb', 1795657357216187, 'invitation.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d7a6-7348-916b-5e5065beedd3', NULL, '{"role":"user","guest":true}', 0, '446e7d5453e8307709dc57468eb5d312');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (88, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7ab-79c5-9d9f-bb555fab10ef', 1795657357225573, 'account.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', '', '01a21584-d7a6-7348-916b-5e5065beedd3', NULL, NULL, 0, 'a9d2f3f0871fa7152bf89a34650c5c8a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (89, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7ac-7abf-9ff5-b9ce7b371401', 1795657357225573, 'invitation.accepted', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d7a6-7348-916b-5e5065beedd3', NULL, '{"role":"user","guest":true}', 0, 'a9d2f3f0871fa7152bf89a34650c5c8a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (90, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7ac-7b11-87e1-8b51e8f9878c', 1795657357225573, 'membership.added', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', '01a21584-d799-7c56-9f67-7af07d75444f', '', NULL, '{"role":"user","source":"grant"}', 0, 'a9d2f3f0871fa7152bf89a34650c5c8a');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (91, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7b4-7288-b36e-2ff795e2008e', 1795657357235704, 'directory.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d7b3-7df8-9453-3d9ee8b1e30a', NULL, NULL, 0, '788a0aa49823f4511124d598eac2143f');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (92, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7b5-7ddc-afc8-05ebabb24d0c', 1795657357236990, 'run.held', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d7b5-753c-9db8-62d7fcaf9da7', NULL, '{"kind":"deletion","scope":"directory:01a21584-d7b3-7df8-9453-3d9ee8b1e30a"}', 0, 'a8e539e9728307df08209d8984e30b58');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (93, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7bc-7a3b-9da5-2ee52415cfbf', 1795657357243487, 'directory.deleted', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d7b3-7df8-9453-3d9ee8b1e30a', '{"users":0,"groups":0,"tokens":0}', NULL, 0, 'f96ad811dc38aeb1026ceaffc7545d03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (94, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7bd-735e-855f-70c5c4dbc163', 1795657357243487, 'run.applied', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d7b5-753c-9db8-62d7fcaf9da7', NULL, '{"kind":"deletion","scope":"directory:01a21584-d7b3-7df8-9453-3d9ee8b1e30a"}', 0, 'f96ad811dc38aeb1026ceaffc7545d03');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (95, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7cb-7c78-a14a-542764c35b33', 1795657357258778, 'directory.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d67a-7301-a580-e02bc2fa990c', '{"profile":""}', '{"profile":"ipsie","tokens":1}', 0, 'e02a99491c4555c142f4a6956419631c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (96, '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7d2-72a5-afb2-2c3304e45ece', 1795657357265749, 'organization.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d1-7e08-9743-f57a6c378152', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '69e59c9f8e897add0759c6f3034563e2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (97, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7d6-7c96-87fe-2ec70bdc6f6e', 1795657357270578, 'organization.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '', NULL, '{"mode":"invite","group_mappings":false}', 0, '71236e19246c195bbd14ba298403948c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (98, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7da-7961-bd22-1194cf49f9fa', 1795657357273781, 'merge.proposed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7da-73f3-9981-1cb6d591279f', NULL, '{"members":0,"side":"host"}', 0, 'a8e5e28a285fd76112c3d56c9b5a5dae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (99, '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7da-7965-a6d9-b96aae111498', 1795657357273781, 'merge.proposed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7da-73f3-9981-1cb6d591279f', NULL, '{"members":0,"side":"host"}', 0, 'a8e5e28a285fd76112c3d56c9b5a5dae');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (100, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7e0-75df-b729-ca26fbefcbf9', 1795657357279331, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7da-73f3-9981-1cb6d591279f', NULL, '{"side":"host"}', 0, '96694b892e379fc249d9076114d9c3b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (101, '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7e0-75e4-b93d-a2eaa45a341c', 1795657357279331, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7da-73f3-9981-1cb6d591279f', NULL, '{"side":"host"}', 0, '96694b892e379fc249d9076114d9c3b2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (102, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7e7-77bc-80bf-f6b71be85b1a', 1795657357285820, 'merge.proposed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"members":0,"side":"host"}', 0, '2bd4309ffa6100278582b36884cc7bd9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (103, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-77c1-92f2-4ecf0cbcc1e9', 1795657357285820, 'merge.proposed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"members":0,"side":"host"}', 0, '2bd4309ffa6100278582b36884cc7bd9');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (104, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7f0-7463-ae4c-8e2a9c098335', 1795657357294854, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"side":"joining"}', 0, 'f29271e541c4d385e2fba49ac68de896');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (105, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7f0-7469-bb3d-ed4b2c70941e', 1795657357294854, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"side":"joining"}', 0, 'f29271e541c4d385e2fba49ac68de896');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (106, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7f5-7117-9408-486b12fecbee', 1795657357297664, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"side":"host"}', 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (107, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7f5-713c-aa3b-29e23243afa1', 1795657357297664, 'merge.approved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, '{"side":"host"}', 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (108, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7fa-7351-a8bb-6892a14eb360', 1795657357297664, 'merge.completed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, NULL, 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (109, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7fa-7355-8461-fad8e142a21b', 1795657357297664, 'merge.completed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7e7-74b4-8eea-78b6f6178479', NULL, NULL, 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (110, '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7fa-7ea4-911a-c5d5f1ae93b8', 1795657357297664, 'organization.moved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d65a-7e30-8968-6f6a815c22a7', NULL, NULL, 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (111, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7fa-7ea8-925e-ff9aec46f630', 1795657357297664, 'organization.moved', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d65a-7e30-8968-6f6a815c22a7', NULL, NULL, 0, 'fc54582d306ed1ba00cb4552e8d941eb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (112, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d802-70c7-9543-42d10a2a5bd0', 1795657357313873, 'parent.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d65a-7e30-8968-6f6a815c22a7', '{"restrict_org_creation":false}', '{"restrict_org_creation":true}', 0, '3d6f0dd8278f3aa117b67a5b9d0ba605');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (113, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d808-7a9f-aed7-c46931f9ee3a', 1795657357320293, 'directory.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d67a-7301-a580-e02bc2fa990c', '{"extensions":[]}', '{"extensions":["urn:acme:scim:schemas:extension:hr:2.0:User"]}', 0, '56e70ffc6b4f4377e2c1c2d526e459fb');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (114, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d80a-75bc-b8ab-723d67ecab81', 1795657357321944, 'connection.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d80a-706f-8f42-c977c990080a', NULL, '{"kind":"saml","entity_id":"urn:acme:''idp''","groups_claim":"memberOf","email_trust":"claim","vouched":false,"enabled":false,"proven":false}', 0, 'cfd3ebecbaa12a4357a5e53434671eaf');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (115, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d80e-7dcc-99bf-927f4047edfc', 1795657357325867, 'run.held', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d80e-7b8b-be2a-60a094fed6cc', NULL, '{"detail":{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}},"scope":"connection:01a21584-d707-71f1-8179-04c564d0f31f"}', 0, 'd92cf75007ed8f249e51a3d5d520c3b3');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (116, '01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d813-76d0-9a75-74affdd985f6', 1795657357330600, 'sso.suspended', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d64f-78e7-83c0-dd67d3dab76c', NULL, '{"until":"2026-11-29T01:42:37.3306Z","reason":"''ẞ''"}', 0, '49bc5beb4e9db82ef1290a085a86081c');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (117, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d818-7b17-b832-f6791b1c1fd9', 1795657357336380, 'connection.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d818-7850-816a-90ef865d446c', NULL, '{"kind":"oidc","issuer":"https://login.initech.example","client_id":"usher","email_trust":"claim","vouched":true,"enabled":true,"proven":false}', 0, 'e79b9f5436d059bedf3aa71576c96099');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (118, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d81e-742c-a814-a6761c80b64f', 1795657357341933, 'token.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '', '01a21584-d81e-72c9-b9ef-54e6ebfbc7b5', NULL, '{"scope":"login-hook","target":"01a21584-d818-7850-816a-90ef865d446c"}', 0, '991130c0cddefd86a03d373b6ef7eee0');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (119, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d828-75c9-b460-9ff14ef59af9', 1795657357345927, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '', '{"mode":"invite","group_mappings":false}', '{"mode":"jit","group_mappings":false}', 0, 'c08821732061ff2d243b4dd90d936871');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (120, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d82b-7e86-8296-389aae6f404a', 1795657357345927, 'organization.changed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '', '{"mode":"jit","group_mappings":false}', '{"mode":"jit","group_mappings":false,"sso_required":true}', 0, 'c08821732061ff2d243b4dd90d936871');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (121, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d832-7de6-943c-bdabc784906b', 1795657357362463, 'account.created', 'login', '01a21584-d818-7850-816a-90ef865d446c', '01a21584-d832-7ddb-939e-f2731535c4df', '', '01a21584-d818-7850-816a-90ef865d446c', NULL, NULL, 0, 'c3b60cecb0317cd6093dd5de274e9106');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (122, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d832-7df1-88dc-daf38b29283b', 1795657357362463, 'subject.linked', 'login', '01a21584-d818-7850-816a-90ef865d446c', '01a21584-d832-7ddb-939e-f2731535c4df', '', '01a21584-d818-7850-816a-90ef865d446c', NULL, NULL, 0, 'c3b60cecb0317cd6093dd5de274e9106');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (123, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d832-7e33-a33f-b072e7c09905', 1795657357362463, 'membership.added', 'login', '01a21584-d818-7850-816a-90ef865d446c', '01a21584-d832-7ddb-939e-f2731535c4df', '01a21584-d799-7c56-9f67-7af07d75444f', '', NULL, '{"role":"user","source":"grant"}', 0, 'c3b60cecb0317cd6093dd5de274e9106');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (124, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d834-71b8-a7fe-9b7a5136744f', 1795657357362463, 'connection.proven', 'login', '01a21584-d818-7850-816a-90ef865d446c', '', '', '01a21584-d818-7850-816a-90ef865d446c', NULL, NULL, 0, 'c3b60cecb0317cd6093dd5de274e9106');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (125, '', '01a21584-d849-76ab-8a85-78d0d3fc8a93', 1795657357383690, 'account.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d849-76a4-a052-6648e273a2e3', '', '', NULL, NULL, 0, 'f10b413abc14bee3f2bcf43ee02651c2');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (126, '', '01a21584-d861-7b4a-bfdc-4c9e0c18876b', 1795657357409505, 'account.created', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d861-7b45-ab5b-e1845f5d6128', '', '', NULL, NULL, 0, 'd24f5d71c909e7f09df0f454b953a749');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (127, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-71e3-b6b3-1a931d2515e2', 1795657357449577, 'claim.started', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d88b-7199-91a3-aa3a433a5beb', NULL, '{"accounts":2,"deadline":"2026-12-26T01:42:37.449577Z","domain":"initech.example"}', 0, '06335b10407a7730c5f75ef303c55043');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (128, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-7215-89f3-738f5fec96f4', 1795657357449577, 'claim.account_claimed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d849-76a4-a052-6648e273a2e3', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d88b-7199-91a3-aa3a433a5beb', NULL, '{"deadline":"2026-12-26T01:42:37.449577Z","domain":"initech.example"}', 0, '06335b10407a7730c5f75ef303c55043');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (129, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d88b-721d-a7df-69831542a52b', 1795657357449577, 'claim.account_claimed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d861-7b45-ab5b-e1845f5d6128', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d88b-7199-91a3-aa3a433a5beb', NULL, '{"deadline":"2026-12-26T01:42:37.449577Z","domain":"initech.example"}', 0, '06335b10407a7730c5f75ef303c55043');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (130, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d89b-7f05-864a-a80fc8c97a3a', 1795657357467224, 'claim.cancelled', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d88b-7199-91a3-aa3a433a5beb', NULL, '{"accounts":{"cancelled":2},"reason":"by_hand"}', 0, '7eb674535953e05706e0ac9ad0fec69d');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (131, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-71a7-852f-3824d7c45d37', 1795657357504632, 'claim.started', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d8c2-7160-901e-fe19bb0516be', NULL, '{"accounts":2,"deadline":"2026-12-26T01:42:37.504632Z","domain":"initech.example"}', 0, '4c8b6908050d194df8d6879320d9b005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (132, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-71d6-9586-8eb43ef1f112', 1795657357504632, 'claim.account_claimed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d849-76a4-a052-6648e273a2e3', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d8c2-7160-901e-fe19bb0516be', NULL, '{"deadline":"2026-12-26T01:42:37.504632Z","domain":"initech.example"}', 0, '4c8b6908050d194df8d6879320d9b005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (133, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8c2-71d8-a5c7-ead750fffeea', 1795657357504632, 'claim.account_claimed', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d861-7b45-ab5b-e1845f5d6128', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d8c2-7160-901e-fe19bb0516be', NULL, '{"deadline":"2026-12-26T01:42:37.504632Z","domain":"initech.example"}', 0, '4c8b6908050d194df8d6879320d9b005');
INSERT INTO public.events OVERRIDING SYSTEM VALUE VALUES (134, '01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d8d4-7f07-bed4-3d40de939b40', 1795657357524446, 'claim.chosen', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d849-76a4-a052-6648e273a2e3', '01a21584-d799-7c56-9f67-7af07d75444f', '01a21584-d8c2-7160-901e-fe19bb0516be', '{"choice":""}', '{"choice":"merge"}', 0, '154755a948f217986a2374e591cf6b51');


--
-- Data for Name: replicas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.replicas VALUES ('host/killed', 1772355600000000, 1772355605000000, 2);


--
-- Data for Name: fleet_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fleet_secrets VALUES ('cache', '6a5a248145247f103e4fc90bd1f47f0dffc47759a3242c728ff03f52cee43058');


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 01:42:35.879');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 01:42:35.904317');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 01:42:36.19474');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 01:42:36.267334');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 01:42:36.323063');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 01:42:36.459438');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 01:42:36.758248');


--
-- Data for Name: guard_windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation_sends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation_sends VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-7453-829a-83ab75375385', 1795657357179852, '01a21584-d782-7742-934b-82c945666e90');
INSERT INTO public.invitation_sends VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-70f4-be53-5f39228d02d4', 1795657357189899, '01a21584-d78b-7b97-88cd-15bdc475599f');
INSERT INTO public.invitation_sends VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-7453-829a-83ab75375385', 1795657357197589, '01a21584-d78f-714b-a9f9-aafce88b2ac4');
INSERT INTO public.invitation_sends VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d799-7c56-9f67-7af07d75444f', 1795657357216187, '01a21584-d7a6-763a-990e-80d83c8e265c');


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d77c-7f0a-907b-fffe0b82751f', '01a21584-d661-7453-829a-83ab75375385', 'O''Brien+open@Elsewhere.example', 'o''brien+open@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'open', '', 0, 1, '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', 'b3ce8abd7ffd6a38e66466910ce7770d8a2bbcbe6497abf28a752e3a68964c4c', 1795657357179852, 1797471757179852, 0);
INSERT INTO public.invitations VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d789-7bb8-abc9-41b8821150ff', '01a21584-d661-70f4-be53-5f39228d02d4', 'managed@acme.example', 'managed@acme.example', 'acme.example', 'user', '', 0, 'open', '', 1, 0, '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', 'f16cc3f3079434936d712c305bdccb4613d3ee555ec321a5dcea6afb7974df48', 1795657357189899, 1797471757189899, 0);
INSERT INTO public.invitations VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d78e-7a24-b938-3057d453c887', '01a21584-d661-7453-829a-83ab75375385', 'revoked@elsewhere.example', 'revoked@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'revoked', 'by_hand', 0, 1, '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '', '01dfdee626228bb3dfee76de36ed500af207d43852d776945302ed854bfa2b36', 1795657357197589, 1797471757197589, 1795657357202955);
INSERT INTO public.invitations VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7a6-7348-916b-5e5065beedd3', '01a21584-d799-7c56-9f67-7af07d75444f', 'accepted@elsewhere.example', 'accepted@elsewhere.example', 'elsewhere.example', 'user', '', 0, 'accepted', '', 0, 1, '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', 'd3c5a116ef0378aa414e5928f109f9b9e02a7ce38d0da1216de6b2b19bfdc506', 1795657357216187, 1797471757216187, 1795657357225573);


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('settle-people', '', 2, 0);
INSERT INTO public.leases VALUES ('event-sequencer', '', 2, 0);


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'held', 'premium', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68f-75be-99ee-05081edbb42b', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d698-7971-bc22-c234b7313b65', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a2-78f7-a1ff-59da5ccea660', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a6-7a85-93e9-16a5d8c97949', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'standard', NULL, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68b-7148-8fb3-d93172878b21', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'standard', 'held', 'premium', 1, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657356998297);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68d-7616-a860-5ce35067c8d0', '01a21584-d661-70f4-be53-5f39228d02d4', 0, '', '', 0, '', '', '', NULL, 1, 'user', 'premium', 'waiting', 'premium', 2, NULL, 'mapping', '[{"name":"everybody","file":"policy.yaml","line":9,"column":5,"why":"group \"all-staff\""},{"name":"heavy users","file":"policy.yaml","line":10,"column":5,"why":"group \"claude-premium\""}]', 1795657357033301);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', '01a21584-d661-7453-829a-83ab75375385', 0, 'jit', '01a21584-d707-71f1-8179-04c564d0f31f', 1795657357075304, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657357075304);
INSERT INTO public.memberships VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d71a-7498-87b1-96af85ae388f', '01a21584-d661-7453-829a-83ab75375385', 0, 'jit', '01a21584-d707-71f1-8179-04c564d0f31f', 1795657357081152, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657357081152);
INSERT INTO public.memberships VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', '01a21584-d799-7c56-9f67-7af07d75444f', 0, 'invite', '01a21584-d7a6-7348-916b-5e5065beedd3', 1795657357225573, 'user', '', 'retained', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657357225573);
INSERT INTO public.memberships VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d832-7ddb-939e-f2731535c4df', '01a21584-d799-7c56-9f67-7af07d75444f', 0, 'jit', '01a21584-d818-7850-816a-90ef865d446c', 1795657357362463, '', '', '', NULL, 1, 'user', '', 'none', '', NULL, NULL, 'grant', NULL, 1795657357362463);


--
-- Data for Name: merge_proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.merge_proposals VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7da-73f3-9981-1cb6d591279f', '01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7d1-7e08-9743-f57a6c378152', 'host', 'pending', '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 0, '{"credential":"01a21584-d5fb-74ff-8628-9130fda02f3d","at":1795657357279331}', '', 1795657357273781, 1796866957273781, 0, '', 0);
INSERT INTO public.merge_proposals VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7e7-74b4-8eea-78b6f6178479', '01a21584-d7d6-7ae7-a670-6b926632c35a', '01a21584-d7d6-7ae7-a670-6b926632c35a', 'host', 'approved', '', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 0, '{"credential":"01a21584-d5fb-74ff-8628-9130fda02f3d","at":1795657357297664}', '{"credential":"01a21584-d5fb-74ff-8628-9130fda02f3d","at":1795657357294854}', 1795657357285820, 1796866957285820, 1795657357297664, '{"looks":"c430dbe8c75046dc38aa9f46bc003e038e095c0de39228a9e0ee2e5cd68bb51c","alone":null,"met":null}', 0);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organizations VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-70f4-be53-5f39228d02d4', 'acme-enterprise', 'acme-enterprise', 'enterprise', 'scim', 1, 'standard', 0, 1, 2, 2, 1795657356895412, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-7453-829a-83ab75375385', 'acme-console', 'acme-console', 'console', 'jit', 0, '', 0, 1, 2, 0, 1795657356895412, 1, 1);
INSERT INTO public.organizations VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', '01a21584-d7d1-7e08-9743-f57a6c378152', 'lone', 'Größe', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795657357265749, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7d6-7ae7-a670-6b926632c35a', 'joined', 'joined', 'console', 'invite', 0, '', 0, 0, 1, 0, 1795657357270578, NULL, 0);
INSERT INTO public.organizations VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d799-7c56-9f67-7af07d75444f', 'initech-console', 'initech-console', 'console', 'jit', 0, '', 1, 0, 2, 0, 1795657357209535, NULL, 0);


--
-- Data for Name: parent_administrators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parent_administrators VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657357138490);


--
-- Data for Name: parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parents VALUES ('01a21584-d7d1-7e08-9743-f57a6c378152', '~01a21584-d7d1-7e08-9743-f57a6c378152', '', '01a21584-d7d2-7289-b932-e9b55bd976e6', 0, 0, 1795657357265749, 1);
INSERT INTO public.parents VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 'acme', 'acme', '01a21584-d813-75d3-9b31-6ce043832c56', 2, 0, 1795657356879350, 0);
INSERT INTO public.parents VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', 'initech', 'initech', '01a21584-d82b-7e69-b084-666083fce690', 0, 1, 1795657356890784, 0);


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6ab-72df-a842-886f398ba0b7', 'closed', 'directory_inactive', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356970501);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68f-75be-99ee-05081edbb42b', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356942522);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d698-7971-bc22-c234b7313b65', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356945152);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a2-78f7-a1ff-59da5ccea660', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356960174);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6a6-7a85-93e9-16a5d8c97949', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356965175);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68b-7148-8fb3-d93172878b21', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 3, 0, NULL, 1795657356938422);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d68d-7616-a860-5ce35067c8d0', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 2, 0, NULL, 1795657356940325);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6b8-77f4-8f7f-81bf6b5139a5', 'closed', 'directory_deleted', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 4, 0, NULL, 1795657356982856);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d6bd-7c10-8513-24c1eb3c3899', 'closed', 'directory_inactive', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 3, 0, NULL, 1795657356987044);
INSERT INTO public.persons VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d7ab-79bd-bbc3-6b6e7e6a1a78', 'open', '', '', 1, 1, 0, NULL, 1795657357225573);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', 'open', '', '01a21584-d675-7bb9-8fea-20106179dbbf', 0, 3, 0, 1795657357075304, 1795657356934073);
INSERT INTO public.persons VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d71a-7498-87b1-96af85ae388f', 'open', '', '', 0, 1, 0, 1795657357081152, 1795657357081152);
INSERT INTO public.persons VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d832-7ddb-939e-f2731535c4df', 'open', '', '', 0, 1, 0, 1795657357362463, 1795657357362463);


--
-- Data for Name: policy_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_versions VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 1, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: admin}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '6cc524e818f74e5f64a6bc30d5200e4cb7a29b530f2ca426cbcf4daec79dd355', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657356895412);
INSERT INTO public.policy_versions VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 2, 'policy.yaml', '# Umläute, ''quotes'' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
', '43c0e88b5016a4a057215e873978c0e62715be824bd2460de76c75f84524c673', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657356908901);


--
-- Data for Name: runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.runs VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d7b5-753c-9db8-62d7fcaf9da7', 'deletion', 'applied', 'directory:01a21584-d7b3-7df8-9453-3d9ee8b1e30a', NULL, '{}', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 'a8e539e9728307df08209d8984e30b58', 0, 1795657357236990, 1795657357243487, 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 1795657357243487, 0, 0);
INSERT INTO public.runs VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d80e-7b8b-be2a-60a094fed6cc', 'reconnect', 'held', 'connection:01a21584-d707-71f1-8179-04c564d0f31f', 'reconnect connection:01a21584-d707-71f1-8179-04c564d0f31f', '{"meaning":{"kind":"oidc","issuer":"https://login.acme.example","client_id":"another"}}', 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d', 'd92cf75007ed8f249e51a3d5d520c3b3', 0, 1795657357325867, 1795657357325867, '', '', 0, 0, 0);


--
-- Data for Name: schedule_runs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: schedules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schedules VALUES ('', 'prune-schedule-runs', '40 3 * * *', 1795657356855747, 0);
INSERT INTO public.schedules VALUES ('', 'repair-drift', '10 4 * * *', 1795657356887770, 0);
INSERT INTO public.schedules VALUES ('', 'check-domains', '0 * * * *', 1795657356892669, 0);
INSERT INTO public.schedules VALUES ('', 'expire-invitations', '*/10 * * * *', 1795657356894306, 0);
INSERT INTO public.schedules VALUES ('', 'expire-proposals', '5 * * * *', 1795657356895736, 0);
INSERT INTO public.schedules VALUES ('', 'settle-claims', '*/10 * * * *', 1795657356898401, 0);
INSERT INTO public.schedules VALUES ('', 'forget-tombstones', '20 3 * * *', 1795657356901064, 0);
INSERT INTO public.schedules VALUES ('', 'forget-answers', '50 * * * *', 1795657356880144, 0);
INSERT INTO public.schedules VALUES ('', 'forget-events', '50 3 * * *', 1795657356884053, 0);
INSERT INTO public.schedules VALUES ('', 'tend-sso', '* * * * *', 1795657356901547, 0);


--
-- Data for Name: seat_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_tiers VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d661-70f4-be53-5f39228d02d4', 'premium', 1, 1);


--
-- Data for Name: sso_suspensions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sso_suspensions VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', 1795916557330600, '''ẞ''', 1795657357330600, 'operator', '01a21584-d5fb-74ff-8628-9130fda02f3d');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subjects VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d707-71f1-8179-04c564d0f31f', 'ada', '01a21584-d687-7b7a-a6e5-4930dc3efe2e', 1795657357075304);
INSERT INTO public.subjects VALUES ('01a21584-d64f-78e7-83c0-dd67d3dab76c', '01a21584-d707-71f1-8179-04c564d0f31f', 'newcomer', '01a21584-d71a-7498-87b1-96af85ae388f', 1795657357081152);
INSERT INTO public.subjects VALUES ('01a21584-d65a-7e30-8968-6f6a815c22a7', '01a21584-d818-7850-816a-90ef865d446c', 'prover', '01a21584-d832-7ddb-939e-f2731535c4df', 1795657357362463);


--
-- Name: events_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_n_seq', 134, true);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 7, true);


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
-- Name: replicas replicas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replicas
    ADD CONSTRAINT replicas_pkey PRIMARY KEY (id);


--
-- Name: fleet_secrets fleet_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fleet_secrets
    ADD CONSTRAINT fleet_secrets_pkey PRIMARY KEY (purpose);


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


