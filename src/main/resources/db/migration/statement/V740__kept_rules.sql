-- The rules about content that a revision keeps, as it was submitted; never changed.
create table revision_kept_rule (
    revision uuid not null references revision (id),
    rule_order int not null,
    rule varchar(100) not null,
    sentence varchar(10000) not null,
    citation varchar(10000) not null,
    source varchar(10000) not null,
    primary key (revision, rule_order)
);
