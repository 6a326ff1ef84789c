package nl.meent.community;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rooms of this service. Every rule has an offender in the test sources that it must catch. */
class RoomsTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.meent.community");

    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("nl.meent.community.offenders");

    static final Map<String, ArchRule> RULES = Map.of(
            "deciding_knows_no_view_endpoint_or_driver",
            noClasses()
                    .that()
                    .resideInAPackage("..write..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..read..", "..web..", "com.mongodb..", "org.springframework.web.."),
            "showing_knows_no_aggregate",
            noClasses()
                    .that()
                    .resideInAPackage("..read..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..write.."),
            "endpoints_know_no_driver",
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.mongodb.."),
            "a_form_is_explained_by_an_example",
            noFields()
                    .should()
                    .beAnnotatedWith(describe(
                            "a pattern whose message is not an example",
                            annotation -> annotation.getRawType().isEquivalentTo(Pattern.class)
                                    && annotation.as(Pattern.class).message().startsWith("{"))),
            "other_services_stay_outside",
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("nl.meent.search..", "nl.meent.notification..", "nl.meent.portal.."),
            "only_blocking_classes_block",
            noClasses()
                    .that(not(simpleNameStartingWith("Blocking")))
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .orShould()
                    .callMethod(Mono.class, "block")
                    .orShould()
                    .callMethod(Flux.class, "blockLast")
                    .orShould()
                    .callMethod(Future.class, "get"));

    static Iterable<String> rules() {
        return RULES.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds(String rule) {
        rule(rule).check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_catches_its_offender(String rule) {
        assertThatThrownBy(() -> rule(rule).check(OFFENDERS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("nl.meent.community.(*)..").should().beFreeOfCycles().check(SERVICE);
        assertThatThrownBy(() -> slices().matching("nl.meent.community.offenders.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .check(OFFENDERS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void every_package_says_what_lives_there() {
        assertThat(SERVICE.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> room.getPackageInfo() == null))
                .isEmpty();
    }

    private static ArchRule rule(String name) {
        ArchRule rule = RULES.get(name);
        if (rule == null) {
            throw new IllegalArgumentException(name);
        }
        return rule.as(name.replace('_', ' '));
    }
}
