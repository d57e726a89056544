import { For, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { type Answer, createForm } from '../../domain/forms/form';
import { StopDialog } from '../../domain/holds/StopDialog';
import type { CardsOfRemovedPerson } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { toast } from '../../ui/notices/toast';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { PassNumbers } from '../../ui/records/PassNumbers';

interface Choice {
  cards?: CardsOfRemovedPerson;
  withdraw?: boolean;
  reason: string;
}

/** What is under way for a person, by numbers. */
export interface UnderWay {
  /** Cards that are neither cancelled nor expired. */
  readonly passNumbers: readonly string[];
  /** Open applications from which the viewer may withdraw the person. */
  readonly applicationNumbers: readonly string[];
}

export interface DeleteInUseProps extends UnderWay {
  name: string;
  send: (choice: Choice) => Promise<Answer<unknown>>;
  onDone: () => void;
  onConflict: () => void;
  onClose: () => void;
}

/** Names the cards and open applications of a person who is removed, and asks what becomes of them (R-PER-4). */
export function DeleteInUse(props: DeleteInUseProps) {
  const hasCards = () => props.passNumbers.length > 0;
  const isAppliedFor = () => props.applicationNumbers.length > 0;
  const form = createForm({
    initial: () => ({ cards: 'CANCEL' as CardsOfRemovedPerson, reason: t('people:delete.reason') }),
    labels: () => ({ cards: t('people:delete.cards'), reason: t('holds:form.reason') }),
    send: ({ cards, reason }) =>
      props.send({ ...(hasCards() && { cards }), ...(isAppliedFor() && { withdraw: true }), reason }),
    onDone: () => {
      props.onClose();
      props.onDone();
    },
    onRefused: (error) => {
      if (!hasCode(error, 'CONFLICT') && !hasCode(error, 'NOT_FOUND')) return undefined;
      toast.error(errorText(error) ?? '');
      props.onClose();
      props.onConflict();
      return 'shown';
    },
  });
  return (
    <StopDialog
      open
      title={t('people:delete.title', { name: props.name })}
      description={t(hasCards() ? 'people:delete.hasCards' : 'people:delete.isAppliedFor')}
      reasonLabel={t('holds:form.reason')}
      confirmLabel={t('people:delete.action')}
      danger
      form={form}
      onClose={() => props.onClose()}
    >
      <Show when={isAppliedFor()}>
        <div class="grid gap-1">
          <p>{t('people:delete.withdrawn')}</p>
          <ul class="flex flex-wrap gap-x-4 gap-y-1">
            <For each={props.applicationNumbers}>
              {(number) => (
                <li>
                  <ApplicationNumber value={number} />
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={hasCards()}>
        <PassNumbers numbers={props.passNumbers} />
        <RadioGroup
          {...form.field('cards')}
          value={form.values.cards}
          onChange={(cards) => form.change({ cards })}
          options={[
            { value: 'CANCEL', label: t('people:delete.CANCEL'), hint: t('people:delete.CANCELHint') },
            { value: 'HOLD', label: t('people:delete.HOLD'), hint: t('people:delete.HOLDHint') },
          ]}
        />
      </Show>
    </StopDialog>
  );
}
