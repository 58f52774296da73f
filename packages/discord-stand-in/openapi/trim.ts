/**
 * Makes discord-api.json of Discord's OpenAPI document: of the routes that the stand-in has, what can be
 * checked. `npm run openapi -w packages/discord-stand-in -- openapi.json`
 *
 * @see https://github.com/discord/discord-api-spec
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isJsonObject, type Json, type JsonObject } from '../src/json.ts';
import { DOCUMENT_FILE, METHODS } from '../src/openapi/document.ts';
import { allRoutes } from '../src/rest/routes.ts';

/** What is written for people, and what is not checked. */
const DROPPED = new Set([
  'title',
  'description',
  'examples',
  'headers',
  'security',
  'discriminator',
  'operationId',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
]);

const GATEWAY = { url: '', shards: 1, maxConcurrency: 1, identifiesPerDay: 1, identifiesLeft: 1 };

const routes = allRoutes(
  () => GATEWAY,
  () => false,
);

/** Methods and paths that the stand-in has, with `*` for what varies. */
const ours = new Set(
  routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:\w+/g, '*')}`),
);

function isOurs(method: string, path: string): boolean {
  const pattern = path.replaceAll(/\{\w+\}/g, '*');
  // A path of its own there, and to the stand-in a message's id like any other.
  const ofOriginal = pattern.replace(/\/@original$/, '/*');
  return ours.has(`${method} ${pattern}`) || ours.has(`${method} ${ofOriginal}`);
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value)
    ? Object.entries(value).map(([key, part]) => [key, part ?? null] as const)
    : [];
}

function without(value: Json): Json {
  if (Array.isArray(value)) return value.map(without);
  if (!isJsonObject(value)) return value;
  const kept = entriesOf(value).filter(([key]) => !DROPPED.has(key) && !key.startsWith('x-'));
  const rest = kept.map(([key, part]): readonly [string, Json] => {
    const choices = key === 'oneOf' ? constants(part) : undefined;
    if (choices !== undefined) return ['enum', choices];
    // Names of properties may be the same words.
    return [key, key === 'properties' ? mapped(part, without) : without(part)];
  });
  return Object.fromEntries(rest);
}

/** The values of a list of named constants, which is how the document writes an enum. */
function constants(choices: Json): readonly Json[] | undefined {
  if (!Array.isArray(choices)) return undefined;
  const values = choices.map((choice) => (isJsonObject(choice) ? choice['const'] : undefined));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function mapped(value: Json, change: (part: Json) => Json): JsonObject {
  return Object.fromEntries(entriesOf(value).map(([key, part]) => [key, change(part)]));
}

function ourPaths(paths: Json | undefined): JsonObject {
  return Object.fromEntries(
    entriesOf(paths).flatMap(([path, item]) => {
      const parts = entriesOf(item);
      const kept = parts.filter(([key]) => key === 'parameters' || isOurs(key, path));
      const isEmpty = !kept.some(([key]) => METHODS.some((method) => method === key));
      return isEmpty ? [] : [[path, without(Object.fromEntries(kept))]];
    }),
  );
}

/** Everything below `#/components` that the value leads to, directly or not. */
function reached(value: Json, components: JsonObject, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) reached(part, components, found);
  for (const [key, part] of entriesOf(value)) {
    if (key !== '$ref' || typeof part !== 'string') reached(part, components, found);
    else if (!found.has(part)) reached(at(part, components), components, found.add(part));
  }
  return found;
}

function at(reference: string, components: JsonObject): Json {
  const [, , kind = '', name = ''] = reference.split('/');
  const ofKind = components[kind];
  return without((isJsonObject(ofKind) ? ofKind[name] : undefined) ?? null);
}

function trim(document: JsonObject): JsonObject {
  const { openapi, info, components } = document;
  if (!isJsonObject(info) || !isJsonObject(components)) throw new TypeError('No OpenAPI document');
  const paths = ourPaths(document['paths']);
  const kept: Record<string, Record<string, Json>> = {};
  for (const reference of [...reached(paths, components)].toSorted()) {
    const [, , kind = '', name = ''] = reference.split('/');
    kept[kind] = { ...kept[kind], [name]: at(reference, components) };
  }
  const { title, version, license } = info;
  return { openapi, info: { title, version, license }, paths, components: kept };
}

/** As JSON with a line for each path and each schema, so that a later document shows what has changed. */
function inLines({ paths = null, components = null, ...head }: JsonObject): string {
  const lines = (value: Json): string =>
    entriesOf(value)
      .map(([key, part]) => `${JSON.stringify(key)}:${JSON.stringify(part)}`)
      .join(',\n');
  const kinds = entriesOf(components).map(([kind, part]) => `"${kind}":{\n${lines(part)}\n}`);
  return `{\n${lines(head)},\n"paths":{\n${lines(paths)}\n},\n"components":{${kinds.join(',\n')}}\n}\n`;
}

const [file = ''] = process.argv.slice(2);
const document: JsonObject = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(DOCUMENT_FILE, inLines(trim(document)));
