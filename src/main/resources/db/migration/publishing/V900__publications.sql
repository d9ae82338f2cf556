create table publication (
    id               uuid primary key,
    crisis_id        uuid          not null,
    crisis_reference varchar(40)   not null,
    crisis_title     varchar(300)  not null,
    statement_id     uuid          not null,
    revision_id      uuid          not null,
    revision_sha256  varchar(64)   not null,
    kind             varchar(20)   not null,
    label            varchar(100)  not null,
    channel          varchar(40)   not null,
    language         varchar(35)   not null,
    excerpt          varchar(400)  not null,
    state            varchar(12)   not null,
    epoch            bigint        not null,
    attempts         int           not null,
    planned_at       timestamp(3) with time zone not null,
    due_at           timestamp(3) with time zone not null,
    late_after       timestamp(3) with time zone not null,
    -- when the sender looks at it next: due, retry, or the end of a lease; null where it need not
    wake_at          timestamp(3) with time zone,
    -- set where the stop switch let it lapse, until a person says what becomes of it
    held_at          timestamp(3) with time zone,
    -- an earlier attempt may have reached the world
    in_doubt         boolean       not null,
    asks_person      boolean       not null,
    claimed_by       varchar(200),
    sending_at       timestamp(3) with time zone,
    body_sha256      varchar(64),
    sent_at          timestamp(3) with time zone,
    settled_at       timestamp(3) with time zone,
    remark           varchar(1000),
    link             varchar(1000),
    constraint publication_once unique (revision_id, channel, language)
);
create index publication_wake on publication (channel, wake_at);
create index publication_due on publication (due_at);
create index publication_crisis on publication (crisis_id, due_at);
create index publication_asks on publication (asks_person);

-- One row a statement; the first channel that takes it sets out_at, so that it goes out once.
create table statement_release (
    statement_id uuid primary key,
    out_at       timestamp(3) with time zone
);

create table stop_switch (
    id         int primary key,
    engaged    boolean not null,
    engaged_at timestamp(3) with time zone,
    engaged_by varchar(200),
    reason     varchar(1000)
);
insert into stop_switch (id, engaged) values (1, false);

create table newsroom_entry (
    publication_id uuid primary key,
    reference      varchar(40)      not null,
    kind           varchar(20)      not null,
    label          varchar(100)     not null,
    language       varchar(35)      not null,
    headline       varchar(1000)    not null,
    words          varchar(1000000) not null,
    published_at   timestamp(3) with time zone not null,
    next_update_at timestamp(3) with time zone
);
create index newsroom_entry_reference on newsroom_entry (reference, published_at);
create index newsroom_entry_published on newsroom_entry (published_at);
