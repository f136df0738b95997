package com.example.uptime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UptimeAppTest {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    Path home;

    private UptimeApp app;

    @BeforeEach
    void start() throws Exception {
        app = UptimeApp.start(0, home);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theSitesAreProbed() throws Exception {
        HttpResponse<String> status = get("/status");
        assertEquals(200, status.statusCode());
        assertEquals(3, status.body().lines().count());
        assertTrue(status.body().contains(" steady UP"));
        assertTrue(status.body().contains(" broken DOWN"));
    }

    @Test
    void theReleasesAreShown() throws Exception {
        assertEquals("1.4.2", get("/release").body());
        assertEquals("1.4.2", get("/quick").body());
        assertEquals("steady 1.4.2\nslow 1.4.2\nbroken 1.4.2", get("/releases").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
