package dev.asynclint.api;

/**
 * Which arguments a fact is about.
 *
 * @param selector how they are chosen
 * @param index the argument's index for {@link Selector#INDEX}, else -1
 */
public record Arg(Selector selector, int index) {
    public static final Arg LAST = new Arg(Selector.LAST, -1);
    public static final Arg FN = new Arg(Selector.FN, -1);
    public static final Arg HANDLER = new Arg(Selector.HANDLER, -1);

    public enum Selector {
        /** The argument at an index. */
        INDEX,
        /** The last argument. */
        LAST,
        /** Every argument that is a function: lambda, method reference, or a value of a functional type. */
        FN,
        /** Every argument that is an object (or a class, or a supplier of one) whose methods run there. */
        HANDLER
    }

    public static Arg at(int index) {
        return new Arg(Selector.INDEX, index);
    }

    /** Whether the argument at {@code at} of {@code count} is one to look at. */
    public boolean selects(int at, int count) {
        return switch (selector) {
            case INDEX -> at == index;
            case LAST -> at == count - 1;
            case FN, HANDLER -> true;
        };
    }
}
