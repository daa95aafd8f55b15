package school.ejournal.it;

import java.time.LocalDate;

/** An extension of the edit window that the first school gave, revoked when the test is done with it. */
record Extension(long id) implements AutoCloseable {

    /** For the first class of a name, holding today. */
    static Extension ofClass(String name, LocalDate lessonsSince) throws Exception {
        String found = "(select min(id) from school_class where grade_level || letter = '" + name + "')";
        return insert("null", found, lessonsSince, Product.TODAY, Product.TODAY);
    }

    /**
     * For somebody.
     *
     * @param teacher SQL of a teacher's id, or null
     * @param schoolClass SQL of a class's id, or null
     */
    static Extension insert(
            String teacher, String schoolClass, LocalDate lessonsSince, LocalDate validFrom, LocalDate validUntil)
            throws Exception {
        return new Extension(
                Long.parseLong(Rows.text("""
                insert into entry_extension (id, school_id, teacher_id, class_id, lessons_since, valid_from, valid_until,
                    reason, granted_by, granted_at)
                select nextval('entity_id'), a.school_id, %s, %s, '%s', '%s', '%s', 'Test', a.id, now()
                from account a where a.login = 'deputy' returning id
                """.formatted(teacher, schoolClass, lessonsSince, validFrom, validUntil))));
    }

    void revoke() throws Exception {
        Rows.execute("update entry_extension set revoked_at = now(), revoked_by = granted_by where revoked_at is null"
                + " and id = " + id);
    }

    @Override
    public void close() throws Exception {
        revoke();
    }
}
