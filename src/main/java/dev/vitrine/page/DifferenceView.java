package dev.vitrine.page;

import dev.vitrine.page.policy.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what the policies of two differ.
 *
 * @param self the way back to the resource
 * @param title what one of its type is called
 * @param first the account of the first
 * @param second the account of the second; the same where two versions are compared
 * @param versions what they are compared by where they are versions, empty otherwise
 * @param parts the policies that both or one of them have
 * @param remark why there is nothing to compare, else empty
 * @param form what else can be compared
 */
record DifferenceView(
    Reference self,
    String title,
    AccountMark first,
    AccountMark second,
    String versions,
    List<Part> parts,
    String remark,
    Form form) {

  /**
   * One policy.
   *
   * @param title what it is for the resource
   * @param difference in what it differs, none where one of them could not be read
   * @param sentence what a person should know
   */
  record Part(String title, @Nullable Difference difference, String sentence) {}

  /**
   * What else can be compared.
   *
   * @param versions the versions of a managed policy, newest first
   * @param from the chosen older one
   * @param to the chosen newer one
   * @param others accounts to compare with; none where there are too many to read
   * @param other the chosen one, empty where versions are compared
   */
  record Form(List<String> versions, String from, String to, List<Choice> others, String other) {}
}
