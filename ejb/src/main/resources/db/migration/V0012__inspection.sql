-- A checker's remarks on pages of the journal, and the steps each went through. Nothing of them is deleted.
create table check_remark (
    id              bigint primary key,
    school_id       bigint not null references school,
    page_id         bigint not null,
    lesson_id       bigint,
    text            text not null check (text <> '' and length(text) <= 1000),
    author_id       bigint not null,
    at              timestamptz not null,
    state           text not null check (state in ('open', 'mended', 'accepted')),
    unique (school_id, id),
    foreign key (school_id, page_id) references page (school_id, id),
    foreign key (school_id, lesson_id) references lesson (school_id, id),
    foreign key (school_id, author_id) references person (school_id, id)
);
create index check_remark_page on check_remark (page_id);
create index check_remark_pending on check_remark (school_id) where state <> 'accepted';

create table check_step (
    remark_id       bigint not null,
    seq             smallint not null,
    school_id       bigint not null references school,
    state           text not null check (state in ('open', 'mended', 'accepted')),
    text            text not null check (length(text) <= 1000),
    actor_id        bigint not null,
    at              timestamptz not null,
    primary key (remark_id, seq),
    foreign key (school_id, remark_id) references check_remark (school_id, id),
    foreign key (school_id, actor_id) references person (school_id, id)
);

grant select, insert on check_remark, check_step to ${appRole};
grant update (state) on check_remark to ${appRole};

do $$
declare
    tenant text;
begin
    foreach tenant in array array['check_remark', 'check_step']
    loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
