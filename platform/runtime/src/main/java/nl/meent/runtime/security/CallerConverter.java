package nl.meent.runtime.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Makes a caller out of a checked token. A claim that is missing or of another type counts as absent. */
final class CallerConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    private final String issuer;
    private final IssuerProperties.Claims names;
    private final MemberIds memberIds;

    CallerConverter(IssuerProperties issuer, MemberIds memberIds) {
        this.issuer = issuer.uri().toString();
        this.names = issuer.claims();
        this.memberIds = memberIds;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.just(new CallerAuthentication(caller(token), token));
    }

    private Caller caller(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "checked by IssuerTokens");
        return new Caller(
                memberIds.of(issuer, subject),
                subject,
                text(token, names.displayName()),
                text(token, names.function()),
                text(token, names.organisationCode()),
                text(token, names.organisationName()),
                text(token, names.organisationKind()),
                email(token),
                words(token, names.roles()),
                words(token, names.scope()),
                Objects.requireNonNull(token.getExpiresAt(), "checked by IssuerTokens"));
    }

    private Caller.@Nullable Email email(Jwt token) {
        String address = text(token, names.email());
        boolean verified = "true".equals(String.valueOf(token.getClaims().get(names.emailVerified())));
        return address == null ? null : new Caller.Email(address, verified);
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String value && !value.isBlank() ? value.strip() : null;
    }

    private static Set<String> words(Jwt token, String claim) {
        Stream<String> words = switch (token.getClaims().get(claim)) {
            case String text -> Arrays.stream(text.split(" "));
            case Collection<?> list -> list.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
        return words.filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }
}
