package nl.meent.runtime.web;

import io.github.bucket4j.TimeMeter;
import jakarta.validation.Validator;
import nl.meent.runtime.web.bodies.BodyReader;
import nl.meent.runtime.web.bodies.FourDigitYears;
import nl.meent.runtime.web.bodies.ProposalArgument;
import nl.meent.runtime.web.bodies.VisibleText;
import nl.meent.runtime.web.editing.IdempotencyKeyArgument;
import nl.meent.runtime.web.editing.IfMatchArgument;
import nl.meent.runtime.web.editing.MergePatchArgument;
import nl.meent.runtime.web.headers.ApiHeadersFilter;
import nl.meent.runtime.web.headers.TrailingSlashFilter;
import nl.meent.runtime.web.limits.BodyLimitFilter;
import nl.meent.runtime.web.limits.Questions;
import nl.meent.runtime.web.limits.WriteLimits;
import nl.meent.runtime.web.limits.WriteLimitsFilter;
import nl.meent.runtime.web.limits.WriteLimitsProperties;
import nl.meent.runtime.web.paging.PageRequestArgument;
import nl.meent.runtime.web.problems.DroppedErrors;
import nl.meent.runtime.web.problems.FailureTranslation;
import nl.meent.runtime.web.problems.ProblemExceptionHandler;
import nl.meent.runtime.web.problems.ProblemResponder;
import nl.meent.runtime.web.problems.Problems;
import nl.meent.runtime.web.problems.QueryFaults;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the parts of the edge together: problems, strict bodies, arguments, headers and limits. Off with
 * {@code meent.api.enabled=false}.
 */
@AutoConfiguration(
        before = ErrorWebFluxAutoConfiguration.class,
        after = {JacksonAutoConfiguration.class, ValidationAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnProperty(name = ApiAutoConfiguration.ENABLED, matchIfMissing = true)
@EnableConfigurationProperties({ApiProperties.class, WriteLimitsProperties.class})
public class ApiAutoConfiguration {

    /** The property that switches the edge of an API on (the default) or off. */
    public static final String ENABLED = "meent.api.enabled";

    @Bean
    ProblemResponder problemResponder(JsonMapper json) {
        return new ProblemResponder(json);
    }

    @Bean
    DroppedErrors droppedErrors() {
        return new DroppedErrors();
    }

    @Bean
    ProblemExceptionHandler problemExceptionHandler(
            ObjectProvider<FailureTranslation> translations,
            ProblemResponder responder,
            @Qualifier("webFluxConversionService") ObjectProvider<ConversionService> conversion) {
        return new ProblemExceptionHandler(
                new Problems(translations.orderedStream().toList()),
                new QueryFaults(conversion.getIfAvailable(DefaultFormattingConversionService::new)),
                responder);
    }

    @Bean
    ValidationConfigurationCustomizer visibleText() {
        return configuration -> {
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                VisibleText.define(hibernate);
            }
        };
    }

    @Bean
    BodyReader bodyReader(JsonMapper json, Validator validator) {
        return new BodyReader(json, validator);
    }

    @Bean
    WebFluxConfigurer apiArguments(JsonMapper json, BodyReader reader) {
        return new WebFluxConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(FourDigitYears.converter());
            }

            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().jacksonJsonDecoder(reader.decoder(json));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(
                        new IfMatchArgument(),
                        new IdempotencyKeyArgument(),
                        new MergePatchArgument(reader),
                        new PageRequestArgument(),
                        new ProposalArgument(reader));
            }
        };
    }

    @Bean
    ApiHeadersFilter apiHeadersFilter(ApiProperties api) {
        return new ApiHeadersFilter(api.version());
    }

    @Bean
    TrailingSlashFilter trailingSlashFilter(ProblemResponder responder) {
        return new TrailingSlashFilter(responder);
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(ApiProperties api, ProblemResponder responder) {
        return new BodyLimitFilter(api.maxBody(), api.maxBodies(), responder);
    }

    @Bean
    Questions questions(ApiProperties api) {
        return new Questions(api.questions());
    }

    @Bean
    WriteLimitsFilter writeLimitsFilter(WriteLimitsProperties limits, Questions questions) {
        return new WriteLimitsFilter(new WriteLimits(limits, TimeMeter.SYSTEM_NANOTIME), questions);
    }
}
