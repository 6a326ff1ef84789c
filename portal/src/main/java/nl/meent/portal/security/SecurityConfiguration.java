package nl.meent.portal.security;

import java.net.URI;
import java.time.Duration;
import nl.meent.portal.frame.ErrorPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** Who may see what before a service is asked, how one signs in and out, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String SIGN_IN = "/oauth2/authorization/" + LazyClientRegistrations.ID;

    /** Whoever has the address out of an e-mail may end such e-mail; programs for e-mail send their form there. */
    private static final String UNSUBSCRIBE = "/afmelden/*";

    private static final String[] PUBLIC = {
        "/",
        "/bestanden/**",
        "/sw.js",
        "/livez",
        "/readyz",
        "/voorkeuren",
        "/inloggen",
        "/inloggen/**",
        "/oauth2/authorization/*",
        ErrorPages.KEPT,
        "/uitloggen",
        "/uitgelogd",
        "/toegankelijkheid",
        "/privacy",
        "/bewijs",
        "/agenda/**",
        UNSUBSCRIBE,
        "/stijl",
        "/.well-known/**",
        "/favicon.ico",
        "/actuator/**"
    };

    @Bean
    SecurityWebFilterChain securityFilters(
            ServerHttpSecurity http,
            IssuerSettings issuer,
            ServerOAuth2AuthorizationRequestResolver signIn,
            ServerOAuth2AuthorizedClientRepository tokens,
            ServerLogoutSuccessHandler signOut,
            KeptForms kept) {
        return http.authorizeExchange(paths ->
                        paths.pathMatchers(PUBLIC).permitAll().anyExchange().authenticated())
                .oauth2Login(login -> login.authorizationRequestResolver(signIn)
                        .authorizedClientRepository(tokens)
                        .authenticationFailureHandler(
                                new RedirectServerAuthenticationFailureHandler("/inloggen/mislukt")))
                .exceptionHandling(unknown -> unknown.authenticationEntryPoint(new SignInEntryPoint(SIGN_IN, kept)))
                .logout(logout -> logout.requiresLogout(
                                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/uitloggen"))
                        .logoutSuccessHandler(signOut))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .requireCsrfProtectionMatcher(needsToken())
                        .accessDeniedHandler(new OutdatedForms(kept)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(issuer)))
                        .frameOptions(frame -> frame.mode(Mode.DENY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .hsts(hsts -> hsts.maxAge(Duration.ofDays(730)).includeSubdomains(true))
                        .permissionsPolicy(nothing ->
                                nothing.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(
                                org.springframework.security.web.server.header
                                        .CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy
                                        .SAME_ORIGIN)))
                .build();
    }

    /** Nothing inline, nothing from elsewhere, service workers neither; forms may end at the issuer, because signing out goes there. */
    static String policy(IssuerSettings issuer) {
        return "default-src 'self'; worker-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' " + issuer.origin();
    }

    /** A form there proves itself by its address alone (RFC 8058); every other needs the token. */
    private static ServerWebExchangeMatcher needsToken() {
        ServerWebExchangeMatcher exempt = ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, UNSUBSCRIBE);
        return new AndServerWebExchangeMatcher(
                CsrfWebFilter.DEFAULT_CSRF_MATCHER, new NegatedServerWebExchangeMatcher(exempt));
    }

    /**
     * Visitors get no session for a form that only sets their language, hence a cookie. Other sites' forms come without
     * it; links from elsewhere bring it, or each of them would replace it and outdate the forms in other tabs.
     */
    private static CookieServerCsrfTokenRepository csrfCookie() {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName("meent-formulier");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
        return tokens;
    }

    /** Answers to the one registration that there is; another name is an address like any other that isn't there. */
    @Bean
    ServerOAuth2AuthorizationRequestResolver signInWithPkce(ReactiveClientRegistrationRepository registrations) {
        DefaultServerOAuth2AuthorizationRequestResolver resolver = new DefaultServerOAuth2AuthorizationRequestResolver(
                registrations,
                ServerWebExchangeMatchers.pathMatchers(
                        "/oauth2/authorization/{registrationId:" + LazyClientRegistrations.ID + "}"));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** Ends the session at the issuer too, so that the next one at this computer doesn't come in without a question. */
    @Bean
    ServerLogoutSuccessHandler signOut(ReactiveClientRegistrationRepository registrations) {
        OidcClientInitiatedServerLogoutSuccessHandler handler =
                new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/uitgelogd");
        handler.setLogoutSuccessUrl(URI.create("/uitgelogd"));
        return handler;
    }

    @Bean
    ReactiveOAuth2AuthorizedClientManager authorizedClients(
            ReactiveClientRegistrationRepository registrations, ServerOAuth2AuthorizedClientRepository tokens) {
        DefaultReactiveOAuth2AuthorizedClientManager manager =
                new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }
}
