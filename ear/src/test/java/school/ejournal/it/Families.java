package school.ejournal.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Finds families of the demo school in the database. */
final class Families {

    private Families() {}

    /** The sign-in of a pupil of a grade level. */
    static String studentOfGrade(int gradeLevel) throws Exception {
        return one("""
                select min(a.login) from account a
                join enrolment e on e.student_id = a.person_id join school_class c on c.id = e.class_id
                where a.login like 'student%' and c.grade_level = ?
                """, gradeLevel);
    }

    /** The sign-in of a guardian of a pupil. */
    static String guardianOf(String student) throws Exception {
        return one("""
                select min(a.login) from account a join guardianship g on g.guardian_id = a.person_id
                where a.login like 'parent%' and g.student_id = (select person_id from account where login = ?)
                """, student);
    }

    /** The sign-in of a guardian of a pupil who is known by his id. */
    static String guardianOfPupil(long student) throws Exception {
        return one("""
                select min(a.login) from account a join guardianship g on g.guardian_id = a.person_id
                where a.login like 'parent%' and g.student_id = ? and g.until is null
                """, student);
    }

    /** How many seconds the demo school waits for a teacher to correct herself before families are told. */
    static void waitForCorrections(int seconds) throws Exception {
        change("""
                insert into setting (school_id, key, value)
                select school_id, 'messaging.grace', ? from account where login = 'coordinator'
                on conflict (school_id, key) do update set value = excluded.value
                """, Integer.toString(seconds));
    }

    /** Whether a guardian with an address was given notice of a mark that became another. */
    static boolean isNoted(String address, String was, String now) throws Exception {
        return one("""
                select string_agg(n.was_marks || '>' || n.marks, ' ')
                from notice n join recipient r on r.person_id = n.recipient_id where r.address = ?
                """, address).contains(was + ">" + now);
    }

    /** What became of the letters to an address. */
    static String letters(String address) throws Exception {
        return one("""
                select string_agg(format('%s %s, tried %s times, next at %s: %s', m.kind, m.state, m.attempts, m.next_at, m.problem),
                    '; ' order by m.id)
                from mail m join recipient r on r.person_id = m.recipient_id where r.address = ?
                """, address);
    }

    /** When the letter about what nobody was written of yet is due, by the clock on the school's wall. */
    static String letterDue(String address) throws Exception {
        return one("""
                select to_char(min(n.due_at) at time zone 'Europe/Moscow', 'HH24:MI')
                from notice n join recipient r on r.person_id = n.recipient_id
                where r.address = ? and n.mail_id is null and not n.superseded and n.read_at is null
                """, address);
    }

    /** Puts the last look of an account into any diary back by some hours. */
    static void lookedHoursAgo(String login, int hours) throws Exception {
        change("""
                update diary_visit set since = since - make_interval(hours => ?), seen_at = seen_at - make_interval(hours => ?)
                where account_id = (select id from account where login = ?)
                """, hours, hours, login);
    }

    /** When an account last looked into a diary, as the database writes it; empty if never. */
    static String lastLook(String login) throws Exception {
        return one(
                "select coalesce(max(seen_at)::text, '') from diary_visit where account_id = (select id from account where login = ?)",
                login);
    }

    /** Gives somebody an address for letters that was confirmed. */
    static void writeTo(String login, String address) throws Exception {
        change("""
                insert into recipient (person_id, school_id, address, confirmed_at)
                select person_id, school_id, ?, clock_timestamp() from account where login = ?
                on conflict (person_id) do update set address = excluded.address, confirmed_at = excluded.confirmed_at
                """, address, login);
    }

    /** Whether notices were made of all that a page holds. */
    static boolean isTold(long page) throws Exception {
        return one("""
                select h.seq = coalesce(m.seq, 0) from page_head h left join notice_mark m on m.page_id = h.page_id
                where h.page_id = ?
                """, page).equals("t");
    }

    /** Puts the making of what somebody waits to be written of back by a day, so that its letter is due. */
    static void wasNotedYesterday(String address) throws Exception {
        change("""
                update notice set noted_at = noted_at - interval '1 day', due_at = due_at - interval '1 day'
                where mail_id is null and recipient_id in (select person_id from recipient where address = ?)
                """, address);
    }

    private static String one(String sql, Object argument) throws Exception {
        try (Connection connection = Product.running().database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static void change(String sql, Object... arguments) throws Exception {
        try (Connection connection = Product.running().database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
