create table notification_mail (
    id         uuid                        primary key,
    -- What it tells of and to whom, so that nobody is told the same twice.
    occasion   varchar(200)                not null,
    recipient  varchar(320)                not null,
    subject    varchar(300)                not null,
    text       varchar(20000)              not null,
    created_at timestamp(3) with time zone not null,
    state      varchar(10)                 not null,
    attempts   int                         not null,
    due_at     timestamp(3) with time zone,
    settled_at timestamp(3) with time zone,
    remark     varchar(500),
    unique (occasion, recipient)
);
create index notification_mail_due on notification_mail (due_at);
