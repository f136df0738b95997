package dev.asynclint.bytecode;

/**
 * A call in the bytecode of a method, on a way that ends normally.
 *
 * @param opcode how it is dispatched, as the class file says
 * @param owner binary name of the static type it is called on
 * @param name method name
 * @param descriptor erased parameter types and return type, as the class file writes them
 * @param reach which runs of the method make it
 * @param millis the time that a constant last argument gives, {@link #NO_TIME} without one
 */
record CallSite(int opcode, String owner, String name, String descriptor, Reach reach, long millis) {
    static final long NO_TIME = -1;

    /** Which runs of a method make a call, of those that end normally. */
    enum Reach {
        EVERY_RUN,
        /** Each turn of a loop that every run comes to: if there is something to be done, or until something is so. */
        EVERY_TURN,
        SOME_RUNS
    }

    boolean isCertain() {
        return reach != Reach.SOME_RUNS;
    }
}
