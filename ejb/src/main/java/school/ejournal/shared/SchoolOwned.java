package school.ejournal.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** What every stored thing of a school has: an identifier, and the school it belongs to for good. */
@MappedSuperclass
public abstract class SchoolOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "school_id", nullable = false, updatable = false)
    private long schoolId;

    protected SchoolOwned() {}

    protected SchoolOwned(long schoolId) {
        this.schoolId = schoolId;
    }

    public Long id() {
        return id;
    }

    public long schoolId() {
        return schoolId;
    }
}
