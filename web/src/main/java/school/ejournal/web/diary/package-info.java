/**
 * What the family's pages draw themselves: the days of a week and the small chart of a mean, written straight from the
 * read model, without a component per line.
 *
 * <ul>
 *   <li>FD-01 What people typed is written as text; only addresses of http and https become links, and lead to nowhere
 *       with a word of where they came from.
 *   <li>FD-02 What is new, missed or low says so in words, too, not in colour alone.
 *   <li>FD-03 A chart has its text: the first and the last mean, how many marks, where it goes.
 * </ul>
 */
@NullMarked
package school.ejournal.web.diary;

import org.jspecify.annotations.NullMarked;
