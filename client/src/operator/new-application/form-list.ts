import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { FormKind, FormSubject } from '../../gql/graphql';

const FormListQuery = graphql(`
  query FormList {
    applicationForms {
      kind
      subject
    }
  }
`);

/** The forms that the API describes, of which one may begin an application: all, or those about people or passes only. */
export function createFormList(subject: () => FormSubject | undefined): () => FormKind[] {
  const [result] = createQuery({ query: FormListQuery, variables: () => ({}) });
  return () =>
    (result.data?.applicationForms ?? [])
      .filter((form) => subject() === undefined || form.subject === subject())
      .map(({ kind }) => kind);
}
