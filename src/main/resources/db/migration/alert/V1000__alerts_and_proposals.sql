-- What a source sent, byte for byte; the same bytes again only count.
create table alert_delivery (
    source           varchar(40)                 not null,
    sha256           varchar(64)                 not null,
    body             bytea                       not null,
    received_at      timestamp(3) with time zone not null,
    last_received_at timestamp(3) with time zone not null,
    times_received   bigint                      not null,
    primary key (source, sha256)
);
create index alert_delivery_last on alert_delivery (source, last_received_at);

create table alert_proposal (
    id            uuid                        primary key,
    version       bigint                      not null,
    open_key      varchar(200)                not null,
    -- The open key while the proposal waits for a person, else null: no two wait with the same key.
    waiting_key   varchar(200)                unique,
    scenario      varchar(200)                not null,
    title         varchar(200)                not null,
    severity      varchar(4)                  not null,
    state         varchar(10)                 not null,
    alerts        bigint                      not null,
    opened_at     timestamp(3) with time zone not null,
    decided_at    timestamp(3) with time zone,
    decided_by    varchar(200),
    decided_label varchar(200),
    reason        varchar(1000),
    crisis        uuid
);
create index alert_proposal_opened on alert_proposal (opened_at);
create index alert_proposal_key on alert_proposal (open_key, opened_at);

create table alert (
    id             uuid                        primary key,
    source         varchar(40)                 not null,
    fingerprint    varchar(200)                not null,
    starts_at      timestamp(3) with time zone not null,
    name           varchar(200)                not null,
    place          varchar(200)                not null,
    summary        varchar(500)                not null,
    labels         varchar(200000)             not null,
    annotations    varchar(200000)             not null,
    generator_url  varchar(2000),
    status         varchar(8)                  not null,
    ends_at        timestamp(3) with time zone,
    first_seen_at  timestamp(3) with time zone not null,
    last_seen_at   timestamp(3) with time zone not null,
    times_seen     bigint                      not null,
    first_delivery varchar(64)                 not null,
    last_delivery  varchar(64)                 not null,
    -- When routing must look at it (again); null where it has done all there is to do.
    look_at        timestamp(3) with time zone,
    outcome        varchar(10)                 not null,
    note           varchar(500),
    proposal       uuid references alert_proposal (id),
    crisis         uuid,
    unique (source, fingerprint, starts_at)
);
create index alert_look on alert (look_at);
create index alert_first_seen on alert (first_seen_at);
create index alert_by_proposal on alert (proposal, starts_at);
create index alert_by_crisis on alert (crisis, status);

-- One row for each crisis that alerts are linked to; quiet since all of them were resolved.
create table alert_watch (
    crisis      uuid primary key,
    quiet_since timestamp(3) with time zone
);

-- Authenticated bodies that could not be read, for the administrator.
create table alert_dead_letter (
    id             uuid                        primary key,
    source         varchar(40)                 not null,
    sha256         varchar(64)                 not null,
    received_at    timestamp(3) with time zone not null,
    times_received bigint                      not null,
    pointer        varchar(500)                not null,
    reason         varchar(500)                not null,
    size           bigint                      not null,
    body           bytea                       not null,
    unique (source, sha256)
);
create index alert_dead_letter_received on alert_dead_letter (received_at);
