// SpotBugs has asked the same, and the team has answered it.
// uses: jdk
class AnsweredForSpotBugs {
    @interface SuppressFBWarnings {
        String value();

        String justification();
    }

    private long delay;

    @SuppressFBWarnings(value = "SWL_SLEEP_WITH_LOCK_HELD", justification = "a server that is slow on request")
    synchronized void delayIfAsked() throws InterruptedException {
        Thread.sleep(delay);
    }

    synchronized void delay(long millis) {
        delay = millis;
    }
}
