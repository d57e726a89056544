import { Show } from 'solid-js';
import { EligibilityParts } from '../../../../domain/eligibility/eligibility';
import { otherName } from '../../../../domain/people/other-name';
import { readFragment } from '../../../../gql';
import type { AttachmentKind, CandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { filesFor } from '../../form-words';
import type { ChosenList } from '../content/chosen-state';
import type { FormState } from '../content/form-state';
import { ChosenRows } from './ChosenRows';
import { DocumentEnd } from './DocumentEnd';
import { RequiredFiles } from './RequiredFiles';

export interface ChosenPeopleProps {
  state: FormState;
  chosen: ChosenList<CandidateFragment>;
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

/** 確認申請人員 with 確認申請人員附件. */
export function ChosenPeople(props: ChosenPeopleProps) {
  return (
    <ChosenRows
      state={props.state}
      chosen={props.chosen}
      field="personIds"
      keyOf={({ id }) => id}
      eligibilityOf={({ eligibility }) => readFragment(EligibilityParts, eligibility)}
      removeLabel={({ name }) => t('applications:people.removeOf', { name })}
      onRemove={props.state.removePerson}
      empty={t('applications:people.noneChosen')}
      gone={t('applications:people.gone')}
      row={(person) => (
        <>
          <span class="wrap-anywhere">
            <span class="font-mono">{person.idNumber ?? t('ui:unreadable')}</span>
            <DocumentEnd documentValidTo={person.documentValidTo} content={props.state.content} />
          </span>
          <span class="min-w-0 wrap-anywhere">
            <span class="font-medium">{person.name}</span>
            <Show when={otherName(person)}>{(name) => <span class="block text-sm text-ink-3">{name()}</span>}</Show>
          </span>
          <span class="text-sm">
            <RequiredFiles
              person={person}
              kinds={filesFor(props.state.form, person.idKind)}
              uploadHref={props.uploadHref}
            />
          </span>
        </>
      )}
    />
  );
}
