import type { Sealed, Vault } from '../access/vault.js';
import type { Person } from '../people/person.entity.js';

/** Who a pass is issued to, with the number of the document where it is stored already. */
export interface Holder extends Pick<Person, 'id' | 'name' | 'englishName' | 'idKind' | 'idIndex'> {
  readonly idNumber: Sealed;
}

/** A person as the holder of a new pass. */
export function holderOfPerson({ id, name, englishName, idKind, idCipher, idIndex }: Person): Holder {
  const idNumber = { column: 'person.id_cipher', row: id, bytes: idCipher } as const;
  return { id, name, englishName: englishName ?? null, idKind, idIndex, idNumber };
}

/** The columns of a new pass that record its holder. */
export function passHolderColumns(vault: Vault, passId: string, { idNumber, ...holder }: Holder) {
  return {
    personId: holder.id,
    holderName: holder.name,
    holderEnglishName: holder.englishName,
    holderIdKind: holder.idKind,
    holderIdCipher: vault.reseal('pass.holder_id_cipher', passId, idNumber),
    holderIdIndex: holder.idIndex,
  };
}
