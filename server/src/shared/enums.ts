import { registerEnumType } from 'type-graphql';

/**
 * Publishes words as a GraphQL enum, each with its meaning: `publishEnum('PassKind', 'What …', { PERIODIC: '…' })`. A
 * word is the same in database, code and API.
 */
export function publishEnum<const T extends string>(
  name: string,
  description: string,
  words: Readonly<Record<T, string>>,
): { readonly [K in T]: K } {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word])) as { [K in T]: K };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(words).map(([word, text]) => [word, { description: text }]),
    ) as { [K in T]: { description: string } },
  });
  return values;
}
