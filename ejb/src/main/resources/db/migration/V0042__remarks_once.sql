-- A checker whose answer got lost on the way sends her remark again; it is the same one.
alter table check_remark add column op_id uuid, add unique (school_id, author_id, op_id);
