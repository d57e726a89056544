import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Most selections of a document with all fragments expanded. */
const MAX_SELECTIONS = 2_000;
/** How often one level may name the same field: validation compares each with each. */
const MAX_REPETITIONS = 20;
/** Validation compares the fragments of a level likewise. */
const MAX_FRAGMENTS = 50;

/**
 * The error of a document that is short and yet takes long to validate, found in time that grows with its length only.
 * Nothing else may look at a document before: fragments can make a few lines expand to millions of fields.
 */
export function oversize(document: DocumentNode): GraphQLError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (fragments.size > MAX_FRAGMENTS) return new GraphQLError(`The document has more than ${MAX_FRAGMENTS} fragments.`);
  let selections = 0;
  // One entry for each level, with fields of the same name merged; a fragment that contains itself ends at the limit.
  const open = document.definitions.flatMap((definition) =>
    'selectionSet' in definition && definition.selectionSet ? [[definition.selectionSet]] : [],
  );
  for (let level = open.pop(); level; level = open.pop()) {
    const names = new Map<string, { count: number; below: SelectionSetNode[] }>();
    for (const field of fieldsOf(level, fragments)) {
      selections += 1;
      if (selections > MAX_SELECTIONS) {
        return new GraphQLError(`The document has more than ${MAX_SELECTIONS} selections with its fragments expanded.`);
      }
      if (field.kind !== Kind.FIELD) continue;
      const name = (field.alias ?? field.name).value;
      const entry = names.get(name) ?? { count: 0, below: [] };
      names.set(name, entry);
      entry.count += 1;
      if (entry.count > MAX_REPETITIONS) {
        return new GraphQLError(`The document names a field more than ${MAX_REPETITIONS} times on one level.`);
      }
      if (field.selectionSet) entry.below.push(field.selectionSet);
    }
    for (const { below } of names.values()) if (below.length > 0) open.push(below);
  }
  return undefined;
}

/** Every selection of one level; each fragment is expanded once. */
function* fieldsOf(
  level: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Generator<FieldNode | { readonly kind: Kind.INLINE_FRAGMENT | Kind.FRAGMENT_SPREAD }> {
  const open = [...level];
  const expanded = new Set<string>();
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      yield selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet);
      if (selection.kind !== Kind.FRAGMENT_SPREAD || expanded.has(selection.name.value)) continue;
      expanded.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) open.push(fragment.selectionSet);
    }
  }
}
