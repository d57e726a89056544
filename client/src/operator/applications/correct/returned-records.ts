import { useClient } from '@urql/solid';
import { createResource } from 'solid-js';
import { EligibilityParts } from '../../../domain/eligibility/eligibility';
import { type FragmentType, readFragment } from '../../../gql';
import type {
  CandidateFragment,
  EligibilityPartsFragment,
  FormDescriptionFragment,
  ReturnedItemFragment,
} from '../../../gql/graphql';
import { loadPasses, loadPeople } from '../form/content/candidate';

type Reason = EligibilityPartsFragment['reasons'][number];

/** A returned person or pass as it is on record now. */
export interface CurrentRecord {
  /** With the files that would be submitted; nothing for a pass. */
  person?: CandidateFragment;
  /** What would block it if it was resubmitted now. */
  reasons: Reason[];
}

/** The returned items as they are on record now, without those removed from the company's list. */
export function createReturnedRecords(
  form: FormDescriptionFragment,
  number: string,
  items: () => readonly ReturnedItemFragment[],
  chosen: () => { readonly portCodes: readonly string[]; readonly month: string | null },
) {
  const client = useClient();
  // The application is open itself: it does not block itself.
  const otherReasons = (eligibility: FragmentType<typeof EligibilityParts> | null) =>
    (readFragment(EligibilityParts, eligibility)?.reasons ?? []).filter(
      ({ applicationNumber }) => applicationNumber !== number,
    );
  const load = async (wanted: { items: readonly ReturnedItemFragment[]; chosen: ReturnType<typeof chosen> }) => {
    const found = new Map<string, CurrentRecord>();
    if (form.subject === 'PEOPLE') {
      const ids = wanted.items.flatMap(({ personId }) => personId ?? []);
      const people = await loadPeople(client, ids, form.kind, { ...wanted.chosen, startDay: null, term: null });
      for (const person of people) found.set(person.id, { person, reasons: otherReasons(person.eligibility) });
    } else {
      const numbers = wanted.items.flatMap(({ pass }) => pass?.number ?? []);
      const passes = await loadPasses(client, numbers, form.kind);
      for (const pass of passes) found.set(pass.number, { reasons: otherReasons(pass.eligibility) });
    }
    return found;
  };
  const [records, { refetch }] = createResource(() => ({ items: items(), chosen: chosen() }), load);
  return {
    loading: () => records.loading,
    error: (): unknown => records.error,
    refetch: () => void refetch(),
    of: ({ pass, personId }: ReturnedItemFragment): CurrentRecord | undefined =>
      records.error ? undefined : records.latest?.get(pass?.number ?? personId ?? ''),
  };
}

export type ReturnedRecords = ReturnType<typeof createReturnedRecords>;
