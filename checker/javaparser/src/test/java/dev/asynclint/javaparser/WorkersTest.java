package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void everyPieceIsDoneOnce() {
        List<Integer> done = new CopyOnWriteArrayList<>();

        Workers.run(100, 4, done::add);

        assertEquals(100, done.size());
        assertEquals(100, Set.copyOf(done).size());
    }

    @Test
    void whatAPieceThrowsIsThrown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Workers.run(3, 2, i -> {
                    throw new IllegalArgumentException("piece " + i);
                }));
    }

    @Test
    void aPieceThatTakesTooLongIsGivenUpAndTheOthersAreDone() {
        AtomicBoolean mayEnd = new AtomicBoolean();
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        List<Integer> late = new CopyOnWriteArrayList<>();

        Workers.run(
                5,
                1,
                Duration.ofMillis(100),
                i -> {
                    while (i == 1 && !mayEnd.get()) {
                        Thread.onSpinWait();
                    }
                    done.add(i);
                },
                late::add);
        Set<Integer> doneInTime = Set.copyOf(done);
        mayEnd.set(true);

        assertEquals(List.of(1), late);
        assertEquals(Set.of(0, 2, 3, 4), doneInTime);
    }
}
