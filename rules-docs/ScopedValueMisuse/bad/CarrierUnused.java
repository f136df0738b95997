// The second binding is on a carrier that nobody runs.
// uses: jdk
// release: 25
class CarrierUnused {
    static final ScopedValue<String> USER = ScopedValue.newInstance();
    static final ScopedValue<String> TENANT = ScopedValue.newInstance();

    void serve(String user, String tenant, Runnable request) {
        ScopedValue.Carrier bound = ScopedValue.where(USER, user);
        bound.where(TENANT, tenant); // finding: `where` binds nothing by itself: its result is dropped
        bound.run(request);
    }
}
