// A second consumer, a BiConsumer, or a step that replaces the failure: each will do.
// uses: rxjava3
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;

class RxBothOutcomes {
    void all(Single<String> name, Observable<String> lines) {
        name.subscribe(System.out::println, Throwable::printStackTrace);
        name.subscribe((text, failure) -> System.out.println(failure == null ? text : failure));
        lines.onErrorReturn(failure -> "failed: " + failure).subscribe(System.out::println);
    }
}
