package nl.meent.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RoomsTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .importUrl(NotificationApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("nl.meent.notification.offenders");

    private static final ArchRule DRIVERS_ONLY_IN_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackage("..mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    private static final ArchRule BLOCKING_ONLY_WHERE_IT_IS_SAID = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Blocking")
            .should()
            .callMethodWhere(DescribedPredicate.describe("it blocks", RoomsTest::blocks));

    private static ArchRule acyclic(String parent) {
        return slices().matching(parent + ".(*)..").should().beFreeOfCycles();
    }

    private static boolean blocks(JavaMethodCall call) {
        String name = call.getName();
        var owner = call.getTargetOwner();
        return (owner.isAssignableTo(Mono.class) || owner.isAssignableTo(Flux.class)) && name.startsWith("block")
                || owner.isAssignableTo(Future.class) && name.equals("get")
                || owner.isEquivalentTo(Thread.class) && name.equals("sleep");
    }

    @Test
    void features_are_acyclic() {
        acyclic("nl.meent.notification").check(SERVICE);
        assertCaught(acyclic("nl.meent.notification.offenders.cycle"));
    }

    @Test
    void drivers_are_used_in_adapters_only() {
        DRIVERS_ONLY_IN_ADAPTERS.check(SERVICE);
        assertCaught(DRIVERS_ONLY_IN_ADAPTERS);
    }

    @Test
    void nothing_blocks_outside_of_what_is_called_blocking() {
        BLOCKING_ONLY_WHERE_IT_IS_SAID.check(SERVICE);
        assertCaught(BLOCKING_ONLY_WHERE_IT_IS_SAID);
    }

    private static void assertCaught(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(OFFENDERS)).isInstanceOf(AssertionError.class);
    }
}
