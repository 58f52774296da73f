/**
 * Discord's limits on a message, in UTF-16 units unless a line says otherwise.
 *
 * Only `markdown/` and `messages/` know them. Pages: [reference] https://docs.discord.com/developers/components/reference#text-display,
 * [component] https://docs.discord.com/developers/components/reference,
 * [command] https://docs.discord.com/developers/interactions/application-commands,
 * [schema] https://github.com/discord/discord-api-spec (OpenAPI), where the pages give no number.
 */
export const DISCORD_LIMITS = {
  /** Texts of a message together. [reference] */
  messageText: 4000,
  /**
   * UTF-8 bytes of these texts together with `bytesPerComponent` for each component; beyond it, Discord
   * answers with status 500. Measured, not promised: https://github.com/discord/discord-api-docs/issues/8554
   */
  messageBytes: 10_170,
  bytesPerComponent: 12,
  /** Components of a message, those inside others too, a count. [component] */
  components: 40,
  /** Pictures of a gallery, a count. [component] */
  galleryItems: 10,
  /** Text that stands for a picture. [component] */
  pictureDescription: 1024,
  /** Address of a picture. [schema] */
  pictureUrl: 2048,
  /** [component] */
  buttonLabel: 80,
  /** Address of a link button. [component] */
  buttonUrl: 512,
  /** [component] */
  customId: 100,
  /** Buttons in an action row, a count. [component] */
  buttonsPerRow: 5,
  /** Options of a select menu, a count. [component] */
  selectOptions: 25,
  /** Label, value and description of an option. [component] */
  selectOptionText: 100,
  /** [component] */
  selectPlaceholder: 150,
  /** Title of a form. [component] */
  modalTitle: 45,
  /** Text typed into a field of a form. [component] */
  textInput: 4000,
  /** Choices of an autocomplete, a count. [command] */
  choices: 25,
  /** Name and value of a choice. [command] */
  choiceText: 100,
} as const;
