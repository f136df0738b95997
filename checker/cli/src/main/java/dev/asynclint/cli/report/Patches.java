package dev.asynclint.cli.report;

import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Imports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A fix as the changes of each file, imports included. */
final class Patches {
    private Patches() {}

    /** The edits by path, in the order of the text. */
    static Map<String, List<Edit>> byPath(Outcome outcome, Fix fix) {
        Map<String, List<Edit>> byPath = new TreeMap<>();
        for (Edit edit : fix.edits()) {
            byPath.computeIfAbsent(edit.path(), any -> new ArrayList<>()).add(edit);
        }
        byPath.forEach((path, edits) -> {
            edits.addAll(Imports.of(outcome.text(path).text()).adding(path, fix.imports()));
            edits.sort(Comparator.comparing(Edit::span));
        });
        return byPath;
    }
}
