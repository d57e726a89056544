const { Kind } = require('graphql');

/** The root fields of an operation, in alphabetical order, with the fragments expanded. */
function rootFields(selections, fragments) {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const { selectionSet } = selection.selectionSet ? selection : fragments.get(selection.name.value);
    return rootFields(selectionSet.selections, fragments);
  });
  return [...new Set(names)].sort();
}

/** A plugin of codegen: the names of the clients' operations with their root fields, by which the server may call them. */
exports.plugin = (_schema, documents) => {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const lines = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(({ name, selectionSet }) => [name.value, rootFields(selectionSet.selections, fragments).join(' ')])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, fields]) => `  ['${name}', '${fields}'],`);
  return [
    '/** The operations of the clients with their root fields. Written by `npm run codegen`. */',
    'export const CLIENT_OPERATIONS: ReadonlyMap<string, string> = new Map([',
    ...lines,
    ']);',
    '',
  ].join('\n');
};
