package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a function that is never called, because what it is hung on to has no element. */
public final class TransformOnEmptyPublisher implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "TransformOnEmptyPublisher",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a step waits for an element of a publisher that has none, so it never runs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.maybe(Trait.Is.NEEDS_EACH) || facts.maybe(Trait.Is.NEEDS_ELEMENT),
                TransformOnEmptyPublisher::check);
    }

    private static void check(Call call, BodyContext body) {
        boolean needsEach = body.facts(call).is(Trait.Is.NEEDS_EACH, call)
                && sources(call, body).anyMatch(at -> hasNone(at, body));
        boolean needsElement = body.facts(call).is(Trait.Is.NEEDS_ELEMENT, call);
        boolean onlyEndMatters = needsEach && onlyEndMatters(call, body);
        if (onlyEndMatters && !needsElement) {
            body.report(
                    call.nameSpan(),
                    "`%s` ends with the first source that has no element, and cancels the others"
                            .formatted(call.name()),
                    "wait for all of them with `when`",
                    waitForAll(call, body));
        } else if (needsEach && !onlyEndMatters) {
            body.report(
                    call.nameSpan(),
                    "`%s` ends without a result: one of its sources has no element".formatted(call.name()),
                    "wait for that one with `when` or `then`, or give it an element with `thenReturn`");
        } else if (needsElement
                && call.receiver().filter(from -> hasNone(from, body)).isPresent()
                && losesWork(call, body)
                && !givesSameAnyway(call, body)) {
            body.report(
                    call.nameSpan(),
                    "`%s` never calls its function: its source has no element".formatted(call.name()),
                    "put what comes after the end into `then`, `andThen` or `doOnSuccess`",
                    afterTheEnd(call, body));
        }
    }

    private static List<Fix> waitForAll(Call zip, BodyContext body) {
        Optional<String> all = new Draft(body).name(Helper.Role.ALL, zip.receiverType());
        boolean onlySources = zip.args().stream()
                .allMatch(arg -> body.api().isAwaitable(arg.type().name()));
        return all.isEmpty() || !onlySources || zip.receiver().isPresent() || !Flat.isQualified(zip, body)
                ? List.of()
                : List.of(new Fix(
                        "Wait for all of them",
                        Fix.Safety.SAFE,
                        List.of(new Edit(body.path(), zip.nameSpan(), all.get())),
                        List.of()));
    }

    /** What the function would have done becomes a publisher that is subscribed to after the end. */
    private static List<Fix> afterTheEnd(Call step, BodyContext body) {
        if (step.args().size() != 1
                || !(step.args().get(0) instanceof Lambda function)
                || function.form() != Lambda.Form.LAMBDA
                || !(function.body() instanceof Expr value)
                || Mentions.reads(value, function.params().get(0))
                || !Flat.isQualified(step, body)) {
            return List.of();
        }
        Draft draft = new Draft(body);
        String type = step.type().name();
        boolean gives = value.type().name().equals(type);
        Optional<String> then = step.receiver()
                .flatMap(on -> draft.name(Helper.Role.AFTER, on.type().name()));
        Optional<String> made = draft.name(gives ? Helper.Role.DEFERRED : Helper.Role.SUPPLIED, type);
        boolean plain = body.facts(step).plain().isPresent();
        if (then.isEmpty()
                || made.isEmpty()
                || plain == gives
                || function.result() == Lambda.Result.DISCARDED
                || !step.receiver().get().type().name().equals(type)) {
            return List.of();
        }
        int arrow = body.text().toString().indexOf("->", function.span().start());
        Layout layout = Layout.of(body);
        Span parameters = new Span(function.span().start(), arrow);
        return List.of(new Fix(
                "Do it after the end",
                Fix.Safety.NEEDS_REVIEW,
                List.of(
                        new Edit(body.path(), step.nameSpan(), then.get()),
                        new Edit(body.path(), parameters, draft.type(type) + "." + made.get() + "(() "),
                        layout.insert(function.span().end(), ")")),
                draft.imports()));
    }

    /** Whether the next step drops the elements and passes on the end. */
    private static boolean onlyEndMatters(Call call, BodyContext body) {
        return body.facts().finalUse(call) instanceof Use.Receiver next
                && body.facts(next.call()).is(Trait.Is.GIVES_NONE, next.call());
    }

    private static Stream<Expr> sources(Call call, BodyContext body) {
        Stream<Expr> given = call.args().stream()
                .flatMap(arg -> arg instanceof Lambda function ? BodyFacts.results(function).stream() : Stream.of(arg));
        return Stream.concat(call.receiver().stream(), given)
                .filter(value -> body.api().isAwaitable(value.type().name()));
    }

    /** Whether a publisher ends without an element: its elements would be of type Void, or it is said to have none. */
    private static boolean hasNone(Expr publisher, BodyContext body) {
        TypeRef type = publisher.type();
        return type.args().size() == 1 && type.args().get(0).name().equals("java.lang.Void")
                || body.facts().source(publisher) instanceof Call made
                        && body.facts(made).is(Trait.Is.GIVES_NONE, made);
    }

    /** Whether a function is passed that does something: one that gives nothing is there to change the type. */
    private static boolean losesWork(Call call, BodyContext body) {
        List<Expr> args = call.args();
        boolean ends = body.facts(call).is(Trait.Is.SUBSCRIBES, call);
        if (args.isEmpty()
                || !ends && args.stream().filter(Lambda.class::isInstance).count() > 1) {
            return false;
        }
        return body.facts().source(args.get(0)) instanceof Lambda function
                && !(function.body() instanceof Block block
                        && block.statements().isEmpty())
                && !givesNothing(function, body);
    }

    /** Whether the function only names a value, and the next step has one for the case that nothing comes. */
    private static boolean givesSameAnyway(Call call, BodyContext body) {
        return body.facts().finalUse(call) instanceof Use.Receiver next
                && body.facts(next.call()).is(Trait.Is.FALLBACK, next.call())
                && body.facts().source(call.args().get(0)) instanceof Lambda function
                && BodyFacts.results(function).stream()
                        .allMatch(value -> value instanceof Read || value instanceof Literal);
    }

    private static boolean givesNothing(Lambda function, BodyContext body) {
        List<Expr> results = BodyFacts.results(function);
        return !results.isEmpty()
                && results.stream()
                        .allMatch(value -> value instanceof Literal literal && literal.value() == null
                                || value instanceof Call made
                                        && body.facts(made).is(Trait.Is.GIVES_NONE, made));
    }
}
