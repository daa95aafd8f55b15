package school.ejournal.shared;

import java.time.LocalDate;
import java.util.List;

/** What is to be asked before anything else: whether the caller's account still has what she signed in for. */
record Opening(Caller caller, LocalDate today) {

    private static final String SQL =
            "select set_config('ej.school', ?, true) as school, account_stands(?, ?, ?, ?) as stands";

    /** Lets the transaction see the caller's school, and answers whether her account stands. */
    Statement<List<Boolean>> statement() {
        Object[] arguments = {
            Long.toString(caller.schoolId()),
            caller.accountId(),
            caller.roles().toArray(String[]::new),
            today,
            caller.generation()
        };
        return Statement.query(SQL, row -> row.getBoolean("stands"), arguments);
    }
}
