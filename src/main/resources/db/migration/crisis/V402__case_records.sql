-- The task is the key: one question has one answer, however many people press at once.
create table case_record (
    task        uuid          primary key,
    crisis      uuid          not null references crisis (id),
    question    varchar(300)  not null,
    answer      varchar(300)  not null,
    words       varchar(2000) not null,
    reference   varchar(300)  not null,
    recorded_by varchar(200)  not null,
    recorded_at timestamp(3) with time zone not null
);
create index case_record_crisis on case_record (crisis);
