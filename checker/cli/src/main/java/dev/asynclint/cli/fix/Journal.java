package dev.asynclint.cli.fix;

import dev.asynclint.finding.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The edits of all passes, so that a place of one pass can be named in the first and in the last text. */
final class Journal {
    private final List<Map<String, Edits>> passes = new ArrayList<>();

    void add(Map<String, Edits> edits) {
        passes.add(edits);
    }

    /** How many passes have changed something. */
    int size() {
        return passes.size();
    }

    /** Where an offset, seen after {@code pass} passes, is in the text before all of them. */
    int toFirst(String path, int pass, int offset) {
        int at = offset;
        for (int i = pass - 1; i >= 0; i--) {
            Edits edits = passes.get(i).get(path);
            at = edits == null ? at : edits.back(at).start();
        }
        return at;
    }

    /** Where it is in the text after all of them. */
    int toLast(String path, int pass, int offset) {
        int at = offset;
        for (int i = pass; i < passes.size(); i++) {
            Edits edits = passes.get(i).get(path);
            at = edits == null ? at : edits.forward(at);
        }
        return at;
    }
}
