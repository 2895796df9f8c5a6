package dev.vitrine.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What manages a resource, so that nobody changes by hand what would be changed back.
 *
 * @param title what it is, such as {@code CloudFormation stack web}
 * @param type the id of its type, null where it is a service
 * @param id its id
 */
record ManagedBy(String title, @Nullable String type, String id) {

  private record Mark(String tag, String title, @Nullable String type) {}

  // The nearest first: an instance of an Auto Scaling group out of a stack belongs to the group.
  // https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html (tags that start aws:)
  private static final List<Mark> MARKS =
      List.of(
          new Mark(
              "aws:autoscaling:groupName", "Auto Scaling group ", "autoscaling-auto-scaling-group"),
          new Mark("aws:ecs:serviceName", "ECS service ", null),
          new Mark("eks:nodegroup-name", "EKS node group ", null),
          new Mark("aws:eks:cluster-name", "EKS cluster ", "eks-cluster"),
          new Mark("elasticbeanstalk:environment-name", "Elastic Beanstalk environment ", null),
          new Mark("aws:backup:source-resource", "AWS Backup ", null),
          new Mark(
              "aws:cloudformation:stack-name", "CloudFormation stack ", "cloudformation-stack"));

  /** What tags say. */
  static Optional<ManagedBy> of(Map<String, String> tags) {
    return MARKS.stream()
        .filter(mark -> tags.containsKey(mark.tag()))
        .findFirst()
        .map(mark -> {
          var id = tags.getOrDefault(mark.tag(), "");
          return new ManagedBy(mark.title() + id, mark.type(), id);
        });
  }
}
