package nl.meent.portal.frame;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
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
public class ReadForms implements WebFilter, Ordered {
    /** Of all fields and files of a form. Of a file that is too large by itself, the service says so, and the text stays. */
    static final DataSize LARGEST = DataSize.ofMegabytes(40);

    /** A receipt has all that was counted, some 120 bytes for each response. Anywhere else a form may have 256 kB. */
    private static final DataSize LARGEST_RECEIPT = DataSize.ofMegabytes(4);

    private static final String RECEIPT = "/bewijs";

    private static final ResolvableType FORM =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, String.class);

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

    /** The files that were chosen in this form, in order; those left empty are not among them. */
    public static Flux<FilePart> files(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMapIterable(MultiValueMap::values)
                .flatMapIterable(parts -> parts)
                .ofType(FilePart.class)
                .filter(file -> !file.filename().isEmpty());
    }

    private static final class Reading extends ServerWebExchangeDecorator {
        private final Mono<MultiValueMap<String, String>> form;

        Reading(ServerWebExchange exchange) {
            super(exchange);
            form = isReceipt(exchange.getRequest()) ? receipt(exchange.getRequest()) : exchange.getFormData();
        }

        private static boolean isReceipt(ServerHttpRequest request) {
            return RECEIPT.equals(request.getPath().pathWithinApplication().value())
                    && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                            request.getHeaders().getContentType());
        }

        private static Mono<MultiValueMap<String, String>> receipt(ServerHttpRequest request) {
            FormHttpMessageReader reader = new FormHttpMessageReader();
            reader.setMaxInMemorySize((int) LARGEST_RECEIPT.toBytes());
            return reader.readMono(FORM, request, Map.of()).cache();
        }

        @Override
        public Mono<MultiValueMap<String, String>> getFormData() {
            return isWithFiles()
                    ? getMultipartData().map(Reading::fields)
                    : form.onErrorMap(IllegalArgumentException.class, Reading::unreadable);
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
