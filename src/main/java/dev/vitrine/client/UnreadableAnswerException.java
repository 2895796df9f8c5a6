package dev.vitrine.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonProcessingException;

/**
 * Says that an answer came, under a good status, that cannot be read; nothing of what stood in it
 * is kept.
 */
public final class UnreadableAnswerException extends SdkClientException {

  private static final long serialVersionUID = 1L;

  // What the SDK says of everything that it stumbles over between two tags.
  private static final String OF_ANY_KIND = "Unable to unmarshall response";

  private final String why;

  UnreadableAnswerException(String why) {
    super(builder().message("AWS's answer could not be read: " + why));
    this.why = why;
  }

  /**
   * What people are told.
   *
   * @param asked what was asked for, such as {@code ec2:DescribeVpcs}; none where that is not known
   */
  public String sentence(@Nullable String asked) {
    var to = asked == null ? "" : " to " + asked;
    return "AWS's answer" + to + " could not be read: " + why + ".";
  }

  /** What the SDK carries out of a call unharmed: it makes a new exception of every other. */
  static SdkClientException within(String why) {
    var unreadable = new UnreadableAnswerException(why);
    return SdkClientException.create(unreadable.getMessage(), unreadable);
  }

  /** The same trouble, told as an answer that cannot be read where it is one. */
  static SdkClientException told(SdkClientException trouble) {
    var causes = causes(trouble);
    return first(causes, UnreadableAnswerException.class)
        .or(() -> why(trouble, causes).map(UnreadableAnswerException::new))
        .map(SdkClientException.class::cast)
        .orElse(trouble);
  }

  private static Optional<String> why(SdkClientException trouble, List<Throwable> causes) {
    var notJson = first(causes, JsonProcessingException.class).isPresent();
    // The connection broke while the answer was read.
    if (!notJson && first(causes, IOException.class).isPresent()) {
      return Optional.empty();
    }
    if (notJson) {
      return Optional.of("it is not the JSON that AWS answers");
    }
    if (first(causes, XMLStreamException.class).isPresent()) {
      return Optional.of("it is not well-formed XML");
    }
    return String.valueOf(trouble.getMessage()).startsWith(OF_ANY_KIND)
        ? Optional.of("something in it has another form than AWS writes")
        : Optional.empty();
  }

  private static <T extends Throwable> Optional<T> first(List<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static List<Throwable> causes(Throwable trouble) {
    var causes = new ArrayList<Throwable>();
    for (var cause = trouble; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
