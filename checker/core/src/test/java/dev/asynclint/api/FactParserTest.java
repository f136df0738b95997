package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactParserTest {
    @Test
    void readsALine() {
        Blocking fact = (Blocking) only("blocking a.Future+#get(long,TimeUnit) kind=future certainty=timed timeout=0"
                + " alt=\"compose it\" since=9 until=21 # why");

        assertEquals("a.Future+#get(long,TimeUnit)", fact.pattern().toString());
        assertEquals(Certainty.TIMED, fact.certainty());
        assertEquals(OptionalInt.of(0), fact.timeoutArg());
        assertEquals("compose it", fact.alternative());
        assertEquals(9, fact.pattern().since());
        assertEquals(21, fact.pattern().until());
        assertEquals(new Origin("x.facts", 1), fact.origin());
    }

    @Test
    void readsWhichThreadIsNotHeld() {
        Blocking fact = (Blocking) ApiModel.of(List.of(file("threadkind sender block=never\n"
                        + "blocking a.Producer+#close kind=net-io certainty=always except=sender")))
                .facts()
                .get(1);

        assertEquals("sender", fact.except());
    }

    @Test
    void readsWhichArgumentDecidesTheThread() {
        Runs runs = (Runs) ApiModel.of(List.of(file("threadkind argument block=depends resolve=argument\n"
                        + "runs a.B#run(Runnable,Executor) arg=0 on=arg1")))
                .facts()
                .get(1);

        assertEquals(Arg.at(0), runs.arg());
        assertEquals("argument", runs.on());
        assertEquals(OptionalInt.of(1), runs.onArg());
    }

    @Test
    void readsConditionsOfHandOvers() {
        Drop drop = (Drop) only("mustuse a.Pool+#submit level=opt-in task=yes");
        Drop handled = (Drop) only("ignorable a.Stage+#handle if=lambda-uses-throwable");

        assertTrue(drop.isTaskHandover() && !drop.ignorable());
        assertEquals(Drop.Level.OPT_IN, drop.level());
        assertEquals(Optional.of(Drop.USES_THROWABLE), handled.condition());
    }

    @Test
    void readsWhatACallIs() {
        Trait trait = (Trait) only("trait a.Pool#<init> is=owns-threads,reuses-threads if-arg=false");

        assertEquals(Set.of(Trait.Is.OWNS_THREADS, Trait.Is.REUSES_THREADS), trait.is());
        assertEquals(List.of("false"), trait.ifArg());
        assertTrue(trait.isInteresting());
        assertFalse(((Trait) only("trait a.Clock#now is=names-thread")).isInteresting());
    }

    @Test
    void reportsEveryBrokenLineWithFileAndLine() {
        assertEquals(
                List.of(
                        "x.facts:1: `bloking` is not a verb, did you mean `blocking`?",
                        "x.facts:3: `blocking` has no key `certanty`, did you mean `certainty`?",
                        "x.facts:3: `blocking` needs `certainty=`",
                        "x.facts:4: `certainty=mya` is unknown, did you mean `may`?",
                        "x.facts:5: `)` is missing at the end of `a.B#c(int`",
                        "x.facts:6: `blocking` needs a signature or a name after it",
                        "x.facts:7: `kind` is given twice",
                        "x.facts:8: a quote is not closed"),
                problems("bloking a.B#c kind=x certainty=may\n"
                        + "# a comment\n"
                        + "blocking a.B#c kind=x certanty=may\n"
                        + "blocking a.B#d kind=x certainty=mya\n"
                        + "blocking a.B#c(int kind=x certainty=may\n"
                        + "blocking\n"
                        + "blocking a.B#e kind=x kind=y certainty=may\n"
                        + "nonblocking a.B#f src=\"open\n"));
    }

    @Test
    void reportsSignaturesThatAreNone() {
        assertEquals(
                List.of(
                        "x.facts:1: `a..B` is not a type name",
                        "x.facts:2: `c-d` is not a method name",
                        "x.facts:3: `` is not a parameter type"),
                problems("nonblocking a..B#c\nnonblocking a.B#c-d\nnonblocking a.B#c(int,)\n"));
    }

    @Test
    void reportsUndeclaredThreadKinds() {
        assertEquals(
                List.of("x.facts:2: thread kind `event-lop` is not declared, did you mean `event-loop`?"),
                problems("threadkind event-loop block=never\nruns a.B#c arg=fn on=event-lop\n"));
    }

    @Test
    void reportsWhatDoesNotGoTogether() {
        assertEquals(
                List.of(
                        "x.facts:2: `arg` and `how` exclude each other",
                        "x.facts:3: `runs` needs `arg=`",
                        "x.facts:4: `how` is about a type, not a method",
                        "x.facts:5: `awaitable` is about a type, not a method",
                        "x.facts:6: `returns` is a filter on a whole type, but the signature names a method",
                        "x.facts:7: `timeout=soon` is not a number"),
                problems("threadkind loop block=never\n"
                        + "runs a.B#c how=impl arg=0 on=loop\n"
                        + "runs a.B#c on=loop\n"
                        + "runs a.B#c how=annotation on=loop\n"
                        + "awaitable a.B#c start=lazy\n"
                        + "blocking a.B#c kind=x certainty=may returns=!C\n"
                        + "blocking a.B#c kind=x certainty=may timeout=soon\n"));
    }

    @Test
    void readsWindowsLineEnds() {
        assertEquals(
                2,
                ApiModel.of(List.of(file("nonblocking a.B#c\r\n\r\nnonblocking a.B#d\r\n")))
                        .facts()
                        .size());
    }

    private static Fact only(String line) {
        List<Fact> facts = ApiModel.of(List.of(file(line))).facts();
        assertEquals(1, facts.size());
        return facts.get(0);
    }

    private static List<String> problems(String text) {
        return assertThrows(FactSyntaxException.class, () -> ApiModel.of(List.of(file(text))))
                .problems();
    }

    private static FactFile file(String text) {
        return new FactFile("x.facts", text);
    }
}
