import { FieldResolver, Resolver, Root } from 'type-graphql';
import { fileUrl, type StoredFileRow, StoredFileType } from './stored-file.type.js';

@Resolver(() => StoredFileType)
export class StoredFileResolver {
  @FieldResolver(() => String, { description: 'Path to GET the file from, as an attachment, with the same sign-in.' })
  url(@Root() file: StoredFileRow): string {
    return fileUrl(file.id);
  }
}
