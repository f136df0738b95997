package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports {@code null} where an asynchronous result is expected. */
public final class NullAsyncResult implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "NullAsyncResult",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "null stands where an asynchronous result is expected, so whoever awaits it fails");

    /** What a comment says of parameters, and of null that never is. */
    private static final Pattern NOT_ABOUT_RESULT = Pattern.compile(
            "@param\\b(?:[^@]|(?<=\\{)@)*|\\b(?:not|never|non)[-\\s]+(?:be\\s+|return\\s+|a\\s+)?(?:\\{@(?:code|literal)\\s+)?null");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Return.class, NullAsyncResult::checkReturn);
        on.calls(facts -> facts.maybe(Trait.Is.REJECTS_NULL), NullAsyncResult::checkCall);
    }

    private static void checkReturn(Return leave, BodyContext body) {
        MethodDecl method = body.body().method();
        String type = method.ref().returnType();
        if (leave.value().filter(NullAsyncResult::mayBeNull).isEmpty()
                || body.body().enclosingLambda(leave).isPresent()
                || !isReported(type, body)
                || body.isTest()
                || isNullable(method, body)
                || isStub(leave, body) && callers(method.ref(), body).isEmpty()
                || isExpected(method.ref(), body)) {
            return;
        }
        body.report(
                leave.span(),
                "`%s` returns `null` for a `%s`: whoever awaits it gets a `NullPointerException`"
                        .formatted(method.ref().name(), TypeRef.simpleName(type)),
                "return a completed, empty or failed one",
                emptyInstead(List.of(leave.value().get()), type, body));
    }

    private static void checkCall(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.REJECTS_NULL, call)) {
            return;
        }
        for (Expr arg : call.args()) {
            Expr given = body.facts().source(arg);
            boolean isNull = given instanceof Lambda function
                    ? function.result() != Lambda.Result.DISCARDED
                            && BodyFacts.results(function).stream().anyMatch(NullAsyncResult::mayBeNull)
                    : mayBeNull(arg);
            if (isNull) {
                body.report(
                        call.nameSpan(),
                        (given instanceof Lambda
                                        ? "`%s` fails with a `NullPointerException` when its function returns `null`"
                                        : "`%s` fails with a `NullPointerException` when it is given `null`")
                                .formatted(call.name()),
                        "return a completed or empty one instead",
                        given instanceof Lambda function ? emptyInstead(function, body) : List.of());
                return;
            }
        }
    }

    /** Where the function gives awaitables otherwise, an empty one is meant. */
    private static List<Fix> emptyInstead(Lambda function, BodyContext body) {
        List<Expr> results = BodyFacts.results(function);
        return results.stream()
                .flatMap(NullAsyncResult::ends)
                .map(value -> value.type().name())
                .filter(type -> body.api().isAwaitable(type))
                .findFirst()
                .map(type -> emptyInstead(results, type, body))
                .orElse(List.of());
    }

    /** Puts an awaitable without a value where null stands. Somebody may ask for null, or have meant a failure. */
    private static List<Fix> emptyInstead(List<Expr> values, String type, BodyContext body) {
        Draft draft = new Draft(body);
        return draft.call(Helper.Role.EMPTY, type, "").stream()
                .map(made -> new Fix(
                        "Give an empty `%s`".formatted(TypeRef.simpleName(type)),
                        Fix.Safety.NEEDS_REVIEW,
                        values.stream()
                                .flatMap(NullAsyncResult::ends)
                                .filter(NullAsyncResult::mayBeNull)
                                .map(value -> new Edit(body.path(), value.span(), made))
                                .toList(),
                        draft.imports()))
                .toList();
    }

    /** The values that an expression may have. */
    private static Stream<Expr> ends(Node value) {
        return value instanceof Choice choice
                ? choice.branches().stream().flatMap(NullAsyncResult::ends)
                : value instanceof Expr end ? Stream.of(end) : Stream.empty();
    }

    /** The literal, or a choice that ends in it. */
    private static boolean mayBeNull(Node value) {
        return value instanceof Literal literal && literal.value() == null
                || value instanceof Choice choice && choice.branches().stream().anyMatch(NullAsyncResult::mayBeNull);
    }

    private static boolean isReported(String type, BodyContext body) {
        return body.api()
                .awaitable(type)
                .filter(awaitable -> awaitable.report() == Awaitable.Report.YES)
                .isPresent();
    }

    /** Whether an annotation or the method's own comment says that null is to be expected. */
    private static boolean isNullable(MethodDecl method, BodyContext body) {
        if (saysNullable(method.annotations())) {
            return true;
        }
        for (MethodRef overridden : body.program().program().types().overridden(method.ref())) {
            if (saysNullable(body.program().program().types().annotationsOf(overridden))
                    || body.program()
                            .declaration(overridden)
                            .filter(NullAsyncResult::mentionsNull)
                            .isPresent()) {
                return true;
            }
        }
        return mentionsNull(method);
    }

    private static boolean saysNullable(List<Annotation> annotations) {
        return annotations.stream()
                .map(Annotation::simpleName)
                .anyMatch(name -> name.endsWith("Nullable") || name.equals("CheckForNull"));
    }

    private static boolean mentionsNull(MethodDecl method) {
        CharSequence text = method.owner().file().text();
        String before = text.subSequence(0, method.nameSpan().start()).toString();
        int open = before.lastIndexOf("/**");
        int close = before.lastIndexOf("*/");
        return open >= 0
                && close > open
                && before.indexOf(';', close) < 0
                && before.indexOf('}', close) < 0
                && NOT_ABOUT_RESULT
                        .matcher(before.substring(open, close))
                        .replaceAll("")
                        .contains("null");
    }

    /** Whether the method overrides one and does nothing: what its class has no use for, if nobody calls it. */
    private static boolean isStub(Return leave, BodyContext body) {
        MethodDecl method = body.body().method();
        return body.body().root().statements().equals(List.of(leave))
                && (method.annotations().stream()
                                .anyMatch(annotation -> annotation.simpleName().equals("Override"))
                        || !body.program()
                                .program()
                                .types()
                                .overridden(method.ref())
                                .isEmpty());
    }

    /** Whether somebody who calls the method asks for null. */
    private static boolean isExpected(MethodRef method, BodyContext body) {
        return callers(method, body).stream()
                .flatMap(caller -> caller.body().stream())
                .anyMatch(code -> asksForNull(code, method, body) || handsOn(code, method, body));
    }

    private static List<MethodDecl> callers(MethodRef method, BodyContext body) {
        List<MethodDecl> callers = new ArrayList<>();
        for (MethodDecl caller : body.program().methods()) {
            if (caller.outline().calls().stream()
                    .map(Outline.Mention::target)
                    .flatMap(Optional::stream)
                    .anyMatch(target -> isSame(target, method, body))) {
                callers.add(caller);
            }
        }
        return callers;
    }

    private static boolean isSame(MethodRef target, MethodRef method, BodyContext body) {
        return target.equals(method)
                || target.name().equals(method.name())
                        && body.program().program().types().overridden(method).contains(target);
    }

    private static boolean asksForNull(Body code, MethodRef method, BodyContext body) {
        BodyFacts caller = body.program().of(code);
        boolean[] asks = {false};
        code.each(
                Compare.class,
                compare -> asks[0] |= (mayBeNull(compare.right()) || mayBeNull(compare.left()))
                        && (isResult(compare.left(), method, caller, body)
                                || isResult(compare.right(), method, caller, body)));
        return asks[0];
    }

    /** Whether a method that says that it may return null returns what the method gives. */
    private static boolean handsOn(Body code, MethodRef method, BodyContext body) {
        BodyFacts caller = body.program().of(code);
        return caller.results().stream().anyMatch(result -> isResult(result, method, caller, body))
                && isNullable(code.method(), body);
    }

    /** Whether a value may be what the method gives: the call itself, or a variable that is given it somewhere. */
    private static boolean isResult(Expr value, MethodRef method, BodyFacts caller, BodyContext body) {
        if (value instanceof Read read) {
            return caller.reads().writesTo(read.variable()).stream()
                    .anyMatch(written -> !(written instanceof Read) && isResult(written, method, caller, body));
        }
        return value instanceof Call call
                && call.target().filter(target -> isSame(target, method, body)).isPresent();
    }
}
