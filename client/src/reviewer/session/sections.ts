import type { Section, ViewerPartsFragment } from '../../gql/graphql';

/** Whether the viewer may open a section: the API answers, as it would refuse what the section asks for. */
export const opens = (viewer: ViewerPartsFragment | undefined, section: Section): boolean =>
  viewer?.sections.includes(section) ?? false;

export const isAnalyst = (viewer: ViewerPartsFragment | undefined): boolean => viewer?.account.kind === 'ANALYST';
