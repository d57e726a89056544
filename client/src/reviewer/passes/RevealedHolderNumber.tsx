import { useClient } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { RevealedNumber } from '../people/RevealedNumber';

const RevealIdNumber = graphql(`
  query RevealIdNumber($number: String!) {
    pass(number: $number) {
      id
      holder {
        idNumber
        masked
      }
    }
  }
`);

export interface RevealedHolderNumberProps {
  passNumber: string;
  maskedIdNumber: string | null;
  masked: boolean;
}

/** The ID number of the holder of a pass; loaded each time it is revealed, so that the audit has each reading. */
export function RevealedHolderNumber(props: RevealedHolderNumberProps) {
  const client = useClient();
  const reveal = async () => {
    const { data, error } = await client
      .query(RevealIdNumber, { number: props.passNumber }, { requestPolicy: 'network-only' })
      .toPromise();
    const holder = data?.pass?.holder;
    return { error: errorText(error), idNumber: holder && !holder.masked ? holder.idNumber : undefined };
  };
  return (
    <RevealedNumber of={props.passNumber} maskedIdNumber={props.maskedIdNumber} masked={props.masked} reveal={reveal} />
  );
}
