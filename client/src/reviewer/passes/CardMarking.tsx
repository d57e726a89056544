import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconCollected from '~icons/lucide/badge-check';
import IconMade from '~icons/lucide/id-card';
import { errorText } from '../../domain/errors/error-text';
import { type PortRef, portName } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import type { CardAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import type { Icon } from '../../ui/tone';

const MarkCard = graphql(`
  mutation MarkCard($number: String!, $action: CardAction!) {
    markCards(numbers: [$number], action: $action) {
      ...PassPage
      cardAction
    }
  }
`);

const actionIcon: Record<CardAction, Icon> = { MARK_MADE: IconMade, MARK_COLLECTED: IconCollected };

export interface CardMarkingProps {
  pass: { number: string; port: PortRef; cardAction: CardAction | null; exchangedFromNumber: string | null };
  /** A colleague may have been faster. */
  onRefused: () => void;
}

/** What is to be noted about the card next: that it is made, then that it is collected (R-PRD-1); one that was exchanged is handed over at the card desk (R-EXC-6). */
export function CardMarking(props: CardMarkingProps) {
  const [result, mark] = createMutation(MarkCard);
  const [asking, setAsking] = createSignal<CardAction>();
  const [refused, setRefused] = createSignal<string>();
  const confirm = async (action: CardAction) => {
    const { number } = props.pass;
    setRefused(undefined);
    const { error } = await mark({ number, action });
    setAsking(undefined);
    if (error) {
      setRefused(errorText(error));
      return props.onRefused();
    }
    toast.success(t(`passes:mark.${action}.done`, { number }));
  };
  const atDesk = (action: CardAction) => action === 'MARK_COLLECTED' && props.pass.exchangedFromNumber !== null;
  return (
    <>
      <Show when={refused()}>
        {(words) => (
          <Notice tone="danger" live title={t('passes:mark.failed', { number: props.pass.number })}>
            {words()}
          </Notice>
        )}
      </Show>
      <Show when={props.pass.cardAction}>
        {(action) => (
          <CaseSection title={t('eligibility:passTitle')}>
            <div class="flex flex-wrap items-center justify-between gap-3">
              <p class="flex min-w-0 grow basis-48 items-start gap-2 text-sm text-ink-2">
                <Dynamic component={actionIcon[action()]} aria-hidden="true" class="mt-0.5 size-5 flex-none" />
                {atDesk(action()) ? t('passes:mark.atDesk.body') : words(action(), props.pass.port)}
              </p>
              <Show
                when={atDesk(action())}
                fallback={
                  <Button kind="primary" onClick={() => setAsking(action())}>
                    {t(`passes:mark.${action()}.action`)}
                  </Button>
                }
              >
                <LinkButton kind="primary" href={`/cards?tab=TO_COLLECT&number=${props.pass.number}`}>
                  {t('passes:mark.atDesk.action')}
                </LinkButton>
              </Show>
            </div>
          </CaseSection>
        )}
      </Show>
      <Show when={asking()}>
        {(action) => (
          <ConfirmDialog
            open
            title={t(`passes:mark.${action()}.title`, { number: props.pass.number })}
            confirmLabel={t(`passes:mark.${action()}.action`)}
            busy={result.fetching}
            onConfirm={() => void confirm(action())}
            onCancel={() => setAsking(undefined)}
          >
            {words(action(), props.pass.port)}
          </ConfirmDialog>
        )}
      </Show>
    </>
  );
}

/** What happens then. */
const words = (action: CardAction, port: PortRef) =>
  action === 'MARK_MADE'
    ? t('passes:mark.MARK_MADE.body', { port: portName(port) })
    : t('passes:mark.MARK_COLLECTED.body');
