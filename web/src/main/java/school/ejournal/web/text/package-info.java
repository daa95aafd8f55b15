/**
 * Texts for people, out of the bundles.
 *
 * <ul>
 *   <li>TX-01 Every text for people has a key and stands in the bundles in Russian and in English.
 *   <li>TX-02 Russian is spoken wherever nobody asked for another language.
 * </ul>
 *
 * <p>Out of scope: the pages' own texts, which Faces looks up by itself.
 */
@NullMarked
package school.ejournal.web.text;

import org.jspecify.annotations.NullMarked;
