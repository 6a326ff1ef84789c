package nl.meent.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.elasticsearch.node.Node",
                "org.elasticsearch.plugins.Plugin",
                "org.apache.lucene.index.IndexWriter",
                "org.apache.logging.log4j.core.LoggerContext"
            })
    void nothing_of_the_server_is_on_the_class_path_of_the_service(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
