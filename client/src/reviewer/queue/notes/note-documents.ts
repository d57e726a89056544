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
  mutation AddCaseNote($id: ID!, $text: String!) {
    addCaseNote(id: $id, text: $text) {
      id
    }
  }
`);
