-- Who must sign a revision, as the decision table said when it was submitted. A revision without rows is never cleared.
create table required_role (
    revision uuid not null,
    role_key varchar(40) not null,
    reason varchar(500) not null,
    primary key (revision, role_key)
);

-- One decision of one role on one revision, and nobody in two roles. Rows are added and never changed.
create table approval (
    id uuid primary key,
    revision uuid not null,
    statement uuid not null,
    sha256 char(64) not null,
    role_key varchar(40) not null,
    person varchar(100) not null,
    person_label varchar(200) not null,
    decision varchar(10) not null,
    reason_kind varchar(20),
    reason varchar(2000),
    decided_at timestamp(3) with time zone not null,
    constraint approval_once_a_role unique (revision, role_key),
    constraint approval_once_a_person unique (revision, person)
);
create index approval_statement on approval (statement);
