import { Show } from 'solid-js';
import IconCorrect from '~icons/lucide/file-pen-line';
import IconPrint from '~icons/lucide/printer';
import IconAgain from '~icons/lucide/repeat';
import IconWithdraw from '~icons/lucide/undo-2';
import type { FormKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { againHref, correctHref } from '../new-application/form-address';
import { printApplicationHref } from '../passes/pass-parts';

/** What the viewer may do with an application now. */
export interface ApplicationRights {
  print: boolean;
  correct: boolean;
  withdraw: boolean;
  again: boolean;
}

export interface ApplicationActionsProps {
  number: string;
  form: FormKind | undefined;
  possible: ApplicationRights;
  onWithdraw: () => void;
}

export function ApplicationActions(props: ApplicationActionsProps) {
  return (
    <>
      <Show when={props.possible.print}>
        <LinkButton kind="primary" icon={IconPrint} href={printApplicationHref(props.number)}>
          {t('applications:singleEntry.application.print')}
        </LinkButton>
      </Show>
      <Show when={props.possible.correct}>
        <LinkButton kind="primary" icon={IconCorrect} href={correctHref(props.number)}>
          {t('applications:detail.correct')}
        </LinkButton>
      </Show>
      <Show when={props.possible.again && props.form}>
        {(form) => (
          <LinkButton icon={IconAgain} href={againHref(form(), props.number)}>
            {t('repeatedApplication:action')}
          </LinkButton>
        )}
      </Show>
      <Show when={props.possible.withdraw}>
        <Button icon={IconWithdraw} onClick={() => props.onWithdraw()}>
          {t('applications:detail.withdraw')}
        </Button>
      </Show>
    </>
  );
}
