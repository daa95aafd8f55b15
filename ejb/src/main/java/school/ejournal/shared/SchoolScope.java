package school.ejournal.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * In whose name and for which school this thread works just now. The tenant interceptor opens the scope of a signed-in
 * caller around every service call; work that nobody signed in for (night jobs, the demo) opens its own.
 */
public final class SchoolScope {

    private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

    private SchoolScope() {}

    /** Who is asking; refuses outside any scope. */
    public static Caller caller() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is asking: no school scope is open"));
    }

    /** Who is asking, if anybody. */
    public static Optional<Caller> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work as the system for one school; scopes nest and close themselves. */
    public static <T> T in(long schoolId, Supplier<T> work) {
        return as(Caller.system(schoolId), work);
    }

    /** Runs the work in the name of a caller; the scope open before is open again afterwards. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        Caller before = enter(caller);
        try {
            return work.get();
        } finally {
            leave(before);
        }
    }

    static @Nullable Caller enter(@Nullable Caller caller) {
        Caller before = CURRENT.get();
        leave(caller);
        return before;
    }

    static void leave(@Nullable Caller before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
