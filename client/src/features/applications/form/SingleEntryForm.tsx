import { useHref, useNavigate, useResolvedPath } from '@solidjs/router';
import { createEffect, Match, on, Show, Switch } from 'solid-js';
import type { DraftPartsFragment, PortsForFormFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { Button } from '../../../ui/Button';
import { LeaveGuardDialog } from '../../../ui/LeaveGuardDialog';
import { LinkButton } from '../../../ui/LinkButton';
import { StepsLayout } from '../../../ui/StepsLayout';
import type { OwnSuspensions } from '../../suspensions/own-suspensions';
import { AreasStep } from './AreasStep';
import { CheckStep } from './CheckStep';
import { ConsentStep } from './ConsentStep';
import { createChosen } from './chosen-state';
import { DraftBar } from './DraftBar';
import { DraftConflict } from './DraftConflict';
import { createFormErrors, stepTitle } from './form-errors';
import { createFormState, type FormStep, formSteps } from './form-state';
import { PeopleStep } from './PeopleStep';
import { ReasonStep } from './ReasonStep';
import { StepFrame } from './StepFrame';
import { suspendedPorts } from './SuspendedPorts';
import { createSubmit } from './submit';

export interface SingleEntryFormProps {
  ports: readonly PortsForFormFragment[];
  /** Taken up again. */
  draft?: DraftPartsFragment;
  suspensions: OwnSuspensions;
}

/** The application in five steps, each with its own address; what is typed is kept as a draft. */
export function SingleEntryForm(props: SingleEntryFormProps) {
  const navigate = useNavigate();
  const form = createFormState(props.ports, props.draft);
  const chosen = createChosen(form);
  const place = createUrlListState({ filters: {}, sorts: [], tabs: formSteps });
  const step = (): FormStep => place.tab() ?? 'reason';
  const errors = createFormErrors(form, step);
  const { busy, submit } = createSubmit(form, (number) =>
    navigate(`/single-entry/submitted/${number}`, { replace: true }),
  );
  const barred = (key: FormStep) => key === 'areas' && suspendedPorts(form, props.suspensions).length > 0;
  let heading: HTMLHeadingElement | undefined;

  const address = () => {
    const id = form.saver.saved()?.id;
    return id === undefined ? '/single-entry/new' : `/single-entry/drafts/${id}`;
  };
  const stepHref = (to: FormStep) => `${address()}?tab=${to}`;
  const uploadHref = (personId: string) => `/people/${personId}?back=${encodeURIComponent(stepHref('people'))}`;
  const move = async (by: 1 | -1) => {
    const to = formSteps[formSteps.indexOf(step()) + by] ?? step();
    if (by === 1 && !errors.complete()) return;
    await form.saver.save();
    // What could not be saved stays here: the address of the draft would load it without what is unsaved.
    navigate(form.saver.unsaved() ? place.tabHref(to) : stepHref(to), { resolve: !form.saver.unsaved() });
  };
  // Once there is a draft, reloading and going back lead to it and not to an empty form.
  const savedAddress = useHref(useResolvedPath(() => stepHref(step())));
  createEffect(
    on(
      () => form.saver.saved()?.id,
      () => history.replaceState(history.state, '', savedAddress()),
      { defer: true },
    ),
  );
  // The refusal knows of a suspension that began while this was being filled in.
  createEffect(() => {
    if (form.faults().some(({ fault }) => fault.code === 'COMPANY_SUSPENDED')) props.suspensions.refetch();
  });
  createEffect(
    on(
      step,
      () => {
        errors.clear();
        queueMicrotask(() => heading?.focus());
      },
      { defer: true },
    ),
  );

  return (
    <StepsLayout
      steps={formSteps.map((key) => ({
        key,
        label: stepTitle(key),
        state:
          key === step() ? 'current' : errors.inStep(key) || barred(key) ? 'error' : form.filled(key) ? 'done' : 'todo',
        href: stepHref(key),
      }))}
    >
      <StepFrame
        label={t('singleEntry:form.title')}
        plain={step() === 'people'}
        errors={errors.summary()}
        onward={step() === 'check' ? t('singleEntry:form.submit') : t('ui:action.next')}
        busy={busy()}
        onOnward={() => void (step() === 'check' ? submit() : move(1))}
        others={
          <>
            <Show when={step() !== 'reason'}>
              <Button onClick={() => void move(-1)}>{t('ui:action.back')}</Button>
            </Show>
            <LinkButton kind="quiet" href="/single-entry">
              {t('singleEntry:form.later')}
            </LinkButton>
          </>
        }
      >
        <DraftConflict form={form} />
        <h2 ref={heading} tabindex="-1" class="text-lg font-semibold">
          {stepTitle(step())}
        </h2>
        <Switch>
          <Match when={step() === 'reason'}>
            <ReasonStep form={form} errors={errors.at('reason')} />
          </Match>
          <Match when={step() === 'areas'}>
            <AreasStep form={form} suspensions={props.suspensions} errors={errors.at('areaCodes')} />
          </Match>
          <Match when={step() === 'people'}>
            <PeopleStep form={form} chosen={chosen} errors={errors.at('personIds')} uploadHref={uploadHref} />
          </Match>
          <Match when={step() === 'consents'}>
            <ConsentStep form={form} errors={errors.at} />
          </Match>
          <Match when={step() === 'check'}>
            <CheckStep
              form={form}
              chosen={chosen}
              suspensions={props.suspensions}
              errors={errors.at}
              stepHref={stepHref}
              uploadHref={uploadHref}
            />
          </Match>
        </Switch>
      </StepFrame>
      <DraftBar form={form} />
      <LeaveGuardDialog unsaved={form.saver.unsaved()} />
    </StepsLayout>
  );
}
