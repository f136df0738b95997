// Start and wait in the same function: the stream handles one track at a time.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class StartAndJoinInOneStage {
    List<String> titles(List<Integer> tracks) {
        return tracks.stream()
                .map(track -> CompletableFuture.supplyAsync(() -> decode(track)).join()) // finding: each round waits with `join`, so the next `supplyAsync` starts only when this one is over
                .toList();
    }

    private static String decode(int track) {
        return "track " + track;
    }
}
