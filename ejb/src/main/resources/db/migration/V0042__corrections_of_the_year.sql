-- A checker whose answer got lost on the way sends her remark again; it is the same one.
alter table check_remark add column op_id uuid, add unique (school_id, author_id, op_id);

-- A mark of the year that was never given can be asked for after the seal as well, so its column is there from the beginning.
alter table page alter column year_column_id set default nextval('entity_id');
update page set year_column_id = nextval('entity_id') where year_column_id is null;
