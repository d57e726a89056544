import { type OperationResult, useClient } from '@urql/solid';
import { createSignal, For } from 'solid-js';
import type { CompanyAccountAction, CompanyAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { answerOf } from '../forms/form';
import { AskReasonDialog } from '../reasons/AskReasonDialog';
import {
  EndAccount,
  GiveCompanyReadingRight,
  RestoreAccount,
  SetCompanyAdministrator,
  TakeCompanyReadingRight,
} from './company-account-documents';

type AskedAction = Exclude<CompanyAccountAction, 'CORRECT_EMAIL'>;

export interface CompanyAccountActionsProps {
  account: CompanyAccountPartsFragment;
  /** Whether a reason is asked for that may not be left out, as of reviewers. */
  asStaff?: boolean;
  onCorrectEmail?: () => void;
  onChanged: () => void;
}

/** What the API lets the viewer do to an account, each with its reason (R-REG-3). */
export function CompanyAccountActions(props: CompanyAccountActionsProps) {
  const client = useClient();
  const [asking, setAsking] = createSignal<AskedAction>();
  // The words stay while the dialog goes.
  const [action, setAction] = createSignal<AskedAction>('END');
  const ask = (wanted: CompanyAccountAction) => {
    if (wanted === 'CORRECT_EMAIL') return props.onCorrectEmail?.();
    setAction(wanted);
    setAsking(wanted);
  };
  const send = (reason: string): Promise<OperationResult> => {
    const { id, version } = props.account;
    const given = reason.trim() || null;
    switch (action()) {
      case 'END':
        return client.mutation(EndAccount, { id, version, reason }).toPromise();
      case 'RESTORE':
        return client.mutation(RestoreAccount, { id, version, reason }).toPromise();
      case 'GIVE_READING_RIGHT':
        return client.mutation(GiveCompanyReadingRight, { id, reason: given }).toPromise();
      case 'TAKE_READING_RIGHT':
        return client.mutation(TakeCompanyReadingRight, { id, reason: given }).toPromise();
      default: {
        const administrator = action() === 'GIVE_ADMINISTRATOR';
        return client.mutation(SetCompanyAdministrator, { id, version, administrator, reason: given }).toPromise();
      }
    }
  };
  const values = () => ({ name: props.account.personName, account: props.account.accountName });
  return (
    <>
      <div class="flex flex-wrap gap-1.5">
        <For each={props.account.actions}>
          {(one) => (
            <Button size="dense" onClick={() => ask(one)}>
              {t(`companyAccounts:action.${one}.button`)}
              <span class="sr-only">{props.account.personName}</span>
            </Button>
          )}
        </For>
      </div>
      <AskReasonDialog
        open={asking() !== undefined}
        danger={action() === 'END'}
        optional={!props.asStaff && action() !== 'END' && action() !== 'RESTORE'}
        title={t(`companyAccounts:action.${action()}.title`, values())}
        body={t(`companyAccounts:action.${action()}.body`, values())}
        confirmLabel={t(`companyAccounts:action.${action()}.confirm`)}
        label={t('companyAccounts:reason')}
        reasonHint={t('companyAccounts:reasonHint')}
        onClose={() => setAsking(undefined)}
        send={async ({ reason }) => answerOf((await send(reason)).error)}
        onDone={() => {
          toast.success(t('companyAccounts:done', values()));
          props.onChanged();
        }}
      />
    </>
  );
}
