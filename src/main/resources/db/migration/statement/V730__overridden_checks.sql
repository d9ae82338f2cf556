-- Why a draft breaks a rule about content on purpose; seen names the breach that the person saw.
create table draft_override (
    statement uuid not null references statement (id),
    rule varchar(100) not null,
    seen varchar(64) not null,
    reason varchar(1000) not null,
    primary key (statement, rule)
);

-- The rules that a revision breaks, as it was submitted; never changed.
create table revision_override (
    revision uuid not null references revision (id),
    override_order int not null,
    rule varchar(100) not null,
    finding varchar(4000) not null,
    reason varchar(1000) not null,
    overridden_by varchar(100) not null,
    by_label varchar(200) not null,
    overridden_at timestamp(3) with time zone not null,
    primary key (revision, override_order)
);
