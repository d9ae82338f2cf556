-- One row a crisis that has clocks: whoever changes them takes it first, so that two people count one after the other.
create table clock_desk (
    crisis  uuid primary key references crisis (id),
    changes integer not null
);
-- Nothing here is ever changed or deleted: a correction is one more row, and the highest number counts.
create table clock_anchor (
    crisis      uuid          not null references crisis (id),
    anchor      varchar(60)   not null,
    number      integer       not null,
    occurred_at timestamp(3) with time zone not null,
    reason      varchar(1000) not null,
    recorded_at timestamp(3) with time zone not null,
    recorded_by varchar(200)  not null,
    primary key (crisis, anchor, number)
);
create table clock_ruling (
    crisis   uuid          not null references crisis (id),
    regime   varchar(121)  not null,
    number   integer       not null,
    applies  boolean       not null,
    reason   varchar(1000) not null,
    ruled_at timestamp(3) with time zone not null,
    ruled_by varchar(200)  not null,
    primary key (crisis, regime, number)
);
create table legal_clock (
    id           uuid primary key,
    crisis       uuid         not null references crisis (id),
    regime       varchar(60)  not null,
    phase        varchar(60)  not null,
    name         varchar(200) not null,
    label        varchar(200) not null,
    zone         varchar(60)  not null,
    warn         varchar(500) not null,
    state        varchar(12)  not null,
    version      integer      not null,
    started_at   timestamp(3) with time zone not null,
    due_at       timestamp(3) with time zone,
    -- When it rings next: at a mark, or when it runs out. Null once nothing is left to say.
    next_mark_at timestamp(3) with time zone,
    overdue_at   timestamp(3) with time zone,
    filed_at     timestamp(3) with time zone,
    reference    varchar(200),
    filing_note  varchar(1000),
    filed_by     varchar(200),
    late_reason  varchar(1000),
    constraint legal_clock_once unique (crisis, regime, phase)
);
create index legal_clock_next on legal_clock (next_mark_at);
create index legal_clock_state on legal_clock (state, due_at);
