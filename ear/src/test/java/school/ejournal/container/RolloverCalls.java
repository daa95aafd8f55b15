package school.ejournal.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.calendar.Document;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.journal.NewYearMark;
import school.ejournal.journal.YearMarkQuery;
import school.ejournal.journal.YearMarkService;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.rollover.RolloverQuery;
import school.ejournal.rollover.RolloverService;
import school.ejournal.rollover.RolloverWish;

/** How the operations of the step to the next year are asked for. */
final class RolloverCalls {

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    RolloverCalls(AccessSchool school) {
        this.school = school;
        queries();
        services();
        yearMarks();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void queries() {
        RolloverQuery query = Beans.get(RolloverQuery.class);
        calls.put("RolloverQuery.rehearse", to -> query.rehearse());
        calls.put("RolloverQuery.listDone", to -> query.listDone());
        calls.put("RolloverQuery.listFates", to -> query.listFates(school.id(to)));
        calls.put("RolloverQuery.listOpenGroups", to -> query.listOpenGroups(school.id(to)));
        calls.put("RolloverQuery.listObstacles", to -> query.listObstacles(school.id(to)));
    }

    private void yearMarks() {
        calls.put("YearMarkQuery.open", to -> Beans.get(YearMarkQuery.class).open(school.id(to)));
        calls.put("YearMarkService.decide", to -> {
            NewYearMark mark = new NewYearMark(school.id("own child"), "5", 0, "Access");
            Beans.get(YearMarkService.class).decide(school.id(to), List.of(mark));
            return null;
        });
        calls.put("DiaryQuery.listYearMarks", to -> Beans.get(DiaryQuery.class)
                .listYearMarks(school.id(to), school.today()));
    }

    private void services() {
        RolloverQuery query = Beans.get(RolloverQuery.class);
        RolloverService service = Beans.get(RolloverService.class);
        RolloverWish wish = RolloverWish.after(school.today(), school.today().plusYears(1), List.of("А"), List.of());
        calls.put("RolloverService.wish", to -> {
            service.wish(new RolloverWish(
                    wish.starts().plusYears(1), wish.ends().plusYears(1), true, wish.firstLetters(), List.of()));
            return null;
        });
        calls.put("RolloverService.choose", to -> {
            service.choose(List.of(new FateChoice(school.id(to), null, null)));
            return null;
        });
        calls.put("RolloverService.roll", to -> {
            String seen = query.rehearse().map(RolloverPlan::digest).orElse("");
            service.roll(new Document("17-о", school.today()), seen);
            return null;
        });
        calls.put("RolloverService.undo", to -> {
            service.undo(school.id(to));
            return null;
        });
    }
}
