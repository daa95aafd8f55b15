package school.ejournal.container;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Numbers that somebody else drew, taken one after the other for what is to be decided; zero once they are used up. */
final class Choices {

    private final Queue<Integer> left;

    Choices(List<Integer> drawn) {
        left = new ArrayDeque<>(drawn);
    }

    boolean areLeft() {
        return !left.isEmpty();
    }

    /** One of so many, counted from zero. */
    int below(int many) {
        return areLeft() ? left.remove() % many : 0;
    }

    boolean coin() {
        return below(2) == 1;
    }

    <T> T of(List<T> among) {
        return among.get(below(among.size()));
    }
}
