// The service allows one request a second, so the loop sleeps between them.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PacedOnPurpose {
    interface Geocoder {
        CompletableFuture<String> locate(String address);
    }

    List<String> locate(Geocoder geocoder, List<String> addresses) throws InterruptedException {
        List<String> places = new ArrayList<>();
        for (String address : addresses) {
            places.add(geocoder.locate(address).orTimeout(5, TimeUnit.SECONDS).join());
            Thread.sleep(1_000);
        }
        return places;
    }
}
