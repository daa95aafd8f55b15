/**
 * Starts and stops the whole product on one machine: checks first, then database, migrations, server. Owns the processes
 * it starts and leaves none behind. Plain JDK beside the libraries of the database.
 */
package school.ejournal.launcher;
