package nl.meent.community.posts;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.posts.read.PostsProjection;
import nl.meent.community.posts.write.HelpfulMark;
import nl.meent.community.posts.write.Post;
import nl.meent.community.posts.write.PostFollowing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
class PostsConfiguration {

    @Bean
    AggregateType post() {
        return new AggregateType(Post.class);
    }

    @Bean
    AggregateType helpfulMark() {
        return new AggregateType(HelpfulMark.class);
    }

    @Bean
    AggregateType postFollowing() {
        return new AggregateType(PostFollowing.class);
    }

    @Bean
    PostsProjection postsProjection(MongoDatabase database) {
        return new PostsProjection(database);
    }
}
