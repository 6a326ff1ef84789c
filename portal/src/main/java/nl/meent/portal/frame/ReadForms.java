package nl.meent.portal.frame;

import org.springframework.core.Ordered;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads forms, with files among their fields or without. One with half an escape in it is its sender's mistake (400), where
 * Spring takes it for one of ours.
 */
@Component
public class ReadForms implements WebFilter, WebFluxConfigurer, Ordered {
    /** Of a text in a form: what the services take at once. */
    private static final DataSize LARGEST_TEXT = DataSize.ofMegabytes(4);

    /** A form without files writes each sign that is no letter as three. */
    private static final DataSize LARGEST_WITHOUT_FILES = DataSize.ofMegabytes(12);

    /** Of all fields and files of a form. Of a file that is too large by itself, the service says so, and the text stays. */
    static final DataSize LARGEST = DataSize.ofMegabytes(40);

    /** Of a form of somebody who has not signed in, or whose session ended: what any form without files may have. */
    private static final DataSize LARGEST_OF_STRANGERS = DataSize.ofKilobytes(256);

    /** Security is the first to read a form. */
    private static final int BEFORE_SECURITY = -102;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(new Reading(exchange));
    }

    @Override
    public int getOrder() {
        return BEFORE_SECURITY;
    }

    /** Spring reads a quarter of a megabyte, which is less than the fields of some forms take together. */
    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.defaultCodecs().configureDefaultCodec(codec -> {
            if (codec instanceof FormHttpMessageReader forms) {
                forms.setMaxInMemorySize((int) LARGEST_WITHOUT_FILES.toBytes());
            } else if (codec instanceof DefaultPartHttpMessageReader parts) {
                parts.setMaxInMemorySize((int) LARGEST_TEXT.toBytes());
            }
        });
    }

    /** The files that were chosen in this form, in order; those left empty are not among them. */
    public static Flux<FilePart> files(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMapIterable(MultiValueMap::values)
                .flatMapIterable(parts -> parts)
                .ofType(FilePart.class)
                .filter(file -> !file.filename().isEmpty());
    }

    private static final String SIGNED_IN =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;

    private static final class Reading extends ServerWebExchangeDecorator {
        Reading(ServerWebExchange exchange) {
            super(exchange);
        }

        @Override
        public Mono<MultiValueMap<String, String>> getFormData() {
            return isWithFiles()
                    ? getMultipartData().map(Reading::fields)
                    : super.getFormData().onErrorMap(IllegalArgumentException.class, Reading::unreadable);
        }

        private boolean isWithFiles() {
            return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                    getRequest().getHeaders().getContentType());
        }

        /** Browsers say how long a form is; what doesn't is not one. */
        @Override
        public Mono<MultiValueMap<String, Part>> getMultipartData() {
            HttpHeaders headers = getRequest().getHeaders();
            long length = headers.getContentLength();
            if (isWithFiles() && length < 0) {
                return Mono.error(() -> new ServerWebInputException("a form that doesn't say how long it is"));
            }
            if (length > LARGEST.toBytes()) {
                return Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
            }
            return length <= LARGEST_OF_STRANGERS.toBytes()
                    ? parts()
                    : getSession()
                            .filter(session -> session.getAttributes().containsKey(SIGNED_IN))
                            .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE)))
                            .flatMap(_ -> parts());
        }

        private Mono<MultiValueMap<String, Part>> parts() {
            return super.getMultipartData()
                    .onErrorMap(
                            DataBufferLimitException.class,
                            large -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, null, large))
                    .onErrorMap(DecodingException.class, Reading::unreadable);
        }

        private static MultiValueMap<String, String> fields(MultiValueMap<String, Part> parts) {
            MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            parts.forEach((name, all) -> all.forEach(part -> {
                if (part instanceof FormFieldPart field) {
                    fields.add(name, field.value());
                }
            }));
            return fields;
        }

        private static ServerWebInputException unreadable(Throwable odd) {
            return new ServerWebInputException("a form that is not encoded as forms are", null, odd);
        }
    }
}
