package school.ejournal.web.api;

import java.util.List;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.JournalService;
import school.ejournal.journal.TooManyEditsException;
import school.ejournal.lesson.CellKey;

/** A batch of edits as programs send it. */
final class CellEdits {

    private CellEdits() {}

    /** The edits of a body, in their order; all or none. */
    static List<CellEdit> of(Body body) {
        List<Body> edits = body.objects("edits");
        if (edits.size() > JournalService.LARGEST_BATCH) {
            throw new TooManyEditsException(JournalService.LARGEST_BATCH);
        }
        return edits.stream().map(CellEdits::edit).toList();
    }

    private static CellEdit edit(Body edit) {
        return new CellEdit(
                edit.uuid("opId"),
                new CellKey(edit.id("lesson"), edit.id("student")),
                edit.text("text"),
                edit.version("expectedVersion"));
    }
}
