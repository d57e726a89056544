import type { AttachmentKind } from '../../../gql/graphql';
import { type FileRules, isAllowedType } from '../../../ui/files/file-rules';
import { canShrink } from '../../../ui/files/shrink-picture';
import type { NamedFile } from './file-names';
import type { FilePerson } from './match-files';

/** Where a file is on its way. */
export type SendState = 'CHOSEN' | 'WAITING' | 'SENDING' | 'SENT' | 'FAILED';

export interface FileRow {
  readonly id: string;
  readonly file: File;
  readonly named: NamedFile;
  /** Whom it may be about. */
  people: readonly FilePerson[];
  person: FilePerson | undefined;
  /** Chosen by hand. */
  kind: AttachmentKind | undefined;
  /** Chosen by hand: sent or left out. */
  included: boolean | undefined;
  state: SendState;
  /** 0 to 1 while it is sent. */
  fraction: number;
  /** What went wrong, or was done to it. */
  words: string | undefined;
}

/** Files without a word for their kind: by the document of the person, or all of one kind. */
export type UsualKind = AttachmentKind | 'DOCUMENT';

export const kindOf = (row: FileRow, usual: UsualKind): AttachmentKind =>
  row.kind ??
  row.named.kind ??
  (usual === 'DOCUMENT' ? (!row.person || row.person.idKind === 'PASSPORT' ? 'PASSPORT' : 'ID_CARD') : usual);

export type RowOutcome = 'READY' | 'NOT_FOUND' | 'AMBIGUOUS' | 'WRONG_TYPE' | 'TOO_LARGE' | 'REPEATED' | 'HAS_ONE';

type RulesOf = (kind: AttachmentKind) => FileRules | undefined;

/** What can become of a file as it is chosen now; only those of READY and HAS_ONE can be sent. */
export function outcomeOf(row: FileRow, rows: readonly FileRow[], usual: UsualKind, rulesOf: RulesOf): RowOutcome {
  const { person, file } = row;
  if (!person) return row.people.length > 0 ? 'AMBIGUOUS' : 'NOT_FOUND';
  const kind = kindOf(row, usual);
  const rules = rulesOf(kind);
  if (rules && !isAllowedType(rules, file)) return 'WRONG_TYPE';
  if (rules && file.size > rules.maxBytes && !canShrink(file)) return 'TOO_LARGE';
  // Of two photos the second would replace the first.
  const earlier = rows.slice(0, rows.indexOf(row));
  const same = (each: FileRow) => each.person?.id === person.id && kindOf(each, usual) === kind;
  if (kind === 'PHOTO' && earlier.some((each) => same(each) && each.included !== false)) return 'REPEATED';
  return person.attachments.some((each) => each.kind === kind) ? 'HAS_ONE' : 'READY';
}

export const canBeSent = (outcome: RowOutcome) => outcome === 'READY' || outcome === 'HAS_ONE';

/** Whether a file goes along: what a person has already is sent only where the user says so. */
export const isIncluded = (row: FileRow, outcome: RowOutcome) =>
  canBeSent(outcome) && (row.included ?? outcome === 'READY');
