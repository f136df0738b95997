// The test expects an exception instead of a future.
// uses: junit
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ExpectedToFail {
    interface Mail {
        CompletableFuture<Void> send(String address);
    }

    Mail mail;

    @Test
    void refusesEmptyAddress() {
        assertThrows(IllegalArgumentException.class, () -> mail.send(""));
    }
}
