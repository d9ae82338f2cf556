-- The user name beside the name shown; null where an alert said it, and for facts older than this column.
alter table fact add column set_by varchar(100);
