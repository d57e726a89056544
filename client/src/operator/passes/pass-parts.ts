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
    spotCheck {
      ...SpotCheckParts
    }
  }
`);

/** The company is told to nobody but those who own the pass (R-ACC-1). */
export const isOwned = (pass: Pick<PassPartsFragment, 'company'>) => pass.company !== null;

/** A sheet is printed only where a gate would let its holder in, now or when the gates know the pass. */
export const isPrintable = (pass: Pick<PassPartsFragment, 'company' | 'medium' | 'status'>) =>
  isOwned(pass) && pass.medium === 'PAPER' && (pass.status === 'USABLE' || pass.status === 'SYNCHRONISING');

/** Cards of which something may still become: what exactly, the API says when a form is begun with them. */
export const isChangeable = (pass: Pick<PassPartsFragment, 'kind' | 'status'>) =>
  pass.kind !== 'SINGLE_ENTRY' && pass.status !== 'CANCELLED';

export const printHref = (numbers: readonly string[]) =>
  numbers.length === 1 ? `/passes/${numbers[0]}/print` : `/passes/print?numbers=${numbers.join(',')}`;
