import { For, Match, Show, Switch } from 'solid-js';
import { PortAreas } from '../../../../domain/ports/PortAreas';
import { BranchNames } from '../../../../domain/ports/port-names';
import { readFragment } from '../../../../gql';
import type { AttachmentKind } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';
import { ApplicantCompany } from '../../../company/ApplicantCompany';
import type { OwnSuspensions } from '../../../suspensions/own-suspensions';
import { NextSteps } from '../../NextSteps';
import { AreaChanges } from '../areas/AreaChanges';
import { SuspendedPorts } from '../areas/SuspendedPorts';
import { ChosenPasses } from '../chosen/ChosenPasses';
import { ChosenPeople } from '../chosen/ChosenPeople';
import type { ChosenItems } from '../content/chosen-state';
import { placeInCheck, stepTitle } from '../content/form-errors';
import { chosenAreas, chosenPorts } from '../content/form-fields';
import type { FormState } from '../content/form-state';
import { type FormField, type FormStep, fieldsOf, stepsOf } from '../content/form-steps';
import { MorePassesSummary } from '../more-passes/MorePassesSummary';
import { TermSummary } from '../term/TermSummary';
import { CheckPart } from './CheckPart';
import { ConsentList } from './ConsentList';
import { IneligibleNotice } from './IneligibleNotice';
import { SingleEntryEffect } from './SingleEntryEffect';

export interface CheckStepProps {
  state: FormState;
  chosen: ChosenItems;
  suspensions: OwnSuspensions;
  /** The words of the refusal at a field. */
  errors: (field: FormField) => string[];
  stepHref: (step: FormStep) => string;
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

/** Everything once more, each with the way back to it, and what cannot be undone. */
export function CheckStep(props: CheckStepProps) {
  const form = () => props.state.form;
  const port = () => props.state.ports.find(({ code }) => code === props.state.content.pickupPortCode);
  /** Those of the ports that are opened; which ports a change of areas adds or takes away depends on the pass. */
  const branches = () => {
    if (form().kind === 'AREA_CHANGE') return undefined;
    if (form().asksMorePasses) return [props.state.content.branchCode].filter((code) => code !== '');
    return [...new Set(chosenPorts(props.state).map(({ branch }) => readFragment(BranchNames, branch).code))];
  };
  return (
    <div class="grid grid-cols-1 gap-4">
      <ApplicantCompany />
      <For each={stepsOf(form()).filter((step) => step !== 'check')}>
        {(step) => (
          <CheckPart
            place={placeInCheck(form(), step)}
            title={stepTitle(form(), step)}
            href={props.stepHref(step)}
            filled={props.state.filled(step)}
            errors={step === 'consents' ? [] : fieldsOf(form(), step).flatMap(props.errors)}
          >
            <Switch>
              <Match when={step === 'reason'}>
                <p class="wrap-anywhere">{props.state.content.reason}</p>
              </Match>
              <Match when={step === 'areas'}>
                <PortAreas areas={chosenAreas(props.state)} />
                <div class="mt-3">
                  <AreaChanges fields={props.state} passes={props.chosen.passes.list()} />
                </div>
                <div class="mt-2">
                  <SuspendedPorts
                    fields={props.state}
                    suspensions={props.suspensions}
                    shown={props.errors('areaCodes').length > 0}
                  />
                </div>
              </Match>
              <Match when={step === 'term'}>
                <TermSummary fields={props.state} />
              </Match>
              <Match when={step === 'more'}>
                <MorePassesSummary fields={props.state} />
              </Match>
              <Match when={step === 'people'}>
                <IneligibleNotice subject="PEOPLE" count={props.chosen.people.ineligible().length} />
                <ChosenPeople state={props.state} chosen={props.chosen.people} uploadHref={props.uploadHref} />
              </Match>
              <Match when={step === 'passes'}>
                <IneligibleNotice subject="PASSES" count={props.chosen.passes.ineligible().length} />
                <ChosenPasses state={props.state} chosen={props.chosen.passes} />
              </Match>
              <Match when={step === 'consents'}>
                <ConsentList form={form()} />
              </Match>
            </Switch>
          </CheckPart>
        )}
      </For>
      <Show
        when={!form().takesEffectAtOnce}
        fallback={
          <SingleEntryEffect people={props.state.content.personIds.length} ports={props.state.chosenPorts().length} />
        }
      >
        <Notice tone="warning" title={t('applications:check.nextTitle')}>
          <div class="mt-1">
            <NextSteps form={form()} branches={branches()} pickupPort={port()} />
          </div>
          <p class="mt-2">{t('applications:check.fixed')}</p>
        </Notice>
      </Show>
    </div>
  );
}
