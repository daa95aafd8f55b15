package school.ejournal.rollover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What a rollover would do, and what stops it (RL-01).
 *
 * @param from the year that ends
 * @param wish how the next one is laid out
 * @param daysOff that come every year; breaks and quarantines do not
 * @param classes of the next year, by grade level and letter
 * @param pupils by class and name
 * @param faults keys of the reasons why it cannot be done; empty where it can
 */
public record RolloverPlan(
        YearSpan from,
        RolloverWish wish,
        List<NextTerm> terms,
        List<NextDaysOff> daysOff,
        List<NextClass> classes,
        List<PupilFate> pupils,
        List<NextGroup> groups,
        List<NextLoad> loads,
        List<NextLead> leads,
        List<String> faults) {

    public RolloverPlan {
        terms = List.copyOf(terms);
        daysOff = List.copyOf(daysOff);
        classes = List.copyOf(classes);
        pupils = List.copyOf(pupils);
        groups = List.copyOf(groups);
        loads = List.copyOf(loads);
        leads = List.copyOf(leads);
        faults = List.copyOf(faults);
    }

    /** {@code 2027/28}. */
    public String nextYear() {
        return YearSpan.name(wish.starts());
    }

    /** How many pupils have a fate. */
    public int count(Fate fate) {
        return (int) pupils.stream().filter(pupil -> pupil.fate() == fate).count();
    }

    /** Loads that go on. */
    public List<NextLoad> carried() {
        return loads.stream().filter(load -> load.gap() == null).toList();
    }

    /** Loads that are left open though somebody has them this year. */
    public List<NextLoad> open() {
        return loads.stream().filter(load -> load.gap() != null).toList();
    }

    /** Homerooms that are left open though somebody has them this year. */
    public List<NextLead> openLeads() {
        return leads.stream().filter(lead -> lead.gap() != null).toList();
    }

    /** How many groups begin without a teacher. */
    public int withoutTeacher() {
        List<Long> taught = carried().stream().map(NextLoad::fromGroupId).toList();
        return (int) groups.stream()
                .filter(group -> group.fromId() == null || !taught.contains(group.fromId()))
                .count();
    }

    /** The classes of the next year that a pupil of a grade level may go to by a fate. */
    public List<NextClass> classesFor(int gradeLevel, Fate fate) {
        int wanted = fate.goesUp() ? gradeLevel + 1 : gradeLevel;
        return fate == Fate.LEAVING
                ? List.of()
                : classes.stream().filter(one -> one.gradeLevel() == wanted).toList();
    }

    /** SHA-256 of all this, in hexadecimal digits: what is done is what was seen. */
    public String digest() {
        String all = Objects.toString(List.of(wish, terms, daysOff, classes, pupils, groups, loads, leads));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
