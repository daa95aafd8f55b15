/**
 * Who may do what: the matrix that people wrote and reviewed, and the corner of the demo school in which it is tried, the
 * same for the services inside the server and for the doors of the running product.
 */
@NullMarked
package school.ejournal.access;

import org.jspecify.annotations.NullMarked;
