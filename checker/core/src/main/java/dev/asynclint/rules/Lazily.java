package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Switch;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fixes that hand over the code that makes a value instead of the value. It then runs later, so somebody must look. */
final class Lazily {
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";

    private Lazily() {}

    /** {@code just(work())}: the source that calls the work for each subscriber. */
    static List<Fix> source(Call source, BodyContext body) {
        return source(source, Optional.empty(), body);
    }

    /** {@code switchIfEmpty(work())}: the fallback is made when it is needed. */
    static List<Fix> fallback(Expr publisher, BodyContext body) {
        Draft draft = new Draft(body);
        Optional<String> defer =
                draft.name(Helper.Role.DEFERRED, publisher.type().name());
        if (defer.isEmpty() || !mayBeCaptured(publisher, body) || isInTry(publisher, body)) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        String first = draft.type(publisher.type().name()) + "." + defer.get() + "(() -> ";
        return List.of(new Fix(
                "Make it when it is needed",
                Fix.Safety.NEEDS_REVIEW,
                List.of(
                        layout.insert(publisher.span().start(), first),
                        layout.insert(publisher.span().end(), ")")),
                draft.imports()));
    }

    /** A value that somebody waits for, and that is wrapped then: the wait moves to threads that may wait. */
    static List<Fix> onWorkers(Call wait, BodyContext body) {
        if (!(body.useOf(wait) instanceof Use.Argument argument) || argument.index() != 0) {
            return List.of();
        }
        Call source = argument.call();
        Draft draft = new Draft(body);
        if (body.facts(source).is(Trait.Is.WRAPS_VALUE, source)) {
            String type = source.type().name();
            Optional<String> workers = draft.call(Helper.Role.WORKERS, type, "");
            return body.api().moveTo(type, Switch.When.UPSTREAM).stream()
                    .flatMap(move -> workers.stream().map(pool -> ".%s(%s)".formatted(move, pool)))
                    .flatMap(step -> source(source, Optional.of(new Step(step, draft)), body).stream())
                    .toList();
        }
        boolean complete = source.target()
                .filter(method -> method.owner().equals(FUTURE) && method.name().equals("completedFuture"))
                .isPresent();
        return complete
                ? draft.executor()
                        .map(pool -> supplied(source, "supplyAsync", ", " + pool, body))
                        .orElse(List.of())
                : List.of();
    }

    private record Step(String code, Draft draft) {}

    private static List<Fix> source(Call source, Optional<Step> last, BodyContext body) {
        Optional<String> name =
                new Draft(body).name(Helper.Role.SUPPLIED, source.type().name());
        if (name.isEmpty()) {
            return List.of();
        }
        List<Fix> supplied = supplied(source, name.get(), "", body);
        if (supplied.isEmpty() || last.isEmpty()) {
            return supplied;
        }
        List<Edit> edits = new ArrayList<>(supplied.get(0).edits());
        edits.add(Layout.of(body).insert(source.span().end(), last.get().code()));
        return List.of(new Fix(
                "Move it to threads that may wait",
                Fix.Safety.NEEDS_REVIEW,
                edits,
                last.get().draft().imports()));
    }

    private static List<Fix> supplied(Call source, String name, String more, BodyContext body) {
        if (source.args().size() != 1
                || !Flat.isQualified(source, body)
                || !mayBeCaptured(source.args().get(0), body)
                || isInTry(source, body)) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        Expr value = source.args().get(0);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(body.path(), source.nameSpan(), name));
        edits.add(layout.insert(value.span().start(), "() -> "));
        if (!more.isEmpty()) {
            edits.add(layout.insert(value.span().end(), more));
        }
        return List.of(new Fix("Call it later", Fix.Safety.NEEDS_REVIEW, edits, List.of()));
    }

    /** Who catches something here would no longer be given it. */
    private static boolean isInTry(Expr value, BodyContext body) {
        return body.body().aroundInFunction(value).anyMatch(Try.class::isInstance);
    }

    /** A function may read what is given its value once. */
    static boolean mayBeCaptured(Expr value, BodyContext body) {
        boolean[] may = {true};
        Body.each(value, Read.class, read -> {
            int writes = body.reads().writesTo(read.variable()).size();
            may[0] &= read.variable().kind() == Var.Kind.PARAMETER
                    ? writes == 0
                    : read.variable().isField() || writes <= 1;
        });
        return may[0];
    }
}
