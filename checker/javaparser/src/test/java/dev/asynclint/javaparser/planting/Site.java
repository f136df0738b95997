package dev.asynclint.javaparser.planting;

import java.nio.file.Path;
import java.util.Set;

/**
 * A planted defect: {@code text} is the file with it, {@code lines} are where a finding may stand, {@code line} is where
 * it was planted in the original.
 */
record Site(Planting planting, Corpus corpus, Path file, int line, String text, Set<Integer> lines) {
    String place() {
        return corpus.folder().relativize(file).toString().replace('\\', '/');
    }
}
