import { createMutation } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ReminderKind } from '../../gql/graphql';
import { comma, t } from '../../lib/i18n';
import { Checkbox } from '../../ui/fields/Checkbox';
import { toast } from '../../ui/notices/toast';

export const ReminderParts = graphql(`
  fragment ReminderParts on Company {
    id
    lastRemindersOnly
    reminders {
      kind
      days
      lapsesAfter
    }
  }
`);

const SetLastRemindersOnly = graphql(`
  mutation SetLastRemindersOnly($lastOnly: Boolean!) {
    setLastRemindersOnly(lastOnly: $lastOnly) {
      ...ReminderParts
    }
  }
`);

/** Which daily reminders the company gets; its administrators choose (R-TIME-2). */
export function Reminders(props: { company: FragmentType<typeof ReminderParts>; administrator: boolean }) {
  const company = () => readFragment(ReminderParts, props.company);
  const [result, set] = createMutation(SetLastRemindersOnly);
  const rule = (kind: ReminderKind) => company().reminders.find((each) => each.kind === kind);
  const days = (kind: ReminderKind) => (rule(kind)?.days ?? []).map(Math.abs);
  const lapses = (kind: ReminderKind) => rule(kind)?.lapsesAfter ?? 0;
  const last = (kind: ReminderKind) => days(kind).at(-1) ?? 0;
  const what = () =>
    t('company:reminders.what', {
      ends: days('PASS_ENDS').join(comma()),
      returned: days('APPLICATION_RETURNED').join(comma()),
      returnedLapses: lapses('APPLICATION_RETURNED'),
      made: days('CARD_NOT_COLLECTED').join(comma()),
      madeLapses: lapses('CARD_NOT_COLLECTED'),
    });
  const lastOnes = () =>
    t('company:reminders.last', {
      ...{ ends: last('PASS_ENDS'), returned: last('APPLICATION_RETURNED'), made: last('CARD_NOT_COLLECTED') },
    });
  async function choose(lastOnly: boolean) {
    const { error } = await set({ lastOnly });
    if (error) toast.error(errorText(error) ?? '');
    else toast.success(t('company:reminders.saved'));
  }
  return (
    <>
      <p class="mb-2 max-w-form text-sm text-ink-2">{what()}</p>
      <Checkbox
        name="lastRemindersOnly"
        label={t('company:reminders.lastOnly')}
        hint={props.administrator ? lastOnes() : t('company:reminders.administratorsOnly')}
        checked={company().lastRemindersOnly}
        disabled={!props.administrator || result.fetching}
        onChange={choose}
      />
    </>
  );
}
