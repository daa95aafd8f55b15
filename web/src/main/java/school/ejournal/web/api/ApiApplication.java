package school.ejournal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where programs come in. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
