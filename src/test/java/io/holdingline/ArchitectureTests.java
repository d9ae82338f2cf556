package io.holdingline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packagesOf = Holdingline.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String ENGINE = "org.camunda.bpm.engine..";
    private static final String BPMN_MODEL = "org.camunda.bpm.model..";

    @ArchTest
    static final ArchRule theEngineIsKnownInOnePackage = noClasses().that().resideOutsideOfPackage("..flow.camunda..")
            .should().dependOnClassesThat().resideInAPackage(ENGINE);

    @ArchTest
    static final ArchRule theBpmnModelIsKnownWhereFilesAreRead = noClasses()
            .that().resideOutsideOfPackages("..playbook.bpmn..", "..flow.camunda..")
            .should().dependOnClassesThat().resideInAPackage(BPMN_MODEL).allowEmptyShould(true);

    @ArchTest
    static final ArchRule springMailIsKnownToTheMailModuleAlone = noClasses().that().resideOutsideOfPackage("..holdingline.mail..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.mail..", "jakarta.mail..");

    @ArchTest
    static final ArchRule httpLeavesTheHouseThroughPublishingAlone = noClasses()
            .that().resideOutsideOfPackage("..holdingline.publishing..")
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "org.springframework.web.client..",
                    "org.apache.hc..", "okhttp3..");

    @ArchTest
    static final ArchRule nobodyImportsThePagesOfTheWholeHouse = noClasses().that().resideOutsideOfPackage("io.holdingline.web..")
            .should().dependOnClassesThat().resideInAPackage("io.holdingline.web..");

    @ArchTest
    static final ArchRule controllersAreTheirPackagesOwnBusiness = classes().that().areMetaAnnotatedWith(Controller.class)
            .should().bePackagePrivate().andShould().resideInAnyPackage("..web", "..web..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class)
            .orShould().beAnnotatedWith(Value.class).orShould().beAnnotatedWith("jakarta.inject.Inject")
            .orShould().beAnnotatedWith("jakarta.annotation.Resource");

    /** The engine's own clock is one static per JVM: outside its commands it can only be the machine's. */
    @ArchTest
    static final ArchRule theTimeIsAskedOfTheClockThatIsHandedIn = noClasses()
            .that().doNotHaveSimpleName("TimeConfiguration").and().doNotHaveSimpleName("EngineTime").should().callMethodWhere(theTimeIsTakenFromTheMachine())
            .orShould().callConstructorWhere(aDateIsMadeOfNow());

    /** Every package reads from the ground up. The root named here calls rooms that speak in its words, which no other may. */
    @ArchTest
    static final ArchRule noPackageNeedsOneThatNeedsIt = slices().matching("io.holdingline.(**)").should().beFreeOfCycles()
            .ignoreDependency(resideInAPackage("io.holdingline.playbook"), resideInAPackage("io.holdingline.playbook.."));

    @ArchTest
    static void oneDelegateAdaptsEveryStep(JavaClasses house) {
        assertThat(house.stream().filter(each -> each.isAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")))
                .extracting(JavaClass::getPackageName).containsExactly("io.holdingline.flow.camunda");
    }

    @Test
    void testsNeitherSleepNorAreSwitchedOff() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(tests());
        noClasses().should().beAnnotatedWith(Disabled.class).check(tests());
        noMethods().should().beAnnotatedWith(Disabled.class).check(tests());
    }

    /** The build looks for these names alone: a test called otherwise never runs. Measurements are run by hand. */
    @Test
    void testsAreCalledAsTheBuildFindsThem() {
        methods().that().areMetaAnnotatedWith(Testable.class)
                .and().areDeclaredInClassesThat().resideOutsideOfPackage("..bench..")
                .should().beDeclaredInClassesThat().haveNameMatching(".*(Tests|IT)(\\$.*)?").check(tests());
    }

    private static JavaClasses tests() {
        return new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackagesOf(Holdingline.class);
    }

    private static DescribedPredicate<JavaCall<?>> theTimeIsTakenFromTheMachine() {
        return describe("the time is taken from the machine", call -> takesTheTime(call.getTarget()));
    }

    private static boolean takesTheTime(AccessTarget.CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var bare = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return target.getName().equals("now") && owner.isAssignableTo(Temporal.class) && bare
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class) && Set.of("systemUTC", "systemDefaultZone").contains(target.getName());
    }

    private static DescribedPredicate<JavaCall<?>> aDateIsMadeOfNow() {
        return describe("a date is made of now", call -> call.getTarget().getOwner().isEquivalentTo(Date.class)
                && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
