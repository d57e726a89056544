import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { SuspensionWords } from '../suspensions/SuspensionWords';
import { SpotCheckBadge } from './SpotCheckBadge';
import { SpotCheckParts } from './spot-check-parts';

/** 抽檢結果 in a list: a failed check shows its suspension. */
export function SpotCheckCell(props: { check: FragmentType<typeof SpotCheckParts> | null }) {
  const check = () => readFragment(SpotCheckParts, props.check);
  return (
    <Show when={check()} fallback={<span class="text-ink-3">{t('spotCheck:result.NOT_CHECKED')}</span>}>
      {(check) => (
        <Show when={check().suspension} fallback={<SpotCheckBadge outcome={check().result} />}>
          {(suspension) => <SuspensionWords suspension={suspension()} />}
        </Show>
      )}
    </Show>
  );
}
