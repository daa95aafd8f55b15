-- Whoever writes marks keeps what columns a page has and who belongs to it. Each mark moves the page's head, so that "something of
-- the page has changed" would be said of every save: what changes the columns is told besides, under the page's number with a minus.
create function note_change_of_columns() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'INSERT' then
        insert into recent_change (school_id, about, xid)
        select distinct c.school_id, c.page_id * s.sign, pg_current_xact_id() from come c cross join (values (1), (-1)) s (sign)
        on conflict do nothing;
    elsif tg_op = 'DELETE' then
        insert into recent_change (school_id, about, xid)
        select distinct g.school_id, g.page_id * s.sign, pg_current_xact_id() from gone g cross join (values (1), (-1)) s (sign)
        on conflict do nothing;
    else
        insert into recent_change (school_id, about, xid)
        select c.school_id, c.page_id * s.sign, pg_current_xact_id() from come c cross join (values (1), (-1)) s (sign)
        union
        select g.school_id, g.page_id * s.sign, pg_current_xact_id() from gone g cross join (values (1), (-1)) s (sign)
        on conflict do nothing;
    end if;
    return null;
end $$;
revoke all on function note_change_of_columns() from public;

do $$
declare
    told text;
begin
    foreach told in array array['lesson', 'work'] loop
        execute format('drop trigger recent_insert on %I', told);
        execute format('drop trigger recent_update on %I', told);
        execute format('drop trigger recent_delete on %I', told);
        perform tell_changes_of(told, 'columns');
    end loop;
end $$;

-- A save moves one head: a row that tells of itself costs 0.04 ms, a statement that tells of its rows 0.10.
create function note_change_of_head() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into recent_change (school_id, about, xid)
    values (new.school_id, new.page_id, pg_current_xact_id()) on conflict do nothing;
    return null;
end $$;
revoke all on function note_change_of_head() from public;
drop trigger recent_update on page_head;
create trigger recent_update after update on page_head for each row execute function note_change_of_head();
