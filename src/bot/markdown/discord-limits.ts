/**
 * Discord's limits on a message, in UTF-16 units unless a line says otherwise.
 *
 * Only `markdown/` and `messages/` know them. Pages: [message] https://docs.discord.com/developers/resources/message,
 * [embed] https://docs.discord.com/developers/resources/message#embed-object-embed-limits,
 * [component] https://docs.discord.com/developers/components/reference,
 * [command] https://docs.discord.com/developers/interactions/application-commands,
 * [schema] https://github.com/discord/discord-api-spec (OpenAPI), where the pages give no number.
 */
export const DISCORD_LIMITS = {
  /** Text of a message beside its embeds. [message] */
  content: 2000,
  /** Embeds in a message, a count. [message] */
  embeds: 10,
  /** [embed] */
  embedTitle: 256,
  /** [embed] */
  embedDescription: 4096,
  /** Fields of an embed, a count. [embed] */
  embedFields: 25,
  /** [embed] */
  embedFieldName: 256,
  /** [embed] */
  embedFieldValue: 1024,
  /** [embed] */
  embedFooter: 2048,
  /** [embed] */
  embedAuthor: 256,
  /** Title, description, fields, footer and author of all embeds of a message together. [embed] */
  embedTotal: 6000,
  /** Address behind the title. [schema] */
  embedUrl: 2048,
  /** [component] */
  buttonLabel: 80,
  /** Address of a link button. [component] */
  buttonUrl: 512,
  /** [component] */
  customId: 100,
  /** Buttons in an action row, a count. [component] */
  buttonsPerRow: 5,
  /** Action rows in a message, a count. [component] */
  rows: 5,
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
