import { graphql } from '../../gql';
import type { PassPartsFragment } from '../../gql/graphql';

/** A pass as lists, details and prints show it. */
export const PassParts = graphql(`
  fragment PassParts on Pass {
    id
    number
    kind
    medium
    status
    issuedAt
    validFrom
    validTo
    gateReadyAt
    madeAt
    collectedAt
    lastPassageAt
    port {
      ...PortNames
    }
    areas {
      ...AreaNames
    }
    holder {
      name
      englishName
      idKind
      idNumber
      masked
    }
    company {
      name
    }
    applicationNumber
    voidableUntil
    viewerCan {
      print
      apply
    }
    spotCheck {
      ...SpotCheckParts
    }
  }
`);

/** Only the owner of a pass is shown its company (R-ACC-1). */
export const isOwned = (pass: Pick<PassPartsFragment, 'company'>) => pass.company !== null;

/** All sheets of one application. */
export const printApplicationHref = (applicationNumber: string) => `/passes/print?application=${applicationNumber}`;

export const printHref = (numbers: readonly string[]) =>
  numbers.length === 1 ? `/passes/${numbers[0]}/print` : `/passes/print?numbers=${numbers.join(',')}`;
