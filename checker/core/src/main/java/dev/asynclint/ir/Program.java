package dev.asynclint.ir;

import java.util.List;

/** What is analysed: all that a front end can see of the sources at once. */
public interface Program {
    /** The files, ordered by path. */
    List<SourceFile> files();

    TypeOracle types();
}
