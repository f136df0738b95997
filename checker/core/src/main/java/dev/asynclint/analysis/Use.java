package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Var;

/** What becomes of a value. */
public sealed interface Use {
    /** Nothing: an expression statement, or the result of a lambda whose caller takes none. */
    record Discarded(Node by) implements Use {}

    /** The result of the method. */
    record Returned() implements Use {}

    /** The result of a lambda that has one, or may have one. */
    record Result(Lambda of) implements Use {}

    /** A variable or field holds it. */
    record Stored(Var in) implements Use {}

    /** Handed to a call. */
    record Argument(Call call, int index) implements Use {}

    /** A method is called on it. */
    record Receiver(Call call) implements Use {}

    /** Part of a string. */
    record Stringified() implements Use {}

    /** Thrown, compared, tested, an array element: used in a way that no analysis follows. */
    record Other(Node by) implements Use {}

    default boolean isDiscarded() {
        return this instanceof Discarded;
    }
}
