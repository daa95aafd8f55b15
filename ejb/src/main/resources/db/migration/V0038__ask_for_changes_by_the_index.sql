-- Whether something changed is asked with each page, and nearly always nothing did. The planner takes the first of many rows
-- it expects for a few steps away and reads the whole table to find none: 9 ms instead of 0.05 with a school's day in it. So
-- the question is a function of its own, whose plan may not be that one.
create function changed_since(seen pg_snapshot, things bigint[]) returns boolean language plpgsql stable
    set enable_seqscan = off set enable_bitmapscan = off as $$
begin
    return exists (
        select 1 from recent_change c
        where c.about = any(things) and c.xid >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(c.xid, seen));
end $$;
revoke all on function changed_since(pg_snapshot, bigint[]) from public;
grant execute on function changed_since(pg_snapshot, bigint[]) to ${appRole};

-- An update told of the same page twice, the second time only to meet the first.
do $$
declare
    kind record;
begin
    for kind in select * from (values ('school', '0'), ('page', 'page_id')) k (name, about)
    loop
        execute format('
            create or replace function note_change_of_%1$s() returns trigger language plpgsql security definer
                set search_path = public as $body$
            begin
                if tg_op = ''INSERT'' then
                    insert into recent_change (school_id, about, xid)
                    select distinct school_id, %2$s, pg_current_xact_id() from come on conflict do nothing;
                elsif tg_op = ''DELETE'' then
                    insert into recent_change (school_id, about, xid)
                    select distinct school_id, %2$s, pg_current_xact_id() from gone on conflict do nothing;
                else
                    insert into recent_change (school_id, about, xid)
                    select school_id, %2$s, pg_current_xact_id() from come
                    union select school_id, %2$s, pg_current_xact_id() from gone on conflict do nothing;
                end if;
                return null;
            end $body$', kind.name, kind.about);
    end loop;
end $$;
