import { For, type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { now } from '../../lib/clock';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { CountDown } from '../../ui/progress/CountDown';
import { portName } from '../ports/port-names';
import { type CardNote, cardNotes } from './card-state';
import { passTimeText } from './PassTime';
import { PassPageParts } from './pass-page-parts';

export interface PassNoticesProps {
  pass: FragmentType<typeof PassPageParts>;
  /** Why the pass is masked; only shown when it is. */
  masked: JSX.Element;
  /** The viewer is a company, not staff. */
  own: boolean;
  onGateReady: () => void;
}

/** The most important facts about a pass. */
export function PassNotices(props: PassNoticesProps) {
  const pass = () => readFragment(PassPageParts, props.pass);
  const words = (note: CardNote) => {
    if (note === 'waiting') return t('pass:notice.waiting', { port: portName(pass().port) });
    if (note === 'notYet') return t('pass:notice.notYet', { date: formatDate(pass().validFrom) });
    const { deactivationReason } = pass();
    if (note === 'DEACTIVATED' && deactivationReason) return t(`pass:notice.${deactivationReason}`);
    return t(`pass:notice.${note}`);
  };
  const bad = (note: CardNote) => note !== 'waiting' && note !== 'notYet' && note !== 'TO_BE_MADE';
  return (
    <>
      <Show when={pass().holder.masked}>
        <Notice>
          <p>{props.masked}</p>
          <p class="text-ink-2">{t('pass:notice.masked')}</p>
        </Notice>
      </Show>
      <Show when={pass().status === 'SYNCHRONISING'}>
        <Notice title={t('pass:synchronising.title')}>
          {t('pass:synchronising.body', { time: passTimeText(pass().gateReadyAt) })}{' '}
          <CountDown until={pass().gateReadyAt} onOver={() => props.onGateReady()} />
        </Notice>
      </Show>
      <For each={cardNotes(pass(), props.own && !pass().holder.masked, now())}>
        {(note) => <Notice tone={bad(note) ? 'warning' : 'info'}>{words(note)}</Notice>}
      </For>
    </>
  );
}
