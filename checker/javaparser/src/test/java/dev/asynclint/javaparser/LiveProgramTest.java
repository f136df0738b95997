package dev.asynclint.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** After any edit a program is what it would be if it were read anew. */
class LiveProgramTest {
    private static final String SHOP = "class Shop { Cart cart; int total() { return cart.sum().intValue(); } }";
    private static final String CART = "class Cart extends Base { Integer sum() { return 1; } }";
    private static final String BASE = "class Base { Long all() { return 1L; } }";
    private static final String USER =
            "class User { void go(Cart c) { c.all().toString(); Runnable r = () -> c.sum(); } }";

    private static final JavaParserOptions OPTIONS =
            JavaParserOptions.defaults().withThreads(1);

    private final Map<String, Input> inputs = new TreeMap<>();
    private final LiveProgram live = start();

    private LiveProgram start() {
        for (String text : List.of(SHOP, CART, BASE, USER)) {
            put(text);
        }
        return new LiveProgram(inputs.values(), OPTIONS);
    }

    private Input put(String text) {
        String path = text.split(" ")[1] + ".java";
        Input input = new Input(path, Path.of(path), Optional.of(text));
        inputs.put(path, input);
        return input;
    }

    private static List<String> lowered(JavaParserProgram program) {
        List<String> lines = new ArrayList<>();
        for (SourceFile file : program.files()) {
            file.types().forEach(type -> {
                lines.add(type.name() + type.supertypes() + type.fields());
                type.methods()
                        .forEach(method ->
                                lines.add(method.ref() + " " + method.body().map(body -> body.root())));
            });
        }
        return lines;
    }

    private void edit(String text) {
        byte[] before = live.snapshot(stamps()).orElseThrow();
        assertTrue(live.update(put(text)));
        assertIsAsReadAnew(before);
    }

    private void assertIsAsReadAnew(byte[] before) {
        live.settle(() -> {});
        JavaParserProgram anew = JavaParserProgram.read(List.copyOf(inputs.values()), OPTIONS);
        assertEquals(lowered(anew), lowered(live.program()));
        LiveProgram kept =
                LiveProgram.of(before, inputs.values(), stamps(), OPTIONS).orElseThrow();
        assertEquals(lowered(anew), lowered(kept.program()));
    }

    private Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        inputs.forEach((path, input) -> stamps.put(path, input.text().orElseThrow()));
        return stamps;
    }

    @Test
    void readsABodyAgain() {
        edit(CART.replace("return 1", "all(); return 2"));
        assertFalse(live.settle(() -> {}), "nobody else sees a body");
    }

    @Test
    void followsATypeThroughTheMembersThatHaveIt() {
        edit(CART.replace("Integer sum", "Long sum"));
        edit(CART.replace("Integer sum", "Integer count"));
        edit(CART);
    }

    @Test
    void followsASupertype() {
        edit(CART.replace("extends Base ", ""));
        edit(CART);
        edit(BASE.replace("all", "every"));
        edit(BASE);
    }

    @Test
    void followsFilesThatComeAndGo() {
        byte[] before = live.snapshot(stamps()).orElseThrow();
        live.remove("Cart.java");
        Input cart = inputs.remove("Cart.java");
        assertIsAsReadAnew(before);
        edit(cart.text().orElseThrow());
        edit("class Extra { Cart made() { return new Cart(); } }");
    }

    @Test
    void keepsWhatNoLongerParses() {
        List<String> before = lowered(live.program());
        assertFalse(live.update(new Input("Cart.java", Path.of("Cart.java"), Optional.of("class Cart {"))));
        assertEquals(before, lowered(live.program()));
        assertEquals(1, live.problems("Cart.java").size());
        edit(CART);
        assertEquals(List.of(), live.problems("Cart.java"));
    }

    @Test
    void keepsNothingOfEditsThatAreOver() {
        String local = "class User { Object go(int i) { class Local {} Object o = new Object() { int n = %d; };"
                + " return new Local(); } }";
        live.update(put(local.formatted(0)));
        int types = live.types();
        for (int i = 0; i < 1000; i++) {
            assertTrue(live.update(put(local.formatted(i))));
        }
        assertEquals(types, live.types());
    }
}
