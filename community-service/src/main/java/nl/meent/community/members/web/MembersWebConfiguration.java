package nl.meent.community.members.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Makes the acting member an argument of controller methods. */
@Configuration(proxyBeanMethods = false)
class MembersWebConfiguration implements WebFluxConfigurer {

    private final Registration registration;

    MembersWebConfiguration(Registration registration) {
        this.registration = registration;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new ActorArgument(registration));
    }
}
