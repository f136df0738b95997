// The package says that this page is shown in development mode only, to one person.
// uses: vertx
package org.example.shop.devmode;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DevelopmentOnly implements Handler<RoutingContext> {
    @Override
    public void handle(RoutingContext context) {
        try {
            context.end(Files.readString(Path.of("target", "resources.txt")));
        } catch (IOException e) {
            context.fail(e);
        }
    }
}
