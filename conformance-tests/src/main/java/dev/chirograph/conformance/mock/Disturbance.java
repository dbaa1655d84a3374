package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.WireAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Delays and faults that the user or the request asked for. What chance decides, it decides by the seed, the operation and
 * the number of the call, so that a run can be repeated. Thread-safe.
 */
final class Disturbance {
    private static final long LONGEST = 60_000;

    private final Latency latency;
    private final List<FaultRule> rules;
    private final long seed;
    private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();

    Disturbance(MockOptions options) {
        this.latency = options.latency();
        this.rules = options.faults();
        this.seed = options.seed();
    }

    /**
     * An answer, and how long it is held back.
     *
     * @param delay zero for not at all
     */
    record Disturbed(WireAnswer answer, Duration delay) {}

    /**
     * Disturbs an answer.
     *
     * @param preferences of the request's {@code Prefer} field: {@code delay} in milliseconds, {@code fault}
     */
    Disturbed apply(String operation, Map<String, String> preferences, WireAnswer answer) {
        if (rules.isEmpty() && latency.equals(Latency.NONE) && preferences.isEmpty()) {
            return new Disturbed(answer, Duration.ZERO);
        }
        long call =
                calls.computeIfAbsent(operation, ignored -> new AtomicLong()).incrementAndGet();
        WireAnswer disturbed = answer;
        Optional<Fault> preferred =
                Optional.ofNullable(preferences.get("fault")).flatMap(Fault::parse);
        if (preferred.isPresent()) {
            disturbed = preferred.get().apply(answer);
        } else {
            for (int index = 0; index < rules.size(); index++) {
                FaultRule rule = rules.get(index);
                if (rule.concerns(operation) && chance(operation, call, index) < rule.share()) {
                    disturbed = rule.fault().apply(answer);
                    break;
                }
            }
        }
        return new Disturbed(disturbed, delay(operation, call, preferences));
    }

    private Duration delay(String operation, long call, Map<String, String> preferences) {
        String asked = preferences.getOrDefault("delay", "");
        if (asked.matches("[0-9]{1,9}")) {
            return Duration.ofMillis(Math.min(Long.parseLong(asked), LONGEST));
        }
        return latency.at(chance(operation, call, -1));
    }

    /** A number from 0 to below 1 (the finalizer of SplitMix64 over what decides). */
    private double chance(String operation, long call, int purpose) {
        long mixed = seed * 0x9E3779B97F4A7C15L + operation.hashCode() * 31L + call * 0xD1B54A32D192ED03L + purpose;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
