/**
 * Tests inside the server: the provisioned WildFly with the EAR as it was built and these classes as one more web module,
 * started once for all classes here, on a database of its own with the demo in it. Its pool has one connection.
 */
@NullMarked
package school.ejournal.container;

import org.jspecify.annotations.NullMarked;
