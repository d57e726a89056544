import { createSignal, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog';
import { ClaimNotice } from '../work/ClaimNotice';
import type { CaseQueue } from '../work/case-queue';
import { DecisionBar } from './DecisionBar';
import type { DecisionKeys } from './DecisionButtons';
import { DecisionRow } from './DecisionRow';
import type { ReviewCase } from './review-case';
import { firstKeys, secondKeys } from './review-keys';

/** Account and certificate are decided apart, each with a mail of its own (R-REG-4). */
export function CaseDecisions(props: { shown: ReviewCase; queue: CaseQueue }) {
  const blocked = () => props.shown.work()?.submittedByViewer === true || props.shown.claim.colleague() != null;
  const notice = () => (
    <ClaimNotice submittedByViewer={props.shown.work()?.submittedByViewer === true} claim={props.shown.claim} />
  );
  /** What is about to be approved although its document was not looked at. */
  const [unseen, setUnseen] = createSignal<() => void>();
  const seeFirst = (act: () => void) => {
    if (props.shown.documentSeen() === false) setUnseen(() => act);
    else act();
  };
  // What was decided here is open no longer, also while the case is read again.
  const open = () => [
    ...(props.shown.registration()?.state === 'OPEN' && !props.shown.account.done()
      ? [{ subject: 'REGISTRATION' as const, decision: props.shown.account }]
      : []),
    ...(props.shown.certificate()?.state === 'OPEN' && !props.shown.document.done()
      ? [{ subject: 'CERTIFICATE' as const, decision: props.shown.document }]
      : []),
  ];
  const certificateRow = (keys: DecisionKeys) => (
    <Show when={props.shown.certificate()}>
      {(sent) => (
        <DecisionRow
          subject="CERTIFICATE"
          id={sent().id}
          state={sent().state}
          decision={props.shown.document}
          keys={keys}
          mailTo={props.shown.registration()?.email ?? sent().company.name}
          language={sent().language}
          blocked={blocked()}
          notice={notice}
          beforeApproval={seeFirst}
          noted
        />
      )}
    </Show>
  );
  return (
    <Show when={props.shown.name()}>
      <DecisionBar
        open={open()}
        next={props.queue.nextFree}
        onNext={props.queue.goOn}
        blocked={blocked()}
        notice={notice()}
        beforeApproval={(act) => (open().some(({ subject }) => subject === 'CERTIFICATE') ? seeFirst(act) : act())}
      >
        <Show when={props.shown.registration()} fallback={certificateRow(firstKeys)}>
          {(sent) => (
            <>
              <DecisionRow
                subject="REGISTRATION"
                id={sent().id}
                state={sent().state}
                decision={props.shown.account}
                keys={firstKeys}
                mailTo={sent().email}
                language={sent().language}
                blocked={blocked()}
                notice={notice}
              />
              {certificateRow(secondKeys)}
            </>
          )}
        </Show>
      </DecisionBar>
      <ConfirmDialog
        danger
        open={unseen() !== undefined}
        title={t('reviews:unseen.title')}
        confirmLabel={t('reviews:unseen.confirm')}
        onConfirm={() => {
          const act = unseen();
          setUnseen(undefined);
          act?.();
        }}
        onCancel={() => setUnseen(undefined)}
      >
        {t('reviews:unseen.body')}
      </ConfirmDialog>
    </Show>
  );
}
