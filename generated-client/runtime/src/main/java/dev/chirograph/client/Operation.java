package dev.chirograph.client;

import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of one operation: where it is and what it answers. Immutable.
 *
 * @param <T> what a call returns
 */
public final class Operation<T> {
    private final Start start;
    private final Map<String, Answer<? extends T>> answers;
    private final Map<String, Answer<?>> failures;

    private Operation(Start start, Map<String, Answer<? extends T>> answers, Map<String, Answer<?>> failures) {
        this.start = start;
        this.answers = answers;
        this.failures = failures;
    }

    /**
     * Starts an operation, which {@link Start#answers} completes.
     *
     * @param id operationId
     * @param method HTTP method in capitals
     * @param path template such as {@code /invoice/{id}}; a fragment is dropped
     */
    public static Start of(String id, String method, String path) {
        return new Start(id, method, path, null, List.of(), true);
    }

    /**
     * What is known of an operation before its answers.
     *
     * @param alternatives of credentials: lists of scheme names that are needed together; null where the API's own hold
     * @param accepts media types to ask for; empty for those of the answers
     * @param repeatable whether the method tells if a second try is harmless
     */
    public record Start(
            String id,
            String method,
            String path,
            @Nullable List<List<String>> alternatives,
            List<String> accepts,
            boolean repeatable) {

        /** Says that calls carry no credentials. */
        public Start anonymous() {
            return new Start(id, method, path, List.of(), accepts, repeatable);
        }

        /** Adds an alternative of credentials in place of the API's own; without names: none are needed. */
        public Start security(String... schemesTogether) {
            List<List<String>> more = new ArrayList<>(alternatives == null ? List.of() : alternatives);
            more.add(List.of(schemesTogether));
            return new Start(id, method, path, List.copyOf(more), accepts, repeatable);
        }

        /** Names the media types to ask for, where they are not those of the answers. */
        public Start accepts(String... mediaTypes) {
            return new Start(id, method, path, alternatives, List.of(mediaTypes), repeatable);
        }

        /** Says that a second try may do harm, though the method is idempotent by its definition. */
        public Start once() {
            return new Start(id, method, path, alternatives, accepts, false);
        }

        /**
         * Completes the operation with a successful answer.
         *
         * @param status such as {@code 200}, {@code 2XX} or {@code default}
         */
        public <T> Operation<T> answers(String status, Answer<? extends T> answer) {
            return new Operation<T>(this, Map.of(), Map.of()).answers(status, answer);
        }

        /** Completes the operation with a successful answer of {@code application/json}. */
        public <T> Operation<T> answersJson(String status, JsonType<T> type) {
            return answers(status, Answer.json(type));
        }
    }

    /** Adds a successful answer. */
    public Operation<T> answers(String status, Answer<? extends T> answer) {
        Map<String, Answer<? extends T>> more = new LinkedHashMap<>(answers);
        more.put(status, answer);
        return new Operation<>(start, more, failures);
    }

    /** Adds a successful answer of {@code application/json}. */
    public Operation<T> answersJson(String status, JsonType<T> type) {
        return answers(status, Answer.json(type));
    }

    /** Adds the answer of a failure; its body is what {@code StatusException.error} gives. */
    public Operation<T> fails(String status, Answer<?> answer) {
        Map<String, Answer<?>> more = new LinkedHashMap<>(failures);
        more.put(status, answer);
        return new Operation<>(start, answers, more);
    }

    /** Adds the {@code application/json} answer of a failure. */
    public Operation<T> failsJson(String status, JsonType<?> type) {
        return fails(status, Answer.json(type));
    }

    /** Starts a request of this operation. */
    public RequestBuilder<T> request(CallFactory calls) {
        return calls.request(this);
    }

    /** Returns the same operation with one answer for every success, and its media types to ask for. */
    public <R> Operation<R> answering(Answer<R> success) {
        Start asking = new Start(id(), method(), path(), start.alternatives(), List.of(), start.repeatable());
        return new Operation<>(asking, Map.of("2XX", success), failures);
    }

    /** Returns the operationId. */
    public String id() {
        return start.id();
    }

    /** Returns the HTTP method. */
    public String method() {
        return start.method();
    }

    /** Returns the path template. */
    public String path() {
        return start.path();
    }

    /** Returns the alternatives of credentials, or null where the API's own hold. */
    public @Nullable List<List<String>> security() {
        return start.alternatives();
    }

    /** Returns whether a second try after a failure is harmless (RFC 9110, 9.2.2, unless the contract differs). */
    public boolean repeatable() {
        return start.repeatable()
                && Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE").contains(method());
    }

    /** Returns the value of {@code Accept}: what a failure may come in is wanted less than any success. */
    public String accept() {
        Set<String> types = new LinkedHashSet<>(start.accepts());
        if (types.isEmpty()) {
            answers.values().forEach(answer -> types.addAll(answer.mediaTypes()));
            Set<String> successes = Set.copyOf(types);
            String less = successes.isEmpty() ? "" : ";q=0.5";
            failures.values().stream()
                    .flatMap(answer -> answer.mediaTypes().stream())
                    .filter(type -> !successes.contains(type))
                    .forEach(type -> types.add(type + less));
        }
        return types.isEmpty() ? "*/*" : String.join(", ", types);
    }

    /** Returns the successful answer for a status, or null when the status means failure. */
    public @Nullable Answer<? extends T> answer(int status) {
        Answer<? extends T> exact = answers.get(Integer.toString(status));
        if (exact != null) {
            return exact;
        }
        Answer<? extends T> range = answers.get(status / 100 + "XX");
        if (range != null) {
            return range;
        }
        if (status / 100 != 2) {
            return null;
        }
        Answer<? extends T> other = answers.get("default");
        // A success that the contract does not list is read as one that it does.
        return other != null ? other : answers.values().iterator().next();
    }

    /** Returns the answer of a failure, or null when the contract declares none. */
    public @Nullable Answer<?> failure(int status) {
        Answer<?> exact = failures.get(Integer.toString(status));
        if (exact != null) {
            return exact;
        }
        Answer<?> range = failures.get(status / 100 + "XX");
        if (range != null) {
            return range;
        }
        Answer<?> other = failures.get("default");
        // One answer may stand for every outcome.
        return other != null ? other : answers.get("default");
    }

    /** Returns the operationId. */
    @Override
    public String toString() {
        return id();
    }
}
