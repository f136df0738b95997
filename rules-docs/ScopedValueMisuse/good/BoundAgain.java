// The task binds the value for itself.
// uses: jdk
// release: 25
class BoundAgain {
    static final ScopedValue<String> USER = ScopedValue.newInstance();

    Thread audit(String user) {
        return Thread.startVirtualThread(
                () -> ScopedValue.where(USER, user).run(() -> System.out.println("audit " + USER.get())));
    }
}
