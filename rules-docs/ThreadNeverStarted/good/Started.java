// It is started where it is made, or one line below.
// uses: jdk
class Started {
    void register(Runnable welcomeMail, Runnable audit) {
        new Thread(welcomeMail).start();
        Thread second = new Thread(audit);
        second.setDaemon(true);
        second.start();
    }
}
