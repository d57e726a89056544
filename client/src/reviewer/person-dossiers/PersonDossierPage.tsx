import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import type { PersonDossierPageQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { createDocumentSearch, DocumentSearch, type TypedDocument } from '../people/DocumentSearch';
import { PersonDossier } from './PersonDossier';

const PersonDossierDocument = graphql(`
  query PersonDossierPage($idKind: IdKind!, $idNumber: String!) {
    personDossier(idKind: $idKind, idNumber: $idNumber) {
      ...PersonDossierParts
    }
  }
`);

/** A person is found by a whole number, on record; the number stands in no address (R-ACC-4). */
export function PersonDossierPage() {
  const client = useClient();
  const [found, setFound] = createSignal<{
    person: PersonDossierPageQuery['personDossier'];
    document: TypedDocument;
  }>();
  const search = createDocumentSearch({
    find: async (typed) => {
      setFound(undefined);
      const asked = client.query(PersonDossierDocument, typed, { requestPolicy: 'network-only' });
      const { data, error } = await asked.toPromise();
      return { error, data: data && { person: data.personDossier, document: typed } };
    },
    onFound: (dossier) => setFound(dossier),
  });
  return (
    <>
      <PageTitle title={t('personDossiers:title')} description={t('personDossiers:description')} />
      <DocumentSearch search={search} label={t('personDossiers:find')} primary />
      <Show when={found()} keyed>
        {({ person, document }) => <PersonDossier person={person} document={document} />}
      </Show>
    </>
  );
}
