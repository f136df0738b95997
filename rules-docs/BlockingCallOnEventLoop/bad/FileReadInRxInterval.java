// `interval` ticks on the computation scheduler unless it is given another one.
// asyncio: B4
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

class FileReadInRxInterval {
    Observable<String> watch(Path config) {
        return Observable.interval(1, TimeUnit.MINUTES)
                .map(tick -> Files.readString(config)) // finding: `Files.readString` blocks an RxJava computation thread
                .distinctUntilChanged();
    }
}
