// A program that makes one request makes one client.
// uses: jdk
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class MainProgram {
    public static void main(String[] args) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        System.out.println(client.send(HttpRequest.newBuilder(URI.create(args[0])).build(), BodyHandlers.ofString())
                .body());
    }
}
