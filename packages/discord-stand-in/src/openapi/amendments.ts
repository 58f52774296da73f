import type { OpenApiDocument, Schema } from './document.ts';

/** What discord.js sends with every message, whether or not the route takes it; Discord overlooks it. */
const OF_EVERY_MESSAGE: Readonly<Record<string, Schema>> = {
  nonce: { type: ['string', 'integer'] },
  enforce_nonce: { type: 'boolean' },
  tts: { type: 'boolean' },
};

/** A set of permissions is text, as it is wherever else there is one, and as libraries send it. */
const PERMISSIONS = {
  default_member_permissions: { type: ['string', 'integer', 'null'], pattern: String.raw`^\d+$` },
};

/** Properties by the schema they belong to, where the document knows less than Discord takes or says. */
const MORE: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  ApplicationCommandCreateRequest: PERMISSIONS,
  ApplicationCommandPatchRequestPartial: PERMISSIONS,
  ApplicationCommandUpdateRequest: PERMISSIONS,
  IncomingWebhookInteractionRequest: OF_EVERY_MESSAGE,
  IncomingWebhookRequestPartial: OF_EVERY_MESSAGE,
  IncomingWebhookUpdateForInteractionCallbackRequestPartial: OF_EVERY_MESSAGE,
  IncomingWebhookUpdateRequestPartial: OF_EVERY_MESSAGE,
  MessageEditRequestPartial: OF_EVERY_MESSAGE,
  // What discord-api-types and the reference in words have, and the document has not.
  GuildWithCountsResponse: { hub_type: { type: ['integer', 'null'] } },
  PrivateApplicationResponse: { summary: { type: 'string' } },
  // discord.js names the type, which follows from the channel.
  CreateTextThreadWithMessageRequest: { type: { $ref: '#/components/schemas/ChannelTypes' } },
};

/** Errors of fields have names as codes, such as `BASE_TYPE_REQUIRED`; only the whole has a number. */
const INNER_ERRORS: Schema = {
  type: 'object',
  properties: {
    _errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { code: { type: 'string' }, message: { type: 'string' } },
        required: ['code', 'message'],
      },
    },
  },
  required: ['_errors'],
};

/** The document as Discord is seen to be: the exceptions above are all that is known. */
export function amended(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components;
  const withMore = Object.entries(schemas).map(([name, schema]) => [
    name,
    extended(schema, MORE[name]),
  ]);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...Object.fromEntries(withMore), InnerErrors: INNER_ERRORS },
    },
  };
}

function extended(schema: Schema, more: Readonly<Record<string, Schema>> | undefined): Schema {
  if (more === undefined) return schema;
  const { properties } = schema;
  return { ...schema, properties: { ...Object(properties), ...more } };
}
