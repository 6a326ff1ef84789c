package nl.meent.community.themes;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.themes.read.ThemesProjection;
import nl.meent.community.themes.write.Theme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
class ThemesConfiguration {

    @Bean
    AggregateType theme() {
        return new AggregateType(Theme.class);
    }

    @Bean
    ThemesProjection themesProjection(MongoDatabase database) {
        return new ThemesProjection(database);
    }
}
