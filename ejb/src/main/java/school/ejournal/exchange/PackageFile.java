package school.ejournal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a package that are read, with the columns they must have. */
enum PackageFile {
    MANIFEST("manifest.csv", "propertyName", "value"),
    ORGS("orgs.csv", "sourcedId", "name", "type"),
    SESSIONS("academicSessions.csv", "sourcedId", "title", "type", "startDate", "endDate"),
    COURSES("courses.csv", "sourcedId", "title", "courseCode"),
    CLASSES(
            "classes.csv",
            "sourcedId",
            "title",
            "grades",
            "courseSourcedId",
            "classCode",
            "classType",
            "termSourcedIds"),
    USERS("users.csv", "sourcedId", "givenName", "familyName", "middleName", "agentSourcedIds", "email", "phone"),
    DEMOGRAPHICS("demographics.csv", "sourcedId", "birthDate", "sex"),
    ROLES("roles.csv", "sourcedId", "userSourcedId", "role"),
    ENROLLMENTS("enrollments.csv", "sourcedId", "classSourcedId", "userSourcedId", "role", "beginDate", "endDate");

    private final String fileName;
    private final List<String> columns;

    PackageFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    static Optional<PackageFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }
}
