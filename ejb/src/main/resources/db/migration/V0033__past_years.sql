-- A year is past once its last day is over and the next one took its place: it has begun, or the school was taken to it. Then its
-- pages take no entries, sealed or not (JR-13). A year that ended and was followed by nothing yet stays open: term marks are
-- given in its last days, and sometimes after them.
create function year_is_past(year_id bigint, today date) returns boolean language sql stable as $$
    select exists (
        select 1 from school_year y
        where y.id = year_id and y.ends < today
          and (exists (select 1 from school_year n where n.starts > y.ends and n.starts <= today)
            or exists (select 1 from rollover o join import_run r on r.id = o.id
                       where o.from_year_id = y.id and r.undone_at is null)))
$$;

-- Which rollover brought days off, so that they are annulled when it is taken back.
alter table day_off
    add column rollover_id bigint,
    add foreign key (school_id, rollover_id) references rollover (school_id, id);
create index day_off_rollover on day_off (rollover_id) where rollover_id is not null;
