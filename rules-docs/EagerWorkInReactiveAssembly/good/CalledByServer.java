// The server calls it for one request, and subscribes at once to what it gives.
// uses: quarkus-rest
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;

@Path("/jobs")
class CalledByServer {
    interface Jobs {
        CompletionStage<String> find(String id);

        CompletionStage<Void> refuse(String id);
    }

    private final Jobs jobs;

    CalledByServer(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public Uni<String> get(String id) {
        return Uni.createFrom().completionStage(jobs.find(id)).onItem().transform(String::strip);
    }

    protected Uni<Void> handleUnknown(String id) {
        return Uni.createFrom().completionStage(jobs.refuse(id));
    }
}
