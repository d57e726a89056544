import { marks, t } from '../../lib/i18n';

const chosen =
  /(kind|(port|area|branch)codes?|ids|passNumbers|ports?|branch(es)?|areas?|term|month|roles?|cause|unit|language|accountId)$/i;
const uploaded = /(uploadId|certificate|file|photo)$/i;

/** A label in the middle of a sentence. */
const inSentence = (label: string) =>
  marks().lowersLabels && /^[A-Z][a-z]/.test(label) && !/^(Chinese|English|Latin|Taiwan|Email)/.test(label)
    ? `${label[0]?.toLowerCase()}${label.slice(1)}`
    : label;

/** 「請輸入公司統編」: what an empty field asks for, by what one does in it. */
export function requiredText(field: string, label: string): string {
  const named = { label: inSentence(label) };
  if (uploaded.test(field)) return t('errors:required.upload', named);
  return chosen.test(field) ? t('errors:required.choose', named) : t('errors:required.enter', named);
}
