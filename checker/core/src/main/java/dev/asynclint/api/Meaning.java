package dev.asynclint.api;

import java.util.List;

/**
 * What a marker annotation says about the method that carries it.
 *
 * @param annotation binary name, or a simple name that holds in any package
 * @param means one of the constants below
 * @param ifValue {@code element:value}: what the annotation must say for it; empty: no condition
 */
public record Meaning(String annotation, String means, List<String> ifValue, Origin origin) implements Fact {
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

    /** Such methods are changed themselves, and have no proxy. */
    public static final String WOVEN = "woven";

    /** A framework keeps what it gives, and passes it to those who need one. */
    public static final String BEAN = "bean";

    /** A framework calls it anew for each who needs what it gives, unless an annotation of a component says otherwise. */
    public static final String PRODUCER = "producer";

    /** A framework makes its object, and passes it to those who need one. */
    public static final String COMPONENT = "component";

    /** Of several such objects that would do, the framework passes this one. */
    public static final String PRIMARY = "primary";

    /** A framework calls the method once, with the objects that it needs. */
    public static final String INJECTED = "injected";
}
