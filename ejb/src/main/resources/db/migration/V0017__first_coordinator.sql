-- A school and the account of its first coordinator, both or neither. The municipality sees no account of a school, so this
-- runs with the owner's sight; it reaches the school that it opens and no other. False where somebody has the login already.
create function open_school(
    new_school bigint, school_name text, school_short_name text, school_locality text,
    new_account bigint, coordinator_login text, coordinator_name text, coordinator_password text, since date)
    returns boolean
    language plpgsql volatile security definer set search_path = public as $$
begin
    if exists (select 1 from account where login = coordinator_login) then
        return false;
    end if;
    insert into school (id, kind, name, short_name, locality)
    values (new_school, 'school', school_name, school_short_name, school_locality);
    insert into account (id, school_id, login, display_name, password_hash)
    values (new_account, new_school, coordinator_login, coordinator_name, coordinator_password);
    insert into account_role (school_id, account_id, role, valid_from)
    values (new_school, new_account, 'COORDINATOR', since);
    return true;
end $$;
revoke all on function open_school(bigint, text, text, text, bigint, text, text, text, date) from public;
grant execute on function open_school(bigint, text, text, text, bigint, text, text, text, date) to ${appRole};
