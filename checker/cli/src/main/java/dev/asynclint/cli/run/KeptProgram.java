package dev.asynclint.cli.run;

import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import dev.asynclint.javaparser.LiveProgram;
import java.util.List;
import java.util.Optional;

/** A project as an earlier run has read it: only what has changed since is read again. */
final class KeptProgram {
    /** To keep the program anew takes as long as to read so many files again. */
    private static final int FEW_FILES = 30;

    private final ResultCache cache;
    private final ResultKey key;
    private Optional<LiveProgram> live = Optional.empty();

    KeptProgram(ResultCache cache, ResultKey key) {
        this.cache = cache;
        this.key = key;
    }

    JavaParserProgram read(List<JavaParserProgram.Input> inputs, JavaParserOptions options) {
        LiveProgram read = cache.findProgram(key)
                .flatMap(kept -> LiveProgram.of(kept, inputs, key.stamps(), options))
                .orElseGet(() -> new LiveProgram(inputs, options));
        live = Optional.of(read);
        return read.program();
    }

    /** Keeps it for the next run, where that is worth the time. */
    void keep() {
        try {
            live.filter(read -> read.filesRead() > FEW_FILES)
                    .flatMap(read -> read.snapshot(key.stamps()))
                    .ifPresent(snapshot -> cache.keepProgram(key, snapshot));
        } catch (StackOverflowError | OutOfMemoryError noRoom) {
            // What was found is not lost; the next run reads it all again.
        }
    }
}
