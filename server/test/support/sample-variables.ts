import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
} from 'graphql';

/** Variables of the right types: pages of this size, and every part that may be included. */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  size: number,
): Record<string, unknown> {
  return Object.fromEntries(
    (variableDefinitions ?? []).map(({ variable: { name }, type }) => [
      name.value,
      name.value === 'size' ? size : sampleOf(inputType(schema, type)),
    ]),
  );
}

function inputType(schema: GraphQLSchema, type: TypeNode): GraphQLInputType {
  if (type.kind === Kind.NON_NULL_TYPE) return inputType(schema, type.type);
  // Its signature asks for each kind of type node on its own.
  const found: GraphQLInputType | GraphQLOutputType | undefined =
    type.kind === Kind.LIST_TYPE ? typeFromAST(schema, type) : typeFromAST(schema, type);
  return found as GraphQLInputType;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  DateTime: '2026-11-10T10:00:00Z',
  LocalDate: '2026-11-10',
};

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? 'text';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}
