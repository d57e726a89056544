import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { StopDialog } from '../../domain/holds/StopDialog';
import type { BanAction, BanDecision } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Checkbox } from '../../ui/fields/Checkbox';
import { toast } from '../../ui/notices/toast';
import { DecideBan, LiftBan } from './ban-documents';

const decisions: Partial<Record<BanAction, BanDecision>> = {
  CONFIRM: 'CONFIRMED',
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN',
};

/** Confirms, declines, withdraws, lifts or annuls a ban: what the API lets this person do (R-BAN-1). */
export function BanActions(props: {
  ban: { id: string; name: string; viewerMay: readonly BanAction[] };
  onChanged: () => void;
}) {
  const [, decide] = createMutation(DecideBan);
  const [, lift] = createMutation(LiftBan);
  const [action, setAction] = createSignal<BanAction>();
  const form = createFor(action, () =>
    createForm({
      initial: () => ({ reason: '', annul: false }),
      labels: () => ({ reason: t('bans:act.reason'), annul: t('bans:act.annul') }),
      send: ({ reason, annul }): Promise<{ data?: unknown; error?: never }> => {
        const chosen = action() ?? 'DECLINE';
        const changed = { additionalTypenames: ['Ban', 'OpenWork', 'Pass'] };
        const { id } = props.ban;
        const decision = decisions[chosen];
        const sent = decision
          ? decide({ id, decision, reason: reason || null }, changed)
          : lift({ id, reason, annul: annul || chosen === 'ANNUL' }, changed);
        return sent as Promise<{ data?: unknown; error?: never }>;
      },
      onDone: () => {
        toast.success(t(`bans:act.done.${action() ?? 'DECLINE'}`, { name: props.ban.name }));
        setAction(undefined);
        props.onChanged();
      },
    }),
  );
  const chosen = () => action() ?? 'DECLINE';
  return (
    <div class="flex flex-wrap gap-2">
      <For each={props.ban.viewerMay}>
        {(each) => (
          <Button kind={each === 'CONFIRM' ? 'danger' : undefined} onClick={() => setAction(each)}>
            {t(`bans:act.${each}`)}
          </Button>
        )}
      </For>
      <StopDialog
        open={action() !== undefined}
        title={t('bans:act.title', { what: t(`bans:act.${chosen()}`), name: props.ban.name })}
        description={t(`bans:act.effect.${chosen()}`)}
        reasonLabel={t('bans:act.reason')}
        optional={chosen() === 'CONFIRM'}
        confirmLabel={t(`bans:act.${chosen()}`)}
        danger={chosen() === 'CONFIRM'}
        form={form()}
        onClose={() => setAction(undefined)}
      >
        <Show when={chosen() === 'LIFT'}>
          <Checkbox
            name="annul"
            label={t('bans:act.annul')}
            hint={t('bans:act.annulHint')}
            checked={form().values.annul}
            onChange={(annul) => form().change({ annul })}
          />
        </Show>
      </StopDialog>
    </div>
  );
}
