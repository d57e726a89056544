import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { portName } from '../ports/port-names';
import { SuspensionBadge } from '../suspensions/SuspensionBadge';
import { SuspensionParts } from '../suspensions/suspension-parts';
import { periodText } from '../suspensions/suspension-period';
import { SpotCheckBadge } from './SpotCheckBadge';
import { SpotCheckParts } from './spot-check-parts';

/** All that is known of a check, for a DescriptionList. */
export function SpotCheckItems(props: { check: FragmentType<typeof SpotCheckParts> }) {
  const check = () => readFragment(SpotCheckParts, props.check);
  return (
    <>
      <DescriptionItem label={t('spotCheck:field.result')}>
        <SpotCheckBadge outcome={check().result} />
      </DescriptionItem>
      <DescriptionItem label={t('spotCheck:field.checkedAt')}>
        <DateText value={check().checkedAt} />
      </DescriptionItem>
      <Show when={check().checkedBy}>
        {(who) => <DescriptionItem label={t('spotCheck:field.checkedBy')}>{who()}</DescriptionItem>}
      </Show>
      <Show when={check().reason}>
        {(reason) => (
          <DescriptionItem label={t('spotCheck:field.reason')}>
            <span class="whitespace-pre-wrap">{reason()}</span>
          </DescriptionItem>
        )}
      </Show>
      <Show when={readFragment(SuspensionParts, check().suspension)}>
        {(suspension) => (
          <>
            <DescriptionItem label={t('suspension:field.suspension')}>
              <SuspensionBadge state={suspension().state} />
            </DescriptionItem>
            <DescriptionItem label={t('suspension:field.port')}>{portName(suspension().port)}</DescriptionItem>
            <DescriptionItem label={t('suspension:field.period')}>{periodText(suspension())}</DescriptionItem>
            <Show when={suspension().state === 'ENDED'}>
              <DescriptionItem label={t('suspension:field.lifting')}>{t('suspension:ranOut')}</DescriptionItem>
            </Show>
            <Show when={suspension().liftedAt}>
              {(at) => (
                <>
                  <DescriptionItem label={t('suspension:field.liftedAt')}>
                    <DateText value={at()} />
                  </DescriptionItem>
                  <DescriptionItem label={t('suspension:field.liftedBy')}>
                    {suspension().liftedBy ?? '—'}
                  </DescriptionItem>
                  <Show when={suspension().liftReason}>
                    {(why) => (
                      <DescriptionItem label={t('suspension:field.liftReason')}>
                        <span class="whitespace-pre-wrap">{why()}</span>
                      </DescriptionItem>
                    )}
                  </Show>
                </>
              )}
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
