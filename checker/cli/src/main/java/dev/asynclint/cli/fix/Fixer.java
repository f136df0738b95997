package dev.asynclint.cli.fix;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.SourceText;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Edits;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Imports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Fixes texts in memory until nothing is left to fix. After each pass everything is checked again; a fix that breaks
 * the code, or leaves its finding, or leads to another one, is taken back and not tried again.
 */
public final class Fixer {
    private static final int MOST_PASSES = 10;

    private final Function<Map<Path, String>, Outcome> check;
    private final Function<Outcome, List<Finding>> wanted;
    private final boolean unsafe;
    private final Map<String, String> texts = new TreeMap<>();
    private final Journal journal = new Journal();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> untouchable = new HashMap<>();
    private long millis;
    private final Set<Attempt> refused = new HashSet<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Refused> dropped = new ArrayList<>();

    private record Attempt(String rule, String path, int place, String title) {}

    private record Made(Finding finding, Fix fix, int pass) {}

    private record Refused(Made fix, String reason) {}

    /**
     * @param check judges the tree as if the given files had the given texts
     * @param wanted the findings of an outcome that are to be fixed
     * @param unsafe whether fixes that a person must look at are made, too
     */
    public Fixer(Function<Map<Path, String>, Outcome> check, Function<Outcome, List<Finding>> wanted, boolean unsafe) {
        this.check = check;
        this.wanted = wanted;
        this.unsafe = unsafe;
    }

    /** The changes that hold; nothing is written. */
    public Fixes run() {
        Outcome before = look(Map.of());
        before.skips().forEach(skip -> untouchable.put(skip.path(), "the file cannot be read as a whole"));
        Outcome now = before;
        boolean unfinished = true;
        for (int pass = 0; pass < MOST_PASSES && unfinished; pass++) {
            List<Candidate> candidates = candidates(now);
            Trial trial = settle(now, candidates);
            accept(trial);
            now = trial.after();
            unfinished = !candidates.isEmpty();
        }
        return result(before, now, unfinished);
    }

    private Outcome look(Map<Path, String> changed) {
        Outcome outcome = check.apply(changed);
        millis += outcome.millis();
        return outcome;
    }

    private List<Candidate> candidates(Outcome outcome) {
        List<Candidate> candidates = Choice.among(
                wanted.apply(outcome), unsafe, this::isRefused, path -> new SourceText(text(path, outcome)));
        List<Candidate> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            candidate.paths().stream()
                    .flatMap(path -> objection(path, outcome).stream())
                    .findFirst()
                    .ifPresentOrElse(reason -> drop(candidate, reason), () -> possible.add(candidate));
        }
        return possible;
    }

    /** Why a file must not be changed. */
    private Optional<String> objection(String path, Outcome outcome) {
        if (!untouchable.containsKey(path) && !originals.containsKey(path)) {
            String text = text(path, outcome);
            Optional<String> difference = SafeWriter.difference(FixedTree.absolute(path), text);
            difference.ifPresentOrElse(reason -> untouchable.put(path, reason), () -> originals.put(path, text));
        }
        return Optional.ofNullable(untouchable.get(path));
    }

    private boolean isRefused(Finding finding, Fix fix) {
        return refused.contains(attempt(finding, fix));
    }

    private Attempt attempt(Finding finding, Fix fix) {
        int place =
                journal.toFirst(finding.path(), journal.size(), finding.span().start());
        return new Attempt(finding.rule(), finding.path(), place, fix.title());
    }

    private void drop(Candidate candidate, String reason) {
        for (Finding finding : candidate.findings()) {
            refused.add(attempt(finding, candidate.fix()));
            dropped.add(new Refused(new Made(finding, candidate.fix(), journal.size()), reason));
        }
    }

    /** The candidates that hold together. */
    private Trial settle(Outcome before, List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>(candidates);
        while (true) {
            Trial trial = attempt(before, kept);
            List<Trial.Objection> objections = trial.objections();
            if (objections.isEmpty()) {
                return trial;
            }
            Map<Candidate, String> guilty = new LinkedHashMap<>();
            objections.forEach(objection ->
                    objection.by().ifPresent(candidate -> guilty.putIfAbsent(candidate, objection.reason())));
            if (guilty.isEmpty()) {
                Trial.Objection objection = objections.get(0);
                guilty.put(culprit(before, kept, objection.near()), objection.reason());
            }
            guilty.forEach(this::drop);
            kept.removeAll(guilty.keySet());
        }
    }

    /** By bisection: the last of the fewest that, in order, do not hold together. Those in {@code near} come first. */
    private Candidate culprit(Outcome before, List<Candidate> candidates, Set<String> near) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(
                Comparator.comparing(candidate -> candidate.paths().stream().noneMatch(near::contains)));
        int good = 0;
        int bad = ordered.size();
        int nearest = (int) ordered.stream()
                .filter(candidate -> candidate.paths().stream().anyMatch(near::contains))
                .count();
        int probe = nearest > 0 && nearest < bad ? nearest : bad / 2;
        while (bad - good > 1) {
            if (attempt(before, ordered.subList(0, probe)).objections().isEmpty()) {
                good = probe;
            } else {
                bad = probe;
            }
            probe = (good + bad) / 2;
        }
        return ordered.get(bad - 1);
    }

    private Trial attempt(Outcome before, List<Candidate> made) {
        if (made.isEmpty()) {
            return new Trial(List.of(), Map.of(), Map.of(), before, before);
        }
        Map<String, List<Edit>> byPath = new TreeMap<>();
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Candidate candidate : made) {
            for (Edit edit : candidate.fix().edits()) {
                byPath.computeIfAbsent(edit.path(), any -> new ArrayList<>()).add(edit);
                imports.computeIfAbsent(edit.path(), any -> new TreeSet<>())
                        .addAll(candidate.fix().imports());
            }
        }
        Map<String, Edits> edits = new TreeMap<>();
        Map<String, String> changed = new TreeMap<>();
        byPath.forEach((path, own) -> {
            String text = text(path, before);
            own.addAll(Imports.of(text).adding(path, imports.get(path)));
            edits.put(path, new Edits(own));
            changed.put(path, edits.get(path).apply(text));
        });
        Map<Path, String> all = new HashMap<>();
        texts.forEach((path, text) -> all.put(FixedTree.absolute(path), text));
        changed.forEach((path, text) -> all.put(FixedTree.absolute(path), text));
        return new Trial(List.copyOf(made), edits, changed, before, look(all));
    }

    private void accept(Trial trial) {
        for (Candidate candidate : trial.made()) {
            candidate.findings().forEach(finding -> made.add(new Made(finding, candidate.fix(), journal.size())));
        }
        if (!trial.made().isEmpty()) {
            journal.add(trial.edits());
            texts.putAll(trial.texts());
        }
    }

    private String text(String path, Outcome outcome) {
        String changed = texts.get(path);
        return changed != null ? changed : outcome.texts().get(path).text().toString();
    }

    private Fixes result(Outcome before, Outcome after, boolean unfinished) {
        Map<String, Fixes.Change> changes = new TreeMap<>();
        texts.forEach((path, text) -> changes.put(path, new Fixes.Change(originals.get(path), text)));
        return new Fixes(
                before,
                after.took(millis),
                changes,
                made.stream()
                        .map(this::mended)
                        .sorted(Comparator.comparing(
                                        (Fixes.Mended fix) -> fix.finding().path())
                                .thenComparing(Fixes.Mended::last))
                        .toList(),
                dropped.stream()
                        .map(one -> new Fixes.Dropped(mended(one.fix()), one.reason()))
                        .toList(),
                unfinished);
    }

    private Fixes.Mended mended(Made one) {
        int at = one.finding().span().start();
        String path = one.finding().path();
        return new Fixes.Mended(
                one.finding(),
                one.fix().title(),
                journal.toFirst(path, one.pass(), at),
                journal.toLast(path, one.pass(), at));
    }
}
