-- Works: their kinds as data of the school, several marked works of one lesson, written works with a day to be marked by.

alter table work_type
    -- stands over the column of a further work
    add column short_name      text not null default '' check (length(short_name) <= 4),
    add column written         boolean not null default false,
    -- what counts once a work was taken again
    add column retake          text not null default 'replace' check (retake in ('replace', 'mean', 'both')),
    -- days after the work within which a written one is marked
    add column days_to_mark    smallint not null default 3 check (days_to_mark between 0 and 60),
    add column document_number text,
    add column document_date   date,
    add column retired         boolean not null default false,
    add column version         integer not null default 1;
create unique index work_type_default on work_type (school_id) where is_default;

-- What a decision about a kind of work replaced. Lessons before its first day, and whoever looks at an earlier moment,
-- keep what was in force: the first of the decisions that do not hold there tells it.
create table work_type_change (
    id              bigint primary key,
    school_id       bigint not null references school,
    work_type_id    bigint not null,
    starts          date not null,
    weight_before   smallint not null,
    retake_before   text not null,
    document_number text,
    document_date   date,
    -- how many marks it weighed anew
    marks           integer not null,
    author_id       bigint not null,
    decided_at      timestamptz not null default now(),
    foreign key (school_id, work_type_id) references work_type (school_id, id)
);
create index work_type_change_type on work_type_change (work_type_id, id);

alter table lesson
    add column work_title         text not null default '' check (length(work_title) <= 120),
    add column work_version       integer not null default 0,
    -- what was laid out, kept once the teacher chose another kind
    add column first_work_type_id bigint,
    add foreign key (school_id, first_work_type_id) references work_type (school_id, id);

-- A further work of a lesson. Its identifier is the column of its marks; the lesson's own column keeps the first work.
create table work (
    id              bigint primary key,
    school_id       bigint not null references school,
    page_id         bigint not null,
    lesson_id       bigint not null,
    work_type_id    bigint not null,
    title           text not null default '' check (length(title) <= 120),
    position        smallint not null check (position > 0),
    state           text not null default 'active' check (state in ('active', 'annulled')),
    version         integer not null default 1,
    author_id       bigint not null,
    changed_at      timestamptz not null,
    unique (lesson_id, position),
    unique (school_id, id),
    foreign key (school_id, page_id) references page (school_id, id),
    foreign key (school_id, lesson_id) references lesson (school_id, id),
    foreign key (school_id, work_type_id) references work_type (school_id, id)
);
create index work_page on work (page_id);

-- More time to mark a written work, given by the deputy. The record holds a digest of salt and reason.
create table work_extension (
    id              bigint primary key,
    school_id       bigint not null references school,
    page_id         bigint not null,
    column_id       bigint not null,
    until           date not null,
    reason          text not null check (length(reason) between 1 and 500),
    salt            text not null,
    author_id       bigint not null,
    decided_at      timestamptz not null,
    foreign key (school_id, page_id) references page (school_id, id)
);
create index work_extension_column on work_extension (column_id);

grant select, insert, update on work to ${appRole};
grant select, insert on work_type_change, work_extension to ${appRole};
create trigger work_type_change_append_only before update or delete or truncate on work_type_change
    for each statement execute function refuse_change();
create trigger work_extension_append_only before update or delete or truncate on work_extension
    for each statement execute function refuse_change();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['work_type_change', 'work', 'work_extension']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
