package dev.asynclint.javaparser.planting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Replaces {@code [start, end)} of a text. {@link #MARK} in the replacement stands before the code to be reported. */
record Edit(int start, int end, String replacement) {
    static final String MARK = "\u0001";

    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    /** Changes nothing: a finding is expected on the line of {@code at}. */
    static Edit mark(int at) {
        return new Edit(at, at, MARK);
    }

    /** A text with its edits made, and the lines on which a finding may stand, from 1. */
    record Edited(String text, Set<Integer> lines) {}

    static Edited apply(String text, List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start));
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Edit edit : sorted) {
            marked.append(text, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        marked.append(text, at, text.length());
        Set<Integer> lines = new TreeSet<>();
        for (int mark = marked.indexOf(MARK); mark >= 0; mark = marked.indexOf(MARK, mark)) {
            marked.deleteCharAt(mark);
            lines.add(
                    1 + (int) marked.chars().limit(mark).filter(c -> c == '\n').count());
        }
        return new Edited(marked.toString(), lines);
    }
}
