/** What slips are drawn of: the QR code, made by ourselves, without anything from outside. */
@NullMarked
package school.ejournal.web.slip;

import org.jspecify.annotations.NullMarked;
