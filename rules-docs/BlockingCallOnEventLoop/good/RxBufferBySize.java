// `buffer(10)` counts and does not change the thread; only its timed forms use the computation scheduler.
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import java.nio.file.Files;
import java.nio.file.Path;

class RxBufferBySize {
    Observable<Path> append(Observable<String> lines, Path file) {
        return lines.buffer(10).map(batch -> Files.write(file, batch));
    }
}
