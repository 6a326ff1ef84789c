package nl.meent.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.meent.portal");

    private static final ArchRule DRIVER_FOR_SESSIONS_AND_DRAFTS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("nl.meent.portal.sessions..", "nl.meent.portal.drafts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb..");

    @Test
    void only_sessions_and_drafts_touch_the_store() {
        DRIVER_FOR_SESSIONS_AND_DRAFTS_ONLY.check(PORTAL);
    }

    @Test
    void the_rule_about_the_store_can_fail() {
        JavaClasses offender = new ClassFileImporter().importPackages("nl.meent.portal.security");
        assertThatThrownBy(() -> DRIVER_FOR_SESSIONS_AND_DRAFTS_ONLY.check(offender))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("nl.meent.portal.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl.meent.events.StoredEvents",
                "org.axonframework.eventhandling.EventMessage",
                "nl.meent.community.CommunityService"
            })
    void nothing_of_the_services_is_on_the_class_path(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
