package dev.asynclint.bytecode;

import dev.asynclint.bytecode.CallSite.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * The basic blocks of a method and the jumps between them, without those into exception handlers: what only a handler
 * reaches does not run normally. Nor does what can only end in a {@code throw}.
 */
final class Flow {
    /** In methods with more blocks, nothing is sure. */
    private static final int MANY = 200;

    private static final int NONE = -1;

    private final List<List<Integer>> next = new ArrayList<>();
    private final BitSet ends = new BitSet();
    private final BitSet fails = new BitSet();
    private final Map<Label, Integer> blocks = new HashMap<>();
    private final List<Runnable> jumps = new ArrayList<>();
    private int current;
    private boolean isOpen = true;
    private @Nullable BitSet normal;
    private @Nullable Set<Integer> heads;
    private final Map<Integer, Reach> reaches = new HashMap<>();

    Flow() {
        next.add(new ArrayList<>(2));
    }

    /** The block that the next instruction belongs to. */
    int current() {
        return current;
    }

    void label(Label label) {
        begin();
        blocks.put(label, current);
    }

    /** A jump; {@code falls} if the next instruction may follow as well. */
    void jump(Label target, boolean falls) {
        int from = current;
        jumps.add(() -> next.get(from).add(blocks.get(target)));
        if (falls) {
            begin();
        } else {
            isOpen = false;
            begin();
        }
    }

    void returns() {
        ends.set(current);
        isOpen = false;
        begin();
    }

    void fails() {
        fails.set(current);
        isOpen = false;
        begin();
    }

    private void begin() {
        next.add(new ArrayList<>(2));
        int block = next.size() - 1;
        if (isOpen) {
            next.get(current).add(block);
        }
        current = block;
        isOpen = true;
    }

    /** The blocks that run when nothing fails. */
    BitSet normal() {
        if (normal == null) {
            jumps.forEach(Runnable::run);
            addFailing();
            normal = reachable(0, NONE);
        }
        return normal;
    }

    /** A block from which all ways lead to a {@code throw} fails, too. */
    private void addFailing() {
        boolean changed = !fails.isEmpty();
        while (changed) {
            changed = false;
            for (int block = next.size() - 1; block >= 0; block--) {
                List<Integer> after = next.get(block);
                if (!fails.get(block) && !after.isEmpty() && after.stream().allMatch(fails::get)) {
                    fails.set(block);
                    changed = true;
                }
            }
        }
    }

    /** Which normal runs pass the block. */
    Reach reach(int block) {
        return next.size() > MANY ? Reach.SOME_RUNS : reaches.computeIfAbsent(block, this::findReach);
    }

    private Reach findReach(int block) {
        if (isPassed(block)) {
            return Reach.EVERY_RUN;
        }
        return isPassedInLoop(block) ? Reach.EVERY_TURN : Reach.SOME_RUNS;
    }

    private boolean isPassed(int block) {
        BitSet around = reachable(0, block);
        around.and(ends);
        return around.isEmpty();
    }

    /** Whether each turn of a loop passes the block, and each run comes to that loop. */
    private boolean isPassedInLoop(int block) {
        for (int head : heads()) {
            if (head != block
                    && isPassed(head)
                    && after(head, NONE).get(block)
                    && after(block, NONE).get(head)
                    && !after(head, block).get(head)) {
                return true;
            }
        }
        return false;
    }

    /** The blocks that are jumped back to. */
    private Set<Integer> heads() {
        if (heads == null) {
            heads = new TreeSet<>();
            for (int block = 0; block < next.size(); block++) {
                for (int after : next.get(block)) {
                    if (after <= block) {
                        heads.add(after);
                    }
                }
            }
        }
        return heads;
    }

    /** What one or more steps lead to, around a block. */
    private BitSet after(int block, int without) {
        BitSet found = new BitSet();
        for (int each : next.get(block)) {
            reach(each, without, found);
        }
        return found;
    }

    private BitSet reachable(int from, int without) {
        BitSet found = new BitSet();
        reach(from, without, found);
        return found;
    }

    private void reach(int from, int without, BitSet seen) {
        if (from == without || fails.get(from) || seen.get(from)) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(from);
        open.add(from);
        while (!open.isEmpty()) {
            for (int block : next.get(open.remove())) {
                if (block != without && !fails.get(block) && !seen.get(block)) {
                    seen.set(block);
                    open.add(block);
                }
            }
        }
    }
}
