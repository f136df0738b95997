// A virtual thread inherits no binding, however near it is started.
// uses: jdk
// release: 25
class ReadOnVirtualThread {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    void serve(String user) {
        ScopedValue.where(USER, user).run(() -> {
            System.out.println("serving " + USER.get());
            Thread.ofVirtual().start(() -> System.out.println("audit " + USER.get())); // finding: `USER` is not bound on the thread that runs this, so `get` throws
        });
    }
}
