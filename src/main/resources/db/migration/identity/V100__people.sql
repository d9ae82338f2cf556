create table person (
    user_name varchar(64) primary key,
    display_name varchar(120) not null,
    email varchar(254) not null,
    roles varchar(200) not null,
    deputy varchar(64) references person (user_name),
    password_hash varchar(200) not null,
    one_time boolean not null,
    active boolean not null,
    version bigint not null
);

create table first_administrator_token (
    id integer primary key check (id = 1),
    hash varchar(64) not null,
    made_at timestamp(3) with time zone not null,
    used_at timestamp(3) with time zone
);

create table sign_in_attempt (
    subject varchar(320) primary key,
    attempts integer not null,
    first_at timestamp(3) with time zone not null
);
