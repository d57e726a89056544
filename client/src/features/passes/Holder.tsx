import { Show } from 'solid-js';
import type { PassPartsFragment } from '../../gql/graphql';
import { Masked } from '../../ui/Masked';

type Holder = PassPartsFragment['holder'];

/** Name and name in Latin letters, masked or clear. */
export function HolderName(props: { holder: Holder }) {
  return (
    <>
      <Masked value={props.holder.name} masked={props.holder.masked} />
      <Show when={props.holder.englishName !== props.holder.name && props.holder.englishName}>
        {(name) => <span class="block text-xs text-ink-3">{name()}</span>}
      </Show>
    </>
  );
}

export function HolderNumber(props: { holder: Holder }) {
  return <Masked value={props.holder.idNumber} masked={props.holder.masked} mono />;
}
