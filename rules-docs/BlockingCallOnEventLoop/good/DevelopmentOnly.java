// The package says that this page is shown in development mode only, to one person.
// uses: vertx
package org.example.shop.devmode;

import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DevelopmentOnly {
    void route(Router router) {
        router.get("/not-found").handler(context -> context.end(resources()));
    }

    private static String resources() {
        try {
            return Files.readString(Path.of("target", "resources.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
