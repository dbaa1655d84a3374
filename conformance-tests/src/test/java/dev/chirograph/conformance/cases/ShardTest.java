package dev.chirograph.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards divide the cases of a run, by their ids alone. */
class ShardTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16, 100})
    void everyCaseIsInExactlyOneShard(int count) {
        Random random = new Random(count);
        for (int attempt = 0; attempt < 2_000; attempt++) {
            String id = random.ints(1 + random.nextInt(40), 0x20, 0x2000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            long holders = IntStream.rangeClosed(1, count)
                    .filter(number -> new Shard(number, count).holds(id))
                    .count();

            assertThat(holders).as(id).isEqualTo(1);
        }
    }

    @Test
    void theShardsOfAContractAreDisjointAndComplete() {
        List<NamedContract> contract = List.of(Bundled.contract("lightlayer"));
        List<String> together = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            ConformanceOptions options =
                    ConformanceOptions.builder().shard(new Shard(number, 4)).build();
            ids(contract, options).forEach(together::add);
        }

        assertThat(together)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        ids(contract, ConformanceOptions.builder().build()));
    }

    @Test
    void aCaseStaysInItsShardFromRunToRun() {
        // Whoever keeps the reports of shards relies on these numbers.
        assertThat(new Shard(4, 4).holds("lightlayer/invoices.get/paid-invoice"))
                .isTrue();
        assertThat(new Shard(3, 4).holds("lightlayer/invoices.list/auth-none")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1", "a/b", "1/4 ", "-1/4", "1/99999"})
    void whatIsNoShardIsNotRead(String text) {
        assertThat(Shard.of(text)).isEmpty();
    }

    @Test
    void aShardIsReadAsItIsWritten() {
        assertThat(Set.of("1/1", "2/4"))
                .allSatisfy(text -> assertThat(Shard.of(text)).map(Shard::text).hasValue(text));
    }

    private static List<String> ids(List<NamedContract> contract, ConformanceOptions options) {
        return ConformanceRun.of(contract, options).cases().stream()
                .map(ConformanceCase::id)
                .toList();
    }
}
