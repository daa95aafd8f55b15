/**
 * Open lines to browsers: server-sent events that tell a page's viewers that it moved. What moved they fetch themselves.
 *
 * <ul>
 *   <li>PU-01 A session has {@value school.ejournal.web.push.OpenLines#MOST} lines at the most; a browser that wants more
 *       asks now and then instead.
 *   <li>PU-02 A line ends with its session, and when the account may not see the page any longer.
 *   <li>PU-03 Lines are written by threads of the server's executor, never by the thread of whoever saved.
 * </ul>
 */
@NullMarked
package school.ejournal.web.push;

import org.jspecify.annotations.NullMarked;
