-- What changed of late, so that whoever keeps an answer can ask whether it still holds. A row says that a transaction
-- changed something of a page or, where no page is named, of the school. Whether an answer has seen that
-- transaction is told by the snapshot under which it was read (pg_visible_in_snapshot), so nobody waits for anybody and
-- nothing that is still under way, or was taken back, counts. Answers and rows are both short-lived: nothing refers here.
create table recent_change (
    school_id bigint not null references school (id),
    about bigint not null,
    xid xid8 not null,
    at timestamptz not null default now(),
    primary key (school_id, about, xid)
);
alter table recent_change enable row level security;
alter table recent_change force row level security;
create policy own_school on recent_change to ${appRole}
    using (school_id = (select nullif(current_setting('ej.school', true), '')::bigint))
    with check (school_id = (select nullif(current_setting('ej.school', true), '')::bigint));
create policy owner_all on recent_change to ${ownerRole} using (true) with check (true);
grant select on recent_change to ${appRole};

-- One function for each thing that a change can be about; they run with the owner's sight, whoever changes something.
do $$
declare
    kind record;
begin
    for kind in select * from (values ('school', '0'), ('page', 'page_id')) k (name, about)
    loop
        execute format('
            create function note_change_of_%1$s() returns trigger language plpgsql security definer
                set search_path = public as $body$
            begin
                if tg_op <> ''DELETE'' then
                    insert into recent_change (school_id, about, xid)
                    select distinct school_id, %2$s, pg_current_xact_id() from come on conflict do nothing;
                end if;
                if tg_op <> ''INSERT'' then
                    insert into recent_change (school_id, about, xid)
                    select distinct school_id, %2$s, pg_current_xact_id() from gone on conflict do nothing;
                end if;
                return null;
            end $body$', kind.name, kind.about);
    end loop;
end $$;

-- A statement tells of all its rows at once. SchemaTest decides for each table of a school whether it is told of here.
create function tell_changes_of(told text, what text) returns void language plpgsql as $$
begin
    execute format('create trigger recent_insert after insert on %I referencing new table as come
        for each statement execute function note_change_of_%s()', told, what);
    execute format('create trigger recent_update after update on %I referencing new table as come old table as gone
        for each statement execute function note_change_of_%s()', told, what);
    execute format('create trigger recent_delete after delete on %I referencing old table as gone
        for each statement execute function note_change_of_%s()', told, what);
end $$;

do $$
declare
    told text;
begin
    foreach told in array array['page_head', 'lesson', 'work', 'remark'] loop
        perform tell_changes_of(told, 'page');
    end loop;
    foreach told in array array[
        'absence_reason', 'bell_schedule', 'bell_time', 'bell_use', 'brought_mark', 'class_shift', 'curriculum_line',
        'day_off', 'enrolment', 'entry_extension', 'group_member', 'guardianship', 'homeroom', 'information_choice', 'moved_day', 'page',
        'person', 'school_class', 'school_year', 'setting', 'subject', 'substitution', 'teaching_group',
        'teaching_load', 'term', 'timetable_slot', 'timetable_version', 'work_extension', 'work_type', 'work_type_change']
    loop
        perform tell_changes_of(told, 'school');
    end loop;
end $$;

-- No answer is kept for longer than an hour without being asked about; a day is more than enough.
create function forget_recent_changes() returns void language sql security definer set search_path = public as $$
    delete from recent_change
    where school_id = nullif(current_setting('ej.school', true), '')::bigint and at < now() - interval '1 day'
$$;
revoke all on function forget_recent_changes(), tell_changes_of(text, text) from public;
grant execute on function forget_recent_changes() to ${appRole};
