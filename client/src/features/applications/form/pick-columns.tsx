import { Show } from 'solid-js';
import IconAdded from '~icons/lucide/check';
import type { CandidateFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import type { Column } from '../../../ui/table-types';
import { Eligibility } from '../../people/eligibility';
import { PassportFiles } from './PassportFiles';

export interface PickActions {
  /** Already on the application. */
  chosen: (person: CandidateFragment) => boolean;
  add: (person: CandidateFragment) => void;
  uploadHref: (personId: string) => string;
}

export const pickColumns = ({ chosen, add, uploadHref }: PickActions): Column<CandidateFragment>[] => [
  {
    key: 'passport',
    header: t('passes:field.passportNumber'),
    cell: (person) => <span class="font-mono">{person.idNumber}</span>,
  },
  {
    key: 'name',
    header: t('people:field.name'),
    class: 'min-w-36',
    cell: (person) => (
      <>
        <span class="font-medium">{person.name}</span>
        <Show when={person.englishName !== person.name && person.englishName}>
          {(name) => <span class="block text-xs text-ink-3">{name()}</span>}
        </Show>
        <span class="block text-xs text-ink-3">{person.mobile}</span>
      </>
    ),
  },
  {
    key: 'files',
    header: t('people:attachment.kind.PASSPORT'),
    nowrap: true,
    cell: (person) => <PassportFiles person={person} uploadHref={uploadHref(person.id)} short />,
  },
  {
    key: 'eligibility',
    header: t('people:eligibility.header'),
    class: 'min-w-40',
    cell: (person) => <Eligibility eligibility={person.eligibility} />,
  },
  {
    key: 'add',
    header: t('passes:field.actions'),
    headerHidden: true,
    cell: (person) => (
      <Show
        when={!chosen(person)}
        fallback={
          <span class="inline-flex items-center gap-1 text-sm text-success">
            <IconAdded aria-hidden="true" class="size-4" />
            {t('singleEntry:people.isChosen')}
          </span>
        }
      >
        <Show when={person.eligibility.allowed}>
          <Button
            size="dense"
            aria-label={t('singleEntry:people.addOf', { name: person.name })}
            onClick={() => add(person)}
          >
            {t('singleEntry:people.add')}
          </Button>
        </Show>
      </Show>
    ),
  },
];
