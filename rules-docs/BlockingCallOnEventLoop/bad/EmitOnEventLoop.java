// `emitOn` moves what follows to the event loops that it is given; a file is read there.
// uses: mutiny, netty
import io.netty.channel.EventLoopGroup;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EmitOnEventLoop {
    Uni<String> page(Uni<Path> path, EventLoopGroup loops) {
        return path.emitOn(loops).map(EmitOnEventLoop::read); // finding: `read` blocks the Netty event loop through `Files.readString`
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
