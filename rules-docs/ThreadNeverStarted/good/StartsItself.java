// The constructor starts it.
// uses: jdk
class StartsItself extends Thread {
    private final Runnable work;

    StartsItself(Runnable work) {
        this.work = work;
        start();
    }

    @Override
    public void run() {
        work.run();
    }

    static void launch(Runnable work) {
        new StartsItself(work);
    }
}
