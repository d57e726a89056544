import type { FormDescriptionFragment, PortsForFormFragment } from '../../../../gql/graphql';
import type { FormContent } from './form-content';

/** What the fields of a form stand on, be it a new one or one that is corrected. */
export interface FormFields {
  readonly form: FormDescriptionFragment;
  readonly ports: readonly PortsForFormFragment[];
  readonly content: FormContent;
  change(part: Partial<FormContent>): void;
}

/** The ports of the chosen areas. */
export const chosenPorts = ({ ports, content }: Pick<FormFields, 'ports' | 'content'>): PortsForFormFragment[] =>
  ports.filter((port) => port.areas.some((area) => content.areaCodes.includes(area.code)));

/** The codes of areas that can be chosen, each once. */
export function knownCodes(
  { ports }: Pick<FormFields, 'ports'>,
  areas: readonly { readonly code: string }[],
): string[] {
  const wanted = new Set(areas.map(({ code }) => code));
  return ports.flatMap((port) => port.areas.flatMap(({ code }) => (wanted.has(code) ? code : [])));
}

export const chosenAreas = ({ ports, content }: Pick<FormFields, 'ports' | 'content'>) =>
  ports.flatMap((port) => port.areas.filter(({ code }) => content.areaCodes.includes(code)));
