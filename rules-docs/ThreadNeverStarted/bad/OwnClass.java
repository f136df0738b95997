// The class is a thread, and making one does not start it.
// uses: jdk
class OwnClass {
    static class Cleaner extends Thread {
        private final Runnable work;

        Cleaner(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            work.run();
        }
    }

    void clean(Runnable work) {
        Cleaner cleaner = new Cleaner(work); // finding: nobody starts the thread of `new Cleaner`, so its work never runs
        cleaner.setName("cleaner");
    }
}
