package dev.asynclint.javaparser;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.asynclint.ir.Span;
import java.util.Arrays;

/** Turns JavaParser's lines and columns, both from 1 and in UTF-16 units, into offsets. */
final class LineTable {
    private int[] starts = new int[64];
    private int lines;
    private final int length;

    LineTable(String text) {
        length = text.length();
        add(0);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n')) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    int offset(Position position) {
        int line = Math.min(Math.max(position.line, 1), lines);
        return Math.min(starts[line - 1] + position.column - 1, length);
    }

    Span span(Range range) {
        return new Span(offset(range.begin), Math.min(offset(range.end) + 1, length));
    }

    /** The span of a node, {@link Span#NONE} for one that is not in the text. */
    Span span(Node node) {
        return node.getRange().map(this::span).orElse(Span.NONE);
    }
}
