// The second request is sent only if the first answer allows it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class FirstDecidesAboutSecond {
    interface Archive {
        CompletableFuture<Boolean> mayRead(String user);

        CompletableFuture<String> find(String document);
    }

    String open(Archive archive, String user, String document) {
        boolean allowed = archive.mayRead(user).orTimeout(1, TimeUnit.SECONDS).join();
        if (!allowed) {
            return "";
        }
        return archive.find(document).orTimeout(1, TimeUnit.SECONDS).join();
    }

    String openOrThrow(Archive archive, String user, String document) {
        boolean allowed = archive.mayRead(user).orTimeout(1, TimeUnit.SECONDS).join();
        require(allowed);
        return archive.find(document).orTimeout(1, TimeUnit.SECONDS).join();
    }

    String openIfAllowed(Archive archive, String user, String document) {
        return archive.mayRead(user).orTimeout(1, TimeUnit.SECONDS).join()
                ? archive.find(document).orTimeout(1, TimeUnit.SECONDS).join()
                : "";
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new SecurityException();
        }
    }
}
