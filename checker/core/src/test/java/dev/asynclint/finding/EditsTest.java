package dev.asynclint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.asynclint.ir.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    /** {@code abcdef} becomes {@code >abXYZW!f}. */
    private static final Edits EDITS = new Edits(List.of(edit(2, 5, "XYZW"), edit(0, 0, ">"), edit(5, 5, "!")));

    @Test
    void editsAreMadeTogether() {
        assertEquals(">abXYZW!f", EDITS.apply("abcdef"));
    }

    @Test
    void offsetsMoveForwardAndBack() {
        assertEquals(
                List.of(1, 2, 3, 3, 3, 8),
                List.of(0, 1, 2, 3, 4, 5).stream().map(EDITS::forward).toList());
        assertEquals(new Span(1, 1), EDITS.back(2));
        assertEquals(new Span(2, 5), EDITS.back(3));
        assertEquals(new Span(2, 5), EDITS.back(6));
        assertEquals(new Span(5, 5), EDITS.back(8));
        assertEquals(new Span(0, 0), EDITS.back(0));
    }

    @Test
    void overlappingEditsAreRefused() {
        List<Edit> edits = List.of(edit(2, 5, ""), edit(4, 6, ""));
        assertThrows(IllegalArgumentException.class, () -> new Edits(edits));
    }

    private static Edit edit(int start, int end, String replacement) {
        return new Edit("A.java", new Span(start, end), replacement);
    }
}
