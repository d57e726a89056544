import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { UploadPurpose } from '../../gql/graphql';
import type { FileRules } from '../../ui/files/file-rules';

const UploadRules = graphql(`
  query UploadRules {
    uploadRules {
      purpose
      mediaTypes
      maxBytes
    }
  }
`);

/** The rules of uploads for a purpose; nothing until the API has answered. */
export function createUploadRules(): (purpose: UploadPurpose) => FileRules | undefined {
  const [result] = createQuery({ query: UploadRules, requestPolicy: 'cache-first' });
  return (purpose) => {
    const rule = result.data?.uploadRules.find((each) => each.purpose === purpose);
    return rule && { types: rule.mediaTypes, maxBytes: rule.maxBytes };
  };
}
