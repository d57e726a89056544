import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { FormKind, FormSubject } from '../../gql/graphql';

const FormSubjects = graphql(`
  query FormSubjects {
    applicationForms {
      kind
      subject
    }
  }
`);

/** The forms about people, or those about passes, as the API describes them. */
export function createFormsAbout(subject: FormSubject): () => FormKind[] {
  const [result] = createQuery({ query: FormSubjects, variables: () => ({}) });
  return () => (result.data?.applicationForms ?? []).filter((form) => form.subject === subject).map(({ kind }) => kind);
}
