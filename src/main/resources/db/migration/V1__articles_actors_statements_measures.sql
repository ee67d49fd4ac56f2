-- Ids are derived from what they identify (see io.isnad.store.StableId), so nothing here needs a sequence.
-- Spans are UTF-16 offsets into article.text, half-open; span arrays are flat: {start, end, start, end, …}.
-- What pages are ordered by is "C" collated, so that the order is the same on every database.
-- published_order is published_at with undated rows before all others: a key without nulls.
-- Every foreign key has an index on its own side: without one, removing an article scans whole tables.

create extension if not exists pg_trgm;

create table article (
    id             uuid primary key,
    source_name    text collate "C" not null unique,
    origin         text             not null check (origin in ('SEED', 'API')),
    title          text             not null,
    text           text             not null,
    paragraphs     int[]            not null,
    language       text             not null,
    publisher      text,
    author         text,
    url            text,
    published_at   timestamptz,
    imported_at    timestamptz      not null,
    content_hash   char(64)         not null,
    engine_version text             not null,
    -- Hash of everything that the stored result depends on: text, metadata, engine version.
    fingerprint    uuid             not null,
    published_order timestamptz not null
        generated always as (coalesce(published_at, timestamptz '0001-01-01 00:00:00+00')) stored,
    search         tsvector         not null
);
create index article_published on article (published_order desc, id);
create index article_publisher on article (publisher);
create index article_search on article using gin (search);

create table actor (
    id              uuid primary key,
    kind            text             not null check (kind in ('PERSON', 'ORGANIZATION', 'GROUP')),
    name            text             not null,
    normalized_name text collate "C" not null,
    latin_name      text
);
create index actor_name on actor (kind, normalized_name, id);
create index actor_name_like on actor using gin (normalized_name gin_trgm_ops);
create index actor_latin_name_like on actor using gin (lower(latin_name) gin_trgm_ops);

create table article_actor (
    article_id       uuid   not null references article on delete cascade,
    actor_id         uuid   not null references actor,
    position         int    not null,
    -- The distinct forms by which this article refers to the actor, in order of appearance.
    forms            text[] not null,
    -- The same, normalised, each between line feeds: "like '%x%'" finds parts, "like '%\nx\n%'" whole forms.
    normalized_forms text   not null,
    primary key (article_id, actor_id)
);
create index article_actor_actor on article_actor (actor_id, article_id);
create index article_actor_forms_like on article_actor using gin (normalized_forms gin_trgm_ops);

create table mention (
    id           uuid primary key,
    article_id   uuid not null references article on delete cascade,
    actor_id     uuid not null references actor,
    start_offset int  not null,
    end_offset   int  not null,
    check (0 <= start_offset and start_offset <= end_offset)
);
create index mention_article on mention (article_id, start_offset, end_offset);
create index mention_actor on mention (actor_id, article_id, start_offset, end_offset, id);

create table role (
    id              uuid primary key,
    article_id      uuid not null references article on delete cascade,
    person_id       uuid not null references actor,
    title           text not null,
    organization_id uuid references actor,
    mention_id      uuid not null references mention on delete cascade
);
create index role_article on role (article_id);
create index role_person on role (person_id);
create index role_organization on role (organization_id) where organization_id is not null;
create index role_mention on role (mention_id);

create table statement (
    id               uuid primary key,
    article_id       uuid             not null references article on delete cascade,
    -- From 0, in the order of the article.
    position         int              not null,
    form             text             not null check (form in ('DIRECT', 'INDIRECT', 'MIXED')),
    content_start    int              not null,
    content_end      int              not null,
    quotes           int[]            not null,
    cue_lemma        text,
    cue_kind         text check (cue_kind in ('SAY', 'ADD', 'STRESS', 'EXPLAIN', 'ANNOUNCE', 'ASK', 'ANSWER', 'WARN',
        'DEMAND', 'ACCUSE', 'DENY', 'ADMIT', 'PROMISE', 'THREATEN', 'PRAISE', 'CONDEMN', 'EXPECT', 'REPORT', 'OTHER')),
    cue_start        int,
    cue_end          int,
    speaker_id       uuid references actor,
    method           text             not null check (method in ('EXPLICIT', 'HEADLINE', 'ROLE', 'METONYM', 'CONTINUED',
        'PRONOUN', 'UNRESOLVED')),
    mention_id       uuid references mention on delete cascade,
    via_id           uuid references actor,
    -- The attribution chain, from the cue back to the naming mention: the i-th rule has the i-th span.
    chain_rules      text[]           not null,
    chain_spans      int[]            not null,
    confidence       double precision not null check (confidence between 0 and 1),
    within_id        uuid references statement on delete cascade deferrable initially deferred,
    said_at_start    int,
    said_at_end      int,
    said_at_earliest date,
    said_at_latest   date,
    published_at     timestamptz,
    published_order  timestamptz not null
        generated always as (coalesce(published_at, timestamptz '0001-01-01 00:00:00+00')) stored,
    search           tsvector         not null,
    check (0 <= content_start and content_start <= content_end),
    check (0 <= cue_start and cue_start <= cue_end),
    check (0 <= said_at_start and said_at_start <= said_at_end),
    check (num_nulls(cue_lemma, cue_kind, cue_start, cue_end) in (0, 4)),
    check (num_nulls(said_at_start, said_at_end) in (0, 2)),
    check (cardinality(quotes) % 2 = 0),
    check (cardinality(chain_spans) = 2 * cardinality(chain_rules))
);
create unique index statement_article on statement (article_id, position);
create index statement_published_desc on statement (published_order desc, article_id, position);
create index statement_published_asc
    on statement (coalesce(published_at, 'infinity'::timestamptz), article_id, position);
create index statement_confidence on statement (confidence desc, article_id, position);
create index statement_speaker on statement (speaker_id, published_order desc, article_id, position);
create index statement_mention on statement (mention_id) where mention_id is not null;
create index statement_via on statement (via_id) where via_id is not null;
create index statement_within on statement (within_id) where within_id is not null;
create index statement_search on statement using gin (search);

create table measure (
    id                 uuid primary key,
    article_id         uuid not null references article on delete cascade,
    -- From 0, in the order of the article.
    position           int  not null,
    kind               text not null check (kind in ('SANCTION', 'EXPULSION', 'BAN', 'TARIFF', 'ASSET_FREEZE', 'FINE',
        'DISMISSAL', 'DETENTION', 'RECALL', 'SUSPENSION', 'WITHDRAWAL', 'CLOSURE', 'LEGISLATION', 'OTHER')),
    status             text not null check (status in ('IMPOSED', 'ANNOUNCED', 'THREATENED', 'PROPOSED', 'LIFTED',
        'REJECTED')),
    trigger_start      int  not null,
    trigger_end        int  not null,
    issuer_id          uuid references actor,
    target_start       int,
    target_end         int,
    target_actor_id    uuid references actor,
    quantity_value     double precision,
    quantity_start     int,
    quantity_end       int,
    effective_start    int,
    effective_end      int,
    effective_earliest date,
    effective_latest   date,
    evidence_start     int  not null,
    evidence_end       int  not null,
    statement_id       uuid references statement on delete cascade,
    published_at       timestamptz,
    published_order    timestamptz not null
        generated always as (coalesce(published_at, timestamptz '0001-01-01 00:00:00+00')) stored,
    check (0 <= trigger_start and trigger_start <= trigger_end),
    check (0 <= target_start and target_start <= target_end),
    check (0 <= quantity_start and quantity_start <= quantity_end),
    check (0 <= effective_start and effective_start <= effective_end),
    check (0 <= evidence_start and evidence_start <= evidence_end),
    check (num_nulls(target_start, target_end) in (0, 2)),
    check (target_actor_id is null or target_start is not null),
    check (num_nulls(quantity_value, quantity_start, quantity_end) in (0, 3)),
    check (num_nulls(effective_start, effective_end) in (0, 2))
);
create unique index measure_article on measure (article_id, position);
create index measure_published on measure (published_order desc, article_id, position);
create index measure_issuer on measure (issuer_id) where issuer_id is not null;
create index measure_target_actor on measure (target_actor_id) where target_actor_id is not null;
create index measure_statement on measure (statement_id) where statement_id is not null;
