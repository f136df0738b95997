// The io scheduler is made for blocking calls, both as source and below `observeOn`.
// asyncio: B4, B6
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.nio.file.Files;
import java.nio.file.Path;

class RxSubscribeOnIo {
    Single<String> content(Path file) {
        return Single.fromCallable(() -> Files.readString(file)).subscribeOn(Schedulers.io());
    }

    Observable<String> contents(Observable<Path> files) {
        return files.observeOn(Schedulers.computation())
                .filter(Path::isAbsolute)
                .observeOn(Schedulers.io())
                .map(Files::readString);
    }
}
