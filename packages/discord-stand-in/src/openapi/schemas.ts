import { Ajv2020 } from 'ajv/dist/2020.js';
import { toJsonObject } from '../json.ts';
import type { OpenApiDocument } from './document.ts';
import { exact } from './exact-schema.ts';
import { problems } from './problems.ts';

/** Sentences about what is wrong with a value, each beginning with where; none when it is as described. */
export type Validate = (value: unknown) => readonly string[];

/** Formats that say more than the type does; the others are names of number types, and `nonce`. */
const FORMATS = {
  snowflake: /^\d{1,20}$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
  nonce: true,
  int32: true,
  int64: true,
  double: true,
} as const;

const OPTIONS = { strict: false, allErrors: true, formats: FORMATS };

const NAME = 'https://discord.com/api';

/**
 * The schemas of a document by where they stand in it (a JSON pointer), each compiled when it is first
 * asked for.
 */
export class Schemas {
  readonly #ofJson: Ajv2020;
  readonly #ofText: Ajv2020;

  constructor(document: OpenApiDocument) {
    const schema = exact(toJsonObject(document), toJsonObject(document.components.schemas));
    this.#ofJson = new Ajv2020(OPTIONS).addSchema(schema, NAME);
    // What stands in an address is text, `50` and `true` as well.
    this.#ofText = new Ajv2020({ ...OPTIONS, coerceTypes: true }).addSchema(schema, NAME);
  }

  ofJson(pointer: string): Validate {
    return validator(this.#ofJson, pointer);
  }

  ofText(pointer: string): Validate {
    return validator(this.#ofText, pointer);
  }
}

function validator(ajv: Ajv2020, pointer: string): Validate {
  const validate = ajv.getSchema(`${NAME}#${pointer}`);
  if (validate === undefined) throw new RangeError(`The document has nothing at ${pointer}`);
  return (value) => (validate(value) === true ? [] : problems(validate.errors ?? []));
}
