// `blockingGet` has no overload with a time limit; the limit belongs into the chain.
// uses: rxjava3
import io.reactivex.rxjava3.core.Single;

class RxBlockingGet {
    interface Weather {
        Single<Integer> temperature(String city);
    }

    String headline(Weather weather, String city) {
        int degrees = weather.temperature(city).map(kelvin -> kelvin - 273).blockingGet(); // finding: `blockingGet` waits for `temperature` without a time limit, so this thread may hang
        return city + ": " + degrees + " °C";
    }
}
