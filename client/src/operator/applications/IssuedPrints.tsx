import { Show } from 'solid-js';
import { passTimeText } from '../../domain/passes/PassTime';
import { graphql } from '../../gql';
import type { IssuedPrintFragment } from '../../gql/graphql';
import { createAfterClockGrace } from '../../lib/after-clock-grace';
import { t } from '../../lib/i18n';
import { CountDown } from '../../ui/CountDown';
import { Notice } from '../../ui/Notice';

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
  pass: IssuedPrintFragment;
  /** Reads the pass again. */
  onReady: () => void;
}

/** From when to when gates accept passes that were just issued (R-ONE-5). */
export function IssuedPrints(props: IssuedPrintsProps) {
  const readSoon = createAfterClockGrace(() => props.onReady());
  const waiting = () => props.pass.status === 'SYNCHRONISING';
  return (
    <Notice
      tone={waiting() ? 'info' : 'success'}
      title={waiting() ? t('applications:singleEntry.submitted.wait') : t('applications:singleEntry.submitted.ready')}
    >
      <p>
        {t('applications:singleEntry.submitted.gates', { time: passTimeText(props.pass.gateReadyAt) })}{' '}
        <Show when={waiting()}>
          <CountDown until={props.pass.gateReadyAt} onOver={readSoon} />
        </Show>
      </p>
      <p>{t('applications:singleEntry.submitted.until', { time: passTimeText(props.pass.validTo) })}</p>
    </Notice>
  );
}
