import { type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { createAfterClockGrace } from '../../lib/after-clock-grace';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Timeline } from '../../ui/records/Timeline';
import { SpotCheckItems } from '../spot-checks/SpotCheckItems';
import { Passages } from './Passages';
import { PassFace } from './PassFace';
import { PassFacts } from './PassFacts';
import { PassFiles } from './PassFiles';
import { PassNotices } from './PassNotices';
import { passDates } from './pass-dates';
import { PassPageParts } from './pass-page-parts';

export interface PassViewProps {
  pass: FragmentType<typeof PassPageParts>;
  /** The ID number as this viewer may see it. */
  idNumber: JSX.Element;
  /** Why a masked pass is masked for this viewer. */
  masked: JSX.Element;
  /** What may be done now. */
  options?: JSX.Element;
  /** Who did what, below everything else. */
  history?: JSX.Element;
  /** For staff: looking at a scan is written down (R-ACC-4). */
  staff?: boolean;
  onGateReady: () => void;
}

/** One pass: its card and what may be done on one side, all that is known of it on the other. */
export function PassView(props: PassViewProps) {
  const pass = () => readFragment(PassPageParts, props.pass);
  const clear = () => !pass().holder.masked;
  const readSoon = createAfterClockGrace(() => props.onGateReady());
  return (
    <>
      <PassNotices pass={props.pass} own={!props.staff} masked={props.masked} onGateReady={readSoon} />
      <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]">
        <div class="grid grid-cols-1 gap-5">
          <PassFace pass={props.pass} />
          <Show when={props.options}>{(options) => options()}</Show>
          <CaseSection title={t('pass:dates.title')}>
            <div class="pt-2">
              <Timeline label={t('pass:dates.title')} entries={passDates(pass(), now())} />
            </div>
          </CaseSection>
        </div>
        <div class="grid grid-cols-1 gap-5">
          <PassFacts pass={props.pass} idNumber={props.idNumber} />
          <Show when={pass().spotCheck}>
            {(check) => (
              <CaseSection title={t('spotCheck:outcome')}>
                <DescriptionList>
                  <SpotCheckItems check={check()} />
                </DescriptionList>
              </CaseSection>
            )}
          </Show>
          <Show when={clear()}>
            <Show when={pass().number} keyed>
              {(number) => <Passages number={number} />}
            </Show>
            <Show when={pass().applicationNumber}>
              <PassFiles attachments={pass().attachments} audited={props.staff} />
            </Show>
          </Show>
          <Show when={props.history}>{(history) => history()}</Show>
        </div>
      </div>
    </>
  );
}
