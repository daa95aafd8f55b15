package school.ejournal.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import school.ejournal.archive.ArchiveService;

/** A partition per class. A term without classes still has one partition, with nothing to do. */
@Named
@Dependent
public class ClassPartitions implements PartitionMapper {

    private static final int THREADS = 2;

    @Inject
    private JobContext job;

    @Inject
    private Night night;

    @EJB
    private ArchiveService archives;

    @Override
    public PartitionPlan mapPartitions() {
        List<Long> listed = night.work(job, run -> archives.listClasses(run.id()));
        List<Long> classes = listed.isEmpty() ? List.of(0L) : listed;
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(classes.size());
        plan.setThreads(Math.min(THREADS, classes.size()));
        plan.setPartitionProperties(
                classes.stream().map(ClassPartitions::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(Long classId) {
        Properties properties = new Properties();
        properties.setProperty("classId", classId.toString());
        return properties;
    }
}
