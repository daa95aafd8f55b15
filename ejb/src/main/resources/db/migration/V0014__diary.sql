-- The family's side of the diary: what a guardian has signed, when somebody last looked, when homework last changed.

alter table lesson add column homework_changed_at timestamptz;

-- A guardian's acknowledgement of a week as she saw it. A week that changed afterwards can be signed again: a row more.
create table diary_signature (
    id              bigint primary key,
    school_id       bigint not null references school,
    student_id      bigint not null,
    guardian_id     bigint not null,
    monday          date not null check (extract(isodow from monday) = 1),
    digest          bytea not null check (length(digest) = 32),
    signed_at       timestamptz not null default clock_timestamp(),
    foreign key (school_id, student_id) references person (school_id, id),
    foreign key (school_id, guardian_id) references person (school_id, id)
);
create index diary_signature_week on diary_signature (student_id, monday);

-- When an account last looked at a diary, and since when things are new to it.
create table diary_visit (
    school_id       bigint not null references school,
    account_id      bigint not null,
    student_id      bigint not null,
    since           timestamptz not null,
    seen_at         timestamptz not null,
    primary key (account_id, student_id),
    check (since <= seen_at),
    foreign key (school_id, account_id) references account (school_id, id),
    foreign key (school_id, student_id) references person (school_id, id)
);
create index diary_visit_student on diary_visit (student_id);

grant select, insert on diary_signature to ${appRole};
grant select, insert, update on diary_visit to ${appRole};
create trigger diary_signature_append_only before update or delete or truncate on diary_signature
    for each statement execute function refuse_change();

do $$
declare
    tenant text;
begin
    foreach tenant in array array['diary_signature', 'diary_visit'] loop
        execute format('alter table %I enable row level security', tenant);
        execute format('alter table %I force row level security', tenant);
        execute format('create policy own_school on %I to ${appRole}
            using (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))
            with check (school_id = (select nullif(current_setting(''ej.school'', true), '''')::bigint))', tenant);
        execute format('create policy owner_all on %I to ${ownerRole} using (true) with check (true)', tenant);
    end loop;
end $$;
