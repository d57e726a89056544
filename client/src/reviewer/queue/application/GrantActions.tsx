import { createMutation } from '@urql/solid';
import { createSignal, For } from 'solid-js';
import { createForm } from '../../../domain/forms/form';
import { StopDialog } from '../../../domain/holds/StopDialog';
import { graphql } from '../../../gql';
import type { GrantAction } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createFor } from '../../../lib/state-of';
import { Button } from '../../../ui/buttons/Button';
import { toast } from '../../../ui/notices/toast';

const TakeBackGrant = graphql(`
  mutation TakeBackGrantedPasses($itemId: ID!, $reason: String!) {
    takeBackGrantedPasses(itemId: $itemId, reason: $reason) {
      id
    }
  }
`);

const GiveBackGrant = graphql(`
  mutation GiveBackGrantedPasses($itemId: ID!, $reason: String!) {
    giveBackGrantedPasses(itemId: $itemId, reason: $reason) {
      id
    }
  }
`);

/** Takes granted single-entry passes back that are not used, and lets them count again (R-ONE-10). */
export function GrantActions(props: { itemId: string; actions: readonly GrantAction[]; holder: string }) {
  const [, takeBack] = createMutation(TakeBackGrant);
  const [, giveBack] = createMutation(GiveBackGrant);
  const [action, setAction] = createSignal<GrantAction>();
  const chosen = () => action() ?? 'TAKE_BACK';
  const form = createFor(action, () =>
    createForm({
      initial: () => ({ reason: '' }),
      labels: () => ({ reason: t('applicationReviews:grant.reason') }),
      send: ({ reason }): Promise<{ data?: unknown; error?: never }> => {
        const send = chosen() === 'TAKE_BACK' ? takeBack : giveBack;
        const changed = { additionalTypenames: ['Application', 'HistoryEntry'] };
        return send({ itemId: props.itemId, reason }, changed) as Promise<{ data?: unknown; error?: never }>;
      },
      onDone: () => {
        toast.success(t(`applicationReviews:grant.done.${chosen()}`, { name: props.holder }));
        setAction(undefined);
      },
    }),
  );
  return (
    <>
      <For each={props.actions}>
        {(each) => <Button onClick={() => setAction(each)}>{t(`applicationReviews:grant.${each}`)}</Button>}
      </For>
      <StopDialog
        open={action() !== undefined}
        title={t('applicationReviews:grant.title', {
          what: t(`applicationReviews:grant.${chosen()}`),
          name: props.holder,
        })}
        description={t(`applicationReviews:grant.effect.${chosen()}`)}
        reasonLabel={t('applicationReviews:grant.reason')}
        confirmLabel={t(`applicationReviews:grant.${chosen()}`)}
        danger={chosen() === 'TAKE_BACK'}
        form={form()}
        onClose={() => setAction(undefined)}
      />
    </>
  );
}
