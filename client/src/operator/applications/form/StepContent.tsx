import { Match, Switch } from 'solid-js';
import type { AttachmentKind } from '../../../gql/graphql';
import type { OwnSuspensions } from '../../suspensions/own-suspensions';
import { AreaChanges } from './areas/AreaChanges';
import { AreasStep } from './areas/AreasStep';
import { CurrentAreas } from './areas/CurrentAreas';
import { PassesStep } from './candidates/PassesStep';
import { PeopleStep } from './candidates/PeopleStep';
import { CheckStep } from './check/CheckStep';
import { ConsentStep } from './check/ConsentStep';
import type { ChosenItems } from './content/chosen-state';
import type { FormState } from './content/form-state';
import type { FormField, FormStep } from './content/form-steps';
import { MorePassesStep } from './more-passes/MorePassesStep';
import { ReasonStep } from './ReasonStep';
import { TermStep } from './term/TermStep';

export interface StepContentProps {
  step: FormStep;
  state: FormState;
  chosen: ChosenItems;
  suspensions: OwnSuspensions;
  errors: (field: FormField) => string[];
  stepHref: (step: FormStep) => string;
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

/** What a step asks for. */
export function StepContent(props: StepContentProps) {
  const save = () => void props.state.saver.save();
  return (
    <Switch>
      <Match when={props.step === 'reason'}>
        <ReasonStep fields={props.state} errors={props.errors('reason')} onDone={save} />
      </Match>
      <Match when={props.step === 'passes'}>
        <PassesStep state={props.state} chosen={props.chosen} errors={props.errors('passNumbers')} />
      </Match>
      <Match when={props.step === 'areas'}>
        <AreasStep
          fields={props.state}
          suspensions={props.suspensions}
          errors={props.errors('areaCodes')}
          current={<CurrentAreas fields={props.state} passes={props.chosen.passes.list()} />}
        />
        <AreaChanges fields={props.state} passes={props.chosen.passes.list()} />
      </Match>
      <Match when={props.step === 'term'}>
        <TermStep fields={props.state} errors={props.errors} onDone={save} />
      </Match>
      <Match when={props.step === 'more'}>
        <MorePassesStep fields={props.state} errors={props.errors} onDone={save} />
      </Match>
      <Match when={props.step === 'people'}>
        <PeopleStep
          state={props.state}
          chosen={props.chosen}
          errors={props.errors('personIds')}
          uploadHref={props.uploadHref}
        />
      </Match>
      <Match when={props.step === 'consents'}>
        <ConsentStep state={props.state} errors={props.errors} />
      </Match>
      <Match when={props.step === 'check'}>
        <CheckStep
          state={props.state}
          chosen={props.chosen}
          suspensions={props.suspensions}
          errors={props.errors}
          stepHref={props.stepHref}
          uploadHref={props.uploadHref}
        />
      </Match>
    </Switch>
  );
}
