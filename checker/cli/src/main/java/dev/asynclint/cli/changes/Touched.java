package dev.asynclint.cli.changes;

import dev.asynclint.cli.report.Outcome;
import dev.asynclint.engine.Report;
import dev.asynclint.finding.Finding;
import dev.asynclint.ir.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings that a change has touched, collected while the programs are there. */
public final class Touched {
    private final Changes changes;
    private final List<Path> checked;
    private final Set<Finding> findings = new HashSet<>();
    private int elsewhere;

    Touched(Changes changes, List<Path> checked) {
        this.changes = changes;
        this.checked = checked;
    }

    /** Whether there is no Java file in the change, so that it cannot have touched anything. */
    public boolean isEmpty() {
        return changes.isEmpty(checked.stream().map(ChangeOptions::real).toList());
    }

    /** Looks at the findings of one program. */
    public void look(Report report, Program program) {
        Places places = new Places(program, changes);
        report.findings().stream().filter(places::isTouched).forEach(findings::add);
    }

    public boolean contains(Finding finding) {
        return findings.contains(finding);
    }

    /** The outcome with the findings of the change only. */
    public Outcome restrict(Outcome outcome) {
        List<Finding> mine = outcome.findings().stream().filter(this::contains).toList();
        elsewhere = outcome.findings().size() - mine.size();
        return outcome.with(mine, outcome.baseline());
    }

    /** What to read in place of files, by their absolute, normalised paths as they are reached from what is checked. */
    public Map<Path, String> texts() {
        Map<Path, String> texts = new HashMap<>();
        for (Path root : checked) {
            Path real = ChangeOptions.real(root);
            changes.texts().forEach((file, text) -> {
                if (file.startsWith(real)) {
                    texts.put(
                            root.toAbsolutePath()
                                    .normalize()
                                    .resolve(real.relativize(file))
                                    .normalize(),
                            text);
                }
            });
        }
        return texts;
    }

    public List<String> notes() {
        return changes.notes();
    }

    /** One line: what was looked at. */
    public String summary() {
        int files = changes.files().size();
        return "changed " + changes.what().replaceFirst("^staged$", "and staged") + ": "
                + (files == 1 ? "1 Java file" : files + " Java files")
                + (isEmpty()
                        ? "; nothing to check"
                        : "; " + (elsewhere == 1 ? "1 finding" : elsewhere + " findings") + " elsewhere not shown");
    }
}
