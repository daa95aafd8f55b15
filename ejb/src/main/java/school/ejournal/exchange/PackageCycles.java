package school.ejournal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds records that lead back to themselves: guardians of their own, terms and schools within themselves. */
final class PackageCycles {

    private final String column;
    private final Map<String, PackageRow> rows;
    private final Set<String> done = new HashSet<>();
    private final List<PackageFault> faults = new ArrayList<>();

    private PackageCycles(OneRosterPackage content, PackageFile file, String column) {
        this.column = column;
        this.rows = content.bySourcedId(file);
    }

    static List<PackageFault> faultsOf(OneRosterPackage content) {
        List<PackageFault> faults = new ArrayList<>();
        faults.addAll(new PackageCycles(content, PackageFile.USERS, "agentSourcedIds").find());
        faults.addAll(new PackageCycles(content, PackageFile.SESSIONS, "parentSourcedId").find());
        faults.addAll(new PackageCycles(content, PackageFile.ORGS, "parentSourcedId").find());
        return faults;
    }

    /** Goes along the references by a path of its own: a package may have chains deeper than a thread's stack. */
    private List<PackageFault> find() {
        for (String start : rows.keySet()) {
            Map<String, Integer> next = new HashMap<>();
            List<String> path = new ArrayList<>();
            step(start, path, next);
            while (!path.isEmpty()) {
                String at = path.get(path.size() - 1);
                List<String> to = references(at);
                int index = next.merge(at, 1, Integer::sum) - 1;
                if (index >= to.size()) {
                    done.add(path.remove(path.size() - 1));
                    next.remove(at);
                } else if (next.containsKey(to.get(index))) {
                    faults.add(rows.get(at).fault(column, "exchange.cycle"));
                } else {
                    step(to.get(index), path, next);
                }
            }
        }
        return faults;
    }

    private void step(String to, List<String> path, Map<String, Integer> next) {
        if (!done.contains(to) && rows.containsKey(to)) {
            path.add(to);
            next.put(to, 0);
        }
    }

    private List<String> references(String id) {
        PackageRow row = rows.get(id);
        return row == null ? List.of() : row.list(column);
    }
}
