import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { DateTime } from '../shared/scalars.js';
import { nameOfRow } from './file-name.js';
import { fileViewsLoader } from './file-views.js';

export function fileUrl(id: string): string {
  return `/files/${id}`;
}

@ObjectType('StoredFile', { description: 'A stored file. Who may read it depends on what it is attached to.' })
export class StoredFileType {
  storedName!: string;
  sealedNameHex!: string | null;

  @Field(() => ID, { description: 'ID of the file.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file, with an extension that fits its content.' })
  name(@Ctx() { services }: RequestContext): string {
    return nameOfRow(services.vault, this.id, this.storedName, this.sealedNameHex);
  }

  @Field(() => String, { description: 'Media type, determined by content.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'Path to GET the file from, as a download, with the same sign-in.' })
  url(): string {
    return fileUrl(this.id);
  }

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the viewer last opened it; null if never, and for all but staff.',
  })
  viewedAt(@Ctx() context: RequestContext): Promise<Date | null> | null {
    return context.viewer.kind === 'STAFF' ? context.once(fileViewsLoader).load(this.id) : null;
  }
}
