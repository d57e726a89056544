import { Show } from 'solid-js';
import { passTimeText } from '../../domain/passes/PassTime';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { createAfterClockGrace } from '../../lib/after-clock-grace';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { CountDown } from '../../ui/progress/CountDown';

export const IssuedPrint = graphql(`
  fragment IssuedPrint on Pass {
    id
    number
    validTo
    gateReadyAt
    status
  }
`);

export interface IssuedPrintsProps {
  /** One of those issued together: they share their times. */
  pass: FragmentType<typeof IssuedPrint>;
  /** Reads the pass again. */
  onReady: () => void;
}

/** From when to when gates accept passes that were just issued (R-ONE-5). */
export function IssuedPrints(props: IssuedPrintsProps) {
  const pass = () => readFragment(IssuedPrint, props.pass);
  const readSoon = createAfterClockGrace(() => props.onReady());
  const waiting = () => pass().status === 'SYNCHRONISING';
  return (
    <Notice
      tone={waiting() ? 'info' : 'success'}
      title={waiting() ? t('applications:singleEntry.submitted.wait') : t('applications:singleEntry.submitted.ready')}
    >
      <p>
        {t('applications:singleEntry.submitted.gates', { time: passTimeText(pass().gateReadyAt) })}{' '}
        <Show when={waiting()}>
          <CountDown until={pass().gateReadyAt} onOver={readSoon} />
        </Show>
      </p>
      <p>{t('applications:singleEntry.submitted.until', { time: passTimeText(pass().validTo) })}</p>
    </Notice>
  );
}
