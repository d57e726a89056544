import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { costOf } from './cost.js';

const MAX_ROOT_FIELDS = 20;

/** Fields that test a secret: several in one document would test several at the price of one request. */
const ONCE_PER_DOCUMENT = new Set([
  'signIn',
  'changePassword',
  'resetPassword',
  'verifyEmail',
  'recoverAccountNames',
  'requestPasswordReset',
  'resendVerification',
  'registerAccount',
]);

/** A validated operation, prepared once and run many times. */
export class PreparedOperation {
  readonly name: string;
  readonly readsSchema: boolean;
  readonly fault: Refusal | undefined;
  readonly #costs = new Map<string, number>();
  readonly #sizeVariables: readonly string[];
  #compiled: CompiledQuery | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    const fields = rootFields(document, operation.selectionSet);
    const names = fields.map((field) => field.name.value);
    this.name = operation.name?.value.slice(0, 80) ?? names[0] ?? 'anonymous';
    this.readsSchema = names.some((name) => name === '__schema' || name === '__type');
    this.fault = shapeFault(names);
    this.#sizeVariables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  }

  /** What it costs with these variables; numbers and absences among them are all that can change it. */
  cost(variables: Record<string, unknown>): number {
    const key = this.#sizeVariables.map((name) => (typeof variables[name] === 'number' ? variables[name] : '')).join();
    let cost = this.#costs.get(key);
    if (cost === undefined) {
      cost = costOf(this.schema, this.document, this.operation, variables);
      if (this.#costs.size < 1000) this.#costs.set(key, cost);
    }
    return cost;
  }

  /** Runs it. Variables are first brought to their types by graphql-js: the compiler overlooks defaults of input fields. */
  run(context: unknown, inputs: Record<string, unknown>): ReturnType<CompiledQuery['query']> {
    const definitions = this.operation.variableDefinitions ?? [];
    const variables = getVariableValues(this.schema, definitions, inputs, { maxErrors: 20 });
    if (!variables.coerced) return { errors: variables.errors };
    if (!this.#compiled) {
      const compiled = compileQuery(this.schema, this.document, this.operation.name?.value ?? '', {
        // Words and numbers come from the database, whose types and checks vouch for them.
        disableLeafSerialization: true,
      });
      if (!isCompiledQuery(compiled)) throw new Error('a validated operation did not compile');
      this.#compiled = compiled;
    }
    return this.#compiled.query({}, context, variables.coerced);
  }
}

function shapeFault(names: readonly string[]): Refusal | undefined {
  if (names.length > MAX_ROOT_FIELDS) {
    return new Refusal([{ code: ErrorCode.BAD_REQUEST, params: { rootFields: names.length, limit: MAX_ROOT_FIELDS } }]);
  }
  const repeated = names.find((name, at) => ONCE_PER_DOCUMENT.has(name) && names.indexOf(name) !== at);
  return repeated ? new Refusal([{ code: ErrorCode.BAD_REQUEST, params: { oncePerDocument: repeated } }]) : undefined;
}

/** The fields at the root, fragments opened; validation has refused cycles already. */
function rootFields(document: DocumentNode, selectionSet: SelectionSetNode): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : [];
  });
}
