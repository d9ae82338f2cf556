-- What the playbook said about the task: its documentation, and its properties as JSON.
alter table human_task add column about varchar(4000) default '' not null;
alter table human_task add column properties varchar(4000) default '{}' not null;
