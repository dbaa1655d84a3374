package dev.chirograph.generator.source;

/** Where a file is printed to. */
interface Output {
    /** Takes everything and keeps nothing: for the walk that only asks which classes are named. */
    Output NOWHERE = new Output() {
        @Override
        public void text(String text) {}

        @Override
        public void mark(CodeBlock.Mark mark) {}

        @Override
        public void openComment() {}

        @Override
        public void closeComment() {}

        @Override
        public void endLine() {}
    };

    /** Appends text, which may hold line ends. */
    void text(String text);

    /** Changes the layout of what follows. */
    void mark(CodeBlock.Mark mark);

    /** Starts a documentation comment, on a line of its own. */
    void openComment();

    /** Ends the documentation comment, and its line. */
    void closeComment();

    /** Ends the line unless nothing stands in it. */
    void endLine();
}
