import type { CombinedError } from '@urql/solid';
import IconSearch from '~icons/lucide/search';
import { createForm, type Form } from '../../domain/forms/form';
import { idKinds, idKindText } from '../../domain/people/person-parts';
import type { IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { FormPage } from '../../ui/forms/FormPage';

export interface TypedDocument {
  idKind: IdKind;
  idNumber: string;
}

interface DocumentSearchOptions<T> {
  find: (typed: TypedDocument) => Promise<{ data?: T | null; error?: CombinedError }>;
  onFound: (found: T) => void;
}

/** A person is looked for by a whole number, on record; the number stands in no address (R-ACC-4). */
export const createDocumentSearch = <T,>({ find, onFound }: DocumentSearchOptions<T>) =>
  createForm({
    initial: (): TypedDocument => ({ idKind: 'PASSPORT', idNumber: '' }),
    labels: () => ({ idKind: t('bans:propose.idKind'), idNumber: t('bans:propose.idNumber') }),
    send: find,
    onDone: onFound,
  });

export interface DocumentSearchProps {
  search: Form<TypedDocument>;
  /** Names the form and its button. */
  label: string;
  /** Once something is found, something else on the page comes first. */
  primary: boolean;
}

export function DocumentSearch(props: DocumentSearchProps) {
  return (
    <div class="panel p-5 sm:p-6">
      <FormPage
        label={props.label}
        errors={props.search.errors().summary}
        onSubmit={() => void props.search.submit()}
        actions={
          <Button
            type="submit"
            kind={props.primary ? 'primary' : undefined}
            icon={IconSearch}
            busy={props.search.busy()}
          >
            {props.label}
          </Button>
        }
      >
        <Field {...props.search.field('idKind')} required>
          <Select
            empty={false}
            options={idKinds.map((value) => ({ value, label: idKindText(value) }))}
            value={props.search.values.idKind}
            onChange={(idKind) => idKind && props.search.change({ idKind })}
          />
        </Field>
        <Field {...props.search.field('idNumber')} hint={t('bans:propose.idNumberHint')} required>
          <TextInput
            mono
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            {...props.search.text('idNumber')}
          />
        </Field>
      </FormPage>
    </div>
  );
}
