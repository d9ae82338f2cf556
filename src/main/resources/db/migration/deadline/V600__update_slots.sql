create table update_slot (
    id            uuid primary key,
    crisis        uuid         not null references crisis (id),
    due_at        timestamp(3) with time zone not null,
    state         varchar(10)  not null,
    opened_at     timestamp(3) with time zone not null,
    -- The statement after whose release it was planned; that statement's own going out does not keep it.
    planned_after uuid,
    promised_in   varchar(200),
    missed_at     timestamp(3) with time zone,
    settled_at    timestamp(3) with time zone,
    settled_by    varchar(200),
    remark        varchar(1000),
    constraint update_slot_once unique (crisis, due_at)
);
create index update_slot_state on update_slot (state, due_at);
