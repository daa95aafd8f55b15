-- One row in every table of a school, for school number ${n}: SchemaTest lays out two schools with it and compares the
-- tables filled here with those of the database. A new table of a school wants a row here.
insert into school (id, kind, name, short_name) values (${n}, 'school', 'School ${n}', 'S${n}');
insert into setting (school_id, key, value) values (${n}, 'grading.ones', 'true');
insert into school_year (id, school_id, starts, ends) values (${n}01, ${n}, '2026-09-01', '2027-05-31');
insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
    values (${n}02, ${n}, ${n}01, 'quarter', 1, '2026-09-01', '2026-10-25');
insert into day_off (id, school_id, school_year_id, starts, ends, kind, name)
    values (${n}03, ${n}, ${n}01, '2026-11-04', '2026-11-04', 'holiday', 'Unity day');
insert into moved_day (id, school_id, school_year_id, day, works_as, decided_by, decided_at)
    values (${n}04, ${n}, ${n}01, '2026-12-26', 1, 1, now());
insert into person (id, school_id, surname, given_name) values
    (${n}10, ${n}, 'Teacher', 'One'), (${n}11, ${n}, 'Pupil', 'Two'), (${n}12, ${n}, 'Parent', 'Three');
insert into guardianship (school_id, guardian_id, student_id, relation, since)
    values (${n}, ${n}12, ${n}11, 'mother', '2026-09-01');
insert into account (id, school_id, person_id, login, password_hash, display_name, state) values
    (${n}20, ${n}, ${n}10, 'teacher${n}', 'hash of teacher${n}', 'Teacher', 'active'),
    (${n}21, ${n}, ${n}12, 'former${n}', 'hash of former${n}', 'Former', 'blocked');
insert into account_role (school_id, account_id, role, valid_from) values (${n}, ${n}20, 'TEACHER', '2026-09-01');
insert into person_change (id, school_id, person_id, field, old_value, origin, reason, author_id, at)
    values (${n}22, ${n}, ${n}12, 'phone', null, 'form', 'A new phone', ${n}20, now());
insert into person_confirmation (id, school_id, school_year_id, person_id, author_id, at)
    values (${n}23, ${n}, ${n}01, ${n}12, ${n}20, now());
insert into change_notice (id, school_id, student_id, person_id, field, wanted, origin, from_id, received, registered_by,
                           registered_at)
    values (${n}24, ${n}, ${n}11, ${n}12, 'phone', '+7 900 000-00-00', 'family', ${n}12, '2026-09-07', ${n}21, now());
insert into data_view (school_id, student_id, account_id, role, what, at)
    values (${n}, ${n}11, ${n}20, 'TEACHER', 'card', now());
insert into access_slip (id, school_id, account_id, code_hash, valid_until, issued_by, issued_at)
    values (${n}70, ${n}, ${n}20, 'hash', '2026-10-01', ${n}20, now());
insert into dismissal (id, school_id, person_id, last_day, order_number, order_date, recorded_by, recorded_at)
    values (${n}71, ${n}, ${n}12, '2026-10-01', '1', '2026-09-20', ${n}20, now());
insert into access_change (school_id, account_id, what, changed_by, at) values (${n}, ${n}20, 'slip', ${n}20, now());
insert into guardianship_change (school_id, guardian_id, student_id, what, relation, rights, day, reason, author_id, at)
    values (${n}, ${n}12, ${n}11, 'begun', 'mother', 'full', '2026-09-01', 'A birth certificate', ${n}20, now());
insert into appointment (id, school_id, account_id, valid_from, order_number, order_date, media_type, bytes, appointed_by, appointed_at)
    values (${n}72, ${n}, ${n}20, '2026-09-01', '1', '2026-08-30', 'image/png', '\x89', ${n}20, now());
insert into subject (id, school_id, name, short_name) values (${n}30, ${n}, 'Mathematics', 'Math');
insert into curriculum_line (school_id, school_year_id, subject_id, grade_level, weekly_hours, marking)
    values (${n}, ${n}01, ${n}30, 5, 5, 'scale');
insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
    values (${n}31, ${n}, ${n}01, 5, 'A', 'quarter');
insert into bell_schedule (id, school_id, name) values (${n}05, ${n}, 'Ordinary');
insert into bell_time (school_id, schedule_id, number, starts, ends) values (${n}, ${n}05, 1, '08:30', '09:15');
insert into bell_use (id, school_id, schedule_id, starts) values (${n}06, ${n}, ${n}05, '2026-09-01');
insert into class_shift (id, school_id, class_id, shift, starts, decided_by, decided_at)
    values (${n}07, ${n}, ${n}31, 1, '2026-09-01', 1, now());
insert into homeroom (school_id, class_id, teacher_id, valid_from) values (${n}, ${n}31, ${n}10, '2026-09-01');
insert into enrolment (id, school_id, class_id, student_id, valid_from)
    values (${n}32, ${n}, ${n}31, ${n}11, '2026-09-01');
insert into teaching_group (id, school_id, class_id, subject_id, marking) values (${n}33, ${n}, ${n}31, ${n}30, 'scale');
insert into group_member (school_id, group_id, student_id, valid_from) values (${n}, ${n}33, ${n}11, '2026-09-01');
insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
    values (${n}34, ${n}, ${n}33, ${n}10, 5, '2026-09-01');
insert into timetable_version (id, school_id, school_year_id, valid_from) values (${n}35, ${n}, ${n}01, '2026-09-01');
insert into timetable_slot (id, school_id, version_id, group_id, weekday, number)
    values (${n}36, ${n}, ${n}35, ${n}33, 1, 1);
insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made, rows_changed,
        account_id, at) values (${n}37, ${n}, 'roster', 'roster.csv', '\x01', 1, 0, 1, 0, ${n}20, now());
insert into import_change (school_id, run_id, table_name, row_key, after_row)
    values (${n}, ${n}37, 'person', '{"id": ${n}11}', '{"id": ${n}11}');
insert into rollover_wish (school_id, from_year_id, starts, ends, ninth_leaves, first_letters, tenth_letters, account_id, at)
    values (${n}, ${n}01, '2027-09-01', '2028-05-26', true, '{A}', '{A}', ${n}20, now());
insert into rollover_choice (school_id, from_year_id, student_id, fate, account_id, at)
    values (${n}, ${n}01, ${n}11, 'repeating', ${n}20, now());
insert into rollover (id, school_id, from_year_id, to_year_id, order_number, order_date)
    values (${n}37, ${n}, ${n}01, ${n}01, '17-u', '2027-06-20');
insert into rollover_fate (school_id, rollover_id, student_id, class_id, proposed, fate, to_class)
    values (${n}, ${n}37, ${n}11, ${n}31, 'promoted', 'promoted', '6A');
insert into calendar_feed (id, school_id, account_id, kind, student_id, digest, created_at)
    values (${n}38, ${n}, ${n}20, 'student', ${n}11, sha256('${n}'), now());
insert into import_column (school_id, kind, heading, field) values (${n}, 'roster', 'pupil', 'FULL_NAME');
insert into page_head (page_id, school_id, seq, hash) values (${n}40, ${n}, 1, '\x01');
insert into page_record (page_id, seq, school_id, payload, previous_hash, hash)
    values (${n}40, 1, ${n}, '{}', '\x00', '\x01');
insert into operation (op_id, school_id, page_id, actor_id, answer, at)
    values (gen_random_uuid(), ${n}, ${n}40, ${n}10, '{}', now());
insert into work_type (id, school_id, name, weight) values (${n}41, ${n}, 'Answer', 1);
insert into work_type_change (id, school_id, work_type_id, starts, weight_before, retake_before, marks, author_id)
    values (${n}45, ${n}, ${n}41, '2026-09-01', 2, 'mean', 0, ${n}10);
insert into page (id, school_id, group_id, term_id, term_column_id) values (${n}40, ${n}, ${n}33, ${n}02, ${n}42);
insert into lesson (id, school_id, page_id, group_id, date, number, teacher_id)
    values (${n}43, ${n}, ${n}40, ${n}33, '2026-09-07', 1, ${n}10);
insert into substitution (id, school_id, lesson_id, substitute_id, valid_from, valid_until)
    values (${n}44, ${n}, ${n}43, ${n}10, '2026-09-07', '2026-09-08');
insert into lesson_change (school_id, lesson_id, what, cause, actor_id, at)
    values (${n}, ${n}43, 'cancelled', 'decision', ${n}10, now());
insert into cell (school_id, page_id, column_id, student_id, text, version, author_id, changed_at)
    values (${n}, ${n}40, ${n}43, ${n}11, '5', 1, ${n}10, now());
insert into year_mark_reason (school_id, page_id, student_id, version, reason, salt, author_id, at)
    values (${n}, ${n}40, ${n}11, 1, 'A long illness', '00', ${n}10, now());
insert into diary_signature (id, school_id, student_id, guardian_id, monday, digest)
    values (${n}46, ${n}, ${n}11, ${n}12, '2026-09-07', sha256('week'));
insert into diary_visit (school_id, account_id, student_id, since, seen_at) values (${n}, ${n}21, ${n}11, now(), now());
insert into work (id, school_id, page_id, lesson_id, work_type_id, position, author_id, changed_at)
    values (${n}47, ${n}, ${n}40, ${n}43, ${n}41, 1, ${n}10, now());
insert into work_extension (id, school_id, page_id, column_id, until, reason, salt, author_id, decided_at)
    values (${n}48, ${n}, ${n}40, ${n}47, '2026-09-20', 'Essays', '00', ${n}10, now());
insert into remark (id, version, school_id, page_id, lesson_id, student_id, text, salt, author_id, written_at)
    values (${n}45, 1, ${n}, ${n}40, ${n}43, ${n}11, 'Well done', '\x01', ${n}10, now());
insert into information_choice (id, school_id, guardian_id, student_id, form, since, recorded_by, recorded_at)
    values (${n}60, ${n}, ${n}12, ${n}11, 'electronic', '2026-09-01', ${n}10, now());
insert into notice_mark (page_id, school_id, seq) values (${n}40, ${n}, 0);
insert into recipient (person_id, school_id, address) values (${n}12, ${n}, 'parent@example.org');
insert into mail_preference (person_id, student_id, school_id, rhythm) values (${n}12, ${n}11, ${n}, 'digest');
insert into mail (id, school_id, recipient_id, kind, next_at, message_id, created_at)
    values (${n}61, ${n}, ${n}12, 'digest', now(), gen_random_uuid(), now());
insert into notice (id, school_id, recipient_id, student_id, page_id, lesson_id, fact_id, version, subject, change, marks,
                    entered_at, noted_at, mail_id)
    values (${n}62, ${n}, ${n}12, ${n}11, ${n}40, ${n}43, ${n}43, 1, 'mark', 'new', '5', now(), now(), ${n}61);
insert into lesson_plan (id, school_id, school_year_id, subject_id, grade_level, teacher_id)
    values (${n}70, ${n}, ${n}01, ${n}30, 5, ${n}10);
insert into lesson_plan_item (id, school_id, plan_id, position, topic, hours, kind)
    values (${n}71, ${n}, ${n}70, 1, 'Fractions', 1, 'lesson');
insert into lesson_plan_use (id, school_id, plan_id, group_id) values (${n}72, ${n}, ${n}70, ${n}33);
insert into plan_adjustment (id, school_id, plan_id, group_id, made_on, reason, teacher_id, asked_at)
    values (${n}73, ${n}, ${n}70, ${n}33, '2026-11-05', 'quarantine', ${n}10, now());
insert into plan_adjustment_line (school_id, adjustment_id, item_id, way, hours_before, hours_after)
    values (${n}, ${n}73, ${n}71, 'self', 1, 0);
insert into job_run (id, school_id, job, job_key, status, started_at)
    values (${n}50, ${n}, 'term-archive', '${n}02', 'STARTED', now());
insert into archive (id, school_id, term_id, job_run_id, as_of, state, folder)
    values (${n}51, ${n}, ${n}02, ${n}50, now(), 'building', '${n}51');
insert into archive_file (archive_id, school_id, name, class_id, page_id, kind, sha256, bytes)
    values (${n}51, ${n}, '5A.pdf', ${n}31, ${n}40, 'page', 'ab', 1);
insert into report_file (id, school_id, report, starts, ends, name, bytes, made_at)
    values (${n}52, ${n}, 'timeliness', '2026-09-07', '2026-09-13', 'r12.xlsx', '\x00', now());
insert into page_head (page_id, school_id, seq, hash) values (${n}45, ${n}, 0, '\x00');
insert into absence_sheet (id, school_id, class_id) values (${n}45, ${n}, ${n}31);
insert into absence_note (id, school_id, op_id, guardian_id, student_id, starts, ends, presence, text, at)
    values (${n}60, ${n}, gen_random_uuid(), ${n}12, ${n}11, '2026-09-07', '2026-09-09', 3, 'A cold', now());
insert into absence_attachment (note_id, school_id, media_type, bytes) values (${n}60, ${n}, 'image/png', '\x89');
insert into absence_reason (id, school_id, sheet_id, student_id, starts, ends, presence, note_id, author_id, at)
    values (${n}61, ${n}, ${n}45, ${n}11, '2026-09-07', '2026-09-09', 3, ${n}60, ${n}10, now());
insert into entry_extension (id, school_id, class_id, lessons_since, valid_from, valid_until, reason, granted_by, granted_at)
    values (${n}63, ${n}, ${n}31, '2026-09-01', '2026-10-01', '2026-10-14', 'Illness', ${n}20, now());
insert into correction (id, school_id, op_id, page_id, column_id, student_id, text_before, version_before, text_wanted,
                        reason, salt, asked_by, asked_at)
    values (${n}64, ${n}, gen_random_uuid(), ${n}40, ${n}43, ${n}11, '5', 1, '4', 'A slip', 'ab', ${n}10, now());
insert into check_remark (id, school_id, page_id, lesson_id, text, author_id, at, state)
    values (${n}60, ${n}, ${n}40, ${n}43, 'No topic', ${n}10, now(), 'open');
insert into check_step (remark_id, seq, school_id, state, text, actor_id, at)
    values (${n}60, 1, ${n}, 'open', '', ${n}10, now());
insert into movement_order (id, school_id, kind, number, date, entered_by, entered_at)
    values (${n}80, ${n}, 'admission', '1-y', '2026-09-01', ${n}20, now());
insert into movement_order_file (order_id, school_id, media_type, bytes) values (${n}80, ${n}, 'image/png', '\x89');
insert into movement (order_id, school_id, student_id, acts_from, to_class_id, place)
    values (${n}80, ${n}, ${n}11, '2026-09-01', ${n}31, 'School 7');
insert into movement_step (id, school_id, order_id, enrolment_id, since, ended)
    values (${n}81, ${n}, ${n}80, ${n}32, '2026-09-01', false);
insert into student_file (student_id, school_id, letter, number) values (${n}11, ${n}, 'P', 1);
insert into brought_mark (id, school_id, op_id, student_id, subject_id, day, text, marks, source_school, document,
        entered_by, entered_at)
    values (${n}82, ${n}, gen_random_uuid(), ${n}11, ${n}30, '2026-09-03', '5', '{5}', 'School 7', 'Statement 3', ${n}20, now());
