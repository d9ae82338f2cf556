-- Words of a draft by language and channel; the leading language has the order 0.
create table draft_words (
    statement uuid not null references statement (id),
    language varchar(20) not null,
    language_order int not null,
    channel varchar(40) not null,
    channel_order int not null,
    words varchar(20000) not null,
    primary key (statement, language, channel)
);

insert into draft_words (statement, language, language_order, channel, channel_order, words)
    select t.statement, s.language, 0, t.channel, t.channel_order, t.words
    from draft_text t join statement s on s.id = t.statement;

drop table draft_text;

-- Languages that the crisis is spoken about in and that had no template when the draft was opened.
alter table statement add column missing_languages varchar(200) default '' not null;
