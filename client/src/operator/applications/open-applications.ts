import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { FormKind } from '../../gql/graphql';

const OpenApplications = graphql(`
  query OpenApplications {
    applicationDrafts {
      id
      form
    }
    returned: applications(filter: { states: [RETURNED] }, size: 1) {
      total
    }
  }
`);

/** What the company has begun or must correct, for the menu; nothing is loaded while the account acts for none. */
export function createOpenApplications(company: () => boolean) {
  const [result] = createQuery({
    query: OpenApplications,
    context: { additionalTypenames: ['Application', 'ApplicationDraft'] },
    pause: () => !company(),
  });
  const drafts = () => result.data?.applicationDrafts ?? [];
  return {
    /** The form of a draft. */
    formOf: (draft: string): FormKind | undefined => drafts().find(({ id }) => id === draft)?.form,
    drafts: () => drafts().length,
    returned: () => result.data?.returned.total ?? 0,
  };
}

export type OpenApplications = ReturnType<typeof createOpenApplications>;
