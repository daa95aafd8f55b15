package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.FamilyWeek;
import school.ejournal.diary.Signature;

/**
 * A week of the diary. What the journal says of it lasts; whose it is, what is new to the reader and who signed are compared.
 * The moment of reading that stands on the page may be an earlier one: what the reader sees is what stood there then as well.
 */
public class KeptDiaries extends KeptPage<FamilyWeek> {

    private static final long serialVersionUID = 1L;
    private static final String WEEK = KeptDiaries.class.getName();

    @EJB
    private transient DiaryQuery diary;

    private record Beside(
            List<ChildRow> children,
            ChildRow student,
            LocalDate monday,
            @Nullable Instant newSince,
            List<Signature> signatures) {}

    /** What was opened for the request already. */
    static Optional<FamilyWeek> opened(HttpServletRequest request) {
        return Optional.ofNullable((FamilyWeek) request.getAttribute(WEEK));
    }

    @Override
    Optional<FamilyWeek> open(HttpServletRequest request, LocalDate today) {
        OptionalLong student = AskedId.read(request.getParameter("student"));
        LocalDate day = AskedDay.of(request.getParameter("day"), today);
        FamilyWeek family = diary.openFamily(student.isPresent() ? student.getAsLong() : null, day);
        return family.week() == null ? Optional.empty() : Optional.of(family);
    }

    @Override
    Object lasting(FamilyWeek family) {
        return week(family).frame();
    }

    @Override
    Object beside(FamilyWeek family) {
        DiaryWeek week = week(family);
        return new Beside(
                family.children(), week.student(), week.monday(), week.visit().since(), week.signatures());
    }

    @Override
    String name() {
        return WEEK;
    }

    private static DiaryWeek week(FamilyWeek family) {
        DiaryWeek week = family.week();
        if (week == null) {
            throw new IllegalStateException("a family without a child has no week to keep");
        }
        return week;
    }
}
