import { publishEnum } from '../../shared/enums.js';
import { FORM_KIND_FACTS, FORM_KINDS, type FormKind } from './form-kinds.js';

const meanings = FORM_KINDS.map((kind) => {
  const { code, names, meaning } = FORM_KIND_FACTS[kind];
  return [kind, `${code} ${names.ZH_HANT}: ${meaning}`];
});

export const FormKindEnum = publishEnum<FormKind>(
  'FormKind',
  'Form of an application. Each has a code with which its application numbers begin.',
  Object.fromEntries(meanings) as Record<FormKind, string>,
);
