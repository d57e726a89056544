import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import { DraftList } from '../new-application/DraftList';

const SingleEntryDraftsQuery = graphql(`
  query SingleEntryDrafts {
    applicationDrafts {
      form
      ...DraftParts
    }
  }
`);

/** The applications for single-entry passes that the company has not submitted yet. */
export function SingleEntryDrafts() {
  const [result] = createQuery({
    query: SingleEntryDraftsQuery,
    context: { additionalTypenames: ['ApplicationDraft'] },
  });
  return (
    <DraftList drafts={(result.data?.applicationDrafts ?? []).filter(({ form }) => form === 'FOREIGN_SINGLE_ENTRY')} />
  );
}
