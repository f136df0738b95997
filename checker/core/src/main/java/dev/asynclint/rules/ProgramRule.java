package dev.asynclint.rules;

import dev.asynclint.analysis.ProgramFacts;

/** A rule that looks at the program as a whole: who calls whom, on which thread. */
public non-sealed interface ProgramRule extends Rule {
    void check(ProgramFacts program, Reporter reporter);
}
