-- Roles that follow from what the school has written down: who has a load is a teacher, who leads a class its homeroom teacher,
-- who stands for a pupil a guardian, from and to the days of that. Others are given, by people (account_role).

-- Whether a guardian learns of the child, or is only noted as its relative: a court may take the rights of a parent.
alter table guardianship add column rights text not null default 'full' check (rights in ('full', 'none'));

-- The roles of an account that come of themselves on a day, or, if so asked, from it on. What came of itself and was ended by
-- itself, as at the end of a service, does not come again of the same fact. Asked by the doors before a school is known, too: so
-- it looks past rows of imports that were taken back.
create function roles_by_facts(wanted bigint, day date, onwards boolean) returns table (role text) language sql stable as $$
    select f.role
    from account a
    cross join lateral (
        select 'TEACHER' as role, l.valid_from, l.valid_until from teaching_load l
        where l.teacher_id = a.person_id and l.taken_back_by = 0
        union all
        select 'HOMEROOM', h.valid_from, h.valid_until from homeroom h
        where h.teacher_id = a.person_id and h.taken_back_by = 0
        union all
        select 'GUARDIAN', g.since, g.until from guardianship g
        where g.guardian_id = a.person_id and g.taken_back_by = 0 and g.rights = 'full'
    ) f
    where a.id = wanted and day <= coalesce(f.valid_until, 'infinity') and (onwards or day >= f.valid_from)
      and not exists (select 1 from account_role r where r.account_id = a.id and r.role = f.role
                        and r.valid_until < day and r.valid_until >= f.valid_from - 1)
$$;

-- As in V0025, and with the roles that come of themselves; they are looked for only where no given one is there.
create or replace function account_stands(wanted bigint, claimed text[], day date, signed_in integer) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select 1 from account a where a.id = wanted and a.state = 'active' and a.generation = signed_in
                     and day <= coalesce(a.last_day, 'infinity'))
       and not exists (
           select 1 from unnest(claimed) as c (role)
           where not exists (
               select 1 from account_role r where r.account_id = wanted and r.role = c.role
                 and day between r.valid_from and coalesce(r.valid_until, 'infinity'))
             and (c.role not in ('TEACHER', 'HOMEROOM', 'GUARDIAN')
                  or not exists (select 1 from roles_by_facts(wanted, day, false) f where f.role = c.role)))
$$;

-- Who was given which role, from which day, and who lost it; and why somebody's way in was closed.
alter table access_change drop constraint access_change_what_check;
alter table access_change
    add constraint access_change_what_check check (what in ('opened', 'slip', 'password', 'reset', 'blocked', 'unblocked',
        'dismissed', 'reinstated', 'appointed', 'relieved', 'granted', 'withdrawn')),
    add column role text,
    -- the first day of a role that was given, the last of one that was withdrawn
    add column day date,
    add column reason text not null default '' check (length(reason) <= 500),
    add check ((what in ('granted', 'withdrawn')) = (role is not null and day is not null));

-- What was done to a guardianship, by whom and why. It names people without a reference, as person_change does: an import that
-- made them may still be taken back.
create table guardianship_change (
    id              bigint primary key default nextval('entity_id'),
    school_id       bigint not null references school,
    guardian_id     bigint not null,
    student_id      bigint not null,
    what            text not null check (what in ('begun', 'changed', 'ended')),
    relation        text not null check (relation in ('mother', 'father', 'guardian')),
    rights          text not null check (rights in ('full', 'none')),
    -- the first day of what begins or is otherwise, the last of what ends
    day             date not null,
    reason          text not null check (length(btrim(reason)) between 1 and 500),
    author_id       bigint not null,
    at              timestamptz not null,
    foreign key (school_id, author_id) references account (school_id, id)
);
create index guardianship_change_student on guardianship_change (student_id, at);
grant select, insert on guardianship_change to ${appRole};
create trigger guardianship_change_append_only before update or delete or truncate on guardianship_change
    for each statement execute function refuse_change();
alter table guardianship_change enable row level security;
alter table guardianship_change force row level security;
create policy own_school on guardianship_change to ${appRole}
    using (school_id = (select nullif(current_setting('ej.school', true), '')::bigint))
    with check (school_id = (select nullif(current_setting('ej.school', true), '')::bigint));
create policy owner_all on guardianship_change to ${ownerRole} using (true) with check (true);
