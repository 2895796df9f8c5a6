package dev.vitrine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Rules over every class of the product. */
@AnalyzeClasses(packages = "dev.vitrine", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String AWS_SERVICES = "software.amazon.awssdk.services..";

  @ArchTest
  static final ArchRule onlyTheRoomsThatAskAwsKnowItsServices =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.vitrine.session..",
              "dev.vitrine.client..",
              "dev.vitrine.catalog..",
              "dev.vitrine.inventory..",
              "dev.vitrine.setup..",
              "dev.vitrine.organization..",
              "dev.vitrine.sandbox..")
          .should()
          .dependOnClassesThat(resideInAPackage(AWS_SERVICES));

  @ArchTest
  static final ArchRule onlyTheSessionRoomAssumesRoles =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.vitrine.session..", "dev.vitrine.sandbox..")
          .should()
          .dependOnClassesThat(simpleNameEndingWith("AssumeRoleRequest"));

  @ArchTest
  static final ArchRule nothingPresignsWaitsOrCallsAsynchronously =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("software.amazon.awssdk..")
                  .and(
                      simpleNameEndingWith("Presigner")
                          .or(simpleNameEndingWith("Waiter"))
                          .or(simpleNameEndingWith("AsyncClient"))));

  @ArchTest
  static final ArchRule onlyTheInventoryStartsThreads =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.vitrine.inventory..", "dev.vitrine.sandbox..")
          .and()
          // The one thread that reads the organization again and again; it fans out nowhere.
          .doNotHaveFullyQualifiedName("dev.vitrine.organization.Refreshing")
          .should()
          .dependOnClassesThat(threads());

  @ArchTest
  static final ArchRule resourceTypesAreFinalAndPackagePrivateAndFlat =
      classes()
          .that(resideInAPackage("dev.vitrine.catalog.type").and(topLevel()))
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beFinalAndPackagePrivate());

  @ArchTest
  static final ArchRule controllersShowNoTypeOfAws =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Controller.class)
          .or()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(RestController.class)
          .should(mentionNoTypeOfAws());

  @ArchTest
  static final ArchRule beansHaveConstructors =
      noClasses().should().dependOnClassesThat().areAssignableTo(Autowired.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Info|Data|Dto|Abstract)(\\$.*)?")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  @ArchTest
  static final ArchRule nobodyDependsOnTheSandbox =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.vitrine.sandbox..")
          .should()
          .dependOnClassesThat(resideInAPackage("dev.vitrine.sandbox.."));

  private static DescribedPredicate<JavaClass> threads() {
    return new DescribedPredicate<>("start threads") {
      @Override
      public boolean test(JavaClass type) {
        return type.isEquivalentTo(Executors.class)
            || type.isEquivalentTo(ExecutorService.class)
            || type.isEquivalentTo(Thread.Builder.class);
      }
    };
  }

  private static DescribedPredicate<JavaClass> topLevel() {
    return new DescribedPredicate<>("stand on their own") {
      @Override
      public boolean test(JavaClass type) {
        return type.isTopLevelClass();
      }
    };
  }

  private static ArchCondition<JavaClass> beFinalAndPackagePrivate() {
    return new ArchCondition<>("be final and package-private") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var modifiers = type.reflect().getModifiers();
        var fits =
            java.lang.reflect.Modifier.isFinal(modifiers)
                && !java.lang.reflect.Modifier.isPublic(modifiers);
        events.add(new SimpleConditionEvent(type, fits, type.getName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> mentionNoTypeOfAws() {
    return new ArchCondition<>("mention no type of AWS") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var aws = resideInAnyPackage("software.amazon.awssdk..");
        var mentioned =
            method.getAllInvolvedRawTypes().stream().filter(aws).map(JavaClass::getName).toList();
        events.add(
            new SimpleConditionEvent(
                method, mentioned.isEmpty(), method.getFullName() + " mentions " + mentioned));
      }
    };
  }
}
