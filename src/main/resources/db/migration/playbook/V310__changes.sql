-- When a state of the catalogue last came into use: what is prepared for a release but was never in use has no such time.
alter table playbook_bundle add column used_at timestamp(3) with time zone;
update playbook_bundle set used_at = made_at;
create index playbook_bundle_used_at on playbook_bundle (used_at);

-- What somebody uploaded, until a second person releases it or it is withdrawn.
create table playbook_change (
    id uuid primary key,
    note varchar(1000) not null,
    state varchar(16) not null,
    proposed_by varchar(100) not null,
    proposed_label varchar(200) not null,
    proposed_at timestamp(3) with time zone not null,
    decided_label varchar(200),
    decided_at timestamp(3) with time zone
);
create index playbook_change_state on playbook_change (state, proposed_at);

create table playbook_change_file (
    change_id uuid not null references playbook_change (id),
    path varchar(400) not null,
    content varchar(1048576) not null,
    -- what was in use when it was proposed; null where the file is new
    base_sha256 varchar(64),
    primary key (change_id, path)
);

-- A released file stands before the one in the folder for as long as that is what it was at the release.
create table playbook_released_file (
    path varchar(400) primary key,
    content varchar(1048576) not null,
    folder_sha256 varchar(64) not null,
    since timestamp(3) with time zone not null
);

-- Counts releases and reloads, so that every node reads the catalogue anew.
create table playbook_reload (
    id integer primary key,
    number bigint not null
);
insert into playbook_reload (id, number) values (1, 0);
