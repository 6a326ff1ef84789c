package nl.meent.standalone.parts;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A tiny part: answers on its port, says what it was told, and ends when its standard input closes. */
final class ChildMain {

    private ChildMain() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            byte[] told = String.valueOf(System.getenv("MEENT_WORD")).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, told.length);
            exchange.getResponseBody().write(told);
            exchange.close();
        });
        server.start();
        System.out.println("child.ready");
        if (System.in.read() < 0) {
            System.exit(0);
        }
    }
}
