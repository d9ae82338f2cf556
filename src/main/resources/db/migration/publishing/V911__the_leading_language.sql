-- Which of a statement's languages the public reads first; until now there was one.
alter table publication add column comes_first boolean default true not null;
alter table newsroom_entry add column comes_first boolean default true not null;
