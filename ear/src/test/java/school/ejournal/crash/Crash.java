package school.ejournal.crash;

import java.util.List;
import java.util.NoSuchElementException;

/** {@code bin/crash}: see its usage. */
public final class Crash {

    private static final int NOT_TRIED = 2;

    private Crash() {}

    public static void main(String[] arguments) throws Exception {
        CrashOptions options;
        try {
            options = CrashOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            System.err.println("Ejournal: " + wrong.getMessage() + "; bin/crash --help tells what there is");
            System.exit(NOT_TRIED);
            return;
        }
        if (options.help()) {
            System.out.println(CrashOptions.USAGE);
            return;
        }
        Stage stage = new Stage(options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "stop the product"));
        Log.say("seed %d, data folder %s", options.seed(), options.data());
        boolean well =
                switch (options.trial()) {
                    case WRITING -> new WritingTrial(stage, options).run();
                    case ARCHIVE -> new ArchiveTrial(stage, options).run();
                    case HISTORY -> new HistoryTrial(stage, options).run();
                };
        stage.close();
        System.exit(well ? 0 : 1);
    }
}
