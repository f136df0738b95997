package dev.asynclint.cli.fix;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.Problems;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Edits;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fixes that were made together, and what the checker says of the result.
 *
 * @param edits by file, those that import something included
 * @param texts the changed files after them
 */
record Trial(List<Candidate> made, Map<String, Edits> edits, Map<String, String> texts, Outcome before, Outcome after) {
    /**
     * Why the result is worse than what was before.
     *
     * @param by the fix that is to blame, where that can be told
     * @param near files where the fix is to be looked for
     */
    record Objection(String reason, Optional<Candidate> by, Set<String> near) {}

    /** Empty when every file can still be read, the findings are gone and there is no new one. */
    List<Objection> objections() {
        List<Objection> objections = new ArrayList<>();
        unread(objections);
        if (objections.isEmpty()) {
            findings(objections);
        }
        return objections;
    }

    private void unread(List<Objection> objections) {
        Set<String> unreadBefore = new HashSet<>();
        before.skips().forEach(skip -> unreadBefore.add(skip.path()));
        for (Skip skip : after.skips()) {
            if (!unreadBefore.contains(skip.path())) {
                String reason = "line %d would be wrong: %s".formatted(skip.line(), skip.reason());
                objections.add(new Objection(reason, only(skip.path()), Set.of(skip.path())));
            }
        }
        if (after.problems().size() > before.problems().size()) {
            Problem problem = after.problems().get(after.problems().size() - 1);
            objections.add(new Objection(Problems.line(problem), Optional.empty(), Set.of(problem.path())));
        }
    }

    private void findings(List<Objection> objections) {
        List<Finding> known = new ArrayList<>(before.findings());
        made.forEach(candidate -> known.removeAll(candidate.findings()));
        for (Finding finding : after.findings()) {
            Span was = was(finding);
            Optional<Finding> same =
                    known.stream().filter(old -> isAt(old, finding, was)).findFirst();
            if (same.isPresent()) {
                known.remove(same.get());
                continue;
            }
            objections.add(objection(finding, was));
        }
    }

    private Objection objection(Finding finding, Span was) {
        Optional<Candidate> useless = made.stream()
                .filter(candidate -> candidate.findings().stream().anyMatch(old -> isAt(old, finding, was)))
                .findFirst();
        if (useless.isPresent()) {
            return new Objection("it would not remove the finding", useless, Set.of());
        }
        String reason = "it would lead to `%s` in line %d: %s"
                .formatted(
                        finding.rule(),
                        after.texts().get(finding.path()).line(finding.span().start()),
                        finding.message());
        Optional<Candidate> inside = made.stream()
                .filter(candidate -> candidate.fix().edits().stream().anyMatch(edit -> writes(edit, finding, was)))
                .findFirst();
        Set<String> near = new HashSet<>(Set.of(finding.path()));
        finding.trace().stream().map(Note::path).forEach(near::add);
        return new Objection(reason, inside.or(() -> only(finding.path())), near);
    }

    private Span was(Finding finding) {
        Edits changed = edits.get(finding.path());
        int start = finding.span().start();
        return changed == null ? new Span(start, start) : changed.back(start);
    }

    /** Whether an old finding is the new one; where the text was replaced, it may be anywhere in what was there. */
    private static boolean isAt(Finding old, Finding now, Span was) {
        int start = old.span().start();
        return old.rule().equals(now.rule())
                && old.path().equals(now.path())
                && was.start() <= start
                && start <= was.end();
    }

    private static boolean writes(Edit edit, Finding finding, Span was) {
        return edit.path().equals(finding.path()) && edit.span().equals(was);
    }

    /** The one fix that changes a file. */
    private Optional<Candidate> only(String path) {
        List<Candidate> changing = made.stream()
                .filter(candidate -> candidate.paths().contains(path))
                .toList();
        return changing.size() == 1 ? Optional.of(changing.get(0)) : Optional.empty();
    }
}
