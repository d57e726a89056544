import { createContext, useContext } from 'solid-js';

/** What a Field tells the control inside it; all reactive getters. */
export interface FieldContext {
  readonly id: string;
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

export const FieldContext = createContext<FieldContext>();

export const useField = () => useContext(FieldContext);

/** Where the error summary's link for a field goes. */
export const fieldId = (name: string) => `field-${name}`;

/** Goes before the names in the ids of a form that stands over a page with fields of its own. */
export const FieldScope = createContext('');

/** {@link fieldId} within the form around. */
export function useFieldId(): typeof fieldId {
  const scope = useContext(FieldScope);
  return (name) => fieldId(`${scope}${name}`);
}

/** One text, several or none, as a list. */
export function wordList(words: string | readonly string[] | undefined): readonly string[] {
  if (words === undefined || words === '') return [];
  return typeof words === 'string' ? [words] : words;
}
