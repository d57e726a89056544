import { For, Show } from 'solid-js';
import { stepText } from '../../domain/applications/application-words';
import { branchNames } from '../../domain/applications/branch-words';
import { type PortRef, portName } from '../../domain/ports/port-names';
import type { BranchCode, FormDescriptionFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { formHint } from './form-words';

interface NextStep {
  title: string;
  hint?: string;
}

export interface NextStepsProps {
  form: FormDescriptionFragment;
  /** Those that decide on it, as far as that is known. */
  branches?: readonly BranchCode[];
  pickupPort?: PortRef | null;
}

/** What happens after the submission, one after the other, as the form is described. */
export function NextSteps(props: NextStepsProps) {
  const decided = (): NextStep[] =>
    props.form.steps.map((step) => ({
      title:
        props.branches && props.branches.length > 0
          ? t(`applications:next.decidedBy.${step}`, { branches: branchNames(props.branches) })
          : stepText(step),
    }));
  const effect = (): NextStep => ({
    title: t(`newApplication:form.${props.form.kind}.effect`),
    hint: formHint(props.form.kind, 'effectHint'),
  });
  const card = (): NextStep[] =>
    props.form.makesCard
      ? [
          { title: t('applications:next.made'), hint: t('applications:next.madeHint') },
          {
            title: props.pickupPort
              ? t('applications:next.collectedAt', { port: portName(props.pickupPort) })
              : t('applications:next.collected'),
          },
        ]
      : [];
  return (
    <ol class="grid gap-1.5 pl-5 list-decimal marker:text-ink-3">
      <For each={[...decided(), effect(), ...card()]}>
        {({ title, hint }) => (
          <li>
            <span class="font-medium">{title}</span>
            <Show when={hint}>{(words) => <span class="block text-sm text-ink-2">{words()}</span>}</Show>
          </li>
        )}
      </For>
    </ol>
  );
}
