/**
 * {@code bin/bench}: builds a school of known size, drives the product with wrk, and writes what was measured beside what
 * the same machine gives at best in the same run. Not part of the tests, for it takes its time; its parts are tested.
 */
@NullMarked
package school.ejournal.bench;

import org.jspecify.annotations.NullMarked;
