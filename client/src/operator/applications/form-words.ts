import { idKindText } from '../../domain/people/person-parts';
import type { AttachmentKind, FormDescriptionFragment, FormKind, IdKind } from '../../gql/graphql';
import { comma, isTextKey, marks, t } from '../../lib/i18n';

/** 進港事由 of a foreign single-entry pass, 申請事由 of all others. */
export const reasonLabel = (form: FormKind) => t(`newApplication:form.${form}.reason`);

/** A form's hint about the areas to choose or about its effect, if it has one. */
export function formHint(form: FormKind, hint: 'areasHint' | 'effectHint'): string | undefined {
  const key = `newApplication:form.${form}.${hint}` as const;
  return isTextKey(key) ? t(key) : undefined;
}

/** The kind of ID shown at first: a form that requires passports only is for their holders (R-ONE-1). */
export const usualIdKind = ({ requiredFiles }: Pick<FormDescriptionFragment, 'requiredFiles'>) => {
  const required = requiredFiles.filter(({ kinds }) => kinds.length > 0);
  return required.length === 1 ? required[0]?.idKind : undefined;
};

/** The words of the manual where only passports are accepted. */
export const documentsWords = (form: FormDescriptionFragment) =>
  usualIdKind(form) === 'PASSPORT' ? 'passports' : 'all';

/** The files that a form requires of a person with this kind of document. */
export const filesFor = ({ requiredFiles }: FormDescriptionFragment, idKind: IdKind): AttachmentKind[] =>
  requiredFiles.find((files) => files.idKind === idKind)?.kinds ?? [];

/** 「護照：照片、護照；身分證：照片、身分證件」; nothing for a form that asks for none. */
export function requiredFilesText({ requiredFiles }: FormDescriptionFragment): string | undefined {
  const lines = requiredFiles
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ idKind, kinds }) => ({
      idKind,
      files: kinds.map((kind) => t(`person:attachment.short.${kind}`)).join(comma()),
    }));
  const same = new Set(lines.map(({ files }) => files)).size === 1 && lines.length === requiredFiles.length;
  if (same) return lines[0]?.files;
  const texts = lines.map(({ idKind, files }) =>
    t('applications:files.neededBy', { idKind: idKindText(idKind), files }),
  );
  return texts.length > 0 ? texts.join(marks().semicolon) : undefined;
}
