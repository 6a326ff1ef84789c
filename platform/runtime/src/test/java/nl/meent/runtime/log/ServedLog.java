package nl.meent.runtime.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/** A server that answers {@code GET /v1/log} with what a test wrote. */
final class ServedLog implements AutoCloseable {

    private final List<String> commits = new CopyOnWriteArrayList<>();
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.get(
                    "/v1/log",
                    (request, response) -> response.header("Content-Type", HttpLogFeed.MEDIA_TYPE)
                            .header(HttpLogFeed.HEAD_HEADER, Integer.toString(commits.size()))
                            .sendString(Mono.just(batch(request)))))
            .bindNow();

    /** Adds a commit of one event. */
    void commit(String type, String data) {
        int position = commits.size() + 1;
        commits.add("""
            {"specversion":"1.0","id":"e%d","source":"urn:meent:community","type":"%s","time":"2026-11-24T10:00:00Z",
             "subject":"x","datacontenttype":"application/json","data":%s,"position":%d,"index":0,"last":true,
             "sequence":0}\
            """.formatted(position, type, data, position));
    }

    LogFeed feed() {
        return new HttpLogFeed(RestClient.create("http://127.0.0.1:" + server.port()));
    }

    private String batch(HttpServerRequest request) {
        int after = Integer.parseInt(request.uri().replaceAll(".*after=(\\d+).*", "$1"));
        return "[" + String.join(",", commits.subList(Math.min(after, commits.size()), commits.size())) + "]";
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
