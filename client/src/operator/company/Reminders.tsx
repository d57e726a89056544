import { createMutation } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Checkbox } from '../../ui/fields/Checkbox';
import { toast } from '../../ui/notices/toast';

export const ReminderParts = graphql(`
  fragment ReminderParts on Company {
    id
    lastRemindersOnly
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
  async function choose(lastOnly: boolean) {
    const { error } = await set({ lastOnly });
    if (error) toast.error(errorText(error) ?? '');
    else toast.success(t('company:reminders.saved'));
  }
  return (
    <>
      <p class="mb-2 max-w-form text-sm text-ink-2">{t('company:reminders.what')}</p>
      <Checkbox
        name="lastRemindersOnly"
        label={t('company:reminders.lastOnly')}
        hint={props.administrator ? t('company:reminders.last') : t('company:reminders.administratorsOnly')}
        checked={company().lastRemindersOnly}
        disabled={!props.administrator || result.fetching}
        onChange={choose}
      />
    </>
  );
}
