package nl.meent.runtime.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meent.runtime.web.bodies.Proposal;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.paging.PageRequest;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** Describes what our arguments read from a request: headers, query keys, a body and what that consists of. */
final class DescribedArguments implements OperationCustomizer, OpenApiCustomizer {

    /** What the bodies refer to; the description of an operation has no place for it. */
    private final Map<String, Schema<?>> referenced = new ConcurrentHashMap<>();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter argument : method.getMethodParameters()) {
            describe(operation, argument);
        }
        return operation;
    }

    /** Called after all operations have been described. */
    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        referenced.forEach((name, schema) -> {
            if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
                components.addSchemas(name, schema);
            }
        });
    }

    private void describe(Operation operation, MethodParameter argument) {
        Class<?> type = argument.getParameterType();
        if (type == IfMatch.class) {
            header(operation, "If-Match", "De versie die u wijzigt, uit de kop ETag, of *.", new StringSchema());
        } else if (type == IdempotencyKey.class) {
            header(
                    operation,
                    IdempotencyKey.HEADER,
                    "Een zelfgekozen kenmerk. Dezelfde vraag met hetzelfde kenmerk wordt één keer uitgevoerd.",
                    new StringSchema().maxLength(64));
        } else if (type == PageRequest.class) {
            query(operation, "cursor", "De verwijzing naar deze pagina, uit next.", new StringSchema());
            query(operation, "limit", "Hoeveel resultaten per pagina.", limit());
        } else if (type == MergePatch.class) {
            operation.setRequestBody(body(argument, "application/merge-patch+json")
                    .description("Alleen wat verandert (RFC 7396). null maakt een veld leeg."));
        } else if (type == Proposal.class) {
            operation.setRequestBody(body(argument, "application/json"));
        }
    }

    private static Schema<?> limit() {
        Schema<Number> limit = new IntegerSchema();
        limit.setDefault(PageRequest.DEFAULT);
        return limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MOST));
    }

    private static void header(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new Parameter().in("header").name(name).description(description).schema(schema));
    }

    private static void query(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new Parameter().in("query").name(name).description(description).schema(schema));
    }

    private RequestBody body(MethodParameter argument, String mediaType) {
        ResolvableType type = ResolvableType.forMethodParameter(argument).getGeneric(0);
        ResolvedSchema resolved = ModelConverters.getInstance(false)
                .resolveAsResolvedSchema(new AnnotatedType(type.getType()).resolveAsRef(false));
        resolved.referencedSchemas.forEach(referenced::putIfAbsent);
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(resolved.schema)));
    }
}
