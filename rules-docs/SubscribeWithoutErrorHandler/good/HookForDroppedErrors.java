// The application says once what becomes of failures that no subscription handles.
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.lang.System.Logger.Level;

class HookForDroppedErrors {
    void start(Single<String> settings) {
        RxJavaPlugins.setErrorHandler(failure -> System.getLogger("rx").log(Level.ERROR, "unhandled", failure));
        settings.subscribe(text -> System.out.println(text));
    }
}
