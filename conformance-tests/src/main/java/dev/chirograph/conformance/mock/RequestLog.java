package dev.chirograph.conformance.mock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests, oldest first; bounded, so that a long run does not fill the memory. Thread-safe. */
final class RequestLog {
    private static final int MOST = 10_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    synchronized void add(RecordedRequest request) {
        if (requests.size() == MOST) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
