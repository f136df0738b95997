package dev.asynclint.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.List;

/** A file between parsing and lowering. */
final class Parsed {
    final JavaFile file;
    final LineTable lines;
    /** Dropped once the file is lowered: it is several times the size of what it becomes. */
    CompilationUnit unit;

    final List<SourceType> types = new ArrayList<>();

    Parsed(JavaFile file, LineTable lines, CompilationUnit unit) {
        this.file = file;
        this.lines = lines;
        this.unit = unit;
    }
}
