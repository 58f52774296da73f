import { METHODS, type OpenApiDocument, type Operation, type Parameter } from './document.ts';

export interface FoundOperation {
  /** As the document writes it: `post /channels/{channel_id}/messages`. */
  readonly name: string;
  readonly operation: Operation;
  /** Where it stands in the document, as a JSON pointer. */
  readonly pointer: string;
  /** Those of the path and its own, each with where its schema stands. */
  readonly parameters: readonly (Parameter & { readonly pointer: string })[];
  /** The parts of the path that vary, decoded, by the names of the document. */
  readonly inPath: Readonly<Record<string, string>>;
}

/** What a document says of a request; undefined when it has no such path, or the path not this method. */
export function findOperation(
  { paths }: OpenApiDocument,
  { method, path }: { readonly method: string; readonly path: string },
): FoundOperation | undefined {
  const verb = METHODS.find((known) => known === method.toLowerCase());
  if (verb === undefined) return undefined;
  const found = Object.entries(paths).flatMap(([template, item]): FoundOperation[] => {
    const operation = item[verb];
    const inPath = operation === undefined ? undefined : partsOf(template, path);
    if (operation === undefined || inPath === undefined) return [];
    const ofPath = `/paths/${escaped(template)}`;
    const pointer = `${ofPath}/${verb}`;
    const parameters = [
      ...placed(item.parameters, ofPath),
      ...placed(operation.parameters, pointer),
    ];
    return [{ name: `${verb} ${template}`, operation, pointer, parameters, inPath }];
  });
  // `/users/@me` is itself, and no user's id.
  const varying = ({ inPath }: FoundOperation): number => Object.keys(inPath).length;
  return found.toSorted((one, other) => varying(one) - varying(other))[0];
}

function placed(
  parameters: readonly Parameter[] = [],
  pointer: string,
): FoundOperation['parameters'] {
  return parameters.map((parameter, index) => ({
    ...parameter,
    pointer: `${pointer}/parameters/${index}/schema`,
  }));
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function partsOf(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const given = path.split('/').map(decodeURIComponent);
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined) parts[name] = value;
    else if (part !== value) return undefined;
  }
  return parts;
}
