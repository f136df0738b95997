// The end of the stream waits for each delivery before the stream starts the next one.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StreamForEachJoin {
    void deliver(List<String> parcels) {
        parcels.stream()
                .map(parcel -> CompletableFuture.runAsync(() -> drive(parcel)))
                .forEach(CompletableFuture::join); // finding: the stream is lazy: `join` waits for each `runAsync` before the next one starts
    }

    private static void drive(String parcel) {
        System.out.println("delivered " + parcel);
    }
}
