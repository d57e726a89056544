/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n": typeof types.CompleteUploadDocument,
    "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n": typeof types.FilePartsFragmentDoc,
    "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n": typeof types.UploadRulesDocument,
    "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n  }\n": typeof types.PassExportDocument,
    "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": typeof types.PassPartsFragmentDoc,
    "\n  fragment PortNames on Port {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n  }\n": typeof types.PortNamesFragmentDoc,
    "\n  fragment AreaNames on PortArea {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n    port {\n      ...PortNames\n    }\n  }\n": typeof types.AreaNamesFragmentDoc,
    "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      url\n    }\n  }\n": typeof types.CertificateReviewFragmentDoc,
    "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n  }\n": typeof types.RegistrationReviewFragmentDoc,
    "\n  mutation ApproveRegistration($id: ID!, $version: Int!) {\n    approveRegistration(id: $id, version: $version) {\n      ...RegistrationReview\n    }\n  }\n": typeof types.ApproveRegistrationDocument,
    "\n  mutation RejectRegistration($id: ID!, $version: Int!, $reason: String!) {\n    rejectRegistration(id: $id, version: $version, reason: $reason) {\n      ...RegistrationReview\n    }\n  }\n": typeof types.RejectRegistrationDocument,
    "\n  mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {\n    approveCertificate(id: $id, version: $version, note: $note) {\n      ...CertificateReview\n    }\n  }\n": typeof types.ApproveCertificateDocument,
    "\n  mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {\n    rejectCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": typeof types.RejectCertificateDocument,
    "\n  query StandardReasons($subject: ReviewSubject!, $language: Language!) {\n    standardReasons(subject: $subject, language: $language)\n  }\n": typeof types.StandardReasonsDocument,
    "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n  }\n": typeof types.ExtendSessionDocument,
    "\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n": typeof types.SaveLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    companyName\n    branches {\n      code\n      nameZh: name(language: ZH_HANT)\n      nameEn: name(language: EN)\n    }\n    consentRequired\n    session {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n    openWork {\n      drafts\n      registrations\n      certificates\n    }\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.CurrentViewerDocument,
    "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": typeof types.PassesDocument,
};
const documents: Documents = {
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n": types.RequestUploadDocument,
    "\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n": types.CompleteUploadDocument,
    "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n": types.FilePartsFragmentDoc,
    "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n": types.UploadRulesDocument,
    "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n  }\n": types.PassExportDocument,
    "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n": types.PassPartsFragmentDoc,
    "\n  fragment PortNames on Port {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n  }\n": types.PortNamesFragmentDoc,
    "\n  fragment AreaNames on PortArea {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n    port {\n      ...PortNames\n    }\n  }\n": types.AreaNamesFragmentDoc,
    "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      url\n    }\n  }\n": types.CertificateReviewFragmentDoc,
    "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n  }\n": types.RegistrationReviewFragmentDoc,
    "\n  mutation ApproveRegistration($id: ID!, $version: Int!) {\n    approveRegistration(id: $id, version: $version) {\n      ...RegistrationReview\n    }\n  }\n": types.ApproveRegistrationDocument,
    "\n  mutation RejectRegistration($id: ID!, $version: Int!, $reason: String!) {\n    rejectRegistration(id: $id, version: $version, reason: $reason) {\n      ...RegistrationReview\n    }\n  }\n": types.RejectRegistrationDocument,
    "\n  mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {\n    approveCertificate(id: $id, version: $version, note: $note) {\n      ...CertificateReview\n    }\n  }\n": types.ApproveCertificateDocument,
    "\n  mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {\n    rejectCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n": types.RejectCertificateDocument,
    "\n  query StandardReasons($subject: ReviewSubject!, $language: Language!) {\n    standardReasons(subject: $subject, language: $language)\n  }\n": types.StandardReasonsDocument,
    "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n  }\n": types.ExtendSessionDocument,
    "\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n": types.SaveLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    companyName\n    branches {\n      code\n      nameZh: name(language: ZH_HANT)\n      nameEn: name(language: EN)\n    }\n    consentRequired\n    session {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n    openWork {\n      drafts\n      registrations\n      certificates\n    }\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.CurrentViewerDocument,
    "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n": types.PassesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      id\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteUpload($id: ID!) {\n    completeUpload(id: $id) {\n      id\n      fileName\n      mediaType\n      size\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n"): (typeof documents)["\n  fragment FileParts on StoredFile {\n    id\n    name\n    mediaType\n    size\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n"): (typeof documents)["\n  query UploadRules {\n    uploadRules {\n      purpose\n      mediaTypes\n      maxBytes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n  }\n"): (typeof documents)["\n  query PassExport($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PassParts on Pass {\n    id\n    number\n    kind\n    medium\n    status\n    issuedAt\n    validFrom\n    validTo\n    gateReadyAt\n    port {\n      ...PortNames\n    }\n    areas {\n      ...AreaNames\n    }\n    holder {\n      name\n      englishName\n      idKind\n      idNumber\n      masked\n    }\n    company {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortNames on Port {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n  }\n"): (typeof documents)["\n  fragment PortNames on Port {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaNames on PortArea {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n    port {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  fragment AreaNames on PortArea {\n    code\n    nameZh: name(language: ZH_HANT)\n    nameEn: name(language: EN)\n    port {\n      ...PortNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment CertificateReview on Certificate {\n    id\n    version\n    state\n    submittedAt\n    registrationId\n    company {\n      name\n      organisationKind\n      organisationNumber\n    }\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  fragment RegistrationReview on Registration {\n    id\n    version\n    state\n    submittedAt\n    accountName\n    personName\n    mobile\n    email\n    emailVerified\n    organisationKind\n    organisationNumber\n    companyName\n    companyPhone\n    companyFax\n    companyAddress\n    responsiblePerson\n    decision {\n      decidedAt\n      decidedBy\n      reason\n    }\n    knownCompany {\n      id\n      name\n      phone\n      fax\n      address\n      responsiblePerson\n    }\n    certificate {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRegistration($id: ID!, $version: Int!) {\n    approveRegistration(id: $id, version: $version) {\n      ...RegistrationReview\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveRegistration($id: ID!, $version: Int!) {\n    approveRegistration(id: $id, version: $version) {\n      ...RegistrationReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectRegistration($id: ID!, $version: Int!, $reason: String!) {\n    rejectRegistration(id: $id, version: $version, reason: $reason) {\n      ...RegistrationReview\n    }\n  }\n"): (typeof documents)["\n  mutation RejectRegistration($id: ID!, $version: Int!, $reason: String!) {\n    rejectRegistration(id: $id, version: $version, reason: $reason) {\n      ...RegistrationReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {\n    approveCertificate(id: $id, version: $version, note: $note) {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {\n    approveCertificate(id: $id, version: $version, note: $note) {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {\n    rejectCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"): (typeof documents)["\n  mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {\n    rejectCertificate(id: $id, version: $version, reason: $reason) {\n      ...CertificateReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandardReasons($subject: ReviewSubject!, $language: Language!) {\n    standardReasons(subject: $subject, language: $language)\n  }\n"): (typeof documents)["\n  query StandardReasons($subject: ReviewSubject!, $language: Language!) {\n    standardReasons(subject: $subject, language: $language)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendSession {\n    extendSession {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {\n    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation SaveLanguage($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    companyName\n    branches {\n      code\n      nameZh: name(language: ZH_HANT)\n      nameEn: name(language: EN)\n    }\n    consentRequired\n    session {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n    openWork {\n      drafts\n      registrations\n      certificates\n    }\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    account {\n      id\n      accountName\n      personName\n      email\n      mobile\n      kind\n      language\n      companyAdministrator\n    }\n    companyName\n    branches {\n      code\n      nameZh: name(language: ZH_HANT)\n      nameEn: name(language: EN)\n    }\n    consentRequired\n    session {\n      idleExpiresAt\n      expiresAt\n      remembered\n    }\n    openWork {\n      drafts\n      registrations\n      certificates\n    }\n    applicationEligibility {\n      allowed\n      reasons {\n        code\n        limit\n        until\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  query CurrentViewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"): (typeof documents)["\n  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {\n    passes(filter: $filter, order: $order, page: $page, size: $size) {\n      items {\n        ...PassParts\n      }\n      total\n    }\n    ports {\n      ...PortNames\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;