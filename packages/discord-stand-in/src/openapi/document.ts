import { readFileSync } from 'node:fs';
import type { JsonObject } from '../json.ts';

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has them. */
export type Schema = JsonObject;

export interface Content {
  readonly 'application/json'?: { readonly schema: Schema };
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** A shape of an answer, or where it is: `#/components/responses/…`. */
export interface AnswerShape {
  readonly $ref?: string;
  readonly content?: Content;
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  /** By status, such as `200`, or by class of statuses, such as `4XX`. */
  readonly responses: Readonly<Record<string, AnswerShape>>;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export type PathItem = Readonly<Partial<Record<(typeof METHODS)[number], Operation>>> & {
  /** Of the path, for every method. */
  readonly parameters?: readonly Parameter[];
};

/** What is used here of an OpenAPI document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: JsonObject;
  /** By template, such as `/channels/{channel_id}`. */
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, AnswerShape>>;
  };
}

/** Discord's own description of its HTTP API: of the routes that are here, the shapes. */
export const DOCUMENT_FILE = new URL('../../openapi/discord-api.json', import.meta.url);

export function readDocument(file: URL | string = DOCUMENT_FILE): OpenApiDocument {
  const document: OpenApiDocument = JSON.parse(readFileSync(file, 'utf8'));
  return document;
}
