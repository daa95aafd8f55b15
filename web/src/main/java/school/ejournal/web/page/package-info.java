/**
 * What stands behind the pages: one bean per page that asks services and keeps nothing, and what all pages share.
 *
 * <ul>
 *   <li>PG-01 A bean holds no rule and no right: it asks a service, and a service that refuses becomes a page that says so.
 *   <li>PG-02 Texts are in the bundle {@code messages} of this package, Russian first.
 *   <li>PG-03 Nothing that depends on dates (load, homeroom, substitution) is kept in the session.
 * </ul>
 */
@NullMarked
package school.ejournal.web.page;

import org.jspecify.annotations.NullMarked;
