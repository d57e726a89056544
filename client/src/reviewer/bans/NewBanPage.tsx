import { useNavigate } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../../gql';
import type { BanCandidateQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { createDocumentSearch, DocumentSearch, type TypedDocument } from '../people/DocumentSearch';
import { BanCandidate } from './BanCandidate';
import { BanForm } from './BanForm';

const BanCandidateDocument = graphql(`
  query BanCandidate($idKind: IdKind!, $idNumber: String!) {
    banCandidate(idKind: $idKind, idNumber: $idNumber) {
      ...BanCandidateParts
      records {
        company {
          name
          organisationNumber
        }
      }
    }
  }
`);

interface Found extends TypedDocument {
  candidate: NonNullable<BanCandidateQuery['banCandidate']>;
}

/** A person is found by a whole number, on record; then the ban is entered (R-BAN-1). */
export function NewBanPage() {
  const client = useClient();
  const navigate = useNavigate();
  const [found, setFound] = createSignal<Found>();
  const search = createDocumentSearch({
    find: async (typed) => {
      const asked = client.query(BanCandidateDocument, typed, { requestPolicy: 'network-only' });
      const { data, error } = await asked.toPromise();
      return { error, data: data && { ...typed, candidate: data.banCandidate } };
    },
    onFound: (one) => setFound(one),
  });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('bans:title'), href: '/bans' }, { label: t('bans:propose.title') }]} />
      <PageTitle title={t('bans:propose.title')} description={t('bans:propose.description')} />
      <DocumentSearch search={search} label={t('bans:propose.find')} primary={!found()} />
      <Show when={found()} keyed>
        {(one) => (
          <>
            <BanCandidate candidate={one.candidate} />
            <div class="panel p-5 sm:p-6">
              <BanForm
                idKind={one.idKind}
                idNumber={one.idNumber}
                companies={one.candidate.records.map(({ company }) => company)}
                onProposed={(id) => {
                  toast.success(t('bans:propose.done'));
                  navigate(`/bans/${id}`);
                }}
              />
            </div>
          </>
        )}
      </Show>
    </>
  );
}
