// A parser calls its handler where it is fed: in the test itself.
// uses: junit, vertx
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.parsetools.JsonEventType;
import io.vertx.core.parsetools.JsonParser;
import io.vertx.core.parsetools.RecordParser;
import org.junit.jupiter.api.Test;

class ParserFed {
    @Test
    void parsesObject() {
        JsonParser parser = JsonParser.newParser().objectValueMode();
        parser.handler(event -> {
            assertNull(event.fieldName());
            assertEquals(JsonEventType.VALUE, event.type());
        });
        parser.handle(Buffer.buffer("{}"));
        parser.end();
    }

    @Test
    void splitsLines() {
        RecordParser lines = RecordParser.newDelimited("\n");
        lines.handler(line -> assertEquals(5, line.length()));
        lines.handle(Buffer.buffer("hello\nworld\n"));
    }
}
