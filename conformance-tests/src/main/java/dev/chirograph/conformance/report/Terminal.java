package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Verdict;
import java.io.Console;

/**
 * How texts are shown on a screen.
 *
 * @param color whether escape sequences for colors may be used
 * @param rewriting whether a line may be overwritten, as on an interactive terminal
 */
public record Terminal(boolean color, boolean rewriting) {
    /** A file or pipe. */
    public static final Terminal PLAIN = new Terminal(false, false);

    /** Returns what the standard output is; {@code NO_COLOR} and a dumb terminal are respected. */
    public static Terminal ofProcess() {
        boolean interactive = interactive() && !"dumb".equals(System.getenv("TERM"));
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(interactive && (noColor == null || noColor.isEmpty()), interactive);
    }

    /** Until JDK 21 there is no console without a terminal; from 22 on the console has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean interactive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Returns the word of a verdict, in its color. */
    String verdict(Verdict verdict) {
        String code = switch (verdict) {
            case PASS -> "32";
            case DRIFT, KNOWN -> "33";
            case BROKEN, FLAKY -> "31;1";
            case NOT_TESTABLE, SKIPPED_UNSAFE -> "36";
        };
        return painted(verdict.word(), code);
    }

    String painted(String text, String code) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Returns a text with its control characters made visible: they could steer the terminal. */
    public static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}
