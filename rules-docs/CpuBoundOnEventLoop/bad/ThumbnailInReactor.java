// Decoding a photograph is a hundred milliseconds of work, on one of the few parallel threads.
// uses: reactor
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class ThumbnailInReactor {
    Flux<Integer> widths(Flux<byte[]> photos) {
        return photos.publishOn(Schedulers.parallel()).map(photo -> decode(photo).getWidth()); // finding: `decode` blocks a Reactor non-blocking thread through `ImageIO.read`
    }

    private static BufferedImage decode(byte[] photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(photo)); // note: calls `ImageIO.read`
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
