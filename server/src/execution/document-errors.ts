import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { ErrorCode } from '../shared/errors.js';
import { oversize } from './document-size.js';

/** Beyond this many errors validation stops and says so in one more. */
const MAX_ERRORS = 4;

export const MAX_ALIASES = 15;

/** Limits on the shape of a document. */
const armor = new ApolloArmor({
  // A fragment adds no level to the fields it names.
  maxDepth: { enabled: true, n: 10, ignoreIntrospection: true, flattenFragments: true },
  maxAliases: { enabled: true, n: MAX_ALIASES },
  maxDirectives: { enabled: true, n: 5 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});
const limits = armor.protect().validationRules as ValidationRule[];

/**
 * Why a document cannot run. The limits come first: what they refuse costs next to nothing, while the rules of GraphQL
 * compare parts of a document with each other.
 */
export function documentErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  { suggestions }: { readonly suggestions: boolean },
): readonly GraphQLError[] {
  const excess = oversize(document) ?? firstError(schema, document);
  const errors = excess ? [excess] : validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
  return errors.map(({ message, nodes }) => {
    const shown = suggestions ? message : message.replace(/ Did you mean [\s\S]*$/u, '');
    return new GraphQLError(shown, { nodes: nodes ?? null, extensions: { code: ErrorCode.BAD_REQUEST } });
  });
}

/** The first limit that the document breaks. Some limits report, some throw. */
function firstError(schema: GraphQLSchema, document: DocumentNode): GraphQLError | undefined {
  try {
    return validate(schema, document, limits, { maxErrors: 1 })[0];
  } catch (problem) {
    if (problem instanceof GraphQLError) return problem;
    throw problem;
  }
}
