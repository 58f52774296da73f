/**
 * A query that is made with every question, and differs in its values alone: to build and to compile one
 * takes longer than SQLite takes to run it.
 */
import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A database or a change of it. */
type On = Pick<Kysely<Schema>, 'selectFrom' | 'insertInto' | 'executeQuery'>;

/**
 * @param build - Takes each of its values once and in their order, and makes the same query of whatever values.
 * @returns Runs it with other values.
 */
export function steadyQuery<Values extends readonly unknown[], Row>(
  build: (on: On, ...values: Values) => Compilable<Row>,
): (on: On, ...values: Values) => Promise<readonly Row[]> {
  /** The two engines write a query differently; a program has one. */
  let compiled: CompiledQuery<Row> | null = null;
  return async (on, ...values) => {
    if (compiled === null) {
      const first = build(on, ...values).compile();
      const isSteady =
        first.parameters.length === values.length &&
        first.parameters.every((parameter, at) => parameter === values[at]);
      if (!isSteady) throw new RangeError(`Expected each value once and in order: ${first.sql}`);
      compiled = first;
    }
    const { rows } = await on.executeQuery<Row>({ ...compiled, parameters: values });
    return rows;
  };
}
