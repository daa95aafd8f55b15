package school.ejournal.batch;

import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;

/**
 * What a job knows of itself.
 *
 * @param schoolId the school it works for
 * @param id the run that people watch
 * @param key what it is about
 */
record Run(long schoolId, long id, String key) {

    private static final String SCHOOL = "school";
    private static final String RUN = "run";
    private static final String KEY = "key";

    /** The run of a batch thread; every job hands its parameters on as properties. */
    static Run of(JobContext job) {
        Properties properties = job.getProperties();
        return new Run(
                Long.parseLong(properties.getProperty(SCHOOL)),
                Long.parseLong(properties.getProperty(RUN)),
                properties.getProperty(KEY));
    }

    /** The parameters that a job is started with. */
    Properties parameters() {
        Properties parameters = new Properties();
        parameters.setProperty(SCHOOL, Long.toString(schoolId));
        parameters.setProperty(RUN, Long.toString(id));
        parameters.setProperty(KEY, key);
        return parameters;
    }
}
