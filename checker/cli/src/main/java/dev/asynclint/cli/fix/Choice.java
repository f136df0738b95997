package dev.asynclint.cli.fix;

import dev.asynclint.cli.report.SourceText;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The fixes that can be made at once. No two of them touch the same line: what they add is laid out for the lines that
 * are there, and a later pass sees those that the first one leaves.
 */
final class Choice {
    private final Function<String, SourceText> texts;
    private final Map<String, List<Lines>> taken = new HashMap<>();
    private final Map<String, Map<String, String>> imported = new HashMap<>();
    private final List<Candidate> chosen = new ArrayList<>();

    private record Lines(int first, int last) {
        boolean meets(Lines other) {
            return first <= other.last && other.first <= last;
        }
    }

    private Choice(Function<String, SourceText> texts) {
        this.texts = texts;
    }

    /**
     * The first fixes, in the order of reports, that keep out of each other's way.
     *
     * @param unsafe whether those that a person must look at count
     * @param refuses which fixes of which findings are out of the question
     */
    static List<Candidate> among(
            List<Finding> findings,
            boolean unsafe,
            BiPredicate<Finding, Fix> refuses,
            Function<String, SourceText> texts) {
        Map<Fix, List<Finding>> byFix = new LinkedHashMap<>();
        for (Finding finding : findings) {
            best(finding, unsafe, refuses)
                    .ifPresent(fix ->
                            byFix.computeIfAbsent(fix, any -> new ArrayList<>()).add(finding));
        }
        Choice choice = new Choice(texts);
        byFix.forEach((fix, removed) -> choice.offer(new Candidate(fix, List.copyOf(removed))));
        return choice.chosen;
    }

    /** A safe one before all others. */
    private static Optional<Fix> best(Finding finding, boolean unsafe, BiPredicate<Finding, Fix> refuses) {
        List<Fix> possible = finding.fixes().stream()
                .filter(fix -> unsafe || fix.safety() == Fix.Safety.SAFE)
                .filter(fix -> !fix.edits().isEmpty() && !refuses.test(finding, fix))
                .toList();
        return possible.stream()
                .filter(fix -> fix.safety() == Fix.Safety.SAFE)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private void offer(Candidate candidate) {
        Map<String, List<Lines>> wanted = new HashMap<>();
        for (Edit edit : candidate.fix().edits()) {
            SourceText text = texts.apply(edit.path());
            Lines lines = new Lines(
                    text.line(edit.span().start()), text.line(edit.span().end()));
            if (taken.getOrDefault(edit.path(), List.of()).stream().anyMatch(lines::meets)) {
                return;
            }
            wanted.computeIfAbsent(edit.path(), any -> new ArrayList<>()).add(lines);
        }
        if (importsAgree(candidate)) {
            wanted.forEach((path, lines) ->
                    taken.computeIfAbsent(path, any -> new ArrayList<>()).addAll(lines));
            chosen.add(candidate);
        }
    }

    /** Two types of one simple name cannot both be imported; the later fix sees the first import in the next pass. */
    private boolean importsAgree(Candidate candidate) {
        for (String path : candidate.paths()) {
            Map<String, String> names = imported.computeIfAbsent(path, any -> new HashMap<>());
            for (String name : candidate.fix().imports()) {
                String simple = name.substring(name.lastIndexOf('.') + 1);
                if (!names.getOrDefault(simple, name).equals(name)) {
                    return false;
                }
            }
            candidate.fix().imports().forEach(name -> names.put(name.substring(name.lastIndexOf('.') + 1), name));
        }
        return true;
    }
}
