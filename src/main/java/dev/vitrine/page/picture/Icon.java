package dev.vitrine.page.picture;

/** Signs out of the Bootstrap icons' font, because fonts are what a picture can hold as text. */
enum Icon {
  ACCOUNT(0xf1dd),
  ANYONE(0xf3ef),
  BALANCER(0xf544),
  DATABASE(0xf8c4),
  ENDPOINT(0xf4f7),
  EXTERNAL(0xf1c5),
  FUNCTION(0xf46d),
  GATEWAY(0xf3ef),
  INSTANCE(0xf2d6),
  MANY(0xf2cc),
  NAT(0xf6ec),
  PEERING(0xf12b),
  PERSON(0xf4d3),
  PRIVATE(0xf47b),
  PUBLIC(0xf3ee),
  RESOURCE(0xf1c8),
  ROLE(0xf44f),
  ROUTES(0xf549),
  SERVICE(0xf3e5),
  SUBNET(0xf40d),
  TRANSIT(0xf52e),
  TROUBLE(0xf33b),
  UNKNOWN(0xf505),
  ZONE(0xf1dd);

  private final String glyph;

  Icon(int character) {
    this.glyph = Character.toString(character);
  }

  /** The character that the font draws as this sign. */
  public String glyph() {
    return glyph;
  }
}
