/** Setting forms on paper: faces, a sheet to draw on, a book of sheets that is saved as PDF/A-2u. */
@NullMarked
package school.ejournal.reporting.pdf;

import org.jspecify.annotations.NullMarked;
