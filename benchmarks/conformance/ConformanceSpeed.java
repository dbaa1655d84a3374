import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Measures the suite once the virtual machine is warm: its rate, and how time grows with the number of cases. */
public final class ConformanceSpeed {
    private static final int LEAST_RATE = 300;
    private static final int MOST_GROWTH = 10;
    private static final int OPERATIONS = 100;

    private ConformanceSpeed() {}

    /** A run, and how long it took. */
    private record Measured(int cases, long nanoseconds) {
        long rate() {
            return cases * TimeUnit.SECONDS.toNanos(1) / nanoseconds;
        }
    }

    /** Prints the numbers; exits with 1 when one misses its bound. */
    public static void main(String[] arguments) {
        List<NamedContract> bundled = BundledContracts.list().stream()
                .map(BundledContract::name)
                .map(name -> new NamedContract(name, BundledContracts.read(name).contract()))
                .toList();
        measure(bundled);
        measure(bundled);
        Measured warm = best(bundled);
        boolean quick = warm.rate() >= LEAST_RATE;
        System.out.printf(
                "%-46s %8d %-4s at least %-5d  %s%n",
                "cases of the five contracts, warm", warm.rate(), "/s", LEAST_RATE, verdict(quick));

        List<NamedContract> small = List.of(contract(OPERATIONS));
        List<NamedContract> large = List.of(contract(10 * OPERATIONS));
        measure(small);
        Measured few = best(small);
        Measured many = best(large);
        double growth = (double) many.nanoseconds() / few.nanoseconds();
        System.out.printf(
                "%-46s %8.1f %-4s at most %-6d  %s%n",
                "time for " + many.cases() + " cases and for " + few.cases(),
                growth,
                "x",
                MOST_GROWTH,
                verdict(growth <= MOST_GROWTH));
        System.exit(quick && growth <= MOST_GROWTH ? 0 : 1);
    }

    private static String verdict(boolean kept) {
        return kept ? "ok" : "MISSED";
    }

    /** The best of three: what disturbs a measurement only ever makes it longer. */
    private static Measured best(List<NamedContract> contracts) {
        Measured best = measure(contracts);
        for (int repetition = 0; repetition < 2; repetition++) {
            Measured again = measure(contracts);
            best = again.nanoseconds() < best.nanoseconds() ? again : best;
        }
        return best;
    }

    private static Measured measure(List<NamedContract> contracts) {
        long start = System.nanoTime();
        ConformanceReport report = ConformanceRun.of(
                        contracts, ConformanceOptions.builder().build())
                .execute(ProgressListener.NONE);
        if (!report.holds() || report.summary().pass() < report.summary().cases()) {
            throw new IllegalStateException("a case did not pass");
        }
        return new Measured(report.summary().cases(), System.nanoTime() - start);
    }

    private static NamedContract contract(int operations) {
        StringBuilder text = new StringBuilder("""
                openapi: 3.1.0
                info: {title: Many, version: '1'}
                servers: [{url: 'http://localhost'}]
                paths:
                """);
        for (int number = 0; number < operations; number++) {
            text.append("""
                      /items%1$d/{id}:
                        get:
                          operationId: items.get%1$d
                          parameters: [{name: id, in: path, required: true, schema: {type: string}, examples: {one: {value: '1'}}}]
                          responses:
                            '200':
                              description: One.
                              content:
                                application/json:
                                  schema: {type: object, required: [id], properties: {id: {type: string}, size: {type: integer}}}
                                  examples: {one: {value: {id: '1', size: 3}}}
                    """.formatted(number));
        }
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        return new NamedContract(
                "many",
                ContractReader.create().read("many.yaml", new ByteArrayInputStream(content)).contract());
    }
}
