alter table crisis add column languages varchar(100) default 'en' not null;
alter table crisis add column jurisdictions varchar(200) default '' not null;
