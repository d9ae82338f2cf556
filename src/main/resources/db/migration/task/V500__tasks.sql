create table human_task (
    id           uuid primary key,
    engine_task  varchar(64),
    asked        varchar(150),
    crisis       uuid         not null references crisis (id),
    kind         varchar(60)  not null,
    name         varchar(200) not null,
    roles        varchar(300) not null,
    assignee     varchar(100),
    subject      uuid,
    due_at       timestamp(3) with time zone,
    opened_at    timestamp(3) with time zone not null,
    escalated_at timestamp(3) with time zone,
    escalated_to varchar(100),
    closed_at    timestamp(3) with time zone,
    closed_by    varchar(200),
    outcome      varchar(10),
    constraint human_task_engine_task unique (engine_task),
    -- Set while the question is open, so that nobody is asked the same twice.
    constraint human_task_asked unique (asked)
);
create index human_task_open on human_task (closed_at, due_at);
create index human_task_crisis on human_task (crisis, closed_at);
