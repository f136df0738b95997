package dev.asynclint.finding;

import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text, made together, and where its offsets go. */
public final class Edits {
    private final List<Edit> sorted;

    /** @throws IllegalArgumentException when two of them overlap */
    public Edits(List<Edit> edits) {
        sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(Edit::span));
        int end = 0;
        for (Edit edit : sorted) {
            if (edit.span().start() < end) {
                throw new IllegalArgumentException(
                        "edits overlap at offset " + edit.span().start() + ": " + edits);
            }
            end = edit.span().end();
        }
    }

    /** The text after the edits. */
    public String apply(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : sorted) {
            out.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Where an offset goes; where its text is replaced, to the start of the replacement. */
    public int forward(int offset) {
        int moved = 0;
        for (Edit edit : sorted) {
            Span span = edit.span();
            if (span.end() > offset) {
                return Math.min(offset, span.start()) + moved;
            }
            moved += edit.replacement().length() - (span.end() - span.start());
        }
        return offset + moved;
    }

    /** Where an offset of the text after the edits was before; all of a replacement was what it replaces. */
    public Span back(int offset) {
        int moved = 0;
        for (Edit edit : sorted) {
            int start = edit.span().start() + moved;
            if (offset < start) {
                break;
            }
            if (offset < start + edit.replacement().length()) {
                return edit.span();
            }
            moved += edit.replacement().length()
                    - (edit.span().end() - edit.span().start());
        }
        return new Span(offset - moved, offset - moved);
    }
}
