import { A } from '@solidjs/router';
import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { causeText } from '../../domain/holds/hold-words';
import { StopDialog } from '../../domain/holds/StopDialog';
import { graphql } from '../../gql';
import type { CardStopDecision, CardStopProposalsQuery } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import { PassNumber } from '../../ui/records/PassNumber';

const CardStopProposalsQueryDocument = graphql(`
  query CardStopProposals($passNumber: String) {
    cardStopProposals(passNumber: $passNumber, size: 50) {
      items {
        id
        passNumber
        kind
        days
        cause
        reason
        proposedAt
        proposedBy
        expiresAt
        viewerMay
      }
    }
  }
`);

const DecideCardStop = graphql(`
  mutation DecideCardStop($id: ID!, $decision: CardStopDecision!, $reason: String) {
    decideCardStop(id: $id, decision: $decision, reason: $reason) {
      id
      status
    }
  }
`);

type Proposal = CardStopProposalsQuery['cardStopProposals']['items'][number];

interface Deciding {
  proposal: Proposal;
  decision: CardStopDecision;
}

/** What waits for a second person of the branch: of one card, or of all (R-PRD-8). */
export function CardStopProposals(props: { passNumber?: string; onDecided?: () => void }) {
  const [result, read] = createQuery({
    query: CardStopProposalsQueryDocument,
    variables: () => ({ passNumber: props.passNumber ?? null }),
  });
  const [deciding, setDeciding] = createSignal<Deciding>();
  const proposals = () => result.data?.cardStopProposals.items ?? [];
  const done = () => {
    read({ requestPolicy: 'network-only' });
    props.onDecided?.();
  };
  return (
    <>
      <Show when={proposals().length > 0}>
        <CaseSection title={t('passes:proposal.waiting')}>
          <ul class="grid gap-4 pt-2">
            <For each={proposals()}>
              {(proposal) => (
                <li class="flex flex-wrap items-start justify-between gap-3">
                  <div class="min-w-0 grow basis-60 text-sm">
                    <p class="font-medium">
                      {t(`passes:proposal.${proposal.kind}`, { days: proposal.days ?? 0 })}・{causeText(proposal.cause)}
                    </p>
                    <Show when={props.passNumber === undefined}>
                      <A class="link" href={`/passes/${proposal.passNumber}`}>
                        <PassNumber value={proposal.passNumber} />
                      </A>
                    </Show>
                    <p class="wrap-anywhere">{proposal.reason}</p>
                    <p class="text-ink-2">
                      {t('passes:proposal.by', {
                        name: proposal.proposedBy,
                        time: formatDateTime(proposal.proposedAt),
                      })}
                    </p>
                    <p class="text-ink-2">{t('passes:proposal.until', { time: formatDateTime(proposal.expiresAt) })}</p>
                  </div>
                  <div class="flex flex-wrap gap-2">
                    <For each={proposal.viewerMay}>
                      {(decision) => (
                        <Button
                          kind={decision === 'CONFIRMED' ? 'danger' : undefined}
                          onClick={() => setDeciding({ proposal, decision })}
                        >
                          {t(`passes:proposal.decide.${decision}`)}
                        </Button>
                      )}
                    </For>
                  </div>
                </li>
              )}
            </For>
          </ul>
        </CaseSection>
      </Show>
      <DecideDialog deciding={deciding()} onClose={() => setDeciding(undefined)} onDone={done} />
    </>
  );
}

function DecideDialog(props: { deciding: Deciding | undefined; onClose: () => void; onDone: () => void }) {
  const [, decide] = createMutation(DecideCardStop);
  const form = createFor(
    () => props.deciding,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('holds:form.reason') }),
        send: ({ reason }) =>
          decide(
            {
              id: props.deciding?.proposal.id ?? '',
              decision: props.deciding?.decision ?? 'DECLINED',
              reason: reason || null,
            },
            { additionalTypenames: ['Pass', 'CardStopProposal', 'WorkItem'] },
          ),
        onDone: () => {
          toast.success(t('passes:proposal.done'));
          props.onClose();
          props.onDone();
        },
      }),
  );
  const decision = () => props.deciding?.decision ?? 'DECLINED';
  return (
    <StopDialog
      open={props.deciding !== undefined}
      title={t('passes:proposal.title', {
        what: t(`passes:proposal.decide.${decision()}`),
        number: props.deciding?.proposal.passNumber ?? '',
      })}
      description={t(`passes:proposal.effect.${decision()}`)}
      reasonLabel={t('holds:form.reason')}
      optional={decision() === 'CONFIRMED'}
      confirmLabel={t(`passes:proposal.decide.${decision()}`)}
      danger={decision() === 'CONFIRMED'}
      form={form()}
      onClose={() => props.onClose()}
    />
  );
}
