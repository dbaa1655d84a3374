package dev.chirograph.generator.source;

/**
 * Text in lines: indented by four spaces for each level and by eight where a statement goes on, broken at marked places
 * where it would be wider than 120 columns. A comment of one line stands in one line where it fits. Not thread-safe.
 */
final class Layout {
    private static final String INDENT = "    ";
    private static final int WIDTH = 120;
    private static final String GUTTER = " * ";
    private static final int CONTINUED = 2;
    private static final int NONE = -1;

    private final StringBuilder text = new StringBuilder(8_192);
    private int level;
    private int lineStart;
    private boolean lineIsEmpty = true;
    private boolean inComment;

    /** Where the text of the comment starts, and how many lines it has so far. */
    private int commentStart;

    private int commentLines;

    /** Lines of the current statement, or NONE outside of one. */
    private int statementLines = NONE;

    /** The last place of this line at which it may be broken, with what stands there otherwise. */
    private int breakAt = NONE;

    private int breakLength;
    private int breakLevel;

    /** Appends text, which may hold line ends. */
    void text(String more) {
        int start = 0;
        for (int end = more.indexOf('\n'); end >= 0; end = more.indexOf('\n', start)) {
            word(more.substring(start, end));
            newLine();
            start = end + 1;
        }
        word(start == 0 ? more : more.substring(start));
    }

    /** Appends text without line ends. */
    void word(String more) {
        if (more.isEmpty()) {
            return;
        }
        if (lineIsEmpty) {
            indent(level);
            text.append(inComment ? GUTTER : "");
            lineIsEmpty = false;
        }
        text.append(more);
        breakIfTooLong();
    }

    private void newLine() {
        breakIfTooLong();
        if (inComment && lineIsEmpty) {
            indent(level);
            text.append(" *");
        }
        text.append('\n');
        commentLines++;
        lineStart = text.length();
        lineIsEmpty = true;
        breakAt = NONE;
        if (statementLines == 0) {
            level += CONTINUED;
        }
        statementLines += statementLines == NONE ? 0 : 1;
    }

    private void indent(int levels) {
        text.append(INDENT.repeat(levels));
    }

    private void breakIfTooLong() {
        if (breakAt != NONE && text.length() - lineStart > WIDTH) {
            text.replace(breakAt, breakAt + breakLength, "\n" + INDENT.repeat(breakLevel));
            lineStart = breakAt + 1;
            breakAt = NONE;
        }
    }

    /** Changes the layout of what follows. */
    void mark(CodeBlock.Mark mark) {
        switch (mark) {
            case INDENT -> level++;
            case UNINDENT -> level--;
            case SPACE_OR_BREAK -> mayBreak(" ");
            case NOTHING_OR_BREAK -> mayBreak("");
            case STATEMENT -> statementLines = 0;
            case END_OF_STATEMENT -> {
                level -= statementLines > 0 ? CONTINUED : 0;
                statementLines = NONE;
            }
        }
    }

    private void mayBreak(String otherwise) {
        breakAt = text.length();
        breakLength = otherwise.length();
        breakLevel = level + CONTINUED;
        text.append(otherwise);
    }

    /** Starts a documentation comment, on a line of its own. */
    void openComment() {
        text("/**\n");
        inComment = true;
        commentStart = text.length();
        commentLines = 0;
    }

    /** Ends the documentation comment, and its line. */
    void closeComment() {
        inComment = false;
        int end = text.length() - 1;
        int content = commentStart + level * INDENT.length() + GUTTER.length();
        if (commentLines == 1 && end - commentStart + "/** ".length() <= WIDTH) {
            text.replace(end, end + 1, " */");
            text.replace(commentStart - 1, content, " ");
            newLine();
        } else {
            text(" */\n");
        }
    }

    /** Ends the line unless nothing stands in it. */
    void endLine() {
        if (!lineIsEmpty) {
            newLine();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
