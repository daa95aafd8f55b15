/** Sheets that somebody sent, read in memory and without trust: workbooks and texts with separators. */
@NullMarked
package school.ejournal.exchange.sheet;

import org.jspecify.annotations.NullMarked;
