import { createMemo } from 'solid-js';
import type { PassPartsFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/lists/DataTable';
import { singleEntryColumns } from '../passes/pass-columns';
import { passRowActions } from '../passes/pass-row-actions';

/** The passes on paper that an application issued. */
export interface Prints {
  /** Nothing until they are known. */
  passes: readonly PassPartsFragment[] | undefined;
  /** Why they cannot be known, in words. */
  error: string | undefined;
  onRetry: () => void;
}

export function PrintTable(props: Prints & { caption: string }) {
  const columns = createMemo(() => [...singleEntryColumns(), passRowActions(() => props.onRetry())]);
  return (
    <DataTable
      caption={props.caption}
      columns={columns()}
      rows={props.passes}
      rowKey={(pass) => pass.number}
      rowHref={(pass) => `/passes/${pass.number}`}
      error={props.error}
      onRetry={props.onRetry}
    />
  );
}
