package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Arg;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Runs;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;

/**
 * What the gate wants to know of a method that is called somewhere.
 *
 * @param traits the constants below that hold, as bits: bodies add up those of their calls
 */
record Mentioned(Facts facts, int traits) {
    /** A rule may have an opinion on it. */
    static final int INTERESTING = 1;
    /** Its name is in the model, and nobody knows whose method it is. */
    static final int UNRESOLVED = 1 << 1;
    /** It is a method of the sources. */
    static final int IN_SOURCES = 1 << 2;
    /** It takes objects that it may have another thread run. */
    static final int TAKES_OBJECTS = 1 << 3;
    /** It tells which thread it is on. */
    static final int ASKS_THREAD = 1 << 4;
    /** It gives something that stands for a thread. */
    static final int NAMES_THREAD = 1 << 5;
    /** It decides where the methods of an object that it is given run. */
    static final int PLACES_OBJECTS = 1 << 6;
    /** It says what is done about failures that nobody handles. */
    static final int HANDLES_DROPPED = 1 << 7;
    /** It has another thread run what it is given. */
    static final int HANDS_OVER = 1 << 8;
    /** Another thread runs something because of it. */
    static final int STARTS = 1 << 9;
    /** It can wait. */
    static final int WAITS = 1 << 10;
    /** It computes for long. */
    static final int COMPUTES = 1 << 11;

    boolean has(int any) {
        return (traits & any) != 0;
    }

    static Mentioned of(Mention mention, ProgramFacts program) {
        if (mention.target().isEmpty()) {
            return new Mentioned(
                    Facts.NONE,
                    bit(UNRESOLVED, program.api().model().namesMember(mention.name()))
                            | bit(PLACES_OBJECTS, program.api().model().namesPlacement(mention.name())));
        }
        MethodRef target = mention.target().get();
        Facts facts = program.api().facts(target, mention.receiverType());
        int traits =
                bit(IN_SOURCES, program.declaration(target).isPresent()) | bit(TAKES_OBJECTS, takesObjects(target));
        return new Mentioned(facts, facts == Facts.NONE ? traits : traits | of(facts, program.waits()));
    }

    private static int of(Facts facts, Waits waits) {
        int traits = bit(INTERESTING, facts.isInteresting())
                | bit(ASKS_THREAD, facts.asksThread())
                | bit(NAMES_THREAD, !facts.threads().isEmpty())
                | bit(HANDLES_DROPPED, facts.is(Trait.Is.HANDLES_DROPPED))
                | bit(
                        WAITS,
                        facts.deferred().isPresent()
                                || facts.blocking().filter(waits::counts).isPresent())
                | bit(COMPUTES, facts.blocking().filter(Waits::isWork).isPresent());
        for (Runs runs : facts.runs()) {
            boolean elsewhere = !runs.on().equals(Api.CALLER_KIND);
            traits |= bit(PLACES_OBJECTS, runs.arg().selector() == Arg.Selector.HANDLER)
                    | bit(STARTS, elsewhere)
                    | bit(HANDS_OVER, elsewhere && runs.how() == Runs.How.ARGUMENT);
        }
        return traits;
    }

    private static int bit(int trait, boolean holds) {
        return holds ? trait : 0;
    }

    private static boolean takesObjects(MethodRef method) {
        for (String parameter : method.parameters()) {
            if (parameter.indexOf('.') >= 0 && !parameter.equals("java.lang.String")) {
                return true;
            }
        }
        return false;
    }
}
