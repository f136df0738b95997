package dev.asynclint.javaparser.planting;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * One way to put a defect into real code.
 *
 * @param rule who should report it
 * @param way what is done, for the table
 * @param hops how many calls lie between the reported place and the fault; -1 where that has no meaning
 * @param needs a word that the file must contain, to be quick
 */
record Planting(String rule, String way, int hops, String needs, Finder finder) {
    static final int NO_HOPS = -1;

    /** Finds where a defect can be planted. */
    interface Finder {
        void find(Code code, Random random, Consumer<List<Edit>> sites);
    }

    static Planting of(String rule, String way, String needs, Finder finder) {
        return new Planting(rule, way, NO_HOPS, needs, finder);
    }
}
