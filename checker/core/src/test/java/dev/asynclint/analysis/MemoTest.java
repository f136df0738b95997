package dev.asynclint.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final Memo<String, Integer> memo = new Memo<>(new HashMap<>(), 0);

    @Test
    void anAnswerIsFoundOnce() {
        assertEquals(3, memo.of("three", () -> 3));
        assertEquals(3, memo.of("three", () -> 4));
    }

    @Test
    void aQuestionThatLeadsBackToItselfHasAProvisionalAnswer() {
        assertEquals(1, memo.of("one", () -> 1 + memo.of("one", () -> 7)));
        assertEquals(1, memo.of("one", () -> 7));
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        assertThrows(
                StackOverflowError.class,
                () -> memo.of("deep", () -> {
                    memo.of("deep", () -> 7);
                    throw new StackOverflowError();
                }));
        assertEquals(5, memo.of("deep", () -> 5));
    }
}
