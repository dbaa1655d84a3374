package dev.chirograph.client.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of one status that comes in several media types; the {@code Content-Type} that came decides. Immutable.
 *
 * @param <T> what all are read as
 */
public final class AnswerByMediaType<T> implements Answer<T> {
    private final Map<String, Answer<? extends T>> answers;

    AnswerByMediaType(Map<String, Answer<? extends T>> answers) {
        this.answers = answers;
    }

    /** Adds a media type, which may hold wildcards. */
    public AnswerByMediaType<T> or(String mediaType, Answer<? extends T> answer) {
        Map<String, Answer<? extends T>> more = new LinkedHashMap<>(answers);
        more.put(mediaType, answer);
        return new AnswerByMediaType<>(more);
    }

    @Override
    public List<String> mediaTypes() {
        return List.copyOf(answers.keySet());
    }

    @Override
    public boolean streams(String contentType) {
        return chosen(MediaType.parse(contentType)).streams(contentType);
    }

    @Override
    public Reading<T> read(Response response) {
        return read(chosen(response.mediaType()), response);
    }

    private static <T, V extends T> Reading<T> read(Answer<V> answer, Response response) {
        Reading<V> reading = answer.read(response);
        return new Reading<>(reading.value(), reading.json(), reading.rewritten());
    }

    /** Returns the answer of the same type, else of the same syntax, else the first one. */
    private Answer<? extends T> chosen(MediaType came) {
        for (Map.Entry<String, Answer<? extends T>> entry : answers.entrySet()) {
            if (MediaType.parse(entry.getKey()).includes(came)) {
                return entry.getValue();
            }
        }
        for (Map.Entry<String, Answer<? extends T>> entry : answers.entrySet()) {
            MediaType declared = MediaType.parse(entry.getKey());
            if ((declared.isJson() && came.isJson()) || (declared.isXml() && came.isXml())) {
                return entry.getValue();
            }
        }
        return answers.values().iterator().next();
    }
}
