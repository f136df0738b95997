package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;

/** Which annotation decides, as frameworks do it. */
class DispatchTest {
    private static final String FACTS = """
            threadkind loop block=never
            threadkind worker block=ok
            runs w.Get how=annotation on=loop returns=Uni,Multi
            runs w.Event how=annotation on=loop
            runs w.Event how=annotation on=worker if-value=blocking:true
            runs w.Transactional how=annotation on=worker
            runs w.Blocking how=annotation on=worker explicit=yes
            runs w.NonBlocking how=annotation on=loop explicit=yes
            """;
    private static final Annotation GET = new Annotation("w.Get", Map.of());
    private static final Annotation TRANSACTIONAL = new Annotation("w.Transactional", Map.of());
    private static final Annotation BLOCKING = new Annotation("w.Blocking", Map.of());
    private static final Annotation NON_BLOCKING = new Annotation("w.NonBlocking", Map.of());

    @Test
    void theReturnTypeDecides() {
        assertEquals("loop", on("x.Uni", List.of(), GET));
        assertEquals("", on("java.lang.String", List.of(), GET));
    }

    @Test
    void whatTheMethodAsksForOutdoesWhatIsImplied() {
        assertEquals("worker", on("x.Uni", List.of(), GET, BLOCKING));
        assertEquals("loop", on("java.lang.String", List.of(), GET, NON_BLOCKING));
        assertEquals("worker", on("x.Uni", List.of(), GET, TRANSACTIONAL));
        assertEquals("loop", on("x.Uni", List.of(), GET, TRANSACTIONAL, NON_BLOCKING));
    }

    @Test
    void theMethodOutdoesItsClass() {
        assertEquals("loop", on("x.Uni", List.of(BLOCKING), GET, NON_BLOCKING));
        assertEquals("worker", on("x.Uni", List.of(NON_BLOCKING), GET, BLOCKING));
        assertEquals("worker", on("x.Uni", List.of(BLOCKING), GET));
        assertEquals("worker", on("x.Uni", List.of(TRANSACTIONAL), GET));
    }

    @Test
    void aClassSpeaksForItsHandlersNotForHelpers() {
        assertEquals("loop", on("java.lang.String", List.of(NON_BLOCKING), GET));
        assertEquals("", on("java.lang.String", List.of(NON_BLOCKING)));
        assertEquals("worker", on("java.lang.String", List.of(BLOCKING)), "that it may block harms nobody");
    }

    @Test
    void anElementOfTheAnnotationDecides() {
        assertEquals("loop", on("void", List.of(), new Annotation("w.Event", Map.of())));
        assertEquals("loop", on("void", List.of(), new Annotation("w.Event", Map.of("blocking", false))));
        assertEquals("worker", on("void", List.of(), new Annotation("w.Event", Map.of("blocking", true))));
    }

    private static String on(String returnType, List<Annotation> ofClass, Annotation... list) {
        Api api = new Api(ApiModel.of(List.of(new FactFile("x", FACTS))), new FakeTypes(), 17, 25);
        MethodRef handle = new MethodRef("a.Annotated", "handle", List.of(), returnType, false);
        return api.entries(decl(handle, ofClass, List.of(list))).stream()
                .map(Runs::on)
                .findFirst()
                .orElse("");
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
