// A function that is called here fails here.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameThread {
    @Test
    void counts() {
        List.of("hello", "world").forEach(text -> assertEquals(5, text.length()));
        assertTimeout(Duration.ofSeconds(1), () -> assertEquals(5, "hello".length()));
    }
}
