-- PostgreSQL plans by what it knows of the tables. It counts them again by itself, but not before a minute has passed, and
-- until then takes a table just filled for an empty one: plan against fact of a school took over a minute instead of half
-- a second. Whoever fills tables with much at once asks for the count in the same transaction.

-- Counts the tables that were never counted or have grown by half since. One that somebody else is counting now is left to
-- him: the lock would be kept until the end of his transaction, and nobody waits for statistics.
create function count_grown_tables() returns int language plpgsql volatile security definer set search_path = public as $$
declare
    grown record;
    counted int := 0;
begin
    for grown in
        select c.oid::regclass as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relowner = current_user::regrole
          and pg_relation_size(c.oid) > 0
          and (c.reltuples < 0
               or pg_relation_size(c.oid) > 1.5 * greatest(c.relpages, 8) * current_setting('block_size')::bigint)
        order by c.oid
    loop
        begin
            execute format('lock table only %s in share update exclusive mode nowait', grown.name);
            execute format('analyze %s', grown.name);
            counted := counted + 1;
        exception when lock_not_available then
            null;
        end;
    end loop;
    return counted;
end $$;
revoke all on function count_grown_tables() from public;
grant execute on function count_grown_tables() to ${appRole};
