-- remark ---------------------------------------------------------------------------------------------------------

-- What a teacher remarks beside a lesson, to one pupil or to the whole class. Each version is a row that stays; the
-- highest counts. The page's chain holds the digest of salt and text only, so that a text can be destroyed one day
-- without breaking the chain.
create table remark (
    id              bigint not null,
    version         integer not null check (version > 0),
    school_id       bigint not null references school,
    page_id         bigint not null,
    lesson_id       bigint not null,
    -- null for the whole class
    student_id      bigint,
    text            text not null check (length(text) <= 1000),
    salt            bytea not null,
    author_id       bigint not null,
    written_at      timestamptz not null,
    -- why it was annulled; empty while it stands
    annulled        text not null default '' check (length(annulled) <= 1000),
    primary key (id, version),
    check ((text = '') = (annulled <> '')),
    foreign key (school_id, page_id) references page (school_id, id),
    foreign key (school_id, lesson_id) references lesson (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, author_id) references person (school_id, id)
);
create index remark_lesson on remark (lesson_id);
create index remark_page on remark (page_id);

grant select, insert on remark to ${appRole};

alter table remark enable row level security;
alter table remark force row level security;
create policy own_school on remark to ${appRole}
    using (school_id = (select nullif(current_setting('ej.school', true), '')::bigint))
    with check (school_id = (select nullif(current_setting('ej.school', true), '')::bigint));
create policy owner_all on remark to ${ownerRole} using (true) with check (true);
