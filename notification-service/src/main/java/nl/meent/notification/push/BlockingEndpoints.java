package nl.meent.notification.push;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * To which addresses we send. A member names the address, so nothing within our own network may be one: only https on its
 * usual port, at a host all of whose addresses are public. Asked when a browser is added and again before each message.
 */
@Component
public class BlockingEndpoints {

    /** Longest address, in characters. */
    static final int LONGEST = 1_000;

    private static final int HTTPS = 443;
    private static final int BYTE = 0xff;
    private static final int SHARED = 100;

    private final boolean insecure;

    /** As the settings say. */
    public BlockingEndpoints(PushSettings settings) {
        this.insecure = settings.insecureEndpoints();
    }

    /** Where one may send to, as far as can be told without the network. */
    boolean isWellFormed(URI endpoint) {
        return endpoint.toString().length() <= LONGEST
                && endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && (insecure || (isHttps(endpoint) && (endpoint.getPort() == -1 || endpoint.getPort() == HTTPS)));
    }

    /**
     * Whether one may send there now.
     *
     * @throws UnknownHostException if the host isn't known, now or at all
     */
    boolean isAllowed(URI endpoint) throws UnknownHostException {
        return isWellFormed(endpoint)
                && (insecure
                        || Arrays.stream(InetAddress.getAllByName(endpoint.getHost()))
                                .allMatch(BlockingEndpoints::isPublic));
    }

    private static boolean isHttps(URI endpoint) {
        return "https".equalsIgnoreCase(endpoint.getScheme());
    }

    /** Whether an address is one of the internet and not of a network of one's own. */
    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && switch (address) {
                    case Inet4Address four -> isPublic(four.getAddress());
                    case Inet6Address six -> isPublicSix(six.getAddress());
                    default -> false;
                };
    }

    /** Neither "this network", nor shared by a provider's customers (RFC 6598), nor reserved. */
    private static boolean isPublic(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        return first != 0 && !(first == SHARED && second >= 64 && second < 128) && first < 240;
    }

    /** Global unicast that holds no address of IPv4 (6to4, Teredo, NAT64), which could be anything. */
    private static boolean isPublicSix(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        boolean global = first >> 5 == 1;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean teredo = first == 0x20 && second == 0x01 && address[2] == 0 && address[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
