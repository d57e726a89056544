import { graphql } from '../../../gql';

export const caseNotes = graphql(`
  query CaseNotes($id: ID!) {
    caseNotes(id: $id) {
      id
      by
      at
      text
    }
  }
`);

export const addCaseNote = graphql(`
  mutation AddCaseNote($id: ID!, $text: String!, $key: String) {
    addCaseNote(id: $id, text: $text, idempotencyKey: $key) {
      id
    }
  }
`);
