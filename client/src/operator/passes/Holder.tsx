import type { PassPartsFragment } from '../../gql/graphql';
import { Masked } from '../../ui/records/Masked';

type Holder = PassPartsFragment['holder'];

/** For lists: a long name breaks, masked or clear. */
export function HolderName(props: { holder: Pick<Holder, 'name' | 'masked'> }) {
  return (
    <span class="block sm:max-w-44">
      <Masked value={props.holder.name} masked={props.holder.masked} />
    </span>
  );
}

export function HolderNumber(props: { holder: Pick<Holder, 'idNumber' | 'masked'> }) {
  return <Masked value={props.holder.idNumber} masked={props.holder.masked} mono />;
}
