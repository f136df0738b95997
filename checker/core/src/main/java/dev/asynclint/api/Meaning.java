package dev.asynclint.api;

/**
 * What a marker annotation says about the method that carries it.
 *
 * @param annotation binary name, or a simple name that holds in any package
 * @param means one of the constants below
 */
public record Meaning(String annotation, String means, Origin origin) implements Fact {
    /** Calling it may block. */
    public static final String BLOCKING = "blocking";
    /** Calling it does not block. */
    public static final String NONBLOCKING = "nonblocking";
    /** Its result may be dropped. */
    public static final String IGNORABLE = "ignorable";
    /** Its result must not be dropped. */
    public static final String MUSTUSE = "mustuse";

    /** It runs in a transaction, which is bound to the thread. */
    public static final String TRANSACTIONAL = "transactional";

    /** A proxy hands calls of it to an executor. */
    public static final String ASYNCHRONOUS = "asynchronous";
}
