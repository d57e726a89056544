import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { Masked } from '../../ui/records/Masked';
import { otherName } from './other-name';

export interface HolderNameItemsProps {
  label: string;
  holder: { name: string; englishName: string | null; masked: boolean };
}

/** The name of a holder, in both spellings where there are two; for a DescriptionList. */
export function HolderNameItems(props: HolderNameItemsProps) {
  return (
    <>
      <DescriptionItem label={props.label}>
        <span class="text-xl leading-snug font-semibold">
          <Masked value={props.holder.name} masked={props.holder.masked} />
        </span>
      </DescriptionItem>
      <Show when={otherName(props.holder)}>
        {(name) => (
          <DescriptionItem label={t('pass:field.englishName')}>
            <Masked value={name()} masked={props.holder.masked} />
          </DescriptionItem>
        )}
      </Show>
    </>
  );
}
