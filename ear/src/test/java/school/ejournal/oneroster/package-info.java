/** The published tables of OneRoster 1.2 (CSV binding 1.2.1), and how a package is held against them. */
@NullMarked
package school.ejournal.oneroster;

import org.jspecify.annotations.NullMarked;
