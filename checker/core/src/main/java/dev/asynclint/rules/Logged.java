package dev.asynclint.rules;

import dev.asynclint.api.Helper;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fixes that log a failure which nobody sees, with the logger that the class has. Whether to log is enough, somebody
 * must decide.
 */
final class Logged {
    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String TITLE = "Log the failure";

    private Logged() {}

    /** The first thing that a catch clause does. */
    static List<Fix> in(Try.Catch clause, String message, BodyContext body) {
        Draft draft = new Draft(body);
        String caught = clause.variable().name();
        return caught.equals("_")
                ? List.of()
                : draft
                        .log(caught, message)
                        .map(log -> fix(List.of(Clauses.insertFirst(clause, body, List.of(log + ";"))), draft))
                        .stream()
                        .toList();
    }

    /** The first thing that a function does which is given the failure as {@code parameter}. */
    static List<Fix> in(Lambda function, int parameter, BodyContext body) {
        Draft draft = new Draft(body);
        Optional<String> log = draft.log(function.params().get(parameter).name());
        if (function.form() != Lambda.Form.LAMBDA || log.isEmpty()) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        String outer = layout.indentationAt(function.span().start());
        String inner = layout.newline() + outer + layout.step();
        if (function.body() instanceof Block block) {
            return List.of(fix(List.of(layout.insert(block.span().start() + 1, inner + log.get() + ";")), draft));
        }
        Span value = valueOf(function, body);
        String kept = body.text().subSequence(value.start(), value.end()).toString();
        String result = function.result() == Lambda.Result.DISCARDED ? kept : "return " + kept;
        String block = "{" + inner + log.get() + ";" + inner + result + ";" + layout.newline() + outer + "}";
        return List.of(fix(List.of(new Edit(body.path(), value, block)), draft));
    }

    /** What stands after the arrow, parentheses and casts included. */
    private static Span valueOf(Lambda function, BodyContext body) {
        Span span = ((Expr) function.body()).span();
        int at = body.text().toString().indexOf("->", function.span().start()) + 2;
        while (Character.isWhitespace(body.text().charAt(at))) {
            at++;
        }
        return new Span(Math.min(at, span.start()), function.span().end());
    }

    /** One more function at the end of the arguments. */
    static List<Fix> asLastArgument(Call call, BodyContext body) {
        Draft draft = new Draft(body);
        return handler(draft).stream()
                .map(handler -> fix(List.of(Layout.of(body).insert(call.span().end() - 1, ", " + handler)), draft))
                .toList();
    }

    /** One more step after a chain, of the kind that is shown the failure. */
    static List<Fix> after(Expr chain, BodyContext body) {
        Draft draft = new Draft(body);
        String type = chain.type().name();
        Optional<Helper> step = body.api().helper(Helper.Role.HANDLER, type);
        return step.isEmpty()
                ? List.of()
                : handler(draft).stream()
                        .map(handler -> ".%s(%s)"
                                .formatted(step.get().pattern().member().orElseThrow(), handler))
                        .map(added ->
                                fix(List.of(Layout.of(body).insert(chain.span().end(), added)), draft))
                        .toList();
    }

    /** The last step of a chain that nobody else looks at; a future has none that only looks. */
    static List<Fix> atTheEnd(Call chain, BodyContext body) {
        Draft draft = new Draft(body);
        String failure = draft.newName();
        Optional<String> log = draft.log(failure);
        if (log.isEmpty() || !body.api().isSubtype(chain.type().name(), STAGE)) {
            return after(chain, body);
        }
        Layout layout = Layout.of(body);
        String outer = layout.indentationAt(chain.span().end() - 1);
        String inner = layout.newline() + outer + layout.step();
        String step = ".exceptionally(%s -> {%s%s;%sreturn null;%s})"
                .formatted(failure, inner, log.get(), inner, layout.newline() + outer);
        return List.of(fix(List.of(layout.insert(chain.span().end(), step)), draft));
    }

    /** A try statement around all that a task does. */
    static List<Fix> around(Lambda task, BodyContext body) {
        Draft draft = new Draft(body);
        String failure = draft.newName();
        Optional<String> log = draft.log(failure, "task failed");
        if (log.isEmpty() || !task.params().isEmpty()) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        String outer = layout.indentationAt(task.span().start());
        String inner = outer + layout.step();
        String newline = layout.newline();
        String last = inner + "} catch (RuntimeException " + failure + ") {" + newline
                + inner + layout.step() + log.get() + ";" + newline
                + inner + "}" + newline;
        String first = inner + "try {" + newline;
        if (task.body() instanceof Block block && task.form() == Lambda.Form.LAMBDA) {
            return around(block, first, last, layout).map(edits -> fix(edits, draft)).stream()
                    .toList();
        }
        return code(task, body)
                .map(code ->
                        "() -> {" + newline + first + inner + layout.step() + code + ";" + newline + last + outer + "}")
                .map(text -> fix(List.of(new Edit(body.path(), task.span(), text)), draft))
                .stream()
                .toList();
    }

    /** The statement of a task that is written as an expression or as the name of a method. */
    private static Optional<String> code(Lambda task, BodyContext body) {
        if (task.form() == Lambda.Form.LAMBDA && task.body() instanceof Expr) {
            Span value = valueOf(task, body);
            return Optional.of(
                    body.text().subSequence(value.start(), value.end()).toString());
        }
        String text =
                body.text().subSequence(task.span().start(), task.span().end()).toString();
        int colons = text.indexOf("::");
        return task.form() != Lambda.Form.METHOD_REFERENCE || colons < 0 || text.endsWith("new")
                ? Optional.empty()
                : Optional.of(text.replaceFirst("^this::", "").replace("::", ".") + "()");
    }

    private static Optional<List<Edit>> around(Block block, String first, String last, Layout layout) {
        int open = block.span().start();
        int close = block.span().end() - 1;
        boolean ownLines = layout.text()
                        .subSequence(open + 1, layout.lineEnd(open))
                        .toString()
                        .isBlank()
                && layout.text()
                        .subSequence(layout.lineStart(close), close)
                        .toString()
                        .isBlank();
        if (!ownLines || block.statements().isEmpty()) {
            return Optional.empty();
        }
        int from = layout.nextLine(open);
        List<Edit> edits = new ArrayList<>();
        edits.add(layout.insert(from, first));
        edits.addAll(layout.indent(from, layout.lineStart(close) - 1));
        edits.add(layout.insert(layout.lineStart(close), last));
        return Optional.of(edits);
    }

    private static Optional<String> handler(Draft draft) {
        String failure = draft.newName();
        return draft.log(failure).map(log -> failure + " -> " + log);
    }

    private static Fix fix(List<Edit> edits, Draft draft) {
        return new Fix(TITLE, Fix.Safety.NEEDS_REVIEW, edits, draft.imports());
    }

    /** Whether a parameter is the failure that a function is given. */
    static boolean isFailure(TypeRef type, BodyContext body) {
        return body.api().isSubtype(type.name(), "java.lang.Throwable");
    }
}
