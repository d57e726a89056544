import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** Refuses arguments of a field that cannot be answered. */
type ArgumentCheck<Args, Needs> = (args: Args, needs: Needs) => unknown;

const CHECK = 'argumentCheck';

/**
 * Declares the check of a field's arguments. It runs for every field of an operation before the operation does anything, so
 * that a mutation never writes first and is then refused for the answer it asked for.
 * @param check gets the arguments and what lives as long as the server; refuses.
 */
export function CheckArguments<Args, Needs>(check: ArgumentCheck<Args, Needs>): MethodDecorator {
  return Extensions({ [CHECK]: check }) as MethodDecorator;
}

/** The check that a field declares. */
export function argumentCheckOf(field: GraphQLField<unknown, unknown>): ArgumentCheck<unknown, unknown> | undefined {
  return field.extensions[CHECK] as ArgumentCheck<unknown, unknown> | undefined;
}
