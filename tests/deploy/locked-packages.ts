/** Which packages of the lockfile npm installs for one workspace. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** @returns Paths such as `node_modules/a/node_modules/b`, those for other platforms among them. */
export function packagesFor(workspace: string, { packages }: Lockfile): readonly string[] {
  const found = new Set<string>();
  const open = [workspace];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      // As Node.js looks for it: below the package that asks, then at the top.
      const needed = [`${path}/node_modules/${name}`, `node_modules/${name}`].find(
        (at) => packages[at] !== undefined,
      );
      if (needed === undefined || found.has(needed)) continue;
      found.add(needed);
      open.push(needed);
    }
  }
  return [...found];
}
