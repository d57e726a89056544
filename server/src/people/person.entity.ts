import { defineEntity, p } from '@mikro-orm/core';
import { ID_KINDS } from '../access/words.js';
import { Company } from '../companies/company.entity.js';

const PersonSchema = defineEntity({
  name: 'Person',
  // R-PER-1: unique per company; a deleted person does not block a new one.
  uniques: [
    {
      name: 'person_company_id_number_unique',
      properties: ['companyId', 'idKind', 'idIndex'],
      where: '"deleted_at" is null',
    },
  ],
  indexes: [
    { name: 'person_document_index', properties: ['idIndex'] },
    { name: 'person_mobile_index', properties: ['mobile'], where: '"mobile" is not null' },
  ],
  properties: {
    id: p.uuid().primary(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    idKind: p.enum(ID_KINDS),
    /** The ID number, encrypted with AES-256-GCM (R-ACC-6). */
    idCipher: p.blob(),
    /** Keyed blind index of kind and number: the only way to find a number (R-ACC-6). */
    idIndex: p.blob(),
    name: p.text(),
    englishName: p.text().nullable(),
    mobile: p.text().nullable(),
    /** 證件效期: the last day of the document, if it has one (R-PER-1). */
    documentValidTo: p.date().nullable(),
    createdAt: p.datetime(3),
    deletedAt: p.datetime(3).nullable(),
    version: p.integer().version(),
  },
});

/** 人員: a company's record of a person who needs passes (R-PER-1). */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
