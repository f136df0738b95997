package dev.asynclint.ir;

import java.util.List;
import java.util.Optional;

/**
 * What a body mentions, found in one cheap walk: enough to decide whether it must be lowered. Lambdas and anonymous
 * functional classes inside count as part of the body; other nested classes do not.
 *
 * @param calls every call, implicit {@code close()} included, in source order
 * @param catches whether it has a catch clause
 */
public record Outline(List<Mention> calls, boolean catches) {
    public static final Outline EMPTY = new Outline(List.of(), false);

    /**
     * A call as the outline knows it. Front ends should intern these, one per symbol and receiver type.
     *
     * @param name the written name
     * @param target the declared method, empty when unresolved
     * @param receiverType as in {@link Call#receiverType()}
     */
    public record Mention(String name, Optional<MethodRef> target, String receiverType) {}
}
