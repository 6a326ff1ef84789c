package nl.meent.runtime.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.ApiAutoConfiguration;
import nl.meent.runtime.web.ApiProperties;
import nl.meent.runtime.web.bodies.Proposal;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.paging.PageRequest;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Describes a service at {@code /v1/openapi.json}: who is behind it, how to sign in, and our arguments as headers. */
@AutoConfiguration(after = ApiAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnProperty(name = ApiAutoConfiguration.ENABLED, matchIfMissing = true)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class,
                        IfMatch.class,
                        IdempotencyKey.class,
                        MergePatch.class,
                        PageRequest.class,
                        Proposal.class);
    }

    @Bean
    OpenAPI openApi(ApiProperties api) {
        return new OpenAPI()
                .info(new Info()
                        .title(api.title())
                        .description(api.description())
                        .version(api.version())
                        .contact(new Contact()
                                .name("Team Meent")
                                .url("https://vng.nl")
                                .email("meent@vng.nl"))
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/")))
                .servers(List.of(new Server().url("/").description("Deze omgeving")))
                .components(new Components().addSecuritySchemes("token", token()))
                .security(List.of(new SecurityRequirement().addList("token")));
    }

    @Bean
    DescribedArguments describedArguments() {
        return new DescribedArguments();
    }

    @Bean
    OpenApiCustomizer describedProblems() {
        return new DescribedProblems();
    }

    @Bean
    OpenApiCorsFilter openApiCorsFilter() {
        return new OpenApiCorsFilter();
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Toegangsbewijs van de aanmelddienst, in de kop Authorization.");
    }
}
