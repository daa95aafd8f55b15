/**
 * The school for programs: REST under {@code /api}, described by {@code /api/openapi.json}. Resources read a request, ask a
 * service and write its answer down; every rule is the services'.
 *
 * <ul>
 *   <li>AP-01 A body is a JSON object of {@value school.ejournal.web.api.Body#LARGEST} bytes at the most; what is missing
 *       or of another kind is refused with its place, and nothing of the request is carried out.
 *   <li>AP-02 Everything that goes wrong is answered as a problem (RFC 9457).
 *   <li>AP-03 The OpenAPI document names every path and method there is.
 *   <li>AP-04 A search finds what the caller might open anyway, nothing else.
 * </ul>
 */
@NullMarked
package school.ejournal.web.api;

import org.jspecify.annotations.NullMarked;
