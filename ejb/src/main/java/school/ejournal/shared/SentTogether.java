package school.ejournal.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service's method where the question whether the caller's account still stands goes to the database together with the
 * method's first statement. Until then the transaction sees no school at all. For methods that are called from outside, ask by
 * {@link Database}, and have no effect before they ask.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SentTogether {}
