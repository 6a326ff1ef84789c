package nl.meent.search.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RoomsTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.meent.search");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("nl.meent.search.rooms.offenders");

    private static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..posts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..search..meetups..", "..search..consultations..");

    private static final ArchRule ONLY_BLOCKING_CLASSES_BLOCK = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Blocking")
            .should()
            .callMethodWhere(DescribedPredicate.describe("blocks", RoomsTest::blocks));

    private static final ArchRule ANSWERS_DO_NOT_WRITE = noClasses()
            .that()
            .resideInAnyPackage(
                    "..search..find..", "..search..suggestions..", "..search..similar..", "..search..related..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("nl\\.meent\\.search\\.(documents\\.Document|members\\.Member|themes\\.Theme)Store");

    @Test
    void features_do_not_know_each_other() {
        FEATURES_DO_NOT_KNOW_EACH_OTHER.check(SERVICE);
        assertThatThrownBy(() -> FEATURES_DO_NOT_KNOW_EACH_OTHER.check(OFFENDERS))
                .hasMessageContaining("KnowsMeetups");
    }

    @Test
    void only_classes_that_say_so_block() {
        ONLY_BLOCKING_CLASSES_BLOCK.check(SERVICE);
        assertThatThrownBy(() -> ONLY_BLOCKING_CLASSES_BLOCK.check(OFFENDERS)).hasMessageContaining("blockOptional");
    }

    @Test
    void rooms_are_acyclic() {
        acyclicBelow("nl.meent.search").check(SERVICE);
        assertThatThrownBy(() -> acyclicBelow("nl.meent.search.rooms.offenders").check(OFFENDERS))
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void answers_do_not_write() {
        ANSWERS_DO_NOT_WRITE.check(SERVICE);
        assertThatThrownBy(() -> ANSWERS_DO_NOT_WRITE.check(OFFENDERS)).hasMessageContaining("Writes");
    }

    private static ArchRule acyclicBelow(String rooms) {
        return slices().matching(rooms + ".(*)..").should().beFreeOfCycles();
    }

    private static boolean blocks(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        boolean reactor = owner.isEquivalentTo(Mono.class) || owner.isEquivalentTo(Flux.class);
        return (reactor && call.getName().startsWith("block"))
                || (owner.isAssignableTo(Future.class) && call.getName().equals("get"))
                || (owner.isEquivalentTo(Thread.class) && call.getName().equals("sleep"));
    }
}
