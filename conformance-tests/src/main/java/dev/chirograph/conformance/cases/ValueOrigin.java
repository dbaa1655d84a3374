package dev.chirograph.conformance.cases;

/**
 * Where the value of a parameter comes from that is not a documented one.
 *
 * @param parameter name on the wire
 * @param source what gave it
 * @param detail more about it, for people: {@code invoices.list /invoices/0/id}
 */
public record ValueOrigin(String parameter, Source source, String detail) {

    /** What gives values. */
    public enum Source {
        /** The user. */
        BIND("bind"),
        /** A link of the contract, followed from the answer of another operation. */
        LINK("link"),
        /** The first item of the list that the parameter names one of. */
        ACCOUNT("account");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** Returns the word that reports show. */
        public String word() {
            return word;
        }
    }

    /** Returns it as one phrase: {@code id from the account: invoices.list /invoices/0/id}. */
    public String text() {
        return switch (source) {
            case BIND -> parameter + " bound by the user";
            case LINK -> parameter + " from a link: " + detail;
            case ACCOUNT -> parameter + " from the account: " + detail;
        };
    }
}
