package school.ejournal.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolOwned;

/**
 * A term is a stretch of the school year that ends in term marks: a quarter, trimester, half-year or module.
 *
 * <p>It is open from its first day; lessons are recorded into its pages.
 *
 * <p>After its last day it is sealed, by the coordinator or the night's archive job. A sealed term takes no entries; it
 * is never opened again, corrections go by acts of their own.
 */
@Entity
@Table(name = "term")
public class Term extends SchoolOwned {

    @Column(name = "school_year_id", updatable = false)
    private long yearId;

    @Column(name = "scheme", updatable = false)
    private String scheme;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "starts", updatable = false)
    private LocalDate starts;

    @Column(name = "ends", updatable = false)
    private LocalDate ends;

    @Column(name = "state")
    private String state;

    @Column(name = "sealed_at")
    private @Nullable OffsetDateTime sealedAt; // the provider stores an Instant as bytes

    @Column(name = "sealed_by")
    private @Nullable Long sealedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected Term() {}

    public long yearId() {
        return yearId;
    }

    public String scheme() {
        return scheme;
    }

    public int number() {
        return number;
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    public boolean isSealed() {
        return "sealed".equals(state);
    }

    public boolean hasEndedBy(LocalDate day) {
        return day.isAfter(ends);
    }

    /**
     * Seals the term (CA-01).
     *
     * @throws RefusedException before its last day has passed
     */
    public void seal(LocalDate today, Instant at, long by) {
        if (!hasEndedBy(today)) {
            throw new RefusedException("calendar.termRuns", ends);
        }
        if (!isSealed()) {
            state = "sealed";
            sealedAt = at.atOffset(ZoneOffset.UTC);
            sealedBy = by == 0 ? null : by;
        }
    }
}
