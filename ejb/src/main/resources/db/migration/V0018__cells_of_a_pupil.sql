-- A family's page asks for one pupil's cells on the pages of a class.
create index cell_student_page on cell (student_id, page_id);
drop index cell_student;
