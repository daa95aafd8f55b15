/**
 * Tests against the whole product as {@code bin/run} starts it: a launcher of its own with its own port and data folder,
 * started once for all classes here. It shows a Wednesday late in the morning, whatever day it is.
 */
@NullMarked
package school.ejournal.it;

import org.jspecify.annotations.NullMarked;
