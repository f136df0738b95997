// Nothing is to run: what is wanted is the name, or somebody's own class that is more than a thread.
// uses: jdk
class OnlyForItsName {
    static class Session extends Thread {
        void open() {
            super.start();
        }
    }

    void open() {
        Session session = new Session();
        session.setName("session");
        session.open();
    }

    void compare(Runnable task) {
        Thread unused = new Thread(task);
    }
}
