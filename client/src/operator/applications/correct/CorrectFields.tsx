import { Show } from 'solid-js';
import { PortAreas } from '../../../domain/ports/PortAreas';
import { type FragmentType, readFragment } from '../../../gql';
import { t } from '../../../lib/i18n';
import { FormSection } from '../../../ui/forms/FormSection';
import { Notice } from '../../../ui/notices/Notice';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { noSuspensions } from '../../suspensions/own-suspensions';
import { AreasStep } from '../form/areas/AreasStep';
import { stepTitle } from '../form/content/form-errors';
import type { FormFields } from '../form/content/form-fields';
import { fieldsOf } from '../form/content/form-steps';
import { MorePassesStep } from '../form/more-passes/MorePassesStep';
import { MorePassesSummary } from '../form/more-passes/MorePassesSummary';
import { ReasonStep } from '../form/ReasonStep';
import { TermStep } from '../form/term/TermStep';
import { TermSummary } from '../form/term/TermSummary';
import { reasonLabel } from '../form-words';
import { Correctable } from './correct-parts';

export interface CorrectFieldsProps {
  application: FragmentType<typeof Correctable>;
  fields: FormFields;
  errors: (field: string) => string[];
}

/** What was applied for: to be changed while all of the form is returned, otherwise to be read. */
export function CorrectFields(props: CorrectFieldsProps) {
  const application = () => readFragment(Correctable, props.application);
  const asksTerm = () => fieldsOf(props.fields.form, 'term').length > 0;
  return (
    <FormSection
      title={t('corrections:form')}
      description={application().correctable ? t('corrections:formHint') : undefined}
    >
      <Show when={application().correctable} fallback={<Locked {...props} asksTerm={asksTerm()} />}>
        <ReasonStep fields={props.fields} errors={props.errors('reason')} />
        <Show when={props.fields.form.asksAreas}>
          <h3 class="font-semibold">{stepTitle(props.fields.form, 'areas')}</h3>
          <AreasStep fields={props.fields} suspensions={noSuspensions} errors={props.errors('areaCodes')} />
        </Show>
        <Show when={props.fields.form.asksMorePasses}>
          <MorePassesStep fields={props.fields} errors={props.errors} />
        </Show>
        <Show when={asksTerm()}>
          <TermStep fields={props.fields} errors={props.errors} />
        </Show>
      </Show>
    </FormSection>
  );
}

function Locked(props: CorrectFieldsProps & { asksTerm: boolean }) {
  const application = () => readFragment(Correctable, props.application);
  return (
    <>
      <Notice>{t('corrections:locked')}</Notice>
      <div class="panel px-5 py-2">
        <DescriptionList>
          <DescriptionItem label={reasonLabel(application().form)}>{application().reason}</DescriptionItem>
          <Show when={application().areas.length > 0}>
            <DescriptionItem label={t('application:field.areas')}>
              <PortAreas areas={application().areas} />
            </DescriptionItem>
          </Show>
        </DescriptionList>
        <Show when={props.fields.form.asksMorePasses}>
          <MorePassesSummary fields={props.fields} />
        </Show>
        <Show when={props.asksTerm}>
          <div class="border-t border-line">
            <TermSummary fields={props.fields} />
          </div>
        </Show>
      </div>
    </>
  );
}
