import { isJsonObject, type Json, type JsonObject } from '../json.ts';

/** Shapes that others add to with `allOf`. */
const ADDED_TO = new Set(['Error']);

/**
 * A schema, or what has some in it, that takes no other properties than those it names, because Discord
 * overlooks what it does not know, so that it is a mistake; and whose choices among shapes go by their
 * `type`, so that only what is wrong with the one that is meant is told.
 *
 * @param schemas - Those that the choices refer to, by name.
 */
export function exact(schema: JsonObject, schemas: JsonObject): JsonObject {
  if ('allOf' in schema) return schema;
  const { oneOf, anyOf, ...rest } = schema;
  const choices = oneOf ?? anyOf;
  const cases = Array.isArray(choices) ? choices.map((choice) => caseOf(choice, schemas)) : [];
  if (cases.length > 0 && cases.every((one) => one !== undefined)) {
    return { ...rest, ...chosenByType(cases) };
  }
  const parts = Object.entries(schema).map(([key, part = null]): [string, Json] => [
    key,
    ADDED_TO.has(key) ? part : exactPart(part, schemas),
  ]);
  const isOpen = isJsonObject(schema['properties']) && !('additionalProperties' in schema);
  return { ...Object.fromEntries(parts), ...(isOpen ? { additionalProperties: false } : {}) };
}

function exactPart(part: Json, schemas: JsonObject): Json {
  if (Array.isArray(part)) return part.map((one) => exactPart(one, schemas));
  return isJsonObject(part) ? exact(part, schemas) : part;
}

/** One of several shapes, and what its `type` may be. */
interface Case {
  readonly shape: JsonObject;
  readonly types: readonly Json[];
}

function chosenByType(cases: readonly Case[]): JsonObject {
  const ofType = (types: readonly Json[]): JsonObject => ({
    type: 'object',
    properties: { type: { enum: types } },
    required: ['type'],
  });
  return {
    ...ofType(cases.flatMap(({ types }) => types)),
    // `else`, because an object with `then` passes for a promise.
    allOf: cases.map(({ shape, types }) => ({ if: { not: ofType(types) }, else: shape })),
  };
}

/** Undefined for whatever is no shape with a `type` that it requires. */
function caseOf(choice: Json, schemas: JsonObject): Case | undefined {
  const reference = isJsonObject(choice) ? choice['$ref'] : undefined;
  if (!isJsonObject(choice) || typeof reference !== 'string') return undefined;
  const shape = schemas[reference.replace('#/components/schemas/', '')];
  if (!isJsonObject(shape) || !isJsonObject(shape['properties'])) return undefined;
  const { required } = shape;
  const { type } = shape['properties'];
  const types = isJsonObject(type) ? type['enum'] : undefined;
  const isRequired = Array.isArray(required) && required.includes('type');
  return Array.isArray(types) && isRequired ? { shape: choice, types } : undefined;
}
