package dev.asynclint.javaparser;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as it was last read.
 *
 * @param source empty where it cannot be parsed
 * @param types the types written in it, those in bodies left out
 */
record LiveFile(Input input, Optional<SourceFile> source, Shape shape, List<ClassSym> types, List<Skipped> problems) {
    String path() {
        return input.path();
    }

    boolean isBroken() {
        return !problems.isEmpty();
    }

    Stream<ClassSym> tops() {
        return types.stream().filter(type -> type.outer == null);
    }
}
