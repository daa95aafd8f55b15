-- As in V0023, with two differences: what came is hidden before what it ended is opened again, since a pupil belongs to one class
-- at a time (V0026); and a year, its terms, subjects and the curriculum plan stay, which no roster rests on alone.
create or replace function take_back_import(run bigint) returns void
    language plpgsql volatile security definer set search_path = public as $$
declare
    noted record;
    columns text;
begin
    if not exists (select 1 from import_run r where r.id = run
                   and r.school_id = nullif(current_setting('ej.school', true), '')::bigint) then
        raise exception 'no such import' using errcode = 'foreign_key_violation';
    end if;
    for noted in select t.name, t.key from noted_tables() t
        where exists (select 1 from import_change c where c.run_id = run and c.table_name = t.name)
    loop
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
        where attrelid = noted.name::regclass and attnum > 0 and not attisdropped
          and attname not in ('version', 'school_id', 'taken_back_by') and attname <> all (noted.key);
        -- what is not unique beside a hidden row: its name elsewhere, and a class's letter
        if noted.name in ('person', 'guardianship', 'school_class', 'enrolment', 'homeroom', 'teaching_group', 'group_member',
                          'teaching_load') then
            execute format('
                update %1$I t set taken_back_by = $1 %2$s
                from import_change c
                where c.run_id = $1 and c.table_name = %1$L and c.before_row is null and %3$s',
                noted.name,
                case noted.name when 'person' then ', sourced_id = null' when 'teaching_group' then ', sourced_id = null'
                    when 'school_class' then ', sourced_id = null, letter = t.letter || '' #'' || t.id' else '' end,
                noted_row(noted.name, noted.key)) using run;
        end if;
        execute format('
            update %1$I t set (%2$s, school_id) = (select %2$s, t.school_id from jsonb_populate_record(t, c.before_row) b)
            from (select distinct on (row_key) row_key, before_row from import_change
                  where run_id = $1 and table_name = %1$L order by row_key, id) c
            where %3$s and c.before_row is not null',
            noted.name, columns, noted_row(noted.name, noted.key)) using run;
    end loop;
    -- versions only grow: whoever has the page of a person open is told that she was changed
    update person t set version = t.version + 1 from import_change c
    where c.run_id = run and c.table_name = 'person' and c.before_row is not null
      and t.id = (c.row_key ->> 'id')::bigint;
end $$;
