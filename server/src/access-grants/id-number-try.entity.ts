import { defineEntity, p } from '@mikro-orm/core';
import { Company } from '../companies/company.entity.js';

const IdNumberTrySchema = defineEntity({
  name: 'IdNumberTry',
  indexes: [
    { name: 'id_number_try_company_index', properties: ['companyId', 'triedAt'] },
    { name: 'id_number_try_pass_index', properties: ['passNumber', 'triedAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id'),
    /** As it was typed, whether or not a pass has it; empty for what is no pass number. */
    passNumber: p.text(),
    triedAt: p.datetime(3),
  },
});

/** A number that was typed for a pass and did not match. One that matches is taken away again (R-REI-2). */
export class IdNumberTry extends IdNumberTrySchema.class {}
IdNumberTrySchema.setClass(IdNumberTry);
