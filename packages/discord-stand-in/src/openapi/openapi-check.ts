import type { LoggedRequest } from '../request-log.ts';
import { amended } from './amendments.ts';
import { readDocument, type AnswerShape, type OpenApiDocument } from './document.ts';
import { escaped, findOperation, type FoundOperation } from './find-operation.ts';
import { Schemas } from './schemas.ts';

/** Where a request, or the answer to it, is not as Discord describes it. */
export interface Deviation {
  /** Method and path, as they were sent. */
  readonly request: string;
  readonly part: 'route' | 'address' | 'request' | 'answer';
  /** What is wrong, beginning with where. */
  readonly problems: readonly string[];
}

const JSON_SCHEMA = 'content/application~1json/schema';

/**
 * Compares requests and answers with Discord's OpenAPI document: whether the route is there, what the
 * address has in it, the body, and the answer for its status. A property that the document does not
 * name is a deviation too. Not compared: what was sent when it was refused (400 to 499), answers of 500
 * and above, which the document does not have, and what was never answered.
 */
export class OpenApiCheck {
  readonly #document: OpenApiDocument;
  readonly #schemas: Schemas;

  constructor(document = amended(readDocument())) {
    this.#document = document;
    this.#schemas = new Schemas(document);
  }

  deviations(requests: readonly LoggedRequest[]): readonly Deviation[] {
    return requests.flatMap((request) => {
      const found = findOperation(this.#document, request);
      const deviation = (part: Deviation['part'], problems: readonly string[]): Deviation[] =>
        problems.length === 0
          ? []
          : [{ request: `${request.method} ${request.path}`, part, problems }];
      const { outcome } = request;
      const isRefused = outcome !== 'reset' && outcome >= 400 && outcome < 500;
      if (found === undefined) {
        return isRefused ? [] : deviation('route', ['is not in the document']);
      }
      const sent = isRefused
        ? []
        : [
            ...deviation('address', this.#inAddress(found, request)),
            ...deviation('request', this.#inBody(found, request)),
          ];
      return [...sent, ...deviation('answer', this.#inAnswer(found, request))];
    });
  }

  #inAddress({ parameters, inPath }: FoundOperation, { query }: LoggedRequest): readonly string[] {
    const given = new URLSearchParams(query);
    const unknown = [...given.keys()].filter(
      (key) => !parameters.some((parameter) => parameter.in === 'query' && parameter.name === key),
    );
    const wrong = parameters.flatMap(({ name, in: place, required = false, pointer }) => {
      const value = place === 'path' ? inPath[name] : (given.get(name) ?? undefined);
      if (value === undefined) return required ? [`${name} is missing`] : [];
      return this.#schemas
        .ofText(pointer)(value)
        .map((problem) => `${name}${problem}`);
    });
    return [...unknown.map((name) => `${name} is not in the document`), ...wrong];
  }

  #inBody({ operation, pointer }: FoundOperation, request: LoggedRequest): readonly string[] {
    const { body } = request;
    const { requestBody } = operation;
    if (requestBody === undefined) return body === null ? [] : ['takes no body'];
    if (body === null && requestBody.required !== true) return [];
    return this.#schemas.ofJson(`${pointer}/requestBody/${JSON_SCHEMA}`)(body);
  }

  #inAnswer({ operation, pointer }: FoundOperation, request: LoggedRequest): readonly string[] {
    const { outcome, answer } = request;
    if (outcome === 'reset' || outcome >= 500) return [];
    const { responses } = operation;
    const status = [String(outcome), `${Math.trunc(outcome / 100)}XX`].find(
      (key) => responses[key] !== undefined,
    );
    if (status === undefined) return [`${outcome} is no status of this route`];
    const place = this.#placeOf(responses[status], `${pointer}/responses/${status}`);
    if (place === undefined) return answer === undefined ? [] : [`${status} has no body`];
    // As it was sent: without what is undefined.
    return this.#schemas.ofJson(place)(JSON.parse(JSON.stringify(answer ?? null)));
  }

  /** Where the schema of an answer stands; undefined for an answer without a body. */
  #placeOf(shape: AnswerShape | undefined, pointer: string): string | undefined {
    const shared = /^#\/components\/responses\/(\w+)$/.exec(shape?.$ref ?? '')?.[1];
    if (shared !== undefined) {
      const { responses } = this.#document.components;
      return this.#placeOf(responses[shared], `/components/responses/${escaped(shared)}`);
    }
    return shape?.content === undefined ? undefined : `${pointer}/${JSON_SCHEMA}`;
  }
}
