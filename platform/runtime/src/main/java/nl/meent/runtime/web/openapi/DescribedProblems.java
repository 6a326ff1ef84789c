package nl.meent.runtime.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import nl.meent.runtime.web.headers.ApiHeadersFilter;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes for every operation what a problem looks like, and the version that every answer carries. */
final class DescribedProblems implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas("Problem", problem());
        api.getComponents().addResponses("Problem", response());
        if (api.getPaths() != null) {
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(DescribedProblems::describe);
        }
    }

    private static void describe(Operation operation) {
        operation.getResponses().values().stream()
                .filter(response -> response.get$ref() == null)
                .forEach(response -> response.addHeaderObject(ApiHeadersFilter.API_VERSION, version()));
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("Problem"));
    }

    private static ApiResponse response() {
        return new ApiResponse()
                .description("Het is niet gelukt; het antwoord zegt waarom (RFC 9457).")
                .addHeaderObject(ApiHeadersFilter.API_VERSION, version())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Header version() {
        return new Header().description("De versie van deze API.").schema(new StringSchema());
    }

    private static Schema<?> problem() {
        Schema<Object> problem = new ObjectSchema();
        problem.setRequired(List.of("type", "title", "status", "detail", "instance"));
        return problem.addProperty("type", text("urn:meent:problem: met daarachter de code van het probleem."))
                .addProperty("title", text("Wat voor probleem het is."))
                .addProperty("status", new IntegerSchema().description("De HTTP-status."))
                .addProperty("detail", text("Wat er mis is en wat u kunt doen."))
                .addProperty("instance", text("Het pad van de vraag."))
                .addProperty("errors", new ArraySchema().items(error()));
    }

    private static Schema<?> error() {
        return new ObjectSchema()
                .addProperty(
                        "pointer", text("Waar het staat: een JSON-pointer, of de naam van een kop of zoeksleutel."))
                .addProperty("code", text("De code van wat er mis is."))
                .addProperty("detail", text("Wat er mis is en wat u kunt doen."));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
