import { comma, t } from '../../../lib/i18n';
import type { FileRules } from '../../../ui/files/file-rules';
import { type ImportProblem, maxImportLines } from './read-people';

/** The file is read in the browser and never sent. */
export const importFileRules: FileRules = {
  types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  maxBytes: 2 * 1024 * 1024,
};

/** Why a file could not be read, in words. */
export function importProblemText(found: ImportProblem): string {
  switch (found.problem) {
    case 'UNREADABLE':
      return t('peopleImport:problem.unreadable');
    case 'EMPTY':
      return t('peopleImport:problem.empty');
    case 'NO_HEAD': {
      const columns = found.missing.map((field) => t(`people:field.${field}`)).join(comma());
      return t('peopleImport:problem.noHead', { columns });
    }
    case 'TOO_MANY':
      return t('peopleImport:problem.tooMany', { count: found.count, limit: maxImportLines });
  }
}
