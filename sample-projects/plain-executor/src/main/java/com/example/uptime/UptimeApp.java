package com.example.uptime;

import com.example.uptime.alert.Alerts;
import com.example.uptime.alert.Hook;
import com.example.uptime.banner.BannerReader;
import com.example.uptime.demo.DemoSites;
import com.example.uptime.history.History;
import com.example.uptime.probe.Prober;
import com.example.uptime.probe.Releases;
import com.example.uptime.probe.Rounds;
import com.example.uptime.probe.Watch;
import com.example.uptime.status.StatusPage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Asks sites every second whether they are there, keeps what they said, and shows it on a page. */
public final class UptimeApp implements AutoCloseable {

    private static final Logger LOG = System.getLogger(UptimeApp.class.getName());

    private final DemoSites demo;
    private final Alerts alerts;
    private final Watch watch;
    private final Releases releases;
    private final BannerReader banners;
    private final StatusPage page;

    private UptimeApp(
            DemoSites demo, Alerts alerts, Watch watch, Releases releases, BannerReader banners, StatusPage page) {
        this.demo = demo;
        this.alerts = alerts;
        this.watch = watch;
        this.releases = releases;
        this.banners = banners;
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
        int seconds = args.length < 2 ? 0 : Integer.parseInt(args[1]);
        try (UptimeApp app = start(port, Files.createTempDirectory("uptime"))) {
            System.out.println("uptime on http://127.0.0.1:" + app.port() + "/status");
            if (seconds == 0) {
                Thread.currentThread().join();
            }
            Thread.sleep(seconds * 1000L);
        }
    }

    /** Starts everything; port 0 takes any free one. The directory holds the history and the alerts. */
    public static UptimeApp start(int port, Path home) throws IOException {
        DemoSites demo = DemoSites.start();
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        List<Site> sites = demo.sites();
        History history = new History(home.resolve("history.txt"));
        Alerts alerts = new Alerts(new Hook(http, demo.hookUri()), new History(home.resolve("alerts.txt")));
        Rounds rounds = new Rounds(new Prober(http));
        Watch watch = new Watch(sites, rounds, history, alerts);
        Releases releases = new Releases(http);
        BannerReader banners = new BannerReader();
        StatusPage page = StatusPage.start(port, sites, watch, history, releases, alerts);
        banners.read("127.0.0.1", demo.bannerPort()).thenAccept(alerts::greet);
        banners.readOrFail("127.0.0.1", demo.bannerPort()).whenComplete(UptimeApp::tell);
        watch.start();
        return new UptimeApp(demo, alerts, watch, releases, banners, page);
    }

    private static void tell(String banner, Throwable failure) {
        if (failure != null) {
            LOG.log(Level.WARNING, "nobody said hello", failure);
        } else {
            LOG.log(Level.INFO, "they say {0}", banner);
        }
    }

    public int port() {
        return page.port();
    }

    @Override
    public void close() {
        page.close();
        watch.close();
        releases.close();
        banners.close();
        alerts.close();
        demo.close();
    }
}
