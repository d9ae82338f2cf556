-- Each day by which a playbook had to be reviewed and was not, once: whoever inserts it reminds its owner.
create table playbook_review_reminder (
    scenario varchar(100) not null,
    review_by date not null,
    reminded_at timestamp(3) with time zone not null,
    primary key (scenario, review_by)
);
