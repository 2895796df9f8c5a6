package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term is by its form. */
class TermTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          111111111111                                     | ACCOUNT
          11111111111                                      | TEXT
          arn:aws:s3:::bucket                              | ARN
          arn:aws-cn:ec2:cn-north-1:111111111111:vpc/vpc-0 | ARN
          arn:aws                                          | TEXT
          i-0123456789abcdef0                              | ID
          eni-0123456789abcdef0                            | ID
          tgw-attach-0123456789abcdef0                     | ID
          i-web                                            | TEXT
          10.0.0.1                                         | IP_ADDRESS
          10.0.0.0/8                                       | IP_ADDRESS
          2001:db8::1                                      | IP_ADDRESS
          2001:db8::/32                                    | IP_ADDRESS
          10.0.0                                           | TEXT
          010.0.0.1                                        | TEXT
          10.0.*.1                                         | TEXT
          0a:1b:2c:3d:4e:5f                                | MAC_ADDRESS
          0A-1B-2C-3D-4E-5F                                | MAC_ADDRESS
          AKIAIOSFODNN7EXAMPLE                             | ACCESS_KEY
          ASIAIOSFODNN7EXAMPLE                             | ACCESS_KEY
          akiaiosfodnn7example                             | TEXT
          web.example.com                                  | DNS_NAME
          web.example.com.                                 | DNS_NAME
          ip-10-0-0-1.eu-west-1.compute.internal           | DNS_NAME
          web                                              | TEXT
          payments-prod                                    | TEXT
          """)
  void isToldByItsForm(String text, Term.Form form) {
    assertThat(Term.of(" " + text + "\t").form()).isEqualTo(form);
  }

  @Test
  void isComparedWithoutWhatMakesNoDifference() {
    assertThat(Term.of("0A-1B-2C-3D-4E-5F").plain()).isEqualTo("0a:1b:2c:3d:4e:5f");
    assertThat(Term.of("Web.Example.com.").plain()).isEqualTo("web.example.com");
    assertThat(Term.of("My-Bucket").plain()).isEqualTo("my-bucket");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.1.2.3, true",
    "10.0.0.0/8, 10.1.0.0/16, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.0.0.0/16, 10.0.0.0/8, false",
    "2001:db8::/32, 2001:db8::5, true",
    "10.0.0.0/8, 2001:db8::5, false"
  })
  void holdsWhatLiesInItsBlock(String block, String other, boolean holds) {
    assertThat(Block.of(block).orElseThrow().holds(Block.of(other).orElseThrow())).isEqualTo(holds);
  }
}
