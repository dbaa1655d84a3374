package dev.chirograph.maven;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.PlanReport;
import dev.chirograph.conformance.PlannedRequest;
import dev.chirograph.conformance.RunJournal;
import dev.chirograph.conformance.TargetUnreachableException;
import dev.chirograph.conformance.TrafficRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.history.RunHistory;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ConsoleReport;
import dev.chirograph.conformance.report.NewLedger;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.report.ReportFiles;
import dev.chirograph.conformance.report.Terminal;
import dev.chirograph.spec.ContractReading;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Replays the documented exchanges of the contract against a target and fails the build when the contract does not hold.
 *
 * <p>Secrets come from {@code CHIROGRAPH_USERNAME}, {@code CHIROGRAPH_PASSWORD}, {@code CHIROGRAPH_TOKEN} and {@code
 * CHIROGRAPH_API_KEY} in the environment, never from the project.
 */
@Mojo(name = "conform", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class ConformMojo extends ContractMojo {

    /** Target to which the paths of the contract are appended; without it, a mock provider made from the contract. */
    @Parameter(property = "chirograph.baseUrl")
    private @Nullable String baseUrl;

    /** The way to prove identity: {@code basic}, {@code bearer}, {@code api-key} or {@code login}. */
    @Parameter(property = "chirograph.auth")
    private @Nullable String auth;

    /** Effects that cases may have on the target beyond reading: {@code write}, {@code destructive}, {@code spend}. */
    @Parameter(property = "chirograph.allow")
    private List<String> allow = List.of();

    /** Patterns of operationIds and case ids, of which one must fit; all cases without them. */
    @Parameter(property = "chirograph.only")
    private List<String> only = List.of();

    /**
     * Kinds of cases: {@code documented}, {@code error}, {@code generated}, {@code authentication}, {@code boundary}; all
     * but the last without it.
     */
    @Parameter(property = "chirograph.cases")
    private List<String> cases = List.of();

    /** The only hosts that may be called, {@code *.example.com} for every host below one. */
    @Parameter(property = "chirograph.allowHosts")
    private List<String> allowHosts = List.of();

    /** Most requests in a second; 0 for no limit. */
    @Parameter(property = "chirograph.rate", defaultValue = "0")
    private int rate;

    /** Most requests in the run, logins and repetitions included; 0 for no limit. */
    @Parameter(property = "chirograph.maxRequests", defaultValue = "0")
    private int maxRequests;

    /** Longest time in seconds to wait when the target asks for it by 429 or 503 with {@code Retry-After}. */
    @Parameter(property = "chirograph.maxWait", defaultValue = "60")
    private int maxWait;

    /** How often a reading case that fails is sent again, to tell flaky from broken. */
    @Parameter(property = "chirograph.repeat", defaultValue = "2")
    private int repeat;

    /** The only part of the cases, such as {@code 2/4}; {@code chirograph conform merge} joins the reports. */
    @Parameter(property = "chirograph.shard")
    private @Nullable String shard;

    /** Values of parameters, by name, or by operationId, a dot and name. */
    @Parameter
    private Map<String, String> binds = Map.of();

    /** The ledger of known deviations. */
    @Parameter(property = "chirograph.known")
    private @Nullable File known;

    /** Folder of the report. */
    @Parameter(property = "chirograph.report", defaultValue = "${project.build.directory}/chirograph-report")
    private File report;

    /** HTTP archive (HAR 1.2) whose exchanges are judged; nothing is sent then. */
    @Parameter(property = "chirograph.har")
    private @Nullable File har;

    /** Folder that keeps the latest 100 runs; the report then says when each difference was first and last seen. */
    @Parameter(property = "chirograph.history")
    private @Nullable File history;

    /** Shows each request in the log, with variables in place of secrets, and sends nothing. */
    @Parameter(property = "chirograph.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** File that notes each judged case; cases that an aborted run has noted there are not sent again. */
    @Parameter(property = "chirograph.resume")
    private @Nullable File resume;

    /** New ledger of what the run finds; a file that is there already is left as it is, and nothing is sent. */
    @Parameter(property = "chirograph.initLedger")
    private @Nullable File initLedger;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ContractReading reading = read().whole();
        show(reading.warnings());
        NamedContract named = bundled()
                ? NamedContract.bundled(contract(), reading.contract())
                : NamedContract.ofFile(reading.contract());
        try {
            ConformanceOptions options = options();
            if (dryRun) {
                List<PlannedRequest> plan =
                        ConformanceRun.of(List.of(named), options).plan();
                text(out -> PlanReport.print(plan, out)).lines().forEach(getLog()::info);
                return;
            }
            ConformanceReport result = judge(named, options);
            ReportFiles.write(result, report.toPath());
            text(out -> new ConsoleReport(out, Terminal.PLAIN).print(result))
                    .lines()
                    .forEach(result.holds() ? getLog()::info : getLog()::error);
            writeLedger(result, options);
            if (!result.holds()) {
                throw new MojoFailureException(
                        named.name() + " does not hold; the report is in " + report.getAbsolutePath());
            }
        } catch (TargetUnreachableException | TrafficRun.NothingRecorded e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("A file cannot be read or written: " + e.getMessage(), e);
        }
    }

    private ConformanceReport judge(NamedContract named, ConformanceOptions options)
            throws IOException, TrafficRun.NothingRecorded, MojoExecutionException {
        if (initLedger != null && initLedger.exists()) {
            throw new MojoExecutionException("initLedger writes a new file, and " + initLedger + " is there already");
        }
        RunHistory earlier = history == null ? null : RunHistory.read(history.toPath());
        RunJournal journal = resume == null ? null : RunJournal.open(resume.toPath(), List.of(named), options);
        ConformanceReport result = har == null
                ? ConformanceRun.of(List.of(named), options).execute(ProgressListener.NONE, journal)
                : TrafficRun.of(List.of(named), options).execute(har.toPath());
        return earlier == null ? result : earlier.add(result);
    }

    private void writeLedger(ConformanceReport result, ConformanceOptions options) throws IOException {
        if (initLedger != null) {
            URI target = options.baseUrl();
            int entries = NewLedger.write(
                    result,
                    target == null ? null : target.getHost(),
                    LocalDate.now(ZoneOffset.UTC),
                    initLedger.toPath());
            getLog().info("Wrote " + entries + (entries == 1 ? " entry" : " entries") + " to " + initLedger
                    + "; they hold for 90 days, and nobody has decided yet who is wrong");
        }
    }

    private ConformanceOptions options() throws MojoExecutionException, IOException {
        ConformanceOptions.Builder builder = ConformanceOptions.builder();
        try {
            if (baseUrl != null) {
                builder.baseUrl(URI.create(baseUrl)).credentials(Credentials.NONE.withEnvironment(System.getenv()));
            }
        } catch (IllegalArgumentException e) {
            // The message of the exception is not shown: the URL may hold a password.
            throw new MojoExecutionException(
                    "baseUrl begins with http:// or https:// and a host, and has no user name, query or fragment");
        }
        if (auth != null) {
            builder.authentication(OptionWords.authentication(auth));
        }
        for (String word : allow) {
            builder.allow(OptionWords.effect(word));
        }
        Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
        for (String word : cases) {
            kinds.add(OptionWords.kind(word));
        }
        if (!kinds.isEmpty()) {
            builder.kinds(kinds);
        }
        if (shard != null) {
            builder.shard(OptionWords.shard(shard));
        }
        builder.requestsPerSecond(rate)
                .requestBudget(maxRequests)
                .patience(Duration.ofSeconds(maxWait))
                .repetitions(repeat);
        allowHosts.forEach(builder::allowHost);
        only.forEach(builder::only);
        binds.forEach(builder::bind);
        if (known != null) {
            builder.deviations(LedgerReader.read(known.toPath()));
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("Nothing was sent: " + e.getMessage() + "; name it in allowHosts");
        }
    }

    private static String text(Consumer<PrintWriter> printing) {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            printing.accept(writer);
        }
        return text.toString();
    }
}
