package dev.asynclint.analysis;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that are found once. A question that leads back to itself is given a provisional answer. Where answering fails,
 * nothing stays behind: who asks next must not take half an answer for a whole one.
 */
final class Memo<Q, A> {
    private final Map<Q, A> answers;
    private final A meanwhile;

    /**
     * An empty memory.
     *
     * @param answers an empty map, which says when two questions are the same
     * @param meanwhile the answer while the answer is being found
     */
    Memo(Map<Q, A> answers, A meanwhile) {
        this.answers = answers;
        this.meanwhile = meanwhile;
    }

    A of(Q question, Supplier<A> find) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        answers.put(question, meanwhile);
        A found = null;
        try {
            found = find.get();
        } finally {
            if (found == null) {
                answers.remove(question);
            } else {
                answers.put(question, found);
            }
        }
        return found;
    }
}
