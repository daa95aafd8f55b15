package school.ejournal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.EditAnswer.Current;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Objection;

/**
 * One batch of edits on its way through the rules: takes the edits one by one in the order they were made, answers each,
 * and collects what is to be written. Knows nothing of the database.
 */
final class EditBatch {

    private final Map<UUID, EditAnswer> known = new HashMap<>();
    private final Map<CellKey, CellFacts> cells = new HashMap<>();
    private final Map<CellKey, CellState> written = new LinkedHashMap<>();
    private final List<PageChange> changes = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final EntryRules rules;
    private final Caller actor;
    private final Instant at;

    EditBatch(EntryRules rules, List<CellFacts> facts, Map<UUID, String> answered, Caller actor, Instant at) {
        this.rules = rules;
        this.actor = actor;
        this.at = at;
        facts.forEach(cell -> cells.put(cell.key(), cell));
        answered.forEach((opId, stored) -> known.put(opId, EditAnswer.fromStored(opId, stored)));
    }

    EditAnswer answer(CellEdit edit) {
        EditAnswer before = known.get(edit.opId());
        if (before != null) {
            return before;
        }
        EditAnswer answer = judge(edit);
        known.put(edit.opId(), answer);
        answers.add(new Answer(edit.opId(), answer.toStored()));
        return answer;
    }

    List<CellState> written() {
        return List.copyOf(written.values());
    }

    List<PageChange> changes() {
        return changes;
    }

    List<Answer> answers() {
        return answers;
    }

    private EditAnswer judge(CellEdit edit) {
        CellFacts cell = cells.get(edit.cell());
        CellState now = written.getOrDefault(edit.cell(), cell.current());
        int version = now == null ? 0 : now.version();
        String text = now == null ? "" : now.text();
        Optional<CellText> wanted = CellText.parse(edit.text());
        List<Objection> objections = rules.objectionsTo(cell, wanted);
        if (!objections.isEmpty() || wanted.isEmpty()) {
            return EditAnswer.refused(edit.opId(), version, text, objections);
        } else if (wanted.get().canonical().equals(text)) {
            return EditAnswer.unchanged(edit.opId(), version, text);
        } else if (edit.expectedVersion() != version) {
            return EditAnswer.conflict(edit.opId(), current(cell, now));
        }
        return write(edit, text, wanted.get(), version + 1);
    }

    private EditAnswer write(CellEdit edit, String was, CellText wanted, int version) {
        CellState state = new CellState(
                edit.cell(),
                wanted.canonical(),
                wanted.markCodes(),
                wanted.presence().code(),
                version,
                actor.personId(),
                at);
        written.put(edit.cell(), state);
        changes.add(change(edit, was, state));
        return EditAnswer.saved(edit.opId(), state);
    }

    private PageChange change(CellEdit edit, String was, CellState state) {
        return new PageChange(at, actor.personId(), edit.opId(), CellVersion.KIND, CellVersion.facts(was, state));
    }

    private Current current(CellFacts cell, @Nullable CellState now) {
        if (now == null) {
            return new Current("", 0, "", Instant.EPOCH);
        }
        String author = written.containsKey(cell.key()) ? actor.displayName() : cell.author();
        return new Current(now.text(), now.version(), author, now.changedAt());
    }
}
