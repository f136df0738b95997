package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String KINDS =
            "threadkind loop block=never\nthreadkind pool block=ok\nthreadkind caller block=depends resolve=caller\n";

    private final FakeTypes types = new FakeTypes()
            .type("a.Stream")
            .type("a.MemoryStream", "a.Stream")
            .type("a.FileStream", "a.Stream")
            .type("a.MyMemoryStream", "a.MemoryStream")
            .type("a.Future")
            .type("a.Stage")
            .type("a.Promise", "a.Future", "a.Stage")
            .type("a.Annotated");

    @Test
    void aSubtypeCallMatchesOnlyWithPlus() {
        Api api = api("blocking a.Stream+#read kind=io certainty=may\nblocking a.Stream#skip kind=io certainty=may");

        assertTrue(blocks(api, "a.FileStream", "read", "a.FileStream"));
        assertFalse(blocks(api, "a.FileStream", "skip", "a.FileStream"), "an override is not the method");
        assertTrue(blocks(api, "a.Stream", "skip", "a.FileStream"), "but an inherited one is");
    }

    @Test
    void aRelocatedLibraryIsKnownByItsOwnName() {
        String facts = "awaitable org.lib.Future+ start=eager report=yes\n"
                + "blocking org.lib.Util#join kind=io certainty=may";
        FakeTypes shaded = new FakeTypes().type("org.lib.Future").type("app.Task", "app.shaded.org.lib.Future");
        Api api = new Api(ApiModel.of(List.of(new FactFile("x", facts))), shaded, 17, 25);

        assertTrue(api.isAwaitable("app.shaded.org.lib.Future"));
        assertTrue(api.isAwaitable("app.repackaged.lib2.org.lib.Future"));
        assertTrue(api.isAwaitable("app.Task"));
        assertFalse(api.isAwaitable("app.org.lib.Future"));
        assertTrue(blocks(api, "app.shaded.org.lib.Util", "join", "app.shaded.org.lib.Util"));
        assertFalse(blocks(api, "app.unshaded.org.lib.Util", "join", "app.unshaded.org.lib.Util"));
    }

    @Test
    void theReceiverTypeCounts() {
        Api api = api("blocking a.FileStream+#read kind=io certainty=may");

        assertTrue(blocks(api, "a.Stream", "read", "a.FileStream"));
        assertFalse(blocks(api, "a.Stream", "read", "a.Stream"));
        assertFalse(blocks(api, "a.Stream", "read", "?"));
    }

    @Test
    void theMostSpecificOwnerExempts() {
        Api api = api("nonblocking a.MemoryStream+#read\nblocking a.Stream+#read kind=io certainty=may");

        assertTrue(blocks(api, "a.Stream", "read", "a.FileStream"));
        assertFalse(blocks(api, "a.Stream", "read", "a.MyMemoryStream"));
        assertTrue(facts(api, "a.Stream", "read", "a.MyMemoryStream").exempt());
    }

    @Test
    void anOverloadBeatsTheName() {
        Api api = api("blocking a.Stream+#read kind=io certainty=may\nnonblocking a.Stream+#read(int)");

        assertFalse(blocks(api, "a.Stream", "read", "a.Stream", "int"));
        assertTrue(blocks(api, "a.Stream", "read", "a.Stream", "int", "long"));
    }

    @Test
    void parametersMatchBySimpleOrQualifiedName() {
        Api api = api("blocking a.Stream+#read(Duration,a.Map$Entry,Handler[]) kind=io certainty=may");

        assertTrue(blocks(api, "a.Stream", "read", "a.Stream", "java.time.Duration", "a.Map$Entry", "a.Handler[]"));
        assertFalse(blocks(api, "a.Stream", "read", "a.Stream", "a.MyDuration", "a.Map$Entry", "a.Handler[]"));
        assertFalse(blocks(api, "a.Stream", "read", "a.Stream", "java.time.Duration", "b.Map$Entry", "a.Handler[]"));
    }

    @Test
    void theLaterFileWins() {
        ApiModel model = ApiModel.of(List.of(new FactFile("one", "blocking a.Stream+#read kind=io certainty=may")))
                .plus(new FactFile("two", "nonblocking a.Stream+#read"));

        assertFalse(blocks(new Api(model, types, 17, 17), "a.Stream", "read", "a.Stream"));
    }

    @Test
    void severalFactsOfOneSignatureHoldTogether() {
        Api api = api(KINDS + "runs a.Stream+#on arg=0 on=loop\nruns a.Stream+#on arg=1 on=pool");

        assertEquals(2, facts(api, "a.Stream", "on", "a.FileStream").runs().size());
    }

    @Test
    void aFactHoldsForReleasesThatHaveTheMethod() {
        ApiModel model = ApiModel.of(
                List.of(new FactFile("x", "blocking a.Stream+#read kind=io certainty=may since=21 until=24")));

        assertFalse(blocks(new Api(model, types, 17, 20), "a.Stream", "read", "a.Stream"));
        assertTrue(blocks(new Api(model, types, 17, 21), "a.Stream", "read", "a.Stream"));
        assertFalse(blocks(new Api(model, types, 25, 25), "a.Stream", "read", "a.Stream"));
    }

    @Test
    void aTypeLevelFactIsFiltered() {
        Api api = api("blocking a.Stream+ type=!*Memory* member=!close,!get* returns=!Future kind=io certainty=may");

        assertTrue(blocks(api, "a.FileStream", "fetch", "a.FileStream"));
        assertFalse(blocks(api, "a.FileStream", "getName", "a.FileStream"));
        assertFalse(blocks(api, "a.MemoryStream", "fetch", "a.MemoryStream"));
        MethodRef later = new MethodRef("a.FileStream", "later", List.of(), "a.Future", false);
        assertFalse(api.facts(later, "a.FileStream").blocking().isPresent());
    }

    @Test
    void anAnnotatedMethodBlocks() {
        MethodRef marked = method("a.Annotated", "load");
        types.annotated(marked, "m.Blocking").has("m.Blocking");
        Api api = api("annotation m.Blocking means=blocking");

        assertTrue(api.facts(marked, "a.Annotated").blocking().isPresent());
        assertFalse(blocks(api, "a.Annotated", "other", "a.Annotated"));
    }

    @Test
    void theSameSimpleNameMayMeanTheOpposite() {
        Api api = api(KINDS + "annotation Blocking means=blocking\nruns s.Blocking how=annotation on=pool");

        assertEquals(Set.of("blocking"), api.means(List.of(annotation("own.Blocking"))));
        assertEquals(Set.of(), api.means(List.of(annotation("s.Blocking"))));
    }

    @Test
    void theMostSpecificAwaitableDecides() {
        Api api = api("awaitable a.Future+ start=eager report=yes\nawaitable a.Promise+ start=none report=no\n"
                + "awaitable a.Stream start=lazy");

        assertEquals(
                Awaitable.Report.NO, api.awaitable("a.Promise").orElseThrow().report());
        assertEquals(
                Awaitable.Report.YES, api.awaitable("a.Future").orElseThrow().report());
        assertFalse(api.isAwaitable("a.FileStream"), "the fact is about the type alone");
        assertFalse(api.isAwaitable("void"));
    }

    @Test
    void theNearestTypeSaysWhichThreadAValueIs() {
        Api api = api(KINDS + "thread a.Stream+ on=pool\nthread a.FileStream+ on=loop");

        assertEquals("loop", api.threadOfType("a.FileStream").orElseThrow().on());
        MethodRef open = new MethodRef("a.Annotated", "open", List.of(), "a.MemoryStream", false);
        assertEquals(
                "pool", api.facts(open, "a.Annotated").thread().orElseThrow().on());
    }

    @Test
    void aNameThatNoFactMentionsAsksForNoSupertypes() {
        Api api = api("blocking a.Stream+#read kind=io certainty=may");
        MethodRef other = new MethodRef("b.Other", "size", List.of(), "int", false);
        types.questions = 0;

        assertSame(Facts.NONE, api.facts(other, "b.Other"));
        api.facts(other, "b.Other");
        assertTrue(types.questions <= 1, "asked " + types.questions + " times");
    }

    @Test
    void aBodyRunsWhereWhatItOverridesRuns() {
        MethodRef above = new MethodRef("a.Stream", "onData", List.of("java.lang.Object"), "void", false);
        MethodRef own = new MethodRef("a.FileStream", "onData", List.of("a.Frame"), "void", false);
        types.overrides(own, above);
        Api api = api(KINDS + "runs a.Stream+#onData how=impl on=loop");

        assertEquals("loop", api.entries(decl(own)).get(0).on());
        MethodRef helper = new MethodRef("a.FileStream", "onData", List.of("int"), "void", false);
        assertTrue(api.entries(decl(helper)).isEmpty(), "an overload of its own is not called by the library");
        assertEquals(
                "loop", api.entries(decl(helper, "java.lang.Override")).get(0).on());
    }

    @Test
    void anAnnotationThatOffloadsWinsOverOneThatDoesNot() {
        Api api = api(KINDS + "runs w.Get how=annotation on=loop\nruns w.Offload how=annotation on=pool");
        MethodRef handler = method("a.Annotated", "handle");

        assertEquals("loop", api.entries(decl(handler, "w.Get")).get(0).on());
        assertEquals(
                "pool", api.entries(decl(handler, "w.Get", "w.Offload")).get(0).on());
    }

    @Test
    void anAnnotationOnTheClassMayOnlyOffload() {
        Api api = api(KINDS + "runs w.Get how=annotation on=loop\nruns w.Offload how=annotation on=pool");
        MethodRef helper = method("a.Annotated", "helper");

        assertTrue(api.entries(declIn(helper, "w.Get")).isEmpty());
        assertEquals("pool", api.entries(declIn(helper, "w.Offload")).get(0).on());
    }

    @Test
    void everyOverridingMethodOfATypeMayRunSomewhere() {
        MethodRef pressed = method("a.MyMemoryStream", "pressed");
        types.overrides(pressed, method("a.Stream", "pressed"));
        Api api = api(KINDS + "runs a.Stream+ how=impl-type on=loop");

        assertEquals("loop", api.entries(decl(pressed)).get(0).on());
        assertTrue(api.entries(decl(method("a.MyMemoryStream", "helper"))).isEmpty());
    }

    @Test
    void aFactMayAskWhatIsPresent() {
        String text = KINDS + "runs w.Get how=annotation on=loop present=w.Flux,w-flux absent=w.Mvc";
        MethodDecl handler = decl(method("a.Annotated", "handle"), "w.Get");

        assertTrue(api(text).entries(handler).isEmpty());
        types.has("w-flux");
        assertEquals(1, api(text).entries(handler).size());
        types.has("w.Mvc");
        assertTrue(api(text).entries(handler).isEmpty());
    }

    private Api api(String text) {
        return new Api(ApiModel.of(List.of(new FactFile("x", text))), types, 17, 25);
    }

    private static boolean blocks(Api api, String owner, String name, String receiver, String... parameters) {
        return facts(api, owner, name, receiver, parameters).blocking().isPresent();
    }

    private static Facts facts(Api api, String owner, String name, String receiver, String... parameters) {
        return api.facts(new MethodRef(owner, name, List.of(parameters), "void", false), receiver);
    }

    private static MethodRef method(String owner, String name) {
        return new MethodRef(owner, name, List.of(), "void", false);
    }

    private static Annotation annotation(String type) {
        return new Annotation(type, Map.of());
    }

    private static MethodDecl decl(MethodRef ref, String... annotations) {
        return decl(
                ref,
                List.of(),
                List.of(annotations).stream().map(ApiTest::annotation).toList());
    }

    private static MethodDecl declIn(MethodRef ref, String classAnnotation) {
        return decl(ref, List.of(annotation(classAnnotation)), List.of());
    }

    private static MethodDecl decl(MethodRef ref, List<Annotation> ofClass, List<Annotation> list) {
        TypeDecl owner =
                new TypeDecl(null, ref.owner(), Span.NONE, false, false, List.of(), ofClass, List.of(), List.of());
        return new MethodDecl() {
            @Override
            public MethodRef ref() {
                return ref;
            }

            @Override
            public TypeDecl owner() {
                return owner;
            }

            @Override
            public List<Annotation> annotations() {
                return list;
            }

            @Override
            public List<Annotation> annotationsOf(int parameter) {
                return List.of();
            }

            @Override
            public Span nameSpan() {
                return Span.NONE;
            }

            @Override
            public boolean isSynchronized() {
                return false;
            }

            @Override
            public boolean isOverridable() {
                return true;
            }

            @Override
            public Outline outline() {
                return Outline.EMPTY;
            }

            @Override
            public Optional<Body> body() {
                return Optional.empty();
            }
        };
    }
}
