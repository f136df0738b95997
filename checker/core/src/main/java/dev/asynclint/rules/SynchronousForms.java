package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Methods that are the synchronous form of something asynchronous: to wait for it is what they are for. */
final class SynchronousForms {
    /** Getters, which wait until there is something to get. */
    private static final Pattern GETTER = Pattern.compile("(get|result|value)(?![a-z]).*");

    private static final String LATCH = "latch";

    private SynchronousForms() {}

    /** Whether the method around a wait is such a form, and this is its wait. */
    static boolean isOne(Call wait, BodyContext body) {
        return isWrapper(wait, body) || isGetter(wait, body);
    }

    /** A method that does nothing but ask and wait: the synchronous form of something asynchronous. */
    private static boolean isWrapper(Call call, BodyContext body) {
        return body.body().enclosingLambda(call).isEmpty()
                && (isSynchronousFormOf(call, body) || isShort(body.body().root()) && isTheResult(call, body));
    }

    /** Whether {@code send} waits for {@code sendAsync}, for its future or for a callback that it was given. */
    private static boolean isSynchronousFormOf(Call call, BodyContext body) {
        String name = body.body().method().ref().name().toLowerCase(Locale.ROOT);
        return OpenEnded.start(call, body)
                        .filter(start -> isAsyncFormOf(name, start))
                        .isPresent()
                || isOfLatch(call, body)
                        && body.facts().calls().stream()
                                .anyMatch(before ->
                                        before.span().end() <= call.span().start() && isAsyncFormOf(name, before));
    }

    private static boolean isAsyncFormOf(String name, Call call) {
        String other = call.name().toLowerCase(Locale.ROOT);
        return other.endsWith(name + "async") || other.equals("async" + name);
    }

    private static boolean isOfLatch(Call call, BodyContext body) {
        return body.facts(call)
                .blocking()
                .filter(fact -> fact.kind().equals(LATCH))
                .isPresent();
    }

    /** {@code getResponse} that first of all waits for the latch of its own object: a future by another name. */
    private static boolean isGetter(Call call, BodyContext body) {
        return isOfLatch(call, body)
                && call.receiver().orElse(null) instanceof Read latch
                && latch.variable().isField()
                && GETTER.matcher(body.body().method().ref().name()).matches()
                && isFirst(call, body.body().root());
    }

    private static boolean isFirst(Call call, Block block) {
        if (block.statements().isEmpty()) {
            return false;
        }
        Stmt first = block.statements().get(0);
        return first instanceof Try attempt
                ? isFirst(call, attempt.body())
                : first.span().contains(call.span());
    }

    /** Whether a block has one statement only, but for naming values and dealing with failures. */
    private static boolean isShort(Block block) {
        List<Stmt> rest = new ArrayList<>(block.statements());
        rest.removeIf(Declare.class::isInstance);
        if (rest.size() == 1
                && rest.get(0) instanceof Try attempt
                && attempt.resources().isEmpty()) {
            return isShort(attempt.body());
        }
        return rest.isEmpty() || rest.size() == 1 && (rest.get(0) instanceof Eval || rest.get(0) instanceof Return);
    }

    /** Whether a method gives what came out, or a part of it, or nothing. */
    private static boolean isTheResult(Call call, BodyContext body) {
        Use use = body.facts().finalUse(call);
        while (true) {
            if (use instanceof Use.Receiver part && part.call().args().isEmpty()) {
                use = body.facts().finalUse(part.call());
            } else if (use instanceof Use.Argument in && in.call().type().name().equals("java.util.Optional")) {
                use = body.facts().finalUse(in.call());
            } else {
                break;
            }
        }
        return use instanceof Use.Returned || use.isDiscarded();
    }
}
