package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.CommandForm.Parameter;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands of the AWS CLI speak of nothing that AWS's shapes do not know. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class CommandFormTests {

  private static final Pattern QUERY =
      Pattern.compile("(?<list>\\*|\\w+(\\.\\w+)*)\\[\\?(?<condition>.+?)](\\[])?");
  private static final Pattern TEXT = Pattern.compile("\\{[/:]?\\w+}|'[^']*'");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(?![\\w(])");
  private static final Pattern PLACE = Pattern.compile("\\{[/:]?(\\w+)}");
  private static final Set<String> PLACES = Set.of("id", "partition", "account", "region");

  private final Catalog catalog;
  private final AwsServices services = new AwsServices();
  private final Operations operations = new Operations();

  CommandFormTests(Catalog catalog) {
    this.catalog = catalog;
  }

  List<ResourceType> types() {
    return catalog.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void giveWhatTheOperationTakesAndAllThatItDemands(ResourceType type) {
    var input = operation(type).input();
    var given = type.command().parameters().stream().map(Parameter::name).toList();
    var demanded = input.members().stream().filter(Member::isRequired).map(Member::name).toList();
    assertThat(given).doesNotHaveDuplicates().containsAll(demanded);
    assertThat(input.members().stream().map(Member::name)).containsAll(given);
  }

  @ParameterizedTest
  @MethodSource("types")
  void narrowByMembersThatTheAnswerHas(ResourceType type) {
    var query = type.command().query();
    if (query.isEmpty()) {
      return;
    }
    var parts = QUERY.matcher(query);
    assertThat(parts.matches()).as(query).isTrue();
    var lists = lists(operation(type).output(), parts.group("list"));
    var condition = TEXT.matcher(parts.group("condition")).replaceAll("");
    var names = NAME.matcher(condition).results().map(name -> name.group()).toList();
    assertThat(lists)
        .as(query)
        .anySatisfy(list -> {
          if (condition.contains("@")) {
            assertThat(list.held().kind()).isEqualTo(Kind.TEXT);
            assertThat(names).isEmpty();
          } else {
            assertThat(list.held().kind()).isEqualTo(Kind.STRUCTURE);
            assertThat(list.held().shape().members().stream().map(Member::name)).containsAll(names);
            assertThat(names).isNotEmpty();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void nameOnlyPartsOfTheIdAndColumns(ResourceType type) {
    var known =
        Stream.concat(
                type.definition().identity().id().stream().map(Object::toString),
                type.definition().columns().stream().map(column -> column.name()))
            .collect(Collectors.toSet());
    known.addAll(PLACES);
    assertThat(places(type.command())).allMatch(known::contains);
  }

  private static List<String> places(CommandForm form) {
    var values = form.parameters().stream().flatMap(parameter -> parameter.values().stream());
    return Stream.concat(values, Stream.of(form.query()))
        .flatMap(value -> PLACE.matcher(value).results())
        .map(place -> place.group(1))
        .toList();
  }

  private AwsOperation operation(ResourceType type) {
    var declared =
        type.operations().stream()
            .filter(operation -> operation.name().equals(type.command().operation()))
            .map(Operation::service)
            .findFirst();
    assertThat(declared).as("%s is declared", type.command().operation()).isPresent();
    return operations
        .find(services.named(declared.orElseThrow()), type.command().operation())
        .orElseThrow();
  }

  private static List<Member> lists(Shape output, String path) {
    if (path.equals("*")) {
      return output.members().stream().filter(member -> member.kind() == Kind.LIST).toList();
    }
    var shape = output;
    var names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      shape = shape.member(names[i]).orElseThrow().shape();
    }
    return List.of(shape.member(names[names.length - 1]).orElseThrow());
  }
}
