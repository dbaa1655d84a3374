package dev.chirograph.conformance;

import dev.chirograph.conformance.report.Terminal;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints what a run would send, without anything that could command a terminal. */
public final class PlanReport {
    private PlanReport() {}

    /**
     * Prints each request, or why it is not sent, and how many there are.
     *
     * @param plan what {@link ConformanceRun#plan()} returns
     */
    public static void print(List<PlannedRequest> plan, PrintWriter out) {
        int sent = 0;
        for (PlannedRequest planned : plan) {
            out.println(Terminal.harmless(planned.chosen().id()));
            WireRequest request = planned.request();
            if (request == null) {
                out.println("  not sent: " + Terminal.harmless(String.valueOf(planned.reason())));
                continue;
            }
            sent++;
            out.println("  " + request.method() + " " + Terminal.harmless(planned.baseUrl() + request.target()));
            for (Headers.Field field : request.headers().fields()) {
                out.println("  " + Terminal.harmless(field.name() + ": " + field.value()));
            }
            if (request.body().length > 0) {
                out.println();
                new String(request.body(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> out.println("  " + Terminal.harmless(line)));
            }
            out.println();
        }
        out.println(sent + " of " + plan.size() + " cases would be sent; nothing was.");
        out.flush();
    }
}
