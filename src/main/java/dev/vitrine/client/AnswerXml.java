package dev.vitrine.client;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * What reads XML for the SDK: Aalto, in about half the time of the JDK's own.
 *
 * <p>The SDK asks the JDK for a reader in each thread and switches document types and external
 * entities off; Aalto would not expand entities anyway. It is named and not left to be looked for,
 * because every virtual thread would search all jars for it again.
 */
final class AnswerXml {

  private AnswerXml() {}

  /** Names it for this whole process. */
  static void install() {
    System.setProperty("javax.xml.stream.XMLInputFactory", InputFactoryImpl.class.getName());
  }
}
