import type { Handler } from './call.ts';

/** One thing the bot can ask for. */
export interface Route {
  readonly method: string;
  /** Below `/api/v10`, with `:name` for the parts that vary. */
  readonly path: string;
  readonly handler: Handler;
  /** False: the address itself holds the secret, so no bot token is needed. Default true. */
  readonly needsToken: boolean;
}

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export function route(
  method: string,
  path: string,
  handler: Handler,
  { needsToken = true }: { readonly needsToken?: boolean } = {},
): Route {
  return { method, path, handler, needsToken };
}

/** The route for a request: `unknown-path`, or `wrong-method` when only the method is wrong. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | 'unknown-path' | 'wrong-method' {
  let pathIsKnown = false;
  for (const candidate of routes) {
    const params = matchPath(candidate.path, path);
    if (params === undefined) continue;
    if (candidate.method === method) return { route: candidate, params };
    pathIsKnown = true;
  }
  return pathIsKnown ? 'wrong-method' : 'unknown-path';
}

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;

  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** `%40original` is `@original`; what cannot be decoded stays as it is and matches nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
