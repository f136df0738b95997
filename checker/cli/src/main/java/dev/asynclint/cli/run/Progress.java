package dev.asynclint.cli.run;

/** Told how far a run is. Called from several threads. */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(String step, int done, int all) {}

        @Override
        public void end() {}
    };

    /**
     * @param step what is being done, one or two words
     * @param done files done so far
     * @param all files in all
     */
    void at(String step, int done, int all);

    /** Nothing more comes; whatever was shown is taken back. */
    void end();
}
