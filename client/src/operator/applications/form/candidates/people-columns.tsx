import { Show } from 'solid-js';
import { Eligibility, EligibilityParts } from '../../../../domain/eligibility/eligibility';
import { otherName } from '../../../../domain/people/other-name';
import { idKindText } from '../../../../domain/people/person-parts';
import { readFragment } from '../../../../gql';
import type { AttachmentKind, CandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { phoneText } from '../../../../lib/phone-text';
import type { Column } from '../../../../ui/lists/table-types';
import { DocumentEnd, type DocumentEndProps } from '../chosen/DocumentEnd';
import { RequiredFiles } from '../chosen/RequiredFiles';
import { AddCell, addColumn, type PickActions } from './AddCell';

export interface PeopleColumns extends PickActions<CandidateFragment> {
  /** All are identified by a passport: the kind of document is left out. */
  passportsOnly: boolean;
  content: DocumentEndProps['content'];
  filesOf: (person: CandidateFragment) => readonly AttachmentKind[];
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

export const peopleColumns = (options: PeopleColumns): Column<CandidateFragment>[] => [
  {
    key: 'id',
    header: options.passportsOnly ? t('passes:field.passportNumber') : t('passes:field.idNumber'),
    cell: (person) => (
      <>
        <Show when={!options.passportsOnly}>
          <span class="block text-xs text-ink-3">{idKindText(person.idKind)}</span>
        </Show>
        <span class="font-mono">{person.idNumber ?? t('ui:unreadable')}</span>
        <DocumentEnd documentValidTo={person.documentValidTo} content={options.content} />
      </>
    ),
  },
  {
    key: 'name',
    header: t('people:field.name'),
    class: 'min-w-36',
    cell: (person) => (
      <>
        <span class="font-medium">{person.name}</span>
        <Show when={otherName(person)}>{(name) => <span class="block text-xs text-ink-3">{name()}</span>}</Show>
        <span class="block text-xs text-ink-3">{person.mobile && phoneText(person.mobile)}</span>
      </>
    ),
  },
  {
    key: 'files',
    header: options.passportsOnly ? t('person:attachment.kind.PASSPORT') : t('applications:field.files'),
    nowrap: true,
    cell: (person) => (
      <RequiredFiles person={person} kinds={options.filesOf(person)} uploadHref={options.uploadHref} short />
    ),
  },
  {
    key: 'eligibility',
    header: options.passportsOnly ? t('people:eligibility.header') : t('applications:passes.header'),
    class: 'min-w-40',
    cell: (person) => (
      <>
        <Show when={person.eligibility}>
          {(eligibility) => <Eligibility eligibility={readFragment(EligibilityParts, eligibility())} />}
        </Show>
        <Show when={options.passportsOnly && person.monthlyEntries}>
          {(entries) => (
            <span class="mt-0.5 block text-xs text-ink-2 tabular-nums">
              {t('applications:people.monthly', entries())}
            </span>
          )}
        </Show>
      </>
    ),
  },
  addColumn((person) => (
    <AddCell
      chosen={options.chosen(person)}
      allowed={person.eligibility?.allowed ?? false}
      label={t('applications:people.addOf', { name: person.name })}
      words={t('applications:people.add')}
      onAdd={() => options.add(person)}
    />
  )),
];
