package school.ejournal.decision;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.YearRule;
import school.ejournal.shared.RefusedException;

/** What a school may decide, under which key it is kept, and what holds where it decided nothing (DC-02). */
public enum Decision {
    /** From which means a term mark of 5, 4 and 3 is proposed. */
    THRESHOLDS(TermThresholds.SETTING, "4.6;3.6;2.6"),
    /** How many marks a quarter wants at the least, by the weekly hours. */
    MINIMUM(MinimumMarks.SETTING, "1:3;2:3;3:5;4:7"),
    /** Above which per cent of lessons missed "not attested" is proposed. */
    MISSED(MinimumMarks.MISSED_SETTING, "50"),
    /** Whether the mark 1 is given. */
    ONES("grading.ones", "false"),
    /** How the year mark is proposed from the term marks. */
    YEAR(YearRule.SETTING, "math"),
    /** How many per cent of a subject's hours control works take at the most. */
    CONTROLS("curriculum.controlShare", "10"),
    /** The hours in which no letter leaves. */
    QUIET("messaging.quiet", "21-7"),
    /** For how many seconds an entry stands before families are told. */
    GRACE("messaging.grace", "120"),
    /** Who enters the timetable: deputies, homeroom teachers for their classes, or both. */
    ENTRY("timetable.enteredBy", "both"),
    /** Whether what the rules for schools want of timetables and bells is warned of or held to. */
    LIMITS("timetable.limits", "warn"),
    /** For how many days after a timetable began to act its publishing can be taken back. */
    TAKE_BACK("timetable.takeBackDays", "14"),
    /** For how many days after a lesson's own day whoever stood in goes on writing into it. */
    SUBSTITUTE("substitution.days", "0"),
    /** How many days back an order on a pupil's moves may act. */
    BACK("movement.daysBack", "30"),
    /** For how many days a printed code lets somebody in. */
    CODES("access.slipDays", "30");

    private static final BigDecimal BEST = BigDecimal.valueOf(5);
    private static final Pattern MEANS = Pattern.compile("[2-5](\\.\\d{1,2})?(;[2-5](\\.\\d{1,2})?){2}");
    private static final Pattern TABLE = Pattern.compile("\\d{1,2}(\\.5)?:\\d{1,2}(;\\d{1,2}(\\.5)?:\\d{1,2}){0,9}");
    private static final Pattern HOURS = Pattern.compile("([01]?\\d|2[0-3])-([01]?\\d|2[0-3])");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,3}");
    private static final int ALL = 100;
    private static final int LONGEST_GRACE = 240;
    private static final int LONGEST_SUBSTITUTE = 14;
    private static final int LONGEST_BACK = 90;
    private static final int LONGEST_TAKE_BACK = 60;
    private static final int LONGEST_CODES = 120;
    private static final Set<String> ENTRANTS = Set.of("both", "deputy", "homeroom");
    private static final Set<String> HOLDING = Set.of("warn", "forbid");

    private final String key;
    private final String custom;

    Decision(String key, String custom) {
        this.key = key;
        this.custom = custom;
    }

    /** Under which key the setting is kept. */
    public String key() {
        return key;
    }

    /** The value where a school decided nothing. */
    public String custom() {
        return custom;
    }

    /**
     * Reads what somebody typed, a comma or a point before decimals, spaces wherever she likes.
     *
     * @return the value as it is kept
     * @throws RefusedException if it means nothing (DC-01)
     */
    public String read(String typed) {
        String value = typed.replaceAll("\\s", "").replace(',', '.').replace('–', '-');
        switch (this) {
            case THRESHOLDS -> require(areThresholds(value), new RefusedException("decision.thresholds"));
            case MINIMUM -> require(isTable(value), new RefusedException("decision.minimum"));
            case MISSED -> require(isUpTo(ALL, value), new RefusedException("decision.missed"));
            case CONTROLS -> require(isUpTo(ALL, value), new RefusedException("decision.controls"));
            case ONES -> require(value.equals("true") || value.equals("false"), new RefusedException("decision.ones"));
            case YEAR -> require(value.equals("math") || value.equals("favour"), new RefusedException("decision.year"));
            case QUIET -> require(HOURS.matcher(value).matches(), new RefusedException("decision.quiet"));
            case ENTRY -> require(ENTRANTS.contains(value), new RefusedException("decision.entry"));
            case LIMITS -> require(HOLDING.contains(value), new RefusedException("decision.limits"));
            case SUBSTITUTE -> require(isUpTo(LONGEST_SUBSTITUTE, value), new RefusedException("decision.substitute"));
            case TAKE_BACK ->
                require(isUpTo(LONGEST_TAKE_BACK, value), new RefusedException("decision.takeBack", LONGEST_TAKE_BACK));
            case BACK -> require(isUpTo(LONGEST_BACK, value), new RefusedException("decision.back", LONGEST_BACK));
            case CODES ->
                require(
                        isUpTo(LONGEST_CODES, value) && Integer.parseInt(value) > 0,
                        new RefusedException("decision.codes", LONGEST_CODES));
            case GRACE -> require(isUpTo(LONGEST_GRACE, value), new RefusedException("decision.grace", LONGEST_GRACE));
        }
        return value;
    }

    private static void require(boolean understood, RefusedException otherwise) {
        if (!understood) {
            throw otherwise;
        }
    }

    private static boolean areThresholds(String value) {
        String[] means = value.split(";");
        return MEANS.matcher(value).matches()
                && new BigDecimal(means[0]).compareTo(BEST) <= 0
                && new BigDecimal(means[0]).compareTo(new BigDecimal(means[1])) > 0
                && new BigDecimal(means[1]).compareTo(new BigDecimal(means[2])) > 0;
    }

    /** Lines of {@code hours:marks}, the hours rising. */
    private static boolean isTable(String value) {
        BigDecimal before = BigDecimal.ZERO;
        boolean rising = TABLE.matcher(value).matches();
        for (String line : rising ? value.split(";") : new String[0]) {
            BigDecimal hours = new BigDecimal(line.substring(0, line.indexOf(':')));
            rising = rising && hours.compareTo(before) > 0;
            before = hours;
        }
        return rising;
    }

    private static boolean isUpTo(int most, String value) {
        return SECONDS.matcher(value).matches() && Integer.parseInt(value) <= most;
    }
}
