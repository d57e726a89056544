import { graphql } from '../../gql';

export const ChangeParts = graphql(`
  fragment PhoneChangeParts on PhoneChangeResult {
    row
    passNumber
    before
    after
    codeSent
    error {
      code
      field
    }
    pass {
      id
      holder {
        name
        masked
      }
    }
  }
`);

export const PhoneChangesPreview = graphql(`
  query PhoneChangesPreview($changes: [PhoneChangeInput!]!) {
    cardPhoneChangesPreview(changes: $changes) {
      ...PhoneChangeParts
    }
  }
`);

export const ChangePhones = graphql(`
  mutation ChangePhones($changes: [PhoneChangeInput!]!, $sendCodes: Boolean!, $key: String!) {
    changeCardPhones(changes: $changes, sendCodes: $sendCodes, idempotencyKey: $key) {
      ...PhoneChangeParts
    }
  }
`);
