package nl.meent.standalone.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import nl.meent.standalone.StartRefused;

/**
 * The secrets of one data directory: drawn at its first start, kept in a file for its owner only, handed to the
 * children in their environment. Whoever loses the file loses the members' keys and ids with it.
 *
 * @param portalClient       client secret of {@code meent-portal}
 * @param searchClient       client secret of {@code search-service}
 * @param notificationClient client secret of {@code notification-service}
 * @param memberIdKey        base64, from which members' ids are derived
 * @param encryptionKey      base64, 32 bytes, wraps the members' keys
 * @param community          base64, from which idempotency and response ids are derived
 * @param logSigning         base64, 32 bytes, seed of the key that signs checkpoints of the log
 * @param push               base64, 32 bytes, the key by which push services know the platform
 */
public record Secrets(
        String portalClient,
        String searchClient,
        String notificationClient,
        String memberIdKey,
        String encryptionKey,
        String community,
        String logSigning,
        String push) {

    private static final String FILE = "secrets.properties";
    private static final int BYTES = 32;

    /** Reads the secrets; draws and keeps those that are missing. */
    public static Secrets of(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Properties kept = read(file);
            int before = kept.size();
            Secrets secrets = new Secrets(
                    drawn(kept, "client.meent-portal", true),
                    drawn(kept, "client.search-service", true),
                    drawn(kept, "client.notification-service", true),
                    drawn(kept, "member-id-key", false),
                    drawn(kept, "encryption-key", false),
                    drawn(kept, "community-secret", false),
                    drawn(kept, "log-signing-key", false),
                    drawn(kept, "push-key", false));
            if (kept.size() != before) {
                write(file, kept);
            }
            return secrets;
        } catch (IOException e) {
            throw new StartRefused("The secrets in " + file + " can't be read or kept: " + e.getMessage() + ".", e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            OwnerOnly.restrict(file);
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return kept;
    }

    private static void write(Path file, Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, "Drawn at the first start. Keep it with the data, and to yourself.");
        OwnerOnly.write(file, text.toString());
    }

    private static String drawn(Properties kept, String name, boolean forUrls) {
        return Objects.requireNonNull((String) kept.computeIfAbsent(name, _ -> draw(forUrls)));
    }

    private static String draw(boolean forUrls) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return forUrls
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
                : Base64.getEncoder().encodeToString(bytes);
    }

    /** Says nothing, so that no log ever holds a secret. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
