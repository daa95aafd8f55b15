package school.ejournal.diary;

/**
 * What a pupil got for a further work of a lesson.
 *
 * @param text the cell as it stands in the journal
 * @param work what the work is called
 */
public record DiaryMark(String text, String work, int weight) {}
