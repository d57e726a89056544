import { useHref, useNavigate, useResolvedPath } from '@solidjs/router';
import { createEffect, on, onCleanup, onMount, Show } from 'solid-js';
import { formText } from '../../../domain/applications/application-words';
import { useViewer } from '../../../domain/session/viewer-context';
import type { AttachmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { Button } from '../../../ui/buttons/Button';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { LeaveGuardDialog } from '../../../ui/dialogs/LeaveGuardDialog';
import { StepsLayout } from '../../../ui/forms/StepsLayout';
import { Notice } from '../../../ui/notices/Notice';
import { draftHref, submittedHref } from '../../new-application/form-address';
import type { OwnSuspensions } from '../../suspensions/own-suspensions';
import { areasOfPasses } from './areas/areas-of-passes';
import { suspendedPorts } from './areas/SuspendedPorts';
import { createChosenItems } from './content/chosen-state';
import { createFormErrors, stepTitle } from './content/form-errors';
import { knownCodes } from './content/form-fields';
import { createFormState, type FormBeginning } from './content/form-state';
import { type FormStep, stepsOf } from './content/form-steps';
import { DraftBar } from './drafts/DraftBar';
import { DraftConflict } from './drafts/DraftConflict';
import { NotTakenOver } from './drafts/NotTakenOver';
import { StepContent } from './StepContent';
import { StepFrame } from './StepFrame';
import { createSubmit } from './submit-application';

export interface ApplicationFormProps {
  beginning: FormBeginning;
  /** The address of the form while it is no draft yet: with what it was begun with. */
  newHref: string;
  suspensions: OwnSuspensions;
}

/** An application in the steps that its form asks for, each with its own address; what is typed is kept as a draft. */
export function ApplicationForm(props: ApplicationFormProps) {
  const navigate = useNavigate();
  const state = createFormState(props.beginning);
  const { form, saver } = state;
  const steps = stepsOf(form);
  const chosen = createChosenItems(state);
  const place = createUrlListState({ filters: {}, sorts: [], tabs: steps });
  const step = (): FormStep => place.tab() ?? 'reason';
  const errors = createFormErrors(state, step);
  const { busy, submit, separable } = createSubmit(state, (number) =>
    navigate(submittedHref(number), { replace: true }),
  );
  const barred = (key: FormStep) => key === 'areas' && suspendedPorts(state, props.suspensions).length > 0;
  /** How many of those who are chosen may not be applied for. */
  const unfit = (key: FormStep) =>
    key === 'people' || key === 'passes' ? chosen[key].ineligible().length + chosen[key].missing().length : 0;
  let heading: HTMLHeadingElement | undefined;

  const address = () => {
    const id = saver.saved()?.id;
    return id === undefined ? props.newHref : draftHref(id);
  };
  const stepHref = (to: FormStep) => `${address()}${address().includes('?') ? '&' : '?'}tab=${to}`;
  const uploadHref = (personId: string, kind: AttachmentKind) =>
    `/people/${personId}?file=${kind}&back=${encodeURIComponent(stepHref('people'))}`;
  const move = async (by: 1 | -1) => {
    const to = steps[steps.indexOf(step()) + by] ?? step();
    if (by === 1 && !errors.complete()) return;
    await saver.save();
    // What could not be saved stays here: the address of the draft would load it without what is unsaved.
    navigate(saver.unsaved() ? place.tabHref(to) : stepHref(to), { resolve: !saver.unsaved() });
  };
  // Once there is a draft, reloading and going back lead to it and not to an empty form.
  const savedAddress = useHref(useResolvedPath(() => stepHref(step())));
  createEffect(
    on(
      () => saver.saved()?.id,
      () => history.replaceState(history.state, '', savedAddress()),
      { defer: true },
    ),
  );
  // The refusal knows of a suspension that began while this was being filled in.
  createEffect(() => {
    if (state.errors().some(({ error }) => error.code === 'COMPANY_SUSPENDED')) props.suspensions.refetch();
  });
  // What could not be saved is saved once that is possible again.
  const { ended } = useViewer();
  const saveAgain = () => saver.unsaved() && void saver.save();
  createEffect(on(ended, (now) => !now && saveAgain(), { defer: true }));
  onMount(() => addEventListener('online', saveAgain));
  onCleanup(() => removeEventListener('online', saveAgain));
  // A change begins with what the passes open now, so that nothing is lost that is not taken off.
  let begunWithAreas = false;
  createEffect(() => {
    if (form.subject !== 'PASSES' || begunWithAreas || step() !== 'areas' || state.content.areaCodes.length > 0) return;
    const [only, ...others] = areasOfPasses(chosen.passes.list());
    if (!only || others.length > 0) return;
    begunWithAreas = true;
    state.change({ areaCodes: knownCodes(state, only.areas) });
  });
  createEffect(on(step, () => queueMicrotask(() => heading?.focus()), { defer: true }));

  return (
    <StepsLayout
      steps={steps.map((key) => ({
        key,
        label: stepTitle(form, key),
        note: unfit(key) > 0 ? t('applications:form.unfit', { count: unfit(key) }) : undefined,
        state:
          key === step()
            ? 'current'
            : errors.inStep(key) || barred(key)
              ? 'error'
              : unfit(key) > 0
                ? 'warning'
                : state.filled(key)
                  ? 'done'
                  : 'todo',
        href: stepHref(key),
      }))}
    >
      <StepFrame
        label={t('applications:form.title', { form: formText(form.kind) })}
        plain={step() === 'people' || step() === 'passes'}
        errors={errors.summary()}
        onward={step() === 'check' ? t('applications:form.submit') : t('ui:action.next')}
        busy={busy()}
        onOnward={() => void (step() === 'check' ? submit() : move(1))}
        others={
          <>
            <Show when={step() !== 'reason'}>
              <Button onClick={() => void move(-1)}>{t('ui:action.back')}</Button>
            </Show>
            <Show when={step() === 'check' && separable() > 0}>
              <Button onClick={() => void submit('LEAVE_OUT')}>
                {t('applications:form.leaveOut', { count: separable() })}
              </Button>
            </Show>
            <LinkButton kind="quiet" href="/applications">
              {t('applications:form.later')}
            </LinkButton>
          </>
        }
      >
        <DraftConflict state={state} />
        <Show when={state.restored()}>
          <Notice title={t('applicationForm:restored.title')}>
            <p>{t('applicationForm:restored.hint')}</p>
            <Button size="dense" class="mt-2" onClick={() => state.dropRestored()}>
              {t('applicationForm:restored.drop')}
            </Button>
          </Notice>
        </Show>
        <Show when={props.beginning.repeats}>{(from) => <NotTakenOver form={form} from={from()} />}</Show>
        <h2 ref={heading} tabindex="-1" class="text-lg font-semibold">
          {stepTitle(form, step())}
        </h2>
        <StepContent
          step={step()}
          state={state}
          chosen={chosen}
          suspensions={props.suspensions}
          errors={errors.at}
          stepHref={stepHref}
          uploadHref={uploadHref}
        />
      </StepFrame>
      <DraftBar state={state} />
      <LeaveGuardDialog unsaved={saver.unsaved()} />
    </StepsLayout>
  );
}
