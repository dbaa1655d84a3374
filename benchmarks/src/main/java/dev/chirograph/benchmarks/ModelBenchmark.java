package dev.chirograph.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.lightlayer.model.Invoice;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decoding and encoding of a documented answer by a generated client, beside what its JSON library needs alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModelBenchmark {
    private final JsonNode json = documentedInvoice();
    private final String text = json.toString();
    private final Invoice invoice = Invoice.TYPE.decode(json);

    private static JsonNode documentedInvoice() {
        return BundledContracts.read("lightlayer").contract().operations().stream()
                .filter(operation -> operation.id().equals("invoices.get"))
                .flatMap(operation -> DocumentedExchange.of(operation).stream())
                .map(DocumentedExchange::answer)
                .filter(answer -> answer != null && answer.value() != null)
                .map(Example::value)
                .map(answer -> answer.path("invoice"))
                .findFirst()
                .orElseThrow();
    }

    /** Text to a tree of nodes, without any client. */
    @Benchmark
    public JsonNode parse() {
        return Json.parse(text);
    }

    /** Text to a model. */
    @Benchmark
    public Invoice decode() {
        return Invoice.TYPE.decode(Json.parse(text));
    }

    /** Model to text. */
    @Benchmark
    public String encode() {
        return Invoice.TYPE.encode(invoice).toString();
    }
}
