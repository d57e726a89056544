import { errorText } from '../../domain/errors/error-text';
import { type Answer, createForm } from '../../domain/forms/form';
import { StopDialog } from '../../domain/holds/StopDialog';
import type { CardsOfRemovedPerson } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { PassNumbers } from '../../ui/PassNumbers';
import { RadioGroup } from '../../ui/RadioGroup';
import { toast } from '../../ui/toast';

interface Choice {
  cards: CardsOfRemovedPerson;
  reason: string;
}

export interface DeleteWithCardsProps {
  name: string;
  /** The cards that may still open a gate. */
  numbers: readonly string[];
  send: (choice: Choice) => Promise<Answer<unknown>>;
  onDone: () => void;
  onConflict: () => void;
  onClose: () => void;
}

/** Names the cards of a person who is removed, and asks what becomes of them (R-PER-4). */
export function DeleteWithCards(props: DeleteWithCardsProps) {
  const form = createForm({
    initial: (): Choice => ({ cards: 'CANCEL', reason: t('people:delete.reason') }),
    labels: () => ({ cards: t('people:delete.cards'), reason: t('holds:form.reason') }),
    send: props.send,
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
      description={t('people:delete.hasCards')}
      reasonLabel={t('holds:form.reason')}
      confirmLabel={t('people:delete.action')}
      danger
      form={form}
      onClose={() => props.onClose()}
    >
      <PassNumbers numbers={props.numbers} />
      <RadioGroup
        {...form.field('cards')}
        value={form.values.cards}
        onChange={(cards) => form.change({ cards })}
        options={[
          { value: 'CANCEL', label: t('people:delete.CANCEL'), hint: t('people:delete.CANCELHint') },
          { value: 'HOLD', label: t('people:delete.HOLD'), hint: t('people:delete.HOLDHint') },
        ]}
      />
    </StopDialog>
  );
}
