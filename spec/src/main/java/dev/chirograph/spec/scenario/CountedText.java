package dev.chirograph.spec.scenario;

/** Text that counts how often it is looked at, because some patterns take exponential time. Not thread-safe. */
public final class CountedText implements CharSequence {
    private final String text;
    private long left;

    /**
     * Makes a text.
     *
     * @param most how often it may be looked at
     */
    public CountedText(String text, long most) {
        this.text = text;
        this.left = most;
    }

    /** Thrown when the text was looked at too often. */
    public static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooManyStepsException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
