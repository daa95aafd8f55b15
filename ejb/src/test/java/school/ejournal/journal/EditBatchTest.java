package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.NOW;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TEACHER;
import static school.ejournal.journal.PageFixture.TERM_COLUMN;
import static school.ejournal.journal.PageFixture.cell;
import static school.ejournal.journal.PageFixture.page;
import static school.ejournal.journal.PageFixture.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.ejournal.journal.EditAnswer.Current;
import school.ejournal.journal.EditAnswer.Status;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.record.Answer;
import school.ejournal.record.PageChange;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Objection;

class EditBatchTest {
    private static final UUID OP = UUID.fromString("0b9c8f2e-7d1a-4c3b-9e5f-000000000001");
    private static final UUID OTHER_OP = UUID.fromString("0b9c8f2e-7d1a-4c3b-9e5f-000000000002");
    private static final CellKey CELL = new CellKey(LESSON, STUDENT);
    private static final Caller ACTOR =
            new Caller(3, TEACHER, 7, "Орлова Анна", Set.of("TEACHER"), "Europe/Moscow", "ru");

    @Nested
    class AnEditThatIsSaved {
        private final EditBatch batch = batch(cell(state("4", 2)));
        private final EditAnswer answer = batch.answer(edit(OP, " 5/4 Н", 2));

        @Test
        void hearsTheNextVersionAndTheCanonicalText() {
            assertThat(answer).isEqualTo(new EditAnswer(OP, Status.SAVED, 3, "5/4 н", List.of(), null));
        }

        @Test
        void isWrittenInItsAuthorsName() {
            assertThat(batch.written())
                    .containsExactly(new CellState(CELL, "5/4 н", new int[] {5, 4}, 1, 3, TEACHER, NOW));
        }

        @Test
        @DisplayName("RC-03 Payloads carry pseudonymous ids, no names")
        void isChainedWithWhatWasAndWhatIs() {
            assertThat(batch.changes()).singleElement().satisfies(change -> {
                assertThat(change)
                        .isEqualTo(new PageChange(
                                NOW,
                                TEACHER,
                                OP,
                                "cell",
                                Map.of("column", LESSON, "student", STUDENT, "was", "4", "now", "5/4 н", "v", 3)));
                assertThat(change.facts().keySet()).containsExactly("column", "student", "was", "now", "v");
                assertThat(change.payload()).doesNotContain(ACTOR.displayName()).doesNotContain("Ким");
            });
        }

        @Test
        void isKeptWithItsAnswer() {
            assertThat(batch.answers()).containsExactly(new Answer(OP, answer.toStored()));
        }
    }

    @Test
    void theFirstEntryOfACellIsItsFirstVersion() {
        EditBatch batch = batch(cell(null));

        assertThat(batch.answer(edit(OP, "5", 0)).version()).isEqualTo(1);
        assertThat(batch.changes().get(0).facts()).containsEntry("was", "").containsEntry("v", 1);
    }

    @Test
    @DisplayName("LE-02 An emptied cell stays and its version grows")
    void anEmptiedCellKeepsItsRow() {
        EditBatch batch = batch(cell(state("5", 4)));

        assertThat(batch.answer(edit(OP, "", 4))).isEqualTo(new EditAnswer(OP, Status.SAVED, 5, "", List.of(), null));
        assertThat(batch.written()).containsExactly(new CellState(CELL, "", new int[0], 0, 5, TEACHER, NOW));
    }

    @Nested
    @DisplayName("RC-04 An operation is answered once")
    class ARetry {
        private final String stored = EditAnswer.saved(OP, state("5", 1)).toStored();

        @Test
        void hearsTheAnswerOnceGivenWhateverTheCellHoldsNow() {
            EditBatch batch = batch(Map.of(OP, stored), cell(state("2", 8)));

            assertThat(batch.answer(edit(OP, "5", 0)))
                    .isEqualTo(new EditAnswer(OP, Status.SAVED, 1, "5", List.of(), null));
        }

        @Test
        void writesNothing() {
            EditBatch batch = batch(Map.of(OP, stored), cell(state("5", 1)));

            batch.answer(edit(OP, "5", 0));

            assertThat(batch.written()).isEmpty();
            assertThat(batch.changes()).isEmpty();
            assertThat(batch.answers()).isEmpty();
        }

        @Test
        void withinOneBatchIsTheSameEdit() {
            EditBatch batch = batch(cell(null));

            EditAnswer first = batch.answer(edit(OP, "5", 0));
            EditAnswer again = batch.answer(edit(OP, "5", 0));

            assertThat(again).isEqualTo(first);
            assertThat(batch.changes()).hasSize(1);
            assertThat(batch.answers()).hasSize(1);
        }

        @Test
        void cannotSayAnythingElseUnderTheSameOperation() {
            EditBatch batch = batch(cell(null));

            batch.answer(edit(OP, "5", 0));
            EditAnswer smuggled = batch.answer(edit(OP, "2", 1));

            assertThat(smuggled.text()).isEqualTo("5");
            assertThat(batch.written()).extracting(CellState::text).containsExactly("5");
        }
    }

    @Nested
    class TwoEditsOfOneCell {
        private final EditBatch batch = batch(cell(state("3", 1)));

        @Test
        void followEachOtherWhenTheSecondKnowsTheFirst() {
            batch.answer(edit(OP, "4", 1));
            EditAnswer second = batch.answer(edit(OTHER_OP, "5", 2));

            assertThat(second).isEqualTo(new EditAnswer(OTHER_OP, Status.SAVED, 3, "5", List.of(), null));
            assertThat(batch.written()).containsExactly(new CellState(CELL, "5", new int[] {5}, 0, 3, TEACHER, NOW));
            assertThat(batch.changes())
                    .extracting(change ->
                            change.facts().get("was") + ">" + change.facts().get("now"))
                    .containsExactly("3>4", "4>5");
        }

        @Test
        void conflictWhenTheSecondDoesNotKnowTheFirst() {
            batch.answer(edit(OP, "4", 1));
            EditAnswer second = batch.answer(edit(OTHER_OP, "5", 1));

            assertThat(second).isEqualTo(EditAnswer.conflict(OTHER_OP, new Current("4", 2, ACTOR.displayName(), NOW)));
            assertThat(batch.written()).extracting(CellState::text).containsExactly("4");
        }
    }

    @Nested
    @DisplayName("JR-09 An edit that expected another version is never applied")
    class AConflict {
        @Test
        void showsWhatStandsThereFromWhomAndSinceWhen() {
            CellState current = state("4", 6);
            EditBatch batch = batch(cell(current));

            assertThat(batch.answer(edit(OP, "5", 5)))
                    .isEqualTo(EditAnswer.conflict(OP, new Current("4", 6, "Ким Е.И.", current.changedAt())));
            assertThat(batch.written()).isEmpty();
            assertThat(batch.changes()).isEmpty();
        }

        @Test
        void isKeptForARetry() {
            EditBatch batch = batch(cell(state("4", 6)));

            EditAnswer answer = batch.answer(edit(OP, "5", 7));

            assertThat(batch.answers()).containsExactly(new Answer(OP, answer.toStored()));
        }

        @Test
        void meetsATypistWhoThoughtTheCellHeldSomething() {
            EditAnswer answer = batch(cell(null)).answer(edit(OP, "5", 3));

            assertThat(answer.status()).isEqualTo(Status.CONFLICT);
            assertThat(answer.version()).isZero();
            assertThat(answer.text()).isEmpty();
        }
    }

    @Nested
    class AnEditThatChangesNothing {
        @Test
        void isUnchangedWhateverVersionItExpected() {
            EditBatch batch = batch(cell(state("5/4 н", 6)));

            assertThat(batch.answer(edit(OP, "Н 5/4", 2)))
                    .isEqualTo(new EditAnswer(OP, Status.UNCHANGED, 6, "5/4 н", List.of(), null));
            assertThat(batch.written()).isEmpty();
            assertThat(batch.changes()).isEmpty();
        }

        @Test
        void isUnchangedInACellThatNeverHeldAnything() {
            assertThat(batch(cell(null)).answer(edit(OP, " ", 0)))
                    .isEqualTo(new EditAnswer(OP, Status.UNCHANGED, 0, "", List.of(), null));
        }
    }

    @Nested
    class ARefusal {
        @Test
        void saysWhyAndKeepsTheCell() {
            EditBatch batch = batch(cell(state("4", 6)));

            assertThat(batch.answer(edit(OP, "6", 6)))
                    .isEqualTo(EditAnswer.refused(OP, 6, "4", List.of(Objection.invalid("JR-07"))));
            assertThat(batch.written()).isEmpty();
            assertThat(batch.changes()).isEmpty();
        }

        @Test
        void ofASealedTermIsALockEvenForWhatChangesNothing() {
            EditBatch batch =
                    new EditBatch(page().sealed(true).rules(), List.of(cell(state("4", 6))), Map.of(), ACTOR, NOW);

            assertThat(batch.answer(edit(OP, "4", 6)).status()).isEqualTo(Status.LOCKED);
        }

        @Test
        void doesNotStopTheOthers() {
            CellFacts closed = new CellFacts(
                    new CellKey(LESSON, STUDENT + 1), PageFixture.TODAY, false, false, false, true, false, null, "");
            EditBatch batch = batch(closed, cell(null), cell(TERM_COLUMN, null));

            List<Status> statuses = List.of(
                    batch.answer(new CellEdit(UUID.randomUUID(), closed.key(), "5", 0))
                            .status(),
                    batch.answer(edit(OP, "5", 0)).status(),
                    batch.answer(new CellEdit(OTHER_OP, new CellKey(TERM_COLUMN, STUDENT), "н", 0))
                            .status());

            assertThat(statuses).containsExactly(Status.LOCKED, Status.SAVED, Status.INVALID);
            assertThat(batch.written()).extracting(CellState::key).containsExactly(CELL);
            assertThat(batch.answers()).hasSize(3);
        }
    }

    private static EditBatch batch(CellFacts... cells) {
        return batch(Map.of(), cells);
    }

    private static EditBatch batch(Map<UUID, String> answered, CellFacts... cells) {
        return new EditBatch(page().rules(), List.of(cells), answered, ACTOR, NOW);
    }

    private static CellEdit edit(UUID opId, String text, int expectedVersion) {
        return new CellEdit(opId, CELL, text, expectedVersion);
    }
}
