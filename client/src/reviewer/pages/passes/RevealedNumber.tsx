import { useClient } from '@urql/solid';
import { errorText } from '../../../features/faults/error-text';
import { RevealedNumber as Revealed } from '../../../features/people/RevealedNumber';
import { graphql } from '../../../gql';

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

export interface RevealedNumberProps {
  /** Of the pass. */
  number: string;
  maskedIdNumber: string;
  masked: boolean;
}

/** Of the holder of a pass; asked anew each time, so that the audit knows of each time. */
export function RevealedNumber(props: RevealedNumberProps) {
  const client = useClient();
  const reveal = async () => {
    const { number } = props;
    const { data, error } = await client
      .query(RevealIdNumber, { number }, { requestPolicy: 'network-only' })
      .toPromise();
    const holder = data?.pass?.holder;
    return { error: errorText(error), idNumber: holder && !holder.masked ? holder.idNumber : undefined };
  };
  return <Revealed of={props.number} maskedIdNumber={props.maskedIdNumber} masked={props.masked} reveal={reveal} />;
}
