package dev.asynclint.rules;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;

/** Whether a piece of code mentions something. */
final class Mentions {
    private Mentions() {}

    static boolean reads(Node code, Var variable) {
        boolean[] found = {false};
        Body.each(code, Read.class, read -> found[0] |= read.variable().equals(variable));
        return found[0];
    }
}
