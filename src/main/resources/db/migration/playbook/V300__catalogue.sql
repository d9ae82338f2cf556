-- Content by its hash, and every state of the whole catalogue that was ever in use.
create table playbook_content (
    sha256 varchar(64) primary key,
    content varchar(1048576) not null
);

-- Counts the different contents of one path, from 1.
create table playbook_file_version (
    path varchar(400) not null,
    sha256 varchar(64) not null references playbook_content (sha256),
    number integer not null,
    since timestamp(3) with time zone not null,
    primary key (path, sha256),
    unique (path, number)
);

create table playbook_bundle (
    sha256 varchar(64) primary key,
    deployment varchar(64) not null,
    made_at timestamp(3) with time zone not null
);

create table playbook_bundle_member (
    bundle varchar(64) not null references playbook_bundle (sha256),
    path varchar(400) not null,
    sha256 varchar(64) not null,
    primary key (bundle, path),
    foreign key (path, sha256) references playbook_file_version (path, sha256)
);
create index playbook_bundle_made_at on playbook_bundle (made_at);
