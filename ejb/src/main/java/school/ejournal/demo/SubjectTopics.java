package school.ejournal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What lessons are about and what is set for home, by subject and stage of school. Read from {@code topics.txt}: a line
 * {@code [subject/stage]}, then topics; lines that start with {@code >} are homework.
 */
final class SubjectTopics {

    private record Lists(List<String> topics, List<String> homework) {}

    private static final Lists GENERAL = new Lists(List.of("Работа по теме урока"), List.of(""));

    private final Map<String, Lists> bySubject = new HashMap<>();

    SubjectTopics() {
        try (InputStream file = SubjectTopics.class.getResourceAsStream("/demo/topics.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, "topics"), StandardCharsets.UTF_8))) {
            Lists current = GENERAL;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = new Lists(new ArrayList<>(), new ArrayList<>());
                    bySubject.put(line.substring(1, line.length() - 1), current);
                } else if (line.startsWith(">")) {
                    current.homework().add(line.substring(1).strip());
                } else if (!line.isBlank()) {
                    current.topics().add(line.strip());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The topic of the {@code n}th lesson of the year. */
    String topic(String subject, int grade, int n) {
        List<String> topics = lists(subject, grade).topics();
        return topics.get(n % topics.size());
    }

    /** What is set after the {@code n}th lesson; empty where nothing is. */
    String homework(String subject, int grade, int n) {
        List<String> homework = lists(subject, grade).homework();
        if (grade == 1 || homework.isEmpty()) {
            return "";
        }
        return homework.get(n % homework.size())
                .replace("#", Integer.toString(n / 2 + 1))
                .replace("@", Integer.toString(100 + n * 3));
    }

    private Lists lists(String subject, int grade) {
        String stage = grade <= 4 ? "1" : grade <= 9 ? "2" : "3";
        Lists exact = bySubject.get(subject + "/" + stage);
        return exact != null ? exact : bySubject.getOrDefault(subject, GENERAL);
    }
}
