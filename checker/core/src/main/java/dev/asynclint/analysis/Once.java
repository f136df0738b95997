package dev.asynclint.analysis;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is found out in one go, when it is first asked for. Who asks meanwhile sees what has been found so far. Where finding
 * fails, nothing stays behind: who asks next must not take half of it for all.
 */
final class Once<T> {
    private final Supplier<T> empty;
    private final Consumer<T> fill;
    private T found;
    private Once<T> before;

    Once(Supplier<T> empty, Consumer<T> fill) {
        this.empty = empty;
        this.fill = fill;
    }

    /** Takes over what was found in an earlier look, and finds no more. */
    void resume(Once<T> known) {
        before = known;
    }

    T get() {
        if (before != null) {
            return before.get();
        }
        if (found == null) {
            found = empty.get();
            boolean isWhole = false;
            try {
                fill.accept(found);
                isWhole = true;
            } finally {
                if (!isWhole) {
                    found = null;
                }
            }
        }
        return found;
    }
}
