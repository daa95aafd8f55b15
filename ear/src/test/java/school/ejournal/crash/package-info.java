/**
 * {@code bin/crash}: kills the product under load and counts what became of the acknowledged edits. Not part of the tests,
 * for it takes its time; only {@link school.ejournal.crash.Fight} is tried by them in small.
 */
@NullMarked
package school.ejournal.crash;

import org.jspecify.annotations.NullMarked;
