package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Project;
import dev.asynclint.cli.discovery.Source;
import java.util.List;

/** Turns sources into a program. */
interface FrontEnd {
    /** Never fails because of a source: what cannot be read is a skip. */
    Parsed parse(Project project, List<Source> sources, Options options, Progress progress);
}
