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
        public void comment(boolean inside) {}

        @Override
        public void endLine() {}
    };

    /** Appends text, which may hold line ends. */
    void text(String text);

    /** Changes the layout of what follows. */
    void mark(CodeBlock.Mark mark);

    /** Says that what follows stands inside a documentation comment, or no longer. */
    void comment(boolean inside);

    /** Ends the line unless nothing stands in it. */
    void endLine();
}
