import { For, Show } from 'solid-js';
import IconNo from '~icons/lucide/circle-minus';
import { graphql } from '../../gql';
import type { EligibilityPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { portName } from '../ports/port-names';
import { reasonText } from './reason-text';

export const EligibilityParts = graphql(`
  fragment EligibilityParts on Eligibility {
    allowed
    conclusive
    reasons {
      code
      limit
      granted
      grantedUsed
      until
      attachment
      applicationNumber
      port {
        ...PortNames
      }
    }
  }
`);

type EligibilityReason = EligibilityPartsFragment['reasons'][number];
type Reason = Pick<EligibilityReason, 'code'> & Partial<EligibilityReason>;

export interface EligibilityAnswer {
  readonly allowed: boolean;
  /** Whether passes of other companies were considered, or will be on submission only. */
  readonly conclusive?: boolean;
  readonly reasons: readonly Reason[];
}

const textOf = (reason: Reason) => reasonText({ ...reason, port: reason.port && { name: portName(reason.port) } });

export const reasonTexts = (eligibility: EligibilityAnswer): string[] => eligibility.reasons.map(textOf);

/** The same, each with the application that blocks, if it is one. */
export const reasonsWithApplication = (eligibility: EligibilityAnswer) =>
  eligibility.reasons.map((reason) => ({ words: textOf(reason), applicationNumber: reason.applicationNumber }));

/** Said once for the rows of a list: passes held through other companies are looked at on submission only. */
export function OthersUnchecked(props: {
  rows: readonly { eligibility: Pick<EligibilityAnswer, 'conclusive'> | null }[] | undefined;
}) {
  return (
    <Show when={props.rows?.some(({ eligibility }) => eligibility?.conclusive === false)}>
      <p class="text-sm text-ink-2">{t('eligibility:othersUnchecked')}</p>
    </Show>
  );
}

/** Whether a form is open to a person or pass now, and if not, why and until when. */
export function Eligibility(props: { eligibility: EligibilityAnswer }) {
  // Not an error to correct: people without a passport do not need this kind of pass.
  const notForThem = () => props.eligibility.reasons.some(({ code }) => code === 'PASSPORT_HOLDERS_ONLY');
  return (
    <Show when={!props.eligibility.allowed} fallback={<StatusBadge tone="success">{t('eligibility:yes')}</StatusBadge>}>
      <Show
        when={!notForThem()}
        fallback={
          <StatusBadge tone="neutral" icon={IconNo}>
            {t('eligibility:notForThem')}
          </StatusBadge>
        }
      >
        <StatusBadge tone="warning">{t('eligibility:no')}</StatusBadge>
        <For each={reasonTexts(props.eligibility)}>
          {(words) => <span class="mt-0.5 block text-xs text-ink-2">{words}</span>}
        </For>
      </Show>
    </Show>
  );
}
