create table statement (
    id uuid primary key,
    crisis uuid not null,
    kind varchar(20) not null,
    label varchar(60) not null,
    state varchar(20) not null,
    language varchar(20) not null,
    template_title varchar(200) not null,
    required_facts varchar(4000) not null,
    latest_revision int not null,
    sequence_in_crisis int not null,
    opened_at timestamp(3) with time zone not null,
    constraint statement_once unique (crisis, sequence_in_crisis)
);

create table statement_draft (
    statement uuid primary key references statement (id),
    version bigint not null,
    promise varchar(20) not null,
    other_time timestamp(3) with time zone,
    publish_at timestamp(3) with time zone,
    fact_sheet_version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    returned_revision int,
    returned_reason varchar(4000),
    returned_by varchar(200),
    returned_at timestamp(3) with time zone
);

create table draft_text (
    statement uuid not null references statement (id),
    channel varchar(40) not null,
    channel_order int not null,
    words varchar(20000) not null,
    primary key (statement, channel)
);

-- Whoever has ever changed the words of a statement is an author of every revision after it.
create table statement_author (
    statement uuid not null references statement (id),
    since_revision int not null,
    person varchar(100) not null,
    primary key (statement, person)
);

create table revision (
    id uuid primary key,
    statement uuid not null references statement (id),
    revision_number int not null,
    author varchar(100) not null,
    submitted_at timestamp(3) with time zone not null,
    next_update_at timestamp(3) with time zone,
    publish_at timestamp(3) with time zone,
    sha256 char(64) not null,
    constraint revision_once unique (statement, revision_number)
);

create table revision_variant (
    revision uuid not null references revision (id),
    variant_order int not null,
    channel varchar(40) not null,
    language varchar(20) not null,
    audience varchar(100) not null,
    subject varchar(1000) not null,
    words varchar(100000) not null,
    primary key (revision, variant_order)
);

-- The facts as they stood when the revision was submitted.
create table revision_fact (
    revision uuid not null references revision (id),
    fact_order int not null,
    name varchar(100) not null,
    label varchar(300) not null,
    content varchar(4000) not null,
    confirmed_by varchar(200) not null,
    confirmed_at timestamp(3) with time zone not null,
    primary key (revision, fact_order)
);
