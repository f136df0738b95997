package dev.asynclint.rules;

import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.ir.MethodDecl;
import java.util.Collection;

/** A rule that follows the program: who calls whom, on which thread. */
public non-sealed interface ProgramRule extends Rule {
    /**
     * Reports what begins at some methods of the program.
     *
     * @param from all methods of the program, or some, when the rule {@link #isLocal}
     */
    void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter);

    /**
     * Whether what begins at one method is reported whatever begins at others, so that an editor may ask for a file
     * alone.
     */
    default boolean isLocal() {
        return true;
    }
}
