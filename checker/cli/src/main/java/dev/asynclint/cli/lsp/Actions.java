package dev.asynclint.cli.lsp;

import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Imports;
import dev.asynclint.ir.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What can be done about the findings of a file. */
final class Actions {
    /** All safe fixes of a file, as an editor runs them when it saves. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".asynclint";

    private static final Pattern BEGINS_DECLARATION = Pattern.compile("(?:.*[;{})]|\\s*@.*|.*\\*/|\\s*//.*|\\s*)");

    private final Judged file;
    private final Function<Path, CharSequence> texts;

    /** @param texts the texts of other files that a fix may reach into */
    Actions(Judged file, Function<Path, CharSequence> texts) {
        this.file = file;
        this.texts = texts;
    }

    /** What applies to the findings in a range, the best first. */
    List<CodeAction> at(Range range) {
        List<CodeAction> actions = new ArrayList<>();
        List<CodeAction> silencing = new ArrayList<>();
        for (int i = 0; i < file.findings().size(); i++) {
            Diagnostic diagnostic = file.diagnostics().get(i);
            if (!overlap(diagnostic.getRange(), range)) {
                continue;
            }
            Finding finding = file.findings().get(i);
            finding.fixes().stream()
                    .sorted(Comparator.comparing(Fix::safety))
                    .forEach(fix -> actions.add(fix(fix, diagnostic)));
            silencing.add(comment(finding, diagnostic));
            file.methods()
                    .get(i)
                    .flatMap(name -> annotation(name, finding, diagnostic))
                    .ifPresent(silencing::add);
        }
        actions.stream()
                .filter(action -> !action.getTitle().endsWith(REVIEW))
                .findFirst()
                .ifPresent(action -> action.setIsPreferred(true));
        if (!actions.isEmpty()) {
            fixAll(CodeActionKind.QuickFix).ifPresent(actions::add);
        }
        actions.addAll(silencing);
        return actions;
    }

    private static final String REVIEW = " (needs review)";

    private CodeAction fix(Fix fix, Diagnostic diagnostic) {
        String title = fix.safety() == Fix.Safety.SAFE ? fix.title() : fix.title() + REVIEW;
        return action(title, CodeActionKind.QuickFix, List.of(diagnostic), withImports(fix.edits(), fix.imports()));
    }

    /** Every safe fix that does not touch what another one changes. */
    Optional<CodeAction> fixAll(String kind) {
        List<Edit> edits = new ArrayList<>();
        Set<String> imports = new LinkedHashSet<>();
        List<Diagnostic> fixed = new ArrayList<>();
        for (int i = 0; i < file.findings().size(); i++) {
            Optional<Fix> safe = file.findings().get(i).fixes().stream()
                    .filter(fix -> fix.safety() == Fix.Safety.SAFE)
                    .findFirst();
            if (safe.isPresent() && safe.get().edits().stream().allMatch(edit -> isFree(edit, edits))) {
                edits.addAll(safe.get().edits());
                imports.addAll(safe.get().imports());
                fixed.add(file.diagnostics().get(i));
            }
        }
        boolean isOneOfMany = kind.equals(CodeActionKind.QuickFix);
        if (fixed.size() < (isOneOfMany ? 2 : 1)) {
            return Optional.empty();
        }
        return Optional.of(action(
                "Fix all " + fixed.size() + " Asynclint findings of this file that have a safe fix",
                kind,
                fixed,
                withImports(edits, List.copyOf(imports))));
    }

    private static boolean isFree(Edit edit, List<Edit> others) {
        return others.stream()
                .noneMatch(other -> other.path().equals(edit.path())
                        && (edit.span().start() < other.span().end()
                                        && other.span().start() < edit.span().end()
                                || edit.span().start() == other.span().start()));
    }

    private List<Edit> withImports(List<Edit> edits, List<String> names) {
        List<Edit> all = new ArrayList<>(edits);
        edits.stream()
                .map(Edit::path)
                .distinct()
                .forEach(path -> all.addAll(Imports.of(text(path)).adding(path, names)));
        return all;
    }

    private CharSequence text(String path) {
        return path.equals(Session.shown(file.path())) ? file.text() : texts.apply(Path.of(path));
    }

    private CodeAction comment(Finding finding, Diagnostic diagnostic) {
        return action(
                "Ignore `" + finding.rule() + "` here with a comment",
                CodeActionKind.QuickFix,
                List.of(diagnostic),
                List.of(lineBefore(finding.span().start(), "// asynclint:ignore " + finding.rule())));
    }

    /** Only where the line of the name begins the declaration, or goes on with it after annotations. */
    private Optional<CodeAction> annotation(int name, Finding finding, Diagnostic diagnostic) {
        int start = lineStart(name);
        String before = start == 0
                ? ""
                : file.text()
                        .subSequence(lineStart(start - 1), start)
                        .toString()
                        .stripTrailing();
        if (!BEGINS_DECLARATION.matcher(before).matches()) {
            return Optional.empty();
        }
        return Optional.of(action(
                "Ignore `" + finding.rule() + "` in this method with `@SuppressWarnings`",
                CodeActionKind.QuickFix,
                List.of(diagnostic),
                List.of(lineBefore(name, "@SuppressWarnings(\"" + finding.rule() + "\")"))));
    }

    /** A line of its own before the one of {@code offset}, as far indented. */
    private Edit lineBefore(int offset, String added) {
        CharSequence text = file.text();
        int start = lineStart(offset);
        int code = start;
        while (code < text.length() && (text.charAt(code) == ' ' || text.charAt(code) == '\t')) {
            code++;
        }
        String lineEnd = text.toString().contains("\r\n") ? "\r\n" : "\n";
        return new Edit(
                Session.shown(file.path()), new Span(start, start), text.subSequence(start, code) + added + lineEnd);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && file.text().charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private CodeAction action(String title, String kind, List<Diagnostic> diagnostics, List<Edit> edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        Map<String, Positions> positions = new LinkedHashMap<>();
        edits.stream()
                .sorted(Comparator.comparing(Edit::span))
                .forEach(edit -> changes.computeIfAbsent(Uris.of(Path.of(edit.path())), any -> new ArrayList<>())
                        .add(new TextEdit(
                                positions
                                        .computeIfAbsent(edit.path(), path -> Positions.of(text(path)))
                                        .range(edit.span()),
                                edit.replacement())));
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setDiagnostics(diagnostics);
        action.setEdit(new WorkspaceEdit(changes));
        return action;
    }

    private static boolean overlap(Range a, Range b) {
        return a.getStart().getLine() <= b.getEnd().getLine()
                && b.getStart().getLine() <= a.getEnd().getLine();
    }
}
