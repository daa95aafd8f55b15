package school.ejournal.bench;

import java.util.List;
import java.util.NoSuchElementException;

/** {@code bin/bench}: see its usage. */
public final class Bench {

    private static final int NOT_TRIED = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchOptions options;
        try {
            options = BenchOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            System.err.println("Ejournal: " + wrong.getMessage() + "; bin/bench --help tells what there is");
            System.exit(NOT_TRIED);
            return;
        }
        if (options.help()) {
            System.out.println(BenchOptions.usage());
            return;
        }
        BenchProduct product = new BenchProduct(options);
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop the product"));
        product.open();
        Run run = new Run(product, options);
        Report report = run.measure();
        product.close();
        System.exit(run.isGood(report) ? 0 : 1);
    }
}
