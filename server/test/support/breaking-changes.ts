import {
  type ASTVisitor,
  buildASTSchema,
  type DirectiveNode,
  type DocumentNode,
  findBreakingChanges,
  GraphQLSchema,
  parse,
  visit,
} from 'graphql';

/** What in the schema breaks programs that were written for the released one. What was deprecated in that one may go. */
export function breakingChanges(released: string, present: string): string[] {
  const promised = schemaOf(withoutDeprecated(parse(released)));
  const now = schemaOf(parse(present));
  return findBreakingChanges(promised, now).map(({ type, description }) => `${type}: ${description}`);
}

/** The part of a schema that its roots reach: types that nothing refers to are of no use to a program. */
function schemaOf(document: DocumentNode): GraphQLSchema {
  const whole = buildASTSchema(document, { assumeValid: true });
  return new GraphQLSchema({ ...whole.toConfig(), types: [], assumeValid: true });
}

function withoutDeprecated(document: DocumentNode): DocumentNode {
  const drop = ({ directives }: { readonly directives?: readonly DirectiveNode[] }) =>
    directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined;
  const visitor: ASTVisitor = { FieldDefinition: drop, InputValueDefinition: drop, EnumValueDefinition: drop };
  return visit(document, visitor);
}
