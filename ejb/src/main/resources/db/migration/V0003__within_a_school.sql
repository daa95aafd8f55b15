-- What belongs to a school refers only to what belongs to the same one. The check of a reference looks past row-level
-- security: by the identifier alone a class, a person, a term of another school would be accepted.
do $$
declare
    reference record;
begin
    for reference in
        select c.conname as name, c.conrelid::regclass as child, c.confrelid::regclass as parent,
               a.attname as column_of_child, b.attname as column_of_parent
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
          and exists (select 1 from pg_attribute s where s.attrelid = c.conrelid and s.attname = 'school_id')
          and exists (select 1 from pg_attribute s where s.attrelid = c.confrelid and s.attname = 'school_id')
        order by 2, 1
    loop
        if not exists (select 1 from pg_constraint u where u.conname = 'of_school_' || reference.parent) then
            execute format('alter table %s add constraint %I unique (school_id, %I)',
                reference.parent, 'of_school_' || reference.parent, reference.column_of_parent);
        end if;
        execute format('alter table %s drop constraint %I', reference.child, reference.name);
        execute format('alter table %s add constraint %I foreign key (school_id, %I) references %s (school_id, %I)',
            reference.child, reference.name, reference.column_of_child, reference.parent, reference.column_of_parent);
    end loop;
end $$;

-- The list of schools has no row-level security, since everybody's zone and name are in it: nobody changes it.
revoke update on school from ${appRole};

-- Whether an account may still do what it signed in for: asked first in every transaction, together with its school.
create function account_stands(wanted bigint, claimed text[], day date) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select 1 from account a where a.id = wanted and a.state = 'active')
       and not exists (
           select 1 from unnest(claimed) as c (role)
           where not exists (
               select 1 from account_role r where r.account_id = wanted and r.role = c.role
                 and day between r.valid_from and coalesce(r.valid_until, 'infinity')))
$$;
revoke all on function account_stands(bigint, text[], date) from public;
grant execute on function account_stands(bigint, text[], date) to ${appRole};
