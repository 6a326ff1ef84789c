package nl.meent.community.members.web;

import nl.meent.community.members.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Makes the acting member an argument of controller methods, of which the description of the API says nothing. */
@Configuration(proxyBeanMethods = false)
class MembersWebConfiguration implements WebFluxConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    private final Registration registration;

    MembersWebConfiguration(Registration registration) {
        this.registration = registration;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new ActorArgument(registration));
    }
}
