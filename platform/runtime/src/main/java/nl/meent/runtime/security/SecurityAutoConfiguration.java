package nl.meent.runtime.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.meent.runtime.web.ApiAutoConfiguration;
import nl.meent.runtime.web.problems.ProblemResponder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.netty.http.client.HttpClient;

/**
 * Makes a service a resource server of one issuer: nothing is answered without a valid bearer token but public paths,
 * probes and the OpenAPI document, and no other origin may call it from a browser.
 */
@AutoConfiguration(
        before = {
            ReactiveOAuth2ResourceServerAutoConfiguration.class,
            ReactiveWebSecurityAutoConfiguration.class,
            ReactiveManagementWebSecurityAutoConfiguration.class
        },
        after = ApiAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnProperty(name = ApiAutoConfiguration.ENABLED, matchIfMissing = true)
@EnableConfigurationProperties({IssuerProperties.class, MemberIdProperties.class})
@EnableWebFluxSecurity
public class SecurityAutoConfiguration {

    private static final PublicPaths ALWAYS_PUBLIC = PublicPaths.of("/livez", "/readyz", "/v1/openapi.json");

    @Bean
    MemberIds memberIds(MemberIdProperties properties) {
        return new MemberIds(properties.key());
    }

    @Bean
    ReactiveJwtDecoder issuerTokens(IssuerProperties issuer) {
        issuer.requireSecure();
        HttpClient http = HttpClient.create().responseTimeout(Duration.ofSeconds(5));
        WebClient client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
        return IssuerTokens.decoder(issuer, new IssuerKeys(issuer.uri(), issuer.keysLive(), client, Clock.systemUTC()));
    }

    @Bean
    SecurityWebFilterChain apiSecurity(
            ServerHttpSecurity http,
            IssuerProperties issuer,
            MemberIds memberIds,
            ProblemResponder responder,
            ObjectProvider<PublicPaths> publicPaths,
            Environment environment) {
        SecurityProblems problems = new SecurityProblems(responder);
        return http.csrf(csrf -> csrf.disable())
                .cors(cors -> cors.disable())
                .headers(headers -> headers.disable())
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new CallerConverter(issuer, memberIds))))
                .authorizeExchange(
                        paths -> authorize(paths, publicPaths.orderedStream().toList(), environment))
                .build();
    }

    @Bean
    WebFluxConfigurer callerArguments() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CallerArgument());
            }
        };
    }

    /** The management port isn't exposed (see docs/operating.md), so what is there needs no token. */
    private static void authorize(AuthorizeExchangeSpec paths, List<PublicPaths> publicPaths, Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            paths.matchers(EndpointRequest.toAnyEndpoint()).permitAll();
        }
        permit(paths, ALWAYS_PUBLIC);
        publicPaths.forEach(more -> permit(paths, more));
        paths.anyExchange().authenticated();
    }

    private static void permit(AuthorizeExchangeSpec paths, PublicPaths open) {
        for (String pattern : open.read()) {
            paths.pathMatchers(HttpMethod.GET, pattern).permitAll();
            paths.pathMatchers(HttpMethod.HEAD, pattern).permitAll();
        }
        for (String pattern : open.post()) {
            paths.pathMatchers(HttpMethod.POST, pattern).permitAll();
        }
    }
}
