-- Which of a statement's languages the public reads first; until now there was one.
alter table publication add column leading boolean default true not null;
alter table newsroom_entry add column leading boolean default true not null;
