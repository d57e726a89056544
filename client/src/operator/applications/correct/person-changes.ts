import { AttachmentParts } from '../../../domain/people/person-parts';
import { readFragment } from '../../../gql';
import type { AttachmentKind, CandidateFragment, ReturnedItemFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import type { Difference } from '../../../ui/notices/ConflictNotice';

export interface PersonChanges {
  /** What was submitted, and what the company's record says now. */
  fields: Difference[];
  /** The files that go with the form, each with the time at which it was replaced after the return. */
  files: { kind: AttachmentKind; replacedAt: string | undefined }[];
}

/** What was changed of a person since they were returned. */
export function personChanges(
  item: ReturnedItemFragment,
  person: CandidateFragment,
  kinds: readonly AttachmentKind[],
): PersonChanges {
  const pairs: [label: string, before: string | null, after: string | null][] = [
    [t('applications:field.name'), item.holder.name, person.name],
    [t('people:field.englishName'), item.holder.englishName, person.englishName],
    [t('applications:field.idNumber'), item.holder.idNumber, person.idNumber],
  ];
  const fields = pairs.map(([label, theirs, mine]) => ({ label, theirs: theirs ?? '', mine: mine ?? '' }));
  const attachments = readFragment(AttachmentParts, person.attachments);
  const returnedAt = Date.parse(item.stateSince);
  return {
    fields: fields.filter(({ theirs, mine }) => theirs !== mine),
    files: kinds.flatMap((kind) => {
      const own = attachments.filter((each) => each.kind === kind);
      if (own.length === 0) return [];
      return { kind, replacedAt: own.map(({ createdAt }) => createdAt).find((at) => Date.parse(at) > returnedAt) };
    }),
  };
}

export const isChanged = ({ fields, files }: PersonChanges): boolean =>
  fields.length > 0 || files.some(({ replacedAt }) => replacedAt !== undefined);
