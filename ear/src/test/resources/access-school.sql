-- The corner of the demo in which the access matrix is tried. Each statement's first value is kept under the name above it
-- and put in wherever a later one says :{name}. Run by the application's role inside the server (row-level security shows
-- one school at a time) and by the superuser beside the running product: so each statement names its school, too.

-- @ today: the Wednesday that the tests' product shows
select (date_trunc('week', now() at time zone 'utc') + interval '2 days')::date;
-- @ school
select min(id) from school where kind = 'school';
-- @ the other school
select max(id) from school where kind = 'school';

-- @ sight
select set_config('ej.school', ':{the other school}', true);
-- @ page of the other school
select p.id from page p join term t on t.id = p.term_id
where p.school_id = :{the other school} and ':{today}' between t.starts and t.ends
  and exists (select 1 from lesson l where l.page_id = p.id and l.date <= ':{today}') order by p.id limit 1;
-- @ lesson of the other school
select id from lesson where page_id = :{page of the other school} and date <= ':{today}' order by date, number limit 1;
-- @ remark of the other school
insert into remark (id, version, school_id, page_id, lesson_id, text, salt, author_id, written_at)
select nextval('entity_id'), 1, :{the other school}, l.page_id, l.id, 'Access', '', l.teacher_id, now()
from lesson l where l.id = :{lesson of the other school} returning id;
-- @ group of the other school
select group_id from page where id = :{page of the other school};
-- @ load of the other school
select min(id) from teaching_load where group_id = :{group of the other school};
-- @ class of the other school
select class_id from teaching_group where id = :{group of the other school};
-- @ subject of the other school
select subject_id from teaching_group where id = :{group of the other school};
-- @ term of the other school
select term_id from page where id = :{page of the other school};
-- @ year of the other school
select school_year_id from term where id = :{term of the other school};
-- @ child of the other school
select student_id from enrolment where class_id = :{class of the other school} order by student_id limit 1;
-- @ days off of the other school
insert into day_off (id, school_id, school_year_id, starts, ends, kind, name)
values (nextval('entity_id'), :{the other school}, :{year of the other school}, ':{today}', ':{today}', 'remote', 'Access')
returning id;
-- @ draft of the other school
insert into timetable_version (id, school_id, school_year_id, valid_from, state)
values (nextval('entity_id'), :{the other school}, :{year of the other school}, ':{today}', 'draft') returning id;
-- @ teacher of the other school
select teacher_id from lesson where id = :{lesson of the other school};
-- @ moved day of the other school
insert into moved_day (id, school_id, school_year_id, day, works_as, decided_by, decided_at)
select nextval('entity_id'), :{the other school}, y.id, y.ends - i.days,
       case when extract(isodow from y.ends - i.days) = 1 then 2 else 1 end, :{teacher of the other school}, now()
from school_year y, generate_series(0, 100) as i (days)
where y.id = :{year of the other school}
  and not exists (select 1 from moved_day m where m.day = y.ends - i.days and m.school_id = :{the other school})
limit 1 returning id;
-- @ kind of work of the other school
select id from work_type where school_id = :{the other school} order by id limit 1;
-- @ written work of the other school
select l.id from lesson l join work_type t on t.id = l.work_type_id and t.written
where l.school_id = :{the other school} and l.state <> 'cancelled' order by l.id limit 1;
-- @ bells of the other school
insert into bell_schedule (id, school_id, name) values (nextval('entity_id'), :{the other school}, 'Access') returning id;
-- @ use of bells of the other school
insert into bell_use (id, school_id, schedule_id, starts)
values (nextval('entity_id'), :{the other school}, :{bells of the other school}, '2000-01-01') returning id;
-- @ shift of the other school
insert into class_shift (id, school_id, class_id, shift, starts, decided_by, decided_at)
values (nextval('entity_id'), :{the other school}, :{class of the other school}, 1, ':{today}', :{teacher of the other school}, now())
returning id;
-- @ account of the other school
select id from account where login = 'second.coordinator';
-- @ appointment of the other school
with made as (
    insert into appointment (id, school_id, account_id, valid_from, order_number, order_date, media_type, bytes, appointed_by,
        appointed_at)
    values (nextval('entity_id'), :{the other school}, :{account of the other school}, date ':{today}' + 300, 'Access', ':{today}', 'application/pdf', '%PDF-1.7',
        :{account of the other school}, now())
    on conflict do nothing returning id
)
select id from made union all select id from appointment where school_id = :{the other school} and order_number = 'Access' limit 1;
-- @ run of the other school
insert into job_run (id, school_id, job, job_key, status, started_at, ended_at)
values (nextval('entity_id'), :{the other school}, 'timeliness', '2020-01-06', 'FAILED', '2020-01-06T01:00Z', '2020-01-06T01:01Z') returning id;
-- @ extension of the other school
insert into entry_extension (id, school_id, class_id, lessons_since, valid_from, valid_until, reason, granted_by, granted_at)
values (nextval('entity_id'), :{the other school}, :{class of the other school}, '2020-01-06', '2020-01-06', '2020-01-07', 'Access',
        :{account of the other school}, now()) returning id;
-- @ correction of the other school
insert into correction (id, school_id, op_id, page_id, column_id, student_id, text_before, version_before, text_wanted, reason,
    salt, asked_by, asked_at, state, decided_by, decided_at)
values (nextval('entity_id'), :{the other school}, gen_random_uuid(), :{page of the other school}, :{lesson of the other school},
        :{child of the other school}, '', 0, '5', 'Access', 'ab', :{teacher of the other school}, now(), 'withdrawn',
        :{teacher of the other school}, now()) returning id;
-- @ archive of the other school
insert into archive (id, school_id, term_id, as_of, state, folder, finished_at)
values (nextval('entity_id'), :{the other school}, :{term of the other school}, '2020-01-06T00:00Z', 'finished', 'access', now())
returning id;
-- @ report of the other school
insert into report_file (id, school_id, report, starts, ends, name, bytes, made_at)
values (nextval('entity_id'), :{the other school}, 'access', '2020-01-06', '2020-01-12', 'access.xlsx', 'x', now())
on conflict (school_id, report, starts, ends) do update set made_at = excluded.made_at returning id;
-- @ note of the other school
with note as (
    insert into absence_note (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
    select nextval('entity_id'), :{the other school}, gen_random_uuid(), :{teacher of the other school},
           :{child of the other school}, ':{today}', ':{today}', 3, 'Access', now() returning id
), file as (
    insert into absence_attachment (note_id, school_id, media_type, bytes)
    select id, :{the other school}, 'image/png', '\x89504e470d0a1a0a00' from note
)
select id from note;
-- @ order of the other school: acting on the year's last day, so that nothing is changed by it
with made as (
    insert into movement_order (id, school_id, kind, number, date, entered_by, entered_at)
    values (nextval('entity_id'), :{the other school}, 'admission', 'Access', ':{today}', :{account of the other school}, now()) returning id, school_id
), file as (
    insert into movement_order_file (order_id, school_id, media_type, bytes)
    select id, school_id, 'image/png', '\x89504e470d0a1a0a00' from made
), moved as (
    insert into movement (order_id, school_id, student_id, acts_from, to_class_id)
    select m.id, m.school_id, :{child of the other school}, y.ends, :{class of the other school} from made m, school_year y where y.id = :{year of the other school}
)
select id from made;
-- @ brought mark of the other school
insert into brought_mark (id, school_id, op_id, student_id, subject_id, day, text, marks, source_school, document, entered_by,
    entered_at)
select nextval('entity_id'), :{the other school}, gen_random_uuid(), :{child of the other school}, :{subject of the other school}, y.ends, '5', '{5}', 'Access', 'Access',
       :{account of the other school}, now() from school_year y where y.id = :{year of the other school} returning id;
-- @ import of the other school
insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made, rows_changed, account_id, at)
values (nextval('entity_id'), :{the other school}, 'roster', 'access.csv', sha256('access'), 0, 0, 0, 0, :{account of the other school}, now())
returning id;
-- @ change notice of the other school
insert into change_notice (id, school_id, student_id, person_id, field, wanted, origin, from_id, received, registered_by, registered_at)
values (nextval('entity_id'), :{the other school}, :{child of the other school}, :{child of the other school}, 'phone', '+7 900 000-00-03', 'paper', :{child of the other school},
        ':{today}', :{account of the other school}, now())
on conflict (person_id, field) where state = 'open' do update set state = change_notice.state returning id;
-- @ rollover of the other school
with run as (
    insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made, rows_changed, account_id, at)
    values (nextval('entity_id'), :{the other school}, 'rollover', '1', sha256('access'), 0, 0, 0, 0, :{account of the other school}, now())
    returning id)
insert into rollover (id, school_id, from_year_id, to_year_id, order_number, order_date)
select id, :{the other school}, :{year of the other school}, :{year of the other school}, '1', now() from run returning id;
-- @ check of the other school
insert into check_remark (id, school_id, page_id, text, author_id, at, state)
values (nextval('entity_id'), :{the other school}, :{page of the other school}, 'Access', :{teacher of the other school}, now(), 'open')
returning id;

-- @ adjustment of the other school
insert into plan_adjustment (id, school_id, plan_id, group_id, made_on, reason, teacher_id, asked_at, state, decided_by, decided_at)
select nextval('entity_id'), u.school_id, u.plan_id, u.group_id, ':{today}', 'holiday', p.teacher_id, now(), 'withdrawn',
       p.teacher_id, now()
from lesson_plan_use u join lesson_plan p on p.id = u.plan_id where u.school_id = :{the other school} order by u.id limit 1
returning id;
-- @ plan of the other school
select id from lesson_plan where school_id = :{the other school} order by id limit 1;

-- @ sight
select set_config('ej.school', ':{school}', true);
-- @ own class
select c.id from school_class c join school_year y on y.id = c.school_year_id
where c.school_id = :{school} and c.grade_level = 5 and c.letter = 'А' and ':{today}' between y.starts and y.ends;
-- @ own year
select school_year_id from school_class where id = :{own class};
-- @ class without pages
insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
values (nextval('entity_id'), :{school}, :{own year}, 11, 'Access ' || nextval('entity_id'), 'quarter') returning id;
-- @ homeroom teacher
select teacher_id from homeroom where class_id = :{own class} and ':{today}' between valid_from and coalesce(valid_until, 'infinity');
-- @ own page: running, of the whole class, taught by one teacher who is not its homeroom teacher; the last of them, since
-- other tests write into the first ones, and here a substitution closes a lesson to its teacher
select p.id from page p join term t on t.id = p.term_id join teaching_group g on g.id = p.group_id
where g.class_id = :{own class} and g.name is null and g.marking = 'scale' and ':{today}' between t.starts and t.ends
  and (select count(distinct l.teacher_id) from teaching_load l where l.group_id = g.id) = 1
  and not exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = :{homeroom teacher})
  and (select count(*) from lesson l where l.page_id = p.id and l.date <= ':{today}' and l.state = 'planned') > 1
order by p.id desc limit 1;
-- @ own group
select group_id from page where id = :{own page};
-- @ own subject
select subject_id from teaching_group where id = :{own group};
-- @ own load
select min(id) from teaching_load where group_id = :{own group};
-- @ teacher
select teacher_id from teaching_load where group_id = :{own group};
-- @ own lesson: the latest, as lessons grow too old to be written into; without a written work
select id from lesson where page_id = :{own page} and date <= ':{today}' and state = 'planned'
  and not exists (select 1 from work_type w where w.id = work_type_id and w.written)
order by date desc, number desc limit 1;
-- @ another lesson of the own page
select id from lesson where page_id = :{own page} and date <= ':{today}' and state = 'planned' and id <> :{own lesson}
order by date desc, number desc limit 1;
-- @ coming lesson
select id from lesson where page_id = :{own page} and date > ':{today}' and state = 'planned' order by date, number limit 1;
-- @ day of the coming lesson
select date from lesson where id = :{coming lesson};
-- @ cancelled lesson
update lesson set state = 'cancelled', cause = 'decision' where id = (
    select id from lesson where page_id = :{own page} and date > ':{today}' and state = 'planned' and id <> :{coming lesson}
    order by date desc, number desc limit 1) returning id;
-- @ old lesson of the own page: past the edit window
select id from lesson where page_id = :{own page} and date < date ':{today}' - 14 and state = 'planned'
order by date, number limit 1;
-- @ part of own class
insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
values (nextval('entity_id'), :{school}, :{own class}, :{own subject}, 'Access ' || nextval('entity_id'), 'scale') returning id;
-- @ own bells
insert into bell_schedule (id, school_id, name) values (nextval('entity_id'), :{school}, 'Access') returning id;
-- @ bell of own bells
insert into bell_time (school_id, schedule_id, number, starts, ends)
values (:{school}, :{own bells}, 1, '09:00', '09:40') returning schedule_id;
-- @ own use of bells: on a Sunday, so that no lesson rings by it
insert into bell_use (id, school_id, schedule_id, starts, ends)
values (nextval('entity_id'), :{school}, :{own bells}, date ':{today}' + 4, date ':{today}' + 4) returning id;
-- @ own shift
insert into class_shift (id, school_id, class_id, shift, starts, decided_by, decided_at)
values (nextval('entity_id'), :{school}, :{own class}, 1, ':{today}', :{teacher}, now()) returning id;
-- @ last page: of the own group in the last term of the year
select p.id from page p join term t on t.id = p.term_id where p.group_id = :{own group} order by t.starts desc limit 1;
-- @ page of a sealed term
select p.id from page p join term t on t.id = p.term_id where p.group_id = :{own group} and p.sealed
order by t.starts desc limit 1;
-- @ lesson of a sealed term
select id from lesson where page_id = :{page of a sealed term} and state = 'planned' order by date, number limit 1;
-- @ own remark
insert into remark (id, version, school_id, page_id, lesson_id, text, salt, author_id, written_at)
values (nextval('entity_id'), 1, :{school}, :{own page}, :{own lesson}, 'Access', '', :{teacher}, now()) returning id;
-- @ remark of a sealed term
insert into remark (id, version, school_id, page_id, lesson_id, text, salt, author_id, written_at)
values (nextval('entity_id'), 1, :{school}, :{page of a sealed term}, :{lesson of a sealed term}, 'Access', '', :{teacher},
        now()) returning id;
-- @ sealed term
select term_id from page where id = :{page of a sealed term};
-- @ own child: of the own class all the year, with a guardian who has an account
select e.student_id from enrolment e where e.class_id = :{own class} and e.valid_until is null
  and e.valid_from <= (select min(starts) from term where school_year_id = :{own year})
  and exists (select 1 from account a where a.person_id = e.student_id)
  and exists (select 1 from guardianship g join account a on a.person_id = g.guardian_id where g.student_id = e.student_id)
order by e.student_id limit 1;
-- @ guardian
select g.guardian_id from guardianship g join account a on a.person_id = g.guardian_id
where g.student_id = :{own child} order by g.guardian_id limit 1;
-- @ child of the same class
select e.student_id from enrolment e where e.class_id = :{own class} and e.valid_until is null
  and e.student_id not in (select student_id from guardianship where guardian_id = :{guardian})
  and e.student_id <> :{own child} order by e.student_id limit 1;
-- @ page of another class
select p.id from page p join term t on t.id = p.term_id join teaching_group g on g.id = p.group_id
where p.school_id = :{school} and g.class_id <> :{own class} and g.marking = 'scale' and ':{today}' between t.starts and t.ends
  and not exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id in (:{teacher}, :{homeroom teacher}))
  and not exists (select 1 from homeroom h where h.class_id = g.class_id and h.teacher_id = :{homeroom teacher})
  and exists (select 1 from lesson l where l.page_id = p.id and l.date <= ':{today}' and l.state = 'planned')
order by p.id limit 1;
-- @ another group
select group_id from page where id = :{page of another class};
-- @ another class
select class_id from teaching_group where id = :{another group};
-- @ another subject
select subject_id from teaching_group where id = :{another group};
-- @ coming lesson of another class
select id from lesson where page_id = :{page of another class} and date > ':{today}' and state = 'planned'
order by date, number limit 1;
-- @ lesson of another class
select id from lesson where page_id = :{page of another class} and date <= ':{today}' and state = 'planned'
order by date, number limit 1;
-- @ child of another class
select e.student_id from enrolment e where e.class_id = :{another class}
  and e.student_id not in (select student_id from guardianship where guardian_id = :{guardian}) order by 1 limit 1;
-- @ guardian of child of another class
select coalesce(min(guardian_id), 0) from guardianship where student_id = :{child of another class};
-- @ substitute: she and those below teach neither of the two groups
select distinct l.teacher_id from teaching_load l where l.school_id = :{school} and l.teacher_id <> :{homeroom teacher}
  and l.teacher_id not in (select teacher_id from teaching_load where group_id in (:{own group}, :{another group}))
order by 1 limit 1;
-- @ expired
select distinct l.teacher_id from teaching_load l where l.school_id = :{school}
  and l.teacher_id not in (select teacher_id from teaching_load where group_id in (:{own group}, :{another group}))
  and l.teacher_id not in (:{homeroom teacher}, :{substitute}) order by 1 limit 1;
-- @ former
select distinct l.teacher_id from teaching_load l where l.school_id = :{school}
  and l.teacher_id not in (select teacher_id from teaching_load where group_id in (:{own group}, :{another group}))
  and l.teacher_id not in (:{homeroom teacher}, :{substitute}, :{expired}) order by 1 limit 1;
-- @ open check of the own page
insert into check_remark (id, school_id, page_id, text, author_id, at, state)
values (nextval('entity_id'), :{school}, :{own page}, 'Access', :{homeroom teacher}, now(), 'open') returning id;
-- @ mended check of the own page
insert into check_remark (id, school_id, page_id, text, author_id, at, state)
values (nextval('entity_id'), :{school}, :{own page}, 'Access', :{homeroom teacher}, now(), 'mended') returning id;
-- @ open check of another class
insert into check_remark (id, school_id, page_id, text, author_id, at, state)
values (nextval('entity_id'), :{school}, :{page of another class}, 'Access', :{homeroom teacher}, now(), 'open') returning id;
-- @ mended check of another class
insert into check_remark (id, school_id, page_id, text, author_id, at, state)
values (nextval('entity_id'), :{school}, :{page of another class}, 'Access', :{homeroom teacher}, now(), 'mended') returning id;
-- @ substitution
insert into substitution (id, school_id, lesson_id, substitute_id, valid_from, valid_until) values
    (nextval('entity_id'), :{school}, :{own lesson}, :{substitute}, now() - interval '1 hour', now() + interval '1 day'),
    (nextval('entity_id'), :{school}, :{own lesson}, :{expired}, now() - interval '3 days', now() - interval '1 day')
returning id;
-- @ load of the former teacher
insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from, valid_until)
select nextval('entity_id'), :{school}, :{own group}, :{former}, 0, y.starts, date ':{today}' - 1
from school_year y where y.id = :{own year} returning id;
-- @ accounts: with the password of the demo and no more roles than the subject has
insert into account (id, school_id, person_id, login, password_hash, display_name)
select nextval('entity_id'), :{school}, n.person, n.login, a.password_hash, n.login
from (values (:{teacher}, ':{prefix}teacher'), (:{homeroom teacher}, ':{prefix}homeroom'), (:{substitute}, ':{prefix}substitute'),
             (:{expired}, ':{prefix}expired'), (:{former}, ':{prefix}former')) as n (person, login)
join account a on a.login = 'teacher1' returning id;
-- @ roles
insert into account_role (school_id, account_id, role, valid_from)
select :{school}, a.id, r.role, '2000-01-01' from account a
join (values (':{prefix}', 'TEACHER'), (':{prefix}homeroom', 'HOMEROOM')) as r (login, role) on starts_with(a.login, r.login)
where a.school_id = :{school} returning account_id;
-- @ no class: whoever leads one in the demo does not do so here (ID-12)
insert into account_role (school_id, account_id, role, valid_from, valid_until)
select :{school}, a.id, 'HOMEROOM', '2000-01-01', date ':{today}' - 1 from account a
where a.school_id = :{school} and a.login in (':{prefix}teacher', ':{prefix}substitute', ':{prefix}expired', ':{prefix}former')
returning account_id;
-- @ login of student
select login from account where person_id = :{own child};
-- @ login of guardian
select login from account where person_id = :{guardian} order by id limit 1;
-- @ own plan: of the own group, and its use ended, so that the group can have another
select u.plan_id from lesson_plan_use u join lesson_plan p on p.id = u.plan_id and p.teacher_id = :{teacher}
where u.group_id = :{own group} order by u.id limit 1;
-- @ item of own plan
select id from lesson_plan_item where plan_id = :{own plan} and state = 'active' order by position limit 1;
-- @ end of the own plan's use
update lesson_plan_use set ended_at = now() where group_id = :{own group} returning id;
-- @ planned group: taught by a plan of its own, under which nothing waits
with made as (
    insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
    select nextval('entity_id'), school_id, class_id, subject_id, 'Access', marking from teaching_group where id = :{own group}
    returning id, school_id
), load as (
    insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
    select nextval('entity_id'), m.school_id, m.id, :{teacher}, 1, y.starts from made m, school_year y where y.id = :{own year}
), used as (
    insert into lesson_plan_use (id, school_id, plan_id, group_id)
    select nextval('entity_id'), school_id, :{own plan}, id from made
)
select id from made;
-- @ own adjustment: waiting
insert into plan_adjustment (id, school_id, plan_id, group_id, made_on, reason, teacher_id, asked_at)
values (nextval('entity_id'), :{school}, :{own plan}, :{own group}, ':{today}', 'holiday', :{teacher}, now()) returning id;
-- @ plan of another class
select plan_id from lesson_plan_use where group_id = :{another group} order by id limit 1;
-- @ own written work
select l.id from lesson l join work_type t on t.id = l.work_type_id and t.written join page p on p.id = l.page_id
where l.school_id = :{school} and not p.sealed and l.state <> 'cancelled' and l.date <= ':{today}' order by l.id limit 1;
-- @ written work of a sealed term
select l.id from lesson l join work_type t on t.id = l.work_type_id and t.written join page p on p.id = l.page_id
where l.school_id = :{school} and p.sealed and l.state <> 'cancelled' order by l.id limit 1;
-- @ newcomer of own class: a guardian without an account
with person as (insert into person (id, school_id, surname, given_name)
    values (nextval('entity_id'), :{school}, 'Доступова', 'Анна') returning id),
 stands as (insert into guardianship (school_id, guardian_id, student_id, relation, since)
    select :{school}, id, :{child of the same class}, 'guardian', '2020-01-06' from person)
select id from person;
-- @ newcomer of another class
with person as (insert into person (id, school_id, surname, given_name)
    values (nextval('entity_id'), :{school}, 'Доступова', 'Вера') returning id),
 stands as (insert into guardianship (school_id, guardian_id, student_id, relation, since)
    select :{school}, id, :{child of another class}, 'guardian', '2020-01-06' from person)
select id from person;
-- @ teacher without a password: whose account was opened and never used
with person as (insert into person (id, school_id, surname, given_name)
    values (nextval('entity_id'), :{school}, 'Доступов', 'Пётр') returning id),
 account as (insert into account (id, school_id, person_id, login, display_name)
    select nextval('entity_id'), :{school}, id, ':{prefix}unused', 'Доступов Пётр' from person returning id, person_id),
 role as (insert into account_role (school_id, account_id, role, valid_from)
    select :{school}, id, 'SOCIAL', '2020-01-06' from account)
select person_id from account;
-- @ another director: who does not sign in
with person as (insert into person (id, school_id, surname, given_name)
    values (nextval('entity_id'), :{school}, 'Доступова', 'Дина') returning id),
 account as (insert into account (id, school_id, person_id, login, display_name)
    select nextval('entity_id'), :{school}, id, ':{prefix}director2', 'Доступова Дина' from person returning id, person_id),
 role as (insert into account_role (school_id, account_id, role, valid_from)
    select :{school}, id, 'DIRECTOR', '2020-01-06' from account)
select person_id from account;
-- @ account of another director
select id from account where person_id = :{another director};
-- @ account of the deputy
select id from account where login = 'deputy';
-- @ own appointment
with made as (
    insert into appointment (id, school_id, account_id, valid_from, order_number, order_date, media_type, bytes, appointed_by,
        appointed_at)
    values (nextval('entity_id'), :{school}, :{account of the deputy}, date ':{today}' + 300, 'Access', ':{today}', 'application/pdf', '%PDF-1.7',
        :{account of the deputy}, now())
    on conflict do nothing returning id
)
select id from made union all select id from appointment where school_id = :{school} and order_number = 'Access' limit 1;
-- @ own kind of work
select id from work_type where school_id = :{school} and is_default;
-- @ work of own lesson: annulled and never changed, so that no record speaks of it
insert into work (id, school_id, page_id, lesson_id, work_type_id, position, state, version, author_id, changed_at)
values (nextval('entity_id'), :{school}, :{own page}, :{own lesson}, :{own kind of work}, 9, 'annulled', 0, :{teacher}, now())
returning id;
-- @ work of another lesson of the own page
insert into work (id, school_id, page_id, lesson_id, work_type_id, position, state, version, author_id, changed_at)
values (nextval('entity_id'), :{school}, :{own page}, :{another lesson of the own page}, :{own kind of work}, 9, 'annulled', 0,
        :{teacher}, now()) returning id;
-- @ work of lesson of a sealed term
insert into work (id, school_id, page_id, lesson_id, work_type_id, position, state, version, author_id, changed_at)
values (nextval('entity_id'), :{school}, :{page of a sealed term}, :{lesson of a sealed term}, :{own kind of work}, 9,
        'annulled', 0, :{teacher}, now()) returning id;
-- @ own account
select id from account where login = 'teacher2';
-- @ own order: acting on the year's last day, so that nothing is changed by it
with made as (
    insert into movement_order (id, school_id, kind, number, date, entered_by, entered_at)
    values (nextval('entity_id'), :{school}, 'admission', 'Access', ':{today}', :{own account}, now()) returning id, school_id
), file as (
    insert into movement_order_file (order_id, school_id, media_type, bytes)
    select id, school_id, 'image/png', '\x89504e470d0a1a0a00' from made
), moved as (
    insert into movement (order_id, school_id, student_id, acts_from, to_class_id)
    select m.id, m.school_id, :{own child}, y.ends, :{own class} from made m, school_year y where y.id = :{own year}
)
select id from made;
-- @ own brought mark
insert into brought_mark (id, school_id, op_id, student_id, subject_id, day, text, marks, source_school, document, entered_by,
    entered_at)
select nextval('entity_id'), :{school}, gen_random_uuid(), :{own child}, :{own subject}, y.ends, '5', '{5}', 'Access', 'Access',
       :{own account}, now() from school_year y where y.id = :{own year} returning id;
-- @ brought mark of another class
insert into brought_mark (id, school_id, op_id, student_id, subject_id, day, text, marks, source_school, document, entered_by,
    entered_at)
select nextval('entity_id'), :{school}, gen_random_uuid(), :{child of another class}, :{own subject}, y.ends, '5', '{5}', 'Access', 'Access',
       :{own account}, now() from school_year y where y.id = :{own year} returning id;
-- @ note version of own lesson
select version from lesson where id = :{own lesson};
-- @ work version of own lesson
select work_version from lesson where id = :{own lesson};
-- @ note version of old lesson of the own page
select version from lesson where id = :{old lesson of the own page};
-- @ note version of lesson of a sealed term
select version from lesson where id = :{lesson of a sealed term};
-- @ note version of another lesson of the own page
select version from lesson where id = :{another lesson of the own page};
-- @ work version of another lesson of the own page
select work_version from lesson where id = :{another lesson of the own page};
-- @ version of own lesson
select coalesce(max(version), 0) from cell where column_id = :{own lesson} and student_id = :{own child};
-- @ version of old lesson of the own page
select coalesce(max(version), 0) from cell where column_id = :{old lesson of the own page} and student_id = :{own child};
-- @ version of lesson of a sealed term
select coalesce(max(version), 0) from cell where column_id = :{lesson of a sealed term} and student_id = :{own child};
-- @ version of another lesson of the own page
select coalesce(max(version), 0) from cell where column_id = :{another lesson of the own page} and student_id = :{own child};
-- @ own term: an empty one at the year's end
insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
select nextval('entity_id'), :{school}, y.id, 'module', 6, y.ends - 1, y.ends from school_year y where y.id = :{own year}
on conflict (school_year_id, scheme, number) do update set starts = excluded.starts returning id;
-- @ own days off
insert into day_off (id, school_id, school_year_id, starts, ends, kind, name)
values (nextval('entity_id'), :{school}, :{own year}, ':{today}', ':{today}', 'remote', 'Access') returning id;
-- @ own moved day
insert into moved_day (id, school_id, school_year_id, day, works_as, decided_by, decided_at)
select nextval('entity_id'), :{school}, y.id, y.ends - i.days, case when extract(isodow from y.ends - i.days) = 1 then 2 else 1 end,
       :{teacher}, now()
from school_year y, generate_series(0, 100) as i (days)
where y.id = :{own year} and not exists (select 1 from moved_day m where m.day = y.ends - i.days and m.school_id = :{school})
limit 1 returning id;
-- @ own draft
insert into timetable_version (id, school_id, school_year_id, valid_from, state)
values (nextval('entity_id'), :{school}, :{own year}, ':{today}', 'draft') returning id;
-- @ slot of own draft
insert into timetable_slot (id, school_id, version_id, group_id, weekday, number)
values (nextval('entity_id'), :{school}, :{own draft}, :{own group}, 1, 1) returning id;
-- @ version that acts
select id from timetable_version where school_id = :{school} and state = 'published'
  and ':{today}' between valid_from and coalesce(valid_until, 'infinity') order by valid_from desc limit 1;
-- @ publishing to take back
insert into timetable_version (id, school_id, school_year_id, valid_from, valid_until, state, published_at, replaced)
values (nextval('entity_id'), :{school}, :{own year}, '1900-01-01', '1900-01-01', 'published', now(), '[]') returning id;
-- @ draft of own class
insert into timetable_version (id, school_id, school_year_id, valid_from, state, class_id, base_id)
values (nextval('entity_id'), :{school}, :{own year}, ':{today}', 'draft', :{own class}, :{version that acts}) returning id;
-- @ slot of draft of own class: where the class has the lesson anyway, so that it clashes with nothing
insert into timetable_slot (id, school_id, version_id, group_id, weekday, number, weeks)
select nextval('entity_id'), s.school_id, :{draft of own class}, s.group_id, s.weekday, s.number, s.weeks
from timetable_slot s where s.version_id = :{version that acts} and s.group_id = :{own group} and not s.removed
order by s.id limit 1 returning id;
-- @ draft of another class
insert into timetable_version (id, school_id, school_year_id, valid_from, state, class_id, base_id)
values (nextval('entity_id'), :{school}, :{own year}, ':{today}', 'draft', :{another class}, :{version that acts}) returning id;
-- @ own run
insert into job_run (id, school_id, job, job_key, status, started_at, ended_at)
values (nextval('entity_id'), :{school}, 'timeliness', '2020-01-06', 'FAILED', '2020-01-06T01:00Z', '2020-01-06T01:01Z') returning id;
-- @ own archive
insert into archive (id, school_id, term_id, as_of, state, folder, finished_at)
values (nextval('entity_id'), :{school}, :{own term}, '2020-01-06T00:00Z', 'finished', 'access', now()) returning id;
-- @ own report
insert into report_file (id, school_id, report, starts, ends, name, bytes, made_at)
values (nextval('entity_id'), :{school}, 'access', '2020-01-06', '2020-01-12', 'access.xlsx', 'x', now())
on conflict (school_id, report, starts, ends) do update set made_at = excluded.made_at returning id;
-- @ own change notice: of a field that no other call asks about
insert into change_notice (id, school_id, student_id, person_id, field, wanted, origin, from_id, received, registered_by, registered_at)
values (nextval('entity_id'), :{school}, :{own child}, :{own child}, 'phone', '+7 900 000-00-01', 'paper', :{guardian},
        ':{today}', :{own account}, now())
on conflict (person_id, field) where state = 'open' do update set state = change_notice.state returning id;
-- @ change notice of another class
insert into change_notice (id, school_id, student_id, person_id, field, wanted, origin, from_id, received, registered_by, registered_at)
values (nextval('entity_id'), :{school}, :{child of another class}, :{child of another class}, 'phone', '+7 900 000-00-02', 'paper', :{child of another class},
        ':{today}', :{own account}, now())
on conflict (person_id, field) where state = 'open' do update set state = change_notice.state returning id;
-- @ own reason: not in a sealed term, of the demo, so that the record knows it
select r.id from absence_reason r where r.annulled_at is null
  and r.student_id in (select student_id from enrolment where class_id = :{own class} and valid_until is null)
  and not exists (select 1 from term t where t.state = 'sealed' and t.starts <= r.ends and t.ends >= r.starts)
order by r.id limit 1;
-- @ reason of another class
select r.id from absence_reason r where r.annulled_at is null
  and r.student_id in (select student_id from enrolment where class_id = :{another class})
order by r.id limit 1;
-- @ own note
with note as (
    insert into absence_note (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
    select nextval('entity_id'), :{school}, gen_random_uuid(), :{guardian}, :{own child}, ':{today}', ':{today}', 3, 'Access',
           now() returning id
), file as (
    insert into absence_attachment (note_id, school_id, media_type, bytes)
    select id, :{school}, 'image/png', '\x89504e470d0a1a0a00' from note
)
select id from note;
-- @ note of the same class
with note as (
    insert into absence_note (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
    select nextval('entity_id'), :{school}, gen_random_uuid(), :{teacher}, :{child of the same class}, ':{today}', ':{today}', 3, 'Access',
           now() returning id
), file as (
    insert into absence_attachment (note_id, school_id, media_type, bytes)
    select id, :{school}, 'image/png', '\x89504e470d0a1a0a00' from note
)
select id from note;
-- @ note of another class
with note as (
    insert into absence_note (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
    select nextval('entity_id'), :{school}, gen_random_uuid(), :{teacher}, :{child of another class}, ':{today}', ':{today}', 3, 'Access',
           now() returning id
), file as (
    insert into absence_attachment (note_id, school_id, media_type, bytes)
    select id, :{school}, 'image/png', '\x89504e470d0a1a0a00' from note
)
select id from note;
-- @ own extension: over, so that it opens nothing
insert into entry_extension (id, school_id, class_id, lessons_since, valid_from, valid_until, reason, granted_by, granted_at)
values (nextval('entity_id'), :{school}, :{own class}, '2020-01-06', '2020-01-06', '2020-01-07', 'Access', :{own account}, now())
returning id;
-- @ secret of the guardian
select rpad(replace(':{prefix}', '.', '-'), 43, 'A');
-- @ calendars of before
with gone as (
    update calendar_feed set revoked_at = now()
    where revoked_at is null and account_id = (select id from account where login = ':{login of guardian}') returning id
)
select count(*) from gone;
-- @ calendar of the guardian: of the own child
insert into calendar_feed (id, school_id, account_id, kind, student_id, digest, created_at)
select nextval('entity_id'), :{school}, a.id, 'student', :{own child}, sha256(':{secret of the guardian}'), now()
from account a where a.login = ':{login of guardian}' returning id;
-- @ own import: it did nothing, so that nothing stands in its way
insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made, rows_changed, account_id, at)
values (nextval('entity_id'), :{school}, 'roster', 'access.csv', sha256('access'), 0, 0, 0, 0, :{own account}, now()) returning id;
-- @ own rollover: it was taken back, so that another may be done
with run as (
    insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made, rows_changed, account_id, at,
        undone_by, undone_at)
    values (nextval('entity_id'), :{school}, 'rollover', '1', sha256('access'), 0, 0, 0, 0, :{own account}, now(), :{own account}, now())
    returning id)
insert into rollover (id, school_id, from_year_id, to_year_id, order_number, order_date)
select id, :{school}, :{own year}, :{own year}, '1', ':{today}' from run returning id;
-- @ own correction: waiting, of another old lesson
insert into correction (id, school_id, op_id, page_id, column_id, student_id, text_before, version_before, text_wanted, reason,
    salt, asked_by, asked_at)
select nextval('entity_id'), :{school}, gen_random_uuid(), l.page_id, l.id, :{own child}, '', coalesce(c.version, 0), '5', 'Access',
       'ab', :{teacher}, now()
from lesson l left join cell c on c.column_id = l.id and c.student_id = :{own child}
where l.page_id = :{own page} and l.date < date ':{today}' - 14 and l.state = 'planned' and l.id <> :{old lesson of the own page}
order by l.date, l.number limit 1 returning id;
-- @ own act
insert into correction (id, school_id, op_id, page_id, column_id, student_id, text_before, version_before, text_wanted, reason,
    salt, asked_by, asked_at, state, decided_by, decided_at, act_number, act_date)
select nextval('entity_id'), :{school}, gen_random_uuid(), :{page of a sealed term}, :{lesson of a sealed term}, :{own child}, '', 0,
       '5', 'Access', 'ab', :{teacher}, now(), 'approved', a.person_id, now(), 'Access', '2020-01-06'
from account a where a.login = 'deputy' returning id;
