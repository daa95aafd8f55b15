package school.ejournal.reporting.pdf;

import java.time.Instant;

/**
 * What a printed document says about itself, and all that its bytes depend on beside its content.
 *
 * @param title its title in the metadata
 * @param madeAt the moment its content is as of; also its date of making
 * @param identity tells this document from others; the document's identifier is made of it
 */
record Imprint(String title, Instant madeAt, String identity) {}
