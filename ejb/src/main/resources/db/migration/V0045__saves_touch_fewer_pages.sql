-- An answer is looked for on its page. By the identifier alone, which its client draws at random, each answer of a column lay
-- on another leaf of the index: 30 leaves read and, after a checkpoint, 30 times 8 kB of journal for one column. The page
-- before it puts them side by side. An identifier means something on its page only, as it is asked for.
alter table operation drop constraint operation_pkey, add primary key (page_id, op_id);

-- The rows of one statement are links of one page: that it has a head is asked once for all, not once for each.
alter table page_record drop constraint page_record_page_id_fkey;
create function refuse_record_without_head() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if exists (select from come c
               where not exists (select from page_head h where h.page_id = c.page_id and h.school_id = c.school_id)) then
        raise foreign_key_violation using message = 'a record of no page';
    end if;
    return null;
end $$;
create trigger page_record_has_head after insert on page_record referencing new table as come
    for each statement execute function refuse_record_without_head();
create trigger page_head_stays before update of page_id or delete or truncate on page_head
    for each statement execute function refuse_change();
