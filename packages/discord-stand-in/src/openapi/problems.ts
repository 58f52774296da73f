import type { ErrorObject } from 'ajv';

/**
 * What is wrong, in sentences that begin with where. That a value is not null, or none of some choices,
 * is left out when there is more to say.
 */
export function problems(errors: readonly ErrorObject[]): readonly string[] {
  const precise = errors.filter(
    ({ keyword, params }) =>
      !['oneOf', 'anyOf', 'if'].includes(keyword) && params['type'] !== 'null',
  );
  return [...new Set((precise.length > 0 ? precise : errors).map(sentence))];
}

function sentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const details = Object.values(params).join(', ');
  return `${instancePath === '' ? '/' : instancePath} ${message}: ${details}`;
}
