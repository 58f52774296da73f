/**
 * Every limit of Discord's that the stand-in applies, under one name each.
 *
 * Lengths are counted in UTF-16 units, as discord.js's builders count them.
 */

/** @see https://docs.discord.com/developers/resources/message#create-message */
export const MESSAGE = {
  content: 2_000,
  embeds: 10,
  nonce: 25,
  /** Allowed mentions name at most so many users, and as many roles. */
  allowedMentionIds: 100,
  /** How long `enforce_nonce` remembers: Discord says "the past few minutes". */
  nonceMemoryMs: 5 * 60_000,
  /** Messages a listing returns: 1 to `listMax`, `listDefault` when nothing is asked. */
  listDefault: 50,
  listMax: 100,
} as const;

/** @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const EMBED = {
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footerText: 2_048,
  authorName: 256,
  /** Over all embeds of one message together. */
  total: 6_000,
  url: 2_048,
  colorMax: 0xff_ff_ff,
} as const;

/** @see https://docs.discord.com/developers/components/reference */
export const COMPONENT = {
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customIdMin: 1,
  customId: 100,
  selectOptions: 25,
  selectOptionText: 100,
  selectPlaceholder: 150,
  /** Nested ones included, when the message uses components V2. */
  totalV2: 40,
  /** All text displays of a V2 message together. */
  textTotalV2: 4_000,
  /**
   * UTF-8 bytes of all text displays, with so many more for each component; beyond it there is no
   * refusal but a status 500. @see https://github.com/discord/discord-api-docs/issues/8554
   */
  textBytesV2: 10_170,
  bytesPerComponentV2: 12,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1_024,
  mediaUrl: 2_048,
  /** Of a container's bar, as a number of three bytes. */
  accentColorMax: 0xff_ff_ff,
  separatorSpacingMax: 2,
  modalTitle: 45,
  modalRows: 5,
  radioOptionsMin: 2,
  radioOptions: 10,
  textInputLabel: 45,
  textInputValue: 4_000,
  labelDescription: 100,
  textInputPlaceholder: 100,
} as const;

/** @see https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Names, descriptions and values of one command together, longest localization counted. */
  total: 8_000,
  chatInputPerScope: 100,
  contextMenuPerScope: 15,
  stringOptionLength: 6_000,
} as const;

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding */
export const INTERACTION = {
  /** Without a first response by then the token is invalidated. */
  acknowledgeWithinMs: 3_000,
  /** Follow-ups and edits are possible for fifteen minutes. */
  tokenLifetimeMs: 15 * 60_000,
  autocompleteChoices: 25,
  attachmentBytes: 10 * 1_024 * 1_024,
} as const;

/** @see https://docs.discord.com/developers/resources/channel */
export const CHANNEL = { threadName: 100, appliedTags: 5 } as const;

/** @see https://docs.discord.com/developers/events/gateway */
export const GATEWAY = {
  heartbeatIntervalMs: 41_250,
  /** Without a heartbeat for so many intervals the connection counts as dead. */
  silentIntervals: 2,
  sendsPerWindow: 120,
  sendWindowMs: 60_000,
  payloadBytes: 4_096,
  identifiesPerDay: 1_000,
  /** One shard of each bucket identifies in this time; buckets are numbers of shards modulo `max_concurrency`. */
  identifyIntervalMs: 5_000,
} as const;
