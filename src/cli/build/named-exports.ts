/**
 * Names that are imported from a package in CommonJS, bound once as Node.js binds them.
 *
 * esbuild makes an object with a getter for each of the package's names in every file that imports any, and goes through
 * the getters at every use: for the hundreds of names of discord.js that took megabytes, and a part of each answer's time.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'named-exports';

/**
 * @param packageName - In CommonJS; all that it exports is there as soon as it is loaded.
 * @param project - Absolute path of the folder that the package is found from.
 */
export function namedExports(packageName: string, project: string): Plugin {
  return {
    name: `named exports of ${packageName}`,
    setup(bundling) {
      const filter = new RegExp(`^${packageName.replaceAll('.', '[.]')}$`);
      bundling.onResolve({ filter }, ({ kind }) =>
        kind === 'import-statement' ? { path: packageName, namespace: NAMESPACE } : null,
      );
      bundling.onLoad({ filter, namespace: NAMESPACE }, () => {
        const names = Object.keys(createRequire(join(project, '/'))(packageName) as object);
        return {
          contents: `export const { ${names.join(', ')} } = require(${JSON.stringify(packageName)});`,
          resolveDir: project,
        };
      });
    },
  };
}
