import { For } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { personLabels, type TypedPerson } from './PersonFields';

export interface PersonConflictProps {
  theirs: TypedPerson;
  mine: TypedPerson;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

const fields = ['idKind', 'idNumber', 'name', 'englishName', 'mobile'] as const;

/** A colleague saved first: what differs, and the two ways on. */
export function PersonConflict(props: PersonConflictProps) {
  const differing = () => fields.filter((field) => props.theirs[field].trim() !== props.mine[field].trim());
  const words = (person: TypedPerson, field: (typeof fields)[number]) =>
    (field === 'idKind' ? idKindText(person.idKind) : person[field]) || t('people:conflict.empty');
  return (
    <Notice tone="warning" title={t('people:conflict.title')} live class="max-w-form">
      <p>{t('people:conflict.body')}</p>
      <table class="my-2 w-full text-left text-sm">
        <thead>
          <tr>
            <td />
            <th scope="col" class="pr-3 font-medium">
              {t('people:conflict.theirs')}
            </th>
            <th scope="col" class="font-medium">
              {t('people:conflict.mine')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={differing()}>
            {(field) => (
              <tr class="align-top wrap-anywhere">
                <th scope="row" class="pr-3 font-normal whitespace-nowrap text-ink-2">
                  {personLabels()[field]}
                </th>
                <td class="pr-3">{words(props.theirs, field)}</td>
                <td>{words(props.mine, field)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <div class="flex flex-wrap gap-2">
        <Button size="dense" onClick={() => props.onTakeTheirs()}>
          {t('people:conflict.takeTheirs')}
        </Button>
        <Button size="dense" onClick={() => props.onKeepMine()}>
          {t('people:conflict.keepMine')}
        </Button>
      </div>
    </Notice>
  );
}
