-- Whoever set a fact that stands in the words is an author of the revision; null where an alert said it.
alter table revision_fact add column set_by varchar(100);
