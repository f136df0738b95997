package dev.asynclint.rules;

import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Runs;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import java.util.Set;
import java.util.regex.Pattern;

/** Code that runs again and again: in a loop, for each element, for each request. */
final class PerCall {
    /** Callbacks that are called once, to prepare. */
    private static final Pattern PREPARES = Pattern.compile(
            "main|start.*|init.*|set[uU]p.*|configure.*|create.*|build.*|open.*|connect.*|rxStart|handlerAdded|channelActive");

    private static final Set<String> FOR_THE_COMPILER = Set.of("Override", "SuppressWarnings", "Deprecated");

    private PerCall() {}

    /** Whether a node is in a loop, or in code that a framework or an operator runs for each request or element. */
    static boolean isCertain(Node node, BodyContext body) {
        return isInLoop(node, body) || isInHandler(node, body);
    }

    private static boolean isInLoop(Node node, BodyContext body) {
        Lambda region =
                body.program().places().region(body.facts(), node).start().orElse(null);
        Node child = node;
        for (Node at = parent(child, body.body()); at != null && at != region; at = parent(at, body.body())) {
            if (at instanceof Loop loop && !isIn(loop.init(), child)) {
                return true;
            }
            child = at;
        }
        return false;
    }

    private static boolean isIn(Iterable<? extends Node> nodes, Node node) {
        for (Node one : nodes) {
            if (one == node) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInHandler(Node node, BodyContext body) {
        Places.Region region = body.program().places().region(body.facts(), node);
        Running here = region.running();
        if (here != Running.INLINE) {
            return here == Running.DEFERRED
                    || here.mustNotBlock()
                    || region.start().filter(code -> isOperator(code, body)).isPresent();
        }
        MethodDecl method = body.body().method();
        boolean handles = isDispatched(method, body)
                || body.program().places().entry(method).mustNotBlock();
        return handles && !isPreparation(body);
    }

    /** Whether a function is called for each element of a publisher. */
    private static boolean isOperator(Lambda function, BodyContext body) {
        return body.facts().finalUse(function) instanceof Use.Argument argument
                && argument.call()
                        .receiver()
                        .flatMap(source -> body.api().awaitable(source.type().name()))
                        .filter(Awaitable::isLazy)
                        .isPresent();
    }

    private static boolean isDispatched(MethodDecl method, BodyContext body) {
        return body.api().entries(method).stream().anyMatch(runs -> runs.how() == Runs.How.ANNOTATION);
    }

    /** Whether the method is one that runs once, as far as its name tells, or an annotation that asks for no thread. */
    static boolean isPreparation(BodyContext body) {
        MethodDecl method = body.body().method();
        return method.ref().isConstructor()
                || method.ref().isInitializer()
                || PREPARES.matcher(method.ref().name()).matches()
                || method.annotations().stream()
                                .anyMatch(annotation -> !FOR_THE_COMPILER.contains(annotation.simpleName()))
                        && !isDispatched(method, body);
    }

    private static Node parent(Node node, Body body) {
        return body.parentOf(node).orElse(null);
    }
}
