package school.ejournal.container;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.ejournal.access.AccessSchool;
import school.ejournal.calendar.Document;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.movement.BroughtMarkService;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.MoveQuery;
import school.ejournal.movement.MoveService;
import school.ejournal.movement.NewBroughtMark;
import school.ejournal.movement.NewMove;
import school.ejournal.reporting.RegisterOrder;
import school.ejournal.reporting.RegisterQuery;

/** How the operations on the movement of pupils are asked for. */
final class MovementCalls {

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    MovementCalls(AccessSchool school) {
        this.school = school;
        moves();
        marks();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void moves() {
        MoveService service = Beans.get(MoveService.class);
        calls.put("MoveService.rehearse", to -> service.rehearse(move(to)));
        calls.put("MoveService.apply", to -> service.apply(move(to)));
        calls.put("MoveService.annul", to -> {
            service.annul(school.id(to), "Access");
            return null;
        });
        calls.put("MoveService.giveFileNumbers", to -> service.giveFileNumbers());
        MoveQuery query = Beans.get(MoveQuery.class);
        LocalDate today = school.today();
        calls.put("MoveQuery.listOrders", to -> query.listOrders(today, today));
        calls.put("MoveQuery.openFile", to -> query.openFile(school.id(to)));
        calls.put("MoveQuery.getPupil", to -> query.getPupil(school.id(to)));
        calls.put("MoveQuery.listFormer", to -> query.listFormer());
        calls.put("MoveQuery.listParts", to -> query.listParts(school.id(to), today));
        RegisterQuery register = Beans.get(RegisterQuery.class);
        calls.put("RegisterQuery.open", to -> register.open(List.of("и"), RegisterOrder.NAME));
        calls.put("RegisterQuery.move", to -> register.move(today, today));
    }

    /** A transfer of today: of the child that the relation names to another class, or of the own child to the class. */
    private NewMove move(String relation) {
        boolean child = relation.contains("child");
        return new NewMove(
                MoveKind.TRANSFER,
                school.id(child ? relation : "own child"),
                null,
                school.id(child ? "another class" : relation),
                school.today(),
                "",
                "",
                List.of(),
                new Document("Access", school.today()),
                null);
    }

    private void marks() {
        BroughtMarkService service = Beans.get(BroughtMarkService.class);
        calls.put("BroughtMarkService.open", to -> service.open(school.id(to)));
        calls.put("BroughtMarkService.enter", to -> {
            service.enter(mark(to));
            return null;
        });
        calls.put("BroughtMarkService.correct", to -> {
            service.correct(school.id(to), mark("own child"), "Access");
            return null;
        });
        calls.put("BroughtMarkService.annul", to -> {
            service.annul(school.id(to), "Access");
            return null;
        });
    }

    /** A mark of yesterday, before which the child came; in a subject of its class. */
    private NewBroughtMark mark(String child) throws Exception {
        long student = school.id(child);
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            statement.execute(
                    "update enrolment set valid_from = '" + school.today() + "' where student_id = " + student);
        }
        return new NewBroughtMark(
                student,
                school.id(child.contains("another") ? "another subject" : "own subject"),
                school.today().minusDays(1),
                "5",
                null,
                "",
                "Access",
                "Access",
                UUID.randomUUID());
    }
}
