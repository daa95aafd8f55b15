package school.ejournal.web.page;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.RosterColumn;
import school.ejournal.exchange.RosterField;

/** A column of a file as the form lets it be read as something else. */
public class TypedColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String heading;
    private final String example;
    private @Nullable String field;

    TypedColumn(RosterColumn column) {
        this.index = column.index();
        this.heading = column.heading();
        this.example = column.example();
        this.field = column.field() == null ? null : column.field().name();
    }

    RosterColumn chosen() {
        String name = field == null ? "" : field;
        return new RosterColumn(index, heading, example, RosterField.named(name).orElse(null));
    }

    /** The names of all that a column may be read as. */
    public List<String> getFields() {
        return Arrays.stream(RosterField.values()).map(Enum::name).toList();
    }

    public int getIndex() {
        return index;
    }

    public String getHeading() {
        return heading;
    }

    public String getExample() {
        return example;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }
}
