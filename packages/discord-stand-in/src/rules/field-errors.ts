import type { JsonObject } from '../json.ts';

export type FieldPath = readonly (string | number)[];

/** Discord's own names for what can be wrong with a field, and one of the stand-in's. */
export type FieldErrorCode =
  | 'BASE_TYPE_REQUIRED'
  | 'BASE_TYPE_BAD_TYPE'
  | 'BASE_TYPE_BAD_LENGTH'
  | 'BASE_TYPE_MAX_LENGTH'
  | 'BASE_TYPE_MIN_LENGTH'
  | 'BASE_TYPE_CHOICES'
  | 'NUMBER_TYPE_MAX'
  | 'NUMBER_TYPE_MIN'
  | 'STRING_TYPE_REGEX'
  | 'URL_TYPE_INVALID_URL'
  | 'URL_TYPE_INVALID_SCHEME'
  | 'APPLICATION_COMMAND_INVALID_NAME'
  | 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'
  | 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'
  | 'APPLICATION_COMMANDS_DUPLICATE_NAME'
  | 'APPLICATION_COMMAND_TOO_LARGE'
  | 'COMPONENT_CUSTOM_ID_DUPLICATED'
  | 'COMPONENT_ID_DUPLICATED'
  | 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'
  | 'COMPONENT_TYPE_INVALID'
  | 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'
  | 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'
  | 'BUTTON_COMPONENT_INVALID'
  | 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'
  | 'MAX_EMBED_SIZE_EXCEEDED'
  | 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'
  | 'MESSAGE_FLAGS_CANNOT_BE_REMOVED'
  | 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'
  | 'MESSAGE_FLAG_INVALID'
  | 'REPLIES_UNKNOWN_MESSAGE'
  | 'STAND_IN_OPEN_MENTIONS';

interface FieldError {
  readonly path: FieldPath;
  readonly code: FieldErrorCode;
  readonly message: string;
}

/**
 * What is wrong with a body, field by field; all of it, not the first thing only.
 *
 * @see https://docs.discord.com/developers/reference#error-messages
 */
export class FieldErrors {
  readonly #errors: FieldError[] = [];

  add(path: FieldPath, code: FieldErrorCode, message: string): void {
    this.#errors.push({ path, code, message });
  }

  get isEmpty(): boolean {
    return this.#errors.length === 0;
  }

  /** Nested as the body is nested, with the messages of a field in its `_errors`. */
  toJson(): JsonObject {
    return nest(this.#errors, 0);
  }
}

/** The errors at or below one field, which is `depth` steps into the body. */
function nest(errors: readonly FieldError[], depth: number): JsonObject {
  const here = errors.filter(({ path }) => path.length === depth);
  const below = errors.filter(({ path }) => path.length > depth);
  const keys = new Set(below.map(({ path }) => String(path[depth])));
  const children = [...keys].map((key) => {
    const ofKey = below.filter(({ path }) => String(path[depth]) === key);
    return [key, nest(ofKey, depth + 1)] as const;
  });
  return {
    ...Object.fromEntries(children),
    ...(here.length === 0 ? {} : { _errors: here.map(({ code, message }) => ({ code, message })) }),
  };
}
