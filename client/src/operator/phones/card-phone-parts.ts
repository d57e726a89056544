import { graphql } from '../../gql';

export const CardPhoneParts = graphql(`
  fragment CardPhoneParts on Pass {
    id
    number
    validFrom
    validTo
    status
    holder {
      name
      masked
      idNumber
    }
    holderPhone {
      state
      phone
      verifiedPhone
      verifiedAt
      canChange
    }
  }
`);

/** What else shows them is read again once a phone changes. */
export const phoneContext = { additionalTypenames: ['Pass', 'Person', 'HolderPhone'] };
